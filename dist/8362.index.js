export const id = 8362;
export const ids = [8362];
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
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45921);
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
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46753);
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
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45921);



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
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45921);






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

/***/ 41022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ dualVerify)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/** Are old and new key both accepted while rotating? From DURI_HMAC_KEY_DUAL_VERIFY; true unless it says false. @source design, section 4 @throws input_invalid */
function dualVerify(variables) {
    const text = variables['DURI_HMAC_KEY_DUAL_VERIFY'];
    if (text === undefined || text === '' || text === 'true')
        return true;
    if (text === 'false')
        return false;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `DURI_HMAC_KEY_DUAL_VERIFY is "${text.slice(0, 40)}"; expected true or false`);
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

/***/ 87193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);

/** What to do about findings: each advice once, in the order in which they appear; that of the finding itself before that of its reason. */
function adviceFor(all) {
    const advice = all.flatMap(({ outcome, reason, fix }) => {
        if (outcome === 'unknown')
            return fix === undefined ? [] : [fix];
        return outcome === 'fail' && reason !== undefined ? [fix ?? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(reason).fix] : [];
    });
    return [...new Set(advice)];
}

/***/ }),

/***/ 32259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findingJson),
/* harmony export */   j: () => (/* binding */ warningJson)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);

/** A finding as it stands in `--json`: with the status that it makes and what to do about it. */
function findingJson(finding) {
    if (finding.outcome !== 'fail' || finding.reason === undefined)
        return { ...finding };
    return { ...finding, status: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(finding), fix: finding.fix ?? (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(finding.reason).fix };
}
/** A warning as it stands in `--json`. */
function warningJson(warning) {
    return { ...warning, fix: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(warning.reason).fix };
}

/***/ }),

/***/ 80990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ verifyEnvelope)
});

// EXTERNAL MODULE: ./build/src/envelope/envelope.js
var envelope_envelope = __webpack_require__(85544);
// EXTERNAL MODULE: ./build/src/envelope/statement.js
var envelope_statement = __webpack_require__(18563);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/verification/attribute-signatures.js + 5 modules
var attribute_signatures = __webpack_require__(13946);
;// CONCATENATED MODULE: ./build/src/verification/envelope-checks.js
/** The claims about an envelope, in the order in which they are checked. */
const ENVELOPE_CHECKS = {
    form: 'envelope-is-well-formed',
    signers: 'every-listed-signer-has-signed',
    threshold: 'enough-trusted-keys-have-signed',
    type: 'statement-is-of-its-kind',
    subject: 'statement-is-about-this-file',
};
;// CONCATENATED MODULE: ./build/src/verification/check-signers.js


/**
 * Has everyone signed whom the statement lists? A signature that was taken out or altered is seen even where enough
 * others remain. A signer that has left the ring can no longer be asked.
 * @source trust model, section 2
 */
function checkSigners(file, signers, attributions, trust) {
    const keys = signers.map((id) => ({ id, key: trust.ring.keys.find((key) => key.id === id) }));
    const listed = keys.map(({ id, key }) => key === undefined
        ? (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `${id} has left the ring; its signature is not looked at`)
        : checkSigner(file, key, attributions));
    const left = keys.some(({ key }) => key !== undefined) ? keys.filter(({ key }) => key === undefined) : []; // of none known, the threshold says more
    const strangers = attributions.filter(({ claimed, verified, uncheckable }) => verified === undefined && uncheckable === undefined && !signers.includes(claimed));
    return {
        findings: [
            ...listed,
            ...strangers.map(({ claimed }) => (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${claimed} is not listed, and no key of the ring made it: it does not count`)),
        ],
        warnings: left.map(({ id }) => (0,finding/* warning */.$e)('signer_not_in_ring', file, `${id} is listed as a signer and has left the ring.`)),
        broken: listed.filter(({ outcome }) => outcome === 'fail').length,
    };
}
function checkSigner(file, key, attributions) {
    const fail = (reason, message) => (0,finding/* failure */.V2)(ENVELOPE_CHECKS.signers, reason, file, message);
    const own = attributions.find(({ verified }) => verified?.id === key.id);
    // The key id is not signed. An altered one hides nothing, and is an alteration all the same.
    if (own !== undefined && own.claimed !== key.id)
        return fail('signature_invalid', `the signature by ${key.id} is labelled with another key id`);
    if (own !== undefined)
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} verifies`);
    if (attributions.some(({ uncheckable }) => uncheckable?.id === key.id))
        return (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} cannot be checked here: its secret is not at hand`);
    if (attributions.some(({ claimed }) => claimed === key.id))
        return fail('signature_invalid', `the signature by ${key.id} does not verify over the payload`);
    return fail('signature_stripped', `lists ${key.id} as a signer, and has no signature by it`);
}
// EXTERNAL MODULE: ./build/src/keys/standing.js
var keys_standing = __webpack_require__(13840);
;// CONCATENATED MODULE: ./build/src/verification/accepted-keys.js

/** Why a signature by this key does not count, though it verifies; undefined when it counts. @source trust model, section 2 */
function refusalOf(key, requirement, { ring, at }) {
    const refuse = (reason, message) => ({ key, reason, message });
    const standing = (0,keys_standing/* standingOf */.YP)(key, ring, at);
    if (standing.refusal !== undefined)
        return refuse(standing.refusal, `signed by ${key.id}, which is ${standing.says}`);
    if (!requirement.dualVerify && (key.state === 'retired' || (0,keys_standing/* isReplaced */.tc)(key.id, ring, at))) {
        return refuse('key_outside_window', `signed by ${key.id}, which is ${standing.says}; DURI_HMAC_KEY_DUAL_VERIFY=false accepts the newest key only`);
    }
    if (!key.uses.includes(requirement.use))
        return refuse('key_wrong_use', `signed by ${key.id}, whose uses are ${key.uses.join(', ')} and not ${requirement.use}`);
    if (!requirement.kinds.includes(key.kind))
        return refuse('signature_threshold', `signed by ${key.id} of the kind ${key.kind}; policy counts ${requirement.kinds.join(', ')}`);
    return undefined;
}
/** Keys without repetition. An id is the fingerprint of the key itself, so two entries cannot be one key under two ids. */
function distinct(keys) {
    return [...new Map(keys.map((key) => [key.id, key])).values()];
}
;// CONCATENATED MODULE: ./build/src/verification/check-threshold.js




/** Have as many different trusted keys signed as policy requires, of the kinds that it counts? @source trust model, section 2 */
function checkThreshold(request, attributions) {
    const { trust, use, dualVerify, requirement } = request;
    const rule = { use, kinds: requirement.kinds, dualVerify };
    const verified = distinct(attributions.flatMap((one) => one.verified ?? []));
    const refusals = verified.flatMap((key) => refusalOf(key, rule, trust) ?? []);
    const accepted = verified.filter((key) => !refusals.some((refusal) => refusal.key === key)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const open = distinct(attributions.flatMap((one) => one.uncheckable ?? [])).filter((key) => refusalOf(key, rule, trust) === undefined && !accepted.includes(key));
    const met = accepted.length >= requirement.threshold;
    return {
        findings: met ? enough(request, accepted, refusals) : tooFew(request, { accepted, refusals, open, verified }),
        warnings: met ? warningsOf(request, accepted) : [],
        accepted,
    };
}
/** A key that no longer counts takes nothing away from those that do: a release can be signed again by the current key. */
function enough({ file, requirement }, accepted, refusals) {
    return [
        (0,finding/* pass */.IX)(ENVELOPE_CHECKS.threshold, file, `${accepted.length} of ${requirement.threshold} required keys have signed`),
        ...refusals.map(({ message }) => (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.threshold, file, `${message}: it does not count`)),
    ];
}
/** Why there are too few, as closely as it can be told. */
function tooFew({ file, requirement: { threshold, kinds }, signers, trust, broken }, { accepted, refusals, open, verified }) {
    const fail = (reason, message, values) => (0,finding/* failure */.V2)(ENVELOPE_CHECKS.threshold, reason, file, message, values);
    const known = trust.ring.keys.some(({ id }) => signers.includes(id));
    if (verified.length === 0 && open.length === 0 && !known)
        return [fail('key_unknown', `signed by ${signers.slice(0, 4).join(', ')}: no such key is in the ring`)];
    if (accepted.length + open.length >= threshold)
        return [fail('secret_missing', `the signature by ${open.map(({ id }) => id).join(', ')} can only be checked with its secret`)];
    const specific = refusals.map(({ reason, message }) => fail(reason, message));
    const explained = accepted.length + specific.length + broken >= threshold;
    if (explained && specific.length > 0)
        return specific;
    return [
        ...specific,
        fail('signature_threshold', 'too few trusted keys have signed', {
            expected: `${threshold} of the kinds ${kinds.join(', ')}`,
            actual: String(accepted.length),
        }),
    ];
}
function warningsOf({ file, trust, warnHmacOnly }, accepted) {
    const rotating = accepted.map((key) => ({ key, standing: (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at) })).filter(({ standing }) => standing.rotating);
    const warnings = rotating.map(({ key, standing }) => (0,finding/* warning */.$e)('key_rotating', file, `Signed by ${key.id}: ${standing.says}.`));
    const hmacOnly = warnHmacOnly === true && accepted.every(({ kind }) => kind === 'hmac-sha256');
    return hmacOnly ? [...warnings, (0,finding/* warning */.$e)('hmac_only', file, 'Nothing but HMAC stands behind this file: a host that can check it can forge it.')] : warnings;
}
;// CONCATENATED MODULE: ./build/src/verification/verify-envelope.js








/**
 * Does this envelope prove that trusted keys signed exactly this file, as this kind of document? The first failure
 * decides: not there, not readable, not signed by whom it must be, signed about something else. What depends on a
 * failure is `unknown`. Never throws for what the file holds.
 * @source trust model, sections 2 and 4
 */
function verifyEnvelope(request) {
    const { file, content, trust } = request;
    if (content === undefined)
        return ends(request, 'signature_missing', `${file} is not there`);
    if (content.byteLength === 0)
        return ends(request, 'evidence_empty', `${file} is empty`);
    const envelope = (0,envelope_envelope/* parseEnvelope */.mE)(content);
    if (!envelope.ok)
        return ends(request, malformed(envelope.problems), `${file} ${(0,parsed/* describeProblems */.yg)(envelope.problems)}`);
    const statement = (0,envelope_statement/* parseStatement */.By)(envelope.value.payload);
    if (!statement.ok)
        return ends(request, malformed(statement.problems), `the payload of ${file} ${(0,parsed/* describeProblems */.yg)(statement.problems)}`);
    const signers = (0,envelope_statement/* listedSigners */.tX)(statement.value);
    if (signers === undefined)
        return ends(request, 'evidence_unparseable', `the payload of ${file} does not list its signers`);
    if (trust.ring.keys.length === 0)
        return ends(request, 'keyring_missing', 'there is no key to believe a signature by', ENVELOPE_CHECKS.signers);
    return judge(request, envelope.value, statement.value, signers);
}
function judge(request, envelope, statement, signers) {
    const { file, trust } = request;
    const attributions = (0,attribute_signatures/* attributeSignatures */.K)(envelope, trust);
    const presence = checkSigners(file, signers, attributions, trust);
    const threshold = checkThreshold({ ...request, signers, broken: presence.broken }, attributions);
    const anyVerified = attributions.some(({ verified }) => verified !== undefined);
    const findings = [
        (0,finding/* pass */.IX)(ENVELOPE_CHECKS.form, file, 'is an envelope with a statement, in canonical form'),
        ...presence.findings,
        ...threshold.findings,
        ...(anyVerified ? [checkType(request, statement), checkSubject(request, statement)] : unknowns(file, [ENVELOPE_CHECKS.type, ENVELOPE_CHECKS.subject])),
    ];
    const authentic = !findings.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    return {
        findings,
        warnings: [...presence.warnings, ...threshold.warnings],
        authentic,
        statement: authentic ? statement : undefined,
        signedBy: threshold.accepted.map(({ id, kind }) => ({ keyId: id, kind })),
    };
}
function checkType({ file, predicateType }, statement) {
    if (statement.predicateType === predicateType)
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.type, file, 'is of the kind that it must be');
    return (0,finding/* failure */.V2)(ENVELOPE_CHECKS.type, 'signature_wrong_type', file, 'signs a document of another kind', {
        expected: predicateType,
        actual: statement.predicateType,
    });
}
function checkSubject({ file, subject }, statement) {
    if (statement.subjects.some(({ digest }) => digest === subject.digest))
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.subject, file, `signs ${subject.name} as it is`);
    const [first] = statement.subjects;
    return (0,finding/* failure */.V2)(ENVELOPE_CHECKS.subject, 'signature_wrong_file', file, `does not sign ${subject.name} as it is`, {
        expected: first?.digest ?? 'a subject',
        actual: subject.digest,
    });
}
/** A result that ends at its first failure; every later check is unknown. */
function ends({ file }, reason, message, at = ENVELOPE_CHECKS.form) {
    const checks = Object.values(ENVELOPE_CHECKS);
    const index = checks.findIndex((check) => check === at);
    const before = checks.slice(0, index).map((check) => (0,finding/* pass */.IX)(check, file, 'is an envelope with a statement, in canonical form'));
    return {
        findings: [...before, (0,finding/* failure */.V2)(at, reason, file, message), ...unknowns(file, checks.slice(index + 1))],
        warnings: [],
        authentic: false,
        statement: undefined,
        signedBy: [],
    };
}
function unknowns(file, checks) {
    return checks.map((check) => (0,finding/* unknown */.L5)(check, file, 'could not be looked at: what it rests on failed'));
}
function malformed(problems) {
    return problems.some((problem) => problem.overLimit === true) ? 'evidence_over_limit' : 'evidence_unparseable';
}

/***/ })

};
