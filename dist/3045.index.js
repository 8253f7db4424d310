import { modules as shared } from "./shared.index.js";

export const id = 3045;

export const ids = [ 3045 ];

export const modules = {
 ...shared,
 59572: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => openRepository
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_git_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76949);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  async function openRepository(ground) {
   const {git} = ground.ports;
   if (!git.isRepository(ground.root)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("git_unavailable", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(ground.root)} is not in a git repository`);
   const prefix = await git.prefix(ground.root);
   const top = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(ground.root, ...prefix.split("/").map(part => part === "" ? "" : ".."));
   const env = {
    ..._model_git_settings_js__WEBPACK_IMPORTED_MODULE_2__.j,
    GIT_DIR: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, ".git"),
    GIT_WORK_TREE: top,
    GIT_ALLOW_PROTOCOL: "none"
   };
   const settings = _model_git_settings_js__WEBPACK_IMPORTED_MODULE_2__.b.flatMap(setting => [ "-c", setting ]);
   const run = async (args, input) => ground.run({
    program: "git",
    args: [ "--no-pager", ...settings, ...args ],
    env,
    ...input === void 0 ? {} : {
     input
    }
   });
   return {
    prefix,
    run,
    output: async args => {
     const {exitCode, stdout, stderr} = await run(args);
     if (exitCode === 0) return Buffer.from(stdout).toString("utf8");
     const said = (0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(stderr.split("\n")[0] ?? "").slice(0, 300);
     throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("git_unavailable", `git ${args[0] ?? ""} ended with code ${exitCode}: ${said}`, {
      exitCode
     });
    },
    isShallow: async () => git.isShallow(ground.root)
   };
  }
 }),
 48298: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => ownSecrets,
   w: () => isPlaceholder
  });
  var _shell_danger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19200);
  const MAX_LINE = 4e3;
  const PATTERNS = {
   dingtalk_access_token: /\baccess_token=([0-9A-Za-z]{32,128})\b/g,
   dingtalk_secret: /\b(SEC[0-9a-fA-F]{32,128})\b/g,
   private_key: /-----BEGIN (?:[A-Z]{2,20} ){0,3}PRIVATE KEY-----(?:\\n|\s){1,4}(?:[A-Za-z-]{4,20}: [^\n]{0,100}\n){0,4}\s{0,4}([A-Za-z0-9+/=]{24,})/g,
   feishu_hook: /\bopen-apis\/bot\/v2\/hook\/([0-9a-f-]{36})\b/g,
   json_web_token: /\b(eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000})\b/g,
   password_hash: /^[\w.@-]{1,64}:(\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}))/gm,
   url_password: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"<>]{1,100}:([^\s@/'"<>]{3,200})@[A-Za-z0-9.[-]/g
  };
  const PAIR = /(?:^|[\s,{(;?&])["']?([A-Za-z][\w.-]{1,80})["']?\s{0,4}(?::|=)\s{0,4}(?:"([^"\n]{4,500})"|'([^'\n]{4,500})'|([^\s"',;}{()]{4,500}))/g;
  function ownSecrets(path, text) {
   const found = Object.entries(PATTERNS).flatMap(([rule, pattern]) => [ ...text.matchAll(pattern) ].flatMap(match => {
    const value = match[1] ?? "";
    return rule !== "password_hash" && isPlaceholder(value) ? [] : [ {
     rule,
     at: match.index,
     value
    } ];
   }));
   const settings = /(?:^|\/)\.env(?:\.|$)|\.env$/.test(path);
   let start = 0;
   for (const line of text.split("\n")) {
    if (line.length <= MAX_LINE) found.push(...pairsIn(line, settings).map(pair => ({
     ...pair,
     at: start + pair.at
    })));
    start += line.length + 1;
   }
   const seen = new Set;
   return found.filter(({value}) => !seen.has(value) && seen.add(value).size > 0);
  }
  function pairsIn(line, settings) {
   return [ ...line.matchAll(PAIR) ].flatMap(match => {
    const [, key = "", double, single, bare] = match;
    const value = double ?? single ?? bare ?? "";
    if (!(0, _shell_danger_js__WEBPACK_IMPORTED_MODULE_0__.eh)(key.replaceAll(/[.-]/g, "_").replaceAll(/([a-z])([A-Z])/g, "$1_$2")) || isPlaceholder(value)) return [];
    const real = settings ? value.length >= 6 : looksRandom(value);
    return real ? [ {
     rule: "secret_value",
     at: match.index + match[0].indexOf(value),
     value
    } ] : [];
   });
  }
  const PLACEHOLDER = /^(?:change[-_ ]?me.*|replace[-_ ]?(?:me|with).*|<.*>|%\w+%|\{\{.*|\*+|x{3,}|\.{3,}|-+|your[-_ ].*|my(?:[-_ ](?:own|super|strong|app|api|access|admin|client|db|database|private|user|secret|pass|password|passphrase|token|key|value|here))+|example.*|.*[-_.]example|dummy.*|fake.*|sample.*|placeholder.*|todo|tbd|none|null|undefined|true|false|secret|password|token|redacted|not[-_ ]?set|unset|empty|ref:.*|env:.*|file:.*|vault:.*)$/i;
  const REFERENCES = /^(?:[-_.:/]?(?:\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+|\d)(?![A-Za-z0-9_])))+$/;
  const FALLBACK = /^\$\{\w+:?[-=]([^}]*)\}$/;
  const TAG = /^!(?:vault|secret|env|env_var|reference|ref|sub|getatt|importvalue)$/i;
  function isPlaceholder(value) {
   const plain = value.trim();
   if (plain === "" || PLACEHOLDER.test(plain) || TAG.test(plain)) return true;
   const fallback = FALLBACK.exec(plain)?.[1];
   if (fallback !== void 0) return isPlaceholder(fallback);
   return REFERENCES.test(plain) || new Set(plain).size <= 3 || /EXAMPLE|CHANGE_ME|PLACEHOLDER|REDACTED/.test(plain);
  }
  function looksRandom(value) {
   if (value.length < 16 || value.length > 400 || /[\s(){}<>$]|^[./~]|:\/\//.test(value)) return false;
   const kinds = [ /[a-z]/, /[A-Z]/, /\d/ ].filter(kind => kind.test(value)).length;
   if (kinds < 2 || !/\d/.test(value) || /^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d{0,4}$/i.test(value)) return false;
   return bitsPerCharacter(value) >= 3.2;
  }
  function bitsPerCharacter(text) {
   const counts = new Map;
   for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
   return [ ...counts.values() ].reduce((bits, count) => bits - count / text.length * Math.log2(count / text.length), 0);
  }
 }),
 19200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HF: () => onEach,
   Mp: () => written,
   VY: () => secretsIn,
   eh: () => isSecretName
  });
  function onEach(look) {
   return script => script.facts.flatMap(fact => {
    for (const run of fact.runs) {
     const danger = look(run, fact, script);
     if (danger !== void 0) return [ {
      at: fact.at,
      ...danger
     } ];
    }
    return [];
   });
  }
  const SECRET_NAME = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|CREDENTIALS?|WEBHOOK(?:_URL)?)(?:_|$)/i;
  const NO_SECRET = /_(?:FILE|PATH|DIR|NAME|LENGTH|TTL|ID|COUNT|TIMEOUT)$|^(?:OLD)?PWD$/i;
  function isSecretName(name) {
   return SECRET_NAME.test(name) && !NO_SECRET.test(name);
  }
  function secretsIn(text) {
   return [ ...text.matchAll(/\uFFFC([^;]*);/g) ].flatMap(([, name = ""]) => [ ...name.matchAll(/[A-Za-z_]\w*/g) ].flatMap(([word]) => isSecretName(word) ? [ word ] : []));
  }
  function written(script, {pos, end}) {
   return script.shell.text.slice(pos, end);
  }
 }),
 73045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   secrets: () => secrets
  });
  var picomatch = __webpack_require__(14006);
  var schemas = __webpack_require__(26921);
  var errors = __webpack_require__(74132);
  var json = __webpack_require__(5565);
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  var audit_repository = __webpack_require__(59572);
  var digest = __webpack_require__(6799);
  var own_rules = __webpack_require__(48298);
  const PRESET = "@secretlint/secretlint-rule-preset-recommend";
  async function openScanner() {
   const [{lintSource}, {creator}, {secretLintProfiler}] = await Promise.all([ Promise.all([ __webpack_require__.e(2830), __webpack_require__.e(6707) ]).then(__webpack_require__.bind(__webpack_require__, 86707)), __webpack_require__.e(1577).then(__webpack_require__.bind(__webpack_require__, 31577)), __webpack_require__.e(806).then(__webpack_require__.bind(__webpack_require__, 806)) ]);
   secretLintProfiler.mark = () => {};
   const options = {
    noPhysicFilePath: true,
    maskSecrets: true,
    config: {
     rules: [ {
      id: PRESET,
      rule: creator,
      rules: []
     } ]
    }
   };
   return async (path, text) => {
    const content = text.replaceAll("secretlint-disable", "secretlint_disable");
    const {messages} = await lintSource({
     source: {
      filePath: `/${path}`,
      content,
      ext: path.slice(path.lastIndexOf(".")),
      contentType: "text"
     },
     options
    });
    const known = messages.flatMap(({ruleId, range: [start, end]}) => {
     const value = text.slice(start, end);
     const inner = /:\/\/[^:@/]*:([^@]*)@/.exec(value)?.[1] ?? value;
     return (0, own_rules.w)(inner) ? [] : [ {
      rule: ruleId.replace(/^@secretlint\/secretlint-rule-/, ""),
      at: start,
      value: inner
     } ];
    });
    const values = new Set(known.map(({value}) => value));
    const own = (0, own_rules.G)(path, text).filter(({value}) => ![ ...values ].some(one => one.includes(value) || value.includes(one)));
    return [ ...known, ...own ].map(found => leakOf(path, text, found)).sort((a, b) => a.line - b.line || a.column - b.column);
   };
  }
  function leakOf(path, text, {rule, at, value}) {
   const before = text.slice(0, at);
   const line = before.split("\n").length;
   return {
    rule,
    line,
    column: at - before.lastIndexOf("\n"),
    fingerprint: (0, digest.sc)(`duri secret\0${rule}\0${path}\0${value}`).slice(0, 16)
   };
  }
  const globs = schemas.YOg(schemas.YjP().min(1).max(1e3)).max(200);
  const parameters = schemas.rej({
   scan: schemas.YOg(schemas.KCZ([ schemas.k5n([ "tree", "diff" ]), schemas.YjP().regex(/^history:[1-9]\d{0,4}$/, "is none of tree, diff, history:N") ])).min(1).default([ "tree" ]).describe("`tree`: every file that git has or would take; `diff`: those that differ from the base; `history:N`: what the last N commits of every branch added."),
   files: globs.min(1).default([ "**" ]).describe("Globs of the files that are looked at."),
   exclude: globs.default([]).describe("Globs of files that are not; keep it short."),
   baseline: schemas.YOg(schemas.rej({
    fingerprint: schemas.YjP().regex(/^[0-9a-f]{16}$/),
    reason: schemas.YjP().min(3).max(500)
   })).max(500).default([]).describe("Findings that are known and harmless, by the fingerprint that the check prints, and why."),
   max_bytes: schemas.Whr().min(1024).max(67108864).default(2097152).describe("Text files above this size are not read, and said to be not seen.")
  });
  const secrets = (0, check_type.B)({
   name: "secrets",
   summary: "Looks for secrets in files, in the change, and in the history; by the rules of secretlint and our own. Never prints one.",
   parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const scanner = await openScanner();
    const seen = [];
    for (const place of wanted.scan) {
     const look = place.startsWith("history:") ? scanHistory(ground, wanted, {
      scanner,
      commits: Number(place.slice(8))
     }) : scanFiles(ground, wanted, {
      scanner,
      onlyChanged: place === "diff"
     });
     seen.push(...await look);
    }
    return seen;
   }
  });
  function wantedPath({files, exclude}) {
   const matches = picomatch(files, {
    dot: true
   });
   const excluded = exclude.length === 0 ? () => false : picomatch(exclude, {
    dot: true
   });
   return path => matches(path) && !excluded(path);
  }
  async function candidates(ground) {
   if (!ground.ports.git.isRepository(ground.root)) return ground.entries().flatMap(({path, kind}) => kind === "file" ? [ path ] : []);
   const repository = await (0, audit_repository.h)(ground);
   const listed = (await repository.output([ "ls-files", "-z", "--cached", "--others", "--exclude-standard" ])).split("\0");
   return [ ...new Set(listed) ].filter(path => path !== "" && ground.look(path)?.kind === "file").sort();
  }
  async function scanFiles(ground, wanted, {scanner, onlyChanged}) {
   const paths = (await candidates(ground)).filter(wantedPath(wanted));
   const seen = [];
   let looked = 0;
   for (const path of paths) {
    const size = ground.look(path)?.sizeBytes ?? 0;
    const bytes = size > wanted.max_bytes ? void 0 : ground.bytes(path);
    if (bytes === void 0) {
     seen.push((0, observation.nv)("config", path, `is larger than ${wanted.max_bytes} bytes and was not looked at`, {
      fix: "Raise max_bytes, or exclude it."
     }));
     continue;
    }
    if (isBinary(bytes)) continue;
    if (onlyChanged && await ground.isAtBase(path, bytes)) continue;
    looked += 1;
    seen.push(...await leaksIn(scanner, wanted, {
     path,
     text: (0, json._)(bytes) ?? Buffer.from(bytes).toString("latin1")
    }));
   }
   const what = onlyChanged ? "files of the change" : "files";
   if (looked === 0 && !onlyChanged) return [ ...seen, (0, observation.nv)("config", what, "are not there: no glob matches a text file") ];
   return seen.some(({outcome}) => outcome === "fail") ? seen : [ ...seen, (0, observation.v9)(what, `hold no secret (${looked} looked at)`) ];
  }
  async function leaksIn(scanner, {baseline}, {path, text, where}) {
   const known = new Set(baseline.map(({fingerprint}) => fingerprint));
   const leaks = await scanner(path, text);
   return leaks.filter(({fingerprint}) => !known.has(fingerprint)).map(({rule, line, column, fingerprint}) => (0, 
   observation.c6)(path, `holds a secret (${rule})${where === void 0 ? "" : `, added by commit ${where}`}`, {
    actual: `fingerprint ${fingerprint}`,
    ...where === void 0 ? {
     location: {
      file: path,
      line,
      column
     }
    } : {},
    fix: "Replace the secret where it is used, then take it out; what was pushed counts as known to everybody."
   }));
  }
  function isBinary(bytes) {
   return bytes.subarray(0, 8192).includes(0);
  }
  async function scanHistory(ground, wanted, {scanner, commits}) {
   const repository = await (0, audit_repository.h)(ground);
   const subject = `the last ${commits} commits`;
   const there = (await repository.output([ "rev-list", "--all", `--max-count=${commits}` ])).split("\n").filter(Boolean);
   if (there.length === 0) return [ (0, observation.nv)("infra", subject, "cannot be looked at: there is none") ];
   if (there.length < commits && await repository.isShallow()) return [ (0, observation.nv)("infra", subject, "cannot be looked at: the history here is cut off", {
    fix: "Fetch with `fetch-depth: 0`."
   }) ];
   const seen = [];
   const isWanted = wantedPath(wanted);
   for (const commit of there) for (const {path, text} of added(await patchOf(repository, commit))) if (isWanted(path)) seen.push(...await leaksIn(scanner, wanted, {
    path,
    text,
    where: commit.slice(0, 12)
   }));
   return seen.length > 0 ? seen : [ (0, observation.v9)(subject, `added no secret (${there.length} looked at)`) ];
  }
  async function patchOf(repository, commit) {
   try {
    return await repository.output([ "show", "--format=", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--relative", "-m", "--first-parent", commit ]);
   } catch (error) {
    if (error instanceof errors.cs && error.code === "tool_failed") throw new errors.cs("input_invalid", `commit ${commit.slice(0, 12)} adds more text than is looked at`, {
     commit
    }, {
     hint: "Lower the number of commits in `scan`.",
     cause: error
    });
    throw error;
   }
  }
  function added(patch) {
   const files = [];
   let inHeader = true;
   for (const line of patch.split("\n")) {
    if (line.startsWith("diff ")) inHeader = true; else if (line.startsWith("@@ ")) inHeader = false;
    const path = inHeader ? /^\+\+\+ (?:"?b\/)(.*?)"?$/.exec(line)?.[1] : void 0;
    if (path !== void 0) files.push({
     path,
     lines: []
    }); else if (!inHeader && line.startsWith("+")) files.at(-1)?.lines.push(line.slice(1));
   }
   return files.map(({path, lines}) => ({
    path,
    text: lines.join("\n")
   }));
  }
 })
};
