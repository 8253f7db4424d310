export const id = 1205;
export const ids = [1205];
export const modules = {

/***/ 20787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sealInstant)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/**
 * The instant that evidence says it was made at: SOURCE_DATE_EPOCH where a build asks for the same bytes again, else now.
 * Only what is written takes it; keys and expiry are always judged by the real clock.
 * @source reproducible-builds.org, SOURCE_DATE_EPOCH specification @throws input_invalid
 */
function sealInstant({ clock, environment }) {
    const text = environment.variables['SOURCE_DATE_EPOCH'];
    if (text === undefined || text === '')
        return clock.now();
    if (!/^\d{1,11}$/.test(text))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `SOURCE_DATE_EPOCH is "${text.slice(0, 40)}"; expected whole seconds since 1970`);
    return new Date(Number(text) * 1000);
}

/***/ }),

/***/ 11205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ seal)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/manifest/compare-tree.js + 4 modules
var compare_tree = __webpack_require__(81588);
// EXTERNAL MODULE: ./build/src/manifest/spike.js
var spike = __webpack_require__(98893);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
;// CONCATENATED MODULE: ./build/src/evidence/guard-baseline.js



/**
 * Compares the tree that is sealed with the evidence that is replaced. Where so much changed that it counts as a spike,
 * a new baseline needs the digest of exactly that change. Undefined when there is nothing to compare with.
 * @source design, section 3 (spike guard)
 */
function guardBaseline(before, rule) {
    const manifest = before.file('checksums.json');
    if (manifest === undefined)
        return undefined;
    const comparer = (0,compare_tree/* compareTree */.o)(() => manifest.chunks(), { keep: 0, covers: rule.covers, checkRoot: false });
    return {
        comparer,
        judge: () => {
            const result = comparer.finish();
            if (!result.ok)
                return; // damaged evidence is no baseline; replacing it is the way out
            const { counts, manifest: old, changedDigest } = result.value;
            const changed = counts.modified + counts.missing;
            if (!(0,spike/* isSpike */.p)({ baseline: old.files, modified: counts.modified, missing: counts.missing }, rule.threshold))
                return;
            if (rule.accepted === `sha256:${changedDigest}`)
                return;
            throw new errors/* IntegrityError */.cs('spike_not_accepted', `${changed} of ${old.files} files differ from the evidence that would be replaced`, { changed, baseline: old.files, digest: changedDigest }, {
                hint: `If exactly this change is meant, seal with --accept-spike sha256:${changedDigest}; or seal into a new evidence directory.`,
            });
        },
    };
}
// EXTERNAL MODULE: ./build/src/evidence/exclude-evidence.js
var exclude_evidence = __webpack_require__(82191);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/inventory/coverage.js
var coverage = __webpack_require__(93190);
// EXTERNAL MODULE: ./build/src/keys/trust.js
var keys_trust = __webpack_require__(39972);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/model/trigger.js
var trigger = __webpack_require__(67683);
// EXTERNAL MODULE: ./build/src/pipeline.js + 4 modules
var pipeline = __webpack_require__(72504);
// EXTERNAL MODULE: ./build/src/policy/enforcement.js
var enforcement = __webpack_require__(53902);
// EXTERNAL MODULE: ./build/src/policy/inside.js
var policy_inside = __webpack_require__(14858);
// EXTERNAL MODULE: ./build/src/policy/judge.js
var policy_judge = __webpack_require__(6599);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/signing/choose-signers.js + 5 modules
var choose_signers = __webpack_require__(49664);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/evidence/metadata.js
var evidence_metadata = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
;// CONCATENATED MODULE: ./build/src/commands/seal-identity.js





/**
 * Who the release is: as given, else as the policy states it, else as the surroundings suggest. `continues` says that the
 * evidence that is replaced is of the same product and line, so that this release follows it.
 * @throws input_invalid when a flag contradicts the policy, or is no name that evidence may hold
 */
async function sealIdentity({ git, environment }, request) {
    const { values, policy, before, directoryName } = request;
    const product = agreed('product', values.product, policy.product) ?? directoryName;
    const repositoryId = agreed('repository-id', values.repositoryId, policy.repository_id) ?? repositoryOf((await git.head(environment.cwd))?.remoteUrl) ?? 'local';
    const line = agreed('line', values.line, policy.line) ?? 'main';
    const previous = before === undefined ? undefined : readPrevious(before);
    const continues = previous?.product === product && previous.line === line;
    refuseBadNames({ product, 'repository-id': repositoryId, line, 'deployment-id': values.deploymentId });
    const sequence = values.sequence ?? (continues ? previous.sequence + 1 : 1);
    return { identity: { product, repositoryId, line, sequence, deploymentId: values.deploymentId }, continues };
}
/** A flag may say what the policy leaves open, never something else: such evidence would not verify. */
function agreed(name, given, stated) {
    if (given !== undefined && stated !== undefined && given !== stated)
        throw new errors/* IntegrityError */.cs('input_invalid', `--${name} is "${given}", and the policy states "${stated}"`, { expected: stated, found: given });
    return given ?? stated;
}
/** What is refused when evidence is read must not be written: it would be signed and then called corrupted. */
function refuseBadNames(names) {
    for (const [name, text] of Object.entries(names)) {
        if (text === undefined || (0,evidence_metadata/* isMetadataName */.vM)(text))
            continue;
        const found = (0,model_path/* printable */.g$)(text.slice(0, 300));
        throw new errors/* IntegrityError */.cs('input_invalid', `--${name} has to be 1 to 300 characters without control characters; found ${text.length}: "${found}"`, {
            found,
        });
    }
}
/** `github.com/acme/shop` from a remote's URL, whichever way it is written. */
function repositoryOf(remoteUrl) {
    const match = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(remoteUrl ?? '');
    return match === null ? undefined : `${match[1] ?? ''}/${match[2] ?? ''}`;
}
function readPrevious(before) {
    const file = before.file(evidence_set/* METADATA_FILE */.VR);
    if (file === undefined || file.sizeBytes > limits/* LIMITS */.b.evidenceFileBytes)
        return undefined;
    const metadata = (0,evidence_metadata/* parseMetadata */.jR)(file.read(limits/* LIMITS */.b.evidenceFileBytes));
    return metadata.ok ? metadata.value : undefined;
}
// EXTERNAL MODULE: ./build/src/commands/seal-instant.js
var seal_instant = __webpack_require__(20787);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
// EXTERNAL MODULE: ./build/src/commands/sealed-artifacts.js
var sealed_artifacts = __webpack_require__(83356);
;// CONCATENATED MODULE: ./build/src/commands/seal-result.js



/** What `seal` shows and gives back. */
function sealResult(sealed, context) {
    const { metadata, inventory } = sealed;
    const digest = (0,model_digest/* prefixed */.gV)(sealed.metadataDigest);
    return {
        exitCode: 0,
        json: sealJson(sealed, context),
        report: sealReport(sealed, context),
        outputs: {
            status: 'sealed',
            'evidence-path': context.place.evidence,
            'metadata-digest': digest,
            'root-digest': inventory.root,
            sequence: String(metadata.sequence),
        },
        artifacts: context.signers.length === 0 ? [] : (0,sealed_artifacts/* sealedArtifacts */.O)(context.place.evidence),
        short: `sealed ${digest}`,
    };
}
function sealJson(sealed, { place, signers, trust, warnings }) {
    const { metadata, inventory, components, origin } = sealed;
    const { product, repository_id, line, sequence, deployment_id, created, expires, counts } = metadata;
    return {
        status: 'sealed',
        evidence: place.evidence,
        ...{ product, repository_id, line, sequence, deployment_id, created, expires },
        root: inventory.root,
        metadata_digest: (0,model_digest/* prefixed */.gV)(sealed.metadataDigest),
        counts,
        files: sealed.files.map(({ name, digest, sizeBytes }) => ({ name, sha256: digest, bytes: sizeBytes })),
        sbom: { format: components.document.format, components: components.document.components, tool: components.tool },
        builder: origin.builder,
        signed_by: signers.map(({ keyId, kind }) => ({ key: keyId, kind })),
        public_keys: unlistedSigners(signers, trust).map(({ keyId, key }) => ({ key: keyId, public_key: key.public_key ?? null })),
        warnings: warnings.map(finding_json/* warningJson */.j),
    };
}
function sealReport(sealed, { place, signers, trust, warnings }) {
    const { metadata, inventory, components, origin } = sealed;
    const { document, tool } = components;
    return {
        tone: signers.length === 0 ? 'warn' : 'good',
        headline: `sealed ${metadata.product} ${metadata.line} #${metadata.sequence}: ${inventory.files.toLocaleString('en')} files, ${(inventory.bytes / 1e6).toFixed(1)} MB`,
        facts: [
            ['evidence', place.evidence],
            ['metadata', (0,model_digest/* prefixed */.gV)(sealed.metadataDigest)],
            ['root', inventory.root],
            ['SBOM', `${document.components.toLocaleString('en')} components, ${document.format}, by ${tool.name} ${tool.version}`],
            ['builder', origin.builder],
            ['signed by', signers.length === 0 ? 'nobody' : signers.map(({ keyId, kind }) => `${kind} ${keyId}`).join(', ')],
            ['valid until', metadata.expires],
        ],
        tables: [{ title: 'Evidence set', head: ['file', 'bytes', 'sha256'], rows: sealed.files.map(fileRow) }],
        warnings,
        next: [
            ...unlistedSigners(signers, trust).map(({ keyId }) => `The key ${keyId} is in no ring. Give its public half to those who verify: --json prints it.`),
            `duri verify ${place.directory} --evidence ${place.evidence}${trust.ringPath === undefined ? '' : ` --keyring ${trust.ringPath}`}`,
        ],
    };
}
function fileRow({ name, sizeBytes, digest }) {
    return [name, sizeBytes.toLocaleString('en'), `${digest.slice(0, 16)}…`];
}
/** Keys that were given and stand in no ring: whoever verifies needs their public half. */
function unlistedSigners(signers, trust) {
    return signers.filter(({ keyId }) => trust.origin !== 'file' && trust.unlisted.some(({ id }) => id === keyId));
}
// EXTERNAL MODULE: ./build/src/commands/record-command.js + 5 modules
var record_command = __webpack_require__(87961);
// EXTERNAL MODULE: ./build/src/commands/release-place.js
var release_place = __webpack_require__(24863);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
;// CONCATENATED MODULE: ./build/src/commands/seal.js


























const inputs = {
    path: (0,input/* requiredText */.$4)('Release directory: the tree of files that is deployed', 'DIR', { positional: true, action: 'path' }),
    evidence: (0,input/* optionalText */.mR)('Directory to write the evidence set to', 'DIR', place_inputs/* evidenceInput */.E, {
        defaultText: 'in a step of GitHub Actions a new folder, see the output',
    }),
    config: (0,input/* optionalText */.mR)('Policy', 'FILE', place_inputs/* configInput */.x, { defaultText: 'duri.yml of the current folder, else the built-in policy' }),
    keyring: key_inputs/* keyring */.AC,
    hmacKey: key_inputs/* hmacKey */.bB,
    signingKey: key_inputs/* signingKey */.NR,
    unsigned: (0,input/* toggle */.L$)('Write evidence without signatures; it never verifies in prod', { flag: 'unsigned', action: 'unsigned' }),
    product: (0,input/* optionalText */.mR)('What is released', 'NAME', { flag: 'product', action: 'product' }, { defaultText: 'policy, else the name of the directory' }),
    repositoryId: (0,input/* optionalText */.mR)('Repository that it comes from', 'ID', { flag: 'repository-id', action: 'repository-id' }, { defaultText: 'policy, else the git remote' }),
    line: (0,input/* optionalText */.mR)('Line of releases', 'NAME', { flag: 'line', action: 'line' }, { defaultText: 'policy, else main' }),
    sequence: (0,input/* integer */.nd)({ min: 1, max: Number.MAX_SAFE_INTEGER }, 'Number of this release in its line (default: one more than the evidence that is replaced)', 'N', { flag: 'sequence', action: 'sequence' }),
    deploymentId: (0,input/* optionalText */.mR)('Label of this deployment, for people', 'LABEL', { flag: 'deployment-id', action: 'deployment-id' }),
    sbomPath: (0,input/* optionalText */.mR)('An SBOM that was made elsewhere, SPDX 2.3 or CycloneDX 1.6 JSON', 'FILE', { flag: 'sbom-path', action: 'sbom-path' }),
    sbomFormat: (0,input/* choice */.Yq)(['', 'spdx-json', 'cyclonedx-json'], '', 'Format of sbom.json; empty for that of the policy', {
        flag: 'sbom-format',
        action: 'sbom-format',
    }),
    syftPath: (0,input/* optionalText */.mR)('Path of Syft', 'FILE', { flag: 'syft-path', action: 'syft-path' }, { defaultText: 'PATH, else the embedded generator' }),
    syftVersion: (0,input/* optionalText */.mR)('Release of Syft to install when none is at hand', 'VERSION', { flag: 'syft-version', action: 'syft-version' }),
    acceptSpike: (0,input/* optionalText */.mR)('Replace evidence from which many files differ; the digest names exactly that change', 'sha256:HEX', { flag: 'accept-spike' }),
};
/* harmony default export */ const seal = ((0,command/* command */.G)({
    name: 'seal',
    summary: 'Write and sign the evidence of a release: inventory, SBOM, provenance, metadata',
    description: 'Reads the release directory once and writes an evidence set beside it: checksums.json, SHA256SUMS, sbom.json, provenance.json, deployment_metadata.json and their signatures. Readers see the set before or the new one, never a part.',
    examples: [
        { line: 'duri keys new --kind ed25519', says: 'Once: make a key and a ring' },
        { line: 'duri seal dist --evidence evidence --keyring duri.keyring.json', says: 'Seal what is in dist' },
        { line: 'DURI_HMAC_KEY_FILE=/etc/secrets/hmac-key duri seal dist --evidence evidence', says: 'With a mounted secret' },
        { line: 'duri seal dist --evidence evidence --signing-key release.pem', says: 'With a PEM key' },
    ],
    inputs,
    outputs: {
        status: 'sealed',
        'evidence-path': 'Directory of the evidence set',
        'metadata-digest': 'Digest of deployment_metadata.json, as sha256:…: what a deployer passes to `duri boot --expect`',
        'root-digest': 'Merkle root of the inventory, as hex',
        sequence: 'Number of this release in its line',
    },
    action: { name: 'seal', icon: 'lock', permissions: { contents: 'read' } },
    run: async (ports, values) => {
        const started = ports.clock.now();
        const judge = await (0,policy_judge/* loadJudge */.Y)(ports, { config: values.config, keyring: values.keyring, mode: 'repository' });
        const { policy } = judge;
        const atPullRequest = (0,trigger/* scopeOf */.O)(ports.trigger) === 'pull_request';
        const place = (0,release_place/* openReleasePlace */.R)(ports, values.path, values.evidence ?? evidenceForStep(ports, values.path));
        const trust = (0,keys_trust/* loadTrust */.V)(ports, {
            keyringPath: judge.keyring,
            policyKeyringPath: (0,policy_policy/* keyringPathOf */.E7)(policy),
            secretInputs: atPullRequest ? [] : values.signingKey,
            hmacKeys: atPullRequest ? [] : values.hmacKey,
            purpose: 'sign',
            at: started,
        });
        const signing = chooseSealers(trust, policy, values.unsigned || atPullRequest);
        const before = ports.files.isDirectory(place.evidence) ? ports.evidence.open(place.evidence) : undefined;
        try {
            const sealed = await seal_seal(ports, { values, policy, place, trust, signers: signing.signers, before });
            const empty = sealed.components.document.components === 0 && !policy.policy.sbom.allow_empty;
            const warnings = [...place.warnings, ...signing.warnings, ...sealed.warnings, ...(empty ? [NO_COMPONENT] : [])];
            const logWarnings = (0,record_command/* recordCommand */.t)(ports, {
                verb: 'seal',
                started,
                place,
                trust,
                policyDigest: policy.digest,
                result: 'sealed',
                exitCode: 0,
                subjects: [{ name: 'deployment_metadata.json', digest: sealed.metadataDigest }],
                outputs: sealed.files,
                observations: {
                    files: sealed.inventory.files,
                    links: sealed.inventory.links,
                    bytes: sealed.inventory.bytes,
                    components: sealed.components.document.components,
                },
            });
            return sealResult(sealed, { place, signers: signing.signers, trust, warnings: [...warnings, ...logWarnings] });
        }
        finally {
            before?.close();
        }
    },
}));
/** A change is not refused for it: its evidence is thrown away. Its release would be. */
const NO_COMPONENT = (0,finding/* warning */.$e)('sbom_without_components', 'sbom.json', 'lists no component: the release of this change will be refused');
/** A new folder that lives as long as the job. @throws input_missing outside of one */
function evidenceForStep({ clock, environment }, release) {
    const temp = environment.variables['RUNNER_TEMP'] ?? '';
    if (temp === '')
        throw new errors/* IntegrityError */.cs('input_missing', '--evidence is missing: there is nowhere to write the evidence to', {}, { hint: 'duri seal DIR --evidence DIR' });
    return (0,external_node_path_.join)(temp, `duri-evidence-${(0,model_digest/* sha256 */.sc)(`${release} ${clock.now().toISOString()}`).slice(0, 16)}`);
}
async function seal_seal(ports, { values, policy: loaded, place, trust, signers, before }) {
    const { policy } = loaded;
    const covered = (0,coverage/* coverage */.v)(policy.release.include, policy.release.exclude);
    if (!covered.ok)
        throw new errors/* IntegrityError */.cs('policy_invalid', `release: ${(0,parsed/* describeProblems */.yg)(covered.problems)}`);
    const own = (0,exclude_evidence/* evidencePathsInside */.s)(place.directory, place.evidence);
    const covers = (path, isDirectory) => !own.has(path) && covered.value.covers(path, isDirectory);
    refuseKeysInside(ports.files, trust, place.directory, covers);
    const identity = await sealIdentity(ports, { values, policy, before, directoryName: (0,external_node_path_.basename)(place.directory) });
    const baseline = before === undefined || !identity.continues
        ? undefined
        : guardBaseline(before, {
            threshold: (0,enforcement/* spikeThreshold */.SQ)(ports.environment.variables, policy),
            accepted: values.acceptSpike,
            covers: (path) => covers(path, false),
        });
    return (0,pipeline/* sealRelease */.j)(ports, {
        inventory: {
            directory: place.directory,
            covers,
            unsafeModes: policy.release.unsafe_modes,
            onProgress: (files) => ports.log.progress('inventory', files),
            observer: baseline?.comparer,
        },
        evidence: place.evidence,
        baseline,
        components: {
            sbomPath: values.sbomPath === undefined ? undefined : (0,external_node_path_.resolve)(ports.environment.cwd, values.sbomPath),
            format: values.sbomFormat === '' ? policy.sbom.format : values.sbomFormat,
            syftPath: values.syftPath,
            syftVersion: values.syftVersion ?? policy.sbom.syft_version,
            allowEmpty: policy.sbom.allow_empty || (0,trigger/* scopeOf */.O)(ports.trigger) === 'pull_request',
        },
        identity: identity.identity,
        policy: loaded,
        signers,
        createdAt: (0,seal_instant/* sealInstant */.V)(ports),
    });
}
/** Who signs; evidence that its own policy would refuse is not written. @throws key_missing */
function chooseSealers(trust, { policy }, unsigned) {
    if (unsigned)
        return { signers: [], warnings: [(0,finding/* warning */.$e)('unsigned', 'evidence set', 'is written without signatures and never verifies in prod')] };
    const { signers, warnings } = (0,choose_signers/* chooseSigners */.p)(trust, 'seal');
    const { threshold, kinds } = policy.signatures;
    const counting = signers.filter(({ kind }) => kinds.includes(kind)).length;
    if (signers.length === 0)
        throw new errors/* IntegrityError */.cs('key_missing', trust.origin === 'none'
            ? 'there is no key to sign with: neither a key ring nor a key was given'
            : 'no key of the ring can sign here: its secret is not at hand, or it may not sign now');
    if (counting < threshold) {
        throw new errors/* IntegrityError */.cs('key_missing', `the policy requires ${threshold} signatures by keys of kind ${kinds.join(', ')}; ${counting} can be made here`, {
            expected: threshold,
            found: counting,
        });
    }
    return { signers, warnings: [...trust.warnings, ...warnings] };
}
/** A key in the folder that is sealed would be deployed with it. @throws key_in_release */
function refuseKeysInside(files, trust, directory, covers) {
    for (const { what, path } of trust.anchors) {
        const real = what === 'key file' ? files.resolve(path) : undefined;
        if (real === undefined || !(0,policy_inside/* isInside */.F)(real, directory))
            continue;
        const inside = (0,model_path/* toBytePath */.xe)((0,external_node_path_.relative)(directory, real).split(external_node_path_.sep).join('/'));
        if (covers(inside, false))
            throw new errors/* IntegrityError */.cs('key_in_release', `the key file ${path} lies in the release directory ${directory}`, { path, directory });
    }
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

/***/ })

};
