export const id = 3394;
export const ids = [3394,1205];
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
