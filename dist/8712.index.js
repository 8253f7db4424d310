import { modules as shared } from "./shared.index.js";

export const id = 8712;

export const ids = [ 8712 ];

export const modules = {
 ...shared,
 34582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   return !(0, inside.FK)(parent, path) && nearestFolder(parent, probe);
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
  var path = __webpack_require__(80916);
  var compare = __webpack_require__(46710);
  var templates = __webpack_require__(55358);
  const SAYS = {
   edited: "edited since it was written",
   older: "older than this DuRi",
   newer: "written by a newer DuRi",
   missing: "missing",
   foreign: "not made from the template"
  };
  const runtimeTemplate = doctorCheck({
   id: "runtime-template",
   title: "release template",
   collect: ({ports, runtime}) => ({
    folder: runtime,
    files: templates.Q.map(template => ({
     path: template.path,
     state: (0, compare.O)(ports.files, (0, external_node_path_.join)(runtime, template.path), template)
    }))
   }),
   judge: ({folder, files}) => {
    const made = files.filter(({state}) => state !== "missing" && state !== "foreign");
    if (made.length === 0) return ok("not used here");
    const drifted = Object.entries(SAYS).flatMap(([state, says]) => {
     const paths = files.filter(file => file.state === state).map(({path}) => path);
     return paths.length === 0 ? [] : [ `${says}: ${listed(paths)}` ];
    });
    if (drifted.length === 0) return ok(`${files.length} files in ${(0, path.g$)(folder)}, as this DuRi writes them`);
    const newer = files.some(({state}) => state === "newer") ? " Update DuRi where it is older than the files." : "";
    return note(drifted.join("; "), `\`duri init --runtime\` writes what is missing; with --force it renews all, so commit first and look at the difference.${newer}`);
   }
  });
  const MAX_LISTED = 5;
  function listed(paths) {
   return `${paths.slice(0, MAX_LISTED).join(", ")}${paths.length > MAX_LISTED ? ` and ${paths.length - MAX_LISTED} more` : ""}`;
  }
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
  const DOCTOR_CHECKS = [ nodeVersion, cores, syft, git, clock, fileSystem, policy, keyRing, keyFiles, variables, evidenceDirectory, openFolders, textAttributes, workflow, runtimeTemplate, branchRules ];
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
  async function readPatient(ports, {directory, evidence, runtime, config, keyring, offline}) {
   const policy = await readPolicyOf(ports, directory, config);
   const named = keyring ?? ("loaded" in policy ? (0, policy_policy.E7)(policy.loaded) : void 0);
   const usual = (0, external_node_path_.join)(directory, USUAL_RING);
   const ringPath = named ?? (ports.files.exists(usual) ? usual : void 0);
   const ring = ringPath === void 0 ? void 0 : readRing(ports, (0, external_node_path_.resolve)(ports.environment.cwd, ringPath));
   return {
    ports,
    directory,
    evidence,
    runtime,
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
  var model_status = __webpack_require__(62373);
  var folder = __webpack_require__(61697);
  var key_inputs = __webpack_require__(32337);
  const MARKS = {
   ok: "ok",
   note: "note",
   problem: "PROBLEM"
  };
  const doctor = (0, command.G)({
   name: "doctor",
   summary: "Say what this machine and repository lack, and what to do about it",
   description: "Looks at Node, Syft, git, clock, file system, policy, key ring, key files, variables, workflows, the release template and, where the repository is on GitHub, the rules of its default branch (with GH_TOKEN or GITHUB_TOKEN, or without any where it is public). Exit code 0 when nothing is a problem, 2 otherwise; notes are no problems. To try the file system it makes a file in the directory and removes it. It prints no secret, and runs nothing of the repository.",
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
    runtimeDir: (0, input.ph)(folder.q, "Folder of the release template that `duri init --runtime` has written", "DIR", {
     flag: "runtime-dir"
    }),
    keyring: key_inputs.AC,
    offline: (0, input.L$)("Ask nothing over the network: the rules of the repository are left out", {
     flag: "offline"
    })
   },
   outputs: {},
   action: void 0,
   run: async (ports, {dir, config, evidence, runtimeDir, keyring, offline}) => {
    const directory = (0, external_node_path_.resolve)(ports.environment.cwd, dir);
    if (!ports.files.isDirectory(directory)) throw new model_errors.cs("directory_missing", `${(0, 
    path.g$)(dir)} is no directory`, {
     path: dir
    });
    const checks = await examine(ports, {
     directory,
     evidence: (0, external_node_path_.resolve)(evidence === void 0 ? directory : ports.environment.cwd, evidence ?? "evidence"),
     runtime: (0, external_node_path_.resolve)(directory, runtimeDir),
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
 }),
 87216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => askRules
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  var _gate_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44827);
  var _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33074);
  const FOLDER = ".github/workflows";
  const MAX_WORKFLOWS = 500;
  async function askRules(ports, forge, {directory, check}) {
   const repository = await forge.repository();
   const branch = repository.defaultBranch;
   const found = (0, _gate_checks_js__WEBPACK_IMPORTED_MODULE_3__.H)(workflowsIn(ports, directory), {
    branch,
    inDuri: repository.fullName.toLowerCase().endsWith("/duri")
   });
   const rules = await forge.branchRules(branch);
   const actionsApp = await actionsAppOf(forge, branch);
   const facts = {
    repository: repository.fullName,
    repositoryId: repository.id,
    branch,
    actionsApp,
    check,
    webUrl: forge.webUrl
   };
   const judgement = (0, _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__.T_)(rules, found.checks, facts);
   return {
    ...judgement,
    notes: [ ...judgement.notes, ...notesOn(found) ]
   };
  }
  function workflowsIn({files, folders}, directory) {
   const names = folders.names((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FOLDER), MAX_WORKFLOWS).filter(name => /\.ya?ml$/.test(name));
   return names.flatMap(name => {
    const content = files.read((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, FOLDER, name), _model_limits_js__WEBPACK_IMPORTED_MODULE_1__.b.policyBytes);
    return content === void 0 ? [] : [ {
     path: `${FOLDER}/${name}`,
     content
    } ];
   });
  }
  async function actionsAppOf(forge, branch) {
   if (forge.webUrl.startsWith("https://github.com/")) return _judge_rules_js__WEBPACK_IMPORTED_MODULE_4__.St;
   const tip = await forge.branchTip(branch);
   const runs = tip === void 0 ? [] : await forge.checkRuns(tip);
   return runs.find(({appSlug}) => appSlug === "github-actions")?.appId;
  }
  function notesOn({checks, unread}) {
   const known = checks.length > 0 || unread.length > 0;
   return [ ...checks.flatMap(weaknessesOf), ...unread.map(({path, why}) => ({
    level: "note",
    says: `${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(path)} ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(why)}: what it runs is not known`,
    fix: `Mend ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(path)}.`
   })), ...known ? [] : [ NO_GATE ] ];
  }
  const NO_GATE = {
   level: "note",
   says: "no workflow here runs DuRi's gate on pull requests",
   fix: "Add a workflow with `on: { pull_request: , merge_group: }` and a step `uses: duri/duri/actions/gate@COMMIT`."
  };
  function weaknessesOf({name, workflow, weaknesses}) {
   return weaknesses.map(({says, fix}) => ({
    level: "problem",
    says: `the check "${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(name)}" of ${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_2__.g$)(workflow)}: ${says}`,
    fix
   }));
  }
 }),
 33074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   eH: () => ADVISORY,
   St: () => GITHUB_ACTIONS_APP,
   T_: () => judgeRules
  });
  var model_path = __webpack_require__(80916);
  function rulesetFor(check, actionsApp) {
   return {
    name: "DuRi gate",
    target: "branch",
    enforcement: "active",
    conditions: {
     ref_name: {
      include: [ "~DEFAULT_BRANCH" ],
      exclude: []
     }
    },
    rules: [ {
     type: "pull_request",
     parameters: PULL_REQUEST
    }, {
     type: "required_status_checks",
     parameters: {
      strict_required_status_checks_policy: true,
      required_status_checks: [ {
       context: check,
       ...actionsApp === void 0 ? {} : {
        integration_id: actionsApp
       }
      } ]
     }
    } ]
   };
  }
  const PULL_REQUEST = {
   dismiss_stale_reviews_on_push: false,
   require_code_owner_review: false,
   require_last_push_approval: false,
   required_approving_review_count: 0,
   required_review_thread_resolution: false
  };
  function requireCheck(check, facts) {
   const name = (0, model_path.g$)(check);
   const page = `${facts.webUrl}/settings/rules`;
   return {
    create: `Open ${page} > New branch ruleset > Include default branch > Require status checks to pass > Add checks > "${name}" > GitHub Actions. Or, as an administrator: ${callFor(check, facts)}`,
    bind: `Open ${page}, edit the ruleset, remove "${name}" and add it again with the source GitHub Actions instead of any source.`
   };
  }
  function callFor(check, {repository, actionsApp}) {
   const body = JSON.stringify(rulesetFor(check, actionsApp)).replace(/['\u007f-\uffff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
   return `printf '%s' '${body}' | gh api -X POST repos/${repository}/rulesets --input -`;
  }
  const GITHUB_ACTIONS_APP = 15368;
  const ADVISORY = "self-hosted gate: advisory against insiders";
  function judgeRules(rules, checks, facts) {
   const required = rules.flatMap(rule => rule.type === "required_status_checks" ? rule.checks : []).filter(one => isGate(one, checks, facts));
   const outside = rules.flatMap(rule => rule.type === "workflows" && (rule.level === "organization" || rule.level === "enterprise") ? rule.workflows : []).filter(one => one.repositoryId !== facts.repositoryId);
   const own = required.filter(({appId}) => appId !== void 0 && facts.actionsApp !== void 0 && appId !== facts.actionsApp);
   const guard = own.length > 0 ? "own-app" : outside.length > 0 ? "outside-workflow" : "none";
   return {
    required: required.length > 0 ? "required" : "unknown",
    guard,
    notes: [ ...requirement(required, checks, facts), ...outside.map(({path, repositoryId}) => ({
     level: "note",
     says: `the workflow ${(0, model_path.g$)(path)} of the repository with the id ${repositoryId} is required from outside; a pull request cannot remove it`,
     fix: "Make sure that it runs DuRi's gate: what it does cannot be seen from here."
    })), ...own.map(({context, appId}) => ({
     level: "ok",
     says: `"${(0, model_path.g$)(context)}" counts only from the app ${appId ?? ""}: no workflow can imitate it`
    })), ...guard === "none" ? [ advisory(facts) ] : [], ...queue(rules, checks), ...upToDate(rules, required) ]
   };
  }
  function isGate({context}, checks, {check}) {
   if (context === check) return true;
   return checks.some(({name, exact}) => exact ? context === name : name !== "" && context.startsWith(name));
  }
  function requirement(required, checks, facts) {
   const [first] = required;
   if (first === void 0) return [ notFound(checks, facts) ];
   const open = required.filter(({appId}) => appId === void 0);
   const names = [ ...new Set(required.map(({context}) => `"${(0, model_path.g$)(context)}"`)) ].join(", ");
   const isRequired = {
    level: "ok",
    says: `a ruleset of ${facts.branch} requires ${names}`
   };
   if (open.length === 0) return [ isRequired ];
   return [ isRequired, {
    level: "problem",
    says: `it requires "${(0, model_path.g$)(first.context)}" from any source: whoever may write statuses can set it to green`,
    fix: requireCheck(first.context, facts).bind
   } ];
  }
  function notFound(checks, facts) {
   const name = facts.check ?? checks.find(({exact, pullRequest}) => exact && pullRequest)?.name;
   const says = `no ruleset of ${facts.branch} requires the gate; whether classic branch protection does is unknown, for only administrators may read that`;
   if (name === void 0) return {
    level: "note",
    says,
    fix: "No check of the gate with a fixed name was found in the workflows: run it on pull_request, or name it as `gate.check` in duri.yml."
   };
   return {
    level: "note",
    says,
    fix: requireCheck(name, facts).create
   };
  }
  function advisory({repository}) {
   return {
    level: "note",
    says: `${ADVISORY}: who may push a branch to ${repository} can change the workflow that the gate runs in`,
    fix: "Let an organisation ruleset require a workflow of another repository that runs the gate (Settings of the organisation > Repository > Rulesets > Require workflows to pass before merging), or bind the check to a GitHub App of your own."
   };
  }
  function queue(rules, checks) {
   if (!rules.some(({type}) => type === "merge_queue")) return [];
   const stuck = [ ...new Set(checks.filter(({mergeGroup}) => !mergeGroup).map(({workflow}) => workflow)) ];
   return stuck.map(workflow => ({
    level: "problem",
    says: `the branch has a merge queue, and ${(0, model_path.g$)(workflow)} does not run on merge_group: the queue waits for its check until it gives up`,
    fix: `Add \`merge_group:\` to \`on:\` of ${(0, model_path.g$)(workflow)}.`
   }));
  }
  function upToDate(rules, required) {
   const strict = rules.some(rule => rule.type === "required_status_checks" && rule.strict && rule.checks.some(one => required.includes(one)));
   if (required.length === 0 || strict || rules.some(({type}) => type === "merge_queue")) return [];
   return [ {
    level: "note",
    says: "a pull request may be merged on a green that is older than its base, so a floor that rose since is not seen before the merge",
    fix: 'Turn on "Require branches to be up to date before merging" in that ruleset, or use a merge queue.'
   } ];
  }
 }),
 61697: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => TEMPLATE_FOLDER
  });
  const TEMPLATE_FOLDER = "deploy/duri";
 })
};
