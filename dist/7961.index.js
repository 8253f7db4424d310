export const id = 7961;
export const ids = [7961];
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
// EXTERNAL MODULE: ./build/src/shape/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(46753);
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
// EXTERNAL MODULE: ./build/src/model/secret-name.js
var secret_name = __webpack_require__(47119);
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
    const words = (0,secret_name/* wordsOf */.Z)(name);
    const secret = (0,secret_name/* hasSecretWord */.R)(words) && !HARMLESS_ENDS.has(words.at(-1) ?? '');
    const isFlag = separator === '=' || (separator === '' ? dashes !== '' : secret);
    return isFlag ? { written: `${dashes}${name}${separator}`, secret, digest: DIGEST_FLAGS.has(words.join('-')), value } : undefined;
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
function recordCommand(ports, { place, trust, started, knownSecrets = [], ...facts }) {
    const signers = trust === undefined ? [] : logSigners(trust);
    const { environment, clock } = ports;
    const tool = { name: 'duri', version: environment.duriVersion };
    const run = { ...facts, tool, argv: environment.argv, durationMs: clock.now().getTime() - started.getTime() };
    const sign = signers.length === 0 ? undefined : (log) => (0,sign_statement/* signStatement */.f)((0,log_statement/* logStatement */.M)(log), signers).content;
    return recordRun(ports, { evidence: place.evidence, release: place.directory, tool, started, runs: [run], sign, knownSecrets }).warnings;
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

/***/ 47119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hasSecretWord),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
const SECRET_WORDS = new Set('auth authorization apikey bearer cookie cred creds credential credentials hmac jwt key keys otp pass passphrase passwd password pat pin private pwd secret secrets session token tokens webhook'.split(' '));
/** `slackWebhook-url` as slack, webhook, url. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[-_.]/)
        .filter((word) => word !== '');
}
/** Could what is called so be a secret? In doubt yes: for hiding a value and for withholding a right, not for accusing anybody. */
function hasSecretWord(words) {
    return words.some((word) => SECRET_WORDS.has(word));
}

/***/ }),

/***/ 24778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CHAIN_START),
/* harmony export */   q: () => (/* binding */ chainHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46753);


/** What stands before the first record. */
const CHAIN_START = '0'.repeat(64);
/** The hash of a record: SHA-256 over the hash before it, as 32 raw bytes, and the canonical record without its own `hash`. @source trust model, section 9 */
function chainHash(prev, record) {
    const content = Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'hash'));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.from(prev, 'hex')).update((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(content)).digest('hex');
}

/***/ }),

/***/ 7211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ RECORD_SCHEMAS),
/* harmony export */   M$: () => (/* binding */ CLAIMED_LEVELS),
/* harmony export */   N_: () => (/* binding */ LOG_FORMAT),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   xA: () => (/* binding */ RECORD_LIMITS)
/* harmony export */ });
/* unused harmony exports headerSchema, runSchema, checkpointSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** The version of the format, and the only one there is. */
const LOG_FORMAT = '1';
/**
 * How much stands behind a record. L0: the chain alone, so whoever can write the file can write another whole chain.
 * L1: a key of the ring has signed the file's digest. L2 (a workload identity has signed) and L3 (a second, independent
 * witness has signed) are defined so that nobody uses the names for less; nothing of ours claims them, and a record that does is refused.
 * @source design, section 7
 */
const CLAIMED_LEVELS = ['L0', 'L1'];
/** Bounds of one record. What goes beyond is left out and counted in `omitted`. */
const RECORD_LIMITS = { arguments: 256, subjects: 1024, outputs: 1024, observations: 100, lineBytes: 64 * 1024 * 1024 };
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest: 64 lower-case hexadecimal digits')
    .transform((digits) => digits);
const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ precision: 3, error: 'is not an instant such as 2026-01-05T12:00:00.000Z' });
/** Four thousand characters, each of which may have become an escape such as `\\u202e`. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(6 * 4096);
const word = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9 ._-]{0,99}$/, 'is not a short name in lower case');
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const tool = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, version: text, sha256: sha256.nullable() });
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, sha256 });
/** File names are made of it, so it has none of their special characters. */
const runId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{12}$/, 'is not a run id such as 20260105T120000Z-0a1b2c3d4e5f');
const chained = { seq: count, prev: sha256, hash: sha256 };
const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...chained,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('header'),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(LOG_FORMAT),
    run_id: runId,
    started: instant,
    tool,
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ os: text, arch: text, node: text }),
    /** What the CI publishes about the run anyway; outside CI nothing: no user, no host. */
    identity: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ environment: word, builder: text, run: text.nullable() }),
    /** SHA-256 of the whole log before this one; null when there was none. */
    prev_log: sha256.nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CLAIMED_LEVELS),
});
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...chained,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('run'),
    at: instant,
    verb: word,
    gate: word.nullable(),
    policy_sha256: sha256.nullable(),
    subjects: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file).max(RECORD_LIMITS.subjects),
    tool,
    argv: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(RECORD_LIMITS.arguments),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(255),
    duration_ms: count,
    result: word.nullable(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...file.shape, bytes: count })).max(RECORD_LIMITS.outputs),
    /** What was counted, such as files seen; no judgement. */
    observations: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, 'is not a name such as files_modified'), count),
    omitted: count,
});
const checkpointSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...chained,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('checkpoint'),
    ended: instant,
    /** Records before this one, the header included. */
    count,
    /** Hash of the record before this one. */
    head: sha256,
});
const RECORD_SCHEMAS = { header: headerSchema, run: runSchema, checkpoint: checkpointSchema };

/***/ }),

/***/ 40001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ logStatement),
/* harmony export */   N: () => (/* binding */ assessLog)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);




/** What is signed about a log, so that it reaches L1: the file's digest, and of the chain its head, length and run. */
function logStatement({ digest, runId, head, count, level }) {
    return { subjects: [{ name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP, digest }], predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE_TYPES */ .Cs.log.type, predicate: { run_id: runId, head, count, level } };
}
/** The level that chain and signature show together. `signed` is undefined where no signature was looked at. */
function assessLog(log, signed) {
    const { header, level } = log;
    if (signed === undefined) {
        const open = header?.level === 'L1' && level !== undefined
            ? [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)('log_level_not_shown', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP, 'says that it is signed (L1); no signature was looked at, so L0 is all that is shown')]
            : [];
        return { level, findings: log.findings, warnings: open };
    }
    const agreement = signed.authentic && signed.statement !== undefined && level !== undefined ? [checkStatement(log, signed.statement)] : [];
    const shown = agreement.some(({ outcome }) => outcome === 'pass');
    return { level: shown ? 'L1' : level, findings: [...log.findings, ...signed.findings, ...agreement], warnings: signed.warnings };
}
/** The signature is over the file's digest, so a statement that tells of another chain was made by a careless signer or is a trick. */
function checkStatement(log, { predicate }) {
    const check = 'signed-statement-is-about-this-log';
    const { run_id, head, count, level } = predicate;
    const stated = (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({ run_id, head, count, level });
    const found = (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({ run_id: log.header?.run_id, head: log.checkpoint?.hash, count: log.count, level: log.header?.level });
    if (stated === found)
        return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(check, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP, 'the signed statement names this run, its head and its length');
    return (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(check, 'signature_wrong_file', _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP, 'the signed statement is about another run', { expected: found, actual: stated });
}

/***/ }),

/***/ 72581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyLog)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46753);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93313);
/* harmony import */ var _shape_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5565);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24778);
/* harmony import */ var _log_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7211);











const CHECK = 'log-chain-holds';
const MAX_FINDINGS = 100;
const LINE_FEED = 0x0a;
/**
 * Is this a whole, unedited chain? Every line that is not as the recorder wrote it is named.
 * A chain that holds shows that no line was changed, added, moved or removed on its own. It does not show who wrote it,
 * and nothing about what ran beyond what the lines say.
 */
function verifyLog(bytes, name = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_FILE */ .UP) {
    const reading = new Reading(name);
    if (bytes.length === 0)
        reading.fail('evidence_empty', 1, 'has no content');
    else if (bytes.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.evidenceFileBytes)
        reading.fail('evidence_over_limit', 1, `is ${bytes.length} bytes long; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.evidenceFileBytes}`);
    else
        readLines(bytes, reading);
    const { findings, records } = reading;
    const holds = findings.length === 0;
    return {
        findings: holds ? [(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .pass */ .IX)(CHECK, name, `${records.length} records, each bound to the one before it`)] : findings,
        level: holds ? 'L0' : undefined,
        header: records.find((record) => record.kind === 'header'),
        runs: records.filter((record) => record.kind === 'run'),
        checkpoint: records.find((record) => record.kind === 'checkpoint'),
        count: records.length,
        digest: (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes),
    };
}
function readLines(bytes, reading) {
    if (countLines(bytes) > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.logRecords) {
        reading.fail('evidence_over_limit', _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.logRecords + 1, `is beyond the limit of ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.logRecords} records`);
        return;
    }
    let start = 0;
    while (start < bytes.length && !reading.isFull) {
        const end = bytes.indexOf(LINE_FEED, start);
        if (end === -1) {
            reading.line += 1;
            reading.fail('log_unfinished', reading.line, 'is cut short: it does not end in a line feed');
            return;
        }
        reading.take(bytes.subarray(start, end));
        start = end + 1;
    }
    reading.end();
}
function countLines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
        count += 1;
    return count;
}
/** The state of reading a log line by line. */
class Reading {
    name;
    findings = [];
    records = [];
    line = 0;
    /** Hash that the next record must build on; undefined after a line that could not be read. */
    #head = _chain_js__WEBPACK_IMPORTED_MODULE_5__/* .CHAIN_START */ .B;
    #closedAt;
    constructor(name) {
        this.name = name;
    }
    get isFull() {
        return this.findings.length >= MAX_FINDINGS;
    }
    fail(reason, line, message, values) {
        this.findings.push((0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(CHECK, reason, `${this.name}:${line}`, `line ${line} ${message}`, values));
    }
    take(content) {
        this.line += 1;
        if (this.#closedAt !== undefined)
            this.fail('log_chain_broken', this.line, `stands after the checkpoint in line ${this.#closedAt}`);
        const parsed = parseRecord(content);
        if (!parsed.ok) {
            this.#head = undefined;
            const reason = parsed.problems.some((problem) => problem.overLimit === true) ? 'evidence_over_limit' : 'evidence_unparseable';
            this.fail(reason, this.line, (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .describeProblems */ .yg)(parsed.problems));
            return;
        }
        const record = parsed.value;
        this.#checkPlace(record);
        this.#checkLink(record);
        this.#head = record.hash;
        this.records.push(record);
        if (record.kind === 'checkpoint')
            this.#closedAt ??= this.line;
    }
    end() {
        if (this.#closedAt === undefined && !this.isFull)
            this.fail('log_unfinished', this.line, 'is the last, and no checkpoint');
    }
    #checkPlace(record) {
        const { line } = this;
        if (record.seq !== line - 1)
            this.fail('log_chain_broken', line, 'does not stand at its place', { expected: `record ${line - 1}`, actual: `record ${record.seq}` });
        if ((record.kind === 'header') !== (line === 1))
            this.fail('log_chain_broken', line, line === 1 ? 'is no header' : 'is a second header');
    }
    #checkLink(record) {
        const { line } = this;
        if (this.#head !== undefined && record.prev !== this.#head)
            this.fail('log_chain_broken', line, 'does not build on the line before it', { expected: this.#head, actual: record.prev });
        const hash = (0,_chain_js__WEBPACK_IMPORTED_MODULE_5__/* .chainHash */ .q)(record.prev, record);
        if (record.hash !== hash)
            this.fail('log_chain_broken', line, 'is not what its hash was made of', { expected: hash, actual: record.hash });
        if (record.kind !== 'checkpoint')
            return;
        if (record.count !== record.seq)
            this.fail('log_chain_broken', line, 'counts other records than stand before it', { expected: String(record.seq), actual: String(record.count) });
        if (record.head !== record.prev)
            this.fail('log_chain_broken', line, 'closes another chain', { expected: record.prev, actual: record.head });
    }
}
/** A record in its one form, or what is wrong with the line. */
function parseRecord(content) {
    const json = (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(content, { maxBytes: _log_record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_LIMITS */ .xA.lineBytes, maxDepth: 8 });
    if (!json.ok)
        return json;
    const kind = json.value?.kind;
    const schema = Object.entries(_log_record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_SCHEMAS */ .LI).find(([known]) => known === kind)?.[1];
    if (schema === undefined)
        return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)('', typeof kind === 'string' ? `is of the unknown kind "${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(kind.slice(0, 60))}"` : 'is no record: it has no kind');
    const record = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_9__/* .checkShape */ .eA)(json.value, schema);
    if (!record.ok)
        return record;
    return (0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__/* .canonicalJson */ .d)(record.value) === (0,_shape_json_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeUtf8 */ ._)(content) ? record : (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)('', 'is not canonical JSON (RFC 8785)');
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
