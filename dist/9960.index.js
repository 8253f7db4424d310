export const id = 9960;
export const ids = [9960];
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

/***/ 49437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadVerifier)
/* harmony export */ });
/* harmony import */ var _keys_dual_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41022);
/* harmony import */ var _keys_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39972);
/* harmony import */ var _policy_enforcement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53902);
/* harmony import */ var _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14858);
/* harmony import */ var _policy_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6599);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80728);






/**
 * Policy and keys of a verb that verifies a release of its own repository, such as `archive`, which then signs what it saw: the
 * repository's policy, and always the prod column. @param directories where neither policy nor keys may lie @source trust model, section 1
 */
async function loadVerifier(ports, values, at, directories) {
    const judge = await (0,_policy_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .loadJudge */ .Y)(ports, { config: values.config, keyring: values.keyring, mode: 'repository' });
    const { policy } = judge;
    const trust = (0,_keys_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .loadTrust */ .V)(ports, {
        keyringPath: judge.keyring,
        policyKeyringPath: (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .keyringPathOf */ .E7)(policy),
        secretInputs: values.signingKey ?? [],
        hmacKeys: values.hmacKey,
        purpose: values.signingKey === undefined ? 'verify' : 'sign',
        at,
    });
    const anchors = policy.path === undefined ? trust.anchors : [{ what: 'policy', path: policy.path }, ...trust.anchors];
    (0,_policy_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUntrusted */ .z)(ports, 'prod', anchors, directories);
    const { variables } = ports.environment;
    const verifier = {
        policy,
        trust,
        dualVerify: (0,_keys_dual_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .dualVerify */ .i)(variables),
        unsigned: 'refuse',
        spikeThreshold: (0,_policy_enforcement_js__WEBPACK_IMPORTED_MODULE_2__/* .spikeThreshold */ .SQ)(variables, policy.policy),
    };
    return { judge, trust, verifier };
}

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

/***/ 79960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ commands_publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/archive/layout.js
var layout = __webpack_require__(85100);
;// CONCATENATED MODULE: ./build/src/archive/publish/expected-assets.js





/** GitHub renames other characters, and a release then has other names than its notes say. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
/** Everything that the release must have beside its archives. @throws input_missing, input_invalid, directory_missing */
function expectedAssets(ports, inputs) {
    const all = [
        ...inputs.files.map((path) => fileAsset(ports.files, path)),
        ...(inputs.evidence === undefined ? [] : evidenceAssets(ports, inputs.evidence)),
        ...inputs.listed.map(listedAsset),
    ];
    const odd = all.find(({ name }) => !NAME.test(name));
    if (odd !== undefined)
        throw invalid(`${(0,model_path/* printable */.g$)(odd.name.slice(0, 200))} is no name for an asset: use letters, digits, dots, dashes and underscores`);
    const byName = new Map();
    for (const asset of all) {
        const other = byName.get(asset.name);
        if (other !== undefined && other.digest !== asset.digest)
            throw invalid(`two different files are to become the asset ${asset.name}`);
        byName.set(asset.name, { ...asset, path: asset.path ?? other?.path });
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function fileAsset(files, path) {
    const digest = files.digest(path);
    if (digest === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no file ${(0,model_path/* printable */.g$)(path)}`, { path });
    return { name: (0,external_node_path_.basename)(path), digest, path };
}
function evidenceAssets({ files, evidence }, directory) {
    if (!files.isDirectory(directory))
        throw new errors/* IntegrityError */.cs('directory_missing', `there is no evidence directory ${(0,model_path/* printable */.g$)(directory)}`, { path: directory });
    const snapshot = evidence.open(directory);
    try {
        return layout/* ARCHIVED_EVIDENCE */.TT.flatMap((name) => {
            const file = snapshot.file(name);
            return file === undefined ? [] : [{ name, digest: file.digest(), path: (0,external_node_path_.join)(directory, name) }];
        });
    }
    finally {
        snapshot.close();
    }
}
function listedAsset(line) {
    const [, digest = '', name = ''] = /^(?:sha256:)?([0-9a-f]{64})\s+\*?(\S+)$/.exec(line) ?? [];
    if (!(0,model_digest/* isSha256 */._h)(digest))
        throw invalid(`"${(0,model_path/* printable */.g$)(line.slice(0, 200))}" is no line as sha256sum writes it: a digest, two blanks, a name`);
    return { name, digest, path: undefined };
}
function invalid(message) {
    return new errors/* IntegrityError */.cs('input_invalid', message);
}
// EXTERNAL MODULE: ./build/src/model/finding.js
var model_finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
;// CONCATENATED MODULE: ./build/src/archive/publish/compare-assets.js




const CHECK = 'every-asset-is-there';
/**
 * Does a release have every file that it must have, with these very bytes? Uploads that broke off and assets that vanished while
 * a release was made immutable leave a green run and a release without them.
 */
function compareAssets(expected, found) {
    return expected.map(({ name, digest }) => {
        const actual = found.get(name);
        if (actual === digest)
            return (0,model_finding/* pass */.IX)(CHECK, name, `is there, ${(0,model_digest/* prefixed */.gV)(digest)}`);
        const values = { expected: (0,model_digest/* prefixed */.gV)(digest), actual: actual === undefined ? 'nothing' : (0,model_digest/* prefixed */.gV)(actual) };
        return actual === undefined
            ? (0,model_finding/* failure */.V2)(CHECK, 'asset_missing', name, 'is not among the assets of the release', values)
            : (0,model_finding/* failure */.V2)(CHECK, 'asset_differs', name, 'is an asset with other bytes', values);
    });
}
/** The digest of each asset: as the forge states it, else of the bytes that it gives. @throws download_failed, forge_unavailable */
async function assetDigests({ archiveFiles, files }, forge, assets) {
    const digests = new Map();
    const folder = archiveFiles.temporaryFolder();
    try {
        for (const asset of assets) {
            let { digest } = asset;
            if (digest === undefined) {
                const path = (0,external_node_path_.join)(folder.path, String(asset.id));
                await forge.downloadAsset(asset, { path, maxBytes: Math.min(asset.sizeBytes, limits/* LIMITS */.b.archiveBytes) });
                digest = files.digest(path);
                files.remove(path);
            }
            if (digest !== undefined)
                digests.set(asset.name, digest);
        }
        return digests;
    }
    finally {
        folder.remove();
    }
}
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/evidence/metadata.js
var evidence_metadata = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/src/archive/names.js
var names = __webpack_require__(89308);
// EXTERNAL MODULE: ./build/src/archive/verify-archive.js + 3 modules
var verify_archive = __webpack_require__(60105);
;// CONCATENATED MODULE: ./build/src/archive/publish/verify-assets.js










function archivesOf(release) {
    return release.assets.filter(({ name }) => (0,names/* parseArchiveName */.Lz)(name) !== undefined);
}
/** Downloads every archive of a release and verifies it as a consumer would. @throws archive_missing, download_failed, archive_invalid */
async function verifyAssets(ports, forge, release, verifier) {
    const archives = archivesOf(release);
    if (archives.length === 0)
        throw new errors/* IntegrityError */.cs('archive_missing', `the release ${(0,model_path/* printable */.g$)(release.tag)} has no archive of DuRi, so nothing in it can be verified`, {}, { hint: 'Store it first: `duri archive DIR --evidence DIR --store release`.' });
    const verified = [];
    for (const asset of archives) {
        const folder = ports.archiveFiles.temporaryFolder();
        try {
            const path = (0,external_node_path_.join)(folder.path, asset.name);
            ports.log.info(`Downloading and verifying ${(0,model_path/* printable */.g$)(asset.name)} (${asset.sizeBytes.toLocaleString('en')} bytes)`);
            await forge.downloadAsset(asset, { path, maxBytes: Math.min(asset.sizeBytes, limits/* LIMITS */.b.archiveBytes) });
            verified.push({ name: asset.name, verification: await (0,verify_archive/* verifyArchive */.w)(ports, path, verifier) });
        }
        finally {
            folder.remove();
        }
    }
    return verified;
}
/** Is what the archives hold what this tag was made for: of its commit, and of the name that the archive has? */
function judgeArchives(archives, commit) {
    return archives.flatMap(({ name, verification: { metadata, metadataDigest } }) => {
        if (metadata === undefined || metadataDigest === undefined)
            return []; // the verification says why
        const named = (0,names/* parseArchiveName */.Lz)(name);
        const { source } = metadata;
        return [
            source.commit === commit && !source.dirty
                ? (0,model_finding/* pass */.IX)('archive-is-of-the-tag', name, `was made from ${commit.slice(0, 12)}`)
                : (0,model_finding/* failure */.V2)('archive-is-of-the-tag', 'commit_mismatch', name, 'was not made from the commit that the tag names', {
                    expected: commit,
                    actual: source.dirty ? `${source.commit ?? 'no commit'}, changed` : (source.commit ?? 'no commit'),
                }),
            named !== undefined && metadataDigest.startsWith(named.digestStart) && named.sequence === metadata.sequence
                ? (0,model_finding/* pass */.IX)('archive-is-what-it-is-named', name, `holds release ${metadata.sequence}, ${(0,model_digest/* prefixed */.gV)(metadataDigest)}`)
                : (0,model_finding/* failure */.V2)('archive-is-what-it-is-named', 'digest_mismatch', name, 'holds another release than its name says', {
                    expected: `${named?.sequence ?? ''}-${named?.digestStart ?? ''}`,
                    actual: `${metadata.sequence}-${metadataDigest.slice(0, 12)}`,
                }),
        ];
    });
}
/** The metadata of each archive as an asset of its own: the next release reads sequence and commit from it, without the whole archive. */
function metadataAssets(archives) {
    return archives.flatMap(({ name, verification: { metadata, metadataDigest } }) => {
        if (metadata === undefined)
            return [];
        const content = (0,evidence_metadata/* renderMetadata */.Sc)(metadata);
        if ((0,model_digest/* sha256 */.sc)(content) !== metadataDigest)
            return []; // written by another version of DuRi; it stays in the archive alone
        return [{ name: archives.length === 1 ? evidence_set/* METADATA_FILE */.VR : `${name.replace(/\.tar\.[a-z]+$/, '')}.${evidence_set/* METADATA_FILE */.VR}`, content }];
    });
}
/** Of a verification that passed one line, of one that did not everything that is wrong. */
function problemsOf({ name, verification }) {
    const open = verification.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    if (verification.outcome === 'verified' && open.length === 0)
        return [(0,model_finding/* pass */.IX)('archive-verifies', name, 'verifies, downloaded from the release')];
    const decisive = open.filter((finding) => finding.outcome === 'unknown' || (0,model_finding/* outcomeOf */.sG)(finding) !== 'verified');
    return (decisive.length > 0 ? decisive : open).map((finding) => ({ ...finding, subject: `${name}: ${finding.subject}` }));
}
;// CONCATENATED MODULE: ./build/src/archive/publish/consume.js




/**
 * Downloads the published release and verifies it as a consumer would: without a token where the repository is public. Only where
 * the platform answers nobody without a token, the token is used, and that is said. @throws what the forge throws
 */
async function consume(ports, request, before) {
    const { forge, tag } = request;
    if ((await forge.repository()).isPrivate)
        return { findings: await look(ports, request, before, forge), warnings: [], by: 'token' };
    try {
        return { findings: await look(ports, request, before, await request.anonymous()), warnings: [], by: 'anonymous' };
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs) || !['forge_unavailable', 'forge_unauthorized'].includes(error.code))
            throw error;
        const says = (0,model_finding/* warning */.$e)('verified_with_token', tag, `was downloaded with a token, because without one: ${error.message}`);
        return { findings: await look(ports, request, before, forge), warnings: [says], by: 'token' };
    }
}
async function look(ports, { tag, verifier }, { digests, archives }, forge) {
    const check = 'consumers-can-verify-it';
    const release = (await forge.releases()).find((one) => one.tag === tag && !one.draft);
    if (release === undefined)
        return [(0,model_finding/* failure */.V2)(check, 'still_a_draft', tag, 'is not to be seen by those who download it')];
    const expected = [...digests].map(([name, digest]) => ({ name, digest }));
    const missing = compareAssets(expected, await assetDigests(ports, forge, release.assets)).filter(({ outcome }) => outcome !== 'pass');
    if (missing.length > 0)
        return missing;
    const again = await verifyAssets(ports, forge, release, verifier);
    const changed = again.filter(({ name, verification }) => archives.every((one) => one.name !== name || one.verification.metadataDigest !== verification.metadataDigest));
    return [
        ...changed.map(({ name }) => (0,model_finding/* failure */.V2)(check, 'asset_differs', name, 'holds another release than before it was published')),
        ...again.flatMap(problemsOf).map((finding) => ({ ...finding, check })),
    ];
}
;// CONCATENATED MODULE: ./build/src/archive/publish/find-release.js


/** The release of a tag: the published one, or the one draft. Undefined when there is none. @throws input_invalid when it is not clear which */
async function findRelease(forge, tag) {
    const all = (await forge.releases()).filter((release) => release.tag === tag);
    const [first] = all;
    if (all.length < 2)
        return first;
    const published = all.filter(({ draft }) => !draft).length;
    const what = `${published} published and ${all.length - published} drafts`;
    throw new errors/* IntegrityError */.cs('input_invalid', `there are ${all.length} releases for the tag ${(0,model_path/* printable */.g$)(tag)}: ${what}`, { urls: all.map(({ url }) => url) }, { hint: 'Two runs made a draft each. Delete all but one on the page of releases, and run this again.' });
}
/** The same release as the forge has it now. @throws forge_unavailable when it is gone */
async function readAgain(forge, { id, tag }) {
    const release = (await forge.releases()).find((one) => one.id === id);
    if (release !== undefined)
        return release;
    throw new errors/* IntegrityError */.cs('forge_unavailable', `the release ${(0,model_path/* printable */.g$)(tag)} was there, and is not in the list of releases any more`);
}
/** The commit that a tag names; publishing must never make a tag that nothing has judged. @throws input_missing */
async function commitOfTag(forge, tag) {
    const commit = (await forge.tags()).find(({ name }) => name === tag)?.commit;
    if (commit !== undefined)
        return commit;
    throw new errors/* IntegrityError */.cs('input_missing', `there is no tag ${(0,model_path/* printable */.g$)(tag)} in ${forge.name}`, {}, { hint: 'Push the tag first and let `duri check-tag` judge it: publishing would make the tag without that.' });
}
;// CONCATENATED MODULE: ./build/src/archive/publish/fill-draft.js






/** The release that is to be published; a draft of its own where there is none and files to put into it. @throws input_missing, input_invalid */
async function openDraft({ forge, tag, prerelease, expected, until }, commit) {
    const found = await findRelease(forge, tag);
    if (found !== undefined)
        return found;
    if (until !== 'nothing' && expected.some(({ path }) => path !== undefined))
        return forge.createDraft({ tag, commit, title: tag, body: '', prerelease });
    throw new errors/* IntegrityError */.cs('input_missing', `there is no release for the tag ${(0,model_path/* printable */.g$)(tag)}, draft or published`, {}, { hint: 'Make the draft first: `duri archive DIR --evidence DIR --store release`. A draft is seen only by a token with `contents: write`.' });
}
/** Uploads what is here and not there yet; the same bytes twice are one asset. @throws write_failed */
async function fillDraft(forge, draft, expected) {
    const local = expected.filter(({ path }) => path !== undefined);
    for (const { name, path = '' } of local)
        await forge.uploadAsset(draft, { name, path });
    return local.length === 0 ? draft : readAgain(forge, draft);
}
/** Puts the metadata of each verified archive beside it. @throws write_failed */
async function uploadMetadata({ archiveFiles, files }, forge, draft, archives) {
    const folder = archiveFiles.temporaryFolder();
    try {
        const uploaded = [];
        for (const { name, content } of metadataAssets(archives)) {
            const path = (0,external_node_path_.join)(folder.path, name);
            files.write(path, content);
            await forge.uploadAsset(draft, { name, path });
            uploaded.push({ name, digest: (0,model_digest/* sha256 */.sc)(content) });
        }
        return uploaded;
    }
    finally {
        folder.remove();
    }
}
;// CONCATENATED MODULE: ./build/src/archive/publish/publish-release.js








/**
 * Draft to published release: every file is there with its bytes, every archive verifies, and only then does the world see it;
 * then it is downloaded again and verified as a consumer would. Whatever is wrong before leaves a draft.
 * @throws archive_missing, input_invalid, input_missing, and what the forge throws, all of it before anything is public
 */
async function publishRelease(ports, request) {
    const { forge, tag, until } = request;
    const commit = await commitOfTag(forge, tag);
    const opened = await openDraft(request, commit);
    const writes = opened.draft && until !== 'nothing';
    const filled = writes ? await fillDraft(forge, opened, request.expected) : opened;
    const archives = await verifyAssets(ports, forge, filled, request.verifier);
    const metadata = !verified(archives) || (filled.draft && !writes) ? [] : await metadataOf(ports, request, filled, archives);
    const release = writes ? await readAgain(forge, filled) : filled;
    const digests = await assetDigests(ports, forge, release.assets);
    const uploads = until === 'nothing' && release.draft ? request.expected.filter(({ path, name }) => path === undefined || digests.has(name)) : request.expected;
    const findings = [
        judgeTag(request, commit),
        ...compareAssets([...uploads, ...metadata], digests),
        ...judgeArchives(archives, commit),
        ...archives.flatMap(problemsOf),
    ];
    const before = {
        stage: release.draft ? 'draft' : 'published',
        again: !release.draft,
        release,
        commit,
        archives,
        digests,
        findings,
        warnings: archives.flatMap(({ verification }) => verification.warnings),
        consumer: undefined,
    };
    if (findings.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown') || until === 'nothing')
        return before;
    if (release.draft) {
        const body = request.notes(release.body, { archives, digests });
        if (body !== release.body)
            await forge.updateRelease(release.id, { body });
        if (until === 'draft')
            return before;
        await publish(forge, release);
    }
    return { ...before, stage: 'published', ...(await afterwards(ports, request, before)) };
}
/** The metadata that must stand beside the archives: uploaded into a draft, looked for in a release that is public already. */
function metadataOf(ports, { forge }, release, archives) {
    if (release.draft)
        return uploadMetadata(ports, forge, release, archives);
    return Promise.resolve(metadataAssets(archives).map(({ name, content }) => ({ name, digest: (0,model_digest/* sha256 */.sc)(content) })));
}
/** The answer may get lost although the release was published; then the release itself tells. */
async function publish(forge, release) {
    try {
        await forge.updateRelease(release.id, { draft: false });
    }
    catch (error) {
        if ((await readAgain(forge, release)).draft)
            throw error;
    }
}
/** From here on nothing may end in an error that hides that the release is public. */
async function afterwards(ports, request, before) {
    const { forge } = request;
    const check = 'release-is-published-whole';
    try {
        const release = await readAgain(forge, before.release);
        const still = release.draft ? [(0,model_finding/* failure */.V2)(check, 'still_a_draft', release.tag, 'is still a draft')] : [];
        const digests = await assetDigests(ports, forge, release.assets);
        const kept = compareAssets([...before.digests].map(([name, digest]) => ({ name, digest })), digests).filter(({ outcome }) => outcome !== 'pass');
        const tried = await consume(ports, request, before);
        const mutable = release.immutable === true ? [] : [(0,model_finding/* warning */.$e)('release_mutable', release.tag, 'is published and can still be changed')];
        const whole = still.length + kept.length === 0 ? [(0,model_finding/* pass */.IX)(check, release.tag, `has all ${before.digests.size} files`)] : [];
        return {
            release,
            findings: [...before.findings, ...still, ...kept, ...whole, ...tried.findings],
            warnings: [...before.warnings, ...mutable, ...tried.warnings],
            consumer: tried.by,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs))
            throw error;
        const open = {
            check,
            outcome: 'unknown',
            subject: before.release.tag,
            message: `could not be looked at after it was published: ${error.message}`,
        };
        return { release: before.release, findings: [...before.findings, open], warnings: before.warnings, consumer: undefined };
    }
}
function judgeTag({ tag, commit: event }, commit) {
    const check = 'tag-has-not-moved';
    if (event === undefined || event === commit)
        return (0,model_finding/* pass */.IX)(check, tag, `names ${commit.slice(0, 12)}`);
    return (0,model_finding/* failure */.V2)(check, 'tag_moved', tag, 'names another commit than the one that set off this run', { expected: event, actual: commit });
}
function verified(archives) {
    return archives.every(({ verification }) => verification.outcome === 'verified');
}
// EXTERNAL MODULE: ./build/src/gates/release-tag/tag-version.js
var tag_version = __webpack_require__(72156);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/trigger.js
var trigger = __webpack_require__(67683);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy_policy = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/src/reports/release-notes.js
var release_notes = __webpack_require__(47468);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/commands/forge-inputs.js
var forge_inputs = __webpack_require__(14109);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
// EXTERNAL MODULE: ./build/src/commands/load-verifier.js
var load_verifier = __webpack_require__(49437);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/reports/advice.js
var advice = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
;// CONCATENATED MODULE: ./build/src/commands/publish-result.js





/** What `publish` shows and gives back. That something is public although it should not be stands before everything else. */
function publishResult(publication, context) {
    const { stage, again, release, commit, archives, digests, findings, warnings, consumer } = publication;
    const open = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    const good = open.length === 0;
    const status = statusOf(publication, context, good);
    const headline = headlineOf(publication, context, open);
    const immutable = stage === 'published' && release.immutable === true;
    const { id, url } = release;
    return {
        exitCode: exitOf(open),
        json: {
            status,
            verdict: good ? 'green' : 'red',
            published: stage === 'published',
            again,
            ...(good || status !== null ? {} : { error: errorOf(open) }),
            tag: context.tag,
            commit,
            url,
            immutable,
            level: immutable ? 'locked' : 'declared',
            consumer: consumer ?? null,
            assets: [...digests].map(([name, digest]) => ({ name, sha256: digest })),
            archives: archives.map(({ name, verification }) => ({ name, status: verification.outcome, sequence: verification.metadata?.sequence ?? null })),
            findings: findings.map(finding_json/* findingJson */.a),
            warnings: warnings.map(finding_json/* warningJson */.j),
        },
        report: {
            tone: good ? 'good' : 'bad',
            headline,
            facts: [
                ['release', url],
                ['commit', commit],
                ['assets', immutable ? 'locked: nobody can change them any more' : stage === 'published' ? 'declared: they can still be changed' : 'of a draft'],
                ...(consumer === undefined ? [] : [['tried as a consumer', consumer === 'anonymous' ? 'without a token' : 'with the token of this job']]),
            ],
            tables: [{ title: 'Files of the release', head: ['file', 'SHA-256'], rows: [...digests].sort().map(([name, digest]) => [name, (0,model_digest/* prefixed */.gV)(digest)]) }],
            findings: [...open, ...findings.filter((finding) => !open.includes(finding))],
            warnings,
            next: [...(good ? [] : loudly(publication, context)), ...(0,advice/* adviceFor */.c)(open)],
        },
        outputs: {
            status: status ?? '',
            verdict: good ? 'green' : 'red',
            'release-url': url,
            'release-id': String(id),
            immutable: String(immutable),
            again: String(again),
        },
        short: headline,
    };
}
function statusOf({ stage, findings }, { until }, good) {
    if (good)
        return until === 'nothing' ? 'dry-run' : stage;
    const outcome = (0,model_status/* worstOutcome */.Om)(findings.map(model_finding/* outcomeOf */.sG));
    return outcome === 'tampered' || outcome === 'corrupted' || outcome === 'policy_changed' ? outcome : null;
}
/** The worst finding; a refusal that says nothing of evidence is red, and what could not be looked at is no pass. */
function exitOf(open) {
    const worst = (0,model_status/* worstOutcome */.Om)(open.map(model_finding/* outcomeOf */.sG));
    if (worst !== 'verified')
        return (0,model_status/* exitCode */.I$)(worst, 'prod');
    if (open.some(({ outcome }) => outcome === 'fail'))
        return model_status/* EXIT_RED */.Td;
    return (0,model_status/* exitCode */.I$)(open.length === 0 ? 'verified' : 'error(infra)', 'prod');
}
function headlineOf({ stage, again, release }, { tag, until }, open) {
    const [first] = open;
    const why = first === undefined ? '' : `${first.subject} ${first.message}${open.length > 1 ? ` (and ${open.length - 1} more)` : ''}`;
    if (first !== undefined)
        return stage === 'published' ? `${tag} IS PUBLIC, and it is not right: ${why}` : `${tag} was not published: ${why}`;
    if (until === 'nothing')
        return stage === 'published' ? `${tag} is published, and verifies` : `${tag} would be published`;
    if (stage === 'draft')
        return `${tag} is a draft with everything in it, and verifies`;
    const kept = release.immutable === true ? 'locked' : 'can still be changed';
    return again ? `${tag} was published before, with the very same files, and verifies` : `${tag} is published, and verifies as downloaded (${kept})`;
}
function loudly({ stage, release }, { repository, tag }) {
    if (stage === 'draft')
        return ['Nothing is public: the release is still a draft. Mend what is listed, and run this again.'];
    const line = `duri verify ${repository}@${tag} --keyring duri.keyring.json`;
    return [
        `Find out whether people get something wrong: run \`${line}\` from another machine.`,
        `If it does not verify there, withdraw the release now: say so at the top of its notes (${release.url}), then delete it. Its version is never used again; release a new, higher one.`,
        'If it does verify, only looking at it failed here: run this job again. It publishes nothing twice.',
    ];
}
function errorOf([first]) {
    return {
        code: first?.reason ?? 'unknown',
        message: first === undefined ? 'nothing was checked' : `${first.subject} ${first.message}`,
        hint: (0,advice/* adviceFor */.c)(first === undefined ? [] : [first])[0] ?? 'See the findings, and run it again.',
    };
}
// EXTERNAL MODULE: ./build/src/commands/release-tag.js
var release_tag = __webpack_require__(35428);
;// CONCATENATED MODULE: ./build/src/commands/publish.js


















const inputs = {
    tag: release_tag/* releaseTag */.a,
    files: (0,input/* textList */.gC)('A file to upload into the draft', 'FILE', { flag: 'file', action: 'files' }),
    evidence: (0,input/* optionalText */.mR)('Evidence set whose files are uploaded as well', 'DIR', place_inputs/* evidenceInput */.E),
    expectAsset: (0,input/* textList */.gC)('An asset that must be there: a line as sha256sum writes it', 'SHA256  NAME', { flag: 'expect-asset', action: 'expect-assets' }),
    draftOnly: (0,input/* toggle */.L$)('Do everything but publish: the draft stays one', { flag: 'draft-only', action: 'draft-only' }),
    dryRun: (0,input/* toggle */.L$)('Only look: change nothing', { flag: 'dry-run', action: 'dry-run' }),
    config: (0,input/* optionalText */.mR)('Policy', 'FILE', place_inputs/* configInput */.x, { defaultText: 'duri.yml of the current folder, else the built-in policy' }),
    keyring: key_inputs/* keyring */.AC,
    hmacKey: key_inputs/* hmacKey */.bB,
    githubToken: forge_inputs/* githubToken */.b,
};
/** `duri publish` */
/* harmony default export */ const commands_publish = ((0,command/* command */.G)({
    name: 'publish',
    summary: 'Publish the draft release of a tag once everything in it verifies, then verify it again as a consumer',
    description: 'Takes the draft release of a tag, with the archive that `duri archive --store release` put into it. Every file must be there with the right digest, and the archive, downloaded from the draft, must verify and be of the commit that the tag names; only then is the release published, with a block in its notes that tells how to verify it. Then it is downloaded again as anybody would, and verified again. What is wrong before leaves a draft; what is wrong afterwards is said loudly, with what to do. A release that is published already, with the very same files, is success.',
    examples: [
        { line: 'duri publish', says: 'In the last job of a release, on the tag' },
        { line: 'duri publish --tag v1.2.0 --file build/duri.mjs --draft-only', says: 'Upload a file more, verify, and leave the draft' },
        { line: 'duri publish --tag v1.2.0 --dry-run', says: 'Would it be published?' },
    ],
    inputs,
    outputs: {
        status: 'published, draft or dry-run; else tampered, corrupted or policy_changed, or empty',
        verdict: 'green or red',
        'release-url': 'Page of the release',
        'release-id': 'Its id',
        immutable: 'true when nobody can change its files any more',
        again: 'true when it had been published before',
    },
    action: { name: 'publish', icon: 'upload-cloud', permissions: { contents: 'write' } },
    run: async (ports, values) => {
        if ((0,trigger/* scopeOf */.O)(ports.trigger) === 'pull_request')
            throw new errors/* IntegrityError */.cs('event_unsupported', 'nothing of a pull request is published', {}, { hint: 'Publish on the tag of the release.' });
        const tag = (0,release_tag/* tagOf */.c)(values.tag, ports.trigger);
        const { judge, verifier } = await (0,load_verifier/* loadVerifier */.V)(ports, values, ports.clock.now(), []);
        const { policy } = judge;
        const version = (0,tag_version/* parseTag */.ED)(tag, policy.policy.tags.prefix);
        if (!version.ok)
            throw new errors/* IntegrityError */.cs('input_invalid', `the tag ${(0,tag_version/* shownTag */.cG)(tag)} ${(0,parsed/* describeProblems */.yg)(version.problems)}`, {}, { hint: 'Let `duri check-tag` judge it first.' });
        const forge = await (0,forge_inputs/* forgeWith */.S)(ports, values.githubToken);
        const until = values.dryRun ? 'nothing' : values.draftOnly ? 'draft' : 'published';
        const ring = (0,external_node_path_.basename)(values.keyring ?? (0,policy_policy/* keyringPathOf */.E7)(policy) ?? key_inputs/* DEFAULT_KEYRING */.CE);
        const publication = await publishRelease(ports, {
            forge,
            anonymous: () => ports.openForge({ repository: forge.name, anonymous: true }),
            tag,
            commit: ports.trigger.kind === 'tag' ? ports.trigger.commit : undefined,
            expected: expectedAssets(ports, { files: values.files, evidence: values.evidence, listed: values.expectAsset }),
            prerelease: (0,tag_version/* isPrerelease */.V1)(version.value),
            verifier,
            until,
            notes: (body, { archives, digests }) => (0,release_notes/* withVerifyBlock */.p)(body, {
                repository: forge.name,
                tag,
                keyring: ring,
                releases: archives.flatMap(releaseNote),
                assets: [...digests].sort().map(([name, digest]) => ({ name, digest })),
            }),
        });
        return publishResult(publication, { tag, until, repository: forge.name });
    },
}));
function releaseNote({ name, verification: { metadata, metadataDigest } }) {
    if (metadata === undefined || metadataDigest === undefined)
        return [];
    const { product, line, sequence } = metadata;
    return [{ archive: name, says: `${product}, line ${line}, release ${sequence}`, metadataDigest: (0,model_digest/* prefixed */.gV)(metadataDigest) }];
}

/***/ }),

/***/ 35428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ releaseTag),
/* harmony export */   c: () => (/* binding */ tagOf)
/* harmony export */ });
/* harmony import */ var _gates_release_tag_tag_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72156);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);



/** The tag that a release is made of. */
const releaseTag = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)('The tag', 'TAG', { flag: 'tag', action: 'tag' }, { defaultText: 'the one that set off the run' });
/** The tag of this run: that of its event, which no input contradicts; else the one that was named. @throws event_unsupported, input_invalid */
function tagOf(given, trigger) {
    if (trigger.kind === 'tag') {
        if (given === undefined || given === trigger.tag)
            return trigger.tag;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('input_invalid', `this run was set off by the tag ${(0,_gates_release_tag_tag_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownTag */ .cG)(trigger.tag)}, and --tag names ${(0,_gates_release_tag_tag_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownTag */ .cG)(given)}`);
    }
    if (given !== undefined)
        return given;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('event_unsupported', 'no tag set off this run, and none was named', {}, { hint: 'Run it on push of a tag, or pass --tag.' });
}

/***/ }),

/***/ 72156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   TT: () => (/* binding */ rangeOfLine),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   bb: () => (/* binding */ compareTags),
/* harmony export */   c3: () => (/* binding */ isInLine),
/* harmony export */   cG: () => (/* binding */ shownTag),
/* harmony export */   tc: () => (/* binding */ namesPrerelease)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);



/** Longer texts are no versions; node-semver draws the same line. */
const MAX_VERSION = 256;
const SHOWN = 80;
/** Prefix and version, strictly: `1.2` is none, nor is anything that only looks like one. @source Semantic Versioning 2.0.0, clause 2 */
function parseTag(tag, prefix) {
    if (!tag.startsWith(prefix))
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('', `does not start with the prefix "${prefix}" of the policy`);
    const text = tag.slice(prefix.length);
    if (text.length > MAX_VERSION)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('', `has ${text.length} characters after the prefix; a version has at most ${MAX_VERSION}`);
    // node-semver takes a "v", an "=" and white space before a version for granted; the specification does not.
    const version = /^[0-9A-Za-z.+-]+$/.test(text) && /^\d/.test(text) ? semver__WEBPACK_IMPORTED_MODULE_0__.parse(text) : null;
    return version === null ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('', whyNot(text)) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)({ tag, text, version });
}
function whyNot(text) {
    if (text === '')
        return 'has no version after the prefix';
    if (/[^\x21-\x7e]/.test(text))
        return 'has characters that no version has, though they may look alike';
    if (/^\d+(?:\.\d+)?$/.test(text))
        return `has ${text.split('.').length === 1 ? 'one number' : 'two numbers'}; a version has three, such as 1.2.0`;
    if (/(?:^|\.)0\d/.test(text))
        return 'has a number with a leading zero';
    return 'is not a version as Semantic Versioning 2.0.0 writes it, such as 1.2.0';
}
/** A tag fit to print: one line of ASCII, cut where it is very long, so that a letter that looks like another one is seen. */
function shownTag(tag) {
    const text = (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(tag).replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
    return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
/** Negative when `left` is the lower version; build metadata has no order. @source Semantic Versioning 2.0.0, clauses 10 and 11 */
function compareTags(left, right) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.compare(left.version, right.version);
}
function isPrerelease({ version }) {
    return version.prerelease.length > 0;
}
/** Does a tag name a pre-release? One that is no version does not. */
function namesPrerelease(tag, prefix) {
    const version = parseTag(tag, prefix);
    return version.ok && isPrerelease(version.value);
}
/**
 * Does a version belong to a line of releases? A line such as `2.x` or `2.1.x` holds the versions of that range;
 * any other name, such as `main`, holds them all.
 */
function isInLine({ version }, line) {
    const range = rangeOfLine(line);
    return range === undefined || semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range, { includePrerelease: true });
}
/** The range that a line is named after; undefined for a line that holds every version. */
function rangeOfLine(line) {
    const [, numbers] = /^v?((?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))?)(?:\.[xX*])?$/.exec(line ?? '') ?? [];
    return numbers === undefined ? undefined : `${numbers}.x`;
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

/***/ 36526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   EO: () => (/* binding */ plainMarkdown),
/* harmony export */   Rw: () => (/* binding */ proseMarkdown),
/* harmony export */   fl: () => (/* binding */ codeMarkdown)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);

const MAX_CHARACTERS = 1000;
/** Text from outside as one line of Markdown that means nothing: no markup, no HTML, no link, no image, no mention, no table cell. */
function plainMarkdown(text) {
    return inlineMarkdown(text).trim();
}
/**
 * Text from outside as code: GitHub reads neither mentions nor references there. Entities, because fences cannot hold every text, least of
 * all in tables; and one in each address, which would become a link even there. @source GitHub Flavored Markdown 0.29, section 6.9
 */
function codeMarkdown(text) {
    const inert = escape(clip((0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)))
        .replace(/:(?=\/\/)/g, entity)
        .replace(/\b(www)\./gi, `$1${entity('.')}`);
    return `<code>${inert}</code>`;
}
/** A sentence of DuRi's own that may quote text from outside; what stands between a pair of backticks is shown as code. */
function proseMarkdown(text) {
    const parts = clip((0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)).split('`');
    // An even number of parts leaves one backtick without a partner: then none of them is taken for a quote.
    if (parts.length % 2 === 0)
        return plainMarkdown(text);
    return parts
        .map((part, index) => (index % 2 === 0 ? inlineMarkdown(part) : codeMarkdown(part)))
        .join('')
        .trim();
}
function inlineMarkdown(text) {
    return escape(clip((0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text)))
        .replace(/^\s*[-+]|^\s*\d(?=\d*[.)])/, (start) => `${start.slice(0, -1)}${entity(start.slice(-1))}`)
        .replace(/@/g, '@\u200b')
        .replace(/&#35;(?=\d)/g, '&#35;\u200b')
        .replace(/:(?=\/\/)/g, ':\u200b')
        .replace(/\b(www)\./gi, '$1\u200b.');
}
/** At most so many characters, with a mark where something was cut. */
function clip(text, maxCharacters = MAX_CHARACTERS) {
    if (text.length <= maxCharacters)
        return text;
    return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** Every character that Markdown or HTML could read as markup, as a numeric entity: an entity never starts markup. @source CommonMark 0.31.2, section 2.5 */
function escape(text) {
    return text.replace(/[&<>`|\\*_[\]#~$]/g, entity);
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}

/***/ }),

/***/ 47468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withVerifyBlock)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36526);

const START = '<!-- duri:verify -->';
const END = '<!-- /duri:verify -->';
/** GitHub takes no longer notes. @source GitHub REST API, "Update a release" */
const MAX_CHARACTERS = 125_000;
/**
 * Release notes with the block that tells how to verify the release. What people wrote stays as it is; only what stands between
 * the two marks is written anew, so that a second run gives the same notes.
 */
function withVerifyBlock(body, facts) {
    const [from, to] = [body.indexOf(START), body.indexOf(END)];
    const found = from !== -1 && to > from;
    const before = (found ? body.slice(0, from) : body).trimEnd();
    const after = found ? body.slice(to + END.length).trim() : '';
    const render = (assets) => [before, block({ ...facts, assets }), after].filter((part) => part !== '').join('\n\n') + '\n';
    const whole = render(facts.assets);
    return whole.length <= MAX_CHARACTERS ? whole : render([]);
}
function block({ repository, tag, keyring, releases, assets }) {
    const line = `npx duri verify ${repository}@${tag} --keyring ${keyring}`;
    return [
        START,
        '### Verify this release',
        '',
        'Take the key ring from the repository at a commit that you trust, never from the release. Then one line downloads and checks everything:',
        '',
        '```sh',
        line,
        '```',
        '',
        ...releases.map(({ archive, says, metadataDigest }) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainMarkdown */ .EO)(says)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(archive)}, metadata ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(metadataDigest)}`),
        '',
        'Each archive holds the release and its evidence: `sbom.json` (what it consists of), `provenance.json` (where it comes from), `checksums.json`, `SHA256SUMS` and their signatures.',
        ...(assets.length === 0
            ? []
            : ['', '| file | SHA-256 |', '|---|---|', ...assets.map(({ name, digest }) => `| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(name)} | ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeMarkdown */ .fl)(digest)} |`)]),
        END,
    ].join('\n');
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

/***/ })

};
