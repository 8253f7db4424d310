import { modules as shared } from "./shared.index.js";

export const id = 257;

export const ids = [ 257 ];

export const modules = {
 ...shared,
 30257: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => check_downgrade
  });
  var external_node_path_ = __webpack_require__(76760);
  var evidence_set = __webpack_require__(85339);
  var errors = __webpack_require__(74132);
  var finding = __webpack_require__(85382);
  var limits = __webpack_require__(44831);
  var schema_version = __webpack_require__(85897);
  var schemas = __webpack_require__(26921);
  var shape_document = __webpack_require__(93313);
  var protections = __webpack_require__(99036);
  const FLOOR_FILE = "duri.floor.json";
  const version = schemas.YjP().regex(schema_version.Q6, 'is not a version such as "1.1"');
  const floorFileSchema = schemas.rej({
   schema_version: version.describe("Lowest schema version of evidence that is accepted."),
   policy_version: version.optional().describe("Lowest policy version that evidence may have been sealed under."),
   protections: protections.m.partial().optional().describe("The weakest value of each protection that is accepted.")
  }).describe("DuRi pinned floor");
  function parseFloorFile(content) {
   return (0, shape_document.Tp)(content, floorFileSchema, {
    maxBytes: limits.b.policyBytes,
    maxDepth: limits.b.jsonDepth
   });
  }
  var load_policy = __webpack_require__(35821);
  var policy_policy = __webpack_require__(80728);
  var parsed = __webpack_require__(10018);
  var evidence_metadata = __webpack_require__(97626);
  var digest = __webpack_require__(6799);
  var shape_json = __webpack_require__(5565);
  var stance = __webpack_require__(97236);
  function readMetadata({evidence, files}, directory, source) {
   if (!files.isDirectory(directory)) throw new errors.cs("directory_missing", `there is no evidence directory ${directory}`, {
    path: directory
   });
   const snapshot = evidence.open(directory);
   try {
    const file = snapshot.file(evidence_set.VR);
    if (file === void 0) return {
     kind: "missing",
     source,
     file: evidence_set.VR
    };
    if (file.sizeBytes > limits.b.evidenceFileBytes) return {
     kind: "unreadable",
     source,
     schemaVersion: void 0,
     problem: `is larger than ${limits.b.evidenceFileBytes} bytes`
    };
    return candidateOf(file.read(limits.b.evidenceFileBytes), source);
   } finally {
    snapshot.close();
   }
  }
  function candidateOf(content, source) {
   const metadata = (0, evidence_metadata.jR)(content);
   if (metadata.ok) return (0, stance.fl)(metadata.value, (0, digest.sc)(content), source);
   return {
    kind: "unreadable",
    source,
    schemaVersion: versionOf(content),
    problem: (0, parsed.yg)(metadata.problems)
   };
  }
  function versionOf(content) {
   const json = (0, shape_json.q)(content, {
    maxBytes: limits.b.evidenceFileBytes,
    maxDepth: limits.b.jsonDepth
   });
   const version = json.ok && typeof json.value === "object" && json.value !== null && "schema_version" in json.value ? json.value.schema_version : void 0;
   return typeof version === "string" && (0, schema_version.lF)(version) ? version : void 0;
  }
  async function collectFloor(ports, base, policyPath) {
   if (base.kind === "unresolved") return unreadable(base.ref, "is no commit of this copy of the repository; a shallow clone has only what was fetched");
   try {
    return base.kind === "commit" ? await collectFromCommit(ports, base, policyPath) : await collectFromDirectory(ports, base.path);
   } catch (error) {
    if (!(error instanceof errors.cs) || error.code === "base_invalid") throw error;
    return unreadable(base.kind === "commit" ? base.ref : base.path, `could not be read: ${(0, 
    errors.bD)(error)}. ${error.hint}`);
   }
  }
  async function collectFromCommit(ports, {ref, commit, read}, policyPath) {
   const label = `${ref} (${commit.slice(0, 12)})`;
   const {floors, policy} = await readFiles(read, label, policyPaths(ports, policyPath));
   const bootstrap = policy === void 0;
   return {
    floors: bootstrap ? [ ...floors, stance.uN ] : floors,
    bootstrap,
    unreadable: [],
    keyring: await readKeyring(read, policy)
   };
  }
  async function collectFromDirectory(ports, directory) {
   const readFile = path => Promise.resolve(ports.files.read((0, external_node_path_.join)(directory, path), limits.b.policyBytes));
   const metadata = readBaseMetadata(ports, directory);
   const {floors, policy} = await readFiles(readFile, directory, [ load_policy.CX ]);
   if (metadata.length + floors.length > 0) return {
    floors: [ ...metadata, ...floors ],
    bootstrap: false,
    unreadable: [],
    keyring: await readKeyring(readFile, policy)
   };
   throw new errors.cs("base_invalid", `${directory} holds none of ${evidence_set.VR}, ${load_policy.CX}, ${FLOOR_FILE}`, {
    base: directory
   });
  }
  async function readFiles(readFile, label, paths) {
   const policy = await readBasePolicy(readFile, paths);
   const pinned = await readFile(FLOOR_FILE);
   const floors = pinned === void 0 ? [] : [ (0, stance.IB)(parsedFloorFile(pinned, FLOOR_FILE), `${label}: ${FLOOR_FILE}`) ];
   if (policy === void 0) return {
    floors,
    policy
   };
   const source = `${label}: ${policy.path ?? load_policy.CX}`;
   return {
    floors: [ (0, stance.Q6)(policy, source), (0, stance.CK)(policy.policy, source), ...floors ],
    policy
   };
  }
  function readPinnedFloor({files}, path) {
   const content = files.read(path, limits.b.policyBytes);
   if (content === void 0) throw new errors.cs("input_missing", `there is no floor file ${path}`, {
    path
   });
   return (0, stance.IB)(parsedFloorFile(content, path), path);
  }
  function unreadable(subject, message) {
   return {
    floors: [],
    bootstrap: false,
    unreadable: [ (0, finding.V2)("every-floor-is-readable", "floor_unreadable", subject, message) ],
    keyring: void 0
   };
  }
  function readBaseMetadata(ports, directory) {
   const metadata = readMetadata(ports, directory, (0, external_node_path_.join)(directory, evidence_set.VR));
   if (metadata.kind === "missing") return [];
   if (metadata.kind !== "unreadable") return [ metadata ];
   if (metadata.schemaVersion !== void 0 && (0, schema_version.Zy)(metadata.schemaVersion, schema_version.f$) > 0) return [ (0, 
   stance.ZV)(metadata.schemaVersion, metadata.source) ];
   throw new errors.cs("evidence_unreadable", `${metadata.source} ${metadata.problem}`);
  }
  async function readBasePolicy(readFile, paths) {
   for (const path of paths) {
    const content = await readFile(path);
    if (content !== void 0) return (0, load_policy.T4)(content, path);
   }
   return;
  }
  function policyPaths({environment, files}, policyPath) {
   if (policyPath === void 0) return [ load_policy.CX ];
   const absolute = (0, external_node_path_.resolve)(environment.cwd, policyPath);
   const way = (0, external_node_path_.relative)(files.resolve(environment.cwd) ?? environment.cwd, files.resolve(absolute) ?? absolute);
   return (0, external_node_path_.isAbsolute)(way) ? [ load_policy.CX ] : [ ...new Set([ way.replaceAll("\\", "/"), load_policy.CX ]) ];
  }
  function parsedFloorFile(content, path) {
   const floor = parseFloorFile(content);
   if (!floor.ok) throw new errors.cs("policy_invalid", `${path} is not a valid floor: ${(0, 
   parsed.yg)(floor.problems)}`, {
    path
   });
   return floor.value;
  }
  async function readKeyring(readFile, policy) {
   const path = policy === void 0 ? void 0 : (0, policy_policy.E7)(policy);
   return path === void 0 || (0, external_node_path_.isAbsolute)(path) || external_node_path_.posix.normalize(path).startsWith("../") ? void 0 : readFile(path);
  }
  var decide = __webpack_require__(80280);
  var find_base = __webpack_require__(95445);
  const FIELDS = {
   schema_version: [ "floor", "schema_version" ],
   policy_version: [ "version" ],
   accepted_policy_version: [ "floor", "policy_version" ],
   signature_required: [ "signatures", "required" ],
   signature_threshold: [ "signatures", "threshold" ],
   signature_kinds: [ "signatures", "kinds" ],
   retention_days: [ "retention_days" ],
   expires_days: [ "expires_days" ],
   include: [ "release", "include" ],
   exclude: [ "release", "exclude" ],
   unexpected: [ "release", "unexpected" ],
   unsafe_modes: [ "release", "unsafe_modes" ],
   spike_threshold: [ "integrity", "spike_threshold" ],
   mode: [ "integrity", "mode" ],
   empty_sbom: [ "sbom", "allow_empty" ],
   gate_parts: [ "gate", "expect" ],
   prerelease_tags: [ "tags", "prerelease" ],
   gated_tags: [ "tags", "gate" ],
   short_retention: [ "archive", "when_short" ],
   gate_checks: [ "audit", "checks" ],
   audit_fail_on: [ "audit", "fail_on" ],
   expected_checks: [ "audit", "expect", "checks" ],
   expected_uats: [ "uat", "expect", "uats" ],
   freeze_required: [ "freeze", "required" ],
   freeze_hmac: [ "freeze", "allow_hmac" ],
   freeze_state: [ "freeze", "state" ]
  };
  async function placeInPolicy({environment, files}, findings, path) {
   const absolute = (0, external_node_path_.resolve)(environment.cwd, path);
   const file = (0, external_node_path_.relative)(environment.cwd, absolute).replaceAll("\\", "/");
   const content = (0, external_node_path_.isAbsolute)(file) || file.startsWith("../") ? void 0 : files.read(absolute, limits.b.policyBytes);
   if (content === void 0) return [ ...findings ];
   const {locateInPolicy} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(4242), __webpack_require__.e(7863) ]).then(__webpack_require__.bind(__webpack_require__, 24242));
   const locate = locateInPolicy(content);
   return findings.map(finding => {
    const field = finding.outcome === "fail" ? FIELDS[finding.subject] : void 0;
    if (field === void 0) return finding;
    const location = {
     file,
     ...locate(field)
    };
    return {
     ...finding,
     location
    };
   });
  }
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var model_part = __webpack_require__(16518);
  var inside = __webpack_require__(14858);
  const WORKFLOWS = ".github/workflows";
  const MAX_WORKFLOWS = 500;
  async function editedGuards({files, folders, environment}, bases, policy) {
   const [base] = bases;
   if (base?.kind !== "commit") return [];
   const {cwd} = environment;
   const workflows = folders.names((0, external_node_path_.join)(cwd, WORKFLOWS), MAX_WORKFLOWS).map(name => `${WORKFLOWS}/${name}`);
   const named = [ policy.path, (0, policy_policy.E7)(policy), besidePolicy(policy, policy.policy.freeze.state) ].flatMap(path => relativeTo(cwd, path) ?? []);
   const edited = [];
   for (const path of new Set([ load_policy.CX, FLOOR_FILE, ...named, ...workflows, ...await orNothing(() => base.names(WORKFLOWS)) ?? [] ])) {
    const before = await orNothing(() => base.read(path));
    const after = await orNothing(() => Promise.resolve(files.read((0, external_node_path_.join)(cwd, path), limits.b.policyBytes)));
    if (Buffer.compare(before ?? EMPTY, after ?? EMPTY) !== 0) edited.push(path);
   }
   return edited;
  }
  function besidePolicy({path}, name) {
   return path === void 0 || (0, external_node_path_.isAbsolute)(name) ? name : (0, 
   external_node_path_.join)((0, external_node_path_.dirname)(path), name);
  }
  function relativeTo(cwd, path) {
   const way = path === void 0 ? ".." : (0, external_node_path_.relative)(cwd, (0, 
   external_node_path_.resolve)(cwd, path));
   return way.startsWith("..") || (0, external_node_path_.isAbsolute)(way) ? void 0 : way.split(external_node_path_.sep).join("/");
  }
  const EMPTY = new Uint8Array;
  async function orNothing(look) {
   try {
    return await look();
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    return;
   }
  }
  const CHECK = "adoption-is-the-first";
  const EVIDENCE_ASSET = /deployment_metadata\.json$|-[0-9a-f]{12}\.tar\.(?:gz|zst)$/;
  async function checkFirstAdoption({openForge, trigger}) {
   if (trigger.kind === "none") return [];
   try {
    const releases = await (await openForge({})).releases();
    const sealed = releases.find(({assets}) => assets.some(({name}) => EVIDENCE_ASSET.test(name)));
    if (sealed === void 0) return [ (0, finding.IX)(CHECK, "releases", `none of ${releases.length} releases carries evidence`) ];
    return [ (0, finding.L5)(CHECK, "releases", `${sealed.tag} carries evidence, but the base has no policy any more: it must be restored before anything else`) ];
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    return [ (0, finding.L5)(CHECK, "releases", `cannot be listed, so a policy may have been taken away: ${(0, 
    errors.bD)(error)}`) ];
   }
  }
  var keyring = __webpack_require__(43596);
  const SAME_KEYS = "same keys as the base";
  function describeKeyringChange(base, candidate) {
   if (base === void 0 && candidate === void 0) return;
   const [before, after] = [ keysOf(base), keysOf(candidate) ];
   if (typeof before === "string") return `the base's key ring is not valid: ${before}`;
   if (typeof after === "string") return `the candidate's key ring is not valid: ${after}`;
   const added = [ ...after.keys() ].filter(id => !before.has(id));
   const removed = [ ...before.keys() ].filter(id => !after.has(id));
   const changed = [ ...after ].filter(([id, text]) => before.has(id) && before.get(id) !== text).map(([id]) => id);
   const parts = [ [ "adds", added ], [ "removes", removed ], [ "changes", changed ] ].filter(([, ids]) => ids.length > 0);
   return parts.length === 0 ? SAME_KEYS : parts.map(([verb, ids]) => `${verb} ${ids.join(", ")}`).join("; ");
  }
  function keysOf(content) {
   if (content === void 0) return new Map;
   const ring = (0, keyring.ZU)(content);
   return ring.ok ? new Map(ring.value.keys.map(key => [ key.id, JSON.stringify(key) ])) : (0, 
   parsed.yg)(ring.problems);
  }
  var path = __webpack_require__(80916);
  var judge = __webpack_require__(6599);
  async function compareEvidence(ports, bases, evidence, config) {
   bases.forEach(base => refuseSelf(ports, base, ({path}, real) => (0, inside.FK)(real(path), real(evidence))));
   const {policy} = await (0, judge.Y)(ports, {
    config,
    keyring: void 0,
    mode: "verifier"
   });
   if (policy.path !== void 0) (0, inside.zd)(ports, "prod", [ {
    what: "policy",
    path: policy.path
   } ], [ evidence ]);
   return {
    candidate: readMetadata(ports, evidence, evidence),
    floors: [ (0, stance.CK)(policy.policy, `floor of ${policy.path ?? "the built-in policy"}`) ],
    collected: await collectAll(ports, bases, void 0),
    keyring: void 0,
    edits: [],
    unproven: []
   };
  }
  async function comparePolicy(ports, bases, config) {
   const policy = await (0, load_policy.tb)(ports, {
    config: ofChange(ports, config),
    mode: "repository"
   });
   bases.forEach(base => refuseSelf(ports, base, ({path}, real) => policy.path !== void 0 && real((0, 
   external_node_path_.join)(path, load_policy.CX)) === real(policy.path)));
   const collected = await collectAll(ports, bases, policy.path ?? config);
   const bootstrap = collected.every(one => one.bootstrap);
   if (policy.path === void 0 && bootstrap && ports.trigger.kind === "none") throw new errors.cs("input_missing", "there is no duri.yml here and none at the base, so there is nothing to compare", {}, {
    hint: "Write one with `duri init`, or pass --evidence DIR for a sealed release."
   });
   const changed = collected.some(({floors}) => floors.every(({policyDigest}) => policyDigest !== policy.digest));
   const tip = changed && !bootstrap ? await (0, find_base.Dl)(ports, bases) : [];
   const candidate = policy.path === void 0 && !bootstrap ? {
    kind: "missing",
    source: ports.environment.cwd,
    file: load_policy.CX
   } : (0, stance.Q6)(policy, policy.path ?? "built-in policy");
   return {
    candidate,
    floors: [],
    collected: [ ...collected, ...await collectAll(ports, tip, policy.path ?? config) ],
    keyring: describeKeyringChange(collected[0]?.keyring, readRing(ports, policy)),
    edits: await editedGuards(ports, bases, policy),
    unproven: bootstrap ? await checkFirstAdoption(ports) : []
   };
  }
  function ofChange({files, environment, trigger}, config) {
   return trigger.kind === "none" || config === void 0 || files.exists((0, external_node_path_.resolve)(environment.cwd, config)) ? config : void 0;
  }
  async function collectAll(ports, bases, policyPath) {
   const all = [];
   for (const base of bases) all.push(await collectFloor(ports, base, policyPath));
   return all;
  }
  function refuseSelf({files, environment}, base, isSelf) {
   const real = path => files.resolve((0, external_node_path_.resolve)(environment.cwd, path)) ?? (0, 
   external_node_path_.resolve)(environment.cwd, path);
   if (base.kind !== "directory" || !isSelf(base, real)) return;
   throw new errors.cs("base_invalid", `the base ${(0, path.g$)(base.path)} is the candidate itself, or lies in it`, {
    base: base.path
   }, {
    hint: "Compare with what was there before: a git ref, or the evidence of an earlier release."
   });
  }
  function readRing({files}, policy) {
   const path = (0, policy_policy.E7)(policy);
   return path === void 0 ? void 0 : files.read(path, limits.b.policyBytes);
  }
  var dimensions = __webpack_require__(53169);
  var report = __webpack_require__(18205);
  var model_status = __webpack_require__(62373);
  var advice = __webpack_require__(87193);
  var finding_json = __webpack_require__(32259);
  var outcome_error = __webpack_require__(94395);
  function downgradeResult({candidate, floors, findings, bootstrap, base, keyring, edits}) {
   const outcome = (0, decide.N)(findings);
   const rows = floors.length === 0 || candidate.kind === "missing" || candidate.kind === "unreadable" ? [] : (0, 
   dimensions.F)(candidate, floors);
   const error = (0, outcome_error.w)(outcome, findings);
   const weakened = rows.filter(({verdict}) => isBelow(verdict)).map(({dimension}) => dimension);
   const warnings = keyring === void 0 || keyring === SAME_KEYS ? [] : [ (0, finding.$e)("keyring_edited", "key ring", keyring) ];
   const says = headline(outcome, findings, weakened, bootstrap);
   const status = error === void 0 ? outcome : null;
   return {
    exitCode: (0, model_status.I$)(outcome, "prod"),
    json: {
     status,
     ...error === void 0 ? {} : {
      error
     },
     bootstrap,
     base,
     candidate: candidate.source,
     dimensions: rows.map(({dimension, stronger, floor, candidate: value, from, verdict}) => ({
      dimension,
      stronger,
      floor: floor ?? null,
      candidate: value ?? null,
      from,
      verdict
     })),
     keyring: keyring ?? null,
     edits,
     findings: findings.map(finding_json.a),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: (0, report.Y)(outcome),
     headline: says,
     facts: [ [ "candidate", candidate.source ], [ "base", base ], [ "floor from", [ ...new Set(floors.map(({source}) => source)) ].join(", ") || "nowhere" ], ...bootstrap ? [ [ "adoption", "bootstrap: the base has no policy yet, so the built-in floor is the judge" ] ] : [], ...keyring === void 0 ? [] : [ [ "key ring", keyring ] ], ...edits.length === 0 ? [] : [ [ "edits", `${edits.join(", ")} (judged by what the base has)` ] ] ],
     tables: rows.length === 0 ? [] : [ {
      head: [ "dimension", "floor", "candidate", "from", "verdict" ],
      rows: rows.map(toCells)
     } ],
     findings,
     warnings,
     next: (0, advice.c)(findings)
    },
    outputs: {
     status: status ?? "",
     weakened: weakened.join(","),
     bootstrap: String(bootstrap)
    },
    short: says
   };
  }
  function isBelow(verdict) {
   return verdict === "weaker" || verdict === "changed" || verdict === "unstated";
  }
  function toCells({dimension, floor, candidate, from, verdict}) {
   return [ dimension, floor ?? "-", candidate ?? "-", from.join(", ") || "-", isBelow(verdict) ? `BELOW: ${verdict}` : verdict ];
  }
  function headline(outcome, findings, weakened, bootstrap) {
   const label = bootstrap ? " (bootstrap)" : "";
   if (outcome === "verified") return `verified${label}: nothing is below the floor`;
   if (weakened.length > 0) return `${outcome}${label}: below the floor on ${weakened.join(", ")}`;
   const first = findings.find(({outcome: each}) => each === "fail" || each === "unknown");
   return `${outcome}${label}: ${first === void 0 ? "nothing was checked" : `${first.subject} ${first.message}`}`;
  }
  var place_inputs = __webpack_require__(45481);
  var report_inputs = __webpack_require__(99827);
  const check_downgrade = (0, command.G)({
   name: "check-downgrade",
   summary: "Compare a candidate with the floor: no lower schema, older policy or weaker protection",
   description: "Takes the floor from a base (an evidence directory, or a git ref, read from git and never from the work tree) and from pinned floors, dimension by dimension, and says policy_changed when the candidate is below it. With --evidence the candidate is sealed metadata, and --config is the verifier's policy, whose section `floor` pins. Without --evidence, as in a pull request, the candidate is the policy itself: --config, else duri.yml. Nothing here asks who signed the candidate; `duri verify` does. Exit codes are those of prod, whatever the environment says.",
   examples: [ {
    line: "duri check-downgrade --base origin/main",
    says: "In a pull request: the policy of the work tree against that of the base branch"
   }, {
    line: "duri check-downgrade --evidence evidence --base ./last-green",
    says: "A sealed release against the one before"
   }, {
    line: "duri check-downgrade --evidence evidence --base v1.4.0 --floor /etc/duri/duri.floor.json",
    says: "Against a tag, and a floor that is pinned outside the repository"
   } ],
   inputs: {
    evidence: (0, input.mR)("Evidence set of the candidate", "DIR", place_inputs.E, {
     defaultText: "none: the candidate is the policy"
    }),
    base: (0, input.mR)("What to compare with: ./DIR with an evidence set or a policy, or a git ref", "DIR|GIT-REF", {
     flag: "base",
     action: "base-ref",
     weakens: true
    }, {
     defaultText: "the base of the pull request or merge group that set the run off"
    }),
    floor: (0, input.mR)("A pinned floor (duri.floor.json) beside the base", "FILE", {
     flag: "floor",
     action: "floor-file"
    }),
    config: (0, input.mR)("With --evidence the policy of the verifier, else the candidate", "FILE", place_inputs.x, {
     defaultText: "with --evidence DURI_CONFIG or /etc/duri/duri.yml, else duri.yml"
    }),
    ...report_inputs.eP
   },
   outputs: {
    status: "verified, policy_changed, corrupted or tampered; empty when no verdict could be formed",
    weakened: "Dimensions on which the candidate is below the floor, joined by commas",
    bootstrap: "true when the base has no policy yet, so that the built-in floor was the judge",
    ...report_inputs.Eg
   },
   action: {
    name: "check-downgrade",
    icon: "trending-down",
    permissions: {
     contents: "read"
    }
   },
   run: async (ports, {evidence, base: text, floor, config, ...reports}) => {
    const bases = text === void 0 ? await (0, find_base.wt)(ports) : [ await (0, find_base.lN)(ports, text) ];
    if (bases.length === 0) throw new errors.cs("input_missing", "there is nothing to compare with", {}, {
     hint: NO_BASE
    });
    const pinned = floor === void 0 ? [] : [ readPinnedFloor(ports, floor) ];
    if (evidence !== void 0) (0, inside.zd)(ports, "prod", floor === void 0 ? [] : [ {
     what: "floor",
     path: floor
    } ], [ evidence ]);
    const {candidate, floors, collected, keyring, edits, unproven} = evidence === void 0 ? await comparePolicy(ports, bases, config) : await compareEvidence(ports, bases, evidence, config);
    const all = [ ...collected.flatMap(one => one.floors), ...floors, ...pinned ];
    const unreadable = collected.flatMap(one => one.unreadable);
    const decided = all.length === 0 && unreadable.length > 0 ? [] : (0, decide.U)(candidate, all, schema_version.yp);
    const policyPath = candidate.kind === "policy" ? candidate.source : void 0;
    const placed = policyPath === void 0 ? decided : await placeInPolicy(ports, decided, policyPath);
    const findings = [ ...unreadable, ...unproven, ...placed ];
    const bootstrap = collected.every(one => one.bootstrap);
    const labels = bases.map(base => base.kind === "directory" ? base.path : base.ref).join(", ");
    const result = downgradeResult({
     candidate,
     floors: all,
     findings,
     bootstrap,
     base: text ?? labels,
     keyring,
     edits
    });
    const part = {
     name: "check-downgrade",
     outcome: (0, model_part.C)((0, decide.N)(findings)),
     headline: result.report.headline,
     findings,
     warnings: []
    };
    return (0, report_inputs.UX)(ports, reports, result, {
     parts: [ part ],
     policyPath
    });
   }
  });
  const NO_BASE = "Pass --base (in an action `base-ref`): a git ref, or ./DIR. On pull_request and merge_group the base is that of the event, and nothing has to be passed.";
 }),
 80280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => outcomeOfDowngrade,
   U: () => decideDowngrade
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);
  var _dimensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53169);
  const DIMENSION_CHECK = "nothing-is-below-the-floor";
  function decideDowngrade(candidate, floors, known) {
   if (floors.length === 0) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("floor-is-known", "floor_unreadable", "floor", "no source of a floor was read, so there is nothing to hold") ];
   if (candidate.kind === "missing") return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("metadata-is-there", "metadata_deleted", candidate.file, `is missing in ${candidate.source}`) ];
   const unknownSchemas = [ candidate, ...floors.filter(({kind}) => kind === "metadata") ].filter(({schemaVersion}) => isNewer(schemaVersion, known));
   if (unknownSchemas.length > 0) return [ ...unknownSchemas.map(each => (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("schema-is-known", "schema_unknown", each.source, `has schema version ${each.schemaVersion}, which this verifier does not know`, {
    expected: known.join(", "),
    actual: String(each.schemaVersion)
   })), (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.L5)(DIMENSION_CHECK, candidate.source, "cannot be compared by a verifier that does not know its schema") ];
   if (candidate.kind === "unreadable") return [ decideUnreadable(candidate, floors) ];
   return [ ...checkStep(candidate, floors, known), ...checkContent(candidate, floors), ...(0, 
   _dimensions_js__WEBPACK_IMPORTED_MODULE_3__.F)(candidate, floors).map(toFinding) ];
  }
  function outcomeOfDowngrade(findings) {
   const worst = (0, _model_status_js__WEBPACK_IMPORTED_MODULE_2__.Om)(findings.map(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__.sG));
   const proven = findings.some(({outcome}) => outcome === "pass") && !findings.some(({outcome}) => outcome === "unknown");
   return worst === "verified" && !proven ? "error(infra)" : worst;
  }
  function isNewer(version, known) {
   return version !== void 0 && known.every(each => (0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, each) > 0);
  }
  function decideUnreadable({source, schemaVersion, problem}, floors) {
   const above = floors.find(floor => schemaVersion !== void 0 && floor.schemaVersion !== void 0 && (0, 
   _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(schemaVersion, floor.schemaVersion) < 0);
   if (above === void 0) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("metadata-is-readable", "evidence_unparseable", source, problem);
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, "schema_below_floor", "schema_version", `is ${schemaVersion}, below the floor of ${above.source}`, {
    expected: `${above.schemaVersion} or later`,
    actual: String(schemaVersion)
   });
  }
  function checkStep({schemaVersion, kind}, floors, known) {
   if (kind !== "metadata" || schemaVersion === void 0) return [];
   const check = "schema-rises-by-one-step";
   return floors.flatMap(floor => {
    if (floor.kind !== "metadata" || floor.schemaVersion === void 0) return [];
    const from = floor.schemaVersion;
    const between = known.filter(version => (0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, from) > 0 && (0, 
    _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, schemaVersion) < 0);
    if (between.length === 0) return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(check, "schema_version", `${from} to ${schemaVersion} skips no version`) ];
    return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "schema_skipped", "schema_version", `rises from ${from} (${floor.source}) to ${schemaVersion} and skips ${between.join(", ")}`, {
     expected: String(between[0]),
     actual: schemaVersion
    }) ];
   });
  }
  function checkContent(candidate, floors) {
   const check = "one-version-has-one-content";
   const failures = floors.flatMap(floor => {
    const found = [];
    if (differ(candidate.schemaVersion, floor.schemaVersion, candidate.schemaDigest, floor.schemaDigest)) found.push((0, 
    _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "schema_content_changed", "schema_version", `is ${candidate.schemaVersion} in ${floor.source} too, with another schema`, {
     expected: floor.schemaDigest ?? "",
     actual: candidate.schemaDigest ?? ""
    }));
    if (differ(candidate.policyVersion, floor.policyVersion, candidate.policyDigest, floor.policyDigest)) found.push((0, 
    _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "policy_content_changed", "policy_version", `is ${candidate.policyVersion} in ${floor.source} too, with another content`, {
     expected: floor.policyDigest ?? "",
     actual: candidate.policyDigest ?? ""
    }));
    if (candidate.release !== void 0 && floor.release !== void 0 && isSameNumber(candidate.release, floor.release) && candidate.release.digest !== floor.release.digest) {
     const {product, line, sequence} = candidate.release;
     found.push((0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("one-number-is-one-release", "equivocation", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR, `is another release than ${floor.source}, and both are ${product} ${line} #${sequence}`, {
      expected: floor.release.digest,
      actual: candidate.release.digest
     }));
    }
    return found;
   });
   return failures.length > 0 ? failures : [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(check, candidate.source, "uses no version or number that stands for something else") ];
  }
  function differ(version, other, digest, otherDigest) {
   return version !== void 0 && other !== void 0 && (0, _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(version, other) === 0 && digest !== void 0 && otherDigest !== void 0 && digest !== otherDigest;
  }
  function isSameNumber(left, right) {
   return left.product === right.product && left.line === right.line && left.sequence === right.sequence;
  }
  function toFinding({dimension, verdict, floor, candidate, stronger, from, reason}) {
   const values = {
    expected: `${floor ?? ""} (${stronger})`,
    actual: candidate ?? "not stated"
   };
   const source = from.join(", ");
   switch (verdict) {
   case "same":
   case "stronger":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(DIMENSION_CHECK, dimension, verdict === "same" ? "is at the floor" : "is above the floor");

   case "no floor":
    return {
     check: DIMENSION_CHECK,
     outcome: "not-applicable",
     subject: dimension,
     message: "no source sets a floor"
    };

   case "weaker":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, reason, dimension, `is weaker than the floor of ${source}`, values);

   case "changed":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, reason, dimension, `has changed against the floor of ${source} and cannot be compared, which counts as weakened`, values);

   case "unstated":
    return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(DIMENSION_CHECK, reason, dimension, `is not stated, and the floor of ${source} is`, values);
   }
  }
 }),
 53169: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => compareDimensions
  });
  var severity = __webpack_require__(54572);
  var schema_version = __webpack_require__(85897);
  const higherNumber = {
   stronger: "higher is stronger",
   join: Math.max,
   same: Object.is,
   show: String
  };
  const lowerNumber = {
   stronger: "lower is stronger",
   join: Math.min,
   same: Object.is,
   show: String
  };
  const laterVersion = {
   stronger: "later is stronger",
   join: (left, right) => (0, schema_version.Zy)(left, right) >= 0 ? left : right,
   same: (left, right) => (0, schema_version.Zy)(left, right) === 0,
   show: String
  };
  const unchanged = {
   stronger: "must stay",
   join: (left, right) => left === right ? left : [ left, right ].sort().join(" and "),
   same: Object.is,
   show: String
  };
  function ranked(weakestFirst) {
   return {
    stronger: [ ...weakestFirst ].reverse().join(" > "),
    join: (left, right) => weakestFirst.indexOf(left) >= weakestFirst.indexOf(right) ? left : right,
    same: (left, right) => left === right,
    show: String
   };
  }
  const asSet = values => [ ...new Set(values) ].sort();
  const sameSet = (left, right) => JSON.stringify(asSet(left)) === JSON.stringify(asSet(right));
  const showSet = values => values.length === 0 ? "(none)" : asSet(values).join(", ");
  function fewer() {
   return {
    stronger: "fewer is stronger",
    join: (left, right) => asSet(left.filter(value => right.includes(value))),
    same: sameSet,
    show: showSet
   };
  }
  function more() {
   return {
    stronger: "more is stronger",
    join: (left, right) => asSet([ ...left, ...right ]),
    same: sameSet,
    show: showSet
   };
  }
  const DIMENSIONS = [ dimension("schema_version", laterVersion, stance => stance.schemaVersion, {
   reason: "schema_below_floor"
  }), dimension("policy_version", laterVersion, stance => stance.policyVersion, {
   reason: "policy_below_floor"
  }), dimension("accepted_policy_version", laterVersion, stance => stance.acceptedPolicyVersion, {
   onlyFor: "policy"
  }), dimension("hash", ranked([ "sha256" ]), ({protections}) => protections.hash), dimension("signature_required", ranked([ false, true ]), ({protections}) => protections.signature_required), dimension("signature_threshold", higherNumber, ({protections}) => protections.signature_threshold), dimension("signature_kinds", fewer(), ({protections}) => protections.signature_kinds), dimension("retention_days", higherNumber, ({protections}) => protections.retention_days), dimension("expires_days", lowerNumber, ({protections}) => protections.expires_days), dimension("include", more(), ({protections}) => protections.include), dimension("exclude", fewer(), ({protections}) => protections.exclude), dimension("unexpected", ranked([ "ignore", "warn", "fail" ]), ({protections}) => protections.unexpected), dimension("unsafe_modes", ranked([ "warn", "fail" ]), ({protections}) => protections.unsafe_modes), dimension("spike_threshold", lowerNumber, ({protections}) => protections.spike_threshold), dimension("mode", ranked([ "warn", "strict" ]), ({protections}) => protections.mode), dimension("empty_sbom", ranked([ "allow", "refuse" ]), ({rules}) => rules?.empty_sbom, {
   onlyFor: "policy"
  }), dimension("gate_parts", more(), ({rules}) => rules?.gate_parts, {
   onlyFor: "policy"
  }), dimension("prerelease_tags", ranked([ "allow", "refuse" ]), ({rules}) => rules?.prerelease_tags, {
   onlyFor: "policy"
  }), dimension("gated_tags", ranked([ "optional", "required" ]), ({rules}) => rules?.gated_tags, {
   onlyFor: "policy"
  }), dimension("gate_checks", more(), ({rules}) => rules?.gate_checks, {
   onlyFor: "policy"
  }), dimension("audit_fail_on", ranked([ ...severity.o ]), ({rules}) => rules?.audit_fail_on, {
   onlyFor: "policy"
  }), dimension("expected_checks", higherNumber, ({rules}) => rules?.expected_checks, {
   onlyFor: "policy"
  }), dimension("expected_uats", higherNumber, ({rules}) => rules?.expected_uats, {
   onlyFor: "policy"
  }), dimension("short_retention", ranked([ "mirror", "fail" ]), ({rules}) => rules?.short_retention, {
   onlyFor: "policy"
  }), dimension("freeze_required", ranked([ false, true ]), ({rules}) => rules?.freeze_required, {
   onlyFor: "policy"
  }), dimension("freeze_hmac", ranked([ "accept", "refuse" ]), ({rules}) => rules?.freeze_hmac, {
   onlyFor: "policy"
  }), dimension("freeze_state", unchanged, ({rules}) => rules?.freeze_state, {
   onlyFor: "policy"
  }) ];
  function dimension(name, order, read, {reason = "protection_weakened", onlyFor} = {}) {
   const {stronger, join, same, show} = order;
   const compare = (candidate, floors) => {
    if (onlyFor !== void 0 && candidate.kind !== onlyFor) return;
    const stated = floors.flatMap(floor => {
     const value = read(floor);
     return value === void 0 ? [] : [ {
      source: floor.source,
      value
     } ];
    });
    const value = read(candidate);
    const row = {
     dimension: name,
     stronger,
     reason,
     candidate: value === void 0 ? void 0 : show(value)
    };
    const [first, ...rest] = stated;
    if (first === void 0) return {
     ...row,
     floor: void 0,
     from: [],
     verdict: "no floor"
    };
    const floor = rest.reduce((joined, next) => join(joined, next.value), first.value);
    const equal = stated.filter(each => same(each.value, floor));
    return {
     ...row,
     floor: show(floor),
     from: [ ...new Set((equal.length > 0 ? equal : stated).map(({source}) => source)) ],
     verdict: verdictOf(order, floor, value)
    };
   };
   return {
    name,
    stronger,
    compare
   };
  }
  function verdictOf({join, same}, floor, candidate) {
   if (candidate === void 0) return "unstated";
   if (same(candidate, floor)) return "same";
   const joined = join(floor, candidate);
   if (same(joined, candidate)) return "stronger";
   return same(joined, floor) ? "weaker" : "changed";
  }
  function compareDimensions(candidate, floors) {
   return DIMENSIONS.flatMap(each => each.compare(candidate, floors) ?? []);
  }
 }),
 95445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dl: () => tipOfTrigger,
   lN: () => findBase,
   wt: () => basesOfTrigger
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
  var _policy_base_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77709);
  var _policy_bases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36198);
  async function findBase(ports, text) {
   const {cwd} = ports.environment;
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, text);
   const directory = ports.files.isDirectory(path) ? {
    kind: "directory",
    path
   } : void 0;
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^\.{1,2}(?:[/\\]|$)/.test(text)) return directory ?? invalid(text, "is no directory");
   if (!ports.git.isRepository(cwd)) return directory ?? invalid(text, "is no directory, and there is no git repository here");
   const commit = await ports.git.resolve(cwd, text);
   if (directory === void 0 && commit !== void 0) return {
    kind: "commit",
    ref: text,
    commit,
    read: file => ports.git.show(cwd, commit, file, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes),
    names: folder => ports.git.list(cwd, commit, file => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === folder)
   };
   if (directory === void 0) return {
    kind: "unresolved",
    ref: text
   };
   if (commit !== void 0) return invalid(text, "is a git ref and a directory", whichOf(text));
   if (await isPartOfCheckout(ports, cwd, text)) return invalid(text, "is no git ref that is known here, but a directory of the checkout, which the change under test could have brought", whichOf(text));
   return directory;
  }
  async function basesOfTrigger(ports) {
   const change = (0, _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__.C)(ports.trigger);
   if (change === void 0) return [];
   const prefix = ports.git.isRepository(ports.environment.cwd) ? await ports.git.prefix(ports.environment.cwd) : "";
   const bases = [];
   for (const point of await (0, _policy_bases_js__WEBPACK_IMPORTED_MODULE_5__.c)(ports, change)) bases.push(await openPoint(ports, point, prefix));
   return bases;
  }
  async function tipOfTrigger(ports, bases) {
   const [base] = bases;
   if (ports.trigger.kind !== "pull_request" || base?.kind !== "commit") return [];
   try {
    const tip = await (0, _policy_bases_js__WEBPACK_IMPORTED_MODULE_5__.n)(ports, base.ref);
    const prefix = ports.git.isRepository(ports.environment.cwd) ? await ports.git.prefix(ports.environment.cwd) : "";
    return tip.commit === base.commit ? [] : [ await openPoint(ports, tip, prefix) ];
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs)) throw error;
    ports.log.warn(`the tip of ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(base.ref)} could not be read, so the change is held against ${base.commit.slice(0, 12)} alone: ${error.message}`);
    return [];
   }
  }
  async function openPoint(ports, {branch, commit}, prefix) {
   const base = await (0, _policy_base_commit_js__WEBPACK_IMPORTED_MODULE_4__.$)(ports, branch, commit);
   return {
    kind: "commit",
    ref: branch,
    commit,
    read: path => base.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path), _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes),
    names: folder => base.names(folder)
   };
  }
  function invalid(text, what, hint) {
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("base_invalid", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(text)} ${what}`, {
    base: text
   }, hint === void 0 ? {} : {
    hint
   });
  }
  function whichOf(text) {
   return `Write ./${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(text)} for the directory, or refs/heads/${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(text)} for the branch; fetch a missing one with \`git fetch --depth=1 origin REF\`.`;
  }
  async function isPartOfCheckout({files, git}, cwd, text) {
   const name = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(text).replace(/[/\\]+$/, "").replaceAll("\\", "/");
   if (files.resolve((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, name)) !== (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(files.resolve(cwd) ?? cwd, name)) return true;
   const head = await git.resolve(cwd, "HEAD");
   if (head === void 0) return false;
   return git.show(cwd, head, name, 1).then(file => file !== void 0, () => true);
  }
 }),
 97236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CK: () => pinnedByPolicy,
   IB: () => pinnedByFile,
   Q6: () => stanceOfPolicy,
   ZV: () => stanceOfUnread,
   fl: () => stanceOfMetadata,
   uN: () => BUILT_IN_FLOOR
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85897);
  var _model_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54572);
  var _policy_protections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99036);
  const UNSTATED = {
   schemaVersion: void 0,
   schemaDigest: void 0,
   policyVersion: void 0,
   policyDigest: void 0,
   acceptedPolicyVersion: void 0,
   protections: {},
   rules: void 0,
   release: void 0
  };
  function stanceOfMetadata(metadata, digest, source = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR) {
   const {product, line, sequence, policy} = metadata;
   return {
    ...UNSTATED,
    source,
    kind: "metadata",
    schemaVersion: metadata.schema_version,
    schemaDigest: metadata.schema_digest,
    policyVersion: policy.version,
    policyDigest: policy.digest,
    protections: metadata.protections,
    release: {
     product,
     line,
     sequence,
     digest
    }
   };
  }
  function stanceOfUnread(schemaVersion, source) {
   return {
    ...UNSTATED,
    source,
    kind: "metadata",
    schemaVersion
   };
  }
  function stanceOfPolicy({policy, digest}, source) {
   const {schema_version, policy_version} = policy.floor;
   return {
    ...UNSTATED,
    source,
    kind: "policy",
    schemaVersion: schema_version,
    policyVersion: policy.version,
    policyDigest: digest,
    acceptedPolicyVersion: policy_version,
    protections: (0, _policy_protections_js__WEBPACK_IMPORTED_MODULE_1__._)(policy),
    rules: {
     empty_sbom: policy.sbom.allow_empty ? "allow" : "refuse",
     gate_parts: policy.gate.expect,
     prerelease_tags: policy.tags.prerelease,
     gated_tags: policy.tags.gate,
     short_retention: policy.archive.when_short,
     gate_checks: gateChecksOf(policy),
     audit_fail_on: policy.audit?.fail_on ?? "critical",
     expected_checks: policy.audit?.expect.checks ?? 0,
     expected_uats: policy.uat?.expect.uats ?? 0,
     freeze_required: policy.freeze.required,
     freeze_hmac: policy.freeze.allow_hmac ? "accept" : "refuse",
     freeze_state: policy.freeze.state
    }
   };
  }
  function gateChecksOf({preset, audit, uat}) {
   const own = [ ...audit?.checks ?? [], ...uat?.cases ?? [] ];
   const ids = own.flatMap(check => severitiesUpTo(check["severity"]).map(severity => `${check.id} (${severity})`));
   return [ ...preset === void 0 ? [] : [ `preset ${preset}` ], ...ids ];
  }
  function severitiesUpTo(severity) {
   const at = _model_severity_js__WEBPACK_IMPORTED_MODULE_2__.o.findIndex(one => one === (severity ?? "high"));
   return at === -1 ? [] : _model_severity_js__WEBPACK_IMPORTED_MODULE_2__.o.slice(at);
  }
  function pinnedByPolicy({floor}, source) {
   return {
    ...UNSTATED,
    source,
    kind: "pinned",
    schemaVersion: floor.schema_version,
    policyVersion: floor.policy_version
   };
  }
  function pinnedByFile({schema_version, policy_version, protections}, source) {
   return {
    ...UNSTATED,
    source,
    kind: "pinned",
    schemaVersion: schema_version,
    policyVersion: policy_version,
    protections: protections ?? {}
   };
  }
  const BUILT_IN_FLOOR = {
   ...UNSTATED,
   source: "built-in floor",
   kind: "pinned",
   schemaVersion: _model_schema_version_js__WEBPACK_IMPORTED_MODULE_3__.f$,
   protections: {
    hash: "sha256",
    signature_required: true,
    unexpected: "fail"
   }
  };
 }),
 16518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => partOutcome
  });
  function partOutcome(outcome) {
   if (outcome === "verified") return "pass";
   return outcome === "error(config)" || outcome === "error(infra)" ? "unknown" : "fail";
  }
 })
};
