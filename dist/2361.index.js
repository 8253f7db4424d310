export const id = 2361;
export const ids = [2361,4348];
export const modules = {

/***/ 8083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commentMode),
/* harmony export */   c: () => (/* binding */ commentSummary)
/* harmony export */ });
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17515);
/* harmony import */ var _reports_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78260);


/** `--comment-summary-in-pr`. Empty stands for what the caller takes: nothing here wins over it. */
const commentSummary = (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['', ..._reports_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENT_MODES */ .p8], '', 'When the result becomes a comment on the pull request', {
    flag: 'comment-summary-in-pr',
    action: 'comment-summary-in-pr',
});
function commentMode(given, otherwise) {
    return given === '' ? otherwise : given;
}

/***/ }),

/***/ 52361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ commands_comment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
// EXTERNAL MODULE: ./build/src/reports/comment.js
var comment = __webpack_require__(78260);
// EXTERNAL MODULE: ./build/src/reports/handover.js + 1 modules
var reports_handover = __webpack_require__(27563);
// EXTERNAL MODULE: ./build/src/model/reasons.js + 4 modules
var reasons = __webpack_require__(49272);
// EXTERNAL MODULE: ./build/src/reports/formats/plain-text.js
var plain_text = __webpack_require__(68156);
;// CONCATENATED MODULE: ./build/src/reports/handover-report.js


/**
 * What a run of a pull request says of itself, as a report that says so: data, not a verdict of the run that shows it. Where the data
 * contradict each other, or how the run ended, that stands first, and a green word is shown as bad.
 */
function handoverReport(handover, { url, conclusion }) {
    const { verdict, headline, head_commit, parts, findings, warnings, tables } = handover;
    const contradictions = contradictionsIn(handover, conclusion);
    const says = `${verdict}, as the run of the pull request reports of itself: ${(0,plain_text/* plainText */.w)(headline)}`;
    return {
        tone: verdict === 'red' || contradictions.length > 0 ? 'bad' : 'plain',
        headline: contradictions.length > 0 ? `contradicted: ${contradictions.join('; ')}` : says,
        facts: [
            ...(contradictions.length > 0 ? [['it says', says]] : []),
            ['reported by', `the pull request's own run: data, not a verdict of this job (${url})`],
            ...(conclusion === undefined ? [] : [['run ended', conclusion]]),
            ['commit', head_commit],
            ['evidence', 'unsigned'],
        ],
        tables: [
            { title: 'Parts', head: ['', 'part', 'says'], rows: parts.map((part) => [MARKS[part.outcome], (0,plain_text/* plainText */.w)(part.name), (0,plain_text/* plainText */.w)(part.headline)]) },
            ...tables.map(toTable),
        ],
        findings: findings.map(toFinding),
        warnings: warnings.flatMap(toWarning),
        next: [...notListed('findings', handover.findings_total - findings.length), ...notListed('warnings', handover.warnings_total - warnings.length)],
    };
}
const MARKS = { pass: '✅', fail: '❌', 'not-applicable': '➖', unknown: '❔' };
/** Where a green word does not fit the rest. */
function contradictionsIn({ verdict, parts, findings_total }, conclusion) {
    if (verdict === 'red')
        return [];
    const bad = parts.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').length;
    return [
        conclusion !== undefined &&
            conclusion !== 'success' &&
            `the run ended as ${(0,plain_text/* plainText */.w)(conclusion)} and hands over green: another job of it did not pass, or the report is not what its gate said`,
        parts.length === 0 && 'it says green and names no part that ran',
        bad + findings_total > 0 && `it says green with ${bad} parts that did not pass and ${findings_total} open findings`,
    ].filter((text) => text !== false);
}
function notListed(what, count) {
    return count <= 0 ? [] : [`${count} more ${what}: see the run.`];
}
function toFinding({ check, outcome, subject, message, reason, expected, actual, location }) {
    return {
        check: (0,plain_text/* plainText */.w)(check),
        outcome,
        subject: (0,plain_text/* plainText */.w)(subject),
        message: (0,plain_text/* plainText */.w)(message),
        ...(isReason(reason) ? { reason } : {}),
        ...(expected === undefined ? {} : { expected: (0,plain_text/* plainText */.w)(expected) }),
        ...(actual === undefined ? {} : { actual: (0,plain_text/* plainText */.w)(actual) }),
        ...(location === undefined ? {} : { location: { file: (0,plain_text/* plainText */.w)(location.file), line: location.line } }),
    };
}
/** A warning of a newer DuRi, which this one has no words for, is left out. */
function toWarning({ reason, subject, message }) {
    return isReason(reason) ? [{ reason, subject: (0,plain_text/* plainText */.w)(subject), message: (0,plain_text/* plainText */.w)(message) }] : [];
}
function toTable({ title, head, rows, rows_total }) {
    const more = rows_total - rows.length;
    return {
        ...(title === undefined ? {} : { title: (0,plain_text/* plainText */.w)(title) }),
        head: head.map(plain_text/* plainText */.w),
        rows: [
            ...rows.map((row) => head.map((_, index) => (0,plain_text/* plainText */.w)(row[index] ?? ''))),
            ...(more <= 0 ? [] : [head.map((_, index) => (index === 0 ? `${more} more` : ''))]),
        ],
    };
}
function isReason(text) {
    return text !== undefined && Object.hasOwn(reasons/* REASONS */.e, text);
}
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
// EXTERNAL MODULE: ./build/src/commands/comment-inputs.js
var comment_inputs = __webpack_require__(8083);
// EXTERNAL MODULE: ./build/src/commands/forge-inputs.js
var forge_inputs = __webpack_require__(14109);
// EXTERNAL MODULE: ./build/src/commands/post-comment.js
var post_comment = __webpack_require__(43272);
;// CONCATENATED MODULE: ./build/src/commands/comment.js













/** `duri comment` */
/* harmony default export */ const commands_comment = ((0,command/* command */.G)({
    name: 'comment',
    summary: 'Comment on a pull request what its own run has handed over, from forks too',
    description: "Reads the report that a run wrote with --handover and comments on its pull request. On workflow_run, where a token may write also for forks, everything in the file is untrusted: it is checked against a strict schema, belongs to the commit of that run or is refused, and is shown as data, never as a verdict of this job. The pull request is found by the run's branch and commit, not by any number in the file. On pull_request of the same repository it comments directly; of a fork it does nothing and says so.",
    examples: [{ line: 'duri comment --handover duri-report.json', says: 'In a step of a workflow that runs on workflow_run' }],
    inputs: {
        handover: (0,input/* requiredText */.$4)(`The report that was handed over, such as ${reports_handover/* HANDOVER_FILE */.Hd}`, 'FILE', { flag: 'handover', action: 'handover-path' }),
        commentSummary: comment_inputs/* commentSummary */.c,
        githubToken: forge_inputs/* githubToken */.b,
    },
    outputs: {
        posted: 'true when a comment was written or brought up to date',
        'comment-url': 'Address of our comment; empty when there is none',
    },
    action: { name: 'comment', icon: 'message-square', permissions: { 'pull-requests': 'write' } },
    run: async (ports, { handover: path, commentSummary: given, githubToken: token }) => {
        const { trigger } = ports;
        if (trigger.kind === 'pull_request' && trigger.fork)
            return toResult(NO_WRITE);
        if (trigger.kind !== 'pull_request' && (trigger.kind !== 'workflow_run' || trigger.event !== 'pull_request'))
            throw unsupported(trigger);
        const handover = readHandover(ports, path, trigger.headCommit);
        const forge = await (0,forge_inputs/* forgeWith */.S)(ports, token);
        const pull = trigger.kind === 'pull_request' ? trigger.number : await findPull(forge, trigger);
        if (typeof pull !== 'number')
            return toResult(pull);
        const by = handedBy(ports, forge, trigger);
        const report = handoverReport(handover, by);
        const posting = await (0,post_comment/* postComment */.G)(forge, {
            pull,
            headCommit: trigger.headCommit,
            report,
            title: 'DuRi',
            marker: (0,comment/* commentMarker */.Ql)('reporter', [
                trigger.kind,
                trigger.kind === 'workflow_run' ? trigger.name : (ports.environment.variables['GITHUB_WORKFLOW'] ?? ''),
            ]),
            mode: (0,comment_inputs/* commentMode */.P)(given, 'always'),
            good: report.tone !== 'bad',
            whereAll: `[the run that it comes from](${by.url}) has them`,
        });
        return toResult(posting, pull);
    },
}));
const NO_WRITE = {
    posted: false,
    url: undefined,
    says: "the token of a fork's or Dependabot's pull request cannot comment: a workflow on workflow_run does it, see docs/reports.md",
};
/** @throws handover_invalid, input_missing, input_invalid */
function readHandover({ environment, files }, path, headCommit) {
    const content = files.read((0,external_node_path_.resolve)(environment.cwd, path), limits/* LIMITS */.b.handoverBytes);
    if (content === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', `there is no report ${(0,model_path/* printable */.g$)(path)}`, { path });
    const handover = (0,reports_handover/* parseHandover */.dl)(content);
    if (!handover.ok)
        throw new errors/* IntegrityError */.cs('handover_invalid', (0,model_path/* printable */.g$)(`${path}: ${(0,parsed/* describeProblems */.yg)(handover.problems.slice(0, 5))}`), { path });
    const { head_commit } = handover.value;
    if (head_commit !== headCommit)
        throw new errors/* IntegrityError */.cs('handover_invalid', `the report is about commit ${head_commit}, and the run that handed it over is of ${headCommit}`, {
            expected: headCommit,
            found: head_commit,
        });
    return handover.value;
}
/** The one open pull request whose last commit is that of the run; why there is none otherwise. */
async function findPull(forge, { headRepository, headBranch, headCommit }) {
    const none = (says) => ({ posted: false, url: undefined, says });
    if (headRepository === undefined || headBranch === undefined)
        return none('the branch that the run was of is gone');
    const open = await forge.openPullsFrom({ repository: headRepository, branch: headBranch });
    const same = open.filter(({ head }) => head.commit === headCommit);
    const [pull, ...others] = same;
    if (pull !== undefined && others.length === 0)
        return pull.number;
    if (others.length > 0)
        return none(`pull requests ${same.map(({ number }) => number).join(', ')} have this commit, and nothing says which of them was meant`);
    const [moved] = open;
    return none(moved === undefined
        ? 'there is no open pull request from this branch any more'
        : `pull request ${moved.number} has moved on to ${moved.head.commit.slice(0, 12)}; the run is of ${headCommit.slice(0, 12)}`);
}
function handedBy({ environment }, { webUrl }, trigger) {
    const own = trigger.kind === 'workflow_run' ? String(trigger.runId) : (environment.variables['GITHUB_RUN_ID'] ?? '');
    const conclusion = trigger.kind === 'workflow_run' ? (trigger.conclusion ?? 'without a conclusion') : undefined;
    return { url: `${webUrl}/actions/runs/${own}`, conclusion };
}
function unsupported(trigger) {
    const event = trigger.kind === 'other' ? trigger.event : trigger.kind === 'workflow_run' ? `workflow_run of a run on ${trigger.event}` : trigger.kind;
    return new errors/* IntegrityError */.cs('event_unsupported', `there is no pull request to comment on at the event ${(0,model_path/* printable */.g$)(event)}`, {}, { hint: 'Run it on workflow_run of a workflow that runs on pull_request, or on pull_request itself.' });
}
function toResult({ posted, url, says }, pull) {
    return {
        exitCode: 0,
        json: { posted, url: url ?? null, pull: pull ?? null, says },
        report: {
            tone: 'plain',
            headline: posted ? `${says}: ${url ?? ''}` : `no comment: ${says}`,
            facts: pull === undefined ? [] : [['pull request', String(pull)]],
        },
        outputs: { posted: String(posted), 'comment-url': url ?? '' },
        short: says,
    };
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

/***/ 43272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ postComment),
/* harmony export */   _: () => (/* binding */ offerComment)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _reports_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78260);


/** Writes the report as a comment, or brings our own up to date. @throws forge_unavailable, forge_unauthorized, permission_missing */
async function postComment(forge, request) {
    const { pull, headCommit, report, mode, marker } = request;
    if (mode === 'never')
        return nothing('no comment was asked for');
    const now = await forge.pull(pull);
    if (now?.state !== 'open')
        return nothing(`pull request ${pull} is not open any more`);
    if (now.head.commit !== headCommit)
        return nothing(`pull request ${pull} has moved on to ${now.head.commit.slice(0, 12)}; this is about ${headCommit.slice(0, 12)}`);
    const body = (0,_reports_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .renderComment */ .wQ)(report, request);
    const decision = (0,_reports_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .decideComment */ .Of)(await forge.comments(pull), { ...request, marker, body, author: await forge.writesAs() });
    switch (decision.kind) {
        case 'leave':
            return { posted: false, url: decision.comment?.url, says: decision.says };
        case 'create':
            return { posted: true, url: (await forge.createComment(pull, body)).url, says: 'commented' };
        case 'update':
            return { posted: true, url: (await forge.updateComment(decision.comment.id, body)).url, says: 'the comment was brought up to date' };
    }
}
/** The same where the result does not hang on it: a comment that cannot be written is told in the log, and changes no verdict. */
async function offerComment(open, log, request) {
    if (request.mode === 'never')
        return nothing('no comment was asked for');
    try {
        return await postComment(await open(), request);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs))
            throw error;
        log.warn(`there is no comment: ${error.message}. ${error.hint}`);
        return nothing(error.message);
    }
}
function nothing(says) {
    return { posted: false, url: undefined, says };
}

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

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of bytes, or of a text's UTF-8 bytes. @source FIPS 180-4 */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Is this text a SHA-256 digest in the one form that evidence uses? */
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The `sha256:<hex>` form that names a digest with its algorithm. */
function prefixed(digest) {
    return `sha256:${digest}`;
}

/***/ }),

/***/ 44831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const MiB = 1024 * 1024;
/**
 * Bounds on everything that comes from outside. Exceeding one is `corrupted` for evidence and
 * error(config) for policy. @source trust model, section 10
 */
const LIMITS = {
    jsonDepth: 64,
    inventoryEntries: 20_000_000,
    inventoryBytes: 8 * 1024 * MiB,
    pathBytes: 4096,
    sbomBytes: 256 * MiB,
    /** The largest archive that is downloaded. */
    archiveBytes: 64 * 1024 * MiB,
    receipts: 1000,
    lockFileBytes: 64 * MiB,
    evidenceFileBytes: 64 * MiB,
    signaturesPerEnvelope: 16,
    keysPerRing: 64,
    gateLines: 10_000,
    logRecords: 1_000_000,
    policyBytes: MiB,
    policyDepth: 16,
    policyAliases: 20,
    policyTokens: 100_000,
    keyFileBytes: 64 * 1024,
    handoverBytes: MiB,
};

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

/***/ 78260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ decideComment),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   p8: () => (/* binding */ COMMENT_MODES),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export COMMENT_MAX_BYTES */
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19633);


/** When a result becomes a comment. On failure, a good result still replaces the bad one that stands there. */
const COMMENT_MODES = ['never', 'on-failure', 'always'];
/** A comment takes 65,536 characters; a byte is never more than one. The margin is for what the platform may add. @source GitHub, REST "Create an issue comment" */
const COMMENT_MAX_BYTES = 60_000;
/**
 * The invisible first line by which a comment is found again. `gate`: a run that judges its own pull request; `reporter`: a run that
 * only passes on what another one says, whose comment never takes the place of the first. `identity` is what makes it this one's: workflow, release.
 */
function commentMarker(kind, identity) {
    return `<!-- duri:${kind}:${(0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify(identity)).slice(0, 16)} -->`;
}
/** A report as the body of a comment, its marker first. */
function renderComment(report, { marker, title, whereAll }) {
    return `${marker}\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(report, { title, maxBytes: COMMENT_MAX_BYTES - marker.length - 1, whereAll })}`;
}
/**
 * What to do with a result where these comments stand already. Only a comment that begins with the marker and was written by this very
 * login is ours: whoever copies the marker has it left alone. Of several the oldest is kept up to date.
 */
function decideComment(existing, { marker, body, author, mode, good }) {
    if (mode === 'never')
        return { kind: 'leave', says: 'no comment was asked for', comment: undefined };
    const ours = existing.filter((comment) => comment.author === author && isMarked(comment, marker)).sort((a, b) => a.id - b.id)[0];
    if (ours === undefined && good && mode === 'on-failure')
        return { kind: 'leave', says: 'there is no failure to comment on', comment: undefined };
    if (ours === undefined)
        return { kind: 'create' };
    return sameText(ours.body, body) ? { kind: 'leave', says: 'the comment says so already', comment: ours } : { kind: 'update', comment: ours };
}
function isMarked({ body }, marker) {
    return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}
function sameText(left, right) {
    return left.replaceAll('\r\n', '\n').trim() === right.replaceAll('\r\n', '\n').trim();
}

/***/ }),

/***/ 68156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);

/** Text from outside on one line, in characters that JSON as well as XML 1.0 can hold; all others are shown as `\uNNNN`. @source XML 1.0, section 2.2 */
function plainText(text) {
    return (0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/***/ }),

/***/ 27563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hd: () => (/* binding */ HANDOVER_FILE),
  A9: () => (/* binding */ buildHandover),
  dl: () => (/* binding */ parseHandover)
});

// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/shape/document.js + 1 modules
var shape_document = __webpack_require__(93313);
// EXTERNAL MODULE: ./build/src/reports/formats/plain-text.js
var plain_text = __webpack_require__(68156);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/src/reports/handover-schema.js

const handover_schema_text = (maxCharacters) => schemas/* string */.YjP().max(maxCharacters);
const count = schemas/* int */.Whr().min(0).max(1_000_000_000);
/** At most so many; a writer cuts, a reader refuses. */
const HANDOVER_LIMITS = { parts: 50, findings: 500, warnings: 100, tables: 10, rows: 200, columns: 12, text: 1000, cell: 300, name: 200 };
const { parts, findings, warnings, tables, rows, columns, text: handover_schema_long, cell, name: handover_schema_name } = HANDOVER_LIMITS;
const outcome = schemas/* enum */.k5n(['pass', 'fail', 'not-applicable', 'unknown']);
const handover_schema_location = schemas/* strictObject */.rej({ file: handover_schema_text(handover_schema_long), line: schemas/* int */.Whr().min(1).max(1_000_000_000), column: schemas/* int */.Whr().min(1).max(1_000_000_000).optional() });
const noted = { subject: handover_schema_text(handover_schema_long), message: handover_schema_text(handover_schema_long) };
/**
 * `duri-report.json`: what the run of a pull request hands to the run that may write a comment. Data only: no markup, no command, and
 * no number of a pull request that anybody would believe. Everything in it is text from outside.
 */
const handoverSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz('1'),
    head_commit: schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not a commit id'),
    verdict: schemas/* enum */.k5n(['green', 'red']),
    headline: handover_schema_text(handover_schema_long),
    /** Evidence of a pull request is never signed. */
    unsigned: schemas/* literal */.euz(true),
    parts: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: handover_schema_text(handover_schema_name), outcome, headline: handover_schema_text(handover_schema_long) })).max(parts),
    /** All that there were; those listed are the first of them. */
    findings_total: count,
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        check: handover_schema_text(handover_schema_name),
        outcome,
        ...noted,
        reason: handover_schema_text(handover_schema_name).optional(),
        expected: handover_schema_text(handover_schema_long).optional(),
        actual: handover_schema_text(handover_schema_long).optional(),
        location: handover_schema_location.optional(),
    }))
        .max(findings),
    warnings_total: count,
    warnings: schemas/* array */.YOg(schemas/* strictObject */.rej({ reason: handover_schema_text(handover_schema_name), ...noted })).max(warnings),
    tables: schemas/* array */.YOg(schemas/* strictObject */.rej({
        title: handover_schema_text(cell).optional(),
        head: schemas/* array */.YOg(handover_schema_text(cell)).min(1).max(columns),
        rows: schemas/* array */.YOg(schemas/* array */.YOg(handover_schema_text(cell)).max(columns)).max(rows),
        rows_total: count,
    }))
        .max(tables),
});
// EXTERNAL MODULE: ./build/src/reports/markdown-text.js
var markdown_text = __webpack_require__(36526);
;// CONCATENATED MODULE: ./build/src/reports/handover.js





/** The name under which the file is handed over. */
const HANDOVER_FILE = 'duri-report.json';
const MAX_DEPTH = 8;
/** The file as text, never larger than 1 MiB: what there is no room for is counted. Failures come first. */
function buildHandover(facts) {
    let shown = HANDOVER_LIMITS.findings;
    let text = render(facts, shown);
    while (Buffer.byteLength(text) > limits/* LIMITS */.b.handoverBytes && shown > 0) {
        shown = Math.floor(shown / 2);
        text = render(facts, shown);
    }
    return text;
}
/** Reads a file from outside, with every problem that it has. */
function parseHandover(content) {
    return (0,shape_document/* parseDocument */.Tp)(content, handoverSchema, { maxBytes: limits/* LIMITS */.b.handoverBytes, maxDepth: MAX_DEPTH });
}
function render({ headCommit, verdict, headline, parts, tables }, shown) {
    const findings = parts.flatMap((part) => part.findings);
    const open = [...findings.filter(({ outcome }) => outcome === 'fail'), ...findings.filter(({ outcome }) => outcome === 'unknown')];
    const warnings = parts.flatMap((part) => part.warnings);
    const handover = {
        schema_version: '1',
        head_commit: headCommit,
        verdict,
        headline: handover_long(headline),
        unsigned: true,
        parts: parts.slice(0, HANDOVER_LIMITS.parts).map((part) => ({ name: handover_name(part.name), outcome: part.outcome, headline: handover_long(part.headline) })),
        findings_total: open.length,
        findings: open.slice(0, shown).map(toFinding),
        warnings_total: warnings.length,
        warnings: warnings.slice(0, Math.min(shown, HANDOVER_LIMITS.warnings)).map(toWarning),
        tables: tables.slice(0, HANDOVER_LIMITS.tables).map((table) => toTable(table, shown)),
    };
    return `${JSON.stringify(handover, null, 1)}\n`;
}
function toFinding({ check, outcome, subject, message, reason, expected, actual, location }) {
    return {
        check: handover_name(check),
        outcome,
        subject: handover_long(subject),
        message: handover_long(message),
        ...(reason === undefined ? {} : { reason }),
        ...(expected === undefined ? {} : { expected: handover_long(expected) }),
        ...(actual === undefined ? {} : { actual: handover_long(actual) }),
        ...(location === undefined ? {} : { location: { ...location, file: handover_long(location.file) } }),
    };
}
function toWarning({ reason, subject, message }) {
    return { reason, subject: handover_long(subject), message: handover_long(message) };
}
function toTable({ title, head, rows }, shown) {
    const cells = (row) => row.slice(0, HANDOVER_LIMITS.columns).map(handover_cell);
    return {
        ...(title === undefined ? {} : { title: handover_cell(title) }),
        head: cells(head),
        rows: rows.slice(0, Math.min(shown, HANDOVER_LIMITS.rows)).map(cells),
        rows_total: rows.length,
    };
}
const handover_name = (text) => (0,markdown_text/* clip */.$Q)((0,plain_text/* plainText */.w)(text), HANDOVER_LIMITS.name);
const handover_long = (text) => (0,markdown_text/* clip */.$Q)((0,plain_text/* plainText */.w)(text), HANDOVER_LIMITS.text);
const handover_cell = (text) => (0,markdown_text/* clip */.$Q)((0,plain_text/* plainText */.w)(text), HANDOVER_LIMITS.cell);

/***/ }),

/***/ 23042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whereOf),
/* harmony export */   h: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);

/** The file and line of a finding: stated, or written in its subject as `deploy/nginx.conf:12` or `duri.yml:3:7`; undefined for any other. */
function locationOf(finding) {
    if ('location' in finding)
        return { ...finding.location, file: (0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(finding.location.file) };
    const [, file, line, column] = /^([^:]+):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/.exec(finding.subject) ?? [];
    if (file === undefined || line === undefined)
        return undefined;
    return { file: (0,_model_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(file), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}
/** What a finding is about, for people, with the place where it would be mended. */
function whereOf({ subject, location }) {
    if (location === undefined)
        return subject;
    const place = `${location.file}:${location.line}`;
    return subject === location.file ? place : `${subject} (${place})`;
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

/***/ 19633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ SUMMARY_MAX_BYTES),
  G: () => (/* binding */ renderMarkdown)
});

;// CONCATENATED MODULE: ./build/src/reports/byte-budget.js
function byteBudget(maxBytes) {
    let left = maxBytes;
    let exceeded = false;
    return {
        get exceeded() {
            return exceeded;
        },
        get left() {
            return left;
        },
        take: (line) => {
            // Two, because blocks are parted by an empty line.
            const needed = Buffer.byteLength(line) + 2;
            const fits = needed <= left;
            if (fits)
                left -= needed;
            else
                exceeded = true;
            return fits;
        },
    };
}
/** The first rows, as many as there is room for, drawn. */
function fittingRows(rows, draw, budget) {
    const lines = [];
    for (const [index, row] of rows.entries()) {
        const line = draw(row, index);
        if (!budget.take(line))
            break;
        lines.push(line);
    }
    return lines;
}
// EXTERNAL MODULE: ./build/src/reports/location.js
var reports_location = __webpack_require__(23042);
// EXTERNAL MODULE: ./build/src/reports/markdown-text.js
var markdown_text = __webpack_require__(36526);
;// CONCATENATED MODULE: ./build/src/reports/markdown.js



/** A job summary takes 1 MiB a step and is refused whole beyond that; the margin is for what else the step writes. @source GitHub, "Job summaries": step isolation and limits */
const SUMMARY_MAX_BYTES = 1024 * 1024 - 64 * 1024;
/** For the notes that say what was dropped. */
const RESERVED_BYTES = 4096;
const MARKS = { good: '✅', bad: '❌', warn: '⚠️', plain: 'ℹ️' };
/**
 * A report as GitHub Markdown, for job summaries and comments. Text from outside cannot become markup.
 * When it would be too long, rows go: headline, facts and steps have a quarter of the room, and of the rest
 * findings are served before warnings, and warnings before tables.
 */
function renderMarkdown(report, options) {
    const headline = `### ${MARKS[report.tone]} ${(0,markdown_text/* plainMarkdown */.EO)(options.title)}: ${(0,markdown_text/* proseMarkdown */.Rw)(report.headline)}`;
    const total = options.maxBytes - RESERVED_BYTES;
    const outline = byteBudget(total / 4);
    outline.take(headline);
    const facts = section({ of: 'facts', head: '| | |\n| --- | --- |', rows: report.facts ?? [], draw: ([label, value]) => row([(0,markdown_text/* plainMarkdown */.EO)(label), (0,markdown_text/* codeMarkdown */.fl)(value)]) }, outline, options);
    const next = section({ of: 'steps', head: '**What to do**\n', rows: report.next ?? [], draw: (step, index) => `${index + 1}. ${(0,markdown_text/* proseMarkdown */.Rw)(step)}` }, outline, options);
    const budget = byteBudget(total - total / 4 + outline.left);
    const findings = drawFindings(report.findings ?? [], budget, options);
    const warnings = section({ of: 'warnings', head: `**Warnings**\n\n${tableHead(['', 'Where', 'What', 'Reason'])}`, rows: report.warnings ?? [], draw: drawWarning }, budget, options);
    const tables = drawTables(report.tables ?? [], budget, options);
    return `${[headline, facts, ...tables, findings, warnings, next].filter((block) => block !== '').join('\n\n')}\n`;
}
/** The rows that fit, under their heading; where some do not, a last line says how many. */
function section({ of, head, rows, draw }, budget, { whereAll }) {
    if (rows.length === 0)
        return '';
    const lines = budget.take(head) ? fittingRows(rows, draw, budget) : [];
    const dropped = rows.length - lines.length;
    const shown = lines.length === 0 ? [] : [head, ...lines];
    return [...shown, ...(dropped === 0 ? [] : [`${shown.length === 0 ? '' : '\n'}_${dropped} ${of} not shown here: ${whereAll}._`])].join('\n');
}
function drawFindings(all, budget, options) {
    if (all.length === 0)
        return '';
    const count = (outcome) => all.filter((finding) => finding.outcome === outcome).length;
    const counts = `**Findings**: ${count('fail')} failed, ${count('unknown')} unknown, ${count('pass')} passed, ${count('not-applicable')} not applicable`;
    budget.take(counts);
    // Failures first: when room is short, they are what must be seen.
    const rows = [...all.filter(({ outcome }) => outcome === 'fail'), ...all.filter(({ outcome }) => outcome === 'unknown')];
    const table = section({ of: 'findings', head: tableHead(['', 'Where', 'What', 'Expected', 'Found', 'Reason']), rows, draw: drawFinding }, budget, options);
    return table === '' ? counts : `${counts}\n\n${table}`;
}
function drawFinding(finding) {
    const { outcome, message, expected, actual, reason, check, severity } = finding;
    return row([
        outcome === 'fail' ? '❌' : '❔',
        (0,markdown_text/* codeMarkdown */.fl)((0,reports_location/* whereOf */.d)(finding)),
        (0,markdown_text/* proseMarkdown */.Rw)(message),
        optionalCode(expected),
        optionalCode(actual),
        optionalCode(severity === undefined ? reason : `${check} ${severity}`),
    ]);
}
function drawWarning({ subject, message, reason }) {
    return row(['⚠️', (0,markdown_text/* codeMarkdown */.fl)(subject), (0,markdown_text/* proseMarkdown */.Rw)(message), (0,markdown_text/* codeMarkdown */.fl)(reason)]);
}
/** Once a table had to be cut, those after it are only counted. */
function drawTables(tables, budget, options) {
    const drawn = [];
    for (const [index, table] of tables.entries()) {
        if (budget.exceeded)
            return [...drawn, `_${tables.length - index} tables not shown here: ${options.whereAll}._`];
        const title = table.title === undefined ? '' : `**${(0,markdown_text/* plainMarkdown */.EO)(table.title)}**\n\n`;
        drawn.push(section({ of: 'rows', head: title + tableHead(table.head.map(markdown_text/* plainMarkdown */.EO)), rows: table.rows, draw: (cells) => row(cells.map(markdown_text/* plainMarkdown */.EO)) }, budget, options));
    }
    return drawn;
}
function tableHead(cells) {
    return `${row(cells)}\n${row(cells.map(() => '---'))}`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function optionalCode(text) {
    return text === undefined ? '' : (0,markdown_text/* codeMarkdown */.fl)(text);
}

/***/ }),

/***/ 93313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ checkShape),
  Zz: () => (/* binding */ matchShape),
  Tp: () => (/* binding */ parseDocument)
});

;// CONCATENATED MODULE: ./build/src/shape/issue-message.js
const SHOWN_CHARACTERS = 60;
/** What a schema expected and what it found, as the rest of a sentence that begins with the field: `is 0; expected at least 1`. */
function issueMessage(issue) {
    if (issue.code === 'invalid_type')
        return `${isOrIsMissing(issue)}; expected ${nameOfType(issue.expected)}`;
    if (issue.code === 'invalid_value')
        return `${isOrIsMissing(issue)}; expected ${oneOf(issue.values)}`;
    if (issue.code === 'too_small')
        return bound(issue.input, Number(issue.minimum), issue.inclusive === false ? 'more than' : 'at least');
    if (issue.code === 'too_big')
        return bound(issue.input, Number(issue.maximum), issue.inclusive === false ? 'less than' : 'at most');
    return lowerFirst(issue.message);
}
function isOrIsMissing(issue) {
    return issue.input === undefined ? 'is missing' : `is ${found(issue)}`;
}
function bound(input, limit, words) {
    if (typeof input === 'string')
        return input === '' ? 'is empty' : `has ${input.length} characters; expected ${words} ${limit}`;
    if (Array.isArray(input))
        return input.length === 0 ? 'is an empty list' : `has ${input.length} entries; expected ${words} ${limit}`;
    return `is ${Number(input)}; expected ${words} ${limit}`;
}
/** The value, as far as it is short and no whole document; the type, where that is what differs. */
function found(issue) {
    const { input } = issue;
    if (input === null)
        return 'null';
    if (Array.isArray(input))
        return 'a list';
    if (typeof input === 'object')
        return 'an object';
    if (issue.path.length === 0)
        return `a ${typeof input}`;
    if (typeof input === 'string')
        return `the text ${JSON.stringify(input.slice(0, SHOWN_CHARACTERS))}`;
    return typeof input === 'number' ? `the number ${input}` : JSON.stringify(input);
}
function nameOfType(expected) {
    const names = {
        string: 'a text',
        int: 'a whole number',
        number: 'a number',
        boolean: 'true or false',
        object: 'an object',
        array: 'a list',
    };
    return names[expected] ?? expected;
}
function oneOf(values) {
    return values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
// EXTERNAL MODULE: ./build/src/shape/json.js
var shape_json = __webpack_require__(5565);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
// EXTERNAL MODULE: ./build/src/shape/parsed.js
var parsed = __webpack_require__(10018);
;// CONCATENATED MODULE: ./build/src/shape/document.js




/** Reads untrusted JSON of a known shape. Every problem is listed, each with the JSON pointer of its field. */
function parseDocument(content, schema, limits) {
    const json = (0,shape_json/* parseJson */.q)(content, limits);
    return json.ok ? checkShape(json.value, schema) : json;
}
/** Checks a value against a schema; unknown keys are named together with the nearest key that is known. */
function checkShape(value, schema) {
    const result = matchShape(value, schema);
    if (result.ok)
        return (0,parsed/* parsed */.Yz)(result.value);
    return { ok: false, problems: result.problems.map(({ path, message }) => ({ where: toPointer(path), message })) };
}
/** Like `checkShape`, with the places as paths. */
function matchShape(value, schema) {
    const result = schema.safeParse(value, { reportInput: true });
    return result.success ? { ok: true, value: result.data } : { ok: false, problems: result.error.issues.flatMap((issue) => toProblems(issue, schema)) };
}
function toProblems(issue, schema) {
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, issue.path);
        return issue.keys.map((key) => ({ path: issue.path, key, message: unknownKey(key, known) }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
        const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
        if (closest.length > 0)
            return closest.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] }, schema));
    }
    return [{ path: issue.path, message: issueMessage(issue) }];
}
function unknownKey(key, known) {
    const suggestion = (0,nearest/* nearest */.p)(key, known);
    return `has the unknown key ${JSON.stringify(key)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}
function toPointer(path) {
    return path.map((part) => `/${String(part)}`).join('');
}
/** The keys that the schema knows at a path, as far as it consists of plain objects, arrays and optionals. */
function keysAt(schema, path) {
    let at = unwrap(schema);
    for (const part of path) {
        const def = at?._zod.def;
        at = unwrap(def?.shape?.[String(part)] ?? def?.element ?? def?.valueType);
    }
    const shape = at?._zod.def?.shape;
    return Object.keys(shape ?? {});
}
function unwrap(schema) {
    const inner = schema?._zod.def?.innerType;
    return inner === undefined ? schema : unwrap(inner);
}

/***/ }),

/***/ 5565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);

/**
 * Reads untrusted JSON: UTF-8 without BOM, no key twice in one object, bounded in size and depth.
 * Values are V8's own; a second look at the text finds what `JSON.parse` hides (duplicate keys) or
 * does not bound (depth). No kept library does both: see docs/adr/0009-strict-json.md.
 * @source RFC 8259; RFC 7493 section 2.3 (duplicate names)
 */
function parseJson(content, limits) {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (size > limits.maxBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .overLimit */ .W1)('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
    const text = typeof content === 'string' ? content : decodeUtf8(content);
    if (text === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'is not valid UTF-8');
    if (text.startsWith('\uFEFF'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', 'begins with a byte order mark');
    const structure = inspect(text, limits.maxDepth);
    if (structure !== undefined)
        return structure;
    try {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(JSON.parse(text));
    }
    catch (error) {
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('', `is not JSON: ${error.message}`);
    }
}
/** The text of UTF-8 bytes, or undefined when they are not UTF-8. A BOM is kept, so that it can be refused. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Walks the tokens of a text for what JSON.parse would not say. Anything that is not JSON is left for it to refuse. */
function inspect(text, maxDepth) {
    const levels = [];
    let lastString; // a key, if a colon follows
    for (let at = 0; at < text.length; at++) {
        const level = levels.at(-1);
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                lastString = text.slice(at, end + 1);
                at = end;
                break;
            }
            case '{':
            case '[':
                if (levels.length >= maxDepth)
                    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .overLimit */ .W1)(pointer(levels), `is nested deeper than ${maxDepth} levels`);
                levels.push({ keys: text[at] === '{' ? new Set() : undefined, key: '', index: 0 });
                break;
            case '}':
            case ']':
                levels.pop();
                break;
            case ',':
                if (level !== undefined)
                    level.index += 1;
                break;
            case ':': {
                if (level?.keys === undefined || lastString === undefined)
                    break;
                level.key = unquote(lastString);
                if (level.keys.has(level.key))
                    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(pointer(levels), 'stands twice in one object');
                level.keys.add(level.key);
                break;
            }
            default:
        }
    }
    return undefined;
}
/** The index of the quote that closes the string opened at `start`, or of the last character when none does. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
    }
    return text.length - 1;
}
function unquote(token) {
    if (!token.includes('\\'))
        return token.slice(1, -1);
    try {
        return JSON.parse(token);
    }
    catch {
        return token; // JSON.parse of the whole refuses it with a better message
    }
}
function pointer(levels) {
    return levels.map(({ keys, key, index }) => `/${keys === undefined ? index : key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/***/ }),

/***/ 34348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./build/src/shape/nearest.js

/** The known word nearest to a misspelt one, or undefined when none is near enough to be meant. */
function nearest(word, known) {
    let best;
    for (const candidate of known) {
        const distance = leven(word.toLowerCase(), candidate.toLowerCase());
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    const enough = Math.max(2, Math.floor(word.length / 3));
    return best !== undefined && best.distance <= enough ? best.word : undefined;
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
