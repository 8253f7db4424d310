export const id = 8935;
export const ids = [8935,1861];
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

/***/ 64763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ CHECK_OUTPUTS)
/* harmony export */ });
/* harmony import */ var _report_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99827);

/** Outputs of the actions `audit` and `uat`. */
const CHECK_OUTPUTS = {
    verdict: 'green or red',
    passed: 'How many passed',
    failed: 'How many failed',
    errors: 'How many could not look, or could not be run',
    waived: 'How many fail and are waived',
    flaky: 'How many passed only on a retry',
    ..._report_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_OUTPUTS */ .Eg,
};

/***/ }),

/***/ 70618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ finishChecks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gates/checks/waivers.js
var waivers = __webpack_require__(89223);
;// CONCATENATED MODULE: ./build/src/gates/checks/check-findings.js


/** What a check found, as findings; one that looked at nothing gives one that says so. */
function findingsOf({ id, severity, fix, observations, waivedBy }) {
    if (observations.length === 0)
        return [{ check: id, outcome: 'unknown', reason: 'check_error', severity, subject: id, message: 'has looked at nothing, which proves nothing' }];
    return observations.map((observation) => {
        const { outcome, subject, message, expected, actual, location, fix: closer, error } = observation;
        const whatToDo = closer ?? fix;
        const values = {
            ...(expected === undefined ? {} : { expected }),
            ...(actual === undefined ? {} : { actual }),
            ...(location === undefined ? {} : { location }),
        };
        const base = { check: id, subject, severity, ...values };
        if (outcome === 'pass')
            return { ...base, outcome, message };
        const mend = whatToDo === undefined ? {} : { fix: whatToDo };
        if (outcome === 'unknown')
            return { ...base, ...mend, outcome, reason: 'check_error', message: error === 'config' ? `${message} (error in the configuration)` : message };
        if (waivedBy !== undefined)
            return { ...base, outcome: 'not-applicable', message: `${message} (waived: ${waivedBy})` };
        return { ...base, ...mend, outcome, reason: 'check_failed', message, fingerprint: (0,waivers/* fingerprintOf */.ax)(id, observation) };
    });
}
/** A part for each category, in order. `directory` is the folder that was looked at, relative to the current one; places are told from there. */
function partsOf({ results, problems }, name, directory) {
    const categories = [...new Set(results.map(({ category }) => category))];
    const parts = categories.map((category) => {
        const own = results.filter((result) => result.category === category);
        const failed = own.some(({ outcome }) => outcome === 'fail');
        const error = own.some(({ outcome }) => outcome === 'error');
        return {
            name: category,
            outcome: failed ? 'fail' : error ? 'unknown' : 'pass',
            headline: `${own.filter(({ outcome }) => outcome === 'pass').length} of ${own.length} passed`,
            findings: own.flatMap(findingsOf).map((finding) => placedIn(directory, finding)),
            ...(directory === '.' ? {} : { directory }),
            warnings: [],
            cases: own.map(caseOf),
            seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
        };
    });
    if (problems.length === 0)
        return parts;
    const findings = problems.map((message) => ({ check: name, outcome: 'unknown', reason: 'check_error', subject: name, message }));
    return [...parts, { name, outcome: 'unknown', headline: problems.join('; '), findings, warnings: [] }];
}
function placedIn(directory, finding) {
    const { location } = finding;
    return location === undefined || directory === '.' ? finding : { ...finding, location: { ...location, file: external_node_path_.posix.join(directory, location.file) } };
}
function caseOf({ id, title, outcome, seconds, flaky }) {
    const outcomes = { pass: 'pass', fail: 'fail', error: 'unknown', waived: 'not-applicable' };
    return { check: id, title: flaky ? `${title} (flaky: it passed on a retry)` : title, outcome: outcomes[outcome], seconds };
}
// EXTERNAL MODULE: ./build/src/keys/trust.js
var keys_trust = __webpack_require__(39972);
// EXTERNAL MODULE: ./build/src/model/redactor.js
var redactor = __webpack_require__(90787);
// EXTERNAL MODULE: ./build/src/model/trigger.js
var trigger = __webpack_require__(67683);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/model/status.js
var model_status = __webpack_require__(62373);
// EXTERNAL MODULE: ./build/src/reports/advice.js
var advice = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/reports/finding-json.js
var finding_json = __webpack_require__(32259);
;// CONCATENATED MODULE: ./build/src/commands/checks-result.js




const MARKS = { pass: '✔', fail: '✖', error: '?', waived: '–' };
/** The one object of `--json`, and what a person is shown. */
function checksResult({ decision, noun, expected, partial, facts, listAll }) {
    const { verdict, error, results, counts, problems, notes } = decision;
    const findings = results.flatMap(findingsOf);
    const observations = results.reduce((sum, result) => sum + result.observations.length, 0);
    const open = results.filter(({ outcome }) => outcome === 'fail' || outcome === 'error');
    const says = headlineOf(decision, noun, partial);
    return {
        exitCode: verdict === 'green' ? 0 : error === undefined ? model_status/* EXIT_RED */.Td : (0,model_status/* exitCode */.I$)(`error(${error})`, 'prod'),
        json: {
            verdict,
            error: error === undefined ? null : `error(${error})`,
            partial,
            expected: { [noun]: expected },
            counts: { ...counts, observations },
            categories: categoriesOf(results).map(([name, own]) => ({ name, passed: passed(own), of: own.length })),
            checks: results.map(checkJson),
            findings: findings.map(finding_json/* findingJson */.a),
            problems,
            notes,
        },
        report: {
            tone: verdict === 'green' ? 'good' : 'bad',
            headline: says,
            facts: [
                ['expected', `${expected} ${noun}`],
                ['observations', String(observations)],
                ...facts,
                ...problems.map((problem) => ['problem', problem]),
                ...notes.map((note) => ['note', note]),
            ],
            tables: [categoryTable(results), ...(listAll ? [checkTable('Checks', results)] : open.length === 0 ? [] : [checkTable('To mend', open)])],
            findings,
            next: (0,advice/* adviceFor */.c)(findings).slice(0, 20),
        },
        outputs: {
            verdict,
            passed: String(counts.pass),
            failed: String(counts.fail),
            errors: String(counts.error),
            waived: String(counts.waived),
            flaky: String(counts.flaky),
        },
        short: says,
    };
}
function headlineOf({ verdict, error, counts, problems, results }, noun, partial) {
    const share = `${counts.pass}/${counts.selected} ${noun} passed`;
    const scope = partial ? ' (only those that were named, so this is no verdict of the gate)' : '';
    if (verdict === 'green')
        return `green: ${share}${counts.waived === 0 ? '' : `, ${counts.waived} waived`}${counts.flaky === 0 ? '' : `, ${counts.flaky} flaky`}${scope}`;
    const names = results.filter(({ outcome }) => outcome === 'fail' || outcome === 'error').map(({ id }) => id);
    const shown = names.slice(0, 8).join(', ');
    const why = names.length === 0 ? problems.join('; ') : `${shown}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`;
    return `${error === undefined ? 'red' : `error(${error})`}: ${share}: ${why}${scope}`;
}
/** Categories in the order in which they first come. */
function categoriesOf(results) {
    const names = [...new Set(results.map(({ category }) => category))];
    return names.map((name) => [name, results.filter(({ category }) => category === name)]);
}
function passed(results) {
    return results.filter(({ outcome }) => outcome === 'pass').length;
}
function categoryTable(results) {
    const rows = categoriesOf(results).map(([name, own]) => [passed(own) === own.length ? MARKS.pass : MARKS.fail, name, `${passed(own)}/${own.length}`]);
    return { head: ['', 'category', 'passed'], rows };
}
function checkTable(title, results) {
    return {
        title,
        head: ['', 'id', 'check', 'severity', 'seen', 'time'],
        rows: results.map(({ outcome, id, title: what, severity, observations, seconds, flaky }) => [
            MARKS[outcome],
            id,
            flaky ? `${what} (flaky)` : what,
            severity,
            String(observations.length),
            `${seconds.toFixed(2)} s`,
        ]),
    };
}
function checkJson({ id, title, category, severity, outcome, flaky, attempts, seconds, observations, executes, waivedBy, }) {
    return { id, title, category, severity, outcome, flaky, attempts, seconds, observations: observations.length, executes, waived_by: waivedBy ?? null };
}
// EXTERNAL MODULE: ./build/src/evidence/evidence-set.js
var evidence_set = __webpack_require__(85339);
// EXTERNAL MODULE: ./build/src/evidence/predicate-types.js
var predicate_types = __webpack_require__(75634);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/src/gates/checks/gate-statement.js



/**
 * What a gate found about one release, for `gates.intoto.jsonl`: the fields of in-toto's test-result, and beside them whose gate it
 * was and when. @source in-toto attestation, predicate test-result v0.1; design, section 2; trust model, section 6
 */
function gateStatement({ gate, scope, decision, metadataDigest, policyDigest, duriVersion, at }) {
    const { verdict, results, counts } = decision;
    const named = (wanted) => results.filter(({ outcome }) => wanted.includes(outcome)).map(({ id }) => id);
    const warned = results.filter(({ outcome, flaky }) => outcome === 'waived' || flaky).map(({ id }) => id);
    return {
        subjects: [{ name: evidence_set/* METADATA_FILE */.VR, digest: metadataDigest }],
        predicateType: predicate_types/* PREDICATE_TYPES */.Cs.gate.type,
        predicate: {
            result: verdict === 'red' ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
            configuration: [{ name: 'duri.yml', digest: { sha256: policyDigest } }],
            passedTests: named(['pass']).filter((id) => !warned.includes(id)),
            warnedTests: warned,
            failedTests: named(['fail', 'error']),
            gate,
            scope,
            policyDigest: (0,digest/* prefixed */.gV)(policyDigest),
            counts: { selected: counts.selected, pass: counts.pass, fail: counts.fail, error: counts.error, waived: counts.waived, flaky: counts.flaky },
            timeVerified: at.toISOString(),
            verifier: { id: 'https://github.com/duri/duri', version: { duri: duriVersion } },
        },
    };
}
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/signing/choose-signers.js + 5 modules
var choose_signers = __webpack_require__(49664);
// EXTERNAL MODULE: ./build/src/signing/sign-statement.js
var sign_statement = __webpack_require__(95404);
;// CONCATENATED MODULE: ./build/src/commands/gate-evidence.js






const GATES_FILE = 'gates.intoto.jsonl';
/**
 * Appends what a gate found about a sealed release to `gates.intoto.jsonl`, under the lock of the set: two gates at the same time both
 * keep their line. @throws key_may_not_sign when the keys that were given have not the use `gate`; evidence_unreadable, locked,
 * write_failed, input_invalid when the file is full
 */
function appendGateStatement(store, evidence, trust, facts) {
    const { signers } = (0,choose_signers/* chooseSigners */.p)(trust, 'gate');
    const transaction = store.begin(evidence);
    try {
        const snapshot = store.open(evidence);
        try {
            const metadata = snapshot.file(evidence_set/* METADATA_FILE */.VR);
            if (metadata === undefined)
                throw new errors/* IntegrityError */.cs('evidence_unreadable', `there is no ${evidence_set/* METADATA_FILE */.VR} in ${evidence}, so there is no release that this could be said of`, {
                    evidence,
                });
            const { content } = (0,sign_statement/* signStatement */.f)(gateStatement({ ...facts, metadataDigest: metadata.digest() }), signers);
            transaction.put(GATES_FILE, withLine(snapshot.file(GATES_FILE)?.read(limits/* LIMITS */.b.evidenceFileBytes), content, evidence));
        }
        finally {
            snapshot.close();
        }
        transaction.commit();
    }
    finally {
        transaction.abort();
    }
}
function withLine(before, line, evidence) {
    const lines = Buffer.from(before ?? [])
        .toString('utf8')
        .split('\n')
        .filter((one) => one !== '');
    if (lines.length >= limits/* LIMITS */.b.gateLines)
        throw new errors/* IntegrityError */.cs('input_invalid', `${GATES_FILE} in ${evidence} has ${lines.length} lines; the limit is ${limits/* LIMITS */.b.gateLines}`, { evidence });
    return [...lines, line.trimEnd(), ''].join('\n');
}
// EXTERNAL MODULE: ./build/src/commands/record-command.js + 5 modules
var record_command = __webpack_require__(87961);
// EXTERNAL MODULE: ./build/src/commands/report-inputs.js + 7 modules
var report_inputs = __webpack_require__(99827);
;// CONCATENATED MODULE: ./build/src/commands/finish-checks.js









/**
 * From a decision to everything that tells of it: the result, the reports, the execution record, the signed statement. Secrets are
 * taken out once, before any of them is written.
 */
async function finishChecks(ports, values, run) {
    const { gate, judge, started } = run;
    const redact = (0,redactor/* createRedactor */.lY)(run.secrets);
    const decision = (0,redactor/* redactDeep */.KL)(run.decision, redact);
    const result = checksResult({ ...run, decision });
    const written = run.partial ? [] : writeEvidence(ports, values, { ...run, decision }, result.exitCode);
    const shown = { ...result, report: { ...result.report, facts: [...(result.report.facts ?? []), ...written.map((says) => ['evidence', says])] } };
    ports.log.debug(`${gate} took ${(ports.clock.now().getTime() - started.getTime()) / 1000} s`);
    return (0,report_inputs/* withReports */.UX)(ports, values, shown, {
        parts: partsOf(decision, gate, run.directory),
        policyPath: judge.from === 'base' ? undefined : judge.policy.path,
        name: gate,
    });
}
/** Says what was written. A partial run is never evidence. */
function writeEvidence(ports, { evidence, signingKey, hmacKey }, run, exitCode) {
    const { gate, judge, started, decision } = run;
    const { policy } = judge;
    const keys = signingKey.length + hmacKey.length;
    const trust = evidence === undefined || keys === 0
        ? undefined
        : (0,keys_trust/* loadTrust */.V)(ports, {
            keyringPath: judge.keyring,
            policyKeyringPath: (0,policy_policy/* keyringPathOf */.E7)(policy),
            secretInputs: signingKey,
            hmacKeys: hmacKey,
            purpose: 'sign',
            at: started,
        });
    const isSigned = evidence !== undefined && trust !== undefined;
    if (isSigned)
        appendGateStatement(ports.evidence, evidence, trust, {
            gate,
            scope: (0,trigger/* scopeOf */.O)(ports.trigger) === 'pull_request' ? 'pull_request' : 'release',
            decision,
            policyDigest: policy.digest,
            duriVersion: ports.environment.duriVersion,
            at: started,
        });
    const { counts } = decision;
    // Without a place for it no record is kept: nobody asked for one.
    const kept = evidence !== undefined || (ports.environment.variables['DURI_STATE_DIR'] ?? '') !== '';
    const warnings = !kept
        ? []
        : (0,record_command/* recordCommand */.t)(ports, {
            verb: gate,
            started,
            place: { evidence },
            trust,
            policyDigest: policy.digest,
            result: decision.verdict,
            exitCode,
            subjects: [],
            outputs: [],
            observations: {
                selected: counts.selected,
                passed: counts.pass,
                failed: counts.fail,
                errors: counts.error,
                waived: counts.waived,
                flaky: counts.flaky,
                observations: decision.results.reduce((sum, { observations }) => sum + observations.length, 0),
            },
        });
    return [...(isSigned ? ['signed statement appended to gates.intoto.jsonl'] : []), ...warnings.map(({ message }) => message)];
}

/***/ }),

/***/ 89560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ decideChecks)
/* harmony export */ });
/* harmony import */ var _model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54572);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89223);


/**
 * From what was observed to a verdict. Nothing proven is red: fewer checks than expected, a check that looked at nothing,
 * and one that could not look are errors. @source design, section 3 ("Nothing proven is red")
 */
function decideChecks(runs, rules) {
    const results = runs.map((run) => resultOf(run, rules));
    const problems = problemsOf(runs, rules.expected);
    const red = results.some(({ outcome, severity }) => outcome === 'fail' && (0,_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .j)(severity, rules.failOn));
    const errors = results.flatMap(({ outcome, error }) => (outcome === 'error' ? [error ?? 'infra'] : []));
    const error = problems.length > 0 || errors.includes('config') ? 'config' : errors.length > 0 ? 'infra' : undefined;
    return {
        verdict: red || error !== undefined ? 'red' : 'green',
        error: red ? undefined : error,
        results,
        counts: countsOf(results),
        problems,
        notes: notesOf(results, rules),
    };
}
function resultOf(run, rules) {
    const { observations, attempts } = run;
    const failures = observations.filter(({ outcome }) => outcome === 'fail');
    const unknown = observations.filter(({ outcome }) => outcome === 'unknown');
    const seen = { ...run, flaky: attempts > 1 && failures.length === 0 && unknown.length === 0 && observations.length > 0 };
    if (observations.length === 0)
        return { ...seen, outcome: 'error', error: 'config' };
    const excuses = failures.map((failure) => (0,_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .excuseFor */ .Rp)(run, failure, rules));
    if (excuses.some((excuse) => excuse === undefined))
        return { ...seen, outcome: 'fail' };
    if (unknown.length > 0)
        return { ...seen, outcome: 'error', error: unknown.some(({ error }) => error === 'config') ? 'config' : 'infra' };
    const [excuse] = excuses;
    return excuse === undefined ? { ...seen, outcome: 'pass' } : { ...seen, outcome: 'waived', waivedBy: excuse.says };
}
function problemsOf(runs, expected) {
    const ids = runs.map(({ id }) => id);
    const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
    return [
        ...(runs.length === 0 ? ['nothing was selected, so nothing is proven'] : []),
        ...(runs.length < expected && runs.length > 0 ? [`${runs.length} have run; ${expected} are expected`] : []),
        ...(runs.length > expected ? [`${runs.length} have run; only ${expected} are expected: raise the number, so that the next one to go missing is seen`] : []),
        ...twice.map((id) => `the id ${id} stands twice`),
    ];
}
function countsOf(results) {
    const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
    return {
        selected: results.length,
        pass: count('pass'),
        fail: count('fail'),
        error: count('error'),
        waived: count('waived'),
        flaky: results.filter(({ flaky }) => flaky).length,
    };
}
function notesOf(results, { waivers, baseline, at }) {
    const severityOf = (check) => results.find(({ id }) => id === check)?.severity;
    const ofWaivers = waivers.flatMap((waiver) => {
        const problem = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverProblem */ .uI)(waiver, severityOf(waiver.check), at);
        const days = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_0__/* .endsSoon */ .C_)(waiver, at);
        if (problem !== undefined)
            return [`waiver ${waiver.id} does not count: it ${problem}`];
        if (results.find(({ id }) => id === waiver.check)?.outcome === 'pass')
            return [`waiver ${waiver.id} is not needed any more: ${waiver.check} passes`];
        return days === undefined ? [] : [`waiver ${waiver.id} for ${waiver.check} ends in ${days} d`];
    });
    const mended = (baseline?.failures ?? []).filter(({ check }) => results.find(({ id }) => id === check)?.outcome === 'pass').length;
    return [...ofWaivers, ...(mended === 0 ? [] : [`${mended} failures of the baseline are mended: shrink it with \`duri audit --update-baseline\``])];
}

/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWaivers),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24242);
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35821);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89223);






/** The waivers of a file that the policy names. @throws policy_invalid, input_missing */
function readWaivers({ files }, path) {
    if (path === undefined)
        return [];
    const result = (0,_policy_parse_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYamlOf */ .G)(contentOf(files, path, 'waivers'), path, _waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .waiversSchema */ .JW);
    if (!result.ok)
        throw (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyInvalid */ .IO)(path, result.problems);
    return result.value.value.waivers;
}
/** The baseline that the policy names. A file that is not there is an error: it would hide that nothing is excused. @throws policy_invalid, input_missing */
function readBaseline({ files }, path) {
    if (path === undefined)
        return undefined;
    const result = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDocument */ .Tp)(contentOf(files, path, 'baseline'), _waivers_js__WEBPACK_IMPORTED_MODULE_4__/* .baselineSchema */ .d2, { maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes, maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonDepth });
    if (!result.ok)
        throw (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyInvalid */ .IO)(path, result.problems);
    return result.value;
}
function contentOf(files, path, what) {
    const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
    if (content !== undefined)
        return content;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IntegrityError */ .cs('input_missing', `there is no ${what} file ${path}, which the policy names`, { path });
}

/***/ }),

/***/ 89223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ endsSoon),
/* harmony export */   JW: () => (/* binding */ waiversSchema),
/* harmony export */   Rp: () => (/* binding */ excuseFor),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   d2: () => (/* binding */ baselineSchema),
/* harmony export */   uI: () => (/* binding */ waiverProblem)
/* harmony export */ });
/* unused harmony export MAX_WAIVER_DAYS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
/* harmony import */ var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);



/** The longest that anybody may look away. */
const MAX_WAIVER_DAYS = 90;
/** From here on the end is announced. */
const WARN_DAYS = 14;
const DAY_MS = 86_400_000;
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(300);
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6({ error: 'is not a day such as 2026-01-31' });
const fingerprint = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{12}$/, 'is not a fingerprint: 12 lower-case hexadecimal digits');
/** `waivers.yml`: failures that somebody answers for, each for a time. */
const waiversSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    waivers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        id: name.describe('Name of the waiver.'),
        check: name.describe('Id of the check.'),
        fingerprint: fingerprint.describe('Which failure: as `duri audit` prints it.'),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(10).max(2000).describe('Why, in a sentence.'),
        owner: name.describe('Who mends it.'),
        approved_by: name.describe('Who accepted it; not the owner.'),
        created: day,
        expires: day.describe(`At most ${MAX_WAIVER_DAYS} days after it was created. It ends with that day, UTC.`),
    }))
        .max(1000),
});
/** `duri.baseline.json`: failures that were there when the audit was adopted. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('1'),
    failures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ check: name, fingerprint, subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(4096) })).max(10_000),
});
/** Names one failure wherever it moves to: the check, the subject and the claim, without lines, values and times. */
function fingerprintOf(check, { subject, message, expected }) {
    const claim = message.replace(/\d+/g, '#');
    return (0,_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)({ check, subject: subject.replaceAll('\\', '/').replace(/:\d+(?::\d+)?$/, ''), claim, expected: expected ?? null })).slice(0, 12);
}
/** Why a waiver is of no use; undefined when it counts. */
function waiverProblem(waiver, severity, at) {
    const [created, end] = [Date.parse(`${waiver.created}T00:00:00Z`), endOf(waiver)];
    if (severity === undefined)
        return `names the check ${waiver.check}, which there is not`;
    if (severity === 'critical')
        return 'is for a critical check, which cannot be waived';
    if (waiver.owner === waiver.approved_by)
        return 'is approved by its own owner';
    if (created > at.getTime())
        return `begins only on ${waiver.created}`;
    if (end - DAY_MS - created > MAX_WAIVER_DAYS * DAY_MS)
        return `lasts longer than ${MAX_WAIVER_DAYS} days`;
    return end <= at.getTime() ? `ended with ${waiver.expires}` : undefined;
}
/** Does a waiver end so soon that it has to be said? */
function endsSoon(waiver, at) {
    const days = Math.ceil((endOf(waiver) - at.getTime()) / DAY_MS);
    return days > 0 && days <= WARN_DAYS ? days : undefined;
}
/** What excuses a failure: a live waiver, or the baseline. Critical checks have no excuse. */
function excuseFor({ id, severity }, observation, { waivers, baseline, at }) {
    if (severity === 'critical' || observation.outcome !== 'fail')
        return undefined;
    const mark = fingerprintOf(id, observation);
    const waiver = waivers.find((one) => one.check === id && one.fingerprint === mark && waiverProblem(one, severity, at) === undefined);
    if (waiver !== undefined)
        return { says: `${waiver.id}, approved by ${waiver.approved_by} until ${waiver.expires}: ${waiver.reason}` };
    const known = baseline?.failures.some((failure) => failure.check === id && failure.fingerprint === mark) ?? false;
    return known ? { says: 'baseline: it was there when the audit was adopted' } : undefined;
}
function endOf({ expires }) {
    return Date.parse(`${expires}T00:00:00Z`) + DAY_MS;
}

/***/ }),

/***/ 24242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseYamlOf),
/* harmony export */   locateInPolicy: () => (/* binding */ locateInPolicy),
/* harmony export */   parsePolicy: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
/* harmony import */ var _shape_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93313);
/* harmony import */ var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10018);
/* harmony import */ var _shape_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69316);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45921);





const YAML_LIMITS = {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyDepth,
    maxAliases: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyAliases,
    maxTokens: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.policyTokens,
};
/** Reads `duri.yml`. Every problem is listed, each with `file:line:column`. */
function parsePolicy(content, path) {
    const written = parseYamlOf(content, path, _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .wh);
    return written.ok ? (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ policy: written.value.value, path, digest: (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyDigest */ .p1)(written.value.written) }) : written;
}
/** Where fields stand in a policy that is valid: the key, or the nearest thing around it that is there. */
function locateInPolicy(content) {
    const yaml = (0,_shape_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(content, YAML_LIMITS);
    return (field) => {
        const path = field.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
        return yaml.ok ? yaml.value.locate(path.slice(0, -1), String(path.at(-1))) : { line: 1, column: 1 };
    };
}
/** Reads YAML of a known shape: the checked value, and the value as it was written. */
function parseYamlOf(content, path, schema) {
    const yaml = (0,_shape_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(content, YAML_LIMITS);
    if (!yaml.ok)
        return { ok: false, problems: yaml.problems.map(({ where, message }) => ({ where: inFile(path, where), message })) };
    const shape = (0,_shape_document_js__WEBPACK_IMPORTED_MODULE_4__/* .matchShape */ .Zz)(yaml.value.value, schema);
    if (!shape.ok)
        return { ok: false, problems: inOrder(shape.problems, yaml.value, path) };
    return (0,_shape_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ value: shape.value, written: yaml.value.value });
}
function inOrder(problems, yaml, path) {
    return problems
        .map((problem) => ({ problem, at: yaml.locate(problem.path, problem.key) }))
        .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
        .map(({ problem, at }) => ({ where: inFile(path, `${at.line}:${at.column}`), message: describe(problem, yaml) }));
}
function describe({ path, message }, yaml) {
    const field = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');
    return `${field === '' ? '' : `${field} `}${message}${quoteAdvice(message, yaml.written(path))}`;
}
/** `version: 1.0` is a number in YAML, and loses its zero: say how to write it. */
function quoteAdvice(message, source) {
    return source !== undefined && /^is (?:the number|true|false).*expected a text$/.test(message) ? `: write "${source}" in quotes` : '';
}
function inFile(path, where) {
    return where === '' ? path : `${path}:${where}`;
}

/***/ })

};
