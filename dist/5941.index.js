export const id = 5941;
export const ids = [5941];
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
/* harmony export */   uc: () => (/* binding */ optionalLines),
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
/** A text of several lines that may be left out: it is told to people, and never used as a name. */
function optionalLines(help, placeholder, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined);
        return text.length > MAX_TEXT ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is longer than ${MAX_TEXT} characters`) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text);
    };
    return input({ help, placeholder, resolve }, places);
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
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46753);


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
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46753);
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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
