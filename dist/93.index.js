export const id = 93;
export const ids = [93,457];
export const modules = {

/***/ 29624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
/** Every verb, in the order of help. A new verb is one file beside this one and one line here. */
const COMMANDS = [
    { name: 'init', summary: 'Write a first duri.yml, filled in from the repository and commented', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(899)]).then(__webpack_require__.bind(__webpack_require__, 67899))).default },
    {
        name: 'seal',
        summary: 'Write and sign the evidence of a release: inventory, SBOM, provenance, metadata',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(390), __webpack_require__.e(752), __webpack_require__.e(812), __webpack_require__.e(836), __webpack_require__.e(333), __webpack_require__.e(751), __webpack_require__.e(205)]).then(__webpack_require__.bind(__webpack_require__, 11205))).default,
    },
    {
        name: 'verify',
        summary: 'Check evidence and tree, and say the status: verified, policy_changed, corrupted, tampered',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(390), __webpack_require__.e(752), __webpack_require__.e(812), __webpack_require__.e(836), __webpack_require__.e(333), __webpack_require__.e(751), __webpack_require__.e(302)]).then(__webpack_require__.bind(__webpack_require__, 68302))).default,
    },
    {
        name: 'check-downgrade',
        summary: 'Compare a candidate with the floor: no lower schema, older policy or weaker protection',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(752), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 47405))).default,
    },
    { name: 'sbom', summary: 'List what a release consists of, as SPDX or CycloneDX', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(654)]).then(__webpack_require__.bind(__webpack_require__, 84654))).default },
    {
        name: 'provenance',
        summary: 'Write provenance.json: which source, which builder, which SBOM',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(390), __webpack_require__.e(836), __webpack_require__.e(712)]).then(__webpack_require__.bind(__webpack_require__, 9940))).default,
    },
    { name: 'sign', summary: 'Sign files with a statement of your own', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(752), __webpack_require__.e(812), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 36566))).default },
    { name: 'keys new', summary: 'Make a signing key and add it to the key ring', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(752), __webpack_require__.e(639), __webpack_require__.e(985)]).then(__webpack_require__.bind(__webpack_require__, 70985))).default },
    { name: 'keys rotate', summary: 'Add a new key in place of an old one; both sign meanwhile', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(752), __webpack_require__.e(639), __webpack_require__.e(396)]).then(__webpack_require__.bind(__webpack_require__, 56396))).default },
    {
        name: 'keys retire',
        summary: 'End a key: it signs no more, or with --revoke nothing that it signed counts any more',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(752), __webpack_require__.e(812), __webpack_require__.e(206)]).then(__webpack_require__.bind(__webpack_require__, 65820))).default,
    },
    {
        name: 'keys status',
        summary: 'List the keys of the ring: state, windows, age, and which are due',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(752), __webpack_require__.e(99)]).then(__webpack_require__.bind(__webpack_require__, 43613))).default,
    },
    {
        name: 'log verify',
        summary: 'Check an execution record: is the chain whole, and is it signed?',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(752), __webpack_require__.e(812), __webpack_require__.e(333), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 38991))).default,
    },
    { name: 'log show', summary: 'Show an execution record as a table', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(414)]).then(__webpack_require__.bind(__webpack_require__, 27414))).default },
    { name: 'doctor', summary: 'Say what this machine and repository lack, and what to do about it', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(752), __webpack_require__.e(20)]).then(__webpack_require__.bind(__webpack_require__, 55982))).default },
    { name: 'explain', summary: 'Say what a finding, error or exit code means, and how to mend it', load: async () => (await __webpack_require__.e(/* import() */ 672).then(__webpack_require__.bind(__webpack_require__, 73672))).default },
];

/***/ }),

/***/ 31093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./build/src/commands/index.js
var src_commands = __webpack_require__(29624);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/actions-log.js
const PROGRESS_MS = 10_000;
/** What a command says, as lines of the step's log. Annotations are kept for the result: there are only ten of a kind. */
function actionsLog({ write, debug, now }) {
    let drawnAt = now();
    return {
        debug,
        info: (message) => write(inertLines(`${message}\n`)),
        warn: (message) => write(inertLines(`warning: ${message}\n`)),
        progress: (step, done, total, unit = 'files') => {
            if (now() - drawnAt < PROGRESS_MS)
                return;
            drawnAt = now();
            write(inertLines(`${step}: ${done}${total === undefined ? '' : ` of ${total}`} ${unit}\n`));
        },
    };
}
/**
 * Text that the runner prints and does not obey: it takes a line that starts with `::` for a command, and
 * `##[` anywhere. A file's name must not become one.
 */
function inertLines(text) {
    return text
        .replace(/\r(?!\n)/g, '\n')
        .replace(/##(?=\[)/g, '##\u200b')
        .replace(/^(\s*)(?=::)/gm, '$1\u200b');
}
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/inputs/resolve.js
var resolve = __webpack_require__(59379);
// EXTERNAL MODULE: ./build/src/model/secret.js
var secret = __webpack_require__(34211);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/action-inputs.js



/** What every action takes beside the inputs of its command. */
const HOST_INPUTS = {
    showSummary: (0,input/* choice */.Yq)(['true', 'false'], 'true', 'Write the result into the job summary.', { action: 'show-summary' }),
};
/** What every action gives beside the outputs of its command. */
const HOST_OUTPUTS = {
    error: 'Code of the error where no result could be formed, such as `policy_invalid`; empty otherwise.',
    'report-path': 'Path of a JSON file with the whole result, the same object that the command line prints with --json.',
};
/** Takes the secret inputs out of the environment, so that no child process inherits them. */
function takeSecrets(command, variables) {
    const taken = [];
    for (const [key, input] of offered(command.inputs)) {
        if (!input.secret || input.action === undefined)
            continue;
        const text = variables[variableOf(input.action)] ?? '';
        Reflect.deleteProperty(variables, variableOf(input.action));
        if (text !== '')
            taken.push({ key, name: input.action, text });
    }
    return taken;
}
/** What must not appear in a log: each secret, and each of its lines, for a log is written line by line. */
function textsToMask(secrets) {
    const texts = secrets.flatMap(({ text }) => [text, ...text.split(/\r?\n/)]);
    return [...new Set(texts.filter((text) => text.trim() !== ''))];
}
/** The values of a command's inputs, from `INPUT_*` and from the variables that inputs name. @throws input_invalid */
function actionValues(command, variables, secrets) {
    const all = { ...HOST_INPUTS, ...command.inputs };
    const texts = (key) => {
        const input = all[key];
        const given = input?.action === undefined || input.secret ? [] : inputTexts(input, variables[variableOf(input.action)] ?? '');
        const fallback = input?.env === undefined ? '' : (variables[input.env] ?? '');
        return given.length > 0 || fallback === '' ? given : [fallback];
    };
    const values = (0,resolve/* resolveInputs */.e)(all, texts, (key) => all[key]?.action ?? key);
    for (const { key, name, text } of secrets)
        values[key] = [{ from: 'value', name, secret: new secret/* Secret */.z(Buffer.from(text)) }];
    const { showSummary, ...rest } = values;
    return { values: ('showSummary' in command.inputs ? values : rest), showSummary: showSummary === 'true' || showSummary === true };
}
/** The inputs that an action offers, its command's and the host's. */
function offered(inputs) {
    const own = Object.entries(inputs).filter(([, { action }]) => action !== undefined);
    const host = Object.entries(HOST_INPUTS).filter(([, { action }]) => !own.some(([, input]) => input.action === action));
    return [...own, ...host];
}
/** One text, or with `many` one a line. A line break at the end comes from YAML's block style and means nothing. */
function inputTexts(input, text) {
    const texts = input.many ? text.split('\n') : [text];
    return texts.map((one) => one.trim()).filter((one) => one !== '');
}
/** @source GitHub, "Metadata syntax": INPUT_<VARIABLE_NAME>, upper case, spaces as underscores */
function variableOf(name) {
    return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/model/finding.js
var model_finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
;// CONCATENATED MODULE: ./build/src/reports/markdown-text.js

const MAX_CHARACTERS = 1000;
/** Text from outside as one line of Markdown that means nothing: no markup, no HTML, no link, no image, no mention, no table cell. */
function plainMarkdown(text) {
    return inlineMarkdown(text).trim();
}
/** Text from outside as code: GitHub reads neither mentions nor references there. Entities, because fences cannot hold every text, least of all in tables. */
function codeMarkdown(text) {
    return `<code>${markdown_text_escape(clip((0,path/* printable */.g$)(text)))}</code>`;
}
/** A sentence of DuRi's own that may quote text from outside; what stands between a pair of backticks is shown as code. */
function proseMarkdown(text) {
    const parts = clip((0,path/* printable */.g$)(text)).split('`');
    // An even number of parts leaves one backtick without a partner: then none of them is taken for a quote.
    if (parts.length % 2 === 0)
        return plainMarkdown(text);
    return parts
        .map((part, index) => (index % 2 === 0 ? inlineMarkdown(part) : codeMarkdown(part)))
        .join('')
        .trim();
}
function inlineMarkdown(text) {
    return markdown_text_escape(clip((0,path/* printable */.g$)(text)))
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
function markdown_text_escape(text) {
    return text.replace(/[&<>`|\\*_[\]#~$]/g, entity);
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
;// CONCATENATED MODULE: ./build/src/reports/annotations.js



/** GitHub shows ten of a kind a step and drops the rest without a word. @source GitHub, "Workflow commands": limits of annotations */
const MAX_OF_A_KIND = 10;
const annotations_MAX_CHARACTERS = 2000;
/**
 * The annotations of a result: its headline when it fails, then one for each finding and warning, at most ten of a kind.
 * Where the result does not act on the exit code (`enforced` is false), nothing is shown as an error.
 */
function annotationsFor(report, enforced) {
    const failing = report.tone === 'bad' || report.tone === 'warn';
    const bad = (report.findings ?? []).filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
    const level = enforced ? 'error' : 'warning';
    const headline = failing ? [{ level, title: 'DuRi', message: oneText([report.headline, ...(report.next ?? []).slice(0, 1)]) }] : [];
    const all = [...headline, ...bad.map((finding) => ofFinding(finding, level)), ...(report.warnings ?? []).map(ofWarning)];
    return [...atMostTen(all, 'error'), ...atMostTen(all, 'warning')];
}
function ofFinding(finding, level) {
    const { subject, message, expected, actual, reason } = finding;
    const values = [expected !== undefined && `expected ${expected}`, actual !== undefined && `found ${actual}`].filter((text) => text !== false);
    const fix = reason === undefined ? [] : [(0,model_finding/* reasonOf */.A3)(reason).fix];
    return { level, title: title(reason ?? finding.check, subject), message: oneText([message, ...values, ...fix]), ...locationOf(subject) };
}
function ofWarning({ subject, message, reason }) {
    return { level: 'warning', title: title(reason, subject), message: oneText([message, (0,model_finding/* reasonOf */.A3)(reason).fix]), ...locationOf(subject) };
}
/** The file and line of a subject such as `deploy/nginx.conf:12` or `duri.yml:3:7`; nothing for any other. */
function locationOf(subject) {
    const [, file, line, column] = /^([^:]+):(\d{1,9})(?::(\d{1,9}))?$/.exec(subject) ?? [];
    if (file === undefined || line === undefined)
        return {};
    return { file: (0,path/* printable */.g$)(file), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}
function title(reason, subject) {
    return clip((0,path/* printable */.g$)(`${reason}: ${subject}`), 200);
}
function oneText(parts) {
    return clip(parts.map(path/* printable */.g$).join('\n'), annotations_MAX_CHARACTERS);
}
function atMostTen(all, level) {
    const some = all.filter((annotation) => annotation.level === level);
    if (some.length <= MAX_OF_A_KIND)
        return some;
    const shown = some.slice(0, MAX_OF_A_KIND - 1);
    return [
        ...shown,
        { level, title: 'DuRi', message: `${some.length - shown.length} more: see the job summary, or the file that the output report-path names` },
    ];
}
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
    const headline = `### ${MARKS[report.tone]} ${plainMarkdown(options.title)}: ${proseMarkdown(report.headline)}`;
    const total = options.maxBytes - RESERVED_BYTES;
    const outline = byteBudget(total / 4);
    outline.take(headline);
    const facts = section({ of: 'facts', head: '| | |\n| --- | --- |', rows: report.facts ?? [], draw: ([label, value]) => row([plainMarkdown(label), codeMarkdown(value)]) }, outline, options);
    const next = section({ of: 'steps', head: '**What to do**\n', rows: report.next ?? [], draw: (step, index) => `${index + 1}. ${proseMarkdown(step)}` }, outline, options);
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
function drawFinding({ outcome, subject, message, expected, actual, reason }) {
    return row([
        outcome === 'fail' ? '❌' : '❔',
        codeMarkdown(subject),
        proseMarkdown(message),
        optionalCode(expected),
        optionalCode(actual),
        optionalCode(reason),
    ]);
}
function drawWarning({ subject, message, reason }) {
    return row(['⚠️', codeMarkdown(subject), proseMarkdown(message), codeMarkdown(reason)]);
}
/** Once a table had to be cut, those after it are only counted. */
function drawTables(tables, budget, options) {
    const drawn = [];
    for (const [index, table] of tables.entries()) {
        if (budget.exceeded)
            return [...drawn, `_${tables.length - index} tables not shown here: ${options.whereAll}._`];
        const title = table.title === undefined ? '' : `**${plainMarkdown(table.title)}**\n\n`;
        drawn.push(section({ of: 'rows', head: title + tableHead(table.head.map(plainMarkdown)), rows: table.rows, draw: (cells) => row(cells.map(plainMarkdown)) }, budget, options));
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
    return text === undefined ? '' : codeMarkdown(text);
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/publish.js








/** Tells a result in every way that GitHub has: log, outputs, annotations, summary. */
async function publishResult(core, result, publication) {
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(832), __webpack_require__.e(749)]).then(__webpack_require__.bind(__webpack_require__, 45749));
    process.stdout.write(inertLines(renderTerminal(result.report, { colour: true, width: 120 })));
    const outputs = { ...verdictOf(result.json), ...writeReport(core, result.json, publication), ...result.outputs };
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
    annotationsFor(result.report, result.exitCode !== 0).forEach((annotation) => annotate(core, annotation));
    if (publication.showSummary)
        await writeSummary(core, result.report, publication);
}
/** Tells why there is no result, and gives the exit code for it. */
async function publishError(core, error, publication) {
    const outcome = error.kind === 'config' ? 'error(config)' : 'error(infra)';
    const json = { status: null, error: { code: error.code, message: error.message, hint: error.hint } };
    const outputs = { error: error.code, ...writeReport(core, json, publication) };
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
    annotate(core, { level: 'error', title: `DuRi: ${error.code}`, message: `${error.message}\nhint: ${error.hint}` });
    const report = { tone: 'bad', headline: error.message, facts: [['code', error.code]], next: [error.hint] };
    if (publication.showSummary)
        await writeSummary(core, report, publication);
    return (0,model_status/* exitCode */.I$)(outcome, 'prod');
}
/** What every command's JSON may say of its result, as outputs of the same names. */
function verdictOf(json) {
    return Object.fromEntries(['status', 'verdict'].flatMap((name) => (typeof json[name] === 'string' ? [[name, json[name]]] : [])));
}
/** The whole result as a file: what a summary has no room for is there. */
function writeReport(core, json, { tempFolder }) {
    if (tempFolder === undefined || tempFolder === '')
        return {};
    const path = (0,external_node_path_.join)(tempFolder, `duri-${(0,external_node_crypto_.randomUUID)()}.json`);
    try {
        (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(json, null, 2)}\n`, { flag: 'wx' });
        return { 'report-path': path };
    }
    catch (error) {
        core.info(inertLines(`the result could not be written to ${path}: ${(0,errors/* messageOf */.bD)(error)}`));
        return {};
    }
}
/** A summary that cannot be written changes no result. */
async function writeSummary(core, report, { title }) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    const whereAll = 'the file that the output report-path names has them all';
    try {
        await core.summary.addRaw(renderMarkdown(report, { title, maxBytes: SUMMARY_MAX_BYTES, whereAll })).write();
    }
    catch (error) {
        core.info(inertLines(`the job summary could not be written: ${(0,errors/* messageOf */.bD)(error)}`));
    }
}
function annotate(core, { level, title, message, file, line, column }) {
    const place = {
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
    };
    core[level](message, { title, ...place });
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/run-action.js





/** Runs the action of one command: inputs in, outputs, job summary, annotations and exit code out. */
async function runAction(name, entry, commands = src_commands/* COMMANDS */.L) {
    const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 96421));
    try {
        process.exitCode = await run(core, await loadCommand(name, commands), entry);
    }
    catch (error) {
        const known = error instanceof errors/* IntegrityError */.cs ? error : new errors/* IntegrityError */.cs('internal', (0,errors/* messageOf */.bD)(error), {}, { cause: error });
        const publication = { title: `duri ${name}`, showSummary: process.env['INPUT_SHOW-SUMMARY'] !== 'false', tempFolder: process.env['RUNNER_TEMP'] };
        process.exitCode = await publishError(core, known, publication);
        if (core.isDebug() && error instanceof Error)
            core.debug(error.stack ?? '');
    }
}
async function run(core, command, entry) {
    const secrets = takeSecrets(command, process.env);
    textsToMask(secrets).forEach((text) => core.setSecret(text));
    const ignored = withoutWeakeners(process.env);
    const log = actionsLog({ write: (text) => process.stdout.write(text), debug: (message) => core.debug(message), now: () => Date.now() });
    if (ignored.length > 0)
        log.warn(`${ignored.join(' and ')} ignored: a pull request does not choose how it is judged`);
    const { values, showSummary } = actionValues(command, process.env, secrets);
    const { nodePorts } = await Promise.all(/* import() */[__webpack_require__.e(921), __webpack_require__.e(834), __webpack_require__.e(348)]).then(__webpack_require__.bind(__webpack_require__, 41834));
    const result = await command.run(nodePorts(log, entry), values);
    await publishResult(core, result, { title: `duri ${command.name}`, showSummary, tempFolder: process.env['RUNNER_TEMP'] });
    return result.exitCode;
}
async function loadCommand(name, commands) {
    const entry = commands.find((candidate) => candidate.name === name);
    if (entry === undefined)
        throw new errors/* IntegrityError */.cs('internal', `there is no command "${name}"`);
    return (await entry.load());
}
/** Events whose author also writes the workflow file. @source trust model, section 1 */
const UNTRUSTED_EVENTS = ['pull_request', 'pull_request_target', 'merge_group'];
/** Takes the variables that would weaken a verdict out of the environment, where the event's author could have set them. */
function withoutWeakeners(variables) {
    if (!UNTRUSTED_EVENTS.includes(variables['GITHUB_EVENT_NAME'] ?? ''))
        return [];
    const found = ['DURI_ENV', 'DURI_INTEGRITY_MODE'].filter((name) => (variables[name] ?? '') !== '');
    for (const name of found)
        Reflect.deleteProperty(variables, name);
    return found;
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
/* harmony export */   ph: () => (/* binding */ textOr)
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

/***/ 59379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveInputs)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);

/** The values of a command's inputs; every input that is wrong is named in one error. @throws input_invalid */
function resolveInputs(inputs, texts, nameOf) {
    const values = {};
    const problems = [];
    for (const [key, input] of Object.entries(inputs)) {
        const result = input.resolve(texts(key));
        if (result.ok)
            values[key] = result.value;
        else
            problems.push(...result.problems.map(({ message }) => `${nameOf(key)} ${message}`));
    }
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_invalid', problems.join('; '), { problems });
    return values;
}

/***/ }),

/***/ 74132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ ERRORS),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   cs: () => (/* binding */ IntegrityError),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
const config = (means, hint) => ({ kind: 'config', means, hint });
const infra = (means, hint) => ({ kind: 'infra', means, hint });
/** Every error that stops a command before it can say anything about a release. Findings are something else: see reasons.ts. */
const ERRORS = {
    usage: config('The command line is not one that DuRi knows.', 'Run the command with --help; it lists every argument with an example.'),
    input_invalid: config('An input has a value that it cannot have.', 'Run the command with --help to see what it takes.'),
    policy_invalid: config('The policy file is not valid.', 'Mend the line that the message names. schemas/duri.schema.json gives editors completion and checks.'),
    policy_untrusted: config('The policy, key ring or floor lies where the release could have put it.', 'Keep them outside the release and the evidence directory, in a place that the verified program cannot write.'),
    mode_invalid: config('DURI_ENV or DURI_INTEGRITY_MODE has a value that DuRi does not know.', 'DURI_ENV is prod or dev; DURI_INTEGRITY_MODE is strict or warn. Unset means prod and strict.'),
    directory_missing: config('The directory is not there, or is no directory.', 'Check the path; it is relative to the current folder.'),
    input_missing: config('A file that was named is not there.', 'Check the path; it is relative to the current folder.'),
    file_exists: config('A file is already there and would be overwritten.', 'Choose another name, or remove the file first.'),
    key_missing: config('There is no key to sign with.', 'Make one with `duri keys new`, or seal with --unsigned; unsigned evidence never verifies in prod.'),
    key_invalid: config('A key file does not hold a key that DuRi can use.', 'Raw HMAC secrets have 32 bytes or more; Ed25519 and ECDSA P-256 keys are PEM (PKCS #8).'),
    key_permissions: config('A key file can be read or written by others.', 'chmod 600 FILE, and let it belong to the user that runs DuRi.'),
    key_not_in_ring: config('The secret given belongs to no key of the ring.', 'Give the secret that belongs to the ring, or add the key to the ring with `duri keys new`.'),
    key_may_not_sign: config('The key is in the ring, but may not sign now.', '`duri keys status` shows state and windows; `duri keys rotate` adds a new key.'),
    key_unnamed: config('The key that is meant is not clear: none of the ring fits, or several do.', 'Name it by its id, the beginning of its id, or its name; `duri keys status` lists them.'),
    key_needed: config('The key is still needed.', 'Make or rotate in another key first and seal again with it; --force retires it all the same.'),
    keyring_full: config('The key ring holds as many keys as it can.', 'Take entries out of the ring whose `verify_until` has passed.'),
    keyring_invalid: config('The key ring is not valid.', 'Mend the field that the message names, or make a new ring with `duri keys new`.'),
    tree_unsealable: config('The release directory holds something that cannot be part of a release.', 'Remove or mend what the message lists, or exclude it by policy.'),
    tree_empty: config('There is no file to seal.', 'Check the directory and the include and exclude globs of the policy.'),
    key_in_release: config('A secret key lies in the release directory and would become part of the release.', 'Move the key out of the release directory, or exclude its folder in duri.yml.'),
    spike_not_accepted: config('So many files changed against the evidence that would be replaced that it needs to be confirmed.', 'Name exactly this change with --accept-spike, or seal into a new evidence directory.'),
    sbom_empty: config('The SBOM would list no component, which says nothing about the release.', 'Seal a directory that holds lock files or package manifests, or allow it with `sbom.allow_empty: true` in duri.yml.'),
    sbom_invalid: config('The SBOM does not fit its specification.', 'See the problems listed. If Syft wrote it, try the version that DuRi pins.'),
    lock_file_invalid: config('A lock file or package manifest in the release cannot be read.', 'Mend it, write it anew with its package manager, or take it out of the release directory. With Syft installed it is read by Syft instead.'),
    statement_type_reserved: config('DuRi signs its own statement types only itself.', 'Use a predicate type of your own.'),
    base_invalid: config('The base to compare with is neither a directory nor a commit.', 'Pass a directory with an evidence set, or a git ref that exists here.'),
    evidence_unreadable: infra('The evidence directory could not be read.', 'Check that it exists and that this user may read it.'),
    tree_unreadable: infra('Part of the release directory could not be read.', 'Give this user read permission on the whole directory.'),
    tree_changing: infra('Files change while they are read.', 'Seal a tree that nobody writes to.'),
    write_failed: infra('A file could not be written; what was there before is untouched.', 'Check free space and permissions of the folder.'),
    locked: infra('Another run is writing the same evidence directory.', 'Wait for it to end. If no such process is alive, remove the lock file that the message names.'),
    tool_missing: infra('A program that is needed is not installed.', 'Install it, or pass its path.'),
    tool_failed: infra('A program that DuRi ran has failed.', 'Its last lines are in the message.'),
    tool_timeout: infra('A program that DuRi ran did not end in time, and was stopped.', 'Look for what it waits for, or give it a larger time limit.'),
    tool_unverified: infra('A downloaded tool is not the one that DuRi knows.', 'Pass the path of a tool that you trust, or use a version that DuRi pins.'),
    download_failed: infra('A download failed.', 'Check the network and any proxy, or pass the path of an installed tool.'),
    git_unavailable: infra('git could not answer.', 'Check that git is installed and that the commit is there: `git fetch --depth=1 origin REF`.'),
    worker_failed: infra('A thread that hashes files has ended early.', 'Give the process more memory and run again. If it happens again, please report it, with the message.'),
    internal: infra('DuRi met something it did not expect.', 'Please report it, with the command line and the message.'),
};
/** The one error class: no verdict could be formed, and this is why. */
class IntegrityError extends Error {
    code;
    details;
    name = 'IntegrityError';
    constructor(code, message, details = {}, options) {
        super(message, options?.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.details = details;
        this.#hint = options?.hint;
    }
    #hint;
    get kind() {
        return ERRORS[this.code].kind;
    }
    /** What to do: the catalogue's advice, or a closer one given where the error was met. */
    get hint() {
        return this.#hint ?? ERRORS[this.code].hint;
    }
}
/** The `code` of an error from Node's system calls, such as `ENOENT`. Errors are matched by code: class identity fails across realms. */
function systemCode(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : undefined;
}
/** The message of anything that was thrown. */
function messageOf(error) {
    const message = error?.message;
    return typeof message === 'string' ? message : String(error);
}

/***/ }),

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38134);

/** The outcome that a finding calls for: a failure gives its reason's, an unknown gives none of its own. */
function outcomeOf(finding) {
    if (finding.outcome !== 'fail' || finding.reason === undefined)
        return 'verified';
    return reasonOf(finding.reason).outcome ?? 'verified';
}
/** The catalogue's entry for a code. */
function reasonOf(code) {
    return _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .REASONS */ .e[code];
}
/** A failure: the reason's catalogue entry decides which status it calls for. */
// eslint-disable-next-line max-params -- written so often that names would hide the message
function failure(check, reason, subject, message, values) {
    return { check, outcome: 'fail', reason, subject, message, ...values };
}
/** A claim that holds. */
function pass(check, subject, message) {
    return { check, outcome: 'pass', subject, message };
}
/** A claim that could not be looked at, because something it rests on failed. */
function unknown(check, subject, message) {
    return { check, outcome: 'unknown', subject, message };
}
/** A claim that does not apply, with the reason why. */
function notApplicable(check, subject, message) {
    return { check, outcome: 'not-applicable', subject, message };
}
function warning(reason, subject, message) {
    return { reason, subject, message };
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

/***/ 38134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
const corrupted = (means, fix) => ({ outcome: 'corrupted', means, fix });
const tampered = (means, fix) => ({ outcome: 'tampered', means, fix });
const policy = (means, fix) => ({ outcome: 'policy_changed', means, fix });
const config = (means, fix) => ({ outcome: 'error(config)', means, fix });
const infra = (means, fix) => ({ outcome: 'error(infra)', means, fix });
const warns = (means, fix) => ({ means, fix });
const RESTORE = 'Do not run this tree. Restore the release from its archive, verify the restored copy, and keep this one for forensics.';
const RESEAL = 'If the evidence was damaged in transit, fetch the evidence set again; otherwise treat it as lost and seal the release again from source.';
/**
 * Every reason, in the order of the decision table: evidence that cannot be read, evidence that does not
 * authenticate, content below what is required, the tree, then no verdict at all, then warnings.
 * @source design, section 3; trust model, sections 2 to 5
 */
const REASONS = {
    evidence_missing: corrupted('A file of the evidence set is not there.', RESEAL),
    evidence_empty: corrupted('A file of the evidence set has no content.', RESEAL),
    evidence_unparseable: corrupted('A file of the evidence set is not what its format requires: cut short, not JSON, a field missing, of the wrong type, unknown or twice.', RESEAL),
    evidence_over_limit: corrupted('A file of the evidence set is larger, deeper or longer than the limits allow.', 'Check where this file comes from. The limits stand in docs/threat-model.md and cannot be raised by the evidence itself.'),
    log_unfinished: corrupted('An execution record has no checkpoint at its end: it was cut short, or the run that wrote it was killed.', 'If a run was killed, run it again. Otherwise look for a whole copy in the state directory or in the archive.'),
    signature_missing: tampered('A signature file that policy requires is not there.', 'Fetch the complete evidence set. If it was never signed, seal it with a key: `duri keys new`, then `duri seal`.'),
    signature_stripped: tampered('The signed statement lists a signer whose signature has been taken out.', RESTORE),
    signature_invalid: tampered('A signature does not verify over the bytes that were received.', RESTORE),
    signature_threshold: tampered('Fewer trusted keys have signed than policy requires.', 'Have the missing party sign, or correct `signatures.threshold` and `signatures.kinds` in the policy that the verifier uses.'),
    signature_wrong_type: tampered('The signature is authentic, but over a statement of another kind.', RESTORE),
    signature_wrong_file: tampered('The signature is authentic, but over other bytes than those of the file beside it.', RESTORE),
    key_unknown: tampered('Signed only by keys that are not in the key ring.', 'If the key is yours, add its public half to the ring that the verifier uses; never take a ring from the release.'),
    key_outside_window: tampered('The signing key is outside its window: no longer, or not yet, accepted for verification.', 'Seal the release again with the current key. `duri keys status` shows each window.'),
    key_revoked: tampered('The signing key has been revoked.', 'Treat everything that this key signed as untrusted; restore a release signed by another key.'),
    key_wrong_use: tampered('The signing key is in the ring, but not for this use.', 'Sign with a key whose `uses` in the ring names this use.'),
    digest_mismatch: tampered('A file of the evidence set is not the one that the signed metadata binds.', RESTORE),
    sbom_digest_mismatch: tampered('provenance.json and sbom.json do not belong together.', RESTORE),
    wrong_subject: tampered('The evidence is authentic, but of another product, repository or line.', 'Fetch the evidence of this product, or correct `product`, `repository_id` and `line` in the policy.'),
    log_chain_broken: tampered('The hash chain of an execution record does not hold: a line was changed, removed, added or moved.', 'Treat the record as worthless from the line that is named. Look for the copy in the state directory or in the archive, and find out who can write where this one lay.'),
    equivocation: tampered('Two different releases carry the same sequence number.', 'Find out which of the two was published by whom; issue a new sequence for the good one.'),
    schema_below_floor: policy('The evidence has a lower schema version than the floor allows.', 'Seal the release again with a current DuRi. Going back needs a signed ticket.'),
    schema_skipped: policy('The schema version rises by more than one step.', 'Release once with each schema version in between: a step that nobody took cannot be checked.'),
    schema_content_changed: policy('The same schema version with another content: two DuRis disagree on what the version means.', 'Use one released DuRi for sealing and verifying.'),
    policy_below_floor: policy('The evidence was sealed under an older policy version than the floor allows.', 'Seal the release again under the current policy.'),
    policy_content_changed: policy('The same policy version with another content.', 'Raise `version` in duri.yml whenever its content changes.'),
    protection_weakened: policy('A protection is weaker than the floor requires.', 'Restore the protection. Weakening it on purpose needs an expiring ticket that names the dimension.'),
    metadata_deleted: policy('The candidate has no metadata where the base has one: deleting it is a downgrade.', 'Seal the candidate; evidence that existed once may not disappear.'),
    evidence_expired: policy('The evidence is past its `expires` instant.', 'Seal the release again from source; `expires_days` in duri.yml sets the period.'),
    file_modified: tampered('A file differs from what was released.', RESTORE),
    file_missing: tampered('A file of the release is gone.', RESTORE),
    file_unexpected: tampered('A file is there that was not released.', 'Remove it, or if it belongs to running the program (a cache, a log), move it out of the release directory or exclude it by policy.'),
    file_mode_changed: tampered('The executable bit of a file differs from what was released; its content does not.', RESTORE),
    file_mode_unsafe: tampered('A file is setuid, setgid or writable by everyone.', 'Take the bit away: `chmod u-s,g-s,o-w FILE`. Where the file system gives it to every file, set `release.unsafe_modes: warn` in duri.yml.'),
    file_special: tampered('A FIFO, socket or device stands in the release directory.', 'Remove it: a release consists of files and links. Sockets and pipes of a running program belong elsewhere.'),
    link_modified: tampered('A symbolic link points elsewhere than released, or is no link any more.', RESTORE),
    link_missing: tampered('A symbolic link of the release is gone.', RESTORE),
    link_unexpected: tampered('A symbolic link is there that was not released.', RESTORE),
    keyring_missing: config('No key ring and no key were given, so no signature can be believed.', 'Pass --keyring FILE, or set DURI_KEYRING, or name it in the policy. `duri keys new` makes a first one.'),
    nothing_checked: config('The inventory is empty: nothing was checked, so nothing is proven.', 'Check the directory and the include and exclude globs of the policy.'),
    schema_unknown: config('The evidence has a schema version that this verifier does not know.', 'Upgrade the verifier.'),
    tree_modified_while_read: infra('A file kept changing while it was read.', 'Verify a tree that nobody writes to: a read-only mount, or before the program starts.'),
    file_unreadable: infra('A file could not be read, so nothing can be said about it.', 'Give the verifying user read permission on the whole release directory.'),
    secret_missing: infra('A signature could only be checked with a secret that is not at hand.', 'Mount the HMAC key and set DURI_HMAC_KEY_FILE, or seal with a public-key signature as well, so that a host needs no secret.'),
    clock_behind: infra('The clock of this host is behind an instant that has certainly passed.', 'Set the clock; a wrong clock would accept keys and evidence that are past their time.'),
    floor_unreadable: infra('A source of the floor could not be read; that is not the same as having no floor.', 'Make the base available: fetch the base commit, or check network and permissions.'),
    key_rotating: warns('Signed by a key that is being rotated out; it is accepted until its window ends.', 'Seal with the new key before `verify_until` of the old one.'),
    key_due: warns('A key is older than its rotation period.', 'Run `duri keys rotate`.'),
    ring_of_one: warns('A raw secret was given without a key ring: it is trusted for every use, without a window.', 'Make a ring with `duri keys new` and pass it with --keyring.'),
    signer_not_in_ring: warns('The statement lists a signer that has left the ring.', 'Nothing, if that key was retired on purpose.'),
    subject_unpinned: warns('No policy states product, repository and line, so evidence of another product would be accepted.', 'Set `product`, `repository_id` and `line` in the policy of the verifier.'),
    hmac_only: warns('Only HMAC signatures stand behind this verdict: whoever can verify them can also forge them.', 'Seal with an Ed25519 or ECDSA key as well: `duri keys new --kind ed25519`.'),
    unsigned: warns('The evidence is unsigned; it proves accidental damage only.', 'Seal with a key: `duri keys new`, then `duri seal`.'),
    names_collide: warns('Two names differ only by letter case or Unicode normal form, and would be one file on macOS or Windows.', 'Rename one of them, if the release is ever unpacked there.'),
    spike: warns('Many files changed at once, which looks like a wrong directory, a rebuilt tree or a replaced disk.', 'Check that the right release stands here before looking at single files.'),
    dev_not_enforced: warns('dev: not enforced. The result is reported, and the exit code does not act on it.', 'Unset DURI_ENV and DURI_INTEGRITY_MODE to enforce it.'),
    sbom_fallback: warns('The SBOM was made by the embedded generator, which reads lock files and package manifests only.', 'Install Syft, or pass its path, for a complete SBOM.'),
    evidence_in_tree: warns('The evidence stands inside the release directory, where whoever can change the release can replace it.', 'Keep the evidence set in a directory of its own.'),
    unexpected_allowed: warns('A file that was not released is there, and policy tolerates it.', 'Set `release.unexpected: fail`.'),
    log_level_not_shown: warns('An execution record says that it is signed, and no signature was looked at.', 'Pass --keyring, and --signature where the signature does not stand beside the record.'),
    log_not_written: warns('The execution record could not be written.', 'Make the evidence directory writable, or set DURI_STATE_DIR to a writable folder.'),
    build_environment_incomplete: warns('A CI system was recognised, but it does not say enough about itself, so the build is described as a local one.', 'See docs/provenance.md for the variables that this CI must set; in Jenkins, set the Jenkins URL in the system configuration.'),
    key_not_used: warns('An active sealing key of the ring did not sign, because its secret is not at hand.', 'Provide the secret, or retire the key.'),
};

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

/***/ 62373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Om: () => (/* binding */ worstOutcome),
/* harmony export */   Td: () => (/* binding */ EXIT_RED)
/* harmony export */ });
/* unused harmony export OUTCOMES */
/** From worst to best: the first that any finding calls for is the overall outcome. @source design, section 3 */
const OUTCOMES = ['tampered', 'corrupted', 'policy_changed', 'error(config)', 'error(infra)', 'verified'];
/** The worst of several outcomes; `verified` when there is none. */
function worstOutcome(outcomes) {
    const seen = new Set(outcomes);
    return OUTCOMES.find((outcome) => seen.has(outcome)) ?? 'verified';
}
const PROD_EXIT = {
    verified: 0,
    'error(config)': 2,
    'error(infra)': 3,
    tampered: 20,
    corrupted: 21,
    policy_changed: 22,
};
/** Exit code of a gate that is red. */
const EXIT_RED = 1;
/** The process exit code of an outcome. In dev only a wrong configuration fails. @source design, section 3 */
function exitCode(outcome, mode) {
    if (mode === 'dev' && outcome !== 'error(config)')
        return 0;
    return PROD_EXIT[outcome];
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
