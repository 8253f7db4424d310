export const id = 4203;

export const ids = [ 4203, 6102 ];

export const modules = {
 14109: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => forgeWith,
   b: () => githubToken
  });
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17515);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  const githubToken = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__.O3)("The token that GitHub is asked with. Default: the token of the job, with the permissions that the job states", {
   action: "github-token",
   actionDefault: "${{ github.token }}"
  });
  function forgeWith({openForge}, token, repository) {
   return openForge({
    repository,
    token: tokenText(token)
   });
  }
  function tokenText([given]) {
   if (given === void 0) return;
   if (given.from === "value") return Buffer.from(given.secret.reveal()).toString("utf8");
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", "a token is taken from an action input or a variable, not from a file");
  }
 }),
 10183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => checkPermissions,
   e: () => statedPermissions
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  const MAX_WORKFLOW_BYTES = 1024 * 1024;
  async function checkPermissions(permissions, variables) {
   const writes = Object.entries(permissions).flatMap(([scope, level]) => level === "write" ? [ scope ] : []);
   if (writes.includes("id-token") && (variables["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") === "") throw missing("id-token", void 0);
   const others = writes.filter(scope => scope !== "id-token");
   const stated = others.length === 0 ? void 0 : await statedPermissions(variables);
   const lacking = stated === void 0 ? void 0 : others.find(scope => !mayWrite(stated.permissions, scope));
   if (lacking !== void 0) throw missing(lacking, stated?.place);
  }
  async function statedPermissions(variables) {
   const [, repository, path] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(variables["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
   const job = variables["GITHUB_JOB"] ?? "";
   if (path === void 0 || repository !== variables["GITHUB_REPOSITORY"] || job === "") return;
   const workflow = await readWorkflow((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(variables["GITHUB_WORKSPACE"] ?? "", path));
   const jobs = fieldOf(workflow, "jobs");
   const own = fieldOf(jobs, job);
   if (own === void 0 || fieldOf(own, "uses") !== void 0) return;
   const permissions = fieldOf(own, "permissions") ?? fieldOf(workflow, "permissions");
   return permissions === void 0 ? void 0 : {
    permissions,
    place: `job ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(job)} of ${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(path)}`
   };
  }
  async function readWorkflow(path) {
   try {
    const content = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    if (content.length > MAX_WORKFLOW_BYTES) return;
    const {parse} = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return parse(content.toString("utf8"), {
     maxAliasCount: 100
    });
   } catch {
    return;
   }
  }
  function fieldOf(value, name) {
   return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
  }
  function mayWrite(permissions, scope) {
   return permissions === "write-all" || fieldOf(permissions, scope) === "write";
  }
  function missing(scope, place) {
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("permission_missing", `the token of this job may not write ${scope}${place === void 0 ? "" : `: the permissions of ${place} do not say so`}`, {
    scope
   }, {
    hint: `Add \`${scope}: write\` to \`permissions:\` of the job.`
   });
  }
 }),
 4203: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runAction: () => runAction
  });
  var src_commands = __webpack_require__(29624);
  var errors = __webpack_require__(74132);
  const PROGRESS_MS = 1e4;
  function actionsLog({write, debug, now}) {
   let drawnAt = now();
   return {
    debug,
    info: message => write(inertLines(`${message}\n`)),
    warn: message => write(inertLines(`warning: ${message}\n`)),
    progress: (step, done, total, unit = "files") => {
     if (now() - drawnAt < PROGRESS_MS) return;
     drawnAt = now();
     write(inertLines(`${step}: ${done}${total === void 0 ? "" : ` of ${total}`} ${unit}\n`));
    }
   };
  }
  function inertLines(text) {
   return text.replace(/\r(?!\n)/g, "\n").replace(/##(?=\[)/g, "##​").replace(/^(\s*)(?=::)/gm, "$1​");
  }
  var forge_inputs = __webpack_require__(14109);
  var input = __webpack_require__(17515);
  var resolve = __webpack_require__(59379);
  var secret = __webpack_require__(34211);
  const HOST_INPUTS = {
   githubToken: forge_inputs.b,
   showSummary: (0, input.Yq)([ "true", "false" ], "true", "Write the result into the job summary.", {
    action: "show-summary"
   })
  };
  function takeSecrets(command, variables) {
   const taken = [];
   for (const [key, input] of offered(command.inputs)) {
    if (!input.secret || input.action === void 0) continue;
    const text = variables[variableOf(input.action)] ?? "";
    Reflect.deleteProperty(variables, variableOf(input.action));
    if (text !== "") taken.push({
     key,
     name: input.action,
     text
    });
   }
   return taken;
  }
  function tokenOf(secrets) {
   return secrets.find(({name}) => name === forge_inputs.b.action)?.text;
  }
  function textsToMask(secrets) {
   const texts = secrets.flatMap(({text}) => [ text, ...text.split(/\r?\n/) ]);
   return [ ...new Set(texts.filter(text => text.trim() !== "")) ];
  }
  function actionValues(command, variables, secrets) {
   const all = {
    ...HOST_INPUTS,
    ...command.inputs
   };
   const presets = command.action?.presets ?? {};
   const texts = key => {
    const input = all[key];
    if (presets[key] !== void 0) return [ presets[key] ];
    const given = input?.action === void 0 || input.secret ? [] : inputTexts(input, variables[variableOf(input.action)] ?? "");
    const fallback = input?.env === void 0 ? "" : variables[input.env] ?? "";
    return given.length > 0 || fallback === "" ? given : [ fallback ];
   };
   const values = (0, resolve.e)(all, texts, key => all[key]?.action ?? key);
   for (const {key, name, text} of secrets) values[key] = [ {
    from: "value",
    name,
    secret: new secret.z(Buffer.from(text))
   } ];
   const own = Object.fromEntries(Object.entries(values).filter(([key]) => key in command.inputs));
   return {
    values: own,
    showSummary: values["showSummary"] === "true" || values["showSummary"] === true
   };
  }
  function withoutWeakeners(command, variables) {
   const own = offered(command.inputs).flatMap(([, {weakens, action = ""}]) => weakens ? [ [ variableOf(action), action ] ] : []);
   const all = [ ...[ "DURI_ENV", "DURI_INTEGRITY_MODE", "DURI_INTEGRITY_SPIKE_THRESHOLD", "DURI_HMAC_KEY_DUAL_VERIFY" ].map(name => [ name, name ]), ...own ];
   const found = all.filter(([variable]) => (variables[variable] ?? "") !== "");
   for (const [variable] of found) Reflect.deleteProperty(variables, variable);
   return found.map(([, name]) => name);
  }
  function offered(inputs) {
   const own = Object.entries(inputs).filter(([, {action}]) => action !== void 0);
   const host = Object.entries(HOST_INPUTS).filter(([, {action}]) => !own.some(([, input]) => input.action === action));
   return [ ...own, ...host ];
  }
  function inputTexts(input, text) {
   const texts = input.many ? text.split("\n") : [ text ];
   return texts.map(one => one.trim()).filter(one => one !== "");
  }
  function variableOf(name) {
   return `INPUT_${name.replace(/ /g, "_").toUpperCase()}`;
  }
  var external_node_path_ = __webpack_require__(76760);
  var path = __webpack_require__(80916);
  function artifactUploads(variables) {
   const missing = [ "ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL" ].some(name => (variables[name] ?? "") === "");
   if (missing || isEnterpriseServer(variables["GITHUB_SERVER_URL"] ?? "https://github.com")) return;
   return {
    upload: async request => {
     refuseOtherName(request);
     const {name, root, files, retentionDays} = request;
     const {DefaultArtifactClient} = await Promise.all([ __webpack_require__.e(6752), __webpack_require__.e(5946), __webpack_require__.e(3293), __webpack_require__.e(5824), __webpack_require__.e(1659), __webpack_require__.e(3489), __webpack_require__.e(2830), __webpack_require__.e(1279), __webpack_require__.e(9357) ]).then(__webpack_require__.bind(__webpack_require__, 21279));
     try {
      const paths = files.map(file => (0, external_node_path_.resolve)(root, file));
      const {id, size, digest} = await (new DefaultArtifactClient).uploadArtifact(name, paths, root, {
       retentionDays,
       skipArchive: request.asIs === true
      });
      if (id === void 0) throw new Error("the platform gave it no id");
      return {
       id,
       name,
       sizeBytes: size ?? 0,
       digest
      };
     } catch (error) {
      throw toIntegrityError(name, error);
     }
    }
   };
  }
  function refuseOtherName({asIs, name, files}) {
   const [only, ...more] = files;
   if (asIs === true && (only === void 0 || more.length > 0 || (0, external_node_path_.basename)(only) !== name)) throw new errors.cs("internal", `an artifact that is stored as it is is one file of its name; ${name} is not`);
  }
  function isEnterpriseServer(url) {
   const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : "";
   return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
  }
  function toIntegrityError(name, error) {
   const message = (0, path.g$)((0, errors.bD)(error)).slice(0, 500);
   const says = `the artifact ${name} could not be uploaded: ${message}`;
   if (/\(409\)|already exists/i.test(message)) return new errors.cs("artifact_exists", says, {
    name
   }, {
    cause: error
   });
   const isUsage = error instanceof Error && error.name === "UsageError";
   if (isUsage) return new errors.cs("write_failed", says, {
    name
   }, {
    cause: error,
    hint: "The storage of artifacts is used up: delete old ones, or raise the spending limit."
   });
   return new errors.cs("forge_unavailable", says, {
    name
   }, {
    cause: error
   });
  }
  var permissions = __webpack_require__(10183);
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var model_status = __webpack_require__(62373);
  var model_finding = __webpack_require__(85382);
  var reports_location = __webpack_require__(23042);
  var markdown_text = __webpack_require__(36526);
  const MAX_OF_A_KIND = 10;
  const MAX_CHARACTERS = 2e3;
  function annotationsFor(report, enforced) {
   const failing = report.tone === "bad" || report.tone === "warn";
   const bad = (report.findings ?? []).filter(({outcome}) => outcome === "fail" || outcome === "unknown");
   const level = enforced ? "error" : "warning";
   const headline = failing ? [ {
    level,
    title: "DuRi",
    message: oneText([ report.headline, ...(report.next ?? []).slice(0, 1) ])
   } ] : [];
   const all = [ ...headline, ...bad.map(finding => ofFinding(finding, level)), ...(report.warnings ?? []).map(ofWarning) ];
   return [ ...atMostTen(all, "error"), ...atMostTen(all, "warning") ];
  }
  function ofFinding(finding, level) {
   const {subject, message, expected, actual, reason, check, severity} = finding;
   const values = [ expected !== void 0 && `expected ${expected}`, actual !== void 0 && `found ${actual}` ].filter(text => text !== false);
   const fix = finding.fix ?? (reason === void 0 ? void 0 : (0, model_finding.A3)(reason).fix);
   return {
    level,
    title: title(severity === void 0 ? reason ?? check : `${check} ${severity}`, subject),
    message: oneText([ message, ...values, ...fix === void 0 ? [] : [ fix ] ]),
    ...(0, reports_location.h)(finding)
   };
  }
  function ofWarning(warning) {
   const {subject, message, reason} = warning;
   return {
    level: "warning",
    title: title(reason, subject),
    message: oneText([ message, (0, model_finding.A3)(reason).fix ]),
    ...(0, reports_location.h)(warning)
   };
  }
  function title(reason, subject) {
   return (0, markdown_text.$Q)((0, path.g$)(`${reason}: ${subject}`), 200);
  }
  function oneText(parts) {
   return (0, markdown_text.$Q)(parts.map(path.g$).join("\n"), MAX_CHARACTERS);
  }
  function atMostTen(all, level) {
   const some = all.filter(annotation => annotation.level === level);
   if (some.length <= MAX_OF_A_KIND) return some;
   const shown = some.slice(0, MAX_OF_A_KIND - 1);
   return [ ...shown, {
    level,
    title: "DuRi",
    message: `${some.length - shown.length} more: see the job summary, or the file that the output report-path names`
   } ];
  }
  var markdown = __webpack_require__(19633);
  async function publishResult(core, result, publication) {
   const {renderTerminal} = await __webpack_require__.e(8130).then(__webpack_require__.bind(__webpack_require__, 45749));
   process.stdout.write(inertLines(await renderTerminal(result.report, {
    colour: true,
    width: 120
   })));
   const outputs = {
    says: (0, path.g$)(result.short ?? result.report.headline),
    ...verdictOf(result.json),
    ...writeReport(core, result.json, publication),
    ...result.outputs
   };
   for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
   annotationsFor(result.report, result.exitCode !== 0).forEach(annotation => annotate(core, annotation));
   if (publication.showSummary) await writeSummary(core, result.report, {
    title: result.report.title ?? publication.title
   });
  }
  async function publishError(core, error, publication) {
   const outcome = error.kind === "config" ? "error(config)" : "error(infra)";
   const json = {
    status: null,
    error: {
     code: error.code,
     message: error.message,
     hint: error.hint
    }
   };
   const outputs = {
    error: error.code,
    says: (0, path.g$)(error.message),
    ...writeReport(core, json, publication)
   };
   for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
   annotate(core, {
    level: "error",
    title: `DuRi: ${error.code}`,
    message: `${error.message}\nhint: ${error.hint}`
   });
   const report = {
    tone: "bad",
    headline: error.message,
    facts: [ [ "code", error.code ] ],
    next: [ error.hint ]
   };
   if (publication.showSummary) await writeSummary(core, report, publication);
   return (0, model_status.I$)(outcome, "prod");
  }
  function verdictOf(json) {
   return Object.fromEntries([ "status", "verdict" ].flatMap(name => typeof json[name] === "string" ? [ [ name, json[name] ] ] : []));
  }
  function writeReport(core, json, {tempFolder}) {
   if (tempFolder === void 0 || tempFolder === "") return {};
   const path = (0, external_node_path_.join)(tempFolder, `duri-${(0, external_node_crypto_.randomUUID)()}.json`);
   try {
    (0, external_node_fs_.writeFileSync)(path, `${JSON.stringify(json, null, 2)}\n`, {
     flag: "wx"
    });
    return {
     "report-path": path
    };
   } catch (error) {
    core.info(inertLines(`the result could not be written to ${path}: ${(0, errors.bD)(error)}`));
    return {};
   }
  }
  async function writeSummary(core, report, {title}) {
   if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
   const whereAll = "the file that the output report-path names has them all";
   try {
    await core.summary.addRaw((0, markdown.G)(report, {
     title,
     maxBytes: markdown.e,
     whereAll
    })).write();
   } catch (error) {
    core.info(inertLines(`the job summary could not be written: ${(0, errors.bD)(error)}`));
   }
  }
  function annotate(core, {level, title, message, file, line, column}) {
   const place = {
    ...file === void 0 ? {} : {
     file
    },
    ...line === void 0 ? {} : {
     startLine: line
    },
    ...column === void 0 ? {} : {
     startColumn: column
    }
   };
   core[level](message, {
    title,
    ...place
   });
  }
  async function runAction(name, entry, commands = src_commands.L) {
   const core = await Promise.all([ __webpack_require__.e(1659), __webpack_require__.e(1738) ]).then(__webpack_require__.bind(__webpack_require__, 91659));
   try {
    process.exitCode = await run(core, await loadCommand(name, commands), entry);
   } catch (error) {
    const known = error instanceof errors.cs ? error : new errors.cs("internal", (0, 
    errors.bD)(error), {}, {
     cause: error
    });
    const publication = {
     title: `duri ${name}`,
     showSummary: process.env["INPUT_SHOW-SUMMARY"] !== "false",
     tempFolder: process.env["RUNNER_TEMP"]
    };
    process.exitCode = await publishError(core, known, publication);
    if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? "");
   }
  }
  async function run(core, command, entry) {
   const secrets = takeSecrets(command, process.env);
   textsToMask(secrets).forEach(text => core.setSecret(text));
   refuseUnsafeEvent(process.env);
   const ignored = isUntrusted(process.env) ? withoutWeakeners(command, process.env) : [];
   const log = actionsLog({
    write: text => process.stdout.write(text),
    debug: message => core.debug(message),
    now: () => Date.now()
   });
   if (ignored.length > 0) log.warn(`${ignored.join(" and ")} ignored: a pull request does not choose how it is judged`);
   await (0, permissions.R)(command.action?.permissions ?? {}, process.env);
   const {values, showSummary} = actionValues(command, process.env, secrets);
   const {nodePorts} = await __webpack_require__.e(4657).then(__webpack_require__.bind(__webpack_require__, 94657));
   const ports = nodePorts(log, entry, {
    token: tokenOf(secrets),
    artifacts: artifactUploads(process.env)
   });
   const result = await command.run(ports, values);
   const {declareArtifacts} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(3670) ]).then(__webpack_require__.bind(__webpack_require__, 43670));
   declareArtifacts(result.artifacts ?? [], process.env, text => log.info(text));
   await publishResult(core, result, {
    title: `duri ${command.name}`,
    showSummary,
    tempFolder: process.env["RUNNER_TEMP"]
   });
   return result.exitCode;
  }
  async function loadCommand(name, commands) {
   const entry = commands.find(candidate => candidate.name === name);
   if (entry === void 0) throw new errors.cs("internal", `there is no command "${name}"`);
   return await entry.load();
  }
  function isUntrusted(variables) {
   return [ "pull_request", "merge_group" ].includes(variables["GITHUB_EVENT_NAME"] ?? "");
  }
  function refuseUnsafeEvent(variables) {
   if (variables["GITHUB_EVENT_NAME"] !== "pull_request_target") return;
   throw new errors.cs("event_unsupported", "DuRi does not run on pull_request_target: it would give secrets and a write token to code of a stranger", {}, {
    hint: "Use `on: pull_request`. The verdict is the same without secrets; a comment on a pull request of a fork is posted by the reporter workflow."
   });
  }
 }),
 17515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $4: () => requiredText,
   L$: () => toggle,
   O3: () => secrets,
   Yq: () => choice,
   ay: () => commandLine,
   gC: () => textList,
   mR: () => optionalText,
   nd: () => integer,
   ph: () => textOr,
   uc: () => optionalLines,
   xD: () => optionalJson
  });
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);
  function input(shape, places) {
   return {
    help: shape.help,
    placeholder: shape.placeholder,
    required: shape.required ?? false,
    many: shape.many ?? false,
    defaultText: shape.defaultText,
    values: shape.values,
    secret: shape.secret ?? false,
    positional: places.positional ?? false,
    rest: shape.rest ?? false,
    flag: places.flag,
    env: places.env,
    action: places.action,
    actionDefault: places.actionDefault,
    weakens: places.weakens ?? false,
    resolve: shape.resolve
   };
  }
  const MAX_TEXT = 32768;
  function checked(text) {
   if (text.length > MAX_TEXT) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is longer than ${MAX_TEXT} characters`);
   if (/[\x00\n\r]/.test(text)) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", "contains a line break or a NUL character");
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(text);
  }
  function requiredText(help, placeholder, places) {
   return input({
    help,
    placeholder,
    required: true,
    resolve: ([text]) => text === void 0 || text === "" ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", "is missing") : checked(text)
   }, places);
  }
  function optionalText(help, placeholder, places, options = {}) {
   return input({
    help,
    placeholder,
    ...options,
    resolve: ([text]) => text === void 0 || text === "" ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(void 0) : checked(text)
   }, places);
  }
  function optionalJson(help, places) {
   return input({
    help,
    placeholder: "JSON",
    resolve: ([text]) => (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(text === void 0 || text.trim() === "" ? void 0 : text)
   }, places);
  }
  function optionalLines(help, placeholder, places) {
   const resolve = ([text]) => {
    if (text === void 0 || text === "") return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(void 0);
    return text.length > MAX_TEXT ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is longer than ${MAX_TEXT} characters`) : (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(text);
   };
   return input({
    help,
    placeholder,
    resolve
   }, places);
  }
  function textOr(defaultValue, help, placeholder, places) {
   return input({
    help,
    placeholder,
    defaultText: defaultValue,
    resolve: ([text]) => text === void 0 || text === "" ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(defaultValue) : checked(text)
   }, places);
  }
  function textList(help, placeholder, places, {required = false} = {}) {
   return input({
    help,
    placeholder,
    required,
    many: true,
    resolve: texts => {
     const lines = texts.flatMap(text => text.split("\n")).map(line => line.trim()).filter(line => line !== "");
     for (const line of lines) {
      const one = checked(line);
      if (!one.ok) return one;
     }
     if (required && lines.length === 0) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", "is missing");
     return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(lines);
    }
   }, places);
  }
  function commandLine(help, placeholder) {
   const resolve = ([program, ...rest]) => program === void 0 || program === "" ? (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", "is missing: write it behind `--`") : (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)([ program, ...rest ]);
   return input({
    help,
    placeholder,
    required: true,
    many: true,
    rest: true,
    resolve
   }, {});
  }
  function choice(values, defaultValue, help, places) {
   const resolve = ([text]) => {
    if (text === void 0 || text === "") return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(defaultValue);
    const value = values.find(candidate => candidate === text);
    return value === void 0 ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is "${text.slice(0, 80)}"; expected one of ${values.join(", ")}`) : (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(value);
   };
   return input({
    help,
    placeholder: values.join("|"),
    values,
    defaultText: defaultValue,
    resolve
   }, places);
  }
  function integer(bounds, help, placeholder, places) {
   const resolve = ([text]) => {
    if (text === void 0 || text === "") return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(void 0);
    const value = Number(text);
    if (!/^-?\d+$/.test(text) || value < bounds.min || value > bounds.max) return (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is "${text.slice(0, 80)}"; expected a whole number from ${bounds.min} to ${bounds.max}`);
    return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(value);
   };
   return input({
    help,
    placeholder,
    resolve
   }, places);
  }
  function toggle(help, places) {
   const resolve = ([text]) => {
    if (text === void 0 || text === "" || text === "false") return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(false);
    return text === "true" ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(true) : (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is "${text.slice(0, 80)}"; expected true or false`);
   };
   return input({
    help,
    resolve
   }, places);
  }
  function secrets(help, places) {
   const resolve = texts => {
    const files = [];
    for (const path of texts) {
     if (path === "") continue;
     const one = checked(path);
     if (!one.ok) return one;
     files.push({
      from: "file",
      path
     });
    }
    return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(files);
   };
   return input({
    help,
    placeholder: "FILE",
    many: true,
    secret: true,
    resolve
   }, places);
  }
 }),
 85382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $e: () => warning,
   A3: () => reasonOf,
   IX: () => pass,
   L5: () => unknown,
   V2: () => failure,
   hH: () => notApplicable,
   iB: () => overallOutcome,
   sG: () => outcomeOf
  });
  var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64074);
  var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62373);
  function outcomeOf(finding) {
   if (finding.outcome !== "fail" || finding.reason === void 0) return "verified";
   return reasonOf(finding.reason).outcome ?? "verified";
  }
  function overallOutcome(findings) {
   const worst = (0, _status_js__WEBPACK_IMPORTED_MODULE_1__.Om)(findings.map(outcomeOf));
   return worst === "verified" && findings.some(({outcome}) => outcome === "unknown") ? "error(infra)" : worst;
  }
  function reasonOf(code) {
   return _reasons_js__WEBPACK_IMPORTED_MODULE_0__.e[code];
  }
  function failure(check, reason, subject, message, values) {
   return {
    check,
    outcome: "fail",
    reason,
    subject,
    message,
    ...values
   };
  }
  function pass(check, subject, message) {
   return {
    check,
    outcome: "pass",
    subject,
    message
   };
  }
  function unknown(check, subject, message) {
   return {
    check,
    outcome: "unknown",
    subject,
    message
   };
  }
  function notApplicable(check, subject, message) {
   return {
    check,
    outcome: "not-applicable",
    subject,
    message
   };
  }
  function warning(reason, subject, message) {
   return {
    reason,
    subject,
    message
   };
  }
 }),
 80916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ER: () => isAscii,
   EY: () => withoutOctal,
   KH: () => isText,
   Vj: () => printablePath,
   _r: () => toSystemPath,
   fE: () => toText,
   g$: () => printable,
   xe: () => toBytePath
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  const utf8 = new TextDecoder("utf-8", {
   fatal: true,
   ignoreBOM: true
  });
  function toBytePath(text) {
   return Buffer.from(text, "utf8").toString("latin1");
  }
  function toText(path) {
   if (isAscii(path)) return path;
   try {
    return utf8.decode(Buffer.from(path, "latin1"));
   } catch {
    return;
   }
  }
  function isText(path) {
   return isAscii(path) || (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(path, "latin1"));
  }
  function toSystemPath(path) {
   return isAscii(path) ? path : Buffer.from(path, "latin1");
  }
  function printablePath(path) {
   const text = toText(path) ?? path.replace(/[\x80-\xff]/g, hexEscape);
   return printable(text);
  }
  function printable(text) {
   return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, hexEscape);
  }
  function withoutOctal(text) {
   return text.replace(/\\([0-7]{3})/g, (_, digits) => String.fromCharCode(parseInt(digits, 8)));
  }
  function hexEscape(character) {
   const code = character.charCodeAt(0);
   return code > 255 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\x${code.toString(16).padStart(2, "0")}`;
  }
  function isAscii(text) {
   return !/[^\x00-\x7f]/.test(text);
  }
 }),
 34211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => Secret
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  class Secret {
   #bytes;
   constructor(bytes) {
    this.#bytes = bytes;
   }
   reveal() {
    return this.#bytes;
   }
   toString() {
    return "***";
   }
   toJSON() {
    return "***";
   }
   [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
    return "***";
   }
  }
 }),
 23042: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => whereOf,
   h: () => locationOf
  });
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  function locationOf(finding) {
   if ("location" in finding) return {
    ...finding.location,
    file: (0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(finding.location.file)
   };
   const [, file, line, column] = /^([^:]+):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/.exec(finding.subject) ?? [];
   if (file === void 0 || line === void 0) return;
   return {
    file: (0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(file),
    line: Number(line),
    ...column === void 0 ? {} : {
     column: Number(column)
    }
   };
  }
  function whereOf({subject, location}) {
   if (location === void 0) return subject;
   const place = `${location.file}:${location.line}`;
   return subject === location.file ? place : `${subject} (${place})`;
  }
 }),
 36526: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $Q: () => clip,
   EO: () => plainMarkdown,
   Rw: () => proseMarkdown,
   fl: () => codeMarkdown
  });
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  const MAX_CHARACTERS = 1e3;
  function plainMarkdown(text) {
   return inlineMarkdown(text).trim();
  }
  function codeMarkdown(text) {
   const inert = escape(clip((0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text))).replace(/:(?=\/\/)/g, entity).replace(/\b(www)\./gi, `$1${entity(".")}`);
   return `<code>${inert}</code>`;
  }
  function proseMarkdown(text) {
   const parts = clip((0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text)).split("`");
   if (parts.length % 2 === 0) return plainMarkdown(text);
   return parts.map((part, index) => index % 2 === 0 ? inlineMarkdown(part) : codeMarkdown(part)).join("").trim();
  }
  function inlineMarkdown(text) {
   return escape(clip((0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(text))).replace(/^\s*[-+]|^\s*\d(?=\d*[.)])/, start => `${start.slice(0, -1)}${entity(start.slice(-1))}`).replace(/@/g, "@​").replace(/&#35;(?=\d)/g, "&#35;​").replace(/:(?=\/\/)/g, ":​").replace(/\b(www)\./gi, "$1​.");
  }
  function clip(text, maxCharacters = MAX_CHARACTERS) {
   if (text.length <= maxCharacters) return text;
   return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  }
  function escape(text) {
   return text.replace(/[&<>`|\\*_[\]#~$]/g, entity);
  }
  function entity(character) {
   return `&#${character.charCodeAt(0)};`;
  }
 }),
 19633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => SUMMARY_MAX_BYTES,
   G: () => renderMarkdown
  });
  function byteBudget(maxBytes) {
   let left = maxBytes;
   let exceeded = false;
   return {
    get exceeded() {
     return exceeded;
    },
    get left() {
     return left;
    },
    take: line => {
     const needed = Buffer.byteLength(line) + 2;
     const fits = needed <= left;
     if (fits) left -= needed; else exceeded = true;
     return fits;
    }
   };
  }
  function fittingRows(rows, draw, budget) {
   const lines = [];
   for (const [index, row] of rows.entries()) {
    const line = draw(row, index);
    if (!budget.take(line)) break;
    lines.push(line);
   }
   return lines;
  }
  var reports_location = __webpack_require__(23042);
  var markdown_text = __webpack_require__(36526);
  const SUMMARY_MAX_BYTES = 1024 * 1024 - 64 * 1024;
  const RESERVED_BYTES = 4096;
  const MARKS = {
   good: "✅",
   bad: "❌",
   warn: "⚠️",
   plain: "ℹ️"
  };
  function renderMarkdown(report, options) {
   const headline = `### ${MARKS[report.tone]} ${(0, markdown_text.EO)(options.title)}: ${(0, 
   markdown_text.Rw)(report.headline)}`;
   const total = options.maxBytes - RESERVED_BYTES;
   const outline = byteBudget(total / 4);
   outline.take(headline);
   const facts = section({
    of: "facts",
    head: "| | |\n| --- | --- |",
    rows: report.facts ?? [],
    draw: ([label, value]) => row([ (0, markdown_text.EO)(label), (0, markdown_text.fl)(value) ])
   }, outline, options);
   const next = section({
    of: "steps",
    head: "**What to do**\n",
    rows: report.next ?? [],
    draw: (step, index) => `${index + 1}. ${(0, markdown_text.Rw)(step)}`
   }, outline, options);
   const budget = byteBudget(total - total / 4 + outline.left);
   const findings = drawFindings(report.findings ?? [], budget, options);
   const warnings = section({
    of: "warnings",
    head: `**Warnings**\n\n${tableHead([ "", "Where", "What", "Reason" ])}`,
    rows: report.warnings ?? [],
    draw: drawWarning
   }, budget, options);
   const tables = drawTables(report.tables ?? [], budget, options);
   return `${[ headline, facts, ...tables, findings, warnings, next ].filter(block => block !== "").join("\n\n")}\n`;
  }
  function section({of, head, rows, draw}, budget, {whereAll}) {
   if (rows.length === 0) return "";
   const lines = budget.take(head) ? fittingRows(rows, draw, budget) : [];
   const dropped = rows.length - lines.length;
   const shown = lines.length === 0 ? [] : [ head, ...lines ];
   return [ ...shown, ...dropped === 0 ? [] : [ `${shown.length === 0 ? "" : "\n"}_${dropped} ${of} not shown here: ${whereAll}._` ] ].join("\n");
  }
  function drawFindings(all, budget, options) {
   if (all.length === 0) return "";
   const count = outcome => all.filter(finding => finding.outcome === outcome).length;
   const counts = `**Findings**: ${count("fail")} failed, ${count("unknown")} unknown, ${count("pass")} passed, ${count("not-applicable")} not applicable`;
   budget.take(counts);
   const rows = [ ...all.filter(({outcome}) => outcome === "fail"), ...all.filter(({outcome}) => outcome === "unknown") ];
   const table = section({
    of: "findings",
    head: tableHead([ "", "Where", "What", "Expected", "Found", "Reason" ]),
    rows,
    draw: drawFinding
   }, budget, options);
   return table === "" ? counts : `${counts}\n\n${table}`;
  }
  function drawFinding(finding) {
   const {outcome, message, expected, actual, reason, check, severity} = finding;
   return row([ outcome === "fail" ? "❌" : "❔", (0, markdown_text.fl)((0, reports_location.d)(finding)), (0, 
   markdown_text.Rw)(message), optionalCode(expected), optionalCode(actual), optionalCode(severity === void 0 ? reason : `${check} ${severity}`) ]);
  }
  function drawWarning({subject, message, reason}) {
   return row([ "⚠️", (0, markdown_text.fl)(subject), (0, markdown_text.Rw)(message), (0, 
   markdown_text.fl)(reason) ]);
  }
  function drawTables(tables, budget, options) {
   const drawn = [];
   for (const [index, table] of tables.entries()) {
    if (budget.exceeded) return [ ...drawn, `_${tables.length - index} tables not shown here: ${options.whereAll}._` ];
    const title = table.title === void 0 ? "" : `**${(0, markdown_text.EO)(table.title)}**\n\n`;
    drawn.push(section({
     of: "rows",
     head: title + tableHead(table.head.map(markdown_text.EO)),
     rows: table.rows,
     draw: cells => row(cells.map(markdown_text.EO))
    }, budget, options));
   }
   return drawn;
  }
  function tableHead(cells) {
   return `${row(cells)}\n${row(cells.map(() => "---"))}`;
  }
  function row(cells) {
   return `| ${cells.join(" | ")} |`;
  }
  function optionalCode(text) {
   return text === void 0 ? "" : (0, markdown_text.fl)(text);
  }
 }),
 10018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J5: () => refused,
   W1: () => overLimit,
   Yz: () => parsed,
   yg: () => describeProblems
  });
  function parsed(value) {
   return {
    ok: true,
    value
   };
  }
  function refused(where, message) {
   return {
    ok: false,
    problems: [ {
     where,
     message
    } ]
   };
  }
  function overLimit(where, message) {
   return {
    ok: false,
    problems: [ {
     where,
     message,
     overLimit: true
    } ]
   };
  }
  function describeProblems(problems) {
   return problems.map(({where, message}) => where === "" ? message : `${where}: ${message}`).join("; ");
  }
 })
};
