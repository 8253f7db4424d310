export const id = 5820;
export const ids = [5820];
export const modules = {

/***/ 65820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85544);
/* harmony import */ var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18563);
/* harmony import */ var _inputs_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74370);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17515);
/* harmony import */ var _keys_find_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20337);
/* harmony import */ var _keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66518);
/* harmony import */ var _keys_standing_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13840);
/* harmony import */ var _keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15034);
/* harmony import */ var _keys_trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39972);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10018);
/* harmony import */ var _verification_attribute_signatures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13946);
/* harmony import */ var _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32337);















/** The signed files of an evidence set that stand for a kept release. */
const SIGNATURE_FILES = ['checksums.sig', 'deployment_metadata.sig'];
/** `duri keys retire` */
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_inputs_command_js__WEBPACK_IMPORTED_MODULE_11__/* .command */ .G)({
    name: 'keys retire',
    summary: 'End a key: it signs no more, or with --revoke nothing that it signed counts any more',
    description: `Retiring ends signing at once; what the key signed is accepted for ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFY_DAYS */ .U6} days more, or until the end it had already. Pass the evidence of every release that is deployed or kept: a key is not retired while one of them is signed by that key alone, nor while it is the only key that signs for a use. --revoke is for a key that was stolen: it takes effect at once and asks nothing.`,
    examples: [
        {
            line: 'duri keys retire SHA256:AbCdEf --evidence ./evidence --evidence ./archive/2.4.0',
            says: 'Retire a key, if both releases also carry a signature by another',
        },
        { line: 'duri keys retire release --revoke --reason "laptop stolen"', says: 'Revoke a key' },
    ],
    inputs: {
        key: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .requiredText */ .$4)('The key: id, beginning of the id, or name', 'KEY', { positional: true }),
        evidence: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .textList */ .gC)('Evidence of a release that is deployed or kept. May be given several times', 'DIR', { flag: 'evidence' }),
        verifyDays: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .integer */ .nd)({ min: 0, max: 36500 }, `Days for which its signatures are accepted still (default: ${_keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFY_DAYS */ .U6})`, 'DAYS', { flag: 'verify-days' }),
        revoke: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .toggle */ .L$)('Revoke it: nothing that it signed counts any more. Needs --reason', { flag: 'revoke' }),
        reason: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .optionalText */ .mR)('Why, for those who read the ring', 'TEXT', { flag: 'reason' }),
        force: (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_12__/* .toggle */ .L$)('Retire it although it is still needed', { flag: 'force' }),
        keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .managedKeyring */ .Nl,
        hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .hmacKey */ .bB,
    },
    outputs: {},
    action: undefined,
    async run(ports, { key: text, evidence, verifyDays = _keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .VERIFY_DAYS */ .U6, revoke, reason, force, keyring, hmacKey: hmacKeys }) {
        if (revoke && reason === undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('input_invalid', '--revoke needs --reason TEXT, so that others can tell later why');
        const at = ports.clock.now();
        const ring = (0,_keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyring */ .a)(ports.files, keyring);
        const key = (0,_keys_find_key_js__WEBPACK_IMPORTED_MODULE_3__/* .findKeyByText */ .B)(ring, text);
        if (!revoke && !force) {
            refuseLastOfUse(ring, key, at);
            const trust = (0,_keys_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .loadTrust */ .V)(ports, { keyringPath: keyring, secretInputs: [], hmacKeys, purpose: 'verify', at });
            for (const directory of evidence)
                refuseAloneIn(ports, directory, key, trust);
        }
        const changed = revoke ? (0,_keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .revokeKey */ .CB)(ring, { id: key.id, at, reason }) : (0,_keys_rotation_js__WEBPACK_IMPORTED_MODULE_4__/* .retireKey */ .n3)(ring, { id: key.id, at, reason, verifyDays });
        (0,_keys_keyring_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeKeyring */ .X)(ports.files, keyring, changed);
        const after = changed.keys.find(({ id }) => id === key.id) ?? key;
        return {
            exitCode: 0,
            json: { keyring, key: after },
            report: {
                tone: revoke ? 'warn' : 'good',
                headline: revoke
                    ? `Revoked ${key.id}: nothing that it signed counts any more`
                    : `Retired ${key.id}: what it signed is accepted until ${after.verify_until}`,
                facts: [
                    ['key', key.id],
                    ['key ring', keyring],
                ],
                next: [
                    `Commit ${keyring} and give it to every verifier: until then they go by the old ring.`,
                    ...(evidence.length > 0 || revoke ? [] : ['No --evidence was given, so no release was looked at. Seal again what this key alone has signed.']),
                ],
            },
            short: after.id,
        };
    },
}));
function refuseLastOfUse(ring, key, at) {
    const others = ring.keys.filter((other) => other.id !== key.id && (0,_keys_standing_js__WEBPACK_IMPORTED_MODULE_13__/* .isCurrent */ .Oz)(other, ring, at));
    const lost = key.uses.filter((use) => !others.some(({ uses }) => uses.includes(use)));
    if (key.state === 'active' && lost.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('key_needed', `no other key of the ring signs for ${lost.join(', ')}`, { key: key.id, uses: lost }, { hint: 'Run `duri keys rotate` or `duri keys new` first; --force retires it all the same.' });
}
/** Refuses while a release is signed by this key, and by no other that goes on being accepted. @throws key_needed @source trust model, section 2 */
function refuseAloneIn(ports, directory, key, trust) {
    if (!ports.files.isDirectory(directory))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('directory_missing', `${directory} is no directory`, { path: directory });
    const paths = SIGNATURE_FILES.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name)).filter((path) => ports.files.exists(path));
    if (paths.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('input_missing', `${directory} holds none of ${SIGNATURE_FILES.join(', ')}`, { path: directory });
    for (const path of paths) {
        const envelope = (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvelope */ .mE)(ports.files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .LIMITS */ .b.evidenceFileBytes) ?? new Uint8Array());
        if (!envelope.ok)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('input_invalid', `${path} ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_14__/* .describeProblems */ .yg)(envelope.problems)}`, { path });
        const statement = (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(envelope.value.payload);
        const listed = statement.ok ? ((0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .listedSigners */ .tX)(statement.value) ?? []) : [];
        const attributions = (0,_verification_attribute_signatures_js__WEBPACK_IMPORTED_MODULE_9__/* .attributeSignatures */ .K)(envelope.value, trust);
        const signedByKey = listed.includes(key.id) || attributions.some(({ verified, claimed }) => verified?.id === key.id || claimed === key.id);
        const signedByOther = attributions.some(({ verified }) => verified !== undefined && verified.id !== key.id && lasts(verified, trust));
        if (signedByKey && !signedByOther)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .IntegrityError */ .cs('key_needed', `${path} is signed by ${key.id}, and by no other key that goes on and could be verified here`, {
                path,
                key: key.id,
            });
    }
}
function lasts(key, { ring, at }) {
    return key.state === 'active' && key.uses.includes('seal') && (0,_keys_standing_js__WEBPACK_IMPORTED_MODULE_13__/* .standingOf */ .YP)(key, ring, at).mayVerify;
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

/***/ 20337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findKeyByText),
/* harmony export */   p: () => (/* binding */ keysByText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43596);


/**
 * The one key that a person means: by id, by the beginning of an id (with or without its prefix, 6 characters or more),
 * or by name. A rotated key often shares its name with its successor: then nothing is guessed. @throws key_unnamed
 */
function findKeyByText(ring, text) {
    const fitting = keysByText(ring, text);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
        return only;
    const shown = text.slice(0, 80);
    const several = fitting.map(({ id, created, state }) => `${id} (${state}, made ${created})`).join(', ');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('key_unnamed', fitting.length === 0 ? `no key of the ring is named "${shown}"` : `"${shown}" fits several keys: ${several}`);
}
/** Every key that a text can mean; an id in full means itself alone. */
function keysByText(ring, text) {
    const exact = ring.keys.find(({ id }) => id === text);
    if (exact !== undefined)
        return [exact];
    const named = ring.keys.filter(({ name }) => name === text);
    if (named.length > 0 || text.length < 6)
        return named;
    return ring.keys.filter(({ id }) => id.startsWith(text) || id.slice(id.indexOf(':') + 1).startsWith(text));
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

/***/ })

};
