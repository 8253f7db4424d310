export const id = 8991;
export const ids = [8991];
export const modules = {

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

/***/ 40001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ logStatement),
/* harmony export */   N: () => (/* binding */ assessLog)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84672);




/** What is signed about a log, so that it reaches L1: the file's digest, and of the chain its head, length and run. */
function logStatement({ digest, runId, head, count, level }) {
    return { subjects: [{ name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP, digest }], predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPES */ .Cs.log.type, predicate: { run_id: runId, head, count, level } };
}
/** The level that chain and signature show together. `signed` is undefined where no signature was looked at. */
function assessLog(log, signed) {
    const { header, level } = log;
    if (signed === undefined) {
        const open = header?.level === 'L1' && level !== undefined
            ? [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)('log_level_not_shown', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP, 'says that it is signed (L1); no signature was looked at, so L0 is all that is shown')]
            : [];
        return { level, findings: log.findings, warnings: open };
    }
    const agreement = signed.authentic && signed.statement !== undefined && level !== undefined ? [checkStatement(log, signed.statement)] : [];
    const shown = agreement.some(({ outcome }) => outcome === 'pass');
    return { level: shown ? 'L1' : level, findings: [...log.findings, ...signed.findings, ...agreement], warnings: signed.warnings };
}
/** The signature is over the file's digest, so a statement that tells of another chain was made by a careless signer or is a trick. */
function checkStatement(log, { predicate }) {
    const check = 'signed-statement-is-about-this-log';
    const { run_id, head, count, level } = predicate;
    const stated = (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({ run_id, head, count, level });
    const found = (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({ run_id: log.header?.run_id, head: log.checkpoint?.hash, count: log.count, level: log.header?.level });
    if (stated === found)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(check, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP, 'the signed statement names this run, its head and its length');
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(check, 'signature_wrong_file', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP, 'the signed statement is about another run', { expected: found, actual: stated });
}

/***/ })

};
