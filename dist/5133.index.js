export const id = 5133;
export const ids = [5133];
export const modules = {

/***/ 99625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ audit_checklist)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/gates/audit/checklist/by-hand.js
/** How a person verifies what a kind of check looks at, by its name in `duri.yml`. `{}` is what it looks at. */
const BY_HAND = {
    alertmanager: '`amtool check-config` and `amtool config routes test` on {}',
    code: 'read the definition, and look for it with `git grep` where it is used; compare it with the base by `git diff`',
    command: 'run it yourself: {}',
    doc: 'read {}, follow its links and run its commands',
    doc_claims: 'count what {} claims, and compare',
    env: 'read {} line by line beside its schema',
    env_usage: 'look in the programs for reads of the environment, and compare with the template',
    evidence: '`duri verify`, and compare with what is to be deployed',
    file: '`stat` and `head -1` on {}; `git ls-files --stage` for its mode in git',
    floor: '`duri check-downgrade`',
    git: '`git ls-files`, `git check-ignore -v` and `git log --all` on the path',
    glob: '`find` for each name',
    hmac_vector: '`openssl dgst -sha256 -hmac` over timestamp, line feed and secret, then `base64`',
    htpasswd: 'look at the first characters of each hash: `$2y$` and a cost of 10 or more',
    http: '`curl -i` on the address',
    json: '`jq` on {}',
    nginx: '`nginx -T`, and read what applies in each location of {}',
    nginx_lint: 'read {} for the pattern that is named',
    nginx_test: '`nginx -t` on a copy of {}',
    prom: '`promtool check rules` and `promtool test rules`',
    secrets: 'read the change and the tree for keys, tokens and passwords',
    shell: 'read {} in the order in which it runs',
    shellcheck: '`shellcheck` on {}',
    tests: 'count the tests of each file, and compare with the base by `git diff`',
    uat_mutate: 'put each fault in by hand, and run `duri uat --all`',
    uat_run: '`duri uat --all`',
    uat_suite: 'read the cases beside the requirement',
    xref: 'look the value up in each of the files',
    yaml: 'read {}',
};
/** How to verify one check by hand, in one line of Markdown; `code` makes a span of it. */
function byHand(type, subject, { id, code }) {
    const way = BY_HAND[type]?.replaceAll('{}', () => code(subject));
    const machine = code(`duri audit --only ${id} --all`);
    return way === undefined ? machine : `${way}; or ${machine}`;
}
;// CONCATENATED MODULE: ./build/src/gates/audit/checklist/conditions.js
/** Parameters that say where to look, not what to find. */
const PLACES = new Set([
    'path',
    'file',
    'files',
    'script',
    'scan',
    'in',
    'except',
    'folder',
    'installed',
    'set',
    'programs',
    'ignore',
    'values',
    'exec',
    'optional',
    'may_be_empty',
    'groups',
]);
const MAX_VALUE = 160;
/** Where a check looks: the files that its parameters name, on one line. */
function subjectOf({ parameters, id }) {
    const given = parameters;
    const named = ['path', 'file', 'files', 'script', 'scan', 'set', 'exec'].map((key) => given[key]).find((value) => value !== undefined);
    if (named === undefined)
        return id;
    return [named]
        .flat()
        .map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
        .join(', ');
}
/** Every single condition of a check, in the order of its parameters; at least one. Lists and maps give one for each entry. */
function conditionsOf({ type, parameters, title }) {
    const conditions = Object.entries(parameters)
        .filter(([name, value]) => !PLACES.has(name) && asks(value, fieldOf(type.parameters, name)))
        .flatMap(([name, value]) => entriesOf(value).map((text) => ({ name, value: text, meaning: fieldOf(type.parameters, name)?.description ?? '' })));
    return conditions.length > 0 ? conditions : [{ name: type.name, value: '', meaning: title }];
}
/** A `false` that is the default only leaves something out; any other, such as `exists: false`, is asked for. */
function asks(value, field) {
    if (value === undefined || value === null || value === 'any')
        return false;
    if (value === false)
        return field?._zod.def?.defaultValue !== false;
    return typeof value !== 'object' || Object.keys(value).length > 0;
}
function entriesOf(value) {
    if (Array.isArray(value))
        return value.map(oneLine);
    if (typeof value === 'object' && value !== null)
        return Object.entries(value)
            .filter(([, inner]) => inner !== undefined)
            .map(([key, inner]) => `${key}: ${oneLine(inner)}`);
    return [oneLine(value)];
}
function oneLine(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const flat = text.replace(/\s+/g, ' ');
    return flat.length <= MAX_VALUE ? flat : `${flat.slice(0, MAX_VALUE)}…`;
}
/** The schema of one parameter; undefined where the parameters are no object of fields. */
function fieldOf(schema, name) {
    return schema._zod.def.shape?.[name];
}
;// CONCATENATED MODULE: ./build/src/gates/audit/checklist/render-checklist.js


/** A checklist in Markdown: one box for every single condition of every check and every step of every case, by category. The same input gives the same text. */
function renderChecklist(checks, cases) {
    const categories = [...new Set(checks.map(({ category }) => category))];
    let items = 0;
    const box = (text) => {
        items += 1;
        return `- [ ] ${text}`;
    };
    const sections = categories.flatMap((category) => [
        `## ${category}`,
        '',
        ...checks.filter((check) => check.category === category).flatMap((check) => ofCheck(check, box)),
    ]);
    const acceptance = cases.length === 0 ? [] : ['## Acceptance tests', '', ...cases.flatMap((one) => ofCase(one, box))];
    const body = [...sections, ...acceptance].join('\n');
    const text = [
        '# Verification checklist',
        '',
        `Written by \`duri audit checklist\` from ${checks.length} checks and ${cases.length} acceptance cases: ${items} items. Write it anew when they change; do not edit it.`,
        '',
        body,
    ].join('\n');
    return { text: `${text.trimEnd()}\n`, items };
}
function ofCheck(check, box) {
    const { id, title, severity, why, type } = check;
    const subject = subjectOf(check);
    return [
        `### ${id} ${title} (${severity})`,
        '',
        ...(why === undefined ? [] : [why, '']),
        `By hand: ${byHand(type.name, subject, { id, code })}`,
        '',
        ...conditionsOf(check).map(({ name, value, meaning }) => box(`${code(value === '' ? name : `${name}: ${value}`)}${meaning === '' ? '' : ` ${meaning}`}`)),
        '',
    ];
}
function ofCase({ id, title, severity, why, written }, box) {
    const steps = Array.isArray(written['steps']) ? written['steps'] : [];
    return [
        `### ${id} ${title} (${severity})`,
        '',
        ...(why === undefined ? [] : [why, '']),
        `By hand: ${code(`duri uat --only ${id} --all`)}`,
        '',
        ...(steps.length === 0 ? [box('the case passes')] : steps.map((step) => box(stepText(step)))),
        '',
    ];
}
/** A step by its name, else by what it does. */
function stepText(step) {
    if (typeof step !== 'object' || step === null)
        return code(String(step));
    const { name, title, ...rest } = step;
    const said = name ?? title;
    return typeof said === 'string' ? said : code(JSON.stringify(rest).slice(0, 200));
}
/** As code, whatever backticks are in it. */
function code(text) {
    const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
    return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/commands/audited-folder.js + 1 modules
var audited_folder = __webpack_require__(63435);
;// CONCATENATED MODULE: ./build/src/commands/audit-checklist.js






/** `duri audit checklist` */
/* harmony default export */ const audit_checklist = ((0,command/* command */.G)({
    name: 'audit checklist',
    summary: 'Write the checks and acceptance cases as a checklist for people, one box for every condition',
    description: 'Writes Markdown: every check of the policy by category, with why it matters, how to verify it by hand, and a box for every single condition that it asks for; then the acceptance cases, step by step. The same policy gives the same text, so that a checklist in the repository can be compared. Nothing is run.',
    examples: [
        { line: 'duri audit checklist --out VERIFICATION_CHECKLIST.md', says: 'Into a file' },
        { line: 'duri audit checklist --json | jq .items', says: 'How many boxes there are' },
    ],
    inputs: {
        dir: audited_folder/* folderInput */.j,
        config: audited_folder/* folderConfig */.bs,
        out: (0,input/* optionalText */.mR)('Where to write it', 'FILE', { flag: 'out' }, { defaultText: 'standard output, as the report' }),
    },
    outputs: {},
    action: undefined,
    run: async (outer, { dir, config, out }) => {
        const { ports, suite } = await (0,audited_folder/* openAudited */.j9)(outer, { dir, config });
        if (suite.checks.length === 0)
            throw new errors/* IntegrityError */.cs('policy_invalid', 'there is no check to list', {}, { hint: 'Write `preset: production-54` or `audit: { checks: … }` into duri.yml.' });
        const { text, items } = renderChecklist(suite.checks, suite.uat.cases);
        if (out !== undefined)
            ports.files.write((0,external_node_path_.resolve)(outer.environment.cwd, out), text);
        const says = `${items} items of ${suite.checks.length} checks and ${suite.uat.cases.length} acceptance cases`;
        return {
            exitCode: 0,
            json: { items, checks: suite.checks.length, uats: suite.uat.cases.length, path: out ?? null, text },
            report: {
                tone: 'plain',
                headline: says,
                ...(out === undefined ? { tables: [{ head: ['checklist'], rows: text.split('\n').map((line) => [line]) }] } : { facts: [['written', out]] }),
            },
            short: out === undefined ? text : says,
        };
    },
}));

/***/ }),

/***/ 63435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bs: () => (/* binding */ folderConfig),
  j: () => (/* binding */ folderInput),
  j9: () => (/* binding */ openAudited)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gates/audit/load-suite.js + 111 modules
var load_suite = __webpack_require__(30959);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/policy/judge.js
var policy_judge = __webpack_require__(6599);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
;// CONCATENATED MODULE: ./build/src/commands/in-folder.js



/** The same surroundings from within another folder, as if the command had been started there. @throws directory_missing */
function inFolder(ports, folder) {
    const cwd = (0,external_node_path_.resolve)(ports.environment.cwd, folder);
    if (!ports.files.isDirectory(cwd))
        throw new errors/* IntegrityError */.cs('directory_missing', `${(0,path/* printable */.g$)(folder)} is no directory`, { path: folder });
    // With their getters: what is read only when it is asked for stays so.
    const environment = { value: { ...ports.environment, cwd }, enumerable: true };
    return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(ports), environment });
}
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
;// CONCATENATED MODULE: ./build/src/commands/audited-folder.js






/** Where the verbs about checks and cases take their folder and policy. */
const folderInput = (0,input/* textOr */.ph)('.', 'Folder with duri.yml and what it is about', 'DIR', { flag: 'dir', action: 'path' });
const folderConfig = (0,input/* optionalText */.mR)('Policy, relative to that folder', 'FILE', place_inputs/* configInput */.x, { defaultText: 'duri.yml; of the base at a pull request' });
/** A folder with its policy, checks and cases. `withSecrets` may look at the policy first. @throws as loadJudge and loadSuite; directory_missing */
async function openAudited(outer, { dir, config }, withSecrets = () => false) {
    const ports = inFolder(outer, dir);
    const policyPath = config === undefined ? undefined : (0,external_node_path_.resolve)(ports.environment.cwd, config);
    const judge = await (0,policy_judge/* loadJudge */.Y)(ports, { config: policyPath, keyring: undefined, mode: 'repository' });
    return { ports, judge, suite: await (0,load_suite/* loadSuite */.b)(ports, judge.policy, withSecrets(judge)) };
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

/***/ 80990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ verifyEnvelope)
});

// EXTERNAL MODULE: ./build/src/envelope/envelope.js
var envelope_envelope = __webpack_require__(85544);
// EXTERNAL MODULE: ./build/src/envelope/statement.js
var envelope_statement = __webpack_require__(18563);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/verification/attribute-signatures.js + 5 modules
var attribute_signatures = __webpack_require__(13946);
;// CONCATENATED MODULE: ./build/src/verification/envelope-checks.js
/** The claims about an envelope, in the order in which they are checked. */
const ENVELOPE_CHECKS = {
    form: 'envelope-is-well-formed',
    signers: 'every-listed-signer-has-signed',
    threshold: 'enough-trusted-keys-have-signed',
    type: 'statement-is-of-its-kind',
    subject: 'statement-is-about-this-file',
};
;// CONCATENATED MODULE: ./build/src/verification/check-signers.js


/**
 * Has everyone signed whom the statement lists? A signature that was taken out or altered is seen even where enough
 * others remain. A signer that has left the ring can no longer be asked.
 * @source trust model, section 2
 */
function checkSigners(file, signers, attributions, trust) {
    const keys = signers.map((id) => ({ id, key: trust.ring.keys.find((key) => key.id === id) }));
    const listed = keys.map(({ id, key }) => key === undefined
        ? (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `${id} has left the ring; its signature is not looked at`)
        : checkSigner(file, key, attributions));
    const left = keys.some(({ key }) => key !== undefined) ? keys.filter(({ key }) => key === undefined) : []; // of none known, the threshold says more
    const strangers = attributions.filter(({ claimed, verified, uncheckable }) => verified === undefined && uncheckable === undefined && !signers.includes(claimed));
    return {
        findings: [
            ...listed,
            ...strangers.map(({ claimed }) => (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${claimed} is not listed, and no key of the ring made it: it does not count`)),
        ],
        warnings: left.map(({ id }) => (0,finding/* warning */.$e)('signer_not_in_ring', file, `${id} is listed as a signer and has left the ring.`)),
        broken: listed.filter(({ outcome }) => outcome === 'fail').length,
    };
}
function checkSigner(file, key, attributions) {
    const fail = (reason, message) => (0,finding/* failure */.V2)(ENVELOPE_CHECKS.signers, reason, file, message);
    const own = attributions.find(({ verified }) => verified?.id === key.id);
    // The key id is not signed. An altered one hides nothing, and is an alteration all the same.
    if (own !== undefined && own.claimed !== key.id)
        return fail('signature_invalid', `the signature by ${key.id} is labelled with another key id`);
    if (own !== undefined)
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} verifies`);
    if (attributions.some(({ uncheckable }) => uncheckable?.id === key.id))
        return (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} cannot be checked here: its secret is not at hand`);
    if (attributions.some(({ claimed }) => claimed === key.id))
        return fail('signature_invalid', `the signature by ${key.id} does not verify over the payload`);
    return fail('signature_stripped', `lists ${key.id} as a signer, and has no signature by it`);
}
// EXTERNAL MODULE: ./build/src/keys/standing.js
var keys_standing = __webpack_require__(13840);
;// CONCATENATED MODULE: ./build/src/verification/accepted-keys.js

/** Why a signature by this key does not count, though it verifies; undefined when it counts. @source trust model, section 2 */
function refusalOf(key, requirement, { ring, at }) {
    const refuse = (reason, message) => ({ key, reason, message });
    const standing = (0,keys_standing/* standingOf */.YP)(key, ring, at);
    if (standing.refusal !== undefined)
        return refuse(standing.refusal, `signed by ${key.id}, which is ${standing.says}`);
    if (!requirement.dualVerify && (key.state === 'retired' || (0,keys_standing/* isReplaced */.tc)(key.id, ring, at))) {
        return refuse('key_outside_window', `signed by ${key.id}, which is ${standing.says}; DURI_HMAC_KEY_DUAL_VERIFY=false accepts the newest key only`);
    }
    if (!key.uses.includes(requirement.use))
        return refuse('key_wrong_use', `signed by ${key.id}, whose uses are ${key.uses.join(', ')} and not ${requirement.use}`);
    if (!requirement.kinds.includes(key.kind))
        return refuse('signature_threshold', `signed by ${key.id} of the kind ${key.kind}; policy counts ${requirement.kinds.join(', ')}`);
    return undefined;
}
/** Keys without repetition. An id is the fingerprint of the key itself, so two entries cannot be one key under two ids. */
function distinct(keys) {
    return [...new Map(keys.map((key) => [key.id, key])).values()];
}
;// CONCATENATED MODULE: ./build/src/verification/check-threshold.js




/** Have as many different trusted keys signed as policy requires, of the kinds that it counts? @source trust model, section 2 */
function checkThreshold(request, attributions) {
    const { trust, use, dualVerify, requirement } = request;
    const rule = { use, kinds: requirement.kinds, dualVerify };
    const verified = distinct(attributions.flatMap((one) => one.verified ?? []));
    const refusals = verified.flatMap((key) => refusalOf(key, rule, trust) ?? []);
    const accepted = verified.filter((key) => !refusals.some((refusal) => refusal.key === key)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const open = distinct(attributions.flatMap((one) => one.uncheckable ?? [])).filter((key) => refusalOf(key, rule, trust) === undefined && !accepted.includes(key));
    const met = accepted.length >= requirement.threshold;
    return {
        findings: met ? enough(request, accepted, refusals) : tooFew(request, { accepted, refusals, open, verified }),
        warnings: met ? warningsOf(request, accepted) : [],
        accepted,
    };
}
/** A key that no longer counts takes nothing away from those that do: a release can be signed again by the current key. */
function enough({ file, requirement }, accepted, refusals) {
    return [
        (0,finding/* pass */.IX)(ENVELOPE_CHECKS.threshold, file, `${accepted.length} of ${requirement.threshold} required keys have signed`),
        ...refusals.map(({ message }) => (0,finding/* notApplicable */.hH)(ENVELOPE_CHECKS.threshold, file, `${message}: it does not count`)),
    ];
}
/** Why there are too few, as closely as it can be told. */
function tooFew({ file, requirement: { threshold, kinds }, signers, trust, broken }, { accepted, refusals, open, verified }) {
    const fail = (reason, message, values) => (0,finding/* failure */.V2)(ENVELOPE_CHECKS.threshold, reason, file, message, values);
    const known = trust.ring.keys.some(({ id }) => signers.includes(id));
    if (verified.length === 0 && open.length === 0 && !known)
        return [fail('key_unknown', `signed by ${signers.slice(0, 4).join(', ')}: no such key is in the ring`)];
    if (accepted.length + open.length >= threshold)
        return [fail('secret_missing', `the signature by ${open.map(({ id }) => id).join(', ')} can only be checked with its secret`)];
    const specific = refusals.map(({ reason, message }) => fail(reason, message));
    const explained = accepted.length + specific.length + broken >= threshold;
    if (explained && specific.length > 0)
        return specific;
    return [
        ...specific,
        fail('signature_threshold', 'too few trusted keys have signed', {
            expected: `${threshold} of the kinds ${kinds.join(', ')}`,
            actual: String(accepted.length),
        }),
    ];
}
function warningsOf({ file, trust, warnHmacOnly }, accepted) {
    const rotating = accepted.map((key) => ({ key, standing: (0,keys_standing/* standingOf */.YP)(key, trust.ring, trust.at) })).filter(({ standing }) => standing.rotating);
    const warnings = rotating.map(({ key, standing }) => (0,finding/* warning */.$e)('key_rotating', file, `Signed by ${key.id}: ${standing.says}.`));
    const hmacOnly = warnHmacOnly === true && accepted.every(({ kind }) => kind === 'hmac-sha256');
    return hmacOnly ? [...warnings, (0,finding/* warning */.$e)('hmac_only', file, 'Nothing but HMAC stands behind this file: a host that can check it can forge it.')] : warnings;
}
;// CONCATENATED MODULE: ./build/src/verification/verify-envelope.js








/**
 * Does this envelope prove that trusted keys signed exactly this file, as this kind of document? The first failure
 * decides: not there, not readable, not signed by whom it must be, signed about something else. What depends on a
 * failure is `unknown`. Never throws for what the file holds.
 * @source trust model, sections 2 and 4
 */
function verifyEnvelope(request) {
    const { file, content, trust } = request;
    if (content === undefined)
        return ends(request, 'signature_missing', `${file} is not there`);
    if (content.byteLength === 0)
        return ends(request, 'evidence_empty', `${file} is empty`);
    const envelope = (0,envelope_envelope/* parseEnvelope */.mE)(content);
    if (!envelope.ok)
        return ends(request, malformed(envelope.problems), `${file} ${(0,parsed/* describeProblems */.yg)(envelope.problems)}`);
    const statement = (0,envelope_statement/* parseStatement */.By)(envelope.value.payload);
    if (!statement.ok)
        return ends(request, malformed(statement.problems), `the payload of ${file} ${(0,parsed/* describeProblems */.yg)(statement.problems)}`);
    const signers = (0,envelope_statement/* listedSigners */.tX)(statement.value);
    if (signers === undefined)
        return ends(request, 'evidence_unparseable', `the payload of ${file} does not list its signers`);
    if (trust.ring.keys.length === 0)
        return ends(request, 'keyring_missing', 'there is no key to believe a signature by', ENVELOPE_CHECKS.signers);
    return judge(request, envelope.value, statement.value, signers);
}
function judge(request, envelope, statement, signers) {
    const { file, trust } = request;
    const attributions = (0,attribute_signatures/* attributeSignatures */.K)(envelope, trust);
    const presence = checkSigners(file, signers, attributions, trust);
    const threshold = checkThreshold({ ...request, signers, broken: presence.broken }, attributions);
    const anyVerified = attributions.some(({ verified }) => verified !== undefined);
    const findings = [
        (0,finding/* pass */.IX)(ENVELOPE_CHECKS.form, file, 'is an envelope with a statement, in canonical form'),
        ...presence.findings,
        ...threshold.findings,
        ...(anyVerified ? [checkType(request, statement), checkSubject(request, statement)] : unknowns(file, [ENVELOPE_CHECKS.type, ENVELOPE_CHECKS.subject])),
    ];
    const authentic = !findings.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    return {
        findings,
        warnings: [...presence.warnings, ...threshold.warnings],
        authentic,
        statement: authentic ? statement : undefined,
        signedBy: threshold.accepted.map(({ id, kind }) => ({ keyId: id, kind })),
    };
}
function checkType({ file, predicateType }, statement) {
    if (statement.predicateType === predicateType)
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.type, file, 'is of the kind that it must be');
    return (0,finding/* failure */.V2)(ENVELOPE_CHECKS.type, 'signature_wrong_type', file, 'signs a document of another kind', {
        expected: predicateType,
        actual: statement.predicateType,
    });
}
function checkSubject({ file, subject }, statement) {
    if (statement.subjects.some(({ digest }) => digest === subject.digest))
        return (0,finding/* pass */.IX)(ENVELOPE_CHECKS.subject, file, `signs ${subject.name} as it is`);
    const [first] = statement.subjects;
    return (0,finding/* failure */.V2)(ENVELOPE_CHECKS.subject, 'signature_wrong_file', file, `does not sign ${subject.name} as it is`, {
        expected: first?.digest ?? 'a subject',
        actual: subject.digest,
    });
}
/** A result that ends at its first failure; every later check is unknown. */
function ends({ file }, reason, message, at = ENVELOPE_CHECKS.form) {
    const checks = Object.values(ENVELOPE_CHECKS);
    const index = checks.findIndex((check) => check === at);
    const before = checks.slice(0, index).map((check) => (0,finding/* pass */.IX)(check, file, 'is an envelope with a statement, in canonical form'));
    return {
        findings: [...before, (0,finding/* failure */.V2)(at, reason, file, message), ...unknowns(file, checks.slice(index + 1))],
        warnings: [],
        authentic: false,
        statement: undefined,
        signedBy: [],
    };
}
function unknowns(file, checks) {
    return checks.map((check) => (0,finding/* unknown */.L5)(check, file, 'could not be looked at: what it rests on failed'));
}
function malformed(problems) {
    return problems.some((problem) => problem.overLimit === true) ? 'evidence_over_limit' : 'evidence_unparseable';
}

/***/ })

};
