export const id = 99;
export const ids = [99];
export const modules = {

/***/ 40099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ check_tag)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/evidence/metadata.js
var evidence_metadata = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/src/freeze/look-at-freeze.js + 1 modules
var look_at_freeze = __webpack_require__(63177);
// EXTERNAL MODULE: ./build/src/gates/merge-gate/read-needs.js
var read_needs = __webpack_require__(32155);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
;// CONCATENATED MODULE: ./build/src/gates/release-tag/facts.js
function known(value) {
    return { known: true, value };
}
function notKnown(why) {
    return { known: false, why };
}
;// CONCATENATED MODULE: ./build/src/gates/release-tag/ask.js


/** What a question to the platform or to git can end in without being anybody's mistake here. */
const UNANSWERED = [
    'forge_unavailable',
    'forge_unauthorized',
    'forge_refused',
    'permission_missing',
    'download_failed',
    'git_unavailable',
    'tool_missing',
    'tool_timeout',
    'tool_failed',
];
/** The answer to a question, or why there is none, with what to do about it. */
async function ask(question) {
    try {
        return known(await question());
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs) || !UNANSWERED.includes(error.code))
            throw error;
        return notKnown(`${error.message}. ${error.hint}`);
    }
}
/** A question that needs the answer to another. */
async function askOf(first, question) {
    return first.known ? ask(() => question(first.value)) : first;
}
;// CONCATENATED MODULE: ./build/src/gates/release-tag/collect-gate.js
/** Asks what the gate said of a commit; of the pull request only where the commit itself has no such check. @throws what the forge throws */
async function collectChecks(forge, commit, names) {
    const checks = await boundChecks(forge, names);
    const onCommit = await forge.checkRuns(commit);
    const missing = checks.some(({ name }) => !onCommit.some((run) => run.name === name));
    return { by: 'checks', checks, onCommit, pulls: missing ? await mergedPulls(forge, commit) : [] };
}
/** Rules of the default branch can bind a check to one app; then no other app's counts. */
async function boundChecks(forge, names) {
    if (names.length === 0)
        return [];
    const rules = await forge.branchRules((await forge.repository()).defaultBranch);
    const required = rules.flatMap((rule) => (rule.type === 'required_status_checks' ? rule.checks : []));
    return [...new Set(names)].map((name) => ({ name, appId: required.find(({ context, appId }) => context === name && appId !== undefined)?.appId }));
}
async function mergedPulls(forge, commit) {
    const pulls = (await forge.pullsOfCommit(commit)).filter(({ merged, mergeCommit }) => merged && mergeCommit === commit);
    const found = [];
    for (const { number, head } of pulls)
        found.push({ number, head: head.commit, runs: await forge.checkRuns(head.commit) });
    return found;
}
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/gates/release-tag/tag-version.js
var tag_version = __webpack_require__(72156);
;// CONCATENATED MODULE: ./build/src/gates/release-tag/judge-version.js


/** The other versions of the same line: tags and published releases that this policy would take for versions. */
function othersInLine(tag, names, policy) {
    const others = [...new Set(names)].filter((name) => name !== tag);
    return others
        .flatMap((name) => {
        const version = (0,tag_version/* parseTag */.ED)(name, policy.tags.prefix);
        return version.ok && (policy.tags.prerelease === 'allow' || !(0,tag_version/* isPrerelease */.V1)(version.value)) ? [version.value] : [];
    })
        .filter((version) => (0,tag_version/* isInLine */.c3)(version, policy.line))
        .sort(tag_version/* compareTags */.bb);
}
/** Is it a version at all, one that may be released, and one of its line? */
function judgeForm(version, { tags, line }) {
    const subject = (0,tag_version/* shownTag */.cG)(version.tag);
    const range = (0,tag_version/* rangeOfLine */.TT)(line);
    return [
        (0,finding/* pass */.IX)('tag-is-a-version', subject, `is the prefix "${tags.prefix}" and the version ${version.text}`),
        (0,tag_version/* isPrerelease */.V1)(version) && tags.prerelease === 'refuse'
            ? (0,finding/* failure */.V2)('prerelease-is-allowed', 'tag_prerelease', subject, 'is a pre-release, which the policy refuses', {
                expected: 'a version without a part after "-"',
                actual: version.text,
            })
            : (0,finding/* pass */.IX)('prerelease-is-allowed', subject, (0,tag_version/* isPrerelease */.V1)(version) ? 'is a pre-release, which the policy allows' : 'is no pre-release'),
        (0,tag_version/* isInLine */.c3)(version, line)
            ? (0,finding/* pass */.IX)('tag-is-in-its-line', subject, range === undefined ? `belongs to the line ${line ?? 'main'}, which holds every version` : `is in ${range}`)
            : (0,finding/* failure */.V2)('tag-is-in-its-line', 'tag_outside_line', subject, `does not belong to the line ${line ?? ''} of the policy`, {
                expected: range ?? '',
                actual: version.text,
            }),
    ];
}
/** Is it higher than every other version of its line? What was released from this very commit already may have been overtaken since. */
function judgeOrder(version, facts, policy, again) {
    const check = 'version-is-higher';
    const subject = (0,tag_version/* shownTag */.cG)(version.tag);
    if (!facts.tags.known)
        return (0,finding/* unknown */.L5)(check, subject, `cannot be compared with other tags: ${facts.tags.why}`);
    const released = facts.releases.known ? facts.releases.value.map(({ tag }) => tag) : [];
    const highest = othersInLine(version.tag, [...facts.tags.value.all.map(({ name }) => name), ...released], policy).at(-1);
    const line = `the line ${policy.line ?? 'main'}`;
    if (highest === undefined)
        return (0,finding/* pass */.IX)(check, subject, `is the first version of ${line}`);
    const order = (0,tag_version/* compareTags */.bb)(version, highest);
    if (order > 0)
        return (0,finding/* pass */.IX)(check, subject, `is higher than ${(0,tag_version/* shownTag */.cG)(highest.tag)}, the highest of ${line}`);
    if (again)
        return (0,finding/* notApplicable */.hH)(check, subject, `was released from this commit before ${(0,tag_version/* shownTag */.cG)(highest.tag)}`);
    if (order === 0)
        return (0,finding/* failure */.V2)(check, 'version_reused', subject, `is the same version as ${(0,tag_version/* shownTag */.cG)(highest.tag)}; what stands after "+" makes no other version`, {
            expected: 'a version that was never used',
            actual: version.text,
        });
    return (0,finding/* failure */.V2)(check, 'tag_not_higher', subject, `is not higher than ${(0,tag_version/* shownTag */.cG)(highest.tag)}, which is a version of ${line} already`, {
        expected: `higher than ${highest.text}`,
        actual: version.text,
    });
}
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
;// CONCATENATED MODULE: ./build/src/gates/release-tag/released-evidence.js




/** A release of several products holds the metadata of each, as `NAME.deployment_metadata.json`. */
const METADATA_ASSET = new RegExp(`(?:^|\\.)${evidence_set/* METADATA_FILE */.VR.replace('.', '\\.')}$`);
/** More products than this are in no release, and none is downloaded for nothing. */
const MAX_ASSETS = 50;
/**
 * What the metadata among the assets of a release says, that of the wanted product first. Undefined when there is none that can be
 * read as such: it proves nothing. @throws download_failed, forge_unavailable
 */
async function releasedEvidence({ files, folders }, forge, release, { product, line }) {
    const folder = folders.temporary();
    const found = [];
    for (const asset of release.assets.filter(({ name }) => METADATA_ASSET.test(name)).slice(0, MAX_ASSETS)) {
        if (asset.sizeBytes > limits/* LIMITS */.b.evidenceFileBytes)
            continue;
        const path = (0,external_node_path_.join)(folder, String(asset.id));
        await forge.downloadAsset(asset, { path, maxBytes: limits/* LIMITS */.b.evidenceFileBytes });
        const metadata = (0,evidence_metadata/* parseMetadata */.jR)(files.read(path, limits/* LIMITS */.b.evidenceFileBytes) ?? new Uint8Array());
        files.remove(path);
        if (!metadata.ok)
            continue;
        const { value } = metadata;
        found.push({ product: value.product, line: value.line, sequence: value.sequence, commit: value.source.commit ?? undefined });
    }
    return found.find((one) => (product === undefined || one.product === product) && one.line === (line ?? 'main')) ?? found[0];
}
;// CONCATENATED MODULE: ./build/src/gates/release-tag/collect-tag-facts.js







/** Asks for everything that a tag is judged by; what cannot be answered is kept as such. @throws input_missing when nothing knows the tag */
async function collectTagFacts(ports, request) {
    const { forge, tag, policy } = request;
    const tags = await collectTags(ports, forge);
    const commit = request.commit ?? commitOfTag(tag, tags);
    const releases = await askOf(forge, async (one) => (await one.releases()).filter(({ draft }) => !draft));
    const evidenceOf = (release) => askOf(forge, (one) => releasedEvidence(ports, one, release, { product: policy.product, line: policy.line }));
    const own = releases.known ? releases.value.find((release) => release.tag === tag) : undefined;
    const before = releases.known ? releaseBefore(tag, releases.value, policy) : undefined;
    return {
        tag,
        commit,
        movedByPush: request.movedByPush,
        checkedOut: await ask(async () => (await ports.git.head(ports.environment.cwd))?.commit),
        sealed: request.sealed,
        tags,
        releases: releases.known ? known(releases.value.map((release) => ({ tag: release.tag, assets: release.assets.length }))) : releases,
        ownEvidence: own === undefined ? (releases.known ? known(undefined) : releases) : await evidenceOf(own),
        previousRelease: before === undefined ? undefined : { tag: before.tag, evidence: await evidenceOf(before) },
        gate: request.needs !== undefined
            ? known({ by: 'needs', parts: request.needs })
            : await askOf(forge, async (one) => collectChecks(one, commit, await request.gateChecks(one, commit))),
    };
}
/** The platform's tags, else those of a complete clone. */
async function collectTags({ environment: { cwd }, git }, forge) {
    const asked = await askOf(forge, async (one) => ({ from: 'forge', all: await one.tags() }));
    if (asked.known || !git.isRepository(cwd))
        return asked;
    const local = await ask(async () => ((await git.isShallow(cwd)) ? undefined : { from: 'clone', all: await git.tags(cwd) }));
    if (!local.known)
        return notKnown(`${asked.why} ${local.why}`);
    return local.value === undefined ? notKnown(`${asked.why} The local clone is shallow, so it does not know every tag.`) : known(local.value);
}
function commitOfTag(tag, tags) {
    if (!tags.known)
        throw new errors/* IntegrityError */.cs('forge_unavailable', `nobody could say which commit the tag ${(0,tag_version/* shownTag */.cG)(tag)} names`, {}, { hint: tags.why });
    const commit = tags.value.all.find(({ name }) => name === tag)?.commit;
    if (commit !== undefined)
        return commit;
    throw new errors/* IntegrityError */.cs('input_missing', `there is no tag ${(0,tag_version/* shownTag */.cG)(tag)}`, {}, { hint: 'Push it first, or run this in a workflow that the tag sets off.' });
}
/** The published release of the highest version below. */
function releaseBefore(tag, releases, policy) {
    const version = (0,tag_version/* parseTag */.ED)(tag, policy.tags.prefix);
    if (!version.ok)
        return undefined;
    const lower = othersInLine(tag, releases.map((release) => release.tag), policy).filter((other) => (0,tag_version/* compareTags */.bb)(other, version.value) < 0);
    const before = lower.at(-1)?.tag;
    return releases.find((release) => release.tag === before);
}
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var shape_parsed = __webpack_require__(10018);
;// CONCATENATED MODULE: ./build/src/gates/release-tag/judge-commit.js


const MOVED = 'tag-has-not-moved';
const NEW = 'version-is-new';
/** Has this very commit been released under this tag before? Then a run for it is a repetition, and no second release. */
function isAgain({ commit, ownEvidence }) {
    return ownEvidence.known && ownEvidence.value?.commit === commit;
}
/** Does the tag stand where it stood, here, on the platform and in what was released? */
function judgeMove(facts) {
    const { tag, commit, tags, movedByPush } = facts;
    const subject = (0,tag_version/* shownTag */.cG)(tag);
    const released = facts.ownEvidence.known ? facts.ownEvidence.value?.commit : undefined;
    if (movedByPush)
        return moved(subject, 'stood on another commit before this push', { expected: 'a tag that is new', actual: commit });
    if (released !== undefined && released !== commit)
        return moved(subject, 'was released from another commit than the one it names now', { expected: released, actual: commit });
    if (!tags.known)
        return (0,finding/* unknown */.L5)(MOVED, subject, `cannot be looked up: ${tags.why}`);
    const now = tags.value.all.find(({ name }) => name === tag)?.commit;
    if (now === undefined && tags.value.from === 'forge')
        return moved(subject, 'is not in the repository any more', { expected: commit, actual: 'no such tag' });
    if (now !== undefined && now !== commit)
        return moved(subject, 'names another commit by now', { expected: commit, actual: now });
    return (0,finding/* pass */.IX)(MOVED, subject, `names ${commit.slice(0, 12)}${now === undefined ? ', as the event says' : ''}`);
}
/** Is this the first release under this version? */
function judgeReuse(facts) {
    const { tag, releases, ownEvidence, commit } = facts;
    const subject = (0,tag_version/* shownTag */.cG)(tag);
    if (!releases.known)
        return (0,finding/* unknown */.L5)(NEW, subject, `may have been released before: ${releases.why}`);
    const own = releases.value.find((release) => release.tag === tag);
    if (own === undefined)
        return (0,finding/* pass */.IX)(NEW, subject, 'has not been released before');
    if (!ownEvidence.known)
        return (0,finding/* unknown */.L5)(NEW, subject, `has a published release whose evidence cannot be read: ${ownEvidence.why}`);
    if (isAgain(facts))
        return (0,finding/* pass */.IX)(NEW, subject, 'is released already, from this very commit');
    if (own.assets === 0)
        return (0,finding/* pass */.IX)(NEW, subject, 'has a published release without any file, so nothing is replaced');
    if (ownEvidence.value === undefined)
        return (0,finding/* failure */.V2)(NEW, 'version_reused', subject, 'is a published release without evidence, so nobody can tell what it was made from', {
            expected: 'no published release, or one with deployment_metadata.json',
            actual: `${own.assets} ${own.assets === 1 ? 'file' : 'files'}`,
        });
    return (0,finding/* failure */.V2)(NEW, 'version_reused', subject, 'is a published release of another commit', {
        expected: ownEvidence.value.commit ?? 'a commit',
        actual: commit,
    });
}
/** Are the tag, what is checked out, and what was sealed of one commit? */
function judgeCommit({ tag, commit, checkedOut, sealed }) {
    const check = 'tag-names-the-commit';
    const subject = (0,tag_version/* shownTag */.cG)(tag);
    const findings = [];
    if (!checkedOut.known)
        findings.push((0,finding/* unknown */.L5)(check, subject, `cannot be compared with the checkout: ${checkedOut.why}`));
    else if (checkedOut.value === undefined)
        findings.push((0,finding/* notApplicable */.hH)(check, subject, 'nothing is checked out here that it could be compared with'));
    else if (checkedOut.value !== commit)
        findings.push((0,finding/* failure */.V2)(check, 'commit_mismatch', subject, 'names another commit than the one that is checked out', { expected: commit, actual: checkedOut.value }));
    else
        findings.push((0,finding/* pass */.IX)(check, subject, `names the commit that is checked out, ${commit.slice(0, 12)}`));
    if (sealed === undefined)
        return findings;
    if (sealed.commit !== commit)
        findings.push((0,finding/* failure */.V2)(check, 'commit_mismatch', 'sealed evidence', 'was made from another commit', { expected: commit, actual: sealed.commit ?? 'no commit' }));
    else if (sealed.dirty)
        findings.push((0,finding/* failure */.V2)(check, 'commit_mismatch', 'sealed evidence', 'was made from a work tree with changes that no commit holds', {
            expected: `${commit}, unchanged`,
            actual: `${commit}, changed`,
        }));
    else
        findings.push((0,finding/* pass */.IX)(check, 'sealed evidence', 'was made from this commit'));
    return findings;
}
function moved(subject, message, values) {
    return (0,finding/* failure */.V2)(MOVED, 'tag_moved', subject, message, values);
}
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/gates/merge-gate/decide.js
var decide = __webpack_require__(85927);
;// CONCATENATED MODULE: ./build/src/gates/release-tag/judge-gate.js



const CHECK = 'gate-is-green';
const GITHUB_ACTIONS = 'github-actions';
/** Does the commit carry a green gate? Skipped, neutral, cancelled, unfinished and missing are none. @source design, section 3 (nothing proven is red) */
function judgeGate(commit, gate, wanted) {
    const subject = commit.slice(0, 12);
    if (!gate.known) {
        return wanted === 'optional'
            ? [(0,finding/* notApplicable */.hH)(CHECK, subject, `was not judged, and the policy does not ask for a gate: ${gate.why}`)]
            : [(0,finding/* unknown */.L5)(CHECK, subject, `may or may not carry a green gate: ${gate.why}`)];
    }
    if (gate.value.by === 'needs')
        return judgeParts(gate.value.parts);
    if (gate.value.checks.length === 0)
        return [missing(subject, 'no workflow of it runs the gate, and neither `gate.check` of duri.yml nor gate-check names its check', wanted)];
    const { value } = gate;
    return value.checks.map((check) => judgeCheck(subject, check, value, wanted));
}
/** The parts that ran in this very run are judged as the merge gate judges them. */
function judgeParts(parts) {
    if (parts.length === 0)
        return [(0,finding/* failure */.V2)(CHECK, 'gate_missing', 'this run', 'waited for no job, so no gate has run in it')];
    return (0,decide/* decideGate */.q)({ parts, expected: [], scope: 'release' }).map((finding) => ({ ...finding, check: CHECK, subject: `job ${shown(finding.subject)}` }));
}
/** A check of the commit itself decides; only where there is none, that of the pull request whose merge made the commit. */
function judgeCheck(subject, check, { onCommit, pulls }, wanted) {
    const own = newest(onCommit, check);
    if (own !== undefined)
        return judgeRun(subject, check, own, 'on this commit');
    for (const { number, head, runs } of pulls) {
        const run = newest(runs, check);
        if (run !== undefined)
            return judgeRun(subject, check, run, `on ${head.slice(0, 12)}, the head of pull request ${number}, which was merged as this commit`);
    }
    const foreign = onCommit.filter(({ name }) => name === check.name).map(({ appSlug }) => appSlug ?? 'an unknown app');
    return missing(subject, foreign.length === 0
        ? `has no check "${shown(check.name)}", and no pull request that was merged as it has one`
        : `has a check "${shown(check.name)}" from ${shown(foreign.join(', '))} only, which does not count`, wanted);
}
function judgeRun(subject, { name }, { conclusion }, where) {
    if (conclusion === 'success')
        return (0,finding/* pass */.IX)(CHECK, subject, `the check "${shown(name)}" succeeded ${where}`);
    if (conclusion === undefined)
        return (0,finding/* failure */.V2)(CHECK, 'gate_missing', subject, `the check "${shown(name)}" has not ended ${where}`, { expected: 'success', actual: 'unfinished' });
    return (0,finding/* failure */.V2)(CHECK, 'gate_red', subject, `the check "${shown(name)}" ended as ${shown(conclusion)} ${where}`, {
        expected: 'success',
        actual: shown(conclusion),
    });
}
/** The newest run that counts. Where two started at the same instant, or nobody says when, the one that is not green. */
function newest(runs, { name, appId }) {
    const counting = runs.filter((run) => run.name === name && (appId === undefined ? run.appSlug === GITHUB_ACTIONS : run.appId === appId));
    const time = ({ startedAt }) => (startedAt === undefined ? Infinity : Date.parse(startedAt) || Infinity);
    const latest = Math.max(...counting.map(time));
    const last = counting.filter((run) => time(run) === latest);
    return last.find(({ conclusion }) => conclusion !== 'success') ?? last[0];
}
function missing(subject, message, wanted) {
    if (wanted === 'optional')
        return (0,finding/* notApplicable */.hH)(CHECK, subject, `${message}; the policy does not ask for a gate`);
    return (0,finding/* failure */.V2)(CHECK, 'gate_missing', subject, message);
}
function shown(text) {
    return (0,path/* printable */.g$)(text.slice(0, 100));
}
;// CONCATENATED MODULE: ./build/src/gates/release-tag/decide-tag.js






/** Every rule for tags of releases; each is looked at, so that one run lists everything that is wrong. @source docs/releases.md */
function decideTag(facts, policy) {
    const again = isAgain(facts);
    const parsed = (0,tag_version/* parseTag */.ED)(facts.tag, policy.tags.prefix);
    const rest = [judgeMove(facts), judgeReuse(facts), ...judgeCommit(facts), ...judgeGate(facts.commit, facts.gate, policy.tags.gate)];
    const warnings = warningsOf(facts);
    if (!parsed.ok) {
        const subject = (0,tag_version/* shownTag */.cG)(facts.tag);
        const unversioned = [
            (0,finding/* failure */.V2)('tag-is-a-version', 'tag_unparseable', subject, (0,shape_parsed/* describeProblems */.yg)(parsed.problems), { expected: `${policy.tags.prefix}1.2.3`, actual: subject }),
            (0,finding/* notApplicable */.hH)('version-is-higher', subject, 'names no version that could be compared'),
        ];
        return { findings: [...unversioned, ...rest], warnings, version: undefined, previousTag: undefined, sequence: undefined, again };
    }
    const version = parsed.value;
    const numbered = sequenceOf(facts, policy, again);
    return {
        findings: [...judgeForm(version, policy), judgeOrder(version, facts, policy, again), ...rest],
        warnings: [...warnings, ...numbered.warnings],
        version: version.text,
        previousTag: previousOf(version, facts, policy),
        sequence: numbered.sequence,
        again,
    };
}
/** Green, red, or undefined where part of it could not be looked at: that never counts as green. */
function verdictOfTag(findings) {
    if (findings.some(({ outcome }) => outcome === 'fail'))
        return 'red';
    const proven = findings.some(({ outcome }) => outcome === 'pass') && !findings.some(({ outcome }) => outcome === 'unknown');
    return proven ? 'green' : undefined;
}
function previousOf(version, { tags }, policy) {
    const names = tags.known ? tags.value.all.map(({ name }) => name) : [];
    return othersInLine(version.tag, names, policy)
        .filter((other) => (0,tag_version/* compareTags */.bb)(other, version) < 0)
        .at(-1)?.tag;
}
/** A run for what is released already keeps its number; a new release takes the next one. @source trust model, section 3 */
function sequenceOf(facts, policy, again) {
    if (again && facts.ownEvidence.known)
        return { sequence: facts.ownEvidence.value?.sequence, warnings: [] };
    const { previousRelease } = facts;
    if (previousRelease === undefined)
        return { sequence: undefined, warnings: [] };
    const { evidence } = previousRelease;
    const says = (message) => ({
        sequence: undefined,
        warnings: [(0,finding/* warning */.$e)('sequence_unknown', (0,tag_version/* shownTag */.cG)(previousRelease.tag), message)],
    });
    if (!evidence.known)
        return says(`has evidence that could not be read: ${evidence.why}`);
    if (evidence.value === undefined)
        return says('was released without evidence');
    if (!isSame(evidence.value, policy))
        return says('has evidence of another product or line');
    return { sequence: evidence.value.sequence + 1, warnings: [] };
}
function isSame({ product, line }, policy) {
    return (policy.product === undefined || policy.product === product) && line === (policy.line ?? 'main');
}
function warningsOf({ tags, tag }) {
    if (!tags.known || tags.value.from === 'forge')
        return [];
    return [(0,finding/* warning */.$e)('tags_local', (0,tag_version/* shownTag */.cG)(tag), 'was compared with the tags of the local clone, which may lack some of the repository')];
}
// EXTERNAL MODULE: ./build/src/gates/merge-gate/gate-checks.js + 2 modules
var gate_checks = __webpack_require__(44827);
;// CONCATENATED MODULE: ./build/src/gates/release-tag/gate-names.js


const FOLDER = '.github/workflows';
const MAX_WORKFLOWS = 200;
/** Names of the checks that the workflows of a commit make the gate show up as. A name that an expression makes is not known beforehand. @throws what the forge throws */
async function gateNamesAt(forge, commit) {
    const names = ((await forge.namesAt(commit, FOLDER)) ?? []).filter((name) => /\.ya?ml$/.test(name)).slice(0, MAX_WORKFLOWS);
    const files = [];
    for (const name of names) {
        const path = `${FOLDER}/${name}`;
        const content = await forge.fileAt(commit, path, limits/* LIMITS */.b.policyBytes);
        if (content !== undefined)
            files.push({ path, content });
    }
    const { defaultBranch, fullName } = await forge.repository();
    const { checks } = (0,gate_checks/* gateChecks */.H)(files, { branch: defaultBranch, inDuri: fullName.toLowerCase().endsWith('/duri') });
    return [...new Set(checks.flatMap(({ name, exact }) => (exact ? [name] : [])))];
}
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/policy/judge.js
var policy_judge = __webpack_require__(6599);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/reports/advice.js
var advice = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
;// CONCATENATED MODULE: ./build/src/commands/check-tag-result.js





const EXIT = { green: 0, red: model_status/* EXIT_RED */.Td, unknown: (0,model_status/* exitCode */.I$)('error(infra)', 'prod') };
const TONE = { green: 'good', red: 'bad', unknown: 'warn' };
/** What `check-tag` shows and gives back: first why, in one line that stands alone. */
function checkTagResult(decision, { tag, commit, line, policyPath }) {
    const { findings, warnings, version, previousTag, sequence, again } = decision;
    const verdict = verdictOfTag(findings);
    const open = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    const headline = headlineOf(tag, verdict, open, again);
    const said = verdict ?? 'unknown';
    return {
        exitCode: EXIT[said],
        json: {
            verdict: verdict ?? null,
            ...(verdict === undefined ? { error: unanswered(open) } : {}),
            tag,
            commit,
            version: version ?? null,
            previous_tag: previousTag ?? null,
            line,
            sequence: sequence ?? null,
            again,
            findings: findings.map(finding_json/* findingJson */.a),
            warnings: warnings.map(finding_json/* warningJson */.j),
        },
        report: {
            tone: TONE[said],
            headline,
            facts: [
                ['tag', (0,tag_version/* shownTag */.cG)(tag)],
                ['commit', commit],
                ['line', line],
                ['version before', previousTag === undefined ? 'none' : (0,tag_version/* shownTag */.cG)(previousTag)],
                ...(sequence === undefined ? [] : [['sequence', String(sequence)]]),
                ...(again ? [['again', 'this very commit has been released under this tag already']] : []),
                ['policy', policyPath ?? 'built-in'],
            ],
            findings: [...open, ...findings.filter((finding) => !open.includes(finding))],
            warnings,
            next: (0,advice/* adviceFor */.c)(open),
        },
        outputs: outputsOf(decision, verdict, line),
        short: headline,
    };
}
function outputsOf({ version, previousTag, sequence, again }, verdict, line) {
    return {
        verdict: verdict ?? '',
        version: version ?? '',
        'previous-tag': previousTag ?? '',
        line,
        sequence: sequence === undefined ? '' : String(sequence),
        again: String(again),
    };
}
function headlineOf(tag, verdict, open, again) {
    if (verdict === 'green')
        return `green: ${(0,tag_version/* shownTag */.cG)(tag)} may be released${again ? ' (again: from the same commit)' : ''}`;
    const [first] = open;
    const more = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
    const what = verdict === 'red' ? 'red: refused' : 'no verdict';
    return `${what}: ${first === undefined ? 'nothing was checked' : `${first.subject} ${first.message}`}${more}`;
}
function unanswered([first]) {
    return {
        code: 'unknown',
        message: first === undefined ? 'nothing was checked' : `${first.subject} ${first.message}`,
        hint: 'Mend what the message names and run it again; what could not be looked at is never green.',
    };
}
// EXTERNAL MODULE: ./build/src/commands/forge-inputs.js
var forge_inputs = __webpack_require__(14109);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
// EXTERNAL MODULE: ./build/src/commands/release-tag.js
var release_tag = __webpack_require__(35428);
;// CONCATENATED MODULE: ./build/src/commands/check-tag.js




















/** `duri check-tag` */
/* harmony default export */ const check_tag = ((0,command/* command */.G)({
    name: 'check-tag',
    summary: 'Judge the tag of a release: a new, higher version, never moved, on a commit with a green gate',
    description: 'Says whether a release may be made of a tag: it names a version by the rules of the policy (section `tags`), higher than every other one of its line, that was not used before; it has never moved, and names the commit that is checked out and sealed; and that commit carries a green gate; and no kill switch (`duri freeze`) stops releases. Everything that is wrong is listed at once. Exit code 0 when green, 1 when refused, 3 when something could not be looked at, which is never green.',
    examples: [
        { line: 'duri check-tag', says: 'In a workflow that a tag sets off' },
        { line: 'duri check-tag --tag v1.2.0', says: 'On a laptop, with GITHUB_REPOSITORY and GH_TOKEN set' },
    ],
    inputs: {
        tag: release_tag/* releaseTag */.a,
        config: (0,input/* optionalText */.mR)('Policy', 'FILE', place_inputs/* configInput */.x, { defaultText: 'duri.yml of the current folder, else the built-in policy' }),
        evidence: (0,input/* optionalText */.mR)('Evidence set that was sealed for this tag: it must be of the same commit', 'DIR', place_inputs/* evidenceInput */.E),
        needs: (0,input/* optionalJson */.xD)('Where the gate ran in this very run: `toJSON(needs)` of this job', { flag: 'needs', action: 'needs' }),
        gateCheck: (0,input/* textList */.gC)('Name of the check that the gate shows up as, where policy `gate.check` names none; else it is read from the workflows of the commit', 'NAME', {
            flag: 'gate-check',
            action: 'gate-check',
        }),
        keyring: key_inputs/* keyring */.AC,
        hmacKey: key_inputs/* hmacKey */.bB,
        githubToken: forge_inputs/* githubToken */.b,
    },
    outputs: {
        verdict: 'green or red; empty when it could not be known',
        version: 'The version without the prefix',
        'previous-tag': 'Tag of the version before it in its line; empty for the first',
        line: 'Line of releases that it belongs to',
        sequence: 'Number that this release takes in its line: one more than the release before; empty where no earlier evidence tells',
        again: 'true when this very commit has been released under this tag already',
    },
    action: { name: 'check-tag', icon: 'tag', permissions: { contents: 'read', checks: 'read', 'pull-requests': 'read' } },
    run: async (ports, values) => {
        const tag = (0,release_tag/* tagOf */.c)(values.tag, ports.trigger);
        const event = ports.trigger.kind === 'tag' ? ports.trigger : undefined;
        const judge = await (0,policy_judge/* loadJudge */.Y)(ports, { config: values.config, keyring: values.keyring, mode: 'repository' });
        const { policy, path } = judge.policy;
        const named = policy.gate.check === undefined ? values.gateCheck : [policy.gate.check];
        const facts = await collectTagFacts(ports, {
            tag,
            commit: event?.commit,
            movedByPush: event?.moved ?? false,
            sealed: values.evidence === undefined ? undefined : sealedSource(ports, values.evidence),
            policy,
            needs: values.needs === undefined ? undefined : partsOfThisRun(values.needs, ports.trigger),
            gateChecks: (forge, commit) => (named.length > 0 ? Promise.resolve(named) : gateNamesAt(forge, commit)),
            forge: await openIfKnown(ports, values.githubToken),
        });
        const freeze = await (0,look_at_freeze/* lookAtFreeze */.c)(ports, { judge, scope: 'release', withTip: true, hmacKeys: values.hmacKey, at: ports.clock.now() });
        const decision = decideTag(facts, policy);
        const all = { ...decision, findings: [...freeze.findings, ...decision.findings], warnings: [...freeze.warnings, ...decision.warnings] };
        return checkTagResult(all, { tag, commit: facts.commit, line: policy.line ?? 'main', policyPath: path });
    },
}));
/** Jobs of this run prove something of the tag only where the tag is what they ran on. @throws input_invalid */
function partsOfThisRun(text, trigger) {
    if (trigger.kind !== 'tag')
        throw new errors/* IntegrityError */.cs('input_invalid', 'needs tells of this run, and this run was not set off by the tag', {}, { hint: 'Leave needs out: then the checks of the commit are asked for.' });
    const parts = (0,read_needs/* readNeeds */.M)(text);
    if (parts.ok)
        return parts.value.map(({ part }) => part);
    throw new errors/* IntegrityError */.cs('input_invalid', `needs ${(0,shape_parsed/* describeProblems */.yg)(parts.problems)}`, {}, { hint: 'Pass `needs: ${{ toJSON(needs) }}` in a job that lists the gate in `needs:`.' });
}
/** @throws directory_missing, input_invalid */
function sealedSource({ evidence, files }, directory) {
    if (!files.isDirectory(directory))
        throw new errors/* IntegrityError */.cs('directory_missing', `there is no evidence directory ${directory}`, { path: directory });
    const snapshot = evidence.open(directory);
    try {
        const metadata = (0,evidence_metadata/* parseMetadata */.jR)(snapshot.file(evidence_set/* METADATA_FILE */.VR)?.read(limits/* LIMITS */.b.evidenceFileBytes) ?? new Uint8Array());
        if (metadata.ok)
            return { commit: metadata.value.source.commit ?? undefined, dirty: metadata.value.source.dirty };
        throw new errors/* IntegrityError */.cs('input_invalid', `${(0,external_node_path_.join)(directory, evidence_set/* METADATA_FILE */.VR)} cannot be read: ${(0,shape_parsed/* describeProblems */.yg)(metadata.problems)}`, { path: directory });
    }
    finally {
        snapshot.close();
    }
}
/** Without a repository's name there is nobody to ask; that leaves questions open, and is no error of its own. */
async function openIfKnown(ports, token) {
    try {
        return await ask(() => (0,forge_inputs/* forgeWith */.S)(ports, token));
    }
    catch (error) {
        if (error instanceof errors/* IntegrityError */.cs && error.code === 'input_missing')
            return { known: false, why: `${error.message}. ${error.hint}` };
        throw error;
    }
}

/***/ }),

/***/ 14109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ forgeWith),
/* harmony export */   b: () => (/* binding */ githubToken)
/* harmony export */ });
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17515);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);


/**
 * The token that GitHub is asked with. Beside `default:` of the action there is no flag: on the command line the variables
 * GH_TOKEN and GITHUB_TOKEN hold it, as for GitHub's own, and never argv.
 */
const githubToken = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .secrets */ .O3)('The token that GitHub is asked with. Default: the token of the job, with the permissions that the job states', {
    action: 'github-token',
    actionDefault: '${{ github.token }}',
});
/** Opens the forge with the token of the input above; nothing is asked yet. @throws input_missing, input_invalid, forge_unauthorized */
function forgeWith({ openForge }, token, repository) {
    return openForge({ repository, token: tokenText(token) });
}
function tokenText([given]) {
    if (given === undefined)
        return undefined;
    if (given.from === 'value')
        return Buffer.from(given.secret.reveal()).toString('utf8');
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', 'a token is taken from an action input or a variable, not from a file');
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

/***/ 85339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ COMMIT_FILE),
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   Ps: () => (/* binding */ SIGNATURE_OF),
/* harmony export */   UP: () => (/* binding */ LOG_FILE),
/* harmony export */   VR: () => (/* binding */ METADATA_FILE),
/* harmony export */   _M: () => (/* binding */ KEPT_LOG),
/* harmony export */   fk: () => (/* binding */ LOG_SIGNATURE_FILE),
/* harmony export */   gN: () => (/* binding */ OWN_NAMES),
/* harmony export */   lx: () => (/* binding */ pendingName),
/* harmony export */   n: () => (/* binding */ BUNDLE_OF),
/* harmony export */   ob: () => (/* binding */ EVIDENCE_FILES),
/* harmony export */   r: () => (/* binding */ BOUND_FILES)
/* harmony export */ });
/* unused harmony export SEALED_FILES */
/** The files that are bound by the metadata, each by digest and size. @source design, section 2 */
const BOUND_FILES = ['SHA256SUMS', 'checksums.json', 'provenance.json', 'sbom.json'];
/** The file that binds them, so that one signature covers the whole set. */
const METADATA_FILE = 'deployment_metadata.json';
/** What is signed, and where its envelope stands. */
const SIGNATURE_OF = { 'checksums.json': 'checksums.sig', [METADATA_FILE]: 'deployment_metadata.sig' };
/** Never changes after seal. @source trust model, section 3 */
const SEALED_FILES = [...BOUND_FILES, METADATA_FILE, ...Object.values(SIGNATURE_OF)];
/** Sigstore bundles of the same statements, written where a public key signs. @source design, section 2 */
const BUNDLE_OF = {
    'checksums.json': 'checksums.sigstore.json',
    [METADATA_FILE]: 'deployment_metadata.sigstore.json',
    'provenance.json': 'provenance.sigstore.json',
};
/** The execution record of the last run, and its signature. */
const LOG_FILE = 'VERIFY_LOG.log';
const LOG_SIGNATURE_FILE = 'VERIFY_LOG.sig';
/** Added after seal, each with a signature of its own. */
const LATER_FILES = [...Object.values(BUNDLE_OF), LOG_FILE, LOG_SIGNATURE_FILE, 'gates.intoto.jsonl', 'verdict.vsa.json', 'receipts.json'];
/** Every name that an evidence set can have. In a release directory only these very names are evidence; anything else is unexpected. */
const EVIDENCE_FILES = [...SEALED_FILES, ...LATER_FILES];
/** Logs of earlier runs, kept beside the evidence where it stands apart from the release. */
const KEPT_LOG = /^VERIFY_LOG\.[A-Za-z0-9-]{1,100}\.(?:log|sig)$/;
/** Names that a run of `seal` uses while it writes, beside the final ones. A killed run leaves some of them. */
const LOCK_FILE = '.duri-lock';
const COMMIT_FILE = '.duri-commit.json';
/** The name under which a new file waits for the commit. */
function pendingName(name) {
    return `.duri-new.${name}`;
}
/** Every name that DuRi itself may put into an evidence directory. */
const OWN_NAMES = [...EVIDENCE_FILES, LOCK_FILE, COMMIT_FILE, pendingName(COMMIT_FILE), ...EVIDENCE_FILES.map(pendingName)];

/***/ }),

/***/ 97626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ renderMetadata),
/* harmony export */   jR: () => (/* binding */ parseMetadata),
/* harmony export */   vM: () => (/* binding */ isMetadataName)
/* harmony export */ });
/* unused harmony export metadataSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);
/* harmony import */ var _policy_protections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99036);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46753);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);







const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256 */ ._h, 'is not a SHA-256 digest: 64 lower-case hexadecimal digits')
    .transform((text) => text);
const version = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersion */ .lF, 'is not a version such as "1.1"');
const instant = zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$({ precision: 3, error: 'is not an instant such as 2026-01-05T12:00:00.000Z' });
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(300)
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\x00-\x1f\x7f]+$/, 'is empty or has control characters');
const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
const boundFile = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ sha256: digest, size: count });
/**
 * `deployment_metadata.json`: what was sealed, when, from which source, under which policy, and the digest
 * of every other file of the set. One signature over it binds them all.
 * @source design, section 2; trust model, section 3
 */
const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: version,
    schema_digest: digest,
    product: name,
    repository_id: name,
    line: name,
    sequence: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    deployment_id: name,
    source: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ commit: name.nullable(), ref: name.nullable(), dirty: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }),
    created: instant,
    expires: instant,
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ version, digest }),
    protections: _policy_protections_js__WEBPACK_IMPORTED_MODULE_2__/* .protectionsSchema */ .m,
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ SHA256SUMS: boundFile, 'checksums.json': boundFile, 'provenance.json': boundFile, 'sbom.json': boundFile }),
    root: digest,
    counts: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ files: count, links: count, bytes: count }),
});
/** The document as bytes of the evidence set: sorted keys, two spaces, one line feed at the end. */
function renderMetadata(metadata) {
    return `${JSON.stringify(JSON.parse((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalJson */ .d)(metadata)), null, 2)}\n`;
}
/** Can this stand as a name in the metadata: 1 to 300 characters, none of them a control? */
function isMetadataName(text) {
    return name.safeParse(text).success;
}
/** Reads the document; every field that is missing, of the wrong type, unknown or twice is named. */
function parseMetadata(content) {
    return (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDocument */ .Tp)(content, metadataSchema, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth });
}

/***/ }),

/***/ 85927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ decideGate)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);


const CHECK = 'every-part-has-passed';
/**
 * The one final decision: a finding for each part, expected or handed over. Whatever is not a plain success is a failure: missing,
 * skipped, neutral and cancelled never count as passed. Pure. @source design, section 3 ("nothing proven is red")
 */
function decideGate({ parts, expected, scope }) {
    const missing = [...new Set(expected)].filter((name) => !parts.some((part) => part.name === name));
    return [
        ...parts.map((part) => judgePart(part, scope)),
        ...missing.map((name) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(CHECK, 'part_missing', name, 'has no result', { expected: 'success', actual: 'nothing' })),
    ];
}
function judgePart({ name, result, status = '', verdict = '', error = '', says }, scope) {
    const values = { expected: 'success', actual: result };
    const because = says === undefined ? '' : `: ${says}`;
    switch (result) {
        case 'success':
            if (accepted(scope).includes(status) && ['', 'green'].includes(verdict) && error === '')
                return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .pass */ .IX)(CHECK, name, says ?? 'has passed');
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(CHECK, 'part_contradicts', name, `counts as a success, but is none${because}`, {
                expected: 'a status that passes',
                actual: [status, verdict, error].filter((text) => text !== '').join(', '),
            });
        case 'failure':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(CHECK, 'part_failed', name, `has failed${because}`, values);
        case 'skipped':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(CHECK, 'part_skipped', name, 'was skipped', values);
        case 'cancelled':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(CHECK, 'part_cancelled', name, 'was cancelled', values);
        default:
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)(CHECK, 'part_inconclusive', name, 'came to no result that counts', values);
    }
}
/** Statuses that pass. Unsigned evidence passes where nobody could have signed it, and nowhere else. */
function accepted(scope) {
    const always = ['', 'verified', 'sealed', 'signed', 'archived', 'published', 'draft'];
    return scope === 'pull_request' ? [...always, _model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSIGNED_STATUS */ .ft] : always;
}

/***/ }),

/***/ 44827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gateChecks)
});

// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/shape/yaml.js
var yaml = __webpack_require__(69316);
;// CONCATENATED MODULE: ./build/src/gates/merge-gate/gate-uses.js
/** What a `uses:` means for the gate: a step that is the gate, or a job that calls the workflow that has it. */
const STEP = /^[^/@\s]+\/duri(?:\/actions\/(?:gate|decide))?@\S+$/i;
const SIBLING = /^[.$](?:\/[^@\s]+)*\/actions\/(?:gate|decide)\/?$/;
const ITSELF = /^[.$]\/?$/;
const WORKFLOW = /^[^/@\s]+\/duri\/\.github\/workflows\/gate\.ya?ml@\S+$/i;
/** Is this step DuRi's gate: the action at the root, `gate` or `decide`, from DuRi's repository, a mirror of that name, or beside the workflow? */
function isGateStep(uses, inDuri) {
    return typeof uses === 'string' && (STEP.test(uses) || SIBLING.test(uses) || (inDuri && ITSELF.test(uses)));
}
/** Is this job a call of DuRi's reusable gate? */
function callsGate(uses) {
    return typeof uses === 'string' && WORKFLOW.test(uses);
}
/** The file of this repository that a job calls as a workflow, such as `.github/workflows/gate.yml`. */
function localWorkflow(uses) {
    return typeof uses === 'string' ? /^[.$]\/(\.github\/workflows\/[^/@\s]+\.ya?ml)$/.exec(uses)?.[1] : undefined;
}
;// CONCATENATED MODULE: ./build/src/gates/merge-gate/workflow-events.js
const TYPES = ['opened', 'synchronize', 'reopened'];
/**
 * Reads `on:` of a workflow. A required check whose workflow is left out by a path filter stays pending for ever; one that is not run on
 * every push is a verdict on other bytes than those that are merged.
 * @source GitHub, "Troubleshooting required status checks"; "Workflow syntax", `on`
 */
function gateEvents(on, branch) {
    const [pull, group] = [eventOf(on, 'pull_request'), eventOf(on, 'merge_group')];
    const weaknesses = pull === undefined ? [] : [...filters(pull), ...types(pull), ...branches(pull, branch)];
    return { pullRequest: pull !== undefined, mergeGroup: group !== undefined && branches(group, branch).length === 0, weaknesses };
}
function eventOf(on, name) {
    if (on === name || (Array.isArray(on) && on.includes(name)))
        return {};
    if (typeof on !== 'object' || on === null || Array.isArray(on) || !Object.hasOwn(on, name))
        return undefined;
    const event = on[name];
    return typeof event === 'object' && event !== null ? event : {};
}
function filters(event) {
    const found = ['paths', 'paths-ignore'].filter((name) => event[name] !== undefined);
    return found.map((name) => ({
        says: `\`${name}\` leaves out some pull requests: there the required check stays pending`,
        fix: `Remove \`${name}\` from \`pull_request\`, and let the gate run on every change.`,
    }));
}
function types(event) {
    const given = texts(event['types']);
    const missing = TYPES.filter((type) => given.length > 0 && !given.includes(type));
    if (missing.length === 0)
        return [];
    return [{ says: `it does not run when a pull request is ${missing.join(' or ')}`, fix: `Remove \`types\`, or add ${missing.join(', ')} to it.` }];
}
function branches(event, branch) {
    const only = texts(event['branches']);
    const but = texts(event['branches-ignore']);
    const runs = (only.length === 0 || matches(only, branch)) && !matches(but, branch);
    return runs ? [] : [{ says: `it does not run for the branch ${branch}`, fix: `Name ${branch} in \`branches\`, or remove that filter.` }];
}
/** Patterns in order; a later one with `!` takes back. @source GitHub, "Filter pattern cheat sheet" */
function matches(patterns, branch) {
    return patterns.reduce((so, pattern) => {
        const not = pattern.startsWith('!');
        return toExpression(not ? pattern.slice(1) : pattern).test(branch) ? !not : so;
    }, false);
}
function toExpression(pattern) {
    const source = pattern.replace(/\*\*|[.*^$(){}|\\]/g, (part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : `\\${part}`));
    try {
        return new RegExp(`^${source}$`);
    }
    catch {
        return /(?!)/; // GitHub would refuse the pattern too
    }
}
function texts(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((one) => typeof one === 'string');
}
;// CONCATENATED MODULE: ./build/src/gates/merge-gate/gate-checks.js




const YAML = { maxBytes: limits/* LIMITS */.b.policyBytes, maxDepth: limits/* LIMITS */.b.jsonDepth, maxAliases: 1000, maxTokens: 1_000_000 };
/** Called workflows may call others, up to this deep. @source GitHub, "Reusing workflow configurations" */
const MAX_CALLS = 10;
/**
 * The checks that DuRi's gate shows up as, from the texts of `.github/workflows`. Pure.
 * @source GitHub, "Workflow syntax": jobs.<job_id>.name, .if, .needs, .uses
 */
function gateChecks(files, options) {
    const read = files.map((file) => ({ path: file.path, yaml: (0,yaml/* parseYaml */.h)(file.content, YAML) }));
    const workflows = new Map(read.flatMap(({ path, yaml }) => (yaml.ok ? [[path, nodeOf(yaml.value.value)]] : [])));
    const jobs = [...workflows].flatMap(([path, workflow]) => {
        const events = gateEvents(workflow['on'], options.branch);
        if (!events.pullRequest && !events.mergeGroup)
            return [];
        return jobsIn(workflow, { workflows, inDuri: options.inDuri ?? false, calls: 0 }).map((job) => ({ ...job, workflow: path, events }));
    });
    const namesakes = new Set(jobs.flatMap(({ isGate, name }) => (isGate ? [] : [name])));
    const checks = jobs
        .filter(({ isGate }) => isGate)
        .map(({ name, exact, workflow, events, weaknesses }) => ({
        name,
        exact,
        workflow,
        ...events,
        weaknesses: [...events.weaknesses, ...weaknesses, ...(namesakes.has(name) ? [NAMESAKE] : [])],
    }));
    const unread = read.flatMap(({ path, yaml }) => (yaml.ok ? [] : [{ path, why: yaml.problems[0]?.message ?? 'is no YAML' }]));
    return { checks, unread };
}
const NAMESAKE = {
    says: 'another job has the same name, and GitHub cannot tell their results apart',
    fix: 'Give each job of the workflows a `name:` of its own.',
};
function jobsIn(workflow, around) {
    return Object.entries(nodeOf(workflow['jobs'])).flatMap(([id, value]) => {
        const job = nodeOf(value);
        const name = typeof job['name'] === 'string' && job['name'] !== '' ? job['name'] : id;
        const stable = !name.includes('${{') && nodeOf(job['strategy'])['matrix'] === undefined;
        const own = { name: stable ? name : (name.split('${{')[0] ?? ''), exact: stable };
        return called(job, around).map((inner) => ({
            isGate: inner.isGate,
            name: inner.name === '' ? own.name : stable ? `${own.name} / ${inner.name}` : own.name,
            exact: own.exact && inner.exact,
            weaknesses: [...skipsOfJob(job), ...inner.weaknesses],
        }));
    });
}
/** The jobs of the workflow that a job calls; otherwise the job itself, without a name of its own. */
function called(job, around) {
    if (callsGate(job['uses']))
        return [{ name: 'gate', exact: true, isGate: true, weaknesses: [] }];
    const local = around.workflows.get(localWorkflow(job['uses']) ?? '');
    if (local !== undefined)
        return around.calls < MAX_CALLS ? jobsIn(local, { ...around, calls: around.calls + 1 }) : [];
    const steps = Array.isArray(job['steps']) ? job['steps'].map(nodeOf) : [];
    const gates = steps.filter((step) => isGateStep(step['uses'], around.inDuri));
    return [{ name: '', exact: true, isGate: gates.length > 0, weaknesses: gates.flatMap(skipsOfStep) }];
}
/** A skipped job counts as passed for a rule, so nothing may skip the gate: neither a condition nor a job before it that failed. */
function skipsOfJob(job) {
    const condition = conditionOf(job);
    const always = condition === 'always()';
    const found = [];
    if (condition !== undefined && !always)
        found.push({ says: 'its `if:` can skip it, and a skipped job counts as passed', fix: 'Use `if: always()`, or no `if:` where it needs no other job.' });
    if (condition === undefined && job['needs'] !== undefined)
        found.push({
            says: 'it is skipped when a job that it needs fails, and a skipped job counts as passed',
            fix: 'Add `if: always()`, and hand the results of those jobs over: `needs: ${{ toJSON(needs) }}`.',
        });
    return [...found, ...tolerated(job)];
}
/** Conditions under which a step runs whenever its job comes to an end that counts. */
const RUNS = ['always()', '!cancelled()', 'success()', 'success() || failure()', 'failure() || success()'];
function skipsOfStep(step) {
    const condition = conditionOf(step);
    const skips = condition !== undefined && !RUNS.includes(condition);
    return [...(skips ? [{ says: 'the `if:` of its step can skip it, and the job passes without it', fix: 'Remove that `if:`.' }] : []), ...tolerated(step)];
}
function tolerated(node) {
    const value = node['continue-on-error'];
    if (value === undefined || value === false)
        return [];
    return [{ says: '`continue-on-error` hides its red', fix: 'Remove `continue-on-error`.' }];
}
function conditionOf({ if: condition }) {
    if (condition === undefined || condition === null || condition === true)
        return undefined;
    return (typeof condition === 'string' ? condition : JSON.stringify(condition))
        .replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1')
        .trim()
        .replace(/\s+/g, ' ');
}
function nodeOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/***/ }),

/***/ 32155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNeeds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93313);



const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 8;
const outputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish();
/** A job in `needs`, or a step in `steps`; null stands for a part that does not apply. `conclusion` is after continue-on-error, so it counts for nothing. */
const entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ result: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), outputs }), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), outputs }), zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]);
/**
 * `toJSON(needs)` of a job, or parts of `toJSON(steps)`, as GitHub's contexts have them.
 * @source GitHub, "Contexts": needs.<job_id>.result, steps.<step_id>.outcome
 */
function readNeeds(text) {
    const document = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), entry), { maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH });
    if (!document.ok)
        return document;
    const all = Object.entries(document.value).flatMap(([name, value]) => (value === null ? [] : [handedOver(name, value)]));
    return all.length > 0 ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(all) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('', 'names no part: a gate that needs nothing decides nothing');
}
function handedOver(name, value) {
    const result = 'result' in value ? value.result : value.outcome;
    const text = (key) => {
        const output = value.outputs?.[key];
        return typeof output === 'string' && output !== '' ? output : undefined;
    };
    return {
        part: { name, result: String(result), status: text('status'), verdict: text('verdict'), error: text('error'), says: text('says') },
        reportPath: text('report-path'),
    };
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

/***/ 99036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ protectionsOf),
/* harmony export */   m: () => (/* binding */ protectionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45921);


/**
 * What guards a release, one field a dimension, as the metadata states it and the floor compares it.
 * @source design, section 3 (schema-downgrade gate)
 */
const protectionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    hash: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['sha256']),
    signature_required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    signature_threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(16),
    signature_kinds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_KINDS */ .A3)).min(1).max(3),
    retention_days: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(36500),
    expires_days: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(3650),
    include: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000)).max(1000),
    exclude: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000)).max(1000),
    unexpected: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn', 'ignore']),
    unsafe_modes: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn']),
    spike_threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).max(1),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['strict', 'warn']),
});
/** The protections that a policy asks for. */
function protectionsOf(policy) {
    return {
        hash: 'sha256',
        signature_required: policy.signatures.required,
        signature_threshold: policy.signatures.threshold,
        signature_kinds: policy.signatures.kinds,
        retention_days: policy.retention_days,
        expires_days: policy.expires_days,
        include: policy.release.include,
        exclude: policy.release.exclude,
        unexpected: policy.release.unexpected,
        unsafe_modes: policy.release.unsafe_modes,
        spike_threshold: policy.integrity.spike_threshold,
        mode: policy.integrity.mode,
    };
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

/***/ 69316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10018);



/** Half of a character, which an escape such as "\\ud800" can write. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Beyond this many problems the rest tells nothing new. */
const MAX_PROBLEMS = 50;
/**
 * Reads untrusted YAML 1.2 (core schema): one document, UTF-8 without BOM, no key twice, no tags, no
 * directives, bounded in size, depth and aliases. Every problem is listed by `line:column`.
 * @source YAML 1.2.2, sections 6.8 and 10.3
 */
function parseYaml(content, limits) {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (size > limits.maxBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
    const text = typeof content === 'string' ? content : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(content);
    if (text === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', 'is not valid UTF-8');
    if (text.startsWith('\uFEFF'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('1:1', 'begins with a byte order mark; save the file as UTF-8 without one');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const at = (offset) => {
        const { line, column } = position(lines, offset);
        return `${line}:${column}`;
    };
    const { tokens, refusal } = tokenize(text, lines, limits);
    if (refusal !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(at(refusal.offset), refusal.message);
    const directive = tokens.find((token) => token.type === 'directive');
    if (directive !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(at(directive.offset), 'has a directive; DuRi reads plain YAML 1.2');
    const [document, second] = compose(tokens, text.length);
    if (document === undefined || document.contents === null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', 'is empty');
    const problems = [
        ...(second === undefined ? [] : [{ where: at(second.range[0]), message: 'begins a second document; one is allowed' }]),
        ...document.errors.slice(0, MAX_PROBLEMS).map(({ code, message, pos }) => ({ where: at(pos[0]), message: yamlMessage(code, message) })),
        ...inspect(document, limits, at),
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(toYamlDocument(document, lines));
}
/** A document and a scalar stand on the parser's stack beside the collections that are open. */
const STACK_BESIDE_LEVELS = 2;
/** The tokens of a text; what is nested too deeply or too long is refused here, before anything recurses. */
function tokenize(text, lines, limits) {
    lines.addNewLine(0);
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser(lines.addNewLine);
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        lexemes += 1;
        if (parser.stack.length > limits.maxDepth + STACK_BESIDE_LEVELS)
            return { tokens, refusal: { offset: parser.offset, message: `is nested deeper than ${limits.maxDepth} levels` } };
        if (lexemes > limits.maxTokens)
            return { tokens, refusal: { offset: parser.offset, message: `has more than ${limits.maxTokens} words and marks` } };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}
const COMPOSER = { schema: 'core', version: '1.2', strict: true, merge: false, resolveKnownTags: false, logLevel: 'silent' };
/** The documents of a text. `uniqueKeys` is off because it compares each key with every other; `inspect` finds them in one pass. */
function compose(tokens, length) {
    return [...new yaml__WEBPACK_IMPORTED_MODULE_0__.Composer({ ...COMPOSER, uniqueKeys: false }).compose(tokens, true, length)];
}
function yamlMessage(code, message) {
    if (code === 'TAB_AS_INDENT')
        return 'is indented by a tab; YAML indents by spaces';
    return `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
/** What the parser takes and we do not: tags, keys that stand twice or are no plain text, aliases that loop or multiply. */
function inspect(document, limits, at) {
    const problems = [];
    let aliases = 0;
    const refuse = (node, message) => {
        if (problems.length < MAX_PROBLEMS)
            problems.push({ where: at(node.range?.[0] ?? 0), message });
    };
    const lookAtAlias = (node, above) => {
        aliases += 1;
        if (aliases === limits.maxAliases + 1)
            refuse(node, `is one alias too many; at most ${limits.maxAliases} are allowed`);
        if (aliases > limits.maxAliases)
            return;
        const source = node.resolve(document);
        if (source === undefined)
            refuse(node, `refers to "${node.source}", which is not defined above`);
        else if (above.includes(source))
            refuse(node, `refers to "${node.source}" from within itself`);
    };
    const lookAtKeys = (map) => {
        const seen = new Set();
        for (const { key } of map.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : undefined;
            if (name === undefined)
                refuse((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(key) ? key : map, 'is a key that is no plain text');
            else if (seen.has(name))
                refuse(key, `the key ${JSON.stringify(name)} stands twice in one mapping`);
            else
                seen.add(name);
        }
    };
    const look = (node, above) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isPair)(node)) {
            look(node.key, above);
            look(node.value, above);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node)) {
            lookAtAlias(node, above);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node)) {
            if (node.tag !== undefined)
                refuse(node, 'has a tag; tags are not allowed');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && typeof node.value === 'string' && LONE_SURROGATE.test(node.value))
                refuse(node, 'is not valid Unicode');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
                lookAtKeys(node);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
                for (const item of node.items)
                    look(item, [...above, node]);
        }
    };
    look(document.contents, []);
    return problems;
}
function toYamlDocument(document, lines) {
    const follow = (path) => {
        let node = document.contents ?? undefined;
        for (const part of path) {
            const whole = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) ? node.resolve(document) : node;
            const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(whole) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(whole) ? whole.get(part, true) : undefined;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(next))
                return node;
            node = next;
        }
        return node;
    };
    return {
        value: document.toJS({ maxAliasCount: 100 }),
        locate: (path, key) => {
            const node = follow(path);
            const pair = key === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? undefined : node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) && String(item.key.value) === key);
            return position(lines, ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(pair?.key) ? pair.key : node)?.range?.[0] ?? 0);
        },
        written: (path) => {
            const node = follow(path);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? node.source : undefined;
        },
    };
}
function position(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
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
