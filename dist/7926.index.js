export const id = 7926;
export const ids = [7926,4348];
export const modules = {

/***/ 58045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ notify)
});

// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/secret.js
var secret = __webpack_require__(34211);
// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/notify/mask-secrets.js
var mask_secrets = __webpack_require__(80211);
// EXTERNAL MODULE: ./build/src/notify/message.js
var message = __webpack_require__(96644);
// EXTERNAL MODULE: ./build/src/notify/open-channels.js + 6 modules
var open_channels = __webpack_require__(20086);
// EXTERNAL MODULE: ./build/src/policy/judge.js
var judge = __webpack_require__(6599);
// EXTERNAL MODULE: ./build/src/commands/notify-delivery.js + 5 modules
var notify_delivery = __webpack_require__(53651);
;// CONCATENATED MODULE: ./build/src/commands/notify-message.js


/** What `--kind` takes, and what it means. */
const KIND_WORDS = ['status', 'risk', 'kill-switch', 'recovery', 'test'];
const KINDS = {
    status: 'status',
    risk: 'risk_alert',
    'kill-switch': 'kill_switch',
    recovery: 'recovery',
    test: 'test',
};
function kindOf(word) {
    return KINDS[word];
}
/** `NAME=VALUE`. @throws input_invalid */
function parseFact(text) {
    const at = text.indexOf('=');
    if (at > 0)
        return [text.slice(0, at), text.slice(at + 1)];
    throw new errors/* IntegrityError */.cs('input_invalid', `--fact is "${text.slice(0, 80)}"; expected NAME=VALUE`);
}
/** `TITLE=ADDRESS`, or an address alone. @throws input_invalid */
function parseLink(text) {
    const [, title = 'open', url = ''] = /^(?:(?!https?:)([^=]*)=)?(\S+)$/.exec(text) ?? [];
    if ((0,message/* isWebAddress */.d3)(url))
        return { title, url };
    throw new errors/* IntegrityError */.cs('input_invalid', '--link names no web address; expected TITLE=https://…, without a password in it');
}
// EXTERNAL MODULE: ./build/src/notify/outbox-entry.js
var outbox_entry = __webpack_require__(2531);
;// CONCATENATED MODULE: ./build/src/commands/notify-result.js


/** What `notify` shows and gives back: who was told, who was not, and why. */
function notifyResult({ report, delivered, failed }, { exitCode, outbox, severity, flush, routed }) {
    const { deliveries, unreadable } = report;
    const open = deliveries.filter(notify_delivery/* isOpen */.nT);
    const verdict = exitCode === 0 ? (deliveries.length === 0 ? 'nothing' : 'delivered') : open.some(({ outcome }) => outcome === 'lost') ? 'lost' : 'kept';
    const waiting = open.filter(({ outcome }) => outcome === 'kept').length;
    const headline = headlineOf({ verdict, deliveries, open, unreadable, severity, flush, routed });
    return {
        exitCode,
        json: {
            verdict,
            delivered,
            failed,
            deliveries: deliveries.map(deliveryJson),
            outbox,
            waiting,
            unreadable,
        },
        report: {
            tone: exitCode !== 0 ? 'bad' : deliveries.length === 0 ? 'warn' : 'good',
            headline,
            ...(open.length === 0 ? {} : { facts: [['outbox', outbox]] }),
            tables: deliveries.length === 0 ? [] : [tableOf(deliveries)],
            next: [
                ...open.slice(0, 3).map(({ channel, why = '' }) => `${channel}: ${why}`),
                ...(waiting === 0 ? [] : ['Mend that and run `duri notify --flush`: nothing that is kept is lost.']),
                ...unreadable
                    .slice(0, 5)
                    .map((name) => name === outbox_entry/* WHOLE_OUTBOX */.sB
                    ? `This account may not look into ${outbox}: what waits there is not delivered.`
                    : `${name} in the outbox is no message of DuRi's: look at it, and remove it.`),
            ],
        },
        outputs: { delivered: delivered.join(','), failed: failed.join(','), waiting: String(waiting) },
        short: headline,
    };
}
function deliveryJson({ channel, title, severity, outcome, via, attempts, why, isNew }) {
    return { channel, title, severity, outcome, via: via ?? null, attempts, why: why ?? null, new: isNew };
}
function tableOf(deliveries) {
    const rows = deliveries.map((one) => [
        one.channel,
        one.outcome + (one.via === undefined ? '' : ` by ${one.via}`),
        String(one.attempts),
        one.severity,
        one.title,
    ]);
    return { title: 'Messages', head: ['channel', 'outcome', 'attempts', 'severity', 'title'], rows };
}
function headlineOf(said) {
    const { verdict, deliveries, open, unreadable, flush, routed } = said;
    if (open.length > 0) {
        const lost = open.filter(({ outcome }) => outcome === 'lost').length;
        return `${open.length} of ${deliveries.length} messages did not arrive${lost > 0 ? `, and ${lost} could not be kept` : '; they wait in the outbox'}`;
    }
    if (unreadable.includes(outbox_entry/* WHOLE_OUTBOX */.sB))
        return 'the outbox cannot be read, so nobody knows what waits there';
    if (unreadable.length > 0)
        return `the outbox holds ${unreadable.length} files that are no messages`;
    if (verdict === 'nothing')
        return flush ? 'the outbox is empty' : `nobody was told: policy routes ${said.severity} to no channel`;
    return flush ? `${deliveries.length} messages that had waited arrived` : `told ${routed.join(', ')}`;
}
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
// EXTERNAL MODULE: ./build/src/commands/record-command.js + 5 modules
var record_command = __webpack_require__(87961);
;// CONCATENATED MODULE: ./build/src/commands/notify.js














const inputs = {
    title: (0,input/* optionalText */.mR)('What happened, in a few words', 'TEXT', { flag: 'title', action: 'title' }),
    text: (0,input/* optionalLines */.uc)('What there is to say; may have several lines', 'TEXT', { flag: 'text', action: 'text' }),
    severity: (0,input/* choice */.Yq)([...severity/* SEVERITIES */.o], 'info', 'How much it matters; policy routes by it', { flag: 'severity', action: 'severity' }),
    kind: (0,input/* choice */.Yq)(KIND_WORDS, 'status', 'What kind of message it is', { flag: 'kind', action: 'kind' }),
    fact: (0,input/* textList */.gC)('A fact beside the text', 'NAME=VALUE', { flag: 'fact', action: 'facts' }),
    link: (0,input/* textList */.gC)('Where to read on', 'TITLE=URL', { flag: 'link', action: 'links' }),
    channel: (0,input/* textList */.gC)('A channel to tell, instead of those that policy routes the severity to', 'NAME', { flag: 'channel', action: 'channels' }),
    dedupKey: (0,input/* optionalText */.mR)('What makes two messages the same; without it everything that they say', 'TEXT', { flag: 'dedup-key', action: 'dedup-key' }),
    marker: (0,input/* optionalText */.mR)('What stands before the title of what is only a test, such as [UAT]', 'TEXT', { flag: 'marker', action: 'marker' }),
    flush: (0,input/* toggle */.L$)('Deliver only what waits in the outbox', { flag: 'flush', action: 'flush' }),
    dryRun: (0,input/* toggle */.L$)('Show what would be sent, and send nothing', { flag: 'dry-run', action: 'dry-run' }),
    config: (0,input/* optionalText */.mR)('Policy', 'FILE', place_inputs/* configInput */.x, { defaultText: 'duri.yml of the current folder; of the base at a pull request' }),
};
/** `duri notify` */
/* harmony default export */ const notify = ((0,command/* command */.G)({
    name: 'notify',
    summary: 'Tell people: DingTalk, Slack or a webhook, with retries, a fallback, and an outbox that loses nothing',
    description: 'Sends a message to the channels that policy routes its severity to (section `notify`), and delivers what earlier runs have left. A message is in the outbox before it is sent and leaves it once its channel or the fallback has taken it, so it arrives at least once. What a channel answers decides, never its HTTP status alone. Exit code 0 when everybody was told, 3 when something waits in the outbox, 2 when a channel cannot be used as it is configured. It never blocks a merge.',
    examples: [
        { line: 'duri notify --title "Drawdown over 5 %" --severity critical --kind risk --fact drawdown=5.2%', says: 'A risk alert' },
        { line: 'duri notify --title "A test" --kind test --dry-run', says: 'See what would be sent' },
        { line: 'duri notify --flush', says: 'Deliver what waits' },
    ],
    inputs,
    outputs: {
        delivered: 'Names of the channels that were told, joined by commas',
        failed: 'Names of the channels that were not, joined by commas',
        waiting: 'How many messages wait in the outbox',
    },
    action: {
        name: 'notify',
        icon: 'bell',
        permissions: {},
        alsoUses: [{ scope: 'contents', level: 'read', for: 'the policy of the base, where the checkout lacks it' }],
    },
    run: async (ports, values) => {
        const started = ports.clock.now();
        const { policy } = await (0,judge/* loadJudge */.Y)(ports, { config: values.config, keyring: undefined, mode: 'repository' });
        const notify = (0,notify_delivery/* notifyPolicyOf */.L4)(policy.policy);
        const channels = (0,open_channels/* openChannels */.Lr)(ports, notify);
        const mask = (0,mask_secrets/* secretMask */.h)((0,open_channels/* secretsOf */.Fj)(channels));
        const message = values.flush ? undefined : messageOf(values, mask, started);
        const routed = message === undefined ? [] : routeFor(notify, values);
        if (values.dryRun)
            return dryRun(message, channels, routed, started);
        const told = await (0,notify_delivery/* tell */.qz)(ports, notify, channels, message === undefined ? [] : [{ message, channels: routed }]);
        const exitCode = (0,notify_delivery/* exitOfDelivery */.uA)(told.report, channels);
        record(ports, { started, policyDigest: policy.digest, told, exitCode, secrets: (0,mask_secrets/* secretForms */.e)((0,open_channels/* secretsOf */.Fj)(channels)) });
        return notifyResult(told, { exitCode, outbox: (0,notify_delivery/* outboxFolder */.ED)(ports, notify), severity: values.severity, flush: values.flush, routed });
    },
}));
/** @throws input_missing, input_invalid */
function messageOf(values, mask, at) {
    const { title, text = '', severity, kind, fact, link, dedupKey, marker } = values;
    if (title === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', '--title is missing', {}, { hint: 'Say what happened: --title TEXT; or --flush for what waits.' });
    return (0,message/* buildMessage */.Y6)({
        kind: kindOf(kind),
        severity,
        title: mask(title),
        text: mask(text),
        facts: fact.map((one) => parseFact(mask(one))),
        links: link.map(parseLink),
        ...(dedupKey === undefined ? {} : { sameAs: dedupKey }),
        marker,
    }, at);
}
/** @throws input_invalid for a channel that policy does not have */
function routeFor(notify, { channel, severity }) {
    const stranger = channel.find((name) => !notify.channels.some((one) => one.name === name));
    if (stranger !== undefined)
        throw new errors/* IntegrityError */.cs('input_invalid', `--channel is "${stranger.slice(0, 80)}"; policy has ${notify.channels.map(({ name }) => name).join(', ')}`);
    return channel.length > 0 ? [...new Set(channel)] : (0,open_channels/* routeOf */.Lu)(notify, severity);
}
const NO_SECRET = new secret/* Secret */.z(Buffer.from('https://example.invalid/'));
/** Needs no secret, so it can be tried anywhere. */
function dryRun(message, channels, routed, at) {
    const chosen = channels.filter(({ name }) => routed.includes(name));
    const requests = chosen.map((channel) => {
        const settings = { ...(channel.usable ? channel.settings : { secret: undefined, messageType: undefined, keyword: undefined }), url: NO_SECRET };
        return {
            channel: channel.name,
            type: channel.notifier.type,
            usable: channel.usable,
            body: message === undefined ? '' : channel.notifier.request(message, settings, at).body,
        };
    });
    return {
        exitCode: 0,
        json: { verdict: 'dry-run', requests, delivered: [], failed: [] },
        report: {
            tone: 'plain',
            headline: message === undefined ? 'dry run: nothing was delivered' : `dry run: would tell ${routed.join(', ') || 'nobody'}; nothing was sent`,
            facts: requests.map(({ channel, type, body }) => [`${channel} (${type})`, body]),
        },
        outputs: { delivered: '', failed: '', waiting: '0' },
    };
}
/** Delivery results are evidence too, where a record is kept: in the state directory. */
function record(ports, { started, policyDigest, told, exitCode, secrets }) {
    if ((ports.environment.variables['DURI_STATE_DIR'] ?? '') === '')
        return;
    const { deliveries } = told.report;
    const count = (wanted) => deliveries.filter(({ outcome }) => outcome === wanted).length;
    const warnings = (0,record_command/* recordCommand */.t)(ports, {
        verb: 'notify',
        started,
        place: { evidence: undefined },
        trust: undefined,
        policyDigest,
        result: exitCode === 0 ? 'delivered' : 'kept',
        exitCode,
        subjects: [],
        outputs: [],
        observations: {
            notify_delivered: count('delivered'),
            notify_duplicate: count('duplicate'),
            notify_kept: count('kept'),
            notify_lost: count('lost'),
            notify_by_fallback: deliveries.filter(({ via }) => via !== undefined).length,
        },
        knownSecrets: secrets,
    });
    for (const { message } of warnings)
        ports.log.warn(message);
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

/***/ 75634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ PREDICATE_TYPES),
/* harmony export */   lO: () => (/* binding */ KEY_USES),
/* harmony export */   lw: () => (/* binding */ isReservedType)
/* harmony export */ });
/** What a key may sign. @source trust model, section 2 */
const KEY_USES = ['seal', 'gate', 'freeze', 'ticket', 'floor', 'receipt', 'log', 'root'];
const BASE = 'https://github.com/duri/duri/predicates';
/**
 * Every document that DuRi signs: its own predicate type, and the use that the signing key must have.
 * Verification demands both exactly, so that a signature over one kind is never taken for another.
 * @source trust model, section 2
 */
const PREDICATE_TYPES = {
    checksums: { type: `${BASE}/checksums/v1`, use: 'seal' },
    metadata: { type: `${BASE}/deployment-metadata/v1`, use: 'seal' },
    receipt: { type: `${BASE}/receipt/v1`, use: 'receipt' },
    /** Not of our own making: other tools read it too. @source in-toto attestation, predicate test-result v0.1 */
    gate: { type: 'https://in-toto.io/attestation/test-result/v0.1', use: 'gate' },
    freeze: { type: `${BASE}/freeze/v1`, use: 'freeze' },
    log: { type: `${BASE}/execution-record/v1`, use: 'log' },
};
/** Does a predicate type belong to DuRi, so that `sign` refuses it? */
function isReservedType(type) {
    return type.startsWith(`${BASE}/`) || type === PREDICATE_TYPES.gate.type;
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
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49272);
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

/***/ 97410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fN: () => (/* binding */ toInstant),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   uZ: () => (/* binding */ isInstant)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1000;
/** Is this text an instant, of a day and hour that exist? @source RFC 3339, section 5.6 */
function isInstant(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text))
        return false;
    const time = Date.parse(text);
    // Date.parse takes 30 February for 2 March; a day that exists comes back as it was.
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}
/** A date as an instant in whole seconds; a fraction is dropped, so it is never later than the date. */
function toInstant(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** The date some days later. A day is 24 hours. */
function addDays(date, days) {
    return new Date(date.getTime() + days * DAY_MS);
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

/***/ }),

/***/ 34348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
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

;// CONCATENATED MODULE: ./build/src/shape/nearest.js

/** The known word nearest to a misspelt one, or undefined when none is near enough to be meant. */
function nearest(word, known) {
    let best;
    for (const candidate of known) {
        const distance = leven(word.toLowerCase(), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    const enough = Math.max(2, Math.floor(word.length / 3));
    return best !== undefined && best.distance <= enough ? best.word : undefined;
}

/***/ })

};
