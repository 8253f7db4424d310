export const id = 1205;
export const ids = [1205,3586];
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
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy_policy = __webpack_require__(80728);
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

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadJudge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
/* harmony import */ var _base_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36198);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35821);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80728);







/**
 * Policy and key ring of this run. At a pull request or in a merge queue both come from the base: copied out of its commit into a
 * folder of their own, so that whatever the change does to them has no say in its own verdict. A file that is named and lies outside
 * the checkout was put there by the workflow, and is taken as it is.
 * @source trust model, sections 1 and 6 @throws as loadPolicy; git_unavailable, forge_unavailable, permission_missing
 */
async function loadJudge(ports, request) {
    const change = (0,_model_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .changeOf */ .C)(ports.trigger);
    const named = request.config ?? _load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_FILE */ .CX;
    const place = change === undefined ? undefined : await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, named);
    if (change === undefined || place === undefined) {
        const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(ports, request);
        return { policy, keyring: request.keyring, from: 'here', says: shown(ports, policy) };
    }
    for (const { branch, commit } of await (0,_bases_js__WEBPACK_IMPORTED_MODULE_3__/* .basesOf */ .c)(ports, change)) {
        const base = await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .openBaseCommit */ .$)(ports, branch, commit);
        const judge = await judgeOf(ports, base, [...new Set([place, (await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, _load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_FILE */ .CX)) ?? place])], request.keyring);
        if (judge !== undefined)
            return judge;
    }
    const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(ports, { config: ports.files.exists(named) ? request.config : undefined, mode: 'repository' });
    return { policy, keyring: request.keyring, from: 'bootstrap', says: `${shown(ports, policy)} (bootstrap: the base has none)` };
}
/** Its path as a reader of this run would write it. */
function shown({ environment }, { path }) {
    if (path === undefined)
        return 'built-in';
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(environment.cwd, path);
    return way.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) ? path : way;
}
async function judgeOf(ports, base, places, keyring) {
    for (const place of places) {
        const content = await base.read(place, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
        if (content === undefined)
            continue;
        const folder = ports.folders.temporary();
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, place);
        ports.files.write(copy, content);
        const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(content, copy);
        const ring = await ringPlace(ports, policy, place, keyring);
        const ringContent = ring === undefined ? undefined : await base.read(ring, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
        if (ring !== undefined && ringContent !== undefined)
            ports.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ring), ringContent);
        return {
            policy: ring !== undefined && ringContent === undefined ? withoutKeyring(policy) : policy,
            keyring: keyring === undefined ? undefined : ring === undefined ? keyring : ringContent === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ring),
            from: 'base',
            says: `${base.label}: ${place}`,
        };
    }
    return undefined;
}
/** Where the ring lies in the repository; undefined when there is none, or when it lies outside and no change can touch it. */
async function ringPlace(ports, policy, place, keyring) {
    if (keyring !== undefined)
        return (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, keyring);
    const named = policy.policy.keyring;
    if (named === undefined || (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .keyringPathOf */ .E7)(policy) === named)
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place), named));
    return whole.startsWith('../') ? undefined : whole;
}
/** The base names a ring that it does not have: there is no key to believe then. */
function withoutKeyring({ policy, path, digest }) {
    const { keyring: _, ...rest } = policy;
    return { policy: rest, path, digest };
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


/***/ })

};
