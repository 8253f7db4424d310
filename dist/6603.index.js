export const id = 6603;
export const ids = [6603];
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
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var shape_parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/envelope/envelope.js
var envelope_envelope = __webpack_require__(85544);
// EXTERNAL MODULE: ./build/src/envelope/statement.js
var envelope_statement = __webpack_require__(18563);
// EXTERNAL MODULE: ./build/src/shape/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(46753);
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

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sigstoreBundle)
/* harmony export */ });
/* unused harmony export SIGSTORE_BUNDLE_TYPE */
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46753);
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93719);


const SIGSTORE_BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * A Sigstore bundle with the one signature of `keyId`, for `cosign verify-blob-attestation --key`. Outside verifiers
 * take an envelope with a single signature only, so several signers give several bundles. It is for public-key
 * signatures: nobody outside can check an HMAC.
 * @source sigstore protobuf-specs, sigstore_bundle.proto, bundle v0.3
 */
function sigstoreBundle(envelope, keyId) {
    const signature = envelope.signatures.find((candidate) => candidate.keyId === keyId);
    if (signature === undefined)
        throw new Error(`The envelope has no signature by ${keyId}.`);
    return (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({
        mediaType: SIGSTORE_BUNDLE_TYPE,
        verificationMaterial: { publicKey: { hint: keyId }, tlogEntries: [] },
        dsseEnvelope: {
            payload: (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase64 */ .W)(envelope.payload),
            payloadType: envelope.payloadType,
            signatures: [{ keyid: keyId, sig: (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase64 */ .W)(signature.signature) }],
        },
    });
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

/***/ 35821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   IO: () => (/* binding */ policyInvalid),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* unused harmony export SYSTEM_POLICY */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45921);





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

/***/ 52964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ releaseStatements),
/* harmony export */   V: () => (/* binding */ signRelease)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
/* harmony import */ var _envelope_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1787);
/* harmony import */ var _provenance_check_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32345);
/* harmony import */ var _sign_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95404);





/**
 * Signs the inventory and the metadata that binds everything, with every signer; where a public key signs,
 * the same statements are written as Sigstore bundles too, for verifiers that are not DuRi.
 * @source trust model, section 2 (for outsiders)
 */
function signRelease(statements, signers) {
    const { provenance } = statements;
    const said = releaseStatements(statements);
    const inventory = (0,_sign_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .signStatement */ .f)(said['checksums.json'], signers);
    const binding = (0,_sign_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .signStatement */ .f)(said[_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR], signers);
    return {
        [_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_OF */ .Ps['checksums.json']]: inventory.content,
        [_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_OF */ .Ps[_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR]]: binding.content,
        ...bundle(_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_OF */ .n['checksums.json'], () => inventory, signers),
        ...bundle(_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_OF */ .n[_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR], () => binding, signers),
        ...bundle(_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_OF */ .n['provenance.json'], () => (0,_sign_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .signStatement */ .f)((0,_provenance_check_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .toStatement */ .HJ)(provenance), signers, { listSigners: false }), signers),
    };
}
/** What is signed about a release: one statement for each file that has a signature of its own. */
function releaseStatements({ metadata, metadataDigest, }) {
    const { schema_version, product, repository_id, line, sequence, root, counts, files } = metadata;
    return {
        'checksums.json': {
            subjects: [{ name: 'checksums.json', digest: files['checksums.json'].sha256 }],
            predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPES */ .Cs.checksums.type,
            predicate: { schema_version, root, files: counts.files, links: counts.links },
        },
        [_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR]: {
            subjects: [{ name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, digest: metadataDigest }],
            predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPES */ .Cs.metadata.type,
            predicate: { schema_version, product, repository_id, line, sequence },
        },
    };
}
/** A Sigstore bundle holds one signature: that of the first public key, in the order of key ids. */
function bundle(name, signed, signers) {
    const signer = signers.find(({ kind }) => kind !== 'hmac-sha256');
    return signer === undefined ? {} : { [name]: (0,_envelope_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .sigstoreBundle */ .H)(signed().envelope, signer.keyId) };
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
