export const id = 6237;
export const ids = [6237];
export const modules = {

/***/ 69896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ keptUntilOf),
/* harmony export */   Wy: () => (/* binding */ parseReceipt),
/* harmony export */   _2: () => (/* binding */ receiptStatement)
/* harmony export */ });
/* unused harmony export receiptSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97410);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80728);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);
/* harmony import */ var _retention_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34698);







const instant = zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ error: 'is not an instant such as 2026-01-05T12:00:00Z' });
/**
 * What a receipt states: where an archive was stored and read back, and what its store said about how long. It proves
 * no retention unless its level is `enforced`, and no store of today gives that.
 * @source trust model, section 8
 */
const receiptSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    store: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .STORES */ .ZZ),
    level: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['declared', 'locked', 'enforced']),
    location: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(4096),
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200).nullable(),
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    stored_at: instant,
    asked_days: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(36500),
    asked_until: instant,
    /** `no_end`: the store deletes nothing by itself. Null: it did not say, which is no promise. */
    observed_until: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([instant, zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('no_end')]).nullable(),
    clamped: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    /** That these very bytes, and the release in them, were verified at `stored_at`. */
    verified: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true),
    signers: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(200)).max(16).optional(),
});
/** The statement of a receipt: its subjects are the archive and the metadata that names the release in it. */
function receiptStatement({ stored, digest, metadataDigest, at, askedDays, askedUntil }) {
    const receipt = {
        store: stored.store,
        level: stored.level,
        location: stored.location,
        id: stored.id ?? null,
        size: stored.sizeBytes,
        stored_at: (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toInstant */ .fN)(at),
        asked_days: askedDays,
        asked_until: (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toInstant */ .fN)(askedUntil),
        observed_until: observed(stored.keptUntil),
        clamped: !(0,_retention_js__WEBPACK_IMPORTED_MODULE_6__/* .isLongEnough */ .Rb)(stored.keptUntil, askedUntil),
        verified: true,
    };
    return {
        subjects: [
            { name: stored.name, digest },
            { name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, digest: metadataDigest },
        ],
        predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPES */ .Cs.receipt.type,
        predicate: receipt,
    };
}
/** The predicate of a statement as a receipt. */
function parseReceipt({ predicate }) {
    return (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_7__/* .checkShape */ .eA)(predicate, receiptSchema);
}
/** Until when the store said that it keeps it. */
function keptUntilOf({ observed_until }) {
    if (observed_until === null)
        return undefined;
    return observed_until === 'no_end' ? 'no_end' : new Date(observed_until);
}
function observed(kept) {
    if (kept === undefined)
        return null;
    return kept === 'no_end' ? kept : (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .toInstant */ .fN)(kept);
}

/***/ }),

/***/ 52946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ fileReceipts),
/* harmony export */   Jm: () => (/* binding */ parseReceipts),
/* harmony export */   as: () => (/* binding */ appendReceipts),
/* harmony export */   gh: () => (/* binding */ readReceipts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
/* harmony import */ var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84672);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93313);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85100);









const json = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J());
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    receipts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ envelope: json }), zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ unsigned: json })])).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.receipts),
});
/** Reads `receipts.json`. Whether a signature is any good is not asked here. */
function parseReceipts(content) {
    const file = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDocument */ .Tp)(content, fileSchema, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.jsonDepth });
    if (!file.ok)
        return file;
    const receipts = [];
    for (const [index, entry] of file.value.receipts.entries()) {
        const receipt = 'envelope' in entry ? signedReceipt(entry.envelope) : unsignedReceipt(entry.unsigned);
        if (!receipt.ok)
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)(`/receipts/${index}`, (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProblems */ .yg)(receipt.problems));
        receipts.push(receipt.value);
    }
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .parsed */ .Yz)(receipts);
}
function signedReceipt(envelope) {
    const content = Buffer.from((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .d)(envelope));
    const read = (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEnvelope */ .mE)(content);
    if (!read.ok)
        return read;
    const statement = (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatement */ .By)(read.value.payload);
    return statement.ok ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .parsed */ .Yz)({ signed: true, content, statement: statement.value }) : statement;
}
function unsignedReceipt(value) {
    const statement = (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatement */ .By)(Buffer.from((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .d)(value)));
    return statement.ok ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .parsed */ .Yz)({ signed: false, statement: statement.value }) : statement;
}
/** Adds receipts to what the file has; nothing of it is lost. @throws evidence_unreadable when the file is damaged or full */
function appendReceipts(before, added) {
    const old = before === undefined ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .parsed */ .Yz)({ version: 1, receipts: [] }) : parseOld(before);
    if (!old.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('evidence_unreadable', `${_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .RECEIPTS_FILE */ .tT} ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProblems */ .yg)(old.problems)}`, {}, { hint: 'Restore it, or move it away to begin a new one; DuRi overwrites no receipt.' });
    const receipts = [...old.value.receipts, ...added.map(toEntry)];
    if (receipts.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.receipts)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('evidence_unreadable', `${_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .RECEIPTS_FILE */ .tT} has ${old.value.receipts.length} receipts; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.receipts}`);
    return `{"receipts":[\n${receipts.map((entry) => (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .d)(entry)).join(',\n')}\n],"version":1}\n`;
}
function parseOld(content) {
    const receipts = parseReceipts(content);
    return receipts.ok ? (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDocument */ .Tp)(content, fileSchema, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.jsonDepth }) : receipts;
}
function toEntry(receipt) {
    if ('envelope' in receipt)
        return { envelope: JSON.parse(receipt.envelope) };
    return { unsigned: JSON.parse((0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStatement */ .M_)(receipt.unsigned)) };
}
/** Adds receipts to an evidence set, under its lock: two runs at the same time both keep theirs. @throws locked, write_failed, evidence_unreadable */
function fileReceipts(store, evidence, added) {
    const transaction = store.begin(evidence);
    try {
        const snapshot = store.open(evidence);
        try {
            transaction.put(_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .RECEIPTS_FILE */ .tT, appendReceipts(readReceipts(snapshot), added));
        }
        finally {
            snapshot.close();
        }
        transaction.commit();
    }
    finally {
        transaction.abort();
    }
}
/** The bytes of `receipts.json`, or undefined when the set has none. */
function readReceipts(snapshot) {
    return snapshot.file(_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .RECEIPTS_FILE */ .tT)?.read(_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.evidenceFileBytes);
}

/***/ }),

/***/ 34698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   Rb: () => (/* binding */ isLongEnough),
/* harmony export */   gt: () => (/* binding */ describeKept),
/* harmony export */   pe: () => (/* binding */ decideRetention),
/* harmony export */   xS: () => (/* binding */ askedUntil)
/* harmony export */ });
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97410);

/** Clocks differ, and a day in which clocks change has 23 hours. */
const TOLERANCE_MS = 2 * 60 * 60 * 1000;
/** Asked for so many days at an instant, until when must it be kept? */
function askedUntil(at, days) {
    return (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(at, days);
}
/** Does a store keep something for as long as was asked? What it does not say counts as no. */
function isLongEnough(kept, asked) {
    if (kept === 'no_end')
        return true;
    return kept !== undefined && kept.getTime() >= asked.getTime() - TOLERANCE_MS;
}
/** The later of two promises. */
function later(one, other) {
    if (one === 'no_end' || other === 'no_end')
        return 'no_end';
    if (one === undefined || other === undefined)
        return one ?? other;
    return one.getTime() >= other.getTime() ? one : other;
}
/** After every store has said until when it keeps a release: is that enough, and what does policy say if not? */
function decideRetention(kept, asked, policy) {
    if (kept.some(({ keptUntil }) => isLongEnough(keptUntil, asked)))
        return { action: 'keep' };
    const found = kept.map(({ store, keptUntil }) => `${store} ${describeKept(keptUntil)}`).join(', ');
    const short = `asked to keep it until ${describeKept(asked)}; found: ${found === '' ? 'no store' : found}`;
    const { mirror, when_short } = policy;
    if (when_short === 'fail')
        return { action: 'fail', why: `${short}; the policy says when_short: fail` };
    if (mirror === undefined)
        return { action: 'fail', why: `${short}; the policy says when_short: mirror and names no mirror` };
    if (kept.some(({ store }) => store === mirror))
        return { action: 'fail', why: `${short}; the mirror is among them` };
    return { action: 'mirror', to: mirror };
}
/** A promise as people read it: a day, `no end`, or `unknown`. */
function describeKept(kept) {
    if (kept === 'no_end')
        return 'no end';
    return kept === undefined ? 'unknown' : (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .toInstant */ .fN)(kept).slice(0, 10);
}
/** Whole days from an instant to the end of a promise, negative once it has passed; undefined when there is no end or none is known. */
function daysLeft(kept, at) {
    return kept instanceof Date ? Math.floor((kept.getTime() - at.getTime()) / (24 * 60 * 60 * 1000)) : undefined;
}

/***/ }),

/***/ 17793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/archive/names.js
var archive_names = __webpack_require__(89308);
// EXTERNAL MODULE: ./build/src/archive/retention.js
var retention = __webpack_require__(34698);
;// CONCATENATED MODULE: ./build/src/archive/stores/store.js
/** The order of lists: by name, and as the store gave them where names are alike. */
function byName(one, other) {
    if (one.name === other.name)
        return 0;
    return one.name < other.name ? -1 : 1;
}
;// CONCATENATED MODULE: ./build/src/archive/stores/artifact.js








/**
 * Artifacts of workflow runs. The archive is stored as it is, not inside a zip, so that the platform's digest of it is
 * the archive's own. The platform may keep it for less than asked: only the expiry that it reports afterwards counts.
 * @source GitHub, "Configuring the retention period for artifacts"
 */
function artifactStore(uploads, forge) {
    return {
        name: 'artifact',
        put: async (archive) => {
            const able = requireUploads(uploads);
            const before = await sameBytes(forge, archive);
            if (before !== undefined && (0,retention/* isLongEnough */.Rb)(toStored(before, forge).keptUntil, archive.until))
                return toStored(before, forge);
            return upload(able, forge, archive);
        },
        list: async () => {
            const found = await forge.artifactsStarting('');
            const archives = found.filter(({ name }) => (0,archive_names/* parseArchiveName */.Lz)(name) !== undefined);
            return archives.map((artifact) => toStored(artifact, forge)).sort(byName);
        },
        retrieve: ({ id }, to) => forge.downloadArtifact(Number(id), { path: to, maxBytes: limits/* LIMITS */.b.archiveBytes }),
    };
}
async function upload(uploads, forge, archive) {
    const { name, path, days } = archive;
    try {
        if ((0,external_node_path_.basename)(path) !== name)
            throw new errors/* IntegrityError */.cs('internal', `the file of ${name} has another name`);
        const uploaded = await uploads.upload({ name, root: (0,external_node_path_.dirname)(path), files: [path], retentionDays: days, asIs: true });
        const digest = uploaded.digest !== undefined && (0,model_digest/* isSha256 */._h)(uploaded.digest) ? uploaded.digest : undefined;
        return await readBack(forge, { id: uploaded.id, name, sizeBytes: uploaded.sizeBytes, digest });
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs) || error.code !== 'artifact_exists')
            throw error;
        const there = await sameBytes(forge, archive);
        if (there !== undefined)
            return toStored(there, forge);
        const [other] = await forge.artifactsNamed(name);
        throw new errors/* IntegrityError */.cs('artifact_exists', `this run has an artifact ${name} with other bytes: expected ${(0,model_digest/* prefixed */.gV)(archive.digest)}, found ${other?.digest === undefined ? 'no digest' : (0,model_digest/* prefixed */.gV)(other.digest)}`, { expected: archive.digest, found: other?.digest ?? '' }, { hint: 'Two jobs packed the same release with different results; give one of them an `artifact-name` of its own, and find out why.' });
    }
}
/** What the upload was told is one thing; what the platform keeps, it says itself. Where it says nothing, nothing is known. */
async function readBack(forge, uploaded) {
    const unknown = { ...uploaded, createdAt: undefined, expiresAt: undefined, expired: false, runId: undefined };
    try {
        const artifact = await forge.artifact(uploaded.id);
        return toStored(artifact ?? unknown, forge, artifact === undefined ? 'the platform does not list it' : undefined);
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs))
            throw error;
        return toStored(unknown, forge, `its expiry could not be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** An artifact of that name, of any run, that is there and has these bytes. */
async function sameBytes(forge, { name, digest }) {
    return (await forge.artifactsNamed(name)).find((artifact) => !artifact.expired && artifact.digest === digest);
}
function toStored(artifact, forge, note) {
    const expires = artifact.expiresAt === undefined ? NaN : Date.parse(artifact.expiresAt);
    const run = artifact.runId === undefined ? '' : `/actions/runs/${artifact.runId}/artifacts/${artifact.id}`;
    return {
        store: 'artifact',
        name: artifact.name,
        sizeBytes: artifact.sizeBytes,
        digest: artifact.digest,
        location: `${forge.webUrl}${run}`,
        id: String(artifact.id),
        level: 'declared',
        keptUntil: Number.isNaN(expires) ? undefined : new Date(expires),
        state: artifact.expired ? 'lapsed' : 'kept',
        note: note === undefined ? undefined : (0,model_path/* printable */.g$)(note),
    };
}
function requireUploads(uploads) {
    if (uploads !== undefined)
        return uploads;
    throw new errors/* IntegrityError */.cs('input_invalid', 'the store "artifact" is not there: artifacts are uploaded inside the step of an action only, never from `run:`, a command line or GitHub Enterprise Server', {}, { hint: 'Use the action `archive`; or pass --store directory --output DIR, or --store release --tag TAG.' });
}
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/model/instant.js
var instant = __webpack_require__(97410);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/archive/layout.js
var layout = __webpack_require__(85100);
;// CONCATENATED MODULE: ./build/src/archive/stores/directory.js












const NOTE_SUFFIX = '.json';
const NOTE_BYTES = 4096;
/** What stands beside each archive, in a file of its own, so that runs at the same time never write the same one. */
const noteSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    sha256: schemas/* string */.YjP().refine(model_digest/* isSha256 */._h, 'is not a SHA-256 digest'),
    size: schemas/* int */.Whr().min(0),
    stored_at: iso/* datetime */.w$(),
    until: iso/* datetime */.w$(),
});
/** A plain folder: a disk, a mounted share. It declares how long it keeps something and can be made to break its word by whoever may write it. */
function directoryStore({ archiveFiles, files, clock }, folder) {
    const readNote = (name) => {
        const content = files.read((0,external_node_path_.join)(folder, name + NOTE_SUFFIX), NOTE_BYTES);
        if (content === undefined)
            return undefined;
        const note = (0,shape_document/* parseDocument */.Tp)(content, noteSchema, { maxBytes: NOTE_BYTES, maxDepth: 4 });
        if (note.ok)
            return note.value;
        throw new errors/* IntegrityError */.cs('archive_invalid', `${(0,model_path/* printable */.g$)(name + NOTE_SUFFIX)} in ${(0,model_path/* printable */.g$)(folder)} ${(0,parsed/* describeProblems */.yg)(note.problems)}`);
    };
    const writeNote = (name, note) => files.write((0,external_node_path_.join)(folder, name + NOTE_SUFFIX), `${JSON.stringify(note, null, 2)}\n`);
    const stored = (name, note, sizeBytes) => ({
        store: 'directory',
        name,
        sizeBytes: sizeBytes ?? note?.size ?? 0,
        digest: note?.sha256,
        location: (0,external_node_path_.join)(folder, name),
        id: undefined,
        level: 'declared',
        keptUntil: note === undefined ? undefined : new Date(note.until),
        state: sizeBytes === undefined ? 'gone' : note !== undefined && Date.parse(note.until) < clock.now().getTime() ? 'lapsed' : 'kept',
    });
    return {
        name: 'directory',
        put: async (archive) => {
            const path = (0,external_node_path_.join)(folder, archive.name);
            if (!files.exists(path))
                await copy(archiveFiles, archive, path);
            const found = files.digest(path);
            if (found !== archive.digest)
                throw otherBytes(archive, path, found);
            const before = readNote(archive.name);
            const until = (0,retention/* later */.NU)(before === undefined ? undefined : new Date(before.until), archive.until);
            const note = {
                version: 1,
                sha256: archive.digest,
                size: archive.sizeBytes,
                stored_at: before?.stored_at ?? (0,instant/* toInstant */.fN)(clock.now()),
                until: (0,instant/* toInstant */.fN)(until instanceof Date ? until : archive.until),
            };
            if (JSON.stringify(note) !== JSON.stringify(before))
                writeNote(archive.name, note);
            return stored(archive.name, readNote(archive.name), archiveFiles.sizeOf(path));
        },
        list: async () => {
            const there = new Map(archiveFiles.list(folder).map(({ name, sizeBytes }) => [name, sizeBytes]));
            const names = [...there.keys()].map((name) => (name.endsWith(NOTE_SUFFIX) ? name.slice(0, -NOTE_SUFFIX.length) : name));
            const archives = [...new Set(names)].filter((name) => (0,archive_names/* parseArchiveName */.Lz)(name) !== undefined).sort();
            return archives.map((name) => stored(name, readNote(name), there.get(name)));
        },
        retrieve: async ({ name }, to) => {
            await archiveFiles.write(to, archiveFiles.read((0,external_node_path_.join)(folder, name)));
        },
        receipts: ({ name }) => {
            const path = (0,external_node_path_.join)(folder, `${name}.${layout/* RECEIPTS_FILE */.tT}`);
            return { read: () => files.read(path, limits/* LIMITS */.b.evidenceFileBytes), write: (content) => files.write(path, content) };
        },
    };
}
async function copy(archiveFiles, archive, path) {
    await archiveFiles.write(path, archiveFiles.read(archive.path));
}
function otherBytes({ name, digest }, path, found) {
    return new errors/* IntegrityError */.cs('file_exists', `${(0,model_path/* printable */.g$)(path)} is there with other bytes: expected ${(0,model_digest/* prefixed */.gV)(digest)}, found ${found === undefined ? 'nothing' : (0,model_digest/* prefixed */.gV)(found)}`, { name, expected: digest, found: found ?? '' }, { hint: 'One release has one archive. Look at which of the two is the right one; DuRi overwrites neither.' });
}
;// CONCATENATED MODULE: ./build/src/archive/stores/release.js






/**
 * Assets of releases. An archive goes into the release of its tag while that is a draft; a draft is made where there is
 * none, and publishing it is somebody else's. A release keeps its assets until somebody deletes them; an immutable one
 * cannot lose a single asset.
 * @source GitHub, "Immutable releases"
 */
function releaseStore(ports, forge, target) {
    return {
        name: 'release',
        put: async (archive) => {
            const { tag } = target;
            if (tag === undefined)
                throw new errors/* IntegrityError */.cs('input_missing', 'the store "release" needs the tag of a release', {}, { hint: 'Run on a tag, or pass --tag.' });
            const release = (await forge.releases()).find((candidate) => candidate.tag === tag) ?? (await draftFor(forge, tag, target));
            const there = release.assets.find(({ name }) => name === archive.name);
            if (there !== undefined)
                await requireSame(ports, forge, { archive, asset: there, tag });
            else if (!release.draft && release.immutable === true)
                throw tooLate(archive, release);
            const asset = there ?? (await forge.uploadAsset(release, { name: archive.name, path: archive.path }));
            return stored(release, asset);
        },
        list: async () => (await forge.releases())
            .filter(({ draft }) => !draft)
            .flatMap((release) => release.assets.filter(({ name }) => (0,archive_names/* parseArchiveName */.Lz)(name) !== undefined).map((asset) => stored(release, asset)))
            .sort(byName),
        retrieve: async ({ id, name }, to) => {
            const assets = (await forge.releases()).flatMap((release) => release.assets);
            const asset = assets.find((candidate) => String(candidate.id) === id);
            if (asset === undefined)
                throw new errors/* IntegrityError */.cs('archive_missing', `the asset ${(0,model_path/* printable */.g$)(name)} is not there any more`);
            await forge.downloadAsset(asset, { path: to, maxBytes: limits/* LIMITS */.b.archiveBytes });
        },
    };
}
function stored(release, asset) {
    const locked = release.immutable === true && !release.draft;
    return {
        store: 'release',
        name: asset.name,
        sizeBytes: asset.sizeBytes,
        digest: asset.digest,
        location: asset.url,
        id: String(asset.id),
        level: locked ? 'locked' : 'declared',
        keptUntil: 'no_end',
        state: 'kept',
        note: release.draft ? `draft of ${release.tag}` : release.tag,
    };
}
async function draftFor(forge, tag, { commit, prerelease, notes }) {
    if (commit === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no release ${(0,model_path/* printable */.g$)(tag)}, and no commit is known that its tag would be made at`, {}, { hint: 'Seal in a git work tree, or make the draft release first.' });
    return forge.createDraft({ tag, commit, title: tag, body: notes(forge.name, tag), prerelease });
}
/** The forge may not say what the stored bytes are; then they are fetched and looked at. */
async function requireSame({ archiveFiles, files }, forge, { archive, asset, tag }) {
    let found = asset.digest;
    if (found === undefined) {
        const folder = archiveFiles.temporaryFolder();
        try {
            const path = `${folder.path}/asset`;
            await forge.downloadAsset(asset, { path, maxBytes: limits/* LIMITS */.b.archiveBytes });
            found = files.digest(path);
        }
        finally {
            folder.remove();
        }
    }
    if (found === archive.digest)
        return;
    throw new errors/* IntegrityError */.cs('file_exists', `the release ${(0,model_path/* printable */.g$)(tag)} has an asset ${archive.name} with other bytes: expected ${(0,model_digest/* prefixed */.gV)(archive.digest)}, found ${found === undefined ? 'nothing' : (0,model_digest/* prefixed */.gV)(found)}`, { expected: archive.digest, found: found ?? '' }, { hint: 'One release has one archive. Remove the wrong asset of the draft, or release under a new tag.' });
}
function tooLate({ name }, { tag, url }) {
    return new errors/* IntegrityError */.cs('write_failed', `the release ${(0,model_path/* printable */.g$)(tag)} is published and immutable, and ${name} is not among its assets (${(0,model_path/* printable */.g$)(url)})`, {}, { hint: 'Draft first: archive into the draft, then publish. Release again under a new tag.' });
}
;// CONCATENATED MODULE: ./build/src/archive/stores/index.js




/** Every store by name. A new one is a file beside this one, a name in policy.ts and a line here. */
const STORES = {
    artifact: async ({ artifacts }, context) => artifactStore(artifacts, await context.openForge()),
    release: async (ports, context) => releaseStore(ports, await context.openForge(), context),
    directory: async (ports, { folder }) => {
        if (folder !== undefined)
            return directoryStore(ports, folder);
        throw new errors/* IntegrityError */.cs('input_missing', 'the store "directory" has no folder', {}, { hint: 'Name it by `archive.directory` in duri.yml, or by --directory.' });
    },
};
/** @throws input_missing, and what opening the forge throws */
function openStore(name, ports, context) {
    return STORES[name](ports, context);
}

/***/ }),

/***/ 81147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The folder of the store "directory": as named here, relative to the current folder; else as the policy names it, relative to its own file. */
function folderOf({ environment }, { policy, path }, named) {
    if (named !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, named);
    const { directory } = policy.archive;
    if (directory === undefined || path === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(directory))
        return directory;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path)), directory);
}

/***/ }),

/***/ 78326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ repositoryInput),
/* harmony export */   K: () => (/* binding */ directoryInput),
/* harmony export */   Ol: () => (/* binding */ retentionDays),
/* harmony export */   Sh: () => (/* binding */ storeInput),
/* harmony export */   dt: () => (/* binding */ requireMirror),
/* harmony export */   e8: () => (/* binding */ retentionOf),
/* harmony export */   oi: () => (/* binding */ storesOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80728);



/** What `archive` and `archive audit` take alike. */
const storeInput = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_2__/* .textList */ .gC)(`Where to keep it: ${_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .STORES */ .ZZ.join(', ')}. May be given several times; else what the policy names`, 'STORE', {
    flag: 'store',
    action: 'store',
});
const directoryInput = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)('Folder of the store "directory"; else what the policy names', 'DIR', { flag: 'directory', action: 'directory' });
const repositoryInput = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)('Repository whose artifacts and releases are meant', 'OWNER/REPO', { flag: 'repository' }, { defaultText: 'GITHUB_REPOSITORY' });
const retentionDays = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({ min: 1, max: 36500 }, 'Days for which it is kept; a policy file may only be exceeded', 'N', {
    flag: 'retention-days',
    action: 'retention-days',
});
/** The stores that were named, else those of the policy. @throws input_invalid */
function storesOf(named, { policy }) {
    if (named.length === 0)
        return policy.archive.stores;
    return named.map((name) => {
        const store = _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .STORES */ .ZZ.find((each) => each === name);
        if (store === undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `--store is "${name.slice(0, 80)}"; expected one of ${_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .STORES */ .ZZ.join(', ')}`);
        return store;
    });
}
/** A policy that wants a mirror names one, or nothing is stored at all. @throws policy_invalid */
function requireMirror({ policy }) {
    if (policy.archive.when_short === 'mirror' && policy.archive.mirror === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('policy_invalid', 'archive.when_short is "mirror", and archive.mirror names no store');
}
/** Days to ask for. A flag asks for more than a policy file, never for less: what was sealed promises the policy's. @throws input_invalid */
function retentionOf(given, { policy, path }) {
    if (given === undefined)
        return policy.retention_days;
    if (path === undefined || given >= policy.retention_days)
        return given;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `--retention-days is ${given}, and the policy asks for ${policy.retention_days}`, { expected: policy.retention_days, found: given }, { hint: 'Leave it out, or lower `retention_days` in duri.yml, which the gate will show as a weaker protection.' });
}

/***/ }),

/***/ 60922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ archiveRefused),
/* harmony export */   bE: () => (/* binding */ keptJson),
/* harmony export */   c3: () => (/* binding */ archiveResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85100);
/* harmony import */ var _archive_retention_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34698);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97410);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62373);
/* harmony import */ var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32259);
/* harmony import */ var _sealed_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83356);
/* harmony import */ var _verify_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65221);










/** What does not verify is never archived: the verification's own result, said so. */
function archiveRefused(verification, judge) {
    const code = verification.outcome === 'verified' ? (0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$)('tampered', 'prod') : (0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$)(verification.outcome, 'prod');
    const result = (0,_verify_result_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyResult */ .r)(verification, { mode: 'prod', why: 'archive always enforces', exitCode: code, judge });
    return {
        ...result,
        report: { ...result.report, headline: `Not archived: ${result.report.headline}` },
        outputs: { status: '' },
        short: `not archived: ${result.short ?? ''}`,
    };
}
/** What `archive` shows and gives back. */
function archiveResult({ archived, verification, place, days }) {
    const { archive, outcome, path } = archived;
    const { kept, failed } = outcome;
    const until = kept.map(({ keptUntil }) => keptUntil).reduce(_archive_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .later */ .NU, undefined);
    const error = errorOf(archived, days);
    const warnings = [...verification.warnings, ...archived.warnings];
    return {
        exitCode: error === undefined ? 0 : error.exitCode,
        json: {
            status: error === undefined ? 'archived' : null,
            ...(error === undefined ? {} : { error: { code: error.code, message: error.message, hint: error.hint } }),
            archive: { name: archive.name, path: path ?? null, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixed */ .gV)(archive.digest), size: archive.sizeBytes },
            asked: { days, until: (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_9__/* .toInstant */ .fN)(archive.until) },
            stores: kept.map((stored) => storedJson(stored, archive.until)),
            failed: failed.map(({ store, error: cause }) => ({ store, error: { code: cause.code, message: cause.message, hint: cause.hint } })),
            mirrored: outcome.mirrored,
            receipts: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.evidence, _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .RECEIPTS_FILE */ .tT),
            proof_of_retention: kept.some(({ level }) => level === 'enforced'),
            findings: verification.findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_5__/* .findingJson */ .a),
            warnings: warnings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_5__/* .warningJson */ .j),
        },
        report: {
            tone: error === undefined ? 'good' : 'bad',
            headline: error === undefined ? `Archived ${archive.name}, ${promise(kept, until)}` : error.message,
            facts: [
                ['archive', path ?? archive.name],
                ['digest', (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixed */ .gV)(archive.digest)],
                ['asked', `${days} days, until ${(0,_archive_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .describeKept */ .gt)(archive.until)}`],
                ['receipts', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.evidence, _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .RECEIPTS_FILE */ .tT)],
            ],
            tables: [
                {
                    head: ['store', 'level', 'kept until', 'asked until', 'where'],
                    rows: [
                        ...kept.map((stored) => storedRow(stored, archive.until)),
                        ...failed.map(({ store, error: cause }) => [store, 'failed', 'not kept', (0,_archive_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .describeKept */ .gt)(archive.until), cause.message]),
                    ],
                },
            ],
            warnings,
            next: error === undefined ? [] : [error.hint],
        },
        outputs: { status: error === undefined ? 'archived' : '', ...outputsOf(archived, place), 'kept-until': (0,_archive_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .describeKept */ .gt)(until) },
        artifacts: [...(path === undefined ? [] : [path]), ...(0,_sealed_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .sealedArtifacts */ .O)(place.evidence)],
        short: `${error === undefined ? 'archived' : 'not kept as asked'} ${archive.name} ${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixed */ .gV)(archive.digest)} ${(0,_archive_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .describeKept */ .gt)(until)}`,
    };
}
function outputsOf({ archive, outcome, path }, { evidence }) {
    const artifact = outcome.kept.find(({ store }) => store === 'artifact');
    return {
        'artifact-id': artifact?.id ?? '',
        'artifact-url': artifact?.location ?? '',
        'artifact-digest': artifact === undefined ? '' : (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixed */ .gV)(archive.digest),
        'archive-path': path ?? '',
        'archive-name': archive.name,
        'archive-digest': (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .prefixed */ .gV)(archive.digest),
        stores: outcome.kept.map(({ store }) => store).join(','),
        receipts: outcome.kept.length === 0 ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(evidence, _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .RECEIPTS_FILE */ .tT),
    };
}
/** What is promised, by whom, in words that claim no more than the store does. */
function promise(kept, until) {
    const end = until === 'no_end' ? 'without an end' : `until ${(0,_archive_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .describeKept */ .gt)(until)}`;
    if (kept.some(({ level }) => level === 'enforced'))
        return `kept ${end}`;
    return kept.some(({ level }) => level === 'locked') ? `locked ${end}` : `declared to be kept ${end}`;
}
function errorOf({ outcome }, days) {
    const [first] = outcome.failed;
    if (first !== undefined) {
        const { code, kind, message, hint } = first.error;
        return {
            code,
            hint,
            message: `the store ${first.store} failed: ${message}`,
            exitCode: (0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$)(kind === 'config' ? 'error(config)' : 'error(infra)', 'prod'),
        };
    }
    if (outcome.short === undefined)
        return undefined;
    return {
        code: 'retention_short',
        message: `no store keeps it for ${days} days: ${outcome.short}`,
        hint: _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRORS */ .Sr.retention_short.hint,
        exitCode: (0,_model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCode */ .I$)('error(infra)', 'prod'),
    };
}
function storedJson({ store, level, location, id, keptUntil }, asked) {
    return { store, level, location, id: id ?? null, kept_until: keptJson(keptUntil), clamped: !(0,_archive_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .isLongEnough */ .Rb)(keptUntil, asked) };
}
/** An instant, `no_end`, or null for not known. */
function keptJson(kept) {
    if (kept === undefined)
        return null;
    return kept === 'no_end' ? kept : (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_9__/* .toInstant */ .fN)(kept);
}
function storedRow({ store, level, location, keptUntil, note }, asked) {
    const where = note === undefined ? location : `${location} (${note})`;
    return [store, level === 'enforced' ? 'enforced' : `${level}, no proof`, (0,_archive_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .describeKept */ .gt)(keptUntil), (0,_archive_retention_js__WEBPACK_IMPORTED_MODULE_8__/* .describeKept */ .gt)(asked), where];
}

/***/ }),

/***/ 32337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ keyring),
/* harmony export */   CE: () => (/* binding */ DEFAULT_KEYRING),
/* harmony export */   Ms: () => (/* binding */ secretsFolder),
/* harmony export */   NR: () => (/* binding */ signingKey),
/* harmony export */   Nl: () => (/* binding */ managedKeyring),
/* harmony export */   aK: () => (/* binding */ rotationDays),
/* harmony export */   bB: () => (/* binding */ hmacKey)
/* harmony export */ });
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17515);

/** Where the commands that manage a ring keep it, unless told otherwise. */
const DEFAULT_KEYRING = 'duri.keyring.json';
/** The ring that `keys …` reads and writes. */
const managedKeyring = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)(DEFAULT_KEYRING, 'The key ring', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING' });
/** The ring that signing and verification believe. */
const keyring = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)('The public key ring; else what the policy names', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING', action: 'keyring' });
/** Keys to sign with. */
const signingKey = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3)('A key to sign with: a PEM private key (Ed25519, ECDSA P-256) or a raw HMAC secret of 32 bytes or more. May be given several times', { flag: 'signing-key', action: 'signing-key' });
/** The HMAC secret of the owner's deployments; it both signs and verifies. */
const hmacKey = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secrets */ .O3)('A raw HMAC secret, or a key ring whose secret files lie where it says', {
    flag: 'hmac-key-file',
    env: 'DURI_HMAC_KEY_FILE',
    action: 'hmac-key',
});
/** Where new secrets are written. */
const secretsFolder = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)('Folder for the secret, which is never committed', 'DIR', { flag: 'secrets' }, { defaultText: 'duri-keys beside the ring' });
/** The owner's variable for when a key is due. */
const rotationDays = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({ min: 1, max: 36500 }, 'Days after which a key is due to be rotated', 'DAYS', { env: 'DURI_HMAC_KEY_ROTATION_PERIOD' });

/***/ }),

/***/ 49437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadVerifier)
/* harmony export */ });
/* harmony import */ var _keys_dual_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41022);
/* harmony import */ var _keys_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39972);
/* harmony import */ var _policy_enforcement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53902);
/* harmony import */ var _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14858);
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6599);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80728);






/**
 * Policy and keys of a verb that verifies a release of its own repository, such as `archive`, which then signs what it saw: the
 * repository's policy, and always the prod column. @param directories where neither policy nor keys may lie @source trust model, section 1
 */
async function loadVerifier(ports, values, at, directories) {
    const judge = await (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .loadJudge */ .Y)(ports, { config: values.config, keyring: values.keyring, mode: 'repository' });
    const { policy } = judge;
    const trust = (0,_keys_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .loadTrust */ .V)(ports, {
        keyringPath: judge.keyring,
        policyKeyringPath: (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .keyringPathOf */ .E7)(policy),
        secretInputs: values.signingKey ?? [],
        hmacKeys: values.hmacKey,
        purpose: values.signingKey === undefined ? 'verify' : 'sign',
        at,
    });
    const anchors = policy.path === undefined ? trust.anchors : [{ what: 'policy', path: policy.path }, ...trust.anchors];
    (0,_policy_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUntrusted */ .z)(ports, 'prod', anchors, directories);
    const { variables } = ports.environment;
    const verifier = {
        policy,
        trust,
        dualVerify: (0,_keys_dual_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .dualVerify */ .i)(variables),
        unsigned: 'refuse',
        spikeThreshold: (0,_policy_enforcement_js__WEBPACK_IMPORTED_MODULE_2__/* .spikeThreshold */ .SQ)(variables, policy.policy),
    };
    return { judge, trust, verifier };
}

/***/ }),

/***/ 94395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ errorOfOutcome)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);

/** The `error` of `--json`, where findings leave no status: the first finding that made the outcome what it is. */
function errorOfOutcome(outcome, findings) {
    if (outcome !== 'error(config)' && outcome !== 'error(infra)')
        return undefined;
    const decisive = findings.find((finding) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(finding) === outcome);
    if (decisive?.reason === undefined)
        return { code: 'unknown', message: 'part of the evidence could not be looked at', hint: 'See the findings.' };
    return { code: decisive.reason, message: `${decisive.subject} ${decisive.message}`, hint: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(decisive.reason).fix };
}

/***/ }),

/***/ 45481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ evidenceInput),
/* harmony export */   x: () => (/* binding */ configInput)
/* harmony export */ });
/** Where every command takes the evidence directory and the policy, so that they are named alike everywhere. */
const evidenceInput = { flag: 'evidence', action: 'evidence-path' };
const configInput = { flag: 'config', action: 'config-file' };

/***/ }),

/***/ 83356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sealedArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85339);


/** What of a signed evidence set others may attest as well: what is signed, not the signatures. */
function sealedArtifacts(evidence) {
    return [..._evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND_FILES */ .r, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_FILE */ .VR].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(evidence, name));
}

/***/ }),

/***/ 65221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verifyResult)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18205);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);
/* harmony import */ var _reports_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87193);
/* harmony import */ var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32259);
/* harmony import */ var _outcome_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);







/** What `verify` shows and gives back. */
function verifyResult(verification, { mode, why, exitCode, judge }) {
    const { outcome, metadata, metadataDigest, tree } = verification;
    const warnings = mode === 'dev' ? [...verification.warnings, (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('dev_not_enforced', 'verify', `dev: not enforced (${why})`)] : verification.warnings;
    const open = verification.findings.filter(({ outcome: each }) => each === 'fail' || each === 'unknown');
    const error = (0,_outcome_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorOfOutcome */ .w)(outcome, verification.findings);
    const status = statusText(verification);
    return {
        exitCode,
        json: {
            status: error === undefined ? status : null,
            ...(error === undefined ? {} : { error }),
            mode,
            enforced: mode === 'prod',
            metadata_digest: metadataDigest === undefined ? null : (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(metadataDigest),
            release: metadata === undefined
                ? null
                : {
                    product: metadata.product,
                    repository_id: metadata.repository_id,
                    line: metadata.line,
                    sequence: metadata.sequence,
                    deployment_id: metadata.deployment_id,
                    created: metadata.created,
                    expires: metadata.expires,
                },
            signed_by: verification.signedBy.map(({ keyId, kind }) => ({ key: keyId, kind })),
            counts: tree ?? null,
            spike: verification.spike === undefined ? null : { ...verification.spike, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(verification.spike.digest) },
            findings: verification.findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__/* .findingJson */ .a),
            warnings: warnings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__/* .warningJson */ .j),
        },
        report: {
            tone: status === _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSIGNED_STATUS */ .ft ? 'plain' : (0,_model_report_js__WEBPACK_IMPORTED_MODULE_6__/* .toneOf */ .Y)(outcome),
            headline: `${status}${mode === 'dev' && outcome !== 'verified' ? ' (dev: not enforced)' : ''}: ${summary(verification, open)}`,
            facts: [
                ...(metadata === undefined ? [] : [['release', `${metadata.product} ${metadata.line} #${metadata.sequence}, sealed ${metadata.created}`]]),
                ...(metadataDigest === undefined ? [] : [['metadata', (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(metadataDigest)]]),
                ['signed by', verification.signedBy.length === 0 ? 'no trusted key' : verification.signedBy.map(({ keyId, kind }) => `${kind} ${keyId}`).join(', ')],
                ['policy', judge.says],
                ['mode', `${mode} (${why})`],
            ],
            findings: mostSevereFirst(foldSpike(verification)),
            warnings,
            next: (0,_reports_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceFor */ .c)(verification.findings),
        },
        outputs: {
            status: error === undefined ? status : '',
            'metadata-digest': metadataDigest === undefined ? '' : (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(metadataDigest),
            findings: String(open.length),
        },
        short: `${status} ${summary(verification, open)}`,
    };
}
/** Evidence that nobody signed is never called verified. @source trust model, section 6 */
function statusText({ outcome, unsigned }) {
    return unsigned && outcome === 'verified' ? _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSIGNED_STATUS */ .ft : outcome;
}
function summary({ outcome, tree }, open) {
    if (outcome === 'verified' && tree !== undefined)
        return `${tree.matched.toLocaleString('en')} files match what was released`;
    const changes = tree === undefined
        ? []
        : [[tree.modified, 'modified'], [tree.missing, 'missing'], [tree.unexpected, 'not released']].filter(([count]) => count > 0);
    if (changes.length > 0)
        return changes.map(([count, what]) => `${count} ${count === 1 ? 'file' : 'files'} ${what}`).join(', ');
    const [first] = mostSevereFirst(open);
    return first === undefined ? 'no finding' : `${first.subject} ${first.message}`;
}
const ORDER = ['tampered', 'corrupted', 'policy_changed', 'error(config)', 'error(infra)', 'verified'];
function mostSevereFirst(findings) {
    return [...findings].sort((a, b) => ORDER.indexOf((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(a)) - ORDER.indexOf((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(b)));
}
const FOLDED_FILES = 20;
/** For people, a spike is one finding with the first files and the digest of them all; `--json` lists every file. @source design, section 3 (spike guard) */
function foldSpike({ findings, spike }) {
    if (spike === undefined)
        return findings;
    const isChange = ({ outcome, reason }) => outcome === 'fail' && (reason === 'file_modified' || reason === 'file_missing');
    const first = findings.filter(isChange).slice(0, FOLDED_FILES);
    const more = spike.changed > first.length ? ` and ${spike.changed - first.length} more` : '';
    const message = `${spike.changed} of ${spike.baseline} files changed at once: ${first.map(({ subject }) => subject).join(', ')}${more}; all of them: ${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(spike.digest)}`;
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('every-file-matches', 'file_modified', 'release directory', message), ...findings.filter((finding) => !isChange(finding))];
}

/***/ }),

/***/ 18205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ toneOf)
/* harmony export */ });
/** The tone in which an outcome is shown. */
function toneOf(outcome) {
    if (outcome === 'verified')
        return 'good';
    return outcome === 'policy_changed' ? 'warn' : 'bad';
}

/***/ }),

/***/ 85897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ VERSION_PATTERN),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yp: () => (/* binding */ KNOWN_SCHEMA_VERSIONS)
/* harmony export */ });
/** The version this DuRi writes, and the newest it can read. */
const SCHEMA_VERSION = '1.1';
/** The versions this DuRi knows, oldest first. 1.0 is known so that it can be named as too old, not as unknown. */
const KNOWN_SCHEMA_VERSIONS = ['1.0', '1.1'];
/** Negative when `left` is older than `right`, positive when newer, 0 when equal. */
function compareVersions(left, right) {
    const [a, b] = [parts(left), parts(right)];
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Two or three integers without leading zeros, joined by dots. */
const VERSION_PATTERN = /^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){1,2}$/;
/** Is this text a version? */
function isVersion(text) {
    return VERSION_PATTERN.test(text);
}
function parts(version) {
    return version.split('.').map(Number);
}

/***/ }),

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadJudge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
/* harmony import */ var _base_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36198);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35821);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80728);







/**
 * Policy and key ring of this run. At a pull request or in a merge queue both come from the base: copied out of its commit into a
 * folder of their own, so that whatever the change does to them has no say in its own verdict. A file that is named and lies outside
 * the checkout was put there by the workflow, and is taken as it is.
 * @source trust model, sections 1 and 6 @throws as loadPolicy; git_unavailable, forge_unavailable, permission_missing
 */
async function loadJudge(ports, request) {
    const change = (0,_model_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .changeOf */ .C)(ports.trigger);
    const named = request.config ?? _load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_FILE */ .CX;
    const place = change === undefined ? undefined : await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, named);
    if (change === undefined || place === undefined) {
        const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(ports, request);
        return { policy, keyring: request.keyring, from: 'here', says: shown(ports, policy) };
    }
    for (const { branch, commit } of await (0,_bases_js__WEBPACK_IMPORTED_MODULE_3__/* .basesOf */ .c)(ports, change)) {
        const base = await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .openBaseCommit */ .$)(ports, branch, commit);
        const judge = await judgeOf(ports, base, [...new Set([place, (await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, _load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_FILE */ .CX)) ?? place])], request.keyring);
        if (judge !== undefined)
            return judge;
    }
    const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(ports, { config: ports.files.exists(named) ? request.config : undefined, mode: 'repository' });
    return { policy, keyring: request.keyring, from: 'bootstrap', says: `${shown(ports, policy)} (bootstrap: the base has none)` };
}
/** Its path as a reader of this run would write it. */
function shown({ environment }, { path }) {
    if (path === undefined)
        return 'built-in';
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(environment.cwd, path);
    return way.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) ? path : way;
}
async function judgeOf(ports, base, places, keyring) {
    for (const place of places) {
        const content = await base.read(place, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
        if (content === undefined)
            continue;
        const folder = ports.folders.temporary();
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, place);
        ports.files.write(copy, content);
        const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(content, copy);
        const ring = await ringPlace(ports, policy, place, keyring);
        const ringContent = ring === undefined ? undefined : await base.read(ring, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
        if (ring !== undefined && ringContent !== undefined)
            ports.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ring), ringContent);
        return {
            policy: ring !== undefined && ringContent === undefined ? withoutKeyring(policy) : policy,
            keyring: keyring === undefined ? undefined : ring === undefined ? keyring : ringContent === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ring),
            from: 'base',
            says: `${base.label}: ${place}`,
        };
    }
    return undefined;
}
/** Where the ring lies in the repository; undefined when there is none, or when it lies outside and no change can touch it. */
async function ringPlace(ports, policy, place, keyring) {
    if (keyring !== undefined)
        return (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, keyring);
    const named = policy.policy.keyring;
    if (named === undefined || (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .keyringPathOf */ .E7)(policy) === named)
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place), named));
    return whole.startsWith('../') ? undefined : whole;
}
/** The base names a ring that it does not have: there is no key to believe then. */
function withoutKeyring({ policy, path, digest }) {
    const { keyring: _, ...rest } = policy;
    return { policy: rest, path, digest };
}

/***/ }),

/***/ 35821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony exports SYSTEM_POLICY, policyInvalid */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80728);





/** The policy's file name in a repository. */
const POLICY_FILE = 'duri.yml';
/** Where a deployed verifier finds its policy when nothing names one. @source trust model, section 1 */
const SYSTEM_POLICY = '/etc/duri/duri.yml';
/** The policy of this run; the built-in one, with a note in the log, where there is no file. @throws policy_invalid, input_missing, input_invalid */
async function loadPolicy(ports, request) {
    const named = request.config ?? (request.mode === 'verifier' ? nonEmpty(ports.environment.variables['DURI_CONFIG']) : undefined);
    const path = named ?? (request.mode === 'verifier' ? SYSTEM_POLICY : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ports.environment.cwd, POLICY_FILE));
    const content = ports.files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes);
    if (content !== undefined)
        return readPolicy(content, path);
    if (named !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('input_missing', `there is no policy file ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(named)}`, { path: named });
    ports.log.info(`No policy at ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}: the built-in policy applies (signature required, unexpected files fail).`);
    return _policy_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILT_IN_POLICY */ .Uo;
}
/** A policy from its bytes. YAML is loaded only here, so that a run under the built-in policy starts without it. @throws policy_invalid */
async function readPolicy(content, path) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4242)]).then(__webpack_require__.bind(__webpack_require__, 24242));
    const result = parsePolicy(content, path);
    if (!result.ok)
        throw policyInvalid(path, result.problems);
    return result.value;
}
/** Every problem on a line of its own. */
function policyInvalid(path, problems) {
    const lines = problems.map(({ where, message }) => (0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(`${where}: ${message}`));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('policy_invalid', [`${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} is not valid`, ...lines.map((line) => `  ${line}`)].join('\n'), { path, problems: lines });
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}

/***/ }),

/***/ 80728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ KEY_KINDS),
/* harmony export */   E7: () => (/* binding */ keyringPathOf),
/* harmony export */   Uo: () => (/* binding */ BUILT_IN_POLICY),
/* harmony export */   ZZ: () => (/* binding */ STORES),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85897);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84672);





/** Kinds of signing keys, weakest first: whoever can verify an HMAC can also forge it. */
const KEY_KINDS = ['hmac-sha256', 'ed25519', 'ecdsa-p256'];
/** Where archives can be kept. */
const STORES = ['artifact', 'release', 'directory'];
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION_PATTERN */ .Q6, 'is not a version such as "1.0"');
// A name that is bound by the metadata and compared letter by letter: no white space at the ends, no control characters.
// eslint-disable-next-line no-control-regex
const NAME = /^[^\s\x00-\x1f\x7f](?:[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$/;
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(300).regex(NAME, 'is empty, or has control characters or white space at an end');
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1000)).max(1000);
/**
 * `duri.yml`: what is covered, what is required, what fails. Every field has a default but `version`;
 * the descriptions become the JSON Schema that editors use.
 * @source design, sections 1 and 3; trust model, sections 1 to 5
 */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: version.describe('Version of this policy. Raise it whenever the content changes: the same version with other content is refused.'),
    product: name.optional().describe('What is released. Evidence of another product is refused.'),
    repository_id: name.optional().describe('The repository that it comes from, such as github.com/acme/shop.'),
    line: name.optional().describe('The line of releases, such as main or 2.x. Sequence numbers count up within a line.'),
    keyring: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096).optional().describe('Path of the public key ring, relative to this file.'),
    release: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        include: globs.min(1).default(['**']).describe('Globs of what belongs to the release, relative to the release directory.'),
        exclude: globs.default([]).describe('Globs of what does not. Excluded files are not checked, so keep this short: it counts as coverage.'),
        unexpected: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn', 'ignore']).default('fail').describe('What a file means that was not released.'),
        unsafe_modes: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn']).default('fail').describe('What setuid, setgid and world-writable files mean.'),
    })
        .prefault({})
        .describe('Which files of the release directory are covered.'),
    sbom: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['spdx-json', 'cyclonedx-json']).default('spdx-json').describe('Format of sbom.json.'),
        allow_empty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Accept an SBOM without any component.'),
        syft_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(/^\d+\.\d+\.\d+$/)
            .optional()
            .describe('Release of Syft to install when none is at hand; must be one that DuRi knows the digests of.'),
    })
        .prefault({})
        .describe('The software bill of materials.'),
    signatures: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
            .default(true)
            .describe('Refuse evidence that is not signed. In prod it is always refused; false lets dev take it, with a warning.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(16).default(1).describe('How many different keys must have signed.'),
        kinds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(KEY_KINDS))
            .min(1)
            .max(3)
            .default([...KEY_KINDS])
            .describe('Kinds of keys that count towards the threshold.'),
    })
        .prefault({})
        .describe('Who must have signed.'),
    expires_days: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(3650).default(90).describe('Days for which evidence is accepted after sealing.'),
    retention_days: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(36500).default(180).describe('Days for which a release is archived.'),
    integrity: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['strict', 'warn']).default('strict').describe('strict enforces; warn only reports.'),
        spike_threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(1).default(0.3).describe('Share of changed files from which a change counts as a spike.'),
    })
        .prefault({})
        .describe('How verification acts.'),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        check: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .min(1)
            .max(300)
            .optional()
            .describe('Name of the check that the gate shows up as, where it cannot be read from the workflows; `duri doctor` and releases look for it.'),
        expect: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(name).max(100).default([]).describe('Names of parts or jobs that must have run and passed, beside those that the gate itself expects.'),
    })
        .prefault({})
        .describe('The merge gate.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        prefix: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .max(100)
            .regex(/^[A-Za-z0-9._/@-]*$/, 'has other characters than letters, digits and . _ - / @')
            .default('v')
            .describe('What stands before the version in the tag of a release.'),
        prerelease: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['refuse', 'allow']).default('refuse').describe('What a tag such as v1.2.0-rc.1 means.'),
        gate: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['required', 'optional']).default('required').describe('Must the tagged commit carry a green gate?'),
    })
        .prefault({})
        .describe('Which tags may become releases.'),
    archive: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        stores: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(STORES))
            .min(1)
            .max(3)
            .default(['artifact'])
            .describe('Where a release is kept: artifact (of the workflow run), release (assets of the GitHub release), directory.'),
        when_short: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'mirror'])
            .default('fail')
            .describe('What to do when no store keeps a release for retention_days: fail, or put it into the mirror as well.'),
        mirror: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(STORES)
            .optional()
            .describe('The store for `when_short: mirror`; on a public repository, where artifacts are kept for 90 days at most, release or directory.'),
        directory: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096).optional().describe('Folder of the store `directory`, relative to this file.'),
        compression: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['gzip', 'zstd']).default('gzip').describe('How the archive is compressed. zstd needs Node 22.15 or newer.'),
    })
        .prefault({})
        .describe('How a release is kept for retention_days.'),
    floor: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        schema_version: version.default(_model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$).describe('Lowest schema version of evidence that is accepted.'),
        policy_version: version.optional().describe('Lowest policy version that evidence may have been sealed under.'),
    })
        .prefault({})
        .describe('The lowest versions a candidate may carry.'),
})
    .describe('DuRi policy');
/** Digest of a policy as its author wrote it, before defaults. */
function policyDigest(written) {
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(written));
}
/** The key ring that a policy names: its path is relative to the policy's own file. */
function keyringPathOf({ policy, path }) {
    if (policy.keyring === undefined || path === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(policy.keyring))
        return policy.keyring;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), policy.keyring);
}
const BUILT_IN = { version: '1.0' };
/** What applies without a policy file: the strictest of everything. @source trust model, section 1 */
const BUILT_IN_POLICY = { policy: policySchema.parse(BUILT_IN), path: undefined, digest: policyDigest(BUILT_IN) };

/***/ }),

/***/ 87193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);

/** What to do about findings: each reason's advice once, in the order in which they appear. */
function adviceFor(all) {
    const advice = all.flatMap(({ outcome, reason }) => (outcome === 'fail' && reason !== undefined ? [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(reason).fix] : []));
    return [...new Set(advice)];
}

/***/ }),

/***/ 84672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isCanonical),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/** A value as canonical JSON: one text for one value. @source RFC 8785 @throws when the value holds what JSON cannot say */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('This value has no JSON form.');
    return text;
}
/** Is this text the canonical JSON of the value that was read from it? */
function isCanonical(text, value) {
    try {
        return canonicalJson(value) === text;
    }
    catch {
        return false; // the value holds what RFC 8785 cannot write, such as half a surrogate pair
    }
}

/***/ })

};
