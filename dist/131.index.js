export const id = 131;
export const ids = [131];
export const modules = {

/***/ 47405:
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
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy_policy = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/evidence/metadata.js
var evidence_metadata = __webpack_require__(97626);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/stance.js



const UNSTATED = {
    schemaVersion: undefined,
    schemaDigest: undefined,
    policyVersion: undefined,
    policyDigest: undefined,
    acceptedPolicyVersion: undefined,
    protections: {},
    release: undefined,
};
/** What the metadata of a sealed release says of itself. `digest` is that of its bytes. */
function stanceOfMetadata(metadata, digest, source = evidence_set/* METADATA_FILE */.VR) {
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
        protections: (0,protections/* protectionsOf */._)(policy),
    };
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
    schemaVersion: schema_version/* SCHEMA_VERSION */.f$,
    protections: { hash: 'sha256', signature_required: true, unexpected: 'fail' },
};
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
        return stanceOfMetadata(metadata.value, (0,digest/* sha256 */.sc)(content), source);
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
        return unreadable(base.kind === 'commit' ? base.ref : base.path, `could not be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function collectFromCommit(ports, { ref, commit }, policyPath) {
    const label = `${ref} (${commit.slice(0, 12)})`;
    const readFile = (path) => ports.git.show(ports.environment.cwd, commit, path, limits/* LIMITS */.b.policyBytes);
    const { floors, policy } = await readFiles(readFile, label, policyPaths(ports, policyPath));
    const bootstrap = policy === undefined;
    return { floors: bootstrap ? [...floors, BUILT_IN_FLOOR] : floors, bootstrap, unreadable: [], keyring: await readKeyring(readFile, policy) };
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
    const floors = pinned === undefined ? [] : [pinnedByFile(parsedFloorFile(pinned, FLOOR_FILE), `${label}: ${FLOOR_FILE}`)];
    if (policy === undefined)
        return { floors, policy };
    const source = `${label}: ${policy.path ?? load_policy/* POLICY_FILE */.CX}`;
    return { floors: [stanceOfPolicy(policy, source), pinnedByPolicy(policy.policy, source), ...floors], policy };
}
/** The floor that a file of `--floor` pins. @throws input_missing, policy_invalid */
function readPinnedFloor({ files }, path) {
    const content = files.read(path, limits/* LIMITS */.b.policyBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no floor file ${path}`, { path });
    return pinnedByFile(parsedFloorFile(content, path), path);
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
        return [stanceOfUnread(metadata.schemaVersion, metadata.source)];
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
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/orders.js

const higherNumber = { stronger: 'higher is stronger', join: Math.max, same: Object.is, show: String };
const lowerNumber = { stronger: 'lower is stronger', join: Math.min, same: Object.is, show: String };
const laterVersion = {
    stronger: 'later is stronger',
    join: (left, right) => ((0,schema_version/* compareVersions */.Zy)(left, right) >= 0 ? left : right),
    same: (left, right) => (0,schema_version/* compareVersions */.Zy)(left, right) === 0,
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
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/decide.js





const DIMENSION_CHECK = 'nothing-is-below-the-floor';
/**
 * The schema-downgrade gate: does a candidate hold the floor of all sources, on every dimension? `known` are the schema
 * versions of this verifier, oldest first. Pure; nothing here asks whether the candidate is authentic.
 * @source design, section 3 (schema-downgrade gate); trust model, section 5
 */
function decideDowngrade(candidate, floors, known) {
    if (floors.length === 0)
        return [(0,finding/* failure */.V2)('floor-is-known', 'floor_unreadable', 'floor', 'no source of a floor was read, so there is nothing to hold')];
    if (candidate.kind === 'missing')
        return [(0,finding/* failure */.V2)('metadata-is-there', 'metadata_deleted', candidate.file, `is missing in ${candidate.source}`)];
    const unknownSchemas = [candidate, ...floors.filter(({ kind }) => kind === 'metadata')].filter(({ schemaVersion }) => isNewer(schemaVersion, known));
    if (unknownSchemas.length > 0) {
        return [
            ...unknownSchemas.map((each) => (0,finding/* failure */.V2)('schema-is-known', 'schema_unknown', each.source, `has schema version ${each.schemaVersion}, which this verifier does not know`, {
                expected: known.join(', '),
                actual: String(each.schemaVersion),
            })),
            (0,finding/* unknown */.L5)(DIMENSION_CHECK, candidate.source, 'cannot be compared by a verifier that does not know its schema'),
        ];
    }
    if (candidate.kind === 'unreadable')
        return [decideUnreadable(candidate, floors)];
    return [...checkStep(candidate, floors, known), ...checkContent(candidate, floors), ...compareDimensions(candidate, floors).map(toFinding)];
}
/** The outcome of all findings; none at all, or one that is unknown, is never a pass. */
function outcomeOfDowngrade(findings) {
    const worst = (0,model_status/* worstOutcome */.Om)(findings.map(finding/* outcomeOf */.sG));
    const proven = findings.some(({ outcome }) => outcome === 'pass') && !findings.some(({ outcome }) => outcome === 'unknown');
    return worst === 'verified' && !proven ? 'error(infra)' : worst;
}
function isNewer(version, known) {
    return version !== undefined && known.every((each) => (0,schema_version/* compareVersions */.Zy)(version, each) > 0);
}
/** An old schema explains another shape, and is below the floor; anything else that cannot be read is damaged. */
function decideUnreadable({ source, schemaVersion, problem }, floors) {
    const above = floors.find((floor) => schemaVersion !== undefined && floor.schemaVersion !== undefined && (0,schema_version/* compareVersions */.Zy)(schemaVersion, floor.schemaVersion) < 0);
    if (above === undefined)
        return (0,finding/* failure */.V2)('metadata-is-readable', 'evidence_unparseable', source, problem);
    return (0,finding/* failure */.V2)(DIMENSION_CHECK, 'schema_below_floor', 'schema_version', `is ${schemaVersion}, below the floor of ${above.source}`, {
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
        const between = known.filter((version) => (0,schema_version/* compareVersions */.Zy)(version, from) > 0 && (0,schema_version/* compareVersions */.Zy)(version, schemaVersion) < 0);
        if (between.length === 0)
            return [(0,finding/* pass */.IX)(check, 'schema_version', `${from} to ${schemaVersion} skips no version`)];
        return [
            (0,finding/* failure */.V2)(check, 'schema_skipped', 'schema_version', `rises from ${from} (${floor.source}) to ${schemaVersion} and skips ${between.join(', ')}`, {
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
            found.push((0,finding/* failure */.V2)(check, 'schema_content_changed', 'schema_version', `is ${candidate.schemaVersion} in ${floor.source} too, with another schema`, {
                expected: floor.schemaDigest ?? '',
                actual: candidate.schemaDigest ?? '',
            }));
        }
        if (differ(candidate.policyVersion, floor.policyVersion, candidate.policyDigest, floor.policyDigest)) {
            found.push((0,finding/* failure */.V2)(check, 'policy_content_changed', 'policy_version', `is ${candidate.policyVersion} in ${floor.source} too, with another content`, {
                expected: floor.policyDigest ?? '',
                actual: candidate.policyDigest ?? '',
            }));
        }
        if (candidate.release !== undefined &&
            floor.release !== undefined &&
            isSameNumber(candidate.release, floor.release) &&
            candidate.release.digest !== floor.release.digest) {
            const { product, line, sequence } = candidate.release;
            found.push((0,finding/* failure */.V2)('one-number-is-one-release', 'equivocation', evidence_set/* METADATA_FILE */.VR, `is another release than ${floor.source}, and both are ${product} ${line} #${sequence}`, { expected: floor.release.digest, actual: candidate.release.digest }));
        }
        return found;
    });
    return failures.length > 0 ? failures : [(0,finding/* pass */.IX)(check, candidate.source, 'uses no version or number that stands for something else')];
}
function differ(version, other, digest, otherDigest) {
    return (version !== undefined &&
        other !== undefined &&
        (0,schema_version/* compareVersions */.Zy)(version, other) === 0 &&
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
            return (0,finding/* pass */.IX)(DIMENSION_CHECK, dimension, verdict === 'same' ? 'is at the floor' : 'is above the floor');
        case 'no floor':
            return { check: DIMENSION_CHECK, outcome: 'not-applicable', subject: dimension, message: 'no source sets a floor' };
        case 'weaker':
            return (0,finding/* failure */.V2)(DIMENSION_CHECK, reason, dimension, `is weaker than the floor of ${source}`, values);
        case 'changed':
            return (0,finding/* failure */.V2)(DIMENSION_CHECK, reason, dimension, `has changed against the floor of ${source} and cannot be compared, which counts as weakened`, values);
        case 'unstated':
            return (0,finding/* failure */.V2)(DIMENSION_CHECK, reason, dimension, `is not stated, and the floor of ${source} is`, values);
    }
}
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/find-base.js



/**
 * Takes `--base` for a directory or a git ref. A plain name is a ref first: the change under test could bring a
 * folder with the name of a branch. In a repository it is taken for a directory only if it is no part of the
 * checkout; `./NAME` and absolute paths always are directories. @throws base_invalid, git_unavailable
 */
async function findBase(ports, text) {
    const { cwd } = ports.environment;
    const path = (0,external_node_path_.resolve)(cwd, text);
    const directory = ports.files.isDirectory(path) ? { kind: 'directory', path } : undefined;
    if ((0,external_node_path_.isAbsolute)(text) || /^\.{1,2}(?:[/\\]|$)/.test(text))
        return directory ?? invalid(text, 'is no directory');
    if (!ports.git.isRepository(cwd))
        return directory ?? invalid(text, 'is no directory, and there is no git repository here');
    const commit = await ports.git.resolve(cwd, text);
    if (directory === undefined)
        return commit === undefined ? { kind: 'unresolved', ref: text } : { kind: 'commit', ref: text, commit };
    if (commit !== undefined)
        return invalid(text, 'is a git ref and a directory', whichOf(text));
    if (await isPartOfCheckout(ports, cwd, text))
        return invalid(text, 'is no git ref that is known here, but a directory of the checkout, which the change under test could have brought', whichOf(text));
    return directory;
}
function invalid(text, what, hint) {
    throw new errors/* IntegrityError */.cs('base_invalid', `${(0,path/* printable */.g$)(text)} ${what}`, { base: text }, hint === undefined ? {} : { hint });
}
function whichOf(text) {
    return `Write ./${(0,path/* printable */.g$)(text)} for the directory, or refs/heads/${(0,path/* printable */.g$)(text)} for the branch; fetch a missing one with \`git fetch --depth=1 origin REF\`.`;
}
/** Is the name tracked at HEAD, or reached through a link? */
async function isPartOfCheckout({ files, git }, cwd, text) {
    const name = (0,external_node_path_.normalize)(text)
        .replace(/[/\\]+$/, '')
        .replaceAll('\\', '/');
    if (files.resolve((0,external_node_path_.join)(cwd, name)) !== (0,external_node_path_.join)(files.resolve(cwd) ?? cwd, name))
        return true;
    const head = await git.resolve(cwd, 'HEAD');
    if (head === undefined)
        return false;
    // A tracked folder is no regular file, which `show` refuses; only what is not tracked gives nothing.
    return git.show(cwd, head, name, 1).then((file) => file !== undefined, () => true);
}
// EXTERNAL MODULE: ./build/src/keys/keyring.js + 1 modules
var keyring = __webpack_require__(43596);
;// CONCATENATED MODULE: ./build/src/gates/schema-downgrade/keyring-change.js


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
    return parts.length === 0 ? 'same keys as the base' : parts.map(([verb, ids]) => `${verb} ${ids.join(', ')}`).join('; ');
}
function keysOf(content) {
    if (content === undefined)
        return new Map();
    const ring = (0,keyring/* parseKeyring */.ZU)(content);
    return ring.ok ? new Map(ring.value.keys.map((key) => [key.id, JSON.stringify(key)])) : (0,parsed/* describeProblems */.yg)(ring.problems);
}
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/policy/inside.js
var inside = __webpack_require__(14858);
// EXTERNAL MODULE: ./build/src/model/report.js
var report = __webpack_require__(18205);
// EXTERNAL MODULE: ./build/src/reports/advice.js
var advice = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
// EXTERNAL MODULE: ./build/src/commands/outcome-error.js
var outcome_error = __webpack_require__(94395);
;// CONCATENATED MODULE: ./build/src/commands/check-downgrade-result.js







/** What `check-downgrade` shows and gives back. Its exit codes are always those of prod. */
function downgradeResult({ candidate, floors, findings, bootstrap, base, keyring }) {
    const outcome = outcomeOfDowngrade(findings);
    const rows = floors.length === 0 || candidate.kind === 'missing' || candidate.kind === 'unreadable' ? [] : compareDimensions(candidate, floors);
    const error = (0,outcome_error/* errorOfOutcome */.w)(outcome, findings);
    const weakened = rows.filter(({ verdict }) => isBelow(verdict)).map(({ dimension }) => dimension);
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
            findings: findings.map(finding_json/* findingJson */.a),
            warnings: [],
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
            ],
            tables: rows.length === 0 ? [] : [{ head: ['dimension', 'floor', 'candidate', 'from', 'verdict'], rows: rows.map(toCells) }],
            findings,
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
        base: (0,input/* requiredText */.$4)('What to compare with: ./DIR with an evidence set or a policy, or a git ref', 'DIR|GIT-REF', { flag: 'base', action: 'base-ref' }),
        floor: (0,input/* optionalText */.mR)('A pinned floor (duri.floor.json) beside the base', 'FILE', { flag: 'floor', action: 'floor-file' }),
        config: (0,input/* optionalText */.mR)('With --evidence the policy of the verifier, else the candidate', 'FILE', place_inputs/* configInput */.x, {
            defaultText: 'with --evidence DURI_CONFIG or /etc/duri/duri.yml, else duri.yml',
        }),
    },
    outputs: {
        status: 'verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
        weakened: 'Dimensions on which the candidate is below the floor, joined by commas',
        bootstrap: 'true when the base has no policy yet, so that the built-in floor was the judge',
    },
    action: { name: 'check-downgrade', icon: 'trending-down', permissions: { contents: 'read' } },
    run: async (ports, { evidence, base: text, floor, config }) => {
        const base = await findBase(ports, text);
        const pinned = floor === undefined ? [] : [readPinnedFloor(ports, floor)];
        if (evidence !== undefined)
            (0,inside/* refuseUntrusted */.z)(ports, 'prod', floor === undefined ? [] : [{ what: 'floor', path: floor }], [evidence]);
        const { candidate, floors, collected, keyring } = evidence === undefined ? await ofPolicy(ports, base, config) : await ofEvidence(ports, base, evidence, config);
        const all = [...collected.floors, ...floors, ...pinned];
        const decided = all.length === 0 && collected.unreadable.length > 0 ? [] : decideDowngrade(candidate, all, schema_version/* KNOWN_SCHEMA_VERSIONS */.yp);
        const findings = [...collected.unreadable, ...decided];
        return downgradeResult({ candidate, floors: all, findings, bootstrap: collected.bootstrap, base: text, keyring });
    },
}));
/** The candidate is a sealed release. The policy is the verifier's own, and pins. */
async function ofEvidence(ports, base, evidence, config) {
    refuseSelf(ports, base, ({ path }, real) => (0,inside/* isInside */.F)(real(path), real(evidence)));
    const policy = await (0,load_policy/* loadPolicy */.tb)(ports, { config, mode: 'verifier' });
    if (policy.path !== undefined)
        (0,inside/* refuseUntrusted */.z)(ports, 'prod', [{ what: 'policy', path: policy.path }], [evidence]);
    return {
        candidate: readMetadata(ports, evidence, evidence),
        floors: [pinnedByPolicy(policy.policy, `floor of ${policy.path ?? 'the built-in policy'}`)],
        collected: await collectFloor(ports, base, undefined),
        keyring: undefined,
    };
}
/** The candidate is a policy. It sets no floor for itself: only the base and pinned floors do. */
async function ofPolicy(ports, base, config) {
    const policy = await (0,load_policy/* loadPolicy */.tb)(ports, { config, mode: 'repository' });
    refuseSelf(ports, base, ({ path }, real) => policy.path !== undefined && real((0,external_node_path_.join)(path, load_policy/* POLICY_FILE */.CX)) === real(policy.path));
    const collected = await collectFloor(ports, base, policy.path ?? config);
    if (policy.path === undefined && collected.bootstrap) {
        throw new errors/* IntegrityError */.cs('input_missing', 'there is no duri.yml here and none at the base, so there is nothing to compare', {}, { hint: 'Write one with `duri init`, or pass --evidence DIR for a sealed release.' });
    }
    const candidate = policy.path === undefined ? { kind: 'missing', source: ports.environment.cwd, file: load_policy/* POLICY_FILE */.CX } : stanceOfPolicy(policy, policy.path);
    return { candidate, floors: [], collected, keyring: describeKeyringChange(collected.keyring, readRing(ports, policy)) };
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
/* harmony export */   jR: () => (/* binding */ parseMetadata)
/* harmony export */ });
/* unused harmony export metadataSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);
/* harmony import */ var _policy_protections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99036);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84672);
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
/** Reads the document; every field that is missing, of the wrong type, unknown or twice is named. */
function parseMetadata(content) {
    return (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDocument */ .Tp)(content, metadataSchema, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.evidenceFileBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth });
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
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 68944));
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

/***/ 99036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ protectionsOf),
/* harmony export */   m: () => (/* binding */ protectionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80728);


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
