import { modules as shared } from "./shared.index.js";

export const id = 4657;

export const ids = [ 4657 ];

export const modules = {
 ...shared,
 31410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => findProgram,
   V: () => isProgram
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function findProgram(program, environment) {
   if (program === "" || /[/\\]/.test(program)) return;
   const windows = environment.platform === "win32";
   const {delimiter} = windows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
   const folders = variable(environment, "PATH").split(delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
   const endings = windows ? [ "", ...variable(environment, "PATHEXT", ".COM;.EXE;.BAT;.CMD").split(";").filter(ending => ending !== "") ] : [ "" ];
   for (const folder of folders) for (const ending of endings) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program + ending);
    if ((!windows || node_path__WEBPACK_IMPORTED_MODULE_1__.win32.extname(path) !== "") && isProgram(path)) return path;
   }
   return;
  }
  function isProgram(path) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
   } catch {
    return false;
   }
  }
  function variable({variables, platform}, name, otherwise = "") {
   if (platform !== "win32") return variables[name] ?? otherwise;
   const key = Object.keys(variables).find(candidate => candidate.toUpperCase() === name);
   return (key === void 0 ? void 0 : variables[key]) ?? otherwise;
  }
 }),
 38717: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => FileReader
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45624);
  var _reading_pace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29195);
  var _results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12673);
  var _tree_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32712);
  const READ_BYTES = 256 * 1024;
  const BIG_BYTES = 4 * 1024 * 1024;
  const ATTEMPTS = 3;
  const TICK_MS = 20;
  const COARSEST_MS = 2e3;
  class FileReader {
   root;
   platform;
   pace;
   #buffer=Buffer.allocUnsafeSlow(READ_BYTES);
   #freshSince;
   #lastWasFresh=false;
   constructor(root, platform, startedAt, pace) {
    this.root = root;
    this.platform = platform;
    this.pace = pace;
    this.#freshSince = startedAt - COARSEST_MS;
   }
   read(path, index, target) {
    const {results, whole, isAscii} = target;
    const expected = results.expected[index] ?? _results_js__WEBPACK_IMPORTED_MODULE_5__._Z;
    const full = (0, _tree_root_js__WEBPACK_IMPORTED_MODULE_6__.BX)(this.root, path, isAscii);
    try {
     if (expected === _results_js__WEBPACK_IMPORTED_MODULE_5__._Z) this.#look(full, index, results); else if (!whole && expected >= BIG_BYTES) results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.big, {
      size: expected,
      mode: 0
     }); else this.#open(full, index, target);
     return;
    } catch (error) {
     const {code, status, found} = failure(error, full);
     results.set(index, status, found);
     return code;
    }
   }
   recall(path, index, {results, isAscii}, {memory, device}) {
    const stats = statsOf((0, _tree_root_js__WEBPACK_IMPORTED_MODULE_6__.BX)(this.root, path, isAscii));
    if (stats?.isFile() !== true || stats.dev !== device) return;
    const digest = memory.recall(path, {
     device,
     inode: stats.ino,
     size: stats.size,
     mode: stats.mode,
     mtimeMs: stats.mtimeMs,
     ctimeMs: stats.ctimeMs
    });
    if (digest !== void 0) results.setHashed(index, stats, Buffer.from(digest, "hex").toString("latin1"));
   }
   #look(path, index, results) {
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    results.set(index, stats.isFile() ? _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.sized : _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.replaced, stats);
   }
   #open(path, index, target) {
    const before = this.platform.refusesLinks ? void 0 : (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    if (before?.isFile() === false) return target.results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.replaced, before);
    const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, this.platform.openFlags);
    try {
     if (before !== void 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd).ino !== before.ino) return target.results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.replaced, before);
     if (target.whole || this.#lastWasFresh || (target.results.expected[index] ?? _results_js__WEBPACK_IMPORTED_MODULE_5__._Z) >= READ_BYTES) this.#readWithCare(fd, index, target); else this.#readQuickly(fd, index, target);
    } finally {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
   }
   #readQuickly(fd, index, target) {
    const {results} = target;
    const expected = results.expected[index] ?? _results_js__WEBPACK_IMPORTED_MODULE_5__._Z;
    const length = expected === _results_js__WEBPACK_IMPORTED_MODULE_5__.XE ? READ_BYTES : expected + 1;
    const read = this.#readAt(fd, length, 0);
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
    if (!stats.isFile()) return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.replaced, stats);
    if (expected !== _results_js__WEBPACK_IMPORTED_MODULE_5__.XE && stats.size !== expected) return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.sized, stats);
    if (stats.size >= BIG_BYTES) return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.big, stats);
    this.#lastWasFresh = this.#isFresh(stats);
    if (this.#lastWasFresh || read !== stats.size) return this.#readWithCare(fd, index, target);
    results.setHashed(index, stats, (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", this.#buffer.subarray(0, read), "binary"));
   }
   #readWithCare(fd, index, {results, whole}) {
    const expected = results.expected[index] ?? _results_js__WEBPACK_IMPORTED_MODULE_5__._Z;
    let last;
    let stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
     if (!stats.isFile()) return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.replaced, stats);
     if (expected !== _results_js__WEBPACK_IMPORTED_MODULE_5__.XE && stats.size !== expected) return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.sized, stats);
     if (!whole && stats.size >= BIG_BYTES) return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.big, stats);
     const readingAt = Date.now();
     this.#lastWasFresh = this.#isFresh(stats);
     const {bytes, digest} = this.#hashUpTo(fd, stats.size);
     const after = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
     const steady = bytes === stats.size && (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.yY)(stats, after);
     if (steady && (stats.ctimeMs < readingAt - TICK_MS || digest === last)) return results.setHashed(index, after, digest);
     last = steady ? digest : void 0;
     stats = after;
     (0, _reading_pace_js__WEBPACK_IMPORTED_MODULE_4__.v)(TICK_MS);
    }
    results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.changing, stats);
   }
   #isFresh(stats) {
    return stats.ctimeMs >= this.#freshSince || stats.mtimeMs >= this.#freshSince;
   }
   #hashUpTo(fd, size) {
    const limit = size + 1;
    let read = this.#readAt(fd, Math.min(READ_BYTES, limit), 0);
    if (read === size) return {
     bytes: read,
     digest: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", this.#buffer.subarray(0, read), "binary")
    };
    const hasher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let bytes = 0;
    while (read > 0) {
     hasher.update(this.#buffer.subarray(0, read));
     bytes += read;
     read = this.#readAt(fd, Math.min(READ_BYTES, limit - bytes), bytes);
    }
    return {
     bytes,
     digest: hasher.digest("binary")
    };
   }
   #readAt(fd, length, position) {
    const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, this.#buffer, 0, length, position);
    this.pace?.spend(read);
    return read;
   }
  }
  function statsOf(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
   } catch {
    return;
   }
  }
  const REPLACED = new Set([ "ELOOP", "EMLINK", "EFTYPE", "ENXIO", "ENODEV", "EISDIR", "EAGAIN", "EINVAL", "ESPIPE" ]);
  function failure(error, path) {
   const code = (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.xU)(error) ?? (0, 
   _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error);
   if (code === "ENOENT" || code === "ENOTDIR") return {
    code,
    status: _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.vanished,
    found: _results_js__WEBPACK_IMPORTED_MODULE_5__.HV
   };
   if (REPLACED.has(code)) return {
    code,
    status: _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.replaced,
    found: _results_js__WEBPACK_IMPORTED_MODULE_5__.HV
   };
   try {
    const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    return {
     code,
     status: stats.isFile() ? _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.unreadable : _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.replaced,
     found: stats
    };
   } catch {
    return {
     code,
     status: _results_js__WEBPACK_IMPORTED_MODULE_5__.XQ.unreadable,
     found: _results_js__WEBPACK_IMPORTED_MODULE_5__.HV
    };
   }
  }
 }),
 45624: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IB: () => fileMode,
   gi: () => treePlatform,
   hl: () => unsafeBits,
   yY: () => sameState
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  function treePlatform(platform) {
   const flag = name => platform === "win32" ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants[name] ?? 0;
   return {
    openFlags: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | flag("O_NOFOLLOW") | flag("O_NONBLOCK") | flag("O_NOCTTY"),
    refusesLinks: flag("O_NOFOLLOW") !== 0,
    hasModes: platform !== "win32"
   };
  }
  const ANY_EXECUTE = 73;
  const UNSAFE = [ [ 2048, "setuid" ], [ 1024, "setgid" ], [ 2, "world-writable" ] ];
  const NONE = [];
  function fileMode(mode, {hasModes}) {
   if (!hasModes) return;
   return (mode & ANY_EXECUTE) === 0 ? "100644" : "100755";
  }
  function unsafeBits(mode, {hasModes}) {
   if (!hasModes || (mode & 3074) === 0) return NONE;
   return UNSAFE.filter(([bit]) => (mode & bit) !== 0).map(([, name]) => name);
  }
  function sameState(before, after) {
   return before.ino === after.ino && before.size === after.size && before.mtimeMs === after.mtimeMs && before.ctimeMs === after.ctimeMs;
  }
 }),
 29195: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => pause,
   y: () => ReadingPace
  });
  const CATCH_UP_MS = 500;
  const SHORTEST_PAUSE_MS = 2;
  class ReadingPace {
   bytesPerSecond;
   #paidUntil=performance.now();
   constructor(bytesPerSecond) {
    this.bytesPerSecond = bytesPerSecond;
   }
   spend(bytes) {
    const now = performance.now();
    this.#paidUntil = Math.max(this.#paidUntil, now - CATCH_UP_MS) + bytes / this.bytesPerSecond * 1e3;
    if (this.#paidUntil - now >= SHORTEST_PAUSE_MS) pause(this.#paidUntil - now);
   }
  }
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  function pause(ms) {
   Atomics.wait(sleeper, 0, 0, ms);
  }
 }),
 12673: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HV: () => UNKNOWN,
   XE: () => ANY_SIZE,
   XQ: () => STATUS,
   _Z: () => SKIP,
   df: () => UNKNOWN_SIZE,
   nB: () => Results
  });
  const ANY_SIZE = -1;
  const SKIP = -2;
  const STATUS = {
   none: 0,
   hashed: 1,
   sized: 2,
   big: 3,
   replaced: 4,
   vanished: 5,
   unreadable: 6,
   changing: 7
  };
  const DIGEST_BYTES = 32;
  const STATE_COLUMNS = 4;
  const HEAD_BYTES = 8;
  const BYTES_PER_RESULT = 8 + 8 + 8 * STATE_COLUMNS + 4 + DIGEST_BYTES + 1;
  const UNKNOWN_SIZE = -1;
  const UNKNOWN = {
   size: UNKNOWN_SIZE,
   mode: 0
  };
  class Results {
   memory;
   capacity;
   expected;
   sizes;
   digests;
   #states;
   modes;
   statuses;
   #next;
   constructor(memory, capacity) {
    this.memory = memory;
    this.capacity = capacity;
    this.#next = new Int32Array(memory, 0, 1);
    this.expected = new Float64Array(memory, HEAD_BYTES, capacity);
    this.sizes = new Float64Array(memory, HEAD_BYTES + 8 * capacity, capacity);
    this.#states = new Float64Array(memory, HEAD_BYTES + 16 * capacity, STATE_COLUMNS * capacity);
    const narrow = HEAD_BYTES + (16 + 8 * STATE_COLUMNS) * capacity;
    this.modes = new Uint32Array(memory, narrow, capacity);
    this.digests = Buffer.from(memory, narrow + 4 * capacity, DIGEST_BYTES * capacity);
    this.statuses = new Uint8Array(memory, narrow + (4 + DIGEST_BYTES) * capacity, capacity);
   }
   static shared(capacity) {
    return new Results(new SharedArrayBuffer(HEAD_BYTES + capacity * BYTES_PER_RESULT), capacity);
   }
   static own(capacity) {
    return new Results(new ArrayBuffer(HEAD_BYTES + capacity * BYTES_PER_RESULT), capacity);
   }
   take() {
    return Atomics.add(this.#next, 0, 1);
   }
   set(index, status, found) {
    this.statuses[index] = status;
    this.sizes[index] = found.size;
    this.modes[index] = found.mode;
   }
   setHashed(index, found, digest) {
    this.set(index, STATUS.hashed, found);
    const at = index * STATE_COLUMNS;
    this.#states[at] = found.dev;
    this.#states[at + 1] = found.ino;
    this.#states[at + 2] = found.mtimeMs;
    this.#states[at + 3] = found.ctimeMs;
    this.digests.write(digest, index * DIGEST_BYTES, "latin1");
   }
   digestHex(index) {
    return this.digests.toString("hex", index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
   }
   stateOf(index) {
    const [device = 0, inode = 0, mtimeMs = 0, ctimeMs = 0] = this.#states.subarray(index * STATE_COLUMNS, (index + 1) * STATE_COLUMNS);
    return {
     device,
     inode,
     size: this.sizes[index] ?? 0,
     mode: this.modes[index] ?? 0,
     mtimeMs,
     ctimeMs
    };
   }
   copyFrom(other, from, to) {
    this.statuses[to] = other.statuses[from] ?? STATUS.none;
    this.sizes[to] = other.sizes[from] ?? UNKNOWN_SIZE;
    this.modes[to] = other.modes[from] ?? 0;
    this.#states.set(other.#states.subarray(from * STATE_COLUMNS, (from + 1) * STATE_COLUMNS), to * STATE_COLUMNS);
    other.digests.copy(this.digests, to * DIGEST_BYTES, from * DIGEST_BYTES, (from + 1) * DIGEST_BYTES);
   }
   clear() {
    this.statuses.fill(STATUS.none);
    this.#next[0] = 0;
   }
  }
 }),
 32712: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BX: () => systemPath,
   R8: () => openRoot,
   hs: () => rootError
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  function openRoot(directory) {
   try {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory, {
     encoding: "buffer"
    });
    if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isDirectory()) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("directory_missing", `${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(directory)} is no directory`);
    const bytes = real.toString("latin1");
    return bytes.endsWith("/") ? bytes : `${bytes}/`;
   } catch (error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs) throw error;
    throw rootError(directory, error);
   }
  }
  function rootError(directory, error) {
   const code = (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.xU)(error);
   if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("directory_missing", `there is no directory ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(directory)}`, {}, {
    cause: error
   });
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("tree_unreadable", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(directory)} could not be read: ${(0, 
   _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`, {}, {
    cause: error
   });
  }
  function systemPath(root, path, isAscii) {
   const full = root + path;
   return isAscii || !/[^\x00-\x7f]/.test(full) ? full : Buffer.from(full, "latin1");
  }
 }),
 26014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => readShare
  });
  var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12673);
  function readShare(reader, work) {
   const {paths, results} = work;
   const failures = [];
   let taken = 0;
   for (let index = results.take(); index < paths.length; index = results.take()) {
    taken += 1;
    if (results.statuses[index] !== _results_js__WEBPACK_IMPORTED_MODULE_0__.XQ.none) continue;
    const detail = reader.read(paths[index] ?? "", index, work);
    if (detail !== void 0) failures.push({
     index,
     detail
    });
   }
   return {
    taken,
    failures
   };
  }
 }),
 94657: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   nodePorts: () => nodePorts
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var model_path = __webpack_require__(80916);
  var external_node_crypto_ = __webpack_require__(77598);
  function syncFolder(path) {
   if (process.platform === "win32") return;
   const fd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
   try {
    (0, external_node_fs_.fsyncSync)(fd);
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
  }
  async function writePieces(path, content, {mode} = {
   mode: 420
  }) {
   const folder = (0, external_node_path_.dirname)(path);
   const temporary = (0, external_node_path_.join)(folder, `.${(0, external_node_path_.basename)(path)}.${(0, 
   external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
   const hash = (0, external_node_crypto_.createHash)("sha256");
   let sizeBytes = 0;
   const fd = writing(path, () => {
    (0, external_node_fs_.mkdirSync)(folder, {
     recursive: true
    });
    return (0, external_node_fs_.openSync)(temporary, "wx", mode);
   });
   try {
    for await (const piece of content) {
     writing(path, () => writeAll(fd, piece));
     hash.update(piece);
     sizeBytes += piece.length;
    }
    writing(path, () => (0, external_node_fs_.fsyncSync)(fd));
   } catch (error) {
    (0, external_node_fs_.rmSync)(temporary, {
     force: true
    });
    throw error;
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
   writing(path, () => {
    (0, external_node_fs_.renameSync)(temporary, path);
    syncFolder(folder);
   });
   return {
    digest: hash.digest("hex"),
    sizeBytes
   };
  }
  function writeAll(fd, bytes) {
   for (let at = 0; at < bytes.length; ) at += (0, external_node_fs_.writeSync)(fd, bytes, at);
  }
  function writing(path, step) {
   try {
    return step();
   } catch (error) {
    throw new errors.cs("write_failed", `${path} could not be written: ${(0, errors.bD)(error)}`, {
     path
    }, {
     cause: error
    });
   }
  }
  function createTree(root) {
   const base = (0, model_path.xe)(root);
   const made = new Set([ "" ]);
   const links = [];
   const full = path => (0, model_path._r)(`${base}/${path}`);
   const makeFolders = path => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    if (made.has(folder)) return;
    makeFolders(folder);
    writing((0, model_path.Vj)(folder), () => (0, external_node_fs_.mkdirSync)(full(folder), 493));
    made.add(folder);
   };
   return {
    file: async (path, content, executable) => {
     makeFolders(path);
     const shown = (0, model_path.Vj)(path);
     const fd = writing(shown, () => (0, external_node_fs_.openSync)(full(path), "wx", executable ? 493 : 420));
     try {
      for await (const piece of content) writing(shown, () => writeAll(fd, piece));
     } finally {
      (0, external_node_fs_.closeSync)(fd);
     }
    },
    link: (path, target) => void links.push({
     path,
     target
    }),
    finish: () => {
     for (const {path, target} of links) {
      makeFolders(path);
      writing((0, model_path.Vj)(path), () => (0, external_node_fs_.symlinkSync)((0, model_path._r)(target), full(path)));
     }
    }
   };
  }
  var external_node_os_ = __webpack_require__(48161);
  const SIGNALS = [ "SIGINT", "SIGTERM", "SIGHUP" ];
  const folders = new Set;
  function temporaryFolder(parent = process.env["RUNNER_TEMP"]) {
   watch();
   const path = make(parent);
   folders.add(path);
   return {
    path,
    remove: () => remove(path)
   };
  }
  function make(parent) {
   const place = parent === void 0 || parent === "" ? (0, external_node_os_.tmpdir)() : parent;
   try {
    return (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, external_node_fs_.realpathSync)(place), "duri-"));
   } catch (error) {
    throw new errors.cs("write_failed", `no temporary folder could be made in ${place}: ${(0, 
    errors.bD)(error)}`, {
     path: place
    }, {
     cause: error
    });
   }
  }
  function watch() {
   if (folders.size > 0 || process.listeners("exit").includes(removeAll)) return;
   process.on("exit", removeAll);
   for (const signal of SIGNALS) process.on(signal, removeAndPassOn);
  }
  function remove(path) {
   (0, external_node_fs_.rmSync)(path, {
    recursive: true,
    force: true,
    maxRetries: 3
   });
   if (!folders.delete(path) || folders.size > 0) return;
   process.off("exit", removeAll);
   for (const signal of SIGNALS) process.off(signal, removeAndPassOn);
  }
  function removeAll() {
   for (const path of [ ...folders ]) try {
    remove(path);
   } catch {}
  }
  function removeAndPassOn(signal) {
   removeAll();
   process.off(signal, removeAndPassOn);
   if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }
  function pendingFolder(target) {
   const path = (0, external_node_path_.resolve)(target);
   if ((0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   }) !== void 0) throw new errors.cs("file_exists", `${(0, model_path.g$)(target)} is already there`, {
    path
   });
   const parent = (0, external_node_path_.dirname)(path);
   writing(target, () => (0, external_node_fs_.mkdirSync)(parent, {
    recursive: true
   }));
   const folder = temporaryFolder(parent);
   return {
    ...folder,
    commit: () => writing(target, () => {
     (0, external_node_fs_.chmodSync)(folder.path, 493);
     (0, external_node_fs_.renameSync)(folder.path, path);
     syncFolder(parent);
    })
   };
  }
  const PIECE_BYTES = 256 * 1024;
  const SMALL_PIECE_BYTES = 64 * 1024;
  const flags = external_node_fs_.constants;
  const NO_LINK_NO_WAIT = external_node_fs_.constants.O_RDONLY | (flags.O_NOFOLLOW ?? 0) | (flags.O_NONBLOCK ?? 0);
  function* readBelow(root, path) {
   const fd = read_pieces_open(root, path);
   try {
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
    for (let read = (0, external_node_fs_.readSync)(fd, buffer); read > 0; read = (0, 
    external_node_fs_.readSync)(fd, buffer)) yield buffer.subarray(0, read);
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
  }
  function read_pieces_open(root, path) {
   try {
    const fd = (0, external_node_fs_.openSync)((0, model_path._r)(`${(0, model_path.xe)(root)}/${path}`), NO_LINK_NO_WAIT);
    if ((0, external_node_fs_.fstatSync)(fd).isFile()) return fd;
    (0, external_node_fs_.closeSync)(fd);
   } catch (error) {
    const code = (0, errors.xU)(error);
    if (code === "EACCES" || code === "EPERM") throw new errors.cs("tree_unreadable", `${(0, 
    model_path.Vj)(path)} could not be read: ${(0, errors.bD)(error)}`, {}, {
     cause: error
    });
   }
   throw new errors.cs("tree_changing", `${(0, model_path.Vj)(path)} is no regular file any more`);
  }
  async function* readPieces(path) {
   if ((0, external_node_fs_.statSync)(path, {
    throwIfNoEntry: false
   })?.isFile() !== true) throw new errors.cs("input_missing", `${(0, model_path.g$)(path)} is not there, or is no regular file`, {
    path
   });
   try {
    yield* (0, external_node_fs_.createReadStream)(path, {
     highWaterMark: PIECE_BYTES
    });
   } catch (error) {
    throw new errors.cs("input_missing", `${(0, model_path.g$)(path)} could not be read: ${(0, 
    errors.bD)(error)}`, {
     path
    }, {
     cause: error
    });
   }
  }
  function* filePieces(path) {
   const failed = (why, cause) => new errors.cs("input_missing", `${(0, model_path.g$)(path)} ${why}`, {
    path
   }, {
    cause
   });
   let fd;
   try {
    fd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (flags.O_NONBLOCK ?? 0));
   } catch (error) {
    throw failed(`could not be read: ${(0, errors.bD)(error)}`, error);
   }
   try {
    if (!(0, external_node_fs_.fstatSync)(fd).isFile()) throw failed("is no regular file");
    const buffer = Buffer.allocUnsafeSlow(SMALL_PIECE_BYTES);
    for (let read = (0, external_node_fs_.readSync)(fd, buffer); read > 0; read = (0, 
    external_node_fs_.readSync)(fd, buffer)) yield buffer.subarray(0, read);
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
  }
  var evidence_set = __webpack_require__(85339);
  function beginPieces(path) {
   const folder = (0, external_node_path_.dirname)(path);
   const pending = (0, external_node_path_.join)(folder, (0, evidence_set.lx)((0, external_node_path_.basename)(path)));
   const hash = (0, external_node_crypto_.createHash)("sha256");
   let sizeBytes = 0;
   const fd = writing(path, () => {
    (0, external_node_fs_.mkdirSync)(folder, {
     recursive: true
    });
    (0, external_node_fs_.rmSync)(pending, {
     force: true
    });
    return (0, external_node_fs_.openSync)(pending, "wx", 420);
   });
   let open = true;
   const close = () => {
    if (open) (0, external_node_fs_.closeSync)(fd);
    open = false;
   };
   return {
    write: bytes => {
     writing(path, () => writeAll(fd, bytes));
     hash.update(bytes);
     sizeBytes += bytes.length;
    },
    commit: () => {
     writing(path, () => {
      (0, external_node_fs_.fsyncSync)(fd);
      close();
      (0, external_node_fs_.renameSync)(pending, path);
      syncFolder(folder);
     });
     return {
      digest: hash.digest("hex"),
      sizeBytes
     };
    },
    abort: () => {
     close();
     (0, external_node_fs_.rmSync)(pending, {
      force: true
     });
    }
   };
  }
  function nodeArchiveFiles({variables}) {
   return {
    temporaryFolder: () => temporaryFolder(variables["RUNNER_TEMP"]),
    pendingFolder,
    readBelow,
    read: readPieces,
    sizeOf: path => (0, external_node_fs_.statSync)(path, {
     throwIfNoEntry: false
    })?.size,
    write: writePieces,
    begin: beginPieces,
    pieces: filePieces,
    newTree: createTree,
    list
   };
  }
  function list(folder) {
   try {
    const files = (0, external_node_fs_.readdirSync)(folder, {
     withFileTypes: true
    }).filter(entry => entry.isFile());
    return files.map(({name}) => ({
     name,
     sizeBytes: (0, external_node_fs_.statSync)((0, external_node_path_.join)(folder, name)).size
    })).sort((a, b) => a.name < b.name ? -1 : 1);
   } catch (error) {
    if ((0, errors.xU)(error) === "ENOENT") return [];
    throw new errors.cs("tree_unreadable", `${(0, model_path.g$)(folder)} could not be listed: ${(0, 
    errors.bD)(error)}`, {}, {
     cause: error
    });
   }
  }
  var shape_json = __webpack_require__(5565);
  var parsed = __webpack_require__(10018);
  const COMMIT_RECORD_BYTES = 16384;
  const MAX_NAMES = 64;
  function renderCommitRecord(record) {
   return `${JSON.stringify(record)}\n`;
  }
  function parseCommitRecord(content, directory) {
   const json = (0, shape_json.q)(content, {
    maxBytes: COMMIT_RECORD_BYTES,
    maxDepth: 4
   });
   if (json.ok && isRecord(json.value)) return json.value;
   const why = json.ok ? "it must hold version 1 and two lists of names of evidence files, files and remove" : (0, 
   parsed.yg)(json.problems);
   throw new errors.cs("evidence_unreadable", `${evidence_set.BJ} in ${directory} is damaged (${why}), so it is not certain which evidence set is the valid one`, {
    directory
   }, {
    hint: "Restore the evidence directory from its archive, or remove this file if you know that no seal was under way, and seal again."
   });
  }
  function isRecord(value) {
   if (typeof value !== "object" || value === null) return false;
   const {version, files, remove, ...others} = value;
   return version === 1 && areNames(files) && areNames(remove) && Object.keys(others).length === 0;
  }
  function areNames(value) {
   return Array.isArray(value) && value.length <= MAX_NAMES && value.every(name => typeof name === "string" && isEvidenceName(name));
  }
  function isEvidenceName(name) {
   return evidence_set.ob.includes(name) || evidence_set._M.test(name);
  }
  function disk_writing(path, step) {
   try {
    return step();
   } catch (error) {
    if (error instanceof errors.cs) throw error;
    throw new errors.cs("write_failed", `could not write ${path}: ${(0, errors.bD)(error)}`, {
     path,
     system: (0, errors.xU)(error) ?? ""
    }, {
     cause: error
    });
   }
  }
  function disk_writeAll(fd, bytes) {
   for (let at = 0; at < bytes.length; ) at += (0, external_node_fs_.writeSync)(fd, bytes, at);
  }
  function readAll(fd, sizeBytes) {
   const bytes = new Uint8Array(sizeBytes);
   let at = 0;
   while (at < sizeBytes) {
    const read = (0, external_node_fs_.readSync)(fd, bytes, at, sizeBytes - at, at);
    if (read === 0) break;
    at += read;
   }
   return at === sizeBytes ? bytes : bytes.subarray(0, at);
  }
  function syncDirectory(directory) {
   if (process.platform === "win32") return;
   const fd = (0, external_node_fs_.openSync)(directory, "r");
   try {
    (0, external_node_fs_.fsyncSync)(fd);
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
  }
  function renameIfPresent(directory, from, to) {
   try {
    (0, external_node_fs_.renameSync)((0, external_node_path_.join)(directory, from), (0, 
    external_node_path_.join)(directory, to));
   } catch (error) {
    if ((0, errors.xU)(error) !== "ENOENT") throw error;
   }
  }
  function removeIfPresent(path) {
   (0, external_node_fs_.rmSync)(path, {
    force: true
   });
  }
  function isPresent(path) {
   return (0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   }) !== void 0;
  }
  const WRITING_MS = 1e4;
  function takeLock(directory) {
   const path = (0, external_node_path_.join)(directory, evidence_set.FI);
   const content = JSON.stringify({
    host: (0, external_node_os_.hostname)(),
    pid: process.pid,
    nonce: (0, external_node_crypto_.randomUUID)()
   });
   for (let attempt = 0; attempt < 5; attempt++) {
    if (tryCreate(path, content)) {
     clearTakeover((0, external_node_path_.join)(directory, evidence_set.lJ));
     return heldLock(path, content);
    }
    const found = readIfThere(path);
    const holder = found === void 0 ? void 0 : holderOf(found);
    if (holder !== void 0 && !isDead(holder)) throw new errors.cs("locked", `${path} is held by process ${holder.pid} on ${holder.host}`, {
     path,
     pid: holder.pid,
     host: holder.host
    });
    if (found !== void 0 && (holder !== void 0 || isOld(path))) takeOver(directory, {
     path,
     found,
     content
    });
   }
   throw new errors.cs("locked", `${path} could not be taken: another run is taking it right now`, {
    path
   });
  }
  function takeOver(directory, {path, found, content}) {
   const mine = (0, external_node_path_.join)(directory, evidence_set.lJ);
   if (!tryCreate(mine, content)) {
    clearTakeover(mine);
    return;
   }
   try {
    if (readIfThere(path) === found) (0, external_node_fs_.rmSync)(path, {
     force: true
    });
   } finally {
    (0, external_node_fs_.rmSync)(mine, {
     force: true
    });
   }
  }
  function clearTakeover(path) {
   const found = readIfThere(path);
   const holder = found === void 0 ? void 0 : holderOf(found);
   if (found !== void 0 && (holder === void 0 ? isOld(path) : isDead(holder))) (0, 
   external_node_fs_.rmSync)(path, {
    force: true
   });
  }
  function heldLock(path, content) {
   const isHeld = () => readIfThere(path) === content;
   return {
    assertHeld: () => {
     if (!isHeld()) throw new errors.cs("locked", `${path} was taken over by another run`, {
      path
     });
    },
    release: () => {
     if (isHeld()) (0, external_node_fs_.rmSync)(path, {
      force: true
     });
    }
   };
  }
  function tryCreate(path, content) {
   try {
    (0, external_node_fs_.symlinkSync)(content, path);
    return true;
   } catch (error) {
    if ((0, errors.xU)(error) === "EEXIST") return false;
    return tryCreateFile(path, content);
   }
  }
  function tryCreateFile(path, content) {
   try {
    (0, external_node_fs_.writeFileSync)(path, content, {
     flag: "wx"
    });
    return true;
   } catch (error) {
    if ((0, errors.xU)(error) === "EEXIST") return false;
    throw error;
   }
  }
  function readIfThere(path) {
   try {
    return (0, external_node_fs_.lstatSync)(path).isSymbolicLink() ? (0, external_node_fs_.readlinkSync)(path) : (0, 
    external_node_fs_.readFileSync)(path, "utf8");
   } catch {
    return;
   }
  }
  function holderOf(text) {
   try {
    const {host, pid} = JSON.parse(text);
    return typeof host === "string" && typeof pid === "number" && Number.isSafeInteger(pid) && pid > 0 ? {
     host,
     pid
    } : void 0;
   } catch {
    return;
   }
  }
  function isOld(path) {
   const stat = (0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   });
   return stat !== void 0 && Date.now() - stat.mtimeMs > WRITING_MS;
  }
  function isDead({host, pid}) {
   if (host !== (0, external_node_os_.hostname)()) return false;
   if (pid === process.pid) return true;
   try {
    process.kill(pid, 0);
    return false;
   } catch (error) {
    return (0, errors.xU)(error) === "ESRCH";
   }
  }
  function beginTransaction(directory) {
   const lock = disk_writing(directory, () => {
    (0, external_node_fs_.mkdirSync)(directory, {
     recursive: true
    });
    return takeLock(directory);
   });
   const created = [];
   let open = true;
   const end = () => {
    open = false;
    lock.release();
   };
   try {
    disk_writing(directory, () => recover(directory));
   } catch (error) {
    end();
    throw error;
   }
   const create = name => {
    created.push(name);
    return createWriter((0, external_node_path_.join)(directory, (0, evidence_set.lx)(name)));
   };
   return {
    create,
    put: (name, content) => {
     const writer = create(name);
     writer.write(Buffer.from(content));
     return writer.close();
    },
    commit: (remove = []) => {
     lock.assertHeld();
     const record = {
      version: 1,
      files: created,
      remove: remove.filter(name => !created.includes(name))
     };
     disk_writing(directory, () => {
      commit(directory, record);
      finish(directory, record);
     });
     end();
    },
    abort: () => {
     if (!open) return;
     if (!isPresent((0, external_node_path_.join)(directory, evidence_set.BJ))) for (const name of created) removeIfPresent((0, 
     external_node_path_.join)(directory, (0, evidence_set.lx)(name)));
     end();
    }
   };
  }
  function recover(directory) {
   if (isPresent((0, external_node_path_.join)(directory, evidence_set.BJ))) finish(directory, parseCommitRecord((0, 
   external_node_fs_.readFileSync)((0, external_node_path_.join)(directory, evidence_set.BJ)), directory));
   for (const name of (0, external_node_fs_.readdirSync)(directory).filter(each => each.startsWith((0, 
   evidence_set.lx)("")))) removeIfPresent((0, external_node_path_.join)(directory, name));
  }
  function commit(directory, record) {
   const writer = createWriter((0, external_node_path_.join)(directory, (0, evidence_set.lx)(evidence_set.BJ)));
   writer.write(Buffer.from(renderCommitRecord(record)));
   writer.close();
   syncDirectory(directory);
   (0, external_node_fs_.renameSync)((0, external_node_path_.join)(directory, (0, evidence_set.lx)(evidence_set.BJ)), (0, 
   external_node_path_.join)(directory, evidence_set.BJ));
   syncDirectory(directory);
  }
  function finish(directory, record) {
   for (const name of record.files) renameIfPresent(directory, (0, evidence_set.lx)(name), name);
   for (const name of record.remove) removeIfPresent((0, external_node_path_.join)(directory, name));
   syncDirectory(directory);
   removeIfPresent((0, external_node_path_.join)(directory, evidence_set.BJ));
   syncDirectory(directory);
  }
  function createWriter(path) {
   const fd = disk_writing(path, () => (0, external_node_fs_.openSync)(path, "wx", 420));
   const hash = (0, external_node_crypto_.createHash)("sha256");
   let sizeBytes = 0;
   const failed = error => {
    (0, external_node_fs_.closeSync)(fd);
    throw error;
   };
   const step = action => {
    try {
     return disk_writing(path, action);
    } catch (error) {
     return failed(error);
    }
   };
   return {
    write: bytes => {
     step(() => disk_writeAll(fd, bytes));
     hash.update(bytes);
     sizeBytes += bytes.length;
    },
    close: () => {
     step(() => (0, external_node_fs_.fsyncSync)(fd));
     (0, external_node_fs_.closeSync)(fd);
     return {
      digest: hash.digest("hex"),
      sizeBytes
     };
    }
   };
  }
  const NON_BLOCKING = external_node_fs_.constants.O_NONBLOCK ?? 0;
  const ATTEMPTS = 200;
  const PAUSE_MS = 5;
  const CHUNK_BYTES = 256 * 1024;
  function openSnapshot(directory) {
   requireDirectory(directory);
   for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const files = tryOpen(directory);
    if (files !== void 0) return snapshotOf(files);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
   }
   throw new errors.cs("evidence_unreadable", `the evidence set in ${directory} was replaced ${ATTEMPTS} times while it was read`, {
    directory
   }, {
    hint: "Look for what keeps sealing into this directory."
   });
  }
  function tryOpen(directory) {
   const before = readRecord(directory);
   const record = before === void 0 ? void 0 : parseCommitRecord(before, directory);
   const files = new Map;
   let consistent = false;
   try {
    for (const name of evidence_set.ob) {
     const file = openNamed(directory, name, record);
     if (file !== void 0) files.set(name, file);
    }
    consistent = isSame(before, readRecord(directory)) && (record !== void 0 || evidence_set.ob.every(name => stillStands(directory, name, files.get(name))));
   } finally {
    if (!consistent) closeAll(files);
   }
   return consistent ? files : void 0;
  }
  function openNamed(directory, name, record) {
   if (record?.remove.includes(name) === true) return;
   const pending = record?.files.includes(name) === true ? openFile((0, external_node_path_.join)(directory, (0, 
   evidence_set.lx)(name))) : void 0;
   return pending ?? openFile((0, external_node_path_.join)(directory, name));
  }
  function openFile(path) {
   let fd;
   try {
    fd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | NON_BLOCKING);
   } catch (error) {
    if ((0, errors.xU)(error) === "ENOENT") return;
    throw unreadable(path, (0, errors.bD)(error), error);
   }
   const stat = (0, external_node_fs_.fstatSync)(fd);
   if (stat.isFile()) return {
    fd,
    path,
    stat
   };
   (0, external_node_fs_.closeSync)(fd);
   throw unreadable(path, "it is not a regular file");
  }
  function stillStands(directory, name, file) {
   const now = (0, external_node_fs_.statSync)((0, external_node_path_.join)(directory, name), {
    throwIfNoEntry: false
   });
   if (now === void 0 || file === void 0) return now === void 0 && file === void 0;
   return now.ino === file.stat.ino && now.dev === file.stat.dev && now.ctimeMs === file.stat.ctimeMs && now.size === file.stat.size;
  }
  function readRecord(directory) {
   const file = openFile((0, external_node_path_.join)(directory, evidence_set.BJ));
   if (file === void 0) return;
   try {
    if (file.stat.size > COMMIT_RECORD_BYTES) throw unreadable(file.path, `it has ${file.stat.size} bytes`);
    return readAll(file.fd, file.stat.size);
   } finally {
    (0, external_node_fs_.closeSync)(file.fd);
   }
  }
  function isSame(before, after) {
   if (before === void 0 || after === void 0) return before === after;
   return Buffer.compare(before, after) === 0;
  }
  function snapshotOf(files) {
   return {
    file: name => {
     const file = files.get(name);
     return file === void 0 ? void 0 : evidenceFile(name, file);
    },
    close: () => closeAll(files)
   };
  }
  function evidenceFile(name, {fd, path, stat}) {
   function* chunks() {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (let at = 0; ;) {
     const read = reading(path, () => (0, external_node_fs_.readSync)(fd, buffer, 0, CHUNK_BYTES, at));
     if (read === 0) return;
     at += read;
     yield buffer.subarray(0, read);
    }
   }
   return {
    name,
    sizeBytes: stat.size,
    read: maxBytes => {
     if (stat.size > maxBytes) throw unreadable(path, `it has ${stat.size} bytes; the limit is ${maxBytes}`);
     return reading(path, () => readAll(fd, stat.size));
    },
    chunks,
    digest: () => {
     const hash = (0, external_node_crypto_.createHash)("sha256");
     for (const chunk of chunks()) hash.update(chunk);
     return hash.digest("hex");
    }
   };
  }
  function closeAll(files) {
   for (const {fd} of files.values()) (0, external_node_fs_.closeSync)(fd);
  }
  function requireDirectory(directory) {
   const stat = (0, external_node_fs_.statSync)(directory, {
    throwIfNoEntry: false
   });
   if (stat === void 0) throw new errors.cs("directory_missing", `the evidence directory ${directory} does not exist`, {
    directory
   });
   if (!stat.isDirectory()) throw new errors.cs("directory_missing", `${directory} is not a directory`, {
    directory
   });
  }
  function reading(path, step) {
   try {
    return step();
   } catch (error) {
    throw unreadable(path, (0, errors.bD)(error), error);
   }
  }
  function unreadable(path, why, cause) {
   return new errors.cs("evidence_unreadable", `could not read ${path}: ${why}`, {
    path
   }, {
    cause
   });
  }
  const evidenceDirectory = {
   open: openSnapshot,
   begin: beginTransaction
  };
  var blob_id = __webpack_require__(13972);
  var git_settings = __webpack_require__(76949);
  const TIMEOUT_MS = 6e4;
  const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
  function gitCommand({processes, environment, root, cwd, objects}) {
   if (!root.trusted) throw new errors.cs("git_unavailable", `the repository ${(0, 
   model_path.g$)(root.path)} belongs to another account than ${(0, model_path.g$)(cwd)}`, {
    repository: root.path
   }, {
    hint: "Run DuRi inside the repository, as the account that owns it."
   });
   return async ({args, maxOutputBytes = MAX_OUTPUT_BYTES, settings = []}) => {
    const options = [ ...git_settings.b, ...settings ].flatMap(setting => [ "-c", setting ]);
    try {
     return await processes.run({
      program: "git",
      args: [ "--no-pager", "--literal-pathspecs", ...options, ...args ],
      cwd,
      env: {
       ...bareGitEnvironment(environment),
       ...ofRepository(root.path),
       GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.map(path => JSON.stringify(path)).join(external_node_path_.delimiter)
      },
      timeoutMs: TIMEOUT_MS,
      maxOutputBytes
     });
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     throw new errors.cs("git_unavailable", `git could not be run: ${error.message}`, {
      cause: error.code
     }, {
      cause: error
     });
    }
   };
  }
  function ofRepository(root) {
   return {
    GIT_DIR: (0, external_node_path_.join)(root, ".git"),
    GIT_WORK_TREE: root,
    GIT_ALLOW_PROTOCOL: "none"
   };
  }
  function bareGitEnvironment({variables}) {
   const kept = Object.fromEntries([ "PATH", "Path", "SystemRoot", "TEMP", "TMP" ].flatMap(name => variables[name] === void 0 ? [] : [ [ name, variables[name] ] ]));
   return {
    ...kept,
    ...git_settings.j
   };
  }
  function outputOf(result, what) {
   if (result.exitCode === 0) return result.stdout;
   const said = (0, model_path.g$)(result.stderr.split("\n").find(line => line.trim() !== "") ?? "").slice(0, 300);
   throw new errors.cs("git_unavailable", `git could not ${what}: ${said === "" ? `it ended with code ${result.exitCode}` : said}`, {
    exitCode: result.exitCode
   });
  }
  function lineOf(stdout) {
   return Buffer.from(stdout).toString("utf8").replace(/\r?\n$/, "");
  }
  const git_fetch_TIMEOUT_MS = 12e4;
  const git_fetch_MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
  const PROXY_VARIABLES = [ "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy", "GIT_SSL_CAINFO", "SSL_CERT_FILE" ];
  async function fetchCommit(processes, environment, commit, {url, authorization}) {
   if (!isFetchable(url)) return {
    problem: "its address is not one that can be fetched from"
   };
   const folder = temporaryFolder().path;
   const proxies = Object.fromEntries(PROXY_VARIABLES.flatMap(name => environment.variables[name] === void 0 ? [] : [ [ name, environment.variables[name] ] ]));
   const header = authorization === void 0 ? {} : {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: ${Buffer.from(authorization.reveal()).toString("utf8")}`
   };
   const git = async (...args) => {
    const result = await processes.run({
     program: "git",
     args: [ "--no-pager", ...git_settings.b.filter(setting => !setting.startsWith("protocol.")).flatMap(setting => [ "-c", setting ]), ...args ],
     cwd: folder,
     env: {
      ...bareGitEnvironment(environment),
      ...proxies,
      ...header,
      GIT_DIR: folder,
      GIT_ALLOW_PROTOCOL: "https:http"
     },
     timeoutMs: git_fetch_TIMEOUT_MS,
     maxOutputBytes: git_fetch_MAX_OUTPUT_BYTES
    });
    return result.exitCode === 0 ? void 0 : (0, model_path.g$)(result.stderr.split("\n").find(line => /^(?:fatal|error):/.test(line)) ?? `git ended with code ${result.exitCode}`).slice(0, 300);
   };
   try {
    const problem = await git("init", "--quiet", "--bare", ".") ?? await git("fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--end-of-options", url, commit);
    return problem === void 0 ? {
     objects: (0, external_node_path_.join)(folder, "objects")
    } : {
     problem
    };
   } catch (error) {
    if (error instanceof errors.cs) return {
     problem: (0, errors.bD)(error)
    };
    throw error;
   }
  }
  function isFetchable(text) {
   if (!URL.canParse(text)) return false;
   const {protocol, hostname, username, password} = new URL(text);
   return username + password === "" && (protocol === "https:" || protocol === "http:" && [ "localhost", "127.0.0.1", "[::1]" ].includes(hostname));
  }
  function withoutCredentials(url) {
   if (url.length > 2e3 || /[\x00-\x20\x7f]/.test(url)) return;
   const short = /^(?:[^@/\\]*@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)([^\\]+)$/.exec(url);
   if (short !== null && !/^[A-Za-z]$/.test(short[1] ?? "")) return `ssh://${short[1]}/${(short[2] ?? "").replace(/^\/+/, "")}`;
   if (!/^(https?|ssh|git):\/\//i.test(url) || !URL.canParse(url)) return;
   const {protocol, host, pathname} = new URL(url);
   return host === "" ? void 0 : `${protocol}//${host}${pathname}`;
  }
  function findRepositoryRoot(directory, userId) {
   const start = realPath(directory);
   if (start === void 0) return;
   const accepted = [ userId, ownerOf(start) ];
   for (let folder = start; ;folder = (0, external_node_path_.dirname)(folder)) {
    const owner = ownerOf((0, external_node_path_.join)(folder, ".git"));
    if (owner !== void 0) return {
     path: folder,
     prefix: prefixOf(folder, start),
     trusted: accepted.includes(owner) && accepted.includes(ownerOf(folder))
    };
    if ((0, external_node_path_.dirname)(folder) === folder) return;
   }
  }
  function prefixOf(root, folder) {
   const way = (0, external_node_path_.relative)(root, folder);
   return way === "" ? "" : `${way.split(external_node_path_.sep).join("/")}/`;
  }
  function realPath(path) {
   try {
    return (0, external_node_fs_.realpathSync)(path);
   } catch {
    return;
   }
  }
  function ownerOf(path) {
   return (0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   })?.uid;
  }
  function createGit(processes, environment) {
   const fetched = [];
   const inside = directory => {
    const root = findRepositoryRoot(directory, environment.userId);
    return root === void 0 ? void 0 : {
     git: gitCommand({
      processes,
      environment,
      root,
      cwd: directory,
      objects: fetched
     }),
     prefix: root.prefix
    };
   };
   const needed = directory => {
    const found = inside(directory);
    if (found === void 0) throw new errors.cs("git_unavailable", `${(0, model_path.g$)(directory)} is not in a git repository`);
    return found;
   };
   return {
    isRepository: directory => inside(directory) !== void 0,
    head: async directory => {
     const found = inside(directory);
     return found === void 0 ? void 0 : head(found.git);
    },
    resolve: async (directory, ref) => {
     const name = checkedRef(ref);
     const found = inside(directory);
     return found === void 0 ? void 0 : resolveCommit(found.git, name);
    },
    show: async (directory, commit, path, maxBytes) => show(needed(directory), commit, path, maxBytes),
    list: async (directory, commit, matches) => (await filesAt(needed(directory).git, commit)).map(({path}) => path).filter(matches),
    contents: async (directory, commit) => contentsOf(await filesAt(needed(directory).git, commit)),
    isShallow: async directory => lineOf(outputOf(await needed(directory).git({
     args: [ "rev-parse", "--is-shallow-repository" ]
    }), "read this repository")) === "true",
    tags: async directory => tags(needed(directory).git),
    prefix: async directory => needed(directory).prefix,
    fetchCommit: async (_directory, commit, from) => {
     const result = await fetchCommit(processes, environment, checkedRef(commit), from);
     if ("objects" in result) fetched.push(result.objects);
     return "objects" in result ? void 0 : result.problem;
    }
   };
  }
  async function head(git) {
   const commit = await resolveCommit(git, "HEAD");
   if (commit === void 0) {
    outputOf(await git({
     args: [ "rev-parse", "--git-dir" ]
    }), "read this repository");
    return;
   }
   const symbolic = await git({
    args: [ "symbolic-ref", "--quiet", "HEAD" ]
   });
   const remote = await git({
    args: [ "config", "--get", "remote.origin.url" ]
   });
   return {
    commit,
    ref: symbolic.exitCode === 0 ? lineOf(symbolic.stdout) : void 0,
    dirty: await isDirty(git),
    remoteUrl: remote.exitCode === 0 ? withoutCredentials(lineOf(remote.stdout)) : void 0
   };
  }
  async function isDirty(git) {
   const listed = outputOf(await git({
    args: [ "config", "--list", "--name-only", "-z" ]
   }), "read the configuration");
   const drivers = new Set(Buffer.from(listed).toString("utf8").split("\0").flatMap(key => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []));
   if ([ ...drivers ].some(name => name.includes("="))) return true;
   const settings = [ ...drivers ].flatMap(name => [ `filter.${name}.clean=`, `filter.${name}.smudge=`, `filter.${name}.process=`, `filter.${name}.required=false` ]);
   const result = await git({
    settings,
    args: [ "diff", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty", "--quiet", "HEAD", "--" ]
   });
   if (result.exitCode === 1) return true;
   outputOf(result, "compare the work tree with HEAD");
   return false;
  }
  function checkedRef(ref) {
   if (ref !== "" && ref.length <= 1e3 && !ref.startsWith("-") && !/[\x00-\x20\x7f:?*[\\]|\.\.|@\{|\^\{/.test(ref)) return ref;
   throw new errors.cs("base_invalid", `"${(0, model_path.g$)(ref.slice(0, 200))}" is no name of a git commit`, {
    ref: (0, model_path.g$)(ref.slice(0, 200))
   });
  }
  async function resolveCommit(git, ref) {
   const result = await git({
    args: [ "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}` ]
   });
   if (result.exitCode === 1) return;
   const commit = lineOf(outputOf(result, `look up ${(0, model_path.g$)(ref)}`));
   if (!isObjectId(commit)) throw new errors.cs("git_unavailable", `git gave no commit for ${(0, 
   model_path.g$)(ref)}`);
   return commit;
  }
  async function show({git, prefix}, commit, path, maxBytes) {
   const whole = fromTop(prefix, path);
   const args = [ "ls-tree", "-z", "-l", "--full-tree", checkedCommit(commit), "--", whole ];
   const listing = outputOf(await git({
    args
   }), `read the tree of ${commit.slice(0, 12)}`);
   if (listing.length === 0) return;
   const name = `${(0, model_path.g$)(whole)} at ${commit.slice(0, 12)}`;
   const {id, size} = blobOf(listing, name);
   if (!(size <= maxBytes)) throw new errors.cs("input_invalid", `${name} is larger than ${maxBytes} bytes`, {
    path: whole,
    maxBytes
   });
   return outputOf(await git({
    args: [ "cat-file", "blob", id ],
    maxOutputBytes: maxBytes + 64 * 1024
   }), `read ${name}`);
  }
  const MAX_LISTING_BYTES = 64 * 1024 * 1024;
  async function filesAt(git, commit) {
   const result = await git({
    args: [ "ls-tree", "-r", "-z", "--full-tree", checkedCommit(commit) ],
    maxOutputBytes: MAX_LISTING_BYTES
   });
   const entries = Buffer.from(outputOf(result, `list the tree of ${commit.slice(0, 12)}`)).toString("utf8").split("\0");
   const files = entries.flatMap(entry => {
    const [, id, path] = /^100(?:644|755) blob ([0-9a-f]+)\t([^\ufffd]+)$/s.exec(entry) ?? [];
    return id === void 0 || path === void 0 ? [] : [ {
     path,
     id
    } ];
   });
   return files.sort((one, other) => one.path < other.path ? -1 : 1);
  }
  function contentsOf(files) {
   const ids = new Map(files.map(({path, id}) => [ path, id ]));
   return (path, bytes) => {
    const id = ids.get(path);
    return id !== void 0 && id === (0, blob_id.z)(bytes, id);
   };
  }
  async function tags(git) {
   const format = "%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)";
   const listing = outputOf(await git({
    args: [ "for-each-ref", `--format=${format}`, "refs/tags" ],
    maxOutputBytes: MAX_LISTING_BYTES
   }), "list the tags");
   return Buffer.from(listing).toString("utf8").split("\n").flatMap(line => {
    const [name = "", type, id = "", followedType, followed = ""] = line.split("\0");
    if (type === "commit") return [ {
     name,
     commit: id
    } ];
    return type === "tag" && followedType === "commit" ? [ {
     name,
     commit: followed
    } ] : [];
   });
  }
  function fromTop(folder, path) {
   const whole = external_node_path_.posix.join(folder, path);
   if (path !== "" && !external_node_path_.posix.isAbsolute(path) && whole !== ".." && !whole.startsWith("../")) return whole;
   throw new errors.cs("git_unavailable", `${(0, model_path.g$)(path)} is no path in this repository`);
  }
  function blobOf(listing, name) {
   const [, mode, id, size] = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t/.exec(Buffer.from(listing).toString("utf8")) ?? [];
   if (size === "BAD") throw new errors.cs("git_unavailable", `git could not read ${name}: its content is not in this clone`);
   if (id !== void 0 && (mode === "100644" || mode === "100755")) return {
    id,
    size: Number(size)
   };
   throw new errors.cs("git_unavailable", `${name} is no regular file`, {
    mode: mode ?? "unknown"
   }, {
    hint: "Commit it as a plain file, not as a link or folder."
   });
  }
  function checkedCommit(commit) {
   if (isObjectId(commit)) return commit;
   throw new errors.cs("git_unavailable", `"${(0, model_path.g$)(commit.slice(0, 80))}" is no commit id`);
  }
  function isObjectId(text) {
   return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
  }
  function nodeEnvironment(duriVersion) {
   return {
    variables: {
     ...process.env
    },
    argv: process.argv.slice(2),
    duriVersion,
    cwd: process.cwd(),
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    cores: (0, external_node_os_.availableParallelism)(),
    userId: process.getuid?.()
   };
  }
  const WORLD_READ = 4;
  const WORLD_WRITE = 2;
  const GROUP_READ = 32;
  const GROUP_WRITE = 16;
  function judgeKeyFile(facts) {
   const {mode} = facts;
   if (mode === void 0) return {
    accepted: true
   };
   const has = bit => (mode & bit) !== 0;
   const refuse = why => ({
    accepted: false,
    why
   });
   if (has(WORLD_READ)) return refuse("everyone on this host can read it");
   if (has(WORLD_WRITE)) return refuse("everyone on this host can write it");
   if (has(GROUP_WRITE)) return refuse("its group can write it");
   if (!has(GROUP_READ) || facts.readOnlyMount) return {
    accepted: true
   };
   if (!facts.processGroupIds.includes(facts.groupId)) return refuse(`the group ${facts.groupId} can read it, and this process is not in that group`);
   if (facts.othersInGroup === void 0) return refuse("its group can read it, and this host cannot tell who is in the group");
   if (facts.othersInGroup.length > 0) return refuse(`its group can read it, and ${facts.othersInGroup.slice(0, 3).join(", ")}${facts.othersInGroup.length > 3 ? " and others" : ""} ${facts.othersInGroup.length > 1 ? "are" : "is"} in that group`);
   return {
    accepted: true
   };
  }
  function accountsInGroup(tables, groupId, exceptUserIds) {
   const accounts = rows(tables.passwd).map(([name = "", , uid = "", gid = ""]) => ({
    name,
    uid: Number(uid),
    gid: Number(gid)
   }));
   const members = rows(tables.group).flatMap(([, , gid, list = ""]) => Number(gid) === groupId ? list.split(",") : []);
   const primary = accounts.flatMap(({name, gid}) => gid === groupId ? [ name ] : []);
   const excepted = accounts.flatMap(({name, uid}) => exceptUserIds.includes(uid) ? [ name ] : []);
   return [ ...new Set([ ...members, ...primary ]) ].map(name => name.trim()).filter(name => name !== "" && !excepted.includes(name)).sort();
  }
  function rows(text) {
   return text.split("\n").filter(row => row.includes(":") && !row.startsWith("#")).map(row => row.split(":"));
  }
  function isReadOnlyMount(mountinfo, mountId) {
   const row = mountinfo.split("\n").map(text => text.split(" ")).find(([id]) => id === String(mountId));
   if (row === void 0) return false;
   const superOptions = row[row.indexOf("-") + 3];
   return [ row[5], superOptions ].some(options => options?.split(",").includes("ro") === true);
  }
  var limits = __webpack_require__(44831);
  var model_secret = __webpack_require__(34211);
  const MOUNTS = "/proc/self/mountinfo";
  function isOnReadOnlyMount(fd) {
   try {
    const mountId = /^mnt_id:\s*(\d+)$/m.exec((0, external_node_fs_.readFileSync)(`/proc/self/fdinfo/${fd}`, "utf8"))?.[1];
    return mountId !== void 0 && isReadOnlyMount((0, external_node_fs_.readFileSync)(MOUNTS, "utf8"), Number(mountId));
   } catch {
    return false;
   }
  }
  function liesOnReadOnlyMount(path) {
   try {
    const fd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
     return isOnReadOnlyMount(fd);
    } finally {
     (0, external_node_fs_.closeSync)(fd);
    }
   } catch {
    return false;
   }
  }
  function mountsBelowAreReadOnly(folder) {
   const mountinfo = (0, external_node_fs_.readFileSync)(MOUNTS, "utf8");
   return mountinfo.split("\n").every(line => {
    const [id, , , , point] = line.split(" ");
    return point === void 0 || !(0, model_path.EY)(point).startsWith(`${folder}/`) || isReadOnlyMount(mountinfo, Number(id));
   });
  }
  function readKeyFileFacts(fd, stats) {
   const groupIds = [ process.getegid?.(), ...process.getgroups?.() ?? [] ].filter(id => id !== void 0);
   return {
    mode: process.platform === "win32" ? void 0 : stats.mode & 4095,
    groupId: stats.gid,
    processGroupIds: groupIds,
    othersInGroup: process.platform === "linux" ? othersInGroup(stats) : void 0,
    readOnlyMount: process.platform === "linux" && isOnReadOnlyMount(fd)
   };
  }
  function othersInGroup({gid, uid}) {
   const [passwd, group] = [ readTable("/etc/passwd"), readTable("/etc/group") ];
   if (passwd === void 0 || group === void 0) return;
   return accountsInGroup({
    passwd,
    group
   }, gid, [ 0, uid, process.geteuid?.() ?? uid ]);
  }
  function readTable(path) {
   try {
    return (0, external_node_fs_.readFileSync)(path, "utf8");
   } catch (error) {
    return (0, errors.xU)(error) === "ENOENT" ? "" : void 0;
   }
  }
  const node_files_NON_BLOCKING = external_node_fs_.constants.O_NONBLOCK ?? 0;
  const node_files_CHUNK_BYTES = 1024 * 1024;
  function nodeFiles() {
   return {
    read: readBounded,
    digest: digestOf,
    write: writeAtomically,
    writeSecret,
    readSecret,
    remove: node_files_remove,
    exclusively,
    isDirectory,
    exists: external_node_fs_.existsSync,
    resolve: resolveLinks
   };
  }
  function readBounded(path, maxBytes) {
   return withFile(path, (fd, stats) => {
    if (stats.size > maxBytes) throw tooLarge(path, maxBytes);
    return readUpTo(fd, path, {
     maxBytes,
     expected: stats.size
    });
   });
  }
  function node_files_remove(path) {
   try {
    (0, external_node_fs_.rmSync)(path, {
     force: true
    });
   } catch (error) {
    throw new errors.cs("write_failed", `${path} could not be removed: ${(0, errors.bD)(error)}`, {
     path
    }, {
     cause: error
    });
   }
  }
  function digestOf(path) {
   return withFile(path, fd => {
    const hash = (0, external_node_crypto_.createHash)("sha256");
    const buffer = Buffer.allocUnsafe(node_files_CHUNK_BYTES);
    for (let count = (0, external_node_fs_.readSync)(fd, buffer); count > 0; count = (0, 
    external_node_fs_.readSync)(fd, buffer)) hash.update(buffer.subarray(0, count));
    return hash.digest("hex");
   });
  }
  function readSecret(path) {
   const secret = withFile(path, (fd, stats) => {
    const judgement = judgeKeyFile(readKeyFileFacts(fd, stats));
    if (!judgement.accepted) throw new errors.cs("key_permissions", `${path}: ${judgement.why}`, {
     path,
     mode: (stats.mode & 4095).toString(8).padStart(4, "0")
    });
    return new model_secret.z(readUpTo(fd, path, {
     maxBytes: limits.b.keyFileBytes,
     expected: stats.size
    }));
   });
   if (secret === void 0) throw new errors.cs("input_missing", `there is no key file ${path}`, {
    path
   });
   return secret;
  }
  function withFile(path, use) {
   let fd;
   try {
    fd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | node_files_NON_BLOCKING);
    const stats = (0, external_node_fs_.fstatSync)(fd);
    if (!stats.isFile()) throw new errors.cs("input_missing", `${path} is not a regular file`, {
     path
    });
    return use(fd, stats);
   } catch (error) {
    if (error instanceof errors.cs) throw error;
    const code = (0, errors.xU)(error);
    if (code === "ENOENT" || code === "ENOTDIR") return;
    throw new errors.cs("input_missing", `${path} could not be read: ${(0, errors.bD)(error)}`, {
     path
    }, {
     cause: error,
     hint: "Check the path and its permissions."
    });
   } finally {
    if (fd !== void 0) (0, external_node_fs_.closeSync)(fd);
   }
  }
  function readUpTo(fd, path, {maxBytes, expected}) {
   const full = [];
   let buffer = Buffer.alloc(Math.min(node_files_CHUNK_BYTES, maxBytes + 1, expected + 1));
   let [used, total] = [ 0, 0 ];
   for (;;) {
    if (used === buffer.length) {
     full.push(buffer);
     [buffer, used] = [ Buffer.alloc(Math.min(node_files_CHUNK_BYTES, maxBytes + 1 - total)), 0 ];
    }
    const count = (0, external_node_fs_.readSync)(fd, buffer, used, buffer.length - used, null);
    if (count === 0) return Buffer.concat([ ...full, buffer.subarray(0, used) ]);
    used += count;
    total += count;
    if (total > maxBytes) throw tooLarge(path, maxBytes);
   }
  }
  function tooLarge(path, maxBytes) {
   return new errors.cs("input_invalid", `${path} is larger than ${maxBytes} bytes`, {
    path,
    maxBytes
   });
  }
  function writeAtomically(path, content) {
   const target = resolveLinks(path) ?? path;
   const temporary = (0, external_node_path_.join)((0, external_node_path_.dirname)(target), `.${(0, 
   external_node_path_.basename)(target)}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
   try {
    (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(target), {
     recursive: true
    });
    const mode = (0, external_node_fs_.existsSync)(target) ? (0, external_node_fs_.statSync)(target).mode & 511 : 438;
    writeWhole(temporary, content, mode);
    (0, external_node_fs_.renameSync)(temporary, target);
    syncFolder((0, external_node_path_.dirname)(target));
   } catch (error) {
    removeLeftover(temporary);
    throw writeFailed(path, error);
   }
  }
  function writeSecret(path, content) {
   try {
    (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), {
     recursive: true,
     mode: 448
    });
    writeWhole(path, content.reveal(), 384);
    syncFolder((0, external_node_path_.dirname)(path));
   } catch (error) {
    if ((0, errors.xU)(error) === "EEXIST") throw new errors.cs("file_exists", `${path} is already there`, {
     path
    });
    throw writeFailed(path, error);
   }
  }
  function writeWhole(path, content, mode) {
   const fd = (0, external_node_fs_.openSync)(path, "wx", mode);
   try {
    (0, external_node_fs_.writeFileSync)(fd, content);
    (0, external_node_fs_.fsyncSync)(fd);
   } catch (error) {
    removeLeftover(path);
    throw error;
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
  }
  function removeLeftover(path) {
   try {
    (0, external_node_fs_.rmSync)(path, {
     force: true
    });
   } catch {}
  }
  function writeFailed(path, error) {
   return new errors.cs("write_failed", `${path} could not be written: ${(0, errors.bD)(error)}`, {
    path
   }, {
    cause: error
   });
  }
  const LOCK_WAIT_MS = 5e3;
  const LOCK_PAUSE_MS = 20;
  function exclusively(folder, work) {
   const lock = lockOf(folder);
   try {
    return work();
   } finally {
    lock.release();
   }
  }
  function lockOf(folder) {
   for (const until = Date.now() + LOCK_WAIT_MS; ;) try {
    (0, external_node_fs_.mkdirSync)(folder, {
     recursive: true,
     mode: 448
    });
    return takeLock(folder);
   } catch (error) {
    if (!(error instanceof errors.cs)) throw writeFailed(folder, error);
    if (Date.now() > until) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_PAUSE_MS);
   }
  }
  function isDirectory(path) {
   try {
    return (0, external_node_fs_.statSync)(path).isDirectory();
   } catch {
    return false;
   }
  }
  function resolveLinks(path) {
   try {
    return (0, external_node_fs_.realpathSync)(path);
   } catch {
    return;
   }
  }
  const host_facts_PIECE_BYTES = 256 * 1024;
  const host_facts_flags = external_node_fs_.constants;
  const host_facts_NO_LINK_NO_WAIT = external_node_fs_.constants.O_RDONLY | (host_facts_flags.O_NOFOLLOW ?? 0) | (host_facts_flags.O_NONBLOCK ?? 0);
  const nodeHostFacts = {
   entry,
   readInside,
   tail,
   machine: () => ({
    hostName: (0, external_node_os_.hostname)(),
    kernel: `${(0, external_node_os_.type)()} ${(0, external_node_os_.release)()} ${(0, 
    external_node_os_.version)()}`,
    uptimeSeconds: Math.floor((0, external_node_os_.uptime)()),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone
   }),
   mountTable: () => textOf("/proc/self/mountinfo"),
   processes: () => process.platform === "linux" && textOf("/proc/self/stat") !== void 0 ? processes() : void 0,
   bootSeconds: () => {
    const seconds = /^btime (\d+)$/m.exec(textOf("/proc/stat") ?? "")?.[1];
    return seconds === void 0 ? void 0 : Number(seconds);
   }
  };
  function entry(root, path) {
   const place = systemPath(root, path);
   try {
    const stats = (0, external_node_fs_.lstatSync)(place);
    const kind = stats.isFile() ? "file" : stats.isDirectory() ? "directory" : stats.isSymbolicLink() ? "link" : "other";
    return {
     kind,
     sizeBytes: stats.size,
     mode: stats.mode & 4095,
     userId: stats.uid,
     groupId: stats.gid,
     names: stats.nlink,
     modifiedAt: stats.mtime,
     changedAt: stats.ctime,
     bornAt: stats.birthtimeMs > 0 ? stats.birthtime : void 0,
     ...kind === "link" ? {
      target: (0, external_node_fs_.readlinkSync)(place, "latin1")
     } : {}
    };
   } catch (error) {
    if ([ "ENOENT", "ENOTDIR" ].includes((0, errors.xU)(error) ?? "")) return;
    throw new errors.cs("tree_unreadable", `${(0, model_path.Vj)(path)} could not be looked at: ${(0, 
    errors.bD)(error)}`, {}, {
     cause: error
    });
   }
  }
  function* readInside(root, path) {
   const fd = openInside(root, path);
   try {
    const buffer = Buffer.allocUnsafeSlow(host_facts_PIECE_BYTES);
    for (let read = (0, external_node_fs_.readSync)(fd, buffer); read > 0; read = (0, 
    external_node_fs_.readSync)(fd, buffer)) yield buffer.subarray(0, read);
   } catch (error) {
    throw new errors.cs("tree_unreadable", `${(0, model_path.Vj)(path)} could not be read: ${(0, 
    errors.bD)(error)}`, {}, {
     cause: error
    });
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
  }
  function openInside(root, path) {
   let fd;
   try {
    fd = (0, external_node_fs_.openSync)(systemPath(root, path), host_facts_NO_LINK_NO_WAIT);
   } catch (error) {
    throw new errors.cs("tree_unreadable", `${(0, model_path.Vj)(path)} could not be opened: ${(0, 
    errors.bD)(error)}`, {}, {
     cause: error
    });
   }
   if ((0, external_node_fs_.fstatSync)(fd).isFile() && whereIs(fd, root, path) === `${(0, 
   model_path.xe)((0, external_node_fs_.realpathSync)(root))}/${path}`) return fd;
   (0, external_node_fs_.closeSync)(fd);
   throw new errors.cs("tree_changing", `${(0, model_path.Vj)(path)} is no regular file of the tree any more`);
  }
  function whereIs(fd, root, path) {
   if (process.platform === "linux") return (0, external_node_fs_.readlinkSync)(`/proc/self/fd/${fd}`, "latin1");
   const slash = path.lastIndexOf("/");
   const folder = (0, external_node_fs_.realpathSync)(systemPath(root, path.slice(0, Math.max(slash, 0))), "latin1");
   return `${folder}/${path.slice(slash + 1)}`;
  }
  function tail(path, maxBytes) {
   try {
    const fd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (host_facts_flags.O_NONBLOCK ?? 0));
    try {
     const stats = (0, external_node_fs_.fstatSync)(fd);
     if (!stats.isFile()) throw new Error("it is no regular file");
     const buffer = Buffer.alloc(Math.min(stats.size, maxBytes));
     return buffer.subarray(0, (0, external_node_fs_.readSync)(fd, buffer, 0, buffer.length, Math.max(0, stats.size - maxBytes)));
    } finally {
     (0, external_node_fs_.closeSync)(fd);
    }
   } catch (error) {
    throw new errors.cs("input_missing", `${(0, model_path.g$)(path)} could not be read: ${(0, 
    errors.bD)(error)}`, {
     path
    }, {
     cause: error
    });
   }
  }
  function* processes() {
   const pids = (0, external_node_fs_.readdirSync)("/proc").filter(name => /^\d+$/.test(name)).map(Number).sort((a, b) => a - b);
   for (const pid of pids) {
    const folder = `/proc/${pid}`;
    const stat = textOf(`${folder}/stat`);
    const status = textOf(`${folder}/status`);
    if (stat === void 0 || status === void 0) continue;
    yield {
     pid,
     stat,
     status,
     commandLine: textOf(`${folder}/cmdline`) ?? "",
     executable: linkOf(`${folder}/exe`),
     folder: linkOf(`${folder}/cwd`),
     open: linksIn(`${folder}/fd`),
     maps: textOf(`${folder}/maps`)
    };
   }
  }
  function linksIn(folder) {
   try {
    return (0, external_node_fs_.readdirSync)(folder).flatMap(name => linkOf(`${folder}/${name}`) ?? []);
   } catch {
    return;
   }
  }
  function linkOf(path) {
   try {
    return (0, external_node_fs_.readlinkSync)(path, "latin1");
   } catch {
    return;
   }
  }
  function textOf(path) {
   try {
    return (0, external_node_fs_.readFileSync)(path, "latin1");
   } catch {
    return;
   }
  }
  function systemPath(root, path) {
   return (0, model_path._r)(path === "" ? (0, model_path.xe)(root) : `${(0, model_path.xe)(root)}/${path}`);
  }
  const nodeHostFiles = {
   look,
   list: (folder, {maxEntries, skip}) => {
    const entries = [];
    walk(folder, "", {
     entries,
     maxEntries,
     skip: new Set(skip)
    });
    return entries;
   },
   account: name => accounts().find(account => account.name === name),
   userName: id => accounts().find(account => account.id === id)?.name,
   groupName: id => rowsOf("/etc/group").find(([, , gid]) => Number(gid) === id)?.[0],
   setMode: (path, mode) => attempt(path, () => (0, external_node_fs_.chmodSync)(path, mode)),
   link: (path, target) => attempt(path, () => (0, external_node_fs_.symlinkSync)(target, path)),
   makeFolder: path => attempt(path, () => (0, external_node_fs_.mkdirSync)(path, {
    recursive: true
   })),
   copy: (from, to, skip) => attempt(to, () => (0, external_node_fs_.cpSync)(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: source => source === from || !skip.includes((0, external_node_path_.basename)(source))
   }))
  };
  function attempt(path, change) {
   try {
    change();
   } catch (error) {
    throw new errors.cs("write_failed", `${(0, model_path.g$)(path)} could not be changed: ${(0, 
    errors.bD)(error)}`, {
     path
    }, {
     cause: error
    });
   }
  }
  function look(path) {
   try {
    return factsOf(path, (0, external_node_fs_.lstatSync)(path));
   } catch (error) {
    if ([ "ENOENT", "ENOTDIR" ].includes((0, errors.xU)(error) ?? "")) return;
    throw node_host_files_unreadable(path, error);
   }
  }
  function factsOf(path, stats) {
   const kind = stats.isFile() ? "file" : stats.isDirectory() ? "directory" : stats.isSymbolicLink() ? "link" : "other";
   const facts = {
    kind,
    sizeBytes: stats.size,
    mode: stats.mode & 4095,
    userId: stats.uid,
    groupId: stats.gid
   };
   return kind === "link" ? {
    ...facts,
    target: (0, external_node_fs_.readlinkSync)(path)
   } : facts;
  }
  function walk(root, folder, state) {
   for (const name of namesIn((0, external_node_path_.join)(root, folder)).sort()) {
    const path = folder === "" ? name : `${folder}/${name}`;
    const facts = look((0, external_node_path_.join)(root, path));
    if (facts === void 0 && name.includes("�")) throw node_host_files_unreadable((0, 
    external_node_path_.join)(root, path), new Error("its name is not UTF-8"));
    if (facts === void 0) continue;
    if (state.entries.length >= state.maxEntries) throw new errors.cs("tree_unreadable", `${(0, 
    model_path.g$)(root)} has more than ${state.maxEntries} entries`, {
     path: root
    });
    state.entries.push({
     path,
     ...facts
    });
    if (facts.kind === "directory" && !state.skip.has(name)) walk(root, path, state);
   }
  }
  function namesIn(folder) {
   try {
    return (0, external_node_fs_.readdirSync)(folder);
   } catch (error) {
    throw node_host_files_unreadable(folder, error);
   }
  }
  function node_host_files_unreadable(path, error) {
   return new errors.cs("tree_unreadable", `${(0, model_path.g$)(path)} cannot be looked at: ${(0, 
   errors.bD)(error)}`, {
    path
   }, {
    cause: error
   });
  }
  function accounts() {
   const groups = rowsOf("/etc/group");
   return rowsOf("/etc/passwd").map(([name = "", , id, group]) => {
    const others = groups.filter(([, , , members = ""]) => members.split(",").includes(name)).map(([, , gid]) => Number(gid));
    return {
     name,
     id: Number(id),
     groupIds: [ ...new Set([ Number(group), ...others ]) ]
    };
   });
  }
  function rowsOf(path) {
   try {
    return (0, external_node_fs_.readFileSync)(path, "utf8").split("\n").filter(line => line.includes(":")).map(line => line.split(":"));
   } catch (error) {
    if ((0, errors.xU)(error) === "ENOENT") return [];
    throw node_host_files_unreadable(path, error);
   }
  }
  const nodeProbes = {
   http: async probe => (await __webpack_require__.e(3705).then(__webpack_require__.bind(__webpack_require__, 33705))).probeHttp(probe),
   webSocket: async probe => (await __webpack_require__.e(4444).then(__webpack_require__.bind(__webpack_require__, 4444))).probeWebSocket(probe),
   tls: async probe => (await __webpack_require__.e(3591).then(__webpack_require__.bind(__webpack_require__, 93591))).probeTls(probe),
   tcp: async probe => (await __webpack_require__.e(3591).then(__webpack_require__.bind(__webpack_require__, 93591))).probeTcp(probe),
   listen: async (...given) => (await __webpack_require__.e(3406).then(__webpack_require__.bind(__webpack_require__, 43406))).listen(...given),
   tap: async (...given) => (await __webpack_require__.e(9065).then(__webpack_require__.bind(__webpack_require__, 89065))).tap(...given),
   freePort: async () => (await __webpack_require__.e(3406).then(__webpack_require__.bind(__webpack_require__, 43406))).freePort(),
   ownAddresses: () => Object.values((0, external_node_os_.networkInterfaces)()).flatMap((addresses = []) => addresses.flatMap(({internal, family, address}) => internal || family !== "IPv4" ? [] : [ address ]))
  };
  const LEFT_BEHIND_MS = 6e4;
  const TEMPORARY = /^\..+\.tmp$/;
  const nodeOutbox = folder => ({
   list: max => outbox_namesIn(folder).filter(name => name.endsWith(".json")).slice(0, max),
   read: (name, maxBytes) => read((0, external_node_path_.join)(folder, name), maxBytes),
   put: (name, content) => put(folder, name, content),
   remove: name => guarded(folder, () => (0, external_node_fs_.rmSync)((0, external_node_path_.join)(folder, name), {
    force: true
   })),
   lock: () => lock(folder)
  });
  function outbox_namesIn(folder) {
   try {
    return (0, external_node_fs_.readdirSync)(folder).sort();
   } catch (error) {
    if ((0, errors.xU)(error) === "ENOENT") return [];
    throw new errors.cs("evidence_unreadable", `the outbox ${folder} cannot be read: ${(0, 
    errors.bD)(error)}`, {
     path: folder
    }, {
     cause: error
    });
   }
  }
  function read(path, maxBytes) {
   try {
    const stat = (0, external_node_fs_.lstatSync)(path);
    return stat.isFile() && stat.size <= maxBytes ? (0, external_node_fs_.readFileSync)(path) : void 0;
   } catch {
    return;
   }
  }
  function put(folder, name, content) {
   guarded(folder, () => {
    makeFolder(folder);
    const temporary = (0, external_node_path_.join)(folder, `.${name}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`);
    const fd = (0, external_node_fs_.openSync)(temporary, "wx", 384);
    try {
     (0, external_node_fs_.writeFileSync)(fd, content);
     (0, external_node_fs_.fsyncSync)(fd);
    } finally {
     (0, external_node_fs_.closeSync)(fd);
    }
    (0, external_node_fs_.renameSync)(temporary, (0, external_node_path_.join)(folder, name));
    syncFolder(folder);
   });
  }
  function makeFolder(folder) {
   if ((0, external_node_fs_.existsSync)(folder)) return;
   (0, external_node_fs_.mkdirSync)(folder, {
    recursive: true,
    mode: 448
   });
   (0, external_node_fs_.chmodSync)(folder, 448);
   (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(folder, ".gitignore"), "*\n");
  }
  function lock(folder) {
   try {
    makeFolder(folder);
    const held = takeLock(folder);
    clearAway(folder);
    return {
     release: () => held.release()
    };
   } catch (error) {
    if (error instanceof errors.cs && error.code === "locked") return;
    throw new errors.cs("write_failed", `the outbox ${folder} cannot be used: ${(0, 
    errors.bD)(error)}`, {
     path: folder
    }, {
     cause: error
    });
   }
  }
  function clearAway(folder) {
   for (const name of outbox_namesIn(folder)) {
    const path = (0, external_node_path_.join)(folder, name);
    const stat = TEMPORARY.test(name) ? (0, external_node_fs_.lstatSync)(path, {
     throwIfNoEntry: false
    }) : void 0;
    if (stat !== void 0 && Date.now() - stat.mtimeMs > LEFT_BEHIND_MS) (0, external_node_fs_.rmSync)(path, {
     force: true
    });
   }
  }
  function guarded(folder, act) {
   try {
    act();
   } catch (error) {
    throw new errors.cs("write_failed", `the outbox ${folder} could not be written: ${(0, 
    errors.bD)(error)}`, {
     path: folder
    }, {
     cause: error
    });
   }
  }
  var external_node_url_ = __webpack_require__(73136);
  function nodeLifetime(cli) {
   const entry = cli === void 0 ? process.argv.slice(1, 2) : [ (0, external_node_url_.fileURLToPath)(cli) ];
   return {
    command: [ process.execPath, ...process.execArgv, ...entry ],
    giveWay,
    onSignals
   };
  }
  function giveWay(nice) {
   try {
    (0, external_node_os_.setPriority)(nice);
    return;
   } catch (error) {
    return (0, errors.bD)(error);
   }
  }
  function onSignals({stop, hangup}) {
   let asked = false;
   const interrupt = signal => {
    if (!asked) {
     asked = true;
     return stop();
    }
    release();
    process.kill(process.pid, signal);
   };
   const release = () => {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt).off("SIGHUP", hangup);
   };
   process.on("SIGINT", interrupt).on("SIGTERM", interrupt).on("SIGHUP", hangup);
   return release;
  }
  var find_program = __webpack_require__(31410);
  function nodeProcesses(environment) {
   return {
    find: program => (0, find_program.K)(program, environment),
    run: async request => {
     const program = programPath(request, environment);
     const {runProcess} = await __webpack_require__.e(4647).then(__webpack_require__.bind(__webpack_require__, 74647));
     return runProcess(request, program);
    }
   };
  }
  function programPath({program}, environment) {
   if ((0, external_node_path_.isAbsolute)(program)) return program;
   const path = /[/\\]/.test(program) ? (0, external_node_path_.resolve)(environment.cwd, program) : (0, 
   find_program.K)(program, environment);
   if (path === void 0) throw new errors.cs("tool_missing", `${(0, model_path.g$)(program)} is not on PATH`, {
    program
   });
   return path;
  }
  const IGNORED_BY_NODE = [ "SIGPIPE", "SIGXFSZ" ];
  function execve() {
   const found = process.execve;
   return found === void 0 || process.platform === "win32" ? void 0 : found.bind(process);
  }
  function execInPlace({path, argv}, exec) {
   process.emit("exit", 0);
   for (const signal of IGNORED_BY_NODE) process.on(signal, () => {});
   makeBlocking(process.stdout);
   makeBlocking(process.stderr);
   return exec(path, argv, process.env);
  }
  function makeBlocking(stream) {
   const {_handle: handle} = stream;
   handle?.setBlocking?.(true);
  }
  const HEAD_BYTES = 256;
  function lookAtProgram(path) {
   const executable = mayExecute(path);
   let fd;
   try {
    fd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
   } catch {
    return (0, external_node_fs_.existsSync)(path) ? {
     kind: "foreign",
     executable
    } : void 0;
   }
   try {
    if (!(0, external_node_fs_.fstatSync)(fd).isFile()) return;
    const head = readAt(fd, 0, HEAD_BYTES);
    if (head.toString("latin1", 0, 2) === "#!") return {
     kind: "script",
     executable,
     ...firstLine(head)
    };
    return {
     kind: isOwnBinary(fd, head) ? "binary" : isBinary(head) ? "foreign" : "other",
     executable
    };
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
  }
  function mayExecute(path) {
   try {
    (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
    return true;
   } catch {
    return false;
   }
  }
  function firstLine(head) {
   const line = head.toString("utf8", 2).split("\n", 1)[0] ?? "";
   const [, interpreter, argument = ""] = /^[ \t]*([^ \t]+)[ \t]*(.*?)[ \t]*$/s.exec(line) ?? [];
   if (interpreter === void 0) return {};
   return {
    interpreter,
    ...argument === "" ? {} : {
     interpreterArgument: argument
    }
   };
  }
  function isOwnBinary(fd, head) {
   const own = headOf(process.execPath);
   if (!isElf(own)) return head.subarray(0, 4).equals(own.subarray(0, 4));
   if (!isElf(head) || !head.subarray(4, 6).equals(own.subarray(4, 6)) || !head.subarray(18, 20).equals(own.subarray(18, 20))) return false;
   const loader = loaderOf(fd, head);
   return loader === void 0 || (0, external_node_fs_.existsSync)(loader);
  }
  function isBinary(head) {
   return isElf(head) || head.length >= 4 && [ "cffaedfe", "cefaedfe", "feedfacf", "feedface", "cafebabe" ].includes(head.toString("hex", 0, 4));
  }
  function isElf(head) {
   return head.length >= 64 && head.toString("latin1", 0, 4) === "ELF";
  }
  const PROGRAM_HEADER_INTERPRETER = 3;
  function loaderOf(fd, head) {
   if (head[4] !== 2 || head[5] !== 1) return;
   const [offset, size, count] = [ Number(head.readBigUInt64LE(32)), head.readUInt16LE(54), head.readUInt16LE(56) ];
   for (let index = 0; index < count; index += 1) {
    const header = readAt(fd, offset + index * size, 56);
    if (header.length < 56 || header.readUInt32LE(0) !== PROGRAM_HEADER_INTERPRETER) continue;
    const text = readAt(fd, Number(header.readBigUInt64LE(8)), Math.min(Number(header.readBigUInt64LE(32)), 4096));
    return text.toString("utf8").replace(/\0.*$/s, "");
   }
   return;
  }
  function readAt(fd, position, length) {
   const buffer = Buffer.alloc(length);
   return buffer.subarray(0, (0, external_node_fs_.readSync)(fd, buffer, 0, length, position));
  }
  function headOf(path) {
   const fd = (0, external_node_fs_.openSync)(path, "r");
   try {
    return readAt(fd, 0, HEAD_BYTES);
   } finally {
    (0, external_node_fs_.closeSync)(fd);
   }
  }
  function nodePrograms(environment) {
   const exec = execve();
   return {
    inPlace: exec !== void 0,
    find: name => /[/\\]/.test(name) ? (0, external_node_path_.resolve)(environment.cwd, name) : (0, 
    find_program.K)(name, environment),
    look: lookAtProgram,
    start: async start => {
     const facts = lookAtProgram(start.path);
     if (facts === void 0) throw new errors.cs("program_missing", `there is no program ${(0, 
     model_path.g$)(start.path)}`, {
      path: start.path
     });
     const run = exec !== void 0 && canBeReplacedBy(facts) ? program => execInPlace(program, exec) : (await __webpack_require__.e(3935).then(__webpack_require__.bind(__webpack_require__, 33935))).runAsChild;
     if (start.openFiles !== void 0) await limitOpenFiles(start.openFiles);
     if (start.account !== void 0) become(start.account);
     if (facts.kind === "other" || !(0, find_program.V)(start.path)) throw notExecutable(start.path);
     if (facts.interpreter !== void 0 && (0, external_node_fs_.existsSync)(facts.interpreter) && !(0, 
     find_program.V)(facts.interpreter)) throw notExecutable(facts.interpreter);
     return run(start);
    }
   };
  }
  function canBeReplacedBy({kind, interpreter}) {
   return kind === "binary" || kind === "script" && interpreter !== void 0 && (0, find_program.V)(interpreter);
  }
  function notExecutable(path) {
   return new errors.cs("program_not_executable", `${(0, model_path.g$)(path)} may not be executed by the user that is to run it`, {
    path
   });
  }
  const PRLIMIT = [ "/usr/bin/prlimit", "/bin/prlimit" ];
  async function limitOpenFiles(limit) {
   const prlimit = PRLIMIT.find(find_program.V);
   if (prlimit === void 0) throw new errors.cs("tool_missing", "--open-files needs prlimit, which is not installed", {}, {
    hint: "Install util-linux, or give the process a hard limit that is the soft one, and leave --open-files out."
   });
   const {spawnSync} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
   const {status, stderr} = spawnSync(prlimit, [ "--pid", String(process.pid), `--nofile=${limit}:` ], {
    encoding: "utf8",
    env: {},
    timeout: 1e4
   });
   if (status !== 0) throw new errors.cs("tool_failed", `the limit of open files could not be set to ${limit}: ${(0, 
   model_path.g$)(stderr.trim())}`, {
    limit
   });
  }
  function become({userId, groupIds}) {
   try {
    const [group] = groupIds;
    if (group === void 0) throw new Error("it has no group");
    process.setgroups?.([ ...groupIds ]);
    process.setgid?.(group);
    process.setuid?.(userId);
   } catch (error) {
    throw new errors.cs("tool_failed", `the program could not be given to the user ${userId}: ${(0, 
    errors.bD)(error)}`, {
     userId
    }, {
     cause: error
    });
   }
  }
  const nodeReleaseFolders = {
   kindOf,
   targetOf: path => kindOf(path) === "link" ? (0, external_node_path_.resolve)((0, 
   external_node_path_.dirname)(path), (0, external_node_fs_.readlinkSync)(path)) : void 0,
   empty: path => release_folders_writing(path, () => {
    (0, external_node_fs_.rmSync)(path, {
     recursive: true,
     force: true
    });
    (0, external_node_fs_.mkdirSync)(path, {
     recursive: true,
     mode: 448
    });
   }),
   move: (from, to) => release_folders_writing(to, () => {
    if ((0, external_node_fs_.existsSync)(to)) throw new Error("something stands there already");
    (0, external_node_fs_.renameSync)(from, to);
    syncFolder((0, external_node_path_.dirname)(to));
    if ((0, external_node_path_.dirname)(from) !== (0, external_node_path_.dirname)(to)) syncFolder((0, 
    external_node_path_.dirname)(from));
   }),
   link: (path, target) => release_folders_writing(path, () => {
    const fresh = `${path}.duri-new`;
    (0, external_node_fs_.rmSync)(fresh, {
     force: true
    });
    (0, external_node_fs_.symlinkSync)(target, fresh);
    (0, external_node_fs_.renameSync)(fresh, path);
    syncFolder((0, external_node_path_.dirname)(path));
   }),
   remove: path => release_folders_writing(path, () => (0, external_node_fs_.rmSync)(path, {
    recursive: true,
    force: true
   }))
  };
  function kindOf(path) {
   const stats = (0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   });
   if (stats === void 0) return "missing";
   if (stats.isSymbolicLink()) return "link";
   if (!stats.isDirectory()) return "other";
   return stats.dev === (0, external_node_fs_.lstatSync)((0, external_node_path_.dirname)(path)).dev ? "directory" : "mount";
  }
  function release_folders_writing(path, work) {
   try {
    work();
   } catch (error) {
    throw new errors.cs("write_failed", `${(0, model_path.g$)(path)} could not be put in place: ${(0, 
    errors.bD)(error)}`, {
     path
    }, {
     cause: error
    });
   }
  }
  const INTERRUPTS = [ "SIGINT", "SIGTERM", "SIGHUP" ];
  function nodeServices(environment) {
   return {
    start: async request => (await __webpack_require__.e(8964).then(__webpack_require__.bind(__webpack_require__, 38964))).startService(request, environment),
    watchInterrupts
   };
  }
  function watchInterrupts() {
   const controller = new AbortController;
   const interrupt = signal => {
    if (!controller.signal.aborted) return controller.abort(new Error(signal));
    release();
    process.kill(process.pid, signal);
   };
   const release = () => {
    for (const signal of INTERRUPTS) process.off(signal, interrupt);
   };
   for (const signal of INTERRUPTS) process.on(signal, interrupt);
   return {
    signal: controller.signal,
    release
   };
  }
  function createSbomSource(options) {
   return {
    generate: async request => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1546), __webpack_require__.e(2206) ]).then(__webpack_require__.bind(__webpack_require__, 53420))).runSbomTool(options, request),
    probe: async request => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(1546), __webpack_require__.e(2206) ]).then(__webpack_require__.bind(__webpack_require__, 53420))).probeSbomTool(options, request)
   };
  }
  const systemClock = {
   now: () => new Date,
   elapsed: () => performance.now(),
   after
  };
  function after(ms, call) {
   const timer = setTimeout(call, ms);
   return () => clearTimeout(timer);
  }
  function nodeFolders() {
   return {
    probe,
    names,
    openToEveryone,
    temporary: () => temporaryFolder().path
   };
  }
  function probe(path) {
   if (!isFolder(path)) return;
   const name = `.duri-doctor-${(0, external_node_crypto_.randomBytes)(6).toString("hex")}-a`;
   const file = (0, external_node_path_.join)(path, name);
   try {
    (0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)(file, "wx", 384));
   } catch {
    return {
     writable: false,
     caseSensitive: void 0,
     keepsModes: void 0,
     fileTime: void 0
    };
   }
   try {
    const fileTime = (0, external_node_fs_.statSync)(file).mtime;
    return {
     writable: true,
     caseSensitive: !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(path, name.toUpperCase())),
     keepsModes: keepsModes(file),
     fileTime
    };
   } finally {
    (0, external_node_fs_.rmSync)(file, {
     force: true
    });
   }
  }
  function keepsModes(file) {
   const modeAfter = mode => {
    (0, external_node_fs_.chmodSync)(file, mode);
    return (0, external_node_fs_.statSync)(file).mode & 511;
   };
   try {
    return modeAfter(448) === 448 && modeAfter(384) === 384;
   } catch {
    return false;
   }
  }
  function names(path, max) {
   try {
    return (0, external_node_fs_.readdirSync)(path).sort().slice(0, max);
   } catch {
    return [];
   }
  }
  const node_folders_WORLD_WRITE = 2;
  const STICKY = 512;
  function openToEveryone(path) {
   if (process.platform === "win32") return [];
   const open = [];
   for (let folder = nearestFolder(path); ;folder = (0, external_node_path_.dirname)(folder)) {
    const {mode} = (0, external_node_fs_.statSync)(folder);
    if ((mode & node_folders_WORLD_WRITE) !== 0 && (mode & STICKY) === 0) open.unshift(folder);
    if ((0, external_node_path_.dirname)(folder) === folder) return open;
   }
  }
  function nearestFolder(path) {
   for (let at = path; ;at = (0, external_node_path_.dirname)(at)) {
    if (isFolder(at)) return (0, external_node_fs_.realpathSync)(at);
    if ((0, external_node_path_.dirname)(at) === at) return at;
   }
  }
  function isFolder(path) {
   try {
    return (0, external_node_fs_.statSync)(path).isDirectory();
   } catch {
    return false;
   }
  }
  function nodeWriteAccess() {
   return {
    onReadOnlyMount: folder => liesOnReadOnlyMount(folder) && mountsBelowAreReadOnly(folder),
    writableAt: (path, writer) => {
     for (const form of new Set([ (0, external_node_path_.resolve)(path), existing(path) ])) {
      const found = writableOnTheWay(form, writer);
      if (found !== void 0) return found;
     }
     return;
    },
    writableIn: (folder, writer) => writableOnTheWay(folder, writer) ?? writableBelow(Buffer.from(folder), writer)
   };
  }
  function existing(path) {
   try {
    return (0, external_node_fs_.realpathSync)(path);
   } catch {
    const parent = (0, external_node_path_.dirname)((0, external_node_path_.resolve)(path));
    return parent === (0, external_node_path_.resolve)(path) ? parent : (0, external_node_path_.join)(existing(parent), (0, 
    external_node_path_.basename)(path));
   }
  }
  function systemAllows(path) {
   try {
    (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
    return true;
   } catch {
    return false;
   }
  }
  function writableOnTheWay(path, writer) {
   const own = statsOf(path);
   if (own !== void 0 && mayChange(path, own, writer)) return path;
   for (let below = path, folder = (0, external_node_path_.dirname)(path); folder !== below; below = folder, 
   folder = (0, external_node_path_.dirname)(folder)) {
    if (liesOnReadOnlyMount(below)) return;
    const stats = statsOf(folder);
    if (stats !== void 0 && mayChange(folder, stats, writer) && mayReplace(statsOf(below), stats, writer)) return folder;
   }
   return;
  }
  function mayReplace(entry, folder, {userId}) {
   return (folder.mode & 512) === 0 || userId === 0 || entry === void 0 || entry.uid === userId || folder.uid === userId;
  }
  function mayChange(path, stats, writer) {
   if (stats.isSymbolicLink()) return false;
   const may = writer.userId === 0 || stats.uid === writer.userId || (writer.here ? systemAllows(path) : groupAllows(stats, writer));
   return may && !liesOnReadOnlyMount(path);
  }
  function groupAllows({mode, gid}, {groupIds}) {
   return (mode & 2) !== 0 || (mode & 16) !== 0 && groupIds.includes(gid);
  }
  const SLASH = Buffer.from("/");
  function writableBelow(folder, writer) {
   for (const name of write_access_namesIn(folder)) {
    const path = Buffer.concat([ folder, SLASH, name ]);
    const stats = (0, external_node_fs_.lstatSync)(path, {
     throwIfNoEntry: false
    });
    if (stats === void 0 || !(stats.isFile() || stats.isDirectory())) continue;
    if (mayChangeBelow(path, stats, writer)) return path.toString();
    const found = stats.isDirectory() ? writableBelow(path, writer) : void 0;
    if (found !== void 0) return found;
   }
   return;
  }
  function mayChangeBelow(path, stats, writer) {
   if (writer.userId !== 0 && stats.uid !== writer.userId && (stats.mode & 18) === 0) return false;
   return mayChange(path, stats, writer);
  }
  function write_access_namesIn(folder) {
   try {
    return (0, external_node_fs_.readdirSync)(folder, {
     encoding: "buffer"
    });
   } catch (error) {
    throw new errors.cs("tree_unreadable", `${(0, model_path.g$)(folder.toString())} could not be read: ${(0, 
    errors.bD)(error)}`, {}, {
     cause: error
    });
   }
  }
  function statsOf(path) {
   try {
    return (0, external_node_fs_.lstatSync)(path);
   } catch (error) {
    if ([ "ENOENT", "ENOTDIR" ].includes((0, errors.xU)(error) ?? "")) return;
    throw new errors.cs("tree_unreadable", `${(0, model_path.g$)(path)} cannot be looked at: ${(0, 
    errors.bD)(error)}`, {
     path
    }, {
     cause: error
    });
   }
  }
  const MARKS = {
   link: "l",
   fifo: "p",
   socket: "s",
   "character device": "c",
   "block device": "b",
   unknown: "?"
  };
  const KINDS = new Map(Object.entries(MARKS).map(([kind, mark]) => [ mark, kind ]));
  const NUL = 0;
  const listed_name_SLASH = 47;
  function listName(name, kind) {
   if (kind === "file") return name;
   return kind === "directory" ? `${name}/` : `${name}\0${MARKS[kind]}`;
  }
  function listed_name_kindOf(listed) {
   const end = listed.length - 1;
   if (listed.charCodeAt(end) === listed_name_SLASH) return "directory";
   return listed.charCodeAt(end - 1) === NUL ? KINDS.get(listed.charAt(end)) ?? "unknown" : "file";
  }
  function nameOf(listed) {
   const kind = listed_name_kindOf(listed);
   if (kind === "file") return listed;
   return listed.slice(0, kind === "directory" ? -1 : -2);
  }
  function listDirectory(path) {
   return listByType(path) ?? listByLook(path);
  }
  const HUGE_BYTES = 1024 * 1024;
  const ENTRIES_AT_ONCE = 512;
  function listByType(path) {
   try {
    const names = [];
    for (const entry of entriesOf(path)) {
     const kind = kindOfEntry(entry);
     if (kind === "unknown") return;
     names.push(listName(entry.name, kind));
    }
    return names.sort();
   } catch {
    return;
   }
  }
  function entriesOf(path) {
   return (0, external_node_fs_.lstatSync)(path).size > HUGE_BYTES ? pieceByPiece(path) : (0, 
   external_node_fs_.readdirSync)(path, {
    encoding: "latin1",
    withFileTypes: true
   });
  }
  function* pieceByPiece(path) {
   const directory = (0, external_node_fs_.opendirSync)(path, {
    encoding: "latin1",
    bufferSize: ENTRIES_AT_ONCE
   });
   try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) yield entry;
   } finally {
    directory.closeSync();
   }
  }
  function listByLook(path) {
   const prefix = `${typeof path === "string" ? Buffer.from(path).toString("latin1") : path.toString("latin1")}/`;
   return (0, external_node_fs_.readdirSync)(path, {
    encoding: "latin1"
   }).map(name => listName(name, kindOfPath(Buffer.from(prefix + name, "latin1")))).sort();
  }
  function kindOfPath(path) {
   const stats = (0, external_node_fs_.lstatSync)(path, {
    throwIfNoEntry: false
   });
   return stats === void 0 ? "file" : kindOfEntry(stats);
  }
  function kindOfEntry(entry) {
   if (entry.isFile()) return "file";
   if (entry.isDirectory()) return "directory";
   if (entry.isSymbolicLink()) return "link";
   if (entry.isFIFO()) return "fifo";
   if (entry.isSocket()) return "socket";
   if (entry.isCharacterDevice()) return "character device";
   return entry.isBlockDevice() ? "block device" : "unknown";
  }
  var tree_root = __webpack_require__(32712);
  function look_look(root, path) {
   try {
    const kind = kindOfEntry((0, external_node_fs_.lstatSync)((0, tree_root.BX)(root, path, false)));
    if (kind === "file") return;
    if (kind === "link") return readLink(root, path);
    return kind === "directory" ? problem(path, "changing", "a directory has taken the place of a file") : special(path, kind);
   } catch (error) {
    return systemProblem(path, error);
   }
  }
  function readLink(root, path) {
   try {
    return {
     kind: "link",
     path,
     target: (0, external_node_fs_.readlinkSync)((0, tree_root.BX)(root, path, false), {
      encoding: "latin1"
     })
    };
   } catch (error) {
    return (0, errors.xU)(error) === "EINVAL" ? problem(path, "changing", "it was a link when it was listed") : systemProblem(path, error);
   }
  }
  function special(path, type) {
   return {
    kind: "special",
    path,
    type
   };
  }
  function problem(path, kind, detail) {
   return {
    kind: "problem",
    path,
    problem: kind,
    detail
   };
  }
  function systemProblem(path, error) {
   const code = (0, errors.xU)(error);
   if (code === "ENOENT" || code === "ENOTDIR") return problem(path, "vanished", code);
   if (code === "ENAMETOOLONG") return problem(path, "path too long", code);
   return problem(path, "unreadable", code ?? (0, errors.bD)(error));
  }
  var tree_platform = __webpack_require__(45624);
  var tree_results = __webpack_require__(12673);
  class EntryMaker {
   root;
   platform;
   reader;
   #again=tree_results.nB.own(1);
   constructor(root, platform, reader) {
    this.root = root;
    this.platform = platform;
    this.reader = reader;
   }
   fileEntry(path, results, index) {
    return this.#file(path, {
     results,
     index
    }, results.digestHex(index));
   }
   entryOf(path, reading) {
    const {results, index, detail} = reading;
    switch (results.statuses[index]) {
    case tree_results.XQ.hashed:
     return this.fileEntry(path, results, index);

    case tree_results.XQ.sized:
     return this.#file(path, reading, void 0);

    case tree_results.XQ.replaced:
     return this.#lookAgain(path, reading);

    case tree_results.XQ.vanished:
     return problem(path, "vanished", detail);

    case tree_results.XQ.changing:
     return this.#known(reading, problem(path, "changing", "it changed each time it was read"));

    case tree_results.XQ.unreadable:
     return this.#known(reading, problem(path, detail === "ENAMETOOLONG" ? "path too long" : "unreadable", detail));

    default:
     throw new errors.cs("internal", `nobody has read ${(0, model_path.Vj)(path)}`);
    }
   }
   #file(path, {results, index}, digest) {
    const mode = results.modes[index] ?? 0;
    return {
     kind: "file",
     path,
     size: results.sizes[index] ?? 0,
     digest,
     mode: (0, tree_platform.IB)(mode, this.platform),
     unsafe: (0, tree_platform.hl)(mode, this.platform)
    };
   }
   #known({results, index}, entry) {
    const size = results.sizes[index] ?? tree_results.df;
    return size === tree_results.df ? entry : {
     ...entry,
     size,
     mode: (0, tree_platform.IB)(results.modes[index] ?? 0, this.platform)
    };
   }
   #lookAgain(path, {results, index}) {
    const other = look_look(this.root, path);
    if (other !== void 0) return other;
    if (results === this.#again) return problem(path, "changing", "its kind changed each time it was opened");
    this.#again.expected[0] = results.expected[index] ?? tree_results._Z;
    const detail = this.reader.read(path, 0, {
     results: this.#again,
     isAscii: false,
     whole: true
    });
    return this.entryOf(path, {
     results: this.#again,
     index: 0,
     detail: detail ?? ""
    });
   }
  }
  var file_reader = __webpack_require__(38717);
  const HONEST = new Map([ [ 61267, "ext4" ], [ 1481003842, "xfs" ], [ 2435016766, "btrfs" ] ]);
  function honestDevice(root, platform) {
   if (platform !== "linux") return {
    why: `of file systems on ${platform} nobody knows whether ctime tells of every write`
   };
   const {type} = (0, external_node_fs_.statfsSync)(root);
   if (HONEST.has(type >>> 0)) return {
    device: (0, external_node_fs_.lstatSync)(root).dev
   };
   return {
    why: `the release lies on a file system of the kind 0x${(type >>> 0).toString(16)}, where ctime may not tell of every write`
   };
  }
  var reading_pace = __webpack_require__(29195);
  var tree_work = __webpack_require__(26014);
  class GivenWork {
   #given=new Map;
   #next=0;
   give(work, done) {
    const {paths, isAscii, whole, results} = work;
    if (!(results.memory instanceof SharedArrayBuffer)) throw new errors.cs("internal", "results for a worker must lie in shared memory");
    const id = this.#next++;
    this.#given.set(id, {
     work,
     failures: [],
     done
    });
    return {
     id,
     paths,
     isAscii,
     whole,
     memory: results.memory,
     capacity: results.capacity
    };
   }
   answered({id, failures}) {
    const given = this.#given.get(id);
    if (given === void 0) return;
    this.#given.delete(id);
    given.done([ ...given.failures, ...failures ], true);
   }
   help(reader) {
    for (const [id, {work, failures, done}] of this.#given) {
     const share = (0, tree_work.c)(reader, work);
     const isAll = share.taken === work.paths.length;
     if (share.taken === 0 && !isAll) continue;
     failures.push(...share.failures);
     if (isAll) {
      this.#given.delete(id);
      done(failures, false);
     }
     return true;
    }
    return false;
   }
  }
  const BATCH_CAPACITY = 256;
  class PendingBatches {
   #byId=new Map;
   #free=[];
   #first=0;
   #next=0;
   weight=0;
   memory() {
    const results = this.#free.pop() ?? tree_results.nB.shared(BATCH_CAPACITY);
    results.clear();
    return results;
   }
   add(content) {
    const batch = {
     ...content,
     id: this.#next++,
     whole: false,
     failures: [],
     waitsFor: 1,
     isReusable: true
    };
    this.#byId.set(batch.id, batch);
    this.weight += batch.weight;
    return batch;
   }
   get isEmpty() {
    return this.#byId.size === 0;
   }
   takeFirst() {
    const batch = this.#byId.get(this.#first);
    if (batch?.waitsFor !== 0) return;
    this.#byId.delete(batch.id);
    this.weight -= batch.weight;
    this.#first += 1;
    return batch;
   }
   recycle({results, isReusable}) {
    if (isReusable) this.#free.push(results);
   }
  }
  const DEFAULT_TUNING = {
   hireForFiles: 3e3,
   hireForBytes: 64 * 1024 * 1024,
   pendingBytes: 12 * 1024 * 1024
  };
  const OWN_BATCH = 128;
  const ENTRY_BYTES = 128;
  const BREATH_MS = 50;
  const PROGRESS_FILES = 4096;
  class TreeScan {
   request;
   parts;
   #pending=new PendingBatches;
   #workers;
   #big=[];
   #given=new GivenWork;
   #walked=0;
   #atEnd=false;
   #breathedAt=Date.now();
   #totals={
    files: 0,
    links: 0,
    bytes: 0,
    bytesSeen: 0,
    reported: 0
   };
   constructor(request, parts) {
    this.request = request;
    this.parts = parts;
   }
   async run() {
    const {inBackground, tuning} = this.parts;
    try {
     if (inBackground) await this.#hire();
     while (this.#step()) {
      await this.#hireWhenDue();
      if (this.#pending.weight > tuning.pendingBytes) await this.#drain();
      await (inBackground ? this.#breathe(1) : this.#breatheWhenDue());
     }
     await this.#drain();
    } finally {
     await (this.#workers?.stop());
    }
    const {files, links, bytes} = this.#totals;
    return {
     files,
     links,
     bytes,
     collisions: this.parts.walk.collisions
    };
   }
   async #hireWhenDue() {
    const {hireForFiles, hireForBytes} = this.parts.tuning;
    const files = this.#walked + this.parts.walk.filesAhead;
    const bytes = files > 1 ? files * this.#totals.bytesSeen / this.#walked : 0;
    if (files >= hireForFiles || bytes >= hireForBytes) await this.#hire();
   }
   async #hire() {
    this.#workers ??= await this.parts.openWorkers();
    this.#workers.hire();
   }
   #step() {
    this.#collect();
    this.#workers?.feed(() => this.#bigTask() ?? this.#batchTask());
    if (this.parts.inBackground) {
     while (this.#tellFirst()) ;
     return !this.#atEnd;
    }
    const own = this.#nextBatch(OWN_BATCH);
    if (own === void 0) return false;
    this.#complete(own, (0, tree_work.c)(this.parts.reader, own).failures);
    while (this.#tellFirst()) ;
    return true;
   }
   async #drain() {
    await this.#hireWhenDue();
    this.#big.sort((a, b) => b.size - a.size);
    for (;;) {
     this.#collect();
     this.#workers?.feed(() => this.#bigTask());
     while (this.#tellFirst()) await this.#breatheWhenDue();
     if (this.#pending.isEmpty) return;
     await (!this.parts.inBackground && this.#readMore() ? this.#breatheWhenDue() : this.#breathe(1));
    }
   }
   #readMore() {
    const big = this.#big.shift();
    if (big === void 0) return this.#given.help(this.parts.reader);
    const work = workOf(big);
    this.#completeBig(big, work, (0, tree_work.c)(this.parts.reader, work).failures);
    return true;
   }
   async #breatheWhenDue() {
    if (Date.now() - this.#breathedAt > BREATH_MS) await this.#breathe(0);
   }
   async #breathe(ms) {
    await new Promise(resume => ms === 0 ? setImmediate(resume) : setTimeout(resume, ms));
    this.#breathedAt = Date.now();
    if (this.request.pace?.signal?.aborted === true) throw new errors.cs("tree_unreadable", "the scan was ended before it was done");
   }
   #nextBatch(count) {
    const {walk} = this.parts;
    const paths = [];
    const others = [];
    const results = this.#pending.memory();
    let [isAscii, weight] = [ true, 0 ];
    while (paths.length + others.length < count) {
     const item = walk.next();
     if (item === void 0) break;
     const path = typeof item === "string" ? item : item.path;
     const size = this.request.expectedSize(path);
     weight += path.length + ENTRY_BYTES;
     if (typeof item !== "string") others.push({
      at: paths.length,
      entry: item
     }); else this.#expect(results, paths.push(item) - 1, item, size);
     isAscii &&= walk.isAscii;
    }
    this.#walked += paths.length;
    if (paths.length + others.length > 0) return this.#pending.add({
     paths,
     isAscii,
     others,
     results,
     weight
    });
    this.#atEnd = true;
    this.#pending.recycle({
     results,
     isReusable: true
    });
    return;
   }
   #expect(results, index, path, size) {
    const {walk, reader, remembering} = this.parts;
    results.expected[index] = size === "any" ? tree_results.XE : size === "skip" ? tree_results._Z : size;
    if (remembering !== void 0 && size !== "skip") reader.recall(path, index, {
     results,
     isAscii: walk.isAscii
    }, remembering);
   }
   #batchTask() {
    const batch = this.#nextBatch(BATCH_CAPACITY);
    return batch && this.#given.give(batch, (failures, answered) => {
     batch.isReusable = answered;
     this.#complete(batch, failures);
    });
   }
   #bigTask() {
    const big = this.#big.shift();
    if (big === void 0) return;
    const work = workOf(big);
    return this.#given.give(work, failures => this.#completeBig(big, work, failures));
   }
   #collect() {
    for (const reply of this.#workers?.replies() ?? []) this.#given.answered(reply);
   }
   #complete(batch, failures) {
    const {results} = batch;
    batch.failures.push(...failures);
    for (let index = 0; index < batch.paths.length; index++) {
     const size = results.sizes[index] ?? 0;
     if (results.statuses[index] === tree_results.XQ.hashed || results.statuses[index] === tree_results.XQ.big) this.#totals.bytesSeen += size;
     if (results.statuses[index] !== tree_results.XQ.big) continue;
     this.#big.push({
      batch,
      index,
      size
     });
     batch.waitsFor += 1;
    }
    batch.waitsFor -= 1;
   }
   #completeBig({batch, index}, {results}, failures) {
    batch.results.copyFrom(results, 0, index);
    batch.failures.push(...failures.map(({detail}) => ({
     index,
     detail
    })));
    batch.waitsFor -= 1;
   }
   #tellFirst() {
    const batch = this.#pending.takeFirst();
    if (batch === void 0) return false;
    const others = batch.others.values();
    let other = others.next().value;
    for (let index = 0; index <= batch.paths.length; index++) {
     for (;other?.at === index; other = others.next().value) this.#tell(other.entry);
     if (index < batch.paths.length) this.#tell(this.#entryOf(batch, index));
    }
    this.#pending.recycle(batch);
    if (this.#totals.files - this.#totals.reported >= PROGRESS_FILES) {
     this.#totals.reported = this.#totals.files;
     this.request.onProgress?.(this.#totals.files, this.#totals.bytes);
    }
    return true;
   }
   #entryOf({paths, results, failures}, index) {
    const {entries, remembering} = this.parts;
    const path = paths[index] ?? "";
    if (results.statuses[index] === tree_results.XQ.hashed) {
     const entry = entries.fileEntry(path, results, index);
     if (remembering !== void 0 && entry.digest !== void 0) remember(remembering, entry.path, results.stateOf(index), entry.digest);
     return entry;
    }
    const detail = failures.findLast(failure => failure.index === index)?.detail ?? "";
    return entries.entryOf(path, {
     results,
     index,
     detail
    });
   }
   #tell(entry) {
    if (entry.kind === "file") {
     this.#totals.files += 1;
     if (entry.digest !== void 0) this.#totals.bytes += entry.size;
    } else if (entry.kind === "link") this.#totals.links += 1;
    this.request.onEntry(entry);
   }
  }
  function remember({memory, device}, path, state, digest) {
   if (state.device === device) memory.keep(path, state, digest);
  }
  function workOf({batch, index}) {
   const results = tree_results.nB.shared(1);
   results.expected[0] = batch.results.expected[index] ?? tree_results._Z;
   return {
    paths: batch.paths.slice(index, index + 1),
    isAscii: batch.isAscii,
    whole: true,
    results
   };
  }
  function collidingNames(names) {
   if (!names.some(mayCollide)) return [];
   const seen = new Map;
   const pairs = [];
   for (const name of names) {
    const folded = mayCollide(name) ? fold(name) : name.toUpperCase();
    const earlier = seen.get(folded);
    if (earlier === void 0) seen.set(folded, name); else pairs.push([ earlier, name ]);
   }
   return pairs;
  }
  function mayCollide(name) {
   return /[A-Z\x80-\xff]/.test(name);
  }
  function fold(name) {
   if ((0, model_path.ER)(name)) return name.toUpperCase();
   const text = (0, model_path.fE)(name);
   if (text === void 0) return name.replace(/[a-z]+/g, letters => letters.toUpperCase());
   return text.normalize("NFD").toUpperCase().normalize("NFD");
  }
  const MAX_COLLISIONS = 100;
  class TreeWalk {
   root;
   covers;
   collisions=[];
   #stack=[];
   isAscii=true;
   #listed={
    files: 0,
    directories: 1
   };
   #ahead={
    files: 0,
    directories: 0
   };
   constructor(root, covers) {
    this.root = root;
    this.covers = covers;
    this.#push("", listRoot(root));
   }
   get filesAhead() {
    const {files, directories} = this.#listed;
    return this.#ahead.files + this.#ahead.directories * files / (directories - this.#ahead.directories);
   }
   next() {
    for (let folder = this.#stack.at(-1); folder !== void 0; folder = this.#stack.at(-1)) {
     const listed = folder.names[folder.next++];
     if (listed === void 0) {
      this.#stack.pop();
      continue;
     }
     this.isAscii = folder.isAscii;
     const kind = listed_name_kindOf(listed);
     const path = folder.prefix + (kind === "file" ? listed : nameOf(listed));
     this.#ahead[kind === "directory" ? "directories" : "files"] -= 1;
     if (kind !== "directory") return path.length > limits.b.pathBytes ? problem(path, "path too long", `${path.length} bytes`) : this.#item(path, kind);
     const failed = this.#enter(path);
     if (failed !== void 0) return failed;
    }
    return;
   }
   #item(path, kind) {
    if (kind === "file") return path;
    if (kind === "link") return readLink(this.root, path);
    return kind === "unknown" ? look_look(this.root, path) ?? path : special(path, kind);
   }
   #enter(path) {
    const prefix = `${path}/`;
    if (path.length >= limits.b.pathBytes) return problem(prefix, "path too long", `${path.length} bytes`);
    let names;
    try {
     names = listDirectory((0, tree_root.BX)(this.root, path, false));
     if (!(0, external_node_fs_.lstatSync)((0, tree_root.BX)(this.root, path, false)).isDirectory()) return problem(prefix, "changing", "it was a directory when it was listed");
    } catch (error) {
     return systemProblem(prefix, error);
    }
    this.#push(prefix, names);
    return;
   }
   #push(prefix, names) {
    let covered = 0;
    let directories = 0;
    for (const listed of names) {
     const isDirectory = listed_name_kindOf(listed) === "directory";
     if (!this.covers(prefix + nameOf(listed), isDirectory)) continue;
     names[covered++] = listed;
     if (isDirectory) directories += 1;
    }
    names.length = covered;
    for (const count of [ this.#listed, this.#ahead ]) {
     count.files += covered - directories;
     count.directories += directories;
    }
    const isPlain = (0, model_path.ER)(this.root) && (0, model_path.ER)(prefix) && names.every(model_path.ER);
    if (this.collisions.length < MAX_COLLISIONS && names.some(mayCollide)) this.#noteCollisions(prefix, names);
    this.#stack.push({
     prefix,
     names,
     isAscii: isPlain,
     next: 0
    });
   }
   #noteCollisions(prefix, names) {
    for (const [one, other] of collidingNames(names.map(nameOf))) if (this.collisions.length < MAX_COLLISIONS) this.collisions.push([ prefix + one, prefix + other ]);
   }
  }
  function listRoot(root) {
   try {
    return listDirectory((0, tree_root.BX)(root, "", false));
   } catch (error) {
    throw (0, tree_root.hs)((0, model_path.Vj)(root), error);
   }
  }
  const MAX_THREADS = 8;
  function createTreeScanner(options) {
   const platform = (0, tree_platform.gi)(options.platform);
   const helpers = Math.max(0, Math.min(options.threads, MAX_THREADS) - 1);
   return {
    scan: async request => {
     const startedAt = Date.now();
     const root = (0, tree_root.R8)(request.root);
     const {pace} = request;
     const bytesPerSecond = pace?.bytesPerSecond;
     const reader = new file_reader.q(root, platform, startedAt, bytesPerSecond === void 0 ? void 0 : new reading_pace.y(bytesPerSecond));
     const hired = pace === void 0 ? helpers : bytesPerSecond === void 0 ? Math.min(pace.threads, MAX_THREADS) : 1;
     return new TreeScan(request, {
      reader,
      walk: new TreeWalk(root, request.covers.bind(request)),
      entries: new EntryMaker(root, platform, reader),
      openWorkers: async () => {
       const {WorkerPool} = await __webpack_require__.e(4044).then(__webpack_require__.bind(__webpack_require__, 54044));
       return new WorkerPool(options.workerUrl, hired, {
        root,
        platform: options.platform,
        startedAt,
        bytesPerSecond
       });
      },
      inBackground: pace !== void 0 && options.workerUrl !== void 0,
      remembering: remembering(request, root, options.platform),
      tuning: {
       ...DEFAULT_TUNING,
       ...options.tuning
      }
     }).run();
    }
   };
  }
  function remembering({memory}, root, platform) {
   if (memory === void 0) return;
   const found = honestDevice(Buffer.from(root, "latin1"), platform);
   if ("device" in found) return {
    memory,
    device: found.device
   };
   memory.refuse(found.why);
   return;
  }
  var secret_name = __webpack_require__(47119);
  var permissions = __webpack_require__(10183);
  const OWN = new Set([ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_CACHE_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL", "GITHUB_TOKEN", "GH_TOKEN", "INPUT_GITHUB-TOKEN" ]);
  const TELLS_ABOUT_ONE = new Set("count format id ids kind name names type".split(" "));
  const READ_ONLY = "Run it in a job of its own with `permissions: { contents: read }` and without secrets; `.github/workflows/gate.yml` of DuRi has one.";
  async function may_execute_mayExecute({variables}) {
   if (variables["GITHUB_ACTIONS"] !== "true") return {
    allowed: true,
    says: "started by hand, or by a CI system whose jobs DuRi cannot judge"
   };
   const secret = Object.keys(variables).find(name => (variables[name] ?? "") !== "" && !OWN.has(name) && couldBeSecret(name));
   if (secret !== void 0) return refused(`the environment of this job holds ${secret}`, READ_ONLY);
   if ((variables["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") !== "") return refused("this job may ask for an identity token (id-token: write)", READ_ONLY);
   const stated = await (0, permissions.e)(variables);
   if (stated === void 0) return refused("no `permissions:` of this job is known", "Add `permissions: { contents: read }` to the job, and check out the workflow file.");
   const writes = writesOf(stated.permissions);
   if (writes !== void 0) return refused(`${stated.place} may write ${writes}`, READ_ONLY);
   return {
    allowed: true,
    says: `${stated.place} can only read`
   };
  }
  function couldBeSecret(name) {
   const words = (0, secret_name.Z)(name);
   return (0, secret_name.R)(words.filter(word => word !== "session")) && !TELLS_ABOUT_ONE.has(words.at(-1) ?? "");
  }
  function writesOf(permissions) {
   if (permissions === "write-all") return "everything";
   if (permissions === "read-all") return;
   if (typeof permissions !== "object" || permissions === null) return "more than is known";
   return Object.entries(permissions).find(([, level]) => level !== "read" && level !== "none")?.[0];
  }
  function refused(why, fix) {
   return {
    allowed: false,
    why,
    fix
   };
  }
  const MAX_EVENT_BYTES = 32 * 1024 * 1024;
  function readTrigger(variables) {
   const event = variables["GITHUB_EVENT_NAME"] ?? "";
   if (variables["GITHUB_ACTIONS"] !== "true" || event === "") return {
    kind: "none"
   };
   switch (event) {
   case "pull_request":
    return pullRequest(payloadOf(variables), variables);

   case "merge_group":
    {
     const payload = payloadOf(variables);
     const [baseBranch, baseCommit, headCommit] = [ payload.text("merge_group", "base_ref"), payload.commit("merge_group", "base_sha"), payload.commit("merge_group", "head_sha") ];
     return {
      kind: "merge_group",
      baseBranch: branchOf(baseBranch),
      baseCommit,
      headCommit
     };
    }

   case "push":
    return push(payloadOf(variables), variables);

   case "schedule":
    return {
     kind: "schedule"
    };

   case "workflow_run":
    return workflowRun(payloadOf(variables));

   case "workflow_dispatch":
    return byHand(variables);

   default:
    return {
     kind: "other",
     event
    };
   }
  }
  function pullRequest(payload, variables) {
   const head = payload.get("pull_request", "head", "repo", "full_name");
   const fork = head !== payload.get("pull_request", "base", "repo", "full_name") || variables["GITHUB_ACTOR"] === "dependabot[bot]";
   return {
    kind: "pull_request",
    number: payload.number("number"),
    fork,
    baseBranch: payload.text("pull_request", "base", "ref"),
    baseCommit: payload.commit("pull_request", "base", "sha"),
    headCommit: payload.commit("pull_request", "head", "sha")
   };
  }
  function push(payload, variables) {
   const [ref, sha] = [ variables["GITHUB_REF"] ?? "", variables["GITHUB_SHA"] ?? "" ];
   const before = payload.get("before");
   const old = typeof before !== "string" || payload.get("created") === true || /^0*$/.test(before) ? void 0 : before;
   if (ref.startsWith("refs/tags/")) return {
    kind: "tag",
    tag: ref.slice("refs/tags/".length),
    commit: sha,
    moved: old !== void 0
   };
   return {
    kind: "branch",
    branch: branchOf(ref),
    commit: sha,
    before: old
   };
  }
  function byHand(variables) {
   const ref = variables["GITHUB_REF"] ?? "";
   if (!ref.startsWith("refs/tags/")) return {
    kind: "other",
    event: "workflow_dispatch"
   };
   return {
    kind: "tag",
    tag: ref.slice("refs/tags/".length),
    commit: variables["GITHUB_SHA"] ?? "",
    moved: false
   };
  }
  function workflowRun(payload) {
   const textAt = (...path) => {
    const value = payload.get("workflow_run", ...path);
    return typeof value === "string" && value !== "" ? value : void 0;
   };
   return {
    kind: "workflow_run",
    name: payload.text("workflow_run", "name"),
    runId: payload.number("workflow_run", "id"),
    event: payload.text("workflow_run", "event"),
    conclusion: textAt("conclusion"),
    headCommit: payload.commit("workflow_run", "head_sha"),
    headBranch: textAt("head_branch"),
    headRepository: textAt("head_repository", "full_name")
   };
  }
  function branchOf(ref) {
   return ref.replace(/^refs\/heads\//, "");
  }
  function payloadOf(variables) {
   const event = variables["GITHUB_EVENT_NAME"] ?? "";
   const root = readPayload(variables["GITHUB_EVENT_PATH"] ?? "");
   const get = (...path) => path.reduce((value, key) => typeof value === "object" && value !== null ? value[key] : void 0, root);
   const wrong = (path, expected) => {
    throw new errors.cs("input_invalid", `the payload of the event ${event} that GITHUB_EVENT_PATH names has no ${expected} at ${path.join(".")}`, {}, {
     hint: "Run this on a runner of GitHub Actions, or give the event file that GitHub would."
    });
   };
   const text = (...path) => {
    const value = get(...path);
    return typeof value === "string" && value !== "" ? value : wrong(path, "text");
   };
   return {
    get,
    text,
    number: (...path) => {
     const value = get(...path);
     return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : wrong(path, "number");
    },
    commit: (...path) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text(...path)) ? text(...path) : wrong(path, "commit id")
   };
  }
  function readPayload(path) {
   try {
    const content = (0, external_node_fs_.readFileSync)(path);
    return content.length <= MAX_EVENT_BYTES ? JSON.parse(content.toString("utf8")) : void 0;
   } catch {
    return;
   }
  }
  function nodePorts(log, entry, {environment = nodeEnvironment(entry.version), token, artifacts} = {}) {
   const processes = nodeProcesses(environment);
   const http = {
    download: async (url, limits) => (await __webpack_require__.e(1447).then(__webpack_require__.bind(__webpack_require__, 41447))).httpsClient({
     environment
    }).download(url, limits)
   };
   const outgoing = async () => (await __webpack_require__.e(883).then(__webpack_require__.bind(__webpack_require__, 90883))).httpOutgoing(environment);
   let trigger;
   return {
    archiveFiles: nodeArchiveFiles(environment),
    artifacts,
    clock: systemClock,
    environment,
    evidence: evidenceDirectory,
    execution: {
     permit: () => may_execute_mayExecute(environment)
    },
    files: nodeFiles(),
    folders: nodeFolders(),
    git: createGit(processes, environment),
    hostFacts: nodeHostFacts,
    hostFiles: nodeHostFiles,
    http,
    log,
    openForge: async request => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(6752), __webpack_require__.e(998) ]).then(__webpack_require__.bind(__webpack_require__, 80998))).openForge(environment, {
     ...request,
     token: request.token ?? token
    }),
    probes: nodeProbes,
    openOutbox: nodeOutbox,
    outgoing: {
     post: async request => (await outgoing()).post(request),
     wait: async ms => (await outgoing()).wait(ms)
    },
    lifetime: nodeLifetime(entry.cliUrl),
    processes,
    programs: nodePrograms(environment),
    releaseFolders: nodeReleaseFolders,
    services: nodeServices(environment),
    sbom: createSbomSource({
     environment,
     processes,
     http
    }),
    tree: createTreeScanner({
     workerUrl: entry.hashWorkerUrl,
     threads: environment.cores,
     platform: environment.platform
    }),
    treeChanges: {
     watch: async (places, changed) => (await __webpack_require__.e(6152).then(__webpack_require__.bind(__webpack_require__, 76152))).nodeTreeChanges().watch(places, changed)
    },
    writeAccess: nodeWriteAccess(),
    get trigger() {
     return trigger ??= readTrigger(environment.variables);
    },
    webServer: {
     listen: async (...request) => (await __webpack_require__.e(126).then(__webpack_require__.bind(__webpack_require__, 10126))).nodeWebServer.listen(...request)
    }
   };
  }
 }),
 13972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => blobId
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  function blobId(content, like) {
   const hasher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? "sha256" : "sha1");
   return hasher.update(`blob ${content.length}\0`).update(content).digest("hex");
  }
 }),
 47119: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => hasSecretWord,
   Z: () => wordsOf
  });
  const SECRET_WORDS = new Set("auth authorization apikey bearer cookie cred creds credential credentials hmac jwt key keys otp pass passphrase passwd password pat pin private pwd secret secrets session token tokens webhook".split(" "));
  function wordsOf(name) {
   return name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().split(/[-_.]/).filter(word => word !== "");
  }
  function hasSecretWord(words) {
   return words.some(word => SECRET_WORDS.has(word));
  }
 })
};
