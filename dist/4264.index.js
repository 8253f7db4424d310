export const id = 4264;
export const ids = [4264,9365];
export const modules = {

/***/ 31293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseListedSubjects),
/* harmony export */   X: () => (/* binding */ listedSubjects)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5565);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);








/** The runner writes this variable: the path of a list of what the steps before have declared. */
const LIST = 'GITHUB_ARTIFACTS_LIST';
const versioned = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J() });
const listSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    subjects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.pathBytes), digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200), kind: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['file', 'oci']) })).max(10_000),
});
/**
 * What the steps of this job have declared so far; undefined where the runner keeps no such list, or has not begun one.
 * @source actions/runner, ArtifactsListFileCommand.cs @throws input_invalid for a list of another version, or one that contradicts itself
 */
function listedSubjects({ environment, files }) {
    const path = (environment.variables[LIST] ?? '').trim();
    const content = path === '' ? undefined : files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.evidenceFileBytes);
    if (content === undefined)
        return undefined;
    const list = parseListedSubjects(content);
    if (!list.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('input_invalid', (0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(`the list of artifacts that ${LIST} names ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .describeProblems */ .yg)(list.problems.slice(0, 5))}`), { path });
    return list.value.length === 0 ? undefined : list.value;
}
/** Reads the runner's list. An empty file is an empty list: the feature is off. */
function parseListedSubjects(content) {
    if (/^\s*$/.test(Buffer.from(content).toString('latin1')))
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Yz)([]);
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(content, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: 8 });
    if (!json.ok)
        return json;
    const version = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_7__/* .checkShape */ .eA)(json.value, versioned);
    if (!version.ok)
        return version;
    if (version.value.version !== 1)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)('/version', `is ${JSON.stringify(version.value.version)}; this DuRi reads version 1`);
    const list = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_7__/* .checkShape */ .eA)(json.value, listSchema);
    if (!list.ok)
        return list;
    const byName = new Map();
    for (const [index, { name, digest }] of list.value.subjects.entries()) {
        const hex = /^sha256:(.*)$/i.exec(digest)?.[1]?.toLowerCase() ?? '';
        if (!(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h)(hex))
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`/subjects/${index}/digest`, 'is not sha256: and 64 hexadecimal digits');
        if (byName.has(name) && byName.get(name) !== hex)
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)(`/subjects/${index}/name`, `stands twice, with different digests: ${name.slice(0, 200)}`);
        byName.set(name, hex);
    }
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Yz)([...byName].map(([name, digest]) => ({ name, digest })));
}

/***/ }),

/***/ 53809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signFiles: () => (/* binding */ signFiles)
});

// EXTERNAL MODULE: ./build/src/envelope/sigstore-bundle.js
var sigstore_bundle = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/src/evidence/predicate-types.js
var predicate_types = __webpack_require__(75634);
// EXTERNAL MODULE: ./build/src/keys/public-key.js
var public_key = __webpack_require__(11615);
// EXTERNAL MODULE: ./build/src/keys/trust.js
var keys_trust = __webpack_require__(39972);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/signing/choose-signers.js + 5 modules
var choose_signers = __webpack_require__(49664);
// EXTERNAL MODULE: ./build/src/signing/sign-statement.js
var sign_statement = __webpack_require__(95404);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/listed-subjects.js
var listed_subjects = __webpack_require__(31293);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/envelope/statement.js
var statement = __webpack_require__(18563);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/src/commands/sign-subjects.js






/** What is signed about, given in one of three ways as the actions that users know take it. @throws input_invalid, input_missing */
function readSubjects(files, inputs) {
    const ways = [inputs.files.length > 0, inputs.digest !== undefined, inputs.checksums !== undefined].filter(Boolean).length;
    if (ways !== 1)
        throw invalid(ways === 0
            ? 'nothing to sign was given: pass FILE, --subject-digest or --subject-checksums'
            : 'pass only one of FILE, --subject-digest and --subject-checksums');
    const subjects = subjectsOf(files, inputs);
    if (subjects.length === 0 || subjects.length > statement/* MAX_SUBJECTS */.Vn)
        throw invalid(`${subjects.length} subjects were given; a statement has 1 to ${statement/* MAX_SUBJECTS */.Vn}`);
    const twice = subjects.find(({ name }, index) => subjects.findIndex((other) => other.name === name) !== index);
    if (twice !== undefined)
        throw invalid(`two subjects have the name "${twice.name}"`);
    return subjects;
}
function subjectsOf(files, { files: paths, digest, name, checksums }) {
    if (digest !== undefined) {
        const hex = digest.replace(/^sha256:/, '');
        if (name === undefined)
            throw invalid('--subject-digest needs --subject-name');
        if (!digest.startsWith('sha256:') || !(0,model_digest/* isSha256 */._h)(hex))
            throw invalid('--subject-digest is not sha256: and 64 lower-case hexadecimal digits');
        return [{ name, digest: hex }];
    }
    if (checksums !== undefined)
        return readChecksums(files, checksums);
    if (name !== undefined && paths.length > 1)
        throw invalid('--subject-name goes with a single file');
    return paths.map((path) => {
        const sum = files.digest(path);
        if (sum === undefined)
            throw new errors/* IntegrityError */.cs('input_missing', `there is no file ${path}`, { path });
        return { name: name ?? (0,external_node_path_.basename)(path), digest: sum };
    });
}
function readChecksums(files, path) {
    const content = files.read(path, limits/* LIMITS */.b.evidenceFileBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no file ${path}`, { path });
    const lines = ((0,shape_json/* decodeUtf8 */._)(content) ?? '').split('\n').map((line) => line.replace(/\r$/, ''));
    return lines.flatMap((line, index) => {
        if (line === '')
            return [];
        const [, digest = '', name = ''] = /^([0-9a-fA-F]{64}) [ *](.+)$/.exec(line) ?? [];
        const lower = digest.toLowerCase();
        if (!(0,model_digest/* isSha256 */._h)(lower))
            throw invalid(`${path}:${index + 1} is not a line as sha256sum writes it`);
        return [{ name, digest: lower }];
    });
}
function invalid(message) {
    return new errors/* IntegrityError */.cs('input_invalid', message);
}
;// CONCATENATED MODULE: ./build/src/commands/sign-files.js













/** Signs a statement of the user's own about files: `duri sign FILE`. */
function signFiles(ports, inputs) {
    const [predicateType, predicatePath, out] = [
        needed(inputs.predicateType, '--predicate-type'),
        needed(inputs.predicate, '--predicate'),
        needed(inputs.out, '--out'),
    ];
    if ((0,predicate_types/* isReservedType */.lw)(predicateType))
        throw new errors/* IntegrityError */.cs('statement_type_reserved', `${predicateType} is a statement type of DuRi`);
    const named = inputs.files.length > 0 || [inputs.subjectDigest, inputs.subjectName, inputs.subjectChecksums].some((text) => text !== undefined);
    const subjects = (named ? undefined : (0,listed_subjects/* listedSubjects */.X)(ports)) ??
        readSubjects(ports.files, { files: inputs.files, digest: inputs.subjectDigest, name: inputs.subjectName, checksums: inputs.subjectChecksums });
    const predicate = readPredicate(ports.files, predicatePath);
    const trust = (0,keys_trust/* loadTrust */.V)(ports, {
        keyringPath: inputs.keyring ?? ringHere(ports.files),
        secretInputs: inputs.signingKey,
        hmacKeys: inputs.hmacKey,
        purpose: 'sign',
        at: ports.clock.now(),
    });
    const { signers: able, warnings } = (0,choose_signers/* chooseSigners */.p)(trust, 'seal');
    if (able.length === 0)
        throw new errors/* IntegrityError */.cs('key_missing', 'there is no key to sign with');
    const signers = inputs.bundle ? [onlyPublicSigner(able)] : able;
    const signed = (0,sign_statement/* signStatement */.f)({ subjects, predicateType, predicate }, signers);
    ports.files.write(out, inputs.bundle ? bundleOf(signed, signers) : signed.content);
    return {
        exitCode: 0,
        json: {
            out,
            predicate_type: predicateType,
            subjects,
            signers: signers.map(({ keyId, kind }) => ({ id: keyId, kind })),
            public_keys: trust.unlisted.flatMap(({ public_key }) => public_key ?? []),
            warnings: [...trust.warnings, ...warnings],
        },
        report: {
            tone: 'good',
            headline: `Signed ${subjects.length === 1 ? subjects[0]?.name : `${subjects.length} subjects`} as ${predicateType}`,
            facts: [
                ['written', out],
                ...signers.map(({ keyId, kind }) => ['signed by', `${keyId} (${kind})`]),
                ...trust.unlisted.flatMap(({ public_key }) => (public_key === undefined ? [] : [['public key', public_key.replace(/\n/g, ' ').trim()]])),
            ],
            warnings: [...trust.warnings, ...warnings],
        },
        outputs: { 'bundle-path': out },
        short: out,
    };
}
function needed(value, name) {
    if (value === undefined)
        throw new errors/* IntegrityError */.cs('input_invalid', `${name} is missing`, {}, { hint: 'Signing files needs it; for the evidence of a release pass --evidence.' });
    return value;
}
/** Without a word about a ring, the one of the current folder: nobody's signature is believed here. */
function ringHere(files) {
    return files.exists(key_inputs/* DEFAULT_KEYRING */.CE) ? key_inputs/* DEFAULT_KEYRING */.CE : undefined;
}
function readPredicate(files, path) {
    const content = files.read(path, limits/* LIMITS */.b.evidenceFileBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no predicate file ${path}`, { path });
    const json = (0,shape_json/* parseJson */.q)(content, { maxBytes: limits/* LIMITS */.b.evidenceFileBytes, maxDepth: limits/* LIMITS */.b.jsonDepth - 2 });
    if (!json.ok)
        throw new errors/* IntegrityError */.cs('input_invalid', `${path} ${(0,parsed/* describeProblems */.yg)(json.problems)}`, { path });
    const { value } = json;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new errors/* IntegrityError */.cs('input_invalid', `${path} is not a JSON object`, { path });
    if ('signers' in value)
        throw new errors/* IntegrityError */.cs('input_invalid', `${path} has a field "signers", which DuRi writes itself`, { path });
    return value;
}
function bundleOf({ envelope }, [signer]) {
    return (0,sigstore_bundle/* sigstoreBundle */.H)(envelope, signer?.keyId ?? '');
}
function onlyPublicSigner(able) {
    const fitting = able.filter(({ kind }) => (0,public_key/* isPublicKind */.et)(kind));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
        return only;
    throw new errors/* IntegrityError */.cs('input_invalid', fitting.length === 0
        ? 'a bundle needs an Ed25519 or ECDSA key: nobody outside can check an HMAC'
        : `a bundle holds one signature, and ${fitting.length} public keys would sign`, {}, { hint: 'Pass the one key with --signing-key and a ring, or without a ring, that has no other.' });
}

/***/ }),

/***/ 93719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ encodeBase64),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/** Bytes as standard base64 with padding. @source RFC 4648, section 4 */
function encodeBase64(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
/**
 * The bytes of canonical standard base64, else undefined: no white space, padding as it must be, no bits left over.
 * Node's decoder takes much more, so a text counts only when it is the one that the bytes encode to.
 */
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : undefined;
}

/***/ }),

/***/ 85544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ renderEnvelope),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   Zg: () => (/* binding */ pae),
/* harmony export */   mE: () => (/* binding */ parseEnvelope)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84672);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93313);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10018);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93719);







/** The one payload type of our envelopes. @source in-toto attestation v1, envelope layer */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The bytes that a DSSE signature is made over. @source DSSE v1.0, protocol.md, "Signature Definition" */
function pae(payloadType, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
    return Buffer.concat([Buffer.from(head), payload]);
}
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    payload: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    payloadType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(PAYLOAD_TYPE),
    signatures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ keyid: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200), sig: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) })).min(1),
});
/**
 * Reads an envelope in our strict form: canonical JSON, canonical base64, 1 to 16 signatures, no key id twice.
 * Whether a signature is any good is not asked here.
 * @source DSSE v1.0, envelope.md; trust model, section 2
 */
function parseEnvelope(content) {
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(content, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonDepth });
    if (!json.ok)
        return json;
    const shape = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_3__/* .checkShape */ .eA)(json.value, envelopeSchema);
    if (!shape.ok)
        return shape;
    const { payload, payloadType, signatures } = shape.value;
    if (signatures.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.signaturesPerEnvelope)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .overLimit */ .W1)('/signatures', `has ${signatures.length} signatures; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.signaturesPerEnvelope}`);
    if (!(0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isCanonical */ .Z)(Buffer.from(content).toString(), json.value))
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('', 'is not canonical JSON (RFC 8785)');
    const problems = [];
    const bytes = (where, text) => {
        const decoded = (0,_base64_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeBase64 */ .y)(text);
        if (decoded === undefined)
            problems.push({ where, message: 'is not canonical base64' });
        return decoded ?? new Uint8Array();
    };
    const value = {
        payloadType,
        payload: bytes('/payload', payload),
        signatures: signatures.map(({ keyid, sig }, index) => {
            if (signatures.findIndex((other) => other.keyid === keyid) !== index)
                problems.push({ where: `/signatures/${index}/keyid`, message: 'stands in the envelope twice' });
            return { keyId: keyid, signature: bytes(`/signatures/${index}/sig`, sig) };
        }),
    };
    return problems.length > 0 ? { ok: false, problems } : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(value);
}
/** An envelope as canonical JSON; signatures in the order of their key ids. ASCII as long as the key ids are. */
function renderEnvelope(envelope) {
    const signatures = [...envelope.signatures].sort((a, b) => (a.keyId < b.keyId ? -1 : 1));
    return (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)({
        payload: (0,_base64_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeBase64 */ .W)(envelope.payload),
        payloadType: envelope.payloadType,
        signatures: signatures.map(({ keyId, signature }) => ({ keyid: keyId, sig: (0,_base64_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeBase64 */ .W)(signature) })),
    });
}

/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sigstoreBundle)
/* harmony export */ });
/* unused harmony export SIGSTORE_BUNDLE_TYPE */
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84672);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93719);


const SIGSTORE_BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * A Sigstore bundle with the one signature of `keyId`, for `cosign verify-blob-attestation --key`. Outside verifiers
 * take an envelope with a single signature only, so several signers give several bundles. It is for public-key
 * signatures: nobody outside can check an HMAC.
 * @source sigstore protobuf-specs, sigstore_bundle.proto, bundle v0.3
 */
function sigstoreBundle(envelope, keyId) {
    const signature = envelope.signatures.find((candidate) => candidate.keyId === keyId);
    if (signature === undefined)
        throw new Error(`The envelope has no signature by ${keyId}.`);
    return (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({
        mediaType: SIGSTORE_BUNDLE_TYPE,
        verificationMaterial: { publicKey: { hint: keyId }, tlogEntries: [] },
        dsseEnvelope: {
            payload: (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase64 */ .W)(envelope.payload),
            payloadType: envelope.payloadType,
            signatures: [{ keyid: keyId, sig: (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase64 */ .W)(signature.signature) }],
        },
    });
}

/***/ }),

/***/ 18563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   KS: () => (/* binding */ withSigners),
/* harmony export */   M_: () => (/* binding */ renderStatement),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   tX: () => (/* binding */ listedSigners)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84672);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5565);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10018);







const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** More subjects than this an outside verifier refuses. @source trust model, section 2 (for outsiders) */
const MAX_SUBJECTS = 1024;
const statementSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    _type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.pathBytes),
        digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h, 'is not a SHA-256 as 64 lower-case hexadecimal digits') }),
    }))
        .min(1)
        .max(MAX_SUBJECTS),
    // A type is a URI: a scheme and something after it. It is compared letter by letter, so nothing is normalised.
    predicateType: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .max(2048)
        .regex(/^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/, 'is not a URI'),
    predicate: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).refine((predicate) => Object.keys(predicate).length > 0, 'is empty'),
});
/** A statement as canonical JSON, the payload of an envelope. @source in-toto attestation v1, statement layer */
function renderStatement({ subjects, predicateType, predicate }) {
    return (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({
        _type: STATEMENT_TYPE,
        subject: subjects.map(({ name, digest }) => ({ name, digest: { sha256: digest } })),
        predicateType,
        predicate,
    });
}
/** Reads a payload: canonical JSON of exactly the fields of a Statement v1, subjects by SHA-256 alone. */
function parseStatement(payload) {
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(payload, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth });
    if (!json.ok)
        return json;
    const shape = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_5__/* .checkShape */ .eA)(json.value, statementSchema);
    if (!shape.ok)
        return shape;
    if (!(0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isCanonical */ .Z)(Buffer.from(payload).toString(), json.value))
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)('', 'is not canonical JSON (RFC 8785)');
    const { subject, predicateType, predicate } = shape.value;
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_6__/* .parsed */ .Yz)({ subjects: subject.map(({ name, digest }) => ({ name, digest: digest.sha256 })), predicateType, predicate });
}
const signersSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200)).min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.signaturesPerEnvelope);
/** The key ids that a statement lists as its signers, or undefined when it lists none. @source trust model, section 2 */
function listedSigners({ predicate }) {
    const listed = signersSchema.safeParse(predicate['signers']);
    return listed.success && new Set(listed.data).size === listed.data.length ? listed.data : undefined;
}
/** The statement with its signers listed in the predicate, sorted. */
function withSigners(statement, keyIds) {
    return { ...statement, predicate: { ...statement.predicate, signers: [...keyIds].sort() } };
}

/***/ }),

/***/ 13840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/** A key of the ring at an instant. Windows include both their ends. @source trust model, section 2 */
function standingOf(key, ring, at) {
    const stands = (says, rest) => ({
        maySign: false,
        mayVerify: false,
        rotating: false,
        refusal: undefined,
        says,
        ...rest,
    });
    if (key.state === 'revoked')
        return stands(`revoked${key.ended === undefined ? '' : ` on ${key.ended}`}`, { refusal: 'key_revoked' });
    if (isBefore(at, key.sign_from))
        return stands(`not yet: from ${key.sign_from}`, { refusal: 'key_outside_window' });
    if (isPast(at, key.verify_until))
        return stands(`no longer: until ${key.verify_until}`, { refusal: 'key_outside_window' });
    const until = key.verify_until === undefined ? '' : `, verifies until ${key.verify_until}`;
    if (key.state === 'retired')
        return stands(`retired${until}`, { mayVerify: true, rotating: true });
    if (isPast(at, key.sign_until))
        return stands(`no longer signs${until}`, { mayVerify: true, rotating: true });
    if (isReplaced(key.id, ring, at))
        return stands(`being rotated out${until}`, { maySign: true, mayVerify: true, rotating: true });
    return stands('active', { maySign: true, mayVerify: true });
}
/** Does a key sign, with no end in sight: is it the one to rely on? */
function isCurrent(key, ring, at) {
    const { maySign, rotating } = standingOf(key, ring, at);
    return maySign && !rotating;
}
/**
 * Is there a newer key in place of this one: a successor, direct or through others, that is not revoked and whose
 * time has begun? A revoked successor rotates nothing out, so that one can go back to the old key.
 */
function isReplaced(id, ring, at) {
    return ring.keys.some((key) => {
        if (key.replaces !== id)
            return false;
        const counts = key.state !== 'revoked' && !isBefore(at, key.sign_from);
        return counts || isReplaced(key.id, ring, at);
    });
}
function isBefore(at, instant) {
    return instant !== undefined && at.getTime() < Date.parse(instant);
}
function isPast(at, instant) {
    return instant !== undefined && at.getTime() > Date.parse(instant);
}

/***/ }),

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of bytes, or of a text's UTF-8 bytes. @source FIPS 180-4 */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Is this text a SHA-256 digest in the one form that evidence uses? */
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The `sha256:<hex>` form that names a digest with its algorithm. */
function prefixed(digest) {
    return `sha256:${digest}`;
}

/***/ }),

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   iB: () => (/* binding */ overallOutcome),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46221);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);


/** The outcome that a finding calls for: a failure gives its reason's, an unknown gives none of its own. */
function outcomeOf(finding) {
    if (finding.outcome !== 'fail' || finding.reason === undefined)
        return 'verified';
    return reasonOf(finding.reason).outcome ?? 'verified';
}
/** The worst that findings call for; where that is none, something that could not be looked at still keeps it from being verified. */
function overallOutcome(findings) {
    const worst = (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .worstOutcome */ .Om)(findings.map(outcomeOf));
    return worst === 'verified' && findings.some(({ outcome }) => outcome === 'unknown') ? 'error(infra)' : worst;
}
/** The catalogue's entry for a code. */
function reasonOf(code) {
    return _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code];
}
/** A failure: the reason's catalogue entry decides which status it calls for. */
// eslint-disable-next-line max-params -- written so often that names would hide the message
function failure(check, reason, subject, message, values) {
    return { check, outcome: 'fail', reason, subject, message, ...values };
}
/** A claim that holds. */
function pass(check, subject, message) {
    return { check, outcome: 'pass', subject, message };
}
/** A claim that could not be looked at, because something it rests on failed. */
function unknown(check, subject, message) {
    return { check, outcome: 'unknown', subject, message };
}
/** A claim that does not apply, with the reason why. */
function notApplicable(check, subject, message) {
    return { check, outcome: 'not-applicable', subject, message };
}
function warning(reason, subject, message) {
    return { reason, subject, message };
}

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

/***/ 80916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ printablePath),
/* harmony export */   _r: () => (/* binding */ toSystemPath),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   xe: () => (/* binding */ toBytePath)
/* harmony export */ });
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The byte path of a text, which is encoded as UTF-8. */
function toBytePath(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
/** The text of a byte path, or undefined when its bytes are not valid UTF-8. */
function toText(path) {
    if (isAscii(path))
        return path;
    try {
        return utf8.decode(Buffer.from(path, 'latin1'));
    }
    catch {
        return undefined;
    }
}
/** What the operating system takes for a byte path: itself when ASCII, else its bytes. */
function toSystemPath(path) {
    return isAscii(path) ? path : Buffer.from(path, 'latin1');
}
/** A path fit to print on one line: control characters and bytes that are no UTF-8 are shown as `\xNN`. */
function printablePath(path) {
    const text = toText(path) ?? path.replace(/[\x80-\xff]/g, hexEscape);
    return printable(text);
}
/** Text from outside, fit to print on one line of a terminal or log: no control, bidi or line characters. */
function printable(text) {
    // eslint-disable-next-line no-control-regex
    return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, hexEscape);
}
function hexEscape(character) {
    const code = character.charCodeAt(0);
    return code > 0xff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\x${code.toString(16).padStart(2, '0')}`;
}
function isAscii(text) {
    // eslint-disable-next-line no-control-regex
    return !/[^\x00-\x7f]/.test(text);
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
// EXTERNAL MODULE: ./build/src/shape/nearest.js
var nearest = __webpack_require__(29365);
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

/***/ }),

/***/ 29365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** The known word nearest to a misspelt one, or undefined when none is near enough to be meant. */
function nearest(word, known) {
    let best;
    for (const candidate of known) {
        const distance = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word.toLowerCase(), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    const enough = Math.max(2, Math.floor(word.length / 3));
    return best !== undefined && best.distance <= enough ? best.word : undefined;
}

/***/ }),

/***/ 49664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ chooseSigners)
});

// EXTERNAL MODULE: ./build/src/keys/standing.js
var keys_standing = __webpack_require__(13840);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/signing/signers/private-key.js

/** The key object of a private key as PKCS #8 DER, which `keys` has read and judged. */
function privateKeyOf(secret) {
    return (0,external_node_crypto_.createPrivateKey)({ key: Buffer.from(secret.reveal()), format: 'der', type: 'pkcs8' });
}
;// CONCATENATED MODULE: ./build/src/signing/signers/ecdsa-p256.js


/** ECDSA on P-256 over SHA-256, as ASN.1 DER. Each signature is another one. @source FIPS 186-5, section 6; RFC 3279, section 2.2.3 */
const ecdsaP256 = {
    kind: 'ecdsa-p256',
    deterministic: false,
    sign: (secret, message) => (0,external_node_crypto_.sign)('sha256', message, { key: privateKeyOf(secret), dsaEncoding: 'der' }),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/ed25519.js


/** Pure Ed25519: 64 bytes, over the message itself and not its hash. @source RFC 8032, section 5.1 */
const ed25519 = {
    kind: 'ed25519',
    deterministic: true,
    sign: (secret, message) => (0,external_node_crypto_.sign)(null, message, privateKeyOf(secret)),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/hmac-sha256.js

/** HMAC-SHA-256: 32 bytes. Whoever can verify it can also make it. @source RFC 2104; FIPS 198-1 */
const hmacSha256 = {
    kind: 'hmac-sha256',
    deterministic: true,
    sign: (secret, message) => (0,external_node_crypto_.createHmac)('sha256', secret.reveal()).update(message).digest(),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/index.js



/** Every way to sign. A test holds that each has its counterpart in `verification/algorithms`. */
const SIGNERS = [hmacSha256, ed25519, ecdsaP256];
;// CONCATENATED MODULE: ./build/src/signing/choose-signers.js




/**
 * Every key at hand that may sign for a use at the instant of the run: the old and the new one while rotating. Warns of
 * active keys that have the use and cannot sign here. A key that was handed over by name and has not this use is passed
 * over as long as another one signs, or the signature is `optional`; handed over and not fit to sign at all, it is an error.
 * @throws key_not_in_ring, key_may_not_sign
 */
function chooseSigners(trust, use, options = {}) {
    refuseUnfit(trust);
    const able = [...trust.ring.keys, ...trust.unlisted].filter((key) => maySign(trust, key, use));
    const signers = able.flatMap((key) => {
        const secret = trust.secrets.get(key.id);
        return secret === undefined ? [] : [toSigner(key, secret)];
    });
    if (signers.length === 0 && trust.given.size > 0 && options.optional !== true) {
        throw new errors/* IntegrityError */.cs('key_may_not_sign', `no key that was given has the use "${use}"`, { keys: [...trust.given], use });
    }
    const idle = able.filter(({ id, state }) => state === 'active' && !trust.secrets.has(id));
    return {
        signers: signers.sort((a, b) => (a.keyId < b.keyId ? -1 : 1)),
        warnings: idle.map(({ id, name }) => (0,finding/* warning */.$e)('key_not_used', id, `The key${name === undefined ? '' : ` "${name}"`} is active for "${use}" and its secret is not at hand, so it does not sign.`)),
    };
}
/** A secret that was given by name is meant to sign: if it cannot, that is said instead of signing with less than was asked for. */
function refuseUnfit(trust) {
    if (trust.origin === 'file') {
        const [stranger] = trust.unlisted;
        if (stranger !== undefined)
            throw new errors/* IntegrityError */.cs('key_not_in_ring', `the key ${stranger.id} is not in the ring ${trust.ringPath}`, { key: stranger.id });
    }
    for (const key of trust.ring.keys) {
        if (!trust.given.has(key.id))
            continue;
        const standing = (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at);
        if (!standing.maySign)
            throw new errors/* IntegrityError */.cs('key_may_not_sign', `the key ${key.id} may not sign: ${standing.says}`, { key: key.id });
    }
}
function maySign(trust, key, use) {
    return key.uses.includes(use) && (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at).maySign;
}
function toSigner(key, secret) {
    const algorithm = SIGNERS.find(({ kind }) => kind === key.kind);
    if (algorithm === undefined)
        throw new errors/* IntegrityError */.cs('internal', `there is no signer for keys of the kind ${key.kind}`);
    return { keyId: key.id, kind: key.kind, key, sign: (message) => algorithm.sign(secret, message) };
}

/***/ }),

/***/ 95404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
/* harmony import */ var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10018);





/**
 * Signs a statement with every signer; their key ids, sorted, are added to the predicate as `signers` first, so that a
 * signature cannot be taken out unseen. The same input gives the same bytes, ECDSA aside.
 * @source trust model, section 2 @throws key_missing; input_invalid when it is no statement that verification would take
 */
function signStatement(statement, signers, { listSigners = true } = {}) {
    if (signers.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('key_missing', 'there is no key to sign this with');
    if (signers.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.signaturesPerEnvelope)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `${signers.length} keys would sign; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.signaturesPerEnvelope}`, {}, { hint: 'Retire keys that are no longer needed.' });
    if (Object.keys(statement.predicate).length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', 'the predicate is empty: it says nothing that could be signed');
    const payload = toPayload(listSigners
        ? (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .withSigners */ .KS)(statement, signers.map(({ keyId }) => keyId))
        : statement);
    const readBack = (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatement */ .By)(payload);
    if (!readBack.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `this cannot be signed: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .describeProblems */ .yg)(readBack.problems)}`);
    const message = (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .pae */ .Zg)(_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_TYPE */ .Uc, payload);
    const envelope = {
        payloadType: _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_TYPE */ .Uc,
        payload,
        signatures: signers.map((signer) => ({ keyId: signer.keyId, signature: signer.sign(message) })),
    };
    return { content: (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .renderEnvelope */ .HP)(envelope), envelope };
}
function toPayload(statement) {
    try {
        return Buffer.from((0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStatement */ .M_)(statement));
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `the predicate has no canonical form: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}

/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

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
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
