export const id = 2972;
export const ids = [2972];
export const modules = {

/***/ 29158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ compress),
/* harmony export */   m: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);



/** Fixed, so that the same release gives the same bytes. */
const GZIP = { level: 6, memLevel: 8, windowBits: 15, chunkSize: 256 * 1024 };
const ZSTD_LEVEL = 9;
const GZIP_OS_BYTE = 9;
/** @source RFC 1952, section 2.3.1: OS 255 is "unknown" */
const UNKNOWN_OS = 255;
const { createZstdCompress, createZstdDecompress, constants } = /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_1__, 2)));
/** @source RFC 8878, section 3.1.1 */
const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/** Compresses a stream. @throws input_invalid where this Node has no zstd */
function compress(source, compression) {
    if (compression === 'gzip')
        return through(source, [node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGzip(GZIP), withoutSystem()]);
    if (createZstdCompress === undefined || constants.ZSTD_c_compressionLevel === undefined)
        throw noZstd();
    return through(source, [createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL } })]);
}
/** The tar in a file: gzip, zstd or plain, told apart by its first bytes. @throws archive_invalid when it is broken; input_invalid where this Node has no zstd */
async function* decompress(source) {
    const pieces = source[Symbol.asyncIterator]();
    let head = new Uint8Array();
    while (head.length < 4) {
        const next = await pieces.next();
        if (next.done === true)
            break;
        head = Buffer.concat([head, next.value]);
    }
    const whole = rejoined(head, pieces);
    const transform = decompressorFor(head);
    if (transform === undefined) {
        yield* whole;
        return;
    }
    let fed = 0;
    const counted = counting(whole, (bytes) => (fed += bytes));
    try {
        yield* through(counted, [transform]);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs)
            throw error;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('archive_invalid', `the archive cannot be unpacked: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {}, { cause: error });
    }
    // zlib stops at the end of the compressed data and says nothing of what stands behind it.
    if (transform.bytesWritten !== undefined && transform.bytesWritten !== fed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('archive_invalid', 'there are bytes behind the end of the compressed data');
}
function decompressorFor(head) {
    if (head[0] === 0x1f && head[1] === 0x8b)
        return node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip({ chunkSize: GZIP.chunkSize });
    if (!ZSTD_MAGIC.every((byte, at) => head[at] === byte))
        return undefined;
    if (createZstdDecompress === undefined)
        throw noZstd();
    return createZstdDecompress();
}
/** zlib writes which system it ran on into the header; the same release must give the same bytes on each. */
function withoutSystem() {
    let at = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        transform(chunk, _encoding, done) {
            if (at <= GZIP_OS_BYTE && at + chunk.length > GZIP_OS_BYTE)
                chunk[GZIP_OS_BYTE - at] = UNKNOWN_OS;
            at += chunk.length;
            done(null, chunk);
        },
    });
}
function through(source, transforms) {
    const last = transforms.at(-1) ?? transforms[0];
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)([node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source), ...transforms], (error) => {
        if (error)
            last.destroy(error);
    });
    return last;
}
async function* rejoined(head, rest) {
    if (head.length > 0)
        yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next())
        yield next.value;
}
async function* counting(source, count) {
    for await (const piece of source) {
        count(piece.length);
        yield piece;
    }
}
function noZstd() {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', 'this Node has no zstd; it came with Node 22.15', {}, { hint: 'Run DuRi on Node 22.15 or newer, or set `archive.compression: gzip` in duri.yml.' });
}

/***/ }),

/***/ 85100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nn: () => (/* binding */ RELEASE_FOLDER),
/* harmony export */   TT: () => (/* binding */ ARCHIVED_EVIDENCE),
/* harmony export */   TX: () => (/* binding */ EVIDENCE_FOLDER),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   _7: () => (/* binding */ COMPRESSIONS),
/* harmony export */   tT: () => (/* binding */ RECEIPTS_FILE)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);

/** The two folders of an archive. Evidence sorts first, so that a reader knows what may follow before it meets it. */
const EVIDENCE_FOLDER = 'evidence';
const RELEASE_FOLDER = 'release';
const RECEIPTS_FILE = 'receipts.json';
/**
 * The files of the evidence set that go into an archive, in its order. The execution record and the receipts go on
 * changing after the release, and the same release must give the same archive.
 */
const ARCHIVED_EVIDENCE = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_FILES */ .ob.filter((name) => ![_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_SIGNATURE_FILE */ .fk, RECEIPTS_FILE].includes(name)).sort();
const COMPRESSIONS = ['gzip', 'zstd'];
const EXTENSION = { gzip: '.tar.gz', zstd: '.tar.zst' };

/***/ }),

/***/ 89308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ parseArchiveName),
/* harmony export */   sX: () => (/* binding */ ARCHIVE_FILE),
/* harmony export */   uv: () => (/* binding */ archiveName),
/* harmony export */   yW: () => (/* binding */ RELEASE_REFERENCE)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85100);

const PART_CHARACTERS = 60;
const DIGEST_CHARACTERS = 12;
/** A file that may be an archive, by its name. */
const ARCHIVE_FILE = /\.(?:tar|tar\.gz|tgz|tar\.zst)$/i;
/** `OWNER/REPO@TAG`. @source GitHub: an owner has letters, digits and hyphens, a repository also dots and underscores */
const RELEASE_REFERENCE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})@([^\s@]+)$/;
/**
 * The name of a release's archive: who it is, and which. The digest tells apart what jobs of a matrix, re-runs and
 * products with like names store; the same release always has the same name. Only characters that every store keeps as they are.
 */
function archiveName({ metadata, metadataDigest, compression, startsWith }) {
    const { product, line, sequence } = metadata;
    const start = startsWith === undefined ? `${storable(product)}-${storable(line)}` : storable(startsWith);
    return `${start}-${sequence}-${metadataDigest.slice(0, DIGEST_CHARACTERS)}${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys[compression]}`;
}
const PATTERN = new RegExp(`^([A-Za-z0-9][A-Za-z0-9._-]{0,199})-([1-9][0-9]{0,15})-([0-9a-f]{${DIGEST_CHARACTERS}})(\\.tar\\.gz|\\.tar\\.zst)$`);
/** What a name says, or undefined when it is not one that `archiveName` gives. */
function parseArchiveName(name) {
    const match = PATTERN.exec(name);
    const compression = _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPRESSIONS */ ._7.find((each) => _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION */ .Ys[each] === match?.[4]);
    if (match === null || compression === undefined)
        return undefined;
    return { start: match[1] ?? '', sequence: Number(match[2]), digestStart: match[3] ?? '', compression };
}
/** GitHub turns other characters of an asset's name into dots, and an artifact's name has no slash, colon or the like. */
function storable(text) {
    const name = text
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, PART_CHARACTERS)
        .replace(/^[-._]+|[-._]+$/g, '');
    return name === '' ? 'release' : name;
}

/***/ }),

/***/ 91869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderPaxRecords),
/* harmony export */   v: () => (/* binding */ parsePaxRecords)
/* harmony export */ });
/** Records of a pax header: `<length> <key>=<value>` and a line feed, the length counting itself. Values are raw bytes, one unit a byte. */
function renderPaxRecords(records) {
    return Buffer.from(records.map(([key, value]) => renderRecord(`${key}=${value}\n`)).join(''), 'latin1');
}
function renderRecord(rest) {
    const short = rest.length + 1;
    const digits = String(short + String(short).length).length;
    return `${short + digits} ${rest}`;
}
/** The records of a header that `renderPaxRecords` wrote; undefined for what it would not write. */
function parsePaxRecords(content) {
    const text = Buffer.from(content).toString('latin1');
    const records = [];
    for (let at = 0; at < text.length;) {
        const length = Number(/^\d{1,8}(?= )/.exec(text.slice(at, at + 9))?.[0] ?? NaN);
        const record = /^\d+ ([a-z]+)=([^]*)\n$/.exec(text.slice(at, at + length));
        if (record === null || at + length > text.length)
            return undefined;
        records.push([record[1] ?? '', record[2] ?? '']);
        at += length;
    }
    return renderPaxRecords(records).equals(content) ? new Map(records) : undefined;
}

/***/ }),

/***/ 21522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ END_OF_ARCHIVE),
/* harmony export */   w: () => (/* binding */ renderHeader)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
/* harmony import */ var _pax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91869);
/* harmony import */ var _tar_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8698);



const NAME_BYTES = 100;
/** The largest size that eleven octal digits hold. */
const MAX_OCTAL_SIZE = 0o77777777777;
/**
 * The one header that an entry can have: ustar, owner 0, mode 644 or 755 (a link 777), and before it a pax header for
 * what does not fit. `mtime` in seconds since 1970.
 * @source POSIX.1-2017, pax, "ustar Interchange Format" and "pax Extended Header"
 */
function renderHeader(entry, mtime) {
    const target = entry.kind === 'link' ? entry.target : '';
    const size = entry.kind === 'file' ? entry.size : 0;
    const records = [];
    if (target.length > NAME_BYTES)
        records.push(['linkpath', target]);
    if (entry.path.length > NAME_BYTES)
        records.push(['path', entry.path]);
    // Values are UTF-8 unless said otherwise.
    if (records.some(([, value]) => (0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(value) === undefined))
        records.unshift(['hdrcharset', 'BINARY']);
    if (size > MAX_OCTAL_SIZE)
        records.push(['size', String(size)]);
    const mode = entry.kind === 'link' ? 0o777 : entry.executable ? 0o755 : 0o644;
    const header = block({ name: entry.path, mode, size: size > MAX_OCTAL_SIZE ? 0 : size, mtime, type: entry.kind === 'link' ? '2' : '0', target });
    return records.length === 0 ? header : Buffer.concat([paxHeader((0,_pax_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPaxRecords */ .A)(records), mtime), header]);
}
/** Two empty blocks end an archive. */
const END_OF_ARCHIVE = Buffer.alloc(2 * _tar_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_BYTES */ .Y);
function paxHeader(content, mtime) {
    const header = block({ name: '././@PaxHeader', mode: 0o644, size: content.length, mtime, type: 'x', target: '' });
    return Buffer.concat([header, content, Buffer.alloc((0,_tar_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .paddingOf */ .Z)(content.length))]);
}
function block({ name, mode, size, mtime, type, target }) {
    const header = Buffer.alloc(_tar_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_BYTES */ .Y);
    const text = (at, value) => void header.write(value, at, 'latin1');
    text(0, name.slice(0, NAME_BYTES));
    text(100, octal(mode, 7));
    text(108, octal(0, 7));
    text(116, octal(0, 7));
    text(124, octal(size, 11));
    text(136, octal(mtime, 11));
    text(148, ' '.repeat(8)); // the checksum counts its own field as spaces
    text(156, type);
    text(157, target.slice(0, NAME_BYTES));
    text(257, 'ustar\x0000');
    text(329, octal(0, 7));
    text(337, octal(0, 7));
    text(148, `${octal(header.reduce((sum, byte) => sum + byte, 0), 6)}\0 `);
    return header;
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}

/***/ }),

/***/ 8698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ BLOCK_BYTES),
/* harmony export */   Z: () => (/* binding */ paddingOf)
/* harmony export */ });
const BLOCK_BYTES = 512;
/** Zero bytes behind a content of this size, up to the next block. */
function paddingOf(size) {
    return (BLOCK_BYTES - (size % BLOCK_BYTES)) % BLOCK_BYTES;
}

/***/ }),

/***/ 60105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ verifyArchive)
});

// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/verification/authenticate.js
var authenticate = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/src/verification/verify-release.js + 1 modules
var verify_release = __webpack_require__(30846);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/inventory/path-rules.js
var path_rules = __webpack_require__(27525);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/archive/compression.js
var compression = __webpack_require__(29158);
// EXTERNAL MODULE: ./build/src/archive/layout.js
var layout = __webpack_require__(85100);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
;// CONCATENATED MODULE: ./build/src/archive/tar/byte-reader.js

/** Takes a stream of pieces apart by counts of bytes; holds one piece at a time. */
class ByteReader {
    #pieces;
    #rest = new Uint8Array();
    constructor(source) {
        this.#pieces = source[Symbol.asyncIterator]();
    }
    /** Exactly so many bytes, as a buffer of their own; for small counts. @throws archive_invalid when the stream ends before */
    async take(count) {
        const parts = [];
        for await (const part of this.pieces(count))
            parts.push(part);
        return Buffer.concat(parts);
    }
    /** So many bytes in pieces. @throws archive_invalid when the stream ends before */
    async *pieces(count) {
        for (let left = count; left > 0;) {
            if (!(await this.#fill()))
                throw new errors/* IntegrityError */.cs('archive_invalid', 'the archive is cut short: it ends in the middle of an entry');
            const part = this.#rest.subarray(0, left);
            this.#rest = this.#rest.subarray(part.length);
            left -= part.length;
            yield part;
        }
    }
    /** Lets the source go, also before its end. */
    async close() {
        await this.#pieces.return?.();
    }
    /** Is nothing left? */
    async atEnd() {
        return !(await this.#fill());
    }
    async #fill() {
        while (this.#rest.length === 0) {
            const next = await this.#pieces.next();
            if (next.done === true)
                return false;
            this.#rest = next.value;
        }
        return true;
    }
}
// EXTERNAL MODULE: ./build/src/archive/tar/pax.js
var tar_pax = __webpack_require__(91869);
// EXTERNAL MODULE: ./build/src/archive/tar/render-header.js
var render_header = __webpack_require__(21522);
// EXTERNAL MODULE: ./build/src/archive/tar/tar-entry.js
var tar_entry = __webpack_require__(8698);
;// CONCATENATED MODULE: ./build/src/archive/tar/read-tar.js






/** Both paths of an entry, with the words around them. */
const MAX_PAX_BYTES = 2 * limits/* LIMITS */.b.pathBytes + 1024;
/**
 * Reads a tar in the one form that `renderHeader` writes: each header is read, rendered again and compared, so that no
 * two readers can take it for different things. All entries have the time of the first. Whether a path is a good one is
 * not asked here. @throws archive_invalid
 */
async function* readTar(source) {
    const reader = new ByteReader(source);
    try {
        yield* membersOf(reader);
    }
    finally {
        await reader.close();
    }
}
async function* membersOf(reader) {
    let mtime;
    for (;;) {
        const first = await reader.take(tar_entry/* BLOCK_BYTES */.Y);
        if (isEmpty(first)) {
            await readEnd(reader);
            return;
        }
        const head = await readHead(reader, first);
        mtime ??= numberAt(head.header, 136, 11);
        const entry = entryOf(head);
        if (!(0,render_header/* renderHeader */.w)(entry, mtime).equals(head.bytes))
            throw foreign(`the header of "${printableName(entry.path)}" is not in the form that DuRi writes`);
        const size = entry.kind === 'file' ? entry.size : 0;
        const content = reader.pieces(size);
        yield { entry, content };
        for await (const _ of content)
            ; // what the caller left
        if (!isEmpty(await reader.take((0,tar_entry/* paddingOf */.Z)(size))))
            throw foreign(`"${printableName(entry.path)}" is followed by bytes that belong to nothing`);
    }
}
async function readHead(reader, first) {
    if (first.toString('latin1', 156, 157) !== 'x')
        return { bytes: first, header: first, pax: new Map() };
    const size = numberAt(first, 124, 11);
    if (size > MAX_PAX_BYTES)
        throw foreign(`a pax header has ${size} bytes; the limit is ${MAX_PAX_BYTES}`);
    const content = await reader.take(size);
    const padding = await reader.take((0,tar_entry/* paddingOf */.Z)(size));
    const header = await reader.take(tar_entry/* BLOCK_BYTES */.Y);
    const pax = (0,tar_pax/* parsePaxRecords */.v)(content);
    if (pax === undefined)
        throw foreign('a pax header is not in the form that DuRi writes');
    return { bytes: Buffer.concat([first, content, padding, header]), header, pax };
}
function entryOf({ header, pax }) {
    const path = pax.get('path') ?? textAt(header, 0, 100);
    const type = header.toString('latin1', 156, 157);
    if (type === '2')
        return { kind: 'link', path, target: pax.get('linkpath') ?? textAt(header, 157, 100) };
    if (type !== '0')
        throw foreign(`"${printableName(path)}" is neither a file nor a link (type "${printableName(type)}")`);
    const size = pax.has('size') ? Number(pax.get('size')) : numberAt(header, 124, 11);
    if (!Number.isSafeInteger(size))
        throw foreign(`"${printableName(path)}" has an impossible size`);
    return { kind: 'file', path, size, executable: (numberAt(header, 100, 7) & 0o111) !== 0 };
}
async function readEnd(reader) {
    if (!isEmpty(await reader.take(tar_entry/* BLOCK_BYTES */.Y)) || !(await reader.atEnd()))
        throw foreign('there are bytes behind the end of the archive');
}
function textAt(header, at, length) {
    const text = header.toString('latin1', at, at + length);
    const end = text.indexOf('\0');
    return end === -1 ? text : text.slice(0, end);
}
/** @throws archive_invalid for anything but octal digits */
function numberAt(header, at, length) {
    const text = header.toString('latin1', at, at + length);
    if (!/^[0-7]+$/.test(text))
        throw foreign('a header is not in the form that DuRi writes');
    return parseInt(text, 8);
}
function isEmpty(block) {
    return block.every((byte) => byte === 0);
}
function foreign(why) {
    return new errors/* IntegrityError */.cs('archive_invalid', why);
}
function printableName(name) {
    return name.slice(0, 200).replace(/[^\x20-\x7e]/g, '?');
}
;// CONCATENATED MODULE: ./build/src/archive/unpack.js







/** What evidence may grow to: digests hardly compress, and component lists not more than this. */
const EVIDENCE_RATIO = 256;
const EVIDENCE_BYTES = 16 * 1024 * 1024;
/** What an archive may unpack to as long as no trusted key has said how much it should. */
function unprovenBytes(archiveBytes) {
    return EVIDENCE_BYTES + EVIDENCE_RATIO * archiveBytes;
}
/**
 * Takes an archive apart, and takes nothing that `packArchive` would not write: regular files and links in ascending
 * order below `evidence/` and `release/`. Nothing is written outside `into`, and nothing through a link.
 * @throws archive_invalid, write_failed, input_missing
 */
async function unpackArchive(files, { archive, into, allow }) {
    const evidence = (0,external_node_path_.join)(into, layout/* EVIDENCE_FOLDER */.TX);
    const tree = files.newTree(into);
    const order = inOrder();
    const proven = { left: unprovenBytes(files.sizeOf(archive) ?? 0) };
    let allowance;
    for await (const member of readTar((0,compression/* decompress */.m)(files.read(archive)))) {
        const { entry } = member;
        order.check(entry);
        if (isEvidence(entry))
            spend(proven, entry);
        else {
            allowance ??= budgetOf(allow(evidence));
            allowance.entriesLeft -= 1;
            if (allowance.entriesLeft < 0)
                throw refuse(entry, 'is one more than the sealed inventory has');
            spend(allowance, entry);
        }
        await write(tree, member);
    }
    if (allowance === undefined)
        throw new errors/* IntegrityError */.cs('archive_invalid', 'the archive holds no release');
    tree.finish();
    return { directory: (0,external_node_path_.join)(into, layout/* RELEASE_FOLDER */.Nn), evidence };
}
async function write(tree, { entry, content }) {
    const path = entry.path;
    if (entry.kind === 'link')
        tree.link(path, entry.target);
    else
        await tree.file(path, content, entry.executable);
}
/** Ascending order, so that nothing comes twice; no entry below a link or a file; no path that leads out. */
function inOrder() {
    let last = '';
    const links = new Set();
    return {
        check: (entry) => {
            const problem = (0,path_rules/* pathProblem */.z)(entry.path) ?? (entry.kind === 'link' ? linkProblem(entry.target) : undefined);
            if (problem !== undefined)
                throw refuse(entry, problem);
            const [folder, ...rest] = entry.path.split('/');
            if (folder === layout/* EVIDENCE_FOLDER */.TX ? !isEvidence(entry) || entry.kind === 'link' : folder !== layout/* RELEASE_FOLDER */.Nn || rest.length === 0)
                throw refuse(entry, `has no place in an archive: only evidence files and ${layout/* RELEASE_FOLDER */.Nn}/ do`);
            if (entry.path <= last)
                throw refuse(entry, entry.path === last ? 'is there twice' : 'is out of order');
            last = entry.path;
            for (let at = entry.path.indexOf('/'); at !== -1; at = entry.path.indexOf('/', at + 1))
                if (links.has(entry.path.slice(0, at)))
                    throw refuse(entry, 'lies behind a link');
            if (entry.kind === 'link')
                links.add(entry.path);
        },
    };
}
function linkProblem(target) {
    const problem = (0,path_rules/* targetProblem */.j)(target);
    return problem === undefined ? undefined : `has a target that ${problem}`;
}
function isEvidence({ path }) {
    return path.startsWith(`${layout/* EVIDENCE_FOLDER */.TX}/`) && layout/* ARCHIVED_EVIDENCE */.TT.includes(path.slice(layout/* EVIDENCE_FOLDER */.TX.length + 1));
}
function budgetOf({ bytes, entries }) {
    return { left: bytes, entriesLeft: entries };
}
function spend(budget, entry) {
    if (entry.kind === 'link')
        return;
    budget.left -= entry.size;
    if (budget.left < 0)
        throw refuse(entry, 'makes the archive larger than it may be');
}
function refuse({ path }, why) {
    return new errors/* IntegrityError */.cs('archive_invalid', `the archive's entry ${(0,model_path/* printablePath */.Vj)(path.slice(0, 300))} ${why}`);
}
;// CONCATENATED MODULE: ./build/src/archive/verify-archive.js





/**
 * Unpacks an archive into a folder of its own and verifies what it holds, exactly as if it stood there. The folder is
 * gone afterwards, whatever happens. @throws archive_invalid, write_failed, input_missing, and what `verifyRelease` throws
 */
async function verifyArchive(ports, archive, verifier) {
    const folder = ports.archiveFiles.temporaryFolder();
    try {
        const size = ports.archiveFiles.sizeOf(archive) ?? 0;
        const allow = (evidence) => allowanceOf(ports, { ...verifier, evidence, directory: folder.path }, size);
        const place = await unpackArchive(ports.archiveFiles, { archive, into: folder.path, allow });
        return await (0,verify_release/* verifyRelease */.V)(ports, { ...verifier, ...place });
    }
    finally {
        folder.remove();
    }
}
/** As much as trusted keys have signed for; as long as none has, no more than what hardly fills a disk. */
function allowanceOf({ evidence }, request, archiveBytes) {
    const snapshot = openEvidence(evidence, request.evidence);
    try {
        const { metadata, authentic } = (0,authenticate/* authenticateMetadata */.t8)(snapshot, snapshot.file(evidence_set/* METADATA_FILE */.VR), request);
        const unproven = unprovenBytes(archiveBytes);
        if (metadata === undefined)
            return { entries: Math.ceil(unproven / 512), bytes: unproven };
        const { files, links, bytes } = metadata.counts;
        return { entries: files + links, bytes: authentic ? bytes : Math.min(bytes, unproven) };
    }
    finally {
        snapshot.close();
    }
}
function openEvidence(store, directory) {
    try {
        return store.open(directory);
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs) || error.code !== 'directory_missing')
            throw error;
        throw new errors/* IntegrityError */.cs('archive_invalid', 'the archive holds no evidence');
    }
}

/***/ }),

/***/ 14109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ forgeWith),
/* harmony export */   b: () => (/* binding */ githubToken)
/* harmony export */ });
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17515);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);


/**
 * The token that GitHub is asked with. Beside `default:` of the action there is no flag: on the command line the variables
 * GH_TOKEN and GITHUB_TOKEN hold it, as for GitHub's own, and never argv.
 */
const githubToken = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3)('The token that GitHub is asked with. Default: the token of the job, with the permissions that the job states', {
    action: 'github-token',
    actionDefault: '${{ github.token }}',
});
/** Opens the forge with the token of the input above; nothing is asked yet. @throws input_missing, input_invalid, forge_unauthorized */
function forgeWith({ openForge }, token, repository) {
    return openForge({ repository, token: tokenText(token) });
}
function tokenText([given]) {
    if (given === undefined)
        return undefined;
    if (given.from === 'value')
        return Buffer.from(given.secret.reveal()).toString('utf8');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', 'a token is taken from an action input or a variable, not from a file');
}

/***/ })

};
