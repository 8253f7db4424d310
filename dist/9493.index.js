import { modules as shared } from "./shared.index.js";

export const id = 9493;

export const ids = [ 9493 ];

export const modules = {
 ...shared,
 90055: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => doctor
  });
  var external_node_path_ = __webpack_require__(76760);
  var keyring_file = __webpack_require__(15034);
  var model_errors = __webpack_require__(74132);
  var load_policy = __webpack_require__(35821);
  var policy_policy = __webpack_require__(80728);
  function doctorCheck(check) {
   return check;
  }
  const ok = says => ({
   state: "ok",
   says
  });
  const note = (says, fix) => ({
   state: "note",
   says,
   fix
  });
  const problem = (says, fix) => ({
   state: "problem",
   says,
   fix
  });
  function problemOf(error) {
   return problem(error.message, error.hint);
  }
  var ask_rules = __webpack_require__(87216);
  const branchRules = doctorCheck({
   id: "branch-rules",
   title: "branch rules",
   collect: async patient => {
    if (patient.offline) return {
     notAsked: "offline"
    };
    const repository = await repositoryOf(patient);
    if (repository === void 0) return {
     notAsked: "no repository"
    };
    const check = "loaded" in patient.policy ? patient.policy.loaded.policy.gate.check : void 0;
    try {
     const forge = await patient.ports.openForge({
      repository,
      onlyOnce: true
     });
     return {
      asked: await (0, ask_rules.r)(patient.ports, forge, {
       directory: patient.directory,
       check
      })
     };
    } catch (error) {
     if (error instanceof model_errors.cs) return {
      error
     };
     throw error;
    }
   },
   judge: facts => {
    if ("error" in facts) return note(`could not be asked: ${facts.error.message}`, facts.error.hint);
    if ("notAsked" in facts) return facts.notAsked === "offline" ? note("not asked (--offline)", "Run it without --offline.") : ok("no repository on GitHub");
    return together(facts.asked);
   }
  });
  function together({notes}) {
   const sorted = [ "problem", "note", "ok" ].flatMap(level => notes.filter(one => one.level === level));
   const says = sorted.map(one => one.says).join("; ");
   const state = sorted[0]?.level ?? "ok";
   const fixes = sorted.flatMap(({fix}) => fix ?? []);
   return state === "ok" ? ok(says) : {
    state,
    says,
    fix: fixes.join(" ")
   };
  }
  async function repositoryOf({ports, directory}) {
   const {variables} = ports.environment;
   const named = variables["GITHUB_REPOSITORY"];
   if (named !== void 0 && named !== "") return named;
   if (ports.processes.find("git") === void 0 || !ports.git.isRepository(directory)) return;
   return nameOf((await ports.git.head(directory))?.remoteUrl, variables["GITHUB_SERVER_URL"] || "https://github.com");
  }
  function nameOf(remoteUrl, serverUrl) {
   const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : "";
   const [, found, name] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remoteUrl ?? "") ?? [];
   return found?.toLowerCase() === host ? name : void 0;
  }
  const EARLIEST = Date.parse("2025-06-01T00:00:00Z");
  const LATEST = Date.parse("2126-01-01T00:00:00Z");
  const TOLERANCE_MS = 5 * 6e4;
  const clock = doctorCheck({
   id: "clock",
   title: "clock",
   collect: ({at, ports, directory}) => ({
    now: at,
    fileTime: ports.folders.probe(directory)?.fileTime,
    fixed: (ports.environment.variables["SOURCE_DATE_EPOCH"] ?? "") !== ""
   }),
   judge: ({now, fileTime, fixed}) => {
    const shown = now.toISOString();
    if (now.getTime() < EARLIEST || now.getTime() > LATEST) return problem(`it is ${shown}, which cannot be`, "Set the clock, by NTP if there is a network.");
    const apart = fileTime === void 0 ? 0 : Math.abs(fileTime.getTime() - now.getTime());
    if (apart > TOLERANCE_MS) return problem(`the file system's clock is ${Math.round(apart / 6e4)} minutes apart from ${shown}`, "Set the clocks of this host and of the file server by NTP.");
    return fixed ? note(`${shown}; SOURCE_DATE_EPOCH is set, and \`seal\` takes its instant from it`, "Unset it, unless the same bytes are wanted again.") : ok(shown);
   }
  });
  const cores = doctorCheck({
   id: "cores",
   title: "processor cores",
   collect: ({ports}) => ports.environment.cores,
   judge: count => count > 1 ? ok(`${count} cores hash at once`) : note("one core: large trees take longer to scan", "Give the container more than one core, if a scan takes too long.")
  });
  var inside = __webpack_require__(14858);
  const evidenceDirectory = doctorCheck({
   id: "evidence-directory",
   title: "evidence directory",
   collect: ({ports, evidence}) => ({
    path: evidence,
    exists: ports.files.exists(evidence),
    isDirectory: ports.files.isDirectory(evidence),
    writable: nearestFolder(evidence, path => ports.folders.probe(path)?.writable)
   }),
   judge: ({path, exists, isDirectory, writable}) => {
    if (exists && !isDirectory) return problem(`${path} is no directory`, "Choose another place with --evidence.");
    if (!writable) return note(`${path} cannot be written by this account`, "Nothing, if this machine only verifies; verify then keeps its log in DURI_STATE_DIR.");
    return exists ? ok(`${path} can be written`) : ok(`${path} will be made`);
   }
  });
  function nearestFolder(path, probe) {
   const writable = probe(path);
   if (writable !== void 0) return writable;
   const parent = (0, external_node_path_.dirname)(path);
   return !(0, inside.F)(parent, path) && nearestFolder(parent, probe);
  }
  const fileSystem = doctorCheck({
   id: "file-system",
   title: "file system",
   collect: ({ports, directory}) => ports.folders.probe(directory),
   judge: facts => {
    if (facts?.caseSensitive === void 0) return note("could not be tried: the directory cannot be written", "Nothing, if it is meant to be read-only.");
    if (!facts.caseSensitive) return note("names that differ by letter case are one file here", "Seal on Linux, if the release is deployed there; `seal` warns of names that collide.");
    if (facts.keepsModes !== true) return note("the executable bit is not kept here", "Seal where it is kept; a release that is verified elsewhere would differ.");
    return ok("keeps letter case and the executable bit");
   }
  });
  const git = doctorCheck({
   id: "git",
   title: "git",
   collect: async ({ports, directory}) => {
    const program = ports.processes.find("git");
    const isRepository = ports.git.isRepository(directory);
    try {
     return {
      program,
      isRepository,
      head: program === void 0 ? void 0 : await ports.git.head(directory)
     };
    } catch (error) {
     if (error instanceof model_errors.cs) return error;
     throw error;
    }
   },
   judge: facts => {
    if (facts instanceof model_errors.cs) return problemOf(facts);
    const {program, isRepository, head} = facts;
    if (program === void 0 && isRepository) return problem("this is a repository, and git is not installed", "Install git: provenance and the downgrade gate read the commit and the base from it.");
    if (program === void 0) return note("git is not installed", "Install it where releases are made or pull requests are checked.");
    if (!isRepository) return note("no repository here: provenance names no commit", "Run DuRi inside the checkout that the release is built from.");
    if (head === void 0) return note("the repository has no commit yet", "Commit before sealing, so that provenance can name the source.");
    return ok(`commit ${head.commit.slice(0, 12)}${head.dirty ? ", with uncommitted changes" : ""}`);
   }
  });
  var trust = __webpack_require__(39972);
  const keyFiles = doctorCheck({
   id: "key-files",
   title: "key files",
   collect: async patient => {
    const {ring, ports} = patient;
    const keys = ring === void 0 || ring.content instanceof model_errors.cs ? [] : ring.content.keys;
    const paths = ring === void 0 ? [] : keys.flatMap(({secret_file}) => secret_file === void 0 ? [] : [ (0, 
    external_node_path_.join)((0, external_node_path_.dirname)(ring.path), secret_file) ]);
    const inRing = await Promise.all(paths.map(async path => ({
     name: path,
     found: await lookAt(patient, path)
    })));
    const mounted = ports.environment.variables["DURI_HMAC_KEY_FILE"] ?? "";
    return mounted === "" ? inRing : [ ...inRing, {
     name: "DURI_HMAC_KEY_FILE",
     found: lookAtMounted(patient, mounted)
    } ];
   },
   judge: files => {
    const bad = files.flatMap(({name, found}) => {
     if (found instanceof model_errors.cs) return [ `${name}: ${found.message}` ];
     if (found === "committed") return [ `${name} is committed to git` ];
     return found === "absent" && name === "DURI_HMAC_KEY_FILE" ? [ "DURI_HMAC_KEY_FILE names no file" ] : [];
    });
    const errors = files.flatMap(({found}) => found instanceof model_errors.cs ? [ found.hint ] : []);
    if (bad.length > 0) return problem(bad.join("; "), errors[0] ?? (files.some(({found}) => found === "committed") ? "Treat the key as stolen: `duri keys retire KEY --revoke`, then make another." : "Mount the secret as a file and name its path."));
    const fit = files.filter(({found}) => found === "fit").length;
    if (files.length === 0) return ok("none named");
    return fit === files.length ? ok(`${fit} readable by this account alone`) : note(`${files.length - fit} of ${files.length} are not on this machine`, "Nothing, if this machine only verifies.");
   }
  });
  async function lookAt({ports, directory}, path) {
   if (!ports.files.exists(path)) return "absent";
   try {
    ports.files.readSecret(path);
   } catch (error) {
    if (error instanceof model_errors.cs) return error;
    throw error;
   }
   return await isCommitted(ports, directory, path) ? "committed" : "fit";
  }
  function lookAtMounted({ports, at}, path) {
   if (!ports.files.exists(path)) return "absent";
   try {
    (0, trust.V)(ports, {
     keyringPath: void 0,
     secretInputs: [],
     hmacKeys: [ {
      from: "file",
      path
     } ],
     purpose: "sign",
     at
    });
    return "fit";
   } catch (error) {
    if (error instanceof model_errors.cs) return error;
    throw error;
   }
  }
  async function isCommitted({git}, directory, path) {
   try {
    const head = await git.resolve(directory, "HEAD");
    return head !== void 0 && await git.show(directory, head, (0, external_node_path_.relative)(directory, path), 64 * 1024) !== void 0;
   } catch {
    return false;
   }
  }
  var keys_due = __webpack_require__(88940);
  var key_id = __webpack_require__(40615);
  var standing = __webpack_require__(13840);
  const DAY_MS = 864e5;
  const SOON_DAYS = 14;
  const keyRing = doctorCheck({
   id: "key-ring",
   title: "key ring",
   collect: ({ring, at, ports}) => ({
    ring,
    at,
    rotationDays: daysOf(ports.environment.variables["DURI_HMAC_KEY_ROTATION_PERIOD"])
   }),
   judge: ({ring, at, rotationDays}) => {
    if (ring === void 0) return note("none: nothing can be signed or verified", "Make one with `duri keys new`, and name it in duri.yml.");
    if (ring.content instanceof model_errors.cs) return problemOf(ring.content);
    return judgeRing(ring.path, ring.content, at, rotationDays);
   }
  });
  function judgeRing(path, ring, at, rotationDays) {
   const standings = ring.keys.map(key => ({
    key,
    ...(0, standing.YP)(key, ring, at)
   }));
   const signing = standings.filter(({maySign}) => maySign).length;
   if (!standings.some(({mayVerify}) => mayVerify)) return problem(`${path}: none of ${ring.keys.length} keys is accepted today`, "Add a key with `duri keys new`, and seal again.");
   const ending = standings.filter(({mayVerify, key}) => mayVerify && endsSoon(key, at)).map(({key}) => (0, 
   key_id.JO)(key.id));
   if (ending.length > 0) return note(`${path}: ${ending.join(", ")} ends within ${SOON_DAYS} days`, "Rotate with `duri keys rotate`, and seal again what is deployed.");
   const due = ring.keys.filter(key => (0, keys_due.nZ)(key, ring, at, rotationDays)).map(({id}) => (0, 
   key_id.JO)(id));
   if (due.length > 0) return note(`${path}: ${due.join(", ")} is older than ${rotationDays} days`, "Run `duri keys rotate`.");
   if (signing === 0) return note(`${path}: ${ring.keys.length} keys, none of which may sign`, "Add one with `duri keys new`, if releases are sealed here.");
   return ok(`${path}: ${ring.keys.length} ${ring.keys.length === 1 ? "key" : "keys"}, ${signing} may sign`);
  }
  function endsSoon({sign_until, verify_until}, at) {
   return [ sign_until, verify_until ].some(end => {
    const left = end === void 0 ? 1 / 0 : Date.parse(end) - at.getTime();
    return left >= 0 && left <= SOON_DAYS * DAY_MS;
   });
  }
  function daysOf(text) {
   return text !== void 0 && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : keys_due.hF;
  }
  const nodeVersion = doctorCheck({
   id: "node-version",
   title: "Node",
   collect: ({ports: {environment}}) => ({
    version: environment.nodeVersion
   }),
   judge: ({version}) => {
    const [major = 0, minor = 0] = version.split(".").map(Number);
    const enough = major > 20 || major === 20 && minor >= 12;
    return enough ? ok(`Node ${version}`) : problem(`Node ${version} is too old`, "Install Node 20.12 or newer.");
   }
  });
  const openFolders = doctorCheck({
   id: "open-folders",
   title: "folders open to everyone",
   collect: ({ports, directory, evidence, policy, ring}) => {
    const policyPath = "loaded" in policy ? policy.loaded.path : void 0;
    const keys = ring === void 0 || ring.content instanceof model_errors.cs ? [] : ring.content.keys;
    const secrets = keys.flatMap(({secret_file}) => secret_file === void 0 || ring === void 0 ? [] : [ (0, 
    external_node_path_.join)((0, external_node_path_.dirname)(ring.path), secret_file) ]);
    const paths = [ directory, evidence, ...policyPath === void 0 ? [] : [ policyPath ], ...ring === void 0 ? [] : [ ring.path ], ...secrets ];
    return [ ...new Set(paths.flatMap(path => ports.folders.openToEveryone(path))) ];
   },
   judge: open => open.length === 0 ? ok("none on the way to release, evidence, policy and keys") : problem(`every account can write ${open.join(", ")}`, `chmod o-w ${open[0]} (and the others), or move what must be trusted elsewhere.`)
  });
  const policy = doctorCheck({
   id: "policy",
   title: "policy",
   collect: patient => patient.policy,
   judge: facts => {
    if ("error" in facts) return problemOf(facts.error);
    const {path, policy: content} = facts.loaded;
    if (path === void 0) return note("none: the strict built-in policy applies", "Write one with `duri init`.");
    const open = [ "product", "repository_id", "line" ].filter(field => content[field] === void 0);
    if (open.length > 0) return note(`${path}, version ${content.version}; it does not state ${open.join(", ")}`, "State them, so that evidence of another product is refused.");
    return ok(`${path}, version ${content.version}, of ${content.product}`);
   }
  });
  const syft = doctorCheck({
   id: "syft",
   title: "Syft",
   collect: async ({ports, policy}) => {
    const syftVersion = "loaded" in policy ? policy.loaded.policy.sbom.syft_version : void 0;
    try {
     return {
      tool: await ports.sbom.probe({
       syftPath: void 0,
       syftVersion
      }),
      path: ports.processes.find("syft")
     };
    } catch (error) {
     if (error instanceof model_errors.cs) return error;
     throw error;
    }
   },
   judge: facts => {
    if (facts instanceof model_errors.cs) return problemOf(facts);
    const {tool, path} = facts;
    if (tool.name === "syft") return ok(`Syft ${tool.version}${path === void 0 ? ", to be installed when it is needed" : ` at ${path}`}`);
    return note("no Syft: SBOMs come from the embedded generator, which reads lock files and manifests only", "Install Syft, or set `sbom.syft_version` in duri.yml to have it installed.");
   }
  });
  var limits = __webpack_require__(44831);
  const textAttributes = doctorCheck({
   id: "text-attributes",
   title: ".gitattributes",
   collect: ({ports, directory}) => ({
    isRepository: ports.git.isRepository(directory),
    attributes: Buffer.from(ports.files.read((0, external_node_path_.join)(directory, ".gitattributes"), limits.b.policyBytes) ?? []).toString("utf8")
   }),
   judge: ({isRepository, attributes}) => {
    if (!isRepository) return ok("no repository");
    const forAll = attributes.split(/\r?\n/).map(line => line.trim().split(/\s+/)).filter(([pattern]) => pattern === "*").flat();
    if (forAll.includes("eol=lf") || forAll.includes("-text") || forAll.includes("binary")) return ok("line ends are the same on every platform");
    return note("line ends depend on the platform and on core.autocrlf, and checksums with them", "Add the line `* text=auto eol=lf` to .gitattributes.");
   }
  });
  var dual_verify = __webpack_require__(41022);
  var enforcement = __webpack_require__(53902);
  var nearest = __webpack_require__(34348);
  const KNOWN = [ "DURI_ENV", "DURI_INTEGRITY_MODE", "DURI_HMAC_KEY_FILE", "DURI_HMAC_KEY_ROTATION_PERIOD", "DURI_HMAC_KEY_DUAL_VERIFY", "DURI_INTEGRITY_SPIKE_THRESHOLD", "DURI_KEYRING", "DURI_STATE_DIR", "DURI_CONFIG", "DURI_METRICS_ALIASES" ];
  const VALIDATIONS = [ variables => (0, enforcement.J8)(variables, policy_policy.Uo.policy), variables => (0, 
  enforcement.SQ)(variables, policy_policy.Uo.policy), dual_verify.i, rotationPeriod ];
  const variables = doctorCheck({
   id: "variables",
   title: "DURI_* variables",
   collect: ({ports}) => Object.fromEntries(Object.entries(ports.environment.variables).filter(([name, value]) => name.startsWith("DURI_") && value !== "")),
   judge: set => {
    const wrong = VALIDATIONS.flatMap(validate => messageOfFailure(() => validate(set)));
    if (wrong.length > 0) return problem(wrong.join("; "), "Correct or unset them; unset means prod, strict, a spike at 0.3, both keys while rotating, and 90 days.");
    const unknown = Object.keys(set).filter(name => !KNOWN.includes(name));
    if (unknown.length > 0) return note(`nothing reads ${unknown.map(described).join(", ")}`, "Correct the name, or unset it. A secret belongs in a file, never in a variable.");
    const {mode, why} = (0, enforcement.J8)(set, policy_policy.Uo.policy);
    if (mode === "dev") return note(`${why}: results are reported and not enforced`, "Unset it to enforce.");
    return ok(Object.keys(set).length === 0 ? "none set: prod and strict" : Object.keys(set).sort().join(", "));
   }
  });
  function described(name) {
   const meant = (0, nearest.p)(name, KNOWN);
   return meant === void 0 ? name : `${name} (did you mean ${meant}?)`;
  }
  function rotationPeriod(set) {
   const text = set["DURI_HMAC_KEY_ROTATION_PERIOD"];
   if (text === void 0 || /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 36500) return;
   throw new model_errors.cs("input_invalid", "DURI_HMAC_KEY_ROTATION_PERIOD is no whole number of days from 1 to 36500");
  }
  function messageOfFailure(validate) {
   try {
    validate();
    return [];
   } catch (error) {
    if (error instanceof model_errors.cs) return [ error.message ];
    throw error;
   }
  }
  const MAX_WORKFLOWS = 200;
  const workflow = doctorCheck({
   id: "workflow",
   title: "GitHub workflow",
   collect: ({ports, directory}) => {
    const folder = (0, external_node_path_.join)(directory, ".github", "workflows");
    const names = ports.folders.names(folder, MAX_WORKFLOWS).filter(name => /\.ya?ml$/.test(name));
    const using = names.filter(name => /\b(?:uses:\s*['"]?\S*\/duri\b|duri\s+(?:seal|verify|check-downgrade)\b)/.test(Buffer.from(ports.files.read((0, 
    external_node_path_.join)(folder, name), limits.b.policyBytes) ?? []).toString("utf8")));
    return {
     isRepository: ports.git.isRepository(directory),
     names,
     using
    };
   },
   judge: ({isRepository, names, using}) => {
    if (using.length > 0) return ok(`${using.join(", ")} ${using.length === 1 ? "uses" : "use"} DuRi`);
    if (!isRepository) return ok("no repository");
    return note(names.length === 0 ? "there is no workflow" : `none of ${names.length} workflows uses DuRi`, "Run `duri check-downgrade` on pull requests and `duri seal` on releases.");
   }
  });
  const DOCTOR_CHECKS = [ nodeVersion, cores, syft, git, clock, fileSystem, policy, keyRing, keyFiles, variables, evidenceDirectory, openFolders, textAttributes, workflow, branchRules ];
  const USUAL_RING = "duri.keyring.json";
  async function examine(ports, request) {
   const patient = await readPatient(ports, request);
   const examined = [];
   for (const check of DOCTOR_CHECKS) examined.push({
    id: check.id,
    title: check.title,
    ...await diagnose(check, patient)
   });
   return examined;
  }
  async function diagnose(check, patient) {
   try {
    return check.judge(await check.collect(patient));
   } catch (error) {
    return error instanceof model_errors.cs ? problemOf(error) : problem(`could not be looked at: ${(0, 
    model_errors.bD)(error)}`, "Please report it.");
   }
  }
  async function readPatient(ports, {directory, evidence, config, keyring, offline}) {
   const policy = await readPolicyOf(ports, directory, config);
   const named = keyring ?? ("loaded" in policy ? (0, policy_policy.E7)(policy.loaded) : void 0);
   const usual = (0, external_node_path_.join)(directory, USUAL_RING);
   const ringPath = named ?? (ports.files.exists(usual) ? usual : void 0);
   const ring = ringPath === void 0 ? void 0 : readRing(ports, (0, external_node_path_.resolve)(ports.environment.cwd, ringPath));
   return {
    ports,
    directory,
    evidence,
    offline,
    at: ports.clock.now(),
    policy,
    ring
   };
  }
  async function readPolicyOf(ports, directory, config) {
   const here = (0, external_node_path_.join)(directory, load_policy.CX);
   try {
    return {
     loaded: await (0, load_policy.tb)(ports, {
      config: config ?? (ports.files.exists(here) ? here : void 0),
      mode: "verifier"
     })
    };
   } catch (error) {
    if (error instanceof model_errors.cs) return {
     error
    };
    throw error;
   }
  }
  function readRing({files}, path) {
   try {
    return {
     path,
     content: (0, keyring_file.a)(files, path)
    };
   } catch (error) {
    if (error instanceof model_errors.cs) return {
     path,
     content: error
    };
    throw error;
   }
  }
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var path = __webpack_require__(80916);
  var model_status = __webpack_require__(62373);
  var key_inputs = __webpack_require__(32337);
  const MARKS = {
   ok: "ok",
   note: "note",
   problem: "PROBLEM"
  };
  const doctor = (0, command.G)({
   name: "doctor",
   summary: "Say what this machine and repository lack, and what to do about it",
   description: "Looks at Node, Syft, git, clock, file system, policy, key ring, key files, variables, workflows and, where the repository is on GitHub, the rules of its default branch (with GH_TOKEN or GITHUB_TOKEN, or without any where it is public). Exit code 0 when nothing is a problem, 2 otherwise; notes are no problems. To try the file system it makes a file in the directory and removes it. It prints no secret, and runs nothing of the repository.",
   examples: [ {
    line: "duri doctor",
    says: "In the folder of a repository"
   }, {
    line: "duri doctor /srv/app --config /etc/duri/duri.yml --json",
    says: "On a host, for a program"
   } ],
   inputs: {
    dir: (0, input.ph)(".", "Folder of the repository or release", "DIR", {
     positional: true
    }),
    config: (0, input.mR)("Policy to look at", "FILE", {
     flag: "config"
    }, {
     defaultText: "duri.yml of the folder, DURI_CONFIG, /etc/duri/duri.yml"
    }),
    evidence: (0, input.mR)("Directory that evidence is written to", "DIR", {
     flag: "evidence"
    }, {
     defaultText: "evidence beside the policy"
    }),
    keyring: key_inputs.AC,
    offline: (0, input.L$)("Ask nothing over the network: the rules of the repository are left out", {
     flag: "offline"
    })
   },
   outputs: {},
   action: void 0,
   run: async (ports, {dir, config, evidence, keyring, offline}) => {
    const directory = (0, external_node_path_.resolve)(ports.environment.cwd, dir);
    if (!ports.files.isDirectory(directory)) throw new model_errors.cs("directory_missing", `${(0, 
    path.g$)(dir)} is no directory`, {
     path: dir
    });
    const checks = await examine(ports, {
     directory,
     evidence: (0, external_node_path_.resolve)(evidence === void 0 ? directory : ports.environment.cwd, evidence ?? "evidence"),
     config,
     keyring,
     offline
    });
    const count = state => checks.filter(check => check.state === state).length;
    const problems = count("problem");
    const headline = problems > 0 ? `${problems} of ${checks.length} checks found a problem` : `no problem in ${checks.length} checks${count("note") > 0 ? `, ${count("note")} worth a note` : ""}`;
    return {
     exitCode: (0, model_status.I$)(problems > 0 ? "error(config)" : "verified", "prod"),
     json: {
      healthy: problems === 0,
      directory,
      counts: {
       ok: count("ok"),
       note: count("note"),
       problem: problems
      },
      checks: checks.map(({id, title, state, says, fix}) => ({
       id,
       title,
       state,
       says,
       fix: fix ?? null
      }))
     },
     report: {
      tone: problems > 0 ? "bad" : "good",
      headline,
      tables: [ {
       head: [ "", "what", "found" ],
       rows: checks.map(({state, title, says}) => [ MARKS[state], title, says ])
      } ],
      next: [ ...checks.filter(({state}) => state === "problem"), ...checks.filter(({state}) => state === "note") ].map(({title, fix = ""}) => `${title}: ${fix}`)
     },
     short: headline
    };
   }
  });
 })
};
