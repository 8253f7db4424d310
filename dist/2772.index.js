import { modules as shared } from "./shared.index.js";

export const id = 2772;

export const ids = [ 2772 ];

export const modules = {
 ...shared,
 82772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   envUsageCheck: () => envUsageCheck
  });
  var picomatch = __webpack_require__(14006);
  var schemas = __webpack_require__(26921);
  var shell_outline = __webpack_require__(52676);
  var blank_comments = __webpack_require__(67864);
  var place_at = __webpack_require__(79862);
  const KEY = "[A-Z][A-Z0-9_]+";
  const WHOLE_KEY = new RegExp(`^${KEY}$`);
  const READS = [ new RegExp(`\\benviron(?:b)?(?:\\.get|\\.pop|\\.setdefault)?\\s*[[(]\\s*b?["'](${KEY})["']`, "g"), new RegExp(`\\b(?:os\\.)?[gG]etenv\\s*\\(\\s*["'](${KEY})["']`, "g"), new RegExp(`\\benv\\.(${KEY})\\b`, "g"), new RegExp(`\\b(?:env|ENV)(?:\\.fetch)?\\s*[[(]\\s*["'\`](${KEY})["'\`]`, "g"), new RegExp(`\\b\\w*[eE][nN][vV]\\w*(?:\\.\\w+)?\\s*\\(\\s*["'](${KEY})["']`, "g") ];
  const REFERENCES = [ new RegExp(`\\$\\{(${KEY})(?::?[-?+=][^}]*)?\\}`, "g") ];
  async function environmentUse(text, language) {
   if (language === "sh" || language === "bash") return ofShell(text);
   const style = blank_comments.Rf[language];
   if (style === void 0) return;
   const {code, quoted} = (0, blank_comments.$E)(text, style);
   const isProgram = ![ "yml", "yaml", "conf", "service" ].includes(language);
   const inText = at => quoted.some(({start, text: {length}, holdsCode}) => !holdsCode && at >= start && at < start + length);
   const matches = (isProgram ? READS : REFERENCES).flatMap(pattern => [ ...code.matchAll(pattern) ]).filter(({index}) => !isProgram || !inText(index));
   const found = new Map(matches.map(match => [ match.index + match[0].indexOf(match[1] ?? ""), match[1] ?? "" ]));
   const reads = [ ...found ].sort(([a], [b]) => a - b).map(([at, key]) => ({
    key,
    ...(0, place_at.B)(text, at)
   }));
   return {
    reads,
    named: new Set([ ...quoted.map(one => one.text).filter(one => WHOLE_KEY.test(one)), ...found.values() ])
   };
  }
  async function ofShell(text) {
   const {reads, sets, commands, problems} = await (0, shell_outline.h)(text);
   const own = new Set(sets.map(({name}) => name));
   const looksUp = commands.filter(({words}) => /env|setting/i.test(words[0] ?? "") && WHOLE_KEY.test(words[1] ?? ""));
   return {
    reads: [ ...reads.filter(({name}) => WHOLE_KEY.test(name) && !own.has(name)).map(({name, line, column}) => ({
     key: name,
     line,
     column
    })), ...looksUp.filter(({words}) => !own.has(words[1] ?? "")).map(({words, line, column}) => ({
     key: words[1] ?? "",
     line,
     column
    })) ],
    named: new Set([ ...reads.map(({name}) => name), ...commands.flatMap(({words}) => words.flatMap(word => word.split(/[\s=:,]+/))) ].filter(word => WHOLE_KEY.test(word))),
    ...problems[0] === void 0 ? {} : {
     problem: problems[0]
    }
   };
  }
  var dotenv = __webpack_require__(9927);
  var nearest = __webpack_require__(34348);
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  const FOREIGN = [ "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LC_*", "TZ", "TERM", "PWD", "OLDPWD", "TMPDIR", "HOSTNAME", "SHLVL", "MAIL", "EDITOR", "DISPLAY", "COLUMNS", "LINES", "BASH*", "FUNCNAME", "LINENO", "RANDOM", "SECONDS", "EPOCHSECONDS", "EPOCHREALTIME", "UID", "EUID", "GROUPS", "PPID", "IFS", "OPTARG", "OPTIND", "OPTERR", "REPLY", "PIPESTATUS", "PS[1-4]", "SUDO_*", "XDG_*", "PYTHON*", "NODE_*", "NO_COLOR", "CI", "GITHUB_*", "RUNNER_*", "DURI_*", "MAINPID", "INVOCATION_ID", "NOTIFY_SOCKET", "CREDENTIALS_DIRECTORY" ];
  const MAX_FILE_BYTES = 4 * 1024 * 1024;
  const globs = schemas.YOg(schemas.YjP().min(1).max(1e3)).min(1).max(100);
  const parameters = schemas.rej({
   file: schemas.YjP().min(1).describe("The environment file that declares the variables."),
   scan: globs.describe("Globs of the programs and scripts: Python, JavaScript, TypeScript, Go, Ruby, shell, YAML, .conf, .service."),
   except: globs.default([ "**/node_modules/**", "**/.venv/**", "**/__pycache__/**" ]).describe("Files that are left out."),
   undeclared: schemas.Whr().min(0).default(0).describe("How many variables may be read that the file does not declare."),
   unused: schemas.k5n([ "fail", "warn", "ignore" ]).default("warn").describe("What it means when nothing reads a declared variable."),
   ignore: schemas.YOg(schemas.YjP().min(1)).default([]).describe("Globs of variables that are not declared on purpose, besides those of shell, system and CI.")
  });
  const envUsageCheck = (0, check_type.B)({
   name: "env_usage",
   summary: "Variables that programs and scripts read against those that the environment file declares",
   parameters,
   executes: check_type.Z,
   observe: async (ground, {file, scan, except, undeclared, unused, ignore}) => {
    const declared = new Map((0, dotenv.J)(ground.text(file)).entries.map(entry => [ entry.key, entry ]));
    if (declared.size === 0) throw new observation.G_((0, observation.c6)(file, "declares no variable", {
     location: {
      file,
      line: 1
     }
    }));
    const foreign = picomatch([ ...FOREIGN, ...ignore ]);
    const scanned = await scanAll(ground, scan, except);
    const strangers = scanned.uses.flatMap(({path, use}) => use.reads.filter(({key}) => !declared.has(key) && !foreign(key)).map(({key, line, column}) => {
     const typo = (0, nearest.p)(key, [ ...declared.keys() ]);
     return {
      key,
      seen: (0, observation.c6)(path, `reads ${key}, which ${file} does not declare`, {
       location: {
        file: path,
        line,
        column
       },
       ...typo === void 0 ? {} : {
        fix: `Did you mean ${typo}?`
       }
      })
     };
    }));
    const named = new Set(scanned.uses.flatMap(({use}) => [ ...use.named, ...use.reads.map(({key}) => key) ]));
    const idle = [ ...declared.values() ].filter(({key}) => !named.has(key));
    const tooMany = new Set(strangers.map(({key}) => key)).size > undeclared;
    return [ ...scanned.problems, ...tooMany ? strangers.map(({seen}) => seen) : [], ...unused === "ignore" ? [] : idle.map(({key, line}) => judgeIdle(unused, file, key, line)), (0, 
    observation.v9)(file, `declares ${declared.size} variables, of which ${declared.size - idle.length} are read in ${scanned.uses.length} files`) ];
   }
  });
  function judgeIdle(unused, file, key, line) {
   const message = `declares ${key}, which nothing reads`;
   return unused === "fail" ? (0, observation.c6)(file, message, {
    location: {
     file,
     line
    }
   }) : (0, observation.v9)(file, message, {
    location: {
     file,
     line
    }
   });
  }
  async function scanAll(ground, scan, except) {
   const left = picomatch([ ...except ], {
    dot: true
   });
   const uses = [];
   const problems = [];
   for (const glob of scan) {
    let known = 0;
    for (const path of ground.glob([ glob ]).filter(one => !left(one))) {
     const use = await useOf(ground, path);
     if (use === void 0) continue;
     known += 1;
     if (uses.some(one => one.path === path)) continue;
     uses.push({
      path,
      use
     });
     if (use.problem !== void 0) {
      const {message, ...place} = use.problem;
      problems.push((0, observation.nv)("config", path, `cannot be read: ${message}`, {
       location: {
        file: path,
        ...place
       }
      }));
     }
    }
    if (known === 0) problems.push((0, observation.c6)(glob, "matches no program or script"));
   }
   return {
    uses,
    problems
   };
  }
  async function useOf(ground, path) {
   const name = path.slice(path.lastIndexOf("/") + 1);
   const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase();
   if (ending !== void 0) return await environmentUse("", ending) === void 0 ? void 0 : environmentUse(ground.text(path), ending);
   if ((ground.look(path)?.sizeBytes ?? 0) > MAX_FILE_BYTES) return;
   const shebang = Buffer.from(ground.bytes(path).subarray(0, 200)).toString("latin1").split("\n", 1)[0] ?? "";
   const language = /^#!.*\b(?:(bash|sh)|(python)[\d.]*|(node))\b/.exec(shebang);
   if (language === null) return;
   return environmentUse(ground.text(path), language[1] !== void 0 ? "sh" : language[2] !== void 0 ? "py" : "js");
  }
 }),
 79862: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => placeAt
  });
  function placeAt(source, offset) {
   const before = source.slice(0, offset);
   return {
    line: before.split("\n").length,
    column: offset - before.lastIndexOf("\n")
   };
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
