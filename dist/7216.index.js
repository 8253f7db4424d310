import { modules as shared } from "./shared.index.js";

export const id = 7216;

export const ids = [ 7216, 9316 ];

export const modules = {
 ...shared,
 87216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => askRules
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  var _gate_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44827);
  var _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33074);
  const FOLDER = ".github/workflows";
  const MAX_WORKFLOWS = 500;
  async function askRules(ports, forge, {directory, check}) {
   const repository = await forge.repository();
   const branch = repository.defaultBranch;
   const found = (0, _gate_checks_js__WEBPACK_IMPORTED_MODULE_3__.H)(workflowsIn(ports, directory), {
    branch,
    inDuri: repository.fullName.toLowerCase().endsWith("/duri")
   });
   const rules = await forge.branchRules(branch);
   const actionsApp = await actionsAppOf(forge, branch);
   const facts = {
    repository: repository.fullName,
    repositoryId: repository.id,
    branch,
    actionsApp,
    check,
    webUrl: forge.webUrl
   };
   const judgement = (0, _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__.T_)(rules, found.checks, facts);
   return {
    ...judgement,
    notes: [ ...judgement.notes, ...notesOn(found) ]
   };
  }
  function workflowsIn({files, folders}, directory) {
   const names = folders.names((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FOLDER), MAX_WORKFLOWS).filter(name => /\.ya?ml$/.test(name));
   return names.flatMap(name => {
    const content = files.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FOLDER, name), _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes);
    return content === void 0 ? [] : [ {
     path: `${FOLDER}/${name}`,
     content
    } ];
   });
  }
  async function actionsAppOf(forge, branch) {
   if (forge.webUrl.startsWith("https://github.com/")) return _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__.St;
   const tip = await forge.branchTip(branch);
   const runs = tip === void 0 ? [] : await forge.checkRuns(tip);
   return runs.find(({appSlug}) => appSlug === "github-actions")?.appId;
  }
  function notesOn({checks, unread}) {
   const known = checks.length > 0 || unread.length > 0;
   return [ ...checks.flatMap(weaknessesOf), ...unread.map(({path, why}) => ({
    level: "note",
    says: `${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(path)} ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(why)}: what it runs is not known`,
    fix: `Mend ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(path)}.`
   })), ...known ? [] : [ NO_GATE ] ];
  }
  const NO_GATE = {
   level: "note",
   says: "no workflow here runs DuRi's gate on pull requests",
   fix: "Add a workflow with `on: { pull_request: , merge_group: }` and a step `uses: duri/duri/actions/gate@COMMIT`."
  };
  function weaknessesOf({name, workflow, weaknesses}) {
   return weaknesses.map(({says, fix}) => ({
    level: "problem",
    says: `the check "${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(name)}" of ${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(workflow)}: ${says}`,
    fix
   }));
  }
 }),
 44827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => gateChecks
  });
  var limits = __webpack_require__(44831);
  var yaml = __webpack_require__(69316);
  const STEP = /^[^/@\s]+\/duri(?:\/actions\/(?:gate|decide))?@\S+$/i;
  const SIBLING = /^[.$](?:\/[^@\s]+)*\/actions\/(?:gate|decide)\/?$/;
  const ITSELF = /^[.$]\/?$/;
  const WORKFLOW = /^[^/@\s]+\/duri\/\.github\/workflows\/gate\.ya?ml@\S+$/i;
  function isGateStep(uses, inDuri) {
   return typeof uses === "string" && (STEP.test(uses) || SIBLING.test(uses) || inDuri && ITSELF.test(uses));
  }
  function callsGate(uses) {
   return typeof uses === "string" && WORKFLOW.test(uses);
  }
  function localWorkflow(uses) {
   return typeof uses === "string" ? /^[.$]\/(\.github\/workflows\/[^/@\s]+\.ya?ml)$/.exec(uses)?.[1] : void 0;
  }
  const TYPES = [ "opened", "synchronize", "reopened" ];
  function gateEvents(on, branch) {
   const [pull, group] = [ eventOf(on, "pull_request"), eventOf(on, "merge_group") ];
   const weaknesses = pull === void 0 ? [] : [ ...filters(pull), ...types(pull), ...branches(pull, branch) ];
   return {
    pullRequest: pull !== void 0,
    mergeGroup: group !== void 0 && branches(group, branch).length === 0,
    weaknesses
   };
  }
  function eventOf(on, name) {
   if (on === name || Array.isArray(on) && on.includes(name)) return {};
   if (typeof on !== "object" || on === null || Array.isArray(on) || !Object.hasOwn(on, name)) return;
   const event = on[name];
   return typeof event === "object" && event !== null ? event : {};
  }
  function filters(event) {
   const found = [ "paths", "paths-ignore" ].filter(name => event[name] !== void 0);
   return found.map(name => ({
    says: `\`${name}\` leaves out some pull requests: there the required check stays pending`,
    fix: `Remove \`${name}\` from \`pull_request\`, and let the gate run on every change.`
   }));
  }
  function types(event) {
   const given = texts(event["types"]);
   const missing = TYPES.filter(type => given.length > 0 && !given.includes(type));
   if (missing.length === 0) return [];
   return [ {
    says: `it does not run when a pull request is ${missing.join(" or ")}`,
    fix: `Remove \`types\`, or add ${missing.join(", ")} to it.`
   } ];
  }
  function branches(event, branch) {
   const only = texts(event["branches"]);
   const but = texts(event["branches-ignore"]);
   const runs = (only.length === 0 || matches(only, branch)) && !matches(but, branch);
   return runs ? [] : [ {
    says: `it does not run for the branch ${branch}`,
    fix: `Name ${branch} in \`branches\`, or remove that filter.`
   } ];
  }
  function matches(patterns, branch) {
   return patterns.reduce((so, pattern) => {
    const not = pattern.startsWith("!");
    return toExpression(not ? pattern.slice(1) : pattern).test(branch) ? !not : so;
   }, false);
  }
  function toExpression(pattern) {
   const source = pattern.replace(/\*\*|[.*^$(){}|\\]/g, part => part === "**" ? ".*" : part === "*" ? "[^/]*" : `\\${part}`);
   try {
    return new RegExp(`^${source}$`);
   } catch {
    return /(?!)/;
   }
  }
  function texts(value) {
   const list = Array.isArray(value) ? value : [ value ];
   return list.filter(one => typeof one === "string");
  }
  const YAML = {
   maxBytes: limits.b.policyBytes,
   maxDepth: limits.b.jsonDepth,
   maxAliases: 1e3,
   maxTokens: 1e6
  };
  const MAX_CALLS = 10;
  function gateChecks(files, options) {
   const read = files.map(file => ({
    path: file.path,
    yaml: (0, yaml.h)(file.content, YAML)
   }));
   const workflows = new Map(read.flatMap(({path, yaml}) => yaml.ok ? [ [ path, nodeOf(yaml.value.value) ] ] : []));
   const jobs = [ ...workflows ].flatMap(([path, workflow]) => {
    const events = gateEvents(workflow["on"], options.branch);
    if (!events.pullRequest && !events.mergeGroup) return [];
    return jobsIn(workflow, {
     workflows,
     inDuri: options.inDuri ?? false,
     calls: 0
    }).map(job => ({
     ...job,
     workflow: path,
     events
    }));
   });
   const namesakes = new Set(jobs.flatMap(({isGate, name}) => isGate ? [] : [ name ]));
   const checks = jobs.filter(({isGate}) => isGate).map(({name, exact, workflow, events, weaknesses}) => ({
    name,
    exact,
    workflow,
    ...events,
    weaknesses: [ ...events.weaknesses, ...weaknesses, ...namesakes.has(name) ? [ NAMESAKE ] : [] ]
   }));
   const unread = read.flatMap(({path, yaml}) => yaml.ok ? [] : [ {
    path,
    why: yaml.problems[0]?.message ?? "is no YAML"
   } ]);
   return {
    checks,
    unread
   };
  }
  const NAMESAKE = {
   says: "another job has the same name, and GitHub cannot tell their results apart",
   fix: "Give each job of the workflows a `name:` of its own."
  };
  function jobsIn(workflow, around) {
   return Object.entries(nodeOf(workflow["jobs"])).flatMap(([id, value]) => {
    const job = nodeOf(value);
    const name = typeof job["name"] === "string" && job["name"] !== "" ? job["name"] : id;
    const stable = !name.includes("${{") && nodeOf(job["strategy"])["matrix"] === void 0;
    const own = {
     name: stable ? name : name.split("${{")[0] ?? "",
     exact: stable
    };
    return called(job, around).map(inner => ({
     isGate: inner.isGate,
     name: inner.name === "" ? own.name : stable ? `${own.name} / ${inner.name}` : own.name,
     exact: own.exact && inner.exact,
     weaknesses: [ ...skipsOfJob(job), ...inner.weaknesses ]
    }));
   });
  }
  function called(job, around) {
   if (callsGate(job["uses"])) return [ {
    name: "gate",
    exact: true,
    isGate: true,
    weaknesses: []
   } ];
   const local = around.workflows.get(localWorkflow(job["uses"]) ?? "");
   if (local !== void 0) return around.calls < MAX_CALLS ? jobsIn(local, {
    ...around,
    calls: around.calls + 1
   }) : [];
   const steps = Array.isArray(job["steps"]) ? job["steps"].map(nodeOf) : [];
   const gates = steps.filter(step => isGateStep(step["uses"], around.inDuri));
   return [ {
    name: "",
    exact: true,
    isGate: gates.length > 0,
    weaknesses: gates.flatMap(skipsOfStep)
   } ];
  }
  function skipsOfJob(job) {
   const condition = conditionOf(job);
   const always = condition === "always()";
   const found = [];
   if (condition !== void 0 && !always) found.push({
    says: "its `if:` can skip it, and a skipped job counts as passed",
    fix: "Use `if: always()`, or no `if:` where it needs no other job."
   });
   if (condition === void 0 && job["needs"] !== void 0) found.push({
    says: "it is skipped when a job that it needs fails, and a skipped job counts as passed",
    fix: "Add `if: always()`, and hand the results of those jobs over: `needs: ${{ toJSON(needs) }}`."
   });
   return [ ...found, ...tolerated(job) ];
  }
  const RUNS = [ "always()", "!cancelled()", "success()", "success() || failure()", "failure() || success()" ];
  function skipsOfStep(step) {
   const condition = conditionOf(step);
   const skips = condition !== void 0 && !RUNS.includes(condition);
   return [ ...skips ? [ {
    says: "the `if:` of its step can skip it, and the job passes without it",
    fix: "Remove that `if:`."
   } ] : [], ...tolerated(step) ];
  }
  function tolerated(node) {
   const value = node["continue-on-error"];
   if (value === void 0 || value === false) return [];
   return [ {
    says: "`continue-on-error` hides its red",
    fix: "Remove `continue-on-error`."
   } ];
  }
  function conditionOf({if: condition}) {
   if (condition === void 0 || condition === null || condition === true) return;
   return (typeof condition === "string" ? condition : JSON.stringify(condition)).replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, "$1").trim().replace(/\s+/g, " ");
  }
  function nodeOf(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  }
 }),
 33074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   eH: () => ADVISORY,
   St: () => GITHUB_ACTIONS_APP,
   T_: () => judgeRules
  });
  var model_path = __webpack_require__(80916);
  function rulesetFor(check, actionsApp) {
   return {
    name: "DuRi gate",
    target: "branch",
    enforcement: "active",
    conditions: {
     ref_name: {
      include: [ "~DEFAULT_BRANCH" ],
      exclude: []
     }
    },
    rules: [ {
     type: "pull_request",
     parameters: PULL_REQUEST
    }, {
     type: "required_status_checks",
     parameters: {
      strict_required_status_checks_policy: true,
      required_status_checks: [ {
       context: check,
       ...actionsApp === void 0 ? {} : {
        integration_id: actionsApp
       }
      } ]
     }
    } ]
   };
  }
  const PULL_REQUEST = {
   dismiss_stale_reviews_on_push: false,
   require_code_owner_review: false,
   require_last_push_approval: false,
   required_approving_review_count: 0,
   required_review_thread_resolution: false
  };
  function requireCheck(check, facts) {
   const name = (0, model_path.g$)(check);
   const page = `${facts.webUrl}/settings/rules`;
   return {
    create: `Open ${page} > New branch ruleset > Include default branch > Require status checks to pass > Add checks > "${name}" > GitHub Actions. Or, as an administrator: ${callFor(check, facts)}`,
    bind: `Open ${page}, edit the ruleset, remove "${name}" and add it again with the source GitHub Actions instead of any source.`
   };
  }
  function callFor(check, {repository, actionsApp}) {
   const body = JSON.stringify(rulesetFor(check, actionsApp)).replace(/['\u007f-\uffff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
   return `printf '%s' '${body}' | gh api -X POST repos/${repository}/rulesets --input -`;
  }
  const GITHUB_ACTIONS_APP = 15368;
  const ADVISORY = "self-hosted gate: advisory against insiders";
  function judgeRules(rules, checks, facts) {
   const required = rules.flatMap(rule => rule.type === "required_status_checks" ? rule.checks : []).filter(one => isGate(one, checks, facts));
   const outside = rules.flatMap(rule => rule.type === "workflows" && (rule.level === "organization" || rule.level === "enterprise") ? rule.workflows : []).filter(one => one.repositoryId !== facts.repositoryId);
   const own = required.filter(({appId}) => appId !== void 0 && facts.actionsApp !== void 0 && appId !== facts.actionsApp);
   const guard = own.length > 0 ? "own-app" : outside.length > 0 ? "outside-workflow" : "none";
   return {
    required: required.length > 0 ? "required" : "unknown",
    guard,
    notes: [ ...requirement(required, checks, facts), ...outside.map(({path, repositoryId}) => ({
     level: "note",
     says: `the workflow ${(0, model_path.g$)(path)} of the repository with the id ${repositoryId} is required from outside; a pull request cannot remove it`,
     fix: "Make sure that it runs DuRi's gate: what it does cannot be seen from here."
    })), ...own.map(({context, appId}) => ({
     level: "ok",
     says: `"${(0, model_path.g$)(context)}" counts only from the app ${appId ?? ""}: no workflow can imitate it`
    })), ...guard === "none" ? [ advisory(facts) ] : [], ...queue(rules, checks), ...upToDate(rules, required) ]
   };
  }
  function isGate({context}, checks, {check}) {
   if (context === check) return true;
   return checks.some(({name, exact}) => exact ? context === name : name !== "" && context.startsWith(name));
  }
  function requirement(required, checks, facts) {
   const [first] = required;
   if (first === void 0) return [ notFound(checks, facts) ];
   const open = required.filter(({appId}) => appId === void 0);
   const names = [ ...new Set(required.map(({context}) => `"${(0, model_path.g$)(context)}"`)) ].join(", ");
   const isRequired = {
    level: "ok",
    says: `a ruleset of ${facts.branch} requires ${names}`
   };
   if (open.length === 0) return [ isRequired ];
   return [ isRequired, {
    level: "problem",
    says: `it requires "${(0, model_path.g$)(first.context)}" from any source: whoever may write statuses can set it to green`,
    fix: requireCheck(first.context, facts).bind
   } ];
  }
  function notFound(checks, facts) {
   const name = facts.check ?? checks.find(({exact, pullRequest}) => exact && pullRequest)?.name;
   const says = `no ruleset of ${facts.branch} requires the gate; whether classic branch protection does is unknown, for only administrators may read that`;
   if (name === void 0) return {
    level: "note",
    says,
    fix: "No check of the gate with a fixed name was found in the workflows: run it on pull_request, or name it as `gate.check` in duri.yml."
   };
   return {
    level: "note",
    says,
    fix: requireCheck(name, facts).create
   };
  }
  function advisory({repository}) {
   return {
    level: "note",
    says: `${ADVISORY}: who may push a branch to ${repository} can change the workflow that the gate runs in`,
    fix: "Let an organisation ruleset require a workflow of another repository that runs the gate (Settings of the organisation > Repository > Rulesets > Require workflows to pass before merging), or bind the check to a GitHub App of your own."
   };
  }
  function queue(rules, checks) {
   if (!rules.some(({type}) => type === "merge_queue")) return [];
   const stuck = [ ...new Set(checks.filter(({mergeGroup}) => !mergeGroup).map(({workflow}) => workflow)) ];
   return stuck.map(workflow => ({
    level: "problem",
    says: `the branch has a merge queue, and ${(0, model_path.g$)(workflow)} does not run on merge_group: the queue waits for its check until it gives up`,
    fix: `Add \`merge_group:\` to \`on:\` of ${(0, model_path.g$)(workflow)}.`
   }));
  }
  function upToDate(rules, required) {
   const strict = rules.some(rule => rule.type === "required_status_checks" && rule.strict && rule.checks.some(one => required.includes(one)));
   if (required.length === 0 || strict || rules.some(({type}) => type === "merge_queue")) return [];
   return [ {
    level: "note",
    says: "a pull request may be merged on a green that is older than its base, so a floor that rose since is not seen before the merge",
    fix: 'Turn on "Require branches to be up to date before merging" in that ruleset, or use a merge queue.'
   } ];
  }
 })
};
