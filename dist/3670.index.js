import { modules as shared } from "./shared.index.js";

export const id = 3670;

export const ids = [ 3670 ];

export const modules = {
 ...shared,
 51451: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => digestOfFile,
   o: () => digestOfFileMeanwhile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
  const PIECE_BYTES = 1024 * 1024;
  function digestOfFile(path) {
   const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
   try {
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (let bytes = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, piece); bytes > 0; bytes = (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, piece)) hash.update(piece.subarray(0, bytes));
    return hash.digest("hex");
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
   }
  }
  async function digestOfFileMeanwhile(path) {
   const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
   try {
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    const next = async () => (await (0, node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.read)(descriptor, piece, 0, PIECE_BYTES, null)).bytesRead;
    for (let bytes = await next(); bytes > 0; bytes = await next()) hash.update(piece.subarray(0, bytes));
    return hash.digest("hex");
   } finally {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
   }
  }
 }),
 31293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => parseListedSubjects,
   X: () => listedSubjects
  });
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5565);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);
  const LIST = "GITHUB_ARTIFACTS_LIST";
  const versioned = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   version: zod__WEBPACK_IMPORTED_MODULE_4__.L5J()
  });
  const listSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   subjects: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.pathBytes),
    digest: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(200),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "file", "oci" ])
   })).max(1e4)
  });
  function listedSubjects({environment, files}) {
   const path = (environment.variables[LIST] ?? "").trim();
   const content = path === "" ? void 0 : files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.evidenceFileBytes);
   if (content === void 0) return;
   const list = parseListedSubjects(content);
   if (!list.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", (0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(`the list of artifacts that ${LIST} names ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.yg)(list.problems.slice(0, 5))}`), {
    path
   });
   return list.value.length === 0 ? void 0 : list.value;
  }
  function parseListedSubjects(content) {
   if (/^\s*$/.test(Buffer.from(content).toString("latin1"))) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.Yz)([]);
   const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_6__.q)(content, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.evidenceFileBytes,
    maxDepth: 8
   });
   if (!json.ok) return json;
   const version = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_7__.eA)(json.value, versioned);
   if (!version.ok) return version;
   if (version.value.version !== 1) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.J5)("/version", `is ${JSON.stringify(version.value.version)}; this DuRi reads version 1`);
   const list = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_7__.eA)(json.value, listSchema);
   if (!list.ok) return list;
   const byName = new Map;
   for (const [index, {name, digest}] of list.value.subjects.entries()) {
    const hex = /^sha256:(.*)$/i.exec(digest)?.[1]?.toLowerCase() ?? "";
    if (!(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__._h)(hex)) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`/subjects/${index}/digest`, "is not sha256: and 64 hexadecimal digits");
    if (byName.has(name) && byName.get(name) !== hex) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`/subjects/${index}/name`, `stands twice, with different digests: ${name.slice(0, 200)}`);
    byName.set(name, hex);
   }
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.Yz)([ ...byName ].map(([name, digest]) => ({
    name,
    digest
   })));
  }
 }),
 43670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   declareArtifacts: () => declareArtifacts
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _adapters_digest_of_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51451);
  var _commands_listed_subjects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31293);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80916);
  const ARTIFACT_LIMITS = {
   subjects: 500,
   fileBytes: 1024 * 1024
  };
  function declareArtifacts(paths, variables, notice) {
   const target = (variables["GITHUB_ARTIFACTS"] ?? "").trim();
   if (target === "" || paths.length === 0) return;
   try {
    const known = knownSubjects(variables);
    const lines = acceptable(paths.map(path => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)), {
     known,
     variables,
     room: ARTIFACT_LIMITS.fileBytes - sizeOf(target),
     notice
    });
    if (lines.length > 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(target, lines.map(line => `${line}\n`).join(""));
   } catch (error) {
    notice(`no artifact was declared to the runner: ${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`);
   }
  }
  function acceptable(paths, {known, variables, room, notice}) {
   const lines = [];
   let left = room;
   for (const path of paths) {
    const problem = problemOfPath(path, variables);
    const name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const digest = problem === void 0 ? (0, _adapters_digest_of_file_js__WEBPACK_IMPORTED_MODULE_2__.M)(path) : "";
    const size = Buffer.byteLength(path) + 1;
    const refusal = problem ?? problemOfPlace({
     name,
     digest,
     known,
     size,
     left
    });
    if (refusal !== void 0) notice(`${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_5__.g$)(path)} is not declared to the runner: ${refusal}`);
    if (refusal !== void 0 || known.has(name)) continue;
    known.set(name, digest);
    left -= size;
    lines.push(path);
   }
   return lines;
  }
  function problemOfPath(path, variables) {
   if (/[=\x00-\x1f\x7f\u0085\u2028\u2029\ufffd]|\p{Surrogate}/u.test(path)) return "its path has a character that the runner does not take";
   if (path.trim() !== path || path.startsWith("#") || /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path) || /@sha(?:256|384|512):[0-9a-fA-F]+$/.test(path)) return "its path means something else to the runner";
   const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, {
    throwIfNoEntry: false
   });
   if (stat?.isFile() !== true) return stat === void 0 ? "it is not there" : "it is no regular file";
   const folders = [ variables["GITHUB_WORKSPACE"], variables["RUNNER_TEMP"] ].filter(folder => folder !== void 0 && folder !== "");
   return folders.some(folder => isBelow(path, folder ?? "")) ? void 0 : "it lies outside of the workspace";
  }
  function problemOfPlace(at) {
   const before = at.known.get(at.name);
   if (before !== void 0) return before === at.digest ? void 0 : "this job has declared another file of that name";
   if (at.known.size >= ARTIFACT_LIMITS.subjects) return `a job declares at most ${ARTIFACT_LIMITS.subjects}`;
   return at.size > at.left ? `a step declares at most ${ARTIFACT_LIMITS.fileBytes} bytes of paths` : void 0;
  }
  function knownSubjects(variables) {
   const path = (variables["GITHUB_ARTIFACTS_LIST"] ?? "").trim();
   const list = path === "" ? void 0 : (0, _commands_listed_subjects_js__WEBPACK_IMPORTED_MODULE_3__.U)((0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
   if (list?.ok === false) throw new Error(`the list of what was declared before cannot be read: ${list.problems[0]?.message ?? ""}`);
   const subjects = list?.value ?? [];
   return new Map(subjects.map(({name, digest}) => [ name, digest ]));
  }
  function sizeOf(path) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
    throwIfNoEntry: false
   })?.size ?? 0;
  }
  function isBelow(path, folder) {
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realPath(folder), realPath(path));
   return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
  }
  function realPath(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
   } catch {
    return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
   }
  }
 })
};
