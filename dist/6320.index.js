export const id = 6320;

export const ids = [ 6320 ];

export const modules = {
 3494: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => makeStandIns
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  const NOBODY = "nobody:!\n";
  const REQUEST = [ "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost" ];
  const NAMES = [ "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1" ];
  async function makeStandIns(prefix, standIns, maker) {
   const {files} = maker.ports;
   const [key, certificate] = [ `${prefix}/stand-in.key`, `${prefix}/stand-in.crt` ];
   const needs = (...kinds) => standIns.some(({kind}) => kinds.includes(kind));
   const run = args => openssl(maker, args);
   const tls = needs("certificate", "key", "trust");
   if (tls) await run([ ...REQUEST, ...NAMES, "-keyout", key, "-out", certificate ]);
   const read = path => files.read(path, 1024 * 1024) ?? new Uint8Array;
   for (const {kind, path, original} of standIns) if (kind === "passwords") files.write(path, maker.passwords ?? NOBODY); else if (kind === "certificate" || kind === "trust") files.write(path, read(certificate)); else if (kind === "key") files.write(path, read(key)); else if (kind === "dhparam") await run([ "genpkey", "-genparam", "-algorithm", "DH", "-pkeyopt", "group:ffdhe2048", "-out", path ]); else if (kind === "ticket-key") await run([ "rand", "-out", path, "80" ]); else if (kind === "password-list") files.write(path, "none\n"); else throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `there is no stand-in for ${original}`, {
    path: original
   });
   return tls ? certificate : void 0;
  }
  async function openssl({ports, environment, timeoutMs}, args) {
   const request = {
    program: "openssl",
    args,
    env: environment,
    timeoutMs,
    maxOutputBytes: 1024 * 1024
   };
   const {exitCode, stderr} = await ports.processes.run(request);
   if (exitCode !== 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("tool_failed", `openssl ${args[0] ?? ""} ended with ${exitCode}: ${stderr.trim().split("\n").at(-1) ?? ""}`);
  }
 }),
 96320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => testConfiguration
  });
  var _languages_nginx_relocate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21537);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  var _stand_ins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3494);
  const FIRST_PORT = 2e4;
  const TIMEOUT_MS = 3e4;
  async function testConfiguration(ground, configuration) {
   const [problem] = configuration.problems;
   const file = configuration.entry;
   if (problem !== void 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(file, `cannot be read: ${problem.message}`, {
    location: problem.place
   }) ];
   const prefix = ground.temporary();
   let port = FIRST_PORT;
   const relocated = (0, _languages_nginx_relocate_js__WEBPACK_IMPORTED_MODULE_0__.s)(configuration, {
    prefix,
    port: () => port += 1,
    backend: () => "127.0.0.1:9"
   });
   if (relocated.refused.length > 0) return relocated.refused.map(({place, message}) => (0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(file, `is not tested: ${message}`, {
    expected: "a configuration without code",
    location: place
   }));
   const {ports} = ground;
   for (const folder of relocated.folders) ports.hostFiles.makeFolder(folder);
   const environment = {
    PATH: ports.environment.variables["PATH"] ?? "",
    HOME: prefix,
    LANG: "C.UTF-8",
    TZ: "UTC"
   };
   await (0, _stand_ins_js__WEBPACK_IMPORTED_MODULE_2__.X)(prefix, relocated.standIns, {
    ports,
    environment,
    timeoutMs: TIMEOUT_MS
   });
   const conf = `${prefix}/nginx.conf`;
   ports.files.write(conf, relocated.lines.map(({text}) => `${text}\n`).join(""));
   const {exitCode, stderr} = await ground.run({
    program: "nginx",
    args: [ "-t", "-e", "stderr", "-p", prefix, "-c", conf ],
    cwd: prefix
   });
   const said = stderr.split("\n").flatMap(line => readMessage(line, relocated, conf));
   const errors = said.filter(({level}) => level !== "warn");
   if (exitCode === 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.v9)(file, `is taken by nginx -t${relocated.omitted.length === 0 ? "" : `, apart from what was left out: ${[ ...new Set(relocated.omitted.map(({message}) => message)) ].join("; ")}`}`, {
    location: {
     file,
     line: 1
    }
   }), ...said.filter(({level}) => level === "warn").map(({message, place}) => (0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.v9)(file, `gets a warning of nginx: ${message}`, {
    location: place ?? {
     file,
     line: 1
    }
   })) ];
   if (errors.length === 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(file, `is refused by nginx -t with exit code ${exitCode}`, {
    actual: stderr.trim().split("\n").at(-1) ?? "",
    location: {
     file,
     line: 1
    }
   }) ];
   return errors.map(({message, place}) => (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(file, `is refused by nginx: ${message}`, {
    expected: "nginx -t succeeds",
    location: place ?? {
     file,
     line: 1
    }
   }));
  }
  function readMessage(line, {lines}, conf) {
   const [, level, rest] = /^(?:nginx: |\d{4}\/\d\d\/\d\d [\d:]+ )\[(emerg|alert|crit|error|warn)\] (?:\d+#\d+: )?(.*)$/.exec(line) ?? [];
   if (level === void 0 || rest === void 0) return [];
   const at = rest.lastIndexOf(` in ${conf}:`);
   const number = at === -1 ? void 0 : Number(rest.slice(at + ` in ${conf}:`.length));
   const message = (at === -1 ? rest : rest.slice(0, at)).replaceAll(`${conf.slice(0, -"/nginx.conf".length)}/files`, "");
   return [ {
    level,
    message,
    place: number === void 0 ? void 0 : lines[number - 1]?.place
   } ];
  }
 }),
 15803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $d: () => listenKey,
   QQ: () => listensOf,
   U9: () => isLoopback
  });
  var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);
  function listensOf(server) {
   const listens = (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.J2)(server, "listen").map(readListen);
   return listens.length > 0 ? listens : [ {
    ...addressOf("80"),
    tls: false,
    udp: false,
    flags: [],
    directive: void 0
   } ];
  }
  function readListen(directive) {
   const [address = "", ...flags] = directive.args;
   return {
    ...addressOf(address),
    tls: flags.includes("ssl") || flags.includes("quic"),
    udp: flags.includes("quic"),
    flags,
    directive
   };
  }
  function addressOf(text) {
   if (text.startsWith("unix:")) return {
    address: void 0,
    port: void 0,
    unix: text.slice("unix:".length),
    local: true
   };
   if (/^\d+$/.test(text)) return {
    address: "*",
    port: Number(text),
    unix: void 0,
    local: false
   };
   const [, host = text, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(text) ?? [];
   const address = host === "0.0.0.0" || host === "" ? "*" : host;
   return {
    address,
    port: port === void 0 ? 80 : Number(port),
    unix: void 0,
    local: isLoopback(address)
   };
  }
  function isLoopback(host) {
   const bare = host.replace(/^\[|\]$/g, "").toLowerCase();
   return /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(bare) || bare === "::1" || bare === "localhost";
  }
  function listenKey({address, port, unix}) {
   return unix === void 0 ? `${address ?? "*"}:${port ?? 80}` : `unix:${unix}`;
  }
 }),
 27474: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hb: () => FILES_READ,
   _4: () => PASSES,
   ge: () => FOLDERS_WRITTEN
  });
  const FILES_READ = {
   auth_basic_user_file: "passwords",
   ssl_certificate: "certificate",
   ssl_certificate_key: "key",
   ssl_client_certificate: "trust",
   ssl_trusted_certificate: "trust",
   ssl_crl: "revoked",
   ssl_dhparam: "dhparam",
   ssl_password_file: "password-list",
   ssl_session_ticket_key: "ticket-key",
   ssl_stapling_file: "other",
   proxy_ssl_certificate: "certificate",
   proxy_ssl_certificate_key: "key",
   proxy_ssl_trusted_certificate: "trust",
   proxy_ssl_crl: "revoked",
   proxy_ssl_password_file: "password-list",
   grpc_ssl_certificate: "certificate",
   grpc_ssl_certificate_key: "key",
   grpc_ssl_trusted_certificate: "trust",
   grpc_ssl_crl: "revoked",
   grpc_ssl_password_file: "password-list",
   uwsgi_ssl_certificate: "certificate",
   uwsgi_ssl_certificate_key: "key",
   uwsgi_ssl_trusted_certificate: "trust",
   uwsgi_ssl_crl: "revoked",
   uwsgi_ssl_password_file: "password-list",
   geoip_country: "other",
   geoip_city: "other",
   geoip_org: "other",
   xslt_stylesheet: "other",
   xml_entities: "other"
  };
  const FOLDERS_WRITTEN = new Set([ "client_body_temp_path", "proxy_temp_path", "fastcgi_temp_path", "uwsgi_temp_path", "scgi_temp_path", "proxy_cache_path", "fastcgi_cache_path", "uwsgi_cache_path", "scgi_cache_path" ]);
  const PASSES = [ "proxy_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass", "grpc_pass", "memcached_pass" ];
 }),
 21537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => relocate
  });
  var external_node_path_ = __webpack_require__(76760);
  var nginx_directive = __webpack_require__(45895);
  var path_directives = __webpack_require__(27474);
  var nginx_listen = __webpack_require__(15803);
  function runsCode(name, args) {
   if (/^(load_module|ssl_engine|google_perftools_profiles|xslt_stylesheet|xml_entities)$/.test(name)) return true;
   if (/^(perl|js|lua|njs)(_|$)|_by_lua(_|$)|^passenger_|^ssl_object_cache/.test(name)) return true;
   return /(_certificate|_certificate_key)$/.test(name) && /^(engine|store):/.test(args[0] ?? "");
  }
  const LEFT_OUT = new Set([ "user", "pid", "daemon", "master_process", "lock_file", "env", "working_directory", "worker_rlimit_core", "worker_rlimit_nofile", "worker_cpu_affinity", "worker_priority", "debug_points", "proxy_bind", "fastcgi_bind", "uwsgi_bind", "scgi_bind", "grpc_bind", "memcached_bind", "ssl_stapling", "ssl_stapling_file", "ssl_stapling_verify", "ssl_stapling_responder" ]);
  const NOT_REHEARSED = {
   stream: "the stream part is not rehearsed",
   mail: "the mail part is not rehearsed",
   ssl_crl: "revocation lists are not rehearsed",
   proxy_ssl_crl: "revocation lists are not rehearsed",
   grpc_ssl_crl: "revocation lists are not rehearsed",
   uwsgi_ssl_crl: "revocation lists are not rehearsed",
   geoip_country: "databases of places are not rehearsed",
   geoip_city: "databases of places are not rehearsed",
   geoip_org: "databases of places are not rehearsed",
   ssl_conf_command: "commands to OpenSSL are not rehearsed"
  };
  const LISTEN_FLAGS_KEPT = new Set([ "ssl", "http2", "default_server", "default" ]);
  const MIME_TYPES = {
   "text/html": [ "html", "htm" ],
   "text/css": [ "css" ],
   "text/plain": [ "txt" ],
   "application/javascript": [ "js", "mjs" ],
   "application/json": [ "json", "map" ],
   "application/wasm": [ "wasm" ],
   "font/woff": [ "woff" ],
   "font/woff2": [ "woff2" ],
   "image/gif": [ "gif" ],
   "image/jpeg": [ "jpg", "jpeg" ],
   "image/png": [ "png" ],
   "image/svg+xml": [ "svg" ],
   "image/webp": [ "webp" ],
   "image/x-icon": [ "ico" ]
  };
  var scopes = __webpack_require__(12321);
  class Listeners {
   portFor;
   #known=new Map;
   constructor(portFor) {
    this.portFor = portFor;
   }
   relocate(server) {
    const names = (0, scopes.J2)(server, "server_name").flatMap(({args}) => args);
    const byPort = new Map;
    for (const listen of (0, nginx_listen.QQ)(server).filter(({udp}) => !udp)) {
     const port = this.#port(listen, names);
     const entry = byPort.get(port) ?? {
      flags: new Set,
      listen
     };
     for (const flag of listen.flags) if (LISTEN_FLAGS_KEPT.has(flag)) entry.flags.add(flag);
     byPort.set(port, entry);
    }
    return [ ...byPort ].map(([port, {flags, listen}]) => ({
     name: "listen",
     args: [ `127.0.0.1:${port}`, ...flags ],
     ...listen.directive === void 0 ? {} : {
      place: listen.directive.place
     }
    }));
   }
   list() {
    return [ ...this.#known ].map(([key, {port, tls, names}]) => ({
     key,
     port,
     tls,
     serverNames: [ ...new Set(names) ]
    }));
   }
   #port(listen, names) {
    const key = (0, nginx_listen.$d)(listen).replace(/^\[::\]:/, "*:");
    const known = this.#known.get(key) ?? {
     port: this.portFor(key),
     tls: false,
     names: []
    };
    known.tls ||= listen.tls;
    known.names.push(...names);
    this.#known.set(key, known);
    return known.port;
   }
  }
  function statement(name, ...args) {
   return {
    name,
    args
   };
  }
  function renderLines(directives, indent = "") {
   return directives.flatMap(directive => {
    const {name, args, block, opaque, place} = directive;
    const head = indent + [ name, ...args ].map(renderWord).join(" ");
    if (opaque !== void 0) return `${head} {${opaque}}`.split("\n").map(text => ({
     text,
     place
    }));
    if (block === void 0) return [ {
     text: `${head};`,
     place
    } ];
    return [ {
     text: `${head} {`,
     place
    }, ...renderLines(block, `${indent}    `), {
     text: `${indent}}`,
     place
    } ];
   });
  }
  function renderWord(word) {
   if (/^[^\s"'\\;{}#][^\s\\;{]*$/.test(word)) return word;
   const escaped = word.replace(/["\\]/g, "\\$&").replace(/\r/g, "\\r").replace(/\n/g, "\\n").replace(/\t/g, "\\t");
   return `"${escaped}"`;
  }
  var targets = __webpack_require__(77228);
  const TEMPORARY = [ "client_body", "proxy", "fastcgi", "uwsgi", "scgi" ];
  const ROOTS = new Set([ "root", "alias" ]);
  function relocate(configuration, plan) {
   const move = new Move(plan, (0, scopes.LQ)(configuration));
   const {prefix} = plan;
   const site = (0, scopes.kv)(configuration);
   const main = site ? [] : move.all(configuration.directives.filter(({name}) => name !== "http" && name !== "events" && name !== "error_log"));
   const events = configuration.directives.find(({name}) => name === "events")?.block;
   const http = site ? configuration.directives : configuration.directives.find(({name}) => name === "http")?.block ?? [];
   const own = [ ...TEMPORARY.map(name => statement(`${name}_temp_path`, `${prefix}/temp/${name}`)), ...http.some(({name}) => name === "access_log") ? [] : [ statement("access_log", `${prefix}/logs/access.log`) ], ...http.some(({name}) => name === "types") ? [] : [ {
    name: "types",
    args: [],
    block: Object.entries(MIME_TYPES).map(([type, ends]) => statement(type, ...ends))
   } ] ];
   const directives = [ statement("daemon", "off"), statement("master_process", "off"), statement("pid", `${prefix}/nginx.pid`), statement("error_log", `${prefix}/logs/error.log`, "notice"), ...main, {
    name: "events",
    args: [],
    block: events === void 0 ? [] : move.all(events)
   }, {
    name: "http",
    args: [],
    block: [ ...own, ...move.all(http.filter(({name}) => !TEMPORARY.some(temporary => name === `${temporary}_temp_path`))) ]
   } ];
   const {omitted, refused, standIns} = move;
   const folders = [ ...new Set([ ...[ "logs", "temp" ].map(name => `${prefix}/${name}`), ...move.folders, ...standIns.map(({path}) => external_node_path_.posix.dirname(path)) ]) ];
   return {
    lines: renderLines(directives),
    listeners: move.listeners.list(),
    standIns,
    folders,
    omitted,
    refused
   };
  }
  class Move {
   plan;
   http;
   listeners;
   standIns=[];
   folders=[];
   omitted=[];
   refused=[];
   #formats;
   constructor(plan, http) {
    this.plan = plan;
    this.http = http;
    this.listeners = new Listeners(key => plan.port(key));
    this.#formats = new Set([ "combined", ...(http?.own ?? []).filter(({name}) => name === "log_format").map(({args}) => args[0]) ]);
   }
   all(directives) {
    return directives.flatMap(directive => this.#one(directive));
   }
   #one(directive) {
    const {name, args, place, block} = directive;
    if (runsCode(name, args)) {
     this.refused.push({
      place,
      message: `${(0, nginx_directive.P)(directive)} runs code`
     });
     return [];
    }
    const omission = NOT_REHEARSED[name];
    if (omission !== void 0) {
     this.omitted.push({
      place,
      message: omission
     });
     return [];
    }
    if (LEFT_OUT.has(name)) return [];
    if (block !== void 0) return [ {
     name,
     args,
     place,
     block: this.#block(directive, block)
    } ];
    return [ {
     name,
     args: this.#args(directive),
     place
    } ];
   }
   #block({name, args}, block) {
    if (name === "upstream") return this.all(block.filter(inner => inner.name !== "resolver")).map(inner => inner.name === "server" ? {
     ...inner,
     args: [ this.plan.backend(inner.args[0] ?? ""), ...inner.args.slice(1).filter(arg => !/^(resolve$|service=|slow_start=|route=)/.test(arg)) ]
    } : inner);
    const server = name === "server" && args.length === 0 ? this.http?.inner.find(({own}) => own === block) : void 0;
    if (server === void 0) return this.all(block);
    return [ ...this.listeners.relocate(server), ...this.all(block.filter(inner => inner.name !== "listen")) ];
   }
   #args(directive) {
    const {name, args, place} = directive;
    const [first = "", ...rest] = args;
    const kind = path_directives.Hb[name];
    if (kind !== void 0 && first !== "" && first !== "off" && !first.startsWith("data:")) {
     const path = this.#inside(first, true);
     if (!this.standIns.some(standIn => standIn.path === path)) this.standIns.push({
      kind,
      path,
      original: first,
      place
     });
     return [ path, ...rest ];
    }
    if (path_directives.ge.has(name)) return this.#folder(first, rest);
    if (ROOTS.has(name)) return [ this.#inside(first, false), ...rest ];
    if (name === "proxy_store" && first !== "on" && first !== "off") return [ this.#inside(first, false), ...rest ];
    if (name === "access_log" || name === "error_log") return this.#log(directive);
    if (path_directives._4.includes(name)) return [ this.#target(directive), ...rest ];
    return args;
   }
   #folder(path, rest) {
    const inside = this.#inside(path, true);
    this.folders.push(external_node_path_.posix.dirname(inside));
    return [ inside, ...rest ];
   }
   #log({name, args, place}) {
    const [path = "", second] = args;
    if (path === "off" && name === "access_log") return args;
    const log = `${this.plan.prefix}/logs/${name === "access_log" ? "access" : "error"}.log`;
    if (second === void 0 || name === "access_log" && second.includes("=")) return [ log ];
    if (name === "error_log" || this.#formats.has(second)) return [ log, second ];
    this.omitted.push({
     place,
     message: `the log format ${second} is not defined here`
    });
    return [ log ];
   }
   #target(directive) {
    const {scheme, host, port, uri, unix, variable} = (0, targets._E)(directive);
    const kept = scheme === "https" ? "http" : scheme;
    const named = this.http !== void 0 && unix === void 0 && !variable && (0, targets.Fw)(this.http, host) !== void 0;
    const address = named ? host : this.plan.backend(port === void 0 || variable ? host : `${host}:${port}`);
    const after = address.startsWith("unix:") && uri !== void 0 ? `:${uri}` : uri ?? "";
    if (directive.name === "proxy_pass") return `${kept}://${address}${after}`;
    return directive.name === "grpc_pass" ? `grpc://${address}` : address;
   }
   #inside(path, fixed) {
    const normal = external_node_path_.posix.normalize(external_node_path_.posix.join("/", fixed ? path.replaceAll("$", "_") : path));
    return `${this.plan.prefix}/files${normal}`;
   }
  }
 })
};
