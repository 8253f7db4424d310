import { modules as shared } from "./shared.index.js";

export const id = 6997;

export const ids = [ 6997 ];

export const modules = {
 ...shared,
 86997: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   nginxLint: () => nginxLint
  });
  var schemas = __webpack_require__(26921);
  var severity = __webpack_require__(54572);
  var observation = __webpack_require__(52888);
  var check_type = __webpack_require__(82527);
  var scopes = __webpack_require__(12321);
  var targets = __webpack_require__(77228);
  var authentication = __webpack_require__(57116);
  function eachScope(look) {
   return http => [ ...(0, scopes.M$)(http) ].flatMap(look);
  }
  function eachDirective(names, look) {
   return eachScope(at => at.own.flatMap(directive => {
    const trap = names.includes(directive.name) ? look(directive, at) : void 0;
    return trap === void 0 ? [] : [ {
     at,
     directive,
     ...trap
    } ];
   }));
  }
  function locationPath({directive}) {
   const args = directive?.args ?? [];
   return args.length > 1 ? {
    modifier: args[0] ?? "",
    path: args[1] ?? ""
   } : {
    modifier: "",
    path: args[0] ?? ""
   };
  }
  function isPrefix(at) {
   const {modifier, path} = locationPath(at);
   return at.kind === "location" && (modifier === "" || modifier === "^~") && path.startsWith("/");
  }
  const SYSTEM_FOLDERS = new Set([ "/", "/etc", "/etc/nginx", "/root", "/home", "/var", "/var/log", "/proc", "/sys", "/usr", "/opt", "/srv", "/tmp", "/run", "/dev" ]);
  const pathRules = [ {
   id: "alias_traversal",
   severity: "high",
   says: "A location without a slash at its end and an alias with one: /files../secret leaves the folder.",
   find: eachScope(at => {
    const {path} = locationPath(at);
    if (!isPrefix(at) || path.endsWith("/")) return [];
    return (0, scopes.J2)(at, "alias").filter(({args}) => args[0]?.endsWith("/") === true).map(directive => ({
     at,
     directive,
     message: `lets ${path}../ leave the folder of its alias`,
     expected: `location ${path}/`
    }));
   })
  }, {
   id: "proxy_pass_slash",
   severity: "medium",
   says: "The slashes at the end of a location and of its proxy_pass do not agree, so paths are glued together wrongly.",
   find: eachScope(at => {
    const {path} = locationPath(at);
    if (!isPrefix(at) || path === "/") return [];
    return (0, scopes.J2)(at, "proxy_pass").flatMap(directive => {
     const {uri, variable} = (0, targets._E)(directive);
     if (uri === void 0 || variable || uri.includes("$") || uri.includes("?") || path.endsWith("/") === uri.endsWith("/")) return [];
     const says = path.endsWith("/") ? `makes ${uri}x of ${path}x` : `makes ${uri}x of ${path}x and ${uri}/x of ${path}/x`;
     return [ {
      at,
      directive,
      message: says,
      expected: "both with a slash at the end, or neither"
     } ];
    });
   })
  }, {
   id: "merge_slashes",
   severity: "medium",
   says: "merge_slashes off: //admin is not the location /admin.",
   find: eachDirective([ "merge_slashes" ], ({args}) => args[0] === "off" ? {
    message: "lets a second slash pass by its locations",
    expected: "merge_slashes on"
   } : void 0)
  }, {
   id: "autoindex",
   severity: "medium",
   says: "autoindex on: everybody can list folders.",
   find: eachDirective([ "autoindex" ], ({args}) => args[0] === "on" ? {
    message: "lists folders to everybody",
    expected: "autoindex off"
   } : void 0)
  }, {
   id: "system_root",
   severity: "high",
   says: "root or alias is a folder of the system.",
   find: eachDirective([ "root", "alias" ], ({name, args}) => {
    const folder = (args[0] ?? "").replace(/(.)\/+$/, "$1");
    return SYSTEM_FOLDERS.has(folder) ? {
     message: `serves ${folder}`,
     expected: `${name} of a folder with nothing but public files`
    } : void 0;
   })
  }, {
   id: "hidden_files",
   severity: "medium",
   says: "Files are served, and those that begin with a dot (.env, .git) are not refused.",
   find: http => (0, scopes.U2)(http).filter(server => serves(server) && !refusesHidden(server)).map(at => ({
    at,
    message: "serves files, and refuses none that begin with a dot",
    expected: String.raw`location ~ /\. { deny all; }`
   }))
  }, {
   id: "dav_methods",
   severity: "high",
   says: "dav_methods lets visitors write.",
   find: eachDirective([ "dav_methods" ], ({args}) => args[0] === "off" ? void 0 : {
    message: "lets visitors write files",
    expected: "dav_methods off"
   })
  } ];
  function serves(at) {
   const here = (0, scopes.J2)(at, "root").length > 0 || (0, scopes.J2)(at, "alias").length > 0;
   return here || at.inner.some(inner => inner.kind === "location" && serves(inner));
  }
  function refusesHidden(server) {
   return server.inner.some(at => {
    const {modifier, path} = locationPath(at);
    const refuses = (0, authentication.L)(at) || (0, scopes.J2)(at, "return").some(({args}) => args[0]?.startsWith("4") === true);
    return modifier.startsWith("~") && /\\\.|\[\.\]/.test(path) && refuses;
   });
  }
  var headers = __webpack_require__(29888);
  const DECODED = /\$\{?(uri|document_uri)\b/;
  const FROM_CLIENT = /^\$\{?(http_|arg_|cookie_)/;
  const TRUSTED = /(user|real-ip|client-ip|forwarded-for|authenticated|groups|email)/;
  const requestRules = [ {
   id: "http_splitting",
   severity: "high",
   says: "A decoded path in a header or an address: a line break in it makes a header of the visitor’s own.",
   find: eachDirective([ "return", "rewrite", "add_header", "proxy_set_header", "proxy_pass" ], ({name, args}) => {
    const text = name === "return" ? args.at(-1) : name === "rewrite" ? /^(https?:|\$scheme)/.test(args[1] ?? "") ? args[1] : "" : name === "proxy_pass" ? args[0] : args[1];
    const body = name === "return" && args.length > 1 && args[0]?.startsWith("30") !== true;
    return !body && DECODED.test(text ?? "") ? {
     message: "puts a decoded path where a line break begins a header",
     expected: "$request_uri"
    } : void 0;
   })
  }, {
   id: "host_spoofing",
   severity: "medium",
   says: "The backend gets the Host that the visitor wrote.",
   find: eachDirective([ "proxy_set_header" ], ({args}) => args[0]?.toLowerCase() === "host" && FROM_CLIENT.test(args[1] ?? "") ? {
    message: `sends the Host on that the visitor wrote: ${args[1] ?? ""}`,
    expected: "$host, or the name itself"
   } : void 0)
  }, {
   id: "identity_spoofing",
   severity: "medium",
   says: "The backend gets an address or a user name that the visitor wrote, or anybody may set it.",
   find: eachDirective([ "proxy_set_header", "set_real_ip_from" ], ({name, args}) => {
    if (name === "set_real_ip_from") return /^(0\.0\.0\.0|::)\/0$/.test(args[0] ?? "") ? {
     message: "believes everybody who says from which address a request is",
     expected: "the address of the proxy in front"
    } : void 0;
    const named = TRUSTED.test(args[0]?.toLowerCase() ?? "") && args[0]?.toLowerCase() !== "user-agent";
    return named && FROM_CLIENT.test(args[1] ?? "") ? {
     message: `believes what the visitor wrote: ${args[1] ?? ""}`,
     expected: "$remote_addr, $remote_user"
    } : void 0;
   })
  }, {
   id: "ssrf",
   severity: "high",
   says: "The visitor chooses the host that a request is passed on to.",
   find: http => [ ...(0, scopes.M$)(http) ].flatMap(at => (0, scopes.J2)(at, "proxy_pass").flatMap(directive => {
    const {host, variable} = (0, targets._E)(directive);
    if (!variable || isConstant(http, host)) return [];
    return [ {
     at,
     directive,
     message: `passes requests on to a host that the visitor can choose: ${host}`,
     expected: "a host by name"
    } ];
   }))
  }, {
   id: "authorization_forwarded",
   severity: "high",
   says: "The password that nginx has checked is sent on to the application.",
   find: eachScope(at => {
    const [directive] = (0, scopes.J2)(at, "proxy_pass");
    if (directive === void 0 || !(0, authentication.U)(at).asked || (0, scopes.C$)(at, "proxy_pass_request_headers")?.args[0] === "off") return [];
    const sent = (0, headers.oM)(at, "Authorization");
    if (sent?.value === "") return [];
    return [ {
     at,
     directive: sent?.directive ?? directive,
     message: "sends the password on to the application",
     expected: 'proxy_set_header Authorization ""'
    } ];
   })
  }, {
   id: "cors_open",
   severity: "medium",
   says: "Every other site may read the answers.",
   find: eachDirective([ "add_header" ], ({args}) => args[0]?.toLowerCase() === "access-control-allow-origin" && (args[1] === "*" || args[1] === "$http_origin") ? {
    message: `lets every other site read answers: ${args[1]}`,
    expected: "the origin by name"
   } : void 0)
  }, {
   id: "body_size",
   severity: "low",
   says: "It is nowhere said how large a request may be.",
   find: eachScope(at => (0, scopes.J2)(at, "proxy_pass").length === 0 || (0, scopes.C$)(at, "client_max_body_size") !== void 0 ? [] : [ {
    at,
    message: "does not say how large a request may be",
    expected: "client_max_body_size"
   } ])
  }, {
   id: "body_unlimited",
   severity: "medium",
   says: "Requests may be of any size.",
   find: eachDirective([ "client_max_body_size" ], ({args}) => Number.parseInt(args[0] ?? "", 10) === 0 ? {
    message: "takes requests of any size",
    expected: "a bound such as 1m"
   } : void 0)
  }, {
   id: "guessing_unlimited",
   severity: "low",
   says: "Nothing bounds how often a password can be tried.",
   find: eachScope(at => (0, scopes.J2)(at, "proxy_pass").length === 0 || !(0, authentication.U)(at).asked || (0, 
   scopes.C$)(at, "limit_req") !== void 0 || (0, scopes.C$)(at, "auth_delay") !== void 0 ? [] : [ {
    at,
    message: "lets a password be tried without bound",
    expected: "limit_req, or auth_delay"
   } ])
  }, {
   id: "set_header_redefinition",
   severity: "medium",
   says: "A proxy_set_header drops those of the blocks around it, so what nginx set there comes from the visitor.",
   find: eachScope(at => {
    const own = (0, scopes.J2)(at, "proxy_set_header");
    const [directive] = own;
    const outer = at.parent === void 0 ? void 0 : (0, scopes.Jq)(at.parent, "proxy_set_header");
    if (directive === void 0 || outer === void 0) return [];
    const names = own.map(({args}) => args[0]?.toLowerCase());
    const lost = outer.directives.filter(({args}) => !names.includes(args[0]?.toLowerCase())).map(({args}) => args[0] ?? "");
    return lost.length === 0 ? [] : [ {
     at,
     directive,
     message: `no longer sets for the backend: ${lost.join(", ")}`,
     expected: "all of them again, or none"
    } ];
   })
  }, {
   id: "error_hidden",
   severity: "medium",
   says: "An error of the backend is answered with success.",
   find: eachDirective([ "error_page" ], ({args}) => args.some(arg => /^=2\d\d$/.test(arg)) && args.some(arg => /^5\d\d$/.test(arg)) ? {
    message: "answers errors of the backend with success, so no monitor sees them",
    expected: "error_page without =200"
   } : void 0)
  } ];
  function isConstant(http, host) {
   const name = /^\$\{?(\w+)\}?$/.exec(host)?.[1];
   if (name === void 0) return false;
   const values = [ ...(0, scopes.M$)(http) ].flatMap(at => [ ...(0, scopes.J2)(at, "set").filter(({args}) => args[0] === `$${name}`).map(({args}) => args[1] ?? "$"), ...(0, 
   scopes.J2)(at, "map").filter(({args}) => args[1] === `$${name}`).flatMap(({block}) => (block ?? []).map(({args}) => args[0] ?? "$")) ]);
   return values.length > 0 && values.every(value => !value.includes("$"));
  }
  var listen = __webpack_require__(15803);
  var judge_headers = __webpack_require__(57115);
  const HARMLESS_IN_IF = new Set([ "return", "rewrite", "set", "break" ]);
  const OLD_VERSIONS = [ "SSLv2", "SSLv3", "TLSv1", "TLSv1.1" ];
  const WEAK_CIPHERS = /^\+?(NULL|eNULL|aNULL|EXPORT\w*|EXP|RC4|MD5|DES|3DES|LOW|ALL|COMPLEMENTOFALL)$/i;
  const TELLING = [ "server", "x-powered-by", "x-aspnet-version" ];
  const settingRules = [ {
   id: "if_is_evil",
   severity: "medium",
   says: "An if inside a location that does more than return, rewrite or set: what else is in effect then is not what one reads.",
   find: eachScope(at => at.kind !== "if" || at.parent?.kind !== "location" ? [] : at.own.filter(({name}) => !HARMLESS_IN_IF.has(name)).map(directive => ({
    at,
    directive,
    message: `has ${directive.name} inside an if`,
    expected: "return, rewrite or set; else a location of its own"
   })))
  }, {
   id: "allow_without_deny",
   severity: "medium",
   says: "allow without deny all keeps nobody out.",
   find: eachScope(at => {
    const [directive] = (0, scopes.J2)(at, "allow");
    if (directive === void 0 || (0, scopes.J2)(at, "allow").some(({args}) => args[0] === "all")) return [];
    const closes = (0, scopes.J2)(at, "deny").some(({args}) => args[0] === "all");
    return closes ? [] : [ {
     at,
     directive,
     message: "allows some and keeps nobody out",
     expected: "deny all after it"
    } ];
   })
  }, {
   id: "valid_referers",
   severity: "medium",
   says: "valid_referers none: whoever sends no Referer passes.",
   find: eachDirective([ "valid_referers" ], ({args}) => args.includes("none") ? {
    message: "lets requests without a Referer pass",
    expected: "valid_referers without none"
   } : void 0)
  }, {
   id: "resolver_external",
   severity: "medium",
   says: "Names are asked of a resolver on the internet, whose answers anybody on the way can forge.",
   find: eachDirective([ "resolver" ], ({args}) => {
    const open = args.filter(arg => !/^(valid|ipv4|ipv6|status_zone)=/.test(arg) && !isPrivate(arg));
    return open.length === 0 ? void 0 : {
     message: `asks ${open.join(", ")} for names`,
     expected: "a resolver of this machine or its network"
    };
   })
  }, {
   id: "version_disclosure",
   severity: "medium",
   says: "Answers tell the version of nginx, or what the application is made with.",
   find: http => [ ...(0, scopes.U2)(http).filter(at => !refusesAll(at)).flatMap(at => {
    const tokens = (0, scopes.C$)(at, "server_tokens");
    if (tokens?.args[0] === "off" || tokens?.args[0] === "") return [];
    return [ {
     at,
     directive: tokens,
     message: "tells the version of nginx",
     expected: "server_tokens off"
    } ];
   }), ...eachDirective([ "proxy_pass_header" ], ({args}) => TELLING.includes(args[0]?.toLowerCase() ?? "") ? {
    message: `lets ${args[0] ?? ""} of the backend through`,
    expected: "no proxy_pass_header for it"
   } : void 0)(http) ]
  }, {
   id: "weak_tls",
   severity: "high",
   says: "A version of TLS or a cipher that can be broken.",
   find: eachDirective([ "ssl_protocols", "ssl_ciphers", "proxy_ssl_protocols" ], ({name, args}) => {
    const found = name === "ssl_ciphers" ? (args[0] ?? "").split(/[:, ]/).filter(cipher => WEAK_CIPHERS.test(cipher)) : args.filter(version => OLD_VERSIONS.includes(version));
    return found.length === 0 ? void 0 : {
     message: `takes ${found.join(", ")}`,
     expected: name === "ssl_ciphers" ? "HIGH:!aNULL:!MD5, or named ciphers" : "TLSv1.2 TLSv1.3"
    };
   })
  }, {
   id: "stub_status",
   severity: "medium",
   says: "stub_status tells everybody how busy the server is.",
   find: eachScope(at => {
    const [directive] = (0, scopes.J2)(at, "stub_status");
    const guarded = (0, authentication.U)(at).asked || (0, authentication.L)(at) || ((0, 
    scopes.Jq)(at, "deny")?.directives.some(({args}) => args[0] === "all") ?? false);
    const local = [ ...(0, scopes.N4)(at) ].some(scope => scope.kind === "server" && (0, 
    listen.QQ)(scope).every(listen => listen.local));
    return directive === void 0 || guarded || local ? [] : [ {
     at,
     directive,
     message: "shows its status to everybody",
     expected: "allow 127.0.0.1; deny all"
    } ];
   })
  }, {
   id: "header_redefinition",
   severity: "medium",
   says: "An add_header drops those of the blocks around it.",
   find: eachScope(at => {
    const own = (0, scopes.J2)(at, "add_header");
    const [directive] = own;
    const outer = at.parent === void 0 ? void 0 : (0, scopes.Jq)(at.parent, "add_header");
    if (directive === void 0 || outer === void 0 || (0, scopes.C$)(at, "add_header_inherit")?.args[0] === "merge") return [];
    const names = own.map(({args}) => args[0]?.toLowerCase());
    const lost = outer.directives.filter(({args}) => !names.includes(args[0]?.toLowerCase())).map(({args}) => args[0] ?? "");
    return lost.length === 0 ? [] : [ {
     at,
     directive,
     message: `drops the headers around it: ${lost.join(", ")}`,
     expected: "all of them again, or none"
    } ];
   })
  }, {
   id: "no_log",
   severity: "medium",
   says: "A whole server writes no access log, or no errors.",
   find: http => (0, scopes.U2)(http).filter(at => !(0, judge_headers.TP)(at)).flatMap(at => [ "access_log", "error_log" ].flatMap(name => {
    const log = (0, scopes.C$)(at, name);
    return log?.args[0] === "/dev/null" || name === "access_log" && log?.args[0] === "off" ? [ {
     at,
     directive: log,
     message: `writes no ${name.replace("_", " ")}`,
     expected: `${name} with a file`
    } ] : [];
   }))
  }, {
   id: "return_before_password",
   severity: "medium",
   says: "A return is answered before the password is asked for.",
   find: eachScope(at => {
    const [directive] = (0, scopes.J2)(at, "return").filter(({args}) => args[0] === "200");
    const [realm] = (0, scopes.J2)(at, "auth_basic");
    return directive === void 0 || realm === void 0 || realm.args[0] === "off" ? [] : [ {
     at,
     directive,
     message: "answers before it asks for the password",
     expected: "a file or a proxy_pass instead of return 200"
    } ];
   })
  } ];
  function refusesAll(server) {
   return (0, scopes.C$)(server, "ssl_reject_handshake")?.args[0] === "on";
  }
  function isPrivate(address) {
   const host = address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1").replace(/^\[([^\]]*)\](:\d+)?$/, "$1");
   return (0, listen.U9)(host) || /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host) || /^f[cd][0-9a-f]{2}:/i.test(host);
  }
  const LINT_RULES = [ ...pathRules, ...requestRules, ...settingRules ];
  var site = __webpack_require__(36920);
  var subject = __webpack_require__(39567);
  const IDS = LINT_RULES.map(({id}) => id);
  const parameters = schemas.rej({
   ...site.ki,
   rules: schemas.YOg(schemas.k5n(IDS)).min(1).default(IDS).describe(`What is looked for. ${LINT_RULES.map(({id, severity, says}) => `${id} (${severity}): ${says}`).join(" ")}`),
   fail_on: schemas.k5n(severity.o).default("medium").describe("The least severity of a rule that fails the check; what is below is told, and passes.")
  });
  const nginxLint = (0, check_type.B)({
   name: "nginx_lint",
   summary: "Known traps of nginx, each a rule with a severity: paths that leave their folder, headers that get lost, hosts that a visitor chooses.",
   parameters,
   executes: check_type.Z,
   observe: (ground, given) => (0, site.nY)(ground, given).flatMap(site => LINT_RULES.filter(({id}) => given.rules.includes(id)).flatMap(rule => judge(site, rule, given)))
  });
  function judge(site, rule, {fail_on}) {
   const traps = rule.find(site.http);
   if (traps.length === 0) return [ (0, observation.v9)(site.file, `has nothing of ${rule.id}`, {
    location: {
     file: site.file,
     line: 1
    }
   }) ];
   const fatal = severity.o.indexOf(rule.severity) <= severity.o.indexOf(fail_on);
   return traps.map(({at, directive, message, expected}) => {
    const where = directive === void 0 ? (0, subject.VN)(site, at) : (0, subject.MC)(directive);
    return (fatal ? observation.c6 : observation.v9)((0, subject.et)(site, at), `${message} (${rule.id}, ${rule.severity})`, {
     expected,
     ...where
    });
   });
  }
 }),
 57115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   TP: () => answersNothing,
   WA: () => headerParameters,
   Qm: () => judgeHeaders,
   sw: () => takesEverything
  });
  var schemas = __webpack_require__(26921);
  var headers = __webpack_require__(29888);
  var nginx_scopes = __webpack_require__(12321);
  var checks_matcher = __webpack_require__(9693);
  var observation = __webpack_require__(52888);
  const HALF_A_YEAR_SECONDS = 15552e3;
  const REFERRER = [ "no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin", "no-referrer-when-downgrade", "origin", "origin-when-cross-origin" ];
  const LEAKY = [ "no-referrer-when-downgrade", "origin-when-cross-origin" ];
  function saneHeader(name, value) {
   const text = value.trim().toLowerCase();
   switch (name.toLowerCase()) {
   case "x-frame-options":
    return [ "deny", "sameorigin" ].includes(text) ? void 0 : {
     says: "no browser knows",
     expected: "DENY or SAMEORIGIN"
    };

   case "x-content-type-options":
    return text === "nosniff" ? void 0 : {
     says: "no browser knows",
     expected: "nosniff"
    };

   case "referrer-policy":
    {
     const last = text.split(",").at(-1)?.trim() ?? "";
     if (REFERRER.includes(last) && !LEAKY.includes(last)) return;
     return {
      says: "tells other sites which page a visitor came from",
      expected: "no-referrer, same-origin or strict-origin-when-cross-origin"
     };
    }

   case "strict-transport-security":
    {
     const seconds = Number(/(?:^|;)\s*max-age\s*=\s*"?(\d+)"?\s*(?:;|$)/.exec(text)?.[1] ?? -1);
     return seconds >= HALF_A_YEAR_SECONDS ? void 0 : {
      says: "is forgotten within half a year",
      expected: `max-age of ${HALF_A_YEAR_SECONDS} or more`
     };
    }

   case "content-security-policy":
    return policyProblem(text);

   default:
    return;
   }
  }
  function policyProblem(policy) {
   const directives = new Map;
   for (const part of policy.split(";")) {
    const [name = "", ...sources] = part.trim().split(/\s+/);
    if (name !== "" && !directives.has(name)) directives.set(name, sources);
   }
   const scripts = directives.get("script-src") ?? directives.get("default-src");
   if (scripts === void 0) return {
    says: "lets scripts come from anywhere",
    expected: "default-src or script-src"
   };
   const open = scripts.find(source => source === "*" || source === "http:" || source === "https:" || source === "data:");
   if (open !== void 0) return {
    says: `lets scripts come from ${open}`,
    expected: "'self', or hosts by name"
   };
   const named = scripts.some(source => /^'(nonce-|sha(256|384|512)-|strict-dynamic)/.test(source));
   if (scripts.includes("'unsafe-inline'") && !named) return {
    says: "lets scripts stand in the page, where an attacker can put them",
    expected: "no 'unsafe-inline' for scripts"
   };
   if (directives.get("frame-ancestors")?.includes("*") === true) return {
    says: "lets every site frame it",
    expected: "frame-ancestors 'none' or 'self'"
   };
   return;
  }
  var nginx_subject = __webpack_require__(39567);
  const fields = schemas.rej({
   names: schemas.YOg(schemas.YjP().regex(/^[A-Za-z0-9-]+$/, "is no name of a header")).min(1).describe("Headers that every answer has, after inheritance, exactly once each."),
   always: schemas.zMY().default(true).describe("Also on errors: add_header with `always`."),
   values: schemas.g1P(schemas.YjP(), checks_matcher.C3).default({}).describe("What the value of a header has to be. Without, values of known headers must make sense: DENY or SAMEORIGIN, nosniff, max-age of half a year."),
   hide: schemas.zMY().default(false).describe("Where requests are passed on, the same headers of the backend have to be hidden (proxy_hide_header), so that none comes twice.")
  });
  const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
  const headerParameters = fields.refine(({names, values}) => Object.keys(values).every(key => names.some(name => sameName(name, key))), "`values` has a header that `names` has not, so nothing would look at it");
  function judgeHeaders(site, parameters) {
   const answering = (0, nginx_scopes.U2)(site.http).filter(server => !answersNothing(server));
   const scopes = answering.flatMap(server => [ ...(0, nginx_scopes.M$)(server) ].filter(at => answers(at)));
   if (scopes.length === 0) return [ (0, observation.c6)(site.file, "has no server that answers", {
    expected: "a server with locations",
    location: {
     file: site.file,
     line: 1
    }
   }) ];
   return scopes.flatMap(at => parameters.names.map(name => judgeHeader(site, at, name, parameters)));
  }
  function answersNothing(server) {
   return (0, nginx_scopes.J2)(server, "return").some(({args}) => /^(30[1278]|444)$/.test(args[0] ?? "")) || (0, 
   nginx_scopes.J2)(server, "ssl_reject_handshake").some(({args}) => args[0] === "on");
  }
  function answers(at) {
   if (at.kind === "location") return true;
   if (at.kind === "if") return at.parent?.kind === "location";
   return at.kind === "server" && !takesEverything(at);
  }
  function takesEverything(server) {
   return server.inner.some(at => at.kind === "location" && (0, nginx_scopes.zb)(at) === "/");
  }
  function judgeHeader(site, at, name, {always, values, hide}) {
   const subject = (0, nginx_subject.et)(site, at);
   const added = (0, headers.b3)(at);
   const found = added.filter(header => header.name.toLowerCase() === name.toLowerCase() && header.value !== "");
   const [header, second] = found;
   if (header === void 0) return (0, observation.c6)(subject, `does not add ${name}${whoDropsIt(at, name)}`, {
    expected: name,
    ...dropper(site, at)
   });
   const details = {
    ...(0, nginx_subject.MC)(header.directive)
   };
   if (second !== void 0) return (0, observation.c6)(subject, `adds ${name} twice`, {
    expected: "once",
    ...(0, nginx_subject.MC)(second.directive)
   });
   if (always && !header.always) return (0, observation.c6)(subject, `adds ${name} without always, so errors come without it`, {
    expected: `add_header ${name} … always`,
    ...details
   });
   const wrong = valueProblem(header, Object.entries(values).find(([key]) => sameName(key, name))?.[1]);
   if (wrong !== void 0) return (0, observation.c6)(subject, `adds a ${name} that ${wrong.says}`, {
    expected: wrong.expected,
    ...details
   });
   if (hide && passesTo(at) && !hides(at, name)) return (0, observation.c6)(subject, `lets the ${name} of the backend through, beside its own`, {
    expected: `proxy_hide_header ${name}`,
    ...(0, nginx_subject.VN)(site, at)
   });
   return (0, observation.v9)(subject, `adds ${name}${header.always ? ", always" : ""}`, (0, 
   nginx_subject.VN)(site, at));
  }
  function valueProblem({name, value}, matcher) {
   if (matcher === void 0) return saneHeader(name, value);
   const {ok, expected} = (0, checks_matcher.YW)(value, matcher);
   return ok ? void 0 : {
    says: "is not as asked for",
    expected
   };
  }
  function whoDropsIt(at, name) {
   const server = (0, nginx_scopes.FN)(at);
   const outside = at.kind !== "server" && server !== void 0 && (0, headers.b3)(server).some(header => header.name.toLowerCase() === name.toLowerCase());
   return outside ? ": an add_header of its own drops all those of the server" : "";
  }
  function dropper(site, at) {
   const own = (0, nginx_scopes.J2)(at, "add_header")[0];
   return own === void 0 ? (0, nginx_subject.VN)(site, at) : (0, nginx_subject.MC)(own);
  }
  function passesTo(at) {
   return (0, nginx_scopes.J2)(at, "proxy_pass").length > 0;
  }
  function hides(at, name) {
   return (0, nginx_scopes.Jq)(at, "proxy_hide_header")?.directives.some(({args}) => args[0]?.toLowerCase() === name.toLowerCase()) ?? false;
  }
 }),
 39567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   MC: () => actualOf,
   VN: () => blockOf,
   et: () => subjectOf,
   hD: () => locationOf
  });
  var _languages_nginx_directive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45895);
  var _languages_nginx_scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);
  function subjectOf({file}, at) {
   return `${(0, _languages_nginx_scopes_js__WEBPACK_IMPORTED_MODULE_0__.OK)(at)} of ${file}`;
  }
  function locationOf(site, directive) {
   return {
    location: directive?.place ?? {
     file: site.file,
     line: 1
    }
   };
  }
  function blockOf(site, at) {
   return locationOf(site, at.directive);
  }
  function actualOf(directive) {
   const from = directive.chain.at(-1);
   return {
    actual: (0, _languages_nginx_directive_js__WEBPACK_IMPORTED_MODULE_1__.P)(directive) + (from === void 0 ? "" : ` (included from ${from.file}:${from.line})`),
    location: directive.place
   };
  }
 }),
 57116: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => isClosed,
   U: () => authenticationOf
  });
  var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);
  function authenticationOf(at) {
   const no = (because, directive, off = false) => ({
    asked: false,
    because,
    directive,
    off
   });
   const realm = (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.C$)(at, "auth_basic");
   if (realm === void 0) return no("has no auth_basic");
   if (realm.args[0] === "off") return no("has auth_basic off", realm, true);
   if (realm.args[0]?.includes("$") === true) return no(`has auth_basic ${realm.args[0]}: a variable that is "off" opens it`, realm);
   const users = (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.C$)(at, "auth_basic_user_file");
   if (users === void 0) return no("has auth_basic without auth_basic_user_file, which asks nobody", realm);
   const satisfy = (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.C$)(at, "satisfy");
   if (satisfy?.args[0] === "any") {
    const other = [ ...(0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.Jq)(at, "allow")?.directives ?? [], ...(0, 
    _scopes_js__WEBPACK_IMPORTED_MODULE_0__.Jq)(at, "auth_request")?.directives ?? [], ...(0, 
    _scopes_js__WEBPACK_IMPORTED_MODULE_0__.Jq)(at, "auth_jwt")?.directives ?? [] ][0];
    if (other !== void 0) return no(`has satisfy any: ${other.name} ${other.args.join(" ")} lets in without a password`, satisfy);
   }
   return {
    asked: true,
    realm,
    users
   };
  }
  function isClosed(at) {
   if ((0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.C$)(at, "satisfy")?.args[0] === "any") return false;
   for (const scope of (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.N4)(at)) {
    const [first] = scope.own.filter(({name}) => name === "allow" || name === "deny");
    if (first !== void 0) return first.name === "deny" && first.args[0] === "all";
   }
   return false;
  }
 }),
 29888: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b3: () => addedHeaders,
   oM: () => sentHeader
  });
  var _scopes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12321);
  function addedHeaders(at) {
   const mode = (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.C$)(at, "add_header_inherit")?.args[0];
   if (mode === "merge") return [ ...(0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.N4)(at) ].reverse().flatMap(scope => (0, 
   _scopes_js__WEBPACK_IMPORTED_MODULE_0__.J2)(scope, "add_header").map(readHeader));
   const directives = mode === "off" ? (0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.J2)(at, "add_header") : (0, 
   _scopes_js__WEBPACK_IMPORTED_MODULE_0__.Jq)(at, "add_header")?.directives ?? [];
   return directives.map(readHeader);
  }
  function sentHeaders(at) {
   return ((0, _scopes_js__WEBPACK_IMPORTED_MODULE_0__.Jq)(at, "proxy_set_header")?.directives ?? []).map(readHeader);
  }
  function sentHeader(at, name) {
   return sentHeaders(at).findLast(header => header.name.toLowerCase() === name.toLowerCase());
  }
  function readHeader(directive) {
   const [name = "", value = "", flag] = directive.args;
   return {
    name,
    value,
    always: flag === "always",
    directive
   };
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
 })
};
