import { modules as shared } from "./shared.index.js";

export const id = 8553;

export const ids = [ 8553 ];

export const modules = {
 ...shared,
 74859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => expectedDigest
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  function expectedDigest(text) {
   if (text === void 0) return;
   const hex = /^sha256:(.*)$/.exec(text)?.[1] ?? "";
   if ((0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__._h)(hex)) return hex;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", `--expect is "${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(text.slice(0, 80))}"; expected sha256: and 64 hexadecimal digits`, {}, {
    hint: '`duri verify` prints the digest of a release as "metadata", and `duri seal` as its output metadata-digest.'
   });
  }
 }),
 78553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runBoot: () => runBoot
  });
  var accept_release = __webpack_require__(39704);
  var external_node_path_ = __webpack_require__(76760);
  var release_coverage = __webpack_require__(68161);
  var checksums_cursor = __webpack_require__(58818);
  var form_problem = __webpack_require__(71035);
  var model_path = __webpack_require__(80916);
  var inside = __webpack_require__(14858);
  function whereIs(store, release, real) {
   if (!(0, inside.FK)(real, release.directory)) return "elsewhere";
   const path = (0, model_path.xe)((0, external_node_path_.relative)(release.directory, real).split(external_node_path_.sep).join("/"));
   return (0, release_coverage.I)(release.policy, release)(path, false) && isListed(store, release, path) ? "released" : "unlisted";
  }
  function isListed(store, {evidence, metadata}, path) {
   const snapshot = store.open(evidence);
   try {
    const inventory = snapshot.file("checksums.json");
    if (inventory === void 0 || inventory.digest() !== metadata?.files["checksums.json"].sha256) return false;
    const cursor = new checksums_cursor.B(() => inventory.chunks(), {
     checkRoot: false
    });
    for (let entry = cursor.next(); entry?.kind === "file" && entry.path <= path; entry = cursor.next()) if (entry.path === path) return true;
    return false;
   } catch (error) {
    if (error instanceof form_problem.W$) return false;
    throw error;
   } finally {
    snapshot.close();
   }
  }
  function collectBootFacts(ports, request) {
   const {release, writer, path} = request;
   const {boot} = release.policy;
   const readOnlyMount = ports.writeAccess.onReadOnlyMount(release.directory);
   return {
    executed: executedFiles(ports, request),
    allowedPrograms: new Set(boot.allow_exec.map(allowed => ports.files.resolve(allowed) ?? allowed)),
    variables: Object.entries(ports.environment.variables).flatMap(([name, value]) => value === void 0 || value === "" ? [] : [ name ]),
    allowedVariables: boot.allow_variables,
    tree: {
     directory: release.directory,
     readOnlyMount,
     writable: readOnlyMount ? void 0 : ports.writeAccess.writableIn(release.directory, writer),
     user: userText(writer)
    },
    inPlace: ports.programs.inPlace && ports.programs.look(path)?.kind !== "foreign"
   };
  }
  const MAX_INTERPRETERS = 4;
  function executedFiles(ports, {program, path, release}) {
   const executed = [];
   let next = {
    name: program,
    path
   };
   while (next !== void 0 && executed.length <= MAX_INTERPRETERS) {
    const real = ports.files.resolve(next.path) ?? next.path;
    const where = whereIs(ports.evidence, release, real);
    executed.push({
     role: executed.length === 0 ? "program" : "interpreter",
     name: next.name,
     real,
     where
    });
    const facts = where === "released" ? ports.programs.look(real) : void 0;
    next = facts === void 0 ? void 0 : interpreterOf(ports, facts);
   }
   return executed;
  }
  function interpreterOf({environment, programs}, facts) {
   const {interpreter} = facts;
   if (interpreter === void 0) return;
   const named = namedByEnv(facts, environment.variables["PATH"] ?? "");
   if (named !== void 0) return {
    name: named,
    path: programs.find(named) ?? named
   };
   return {
    name: interpreter,
    path: (0, external_node_path_.resolve)(environment.cwd, interpreter)
   };
  }
  function namedByEnv({interpreter, interpreterArgument = ""}, path) {
   const isEnv = interpreter === "/usr/bin/env" || interpreter === "/bin/env";
   return isEnv && /^\w[\w.+-]*$/.test(interpreterArgument) && path.split(external_node_path_.delimiter).every(folder => (0, 
   external_node_path_.isAbsolute)(folder)) ? interpreterArgument : void 0;
  }
  function userText({userId}) {
   return userId === 0 ? "root" : `the user ${userId}`;
  }
  var finding = __webpack_require__(85382);
  const LOADER_VARIABLES = [ {
   reader: "the dynamic linker and the C library",
   names: [ "LD_*", "DYLD_*", "GCONV_PATH", "GETCONF_DIR", "LOCPATH", "NLSPATH" ]
  }, {
   reader: "OpenSSL",
   names: [ "OPENSSL_CONF", "OPENSSL_ENGINES", "OPENSSL_MODULES" ]
  }, {
   reader: "shells",
   names: [ "BASH_ENV", "ENV", "BASH_FUNC_*", "SHELLOPTS", "BASHOPTS", "PS4", "ZDOTDIR" ]
  }, {
   reader: "Node.js, Bun and Deno",
   names: [ "NODE_OPTIONS", "NODE_PATH", "NODE_REPL_EXTERNAL_MODULE", "BUN_OPTIONS", "BUN_INSPECT*", "DENO_DIR" ]
  }, {
   reader: "Python",
   names: [ "PYTHON*" ]
  }, {
   reader: "Perl",
   names: [ "PERL5LIB", "PERLLIB", "PERL5OPT", "PERL5DB" ]
  }, {
   reader: "Ruby",
   names: [ "RUBYOPT", "RUBYLIB", "GEM_HOME", "GEM_PATH", "BUNDLE_GEMFILE", "BUNDLE_PATH" ]
  }, {
   reader: "Java",
   names: [ "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH" ]
  }, {
   reader: ".NET",
   names: [ "DOTNET_STARTUP_HOOKS", "DOTNET_ADDITIONAL_DEPS", "DOTNET_SHARED_STORE", "CORECLR_PROFILER*", "CORECLR_ENABLE_PROFILING", "COR_PROFILER*" ]
  }, {
   reader: "PHP",
   names: [ "PHPRC", "PHP_INI_SCAN_DIR" ]
  }, {
   reader: "Lua",
   names: [ "LUA_INIT*", "LUA_PATH*", "LUA_CPATH*" ]
  }, {
   reader: "Erlang and Elixir",
   names: [ "ERL_AFLAGS", "ERL_FLAGS", "ERL_ZFLAGS", "ERL_LIBS", "ELIXIR_ERL_OPTIONS" ]
  }, {
   reader: "R and Julia",
   names: [ "R_PROFILE*", "R_ENVIRON*", "R_LIBS*", "JULIA_LOAD_PATH", "JULIA_DEPOT_PATH" ]
  }, {
   reader: "GLib, GTK and Qt",
   names: [ "GIO_EXTRA_MODULES", "GTK_MODULES", "GTK_PATH", "QT_PLUGIN_PATH" ]
  } ];
  const PATTERNS = LOADER_VARIABLES.flatMap(({names}) => names);
  function isLoaderVariable(name) {
   return PATTERNS.some(pattern => pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
  }
  const PROGRAM_CHECK = "program-is-released-or-allowed";
  const VARIABLES_CHECK = "no-variable-loads-foreign-code";
  const TREE_CHECK = "release-cannot-be-changed-by-the-program";
  function judgeBoot(facts, mode) {
   const findings = [ ...programFindings(facts), ...variableFindings(facts), ...treeFindings(facts) ];
   const told = findings.flatMap(({outcome, reason, subject, message}) => outcome === "fail" && reason !== void 0 ? [ (0, 
   finding.$e)(reason, subject, message) ] : []);
   return {
    findings: mode === "prod" ? findings : findings.filter(({outcome}) => outcome !== "fail"),
    warnings: [ ...mode === "prod" ? [] : told, ...gapWarnings(facts), ...pidWarnings(facts), ...descriptorWarnings(facts) ]
   };
  }
  function programFindings({executed, allowedPrograms}) {
   const isFine = ({real, where}) => where === "released" || where === "elsewhere" && allowedPrograms.has(real);
   const strangers = executed.filter(file => !isFine(file));
   if (strangers.length > 0) return strangers.map(strangerFinding);
   return executed.slice(0, 1).map(({name, where}) => (0, finding.IX)(PROGRAM_CHECK, (0, 
   model_path.g$)(name), where === "released" ? "is released" : "is allowed by policy"));
  }
  function strangerFinding({role, name, real, where}) {
   const what = role === "interpreter" ? "is the interpreter of a released script, and " : "";
   const message = where === "unlisted" ? `${what}lies in the release directory, and is not in its inventory` : `${what}is neither released nor allowed by boot.allow_exec`;
   return (0, finding.V2)(PROGRAM_CHECK, "program_not_released", (0, model_path.g$)(name), message, real === name ? void 0 : {
    actual: (0, model_path.g$)(real)
   });
  }
  function variableFindings({variables, allowedVariables}) {
   const loaders = variables.filter(name => isLoaderVariable(name));
   const refused = loaders.filter(name => !allowedVariables.includes(name)).sort();
   if (refused.length > 0) return refused.map(name => (0, finding.V2)(VARIABLES_CHECK, "loader_variable", (0, 
   model_path.g$)(name), "is set, and boot.allow_variables does not list it"));
   const says = loaders.length === 0 ? "none is set" : `only those that policy allows: ${loaders.sort().join(", ")}`;
   return [ (0, finding.IX)(VARIABLES_CHECK, "environment", says) ];
  }
  function treeFindings({tree}) {
   if (tree.writable === void 0) return [ (0, finding.IX)(TREE_CHECK, "release directory", `${tree.user} cannot change it`) ];
   const message = `could be changed by ${tree.user}, who would run the program`;
   return [ (0, finding.V2)(TREE_CHECK, "tree_writable", "release directory", message, {
    actual: `writable: ${(0, model_path.g$)(tree.writable)}`
   }) ];
  }
  function gapWarnings({tree}) {
   return tree.readOnlyMount ? [] : [ (0, finding.$e)("boot_gap", "release directory", "is not on a read-only mount: it could be changed between verification and start") ];
  }
  function descriptorWarnings({variables}) {
   return variables.includes("LISTEN_FDS") ? [ (0, finding.$e)("descriptors_closed", "LISTEN_FDS", "is set, and only standard input, output and error are passed on") ] : [];
  }
  function pidWarnings({inPlace}) {
   return inPlace ? [] : [ (0, finding.$e)("pid_differs", "program", "runs as a child of DuRi, with a pid of its own") ];
  }
  var keys_trust = __webpack_require__(39972);
  var mark_file = __webpack_require__(93081);
  var errors = __webpack_require__(74132);
  var enforcement = __webpack_require__(53902);
  var policy_judge = __webpack_require__(6599);
  var policy = __webpack_require__(80728);
  var digest = __webpack_require__(6799);
  var model_status = __webpack_require__(62373);
  var verify_result = __webpack_require__(65221);
  function bootResult(acceptance, {command, ...context}) {
   const {findings, outcome, accepted, frozen, verification} = acceptance;
   const {exitCode} = context;
   const starts = exitCode === 0;
   const program = (0, model_path.g$)(command[0] ?? "");
   const result = (0, verify_result.r)({
    ...verification,
    findings,
    outcome,
    warnings: acceptance.warnings
   }, context);
   const {metadata, metadataDigest} = verification;
   const name = metadata === void 0 ? "a release that cannot be read" : `${metadata.product} ${metadata.line} #${metadata.sequence}`;
   const open = findings.find(finding => finding.outcome === "fail" || finding.outcome === "unknown");
   const verdict = outcome !== "verified" ? outcome : frozen ? "frozen" : accepted ? "verified" : "red";
   const headline = starts ? `${accepted ? verdict : `${verdict} (dev: not enforced)`}: ${name} starts ${program}` : `not started, exit code ${exitCode}: ${verdict}: ${[ model_status.Td, model_status.i6 ].includes(exitCode) && open !== void 0 ? `${open.subject} ${open.message}` : afterColon(result.report.headline)}`;
   return {
    exitCode,
    json: {
     ...result.json,
     accepted,
     frozen,
     starts,
     program: command[0] ?? null,
     exit_code: exitCode
    },
    report: {
     ...result.report,
     headline,
     tone: starts ? accepted ? "good" : "warn" : "bad"
    },
    short: `${headline}${metadataDigest === void 0 ? "" : ` ${(0, digest.gV)(metadataDigest)}`}`
   };
  }
  function afterColon(headline) {
   return headline.slice(headline.indexOf(": ") + 2);
  }
  var expected_digest = __webpack_require__(74859);
  function programUser({environment, hostFiles}, named) {
   if (named === void 0) return {
    account: void 0,
    writer: {
     userId: environment.userId ?? -1,
     groupIds: [],
     here: true
    }
   };
   if (environment.userId !== 0) throw new errors.cs("input_invalid", "--user needs DuRi to run as root", {}, {
    hint: "Start it as root, or leave --user out: then the program runs as you."
   });
   const account = accountOf(hostFiles, named);
   if (account === void 0) throw new errors.cs("input_invalid", `--user is "${(0, model_path.g$)(named.slice(0, 80))}"; expected the name of an account of this host, or UID:GID such as 1000:1000`);
   return {
    account,
    writer: {
     ...account,
     here: false
    }
   };
  }
  function accountOf(hostFiles, named) {
   const numbers = /^(\d{1,10}):(\d{1,10})$/.exec(named);
   if (numbers !== null) return {
    userId: Number(numbers[1]),
    groupIds: [ Number(numbers[2]) ]
   };
   const account = hostFiles.account(named);
   return account === void 0 ? void 0 : {
    userId: account.id,
    groupIds: account.groupIds
   };
  }
  var record_command = __webpack_require__(17639);
  function refuseWritable({environment, log, writeAccess}, mode, files, writer) {
   for (const {what, path} of files) {
    const where = writeAccess.writableAt(path, writer);
    if (where === void 0) continue;
    const who = writer.userId === 0 ? "root" : `the user ${writer.userId}`;
    const message = `the ${what} ${(0, model_path.g$)(path)} could be changed by ${who}, who would run the program${where === (0, 
    external_node_path_.resolve)(environment.cwd, path) ? "" : ` (writable: ${(0, model_path.g$)(where)})`}`;
    if (mode === "prod") throw new errors.cs("policy_untrusted", message, {
     path,
     writable: where
    }, {
     hint: HINT
    });
    log.warn(`${message} (dev: not enforced)`);
   }
  }
  const HINT = "Run DuRi as root and the program by --user NAME, with files that belong to root. Where the program has to run as the user that starts DuRi, mount them read-only, and pass --expect instead of keeping a mark.";
  var release_place = __webpack_require__(24863);
  async function runBoot(ports, values) {
   const started = ports.clock.now();
   if (values.expect !== void 0 && values.bootstrap) throw new errors.cs("input_invalid", "--expect and --bootstrap exclude each other: the one names the release, the other takes what is there");
   const expect = (0, expected_digest.j)(values.expect);
   const judge = await (0, policy_judge.Y)(ports, {
    config: values.config,
    keyring: values.keyring,
    mode: "verifier"
   });
   const enforced = (0, enforcement.aY)(judge.from, ports.environment.variables, judge.policy.policy);
   const {mode} = enforced;
   const place = (0, release_place.RE)(ports, values.path, values.evidence);
   const user = programUser(ports, values.user);
   const trust = (0, keys_trust.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, policy.E7)(judge.policy),
    secretInputs: [],
    hmacKeys: values.hmacKey,
    purpose: "verify",
    at: started
   });
   const anchors = anchorsOf(ports, judge, trust);
   (0, inside.zd)(ports, mode, anchors, [ place.directory, place.evidence ]);
   refuseWritable(ports, mode, anchors.filter(({what}) => what !== "key file"), user.writer);
   if (mode === "dev") warnOfDev(ports, enforced);
   const release = await (0, accept_release.SZ)(ports, {
    directory: place.directory,
    evidence: place.evidence,
    judge,
    trust,
    hmacKeys: values.hmacKey,
    mode,
    expect,
    bootstrap: values.bootstrap,
    ticket: values.ticket
   });
   const [program] = values.command;
   const path = ports.programs.find(program);
   const rules = path === void 0 ? NO_RULES : judgeProgram(ports, {
    judge,
    place,
    release,
    program,
    path,
    writer: user.writer,
    mode
   });
   const acceptance = {
    ...release,
    ...(0, accept_release._Q)([ ...release.findings, ...rules.findings ]),
    warnings: [ ...place.warnings, ...release.warnings, ...rules.warnings ]
   };
   const exitCode = (0, accept_release.AM)(acceptance, mode);
   const startable = exitCode === 0 ? startableProgram(ports, program, path) : void 0;
   const logWarnings = recordBoot(ports, {
    started,
    place,
    trust,
    judge,
    acceptance,
    exitCode
   });
   const shown = {
    ...acceptance,
    warnings: [ ...acceptance.warnings, ...logWarnings ]
   };
   const result = bootResult(shown, {
    ...enforced,
    exitCode,
    judge,
    command: values.command
   });
   if (startable === void 0) return result;
   if (mode === "prod") (0, accept_release.t0)(ports, judge, acceptance, started);
   return {
    ...result,
    start: {
     path: startable,
     argv: values.command,
     account: user.account,
     openFiles: values.openFiles
    }
   };
  }
  const NO_RULES = {
   findings: [],
   warnings: []
  };
  function anchorsOf(ports, {policy}, trust) {
   const state = (0, mark_file.FK)(ports);
   return [ ...(0, inside.jz)(policy, trust.anchors), ...state === void 0 ? [] : [ {
    what: "state directory",
    path: state
   } ] ];
  }
  function warnOfDev({log}, {why}) {
   log.warn("================================================================");
   log.warn(`dev: NOT ENFORCED (${why})`);
   log.warn("The program starts whatever is found about the release, and nothing is marked.");
   log.warn("================================================================");
  }
  function judgeProgram(ports, {judge, place, release, program, path, writer, mode}) {
   const {metadata} = release.verification;
   const facts = collectBootFacts(ports, {
    release: {
     ...place,
     metadata,
     policy: judge.policy.policy
    },
    program,
    path,
    writer
   });
   return judgeBoot(facts, mode);
  }
  function startableProgram({programs}, program, path) {
   const facts = path === void 0 ? void 0 : programs.look(path);
   if (path === void 0 || facts === void 0) throw new errors.cs("program_missing", `there is no program ${(0, 
   model_path.g$)(program)}`, {
    program
   });
   if (!facts.executable) throw new errors.cs("program_not_executable", `${(0, model_path.g$)(program)} may not be executed`, {
    program
   });
   if (facts.kind === "other") throw new errors.cs("program_not_executable", `${(0, 
   model_path.g$)(program)} is neither a binary nor a script that begins with #!`, {
    program
   });
   return path;
  }
  function recordBoot(ports, {started, place, trust, judge, acceptance, exitCode}) {
   if ((0, mark_file.FK)(ports) === void 0) return [];
   const {metadataDigest, tree} = acceptance.verification;
   return (0, record_command.t)(ports, {
    verb: "boot",
    started,
    place,
    trust,
    policyDigest: judge.policy.digest,
    result: acceptance.outcome,
    exitCode,
    subjects: metadataDigest === void 0 ? [] : [ {
     name: "deployment_metadata.json",
     digest: metadataDigest
    } ],
    outputs: [],
    observations: tree === void 0 ? {} : {
     files_matched: tree.matched,
     files_modified: tree.modified,
     files_missing: tree.missing,
     files_new: tree.unexpected
    }
   });
  }
 })
};
