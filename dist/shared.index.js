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
   const {parsePolicy} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4242), __webpack_require__.e(4287) ]).then(__webpack_require__.bind(__webpack_require__, 24242));
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
   return {
    baseBytes: async path => {
     const [commit, place] = [ await base(), await (0, base_commit.P)(ports, resolve(path)) ];
     if (commit === void 0 || place === void 0) throw new errors.cs("git_unavailable", `there is no commit to compare ${path} with`, {
      path
     }, {
      hint: NO_COMMIT
     });
     return commit.read(place, limits.b.evidenceFileBytes);
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
    boot: {
     environment: "production",
     verdict: "required",
     verifier: "https://github.com/duri/duri",
     policies: [],
     allow_exec: [],
     allow_variables: [],
     allow_hmac: false
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
 }),
 97410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   fN: () => toInstant,
   fi: () => addDays,
   sO: () => DAY_MS,
   uZ: () => isInstant
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
 })
};
