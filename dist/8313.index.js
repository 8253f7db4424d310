export const id = 8313;
export const ids = [8313];
export const modules = {

/***/ 58313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ uat)
});

// EXTERNAL MODULE: ./build/src/gates/audit/ground.js + 2 modules
var ground = __webpack_require__(38140);
// EXTERNAL MODULE: ./build/src/gates/checks/decide.js
var decide = __webpack_require__(89560);
// EXTERNAL MODULE: ./build/src/gates/checks/read-excuses.js
var read_excuses = __webpack_require__(7103);
// EXTERNAL MODULE: ./build/src/gates/uat/read-suite.js
var read_suite = __webpack_require__(36674);
// EXTERNAL MODULE: ./build/src/inputs/command.js
var command = __webpack_require__(74370);
// EXTERNAL MODULE: ./build/src/inputs/input.js
var input = __webpack_require__(17515);
// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/policy/policy.js + 3 modules
var policy_policy = __webpack_require__(45921);
// EXTERNAL MODULE: ./build/src/gates/uat/runtime-variables.js
var runtime_variables = __webpack_require__(31415);
// EXTERNAL MODULE: ./build/src/gates/uat/sink.js
var uat_sink = __webpack_require__(99740);
;// CONCATENATED MODULE: ./build/src/gates/uat/live-target.js



const IDLE_HOLD = '65s';
/** A target that somebody else runs: its address, the receiver of webhooks, and the variables that a rehearsal would make. */
async function openLiveTarget(ports, { variables }, url) {
    const baseUrl = url.replace(/\/+$/, '');
    if (!/^https?:\/\/[^/?#@]+$/.test(baseUrl))
        throw new errors/* IntegrityError */.cs('input_invalid', 'the target is no base URL such as https://dashboard.example.com: a scheme, a host, perhaps a port, and nothing else');
    const sinkPort = variables.values.get('uat_sink_port');
    const sink = await (0,uat_sink/* openSink */.A)(ports, typeof sinkPort === 'number' ? sinkPort : undefined);
    return {
        target: { baseUrl, rehearsed: false, sink },
        variables: {
            values: new Map([['uat_idle_hold', IDLE_HOLD], ...variables.values, ['uat_base_url', baseUrl], ['uat_sink_port', sink.port]]),
            secrets: variables.secrets,
        },
        close: () => sink.close(),
    };
}
/** Variables that only a rehearsal makes and that these cases name, though nobody gave them. */
function missingOnLive({ cases, variables }) {
    const text = JSON.stringify(cases.map(({ written }) => written));
    const made = ['uat_base_url', 'uat_idle_hold', 'uat_sink_port'];
    return runtime_variables/* RUNTIME_VARIABLES */.b1.filter(({ name }) => !made.includes(name) && text.includes(`\${${name}}`) && !variables.values.has(name) && !variables.secrets.has(name)).map(({ name, help, secret }) => `vars.${name} is missing: ${help}${secret ? ` A secret is named, never written: ${name}: {env: ${name.toUpperCase()}}` : ''}`);
}
// EXTERNAL MODULE: ./build/src/gates/uat/read-case.js
var read_case = __webpack_require__(21976);
// EXTERNAL MODULE: ./build/src/gates/uat/run-rehearsed.js + 4 modules
var run_rehearsed = __webpack_require__(89231);
// EXTERNAL MODULE: ./build/src/gates/uat/run-suite.js
var run_suite = __webpack_require__(24567);
// EXTERNAL MODULE: ./build/src/shape/nearest.js + 1 modules
var nearest = __webpack_require__(34348);
;// CONCATENATED MODULE: ./build/src/commands/run-cases.js







/** Runs cases where they are to run, and tells every secret that was in play. An interrupt ends the cases and lets clean-up happen. */
async function runCases(ground, run) {
    const { ports } = ground;
    const interrupts = ports.services.watchInterrupts();
    const ended = (_, finished) => ports.log.progress('uat', finished, run.cases.length);
    try {
        if (run.live !== undefined)
            return await runLive(ground, { ...run, live: run.live }, { interrupted: interrupts.signal, ended });
        const permit = await ports.execution.permit();
        if (!permit.allowed)
            return { runs: (0,run_rehearsed/* refusedRuns */.h)(run.cases, permit), secrets: [] };
        let secrets = [];
        const runs = await (0,run_rehearsed/* runRehearsed */.Z)(ground, run.suite, run.cases, {
            jobs: run.jobs,
            interrupted: interrupts.signal,
            ended,
            started: ({ variables }) => (secrets = (0,runtime_variables/* secretTexts */.Vh)(variables)),
        });
        return { runs, secrets };
    }
    finally {
        interrupts.release();
    }
}
async function runLive(ground, { suite, cases, live, jobs }, { interrupted, ended }) {
    const { ports, root } = ground;
    const missing = missingOnLive({ ...suite, cases: cases.map(({ identity }) => identity) });
    if (missing.length > 0)
        throw new errors/* IntegrityError */.cs('policy_invalid', `what a rehearsal would make is not given for a live target:\n  ${missing.join('\n  ')}`, { problems: missing });
    const permit = (0,read_case/* runsPrograms */.KV)(cases) ? await ports.execution.permit() : undefined;
    const withheld = permit?.allowed === false ? cases.filter((one) => (0,read_case/* runsPrograms */.KV)([one])) : [];
    const { target, variables, close } = await openLiveTarget(ports, suite, live);
    try {
        const surroundings = { ports, target, root, variables, allowHosts: suite.allowHosts, timeoutMs: suite.timeoutSeconds * 1000, interrupted };
        const runs = await (0,run_suite/* runSuite */.o)(surroundings, cases.filter((one) => !withheld.includes(one)), { jobs, ended });
        const refused = permit?.allowed === false ? (0,run_rehearsed/* refusedRuns */.h)(withheld, permit) : [];
        const all = [...runs, ...refused];
        return { runs: cases.flatMap(({ identity }) => all.filter(({ id }) => id === identity.id)), secrets: (0,runtime_variables/* secretTexts */.Vh)(variables) };
    }
    finally {
        await close();
    }
}
/** @throws input_invalid when a name is no id, tag or category */
function chooseCases(cases, only) {
    const namesOf = ({ identity, parts }) => [identity.id, identity.category, ...parts.tags];
    const known = [...new Set(cases.flatMap(namesOf))];
    const stranger = only.find((name) => !known.includes(name));
    if (stranger !== undefined) {
        const suggestion = (0,nearest/* nearest */.p)(stranger, known);
        throw new errors/* IntegrityError */.cs('input_invalid', `there is no case, tag or category ${stranger}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`, { name: stranger });
    }
    return only.length === 0 ? cases : cases.filter((one) => namesOf(one).some((name) => only.includes(name)));
}
// EXTERNAL MODULE: ./build/src/commands/audited-folder.js + 1 modules
var audited_folder = __webpack_require__(63435);
// EXTERNAL MODULE: ./build/src/commands/check-outputs.js
var check_outputs = __webpack_require__(64763);
// EXTERNAL MODULE: ./build/src/commands/finish-checks.js + 4 modules
var finish_checks = __webpack_require__(70618);
// EXTERNAL MODULE: ./build/src/commands/key-inputs.js
var key_inputs = __webpack_require__(32337);
// EXTERNAL MODULE: ./build/src/commands/place-inputs.js
var place_inputs = __webpack_require__(45481);
// EXTERNAL MODULE: ./build/src/commands/report-inputs.js + 7 modules
var report_inputs = __webpack_require__(99827);
;// CONCATENATED MODULE: ./build/src/commands/uat.js















const RUN_MS = 3_600_000;
/** `duri uat`: the acceptance tests. */
/* harmony default export */ const uat = ((0,command/* command */.G)({
    name: 'uat',
    summary: 'Run the acceptance tests of duri.yml against a target, or rehearse them on a deployment that DuRi starts itself',
    description: 'Runs the cases of the preset and of `uat.cases` in duri.yml. Without a target it is a rehearsal: DuRi starts nginx with the configuration of the repository and the service on loopback, in a folder that is thrown away, receives its webhooks, and stops everything afterwards; that runs what is under test, so it needs a job without secrets and with a read-only token. Against a live target secrets are named in `vars:` of duri.yml and read from environment or files. Green only when as many cases as expected have run and every one passed; a case that could not be run is an error, never a pass. Clean-up steps run whatever happens. Exit code 0 green, 1 red, 2 the cases themselves are wrong, 3 something is missing to run them with.',
    examples: [
        { line: 'duri uat', says: 'A rehearsal, in the folder with duri.yml' },
        { line: 'duri uat --only UAT-5 --all', says: 'One case, with all that it saw' },
        { line: 'UAT_PASSWORD=… duri uat --target https://dashboard.example.com', says: 'Against what runs; duri.yml says uat_password: {env: UAT_PASSWORD}' },
    ],
    inputs: {
        dir: audited_folder/* folderInput */.j,
        config: audited_folder/* folderConfig */.bs,
        target: (0,input/* optionalText */.mR)('Base URL of what is tested', 'URL', { flag: 'target', action: 'target' }, { defaultText: 'uat.target of the policy; else a rehearsal' }),
        only: (0,input/* textList */.gC)('Run only these: an id, a tag, or the name of a category. No verdict of the gate, and never evidence', 'ID', { flag: 'only' }),
        listAll: (0,input/* toggle */.L$)('List every case, not only what is to be mended', { flag: 'all' }),
        evidence: (0,input/* optionalText */.mR)('Evidence set of the release that this is said of', 'DIR', place_inputs/* evidenceInput */.E),
        signingKey: key_inputs/* signingKey */.NR,
        hmacKey: key_inputs/* hmacKey */.bB,
        ...report_inputs/* reportInputs */.eP,
    },
    outputs: check_outputs/* CHECK_OUTPUTS */.G,
    action: { name: 'uat', icon: 'user-check', permissions: { contents: 'read' } },
    run: async (outer, values) => {
        const liveOf = ({ policy }) => values.target ?? policy.policy.uat?.target;
        const { ports, judge, suite: whole } = await (0,audited_folder/* openAudited */.j9)(outer, values, (given) => liveOf(given) !== undefined);
        const started = ports.clock.now();
        const { policy } = judge;
        const { uat } = policy.policy;
        const live = liveOf(judge);
        const suite = whole.uat;
        const cases = chooseCases((0,read_suite/* requireCases */.$)(suite), values.only);
        const expected = values.only.length > 0 ? cases.length : suite.expected;
        if (expected === undefined)
            throw nothingExpected();
        const shared = (0,ground/* shareGround */.f)(ports, { root: ports.environment.cwd, at: started, policy, suite, selected: [] });
        const { runs, secrets } = await runCases((0,ground/* createGround */.Y)(shared, RUN_MS), { suite, cases, live, jobs: uat?.jobs ?? 4 });
        const rules = { expected, failOn: 'info', waivers: (0,read_excuses/* readWaivers */.S)(ports, (0,policy_policy/* besidePolicy */.pe)(policy, uat?.waivers)), baseline: undefined, at: started };
        return (0,finish_checks/* finishChecks */.F)(outer, values, {
            gate: 'uat',
            directory: values.dir,
            noun: 'uats',
            decision: (0,decide/* decideChecks */.C)(runs, rules),
            expected,
            partial: values.only.length > 0,
            facts: [
                ['policy', judge.says],
                ['target', live ?? 'a rehearsal on loopback'],
            ],
            listAll: values.listAll,
            judge,
            started,
            secrets,
        });
    },
}));
function nothingExpected() {
    return new errors/* IntegrityError */.cs('policy_invalid', 'nothing says how many acceptance cases are expected', {}, { hint: 'Write `uat: { expect: { uats: N } }` into duri.yml, or `preset: production-54`; `duri init --preset production-54` writes both.' });
}

/***/ })

};
