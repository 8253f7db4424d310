export const id = 1583;
export const ids = [1583];
export const modules = {

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
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45921);






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

/***/ 81583:
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
// EXTERNAL MODULE: ./build/src/freeze/look-at-freeze.js + 1 modules
var look_at_freeze = __webpack_require__(63177);
// EXTERNAL MODULE: ./build/src/gates/release-tag/tag-version.js
var tag_version = __webpack_require__(72156);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/trigger.js
var trigger = __webpack_require__(67683);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
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
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/reports/advice.js
var advice = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
;// CONCATENATED MODULE: ./build/src/commands/frozen-result.js



/** What a verb of a release gives back that did nothing, because the kill switch stops releases or could not be looked at. */
function frozenResult({ findings, warnings }, tag) {
    const open = findings.filter(({ outcome }) => outcome !== 'pass');
    const red = open.some(({ outcome }) => outcome === 'fail');
    const says = open.map(({ subject, message }) => `${subject}: ${message}`).join('; ');
    const headline = `${tag} was not published: ${says}`;
    return {
        exitCode: red ? model_status/* EXIT_RED */.Td : (0,model_status/* exitCode */.I$)('error(infra)', 'prod'),
        json: {
            status: null,
            verdict: 'red',
            published: false,
            error: { code: open[0]?.reason ?? 'unknown', message: says, hint: (0,advice/* adviceFor */.c)(open)[0] ?? 'Run it again where the platform can be asked.' },
            tag,
            findings: findings.map(finding_json/* findingJson */.a),
            warnings: warnings.map(finding_json/* warningJson */.j),
        },
        report: { tone: 'bad', headline, findings: open, warnings, next: (0,advice/* adviceFor */.c)(open) },
        outputs: { status: '', verdict: 'red', 'release-url': '', 'release-id': '', immutable: 'false', again: 'false' },
        short: headline,
    };
}
// EXTERNAL MODULE: ./build/src/commands/load-verifier.js
var load_verifier = __webpack_require__(49437);
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
    description: 'Takes the draft release of a tag, with the archive that `duri archive --store release` put into it. Every file must be there with the right digest, and the archive, downloaded from the draft, must verify and be of the commit that the tag names; only then is the release published, with a block in its notes that tells how to verify it. Then it is downloaded again as anybody would, and verified again. What is wrong before leaves a draft; what is wrong afterwards is said loudly, with what to do. While the kill switch (`duri freeze`) stops releases nothing is published. A release that is published already, with the very same files, is success.',
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
        const at = ports.clock.now();
        const { judge, verifier } = await (0,load_verifier/* loadVerifier */.V)(ports, values, at, []);
        const freeze = await (0,look_at_freeze/* lookAtFreeze */.c)(ports, { judge, scope: 'release', withTip: true, hmacKeys: values.hmacKey, at });
        if (freeze.findings.some(({ outcome }) => outcome !== 'pass'))
            return frozenResult(freeze, (0,tag_version/* shownTag */.cG)(tag));
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
        return publishResult({ ...publication, warnings: [...freeze.warnings, ...publication.warnings] }, { tag, until, repository: forge.name });
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

/***/ })

};
