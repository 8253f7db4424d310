export const id = 1598;
export const ids = [1598,9365];
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

/***/ 83356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sealedArtifacts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85339);


/** What of a signed evidence set others may attest as well: what is signed, not the signatures. */
function sealedArtifacts(evidence) {
    return [..._evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND_FILES */ .r, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__/* .METADATA_FILE */ .VR].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(evidence, name));
}

/***/ }),

/***/ 54870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signEvidence: () => (/* binding */ signEvidence)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/keys/trust.js
var keys_trust = __webpack_require__(39972);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/model/trigger.js
var trigger = __webpack_require__(67683);
// EXTERNAL MODULE: ./build/src/policy/inside.js
var inside = __webpack_require__(14858);
// EXTERNAL MODULE: ./build/src/policy/load-policy.js
var load_policy = __webpack_require__(35821);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy_policy = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var shape_parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/envelope/envelope.js
var envelope_envelope = __webpack_require__(85544);
// EXTERNAL MODULE: ./build/src/envelope/statement.js
var envelope_statement = __webpack_require__(18563);
// EXTERNAL MODULE: ./build/src/shape/canonical-json.js
var canonical_json = __webpack_require__(84672);
;// CONCATENATED MODULE: ./build/src/signing/add-signatures.js




/** The key ids that an envelope claims signatures of; none when it cannot be read. */
function claimedSigners(content) {
    const envelope = (0,envelope_envelope/* parseEnvelope */.mE)(content);
    return envelope.ok ? envelope.value.signatures.map(({ keyId }) => keyId) : undefined;
}
/**
 * Adds signatures to an envelope of others, over the very bytes that they signed. Only where those say what we would
 * say ourselves; who is listed as a signer may differ. @source trust model, section 2
 */
function addSignatures(content, expected, signers) {
    const envelope = (0,envelope_envelope/* parseEnvelope */.mE)(content);
    if (!envelope.ok)
        return envelope;
    const statement = (0,envelope_statement/* parseStatement */.By)(envelope.value.payload);
    if (!statement.ok)
        return statement;
    if (essence(statement.value) !== essence(expected))
        return (0,shape_parsed/* refused */.J5)('', 'is signed over something else than this evidence');
    const message = (0,envelope_envelope/* pae */.Zg)(envelope_envelope/* PAYLOAD_TYPE */.Uc, envelope.value.payload);
    const own = signers.map((signer) => ({ keyId: signer.keyId, signature: signer.sign(message) }));
    const others = envelope.value.signatures.filter(({ keyId }) => own.every((one) => one.keyId !== keyId));
    const joined = { ...envelope.value, signatures: [...others, ...own] };
    return (0,shape_parsed/* parsed */.Yz)((0,envelope_envelope/* renderEnvelope */.HP)(joined));
}
/** What a statement says, whoever signs it. */
function essence({ subjects, predicateType, predicate }) {
    const content = Object.fromEntries(Object.entries(predicate).filter(([key]) => key !== 'signers'));
    return (0,canonical_json/* canonicalJson */.d)({ subjects, predicateType, predicate: content });
}
// EXTERNAL MODULE: ./build/src/signing/choose-signers.js + 5 modules
var choose_signers = __webpack_require__(49664);
// EXTERNAL MODULE: ./build/src/signing/sign-release.js
var sign_release = __webpack_require__(52964);
// EXTERNAL MODULE: ./build/src/provenance/check-provenance.js
var check_provenance = __webpack_require__(32345);
// EXTERNAL MODULE: ./build/src/provenance/parse-provenance.js
var parse_provenance = __webpack_require__(29340);
// EXTERNAL MODULE: ./build/src/verification/authenticate.js
var authenticate = __webpack_require__(5656);
// EXTERNAL MODULE: ./build/src/verification/check-bound-files.js + 1 modules
var check_bound_files = __webpack_require__(26901);
// EXTERNAL MODULE: ./build/src/verification/check-floor.js
var check_floor = __webpack_require__(16802);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/manifest/checksums-reader.js
var checksums_reader = __webpack_require__(40803);
// EXTERNAL MODULE: ./build/src/manifest/sums-writer.js
var sums_writer = __webpack_require__(56075);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/src/verification/check-inventory.js






const CHECK = 'inventory-is-as-stated';
const FILE = 'checksums.json';
/**
 * Does the inventory hold what the metadata says of it (root, files, links, bytes), does SHA256SUMS say the same, and is
 * there anything in it at all? Where there is no tree, nothing else looks into it.
 */
function checkInventory(manifest, { root, counts, schema_version, files }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sums = (0,sums_writer/* createSumsWriter */.U)((bytes) => hash.update(bytes));
    const read = (0,checksums_reader/* readChecksums */.F)(() => manifest.chunks(), { onEntry: (entry) => sums.add(entry) });
    if (!read.ok)
        return [(0,finding/* failure */.V2)('every-evidence-file-parses', 'evidence_unparseable', FILE, (0,shape_parsed/* describeProblems */.yg)(read.problems))];
    sums.finish();
    const { value } = read;
    const stated = { root, files: counts.files, links: counts.links, bytes: counts.bytes, schemaVersion: schema_version };
    const wrong = Object.keys(stated).filter((field) => stated[field] !== value[field]);
    return [
        ...wrong.map((field) => (0,finding/* failure */.V2)(CHECK, 'digest_mismatch', FILE, `has other ${field} than the metadata says`, { expected: String(stated[field]), actual: String(value[field]) })),
        ...(wrong.length === 0 ? [(0,finding/* pass */.IX)(CHECK, FILE, 'holds what the metadata says')] : []),
        checkSums(hash.digest('hex'), files.SHA256SUMS.sha256),
        value.files === 0
            ? (0,finding/* failure */.V2)('something-was-sealed', 'nothing_checked', FILE, 'lists no file')
            : (0,finding/* pass */.IX)('something-was-sealed', FILE, `lists ${value.files} ${value.files === 1 ? 'file' : 'files'}`),
    ];
}
/** Those who check with sha256sum must check the same files. */
function checkSums(expected, bound) {
    if (expected === bound)
        return (0,finding/* pass */.IX)(CHECK, 'SHA256SUMS', 'lists the files of checksums.json');
    return (0,finding/* failure */.V2)(CHECK, 'digest_mismatch', 'SHA256SUMS', 'does not list the files of checksums.json', {
        expected: (0,model_digest/* prefixed */.gV)(expected),
        actual: (0,model_digest/* prefixed */.gV)(bound),
    });
}
// EXTERNAL MODULE: ./build/src/verification/check-metadata.js
var check_metadata = __webpack_require__(38371);
// EXTERNAL MODULE: ./build/src/model/instant.js
var instant = __webpack_require__(97410);
// EXTERNAL MODULE: ./build/src/policy/protections.js
var policy_protections = __webpack_require__(99036);
;// CONCATENATED MODULE: ./build/src/verification/check-origin.js







const HOUR_MS = 3_600_000;
/** Was it sealed under this very policy, with the protections and for the time that this policy gives? */
function checkPolicy(metadata, { policy, digest }) {
    const check = 'sealed-under-this-policy';
    const protections = (0,policy_protections/* protectionsOf */._)(policy);
    const weaker = Object.keys(protections).filter((field) => (0,canonical_json/* canonicalJson */.d)(protections[field]) !== (0,canonical_json/* canonicalJson */.d)(metadata.protections[field]));
    const expires = (0,instant/* addDays */.fi)(new Date(metadata.created), policy.expires_days).toISOString();
    return [
        metadata.policy.digest === digest && metadata.policy.version === policy.version
            ? (0,finding/* pass */.IX)(check, evidence_set/* METADATA_FILE */.VR, `was sealed under policy ${policy.version}, ${(0,model_digest/* prefixed */.gV)(digest).slice(0, 19)}…`)
            : (0,finding/* failure */.V2)(check, 'other_policy', evidence_set/* METADATA_FILE */.VR, 'was sealed under another policy than the one given here', {
                expected: `${policy.version}, ${(0,model_digest/* prefixed */.gV)(digest)}`,
                actual: `${metadata.policy.version}, ${(0,model_digest/* prefixed */.gV)(metadata.policy.digest)}`,
            }),
        ...weaker.map((field) => (0,finding/* failure */.V2)(check, 'protection_weakened', evidence_set/* METADATA_FILE */.VR, `states another ${field} than the policy`, {
            expected: (0,canonical_json/* canonicalJson */.d)(protections[field]),
            actual: (0,canonical_json/* canonicalJson */.d)(metadata.protections[field]),
        })),
        ...(metadata.expires === expires
            ? []
            : [
                (0,finding/* failure */.V2)(check, 'protection_weakened', evidence_set/* METADATA_FILE */.VR, 'expires at another time than the policy says', { expected: expires, actual: metadata.expires }),
            ]),
    ];
}
/** Was it made from this commit and nothing else? The provenance must say the same as the metadata. */
function checkSource({ source }, provenance, commit) {
    const check = 'made-from-this-commit';
    const fail = (file, message, actual) => (0,finding/* failure */.V2)(check, 'commit_mismatch', file, message, { expected: commit, actual });
    if (source.commit !== commit)
        return fail(evidence_set/* METADATA_FILE */.VR, 'was made from another commit', source.commit ?? 'no commit');
    if (source.dirty)
        return fail(evidence_set/* METADATA_FILE */.VR, 'was made from a work tree with changes that no commit holds', `${commit}, changed`);
    const named = (provenance?.predicate.buildDefinition.resolvedDependencies ?? []).flatMap(({ digest }) => digest?.['gitCommit'] ?? []);
    const other = named.find((each) => each !== commit);
    if (provenance !== undefined && (named.length === 0 || other !== undefined))
        return fail(check_provenance/* PROVENANCE_FILE */.LP, 'names another source than the metadata', other ?? 'no commit');
    return (0,finding/* pass */.IX)(check, evidence_set/* METADATA_FILE */.VR, `was made from ${commit.slice(0, 12)}`);
}
/** Was it made by this release, and not by one of long ago? */
function checkAge({ created }, at, maxHours) {
    const check = 'made-just-now';
    const hours = (at.getTime() - Date.parse(created)) / HOUR_MS;
    if (hours <= maxHours)
        return (0,finding/* pass */.IX)(check, evidence_set/* METADATA_FILE */.VR, `was made at ${created}`);
    return (0,finding/* failure */.V2)(check, 'evidence_stale', evidence_set/* METADATA_FILE */.VR, `was made ${Math.floor(hours)} hours ago`, {
        expected: `at most ${maxHours} hours`,
        actual: created,
    });
}
// EXTERNAL MODULE: ./build/src/verification/read-evidence.js
var read_evidence = __webpack_require__(47031);
;// CONCATENATED MODULE: ./build/src/verification/verify-unsigned.js













/**
 * May this set be signed? Everything that can be known without the release tree: whole, bound together, of this product,
 * made just now from this commit, under this very policy. Who signs takes responsibility for what a build job says, and
 * this is all that stands between the two. @source docs/releases.md
 */
function verifyUnsigned(snapshot, request) {
    const readable = (0,read_evidence/* readEvidence */.A)(snapshot);
    const file = readable.files.get(evidence_set/* METADATA_FILE */.VR);
    const read = file === undefined ? undefined : (0,authenticate/* readMetadata */._6)(file.read(limits/* LIMITS */.b.evidenceFileBytes));
    const metadata = read?.metadata;
    const bound = (0,check_bound_files/* checkBoundFiles */.Q)(readable.files, metadata);
    const origin = readOrigin(snapshot, bound);
    const content = metadata === undefined ? { findings: [], warnings: [] } : checkContent(metadata, request);
    const manifest = bound.intact.has('checksums.json') ? readable.files.get('checksums.json') : undefined;
    const findings = [
        ...readable.findings,
        ...(read?.finding === undefined ? [] : [read.finding]),
        ...bound.findings,
        ...(metadata === undefined || manifest === undefined ? [] : checkInventory(manifest, metadata)),
        ...origin.findings,
        ...content.findings,
        ...(metadata === undefined ? [] : [checkSource(metadata, origin.provenance, request.commit)]),
    ];
    return {
        outcome: (0,finding/* overallOutcome */.iB)(findings),
        findings,
        warnings: content.warnings,
        metadata,
        metadataDigest: file?.digest(),
        provenance: origin.provenance,
    };
}
function checkContent(metadata, { policy, at, maxAgeHours }) {
    const subject = (0,check_metadata/* checkSubject */.jj)(metadata, policy.policy);
    const findings = [
        ...subject.findings,
        ...(0,check_floor/* checkFloor */.l)(metadata, policy.policy),
        ...checkPolicy(metadata, policy),
        (0,check_metadata/* checkTimes */.zw)(metadata, at),
        checkAge(metadata, at, maxAgeHours),
    ];
    return { findings, warnings: subject.warnings };
}
function readOrigin(snapshot, { intact }) {
    const file = intact.has('provenance.json') ? snapshot.file('provenance.json') : undefined;
    if (file === undefined)
        return { provenance: undefined, findings: [] }; // that it is missing or another one is a finding already
    const parsed = (0,parse_provenance/* parseProvenance */.X)(file.read(limits/* LIMITS */.b.evidenceFileBytes));
    if (!parsed.ok) {
        const problem = (0,finding/* failure */.V2)('every-evidence-file-parses', 'evidence_unparseable', 'provenance.json', (0,shape_parsed/* describeProblems */.yg)(parsed.problems));
        return { provenance: undefined, findings: [problem] };
    }
    const subjects = [{ name: 'checksums.json', digest: intact.get('checksums.json') }];
    const findings = (0,check_provenance/* checkProvenance */.ch)(parsed.value, { sbomDigest: intact.get('sbom.json'), subjects });
    return { provenance: parsed.value, findings: [(0,finding/* pass */.IX)('every-evidence-file-parses', 'provenance.json', 'is a provenance'), ...findings] };
}
// EXTERNAL MODULE: ./build/src/commands/record-command.js + 5 modules
var record_command = __webpack_require__(87961);
// EXTERNAL MODULE: ./build/src/commands/sealed-artifacts.js
var sealed_artifacts = __webpack_require__(83356);
// EXTERNAL MODULE: ./build/src/model/report.js
var report = __webpack_require__(18205);
// EXTERNAL MODULE: ./build/src/reports/advice.js
var advice = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
// EXTERNAL MODULE: ./build/src/commands/outcome-error.js
var outcome_error = __webpack_require__(94395);
;// CONCATENATED MODULE: ./build/src/commands/sign-evidence-result.js






/** This run read digests and statements: no release tree, no program. What a build job did is not known by it. */
const ISOLATION = 'digests-only';
/** What `sign --evidence` shows and gives back. */
function signEvidenceResult({ outcome, findings, warnings, metadata, metadataDigest, files }, context) {
    const { evidence, signers, policy, commit } = context;
    const signed = files !== undefined;
    const error = (0,outcome_error/* errorOfOutcome */.w)(outcome, findings);
    const status = signed ? 'signed' : error === undefined ? outcome : null;
    const digest = metadataDigest === undefined ? '' : (0,model_digest/* prefixed */.gV)(metadataDigest);
    const headline = signed ? signedHeadline(metadata, signers) : refusedHeadline(outcome, findings);
    return {
        exitCode: (0,model_status/* exitCode */.I$)(outcome, 'prod'),
        json: {
            status,
            ...(error === undefined ? {} : { error }),
            isolation: ISOLATION,
            evidence,
            commit,
            metadata_digest: digest === '' ? null : digest,
            release: metadata === undefined ? null : releaseJson(metadata),
            signed_by: signed ? signers.map(({ keyId, kind }) => ({ key: keyId, kind })) : [],
            files: Object.keys(files ?? {}),
            findings: findings.map(finding_json/* findingJson */.a),
            warnings: warnings.map(finding_json/* warningJson */.j),
        },
        report: {
            tone: signed ? 'good' : (0,report/* toneOf */.Y)(outcome),
            headline,
            facts: [
                ['evidence', evidence],
                ['commit', commit],
                ...(digest === '' ? [] : [['metadata', digest]]),
                ['policy', `${policy.path ?? 'built-in'}, version ${policy.policy.version}`],
                ['isolation', `${ISOLATION}: no release tree was read, no program was run`],
                ...(signed ? signers.map(({ keyId, kind }) => ['signed by', `${kind} ${keyId}`]) : []),
            ],
            findings,
            warnings,
            next: (0,advice/* adviceFor */.c)(findings),
        },
        outputs: { status: status ?? '', 'metadata-digest': digest, 'bundle-path': '' },
        short: headline,
    };
}
function releaseJson({ product, repository_id, line, sequence }) {
    return { product, repository_id, line, sequence };
}
function signedHeadline(metadata, { length }) {
    const release = metadata === undefined ? '' : `${metadata.product} ${metadata.line} #${metadata.sequence}`;
    return `signed ${release} with ${length} ${length === 1 ? 'key' : 'keys'}`;
}
function refusedHeadline(outcome, findings) {
    const first = findings.find(({ outcome: each }) => each === 'fail') ?? findings.find(({ outcome: each }) => each === 'unknown');
    return `${outcome}: not signed, ${first === undefined ? 'nothing was checked' : `${first.subject} ${first.message}`}`;
}
;// CONCATENATED MODULE: ./build/src/commands/sign-evidence.js



















const DEFAULT_MAX_AGE_HOURS = 24;
/**
 * Signs the evidence of a release where there is no release: the set is judged by what it says, then signed in one transaction.
 * @source trust model, section 6: no signing key is reachable from a pull request
 */
async function signEvidence(ports, values) {
    if ((0,trigger/* scopeOf */.O)(ports.trigger) === 'pull_request')
        throw new errors/* IntegrityError */.cs('event_unsupported', 'nothing of a pull request is signed', {}, { hint: 'Sign on the tag of the release.' });
    const started = ports.clock.now();
    const policy = await (0,load_policy/* loadPolicy */.tb)(ports, { config: values.config, mode: 'repository' });
    const evidence = (0,external_node_path_.resolve)(ports.environment.cwd, values.evidence);
    if (!ports.files.isDirectory(evidence))
        throw new errors/* IntegrityError */.cs('directory_missing', `there is no evidence directory ${values.evidence}`, { path: evidence });
    const trust = (0,keys_trust/* loadTrust */.V)(ports, {
        keyringPath: values.keyring,
        policyKeyringPath: (0,policy_policy/* keyringPathOf */.E7)(policy),
        secretInputs: values.signingKey,
        hmacKeys: values.hmacKey,
        purpose: 'sign',
        at: started,
    });
    // The set comes from a job that ran the project's code: nothing that decides may come from there with it.
    (0,inside/* refuseUntrusted */.z)(ports, 'prod', policy.path === undefined ? trust.anchors : [{ what: 'policy', path: policy.path }, ...trust.anchors], [evidence]);
    const { signers, warnings } = (0,choose_signers/* chooseSigners */.p)(trust, 'seal');
    const { kinds } = policy.policy.signatures;
    if (!signers.some(({ kind }) => kinds.includes(kind)))
        throw new errors/* IntegrityError */.cs('key_missing', `there is no key to sign with that the policy counts (${kinds.join(', ')})`);
    const request = { policy, commit: commitOf(values.commit, ports.trigger), maxAgeHours: values.maxAgeHours ?? DEFAULT_MAX_AGE_HOURS, at: started };
    const signed = inOneGo(ports, evidence, (snapshot) => sign(snapshot, verifyUnsigned(snapshot, request), signers, values.add));
    const logWarnings = (0,record_command/* recordCommand */.t)(ports, {
        verb: 'sign',
        started,
        place: { evidence },
        trust,
        policyDigest: policy.digest,
        result: signed.files === undefined ? signed.outcome : 'signed',
        exitCode: (0,model_status/* exitCode */.I$)(signed.outcome, 'prod'),
        subjects: signed.metadataDigest === undefined ? [] : [{ name: evidence_set/* METADATA_FILE */.VR, digest: signed.metadataDigest }],
        outputs: [],
        observations: { signatures: signed.files === undefined ? 0 : signers.length },
    });
    const all = [...trust.warnings, ...warnings, ...signed.warnings, ...logWarnings];
    const result = signEvidenceResult({ ...signed, warnings: all }, { evidence, signers, policy, commit: request.commit });
    return { ...result, artifacts: signed.files === undefined ? [] : (0,sealed_artifacts/* sealedArtifacts */.O)(evidence) };
}
/** Judges and writes under one lock, so that what is signed is what was judged. */
function inOneGo(ports, evidence, act) {
    const transaction = ports.evidence.begin(evidence);
    try {
        const snapshot = ports.evidence.open(evidence);
        try {
            const signed = act(snapshot);
            if (signed.files === undefined)
                return signed;
            for (const [name, content] of Object.entries(signed.files))
                transaction.put(name, content);
            transaction.commit();
            return signed;
        }
        finally {
            snapshot.close();
        }
    }
    finally {
        transaction.abort(); // harmless after the commit
    }
}
/** The commit that the evidence must be of: as given, else the one that set off the run. @throws input_invalid */
function commitOf(given, trigger) {
    const event = trigger.kind === 'tag' || trigger.kind === 'branch' ? trigger.commit : undefined;
    const commit = given ?? event;
    if (commit === undefined)
        throw new errors/* IntegrityError */.cs('input_invalid', 'it is not known which commit the evidence must be of', {}, { hint: 'Pass --commit with its whole id.' });
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
        throw new errors/* IntegrityError */.cs('input_invalid', 'the commit is no whole commit id: 40 or 64 lower-case hexadecimal digits');
    if (trigger.kind === 'tag' && commit !== trigger.commit)
        throw new errors/* IntegrityError */.cs('input_invalid', `--commit is another commit than the one that the tag of this run names, ${trigger.commit}`);
    return commit;
}
function sign(snapshot, verdict, signers, add) {
    const { outcome, metadata, metadataDigest, provenance } = verdict;
    if (outcome !== 'verified' || metadata === undefined || metadataDigest === undefined || provenance === undefined)
        return { ...verdict, files: undefined };
    const others = othersIn(snapshot, signers);
    const check = 'nobody-else-has-signed';
    const and = (finding) => [...verdict.findings, finding];
    if (others.length > 0 && !add) {
        const refused = (0,finding/* failure */.V2)(check, 'signed_by_others', Object.values(evidence_set/* SIGNATURE_OF */.Ps).join(', '), `signed already by ${others.join(', ')}`);
        return { ...verdict, outcome: 'policy_changed', findings: and(refused), files: undefined };
    }
    const statements = { metadata, metadataDigest, provenance };
    const fresh = (0,sign_release/* signRelease */.V)(statements, signers);
    if (others.length === 0)
        return { ...verdict, findings: and((0,finding/* pass */.IX)(check, evidence_set/* METADATA_FILE */.VR, 'carries no signature of others')), files: fresh };
    const files = joined(snapshot, fresh, statements, signers);
    return { ...verdict, findings: and((0,finding/* pass */.IX)(check, evidence_set/* METADATA_FILE */.VR, `is signed by ${others.join(', ')} too`)), files };
}
/** Keys of others that claim to have signed; an envelope that cannot be read counts as one of theirs. */
function othersIn(snapshot, signers) {
    const claimed = Object.values(evidence_set/* SIGNATURE_OF */.Ps).flatMap((name) => {
        const file = snapshot.file(name);
        return file === undefined ? [] : (claimedSigners(file.read(limits/* LIMITS */.b.evidenceFileBytes)) ?? ['somebody whose envelope cannot be read']);
    });
    return [...new Set(claimed)].filter((id) => signers.every(({ keyId }) => keyId !== id)).sort();
}
/** Our signatures beside those of others; a bundle holds one signature, so that of others stays as it is. @throws input_invalid */
function joined(snapshot, fresh, statements, signers) {
    const said = (0,sign_release/* releaseStatements */.I)(statements);
    const envelopes = Object.keys(evidence_set/* SIGNATURE_OF */.Ps).map((subject) => {
        const name = evidence_set/* SIGNATURE_OF */.Ps[subject];
        const file = snapshot.file(name);
        if (file === undefined)
            return [name, fresh[name] ?? ''];
        const both = addSignatures(file.read(limits/* LIMITS */.b.evidenceFileBytes), said[subject], signers);
        if (both.ok)
            return [name, both.value];
        throw new errors/* IntegrityError */.cs('input_invalid', `no signature can be added to ${name}: ${(0,shape_parsed/* describeProblems */.yg)(both.problems)}`, { file: name });
    });
    const bundles = Object.values(evidence_set/* BUNDLE_OF */.n).flatMap((name) => fresh[name] === undefined || snapshot.file(name) !== undefined ? [] : [[name, fresh[name]]]);
    return Object.fromEntries([...envelopes, ...bundles]);
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

/***/ 67683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf),
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
function scopeOf({ kind }) {
    return kind === 'pull_request' || kind === 'merge_group' || kind === 'change' ? 'pull_request' : 'release';
}
/** The change that is judged, where there is one. */
function changeOf(trigger) {
    return trigger.kind === 'pull_request' || trigger.kind === 'merge_group' || trigger.kind === 'change' ? trigger : undefined;
}

/***/ }),

/***/ 35821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony exports SYSTEM_POLICY, policyInvalid */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80728);





/** The policy's file name in a repository. */
const POLICY_FILE = 'duri.yml';
/** Where a deployed verifier finds its policy when nothing names one. @source trust model, section 1 */
const SYSTEM_POLICY = '/etc/duri/duri.yml';
/** The policy of this run; the built-in one, with a note in the log, where there is no file. @throws policy_invalid, input_missing, input_invalid */
async function loadPolicy(ports, request) {
    const named = request.config ?? (request.mode === 'verifier' ? nonEmpty(ports.environment.variables['DURI_CONFIG']) : undefined);
    const path = named ?? (request.mode === 'verifier' ? SYSTEM_POLICY : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(ports.environment.cwd, POLICY_FILE));
    const content = ports.files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes);
    if (content !== undefined)
        return readPolicy(content, path);
    if (named !== undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('input_missing', `there is no policy file ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(named)}`, { path: named });
    ports.log.info(`No policy at ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}: the built-in policy applies (signature required, unexpected files fail).`);
    return _policy_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILT_IN_POLICY */ .Uo;
}
/** A policy from its bytes. YAML is loaded only here, so that a run under the built-in policy starts without it. @throws policy_invalid */
async function readPolicy(content, path) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4242)]).then(__webpack_require__.bind(__webpack_require__, 24242));
    const result = parsePolicy(content, path);
    if (!result.ok)
        throw policyInvalid(path, result.problems);
    return result.value;
}
/** Every problem on a line of its own. */
function policyInvalid(path, problems) {
    const lines = problems.map(({ where, message }) => (0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(`${where}: ${message}`));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('policy_invalid', [`${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} is not valid`, ...lines.map((line) => `  ${line}`)].join('\n'), { path, problems: lines });
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
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
