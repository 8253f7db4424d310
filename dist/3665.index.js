export const id = 3665;
export const ids = [3665];
export const modules = {

/***/ 24863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openReleasePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
/* harmony import */ var _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14858);




/** Finds both directories. The evidence directory need not be there yet. @throws directory_missing */
function openReleasePlace({ environment, files }, release, evidence) {
    const real = (path) => files.resolve((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path);
    const directory = real(release);
    if (!files.isDirectory(directory))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('directory_missing', `the release directory ${release} ${files.exists(directory) ? 'is not a directory' : 'does not exist'}`, {
            directory,
        });
    const place = { directory, evidence: real(evidence) };
    if (!(0,_policy_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(place.evidence, directory))
        return { ...place, warnings: [] };
    return { ...place, warnings: [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)('evidence_in_tree', 'evidence directory', 'lies inside the release directory')] };
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

/***/ 72504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ sealRelease),
  V: () => (/* reexport */ verify_release/* verifyRelease */.V)
});

// EXTERNAL MODULE: ./build/src/model/schema-version.js
var schema_version = __webpack_require__(85897);
// EXTERNAL MODULE: ./build/src/policy/protections.js
var protections = __webpack_require__(99036);
// EXTERNAL MODULE: ./build/src/evidence/metadata-schema-digest.js
var metadata_schema_digest = __webpack_require__(36769);
;// CONCATENATED MODULE: ./build/src/evidence/bind-release.js



const DAY_MS = 86_400_000;
/** The metadata that binds a set: who, when, from what, under which policy, and the digest of every other file. */
function bindRelease({ identity, source, createdAt, policy, inventory, files }) {
    const bound = (name) => ({ sha256: files[name].digest, size: files[name].sizeBytes });
    return {
        schema_version: schema_version/* SCHEMA_VERSION */.f$,
        schema_digest: metadata_schema_digest/* METADATA_SCHEMA_DIGEST */.f,
        product: identity.product,
        repository_id: identity.repositoryId,
        line: identity.line,
        sequence: identity.sequence,
        deployment_id: identity.deploymentId ?? `${identity.product}-${identity.sequence}-${inventory.root.slice(0, 12)}`,
        source,
        created: createdAt.toISOString(),
        expires: new Date(createdAt.getTime() + policy.policy.expires_days * DAY_MS).toISOString(),
        policy: { version: policy.policy.version, digest: policy.digest },
        protections: (0,protections/* protectionsOf */._)(policy.policy),
        files: {
            SHA256SUMS: bound('SHA256SUMS'),
            'checksums.json': bound('checksums.json'),
            'provenance.json': bound('provenance.json'),
            'sbom.json': bound('sbom.json'),
        },
        root: inventory.root,
        counts: { files: inventory.files, links: inventory.links, bytes: inventory.bytes },
    };
}
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/evidence/metadata.js
var evidence_metadata = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/src/inventory/entry-json.js
var entry_json = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/src/inventory/merkle.js
var merkle = __webpack_require__(47254);
// EXTERNAL MODULE: ./build/src/inventory/path-rules.js
var path_rules = __webpack_require__(27525);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/manifest/byte-sink.js
var byte_sink = __webpack_require__(26081);
// EXTERNAL MODULE: ./build/src/manifest/checksums-form.js
var checksums_form = __webpack_require__(35290);
;// CONCATENATED MODULE: ./build/src/manifest/checksums-writer.js






/** Writes `checksums.json` piece by piece; the bytes handed to `write` are valid only during the call. Links are kept until all files are written. */
function createChecksumsWriter(write) {
    const sink = new byte_sink/* ByteSink */._(write);
    const tree = new merkle/* MerkleTree */.v();
    const links = [];
    let [files, bytes, lastPath] = [0, 0, ''];
    const addLine = (json, isFirst) => {
        const start = sink.add(isFirst ? json : `,\n${json}`) + (isFirst ? 0 : 2);
        tree.add(sink.buffer, start, start + json.length);
    };
    sink.add(`${(0,checksums_form/* headerLine */.iH)()}\n`);
    return {
        add: (entry) => {
            if (entry.path <= lastPath)
                throw new TypeError(`Entries must ascend: ${(0,model_path/* printablePath */.Vj)(entry.path)} comes after ${(0,model_path/* printablePath */.Vj)(lastPath)}.`);
            lastPath = entry.path;
            if (entry.kind === 'link') {
                links.push((0,entry_json/* entryJson */.B)(checkedLink(entry)));
                return;
            }
            addLine((0,entry_json/* entryJson */.B)(checkedFile(entry)), files === 0);
            files += 1;
            bytes += entry.size;
        },
        finish: () => {
            sink.add(`${files === 0 ? '' : '\n'}${checksums_form/* LINKS_LINE */.bN}\n`);
            links.forEach((json, index) => addLine(json, index === 0));
            const root = tree.root();
            sink.add(`${links.length === 0 ? '' : '\n'}${(0,checksums_form/* footerLine */.GO)(root)}\n`);
            sink.flush();
            return { root, files, links: links.length, bytes };
        },
    };
}
function checkedFile(entry) {
    if (entry.digest === undefined)
        throw new TypeError(`${(0,model_path/* printablePath */.Vj)(entry.path)} has no digest.`);
    const problem = (0,path_rules/* pathProblem */.z)(entry.path) ?? (Number.isSafeInteger(entry.size) && entry.size >= 0 ? undefined : 'has no size');
    if (problem !== undefined)
        throw new TypeError(`The path ${(0,model_path/* printablePath */.Vj)(entry.path)} ${problem}.`);
    return entry;
}
function checkedLink(entry) {
    const problem = (0,path_rules/* pathProblem */.z)(entry.path) ?? (0,path_rules/* targetProblem */.j)(entry.target);
    if (problem !== undefined)
        throw new TypeError(`The link ${(0,model_path/* printablePath */.Vj)(entry.path)} ${problem}.`);
    return entry;
}
// EXTERNAL MODULE: ./build/src/manifest/sums-writer.js
var sums_writer = __webpack_require__(56075);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
;// CONCATENATED MODULE: ./build/src/evidence/take-inventory.js





const LISTED = 20;
/** Reads the release directory once and writes `checksums.json` and `SHA256SUMS` as it goes. @throws tree_unsealable, tree_unreadable, tree_changing, tree_empty */
async function takeInventory(tree, transaction, request) {
    const files = { checksums: transaction.create('checksums.json'), sums: transaction.create('SHA256SUMS') };
    const checksums = createChecksumsWriter((bytes) => files.checksums.write(bytes));
    const sums = (0,sums_writer/* createSumsWriter */.U)((bytes) => files.sums.write(bytes));
    const obstacles = [];
    const warnings = [];
    const summary = await tree.scan({
        root: request.directory,
        covers: (path, isDirectory) => request.covers(path, isDirectory),
        expectedSize: (path) => {
            request.observer?.expectedSize(path);
            return 'any';
        },
        onEntry: (entry) => {
            const obstacle = obstacleOf(entry, request.unsafeModes);
            if (obstacle !== undefined)
                obstacles.push(obstacle);
            else if (entry.kind === 'file' || entry.kind === 'link') {
                checksums.add(entry);
                if (entry.kind === 'file')
                    sums.add(entry);
                if (entry.kind === 'file' && entry.unsafe.length > 0)
                    warnings.push((0,finding/* warning */.$e)('file_mode_unsafe', (0,model_path/* printablePath */.Vj)(entry.path), `is ${entry.unsafe.join(', ')}`));
            }
            request.observer?.onEntry(entry);
        },
        ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress.bind(request) }),
    });
    refuseObstacles(obstacles);
    if (summary.files === 0)
        throw new errors/* IntegrityError */.cs('tree_empty', `there is no file to seal in ${request.directory}`, { directory: request.directory });
    const { root, links, bytes } = checksums.finish();
    sums.finish();
    warnings.push(...summary.collisions.map(([one, other]) => (0,finding/* warning */.$e)('names_collide', (0,model_path/* printablePath */.Vj)(one), `would be the same file as ${(0,model_path/* printablePath */.Vj)(other)} on macOS or Windows`)));
    return { root, files: summary.files, links, bytes, checksums: files.checksums.close(), sums: files.sums.close(), warnings };
}
/** Why this entry cannot be part of a release, or undefined when it can. */
function obstacleOf(entry, unsafeModes) {
    const path = (0,model_path/* printablePath */.Vj)(entry.path);
    if (entry.kind === 'special')
        return { code: 'tree_unsealable', text: `${path} is a ${entry.type}` };
    if (entry.kind === 'problem') {
        if (entry.problem === 'path too long')
            return { code: 'tree_unsealable', text: `${path}: ${entry.detail}` };
        return { code: entry.problem === 'unreadable' ? 'tree_unreadable' : 'tree_changing', text: `${path} is ${entry.problem}: ${entry.detail}` };
    }
    if (entry.kind === 'file' && unsafeModes === 'fail' && entry.unsafe.length > 0)
        return { code: 'tree_unsealable', text: `${path} is ${entry.unsafe.join(', ')}` };
    return undefined;
}
/** All obstacles in one error, so that nobody has to mend them one by one. */
function refuseObstacles(obstacles) {
    const [first] = obstacles;
    if (first === undefined)
        return;
    const code = obstacles.find(({ code: each }) => each === 'tree_unsealable')?.code ?? first.code;
    const rest = obstacles.length > LISTED ? `; and ${obstacles.length - LISTED} more` : '';
    throw new errors/* IntegrityError */.cs(code, `${obstacles
        .slice(0, LISTED)
        .map(({ text }) => text)
        .join('; ')}${rest}`, { count: obstacles.length });
}
// EXTERNAL MODULE: ./build/src/provenance/build-provenance.js
var build_provenance = __webpack_require__(67585);
// EXTERNAL MODULE: ./build/src/provenance/describe-build.js + 13 modules
var describe_build = __webpack_require__(34829);
// EXTERNAL MODULE: ./build/src/provenance/lock-files.js
var lock_files = __webpack_require__(32904);
;// CONCATENATED MODULE: ./build/src/provenance/trace-origin.js



/** Asks the checkout and the CI where this release comes from. The checkout is that of the current folder: releases are built from it. */
async function traceOrigin(ports, { directory, inventory, sbom, createdAt }) {
    const { cwd, variables } = ports.environment;
    const checkout = await ports.git.head(cwd);
    const { claims, warnings } = (0,describe_build/* describeBuild */.S)(variables, checkout);
    const lockFiles = (0,lock_files/* collectLockFiles */.j)(ports.files, { release: directory, ...(directory === cwd ? {} : { repository: cwd }) });
    const provenance = (0,build_provenance/* buildProvenance */.Sw)({
        subjects: [{ name: 'checksums.json', digest: inventory }],
        build: claims,
        checkout,
        lockFiles,
        sbom,
        finishedOn: createdAt,
    });
    const commit = claims.source.commit ?? checkout?.commit ?? null;
    return {
        provenance,
        content: (0,build_provenance/* renderProvenance */._V)(provenance),
        source: { commit, ref: checkout?.ref ?? null, dirty: checkout?.dirty ?? false },
        repositoryUri: claims.source.uri,
        builder: claims.builder.id,
        warnings,
    };
}
// EXTERNAL MODULE: ./build/src/sbom/describe-components.js + 1 modules
var describe_components = __webpack_require__(43833);
// EXTERNAL MODULE: ./build/src/signing/sign-release.js
var sign_release = __webpack_require__(52964);
// EXTERNAL MODULE: ./build/src/verification/verify-release.js + 1 modules
var verify_release = __webpack_require__(30846);
;// CONCATENATED MODULE: ./build/src/pipeline.js








/**
 * Release directory to evidence set. What the set says is written first, then what binds it, then the signatures; the
 * commit at the end makes it visible as one. Until then, and when anything fails, readers see the set before.
 */
async function sealRelease(ports, request) {
    const transaction = ports.evidence.begin(request.evidence);
    const { directory } = request.inventory;
    const { createdAt, policy, identity } = request;
    try {
        const inventory = await takeInventory(ports.tree, transaction, request.inventory);
        request.baseline?.judge();
        const components = await (0,describe_components/* describeComponents */.U)(ports, { ...request.components, directory, rootDigest: inventory.root, createdAt });
        const sbom = transaction.put('sbom.json', components.document.content);
        const origin = await traceOrigin(ports, {
            directory,
            inventory: inventory.checksums.digest,
            sbom: { digest: sbom.digest, format: components.document.format, raw: components.raw },
            createdAt,
        });
        const provenance = transaction.put('provenance.json', origin.content);
        const files = { 'checksums.json': inventory.checksums, SHA256SUMS: inventory.sums, 'sbom.json': sbom, 'provenance.json': provenance };
        const metadata = bindRelease({ identity, source: origin.source, createdAt, policy, inventory, files });
        const binding = transaction.put(evidence_set/* METADATA_FILE */.VR, (0,evidence_metadata/* renderMetadata */.Sc)(metadata));
        const signatures = request.signers.length === 0 ? {} : (0,sign_release/* signRelease */.V)({ metadata, metadataDigest: binding.digest, provenance: origin.provenance }, request.signers);
        const signed = Object.entries(signatures).map(([name, content]) => ({ name, ...transaction.put(name, content) }));
        transaction.commit(SUPERSEDED);
        return {
            inventory,
            components,
            origin,
            metadata,
            metadataDigest: binding.digest,
            files: [...Object.entries({ ...files, [evidence_set/* METADATA_FILE */.VR]: binding }).map(([name, file]) => ({ name, ...file })), ...signed],
            warnings: [...inventory.warnings, ...components.warnings, ...origin.warnings],
        };
    }
    finally {
        transaction.abort(); // harmless after the commit
    }
}
/** What belongs to the set before: its signatures, gates, receipts and bundles say nothing about the new one. The log of earlier runs stays. */
const SUPERSEDED = evidence_set/* EVIDENCE_FILES */.ob.filter((name) => name !== evidence_set/* LOG_FILE */.UP && name !== evidence_set/* LOG_SIGNATURE_FILE */.fk);

/***/ }),

/***/ 53902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ enforcement),
/* harmony export */   SQ: () => (/* binding */ spikeThreshold),
/* harmony export */   aY: () => (/* binding */ enforcementAt)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);


/**
 * Does a bad result act on the exit code? DURI_ENV decides, then DURI_INTEGRITY_MODE, then the policy;
 * prod where nothing says otherwise. The policy is the verifier's own, so it is a protected place too.
 * @source design, section 3; trust model, section 1 @throws mode_invalid
 */
function enforcement(variables, policy) {
    const environment = oneOf(variables, 'DURI_ENV', ['prod', 'dev']);
    const mode = oneOf(variables, 'DURI_INTEGRITY_MODE', ['strict', 'warn']);
    if (environment !== undefined)
        return { mode: environment, why: `DURI_ENV=${environment}` };
    if (mode !== undefined)
        return { mode: mode === 'warn' ? 'dev' : 'prod', why: `DURI_INTEGRITY_MODE=${mode}` };
    if (policy.integrity.mode === 'warn')
        return { mode: 'dev', why: 'integrity.mode: warn in the policy' };
    return { mode: 'prod', why: 'the default' };
}
/** A pull request that brings the first policy does not choose how it is judged by it. */
function enforcementAt(from, variables, policy) {
    return from === 'bootstrap' ? { mode: 'prod', why: 'a first adoption is judged as in prod' } : enforcement(variables, policy);
}
/** The share of changed files from which a change is a spike: DURI_INTEGRITY_SPIKE_THRESHOLD, else the policy. @throws input_invalid */
function spikeThreshold(variables, policy) {
    const text = variables['DURI_INTEGRITY_SPIKE_THRESHOLD'];
    if (text === undefined || text === '')
        return policy.integrity.spike_threshold;
    const value = /^\d{1,3}(\.\d{1,15})?$/.test(text) ? Number(text) : NaN;
    if (value > 0 && value <= 1)
        return value;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `DURI_INTEGRITY_SPIKE_THRESHOLD is "${shown(text)}"; expected a number above 0 and at most 1`, { found: shown(text) }, {
        hint: "Unset it for the policy's threshold, or give a share such as 0.3.",
    });
}
function oneOf(variables, name, values) {
    const text = variables[name];
    if (text === undefined || text === '')
        return undefined;
    const value = values.find((candidate) => candidate === text);
    if (value === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('mode_invalid', `${name} is "${shown(text)}"; expected ${values.join(' or ')}`, { found: shown(text) });
    return value;
}
function shown(text) {
    return (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text.slice(0, 40));
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

/***/ 67585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ buildProvenanceStatement),
/* harmony export */   Sw: () => (/* binding */ buildProvenance),
/* harmony export */   _V: () => (/* binding */ renderProvenance)
/* harmony export */ });
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
/* harmony import */ var _sbom_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91561);
/* harmony import */ var _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12522);




/** `provenance.json` of a release: the statement and the two keys of the owner. Same facts, same document. */
function buildProvenance(facts) {
    return { ...buildProvenanceStatement(facts), sbom_digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixed */ .gV)(facts.sbom.digest), sbom_format: facts.sbom.format };
}
/** The plain statement, for artifacts that are no release directory. */
function buildProvenanceStatement(facts) {
    const { build, sbom } = facts;
    const subjects = [...facts.subjects].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const finishedOn = facts.finishedOn.toISOString();
    // A clock set by SOURCE_DATE_EPOCH can lie before the build; then its beginning is left out rather than put after its end.
    const startedOn = build.startedOn !== undefined && build.startedOn <= finishedOn ? { startedOn: build.startedOn } : {};
    return {
        _type: _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG,
        subject: subjects.map(({ name, digest }) => ({ name, digest: { sha256: digest } })),
        predicateType: _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_TYPE */ .Ti,
        predicate: {
            buildDefinition: {
                buildType: build.buildType,
                externalParameters: build.externalParameters,
                ...(build.internalParameters === undefined ? {} : { internalParameters: build.internalParameters }),
                resolvedDependencies: [...sourceResources(build, facts.checkout), ...facts.lockFiles.map(lockFileResource)],
            },
            runDetails: {
                builder: { id: build.builder.id, ...(build.builder.version === undefined ? {} : { version: build.builder.version }) },
                metadata: { invocationId: build.invocationId ?? derivedInvocation(build, subjects, finishedOn), ...startedOn, finishedOn },
                byproducts: sbom === undefined ? [] : [(0,_sbom_link_js__WEBPACK_IMPORTED_MODULE_1__/* .sbomResource */ .At)(sbom)],
            },
        },
    };
}
/** The document as bytes of the evidence set: sorted keys, two spaces, one line feed at the end. */
function renderProvenance(provenance) {
    return `${JSON.stringify(JSON.parse((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(provenance)), null, 2)}\n`;
}
/** The commit that was built. Where git here has another one than the CI names, both are listed. */
function sourceResources({ source }, checkout) {
    const same = checkout !== undefined && checkout.commit === source.commit;
    const dirty = same && checkout.dirty ? { annotations: { dirty: true } } : {};
    const claimed = source.commit === undefined
        ? []
        : [{ ...(source.uri === undefined ? { name: 'source' } : { uri: source.uri }), digest: { gitCommit: source.commit }, ...dirty }];
    if (checkout === undefined || same || source.commit === undefined)
        return claimed;
    return [...claimed, { name: 'checkout', digest: { gitCommit: checkout.commit }, annotations: { dirty: checkout.dirty } }];
}
function lockFileResource({ place, path, digest }) {
    return { name: path, digest: { sha256: digest }, annotations: { place } };
}
/** A run outside CI has no name. This one is the same for the same facts, and another for any other. */
function derivedInvocation(build, subjects, finishedOn) {
    return `urn:duri:invocation:${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({ builder: build.builder.id, source: build.source, subjects, finishedOn })).slice(0, 32)}`;
}

/***/ }),

/***/ 32904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ collectLockFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Names of lock files, by ecosystem. @source the documentation of each package manager */
const LOCK_FILE_NAMES = [
    ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'],
    ...['poetry.lock', 'Pipfile.lock', 'uv.lock', 'pdm.lock', 'pylock.toml', 'requirements.txt', 'conda-lock.yml', 'pixi.lock'],
    ...['Cargo.lock', 'go.sum', 'go.work.sum'],
    ...['gradle.lockfile', 'buildscript-gradle.lockfile', 'packages.lock.json', 'paket.lock', 'project.assets.json'],
    ...['Gemfile.lock', 'gems.locked', 'composer.lock', 'mix.lock', 'rebar.lock', 'cpanfile.snapshot'],
    ...['Podfile.lock', 'Package.resolved', 'Cartfile.resolved', 'pubspec.lock'],
    ...[
        'conan.lock',
        'vcpkg-lock.json',
        'MODULE.bazel.lock',
        'flake.lock',
        'stack.yaml.lock',
        'cabal.project.freeze',
        'renv.lock',
        'Manifest.toml',
        'shard.lock',
    ],
    ...['.terraform.lock.hcl', 'Chart.lock', 'requirements.lock'],
];
const MAX_LOCK_FILES = 500;
/** Lock files in a fixed order, each once, at most 500: what a statement can bear. */
function orderLockFiles(lockFiles) {
    const key = ({ place, path }) => `${place} ${path}`;
    const byKey = new Map(lockFiles.map((lockFile) => [key(lockFile), lockFile]));
    return [...byKey.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, MAX_LOCK_FILES);
}
/** Looks for lock files directly in the release directory and in the repository. One that cannot be read is left out: it is nothing that a verdict rests on. */
function collectLockFiles(files, places) {
    const found = Object.entries(places).flatMap(([place, directory]) => LOCK_FILE_NAMES.flatMap((name) => {
        const digest = digestOf(files, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name));
        return digest === undefined ? [] : [{ place: place, path: name, digest }];
    }));
    return orderLockFiles(found);
}
function digestOf(files, path) {
    try {
        return files.digest(path);
    }
    catch {
        return undefined;
    }
}

/***/ }),

/***/ 43833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ describeComponents),
  v: () => (/* binding */ describeInFormats)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
;// CONCATENATED MODULE: ./build/src/sbom/subject.js
/** A release that does not say its name: the path that it was scanned at is no name, it differs from machine to machine. */
const UNNAMED = { name: 'release', version: undefined };
/** Name and version of a Node project, from the text of its package.json; undefined when it gives no name. */
function subjectOf(packageJson) {
    try {
        const { name, version } = JSON.parse(packageJson.replace(/^\uFEFF/, ''));
        return typeof name === 'string' && name !== '' ? { name, version: typeof version === 'string' && version !== '' ? version : undefined } : undefined;
    }
    catch {
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/sbom/describe-components.js





/** What a release consists of, as the SBOM that is sealed with it. @throws sbom_empty, sbom_invalid, input_missing, and what `SbomSource.generate` throws */
async function describeComponents(ports, request) {
    if (request.sbomPath !== undefined)
        return givenComponents(ports.files, request.sbomPath, request.allowEmpty);
    const { documents, tool, warnings } = await describeInFormats(ports, { ...request, formats: [request.format] });
    const [document] = documents;
    if (document === undefined)
        throw new errors/* IntegrityError */.cs('tool_failed', `${tool.name} wrote no ${request.format}`);
    return { document, tool, warnings, raw: { digest: document.rawDigest, tool: tool.name, version: tool.version, toolDigest: tool.digest } };
}
/** The same in several formats, from one run of the tool. */
async function describeInFormats(ports, request) {
    const { directory, formats, rootDigest, createdAt } = request;
    const { tool, documents: raw, notes } = await ports.sbom.generate({ directory, formats, syftPath: request.syftPath, syftVersion: request.syftVersion });
    const { normaliseSbom } = await Promise.all(/* import() */[__webpack_require__.e(9897), __webpack_require__.e(5335), __webpack_require__.e(2896)]).then(__webpack_require__.bind(__webpack_require__, 42896)); // and its lists of licences, which only those who seal need
    const machinePaths = [directory, ports.files.resolve(directory)].filter((path) => path !== undefined);
    const subject = statedSubject(ports.files, directory);
    const documents = raw.map((sbom) => normaliseSbom(sbom, { rootDigest, createdAt, machinePaths, subject }));
    for (const document of documents)
        refuseEmpty(document, tool.name, request.allowEmpty);
    return { documents, tool, warnings: warningsOf(tool, notes) };
}
async function givenComponents(files, path, allowEmpty) {
    const content = files.read(path, limits/* LIMITS */.b.sbomBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no SBOM ${path}`, { path });
    const { readGivenSbom } = await Promise.all(/* import() */[__webpack_require__.e(9897), __webpack_require__.e(5335), __webpack_require__.e(4826)]).then(__webpack_require__.bind(__webpack_require__, 64826));
    const { document, tool } = readGivenSbom(content, (0,external_node_path_.basename)(path));
    refuseEmpty(document, (0,external_node_path_.basename)(path), allowEmpty);
    return { document, tool, raw: undefined, warnings: [] };
}
function refuseEmpty({ components, format }, by, allowEmpty) {
    if (components === 0 && !allowEmpty)
        throw new errors/* IntegrityError */.cs('sbom_empty', `the ${format} document of ${by} lists no component`, { by, format });
}
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** What the release calls itself. A manifest that cannot be read names nothing: whether it is right, the generator judges. */
function statedSubject(files, directory) {
    try {
        const content = files.read((0,external_node_path_.join)(directory, 'package.json'), MAX_MANIFEST_BYTES);
        return (content === undefined ? undefined : subjectOf(Buffer.from(content).toString('utf8'))) ?? UNNAMED;
    }
    catch {
        return UNNAMED;
    }
}
const FALLBACK = 'made by the embedded generator, which reads lock files and installed package manifests only';
function warningsOf(tool, notes) {
    return [...(tool.name === 'syft' ? [] : [FALLBACK]), ...notes].map((message) => (0,finding/* warning */.$e)('sbom_fallback', 'sbom.json', message));
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

/***/ })

};
