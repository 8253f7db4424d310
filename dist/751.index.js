export const id = 751;
export const ids = [751];
export const modules = {

/***/ 87961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ recordCommand)
});

// EXTERNAL MODULE: ./build/src/record/log-statement.js
var log_statement = __webpack_require__(40001);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/shape/canonical-json.js
var canonical_json = __webpack_require__(84672);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
;// CONCATENATED MODULE: ./build/src/record/log-destination.js


/** Names the newest log of a state directory: `{"run_id", "sha256"}`. */
const POINTER_FILE = 'latest.json';
/**
 * Where the log of a run goes: to the state directory where there is one, else beside the evidence. There the log of
 * the run before is kept under a name with its run id, but never inside a release directory, where any file beside the
 * evidence set's own names is unexpected.
 */
function logDestination({ stateDirectory, evidenceDirectory, releaseDirectory }) {
    if (stateDirectory !== undefined) {
        const logs = (0,external_node_path_.join)(stateDirectory, 'logs');
        return { previous: { kind: 'pointer', path: (0,external_node_path_.join)(logs, POINTER_FILE) }, keepsPrevious: false, path: (runId) => (0,external_node_path_.join)(logs, `${runId}.log`) };
    }
    if (evidenceDirectory === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(evidenceDirectory, evidence_set/* LOG_FILE */.UP);
    return { previous: { kind: 'log', path }, keepsPrevious: releaseDirectory === undefined || !isWithin(releaseDirectory, evidenceDirectory), path: () => path };
}
/** Is `inner` the directory `outer` itself, or below it? */
function isWithin(outer, inner) {
    const way = (0,external_node_path_.relative)(outer, inner);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}
// EXTERNAL MODULE: ./build/src/record/log-record.js
var log_record = __webpack_require__(7211);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/record/chain.js
var chain = __webpack_require__(24778);
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
;// CONCATENATED MODULE: ./build/src/record/redact-arguments.js

/** What stands where a secret was. */
const REDACTED = '***';
/** A longer text goes whole: it can be no name of anything, and patterns are looked for in bounded time only. */
const MAX_CHARACTERS = 4096;
/**
 * An argument list as a record may keep it. Secrets go; so does whatever might be one. The rules, in order:
 *
 * 1. After `--` only the program stays: the arguments of somebody else's command follow no rule of ours.
 * 2. The value of a flag, assignment or header whose name has a secret word in it (`--api-key X`, `--token=X`,
 *    `DB_PASSWORD=X`, `X-Auth: X`), unless the name ends in a word that says the value is none (`--key-file`, `--key-id`).
 *    What follows such a flag goes even when it looks like a flag itself.
 * 3. Values that the caller knows to be secret, wherever they stand.
 * 4. In a URL: credentials, the whole query, the fragment, and the path of a webhook; `user:password@` also without a scheme.
 * 5. Key material (PEM), authorization headers, JSON fields with a secret name, JSON web tokens, and tokens in the form
 *    of a known issuer.
 * 6. An unbroken run of 32 or more characters of base64 that looks random, or of hexadecimal digits, unless `sha256:`
 *    stands before it or the flag is one that takes a commit or digest (`--base`, `--expect`, …).
 * 7. Anything longer than 4,096 characters.
 *
 * A short password without any of these marks, as a bare argument, is not recognised. None of DuRi's commands takes one.
 */
function redactArguments(argv, knownSecrets = []) {
    const redacted = [];
    let before;
    for (const [index, argument] of argv.entries()) {
        if (argument === '--')
            return [...redacted, '--', ...redactCommand(argv.slice(index + 1), knownSecrets)];
        redacted.push(before?.secret === true ? REDACTED : redactArgument(argument, knownSecrets, before?.digest === true));
        const flag = parseFlag(argument);
        before = flag?.value === undefined ? flag : undefined;
    }
    return redacted;
}
/** One text without what looks like a secret: rules 3 to 7. */
function redactText(text, knownSecrets = [], mayBeDigest = false) {
    if (text.length > MAX_CHARACTERS)
        return tooLong(text);
    let clean = text;
    for (const secret of [...knownSecrets].sort((a, b) => b.length - a.length))
        if (secret.length >= 4)
            clean = clean.replaceAll(secret, REDACTED);
    clean = clean.replace(URLS, redactUrl).replace(/[^\s:@/=]+:[^\s@/]+@(?!sha256:)/g, `${REDACTED}@`);
    for (const pattern of TOKENS)
        clean = clean.replace(pattern, REDACTED);
    if (!mayBeDigest || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(clean))
        clean = clean.replace(RUNS, redactRun);
    return (0,path/* printable */.g$)(clean).replace(/\p{Surrogate}/gu, '\ufffd');
}
const SECRET_WORDS = new Set('auth authorization apikey bearer cookie cred creds credential credentials hmac jwt key keys otp pass passphrase passwd password pat pin private pwd secret secrets session token tokens webhook'.split(' '));
const HARMLESS_ENDS = new Set('count dir directory file files format id ids kind name names path paths ref type'.split(' '));
const DIGEST_FLAGS = new Set('base base-ref commit expect head head-ref subject-digest'.split(' '));
/** Rule 2 for what one argument holds by itself; the value of a flag can hold an assignment of its own. */
function redactArgument(argument, knownSecrets, mayBeDigest) {
    const flag = argument.length > MAX_CHARACTERS ? undefined : parseFlag(argument);
    if (flag?.value === undefined)
        return redactText(argument, knownSecrets, mayBeDigest);
    return `${redactText(flag.written, knownSecrets)}${flag.secret ? REDACTED : redactArgument(flag.value, knownSecrets, flag.digest)}`;
}
/** `--flag`, `--flag=value`, `-f`, `NAME=value`, and `Name: value` where the name is a secret's; undefined for anything else. */
function parseFlag(argument) {
    const match = /^(-{0,2})([A-Za-z_][\w.-]*)(?:(=|:\s*)([\s\S]*))?$/.exec(argument);
    if (match === null)
        return undefined;
    const [, dashes = '', name = '', separator = '', value] = match;
    const words = wordsOf(name);
    const secret = words.some((word) => SECRET_WORDS.has(word)) && !HARMLESS_ENDS.has(words.at(-1) ?? '');
    const isFlag = separator === '=' || (separator === '' ? dashes !== '' : secret);
    return isFlag ? { written: `${dashes}${name}${separator}`, secret, digest: DIGEST_FLAGS.has(words.join('-')), value } : undefined;
}
/** `slackWebhook-url` as slack, webhook, url. */
function wordsOf(name) {
    const parted = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2');
    return parted
        .toLowerCase()
        .split(/[-_.]/)
        .filter((word) => word !== '');
}
function redactCommand(command, knownSecrets) {
    return command.map((argument, index) => (index === 0 ? redactText(argument, knownSecrets) : REDACTED));
}
// eslint-disable-next-line no-control-regex
const URLS = /\b[a-zA-Z][a-zA-Z0-9+.-]{0,30}:\/\/[^\s"'<>\x00-\x1f]+/g;
function redactUrl(url) {
    const [, scheme = '', authority = '', path = '', rest = ''] = /^([^:]+:\/\/)([^/?#]*)([^?#]*)([\s\S]*)$/.exec(url) ?? [];
    const at = authority.lastIndexOf('@');
    const host = at === -1 ? authority : `${REDACTED}@${authority.slice(at + 1)}`;
    const webhook = /(?:^|\.)hooks?\.|webhook/i.test(`${host}${path}`) || /\/(?:services|hooks?|robot|bot)\//i.test(path);
    return `${scheme}${host}${webhook && path.length > 1 ? `/${REDACTED}` : path}${rest === '' ? '' : `${rest.charAt(0)}${REDACTED}`}`;
}
const TOKENS = [
    /-----BEGIN [\s\S]*?(?:-----END [A-Z0-9 ]+-----|$)/g,
    /\b(?:bearer|basic|token|digest)\s+[\w.~+/=-]{6,}/gi,
    /\bauthorization\s*[:=]\s*\S[\s\S]*/gi,
    /(?<=["'][\w-]*(?:auth|cred|key|passw|pwd|secret|token)[\w-]*["']\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|'[^']*'?)/gi,
    /\beyJ[\w-]{5,}(?:\.[\w-]*)*/g, // JSON web token, or the part of one
    /\b(?:gh[a-z]_|github_pat_)\w{10,}/g, // GitHub
    /\bgl[a-z]{2,12}-[\w-]{10,}/g, // GitLab
    /\bxox[a-z]-[\w-]{8,}|\bxapp-[\w-]{8,}/g, // Slack
    /\b(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA)[A-Z0-9]{12,}/g, // AWS key id
    /\bAIza[\w-]{20,}|\bya29\.[\w-]{10,}/g, // Google
    /\b(?:npm|pypi|dckr|hf|lin|dop|doo|shpat|shpss|sntrys|atlasv1|rubygems|SEC)[_-][\w-]{10,}/g, // registries and services
    /\bSEC[0-9a-f]{32,}/g, // DingTalk signing secret
    /\b(?:sk|pk|rk)[_-](?:live|test|proj|ant|or)?[\w-]{12,}/g, // Stripe, OpenAI and others
];
const RUNS = /(sha256:)?([A-Za-z0-9+/_=-]{32,})/g;
/** Rule 6. In an absolute path only the part that is random goes. A run id of ours is none. */
function redactRun(whole, prefix, run) {
    if (prefix !== undefined && /^[0-9a-f]{64}$/.test(run))
        return whole;
    if (!run.startsWith('/'))
        return isRandom(run, 32) || run.split('/').some((part) => isRandom(part, 16)) ? `${prefix ?? ''}${REDACTED}` : whole;
    return `${prefix ?? ''}${run
        .split('/')
        .map((part) => (isRandom(part, 16) ? REDACTED : part))
        .join('/')}`;
}
/** Words change from lower to upper case or to a digit now and then; random text does at more than every fourth character. */
function isRandom(text, atLeast) {
    if (/^[0-9a-fA-F]{32,}$/.test(text))
        return true;
    if (text.length < atLeast || RUN_ID.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text))
        return false;
    const changes = text.match(/(?<=[a-z])[A-Z\d]|(?<=[A-Z])[a-z\d]|(?<=\d)[A-Za-z]/g)?.length ?? 0;
    return changes * 4 >= text.length;
}
const RUN_ID = /^\d{8}T\d{6}Z-[0-9a-f]{12}$/;
function tooLong(text) {
    return `${REDACTED} (${text.length} characters)`;
}
;// CONCATENATED MODULE: ./build/src/record/recorder.js









/**
 * Writes the execution record of one run: JSON lines, each canonical, each bound to the one before it.
 * It is an execution record: it says what ran and what came back, and never claims more.
 * @source design, section 7; trust model, section 9
 */
function createRecorder(options) {
    const { clock, runId, level, knownSecrets = [] } = options;
    const lines = [];
    let head = chain/* CHAIN_START */.B;
    let finished = false;
    const append = (kind, content) => {
        if (finished)
            throw new errors/* IntegrityError */.cs('internal', 'the execution record is closed');
        if (lines.length >= limits/* LIMITS */.b.logRecords - (kind === 'checkpoint' ? 0 : 1))
            throw new errors/* IntegrityError */.cs('internal', `the execution record would have more than ${limits/* LIMITS */.b.logRecords} records`);
        const record = { ...content, kind, seq: lines.length, prev: head };
        const hash = (0,chain/* chainHash */.q)(head, record);
        const whole = (0,shape_document/* checkShape */.eA)({ ...record, hash }, log_record/* RECORD_SCHEMAS */.LI[kind]);
        if (!whole.ok)
            throw new errors/* IntegrityError */.cs('internal', `the execution record cannot hold this: ${(0,parsed/* describeProblems */.yg)(whole.problems)}`);
        lines.push(`${(0,canonical_json/* canonicalJson */.d)(whole.value)}\n`);
        head = hash;
    };
    append('header', headerContent(options));
    return {
        add: (run) => append('run', runContent(run, clock.now(), knownSecrets)),
        finish: () => {
            append('checkpoint', { ended: clock.now().toISOString(), count: lines.length, head });
            finished = true;
            const bytes = Buffer.from(lines.join(''));
            return { bytes, digest: (0,model_digest/* sha256 */.sc)(bytes), runId, head, count: lines.length, level };
        },
    };
}
function headerContent({ runId, started, tool, platform, identity, prevLog, level }) {
    return { format: log_record/* LOG_FORMAT */.N_, run_id: runId, started: started.toISOString(), tool: toolContent(tool), platform, identity, prev_log: prevLog ?? null, level };
}
function runContent(run, at, knownSecrets) {
    const clean = (text) => redactText(text, knownSecrets);
    const observed = Object.entries(run.observations);
    const lists = [
        [run.subjects, log_record/* RECORD_LIMITS */.xA.subjects],
        [run.argv, log_record/* RECORD_LIMITS */.xA.arguments],
        [run.outputs, log_record/* RECORD_LIMITS */.xA.outputs],
        [observed, log_record/* RECORD_LIMITS */.xA.observations],
    ];
    return {
        at: at.toISOString(),
        verb: run.verb,
        gate: run.gate ?? null,
        policy_sha256: run.policyDigest ?? null,
        subjects: run.subjects.slice(0, log_record/* RECORD_LIMITS */.xA.subjects).map(({ name, digest }) => ({ name: clean(name), sha256: digest })),
        tool: { ...toolContent(run.tool), version: clean(run.tool.version) },
        argv: redactArguments(run.argv, knownSecrets).slice(0, log_record/* RECORD_LIMITS */.xA.arguments),
        exit_code: run.exitCode,
        duration_ms: Math.max(0, Math.round(run.durationMs)),
        result: run.result ?? null,
        outputs: run.outputs.slice(0, log_record/* RECORD_LIMITS */.xA.outputs).map(({ name, digest, sizeBytes }) => ({ name: clean(name), sha256: digest, bytes: sizeBytes })),
        observations: Object.fromEntries(observed.slice(0, log_record/* RECORD_LIMITS */.xA.observations)),
        omitted: lists.reduce((sum, [list, limit]) => sum + Math.max(0, list.length - limit), 0),
    };
}
function toolContent({ name, version, digest }) {
    return { name, version, sha256: digest ?? null };
}
// EXTERNAL MODULE: ./build/src/provenance/describe-build.js + 13 modules
var describe_build = __webpack_require__(34829);
;// CONCATENATED MODULE: ./build/src/record/run-identity.js



/**
 * Which run this is: what the CI publishes about it anyway. Outside CI it is only `local`: a name of a user or a host
 * would be personal data in a file that is archived for years, and would prove nothing, because anyone can write it.
 */
function runIdentity(variables) {
    const { environment, builder, invocationId } = (0,describe_build/* describeBuild */.S)(variables, undefined).claims;
    return { environment, builder: builder.id, run: invocationId ?? null };
}
/** The id of a run: its instant, and a digest of what tells it from another run of that instant. */
function deriveRunId(started, distinction) {
    const stamp = started
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z')
        .replace(/[-:]/g, '');
    return `${stamp}-${(0,model_digest/* sha256 */.sc)((0,canonical_json/* canonicalJson */.d)({ ...distinction, started: started.toISOString() })).slice(0, 12)}`;
}
// EXTERNAL MODULE: ./build/src/record/verify-log.js
var verify_log = __webpack_require__(72581);
;// CONCATENATED MODULE: ./build/src/record/write-run-log.js















/** Writes the execution record of a run. It never changes a verdict: what prevents it is a warning. */
function recordRun(ports, run) {
    try {
        return { warnings: [], log: write(ports, run) };
    }
    catch (error) {
        return { warnings: [(0,finding/* warning */.$e)('log_not_written', 'execution record', (0,errors/* messageOf */.bD)(error))], log: undefined };
    }
}
function write(ports, run) {
    const { files } = ports;
    const destination = logDestination(places(ports, run));
    if (destination === undefined)
        throw new Error('there is neither a state directory nor an evidence directory to write it to');
    const previous = readPrevious(files, destination);
    const log = record(ports, run, previous?.digest);
    const path = destination.path(log.runId);
    refuseLink(files, path);
    const signature = run.sign?.(log);
    const signed = signature === undefined ? [] : [{ path: signaturePath(path), content: signature }];
    const kept = (previous?.keep ?? []).filter((file) => file.path !== path && !files.exists(file.path));
    if (destination.previous.kind === 'log')
        replaceInEvidence(ports.evidence, (0,external_node_path_.dirname)(path), [...kept, { path, content: log.bytes }, ...signed]);
    else
        writeAll(files, [
            { path, content: log.bytes },
            ...signed,
            { path: destination.previous.path, content: `${(0,canonical_json/* canonicalJson */.d)({ run_id: log.runId, sha256: log.digest })}\n` },
        ]);
    return { ...log, path };
}
function record({ clock, environment }, run, previous) {
    const identity = runIdentity(environment.variables);
    const argv = run.runs.map((facts) => redactArguments(facts.argv, run.knownSecrets));
    const runId = deriveRunId(run.started, { identity, argv, previous: previous ?? null, verbs: run.runs.map(({ verb }) => verb) });
    const platform = { os: environment.platform, arch: environment.arch, node: environment.nodeVersion };
    const level = run.sign === undefined ? 'L0' : 'L1';
    const recorder = createRecorder({
        clock,
        runId,
        started: run.started,
        tool: run.tool,
        platform,
        identity,
        prevLog: previous,
        level,
        knownSecrets: run.knownSecrets ?? [],
    });
    for (const facts of run.runs)
        recorder.add(facts);
    return recorder.finish();
}
/** Log and signature appear together, under the names that a killed run may leave, and never while a seal is under way. */
function replaceInEvidence(store, directory, written) {
    const transaction = store.begin(directory);
    try {
        for (const { path, content } of written)
            transaction.put((0,external_node_path_.basename)(path), content);
        transaction.commit([evidence_set/* LOG_FILE */.UP, evidence_set/* LOG_SIGNATURE_FILE */.fk]);
    }
    finally {
        transaction.abort();
    }
}
function writeAll(files, written) {
    for (const { path, content } of written)
        files.write(path, content);
}
/** `VERIFY_LOG.sig` beside `VERIFY_LOG.log`, `<run-id>.sig` beside `<run-id>.log`. */
function signaturePath(log) {
    return log.replace(/\.log$/, '.sig');
}
function places({ environment, files }, run) {
    const { cwd, variables } = environment;
    const real = (path) => (path === undefined ? undefined : (files.resolve((0,external_node_path_.resolve)(cwd, path)) ?? (0,external_node_path_.resolve)(cwd, path)));
    const state = variables['DURI_STATE_DIR'];
    return {
        stateDirectory: state === undefined || state === '' ? undefined : (0,external_node_path_.resolve)(cwd, state),
        evidenceDirectory: real(run.evidence),
        releaseDirectory: real(run.release),
    };
}
const pointerSchema = schemas/* strictObject */.rej({
    run_id: log_record/* runId */.Vz,
    sha256: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/)
        .transform((digits) => digits),
});
/** The log before this one. A pointer that cannot be read breaks the link between logs, and is no reason to write none. */
function readPrevious(files, { previous, keepsPrevious }) {
    refuseLink(files, previous.path);
    const content = files.read(previous.path, limits/* LIMITS */.b.evidenceFileBytes);
    if (content === undefined)
        return undefined;
    if (previous.kind === 'pointer') {
        const pointer = (0,shape_document/* parseDocument */.Tp)(content, pointerSchema, { maxBytes: 1000, maxDepth: 2 });
        return pointer.ok ? { digest: pointer.value.sha256, keep: [] } : undefined;
    }
    const digest = (0,model_digest/* sha256 */.sc)(content);
    const { header, runs } = (0,verify_log/* verifyLog */.I)(content);
    // A seal's record is kept for good. That of one verification among many is only named by the next, or a folder would fill with them.
    if (!keepsPrevious || (runs.length > 0 && runs.every(({ verb }) => verb === 'verify')))
        return { digest, keep: [] };
    const name = header?.run_id ?? digest.slice(0, 16);
    const keptPath = (0,external_node_path_.join)((0,external_node_path_.dirname)(previous.path), `VERIFY_LOG.${name}.log`);
    refuseLink(files, signaturePath(previous.path));
    const signature = files.read(signaturePath(previous.path), limits/* LIMITS */.b.evidenceFileBytes);
    const keptSignature = signature === undefined ? [] : [{ path: signaturePath(keptPath), content: signature }];
    return { digest, keep: [{ path: keptPath, content }, ...keptSignature] };
}
/** A log is written with the rights of the verifier, often in a folder where the verified program may write: a link there would lead both reading and writing astray. */
function refuseLink(files, path) {
    const real = files.resolve(path);
    const folder = files.resolve((0,external_node_path_.dirname)(path));
    if (real !== undefined && folder !== undefined && real !== (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)))
        throw new Error(`${path} is a link, which is not followed`);
}
// EXTERNAL MODULE: ./build/src/signing/choose-signers.js + 5 modules
var choose_signers = __webpack_require__(49664);
// EXTERNAL MODULE: ./build/src/signing/sign-statement.js
var sign_statement = __webpack_require__(95404);
;// CONCATENATED MODULE: ./build/src/commands/record-command.js




/**
 * Writes the execution record of a deciding verb, and signs it where a key for that is at hand. It never changes a
 * verdict: what prevents it is a warning. @source design, section 7
 */
function recordCommand(ports, { place, trust, started, ...facts }) {
    const signers = trust === undefined ? [] : logSigners(trust);
    const { environment, clock } = ports;
    const tool = { name: 'duri', version: environment.duriVersion };
    const run = { ...facts, tool, argv: environment.argv, durationMs: clock.now().getTime() - started.getTime() };
    const sign = signers.length === 0 ? undefined : (log) => (0,sign_statement/* signStatement */.f)((0,log_statement/* logStatement */.M)(log), signers).content;
    return recordRun(ports, { evidence: place.evidence, release: place.directory, tool, started, runs: [run], sign }).warnings;
}
function logSigners(trust) {
    try {
        return (0,choose_signers/* chooseSigners */.p)(trust, 'log', { optional: true }).signers;
    }
    catch {
        return []; // a key that may not sign is told by the verb that needs it to
    }
}

/***/ }),

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
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84672);
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

/***/ 82191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ evidencePathsInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
/* harmony import */ var _evidence_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85339);



/**
 * The paths that evidence takes up inside a release directory, by exact name: anything else beside it is
 * unexpected. Empty when the evidence stands apart. Both paths are absolute, with links resolved.
 * @source trust model, section 3
 */
function evidencePathsInside(releaseDirectory, evidenceDirectory) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(releaseDirectory, evidenceDirectory);
    if (inside.startsWith('..') || inside === evidenceDirectory)
        return new Set();
    const prefix = inside === '' ? '' : `${inside.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/')}/`;
    return new Set(_evidence_set_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN_NAMES */ .gN.map((name) => (0,_model_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toBytePath */ .xe)(prefix + name)));
}

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

/***/ 93190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10018);



// `s`: a line break in a name must not hide it from `**`. `debug`: a glob that gives no regular expression throws instead of matching nothing.
const OPTIONS = { dot: true, flags: 's', debug: true, strictBrackets: true, nonegate: true, windows: false };
/**
 * Globs as picomatch reads them, over `/`-separated paths relative to the release directory; names that begin with
 * a dot are names like others. A glob that matches a directory stands for everything below it, so that `logs`,
 * `logs/` and `logs/**` exclude the same. What is both included and excluded is excluded.
 * A name that is not UTF-8 is matched by its bytes, each taken as the character of the same number.
 */
function coverage(include, exclude) {
    const problems = [...globProblems('include', include), ...globProblems('exclude', exclude)];
    if (problems.length > 0)
        return { ok: false, problems };
    const included = include.includes('**') ? () => true : matcher(include.map(normal).flatMap(withContent));
    const entered = include.includes('**') ? () => true : matcher(include.map(normal).flatMap(foldersAbove));
    const excluded = matcher(exclude.map(normal).flatMap(withContent));
    if (include.includes('**') && exclude.length === 0)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)({ covers: () => true });
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)({
        covers: (path, isDirectory) => {
            const text = (0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(path) ?? path;
            return (included(text) || (isDirectory && entered(text))) && !excluded(text);
        },
    });
}
function matcher(globs) {
    return globs.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_2__([...globs], OPTIONS);
}
/** Without what picomatch would take for a part of a name: `./` before and `/` behind. */
function normal(glob) {
    return glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
function withContent(glob) {
    return [glob, `${glob}/**`];
}
/**
 * Globs for the directories that may hold a match deeper down: `a/*`, and `a`, for `a/*` + `/b.js`. From the first
 * segment on that can stand for several (`**`) or hide a slash (brackets), everything may.
 */
function foldersAbove(glob) {
    const segments = glob.split('/');
    const loose = segments.findIndex((segment) => segment.includes('**') || /[([{\\]/.test(segment));
    const fixed = segments.slice(0, loose === -1 ? -1 : loose);
    const above = fixed.map((_, index) => fixed.slice(0, index + 1).join('/'));
    return loose === -1 ? above : [...above, [...fixed, '**'].join('/')];
}
function globProblems(list, globs) {
    return globs.flatMap((glob, index) => {
        const problem = globProblem(glob);
        return problem === undefined ? [] : [{ where: `/${list}/${index}`, message: `the glob "${glob.slice(0, 200)}" ${problem}` }];
    });
}
function globProblem(glob) {
    const segments = normal(glob).split('/');
    if (normal(glob) === '')
        return 'is empty';
    if (glob.includes('\0'))
        return 'contains a NUL';
    if (glob.startsWith('/'))
        return 'is absolute; write it relative to the release directory';
    if (/^!(?!\()/.test(glob))
        return 'is negated; use exclude instead';
    if (segments.some((segment) => segment === '..' || segment === '.' || segment === ''))
        return 'has an empty, "." or ".." segment, which no path has';
    if (/\\[A-Za-z0-9_]/.test(glob))
        return 'has a backslash before a letter; separate folders with /';
    try {
        picomatch__WEBPACK_IMPORTED_MODULE_2__(normal(glob), OPTIONS);
        return undefined;
    }
    catch (error) {
        return `is not valid: ${error.message}`;
    }
}

/***/ }),

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ entryJson)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);

/**
 * The canonical JSON of an entry, one UTF-16 unit a byte of its UTF-8 form. Keys stand in the order of RFC 8785;
 * a path is `path` when its bytes are valid UTF-8, else `path_b64` (standard base64).
 * @source RFC 8785; trust model, section 3
 */
function entryJson(entry) {
    return entry.kind === 'file' ? fileJson(entry) : `{${textField('path', entry.path)},${textField('target', entry.target)}}`;
}
function fileJson({ path, size, digest, mode }) {
    return `{"digest":"${digest}",${mode === undefined ? '' : `"mode":"${mode}",`}${textField('path', path)},"size":${size}}`;
}
/** Printable ASCII without quote and backslash: its own JSON text. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7f]*$/;
// eslint-disable-next-line no-control-regex
const ESCAPED = /[\x00-\x1f"\\]/g;
function textField(name, bytes) {
    if (PLAIN.test(bytes))
        return `"${name}":"${bytes}"`;
    if ((0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(bytes) === undefined)
        return `"${name}_b64":"${Buffer.from(bytes, 'latin1').toString('base64')}"`;
    return `"${name}":"${bytes.replace(ESCAPED, (character) => JSON.stringify(character).slice(1, -1))}"`;
}

/***/ }),

/***/ 47254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ MerkleTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);


const LEAF = 0;
const NODE = 1;
/** Prefix byte, left child, right child. */
const NODE_BYTES = 65;
const LEFT = 1;
const RIGHT = 33;
/**
 * The SHA-256 Merkle tree of RFC 6962, built leaf by leaf. Only the left children that still wait for their right
 * sibling are kept, one a level, so memory grows with the logarithm of the leaves. @source RFC 6962, section 2.1
 */
class MerkleTree {
    /** By level: a node whose left child is set when that bit of the number of leaves is. */
    #nodes = [];
    #leaves = 0;
    /** Adds the leaf `buffer[start..end)`. The byte before it, which must exist, is borrowed for the leaf prefix, so that nothing is copied. */
    add(buffer, start, end) {
        const borrowed = buffer[start - 1] ?? 0;
        buffer[start - 1] = LEAF;
        this.#push((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', buffer.subarray(start - 1, end), 'binary'));
        buffer[start - 1] = borrowed;
    }
    #push(leaf) {
        let digest = leaf;
        let level = 0;
        for (let count = this.#leaves; count % 2 === 1; count = (count - 1) / 2)
            digest = this.#join(level++, digest);
        this.#node(level).write(digest, LEFT, 'binary');
        this.#leaves += 1;
    }
    /** The root of the leaves so far. More may be added afterwards. */
    root() {
        let right;
        for (let level = 0, count = this.#leaves; count > 0; level++, count = Math.floor(count / 2)) {
            if (count % 2 === 0)
                continue;
            right = right === undefined ? this.#node(level).toString('binary', LEFT, RIGHT) : this.#join(level, right);
        }
        return right === undefined ? (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)('') : Buffer.from(right, 'binary').toString('hex');
    }
    #join(level, right) {
        const node = this.#node(level);
        node.write(right, RIGHT, 'binary');
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', node, 'binary');
    }
    #node(level) {
        return (this.#nodes[level] ??= Buffer.alloc(NODE_BYTES, NODE));
    }
}

/***/ }),

/***/ 27525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetProblem),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);

/** Why a path cannot stand in an inventory, or undefined when it can. @source trust model, sections 3 and 10 */
function pathProblem(path) {
    if (path === '')
        return 'is empty';
    if (path.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pathBytes)
        return `is longer than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pathBytes} bytes`;
    if (path.includes('\0'))
        return 'contains a NUL';
    if (path.startsWith('/'))
        return 'is absolute';
    if (!mayHaveOddSegment(path))
        return undefined;
    const odd = /(?:^|\/)(\.{0,2})(?:\/|$)/.exec(path);
    if (odd === null)
        return undefined;
    return odd[1] === '' ? 'has an empty segment' : `has the segment "${odd[1]}"`;
}
/** Quick, because it is asked of every path: a segment that is empty, "." or ".." shows in one of these. */
function mayHaveOddSegment(path) {
    return path.includes('/.') || path.includes('//') || path.startsWith('.') || path.endsWith('/');
}
/** Why a text cannot be the target of a symbolic link, or undefined when it can. */
function targetProblem(target) {
    if (target === '')
        return 'is empty';
    if (target.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pathBytes)
        return `is longer than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.pathBytes} bytes`;
    return target.includes('\0') ? 'contains a NUL' : undefined;
}

/***/ }),

/***/ 44883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ ChecksumsCursor)
});

// EXTERNAL MODULE: ./build/src/inventory/merkle.js
var merkle = __webpack_require__(47254);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/model/schema-version.js
var schema_version = __webpack_require__(85897);
// EXTERNAL MODULE: ./build/src/manifest/checksums-form.js
var checksums_form = __webpack_require__(35290);
// EXTERNAL MODULE: ./build/src/inventory/entry-json.js
var entry_json = __webpack_require__(6813);
// EXTERNAL MODULE: ./build/src/inventory/path-rules.js
var path_rules = __webpack_require__(27525);
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/manifest/checksums-diagnosis.js
var checksums_diagnosis = __webpack_require__(30011);
// EXTERNAL MODULE: ./build/src/manifest/checksums-schema.js
var checksums_schema = __webpack_require__(89219);
;// CONCATENATED MODULE: ./build/src/manifest/entry-line.js






// Without escapes, the canonical form of an entry is a regular language. A path is either ASCII or other bytes without escapes.
const PLAIN_FILE = /^\{"digest":"([0-9a-f]{64})",(?:"mode":"(100644|100755)",)?"path":"(?:([\x20\x21\x23-\x5b\x5d-\x7f]+)|([\x20\x21\x23-\x5b\x5d-\xff]+))","size":(0|[1-9][0-9]{0,15})\}$/;
const PLAIN_LINK = /^\{"path":"([\x20\x21\x23-\x5b\x5d-\x7f]+)","target":"([\x20\x21\x23-\x5b\x5d-\x7f]{1,4096})"\}$/;
/** The entry that a line without its comma holds, in byte units. The line is then exactly `entryJson` of it. @throws FormProblem that names the field */
function parseEntryLine(json, section, line) {
    return (section === 'files' ? plainFile(json) : plainLink(json)) ?? anyEntry(json, section, line);
}
function plainFile(json) {
    const match = PLAIN_FILE.exec(json);
    if (match === null)
        return undefined;
    const path = (match[3] ?? match[4]);
    const size = Number(match[5]);
    if ((0,path_rules/* pathProblem */.z)(path) !== undefined || !Number.isSafeInteger(size))
        return undefined;
    if (match[4] !== undefined && (0,model_path/* toText */.fE)(path) === undefined)
        return undefined;
    return { kind: 'file', path, size, digest: match[1], mode: match[2] };
}
function plainLink(json) {
    const match = PLAIN_LINK.exec(json);
    if (match === null || (0,path_rules/* pathProblem */.z)(match[1]) !== undefined)
        return undefined;
    return { kind: 'link', path: match[1], target: match[2] };
}
/** Whatever the quick way does not take: escapes, base64, and everything that is wrong. */
function anyEntry(json, section, line) {
    const entry = looseEntry(json, section);
    if (entry === undefined || (0,entry_json/* entryJson */.B)(entry) !== json)
        throw (0,checksums_diagnosis/* diagnoseEntry */.z)(json, section, line);
    return entry;
}
function looseEntry(json, section) {
    try {
        const value = JSON.parse((0,shape_json/* decodeUtf8 */._)(Buffer.from(json, 'latin1')) ?? '');
        if (section === 'links') {
            const link = checksums_schema/* linkSchema */.Yk.parse(value);
            return { kind: 'link', path: toPath(link.path, link.path_b64), target: toPath(link.target, link.target_b64) };
        }
        const file = checksums_schema/* fileSchema */.Mz.parse(value);
        return { kind: 'file', path: toPath(file.path, file.path_b64), size: file.size, digest: file.digest, mode: file.mode };
    }
    catch {
        return undefined;
    }
}
function toPath(text, base64) {
    return text === undefined ? Buffer.from(base64 ?? '', 'base64').toString('latin1') : (0,model_path/* toBytePath */.xe)(text);
}
// EXTERNAL MODULE: ./build/src/manifest/form-problem.js
var form_problem = __webpack_require__(71035);
// EXTERNAL MODULE: ./build/src/manifest/line-source.js
var line_source = __webpack_require__(34035);
;// CONCATENATED MODULE: ./build/src/manifest/checksums-cursor.js









/** Reads `checksums.json` entry by entry, and takes nothing but the form that the writer gives. Every method throws FormProblem. */
class ChecksumsCursor {
    #lines;
    #tree;
    #scratch;
    #maxEntries;
    #section = 'header';
    #moreToCome; // undefined before the first entry of a section
    #last;
    #schemaVersion = '';
    #root;
    #files = 0;
    #links = 0;
    #bytes = 0;
    constructor(source, options) {
        const { inventoryBytes, inventoryEntries } = options.limits ?? limits/* LIMITS */.b;
        this.#lines = new line_source/* LineSource */.O(source, { lineBytes: checksums_form/* MAX_LINE_BYTES */.Oc, bytes: inventoryBytes });
        this.#maxEntries = inventoryEntries;
        this.#tree = options.checkRoot ? new merkle/* MerkleTree */.v() : undefined;
        this.#scratch = Buffer.alloc(options.checkRoot ? checksums_form/* MAX_LINE_BYTES */.Oc + 1 : 0);
    }
    /** Files, then links, each in ascending order; undefined at the end. */
    next() {
        if (this.#section === 'header')
            this.#readHeader();
        while (this.#section === 'files' || this.#section === 'links') {
            const line = this.#line();
            if (line.startsWith('{'))
                return this.#entry(line, this.#section);
            this.#endSection(line);
        }
        return undefined;
    }
    /** Goes on to the links without looking at what remains of the files. */
    skipFiles() {
        if (this.#section === 'header')
            this.#readHeader();
        while (this.#section === 'files')
            if (this.#line() === checksums_form/* LINKS_LINE */.bN)
                this.#startLinks();
    }
    /** Reads what remains. */
    finish() {
        while (this.next() !== undefined)
            ;
        const root = this.#root;
        if (root === undefined)
            throw new form_problem/* FormProblem */.W$(this.#lines.number, 'is cut short: the footer is missing');
        return { schemaVersion: this.#schemaVersion, files: this.#files, links: this.#links, bytes: this.#bytes, root };
    }
    #readHeader() {
        const line = this.#lines.next();
        if (line === undefined)
            throw new form_problem/* FormProblem */.W$(1, 'is missing: the file is empty');
        const version = schema_version/* KNOWN_SCHEMA_VERSIONS */.yp.find((known) => line === (0,checksums_form/* headerLine */.iH)(known));
        if (version === undefined)
            throw this.#misplaced(`is not ${(0,checksums_form/* headerLine */.iH)()}`);
        this.#schemaVersion = version;
        this.#section = 'files';
    }
    #line() {
        const line = this.#lines.next();
        if (line !== undefined)
            return line;
        throw this.#misplaced(`of checksums.json is missing: the file ends within "${this.#section}", before "root"`, this.#lines.number + 1);
    }
    #entry(line, section) {
        const number = this.#lines.number;
        if (this.#moreToCome === false)
            throw this.#misplaced(`stands in "${section}" after an entry that has no comma behind it`);
        this.#moreToCome = line.endsWith(',');
        const json = this.#moreToCome ? line.slice(0, -1) : line;
        const entry = parseEntryLine(json, section, number);
        if (this.#last !== undefined && entry.path <= this.#last.path) {
            throw new form_problem/* FormProblem */.W$(number, `has the "path" ${(0,model_path/* printablePath */.Vj)(entry.path)}, which ${entry.path === this.#last.path ? 'stands twice' : 'is out of order'} in "${section}"`);
        }
        this.#last = entry;
        this.#count(entry, number);
        if (this.#tree !== undefined)
            this.#tree.add(this.#scratch, 1, 1 + this.#scratch.write(json, 1, 'latin1'));
        return entry;
    }
    #count(entry, line) {
        if (entry.kind === 'file')
            this.#bytes += entry.size;
        if (entry.kind === 'file')
            this.#files += 1;
        else
            this.#links += 1;
        if (this.#files + this.#links > this.#maxEntries)
            throw new form_problem/* FormProblem */.W$(line, `lies beyond the limit of ${this.#maxEntries} entries`);
        if (!Number.isSafeInteger(this.#bytes))
            throw new form_problem/* FormProblem */.W$(line, 'has a "size" that makes the sum of all sizes too large');
    }
    #endSection(line) {
        if (this.#moreToCome === true)
            throw this.#misplaced(`is not an entry of "${this.#section}", which the comma before it announces`);
        if (this.#section === 'files') {
            if (line !== checksums_form/* LINKS_LINE */.bN)
                throw this.#misplaced(`is neither an entry of "files" nor ${checksums_form/* LINKS_LINE */.bN}`);
            this.#startLinks();
            return;
        }
        const root = line.slice(10, -2);
        if (!(0,digest/* isSha256 */._h)(root) || line !== (0,checksums_form/* footerLine */.GO)(root))
            throw this.#misplaced('is neither an entry of "links" nor the end with "root"');
        this.#root = root;
        this.#section = 'done';
        if (this.#tree !== undefined && this.#tree.root() !== root)
            throw new form_problem/* FormProblem */.W$(this.#lines.number, `states the "root" ${root}, but the entries give ${this.#tree.root()}`);
        if (this.#lines.next() !== undefined)
            throw this.#misplaced('stands after the end of the document');
    }
    #startLinks() {
        this.#section = 'links';
        this.#moreToCome = undefined;
        this.#last = undefined;
    }
    #misplaced(message, line = this.#lines.number) {
        return new form_problem/* FrameProblem */.Fm(line, message);
    }
}

/***/ }),

/***/ 30011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ explainFrame),
/* harmony export */   z: () => (/* binding */ diagnoseEntry)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5565);
/* harmony import */ var _form_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71035);
/* harmony import */ var _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89219);
/* harmony import */ var _line_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34035);






const MAX_PROBLEMS = 20;
/** A larger document is not parsed whole only to name a field. */
const MAX_EXPLAINED_BYTES = 16 * 1024 * 1024;
/** What is wrong with the line of an entry, by the names of its fields; of the frame, if the line holds no JSON of its own. */
function diagnoseEntry(json, section, line) {
    const named = namedProblems(Buffer.from(json, 'latin1'), section === 'files' ? _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .fileSchema */ .Mz : _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .linkSchema */ .Yk);
    if (named === undefined)
        return new _form_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .FrameProblem */ .Fm(line, `is not JSON, as an entry of "${section}" is`);
    if (named.length === 0)
        return new _form_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .FormProblem */ .W$(line, `is not the canonical JSON of its entry in "${section}"`);
    const problems = named.map(({ where, message }) => ({ where: `${line}:${columnOf(json, where)}`, message: `line ${line}, in "${section}": ${message}` }));
    return new _form_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .FormProblem */ .W$(line, 'is not an entry', problems);
}
/**
 * What is wrong with a document whose lines are not where they should be: first the fields that are missing, unknown,
 * twice or of a wrong type, then the line. There are no such fields when the text is no JSON, is too large to be
 * parsed whole, or is right but written in another form.
 */
function explainFrame(source) {
    return (problem) => {
        const content = readWhole(source);
        const named = content && namedProblems(content, _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .checksumsSchema */ .S4);
        return [...(named ?? []), ...problem.problems].slice(0, MAX_PROBLEMS);
    };
}
/** Problems of the fields of a JSON text, each message with the name of its field; undefined when it is no JSON at all. */
function namedProblems(content, schema) {
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(content, { maxBytes: MAX_EXPLAINED_BYTES, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.jsonDepth });
    if (!json.ok && json.problems.every(({ where }) => where === ''))
        return undefined;
    const result = json.ok ? (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_5__/* .checkShape */ .eA)(json.value, schema) : json;
    if (result.ok)
        return [];
    return result.problems
        .slice(0, MAX_PROBLEMS)
        .map(({ where, message }) => ({ where, message: where === '' ? message : `"${where.slice(where.lastIndexOf('/') + 1)}" ${message}` }));
}
function columnOf(json, pointer) {
    return Math.max(0, json.lastIndexOf(`"${pointer.slice(1)}":`)) + 1;
}
/** Undefined when larger than a JSON text that is parsed whole may be. */
function readWhole(source) {
    const pieces = [];
    let bytes = 0;
    for (const piece of (0,_line_source_js__WEBPACK_IMPORTED_MODULE_3__/* .chunksOf */ .U)(source)) {
        bytes += piece.length;
        if (bytes > MAX_EXPLAINED_BYTES)
            return undefined;
        pieces.push(Uint8Array.from(piece));
    }
    return Buffer.concat(pieces);
}

/***/ }),

/***/ 35290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ footerLine),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   bN: () => (/* binding */ LINKS_LINE),
/* harmony export */   iH: () => (/* binding */ headerLine)
/* harmony export */ });
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85897);

/**
 * The one form of `checksums.json`: a JSON object over several lines, each ended by a line feed.
 *
 *     {"algorithm":"sha256","schema_version":"1.1","files":[
 *     {"digest":"…","mode":"100644","path":"a","size":1},
 *     {"digest":"…","mode":"100755","path":"b","size":2}
 *     ],"links":[
 *     {"path":"c","target":"b"}
 *     ],"root":"…"}
 *
 * Every entry is canonical JSON on a line of its own, so that the file diffs well and is read as a stream;
 * entries stand in ascending order of raw path bytes; the Merkle root over files, then links, comes last, because
 * it is known last. @source design, section 2; trust model, section 3
 */
function headerLine(version = _model_schema_version_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$) {
    return `{"algorithm":"sha256","schema_version":"${version}","files":[`;
}
/** Stands between files and links. */
const LINKS_LINE = '],"links":[';
function footerLine(root) {
    return `],"root":"${root}"}`;
}
/** No line is longer: a link with two paths of 4,096 bytes, each byte written as a six-character escape, and its keys. */
const MAX_LINE_BYTES = 64 * 1024;

/***/ }),

/***/ 89219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   S4: () => (/* binding */ checksumsSchema),
/* harmony export */   Yk: () => (/* binding */ linkSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27525);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);





/** A field as text, or as base64 of bytes that are no UTF-8. */
const textField = (rule) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .superRefine((text, context) => report(context, rule((0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .toBytePath */ .xe)(text))))
    .optional();
const base64Field = (rule) => zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .superRefine((text, context) => report(context, base64Problem(text, rule)))
    .optional();
const digestField = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h, 'is not a SHA-256 digest of 64 lower-case hexadecimal digits');
const pathFields = { path: textField(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z), path_b64: base64Field(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z) };
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ digest: digestField, mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['100644', '100755']).optional(), ...pathFields, size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0) })
    .superRefine((entry, context) => report(context, oneOf(entry, 'path'), 'path'));
const linkSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...pathFields, target: textField(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .targetProblem */ .j), target_b64: base64Field(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .targetProblem */ .j) })
    .superRefine((entry, context) => {
    report(context, oneOf(entry, 'path'), 'path');
    report(context, oneOf(entry, 'target'), 'target');
});
/**
 * The fields of `checksums.json`. Reading does without it: it takes the one form that the writer gives, line by line.
 * This names the field that is wrong once a text does not have that form.
 */
const checksumsSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    algorithm: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((name) => name === 'sha256', 'is not "sha256"'),
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine((version) => _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__/* .KNOWN_SCHEMA_VERSIONS */ .yp.includes(version), 'is a version that this DuRi does not know'),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fileSchema),
    links: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(linkSchema),
    root: digestField,
});
function oneOf(entry, name) {
    const [text, base64] = [entry[name] !== undefined, entry[`${name}_b64`] !== undefined];
    if (text && base64)
        return `stands beside "${name}_b64"; only one of them may`;
    return text || base64 ? undefined : `is missing, and so is "${name}_b64"`;
}
function base64Problem(text, rule) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text)
        return 'is not base64';
    const path = bytes.toString('latin1');
    return (0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(path) === undefined ? rule(path) : 'is valid UTF-8, and so must stand as text';
}
function report(context, message, field) {
    if (message !== undefined)
        context.addIssue({ code: 'custom', message, path: field === undefined ? [] : [field] });
}

/***/ }),

/***/ 81588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ compareTree)
});

// EXTERNAL MODULE: ./build/src/manifest/checksums-diagnosis.js
var checksums_diagnosis = __webpack_require__(30011);
// EXTERNAL MODULE: ./build/src/manifest/form-problem.js
var form_problem = __webpack_require__(71035);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/src/manifest/baseline.js
/** Entries of a manifest in ascending order, asked for by path in ascending order too. Those in between are passed over. */
class Baseline {
    pull;
    passed;
    #next;
    #started = false;
    #hiddenBelow = '';
    /**
     * @param pull the next entry, or undefined at the end; not called again after that
     * @param passed told of each entry that no path asked for; `hidden` when it lies in a directory that could not be listed
     */
    constructor(pull, passed) {
        this.pull = pull;
        this.passed = passed;
    }
    /** The entry of exactly this path. A path that ends in `/` is a directory that could not be listed. */
    take(path) {
        this.#passWhile((next) => next.path < path);
        if (path.endsWith('/'))
            this.#hiddenBelow = path;
        const found = this.#next?.path === path ? this.#next : undefined;
        if (found !== undefined)
            this.#next = this.pull();
        return found;
    }
    passRest() {
        this.#passWhile(() => true);
    }
    #passWhile(condition) {
        if (!this.#started)
            this.#next = this.pull();
        this.#started = true;
        while (this.#next !== undefined && condition(this.#next)) {
            this.passed(this.#next, this.#hiddenBelow !== '' && this.#next.path.startsWith(this.#hiddenBelow));
            this.#next = this.pull();
        }
    }
}
// EXTERNAL MODULE: ./build/src/manifest/checksums-cursor.js + 1 modules
var checksums_cursor = __webpack_require__(44883);
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
;// CONCATENATED MODULE: ./build/src/manifest/compare-entry.js


/** The common case, without an object of its own: nothing differs. */
function isSame(baseline, entry) {
    return (entry.kind === 'file' &&
        entry.digest === baseline.digest &&
        entry.size === baseline.size &&
        (entry.mode === baseline.mode || modeChange(baseline, entry).length === 0) &&
        entry.unsafe.length === 0);
}
/** What the tree has in the place of a file of the manifest. @source trust model, section 4: what lstat tells counts even if the file cannot be read */
function compareFile(baseline, entry) {
    if (entry.kind === 'problem')
        return compareProblem(baseline, entry);
    if (entry.kind !== 'file') {
        const special = entry.kind === 'special' ? [difference('file_special', entry, { actual: describe(entry) })] : [];
        return { outcome: 'modified', differences: [difference('file_modified', entry, { expected: 'a file', actual: describe(entry) }), ...special] };
    }
    const unsafe = unsafeModes(entry);
    if (baseline.size !== entry.size) {
        return {
            outcome: 'modified',
            differences: [difference('file_modified', entry, { expected: inBytes(baseline.size), actual: inBytes(entry.size) }), ...unsafe],
        };
    }
    if (baseline.digest !== entry.digest) {
        const actual = entry.digest === undefined ? 'not read' : (0,digest/* prefixed */.gV)(entry.digest);
        return { outcome: 'modified', differences: [difference('file_modified', entry, { expected: (0,digest/* prefixed */.gV)(baseline.digest), actual }), ...unsafe] };
    }
    return { outcome: 'matched', differences: [...modeChange(baseline, entry), ...unsafe] };
}
function compareProblem(baseline, entry) {
    if (entry.problem === 'vanished')
        return { outcome: 'missing', differences: [difference('file_missing', entry)] };
    if (entry.problem === 'changing')
        return { outcome: 'unreadable', differences: [difference('tree_modified_while_read', entry, { actual: entry.detail })] };
    if (entry.size !== undefined && entry.size !== baseline.size) {
        return { outcome: 'modified', differences: [difference('file_modified', entry, { expected: inBytes(baseline.size), actual: inBytes(entry.size) })] };
    }
    return { outcome: 'unreadable', differences: [...modeChange(baseline, entry), difference('file_unreadable', entry, { actual: entry.detail })] };
}
/** What the tree has in the place of a link of the manifest. */
function compareLink(baseline, entry) {
    if (entry.kind === 'link' && entry.target === baseline.target)
        return { outcome: 'matched', differences: [] };
    if (entry.kind === 'problem' && entry.problem === 'vanished')
        return { outcome: 'missing', differences: [difference('link_missing', entry)] };
    if (entry.kind === 'problem' && entry.size === undefined)
        return { outcome: 'unreadable', differences: [difference('file_unreadable', entry, { actual: entry.detail })] };
    const modified = difference('link_modified', entry, { expected: describe(baseline), actual: describe(entry) });
    return {
        outcome: 'modified',
        differences: entry.kind === 'link' ? [modified] : [modified, ...unexpected(entry).filter(({ reason }) => reason !== 'file_unexpected')],
    };
}
/** What to say of an entry that the manifest lacks. */
function unexpected(entry) {
    switch (entry.kind) {
        case 'file':
            return [difference('file_unexpected', entry), ...unsafeModes(entry)];
        case 'link':
            return [difference('link_unexpected', entry, { actual: describe(entry) })];
        case 'special':
            return [difference('file_special', entry, { actual: describe(entry) })];
        case 'problem':
            return unexpectedProblem(entry);
    }
}
/** A file that cannot be read is there all the same; a directory that cannot be listed may hide anything. */
function unexpectedProblem(entry) {
    if (!entry.path.endsWith('/'))
        return entry.problem === 'vanished' ? [] : [difference('file_unexpected', entry, { actual: entry.detail })];
    const gone = entry.problem === 'changing' || entry.problem === 'vanished';
    return [difference(gone ? 'tree_modified_while_read' : 'file_unreadable', entry, { actual: entry.detail })];
}
function modeChange(baseline, entry) {
    if (baseline.mode === undefined || entry.mode === undefined || baseline.mode === entry.mode)
        return [];
    return [difference('file_mode_changed', entry, { expected: baseline.mode, actual: entry.mode })];
}
function unsafeModes(entry) {
    return entry.unsafe.length === 0 ? [] : [difference('file_mode_unsafe', entry, { actual: entry.unsafe.join(', ') })];
}
function difference(reason, { path }, values = {}) {
    return { reason, path, ...values };
}
function describe(entry) {
    switch (entry.kind) {
        case 'file':
            return 'a file';
        case 'link':
            return `a link to ${(0,path/* printablePath */.Vj)(entry.target)}`;
        case 'special':
            return `a ${entry.type === 'unknown' ? 'thing of an unknown kind' : entry.type}`;
        case 'problem':
            return entry.detail;
    }
}
function inBytes(size) {
    return `${size} bytes`;
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/manifest/tree-difference.js

/** Counts every difference and keeps the first of them: memory does not grow with what is wrong. */
class DifferenceLog {
    limit;
    #kept = [];
    #count = 0;
    /** @param limit how many are kept */
    constructor(limit) {
        this.limit = limit;
    }
    /** Differences come in ascending order of paths. */
    add(difference) {
        this.#count += 1;
        if (this.#kept.length < this.limit)
            this.#kept.push(difference);
    }
    /** Several logs as one: the first differences of all, in order of path and reason, and how many there were. */
    static merge(logs, limit) {
        const all = logs.flatMap((log) => log.#kept).sort((a, b) => compare(a.path, b.path) || compare(a.reason, b.reason));
        return { differences: all.slice(0, limit), totalDifferences: logs.reduce((sum, log) => sum + log.#count, 0) };
    }
}
/** The digest of a list of paths, each followed by a NUL, taken one by one. */
class PathListDigest {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    add(path) {
        this.#hash.update(`${path}\0`, 'latin1');
    }
    digest() {
        return this.#hash.digest();
    }
}
function compare(left, right) {
    return left < right ? -1 : Number(left > right);
}
;// CONCATENATED MODULE: ./build/src/manifest/merge-join.js





const DEFAULT_KEEP = 10_000;
const LINK_COUNTS = { matched: 'linksMatched', modified: 'linksModified', missing: 'linksMissing', unreadable: 'linksUnreadable' };
/** Which count a difference adds to beside that of its entry. */
const REASON_COUNTS = {
    file_unexpected: 'unexpected',
    file_mode_changed: 'modeChanged',
    file_mode_unsafe: 'modeUnsafe',
    file_special: 'special',
    link_unexpected: 'linksUnexpected',
};
/** The work of `compareTree`. Every method throws FormProblem when the manifest does not have its form. */
class MergeJoin {
    source;
    options;
    #manifest;
    #firstLink; // met by #manifest at the end of its files
    #secondReading;
    #files = new Baseline(() => this.#pullFile(), (file, hidden) => this.#passFile(file, hidden));
    #links = new Baseline(() => this.#pullLink(), (link, hidden) => this.#passLink(link, hidden));
    /** Entries of the tree between `expectedSize` and `onEntry`: their file in the manifest, if they have one. */
    #awaited = [];
    #told = 0;
    #keep;
    /** Missing files are found ahead of `onEntry`, and missing links behind it, so each log is in order by itself only. */
    #logs;
    #changed = { missing: new PathListDigest(), modified: new PathListDigest() };
    #counts = {
        matched: 0,
        modified: 0,
        missing: 0,
        unreadable: 0,
        uncovered: 0,
        unexpected: 0,
        modeChanged: 0,
        modeUnsafe: 0,
        special: 0,
        linksMatched: 0,
        linksModified: 0,
        linksMissing: 0,
        linksUnreadable: 0,
        linksUncovered: 0,
        linksUnexpected: 0,
    };
    constructor(source, options) {
        this.source = source;
        this.options = options;
        this.#manifest = new checksums_cursor/* ChecksumsCursor */.B(source, { checkRoot: options.checkRoot ?? true });
        this.#keep = options.keep ?? DEFAULT_KEEP;
        this.#logs = { missing: new DifferenceLog(this.#keep), found: new DifferenceLog(this.#keep), missingLinks: new DifferenceLog(this.#keep) };
    }
    expectedSize(path) {
        const file = this.#files.take(path);
        this.#awaited.push(file);
        return file?.size ?? 'skip';
    }
    onEntry(entry) {
        const file = this.#takeAwaited();
        if (file === undefined)
            this.#judgeOther(entry);
        else if (file.path !== entry.path)
            throw new TypeError('Entries must come in the order in which their sizes were asked for.');
        else if (isSame(file, entry))
            this.#counts.matched += 1;
        else
            this.#judgeFile(entry, compareFile(file, entry));
    }
    finish() {
        if (this.#told < this.#awaited.length)
            throw new TypeError('The scan has not told of every entry whose size it asked for.');
        this.#files.passRest();
        this.#links.passRest();
        const manifest = this.#manifest.finish();
        const changedDigest = (0,digest/* sha256 */.sc)(Buffer.concat([this.#changed.missing.digest(), this.#changed.modified.digest()]));
        return { manifest, counts: this.#counts, ...DifferenceLog.merge(Object.values(this.#logs), this.#keep), changedDigest };
    }
    #takeAwaited() {
        const file = this.#awaited[this.#told++];
        if (this.#told < 4096 || this.#told * 2 < this.#awaited.length)
            return file;
        this.#awaited = this.#awaited.slice(this.#told);
        this.#told = 0;
        return file;
    }
    #judgeFile(entry, { outcome, differences }) {
        this.#counts[outcome] += 1;
        if (outcome === 'modified' || outcome === 'missing')
            this.#changed[outcome].add(entry.path);
        this.#log(differences);
    }
    #judgeOther(entry) {
        this.#secondReading ??= this.#startSecondReading();
        const link = this.#links.take(entry.path);
        if (link === undefined) {
            this.#log(unexpected(entry));
            return;
        }
        const { outcome, differences } = compareLink(link, entry);
        this.#counts[LINK_COUNTS[outcome]] += 1;
        this.#log(differences);
    }
    #log(differences) {
        for (const difference of differences) {
            const count = REASON_COUNTS[difference.reason];
            if (count !== undefined)
                this.#counts[count] += 1;
            this.#logs.found.add(difference);
        }
    }
    #passFile({ path }, hidden) {
        if (this.options.covers?.(path) === false)
            this.#counts.uncovered += 1;
        else if (hidden)
            this.#counts.unreadable += 1;
        else {
            this.#counts.missing += 1;
            this.#changed.missing.add(path);
            this.#logs.missing.add({ reason: 'file_missing', path });
        }
    }
    #passLink({ path }, hidden) {
        if (this.options.covers?.(path) === false)
            this.#counts.linksUncovered += 1;
        else if (hidden)
            this.#counts.linksUnreadable += 1;
        else {
            this.#counts.linksMissing += 1;
            this.#logs.missingLinks.add({ reason: 'link_missing', path });
        }
    }
    #pullFile() {
        const entry = this.#manifest.next();
        if (entry?.kind !== 'link')
            return entry;
        this.#firstLink = entry;
        return undefined;
    }
    /** From the second reading if there is one, else from the first, whose files are then done. */
    #pullLink() {
        const first = this.#secondReading === undefined ? this.#firstLink : undefined;
        if (first === undefined)
            return (this.#secondReading ?? this.#manifest).next();
        this.#firstLink = undefined;
        return first;
    }
    #startSecondReading() {
        const reading = new checksums_cursor/* ChecksumsCursor */.B(this.source, { checkRoot: false });
        reading.skipFiles();
        return reading;
    }
}
;// CONCATENATED MODULE: ./build/src/manifest/compare-tree.js



/**
 * Compares a manifest with a tree while that is scanned. Both come in the order of raw path bytes, so neither is held
 * whole; entries wait only between `expectedSize` and `onEntry`. Where the tree has something that is no file of the
 * manifest, the manifest is read a second time, for the links that stand behind its files.
 */
function compareTree(source, options = {}) {
    const join = new MergeJoin(source, options);
    let problem;
    const unlessRefused = (step, otherwise) => {
        if (problem !== undefined)
            return otherwise;
        try {
            return step();
        }
        catch (error) {
            if (!(error instanceof form_problem/* FormProblem */.W$))
                throw error;
            problem = error;
            return otherwise;
        }
    };
    return {
        expectedSize: (path) => unlessRefused(() => join.expectedSize(path), 'skip'),
        onEntry: (entry) => unlessRefused(() => join.onEntry(entry), undefined),
        finish: () => (0,form_problem/* atBorder */.Kv)(() => {
            if (problem !== undefined)
                throw problem;
            return join.finish();
        }, (0,checksums_diagnosis/* explainFrame */.$)(source)),
    };
}

/***/ }),

/***/ 71035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ FrameProblem),
/* harmony export */   Kv: () => (/* binding */ atBorder),
/* harmony export */   W$: () => (/* binding */ FormProblem)
/* harmony export */ });
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

/** Thrown while a text is read and does not have its one form. It never leaves this folder: `atBorder` turns it into a value. */
class FormProblem extends Error {
    line;
    name = 'FormProblem';
    problems;
    /** @param problems closer ones, if there are any */
    constructor(line, message, problems) {
        super(message);
        this.line = line;
        this.problems = problems ?? [{ where: `${line}:1`, message: `line ${line} ${message}` }];
    }
}
/** A line is not where it should be: what stands around the entries is not in its form. */
class FrameProblem extends FormProblem {
    name = 'FrameProblem';
}
/**
 * What reading gives, or its problems as a value.
 * @param explain finds closer problems for one of the frame
 */
function atBorder(read, explain = ({ problems }) => problems) {
    try {
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(read());
    }
    catch (error) {
        if (!(error instanceof FormProblem))
            throw error;
        return { ok: false, problems: error instanceof FrameProblem ? explain(error) : error.problems };
    }
}

/***/ }),

/***/ 34035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ LineSource),
/* harmony export */   U: () => (/* binding */ chunksOf)
/* harmony export */ });
/* harmony import */ var _form_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71035);

const LINE_FEED = 0x0a;
function chunksOf(source) {
    return typeof source === 'function' ? source() : source;
}
/** The lines of a stream, as texts of byte units (see BytePath). Memory is bounded by the longest line and one piece. */
class LineSource {
    max;
    #chunks;
    #buffer = Buffer.alloc(0);
    #at = 0;
    #end = 0;
    #bytes = 0;
    /** Number of the line last given, from 1. */
    number = 0;
    constructor(source, max) {
        this.max = max;
        this.#chunks = chunksOf(source)[Symbol.iterator]();
    }
    /** The next line without its line feed, or undefined at the end. @throws FormProblem when the last line has no line feed, or one is too long */
    next() {
        let searched = this.#at;
        let lineFeed = this.#find(searched);
        while (lineFeed === -1) {
            searched = this.#end - this.#at;
            if (searched > this.max.lineBytes)
                throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .FrameProblem */ .Fm(this.number + 1, `is longer than ${this.max.lineBytes} bytes`);
            if (!this.#pull()) {
                this.#refuseRest();
                return undefined;
            }
            lineFeed = this.#find(this.#at + searched);
        }
        const line = this.#buffer.toString('latin1', this.#at, lineFeed);
        if (line.length > this.max.lineBytes)
            throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .FrameProblem */ .Fm(this.number + 1, `is longer than ${this.max.lineBytes} bytes`);
        this.#at = lineFeed + 1;
        this.number += 1;
        return line;
    }
    #refuseRest() {
        if (this.#end > this.#at)
            throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .FrameProblem */ .Fm(this.number + 1, 'is cut short: no line feed ends it');
    }
    #find(from) {
        const index = this.#buffer.indexOf(LINE_FEED, from);
        return index < this.#end ? index : -1;
    }
    /** Adds the next piece to what is left of the last one; false when there is none. */
    #pull() {
        const next = this.#chunks.next();
        if (next.done === true)
            return false;
        const piece = next.value;
        this.#bytes += piece.length;
        if (this.#bytes > this.max.bytes)
            throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .FormProblem */ .W$(this.number + 1, `is part of a file that is larger than the limit of ${this.max.bytes} bytes`);
        const left = this.#end - this.#at;
        const target = left + piece.length <= this.#buffer.length ? this.#buffer : Buffer.alloc(left + piece.length);
        target.set(this.#buffer.subarray(this.#at, this.#end), 0);
        target.set(piece, left);
        this.#buffer = target;
        this.#at = 0;
        this.#end = left + piece.length;
        return true;
    }
}

/***/ }),

/***/ 98893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ spikeWarning),
/* harmony export */   p: () => (/* binding */ isSpike)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);

/** A change of fewer files than this is never a spike, whatever share of a small release it is. @source design, section 3 */
const SPIKE_MIN_FILES = 10;
/** Did so much change at once that one cause is likelier than many? @source design, section 3 (spike guard) */
function isSpike({ baseline, modified, missing }, threshold) {
    const changed = modified + missing;
    return changed >= SPIKE_MIN_FILES && changed / Math.max(1, baseline) > threshold;
}
/** Names the likely cause. It never lowers a status: the findings stay, this stands beside them. */
function spikeWarning(counts, changedDigest) {
    const changed = counts.modified + counts.missing;
    const share = Math.round((changed / Math.max(1, counts.baseline)) * 100);
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)('spike', 'release directory', `${changed} of ${counts.baseline} files (${share} %) changed at once: ${likelyCause(counts)}; changed set sha256:${changedDigest}`);
}
function likelyCause({ baseline, modified, missing }) {
    if (missing === baseline)
        return 'probably the wrong or an empty directory';
    if (missing > modified)
        return 'probably an incomplete copy, or a disk that is not mounted';
    if (modified > baseline * 0.9)
        return 'probably another release, or a tree built again instead of copied';
    return 'probably several files were replaced together';
}

/***/ }),

/***/ 44058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ sealRelease),
  V: () => (/* reexport */ verifyRelease)
});

// EXTERNAL MODULE: ./build/src/model/schema-version.js
var model_schema_version = __webpack_require__(85897);
// EXTERNAL MODULE: ./build/src/policy/protections.js
var protections = __webpack_require__(99036);
;// CONCATENATED MODULE: ./build/src/evidence/metadata-schema-digest.js
/**
 * SHA-256 of the canonical JSON of schemas/deployment_metadata.schema.json. It is bound into every metadata, so that
 * one schema version can never mean two things; a test compares it with the schema that the code exports.
 * @source trust model, section 5 ("same version, other content")
 */
const METADATA_SCHEMA_DIGEST = '2e87f9d4c52c628c8760690b507b5b37fec2e0cc1e521a4a6d06cf3b21c774e1';
;// CONCATENATED MODULE: ./build/src/evidence/bind-release.js



const DAY_MS = 86_400_000;
/** The metadata that binds a set: who, when, from what, under which policy, and the digest of every other file. */
function bindRelease({ identity, source, createdAt, policy, inventory, files }) {
    const bound = (name) => ({ sha256: files[name].digest, size: files[name].sizeBytes });
    return {
        schema_version: model_schema_version/* SCHEMA_VERSION */.f$,
        schema_digest: METADATA_SCHEMA_DIGEST,
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
;// CONCATENATED MODULE: ./build/src/manifest/byte-sink.js
const BUFFER_BYTES = 256 * 1024;
/** One byte of room, so that there is always a byte before a line (see MerkleTree.add). */
const START = 1;
/**
 * Gathers lines in one buffer that is used again and again, and hands it on when it is full.
 * The bytes handed on are valid only during the call.
 */
class ByteSink {
    handOn;
    buffer = Buffer.alloc(BUFFER_BYTES);
    #end = START;
    constructor(handOn) {
        this.handOn = handOn;
    }
    /** Adds a text of byte units, see BytePath, and gives the place in `buffer` where it stands until the next call. */
    add(text) {
        if (this.#end + text.length > BUFFER_BYTES)
            this.flush();
        const start = this.#end;
        this.#end += this.buffer.write(text, start, 'latin1');
        return start;
    }
    flush() {
        if (this.#end > START)
            this.handOn(this.buffer.subarray(START, this.#end));
        this.#end = START;
    }
}
// EXTERNAL MODULE: ./build/src/manifest/checksums-form.js
var checksums_form = __webpack_require__(35290);
;// CONCATENATED MODULE: ./build/src/manifest/checksums-writer.js






/** Writes `checksums.json` piece by piece; the bytes handed to `write` are valid only during the call. Links are kept until all files are written. */
function createChecksumsWriter(write) {
    const sink = new ByteSink(write);
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
;// CONCATENATED MODULE: ./build/src/manifest/sums-writer.js


/** Writes `SHA256SUMS` piece by piece, for `sha256sum --check`. Links are not listed. The bytes handed to `write` are valid only during the call. */
function createSumsWriter(write) {
    const sink = new ByteSink(write);
    return {
        add: (entry) => {
            if (entry.kind === 'link')
                return;
            if (entry.digest === undefined)
                throw new TypeError(`${(0,model_path/* printablePath */.Vj)(entry.path)} has no digest.`);
            sink.add(`${sumsLine(entry.path, entry.digest)}\n`);
        },
        finish: () => sink.flush(),
    };
}
const ESCAPES = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
/**
 * A line as GNU sha256sum writes and reads it. A name with a backslash or line break is escaped, which a
 * backslash in front of the line announces; `-` alone would mean standard input.
 * @source GNU coreutils manual, "cksum common options" and "md5sum invocation"
 */
function sumsLine(path, digest) {
    if (path === '-')
        return `${digest}  ./-`;
    if (!/[\\\n\r]/.test(path))
        return `${digest}  ${path}`;
    return `\\${digest}  ${path.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? character)}`;
}
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var model_finding = __webpack_require__(85382);
;// CONCATENATED MODULE: ./build/src/evidence/take-inventory.js





const LISTED = 20;
/** Reads the release directory once and writes `checksums.json` and `SHA256SUMS` as it goes. @throws tree_unsealable, tree_unreadable, tree_changing, tree_empty */
async function takeInventory(tree, transaction, request) {
    const files = { checksums: transaction.create('checksums.json'), sums: transaction.create('SHA256SUMS') };
    const checksums = createChecksumsWriter((bytes) => files.checksums.write(bytes));
    const sums = createSumsWriter((bytes) => files.sums.write(bytes));
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
                    warnings.push((0,model_finding/* warning */.$e)('file_mode_unsafe', (0,model_path/* printablePath */.Vj)(entry.path), `is ${entry.unsafe.join(', ')}`));
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
    warnings.push(...summary.collisions.map(([one, other]) => (0,model_finding/* warning */.$e)('names_collide', (0,model_path/* printablePath */.Vj)(one), `would be the same file as ${(0,model_path/* printablePath */.Vj)(other)} on macOS or Windows`)));
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
// EXTERNAL MODULE: ./build/src/evidence/predicate-types.js
var predicate_types = __webpack_require__(75634);
// EXTERNAL MODULE: ./build/src/envelope/sigstore-bundle.js
var sigstore_bundle = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/src/provenance/check-provenance.js
var check_provenance = __webpack_require__(32345);
// EXTERNAL MODULE: ./build/src/signing/sign-statement.js
var sign_statement = __webpack_require__(95404);
;// CONCATENATED MODULE: ./build/src/signing/sign-release.js





/**
 * Signs the inventory and the metadata that binds everything, with every signer; where a public key signs,
 * the same statements are written as Sigstore bundles too, for verifiers that are not DuRi.
 * @source trust model, section 2 (for outsiders)
 */
function signRelease({ metadata, metadataDigest, provenance }, signers) {
    const inventory = (0,sign_statement/* signStatement */.f)({
        subjects: [{ name: 'checksums.json', digest: metadata.files['checksums.json'].sha256 }],
        predicateType: predicate_types/* PREDICATE_TYPES */.Cs.checksums.type,
        predicate: { schema_version: metadata.schema_version, root: metadata.root, files: metadata.counts.files, links: metadata.counts.links },
    }, signers);
    const { schema_version, product, repository_id, line, sequence } = metadata;
    const binding = (0,sign_statement/* signStatement */.f)({
        subjects: [{ name: evidence_set/* METADATA_FILE */.VR, digest: metadataDigest }],
        predicateType: predicate_types/* PREDICATE_TYPES */.Cs.metadata.type,
        predicate: { schema_version, product, repository_id, line, sequence },
    }, signers);
    return {
        [evidence_set/* SIGNATURE_OF */.Ps['checksums.json']]: inventory.content,
        [evidence_set/* SIGNATURE_OF */.Ps[evidence_set/* METADATA_FILE */.VR]]: binding.content,
        ...bundle(evidence_set/* BUNDLE_OF */.n['checksums.json'], () => inventory, signers),
        ...bundle(evidence_set/* BUNDLE_OF */.n[evidence_set/* METADATA_FILE */.VR], () => binding, signers),
        ...bundle(evidence_set/* BUNDLE_OF */.n['provenance.json'], () => (0,sign_statement/* signStatement */.f)((0,check_provenance/* toStatement */.HJ)(provenance), signers, { listSigners: false }), signers),
    };
}
/** A Sigstore bundle holds one signature: that of the first public key, in the order of key ids. */
function bundle(name, signed, signers) {
    const signer = signers.find(({ kind }) => kind !== 'hmac-sha256');
    return signer === undefined ? {} : { [name]: (0,sigstore_bundle/* sigstoreBundle */.H)(signed().envelope, signer.keyId) };
}
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
// EXTERNAL MODULE: ./build/src/provenance/statement-schema.js
var statement_schema = __webpack_require__(12522);
;// CONCATENATED MODULE: ./build/src/provenance/parse-provenance.js



/** Reads `provenance.json`; every field that is missing, of the wrong type, unknown or twice is named. */
function parseProvenance(content) {
    return (0,shape_document/* parseDocument */.Tp)(content, statement_schema/* provenanceSchema */.j9, { maxBytes: limits/* LIMITS */.b.evidenceFileBytes, maxDepth: limits/* LIMITS */.b.jsonDepth });
}
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
;// CONCATENATED MODULE: ./build/src/verification/check-metadata.js



/** A clock may be this far behind the instants that evidence states. @source trust model, section 5 */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
/** Product, repository and line, as far as the verifier's policy states them. @source trust model, section 3 */
function checkSubject(metadata, policy) {
    const stated = ['product', 'repository_id', 'line'].map((field) => ({ field, expected: policy[field], actual: metadata[field] }));
    const findings = stated.flatMap(({ field, expected, actual }) => {
        if (expected === undefined)
            return [];
        if (expected === actual)
            return [(0,model_finding/* pass */.IX)('evidence-is-of-this-product', evidence_set/* METADATA_FILE */.VR, `${field} is ${actual}`)];
        return [(0,model_finding/* failure */.V2)('evidence-is-of-this-product', 'wrong_subject', evidence_set/* METADATA_FILE */.VR, `is of another ${field.replace('_id', '')}`, { expected, actual })];
    });
    const open = stated.filter(({ expected }) => expected === undefined).map(({ field }) => field);
    const warnings = open.length === 0
        ? []
        : [
            (0,model_finding/* warning */.$e)('subject_unpinned', evidence_set/* METADATA_FILE */.VR, `the policy does not state ${open.join(', ')}; this is ${metadata.product}, ${metadata.repository_id}, ${metadata.line}`),
        ];
    return { findings, warnings };
}
/** Is the evidence neither past its time nor from the future? @source trust model, section 5 */
function checkTimes(metadata, at) {
    const check = 'evidence-is-in-its-time';
    if (Date.parse(metadata.created) - at.getTime() > CLOCK_TOLERANCE_MS) {
        return (0,model_finding/* failure */.V2)(check, 'clock_behind', evidence_set/* METADATA_FILE */.VR, 'was created later than now', {
            expected: `a clock past ${metadata.created}`,
            actual: at.toISOString(),
        });
    }
    if (Date.parse(metadata.expires) < at.getTime()) {
        return (0,model_finding/* failure */.V2)(check, 'evidence_expired', evidence_set/* METADATA_FILE */.VR, 'has expired', { expected: `before ${metadata.expires}`, actual: at.toISOString() });
    }
    return (0,model_finding/* pass */.IX)(check, evidence_set/* METADATA_FILE */.VR, `is valid until ${metadata.expires}`);
}
/** Can this verifier read evidence of this version at all? */
function checkKnownSchema(schemaVersion) {
    if ((0,model_schema_version/* compareVersions */.Zy)(schemaVersion, model_schema_version/* SCHEMA_VERSION */.f$) <= 0)
        return undefined;
    return (0,model_finding/* failure */.V2)('schema-is-known', 'schema_unknown', evidence_set/* METADATA_FILE */.VR, 'has a schema version that this verifier does not know', {
        expected: `${model_schema_version/* SCHEMA_VERSION */.f$} or older`,
        actual: schemaVersion,
    });
}
// EXTERNAL MODULE: ./build/src/verification/verify-envelope.js + 4 modules
var verify_envelope = __webpack_require__(80990);
;// CONCATENATED MODULE: ./build/src/verification/authenticate.js










/** Steps 1 and 2 for the file that binds the others: does it parse, and is it signed? @source design, section 3 */
function authenticateMetadata(snapshot, file, request) {
    if (file === undefined)
        return { ...NOTHING, findings: [unusedSignature(snapshot, evidence_set/* METADATA_FILE */.VR)] };
    const content = file.read(limits/* LIMITS */.b.evidenceFileBytes);
    const { metadata, finding } = readMetadata(content);
    if (finding?.reason === 'evidence_unparseable')
        return { ...NOTHING, findings: [finding, unusedSignature(snapshot, evidence_set/* METADATA_FILE */.VR)] };
    const digest = file.digest();
    const envelope = verifyFile(snapshot, evidence_set/* METADATA_FILE */.VR, digest, request);
    return {
        metadata,
        digest,
        authentic: envelope.authentic,
        signedBy: envelope.signedBy,
        warnings: envelope.warnings,
        findings: [...envelope.findings, ...(finding === undefined ? [] : [finding])],
    };
}
const NOTHING = { metadata: undefined, digest: undefined, authentic: false, signedBy: [], warnings: [] };
/** Is a file signed by trusted keys, as the kind of document that it is? */
function verifyFile(snapshot, name, digest, { trust, policy, dualVerify, allowUnsigned }) {
    const { type, use } = predicate_types/* PREDICATE_TYPES */.Cs[name === evidence_set/* METADATA_FILE */.VR ? 'metadata' : 'checksums'];
    const signature = evidence_set/* SIGNATURE_OF */.Ps[name];
    if (allowUnsigned && snapshot.file(signature) === undefined)
        return unsignedResult(signature);
    return (0,verify_envelope/* verifyEnvelope */.Y)({
        file: signature,
        content: snapshot.file(signature)?.read(limits/* LIMITS */.b.evidenceFileBytes),
        subject: { name, digest },
        predicateType: type,
        use,
        trust,
        requirement: { threshold: policy.policy.signatures.threshold, kinds: policy.policy.signatures.kinds },
        dualVerify,
    });
}
/** Unsigned evidence where dev and policy take it. It is not authentic, and nothing in it is believed for a signature's sake. */
function unsignedResult(signature) {
    const finding = (0,model_finding/* notApplicable */.hH)('evidence-is-signed', signature, 'is not there, and the policy does not require it in dev');
    return { findings: [finding], warnings: [(0,model_finding/* warning */.$e)('unsigned', signature, 'is not there')], authentic: false, statement: undefined, signedBy: [] };
}
/** What can be said of a signature over a file that could not be read: only whether it is there. */
function unusedSignature(snapshot, name) {
    const signature = evidence_set/* SIGNATURE_OF */.Ps[name];
    const file = snapshot.file(signature);
    if (file === undefined)
        return (0,model_finding/* failure */.V2)('evidence-is-signed', 'signature_missing', signature, 'is missing');
    if (file.sizeBytes === 0)
        return (0,model_finding/* failure */.V2)('evidence-is-signed', 'evidence_empty', signature, 'is empty');
    return (0,model_finding/* unknown */.L5)('evidence-is-signed', signature, `depends on ${name}, which could not be read`);
}
/** A version that is too new is told apart from a document that is broken: its shape may well have changed. */
function readMetadata(content) {
    const tooNew = checkKnownSchema(claimedVersion(content) ?? '');
    if (tooNew !== undefined)
        return { metadata: undefined, finding: tooNew };
    const result = (0,evidence_metadata/* parseMetadata */.jR)(content);
    if (result.ok)
        return { metadata: result.value, finding: undefined };
    return { metadata: undefined, finding: (0,model_finding/* failure */.V2)('every-evidence-file-parses', 'evidence_unparseable', evidence_set/* METADATA_FILE */.VR, (0,parsed/* describeProblems */.yg)(result.problems)) };
}
function claimedVersion(content) {
    const json = (0,shape_json/* parseJson */.q)(content, { maxBytes: limits/* LIMITS */.b.evidenceFileBytes, maxDepth: limits/* LIMITS */.b.jsonDepth });
    const claimed = json.ok ? json.value?.schema_version : undefined;
    return typeof claimed === 'string' && (0,model_schema_version/* isVersion */.lF)(claimed) ? claimed : undefined;
}
// EXTERNAL MODULE: ./build/src/manifest/checksums-cursor.js + 1 modules
var checksums_cursor = __webpack_require__(44883);
// EXTERNAL MODULE: ./build/src/manifest/checksums-diagnosis.js
var checksums_diagnosis = __webpack_require__(30011);
// EXTERNAL MODULE: ./build/src/manifest/form-problem.js
var form_problem = __webpack_require__(71035);
// EXTERNAL MODULE: ./build/src/manifest/line-source.js
var line_source = __webpack_require__(34035);
;// CONCATENATED MODULE: ./build/src/manifest/checksums-reader.js






/**
 * Reads `checksums.json` in memory that does not grow with it. Anything but the exact form that the writer gives is a
 * problem with its line (`where` is `line:column`) and the name of its field.
 */
function readChecksums(source, options = {}) {
    const cursor = new checksums_cursor/* ChecksumsCursor */.B(source, { checkRoot: options.checkRoot ?? true, limits: options.limits ?? limits/* LIMITS */.b });
    return (0,form_problem/* atBorder */.Kv)(() => {
        for (let entry = cursor.next(); entry !== undefined; entry = cursor.next())
            options.onEntry?.(entry);
        return cursor.finish();
    }, (0,checksums_diagnosis/* explainFrame */.$)(source));
}
/** The schema version that a manifest claims, whether known or not; undefined when its first line claims none. */
function claimedSchemaVersion(source) {
    const first = atBorder(() => new LineSource(source, { lineBytes: MAX_LINE_BYTES, bytes: LIMITS.inventoryBytes }).next());
    return first.ok ? /^\{"algorithm":"[^"]*","schema_version":"([^"]*)","files":\[$/.exec(first.value ?? '')?.[1] : undefined;
}
// EXTERNAL MODULE: ./build/src/model/digest.js
var model_digest = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/src/manifest/sums-reader.js






/** An escaped path, its digest and two blanks. */
const MAX_SUMS_LINE_BYTES = 16 * 1024;
/** Reads `SHA256SUMS` in the one form that DuRi writes: lower-case digests, two blanks, no carriage returns, paths ascending. */
function readSums(source, onEntry) {
    return (0,form_problem/* atBorder */.Kv)(() => {
        const lines = new line_source/* LineSource */.O(source, { lineBytes: MAX_SUMS_LINE_BYTES, bytes: limits/* LIMITS */.b.inventoryBytes });
        let files = 0;
        let lastPath = '';
        for (let line = lines.next(); line !== undefined; line = lines.next()) {
            const { path, digest } = parseSumsLine(line, lines.number);
            if (path <= lastPath)
                throw new form_problem/* FormProblem */.W$(lines.number, `has a path that ${path === lastPath ? 'stands twice' : 'is out of order'}`);
            lastPath = path;
            files += 1;
            onEntry(path, digest);
        }
        return { files };
    });
}
const UNESCAPED = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
function parseSumsLine(line, number) {
    const escaped = line.startsWith('\\');
    const digest = line.slice(escaped ? 1 : 0, escaped ? 65 : 64);
    const text = line.slice(escaped ? 67 : 66);
    const path = (escaped ? text.replace(/\\[\\nr]/g, (pair) => UNESCAPED[pair] ?? pair) : text.replace(/^\.\/-$/, '-'));
    if (!(0,model_digest/* isSha256 */._h)(digest))
        throw new form_problem/* FormProblem */.W$(number, 'does not begin with a SHA-256 digest');
    const problem = (0,path_rules/* pathProblem */.z)(path);
    if (problem !== undefined)
        throw new form_problem/* FormProblem */.W$(number, `has a path that ${problem}`);
    if (sumsLine(path, digest) !== line)
        throw new form_problem/* FormProblem */.W$(number, 'is not written as DuRi writes it');
    return { path, digest };
}
;// CONCATENATED MODULE: ./build/src/verification/check-bound-files.js









/**
 * Steps 1 and 2 for the files that the metadata binds. A file with the bound digest is the one that was sealed; only
 * where it differs is it parsed, to tell a damaged file (`corrupted`) from a replaced one (`tampered`).
 */
function checkBoundFiles(files, metadata) {
    const intact = new Map();
    const findings = [];
    for (const name of evidence_set/* BOUND_FILES */.r) {
        const file = files.get(name);
        if (file === undefined)
            continue; // its absence is a finding already
        const digest = file.digest();
        const finding = checkBound(file, digest, metadata?.files[name]);
        if (finding.outcome === 'pass')
            intact.set(name, digest);
        findings.push(finding);
    }
    return { intact, findings };
}
function checkBound(file, digest, bound) {
    if (bound?.sha256 === digest && bound.size === file.sizeBytes)
        return (0,model_finding/* pass */.IX)('every-file-is-the-bound-one', file.name, 'is the file that the metadata binds');
    const problems = PARSERS[file.name](file);
    if (!problems.ok)
        return (0,model_finding/* failure */.V2)('every-evidence-file-parses', 'evidence_unparseable', file.name, (0,parsed/* describeProblems */.yg)(problems.problems));
    if (bound === undefined)
        return (0,model_finding/* unknown */.L5)('every-file-is-the-bound-one', file.name, 'depends on deployment_metadata.json, which could not be read');
    return (0,model_finding/* failure */.V2)('every-file-is-the-bound-one', 'digest_mismatch', file.name, 'is not the file that the metadata binds', {
        expected: `${(0,model_digest/* prefixed */.gV)(bound.sha256)}, ${bound.size} bytes`,
        actual: `${(0,model_digest/* prefixed */.gV)(digest)}, ${file.sizeBytes} bytes`,
    });
}
const PARSERS = {
    'checksums.json': (file) => readChecksums(() => file.chunks(), { checkRoot: false }), // a well-formed file with another root is a replaced one, not a damaged one
    SHA256SUMS: (file) => readSums(() => file.chunks(), () => undefined),
    'provenance.json': (file) => parseProvenance(file.read(limits/* LIMITS */.b.evidenceFileBytes)),
    'sbom.json': (file) => (0,shape_json/* parseJson */.q)(file.read(limits/* LIMITS */.b.sbomBytes), { maxBytes: limits/* LIMITS */.b.sbomBytes, maxDepth: limits/* LIMITS */.b.jsonDepth }),
};
;// CONCATENATED MODULE: ./build/src/verification/check-floor.js




const CHECK = 'content-is-above-the-floor';
/** Step 3: is what the evidence says of itself at least what the verifier's policy asks for? @source design, section 3; trust model, section 5 */
function checkFloor(metadata, { floor }) {
    return [checkSchema(metadata, floor.schema_version), checkSchemaContent(metadata), ...checkPolicyVersion(metadata, floor.policy_version)];
}
function checkSchema({ schema_version: found }, lowest) {
    if ((0,model_schema_version/* compareVersions */.Zy)(found, lowest) >= 0)
        return (0,model_finding/* pass */.IX)(CHECK, evidence_set/* METADATA_FILE */.VR, `has schema version ${found}`);
    return (0,model_finding/* failure */.V2)(CHECK, 'schema_below_floor', evidence_set/* METADATA_FILE */.VR, `has schema version ${found}, below the floor`, { expected: `${lowest} or newer`, actual: found });
}
/** A version means one schema. The version that this DuRi writes is the only one whose digest it knows. */
function checkSchemaContent({ schema_version, schema_digest }) {
    if (schema_version !== model_schema_version/* SCHEMA_VERSION */.f$ || schema_digest === METADATA_SCHEMA_DIGEST)
        return (0,model_finding/* pass */.IX)(CHECK, evidence_set/* METADATA_FILE */.VR, 'was written to the schema of its version');
    return (0,model_finding/* failure */.V2)(CHECK, 'schema_content_changed', evidence_set/* METADATA_FILE */.VR, `has another schema under version ${schema_version}`, {
        expected: METADATA_SCHEMA_DIGEST,
        actual: schema_digest,
    });
}
function checkPolicyVersion({ policy }, lowest) {
    if (lowest === undefined)
        return [];
    if ((0,model_schema_version/* compareVersions */.Zy)(policy.version, lowest) >= 0)
        return [(0,model_finding/* pass */.IX)(CHECK, evidence_set/* METADATA_FILE */.VR, `was sealed under policy ${policy.version}`)];
    return [
        (0,model_finding/* failure */.V2)(CHECK, 'policy_below_floor', evidence_set/* METADATA_FILE */.VR, `was sealed under policy version ${policy.version}, below the floor`, {
            expected: `${lowest} or newer`,
            actual: policy.version,
        }),
    ];
}
;// CONCATENATED MODULE: ./build/src/verification/read-evidence.js



const MAX_BYTES = {
    'checksums.json': limits/* LIMITS */.b.inventoryBytes,
    SHA256SUMS: limits/* LIMITS */.b.inventoryBytes,
    'sbom.json': limits/* LIMITS */.b.sbomBytes,
};
/** Step 1 of the decision table, as far as no content is parsed: missing, empty, over a limit. Signatures are looked at by `verifyEnvelope`. */
function readEvidence(snapshot) {
    const files = new Map();
    const findings = [];
    for (const name of [evidence_set/* METADATA_FILE */.VR, ...evidence_set/* BOUND_FILES */.r]) {
        const file = snapshot.file(name);
        const finding = checkReadable(name, file);
        findings.push(finding);
        if (file !== undefined && finding.outcome === 'pass')
            files.set(name, file);
    }
    return { files, findings };
}
const read_evidence_CHECK = 'every-evidence-file-is-there';
function checkReadable(name, file) {
    if (file === undefined)
        return (0,model_finding/* failure */.V2)(read_evidence_CHECK, 'evidence_missing', name, 'is missing');
    if (file.sizeBytes === 0)
        return (0,model_finding/* failure */.V2)(read_evidence_CHECK, 'evidence_empty', name, 'is empty');
    const limit = MAX_BYTES[name] ?? limits/* LIMITS */.b.evidenceFileBytes;
    if (file.sizeBytes > limit)
        return (0,model_finding/* failure */.V2)(read_evidence_CHECK, 'evidence_over_limit', name, 'is too large', { expected: `at most ${limit} bytes`, actual: `${file.sizeBytes} bytes` });
    return (0,model_finding/* pass */.IX)(read_evidence_CHECK, name, `is there, ${file.sizeBytes} bytes`);
}
// EXTERNAL MODULE: ./build/src/evidence/exclude-evidence.js
var exclude_evidence = __webpack_require__(82191);
// EXTERNAL MODULE: ./build/src/inventory/coverage.js
var coverage = __webpack_require__(93190);
// EXTERNAL MODULE: ./build/src/manifest/compare-tree.js + 4 modules
var compare_tree = __webpack_require__(81588);
// EXTERNAL MODULE: ./build/src/manifest/spike.js
var manifest_spike = __webpack_require__(98893);
;// CONCATENATED MODULE: ./build/src/verification/verify-tree.js








/** Step 4: is the tree the one that the manifest lists? Called only with a manifest that is the sealed one. @source design, section 3 */
async function verifyTree(ports, manifest, request) {
    const { policy } = request.policy;
    const covered = (0,coverage/* coverage */.v)(policy.release.include, policy.release.exclude);
    if (!covered.ok)
        throw new errors/* IntegrityError */.cs('policy_invalid', `release: ${(0,parsed/* describeProblems */.yg)(covered.problems)}`);
    const own = (0,exclude_evidence/* evidencePathsInside */.s)(request.directory, request.evidence);
    const covers = (path, isDirectory) => !own.has(path) && covered.value.covers(path, isDirectory);
    const comparer = (0,compare_tree/* compareTree */.o)(() => manifest.chunks(), { covers: (path) => covers(path, false), checkRoot: false });
    const summary = await ports.tree.scan({
        root: request.directory,
        covers,
        expectedSize: (path) => comparer.expectedSize(path),
        onEntry: (entry) => comparer.onEntry(entry),
        onProgress: (files) => ports.log.progress('verify', files),
    });
    const result = comparer.finish();
    if (!result.ok)
        return {
            findings: [(0,model_finding/* failure */.V2)('every-evidence-file-parses', 'evidence_unparseable', 'checksums.json', (0,parsed/* describeProblems */.yg)(result.problems))],
            warnings: [],
            counts: undefined,
            spike: undefined,
        };
    const collisions = summary.collisions.map(([one, other]) => (0,model_finding/* warning */.$e)('names_collide', (0,model_path/* printablePath */.Vj)(one), `would be the same file as ${(0,model_path/* printablePath */.Vj)(other)} on macOS or Windows`));
    return judge(result.value, policy, { threshold: request.spikeThreshold, collisions });
}
function judge(comparison, policy, options) {
    const { counts, manifest, changedDigest } = comparison;
    const lookedAt = manifest.files - counts.uncovered;
    const changes = { baseline: manifest.files, modified: counts.modified, missing: counts.missing };
    const spike = (0,manifest_spike/* isSpike */.p)(changes, options.threshold)
        ? { changed: counts.modified + counts.missing, baseline: manifest.files, digest: changedDigest }
        : undefined;
    const tolerated = comparison.differences.filter((difference) => toleranceFor(difference, policy) !== 'fail');
    const failed = comparison.differences.filter((difference) => toleranceFor(difference, policy) === 'fail');
    return {
        findings: [
            ...coverageFinding(lookedAt),
            ...failed.map(toFinding),
            ...unlisted(comparison),
            ...(failed.length === 0 && lookedAt > 0 ? [(0,model_finding/* pass */.IX)('every-file-matches', 'release directory', `${counts.matched} files match`)] : []),
        ],
        warnings: [
            ...options.collisions,
            ...tolerated.filter((difference) => toleranceFor(difference, policy) === 'warn').map(toWarning),
            ...(spike === undefined ? [] : [(0,manifest_spike/* spikeWarning */.l)(changes, changedDigest)]),
        ],
        counts,
        spike,
    };
}
/** What policy makes of a difference: most fail, whatever it says. */
function toleranceFor({ reason }, { release }) {
    if (reason === 'file_unexpected' || reason === 'link_unexpected')
        return release.unexpected;
    if (reason === 'file_mode_unsafe')
        return release.unsafe_modes;
    return 'fail';
}
function coverageFinding(lookedAt) {
    if (lookedAt > 0)
        return [];
    return [
        (0,model_finding/* failure */.V2)('something-was-checked', 'nothing_checked', 'checksums.json', 'lists no file that the policy covers', {
            expected: 'at least 1 file',
            actual: '0 files',
        }),
    ];
}
const MESSAGES = {
    file_modified: 'was modified',
    file_missing: 'is missing',
    file_unexpected: 'was not released',
    file_mode_changed: 'has another executable bit',
    file_mode_unsafe: 'has unsafe permissions',
    file_special: 'is no regular file',
    file_unreadable: 'could not be read',
    tree_modified_while_read: 'kept changing while it was read',
    link_modified: 'points elsewhere',
    link_missing: 'is missing',
    link_unexpected: 'was not released',
};
function toFinding({ reason, path, expected, actual }) {
    return (0,model_finding/* failure */.V2)('every-file-matches', reason, (0,model_path/* printablePath */.Vj)(path), MESSAGES[reason], {
        ...(expected === undefined ? {} : { expected }),
        ...(actual === undefined ? {} : { actual }),
    });
}
function toWarning({ reason, path, actual }) {
    const shown = reason === 'file_mode_unsafe' ? reason : 'unexpected_allowed';
    return (0,model_finding/* warning */.$e)(shown, (0,model_path/* printablePath */.Vj)(path), actual === undefined ? MESSAGES[reason] : `${MESSAGES[reason]}: ${actual}`);
}
/** Differences beyond those that are kept are counted, never dropped. */
function unlisted({ differences, totalDifferences }) {
    const more = totalDifferences - differences.length;
    return more === 0 ? [] : [(0,model_finding/* failure */.V2)('every-file-matches', 'file_modified', 'release directory', `${more} more differences, not listed one by one`)];
}
;// CONCATENATED MODULE: ./build/src/verification/verify-release.js












/**
 * Evidence set against tree, in the order of the decision table: readable, authentic and bound, content above the
 * floor, tree as released. Every finding is collected; the worst decides.
 * @source design, section 3; trust model, section 4 @throws directory_missing, evidence_unreadable, worker_failed
 */
async function verifyRelease(ports, request) {
    const snapshot = ports.evidence.open(request.evidence);
    try {
        return await verifySnapshot(ports, snapshot, request);
    }
    finally {
        snapshot.close();
    }
}
async function verifySnapshot(ports, snapshot, request) {
    const readable = readEvidence(snapshot);
    const signed = authenticateMetadata(snapshot, readable.files.get('deployment_metadata.json'), request);
    const bound = checkBoundFiles(readable.files, signed.metadata);
    const inventory = authenticateInventory(snapshot, bound, request);
    const content = checkContent(signed, request);
    const manifest = readable.files.get('checksums.json');
    const tree = manifest !== undefined && bound.intact.has('checksums.json') && !inventory.refuted ? await verifyTree(ports, manifest, request) : TREE_UNKNOWN;
    const findings = [
        ...readable.findings,
        ...signed.findings,
        ...bound.findings,
        ...inventory.findings,
        ...checkOrigin(snapshot, bound),
        ...content.findings,
        ...tree.findings,
    ];
    return {
        outcome: overall(findings),
        findings,
        warnings: eachOnce([...request.trust.warnings, ...signed.warnings, ...inventory.warnings, ...content.warnings, ...tree.warnings]),
        metadata: signed.metadata,
        metadataDigest: signed.digest,
        signedBy: signed.signedBy,
        tree: tree.counts,
        spike: tree.spike,
    };
}
const TREE_UNKNOWN = {
    findings: [(0,model_finding/* unknown */.L5)('every-file-matches', 'release directory', 'depends on checksums.json, which is not the sealed one')],
    warnings: [],
    counts: undefined,
    spike: undefined,
};
/** The inventory is signed on its own too, because other tools read it without the metadata. */
function authenticateInventory(snapshot, bound, request) {
    const digest = bound.intact.get('checksums.json');
    if (digest === undefined)
        return { findings: [unusedSignature(snapshot, 'checksums.json')], warnings: [], refuted: true };
    const { findings, warnings } = verifyFile(snapshot, 'checksums.json', digest, request);
    return { findings, warnings, refuted: findings.some((finding) => ['tampered', 'corrupted'].includes((0,model_finding/* outcomeOf */.sG)(finding))) };
}
/** Step 3. It is looked at even where the signature failed, so that everything that is wrong is listed; the signature's failure is worse and decides. */
function checkContent({ metadata }, { policy, trust }) {
    if (metadata === undefined)
        return { findings: [], warnings: [] };
    const subject = checkSubject(metadata, policy.policy);
    return { findings: [...subject.findings, ...checkFloor(metadata, policy.policy), checkTimes(metadata, trust.at)], warnings: subject.warnings };
}
/** Do provenance and SBOM belong together, and to this inventory? */
function checkOrigin(snapshot, { intact }) {
    const file = intact.has('provenance.json') ? snapshot.file('provenance.json') : undefined;
    if (file === undefined)
        return []; // that it is missing or another one is a finding already
    const provenance = parseProvenance(file.read(limits/* LIMITS */.b.evidenceFileBytes));
    if (!provenance.ok)
        return [(0,model_finding/* failure */.V2)('every-evidence-file-parses', 'evidence_unparseable', 'provenance.json', (0,parsed/* describeProblems */.yg)(provenance.problems))];
    return (0,check_provenance/* checkProvenance */.ch)(provenance.value, {
        sbomDigest: intact.get('sbom.json'),
        subjects: [{ name: 'checksums.json', digest: intact.get('checksums.json') }],
    });
}
/** The worst that a failure calls for; something that could not be looked at never counts as verified. */
function overall(findings) {
    const worst = (0,model_status/* worstOutcome */.Om)(findings.map(model_finding/* outcomeOf */.sG));
    return worst === 'verified' && findings.some(({ outcome }) => outcome === 'unknown') ? 'error(infra)' : worst;
}
function eachOnce(warnings) {
    return [...new Map(warnings.map((one) => [`${one.reason} ${one.subject} ${one.message}`, one])).values()];
}
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
        const signatures = request.signers.length === 0 ? {} : signRelease({ metadata, metadataDigest: binding.digest, provenance: origin.provenance }, request.signers);
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
/* harmony export */   J: () => (/* binding */ enforcement),
/* harmony export */   S: () => (/* binding */ spikeThreshold)
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
    const { normaliseSbom } = await Promise.all(/* import() */[__webpack_require__.e(897), __webpack_require__.e(335), __webpack_require__.e(896)]).then(__webpack_require__.bind(__webpack_require__, 42896)); // and its lists of licences, which only those who seal need
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
    const { readGivenSbom } = await Promise.all(/* import() */[__webpack_require__.e(897), __webpack_require__.e(335), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 64826));
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

/***/ 49664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ chooseSigners)
});

// EXTERNAL MODULE: ./build/src/keys/standing.js
var keys_standing = __webpack_require__(13840);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/signing/signers/private-key.js

/** The key object of a private key as PKCS #8 DER, which `keys` has read and judged. */
function privateKeyOf(secret) {
    return (0,external_node_crypto_.createPrivateKey)({ key: Buffer.from(secret.reveal()), format: 'der', type: 'pkcs8' });
}
;// CONCATENATED MODULE: ./build/src/signing/signers/ecdsa-p256.js


/** ECDSA on P-256 over SHA-256, as ASN.1 DER. Each signature is another one. @source FIPS 186-5, section 6; RFC 3279, section 2.2.3 */
const ecdsaP256 = {
    kind: 'ecdsa-p256',
    deterministic: false,
    sign: (secret, message) => (0,external_node_crypto_.sign)('sha256', message, { key: privateKeyOf(secret), dsaEncoding: 'der' }),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/ed25519.js


/** Pure Ed25519: 64 bytes, over the message itself and not its hash. @source RFC 8032, section 5.1 */
const ed25519 = {
    kind: 'ed25519',
    deterministic: true,
    sign: (secret, message) => (0,external_node_crypto_.sign)(null, message, privateKeyOf(secret)),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/hmac-sha256.js

/** HMAC-SHA-256: 32 bytes. Whoever can verify it can also make it. @source RFC 2104; FIPS 198-1 */
const hmacSha256 = {
    kind: 'hmac-sha256',
    deterministic: true,
    sign: (secret, message) => (0,external_node_crypto_.createHmac)('sha256', secret.reveal()).update(message).digest(),
};
;// CONCATENATED MODULE: ./build/src/signing/signers/index.js



/** Every way to sign. A test holds that each has its counterpart in `verification/algorithms`. */
const SIGNERS = [hmacSha256, ed25519, ecdsaP256];
;// CONCATENATED MODULE: ./build/src/signing/choose-signers.js




/**
 * Every key at hand that may sign for a use at the instant of the run: the old and the new one while rotating. Warns of
 * active keys that have the use and cannot sign here. A key that was handed over by name and has not this use is passed
 * over as long as another one signs, or the signature is `optional`; handed over and not fit to sign at all, it is an error.
 * @throws key_not_in_ring, key_may_not_sign
 */
function chooseSigners(trust, use, options = {}) {
    refuseUnfit(trust);
    const able = [...trust.ring.keys, ...trust.unlisted].filter((key) => maySign(trust, key, use));
    const signers = able.flatMap((key) => {
        const secret = trust.secrets.get(key.id);
        return secret === undefined ? [] : [toSigner(key, secret)];
    });
    if (signers.length === 0 && trust.given.size > 0 && options.optional !== true) {
        throw new errors/* IntegrityError */.cs('key_may_not_sign', `no key that was given has the use "${use}"`, { keys: [...trust.given], use });
    }
    const idle = able.filter(({ id, state }) => state === 'active' && !trust.secrets.has(id));
    return {
        signers: signers.sort((a, b) => (a.keyId < b.keyId ? -1 : 1)),
        warnings: idle.map(({ id, name }) => (0,finding/* warning */.$e)('key_not_used', id, `The key${name === undefined ? '' : ` "${name}"`} is active for "${use}" and its secret is not at hand, so it does not sign.`)),
    };
}
/** A secret that was given by name is meant to sign: if it cannot, that is said instead of signing with less than was asked for. */
function refuseUnfit(trust) {
    if (trust.origin === 'file') {
        const [stranger] = trust.unlisted;
        if (stranger !== undefined)
            throw new errors/* IntegrityError */.cs('key_not_in_ring', `the key ${stranger.id} is not in the ring ${trust.ringPath}`, { key: stranger.id });
    }
    for (const key of trust.ring.keys) {
        if (!trust.given.has(key.id))
            continue;
        const standing = (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at);
        if (!standing.maySign)
            throw new errors/* IntegrityError */.cs('key_may_not_sign', `the key ${key.id} may not sign: ${standing.says}`, { key: key.id });
    }
}
function maySign(trust, key, use) {
    return key.uses.includes(use) && (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at).maySign;
}
function toSigner(key, secret) {
    const algorithm = SIGNERS.find(({ kind }) => kind === key.kind);
    if (algorithm === undefined)
        throw new errors/* IntegrityError */.cs('internal', `there is no signer for keys of the kind ${key.kind}`);
    return { keyId: key.id, kind: key.kind, key, sign: (message) => algorithm.sign(secret, message) };
}

/***/ }),

/***/ 95404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ signStatement)
/* harmony export */ });
/* harmony import */ var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
/* harmony import */ var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10018);





/**
 * Signs a statement with every signer; their key ids, sorted, are added to the predicate as `signers` first, so that a
 * signature cannot be taken out unseen. The same input gives the same bytes, ECDSA aside.
 * @source trust model, section 2 @throws key_missing; input_invalid when it is no statement that verification would take
 */
function signStatement(statement, signers, { listSigners = true } = {}) {
    if (signers.length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('key_missing', 'there is no key to sign this with');
    if (signers.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.signaturesPerEnvelope)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `${signers.length} keys would sign; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.signaturesPerEnvelope}`, {}, { hint: 'Retire keys that are no longer needed.' });
    if (Object.keys(statement.predicate).length === 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', 'the predicate is empty: it says nothing that could be signed');
    const payload = toPayload(listSigners
        ? (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .withSigners */ .KS)(statement, signers.map(({ keyId }) => keyId))
        : statement);
    const readBack = (0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStatement */ .By)(payload);
    if (!readBack.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `this cannot be signed: ${(0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .describeProblems */ .yg)(readBack.problems)}`);
    const message = (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .pae */ .Zg)(_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_TYPE */ .Uc, payload);
    const envelope = {
        payloadType: _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .PAYLOAD_TYPE */ .Uc,
        payload,
        signatures: signers.map((signer) => ({ keyId: signer.keyId, signature: signer.sign(message) })),
    };
    return { content: (0,_envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .renderEnvelope */ .HP)(envelope), envelope };
}
function toPayload(statement) {
    try {
        return Buffer.from((0,_envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .renderStatement */ .M_)(statement));
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IntegrityError */ .cs('input_invalid', `the predicate has no canonical form: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}

/***/ })

};
