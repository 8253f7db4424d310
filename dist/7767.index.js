import { modules as shared } from "./shared.index.js";

export const id = 7767;

export const ids = [ 7767 ];

export const modules = {
 ...shared,
 59572: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => openRepository
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_git_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76949);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  async function openRepository(ground) {
   const {git} = ground.ports;
   if (!git.isRepository(ground.root)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("git_unavailable", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(ground.root)} is not in a git repository`);
   const prefix = await git.prefix(ground.root);
   const top = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(ground.root, ...prefix.split("/").map(part => part === "" ? "" : ".."));
   const env = {
    ..._model_git_settings_js__WEBPACK_IMPORTED_MODULE_2__.j,
    GIT_DIR: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, ".git"),
    GIT_WORK_TREE: top,
    GIT_ALLOW_PROTOCOL: "none"
   };
   const settings = _model_git_settings_js__WEBPACK_IMPORTED_MODULE_2__.b.flatMap(setting => [ "-c", setting ]);
   const run = async (args, input) => ground.run({
    program: "git",
    args: [ "--no-pager", ...settings, ...args ],
    env,
    ...input === void 0 ? {} : {
     input
    }
   });
   return {
    prefix,
    run,
    output: async args => {
     const {exitCode, stdout, stderr} = await run(args);
     if (exitCode === 0) return Buffer.from(stdout).toString("utf8");
     const said = (0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(stderr.split("\n")[0] ?? "").slice(0, 300);
     throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("git_unavailable", `git ${args[0] ?? ""} ended with code ${exitCode}: ${said}`, {
      exitCode
     });
    },
    isShallow: async () => git.isShallow(ground.root)
   };
  }
 }),
 47767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   fileCheck: () => fileCheck
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var picomatch = __webpack_require__(14006);
  var schemas = __webpack_require__(26921);
  var json = __webpack_require__(5565);
  var matcher = __webpack_require__(9693);
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  var shell_outline = __webpack_require__(52676);
  const installedBy = schemas.rej({
   script: schemas.YjP().min(1).describe("The script."),
   mode: schemas.YjP().regex(/^0?[0-7]{3,4}$/, 'is no mode such as "0600"; it has to be quoted').describe("The mode that it gives the file, as a quoted octal number.")
  });
  async function installs(ground, path, {script, mode}) {
   const outline = await (0, shell_outline.h)(ground.text(script));
   const {commands, problems} = outline;
   const [problem] = problems;
   if (problem !== void 0) return (0, observation.nv)("config", script, problem.message, {
    location: {
     file: script,
     ...problem
    }
   });
   const name = path.slice(path.lastIndexOf("/") + 1);
   const stands = standsFor(outline, name);
   const about = commands.flatMap(command => modeGiven(command, stands));
   const [first] = about;
   if (first === void 0) return (0, observation.c6)(script, `never gives ${path} a mode`, {
    expected: `install -m ${mode} … ${path}, or chmod ${mode} ${path}`,
    location: {
     file: script,
     line: 1
    }
   });
   const wrong = about.find(given => given.mode.padStart(4, "0") !== mode.padStart(4, "0"));
   if (wrong !== void 0) return (0, observation.c6)(script, `gives ${path} the mode ${wrong.mode}`, {
    expected: mode,
    actual: wrong.mode,
    location: {
     file: script,
     line: wrong.line
    }
   });
   return (0, observation.v9)(script, `gives ${path} the mode ${first.mode}`, {
    location: {
     file: script,
     line: first.line
    }
   });
  }
  function standsFor({sets}, name) {
   const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
   const named = new RegExp(`(?:^|[/\\s])${escaped}(?:\\.(?:new|tmp|next))?$`);
   const stands = (word, scope, depth) => {
    if (named.test(word)) return true;
    const variable = /\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?(?:\.(?:new|tmp|next))?$/.exec(word)?.[1];
    if (variable === void 0 || depth > 5) return false;
    const all = sets.filter(one => one.name === variable);
    const near = all.filter(one => one.scope === scope);
    return (near.length > 0 ? near : all).some(one => one.value !== void 0 && stands(one.value, one.scope, depth + 1));
   };
   return (word, scope) => stands(word, scope, 0);
  }
  const SAYS = new Set([ "echo", "printf", ":", "true", "false", "grep", "logger" ]);
  function modeGiven({words, line, scope}, stands) {
   const at = words.findIndex(word => word === "install" || word === "chmod");
   if (at === -1 || SAYS.has(words[0] ?? "") || !stands(words.at(-1) ?? "", scope)) return [];
   const rest = words.slice(at + 1);
   const mode = words[at] === "chmod" ? rest.find(word => /^0?[0-7]{3,4}$/.test(word)) : modeOption(rest);
   return [ {
    mode: mode ?? "of its umask",
    line
   } ];
  }
  function modeOption(words) {
   const flag = words.findIndex(word => word === "-m" || word === "--mode");
   if (flag !== -1) return words[flag + 1];
   return words.map(word => /^(?:--mode=|-[a-zA-Z]*m)(0?[0-7]{3,4})$/.exec(word)?.[1]).find(mode => mode !== void 0);
  }
  var audit_repository = __webpack_require__(59572);
  async function gitModes(ground, paths) {
   const repository = await (0, audit_repository.h)(ground);
   const rows = (await repository.output([ "--literal-pathspecs", "ls-files", "-z", "--stage", "--", ...paths ])).split("\0").filter(row => row !== "");
   return new Map(rows.map(row => [ row.slice(row.indexOf("\t") + 1), row.slice(0, row.indexOf(" ")) ]));
  }
  const octal = schemas.YjP().regex(/^0?[0-7]{3,4}$/, 'is no mode such as "0600"; it has to be quoted, or YAML takes it for a number');
  const parameters = schemas.rej({
   path: schemas.KCZ([ schemas.YjP().min(1), schemas.YOg(schemas.YjP().min(1)).min(1) ]).describe("The file, or several; relative to the root, or absolute. A glob stands for every file and link that it matches, at least one."),
   exists: schemas.zMY().default(true).describe("Is it to be there?"),
   filetype: schemas.k5n([ "file", "directory", "symlink" ]).optional().describe("What it is."),
   mode: octal.optional().describe('Permission bits as a quoted octal number: "0600".'),
   owner: schemas.YjP().min(1).optional().describe("Name of the account that it belongs to."),
   group: schemas.YjP().min(1).optional().describe("Name of the group that it belongs to."),
   size: matcher.C3.optional().describe("Its size in bytes: a number or a matcher."),
   min_bytes: schemas.Whr().min(1).optional().describe("Its least size in bytes."),
   contents: matcher.C3.optional().describe("What its text is to contain: a matcher, or a list of texts that must all be there."),
   sha256: schemas.YjP().regex(/^[0-9a-f]{64}$/, "is no SHA-256").optional().describe("Digest of its content."),
   symlink: schemas.euz("deny").optional().describe("No part of its path below the root may be a link."),
   git_mode: schemas.k5n([ "100644", "100755" ]).optional().describe("Its mode in the index of git."),
   eol: schemas.k5n([ "lf", "crlf" ]).optional().describe("How each of its lines ends, the last one too."),
   first_line: schemas.YjP().min(1).optional().describe("Its first line, without the line end."),
   installed_by: installedBy.optional().describe("The script that puts it there, and with which mode: looked at also while the file is not there."),
   optional: schemas.zMY().default(false).describe("Nothing more is asked of it while it is not there.")
  }).refine(({exists, optional}) => exists || !optional, "cannot be optional and absent").refine(({path, optional, installed_by: installer}) => !optional || typeof path !== "string" || installer !== void 0, {
   path: [ "optional" ],
   message: "needs installed_by or other paths: one file alone that may be absent proves nothing"
  });
  const fileCheck = (0, check_type.B)({
   name: "file",
   summary: "Files: that they are there, their kind, mode, owner, size, line ends and content",
   parameters,
   executes: check_type.Z,
   observe: async (ground, wanted) => {
    const paths = [ wanted.path ].flat().flatMap(path => expand(ground, path));
    const {installed_by: installer} = wanted;
    const observations = [];
    if (installer !== void 0) for (const path of paths) observations.push(await installs(ground, path, installer));
    for (const path of paths) observations.push(...await observeOne(ground, path, wanted));
    return observations;
   }
  });
  function expand(ground, path) {
   if (!/[*?{[]/.test(path) || ground.look(path) !== void 0) return [ path ];
   const matches = picomatch(path, {
    dot: true
   });
   const found = ground.entries().flatMap(entry => entry.kind !== "directory" && matches(entry.path) ? [ entry.path ] : []);
   return found.length > 0 ? found : [ path ];
  }
  async function observeOne(ground, path, wanted) {
   const facts = ground.look(path);
   if (facts === void 0) {
    if (wanted.optional) return [];
    return [ wanted.exists ? (0, observation.c6)(path, "is not there") : (0, observation.v9)(path, "is not there") ];
   }
   if (!wanted.exists) return [ (0, observation.c6)(path, "is there, and must not be") ];
   return [ (0, observation.v9)(path, "is there"), ...ofFacts(ground, path, facts, wanted), ...await ofGit(ground, path, wanted), ...ofContent(ground, path, wanted) ];
  }
  const KINDS = {
   file: "file",
   directory: "directory",
   link: "symlink",
   other: "special file"
  };
  function ofFacts(ground, path, facts, wanted) {
   const compare = (message, look, expected) => {
    if (expected === void 0) return [];
    const actual = look();
    const same = actual === expected;
    return [ same ? (0, observation.v9)(path, `${message} ${actual}`) : (0, observation.c6)(path, `${message} ${actual}`, {
     expected,
     actual
    }) ];
   };
   const observations = [ ...compare("is of the type", () => KINDS[facts.kind], wanted.filetype), ...compare("has the mode", () => facts.mode.toString(8).padStart(4, "0"), wanted.mode?.padStart(4, "0")), ...compare("belongs to", () => ground.ports.hostFiles.userName(facts.userId) ?? String(facts.userId), wanted.owner), ...compare("belongs to the group", () => ground.ports.hostFiles.groupName(facts.groupId) ?? String(facts.groupId), wanted.group) ];
   if (wanted.symlink === "deny") observations.push(linkOnTheWay(ground, path));
   if (wanted.min_bytes !== void 0 && facts.sizeBytes < wanted.min_bytes) observations.push((0, 
   observation.c6)(path, `has ${facts.sizeBytes} bytes`, {
    expected: `at least ${wanted.min_bytes}`,
    actual: String(facts.sizeBytes)
   }));
   if (wanted.size !== void 0) {
    const {ok, ...values} = (0, matcher.YW)(facts.sizeBytes, wanted.size);
    observations.push(ok ? (0, observation.v9)(path, `has ${facts.sizeBytes} bytes`) : (0, 
    observation.c6)(path, `has ${facts.sizeBytes} bytes`, {
     ...values
    }));
   }
   return observations;
  }
  function linkOnTheWay(ground, path) {
   const parts = path.split("/");
   const ways = parts.map((_, index) => parts.slice(0, index + 1).join("/")).filter(way => way !== "");
   const link = ways.find(way => ground.look(way)?.kind === "link");
   if (link === void 0) return (0, observation.v9)(path, "is reached without a link");
   return (0, observation.c6)(path, link === path ? "is a link" : `is reached by the link ${link}`);
  }
  async function ofGit(ground, path, {git_mode: wanted}) {
   if (wanted === void 0) return [];
   const mode = (await gitModes(ground, [ path ])).get(path);
   if (mode === void 0) return [ (0, observation.c6)(path, "is not tracked by git", {
    fix: `git add ${path}`
   }) ];
   if (mode === wanted) return [ (0, observation.v9)(path, `has the mode ${mode} in git`) ];
   const fix = `git update-index --chmod=${wanted === "100755" ? "+x" : "-x"} ${path}`;
   return [ (0, observation.c6)(path, `has the mode ${mode} in git`, {
    expected: wanted,
    actual: mode,
    fix
   }) ];
  }
  function ofContent(ground, path, wanted) {
   const {sha256, eol, first_line: firstLine, contents} = wanted;
   if (sha256 === void 0 && eol === void 0 && firstLine === void 0 && contents === void 0) return [];
   const bytes = ground.bytes(path);
   const observations = [];
   if (sha256 !== void 0) {
    const actual = (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    observations.push(actual === sha256 ? (0, observation.v9)(path, "has the expected digest") : (0, 
    observation.c6)(path, "has another digest", {
     expected: sha256,
     actual
    }));
   }
   if (eol === void 0 && firstLine === void 0 && contents === void 0) return observations;
   const text = (0, json._)(bytes);
   if (text === void 0) throw new observation.G_((0, observation.c6)(path, "is not UTF-8"));
   if (eol !== void 0) observations.push(lineEnds(path, text, eol));
   if (firstLine !== void 0) {
    const actual = text.slice(0, 500).split(/\r?\n/, 1)[0] ?? "";
    const location = {
     file: path,
     line: 1
    };
    observations.push(actual === firstLine ? (0, observation.v9)(path, `begins with ${firstLine}`) : (0, 
    observation.c6)(path, "begins with another line", {
     expected: firstLine,
     actual,
     location
    }));
   }
   if (contents !== void 0) observations.push(...ofText(path, text, contents));
   return observations;
  }
  function lineEnds(path, text, eol) {
   const lines = text.split("\n");
   const whole = lines.slice(0, -1);
   const wrong = whole.findIndex(line => line.endsWith("\r") !== (eol === "crlf"));
   const name = eol === "lf" ? "LF" : "CR LF";
   if (wrong !== -1) return (0, observation.c6)(path, `has a line that does not end in ${name}`, {
    location: {
     file: path,
     line: wrong + 1
    },
    expected: name,
    actual: eol === "lf" ? "CR LF" : "LF"
   });
   if (lines.at(-1) !== "") return (0, observation.c6)(path, "does not end in a line end", {
    location: {
     file: path,
     line: lines.length
    }
   });
   return (0, observation.v9)(path, `has ${whole.length} lines that end in ${name}`);
  }
  function ofText(path, text, contents) {
   const wanted = typeof contents === "string" ? {
    contain: contents
   } : contents;
   const parts = Array.isArray(wanted) ? wanted.map(part => typeof part === "string" ? {
    contain: part
   } : part) : [ wanted ];
   return parts.map(part => {
    const parsed = matcher.C3.safeParse(part);
    if (!parsed.success) return (0, observation.nv)("config", path, "is compared with a matcher that asserts nothing");
    const {ok, expected} = (0, matcher.YW)(text, parsed.data);
    return ok ? (0, observation.v9)(path, "has the expected content") : (0, observation.c6)(path, "lacks the expected content", {
     expected
    });
   });
  }
 }),
 52676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => outlineShell
  });
  var _shell_read_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46497);
  const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
  const SETTERS = new Set([ "read", "mapfile", "readarray", "local", "declare", "typeset", "getopts", "unset" ]);
  async function outlineShell(text) {
   const {program, place, children, problems} = await (0, _shell_read_shell_js__WEBPACK_IMPORTED_MODULE_0__.aV)(text);
   const outline = {
    commands: [],
    reads: [],
    sets: []
   };
   const walk = (node, scope) => {
    collect(node, outline, {
     place,
     scope
    });
    const inner = node.type === "Function" ? node.name.value : scope;
    children(node, child => walk(child, inner));
   };
   walk(program, void 0);
   return {
    ...outline,
    problems
   };
  }
  function collect(node, {commands, reads, sets}, {place, scope}) {
   const at = offset => ({
    scope,
    ...place(offset)
   });
   switch (node.type) {
   case "Command":
    {
     const words = [ ...node.name === void 0 ? [] : [ node.name.value ], ...node.args.map(word => "value" in word && typeof word.value === "string" ? word.value : word.text) ];
     if (node.name !== void 0) commands.push({
      words,
      ...at(node.pos)
     });
     const set = SETTERS.has(words[0] ?? "") ? words.slice(1).filter(name => NAME.test(name)) : [];
     sets.push(...set.map(name => ({
      name,
      guarded: false,
      ...at(node.pos)
     })));
     break;
    }

   case "Assignment":
    sets.push({
     name: node.name,
     guarded: false,
     ...at(node.pos),
     ...node.value.type === "Word" ? {
      value: node.value.value
     } : {}
    });
    break;

   case "For":
   case "Select":
    sets.push({
     name: node.name.value,
     guarded: false,
     ...at(node.name.pos)
    });
    break;

   case "SimpleExpansion":
    if (NAME.test(node.text.slice(1))) reads.push({
     name: node.text.slice(1),
     guarded: false,
     ...at(node.pos)
    });
    break;

   case "ParameterExpansion":
    if (NAME.test(node.parameter)) reads.push({
     name: node.parameter,
     guarded: node.operation?.type === "Default",
     ...at(node.pos)
    });
    break;

   default:
   }
  }
 })
};
