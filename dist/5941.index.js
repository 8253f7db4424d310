export const id = 5941;
export const ids = [5941,9365];
export const modules = {

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

/***/ 74370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** Declares a command; only there to infer the types of its values. */
function command(definition) {
    return definition;
}

/***/ }),

/***/ 17515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   xD: () => (/* binding */ optionalJson)
/* harmony export */ });
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

function input(shape, places) {
    return {
        help: shape.help,
        placeholder: shape.placeholder,
        required: shape.required ?? false,
        many: shape.many ?? false,
        defaultText: shape.defaultText,
        values: shape.values,
        secret: shape.secret ?? false,
        positional: places.positional ?? false,
        flag: places.flag,
        env: places.env,
        action: places.action,
        actionDefault: places.actionDefault,
        weakens: places.weakens ?? false,
        resolve: shape.resolve,
    };
}
const MAX_TEXT = 32_768;
/** Refuses what no path or name can hold, so that a line break never reaches a log or an output file. */
function checked(text) {
    if (text.length > MAX_TEXT)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is longer than ${MAX_TEXT} characters`);
    // eslint-disable-next-line no-control-regex
    if (/[\x00\n\r]/.test(text))
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'contains a line break or a NUL character');
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text);
}
/** A text or path that must be given. */
function requiredText(help, placeholder, places) {
    return input({ help, placeholder, required: true, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'is missing') : checked(text)) }, places);
}
/** A text or path that may be left out. */
function optionalText(help, placeholder, places, options = {}) {
    return input({ help, placeholder, ...options, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined) : checked(text)) }, places);
}
/** A JSON document that may be left out: it is parsed and never printed, so it may have lines, as the platform's `toJSON` writes them. */
function optionalJson(help, places) {
    return input({ help, placeholder: 'JSON', resolve: ([text]) => (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text === undefined || text.trim() === '' ? undefined : text) }, places);
}
/** A text with a default. */
function textOr(defaultValue, help, placeholder, places) {
    return input({ help, placeholder, defaultText: defaultValue, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(defaultValue) : checked(text)) }, places);
}
/** Several texts: the flag repeated, or in an action one a line. */
function textList(help, placeholder, places) {
    return input({
        help,
        placeholder,
        many: true,
        resolve: (texts) => {
            const lines = texts
                .flatMap((text) => text.split('\n'))
                .map((line) => line.trim())
                .filter((line) => line !== '');
            for (const line of lines) {
                const one = checked(line);
                if (!one.ok)
                    return one;
            }
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(lines);
        },
    }, places);
}
/** One of a few words. */
function choice(values, defaultValue, help, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(defaultValue);
        const value = values.find((candidate) => candidate === text);
        return value === undefined ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected one of ${values.join(', ')}`) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(value);
    };
    return input({ help, placeholder: values.join('|'), values, defaultText: defaultValue, resolve }, places);
}
/** A whole number within bounds. */
function integer(bounds, help, placeholder, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined);
        const value = Number(text);
        if (!/^-?\d+$/.test(text) || value < bounds.min || value > bounds.max)
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected a whole number from ${bounds.min} to ${bounds.max}`);
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(value);
    };
    return input({ help, placeholder, resolve }, places);
}
/** On or off; an action spells it `true` or `false`. */
function toggle(help, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '' || text === 'false')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(false);
        return text === 'true' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(true) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected true or false`);
    };
    return input({ help, resolve }, places);
}
/** Secrets: on the command line the paths of their files, in an action their masked text. Never a value in argv. */
function secrets(help, places) {
    const resolve = (texts) => {
        const files = [];
        for (const path of texts) {
            if (path === '')
                continue;
            const one = checked(path);
            if (!one.ok)
                return one;
            files.push({ from: 'file', path });
        }
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(files);
    };
    return input({ help, placeholder: 'FILE', many: true, secret: true, resolve }, places);
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

/***/ 24778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CHAIN_START),
/* harmony export */   q: () => (/* binding */ chainHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84672);


/** What stands before the first record. */
const CHAIN_START = '0'.repeat(64);
/** The hash of a record: SHA-256 over the hash before it, as 32 raw bytes, and the canonical record without its own `hash`. @source trust model, section 9 */
function chainHash(prev, record) {
    const content = Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'hash'));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.from(prev, 'hex')).update((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(content)).digest('hex');
}

/***/ }),

/***/ 7211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ RECORD_SCHEMAS),
/* harmony export */   M$: () => (/* binding */ CLAIMED_LEVELS),
/* harmony export */   N_: () => (/* binding */ LOG_FORMAT),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   xA: () => (/* binding */ RECORD_LIMITS)
/* harmony export */ });
/* unused harmony exports headerSchema, runSchema, checkpointSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** The version of the format, and the only one there is. */
const LOG_FORMAT = '1';
/**
 * How much stands behind a record. L0: the chain alone, so whoever can write the file can write another whole chain.
 * L1: a key of the ring has signed the file's digest. L2 (a workload identity has signed) and L3 (a second, independent
 * witness has signed) are defined so that nobody uses the names for less; nothing of ours claims them, and a record that does is refused.
 * @source design, section 7
 */
const CLAIMED_LEVELS = ['L0', 'L1'];
/** Bounds of one record. What goes beyond is left out and counted in `omitted`. */
const RECORD_LIMITS = { arguments: 256, subjects: 1024, outputs: 1024, observations: 100, lineBytes: 64 * 1024 * 1024 };
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest: 64 lower-case hexadecimal digits')
    .transform((digits) => digits);
const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ precision: 3, error: 'is not an instant such as 2026-01-05T12:00:00.000Z' });
/** Four thousand characters, each of which may have become an escape such as `\\u202e`. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(6 * 4096);
const word = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9 ._-]{0,99}$/, 'is not a short name in lower case');
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const tool = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, version: text, sha256: sha256.nullable() });
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, sha256 });
/** File names are made of it, so it has none of their special characters. */
const runId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{12}$/, 'is not a run id such as 20260105T120000Z-0a1b2c3d4e5f');
const chained = { seq: count, prev: sha256, hash: sha256 };
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...chained,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('header'),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(LOG_FORMAT),
    run_id: runId,
    started: instant,
    tool,
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ os: text, arch: text, node: text }),
    /** What the CI publishes about the run anyway; outside CI nothing: no user, no host. */
    identity: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ environment: word, builder: text, run: text.nullable() }),
    /** SHA-256 of the whole log before this one; null when there was none. */
    prev_log: sha256.nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CLAIMED_LEVELS),
});
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...chained,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('run'),
    at: instant,
    verb: word,
    gate: word.nullable(),
    policy_sha256: sha256.nullable(),
    subjects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file).max(RECORD_LIMITS.subjects),
    tool,
    argv: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(RECORD_LIMITS.arguments),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(255),
    duration_ms: count,
    result: word.nullable(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...file.shape, bytes: count })).max(RECORD_LIMITS.outputs),
    /** What was counted, such as files seen; no judgement. */
    observations: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, 'is not a name such as files_modified'), count),
    omitted: count,
});
const checkpointSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...chained,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('checkpoint'),
    ended: instant,
    /** Records before this one, the header included. */
    count,
    /** Hash of the record before this one. */
    head: sha256,
});
const RECORD_SCHEMAS = { header: headerSchema, run: runSchema, checkpoint: checkpointSchema };

/***/ }),

/***/ 31384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85339);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);




/** Reads the log that was named by its path, or by its evidence directory. @throws usage, input_missing, directory_missing */
function readLog({ environment, files }, named) {
    if ((named.file === undefined) === (named.evidence === undefined))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('usage', 'name the log either by its FILE or by --evidence DIR');
    const evidence = named.evidence === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, named.evidence);
    if (evidence !== undefined && !files.isDirectory(evidence))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('directory_missing', `${evidence} is no directory`);
    const path = evidence === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, named.file ?? '') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(evidence, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_FILE */ .UP);
    const bytes = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.evidenceFileBytes);
    if (bytes === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_missing', `${path} is not there`, { path }, { hint: 'Every deciding command writes one: beside the evidence, or to DURI_STATE_DIR/logs where that is set.' });
    return { path, bytes, evidence };
}

/***/ }),

/***/ 72581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyLog)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84672);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93313);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5565);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24778);
/* harmony import */ var _log_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7211);











const CHECK = 'log-chain-holds';
const MAX_FINDINGS = 100;
const LINE_FEED = 0x0a;
/**
 * Is this a whole, unedited chain? Every line that is not as the recorder wrote it is named.
 * A chain that holds shows that no line was changed, added, moved or removed on its own. It does not show who wrote it,
 * and nothing about what ran beyond what the lines say.
 */
function verifyLog(bytes, name = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP) {
    const reading = new Reading(name);
    if (bytes.length === 0)
        reading.fail('evidence_empty', 1, 'has no content');
    else if (bytes.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.evidenceFileBytes)
        reading.fail('evidence_over_limit', 1, `is ${bytes.length} bytes long; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.evidenceFileBytes}`);
    else
        readLines(bytes, reading);
    const { findings, records } = reading;
    const holds = findings.length === 0;
    return {
        findings: holds ? [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(CHECK, name, `${records.length} records, each bound to the one before it`)] : findings,
        level: holds ? 'L0' : undefined,
        header: records.find((record) => record.kind === 'header'),
        runs: records.filter((record) => record.kind === 'run'),
        checkpoint: records.find((record) => record.kind === 'checkpoint'),
        count: records.length,
        digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes),
    };
}
function readLines(bytes, reading) {
    if (countLines(bytes) > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.logRecords) {
        reading.fail('evidence_over_limit', _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.logRecords + 1, `is beyond the limit of ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.logRecords} records`);
        return;
    }
    let start = 0;
    while (start < bytes.length && !reading.isFull) {
        const end = bytes.indexOf(LINE_FEED, start);
        if (end === -1) {
            reading.line += 1;
            reading.fail('log_unfinished', reading.line, 'is cut short: it does not end in a line feed');
            return;
        }
        reading.take(bytes.subarray(start, end));
        start = end + 1;
    }
    reading.end();
}
function countLines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
        count += 1;
    return count;
}
/** The state of reading a log line by line. */
class Reading {
    name;
    findings = [];
    records = [];
    line = 0;
    /** Hash that the next record must build on; undefined after a line that could not be read. */
    #head = _chain_js__WEBPACK_IMPORTED_MODULE_5__/* .CHAIN_START */ .B;
    #closedAt;
    constructor(name) {
        this.name = name;
    }
    get isFull() {
        return this.findings.length >= MAX_FINDINGS;
    }
    fail(reason, line, message, values) {
        this.findings.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(CHECK, reason, `${this.name}:${line}`, `line ${line} ${message}`, values));
    }
    take(content) {
        this.line += 1;
        if (this.#closedAt !== undefined)
            this.fail('log_chain_broken', this.line, `stands after the checkpoint in line ${this.#closedAt}`);
        const parsed = parseRecord(content);
        if (!parsed.ok) {
            this.#head = undefined;
            const reason = parsed.problems.some((problem) => problem.overLimit === true) ? 'evidence_over_limit' : 'evidence_unparseable';
            this.fail(reason, this.line, (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProblems */ .yg)(parsed.problems));
            return;
        }
        const record = parsed.value;
        this.#checkPlace(record);
        this.#checkLink(record);
        this.#head = record.hash;
        this.records.push(record);
        if (record.kind === 'checkpoint')
            this.#closedAt ??= this.line;
    }
    end() {
        if (this.#closedAt === undefined && !this.isFull)
            this.fail('log_unfinished', this.line, 'is the last, and no checkpoint');
    }
    #checkPlace(record) {
        const { line } = this;
        if (record.seq !== line - 1)
            this.fail('log_chain_broken', line, 'does not stand at its place', { expected: `record ${line - 1}`, actual: `record ${record.seq}` });
        if ((record.kind === 'header') !== (line === 1))
            this.fail('log_chain_broken', line, line === 1 ? 'is no header' : 'is a second header');
    }
    #checkLink(record) {
        const { line } = this;
        if (this.#head !== undefined && record.prev !== this.#head)
            this.fail('log_chain_broken', line, 'does not build on the line before it', { expected: this.#head, actual: record.prev });
        const hash = (0,_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .chainHash */ .q)(record.prev, record);
        if (record.hash !== hash)
            this.fail('log_chain_broken', line, 'is not what its hash was made of', { expected: hash, actual: record.hash });
        if (record.kind !== 'checkpoint')
            return;
        if (record.count !== record.seq)
            this.fail('log_chain_broken', line, 'counts other records than stand before it', { expected: String(record.seq), actual: String(record.count) });
        if (record.head !== record.prev)
            this.fail('log_chain_broken', line, 'closes another chain', { expected: record.prev, actual: record.head });
    }
}
/** A record in its one form, or what is wrong with the line. */
function parseRecord(content) {
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(content, { maxBytes: _log_record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_LIMITS */ .xA.lineBytes, maxDepth: 8 });
    if (!json.ok)
        return json;
    const kind = json.value?.kind;
    const schema = Object.entries(_log_record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_SCHEMAS */ .LI).find(([known]) => known === kind)?.[1];
    if (schema === undefined)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)('', typeof kind === 'string' ? `is of the unknown kind "${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(kind.slice(0, 60))}"` : 'is no record: it has no kind');
    const record = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_9__/* .checkShape */ .eA)(json.value, schema);
    if (!record.ok)
        return record;
    return (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__/* .canonicalJson */ .d)(record.value) === (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeUtf8 */ ._)(content) ? record : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)('', 'is not canonical JSON (RFC 8785)');
}

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
    return { ...finding, status: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(finding), fix: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(finding.reason).fix };
}
/** A warning as it stands in `--json`. */
function warningJson(warning) {
    return { ...warning, fix: (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(warning.reason).fix };
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

/***/ 10018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   W1: () => (/* binding */ overLimit),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   yg: () => (/* binding */ describeProblems)
/* harmony export */ });
function parsed(value) {
    return { ok: true, value };
}
function refused(where, message) {
    return { ok: false, problems: [{ where, message }] };
}
/** Refuses a text for its size, depth or count. */
function overLimit(where, message) {
    return { ok: false, problems: [{ where, message, overLimit: true }] };
}
/** Problems as one line. */
function describeProblems(problems) {
    return problems.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)).join('; ');
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
