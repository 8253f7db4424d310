export const id = 8459;
export const ids = [8459];
export const modules = {

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

/***/ 37929:
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
            for (const { name, outcome, findings } of casesOf(part)) {
                const testCase = suite
                    .testCase()
                    .className(`duri.${(0,plain_text/* plainText */.w)(part.name)}`)
                    .name((0,plain_text/* plainText */.w)(name));
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
        return { name, outcome, findings: findings.filter((finding) => finding.outcome === outcome) };
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
        finding.reason !== undefined && `what to do: ${(0,model_finding/* reasonOf */.A3)(finding.reason).fix}`,
    ].filter((text) => text !== false);
    return [describe(finding), ...values.map((text) => `  ${(0,markdown_text/* clip */.$Q)((0,plain_text/* plainText */.w)(text))}`)].join('\n');
}
function describe(finding) {
    return finding === undefined ? '' : (0,markdown_text/* clip */.$Q)((0,plain_text/* plainText */.w)(`${finding.subject} ${finding.message}`));
}
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/reports/location.js
var reports_location = __webpack_require__(23042);
// EXTERNAL MODULE: ./build/src/model/reasons.js + 2 modules
var reasons = __webpack_require__(46221);
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
            return result({ part, ruleId, level: 'error', text, of: finding, identity: [part.name, check, ruleId, withoutLine(subject)] });
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
;// CONCATENATED MODULE: ./build/src/reports/formats/index.js


/** Every format for other programs. */
const FORMATS = [sarif, junit];
;// CONCATENATED MODULE: ./build/src/commands/report-inputs.js




/** `--sarif FILE`, `--junit FILE`, in an action `sarif-file` and `junit-file`. */
const reportInputs = Object.fromEntries(FORMATS.map(({ name, help }) => [name, (0,input/* optionalText */.mR)(help, 'FILE', { flag: name, action: `${name}-file` })]));
const REPORT_OUTPUTS = Object.fromEntries(FORMATS.map(({ name }) => [name, `Path of the file that ${name}-file asked for; empty when none was`]));
/** For one that runs a command within another. */
const NO_REPORTS = Object.fromEntries(FORMATS.map(({ name }) => [name, undefined]));
/** Writes the files that were asked for, and names them in the outputs of the result. @throws write_failed */
async function withReports({ environment, files }, asked, result, { parts, policyPath }) {
    const { cwd } = environment;
    const policyFile = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, policyPath ?? load_policy/* POLICY_FILE */.CX)).replaceAll('\\', '/');
    const context = {
        title: `duri ${parts.length === 1 ? (parts[0]?.name ?? '') : 'gate'}`,
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

/***/ 85897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ VERSION_PATTERN),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yp: () => (/* binding */ KNOWN_SCHEMA_VERSIONS)
/* harmony export */ });
/** The version this DuRi writes, and the newest it can read. */
const SCHEMA_VERSION = '1.1';
/** The versions this DuRi knows, oldest first. 1.0 is known so that it can be named as too old, not as unknown. */
const KNOWN_SCHEMA_VERSIONS = ['1.0', '1.1'];
/** Negative when `left` is older than `right`, positive when newer, 0 when equal. */
function compareVersions(left, right) {
    const [a, b] = [parts(left), parts(right)];
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Two or three integers without leading zeros, joined by dots. */
const VERSION_PATTERN = /^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){1,2}$/;
/** Is this text a version? */
function isVersion(text) {
    return VERSION_PATTERN.test(text);
}
function parts(version) {
    return version.split('.').map(Number);
}

/***/ }),

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadJudge)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
/* harmony import */ var _base_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77709);
/* harmony import */ var _bases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36198);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35821);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80728);







/**
 * Policy and key ring of this run. At a pull request or in a merge queue both come from the base: copied out of its commit into a
 * folder of their own, so that whatever the change does to them has no say in its own verdict. A file that is named and lies outside
 * the checkout was put there by the workflow, and is taken as it is.
 * @source trust model, sections 1 and 6 @throws as loadPolicy; git_unavailable, forge_unavailable, permission_missing
 */
async function loadJudge(ports, request) {
    const change = (0,_model_trigger_js__WEBPACK_IMPORTED_MODULE_6__/* .changeOf */ .C)(ports.trigger);
    const named = request.config ?? _load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_FILE */ .CX;
    const place = change === undefined ? undefined : await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, named);
    if (change === undefined || place === undefined) {
        const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(ports, request);
        return { policy, keyring: request.keyring, from: 'here', says: shown(ports, policy) };
    }
    for (const { branch, commit } of await (0,_bases_js__WEBPACK_IMPORTED_MODULE_3__/* .basesOf */ .c)(ports, change)) {
        const base = await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .openBaseCommit */ .$)(ports, branch, commit);
        const judge = await judgeOf(ports, base, [...new Set([place, (await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, _load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .POLICY_FILE */ .CX)) ?? place])], request.keyring);
        if (judge !== undefined)
            return judge;
    }
    const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicy */ .tb)(ports, { config: ports.files.exists(named) ? request.config : undefined, mode: 'repository' });
    return { policy, keyring: request.keyring, from: 'bootstrap', says: `${shown(ports, policy)} (bootstrap: the base has none)` };
}
/** Its path as a reader of this run would write it. */
function shown({ environment }, { path }) {
    if (path === undefined)
        return 'built-in';
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(environment.cwd, path);
    return way.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) ? path : way;
}
async function judgeOf(ports, base, places, keyring) {
    for (const place of places) {
        const content = await base.read(place, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
        if (content === undefined)
            continue;
        const folder = ports.folders.temporary();
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, place);
        ports.files.write(copy, content);
        const policy = await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(content, copy);
        const ring = await ringPlace(ports, policy, place, keyring);
        const ringContent = ring === undefined ? undefined : await base.read(ring, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
        if (ring !== undefined && ringContent !== undefined)
            ports.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ring), ringContent);
        return {
            policy: ring !== undefined && ringContent === undefined ? withoutKeyring(policy) : policy,
            keyring: keyring === undefined ? undefined : ring === undefined ? keyring : ringContent === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ring),
            from: 'base',
            says: `${base.label}: ${place}`,
        };
    }
    return undefined;
}
/** Where the ring lies in the repository; undefined when there is none, or when it lies outside and no change can touch it. */
async function ringPlace(ports, policy, place, keyring) {
    if (keyring !== undefined)
        return (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .pathFromTop */ .P)(ports, keyring);
    const named = policy.policy.keyring;
    if (named === undefined || (0,_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .keyringPathOf */ .E7)(policy) === named)
        return undefined;
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(place), named));
    return whole.startsWith('../') ? undefined : whole;
}
/** The base names a ring that it does not have: there is no key to believe then. */
function withoutKeyring({ policy, path, digest }) {
    const { keyring: _, ...rest } = policy;
    return { policy: rest, path, digest };
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

/***/ 80728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ KEY_KINDS),
/* harmony export */   E7: () => (/* binding */ keyringPathOf),
/* harmony export */   Uo: () => (/* binding */ BUILT_IN_POLICY),
/* harmony export */   ZZ: () => (/* binding */ STORES),
/* harmony export */   p1: () => (/* binding */ policyDigest),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85897);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84672);





/** Kinds of signing keys, weakest first: whoever can verify an HMAC can also forge it. */
const KEY_KINDS = ['hmac-sha256', 'ed25519', 'ecdsa-p256'];
/** Where archives can be kept. */
const STORES = ['artifact', 'release', 'directory'];
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION_PATTERN */ .Q6, 'is not a version such as "1.0"');
// A name that is bound by the metadata and compared letter by letter: no white space at the ends, no control characters.
// eslint-disable-next-line no-control-regex
const NAME = /^[^\s\x00-\x1f\x7f](?:[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$/;
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(300).regex(NAME, 'is empty, or has control characters or white space at an end');
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1000)).max(1000);
/**
 * `duri.yml`: what is covered, what is required, what fails. Every field has a default but `version`;
 * the descriptions become the JSON Schema that editors use.
 * @source design, sections 1 and 3; trust model, sections 1 to 5
 */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: version.describe('Version of this policy. Raise it whenever the content changes: the same version with other content is refused.'),
    product: name.optional().describe('What is released. Evidence of another product is refused.'),
    repository_id: name.optional().describe('The repository that it comes from, such as github.com/acme/shop.'),
    line: name.optional().describe('The line of releases, such as main or 2.x. Sequence numbers count up within a line.'),
    keyring: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096).optional().describe('Path of the public key ring, relative to this file.'),
    release: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        include: globs.min(1).default(['**']).describe('Globs of what belongs to the release, relative to the release directory.'),
        exclude: globs.default([]).describe('Globs of what does not. Excluded files are not checked, so keep this short: it counts as coverage.'),
        unexpected: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn', 'ignore']).default('fail').describe('What a file means that was not released.'),
        unsafe_modes: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn']).default('fail').describe('What setuid, setgid and world-writable files mean.'),
    })
        .prefault({})
        .describe('Which files of the release directory are covered.'),
    sbom: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        format: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['spdx-json', 'cyclonedx-json']).default('spdx-json').describe('Format of sbom.json.'),
        allow_empty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false).describe('Accept an SBOM without any component.'),
        syft_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(/^\d+\.\d+\.\d+$/)
            .optional()
            .describe('Release of Syft to install when none is at hand; must be one that DuRi knows the digests of.'),
    })
        .prefault({})
        .describe('The software bill of materials.'),
    signatures: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        required: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
            .default(true)
            .describe('Refuse evidence that is not signed. In prod it is always refused; false lets dev take it, with a warning.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(16).default(1).describe('How many different keys must have signed.'),
        kinds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(KEY_KINDS))
            .min(1)
            .max(3)
            .default([...KEY_KINDS])
            .describe('Kinds of keys that count towards the threshold.'),
    })
        .prefault({})
        .describe('Who must have signed.'),
    expires_days: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(3650).default(90).describe('Days for which evidence is accepted after sealing.'),
    retention_days: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(36500).default(180).describe('Days for which a release is archived.'),
    integrity: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['strict', 'warn']).default('strict').describe('strict enforces; warn only reports.'),
        spike_threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).max(1).default(0.3).describe('Share of changed files from which a change counts as a spike.'),
    })
        .prefault({})
        .describe('How verification acts.'),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        check: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .min(1)
            .max(300)
            .optional()
            .describe('Name of the check that the gate shows up as, where it cannot be read from the workflows; `duri doctor` and releases look for it.'),
        expect: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(name).max(100).default([]).describe('Names of parts or jobs that must have run and passed, beside those that the gate itself expects.'),
    })
        .prefault({})
        .describe('The merge gate.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        prefix: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .max(100)
            .regex(/^[A-Za-z0-9._/@-]*$/, 'has other characters than letters, digits and . _ - / @')
            .default('v')
            .describe('What stands before the version in the tag of a release.'),
        prerelease: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['refuse', 'allow']).default('refuse').describe('What a tag such as v1.2.0-rc.1 means.'),
        gate: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['required', 'optional']).default('required').describe('Must the tagged commit carry a green gate?'),
    })
        .prefault({})
        .describe('Which tags may become releases.'),
    archive: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        stores: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(STORES))
            .min(1)
            .max(3)
            .default(['artifact'])
            .describe('Where a release is kept: artifact (of the workflow run), release (assets of the GitHub release), directory.'),
        when_short: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'mirror'])
            .default('fail')
            .describe('What to do when no store keeps a release for retention_days: fail, or put it into the mirror as well.'),
        mirror: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(STORES)
            .optional()
            .describe('The store for `when_short: mirror`; on a public repository, where artifacts are kept for 90 days at most, release or directory.'),
        directory: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096).optional().describe('Folder of the store `directory`, relative to this file.'),
        compression: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['gzip', 'zstd']).default('gzip').describe('How the archive is compressed. zstd needs Node 22.15 or newer.'),
    })
        .prefault({})
        .describe('How a release is kept for retention_days.'),
    floor: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        schema_version: version.default(_model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$).describe('Lowest schema version of evidence that is accepted.'),
        policy_version: version.optional().describe('Lowest policy version that evidence may have been sealed under.'),
    })
        .prefault({})
        .describe('The lowest versions a candidate may carry.'),
})
    .describe('DuRi policy');
/** Digest of a policy as its author wrote it, before defaults. */
function policyDigest(written) {
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(written));
}
/** The key ring that a policy names: its path is relative to the policy's own file. */
function keyringPathOf({ policy, path }) {
    if (policy.keyring === undefined || path === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(policy.keyring))
        return policy.keyring;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), policy.keyring);
}
const BUILT_IN = { version: '1.0' };
/** What applies without a policy file: the strictest of everything. @source trust model, section 1 */
const BUILT_IN_POLICY = { policy: policySchema.parse(BUILT_IN), path: undefined, digest: policyDigest(BUILT_IN) };

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
    return location === undefined ? subject : `${subject} (${location.file}:${location.line})`;
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

/***/ 84672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isCanonical),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/** A value as canonical JSON: one text for one value. @source RFC 8785 @throws when the value holds what JSON cannot say */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('This value has no JSON form.');
    return text;
}
/** Is this text the canonical JSON of the value that was read from it? */
function isCanonical(text, value) {
    try {
        return canonicalJson(value) === text;
    }
    catch {
        return false; // the value holds what RFC 8785 cannot write, such as half a surrogate pair
    }
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

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven)
/* harmony export */ });
/* unused harmony export closestMatch */
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


/***/ })

};
