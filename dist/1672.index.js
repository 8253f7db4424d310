export const id = 1672;
export const ids = [1672];
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

/***/ 65221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verifyResult)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18205);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);
/* harmony import */ var _reports_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87193);
/* harmony import */ var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32259);
/* harmony import */ var _outcome_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);







/** What `verify` shows and gives back. */
function verifyResult(verification, { mode, why, exitCode, judge }) {
    const { outcome, metadata, metadataDigest, tree } = verification;
    const warnings = mode === 'dev' ? [...verification.warnings, (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)('dev_not_enforced', 'verify', `dev: not enforced (${why})`)] : verification.warnings;
    const open = verification.findings.filter(({ outcome: each }) => each === 'fail' || each === 'unknown');
    const error = (0,_outcome_error_js__WEBPACK_IMPORTED_MODULE_5__/* .errorOfOutcome */ .w)(outcome, verification.findings);
    const status = statusText(verification);
    return {
        exitCode,
        json: {
            status: error === undefined ? status : null,
            ...(error === undefined ? {} : { error }),
            mode,
            enforced: mode === 'prod',
            metadata_digest: metadataDigest === undefined ? null : (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(metadataDigest),
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
            spike: verification.spike === undefined ? null : { ...verification.spike, digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(verification.spike.digest) },
            findings: verification.findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__/* .findingJson */ .a),
            warnings: warnings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__/* .warningJson */ .j),
        },
        report: {
            tone: status === _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSIGNED_STATUS */ .ft ? 'plain' : (0,_model_report_js__WEBPACK_IMPORTED_MODULE_6__/* .toneOf */ .Y)(outcome),
            headline: `${status}${mode === 'dev' && outcome !== 'verified' ? ' (dev: not enforced)' : ''}: ${summary(verification, open)}`,
            facts: [
                ...(metadata === undefined ? [] : [['release', `${metadata.product} ${metadata.line} #${metadata.sequence}, sealed ${metadata.created}`]]),
                ...(metadataDigest === undefined ? [] : [['metadata', (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(metadataDigest)]]),
                ['signed by', verification.signedBy.length === 0 ? 'no trusted key' : verification.signedBy.map(({ keyId, kind }) => `${kind} ${keyId}`).join(', ')],
                ['policy', judge.says],
                ['mode', `${mode} (${why})`],
            ],
            findings: mostSevereFirst(foldSpike(verification)),
            warnings,
            next: (0,_reports_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .adviceFor */ .c)(verification.findings),
        },
        outputs: {
            status: error === undefined ? status : '',
            'metadata-digest': metadataDigest === undefined ? '' : (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(metadataDigest),
            findings: String(open.length),
        },
        short: `${status} ${summary(verification, open)}`,
    };
}
/** Evidence that nobody signed is never called verified. @source trust model, section 6 */
function statusText({ outcome, unsigned }) {
    return unsigned && outcome === 'verified' ? _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .UNSIGNED_STATUS */ .ft : outcome;
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
    return [...findings].sort((a, b) => ORDER.indexOf((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(a)) - ORDER.indexOf((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(b)));
}
const FOLDED_FILES = 20;
/** For people, a spike is one finding with the first files and the digest of them all; `--json` lists every file. @source design, section 3 (spike guard) */
function foldSpike({ findings, spike }) {
    if (spike === undefined)
        return findings;
    const isChange = ({ outcome, reason }) => outcome === 'fail' && (reason === 'file_modified' || reason === 'file_missing');
    const first = findings.filter(isChange).slice(0, FOLDED_FILES);
    const more = spike.changed > first.length ? ` and ${spike.changed - first.length} more` : '';
    const message = `${spike.changed} of ${spike.baseline} files changed at once: ${first.map(({ subject }) => subject).join(', ')}${more}; all of them: ${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(spike.digest)}`;
    return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('every-file-matches', 'file_modified', 'release directory', message), ...findings.filter((finding) => !isChange(finding))];
}

/***/ }),

/***/ 71672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/keys/trust.js
var keys_trust = __webpack_require__(39972);
// EXTERNAL MODULE: ./build/src/keys/dual-verify.js
var dual_verify = __webpack_require__(41022);
// EXTERNAL MODULE: ./build/src/model/part.js
var model_part = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/model/trigger.js
var trigger = __webpack_require__(67683);
// EXTERNAL MODULE: ./build/src/policy/enforcement.js
var enforcement = __webpack_require__(53902);
// EXTERNAL MODULE: ./build/src/policy/inside.js
var inside = __webpack_require__(14858);
// EXTERNAL MODULE: ./build/src/policy/judge.js
var policy_judge = __webpack_require__(6599);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/commands/forge-inputs.js
var forge_inputs = __webpack_require__(14109);
// EXTERNAL MODULE: ./build/src/commands/record-command.js + 5 modules
var record_command = __webpack_require__(87961);
;// CONCATENATED MODULE: ./build/src/commands/record-verification.js

/** What a verification found, as an execution record. */
function recordVerification(ports, { started, place, trust, policy, verification, exitCode: code }) {
    // An archive has no evidence directory to keep a record in.
    if (place === undefined && (ports.environment.variables['DURI_STATE_DIR'] ?? '') === '')
        return [];
    const { metadataDigest, tree, outcome } = verification;
    return (0,record_command/* recordCommand */.t)(ports, {
        verb: 'verify',
        started,
        place: place ?? { evidence: undefined },
        trust,
        policyDigest: policy.digest,
        result: outcome,
        exitCode: code,
        subjects: metadataDigest === undefined ? [] : [{ name: 'deployment_metadata.json', digest: metadataDigest }],
        outputs: [],
        observations: tree === undefined ? {} : { files_matched: tree.matched, files_modified: tree.modified, files_missing: tree.missing, files_new: tree.unexpected },
    });
}
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
// EXTERNAL MODULE: ./build/src/commands/report-inputs.js + 7 modules
var report_inputs = __webpack_require__(99827);
// EXTERNAL MODULE: ./build/src/commands/verify-result.js
var verify_result = __webpack_require__(65221);
// EXTERNAL MODULE: ./build/src/archive/names.js
var names = __webpack_require__(89308);
// EXTERNAL MODULE: ./build/src/archive/verify-archive.js + 3 modules
var verify_archive = __webpack_require__(60105);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var model_finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/pipeline.js + 4 modules
var pipeline = __webpack_require__(72504);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
;// CONCATENATED MODULE: ./build/src/commands/download-release.js






/**
 * Downloads the archives of a published release, and compares each with the digest that the forge states. Where from is
 * never a reason to believe them: the verification that follows is. @throws archive_missing, download_failed, forge_unavailable, …
 */
async function downloadRelease(ports, request, folder) {
    const { repository, tag, token } = request;
    const forge = await (0,forge_inputs/* forgeWith */.S)(ports, token, repository);
    const release = (await forge.releases()).find((candidate) => candidate.tag === tag && !candidate.draft);
    if (release === undefined)
        throw missing(`${repository} has no published release ${(0,model_path/* printable */.g$)(tag)}`, 'Check the tag; a private repository needs a token in GH_TOKEN.');
    const assets = release.assets.filter(({ name }) => (0,names/* parseArchiveName */.Lz)(name) !== undefined);
    if (assets.length === 0)
        throw missing(`the release ${(0,model_path/* printable */.g$)(tag)} of ${repository} has no archive of DuRi`, 'Store it with `duri archive --store release` before it is published.');
    const paths = [];
    for (const asset of assets) {
        const path = (0,external_node_path_.join)(folder, asset.name);
        ports.log.info(`Downloading ${(0,model_path/* printable */.g$)(asset.name)} (${asset.sizeBytes.toLocaleString('en')} bytes)`);
        await forge.downloadAsset(asset, { path, maxBytes: Math.min(asset.sizeBytes, limits/* LIMITS */.b.archiveBytes) });
        paths.push(path);
    }
    return paths;
}
function missing(message, hint) {
    return new errors/* IntegrityError */.cs('archive_missing', message, {}, { hint });
}
;// CONCATENATED MODULE: ./build/src/commands/merge-verifications.js


/** Several releases verified together, as a repository with many products has them: all findings, each with its archive, and the worst outcome. */
function mergeVerifications(all) {
    const [first, second] = all;
    if (first === undefined)
        throw new errors/* IntegrityError */.cs('archive_invalid', 'there is no archive to verify');
    if (second === undefined)
        return first.verification;
    const each = all.map(({ verification }) => verification);
    const trees = each.flatMap(({ tree }) => (tree === undefined ? [] : [tree]));
    return {
        outcome: (0,model_status/* worstOutcome */.Om)(each.map(({ outcome }) => outcome)),
        findings: all.flatMap(({ name, verification }) => verification.findings.map((finding) => ({ ...finding, subject: `${name}: ${finding.subject}` }))),
        warnings: all.flatMap(({ name, verification }) => verification.warnings.map((warning) => ({ ...warning, subject: `${name}: ${warning.subject}` }))),
        metadata: undefined,
        metadataDigest: undefined,
        signedBy: [...new Map(each.flatMap(({ signedBy }) => signedBy).map((key) => [key.keyId, key])).values()],
        tree: trees.length < each.length ? undefined : trees.reduce(addCounts),
        spike: undefined,
        unsigned: each.some(({ unsigned }) => unsigned),
    };
}
function addCounts(sum, counts) {
    const keys = Object.keys(sum);
    return Object.fromEntries(keys.map((key) => [key, sum[key] + counts[key]]));
}
// EXTERNAL MODULE: ./build/src/commands/release-place.js
var release_place = __webpack_require__(24863);
;// CONCATENATED MODULE: ./build/src/commands/verify-target.js










/**
 * Finds out what was named. Text of the form `OWNER/REPO@TAG` is a release even where a directory has that name;
 * `./OWNER/REPO@TAG` is the directory. @throws input_invalid, input_missing, directory_missing
 */
function openTarget(ports, { path, evidence, token }) {
    const whole = (0,external_node_path_.resolve)(ports.environment.cwd, path);
    const reference = names/* RELEASE_REFERENCE */.yW.exec(path);
    const isArchive = reference === null && names/* ARCHIVE_FILE */.sX.test(path) && !ports.files.isDirectory(whole);
    if (reference === null && !isArchive)
        return directoryTarget(ports, path, evidence);
    if (evidence !== undefined)
        throw new errors/* IntegrityError */.cs('input_invalid', `${(0,model_path/* printable */.g$)(path)} brings its own evidence, and --evidence names another`, {}, { hint: 'Leave --evidence out; or write ./ before the name of a directory.' });
    if (reference !== null) {
        const release = { repository: reference[1] ?? '', tag: reference[2] ?? '', token };
        return { place: undefined, verify: (verifier) => verifyPublished(ports, release, verifier) };
    }
    if (!ports.files.exists(whole))
        throw new errors/* IntegrityError */.cs('input_missing', `there is no archive ${(0,model_path/* printable */.g$)(path)}`, { path });
    return { place: undefined, verify: (verifier) => verifyWhole(ports, whole, verifier) };
}
function directoryTarget(ports, path, evidence) {
    if (evidence === undefined)
        throw new errors/* IntegrityError */.cs('input_invalid', '--evidence is missing', {}, { hint: 'Name the directory of the evidence set; only an archive brings its own.' });
    const place = (0,release_place/* openReleasePlace */.R)(ports, path, evidence);
    return { place, verify: (verifier) => (0,pipeline/* verifyRelease */.V)(ports, { ...verifier, ...place }) };
}
async function verifyPublished(ports, release, verifier) {
    const folder = ports.archiveFiles.temporaryFolder();
    try {
        const each = [];
        for (const archive of await downloadRelease(ports, release, folder.path))
            each.push({ name: (0,external_node_path_.basename)(archive), verification: await verifyWhole(ports, archive, verifier) });
        return mergeVerifications(each);
    }
    finally {
        folder.remove();
    }
}
/** An archive that cannot be unpacked is evidence that cannot be read. @source design, section 3 (step 1) */
async function verifyWhole(ports, archive, verifier) {
    try {
        return await (0,verify_archive/* verifyArchive */.w)(ports, archive, verifier);
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs) || error.code !== 'archive_invalid')
            throw error;
        const finding = (0,model_finding/* failure */.V2)('archive-is-whole', 'archive_damaged', (0,external_node_path_.basename)(archive), `cannot be unpacked: ${error.message}`);
        return { ...NOTHING_READ, findings: [finding], warnings: verifier.trust.warnings };
    }
}
const NOTHING_READ = {
    outcome: 'corrupted',
    metadata: undefined,
    metadataDigest: undefined,
    signedBy: [],
    tree: undefined,
    spike: undefined,
    unsigned: false,
};
;// CONCATENATED MODULE: ./build/src/commands/verify.js



















/* harmony default export */ const verify = ((0,command/* command */.G)({
    name: 'verify',
    summary: 'Check evidence and tree, and say the status: verified, policy_changed, corrupted, tampered',
    description: 'Checks the evidence set (readable, signed by trusted keys, bound together, above the floor, in its time), then the tree against it. Every finding is listed, then one status decides the exit code. A directory needs --evidence; an archive that `duri archive` made holds it. Only OWNER/REPO@TAG needs the network: every archive of that release is downloaded and verified. Policy and key ring come from the verifier, never from the release: --config, DURI_CONFIG or /etc/duri/duri.yml, else the strictest built-in policy.',
    examples: [
        { line: 'duri verify dist --evidence evidence --keyring duri.keyring.json', says: 'Verify a release' },
        { line: 'duri verify /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --json', says: 'On a host, for a program' },
        { line: 'duri verify shop-main-7-0123456789ab.tar.gz --keyring duri.keyring.json', says: 'A downloaded archive' },
        { line: 'duri verify acme/shop@v1.2.3 --keyring duri.keyring.json', says: 'A published release' },
        { line: 'DURI_ENV=dev duri verify dist --evidence evidence --keyring duri.keyring.json', says: 'Only report: the exit code is 0' },
    ],
    inputs: {
        path: (0,input/* requiredText */.$4)('Release directory, an archive of one, or a published release', 'DIR|ARCHIVE|OWNER/REPO@TAG', { positional: true, action: 'path' }),
        evidence: (0,input/* optionalText */.mR)('Directory of the evidence set; an archive brings its own', 'DIR', place_inputs/* evidenceInput */.E),
        config: (0,input/* optionalText */.mR)('Policy of the verifier', 'FILE', place_inputs/* configInput */.x, { defaultText: 'DURI_CONFIG, /etc/duri/duri.yml, else the built-in policy' }),
        keyring: key_inputs/* keyring */.AC,
        hmacKey: key_inputs/* hmacKey */.bB,
        githubToken: forge_inputs/* githubToken */.b,
        withoutLog: (0,input/* toggle */.L$)('Do not write VERIFY_LOG.log', { flag: 'without-log' }),
        ...report_inputs/* reportInputs */.eP,
    },
    outputs: {
        status: 'verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
        'metadata-digest': 'Digest of deployment_metadata.json, as sha256:…',
        findings: 'How many findings failed or are unknown',
        ...report_inputs/* REPORT_OUTPUTS */.Eg,
    },
    action: { name: 'verify', icon: 'check-circle', permissions: { contents: 'read' } },
    run: async (ports, values) => {
        const started = ports.clock.now();
        const { variables } = ports.environment;
        const judge = await (0,policy_judge/* loadJudge */.Y)(ports, { config: values.config, keyring: values.keyring, mode: 'verifier' });
        const { policy } = judge;
        const { mode, why } = (0,enforcement/* enforcementAt */.aY)(judge.from, variables, policy.policy);
        const { place, verify } = openTarget(ports, { path: values.path, evidence: values.evidence, token: values.githubToken });
        const trust = (0,keys_trust/* loadTrust */.V)(ports, {
            keyringPath: judge.keyring,
            policyKeyringPath: (0,policy_policy/* keyringPathOf */.E7)(policy),
            secretInputs: [],
            hmacKeys: values.hmacKey,
            purpose: 'verify',
            at: started,
        });
        const anchors = policy.path === undefined ? trust.anchors : [{ what: 'policy', path: policy.path }, ...trust.anchors];
        (0,inside/* refuseUntrusted */.z)(ports, mode, anchors, place === undefined ? [] : [place.directory, place.evidence]);
        const verification = await verify({
            policy,
            trust,
            dualVerify: (0,dual_verify/* dualVerify */.i)(variables),
            unsigned: place !== undefined && (0,trigger/* scopeOf */.O)(ports.trigger) === 'pull_request'
                ? 'pull_request'
                : mode === 'dev' && !policy.policy.signatures.required
                    ? 'dev'
                    : 'refuse',
            spikeThreshold: (0,enforcement/* spikeThreshold */.SQ)(variables, policy.policy),
        });
        const code = (0,model_status/* exitCode */.I$)(verification.outcome, mode);
        const logWarnings = values.withoutLog ? [] : recordVerification(ports, { started, place, trust, policy, verification, exitCode: code });
        const warnings = [...(place?.warnings ?? []), ...verification.warnings, ...logWarnings];
        const result = (0,verify_result/* verifyResult */.r)({ ...verification, warnings }, { mode, why, exitCode: code, judge });
        const part = { name: 'verify', outcome: (0,model_part/* partOutcome */.C)(verification.outcome), headline: result.report.headline, findings: verification.findings, warnings };
        return (0,report_inputs/* withReports */.UX)(ports, values, result, {
            parts: [place === undefined ? part : { ...part, directory: (0,external_node_path_.relative)(ports.environment.cwd, place.directory) }],
            policyPath: judge.from === 'base' ? undefined : policy.path,
        });
    },
}));

/***/ }),

/***/ 16518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partOutcome)
/* harmony export */ });
/** The outcome of a part whose result is a status; one that could not be formed is unknown. */
function partOutcome(outcome) {
    if (outcome === 'verified')
        return 'pass';
    return outcome === 'error(config)' || outcome === 'error(infra)' ? 'unknown' : 'fail';
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

/***/ })

};
