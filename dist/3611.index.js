export const id = 3611;
export const ids = [3611];
export const modules = {

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

/***/ 36769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ METADATA_SCHEMA_DIGEST)
/* harmony export */ });
/**
 * SHA-256 of the canonical JSON of schemas/deployment_metadata.schema.json. It is bound into every metadata, so that
 * one schema version can never mean two things; a test compares it with the schema that the code exports.
 * @source trust model, section 5 ("same version, other content")
 */
const METADATA_SCHEMA_DIGEST = '2e87f9d4c52c628c8760690b507b5b37fec2e0cc1e521a4a6d06cf3b21c774e1';

/***/ }),

/***/ 97626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ renderMetadata),
/* harmony export */   jR: () => (/* binding */ parseMetadata),
/* harmony export */   vM: () => (/* binding */ isMetadataName)
/* harmony export */ });
/* unused harmony export metadataSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);
/* harmony import */ var _policy_protections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99036);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46753);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);







const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h, 'is not a SHA-256 digest: 64 lower-case hexadecimal digits')
    .transform((text) => text);
const version = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersion */ .lF, 'is not a version such as "1.1"');
const instant = zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ precision: 3, error: 'is not an instant such as 2026-01-05T12:00:00.000Z' });
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(300)
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\x00-\x1f\x7f]+$/, 'is empty or has control characters');
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
const boundFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ sha256: digest, size: count });
/**
 * `deployment_metadata.json`: what was sealed, when, from which source, under which policy, and the digest
 * of every other file of the set. One signature over it binds them all.
 * @source design, section 2; trust model, section 3
 */
const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: version,
    schema_digest: digest,
    product: name,
    repository_id: name,
    line: name,
    sequence: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    deployment_id: name,
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ commit: name.nullable(), ref: name.nullable(), dirty: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }),
    created: instant,
    expires: instant,
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ version, digest }),
    protections: _policy_protections_js__WEBPACK_IMPORTED_MODULE_2__/* .protectionsSchema */ .m,
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ SHA256SUMS: boundFile, 'checksums.json': boundFile, 'provenance.json': boundFile, 'sbom.json': boundFile }),
    root: digest,
    counts: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ files: count, links: count, bytes: count }),
});
/** The document as bytes of the evidence set: sorted keys, two spaces, one line feed at the end. */
function renderMetadata(metadata) {
    return `${JSON.stringify(JSON.parse((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(metadata)), null, 2)}\n`;
}
/** Can this stand as a name in the metadata: 1 to 300 characters, none of them a control? */
function isMetadataName(text) {
    return name.safeParse(text).success;
}
/** Reads the document; every field that is missing, of the wrong type, unknown or twice is named. */
function parseMetadata(content) {
    return (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDocument */ .Tp)(content, metadataSchema, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth });
}

/***/ }),

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ entryJson)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);

/**
 * The canonical JSON of an entry, one UTF-16 unit a byte of its UTF-8 form. Keys stand in the order of RFC 8785;
 * a path is `path` when its bytes are valid UTF-8, else `path_b64` (standard base64).
 * @source RFC 8785; trust model, section 3
 */
function entryJson(entry) {
    return entry.kind === 'file' ? fileJson(entry) : `{${textField('path', entry.path)},${textField('target', entry.target)}}`;
}
function fileJson({ path, size, digest, mode }) {
    return `{"digest":"${digest}",${mode === undefined ? '' : `"mode":"${mode}",`}${textField('path', path)},"size":${size}}`;
}
/** Printable ASCII without quote and backslash: its own JSON text. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7f]*$/;
// eslint-disable-next-line no-control-regex
const ESCAPED = /[\x00-\x1f"\\]/g;
function textField(name, bytes) {
    if (PLAIN.test(bytes))
        return `"${name}":"${bytes}"`;
    if ((0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(bytes) === undefined)
        return `"${name}_b64":"${Buffer.from(bytes, 'latin1').toString('base64')}"`;
    return `"${name}":"${bytes.replace(ESCAPED, (character) => JSON.stringify(character).slice(1, -1))}"`;
}

/***/ }),

/***/ 47254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ MerkleTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);


const LEAF = 0;
const NODE = 1;
/** Prefix byte, left child, right child. */
const NODE_BYTES = 65;
const LEFT = 1;
const RIGHT = 33;
/**
 * The SHA-256 Merkle tree of RFC 6962, built leaf by leaf. Only the left children that still wait for their right
 * sibling are kept, one a level, so memory grows with the logarithm of the leaves. @source RFC 6962, section 2.1
 */
class MerkleTree {
    /** By level: a node whose left child is set when that bit of the number of leaves is. */
    #nodes = [];
    #leaves = 0;
    /** Adds the leaf `buffer[start..end)`. The byte before it, which must exist, is borrowed for the leaf prefix, so that nothing is copied. */
    add(buffer, start, end) {
        const borrowed = buffer[start - 1] ?? 0;
        buffer[start - 1] = LEAF;
        this.#push((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', buffer.subarray(start - 1, end), 'binary'));
        buffer[start - 1] = borrowed;
    }
    #push(leaf) {
        let digest = leaf;
        let level = 0;
        for (let count = this.#leaves; count % 2 === 1; count = (count - 1) / 2)
            digest = this.#join(level++, digest);
        this.#node(level).write(digest, LEFT, 'binary');
        this.#leaves += 1;
    }
    /** The root of the leaves so far. More may be added afterwards. */
    root() {
        let right;
        for (let level = 0, count = this.#leaves; count > 0; level++, count = Math.floor(count / 2)) {
            if (count % 2 === 0)
                continue;
            right = right === undefined ? this.#node(level).toString('binary', LEFT, RIGHT) : this.#join(level, right);
        }
        return right === undefined ? (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)('') : Buffer.from(right, 'binary').toString('hex');
    }
    #join(level, right) {
        const node = this.#node(level);
        node.write(right, RIGHT, 'binary');
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', node, 'binary');
    }
    #node(level) {
        return (this.#nodes[level] ??= Buffer.alloc(NODE_BYTES, NODE));
    }
}

/***/ }),

/***/ 27525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetProblem),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);

/** Why a path cannot stand in an inventory, or undefined when it can. @source trust model, sections 3 and 10 */
function pathProblem(path) {
    if (path === '')
        return 'is empty';
    if (path.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pathBytes)
        return `is longer than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pathBytes} bytes`;
    if (path.includes('\0'))
        return 'contains a NUL';
    if (path.startsWith('/'))
        return 'is absolute';
    if (!mayHaveOddSegment(path))
        return undefined;
    const odd = /(?:^|\/)(\.{0,2})(?:\/|$)/.exec(path);
    if (odd === null)
        return undefined;
    return odd[1] === '' ? 'has an empty segment' : `has the segment "${odd[1]}"`;
}
/** Quick, because it is asked of every path: a segment that is empty, "." or ".." shows in one of these. */
function mayHaveOddSegment(path) {
    return path.includes('/.') || path.includes('//') || path.startsWith('.') || path.endsWith('/');
}
/** Why a text cannot be the target of a symbolic link, or undefined when it can. */
function targetProblem(target) {
    if (target === '')
        return 'is empty';
    if (target.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pathBytes)
        return `is longer than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pathBytes} bytes`;
    return target.includes('\0') ? 'contains a NUL' : undefined;
}

/***/ }),

/***/ 26081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ByteSink)
/* harmony export */ });
const BUFFER_BYTES = 256 * 1024;
/** One byte of room, so that there is always a byte before a line (see MerkleTree.add). */
const START = 1;
/**
 * Gathers lines in one buffer that is used again and again, and hands it on when it is full.
 * The bytes handed on are valid only during the call.
 */
class ByteSink {
    handOn;
    buffer = Buffer.alloc(BUFFER_BYTES);
    #end = START;
    constructor(handOn) {
        this.handOn = handOn;
    }
    /** Adds a text of byte units, see BytePath, and gives the place in `buffer` where it stands until the next call. */
    add(text) {
        if (this.#end + text.length > BUFFER_BYTES)
            this.flush();
        const start = this.#end;
        this.#end += this.buffer.write(text, start, 'latin1');
        return start;
    }
    flush() {
        if (this.#end > START)
            this.handOn(this.buffer.subarray(START, this.#end));
        this.#end = START;
    }
}

/***/ }),

/***/ 44883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ ChecksumsCursor)
});

// EXTERNAL MODULE: ./build/src/inventory/merkle.js
var merkle = __webpack_require__(47254);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/model/schema-version.js
var schema_version = __webpack_require__(85897);
// EXTERNAL MODULE: ./build/src/manifest/checksums-form.js
var checksums_form = __webpack_require__(35290);
// EXTERNAL MODULE: ./build/src/inventory/entry-json.js
var entry_json = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/src/inventory/path-rules.js
var path_rules = __webpack_require__(27525);
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/manifest/checksums-diagnosis.js
var checksums_diagnosis = __webpack_require__(30011);
// EXTERNAL MODULE: ./build/src/manifest/checksums-schema.js
var checksums_schema = __webpack_require__(89219);
;// CONCATENATED MODULE: ./build/src/manifest/entry-line.js






// Without escapes, the canonical form of an entry is a regular language. A path is either ASCII or other bytes without escapes.
const PLAIN_FILE = /^\{"digest":"([0-9a-f]{64})",(?:"mode":"(100644|100755)",)?"path":"(?:([\x20\x21\x23-\x5b\x5d-\x7f]+)|([\x20\x21\x23-\x5b\x5d-\xff]+))","size":(0|[1-9][0-9]{0,15})\}$/;
const PLAIN_LINK = /^\{"path":"([\x20\x21\x23-\x5b\x5d-\x7f]+)","target":"([\x20\x21\x23-\x5b\x5d-\x7f]{1,4096})"\}$/;
/** The entry that a line without its comma holds, in byte units. The line is then exactly `entryJson` of it. @throws FormProblem that names the field */
function parseEntryLine(json, section, line) {
    return (section === 'files' ? plainFile(json) : plainLink(json)) ?? anyEntry(json, section, line);
}
function plainFile(json) {
    const match = PLAIN_FILE.exec(json);
    if (match === null)
        return undefined;
    const path = (match[3] ?? match[4]);
    const size = Number(match[5]);
    if ((0,path_rules/* pathProblem */.z)(path) !== undefined || !Number.isSafeInteger(size))
        return undefined;
    if (match[4] !== undefined && (0,model_path/* toText */.fE)(path) === undefined)
        return undefined;
    return { kind: 'file', path, size, digest: match[1], mode: match[2] };
}
function plainLink(json) {
    const match = PLAIN_LINK.exec(json);
    if (match === null || (0,path_rules/* pathProblem */.z)(match[1]) !== undefined)
        return undefined;
    return { kind: 'link', path: match[1], target: match[2] };
}
/** Whatever the quick way does not take: escapes, base64, and everything that is wrong. */
function anyEntry(json, section, line) {
    const entry = looseEntry(json, section);
    if (entry === undefined || (0,entry_json/* entryJson */.B)(entry) !== json)
        throw (0,checksums_diagnosis/* diagnoseEntry */.z)(json, section, line);
    return entry;
}
function looseEntry(json, section) {
    try {
        const value = JSON.parse((0,shape_json/* decodeUtf8 */._)(Buffer.from(json, 'latin1')) ?? '');
        if (section === 'links') {
            const link = checksums_schema/* linkSchema */.Yk.parse(value);
            return { kind: 'link', path: toPath(link.path, link.path_b64), target: toPath(link.target, link.target_b64) };
        }
        const file = checksums_schema/* fileSchema */.Mz.parse(value);
        return { kind: 'file', path: toPath(file.path, file.path_b64), size: file.size, digest: file.digest, mode: file.mode };
    }
    catch {
        return undefined;
    }
}
function toPath(text, base64) {
    return text === undefined ? Buffer.from(base64 ?? '', 'base64').toString('latin1') : (0,model_path/* toBytePath */.xe)(text);
}
// EXTERNAL MODULE: ./build/src/manifest/form-problem.js
var form_problem = __webpack_require__(71035);
// EXTERNAL MODULE: ./build/src/manifest/line-source.js
var line_source = __webpack_require__(34035);
;// CONCATENATED MODULE: ./build/src/manifest/checksums-cursor.js









/** Reads `checksums.json` entry by entry, and takes nothing but the form that the writer gives. Every method throws FormProblem. */
class ChecksumsCursor {
    #lines;
    #tree;
    #scratch;
    #maxEntries;
    #section = 'header';
    #moreToCome; // undefined before the first entry of a section
    #last;
    #schemaVersion = '';
    #root;
    #files = 0;
    #links = 0;
    #bytes = 0;
    constructor(source, options) {
        const { inventoryBytes, inventoryEntries } = options.limits ?? limits/* LIMITS */.b;
        this.#lines = new line_source/* LineSource */.O(source, { lineBytes: checksums_form/* MAX_LINE_BYTES */.Oc, bytes: inventoryBytes });
        this.#maxEntries = inventoryEntries;
        this.#tree = options.checkRoot ? new merkle/* MerkleTree */.v() : undefined;
        this.#scratch = Buffer.alloc(options.checkRoot ? checksums_form/* MAX_LINE_BYTES */.Oc + 1 : 0);
    }
    /** Files, then links, each in ascending order; undefined at the end. */
    next() {
        if (this.#section === 'header')
            this.#readHeader();
        while (this.#section === 'files' || this.#section === 'links') {
            const line = this.#line();
            if (line.startsWith('{'))
                return this.#entry(line, this.#section);
            this.#endSection(line);
        }
        return undefined;
    }
    /** Goes on to the links without looking at what remains of the files. */
    skipFiles() {
        if (this.#section === 'header')
            this.#readHeader();
        while (this.#section === 'files')
            if (this.#line() === checksums_form/* LINKS_LINE */.bN)
                this.#startLinks();
    }
    /** Reads what remains. */
    finish() {
        while (this.next() !== undefined)
            ;
        const root = this.#root;
        if (root === undefined)
            throw new form_problem/* FormProblem */.W$(this.#lines.number, 'is cut short: the footer is missing');
        return { schemaVersion: this.#schemaVersion, files: this.#files, links: this.#links, bytes: this.#bytes, root };
    }
    #readHeader() {
        const line = this.#lines.next();
        if (line === undefined)
            throw new form_problem/* FormProblem */.W$(1, 'is missing: the file is empty');
        const version = schema_version/* KNOWN_SCHEMA_VERSIONS */.yp.find((known) => line === (0,checksums_form/* headerLine */.iH)(known));
        if (version === undefined)
            throw this.#misplaced(`is not ${(0,checksums_form/* headerLine */.iH)()}`);
        this.#schemaVersion = version;
        this.#section = 'files';
    }
    #line() {
        const line = this.#lines.next();
        if (line !== undefined)
            return line;
        throw this.#misplaced(`of checksums.json is missing: the file ends within "${this.#section}", before "root"`, this.#lines.number + 1);
    }
    #entry(line, section) {
        const number = this.#lines.number;
        if (this.#moreToCome === false)
            throw this.#misplaced(`stands in "${section}" after an entry that has no comma behind it`);
        this.#moreToCome = line.endsWith(',');
        const json = this.#moreToCome ? line.slice(0, -1) : line;
        const entry = parseEntryLine(json, section, number);
        if (this.#last !== undefined && entry.path <= this.#last.path) {
            throw new form_problem/* FormProblem */.W$(number, `has the "path" ${(0,model_path/* printablePath */.Vj)(entry.path)}, which ${entry.path === this.#last.path ? 'stands twice' : 'is out of order'} in "${section}"`);
        }
        this.#last = entry;
        this.#count(entry, number);
        if (this.#tree !== undefined)
            this.#tree.add(this.#scratch, 1, 1 + this.#scratch.write(json, 1, 'latin1'));
        return entry;
    }
    #count(entry, line) {
        if (entry.kind === 'file')
            this.#bytes += entry.size;
        if (entry.kind === 'file')
            this.#files += 1;
        else
            this.#links += 1;
        if (this.#files + this.#links > this.#maxEntries)
            throw new form_problem/* FormProblem */.W$(line, `lies beyond the limit of ${this.#maxEntries} entries`);
        if (!Number.isSafeInteger(this.#bytes))
            throw new form_problem/* FormProblem */.W$(line, 'has a "size" that makes the sum of all sizes too large');
    }
    #endSection(line) {
        if (this.#moreToCome === true)
            throw this.#misplaced(`is not an entry of "${this.#section}", which the comma before it announces`);
        if (this.#section === 'files') {
            if (line !== checksums_form/* LINKS_LINE */.bN)
                throw this.#misplaced(`is neither an entry of "files" nor ${checksums_form/* LINKS_LINE */.bN}`);
            this.#startLinks();
            return;
        }
        const root = line.slice(10, -2);
        if (!(0,digest/* isSha256 */._h)(root) || line !== (0,checksums_form/* footerLine */.GO)(root))
            throw this.#misplaced('is neither an entry of "links" nor the end with "root"');
        this.#root = root;
        this.#section = 'done';
        if (this.#tree !== undefined && this.#tree.root() !== root)
            throw new form_problem/* FormProblem */.W$(this.#lines.number, `states the "root" ${root}, but the entries give ${this.#tree.root()}`);
        if (this.#lines.next() !== undefined)
            throw this.#misplaced('stands after the end of the document');
    }
    #startLinks() {
        this.#section = 'links';
        this.#moreToCome = undefined;
        this.#last = undefined;
    }
    #misplaced(message, line = this.#lines.number) {
        return new form_problem/* FrameProblem */.Fm(line, message);
    }
}

/***/ }),

/***/ 30011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ explainFrame),
/* harmony export */   z: () => (/* binding */ diagnoseEntry)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5565);
/* harmony import */ var _form_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71035);
/* harmony import */ var _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89219);
/* harmony import */ var _line_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34035);






const MAX_PROBLEMS = 20;
/** A larger document is not parsed whole only to name a field. */
const MAX_EXPLAINED_BYTES = 16 * 1024 * 1024;
/** What is wrong with the line of an entry, by the names of its fields; of the frame, if the line holds no JSON of its own. */
function diagnoseEntry(json, section, line) {
    const named = namedProblems(Buffer.from(json, 'latin1'), section === 'files' ? _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .fileSchema */ .Mz : _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .linkSchema */ .Yk);
    if (named === undefined)
        return new _form_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .FrameProblem */ .Fm(line, `is not JSON, as an entry of "${section}" is`);
    if (named.length === 0)
        return new _form_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .FormProblem */ .W$(line, `is not the canonical JSON of its entry in "${section}"`);
    const problems = named.map(({ where, message }) => ({ where: `${line}:${columnOf(json, where)}`, message: `line ${line}, in "${section}": ${message}` }));
    return new _form_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .FormProblem */ .W$(line, 'is not an entry', problems);
}
/**
 * What is wrong with a document whose lines are not where they should be: first the fields that are missing, unknown,
 * twice or of a wrong type, then the line. There are no such fields when the text is no JSON, is too large to be
 * parsed whole, or is right but written in another form.
 */
function explainFrame(source) {
    return (problem) => {
        const content = readWhole(source);
        const named = content && namedProblems(content, _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumsSchema */ .S4);
        return [...(named ?? []), ...problem.problems].slice(0, MAX_PROBLEMS);
    };
}
/** Problems of the fields of a JSON text, each message with the name of its field; undefined when it is no JSON at all. */
function namedProblems(content, schema) {
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(content, { maxBytes: MAX_EXPLAINED_BYTES, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonDepth });
    if (!json.ok && json.problems.every(({ where }) => where === ''))
        return undefined;
    const result = json.ok ? (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_5__/* .checkShape */ .eA)(json.value, schema) : json;
    if (result.ok)
        return [];
    return result.problems
        .slice(0, MAX_PROBLEMS)
        .map(({ where, message }) => ({ where, message: where === '' ? message : `"${where.slice(where.lastIndexOf('/') + 1)}" ${message}` }));
}
function columnOf(json, pointer) {
    return Math.max(0, json.lastIndexOf(`"${pointer.slice(1)}":`)) + 1;
}
/** Undefined when larger than a JSON text that is parsed whole may be. */
function readWhole(source) {
    const pieces = [];
    let bytes = 0;
    for (const piece of (0,_line_source_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U)(source)) {
        bytes += piece.length;
        if (bytes > MAX_EXPLAINED_BYTES)
            return undefined;
        pieces.push(Uint8Array.from(piece));
    }
    return Buffer.concat(pieces);
}

/***/ }),

/***/ 35290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ footerLine),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   bN: () => (/* binding */ LINKS_LINE),
/* harmony export */   iH: () => (/* binding */ headerLine)
/* harmony export */ });
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85897);

/**
 * The one form of `checksums.json`: a JSON object over several lines, each ended by a line feed.
 *
 *     {"algorithm":"sha256","schema_version":"1.1","files":[
 *     {"digest":"…","mode":"100644","path":"a","size":1},
 *     {"digest":"…","mode":"100755","path":"b","size":2}
 *     ],"links":[
 *     {"path":"c","target":"b"}
 *     ],"root":"…"}
 *
 * Every entry is canonical JSON on a line of its own, so that the file diffs well and is read as a stream;
 * entries stand in ascending order of raw path bytes; the Merkle root over files, then links, comes last, because
 * it is known last. @source design, section 2; trust model, section 3
 */
function headerLine(version = _model_schema_version_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$) {
    return `{"algorithm":"sha256","schema_version":"${version}","files":[`;
}
/** Stands between files and links. */
const LINKS_LINE = '],"links":[';
function footerLine(root) {
    return `],"root":"${root}"}`;
}
/** No line is longer: a link with two paths of 4,096 bytes, each byte written as a six-character escape, and its keys. */
const MAX_LINE_BYTES = 64 * 1024;

/***/ }),

/***/ 40803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readChecksums)
/* harmony export */ });
/* unused harmony export claimedSchemaVersion */
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
/* harmony import */ var _checksums_cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44883);
/* harmony import */ var _checksums_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30011);
/* harmony import */ var _form_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71035);
/* harmony import */ var _line_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34035);






/**
 * Reads `checksums.json` in memory that does not grow with it. Anything but the exact form that the writer gives is a
 * problem with its line (`where` is `line:column`) and the name of its field.
 */
function readChecksums(source, options = {}) {
    const cursor = new _checksums_cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .ChecksumsCursor */ .B(source, { checkRoot: options.checkRoot ?? true, limits: options.limits ?? _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b });
    return (0,_form_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .atBorder */ .Kv)(() => {
        for (let entry = cursor.next(); entry !== undefined; entry = cursor.next())
            options.onEntry?.(entry);
        return cursor.finish();
    }, (0,_checksums_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFrame */ .$)(source));
}
/** The schema version that a manifest claims, whether known or not; undefined when its first line claims none. */
function claimedSchemaVersion(source) {
    const first = atBorder(() => new LineSource(source, { lineBytes: MAX_LINE_BYTES, bytes: LIMITS.inventoryBytes }).next());
    return first.ok ? /^\{"algorithm":"[^"]*","schema_version":"([^"]*)","files":\[$/.exec(first.value ?? '')?.[1] : undefined;
}

/***/ }),

/***/ 89219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   S4: () => (/* binding */ checksumsSchema),
/* harmony export */   Yk: () => (/* binding */ linkSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27525);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);





/** A field as text, or as base64 of bytes that are no UTF-8. */
const textField = (rule) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .superRefine((text, context) => report(context, rule((0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .toBytePath */ .xe)(text))))
    .optional();
const base64Field = (rule) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .superRefine((text, context) => report(context, base64Problem(text, rule)))
    .optional();
const digestField = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h, 'is not a SHA-256 digest of 64 lower-case hexadecimal digits');
const pathFields = { path: textField(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z), path_b64: base64Field(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z) };
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ digest: digestField, mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['100644', '100755']).optional(), ...pathFields, size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0) })
    .superRefine((entry, context) => report(context, oneOf(entry, 'path'), 'path'));
const linkSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...pathFields, target: textField(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .targetProblem */ .j), target_b64: base64Field(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .targetProblem */ .j) })
    .superRefine((entry, context) => {
    report(context, oneOf(entry, 'path'), 'path');
    report(context, oneOf(entry, 'target'), 'target');
});
/**
 * The fields of `checksums.json`. Reading does without it: it takes the one form that the writer gives, line by line.
 * This names the field that is wrong once a text does not have that form.
 */
const checksumsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    algorithm: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((name) => name === 'sha256', 'is not "sha256"'),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((version) => _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .KNOWN_SCHEMA_VERSIONS */ .yp.includes(version), 'is a version that this DuRi does not know'),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fileSchema),
    links: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(linkSchema),
    root: digestField,
});
function oneOf(entry, name) {
    const [text, base64] = [entry[name] !== undefined, entry[`${name}_b64`] !== undefined];
    if (text && base64)
        return `stands beside "${name}_b64"; only one of them may`;
    return text || base64 ? undefined : `is missing, and so is "${name}_b64"`;
}
function base64Problem(text, rule) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        return 'is not base64';
    const path = bytes.toString('latin1');
    return (0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(path) === undefined ? rule(path) : 'is valid UTF-8, and so must stand as text';
}
function report(context, message, field) {
    if (message !== undefined)
        context.addIssue({ code: 'custom', message, path: field === undefined ? [] : [field] });
}

/***/ }),

/***/ 71035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ FrameProblem),
/* harmony export */   Kv: () => (/* binding */ atBorder),
/* harmony export */   W$: () => (/* binding */ FormProblem)
/* harmony export */ });
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

/** Thrown while a text is read and does not have its one form. It never leaves this folder: `atBorder` turns it into a value. */
class FormProblem extends Error {
    line;
    name = 'FormProblem';
    problems;
    /** @param problems closer ones, if there are any */
    constructor(line, message, problems) {
        super(message);
        this.line = line;
        this.problems = problems ?? [{ where: `${line}:1`, message: `line ${line} ${message}` }];
    }
}
/** A line is not where it should be: what stands around the entries is not in its form. */
class FrameProblem extends FormProblem {
    name = 'FrameProblem';
}
/**
 * What reading gives, or its problems as a value.
 * @param explain finds closer problems for one of the frame
 */
function atBorder(read, explain = ({ problems }) => problems) {
    try {
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(read());
    }
    catch (error) {
        if (!(error instanceof FormProblem))
            throw error;
        return { ok: false, problems: error instanceof FrameProblem ? explain(error) : error.problems };
    }
}

/***/ }),

/***/ 34035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ LineSource),
/* harmony export */   U: () => (/* binding */ chunksOf)
/* harmony export */ });
/* harmony import */ var _form_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71035);

const LINE_FEED = 0x0a;
function chunksOf(source) {
    return typeof source === 'function' ? source() : source;
}
/** The lines of a stream, as texts of byte units (see BytePath). Memory is bounded by the longest line and one piece. */
class LineSource {
    max;
    #chunks;
    #buffer = Buffer.alloc(0);
    #at = 0;
    #end = 0;
    #bytes = 0;
    /** Number of the line last given, from 1. */
    number = 0;
    constructor(source, max) {
        this.max = max;
        this.#chunks = chunksOf(source)[Symbol.iterator]();
    }
    /** The next line without its line feed, or undefined at the end. @throws FormProblem when the last line has no line feed, or one is too long */
    next() {
        let searched = this.#at;
        let lineFeed = this.#find(searched);
        while (lineFeed === -1) {
            searched = this.#end - this.#at;
            if (searched > this.max.lineBytes)
                throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .FrameProblem */ .Fm(this.number + 1, `is longer than ${this.max.lineBytes} bytes`);
            if (!this.#pull()) {
                this.#refuseRest();
                return undefined;
            }
            lineFeed = this.#find(this.#at + searched);
        }
        const line = this.#buffer.toString('latin1', this.#at, lineFeed);
        if (line.length > this.max.lineBytes)
            throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .FrameProblem */ .Fm(this.number + 1, `is longer than ${this.max.lineBytes} bytes`);
        this.#at = lineFeed + 1;
        this.number += 1;
        return line;
    }
    #refuseRest() {
        if (this.#end > this.#at)
            throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .FrameProblem */ .Fm(this.number + 1, 'is cut short: no line feed ends it');
    }
    #find(from) {
        const index = this.#buffer.indexOf(LINE_FEED, from);
        return index < this.#end ? index : -1;
    }
    /** Adds the next piece to what is left of the last one; false when there is none. */
    #pull() {
        const next = this.#chunks.next();
        if (next.done === true)
            return false;
        const piece = next.value;
        this.#bytes += piece.length;
        if (this.#bytes > this.max.bytes)
            throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .FormProblem */ .W$(this.number + 1, `is part of a file that is larger than the limit of ${this.max.bytes} bytes`);
        const left = this.#end - this.#at;
        const target = left + piece.length <= this.#buffer.length ? this.#buffer : Buffer.alloc(left + piece.length);
        target.set(this.#buffer.subarray(this.#at, this.#end), 0);
        target.set(piece, left);
        this.#buffer = target;
        this.#at = 0;
        this.#end = left + piece.length;
        return true;
    }
}

/***/ }),

/***/ 56075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createSumsWriter),
/* harmony export */   p: () => (/* binding */ sumsLine)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
/* harmony import */ var _byte_sink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26081);


/** Writes `SHA256SUMS` piece by piece, for `sha256sum --check`. Links are not listed. The bytes handed to `write` are valid only during the call. */
function createSumsWriter(write) {
    const sink = new _byte_sink_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteSink */ ._(write);
    return {
        add: (entry) => {
            if (entry.kind === 'link')
                return;
            if (entry.digest === undefined)
                throw new TypeError(`${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printablePath */ .Vj)(entry.path)} has no digest.`);
            sink.add(`${sumsLine(entry.path, entry.digest)}\n`);
        },
        finish: () => sink.flush(),
    };
}
const ESCAPES = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
/**
 * A line as GNU sha256sum writes and reads it. A name with a backslash or line break is escaped, which a
 * backslash in front of the line announces; `-` alone would mean standard input.
 * @source GNU coreutils manual, "cksum common options" and "md5sum invocation"
 */
function sumsLine(path, digest) {
    if (path === '-')
        return `${digest}  ./-`;
    if (!/[\\\n\r]/.test(path))
        return `${digest}  ${path}`;
    return `\\${digest}  ${path.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? character)}`;
}

/***/ }),

/***/ 99036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ protectionsOf),
/* harmony export */   m: () => (/* binding */ protectionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45921);


/**
 * What guards a release, one field a dimension, as the metadata states it and the floor compares it.
 * @source design, section 3 (schema-downgrade gate)
 */
const protectionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    hash: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['sha256']),
    signature_required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    signature_threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(16),
    signature_kinds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_KINDS */ .A3)).min(1).max(3),
    retention_days: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(36500),
    expires_days: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(3650),
    include: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000)).max(1000),
    exclude: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000)).max(1000),
    unexpected: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn', 'ignore']),
    unsafe_modes: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn']),
    spike_threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).max(1),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['strict', 'warn']),
});
/** The protections that a policy asks for. */
function protectionsOf(policy) {
    return {
        hash: 'sha256',
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
        mode: policy.integrity.mode,
    };
}

/***/ }),

/***/ 36409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   J0: () => (/* binding */ knownVersions),
/* harmony export */   X5: () => (/* binding */ ownBuildType),
/* harmony export */   eO: () => (/* binding */ known)
/* harmony export */ });
/** Declares a build environment. Its functions see only the variables that it lists, each already held against its form. */
function buildEnvironment(definition) {
    const { id, title, documentation, variables: forms } = definition;
    const read = (variables) => {
        const entries = Object.entries(forms).map(([name, form]) => [name, readVariable(variables[name], form)]);
        return Object.fromEntries(entries);
    };
    return {
        id,
        title,
        documentation,
        variables: Object.keys(forms),
        isPresent: (variables) => definition.isPresent(read(variables)),
        describe: (variables) => {
            const claims = definition.describe(read(variables));
            return claims === undefined ? undefined : { environment: id, ...claims };
        },
    };
}
/** The URI of a build type that DuRi defines itself; docs/provenance.md describes each. */
function ownBuildType(id) {
    return `https://github.com/duri/duri/buildtypes/${id}/v1`;
}
/** An object without the fields that are not known. */
function known(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
/** The version of a builder, as far as it is known. */
function knownVersions(versions) {
    const present = known(versions);
    return Object.keys(present).length === 0 ? undefined : present;
}
function readVariable(value, form) {
    return value === undefined || value === '' ? undefined : form(value);
}

/***/ }),

/***/ 32345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ toStatement),
/* harmony export */   LP: () => (/* binding */ PROVENANCE_FILE),
/* harmony export */   ch: () => (/* binding */ checkProvenance)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
/* harmony import */ var _sbom_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91561);




/** The file that holds it. */
const PROVENANCE_FILE = 'provenance.json';
/** What is signed for outsiders: the document without the two keys that their verifiers refuse. @source design, section 2 */
function toStatement({ subject, predicateType, predicate }) {
    return { subjects: subject.map(({ name, digest }) => ({ name, digest: digest.sha256 })), predicateType, predicate };
}
/** Does the provenance speak of these very files, and does it say the same as what was signed for outsiders? */
function checkProvenance(provenance, expected) {
    return [
        checkSbom(provenance, expected.sbomDigest),
        checkByproduct(provenance, expected.sbomFormat),
        ...(expected.subjects ?? []).map((subject) => checkSubject(provenance, subject)),
        ...(expected.signed === undefined ? [] : [checkSigned(provenance, expected.signed)]),
    ];
}
function checkSbom(provenance, sbomDigest) {
    const check = 'provenance-names-the-sbom';
    if (sbomDigest === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(check, PROVENANCE_FILE, `${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO} could not be read, so it cannot be compared with sbom_digest`);
    if (provenance.sbom_digest === (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(sbomDigest))
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, PROVENANCE_FILE, `sbom_digest is the digest of ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO}`);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'sbom_digest_mismatch', PROVENANCE_FILE, `sbom_digest is not the digest of ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO}`, {
        expected: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(sbomDigest),
        actual: provenance.sbom_digest,
    });
}
/** The owner's two keys and the signed part must not tell two stories. */
function checkByproduct(provenance, format) {
    const check = 'provenance-agrees-with-itself';
    const fail = (message, wanted, actual) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'sbom_digest_mismatch', PROVENANCE_FILE, message, { expected: wanted, actual });
    const named = provenance.predicate.runDetails.byproducts.filter(({ name }) => name === _sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO);
    const [byproduct] = named;
    if (byproduct === undefined || named.length !== 1)
        return fail(`the byproducts name ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO} ${named.length} times`, 'once', String(named.length));
    const digest = `sha256:${byproduct.digest?.['sha256'] ?? ''}`;
    if (digest !== provenance.sbom_digest)
        return fail('the byproducts and sbom_digest name different SBOMs', provenance.sbom_digest, digest);
    const mediaType = _sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_MEDIA_TYPES */ .b1[provenance.sbom_format];
    if (byproduct.mediaType !== mediaType)
        return fail('the byproducts and sbom_format name different formats', mediaType, byproduct.mediaType ?? 'none');
    if (format !== undefined && format !== provenance.sbom_format)
        return fail(`sbom_format is not the format of ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__/* .SBOM_FILE */ .HO}`, format, provenance.sbom_format);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, PROVENANCE_FILE, 'sbom_digest, sbom_format and the byproducts name one SBOM');
}
function checkSubject(provenance, { name, digest }) {
    const check = 'provenance-names-its-subject';
    if (digest === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(check, PROVENANCE_FILE, `${name} could not be read, so it cannot be compared with the subjects`);
    const subjects = provenance.subject.filter((subject) => subject.name === name);
    if (subjects.length === 1 && subjects[0]?.digest.sha256 === digest)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, PROVENANCE_FILE, `${name} is a subject`);
    const actual = subjects.map((subject) => (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(subject.digest.sha256)).join(', ');
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'digest_mismatch', PROVENANCE_FILE, `${name} is not among its subjects with the digest that it has`, {
        expected: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(digest),
        actual: actual === '' ? 'no subject of this name' : actual,
    });
}
/** The signed predicate also lists its signers; nothing else may differ. @source trust model, section 2 */
function checkSigned(provenance, signed) {
    const check = 'signed-provenance-says-the-same';
    const predicate = Object.fromEntries(Object.entries(signed.predicate).filter(([key]) => key !== 'signers'));
    const { subjects, predicateType } = signed;
    if ((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({ subjects, predicateType, predicate }) === (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(toStatement(provenance)))
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, PROVENANCE_FILE, 'the statement signed for outsiders says the same');
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'digest_mismatch', PROVENANCE_FILE, 'the statement signed for outsiders says something else');
}

/***/ }),

/***/ 29340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseProvenance)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93313);
/* harmony import */ var _statement_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12522);



/** Reads `provenance.json`; every field that is missing, of the wrong type, unknown or twice is named. */
function parseProvenance(content) {
    return (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(content, _statement_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceSchema */ .j9, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonDepth });
}

/***/ }),

/***/ 91561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ sbomResource),
/* harmony export */   HO: () => (/* binding */ SBOM_FILE),
/* harmony export */   b1: () => (/* binding */ SBOM_MEDIA_TYPES)
/* harmony export */ });
/* harmony import */ var _build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36409);

const SBOM_FILE = 'sbom.json';
/** Media types as registered. @source IANA media types: application/spdx+json, application/vnd.cyclonedx+json */
const SBOM_MEDIA_TYPES = {
    'spdx-json': 'application/spdx+json',
    'cyclonedx-json': 'application/vnd.cyclonedx+json',
};
/** The SBOM among the byproducts. The raw output is annotated: its digest is what the tool's own log shows. */
function sbomResource({ digest, format, raw }) {
    const rawOutput = raw && (0,_build_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)({ sha256: raw.digest, tool: raw.tool, version: raw.version, tool_sha256: raw.toolDigest });
    return {
        name: SBOM_FILE,
        digest: { sha256: digest },
        mediaType: SBOM_MEDIA_TYPES[format],
        ...(rawOutput === undefined ? {} : { annotations: { raw_output: rawOutput } }),
    };
}

/***/ }),

/***/ 12522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ti: () => (/* binding */ PROVENANCE_TYPE),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   j9: () => (/* binding */ provenanceSchema),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony exports predicateSchema, subjectSchema, provenanceStatementSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** The bound that Sigstore tools put on one statement. @source trust model, section 2 */
const MAX_SUBJECTS = 1024;
const MAX_RESOURCES = 4096;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(4096);
const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ error: 'is not an instant such as 2026-01-05T12:00:00.000Z' });
const hex = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32,128}$/, 'is not a digest as lower-case hexadecimal digits');
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest: 64 lower-case hexadecimal digits')
    .transform((digits) => digits);
const parameters = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
/** Something that went into a build or came out of it. @source in-toto attestation v1, resource_descriptor.md */
const resource = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: text.optional(),
    uri: text.optional(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40), hex).optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .base64 */ .K39().max(65_536).optional(),
    downloadLocation: text.optional(),
    mediaType: text.optional(),
    annotations: parameters.optional(),
})
    .refine(({ uri, digest, content }) => uri !== undefined || digest !== undefined || content !== undefined, 'has neither uri nor digest nor content');
const resources = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(resource).max(MAX_RESOURCES);
/** @source SLSA v1.0 and v1.1, provenance: the fields of the JSON schema, none beside them */
const predicateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        buildType: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
        externalParameters: parameters.refine((object) => Object.keys(object).length > 0, 'is empty; SLSA requires the parameters of the build'),
        internalParameters: parameters.optional(),
        resolvedDependencies: resources,
    }),
    runDetails: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        builder: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200), text).optional(), builderDependencies: resources.optional() }),
        metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ invocationId: text, startedOn: instant.optional(), finishedOn: instant }),
        byproducts: resources,
    }),
});
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha256 }) });
const statementFields = {
    _type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(subjectSchema).min(1).max(MAX_SUBJECTS),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(PROVENANCE_TYPE),
    predicate: predicateSchema,
};
/** An in-toto Statement v1 with the SLSA provenance v1 predicate, and nothing beside it. */
const provenanceStatementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(statementFields);
/** `provenance.json`: that statement, and the two keys of the owner. @source design, section 2 */
const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...statementFields,
    sbom_digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'is not a digest such as sha256:0a1b…'),
    sbom_format: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['spdx-json', 'cyclonedx-json']),
});

/***/ }),

/***/ 5656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ verifyFile),
/* harmony export */   Eo: () => (/* binding */ isUnsigned),
/* harmony export */   RJ: () => (/* binding */ unusedSignature),
/* harmony export */   _6: () => (/* binding */ readMetadata),
/* harmony export */   t8: () => (/* binding */ authenticateMetadata)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _evidence_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97626);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75634);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85382);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44831);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85897);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5565);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
/* harmony import */ var _check_metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38371);
/* harmony import */ var _verify_envelope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80990);










/** Steps 1 and 2 for the file that binds the others: does it parse, and is it signed? @source design, section 3 */
function authenticateMetadata(snapshot, file, request) {
    if (file === undefined)
        return { ...NOTHING, findings: [unusedSignature(snapshot, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR)] };
    const content = file.read(_model_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.evidenceFileBytes);
    const { metadata, finding } = readMetadata(content);
    if (finding?.reason === 'evidence_unparseable')
        return { ...NOTHING, findings: [finding, unusedSignature(snapshot, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR)] };
    const digest = file.digest();
    const envelope = verifyFile(snapshot, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, digest, request);
    return {
        metadata,
        digest,
        authentic: envelope.authentic,
        signedBy: envelope.signedBy,
        warnings: envelope.warnings,
        findings: [...envelope.findings, ...(finding === undefined ? [] : [finding])],
    };
}
const NOTHING = { metadata: undefined, digest: undefined, authentic: false, signedBy: [], warnings: [] };
/** Is a file signed by trusted keys, as the kind of document that it is? */
function verifyFile(snapshot, name, digest, { trust, policy, dualVerify, unsigned }) {
    const { type, use } = _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPES */ .Cs[name === _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR ? 'metadata' : 'checksums'];
    const signature = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_OF */ .Ps[name];
    if (unsigned !== 'refuse' && isUnsigned(snapshot, unsigned, signature))
        return unsignedResult(signature, unsigned);
    return (0,_verify_envelope_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyEnvelope */ .Y)({
        file: signature,
        content: snapshot.file(signature)?.read(_model_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.evidenceFileBytes),
        subject: { name, digest },
        predicateType: type,
        use,
        trust,
        requirement: { threshold: policy.policy.signatures.threshold, kinds: policy.policy.signatures.kinds },
        dualVerify,
    });
}
/** At a pull request a set with one of its signatures is one that lost the other; only a set without any is unsigned. */
function isUnsigned(snapshot, unsigned, signature) {
    if (unsigned === 'refuse' || snapshot.file(signature) !== undefined)
        return false;
    return unsigned === 'dev' || Object.values(_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_OF */ .Ps).every((name) => snapshot.file(name) === undefined);
}
/** Unsigned evidence where it is taken. It is not authentic, and nothing in it is believed for a signature's sake. */
function unsignedResult(signature, where) {
    const why = where === 'dev' ? 'the policy does not require it in dev' : 'no key is reachable from a pull request';
    const finding = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .notApplicable */ .hH)('evidence-is-signed', signature, `is not there, and ${why}`);
    return { findings: [finding], warnings: [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)('unsigned', signature, 'is not there')], authentic: false, statement: undefined, signedBy: [] };
}
/** What can be said of a signature over a file that could not be read: only whether it is there. */
function unusedSignature(snapshot, name) {
    const signature = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_OF */ .Ps[name];
    const file = snapshot.file(signature);
    if (file === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('evidence-is-signed', 'signature_missing', signature, 'is missing');
    if (file.sizeBytes === 0)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('evidence-is-signed', 'evidence_empty', signature, 'is empty');
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)('evidence-is-signed', signature, `depends on ${name}, which could not be read`);
}
/** A version that is too new is told apart from a document that is broken: its shape may well have changed. */
function readMetadata(content) {
    const tooNew = (0,_check_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .checkKnownSchema */ .tW)(claimedVersion(content) ?? '');
    if (tooNew !== undefined)
        return { metadata: undefined, finding: tooNew };
    const result = (0,_evidence_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetadata */ .jR)(content);
    if (result.ok)
        return { metadata: result.value, finding: undefined };
    return { metadata: undefined, finding: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)('every-evidence-file-parses', 'evidence_unparseable', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProblems */ .yg)(result.problems)) };
}
function claimedVersion(content) {
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(content, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.jsonDepth });
    const claimed = json.ok ? json.value?.schema_version : undefined;
    return typeof claimed === 'string' && (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_9__/* .isVersion */ .lF)(claimed) ? claimed : undefined;
}

/***/ }),

/***/ 26901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkBoundFiles)
});

// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/manifest/checksums-reader.js
var checksums_reader = __webpack_require__(40803);
// EXTERNAL MODULE: ./build/src/inventory/path-rules.js
var path_rules = __webpack_require__(27525);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/manifest/form-problem.js
var form_problem = __webpack_require__(71035);
// EXTERNAL MODULE: ./build/src/manifest/line-source.js
var line_source = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/src/manifest/sums-writer.js
var sums_writer = __webpack_require__(56075);
;// CONCATENATED MODULE: ./build/src/manifest/sums-reader.js






/** An escaped path, its digest and two blanks. */
const MAX_SUMS_LINE_BYTES = 16 * 1024;
/** Reads `SHA256SUMS` in the one form that DuRi writes: lower-case digests, two blanks, no carriage returns, paths ascending. */
function readSums(source, onEntry) {
    return (0,form_problem/* atBorder */.Kv)(() => {
        const lines = new line_source/* LineSource */.O(source, { lineBytes: MAX_SUMS_LINE_BYTES, bytes: limits/* LIMITS */.b.inventoryBytes });
        let files = 0;
        let lastPath = '';
        for (let line = lines.next(); line !== undefined; line = lines.next()) {
            const { path, digest } = parseSumsLine(line, lines.number);
            if (path <= lastPath)
                throw new form_problem/* FormProblem */.W$(lines.number, `has a path that ${path === lastPath ? 'stands twice' : 'is out of order'}`);
            lastPath = path;
            files += 1;
            onEntry(path, digest);
        }
        return { files };
    });
}
const UNESCAPED = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
function parseSumsLine(line, number) {
    const escaped = line.startsWith('\\');
    const digest = line.slice(escaped ? 1 : 0, escaped ? 65 : 64);
    const text = line.slice(escaped ? 67 : 66);
    const path = (escaped ? text.replace(/\\[\\nr]/g, (pair) => UNESCAPED[pair] ?? pair) : text.replace(/^\.\/-$/, '-'));
    if (!(0,model_digest/* isSha256 */._h)(digest))
        throw new form_problem/* FormProblem */.W$(number, 'does not begin with a SHA-256 digest');
    const problem = (0,path_rules/* pathProblem */.z)(path);
    if (problem !== undefined)
        throw new form_problem/* FormProblem */.W$(number, `has a path that ${problem}`);
    if ((0,sums_writer/* sumsLine */.p)(path, digest) !== line)
        throw new form_problem/* FormProblem */.W$(number, 'is not written as DuRi writes it');
    return { path, digest };
}
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/provenance/parse-provenance.js
var parse_provenance = __webpack_require__(29340);
// EXTERNAL MODULE: ./build/src/shape/json.js
var json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
;// CONCATENATED MODULE: ./build/src/verification/check-bound-files.js









/**
 * Steps 1 and 2 for the files that the metadata binds. A file with the bound digest is the one that was sealed; only
 * where it differs is it parsed, to tell a damaged file (`corrupted`) from a replaced one (`tampered`).
 */
function checkBoundFiles(files, metadata) {
    const intact = new Map();
    const findings = [];
    for (const name of evidence_set/* BOUND_FILES */.r) {
        const file = files.get(name);
        if (file === undefined)
            continue; // its absence is a finding already
        const digest = file.digest();
        const finding = checkBound(file, digest, metadata?.files[name]);
        if (finding.outcome === 'pass')
            intact.set(name, digest);
        findings.push(finding);
    }
    return { intact, findings };
}
function checkBound(file, digest, bound) {
    if (bound?.sha256 === digest && bound.size === file.sizeBytes)
        return (0,finding/* pass */.IX)('every-file-is-the-bound-one', file.name, 'is the file that the metadata binds');
    const problems = PARSERS[file.name](file);
    if (!problems.ok)
        return (0,finding/* failure */.V2)('every-evidence-file-parses', 'evidence_unparseable', file.name, (0,parsed/* describeProblems */.yg)(problems.problems));
    if (bound === undefined)
        return (0,finding/* unknown */.L5)('every-file-is-the-bound-one', file.name, 'depends on deployment_metadata.json, which could not be read');
    return (0,finding/* failure */.V2)('every-file-is-the-bound-one', 'digest_mismatch', file.name, 'is not the file that the metadata binds', {
        expected: `${(0,model_digest/* prefixed */.gV)(bound.sha256)}, ${bound.size} bytes`,
        actual: `${(0,model_digest/* prefixed */.gV)(digest)}, ${file.sizeBytes} bytes`,
    });
}
const PARSERS = {
    'checksums.json': (file) => (0,checksums_reader/* readChecksums */.F)(() => file.chunks(), { checkRoot: false }), // a well-formed file with another root is a replaced one, not a damaged one
    SHA256SUMS: (file) => readSums(() => file.chunks(), () => undefined),
    'provenance.json': (file) => (0,parse_provenance/* parseProvenance */.X)(file.read(limits/* LIMITS */.b.evidenceFileBytes)),
    'sbom.json': (file) => (0,json/* parseJson */.q)(file.read(limits/* LIMITS */.b.sbomBytes), { maxBytes: limits/* LIMITS */.b.sbomBytes, maxDepth: limits/* LIMITS */.b.jsonDepth }),
};

/***/ }),

/***/ 16802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ checkFloor)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _evidence_metadata_schema_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36769);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85897);




const CHECK = 'content-is-above-the-floor';
/** Step 3: is what the evidence says of itself at least what the verifier's policy asks for? @source design, section 3; trust model, section 5 */
function checkFloor(metadata, { floor }) {
    return [checkSchema(metadata, floor.schema_version), checkSchemaContent(metadata), ...checkPolicyVersion(metadata, floor.policy_version)];
}
function checkSchema({ schema_version: found }, lowest) {
    if ((0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(found, lowest) >= 0)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(CHECK, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, `has schema version ${found}`);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(CHECK, 'schema_below_floor', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, `has schema version ${found}, below the floor`, { expected: `${lowest} or newer`, actual: found });
}
/** A version means one schema. The version that this DuRi writes is the only one whose digest it knows. */
function checkSchemaContent({ schema_version, schema_digest }) {
    if (schema_version !== _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$ || schema_digest === _evidence_metadata_schema_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .METADATA_SCHEMA_DIGEST */ .f)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(CHECK, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, 'was written to the schema of its version');
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(CHECK, 'schema_content_changed', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, `has another schema under version ${schema_version}`, {
        expected: _evidence_metadata_schema_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .METADATA_SCHEMA_DIGEST */ .f,
        actual: schema_digest,
    });
}
function checkPolicyVersion({ policy }, lowest) {
    if (lowest === undefined)
        return [];
    if ((0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(policy.version, lowest) >= 0)
        return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(CHECK, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, `was sealed under policy ${policy.version}`)];
    return [
        (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(CHECK, 'policy_below_floor', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, `was sealed under policy version ${policy.version}, below the floor`, {
            expected: `${lowest} or newer`,
            actual: policy.version,
        }),
    ];
}

/***/ }),

/***/ 38371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jj: () => (/* binding */ checkSubject),
/* harmony export */   tW: () => (/* binding */ checkKnownSchema),
/* harmony export */   zw: () => (/* binding */ checkTimes)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85339);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85897);



/** A clock may be this far behind the instants that evidence states. @source trust model, section 5 */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
/** Product, repository and line, as far as the verifier's policy states them. @source trust model, section 3 */
function checkSubject(metadata, policy) {
    const stated = ['product', 'repository_id', 'line'].map((field) => ({ field, expected: policy[field], actual: metadata[field] }));
    const findings = stated.flatMap(({ field, expected, actual }) => {
        if (expected === undefined)
            return [];
        if (expected === actual)
            return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)('evidence-is-of-this-product', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_FILE */ .VR, `${field} is ${actual}`)];
        return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('evidence-is-of-this-product', 'wrong_subject', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_FILE */ .VR, `is of another ${field.replace('_id', '')}`, { expected, actual })];
    });
    const open = stated.filter(({ expected }) => expected === undefined).map(({ field }) => field);
    const warnings = open.length === 0
        ? []
        : [
            (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('subject_unpinned', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_FILE */ .VR, `the policy does not state ${open.join(', ')}; this is ${metadata.product}, ${metadata.repository_id}, ${metadata.line}`),
        ];
    return { findings, warnings };
}
/** Is the evidence neither past its time nor from the future? @source trust model, section 5 */
function checkTimes(metadata, at) {
    const check = 'evidence-is-in-its-time';
    if (Date.parse(metadata.created) - at.getTime() > CLOCK_TOLERANCE_MS) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(check, 'clock_behind', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_FILE */ .VR, 'was created later than now', {
            expected: `a clock past ${metadata.created}`,
            actual: at.toISOString(),
        });
    }
    if (Date.parse(metadata.expires) < at.getTime()) {
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(check, 'evidence_expired', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_FILE */ .VR, 'has expired', { expected: `before ${metadata.expires}`, actual: at.toISOString() });
    }
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(check, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_FILE */ .VR, `is valid until ${metadata.expires}`);
}
/** Can this verifier read evidence of this version at all? */
function checkKnownSchema(schemaVersion) {
    if ((0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(schemaVersion, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$) <= 0)
        return undefined;
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('schema-is-known', 'schema_unknown', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_FILE */ .VR, 'has a schema version that this verifier does not know', {
        expected: `${_model_schema_version_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$} or older`,
        actual: schemaVersion,
    });
}

/***/ }),

/***/ 47031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85339);



const MAX_BYTES = {
    'checksums.json': _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.inventoryBytes,
    SHA256SUMS: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.inventoryBytes,
    'sbom.json': _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.sbomBytes,
};
/** Step 1 of the decision table, as far as no content is parsed: missing, empty, over a limit. Signatures are looked at by `verifyEnvelope`. */
function readEvidence(snapshot) {
    const files = new Map();
    const findings = [];
    for (const name of [_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__/* .METADATA_FILE */ .VR, ..._evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__/* .BOUND_FILES */ .r]) {
        const file = snapshot.file(name);
        const finding = checkReadable(name, file);
        findings.push(finding);
        if (file !== undefined && finding.outcome === 'pass')
            files.set(name, file);
    }
    return { files, findings };
}
const CHECK = 'every-evidence-file-is-there';
function checkReadable(name, file) {
    if (file === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(CHECK, 'evidence_missing', name, 'is missing');
    if (file.sizeBytes === 0)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(CHECK, 'evidence_empty', name, 'is empty');
    const limit = MAX_BYTES[name] ?? _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.evidenceFileBytes;
    if (file.sizeBytes > limit)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(CHECK, 'evidence_over_limit', name, 'is too large', { expected: `at most ${limit} bytes`, actual: `${file.sizeBytes} bytes` });
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(CHECK, name, `is there, ${file.sizeBytes} bytes`);
}

/***/ })

};
