export const id = 7477;
export const ids = [7477];
export const modules = {

/***/ 99827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q8: () => (/* binding */ NO_REPORTS),
  Eg: () => (/* binding */ REPORT_OUTPUTS),
  eP: () => (/* binding */ reportInputs),
  UX: () => (/* binding */ withReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/policy/load-policy.js
var load_policy = __webpack_require__(35821);
// EXTERNAL MODULE: ./build/src/model/finding.js
var model_finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/reports/markdown-text.js
var markdown_text = __webpack_require__(36526);
// EXTERNAL MODULE: ./build/src/reports/formats/plain-text.js
var plain_text = __webpack_require__(68156);
;// CONCATENATED MODULE: ./build/src/reports/formats/junit.js



const SHOWN_FINDINGS = 100;
/** From worst to best: what a check is called that found several things. */
const WORST_FIRST = ['fail', 'unknown', 'pass', 'not-applicable'];
/**
 * JUnit XML, as Jenkins and most CI systems read it: a suite for each part, a case for each check. What could not be
 * looked at is an `error`, never a pass. @source Jenkins xUnit plug-in, junit-10.xsd
 */
const junit = {
    name: 'junit',
    help: 'Write the findings as JUnit XML, a suite for each part and a case for each check',
    render: async (parts, { title }) => {
        const builder = (await loadBuilder()).newBuilder().name((0,plain_text/* plainText */.w)(title));
        for (const part of parts) {
            const suite = builder.testSuite().name((0,plain_text/* plainText */.w)(part.name));
            if (part.seconds !== undefined)
                suite.time(part.seconds);
            for (const { name, outcome, findings, seconds } of casesOf(part)) {
                const testCase = suite
                    .testCase()
                    .className(`duri.${(0,plain_text/* plainText */.w)(part.name)}`)
                    .name((0,plain_text/* plainText */.w)(name));
                if (seconds !== undefined)
                    testCase.time(seconds);
                const [first] = findings;
                const [message, type] = [(0,markdown_text/* clip */.$Q)(describe(first), 500), first?.reason ?? outcome];
                if (outcome === 'fail')
                    testCase.failure(message, type).stacktrace(bodyOf(findings));
                if (outcome === 'unknown')
                    testCase.error(message, type, bodyOf(findings));
                if (outcome === 'not-applicable')
                    testCase.skipped();
            }
        }
        return builder.build();
    },
};
/** Loaded when it is asked for: it takes longer than all the rest. Its types call what it exports by `module.exports` a default export. */
async function loadBuilder() {
    return (await __webpack_require__.e(/* import() */ 1072).then(__webpack_require__.t.bind(__webpack_require__, 51072, 19))).default;
}
function casesOf(part) {
    const byCheck = new Map();
    for (const finding of part.findings) {
        const before = byCheck.get(finding.check);
        if (before === undefined)
            byCheck.set(finding.check, [finding]);
        else
            before.push(finding);
    }
    const cases = [...byCheck].map(([name, findings]) => {
        const outcome = WORST_FIRST.find((each) => findings.some((finding) => finding.outcome === each)) ?? 'unknown';
        const named = part.cases?.find(({ check }) => check === name);
        const title = named === undefined ? name : `${name} ${named.title}`;
        return { name: title, outcome, findings: findings.filter((finding) => finding.outcome === outcome), seconds: named?.seconds };
    });
    // A part that is worse than what its checks found, or has none, is never shown as good.
    const rank = (outcome) => WORST_FIRST.indexOf(outcome);
    if (cases.length > 0 && cases.some(({ outcome }) => rank(outcome) <= rank(part.outcome)))
        return cases;
    const verdict = { check: part.name, outcome: part.outcome, subject: part.name, message: part.headline };
    return [...cases, { name: 'verdict', outcome: part.outcome, findings: [verdict] }];
}
function bodyOf(findings) {
    const lines = findings.slice(0, SHOWN_FINDINGS).map(withAdvice);
    const more = findings.length - lines.length;
    // The library parts only the first end mark of a CDATA section.
    return [...lines, ...(more === 0 ? [] : [`${more} more findings of this check`])].join('\n').replaceAll(']]>', ']] >');
}
function withAdvice(finding) {
    const values = [
        finding.expected !== undefined && `expected ${finding.expected}`,
        finding.actual !== undefined && `found ${finding.actual}`,
        finding.reason !== undefined && `what to do: ${finding.fix ?? (0,model_finding/* reasonOf */.A3)(finding.reason).fix}`,
    ].filter((text) => text !== false);
    return [describe(finding), ...values.map((text) => `  ${(0,markdown_text/* clip */.$Q)((0,plain_text/* plainText */.w)(text))}`)].join('\n');
}
function describe(finding) {
    return finding === undefined ? '' : (0,markdown_text/* clip */.$Q)((0,plain_text/* plainText */.w)(`${finding.subject} ${finding.message}`));
}
;// CONCATENATED MODULE: ./build/src/reports/formats/openmetrics.js


const OUTCOMES = ['pass', 'fail', 'unknown', 'not-applicable'];
/** OpenMetrics text, for the textfile collector of node_exporter or a push gateway. @source OpenMetrics 1.0 */
const openmetrics = {
    name: 'openmetrics',
    help: 'Write counts and verdict as OpenMetrics text',
    render: async (parts, { title }) => {
        const { Gauge, Registry } = await __webpack_require__.e(/* import() */ 5222).then(__webpack_require__.t.bind(__webpack_require__, 95222, 19));
        const registry = new Registry();
        registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
        const registers = [registry];
        const green = new Gauge({ name: 'duri_gate_green', help: 'Whether every part passed: 1, else 0.', labelNames: ['gate'], registers });
        const checks = new Gauge({ name: 'duri_gate_checks', help: 'Checks by part and outcome.', labelNames: ['gate', 'part', 'outcome'], registers });
        const time = new Gauge({ name: 'duri_gate_duration_seconds', help: 'Time that the checks of a part took.', labelNames: ['gate', 'part'], registers });
        const gate = (0,markdown_text/* clip */.$Q)((0,plain_text/* plainText */.w)(title.replace(/^duri /, '')), 200);
        green.set({ gate }, parts.length > 0 && parts.every(({ outcome }) => outcome === 'pass' || outcome === 'not-applicable') ? 1 : 0);
        for (const { name, cases, findings, seconds } of parts) {
            const part = (0,markdown_text/* clip */.$Q)((0,plain_text/* plainText */.w)(name), 200);
            for (const outcome of OUTCOMES)
                checks.set({ gate, part, outcome }, (cases ?? findings).filter((one) => one.outcome === outcome).length);
            if (seconds !== undefined)
                time.set({ gate, part }, seconds);
        }
        return registry.metrics();
    },
};
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/reports/location.js
var reports_location = __webpack_require__(23042);
// EXTERNAL MODULE: ./build/src/model/reasons.js + 4 modules
var reasons = __webpack_require__(49272);
;// CONCATENATED MODULE: ./build/src/reports/formats/sarif-rules.js

/** Rule of what could not be looked at, where no reason says more. */
const UNKNOWN_RULE = 'not_checked';
/** How bad each outcome is, from 0 to 10: above 9 is critical, from 7 high, from 4 medium. @source GitHub, "SARIF support for code scanning": security-severity */
const SEVERITY = {
    tampered: '9.8',
    corrupted: '9.2',
    policy_changed: '6.5',
    'error(config)': '7.5',
    'error(infra)': '7.0',
    verified: '0.0',
};
const NOT_CHECKED = {
    outcome: 'error(infra)',
    means: 'A claim could not be looked at, because something that it rests on failed.',
    fix: 'Mend what the other findings name, and run again: what was not looked at is never a pass.',
};
/** The rules that results name, each once, in the order of the catalogue. */
function sarifRules(used) {
    const asked = new Set(used);
    const all = [...Object.entries(reasons/* REASONS */.e), [UNKNOWN_RULE, NOT_CHECKED]];
    return all.filter(([id]) => asked.has(id)).map(([id, reason]) => toRule(id, reason));
}
function toRule(id, { outcome, means, fix }) {
    return {
        id,
        name: id,
        shortDescription: { text: means },
        fullDescription: { text: means },
        help: { text: `${means}\n\nWhat to do: ${fix}`, markdown: `${means}\n\n**What to do:** ${fix}` },
        helpUri: `https://github.com/duri/duri/blob/main/docs/errors.md#${id}`,
        defaultConfiguration: { level: outcome === undefined ? 'warning' : 'error' },
        properties: outcome === undefined
            ? { tags: ['supply-chain'], precision: 'very-high' }
            : { tags: ['security', 'supply-chain', outcome], precision: 'very-high', 'security-severity': SEVERITY[outcome] },
    };
}
;// CONCATENATED MODULE: ./build/src/reports/formats/sarif-results.js








/** What is no pass, most severe first, then warnings. A part that is red without a finding gives one, so that no file is empty for a red run. */
function sarifResults(parts, context) {
    const findings = parts.flatMap((part) => openFindings(part).map((finding) => ({ part, finding })));
    const sorted = [...findings].sort((a, b) => severityRank(a.finding) - severityRank(b.finding));
    const warnings = parts.flatMap((part) => part.warnings.map((warning) => ({ part, warning })));
    const occurrence = counter();
    return [
        ...sorted.map(({ part, finding }) => {
            const { check, subject, message, expected, actual, reason } = finding;
            const values = [expected !== undefined && `expected ${expected}`, actual !== undefined && `found ${actual}`].filter((text) => text !== false);
            const text = [`${subject} ${message}`, ...values].map((each) => (0,markdown_text/* clip */.$Q)(each)).join('; ');
            const ruleId = reason ?? UNKNOWN_RULE;
            const named = finding.severity === undefined ? text : `${check} (${finding.severity}): ${text}`;
            return result({ part, ruleId, level: levelOf(finding), text: named, of: finding, identity: [part.name, check, ruleId, withoutLine(subject)] });
        }),
        ...warnings.map(({ part, warning }) => {
            const { reason, subject, message } = warning;
            const identity = [part.name, 'warning', reason, withoutLine(subject)];
            return result({ part, ruleId: reason, level: 'warning', text: (0,markdown_text/* clip */.$Q)(`${subject} ${message}`), of: warning, identity });
        }),
    ];
    function result({ part, ruleId, level, text, of, identity }) {
        return {
            ruleId,
            level,
            message: { text: messageText(`${part.name}: ${text}`) },
            locations: [{ physicalLocation: placeOf(of, part, context) }],
            partialFingerprints: { primaryLocationLineHash: occurrence((0,digest/* sha256 */.sc)(JSON.stringify(identity)).slice(0, 32)) },
        };
    }
}
/** Code scanning knows three levels. */
function levelOf({ severity }) {
    if (severity === undefined || severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'medium' ? 'warning' : 'note';
}
function severityRank(finding) {
    return finding.outcome === 'unknown' ? model_status/* OUTCOMES */.im.length : model_status/* OUTCOMES */.im.indexOf((0,model_finding/* outcomeOf */.sG)(finding));
}
function openFindings({ name, outcome, headline, findings }) {
    const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
    if (open.length > 0 || outcome === 'pass' || outcome === 'not-applicable')
        return open;
    return [{ check: name, outcome: 'unknown', subject: name, message: headline }];
}
/** Code scanning shows nothing that has no file: what stands at none is shown at the policy. */
function placeOf(of, { directory = '' }, { policyFile, isFile }) {
    const located = (0,reports_location/* locationOf */.h)(of);
    const path = located?.file ?? external_node_path_.posix.join(directory, of.subject);
    const inside = !external_node_path_.posix.isAbsolute(path) && !external_node_path_.posix.normalize(path).startsWith('../');
    if (!inside || (located === undefined && !isFile(path)))
        return place(policyFile, { startLine: 1 });
    return place(path, { startLine: located?.line ?? 1, ...(located?.column === undefined ? {} : { startColumn: located.column }) });
}
function place(path, region) {
    const uri = external_node_path_.posix
        .normalize(path)
        .split('/')
        .map((segment) => encodeURIComponent(Buffer.from(segment, 'utf8').toString('utf8'))) // half a surrogate pair cannot be encoded
        .join('/');
    return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}
/** Brackets and braces would be links and placeholders. @source SARIF 2.1.0, sections 3.11.5 and 3.11.6 */
function messageText(text) {
    return (0,plain_text/* plainText */.w)(text)
        .replace(/[\\[\]]/g, (character) => `\\${character}`)
        .replace(/[{}]/g, (character) => character + character);
}
function withoutLine(subject) {
    return subject.replace(/(?::\d+){1,2}$/, '');
}
/** The number of the occurrence after a hash, as code scanning writes it. */
function counter() {
    const seen = new Map();
    return (hash) => {
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    };
}
;// CONCATENATED MODULE: ./build/src/reports/formats/sarif.js




/** @source GitHub, "SARIF support for code scanning" and REST "Upload an analysis as SARIF data": a larger file is refused whole */
const SARIF_LIMITS = { results: 25_000, gzipBytes: 10 * 1024 * 1024 };
/** Other gzips than this one may come out a little larger. */
const GZIP_MARGIN = 512 * 1024;
/**
 * SARIF 2.1.0 for code scanning: a rule for each reason, a result for each finding that is no pass, and for each warning.
 * Where there are too many, the last ones go and a notification says how many. @source SARIF 2.1.0 (OASIS, errata 01)
 */
const sarif = {
    name: 'sarif',
    help: 'Write the findings as SARIF 2.1.0, for code scanning',
    render: (parts, context) => {
        const all = sarifResults(parts, context);
        let shown = Math.min(all.length, SARIF_LIMITS.results);
        let text = render(all, shown, parts, context);
        while (shown > 0 && (0,external_node_zlib_.gzipSync)(text).length > SARIF_LIMITS.gzipBytes - GZIP_MARGIN) {
            shown = Math.floor(shown / 2);
            text = render(all, shown, parts, context);
        }
        return text;
    },
};
function render(all, shown, parts, { title, duriVersion }) {
    const results = all.slice(0, shown);
    const rules = sarifRules(results.map(({ ruleId }) => ruleId));
    const dropped = all.length - shown;
    const notes = dropped === 0 ? [] : [{ level: 'warning', message: { text: `${dropped} of ${all.length} results are not listed: code scanning takes no more` } }];
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'DuRi', version: duriVersion, informationUri: 'https://github.com/duri/duri', rules } },
                automationDetails: { id: `${(0,plain_text/* plainText */.w)(title).replace(/[^A-Za-z0-9._-]+/g, '-')}/` },
                invocations: [{ executionSuccessful: parts.length > 0 && parts.every(({ outcome }) => outcome !== 'unknown'), toolExecutionNotifications: notes }],
                columnKind: 'utf16CodeUnits',
                results: results.map((result) => ({ ...result, ruleIndex: rules.findIndex(({ id }) => id === result.ruleId) })),
            },
        ],
    };
    return `${JSON.stringify(log, null, 1)}\n`;
}
;// CONCATENATED MODULE: ./build/src/reports/formats/tap.js


const tap_SHOWN_FINDINGS = 20;
/**
 * TAP 14: a test for each check, with a YAML block for what is no pass. What could not be looked at is `not ok`.
 * @source Test Anything Protocol, version 14
 */
const tap = {
    name: 'tap',
    help: 'Write the results as TAP 14, a test for each check',
    render: (parts) => {
        const tests = parts.flatMap(testsOf);
        const lines = tests.flatMap(({ outcome, title, findings, seconds }, index) => {
            const ok = outcome === 'pass' || outcome === 'not-applicable';
            const directive = outcome === 'not-applicable' ? ' # SKIP not applicable, or waived' : '';
            return [`${ok ? 'ok' : 'not ok'} ${index + 1} - ${escapeTitle(title)}${directive}`, ...(ok ? [] : block(findings, seconds))];
        });
        return [`TAP version 14`, `1..${tests.length}`, ...lines, ''].join('\n');
    },
};
function testsOf(part) {
    const own = (part.cases ?? []).map(({ check, title, outcome, seconds }) => {
        const findings = part.findings.filter((finding) => finding.check === check && !isGood(finding));
        return { title: `${check} ${title}`, outcome, findings, seconds };
    });
    const told = new Set((part.cases ?? []).map(({ check }) => check));
    const others = part.findings.filter(({ check }) => !told.has(check));
    const rest = others.map((finding) => ({
        title: `${part.name}: ${finding.subject} ${finding.message}`,
        outcome: finding.outcome,
        findings: [finding],
        seconds: undefined,
    }));
    const all = [...own, ...rest];
    const bad = part.outcome === 'fail' || part.outcome === 'unknown';
    // A part that is worse than what its checks found, or has none, is never shown as good.
    if (all.length > 0 && (!bad || all.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown')))
        return all;
    return [...all, { title: `${part.name}: ${part.headline}`, outcome: part.outcome, findings: [], seconds: part.seconds }];
}
function isGood({ outcome }) {
    return outcome === 'pass' || outcome === 'not-applicable';
}
/** `#` and `\` mean something in a description. */
function escapeTitle(title) {
    return (0,markdown_text/* clip */.$Q)((0,plain_text/* plainText */.w)(title), 300).replace(/\s+/g, ' ').replace(/[\\#]/g, '\\$&');
}
/** JSON is YAML, so nothing in a message can end the block. */
function block(findings, seconds) {
    const shown = findings.slice(0, tap_SHOWN_FINDINGS).map(({ subject, message, expected, actual, location, severity, fix }) => ({
        at: (0,markdown_text/* clip */.$Q)(location === undefined ? subject : `${location.file}:${location.line}`),
        message: (0,markdown_text/* clip */.$Q)(message),
        ...(expected === undefined ? {} : { expected: (0,markdown_text/* clip */.$Q)(expected) }),
        ...(actual === undefined ? {} : { found: (0,markdown_text/* clip */.$Q)(actual) }),
        ...(severity === undefined ? {} : { severity }),
        ...(fix === undefined ? {} : { fix }),
    }));
    const more = findings.length - shown.length;
    return [
        '  ---',
        ...(seconds === undefined ? [] : [`  duration_ms: ${Math.round(seconds * 1000)}`]),
        '  findings:',
        ...shown.map((one) => `    - ${JSON.stringify(one)}`),
        ...(more > 0 ? [`    - ${JSON.stringify({ message: `${more} more` })}`] : []),
        '  ...',
    ];
}
;// CONCATENATED MODULE: ./build/src/reports/formats/index.js




/** Every format for other programs. */
const FORMATS = [sarif, junit, tap, openmetrics];
;// CONCATENATED MODULE: ./build/src/commands/report-inputs.js




/** `--sarif FILE`, `--junit FILE`, in an action `sarif-file` and `junit-file`. */
const reportInputs = Object.fromEntries(FORMATS.map(({ name, help }) => [name, (0,input/* optionalText */.mR)(help, 'FILE', { flag: name, action: `${name}-file` })]));
const REPORT_OUTPUTS = Object.fromEntries(FORMATS.map(({ name }) => [name, `Path of the file that ${name}-file asked for; empty when none was`]));
/** For one that runs a command within another. */
const NO_REPORTS = Object.fromEntries(FORMATS.map(({ name }) => [name, undefined]));
/** Writes the files that were asked for, and names them in the outputs of the result. @throws write_failed */
async function withReports({ environment, files }, asked, result, { parts, policyPath, name, }) {
    const { cwd } = environment;
    const policyFile = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, policyPath ?? load_policy/* POLICY_FILE */.CX)).replaceAll('\\', '/');
    const context = {
        title: `duri ${name ?? (parts.length === 1 ? (parts[0]?.name ?? '') : 'gate')}`,
        duriVersion: environment.duriVersion,
        policyFile: (0,external_node_path_.isAbsolute)(policyFile) || policyFile.startsWith('../') ? load_policy/* POLICY_FILE */.CX : policyFile,
        isFile: (path) => files.exists((0,external_node_path_.resolve)(cwd, path)) && !files.isDirectory((0,external_node_path_.resolve)(cwd, path)),
    };
    const outputs = {};
    for (const format of FORMATS) {
        const path = asked[format.name];
        outputs[format.name] = path === undefined ? '' : (0,external_node_path_.resolve)(cwd, path);
        if (path !== undefined)
            files.write((0,external_node_path_.resolve)(cwd, path), await format.render(parts, context));
    }
    return { ...result, outputs: { ...result.outputs, ...outputs } };
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

/***/ })

};
