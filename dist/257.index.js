export const id = 257;
export const ids = [257];
export const modules = {

/***/ 30257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ check_downgrade)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/schema-version.js
var schema_version = __webpack_require__(85897);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
// EXTERNAL MODULE: ./build/src/policy/protections.js
var protections = __webpack_require__(99036);
;// CONCATENATED MODULE: ./build/src/policy/floor-file.js





/** The file's name in a repository. */
const FLOOR_FILE = 'duri.floor.json';
const version = schemas/* string */.YjP().regex(schema_version/* VERSION_PATTERN */.Q6, 'is not a version such as "1.1"');
/** `duri.floor.json`: a floor that is pinned beside the policy, for all or some of the dimensions. @source design, section 3 */
const floorFileSchema = schemas/* strictObject */.rej({
    schema_version: version.describe('Lowest schema version of evidence that is accepted.'),
    policy_version: version.optional().describe('Lowest policy version that evidence may have been sealed under.'),
    protections: protections/* protectionsSchema */.m.partial().optional().describe('The weakest value of each protection that is accepted.'),
})
    .describe('DuRi pinned floor');
/** Reads `duri.floor.json`; every problem is named by its field. */
function parseFloorFile(content) {
    return (0,shape_document/* parseDocument */.Tp)(content, floorFileSchema, { maxBytes: limits/* LIMITS */.b.policyBytes, maxDepth: limits/* LIMITS */.b.jsonDepth });
}
// EXTERNAL MODULE: ./build/src/policy/load-policy.js
var load_policy = __webpack_require__(35821);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/evidence/metadata.js
var evidence_metadata = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/gates/schema-downgrade/stance.js
var stance = __webpack_require__(97236);
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/read-metadata.js









/** The metadata of an evidence directory as a candidate: as it stands, without asking who signed it. @throws directory_missing, evidence_unreadable */
function readMetadata({ evidence, files }, directory, source) {
    if (!files.isDirectory(directory))
        throw new errors/* IntegrityError */.cs('directory_missing', `there is no evidence directory ${directory}`, { path: directory });
    const snapshot = evidence.open(directory);
    try {
        const file = snapshot.file(evidence_set/* METADATA_FILE */.VR);
        if (file === undefined)
            return { kind: 'missing', source, file: evidence_set/* METADATA_FILE */.VR };
        if (file.sizeBytes > limits/* LIMITS */.b.evidenceFileBytes)
            return { kind: 'unreadable', source, schemaVersion: undefined, problem: `is larger than ${limits/* LIMITS */.b.evidenceFileBytes} bytes` };
        return candidateOf(file.read(limits/* LIMITS */.b.evidenceFileBytes), source);
    }
    finally {
        snapshot.close();
    }
}
function candidateOf(content, source) {
    const metadata = (0,evidence_metadata/* parseMetadata */.jR)(content);
    if (metadata.ok)
        return (0,stance/* stanceOfMetadata */.fl)(metadata.value, (0,digest/* sha256 */.sc)(content), source);
    return { kind: 'unreadable', source, schemaVersion: versionOf(content), problem: (0,parsed/* describeProblems */.yg)(metadata.problems) };
}
/** The version that a document states, whatever else it holds: another schema is only named by it. */
function versionOf(content) {
    const json = (0,shape_json/* parseJson */.q)(content, { maxBytes: limits/* LIMITS */.b.evidenceFileBytes, maxDepth: limits/* LIMITS */.b.jsonDepth });
    const version = json.ok && typeof json.value === 'object' && json.value !== null && 'schema_version' in json.value ? json.value.schema_version : undefined;
    return typeof version === 'string' && (0,schema_version/* isVersion */.lF)(version) ? version : undefined;
}
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/collect-floor.js












/** The floor of the base: its sealed metadata, its policy, its pinned floor. `policyPath` is where the candidate's own policy stands. @throws base_invalid */
async function collectFloor(ports, base, policyPath) {
    if (base.kind === 'unresolved')
        return unreadable(base.ref, 'is no commit of this copy of the repository; a shallow clone has only what was fetched');
    try {
        return base.kind === 'commit' ? await collectFromCommit(ports, base, policyPath) : await collectFromDirectory(ports, base.path);
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs) || error.code === 'base_invalid')
            throw error;
        return unreadable(base.kind === 'commit' ? base.ref : base.path, `could not be read: ${(0,errors/* messageOf */.bD)(error)}. ${error.hint}`);
    }
}
async function collectFromCommit(ports, { ref, commit, read }, policyPath) {
    const label = `${ref} (${commit.slice(0, 12)})`;
    const { floors, policy } = await readFiles(read, label, policyPaths(ports, policyPath));
    const bootstrap = policy === undefined;
    return { floors: bootstrap ? [...floors, stance/* BUILT_IN_FLOOR */.uN] : floors, bootstrap, unreadable: [], keyring: await readKeyring(read, policy) };
}
async function collectFromDirectory(ports, directory) {
    const readFile = (path) => Promise.resolve(ports.files.read((0,external_node_path_.join)(directory, path), limits/* LIMITS */.b.policyBytes));
    const metadata = readBaseMetadata(ports, directory);
    const { floors, policy } = await readFiles(readFile, directory, [load_policy/* POLICY_FILE */.CX]);
    if (metadata.length + floors.length > 0)
        return { floors: [...metadata, ...floors], bootstrap: false, unreadable: [], keyring: await readKeyring(readFile, policy) };
    throw new errors/* IntegrityError */.cs('base_invalid', `${directory} holds none of ${evidence_set/* METADATA_FILE */.VR}, ${load_policy/* POLICY_FILE */.CX}, ${FLOOR_FILE}`, { base: directory });
}
async function readFiles(readFile, label, paths) {
    const policy = await readBasePolicy(readFile, paths);
    const pinned = await readFile(FLOOR_FILE);
    const floors = pinned === undefined ? [] : [(0,stance/* pinnedByFile */.IB)(parsedFloorFile(pinned, FLOOR_FILE), `${label}: ${FLOOR_FILE}`)];
    if (policy === undefined)
        return { floors, policy };
    const source = `${label}: ${policy.path ?? load_policy/* POLICY_FILE */.CX}`;
    return { floors: [(0,stance/* stanceOfPolicy */.Q6)(policy, source), (0,stance/* pinnedByPolicy */.CK)(policy.policy, source), ...floors], policy };
}
/** The floor that a file of `--floor` pins. @throws input_missing, policy_invalid */
function readPinnedFloor({ files }, path) {
    const content = files.read(path, limits/* LIMITS */.b.policyBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no floor file ${path}`, { path });
    return (0,stance/* pinnedByFile */.IB)(parsedFloorFile(content, path), path);
}
function unreadable(subject, message) {
    return { floors: [], bootstrap: false, unreadable: [(0,finding/* failure */.V2)('every-floor-is-readable', 'floor_unreadable', subject, message)], keyring: undefined };
}
function readBaseMetadata(ports, directory) {
    const metadata = readMetadata(ports, directory, (0,external_node_path_.join)(directory, evidence_set/* METADATA_FILE */.VR));
    if (metadata.kind === 'missing')
        return [];
    if (metadata.kind !== 'unreadable')
        return [metadata];
    // A schema of the future has another shape; its version says to upgrade the verifier.
    if (metadata.schemaVersion !== undefined && (0,schema_version/* compareVersions */.Zy)(metadata.schemaVersion, schema_version/* SCHEMA_VERSION */.f$) > 0)
        return [(0,stance/* stanceOfUnread */.ZV)(metadata.schemaVersion, metadata.source)];
    throw new errors/* IntegrityError */.cs('evidence_unreadable', `${metadata.source} ${metadata.problem}`);
}
/** The base's policy stands where the candidate's does, or at the usual place; a policy that was moved is no first adoption. */
async function readBasePolicy(readFile, paths) {
    for (const path of paths) {
        const content = await readFile(path);
        if (content !== undefined)
            return (0,load_policy/* readPolicy */.T4)(content, path);
    }
    return undefined;
}
function policyPaths({ environment, files }, policyPath) {
    if (policyPath === undefined)
        return [load_policy/* POLICY_FILE */.CX];
    const absolute = (0,external_node_path_.resolve)(environment.cwd, policyPath);
    const way = (0,external_node_path_.relative)(files.resolve(environment.cwd) ?? environment.cwd, files.resolve(absolute) ?? absolute);
    return (0,external_node_path_.isAbsolute)(way) ? [load_policy/* POLICY_FILE */.CX] : [...new Set([way.replaceAll('\\', '/'), load_policy/* POLICY_FILE */.CX])];
}
function parsedFloorFile(content, path) {
    const floor = parseFloorFile(content);
    if (!floor.ok)
        throw new errors/* IntegrityError */.cs('policy_invalid', `${path} is not a valid floor: ${(0,parsed/* describeProblems */.yg)(floor.problems)}`, { path });
    return floor.value;
}
async function readKeyring(readFile, policy) {
    const path = policy === undefined ? undefined : (0,policy_policy/* keyringPathOf */.E7)(policy);
    return path === undefined || (0,external_node_path_.isAbsolute)(path) || external_node_path_.posix.normalize(path).startsWith('../') ? undefined : readFile(path);
}
// EXTERNAL MODULE: ./build/src/gates/schema-downgrade/decide.js
var decide = __webpack_require__(80280);
// EXTERNAL MODULE: ./build/src/gates/schema-downgrade/find-base.js
var find_base = __webpack_require__(95445);
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/policy-places.js


/** Where the policy sets a dimension whose name is not the field's own. */
const FIELDS = {
    schema_version: ['floor', 'schema_version'],
    policy_version: ['version'],
    accepted_policy_version: ['floor', 'policy_version'],
    signature_required: ['signatures', 'required'],
    signature_threshold: ['signatures', 'threshold'],
    signature_kinds: ['signatures', 'kinds'],
    retention_days: ['retention_days'],
    expires_days: ['expires_days'],
    include: ['release', 'include'],
    exclude: ['release', 'exclude'],
    unexpected: ['release', 'unexpected'],
    unsafe_modes: ['release', 'unsafe_modes'],
    spike_threshold: ['integrity', 'spike_threshold'],
    mode: ['integrity', 'mode'],
    empty_sbom: ['sbom', 'allow_empty'],
    gate_parts: ['gate', 'expect'],
    prerelease_tags: ['tags', 'prerelease'],
    gated_tags: ['tags', 'gate'],
    short_retention: ['archive', 'when_short'],
    gate_checks: ['audit', 'checks'],
    audit_fail_on: ['audit', 'fail_on'],
    expected_checks: ['audit', 'expect', 'checks'],
    expected_uats: ['uat', 'expect', 'uats'],
    freeze_required: ['freeze', 'required'],
    freeze_hmac: ['freeze', 'allow_hmac'],
    freeze_state: ['freeze', 'state'],
};
/**
 * The failures about dimensions, each with the line of the policy that sets it; where the line was taken out, the section that it stood in.
 * A policy outside the current folder has no place that anybody could be shown.
 */
async function placeInPolicy({ environment, files }, findings, path) {
    const absolute = (0,external_node_path_.resolve)(environment.cwd, path);
    const file = (0,external_node_path_.relative)(environment.cwd, absolute).replaceAll('\\', '/');
    const content = (0,external_node_path_.isAbsolute)(file) || file.startsWith('../') ? undefined : files.read(absolute, limits/* LIMITS */.b.policyBytes);
    if (content === undefined)
        return [...findings];
    const { locateInPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9004)]).then(__webpack_require__.bind(__webpack_require__, 24242));
    const locate = locateInPolicy(content);
    return findings.map((finding) => {
        const field = finding.outcome === 'fail' ? FIELDS[finding.subject] : undefined;
        if (field === undefined)
            return finding;
        const location = { file, ...locate(field) };
        return { ...finding, location };
    });
}
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/part.js
var model_part = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/src/policy/inside.js
var inside = __webpack_require__(14858);
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/edited-guards.js






const WORKFLOWS = '.github/workflows';
const MAX_WORKFLOWS = 500;
/**
 * Which files of a change say how it is judged: policy, key ring, floor, kill switch, workflows. None of them has a say in this verdict (a gate that
 * lives in the same workflow file does, which is why it is named); whoever reviews should look at them. Paths relative to the current folder.
 */
async function editedGuards({ files, folders, environment }, bases, policy) {
    const [base] = bases;
    if (base?.kind !== 'commit')
        return [];
    const { cwd } = environment;
    const workflows = folders.names((0,external_node_path_.join)(cwd, WORKFLOWS), MAX_WORKFLOWS).map((name) => `${WORKFLOWS}/${name}`);
    const named = [policy.path, (0,policy_policy/* keyringPathOf */.E7)(policy), besidePolicy(policy, policy.policy.freeze.state)].flatMap((path) => relativeTo(cwd, path) ?? []);
    const edited = [];
    for (const path of new Set([load_policy/* POLICY_FILE */.CX, FLOOR_FILE, ...named, ...workflows, ...((await orNothing(() => base.names(WORKFLOWS))) ?? [])])) {
        const before = await orNothing(() => base.read(path));
        const after = await orNothing(() => Promise.resolve(files.read((0,external_node_path_.join)(cwd, path), limits/* LIMITS */.b.policyBytes)));
        if (Buffer.compare(before ?? EMPTY, after ?? EMPTY) !== 0)
            edited.push(path);
    }
    return edited;
}
function besidePolicy({ path }, name) {
    return path === undefined || (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
}
/** A path as the change has it; undefined for one outside of the checkout. */
function relativeTo(cwd, path) {
    const way = path === undefined ? '..' : (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, path));
    return way.startsWith('..') || (0,external_node_path_.isAbsolute)(way) ? undefined : way.split(external_node_path_.sep).join('/');
}
const EMPTY = new Uint8Array();
/** What cannot be read on one side differs from what can be on the other; that it cannot be read is said elsewhere. */
async function orNothing(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs))
            throw error;
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/first-adoption.js


const CHECK = 'adoption-is-the-first';
/** An evidence file, or an archive that DuRi named, among the files of a release. */
const EVIDENCE_ASSET = /deployment_metadata\.json$|-[0-9a-f]{12}\.tar\.(?:gz|zst)$/;
/**
 * A base without a policy is a first adoption only where no release carries evidence: else the policy was taken away. An empty list
 * of releases proves that there is none; a call that fails proves nothing. Nothing to ask outside of a platform.
 */
async function checkFirstAdoption({ openForge, trigger }) {
    if (trigger.kind === 'none')
        return [];
    try {
        const releases = await (await openForge({})).releases();
        const sealed = releases.find(({ assets }) => assets.some(({ name }) => EVIDENCE_ASSET.test(name)));
        if (sealed === undefined)
            return [(0,finding/* pass */.IX)(CHECK, 'releases', `none of ${releases.length} releases carries evidence`)];
        return [(0,finding/* unknown */.L5)(CHECK, 'releases', `${sealed.tag} carries evidence, but the base has no policy any more: it must be restored before anything else`)];
    }
    catch (error) {
        if (!(error instanceof errors/* IntegrityError */.cs))
            throw error;
        return [(0,finding/* unknown */.L5)(CHECK, 'releases', `cannot be listed, so a policy may have been taken away: ${(0,errors/* messageOf */.bD)(error)}`)];
    }
}
// EXTERNAL MODULE: ./build/src/keys/keyring.js + 1 modules
var keyring = __webpack_require__(43596);
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/keyring-change.js


const SAME_KEYS = 'same keys as the base';
/** How a key ring differs from the base's, in one line for a reviewer. Rings have no order, so this is never a verdict. */
function describeKeyringChange(base, candidate) {
    if (base === undefined && candidate === undefined)
        return undefined;
    const [before, after] = [keysOf(base), keysOf(candidate)];
    if (typeof before === 'string')
        return `the base's key ring is not valid: ${before}`;
    if (typeof after === 'string')
        return `the candidate's key ring is not valid: ${after}`;
    const added = [...after.keys()].filter((id) => !before.has(id));
    const removed = [...before.keys()].filter((id) => !after.has(id));
    const changed = [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text).map(([id]) => id);
    const parts = [['adds', added], ['removes', removed], ['changes', changed]].filter(([, ids]) => ids.length > 0);
    return parts.length === 0 ? SAME_KEYS : parts.map(([verb, ids]) => `${verb} ${ids.join(', ')}`).join('; ');
}
function keysOf(content) {
    if (content === undefined)
        return new Map();
    const ring = (0,keyring/* parseKeyring */.ZU)(content);
    return ring.ok ? new Map(ring.value.keys.map((key) => [key.id, JSON.stringify(key)])) : (0,parsed/* describeProblems */.yg)(ring.problems);
}
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/policy/judge.js
var judge = __webpack_require__(6599);
;// CONCATENATED MODULE: ./build/src/commands/check-downgrade-compare.js















/** The candidate is a sealed release. The policy is the verifier's own, and pins. */
async function compareEvidence(ports, bases, evidence, config) {
    bases.forEach((base) => refuseSelf(ports, base, ({ path }, real) => (0,inside/* isInside */.F)(real(path), real(evidence))));
    const { policy } = await (0,judge/* loadJudge */.Y)(ports, { config, keyring: undefined, mode: 'verifier' });
    if (policy.path !== undefined)
        (0,inside/* refuseUntrusted */.z)(ports, 'prod', [{ what: 'policy', path: policy.path }], [evidence]);
    return {
        candidate: readMetadata(ports, evidence, evidence),
        floors: [(0,stance/* pinnedByPolicy */.CK)(policy.policy, `floor of ${policy.path ?? 'the built-in policy'}`)],
        collected: await collectAll(ports, bases, undefined),
        keyring: undefined,
        edits: [],
        unproven: [],
    };
}
/** The candidate is a policy. It sets no floor for itself: only the base and pinned floors do. */
async function comparePolicy(ports, bases, config) {
    const policy = await (0,load_policy/* loadPolicy */.tb)(ports, { config: ofChange(ports, config), mode: 'repository' });
    bases.forEach((base) => refuseSelf(ports, base, ({ path }, real) => policy.path !== undefined && real((0,external_node_path_.join)(path, load_policy/* POLICY_FILE */.CX)) === real(policy.path)));
    const collected = await collectAll(ports, bases, policy.path ?? config);
    const bootstrap = collected.every((one) => one.bootstrap);
    if (policy.path === undefined && bootstrap && ports.trigger.kind === 'none') {
        throw new errors/* IntegrityError */.cs('input_missing', 'there is no duri.yml here and none at the base, so there is nothing to compare', {}, { hint: 'Write one with `duri init`, or pass --evidence DIR for a sealed release.' });
    }
    const changed = collected.some(({ floors }) => floors.every(({ policyDigest }) => policyDigest !== policy.digest));
    const tip = changed && !bootstrap ? await (0,find_base/* tipOfTrigger */.Dl)(ports, bases) : [];
    const candidate = policy.path === undefined && !bootstrap
        ? { kind: 'missing', source: ports.environment.cwd, file: load_policy/* POLICY_FILE */.CX }
        : (0,stance/* stanceOfPolicy */.Q6)(policy, policy.path ?? 'built-in policy');
    return {
        candidate,
        floors: [],
        collected: [...collected, ...(await collectAll(ports, tip, policy.path ?? config))],
        keyring: describeKeyringChange(collected[0]?.keyring, readRing(ports, policy)),
        edits: await editedGuards(ports, bases, policy),
        unproven: bootstrap ? await checkFirstAdoption(ports) : [],
    };
}
/** A policy that the change takes away is missing, however it was named. */
function ofChange({ files, environment, trigger }, config) {
    return trigger.kind === 'none' || config === undefined || files.exists((0,external_node_path_.resolve)(environment.cwd, config)) ? config : undefined;
}
async function collectAll(ports, bases, policyPath) {
    const all = [];
    for (const base of bases)
        all.push(await collectFloor(ports, base, policyPath));
    return all;
}
/** A candidate that is its own base would pass whatever it says. @throws base_invalid */
function refuseSelf({ files, environment }, base, isSelf) {
    const real = (path) => files.resolve((0,external_node_path_.resolve)(environment.cwd, path)) ?? (0,external_node_path_.resolve)(environment.cwd, path);
    if (base.kind !== 'directory' || !isSelf(base, real))
        return;
    throw new errors/* IntegrityError */.cs('base_invalid', `the base ${(0,path/* printable */.g$)(base.path)} is the candidate itself, or lies in it`, { base: base.path }, { hint: 'Compare with what was there before: a git ref, or the evidence of an earlier release.' });
}
function readRing({ files }, policy) {
    const path = (0,policy_policy/* keyringPathOf */.E7)(policy);
    return path === undefined ? undefined : files.read(path, limits/* LIMITS */.b.policyBytes);
}
// EXTERNAL MODULE: ./build/src/gates/schema-downgrade/dimensions.js + 1 modules
var dimensions = __webpack_require__(53169);
// EXTERNAL MODULE: ./build/src/model/report.js
var report = __webpack_require__(18205);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/reports/advice.js
var advice = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
// EXTERNAL MODULE: ./build/src/commands/outcome-error.js
var outcome_error = __webpack_require__(94395);
;// CONCATENATED MODULE: ./build/src/commands/check-downgrade-result.js









/** What `check-downgrade` shows and gives back. Its exit codes are always those of prod. */
function downgradeResult({ candidate, floors, findings, bootstrap, base, keyring, edits }) {
    const outcome = (0,decide/* outcomeOfDowngrade */.N)(findings);
    const rows = floors.length === 0 || candidate.kind === 'missing' || candidate.kind === 'unreadable' ? [] : (0,dimensions/* compareDimensions */.F)(candidate, floors);
    const error = (0,outcome_error/* errorOfOutcome */.w)(outcome, findings);
    const weakened = rows.filter(({ verdict }) => isBelow(verdict)).map(({ dimension }) => dimension);
    const warnings = keyring === undefined || keyring === SAME_KEYS ? [] : [(0,finding/* warning */.$e)('keyring_edited', 'key ring', keyring)];
    const says = headline(outcome, findings, weakened, bootstrap);
    const status = error === undefined ? outcome : null;
    return {
        exitCode: (0,model_status/* exitCode */.I$)(outcome, 'prod'),
        json: {
            status,
            ...(error === undefined ? {} : { error }),
            bootstrap,
            base,
            candidate: candidate.source,
            dimensions: rows.map(({ dimension, stronger, floor, candidate: value, from, verdict }) => ({
                dimension,
                stronger,
                floor: floor ?? null,
                candidate: value ?? null,
                from,
                verdict,
            })),
            keyring: keyring ?? null,
            edits,
            findings: findings.map(finding_json/* findingJson */.a),
            warnings: warnings.map(finding_json/* warningJson */.j),
        },
        report: {
            tone: (0,report/* toneOf */.Y)(outcome),
            headline: says,
            facts: [
                ['candidate', candidate.source],
                ['base', base],
                ['floor from', [...new Set(floors.map(({ source }) => source))].join(', ') || 'nowhere'],
                ...(bootstrap ? [['adoption', 'bootstrap: the base has no policy yet, so the built-in floor is the judge']] : []),
                ...(keyring === undefined ? [] : [['key ring', keyring]]),
                ...(edits.length === 0 ? [] : [['edits', `${edits.join(', ')} (judged by what the base has)`]]),
            ],
            tables: rows.length === 0 ? [] : [{ head: ['dimension', 'floor', 'candidate', 'from', 'verdict'], rows: rows.map(toCells) }],
            findings,
            warnings,
            next: (0,advice/* adviceFor */.c)(findings),
        },
        outputs: { status: status ?? '', weakened: weakened.join(','), bootstrap: String(bootstrap) },
        short: says,
    };
}
function isBelow(verdict) {
    return verdict === 'weaker' || verdict === 'changed' || verdict === 'unstated';
}
function toCells({ dimension, floor, candidate, from, verdict }) {
    return [dimension, floor ?? '-', candidate ?? '-', from.join(', ') || '-', isBelow(verdict) ? `BELOW: ${verdict}` : verdict];
}
function headline(outcome, findings, weakened, bootstrap) {
    const label = bootstrap ? ' (bootstrap)' : '';
    if (outcome === 'verified')
        return `verified${label}: nothing is below the floor`;
    if (weakened.length > 0)
        return `${outcome}${label}: below the floor on ${weakened.join(', ')}`;
    const first = findings.find(({ outcome: each }) => each === 'fail' || each === 'unknown');
    return `${outcome}${label}: ${first === undefined ? 'nothing was checked' : `${first.subject} ${first.message}`}`;
}
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
// EXTERNAL MODULE: ./build/src/commands/report-inputs.js + 7 modules
var report_inputs = __webpack_require__(99827);
;// CONCATENATED MODULE: ./build/src/commands/check-downgrade.js














/** `duri check-downgrade` */
/* harmony default export */ const check_downgrade = ((0,command/* command */.G)({
    name: 'check-downgrade',
    summary: 'Compare a candidate with the floor: no lower schema, older policy or weaker protection',
    description: "Takes the floor from a base (an evidence directory, or a git ref, read from git and never from the work tree) and from pinned floors, dimension by dimension, and says policy_changed when the candidate is below it. With --evidence the candidate is sealed metadata, and --config is the verifier's policy, whose section `floor` pins. Without --evidence, as in a pull request, the candidate is the policy itself: --config, else duri.yml. Nothing here asks who signed the candidate; `duri verify` does. Exit codes are those of prod, whatever the environment says.",
    examples: [
        { line: 'duri check-downgrade --base origin/main', says: 'In a pull request: the policy of the work tree against that of the base branch' },
        { line: 'duri check-downgrade --evidence evidence --base ./last-green', says: 'A sealed release against the one before' },
        {
            line: 'duri check-downgrade --evidence evidence --base v1.4.0 --floor /etc/duri/duri.floor.json',
            says: 'Against a tag, and a floor that is pinned outside the repository',
        },
    ],
    inputs: {
        evidence: (0,input/* optionalText */.mR)('Evidence set of the candidate', 'DIR', place_inputs/* evidenceInput */.E, { defaultText: 'none: the candidate is the policy' }),
        base: (0,input/* optionalText */.mR)('What to compare with: ./DIR with an evidence set or a policy, or a git ref', 'DIR|GIT-REF', { flag: 'base', action: 'base-ref', weakens: true }, { defaultText: 'the base of the pull request or merge group that set the run off' }),
        floor: (0,input/* optionalText */.mR)('A pinned floor (duri.floor.json) beside the base', 'FILE', { flag: 'floor', action: 'floor-file' }),
        config: (0,input/* optionalText */.mR)('With --evidence the policy of the verifier, else the candidate', 'FILE', place_inputs/* configInput */.x, {
            defaultText: 'with --evidence DURI_CONFIG or /etc/duri/duri.yml, else duri.yml',
        }),
        ...report_inputs/* reportInputs */.eP,
    },
    outputs: {
        status: 'verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
        weakened: 'Dimensions on which the candidate is below the floor, joined by commas',
        bootstrap: 'true when the base has no policy yet, so that the built-in floor was the judge',
        ...report_inputs/* REPORT_OUTPUTS */.Eg,
    },
    action: { name: 'check-downgrade', icon: 'trending-down', permissions: { contents: 'read' } },
    run: async (ports, { evidence, base: text, floor, config, ...reports }) => {
        const bases = text === undefined ? await (0,find_base/* basesOfTrigger */.wt)(ports) : [await (0,find_base/* findBase */.lN)(ports, text)];
        if (bases.length === 0)
            throw new errors/* IntegrityError */.cs('input_missing', 'there is nothing to compare with', {}, { hint: NO_BASE });
        const pinned = floor === undefined ? [] : [readPinnedFloor(ports, floor)];
        if (evidence !== undefined)
            (0,inside/* refuseUntrusted */.z)(ports, 'prod', floor === undefined ? [] : [{ what: 'floor', path: floor }], [evidence]);
        const { candidate, floors, collected, keyring, edits, unproven } = evidence === undefined ? await comparePolicy(ports, bases, config) : await compareEvidence(ports, bases, evidence, config);
        const all = [...collected.flatMap((one) => one.floors), ...floors, ...pinned];
        const unreadable = collected.flatMap((one) => one.unreadable);
        const decided = all.length === 0 && unreadable.length > 0 ? [] : (0,decide/* decideDowngrade */.U)(candidate, all, schema_version/* KNOWN_SCHEMA_VERSIONS */.yp);
        const policyPath = candidate.kind === 'policy' ? candidate.source : undefined;
        const placed = policyPath === undefined ? decided : await placeInPolicy(ports, decided, policyPath);
        const findings = [...unreadable, ...unproven, ...placed];
        const bootstrap = collected.every((one) => one.bootstrap);
        const labels = bases.map((base) => (base.kind === 'directory' ? base.path : base.ref)).join(', ');
        const result = downgradeResult({ candidate, floors: all, findings, bootstrap, base: text ?? labels, keyring, edits });
        const part = { name: 'check-downgrade', outcome: (0,model_part/* partOutcome */.C)((0,decide/* outcomeOfDowngrade */.N)(findings)), headline: result.report.headline, findings, warnings: [] };
        return (0,report_inputs/* withReports */.UX)(ports, reports, result, { parts: [part], policyPath });
    },
}));
const NO_BASE = 'Pass --base (in an action `base-ref`): a git ref, or ./DIR. On pull_request and merge_group the base is that of the event, and nothing has to be passed.';

/***/ }),

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

/***/ 80280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ outcomeOfDowngrade),
/* harmony export */   U: () => (/* binding */ decideDowngrade)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);
/* harmony import */ var _dimensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53169);





const DIMENSION_CHECK = 'nothing-is-below-the-floor';
/**
 * The schema-downgrade gate: does a candidate hold the floor of all sources, on every dimension? `known` are the schema
 * versions of this verifier, oldest first. Pure; nothing here asks whether the candidate is authentic.
 * @source design, section 3 (schema-downgrade gate); trust model, section 5
 */
function decideDowngrade(candidate, floors, known) {
    if (floors.length === 0)
        return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('floor-is-known', 'floor_unreadable', 'floor', 'no source of a floor was read, so there is nothing to hold')];
    if (candidate.kind === 'missing')
        return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('metadata-is-there', 'metadata_deleted', candidate.file, `is missing in ${candidate.source}`)];
    const unknownSchemas = [candidate, ...floors.filter(({ kind }) => kind === 'metadata')].filter(({ schemaVersion }) => isNewer(schemaVersion, known));
    if (unknownSchemas.length > 0) {
        return [
            ...unknownSchemas.map((each) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('schema-is-known', 'schema_unknown', each.source, `has schema version ${each.schemaVersion}, which this verifier does not know`, {
                expected: known.join(', '),
                actual: String(each.schemaVersion),
            })),
            (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(DIMENSION_CHECK, candidate.source, 'cannot be compared by a verifier that does not know its schema'),
        ];
    }
    if (candidate.kind === 'unreadable')
        return [decideUnreadable(candidate, floors)];
    return [...checkStep(candidate, floors, known), ...checkContent(candidate, floors), ...(0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareDimensions */ .F)(candidate, floors).map(toFinding)];
}
/** The outcome of all findings; none at all, or one that is unknown, is never a pass. */
function outcomeOfDowngrade(findings) {
    const worst = (0,_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOutcome */ .Om)(findings.map(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG));
    const proven = findings.some(({ outcome }) => outcome === 'pass') && !findings.some(({ outcome }) => outcome === 'unknown');
    return worst === 'verified' && !proven ? 'error(infra)' : worst;
}
function isNewer(version, known) {
    return version !== undefined && known.every((each) => (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(version, each) > 0);
}
/** An old schema explains another shape, and is below the floor; anything else that cannot be read is damaged. */
function decideUnreadable({ source, schemaVersion, problem }, floors) {
    const above = floors.find((floor) => schemaVersion !== undefined && floor.schemaVersion !== undefined && (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(schemaVersion, floor.schemaVersion) < 0);
    if (above === undefined)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('metadata-is-readable', 'evidence_unparseable', source, problem);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(DIMENSION_CHECK, 'schema_below_floor', 'schema_version', `is ${schemaVersion}, below the floor of ${above.source}`, {
        expected: `${above.schemaVersion} or later`,
        actual: String(schemaVersion),
    });
}
/** From one release to the next the schema rises by at most one of the known versions. */
function checkStep({ schemaVersion, kind }, floors, known) {
    if (kind !== 'metadata' || schemaVersion === undefined)
        return [];
    const check = 'schema-rises-by-one-step';
    return floors.flatMap((floor) => {
        if (floor.kind !== 'metadata' || floor.schemaVersion === undefined)
            return [];
        const from = floor.schemaVersion;
        const between = known.filter((version) => (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(version, from) > 0 && (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(version, schemaVersion) < 0);
        if (between.length === 0)
            return [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, 'schema_version', `${from} to ${schemaVersion} skips no version`)];
        return [
            (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'schema_skipped', 'schema_version', `rises from ${from} (${floor.source}) to ${schemaVersion} and skips ${between.join(', ')}`, {
                expected: String(between[0]),
                actual: schemaVersion,
            }),
        ];
    });
}
/** One version, one content; one number, one release. */
function checkContent(candidate, floors) {
    const check = 'one-version-has-one-content';
    const failures = floors.flatMap((floor) => {
        const found = [];
        if (differ(candidate.schemaVersion, floor.schemaVersion, candidate.schemaDigest, floor.schemaDigest)) {
            found.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'schema_content_changed', 'schema_version', `is ${candidate.schemaVersion} in ${floor.source} too, with another schema`, {
                expected: floor.schemaDigest ?? '',
                actual: candidate.schemaDigest ?? '',
            }));
        }
        if (differ(candidate.policyVersion, floor.policyVersion, candidate.policyDigest, floor.policyDigest)) {
            found.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(check, 'policy_content_changed', 'policy_version', `is ${candidate.policyVersion} in ${floor.source} too, with another content`, {
                expected: floor.policyDigest ?? '',
                actual: candidate.policyDigest ?? '',
            }));
        }
        if (candidate.release !== undefined &&
            floor.release !== undefined &&
            isSameNumber(candidate.release, floor.release) &&
            candidate.release.digest !== floor.release.digest) {
            const { product, line, sequence } = candidate.release;
            found.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('one-number-is-one-release', 'equivocation', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR, `is another release than ${floor.source}, and both are ${product} ${line} #${sequence}`, { expected: floor.release.digest, actual: candidate.release.digest }));
        }
        return found;
    });
    return failures.length > 0 ? failures : [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(check, candidate.source, 'uses no version or number that stands for something else')];
}
function differ(version, other, digest, otherDigest) {
    return (version !== undefined &&
        other !== undefined &&
        (0,_model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(version, other) === 0 &&
        digest !== undefined &&
        otherDigest !== undefined &&
        digest !== otherDigest);
}
function isSameNumber(left, right) {
    return left.product === right.product && left.line === right.line && left.sequence === right.sequence;
}
function toFinding({ dimension, verdict, floor, candidate, stronger, from, reason }) {
    const values = { expected: `${floor ?? ''} (${stronger})`, actual: candidate ?? 'not stated' };
    const source = from.join(', ');
    switch (verdict) {
        case 'same':
        case 'stronger':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(DIMENSION_CHECK, dimension, verdict === 'same' ? 'is at the floor' : 'is above the floor');
        case 'no floor':
            return { check: DIMENSION_CHECK, outcome: 'not-applicable', subject: dimension, message: 'no source sets a floor' };
        case 'weaker':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(DIMENSION_CHECK, reason, dimension, `is weaker than the floor of ${source}`, values);
        case 'changed':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(DIMENSION_CHECK, reason, dimension, `has changed against the floor of ${source} and cannot be compared, which counts as weakened`, values);
        case 'unstated':
            return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(DIMENSION_CHECK, reason, dimension, `is not stated, and the floor of ${source} is`, values);
    }
}

/***/ }),

/***/ 53169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ compareDimensions)
});

// UNUSED EXPORTS: DIMENSIONS

// EXTERNAL MODULE: ./build/src/model/severity.js
var severity = __webpack_require__(54572);
// EXTERNAL MODULE: ./build/src/model/schema-version.js
var schema_version = __webpack_require__(85897);
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/orders.js

const higherNumber = { stronger: 'higher is stronger', join: Math.max, same: Object.is, show: String };
const lowerNumber = { stronger: 'lower is stronger', join: Math.min, same: Object.is, show: String };
const laterVersion = {
    stronger: 'later is stronger',
    join: (left, right) => ((0,schema_version/* compareVersions */.Zy)(left, right) >= 0 ? left : right),
    same: (left, right) => (0,schema_version/* compareVersions */.Zy)(left, right) === 0,
    show: String,
};
/** What has no stronger direction: anything else than before counts as weakened. */
const unchanged = {
    stronger: 'must stay',
    join: (left, right) => (left === right ? left : [left, right].sort().join(' and ')),
    same: Object.is,
    show: String,
};
/** Words in their order, weakest first. */
function ranked(weakestFirst) {
    return {
        stronger: [...weakestFirst].reverse().join(' > '),
        join: (left, right) => (weakestFirst.indexOf(left) >= weakestFirst.indexOf(right) ? left : right),
        same: (left, right) => left === right,
        show: String,
    };
}
const asSet = (values) => [...new Set(values)].sort();
const sameSet = (left, right) => JSON.stringify(asSet(left)) === JSON.stringify(asSet(right));
const showSet = (values) => (values.length === 0 ? '(none)' : asSet(values).join(', '));
/** Sets of which a part is stronger: what is added widens what is accepted. */
function fewer() {
    return { stronger: 'fewer is stronger', join: (left, right) => asSet(left.filter((value) => right.includes(value))), same: sameSet, show: showSet };
}
/** Sets of which a larger one is stronger. */
function more() {
    return { stronger: 'more is stronger', join: (left, right) => asSet([...left, ...right]), same: sameSet, show: showSet };
}
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/dimensions.js


/** Every dimension, once: its name, its order, how it is read. @source design, section 3; trust model, section 5 */
const DIMENSIONS = [
    dimension('schema_version', laterVersion, (stance) => stance.schemaVersion, { reason: 'schema_below_floor' }),
    dimension('policy_version', laterVersion, (stance) => stance.policyVersion, { reason: 'policy_below_floor' }),
    dimension('accepted_policy_version', laterVersion, (stance) => stance.acceptedPolicyVersion, { onlyFor: 'policy' }),
    dimension('hash', ranked(['sha256']), ({ protections }) => protections.hash),
    dimension('signature_required', ranked([false, true]), ({ protections }) => protections.signature_required),
    dimension('signature_threshold', higherNumber, ({ protections }) => protections.signature_threshold),
    dimension('signature_kinds', fewer(), ({ protections }) => protections.signature_kinds),
    dimension('retention_days', higherNumber, ({ protections }) => protections.retention_days),
    dimension('expires_days', lowerNumber, ({ protections }) => protections.expires_days),
    // A glob is compared by its text: taking one away from `include`, or adding one to `exclude`, covers less.
    dimension('include', more(), ({ protections }) => protections.include),
    dimension('exclude', fewer(), ({ protections }) => protections.exclude),
    dimension('unexpected', ranked(['ignore', 'warn', 'fail']), ({ protections }) => protections.unexpected),
    dimension('unsafe_modes', ranked(['warn', 'fail']), ({ protections }) => protections.unsafe_modes),
    dimension('spike_threshold', lowerNumber, ({ protections }) => protections.spike_threshold),
    dimension('mode', ranked(['warn', 'strict']), ({ protections }) => protections.mode),
    // What only a policy states: how a change becomes a release, and how that is kept.
    dimension('empty_sbom', ranked(['allow', 'refuse']), ({ rules }) => rules?.empty_sbom, { onlyFor: 'policy' }),
    dimension('gate_parts', more(), ({ rules }) => rules?.gate_parts, { onlyFor: 'policy' }),
    dimension('prerelease_tags', ranked(['allow', 'refuse']), ({ rules }) => rules?.prerelease_tags, { onlyFor: 'policy' }),
    dimension('gated_tags', ranked(['optional', 'required']), ({ rules }) => rules?.gated_tags, { onlyFor: 'policy' }),
    dimension('gate_checks', more(), ({ rules }) => rules?.gate_checks, { onlyFor: 'policy' }),
    dimension('audit_fail_on', ranked([...severity/* SEVERITIES */.o]), ({ rules }) => rules?.audit_fail_on, { onlyFor: 'policy' }),
    dimension('expected_checks', higherNumber, ({ rules }) => rules?.expected_checks, { onlyFor: 'policy' }),
    dimension('expected_uats', higherNumber, ({ rules }) => rules?.expected_uats, { onlyFor: 'policy' }),
    dimension('short_retention', ranked(['mirror', 'fail']), ({ rules }) => rules?.short_retention, { onlyFor: 'policy' }),
    dimension('freeze_required', ranked([false, true]), ({ rules }) => rules?.freeze_required, { onlyFor: 'policy' }),
    dimension('freeze_hmac', ranked(['accept', 'refuse']), ({ rules }) => rules?.freeze_hmac, { onlyFor: 'policy' }),
    // A kill switch that is looked for elsewhere is off.
    dimension('freeze_state', unchanged, ({ rules }) => rules?.freeze_state, { onlyFor: 'policy' }),
];
function dimension(name, order, read, { reason = 'protection_weakened', onlyFor } = {}) {
    const { stronger, join, same, show } = order;
    const compare = (candidate, floors) => {
        if (onlyFor !== undefined && candidate.kind !== onlyFor)
            return undefined;
        const stated = floors.flatMap((floor) => {
            const value = read(floor);
            return value === undefined ? [] : [{ source: floor.source, value }];
        });
        const value = read(candidate);
        const row = { dimension: name, stronger, reason, candidate: value === undefined ? undefined : show(value) };
        const [first, ...rest] = stated;
        if (first === undefined)
            return { ...row, floor: undefined, from: [], verdict: 'no floor' };
        const floor = rest.reduce((joined, next) => join(joined, next.value), first.value);
        const equal = stated.filter((each) => same(each.value, floor));
        return {
            ...row,
            floor: show(floor),
            from: [...new Set((equal.length > 0 ? equal : stated).map(({ source }) => source))],
            verdict: verdictOf(order, floor, value),
        };
    };
    return { name, stronger, compare };
}
function verdictOf({ join, same }, floor, candidate) {
    if (candidate === undefined)
        return 'unstated';
    if (same(candidate, floor))
        return 'same';
    const joined = join(floor, candidate);
    if (same(joined, candidate))
        return 'stronger';
    return same(joined, floor) ? 'weaker' : 'changed';
}
/** The candidate against the floor over all sources, dimension by dimension. */
function compareDimensions(candidate, floors) {
    return DIMENSIONS.flatMap((each) => each.compare(candidate, floors) ?? []);
}

/***/ }),

/***/ 95445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ tipOfTrigger),
/* harmony export */   lN: () => (/* binding */ findBase),
/* harmony export */   wt: () => (/* binding */ basesOfTrigger)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
/* harmony import */ var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
/* harmony import */ var _policy_base_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77709);
/* harmony import */ var _policy_bases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36198);







/**
 * Takes `--base` for a directory or a git ref. A plain name is a ref first: the change under test could bring a
 * folder with the name of a branch. In a repository it is taken for a directory only if it is no part of the
 * checkout; `./NAME` and absolute paths always are directories. @throws base_invalid, git_unavailable
 */
async function findBase(ports, text) {
    const { cwd } = ports.environment;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, text);
    const directory = ports.files.isDirectory(path) ? { kind: 'directory', path } : undefined;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^\.{1,2}(?:[/\\]|$)/.test(text))
        return directory ?? invalid(text, 'is no directory');
    if (!ports.git.isRepository(cwd))
        return directory ?? invalid(text, 'is no directory, and there is no git repository here');
    const commit = await ports.git.resolve(cwd, text);
    if (directory === undefined && commit !== undefined)
        return {
            kind: 'commit',
            ref: text,
            commit,
            read: (file) => ports.git.show(cwd, commit, file, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes),
            names: (folder) => ports.git.list(cwd, commit, (file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === folder),
        };
    if (directory === undefined)
        return { kind: 'unresolved', ref: text };
    if (commit !== undefined)
        return invalid(text, 'is a git ref and a directory', whichOf(text));
    if (await isPartOfCheckout(ports, cwd, text))
        return invalid(text, 'is no git ref that is known here, but a directory of the checkout, which the change under test could have brought', whichOf(text));
    return directory;
}
/**
 * What the event says that the change is compared with: nothing here was chosen by its author.
 * @throws git_unavailable, forge_unavailable, permission_missing
 */
async function basesOfTrigger(ports) {
    const change = (0,_model_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .changeOf */ .C)(ports.trigger);
    if (change === undefined)
        return [];
    const prefix = ports.git.isRepository(ports.environment.cwd) ? await ports.git.prefix(ports.environment.cwd) : '';
    const bases = [];
    for (const point of await (0,_policy_bases_js__WEBPACK_IMPORTED_MODULE_5__/* .basesOf */ .c)(ports, change))
        bases.push(await openPoint(ports, point, prefix));
    return bases;
}
/**
 * The tip of the branch that a pull request enters, where it has moved on since the event: a policy that was changed on both sides is
 * held against both. Nothing when it cannot be read; a required merge queue, or branches that must be up to date, close that gap.
 */
async function tipOfTrigger(ports, bases) {
    const [base] = bases;
    if (ports.trigger.kind !== 'pull_request' || base?.kind !== 'commit')
        return [];
    try {
        const tip = await (0,_policy_bases_js__WEBPACK_IMPORTED_MODULE_5__/* .tipOf */ .n)(ports, base.ref);
        const prefix = ports.git.isRepository(ports.environment.cwd) ? await ports.git.prefix(ports.environment.cwd) : '';
        return tip.commit === base.commit ? [] : [await openPoint(ports, tip, prefix)];
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs))
            throw error;
        ports.log.warn(`the tip of ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(base.ref)} could not be read, so the change is held against ${base.commit.slice(0, 12)} alone: ${error.message}`);
        return [];
    }
}
async function openPoint(ports, { branch, commit }, prefix) {
    const base = await (0,_policy_base_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .openBaseCommit */ .$)(ports, branch, commit);
    return {
        kind: 'commit',
        ref: branch,
        commit,
        read: (path) => base.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path), _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.policyBytes),
        names: (folder) => base.names(folder),
    };
}
function invalid(text, what, hint) {
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('base_invalid', `${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)} ${what}`, { base: text }, hint === undefined ? {} : { hint });
}
function whichOf(text) {
    return `Write ./${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)} for the directory, or refs/heads/${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)} for the branch; fetch a missing one with \`git fetch --depth=1 origin REF\`.`;
}
/** Is the name tracked at HEAD, or reached through a link? */
async function isPartOfCheckout({ files, git }, cwd, text) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(text)
        .replace(/[/\\]+$/, '')
        .replaceAll('\\', '/');
    if (files.resolve((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, name)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(files.resolve(cwd) ?? cwd, name))
        return true;
    const head = await git.resolve(cwd, 'HEAD');
    if (head === undefined)
        return false;
    // A tracked folder is no regular file, which `show` refuses; only what is not tracked gives nothing.
    return git.show(cwd, head, name, 1).then((file) => file !== undefined, () => true);
}

/***/ }),

/***/ 97236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ pinnedByPolicy),
/* harmony export */   IB: () => (/* binding */ pinnedByFile),
/* harmony export */   Q6: () => (/* binding */ stanceOfPolicy),
/* harmony export */   ZV: () => (/* binding */ stanceOfUnread),
/* harmony export */   fl: () => (/* binding */ stanceOfMetadata),
/* harmony export */   uN: () => (/* binding */ BUILT_IN_FLOOR)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85897);
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54572);
/* harmony import */ var _policy_protections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99036);




const UNSTATED = {
    schemaVersion: undefined,
    schemaDigest: undefined,
    policyVersion: undefined,
    policyDigest: undefined,
    acceptedPolicyVersion: undefined,
    protections: {},
    rules: undefined,
    release: undefined,
};
/** What the metadata of a sealed release says of itself. `digest` is that of its bytes. */
function stanceOfMetadata(metadata, digest, source = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .METADATA_FILE */ .VR) {
    const { product, line, sequence, policy } = metadata;
    return {
        ...UNSTATED,
        source,
        kind: 'metadata',
        schemaVersion: metadata.schema_version,
        schemaDigest: metadata.schema_digest,
        policyVersion: policy.version,
        policyDigest: policy.digest,
        protections: metadata.protections,
        release: { product, line, sequence, digest },
    };
}
/** Metadata of which nothing but the schema version could be read. */
function stanceOfUnread(schemaVersion, source) {
    return { ...UNSTATED, source, kind: 'metadata', schemaVersion };
}
/** What a policy asks for. Its schema version is the lowest that it accepts. */
function stanceOfPolicy({ policy, digest }, source) {
    const { schema_version, policy_version } = policy.floor;
    return {
        ...UNSTATED,
        source,
        kind: 'policy',
        schemaVersion: schema_version,
        policyVersion: policy.version,
        policyDigest: digest,
        acceptedPolicyVersion: policy_version,
        protections: (0,_policy_protections_js__WEBPACK_IMPORTED_MODULE_1__/* .protectionsOf */ ._)(policy),
        rules: {
            empty_sbom: policy.sbom.allow_empty ? 'allow' : 'refuse',
            gate_parts: policy.gate.expect,
            prerelease_tags: policy.tags.prerelease,
            gated_tags: policy.tags.gate,
            short_retention: policy.archive.when_short,
            gate_checks: gateChecksOf(policy),
            audit_fail_on: policy.audit?.fail_on ?? 'critical',
            expected_checks: policy.audit?.expect.checks ?? 0,
            expected_uats: policy.uat?.expect.uats ?? 0,
            freeze_required: policy.freeze.required,
            freeze_hmac: policy.freeze.allow_hmac ? 'accept' : 'refuse',
            freeze_state: policy.freeze.state,
        },
    };
}
function gateChecksOf({ preset, audit, uat }) {
    const own = [...(audit?.checks ?? []), ...(uat?.cases ?? [])];
    const ids = own.flatMap((check) => severitiesUpTo(check['severity']).map((severity) => `${check.id} (${severity})`));
    return [...(preset === undefined ? [] : [`preset ${preset}`]), ...ids];
}
/** From the least severe up to one; a check that says none has the usual one. */
function severitiesUpTo(severity) {
    const at = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.findIndex((one) => one === (severity ?? 'high'));
    return at === -1 ? [] : _model_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.slice(at);
}
/** The floor that a policy pins in its section `floor`. */
function pinnedByPolicy({ floor }, source) {
    return { ...UNSTATED, source, kind: 'pinned', schemaVersion: floor.schema_version, policyVersion: floor.policy_version };
}
/** The floor that a `duri.floor.json` pins. */
function pinnedByFile({ schema_version, policy_version, protections }, source) {
    return { ...UNSTATED, source, kind: 'pinned', schemaVersion: schema_version, policyVersion: policy_version, protections: protections ?? {} };
}
/**
 * The floor of a first adoption, where the base has no policy yet: what the built-in policy stands for by name.
 * Numbers and coverage are the author's to choose, once. @source trust model, section 1 ("strictest built-in one")
 */
const BUILT_IN_FLOOR = {
    ...UNSTATED,
    source: 'built-in floor',
    kind: 'pinned',
    schemaVersion: _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$,
    protections: { hash: 'sha256', signature_required: true, unexpected: 'fail' },
};

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
