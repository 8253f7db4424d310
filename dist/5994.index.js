export const id = 5994;

export const ids = [ 5994 ];

export const modules = {
 53613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   nginx: () => nginx
  });
  var build = __webpack_require__(2856);
  var schemas = __webpack_require__(26921);
  var check_type = __webpack_require__(82527);
  var authentication = __webpack_require__(57116);
  var path_directives = __webpack_require__(27474);
  var scopes = __webpack_require__(12321);
  var observation = __webpack_require__(52888);
  var judge_headers = __webpack_require__(57115);
  var nginx_subject = __webpack_require__(39567);
  const authenticateParameters = schemas.rej({
   each: schemas.YOg(schemas.k5n(path_directives._4)).min(1).default([ ...path_directives._4 ]).describe("Blocks with one of these directives are looked at."),
   allow_off: schemas.YOg(schemas.YjP().min(1)).default([]).describe("Paths that may be open: their location has to be exact (`location = /healthz`), unless the path here ends with a slash."),
   files: schemas.zMY().default(true).describe("Locations that serve files have to ask for a password too; those for challenges of ACME may be open.")
  });
  const ACME = "/.well-known/acme-challenge/";
  function judgeAuthentication(site, {each, allow_off, files}) {
   const proxied = [ ...(0, scopes.M$)(site.http) ].filter(at => passes(at, each));
   if (proxied.length === 0) return [ (0, observation.c6)(site.file, `has no location with ${each.join(", ")}`, {
    expected: "a location that passes requests on",
    location: {
     file: site.file,
     line: 1
    }
   }) ];
   const serving = files ? [ ...(0, scopes.M$)(site.http) ].filter(servesFiles) : [];
   return [ ...[ ...proxied, ...serving ].map(at => judgeScope(site, at, [ ...allow_off, ACME ])), ...judgeErrorPages(site) ];
  }
  function passes(at, names = path_directives._4) {
   if (names.some(name => (0, scopes.J2)(at, name).length > 0)) return true;
   return (at.kind === "limit_except" || at.kind === "if") && at.parent !== void 0 && !endsItself(at) && passes(at.parent, names);
  }
  function servesFiles(at) {
   const says = (...names) => names.some(name => (0, scopes.J2)(at, name).length > 0);
   if (at.kind === "server" ? (0, judge_headers.sw)(at) : at.kind !== "location") return false;
   if (passes(at) || endsItself(at) || says("internal", "stub_status")) return false;
   return says("root", "alias", "try_files", "autoindex") || (0, scopes.Jq)(at, "root") !== void 0;
  }
  function endsItself(at) {
   return (0, scopes.J2)(at, "return").length > 0;
  }
  function judgeScope(site, at, allowed) {
   const subject = (0, nginx_subject.et)(site, at);
   const found = (0, authentication.U)(at);
   if (found.asked) return (0, observation.v9)(subject, `asks for a password: ${found.realm.args[0] ?? ""}`, (0, 
   nginx_subject.VN)(site, at));
   if ((0, authentication.L)(at)) return (0, observation.v9)(subject, "is closed to everybody", (0, 
   nginx_subject.VN)(site, at));
   const name = (0, scopes.zb)(at.kind === "location" ? at : at.parent ?? at);
   const details = {
    expected: "auth_basic",
    ...found.directive === void 0 ? (0, nginx_subject.VN)(site, at) : (0, nginx_subject.MC)(found.directive)
   };
   const path = name.replace(/^(=|\^~)\s*/, "");
   const listed = found.off && (allowed.includes(name) || allowed.includes(path));
   if (!listed) return (0, observation.c6)(subject, found.because, details);
   if (name.startsWith("=") || path.endsWith("/") || path.startsWith("@")) return (0, 
   observation.v9)(subject, "may be open", (0, nginx_subject.VN)(site, at));
   return (0, observation.c6)(subject, `is open for everything that begins with ${path}`, {
    ...details,
    fix: `Write: location = ${path}`
   });
  }
  function judgeErrorPages(site) {
   return [ ...(0, scopes.M$)(site.http) ].flatMap(at => ((0, scopes.Jq)(at, "error_page")?.scope === at ? (0, 
   scopes.J2)(at, "error_page") : []).filter(({args}) => args.includes("401") && args.some(arg => arg.startsWith("="))).map(directive => (0, 
   observation.c6)((0, nginx_subject.et)(site, at), "changes the status of 401, so no browser asks for a password", {
    expected: "error_page 401 without =",
    ...(0, nginx_subject.MC)(directive),
    ...(0, nginx_subject.hD)(site, directive)
   })));
  }
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_path_ = __webpack_require__(76760);
  var nginx_listen = __webpack_require__(15803);
  const VERSIONS = [ "SSLv2", "SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3" ];
  const DEFAULT_VERSIONS = [ "TLSv1", "TLSv1.1", "TLSv1.2" ];
  const transportParameters = schemas.rej({
   tls: schemas.k5n([ "1.2", "1.3" ]).default("1.2").describe("The oldest version of TLS by which a password may travel."),
   loopback: schemas.k5n([ "allow", "deny" ]).default("allow").describe("May a password travel in clear text on an address that only this machine reaches?")
  });
  function askingServers({http}) {
   return (0, scopes.U2)(http).filter(server => !(0, judge_headers.TP)(server) && [ ...(0, 
   scopes.M$)(server) ].some(at => (0, authentication.U)(at).asked));
  }
  function judgeTransport(site, parameters) {
   const asking = askingServers(site);
   if (asking.length === 0) return [ (0, observation.c6)(site.file, "has no server that asks for a password", {
    expected: "auth_basic",
    location: {
     file: site.file,
     line: 1
    }
   }) ];
   return asking.flatMap(server => (0, nginx_listen.QQ)(server).map(listen => judgeListen(site, server, listen, parameters)));
  }
  function judgeListen(site, server, listen, {tls, loopback}) {
   const subject = (0, nginx_subject.et)(site, server);
   const where = listen.directive === void 0 ? (0, nginx_subject.VN)(site, server) : {
    location: listen.directive.place
   };
   const key = (0, nginx_listen.$d)(listen);
   if (!listen.tls) {
    if (listen.local && loopback === "allow") return (0, observation.v9)(subject, `listens on ${key}, which only this machine reaches`, where);
    const details = listen.directive === void 0 ? {
     actual: "no listen: port 80 of every address",
     ...where
    } : (0, nginx_subject.MC)(listen.directive);
    return (0, observation.c6)(subject, `asks for a password in clear text on ${key}`, {
     expected: loopback === "allow" ? "listen … ssl, or an address of loopback" : "listen … ssl",
     ...details
    });
   }
   const protocols = (0, scopes.C$)(server, "ssl_protocols");
   const spoken = protocols?.args ?? DEFAULT_VERSIONS;
   const old = spoken.filter(version => VERSIONS.indexOf(version) < VERSIONS.indexOf(`TLSv${tls}`));
   if (old.length === 0) return (0, observation.v9)(subject, `speaks ${spoken.join(", ")} on ${key}`, where);
   return (0, observation.c6)(subject, `speaks ${old.join(" and ")} on ${key}${protocols === void 0 ? ", as nothing else is said" : ""}`, {
    expected: tls === "1.2" ? "ssl_protocols TLSv1.2 TLSv1.3" : "ssl_protocols TLSv1.3",
    ...protocols === void 0 ? where : (0, nginx_subject.MC)(protocols)
   });
  }
  var nginx_site = __webpack_require__(36920);
  const DAY_MS = 864e5;
  const certificateParameters = schemas.rej({
   days_left: schemas.Whr().min(0).max(3650).default(30).describe("For how many days the certificate still has to be valid."),
   key_mode: schemas.YOg(schemas.YjP().regex(/^0[0-7]{3}$/)).min(1).default([ "0600", "0640", "0400", "0440" ]).describe("Modes that the key may have."),
   where: schemas.k5n([ "here", "host" ]).default("here").describe("`here`: the files have to be on this machine. `host`: they are put onto another one; what is not here is not judged, and the check says so.")
  });
  function judgeCertificates(ground, site, place, parameters) {
   const asking = askingServers(site);
   const location = {
    file: site.file,
    line: 1
   };
   if (asking.length === 0) return [ (0, observation.c6)(site.file, "has no server that asks for a password", {
    expected: "auth_basic",
    location
   }) ];
   const servers = asking.filter(server => (0, nginx_listen.QQ)(server).some(({tls}) => tls));
   if (servers.length === 0) return [ (0, observation.v9)(site.file, "asks for no password over TLS, so there is no certificate to look at", {
    location
   }) ];
   return servers.flatMap(server => judgeServer(ground, {
    site,
    place,
    parameters
   }, server));
  }
  function judgeServer(ground, {site, place, parameters}, server) {
   const subject = (0, nginx_subject.et)(site, server);
   const [certificate, key] = [ (0, scopes.C$)(server, "ssl_certificate"), (0, scopes.C$)(server, "ssl_certificate_key") ];
   if (certificate === void 0 || key === void 0) return [ (0, observation.c6)(subject, `speaks TLS without ${certificate === void 0 ? "ssl_certificate" : "ssl_certificate_key"}`, {
    location: server.directive?.place ?? {
     file: site.file,
     line: 1
    }
   }) ];
   const path = (named = "") => (0, nginx_site.IS)(place.installed, (0, external_node_path_.isAbsolute)(named) ? named : external_node_path_.posix.join(place.folder ?? external_node_path_.posix.dirname(site.file), named));
   const [crt, pem] = [ path(certificate.args[0]), path(key.args[0]) ];
   const where = {
    location: certificate.place
   };
   if (parameters.where === "host" && ground.look(crt) === void 0 && ground.look(pem) === void 0) return [ (0, 
   observation.v9)(subject, `has its certificate ${crt} on its host; its days are not counted here`, where) ];
   return [ ...judgeCertificate(ground, crt, parameters), ...judgeKey(ground, {
    crt,
    pem
   }, parameters) ];
  }
  function judgeCertificate(ground, path, {days_left}) {
   const certificate = parseCertificate(ground, path);
   const days = Math.floor((new Date(certificate.validTo).getTime() - ground.at.getTime()) / DAY_MS);
   const early = new Date(certificate.validFrom).getTime() > ground.at.getTime();
   const details = {
    expected: `valid for ${days_left} days or more`,
    actual: `${certificate.validFrom} to ${certificate.validTo}`,
    location: {
     file: path,
     line: 1
    }
   };
   if (early) return [ (0, observation.c6)(path, "is not valid yet", details) ];
   if (days < 0) return [ (0, observation.c6)(path, "has expired", details) ];
   return [ days >= days_left ? (0, observation.v9)(path, `is valid for ${days} days`, {
    location: details.location
   }) : (0, observation.c6)(path, `is valid for ${days} days only`, details) ];
  }
  function judgeKey(ground, {crt, pem}, {key_mode}) {
   const location = {
    file: pem,
    line: 1
   };
   const mode = `0${((ground.look(pem)?.mode ?? 0) & 511).toString(8).padStart(3, "0")}`;
   const permissions = key_mode.includes(mode) ? (0, observation.v9)(pem, `has mode ${mode}`, {
    location
   }) : (0, observation.c6)(pem, "can be read by others", {
    expected: key_mode.join(", "),
    actual: mode,
    location
   });
   const text = ground.text(pem);
   try {
    const fits = parseCertificate(ground, crt).checkPrivateKey((0, external_node_crypto_.createPrivateKey)(text));
    return [ permissions, fits ? (0, observation.v9)(pem, `belongs to ${crt}`, {
     location
    }) : (0, observation.c6)(pem, `does not belong to ${crt}`, {
     expected: "the key of the certificate",
     location
    }) ];
   } catch (error) {
    if (error instanceof observation.G_) throw error;
    return [ permissions, (0, observation.c6)(pem, "is no key that can be read without a passphrase", {
     expected: "a key in PEM",
     location
    }) ];
   }
  }
  function parseCertificate(ground, path) {
   const text = ground.text(path);
   try {
    return new external_node_crypto_.X509Certificate(text);
   } catch {
    throw new observation.G_((0, observation.c6)(path, "is no certificate", {
     expected: "a certificate in PEM",
     location: {
      file: path,
      line: 1
     }
    }));
   }
  }
  var load = __webpack_require__(3501);
  var errors = __webpack_require__(74132);
  var made_by = __webpack_require__(58973);
  const MAX_LINKS = 20;
  function whatStops(ground, path, account) {
   const parts = external_node_path_.posix.normalize(path).split("/").filter(part => part !== "");
   let at = "/";
   for (let index = 0, links = 0; index <= parts.length; index += 1) {
    const facts = ground.look(at);
    if (facts === void 0) return {
     path: at,
     because: "is not there"
    };
    if (facts.kind === "link") {
     links += 1;
     if (links > MAX_LINKS) return {
      path: at,
      because: "is a loop of links"
     };
     const target = external_node_path_.posix.resolve(external_node_path_.posix.dirname(at), facts.target ?? "");
     parts.splice(0, index, ...target.split("/").filter(part => part !== ""));
     at = "/";
     index = -1;
     continue;
    }
    const last = index === parts.length;
    if (last && facts.kind !== "file") return {
     path: at,
     because: "is no regular file"
    };
    if (!may(account, facts, last ? 4 : 1)) {
     const owner = `${ground.ports.hostFiles.userName(facts.userId) ?? facts.userId}:${ground.ports.hostFiles.groupName(facts.groupId) ?? facts.groupId}`;
     return {
      path: at,
      because: `may not be ${last ? "read" : "entered"} by ${account.name}: mode ${facts.mode.toString(8).padStart(4, "0")} of ${owner}`
     };
    }
    at = external_node_path_.posix.join(at, parts[index] ?? "");
   }
   return;
  }
  function may(account, {mode, userId, groupId}, needed) {
   const bits = account.id === userId ? mode >> 6 : account.groupIds.includes(groupId) ? mode >> 3 : mode;
   return account.id === 0 || (bits & needed) !== 0;
  }
  const referenceParameters = schemas.rej({
   directives: schemas.YOg(schemas.YjP().refine(name => name in path_directives.Hb, "is no directive that names a file")).min(1).default([ "auth_basic_user_file", "ssl_certificate", "ssl_certificate_key", "ssl_trusted_certificate", "ssl_client_certificate", "ssl_dhparam" ]).describe("Directives whose files are looked for. Includes are always followed."),
   readable_by: schemas.YjP().min(1).optional().describe("The account that has to be able to read them: that of the workers. Certificates and keys are read by root before, and need only be there."),
   made_by: made_by.T.optional().describe("The script that puts them onto the host; then its commands are judged, and not the machine that the audit runs on.")
  });
  async function judgeReferences(ground, site, place, parameters) {
   const made = parameters.made_by === void 0 ? void 0 : (await (0, made_by.C)(ground, parameters.made_by)).files;
   const included = site.configuration.includes.flatMap(({place: location, pattern, files}) => files.length > 0 ? [ (0, 
   observation.v9)(site.file, `includes ${pattern}: ${files.length === 1 ? "one file" : `${files.length} files`}`, {
    location
   }) ] : [ (0, observation.c6)(site.file, `includes ${pattern}, which matches nothing`, {
    expected: "a file",
    location
   }) ]);
   const named = [ ...(0, load.d)(site.configuration.directives) ].filter(({name, args}) => parameters.directives.includes(name) && args[0] !== void 0 && args[0] !== "off" && !args[0].startsWith("data:"));
   const read = (0, observation.v9)(site.file, `is readable, with ${site.configuration.files.length - 1} more`, {
    location: {
     file: site.file,
     line: 1
    }
   });
   return [ read, ...included, ...named.map(directive => judgeReference(ground, {
    site,
    place,
    parameters,
    made
   }, directive)) ];
  }
  function judgeReference(ground, {site, place, parameters, made}, directive) {
   const [named = ""] = directive.args;
   const subject = `${named} of ${site.file}`;
   const path = (0, external_node_path_.isAbsolute)(named) ? named : external_node_path_.posix.join(place.folder ?? external_node_path_.posix.dirname(site.file), named);
   const says = `is named by ${directive.name}`;
   const where = {
    location: directive.place
   };
   if (named.includes("$")) return (0, observation.c6)(subject, `${says} with a variable: which file it is cannot be told`, {
    expected: "a path",
    ...(0, nginx_subject.MC)(directive)
   });
   const here = (0, nginx_site.IS)(place.installed, path);
   if (!(0, external_node_path_.isAbsolute)(here)) return ground.look(here)?.kind === "file" ? (0, 
   observation.v9)(subject, `${says}, and is ${here}`, where) : (0, observation.c6)(subject, `${says}, and ${here} is not there`, {
    expected: "a file",
    ...where
   });
   const workers = directive.name === "auth_basic_user_file" ? parameters.readable_by : void 0;
   if (made !== void 0) return judgeMade({
    made: made.get(path),
    script: parameters.made_by?.script ?? "",
    workers,
    subject,
    says
   }, where);
   return judgeHost(ground, {
    path: here,
    workers,
    subject,
    says
   }, where);
  }
  const ROOT = {
   name: "root",
   id: 0,
   groupIds: [ 0 ]
  };
  function judgeHost(ground, {path, workers, subject, says}, where) {
   const facts = ground.look(path);
   if (facts === void 0) return (0, observation.c6)(subject, `${says}, and is not there`, {
    expected: "a file",
    actual: "nothing",
    ...where
   });
   if (workers === void 0) {
    const stop = whatStops(ground, path, ROOT);
    return stop === void 0 ? (0, observation.v9)(subject, `${says}, and is there`, where) : (0, 
    observation.c6)(subject, `${says}, and ${stop.path} ${stop.because}`, {
     expected: "a file",
     ...where
    });
   }
   const account = ground.ports.hostFiles.account(workers);
   if (account === void 0) throw new errors.cs("input_invalid", `this machine has no account ${workers}`, {}, {
    hint: "Name the account of the workers of nginx on this machine."
   });
   const stop = whatStops(ground, path, account);
   if (stop === void 0) return (0, observation.v9)(subject, `${says}, and ${workers} can read it`, where);
   return (0, observation.c6)(subject, `${says}, and ${stop.path} ${stop.because}`, {
    expected: `readable by ${workers}`,
    ...where,
    fix: `chown root:${workers} ${path} && chmod 640 ${path}`
   });
  }
  function judgeMade({made, script, workers, subject, says}, where) {
   if (made === void 0) return (0, observation.c6)(subject, `${says}, and ${script} never makes it`, {
    expected: `a file that ${script} makes`,
    actual: "nothing",
    ...where
   });
   const at = {
    location: {
     file: script,
     line: made.by.line,
     column: made.by.column
    }
   };
   if (workers === void 0) return (0, observation.v9)(subject, `${says}, and ${script} makes it`, at);
   const {mode, group, owner} = made;
   const shown = `mode ${mode === void 0 ? "of its umask" : mode.toString(8).padStart(4, "0")}, ${owner ?? "root"}:${group ?? "root"}`;
   const readable = mode !== void 0 && ((mode & 4) !== 0 || group === workers && (mode & 32) !== 0 || owner === workers && (mode & 256) !== 0);
   return readable ? (0, observation.v9)(subject, `${says}, and ${script} makes it readable by ${workers}`, at) : (0, 
   observation.c6)(subject, `${says}, and ${script} makes it so that ${workers} cannot read it: every login ends with 500`, {
    expected: `mode 0640, root:${workers}`,
    actual: shown,
    ...at
   });
  }
  var targets = __webpack_require__(77228);
  const upstreamParameters = schemas.rej({
   hosts: schemas.YOg(schemas.YjP().min(1)).min(1).describe("Hosts that requests may be passed on to. `unix:` stands for every socket of the file system."),
   variables: schemas.k5n([ "deny", "allow" ]).default("deny").describe("May the host of a backend come from a variable? Then whoever sets it chooses the host.")
  });
  function judgeUpstreams(site, parameters) {
   const passing = [ ...(0, scopes.M$)(site.http) ].flatMap(at => path_directives._4.flatMap(name => (0, 
   scopes.J2)(at, name).map(directive => ({
    at,
    directive
   }))));
   if (passing.length === 0) return [ (0, observation.c6)(site.file, `has no ${path_directives._4[0]}`, {
    expected: "a location that passes requests on",
    location: {
     file: site.file,
     line: 1
    }
   }) ];
   const used = passing.flatMap(({at, directive}) => {
    const subject = (0, nginx_subject.et)(site, at);
    const backends = (0, targets.dc)(site.http, directive);
    if (backends !== void 0) return judgeBackends(subject, backends, directive, parameters);
    if (parameters.variables === "allow") return [ (0, observation.v9)(subject, "passes requests on by a variable", {
     location: directive.place
    }) ];
    return [ (0, observation.c6)(subject, "takes the host of its backend from a variable", {
     expected: "a host by name",
     ...(0, nginx_subject.MC)(directive)
    }) ];
   });
   const declared = (0, scopes.J2)(site.http, "upstream").flatMap(upstream => judgeBackends(`upstream ${upstream.args[0] ?? ""} of ${site.file}`, (0, 
   targets.uU)(upstream), upstream, parameters));
   return [ ...used, ...declared ];
  }
  function judgeBackends(subject, backends, from, {hosts}) {
   if (backends.length === 0) return [ (0, observation.c6)(subject, "has no server", {
    expected: "a server",
    ...(0, nginx_subject.MC)(from)
   }) ];
   return backends.map(({host, directive}) => {
    const allowed = hosts.some(each => each === "unix:" ? host.startsWith("unix:") : bare(each) === bare(host));
    return allowed ? (0, observation.v9)(subject, `passes requests on to ${host}`, {
     location: directive.place
    }) : (0, observation.c6)(subject, `passes requests on to ${host}`, {
     expected: hosts.join(", "),
     ...(0, nginx_subject.MC)(directive)
    });
   });
  }
  function bare(host) {
   return host.replace(/^\[|\]$/g, "").toLowerCase();
  }
  var headers = __webpack_require__(29888);
  function matchLocation(within, path, matches) {
   const locations = within.inner.filter(({kind}) => kind === "location").map(scope => ({
    scope,
    ...readName(scope)
   }));
   const exact = locations.find(({modifier, name}) => modifier === "=" && name === path);
   if (exact !== void 0) return exact.scope;
   const [prefix] = locations.filter(({modifier, name}) => (modifier === "" || modifier === "^~") && path.startsWith(name)).sort((a, b) => b.name.length - a.name.length);
   if (prefix !== void 0) {
    const inner = matchLocation(prefix.scope, path, matches);
    if (inner !== void 0) return inner;
   }
   if (prefix?.modifier !== "^~") for (const {scope, modifier, name} of locations.filter(location => location.modifier.startsWith("~"))) {
    const found = matches(name, path, modifier === "~*");
    if (found === void 0) return "unknown";
    if (found) return matchLocation(scope, path, matches) ?? scope;
   }
   return prefix?.scope;
  }
  function readName({directive}) {
   const [first = "", second] = directive?.args ?? [];
   if (second !== void 0) return {
    modifier: first,
    name: second
   };
   const [, modifier = "", name = first] = /^(=|~\*|~|\^~)(.*)$/s.exec(first) ?? [];
   return {
    modifier: first.startsWith("@") ? "@" : modifier,
    name
   };
  }
  const UNITS = {
   ms: 1,
   s: 1e3,
   m: 6e4,
   h: 36e5,
   d: 864e5,
   w: 6048e5,
   M: 2592e6,
   y: 31536e6
  };
  function readTime(text) {
   if (!/^\s*(\d+\s*(ms|[smhdwMy])?\s*)+$/.test(text)) return;
   let total = 0;
   for (const [, number, unit = "s"] of text.matchAll(/(\d+)\s*(ms|[smhdwMy])?/g)) total += Number(number) * (UNITS[unit] ?? 1e3);
   return total;
  }
  const time = schemas.YjP().refine(text => readTime(text) !== void 0, "is no time of nginx such as 300s");
  const websocketParameters = schemas.rej({
   location: schemas.YjP().min(1).describe("The path at which the websocket opens."),
   read_timeout: time.default("300s").describe("Least proxy_read_timeout: after so long without a byte nginx closes the websocket.")
  });
  function judgeWebsocket(site, parameters, matches) {
   const servers = (0, scopes.U2)(site.http).filter(server => !(0, judge_headers.TP)(server));
   const {location} = parameters;
   const observations = servers.flatMap(server => {
    const found = matchLocation(server, location, matches);
    if (found === "unknown") return [ (0, observation.nv)("config", (0, nginx_subject.et)(site, server), `has a pattern that cannot be compared with ${location}`, (0, 
    nginx_subject.VN)(site, server)) ];
    if (found === void 0) return [ (0, observation.c6)((0, nginx_subject.et)(site, server), `has no location for ${location}`, {
     expected: `location ${location}`,
     ...(0, nginx_subject.VN)(site, server)
    }) ];
    return judgeLocation(site, found, parameters);
   });
   return observations.length > 0 ? observations : [ (0, observation.c6)(site.file, "has no server that answers", {
    location: {
     file: site.file,
     line: 1
    }
   }) ];
  }
  function judgeLocation(site, at, {location, read_timeout}) {
   const subject = (0, nginx_subject.et)(site, at);
   const where = (0, nginx_subject.VN)(site, at);
   if ((0, scopes.J2)(at, "proxy_pass").length === 0) return [ (0, observation.c6)(subject, `has no proxy_pass, and is what nginx takes for ${location}`, {
    expected: "proxy_pass",
    ...where
   }) ];
   const expect = (ok, says, expected, directive) => ok ? (0, observation.v9)(subject, expected, where) : (0, 
   observation.c6)(subject, says, {
    expected,
    ...directive === void 0 ? where : (0, nginx_subject.MC)(directive)
   });
   const version = (0, scopes.C$)(at, "proxy_http_version");
   const upgrade = (0, headers.oM)(at, "Upgrade");
   const connection = (0, headers.oM)(at, "Connection");
   const timeout = (0, scopes.C$)(at, "proxy_read_timeout");
   const milliseconds = readTime(timeout?.args.join(" ") ?? "60s") ?? 0;
   return [ expect(version?.args[0] === "1.1", "speaks HTTP/1.0 to the backend, which cannot upgrade", "proxy_http_version 1.1", version), expect(upgrade?.value === "$http_upgrade", "does not send Upgrade on", "proxy_set_header Upgrade $http_upgrade", upgrade?.directive), expect(upgrades(site, connection?.value ?? ""), "does not send Connection: upgrade", "proxy_set_header Connection $connection_upgrade, with a map of $http_upgrade", connection?.directive), expect(milliseconds >= (readTime(read_timeout) ?? 0), `closes a quiet websocket after ${milliseconds / 1e3} s`, `proxy_read_timeout ${read_timeout} or more`, timeout) ];
  }
  function upgrades({http}, value) {
   if (value.toLowerCase() === "upgrade") return true;
   const map = (0, scopes.J2)(http, "map").find(({args}) => args[0] === "$http_upgrade" && args[1] === value.replace(/^\$\{(\w+)\}$/, "$$$1"));
   const values = new Map((map?.block ?? []).map(({name, args}) => [ name, args[0]?.toLowerCase() ]));
   return (values.get("websocket") ?? values.get("default")) === "upgrade";
  }
  var test_configuration = __webpack_require__(96320);
  const PARTS = [ "test", "refs", "authenticate", "effective_headers", "websocket", "upstreams", "basic_auth_requires", "certificates" ];
  const parameters = schemas.rej({
   ...nginx_site.ki,
   test: schemas.euz(true).optional().describe("nginx takes it: `nginx -t` on a copy in a temporary folder, without its certificates. Runs nginx, so it needs a permit."),
   refs: referenceParameters.optional().describe("Files that the configuration names are there, and the workers can read those that they have to."),
   authenticate: authenticateParameters.optional().describe("Every block that passes requests on asks for a password."),
   effective_headers: judge_headers.WA.optional().describe("Headers that every answer has, once add_header was inherited as nginx does it."),
   websocket: websocketParameters.optional().describe("A path at which a websocket can be opened, and kept."),
   upstreams: upstreamParameters.optional().describe("Where requests may be passed on to."),
   basic_auth_requires: transportParameters.optional().describe("Passwords travel over TLS, or inside this machine."),
   certificates: certificateParameters.optional().describe("Certificates of servers that ask for a password over TLS.")
  }).refine(given => PARTS.some(part => given[part] !== void 0), `asserts nothing: give one of ${PARTS.join(", ")}`);
  const nginx = (0, check_type.B)({
   name: "nginx",
   summary: "An nginx configuration: passwords, headers, websockets, backends, TLS and the files that it names, after includes and inheritance.",
   parameters,
   executes: ({test}) => test === true,
   observe: async (ground, given) => {
    const observations = [];
    if (given.test === true) for (const configuration of (0, nginx_site._l)(ground, given)) observations.push(...await (0, 
    test_configuration.z)(ground, configuration));
    for (const site of (0, nginx_site.nY)(ground, given)) {
     if (given.refs !== void 0) observations.push(...await judgeReferences(ground, site, given, given.refs));
     if (given.authenticate !== void 0) observations.push(...judgeAuthentication(site, given.authenticate));
     if (given.effective_headers !== void 0) observations.push(...(0, judge_headers.Qm)(site, given.effective_headers));
     if (given.websocket !== void 0) observations.push(...judgeWebsocket(site, given.websocket, matchesPattern));
     if (given.upstreams !== void 0) observations.push(...judgeUpstreams(site, given.upstreams));
     if (given.basic_auth_requires !== void 0) observations.push(...judgeTransport(site, given.basic_auth_requires));
     if (given.certificates !== void 0) observations.push(...judgeCertificates(ground, site, given, given.certificates));
    }
    return observations;
   }
  });
  const matchesPattern = (pattern, path, ignoreCase) => {
   try {
    return build.L3.compile(pattern, ignoreCase ? build.L3.CASE_INSENSITIVE : 0).matcher(path).find();
   } catch {
    return;
   }
  };
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
 })
};
