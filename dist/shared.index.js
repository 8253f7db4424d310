export const modules = {
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
 7211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LI: () => RECORD_SCHEMAS,
   M$: () => CLAIMED_LEVELS,
   N_: () => LOG_FORMAT,
   Vz: () => runId,
   xA: () => RECORD_LIMITS
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
  const LOG_FORMAT = "1";
  const CLAIMED_LEVELS = [ "L0", "L1" ];
  const RECORD_LIMITS = {
   arguments: 256,
   subjects: 1024,
   outputs: 1024,
   observations: 100,
   lineBytes: 64 * 1024 * 1024
  };
  const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 digest: 64 lower-case hexadecimal digits").transform(digits => digits);
  const instant = zod__WEBPACK_IMPORTED_MODULE_1__.w$({
   precision: 3,
   error: "is not an instant such as 2026-01-05T12:00:00.000Z"
  });
  const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(6 * 4096);
  const word = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9][a-z0-9 ._-]{0,99}$/, "is not a short name in lower case");
  const verdict = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9][a-z0-9 ._()-]{0,99}$/, "is not a verdict in lower case");
  const count = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0);
  const tool = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   name: text,
   version: text,
   sha256: sha256.nullable()
  });
  const file = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   name: text,
   sha256
  });
  const runId = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{12}$/, "is not a run id such as 20260105T120000Z-0a1b2c3d4e5f");
  const chained = {
   seq: count,
   prev: sha256,
   hash: sha256
  };
  const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...chained,
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("header"),
   format: zod__WEBPACK_IMPORTED_MODULE_0__.euz(LOG_FORMAT),
   run_id: runId,
   started: instant,
   tool,
   platform: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    os: text,
    arch: text,
    node: text
   }),
   identity: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    environment: word,
    builder: text,
    run: text.nullable()
   }),
   prev_log: sha256.nullable(),
   level: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(CLAIMED_LEVELS)
  });
  const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...chained,
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("run"),
   at: instant,
   verb: word,
   gate: word.nullable(),
   policy_sha256: sha256.nullable(),
   subjects: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(file).max(RECORD_LIMITS.subjects),
   tool,
   argv: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).max(RECORD_LIMITS.arguments),
   exit_code: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0).max(255),
   duration_ms: count,
   result: verdict.nullable(),
   outputs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    ...file.shape,
    bytes: count
   })).max(RECORD_LIMITS.outputs),
   observations: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, "is not a name such as files_modified"), count),
   omitted: count
  });
  const checkpointSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...chained,
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("checkpoint"),
   ended: instant,
   count,
   head: sha256
  });
  const RECORD_SCHEMAS = {
   header: headerSchema,
   run: runSchema,
   checkpoint: checkpointSchema
  };
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
   F: () => isInside,
   z: () => refuseUntrusted
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  function isInside(path, directory) {
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
   return way === "" || way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
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
 15034: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => writeKeyring,
   a: () => readKeyring
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10018);
  var _keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43596);
  function readKeyring(files, path) {
   const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes);
   if (content === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_missing", `there is no key ring ${path}`, {
    path
   }, {
    hint: "Make one with `duri keys new`, or check --keyring, DURI_KEYRING and `keyring` of the policy."
   });
   const ring = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.ZU)(content);
   if (!ring.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("keyring_invalid", `${path}: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__.yg)(ring.problems)}`, {
    path
   });
   return ring.value;
  }
  function writeKeyring(files, path, ring) {
   const text = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.e5)(ring);
   const readBack = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_2__.ZU)(text);
   if (!readBack.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("internal", `the changed ring would not be valid: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__.yg)(readBack.problems)}`);
   files.write(path, text);
  }
 }),
 17515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $4: () => requiredText,
   L$: () => toggle,
   O3: () => secrets,
   Yq: () => choice,
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
 19539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jh: () => looksLikeDer,
   gw: () => looksLikeJson,
   tM: () => looksLikeSshKey
  });
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);
  function looksLikeSshKey(text) {
   return /^\s*(?:(?:sk-)?(?:ssh-(?:rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp\d+)(?:@openssh\.com|-cert-v01@openssh\.com)?[ \t]+AAAA|---- BEGIN SSH2 |PuTTY-User-Key-File-|openssh-key-v1\0)/.test(text);
  }
  function looksLikeJson(bytes) {
   const text = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_0__._)(bytes);
   if (text === void 0) return false;
   try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
   } catch {
    return false;
   }
  }
  function looksLikeDer(bytes) {
   return bytes[0] === SEQUENCE && fills(bytes, 0, bytes.length, 0) === 1;
  }
  const SEQUENCE = 48;
  const CONSTRUCTED = 32;
  function fills(bytes, start, end, depth) {
   let count = 0;
   for (let at = start; at < end; count++) {
    const header = readHeader(bytes, at, end);
    if (header === void 0 || depth > 16) return;
    const {tag, contentStart, contentEnd} = header;
    if ((tag & CONSTRUCTED) !== 0 && fills(bytes, contentStart, contentEnd, depth + 1) === void 0) return;
    at = contentEnd;
   }
   return count;
  }
  function readHeader(bytes, at, end) {
   const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
   if (at + 2 > end || (tag & 31) === 31 || tag === 0) return;
   const lengthBytes = first < 128 ? 0 : first & 127;
   if (first === 128 || lengthBytes > 3 || at + 2 + lengthBytes > end) return;
   const length = lengthBytes === 0 ? first : bytes.subarray(at + 2, at + 2 + lengthBytes).reduce((value, byte) => value * 256 + byte, 0);
   if (lengthBytes > 0 && length < (lengthBytes === 1 ? 128 : 2 ** (8 * (lengthBytes - 1)))) return;
   const contentStart = at + 2 + lengthBytes;
   return contentStart + length <= end ? {
    tag,
    contentStart,
    contentEnd: contentStart + length
   } : void 0;
  }
 }),
 24242: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => parseYamlOf,
   locateInPolicy: () => locateInPolicy,
   parsePolicy: () => parsePolicy
  });
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10018);
  var _shape_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69316);
  var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80728);
  var _policy_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87279);
  const YAML_LIMITS = {
   maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.policyBytes,
   maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.policyDepth,
   maxAliases: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.policyAliases,
   maxTokens: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.policyTokens
  };
  function parsePolicy(content, path) {
   const written = parseYamlOf(content, path, _policy_schema_js__WEBPACK_IMPORTED_MODULE_3__.w);
   return written.ok ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__.Yz)({
    policy: written.value.value,
    path,
    digest: (0, _policy_js__WEBPACK_IMPORTED_MODULE_2__.p1)(written.value.written)
   }) : written;
  }
  function locateInPolicy(content) {
   const yaml = (0, _shape_yaml_js__WEBPACK_IMPORTED_MODULE_1__.h)(content, YAML_LIMITS);
   return field => {
    const path = field.map(part => /^\d+$/.test(part) ? Number(part) : part);
    return yaml.ok ? yaml.value.locate(path.slice(0, -1), String(path.at(-1))) : {
     line: 1,
     column: 1
    };
   };
  }
  function parseYamlOf(content, path, schema) {
   const yaml = (0, _shape_yaml_js__WEBPACK_IMPORTED_MODULE_1__.h)(content, YAML_LIMITS);
   if (!yaml.ok) return {
    ok: false,
    problems: yaml.problems.map(({where, message}) => ({
     where: inFile(path, where),
     message
    }))
   };
   const shape = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_5__.Zz)(yaml.value.value, schema);
   if (!shape.ok) return {
    ok: false,
    problems: inOrder(shape.problems, yaml.value, path)
   };
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__.Yz)({
    value: shape.value,
    written: yaml.value.value
   });
  }
  function inOrder(problems, yaml, path) {
   return problems.map(problem => ({
    problem,
    at: yaml.locate(problem.path, problem.key)
   })).sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column).map(({problem, at}) => ({
    where: inFile(path, `${at.line}:${at.column}`),
    message: describe(problem, yaml)
   }));
  }
  function describe({path, message}, yaml) {
   const field = path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`).join("");
   return `${field === "" ? "" : `${field} `}${message}${quoteAdvice(message, yaml.written(path))}`;
  }
  function quoteAdvice(message, source) {
   return source !== void 0 && /^is (?:the number|true|false).*expected a text$/.test(message) ? `: write "${source}" in quotes` : "";
  }
  function inFile(path, where) {
   return where === "" ? path : `${path}:${where}`;
  }
 }),
 24778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => CHAIN_START,
   q: () => chainHash
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46753);
  const CHAIN_START = "0".repeat(64);
  function chainHash(prev, record) {
   const content = Object.fromEntries(Object.entries(record).filter(([key]) => key !== "hash"));
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(Buffer.from(prev, "hex")).update((0, 
   _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(content)).digest("hex");
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
   const {parsePolicy} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4242) ]).then(__webpack_require__.bind(__webpack_require__, 24242));
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
 36198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => basesOf,
   n: () => tipOf
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  async function basesOf(ports, change) {
   const {trigger} = ports;
   const given = {
    branch: change.baseBranch,
    commit: change.baseCommit
   };
   if (trigger.kind === "merge_group") return unlessSame(given, await tipOf(ports, change.baseBranch));
   const now = trigger.kind === "pull_request" ? await branchNow(ports, trigger.number) : void 0;
   if (now === void 0 || now === given.branch) return [ given ];
   ports.log.warn(`the pull request was retargeted from ${given.branch} to ${now} since this run was set off: it is judged by ${now}`);
   return [ await tipOf(ports, now) ];
  }
  function unlessSame(given, tip) {
   return tip.commit === given.commit ? [ given ] : [ tip, given ];
  }
  async function branchNow({openForge, log}, number) {
   try {
    return (await (await openForge({
     onlyOnce: true
    })).pull(number))?.base.branch;
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs)) throw error;
    log.debug(`the platform could not be asked whether pull request ${number} was retargeted: ${(0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`);
    return;
   }
  }
  async function tipOf({environment, git, log, openForge}, branch) {
   const asked = async onlyOnce => {
    const commit = await (await openForge({
     onlyOnce
    })).branchTip(branch);
    if (commit === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("base_invalid", `the platform knows no branch ${branch}`, {
     branch
    });
    return {
     branch,
     commit
    };
   };
   try {
    return await asked(true);
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs) || error.code === "base_invalid") throw error;
    for (const ref of git.isRepository(environment.cwd) ? [ `refs/remotes/origin/${branch}`, `refs/heads/${branch}` ] : []) {
     const commit = await git.resolve(environment.cwd, ref);
     if (commit === void 0) continue;
     log.warn(`the tip of ${branch} is taken from this clone (${ref}): ${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`);
     return {
      branch,
      commit
     };
    }
    return asked(false);
   }
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
 39972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => loadTrust,
   Z: () => toRingKey
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85382);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97410);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44831);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10018);
  var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19539);
  var _key_material_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59551);
  var _keyring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43596);
  var _keyring_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15034);
  function loadTrust(ports, request) {
   const {files} = ports;
   const {at} = request;
   const hmac = (request.hmacKeys ?? []).map(input => readHmacInput(files, input));
   const given = [ ...request.secretInputs.map(input => readSigningKey(files, input)), ...hmac.flatMap(one => "material" in one ? [ one.material ] : []) ];
   const namedRings = hmac.flatMap(one => "ring" in one ? [ one ] : []);
   const ringPath = request.keyringPath ?? request.policyKeyringPath ?? namedRings[0]?.path;
   const fileRing = ringPath === void 0 ? void 0 : (0, _keyring_file_js__WEBPACK_IMPORTED_MODULE_7__.a)(files, ringPath);
   const raw = uniqueById(given).filter(({kind}) => kind === "hmac-sha256");
   const ring = fileRing ?? (raw.length > 0 ? ringOf(raw, at) : _keyring_js__WEBPACK_IMPORTED_MODULE_6__.lE);
   const origin = fileRing !== void 0 ? "file" : raw.length > 0 ? "secrets" : "none";
   const rings = [ ...namedRings.filter(({path}) => path !== ringPath), ...ringPath === void 0 || fileRing === void 0 ? [] : [ {
    ring: fileRing,
    path: ringPath
   } ] ];
   const found = rings.flatMap(one => readSecretFiles(files, one.ring, one.path, request.purpose));
   const secrets = new Map([ ...found, ...given ].map(({id, secret}) => [ id, secret ]));
   return {
    ring,
    origin,
    ringPath: origin === "file" ? ringPath : void 0,
    secrets,
    given: new Set(given.map(({id}) => id)),
    unlisted: uniqueById(given).filter(({id}) => !ring.keys.some(key => key.id === id)).map(material => toRingKey(material, at)),
    anchors: anchorsOf(request, rings),
    warnings: origin === "secrets" ? raw.map(({id}) => (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_3__.$e)("ring_of_one", id, "No key ring was given: this secret is trusted for every use, without a window.")) : [],
    at
   };
  }
  function anchorsOf(request, rings) {
   const given = [ ...request.secretInputs, ...request.hmacKeys ?? [] ].flatMap(input => input.from === "file" ? [ input.path ] : []);
   const named = rings.flatMap(({ring, path}) => ring.keys.flatMap(({secret_file}) => secret_file === void 0 ? [] : [ (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), secret_file) ]));
   return [ ...rings.map(({path}) => ({
    what: "key ring",
    path
   })), ...[ ...given, ...named ].map(path => ({
    what: "key file",
    path
   })) ];
  }
  function toRingKey({id, kind, publicKey}, at, more = {}) {
   return {
    id,
    kind,
    uses: [ ..._evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.lO ],
    state: "active",
    created: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_8__.fN)(at),
    ...publicKey === void 0 ? {} : {
     public_key: publicKey
    },
    ...more
   };
  }
  function ringOf(materials, at) {
   return {
    schema_version: _keyring_js__WEBPACK_IMPORTED_MODULE_6__.JQ,
    keys: materials.map(material => toRingKey(material, at))
   };
  }
  function readSigningKey(files, input) {
   return input.from === "file" ? (0, _key_material_js__WEBPACK_IMPORTED_MODULE_5__.V)(files.readSecret(input.path), input.path) : (0, 
   _key_material_js__WEBPACK_IMPORTED_MODULE_5__.V)(input.secret, input.name);
  }
  function readHmacInput(files, input) {
   if (input.from === "value") return {
    material: (0, _key_material_js__WEBPACK_IMPORTED_MODULE_5__.gm)(input.secret, input.name)
   };
   const content = files.read(input.path, _model_limits_js__WEBPACK_IMPORTED_MODULE_4__.b.policyBytes);
   if (content !== void 0 && (0, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_9__.gw)(content)) {
    const ring = (0, _keyring_js__WEBPACK_IMPORTED_MODULE_6__.ZU)(content);
    if (ring.ok) return {
     ring: ring.value,
     path: input.path
    };
    if (Buffer.from(content).includes('"keys"')) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("keyring_invalid", `${input.path}: ${(0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__.yg)(ring.problems)}`, {
     path: input.path
    });
   }
   return {
    material: (0, _key_material_js__WEBPACK_IMPORTED_MODULE_5__.gm)(files.readSecret(input.path), input.path)
   };
  }
  function readSecretFiles(files, ring, ringPath, purpose) {
   return ring.keys.flatMap(({id, kind, secret_file}) => {
    if (secret_file === void 0 || purpose === "verify" && kind !== "hmac-sha256") return [];
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ringPath), secret_file);
    const secret = readIfPossible(files, path);
    if (secret === void 0) return [];
    const material = kind === "hmac-sha256" ? (0, _key_material_js__WEBPACK_IMPORTED_MODULE_5__.gm)(secret, path) : (0, 
    _key_material_js__WEBPACK_IMPORTED_MODULE_5__.V)(secret, path);
    if (material.id !== id) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("key_invalid", `${path} holds another key than the ring says`, {
     expected: id,
     actual: material.id
    });
    return [ material ];
   });
  }
  function readIfPossible(files, path) {
   if (!files.exists(path)) return;
   try {
    return files.readSecret(path);
   } catch (error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs && error.code === "input_missing") return;
    throw error;
   }
  }
  function uniqueById(materials) {
   return [ ...new Map(materials.map(material => [ material.id, material ])).values() ];
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
 59551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => readKeyMaterial,
   gm: () => readHmacSecret
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34211);
  var _key_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40615);
  var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19539);
  var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11615);
  const MIN_SECRET_BYTES = 32;
  function readKeyMaterial(content, origin) {
   const bytes = content.reveal();
   const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
   return text.includes("-----BEGIN ") ? readPrivateKey(text, origin) : readHmacSecret(content, origin);
  }
  function readHmacSecret(content, origin) {
   const all = content.reveal();
   const bytes = all.at(-1) === 10 ? all.subarray(0, -1) : all;
   const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
   if (text.includes("-----BEGIN ")) throw invalid(origin, "is a PEM file, which is no raw HMAC secret", "Pass private keys with --signing-key; DURI_HMAC_KEY_FILE takes a raw secret or a key ring.");
   if ((0, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__.tM)(text)) throw invalid(origin, "is an SSH key, which is no raw HMAC secret");
   if ((0, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__.gw)(bytes)) throw invalid(origin, "is JSON, which is no raw HMAC secret");
   if ((0, _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__.Jh)(bytes)) throw invalid(origin, "is DER (a binary key or certificate), which is no raw HMAC secret");
   if (bytes.length < MIN_SECRET_BYTES) throw invalid(origin, `is ${bytes.length} bytes long; an HMAC secret has at least ${MIN_SECRET_BYTES}`);
   return {
    id: (0, _key_id_js__WEBPACK_IMPORTED_MODULE_3__.ET)(bytes),
    kind: "hmac-sha256",
    secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__.z(bytes),
    publicKey: void 0
   };
  }
  function readPrivateKey(pem, origin) {
   const refusal = PEM_REFUSALS.find(({pattern}) => pattern.test(pem));
   if (refusal !== void 0) throw invalid(origin, refusal.says, refusal.hint);
   const key = decodePrivateKey(pem, origin);
   const kind = (0, _public_key_js__WEBPACK_IMPORTED_MODULE_4__.I)(key);
   if (kind === void 0) throw invalid(origin, `is a private key of the type ${describe(key)}; DuRi signs with Ed25519 and ECDSA P-256`);
   const publicKey = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
   return {
    id: (0, _key_id_js__WEBPACK_IMPORTED_MODULE_3__.dN)(publicKey),
    kind,
    secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__.z(key.export({
     format: "der",
     type: "pkcs8"
    })),
    publicKey: (0, _public_key_js__WEBPACK_IMPORTED_MODULE_4__.QJ)(publicKey)
   };
  }
  const PEM_REFUSALS = [ {
   pattern: /-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type:\s*4,\s*ENCRYPTED/,
   says: "is an encrypted private key",
   hint: "DuRi asks for no pass phrase: decrypt it with `openssl pkey -in FILE -out PLAIN`, and guard the file by its permissions."
  }, {
   pattern: /-----BEGIN OPENSSH PRIVATE KEY-----/,
   says: "is a private key in the format of OpenSSH",
   hint: 'Convert a copy to PKCS #8: `ssh-keygen -p -N "" -m PKCS8 -f COPY`, or make a key with `duri keys new`.'
  }, {
   pattern: /-----BEGIN (?:RSA )?PUBLIC KEY-----/,
   says: "is a public key, which cannot sign",
   hint: "Pass the private key; public keys belong in the key ring."
  }, {
   pattern: /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/,
   says: "holds a certificate",
   hint: "Pass a file with nothing but the private key."
  } ];
  function decodePrivateKey(pem, origin) {
   try {
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
     key: pem,
     format: "pem"
    });
   } catch {
    throw invalid(origin, "is PEM, but holds no private key that can be read");
   }
  }
  function describe(key) {
   const {namedCurve} = key.asymmetricKeyDetails ?? {};
   return namedCurve === void 0 ? String(key.asymmetricKeyType) : `EC on the curve ${namedCurve}`;
  }
  function invalid(origin, says, hint) {
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("key_invalid", `${origin} ${says}`, {
    key: origin
   }, hint === void 0 ? {} : {
    hint
   });
  }
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
 67683: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => changeOf,
   O: () => scopeOf
  });
  function scopeOf({kind}) {
   return kind === "pull_request" || kind === "merge_group" || kind === "change" ? "pull_request" : "release";
  }
  function changeOf(trigger) {
   return trigger.kind === "pull_request" || trigger.kind === "merge_group" || trigger.kind === "change" ? trigger : void 0;
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
 72581: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => verifyLog
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93313);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5565);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
  var _chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24778);
  var _log_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7211);
  const CHECK = "log-chain-holds";
  const MAX_FINDINGS = 100;
  const LINE_FEED = 10;
  function verifyLog(bytes, name = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP) {
   const reading = new Reading(name);
   if (bytes.length === 0) reading.fail("evidence_empty", 1, "has no content"); else if (bytes.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes) reading.fail("evidence_over_limit", 1, `is ${bytes.length} bytes long; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes}`); else readLines(bytes, reading);
   const {findings, records} = reading;
   const holds = findings.length === 0;
   return {
    findings: holds ? [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.IX)(CHECK, name, `${records.length} records, each bound to the one before it`) ] : findings,
    level: holds ? "L0" : void 0,
    header: records.find(record => record.kind === "header"),
    runs: records.filter(record => record.kind === "run"),
    checkpoint: records.find(record => record.kind === "checkpoint"),
    count: records.length,
    digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes)
   };
  }
  function readLines(bytes, reading) {
   if (countLines(bytes) > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.logRecords) {
    reading.fail("evidence_over_limit", _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.logRecords + 1, `is beyond the limit of ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.logRecords} records`);
    return;
   }
   let start = 0;
   while (start < bytes.length && !reading.isFull) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1) {
     reading.line += 1;
     reading.fail("log_unfinished", reading.line, "is cut short: it does not end in a line feed");
     return;
    }
    reading.take(bytes.subarray(start, end));
    start = end + 1;
   }
   reading.end();
  }
  function countLines(bytes) {
   let count = 0;
   for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
   return count;
  }
  class Reading {
   name;
   findings=[];
   records=[];
   line=0;
   #head=_chain_js__WEBPACK_IMPORTED_MODULE_5__.B;
   #closedAt;
   constructor(name) {
    this.name = name;
   }
   get isFull() {
    return this.findings.length >= MAX_FINDINGS;
   }
   fail(reason, line, message, values) {
    this.findings.push((0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.V2)(CHECK, reason, `${this.name}:${line}`, `line ${line} ${message}`, values));
   }
   take(content) {
    this.line += 1;
    if (this.#closedAt !== void 0) this.fail("log_chain_broken", this.line, `stands after the checkpoint in line ${this.#closedAt}`);
    const parsed = parseRecord(content);
    if (!parsed.ok) {
     this.#head = void 0;
     const reason = parsed.problems.some(problem => problem.overLimit === true) ? "evidence_over_limit" : "evidence_unparseable";
     this.fail(reason, this.line, (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.yg)(parsed.problems));
     return;
    }
    const record = parsed.value;
    this.#checkPlace(record);
    this.#checkLink(record);
    this.#head = record.hash;
    this.records.push(record);
    if (record.kind === "checkpoint") this.#closedAt ??= this.line;
   }
   end() {
    if (this.#closedAt === void 0 && !this.isFull) this.fail("log_unfinished", this.line, "is the last, and no checkpoint");
   }
   #checkPlace(record) {
    const {line} = this;
    if (record.seq !== line - 1) this.fail("log_chain_broken", line, "does not stand at its place", {
     expected: `record ${line - 1}`,
     actual: `record ${record.seq}`
    });
    if (record.kind === "header" !== (line === 1)) this.fail("log_chain_broken", line, line === 1 ? "is no header" : "is a second header");
   }
   #checkLink(record) {
    const {line} = this;
    if (this.#head !== void 0 && record.prev !== this.#head) this.fail("log_chain_broken", line, "does not build on the line before it", {
     expected: this.#head,
     actual: record.prev
    });
    const hash = (0, _chain_js__WEBPACK_IMPORTED_MODULE_5__.q)(record.prev, record);
    if (record.hash !== hash) this.fail("log_chain_broken", line, "is not what its hash was made of", {
     expected: hash,
     actual: record.hash
    });
    if (record.kind !== "checkpoint") return;
    if (record.count !== record.seq) this.fail("log_chain_broken", line, "counts other records than stand before it", {
     expected: String(record.seq),
     actual: String(record.count)
    });
    if (record.head !== record.prev) this.fail("log_chain_broken", line, "closes another chain", {
     expected: record.prev,
     actual: record.head
    });
   }
  }
  function parseRecord(content) {
   const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_8__.q)(content, {
    maxBytes: _log_record_js__WEBPACK_IMPORTED_MODULE_6__.xA.lineBytes,
    maxDepth: 8
   });
   if (!json.ok) return json;
   const kind = json.value?.kind;
   const schema = Object.entries(_log_record_js__WEBPACK_IMPORTED_MODULE_6__.LI).find(([known]) => known === kind)?.[1];
   if (schema === void 0) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.J5)("", typeof kind === "string" ? `is of the unknown kind "${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(kind.slice(0, 60))}"` : "is no record: it has no kind");
   const record = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_9__.eA)(json.value, schema);
   if (!record.ok) return record;
   return (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__.d)(record.value) === (0, 
   _shape_json_js__WEBPACK_IMPORTED_MODULE_8__._)(content) ? record : (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.J5)("", "is not canonical JSON (RFC 8785)");
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
 77709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => openBaseCommit,
   P: () => pathFromTop
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  async function openBaseCommit(ports, branch, commit) {
   const {git, environment} = ports;
   const label = `${branch} (${commit.slice(0, 12)})`;
   const here = git.isRepository(environment.cwd);
   if (here && await git.resolve(environment.cwd, commit) === void 0) {
    const forge = await ports.openForge({});
    const problem = await git.fetchCommit(environment.cwd, commit, forge.cloneSource);
    if (problem !== void 0) {
     ports.log.debug(`${label} could not be fetched (${problem}); the platform's API is asked for its files`);
     return fromForge(forge, {
      commit,
      label,
      problem
     });
    }
   }
   if (here) {
    const top = await topFrom(ports);
    return {
     commit,
     label,
     read: (path, maxBytes) => git.show(environment.cwd, commit, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, path), maxBytes),
     names: folder => git.list(environment.cwd, commit, path => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === folder)
    };
   }
   return fromForge(await ports.openForge({}), {
    commit,
    label,
    problem: "there is no checkout here"
   });
  }
  async function fromForge(forge, {commit, label, problem}) {
   try {
    if (await forge.namesAt(commit, "") === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("git_unavailable", `the platform has no commit ${commit.slice(0, 12)}`);
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs)) throw error;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs(error.code, `${label} is in neither place: git: ${problem}; API: ${(0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`, error.details, {
     cause: error,
     hint: `Fetch it before DuRi runs: fetch-depth: 0 in actions/checkout, or \`git fetch --depth=1 origin ${commit}\`. ${error.hint}`
    });
   }
   return {
    commit,
    label,
    read: (path, maxBytes) => forge.fileAt(commit, path, maxBytes),
    names: async folder => (await forge.namesAt(commit, folder) ?? []).map(name => `${folder}/${name}`)
   };
  }
  async function topFrom({git, environment}) {
   return "../".repeat((await git.prefix(environment.cwd)).split("/").length - 1);
  }
  async function pathFromTop(ports, path) {
   const {git, environment, files} = ports;
   const real = name => files.resolve(name) ?? name;
   const prefix = git.isRepository(environment.cwd) ? await git.prefix(environment.cwd) : "";
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(real(environment.cwd), realFolderOf((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path), real));
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way)) return;
   const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/")));
   return whole === ".." || whole.startsWith("../") ? void 0 : whole;
  }
  function realFolderOf(path, real) {
   const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_0__.sep));
   return at <= 0 ? path : `${real(path.slice(0, at))}${path.slice(at)}`;
  }
 }),
 80728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A3: () => KEY_KINDS,
   E7: () => keyringPathOf,
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
   Vj: () => printablePath,
   _r: () => toSystemPath,
   fE: () => toText,
   g$: () => printable,
   xe: () => toBytePath
  });
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
  function hexEscape(character) {
   const code = character.charCodeAt(0);
   return code > 255 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\x${code.toString(16).padStart(2, "0")}`;
  }
  function isAscii(text) {
   return !/[^\x00-\x7f]/.test(text);
  }
 }),
 80990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => verifyEnvelope
  });
  var envelope_envelope = __webpack_require__(85544);
  var envelope_statement = __webpack_require__(18563);
  var finding = __webpack_require__(85382);
  var parsed = __webpack_require__(10018);
  var attribute_signatures = __webpack_require__(13946);
  const ENVELOPE_CHECKS = {
   form: "envelope-is-well-formed",
   signers: "every-listed-signer-has-signed",
   threshold: "enough-trusted-keys-have-signed",
   type: "statement-is-of-its-kind",
   subject: "statement-is-about-this-file"
  };
  function checkSigners(file, signers, attributions, trust) {
   const keys = signers.map(id => ({
    id,
    key: trust.ring.keys.find(key => key.id === id)
   }));
   const listed = keys.map(({id, key}) => key === void 0 ? (0, finding.hH)(ENVELOPE_CHECKS.signers, file, `${id} has left the ring; its signature is not looked at`) : checkSigner(file, key, attributions));
   const left = keys.some(({key}) => key !== void 0) ? keys.filter(({key}) => key === void 0) : [];
   const strangers = attributions.filter(({claimed, verified, uncheckable}) => verified === void 0 && uncheckable === void 0 && !signers.includes(claimed));
   return {
    findings: [ ...listed, ...strangers.map(({claimed}) => (0, finding.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${claimed} is not listed, and no key of the ring made it: it does not count`)) ],
    warnings: left.map(({id}) => (0, finding.$e)("signer_not_in_ring", file, `${id} is listed as a signer and has left the ring.`)),
    broken: listed.filter(({outcome}) => outcome === "fail").length
   };
  }
  function checkSigner(file, key, attributions) {
   const fail = (reason, message) => (0, finding.V2)(ENVELOPE_CHECKS.signers, reason, file, message);
   const own = attributions.find(({verified}) => verified?.id === key.id);
   if (own !== void 0 && own.claimed !== key.id) return fail("signature_invalid", `the signature by ${key.id} is labelled with another key id`);
   if (own !== void 0) return (0, finding.IX)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} verifies`);
   if (attributions.some(({uncheckable}) => uncheckable?.id === key.id)) return (0, 
   finding.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} cannot be checked here: its secret is not at hand`);
   if (attributions.some(({claimed}) => claimed === key.id)) return fail("signature_invalid", `the signature by ${key.id} does not verify over the payload`);
   return fail("signature_stripped", `lists ${key.id} as a signer, and has no signature by it`);
  }
  var keys_standing = __webpack_require__(13840);
  function refusalOf(key, requirement, {ring, at}) {
   const refuse = (reason, message) => ({
    key,
    reason,
    message
   });
   const standing = (0, keys_standing.YP)(key, ring, at);
   if (standing.refusal !== void 0) return refuse(standing.refusal, `signed by ${key.id}, which is ${standing.says}`);
   if (!requirement.dualVerify && (key.state === "retired" || (0, keys_standing.tc)(key.id, ring, at))) return refuse("key_outside_window", `signed by ${key.id}, which is ${standing.says}; DURI_HMAC_KEY_DUAL_VERIFY=false accepts the newest key only`);
   if (!key.uses.includes(requirement.use)) return refuse("key_wrong_use", `signed by ${key.id}, whose uses are ${key.uses.join(", ")} and not ${requirement.use}`);
   if (!requirement.kinds.includes(key.kind)) return refuse("signature_threshold", `signed by ${key.id} of the kind ${key.kind}; policy counts ${requirement.kinds.join(", ")}`);
   return;
  }
  function distinct(keys) {
   return [ ...new Map(keys.map(key => [ key.id, key ])).values() ];
  }
  function checkThreshold(request, attributions) {
   const {trust, use, dualVerify, requirement} = request;
   const rule = {
    use,
    kinds: requirement.kinds,
    dualVerify
   };
   const verified = distinct(attributions.flatMap(one => one.verified ?? []));
   const refusals = verified.flatMap(key => refusalOf(key, rule, trust) ?? []);
   const accepted = verified.filter(key => !refusals.some(refusal => refusal.key === key)).sort((a, b) => a.id < b.id ? -1 : 1);
   const open = distinct(attributions.flatMap(one => one.uncheckable ?? [])).filter(key => refusalOf(key, rule, trust) === void 0 && !accepted.includes(key));
   const met = accepted.length >= requirement.threshold;
   return {
    findings: met ? enough(request, accepted, refusals) : tooFew(request, {
     accepted,
     refusals,
     open,
     verified
    }),
    warnings: met ? warningsOf(request, accepted) : [],
    accepted
   };
  }
  function enough({file, requirement}, accepted, refusals) {
   return [ (0, finding.IX)(ENVELOPE_CHECKS.threshold, file, `${accepted.length} of ${requirement.threshold} required keys have signed`), ...refusals.map(({message}) => (0, 
   finding.hH)(ENVELOPE_CHECKS.threshold, file, `${message}: it does not count`)) ];
  }
  function tooFew({file, requirement: {threshold, kinds}, signers, trust, broken}, {accepted, refusals, open, verified}) {
   const fail = (reason, message, values) => (0, finding.V2)(ENVELOPE_CHECKS.threshold, reason, file, message, values);
   const known = trust.ring.keys.some(({id}) => signers.includes(id));
   if (verified.length === 0 && open.length === 0 && !known) return [ fail("key_unknown", `signed by ${signers.slice(0, 4).join(", ")}: no such key is in the ring`) ];
   if (accepted.length + open.length >= threshold) return [ fail("secret_missing", `the signature by ${open.map(({id}) => id).join(", ")} can only be checked with its secret`) ];
   const specific = refusals.map(({reason, message}) => fail(reason, message));
   const explained = accepted.length + specific.length + broken >= threshold;
   if (explained && specific.length > 0) return specific;
   return [ ...specific, fail("signature_threshold", "too few trusted keys have signed", {
    expected: `${threshold} of the kinds ${kinds.join(", ")}`,
    actual: String(accepted.length)
   }) ];
  }
  function warningsOf({file, trust, warnHmacOnly}, accepted) {
   const rotating = accepted.map(key => ({
    key,
    standing: (0, keys_standing.YP)(key, trust.ring, trust.at)
   })).filter(({standing}) => standing.rotating);
   const warnings = rotating.map(({key, standing}) => (0, finding.$e)("key_rotating", file, `Signed by ${key.id}: ${standing.says}.`));
   const hmacOnly = warnHmacOnly === true && accepted.every(({kind}) => kind === "hmac-sha256");
   return hmacOnly ? [ ...warnings, (0, finding.$e)("hmac_only", file, "Nothing but HMAC stands behind this file: a host that can check it can forge it.") ] : warnings;
  }
  function verifyEnvelope(request) {
   const {file, content, trust} = request;
   if (content === void 0) return ends(request, "signature_missing", `${file} is not there`);
   if (content.byteLength === 0) return ends(request, "evidence_empty", `${file} is empty`);
   const envelope = (0, envelope_envelope.mE)(content);
   if (!envelope.ok) return ends(request, malformed(envelope.problems), `${file} ${(0, 
   parsed.yg)(envelope.problems)}`);
   const statement = (0, envelope_statement.By)(envelope.value.payload);
   if (!statement.ok) return ends(request, malformed(statement.problems), `the payload of ${file} ${(0, 
   parsed.yg)(statement.problems)}`);
   const signers = (0, envelope_statement.tX)(statement.value);
   if (signers === void 0) return ends(request, "evidence_unparseable", `the payload of ${file} does not list its signers`);
   if (trust.ring.keys.length === 0) return ends(request, "keyring_missing", "there is no key to believe a signature by", ENVELOPE_CHECKS.signers);
   return judge(request, envelope.value, statement.value, signers);
  }
  function judge(request, envelope, statement, signers) {
   const {file, trust} = request;
   const attributions = (0, attribute_signatures.K)(envelope, trust);
   const presence = checkSigners(file, signers, attributions, trust);
   const threshold = checkThreshold({
    ...request,
    signers,
    broken: presence.broken
   }, attributions);
   const anyVerified = attributions.some(({verified}) => verified !== void 0);
   const findings = [ (0, finding.IX)(ENVELOPE_CHECKS.form, file, "is an envelope with a statement, in canonical form"), ...presence.findings, ...threshold.findings, ...anyVerified ? [ checkType(request, statement), checkSubject(request, statement) ] : unknowns(file, [ ENVELOPE_CHECKS.type, ENVELOPE_CHECKS.subject ]) ];
   const authentic = !findings.some(({outcome}) => outcome === "fail" || outcome === "unknown");
   return {
    findings,
    warnings: [ ...presence.warnings, ...threshold.warnings ],
    authentic,
    statement: authentic ? statement : void 0,
    signedBy: threshold.accepted.map(({id, kind}) => ({
     keyId: id,
     kind
    }))
   };
  }
  function checkType({file, predicateType}, statement) {
   if (statement.predicateType === predicateType) return (0, finding.IX)(ENVELOPE_CHECKS.type, file, "is of the kind that it must be");
   return (0, finding.V2)(ENVELOPE_CHECKS.type, "signature_wrong_type", file, "signs a document of another kind", {
    expected: predicateType,
    actual: statement.predicateType
   });
  }
  function checkSubject({file, subject}, statement) {
   if (statement.subjects.some(({digest}) => digest === subject.digest)) return (0, 
   finding.IX)(ENVELOPE_CHECKS.subject, file, `signs ${subject.name} as it is`);
   const [first] = statement.subjects;
   return (0, finding.V2)(ENVELOPE_CHECKS.subject, "signature_wrong_file", file, `does not sign ${subject.name} as it is`, {
    expected: first?.digest ?? "a subject",
    actual: subject.digest
   });
  }
  function ends({file}, reason, message, at = ENVELOPE_CHECKS.form) {
   const checks = Object.values(ENVELOPE_CHECKS);
   const index = checks.findIndex(check => check === at);
   const before = checks.slice(0, index).map(check => (0, finding.IX)(check, file, "is an envelope with a statement, in canonical form"));
   return {
    findings: [ ...before, (0, finding.V2)(at, reason, file, message), ...unknowns(file, checks.slice(index + 1)) ],
    warnings: [],
    authentic: false,
    statement: void 0,
    signedBy: []
   };
  }
  function unknowns(file, checks) {
   return checks.map(check => (0, finding.L5)(check, file, "could not be looked at: what it rests on failed"));
  }
  function malformed(problems) {
   return problems.some(problem => problem.overLimit === true) ? "evidence_over_limit" : "evidence_unparseable";
  }
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
  const COMMIT_FILE = ".duri-commit.json";
  function pendingName(name) {
   return `.duri-new.${name}`;
  }
  const OWN_NAMES = [ ...EVIDENCE_FILES, LOCK_FILE, COMMIT_FILE, pendingName(COMMIT_FILE), ...EVIDENCE_FILES.map(pendingName) ];
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
  var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49272);
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
 87279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => policySchema
  });
  var schemas = __webpack_require__(26921);
  var schema_version = __webpack_require__(85897);
  var severity = __webpack_require__(54572);
  const VARIABLE_NAME = /^[a-z][a-z0-9_]{0,63}$/;
  const audit_policy_text = schemas.YjP().max(4096);
  const secretRef = schemas.KCZ([ schemas.rej({
   env: schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "is no name of an environment variable")
  }), schemas.rej({
   file: schemas.YjP().min(1).max(4096)
  }) ]);
  const variablesSchema = schemas.g1P(schemas.YjP().regex(VARIABLE_NAME, "is no name of a variable: small letters, digits and _"), schemas.KCZ([ audit_policy_text, schemas.aig(), schemas.zMY(), schemas.YOg(audit_policy_text).max(1e3), secretRef ])).default({}).describe("Values for ${name} in checks and cases. A secret is named, never written: {env: NAME} or {file: PATH}.");
  const written = schemas._H3({
   id: schemas.YjP().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, "is no id such as NX-01")
  });
  const count = what => schemas.Whr().min(1).max(1e4).optional().describe(`How many ${what} there are. Fewer is an error.`);
  const waivers = schemas.YjP().min(1).max(4096).optional().describe("Path of the waivers, relative to this file.");
  const auditSchema = schemas.rej({
   expect: schemas.rej({
    checks: count("checks")
   }).prefault({}).describe("What must have run. Without a preset it has to be given."),
   fail_on: schemas.k5n(severity.o).default("medium").describe("The least severity whose failure is red."),
   checks: schemas.YOg(written).max(1e3).default([]).describe("Checks beside those of the preset."),
   waivers,
   baseline: schemas.YjP().min(1).max(4096).optional().describe("Path of the baseline: failures that were there when the audit was adopted. It may only shrink."),
   jobs: schemas.Whr().min(1).max(64).default(4).describe("How many checks run side by side."),
   timeout_seconds: schemas.Whr().min(1).max(3600).default(60).describe("Time for one check, unless it says otherwise.")
  }).describe("Gate 1: the audit of repository and deployment files.");
  const uatSchema = schemas.rej({
   expect: schemas.rej({
    uats: count("cases")
   }).prefault({}).describe("What must have run. Without a preset it has to be given."),
   target: schemas.YjP().max(2048).optional().describe("Base URL of what is tested. Without one it is a rehearsal: DuRi starts the deployment itself, on loopback."),
   allow_hosts: schemas.YOg(schemas.YjP().min(1).max(300)).max(100).default([]).describe("Hosts that cases may ask beside the target and loopback. Link-local and cloud metadata addresses are never asked."),
   jobs: schemas.Whr().min(1).max(64).default(4).describe("How many cases run side by side."),
   cases: schemas.YOg(written).max(1e3).default([]).describe("Cases beside those of the preset."),
   rehearsal: schemas.g1P(schemas.YjP(), schemas.L5J()).optional().describe("How a rehearsal starts what is tested."),
   waivers,
   timeout_seconds: schemas.Whr().min(1).max(3600).default(120).describe("Time for one case, unless it says otherwise.")
  }).describe("Acceptance tests against a running target.");
  const FREEZE_FILE = "duri.freeze.json";
  const freezeSchema = schemas.rej({
   state: schemas.YjP().min(1).max(4096).default(FREEZE_FILE).describe("Path of the signed state, relative to this file. Outside the checkout it is read as it is."),
   required: schemas.zMY().default(false).describe("A state that is missing counts as on. One that is there and cannot be believed always does."),
   allow_hmac: schemas.zMY().default(false).describe("Take a state that only an HMAC key has signed: then whoever can check it can lift it.")
  }).prefault({}).describe("The kill switch: while it is on, nothing is merged, released or booted.");
  const CHANNEL_TYPES = [ "dingtalk", "slack", "webhook" ];
  const MESSAGE_TYPES = [ "text", "markdown", "actionCard" ];
  const channelName = schemas.YjP().regex(/^[a-z][a-z0-9_-]{0,63}$/, "is no name of a channel: small letters, digits, _ and -");
  const channelSchema = schemas.rej({
   name: channelName.describe("Name of the channel, for routes and fallbacks."),
   type: schemas.k5n(CHANNEL_TYPES).describe("What stands at the other end."),
   url: secretRef.describe("Where the address is read from, which is itself a secret: {env: NAME} or {file: PATH}."),
   secret: secretRef.optional().describe('Where the signing secret is read from: that of a DingTalk robot ("sign"), or the key of the signature of a webhook.'),
   message_type: schemas.k5n(MESSAGE_TYPES).optional().describe("Form of a DingTalk message; without it a card where there is a link, else markdown."),
   keyword: schemas.YjP().min(1).max(40).optional().describe("A word that a DingTalk robot demands in every message."),
   fallback: channelName.optional().describe("The channel that takes what this one cannot deliver.")
  });
  const routesSchema = schemas.jgl(schemas.k5n(severity.o), schemas.YOg(channelName).max(20));
  const notifySchema = schemas.rej({
   channels: schemas.YOg(channelSchema).max(20).default([]).describe("Where messages go."),
   routes: routesSchema.optional().describe("Channels by severity. A severity that is not listed goes to every channel that is not only a fallback; an empty list goes nowhere."),
   dedup_seconds: schemas.Whr().min(0).max(86400).default(300).describe("Time in which a message that was delivered is not sent to the same channel again."),
   outbox: schemas.YjP().min(1).max(4096).optional().describe("Folder of what waits to be delivered, from the current folder. Without it `outbox` in DURI_STATE_DIR, else .duri/outbox.")
  }).superRefine((notify, context) => {
   for (const {path, message} of problemsOf(notify.channels, notify.routes ?? {})) context.addIssue({
    code: "custom",
    path: [ ...path ],
    message
   });
  }).describe("Who is told: DingTalk, Slack, webhooks.");
  function problemsOf(channels, routes) {
   const names = channels.map(({name}) => name);
   const inRoutes = Object.entries(routes).flatMap(([severity, listed = []]) => listed.flatMap((name, index) => names.includes(name) ? [] : [ {
    path: [ "routes", severity, index ],
    message: `names the unknown channel "${name}"`
   } ]));
   return [ ...channels.flatMap((channel, index) => channelProblems(channel, index, channels)), ...inRoutes ];
  }
  function channelProblems(channel, index, channels) {
   const {name, type, secret, message_type, keyword, fallback} = channel;
   const at = (field, message) => ({
    path: [ "channels", index, field ],
    message
   });
   return [ ...channels.findIndex(other => other.name === name) === index ? [] : [ at("name", "stands in the list twice") ], ...type === "slack" && secret !== void 0 ? [ at("secret", "stands beside a Slack channel, which is not signed") ] : [], ...type !== "dingtalk" && message_type !== void 0 ? [ at("message_type", "is of DingTalk alone") ] : [], ...type !== "dingtalk" && keyword !== void 0 ? [ at("keyword", "is of DingTalk alone") ] : [], ...fallback !== void 0 && !channels.some(other => other.name === fallback) ? [ at("fallback", `names the unknown channel "${fallback}"`) ] : [], ...fallsBackOnItself(channel, channels) ? [ at("fallback", "leads back to the channel itself") ] : [] ];
  }
  function fallsBackOnItself({name, fallback}, channels) {
   let at = fallback;
   for (let step = 0; at !== void 0 && step <= channels.length; step++) {
    if (at === name) return true;
    const next = at;
    at = channels.find(other => other.name === next)?.fallback;
   }
   return false;
  }
  var policy = __webpack_require__(80728);
  const version = schemas.YjP().regex(schema_version.Q6, 'is not a version such as "1.0"');
  const NAME = /^[^\s\x00-\x1f\x7f](?:[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$/;
  const policy_schema_name = schemas.YjP().max(300).regex(NAME, "is empty, or has control characters or white space at an end");
  const globs = schemas.YOg(schemas.YjP().min(1).max(1e3)).max(1e3);
  const policySchema = schemas.rej({
   version: version.describe("Version of this policy. Raise it whenever the content changes: the same version with other content is refused."),
   product: policy_schema_name.optional().describe("What is released. Evidence of another product is refused."),
   repository_id: policy_schema_name.optional().describe("The repository that it comes from, such as github.com/acme/shop."),
   line: policy_schema_name.optional().describe("The line of releases, such as main or 2.x. Sequence numbers count up within a line."),
   keyring: schemas.YjP().min(1).max(4096).optional().describe("Path of the public key ring, relative to this file."),
   release: schemas.rej({
    include: globs.min(1).default([ "**" ]).describe("Globs of what belongs to the release, relative to the release directory."),
    exclude: globs.default([]).describe("Globs of what does not. Excluded files are not checked, so keep this short: it counts as coverage."),
    unexpected: schemas.k5n([ "fail", "warn", "ignore" ]).default("fail").describe("What a file means that was not released."),
    unsafe_modes: schemas.k5n([ "fail", "warn" ]).default("fail").describe("What setuid, setgid and world-writable files mean.")
   }).prefault({}).describe("Which files of the release directory are covered."),
   sbom: schemas.rej({
    format: schemas.k5n([ "spdx-json", "cyclonedx-json" ]).default("spdx-json").describe("Format of sbom.json."),
    allow_empty: schemas.zMY().default(false).describe("Accept an SBOM without any component."),
    syft_version: schemas.YjP().regex(/^\d+\.\d+\.\d+$/).optional().describe("Release of Syft to install when none is at hand; must be one that DuRi knows the digests of.")
   }).prefault({}).describe("The software bill of materials."),
   signatures: schemas.rej({
    required: schemas.zMY().default(true).describe("Refuse evidence that is not signed. In prod it is always refused; false lets dev take it, with a warning."),
    threshold: schemas.Whr().min(1).max(16).default(1).describe("How many different keys must have signed."),
    kinds: schemas.YOg(schemas.k5n(policy.A3)).min(1).max(3).default([ ...policy.A3 ]).describe("Kinds of keys that count towards the threshold.")
   }).prefault({}).describe("Who must have signed."),
   expires_days: schemas.Whr().min(1).max(3650).default(90).describe("Days for which evidence is accepted after sealing."),
   retention_days: schemas.Whr().min(1).max(36500).default(180).describe("Days for which a release is archived."),
   integrity: schemas.rej({
    mode: schemas.k5n([ "strict", "warn" ]).default("strict").describe("strict enforces; warn only reports."),
    spike_threshold: schemas.aig().gt(0).max(1).default(.3).describe("Share of changed files from which a change counts as a spike.")
   }).prefault({}).describe("How verification acts."),
   gate: schemas.rej({
    check: schemas.YjP().min(1).max(300).optional().describe("Name of the check that the gate shows up as, where it cannot be read from the workflows; `duri doctor` and releases look for it."),
    expect: schemas.YOg(policy_schema_name).max(100).default([]).describe("Names of parts or jobs that must have run and passed, beside those that the gate itself expects.")
   }).prefault({}).describe("The merge gate."),
   tags: schemas.rej({
    prefix: schemas.YjP().max(100).regex(/^[A-Za-z0-9._/@-]*$/, "has other characters than letters, digits and . _ - / @").default("v").describe("What stands before the version in the tag of a release."),
    prerelease: schemas.k5n([ "refuse", "allow" ]).default("refuse").describe("What a tag such as v1.2.0-rc.1 means."),
    gate: schemas.k5n([ "required", "optional" ]).default("required").describe("Must the tagged commit carry a green gate?")
   }).prefault({}).describe("Which tags may become releases."),
   preset: schemas.YjP().min(1).max(100).optional().describe("Checks and cases that come with DuRi, such as production-54."),
   vars: variablesSchema,
   audit: auditSchema.optional(),
   uat: uatSchema.optional(),
   notify: notifySchema.optional(),
   freeze: freezeSchema,
   archive: schemas.rej({
    stores: schemas.YOg(schemas.k5n(policy.ZZ)).min(1).max(3).default([ "artifact" ]).describe("Where a release is kept: artifact (of the workflow run), release (assets of the GitHub release), directory."),
    when_short: schemas.k5n([ "fail", "mirror" ]).default("fail").describe("What to do when no store keeps a release for retention_days: fail, or put it into the mirror as well."),
    mirror: schemas.k5n(policy.ZZ).optional().describe("The store for `when_short: mirror`; on a public repository, where artifacts are kept for 90 days at most, release or directory."),
    directory: schemas.YjP().min(1).max(4096).optional().describe("Folder of the store `directory`, relative to this file."),
    compression: schemas.k5n([ "gzip", "zstd" ]).default("gzip").describe("How the archive is compressed. zstd needs Node 22.15 or newer.")
   }).prefault({}).describe("How a release is kept for retention_days."),
   floor: schemas.rej({
    schema_version: version.default(schema_version.f$).describe("Lowest schema version of evidence that is accepted."),
    policy_version: version.optional().describe("Lowest policy version that evidence may have been sealed under.")
   }).prefault({}).describe("The lowest versions a candidate may carry.")
  }).describe("DuRi policy");
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
 })
};
