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
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy = __webpack_require__(45921);
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

/***/ 40001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ logStatement),
/* harmony export */   N: () => (/* binding */ assessLog)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);




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
