export const id = 8155;

export const ids = [ 8155 ];

export const modules = {
 36920: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IS: () => hereOf,
   _l: () => openConfigurations,
   ki: () => siteParameters,
   nY: () => openSites
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006);
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _languages_nginx_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3501);
  var _languages_nginx_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12321);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5565);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52888);
  const MAX_NAMES = 1e4;
  const path = zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).max(4096);
  const siteParameters = {
   file: zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([ path, zod__WEBPACK_IMPORTED_MODULE_4__.YOg(path).min(1).max(20) ]).describe("The configuration: a whole nginx.conf, or the file of a site (server, upstream and map only). Several are looked at one by one."),
   folder: path.optional().describe("What relative includes are relative to: the folder of nginx.conf. Default: the folder of the file."),
   installed: zod__WEBPACK_IMPORTED_MODULE_4__.g1P(path, path).default({}).describe("Folders and files of the host and where they are in the tree: {/etc/nginx/snippets: deploy/snippets}. What is not listed is looked for on the host.")
  };
  const SUPPLIED = {
   "mime.types": "types { text/html html; }",
   fastcgi_params: "",
   "fastcgi.conf": "",
   uwsgi_params: "",
   scgi_params: "",
   proxy_params: "proxy_set_header Host $http_host; proxy_set_header X-Real-IP $remote_addr; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme;"
  };
  function openConfigurations(ground, {file, folder, installed}) {
   const files = typeof file === "string" ? [ file ] : file;
   return files.map(entry => {
    ground.text(entry);
    return (0, _languages_nginx_load_js__WEBPACK_IMPORTED_MODULE_1__.v)(entry, filesOf(ground, entry, installed), folder);
   });
  }
  function openSites(ground, place) {
   return openConfigurations(ground, place).map(configuration => {
    const [problem] = configuration.problems;
    const http = (0, _languages_nginx_scopes_js__WEBPACK_IMPORTED_MODULE_2__.LQ)(configuration);
    const file = configuration.entry;
    if (problem !== void 0) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.G_((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.c6)(file, `cannot be read: ${problem.message}`, {
     location: problem.place
    }));
    if (http === void 0) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.G_((0, 
    _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.c6)(file, "has no http part", {
     expected: "an http block, or server blocks",
     location: {
      file,
      line: 1
     }
    }));
    return {
     file,
     configuration,
     http
    };
   });
  }
  function hereOf(installed, at) {
   for (const [from, to] of Object.entries(installed).sort(([a], [b]) => b.length - a.length)) {
    const folder = from.endsWith("/") ? from : `${from}/`;
    if (at === from) return to;
    if (at.startsWith(folder)) return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(to, at.slice(folder.length));
   }
   return at;
  }
  function filesOf(ground, entry, installed) {
   const here = at => hereOf(installed, at);
   return {
    here,
    read: at => {
     if (at !== entry && ground.look(at) === void 0) return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(at) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(entry) ? SUPPLIED[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(at)] : void 0;
     const text = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_5__._)(ground.bytes(at));
     if (text === void 0) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.G_((0, 
     _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.c6)(at, "is not UTF-8", {
      expected: "text in UTF-8"
     }));
     return text;
    },
    glob: pattern => {
     const local = here(pattern);
     if (!(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(local)) return ground.entries().flatMap(({path: at, kind}) => kind !== "directory" && picomatch__WEBPACK_IMPORTED_MODULE_6__.isMatch(at, local) ? [ at ] : []);
     const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(local);
     if (/[*?[]/.test(folder)) throw new _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.G_((0, 
     _checks_observation_js__WEBPACK_IMPORTED_MODULE_3__.c6)(entry, `includes ${pattern}, whose folder is not one: it cannot be listed`));
     const matches = picomatch__WEBPACK_IMPORTED_MODULE_6__(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(local));
     if (ground.look(folder)?.kind !== "directory") return [];
     const {folders, hostFiles} = ground.ports;
     const names = hostFiles.list(folder, {
      maxEntries: MAX_NAMES,
      skip: folders.names(folder, MAX_NAMES)
     });
     return names.flatMap(({path: name}) => matches(name) ? [ node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name) ] : []);
    }
   };
  }
 }),
 45895: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   P: () => directiveText
  });
  function directiveText({name, args}) {
   const text = [ name, ...args ].join(" ");
   return text.length > 120 ? `${text.slice(0, 117)}...` : text;
  }
 }),
 3501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => everyDirective,
   v: () => loadConfiguration
  });
  var external_node_path_ = __webpack_require__(76760);
  const NGINX_LIMITS = {
   totalLength: 8 * 1024 * 1024,
   depth: 32,
   includeDepth: 16,
   files: 1e3,
   directives: 1e5,
   wordLength: 4096
  };
  class WordError extends Error {
   line;
   column;
   name="WordError";
   constructor(message, line, column) {
    super(message);
    this.line = line;
    this.column = column;
   }
  }
  const SPACE = new Set([ " ", "\t", "\r", "\n" ]);
  const ESCAPES = {
   '"': '"',
   "'": "'",
   "\\": "\\",
   t: "\t",
   r: "\r",
   n: "\n"
  };
  class WordReader {
   text;
   #at=0;
   #line=1;
   #lineStart=0;
   constructor(text) {
    this.text = text;
   }
   next() {
    const words = [];
    let start;
    for (;;) {
     this.#skipSpace();
     const here = this.#place();
     const character = this.text[this.#at];
     if (character === void 0) {
      if (words.length > 0) throw this.#error('unexpected end of file, expecting ";" or "}"', start);
      return {
       words,
       end: "end of file",
       ...here
      };
     }
     if (character === ";" || character === "{" || character === "}") {
      if (words.length === 0 ? character !== "}" : character === "}") throw this.#error(`unexpected "${character}"`, here);
      this.#at += 1;
      return {
       words,
       end: character,
       ...start ?? here
      };
     }
     start ??= here;
     words.push(this.#word(here));
    }
   }
   opaqueBlock() {
    const from = this.#at;
    const begin = this.#place();
    let depth = 1;
    while (this.#at < this.text.length) {
     const character = this.text[this.#at] ?? "";
     const long = /^(?:--)?\[(=*)\[/.exec(this.text.slice(this.#at, this.#at + 64));
     if (long !== null) this.#skipPast(`]${long[1] ?? ""}]`, begin); else if (this.text.startsWith("--", this.#at)) this.#skipPast("\n", begin); else if (character === '"' || character === "'") this.#luaText(character, begin); else {
      depth += character === "{" ? 1 : character === "}" ? -1 : 0;
      this.#advance();
      if (depth === 0) return this.text.slice(from, this.#at - 1);
     }
    }
    throw this.#error("unexpected end of file in a block of Lua", begin);
   }
   #word(here) {
    const quote = this.text[this.#at];
    const quoted = quote === '"' || quote === "'";
    if (quoted) this.#advance();
    const from = this.#at;
    let variable = false;
    while (this.#at < this.text.length) {
     const character = this.text[this.#at] ?? "";
     if (this.#at - from > NGINX_LIMITS.wordLength) throw this.#error("too long parameter", here);
     const braced = character === "{" && variable;
     variable = braced || character === "$";
     if (!braced && (quoted ? character === quote : SPACE.has(character) || character === ";" || character === "{")) {
      const word = this.text.slice(from, this.#at);
      if (quoted) this.#endQuote();
      return words_unescape(word);
     }
     this.#advance();
     if (character === "\\" && this.#at < this.text.length) this.#advance();
    }
    throw this.#error('unexpected end of file, expecting ";" or "}"', here);
   }
   #endQuote() {
    this.#advance();
    const after = this.text[this.#at];
    if (after !== void 0 && !SPACE.has(after) && after !== ";" && after !== "{" && after !== ")") throw this.#error(`unexpected "${after}"`, this.#place());
   }
   #skipSpace() {
    while (this.#at < this.text.length) {
     const character = this.text[this.#at] ?? "";
     if (character === "#") while (this.#at + 1 < this.text.length && this.text[this.#at + 1] !== "\n") this.#at += 1; else if (!SPACE.has(character)) return;
     this.#advance();
    }
   }
   #luaText(quote, begin) {
    this.#advance();
    while (this.text[this.#at] !== quote) {
     if (this.#at >= this.text.length) throw this.#error("unexpected end of file in a block of Lua", begin);
     if (this.text[this.#at] === "\\") this.#advance();
     this.#advance();
    }
    this.#advance();
   }
   #skipPast(end, begin) {
    const found = this.text.indexOf(end, this.#at);
    if (found === -1) throw this.#error("unexpected end of file in a block of Lua", begin);
    while (this.#at < found + end.length) this.#advance();
   }
   #advance() {
    if (this.text[this.#at] === "\n") {
     this.#line += 1;
     this.#lineStart = this.#at + 1;
    }
    this.#at += 1;
   }
   #place() {
    return {
     line: this.#line,
     column: this.#at - this.#lineStart + 1
    };
   }
   #error(message, place = this.#place()) {
    return new WordError(message, place.line, place.column);
   }
  }
  function words_unescape(word) {
   return word.includes("\\") ? word.replace(/\\(["'\\trn])/g, (_, character) => ESCAPES[character] ?? character) : word;
  }
  const OPAQUE = "_by_lua_block";
  function parseFile(text, file, chain = []) {
   const reader = new WordReader(text.startsWith("\ufeff") ? text.slice(1) : text);
   const stack = [ {
    statement: void 0,
    inside: []
   } ];
   const build = ({words, line, column}, more = {}) => {
    const [name = "", ...args] = words;
    return {
     name,
     args,
     place: {
      file,
      line,
      column
     },
     chain,
     ...more
    };
   };
   const top = () => stack.at(-1) ?? {
    statement: void 0,
    inside: []
   };
   const close = () => {
    const {statement, inside} = stack.pop() ?? top();
    if (statement !== void 0) top().inside.push(build(statement, {
     block: inside
    }));
   };
   const finish = problem => {
    while (stack.length > 1) close();
    return {
     directives: top().inside,
     ...problem === void 0 ? {} : {
      problem
     }
    };
   };
   const stop = (message, line, column) => finish({
    place: {
     file,
     line,
     column
    },
    message
   });
   try {
    for (let count = 0; ;count += 1) {
     const statement = reader.next();
     const {end, line, column} = statement;
     if (count > NGINX_LIMITS.directives) return stop(`has more than ${NGINX_LIMITS.directives} directives`, line, column);
     if (stack.length > NGINX_LIMITS.depth + 1) return stop(`nests blocks deeper than ${NGINX_LIMITS.depth}`, line, column);
     if (end === ";") top().inside.push(build(statement)); else if (end === "{" && (statement.words[0] ?? "").endsWith(OPAQUE)) top().inside.push(build(statement, {
      block: [],
      opaque: reader.opaqueBlock()
     })); else if (end === "{") stack.push({
      statement,
      inside: []
     }); else if (stack.length === 1) return end === "}" ? stop('unexpected "}"', line, column) : finish(); else if (end === "end of file") return stop('unexpected end of file, expecting "}"', line, column); else close();
    }
   } catch (error) {
    if (error instanceof WordError) return stop(error.message, error.line, error.column);
    throw error;
   }
  }
  const GLOB = /[*?[]/;
  function loadConfiguration(entry, files, folder = external_node_path_.posix.dirname(entry)) {
   const problems = [];
   const includes = [];
   const read = [];
   let length = 0;
   const load = (path, chain, open) => {
    const from = chain.at(-1) ?? {
     file: entry,
     line: 1,
     column: 1
    };
    const refuse = message => {
     problems.push({
      place: from,
      message
     });
     return [];
    };
    if (open.includes(path)) return refuse(`includes itself: ${[ ...open.slice(open.indexOf(path)), path ].join(" → ")}`);
    if (open.length > NGINX_LIMITS.includeDepth) return refuse(`includes files deeper than ${NGINX_LIMITS.includeDepth}`);
    if (read.length >= NGINX_LIMITS.files) return refuse(`includes more than ${NGINX_LIMITS.files} files`);
    const text = files.read(path);
    if (text === void 0) return refuse(chain.length === 0 ? "is not there" : `includes ${path}, which is not there`);
    read.push(path);
    length += text.length;
    if (length > NGINX_LIMITS.totalLength) return refuse(`is larger than ${NGINX_LIMITS.totalLength} characters with its includes`);
    const {directives, problem} = parseFile(text, path, chain);
    if (problem !== void 0) problems.push(problem);
    return expand(directives, chain, [ ...open, path ]);
   };
   const expand = (directives, chain, open) => directives.flatMap(directive => {
    if (directive.block !== void 0) return [ {
     ...directive,
     block: expand(directive.block, chain, open)
    } ];
    const [pattern] = directive.args;
    if (directive.name !== "include" || directive.args.length !== 1 || pattern === void 0) return [ directive ];
    const path = external_node_path_.posix.normalize(external_node_path_.posix.isAbsolute(pattern) ? pattern : external_node_path_.posix.join(folder, pattern));
    const found = GLOB.test(pattern) ? files.glob(path) : [ files.here?.(path) ?? path ];
    includes.push({
     place: directive.place,
     pattern,
     files: found
    });
    return found.flatMap(file => load(file, [ ...chain, directive.place ], open));
   });
   const directives = load(entry, [], []);
   return {
    entry,
    directives,
    includes,
    files: [ ...new Set(read) ],
    problems
   };
  }
  function* everyDirective(directives) {
   for (const directive of directives) {
    yield directive;
    if (directive.block !== void 0) yield* everyDirective(directive.block);
   }
  }
 }),
 12321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C$: () => effective,
   FN: () => serverOf,
   J2: () => ownDirectives,
   Jq: () => inherited,
   LQ: () => httpScope,
   M$: () => everyScope,
   N4: () => outward,
   OK: () => scopeName,
   U2: () => serversOf,
   kv: () => isSiteFile,
   zb: () => locationName
  });
  var _directive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45895);
  const INSIDE = {
   server: "server",
   location: "location",
   if: "if",
   limit_except: "limit_except"
  };
  const MAIN = new Set([ "http", "events", "stream", "mail", "worker_processes", "user", "pid", "load_module", "daemon", "master_process" ]);
  function isSiteFile({directives}) {
   return directives.length > 0 && !directives.some(({name}) => MAIN.has(name));
  }
  function httpScope(configuration) {
   if (isSiteFile(configuration)) return scope("http", void 0, void 0, configuration.directives);
   const http = configuration.directives.find(({name, block}) => name === "http" && block !== void 0);
   return http === void 0 ? void 0 : scope("http", http, void 0, http.block ?? []);
  }
  function scope(kind, directive, parent, own) {
   const inner = [];
   const made = {
    kind,
    directive,
    parent,
    own,
    inner
   };
   for (const child of own) {
    const inside = INSIDE[child.name];
    if (inside === void 0 || child.block === void 0 || child.name === "server" && kind !== "http") continue;
    inner.push(scope(inside, child, made, child.block));
   }
   return made;
  }
  function* everyScope(from) {
   yield from;
   for (const inner of from.inner) yield* everyScope(inner);
  }
  function serversOf(http) {
   return http.inner.filter(({kind}) => kind === "server");
  }
  function* outward(from) {
   for (let at = from; at !== void 0; at = at.parent) yield at;
  }
  function serverOf(from) {
   return [ ...outward(from) ].find(({kind}) => kind === "server");
  }
  function ownDirectives(at, name) {
   return at.own.filter(directive => directive.name === name);
  }
  function inherited(from, name) {
   for (const at of outward(from)) {
    const directives = ownDirectives(at, name);
    if (directives.length > 0) return {
     directives,
     scope: at
    };
   }
   return;
  }
  function effective(from, name) {
   return inherited(from, name)?.directives.at(-1);
  }
  function locationName(at) {
   return at.directive?.args.join(" ") ?? "";
  }
  function scopeName(at) {
   if (at.kind === "http") return "http";
   if (at.kind !== "server") return at.directive === void 0 ? at.kind : (0, _directive_js__WEBPACK_IMPORTED_MODULE_0__.P)(at.directive);
   const names = ownDirectives(at, "server_name").flatMap(({args}) => args);
   return names.length === 0 ? "server" : `server ${names[0] ?? ""}`;
  }
 }),
 77228: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fw: () => upstreamOf,
   _E: () => readTarget,
   dc: () => backendsOf,
   uU: () => upstreamServers
  });
  var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);
  const DEFAULT_PORTS = {
   http: 80,
   https: 443,
   grpc: 80,
   grpcs: 443
  };
  function readTarget({name, args}) {
   const text = args[0] ?? "";
   const [, scheme = (name === "proxy_pass" ? "http" : name.replace(/_pass$/, "")), rest = text] = /^([a-z]+):\/\/(.*)$/is.exec(text) ?? [];
   const lower = scheme.toLowerCase();
   if (rest.startsWith("unix:")) {
    const [, path = "", uri] = /^unix:([^:]*)(?::(.*))?$/s.exec(rest) ?? [];
    return {
     scheme: lower,
     host: `unix:${path}`,
     port: void 0,
     uri: uri === "" ? void 0 : uri,
     unix: path,
     variable: path.includes("$")
    };
   }
   const slash = rest.search(/[/?]/);
   const [authority, uri] = slash === -1 ? [ rest, void 0 ] : [ rest.slice(0, slash), rest.slice(slash) ];
   const [, host = authority, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(authority) ?? [];
   return {
    scheme: lower,
    host,
    port: port === void 0 ? DEFAULT_PORTS[lower] : Number(port),
    uri,
    unix: void 0,
    variable: authority.includes("$")
   };
  }
  function upstreamOf(http, name) {
   return (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.J2)(http, "upstream").find(({args}) => args[0]?.toLowerCase() === name.toLowerCase());
  }
  function backendsOf(http, directive) {
   const target = readTarget(directive);
   if (target.variable) return;
   const upstream = target.unix === void 0 ? upstreamOf(http, target.host) : void 0;
   if (upstream === void 0) return [ {
    host: target.host,
    port: target.port,
    directive
   } ];
   return upstreamServers(upstream);
  }
  function upstreamServers({block}) {
   return (block ?? []).filter(({name}) => name === "server").map(readServer);
  }
  function readServer(directive) {
   const address = directive.args[0] ?? "";
   if (address.startsWith("unix:")) return {
    host: address,
    port: void 0,
    directive
   };
   const [, host = address, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(address) ?? [];
   return {
    host,
    port: port === void 0 ? 80 : Number(port),
    directive
   };
  }
 })
};
