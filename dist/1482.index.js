import { modules as shared } from "./shared.index.js";

export const id = 1482;

export const ids = [ 1482 ];

export const modules = {
 ...shared,
 61482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => commands_explain
  });
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var errors = __webpack_require__(74132);
  var path = __webpack_require__(80916);
  var model_reasons = __webpack_require__(64074);
  var model_status = __webpack_require__(62373);
  const MEANINGS = {
   verified: {
    means: "Evidence and tree are what was released.",
    fix: "Nothing."
   },
   "gate red": {
    means: "A gate looked, and what it found does not pass.",
    fix: "Mend what the findings list."
   },
   "error(config)": {
    means: "A command line, policy or key ring is wrong, so nothing was judged.",
    fix: "Mend what the message names, and run the command again."
   },
   "error(infra)": {
    means: "The question could not be answered, which is never a pass in prod.",
    fix: "Mend what the message names: a tool, a permission, a clock, a missing commit."
   },
   tampered: {
    means: "Evidence or tree is not what was released and signed.",
    fix: "Do not run this tree. Isolate it, restore the last verified release, and keep this one for forensics."
   },
   corrupted: {
    means: "Evidence cannot be read, so it proves nothing.",
    fix: "Fetch the evidence set again; if it stays unreadable, seal the release again from source."
   },
   policy_changed: {
    means: "Evidence is authentic, but asks for less than the floor allows, or is past its time.",
    fix: "Seal the release again under the current policy, or restore the protection that was weakened."
   }
  };
  const REASON_GROUPS = [ {
   title: "Findings that make evidence corrupted",
   outcome: "corrupted"
  }, {
   title: "Findings that make a release tampered",
   outcome: "tampered"
  }, {
   title: "Findings that make it policy_changed",
   outcome: "policy_changed"
  }, {
   title: "Findings that make a gate red",
   outcome: "gate red"
  }, {
   title: "Findings that leave no verdict: configuration",
   outcome: "error(config)"
  }, {
   title: "Findings that leave no verdict: the machine",
   outcome: "error(infra)"
  }, {
   title: "Warnings, which change no status",
   outcome: void 0
  } ];
  function explanations_explanationGroups() {
   const results = Object.keys(MEANINGS);
   const reasons = Object.entries(model_reasons.e);
   return [ {
    title: "Results",
    explanations: results.map(explainResult)
   }, ...REASON_GROUPS.map(({title, outcome}) => ({
    title,
    explanations: reasons.filter(([, reason]) => resultOf(reason) === outcome).map(([code, reason]) => explainReason(code, reason))
   })), {
    title: "Errors: command line, policy and keys",
    explanations: errorsOf("config")
   }, {
    title: "Errors: the machine",
    explanations: errorsOf("infra")
   } ];
  }
  function explain(code) {
   const all = explanations_explanationGroups().flatMap(({explanations}) => explanations);
   return all.filter(each => each.code === code || each.kind === "result" && String(each.exit?.prod) === code);
  }
  function explainResult(name) {
   return {
    code: name,
    kind: "result",
    ...MEANINGS[name],
    outcome: name,
    exit: exitsOf(name)
   };
  }
  function explainReason(code, reason) {
   const {means, fix} = reason;
   const outcome = resultOf(reason);
   return {
    code,
    kind: outcome === void 0 ? "warning" : "reason",
    means,
    fix,
    outcome,
    exit: outcome === void 0 ? void 0 : exitsOf(outcome)
   };
  }
  function resultOf({outcome, gate}) {
   return gate === "red" ? "gate red" : outcome;
  }
  function errorsOf(kind) {
   const outcome = kind === "config" ? "error(config)" : "error(infra)";
   const exit = {
    dev: (0, model_status.I$)(outcome, "prod"),
    prod: (0, model_status.I$)(outcome, "prod")
   };
   return Object.entries(errors.Sr).flatMap(([code, error]) => error.kind === kind ? [ {
    code,
    kind: "error",
    means: error.means,
    fix: error.hint,
    outcome,
    exit
   } ] : []);
  }
  function exitsOf(outcome) {
   if (outcome === "gate red") return {
    dev: model_status.Td,
    prod: model_status.Td
   };
   return {
    dev: (0, model_status.I$)(outcome, "dev"),
    prod: (0, model_status.I$)(outcome, "prod")
   };
  }
  function docsPlaceOf(code) {
   return `docs/errors.md#${errors_page_anchor(code)}`;
  }
  function errors_page_anchor(heading) {
   return heading.toLowerCase().replace(/[^a-z0-9 _-]/g, "").replace(/ /g, "-");
  }
  var nearest = __webpack_require__(34348);
  var presets = __webpack_require__(38533);
  const ID = /^[A-Z]{2,4}-\d{1,3}$/;
  const OWN_KEYS = [ "id", "title", "severity", "why", "fix", "category", "timeout_seconds", "serial_group" ];
  async function explainCheck(id) {
   if (!ID.test(id)) return;
   for (const load of Object.values(presets.f)) {
    const preset = await load();
    const found = find(preset, id);
    if (found !== void 0) return explain_check_resultOf(preset.name, found);
   }
   return;
  }
  function find({categories, cases}, id) {
   const all = [ ...categories.flatMap(({name, checks}) => checks.map(check => ({
    category: name,
    check
   }))), ...cases.map(check => ({
    category: "Acceptance tests",
    check
   })) ];
   return all.find(({check}) => check.id === id);
  }
  function explain_check_resultOf(preset, {category, check}) {
   const {id, title, severity, why, fix} = check;
   const asks = Object.fromEntries(Object.entries(check).filter(([key]) => !OWN_KEYS.includes(key)));
   return {
    exitCode: 0,
    json: {
     id,
     title,
     category,
     severity,
     why,
     fix,
     preset,
     asks
    },
    report: {
     tone: "plain",
     headline: `${id}: ${title}`,
     facts: [ [ "why", why ], [ "do", fix ], [ "severity", severity ], [ "category", category ], [ "preset", preset ], ...Object.entries(asks).map(([kind, parameters]) => [ kind, JSON.stringify(parameters) ]) ]
    },
    short: `${id}: ${title}. ${why} ${fix}`
   };
  }
  const commands_explain = (0, command.G)({
   name: "explain",
   summary: "Say what a finding, error or exit code means, and how to mend it",
   description: "Every finding, warning and error has a code. This says what it means, which exit code it leads to and what to do. Without a code all are listed.",
   examples: [ {
    line: "duri explain file_modified",
    says: "A finding"
   }, {
    line: "duri explain 22",
    says: "An exit code"
   }, {
    line: "duri explain NX-03",
    says: "A check or an acceptance test of a preset"
   }, {
    line: "duri explain",
    says: "Everything, in groups"
   } ],
   inputs: {
    code: (0, input.mR)("Code of a finding, warning or error, a status, or an exit code", "CODE", {
     positional: true
    })
   },
   outputs: {},
   action: void 0,
   run: async (_, {code}) => code === void 0 ? listAll() : await explainCheck(code.trim()) ?? explainOne(code)
  });
  function explainOne(text) {
   const code = text.trim().replace(/^\[|\]$/g, "");
   const [found] = explain(code);
   if (found === void 0) throw notFound(code);
   return {
    exitCode: 0,
    json: {
     ...toJson(found),
     docs: docsPlaceOf(found.code)
    },
    report: {
     tone: "plain",
     headline: found.code,
     facts: [ [ "means", found.means ], [ "do", found.fix ], [ "kind", found.kind ], [ "status", found.outcome ?? "changes no status" ], ...found.exit === void 0 ? [] : [ [ "exit code", `${found.exit.prod} in prod, ${found.exit.dev} in dev` ] ], [ "more", docsPlaceOf(found.code) ] ]
    },
    short: `${found.code}: ${found.means} ${found.fix}`
   };
  }
  function listAll() {
   const groups = explanations_explanationGroups();
   return {
    exitCode: 0,
    json: {
     groups: groups.map(({title, explanations}) => ({
      title,
      codes: explanations.map(toJson)
     }))
    },
    report: {
     tone: "plain",
     headline: "What DuRi says, by code",
     tables: groups.map(({title, explanations}) => ({
      title,
      head: [ "code", "exit", "means" ],
      rows: explanations.map(({code, exit, means}) => [ code, exit === void 0 ? "-" : String(exit.prod), means ])
     })),
     next: [ "duri explain CODE says what to do about one of them." ]
    },
    short: groups.flatMap(({explanations}) => explanations.map(({code}) => code)).join(" ")
   };
  }
  function toJson({code, kind, means, fix, outcome, exit}) {
   return {
    code,
    kind,
    means,
    fix,
    outcome: outcome ?? null,
    exit: exit ?? null
   };
  }
  function notFound(code) {
   const known = explanations_explanationGroups().flatMap(({explanations}) => explanations.map(each => each.code));
   const suggestion = (0, nearest.p)(code, known);
   const hint = suggestion === void 0 ? "Run `duri explain` to list every code." : `Did you mean \`duri explain ${suggestion}\`?`;
   return new errors.cs("input_invalid", `there is no code "${(0, path.g$)(code.slice(0, 60))}"`, {
    code: (0, path.g$)(code.slice(0, 60))
   }, {
    hint
   });
  }
 })
};
