import { modules as shared } from "./shared.index.js";

export const id = 7899;

export const ids = [ 7899 ];

export const modules = {
 ...shared,
 67899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => init
  });
  var external_node_path_ = __webpack_require__(76760);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var errors = __webpack_require__(74132);
  var limits = __webpack_require__(44831);
  var model_path = __webpack_require__(80916);
  var load_policy = __webpack_require__(35821);
  var json_schema_processors = __webpack_require__(98439);
  var policy_schema = __webpack_require__(86344);
  const POLICY_SCHEMA_ID = "https://raw.githubusercontent.com/duri/duri/main/schemas/duri.schema.json";
  const WITH_PRESET = [ "preset", "vars", "audit", "uat" ];
  const NEVER = [ "notify", "freeze", "boot", "watch", "mark", "rollback", "drill" ];
  const COMMENT_WIDTH = 96;
  function renderStarter({product, repositoryId, line, keyring, preset}) {
   const known = {
    version: "1.0",
    product,
    repository_id: repositoryId,
    line,
    keyring,
    ...preset === void 0 ? {} : {
     preset: preset.name,
     "audit.expect.checks": preset.checks,
     "uat.expect.uats": preset.uats
    }
   };
   const schema = json_schema_processors.bl(policy_schema.w, {
    target: "draft-7",
    io: "input"
   });
   const head = [ `# yaml-language-server: $schema=${POLICY_SCHEMA_ID}`, "# DuRi policy: what is covered, what is required, what fails." ];
   const left = [ ...NEVER, ...preset === void 0 ? WITH_PRESET : [] ];
   const shown = {
    ...schema,
    properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([key]) => !left.includes(key)))
   };
   const lines = fields(shown, [], known);
   return [ ...head, ...preset === void 0 ? lines : withVariables(lines, preset), "" ].join("\n");
  }
  const EXAMPLES = {
   repository_id: "github.com/acme/shop",
   "sbom.syft_version": "1.44.0",
   "gate.check": "gate",
   "archive.mirror": "release",
   "archive.directory": "/srv/archive",
   "floor.policy_version": "1.0",
   "audit.waivers": "waivers.yml",
   "audit.baseline": "duri.baseline.json",
   "uat.target": "https://dashboard.example.com",
   "uat.rehearsal": {
    start: [ "python3", "-m", "app" ]
   },
   "uat.waivers": "waivers.yml"
  };
  function fields(schema, above, known) {
   const indent = "  ".repeat(above.length);
   return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const field = property;
    const path = [ ...above, key ].join(".");
    const lines = [ ...above.length === 0 ? [ "" ] : [], ...comment(describe(field), indent) ];
    if (field.type === "object" && field.properties !== void 0) return [ ...lines, `${indent}${key}:`, ...fields(field, [ ...above, key ], known) ];
    const value = known[path] ?? field.default;
    return [ ...lines, value === void 0 ? `${indent}# ${key}: ${flow(EXAMPLES[path] ?? "")}` : `${indent}${key}: ${flow(value)}` ];
   });
  }
  function withVariables(lines, {variables}) {
   const rows = variables.flatMap(({name, default: value, help}) => [ ...comment(help, "  "), value === void 0 ? `  ${name}: "" # must be set` : `  # ${name}: ${flow(value)}` ]);
   const open = variables.some(variable => variable.default === void 0);
   return lines.flatMap(line => line.startsWith("vars:") ? [ open ? "vars:" : "vars: {}", ...rows ] : [ line ]);
  }
  function describe(field) {
   const values = field.enum ?? field.items?.enum;
   return `${field.description ?? ""}${values === void 0 ? "" : ` One of ${values.join(", ")}.`}`;
  }
  function flow(value) {
   return Array.isArray(value) ? `[${value.map(item => JSON.stringify(item)).join(", ")}]` : JSON.stringify(value);
  }
  function comment(text, indent) {
   const lines = [];
   for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === void 0 || indent.length + last.length + word.length > COMMENT_WIDTH) lines.push(word); else lines[lines.length - 1] = `${last} ${word}`;
   }
   return lines.filter(line => line !== "").map(line => `${indent}# ${line}`);
  }
  var load_preset = __webpack_require__(15482);
  var folder = __webpack_require__(61697);
  var key_inputs = __webpack_require__(32337);
  const SECRETS_FOLDER = "duri-keys";
  const init = (0, command.G)({
   name: "init",
   summary: "Write a first duri.yml, filled in from the repository and commented",
   description: "Writes duri.yml with every field, its default and what it means; product, repository and line are taken from the git remote and the folder. Nothing is overwritten unless --force is given, and no key is made: `duri keys new` does that. With --runtime it also writes the release template: rules of Prometheus with their tests, routes of Alertmanager, a dashboard of Grafana, a runbook for each alert, and a deployment for Kubernetes; a duri.yml that is there then stays as it is, and --force is about the template alone. `duri doctor` says later which of its files were edited, are older than this DuRi, or are gone.",
   examples: [ {
    line: "duri init",
    says: "In the folder of a repository"
   }, {
    line: "duri init --preset production-54",
    says: "With the 54 checks and 8 acceptance tests of a service behind nginx"
   }, {
    line: "duri init --dir services/shop",
    says: "For one of several services"
   }, {
    line: "duri init --runtime",
    says: "With alerts, dashboard, runbooks and Kubernetes in deploy/duri"
   } ],
   inputs: {
    dir: (0, input.ph)(".", "Folder to write to", "DIR", {
     flag: "dir"
    }),
    preset: (0, input.mR)("Checks and acceptance tests that come with DuRi, such as production-54", "NAME", {
     flag: "preset"
    }),
    runtime: (0, input.L$)("Write the release template as well: alerts, routes, dashboard, runbooks, Kubernetes", {
     flag: "runtime"
    }),
    runtimeDir: (0, input.ph)(folder.q, "Folder of the release template, relative to the folder that is written to", "DIR", {
     flag: "runtime-dir"
    }),
    runbooks: (0, input.mR)("Where people will read the runbooks: each alert links to its page there", "URL", {
     flag: "runbooks"
    }, {
     defaultText: "the template's own pages on GitHub, else those of DuRi"
    }),
    force: (0, input.L$)("Overwrite a duri.yml that is there, or with --runtime the files of the template", {
     flag: "force"
    })
   },
   outputs: {},
   action: void 0,
   run: async (ports, {dir, force, preset: presetName, runtime, runtimeDir, runbooks}) => {
    const {environment, files} = ports;
    const folder = (0, external_node_path_.resolve)(environment.cwd, dir);
    if (!files.isDirectory(folder)) throw new errors.cs("directory_missing", `${(0, 
    model_path.g$)(dir)} is no directory`, {
     path: dir
    });
    const path = (0, external_node_path_.join)(folder, load_policy.CX);
    const there = files.exists(path);
    const keep = there && runtime && presetName === void 0;
    if (there && !force && !keep) throw new errors.cs("file_exists", `${(0, model_path.g$)(path)} is already there`, {
     path
    }, {
     hint: "Edit it, or overwrite it with --force."
    });
    const preset = presetName === void 0 ? void 0 : await (0, load_preset._)(presetName);
    const facts = await factsOf(ports, folder);
    const templates = runtime ? await writeRuntime(ports, {
     folder,
     to: (0, external_node_path_.resolve)(folder, runtimeDir),
     runbooks,
     facts,
     force
    }) : void 0;
    if (!keep) files.write(path, renderStarter({
     ...facts,
     preset: preset === void 0 ? void 0 : starterPreset(preset)
    }));
    const next = [ ...preset === void 0 ? [] : presetSteps(folder, ports, preset), ...keep ? [] : nextSteps(folder, ports), ...runtimeSteps(templates) ];
    return resultOf({
     path,
     keep,
     facts,
     preset,
     templates,
     next
    });
   }
  });
  function resultOf({path, keep, facts: {product, repositoryId, line}, preset, templates, next}) {
   const wrote = [ ...keep ? [] : [ `Wrote ${path}` ], ...templates === void 0 ? [] : [ wroteTemplates(templates) ] ];
   return {
    exitCode: 0,
    json: {
     path,
     kept: keep,
     product,
     repository_id: repositoryId ?? null,
     line,
     preset: preset?.name ?? null,
     runtime: templates ?? null,
     next
    },
    report: {
     tone: "good",
     headline: wrote.join("; "),
     facts: [ [ "product", product ], [ "repository", repositoryId ?? "unknown: no git remote; set repository_id yourself" ], [ "line", line ], ...keep ? [ [ "kept as it is", path ] ] : [] ],
     next
    },
    short: templates?.folder ?? path
   };
  }
  function starterPreset({name, categories, cases, variables}) {
   return {
    name,
    checks: categories.reduce((sum, {checks}) => sum + checks.length, 0),
    uats: cases.length,
    variables
   };
  }
  async function writeRuntime(ports, {folder, to, runbooks, facts, force}) {
   const {runbooksAddress, writeTemplates} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(661), __webpack_require__.e(9661) ]).then(__webpack_require__.bind(__webpack_require__, 89661));
   const inside = (0, external_node_path_.relative)(folder, to).split(external_node_path_.sep).join("/");
   const prefix = facts.repositoryId === void 0 || inside.startsWith("..") ? void 0 : await ports.git.prefix(folder);
   const place = prefix === void 0 ? void 0 : external_node_path_.posix.join(prefix, inside);
   const address = runbooksAddress({
    given: runbooks,
    repositoryId: facts.repositoryId,
    line: facts.line,
    folder: place
   });
   return writeTemplates(ports, to, {
    product: facts.product,
    runbooks: address
   }, force);
  }
  function wroteTemplates({folder, written, kept}) {
   return `Wrote ${written.length} files of the release template to ${folder}${kept.length === 0 ? "" : `, kept ${kept.length} that were there`}`;
  }
  function runtimeSteps(templates) {
   if (templates === void 0) return [];
   const {folder, written, kept} = templates;
   const other = kept.filter(({state}) => state !== "current").map(({path, state}) => `${path} (${state})`);
   return [ ...other.length === 0 ? [] : [ `Compare what was kept with the template of this DuRi, or renew it with --force: ${other.join(", ")}` ], ...written.length === 0 ? [] : [ `Name the sidecars in ${(0, 
   external_node_path_.join)(folder, "prometheus", "duri.targets.yml")}, and test the rules: promtool test rules ${(0, 
   external_node_path_.join)(folder, "prometheus", "duri.rules.test.yml")}` ] ];
  }
  function presetSteps(folder, {files}, {variables}) {
   const paths = variables.flatMap(({name, default: value}) => typeof value === "string" && /^[\w.-][\w./-]*\.(?:conf|sh|json|ya?ml|example|md)$/.test(value) ? [ {
    name,
    value
   } ] : []);
   const missing = paths.filter(({value}) => !files.exists((0, external_node_path_.join)(folder, value))).map(({name, value}) => `${name} (${value})`);
   return [ ...missing.length === 0 ? [] : [ `Set these variables in duri.yml, since nothing is where their defaults look: ${missing.join(", ")}` ], "Look at what is there: duri audit. Rehearse the acceptance tests: duri uat." ];
  }
  async function factsOf({git, log}, folder) {
   const head = await git.head(folder).catch(error => {
    log.warn(`${(0, errors.bD)(error)}; fill in repository_id yourself`);
    return;
   });
   const repositoryId = head?.remoteUrl === void 0 ? void 0 : repositoryOf(head.remoteUrl);
   const name = repositoryId === void 0 ? void 0 : (0, external_node_path_.basename)(repositoryId);
   return {
    product: nameOf(name ?? (0, external_node_path_.basename)(folder)),
    repositoryId,
    line: lineOf(head?.ref),
    keyring: key_inputs.CE
   };
  }
  function repositoryOf(url) {
   const {host, pathname} = new URL(url);
   const path = pathname.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
   return path === "" ? void 0 : nameOf(`${host}/${decoded(path)}`);
  }
  function decoded(path) {
   try {
    return decodeURIComponent(path);
   } catch {
    return path;
   }
  }
  function nameOf(text) {
   const name = text.replace(/\p{Cc}/gu, " ").trim().slice(0, 300);
   return name === "" ? "app" : name;
  }
  function lineOf(ref) {
   const branch = ref?.replace(/^refs\/heads\//, "") ?? "";
   return /^(?:main|master|trunk|v?\d[\w.-]*|release[/-][\w.-]+)$/.test(branch) ? branch : "main";
  }
  function nextSteps(folder, {files}) {
   const ignored = files.read((0, external_node_path_.join)(folder, ".gitignore"), limits.b.policyBytes);
   const hasRule = Buffer.from(ignored ?? []).toString("utf8").split(/\r?\n/).some(line => new RegExp(`^/?${SECRETS_FOLDER}/?$`).test(line.trim()));
   return [ `Make a key: duri keys new --kind ed25519. The public ring ${key_inputs.CE} is committed, the secret never is.`, ...hasRule ? [] : [ `Keep secrets out of git: add the line ${SECRETS_FOLDER}/ to .gitignore.` ], "Seal a release: duri seal dist --evidence evidence", `Verify it: duri verify dist --evidence evidence --config ${load_policy.CX}`, `Check a pull request: duri check-downgrade --base origin/main` ];
  }
 }),
 15482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => loadPreset
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _shape_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34348);
  var _presets_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38533);
  async function loadPreset(name) {
   const load = Object.hasOwn(_presets_index_js__WEBPACK_IMPORTED_MODULE_2__.f, name) ? _presets_index_js__WEBPACK_IMPORTED_MODULE_2__.f[name] : void 0;
   if (load !== void 0) return load();
   const known = Object.keys(_presets_index_js__WEBPACK_IMPORTED_MODULE_2__.f);
   const suggestion = (0, _shape_nearest_js__WEBPACK_IMPORTED_MODULE_3__.p)(name, known);
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `there is no preset ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(name.slice(0, 100))}`, {
    preset: (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(name.slice(0, 100))
   }, {
    hint: suggestion === void 0 ? `There is ${known.join(", ")}.` : `Did you mean ${suggestion}?`
   });
  }
 }),
 86344: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => policySchema
  });
  var schemas = __webpack_require__(26921);
  var schema_version = __webpack_require__(85897);
  var boot_policy = __webpack_require__(57457);
  var severity = __webpack_require__(54572);
  const VARIABLE_NAME = /^[a-z][a-z0-9_]{0,63}$/;
  const audit_policy_text = schemas.YjP().max(4096);
  const secretRef = schemas.KCZ([ schemas.rej({
   env: schemas.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "is no name of an environment variable")
  }), schemas.rej({
   file: schemas.YjP().min(1).max(4096)
  }) ]);
  const variablesSchema = schemas.g1P(schemas.YjP().regex(VARIABLE_NAME, "is no name of a variable: small letters, digits and _"), schemas.KCZ([ audit_policy_text, schemas.aig(), schemas.zMY(), schemas.YOg(audit_policy_text).max(1e3), secretRef ])).default({}).describe("Values for ${name} in checks and cases. A secret is named, never written: {env: NAME} or {file: PATH}.");
  const written = schemas._H3({
   id: schemas.YjP().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, "is no id such as NX-01")
  });
  const count = what => schemas.Whr().min(1).max(1e4).optional().describe(`How many ${what} there are. Fewer is an error.`);
  const waivers = schemas.YjP().min(1).max(4096).optional().describe("Path of the waivers, relative to this file.");
  const auditSchema = schemas.rej({
   expect: schemas.rej({
    checks: count("checks")
   }).prefault({}).describe("What must have run. Without a preset it has to be given."),
   fail_on: schemas.k5n(severity.o).default("medium").describe("The least severity whose failure is red."),
   checks: schemas.YOg(written).max(1e3).default([]).describe("Checks beside those of the preset."),
   waivers,
   baseline: schemas.YjP().min(1).max(4096).optional().describe("Path of the baseline: failures that were there when the audit was adopted. It may only shrink."),
   jobs: schemas.Whr().min(1).max(64).default(4).describe("How many checks run side by side."),
   timeout_seconds: schemas.Whr().min(1).max(3600).default(60).describe("Time for one check, unless it says otherwise.")
  }).describe("Gate 1: the audit of repository and deployment files.");
  const uatSchema = schemas.rej({
   expect: schemas.rej({
    uats: count("cases")
   }).prefault({}).describe("What must have run. Without a preset it has to be given."),
   target: schemas.YjP().max(2048).optional().describe("Base URL of what is tested. Without one it is a rehearsal: DuRi starts the deployment itself, on loopback."),
   allow_hosts: schemas.YOg(schemas.YjP().min(1).max(300)).max(100).default([]).describe("Hosts that cases may ask beside the target and loopback. Link-local and cloud metadata addresses are never asked."),
   jobs: schemas.Whr().min(1).max(64).default(4).describe("How many cases run side by side."),
   cases: schemas.YOg(written).max(1e3).default([]).describe("Cases beside those of the preset."),
   rehearsal: schemas.g1P(schemas.YjP(), schemas.L5J()).optional().describe("How a rehearsal starts what is tested."),
   waivers,
   timeout_seconds: schemas.Whr().min(1).max(3600).default(120).describe("Time for one case, unless it says otherwise.")
  }).describe("Acceptance tests against a running target.");
  const OWNERS_TARGETS = {
   acknowledgeSeconds: 300,
   restoreSeconds: 1800,
   forensicsSeconds: 7200
  };
  const seconds = most => schemas.Whr().min(1).max(most).default(most);
  const drillSchema = schemas.rej({
   command: schemas.YOg(schemas.YjP().min(1).max(4096)).min(1).max(100).optional().describe("Program that the drill boots from its copy, with its arguments; {release} stands for the copy. Without it no program runs."),
   user: schemas.YjP().regex(/^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,99}$/, "is neither NAME nor UID:GID").optional().describe("Account that the program runs as; needs root. Without it nobody (65534), where the drill itself runs as root."),
   scenarios: schemas.YOg(schemas.YjP().regex(/^[a-z][a-z-]{0,49}$/, "is no name of a scenario such as modify-file")).min(1).max(50).optional().describe("Scenarios to rehearse; without it all of them."),
   acknowledge_seconds: seconds(OWNERS_TARGETS.acknowledgeSeconds).describe("From the tamper until somebody is told and traffic is isolated."),
   restore_seconds: seconds(OWNERS_TARGETS.restoreSeconds).describe("From the tamper until a verified release is back."),
   forensics_seconds: seconds(OWNERS_TARGETS.forensicsSeconds).describe("From the tamper until the forensic bundle is written.")
  }).prefault({}).describe("What `duri drill` rehearses, and how fast it must be.");
  const FREEZE_FILE = "duri.freeze.json";
  const freezeSchema = schemas.rej({
   state: schemas.YjP().min(1).max(4096).default(FREEZE_FILE).describe("Path of the signed state, relative to this file. Outside the checkout it is read as it is."),
   required: schemas.zMY().default(false).describe("A state that is missing counts as on. One that is there and cannot be believed always does."),
   allow_hmac: schemas.zMY().default(false).describe("Take a state that only an HMAC key has signed: then whoever can check it can lift it.")
  }).prefault({}).describe("The kill switch: while it is on, nothing is merged, released or booted.");
  const CHANNEL_TYPES = [ "dingtalk", "slack", "webhook" ];
  const MESSAGE_TYPES = [ "text", "markdown", "actionCard" ];
  const channelName = schemas.YjP().regex(/^[a-z][a-z0-9_-]{0,63}$/, "is no name of a channel: small letters, digits, _ and -");
  const channelSchema = schemas.rej({
   name: channelName.describe("Name of the channel, for routes and fallbacks."),
   type: schemas.k5n(CHANNEL_TYPES).describe("What stands at the other end."),
   url: secretRef.describe("Where the address is read from, which is itself a secret: {env: NAME} or {file: PATH}."),
   secret: secretRef.optional().describe('Where the signing secret is read from: that of a DingTalk robot ("sign"), or the key of the signature of a webhook.'),
   message_type: schemas.k5n(MESSAGE_TYPES).optional().describe("Form of a DingTalk message; without it a card where there is a link, else markdown."),
   keyword: schemas.YjP().min(1).max(40).optional().describe("A word that a DingTalk robot demands in every message."),
   fallback: channelName.optional().describe("The channel that takes what this one cannot deliver.")
  });
  const routesSchema = schemas.jgl(schemas.k5n(severity.o), schemas.YOg(channelName).max(20));
  const notifySchema = schemas.rej({
   channels: schemas.YOg(channelSchema).max(20).default([]).describe("Where messages go."),
   routes: routesSchema.optional().describe("Channels by severity. A severity that is not listed goes to every channel that is not only a fallback; an empty list goes nowhere."),
   dedup_seconds: schemas.Whr().min(0).max(86400).default(300).describe("Time in which a message that was delivered is not sent to the same channel again."),
   outbox: schemas.YjP().min(1).max(4096).optional().describe("Folder of what waits to be delivered, from the current folder. Without it `outbox` in DURI_STATE_DIR, else .duri/outbox.")
  }).superRefine((notify, context) => {
   for (const {path, message} of problemsOf(notify.channels, notify.routes ?? {})) context.addIssue({
    code: "custom",
    path: [ ...path ],
    message
   });
  }).describe("Who is told: DingTalk, Slack, webhooks.");
  function problemsOf(channels, routes) {
   const names = channels.map(({name}) => name);
   const inRoutes = Object.entries(routes).flatMap(([severity, listed = []]) => listed.flatMap((name, index) => names.includes(name) ? [] : [ {
    path: [ "routes", severity, index ],
    message: `names the unknown channel "${name}"`
   } ]));
   return [ ...channels.flatMap((channel, index) => channelProblems(channel, index, channels)), ...inRoutes ];
  }
  function channelProblems(channel, index, channels) {
   const {name, type, secret, message_type, keyword, fallback} = channel;
   const at = (field, message) => ({
    path: [ "channels", index, field ],
    message
   });
   return [ ...channels.findIndex(other => other.name === name) === index ? [] : [ at("name", "stands in the list twice") ], ...type === "slack" && secret !== void 0 ? [ at("secret", "stands beside a Slack channel, which is not signed") ] : [], ...type !== "dingtalk" && message_type !== void 0 ? [ at("message_type", "is of DingTalk alone") ] : [], ...type !== "dingtalk" && keyword !== void 0 ? [ at("keyword", "is of DingTalk alone") ] : [], ...fallback !== void 0 && !channels.some(other => other.name === fallback) ? [ at("fallback", `names the unknown channel "${fallback}"`) ] : [], ...fallsBackOnItself(channel, channels) ? [ at("fallback", "leads back to the channel itself") ] : [] ];
  }
  function fallsBackOnItself({name, fallback}, channels) {
   let at = fallback;
   for (let step = 0; at !== void 0 && step <= channels.length; step++) {
    if (at === name) return true;
    const next = at;
    at = channels.find(other => other.name === next)?.fallback;
   }
   return false;
  }
  const program = schemas.YOg(schemas.YjP().max(4096)).max(100).default([]).refine(([first]) => first === void 0 || first !== "", "names no program");
  const rollbackSchema = schemas.rej({
   isolate: program.describe("Program and arguments that take this host out of traffic before anything is replaced; it fails with another exit code than 0."),
   release: program.describe("Program and arguments that let traffic in again, once the release that was restored is verified and marked."),
   timeout_seconds: schemas.Whr().min(1).max(3600).default(60).describe("Seconds after which such a program is stopped, and has failed.")
  }).prefault({}).describe("What `duri rollback` does around the swap.");
  const markPolicySchema = schemas.rej({
   reset_threshold: schemas.Whr().min(1).max(16).default(2).describe("How many different keys with the use `root` must sign before `duri mark reset` lowers the mark.")
  }).prefault({}).describe("What a host has marked good, and who may take that back.");
  var policy = __webpack_require__(80728);
  var watch_policy = __webpack_require__(7238);
  const version = schemas.YjP().regex(schema_version.Q6, 'is not a version such as "1.0"');
  const NAME = /^[^\s\x00-\x1f\x7f](?:[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f])?$/;
  const policy_schema_name = schemas.YjP().max(300).regex(NAME, "is empty, or has control characters or white space at an end");
  const globs = schemas.YOg(schemas.YjP().min(1).max(1e3)).max(1e3);
  const policySchema = schemas.rej({
   version: version.describe("Version of this policy. Raise it whenever the content changes: the same version with other content is refused."),
   product: policy_schema_name.optional().describe("What is released. Evidence of another product is refused."),
   repository_id: policy_schema_name.optional().describe("The repository that it comes from, such as github.com/acme/shop."),
   line: policy_schema_name.optional().describe("The line of releases, such as main or 2.x. Sequence numbers count up within a line."),
   keyring: schemas.YjP().min(1).max(4096).optional().describe("Path of the public key ring, relative to this file."),
   release: schemas.rej({
    include: globs.min(1).default([ "**" ]).describe("Globs of what belongs to the release, relative to the release directory."),
    exclude: globs.default([]).describe("Globs of what does not. Excluded files are not checked, so keep this short: it counts as coverage."),
    unexpected: schemas.k5n([ "fail", "warn", "ignore" ]).default("fail").describe("What a file means that was not released."),
    unsafe_modes: schemas.k5n([ "fail", "warn" ]).default("fail").describe("What setuid, setgid and world-writable files mean.")
   }).prefault({}).describe("Which files of the release directory are covered."),
   sbom: schemas.rej({
    format: schemas.k5n([ "spdx-json", "cyclonedx-json" ]).default("spdx-json").describe("Format of sbom.json."),
    allow_empty: schemas.zMY().default(false).describe("Accept an SBOM without any component."),
    syft_version: schemas.YjP().regex(/^\d+\.\d+\.\d+$/).optional().describe("Release of Syft to install when none is at hand; must be one that DuRi knows the digests of.")
   }).prefault({}).describe("The software bill of materials."),
   signatures: schemas.rej({
    required: schemas.zMY().default(true).describe("Refuse evidence that is not signed. In prod it is always refused; false lets dev take it, with a warning."),
    threshold: schemas.Whr().min(1).max(16).default(1).describe("How many different keys must have signed."),
    kinds: schemas.YOg(schemas.k5n(policy.A3)).min(1).max(3).default([ ...policy.A3 ]).describe("Kinds of keys that count towards the threshold.")
   }).prefault({}).describe("Who must have signed."),
   expires_days: schemas.Whr().min(1).max(3650).default(90).describe("Days for which evidence is accepted after sealing."),
   retention_days: schemas.Whr().min(1).max(36500).default(180).describe("Days for which a release is archived."),
   integrity: schemas.rej({
    mode: schemas.k5n([ "strict", "warn" ]).default("strict").describe("strict enforces; warn only reports."),
    spike_threshold: schemas.aig().gt(0).max(1).default(.3).describe("Share of changed files from which a change counts as a spike.")
   }).prefault({}).describe("How verification acts."),
   gate: schemas.rej({
    check: schemas.YjP().min(1).max(300).optional().describe("Name of the check that the gate shows up as, where it cannot be read from the workflows; `duri doctor` and releases look for it."),
    expect: schemas.YOg(policy_schema_name).max(100).default([]).describe("Names of parts or jobs that must have run and passed, beside those that the gate itself expects.")
   }).prefault({}).describe("The merge gate."),
   tags: schemas.rej({
    prefix: schemas.YjP().max(100).regex(/^[A-Za-z0-9._/@-]*$/, "has other characters than letters, digits and . _ - / @").default("v").describe("What stands before the version in the tag of a release."),
    prerelease: schemas.k5n([ "refuse", "allow" ]).default("refuse").describe("What a tag such as v1.2.0-rc.1 means."),
    gate: schemas.k5n([ "required", "optional" ]).default("required").describe("Must the tagged commit carry a green gate?")
   }).prefault({}).describe("Which tags may become releases."),
   preset: schemas.YjP().min(1).max(100).optional().describe("Checks and cases that come with DuRi, such as production-54."),
   vars: variablesSchema,
   audit: auditSchema.optional(),
   uat: uatSchema.optional(),
   notify: notifySchema.optional(),
   freeze: freezeSchema,
   boot: boot_policy.qB,
   drill: drillSchema,
   watch: watch_policy.R,
   mark: markPolicySchema,
   rollback: rollbackSchema,
   archive: schemas.rej({
    stores: schemas.YOg(schemas.k5n(policy.ZZ)).min(1).max(3).default([ "artifact" ]).describe("Where a release is kept: artifact (of the workflow run), release (assets of the GitHub release), directory."),
    when_short: schemas.k5n([ "fail", "mirror" ]).default("fail").describe("What to do when no store keeps a release for retention_days: fail, or put it into the mirror as well."),
    mirror: schemas.k5n(policy.ZZ).optional().describe("The store for `when_short: mirror`; on a public repository, where artifacts are kept for 90 days at most, release or directory."),
    directory: schemas.YjP().min(1).max(4096).optional().describe("Folder of the store `directory`, relative to this file."),
    compression: schemas.k5n([ "gzip", "zstd" ]).default("gzip").describe("How the archive is compressed. zstd needs Node 22.15 or newer.")
   }).prefault({}).describe("How a release is kept for retention_days."),
   floor: schemas.rej({
    schema_version: version.default(schema_version.f$).describe("Lowest schema version of evidence that is accepted."),
    policy_version: version.optional().describe("Lowest policy version that evidence may have been sealed under.")
   }).prefault({}).describe("The lowest versions a candidate may carry.")
  }).describe("DuRi policy");
 }),
 61697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => TEMPLATE_FOLDER
  });
  const TEMPLATE_FOLDER = "deploy/duri";
 })
};
