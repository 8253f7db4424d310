export const modules = {
 1676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $D: () => verdictSchema,
   N: () => resourceUri,
   R2: () => VERDICT_FILE,
   bI: () => verdictStatement,
   fS: () => isReleaseVerdict,
   mK: () => gateResultSchema,
   wy: () => GATES_FILE
  });
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _policy_boot_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57457);
  var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62920);
  const VERDICT_FILE = "verdict.vsa.json";
  const GATES_FILE = "gates.intoto.jsonl";
  const RELEASE_LEVEL = "DURI_RELEASE_GATE";
  function resourceUri({product, line, environment}) {
   return `duri:${[ product, line, environment ].map(encodeURIComponent).join("/")}`;
  }
  function verdictStatement(facts) {
   const {green, metadataDigest, policyDigest, duriVersion, at} = facts;
   return {
    subjects: [ {
     name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR,
     digest: metadataDigest
    } ],
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.verdict.type,
    predicate: {
     verifier: {
      id: _policy_boot_policy_js__WEBPACK_IMPORTED_MODULE_2__.HV,
      version: {
       duri: duriVersion
      }
     },
     timeVerified: at.toISOString(),
     resourceUri: resourceUri(facts),
     policy: {
      uri: "duri.yml",
      digest: {
       sha256: policyDigest
      }
     },
     verificationResult: green ? "PASSED" : "FAILED",
     verifiedLevels: green ? [ RELEASE_LEVEL ] : []
    }
   };
  }
  const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   verifier: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__.YjP()
   }),
   timeVerified: _fields_js__WEBPACK_IMPORTED_MODULE_3__.uR,
   resourceUri: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
   policy: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
    digest: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
     sha256: _fields_js__WEBPACK_IMPORTED_MODULE_3__.br
    })
   }),
   verificationResult: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "PASSED", "FAILED" ]),
   verifiedLevels: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP())
  });
  const gateResultSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   result: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "PASSED", "WARNED", "FAILED" ]),
   gate: zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),
   scope: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "pull_request", "release" ])
  });
  function isReleaseVerdict({verificationResult, verifiedLevels}) {
   return verificationResult === "FAILED" || verifiedLevels.includes(RELEASE_LEVEL);
  }
 }),
 5565: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => decodeUtf8,
   q: () => parseJson
  });
  var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);
  function parseJson(content, limits) {
   const size = typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
   if (size > limits.maxBytes) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_0__.W1)("", `is ${size} bytes long; the limit is ${limits.maxBytes}`);
   const text = typeof content === "string" ? content : decodeUtf8(content);
   if (text === void 0) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", "is not valid UTF-8");
   if (text.startsWith("\ufeff")) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", "begins with a byte order mark");
   const structure = inspect(text, limits.maxDepth);
   if (structure !== void 0) return structure;
   try {
    return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(JSON.parse(text));
   } catch (error) {
    return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is not JSON: ${error.message}`);
   }
  }
  function decodeUtf8(bytes) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch {
    return;
   }
  }
  function inspect(text, maxDepth) {
   const levels = [];
   let lastString;
   for (let at = 0; at < text.length; at++) {
    const level = levels.at(-1);
    switch (text[at]) {
    case '"':
     {
      const end = endOfString(text, at);
      lastString = text.slice(at, end + 1);
      at = end;
      break;
     }

    case "{":
    case "[":
     if (levels.length >= maxDepth) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_0__.W1)(pointer(levels), `is nested deeper than ${maxDepth} levels`);
     levels.push({
      keys: text[at] === "{" ? new Set : void 0,
      key: "",
      index: 0
     });
     break;

    case "}":
    case "]":
     levels.pop();
     break;

    case ",":
     if (level !== void 0) level.index += 1;
     break;

    case ":":
     if (level?.keys === void 0 || lastString === void 0) break;
     level.key = unquote(lastString);
     if (level.keys.has(level.key)) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)(pointer(levels), "stands twice in one object");
     level.keys.add(level.key);
     break;

    default:
    }
   }
   return;
  }
  function endOfString(text, start) {
   for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end;
   }
   return text.length - 1;
  }
  function unquote(token) {
   if (!token.includes("\\")) return token.slice(1, -1);
   try {
    return JSON.parse(token);
   } catch {
    return token;
   }
  }
  function pointer(levels) {
   return levels.map(({keys, key, index}) => `/${keys === void 0 ? index : key.replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
  }
 }),
 5653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => compareRelease,
   a: () => verifyTree
  });
  var _evidence_release_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68161);
  var _manifest_compare_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81588);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);
  var _manifest_spike_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98893);
  async function verifyTree(ports, manifest, request) {
   const {comparison, summary} = await compareRelease(ports, manifest, request);
   if (!comparison.ok) return {
    findings: [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.V2)("every-evidence-file-parses", "evidence_unparseable", "checksums.json", (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.yg)(comparison.problems)) ],
    warnings: [],
    counts: void 0,
    spike: void 0
   };
   const collisions = summary.collisions.map(([one, other]) => (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.$e)("names_collide", (0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.Vj)(one), `would be the same file as ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.Vj)(other)} on macOS or Windows`));
   const {policy} = request.policy;
   return judge(comparison.value, policy, {
    threshold: request.spikeThreshold,
    collisions,
    contents: request.contents ?? "read"
   });
  }
  async function compareRelease(ports, manifest, request) {
   const covers = (0, _evidence_release_coverage_js__WEBPACK_IMPORTED_MODULE_0__.I)(request.policy.policy, request);
   const comparer = (0, _manifest_compare_tree_js__WEBPACK_IMPORTED_MODULE_1__.o)(() => manifest.chunks(), {
    covers: path => covers(path, false),
    checkRoot: false,
    contents: request.contents ?? "read"
   });
   const summary = await ports.tree.scan({
    root: request.directory,
    covers,
    expectedSize: path => comparer.expectedSize(path),
    onEntry: entry => comparer.onEntry(entry),
    onProgress: files => ports.log.progress("verify", files)
   });
   return {
    comparison: comparer.finish(),
    summary
   };
  }
  function judge(comparison, policy, options) {
   const {counts, manifest, changedDigest} = comparison;
   const lookedAt = manifest.files - counts.uncovered;
   const changes = {
    baseline: manifest.files,
    modified: counts.modified,
    missing: counts.missing
   };
   const spike = (0, _manifest_spike_js__WEBPACK_IMPORTED_MODULE_4__.p)(changes, options.threshold) ? {
    changed: counts.modified + counts.missing,
    baseline: manifest.files,
    digest: changedDigest
   } : void 0;
   const tolerated = comparison.differences.filter(difference => toleranceFor(difference, policy) !== "fail");
   const failed = comparison.differences.filter(difference => toleranceFor(difference, policy) === "fail");
   return {
    findings: [ ...coverageFinding(lookedAt), ...failed.map(toFinding), ...unlisted(comparison), ...failed.length === 0 && lookedAt > 0 ? [ nothingDiffers(counts.matched, options.contents) ] : [] ],
    warnings: [ ...options.collisions, ...tolerated.filter(difference => toleranceFor(difference, policy) === "warn").map(toWarning), ...spike === void 0 ? [] : [ (0, 
    _manifest_spike_js__WEBPACK_IMPORTED_MODULE_4__.l)(changes, changedDigest) ] ],
    counts,
    spike
   };
  }
  function nothingDiffers(files, contents) {
   if (contents === "read") return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.IX)("every-file-matches", "release directory", `${files} files match`);
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.L5)("every-file-matches", "release directory", `nothing differs in name, kind, size, mode or link of ${files} files; their contents were not read`);
  }
  function toleranceFor({reason}, {release}) {
   if (reason === "file_unexpected" || reason === "link_unexpected") return release.unexpected;
   if (reason === "file_mode_unsafe") return release.unsafe_modes;
   return "fail";
  }
  function coverageFinding(lookedAt) {
   if (lookedAt > 0) return [];
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.V2)("something-was-checked", "nothing_checked", "checksums.json", "lists no file that the policy covers", {
    expected: "at least 1 file",
    actual: "0 files"
   }) ];
  }
  const MESSAGES = {
   file_modified: "was modified",
   file_missing: "is missing",
   file_unexpected: "was not released",
   file_mode_changed: "has another executable bit",
   file_mode_unsafe: "has unsafe permissions",
   file_special: "is no regular file",
   file_unreadable: "could not be read",
   tree_modified_while_read: "kept changing while it was read",
   link_modified: "points elsewhere",
   link_missing: "is missing",
   link_unexpected: "was not released"
  };
  function toFinding({reason, path, expected, actual}) {
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.V2)("every-file-matches", reason, (0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.Vj)(path), MESSAGES[reason], {
    ...expected === void 0 ? {} : {
     expected
    },
    ...actual === void 0 ? {} : {
     actual
    }
   });
  }
  function toWarning({reason, path, actual}) {
   const shown = reason === "file_mode_unsafe" ? reason : "unexpected_allowed";
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.$e)(shown, (0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.Vj)(path), actual === void 0 ? MESSAGES[reason] : `${MESSAGES[reason]}: ${actual}`);
  }
  function unlisted({differences, totalDifferences}) {
   const more = totalDifferences - differences.length;
   return more === 0 ? [] : [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.V2)("every-file-matches", "file_modified", "release directory", `${more} more differences, not listed one by one`) ];
  }
 }),
 6599: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => loadJudge
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
  var _base_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);
  var _bases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36198);
  var _load_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35821);
  var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80728);
  async function loadJudge(ports, request) {
   const change = (0, _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__.C)(ports.trigger);
   const named = request.config ?? _load_policy_js__WEBPACK_IMPORTED_MODULE_4__.CX;
   const place = change === void 0 ? void 0 : await (0, _base_commit_js__WEBPACK_IMPORTED_MODULE_2__.P)(ports, named);
   if (change === void 0 || place === void 0) {
    const policy = await (0, _load_policy_js__WEBPACK_IMPORTED_MODULE_4__.tb)(ports, request);
    return {
     policy,
     keyring: request.keyring,
     from: "here",
     says: shown(ports, policy),
     place
    };
   }
   for (const {branch, commit} of await (0, _bases_js__WEBPACK_IMPORTED_MODULE_3__.c)(ports, change)) {
    const base = await (0, _base_commit_js__WEBPACK_IMPORTED_MODULE_2__.$)(ports, branch, commit);
    const judge = await judgeOf(ports, base, [ ...new Set([ place, await (0, _base_commit_js__WEBPACK_IMPORTED_MODULE_2__.P)(ports, _load_policy_js__WEBPACK_IMPORTED_MODULE_4__.CX) ?? place ]) ], request.keyring);
    if (judge !== void 0) return judge;
   }
   const policy = await (0, _load_policy_js__WEBPACK_IMPORTED_MODULE_4__.tb)(ports, {
    config: ports.files.exists(named) ? request.config : void 0,
    mode: "repository"
   });
   return {
    policy,
    keyring: request.keyring,
    from: "bootstrap",
    says: `${shown(ports, policy)} (bootstrap: the base has none)`,
    place
   };
  }
  function shown({environment}, {path}) {
   if (path === void 0) return "built-in";
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(environment.cwd, path);
   return way.startsWith("..") || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) ? path : way;
  }
  async function judgeOf(ports, base, places, keyring) {
   for (const place of places) {
    const content = await base.read(place, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes);
    if (content === void 0) continue;
    const folder = ports.folders.temporary();
    const copy = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, place);
    ports.files.write(copy, content);
    const policy = await (0, _load_policy_js__WEBPACK_IMPORTED_MODULE_4__.T4)(content, copy);
    const ring = await ringPlace(ports, policy, place, keyring);
    const ringContent = ring === void 0 ? void 0 : await base.read(ring, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes);
    if (ring !== void 0 && ringContent !== void 0) ports.files.write((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ring), ringContent);
    for (const beside of besideOf(policy, place)) {
     const besideContent = await base.read(beside, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes);
     if (besideContent !== void 0) ports.files.write((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, beside), besideContent);
    }
    return {
     policy: ring !== void 0 && ringContent === void 0 ? withoutKeyring(policy) : policy,
     keyring: keyring === void 0 ? void 0 : ring === void 0 ? keyring : ringContent === void 0 ? void 0 : (0, 
     node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ring),
     from: "base",
     says: `${base.label}: ${place}`,
     place
    };
   }
   return;
  }
  async function ringPlace(ports, policy, place, keyring) {
   if (keyring !== void 0) return (0, _base_commit_js__WEBPACK_IMPORTED_MODULE_2__.P)(ports, keyring);
   const named = policy.policy.keyring;
   if (named === void 0 || (0, _policy_js__WEBPACK_IMPORTED_MODULE_5__.E7)(policy) === named) return;
   const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place), named));
   return whole.startsWith("../") ? void 0 : whole;
  }
  function besideOf({policy: {audit, uat}}, place) {
   const named = [ audit?.waivers, audit?.baseline, uat?.waivers ].flatMap(path => path ?? []);
   return named.filter(path => !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path)).map(path => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place), path)));
  }
  function withoutKeyring({policy, path, digest}) {
   const {keyring: _, ...rest} = policy;
   return {
    policy: rest,
    path,
    digest
   };
  }
 }),
 6799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _h: () => isSha256,
   gV: () => prefixed,
   sc: () => sha256
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function sha256(content) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
  }
  function isSha256(text) {
   return /^[0-9a-f]{64}$/.test(text);
  }
  function prefixed(digest) {
   return `sha256:${digest}`;
  }
 }),
 7238: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => watchSchema,
   W: () => parseRate
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  const watchSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   interval_minutes: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(5).max(15).default(5).describe("Minutes between two scans of the sidecar, 5 to 15. After a failure it scans sooner."),
   jitter: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(0).max(.25).default(.1).describe("Share of the interval by which a scan may come sooner or later, so that many hosts do not read at once."),
   mode: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "full", "incremental" ]).default("full").describe("full reads every byte at every scan. incremental reads what changed, a share of the rest, and everything once a day."),
   full_read_hours: zod__WEBPACK_IMPORTED_MODULE_0__.aig().min(1).max(24).default(24).describe("Hours after which every byte is read again in the mode incremental; a day at most."),
   events: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().default(true).describe("Scan sooner when the kernel tells of a change."),
   rate_limit: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[1-9]\d{0,5}(?:\.\d)?\s?(?:[kMG]i?)?B\/s$/, "is not a rate such as 50MB/s").optional().describe("How fast files are read at most, such as 50MB/s. Reading is then done by one thread."),
   threads: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1).max(8).default(1).describe("Threads that read files."),
   nice: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0).max(19).default(10).describe("Nice value of the process: the higher, the more it gives way to others.")
  }).prefault({}).describe("The sidecar, `duri watch`.");
  function parseRate(text) {
   const [, number, prefix = "", binary] = /^([1-9]\d{0,5}(?:\.\d)?)\s?([kMG]?)(i?)B\/s$/.exec(text) ?? [];
   if (number === void 0 || prefix === "" && binary === "i") return;
   const power = [ "", "k", "M", "G" ].indexOf(prefix);
   return Number(number) * (binary === "i" ? 1024 : 1e3) ** power;
  }
 }),
 9927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => readDotenv,
   q: () => dotenvValue
  });
  const MAX_CHARACTERS = 1024 * 1024;
  const MAX_LINES = 1e4;
  const KEY = /^[A-Za-z_][A-Za-z0-9_]*/;
  const ESCAPES = {
   n: "\n",
   r: "\r",
   t: "\t",
   "\\": "\\",
   '"': '"',
   $: "$",
   "`": "`"
  };
  const CONTROL = /[\x00-\x08\x0b-\x1f\x7f]/;
  function readDotenv(text) {
   if (text.length > MAX_CHARACTERS) return refused(`is longer than ${MAX_CHARACTERS} characters`);
   const reading = {
    entries: [],
    problems: [],
    lineOf: new Map
   };
   const lines = text.split("\n");
   if (lines.length > MAX_LINES) return refused(`has more than ${MAX_LINES} lines`);
   for (const [index, written] of lines.entries()) readLine(reading, index + 1, index === 0 ? withoutMark(reading, written) : written);
   return {
    entries: reading.entries,
    problems: reading.problems
   };
  }
  function dotenvValue({entries}, key) {
   return entries.findLast(entry => entry.key === key);
  }
  function refused(message) {
   return {
    entries: [],
    problems: [ {
     line: 1,
     column: 1,
     message,
     kind: "syntax"
    } ]
   };
  }
  function withoutMark(reading, line) {
   if (!line.startsWith("\ufeff")) return line;
   reading.problems.push({
    line: 1,
    column: 1,
    message: "begins with a byte order mark, which becomes part of the first key",
    kind: "syntax"
   });
   return line.slice(1);
  }
  function readLine(reading, number, written) {
   const problem = (column, message) => {
    reading.problems.push({
     line: number,
     column,
     message,
     kind: "syntax"
    });
   };
   const line = written.endsWith("\r") ? written.slice(0, -1) : written;
   if (line !== written) problem(written.length, "ends in CR LF; the CR becomes part of the value");
   const control = CONTROL.exec(line);
   if (control !== null) return problem(control.index + 1, "has a control character");
   if (/^\s*(?:#|$)/.test(line)) return;
   if (/^\s/.test(line)) return problem(1, "begins with a space");
   if (/^export\s/.test(line)) return problem(1, 'begins with "export", which systemd and Docker do not read');
   const key = KEY.exec(line)?.[0];
   if (key === void 0) return problem(1, "is neither a comment nor KEY=value");
   if (line[key.length] !== "=") return problem(key.length + 1, /^\s+=/.test(line.slice(key.length)) ? "has a space before the =" : "has no = after the key");
   const start = key.length + 1;
   const value = readValue(line, start);
   if ("message" in value) problem(value.at + 1, value.message);
   const first = reading.lineOf.get(key);
   if (first !== void 0) reading.problems.push({
    line: number,
    column: 1,
    message: `sets ${key} again, which line ${first} has set`,
    kind: "duplicate"
   }); else reading.lineOf.set(key, number);
   if ("value" in value) reading.entries.push({
    key,
    ...value,
    line: number,
    column: start + 1
   }); else reading.entries.push({
    key,
    value: "",
    quote: "none",
    line: number,
    column: start + 1
   });
  }
  function readValue(line, start) {
   if (line[start] === "'") return readSingle(line, start);
   if (line[start] === '"') return readDouble(line, start);
   return readBare(line, start);
  }
  function readSingle(line, start) {
   const end = line.indexOf("'", start + 1);
   if (end === -1) return {
    at: start,
    message: "has a single quote that is not closed on its line"
   };
   return checkRest(line, end + 1) ?? {
    value: line.slice(start + 1, end),
    quote: "single"
   };
  }
  function readDouble(line, start) {
   let value = "";
   for (let at = start + 1; at < line.length; at++) {
    const character = line[at] ?? "";
    if (character === '"') return checkRest(line, at + 1) ?? {
     value,
     quote: "double"
    };
    if (character === "`" || character === "$" && line[at + 1] === "(") return {
     at,
     message: "would run a command when a shell reads it"
    };
    if (character !== "\\") {
     value += character;
     continue;
    }
    const escape = ESCAPES[line[at + 1] ?? ""];
    if (escape === void 0) return {
     at,
     message: 'has an escape that readers understand differently; known are \\n \\r \\t \\\\ \\" \\$ \\`'
    };
    value += escape;
    at += 1;
   }
   return {
    at: start,
    message: "has a double quote that is not closed on its line"
   };
  }
  function readBare(line, start) {
   const comment = /(?:^|\s)#/.exec(line.slice(start));
   const end = comment === null ? line.length : start + comment.index;
   const value = line.slice(start, end);
   if (/^\s+\S/.test(value)) return {
    at: start,
    message: "has a space after the ="
   };
   if (comment === null && /\s$/.test(value)) return {
    at: start + value.trimEnd().length,
    message: "ends in a space"
   };
   const bare = value.trimEnd();
   const wrong = /[\s'"`\\;&|<>()]/.exec(bare);
   if (wrong === null) return {
    value: bare,
    quote: "none"
   };
   const at = start + wrong.index;
   if (wrong[0].trim() === "") return {
    at,
    message: "has a space in a value without quotes"
   };
   if (/['"]/.test(wrong[0])) return {
    at,
    message: "has a quote in the middle of a value"
   };
   return {
    at,
    message: `has ${wrong[0]} in a value without quotes, which a shell acts on`
   };
  }
  function checkRest(line, at) {
   const rest = line.slice(at);
   if (rest === "" || /^\s+#/.test(rest)) return;
   return {
    at,
    message: rest.trim() === "" ? "ends in a space" : "goes on after its closing quote"
   };
  }
 }),
 10018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J5: () => refused,
   W1: () => overLimit,
   Yz: () => parsed,
   yg: () => describeProblems
  });
  function parsed(value) {
   return {
    ok: true,
    value
   };
  }
  function refused(where, message) {
   return {
    ok: false,
    problems: [ {
     where,
     message
    } ]
   };
  }
  function overLimit(where, message) {
   return {
    ok: false,
    problems: [ {
     where,
     message,
     overLimit: true
    } ]
   };
  }
  function describeProblems(problems) {
   return problems.map(({where, message}) => where === "" ? message : `${where}: ${message}`).join("; ");
  }
 }),
 11615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => kindOf,
   QJ: () => writePublicKey,
   RR: () => readPublicKey,
   et: () => isPublicKind
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function isPublicKind(kind) {
   return kind !== "hmac-sha256";
  }
  function kindOf(key) {
   if (key.asymmetricKeyType === "ed25519") return "ed25519";
   return key.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === "prime256v1" ? "ecdsa-p256" : void 0;
  }
  function readPublicKey(pem) {
   if (!/^-----BEGIN PUBLIC KEY-----\r?\n[A-Za-z0-9+/=\r\n]+-----END PUBLIC KEY-----\s*$/.test(pem)) return;
   try {
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
     key: pem,
     format: "pem",
     type: "spki"
    });
   } catch {
    return;
   }
  }
  function writePublicKey(key) {
   return key.export({
    format: "pem",
    type: "spki"
   }).toString();
  }
 }),
 13840: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Oz: () => isCurrent,
   YP: () => standingOf,
   tc: () => isReplaced
  });
  function standingOf(key, ring, at) {
   const stands = (says, rest) => ({
    maySign: false,
    mayVerify: false,
    rotating: false,
    refusal: void 0,
    says,
    ...rest
   });
   if (key.state === "revoked") return stands(`revoked${key.ended === void 0 ? "" : ` on ${key.ended}`}`, {
    refusal: "key_revoked"
   });
   if (isBefore(at, key.sign_from)) return stands(`not yet: from ${key.sign_from}`, {
    refusal: "key_outside_window"
   });
   if (isPast(at, key.verify_until)) return stands(`no longer: until ${key.verify_until}`, {
    refusal: "key_outside_window"
   });
   const until = key.verify_until === void 0 ? "" : `, verifies until ${key.verify_until}`;
   if (key.state === "retired") return stands(`retired${until}`, {
    mayVerify: true,
    rotating: true
   });
   if (isPast(at, key.sign_until)) return stands(`no longer signs${until}`, {
    mayVerify: true,
    rotating: true
   });
   if (isReplaced(key.id, ring, at)) return stands(`being rotated out${until}`, {
    maySign: true,
    mayVerify: true,
    rotating: true
   });
   return stands("active", {
    maySign: true,
    mayVerify: true
   });
  }
  function isCurrent(key, ring, at) {
   const {maySign, rotating} = standingOf(key, ring, at);
   return maySign && !rotating;
  }
  function isReplaced(id, ring, at) {
   return ring.keys.some(key => {
    if (key.replaces !== id) return false;
    const counts = key.state !== "revoked" && !isBefore(at, key.sign_from);
    return counts || isReplaced(key.id, ring, at);
   });
  }
  function isBefore(at, instant) {
   return instant !== void 0 && at.getTime() < Date.parse(instant);
  }
  function isPast(at, instant) {
   return instant !== void 0 && at.getTime() > Date.parse(instant);
  }
 }),
 14109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => forgeWith,
   b: () => githubToken
  });
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17515);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  const githubToken = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__.O3)("The token that GitHub is asked with. Default: the token of the job, with the permissions that the job states", {
   action: "github-token",
   actionDefault: "${{ github.token }}"
  });
  function forgeWith({openForge}, token, repository) {
   return openForge({
    repository,
    token: tokenText(token)
   });
  }
  function tokenText([given]) {
   if (given === void 0) return;
   if (given.from === "value") return Buffer.from(given.secret.reveal()).toString("utf8");
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", "a token is taken from an action input or a variable, not from a file");
  }
 }),
 14858: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FK: () => isInside,
   jz: () => decidingFiles,
   zd: () => refuseUntrusted
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  function isInside(path, directory) {
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
   return way === "" || way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
  }
  function decidingFiles({path}, keys) {
   return path === void 0 ? keys : [ {
    what: "policy",
    path
   }, ...keys ];
  }
  function refuseUntrusted(ports, mode, files, directories) {
   for (const {what, path} of files) {
    const directory = directories.find(candidate => liesInside(ports, path, candidate));
    if (directory === void 0) continue;
    const message = `the ${what} ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(path)} lies inside ${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(directory)}, where the release could have put it`;
    if (mode === "prod") throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("policy_untrusted", message, {
     path,
     directory
    });
    ports.log.warn(`${message} (dev: not enforced)`);
   }
  }
  function liesInside(ports, path, directory) {
   const roots = forms(ports, directory);
   return forms(ports, path).some(form => roots.some(root => isInside(form, root)));
  }
  function forms({files, environment}, path) {
   const written = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path);
   const folder = files.resolve((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(written));
   const target = files.resolve(written);
   return [ written, ...folder === void 0 ? [] : [ (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(written)) ], ...target === void 0 ? [] : [ target ] ];
  }
 }),
 14907: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => appendGateStatement,
   G: () => withLines
  });
  var verdict = __webpack_require__(1676);
  var evidence_set = __webpack_require__(85339);
  var predicate_types = __webpack_require__(75634);
  var digest = __webpack_require__(6799);
  function gateStatement({gate, scope, decision, metadataDigest, policyDigest, duriVersion, at}) {
   const {verdict, results, counts} = decision;
   const named = wanted => results.filter(({outcome}) => wanted.includes(outcome)).map(({id}) => id);
   const warned = results.filter(({outcome, flaky}) => outcome === "waived" || flaky).map(({id}) => id);
   return {
    subjects: [ {
     name: evidence_set.VR,
     digest: metadataDigest
    } ],
    predicateType: predicate_types.Cs.gate.type,
    predicate: {
     result: verdict === "red" ? "FAILED" : warned.length > 0 ? "WARNED" : "PASSED",
     configuration: [ {
      name: "duri.yml",
      digest: {
       sha256: policyDigest
      }
     } ],
     passedTests: named([ "pass" ]).filter(id => !warned.includes(id)),
     warnedTests: warned,
     failedTests: named([ "fail", "error" ]),
     gate,
     scope,
     policyDigest: (0, digest.gV)(policyDigest),
     counts: {
      selected: counts.selected,
      pass: counts.pass,
      fail: counts.fail,
      error: counts.error,
      waived: counts.waived,
      flaky: counts.flaky
     },
     timeVerified: at.toISOString(),
     verifier: {
      id: "https://github.com/duri/duri",
      version: {
       duri: duriVersion
      }
     }
    }
   };
  }
  var errors = __webpack_require__(74132);
  var limits = __webpack_require__(44831);
  var choose_signers = __webpack_require__(49664);
  var sign_statement = __webpack_require__(95404);
  function appendGateStatement(store, evidence, trust, facts) {
   const {signers} = (0, choose_signers.p)(trust, "gate");
   const transaction = store.begin(evidence);
   try {
    const snapshot = store.open(evidence);
    try {
     const metadata = snapshot.file(evidence_set.VR);
     if (metadata === void 0) throw new errors.cs("evidence_unreadable", `there is no ${evidence_set.VR} in ${evidence}, so there is no release that this could be said of`, {
      evidence
     });
     const {content} = (0, sign_statement.f)(gateStatement({
      ...facts,
      metadataDigest: metadata.digest()
     }), signers);
     transaction.put(verdict.wy, withLines(snapshot.file(verdict.wy)?.read(limits.b.evidenceFileBytes), [ content ], evidence));
    } finally {
     snapshot.close();
    }
    transaction.commit();
   } finally {
    transaction.abort();
   }
  }
  function withLines(before, more, evidence) {
   const lines = Buffer.from(before ?? []).toString("utf8").split("\n").filter(one => one !== "");
   if (lines.length + more.length > limits.b.gateLines) throw new errors.cs("input_invalid", `${verdict.wy} in ${evidence} has ${lines.length} lines; the limit is ${limits.b.gateLines}`, {
    evidence
   });
   return [ ...lines, ...more.map(line => line.trimEnd()), "" ].join("\n");
  }
 }),
 17515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $4: () => requiredText,
   L$: () => toggle,
   O3: () => secrets,
   Yq: () => choice,
   ay: () => commandLine,
   gC: () => textList,
   mR: () => optionalText,
   nd: () => integer,
   ph: () => textOr,
   uc: () => optionalLines,
   xD: () => optionalJson
  });
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);
  function input(shape, places) {
   return {
    help: shape.help,
    placeholder: shape.placeholder,
    required: shape.required ?? false,
    many: shape.many ?? false,
    defaultText: shape.defaultText,
    values: shape.values,
    secret: shape.secret ?? false,
    positional: places.positional ?? false,
    rest: shape.rest ?? false,
    flag: places.flag,
    env: places.env,
    action: places.action,
    actionDefault: places.actionDefault,
    weakens: places.weakens ?? false,
    resolve: shape.resolve
   };
  }
  const MAX_TEXT = 32768;
  function checked(text) {
   if (text.length > MAX_TEXT) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is longer than ${MAX_TEXT} characters`);
   if (/[\x00\n\r]/.test(text)) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", "contains a line break or a NUL character");
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(text);
  }
  function requiredText(help, placeholder, places) {
   return input({
    help,
    placeholder,
    required: true,
    resolve: ([text]) => text === void 0 || text === "" ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", "is missing") : checked(text)
   }, places);
  }
  function optionalText(help, placeholder, places, options = {}) {
   return input({
    help,
    placeholder,
    ...options,
    resolve: ([text]) => text === void 0 || text === "" ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(void 0) : checked(text)
   }, places);
  }
  function optionalJson(help, places) {
   return input({
    help,
    placeholder: "JSON",
    resolve: ([text]) => (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(text === void 0 || text.trim() === "" ? void 0 : text)
   }, places);
  }
  function optionalLines(help, placeholder, places) {
   const resolve = ([text]) => {
    if (text === void 0 || text === "") return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(void 0);
    return text.length > MAX_TEXT ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is longer than ${MAX_TEXT} characters`) : (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(text);
   };
   return input({
    help,
    placeholder,
    resolve
   }, places);
  }
  function textOr(defaultValue, help, placeholder, places) {
   return input({
    help,
    placeholder,
    defaultText: defaultValue,
    resolve: ([text]) => text === void 0 || text === "" ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(defaultValue) : checked(text)
   }, places);
  }
  function textList(help, placeholder, places, {required = false} = {}) {
   return input({
    help,
    placeholder,
    required,
    many: true,
    resolve: texts => {
     const lines = texts.flatMap(text => text.split("\n")).map(line => line.trim()).filter(line => line !== "");
     for (const line of lines) {
      const one = checked(line);
      if (!one.ok) return one;
     }
     if (required && lines.length === 0) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", "is missing");
     return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(lines);
    }
   }, places);
  }
  function commandLine(help, placeholder) {
   const resolve = ([program, ...rest]) => program === void 0 || program === "" ? (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", "is missing: write it behind `--`") : (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)([ program, ...rest ]);
   return input({
    help,
    placeholder,
    required: true,
    many: true,
    rest: true,
    resolve
   }, {});
  }
  function choice(values, defaultValue, help, places) {
   const resolve = ([text]) => {
    if (text === void 0 || text === "") return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(defaultValue);
    const value = values.find(candidate => candidate === text);
    return value === void 0 ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is "${text.slice(0, 80)}"; expected one of ${values.join(", ")}`) : (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(value);
   };
   return input({
    help,
    placeholder: values.join("|"),
    values,
    defaultText: defaultValue,
    resolve
   }, places);
  }
  function integer(bounds, help, placeholder, places) {
   const resolve = ([text]) => {
    if (text === void 0 || text === "") return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(void 0);
    const value = Number(text);
    if (!/^-?\d+$/.test(text) || value < bounds.min || value > bounds.max) return (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is "${text.slice(0, 80)}"; expected a whole number from ${bounds.min} to ${bounds.max}`);
    return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(value);
   };
   return input({
    help,
    placeholder,
    resolve
   }, places);
  }
  function toggle(help, places) {
   const resolve = ([text]) => {
    if (text === void 0 || text === "" || text === "false") return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(false);
    return text === "true" ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(true) : (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is "${text.slice(0, 80)}"; expected true or false`);
   };
   return input({
    help,
    resolve
   }, places);
  }
  function secrets(help, places) {
   const resolve = texts => {
    const files = [];
    for (const path of texts) {
     if (path === "") continue;
     const one = checked(path);
     if (!one.ok) return one;
     files.push({
      from: "file",
      path
     });
    }
    return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(files);
   };
   return input({
    help,
    placeholder: "FILE",
    many: true,
    secret: true,
    resolve
   }, places);
  }
 }),
 18205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => toneOf
  });
  function toneOf(outcome) {
   if (outcome === "verified") return "good";
   return outcome === "policy_changed" ? "warn" : "bad";
  }
 }),
 18563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   By: () => parseStatement,
   KS: () => withSigners,
   M_: () => renderStatement,
   Vn: () => MAX_SUBJECTS,
   tX: () => listedSigners
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5565);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10018);
  const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
  const MAX_SUBJECTS = 1024;
  const statementSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   _type: zod__WEBPACK_IMPORTED_MODULE_2__.euz(STATEMENT_TYPE),
   subject: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.pathBytes),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__.rej({
     sha256: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_0__._h, "is not a SHA-256 as 64 lower-case hexadecimal digits")
    })
   })).min(1).max(MAX_SUBJECTS),
   predicateType: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(2048).regex(/^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/, "is not a URI"),
   predicate: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).refine(predicate => Object.keys(predicate).length > 0, "is empty")
  });
  function renderStatement({subjects, predicateType, predicate}) {
   return (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    _type: STATEMENT_TYPE,
    subject: subjects.map(({name, digest}) => ({
     name,
     digest: {
      sha256: digest
     }
    })),
    predicateType,
    predicate
   });
  }
  function parseStatement(payload) {
   const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_4__.q)(payload, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.evidenceFileBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.jsonDepth
   });
   if (!json.ok) return json;
   const shape = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_5__.eA)(json.value, statementSchema);
   if (!shape.ok) return shape;
   if (!(0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.Z)(Buffer.from(payload).toString(), json.value)) return (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_6__.J5)("", "is not canonical JSON (RFC 8785)");
   const {subject, predicateType, predicate} = shape.value;
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_6__.Yz)({
    subjects: subject.map(({name, digest}) => ({
     name,
     digest: digest.sha256
    })),
    predicateType,
    predicate
   });
  }
  const signersSchema = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(200)).min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.signaturesPerEnvelope);
  function listedSigners({predicate}) {
   const listed = signersSchema.safeParse(predicate["signers"]);
   return listed.success && new Set(listed.data).size === listed.data.length ? listed.data : void 0;
  }
  function withSigners(statement, keyIds) {
   return {
    ...statement,
    predicate: {
     ...statement.predicate,
     signers: [ ...keyIds ].sort()
    }
   };
  }
 }),
 23042: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => whereOf,
   h: () => locationOf
  });
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  function locationOf(finding) {
   if ("location" in finding) return {
    ...finding.location,
    file: (0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.location.file)
   };
   const [, file, line, column] = /^([^:]+):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/.exec(finding.subject) ?? [];
   if (file === void 0 || line === void 0) return;
   return {
    file: (0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(file),
    line: Number(line),
    ...column === void 0 ? {} : {
     column: Number(column)
    }
   };
  }
  function whereOf({subject, location}) {
   if (location === void 0) return subject;
   const place = `${location.file}:${location.line}`;
   return subject === location.file ? place : `${subject} (${place})`;
  }
 }),
 24863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RE: () => openReleasePlace,
   Ye: () => realPath,
   gS: () => openRelease
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
  var _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14858);
  function openReleasePlace(ports, release, evidence) {
   const place = {
    directory: openRelease(ports, release),
    evidence: realPath(ports, evidence)
   };
   if (!(0, _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__.FK)(place.evidence, place.directory)) return {
    ...place,
    warnings: []
   };
   return {
    ...place,
    warnings: [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.$e)("evidence_in_tree", "evidence directory", "lies inside the release directory") ]
   };
  }
  function openRelease(ports, release) {
   const directory = realPath(ports, release);
   if (ports.files.isDirectory(directory)) return directory;
   const what = ports.files.exists(directory) ? "is not a directory" : "does not exist";
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("directory_missing", `the release directory ${release} ${what}`, {
    directory
   });
  }
  function realPath({environment, files}, path) {
   const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path);
   return files.resolve(absolute) ?? absolute;
  }
 }),
 32259: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => findingJson,
   j: () => warningJson
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  function findingJson(finding) {
   if (finding.outcome !== "fail" || finding.reason === void 0) return {
    ...finding
   };
   return {
    ...finding,
    status: (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.sG)(finding),
    fix: finding.fix ?? (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.A3)(finding.reason).fix
   };
  }
  function warningJson(warning) {
   return {
    ...warning,
    fix: (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.A3)(warning.reason).fix
   };
  }
 }),
 32337: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AC: () => keyring,
   CE: () => DEFAULT_KEYRING,
   Ms: () => secretsFolder,
   NR: () => signingKey,
   Nl: () => managedKeyring,
   aK: () => rotationDays,
   bB: () => hmacKey
  });
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17515);
  const DEFAULT_KEYRING = "duri.keyring.json";
  const managedKeyring = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__.ph)(DEFAULT_KEYRING, "The key ring", "FILE", {
   flag: "keyring",
   env: "DURI_KEYRING"
  });
  const keyring = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__.mR)("The public key ring; else what the policy names", "FILE", {
   flag: "keyring",
   env: "DURI_KEYRING",
   action: "keyring"
  });
  const signingKey = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__.O3)("A key to sign with: a PEM private key (Ed25519, ECDSA P-256) or a raw HMAC secret of 32 bytes or more. May be given several times", {
   flag: "signing-key",
   action: "signing-key"
  });
  const hmacKey = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__.O3)("A raw HMAC secret, or a key ring whose secret files lie where it says", {
   flag: "hmac-key-file",
   env: "DURI_HMAC_KEY_FILE",
   action: "hmac-key"
  });
  const secretsFolder = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__.mR)("Folder for the secret, which is never committed", "DIR", {
   flag: "secrets"
  }, {
   defaultText: "duri-keys beside the ring"
  });
  const rotationDays = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__.nd)({
   min: 1,
   max: 36500
  }, "Days after which a key is due to be rotated", "DAYS", {
   env: "DURI_HMAC_KEY_ROTATION_PERIOD"
  });
 }),
 33705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   headerLines: () => headerLines,
   probeHttp: () => probeHttp,
   serverName: () => serverName
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
  var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
  var _certificate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34115);
  var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83163);
  async function probeHttp(probe) {
   const redirected = [];
   let [url, headers, method, body] = [ probe.url, probe.headers, probe.method, probe.body ];
   for (;;) {
    const answer = await once({
     ...probe,
     url,
     headers,
     method,
     body
    });
    const location = answer.ok && answer.status >= 300 && answer.status < 400 ? headerOf(answer.headers, "location") : void 0;
    if (!answer.ok || location === void 0 || redirected.length >= probe.redirects) return answer.ok ? {
     ...answer,
     redirected
    } : answer;
    const [from, to] = [ new URL(url), new URL(location, url) ];
    if (from.protocol === "https:" && to.protocol !== "https:") return {
     ...answer,
     redirected
    };
    if (from.host !== to.host) headers = headers.filter(([name]) => ![ "authorization", "cookie", "host" ].includes(name.toLowerCase()));
    if (answer.status === 303 || answer.status !== 307 && answer.status !== 308 && method === "POST") [method, body] = [ "GET", void 0 ];
    to.hash = "";
    url = to.href;
    redirected.push(url);
   }
  }
  async function once(probe) {
   const url = (0, _reach_js__WEBPACK_IMPORTED_MODULE_4__.w)(probe.url);
   const destination = probe.unixSocket === void 0 ? await (0, _reach_js__WEBPACK_IMPORTED_MODULE_4__.H)(url, probe) : {
    host: "",
    port: 0
   };
   return "ok" in destination ? destination : await ask(probe, url, destination);
  }
  function ask(probe, url, destination) {
   const started = performance.now();
   return new Promise(resolve => {
    let phase = "connect";
    let timer;
    let request;
    const settle = answer => {
     clearTimeout(timer);
     clearTimeout(total);
     probe.signal?.removeEventListener("abort", abort);
     request?.destroy();
     resolve(answer);
    };
    const fail = (code, message) => settle({
     ok: false,
     phase,
     code,
     message
    });
    const within = (ms, what) => {
     clearTimeout(timer);
     timer = setTimeout(() => fail("TIMEOUT", `${what} took more than ${ms} ms`), ms);
    };
    const total = setTimeout(() => fail("TIMEOUT", `the whole request took more than ${probe.timeouts.totalMs} ms`), probe.timeouts.totalMs);
    const abort = () => {
     phase = "interrupted";
     fail("ABORTED", "was interrupted");
    };
    if (probe.signal?.aborted === true) return abort();
    probe.signal?.addEventListener("abort", abort);
    within(probe.timeouts.connectMs, "connecting");
    try {
     request = start(probe, url, destination);
    } catch (error) {
     phase = "send";
     return fail((0, _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.xU)(error) ?? "ERROR", (0, 
     _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error));
    }
    const connected = () => {
     phase = "wait";
     within(probe.timeouts.firstByteMs, "waiting for an answer");
    };
    request.on("socket", socket => {
     socket.once(url.scheme === "https" ? "secureConnect" : "connect", connected);
     if (url.scheme === "https") socket.once("connect", () => phase = "tls");
    });
    request.on("error", error => fail((0, _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.xU)(error) ?? "ERROR", (0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)));
    request.on("upgrade", (response, socket) => {
     settle(answerOf(response, new Uint8Array, started));
     socket.destroy();
    });
    request.on("response", response => {
     phase = "body";
     clearTimeout(timer);
     readBody(response, probe.maxBodyBytes).then(read => "code" in read ? fail(read.code, read.message) : settle(answerOf(response, read.body, started)));
    });
    request.end(probe.body);
   });
  }
  function start(probe, url, destination) {
   const has = name => probe.headers.some(([given]) => given.toLowerCase() === name);
   const headers = [ ...probe.headers ];
   if (!has("host")) headers.unshift([ "Host", url.authority ]);
   if (!has("connection")) headers.push([ "Connection", "close" ]);
   if (probe.body !== void 0 && !has("content-length") && !has("transfer-encoding")) headers.push([ "Content-Length", String(probe.body.length) ]);
   const options = {
    method: probe.method,
    path: url.path,
    headers: headers.flat(),
    agent: false,
    setHost: false,
    ...probe.unixSocket === void 0 ? {
     host: destination.host,
     port: destination.port
    } : {
     socketPath: probe.unixSocket
    }
   };
   if (url.scheme !== "https") return (0, node_http__WEBPACK_IMPORTED_MODULE_0__.request)(options);
   return (0, node_https__WEBPACK_IMPORTED_MODULE_1__.request)({
    ...options,
    servername: serverName(url.host),
    rejectUnauthorized: probe.insecure !== true,
    ...probe.ca !== void 0 && {
     ca: probe.ca
    }
   });
  }
  function serverName(host) {
   return /^[\d.]+$|:/.test(host) ? "" : host;
  }
  async function readBody(response, maxBytes) {
   const chunks = [];
   let bytes = 0;
   try {
    for await (const chunk of response) {
     bytes += chunk.length;
     if (bytes > maxBytes) return {
      code: "TOO_LARGE",
      message: `the body has more than ${maxBytes} bytes`
     };
     chunks.push(chunk);
    }
   } catch (error) {
    return {
     code: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.xU)(error) ?? "ERROR",
     message: `the body broke off: ${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`
    };
   }
   return {
    body: Buffer.concat(chunks)
   };
  }
  function answerOf(response, body, started) {
   const {socket} = response;
   return {
    ok: true,
    status: response.statusCode ?? 0,
    headers: headerLines(response),
    body,
    durationMs: Math.round(performance.now() - started),
    address: socket.remoteAddress ?? "",
    ...socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_2__.TLSSocket && {
     certificate: (0, _certificate_js__WEBPACK_IMPORTED_MODULE_5__.l)(socket)
    },
    redirected: []
   };
  }
  function headerLines({rawHeaders}) {
   return rawHeaders.flatMap((name, index) => index % 2 === 0 ? [ [ name, rawHeaders[index + 1] ?? "" ] ] : []);
  }
  function headerOf(headers, wanted) {
   return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  }
 }),
 34115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => certificateFacts
  });
  const DAY_MS = 864e5;
  const MAX_CHAIN = 20;
  function certificateFacts(socket) {
   const certificate = socket.getPeerCertificate(true);
   const whyNot = socket.authorized ? void 0 : String(socket.authorizationError);
   return {
    protocol: socket.getProtocol() ?? "unknown",
    subject: named(certificate.subject),
    issuer: named(certificate.issuer),
    names: (certificate.subjectaltname ?? "").split(", ").filter(name => name !== ""),
    validFrom: new Date(certificate.valid_from).toISOString(),
    validTo: new Date(certificate.valid_to).toISOString(),
    daysLeft: Math.floor((Date.parse(certificate.valid_to) - Date.now()) / DAY_MS),
    sha256: certificate.fingerprint256.replaceAll(":", "").toLowerCase(),
    chain: chainLength(certificate),
    trusted: socket.authorized,
    ...whyNot !== void 0 && {
     whyNot
    }
   };
  }
  function chainLength(certificate) {
   const seen = new Set;
   for (let at = certificate; at !== void 0 && seen.size < MAX_CHAIN; at = issuerOf(at)) {
    if (seen.has(at.fingerprint256)) break;
    seen.add(at.fingerprint256);
   }
   return seen.size;
  }
  function named(name) {
   return Object.entries(name).map(([key, value]) => `${key}=${Array.isArray(value) ? value.join("+") : String(value)}`).join(", ");
  }
  function issuerOf(certificate) {
   return certificate.issuerCertificate;
  }
 }),
 34211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => Secret
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  class Secret {
   #bytes;
   constructor(bytes) {
    this.#bytes = bytes;
   }
   reveal() {
    return this.#bytes;
   }
   toString() {
    return "***";
   }
   toJSON() {
    return "***";
   }
   [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
    return "***";
   }
  }
 }),
 34348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => nearest
  });
  const array = [];
  const characterCodeCache = [];
  function leven(first, second, options) {
   if (first === second) return 0;
   const maxDistance = options?.maxDistance;
   const swap = first;
   if (first.length > second.length) {
    first = second;
    second = swap;
   }
   let firstLength = first.length;
   let secondLength = second.length;
   while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
   }
   let start = 0;
   while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
   firstLength -= start;
   secondLength -= start;
   if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
   if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
   let bCharacterCode;
   let result;
   let temporary;
   let temporary2;
   let index = 0;
   let index2 = 0;
   while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
   }
   while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
     temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
     temporary = array[index];
     result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
     let rowMinimum = result;
     for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
     if (rowMinimum > maxDistance) return maxDistance;
    }
   }
   array.length = firstLength;
   characterCodeCache.length = firstLength;
   return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
  }
  function nearest(word, known) {
   let best;
   for (const candidate of known) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase());
    if (best === void 0 || distance < best.distance) best = {
     word: candidate,
     distance
    };
   }
   const enough = Math.max(2, Math.floor(word.length / 3));
   return best !== void 0 && best.distance <= enough ? best.word : void 0;
  }
 }),
 34546: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GC: () => verifyMarkReset,
   Ns: () => RESET_MAX_HOURS,
   YV: () => markResetStatement,
   a4: () => markResetSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75634);
  var _mark_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59038);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80728);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93313);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10018);
  var _verification_verify_envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53774);
  var _fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62920);
  const RESET_MAX_HOURS = 72;
  const markResetSchema = zod__WEBPACK_IMPORTED_MODULE_7__.rej({
   schema_version: zod__WEBPACK_IMPORTED_MODULE_7__.euz("1"),
   product: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   line: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   to: zod__WEBPACK_IMPORTED_MODULE_7__.rej({
    sequence: zod__WEBPACK_IMPORTED_MODULE_7__.Whr().min(1),
    digest: _fields_js__WEBPACK_IMPORTED_MODULE_6__.br
   }).nullable(),
   freeze_counter: zod__WEBPACK_IMPORTED_MODULE_7__.Whr().min(0).nullable(),
   reason: _fields_js__WEBPACK_IMPORTED_MODULE_6__.aL,
   nonce: _fields_js__WEBPACK_IMPORTED_MODULE_6__.KU,
   issued: _fields_js__WEBPACK_IMPORTED_MODULE_6__.uR,
   expires: _fields_js__WEBPACK_IMPORTED_MODULE_6__.uR,
   signers: _fields_js__WEBPACK_IMPORTED_MODULE_6__.Y9.optional()
  }).superRefine(({issued, expires}, context) => {
   const hours = (Date.parse(expires) - Date.parse(issued)) / 36e5;
   if (!(hours > 0 && hours <= RESET_MAX_HOURS)) context.addIssue({
    code: "custom",
    path: [ "expires" ],
    message: `is not within ${RESET_MAX_HOURS} hours of issued`
   });
  });
  function resetSubject({product, line}) {
   return {
    name: `mark of ${product}, line ${line}`,
    digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.sc)((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__.d)({
     product,
     line
    }))
   };
  }
  function markResetStatement(reset) {
   return {
    subjects: [ resetSubject(reset) ],
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__.Cs.markReset.type,
    predicate: reset
   };
  }
  function verifyMarkReset({name, content, about, entry, policy, trust}) {
   const invalid = why => ({
    kind: "invalid",
    why
   });
   if (content.byteLength > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.policyBytes) return invalid(`is larger than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.policyBytes} bytes`);
   const {statement, findings} = (0, _verification_verify_envelope_js__WEBPACK_IMPORTED_MODULE_5__.Y)({
    file: name,
    content,
    subject: resetSubject(about),
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__.Cs.markReset.type,
    use: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_0__.Cs.markReset.use,
    trust,
    requirement: {
     threshold: policy.mark.reset_threshold,
     kinds: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__.Ql)(policy.boot)
    },
    dualVerify: true
   });
   if (statement === void 0) return invalid(findings.find(({outcome}) => outcome === "fail" || outcome === "unknown")?.message ?? "cannot be believed");
   const parsed = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_9__.eA)(statement.predicate, markResetSchema);
   if (!parsed.ok) return invalid(`is signed, and is no reset of a mark: ${(0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__.yg)(parsed.problems)}`);
   const reset = parsed.value;
   if (reset.product !== about.product || reset.line !== about.line) return invalid(`is for ${reset.product}, line ${reset.line}`);
   if (trust.at.getTime() > Date.parse(reset.expires)) return invalid(`was over on ${reset.expires}`);
   if (Date.parse(reset.issued) - trust.at.getTime() > _mark_mark_js__WEBPACK_IMPORTED_MODULE_1__.UG) return invalid(`was issued on ${reset.issued}, later than now`);
   return entry?.nonces.some(({nonce}) => nonce === reset.nonce) === true ? invalid("was used on this host before") : {
    kind: "valid",
    reset
   };
  }
 }),
 35821: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CX: () => POLICY_FILE,
   IO: () => policyInvalid,
   T4: () => readPolicy,
   tb: () => loadPolicy
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80728);
  const POLICY_FILE = "duri.yml";
  const SYSTEM_POLICY = "/etc/duri/duri.yml";
  async function loadPolicy(ports, request) {
   const named = request.config ?? (request.mode === "verifier" ? nonEmpty(ports.environment.variables["DURI_CONFIG"]) : void 0);
   const path = named ?? (request.mode === "verifier" ? SYSTEM_POLICY : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ports.environment.cwd, POLICY_FILE));
   const content = ports.files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes);
   if (content !== void 0) return readPolicy(content, path);
   if (named !== void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_missing", `there is no policy file ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(named)}`, {
    path: named
   });
   ports.log.info(`No policy at ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(path)}: the built-in policy applies (signature required, unexpected files fail).`);
   return _policy_js__WEBPACK_IMPORTED_MODULE_4__.Uo;
  }
  async function readPolicy(content, path) {
   const {parsePolicy} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4242), __webpack_require__.e(440) ]).then(__webpack_require__.bind(__webpack_require__, 24242));
   const result = parsePolicy(content, path);
   if (!result.ok) throw policyInvalid(path, result.problems);
   return result.value;
  }
  function policyInvalid(path, problems) {
   const lines = problems.map(({where, message}) => (0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(`${where}: ${message}`));
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("policy_invalid", [ `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(path)} is not valid`, ...lines.map(line => `  ${line}`) ].join("\n"), {
    path,
    problems: lines
   });
  }
  function nonEmpty(text) {
   return text === "" ? void 0 : text;
  }
 }),
 36409: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AF: () => buildEnvironment,
   J0: () => knownVersions,
   X5: () => ownBuildType,
   eO: () => known
  });
  function buildEnvironment(definition) {
   const {id, title, documentation, variables: forms} = definition;
   const read = variables => {
    const entries = Object.entries(forms).map(([name, form]) => [ name, readVariable(variables[name], form) ]);
    return Object.fromEntries(entries);
   };
   return {
    id,
    title,
    documentation,
    variables: Object.keys(forms),
    isPresent: variables => definition.isPresent(read(variables)),
    describe: variables => {
     const claims = definition.describe(read(variables));
     return claims === void 0 ? void 0 : {
      environment: id,
      ...claims
     };
    }
   };
  }
  function ownBuildType(id) {
   return `https://github.com/duri/duri/buildtypes/${id}/v1`;
  }
  function known(fields) {
   return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  }
  function knownVersions(versions) {
   const present = known(versions);
   return Object.keys(present).length === 0 ? void 0 : present;
  }
  function readVariable(value, form) {
   return value === void 0 || value === "" ? void 0 : form(value);
  }
 }),
 36526: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $Q: () => clip,
   EO: () => plainMarkdown,
   Rw: () => proseMarkdown,
   fl: () => codeMarkdown
  });
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  const MAX_CHARACTERS = 1e3;
  function plainMarkdown(text) {
   return inlineMarkdown(text).trim();
  }
  function codeMarkdown(text) {
   const inert = escape(clip((0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text))).replace(/:(?=\/\/)/g, entity).replace(/\b(www)\./gi, `$1${entity(".")}`);
   return `<code>${inert}</code>`;
  }
  function proseMarkdown(text) {
   const parts = clip((0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text)).split("`");
   if (parts.length % 2 === 0) return plainMarkdown(text);
   return parts.map((part, index) => index % 2 === 0 ? inlineMarkdown(part) : codeMarkdown(part)).join("").trim();
  }
  function inlineMarkdown(text) {
   return escape(clip((0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text))).replace(/^\s*[-+]|^\s*\d(?=\d*[.)])/, start => `${start.slice(0, -1)}${entity(start.slice(-1))}`).replace(/@/g, "@​").replace(/&#35;(?=\d)/g, "&#35;​").replace(/:(?=\/\/)/g, ":​").replace(/\b(www)\./gi, "$1​.");
  }
  function clip(text, maxCharacters = MAX_CHARACTERS) {
   if (text.length <= maxCharacters) return text;
   return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  }
  function escape(text) {
   return text.replace(/[&<>`|\\*_[\]#~$]/g, entity);
  }
  function entity(character) {
   return `&#${character.charCodeAt(0)};`;
  }
 }),
 38140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => createGround,
   f: () => shareGround
  });
  var external_node_path_ = __webpack_require__(76760);
  var picomatch = __webpack_require__(14006);
  var errors = __webpack_require__(74132);
  var limits = __webpack_require__(44831);
  var trigger = __webpack_require__(67683);
  var base_commit = __webpack_require__(77709);
  var bases = __webpack_require__(36198);
  const NO_COMMIT = "Run it in a git repository that has a commit.";
  function groundBase({ports, root, base}, resolve) {
   const placeOf = async path => {
    const [commit, place] = [ await base(), await (0, base_commit.P)(ports, resolve(path)) ];
    if (commit !== void 0 && place !== void 0) return {
     commit,
     place
    };
    throw new errors.cs("git_unavailable", `there is no commit to compare ${path} with`, {
     path
    }, {
     hint: NO_COMMIT
    });
   };
   return {
    baseBytes: async path => {
     const {commit, place} = await placeOf(path);
     return commit.read(place, limits.b.evidenceFileBytes);
    },
    isAtBase: async (path, bytes) => {
     const {commit, place} = await placeOf(path);
     return commit.has(place, bytes);
    },
    baseGlob: async patterns => {
     const [commit, top] = [ await base(), await (0, base_commit.P)(ports, (0, external_node_path_.join)(root, "x")) ];
     if (commit === void 0 || top === void 0 || !ports.git.isRepository(root)) throw new errors.cs("git_unavailable", "there is no commit whose files could be listed", {}, {
      hint: NO_COMMIT
     });
     const below = top.slice(0, -1);
     const matches = picomatch([ ...patterns ], {
      dot: true
     });
     const found = await ports.git.list(root, commit.commit, path => path.startsWith(below) && matches(path.slice(below.length)));
     return found.map(path => path.slice(below.length));
    },
    hasBase: async () => await base() !== void 0
   };
  }
  async function baseOf(ports, root) {
   const change = (0, trigger.C)(ports.trigger);
   if (change !== void 0) {
    const [point] = await (0, bases.c)(ports, change);
    return point === void 0 ? void 0 : (0, base_commit.$)(ports, point.branch, point.commit);
   }
   if (!ports.git.isRepository(root)) return;
   const head = await ports.git.head(root);
   return head === void 0 ? void 0 : (0, base_commit.$)(ports, "HEAD", head.commit);
  }
  var json = __webpack_require__(5565);
  var observation = __webpack_require__(52888);
  function groundFiles({ports, entries}, resolve, reads) {
   const look = path => {
    reads.paths.add(external_node_path_.posix.normalize(path));
    return ports.hostFiles.look(resolve(path));
   };
   const bytes = path => {
    const facts = look(path);
    if (facts === void 0) throw new observation.G_((0, observation.c6)(path, "is missing", {
     expected: "a file",
     actual: "nothing"
    }));
    if (facts.kind === "directory" || facts.kind === "other") throw new observation.G_((0, 
    observation.c6)(path, "is no regular file", {
     expected: "a file",
     actual: facts.kind
    }));
    if (facts.sizeBytes > limits.b.evidenceFileBytes) throw new observation.G_((0, observation.c6)(path, "is too large to be read", {
     expected: `at most ${limits.b.evidenceFileBytes} bytes`,
     actual: `${facts.sizeBytes} bytes`
    }));
    const content = ports.files.read(resolve(path), limits.b.evidenceFileBytes);
    if (content === void 0) throw new observation.G_((0, observation.c6)(path, "is a link to nothing", {
     expected: "a file",
     actual: facts.target ?? "nothing"
    }));
    return content;
   };
   return {
    look,
    bytes,
    text: path => {
     const text = (0, json._)(bytes(path));
     if (text === void 0) throw new observation.G_((0, observation.c6)(path, "is not UTF-8", {
      expected: "text in UTF-8"
     }));
     return text;
    },
    entries: () => {
     reads.everything = true;
     return entries();
    },
    glob: patterns => {
     reads.names = true;
     const matches = picomatch([ ...patterns ], {
      dot: true
     });
     return entries().flatMap(({path, kind}) => kind === "file" && matches(path) ? [ path ] : []);
    }
   };
  }
  var audit_reads = __webpack_require__(56187);
  const MAX_ENTRIES = 2e5;
  const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
  function shareGround(ports, facts) {
   let entries;
   let base;
   return {
    ...facts,
    ports,
    entries: () => entries ??= ports.hostFiles.list(facts.root, {
     maxEntries: MAX_ENTRIES,
     skip: [ ".git", "node_modules" ]
    }),
    base: () => base ??= baseOf(ports, facts.root)
   };
  }
  function told({root, at, policy, suite, selected, verbs}) {
   return {
    root,
    at,
    policy,
    suite,
    selected,
    ...verbs === void 0 ? {} : {
     verbs
    }
   };
  }
  function createGround(shared, timeoutMs, reads = (0, audit_reads.P)()) {
   const {ports, root} = shared;
   const resolve = path => (0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.join)(root, path);
   return {
    ...told(shared),
    get ports() {
     reads.everything = true;
     return ports;
    },
    resolve,
    ...groundFiles(shared, resolve, reads),
    ...groundBase(shared, resolve),
    run: request => {
     reads.everything = true;
     return run(ports, root, request, timeoutMs);
    },
    temporary: () => ports.folders.temporary()
   };
  }
  function run(ports, root, {program, args, cwd, env, input, timeoutMs: own}, timeoutMs) {
   const {variables} = ports.environment;
   return ports.processes.run({
    program,
    args,
    cwd: cwd === void 0 ? root : (0, external_node_path_.isAbsolute)(cwd) ? cwd : (0, 
    external_node_path_.join)(root, cwd),
    env: {
     PATH: variables["PATH"] ?? "",
     HOME: ports.folders.temporary(),
     LANG: "C.UTF-8",
     TZ: "UTC",
     ...env
    },
    ...input === void 0 ? {} : {
     input: Buffer.from(input)
    },
    timeoutMs: Math.min(own ?? timeoutMs, timeoutMs),
    maxOutputBytes: MAX_OUTPUT_BYTES
   });
  }
 }),
 38533: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => PRESETS
  });
  const PRESETS = {
   "production-54": async () => (await __webpack_require__.e(9278).then(__webpack_require__.bind(__webpack_require__, 39278))).production54
  };
 }),
 39612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => claimedSigners,
   j: () => addSignatures
  });
  var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
  var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
  function claimedSigners(content) {
   const envelope = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.mE)(content);
   return envelope.ok ? envelope.value.signatures.map(({keyId}) => keyId) : void 0;
  }
  function addSignatures(content, expected, signers) {
   const envelope = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.mE)(content);
   if (!envelope.ok) return envelope;
   const statement = (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.By)(envelope.value.payload);
   if (!statement.ok) return statement;
   if (essence(statement.value) !== essence(expected)) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.J5)("", "is signed over something else than this evidence");
   const message = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.Zg)(_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.Uc, envelope.value.payload);
   const own = signers.map(signer => ({
    keyId: signer.keyId,
    signature: signer.sign(message)
   }));
   const others = envelope.value.signatures.filter(({keyId}) => own.every(one => one.keyId !== keyId));
   const joined = {
    ...envelope.value,
    signatures: [ ...others, ...own ]
   };
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.Yz)((0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.HP)(joined));
  }
  function essence({subjects, predicateType, predicate}) {
   const content = Object.fromEntries(Object.entries(predicate).filter(([key]) => key !== "signers"));
   return (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    subjects,
    predicateType,
    predicate: content
   });
  }
 }),
 40615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ET: () => hmacKeyId,
   JO: () => shortKeyId,
   dN: () => sshFingerprint
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const ID_LABEL = "duri key id v1";
  function hmacKeyId(secret) {
   return `hmac-sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(ID_LABEL).digest("base64url")}`;
  }
  function sshFingerprint(publicKey) {
   const {crv, x = "", y = ""} = publicKey.export({
    format: "jwk"
   });
   const [px, py] = [ Buffer.from(x, "base64url"), Buffer.from(y, "base64url") ];
   const wire = crv === "Ed25519" ? [ sshString("ssh-ed25519"), sshString(px) ] : [ sshString("ecdsa-sha2-nistp256"), sshString("nistp256"), sshString(Buffer.concat([ Buffer.of(4), px, py ])) ];
   return `SHA256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(Buffer.concat(wire)).digest("base64").replace(/=+$/, "")}`;
  }
  function sshString(content) {
   const bytes = Buffer.from(content);
   const length = Buffer.alloc(4);
   length.writeUInt32BE(bytes.length);
   return Buffer.concat([ length, bytes ]);
  }
  function shortKeyId(id) {
   const colon = id.indexOf(":");
   return id.slice(0, colon + 1 + 10);
  }
 }),
 41022: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => dualVerify
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  function dualVerify(variables) {
   const text = variables["DURI_HMAC_KEY_DUAL_VERIFY"];
   if (text === void 0 || text === "" || text === "true") return true;
   if (text === "false") return false;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `DURI_HMAC_KEY_DUAL_VERIFY is "${text.slice(0, 40)}"; expected true or false`);
  }
 }),
 43596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   lE: () => EMPTY_RING,
   JQ: () => KEYRING_VERSION,
   ZU: () => parseKeyring,
   e5: () => renderKeyring
  });
  var schemas = __webpack_require__(26921);
  var predicate_types = __webpack_require__(75634);
  var instant = __webpack_require__(97410);
  var limits = __webpack_require__(44831);
  var policy = __webpack_require__(80728);
  var shape_document = __webpack_require__(93313);
  var key_id = __webpack_require__(40615);
  var keys_public_key = __webpack_require__(11615);
  function keyProblems(key) {
   return [ ...materialProblems(key), ...windowProblems(key), ...otherProblems(key) ];
  }
  function ringProblems(keys) {
   return keys.flatMap((key, index) => {
    if (keys.findIndex(({id}) => id === key.id) !== index) return [ {
     index,
     field: "id",
     message: "stands in the ring twice"
    } ];
    return replacesItself(key, keys) ? [ {
     index,
     field: "replaces",
     message: "leads back to the key itself"
    } ] : [];
   });
  }
  function materialProblems({id, kind, public_key}) {
   if (!(0, keys_public_key.et)(kind)) {
    const problems = id.startsWith("hmac-sha256:") ? [] : [ {
     field: "id",
     message: "is not the id of an HMAC key"
    } ];
    return public_key === void 0 ? problems : [ ...problems, {
     field: "public_key",
     message: "stands beside an HMAC key, which has none"
    } ];
   }
   if (public_key === void 0) return [ {
    field: "public_key",
    message: "is missing; expected SPKI as PEM"
   } ];
   const key = (0, keys_public_key.RR)(public_key);
   if (key === void 0) return [ {
    field: "public_key",
    message: "is not a public key as PEM (SPKI)"
   } ];
   if ((0, keys_public_key.I)(key) !== kind) return [ {
    field: "public_key",
    message: `is not of the kind ${kind}`
   } ];
   const fingerprint = (0, key_id.dN)(key);
   return fingerprint === id ? [] : [ {
    field: "id",
    message: `is not the fingerprint of public_key, which is ${fingerprint}`
   } ];
  }
  function windowProblems({state, sign_from, sign_until, verify_until}) {
   const problems = [];
   if (isAfter(sign_from, sign_until)) problems.push({
    field: "sign_until",
    message: "is before sign_from"
   });
   if (isAfter(sign_until, verify_until)) problems.push({
    field: "verify_until",
    message: "is before sign_until"
   }); else if (isAfter(sign_from, verify_until)) problems.push({
    field: "verify_until",
    message: "is before sign_from"
   });
   if (state === "retired" && verify_until === void 0) problems.push({
    field: "verify_until",
    message: "is missing; a retired key is accepted until then"
   });
   return problems;
  }
  function otherProblems({uses, secret_file}) {
   const problems = [];
   if (new Set(uses).size !== uses.length) problems.push({
    field: "uses",
    message: "names a use twice"
   });
   if (secret_file !== void 0 && /^([/\\]|[A-Za-z]:)/.test(secret_file)) problems.push({
    field: "secret_file",
    message: "is an absolute path; expected one relative to the ring"
   });
   return problems;
  }
  function replacesItself(key, keys) {
   let at = key.replaces;
   for (let step = 0; at !== void 0 && step <= keys.length; step++) {
    if (at === key.id) return true;
    const previous = at;
    at = keys.find(({id}) => id === previous)?.replaces;
   }
   return false;
  }
  function isAfter(first, second) {
   return first !== void 0 && second !== void 0 && Date.parse(first) > Date.parse(second);
  }
  const KEY_STATES = [ "active", "retired", "revoked" ];
  const KEYRING_VERSION = "1.0";
  const keyId = schemas.YjP().regex(/^(SHA256:[A-Za-z0-9+/]{43}|hmac-sha256:[A-Za-z0-9_-]{43})$/, "is not a key id (SHA256:… or hmac-sha256:…)").transform(text => text);
  const keyring_instant = schemas.YjP().refine(instant.uZ, "is not an instant in UTC such as 2026-01-05T12:00:00Z");
  const line = schemas.YjP().min(1).max(300).regex(/^[^\x00-\x1f\x7f]*$/, "has control characters");
  const ringKeySchema = schemas.rej({
   id: keyId.describe("SSH fingerprint of the public key, or for HMAC a fingerprint of the secret."),
   name: line.max(100).optional().describe("A name for people."),
   kind: schemas.k5n(policy.A3),
   uses: schemas.YOg(schemas.k5n(predicate_types.lO)).min(1).max(predicate_types.lO.length).describe("What the key may sign."),
   state: schemas.k5n(KEY_STATES).describe("active signs and verifies; retired only verifies, until verify_until; revoked does neither."),
   created: keyring_instant,
   sign_from: keyring_instant.optional().describe("First instant at which it may sign, and from which it verifies."),
   sign_until: keyring_instant.optional().describe("Last instant at which it may sign."),
   verify_until: keyring_instant.optional().describe("Last instant at which its signatures are accepted."),
   public_key: schemas.YjP().max(1e3).optional().describe("SPKI as PEM; absent for HMAC, which has no public half."),
   secret_file: line.max(limits.b.pathBytes).optional().describe("Where the secret lies, relative to this file. A path, never a secret."),
   replaces: keyId.optional().describe("Id of the key that this one rotates out."),
   ended: keyring_instant.optional().describe("When it was retired or revoked."),
   reason: line.optional().describe("Why it was retired or revoked.")
  }).superRefine((key, context) => {
   for (const {field, message} of keyProblems(key)) context.addIssue({
    code: "custom",
    path: [ field ],
    message
   });
  });
  const keyringSchema = schemas.rej({
   schema_version: schemas.euz(KEYRING_VERSION, `is not ${KEYRING_VERSION}, the one version that this DuRi knows`),
   keys: schemas.YOg(ringKeySchema).max(limits.b.keysPerRing, `has more than ${limits.b.keysPerRing} keys`)
  }).superRefine(({keys}, context) => {
   for (const {index, field, message} of ringProblems(keys)) context.addIssue({
    code: "custom",
    path: [ "keys", index, field ],
    message
   });
  }).describe("DuRi key ring: who may sign what, and when. Nothing in it is secret.");
  const EMPTY_RING = {
   schema_version: KEYRING_VERSION,
   keys: []
  };
  function parseKeyring(content) {
   return (0, shape_document.Tp)(content, keyringSchema, {
    maxBytes: limits.b.policyBytes,
    maxDepth: limits.b.jsonDepth
   });
  }
  function renderKeyring({schema_version, keys}) {
   const fields = Object.keys(ringKeySchema.shape);
   const ordered = keys.map(key => Object.fromEntries(fields.flatMap(field => key[field] === void 0 ? [] : [ [ field, key[field] ] ])));
   return `${JSON.stringify({
    schema_version,
    keys: ordered
   }, null, 2)}\n`;
  }
 }),
 44831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => LIMITS
  });
  const MiB = 1024 * 1024;
  const LIMITS = {
   jsonDepth: 64,
   inventoryEntries: 2e7,
   inventoryBytes: 8 * 1024 * MiB,
   pathBytes: 4096,
   sbomBytes: 256 * MiB,
   archiveBytes: 64 * 1024 * MiB,
   receipts: 1e3,
   lockFileBytes: 64 * MiB,
   evidenceFileBytes: 64 * MiB,
   signaturesPerEnvelope: 16,
   keysPerRing: 64,
   gateLines: 1e4,
   logRecords: 1e6,
   policyBytes: MiB,
   policyDepth: 16,
   policyAliases: 20,
   policyTokens: 1e5,
   keyFileBytes: 64 * 1024,
   handoverBytes: MiB
  };
 }),
 45481: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => evidenceInput,
   x: () => configInput
  });
  const evidenceInput = {
   flag: "evidence",
   action: "evidence-path"
  };
  const configInput = {
   flag: "config",
   action: "config-file"
  };
 }),
 45702: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i8: () => purlType,
   k0: () => makePurl,
   kL: () => isPurl
  });
  function makePurl({type, namespace, name, version, qualifiers = {}}) {
   const path = [ ...(namespace ?? "").split("/"), name ].filter(segment => segment !== "").map(encode).join("/");
   const query = Object.entries(qualifiers).flatMap(([key, value]) => value === void 0 || value === "" ? [] : [ `${key}=${encode(value).replaceAll("%2F", "/")}` ]).sort().join("&");
   return `pkg:${type}/${path}${version === void 0 || version === "" ? "" : `@${encode(version)}`}${query === "" ? "" : `?${query}`}`;
  }
  const SEGMENT = String.raw`(?:[A-Za-z0-9.\-_~:+!$&'()*,;=]|%[0-9A-Fa-f]{2})+`;
  const PURL = new RegExp(String.raw`^pkg:[A-Za-z.+\-][A-Za-z0-9.+\-]*(?:/${SEGMENT})+(?:@${SEGMENT})?(?:\?[^#\s]+)?(?:#\S+)?$`);
  function isPurl(text) {
   return text.length <= 4096 && PURL.test(text);
  }
  function purlType(text) {
   return text === void 0 || !isPurl(text) ? void 0 : text.slice(4, text.indexOf("/")).toLowerCase();
  }
  function encode(text) {
   const wellFormed = Buffer.from(text, "utf8").toString("utf8");
   return encodeURIComponent(wellFormed).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replace(/%3A/g, ":");
  }
 }),
 46468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => verifyRelease
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _provenance_check_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32345);
  var _provenance_parse_provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29340);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10018);
  var _authenticate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5656);
  var _check_bound_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26901);
  var _check_floor_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16802);
  var _check_metadata_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38371);
  var _read_evidence_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47031);
  var _verify_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5653);
  async function verifyRelease(ports, request) {
   const snapshot = ports.evidence.open(request.evidence);
   try {
    return await verifySnapshot(ports, snapshot, request);
   } finally {
    snapshot.close();
   }
  }
  async function verifySnapshot(ports, snapshot, request) {
   const readable = (0, _read_evidence_js__WEBPACK_IMPORTED_MODULE_9__.A)(snapshot);
   const signed = (0, _authenticate_js__WEBPACK_IMPORTED_MODULE_5__.t8)(snapshot, readable.files.get("deployment_metadata.json"), request);
   const bound = (0, _check_bound_files_js__WEBPACK_IMPORTED_MODULE_6__.Q)(readable.files, signed.metadata);
   const known = (0, _authenticate_js__WEBPACK_IMPORTED_MODULE_5__.qE)(request, signed.digest);
   const inventory = authenticateInventory(snapshot, bound, {
    ...request,
    known
   });
   const content = checkContent(signed, request, known);
   const manifest = readable.files.get("checksums.json");
   const believed = manifest !== void 0 && bound.intact.has("checksums.json") && !inventory.refuted;
   const tree = request.withoutTree === true ? TREE_NOT_ASKED : believed ? await (0, 
   _verify_tree_js__WEBPACK_IMPORTED_MODULE_10__.a)(ports, manifest, request) : TREE_UNKNOWN;
   const findings = [ ...readable.findings, ...signed.findings, ...bound.findings, ...inventory.findings, ...checkOrigin(snapshot, bound), ...content.findings, ...tree.findings ];
   return {
    outcome: (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.iB)(findings),
    findings,
    warnings: eachOnce([ ...request.trust.warnings, ...signed.warnings, ...inventory.warnings, ...content.warnings, ...tree.warnings ]),
    metadata: signed.metadata,
    metadataDigest: signed.digest,
    signedBy: signed.signedBy,
    tree: tree.counts,
    spike: tree.spike,
    unsigned: request.unsigned === "pull_request" && (0, _authenticate_js__WEBPACK_IMPORTED_MODULE_5__.Eo)(snapshot, request.unsigned, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.Ps[_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR])
   };
  }
  const TREE_NOT_ASKED = {
   findings: [],
   warnings: [],
   counts: void 0,
   spike: void 0
  };
  const TREE_UNKNOWN = {
   findings: [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.L5)("every-file-matches", "release directory", "depends on checksums.json, which is not the sealed one") ],
   warnings: [],
   counts: void 0,
   spike: void 0
  };
  function authenticateInventory(snapshot, bound, request) {
   const digest = bound.intact.get("checksums.json");
   if (digest === void 0) return {
    findings: [ (0, _authenticate_js__WEBPACK_IMPORTED_MODULE_5__.RJ)(snapshot, "checksums.json") ],
    warnings: [],
    refuted: true
   };
   const {findings, warnings} = (0, _authenticate_js__WEBPACK_IMPORTED_MODULE_5__.AI)(snapshot, "checksums.json", digest, request);
   return {
    findings,
    warnings,
    refuted: findings.some(finding => [ "tampered", "corrupted" ].includes((0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.sG)(finding)))
   };
  }
  function checkContent({metadata}, {policy, trust}, known) {
   if (metadata === void 0) return {
    findings: [],
    warnings: []
   };
   const subject = (0, _check_metadata_js__WEBPACK_IMPORTED_MODULE_8__.jj)(metadata, policy.policy);
   const times = (0, _check_metadata_js__WEBPACK_IMPORTED_MODULE_8__.zw)(metadata, trust.at);
   const isOver = known && times.reason === "evidence_expired";
   return {
    findings: [ ...subject.findings, ...(0, _check_floor_js__WEBPACK_IMPORTED_MODULE_7__.l)(metadata, policy.policy), ...isOver ? [] : [ times ] ],
    warnings: [ ...subject.warnings, ...isOver ? [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.$e)("evidence_expired", times.subject, `has expired on ${metadata.expires}; it was verified in its time`) ] : [] ]
   };
  }
  function checkOrigin(snapshot, {intact}) {
   const file = intact.has("provenance.json") ? snapshot.file("provenance.json") : void 0;
   if (file === void 0) return [];
   const provenance = (0, _provenance_parse_provenance_js__WEBPACK_IMPORTED_MODULE_4__.X)(file.read(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.evidenceFileBytes));
   if (!provenance.ok) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("every-evidence-file-parses", "evidence_unparseable", "provenance.json", (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_11__.yg)(provenance.problems)) ];
   return (0, _provenance_check_provenance_js__WEBPACK_IMPORTED_MODULE_3__.ch)(provenance.value, {
    sbomDigest: intact.get("sbom.json"),
    subjects: [ {
     name: "checksums.json",
     digest: intact.get("checksums.json")
    } ]
   });
  }
  function eachOnce(warnings) {
   return [ ...new Map(warnings.map(one => [ `${one.reason} ${one.subject} ${one.message}`, one ])).values() ];
  }
 }),
 46497: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   aV: () => parseShell,
   ku: () => commandSites,
   lu: () => readShell
  });
  const MAX_CHARACTERS = 1024 * 1024;
  async function parseShell(text) {
   const {parse, forEachChild} = await __webpack_require__.e(8989).then(__webpack_require__.bind(__webpack_require__, 88989));
   const tooLong = text.length > MAX_CHARACTERS;
   const program = parse(tooLong ? "" : text);
   const starts = lineStarts(text);
   const place = offset => placeIn(starts, offset);
   const problems = tooLong ? [ {
    line: 1,
    column: 1,
    message: `is longer than ${MAX_CHARACTERS} characters`
   } ] : [];
   const functions = new Map;
   const visit = (node, within) => {
    let base = within;
    if (node.type === "Script") {
     const {errors, source} = node;
     for (const {message, pos} of errors ?? []) problems.push({
      ...place(base ?? pos),
      message: `is no Bash: ${message}`
     });
     if (source !== void 0 && node !== program) base ??= node.pos;
    }
    if (node.type === "Function") functions.set(node.name.value, [ ...functions.get(node.name.value) ?? [], node ]);
    forEachChild(node, child => visit(child, base ?? (node.type === "CommandExpansion" && node.text.startsWith("`") ? node.pos : void 0)));
   };
   visit(program, void 0);
   return {
    program,
    place,
    children: forEachChild,
    functions,
    problems
   };
  }
  async function readShell(text) {
   const {parse} = await __webpack_require__.e(8989).then(__webpack_require__.bind(__webpack_require__, 88989));
   const tree = await parseShell(text);
   const problems = [ ...outerProblems(text, tree.place), ...tree.problems ];
   const texts = new Map;
   const nested = inner => {
    if (!texts.has(inner)) {
     const read = inner.length > MAX_CHARACTERS ? void 0 : parse(inner);
     texts.set(inner, read?.errors?.length === void 0 || read.errors.length === 0 ? read : void 0);
    }
    return texts.get(inner);
   };
   return {
    text,
    ...tree,
    problems,
    nested
   };
  }
  function* outerProblems(text, place) {
   const carriage = text.indexOf("\r");
   if (carriage !== -1) yield {
    ...place(carriage),
    message: "has a carriage return (line ends of Windows), which Bash takes for part of a word"
   };
   const nul = text.indexOf("\0");
   if (nul !== -1) yield {
    ...place(nul),
    message: "has a NUL character"
   };
   if (text.startsWith("\ufeff")) yield {
    line: 1,
    column: 1,
    message: "begins with a byte order mark, so its first line is no shebang"
   };
   if (text.trim() === "") yield {
    line: 1,
    column: 1,
    message: "is empty"
   };
  }
  function lineStarts(text) {
   const starts = [ 0 ];
   for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
   return starts;
  }
  function placeIn(starts, offset) {
   let [low, high] = [ 0, starts.length - 1 ];
   while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle; else high = middle - 1;
   }
   return {
    line: low + 1,
    column: offset - (starts[low] ?? 0) + 1
   };
  }
  function commandSites(script, program = script.program, at, within) {
   const sites = [];
   const visit = (node, inside, pipedFrom, base) => {
    if (node.type === "Command") sites.push({
     command: node,
     at: base ?? node.pos,
     within: inside,
     pipedFrom
    });
    const name = node.type === "Function" ? node.name.value : inside;
    const own = base ?? (node.type === "CommandExpansion" && node.text.startsWith("`") ? node.pos : void 0);
    if (node.type === "Pipeline") {
     node.commands.forEach((command, index) => {
      const before = node.commands.slice(0, index).flatMap(one => commandsIn(script, one));
      visit(command, name, [ ...pipedFrom, ...before ], own);
     });
     return;
    }
    script.children(node, child => visit(child, name, node.type === "CommandExpansion" ? [] : pipedFrom, own));
   };
   visit(program, within, [], at);
   return sites;
  }
  function commandsIn(script, node) {
   const found = node.type === "Command" ? [ node ] : [];
   script.children(node, child => found.push(...commandsIn(script, child)));
   return found;
  }
 }),
 46753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => canonicalJson,
   Z: () => isCanonical
  });
  function hasLoneSurrogate(value) {
   for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 55296 && code <= 56319) {
     if (i === value.length - 1) return true;
     const next = value.charCodeAt(i + 1);
     if (!(next >= 56320 && next <= 57343)) return true;
     i++;
    } else if (code >= 56320 && code <= 57343) return true;
   }
   return false;
  }
  function canonicalize(object, seen = new Set) {
   if (typeof object === "number" && isNaN(object)) throw new Error("NaN is not allowed");
   if (typeof object === "number" && !isFinite(object)) throw new Error("Infinity is not allowed");
   if (typeof object === "string" && hasLoneSurrogate(object)) throw new Error("Lone surrogate is not allowed");
   if (object === null || typeof object !== "object") return JSON.stringify(object);
   if (typeof object.toJSON === "function") {
    if (seen.has(object)) throw new Error("Circular reference detected");
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
   }
   if (seen.has(object)) throw new Error("Circular reference detected");
   seen.add(object);
   let result;
   if (Array.isArray(object)) {
    const values = object.map(cv => {
     const value = cv === void 0 || typeof cv === "symbol" ? null : cv;
     return canonicalize(value, seen);
    });
    result = `[${values.join(",")}]`;
   } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
     if (object[key] === void 0 || typeof object[key] === "symbol") continue;
     parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(",")}}`;
   }
   seen.delete(object);
   return result;
  }
  function canonicalJson(value) {
   if (typeof value === "string" && value.isWellFormed()) return JSON.stringify(value);
   const text = canonicalize(value);
   if (text === void 0) throw new TypeError("This value has no JSON form.");
   return text;
  }
  function isCanonical(text, value) {
   try {
    return canonicalJson(value) === text;
   } catch {
    return false;
   }
  }
 }),
 49437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => loadVerifier
  });
  var _keys_dual_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41022);
  var _keys_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39972);
  var _policy_enforcement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53902);
  var _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14858);
  var _policy_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6599);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80728);
  async function loadVerifier(ports, values, at, directories) {
   const judge = await (0, _policy_judge_js__WEBPACK_IMPORTED_MODULE_4__.Y)(ports, {
    config: values.config,
    keyring: values.keyring,
    mode: values.mode ?? "repository"
   });
   const {policy} = judge;
   const trust = (0, _keys_trust_js__WEBPACK_IMPORTED_MODULE_1__.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__.E7)(policy),
    secretInputs: values.signingKey ?? [],
    hmacKeys: values.hmacKey,
    purpose: values.signingKey === void 0 ? "verify" : "sign",
    at
   });
   (0, _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__.zd)(ports, "prod", (0, _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__.jz)(policy, trust.anchors), directories);
   const {variables} = ports.environment;
   const verifier = {
    policy,
    trust,
    dualVerify: (0, _keys_dual_verify_js__WEBPACK_IMPORTED_MODULE_0__.i)(variables),
    unsigned: "refuse",
    spikeThreshold: (0, _policy_enforcement_js__WEBPACK_IMPORTED_MODULE_2__.SQ)(variables, policy.policy)
   };
   return {
    judge,
    trust,
    verifier
   };
  }
 }),
 49664: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => chooseSigners
  });
  var keys_standing = __webpack_require__(13840);
  var errors = __webpack_require__(74132);
  var finding = __webpack_require__(85382);
  var external_node_crypto_ = __webpack_require__(77598);
  function privateKeyOf(secret) {
   return (0, external_node_crypto_.createPrivateKey)({
    key: Buffer.from(secret.reveal()),
    format: "der",
    type: "pkcs8"
   });
  }
  const ecdsaP256 = {
   kind: "ecdsa-p256",
   deterministic: false,
   sign: (secret, message) => (0, external_node_crypto_.sign)("sha256", message, {
    key: privateKeyOf(secret),
    dsaEncoding: "der"
   })
  };
  const ed25519 = {
   kind: "ed25519",
   deterministic: true,
   sign: (secret, message) => (0, external_node_crypto_.sign)(null, message, privateKeyOf(secret))
  };
  const hmacSha256 = {
   kind: "hmac-sha256",
   deterministic: true,
   sign: (secret, message) => (0, external_node_crypto_.createHmac)("sha256", secret.reveal()).update(message).digest()
  };
  const SIGNERS = [ hmacSha256, ed25519, ecdsaP256 ];
  function chooseSigners(trust, use, options = {}) {
   refuseUnfit(trust);
   const able = [ ...trust.ring.keys, ...trust.unlisted ].filter(key => maySign(trust, key, use));
   const signers = able.flatMap(key => {
    const secret = trust.secrets.get(key.id);
    return secret === void 0 ? [] : [ toSigner(key, secret) ];
   });
   if (signers.length === 0 && trust.given.size > 0 && options.optional !== true) throw new errors.cs("key_may_not_sign", `no key that was given has the use "${use}"`, {
    keys: [ ...trust.given ],
    use
   });
   const idle = able.filter(({id, state}) => state === "active" && !trust.secrets.has(id));
   return {
    signers: signers.sort((a, b) => a.keyId < b.keyId ? -1 : 1),
    warnings: idle.map(({id, name}) => (0, finding.$e)("key_not_used", id, `The key${name === void 0 ? "" : ` "${name}"`} is active for "${use}" and its secret is not at hand, so it does not sign.`))
   };
  }
  function refuseUnfit(trust) {
   if (trust.origin === "file") {
    const [stranger] = trust.unlisted;
    if (stranger !== void 0) throw new errors.cs("key_not_in_ring", `the key ${stranger.id} is not in the ring ${trust.ringPath}`, {
     key: stranger.id
    });
   }
   for (const key of trust.ring.keys) {
    if (!trust.given.has(key.id)) continue;
    const standing = (0, keys_standing.YP)(key, trust.ring, trust.at);
    if (!standing.maySign) throw new errors.cs("key_may_not_sign", `the key ${key.id} may not sign: ${standing.says}`, {
     key: key.id
    });
   }
  }
  function maySign(trust, key, use) {
   return key.uses.includes(use) && (0, keys_standing.YP)(key, trust.ring, trust.at).maySign;
  }
  function toSigner(key, secret) {
   const algorithm = SIGNERS.find(({kind}) => kind === key.kind);
   if (algorithm === void 0) throw new errors.cs("internal", `there is no signer for keys of the kind ${key.kind}`);
   return {
    keyId: key.id,
    kind: key.kind,
    key,
    sign: message => algorithm.sign(secret, message)
   };
  }
 }),
 52888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G_: () => Unmet,
   c6: () => fails,
   nv: () => unseen,
   v9: () => holds
  });
  function holds(subject, message, details = {}) {
   return {
    outcome: "pass",
    subject,
    message,
    ...details
   };
  }
  function fails(subject, message, details = {}) {
   return {
    outcome: "fail",
    subject,
    message,
    ...details
   };
  }
  function unseen(error, subject, message, details = {}) {
   return {
    outcome: "unknown",
    subject,
    message,
    error,
    ...details
   };
  }
  class Unmet extends Error {
   observation;
   name="Unmet";
   constructor(observation) {
    super(`${observation.subject} ${observation.message}`);
    this.observation = observation;
   }
  }
 }),
 53902: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J8: () => enforcement,
   SQ: () => spikeThreshold,
   aY: () => enforcementAt
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  function enforcement(variables, policy) {
   const environment = oneOf(variables, "DURI_ENV", [ "prod", "dev" ]);
   const mode = oneOf(variables, "DURI_INTEGRITY_MODE", [ "strict", "warn" ]);
   if (environment !== void 0) return {
    mode: environment,
    why: `DURI_ENV=${environment}`
   };
   if (mode !== void 0) return {
    mode: mode === "warn" ? "dev" : "prod",
    why: `DURI_INTEGRITY_MODE=${mode}`
   };
   if (policy.integrity.mode === "warn") return {
    mode: "dev",
    why: "integrity.mode: warn in the policy"
   };
   return {
    mode: "prod",
    why: "the default"
   };
  }
  function enforcementAt(from, variables, policy) {
   return from === "bootstrap" ? {
    mode: "prod",
    why: "a first adoption is judged as in prod"
   } : enforcement(variables, policy);
  }
  function spikeThreshold(variables, policy) {
   const text = variables["DURI_INTEGRITY_SPIKE_THRESHOLD"];
   if (text === void 0 || text === "") return policy.integrity.spike_threshold;
   const value = /^\d{1,3}(\.\d{1,15})?$/.test(text) ? Number(text) : NaN;
   if (value > 0 && value <= 1) return value;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `DURI_INTEGRITY_SPIKE_THRESHOLD is "${shown(text)}"; expected a number above 0 and at most 1`, {
    found: shown(text)
   }, {
    hint: "Unset it for the policy's threshold, or give a share such as 0.3."
   });
  }
  function oneOf(variables, name, values) {
   const text = variables[name];
   if (text === void 0 || text === "") return;
   const value = values.find(candidate => candidate === text);
   if (value === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("mode_invalid", `${name} is "${shown(text)}"; expected ${values.join(" or ")}`, {
    found: shown(text)
   });
   return value;
  }
  function shown(text) {
   return (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(text.slice(0, 40));
  }
 }),
 54572: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => atLeast,
   o: () => SEVERITIES
  });
  const SEVERITIES = [ "critical", "high", "medium", "low", "info" ];
  function atLeast(severity, bound) {
   return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(bound);
  }
 }),
 56187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => concerns,
   P: () => noReads
  });
  function noReads() {
   return {
    paths: new Set,
    names: false,
    everything: false
   };
  }
  function concerns({paths, names, everything}, changed) {
   return everything || changed.names && names || [ ...changed.paths ].some(path => paths.has(path));
  }
 }),
 57457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HV: () => VERIFIER_ID,
   qB: () => bootSchema,
   tq: () => isEnvironmentName
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  const VERIFIER_ID = "https://github.com/duri/duri";
  const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
  const environment = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(ENVIRONMENT, "is not a name of letters, digits and . _ -");
  const digest = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^sha256:[0-9a-f]{64}$/, "is not a digest such as sha256:…");
  const bootSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   environment: environment.default("production").describe("The environment of this host. A verdict for another one does not count."),
   verdict: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "required", "optional" ]).default("required").describe("Must the release carry a green verdict, signed by a key with the use `gate`? A red one always stops it."),
   verifier: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(2048).default(VERIFIER_ID).describe("Whose verdict counts: its `verifier.id`."),
   policies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(digest).max(100).default([]).describe("Digests of the policies that a verdict may have been given under, beside this very policy; `duri explain` of a verdict names its own."),
   allow_exec: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4096).startsWith("/", "is not an absolute path")).max(100).default([]).describe("Programs outside of the release that boot may start, such as /usr/bin/node, by absolute path."),
   allow_variables: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, "is not the name of a variable")).max(100).default([]).describe("Variables that change what a program loads, such as NODE_OPTIONS, that boot may pass on."),
   allow_hmac: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().default(false).describe("Take verdicts and tickets that only an HMAC key has signed: then this host can forge them.")
  }).prefault({}).describe("What a release needs before it runs on a host: `duri boot`, `duri watch`, `duri rollback`.");
  function isEnvironmentName(text) {
   return ENVIRONMENT.test(text);
  }
 }),
 59037: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Do: () => parseReset,
   JS: () => requireState,
   UH: () => statedLine,
   ZR: () => resetFacts
  });
  var _acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34546);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93081);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93313);
  var _approvals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93540);
  function requireState(ports) {
   const folder = (0, _mark_mark_file_js__WEBPACK_IMPORTED_MODULE_2__.FK)(ports);
   if (folder !== void 0) return folder;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_missing", "DURI_STATE_DIR is not set, so this host keeps no mark", {}, {
    hint: "Set it to the folder that boot and watch use."
   });
  }
  function statedLine({product, line}) {
   if (product !== void 0 && line !== void 0) return {
    product,
    line
   };
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_missing", "the policy does not state product and line, so it is not known whose mark is meant", {}, {
    hint: "Pass --config."
   });
  }
  function parseReset(content) {
   const statement = (0, _approvals_js__WEBPACK_IMPORTED_MODULE_5__.vi)(content, _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.markReset.type);
   return statement.ok ? (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_6__.eA)(statement.value.predicate, _acceptance_mark_reset_js__WEBPACK_IMPORTED_MODULE_0__.a4) : statement;
  }
  function resetFacts({product, line, to, freeze_counter: counter, reason, expires}) {
   return [ [ "of", `${product}, line ${line}` ], [ "to", to === null ? "nothing: the next boot needs --bootstrap or --expect" : `#${to.sequence}, ${(0, 
   _model_digest_js__WEBPACK_IMPORTED_MODULE_3__.gV)(to.digest)}` ], ...counter === null ? [] : [ [ "kill switch", `from number ${counter}` ] ], [ "reason", reason ], [ "until", expires ] ];
  }
 }),
 59038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jm: () => isBehind,
   Lc: () => markFreeze,
   Ms: () => entryOf,
   NU: () => later,
   UG: () => CLOCK_TOLERANCE_MS,
   YP: () => standingOf,
   Yc: () => resetLine,
   bL: () => markGood,
   fs: () => markSchema,
   yD: () => spendNonce,
   yx: () => EMPTY_MARK
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97410);
  const digest = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_0__._h, "is not a SHA-256 digest").transform(text => text);
  const instant = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(_model_instant_js__WEBPACK_IMPORTED_MODULE_1__.uZ, "is not an instant in UTC such as 2026-01-05T12:00:00Z");
  const entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   product: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(300).nullable(),
   line: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(300),
   sequence: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0),
   highest: digest.optional(),
   current: digest.nullable(),
   last_green: digest.nullable(),
   freeze_counter: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0),
   nonces: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({
    nonce: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(200),
    expires: instant
   })).max(1e3)
  });
  const markSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   version: zod__WEBPACK_IMPORTED_MODULE_2__.euz("1"),
   latest: instant.nullable(),
   entries: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(entrySchema).max(1e3)
  }).refine(({entries}) => new Set(entries.map(({product, line}) => JSON.stringify([ product, line ]))).size === entries.length, "has two entries for one line");
  const EMPTY_MARK = {
   version: "1",
   latest: null,
   entries: []
  };
  function entryOf(mark, {product, line}) {
   return mark.entries.find(entry => entry.product === product && entry.line === line);
  }
  function standingOf(entry, {digest: asked, sequence}) {
   if (entry === void 0 || entry.current === null) return "first";
   if (asked === entry.current) return "current";
   if (asked === entry.last_green) return "last_green";
   if (sequence > entry.sequence) return "newer";
   return sequence === entry.sequence && asked !== highestOf(entry) ? "equivocation" : "older";
  }
  function highestOf({highest, current}) {
   return highest ?? current;
  }
  function markGood(mark, about, release, at) {
   const standing = standingOf(entryOf(mark, about), release);
   return withEntry(later(mark, at), about, entry => {
    if (standing === "current") return entry;
    const {highest: _, ...rest} = entry;
    const isForward = standing === "newer" || standing === "first";
    if (isForward) return {
     ...rest,
     sequence: Math.max(entry.sequence, release.sequence),
     current: release.digest,
     last_green: entry.current ?? release.digest
    };
    return {
     ...rest,
     current: release.digest,
     last_green: release.digest,
     highest: highestOf(entry) ?? release.digest
    };
   });
  }
  function resetLine(mark, about, {release, freezeCounter}, at) {
   return withEntry({
    ...mark,
    latest: at.toISOString()
   }, about, entry => ({
    product: entry.product,
    line: entry.line,
    sequence: release?.sequence ?? 0,
    current: release?.digest ?? null,
    last_green: release?.digest ?? null,
    freeze_counter: freezeCounter ?? entry.freeze_counter,
    nonces: entry.nonces
   }));
  }
  function markFreeze(mark, about, counter) {
   return withEntry(mark, about, entry => ({
    ...entry,
    freeze_counter: Math.max(entry.freeze_counter, counter)
   }));
  }
  function spendNonce(mark, about, ticket, at) {
   return withEntry(mark, about, entry => ({
    ...entry,
    nonces: [ ...entry.nonces.filter(({nonce, expires}) => nonce !== ticket.nonce && Date.parse(expires) + CLOCK_TOLERANCE_MS > at.getTime()), {
     nonce: ticket.nonce,
     expires: ticket.expires
    } ]
   }));
  }
  const CLOCK_TOLERANCE_MS = 5 * 6e4;
  function isBehind({latest}, at) {
   return latest !== null && Date.parse(latest) - at.getTime() > CLOCK_TOLERANCE_MS;
  }
  function later(mark, at) {
   const instantNow = at.toISOString();
   return mark.latest !== null && Date.parse(mark.latest) >= at.getTime() ? mark : {
    ...mark,
    latest: instantNow
   };
  }
  function withEntry(mark, about, change) {
   const entry = entryOf(mark, about) ?? {
    product: about.product,
    line: about.line,
    sequence: 0,
    current: null,
    last_green: null,
    freeze_counter: 0,
    nonces: []
   };
   const others = mark.entries.filter(one => one.product !== about.product || one.line !== about.line);
   return {
    ...mark,
    entries: [ ...others, change(entry) ]
   };
  }
 }),
 62920: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KU: () => nonce,
   Y9: () => signers,
   aL: () => words,
   br: () => digest,
   uR: () => instant
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97410);
  const digest = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_0__._h, "is not a SHA-256 digest").transform(text => text);
  const instant = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().refine(_model_instant_js__WEBPACK_IMPORTED_MODULE_1__.uZ, "is not an instant in UTC such as 2026-01-05T12:00:00Z");
  const words = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(500).regex(/^[^\x00-\x1f\x7f]*$/, "has control characters");
  const nonce = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^[0-9a-f]{32}$/, "is not 32 hexadecimal digits");
  const signers = zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(200)).max(16);
 }),
 63907: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => withThousands
  });
  function withThousands(count) {
   return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
  }
 }),
 64377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p6: () => date,
   w$: () => datetime
  });
  var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
  var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  function datetime(params) {
   return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
  }
  function date(params) {
   return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
  }
 }),
 67864: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $E: () => blankComments,
   Rf: () => CODE_STYLES,
   ZN: () => blankAllBut,
   mj: () => LANGUAGE_STYLES
  });
  const PYTHON = {
   line: [ "#" ],
   at: "anywhere",
   block: [],
   quotes: [ '"""', "'''", '"', "'" ],
   raw: [],
   long: [ '"""', "'''" ],
   regex: false
  };
  const SCRIPT = {
   line: [ "//" ],
   at: "anywhere",
   block: [ [ "/*", "*/" ] ],
   quotes: [ '"', "'", "`" ],
   raw: [],
   long: [ "`" ],
   regex: true
  };
  const SETTINGS = {
   ...PYTHON,
   at: "word",
   quotes: [ '"', "'" ],
   long: []
  };
  const GO = {
   ...SCRIPT,
   raw: [ "`" ],
   regex: false
  };
  const SHELL = {
   ...PYTHON,
   at: "word",
   quotes: [ '"', "'" ],
   raw: [ "'" ],
   long: [ '"', "'" ]
  };
  const LANGUAGE_STYLES = {
   python: PYTHON,
   javascript: SCRIPT,
   shell: SHELL,
   go: GO
  };
  const CODE_STYLES = {
   py: PYTHON,
   rb: PYTHON,
   yml: SETTINGS,
   yaml: SETTINGS,
   conf: SETTINGS,
   service: {
    ...SETTINGS,
    line: [ "#", ";" ],
    at: "line",
    quotes: []
   },
   js: SCRIPT,
   mjs: SCRIPT,
   cjs: SCRIPT,
   jsx: SCRIPT,
   ts: SCRIPT,
   mts: SCRIPT,
   cts: SCRIPT,
   tsx: SCRIPT,
   go: GO
  };
  function* stretches(text, style) {
   let before = "";
   for (let start = 0; start < text.length; ) {
    const found = stretchAt(text, start, style, before);
    yield found;
    before = `${before}${found.kind === "comment" ? " " : text.slice(start, found.end)}`.slice(-40);
    start = found.end;
   }
  }
  function stretchAt(text, start, style, before) {
   const comment = endOfComment(text, start, style);
   if (comment !== void 0) return {
    kind: "comment",
    start,
    end: comment,
    quote: ""
   };
   const quote = style.quotes.find(candidate => text.startsWith(candidate, start));
   if (quote !== void 0) return {
    kind: "quoted",
    start,
    end: endOfQuoted(text, start, quote, style),
    quote
   };
   const regex = endOfRegex(text, start, style, before);
   if (regex !== void 0) return {
    kind: "regex",
    start,
    end: regex,
    quote: ""
   };
   return {
    kind: "code",
    start,
    end: Math.min(text.length, start + (text[start] === "\\" ? 2 : 1)),
    quote: ""
   };
  }
  function spaces(text) {
   return text.replace(/[^\n]/g, " ");
  }
  function blankAllBut(text, style) {
   return Array.from(stretches(text, style), ({kind, start, end}) => kind === "code" ? text.slice(start, end) : spaces(text.slice(start, end))).join("");
  }
  function blankComments(text, style) {
   const quoted = [];
   const code = [];
   for (const {kind, start, end, quote} of stretches(text, style)) {
    code.push(kind === "comment" ? spaces(text.slice(start, end)) : text.slice(start, end));
    if (kind === "quoted") quoted.push(quotedText(text, start, end, quote));
   }
   return {
    code: code.join(""),
    quoted
   };
  }
  function quotedText(text, at, after, quote) {
   return {
    text: text.slice(at + quote.length, after - quote.length),
    start: at + quote.length,
    holdsCode: quote === "`" || /\b[rR]?[fF][rR]?$/.test(text.slice(Math.max(0, at - 3), at))
   };
  }
  function endOfComment(text, at, {line, block, at: where}) {
   if (line.some(mark => text.startsWith(mark, at)) && mayBegin(text, at, where)) return orEnd(text.indexOf("\n", at), text);
   const open = block.find(([mark]) => text.startsWith(mark, at));
   if (open === void 0) return;
   const close = text.indexOf(open[1], at + open[0].length);
   return close === -1 ? text.length : close + open[1].length;
  }
  function mayBegin(text, at, where) {
   if (where === "anywhere" || at === 0) return true;
   if (where === "word") return /[\s;()|&]/.test(text[at - 1] ?? "");
   return text.slice(text.lastIndexOf("\n", at - 1) + 1, at).trim() === "";
  }
  function endOfQuoted(text, at, quote, {raw, long}) {
   for (let end = at + quote.length; end < text.length; end++) if (text[end] === "\\" && !raw.includes(quote)) end += 1; else if (text.startsWith(quote, end)) return end + quote.length; else if (text[end] === "\n" && !long.includes(quote)) return end;
   return text.length;
  }
  function endOfRegex(text, at, {regex}, before) {
   if (!regex || text[at] !== "/" || !/(?:^|=>|[=(,:[!&|?{};\n]|\breturn)\s*$/.test(before)) return;
   let inClass = false;
   for (let end = at + 1; end < text.length && text[end] !== "\n"; end++) if (text[end] === "\\") end += 1; else if (text[end] === "[") inClass = true; else if (text[end] === "]") inClass = false; else if (text[end] === "/" && !inClass) return end + 1;
   return;
  }
  function orEnd(index, text) {
   return index === -1 ? text.length : index;
  }
 }),
 69316: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => parseYaml
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
  var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10018);
  const LONE_SURROGATE = /\p{Surrogate}/u;
  const MAX_PROBLEMS = 50;
  function parseYaml(content, limits) {
   const size = typeof content === "string" ? Buffer.byteLength(content) : content.byteLength;
   if (size > limits.maxBytes) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_1__.J5)("", `is ${size} bytes long; the limit is ${limits.maxBytes}`);
   const text = typeof content === "string" ? content : (0, _json_js__WEBPACK_IMPORTED_MODULE_2__._)(content);
   if (text === void 0) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_1__.J5)("", "is not valid UTF-8");
   if (text.startsWith("\ufeff")) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_1__.J5)("1:1", "begins with a byte order mark; save the file as UTF-8 without one");
   const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter;
   const at = offset => {
    const {line, column} = position(lines, offset);
    return `${line}:${column}`;
   };
   const {tokens, refusal} = tokenize(text, lines, limits);
   if (refusal !== void 0) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_1__.J5)(at(refusal.offset), refusal.message);
   const directive = tokens.find(token => token.type === "directive");
   if (directive !== void 0) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_1__.J5)(at(directive.offset), "has a directive; DuRi reads plain YAML 1.2");
   const [document, second] = compose(tokens, text.length);
   if (document === void 0 || document.contents === null) return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_1__.J5)("", "is empty");
   const problems = [ ...second === void 0 ? [] : [ {
    where: at(second.range[0]),
    message: "begins a second document; one is allowed"
   } ], ...document.errors.slice(0, MAX_PROBLEMS).map(({code, message, pos}) => ({
    where: at(pos[0]),
    message: yamlMessage(code, message)
   })), ...inspect(document, limits, at) ];
   if (problems.length > 0) return {
    ok: false,
    problems
   };
   return (0, _parsed_js__WEBPACK_IMPORTED_MODULE_1__.Yz)(toYamlDocument(document, lines));
  }
  const STACK_BESIDE_LEVELS = 2;
  function tokenize(text, lines, limits) {
   lines.addNewLine(0);
   const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser(lines.addNewLine);
   const tokens = [];
   let lexemes = 0;
   for (const lexeme of (new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer).lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    if (parser.stack.length > limits.maxDepth + STACK_BESIDE_LEVELS) return {
     tokens,
     refusal: {
      offset: parser.offset,
      message: `is nested deeper than ${limits.maxDepth} levels`
     }
    };
    if (lexemes > limits.maxTokens) return {
     tokens,
     refusal: {
      offset: parser.offset,
      message: `has more than ${limits.maxTokens} words and marks`
     }
    };
   }
   for (const token of parser.end()) tokens.push(token);
   return {
    tokens
   };
  }
  const COMPOSER = {
   schema: "core",
   version: "1.2",
   strict: true,
   merge: false,
   resolveKnownTags: false,
   logLevel: "silent"
  };
  function compose(tokens, length) {
   return [ ...new yaml__WEBPACK_IMPORTED_MODULE_0__.Composer({
    ...COMPOSER,
    uniqueKeys: false
   }).compose(tokens, true, length) ];
  }
  function yamlMessage(code, message) {
   if (code === "TAB_AS_INDENT") return "is indented by a tab; YAML indents by spaces";
   return `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  }
  function inspect(document, limits, at) {
   const problems = [];
   let aliases = 0;
   const refuse = (node, message) => {
    if (problems.length < MAX_PROBLEMS) problems.push({
     where: at(node.range?.[0] ?? 0),
     message
    });
   };
   const lookAtAlias = (node, above) => {
    aliases += 1;
    if (aliases === limits.maxAliases + 1) refuse(node, `is one alias too many; at most ${limits.maxAliases} are allowed`);
    if (aliases > limits.maxAliases) return;
    const source = node.resolve(document);
    if (source === void 0) refuse(node, `refers to "${node.source}", which is not defined above`); else if (above.includes(source)) refuse(node, `refers to "${node.source}" from within itself`);
   };
   const lookAtKeys = map => {
    const seen = new Set;
    for (const {key} of map.items) {
     const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : void 0;
     if (name === void 0) refuse((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(key) ? key : map, "is a key that is no plain text"); else if (seen.has(name)) refuse(key, `the key ${JSON.stringify(name)} stands twice in one mapping`); else seen.add(name);
    }
   };
   const look = (node, above) => {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isPair)(node)) {
     look(node.key, above);
     look(node.value, above);
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node)) lookAtAlias(node, above); else if ((0, 
    yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node)) {
     if (node.tag !== void 0) refuse(node, "has a tag; tags are not allowed");
     if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && typeof node.value === "string" && LONE_SURROGATE.test(node.value)) refuse(node, "is not valid Unicode");
     if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) lookAtKeys(node);
     if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) for (const item of node.items) look(item, [ ...above, node ]);
    }
   };
   look(document.contents, []);
   return problems;
  }
  function toYamlDocument(document, lines) {
   const follow = path => {
    let node = document.contents ?? void 0;
    for (const part of path) {
     const whole = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) ? node.resolve(document) : node;
     const next = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(whole) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(whole) ? whole.get(part, true) : void 0;
     if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(next)) return node;
     node = next;
    }
    return node;
   };
   return {
    value: document.toJS({
     maxAliasCount: 100
    }),
    locate: (path, key) => {
     const node = follow(path);
     const pair = key === void 0 || !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? void 0 : node.items.find(item => (0, 
     yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) && String(item.key.value) === key);
     return position(lines, ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(pair?.key) ? pair.key : node)?.range?.[0] ?? 0);
    },
    written: path => {
     const node = follow(path);
     return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? node.source : void 0;
    }
   };
  }
  function position(lines, offset) {
   const {line, col} = lines.linePos(offset);
   return {
    line: Math.max(1, line),
    column: Math.max(1, col)
   };
  }
 }),
 74370: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => command
  });
  function command(definition) {
   return definition;
  }
 }),
 75634: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cs: () => PREDICATE_TYPES,
   lO: () => KEY_USES,
   lw: () => isReservedType
  });
  const KEY_USES = [ "seal", "gate", "freeze", "ticket", "floor", "receipt", "log", "root" ];
  const BASE = "https://github.com/duri/duri/predicates";
  const PREDICATE_TYPES = {
   checksums: {
    type: `${BASE}/checksums/v1`,
    use: "seal"
   },
   metadata: {
    type: `${BASE}/deployment-metadata/v1`,
    use: "seal"
   },
   receipt: {
    type: `${BASE}/receipt/v1`,
    use: "receipt"
   },
   gate: {
    type: "https://in-toto.io/attestation/test-result/v0.1",
    use: "gate"
   },
   verdict: {
    type: "https://slsa.dev/verification_summary/v1",
    use: "gate"
   },
   ticket: {
    type: `${BASE}/ticket/v1`,
    use: "ticket"
   },
   markReset: {
    type: `${BASE}/mark-reset/v1`,
    use: "root"
   },
   scan: {
    type: `${BASE}/scan/v1`,
    use: "log"
   },
   forensics: {
    type: `${BASE}/forensics/v1`,
    use: "log"
   },
   drill: {
    type: `${BASE}/drill/v1`,
    use: "log"
   },
   freeze: {
    type: `${BASE}/freeze/v1`,
    use: "freeze"
   },
   log: {
    type: `${BASE}/execution-record/v1`,
    use: "log"
   }
  };
  function isReservedType(type) {
   return type.startsWith(`${BASE}/`) || type === PREDICATE_TYPES.gate.type || type === PREDICATE_TYPES.verdict.type;
  }
 }),
 76949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => GIT_SETTINGS,
   j: () => GIT_ENVIRONMENT
  });
  const GIT_SETTINGS = [ "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.pager=cat", "core.attributesFile=/dev/null", "core.sshCommand=false", "core.askPass=", "credential.helper=", "diff.external=", "protocol.allow=never", "gc.auto=0", "maintenance.auto=false" ];
  const GIT_ENVIRONMENT = {
   LC_ALL: "C",
   HOME: "/dev/null",
   XDG_CONFIG_HOME: "/dev/null",
   GIT_CONFIG_NOSYSTEM: "1",
   GIT_CONFIG_SYSTEM: "/dev/null",
   GIT_CONFIG_GLOBAL: "/dev/null",
   GIT_ATTR_NOSYSTEM: "1",
   GIT_TERMINAL_PROMPT: "0",
   GIT_ASKPASS: "",
   SSH_ASKPASS: "",
   GIT_PAGER: "cat",
   GIT_OPTIONAL_LOCKS: "0",
   GIT_NO_REPLACE_OBJECTS: "1",
   GIT_NO_LAZY_FETCH: "1"
  };
 }),
 78539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => dingtalkSign
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function dingtalkSign(timestampMs, secret) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(`${timestampMs}\n${secret}`).digest("base64");
  }
 }),
 80728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A3: () => KEY_KINDS,
   E7: () => keyringPathOf,
   Ql: () => believedKinds,
   Uo: () => BUILT_IN_POLICY,
   ZZ: () => STORES,
   p1: () => policyDigest,
   pe: () => besidePolicy
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85897);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46753);
  const KEY_KINDS = [ "hmac-sha256", "ed25519", "ecdsa-p256" ];
  function believedKinds({allow_hmac: allowHmac}) {
   return allowHmac ? KEY_KINDS : KEY_KINDS.filter(kind => kind !== "hmac-sha256");
  }
  const STORES = [ "artifact", "release", "directory" ];
  function policyDigest(written) {
   return (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.d)(written));
  }
  function keyringPathOf({policy, path}) {
   if (policy.keyring === void 0 || path === void 0 || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(policy.keyring)) return policy.keyring;
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), policy.keyring);
  }
  const BUILT_IN = {
   version: "1.0"
  };
  function besidePolicy({path: policyPath}, path) {
   return path === void 0 || policyPath === void 0 || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(policyPath), path);
  }
  const BUILT_IN_POLICY = {
   policy: {
    ...BUILT_IN,
    release: {
     include: [ "**" ],
     exclude: [],
     unexpected: "fail",
     unsafe_modes: "fail"
    },
    sbom: {
     format: "spdx-json",
     allow_empty: false
    },
    signatures: {
     required: true,
     threshold: 1,
     kinds: [ ...KEY_KINDS ]
    },
    expires_days: 90,
    retention_days: 180,
    integrity: {
     mode: "strict",
     spike_threshold: .3
    },
    gate: {
     expect: []
    },
    tags: {
     prefix: "v",
     prerelease: "refuse",
     gate: "required"
    },
    vars: {},
    boot: {
     environment: "production",
     verdict: "required",
     verifier: "https://github.com/duri/duri",
     policies: [],
     allow_exec: [],
     allow_variables: [],
     allow_hmac: false
    },
    watch: {
     interval_minutes: 5,
     jitter: .1,
     mode: "full",
     full_read_hours: 24,
     events: true,
     threads: 1,
     nice: 10
    },
    mark: {
     reset_threshold: 2
    },
    rollback: {
     isolate: [],
     release: [],
     timeout_seconds: 60
    },
    drill: {
     acknowledge_seconds: 300,
     restore_seconds: 1800,
     forensics_seconds: 7200
    },
    freeze: {
     state: "duri.freeze.json",
     required: false,
     allow_hmac: false
    },
    archive: {
     stores: [ "artifact" ],
     when_short: "fail",
     compression: "gzip"
    },
    floor: {
     schema_version: _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__.f$
    }
   },
   path: void 0,
   digest: policyDigest(BUILT_IN)
  };
 }),
 80916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ER: () => isAscii,
   EY: () => withoutOctal,
   KH: () => isText,
   Vj: () => printablePath,
   _r: () => toSystemPath,
   fE: () => toText,
   g$: () => printable,
   xe: () => toBytePath
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  const utf8 = new TextDecoder("utf-8", {
   fatal: true,
   ignoreBOM: true
  });
  function toBytePath(text) {
   return Buffer.from(text, "utf8").toString("latin1");
  }
  function toText(path) {
   if (isAscii(path)) return path;
   try {
    return utf8.decode(Buffer.from(path, "latin1"));
   } catch {
    return;
   }
  }
  function isText(path) {
   return isAscii(path) || (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(path, "latin1"));
  }
  function toSystemPath(path) {
   return isAscii(path) ? path : Buffer.from(path, "latin1");
  }
  function printablePath(path) {
   const text = toText(path) ?? path.replace(/[\x80-\xff]/g, hexEscape);
   return printable(text);
  }
  function printable(text) {
   return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, hexEscape);
  }
  function withoutOctal(text) {
   return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(parseInt(digits, 8)));
  }
  function hexEscape(character) {
   const code = character.charCodeAt(0);
   return code > 255 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\x${code.toString(16).padStart(2, "0")}`;
  }
  function isAscii(text) {
   return !/[^\x00-\x7f]/.test(text);
  }
 }),
 82527: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => checkType,
   Z: () => staticCheck
  });
  function checkType(type) {
   return type;
  }
  const staticCheck = () => false;
 }),
 83163: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => resolveDestination,
   w: () => readUrl
  });
  var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
  var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  const FORBIDDEN = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList;
  FORBIDDEN.addSubnet("169.254.0.0", 16, "ipv4");
  FORBIDDEN.addSubnet("fe80::", 10, "ipv6");
  FORBIDDEN.addAddress("fd00:ec2::254", "ipv6");
  FORBIDDEN.addAddress("fd20:ce::254", "ipv6");
  FORBIDDEN.addAddress("100.100.100.200", "ipv4");
  FORBIDDEN.addAddress("192.0.0.192", "ipv4");
  FORBIDDEN.addAddress("168.63.129.16", "ipv4");
  FORBIDDEN.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
  const PORTS = {
   http: 80,
   https: 443,
   ws: 80,
   wss: 443,
   tcp: 0
  };
  function readUrl(url) {
   const parts = /^(https?|wss?|tcp):\/\/(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?([/?][^#]*)?$/.exec(url);
   const scheme = parts?.[1];
   const [, , host, port, path = "/"] = parts ?? [];
   if (scheme === void 0 || host === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", "what is to be probed is no URL such as https://host:port/path");
   const number = port === void 0 ? PORTS[scheme] : Number(port);
   if (number < 1 || number > 65535) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `${host} is to be probed without a port between 1 and 65535`);
   return {
    scheme,
    host: host.replace(/^\[|\]$/g, ""),
    port: number,
    authority: port === void 0 ? host : `${host}:${port}`,
    path: path.startsWith("?") ? `/${path}` : path
   };
  }
  async function resolveDestination(url, {connectTo, reach}) {
   const {host, port} = connectTo ?? url;
   allowed(url.host, reach);
   if (connectTo !== void 0) allowed(connectTo.host, reach);
   let addresses;
   try {
    addresses = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) === 0 ? (await (0, 
    node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, {
     all: true,
     verbatim: true
    })).map(({address}) => address) : [ host ];
   } catch (error) {
    const code = error.code ?? "ENOTFOUND";
    return {
     ok: false,
     phase: "name",
     code,
     message: `${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(host)} has no address (${code})`
    };
   }
   for (const address of addresses) {
    const plain = address.split("%")[0] ?? address;
    if (FORBIDDEN.check(plain, (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(plain) === 6 ? "ipv6" : "ipv4")) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(host)} leads to ${plain}, a link-local or cloud metadata address, which is never probed`, {
     host
    });
   }
   const [first = host] = [ ...addresses ].sort((a, b) => (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(a) - (0, 
   node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(b));
   return {
    host: first,
    port
   };
  }
  function allowed(host, {allow}) {
   if (allow === void 0 || allow.some(name => name.toLowerCase() === host.toLowerCase())) return;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(host)} is not among the hosts that may be probed: ${allow.join(", ")}`, {
    host
   });
  }
 }),
 85100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nn: () => RELEASE_FOLDER,
   TT: () => ARCHIVED_EVIDENCE,
   TX: () => EVIDENCE_FOLDER,
   Ys: () => EXTENSION,
   _7: () => COMPRESSIONS,
   tT: () => RECEIPTS_FILE
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  const EVIDENCE_FOLDER = "evidence";
  const RELEASE_FOLDER = "release";
  const RECEIPTS_FILE = "receipts.json";
  const ARCHIVED_EVIDENCE = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.ob.filter(name => ![ _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.fk, RECEIPTS_FILE ].includes(name)).sort();
  const COMPRESSIONS = [ "gzip", "zstd" ];
  const EXTENSION = {
   gzip: ".tar.gz",
   zstd: ".tar.zst"
  };
 }),
 85339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BJ: () => COMMIT_FILE,
   FI: () => LOCK_FILE,
   Ps: () => SIGNATURE_OF,
   UP: () => LOG_FILE,
   VR: () => METADATA_FILE,
   _M: () => KEPT_LOG,
   fk: () => LOG_SIGNATURE_FILE,
   gN: () => OWN_NAMES,
   lJ: () => TAKEOVER_FILE,
   lx: () => pendingName,
   n: () => BUNDLE_OF,
   ob: () => EVIDENCE_FILES,
   r: () => BOUND_FILES
  });
  const BOUND_FILES = [ "SHA256SUMS", "checksums.json", "provenance.json", "sbom.json" ];
  const METADATA_FILE = "deployment_metadata.json";
  const SIGNATURE_OF = {
   "checksums.json": "checksums.sig",
   [METADATA_FILE]: "deployment_metadata.sig"
  };
  const SEALED_FILES = [ ...BOUND_FILES, METADATA_FILE, ...Object.values(SIGNATURE_OF) ];
  const BUNDLE_OF = {
   "checksums.json": "checksums.sigstore.json",
   [METADATA_FILE]: "deployment_metadata.sigstore.json",
   "provenance.json": "provenance.sigstore.json"
  };
  const LOG_FILE = "VERIFY_LOG.log";
  const LOG_SIGNATURE_FILE = "VERIFY_LOG.sig";
  const LATER_FILES = [ ...Object.values(BUNDLE_OF), LOG_FILE, LOG_SIGNATURE_FILE, "gates.intoto.jsonl", "verdict.vsa.json", "receipts.json" ];
  const EVIDENCE_FILES = [ ...SEALED_FILES, ...LATER_FILES ];
  const KEPT_LOG = /^VERIFY_LOG\.[A-Za-z0-9-]{1,100}\.(?:log|sig)$/;
  const LOCK_FILE = ".duri-lock";
  const TAKEOVER_FILE = ".duri-lock.takeover";
  const COMMIT_FILE = ".duri-commit.json";
  function pendingName(name) {
   return `.duri-new.${name}`;
  }
  const OWN_NAMES = [ ...EVIDENCE_FILES, LOCK_FILE, TAKEOVER_FILE, COMMIT_FILE, pendingName(COMMIT_FILE), ...EVIDENCE_FILES.map(pendingName) ];
 }),
 85382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $e: () => warning,
   A3: () => reasonOf,
   IX: () => pass,
   L5: () => unknown,
   V2: () => failure,
   hH: () => notApplicable,
   iB: () => overallOutcome,
   sG: () => outcomeOf
  });
  var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
  var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);
  function outcomeOf(finding) {
   if (finding.outcome !== "fail" || finding.reason === void 0) return "verified";
   return reasonOf(finding.reason).outcome ?? "verified";
  }
  function overallOutcome(findings) {
   const worst = (0, _status_js__WEBPACK_IMPORTED_MODULE_1__.Om)(findings.map(outcomeOf));
   return worst === "verified" && findings.some(({outcome}) => outcome === "unknown") ? "error(infra)" : worst;
  }
  function reasonOf(code) {
   return _reasons_js__WEBPACK_IMPORTED_MODULE_0__.e[code];
  }
  function failure(check, reason, subject, message, values) {
   return {
    check,
    outcome: "fail",
    reason,
    subject,
    message,
    ...values
   };
  }
  function pass(check, subject, message) {
   return {
    check,
    outcome: "pass",
    subject,
    message
   };
  }
  function unknown(check, subject, message) {
   return {
    check,
    outcome: "unknown",
    subject,
    message
   };
  }
  function notApplicable(check, subject, message) {
   return {
    check,
    outcome: "not-applicable",
    subject,
    message
   };
  }
  function warning(reason, subject, message) {
   return {
    reason,
    subject,
    message
   };
  }
 }),
 85544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HP: () => renderEnvelope,
   Uc: () => PAYLOAD_TYPE,
   Zg: () => pae,
   mE: () => parseEnvelope
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93313);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10018);
  var _base64_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93719);
  const PAYLOAD_TYPE = "application/vnd.in-toto+json";
  function pae(payloadType, payload) {
   const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
   return Buffer.concat([ Buffer.from(head), payload ]);
  }
  const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   payload: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
   payloadType: zod__WEBPACK_IMPORTED_MODULE_1__.euz(PAYLOAD_TYPE),
   signatures: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
    keyid: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1).max(200),
    sig: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().min(1)
   })).min(1)
  });
  function parseEnvelope(content) {
   const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(content, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.evidenceFileBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.jsonDepth
   });
   if (!json.ok) return json;
   const shape = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_3__.eA)(json.value, envelopeSchema);
   if (!shape.ok) return shape;
   const {payload, payloadType, signatures} = shape.value;
   if (signatures.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.signaturesPerEnvelope) return (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__.W1)("/signatures", `has ${signatures.length} signatures; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.signaturesPerEnvelope}`);
   if (!(0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__.Z)(Buffer.from(content).toString(), json.value)) return (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__.J5)("", "is not canonical JSON (RFC 8785)");
   const problems = [];
   const bytes = (where, text) => {
    const decoded = (0, _base64_js__WEBPACK_IMPORTED_MODULE_6__.y)(text);
    if (decoded === void 0) problems.push({
     where,
     message: "is not canonical base64"
    });
    return decoded ?? new Uint8Array;
   };
   const value = {
    payloadType,
    payload: bytes("/payload", payload),
    signatures: signatures.map(({keyid, sig}, index) => {
     if (signatures.findIndex(other => other.keyid === keyid) !== index) problems.push({
      where: `/signatures/${index}/keyid`,
      message: "stands in the envelope twice"
     });
     return {
      keyId: keyid,
      signature: bytes(`/signatures/${index}/sig`, sig)
     };
    })
   };
   return problems.length > 0 ? {
    ok: false,
    problems
   } : (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__.Yz)(value);
  }
  function renderEnvelope(envelope) {
   const signatures = [ ...envelope.signatures ].sort((a, b) => a.keyId < b.keyId ? -1 : 1);
   return (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__.d)({
    payload: (0, _base64_js__WEBPACK_IMPORTED_MODULE_6__.W)(envelope.payload),
    payloadType: envelope.payloadType,
    signatures: signatures.map(({keyId, signature}) => ({
     keyid: keyId,
     sig: (0, _base64_js__WEBPACK_IMPORTED_MODULE_6__.W)(signature)
    }))
   });
  }
 }),
 85897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q6: () => VERSION_PATTERN,
   Zy: () => compareVersions,
   f$: () => SCHEMA_VERSION,
   lF: () => isVersion,
   yp: () => KNOWN_SCHEMA_VERSIONS
  });
  const SCHEMA_VERSION = "1.1";
  const KNOWN_SCHEMA_VERSIONS = [ "1.0", "1.1" ];
  function compareVersions(left, right) {
   const [a, b] = [ parts(left), parts(right) ];
   for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
   }
   return 0;
  }
  const VERSION_PATTERN = /^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){1,2}$/;
  function isVersion(text) {
   return VERSION_PATTERN.test(text);
  }
  function parts(version) {
   return version.split(".").map(Number);
  }
 }),
 87193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => adviceFor
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  function adviceFor(all) {
   const advice = all.flatMap(({outcome, reason, fix}) => {
    if (outcome === "unknown") return fix === void 0 ? [] : [ fix ];
    return outcome === "fail" && reason !== void 0 ? [ fix ?? (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.A3)(reason).fix ] : [];
   });
   return [ ...new Set(advice) ];
  }
 }),
 89308: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lz: () => parseArchiveName,
   gH: () => namesRelease,
   sX: () => ARCHIVE_FILE,
   uv: () => archiveName,
   yW: () => RELEASE_REFERENCE
  });
  var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85100);
  const PART_CHARACTERS = 60;
  const DIGEST_CHARACTERS = 12;
  const ARCHIVE_FILE = /\.(?:tar|tar\.gz|tgz|tar\.zst)$/i;
  const RELEASE_REFERENCE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})@([^\s@]+)$/;
  function archiveName({metadata, metadataDigest, compression, startsWith}) {
   const {product, line, sequence} = metadata;
   const start = startsWith === void 0 ? `${storable(product)}-${storable(line)}` : storable(startsWith);
   return `${start}-${sequence}-${metadataDigest.slice(0, DIGEST_CHARACTERS)}${_layout_js__WEBPACK_IMPORTED_MODULE_0__.Ys[compression]}`;
  }
  const PATTERN = new RegExp(`^([A-Za-z0-9][A-Za-z0-9._-]{0,199})-([1-9][0-9]{0,15})-([0-9a-f]{${DIGEST_CHARACTERS}})(\\.tar\\.gz|\\.tar\\.zst)$`);
  function parseArchiveName(name) {
   const match = PATTERN.exec(name);
   const compression = _layout_js__WEBPACK_IMPORTED_MODULE_0__._7.find(each => _layout_js__WEBPACK_IMPORTED_MODULE_0__.Ys[each] === match?.[4]);
   if (match === null || compression === void 0) return;
   return {
    start: match[1] ?? "",
    sequence: Number(match[2]),
    digestStart: match[3] ?? "",
    compression
   };
  }
  function namesRelease(name, metadataDigest) {
   const start = parseArchiveName(name)?.digestStart;
   return start !== void 0 && metadataDigest.startsWith(start);
  }
  function storable(text) {
   const name = text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/\.{2,}/g, ".").slice(0, PART_CHARACTERS).replace(/^[-._]+|[-._]+$/g, "");
   return name === "" ? "release" : name;
  }
 }),
 90787: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KL: () => redactDeep,
   lY: () => createRedactor
  });
  const MASK = "***";
  const MIN_SECRET_LENGTH = 6;
  function createRedactor(secrets) {
   const known = [ ...secrets ].filter(secret => secret.length >= MIN_SECRET_LENGTH).map(secret => Buffer.from(secret, "utf8"));
   const whole = known.flatMap(bytes => formsOf(bytes).map(form => [ form, form ]));
   const forms = [ ...new Map([ ...known.flatMap(encodedForms), ...whole ]) ].filter(([form]) => form.length >= MIN_SECRET_LENGTH).sort(([a], [b]) => b.length - a.length);
   if (forms.length === 0) return text => text;
   return text => forms.reduce((clean, [form, taken]) => clean.includes(form) ? clean.replaceAll(taken, MASK) : clean, text);
  }
  function redactDeep(value, redact) {
   return deep(value, redact);
  }
  function deep(value, redact) {
   if (typeof value === "string") return redact(value);
   if (Array.isArray(value)) return value.map(item => deep(item, redact));
   if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
   return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ redact(key), deep(inner, redact) ]));
  }
  function formsOf(bytes) {
   const secret = bytes.toString("utf8");
   const percent = encodeURIComponent(secret);
   const json = JSON.stringify(secret).slice(1, -1);
   return [ secret, bytes.toString("base64"), bytes.toString("base64url"), percent, percent.replaceAll("%20", "+"), [ ...bytes ].map(byte => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""), json, json.replaceAll("/", "\\/"), bytes.toString("hex"), bytes.toString("hex").toUpperCase() ];
  }
  function encodedForms(bytes) {
   return [ 0, 1, 2 ].flatMap(offset => {
    const bits = 8 * (offset + bytes.length);
    const inner = Buffer.concat([ Buffer.alloc(offset), bytes ]).toString("base64").slice(Math.ceil(8 * offset / 6), Math.floor(bits / 6));
    const [before, after] = [ offset === 0 ? "" : MIXED, bits % 6 === 0 ? "" : MIXED ];
    return [ inner, inner.replaceAll("+", "-").replaceAll("/", "_") ].map(form => [ form, new RegExp(`${before}${form.replaceAll("+", "\\+")}${after}`, "g") ]);
   });
  }
  const MIXED = "[A-Za-z0-9+/_-]?";
 }),
 93313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   eA: () => checkShape,
   Zz: () => matchShape,
   Tp: () => parseDocument
  });
  const SHOWN_CHARACTERS = 60;
  function issueMessage(issue) {
   if (issue.code === "invalid_type") return `${isOrIsMissing(issue)}; expected ${nameOfType(issue.expected)}`;
   if (issue.code === "invalid_value") return `${isOrIsMissing(issue)}; expected ${oneOf(issue.values)}`;
   if (issue.code === "too_small") return bound(issue.input, Number(issue.minimum), issue.inclusive === false ? "more than" : "at least");
   if (issue.code === "too_big") return bound(issue.input, Number(issue.maximum), issue.inclusive === false ? "less than" : "at most");
   return lowerFirst(issue.message);
  }
  function isOrIsMissing(issue) {
   return issue.input === void 0 ? "is missing" : `is ${found(issue)}`;
  }
  function bound(input, limit, words) {
   if (typeof input === "string") return input === "" ? "is empty" : `has ${input.length} characters; expected ${words} ${limit}`;
   if (Array.isArray(input)) return input.length === 0 ? "is an empty list" : `has ${input.length} entries; expected ${words} ${limit}`;
   return `is ${Number(input)}; expected ${words} ${limit}`;
  }
  function found(issue) {
   const {input} = issue;
   if (input === null) return "null";
   if (Array.isArray(input)) return "a list";
   if (typeof input === "object") return "an object";
   if (issue.path.length === 0) return `a ${typeof input}`;
   if (typeof input === "string") return `the text ${JSON.stringify(input.slice(0, SHOWN_CHARACTERS))}`;
   return typeof input === "number" ? `the number ${input}` : JSON.stringify(input);
  }
  function nameOfType(expected) {
   const names = {
    string: "a text",
    int: "a whole number",
    number: "a number",
    boolean: "true or false",
    object: "an object",
    array: "a list"
   };
   return names[expected] ?? expected;
  }
  function oneOf(values) {
   return values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.map(value => JSON.stringify(value)).join(", ")}`;
  }
  function lowerFirst(text) {
   return text.charAt(0).toLowerCase() + text.slice(1);
  }
  var shape_json = __webpack_require__(5565);
  var nearest = __webpack_require__(34348);
  var parsed = __webpack_require__(10018);
  function parseDocument(content, schema, limits) {
   const json = (0, shape_json.q)(content, limits);
   return json.ok ? checkShape(json.value, schema) : json;
  }
  function checkShape(value, schema) {
   const result = matchShape(value, schema);
   if (result.ok) return (0, parsed.Yz)(result.value);
   return {
    ok: false,
    problems: result.problems.map(({path, message}) => ({
     where: toPointer(path),
     message
    }))
   };
  }
  function matchShape(value, schema) {
   const result = schema.safeParse(value, {
    reportInput: true
   });
   return result.success ? {
    ok: true,
    value: result.data
   } : {
    ok: false,
    problems: result.error.issues.flatMap(issue => toProblems(issue, schema))
   };
  }
  function toProblems(issue, schema) {
   if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, issue.path);
    return issue.keys.map(key => ({
     path: issue.path,
     key,
     message: unknownKey(key, known)
    }));
   }
   if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const closest = [ ...issue.errors ].sort((a, b) => a.length - b.length)[0] ?? [];
    if (closest.length > 0) return closest.flatMap(inner => toProblems({
     ...inner,
     path: [ ...issue.path, ...inner.path ]
    }, schema));
   }
   return [ {
    path: issue.path,
    message: issueMessage(issue)
   } ];
  }
  function unknownKey(key, known) {
   const suggestion = (0, nearest.p)(key, known);
   return `has the unknown key ${JSON.stringify(key)}${suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`}`;
  }
  function toPointer(path) {
   return path.map(part => `/${String(part)}`).join("");
  }
  function keysAt(schema, path) {
   let at = unwrap(schema);
   for (const part of path) {
    const def = at?._zod.def;
    at = unwrap(def?.shape?.[String(part)] ?? def?.element ?? def?.valueType);
   }
   const shape = at?._zod.def?.shape;
   return Object.keys(shape ?? {});
  }
  function unwrap(schema) {
   const inner = schema?._zod.def?.innerType;
   return inner === void 0 ? schema : unwrap(inner);
  }
 }),
 93540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mk: () => readNamed,
   SR: () => approve,
   _S: () => loadApprover,
   do: () => oneSigner,
   mh: () => approvalsOf,
   vi: () => claimedStatement
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85544);
  var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18563);
  var _keys_trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39972);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80916);
  var _model_trigger_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67683);
  var _policy_judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6599);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80728);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10018);
  var _signing_add_signatures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39612);
  var _signing_choose_signers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49664);
  var _verification_accepted_keys_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65869);
  var _verification_attribute_signatures_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13946);
  async function loadApprover(ports, values) {
   if ((0, _model_trigger_js__WEBPACK_IMPORTED_MODULE_12__.C)(ports.trigger) !== void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("event_unsupported", "nothing is approved at a pull request", {}, {
    hint: "Each approver signs where his own key is."
   });
   const at = ports.clock.now();
   const judge = await (0, _policy_judge_js__WEBPACK_IMPORTED_MODULE_7__.Y)(ports, {
    config: values.config,
    keyring: values.keyring,
    mode: "repository"
   });
   const trust = (0, _keys_trust_js__WEBPACK_IMPORTED_MODULE_3__.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__.E7)(judge.policy),
    secretInputs: values.signingKey,
    hmacKeys: values.hmacKey,
    purpose: values.signingKey.length > 0 ? "sign" : "verify",
    at
   });
   return {
    judge,
    trust,
    at
   };
  }
  function oneSigner({trust, judge}, use) {
   const {signers} = (0, _signing_choose_signers_js__WEBPACK_IMPORTED_MODULE_10__.p)(trust, use);
   const given = signers.filter(({keyId}) => trust.given.has(keyId));
   const [signer] = given;
   if (signer === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("key_missing", `there is no key to approve with: name one with the use "${use}"`, {}, {
    hint: `--signing-key FILE. Make one with \`duri keys new --kind ed25519 --uses ${use} --name YOU\`.`
   });
   if (given.length > 1) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", "several keys were given: each approver signs for himself, with one key");
   if (signer.kind === "hmac-sha256" && !judge.policy.policy.boot.allow_hmac) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("key_may_not_sign", "no host would believe an approval by an HMAC key: whoever can check it could forge it");
   return signer;
  }
  function approvalsOf(content, use, {trust, judge}) {
   const envelope = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__.mE)(content);
   if (!envelope.ok) return [];
   const rule = {
    use,
    kinds: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__.Ql)(judge.policy.policy.boot),
    dualVerify: true
   };
   const seen = new Set;
   return (0, _verification_attribute_signatures_js__WEBPACK_IMPORTED_MODULE_11__.K)(envelope.value, trust).map(({claimed, verified}) => {
    if (verified === void 0) return {
     keyId: claimed,
     name: void 0,
     refused: "no key of the ring has made this signature"
    };
    const again = seen.has(verified.id);
    seen.add(verified.id);
    return {
     keyId: verified.id,
     name: verified.name,
     refused: again ? "the same key a second time" : (0, _verification_accepted_keys_js__WEBPACK_IMPORTED_MODULE_13__.O)(verified, rule, trust)?.message
    };
   });
  }
  function claimedStatement(content, predicateType) {
   const envelope = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__.mE)(content);
   if (!envelope.ok) return envelope;
   const statement = (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__.By)(envelope.value.payload);
   if (statement.ok && statement.value.predicateType !== predicateType) return (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__.J5)("", `is a document of another kind: ${statement.value.predicateType.slice(0, 100)}`);
   return statement;
  }
  function readNamed({files, environment}, path) {
   const content = files.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path), _model_limits_js__WEBPACK_IMPORTED_MODULE_5__.b.policyBytes);
   if (content === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_missing", `there is no file ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_6__.g$)(path)}`, {
    path
   });
   return content;
  }
  function approve(content, statement, signer, approvals) {
   if (approvals.some(({keyId}) => keyId === signer.keyId)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("key_may_not_sign", `the key ${signer.keyId} has signed this already`, {}, {
    hint: "A second approver is another person, with a key of his own."
   });
   const broken = approvals.find(({refused: why}) => why !== void 0);
   if (broken !== void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", `the signature by ${broken.keyId.slice(0, 100)} does not count: ${broken.refused}`);
   const joined = (0, _signing_add_signatures_js__WEBPACK_IMPORTED_MODULE_9__.j)(content, statement, [ signer ]);
   if (joined.ok) return joined.value;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("input_invalid", `it ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__.yg)(joined.problems)}`);
  }
 }),
 93719: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => encodeBase64,
   y: () => decodeBase64
  });
  function encodeBase64(bytes) {
   return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  }
  function decodeBase64(text) {
   const bytes = Buffer.from(text, "base64");
   return bytes.toString("base64") === text ? bytes : void 0;
  }
 }),
 94395: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => errorOfOutcome
  });
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
  function errorOfOutcome(outcome, findings) {
   if (outcome !== "error(config)" && outcome !== "error(infra)") return;
   const decisive = findings.find(finding => (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.sG)(finding) === outcome);
   if (decisive?.reason === void 0) {
    const open = findings.find(finding => finding.outcome === "unknown");
    const message = open === void 0 ? "part of the evidence could not be looked at" : `${open.subject}: ${open.message}`;
    return {
     code: "unknown",
     message,
     hint: "See the findings."
    };
   }
   return {
    code: decisive.reason,
    message: `${decisive.subject} ${decisive.message}`,
    hint: (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__.A3)(decisive.reason).fix
   };
  }
 }),
 95404: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => signStatement
  });
  var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
  var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10018);
  function signStatement(statement, signers, {listSigners = true} = {}) {
   if (signers.length === 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("key_missing", "there is no key to sign this with");
   if (signers.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.signaturesPerEnvelope) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `${signers.length} keys would sign; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.signaturesPerEnvelope}`, {}, {
    hint: "Retire keys that are no longer needed."
   });
   if (Object.keys(statement.predicate).length === 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", "the predicate is empty: it says nothing that could be signed");
   const payload = toPayload(listSigners ? (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.KS)(statement, signers.map(({keyId}) => keyId)) : statement);
   const readBack = (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.By)(payload);
   if (!readBack.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `this cannot be signed: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__.yg)(readBack.problems)}`);
   const message = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.Zg)(_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.Uc, payload);
   const envelope = {
    payloadType: _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.Uc,
    payload,
    signatures: signers.map(signer => ({
     keyId: signer.keyId,
     signature: signer.sign(message)
    }))
   };
   return {
    content: (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.HP)(envelope),
    envelope
   };
  }
  function toPayload(statement) {
   try {
    return Buffer.from((0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.M_)(statement));
   } catch (error) {
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `the predicate has no canonical form: ${(0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
   }
  }
 }),
 97410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fN: () => toInstant,
   fi: () => addDays,
   sO: () => DAY_MS,
   uZ: () => isInstant,
   wr: () => parseSpan
  });
  const DAY_MS = 24 * 60 * 60 * 1e3;
  function isInstant(text) {
   if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)) return false;
   const time = Date.parse(text);
   return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
  }
  function toInstant(date) {
   return date.toISOString().replace(/\.\d{3}Z$/, "Z");
  }
  const UNIT_MS = {
   m: 6e4,
   h: 36e5,
   d: DAY_MS
  };
  function parseSpan(text) {
   const [, number, unit] = /^([1-9]\d{0,4})([mhd])$/.exec(text) ?? [];
   return unit === void 0 ? void 0 : Number(number) * UNIT_MS[unit];
  }
  function addDays(date, days) {
   return new Date(date.getTime() + days * DAY_MS);
  }
 }),
 97626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sc: () => renderMetadata,
   jR: () => parseMetadata,
   vM: () => isMetadataName
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);
  var _policy_protections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99036);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);
  const digest = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_0__._h, "is not a SHA-256 digest: 64 lower-case hexadecimal digits").transform(text => text);
  const version = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.lF, 'is not a version such as "1.1"');
  const instant = zod__WEBPACK_IMPORTED_MODULE_5__.w$({
   precision: 3,
   error: "is not an instant such as 2026-01-05T12:00:00.000Z"
  });
  const name = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(300).regex(/^[^\x00-\x1f\x7f]+$/, "is empty or has control characters");
  const count = zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(0);
  const boundFile = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   sha256: digest,
   size: count
  });
  const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   schema_version: version,
   schema_digest: digest,
   product: name,
   repository_id: name,
   line: name,
   sequence: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(1),
   deployment_id: name,
   source: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
    commit: name.nullable(),
    ref: name.nullable(),
    dirty: zod__WEBPACK_IMPORTED_MODULE_3__.zMY()
   }),
   created: instant,
   expires: instant,
   policy: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
    version,
    digest
   }),
   protections: _policy_protections_js__WEBPACK_IMPORTED_MODULE_2__.m,
   files: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
    SHA256SUMS: boundFile,
    "checksums.json": boundFile,
    "provenance.json": boundFile,
    "sbom.json": boundFile
   }),
   root: digest,
   counts: zod__WEBPACK_IMPORTED_MODULE_3__.rej({
    files: count,
    links: count,
    bytes: count
   })
  });
  function renderMetadata(metadata) {
   return `${JSON.stringify(JSON.parse((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__.d)(metadata)), null, 2)}\n`;
  }
  function isMetadataName(text) {
   return name.safeParse(text).success;
  }
  function parseMetadata(content) {
   return (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_7__.Tp)(content, metadataSchema, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.evidenceFileBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.jsonDepth
   });
  }
 }),
 99036: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => protectionsOf,
   m: () => protectionsSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80728);
  const protectionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
   hash: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "sha256" ]),
   signature_required: zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
   signature_threshold: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(16),
   signature_kinds: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_policy_js__WEBPACK_IMPORTED_MODULE_0__.A3)).min(1).max(3),
   retention_days: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(36500),
   expires_days: zod__WEBPACK_IMPORTED_MODULE_1__.Whr().min(1).max(3650),
   include: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3)).max(1e3),
   exclude: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(1e3)).max(1e3),
   unexpected: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "fail", "warn", "ignore" ]),
   unsafe_modes: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "fail", "warn" ]),
   spike_threshold: zod__WEBPACK_IMPORTED_MODULE_1__.aig().gt(0).max(1),
   mode: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "strict", "warn" ])
  });
  function protectionsOf(policy) {
   return {
    hash: "sha256",
    signature_required: policy.signatures.required,
    signature_threshold: policy.signatures.threshold,
    signature_kinds: policy.signatures.kinds,
    retention_days: policy.retention_days,
    expires_days: policy.expires_days,
    include: policy.release.include,
    exclude: policy.release.exclude,
    unexpected: policy.release.unexpected,
    unsafe_modes: policy.release.unsafe_modes,
    spike_threshold: policy.integrity.spike_threshold,
    mode: policy.integrity.mode
   };
  }
 })
};
