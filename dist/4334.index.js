export const id = 4334;

export const ids = [ 4334 ];

export const modules = {
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
 94334: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runHashWorker: () => runHashWorker
  });
  var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _file_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38717);
  var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45624);
  var _reading_pace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29195);
  var _results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12673);
  var _work_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26014);
  function runHashWorker() {
   if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort === null) throw new Error("This file is started by DuRi as a worker thread; it is no program.");
   const {port, root, platform, startedAt, bytesPerSecond} = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
   const reader = new _file_reader_js__WEBPACK_IMPORTED_MODULE_2__.q(root, (0, _platform_js__WEBPACK_IMPORTED_MODULE_3__.gi)(platform), startedAt, bytesPerSecond === void 0 ? void 0 : new _reading_pace_js__WEBPACK_IMPORTED_MODULE_4__.y(bytesPerSecond));
   port.on("message", task => port.postMessage(answer(task, reader)));
  }
  function answer({id, memory, capacity, ...files}, reader) {
   try {
    return {
     id,
     failures: (0, _work_js__WEBPACK_IMPORTED_MODULE_6__.c)(reader, {
      ...files,
      results: new _results_js__WEBPACK_IMPORTED_MODULE_5__.nB(memory, capacity)
     }).failures
    };
   } catch (error) {
    return {
     id,
     failures: [],
     error: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)
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
 74132: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sr: () => ERRORS,
   bD: () => messageOf,
   cs: () => IntegrityError,
   xU: () => systemCode
  });
  const config = (means, hint) => ({
   kind: "config",
   means,
   hint
  });
  const infra = (means, hint) => ({
   kind: "infra",
   means,
   hint
  });
  const ERRORS = {
   usage: config("The command line is not one that DuRi knows.", "Run the command with --help; it lists every argument with an example."),
   input_invalid: config("An input has a value that it cannot have.", "Run the command with --help to see what it takes."),
   policy_invalid: config("The policy file is not valid.", "Mend the line that the message names. schemas/duri.schema.json gives editors completion and checks."),
   policy_untrusted: config("The policy, key ring or floor lies where the release could have put it.", "Keep them outside the release and the evidence directory, in a place that the verified program cannot write."),
   mode_invalid: config("DURI_ENV or DURI_INTEGRITY_MODE has a value that DuRi does not know.", "DURI_ENV is prod or dev; DURI_INTEGRITY_MODE is strict or warn. Unset means prod and strict."),
   directory_missing: config("The directory is not there, or is no directory.", "Check the path; it is relative to the current folder."),
   input_missing: config("A file that was named is not there.", "Check the path; it is relative to the current folder."),
   file_exists: config("A file is already there and would be overwritten.", "Choose another name, or remove the file first."),
   key_missing: config("There is no key to sign with.", "Make one with `duri keys new`, or seal with --unsigned; unsigned evidence never verifies in prod."),
   key_invalid: config("A key file does not hold a key that DuRi can use.", "Raw HMAC secrets have 32 bytes or more; Ed25519 and ECDSA P-256 keys are PEM (PKCS #8)."),
   key_permissions: config("A key file can be read or written by others.", "chmod 600 FILE, and let it belong to the user that runs DuRi."),
   key_not_in_ring: config("The secret given belongs to no key of the ring.", "Give the secret that belongs to the ring, or add the key to the ring with `duri keys new`."),
   key_may_not_sign: config("The key is in the ring, but may not sign now.", "`duri keys status` shows state and windows; `duri keys rotate` adds a new key."),
   key_unnamed: config("The key that is meant is not clear: none of the ring fits, or several do.", "Name it by its id, the beginning of its id, or its name; `duri keys status` lists them."),
   key_needed: config("The key is still needed.", "Make or rotate in another key first and seal again with it; --force retires it all the same."),
   keyring_full: config("The key ring holds as many keys as it can.", "Take entries out of the ring whose `verify_until` has passed."),
   keyring_invalid: config("The key ring is not valid.", "Mend the field that the message names, or make a new ring with `duri keys new`."),
   tree_unsealable: config("The release directory holds something that cannot be part of a release.", "Remove or mend what the message lists, or exclude it by policy."),
   part_invalid: config("A file is no part of an inventory as `duri seal --shard` writes it, or is cut short or changed.", "Make it again with `duri seal --shard`, and hand it over unchanged."),
   parts_incomplete: config("The parts are not one for every shard of one split.", "Give `duri merge` each part of one split once: as many as the n of `--shard i/n`, all with the same n."),
   part_mismatch: config("The parts were not made of this release, or not under the same terms.", "Give every job the same release, policy and version of DuRi, let nobody write to the release in between, and make the parts again."),
   tree_empty: config("There is no file to seal.", "Check the directory and the include and exclude globs of the policy."),
   key_in_release: config("A secret key lies in the release directory and would become part of the release.", "Move the key out of the release directory, or exclude its folder in duri.yml."),
   spike_not_accepted: config("So many files changed against the evidence that would be replaced that it needs to be confirmed.", "Name exactly this change with --accept-spike, or seal into a new evidence directory."),
   sbom_empty: config("The SBOM would list no component, which says nothing about the release.", "Seal a directory that holds lock files or package manifests, or allow it with `sbom.allow_empty: true` in duri.yml."),
   sbom_invalid: config("The SBOM does not fit its specification.", "See the problems listed. If Syft wrote it, try the version that DuRi pins."),
   lock_file_invalid: config("A lock file or package manifest in the release cannot be read.", "Mend it, write it anew with its package manager, or take it out of the release directory. With Syft installed it is read by Syft instead."),
   statement_type_reserved: config("DuRi signs its own statement types only itself.", "Use a predicate type of your own."),
   base_invalid: config("The base to compare with is neither a directory nor a commit.", "Pass a directory with an evidence set, or a git ref that exists here."),
   evidence_unreadable: infra("The evidence directory could not be read.", "Check that it exists and that this user may read it."),
   tree_unreadable: infra("Part of the release directory could not be read.", "Give this user read permission on the whole directory."),
   tree_changing: infra("Files change while they are read.", "Seal a tree that nobody writes to."),
   write_failed: infra("A file could not be written; what was there before is untouched.", "Check free space and permissions of the folder."),
   locked: infra("Another run is writing the same evidence directory.", "Wait for it to end. If no such process is alive, remove the lock file that the message names."),
   address_taken: infra("The address to listen on is taken by another program.", "Stop that program, or choose another address with --listen."),
   tool_missing: infra("A program that is needed is not installed.", "Install it, or pass its path."),
   tool_failed: infra("A program that DuRi ran has failed.", "Its last lines are in the message."),
   tool_timeout: infra("A program that DuRi ran did not end in time, and was stopped.", "Look for what it waits for, or give it a larger time limit."),
   tool_unverified: infra("A downloaded tool is not the one that DuRi knows.", "Pass the path of a tool that you trust, or use a version that DuRi pins."),
   download_failed: infra("A download failed.", "Check the network and any proxy, or pass the path of an installed tool."),
   git_unavailable: infra("git could not answer.", "Check that git is installed and that the commit is there: `git fetch --depth=1 origin REF`."),
   forge_unavailable: infra("The platform that hosts the repository gave no answer.", "Run it again. If it goes on, look at the status page of the platform, at the proxy variables, and at GITHUB_API_URL."),
   forge_unauthorized: infra("The platform that hosts the repository does not accept the token, or wants one.", "In an action leave `github-token` alone or pass `${{ github.token }}`; on the command line set GH_TOKEN or GITHUB_TOKEN."),
   forge_refused: infra("The platform that hosts the repository refused what was asked of it.", "Its own words are in the message. If they name nothing that you can change, please report it."),
   permission_missing: infra("The token of this job may not do what is asked of it.", "Add the line that the message names to `permissions:` of the job."),
   event_unsupported: config("This action has nothing to do on the event that started the workflow.", "Run it on pull_request and merge_group (the gate), on a tag (the release), on push to a branch, or on schedule (the archive audit)."),
   handover_invalid: config("The report that a run handed over is not one that DuRi wrote, or belongs to another commit.", "Hand over the file that `--handover` wrote in the run of the pull request, unchanged, and download it from the run that set this one off (`run-id: ${{ github.event.workflow_run.id }}`)."),
   artifact_exists: infra("This workflow run already has an artifact of that name.", "Give each job and each matrix leg an `artifact-name` of its own."),
   program_missing: {
    ...config("The program to start is not there.", "Check its name and PATH. Nothing was started."),
    exitCode: 127
   },
   program_not_executable: {
    ...config("The program to start may not be executed, or is no program.", "Set its executable bit before the release is sealed; nothing was started."),
    exitCode: 126
   },
   archive_invalid: config("The file is no archive that DuRi made, or holds what no archive may hold.", "Pass a .tar.gz or .tar.zst that `duri archive` wrote, whole and unchanged."),
   archive_missing: infra("There is no archive where one should be.", "Check the name and the store; `duri archive` stores a release, `duri archive audit` lists what is there."),
   retention_short: infra("The archive will not be kept for as long as policy says.", "Name a store that keeps its promise in `archive.mirror` of duri.yml, raise the limit in the settings of the repository or organisation, or lower `retention_days`."),
   worker_failed: infra("A thread that hashes files has ended early.", "Give the process more memory and run again. If it happens again, please report it, with the message."),
   execution_refused: infra("A check runs what is under test, and this job could give it away.", "Run it in a job of its own with `permissions: { contents: read }` and without secrets."),
   internal: infra("DuRi met something it did not expect.", "Please report it, with the command line and the message.")
  };
  class IntegrityError extends Error {
   code;
   details;
   name="IntegrityError";
   constructor(code, message, details = {}, options) {
    super(message, options?.cause === void 0 ? void 0 : {
     cause: options.cause
    });
    this.code = code;
    this.details = details;
    this.#hint = options?.hint;
   }
   #hint;
   get kind() {
    return ERRORS[this.code].kind;
   }
   get exitCode() {
    return ERRORS[this.code].exitCode;
   }
   get hint() {
    return this.#hint ?? ERRORS[this.code].hint;
   }
  }
  function systemCode(error) {
   const code = error?.code;
   return typeof code === "string" ? code : void 0;
  }
  function messageOf(error) {
   const message = error?.message;
   return typeof message === "string" ? message : String(error);
  }
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
 })
};
