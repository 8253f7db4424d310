export const id = 7216;
export const ids = [7216];
export const modules = {

/***/ 87216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ askRules)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
/* harmony import */ var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
/* harmony import */ var _gate_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44827);
/* harmony import */ var _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33074);





const FOLDER = '.github/workflows';
const MAX_WORKFLOWS = 500;
/** How the gate stands on the repository's default branch: its rules as the forge tells them, its checks as the workflows here make them. @throws what the forge throws */
async function askRules(ports, forge, { directory, check }) {
    const repository = await forge.repository();
    const branch = repository.defaultBranch;
    const found = (0,_gate_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .gateChecks */ .H)(workflowsIn(ports, directory), { branch, inDuri: repository.fullName.toLowerCase().endsWith('/duri') });
    const rules = await forge.branchRules(branch);
    const actionsApp = await actionsAppOf(forge, branch);
    const facts = { repository: repository.fullName, repositoryId: repository.id, branch, actionsApp, check, webUrl: forge.webUrl };
    const judgement = (0,_judge_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRules */ .T_)(rules, found.checks, facts);
    return { ...judgement, notes: [...judgement.notes, ...notesOn(found)] };
}
/** The workflows of a work tree. */
function workflowsIn({ files, folders }, directory) {
    const names = folders.names((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FOLDER), MAX_WORKFLOWS).filter((name) => /\.ya?ml$/.test(name));
    return names.flatMap((name) => {
        const content = files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FOLDER, name), _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.policyBytes);
        return content === undefined ? [] : [{ path: `${FOLDER}/${name}`, content }];
    });
}
/** Elsewhere than on github.com the app has an id of its own, which shows in what it has run. */
async function actionsAppOf(forge, branch) {
    if (forge.webUrl.startsWith('https://github.com/'))
        return _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .GITHUB_ACTIONS_APP */ .St;
    const tip = await forge.branchTip(branch);
    const runs = tip === undefined ? [] : await forge.checkRuns(tip);
    return runs.find(({ appSlug }) => appSlug === 'github-actions')?.appId;
}
function notesOn({ checks, unread }) {
    const known = checks.length > 0 || unread.length > 0;
    return [
        ...checks.flatMap(weaknessesOf),
        ...unread.map(({ path, why }) => ({
            level: 'note',
            says: `${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)} ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(why)}: what it runs is not known`,
            fix: `Mend ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path)}.`,
        })),
        ...(known ? [] : [NO_GATE]),
    ];
}
const NO_GATE = {
    level: 'note',
    says: "no workflow here runs DuRi's gate on pull requests",
    fix: 'Add a workflow with `on: { pull_request: , merge_group: }` and a step `uses: duri/duri/actions/gate@COMMIT`.',
};
function weaknessesOf({ name, workflow, weaknesses }) {
    return weaknesses.map(({ says, fix }) => ({ level: 'problem', says: `the check "${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name)}" of ${(0,_model_path_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(workflow)}: ${says}`, fix }));
}

/***/ }),

/***/ 44827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ gateChecks)
});

// EXTERNAL MODULE: ./build/src/model/limits.js
var limits = __webpack_require__(44831);
// EXTERNAL MODULE: ./build/src/shape/yaml.js
var yaml = __webpack_require__(69316);
;// CONCATENATED MODULE: ./build/src/gates/merge-gate/gate-uses.js
/** What a `uses:` means for the gate: a step that is the gate, or a job that calls the workflow that has it. */
const STEP = /^[^/@\s]+\/duri(?:\/actions\/(?:gate|decide))?@\S+$/i;
const SIBLING = /^[.$](?:\/[^@\s]+)*\/actions\/(?:gate|decide)\/?$/;
const ITSELF = /^[.$]\/?$/;
const WORKFLOW = /^[^/@\s]+\/duri\/\.github\/workflows\/gate\.ya?ml@\S+$/i;
/** Is this step DuRi's gate: the action at the root, `gate` or `decide`, from DuRi's repository, a mirror of that name, or beside the workflow? */
function isGateStep(uses, inDuri) {
    return typeof uses === 'string' && (STEP.test(uses) || SIBLING.test(uses) || (inDuri && ITSELF.test(uses)));
}
/** Is this job a call of DuRi's reusable gate? */
function callsGate(uses) {
    return typeof uses === 'string' && WORKFLOW.test(uses);
}
/** The file of this repository that a job calls as a workflow, such as `.github/workflows/gate.yml`. */
function localWorkflow(uses) {
    return typeof uses === 'string' ? /^[.$]\/(\.github\/workflows\/[^/@\s]+\.ya?ml)$/.exec(uses)?.[1] : undefined;
}
;// CONCATENATED MODULE: ./build/src/gates/merge-gate/workflow-events.js
const TYPES = ['opened', 'synchronize', 'reopened'];
/**
 * Reads `on:` of a workflow. A required check whose workflow is left out by a path filter stays pending for ever; one that is not run on
 * every push is a verdict on other bytes than those that are merged.
 * @source GitHub, "Troubleshooting required status checks"; "Workflow syntax", `on`
 */
function gateEvents(on, branch) {
    const [pull, group] = [eventOf(on, 'pull_request'), eventOf(on, 'merge_group')];
    const weaknesses = pull === undefined ? [] : [...filters(pull), ...types(pull), ...branches(pull, branch)];
    return { pullRequest: pull !== undefined, mergeGroup: group !== undefined && branches(group, branch).length === 0, weaknesses };
}
function eventOf(on, name) {
    if (on === name || (Array.isArray(on) && on.includes(name)))
        return {};
    if (typeof on !== 'object' || on === null || Array.isArray(on) || !Object.hasOwn(on, name))
        return undefined;
    const event = on[name];
    return typeof event === 'object' && event !== null ? event : {};
}
function filters(event) {
    const found = ['paths', 'paths-ignore'].filter((name) => event[name] !== undefined);
    return found.map((name) => ({
        says: `\`${name}\` leaves out some pull requests: there the required check stays pending`,
        fix: `Remove \`${name}\` from \`pull_request\`, and let the gate run on every change.`,
    }));
}
function types(event) {
    const given = texts(event['types']);
    const missing = TYPES.filter((type) => given.length > 0 && !given.includes(type));
    if (missing.length === 0)
        return [];
    return [{ says: `it does not run when a pull request is ${missing.join(' or ')}`, fix: `Remove \`types\`, or add ${missing.join(', ')} to it.` }];
}
function branches(event, branch) {
    const only = texts(event['branches']);
    const but = texts(event['branches-ignore']);
    const runs = (only.length === 0 || matches(only, branch)) && !matches(but, branch);
    return runs ? [] : [{ says: `it does not run for the branch ${branch}`, fix: `Name ${branch} in \`branches\`, or remove that filter.` }];
}
/** Patterns in order; a later one with `!` takes back. @source GitHub, "Filter pattern cheat sheet" */
function matches(patterns, branch) {
    return patterns.reduce((so, pattern) => {
        const not = pattern.startsWith('!');
        return toExpression(not ? pattern.slice(1) : pattern).test(branch) ? !not : so;
    }, false);
}
function toExpression(pattern) {
    const source = pattern.replace(/\*\*|[.*^$(){}|\\]/g, (part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : `\\${part}`));
    try {
        return new RegExp(`^${source}$`);
    }
    catch {
        return /(?!)/; // GitHub would refuse the pattern too
    }
}
function texts(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((one) => typeof one === 'string');
}
;// CONCATENATED MODULE: ./build/src/gates/merge-gate/gate-checks.js




const YAML = { maxBytes: limits/* LIMITS */.b.policyBytes, maxDepth: limits/* LIMITS */.b.jsonDepth, maxAliases: 1000, maxTokens: 1_000_000 };
/** Called workflows may call others, up to this deep. @source GitHub, "Reusing workflow configurations" */
const MAX_CALLS = 10;
/**
 * The checks that DuRi's gate shows up as, from the texts of `.github/workflows`. Pure.
 * @source GitHub, "Workflow syntax": jobs.<job_id>.name, .if, .needs, .uses
 */
function gateChecks(files, options) {
    const read = files.map((file) => ({ path: file.path, yaml: (0,yaml/* parseYaml */.h)(file.content, YAML) }));
    const workflows = new Map(read.flatMap(({ path, yaml }) => (yaml.ok ? [[path, nodeOf(yaml.value.value)]] : [])));
    const jobs = [...workflows].flatMap(([path, workflow]) => {
        const events = gateEvents(workflow['on'], options.branch);
        if (!events.pullRequest && !events.mergeGroup)
            return [];
        return jobsIn(workflow, { workflows, inDuri: options.inDuri ?? false, calls: 0 }).map((job) => ({ ...job, workflow: path, events }));
    });
    const namesakes = new Set(jobs.flatMap(({ isGate, name }) => (isGate ? [] : [name])));
    const checks = jobs
        .filter(({ isGate }) => isGate)
        .map(({ name, exact, workflow, events, weaknesses }) => ({
        name,
        exact,
        workflow,
        ...events,
        weaknesses: [...events.weaknesses, ...weaknesses, ...(namesakes.has(name) ? [NAMESAKE] : [])],
    }));
    const unread = read.flatMap(({ path, yaml }) => (yaml.ok ? [] : [{ path, why: yaml.problems[0]?.message ?? 'is no YAML' }]));
    return { checks, unread };
}
const NAMESAKE = {
    says: 'another job has the same name, and GitHub cannot tell their results apart',
    fix: 'Give each job of the workflows a `name:` of its own.',
};
function jobsIn(workflow, around) {
    return Object.entries(nodeOf(workflow['jobs'])).flatMap(([id, value]) => {
        const job = nodeOf(value);
        const name = typeof job['name'] === 'string' && job['name'] !== '' ? job['name'] : id;
        const stable = !name.includes('${{') && nodeOf(job['strategy'])['matrix'] === undefined;
        const own = { name: stable ? name : (name.split('${{')[0] ?? ''), exact: stable };
        return called(job, around).map((inner) => ({
            isGate: inner.isGate,
            name: inner.name === '' ? own.name : stable ? `${own.name} / ${inner.name}` : own.name,
            exact: own.exact && inner.exact,
            weaknesses: [...skipsOfJob(job), ...inner.weaknesses],
        }));
    });
}
/** The jobs of the workflow that a job calls; otherwise the job itself, without a name of its own. */
function called(job, around) {
    if (callsGate(job['uses']))
        return [{ name: 'gate', exact: true, isGate: true, weaknesses: [] }];
    const local = around.workflows.get(localWorkflow(job['uses']) ?? '');
    if (local !== undefined)
        return around.calls < MAX_CALLS ? jobsIn(local, { ...around, calls: around.calls + 1 }) : [];
    const steps = Array.isArray(job['steps']) ? job['steps'].map(nodeOf) : [];
    const gates = steps.filter((step) => isGateStep(step['uses'], around.inDuri));
    return [{ name: '', exact: true, isGate: gates.length > 0, weaknesses: gates.flatMap(skipsOfStep) }];
}
/** A skipped job counts as passed for a rule, so nothing may skip the gate: neither a condition nor a job before it that failed. */
function skipsOfJob(job) {
    const condition = conditionOf(job);
    const always = condition === 'always()';
    const found = [];
    if (condition !== undefined && !always)
        found.push({ says: 'its `if:` can skip it, and a skipped job counts as passed', fix: 'Use `if: always()`, or no `if:` where it needs no other job.' });
    if (condition === undefined && job['needs'] !== undefined)
        found.push({
            says: 'it is skipped when a job that it needs fails, and a skipped job counts as passed',
            fix: 'Add `if: always()`, and hand the results of those jobs over: `needs: ${{ toJSON(needs) }}`.',
        });
    return [...found, ...tolerated(job)];
}
/** Conditions under which a step runs whenever its job comes to an end that counts. */
const RUNS = ['always()', '!cancelled()', 'success()', 'success() || failure()', 'failure() || success()'];
function skipsOfStep(step) {
    const condition = conditionOf(step);
    const skips = condition !== undefined && !RUNS.includes(condition);
    return [...(skips ? [{ says: 'the `if:` of its step can skip it, and the job passes without it', fix: 'Remove that `if:`.' }] : []), ...tolerated(step)];
}
function tolerated(node) {
    const value = node['continue-on-error'];
    if (value === undefined || value === false)
        return [];
    return [{ says: '`continue-on-error` hides its red', fix: 'Remove `continue-on-error`.' }];
}
function conditionOf({ if: condition }) {
    if (condition === undefined || condition === null || condition === true)
        return undefined;
    return (typeof condition === 'string' ? condition : JSON.stringify(condition))
        .replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1')
        .trim()
        .replace(/\s+/g, ' ');
}
function nodeOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/***/ }),

/***/ 33074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eH: () => (/* binding */ ADVISORY),
  St: () => (/* binding */ GITHUB_ACTIONS_APP),
  T_: () => (/* binding */ judgeRules)
});

// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
;// CONCATENATED MODULE: ./build/src/gates/merge-gate/require-check.js

/** The ruleset that makes a check required on the default branch, as GitHub's API takes it. @source GitHub, "Create a repository ruleset" */
function rulesetFor(check, actionsApp) {
    return {
        name: 'DuRi gate',
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
        rules: [
            { type: 'pull_request', parameters: PULL_REQUEST },
            {
                type: 'required_status_checks',
                parameters: {
                    strict_required_status_checks_policy: true,
                    required_status_checks: [{ context: check, ...(actionsApp === undefined ? {} : { integration_id: actionsApp }) }],
                },
            },
        ],
    };
}
/** Without a pull request nothing is checked before it lands; nothing more is asked of it here. */
const PULL_REQUEST = {
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 0,
    required_review_thread_resolution: false,
};
/** How to make a check required, by hand and by a call. */
function requireCheck(check, facts) {
    const name = (0,model_path/* printable */.g$)(check);
    const page = `${facts.webUrl}/settings/rules`;
    return {
        create: `Open ${page} > New branch ruleset > Include default branch > Require status checks to pass > Add checks > "${name}" > GitHub Actions. Or, as an administrator: ${callFor(check, facts)}`,
        bind: `Open ${page}, edit the ruleset, remove "${name}" and add it again with the source GitHub Actions instead of any source.`,
    };
}
/** One line for a shell; what stands in it is JSON inside single quotes, in which only the quote itself needs care. */
function callFor(check, { repository, actionsApp }) {
    const body = JSON.stringify(rulesetFor(check, actionsApp)).replace(/['\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `printf '%s' '${body}' | gh api -X POST repos/${repository}/rulesets --input -`;
}
;// CONCATENATED MODULE: ./build/src/gates/merge-gate/judge-rules.js


/** The app that runs workflows on github.com; a GitHub Enterprise Server has an id of its own. */
const GITHUB_ACTIONS_APP = 15_368;
/** What is printed where nothing keeps those who may push from removing or imitating the gate. @source trust model, section 6 */
const ADVISORY = 'self-hosted gate: advisory against insiders';
/** Is the gate really required, by whom can it be imitated, and can the branch's queue pass it? Pure. @source trust model, section 6 */
function judgeRules(rules, checks, facts) {
    const required = rules.flatMap((rule) => (rule.type === 'required_status_checks' ? rule.checks : [])).filter((one) => isGate(one, checks, facts));
    const outside = rules
        .flatMap((rule) => (rule.type === 'workflows' && (rule.level === 'organization' || rule.level === 'enterprise') ? rule.workflows : []))
        .filter((one) => one.repositoryId !== facts.repositoryId);
    const own = required.filter(({ appId }) => appId !== undefined && facts.actionsApp !== undefined && appId !== facts.actionsApp);
    const guard = own.length > 0 ? 'own-app' : outside.length > 0 ? 'outside-workflow' : 'none';
    return {
        required: required.length > 0 ? 'required' : 'unknown',
        guard,
        notes: [
            ...requirement(required, checks, facts),
            ...outside.map(({ path, repositoryId }) => ({
                level: 'note',
                says: `the workflow ${(0,model_path/* printable */.g$)(path)} of the repository with the id ${repositoryId} is required from outside; a pull request cannot remove it`,
                fix: "Make sure that it runs DuRi's gate: what it does cannot be seen from here.",
            })),
            ...own.map(({ context, appId }) => ({
                level: 'ok',
                says: `"${(0,model_path/* printable */.g$)(context)}" counts only from the app ${appId ?? ''}: no workflow can imitate it`,
            })),
            ...(guard === 'none' ? [advisory(facts)] : []),
            ...queue(rules, checks),
            ...upToDate(rules, required),
        ],
    };
}
function isGate({ context }, checks, { check }) {
    if (context === check)
        return true;
    return checks.some(({ name, exact }) => (exact ? context === name : name !== '' && context.startsWith(name)));
}
function requirement(required, checks, facts) {
    const [first] = required;
    if (first === undefined)
        return [notFound(checks, facts)];
    const open = required.filter(({ appId }) => appId === undefined);
    const names = [...new Set(required.map(({ context }) => `"${(0,model_path/* printable */.g$)(context)}"`))].join(', ');
    const isRequired = { level: 'ok', says: `a ruleset of ${facts.branch} requires ${names}` };
    if (open.length === 0)
        return [isRequired];
    return [
        isRequired,
        {
            level: 'problem',
            says: `it requires "${(0,model_path/* printable */.g$)(first.context)}" from any source: whoever may write statuses can set it to green`,
            fix: requireCheck(first.context, facts).bind,
        },
    ];
}
function notFound(checks, facts) {
    const name = facts.check ?? checks.find(({ exact, pullRequest }) => exact && pullRequest)?.name;
    const says = `no ruleset of ${facts.branch} requires the gate; whether classic branch protection does is unknown, for only administrators may read that`;
    if (name === undefined)
        return {
            level: 'note',
            says,
            fix: 'No check of the gate with a fixed name was found in the workflows: run it on pull_request, or name it as `gate.check` in duri.yml.',
        };
    return { level: 'note', says, fix: requireCheck(name, facts).create };
}
function advisory({ repository }) {
    return {
        level: 'note',
        says: `${ADVISORY}: who may push a branch to ${repository} can change the workflow that the gate runs in`,
        fix: 'Let an organisation ruleset require a workflow of another repository that runs the gate (Settings of the organisation > Repository > Rulesets > Require workflows to pass before merging), or bind the check to a GitHub App of your own.',
    };
}
function queue(rules, checks) {
    if (!rules.some(({ type }) => type === 'merge_queue'))
        return [];
    const stuck = [...new Set(checks.filter(({ mergeGroup }) => !mergeGroup).map(({ workflow }) => workflow))];
    return stuck.map((workflow) => ({
        level: 'problem',
        says: `the branch has a merge queue, and ${(0,model_path/* printable */.g$)(workflow)} does not run on merge_group: the queue waits for its check until it gives up`,
        fix: `Add \`merge_group:\` to \`on:\` of ${(0,model_path/* printable */.g$)(workflow)}.`,
    }));
}
/** Without a queue a green check may be older than the base that it is merged into. */
function upToDate(rules, required) {
    const strict = rules.some((rule) => rule.type === 'required_status_checks' && rule.strict && rule.checks.some((one) => required.includes(one)));
    if (required.length === 0 || strict || rules.some(({ type }) => type === 'merge_queue'))
        return [];
    return [
        {
            level: 'note',
            says: 'a pull request may be merged on a green that is older than its base, so a floor that rose since is not seen before the merge',
            fix: 'Turn on "Require branches to be up to date before merging" in that ruleset, or use a merge queue.',
        },
    ];
}

/***/ }),

/***/ 69316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5565);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10018);



/** Half of a character, which an escape such as "\\ud800" can write. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Beyond this many problems the rest tells nothing new. */
const MAX_PROBLEMS = 50;
/**
 * Reads untrusted YAML 1.2 (core schema): one document, UTF-8 without BOM, no key twice, no tags, no
 * directives, bounded in size, depth and aliases. Every problem is listed by `line:column`.
 * @source YAML 1.2.2, sections 6.8 and 10.3
 */
function parseYaml(content, limits) {
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
    if (size > limits.maxBytes)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
    const text = typeof content === 'string' ? content : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(content);
    if (text === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', 'is not valid UTF-8');
    if (text.startsWith('\uFEFF'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('1:1', 'begins with a byte order mark; save the file as UTF-8 without one');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const at = (offset) => {
        const { line, column } = position(lines, offset);
        return `${line}:${column}`;
    };
    const { tokens, refusal } = tokenize(text, lines, limits);
    if (refusal !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(at(refusal.offset), refusal.message);
    const directive = tokens.find((token) => token.type === 'directive');
    if (directive !== undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(at(directive.offset), 'has a directive; DuRi reads plain YAML 1.2');
    const [document, second] = compose(tokens, text.length);
    if (document === undefined || document.contents === null)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('', 'is empty');
    const problems = [
        ...(second === undefined ? [] : [{ where: at(second.range[0]), message: 'begins a second document; one is allowed' }]),
        ...document.errors.slice(0, MAX_PROBLEMS).map(({ code, message, pos }) => ({ where: at(pos[0]), message: yamlMessage(code, message) })),
        ...inspect(document, limits, at),
    ];
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(toYamlDocument(document, lines));
}
/** A document and a scalar stand on the parser's stack beside the collections that are open. */
const STACK_BESIDE_LEVELS = 2;
/** The tokens of a text; what is nested too deeply or too long is refused here, before anything recurses. */
function tokenize(text, lines, limits) {
    lines.addNewLine(0);
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser(lines.addNewLine);
    const tokens = [];
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        lexemes += 1;
        if (parser.stack.length > limits.maxDepth + STACK_BESIDE_LEVELS)
            return { tokens, refusal: { offset: parser.offset, message: `is nested deeper than ${limits.maxDepth} levels` } };
        if (lexemes > limits.maxTokens)
            return { tokens, refusal: { offset: parser.offset, message: `has more than ${limits.maxTokens} words and marks` } };
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}
const COMPOSER = { schema: 'core', version: '1.2', strict: true, merge: false, resolveKnownTags: false, logLevel: 'silent' };
/** The documents of a text. `uniqueKeys` is off because it compares each key with every other; `inspect` finds them in one pass. */
function compose(tokens, length) {
    return [...new yaml__WEBPACK_IMPORTED_MODULE_0__.Composer({ ...COMPOSER, uniqueKeys: false }).compose(tokens, true, length)];
}
function yamlMessage(code, message) {
    if (code === 'TAB_AS_INDENT')
        return 'is indented by a tab; YAML indents by spaces';
    return `is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
/** What the parser takes and we do not: tags, keys that stand twice or are no plain text, aliases that loop or multiply. */
function inspect(document, limits, at) {
    const problems = [];
    let aliases = 0;
    const refuse = (node, message) => {
        if (problems.length < MAX_PROBLEMS)
            problems.push({ where: at(node.range?.[0] ?? 0), message });
    };
    const lookAtAlias = (node, above) => {
        aliases += 1;
        if (aliases === limits.maxAliases + 1)
            refuse(node, `is one alias too many; at most ${limits.maxAliases} are allowed`);
        if (aliases > limits.maxAliases)
            return;
        const source = node.resolve(document);
        if (source === undefined)
            refuse(node, `refers to "${node.source}", which is not defined above`);
        else if (above.includes(source))
            refuse(node, `refers to "${node.source}" from within itself`);
    };
    const lookAtKeys = (map) => {
        const seen = new Set();
        for (const { key } of map.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : undefined;
            if (name === undefined)
                refuse((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(key) ? key : map, 'is a key that is no plain text');
            else if (seen.has(name))
                refuse(key, `the key ${JSON.stringify(name)} stands twice in one mapping`);
            else
                seen.add(name);
        }
    };
    const look = (node, above) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isPair)(node)) {
            look(node.key, above);
            look(node.value, above);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node)) {
            lookAtAlias(node, above);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node)) {
            if (node.tag !== undefined)
                refuse(node, 'has a tag; tags are not allowed');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && typeof node.value === 'string' && LONE_SURROGATE.test(node.value))
                refuse(node, 'is not valid Unicode');
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
                lookAtKeys(node);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
                for (const item of node.items)
                    look(item, [...above, node]);
        }
    };
    look(document.contents, []);
    return problems;
}
function toYamlDocument(document, lines) {
    const follow = (path) => {
        let node = document.contents ?? undefined;
        for (const part of path) {
            const whole = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) ? node.resolve(document) : node;
            const next = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(whole) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(whole) ? whole.get(part, true) : undefined;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(next))
                return node;
            node = next;
        }
        return node;
    };
    return {
        value: document.toJS({ maxAliasCount: 100 }),
        locate: (path, key) => {
            const node = follow(path);
            const pair = key === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? undefined : node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) && String(item.key.value) === key);
            return position(lines, ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(pair?.key) ? pair.key : node)?.range?.[0] ?? 0);
        },
        written: (path) => {
            const node = follow(path);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? node.source : undefined;
        },
    };
}
function position(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}

/***/ })

};
