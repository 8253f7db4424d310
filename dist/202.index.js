export const id = 202;
export const ids = [202];
export const modules = {

/***/ 38991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ log_verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/evidence/predicate-types.js
var predicate_types = __webpack_require__(75634);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/keys/dual-verify.js
var dual_verify = __webpack_require__(41022);
// EXTERNAL MODULE: ./build/src/keys/trust.js
var keys_trust = __webpack_require__(39972);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/policy/inside.js
var inside = __webpack_require__(14858);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/src/record/log-record.js
var log_record = __webpack_require__(7211);
// EXTERNAL MODULE: ./build/src/record/log-statement.js
var log_statement = __webpack_require__(40001);
// EXTERNAL MODULE: ./build/src/record/read-log.js
var read_log = __webpack_require__(31384);
// EXTERNAL MODULE: ./build/src/record/verify-log.js
var verify_log = __webpack_require__(72581);
// EXTERNAL MODULE: ./build/src/verification/verify-envelope.js + 4 modules
var verify_envelope = __webpack_require__(80990);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/report.js
var report = __webpack_require__(18205);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/reports/advice.js
var advice = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
// EXTERNAL MODULE: ./build/src/commands/outcome-error.js
var outcome_error = __webpack_require__(94395);
;// CONCATENATED MODULE: ./build/src/commands/log-verify-result.js








/** What a level shows, and what it does not. */
const SHOWS = {
    L0: 'the chain holds: no line was changed, added, moved or removed on its own; whoever can write the file could have written another whole one',
    L1: 'the chain holds, and a key of the ring has signed the file',
};
/** What `log verify` shows and gives back. */
function logVerifyResult(context) {
    const { log, assessment, required } = context;
    const findings = [...assessment.findings, ...checkLevel(assessment, required)];
    const outcome = (0,model_status/* worstOutcome */.Om)(findings.map(finding/* outcomeOf */.sG));
    const error = (0,outcome_error/* errorOfOutcome */.w)(outcome, findings);
    const status = error ? null : outcome;
    const { level } = assessment;
    const runId = log.header?.run_id;
    return {
        exitCode: (0,model_status/* exitCode */.I$)(outcome, 'prod'),
        json: {
            status,
            ...(error && { error }),
            level: level ?? null,
            run_id: runId ?? null,
            records: log.count,
            head: log.checkpoint?.hash ?? null,
            digest: (0,digest/* prefixed */.gV)(log.digest),
            findings: findings.map(finding_json/* findingJson */.a),
            warnings: assessment.warnings.map(finding_json/* warningJson */.j),
        },
        report: log_verify_result_report(context, outcome, findings),
        outputs: { status: status ?? '', level: level ?? 'none', 'run-id': runId ?? '' },
        short: `${outcome} ${level ?? 'none'}`,
    };
}
function log_verify_result_report({ path, log, assessment: { level, warnings } }, outcome, findings) {
    return {
        tone: (0,report/* toneOf */.Y)(outcome),
        headline: outcome === 'verified' && level !== undefined ? `${level}: ${SHOWS[level]}` : `${outcome}: this record cannot be relied on`,
        facts: [
            ['record', path],
            ['digest', (0,digest/* prefixed */.gV)(log.digest)],
            ['run', log.header?.run_id ?? 'not known'],
            ['records', String(log.count)],
        ],
        findings,
        warnings,
        next: (0,advice/* adviceFor */.c)(findings),
    };
}
/** Where nothing else is wrong, what is shown must be enough. */
function checkLevel({ level, findings }, required) {
    if (level !== 'L0' || required === 'L0' || findings.some(({ outcome }) => outcome === 'fail'))
        return [];
    return [(0,finding/* failure */.V2)('log-reaches-its-level', 'signature_missing', evidence_set/* LOG_FILE */.UP, 'only L0 is shown, and L1 is asked for', { expected: required, actual: level })];
}
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
;// CONCATENATED MODULE: ./build/src/commands/log-verify.js


















/* harmony default export */ const log_verify = ((0,command/* command */.G)({
    name: 'log verify',
    summary: 'Check an execution record: is the chain whole, and is it signed?',
    description: 'Checks every line of an execution record (VERIFY_LOG.log): canonical JSON, its place, its link to the line before it, the checkpoint at the end. With a key ring it also checks the signature. A record says what ran and what came back; it never proves that what ran was right.',
    examples: [
        { line: 'duri log verify --evidence evidence', says: 'The record of the last run, its chain only (L0)' },
        { line: 'duri log verify --evidence evidence --keyring duri.keyring.json --level L1', says: 'Also its signature, which must be there' },
        { line: 'duri log verify /var/lib/duri/logs/20260105T120000Z-0a1b2c3d4e5f.log', says: 'A record in the state directory' },
    ],
    inputs: {
        file: (0,input/* optionalText */.mR)('The record', 'FILE', { positional: true, action: 'path' }),
        evidence: (0,input/* optionalText */.mR)('The evidence directory that holds it', 'DIR', place_inputs/* evidenceInput */.E),
        signature: (0,input/* optionalText */.mR)('Its signature', 'FILE', { flag: 'signature', action: 'signature' }, { defaultText: 'the .sig beside the record' }),
        keyring: (0,input/* optionalText */.mR)('Public key ring; without keys only the chain is checked', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING', action: 'keyring' }),
        hmacKey: key_inputs/* hmacKey */.bB,
        level: (0,input/* choice */.Yq)(log_record/* CLAIMED_LEVELS */.M$, 'L0', 'The lowest assurance level to accept', { flag: 'level', action: 'level' }),
    },
    outputs: { status: 'verified, tampered or corrupted', level: 'The assurance level that is shown: L0, L1 or none', 'run-id': 'The run that the record is of' },
    action: undefined,
    run: (ports, values) => {
        const file = (0,read_log/* readLog */.x)(ports, values);
        const log = (0,verify_log/* verifyLog */.I)(file.bytes);
        const withKeys = values.keyring !== undefined || values.hmacKey.length > 0 || values.signature !== undefined;
        const signed = withKeys ? checkSignature(ports, file, log, values) : undefined;
        return Promise.resolve(logVerifyResult({ path: file.path, log, assessment: (0,log_statement/* assessLog */.N)(log, signed), required: values.level }));
    },
}));
/** The one place where a log meets the keys. */
function checkSignature(ports, { path, evidence }, log, { signature, keyring, hmacKey }) {
    const { cwd, variables } = ports.environment;
    const keyringPath = keyring === undefined ? undefined : (0,external_node_path_.resolve)(cwd, keyring);
    const trust = (0,keys_trust/* loadTrust */.V)(ports, { keyringPath, secretInputs: [], hmacKeys: hmacKey, purpose: 'verify', at: ports.clock.now() });
    if (evidence !== undefined && trust.ringPath !== undefined)
        (0,inside/* refuseUntrusted */.z)(ports, 'prod', [{ what: 'key ring', path: trust.ringPath }], [evidence]);
    const beside = path.endsWith(evidence_set/* LOG_FILE */.UP) ? (0,external_node_path_.join)(path, '..', evidence_set/* LOG_SIGNATURE_FILE */.fk) : path.replace(/\.log$/, '.sig');
    return (0,verify_envelope/* verifyEnvelope */.Y)({
        file: evidence_set/* LOG_SIGNATURE_FILE */.fk,
        content: ports.files.read(signature === undefined ? beside : (0,external_node_path_.resolve)(cwd, signature), limits/* LIMITS */.b.evidenceFileBytes),
        subject: { name: evidence_set/* LOG_FILE */.UP, digest: log.digest },
        predicateType: predicate_types/* PREDICATE_TYPES */.Cs.log.type,
        use: predicate_types/* PREDICATE_TYPES */.Cs.log.use,
        trust,
        requirement: { threshold: 1, kinds: policy/* KEY_KINDS */.A3 },
        dualVerify: (0,dual_verify/* dualVerify */.i)(variables),
    });
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
