import { modules as shared } from "./shared.index.js";

export const id = 3739;

export const ids = [ 3739 ];

export const modules = {
 ...shared,
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
 })
};
