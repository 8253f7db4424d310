export const id = 6257;
export const ids = [6257];
export const modules = {

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

/***/ 14858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   z: () => (/* binding */ refuseUntrusted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);



/** Does a path lie in a directory, or is it the directory? Both are absolute, with links already resolved. */
function isInside(path, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(directory, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way));
}
/**
 * Policy, key ring and floor must not lie where the release could have put them: neither the file, nor
 * the name by which it is reached. In dev this is a warning. @source trust model, section 1 @throws policy_untrusted
 */
function refuseUntrusted(ports, mode, files, directories) {
    for (const { what, path } of files) {
        const directory = directories.find((candidate) => liesInside(ports, path, candidate));
        if (directory === undefined)
            continue;
        const message = `the ${what} ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)} lies inside ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(directory)}, where the release could have put it`;
        if (mode === 'prod')
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('policy_untrusted', message, { path, directory });
        ports.log.warn(`${message} (dev: not enforced)`);
    }
}
function liesInside(ports, path, directory) {
    const roots = forms(ports, directory);
    return forms(ports, path).some((form) => roots.some((root) => isInside(form, root)));
}
/** A path as written, through the links of its folder, and through its own. */
function forms({ files, environment }, path) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path);
    const folder = files.resolve((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(written));
    const target = files.resolve(written);
    return [written, ...(folder === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(written))]), ...(target === undefined ? [] : [target])];
}

/***/ }),

/***/ 13946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ attributeSignatures)
});

// EXTERNAL MODULE: ./build/src/envelope/envelope.js
var envelope_envelope = __webpack_require__(85544);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/keys/public-key.js
var public_key = __webpack_require__(11615);
;// CONCATENATED MODULE: ./build/src/verification/algorithms/public-key-of.js

/** The public key of a ring's entry, if it is of the kind that the entry says. */
function publicKeyOf(key) {
    const publicKey = (0,public_key/* readPublicKey */.RR)(key.public_key ?? '');
    return publicKey !== undefined && (0,public_key/* kindOf */.I)(publicKey) === key.kind ? publicKey : undefined;
}
;// CONCATENATED MODULE: ./build/src/verification/algorithms/ecdsa-p256.js


/** ECDSA on P-256 over SHA-256, ASN.1 DER and nothing looser. @source FIPS 186-5, section 6.4.2; X.690, section 10 */
const ecdsaP256 = {
    kind: 'ecdsa-p256',
    verify: (key, _secret, message, signature) => {
        const publicKey = publicKeyOf(key);
        return publicKey !== undefined && (0,external_node_crypto_.verify)('sha256', message, { key: publicKey, dsaEncoding: 'der' }, signature);
    },
};
;// CONCATENATED MODULE: ./build/src/verification/algorithms/ed25519.js


/** Pure Ed25519. @source RFC 8032, section 5.1.7 */
const ed25519 = {
    kind: 'ed25519',
    verify: (key, _secret, message, signature) => {
        const publicKey = publicKeyOf(key);
        return publicKey !== undefined && (0,external_node_crypto_.verify)(null, message, publicKey, signature);
    },
};
;// CONCATENATED MODULE: ./build/src/verification/algorithms/hmac-sha256.js

/** HMAC-SHA-256, the whole 32 bytes, compared in constant time. @source RFC 2104; FIPS 198-1 */
const hmacSha256 = {
    kind: 'hmac-sha256',
    verify: (_key, secret, message, signature) => {
        if (secret === undefined)
            return false;
        const expected = (0,external_node_crypto_.createHmac)('sha256', secret.reveal()).update(message).digest();
        return signature.byteLength === expected.byteLength && (0,external_node_crypto_.timingSafeEqual)(expected, signature);
    },
};
;// CONCATENATED MODULE: ./build/src/verification/algorithms/index.js



/** Every way to check a signature, one for each kind of key. */
const VERIFIERS = {
    'hmac-sha256': hmacSha256,
    ed25519: ed25519,
    'ecdsa-p256': ecdsaP256,
};
;// CONCATENATED MODULE: ./build/src/verification/attribute-signatures.js


/**
 * Finds the maker of every signature. The claimed key id says only which key is tried first: an altered one hides no
 * valid signature, and none is believed for it. State and windows of the keys are not asked here.
 * @source DSSE v1.0, protocol.md, "Verify"; trust model, section 2
 */
function attributeSignatures(envelope, { ring, secrets }) {
    const message = (0,envelope_envelope/* pae */.Zg)(envelope.payloadType, envelope.payload);
    return envelope.signatures.map(({ keyId, signature }) => {
        const claimedKey = ring.keys.find(({ id }) => id === keyId);
        const candidates = claimedKey === undefined ? ring.keys : [claimedKey, ...ring.keys.filter((key) => key !== claimedKey)];
        const verified = candidates.find((key) => VERIFIERS[key.kind].verify(key, secrets.get(key.id), message, signature));
        const open = verified === undefined && claimedKey?.kind === 'hmac-sha256' && !secrets.has(claimedKey.id);
        return { claimed: keyId, verified, uncheckable: open ? claimedKey : undefined };
    });
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
