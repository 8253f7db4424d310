export const id = 1166;
export const ids = [1166];
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

/***/ 41166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ archive)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gates/release-tag/tag-version.js
var tag_version = __webpack_require__(72156);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/trigger.js
var model_trigger = __webpack_require__(67683);
// EXTERNAL MODULE: ./build/src/pipeline.js + 4 modules
var pipeline = __webpack_require__(72504);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/reports/release-notes.js
var release_notes = __webpack_require__(47468);
// EXTERNAL MODULE: ./build/src/commands/archive-result.js
var archive_result = __webpack_require__(60922);
// EXTERNAL MODULE: ./build/src/archive/names.js
var names = __webpack_require__(89308);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/manifest/checksums-cursor.js + 1 modules
var checksums_cursor = __webpack_require__(44883);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/archive/compression.js
var compression = __webpack_require__(29158);
// EXTERNAL MODULE: ./build/src/archive/layout.js
var layout = __webpack_require__(85100);
;// CONCATENATED MODULE: ./build/src/archive/tar/in-blocks.js
const PIECE_BYTES = 256 * 1024;
/** The same bytes in pieces of a good size, each in a buffer of its own: a stream keeps them for longer than the source does. */
function* inBlocks(source) {
    let block = Buffer.allocUnsafeSlow(PIECE_BYTES);
    let filled = 0;
    for (const piece of source) {
        for (let at = 0; at < piece.length;) {
            const part = piece.subarray(at, at + block.length - filled);
            block.set(part, filled);
            at += part.length;
            filled += part.length;
            if (filled < block.length)
                continue;
            yield block;
            block = Buffer.allocUnsafeSlow(PIECE_BYTES);
            filled = 0;
        }
    }
    if (filled > 0)
        yield block.subarray(0, filled);
}
// EXTERNAL MODULE: ./build/src/archive/tar/render-header.js
var render_header = __webpack_require__(21522);
// EXTERNAL MODULE: ./build/src/archive/tar/tar-entry.js
var tar_entry = __webpack_require__(8698);
;// CONCATENATED MODULE: ./build/src/archive/pack.js










/**
 * Evidence and release as one file: exactly what the metadata binds and the inventory lists, each compared with its
 * digest while it is packed, in the order of raw path bytes. Memory does not grow with the release.
 * @throws tree_changing, tree_unreadable, evidence_unreadable, write_failed, input_invalid
 */
async function packArchive(ports, request) {
    const tar = inBlocks(tarOf(ports, request, Math.floor(Date.parse(request.metadata.created) / 1000)));
    return ports.archiveFiles.write(request.to, (0,compression/* compress */.B)(tar, request.compression));
}
function* tarOf(ports, request, mtime) {
    for (const name of layout/* ARCHIVED_EVIDENCE */.TT) {
        const file = request.snapshot.file(name);
        if (file === undefined)
            continue;
        const entry = { kind: 'file', path: `${layout/* EVIDENCE_FOLDER */.TX}/${name}`, size: file.sizeBytes, executable: false };
        yield* fileOf(entry, mtime, { content: file.chunks(), digest: boundDigest(name, request), changed: () => changedEvidence(name) });
    }
    yield* releaseOf(ports, request, mtime);
    yield render_header/* END_OF_ARCHIVE */.b;
}
function* releaseOf({ archiveFiles, log }, request, mtime) {
    const { directory, metadata, snapshot } = request;
    const manifest = snapshot.file('checksums.json');
    if (manifest === undefined)
        throw changedEvidence('checksums.json');
    let done = 0;
    for (const entry of inPathOrder(manifest)) {
        const path = `${layout/* RELEASE_FOLDER */.Nn}/${entry.path}`;
        if (entry.kind === 'link')
            yield (0,render_header/* renderHeader */.w)({ kind: 'link', path, target: entry.target }, mtime);
        else
            yield* fileOf({ kind: 'file', path, size: entry.size, executable: entry.mode === '100755' }, mtime, {
                content: archiveFiles.readBelow(directory, entry.path),
                digest: entry.digest,
                changed: () => new errors/* IntegrityError */.cs('tree_changing', `${(0,model_path/* printablePath */.Vj)(entry.path)} is no longer what was verified`),
            });
        if (++done % 1000 === 0)
            log.progress('pack', done, metadata.counts.files + metadata.counts.links);
    }
}
/** The inventory lists files and then links; an archive has them all in one order. */
function* inPathOrder(manifest) {
    const files = new checksums_cursor/* ChecksumsCursor */.B(manifest.chunks(), { checkRoot: false });
    const links = new checksums_cursor/* ChecksumsCursor */.B(manifest.chunks(), { checkRoot: false });
    links.skipFiles();
    let link = links.next();
    for (let file = files.next(); file?.kind === 'file'; file = files.next()) {
        for (; link !== undefined && link.path < file.path; link = links.next())
            yield link;
        yield file;
    }
    for (; link !== undefined; link = links.next())
        yield link;
}
function* fileOf(entry, mtime, { content, digest, changed }) {
    yield (0,render_header/* renderHeader */.w)(entry, mtime);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for (const piece of content) {
        size += piece.length;
        if (size > entry.size)
            throw changed();
        hash.update(piece);
        yield piece;
    }
    if (size !== entry.size || (digest !== undefined && hash.digest('hex') !== digest))
        throw changed();
    yield Buffer.alloc((0,tar_entry/* paddingOf */.Z)(size));
}
function boundDigest(name, { metadata, metadataDigest }) {
    if (name === evidence_set/* METADATA_FILE */.VR)
        return metadataDigest;
    return Object.entries(metadata.files).find(([bound]) => bound === name)?.[1].sha256;
}
function changedEvidence(name) {
    return new errors/* IntegrityError */.cs('evidence_unreadable', `${name} is no longer what was verified`, { name }, { hint: 'Look for what writes into the evidence directory.' });
}
// EXTERNAL MODULE: ./build/src/archive/receipts-file.js
var receipts_file = __webpack_require__(52946);
// EXTERNAL MODULE: ./build/src/archive/receipt.js
var archive_receipt = __webpack_require__(69896);
// EXTERNAL MODULE: ./build/src/archive/retention.js
var retention = __webpack_require__(34698);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/src/archive/store-release.js



/**
 * Stores an archive in each store, reads each copy back and compares its digest, and mirrors it where none keeps it for
 * long enough and policy says so. A store that fails takes nothing away from the others.
 */
async function storeRelease(ports, request) {
    const { archive, policy, onKept } = request;
    const kept = [];
    const failed = [];
    const store = async (name) => {
        try {
            ports.log.info(`Storing ${archive.name} in ${name}`);
            const place = await request.open(name);
            const stored = await place.put(archive);
            await readBack(ports, place, { stored, digest: archive.digest });
            kept.push(stored);
            onKept(stored);
        }
        catch (error) {
            if (!(error instanceof errors/* IntegrityError */.cs))
                throw error;
            failed.push({ store: name, error });
        }
    };
    const decide = () => (0,retention/* decideRetention */.pe)(kept, archive.until, policy);
    for (const name of new Set(request.stores))
        await store(name);
    let decision = decide();
    const mirrored = decision.action === 'mirror' && !failed.some((each) => decision.action === 'mirror' && each.store === decision.to);
    if (decision.action === 'mirror' && mirrored) {
        ports.log.warn(`No store keeps ${archive.name} for ${archive.days} days; mirroring it to ${decision.to}`);
        await store(decision.to);
        decision = decide();
    }
    return { kept, failed, mirrored, short: decision.action === 'keep' ? undefined : whyShort(decision) };
}
function whyShort(decision) {
    return decision.action === 'fail' ? decision.why : `no store keeps it for long enough, and the mirror ${decision.to} has failed`;
}
/** Only what comes back is stored. */
async function readBack({ archiveFiles, files }, store, { stored, digest }) {
    const folder = archiveFiles.temporaryFolder();
    try {
        const path = `${folder.path}/archive`;
        await store.retrieve(stored, path);
        const found = files.digest(path);
        if (found === digest)
            return;
        throw new errors/* IntegrityError */.cs('download_failed', `${store.name} gives back other bytes for ${stored.name}: expected ${(0,model_digest/* prefixed */.gV)(digest)}, found ${found === undefined ? 'nothing' : (0,model_digest/* prefixed */.gV)(found)}`, { expected: digest, found: found ?? '' }, { hint: 'Do not rely on this copy. Look at the store, and archive again.' });
    }
    finally {
        folder.remove();
    }
}
// EXTERNAL MODULE: ./build/src/archive/stores/index.js + 4 modules
var stores = __webpack_require__(17793);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/signing/choose-signers.js + 5 modules
var choose_signers = __webpack_require__(49664);
// EXTERNAL MODULE: ./build/src/signing/sign-statement.js
var sign_statement = __webpack_require__(95404);
;// CONCATENATED MODULE: ./build/src/commands/archive-release.js














/** Packs a verified release, stores it, and writes a receipt for each copy as soon as it was read back. */
async function archiveRelease(ports, order) {
    const { place, metadata, metadataDigest, policy, days, at } = order;
    const scratch = ports.archiveFiles.temporaryFolder();
    try {
        const name = (0,names/* archiveName */.uv)({ metadata, metadataDigest, compression: policy.archive.compression, startsWith: order.startsWith });
        const packed = (0,external_node_path_.join)(scratch.path, name);
        const written = await pack(ports, order, packed);
        const archive = { path: packed, name, ...written, days, until: (0,retention/* askedUntil */.xS)(at, days) };
        const copy = await placeCopy(ports, archive, order.output);
        const receipts = receiptWriter(ports, order, archive);
        const outcome = await storeRelease(ports, {
            archive,
            stores: order.stores,
            policy: policy.archive,
            open: (store) => (0,stores/* openStore */.C)(store, ports, order.context),
            onKept: receipts.write,
        });
        const inFolder = outcome.kept.find(({ store }) => store === 'directory')?.location;
        return {
            archive,
            path: copy ?? inFolder,
            outcome,
            warnings: [...receipts.warnings, ...limitWarnings(ports, order), ...levelWarnings(outcome), ...place.warnings],
        };
    }
    finally {
        scratch.remove();
    }
}
async function pack(ports, { place, metadata, metadataDigest, policy }, to) {
    const snapshot = ports.evidence.open(place.evidence);
    try {
        return await packArchive(ports, { directory: place.directory, snapshot, metadata, metadataDigest, compression: policy.archive.compression, to });
    }
    finally {
        snapshot.close();
    }
}
/** A copy for the steps that follow: where the user says, else where the job keeps its own files. */
async function placeCopy({ archiveFiles, environment, files }, archive, output) {
    const scratch = environment.variables['RUNNER_TEMP'] ?? '';
    if (output === undefined && scratch === '')
        return undefined;
    const path = output === undefined ? (0,external_node_path_.join)(scratch, 'duri-archives', archive.name) : (0,external_node_path_.join)((0,external_node_path_.resolve)(environment.cwd, output), archive.name);
    const found = files.exists(path) ? files.digest(path) : undefined;
    if (found === archive.digest)
        return path;
    if (found !== undefined && output !== undefined)
        throw new errors/* IntegrityError */.cs('file_exists', `${(0,model_path/* printable */.g$)(path)} is there with other bytes: expected ${(0,model_digest/* prefixed */.gV)(archive.digest)}, found ${(0,model_digest/* prefixed */.gV)(found)}`);
    await archiveFiles.write(path, archiveFiles.read(archive.path));
    return path;
}
function receiptWriter(ports, { trust, place, metadataDigest, days, at }, { digest, until }) {
    const { signers, warnings } = (0,choose_signers/* chooseSigners */.p)(trust, 'receipt', { optional: true });
    const unsigned = signers.length === 0 ? [(0,finding/* warning */.$e)('receipt_unsigned', 'receipts.json', 'there is no key at hand with the use "receipt"')] : [];
    const write = (stored) => {
        const statement = (0,archive_receipt/* receiptStatement */._2)({ stored, digest, metadataDigest, at, askedDays: days, askedUntil: until });
        const receipt = signers.length === 0 ? { unsigned: statement } : { envelope: (0,sign_statement/* signStatement */.f)(statement, signers).content };
        (0,receipts_file/* fileReceipts */.As)(ports.evidence, place.evidence, [receipt]);
    };
    return { write, warnings: [...warnings, ...unsigned] };
}
/** @source GitHub, "Store and share data": GITHUB_RETENTION_DAYS is the limit of the repository */
function limitWarnings({ environment }, { stores, days }) {
    const text = environment.variables['GITHUB_RETENTION_DAYS'] ?? '';
    if (!stores.includes('artifact') || !/^\d{1,5}$/.test(text) || Number(text) >= days)
        return [];
    return [(0,finding/* warning */.$e)('retention_clamped', 'artifact', `this repository keeps artifacts for at most ${text} days; asked for ${days}`)];
}
function levelWarnings({ kept }) {
    const declared = kept.filter(({ level }) => level === 'declared').map(({ store }) => store);
    return declared.length === 0 ? [] : [(0,finding/* warning */.$e)('retention_unproven', declared.join(', '), 'only declared: no proof of retention')];
}
// EXTERNAL MODULE: ./build/src/commands/archive-inputs.js
var archive_inputs = __webpack_require__(78326);
// EXTERNAL MODULE: ./build/src/commands/archive-folder.js
var archive_folder = __webpack_require__(81147);
// EXTERNAL MODULE: ./build/src/commands/forge-inputs.js
var forge_inputs = __webpack_require__(14109);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/load-verifier.js
var load_verifier = __webpack_require__(49437);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
// EXTERNAL MODULE: ./build/src/commands/record-command.js + 5 modules
var record_command = __webpack_require__(87961);
// EXTERNAL MODULE: ./build/src/commands/release-place.js
var release_place = __webpack_require__(24863);
;// CONCATENATED MODULE: ./build/src/commands/archive.js



















/** `duri archive` */
/* harmony default export */ const archive = ((0,command/* command */.G)({
    name: 'archive',
    summary: 'Keep a release and its evidence for as long as policy says, and write down until when they are kept',
    description: 'Verifies the release, packs it with its evidence into one deterministic archive, and stores that in each store of the policy: artifact (of the workflow run), release (assets of the draft of its tag), directory. Each copy is read back and compared. Until when a store keeps it is asked of the store itself; where that is less than asked, the policy decides: mirror or fail. Receipts go into receipts.json of the evidence. The same release twice is success.',
    examples: [
        { line: 'duri archive dist --evidence evidence --keyring duri.keyring.json --store directory --directory /mnt/archives', says: 'Into a folder' },
        { line: 'duri archive dist --evidence evidence --config duri.yml --store release --tag v1.2.3', says: 'Into the draft of a release' },
        { line: 'duri verify /mnt/archives/shop-main-7-0123456789ab.tar.gz --keyring duri.keyring.json', says: 'Later: verify what was kept' },
    ],
    inputs: {
        path: (0,input/* requiredText */.$4)('Release directory', 'DIR', { positional: true, action: 'path' }),
        evidence: (0,input/* requiredText */.$4)('Directory of the evidence set; receipts.json is written there', 'DIR', place_inputs/* evidenceInput */.E),
        store: archive_inputs/* storeInput */.Sh,
        directory: archive_inputs/* directoryInput */.K,
        retentionDays: archive_inputs/* retentionDays */.Ol,
        tag: (0,input/* optionalText */.mR)('Tag of the release that the archive is added to', 'TAG', { flag: 'tag', action: 'tag' }, { defaultText: 'the tag that started the workflow' }),
        output: (0,input/* optionalText */.mR)('Folder to write the archive to as well; of the store "directory" too, where nothing else names one', 'DIR', {
            flag: 'output',
            action: 'output',
        }),
        artifactName: (0,input/* optionalText */.mR)('What the name of the archive starts with', 'NAME', { flag: 'name', action: 'artifact-name' }, { defaultText: 'product and line' }),
        repository: archive_inputs/* repositoryInput */.JD,
        config: (0,input/* optionalText */.mR)('Policy', 'FILE', place_inputs/* configInput */.x, { defaultText: 'duri.yml of the current folder' }),
        keyring: key_inputs/* keyring */.AC,
        hmacKey: key_inputs/* hmacKey */.bB,
        signingKey: key_inputs/* signingKey */.NR,
        githubToken: forge_inputs/* githubToken */.b,
    },
    outputs: {
        status: 'archived; empty when it was not, or not for long enough',
        'artifact-id': 'Id of the workflow artifact, where there is one',
        'artifact-url': 'Its address',
        'artifact-digest': 'Digest of the archive, as sha256:…',
        'archive-path': 'Path of the archive on this machine',
        'archive-name': 'Its name, the same in every store',
        'archive-digest': 'Its digest, as sha256:…',
        stores: 'Stores that keep it now, joined by commas',
        'kept-until': 'The last day that a store states, `no end` where none deletes it by itself, or `unknown`. No proof of retention',
        receipts: 'Path of receipts.json',
    },
    action: {
        name: 'archive',
        icon: 'archive',
        permissions: { contents: 'read', actions: 'read' },
        alsoUses: [{ scope: 'contents', level: 'write', for: 'the store `release`, which adds assets to a draft' }],
    },
    run: async (ports, values) => {
        const started = ports.clock.now();
        if ((0,model_trigger/* scopeOf */.O)(ports.trigger) === 'pull_request')
            throw new errors/* IntegrityError */.cs('event_unsupported', 'nothing of a pull request is archived', {}, { hint: 'Archive on the tag of the release.' });
        const place = (0,release_place/* openReleasePlace */.R)(ports, values.path, values.evidence);
        const { judge, trust, verifier } = await (0,load_verifier/* loadVerifier */.V)(ports, values, started, [place.directory, place.evidence]);
        const { policy } = judge;
        (0,archive_inputs/* requireMirror */.dt)(policy);
        const stores = (0,archive_inputs/* storesOf */.oi)(values.store, policy);
        const days = (0,archive_inputs/* retentionOf */.e8)(values.retentionDays, policy);
        const verification = await (0,pipeline/* verifyRelease */.V)(ports, { ...verifier, ...place });
        const { metadata, metadataDigest, outcome } = verification;
        if (outcome !== 'verified' || verification.unsigned || metadata === undefined || metadataDigest === undefined)
            return (0,archive_result/* archiveRefused */.H8)(verification, judge);
        limitWarnings(ports, { stores, days }).forEach(({ message }) => ports.log.warn(message));
        const { trigger } = ports;
        const tag = values.tag ?? (trigger.kind === 'tag' ? trigger.tag : undefined);
        const archived = await archiveRelease(ports, {
            place,
            metadata,
            metadataDigest,
            policy: policy.policy,
            trust,
            stores,
            days,
            at: started,
            startsWith: values.artifactName,
            output: values.output,
            context: {
                folder: (0,archive_folder/* folderOf */.y)(ports, policy, values.directory) ?? (values.output === undefined ? undefined : (0,external_node_path_.resolve)(ports.environment.cwd, values.output)),
                tag,
                prerelease: tag !== undefined && (0,tag_version/* namesPrerelease */.tc)(tag, policy.policy.tags.prefix),
                commit: trigger.kind === 'tag' ? trigger.commit : (metadata.source.commit ?? undefined),
                notes: (repository, forTag) => (0,release_notes/* withVerifyBlock */.p)('', { repository, tag: forTag, keyring: ringName(values.keyring, policy), releases: [], assets: [] }),
                openForge: () => (0,forge_inputs/* forgeWith */.S)(ports, values.githubToken, values.repository),
            },
        });
        const result = (0,archive_result/* archiveResult */.c3)({ archived, verification, place, days });
        const { archive } = archived;
        const logWarnings = (0,record_command/* recordCommand */.t)(ports, {
            verb: 'archive',
            started,
            place,
            trust,
            policyDigest: policy.digest,
            result: result.exitCode === 0 ? 'archived' : 'failed',
            exitCode: result.exitCode,
            subjects: [{ name: 'deployment_metadata.json', digest: metadataDigest }],
            outputs: [{ name: archive.name, digest: archive.digest, sizeBytes: archive.sizeBytes }],
            observations: { copies: archived.outcome.kept.length, asked_days: days },
        });
        return { ...result, report: { ...result.report, warnings: [...(result.report.warnings ?? []), ...logWarnings] } };
    },
}));
/** What the notes of a release call the key ring: its file's name, never a path of this machine. */
function ringName(named, policy) {
    return (0,external_node_path_.basename)(named ?? (0,policy_policy/* keyringPathOf */.E7)(policy) ?? key_inputs/* DEFAULT_KEYRING */.CE);
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

/***/ }),

/***/ 72156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   TT: () => (/* binding */ rangeOfLine),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   bb: () => (/* binding */ compareTags),
/* harmony export */   c3: () => (/* binding */ isInLine),
/* harmony export */   cG: () => (/* binding */ shownTag),
/* harmony export */   tc: () => (/* binding */ namesPrerelease)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);



/** Longer texts are no versions; node-semver draws the same line. */
const MAX_VERSION = 256;
const SHOWN = 80;
/** Prefix and version, strictly: `1.2` is none, nor is anything that only looks like one. @source Semantic Versioning 2.0.0, clause 2 */
function parseTag(tag, prefix) {
    if (!tag.startsWith(prefix))
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('', `does not start with the prefix "${prefix}" of the policy`);
    const text = tag.slice(prefix.length);
    if (text.length > MAX_VERSION)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('', `has ${text.length} characters after the prefix; a version has at most ${MAX_VERSION}`);
    // node-semver takes a "v", an "=" and white space before a version for granted; the specification does not.
    const version = /^[0-9A-Za-z.+-]+$/.test(text) && /^\d/.test(text) ? semver__WEBPACK_IMPORTED_MODULE_0__.parse(text) : null;
    return version === null ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('', whyNot(text)) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)({ tag, text, version });
}
function whyNot(text) {
    if (text === '')
        return 'has no version after the prefix';
    if (/[^\x21-\x7e]/.test(text))
        return 'has characters that no version has, though they may look alike';
    if (/^\d+(?:\.\d+)?$/.test(text))
        return `has ${text.split('.').length === 1 ? 'one number' : 'two numbers'}; a version has three, such as 1.2.0`;
    if (/(?:^|\.)0\d/.test(text))
        return 'has a number with a leading zero';
    return 'is not a version as Semantic Versioning 2.0.0 writes it, such as 1.2.0';
}
/** A tag fit to print: one line of ASCII, cut where it is very long, so that a letter that looks like another one is seen. */
function shownTag(tag) {
    const text = (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(tag).replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
    return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
/** Negative when `left` is the lower version; build metadata has no order. @source Semantic Versioning 2.0.0, clauses 10 and 11 */
function compareTags(left, right) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.compare(left.version, right.version);
}
function isPrerelease({ version }) {
    return version.prerelease.length > 0;
}
/** Does a tag name a pre-release? One that is no version does not. */
function namesPrerelease(tag, prefix) {
    const version = parseTag(tag, prefix);
    return version.ok && isPrerelease(version.value);
}
/**
 * Does a version belong to a line of releases? A line such as `2.x` or `2.1.x` holds the versions of that range;
 * any other name, such as `main`, holds them all.
 */
function isInLine({ version }, line) {
    const range = rangeOfLine(line);
    return range === undefined || semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range, { includePrerelease: true });
}
/** The range that a line is named after; undefined for a line that holds every version. */
function rangeOfLine(line) {
    const [, numbers] = /^v?((?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))?)(?:\.[xX*])?$/.exec(line ?? '') ?? [];
    return numbers === undefined ? undefined : `${numbers}.x`;
}

/***/ }),

/***/ 36526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   EO: () => (/* binding */ plainMarkdown),
/* harmony export */   Rw: () => (/* binding */ proseMarkdown),
/* harmony export */   fl: () => (/* binding */ codeMarkdown)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);

const MAX_CHARACTERS = 1000;
/** Text from outside as one line of Markdown that means nothing: no markup, no HTML, no link, no image, no mention, no table cell. */
function plainMarkdown(text) {
    return inlineMarkdown(text).trim();
}
/**
 * Text from outside as code: GitHub reads neither mentions nor references there. Entities, because fences cannot hold every text, least of
 * all in tables; and one in each address, which would become a link even there. @source GitHub Flavored Markdown 0.29, section 6.9
 */
function codeMarkdown(text) {
    const inert = escape(clip((0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)))
        .replace(/:(?=\/\/)/g, entity)
        .replace(/\b(www)\./gi, `$1${entity('.')}`);
    return `<code>${inert}</code>`;
}
/** A sentence of DuRi's own that may quote text from outside; what stands between a pair of backticks is shown as code. */
function proseMarkdown(text) {
    const parts = clip((0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)).split('`');
    // An even number of parts leaves one backtick without a partner: then none of them is taken for a quote.
    if (parts.length % 2 === 0)
        return plainMarkdown(text);
    return parts
        .map((part, index) => (index % 2 === 0 ? inlineMarkdown(part) : codeMarkdown(part)))
        .join('')
        .trim();
}
function inlineMarkdown(text) {
    return escape(clip((0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)))
        .replace(/^\s*[-+]|^\s*\d(?=\d*[.)])/, (start) => `${start.slice(0, -1)}${entity(start.slice(-1))}`)
        .replace(/@/g, '@\u200b')
        .replace(/&#35;(?=\d)/g, '&#35;\u200b')
        .replace(/:(?=\/\/)/g, ':\u200b')
        .replace(/\b(www)\./gi, '$1\u200b.');
}
/** At most so many characters, with a mark where something was cut. */
function clip(text, maxCharacters = MAX_CHARACTERS) {
    if (text.length <= maxCharacters)
        return text;
    return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** Every character that Markdown or HTML could read as markup, as a numeric entity: an entity never starts markup. @source CommonMark 0.31.2, section 2.5 */
function escape(text) {
    return text.replace(/[&<>`|\\*_[\]#~$]/g, entity);
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}

/***/ }),

/***/ 47468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withVerifyBlock)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36526);

const START = '<!-- duri:verify -->';
const END = '<!-- /duri:verify -->';
/** GitHub takes no longer notes. @source GitHub REST API, "Update a release" */
const MAX_CHARACTERS = 125_000;
/**
 * Release notes with the block that tells how to verify the release. What people wrote stays as it is; only what stands between
 * the two marks is written anew, so that a second run gives the same notes.
 */
function withVerifyBlock(body, facts) {
    const [from, to] = [body.indexOf(START), body.indexOf(END)];
    const found = from !== -1 && to > from;
    const before = (found ? body.slice(0, from) : body).trimEnd();
    const after = found ? body.slice(to + END.length).trim() : '';
    const render = (assets) => [before, block({ ...facts, assets }), after].filter((part) => part !== '').join('\n\n') + '\n';
    const whole = render(facts.assets);
    return whole.length <= MAX_CHARACTERS ? whole : render([]);
}
function block({ repository, tag, keyring, releases, assets }) {
    const line = `npx duri verify ${repository}@${tag} --keyring ${keyring}`;
    return [
        START,
        '### Verify this release',
        '',
        'Take the key ring from the repository at a commit that you trust, never from the release. Then one line downloads and checks everything:',
        '',
        '```sh',
        line,
        '```',
        '',
        ...releases.map(({ archive, says, metadataDigest }) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainMarkdown */ .EO)(says)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(archive)}, metadata ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(metadataDigest)}`),
        '',
        'Each archive holds the release and its evidence: `sbom.json` (what it consists of), `provenance.json` (where it comes from), `checksums.json`, `SHA256SUMS` and their signatures.',
        ...(assets.length === 0
            ? []
            : ['', '| file | SHA-256 |', '|---|---|', ...assets.map(({ name, digest }) => `| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(name)} | ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(digest)} |`)]),
        END,
    ].join('\n');
}

/***/ })

};
