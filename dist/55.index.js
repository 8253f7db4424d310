export const id = 55;
export const ids = [55];
export const modules = {

/***/ 90055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/keys/keyring-file.js
var keyring_file = __webpack_require__(15034);
// EXTERNAL MODULE: ./build/src/model/errors.js
var model_errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/policy/load-policy.js
var load_policy = __webpack_require__(35821);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
;// CONCATENATED MODULE: ./build/src/gates/doctor/check.js
/** Declares a check; only there to infer the type of its facts. */
function doctorCheck(check) {
    return check;
}
const ok = (says) => ({ state: 'ok', says });
const note = (says, fix) => ({ state: 'note', says, fix });
const problem = (says, fix) => ({ state: 'problem', says, fix });
/** An error as a problem, with the way out that it names. */
function problemOf(error) {
    return problem(error.message, error.hint);
}
// EXTERNAL MODULE: ./build/src/gates/merge-gate/ask-rules.js
var ask_rules = __webpack_require__(87216);
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/branch-rules.js



/** Does a rule of the repository really require the gate, and who could get around it? */
const branchRules = doctorCheck({
    id: 'branch-rules',
    title: 'branch rules',
    collect: async (patient) => {
        if (patient.offline)
            return { notAsked: 'offline' };
        const repository = await repositoryOf(patient);
        if (repository === undefined)
            return { notAsked: 'no repository' };
        const check = 'loaded' in patient.policy ? patient.policy.loaded.policy.gate.check : undefined;
        try {
            const forge = await patient.ports.openForge({ repository, onlyOnce: true });
            return { asked: await (0,ask_rules/* askRules */.r)(patient.ports, forge, { directory: patient.directory, check }) };
        }
        catch (error) {
            if (error instanceof model_errors/* IntegrityError */.cs)
                return { error };
            throw error;
        }
    },
    judge: (facts) => {
        if ('error' in facts)
            return note(`could not be asked: ${facts.error.message}`, facts.error.hint);
        if ('notAsked' in facts)
            return facts.notAsked === 'offline' ? note('not asked (--offline)', 'Run it without --offline.') : ok('no repository on GitHub');
        return together(facts.asked);
    },
});
/** All that was found as one row: the worst decides, and what is worst is said first. */
function together({ notes }) {
    const sorted = ['problem', 'note', 'ok'].flatMap((level) => notes.filter((one) => one.level === level));
    const says = sorted.map((one) => one.says).join('; ');
    const state = sorted[0]?.level ?? 'ok';
    const fixes = sorted.flatMap(({ fix }) => fix ?? []);
    return state === 'ok' ? ok(says) : { state, says, fix: fixes.join(' ') };
}
/** `owner/name`: what the runner says, else what `origin` is, where it is on the GitHub that would be asked. */
async function repositoryOf({ ports, directory }) {
    const { variables } = ports.environment;
    const named = variables['GITHUB_REPOSITORY'];
    if (named !== undefined && named !== '')
        return named;
    if (ports.processes.find('git') === undefined || !ports.git.isRepository(directory))
        return undefined;
    return nameOf((await ports.git.head(directory))?.remoteUrl, variables['GITHUB_SERVER_URL'] || 'https://github.com');
}
/** The name in a remote's address, `https://HOST/owner/name.git` or `git@HOST:owner/name`; undefined on another host. */
function nameOf(remoteUrl, serverUrl) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
    const [, found, name] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remoteUrl ?? '') ?? [];
    return found?.toLowerCase() === host ? name : undefined;
}
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/clock.js

/** No clock of a host that runs this version can be before the year in which it was written, nor centuries after. */
const EARLIEST = Date.parse('2025-06-01T00:00:00Z');
const LATEST = Date.parse('2126-01-01T00:00:00Z');
/** File systems and hosts may differ by this much. @source trust model, section 5 (clock tolerance) */
const TOLERANCE_MS = 5 * 60_000;
/** Can the clock be right? Windows of keys and the expiry of evidence are judged by it. */
const clock = doctorCheck({
    id: 'clock',
    title: 'clock',
    collect: ({ at, ports, directory }) => ({
        now: at,
        fileTime: ports.folders.probe(directory)?.fileTime,
        fixed: (ports.environment.variables['SOURCE_DATE_EPOCH'] ?? '') !== '',
    }),
    judge: ({ now, fileTime, fixed }) => {
        const shown = now.toISOString();
        if (now.getTime() < EARLIEST || now.getTime() > LATEST)
            return problem(`it is ${shown}, which cannot be`, 'Set the clock, by NTP if there is a network.');
        const apart = fileTime === undefined ? 0 : Math.abs(fileTime.getTime() - now.getTime());
        if (apart > TOLERANCE_MS)
            return problem(`the file system's clock is ${Math.round(apart / 60_000)} minutes apart from ${shown}`, 'Set the clocks of this host and of the file server by NTP.');
        return fixed
            ? note(`${shown}; SOURCE_DATE_EPOCH is set, and \`seal\` takes its instant from it`, 'Unset it, unless the same bytes are wanted again.')
            : ok(shown);
    },
});
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/cores.js

/** How many threads can hash at once? */
const cores = doctorCheck({
    id: 'cores',
    title: 'processor cores',
    collect: ({ ports }) => ports.environment.cores,
    judge: (count) => count > 1
        ? ok(`${count} cores hash at once`)
        : note('one core: large trees take longer to scan', 'Give the container more than one core, if a scan takes too long.'),
});
// EXTERNAL MODULE: ./build/src/policy/inside.js
var inside = __webpack_require__(14858);
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/evidence-directory.js



/** Can evidence be written where it is to stand? */
const evidenceDirectory = doctorCheck({
    id: 'evidence-directory',
    title: 'evidence directory',
    collect: ({ ports, evidence }) => ({
        path: evidence,
        exists: ports.files.exists(evidence),
        isDirectory: ports.files.isDirectory(evidence),
        writable: nearestFolder(evidence, (path) => ports.folders.probe(path)?.writable),
    }),
    judge: ({ path, exists, isDirectory, writable }) => {
        if (exists && !isDirectory)
            return problem(`${path} is no directory`, 'Choose another place with --evidence.');
        if (!writable)
            return note(`${path} cannot be written by this account`, 'Nothing, if this machine only verifies; verify then keeps its log in DURI_STATE_DIR.');
        return exists ? ok(`${path} can be written`) : ok(`${path} will be made`);
    },
});
function nearestFolder(path, probe) {
    const writable = probe(path);
    if (writable !== undefined)
        return writable;
    const parent = (0,external_node_path_.dirname)(path);
    return !(0,inside/* isInside */.F)(parent, path) && nearestFolder(parent, probe);
}
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/file-system.js

/** Does the file system keep what a release records: names by letter case, and the executable bit? */
const fileSystem = doctorCheck({
    id: 'file-system',
    title: 'file system',
    collect: ({ ports, directory }) => ports.folders.probe(directory),
    judge: (facts) => {
        if (facts?.caseSensitive === undefined)
            return note('could not be tried: the directory cannot be written', 'Nothing, if it is meant to be read-only.');
        if (!facts.caseSensitive)
            return note('names that differ by letter case are one file here', 'Seal on Linux, if the release is deployed there; `seal` warns of names that collide.');
        if (facts.keepsModes !== true)
            return note('the executable bit is not kept here', 'Seal where it is kept; a release that is verified elsewhere would differ.');
        return ok('keeps letter case and the executable bit');
    },
});
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/git.js


/** Can DuRi tell which source a release comes from, and read a base branch? */
const git = doctorCheck({
    id: 'git',
    title: 'git',
    collect: async ({ ports, directory }) => {
        const program = ports.processes.find('git');
        const isRepository = ports.git.isRepository(directory);
        try {
            return { program, isRepository, head: program === undefined ? undefined : await ports.git.head(directory) };
        }
        catch (error) {
            if (error instanceof model_errors/* IntegrityError */.cs)
                return error;
            throw error;
        }
    },
    judge: (facts) => {
        if (facts instanceof model_errors/* IntegrityError */.cs)
            return problemOf(facts);
        const { program, isRepository, head } = facts;
        if (program === undefined && isRepository)
            return problem('this is a repository, and git is not installed', 'Install git: provenance and the downgrade gate read the commit and the base from it.');
        if (program === undefined)
            return note('git is not installed', 'Install it where releases are made or pull requests are checked.');
        if (!isRepository)
            return note('no repository here: provenance names no commit', 'Run DuRi inside the checkout that the release is built from.');
        if (head === undefined)
            return note('the repository has no commit yet', 'Commit before sealing, so that provenance can name the source.');
        return ok(`commit ${head.commit.slice(0, 12)}${head.dirty ? ', with uncommitted changes' : ''}`);
    },
});
// EXTERNAL MODULE: ./build/src/keys/trust.js
var trust = __webpack_require__(39972);
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/key-files.js




/** Are the files that hold secrets readable for this account alone, and in no commit? */
const keyFiles = doctorCheck({
    id: 'key-files',
    title: 'key files',
    collect: async (patient) => {
        const { ring, ports } = patient;
        const keys = ring === undefined || ring.content instanceof model_errors/* IntegrityError */.cs ? [] : ring.content.keys;
        const paths = ring === undefined ? [] : keys.flatMap(({ secret_file }) => (secret_file === undefined ? [] : [(0,external_node_path_.join)((0,external_node_path_.dirname)(ring.path), secret_file)]));
        const inRing = await Promise.all(paths.map(async (path) => ({ name: path, found: await lookAt(patient, path) })));
        const mounted = ports.environment.variables['DURI_HMAC_KEY_FILE'] ?? '';
        return mounted === '' ? inRing : [...inRing, { name: 'DURI_HMAC_KEY_FILE', found: lookAtMounted(patient, mounted) }];
    },
    judge: (files) => {
        const bad = files.flatMap(({ name, found }) => {
            if (found instanceof model_errors/* IntegrityError */.cs)
                return [`${name}: ${found.message}`];
            if (found === 'committed')
                return [`${name} is committed to git`];
            return found === 'absent' && name === 'DURI_HMAC_KEY_FILE' ? ['DURI_HMAC_KEY_FILE names no file'] : [];
        });
        const errors = files.flatMap(({ found }) => (found instanceof model_errors/* IntegrityError */.cs ? [found.hint] : []));
        if (bad.length > 0)
            return problem(bad.join('; '), errors[0] ??
                (files.some(({ found }) => found === 'committed')
                    ? 'Treat the key as stolen: `duri keys retire KEY --revoke`, then make another.'
                    : 'Mount the secret as a file and name its path.'));
        const fit = files.filter(({ found }) => found === 'fit').length;
        if (files.length === 0)
            return ok('none named');
        return fit === files.length
            ? ok(`${fit} readable by this account alone`)
            : note(`${files.length - fit} of ${files.length} are not on this machine`, 'Nothing, if this machine only verifies.');
    },
});
async function lookAt({ ports, directory }, path) {
    if (!ports.files.exists(path))
        return 'absent';
    try {
        ports.files.readSecret(path);
    }
    catch (error) {
        if (error instanceof model_errors/* IntegrityError */.cs)
            return error;
        throw error;
    }
    return (await isCommitted(ports, directory, path)) ? 'committed' : 'fit';
}
/** A raw secret, or a ring, whose permissions do not matter. */
function lookAtMounted({ ports, at }, path) {
    if (!ports.files.exists(path))
        return 'absent';
    try {
        (0,trust/* loadTrust */.V)(ports, { keyringPath: undefined, secretInputs: [], hmacKeys: [{ from: 'file', path }], purpose: 'sign', at });
        return 'fit';
    }
    catch (error) {
        if (error instanceof model_errors/* IntegrityError */.cs)
            return error;
        throw error;
    }
}
async function isCommitted({ git }, directory, path) {
    try {
        const head = await git.resolve(directory, 'HEAD');
        return head !== undefined && (await git.show(directory, head, (0,external_node_path_.relative)(directory, path), 64 * 1024)) !== undefined;
    }
    catch {
        return false; // git's own check says why it cannot tell
    }
}
// EXTERNAL MODULE: ./build/src/keys/due.js
var keys_due = __webpack_require__(88940);
// EXTERNAL MODULE: ./build/src/keys/key-id.js
var key_id = __webpack_require__(40615);
// EXTERNAL MODULE: ./build/src/keys/standing.js
var standing = __webpack_require__(13840);
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/key-ring.js





const DAY_MS = 86_400_000;
/** A window that ends within this many days is worth a word. */
const SOON_DAYS = 14;
/** Is the key ring valid, and do its keys do what they are there for, today and next week? */
const keyRing = doctorCheck({
    id: 'key-ring',
    title: 'key ring',
    collect: ({ ring, at, ports }) => ({ ring, at, rotationDays: daysOf(ports.environment.variables['DURI_HMAC_KEY_ROTATION_PERIOD']) }),
    judge: ({ ring, at, rotationDays }) => {
        if (ring === undefined)
            return note('none: nothing can be signed or verified', 'Make one with `duri keys new`, and name it in duri.yml.');
        if (ring.content instanceof model_errors/* IntegrityError */.cs)
            return problemOf(ring.content);
        return judgeRing(ring.path, ring.content, at, rotationDays);
    },
});
function judgeRing(path, ring, at, rotationDays) {
    const standings = ring.keys.map((key) => ({ key, ...(0,standing/* standingOf */.YP)(key, ring, at) }));
    const signing = standings.filter(({ maySign }) => maySign).length;
    if (!standings.some(({ mayVerify }) => mayVerify))
        return problem(`${path}: none of ${ring.keys.length} keys is accepted today`, 'Add a key with `duri keys new`, and seal again.');
    const ending = standings.filter(({ mayVerify, key }) => mayVerify && endsSoon(key, at)).map(({ key }) => (0,key_id/* shortKeyId */.JO)(key.id));
    if (ending.length > 0)
        return note(`${path}: ${ending.join(', ')} ends within ${SOON_DAYS} days`, 'Rotate with `duri keys rotate`, and seal again what is deployed.');
    const due = ring.keys.filter((key) => (0,keys_due/* isDue */.nZ)(key, ring, at, rotationDays)).map(({ id }) => (0,key_id/* shortKeyId */.JO)(id));
    if (due.length > 0)
        return note(`${path}: ${due.join(', ')} is older than ${rotationDays} days`, 'Run `duri keys rotate`.');
    if (signing === 0)
        return note(`${path}: ${ring.keys.length} keys, none of which may sign`, 'Add one with `duri keys new`, if releases are sealed here.');
    return ok(`${path}: ${ring.keys.length} ${ring.keys.length === 1 ? 'key' : 'keys'}, ${signing} may sign`);
}
function endsSoon({ sign_until, verify_until }, at) {
    return [sign_until, verify_until].some((end) => {
        const left = end === undefined ? Infinity : Date.parse(end) - at.getTime();
        return left >= 0 && left <= SOON_DAYS * DAY_MS;
    });
}
/** The variable's own check says when it is wrong. */
function daysOf(text) {
    return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : keys_due/* ROTATION_DAYS */.hF;
}
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/node-version.js

/** Does Node run DuRi? @source package.json, engines */
const nodeVersion = doctorCheck({
    id: 'node-version',
    title: 'Node',
    collect: ({ ports: { environment } }) => ({ version: environment.nodeVersion }),
    judge: ({ version }) => {
        const [major = 0, minor = 0] = version.split('.').map(Number);
        const enough = major > 20 || (major === 20 && minor >= 12);
        return enough ? ok(`Node ${version}`) : problem(`Node ${version} is too old`, 'Install Node 20.12 or newer.');
    },
});
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/open-folders.js



/** Can just anyone on this host replace release, evidence, policy, ring or keys? */
const openFolders = doctorCheck({
    id: 'open-folders',
    title: 'folders open to everyone',
    collect: ({ ports, directory, evidence, policy, ring }) => {
        const policyPath = 'loaded' in policy ? policy.loaded.path : undefined;
        const keys = ring === undefined || ring.content instanceof model_errors/* IntegrityError */.cs ? [] : ring.content.keys;
        const secrets = keys.flatMap(({ secret_file }) => (secret_file === undefined || ring === undefined ? [] : [(0,external_node_path_.join)((0,external_node_path_.dirname)(ring.path), secret_file)]));
        const paths = [directory, evidence, ...(policyPath === undefined ? [] : [policyPath]), ...(ring === undefined ? [] : [ring.path]), ...secrets];
        return [...new Set(paths.flatMap((path) => ports.folders.openToEveryone(path)))];
    },
    judge: (open) => open.length === 0
        ? ok('none on the way to release, evidence, policy and keys')
        : problem(`every account can write ${open.join(', ')}`, `chmod o-w ${open[0]} (and the others), or move what must be trusted elsewhere.`),
});
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/policy.js

/** Is there a valid policy, and which one? */
const policy = doctorCheck({
    id: 'policy',
    title: 'policy',
    collect: (patient) => patient.policy,
    judge: (facts) => {
        if ('error' in facts)
            return problemOf(facts.error);
        const { path, policy: content } = facts.loaded;
        if (path === undefined)
            return note('none: the strict built-in policy applies', 'Write one with `duri init`.');
        const open = ['product', 'repository_id', 'line'].filter((field) => content[field] === undefined);
        if (open.length > 0)
            return note(`${path}, version ${content.version}; it does not state ${open.join(', ')}`, 'State them, so that evidence of another product is refused.');
        return ok(`${path}, version ${content.version}, of ${content.product}`);
    },
});
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/syft.js


/** Which tool would list the components? */
const syft = doctorCheck({
    id: 'syft',
    title: 'Syft',
    collect: async ({ ports, policy }) => {
        const syftVersion = 'loaded' in policy ? policy.loaded.policy.sbom.syft_version : undefined;
        try {
            return { tool: await ports.sbom.probe({ syftPath: undefined, syftVersion }), path: ports.processes.find('syft') };
        }
        catch (error) {
            if (error instanceof model_errors/* IntegrityError */.cs)
                return error;
            throw error;
        }
    },
    judge: (facts) => {
        if (facts instanceof model_errors/* IntegrityError */.cs)
            return problemOf(facts);
        const { tool, path } = facts;
        if (tool.name === 'syft')
            return ok(`Syft ${tool.version}${path === undefined ? ', to be installed when it is needed' : ` at ${path}`}`);
        return note('no Syft: SBOMs come from the embedded generator, which reads lock files and manifests only', 'Install Syft, or set `sbom.syft_version` in duri.yml to have it installed.');
    },
});
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/text-attributes.js



/** Would a checkout on another platform have other line ends, and so other checksums? @source gitattributes(5), "text" and "eol" */
const textAttributes = doctorCheck({
    id: 'text-attributes',
    title: '.gitattributes',
    collect: ({ ports, directory }) => ({
        isRepository: ports.git.isRepository(directory),
        attributes: Buffer.from(ports.files.read((0,external_node_path_.join)(directory, '.gitattributes'), limits/* LIMITS */.b.policyBytes) ?? []).toString('utf8'),
    }),
    judge: ({ isRepository, attributes }) => {
        if (!isRepository)
            return ok('no repository');
        const forAll = attributes
            .split(/\r?\n/)
            .map((line) => line.trim().split(/\s+/))
            .filter(([pattern]) => pattern === '*')
            .flat();
        if (forAll.includes('eol=lf') || forAll.includes('-text') || forAll.includes('binary'))
            return ok('line ends are the same on every platform');
        return note('line ends depend on the platform and on core.autocrlf, and checksums with them', 'Add the line `* text=auto eol=lf` to .gitattributes.');
    },
});
// EXTERNAL MODULE: ./build/src/keys/dual-verify.js
var dual_verify = __webpack_require__(41022);
// EXTERNAL MODULE: ./build/src/policy/enforcement.js
var enforcement = __webpack_require__(53902);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/variables.js






/** Every variable that DuRi reads. @source design, sections 4 and 6 */
const KNOWN = [
    'DURI_ENV',
    'DURI_INTEGRITY_MODE',
    'DURI_HMAC_KEY_FILE',
    'DURI_HMAC_KEY_ROTATION_PERIOD',
    'DURI_HMAC_KEY_DUAL_VERIFY',
    'DURI_INTEGRITY_SPIKE_THRESHOLD',
    'DURI_KEYRING',
    'DURI_STATE_DIR',
    'DURI_CONFIG',
    'DURI_METRICS_ALIASES',
];
const VALIDATIONS = [
    (variables) => (0,enforcement/* enforcement */.J8)(variables, policy_policy/* BUILT_IN_POLICY */.Uo.policy),
    (variables) => (0,enforcement/* spikeThreshold */.SQ)(variables, policy_policy/* BUILT_IN_POLICY */.Uo.policy),
    dual_verify/* dualVerify */.i,
    rotationPeriod,
];
/** Do the DURI_* variables have values that DuRi takes? Values are shown only where they cannot be secrets. */
const variables = doctorCheck({
    id: 'variables',
    title: 'DURI_* variables',
    collect: ({ ports }) => Object.fromEntries(Object.entries(ports.environment.variables).filter(([name, value]) => name.startsWith('DURI_') && value !== '')),
    judge: (set) => {
        const wrong = VALIDATIONS.flatMap((validate) => messageOfFailure(() => validate(set)));
        if (wrong.length > 0)
            return problem(wrong.join('; '), 'Correct or unset them; unset means prod, strict, a spike at 0.3, both keys while rotating, and 90 days.');
        const unknown = Object.keys(set).filter((name) => !KNOWN.includes(name));
        if (unknown.length > 0)
            return note(`nothing reads ${unknown.map(described).join(', ')}`, 'Correct the name, or unset it. A secret belongs in a file, never in a variable.');
        const { mode, why } = (0,enforcement/* enforcement */.J8)(set, policy_policy/* BUILT_IN_POLICY */.Uo.policy);
        if (mode === 'dev')
            return note(`${why}: results are reported and not enforced`, 'Unset it to enforce.');
        return ok(Object.keys(set).length === 0 ? 'none set: prod and strict' : Object.keys(set).sort().join(', '));
    },
});
function described(name) {
    const meant = (0,nearest/* nearest */.p)(name, KNOWN);
    return meant === undefined ? name : `${name} (did you mean ${meant}?)`;
}
function rotationPeriod(set) {
    const text = set['DURI_HMAC_KEY_ROTATION_PERIOD'];
    if (text === undefined || (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 36_500))
        return;
    throw new model_errors/* IntegrityError */.cs('input_invalid', 'DURI_HMAC_KEY_ROTATION_PERIOD is no whole number of days from 1 to 36500');
}
function messageOfFailure(validate) {
    try {
        validate();
        return [];
    }
    catch (error) {
        if (error instanceof model_errors/* IntegrityError */.cs)
            return [error.message];
        throw error;
    }
}
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/workflow.js



const MAX_WORKFLOWS = 200;
/** Does a GitHub workflow of this repository run DuRi? */
const workflow = doctorCheck({
    id: 'workflow',
    title: 'GitHub workflow',
    collect: ({ ports, directory }) => {
        const folder = (0,external_node_path_.join)(directory, '.github', 'workflows');
        const names = ports.folders.names(folder, MAX_WORKFLOWS).filter((name) => /\.ya?ml$/.test(name));
        const using = names.filter((name) => /\b(?:uses:\s*['"]?\S*\/duri\b|duri\s+(?:seal|verify|check-downgrade)\b)/.test(Buffer.from(ports.files.read((0,external_node_path_.join)(folder, name), limits/* LIMITS */.b.policyBytes) ?? []).toString('utf8')));
        return { isRepository: ports.git.isRepository(directory), names, using };
    },
    judge: ({ isRepository, names, using }) => {
        if (using.length > 0)
            return ok(`${using.join(', ')} ${using.length === 1 ? 'uses' : 'use'} DuRi`);
        if (!isRepository)
            return ok('no repository');
        return note(names.length === 0 ? 'there is no workflow' : `none of ${names.length} workflows uses DuRi`, 'Run `duri check-downgrade` on pull requests and `duri seal` on releases.');
    },
});
;// CONCATENATED MODULE: ./build/src/gates/doctor/checks/index.js















/** Every check of `duri doctor`, in the order of its table. A new one is a file beside these and a line here. */
const DOCTOR_CHECKS = [
    nodeVersion,
    cores,
    syft,
    git,
    clock,
    fileSystem,
    policy,
    keyRing,
    keyFiles,
    variables,
    evidenceDirectory,
    openFolders,
    textAttributes,
    workflow,
    branchRules,
];
;// CONCATENATED MODULE: ./build/src/gates/doctor/examine.js







/** The ring that `duri keys new` makes, unless told otherwise. */
const USUAL_RING = 'duri.keyring.json';
/** Looks at this machine and repository, check by check. What one check cannot look at does not hide the others. */
async function examine(ports, request) {
    const patient = await readPatient(ports, request);
    const examined = [];
    for (const check of DOCTOR_CHECKS)
        examined.push({ id: check.id, title: check.title, ...(await diagnose(check, patient)) });
    return examined;
}
async function diagnose(check, patient) {
    try {
        return check.judge(await check.collect(patient));
    }
    catch (error) {
        return error instanceof model_errors/* IntegrityError */.cs ? problemOf(error) : problem(`could not be looked at: ${(0,model_errors/* messageOf */.bD)(error)}`, 'Please report it.');
    }
}
async function readPatient(ports, { directory, evidence, config, keyring, offline }) {
    const policy = await readPolicyOf(ports, directory, config);
    const named = keyring ?? ('loaded' in policy ? (0,policy_policy/* keyringPathOf */.E7)(policy.loaded) : undefined);
    const usual = (0,external_node_path_.join)(directory, USUAL_RING);
    const ringPath = named ?? (ports.files.exists(usual) ? usual : undefined);
    const ring = ringPath === undefined ? undefined : readRing(ports, (0,external_node_path_.resolve)(ports.environment.cwd, ringPath));
    return { ports, directory, evidence, offline, at: ports.clock.now(), policy, ring };
}
/** The policy that is named, else the repository's, else the one that a verifier on this machine would take. */
async function readPolicyOf(ports, directory, config) {
    const here = (0,external_node_path_.join)(directory, load_policy/* POLICY_FILE */.CX);
    try {
        return { loaded: await (0,load_policy/* loadPolicy */.tb)(ports, { config: config ?? (ports.files.exists(here) ? here : undefined), mode: 'verifier' }) };
    }
    catch (error) {
        if (error instanceof model_errors/* IntegrityError */.cs)
            return { error };
        throw error;
    }
}
function readRing({ files }, path) {
    try {
        return { path, content: (0,keyring_file/* readKeyring */.a)(files, path) };
    }
    catch (error) {
        if (error instanceof model_errors/* IntegrityError */.cs)
            return { path, content: error };
        throw error;
    }
}
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
;// CONCATENATED MODULE: ./build/src/commands/doctor.js








const MARKS = { ok: 'ok', note: 'note', problem: 'PROBLEM' };
/** `duri doctor` */
/* harmony default export */ const doctor = ((0,command/* command */.G)({
    name: 'doctor',
    summary: 'Say what this machine and repository lack, and what to do about it',
    description: 'Looks at Node, Syft, git, clock, file system, policy, key ring, key files, variables, workflows and, where the repository is on GitHub, the rules of its default branch (with GH_TOKEN or GITHUB_TOKEN, or without any where it is public). Exit code 0 when nothing is a problem, 2 otherwise; notes are no problems. To try the file system it makes a file in the directory and removes it. It prints no secret, and runs nothing of the repository.',
    examples: [
        { line: 'duri doctor', says: 'In the folder of a repository' },
        { line: 'duri doctor /srv/app --config /etc/duri/duri.yml --json', says: 'On a host, for a program' },
    ],
    inputs: {
        dir: (0,input/* textOr */.ph)('.', 'Folder of the repository or release', 'DIR', { positional: true }),
        config: (0,input/* optionalText */.mR)('Policy to look at', 'FILE', { flag: 'config' }, { defaultText: 'duri.yml of the folder, DURI_CONFIG, /etc/duri/duri.yml' }),
        evidence: (0,input/* optionalText */.mR)('Directory that evidence is written to', 'DIR', { flag: 'evidence' }, { defaultText: 'evidence beside the policy' }),
        keyring: key_inputs/* keyring */.AC,
        offline: (0,input/* toggle */.L$)('Ask nothing over the network: the rules of the repository are left out', { flag: 'offline' }),
    },
    outputs: {},
    action: undefined,
    run: async (ports, { dir, config, evidence, keyring, offline }) => {
        const directory = (0,external_node_path_.resolve)(ports.environment.cwd, dir);
        if (!ports.files.isDirectory(directory))
            throw new model_errors/* IntegrityError */.cs('directory_missing', `${(0,path/* printable */.g$)(dir)} is no directory`, { path: dir });
        const checks = await examine(ports, {
            directory,
            evidence: (0,external_node_path_.resolve)(evidence === undefined ? directory : ports.environment.cwd, evidence ?? 'evidence'),
            config,
            keyring,
            offline,
        });
        const count = (state) => checks.filter((check) => check.state === state).length;
        const problems = count('problem');
        const headline = problems > 0
            ? `${problems} of ${checks.length} checks found a problem`
            : `no problem in ${checks.length} checks${count('note') > 0 ? `, ${count('note')} worth a note` : ''}`;
        return {
            exitCode: (0,model_status/* exitCode */.I$)(problems > 0 ? 'error(config)' : 'verified', 'prod'),
            json: {
                healthy: problems === 0,
                directory,
                counts: { ok: count('ok'), note: count('note'), problem: problems },
                checks: checks.map(({ id, title, state, says, fix }) => ({ id, title, state, says, fix: fix ?? null })),
            },
            report: {
                tone: problems > 0 ? 'bad' : 'good',
                headline,
                tables: [{ head: ['', 'what', 'found'], rows: checks.map(({ state, title, says }) => [MARKS[state], title, says]) }],
                next: [...checks.filter(({ state }) => state === 'problem'), ...checks.filter(({ state }) => state === 'note')].map(({ title, fix = '' }) => `${title}: ${fix}`),
            },
            short: headline,
        };
    },
}));

/***/ }),

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

/***/ 74370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
/** Declares a command; only there to infer the types of its values. */
function command(definition) {
    return definition;
}

/***/ }),

/***/ 17515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   ph: () => (/* binding */ textOr),
/* harmony export */   uc: () => (/* binding */ optionalLines),
/* harmony export */   xD: () => (/* binding */ optionalJson)
/* harmony export */ });
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

function input(shape, places) {
    return {
        help: shape.help,
        placeholder: shape.placeholder,
        required: shape.required ?? false,
        many: shape.many ?? false,
        defaultText: shape.defaultText,
        values: shape.values,
        secret: shape.secret ?? false,
        positional: places.positional ?? false,
        flag: places.flag,
        env: places.env,
        action: places.action,
        actionDefault: places.actionDefault,
        weakens: places.weakens ?? false,
        resolve: shape.resolve,
    };
}
const MAX_TEXT = 32_768;
/** Refuses what no path or name can hold, so that a line break never reaches a log or an output file. */
function checked(text) {
    if (text.length > MAX_TEXT)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is longer than ${MAX_TEXT} characters`);
    // eslint-disable-next-line no-control-regex
    if (/[\x00\n\r]/.test(text))
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'contains a line break or a NUL character');
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text);
}
/** A text or path that must be given. */
function requiredText(help, placeholder, places) {
    return input({ help, placeholder, required: true, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'is missing') : checked(text)) }, places);
}
/** A text or path that may be left out. */
function optionalText(help, placeholder, places, options = {}) {
    return input({ help, placeholder, ...options, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined) : checked(text)) }, places);
}
/** A JSON document that may be left out: it is parsed and never printed, so it may have lines, as the platform's `toJSON` writes them. */
function optionalJson(help, places) {
    return input({ help, placeholder: 'JSON', resolve: ([text]) => (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text === undefined || text.trim() === '' ? undefined : text) }, places);
}
/** A text of several lines that may be left out: it is told to people, and never used as a name. */
function optionalLines(help, placeholder, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined);
        return text.length > MAX_TEXT ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is longer than ${MAX_TEXT} characters`) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(text);
    };
    return input({ help, placeholder, resolve }, places);
}
/** A text with a default. */
function textOr(defaultValue, help, placeholder, places) {
    return input({ help, placeholder, defaultText: defaultValue, resolve: ([text]) => (text === undefined || text === '' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(defaultValue) : checked(text)) }, places);
}
/** Several texts: the flag repeated, or in an action one a line. */
function textList(help, placeholder, places) {
    return input({
        help,
        placeholder,
        many: true,
        resolve: (texts) => {
            const lines = texts
                .flatMap((text) => text.split('\n'))
                .map((line) => line.trim())
                .filter((line) => line !== '');
            for (const line of lines) {
                const one = checked(line);
                if (!one.ok)
                    return one;
            }
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(lines);
        },
    }, places);
}
/** One of a few words. */
function choice(values, defaultValue, help, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(defaultValue);
        const value = values.find((candidate) => candidate === text);
        return value === undefined ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected one of ${values.join(', ')}`) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(value);
    };
    return input({ help, placeholder: values.join('|'), values, defaultText: defaultValue, resolve }, places);
}
/** A whole number within bounds. */
function integer(bounds, help, placeholder, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(undefined);
        const value = Number(text);
        if (!/^-?\d+$/.test(text) || value < bounds.min || value > bounds.max)
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected a whole number from ${bounds.min} to ${bounds.max}`);
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(value);
    };
    return input({ help, placeholder, resolve }, places);
}
/** On or off; an action spells it `true` or `false`. */
function toggle(help, places) {
    const resolve = ([text]) => {
        if (text === undefined || text === '' || text === 'false')
            return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(false);
        return text === 'true' ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(true) : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is "${text.slice(0, 80)}"; expected true or false`);
    };
    return input({ help, resolve }, places);
}
/** Secrets: on the command line the paths of their files, in an action their masked text. Never a value in argv. */
function secrets(help, places) {
    const resolve = (texts) => {
        const files = [];
        for (const path of texts) {
            if (path === '')
                continue;
            const one = checked(path);
            if (!one.ok)
                return one;
            files.push({ from: 'file', path });
        }
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(files);
    };
    return input({ help, placeholder: 'FILE', many: true, secret: true, resolve }, places);
}

/***/ }),

/***/ 41022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ dualVerify)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/** Are old and new key both accepted while rotating? From DURI_HMAC_KEY_DUAL_VERIFY; true unless it says false. @source design, section 4 @throws input_invalid */
function dualVerify(variables) {
    const text = variables['DURI_HMAC_KEY_DUAL_VERIFY'];
    if (text === undefined || text === '' || text === 'true')
        return true;
    if (text === 'false')
        return false;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', `DURI_HMAC_KEY_DUAL_VERIFY is "${text.slice(0, 40)}"; expected true or false`);
}

/***/ }),

/***/ 88940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ ageDays),
/* harmony export */   hF: () => (/* binding */ ROTATION_DAYS),
/* harmony export */   nZ: () => (/* binding */ isDue)
/* harmony export */ });
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97410);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13840);


/** Days after which a key is due, unless DURI_HMAC_KEY_ROTATION_PERIOD says otherwise. @source design, section 4 */
const ROTATION_DAYS = 90;
/** Whole days since a key was made. */
function ageDays(key, at) {
    return Math.floor((at.getTime() - Date.parse(key.created)) / _model_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO);
}
/** Is a key older than its rotation period, with nothing done about it yet? */
function isDue(key, ring, at, rotationDays) {
    return (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isCurrent */ .Oz)(key, ring, at) && at.getTime() - Date.parse(key.created) > rotationDays * _model_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY_MS */ .sO;
}

/***/ }),

/***/ 59551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readKeyMaterial),
/* harmony export */   gm: () => (/* binding */ readHmacSecret)
/* harmony export */ });
/* unused harmony export MIN_SECRET_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34211);
/* harmony import */ var _key_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40615);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19539);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11615);






/** The shortest HMAC secret that is taken, in bytes: the length of the hash. @source RFC 2104, section 3 */
const MIN_SECRET_BYTES = 32;
/**
 * Reads a secret: a PEM private key (Ed25519 or ECDSA P-256), or else raw bytes for HMAC. `origin` names it in messages,
 * which never quote the content.
 * @throws key_invalid
 */
function readKeyMaterial(content, origin) {
    const bytes = content.reveal();
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return text.includes('-----BEGIN ') ? readPrivateKey(text, origin) : readHmacSecret(content, origin);
}
/**
 * Reads a raw HMAC secret: the exact bytes with one trailing line feed removed. Whatever is another kind of key is
 * refused: taken for an HMAC secret, a public key would let everyone sign.
 * @source trust model, section 2 @throws key_invalid
 */
function readHmacSecret(content, origin) {
    const all = content.reveal();
    const bytes = all.at(-1) === 0x0a ? all.subarray(0, -1) : all;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    if (text.includes('-----BEGIN '))
        throw invalid(origin, 'is a PEM file, which is no raw HMAC secret', 'Pass private keys with --signing-key; DURI_HMAC_KEY_FILE takes a raw secret or a key ring.');
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeSshKey */ .tM)(text))
        throw invalid(origin, 'is an SSH key, which is no raw HMAC secret');
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeJson */ .gw)(bytes))
        throw invalid(origin, 'is JSON, which is no raw HMAC secret');
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikeDer */ .Jh)(bytes))
        throw invalid(origin, 'is DER (a binary key or certificate), which is no raw HMAC secret');
    if (bytes.length < MIN_SECRET_BYTES)
        throw invalid(origin, `is ${bytes.length} bytes long; an HMAC secret has at least ${MIN_SECRET_BYTES}`);
    return { id: (0,_key_id_js__WEBPACK_IMPORTED_MODULE_3__/* .hmacKeyId */ .ET)(bytes), kind: 'hmac-sha256', secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(bytes), publicKey: undefined };
}
function readPrivateKey(pem, origin) {
    const refusal = PEM_REFUSALS.find(({ pattern }) => pattern.test(pem));
    if (refusal !== undefined)
        throw invalid(origin, refusal.says, refusal.hint);
    const key = decodePrivateKey(pem, origin);
    const kind = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(key);
    if (kind === undefined)
        throw invalid(origin, `is a private key of the type ${describe(key)}; DuRi signs with Ed25519 and ECDSA P-256`);
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key);
    return { id: (0,_key_id_js__WEBPACK_IMPORTED_MODULE_3__/* .sshFingerprint */ .dN)(publicKey), kind, secret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(key.export({ format: 'der', type: 'pkcs8' })), publicKey: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .writePublicKey */ .QJ)(publicKey) };
}
const PEM_REFUSALS = [
    {
        pattern: /-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type:\s*4,\s*ENCRYPTED/,
        says: 'is an encrypted private key',
        hint: 'DuRi asks for no pass phrase: decrypt it with `openssl pkey -in FILE -out PLAIN`, and guard the file by its permissions.',
    },
    {
        pattern: /-----BEGIN OPENSSH PRIVATE KEY-----/,
        says: 'is a private key in the format of OpenSSH',
        hint: 'Convert a copy to PKCS #8: `ssh-keygen -p -N "" -m PKCS8 -f COPY`, or make a key with `duri keys new`.',
    },
    {
        pattern: /-----BEGIN (?:RSA )?PUBLIC KEY-----/,
        says: 'is a public key, which cannot sign',
        hint: 'Pass the private key; public keys belong in the key ring.',
    },
    { pattern: /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/, says: 'holds a certificate', hint: 'Pass a file with nothing but the private key.' },
];
function decodePrivateKey(pem, origin) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: pem, format: 'pem' });
    }
    catch {
        // What OpenSSL says of a broken key is of no use to anyone, and its cause could carry pieces of it.
        throw invalid(origin, 'is PEM, but holds no private key that can be read');
    }
}
function describe(key) {
    const { namedCurve } = key.asymmetricKeyDetails ?? {};
    return namedCurve === undefined ? String(key.asymmetricKeyType) : `EC on the curve ${namedCurve}`;
}
function invalid(origin, says, hint) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs('key_invalid', `${origin} ${says}`, { key: origin }, hint === undefined ? {} : { hint });
}

/***/ }),

/***/ 15034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeKeyring),
/* harmony export */   a: () => (/* binding */ readKeyring)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10018);
/* harmony import */ var _keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43596);




/** Reads a ring's file. @throws input_missing when it is not there; keyring_invalid */
function readKeyring(files, path) {
    const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
    if (content === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_missing', `there is no key ring ${path}`, { path }, { hint: 'Make one with `duri keys new`, or check --keyring, DURI_KEYRING and `keyring` of the policy.' });
    const ring = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyring */ .ZU)(content);
    if (!ring.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('keyring_invalid', `${path}: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblems */ .yg)(ring.problems)}`, { path });
    return ring.value;
}
/** Writes a ring's file; never one that could not be read again. @throws write_failed */
function writeKeyring(files, path, ring) {
    const text = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .renderKeyring */ .e5)(ring);
    const readBack = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyring */ .ZU)(text);
    if (!readBack.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('internal', `the changed ring would not be valid: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .describeProblems */ .yg)(readBack.problems)}`);
    files.write(path, text);
}

/***/ }),

/***/ 19539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ looksLikeDer),
/* harmony export */   gw: () => (/* binding */ looksLikeJson),
/* harmony export */   tM: () => (/* binding */ looksLikeSshKey)
/* harmony export */ });
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5565);

/** Is this text a key as SSH programs write them: OpenSSH's binary or public form, RFC 4716, or PuTTY's? */
function looksLikeSshKey(text) {
    return /^\s*(?:(?:sk-)?(?:ssh-(?:rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp\d+)(?:@openssh\.com|-cert-v01@openssh\.com)?[ \t]+AAAA|---- BEGIN SSH2 |PuTTY-User-Key-File-|openssh-key-v1\0)/.test(text);
}
/** Does this parse as JSON of any kind, a bare number included? */
function looksLikeJson(bytes) {
    const text = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(bytes);
    if (text === undefined)
        return false;
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Is this DER, as keys and certificates are: one SEQUENCE over all of the bytes, whose members fill it exactly and are
 * DER themselves? The outer frame alone would refuse one random secret in 65,536; the members make that negligible.
 * @source ITU-T X.690, sections 8.1 and 10.1
 */
function looksLikeDer(bytes) {
    return bytes[0] === SEQUENCE && fills(bytes, 0, bytes.length, 0) === 1;
}
const SEQUENCE = 0x30;
const CONSTRUCTED = 0x20;
/** How many DER values fill the range exactly; undefined when they do not. */
function fills(bytes, start, end, depth) {
    let count = 0;
    for (let at = start; at < end; count++) {
        const header = readHeader(bytes, at, end);
        if (header === undefined || depth > 16)
            return undefined;
        const { tag, contentStart, contentEnd } = header;
        if ((tag & CONSTRUCTED) !== 0 && fills(bytes, contentStart, contentEnd, depth + 1) === undefined)
            return undefined;
        at = contentEnd;
    }
    return count;
}
/** Tag and content of the value at a position, if it ends within the range. Lengths are definite and shortest, as DER asks. */
function readHeader(bytes, at, end) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2);
    if (at + 2 > end || (tag & 0x1f) === 0x1f || tag === 0)
        return undefined;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (first === 0x80 || lengthBytes > 3 || at + 2 + lengthBytes > end)
        return undefined;
    const length = lengthBytes === 0 ? first : bytes.subarray(at + 2, at + 2 + lengthBytes).reduce((value, byte) => value * 256 + byte, 0);
    if (lengthBytes > 0 && length < (lengthBytes === 1 ? 0x80 : 2 ** (8 * (lengthBytes - 1))))
        return undefined;
    const contentStart = at + 2 + lengthBytes;
    return contentStart + length <= end ? { tag, contentStart, contentEnd: contentStart + length } : undefined;
}

/***/ }),

/***/ 13840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/** A key of the ring at an instant. Windows include both their ends. @source trust model, section 2 */
function standingOf(key, ring, at) {
    const stands = (says, rest) => ({
        maySign: false,
        mayVerify: false,
        rotating: false,
        refusal: undefined,
        says,
        ...rest,
    });
    if (key.state === 'revoked')
        return stands(`revoked${key.ended === undefined ? '' : ` on ${key.ended}`}`, { refusal: 'key_revoked' });
    if (isBefore(at, key.sign_from))
        return stands(`not yet: from ${key.sign_from}`, { refusal: 'key_outside_window' });
    if (isPast(at, key.verify_until))
        return stands(`no longer: until ${key.verify_until}`, { refusal: 'key_outside_window' });
    const until = key.verify_until === undefined ? '' : `, verifies until ${key.verify_until}`;
    if (key.state === 'retired')
        return stands(`retired${until}`, { mayVerify: true, rotating: true });
    if (isPast(at, key.sign_until))
        return stands(`no longer signs${until}`, { mayVerify: true, rotating: true });
    if (isReplaced(key.id, ring, at))
        return stands(`being rotated out${until}`, { maySign: true, mayVerify: true, rotating: true });
    return stands('active', { maySign: true, mayVerify: true });
}
/** Does a key sign, with no end in sight: is it the one to rely on? */
function isCurrent(key, ring, at) {
    const { maySign, rotating } = standingOf(key, ring, at);
    return maySign && !rotating;
}
/**
 * Is there a newer key in place of this one: a successor, direct or through others, that is not revoked and whose
 * time has begun? A revoked successor rotates nothing out, so that one can go back to the old key.
 */
function isReplaced(id, ring, at) {
    return ring.keys.some((key) => {
        if (key.replaces !== id)
            return false;
        const counts = key.state !== 'revoked' && !isBefore(at, key.sign_from);
        return counts || isReplaced(key.id, ring, at);
    });
}
function isBefore(at, instant) {
    return instant !== undefined && at.getTime() < Date.parse(instant);
}
function isPast(at, instant) {
    return instant !== undefined && at.getTime() > Date.parse(instant);
}

/***/ }),

/***/ 39972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadTrust),
/* harmony export */   Z: () => (/* binding */ toRingKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85382);
/* harmony import */ var _model_instant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97410);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10018);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19539);
/* harmony import */ var _key_material_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59551);
/* harmony import */ var _keyring_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43596);
/* harmony import */ var _keyring_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15034);











/**
 * Reads ring and secrets. The ring is the first of `keyringPath`, `policyKeyringPath`, a ring named by `hmacKeys`;
 * without any, raw secrets make one.
 * @throws keyring_invalid, input_missing, key_invalid, key_permissions
 */
function loadTrust(ports, request) {
    const { files } = ports;
    const { at } = request;
    const hmac = (request.hmacKeys ?? []).map((input) => readHmacInput(files, input));
    const given = [...request.secretInputs.map((input) => readSigningKey(files, input)), ...hmac.flatMap((one) => ('material' in one ? [one.material] : []))];
    const namedRings = hmac.flatMap((one) => ('ring' in one ? [one] : []));
    const ringPath = request.keyringPath ?? request.policyKeyringPath ?? namedRings[0]?.path;
    const fileRing = ringPath === undefined ? undefined : (0,_keyring_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readKeyring */ .a)(files, ringPath);
    const raw = uniqueById(given).filter(({ kind }) => kind === 'hmac-sha256');
    const ring = fileRing ?? (raw.length > 0 ? ringOf(raw, at) : _keyring_js__WEBPACK_IMPORTED_MODULE_6__/* .EMPTY_RING */ .lE);
    const origin = fileRing !== undefined ? 'file' : raw.length > 0 ? 'secrets' : 'none';
    const rings = [
        ...namedRings.filter(({ path }) => path !== ringPath),
        ...(ringPath === undefined || fileRing === undefined ? [] : [{ ring: fileRing, path: ringPath }]),
    ];
    const found = rings.flatMap((one) => readSecretFiles(files, one.ring, one.path, request.purpose));
    const secrets = new Map([...found, ...given].map(({ id, secret }) => [id, secret]));
    return {
        ring,
        origin,
        ringPath: origin === 'file' ? ringPath : undefined,
        secrets,
        given: new Set(given.map(({ id }) => id)),
        unlisted: uniqueById(given)
            .filter(({ id }) => !ring.keys.some((key) => key.id === id))
            .map((material) => toRingKey(material, at)),
        anchors: anchorsOf(request, rings),
        warnings: origin === 'secrets'
            ? raw.map(({ id }) => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)('ring_of_one', id, 'No key ring was given: this secret is trusted for every use, without a window.'))
            : [],
        at,
    };
}
/** The files that a request names, and those that its rings name: there or not, they are where trust would come from. */
function anchorsOf(request, rings) {
    const given = [...request.secretInputs, ...(request.hmacKeys ?? [])].flatMap((input) => (input.from === 'file' ? [input.path] : []));
    const named = rings.flatMap(({ ring, path }) => ring.keys.flatMap(({ secret_file }) => (secret_file === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), secret_file)])));
    return [...rings.map(({ path }) => ({ what: 'key ring', path })), ...[...given, ...named].map((path) => ({ what: 'key file', path }))];
}
/** The entry of the ring for a key: for every use and without a window, unless told otherwise. */
function toRingKey({ id, kind, publicKey }, at, more = {}) {
    return { id, kind, uses: [..._evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_USES */ .lO], state: 'active', created: (0,_model_instant_js__WEBPACK_IMPORTED_MODULE_8__/* .toInstant */ .fN)(at), ...(publicKey === undefined ? {} : { public_key: publicKey }), ...more };
}
function ringOf(materials, at) {
    return { schema_version: _keyring_js__WEBPACK_IMPORTED_MODULE_6__/* .KEYRING_VERSION */ .JQ, keys: materials.map((material) => toRingKey(material, at)) };
}
function readSigningKey(files, input) {
    return input.from === 'file' ? (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyMaterial */ .V)(files.readSecret(input.path), input.path) : (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyMaterial */ .V)(input.secret, input.name);
}
/** A raw secret, or a ring. A ring is public and may have any permissions, so those are judged only when it is none. */
function readHmacInput(files, input) {
    if (input.from === 'value')
        return { material: (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readHmacSecret */ .gm)(input.secret, input.name) };
    const content = files.read(input.path, _model_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.policyBytes);
    if (content !== undefined && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_9__/* .looksLikeJson */ .gw)(content)) {
        const ring = (0,_keyring_js__WEBPACK_IMPORTED_MODULE_6__/* .parseKeyring */ .ZU)(content);
        if (ring.ok)
            return { ring: ring.value, path: input.path };
        if (Buffer.from(content).includes('"keys"'))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('keyring_invalid', `${input.path}: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_10__/* .describeProblems */ .yg)(ring.problems)}`, { path: input.path });
    }
    return { material: (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readHmacSecret */ .gm)(files.readSecret(input.path), input.path) };
}
/**
 * The secrets that a ring says where to find. One that is not there, or that this account may not open, is no error:
 * its key just cannot be used here. One that is another key's is.
 */
function readSecretFiles(files, ring, ringPath, purpose) {
    return ring.keys.flatMap(({ id, kind, secret_file }) => {
        if (secret_file === undefined || (purpose === 'verify' && kind !== 'hmac-sha256'))
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(ringPath), secret_file);
        const secret = readIfPossible(files, path);
        if (secret === undefined)
            return [];
        const material = kind === 'hmac-sha256' ? (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readHmacSecret */ .gm)(secret, path) : (0,_key_material_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeyMaterial */ .V)(secret, path);
        if (material.id !== id)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('key_invalid', `${path} holds another key than the ring says`, { expected: id, actual: material.id });
        return [material];
    });
}
function readIfPossible(files, path) {
    if (!files.exists(path))
        return undefined;
    try {
        return files.readSecret(path);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs && error.code === 'input_missing')
            return undefined;
        throw error;
    }
}
function uniqueById(materials) {
    return [...new Map(materials.map((material) => [material.id, material])).values()];
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

/***/ 34211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Bytes that must never be printed. Every way of turning one into text gives `***`; only signers call `reveal`. */
class Secret {
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    reveal() {
        return this.#bytes;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
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

/***/ 10018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   W1: () => (/* binding */ overLimit),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   yg: () => (/* binding */ describeProblems)
/* harmony export */ });
function parsed(value) {
    return { ok: true, value };
}
function refused(where, message) {
    return { ok: false, problems: [{ where, message }] };
}
/** Refuses a text for its size, depth or count. */
function overLimit(where, message) {
    return { ok: false, problems: [{ where, message, overLimit: true }] };
}
/** Problems as one line. */
function describeProblems(problems) {
    return problems.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)).join('; ');
}

/***/ })

};
