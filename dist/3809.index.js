export const id = 3809;
export const ids = [3809];
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
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46753);
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
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46753);
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
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
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

/***/ 59551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readKeyMaterial),
/* harmony export */   gm: () => (/* binding */ readHmacSecret)
/* harmony export */ });
/* unused harmony export MIN_SECRET_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34211);
/* harmony import */ var _key_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40615);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19539);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11615);






/** The shortest HMAC secret that is taken, in bytes: the length of the hash. @source RFC 2104, section 3 */
const MIN_SECRET_BYTES = 32;
/**
 * Reads a secret: a PEM private key (Ed25519 or ECDSA P-256), or else raw bytes for HMAC. `origin` names it in messages,
 * which never quote the content.
 * @throws key_invalid
 */
function readKeyMaterial(content, origin) {
    const bytes = content.reveal();
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return text.includes('-----BEGIN ') ? readPrivateKey(text, origin) : readHmacSecret(content, origin);
}
/**
 * Reads a raw HMAC secret: the exact bytes with one trailing line feed removed. Whatever is another kind of key is
 * refused: taken for an HMAC secret, a public key would let everyone sign.
 * @source trust model, section 2 @throws key_invalid
 */
function readHmacSecret(content, origin) {
    const all = content.reveal();
    const bytes = all.at(-1) === 0x0a ? all.subarray(0, -1) : all;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (text.includes('-----BEGIN '))
        throw invalid(origin, 'is a PEM file, which is no raw HMAC secret', 'Pass private keys with --signing-key; DURI_HMAC_KEY_FILE takes a raw secret or a key ring.');
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeSshKey */ .tM)(text))
        throw invalid(origin, 'is an SSH key, which is no raw HMAC secret');
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeJson */ .gw)(bytes))
        throw invalid(origin, 'is JSON, which is no raw HMAC secret');
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeDer */ .Jh)(bytes))
        throw invalid(origin, 'is DER (a binary key or certificate), which is no raw HMAC secret');
    if (bytes.length < MIN_SECRET_BYTES)
        throw invalid(origin, `is ${bytes.length} bytes long; an HMAC secret has at least ${MIN_SECRET_BYTES}`);
    return { id: (0,_key_id_js__WEBPACK_IMPORTED_MODULE_3__/* .hmacKeyId */ .ET)(bytes), kind: 'hmac-sha256', secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(bytes), publicKey: undefined };
}
function readPrivateKey(pem, origin) {
    const refusal = PEM_REFUSALS.find(({ pattern }) => pattern.test(pem));
    if (refusal !== undefined)
        throw invalid(origin, refusal.says, refusal.hint);
    const key = decodePrivateKey(pem, origin);
    const kind = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(key);
    if (kind === undefined)
        throw invalid(origin, `is a private key of the type ${describe(key)}; DuRi signs with Ed25519 and ECDSA P-256`);
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
    return { id: (0,_key_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sshFingerprint */ .dN)(publicKey), kind, secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(key.export({ format: 'der', type: 'pkcs8' })), publicKey: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .writePublicKey */ .QJ)(publicKey) };
}
const PEM_REFUSALS = [
    {
        pattern: /-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type:\s*4,\s*ENCRYPTED/,
        says: 'is an encrypted private key',
        hint: 'DuRi asks for no pass phrase: decrypt it with `openssl pkey -in FILE -out PLAIN`, and guard the file by its permissions.',
    },
    {
        pattern: /-----BEGIN OPENSSH PRIVATE KEY-----/,
        says: 'is a private key in the format of OpenSSH',
        hint: 'Convert a copy to PKCS #8: `ssh-keygen -p -N "" -m PKCS8 -f COPY`, or make a key with `duri keys new`.',
    },
    {
        pattern: /-----BEGIN (?:RSA )?PUBLIC KEY-----/,
        says: 'is a public key, which cannot sign',
        hint: 'Pass the private key; public keys belong in the key ring.',
    },
    { pattern: /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/, says: 'holds a certificate', hint: 'Pass a file with nothing but the private key.' },
];
function decodePrivateKey(pem, origin) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: pem, format: 'pem' });
    }
    catch {
        // What OpenSSL says of a broken key is of no use to anyone, and its cause could carry pieces of it.
        throw invalid(origin, 'is PEM, but holds no private key that can be read');
    }
}
function describe(key) {
    const { namedCurve } = key.asymmetricKeyDetails ?? {};
    return namedCurve === undefined ? String(key.asymmetricKeyType) : `EC on the curve ${namedCurve}`;
}
function invalid(origin, says, hint) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('key_invalid', `${origin} ${says}`, { key: origin }, hint === undefined ? {} : { hint });
}

/***/ }),

/***/ 15034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeKeyring),
/* harmony export */   a: () => (/* binding */ readKeyring)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10018);
/* harmony import */ var _keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43596);




/** Reads a ring's file. @throws input_missing when it is not there; keyring_invalid */
function readKeyring(files, path) {
    const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
    if (content === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_missing', `there is no key ring ${path}`, { path }, { hint: 'Make one with `duri keys new`, or check --keyring, DURI_KEYRING and `keyring` of the policy.' });
    const ring = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyring */ .ZU)(content);
    if (!ring.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('keyring_invalid', `${path}: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblems */ .yg)(ring.problems)}`, { path });
    return ring.value;
}
/** Writes a ring's file; never one that could not be read again. @throws write_failed */
function writeKeyring(files, path, ring) {
    const text = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .renderKeyring */ .e5)(ring);
    const readBack = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyring */ .ZU)(text);
    if (!readBack.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('internal', `the changed ring would not be valid: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblems */ .yg)(readBack.problems)}`);
    files.write(path, text);
}

/***/ }),

/***/ 19539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ looksLikeDer),
/* harmony export */   gw: () => (/* binding */ looksLikeJson),
/* harmony export */   tM: () => (/* binding */ looksLikeSshKey)
/* harmony export */ });
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);

/** Is this text a key as SSH programs write them: OpenSSH's binary or public form, RFC 4716, or PuTTY's? */
function looksLikeSshKey(text) {
    return /^\s*(?:(?:sk-)?(?:ssh-(?:rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp\d+)(?:@openssh\.com|-cert-v01@openssh\.com)?[ \t]+AAAA|---- BEGIN SSH2 |PuTTY-User-Key-File-|openssh-key-v1\0)/.test(text);
}
/** Does this parse as JSON of any kind, a bare number included? */
function looksLikeJson(bytes) {
    const text = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(bytes);
    if (text === undefined)
        return false;
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Is this DER, as keys and certificates are: one SEQUENCE over all of the bytes, whose members fill it exactly and are
 * DER themselves? The outer frame alone would refuse one random secret in 65,536; the members make that negligible.
 * @source ITU-T X.690, sections 8.1 and 10.1
 */
function looksLikeDer(bytes) {
    return bytes[0] === SEQUENCE && fills(bytes, 0, bytes.length, 0) === 1;
}
const SEQUENCE = 0x30;
const CONSTRUCTED = 0x20;
/** How many DER values fill the range exactly; undefined when they do not. */
function fills(bytes, start, end, depth) {
    let count = 0;
    for (let at = start; at < end; count++) {
        const header = readHeader(bytes, at, end);
        if (header === undefined || depth > 16)
            return undefined;
        const { tag, contentStart, contentEnd } = header;
        if ((tag & CONSTRUCTED) !== 0 && fills(bytes, contentStart, contentEnd, depth + 1) === undefined)
            return undefined;
        at = contentEnd;
    }
    return count;
}
/** Tag and content of the value at a position, if it ends within the range. Lengths are definite and shortest, as DER asks. */
function readHeader(bytes, at, end) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
    if (at + 2 > end || (tag & 0x1f) === 0x1f || tag === 0)
        return undefined;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (first === 0x80 || lengthBytes > 3 || at + 2 + lengthBytes > end)
        return undefined;
    const length = lengthBytes === 0 ? first : bytes.subarray(at + 2, at + 2 + lengthBytes).reduce((value, byte) => value * 256 + byte, 0);
    if (lengthBytes > 0 && length < (lengthBytes === 1 ? 0x80 : 2 ** (8 * (lengthBytes - 1))))
        return undefined;
    const contentStart = at + 2 + lengthBytes;
    return contentStart + length <= end ? { tag, contentStart, contentEnd: contentStart + length } : undefined;
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

/***/ 39972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadTrust),
/* harmony export */   Z: () => (/* binding */ toRingKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85382);
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97410);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10018);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19539);
/* harmony import */ var _key_material_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59551);
/* harmony import */ var _keyring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43596);
/* harmony import */ var _keyring_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15034);











/**
 * Reads ring and secrets. The ring is the first of `keyringPath`, `policyKeyringPath`, a ring named by `hmacKeys`;
 * without any, raw secrets make one.
 * @throws keyring_invalid, input_missing, key_invalid, key_permissions
 */
function loadTrust(ports, request) {
    const { files } = ports;
    const { at } = request;
    const hmac = (request.hmacKeys ?? []).map((input) => readHmacInput(files, input));
    const given = [...request.secretInputs.map((input) => readSigningKey(files, input)), ...hmac.flatMap((one) => ('material' in one ? [one.material] : []))];
    const namedRings = hmac.flatMap((one) => ('ring' in one ? [one] : []));
    const ringPath = request.keyringPath ?? request.policyKeyringPath ?? namedRings[0]?.path;
    const fileRing = ringPath === undefined ? undefined : (0,_keyring_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readKeyring */ .a)(files, ringPath);
    const raw = uniqueById(given).filter(({ kind }) => kind === 'hmac-sha256');
    const ring = fileRing ?? (raw.length > 0 ? ringOf(raw, at) : _keyring_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_RING */ .lE);
    const origin = fileRing !== undefined ? 'file' : raw.length > 0 ? 'secrets' : 'none';
    const rings = [
        ...namedRings.filter(({ path }) => path !== ringPath),
        ...(ringPath === undefined || fileRing === undefined ? [] : [{ ring: fileRing, path: ringPath }]),
    ];
    const found = rings.flatMap((one) => readSecretFiles(files, one.ring, one.path, request.purpose));
    const secrets = new Map([...found, ...given].map(({ id, secret }) => [id, secret]));
    return {
        ring,
        origin,
        ringPath: origin === 'file' ? ringPath : undefined,
        secrets,
        given: new Set(given.map(({ id }) => id)),
        unlisted: uniqueById(given)
            .filter(({ id }) => !ring.keys.some((key) => key.id === id))
            .map((material) => toRingKey(material, at)),
        anchors: anchorsOf(request, rings),
        warnings: origin === 'secrets'
            ? raw.map(({ id }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)('ring_of_one', id, 'No key ring was given: this secret is trusted for every use, without a window.'))
            : [],
        at,
    };
}
/** The files that a request names, and those that its rings name: there or not, they are where trust would come from. */
function anchorsOf(request, rings) {
    const given = [...request.secretInputs, ...(request.hmacKeys ?? [])].flatMap((input) => (input.from === 'file' ? [input.path] : []));
    const named = rings.flatMap(({ ring, path }) => ring.keys.flatMap(({ secret_file }) => (secret_file === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), secret_file)])));
    return [...rings.map(({ path }) => ({ what: 'key ring', path })), ...[...given, ...named].map((path) => ({ what: 'key file', path }))];
}
/** The entry of the ring for a key: for every use and without a window, unless told otherwise. */
function toRingKey({ id, kind, publicKey }, at, more = {}) {
    return { id, kind, uses: [..._evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_USES */ .lO], state: 'active', created: (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_8__/* .toInstant */ .fN)(at), ...(publicKey === undefined ? {} : { public_key: publicKey }), ...more };
}
function ringOf(materials, at) {
    return { schema_version: _keyring_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYRING_VERSION */ .JQ, keys: materials.map((material) => toRingKey(material, at)) };
}
function readSigningKey(files, input) {
    return input.from === 'file' ? (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyMaterial */ .V)(files.readSecret(input.path), input.path) : (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyMaterial */ .V)(input.secret, input.name);
}
/** A raw secret, or a ring. A ring is public and may have any permissions, so those are judged only when it is none. */
function readHmacInput(files, input) {
    if (input.from === 'value')
        return { material: (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readHmacSecret */ .gm)(input.secret, input.name) };
    const content = files.read(input.path, _model_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.policyBytes);
    if (content !== undefined && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_9__/* .looksLikeJson */ .gw)(content)) {
        const ring = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_6__/* .parseKeyring */ .ZU)(content);
        if (ring.ok)
            return { ring: ring.value, path: input.path };
        if (Buffer.from(content).includes('"keys"'))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('keyring_invalid', `${input.path}: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__/* .describeProblems */ .yg)(ring.problems)}`, { path: input.path });
    }
    return { material: (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readHmacSecret */ .gm)(files.readSecret(input.path), input.path) };
}
/**
 * The secrets that a ring says where to find. One that is not there, or that this account may not open, is no error:
 * its key just cannot be used here. One that is another key's is.
 */
function readSecretFiles(files, ring, ringPath, purpose) {
    return ring.keys.flatMap(({ id, kind, secret_file }) => {
        if (secret_file === undefined || (purpose === 'verify' && kind !== 'hmac-sha256'))
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ringPath), secret_file);
        const secret = readIfPossible(files, path);
        if (secret === undefined)
            return [];
        const material = kind === 'hmac-sha256' ? (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readHmacSecret */ .gm)(secret, path) : (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyMaterial */ .V)(secret, path);
        if (material.id !== id)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('key_invalid', `${path} holds another key than the ring says`, { expected: id, actual: material.id });
        return [material];
    });
}
function readIfPossible(files, path) {
    if (!files.exists(path))
        return undefined;
    try {
        return files.readSecret(path);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs && error.code === 'input_missing')
            return undefined;
        throw error;
    }
}
function uniqueById(materials) {
    return [...new Map(materials.map((material) => [material.id, material])).values()];
}

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

/***/ 34211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Bytes that must never be printed. Every way of turning one into text gives `***`; only signers call `reveal`. */
class Secret {
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    reveal() {
        return this.#bytes;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
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

/***/ })

};
