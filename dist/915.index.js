import { modules as shared } from "./shared.index.js";

export const id = 915;

export const ids = [ 915 ];

export const modules = {
 ...shared,
 58973: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => filesMadeBy,
   T: () => madeByParameters
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _languages_made_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47578);
  var _languages_shell_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70290);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52888);
  const madeByParameters = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   script: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).describe("The shell script. It is read, not run."),
   env: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).optional().describe("A file of NAME=value lines that the script takes its settings from; without it their values are not known."),
   variables: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).default({}).describe("Values of variables that the script gets from elsewhere.")
  });
  async function filesMadeBy(ground, {script, env, variables}) {
   const known = new Map;
   for (const [, name = "", value = ""] of env === void 0 ? [] : ground.text(env).matchAll(/^(?:export[ \t]+)?([A-Za-z_]\w*)=(.*?)[ \t]*\r?$/gm)) known.set(name, /^(["'])(.*)\1$/.exec(value)?.[2] ?? value.replace(/[ \t]+#.*$/, ""));
   for (const [name, value] of Object.entries(variables)) known.set(name, value);
   const {commands, problems} = await (0, _languages_shell_commands_js__WEBPACK_IMPORTED_MODULE_1__.h)(ground.text(script), known);
   const [problem] = problems;
   if (problem !== void 0) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.G_((0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(script, problem.message, {
    location: {
     file: script,
     line: problem.line,
     column: problem.column
    }
   }));
   return {
    files: (0, _languages_made_files_js__WEBPACK_IMPORTED_MODULE_0__.vG)(commands),
    commands
   };
  }
 }),
 47578: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DE: () => unwrapped,
   F7: () => htpasswdOptions,
   vG: () => madeFiles
  });
  var _shell_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41264);
  function madeFiles(commands) {
   const files = new Map;
   for (const command of commands) {
    for (const path of command.writes) put(files, command, {
     path
    });
    const [name = "", ...args] = unwrapped(command.words);
    if (Object.hasOwn(EFFECTS, name)) EFFECTS[name]?.({
     files,
     command,
     args,
     plain: args.filter(word => !word.startsWith("-"))
    });
   }
   return files;
  }
  const EFFECTS = {
   install: putInstalled,
   mv: moved,
   cp: moved,
   ln: ({files, command, plain}) => put(files, command, {
    path: plain.at(-1)
   }),
   touch: ({files, command, plain}) => plain.forEach(path => put(files, command, {
    path
   })),
   tee: ({files, command, plain}) => plain.forEach(path => put(files, command, {
    path
   })),
   chmod: step => change(step, {
    mode: readMode(step.plain[0] ?? "")
   }),
   chown: step => change(step, ownership(step.plain[0] ?? "")),
   chgrp: step => change(step, {
    group: step.plain[0]
   }),
   htpasswd: ({files, command, args}) => htpasswdFiles(args, command).forEach(path => put(files, command, {
    path,
    htpasswd: command
   })),
   openssl: ({files, command, args}) => [ "-out", "-keyout" ].filter(option => args.includes(option)).forEach(option => put(files, command, {
    path: args[args.indexOf(option) + 1],
    openssl: command
   }))
  };
  function put(files, by, {path, ...more}, from = path) {
   if (path === void 0 || path === "" || path.startsWith("/dev/")) return;
   const none = {
    path,
    mode: void 0,
    owner: void 0,
    group: void 0,
    htpasswd: void 0,
    openssl: void 0,
    by
   };
   const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== void 0));
   files.set(path, {
    ...none,
    ...files.get(from ?? path),
    path,
    by,
    ...given
   });
  }
  function moved({files, command, plain}) {
   put(files, command, {
    path: plain.at(-1)
   }, plain.at(-2));
  }
  function change({files, plain}, more) {
   for (const path of plain.slice(1)) {
    const before = files.get(path);
    if (before !== void 0) files.set(path, {
     ...before,
     ...more
    });
   }
  }
  function putInstalled({files, command, args}) {
   if (args.some(word => word === "-d" || word === "--directory")) return;
   const value = (short, long) => {
    const at = args.findIndex(word => word === short || word === long);
    return at === -1 ? args.find(word => word.startsWith(`${long}=`) || word.startsWith(short) && word.length > 2)?.replace(/^(--\w+=|-\w)/, "") : args[at + 1];
   };
   const valued = new Set([ "-m", "-o", "-g", "-t", "-S", "--mode", "--owner", "--group" ]);
   const plain = args.filter((word, index) => !word.startsWith("-") && !valued.has(args[index - 1] ?? ""));
   put(files, command, {
    path: plain.at(-1),
    mode: readMode(value("-m", "--mode") ?? "755"),
    owner: value("-o", "--owner"),
    group: value("-g", "--group")
   }, plain.at(-2));
  }
  function htpasswdOptions(words) {
   const flags = new Set;
   const operands = [];
   let cost;
   const args = unwrapped(words).slice(1);
   for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? "";
    if (!word.startsWith("-") || word === "-") {
     operands.push(word);
     continue;
    }
    const [, letters = "", valued, glued = ""] = /^-([^Cr]*)([Cr])?(.*)$/.exec(word) ?? [];
    for (const letter of letters) flags.add(letter);
    if (valued === void 0) continue;
    flags.add(valued);
    const value = glued === "" ? args[++at] : glued;
    if (valued === "C") cost = value;
   }
   return {
    flags,
    cost,
    operands
   };
  }
  function htpasswdFiles(args, {writes}) {
   const {flags, operands} = htpasswdOptions([ "htpasswd", ...args ]);
   if (flags.has("v") || flags.has("D")) return [];
   return flags.has("n") ? writes : operands.slice(0, 1);
  }
  function unwrapped(words) {
   const [name = "", ...rest] = (0, _shell_command_line_js__WEBPACK_IMPORTED_MODULE_0__.oA)(words[0] === "run" ? words.slice(1) : words).argv;
   return [ name.slice(name.lastIndexOf("/") + 1), ...rest ];
  }
  function readMode(text) {
   if (/^[0-7]{3,4}$/.test(text)) return Number.parseInt(text, 8);
   if (!/^[ugo]=[rwx]*(,[ugo]=[rwx]*)*$/.test(text)) return;
   const shift = {
    u: 6,
    g: 3,
    o: 0
   };
   const bit = {
    r: 4,
    w: 2,
    x: 1
   };
   return text.split(",").reduce((mode, part) => {
    const bits = Array.from(part.slice(2)).reduce((sum, letter) => sum | (bit[letter] ?? 0), 0);
    return mode | bits << (shift[part.slice(0, 1)] ?? 0);
   }, 0);
  }
  function ownership(text) {
   const [owner = "", group = ""] = text.split(/[:.]/);
   return {
    ...owner === "" ? {} : {
     owner
    },
    ...group === "" ? {} : {
     group
    }
   };
  }
 }),
 70290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => UNKNOWN,
   h: () => shellCommands
  });
  var _shell_read_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46497);
  const UNKNOWN = "￼";
  const MAX_STEPS = 2e4;
  const MAX_CALLS = 16;
  const DECLARES = new Set([ "local", "declare", "typeset", "readonly", "export" ]);
  async function shellCommands(text, variables) {
   const tree = await (0, _shell_read_shell_js__WEBPACK_IMPORTED_MODULE_0__.aV)(text);
   if (tree.problems.length > 0) return {
    commands: [],
    problems: tree.problems
   };
   const walk = new Walk(new Map(variables), tree);
   walk.script(tree.program);
   return {
    commands: walk.commands,
    problems: walk.problems
   };
  }
  class Walk {
   variables;
   tree;
   commands=[];
   problems=[];
   #functions=new Map;
   #called=new Set;
   #open=new Set;
   #steps=0;
   #args=[];
   constructor(variables, tree) {
    this.variables = variables;
    this.tree = tree;
    for (const [name, definitions] of tree.functions) {
     const last = definitions.at(-1);
     if (last !== void 0) this.#functions.set(name, last.body);
    }
   }
   script(program) {
    this.#visit(program);
    for (const [name, body] of this.#functions) if (!this.#called.has(name)) this.#call(name, body, []);
   }
   #visit(node) {
    if (node.type === "Function") return;
    if (node.type === "Command") return this.#command(node);
    if (node.type === "Redirected") {
     const writes = node.redirects.flatMap(redirection => this.#written(redirection));
     if (writes.length > 0) this.commands.push({
      words: [],
      writes,
      ...this.tree.place(node.pos)
     });
    }
    const before = node.type === "CommandExpansion" ? new Map(this.variables) : void 0;
    this.tree.children(node, child => this.#visit(child));
    if (before !== void 0) this.variables = before;
   }
   #command(node) {
    if (!this.#step(node.pos)) return;
    this.tree.children(node, child => this.#visit(child));
    const words = [ ...node.name === void 0 ? [] : this.#expand(node.name), ...node.args.flatMap(each => each.type === "Word" ? this.#expand(each) : []) ];
    const [name = ""] = words;
    if (node.name === void 0 || DECLARES.has(name)) {
     for (const part of [ ...node.prefix, ...node.args ]) if (part.type === "Assignment") this.#assign(part, name === "local");
     return;
    }
    const body = this.#functions.get(name);
    if (body !== void 0) return this.#call(name, body, words.slice(1), node.pos);
    const writes = [ ...node.prefix, ...node.suffix ].flatMap(each => each.type === "Redirect" ? this.#written(each) : []);
    this.commands.push({
     words,
     writes,
     ...this.tree.place(node.pos)
    });
   }
   #step(at) {
    this.#steps += 1;
    if (this.#steps === MAX_STEPS + 1) this.problems.push({
     ...this.tree.place(at),
     message: `runs more than ${MAX_STEPS} commands`
    });
    return this.#steps <= MAX_STEPS;
   }
   #call(name, body, args, at = body.pos) {
    this.#called.add(name);
    const call = JSON.stringify([ name, args ]);
    if (this.#open.has(call) || !this.#step(at)) return;
    if (this.#open.size >= MAX_CALLS) {
     if (this.problems.length === 0) this.problems.push({
      ...this.tree.place(at),
      message: `calls functions deeper than ${MAX_CALLS}`
     });
     return;
    }
    const outer = this.#args;
    this.#args = args;
    this.#open.add(call);
    this.#visit(body);
    this.#open.delete(call);
    this.#args = outer;
   }
   #assign({name, value}, local) {
    const text = value.type === "Word" ? this.#text(value) : UNKNOWN;
    const before = this.variables.get(name);
    if (before === text || !local && text.includes(UNKNOWN) && before !== void 0) return;
    this.variables.set(name, text);
   }
   #written(redirection) {
    if (redirection.type !== "Redirect" || !/^(>|>>|>\||&>|&>>)$/.test(redirection.operator) || redirection.target === void 0) return [];
    return [ this.#text(redirection.target) ];
   }
   #expand(word) {
    if (/^"?\$[@*]"?$/.test(word.text)) return this.#args;
    return [ this.#text(word) ];
   }
   #text(word) {
    return word.parts === void 0 ? word.value : word.parts.map(part => this.#part(part)).join("");
   }
   #part(part) {
    switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "Glob":
     return part.value;

    case "DoubleQuoted":
    case "LocaleString":
     return part.parts.map(child => this.#part(child)).join("");

    case "SimpleExpansion":
     return this.#variable(part.text.slice(1));

    case "ParameterExpansion":
     {
      if (part.prefix !== void 0 || part.index !== void 0) return UNKNOWN;
      const value = this.#variable(part.parameter);
      if (part.operation === void 0) return value;
      if (part.operation.type !== "Default" || part.operation.operator.includes("+")) return UNKNOWN;
      if (value !== UNKNOWN && (value !== "" || !part.operation.operator.startsWith(":"))) return value;
      return part.operation.operator.endsWith("?") ? UNKNOWN : this.#text(part.operation.operand);
     }

    default:
     return UNKNOWN;
    }
   }
   #variable(name) {
    if (/^[1-9]$/.test(name)) return this.#args[Number(name) - 1] ?? UNKNOWN;
    return this.variables.get(name) ?? UNKNOWN;
   }
  }
 }),
 41264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $B: () => mayFit,
   lA: () => fits,
   oA: () => unwrap
  });
  const WRAPPERS = {
   sudo: {
    valued: [ "-u", "-g", "-h", "-p", "-C", "-T", "-U", "-r", "-t", "-D", "-R", "--user", "--group", "--host", "--prompt", "--close-from", "--command-timeout", "--other-user", "--role", "--type", "--chdir", "--chroot" ],
    assigns: true
   },
   doas: {
    valued: [ "-u", "-C" ]
   },
   env: {
    valued: [ "-u", "-C", "-S", "--unset", "--chdir" ],
    assigns: true
   },
   command: {
    valued: []
   },
   builtin: {
    valued: []
   },
   exec: {
    valued: [ "-a" ]
   },
   nohup: {
    valued: []
   },
   time: {
    valued: [ "-f", "-o" ]
   },
   nice: {
    valued: [ "-n" ]
   },
   ionice: {
    valued: [ "-c", "-n", "-p" ]
   },
   chronic: {
    valued: []
   },
   setsid: {
    valued: []
   },
   stdbuf: {
    valued: [ "-i", "-o", "-e" ]
   },
   timeout: {
    valued: [ "-k", "-s", "--kill-after", "--signal" ],
    operands: 1
   },
   flock: {
    valued: [ "-w", "-E", "--timeout" ],
    operands: 1
   },
   xargs: {
    valued: [ "-I", "-n", "-P", "-L", "-d", "-a", "-E", "-s" ]
   }
  };
  const SHELLS = [ "bash", "sh", "dash", "ksh", "zsh" ];
  function unwrap(words) {
   const wrappers = [];
   let argv = withBaseName(words);
   for (;;) {
    const [name = ""] = argv;
    const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : void 0;
    if (wrapper === void 0 || name === "command" && /^-[pvV]*[vV]/.test(argv[1] ?? "")) break;
    const inner = behind(argv.slice(1), wrapper);
    if (inner.length === 0) break;
    wrappers.push(name);
    argv = withBaseName(inner);
   }
   const nested = nestedText(argv);
   return {
    argv,
    wrappers,
    ...nested === void 0 ? {} : {
     nested
    }
   };
  }
  function behind(words, {valued, operands = 0, assigns = false}) {
   let at = 0;
   while (at < words.length) {
    const word = words[at] ?? "";
    if (word === "--") {
     at++;
     break;
    }
    if (word.startsWith("-") && word !== "-") at += valued.includes(word) ? 2 : 1; else if (assigns && /^[A-Za-z_]\w*=/.test(word)) at++; else break;
   }
   while (assigns && /^[A-Za-z_]\w*=/.test(words[at] ?? "")) at++;
   return words.slice(at + operands);
  }
  function withBaseName([name, ...rest]) {
   return name === void 0 ? [] : [ /^[^\uFFFC]*\/[^/\uFFFC]+$/.test(name) ? name.slice(name.lastIndexOf("/") + 1) : name, ...rest ];
  }
  function nestedText(argv) {
   const [name = "", ...rest] = argv;
   if (name === "eval") return rest.join(" ");
   if (!SHELLS.includes(name)) return;
   const at = rest.findIndex(word => /^-[a-zA-Z]*c$/.test(word));
   return at === -1 ? void 0 : rest[at + 1];
  }
  function equivalent(argv) {
   const [name = "", ...rest] = argv;
   const plain = rest.filter(word => !word.startsWith("-"));
   if (name === "systemctl") return [ name, ...plain.map(word => word.replace(/\.service$/, "")) ];
   if ((name === "service" || name === "invoke-rc.d" || name === "rc-service") && plain.length >= 2) return [ "systemctl", plain[1] ?? "", plain[0] ?? "" ];
   if (name === "nginx" && rest.includes("-s")) return [ "systemctl", rest[rest.indexOf("-s") + 1] ?? "", "nginx" ];
   if (name === "nginx") return [ name, ...rest.flatMap(word => /^-[qtT]+$/.test(word) ? Array.from(word.slice(1)).map(flag => `-${flag === "T" ? "t" : flag}`) : word) ];
   if (name === "which" || name === "hash" || name === "type") return [ "command", "-v", ...plain ];
   return argv;
  }
  function fits(argv, pattern) {
   const [program, ...wanted] = pattern.trim().split(/\s+/);
   const candidate = equivalent(argv);
   if (candidate[0] !== program) return false;
   let at = 1;
   for (const word of wanted) {
    const found = candidate.indexOf(word, at);
    if (found === -1) return false;
    at = found + 1;
   }
   return true;
  }
  function mayFit(argv, pattern) {
   const [program, ...wanted] = pattern.trim().split(/\s+/);
   const [name = "", ...rest] = equivalent(argv);
   if (name !== program) return false;
   const open = rest.filter(word => word.includes("￼")).length;
   const has = word => rest.includes(word) || /^-[A-Za-z]$/.test(word) && rest.some(one => /^-[A-Za-z]+$/.test(one) && one.includes(word.slice(1)));
   const missing = wanted.filter(word => !has(word));
   return missing.length <= open && missing.every(word => !word.startsWith("-"));
  }
 })
};
