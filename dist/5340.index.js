import { modules as shared } from "./shared.index.js";

export const id = 5340;

export const ids = [ 5340 ];

export const modules = {
 ...shared,
 99625: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => audit_checklist
  });
  var external_node_path_ = __webpack_require__(76760);
  const BY_HAND = {
   alertmanager: "`amtool check-config` and `amtool config routes test` on {}",
   code: "read the definition, and look for it with `git grep` where it is used; compare it with the base by `git diff`",
   command: "run it yourself: {}",
   doc: "read {}, follow its links and run its commands",
   doc_claims: "count what {} claims, and compare",
   env: "read {} line by line beside its schema",
   env_usage: "look in the programs for reads of the environment, and compare with the template",
   evidence: "`duri verify`, and compare with what is to be deployed",
   file: "`stat` and `head -1` on {}; `git ls-files --stage` for its mode in git",
   floor: "`duri check-downgrade`",
   git: "`git ls-files`, `git check-ignore -v` and `git log --all` on the path",
   glob: "`find` for each name",
   hmac_vector: "`openssl dgst -sha256 -hmac` over timestamp, line feed and secret, then `base64`",
   htpasswd: "look at the first characters of each hash: `$2y$` and a cost of 10 or more",
   http: "`curl -i` on the address",
   json: "`jq` on {}",
   nginx: "`nginx -T`, and read what applies in each location of {}",
   nginx_lint: "read {} for the pattern that is named",
   nginx_test: "`nginx -t` on a copy of {}",
   prom: "`promtool check rules` and `promtool test rules`",
   secrets: "read the change and the tree for keys, tokens and passwords",
   shell: "read {} in the order in which it runs",
   shellcheck: "`shellcheck` on {}",
   tests: "count the tests of each file, and compare with the base by `git diff`",
   uat_mutate: "put each fault in by hand, and run `duri uat --all`",
   uat_run: "`duri uat --all`",
   uat_suite: "read the cases beside the requirement",
   xref: "look the value up in each of the files",
   yaml: "read {}"
  };
  function byHand(type, subject, {id, code}) {
   const way = BY_HAND[type]?.replaceAll("{}", () => code(subject));
   const machine = code(`duri audit --only ${id} --all`);
   return way === void 0 ? machine : `${way}; or ${machine}`;
  }
  const PLACES = new Set([ "path", "file", "files", "script", "scan", "in", "except", "folder", "installed", "set", "programs", "ignore", "values", "exec", "optional", "may_be_empty", "groups" ]);
  const MAX_VALUE = 160;
  function subjectOf({parameters, id}) {
   const given = parameters;
   const named = [ "path", "file", "files", "script", "scan", "set", "exec" ].map(key => given[key]).find(value => value !== void 0);
   if (named === void 0) return id;
   return [ named ].flat().map(one => typeof one === "string" ? one : JSON.stringify(one)).join(", ");
  }
  function conditionsOf({type, parameters, title}) {
   const conditions = Object.entries(parameters).filter(([name, value]) => !PLACES.has(name) && asks(value, fieldOf(type.parameters, name))).flatMap(([name, value]) => entriesOf(value).map(text => ({
    name,
    value: text,
    meaning: fieldOf(type.parameters, name)?.description ?? ""
   })));
   return conditions.length > 0 ? conditions : [ {
    name: type.name,
    value: "",
    meaning: title
   } ];
  }
  function asks(value, field) {
   if (value === void 0 || value === null || value === "any") return false;
   if (value === false) return field?._zod.def?.defaultValue !== false;
   return typeof value !== "object" || Object.keys(value).length > 0;
  }
  function entriesOf(value) {
   if (Array.isArray(value)) return value.map(oneLine);
   if (typeof value === "object" && value !== null) return Object.entries(value).filter(([, inner]) => inner !== void 0).map(([key, inner]) => `${key}: ${oneLine(inner)}`);
   return [ oneLine(value) ];
  }
  function oneLine(value) {
   const text = typeof value === "string" ? value : JSON.stringify(value);
   const flat = text.replace(/\s+/g, " ");
   return flat.length <= MAX_VALUE ? flat : `${flat.slice(0, MAX_VALUE)}…`;
  }
  function fieldOf(schema, name) {
   return schema._zod.def.shape?.[name];
  }
  function renderChecklist(checks, cases) {
   const categories = [ ...new Set(checks.map(({category}) => category)) ];
   let items = 0;
   const box = text => {
    items += 1;
    return `- [ ] ${text}`;
   };
   const sections = categories.flatMap(category => [ `## ${category}`, "", ...checks.filter(check => check.category === category).flatMap(check => ofCheck(check, box)) ]);
   const acceptance = cases.length === 0 ? [] : [ "## Acceptance tests", "", ...cases.flatMap(one => ofCase(one, box)) ];
   const body = [ ...sections, ...acceptance ].join("\n");
   const text = [ "# Verification checklist", "", `Written by \`duri audit checklist\` from ${checks.length} checks and ${cases.length} acceptance cases: ${items} items. Write it anew when they change; do not edit it.`, "", body ].join("\n");
   return {
    text: `${text.trimEnd()}\n`,
    items
   };
  }
  function ofCheck(check, box) {
   const {id, title, severity, why, type} = check;
   const subject = subjectOf(check);
   return [ `### ${id} ${title} (${severity})`, "", ...why === void 0 ? [] : [ why, "" ], `By hand: ${byHand(type.name, subject, {
    id,
    code
   })}`, "", ...conditionsOf(check).map(({name, value, meaning}) => box(`${code(value === "" ? name : `${name}: ${value}`)}${meaning === "" ? "" : ` ${meaning}`}`)), "" ];
  }
  function ofCase({id, title, severity, why, written}, box) {
   const steps = Array.isArray(written["steps"]) ? written["steps"] : [];
   return [ `### ${id} ${title} (${severity})`, "", ...why === void 0 ? [] : [ why, "" ], `By hand: ${code(`duri uat --only ${id} --all`)}`, "", ...steps.length === 0 ? [ box("the case passes") ] : steps.map(step => box(stepText(step))), "" ];
  }
  function stepText(step) {
   if (typeof step !== "object" || step === null) return code(String(step));
   const {name, title, ...rest} = step;
   const said = name ?? title;
   return typeof said === "string" ? said : code(JSON.stringify(rest).slice(0, 200));
  }
  function code(text) {
   const fence = "`".repeat(Math.max(0, ...[ ...text.matchAll(/`+/g) ].map(([run]) => run.length)) + 1);
   return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
  }
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var errors = __webpack_require__(74132);
  var audited_folder = __webpack_require__(63435);
  const audit_checklist = (0, command.G)({
   name: "audit checklist",
   summary: "Write the checks and acceptance cases as a checklist for people, one box for every condition",
   description: "Writes Markdown: every check of the policy by category, with why it matters, how to verify it by hand, and a box for every single condition that it asks for; then the acceptance cases, step by step. The same policy gives the same text, so that a checklist in the repository can be compared. Nothing is run.",
   examples: [ {
    line: "duri audit checklist --out VERIFICATION_CHECKLIST.md",
    says: "Into a file"
   }, {
    line: "duri audit checklist --json | jq .items",
    says: "How many boxes there are"
   } ],
   inputs: {
    dir: audited_folder.j,
    config: audited_folder.bs,
    out: (0, input.mR)("Where to write it", "FILE", {
     flag: "out"
    }, {
     defaultText: "standard output, as the report"
    })
   },
   outputs: {},
   action: void 0,
   run: async (outer, {dir, config, out}) => {
    const {ports, suite} = await (0, audited_folder.j9)(outer, {
     dir,
     config
    });
    if (suite.checks.length === 0) throw new errors.cs("policy_invalid", "there is no check to list", {}, {
     hint: "Write `preset: production-54` or `audit: { checks: … }` into duri.yml."
    });
    const {text, items} = renderChecklist(suite.checks, suite.uat.cases);
    if (out !== void 0) ports.files.write((0, external_node_path_.resolve)(outer.environment.cwd, out), text);
    const says = `${items} items of ${suite.checks.length} checks and ${suite.uat.cases.length} acceptance cases`;
    return {
     exitCode: 0,
     json: {
      items,
      checks: suite.checks.length,
      uats: suite.uat.cases.length,
      path: out ?? null,
      text
     },
     report: {
      tone: "plain",
      headline: says,
      ...out === void 0 ? {
       tables: [ {
        head: [ "checklist" ],
        rows: text.split("\n").map(line => [ line ])
       } ]
      } : {
       facts: [ [ "written", out ] ]
      }
     },
     short: out === void 0 ? text : says
    };
   }
  });
 })
};
