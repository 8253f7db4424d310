export const id = 302;
export const ids = [302];
export const modules = {

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

/***/ 68302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/keys/trust.js
var keys_trust = __webpack_require__(39972);
// EXTERNAL MODULE: ./build/src/keys/dual-verify.js
var dual_verify = __webpack_require__(41022);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/pipeline.js + 18 modules
var pipeline = __webpack_require__(44058);
// EXTERNAL MODULE: ./build/src/policy/enforcement.js
var enforcement = __webpack_require__(53902);
// EXTERNAL MODULE: ./build/src/policy/inside.js
var inside = __webpack_require__(14858);
// EXTERNAL MODULE: ./build/src/policy/load-policy.js
var load_policy = __webpack_require__(35821);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy_policy = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/src/commands/record-command.js + 5 modules
var record_command = __webpack_require__(87961);
// EXTERNAL MODULE: ./build/src/commands/release-place.js
var release_place = __webpack_require__(24863);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/report.js
var report = __webpack_require__(18205);
// EXTERNAL MODULE: ./build/src/reports/advice.js
var advice = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
// EXTERNAL MODULE: ./build/src/commands/outcome-error.js
var outcome_error = __webpack_require__(94395);
;// CONCATENATED MODULE: ./build/src/commands/verify-result.js






/** What `verify` shows and gives back. */
function verifyResult(verification, { mode, why, exitCode, policy }) {
    const { outcome, metadata, metadataDigest, tree } = verification;
    const warnings = mode === 'dev' ? [...verification.warnings, (0,finding/* warning */.$e)('dev_not_enforced', 'verify', `dev: not enforced (${why})`)] : verification.warnings;
    const open = verification.findings.filter(({ outcome: each }) => each === 'fail' || each === 'unknown');
    const error = (0,outcome_error/* errorOfOutcome */.w)(outcome, verification.findings);
    return {
        exitCode,
        json: {
            status: error === undefined ? outcome : null,
            ...(error === undefined ? {} : { error }),
            mode,
            enforced: mode === 'prod',
            metadata_digest: metadataDigest === undefined ? null : (0,digest/* prefixed */.gV)(metadataDigest),
            release: metadata === undefined
                ? null
                : {
                    product: metadata.product,
                    repository_id: metadata.repository_id,
                    line: metadata.line,
                    sequence: metadata.sequence,
                    deployment_id: metadata.deployment_id,
                    created: metadata.created,
                    expires: metadata.expires,
                },
            signed_by: verification.signedBy.map(({ keyId, kind }) => ({ key: keyId, kind })),
            counts: tree ?? null,
            spike: verification.spike === undefined ? null : { ...verification.spike, digest: (0,digest/* prefixed */.gV)(verification.spike.digest) },
            findings: verification.findings.map(finding_json/* findingJson */.a),
            warnings: warnings.map(finding_json/* warningJson */.j),
        },
        report: {
            tone: (0,report/* toneOf */.Y)(outcome),
            headline: `${outcome}${mode === 'dev' && outcome !== 'verified' ? ' (dev: not enforced)' : ''}: ${summary(verification, open)}`,
            facts: [
                ...(metadata === undefined ? [] : [['release', `${metadata.product} ${metadata.line} #${metadata.sequence}, sealed ${metadata.created}`]]),
                ...(metadataDigest === undefined ? [] : [['metadata', (0,digest/* prefixed */.gV)(metadataDigest)]]),
                ['signed by', verification.signedBy.length === 0 ? 'no trusted key' : verification.signedBy.map(({ keyId, kind }) => `${kind} ${keyId}`).join(', ')],
                ['policy', policy.path ?? 'built-in'],
                ['mode', `${mode} (${why})`],
            ],
            findings: mostSevereFirst(foldSpike(verification)),
            warnings,
            next: (0,advice/* adviceFor */.c)(verification.findings),
        },
        outputs: {
            status: error === undefined ? outcome : '',
            'metadata-digest': metadataDigest === undefined ? '' : (0,digest/* prefixed */.gV)(metadataDigest),
            findings: String(open.length),
        },
        short: `${outcome} ${summary(verification, open)}`,
    };
}
function summary({ outcome, tree }, open) {
    if (outcome === 'verified' && tree !== undefined)
        return `${tree.matched.toLocaleString('en')} files match what was released`;
    const changes = tree === undefined
        ? []
        : [[tree.modified, 'modified'], [tree.missing, 'missing'], [tree.unexpected, 'not released']].filter(([count]) => count > 0);
    if (changes.length > 0)
        return changes.map(([count, what]) => `${count} ${count === 1 ? 'file' : 'files'} ${what}`).join(', ');
    const [first] = mostSevereFirst(open);
    return first === undefined ? 'no finding' : `${first.subject} ${first.message}`;
}
const ORDER = ['tampered', 'corrupted', 'policy_changed', 'error(config)', 'error(infra)', 'verified'];
function mostSevereFirst(findings) {
    return [...findings].sort((a, b) => ORDER.indexOf((0,finding/* outcomeOf */.sG)(a)) - ORDER.indexOf((0,finding/* outcomeOf */.sG)(b)));
}
const FOLDED_FILES = 20;
/** For people, a spike is one finding with the first files and the digest of them all; `--json` lists every file. @source design, section 3 (spike guard) */
function foldSpike({ findings, spike }) {
    if (spike === undefined)
        return findings;
    const isChange = ({ outcome, reason }) => outcome === 'fail' && (reason === 'file_modified' || reason === 'file_missing');
    const first = findings.filter(isChange).slice(0, FOLDED_FILES);
    const more = spike.changed > first.length ? ` and ${spike.changed - first.length} more` : '';
    const message = `${spike.changed} of ${spike.baseline} files changed at once: ${first.map(({ subject }) => subject).join(', ')}${more}; all of them: ${(0,digest/* prefixed */.gV)(spike.digest)}`;
    return [(0,finding/* failure */.V2)('every-file-matches', 'file_modified', 'release directory', message), ...findings.filter((finding) => !isChange(finding))];
}
;// CONCATENATED MODULE: ./build/src/commands/verify.js















/* harmony default export */ const verify = ((0,command/* command */.G)({
    name: 'verify',
    summary: 'Check evidence and tree, and say the status: verified, policy_changed, corrupted, tampered',
    description: 'Checks the evidence set (readable, signed by trusted keys, bound together, above the floor, in its time), then the tree against it. Every finding is listed, then one status decides the exit code. Needs no network. Policy and key ring come from the verifier, never from the release: --config, DURI_CONFIG or /etc/duri/duri.yml, else the strictest built-in policy.',
    examples: [
        { line: 'duri verify dist --evidence evidence --keyring duri.keyring.json', says: 'Verify a release' },
        { line: 'duri verify /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --json', says: 'On a host, for a program' },
        { line: 'DURI_ENV=dev duri verify dist --evidence evidence --keyring duri.keyring.json', says: 'Only report: the exit code is 0' },
    ],
    inputs: {
        path: (0,input/* requiredText */.$4)('Release directory', 'DIR', { positional: true, action: 'path' }),
        evidence: (0,input/* requiredText */.$4)('Directory of the evidence set', 'DIR', place_inputs/* evidenceInput */.E),
        config: (0,input/* optionalText */.mR)('Policy of the verifier', 'FILE', place_inputs/* configInput */.x, { defaultText: 'DURI_CONFIG, /etc/duri/duri.yml, else the built-in policy' }),
        keyring: key_inputs/* keyring */.AC,
        hmacKey: key_inputs/* hmacKey */.bB,
        withoutLog: (0,input/* toggle */.L$)('Do not write VERIFY_LOG.log', { flag: 'without-log' }),
    },
    outputs: {
        status: 'verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
        'metadata-digest': 'Digest of deployment_metadata.json, as sha256:…',
        findings: 'How many findings failed or are unknown',
    },
    action: { name: 'verify', icon: 'check-circle', permissions: { contents: 'read' } },
    run: async (ports, values) => {
        const started = ports.clock.now();
        const { variables } = ports.environment;
        const policy = await (0,load_policy/* loadPolicy */.tb)(ports, { config: values.config, mode: 'verifier' });
        const { mode, why } = (0,enforcement/* enforcement */.J)(variables, policy.policy);
        const place = (0,release_place/* openReleasePlace */.R)(ports, values.path, values.evidence);
        const trust = (0,keys_trust/* loadTrust */.V)(ports, {
            keyringPath: values.keyring,
            policyKeyringPath: (0,policy_policy/* keyringPathOf */.E7)(policy),
            secretInputs: [],
            hmacKeys: values.hmacKey,
            purpose: 'verify',
            at: started,
        });
        const anchors = policy.path === undefined ? trust.anchors : [{ what: 'policy', path: policy.path }, ...trust.anchors];
        (0,inside/* refuseUntrusted */.z)(ports, mode, anchors, [place.directory, place.evidence]);
        const verification = await (0,pipeline/* verifyRelease */.V)(ports, {
            ...place,
            policy,
            trust,
            dualVerify: (0,dual_verify/* dualVerify */.i)(variables),
            allowUnsigned: mode === 'dev' && !policy.policy.signatures.required,
            spikeThreshold: (0,enforcement/* spikeThreshold */.S)(variables, policy.policy),
        });
        const code = (0,model_status/* exitCode */.I$)(verification.outcome, mode);
        const { metadataDigest, tree } = verification;
        const logWarnings = values.withoutLog
            ? []
            : (0,record_command/* recordCommand */.t)(ports, {
                verb: 'verify',
                started,
                place,
                trust,
                policyDigest: policy.digest,
                result: verification.outcome,
                exitCode: code,
                subjects: metadataDigest === undefined ? [] : [{ name: 'deployment_metadata.json', digest: metadataDigest }],
                outputs: [],
                observations: tree === undefined ? {} : { files_matched: tree.matched, files_modified: tree.modified, files_missing: tree.missing, files_new: tree.unexpected },
            });
        return verifyResult({ ...verification, warnings: [...place.warnings, ...verification.warnings, ...logWarnings] }, { mode, why, exitCode: code, policy });
    },
}));

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

/***/ })

};
