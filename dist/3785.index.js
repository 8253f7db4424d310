export const id = 3785;
export const ids = [3785];
export const modules = {

/***/ 31410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   V: () => (/* binding */ isProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The absolute path of a program on PATH, or undefined. Empty and relative entries of PATH are passed over:
 * they would let the current folder choose the program.
 */
function findProgram(program, environment) {
    if (program === '' || /[/\\]/.test(program))
        return undefined;
    const windows = environment.platform === 'win32';
    const { delimiter } = windows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    const folders = variable(environment, 'PATH').split(delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
    const endings = windows
        ? [
            '',
            ...variable(environment, 'PATHEXT', '.COM;.EXE;.BAT;.CMD')
                .split(';')
                .filter((ending) => ending !== ''),
        ]
        : [''];
    for (const folder of folders) {
        for (const ending of endings) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program + ending);
            if ((!windows || node_path__WEBPACK_IMPORTED_MODULE_1__.win32.extname(path) !== '') && isProgram(path))
                return path;
        }
    }
    return undefined;
}
/** Is this a regular file that may be executed? Windows knows no such right, there being there is enough. */
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** A variable by its name, whose letter case means nothing on Windows. */
function variable({ variables, platform }, name, otherwise = '') {
    if (platform !== 'win32')
        return variables[name] ?? otherwise;
    const key = Object.keys(variables).find((candidate) => candidate.toUpperCase() === name);
    return (key === undefined ? undefined : variables[key]) ?? otherwise;
}

/***/ }),

/***/ 15638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/**
 * The proxy that a request goes through; undefined when it goes straight. The rules are those of GitHub's own @actions/http-client:
 * lower-case names first, a host in NO_PROXY covers its subdomains, and this machine is never asked through a proxy.
 * @throws input_invalid when the variable holds no address
 */
function proxyFor(url, variables) {
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const proxy = valueOf(variables, name);
    if (proxy === '' || isDirect(url, valueOf(variables, 'NO_PROXY')))
        return undefined;
    const address = proxy.includes('://') ? proxy : `http://${proxy}`;
    // The value may hold a password, so the message does not repeat it.
    if (!URL.canParse(address))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `${name} holds no address`, {}, { hint: 'Write it as http://HOST:PORT.' });
    return address;
}
function isDirect({ hostname, port, protocol }, noProxy) {
    if (/^(?:localhost|127\..*|\[::1\])$/.test(hostname))
        return true;
    const names = [hostname, `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`];
    const entries = noProxy
        .toLowerCase()
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    return entries.some((entry) => entry === '*' || names.some((name) => name === entry || name.endsWith(entry.startsWith('.') ? entry : `.${entry}`)));
}
function valueOf(variables, name) {
    return variables[name.toLowerCase()] || variables[name] || '';
}

/***/ }),

/***/ 71303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readNext),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/** Reads every file of a list. */
function readAll(reader, { paths, isAscii }, results) {
    const failures = [];
    const target = { results, isAscii, whole: false };
    for (let index = 0; index < paths.length; index++) {
        const detail = reader.read(paths[index] ?? '', index, target);
        if (detail !== undefined)
            failures.push({ index, detail });
    }
    return failures;
}
/** Reads the next file of a shared list; false when there is none. */
function readNext(reader, { list, results, counter }, failures) {
    const index = Atomics.add(counter, 0, 1);
    if (index >= list.paths.length)
        return false;
    const detail = reader.read(list.paths[index] ?? '', index, { results, isAscii: list.isAscii, whole: true });
    if (detail !== undefined)
        failures.push({ index, detail });
    return true;
}

/***/ }),

/***/ 38717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ FileReader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45624);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12673);
/* harmony import */ var _tree_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32712);






/** One read; a file that fills it is big. */
const READ_BYTES = 256 * 1024;
const ATTEMPTS = 3;
/** Timestamps of files move in ticks of at most this. */
const TICK_MS = 20;
/** The coarsest timestamps of a common file system (FAT). */
const COARSEST_MS = 2000;
/**
 * Reads and hashes files with system calls that wait for nothing, through one buffer. Each thread has one. Reading
 * asynchronously costs more for a small file than opening, reading, hashing and closing it together.
 */
class FileReader {
    root;
    platform;
    #buffer = Buffer.allocUnsafeSlow(READ_BYTES);
    #freshSince;
    #lastWasFresh = false;
    /** @param startedAt instant in ms; files changed shortly before, or later, are read with more care */
    constructor(root, platform, startedAt) {
        this.root = root;
        this.platform = platform;
        this.#freshSince = startedAt - COARSEST_MS;
    }
    /** Writes what came of a file to its place in the results; the text is the detail of a failure. */
    read(path, index, target) {
        const { results, whole, isAscii } = target;
        const expected = results.expected[index] ?? _results_js__WEBPACK_IMPORTED_MODULE_4__/* .SKIP */ ._Z;
        const full = (0,_tree_root_js__WEBPACK_IMPORTED_MODULE_5__/* .systemPath */ .BX)(this.root, path, isAscii);
        try {
            if (expected === _results_js__WEBPACK_IMPORTED_MODULE_4__/* .SKIP */ ._Z)
                this.#look(full, index, results);
            else if (!whole && expected >= READ_BYTES)
                results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.big, { size: expected, mode: 0 });
            else
                this.#open(full, index, target);
            return undefined;
        }
        catch (error) {
            const { code, status, found } = failure(error, full);
            results.set(index, status, found);
            return code;
        }
    }
    #look(path, index, results) {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        results.set(index, stats.isFile() ? _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.sized : _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.replaced, stats);
    }
    #open(path, index, target) {
        const before = this.platform.refusesLinks ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        if (before?.isFile() === false)
            return target.results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.replaced, before);
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, this.platform.openFlags);
        try {
            if (before !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd).ino !== before.ino)
                return target.results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.replaced, before);
            if (target.whole || this.#lastWasFresh)
                this.#readWithCare(fd, index, target);
            else
                this.#readQuickly(fd, index, target);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
    }
    /**
     * One read and one fstat after it. If by then nothing has been written to the file since well before the scan
     * began, by the clock that stamps files, then nothing was written while it was read.
     */
    #readQuickly(fd, index, target) {
        const { results } = target;
        const expected = results.expected[index] ?? _results_js__WEBPACK_IMPORTED_MODULE_4__/* .SKIP */ ._Z;
        const length = expected === _results_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_SIZE */ .XE ? READ_BYTES : Math.min(expected + 1, READ_BYTES);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, this.#buffer, 0, length, 0);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
        if (!stats.isFile())
            return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.replaced, stats);
        if (expected !== _results_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_SIZE */ .XE && stats.size !== expected)
            return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.sized, stats);
        if (stats.size >= READ_BYTES)
            return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.big, stats);
        this.#lastWasFresh = this.#isFresh(stats);
        if (this.#lastWasFresh || read !== stats.size)
            return this.#readWithCare(fd, index, target);
        results.setHashed(index, stats, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', this.#buffer.subarray(0, read), 'binary'));
    }
    /**
     * For all other files: a reading between two equal states, several times if need be. Equal states prove that nothing was written in between only
     * when the last write lies more than a tick before the reading; for clocks that say otherwise (coarse timestamps,
     * a server whose clock is ahead) two readings with equal results count.
     */
    #readWithCare(fd, index, { results, whole }) {
        const expected = results.expected[index] ?? _results_js__WEBPACK_IMPORTED_MODULE_4__/* .SKIP */ ._Z;
        let last;
        let stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!stats.isFile())
                return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.replaced, stats);
            if (expected !== _results_js__WEBPACK_IMPORTED_MODULE_4__/* .ANY_SIZE */ .XE && stats.size !== expected)
                return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.sized, stats);
            if (!whole && stats.size >= READ_BYTES)
                return results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.big, stats);
            const readingAt = Date.now();
            this.#lastWasFresh = this.#isFresh(stats);
            const { bytes, digest } = this.#hashUpTo(fd, stats.size);
            const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
            const steady = bytes === stats.size && (0,_platform_js__WEBPACK_IMPORTED_MODULE_3__/* .sameState */ .yY)(stats, after);
            if (steady && (stats.ctimeMs < readingAt - TICK_MS || digest === last))
                return results.setHashed(index, after, digest);
            last = steady ? digest : undefined;
            stats = after;
            pause(TICK_MS);
        }
        results.set(index, _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.changing, stats);
    }
    #isFresh(stats) {
        return stats.ctimeMs >= this.#freshSince || stats.mtimeMs >= this.#freshSince;
    }
    /** Reads at most one byte more than `size`, so that a file that grows forever ends. */
    #hashUpTo(fd, size) {
        const limit = size + 1;
        let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, this.#buffer, 0, Math.min(READ_BYTES, limit), 0);
        if (read === size)
            return { bytes: read, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', this.#buffer.subarray(0, read), 'binary') };
        const hasher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let bytes = 0;
        while (read > 0) {
            hasher.update(this.#buffer.subarray(0, read));
            bytes += read;
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, this.#buffer, 0, Math.min(READ_BYTES, limit - bytes), bytes);
        }
        return { bytes, digest: hasher.digest('binary') };
    }
}
/** What opening or reading says when a link, socket, device, FIFO or directory has taken the place of a file. */
const REPLACED = new Set(['ELOOP', 'EMLINK', 'EFTYPE', 'ENXIO', 'ENODEV', 'EISDIR', 'EAGAIN', 'EINVAL', 'ESPIPE']);
/** What a refused system call says about a file, with what lstat still tells of it. */
function failure(error, path) {
    const code = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) ?? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { code, status: _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.vanished, found: _results_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV };
    if (REPLACED.has(code))
        return { code, status: _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.replaced, found: _results_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV };
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
        return { code, status: stats.isFile() ? _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.unreadable : _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.replaced, found: stats };
    }
    catch {
        return { code, status: _results_js__WEBPACK_IMPORTED_MODULE_4__/* .STATUS */ .XQ.unreadable, found: _results_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV };
    }
}
const sleeper = new Int32Array(new SharedArrayBuffer(4));
function pause(ms) {
    Atomics.wait(sleeper, 0, 0, ms);
}

/***/ }),

/***/ 45624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ fileMode),
/* harmony export */   gi: () => (/* binding */ treePlatform),
/* harmony export */   hl: () => (/* binding */ unsafeBits),
/* harmony export */   yY: () => (/* binding */ sameState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** @param platform as `process.platform` names it */
function treePlatform(platform) {
    // The constants are missing from Node's table where the system has no such flag, whatever their type says.
    const flag = (name) => (platform === 'win32' ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants[name] ?? 0));
    return {
        openFlags: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | flag('O_NOFOLLOW') | flag('O_NONBLOCK') | flag('O_NOCTTY'),
        refusesLinks: flag('O_NOFOLLOW') !== 0,
        hasModes: platform !== 'win32',
    };
}
const ANY_EXECUTE = 0o111;
const UNSAFE = [
    [0o4000, 'setuid'],
    [0o2000, 'setgid'],
    [0o0002, 'world-writable'],
];
const NONE = [];
/** Executable by anyone counts: a program that only others may run is a program. */
function fileMode(mode, { hasModes }) {
    if (!hasModes)
        return undefined;
    return (mode & ANY_EXECUTE) === 0 ? '100644' : '100755';
}
function unsafeBits(mode, { hasModes }) {
    if (!hasModes || (mode & 0o6002) === 0)
        return NONE;
    return UNSAFE.filter(([bit]) => (mode & bit) !== 0).map(([, name]) => name);
}
/** Is this still the same state of the same file? Every write moves ctime; size, mtime and inode cost nothing to compare. */
function sameState(before, after) {
    return before.ino === after.ino && before.size === after.size && before.mtimeMs === after.mtimeMs && before.ctimeMs === after.ctimeMs;
}

/***/ }),

/***/ 12673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   XE: () => (/* binding */ ANY_SIZE),
/* harmony export */   XQ: () => (/* binding */ STATUS),
/* harmony export */   _Z: () => (/* binding */ SKIP),
/* harmony export */   df: () => (/* binding */ UNKNOWN_SIZE),
/* harmony export */   nB: () => (/* binding */ Results)
/* harmony export */ });
/** In place of an expected size: whatever is there is right. */
const ANY_SIZE = -1;
/** In place of an expected size: the file is not to be opened. */
const SKIP = -2;
/** What came of reading one file. */
const STATUS = {
    /** Nobody has written here: a file was lost. */
    none: 0,
    hashed: 1,
    /** Not read, or not to its end: its size is not the expected one, or it was not to be opened. */
    sized: 2,
    /** Larger than one read; put aside for later. */
    big: 3,
    /** No regular file any more: look again. */
    replaced: 4,
    vanished: 5,
    unreadable: 6,
    changing: 7,
};
const DIGEST_BYTES = 32;
const BYTES_PER_RESULT = 8 + 8 + 4 + DIGEST_BYTES + 1;
/** Stands for the size of a file about which nothing is known. */
const UNKNOWN_SIZE = -1;
const UNKNOWN = { size: UNKNOWN_SIZE, mode: 0 };
/**
 * What to expect of the files of a batch and what was found, by index, in memory that threads can share and that is used again and again.
 * Columns of numbers instead of objects: a million files make no garbage.
 */
class Results {
    memory;
    capacity;
    /** Given: how many bytes each file should have, or ANY_SIZE or SKIP. */
    expected;
    /** Found. */
    sizes;
    digests;
    modes;
    statuses;
    constructor(memory, capacity) {
        this.memory = memory;
        this.capacity = capacity;
        // The widest column first, so that each is aligned.
        this.expected = new Float64Array(memory, 0, capacity);
        this.sizes = new Float64Array(memory, 8 * capacity, capacity);
        this.modes = new Uint32Array(memory, 16 * capacity, capacity);
        this.digests = Buffer.from(memory, 20 * capacity, DIGEST_BYTES * capacity);
        this.statuses = new Uint8Array(memory, (20 + DIGEST_BYTES) * capacity, capacity);
    }
    static shared(capacity) {
        return new Results(new SharedArrayBuffer(capacity * BYTES_PER_RESULT), capacity);
    }
    static own(capacity) {
        return new Results(new ArrayBuffer(capacity * BYTES_PER_RESULT), capacity);
    }
    set(index, status, found) {
        this.statuses[index] = status;
        this.sizes[index] = found.size;
        this.modes[index] = found.mode;
    }
    /** @param digest 32 byte units */
    setHashed(index, found, digest) {
        this.set(index, STATUS.hashed, found);
        this.digests.write(digest, index * DIGEST_BYTES, 'latin1');
    }
    digestHex(index) {
        return this.digests.toString('hex', index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES);
    }
    copyFrom(other, from, to) {
        this.statuses[to] = other.statuses[from] ?? STATUS.none;
        this.sizes[to] = other.sizes[from] ?? UNKNOWN_SIZE;
        this.modes[to] = other.modes[from] ?? 0;
        other.digests.copy(this.digests, to * DIGEST_BYTES, from * DIGEST_BYTES, (from + 1) * DIGEST_BYTES);
    }
    clear() {
        this.statuses.fill(STATUS.none);
    }
}

/***/ }),

/***/ 32712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ systemPath),
/* harmony export */   R8: () => (/* binding */ openRoot),
/* harmony export */   hs: () => (/* binding */ rootError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);



/** @throws directory_missing, tree_unreadable */
function openRoot(directory) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory, { encoding: 'buffer' });
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isDirectory())
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('directory_missing', `${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(directory)} is no directory`);
        const bytes = real.toString('latin1');
        return (bytes.endsWith('/') ? bytes : `${bytes}/`);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs)
            throw error;
        throw rootError(directory, error);
    }
}
/** Why nothing can be said about the whole tree. */
function rootError(directory, error) {
    const code = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP')
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('directory_missing', `there is no directory ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(directory)}`, {}, { cause: error });
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('tree_unreadable', `${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(directory)} could not be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, {}, { cause: error });
}
/** What the operating system takes for a path of the tree. @param isAscii when that is known; a look at every byte else */
function systemPath(root, path, isAscii) {
    const full = root + path;
    // eslint-disable-next-line no-control-regex
    return isAscii || !/[^\x00-\x7f]/.test(full) ? full : Buffer.from(full, 'latin1');
}

/***/ }),

/***/ 85339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ COMMIT_FILE),
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   Ps: () => (/* binding */ SIGNATURE_OF),
/* harmony export */   UP: () => (/* binding */ LOG_FILE),
/* harmony export */   VR: () => (/* binding */ METADATA_FILE),
/* harmony export */   _M: () => (/* binding */ KEPT_LOG),
/* harmony export */   fk: () => (/* binding */ LOG_SIGNATURE_FILE),
/* harmony export */   gN: () => (/* binding */ OWN_NAMES),
/* harmony export */   lx: () => (/* binding */ pendingName),
/* harmony export */   n: () => (/* binding */ BUNDLE_OF),
/* harmony export */   ob: () => (/* binding */ EVIDENCE_FILES),
/* harmony export */   r: () => (/* binding */ BOUND_FILES)
/* harmony export */ });
/* unused harmony export SEALED_FILES */
/** The files that are bound by the metadata, each by digest and size. @source design, section 2 */
const BOUND_FILES = ['SHA256SUMS', 'checksums.json', 'provenance.json', 'sbom.json'];
/** The file that binds them, so that one signature covers the whole set. */
const METADATA_FILE = 'deployment_metadata.json';
/** What is signed, and where its envelope stands. */
const SIGNATURE_OF = { 'checksums.json': 'checksums.sig', [METADATA_FILE]: 'deployment_metadata.sig' };
/** Never changes after seal. @source trust model, section 3 */
const SEALED_FILES = [...BOUND_FILES, METADATA_FILE, ...Object.values(SIGNATURE_OF)];
/** Sigstore bundles of the same statements, written where a public key signs. @source design, section 2 */
const BUNDLE_OF = {
    'checksums.json': 'checksums.sigstore.json',
    [METADATA_FILE]: 'deployment_metadata.sigstore.json',
    'provenance.json': 'provenance.sigstore.json',
};
/** The execution record of the last run, and its signature. */
const LOG_FILE = 'VERIFY_LOG.log';
const LOG_SIGNATURE_FILE = 'VERIFY_LOG.sig';
/** Added after seal, each with a signature of its own. */
const LATER_FILES = [...Object.values(BUNDLE_OF), LOG_FILE, LOG_SIGNATURE_FILE, 'gates.intoto.jsonl', 'verdict.vsa.json', 'receipts.json'];
/** Every name that an evidence set can have. In a release directory only these very names are evidence; anything else is unexpected. */
const EVIDENCE_FILES = [...SEALED_FILES, ...LATER_FILES];
/** Logs of earlier runs, kept beside the evidence where it stands apart from the release. */
const KEPT_LOG = /^VERIFY_LOG\.[A-Za-z0-9-]{1,100}\.(?:log|sig)$/;
/** Names that a run of `seal` uses while it writes, beside the final ones. A killed run leaves some of them. */
const LOCK_FILE = '.duri-lock';
const COMMIT_FILE = '.duri-commit.json';
/** The name under which a new file waits for the commit. */
function pendingName(name) {
    return `.duri-new.${name}`;
}
/** Every name that DuRi itself may put into an evidence directory. */
const OWN_NAMES = [...EVIDENCE_FILES, LOCK_FILE, COMMIT_FILE, pendingName(COMMIT_FILE), ...EVIDENCE_FILES.map(pendingName)];

/***/ }),

/***/ 63785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodePorts: () => (/* binding */ nodePorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/adapters/sync-folder.js

/** Makes a rename last; Windows cannot open folders and needs none of it. */
function syncFolder(path) {
    if (process.platform === 'win32')
        return;
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY);
    try {
        (0,external_node_fs_.fsyncSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
;// CONCATENATED MODULE: ./build/src/adapters/archive-files/write-pieces.js





/** See the port. */
async function writePieces(path, content) {
    const folder = (0,external_node_path_.dirname)(path);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    const fd = writing(path, () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
    });
    try {
        for await (const piece of content) {
            writing(path, () => writeAll(fd, piece));
            hash.update(piece);
            sizeBytes += piece.length;
        }
        writing(path, () => (0,external_node_fs_.fsyncSync)(fd));
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    writing(path, () => {
        (0,external_node_fs_.renameSync)(temporary, path);
        syncFolder(folder);
    });
    return { digest: hash.digest('hex'), sizeBytes };
}
/** Writes all bytes, however many calls it takes. */
function writeAll(fd, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(fd, bytes, at);
}
/** @throws write_failed for what the system refuses */
function writing(path, step) {
    try {
        return step();
    }
    catch (error) {
        throw new errors/* IntegrityError */.cs('write_failed', `${path} could not be written: ${(0,errors/* messageOf */.bD)(error)}`, { path }, { cause: error });
    }
}
;// CONCATENATED MODULE: ./build/src/adapters/archive-files/new-tree.js



/** See the port. The folder is ours alone and starts empty, so what stands on the way is a folder that was made here, or in the way. */
function createTree(root) {
    const base = (0,model_path/* toBytePath */.xe)(root);
    const made = new Set(['']);
    const links = [];
    const full = (path) => (0,model_path/* toSystemPath */._r)(`${base}/${path}`);
    const makeFolders = (path) => {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (made.has(folder))
            return;
        makeFolders(folder);
        writing((0,model_path/* printablePath */.Vj)(folder), () => (0,external_node_fs_.mkdirSync)(full(folder), 0o755));
        made.add(folder);
    };
    return {
        file: async (path, content, executable) => {
            makeFolders(path);
            const shown = (0,model_path/* printablePath */.Vj)(path);
            const fd = writing(shown, () => (0,external_node_fs_.openSync)(full(path), 'wx', executable ? 0o755 : 0o644));
            try {
                for await (const piece of content)
                    writing(shown, () => writeAll(fd, piece));
            }
            finally {
                (0,external_node_fs_.closeSync)(fd);
            }
        },
        link: (path, target) => void links.push({ path, target }),
        finish: () => {
            for (const { path, target } of links) {
                makeFolders(path);
                writing((0,model_path/* printablePath */.Vj)(path), () => (0,external_node_fs_.symlinkSync)((0,model_path/* toSystemPath */._r)(target), full(path)));
            }
        },
    };
}
;// CONCATENATED MODULE: ./build/src/adapters/archive-files/read-pieces.js



const PIECE_BYTES = 256 * 1024;
/** Windows has no such flags, whatever the types say. */
const flags = external_node_fs_.constants;
const NO_LINK_NO_WAIT = external_node_fs_.constants.O_RDONLY | (flags.O_NOFOLLOW ?? 0) | (flags.O_NONBLOCK ?? 0);
/** See the port. */
function* readBelow(root, path) {
    const fd = read_pieces_open(root, path);
    try {
        const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
        for (let read = (0,external_node_fs_.readSync)(fd, buffer); read > 0; read = (0,external_node_fs_.readSync)(fd, buffer))
            yield buffer.subarray(0, read);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function read_pieces_open(root, path) {
    try {
        const fd = (0,external_node_fs_.openSync)((0,model_path/* toSystemPath */._r)(`${(0,model_path/* toBytePath */.xe)(root)}/${path}`), NO_LINK_NO_WAIT);
        if ((0,external_node_fs_.fstatSync)(fd).isFile())
            return fd;
        (0,external_node_fs_.closeSync)(fd);
    }
    catch (error) {
        const code = (0,errors/* systemCode */.xU)(error);
        if (code === 'EACCES' || code === 'EPERM')
            throw new errors/* IntegrityError */.cs('tree_unreadable', `${(0,model_path/* printablePath */.Vj)(path)} could not be read: ${(0,errors/* messageOf */.bD)(error)}`, {}, { cause: error });
    }
    throw new errors/* IntegrityError */.cs('tree_changing', `${(0,model_path/* printablePath */.Vj)(path)} is no regular file any more`);
}
/** See the port. */
async function* readPieces(path) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
        throw new errors/* IntegrityError */.cs('input_missing', `${(0,model_path/* printable */.g$)(path)} is not there, or is no regular file`, { path });
    try {
        yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: PIECE_BYTES });
    }
    catch (error) {
        throw new errors/* IntegrityError */.cs('input_missing', `${(0,model_path/* printable */.g$)(path)} could not be read: ${(0,errors/* messageOf */.bD)(error)}`, { path }, { cause: error });
    }
}
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/adapters/temporary-folder.js




const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const folders = new Set();
/** A new folder of mode 0700; see the port. On a runner it lies where the job's own temp files do. @throws write_failed */
function temporaryFolder(parent = process.env['RUNNER_TEMP']) {
    watch(); // before there is anything to leave behind
    const path = make(parent);
    folders.add(path);
    return { path, remove: () => remove(path) };
}
function make(parent) {
    const place = parent === undefined || parent === '' ? (0,external_node_os_.tmpdir)() : parent;
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(place), 'duri-'));
    }
    catch (error) {
        throw new errors/* IntegrityError */.cs('write_failed', `no temporary folder could be made in ${place}: ${(0,errors/* messageOf */.bD)(error)}`, { path: place }, { cause: error });
    }
}
function watch() {
    if (folders.size > 0 || process.listeners('exit').includes(removeAll))
        return;
    process.on('exit', removeAll);
    for (const signal of SIGNALS)
        process.on(signal, removeAndPassOn);
}
function remove(path) {
    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    if (!folders.delete(path) || folders.size > 0)
        return;
    process.off('exit', removeAll);
    for (const signal of SIGNALS)
        process.off(signal, removeAndPassOn);
}
function removeAll() {
    for (const path of [...folders]) {
        try {
            remove(path);
        }
        catch {
            // the process ends; there is nobody left to tell
        }
    }
}
function removeAndPassOn(signal) {
    removeAll();
    process.off(signal, removeAndPassOn);
    // Without another listener the default action was only held up by ours; with one, that one decides.
    if (process.listenerCount(signal) === 0)
        process.kill(process.pid, signal);
}
;// CONCATENATED MODULE: ./build/src/adapters/archive-files/index.js








/** Large files and unpacked trees on this host. */
function nodeArchiveFiles({ variables }) {
    return {
        temporaryFolder: () => temporaryFolder(variables['RUNNER_TEMP']),
        readBelow: readBelow,
        read: readPieces,
        sizeOf: (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size,
        write: writePieces,
        newTree: createTree,
        list,
    };
}
function list(folder) {
    try {
        const files = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
        return files.map(({ name }) => ({ name, sizeBytes: (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name)).size })).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT')
            return [];
        throw new errors/* IntegrityError */.cs('tree_unreadable', `${(0,model_path/* printable */.g$)(folder)} could not be listed: ${(0,errors/* messageOf */.bD)(error)}`, {}, { cause: error });
    }
}
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
;// CONCATENATED MODULE: ./build/src/adapters/evidence-directory/commit-record.js





const evidenceName = schemas/* string */.YjP().refine((name) => evidence_set/* EVIDENCE_FILES */.ob.includes(name) || evidence_set/* KEPT_LOG */._M.test(name), 'is no name of an evidence file');
const schema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    /** Files of the new set; each waits under its pending name until it is renamed. */
    files: schemas/* array */.YOg(evidenceName).max(64),
    /** Files of the old set that the new one does not have. */
    remove: schemas/* array */.YOg(evidenceName).max(64),
});
const COMMIT_RECORD_BYTES = 16_384;
function renderCommitRecord(record) {
    return `${JSON.stringify(record)}\n`;
}
/** @throws evidence_unreadable when it is not a record; the rename that made it was atomic, so nothing of ours can have cut it short */
function parseCommitRecord(content, directory) {
    const record = (0,shape_document/* parseDocument */.Tp)(content, schema, { maxBytes: COMMIT_RECORD_BYTES, maxDepth: 4 });
    if (record.ok)
        return record.value;
    throw new errors/* IntegrityError */.cs('evidence_unreadable', `${evidence_set/* COMMIT_FILE */.BJ} in ${directory} is damaged (${(0,parsed/* describeProblems */.yg)(record.problems)}), so it is not certain which evidence set is the valid one`, { directory }, { hint: 'Restore the evidence directory from its archive, or remove this file if you know that no seal was under way, and seal again.' });
}
;// CONCATENATED MODULE: ./build/src/adapters/evidence-directory/disk.js



/** Runs a step that writes, and turns what the system refuses into one error. @throws write_failed */
function disk_writing(path, step) {
    try {
        return step();
    }
    catch (error) {
        if (error instanceof errors/* IntegrityError */.cs)
            throw error;
        throw new errors/* IntegrityError */.cs('write_failed', `could not write ${path}: ${(0,errors/* messageOf */.bD)(error)}`, { path, system: (0,errors/* systemCode */.xU)(error) ?? '' }, { cause: error });
    }
}
/** Writes all bytes, however many calls it takes. */
function disk_writeAll(fd, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(fd, bytes, at);
}
/** Reads exactly what a file has, up to a limit. */
function readAll(fd, sizeBytes) {
    const bytes = new Uint8Array(sizeBytes);
    let at = 0;
    while (at < sizeBytes) {
        const read = (0,external_node_fs_.readSync)(fd, bytes, at, sizeBytes - at, at);
        if (read === 0)
            break;
        at += read;
    }
    return at === sizeBytes ? bytes : bytes.subarray(0, at);
}
/** Makes renames in a directory last through a power cut. Windows has no such call and needs none. */
function syncDirectory(directory) {
    if (process.platform === 'win32')
        return;
    const fd = (0,external_node_fs_.openSync)(directory, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Renames when the source is there; a step that an earlier, killed run has already done is no error. */
function renameIfPresent(directory, from, to) {
    try {
        (0,external_node_fs_.renameSync)((0,external_node_path_.join)(directory, from), (0,external_node_path_.join)(directory, to));
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) !== 'ENOENT')
            throw error;
    }
}
function removeIfPresent(path) {
    (0,external_node_fs_.rmSync)(path, { force: true });
}
/** Is something there, whatever it is? */
function isPresent(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
;// CONCATENATED MODULE: ./build/src/adapters/evidence-directory/lock.js






/** A lock without its holder's name is a plain file that is being written, for no longer than this. */
const WRITING_MS = 10_000;
/** Takes the directory's lock. The lock of a process that has died on this host is taken over. @throws locked */
function takeLock(directory) {
    const path = (0,external_node_path_.join)(directory, evidence_set/* LOCK_FILE */.FI);
    const content = JSON.stringify({ host: (0,external_node_os_.hostname)(), pid: process.pid, nonce: (0,external_node_crypto_.randomUUID)() });
    for (let attempt = 0; attempt < 5; attempt++) {
        if (tryCreate(path, content))
            return heldLock(path, content);
        const holder = readHolder(path);
        if (holder !== undefined && !isDead(holder)) {
            throw new errors/* IntegrityError */.cs('locked', `${path} is held by process ${holder.pid} on ${holder.host}`, { path, pid: holder.pid, host: holder.host });
        }
        if (holder !== undefined || isOld(path))
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
    throw new errors/* IntegrityError */.cs('locked', `${path} could not be taken: another run is taking it right now`, { path });
}
function heldLock(path, content) {
    const isHeld = () => {
        try {
            return readLock(path) === content;
        }
        catch {
            return false;
        }
    };
    return {
        // Two runs that find the same dead holder may both remove its lock; the second one's then stands, and the first finds out here.
        assertHeld: () => {
            if (!isHeld())
                throw new errors/* IntegrityError */.cs('locked', `${path} was taken over by another run`, { path });
        },
        release: () => {
            if (isHeld())
                (0,external_node_fs_.rmSync)(path, { force: true });
        },
    };
}
/** The lock is a link whose text names the holder: a link is made with its text in one step, so a kill never leaves an empty lock. */
function tryCreate(path, content) {
    try {
        (0,external_node_fs_.symlinkSync)(content, path);
        return true;
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'EEXIST')
            return false;
        return tryCreateFile(path, content); // Windows without the right to make links, and file systems that have none
    }
}
function tryCreateFile(path, content) {
    try {
        (0,external_node_fs_.writeFileSync)(path, content, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function readLock(path) {
    return (0,external_node_fs_.lstatSync)(path).isSymbolicLink() ? (0,external_node_fs_.readlinkSync)(path) : (0,external_node_fs_.readFileSync)(path, 'utf8');
}
/** Who holds the lock; undefined when it was released meanwhile or does not say yet. */
function readHolder(path) {
    try {
        const { host, pid } = JSON.parse(readLock(path));
        return typeof host === 'string' && typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 ? { host, pid } : undefined;
    }
    catch {
        return undefined;
    }
}
function isOld(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return stat !== undefined && Date.now() - stat.mtimeMs > WRITING_MS;
}
/** A process of another host may be alive for all we know; a restarted container has the same host and process id again. */
function isDead({ host, pid }) {
    if (host !== (0,external_node_os_.hostname)())
        return false;
    if (pid === process.pid)
        return true;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return (0,errors/* systemCode */.xU)(error) === 'ESRCH';
    }
}
;// CONCATENATED MODULE: ./build/src/adapters/evidence-directory/begin-transaction.js







/**
 * Starts a new evidence set. Its files are written under pending names; the rename of the commit record
 * is the instant at which readers see the new set; then the files take their final names.
 * @source trust model, section 3 (atomicity) @throws locked, write_failed
 */
function beginTransaction(directory) {
    const lock = disk_writing(directory, () => {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
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
    }
    catch (error) {
        end();
        throw error;
    }
    const create = (name) => {
        created.push(name);
        return createWriter((0,external_node_path_.join)(directory, (0,evidence_set/* pendingName */.lx)(name)));
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
            const record = { version: 1, files: created, remove: remove.filter((name) => !created.includes(name)) };
            disk_writing(directory, () => {
                commit(directory, record);
                finish(directory, record);
            });
            end();
        },
        abort: () => {
            if (!open)
                return;
            // Past the commit point the pending files are the new set: the next run, or any reader, completes it.
            if (!isPresent((0,external_node_path_.join)(directory, evidence_set/* COMMIT_FILE */.BJ)))
                for (const name of created)
                    removeIfPresent((0,external_node_path_.join)(directory, (0,evidence_set/* pendingName */.lx)(name)));
            end();
        },
    };
}
/** Completes a commit that a killed run began, and removes what an unfinished run left. */
function recover(directory) {
    if (isPresent((0,external_node_path_.join)(directory, evidence_set/* COMMIT_FILE */.BJ)))
        finish(directory, parseCommitRecord((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(directory, evidence_set/* COMMIT_FILE */.BJ)), directory));
    for (const name of (0,external_node_fs_.readdirSync)(directory).filter((each) => each.startsWith((0,evidence_set/* pendingName */.lx)(''))))
        removeIfPresent((0,external_node_path_.join)(directory, name));
}
function commit(directory, record) {
    const writer = createWriter((0,external_node_path_.join)(directory, (0,evidence_set/* pendingName */.lx)(evidence_set/* COMMIT_FILE */.BJ)));
    writer.write(Buffer.from(renderCommitRecord(record)));
    writer.close();
    syncDirectory(directory);
    (0,external_node_fs_.renameSync)((0,external_node_path_.join)(directory, (0,evidence_set/* pendingName */.lx)(evidence_set/* COMMIT_FILE */.BJ)), (0,external_node_path_.join)(directory, evidence_set/* COMMIT_FILE */.BJ));
    syncDirectory(directory);
}
/** Every step may have been done before by a run that was killed in the middle. */
function finish(directory, record) {
    for (const name of record.files)
        renameIfPresent(directory, (0,evidence_set/* pendingName */.lx)(name), name);
    for (const name of record.remove)
        removeIfPresent((0,external_node_path_.join)(directory, name));
    syncDirectory(directory);
    removeIfPresent((0,external_node_path_.join)(directory, evidence_set/* COMMIT_FILE */.BJ));
    syncDirectory(directory);
}
function createWriter(path) {
    const fd = disk_writing(path, () => (0,external_node_fs_.openSync)(path, 'wx', 0o644));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    const failed = (error) => {
        (0,external_node_fs_.closeSync)(fd);
        throw error;
    };
    const step = (action) => {
        try {
            return disk_writing(path, action);
        }
        catch (error) {
            return failed(error);
        }
    };
    return {
        write: (bytes) => {
            step(() => disk_writeAll(fd, bytes));
            hash.update(bytes);
            sizeBytes += bytes.length;
        },
        close: () => {
            step(() => (0,external_node_fs_.fsyncSync)(fd));
            (0,external_node_fs_.closeSync)(fd);
            return { digest: hash.digest('hex'), sizeBytes };
        },
    };
}
;// CONCATENATED MODULE: ./build/src/adapters/evidence-directory/open-snapshot.js







/** Windows has no such flag, whatever the types say. */
const NON_BLOCKING = external_node_fs_.constants.O_NONBLOCK ?? 0;
const ATTEMPTS = 200;
const PAUSE_MS = 5;
const CHUNK_BYTES = 256 * 1024;
/**
 * Opens every file of the set at once, so that a writer who replaces them meanwhile changes nothing that is
 * read here. Taken again until nothing was replaced while it was taken.
 * @throws directory_missing, evidence_unreadable
 */
function openSnapshot(directory) {
    requireDirectory(directory);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const files = tryOpen(directory);
        if (files !== undefined)
            return snapshotOf(files);
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
    throw new errors/* IntegrityError */.cs('evidence_unreadable', `the evidence set in ${directory} was replaced ${ATTEMPTS} times while it was read`, { directory }, { hint: 'Look for what keeps sealing into this directory.' });
}
function tryOpen(directory) {
    const before = readRecord(directory);
    const record = before === undefined ? undefined : parseCommitRecord(before, directory);
    const files = new Map();
    let consistent = false;
    try {
        for (const name of evidence_set/* EVIDENCE_FILES */.ob) {
            const file = openNamed(directory, name, record);
            if (file !== undefined)
                files.set(name, file);
        }
        consistent =
            isSame(before, readRecord(directory)) && (record !== undefined || evidence_set/* EVIDENCE_FILES */.ob.every((name) => stillStands(directory, name, files.get(name))));
    }
    finally {
        if (!consistent)
            closeAll(files);
    }
    return consistent ? files : undefined;
}
/** With a commit record, a file of the new set stands under its pending name until it has been renamed. */
function openNamed(directory, name, record) {
    if (record?.remove.includes(name) === true)
        return undefined;
    const pending = record?.files.includes(name) === true ? openFile((0,external_node_path_.join)(directory, (0,evidence_set/* pendingName */.lx)(name))) : undefined;
    return pending ?? openFile((0,external_node_path_.join)(directory, name));
}
/** O_NONBLOCK: a FIFO in the place of a file must not hang us. Links are followed: Kubernetes mounts files behind them, and signatures decide. */
function openFile(path) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | NON_BLOCKING);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT')
            return undefined;
        throw unreadable(path, (0,errors/* messageOf */.bD)(error), error);
    }
    const stat = (0,external_node_fs_.fstatSync)(fd);
    if (stat.isFile())
        return { fd, path, stat };
    (0,external_node_fs_.closeSync)(fd);
    throw unreadable(path, 'it is not a regular file');
}
/** Checked after the commit record was seen to be unchanged: then every rename lies before this look, or none does. */
function stillStands(directory, name, file) {
    const now = (0,external_node_fs_.statSync)((0,external_node_path_.join)(directory, name), { throwIfNoEntry: false });
    if (now === undefined || file === undefined)
        return now === undefined && file === undefined;
    return now.ino === file.stat.ino && now.dev === file.stat.dev && now.ctimeMs === file.stat.ctimeMs && now.size === file.stat.size;
}
function readRecord(directory) {
    const file = openFile((0,external_node_path_.join)(directory, evidence_set/* COMMIT_FILE */.BJ));
    if (file === undefined)
        return undefined;
    try {
        if (file.stat.size > COMMIT_RECORD_BYTES)
            throw unreadable(file.path, `it has ${file.stat.size} bytes`);
        return readAll(file.fd, file.stat.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(file.fd);
    }
}
function isSame(before, after) {
    if (before === undefined || after === undefined)
        return before === after;
    return Buffer.compare(before, after) === 0;
}
function snapshotOf(files) {
    return {
        file: (name) => {
            const file = files.get(name);
            return file === undefined ? undefined : evidenceFile(name, file);
        },
        close: () => closeAll(files),
    };
}
function evidenceFile(name, { fd, path, stat }) {
    function* chunks() {
        const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
        for (let at = 0;;) {
            const read = reading(path, () => (0,external_node_fs_.readSync)(fd, buffer, 0, CHUNK_BYTES, at));
            if (read === 0)
                return;
            at += read;
            yield buffer.subarray(0, read);
        }
    }
    return {
        name,
        sizeBytes: stat.size,
        read: (maxBytes) => {
            if (stat.size > maxBytes)
                throw unreadable(path, `it has ${stat.size} bytes; the limit is ${maxBytes}`);
            return reading(path, () => readAll(fd, stat.size));
        },
        chunks,
        digest: () => {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const chunk of chunks())
                hash.update(chunk);
            return hash.digest('hex');
        },
    };
}
function closeAll(files) {
    for (const { fd } of files.values())
        (0,external_node_fs_.closeSync)(fd);
}
function requireDirectory(directory) {
    const stat = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false });
    if (stat === undefined)
        throw new errors/* IntegrityError */.cs('directory_missing', `the evidence directory ${directory} does not exist`, { directory });
    if (!stat.isDirectory())
        throw new errors/* IntegrityError */.cs('directory_missing', `${directory} is not a directory`, { directory });
}
function reading(path, step) {
    try {
        return step();
    }
    catch (error) {
        throw unreadable(path, (0,errors/* messageOf */.bD)(error), error);
    }
}
function unreadable(path, why, cause) {
    return new errors/* IntegrityError */.cs('evidence_unreadable', `could not read ${path}: ${why}`, { path }, { cause });
}
;// CONCATENATED MODULE: ./build/src/adapters/evidence-directory/index.js


/** Evidence sets in plain directories. */
const evidenceDirectory = { open: openSnapshot, begin: beginTransaction };
// EXTERNAL MODULE: ./build/src/model/git-settings.js
var git_settings = __webpack_require__(76949);
;// CONCATENATED MODULE: ./build/src/adapters/git-command.js




const TIMEOUT_MS = 60_000;
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
/**
 * git with an argument list, configuration of system and user off, and nothing of the repository run:
 * no hooks, pager, prompts, monitors, external diffs or transports. Naming the repository skips git's own check of its
 * owner, which needs `safe.directory` in every container; ours is in git-root.ts.
 * @source git-config(1), "FILES" and "ENVIRONMENT" @throws git_unavailable
 */
function gitCommand({ processes, environment, root, cwd, objects }) {
    if (!root.trusted) {
        throw new errors/* IntegrityError */.cs('git_unavailable', `the repository ${(0,model_path/* printable */.g$)(root.path)} belongs to another account than ${(0,model_path/* printable */.g$)(cwd)}`, { repository: root.path }, { hint: 'Run DuRi inside the repository, as the account that owns it.' });
    }
    return async ({ args, maxOutputBytes = MAX_OUTPUT_BYTES, settings = [] }) => {
        const options = [...git_settings/* GIT_SETTINGS */.b, ...settings].flatMap((setting) => ['-c', setting]);
        try {
            return await processes.run({
                program: 'git',
                args: ['--no-pager', '--literal-pathspecs', ...options, ...args],
                cwd,
                env: {
                    ...bareGitEnvironment(environment),
                    ...ofRepository(root.path),
                    GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.map((path) => JSON.stringify(path)).join(external_node_path_.delimiter),
                },
                timeoutMs: TIMEOUT_MS,
                maxOutputBytes,
            });
        }
        catch (error) {
            if (!(error instanceof errors/* IntegrityError */.cs))
                throw error;
            throw new errors/* IntegrityError */.cs('git_unavailable', `git could not be run: ${error.message}`, { cause: error.code }, { cause: error });
        }
    };
}
/** Named, so that git does not go looking: a bare repository committed into a folder of this one would be found first. */
function ofRepository(root) {
    return { GIT_DIR: (0,external_node_path_.join)(root, '.git'), GIT_WORK_TREE: root, GIT_ALLOW_PROTOCOL: 'none' };
}
/** The environment of git in any repository: what it needs of ours, and nothing of user, system or terminal. */
function bareGitEnvironment({ variables }) {
    const kept = Object.fromEntries(['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]])));
    return {
        ...kept,
        ...git_settings/* GIT_ENVIRONMENT */.j,
    };
}
/** The standard output of a command that must succeed. @throws git_unavailable */
function outputOf(result, what) {
    if (result.exitCode === 0)
        return result.stdout;
    const said = (0,model_path/* printable */.g$)(result.stderr.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, 300);
    throw new errors/* IntegrityError */.cs('git_unavailable', `git could not ${what}: ${said === '' ? `it ended with code ${result.exitCode}` : said}`, {
        exitCode: result.exitCode,
    });
}
/** The output as one line of text. */
function lineOf(stdout) {
    return Buffer.from(stdout)
        .toString('utf8')
        .replace(/\r?\n$/, '');
}
;// CONCATENATED MODULE: ./build/src/adapters/git-fetch.js






const git_fetch_TIMEOUT_MS = 120_000;
const git_fetch_MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
/** Reached as the user's own tools would reach them; git reads them itself. */
const PROXY_VARIABLES = [
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'ALL_PROXY',
    'all_proxy',
    'NO_PROXY',
    'no_proxy',
    'GIT_SSL_CAINFO',
    'SSL_CERT_FILE',
];
/**
 * One commit, by its id, into a new bare repository: `objects` is its folder of objects. The clone's own configuration could name
 * other hosts, proxies and programs, and is not used; git checks that what it received has the id that was asked for.
 * The authorization reaches git by its environment, never by its arguments. @source git-config(1), GIT_CONFIG_COUNT
 */
async function fetchCommit(processes, environment, commit, { url, authorization }) {
    if (!isFetchable(url))
        return { problem: 'its address is not one that can be fetched from' };
    const folder = temporaryFolder().path;
    const proxies = Object.fromEntries(PROXY_VARIABLES.flatMap((name) => (environment.variables[name] === undefined ? [] : [[name, environment.variables[name]]])));
    const header = authorization === undefined
        ? {}
        : {
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraHeader`,
            GIT_CONFIG_VALUE_0: `Authorization: ${Buffer.from(authorization.reveal()).toString('utf8')}`,
        };
    const git = async (...args) => {
        const result = await processes.run({
            program: 'git',
            args: ['--no-pager', ...git_settings/* GIT_SETTINGS */.b.filter((setting) => !setting.startsWith('protocol.')).flatMap((setting) => ['-c', setting]), ...args],
            cwd: folder,
            env: { ...bareGitEnvironment(environment), ...proxies, ...header, GIT_DIR: folder, GIT_ALLOW_PROTOCOL: 'https:http' },
            timeoutMs: git_fetch_TIMEOUT_MS,
            maxOutputBytes: git_fetch_MAX_OUTPUT_BYTES,
        });
        return result.exitCode === 0
            ? undefined
            : (0,model_path/* printable */.g$)(result.stderr.split('\n').find((line) => /^(?:fatal|error):/.test(line)) ?? `git ended with code ${result.exitCode}`).slice(0, 300);
    };
    try {
        const problem = (await git('init', '--quiet', '--bare', '.')) ??
            (await git('fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--end-of-options', url, commit));
        return problem === undefined ? { objects: (0,external_node_path_.join)(folder, 'objects') } : { problem };
    }
    catch (error) {
        if (error instanceof errors/* IntegrityError */.cs)
            return { problem: (0,errors/* messageOf */.bD)(error) };
        throw error;
    }
}
/** HTTPS, or HTTP on this very host. */
function isFetchable(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    return username + password === '' && (protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)));
}
;// CONCATENATED MODULE: ./build/src/adapters/git-remote-url.js
/** A remote's URL without what could be a secret: user and password, query, fragment. Undefined for what is no URL of a host. */
function withoutCredentials(url) {
    // eslint-disable-next-line no-control-regex
    if (url.length > 2000 || /[\x00-\x20\x7f]/.test(url))
        return undefined;
    const short = /^(?:[^@/\\]*@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)([^\\]+)$/.exec(url);
    if (short !== null && !/^[A-Za-z]$/.test(short[1] ?? ''))
        return `ssh://${short[1]}/${(short[2] ?? '').replace(/^\/+/, '')}`;
    if (!/^(https?|ssh|git):\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, host, pathname } = new URL(url);
    return host === '' ? undefined : `${protocol}//${host}${pathname}`;
}
;// CONCATENATED MODULE: ./build/src/adapters/git-root.js


/** The nearest folder, from `directory` upwards, that holds `.git`; undefined outside a repository. */
function findRepositoryRoot(directory, userId) {
    const start = realPath(directory);
    if (start === undefined)
        return undefined;
    const accepted = [userId, ownerOf(start)];
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const owner = ownerOf((0,external_node_path_.join)(folder, '.git'));
        if (owner !== undefined)
            return { path: folder, trusted: accepted.includes(owner) && accepted.includes(ownerOf(folder)) };
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function ownerOf(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.uid;
}
;// CONCATENATED MODULE: ./build/src/adapters/git.js







/** Facts by the git program on PATH. */
function createGit(processes, environment) {
    const fetched = [];
    const inside = (directory) => {
        const root = findRepositoryRoot(directory, environment.userId);
        return root === undefined ? undefined : gitCommand({ processes, environment, root, cwd: directory, objects: fetched });
    };
    const needed = (directory) => {
        const git = inside(directory);
        if (git === undefined)
            throw new errors/* IntegrityError */.cs('git_unavailable', `${(0,model_path/* printable */.g$)(directory)} is not in a git repository`);
        return git;
    };
    return {
        isRepository: (directory) => inside(directory) !== undefined,
        head: async (directory) => {
            const git = inside(directory);
            return git === undefined ? undefined : head(git);
        },
        resolve: async (directory, ref) => {
            const name = checkedRef(ref);
            const git = inside(directory);
            return git === undefined ? undefined : resolveCommit(git, name);
        },
        show: async (directory, commit, path, maxBytes) => show(needed(directory), commit, path, maxBytes),
        list: async (directory, commit, matches) => git_list(needed(directory), commit, matches),
        isShallow: async (directory) => lineOf(outputOf(await needed(directory)({ args: ['rev-parse', '--is-shallow-repository'] }), 'read this repository')) === 'true',
        tags: async (directory) => tags(needed(directory)),
        prefix: async (directory) => prefixOf(needed(directory)),
        fetchCommit: async (_directory, commit, from) => {
            const result = await fetchCommit(processes, environment, checkedRef(commit), from);
            if ('objects' in result)
                fetched.push(result.objects);
            return 'objects' in result ? undefined : result.problem;
        },
    };
}
async function head(git) {
    const commit = await resolveCommit(git, 'HEAD');
    if (commit === undefined) {
        outputOf(await git({ args: ['rev-parse', '--git-dir'] }), 'read this repository');
        return undefined; // a repository without any commit
    }
    const symbolic = await git({ args: ['symbolic-ref', '--quiet', 'HEAD'] });
    const remote = await git({ args: ['config', '--get', 'remote.origin.url'] });
    return {
        commit,
        ref: symbolic.exitCode === 0 ? lineOf(symbolic.stdout) : undefined,
        dirty: await isDirty(git),
        remoteUrl: remote.exitCode === 0 ? withoutCredentials(lineOf(remote.stdout)) : undefined,
    };
}
/**
 * Do tracked files differ from HEAD? Comparing contents would run the repository's own clean filters, so each one that
 * its configuration names is switched off; one with a name that cannot be switched off counts as a difference.
 */
async function isDirty(git) {
    const listed = outputOf(await git({ args: ['config', '--list', '--name-only', '-z'] }), 'read the configuration');
    const drivers = new Set(Buffer.from(listed)
        .toString('utf8')
        .split('\0')
        .flatMap((key) => /^filter\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []));
    if ([...drivers].some((name) => name.includes('=')))
        return true;
    const settings = [...drivers].flatMap((name) => [
        `filter.${name}.clean=`,
        `filter.${name}.smudge=`,
        `filter.${name}.process=`,
        `filter.${name}.required=false`,
    ]);
    const result = await git({ settings, args: ['diff', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty', '--quiet', 'HEAD', '--'] });
    if (result.exitCode === 1)
        return true;
    outputOf(result, 'compare the work tree with HEAD');
    return false;
}
/** A ref's name, as far as it can be one: no option, no range, no search, no path. @source git-check-ref-format(1), gitrevisions(7) */
function checkedRef(ref) {
    // eslint-disable-next-line no-control-regex
    if (ref !== '' && ref.length <= 1000 && !ref.startsWith('-') && !/[\x00-\x20\x7f:?*[\\]|\.\.|@\{|\^\{/.test(ref))
        return ref;
    throw new errors/* IntegrityError */.cs('base_invalid', `"${(0,model_path/* printable */.g$)(ref.slice(0, 200))}" is no name of a git commit`, { ref: (0,model_path/* printable */.g$)(ref.slice(0, 200)) });
}
async function resolveCommit(git, ref) {
    const result = await git({ args: ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`] });
    if (result.exitCode === 1)
        return undefined;
    const commit = lineOf(outputOf(result, `look up ${(0,model_path/* printable */.g$)(ref)}`));
    if (!isObjectId(commit))
        throw new errors/* IntegrityError */.cs('git_unavailable', `git gave no commit for ${(0,model_path/* printable */.g$)(ref)}`);
    return commit;
}
async function show(git, commit, path, maxBytes) {
    if (!isObjectId(commit))
        throw new errors/* IntegrityError */.cs('git_unavailable', `"${(0,model_path/* printable */.g$)(commit.slice(0, 80))}" is no commit id`);
    const whole = fromTop(await prefixOf(git), path);
    const listing = outputOf(await git({ args: ['ls-tree', '-z', '--full-tree', commit, '--', whole] }), `read the tree of ${commit.slice(0, 12)}`);
    if (listing.length === 0)
        return undefined;
    const name = `${(0,model_path/* printable */.g$)(whole)} at ${commit.slice(0, 12)}`;
    const id = blobOf(listing, name);
    const size = Number(lineOf(outputOf(await git({ args: ['cat-file', '-s', id] }), `read ${name}`)));
    if (!(size <= maxBytes))
        throw new errors/* IntegrityError */.cs('input_invalid', `${name} is larger than ${maxBytes} bytes`, { path: whole, maxBytes });
    return outputOf(await git({ args: ['cat-file', 'blob', id], maxOutputBytes: maxBytes + 64 * 1024 }), `read ${name}`);
}
async function prefixOf(git) {
    return lineOf(outputOf(await git({ args: ['rev-parse', '--show-prefix'] }), 'find the top of the work tree'));
}
const MAX_LISTING_BYTES = 64 * 1024 * 1024;
async function git_list(git, commit, matches) {
    if (!isObjectId(commit))
        throw new errors/* IntegrityError */.cs('git_unavailable', `"${(0,model_path/* printable */.g$)(commit.slice(0, 80))}" is no commit id`);
    const result = await git({ args: ['ls-tree', '-r', '-z', '--full-tree', commit], maxOutputBytes: MAX_LISTING_BYTES });
    const entries = Buffer.from(outputOf(result, `list the tree of ${commit.slice(0, 12)}`))
        .toString('utf8')
        .split('\0');
    // A name that is not UTF-8 does not come back from git as it was: it is no file that anybody asks for by name.
    const paths = entries.flatMap((entry) => /^100(?:644|755) blob [0-9a-f]+\t([^\ufffd]+)$/s.exec(entry)?.[1] ?? []);
    return paths.filter(matches).sort();
}
/** Tags and the commits that they name, annotated tags followed; a tag of something else than a commit is left out. */
async function tags(git) {
    const format = '%(refname:strip=2)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)';
    const listing = outputOf(await git({ args: ['for-each-ref', `--format=${format}`, 'refs/tags'], maxOutputBytes: MAX_LISTING_BYTES }), 'list the tags');
    return Buffer.from(listing)
        .toString('utf8')
        .split('\n')
        .flatMap((line) => {
        const [name = '', type, id = '', followedType, followed = ''] = line.split('\0');
        if (type === 'commit')
            return [{ name, commit: id }];
        return type === 'tag' && followedType === 'commit' ? [{ name, commit: followed }] : [];
    });
}
/** A path from the top of the work tree; `folder` is where it starts, as git writes it. */
function fromTop(folder, path) {
    const whole = external_node_path_.posix.join(folder, path);
    if (path !== '' && !external_node_path_.posix.isAbsolute(path) && whole !== '..' && !whole.startsWith('../'))
        return whole;
    throw new errors/* IntegrityError */.cs('git_unavailable', `${(0,model_path/* printable */.g$)(path)} is no path in this repository`);
}
/** The blob of the one entry of a listing, if it is a regular file. @source git-ls-tree(1), "OUTPUT FORMAT" */
function blobOf(listing, name) {
    const [, mode, id] = /^(\d{6}) \w+ ([0-9a-f]+)\t/.exec(Buffer.from(listing).toString('utf8')) ?? [];
    if (id !== undefined && (mode === '100644' || mode === '100755'))
        return id;
    throw new errors/* IntegrityError */.cs('git_unavailable', `${name} is no regular file`, { mode: mode ?? 'unknown' }, { hint: 'Commit it as a plain file, not as a link or folder.' });
}
function isObjectId(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
;// CONCATENATED MODULE: ./build/src/adapters/https-client.js

const MAX_REDIRECTS = 5;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
/** Answers after which asking again can help. */
const PASSING_STATUS = [408, 425, 429, 500, 502, 503, 504];
/** Downloads over HTTPS; plain HTTP is taken for loopback hosts only. The time limit covers redirects and repetitions. */
function httpsClient({ environment, retries = 3, firstWaitMs = 500 }) {
    return {
        download: async (url, limits) => {
            const { default: pRetry } = await __webpack_require__.e(/* import() */ 4995).then(__webpack_require__.bind(__webpack_require__, 74995)); // most runs download nothing
            const signal = AbortSignal.timeout(limits.timeoutMs);
            const first = checkedUrl(url, undefined);
            try {
                return await pRetry(() => attempt(first, limits, signal), {
                    retries,
                    minTimeout: firstWaitMs,
                    maxTimeout: 10_000,
                    signal,
                    shouldRetry: ({ error }) => error instanceof errors/* IntegrityError */.cs && error.details['passing'] === true,
                });
            }
            catch (error) {
                const failure = signal.aborted ? failed(first, `did not finish within ${limits.timeoutMs} ms`) : error;
                throw failure instanceof errors/* IntegrityError */.cs ? withProxyHint(failure, environment) : failed(first, (0,errors/* messageOf */.bD)(failure));
            }
        },
    };
}
async function attempt(first, limits, signal) {
    let url = first;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const response = await request(url, signal);
        const location = response.headers.get('location');
        if (response.status < 300 || response.status > 399 || location === null) {
            if (response.ok)
                return await body(response, url, limits.maxBytes);
            await response.body?.cancel();
            throw failed(url, `answered ${response.status}`, { status: response.status, passing: PASSING_STATUS.includes(response.status) });
        }
        await response.body?.cancel();
        url = checkedUrl(location, url);
    }
    throw failed(first, `redirects more than ${MAX_REDIRECTS} times`);
}
async function request(url, signal) {
    try {
        return await fetch(url, { redirect: 'manual', signal, headers: { 'accept-encoding': 'identity', 'user-agent': 'duri' } });
    }
    catch (error) {
        throw failed(url, `could not be reached (${networkReason(error)})`, { passing: !signal.aborted });
    }
}
async function body(response, url, maxBytes) {
    const announced = Number(response.headers.get('content-length') ?? 0);
    const tooLarge = () => failed(url, `sends more than ${maxBytes} bytes`, { maxBytes });
    if (announced > maxBytes) {
        await response.body?.cancel();
        throw tooLarge();
    }
    const chunks = [];
    let bytes = 0;
    const reader = response.body?.getReader();
    while (reader !== undefined) {
        const piece = await reader.read().catch((error) => {
            throw failed(url, `broke off after ${bytes} bytes (${networkReason(error)})`, { passing: true });
        });
        if (piece.done)
            break;
        bytes += piece.value.length;
        if (bytes > maxBytes) {
            await reader.cancel();
            throw tooLarge();
        }
        chunks.push(piece.value);
    }
    return Buffer.concat(chunks, bytes);
}
/** The URL, when it may be asked; redirects never lead from HTTPS to HTTP. */
function checkedUrl(text, from) {
    if (!URL.canParse(text, from?.href))
        throw new errors/* IntegrityError */.cs('download_failed', `${from === undefined ? 'the address' : `a redirect of ${from.host}`} is not a URL`);
    const url = new URL(text, from?.href);
    if (url.username !== '' || url.password !== '')
        throw failed(url, 'is asked with a password in its address, which would end up in logs');
    const loopback = LOOPBACK.includes(url.hostname) && from?.protocol !== 'https:';
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback))
        throw failed(url, `would be asked over ${url.protocol.slice(0, 20)} instead of https:`);
    return url;
}
/** Names the host, never path, query or credentials: those may hold a signature or a token. */
function failed(url, what, details = {}) {
    return new errors/* IntegrityError */.cs('download_failed', `${url.host || 'the address'} ${what}`, { host: url.host, ...details });
}
/** Why the network said no, as a system or client code; undici keeps it in `cause`. */
function networkReason(error) {
    const cause = error?.cause;
    return (0,errors/* systemCode */.xU)(cause) ?? (0,errors/* systemCode */.xU)(error) ?? error?.name ?? 'unknown';
}
/** Node's fetch looks at proxy variables only where NODE_USE_ENV_PROXY says so (Node 24 and newer). */
function withProxyHint(error, { variables }) {
    const proxy = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'].find((name) => (variables[name] ?? '') !== '');
    if (proxy === undefined || variables['NODE_USE_ENV_PROXY'] === '1')
        return error;
    return new errors/* IntegrityError */.cs(error.code, error.message, error.details, {
        hint: `${proxy} is set, but Node uses it only with NODE_USE_ENV_PROXY=1 and Node 24 or newer. Set that, or pass the path of an installed tool.`,
    });
}
;// CONCATENATED MODULE: ./build/src/adapters/node-environment.js

/** This process's surroundings. */
function nodeEnvironment(duriVersion) {
    return {
        variables: { ...process.env },
        argv: process.argv.slice(2),
        duriVersion,
        cwd: process.cwd(),
        platform: process.platform,
        arch: process.arch,
        nodeVersion: process.versions.node,
        cores: (0,external_node_os_.availableParallelism)(),
        userId: process.getuid?.(),
    };
}
;// CONCATENATED MODULE: ./build/src/keys/key-file.js
const WORLD_READ = 0o004;
const WORLD_WRITE = 0o002;
const GROUP_READ = 0o040;
const GROUP_WRITE = 0o020;
/**
 * May a file with these permissions hold a secret? Not when the world can read it, or group or world write it. The
 * group may read where that adds nobody: it is the process's own and no other account is in it, or the mount is
 * read-only, as Kubernetes mounts secrets (0440 under `fsGroup`). Without mode bits nothing can be judged: accepted,
 * and said so in docs/threat-model.md.
 * @source trust model, section 2 (key files)
 */
function judgeKeyFile(facts) {
    const { mode } = facts;
    if (mode === undefined)
        return { accepted: true };
    const has = (bit) => (mode & bit) !== 0;
    const refuse = (why) => ({ accepted: false, why });
    if (has(WORLD_READ))
        return refuse('everyone on this host can read it');
    if (has(WORLD_WRITE))
        return refuse('everyone on this host can write it');
    if (has(GROUP_WRITE))
        return refuse('its group can write it');
    if (!has(GROUP_READ) || facts.readOnlyMount)
        return { accepted: true };
    if (!facts.processGroupIds.includes(facts.groupId))
        return refuse(`the group ${facts.groupId} can read it, and this process is not in that group`);
    if (facts.othersInGroup === undefined)
        return refuse('its group can read it, and this host cannot tell who is in the group');
    if (facts.othersInGroup.length > 0)
        return refuse(`its group can read it, and ${facts.othersInGroup.slice(0, 3).join(', ')}${facts.othersInGroup.length > 3 ? ' and others' : ''} ${facts.othersInGroup.length > 1 ? 'are' : 'is'} in that group`);
    return { accepted: true };
}
/**
 * The accounts in a group by the texts of `/etc/passwd` and `/etc/group`, without those whose ids are given: a member
 * of the group, or an account whose primary group it is. @source passwd(5), group(5)
 */
function accountsInGroup(tables, groupId, exceptUserIds) {
    const accounts = rows(tables.passwd).map(([name = '', , uid = '', gid = '']) => ({ name, uid: Number(uid), gid: Number(gid) }));
    const members = rows(tables.group).flatMap(([, , gid, list = '']) => (Number(gid) === groupId ? list.split(',') : []));
    const primary = accounts.flatMap(({ name, gid }) => (gid === groupId ? [name] : []));
    const excepted = accounts.flatMap(({ name, uid }) => (exceptUserIds.includes(uid) ? [name] : []));
    return [...new Set([...members, ...primary])]
        .map((name) => name.trim())
        .filter((name) => name !== '' && !excepted.includes(name))
        .sort();
}
function rows(text) {
    return text
        .split('\n')
        .filter((row) => row.includes(':') && !row.startsWith('#'))
        .map((row) => row.split(':'));
}
/** Is the mount with this id read-only, by the text of `/proc/self/mountinfo`? @source proc_pid_mountinfo(5), fields 1, 6 and 11 */
function isReadOnlyMount(mountinfo, mountId) {
    const row = mountinfo
        .split('\n')
        .map((text) => text.split(' '))
        .find(([id]) => id === String(mountId));
    if (row === undefined)
        return false;
    const superOptions = row[row.indexOf('-') + 3];
    return [row[5], superOptions].some((options) => options?.split(',').includes('ro') === true);
}
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/secret.js
var model_secret = __webpack_require__(34211);
;// CONCATENATED MODULE: ./build/src/adapters/key-file-facts.js



/** What this host tells of an open key file: the descriptor is asked, never the path, so that nothing can be swapped in between. */
function readKeyFileFacts(fd, stats) {
    const groupIds = [process.getegid?.(), ...(process.getgroups?.() ?? [])].filter((id) => id !== undefined);
    return {
        mode: process.platform === 'win32' ? undefined : stats.mode & 0o7777,
        groupId: stats.gid,
        processGroupIds: groupIds,
        othersInGroup: process.platform === 'linux' ? othersInGroup(stats) : undefined,
        readOnlyMount: process.platform === 'linux' && isOnReadOnlyMount(fd),
    };
}
/**
 * By the host's own tables. Root and the file's owner can read it whatever the group; accounts of a network directory
 * are not in the tables, which docs/threat-model.md says.
 */
function othersInGroup({ gid, uid }) {
    const [passwd, group] = [readTable('/etc/passwd'), readTable('/etc/group')];
    if (passwd === undefined || group === undefined)
        return undefined;
    return accountsInGroup({ passwd, group }, gid, [0, uid, process.geteuid?.() ?? uid]);
}
/** An image without the table has no accounts; a table that cannot be read tells nothing. */
function readTable(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        return (0,errors/* systemCode */.xU)(error) === 'ENOENT' ? '' : undefined;
    }
}
/** @source proc_pid_fdinfo(5), `mnt_id` */
function isOnReadOnlyMount(fd) {
    try {
        const mountId = /^mnt_id:\s*(\d+)$/m.exec((0,external_node_fs_.readFileSync)(`/proc/self/fdinfo/${fd}`, 'utf8'))?.[1];
        return mountId !== undefined && isReadOnlyMount((0,external_node_fs_.readFileSync)('/proc/self/mountinfo', 'utf8'), Number(mountId));
    }
    catch {
        return false; // without /proc nothing shows that the mount is read-only
    }
}
;// CONCATENATED MODULE: ./build/src/adapters/node-files.js









/** Windows has no such flag, whatever the types say. */
const node_files_NON_BLOCKING = external_node_fs_.constants.O_NONBLOCK ?? 0;
const node_files_CHUNK_BYTES = 1024 * 1024;
/** The file system of this host. */
function nodeFiles() {
    return {
        read: readBounded,
        digest: digestOf,
        write: writeAtomically,
        writeSecret,
        readSecret,
        remove: node_files_remove,
        isDirectory,
        exists: external_node_fs_.existsSync,
        resolve: resolveLinks,
    };
}
function readBounded(path, maxBytes) {
    return withFile(path, (fd, stats) => {
        if (stats.size > maxBytes)
            throw tooLarge(path, maxBytes);
        return readUpTo(fd, path, maxBytes);
    });
}
function node_files_remove(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch (error) {
        throw new errors/* IntegrityError */.cs('write_failed', `${path} could not be removed: ${(0,errors/* messageOf */.bD)(error)}`, { path }, { cause: error });
    }
}
function digestOf(path) {
    return withFile(path, (fd) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const buffer = Buffer.allocUnsafe(node_files_CHUNK_BYTES);
        for (let count = (0,external_node_fs_.readSync)(fd, buffer); count > 0; count = (0,external_node_fs_.readSync)(fd, buffer))
            hash.update(buffer.subarray(0, count));
        return hash.digest('hex');
    });
}
function readSecret(path) {
    const secret = withFile(path, (fd, stats) => {
        const judgement = judgeKeyFile(readKeyFileFacts(fd, stats));
        if (!judgement.accepted)
            throw new errors/* IntegrityError */.cs('key_permissions', `${path}: ${judgement.why}`, { path, mode: (stats.mode & 0o7777).toString(8).padStart(4, '0') });
        return new model_secret/* Secret */.z(readUpTo(fd, path, limits/* LIMITS */.b.keyFileBytes));
    });
    if (secret === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no key file ${path}`, { path });
    return secret;
}
/** Opens a file once and hands out its descriptor, for regular files only; undefined when nothing is there. Opening blocks on nothing. */
function withFile(path, use) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | node_files_NON_BLOCKING);
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (!stats.isFile())
            throw new errors/* IntegrityError */.cs('input_missing', `${path} is not a regular file`, { path });
        return use(fd, stats);
    }
    catch (error) {
        if (error instanceof errors/* IntegrityError */.cs)
            throw error;
        const code = (0,errors/* systemCode */.xU)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw new errors/* IntegrityError */.cs('input_missing', `${path} could not be read: ${(0,errors/* messageOf */.bD)(error)}`, { path }, { cause: error, hint: 'Check the path and its permissions.' });
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}
/** The content, which may grow while it is read, but not beyond the bound. */
function readUpTo(fd, path, maxBytes) {
    const chunks = [];
    let total = 0;
    for (;;) {
        const buffer = Buffer.alloc(Math.min(node_files_CHUNK_BYTES, maxBytes + 1 - total));
        const count = (0,external_node_fs_.readSync)(fd, buffer);
        if (count === 0)
            return Buffer.concat(chunks);
        total += count;
        if (total > maxBytes)
            throw tooLarge(path, maxBytes);
        chunks.push(buffer.subarray(0, count));
    }
}
function tooLarge(path, maxBytes) {
    return new errors/* IntegrityError */.cs('input_invalid', `${path} is larger than ${maxBytes} bytes`, { path, maxBytes });
}
function writeAtomically(path, content) {
    const target = resolveLinks(path) ?? path;
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        const mode = (0,external_node_fs_.existsSync)(target) ? (0,external_node_fs_.statSync)(target).mode & 0o777 : 0o666; // the umask applies to a new file only
        writeWhole(temporary, content, mode);
        (0,external_node_fs_.renameSync)(temporary, target);
        syncFolder((0,external_node_path_.dirname)(target));
    }
    catch (error) {
        removeLeftover(temporary);
        throw writeFailed(path, error);
    }
}
function writeSecret(path, content) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        writeWhole(path, content.reveal(), 0o600);
        syncFolder((0,external_node_path_.dirname)(path));
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'EEXIST')
            throw new errors/* IntegrityError */.cs('file_exists', `${path} is already there`, { path });
        throw writeFailed(path, error);
    }
}
/** Writes a file that must not be there yet (O_EXCL also refuses a link), or leaves none. */
function writeWhole(path, content, mode) {
    const fd = (0,external_node_fs_.openSync)(path, 'wx', mode);
    try {
        (0,external_node_fs_.writeFileSync)(fd, content);
        (0,external_node_fs_.fsyncSync)(fd);
    }
    catch (error) {
        removeLeftover(path);
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Takes away what a failed write may have left; that failure is the one to report. */
function removeLeftover(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // not there, or no more to be removed than it was to be written
    }
}
function writeFailed(path, error) {
    return new errors/* IntegrityError */.cs('write_failed', `${path} could not be written: ${(0,errors/* messageOf */.bD)(error)}`, { path }, { cause: error });
}
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function resolveLinks(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/adapters/node-host-files.js




/** Files of this host by lstat. Names of accounts are those of /etc/passwd and /etc/group; those of a directory service are numbers. */
const nodeHostFiles = {
    look,
    list: (folder, { maxEntries, skip }) => {
        const entries = [];
        walk(folder, '', { entries, maxEntries, skip: new Set(skip) });
        return entries;
    },
    account: (name) => accounts().find((account) => account.name === name),
    userName: (id) => accounts().find((account) => account.id === id)?.name,
    groupName: (id) => rowsOf('/etc/group').find(([, , gid]) => Number(gid) === id)?.[0],
    setMode: (path, mode) => node_host_files_attempt(path, () => (0,external_node_fs_.chmodSync)(path, mode)),
    link: (path, target) => node_host_files_attempt(path, () => (0,external_node_fs_.symlinkSync)(target, path)),
    makeFolder: (path) => node_host_files_attempt(path, () => (0,external_node_fs_.mkdirSync)(path, { recursive: true })),
    copy: (from, to, skip) => node_host_files_attempt(to, () => (0,external_node_fs_.cpSync)(from, to, { recursive: true, verbatimSymlinks: true, filter: (source) => source === from || !skip.includes((0,external_node_path_.basename)(source)) })),
};
function node_host_files_attempt(path, change) {
    try {
        change();
    }
    catch (error) {
        throw new errors/* IntegrityError */.cs('write_failed', `${(0,model_path/* printable */.g$)(path)} could not be changed: ${(0,errors/* messageOf */.bD)(error)}`, { path }, { cause: error });
    }
}
function look(path) {
    try {
        return factsOf(path, (0,external_node_fs_.lstatSync)(path));
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* systemCode */.xU)(error) ?? ''))
            return undefined;
        throw node_host_files_unreadable(path, error);
    }
}
function factsOf(path, stats) {
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'other';
    const facts = { kind, sizeBytes: stats.size, mode: stats.mode & 0o7777, userId: stats.uid, groupId: stats.gid };
    return kind === 'link' ? { ...facts, target: (0,external_node_fs_.readlinkSync)(path) } : facts;
}
function walk(root, folder, state) {
    for (const name of namesIn((0,external_node_path_.join)(root, folder)).sort()) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const facts = look((0,external_node_path_.join)(root, path));
        if (facts === undefined && name.includes('\ufffd'))
            throw node_host_files_unreadable((0,external_node_path_.join)(root, path), new Error('its name is not UTF-8'));
        if (facts === undefined)
            continue; // gone since it was listed
        if (state.entries.length >= state.maxEntries)
            throw new errors/* IntegrityError */.cs('tree_unreadable', `${(0,model_path/* printable */.g$)(root)} has more than ${state.maxEntries} entries`, { path: root });
        state.entries.push({ path, ...facts });
        if (facts.kind === 'directory' && !state.skip.has(name))
            walk(root, path, state);
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        throw node_host_files_unreadable(folder, error);
    }
}
function node_host_files_unreadable(path, error) {
    return new errors/* IntegrityError */.cs('tree_unreadable', `${(0,model_path/* printable */.g$)(path)} cannot be looked at: ${(0,errors/* messageOf */.bD)(error)}`, { path }, { cause: error });
}
function accounts() {
    const groups = rowsOf('/etc/group');
    return rowsOf('/etc/passwd').map(([name = '', , id, group]) => {
        const others = groups.filter(([, , , members = '']) => members.split(',').includes(name)).map(([, , gid]) => Number(gid));
        return { name, id: Number(id), groupIds: [...new Set([Number(group), ...others])] };
    });
}
function rowsOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8')
            .split('\n')
            .filter((line) => line.includes(':'))
            .map((line) => line.split(':'));
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT')
            return []; // a platform without it
        throw node_host_files_unreadable(path, error);
    }
}
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/src/adapters/probes/certificate.js
const DAY_MS = 86_400_000;
const MAX_CHAIN = 20;
/** What a finished handshake tells of the server. */
function certificateFacts(socket) {
    const certificate = socket.getPeerCertificate(true);
    const whyNot = socket.authorized ? undefined : String(socket.authorizationError);
    return {
        protocol: socket.getProtocol() ?? 'unknown',
        subject: named(certificate.subject),
        issuer: named(certificate.issuer),
        names: (certificate.subjectaltname ?? '').split(', ').filter((name) => name !== ''),
        validFrom: new Date(certificate.valid_from).toISOString(),
        validTo: new Date(certificate.valid_to).toISOString(),
        daysLeft: Math.floor((Date.parse(certificate.valid_to) - Date.now()) / DAY_MS),
        sha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
        chain: chainLength(certificate),
        trusted: socket.authorized,
        ...(whyNot !== undefined && { whyNot }),
    };
}
function chainLength(certificate) {
    const seen = new Set();
    for (let at = certificate; at !== undefined && seen.size < MAX_CHAIN; at = issuerOf(at)) {
        if (seen.has(at.fingerprint256))
            break;
        seen.add(at.fingerprint256);
    }
    return seen.size;
}
function named(name) {
    return Object.entries(name)
        .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('+') : String(value)}`)
        .join(', ');
}
/** Node's types promise an issuer; the last certificate of an incomplete chain has none. */
function issuerOf(certificate) {
    return certificate.issuerCertificate;
}
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/adapters/probes/reach.js




/** Link-local addresses, and those under which clouds hand out credentials to whoever asks. */
const FORBIDDEN = new external_node_net_.BlockList();
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4');
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6');
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6'); // AWS
FORBIDDEN.addAddress('fd20:ce::254', 'ipv6'); // Google
FORBIDDEN.addAddress('100.100.100.200', 'ipv4'); // Alibaba
FORBIDDEN.addAddress('192.0.0.192', 'ipv4'); // Oracle
FORBIDDEN.addAddress('168.63.129.16', 'ipv4'); // Azure
FORBIDDEN.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6'); // the first range, through NAT64
const PORTS = { http: 80, https: 443, ws: 80, wss: 443, tcp: 0 };
/** @throws input_invalid */
function readUrl(url) {
    const parts = /^(https?|wss?|tcp):\/\/(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?([/?][^#]*)?$/.exec(url);
    const scheme = parts?.[1];
    const [, , host, port, path = '/'] = parts ?? [];
    // The URL itself may hold a token, so it is not repeated.
    if (scheme === undefined || host === undefined)
        throw new errors/* IntegrityError */.cs('input_invalid', 'what is to be probed is no URL such as https://host:port/path');
    const number = port === undefined ? PORTS[scheme] : Number(port);
    if (number < 1 || number > 65535)
        throw new errors/* IntegrityError */.cs('input_invalid', `${host} is to be probed without a port between 1 and 65535`);
    return {
        scheme,
        host: host.replace(/^\[|\]$/g, ''),
        port: number,
        authority: port === undefined ? host : `${host}:${port}`,
        path: path.startsWith('?') ? `/${path}` : path,
    };
}
/**
 * The address to connect to: the name is resolved here, once, and what it resolves to is looked at, so that no later answer
 * of the name server leads elsewhere. @throws input_invalid when it may not be reached
 */
async function resolveDestination(url, { connectTo, reach }) {
    const { host, port } = connectTo ?? url;
    allowed(url.host, reach);
    if (connectTo !== undefined)
        allowed(connectTo.host, reach);
    let addresses;
    try {
        addresses = (0,external_node_net_.isIP)(host) === 0 ? (await (0,promises_.lookup)(host, { all: true, verbatim: true })).map(({ address }) => address) : [host];
    }
    catch (error) {
        const code = error.code ?? 'ENOTFOUND';
        return { ok: false, phase: 'name', code, message: `${(0,model_path/* printable */.g$)(host)} has no address (${code})` };
    }
    for (const address of addresses) {
        const plain = address.split('%')[0] ?? address;
        if (FORBIDDEN.check(plain, (0,external_node_net_.isIP)(plain) === 6 ? 'ipv6' : 'ipv4'))
            throw new errors/* IntegrityError */.cs('input_invalid', `${(0,model_path/* printable */.g$)(host)} leads to ${plain}, a link-local or cloud metadata address, which is never probed`, {
                host,
            });
    }
    const [first = host] = [...addresses].sort((a, b) => (0,external_node_net_.isIP)(a) - (0,external_node_net_.isIP)(b)); // IPv4 first: what is on loopback listens there
    return { host: first, port };
}
function allowed(host, { allow }) {
    if (allow === undefined || allow.some((name) => name.toLowerCase() === host.toLowerCase()))
        return;
    throw new errors/* IntegrityError */.cs('input_invalid', `${(0,model_path/* printable */.g$)(host)} is not among the hosts that may be probed: ${allow.join(', ')}`, { host });
}
;// CONCATENATED MODULE: ./build/src/adapters/probes/http-probe.js






/** One request, and those that redirects ask for. */
async function probeHttp(probe) {
    const redirected = [];
    let [url, headers, method, body] = [probe.url, probe.headers, probe.method, probe.body];
    for (;;) {
        const answer = await once({ ...probe, url, headers, method, body });
        const location = answer.ok && answer.status >= 300 && answer.status < 400 ? headerOf(answer.headers, 'location') : undefined;
        if (!answer.ok || location === undefined || redirected.length >= probe.redirects)
            return answer.ok ? { ...answer, redirected } : answer;
        const [from, to] = [new URL(url), new URL(location, url)];
        if (from.protocol === 'https:' && to.protocol !== 'https:')
            return { ...answer, redirected };
        if (from.host !== to.host)
            headers = headers.filter(([name]) => !['authorization', 'cookie', 'host'].includes(name.toLowerCase()));
        if (answer.status === 303 || (answer.status !== 307 && answer.status !== 308 && method === 'POST'))
            [method, body] = ['GET', undefined];
        to.hash = ''; // for whoever shows the page; it is never sent
        url = to.href;
        redirected.push(url);
    }
}
async function once(probe) {
    const url = readUrl(probe.url);
    const destination = probe.unixSocket === undefined ? await resolveDestination(url, probe) : { host: '', port: 0 };
    return 'ok' in destination ? destination : await ask(probe, url, destination);
}
function ask(probe, url, destination) {
    const started = performance.now();
    return new Promise((resolve) => {
        let phase = 'connect';
        let timer;
        let request;
        const settle = (answer) => {
            clearTimeout(timer);
            clearTimeout(total);
            probe.signal?.removeEventListener('abort', abort);
            request?.destroy();
            resolve(answer);
        };
        const fail = (code, message) => settle({ ok: false, phase, code, message });
        const within = (ms, what) => {
            clearTimeout(timer);
            timer = setTimeout(() => fail('TIMEOUT', `${what} took more than ${ms} ms`), ms);
        };
        const total = setTimeout(() => fail('TIMEOUT', `the whole request took more than ${probe.timeouts.totalMs} ms`), probe.timeouts.totalMs);
        const abort = () => {
            phase = 'interrupted';
            fail('ABORTED', 'was interrupted');
        };
        if (probe.signal?.aborted === true)
            return abort();
        probe.signal?.addEventListener('abort', abort);
        within(probe.timeouts.connectMs, 'connecting');
        try {
            request = start(probe, url, destination);
        }
        catch (error) {
            phase = 'send';
            return fail((0,errors/* systemCode */.xU)(error) ?? 'ERROR', (0,errors/* messageOf */.bD)(error));
        }
        const connected = () => {
            phase = 'wait';
            within(probe.timeouts.firstByteMs, 'waiting for an answer');
        };
        request.on('socket', (socket) => {
            socket.once(url.scheme === 'https' ? 'secureConnect' : 'connect', connected);
            if (url.scheme === 'https')
                socket.once('connect', () => (phase = 'tls'));
        });
        request.on('error', (error) => fail((0,errors/* systemCode */.xU)(error) ?? 'ERROR', (0,errors/* messageOf */.bD)(error)));
        request.on('upgrade', (response, socket) => {
            settle(answerOf(response, new Uint8Array(), started));
            socket.destroy();
        });
        request.on('response', (response) => {
            phase = 'body';
            clearTimeout(timer);
            void readBody(response, probe.maxBodyBytes).then((read) => 'code' in read ? fail(read.code, read.message) : settle(answerOf(response, read.body, started)));
        });
        request.end(probe.body);
    });
}
function start(probe, url, destination) {
    const has = (name) => probe.headers.some(([given]) => given.toLowerCase() === name);
    const headers = [...probe.headers];
    if (!has('host'))
        headers.unshift(['Host', url.authority]);
    if (!has('connection'))
        headers.push(['Connection', 'close']);
    if (probe.body !== undefined && !has('content-length') && !has('transfer-encoding'))
        headers.push(['Content-Length', String(probe.body.length)]);
    const options = {
        method: probe.method,
        path: url.path,
        headers: headers.flat(),
        agent: false,
        setHost: false,
        ...(probe.unixSocket === undefined ? { host: destination.host, port: destination.port } : { socketPath: probe.unixSocket }),
    };
    if (url.scheme !== 'https')
        return (0,external_node_http_.request)(options);
    return (0,external_node_https_.request)({
        ...options,
        servername: serverName(url.host),
        rejectUnauthorized: probe.insecure !== true,
        ...(probe.ca !== undefined && { ca: probe.ca }),
    });
}
/** A name for SNI; addresses have none. */
function serverName(host) {
    return /^[\d.]+$|:/.test(host) ? '' : host;
}
async function readBody(response, maxBytes) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of response) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                return { code: 'TOO_LARGE', message: `the body has more than ${maxBytes} bytes` };
            chunks.push(chunk);
        }
    }
    catch (error) {
        return { code: (0,errors/* systemCode */.xU)(error) ?? 'ERROR', message: `the body broke off: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    return { body: Buffer.concat(chunks) };
}
function answerOf(response, body, started) {
    const { socket } = response;
    return {
        ok: true,
        status: response.statusCode ?? 0,
        headers: headerLines(response),
        body,
        durationMs: Math.round(performance.now() - started),
        address: socket.remoteAddress ?? '',
        ...(socket instanceof external_node_tls_.TLSSocket && { certificate: certificateFacts(socket) }),
        redirected: [],
    };
}
/** Headers as they came, the same name as often as it came. */
function headerLines({ rawHeaders }) {
    return rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []));
}
function headerOf(headers, wanted) {
    return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}
;// CONCATENATED MODULE: ./build/src/adapters/probes/recorder.js

/** Keeps requests up to a bound. Who looks after more have come is told so, or none in a full list would look like none at all. */
class Recorder {
    most;
    #kept = [];
    #full = false;
    constructor(most) {
        this.most = most;
    }
    get count() {
        return this.#kept.length;
    }
    add(request) {
        if (this.#kept.length < this.most)
            this.#kept.push(request);
        else
            this.#full = true;
    }
    /** @throws tool_failed */
    received() {
        if (!this.#full)
            return this.#kept;
        throw new errors/* IntegrityError */.cs('tool_failed', `more than ${this.most} requests came, and those beyond were not kept`, {}, { hint: 'Let the cases ask less often.' });
    }
}
;// CONCATENATED MODULE: ./build/src/adapters/probes/listener.js





const listener_LOOPBACK = '127.0.0.1';
const MAX_REQUESTS = 1000;
const MAX_BODY_BYTES = 1024 * 1024;
/** A server on loopback that records and answers as it is told. */
async function listen({ port, answer, echo }) {
    const recorder = new Recorder(MAX_REQUESTS);
    const waiting = new Set();
    const timers = new Set();
    const sockets = new Set();
    const server = (0,external_node_http_.createServer)((request, response) => {
        void record(request).then((seen) => {
            recorder.add(seen);
            for (const call of [...waiting])
                call();
            const reply = answer(seen, recorder.count);
            const timer = setTimeout(() => {
                timers.delete(timer);
                send(response, reply);
            }, reply.delayMs ?? 0);
            timers.add(timer);
        });
    });
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
    });
    server.on('clientError', (_, socket) => socket.destroy());
    const closeEcho = echo === true ? await echoWebSockets(server) : () => undefined;
    const { port: actual } = await started(server, port ?? 0);
    return {
        port: actual,
        received: () => recorder.received(),
        moreThan: (count, timeoutMs, signal) => new Promise((resolve) => {
            const end = () => {
                clearTimeout(timer);
                waiting.delete(look);
                signal?.removeEventListener('abort', end);
                resolve();
            };
            const look = () => {
                if (recorder.count > count)
                    end();
            };
            const timer = setTimeout(end, timeoutMs);
            waiting.add(look);
            signal?.addEventListener('abort', end);
            if (signal?.aborted === true)
                end();
            look();
        }),
        close: () => new Promise((resolve) => {
            for (const timer of timers)
                clearTimeout(timer);
            for (const call of [...waiting])
                call();
            closeEcho();
            server.close(() => resolve());
            for (const socket of sockets)
                socket.destroy();
        }),
    };
}
async function record(request) {
    const chunks = [];
    let [bytes, whole] = [0, true];
    try {
        for await (const chunk of request) {
            bytes += chunk.length;
            if (bytes <= MAX_BODY_BYTES)
                chunks.push(chunk);
        }
        whole = bytes <= MAX_BODY_BYTES;
    }
    catch {
        whole = false; // the client went away; what came is recorded
    }
    return {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: headerLines(request),
        body: Buffer.concat(chunks),
        at: Date.now(),
        ...(!whole && { incomplete: true }),
    };
}
function send(response, reply) {
    if (response.destroyed)
        return;
    if (reply.cut === true) {
        response.socket?.destroy();
        return;
    }
    response.writeHead(reply.status, reply.headers.flat());
    response.end(reply.body);
}
async function echoWebSockets(server) {
    const { WebSocketServer } = await __webpack_require__.e(/* import() */ 2977).then(__webpack_require__.bind(__webpack_require__, 52977));
    const sockets = new WebSocketServer({ server, maxPayload: MAX_BODY_BYTES });
    sockets.on('error', () => undefined); // that of the server, which `started` tells
    sockets.on('connection', (socket) => {
        socket.on('error', () => undefined);
        socket.on('message', (data, binary) => socket.send(data, { binary }));
    });
    return () => {
        for (const socket of sockets.clients)
            socket.terminate();
        sockets.close();
    };
}
function started(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', (error) => reject(new errors/* IntegrityError */.cs('write_failed', `nothing could listen on ${listener_LOOPBACK}:${port}: ${(0,errors/* messageOf */.bD)(error)}`, { port })));
        server.listen(port, listener_LOOPBACK, () => resolve(server.address()));
    });
}
/** A port that was free a moment ago. */
function freePort() {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)();
        server.once('error', reject);
        server.listen(0, listener_LOOPBACK, () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
;// CONCATENATED MODULE: ./build/src/adapters/probes/socket-probes.js






/** Can a connection be made? It is closed at once. */
async function probeTcp(probe) {
    const destination = await resolveDestination(readUrl(probe.url), probe);
    if ('ok' in destination)
        return destination;
    return settled(probe, (resolve, fail) => {
        const socket = (0,external_node_net_.connect)({ host: destination.host, port: destination.port });
        socket.once('connect', () => resolve({ ok: true, address: socket.remoteAddress ?? destination.host }));
        socket.once('error', (error) => fail('connect', error));
        return () => socket.destroy();
    });
}
/** A handshake; the certificate is looked at whether or not it would be trusted. */
async function probeTls(probe) {
    const url = readUrl(probe.url);
    const destination = await resolveDestination(url, probe);
    if ('ok' in destination)
        return destination;
    return settled(probe, (resolve, fail) => {
        let phase = 'connect'; // a port that nobody listens on refuses no handshake
        const socket = (0,external_node_tls_.connect)({
            host: destination.host,
            port: destination.port,
            servername: serverName(url.host),
            rejectUnauthorized: false,
            ...(probe.ca !== undefined && { ca: probe.ca }),
            ...(probe.protocol !== undefined && { minVersion: probe.protocol, maxVersion: probe.protocol }),
            // At its usual level OpenSSL 3 does not even offer these two, and every server would seem to refuse them.
            ...((probe.protocol === 'TLSv1' || probe.protocol === 'TLSv1.1') && { ciphers: 'DEFAULT@SECLEVEL=0' }),
        });
        socket.once('connect', () => (phase = 'tls'));
        socket.once('secureConnect', () => resolve({ ok: true, certificate: certificateFacts(socket) }));
        socket.once('error', (error) => fail(phase, error));
        return () => socket.destroy();
    });
}
/** Runs a probe until it has an answer, its time is over or it is interrupted; what it opened is closed in each case. */
function settled({ timeouts, signal }, start) {
    return new Promise((resolve) => {
        let close = () => undefined;
        const settle = (answer) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', abort);
            close();
            resolve(answer);
        };
        const abort = () => settle({ ok: false, phase: 'interrupted', code: 'ABORTED', message: 'was interrupted' });
        const ms = Math.min(timeouts.connectMs, timeouts.totalMs);
        const timer = setTimeout(() => settle({ ok: false, phase: 'connect', code: 'TIMEOUT', message: `connecting took more than ${ms} ms` }), ms);
        if (signal?.aborted === true)
            return abort();
        signal?.addEventListener('abort', abort);
        close = start(settle, (phase, error) => settle({ ok: false, phase, code: (0,errors/* systemCode */.xU)(error) ?? 'ERROR', message: (0,errors/* messageOf */.bD)(error) }));
    });
}
;// CONCATENATED MODULE: ./build/src/adapters/probes/tap.js




const tap_LOOPBACK = '127.0.0.1';
const MAX_RECORDED = 2000;
/** Stands between a proxy and the service behind it: passes everything on, and records the head of each request. */
async function tap({ to, intercept }) {
    const recorder = new Recorder(MAX_RECORDED);
    const sockets = new Set();
    const record = (request) => {
        const seen = { method: request.method ?? '', url: request.url ?? '', headers: headerLines(request), body: new Uint8Array(), at: Date.now() };
        recorder.add(seen);
        return seen;
    };
    const server = (0,external_node_http_.createServer)((request, response) => {
        const seen = record(request);
        const answer = intercept?.(seen);
        if (answer === undefined)
            return passOn(request, response, to);
        request.resume();
        response.writeHead(answer.status, answer.headers.flat());
        response.end(answer.body);
    });
    server.on('connection', (socket) => keep(sockets, socket));
    server.on('clientError', (_, socket) => socket.destroy());
    server.on('upgrade', (request, socket, head) => {
        record(request);
        const upstream = (0,external_node_net_.connect)(to, tap_LOOPBACK);
        keep(sockets, upstream);
        const lines = headerLines(request).map(([name, value]) => `${name}: ${value}\r\n`);
        upstream.write(`${request.method ?? ''} ${request.url ?? ''} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1');
        if (head.length > 0)
            upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
        for (const [one, other] of [
            [socket, upstream],
            [upstream, socket],
        ]) {
            one.on('error', () => other.destroy());
            one.on('close', () => other.destroy());
        }
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, tap_LOOPBACK, () => resolve());
    });
    return {
        port: server.address().port,
        received: () => recorder.received(),
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const socket of sockets)
                socket.destroy();
        }),
    };
}
function keep(sockets, socket) {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
}
function passOn(request, response, to) {
    const upstream = (0,external_node_http_.request)({
        host: tap_LOOPBACK,
        port: to,
        method: request.method,
        path: request.url,
        headers: request.rawHeaders,
        setHost: false,
        agent: false,
    });
    upstream.on('response', (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
        answer.pipe(response);
        answer.on('error', () => response.destroy());
    });
    // A service that is down looks to the proxy as it would without us: the connection breaks.
    upstream.on('error', () => response.destroy());
    response.on('close', () => upstream.destroy());
    request.pipe(upstream);
}
;// CONCATENATED MODULE: ./build/src/adapters/probes/websocket-probe.js





const MAX_MESSAGE_BYTES = 1024 * 1024;
const MAX_MESSAGES = 1000;
/** A handshake, and the session where it succeeds. */
async function probeWebSocket(probe) {
    const url = readUrl(probe.url);
    const destination = await resolveDestination(url, probe);
    if ('ok' in destination)
        return destination;
    const { WebSocket } = await __webpack_require__.e(/* import() */ 2977).then(__webpack_require__.bind(__webpack_require__, 52977)); // only acceptance tests speak it
    const open = () => {
        if (url.scheme !== 'wss' && url.scheme !== 'https')
            return (0,external_node_net_.connect)(destination);
        return (0,external_node_tls_.connect)({
            ...destination,
            servername: serverName(url.host),
            rejectUnauthorized: probe.insecure !== true,
            ...(probe.ca !== undefined && { ca: probe.ca }),
        });
    };
    const scheme = url.scheme === 'wss' || url.scheme === 'https' ? 'wss' : 'ws';
    const socket = new WebSocket(`${scheme}://${url.authority}${url.path}`, [...(probe.protocols ?? [])], {
        headers: toHeaders(probe.headers),
        handshakeTimeout: probe.timeouts.connectMs + probe.timeouts.firstByteMs,
        maxPayload: MAX_MESSAGE_BYTES,
        perMessageDeflate: false,
        followRedirects: false,
        createConnection: open,
    });
    return handshake(socket, probe.signal);
}
function handshake(socket, signal) {
    return new Promise((resolve) => {
        let answer;
        const session = sessionOf(socket); // listens from the start: a server may speak first
        const settle = (result) => {
            if (!('session' in result) || result.session === undefined)
                socket.terminate();
            resolve(result);
        };
        const no = (code, message, phase = 'handshake') => settle({ ok: false, phase, code, message });
        const abort = () => no('ABORTED', 'was interrupted', 'interrupted');
        signal?.addEventListener('abort', abort);
        socket.on('upgrade', (response) => (answer = { status: response.statusCode ?? 0, headers: headerLines(response) }));
        socket.on('unexpected-response', (_, response) => {
            response.resume();
            settle({ ok: true, status: response.statusCode ?? 0, headers: headerLines(response), session: undefined });
        });
        socket.on('open', () => settle({ ok: true, status: 101, headers: answer?.headers ?? [], session }));
        socket.on('error', (error) => {
            if (answer !== undefined)
                settle({ ok: true, ...answer, session: undefined, broken: (0,errors/* messageOf */.bD)(error) });
            else
                no((0,errors/* systemCode */.xU)(error) ?? 'ERROR', (0,errors/* messageOf */.bD)(error), (0,errors/* systemCode */.xU)(error) === 'ECONNREFUSED' ? 'connect' : 'handshake');
        });
        if (signal?.aborted === true)
            abort();
    });
}
function sessionOf(socket) {
    const inbox = [];
    const waiting = new Set();
    const wake = () => {
        for (const call of [...waiting])
            call();
    };
    let closed = false;
    socket.on('message', (data) => {
        if (inbox.length < MAX_MESSAGES)
            inbox.push(Buffer.isBuffer(data) ? data.toString('utf8') : '');
        wake();
    });
    socket.on('close', () => {
        closed = true;
        wake();
    });
    const until = (holds, ms) => new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            waiting.delete(look);
            resolve();
        };
        const look = () => {
            if (holds())
                end();
        };
        const timer = setTimeout(end, ms);
        waiting.add(look);
        look();
    });
    return {
        send: (text) => {
            if (!closed)
                socket.send(text, () => undefined);
        },
        next: async (timeoutMs) => {
            await until(() => inbox.length > 0 || closed, timeoutMs);
            const text = inbox.shift();
            if (text !== undefined)
                return { text };
            return { none: closed ? 'closed' : 'timeout' };
        },
        staysOpen: async (ms) => {
            await until(() => closed, ms);
            return !closed;
        },
        close: () => socket.terminate(),
    };
}
function toHeaders(lines) {
    const headers = {};
    for (const [name, value] of lines) {
        const before = headers[name];
        headers[name] = before === undefined ? value : [before, value].flat();
    }
    return headers;
}
;// CONCATENATED MODULE: ./build/src/adapters/probes/index.js






/** Probes over the network of this host. */
const nodeProbes = {
    http: probeHttp,
    webSocket: probeWebSocket,
    tls: probeTls,
    tcp: probeTcp,
    listen: listen,
    tap: tap,
    freePort: freePort,
    ownAddresses: () => Object.values((0,external_node_os_.networkInterfaces)()).flatMap((addresses = []) => addresses.flatMap(({ internal, family, address }) => (internal || family !== 'IPv4' ? [] : [address]))),
};
;// CONCATENATED MODULE: ./build/src/adapters/outbox.js






/** A temp file that is older than this was left by a run that was killed. */
const LEFT_BEHIND_MS = 60_000;
const TEMPORARY = /^\..+\.tmp$/;
/** Outboxes on this host's disk. */
const nodeOutbox = (folder) => ({
    list: (max) => outbox_namesIn(folder)
        .filter((name) => name.endsWith('.json'))
        .slice(0, max),
    read: (name, maxBytes) => read((0,external_node_path_.join)(folder, name), maxBytes),
    put: (name, content) => put(folder, name, content),
    remove: (name) => guarded(folder, () => (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true })),
    lock: () => lock(folder),
});
function outbox_namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT')
            return [];
        throw new errors/* IntegrityError */.cs('evidence_unreadable', `the outbox ${folder} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, { path: folder }, { cause: error });
    }
}
function read(path, maxBytes) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        return stat.isFile() && stat.size <= maxBytes ? (0,external_node_fs_.readFileSync)(path) : undefined;
    }
    catch {
        return undefined; // gone, or not for this account: whoever asked says so
    }
}
function put(folder, name, content) {
    guarded(folder, () => {
        makeFolder(folder);
        const temporary = (0,external_node_path_.join)(folder, `.${name}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
        const fd = (0,external_node_fs_.openSync)(temporary, 'wx', 0o600);
        try {
            (0,external_node_fs_.writeFileSync)(fd, content);
            (0,external_node_fs_.fsyncSync)(fd);
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        (0,external_node_fs_.renameSync)(temporary, (0,external_node_path_.join)(folder, name));
        syncFolder(folder);
    });
}
/** In a folder of our own making nothing is ever committed. */
function makeFolder(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        return;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    (0,external_node_fs_.chmodSync)(folder, 0o700);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), '*\n');
}
function lock(folder) {
    try {
        makeFolder(folder);
        const held = takeLock(folder);
        clearAway(folder);
        return { release: () => held.release() };
    }
    catch (error) {
        if (error instanceof errors/* IntegrityError */.cs && error.code === 'locked')
            return undefined;
        throw new errors/* IntegrityError */.cs('write_failed', `the outbox ${folder} cannot be used: ${(0,errors/* messageOf */.bD)(error)}`, { path: folder }, { cause: error });
    }
}
function clearAway(folder) {
    for (const name of outbox_namesIn(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        const stat = TEMPORARY.test(name) ? (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) : undefined;
        if (stat !== undefined && Date.now() - stat.mtimeMs > LEFT_BEHIND_MS)
            (0,external_node_fs_.rmSync)(path, { force: true });
    }
}
function guarded(folder, act) {
    try {
        act();
    }
    catch (error) {
        throw new errors/* IntegrityError */.cs('write_failed', `the outbox ${folder} could not be written: ${(0,errors/* messageOf */.bD)(error)}`, { path: folder }, { cause: error });
    }
}
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/adapters/forbidden-address.js

const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Where a cloud answers with credentials, and what is no address of a server at all. @source RFC 3927, RFC 4291 2.5.6, RFC 6052 */
const forbidden = new external_node_net_.BlockList();
forbidden.addSubnet('169.254.0.0', 16, 'ipv4'); // link-local; metadata of AWS, Azure, Google and others
forbidden.addSubnet('0.0.0.0', 8, 'ipv4');
forbidden.addSubnet('224.0.0.0', 3, 'ipv4'); // multicast, reserved, broadcast
forbidden.addAddress('100.100.100.200', 'ipv4'); // metadata of Alibaba Cloud
forbidden.addAddress('192.0.0.192', 'ipv4'); // metadata of Oracle Cloud
forbidden.addAddress('168.63.129.16', 'ipv4'); // host of Azure
forbidden.addAddress('::', 'ipv6');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addSubnet('ff00::', 8, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6'); // metadata of AWS
forbidden.addAddress('fd20:ce::254', 'ipv6'); // metadata of Google
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6'); // 169.254.0.0/16 through NAT64
/** Why a message is not sent to an IP address; undefined when it may be. IPv4 inside IPv6 is looked at as IPv4. */
function forbiddenAddress(address, plain) {
    const family = (0,external_node_net_.isIP)(address) === 6 ? 'ipv6' : 'ipv4';
    if (forbidden.check(address, family))
        return 'the address is link-local, a metadata service or no server';
    if (plain && !loopback.check(address, family))
        return 'plain http is for this machine only, and the name leads elsewhere';
    return undefined;
}
// EXTERNAL MODULE: ./build/src/adapters/proxy.js
var proxy = __webpack_require__(15638);
;// CONCATENATED MODULE: ./build/src/adapters/outgoing.js






const outgoing_LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
/** What may not be asked; the message never holds the address. */
class Refused extends Error {
}
/** Posts over undici, a connection for each message: DuRi sends few, and none of them keeps the process alive. */
function httpOutgoing({ variables }) {
    return {
        wait: async (ms) => {
            await (0,external_node_timers_promises_.setTimeout)(ms);
        },
        post: async (request) => {
            try {
                const url = outgoing_checkedUrl(Buffer.from(request.url.reveal()).toString('utf8'));
                return await outgoing_send(url, request, (0,proxy/* proxyFor */.i)(url, variables));
            }
            catch (error) {
                return unanswered(error, request.timeoutMs);
            }
        },
    };
}
/** @throws Refused */
function outgoing_checkedUrl(text) {
    if (!URL.canParse(text))
        throw new Refused('the address is no URL');
    const url = new URL(text);
    const plain = url.protocol === 'http:';
    if (!plain && url.protocol !== 'https:')
        throw new Refused('the address is not https');
    if (plain && !outgoing_LOOPBACK.test(url.hostname))
        throw new Refused('plain http is for this machine only');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const why = (0,external_node_net_.isIP)(host) === 0 ? undefined : forbiddenAddress(host, plain);
    if (why !== undefined)
        throw new Refused(why);
    return url;
}
async function outgoing_send(url, { headers, body, timeoutMs, maxAnswerBytes }, proxy) {
    const { Agent, ProxyAgent, request } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19)); // most runs tell nobody anything
    const signal = AbortSignal.timeout(timeoutMs);
    const direct = { pipelining: 0, connect: { lookup: lookupChecked(url.protocol === 'http:'), timeout: timeoutMs } };
    // Through a proxy the name is looked up there: what it leads to is for the proxy to judge.
    const dispatcher = proxy === undefined ? new Agent(direct) : new ProxyAgent(proxy);
    try {
        const answer = await request(url, {
            method: 'POST',
            headers: { 'user-agent': 'duri', 'accept-encoding': 'identity', ...headers },
            body,
            signal,
            dispatcher,
            headersTimeout: timeoutMs,
            bodyTimeout: timeoutMs,
        });
        const text = await outgoing_readBody(answer.body, maxAnswerBytes);
        return { answered: true, status: answer.statusCode, headers: firstValues(answer.headers), ...text };
    }
    finally {
        void dispatcher.destroy().catch(() => undefined);
    }
}
async function outgoing_readBody(body, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > maxBytes)
            break; // leaving the loop ends the connection
    }
    return { body: Buffer.concat(chunks).subarray(0, maxBytes).toString('utf8'), cut: bytes > maxBytes };
}
function firstValues(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value[0] : value]));
}
/** Looks a name up and hands on only addresses that may be asked, so that what was checked is what is connected to. */
function lookupChecked(plain) {
    return (hostname, options, callback) => {
        (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, found) => {
            if (error !== null)
                return callback(error, '');
            const allowed = found.filter(({ address }) => forbiddenAddress(address, plain) === undefined);
            const [first] = allowed;
            if (first === undefined)
                return callback(new Refused(forbiddenAddress(found[0]?.address ?? '0.0.0.0', plain) ?? 'the name leads nowhere'), '');
            if (options.all === true)
                callback(null, allowed);
            else
                callback(null, first.address, first.family);
        });
    };
}
/** Why there was no answer, in words of ours: those of the system could hold the address. */
function unanswered(error, timeoutMs) {
    const cause = error?.cause;
    const refusal = [error, cause].find((one) => one instanceof Refused);
    if (refusal !== undefined)
        return { answered: false, why: refusal.message, refused: true };
    if (error instanceof errors/* IntegrityError */.cs)
        return { answered: false, why: error.message, refused: true };
    const name = error?.name;
    const code = (0,errors/* systemCode */.xU)(error) ?? (0,errors/* systemCode */.xU)(cause);
    const late = name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|ETIMEDOUT/.test(code ?? '');
    return { answered: false, why: late ? `no answer within ${timeoutMs} ms` : `no connection (${code ?? 'broken off'})`, refused: false };
}
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/src/adapters/find-program.js
var find_program = __webpack_require__(31410);
;// CONCATENATED MODULE: ./build/src/adapters/process-groups.js

const process_groups_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const running = new Set();
/** Remembers a child that leads its own process group, so that nothing of it outlives this process. */
function watchGroup(child) {
    if (running.size === 0) {
        process.on('exit', killAll);
        for (const signal of process_groups_SIGNALS)
            process.on(signal, process_groups_passOn);
    }
    running.add(child);
}
/** Forgets a child that has ended. */
function releaseGroup(child) {
    if (!running.delete(child) || running.size > 0)
        return;
    process.off('exit', killAll);
    for (const signal of process_groups_SIGNALS)
        process.off(signal, process_groups_passOn);
}
/** Ends a child together with every process that it started. */
function killGroup(child) {
    if (child.pid === undefined)
        return;
    if (process.platform === 'win32') {
        if (child.exitCode !== null)
            return;
        // Windows has no groups; taskkill walks the tree. By its full path, so that PATH does not choose it.
        (0,external_node_child_process_.spawn)(`${process.env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\taskkill.exe`, ['/pid', String(child.pid), '/t', '/f'], {
            stdio: 'ignore',
            windowsHide: true,
        }).on('error', () => child.kill());
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // ESRCH: the whole group is gone already
    }
}
function killAll() {
    for (const child of running)
        killGroup(child);
}
/** A signal for this process is one for its children, which stand in groups of their own. */
function process_groups_passOn(signal) {
    killAll();
    process.off(signal, process_groups_passOn);
    // Without another listener the default action was only held up by ours; with one, that one decides.
    if (process.listenerCount(signal) === 0)
        process.kill(process.pid, signal);
}
;// CONCATENATED MODULE: ./build/src/adapters/processes.js







/** After a child has ended, how long its pipes may stay open for processes that fled its group. */
const PIPE_GRACE_MS = 1_000;
/** Other programs, each in a process group of its own that does not outlive the call. */
function nodeProcesses(environment) {
    return {
        find: (program) => (0,find_program/* findProgram */.K)(program, environment),
        run: async (request) => run(request, programPath(request, environment)),
    };
}
function programPath({ program }, environment) {
    if ((0,external_node_path_.isAbsolute)(program))
        return program;
    const path = /[/\\]/.test(program) ? (0,external_node_path_.resolve)(environment.cwd, program) : (0,find_program/* findProgram */.K)(program, environment);
    if (path === undefined)
        throw new errors/* IntegrityError */.cs('tool_missing', `${(0,model_path/* printable */.g$)(program)} is not on PATH`, { program });
    return path;
}
function run(request, program) {
    const name = (0,model_path/* printable */.g$)(program);
    return new Promise((resolvePromise, reject) => {
        const child = processes_start(request, program);
        const chunks = { stdout: [], stderr: [] };
        let bytes = 0;
        let stopped;
        let grace;
        const stop = (reason) => {
            stopped ??= reason;
            killGroup(child);
        };
        const deadline = setTimeout(() => stop(new errors/* IntegrityError */.cs('tool_timeout', `${name} did not end within ${request.timeoutMs} ms`, { program, timeoutMs: request.timeoutMs })), request.timeoutMs);
        const settle = (settled) => {
            clearTimeout(deadline);
            clearTimeout(grace);
            releaseGroup(child);
            child.stdout?.destroy();
            child.stderr?.destroy();
            settled();
        };
        for (const stream of ['stdout', 'stderr']) {
            child[stream]?.on('data', (chunk) => {
                bytes += chunk.length;
                if (bytes <= request.maxOutputBytes)
                    chunks[stream].push(chunk);
                else
                    stop(new errors/* IntegrityError */.cs('tool_failed', `${name} wrote more than ${request.maxOutputBytes} bytes`, { program, maxOutputBytes: request.maxOutputBytes }));
            });
        }
        child.stdin?.on('error', () => undefined); // the child may end without reading all of it
        child.stdin?.end(request.input);
        const finish = (exitCode, signal) => settle(() => {
            if (stopped !== undefined)
                reject(stopped);
            else if (exitCode === null)
                reject(new errors/* IntegrityError */.cs('tool_failed', `${name} was killed by ${signal ?? 'a signal'}`, { program }));
            else
                resolvePromise({ exitCode, stdout: Buffer.concat(chunks.stdout), stderr: Buffer.concat(chunks.stderr).toString('utf8') });
        });
        child.on('error', (error) => settle(() => reject(stopped ?? startError(error, program))));
        child.on('exit', (exitCode, signal) => {
            killGroup(child); // what it left behind would hold the pipes open
            grace = setTimeout(() => finish(exitCode, signal), PIPE_GRACE_MS);
        });
        child.on('close', finish);
    });
}
function processes_start(request, program) {
    try {
        const child = (0,external_node_child_process_.spawn)(program, [...request.args], {
            cwd: request.cwd,
            env: { ...request.env },
            detached: process.platform !== 'win32', // its own group
            shell: false,
            stdio: [request.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        if (child.pid !== undefined)
            watchGroup(child);
        return child;
    }
    catch (error) {
        throw startError(error, program); // such as an argument with a NUL character, or too many of them
    }
}
/** Node reports a missing program and a missing working folder alike; either way nothing ran. */
function startError(error, program) {
    const [code, name] = [(0,errors/* systemCode */.xU)(error), (0,model_path/* printable */.g$)(program)];
    if (code === 'ENOENT' && (0,external_node_fs_.existsSync)(program))
        return new errors/* IntegrityError */.cs('tool_failed', `${name} could not be started: its working folder or its interpreter is not there`, { program });
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return new errors/* IntegrityError */.cs('tool_missing', `${name} is not there`, { program });
    const why = code === 'EACCES' ? 'it is not executable, or lies on a file system mounted noexec' : (0,errors/* messageOf */.bD)(error);
    return new errors/* IntegrityError */.cs('tool_failed', `${name} could not be started: ${why}`, { program });
}
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./build/src/adapters/services.js







const KEPT_BYTES = 64 * 1024;
const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Background programs of this host. */
function nodeServices(environment) {
    return {
        start: async ({ program, args, cwd, env }) => {
            const path = (0,external_node_path_.isAbsolute)(program) ? program : /[/\\]/.test(program) ? (0,external_node_path_.resolve)(cwd ?? environment.cwd, program) : (0,find_program/* findProgram */.K)(program, environment);
            if (path === undefined)
                throw new errors/* IntegrityError */.cs('tool_missing', `${(0,model_path/* printable */.g$)(program)} is not on PATH`, { program });
            const child = (0,external_node_child_process_.spawn)(path, [...args], {
                cwd,
                env: { ...env },
                detached: process.platform !== 'win32',
                stdio: ['ignore', 'pipe', 'pipe'],
                windowsHide: true,
            });
            if (child.pid !== undefined)
                watchGroup(child);
            try {
                await (0,external_node_events_.once)(child, 'spawn');
            }
            catch (error) {
                throw new errors/* IntegrityError */.cs('tool_failed', `${(0,model_path/* printable */.g$)(program)} could not be started: ${(0,errors/* messageOf */.bD)(error)}`, { program }, { cause: error });
            }
            return serviceOf(child);
        },
        watchInterrupts,
    };
}
function serviceOf(child) {
    let kept = '';
    let ended;
    for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text) => (kept = (kept + text).slice(-KEPT_BYTES)));
    child.on('error', () => undefined); // a signal that could not be sent; `exit` tells the rest
    const exit = new Promise((done) => {
        child.on('exit', (exitCode) => {
            ended = { exitCode };
            done();
        });
    });
    return {
        ended: () => ended,
        output: () => kept,
        stop: async (graceMs) => {
            if (ended === undefined && graceMs > 0) {
                child.kill('SIGTERM');
                let timer;
                await Promise.race([exit, new Promise((late) => (timer = setTimeout(late, graceMs)))]);
                clearTimeout(timer);
            }
            killGroup(child);
            await exit;
            releaseGroup(child);
            child.stdout?.destroy();
            child.stderr?.destroy();
        },
    };
}
function watchInterrupts() {
    const controller = new AbortController();
    const interrupt = (signal) => {
        if (!controller.signal.aborted)
            return controller.abort(new Error(signal));
        release();
        process.kill(process.pid, signal);
    };
    const release = () => {
        for (const signal of INTERRUPTS)
            process.off(signal, interrupt);
    };
    for (const signal of INTERRUPTS)
        process.on(signal, interrupt);
    return { signal: controller.signal, release };
}
;// CONCATENATED MODULE: ./build/src/adapters/sbom-source.js
/** Syft where there is one, else the embedded generator; which of them it was stands in `tool`. Nothing of either is loaded before it is asked. */
function createSbomSource(options) {
    return {
        generate: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(1546), __webpack_require__.e(5177)]).then(__webpack_require__.bind(__webpack_require__, 53420))).runSbomTool(options, request),
        probe: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(1546), __webpack_require__.e(5177)]).then(__webpack_require__.bind(__webpack_require__, 53420))).probeSbomTool(options, request),
    };
}
;// CONCATENATED MODULE: ./build/src/adapters/system-clock.js
/** The host's clock. No variable moves it: windows of keys and expiry of evidence are judged by it. */
const systemClock = { now: () => new Date(), after };
/** Also for clocks that stand still: waiting is real. */
function after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
}
;// CONCATENATED MODULE: ./build/src/adapters/node-folders.js




/** Folders of this host. */
function nodeFolders() {
    return { probe, names, openToEveryone, temporary: () => temporaryFolder().path };
}
function probe(path) {
    if (!isFolder(path))
        return undefined;
    const name = `.duri-doctor-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}-a`;
    const file = (0,external_node_path_.join)(path, name);
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'wx', 0o600));
    }
    catch {
        return { writable: false, caseSensitive: undefined, keepsModes: undefined, fileTime: undefined };
    }
    try {
        const fileTime = (0,external_node_fs_.statSync)(file).mtime;
        return { writable: true, caseSensitive: !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, name.toUpperCase())), keepsModes: keepsModes(file), fileTime };
    }
    finally {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
}
function keepsModes(file) {
    const modeAfter = (mode) => {
        (0,external_node_fs_.chmodSync)(file, mode);
        return (0,external_node_fs_.statSync)(file).mode & 0o777;
    };
    try {
        return modeAfter(0o700) === 0o700 && modeAfter(0o600) === 0o600;
    }
    catch {
        return false;
    }
}
function names(path, max) {
    try {
        return (0,external_node_fs_.readdirSync)(path).sort().slice(0, max);
    }
    catch {
        return [];
    }
}
const node_folders_WORLD_WRITE = 0o002;
const STICKY = 0o1000;
function openToEveryone(path) {
    if (process.platform === 'win32')
        return [];
    const open = [];
    for (let folder = nearestFolder(path);; folder = (0,external_node_path_.dirname)(folder)) {
        const { mode } = (0,external_node_fs_.statSync)(folder);
        if ((mode & node_folders_WORLD_WRITE) !== 0 && (mode & STICKY) === 0)
            open.unshift(folder);
        if ((0,external_node_path_.dirname)(folder) === folder)
            return open;
    }
}
/** The folder of a path with links resolved, or the nearest one above it that is there. */
function nearestFolder(path) {
    for (let at = path;; at = (0,external_node_path_.dirname)(at)) {
        if (isFolder(at))
            return (0,external_node_fs_.realpathSync)(at);
        if ((0,external_node_path_.dirname)(at) === at)
            return at;
    }
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
;// CONCATENATED MODULE: ./build/src/inventory/listed-name.js
const MARKS = {
    link: 'l',
    fifo: 'p',
    socket: 's',
    'character device': 'c',
    'block device': 'b',
    unknown: '?',
};
const KINDS = new Map(Object.entries(MARKS).map(([kind, mark]) => [mark, kind]));
const NUL = 0;
const SLASH = 0x2f;
/**
 * Writes a name (one unit a byte, see BytePath) with its kind behind it. A walk gives the order of raw path bytes
 * without sorting the whole when each directory is sorted with `/` behind the names of directories: `a-b` comes
 * before what is inside `a/`. Other kinds stand behind a NUL, which no name holds and which sorts below every byte.
 */
function listName(name, kind) {
    if (kind === 'file')
        return name;
    return (kind === 'directory' ? `${name}/` : `${name}\0${MARKS[kind]}`);
}
function kindOf(listed) {
    const end = listed.length - 1;
    if (listed.charCodeAt(end) === SLASH)
        return 'directory';
    return listed.charCodeAt(end - 1) === NUL ? (KINDS.get(listed.charAt(end)) ?? 'unknown') : 'file';
}
function nameOf(listed) {
    const kind = kindOf(listed);
    if (kind === 'file')
        return listed;
    return listed.slice(0, kind === 'directory' ? -1 : -2);
}
;// CONCATENATED MODULE: ./build/src/adapters/tree/list-directory.js


/** The names of a directory in the order of the inventory, one unit a byte. @throws what the system says */
function listDirectory(path) {
    return listByType(path) ?? listByLook(path);
}
/** With the kinds that the directory itself tells; undefined when it does not tell one. */
function listByType(path) {
    try {
        const names = [];
        for (const entry of (0,external_node_fs_.readdirSync)(path, { encoding: 'latin1', withFileTypes: true })) {
            const kind = kindOfEntry(entry);
            if (kind === 'unknown')
                return undefined;
            names.push(listName(entry.name, kind));
        }
        return names.sort();
    }
    catch {
        // Where a directory tells no kinds, Node looks for itself, and fails on names that are not ASCII.
        return undefined;
    }
}
/** For file systems whose directories tell no kinds: one lstat for each name. */
function listByLook(path) {
    const prefix = `${typeof path === 'string' ? Buffer.from(path).toString('latin1') : path.toString('latin1')}/`;
    return (0,external_node_fs_.readdirSync)(path, { encoding: 'latin1' })
        .map((name) => listName(name, kindOfPath(Buffer.from(prefix + name, 'latin1'))))
        .sort();
}
/** A name that is gone again is listed as a file: reading it will say so. */
function kindOfPath(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return stats === undefined ? 'file' : kindOfEntry(stats);
}
function kindOfEntry(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    if (entry.isSymbolicLink())
        return 'link';
    if (entry.isFIFO())
        return 'fifo';
    if (entry.isSocket())
        return 'socket';
    if (entry.isCharacterDevice())
        return 'character device';
    return entry.isBlockDevice() ? 'block device' : 'unknown';
}
// EXTERNAL MODULE: ./build/src/adapters/tree/tree-root.js
var tree_root = __webpack_require__(32712);
;// CONCATENATED MODULE: ./build/src/adapters/tree/look.js




/** What stands at a path now; undefined for a regular file, which is to be read. Nothing is opened. */
function look_look(root, path) {
    try {
        const kind = kindOfEntry((0,external_node_fs_.lstatSync)((0,tree_root/* systemPath */.BX)(root, path, false)));
        if (kind === 'file')
            return undefined;
        if (kind === 'link')
            return readLink(root, path);
        return kind === 'directory' ? problem(path, 'changing', 'a directory has taken the place of a file') : special(path, kind);
    }
    catch (error) {
        return systemProblem(path, error);
    }
}
function readLink(root, path) {
    try {
        return { kind: 'link', path, target: (0,external_node_fs_.readlinkSync)((0,tree_root/* systemPath */.BX)(root, path, false), { encoding: 'latin1' }) };
    }
    catch (error) {
        return (0,errors/* systemCode */.xU)(error) === 'EINVAL' ? problem(path, 'changing', 'it was a link when it was listed') : systemProblem(path, error);
    }
}
function special(path, type) {
    return { kind: 'special', path, type };
}
function problem(path, kind, detail) {
    return { kind: 'problem', path, problem: kind, detail };
}
/** What the system said, as an entry. */
function systemProblem(path, error) {
    const code = (0,errors/* systemCode */.xU)(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return problem(path, 'vanished', code);
    if (code === 'ENAMETOOLONG')
        return problem(path, 'path too long', code);
    return problem(path, 'unreadable', code ?? (0,errors/* messageOf */.bD)(error));
}
// EXTERNAL MODULE: ./build/src/adapters/tree/platform.js
var tree_platform = __webpack_require__(45624);
// EXTERNAL MODULE: ./build/src/adapters/tree/results.js
var tree_results = __webpack_require__(12673);
;// CONCATENATED MODULE: ./build/src/adapters/tree/entry-maker.js





/** Makes entries of what was read. */
class EntryMaker {
    root;
    platform;
    reader;
    #again = tree_results/* Results */.nB.own(1);
    constructor(root, platform, reader) {
        this.root = root;
        this.platform = platform;
        this.reader = reader;
    }
    /** The entry of a file that was hashed. */
    fileEntry(path, results, index) {
        return this.#file(path, { results, index }, results.digestHex(index));
    }
    /** The entry of whatever else came of reading a file. */
    entryOf(path, reading) {
        const { results, index, detail } = reading;
        switch (results.statuses[index]) {
            case tree_results/* STATUS */.XQ.hashed:
                return this.fileEntry(path, results, index);
            case tree_results/* STATUS */.XQ.sized:
                return this.#file(path, reading, undefined);
            case tree_results/* STATUS */.XQ.replaced:
                return this.#lookAgain(path, reading);
            case tree_results/* STATUS */.XQ.vanished:
                return problem(path, 'vanished', detail);
            case tree_results/* STATUS */.XQ.changing:
                return this.#known(reading, problem(path, 'changing', 'it changed each time it was read'));
            case tree_results/* STATUS */.XQ.unreadable:
                return this.#known(reading, problem(path, detail === 'ENAMETOOLONG' ? 'path too long' : 'unreadable', detail));
            default:
                throw new errors/* IntegrityError */.cs('internal', `nobody has read ${(0,model_path/* printablePath */.Vj)(path)}`);
        }
    }
    #file(path, { results, index }, digest) {
        const mode = results.modes[index] ?? 0;
        return { kind: 'file', path, size: results.sizes[index] ?? 0, digest, mode: (0,tree_platform/* fileMode */.IB)(mode, this.platform), unsafe: (0,tree_platform/* unsafeBits */.hl)(mode, this.platform) };
    }
    /** Adds what lstat told of a file all the same. */
    #known({ results, index }, entry) {
        const size = results.sizes[index] ?? tree_results/* UNKNOWN_SIZE */.df;
        return size === tree_results/* UNKNOWN_SIZE */.df ? entry : { ...entry, size, mode: (0,tree_platform/* fileMode */.IB)(results.modes[index] ?? 0, this.platform) };
    }
    /** Something took the place of a file after it was listed: what is there now counts. */
    #lookAgain(path, { results, index }) {
        const other = look_look(this.root, path);
        if (other !== undefined)
            return other;
        if (results === this.#again)
            return problem(path, 'changing', 'its kind changed each time it was opened');
        this.#again.expected[0] = results.expected[index] ?? tree_results/* SKIP */._Z;
        const detail = this.reader.read(path, 0, { results: this.#again, isAscii: false, whole: true });
        return this.entryOf(path, { results: this.#again, index: 0, detail: detail ?? '' });
    }
}
// EXTERNAL MODULE: ./build/src/adapters/tree/file-reader.js
var file_reader = __webpack_require__(38717);
// EXTERNAL MODULE: ./build/src/adapters/tree/batch.js
var batch = __webpack_require__(71303);
;// CONCATENATED MODULE: ./build/src/adapters/tree/pending.js

/** Results of batches are kept in memory of this many files, which is used again. */
const BATCH_CAPACITY = 256;
/** Batches in order, and the memory of their results. Only the first may leave, and when it waits for nothing. */
class PendingBatches {
    #byId = new Map();
    #free = [];
    #first = 0;
    #next = 0;
    /** About how many bytes of memory everything pending takes. */
    weight = 0;
    /** Memory for the results of a batch that is being put together. */
    memory() {
        const results = this.#free.pop() ?? tree_results/* Results */.nB.shared(BATCH_CAPACITY);
        results.clear();
        return results;
    }
    add(content) {
        const batch = { ...content, id: this.#next++, failures: [], waitsFor: 1 };
        this.#byId.set(batch.id, batch);
        this.weight += batch.weight;
        return batch;
    }
    get(id) {
        return this.#byId.get(id);
    }
    /** Takes out the first batch if it is complete. The memory of its results is in use until `recycle`. */
    takeFirst() {
        const batch = this.#byId.get(this.#first);
        if (batch?.waitsFor !== 0)
            return undefined;
        this.#byId.delete(batch.id);
        this.weight -= batch.weight;
        this.#first += 1;
        return batch;
    }
    recycle(results) {
        this.#free.push(results);
    }
}
;// CONCATENATED MODULE: ./build/src/adapters/tree/tree-scan.js




const DEFAULT_TUNING = { hireAfterFiles: 3000, hireAfterBytes: 64 * 1024 * 1024, pendingBytes: 12 * 1024 * 1024 };
/** Smaller than a worker's batch, because in between the main thread looks after the workers. */
const OWN_BATCH = 128;
/** What a pending entry takes beside its path. */
const ENTRY_BYTES = 128;
/** A turn of the event loop is left to others this often: timers, sockets, news of workers. */
const BREATH_MS = 50;
const PROGRESS_FILES = 4096;
/**
 * One scan. The walk gives files in order; batches of them are read by the workers and by this thread; completed
 * batches leave in order. Big files are put aside until everything pending takes too much memory or the walk ends;
 * then every thread takes the largest that is left, so that none waits for another.
 */
class TreeScan {
    request;
    parts;
    #pending = new PendingBatches();
    #big = [];
    #walked = 0;
    #breathedAt = Date.now();
    #totals = { files: 0, links: 0, bytes: 0, bytesRead: 0, reported: 0 };
    constructor(request, parts) {
        this.request = request;
        this.parts = parts;
    }
    async run() {
        try {
            while (this.#step()) {
                if (this.#pending.weight > this.parts.tuning.pendingBytes)
                    await this.#drain();
                await this.#breatheWhenDue();
            }
            await this.#drain();
        }
        finally {
            await this.parts.workers.stop();
        }
        const { files, links, bytes } = this.#totals;
        return { files, links, bytes, collisions: this.parts.walk.collisions };
    }
    /** Keeps the workers busy and reads some files itself; false when the walk has ended. */
    #step() {
        const { workers, tuning, reader } = this.parts;
        if (this.#walked >= tuning.hireAfterFiles || this.#totals.bytesRead >= tuning.hireAfterBytes)
            workers.hire();
        this.#collect();
        workers.feed(() => this.#nextTask());
        const own = this.#nextBatch(OWN_BATCH);
        if (own === undefined)
            return false;
        this.#complete(own, (0,batch/* readAll */.y)(reader, own, own.results));
        while (this.#tellFirst())
            ;
        return true;
    }
    /** Goes on until nothing is pending. */
    async #drain() {
        this.#collect();
        while (this.parts.workers.busy > 0) {
            await this.#breathe(1);
            this.#collect();
        }
        if (this.#big.length > 0)
            await this.#readBig(this.#big.splice(0));
        while (this.#tellFirst())
            await this.#breatheWhenDue();
    }
    async #breatheWhenDue() {
        if (Date.now() - this.#breathedAt > BREATH_MS)
            await this.#breathe(0);
    }
    /** Lets everything else in this process have a turn. */
    async #breathe(ms) {
        await new Promise((resume) => (ms === 0 ? setImmediate(resume) : setTimeout(resume, ms)));
        this.#breathedAt = Date.now();
    }
    #nextBatch(count) {
        const { walk } = this.parts;
        const paths = [];
        const others = [];
        const results = this.#pending.memory();
        let [isAscii, weight] = [true, 0];
        while (paths.length + others.length < count) {
            const item = walk.next();
            if (item === undefined)
                break;
            const path = typeof item === 'string' ? item : item.path;
            const size = this.request.expectedSize(path);
            weight += path.length + ENTRY_BYTES;
            if (typeof item !== 'string')
                others.push({ at: paths.length, entry: item });
            else
                results.expected[paths.push(item) - 1] = size === 'any' ? tree_results/* ANY_SIZE */.XE : size === 'skip' ? tree_results/* SKIP */._Z : size;
            isAscii &&= walk.isAscii;
        }
        this.#walked += paths.length;
        if (paths.length + others.length > 0)
            return this.#pending.add({ paths, isAscii, others, results, weight });
        this.#pending.recycle(results);
        return undefined;
    }
    #nextTask() {
        const batch = this.#nextBatch(BATCH_CAPACITY);
        return batch && taskOf(batch.id, batch, batch.results);
    }
    #collect() {
        for (const { id, failures } of this.parts.workers.replies()) {
            const batch = this.#pending.get(id);
            if (batch !== undefined)
                this.#complete(batch, failures);
        }
    }
    #complete(batch, failures) {
        batch.failures.push(...failures);
        for (let index = 0; index < batch.paths.length; index++) {
            if (batch.results.statuses[index] === tree_results/* STATUS */.XQ.hashed)
                this.#totals.bytesRead += batch.results.sizes[index] ?? 0;
            if (batch.results.statuses[index] !== tree_results/* STATUS */.XQ.big)
                continue;
            this.#big.push({ batch, index });
            batch.waitsFor += 1;
        }
        batch.waitsFor -= 1;
    }
    /** The files that were put aside: every thread takes the largest that is left. */
    async #readBig(files) {
        const { workers, tuning } = this.parts;
        if (files.length > 1 && files.reduce((sum, file) => sum + sizeOf(file), 0) >= tuning.hireAfterBytes)
            workers.hire();
        const big = [...files].sort((a, b) => sizeOf(b) - sizeOf(a));
        const list = { paths: big.map(({ batch, index }) => batch.paths[index] ?? ''), isAscii: false };
        const shared = { list, results: tree_results/* Results */.nB.shared(big.length), counter: new Int32Array(new SharedArrayBuffer(4)) };
        big.forEach(({ batch, index }, place) => (shared.results.expected[place] = batch.results.expected[index] ?? tree_results/* SKIP */._Z));
        const details = new Map((await this.#readTogether(shared)).map(({ index, detail }) => [index, detail]));
        big.forEach(({ batch, index }, place) => {
            batch.results.copyFrom(shared.results, place, index);
            batch.failures.push({ index, detail: details.get(place) ?? '' });
            batch.waitsFor -= 1;
        });
    }
    async #readTogether(shared) {
        const { reader, workers } = this.parts;
        const failures = [];
        workers.feedAll(() => ({ ...taskOf(-1, shared.list, shared.results), counter: shared.counter }));
        while ((0,batch/* readNext */.u)(reader, shared, failures))
            await this.#breatheWhenDue();
        for (;;) {
            for (const reply of workers.replies())
                failures.push(...reply.failures);
            if (workers.busy === 0)
                return failures;
            await this.#breathe(1);
        }
    }
    /** Passes on the first batch if it is complete. */
    #tellFirst() {
        const batch = this.#pending.takeFirst();
        if (batch === undefined)
            return false;
        const others = batch.others.values();
        let other = others.next().value;
        for (let index = 0; index <= batch.paths.length; index++) {
            for (; other?.at === index; other = others.next().value)
                this.#tell(other.entry);
            if (index < batch.paths.length)
                this.#tell(this.#entryOf(batch, index));
        }
        this.#pending.recycle(batch.results);
        if (this.#totals.files - this.#totals.reported >= PROGRESS_FILES) {
            this.#totals.reported = this.#totals.files;
            this.request.onProgress?.(this.#totals.files, this.#totals.bytes);
        }
        return true;
    }
    #entryOf({ paths, results, failures }, index) {
        const { entries } = this.parts;
        const path = paths[index] ?? '';
        if (results.statuses[index] === tree_results/* STATUS */.XQ.hashed)
            return entries.fileEntry(path, results, index);
        const detail = failures.findLast((failure) => failure.index === index)?.detail ?? '';
        return entries.entryOf(path, { results, index, detail });
    }
    #tell(entry) {
        if (entry.kind === 'file') {
            this.#totals.files += 1;
            if (entry.digest !== undefined)
                this.#totals.bytes += entry.size;
        }
        else if (entry.kind === 'link')
            this.#totals.links += 1;
        this.request.onEntry(entry);
    }
}
function sizeOf({ batch, index }) {
    return batch.results.sizes[index] ?? 0;
}
function taskOf(id, { paths, isAscii }, results) {
    if (!(results.memory instanceof SharedArrayBuffer))
        throw new errors/* IntegrityError */.cs('internal', 'results for a worker must lie in shared memory');
    return { id, list: { paths, isAscii }, memory: results.memory, capacity: results.capacity, counter: undefined };
}
;// CONCATENATED MODULE: ./build/src/inventory/collisions.js

/**
 * Pairs of names of one directory that a file system without letter case (Windows, macOS) or with Unicode
 * normalisation (macOS) takes for one. Letter case is folded by upper-casing, which like full case folding takes
 * `ß` for `SS`; names that are not UTF-8 are compared by ASCII letters only.
 */
function collidingNames(names) {
    if (names.every(isPlain))
        return [];
    const seen = new Map();
    const pairs = [];
    for (const name of names) {
        const folded = isPlain(name) ? name.toUpperCase() : fold(name);
        const earlier = seen.get(folded);
        if (earlier === undefined)
            seen.set(folded, name);
        else
            pairs.push([earlier, name]);
    }
    return pairs;
}
/** Lower-case ASCII: two such names are one only where they are equal. */
function isPlain(name) {
    return !/[A-Z\x80-\xff]/.test(name);
}
function fold(name) {
    const text = (0,model_path/* toText */.fE)(name);
    if (text === undefined)
        return name.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
    return text.normalize('NFD').toUpperCase().normalize('NFD');
}
;// CONCATENATED MODULE: ./build/src/adapters/tree/walk.js








const MAX_COLLISIONS = 100;
/**
 * Walks a tree in the order of raw path bytes, one name at a time. Links are told of and never followed; a stack of
 * its own bounds memory by the names of the directories on the way down, whatever the depth.
 */
class TreeWalk {
    root;
    covers;
    collisions = [];
    #stack = [];
    /** Was the last path surely ASCII? */
    isAscii = true;
    /** @throws directory_missing, tree_unreadable when the root cannot be listed */
    constructor(root, covers) {
        this.root = root;
        this.covers = covers;
        this.#push('', listRoot(root));
    }
    /** The path of a regular file that is to be read, or the entry of something else; undefined at the end. */
    next() {
        for (let folder = this.#stack.at(-1); folder !== undefined; folder = this.#stack.at(-1)) {
            const listed = folder.names[folder.next++];
            if (listed === undefined) {
                this.#stack.pop();
                continue;
            }
            this.isAscii = folder.isAscii;
            const kind = kindOf(listed);
            const path = (folder.prefix + (kind === 'file' ? listed : nameOf(listed)));
            if (kind !== 'directory')
                return path.length > limits/* LIMITS */.b.pathBytes ? problem(path, 'path too long', `${path.length} bytes`) : this.#item(path, kind);
            const failed = this.#enter(path);
            if (failed !== undefined)
                return failed;
        }
        return undefined;
    }
    #item(path, kind) {
        if (kind === 'file')
            return path;
        if (kind === 'link')
            return readLink(this.root, path);
        return kind === 'unknown' ? (look_look(this.root, path) ?? path) : special(path, kind);
    }
    #enter(path) {
        const prefix = `${path}/`;
        if (path.length >= limits/* LIMITS */.b.pathBytes)
            return problem(prefix, 'path too long', `${path.length} bytes`);
        let names;
        try {
            names = listDirectory((0,tree_root/* systemPath */.BX)(this.root, path, false));
            // Listing follows a link that has taken the directory's place since its parent was listed.
            if (!(0,external_node_fs_.lstatSync)((0,tree_root/* systemPath */.BX)(this.root, path, false)).isDirectory())
                return problem(prefix, 'changing', 'it was a directory when it was listed');
        }
        catch (error) {
            return systemProblem(prefix, error);
        }
        this.#push(prefix, names);
        return undefined;
    }
    #push(prefix, names) {
        const covered = names.filter((listed) => this.covers((prefix + nameOf(listed)), kindOf(listed) === 'directory'));
        const isAscii = isAsciiText(this.root) && isAsciiText(prefix) && covered.every(isAsciiText);
        if (this.collisions.length < MAX_COLLISIONS)
            this.#noteCollisions(prefix, covered);
        this.#stack.push({ prefix, names: covered, isAscii, next: 0 });
    }
    #noteCollisions(prefix, names) {
        for (const [one, other] of collidingNames(names.map(nameOf))) {
            if (this.collisions.length < MAX_COLLISIONS)
                this.collisions.push([(prefix + one), (prefix + other)]);
        }
    }
}
function isAsciiText(text) {
    // eslint-disable-next-line no-control-regex
    return !/[^\x00-\x7f]/.test(text);
}
function listRoot(root) {
    try {
        return listDirectory((0,tree_root/* systemPath */.BX)(root, '', false));
    }
    catch (error) {
        throw (0,tree_root/* rootError */.hs)((0,model_path/* printablePath */.Vj)(root), error);
    }
}
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/adapters/tree/worker-pool.js


/** How many tasks wait at a worker, so that it never waits for the main thread. */
const TASKS_AHEAD = 3;
/** A worker makes little that lives long; without a limit its young generation grows to many times this. */
const YOUNG_GENERATION_MB = 8;
/**
 * Threads that hash. Replies are fetched by polling, because the main thread hashes too and leaves no turn to the
 * event loop; that a thread has died is noticed whenever the main thread does leave one.
 */
class WorkerPool {
    url;
    count;
    start;
    #hired = [];
    #failure;
    #stopping = false;
    constructor(url, count, start) {
        this.url = url;
        this.count = count;
        this.start = start;
    }
    /** Starts the threads, if there are to be any and they have not been started. @throws worker_failed */
    hire() {
        if (this.url === undefined || this.#hired.length > 0)
            return;
        for (let index = 0; index < this.count; index++)
            this.#hireOne(this.url);
    }
    get busy() {
        return this.#hired.reduce((sum, { busy }) => sum + busy, 0);
    }
    /** Gives tasks to workers that have room for more, as long as there are any. */
    feed(nextTask) {
        for (const hired of this.#hired) {
            while (hired.busy < TASKS_AHEAD) {
                const task = nextTask();
                if (task === undefined)
                    return;
                this.#post(hired, task);
            }
        }
    }
    /** Gives one task to every worker. */
    feedAll(taskFor) {
        for (const hired of this.#hired)
            this.#post(hired, taskFor());
    }
    /** The replies that have come in. @throws worker_failed */
    replies() {
        if (this.#failure !== undefined)
            throw this.#failure;
        const replies = [];
        for (const hired of this.#hired) {
            for (let message = receive(hired); message !== undefined; message = receive(hired)) {
                if (message.error !== undefined)
                    throw new errors/* IntegrityError */.cs('worker_failed', `a hash worker failed: ${message.error}`);
                replies.push(message);
            }
        }
        return replies;
    }
    async stop() {
        this.#stopping = true;
        for (const { port } of this.#hired)
            port.close();
        await Promise.all(this.#hired.map(({ worker }) => worker.terminate()));
    }
    #post(hired, task) {
        hired.busy += 1;
        hired.port.postMessage(task);
    }
    #hireOne(url) {
        const { port1, port2 } = new external_node_worker_threads_.MessageChannel();
        const workerData = { ...this.start, port: port2 };
        try {
            const worker = new external_node_worker_threads_.Worker(url, {
                name: 'duri-hash',
                workerData,
                transferList: [port2],
                execArgv: [],
                env: {},
                resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
            });
            worker.on('error', (error) => this.#fail((0,errors/* messageOf */.bD)(error), error));
            worker.on('exit', (code) => this.#fail(`it ended with exit code ${code}`));
            this.#hired.push({ worker, port: port1, busy: 0 });
        }
        catch (error) {
            throw new errors/* IntegrityError */.cs('worker_failed', `a hash worker could not be started: ${(0,errors/* messageOf */.bD)(error)}`, {}, { cause: error });
        }
    }
    #fail(why, cause) {
        if (!this.#stopping)
            this.#failure ??= new errors/* IntegrityError */.cs('worker_failed', `a hash worker failed: ${why}`, {}, { cause });
    }
}
function receive(hired) {
    const received = (0,external_node_worker_threads_.receiveMessageOnPort)(hired.port);
    if (received !== undefined)
        hired.busy -= 1;
    return received?.message;
}
;// CONCATENATED MODULE: ./build/src/adapters/tree/node-tree-scanner.js







/** More threads than this only wait for the one that walks. */
const MAX_THREADS = 8;
/** Reads trees by system calls that block, on several threads. */
function createTreeScanner(options) {
    const platform = (0,tree_platform/* treePlatform */.gi)(options.platform);
    const helpers = Math.max(0, Math.min(options.threads, MAX_THREADS) - 1);
    return {
        scan: async (request) => {
            const startedAt = Date.now();
            const root = (0,tree_root/* openRoot */.R8)(request.root);
            const reader = new file_reader/* FileReader */.q(root, platform, startedAt);
            return new TreeScan(request, {
                reader,
                walk: new TreeWalk(root, request.covers.bind(request)),
                entries: new EntryMaker(root, platform, reader),
                workers: new WorkerPool(options.workerUrl, helpers, { root, platform: options.platform, startedAt }),
                tuning: { ...DEFAULT_TUNING, ...options.tuning },
            }).run();
        },
    };
}
// EXTERNAL MODULE: ./build/src/model/secret-name.js
var secret_name = __webpack_require__(47119);
// EXTERNAL MODULE: ./build/src/hosts/github-actions/permissions.js
var permissions = __webpack_require__(10183);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/may-execute.js


/** Of these the permissions are judged, not the names. */
const OWN = new Set([
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_CACHE_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'INPUT_GITHUB-TOKEN',
]);
/** What a name may end in that has a secret word and holds none. A path is none of them: a program can open the file. */
const TELLS_ABOUT_ONE = new Set('count format id ids kind name names type'.split(' '));
const READ_ONLY = 'Run it in a job of its own with `permissions: { contents: read }` and without secrets; `.github/workflows/gate.yml` of DuRi has one.';
/**
 * Programs of the change run only where they can take nothing: no secret in the environment, and a token that can write nothing.
 * What cannot be known counts as not given. Outside GitHub Actions, whoever typed the command decides.
 */
async function mayExecute({ variables }) {
    if (variables['GITHUB_ACTIONS'] !== 'true')
        return { allowed: true, says: 'started by hand, or by a CI system whose jobs DuRi cannot judge' };
    const secret = Object.keys(variables).find((name) => (variables[name] ?? '') !== '' && !OWN.has(name) && couldBeSecret(name));
    if (secret !== undefined)
        return refused(`the environment of this job holds ${secret}`, READ_ONLY);
    if ((variables['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '')
        return refused('this job may ask for an identity token (id-token: write)', READ_ONLY);
    const stated = await (0,permissions/* statedPermissions */.e)(variables);
    if (stated === undefined)
        return refused('no `permissions:` of this job is known', 'Add `permissions: { contents: read }` to the job, and check out the workflow file.');
    const writes = writesOf(stated.permissions);
    if (writes !== undefined)
        return refused(`${stated.place} may write ${writes}`, READ_ONLY);
    return { allowed: true, says: `${stated.place} can only read` };
}
/** An action's own inputs too, such as `INPUT_SIGNING-KEY`. A desktop's session is no secret. */
function couldBeSecret(name) {
    const words = (0,secret_name/* wordsOf */.Z)(name);
    return (0,secret_name/* hasSecretWord */.R)(words.filter((word) => word !== 'session')) && !TELLS_ABOUT_ONE.has(words.at(-1) ?? '');
}
/** The first scope that may be written; undefined when there is none. */
function writesOf(permissions) {
    if (permissions === 'write-all')
        return 'everything';
    if (permissions === 'read-all')
        return undefined;
    if (typeof permissions !== 'object' || permissions === null)
        return 'more than is known';
    return Object.entries(permissions).find(([, level]) => level !== 'read' && level !== 'none')?.[0];
}
function refused(why, fix) {
    return { allowed: false, why, fix };
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/trigger.js


const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/**
 * What set this run off: the event's own payload, never `GITHUB_REF` alone, which means another thing for each event.
 * @source GitHub, "Events that trigger workflows"; "Webhook events and payloads" @throws input_invalid when the payload is not that of its event
 */
function readTrigger(variables) {
    const event = variables['GITHUB_EVENT_NAME'] ?? '';
    if (variables['GITHUB_ACTIONS'] !== 'true' || event === '')
        return { kind: 'none' };
    switch (event) {
        case 'pull_request':
            return pullRequest(payloadOf(variables), variables);
        case 'merge_group': {
            const payload = payloadOf(variables);
            const [baseBranch, baseCommit, headCommit] = [
                payload.text('merge_group', 'base_ref'),
                payload.commit('merge_group', 'base_sha'),
                payload.commit('merge_group', 'head_sha'),
            ];
            return { kind: 'merge_group', baseBranch: branchOf(baseBranch), baseCommit, headCommit };
        }
        case 'push':
            return push(payloadOf(variables), variables);
        case 'schedule':
            return { kind: 'schedule' };
        case 'workflow_run':
            return workflowRun(payloadOf(variables));
        case 'workflow_dispatch':
            return byHand(variables);
        default:
            return { kind: 'other', event };
    }
}
/** Dependabot's own pull requests count as forks: they get a read-only token and no secrets. */
function pullRequest(payload, variables) {
    const head = payload.get('pull_request', 'head', 'repo', 'full_name');
    const fork = head !== payload.get('pull_request', 'base', 'repo', 'full_name') || variables['GITHUB_ACTOR'] === 'dependabot[bot]';
    return {
        kind: 'pull_request',
        number: payload.number('number'),
        fork,
        baseBranch: payload.text('pull_request', 'base', 'ref'),
        baseCommit: payload.commit('pull_request', 'base', 'sha'),
        headCommit: payload.commit('pull_request', 'head', 'sha'),
    };
}
function push(payload, variables) {
    const [ref, sha] = [variables['GITHUB_REF'] ?? '', variables['GITHUB_SHA'] ?? ''];
    const before = payload.get('before');
    const old = typeof before !== 'string' || payload.get('created') === true || /^0*$/.test(before) ? undefined : before;
    if (ref.startsWith('refs/tags/'))
        return { kind: 'tag', tag: ref.slice('refs/tags/'.length), commit: sha, moved: old !== undefined };
    return { kind: 'branch', branch: branchOf(ref), commit: sha, before: old };
}
/** Started by hand at a tag it is that tag's release, anywhere else a look at what is stored. */
function byHand(variables) {
    const ref = variables['GITHUB_REF'] ?? '';
    if (!ref.startsWith('refs/tags/'))
        return { kind: 'other', event: 'workflow_dispatch' };
    return { kind: 'tag', tag: ref.slice('refs/tags/'.length), commit: variables['GITHUB_SHA'] ?? '', moved: false };
}
/** Its list of pull requests is empty for forks, so none of it is read. */
function workflowRun(payload) {
    const textAt = (...path) => {
        const value = payload.get('workflow_run', ...path);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    return {
        kind: 'workflow_run',
        name: payload.text('workflow_run', 'name'),
        runId: payload.number('workflow_run', 'id'),
        event: payload.text('workflow_run', 'event'),
        conclusion: textAt('conclusion'),
        headCommit: payload.commit('workflow_run', 'head_sha'),
        headBranch: textAt('head_branch'),
        headRepository: textAt('head_repository', 'full_name'),
    };
}
function branchOf(ref) {
    return ref.replace(/^refs\/heads\//, '');
}
function payloadOf(variables) {
    const event = variables['GITHUB_EVENT_NAME'] ?? '';
    const root = readPayload(variables['GITHUB_EVENT_PATH'] ?? '');
    const get = (...path) => path.reduce((value, key) => (typeof value === 'object' && value !== null ? value[key] : undefined), root);
    const wrong = (path, expected) => {
        throw new errors/* IntegrityError */.cs('input_invalid', `the payload of the event ${event} that GITHUB_EVENT_PATH names has no ${expected} at ${path.join('.')}`, {}, { hint: 'Run this on a runner of GitHub Actions, or give the event file that GitHub would.' });
    };
    const text = (...path) => {
        const value = get(...path);
        return typeof value === 'string' && value !== '' ? value : wrong(path, 'text');
    };
    return {
        get,
        text,
        number: (...path) => {
            const value = get(...path);
            return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : wrong(path, 'number');
        },
        commit: (...path) => (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text(...path)) ? text(...path) : wrong(path, 'commit id')),
    };
}
function readPayload(path) {
    try {
        const content = (0,external_node_fs_.readFileSync)(path);
        return content.length <= MAX_EVENT_BYTES ? JSON.parse(content.toString('utf8')) : undefined;
    }
    catch {
        return undefined; // each field that is needed says that it is missing
    }
}
;// CONCATENATED MODULE: ./build/src/hosts/node-ports.js


















/** The real outside world, for every host that runs on Node. */
function nodePorts(log, entry, { environment = nodeEnvironment(entry.version), token, artifacts } = {}) {
    const processes = nodeProcesses(environment);
    const http = httpsClient({ environment });
    let trigger; // read when it is first asked for: a payload that is none is an error of those who need it
    return {
        archiveFiles: nodeArchiveFiles(environment),
        artifacts,
        clock: systemClock,
        environment,
        evidence: evidenceDirectory,
        execution: { permit: () => mayExecute(environment) },
        files: nodeFiles(),
        folders: nodeFolders(),
        git: createGit(processes, environment),
        hostFiles: nodeHostFiles,
        http,
        log,
        openForge: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(998)]).then(__webpack_require__.bind(__webpack_require__, 80998))).openForge(environment, { ...request, token: request.token ?? token }),
        probes: nodeProbes,
        openOutbox: nodeOutbox,
        outgoing: httpOutgoing(environment),
        processes,
        services: nodeServices(environment),
        sbom: createSbomSource({ environment, processes, http }),
        tree: createTreeScanner({ workerUrl: entry.hashWorkerUrl, threads: environment.cores, platform: environment.platform }),
        get trigger() {
            return (trigger ??= readTrigger(environment.variables));
        },
    };
}

/***/ }),

/***/ 76949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ GIT_SETTINGS),
/* harmony export */   j: () => (/* binding */ GIT_ENVIRONMENT)
/* harmony export */ });
/** What a repository's own configuration could name to be run or asked; given with `-c`, the command line wins over it. */
const GIT_SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.pager=cat',
    'core.attributesFile=/dev/null',
    'core.sshCommand=false',
    'core.askPass=',
    'credential.helper=',
    'diff.external=',
    'protocol.allow=never',
    'gc.auto=0',
    'maintenance.auto=false',
];
/** The environment that keeps git from user, system and terminal. @source git-config(1), "FILES" and "ENVIRONMENT" */
const GIT_ENVIRONMENT = {
    LC_ALL: 'C',
    HOME: '/dev/null',
    XDG_CONFIG_HOME: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
    // An object is what its name says: not another that refs/replace puts in its place, nor one fetched on demand.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
};

/***/ }),

/***/ 44831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const MiB = 1024 * 1024;
/**
 * Bounds on everything that comes from outside. Exceeding one is `corrupted` for evidence and
 * error(config) for policy. @source trust model, section 10
 */
const LIMITS = {
    jsonDepth: 64,
    inventoryEntries: 20_000_000,
    inventoryBytes: 8 * 1024 * MiB,
    pathBytes: 4096,
    sbomBytes: 256 * MiB,
    /** The largest archive that is downloaded. */
    archiveBytes: 64 * 1024 * MiB,
    receipts: 1000,
    lockFileBytes: 64 * MiB,
    evidenceFileBytes: 64 * MiB,
    signaturesPerEnvelope: 16,
    keysPerRing: 64,
    gateLines: 10_000,
    logRecords: 1_000_000,
    policyBytes: MiB,
    policyDepth: 16,
    policyAliases: 20,
    policyTokens: 100_000,
    keyFileBytes: 64 * 1024,
    handoverBytes: MiB,
};

/***/ }),

/***/ 47119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hasSecretWord),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
const SECRET_WORDS = new Set('auth authorization apikey bearer cookie cred creds credential credentials hmac jwt key keys otp pass passphrase passwd password pat pin private pwd secret secrets session token tokens webhook'.split(' '));
/** `slackWebhook-url` as slack, webhook, url. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[-_.]/)
        .filter((word) => word !== '');
}
/** Could what is called so be a secret? In doubt yes: for hiding a value and for withholding a right, not for accusing anybody. */
function hasSecretWord(words) {
    return words.some((word) => SECRET_WORDS.has(word));
}

/***/ }),

/***/ 93313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ checkShape),
  Zz: () => (/* binding */ matchShape),
  Tp: () => (/* binding */ parseDocument)
});

;// CONCATENATED MODULE: ./build/src/shape/issue-message.js
const SHOWN_CHARACTERS = 60;
/** What a schema expected and what it found, as the rest of a sentence that begins with the field: `is 0; expected at least 1`. */
function issueMessage(issue) {
    if (issue.code === 'invalid_type')
        return `${isOrIsMissing(issue)}; expected ${nameOfType(issue.expected)}`;
    if (issue.code === 'invalid_value')
        return `${isOrIsMissing(issue)}; expected ${oneOf(issue.values)}`;
    if (issue.code === 'too_small')
        return bound(issue.input, Number(issue.minimum), issue.inclusive === false ? 'more than' : 'at least');
    if (issue.code === 'too_big')
        return bound(issue.input, Number(issue.maximum), issue.inclusive === false ? 'less than' : 'at most');
    return lowerFirst(issue.message);
}
function isOrIsMissing(issue) {
    return issue.input === undefined ? 'is missing' : `is ${found(issue)}`;
}
function bound(input, limit, words) {
    if (typeof input === 'string')
        return input === '' ? 'is empty' : `has ${input.length} characters; expected ${words} ${limit}`;
    if (Array.isArray(input))
        return input.length === 0 ? 'is an empty list' : `has ${input.length} entries; expected ${words} ${limit}`;
    return `is ${Number(input)}; expected ${words} ${limit}`;
}
/** The value, as far as it is short and no whole document; the type, where that is what differs. */
function found(issue) {
    const { input } = issue;
    if (input === null)
        return 'null';
    if (Array.isArray(input))
        return 'a list';
    if (typeof input === 'object')
        return 'an object';
    if (issue.path.length === 0)
        return `a ${typeof input}`;
    if (typeof input === 'string')
        return `the text ${JSON.stringify(input.slice(0, SHOWN_CHARACTERS))}`;
    return typeof input === 'number' ? `the number ${input}` : JSON.stringify(input);
}
function nameOfType(expected) {
    const names = {
        string: 'a text',
        int: 'a whole number',
        number: 'a number',
        boolean: 'true or false',
        object: 'an object',
        array: 'a list',
    };
    return names[expected] ?? expected;
}
function oneOf(values) {
    return values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
;// CONCATENATED MODULE: ./build/src/shape/document.js




/** Reads untrusted JSON of a known shape. Every problem is listed, each with the JSON pointer of its field. */
function parseDocument(content, schema, limits) {
    const json = (0,shape_json/* parseJson */.q)(content, limits);
    return json.ok ? checkShape(json.value, schema) : json;
}
/** Checks a value against a schema; unknown keys are named together with the nearest key that is known. */
function checkShape(value, schema) {
    const result = matchShape(value, schema);
    if (result.ok)
        return (0,parsed/* parsed */.Yz)(result.value);
    return { ok: false, problems: result.problems.map(({ path, message }) => ({ where: toPointer(path), message })) };
}
/** Like `checkShape`, with the places as paths. */
function matchShape(value, schema) {
    const result = schema.safeParse(value, { reportInput: true });
    return result.success ? { ok: true, value: result.data } : { ok: false, problems: result.error.issues.flatMap((issue) => toProblems(issue, schema)) };
}
function toProblems(issue, schema) {
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, issue.path);
        return issue.keys.map((key) => ({ path: issue.path, key, message: unknownKey(key, known) }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
        const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
        if (closest.length > 0)
            return closest.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] }, schema));
    }
    return [{ path: issue.path, message: issueMessage(issue) }];
}
function unknownKey(key, known) {
    const suggestion = (0,nearest/* nearest */.p)(key, known);
    return `has the unknown key ${JSON.stringify(key)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}
function toPointer(path) {
    return path.map((part) => `/${String(part)}`).join('');
}
/** The keys that the schema knows at a path, as far as it consists of plain objects, arrays and optionals. */
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
    return inner === undefined ? schema : unwrap(inner);
}

/***/ }),

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

/**
 * Reads untrusted JSON: UTF-8 without BOM, no key twice in one object, bounded in size and depth.
 * Values are V8's own; a second look at the text finds what `JSON.parse` hides (duplicate keys) or
 * does not bound (depth). No kept library does both: see docs/adr/0009-strict-json.md.
 * @source RFC 8259; RFC 7493 section 2.3 (duplicate names)
 */
function parseJson(content, limits) {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (size > limits.maxBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .overLimit */ .W1)('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
    const text = typeof content === 'string' ? content : decodeUtf8(content);
    if (text === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'is not valid UTF-8');
    if (text.startsWith('\uFEFF'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'begins with a byte order mark');
    const structure = inspect(text, limits.maxDepth);
    if (structure !== undefined)
        return structure;
    try {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(JSON.parse(text));
    }
    catch (error) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is not JSON: ${error.message}`);
    }
}
/** The text of UTF-8 bytes, or undefined when they are not UTF-8. A BOM is kept, so that it can be refused. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Walks the tokens of a text for what JSON.parse would not say. Anything that is not JSON is left for it to refuse. */
function inspect(text, maxDepth) {
    const levels = [];
    let lastString; // a key, if a colon follows
    for (let at = 0; at < text.length; at++) {
        const level = levels.at(-1);
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                lastString = text.slice(at, end + 1);
                at = end;
                break;
            }
            case '{':
            case '[':
                if (levels.length >= maxDepth)
                    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .overLimit */ .W1)(pointer(levels), `is nested deeper than ${maxDepth} levels`);
                levels.push({ keys: text[at] === '{' ? new Set() : undefined, key: '', index: 0 });
                break;
            case '}':
            case ']':
                levels.pop();
                break;
            case ',':
                if (level !== undefined)
                    level.index += 1;
                break;
            case ':': {
                if (level?.keys === undefined || lastString === undefined)
                    break;
                level.key = unquote(lastString);
                if (level.keys.has(level.key))
                    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(pointer(levels), 'stands twice in one object');
                level.keys.add(level.key);
                break;
            }
            default:
        }
    }
    return undefined;
}
/** The index of the quote that closes the string opened at `start`, or of the last character when none does. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
    }
    return text.length - 1;
}
function unquote(token) {
    if (!token.includes('\\'))
        return token.slice(1, -1);
    try {
        return JSON.parse(token);
    }
    catch {
        return token; // JSON.parse of the whole refuses it with a better message
    }
}
function pointer(levels) {
    return levels.map(({ keys, key, index }) => `/${keys === undefined ? index : key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/***/ })

};
