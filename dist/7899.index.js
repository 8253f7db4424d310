import { modules as shared } from "./shared.index.js";

export const id = 7899;

export const ids = [ 7899, 4348 ];

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
  var policy_schema = __webpack_require__(87279);
  const POLICY_SCHEMA_ID = "https://raw.githubusercontent.com/duri/duri/main/schemas/duri.schema.json";
  const WITH_PRESET = [ "preset", "vars", "audit", "uat" ];
  const NEVER = [ "notify", "freeze" ];
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
  var key_inputs = __webpack_require__(32337);
  const SECRETS_FOLDER = "duri-keys";
  const init = (0, command.G)({
   name: "init",
   summary: "Write a first duri.yml, filled in from the repository and commented",
   description: "Writes duri.yml with every field, its default and what it means; product, repository and line are taken from the git remote and the folder. Nothing is overwritten unless --force is given, and no key is made: `duri keys new` does that.",
   examples: [ {
    line: "duri init",
    says: "In the folder of a repository"
   }, {
    line: "duri init --preset production-54",
    says: "With the 54 checks and 8 acceptance tests of a service behind nginx"
   }, {
    line: "duri init --dir services/shop",
    says: "For one of several services"
   } ],
   inputs: {
    dir: (0, input.ph)(".", "Folder to write to", "DIR", {
     flag: "dir"
    }),
    preset: (0, input.mR)("Checks and acceptance tests that come with DuRi, such as production-54", "NAME", {
     flag: "preset"
    }),
    force: (0, input.L$)("Overwrite a duri.yml that is there", {
     flag: "force"
    })
   },
   outputs: {},
   action: void 0,
   run: async (ports, {dir, force, preset: presetName}) => {
    const {environment, files} = ports;
    const folder = (0, external_node_path_.resolve)(environment.cwd, dir);
    if (!files.isDirectory(folder)) throw new errors.cs("directory_missing", `${(0, 
    model_path.g$)(dir)} is no directory`, {
     path: dir
    });
    const path = (0, external_node_path_.join)(folder, load_policy.CX);
    if (files.exists(path) && !force) throw new errors.cs("file_exists", `${(0, model_path.g$)(path)} is already there`, {
     path
    }, {
     hint: "Edit it, or overwrite it with --force."
    });
    const preset = presetName === void 0 ? void 0 : await (0, load_preset._)(presetName);
    const facts = await factsOf(ports, folder);
    files.write(path, renderStarter({
     ...facts,
     preset: preset === void 0 ? void 0 : starterPreset(preset)
    }));
    const next = [ ...preset === void 0 ? [] : presetSteps(folder, ports, preset), ...nextSteps(folder, ports) ];
    return {
     exitCode: 0,
     json: {
      path,
      product: facts.product,
      repository_id: facts.repositoryId ?? null,
      line: facts.line,
      preset: preset?.name ?? null,
      next
     },
     report: {
      tone: "good",
      headline: `Wrote ${path}`,
      facts: [ [ "product", facts.product ], [ "repository", facts.repositoryId ?? "unknown: no git remote; set repository_id yourself" ], [ "line", facts.line ] ],
      next
     },
     short: path
    };
   }
  });
  function starterPreset({name, categories, cases, variables}) {
   return {
    name,
    checks: categories.reduce((sum, {checks}) => sum + checks.length, 0),
    uats: cases.length,
    variables
   };
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
 38533: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => PRESETS
  });
  const PRESETS = {
   "production-54": async () => (await __webpack_require__.e(9278).then(__webpack_require__.bind(__webpack_require__, 39278))).production54
  };
 })
};
