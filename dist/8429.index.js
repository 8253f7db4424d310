export const id = 8429;
export const ids = [8429];
export const modules = {

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

/***/ 66617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ claims)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gates/audit/claims/gather-facts.js + 1 modules
var gather_facts = __webpack_require__(75861);
// EXTERNAL MODULE: ./build/src/gates/audit/claims/judge-claims.js + 1 modules
var judge_claims = __webpack_require__(86598);
// EXTERNAL MODULE: ./build/src/gates/audit/claims/read-claims.js + 1 modules
var read_claims = __webpack_require__(95011);
;// CONCATENATED MODULE: ./build/src/gates/audit/claims/render-claims.js
/** The report with the value of every fact as it is now, and what has no fact behind it struck out. Nothing else is touched. */
function renderClaims(source, claims) {
    const edits = claims.flatMap((claim) => {
        if (claim.verdict === 'proven')
            return [];
        if (claim.fact !== undefined && claim.fresh !== undefined)
            return claim.pieces.map(([start, end]) => ({ start, end, text: claim.fresh ?? '' }));
        const [open, close] = claim.inHtml ? ['<del>', '</del>'] : ['~~', '~~'];
        // A mark without a fact is taken away with what it stood around: struck out, the value remains as a withdrawn claim.
        if (claim.fact !== undefined && claim.broken === undefined)
            return [{ start: claim.start, end: claim.end, text: strike(claim.text, open, close) }];
        if (claim.broken !== undefined)
            return [{ start: claim.start, end: claim.end, text: claim.pieces.length === 0 ? '' : strike(claim.text.replaceAll('\n', ' '), open, close) }];
        return claim.pieces.map(([start, end]) => ({ start, end, text: strike(source.slice(start, end), open, close) }));
    });
    let text = '';
    let at = 0;
    for (const edit of edits.sort((a, b) => a.start - b.start)) {
        if (edit.start < at)
            continue; // inside one that was replaced
        text += source.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return text + source.slice(at);
}
/** `~~` takes no space at its inner side. */
function strike(text, open, close) {
    const inner = text.trim();
    if (inner === '')
        return text;
    const start = text.indexOf(inner);
    return `${text.slice(0, start)}${open}${inner}${close}${text.slice(start + inner.length)}`;
}
// EXTERNAL MODULE: ./build/src/gates/audit/ground.js + 2 modules
var audit_ground = __webpack_require__(38140);
// EXTERNAL MODULE: ./build/src/gates/audit/types/doc-claims.js
var doc_claims = __webpack_require__(72166);
// EXTERNAL MODULE: ./build/src/gates/checks/observation.js
var observation = __webpack_require__(52888);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/languages/markdown/read-markdown.js + 2 modules
var read_markdown = __webpack_require__(68000);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/commands/audited-folder.js + 1 modules
var audited_folder = __webpack_require__(63435);
;// CONCATENATED MODULE: ./build/src/commands/claims.js
















const MAX_ROWS = 500;
const TIMEOUT_MS = 60_000;
/** `duri claims` */
/* harmony default export */ const claims = ((0,command/* command */.G)({
    name: 'claims',
    summary: 'List what a report claims: proven, wrong or unproven; write it anew with the numbers as they are',
    description: 'A claim is marked in Markdown: <!-- fact:checks.selected -->54<!-- /fact -->. Its value must be that of the fact: number of checks and cases, files, lines and bytes of groups, variables, the commit, and what an execution record says of its runs. A number with a unit, a ratio, a tick, a rating or a word of success that stands bare is unproven. With --write fresh values are put in, and what has no fact behind it is struck out. Groups and files are those of the doc_claims check of the policy for this report. Exit code 1 unless every claim is proven.',
    examples: [
        { line: 'duri claims COMPLETION_REPORT.md', says: 'What the report claims, and what of it is so' },
        { line: 'duri claims COMPLETION_REPORT.md --record evidence/VERIFY_LOG.log --write', says: 'Write it anew after a release' },
    ],
    inputs: {
        file: (0,input/* requiredText */.$4)('The report', 'FILE', { positional: true }),
        dir: audited_folder/* folderInput */.j,
        record: (0,input/* optionalText */.mR)('Execution record that facts are taken from', 'LOG', { flag: 'record' }, { defaultText: 'that of the doc_claims check' }),
        config: audited_folder/* folderConfig */.bs,
        write: (0,input/* toggle */.L$)('Write the report anew: fresh values, and what is unproven struck out', { flag: 'write' }),
    },
    outputs: {},
    action: undefined,
    run: async (outer, { file, dir, record, config, write }) => {
        const { ports, judge, suite } = await (0,audited_folder/* openAudited */.j9)(outer, { dir, config });
        const { policy } = judge;
        const root = ports.environment.cwd;
        const shared = (0,audit_ground/* shareGround */.f)(ports, { root, at: ports.clock.now(), policy, suite: suite.uat, selected: suite.checks.map(({ id }) => id) });
        const ground = (0,audit_ground/* createGround */.Y)(shared, TIMEOUT_MS);
        const path = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(outer.environment.cwd, file)).split(external_node_path_.sep).join('/');
        const source = readable(() => ground.text(path));
        const markdown = await (0,read_markdown/* readMarkdown */.k)(source);
        if (!markdown.ok)
            throw new errors/* IntegrityError */.cs('input_invalid', `${(0,model_path/* printable */.g$)(path)} ${(0,parsed/* describeProblems */.yg)(markdown.problems)}`, { path });
        const rules = rulesFor(suite, path);
        const chosen = record === undefined ? rules?.record : (0,external_node_path_.resolve)(outer.environment.cwd, record);
        if (record !== undefined && chosen !== undefined && ground.look(chosen) === undefined)
            throw new errors/* IntegrityError */.cs('input_missing', `there is no record ${(0,model_path/* printable */.g$)(record)}`, { path: record });
        const facts = await (0,gather_facts/* gatherFacts */.p)(ground, { report: path, groups: rules?.groups ?? {}, env: rules?.env, record: chosen }, suite.checks);
        const claims = (0,judge_claims/* judgeClaims */.r)((0,read_claims/* readClaims */.I)(markdown.value), facts);
        const fresh = renderClaims(source, claims);
        if (write && fresh !== source)
            ports.files.write((0,external_node_path_.resolve)(root, path), fresh);
        return toResult(path, claims, write && fresh !== source);
    },
}));
/** What the policy's own check of this report says about it. */
function rulesFor({ checks }, path) {
    const check = checks.find(({ type, parameters }) => type.name === doc_claims/* docClaimsCheck */.G.name && parameters.file === path);
    return check?.parameters;
}
/** @throws input_missing, for a report that is not there: to a check that is a finding, to this verb its input */
function readable(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof observation/* Unmet */.G_))
            throw error;
        throw new errors/* IntegrityError */.cs('input_missing', `${(0,model_path/* printable */.g$)(error.observation.subject)} ${error.observation.message}`, {}, { cause: error });
    }
}
function toResult(path, claims, written) {
    const count = (verdict) => claims.filter((claim) => claim.verdict === verdict).length;
    const counts = { proven: count('proven'), wrong: count('wrong'), unproven: count('unproven') };
    const good = counts.proven > 0 && counts.wrong + counts.unproven === 0;
    const says = claims.length === 0 ? `${path} claims nothing` : `${counts.proven} proven, ${counts.wrong} wrong, ${counts.unproven} unproven`;
    const rows = claims.map(({ verdict, line, fact, text, fresh }) => [verdict, String(line), fact ?? '', (0,model_path/* printable */.g$)(text.trim().slice(0, 60)), fresh ?? '']);
    return {
        exitCode: good ? 0 : model_status/* EXIT_RED */.Td,
        json: {
            path,
            ...counts,
            written,
            claims: claims.map(({ verdict, line, column, fact, text, fresh, message }) => ({
                verdict,
                line,
                column,
                fact: fact ?? null,
                text,
                fresh: fresh ?? null,
                message,
            })),
        },
        report: {
            tone: good ? 'good' : 'bad',
            headline: says,
            facts: written ? [['written', path]] : [],
            tables: claims.length === 0 ? [] : [{ head: ['', 'line', 'fact', 'claims', 'is'], rows: rows.slice(0, MAX_ROWS) }],
            next: good
                ? []
                : written
                    ? [`It was written anew; look at it, then run duri claims ${path} again.`]
                    : [`duri claims ${path} --write puts in what is so, and strikes out the rest.`],
        },
        short: says,
    };
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
