import { modules as shared } from "./shared.index.js";

export const id = 4612;

export const ids = [ 4612, 1587, 7863, 4503, 9810 ];

export const modules = {
 ...shared,
 58313: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => uat
  });
  var ground = __webpack_require__(38140);
  var decide = __webpack_require__(89560);
  var read_excuses = __webpack_require__(7103);
  var read_suite = __webpack_require__(36674);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var errors = __webpack_require__(74132);
  var policy_policy = __webpack_require__(80728);
  var runtime_variables = __webpack_require__(31415);
  var uat_sink = __webpack_require__(99740);
  const IDLE_HOLD = "65s";
  async function openLiveTarget(ports, {variables}, url) {
   const baseUrl = url.replace(/\/+$/, "");
   if (!/^https?:\/\/[^/?#@]+$/.test(baseUrl)) throw new errors.cs("input_invalid", "the target is no base URL such as https://dashboard.example.com: a scheme, a host, perhaps a port, and nothing else");
   const sinkPort = variables.values.get("uat_sink_port");
   const sink = await (0, uat_sink.A)(ports, typeof sinkPort === "number" ? sinkPort : void 0);
   return {
    target: {
     baseUrl,
     rehearsed: false,
     sink
    },
    variables: {
     values: new Map([ [ "uat_idle_hold", IDLE_HOLD ], ...variables.values, [ "uat_base_url", baseUrl ], [ "uat_sink_port", sink.port ] ]),
     secrets: variables.secrets
    },
    close: () => sink.close()
   };
  }
  function missingOnLive({cases, variables}) {
   const text = JSON.stringify(cases.map(({written}) => written));
   const made = [ "uat_base_url", "uat_idle_hold", "uat_sink_port" ];
   return runtime_variables.b1.filter(({name}) => !made.includes(name) && text.includes(`\${${name}}`) && !variables.values.has(name) && !variables.secrets.has(name)).map(({name, help, secret}) => `vars.${name} is missing: ${help}${secret ? ` A secret is named, never written: ${name}: {env: ${name.toUpperCase()}}` : ""}`);
  }
  var read_case = __webpack_require__(21976);
  var run_rehearsed = __webpack_require__(89231);
  var run_suite = __webpack_require__(24567);
  var nearest = __webpack_require__(34348);
  async function runCases(ground, run) {
   const {ports} = ground;
   const interrupts = ports.services.watchInterrupts();
   const ended = (_, finished) => ports.log.progress("uat", finished, run.cases.length);
   try {
    if (run.live !== void 0) return await runLive(ground, {
     ...run,
     live: run.live
    }, {
     interrupted: interrupts.signal,
     ended
    });
    const permit = await ports.execution.permit();
    if (!permit.allowed) return {
     runs: (0, run_rehearsed.h)(run.cases, permit),
     secrets: []
    };
    let secrets = [];
    const runs = await (0, run_rehearsed.Z)(ground, run.suite, run.cases, {
     jobs: run.jobs,
     interrupted: interrupts.signal,
     ended,
     started: ({variables}) => secrets = (0, runtime_variables.Vh)(variables)
    });
    return {
     runs,
     secrets
    };
   } finally {
    interrupts.release();
   }
  }
  async function runLive(ground, {suite, cases, live, jobs}, {interrupted, ended}) {
   const {ports, root} = ground;
   const missing = missingOnLive({
    ...suite,
    cases: cases.map(({identity}) => identity)
   });
   if (missing.length > 0) throw new errors.cs("policy_invalid", `what a rehearsal would make is not given for a live target:\n  ${missing.join("\n  ")}`, {
    problems: missing
   });
   const permit = (0, read_case.KV)(cases) ? await ports.execution.permit() : void 0;
   const withheld = permit?.allowed === false ? cases.filter(one => (0, read_case.KV)([ one ])) : [];
   const {target, variables, close} = await openLiveTarget(ports, suite, live);
   try {
    const surroundings = {
     ports,
     target,
     root,
     variables,
     allowHosts: suite.allowHosts,
     timeoutMs: suite.timeoutSeconds * 1e3,
     interrupted
    };
    const runs = await (0, run_suite.o)(surroundings, cases.filter(one => !withheld.includes(one)), {
     jobs,
     ended
    });
    const refused = permit?.allowed === false ? (0, run_rehearsed.h)(withheld, permit) : [];
    const all = [ ...runs, ...refused ];
    return {
     runs: cases.flatMap(({identity}) => all.filter(({id}) => id === identity.id)),
     secrets: (0, runtime_variables.Vh)(variables)
    };
   } finally {
    await close();
   }
  }
  function chooseCases(cases, only) {
   const namesOf = ({identity, parts}) => [ identity.id, identity.category, ...parts.tags ];
   const known = [ ...new Set(cases.flatMap(namesOf)) ];
   const stranger = only.find(name => !known.includes(name));
   if (stranger !== void 0) {
    const suggestion = (0, nearest.p)(stranger, known);
    throw new errors.cs("input_invalid", `there is no case, tag or category ${stranger}${suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`}`, {
     name: stranger
    });
   }
   return only.length === 0 ? cases : cases.filter(one => namesOf(one).some(name => only.includes(name)));
  }
  var audited_folder = __webpack_require__(63435);
  var check_outputs = __webpack_require__(64763);
  var finish_checks = __webpack_require__(13982);
  var key_inputs = __webpack_require__(32337);
  var place_inputs = __webpack_require__(45481);
  var report_inputs = __webpack_require__(99827);
  const RUN_MS = 36e5;
  const uat = (0, command.G)({
   name: "uat",
   summary: "Run the acceptance tests of duri.yml against a target, or rehearse them on a deployment that DuRi starts itself",
   description: "Runs the cases of the preset and of `uat.cases` in duri.yml. Without a target it is a rehearsal: DuRi starts nginx with the configuration of the repository and the service on loopback, in a folder that is thrown away, receives its webhooks, and stops everything afterwards; that runs what is under test, so it needs a job without secrets and with a read-only token. Against a live target secrets are named in `vars:` of duri.yml and read from environment or files. Green only when as many cases as expected have run and every one passed; a case that could not be run is an error, never a pass. Clean-up steps run whatever happens. Exit code 0 green, 1 red, 2 the cases themselves are wrong, 3 something is missing to run them with.",
   examples: [ {
    line: "duri uat",
    says: "A rehearsal, in the folder with duri.yml"
   }, {
    line: "duri uat --only UAT-5 --all",
    says: "One case, with all that it saw"
   }, {
    line: "UAT_PASSWORD=… duri uat --target https://dashboard.example.com",
    says: "Against what runs; duri.yml says uat_password: {env: UAT_PASSWORD}"
   } ],
   inputs: {
    dir: audited_folder.j,
    config: audited_folder.bs,
    target: (0, input.mR)("Base URL of what is tested", "URL", {
     flag: "target",
     action: "target"
    }, {
     defaultText: "uat.target of the policy; else a rehearsal"
    }),
    only: (0, input.gC)("Run only these: an id, a tag, or the name of a category. No verdict of the gate, and never evidence", "ID", {
     flag: "only"
    }),
    listAll: (0, input.L$)("List every case, not only what is to be mended", {
     flag: "all"
    }),
    evidence: (0, input.mR)("Evidence set of the release that this is said of", "DIR", place_inputs.E),
    signingKey: key_inputs.NR,
    hmacKey: key_inputs.bB,
    ...report_inputs.eP
   },
   outputs: check_outputs.G,
   action: {
    name: "uat",
    icon: "user-check",
    permissions: {
     contents: "read"
    }
   },
   run: async (outer, values) => {
    const liveOf = ({policy}) => values.target ?? policy.policy.uat?.target;
    const {ports, judge, suite: whole} = await (0, audited_folder.j9)(outer, values, given => liveOf(given) !== void 0);
    const started = ports.clock.now();
    const {policy} = judge;
    const {uat} = policy.policy;
    const live = liveOf(judge);
    const suite = whole.uat;
    const cases = chooseCases((0, read_suite.$)(suite), values.only);
    const expected = values.only.length > 0 ? cases.length : suite.expected;
    if (expected === void 0) throw nothingExpected();
    const shared = (0, ground.f)(ports, {
     root: ports.environment.cwd,
     at: started,
     policy,
     suite,
     selected: []
    });
    const {runs, secrets} = await runCases((0, ground.Y)(shared, RUN_MS), {
     suite,
     cases,
     live,
     jobs: uat?.jobs ?? 4
    });
    const rules = {
     expected,
     failOn: "info",
     waivers: (0, read_excuses.S)(ports, (0, policy_policy.pe)(policy, uat?.waivers)),
     baseline: void 0,
     at: started
    };
    return (0, finish_checks.F)(outer, values, {
     gate: "uat",
     directory: values.dir,
     noun: "uats",
     decision: (0, decide.C)(runs, rules),
     expected,
     partial: values.only.length > 0,
     facts: [ [ "policy", judge.says ], [ "target", live ?? "a rehearsal on loopback" ] ],
     listAll: values.listAll,
     judge,
     started,
     secrets
    });
   }
  });
  function nothingExpected() {
   return new errors.cs("policy_invalid", "nothing says how many acceptance cases are expected", {}, {
    hint: "Write `uat: { expect: { uats: N } }` into duri.yml, or `preset: production-54`; `duri init --preset production-54` writes both."
   });
  }
 })
};
