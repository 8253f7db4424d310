import { modules as shared } from "./shared.index.js";

export const id = 8565;

export const ids = [ 8565 ];

export const modules = {
 ...shared,
 81147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   y: () => folderOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function folderOf({environment}, {policy, path}, named) {
   if (named !== void 0) return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, named);
   const {directory} = policy.archive;
   if (directory === void 0 || path === void 0 || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(directory)) return directory;
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path)), directory);
  }
 }),
 6690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   downloadRelease: () => downloadRelease
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _archive_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89308);
  var _model_amount_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63907);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
  var _forge_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14109);
  async function downloadRelease(ports, request, folder) {
   const {repository, tag, token} = request;
   const forge = await (0, _forge_inputs_js__WEBPACK_IMPORTED_MODULE_5__.S)(ports, token, repository);
   const release = (await forge.releases()).find(candidate => candidate.tag === tag && !candidate.draft);
   if (release === void 0) throw missing(`${repository} has no published release ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(tag)}`, "Check the tag; a private repository needs a token in GH_TOKEN.");
   const assets = release.assets.filter(({name}) => (0, _archive_names_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(name) !== void 0);
   if (assets.length === 0) throw missing(`the release ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(tag)} of ${repository} has no archive of DuRi`, "Store it with `duri archive --store release` before it is published.");
   const paths = [];
   for (const asset of assets) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, asset.name);
    ports.log.info(`Downloading ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(asset.name)} (${(0, 
    _model_amount_js__WEBPACK_IMPORTED_MODULE_6__.C)(asset.sizeBytes)} bytes)`);
    await forge.downloadAsset(asset, {
     path,
     maxBytes: Math.min(asset.sizeBytes, _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.archiveBytes)
    });
    paths.push(path);
   }
   return paths;
  }
  function missing(message, hint) {
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("archive_missing", message, {}, {
    hint
   });
  }
 }),
 98565: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runDrill: () => runDrill
  });
  var external_node_path_ = __webpack_require__(76760);
  var predicate_types = __webpack_require__(75634);
  var model_digest = __webpack_require__(6799);
  var canonical_json = __webpack_require__(46753);
  const STEPS = {
   prepare: "Copy release, evidence and archive, and verify the copies",
   start: "Start the program and the sidecar, and wait for the first verified scan",
   tamper: "Tamper with the copy",
   detect: "Somebody is told",
   isolate: "Take the copy out of traffic",
   refuse: "The boot gate refuses the tampered copy",
   capture: "Write the forensic bundle",
   restore: "Put a verified release back",
   recover: "The program runs again, and the sidecar says verified"
  };
  const ROLES = {
   acknowledge: "on-call",
   restore: "platform",
   forensics: "security"
  };
  const TARGET_OF = {
   detect: "acknowledge",
   isolate: "acknowledge",
   capture: "forensics",
   restore: "restore",
   recover: "restore"
  };
  function judgeSteps(expected, tried, targets) {
   const tampered = tried.find(({name, ok}) => name === "tamper" && ok)?.ended;
   return expected.map(name => {
    const step = tried.find(one => one.name === name);
    const target = TARGET_OF[name];
    const about = {
     name,
     role: target === void 0 ? void 0 : ROLES[target],
     targetSeconds: target === void 0 ? void 0 : targets[target]
    };
    if (step === void 0) return {
     ...about,
     started: void 0,
     ended: void 0,
     afterSeconds: void 0,
     outcome: "not reached",
     says: "a step before it failed"
    };
    const {started, ended, ok, says} = step;
    const isAfter = tampered !== void 0 && expected.indexOf(name) > expected.indexOf("tamper");
    const afterSeconds = isAfter && ok ? Math.max(0, (ended.getTime() - tampered.getTime()) / 1e3) : void 0;
    return {
     ...about,
     started,
     ended,
     afterSeconds,
     outcome: ok ? outcomeOf(afterSeconds, about.targetSeconds) : "failed",
     says
    };
   });
  }
  function outcomeOf(afterSeconds, targetSeconds) {
   if (targetSeconds === void 0) return "done";
   return afterSeconds !== void 0 && afterSeconds <= targetSeconds ? "met" : "missed";
  }
  function isGreen({outcome}) {
   return outcome === "met" || outcome === "done";
  }
  const DRILL_REPORT = "drill-report.json";
  const DRILL_SIGNATURE = "drill-report.sig";
  const DRILL_PAGE = "drill-report.md";
  function isDrillGreen({scenarios}) {
   return scenarios.length > 0 && scenarios.every(({steps}) => steps.length > 0 && steps.every(isGreen));
  }
  function drillJson(drill) {
   const {release, archive, targets, scenarios} = drill;
   return {
    schema_version: "1",
    verdict: isDrillGreen(drill) ? "green" : "red",
    started: drill.started.toISOString(),
    ended: drill.ended.toISOString(),
    duri: drill.duriVersion,
    target: drill.target,
    release: {
     product: release.product,
     line: release.line,
     sequence: release.sequence,
     metadata_digest: (0, model_digest.gV)(release.metadataDigest)
    },
    archive: {
     name: archive.name,
     digest: (0, model_digest.gV)(archive.digest)
    },
    policy_digest: (0, model_digest.gV)(drill.policyDigest),
    targets: {
     acknowledge_seconds: targets.acknowledge,
     restore_seconds: targets.restore,
     forensics_seconds: targets.forensics
    },
    scenarios: scenarios.map(({name, says, steps, bundle}) => ({
     name,
     says,
     verdict: steps.every(isGreen) ? "green" : "red",
     steps: steps.map(stepJson),
     bundle: bundle === void 0 ? null : {
      name: bundle.name,
      digest: (0, model_digest.gV)(bundle.digest),
      differences: bundle.differences ?? null
     }
    }))
   };
  }
  function stepJson({name, role, started, ended, afterSeconds, targetSeconds, outcome, says}) {
   return {
    name,
    role: role ?? null,
    started: started?.toISOString() ?? null,
    ended: ended?.toISOString() ?? null,
    after_tamper_seconds: afterSeconds ?? null,
    target_seconds: targetSeconds ?? null,
    outcome,
    says
   };
  }
  function renderDrillReport(drill) {
   return `${(0, canonical_json.d)(drillJson(drill))}\n`;
  }
  function drillStatement(report, drill) {
   return {
    subjects: [ {
     name: DRILL_REPORT,
     digest: report
    } ],
    predicateType: predicate_types.Cs.drill.type,
    predicate: {
     verdict: isDrillGreen(drill) ? "green" : "red",
     started: drill.started.toISOString(),
     ended: drill.ended.toISOString(),
     metadata_digest: drill.release.metadataDigest
    }
   };
  }
  const ALL_STEPS = [ "prepare", "start", "tamper", "detect", "isolate", "refuse", "capture", "restore", "recover" ];
  const NAME = "duri-drill-implant.txt";
  const addFile = {
   name: "add-file",
   says: "A file that was never released appears in the tree",
   steps: ALL_STEPS,
   expects: [ "tampered" ],
   tamper: ({ports, release}) => {
    ports.files.write((0, external_node_path_.join)(release, NAME), "Put here by duri drill.\n");
    return Promise.resolve(`added ${NAME}`);
   }
  };
  const killSidecar = {
   name: "kill-sidecar",
   says: "The sidecar is killed, so that nothing would be noticed any more; only who watches it from outside can tell",
   steps: [ "prepare", "start", "tamper", "detect", "capture", "restore", "recover" ],
   expects: [],
   tamper: async ({killSidecar: kill}) => {
    await kill();
    return "killed the sidecar";
   }
  };
  var errors = __webpack_require__(74132);
  var model_path = __webpack_require__(80916);
  const MAX_BYTES = 64 * 1024 * 1024;
  const modifyFile = {
   name: "modify-file",
   says: "One bit of a released file is turned; its size stays",
   steps: ALL_STEPS,
   expects: [ "tampered" ],
   tamper: ({ports, release, files}) => {
    const [victim] = files.filter(({sizeBytes}) => sizeBytes > 0 && sizeBytes <= MAX_BYTES).sort((a, b) => a.sizeBytes - b.sizeBytes);
    const content = victim === void 0 ? void 0 : ports.files.read((0, external_node_path_.join)(release, victim.path), MAX_BYTES);
    if (victim === void 0 || content === void 0) throw new errors.cs("tree_empty", "the release has no file that could be modified");
    const modified = Uint8Array.from(content);
    const middle = Math.floor(modified.length / 2);
    modified[middle] = (modified[middle] ?? 0) ^ 1;
    ports.files.write((0, external_node_path_.join)(release, victim.path), modified);
    return Promise.resolve(`turned a bit of ${(0, model_path.g$)(victim.path)} at byte ${middle}`);
   }
  };
  var evidence_set = __webpack_require__(85339);
  const removeSignature = {
   name: "remove-signature",
   says: "The signature that binds the evidence is removed",
   steps: ALL_STEPS,
   expects: [ "tampered" ],
   tamper: ({ports, evidence}) => {
    const name = evidence_set.Ps[evidence_set.VR];
    ports.files.remove((0, external_node_path_.join)(evidence, name));
    return Promise.resolve(`removed ${name}`);
   }
  };
  var limits = __webpack_require__(44831);
  const swapEvidence = {
   name: "swap-evidence",
   says: "The evidence is replaced by the authentic set of another release",
   steps: ALL_STEPS,
   expects: [ "tampered", "policy_changed" ],
   tamper: ({ports, evidence, otherEvidence}) => {
    if (otherEvidence === void 0) throw new errors.cs("archive_missing", "there is no archive of another release at hand, so its evidence could not be swapped in", {}, {
     hint: "Name one with --other, or leave swap-evidence out of `drill.scenarios`."
    });
    const {archiveFiles, files} = ports;
    const there = archiveFiles.list(otherEvidence).map(({name}) => name);
    for (const {name} of archiveFiles.list(evidence)) if (!there.includes(name)) files.remove((0, 
    external_node_path_.join)(evidence, name));
    for (const name of there) files.write((0, external_node_path_.join)(evidence, name), files.read((0, 
    external_node_path_.join)(otherEvidence, name), limits.b.sbomBytes) ?? new Uint8Array);
    return Promise.resolve(`put ${there.length} files of another release's evidence in place`);
   }
  };
  const SCENARIOS = [ modifyFile, addFile, removeSignature, swapEvidence, killSidecar ];
  var trigger = __webpack_require__(67683);
  var inside = __webpack_require__(14858);
  var markdown = __webpack_require__(19633);
  var choose_signers = __webpack_require__(49664);
  var sign_statement = __webpack_require__(95404);
  var names = __webpack_require__(89308);
  var verify_archive = __webpack_require__(60105);
  var checksums_cursor = __webpack_require__(58818);
  var places = __webpack_require__(80372);
  var verify_release = __webpack_require__(46468);
  var archive_folder = __webpack_require__(81147);
  var download_release = __webpack_require__(6690);
  var forge_inputs = __webpack_require__(14109);
  var release_place = __webpack_require__(24863);
  const LISTED_FILES = 1e3;
  async function copyForDrill(ports, {values, policy, verifier, into}) {
   const found = await findSources(ports, values, policy, (0, external_node_path_.join)(into, "download"));
   const unpacked = await (0, verify_archive.g)(ports, found.archive, newFolder(ports, (0, 
   external_node_path_.join)(into, "unpacked")), verifier);
   const archived = soundOrRefuse("the archive", await (0, verify_release.V)(ports, {
    ...verifier,
    ...unpacked
   }));
   const compression = (0, names.Lz)((0, external_node_path_.basename)(found.archive))?.compression ?? (found.archive.endsWith(".zst") ? "zstd" : "gzip");
   const archive = (0, external_node_path_.join)(into, "archives", (0, names.uv)({
    ...archived,
    compression
   }));
   const {digest: archiveDigest} = await ports.archiveFiles.write(archive, ports.archiveFiles.read(found.archive));
   const [release, evidence] = [ (0, external_node_path_.join)(into, "release"), (0, 
   external_node_path_.join)(into, "evidence") ];
   const from = found.place ?? unpacked;
   ports.hostFiles.copy(from.directory, release, []);
   ports.hostFiles.copy(from.evidence, evidence, []);
   const verification = await (0, verify_release.V)(ports, {
    ...verifier,
    directory: release,
    evidence
   });
   const {metadata, metadataDigest} = soundOrRefuse("the release", verification);
   return {
    release,
    evidence,
    metadata,
    metadataDigest,
    archive,
    archiveName: (0, external_node_path_.basename)(found.archive),
    archiveDigest,
    archivedRelease: archived.metadataDigest,
    otherEvidence: await otherEvidence(ports, found.other, {
     into,
     verifier,
     metadataDigest
    }),
    files: filesOf(ports, evidence)
   };
  }
  function soundOrRefuse(what, {outcome, metadata, metadataDigest, findings}) {
   if (outcome === "verified" && metadata !== void 0 && metadataDigest !== void 0) return {
    metadata,
    metadataDigest
   };
   const first = findings.find(one => one.outcome === "fail" || one.outcome === "unknown");
   throw new errors.cs("input_invalid", `${what} is ${outcome} before anything was done to it${first === void 0 ? "" : `: ${first.subject} ${first.message}`}`, {}, {
    hint: "This is no drill: see `duri verify`, and keep what stands there with `duri forensics`."
   });
  }
  async function findSources(ports, values, policy, download) {
   const {environment, files} = ports;
   const absolute = path => path === void 0 ? void 0 : (0, external_node_path_.resolve)(environment.cwd, path);
   const [named, other] = [ absolute(values.archive), absolute(values.other) ];
   const reference = names.yW.exec(values.path);
   if (reference !== null) {
    const published = await downloadPublished(ports, {
     repository: reference[1] ?? "",
     tag: reference[2] ?? "",
     token: values.githubToken
    }, download);
    return {
     place: void 0,
     archive: named ?? published.archive,
     other: other ?? published.other
    };
   }
   const whole = (0, external_node_path_.resolve)(environment.cwd, values.path);
   if (names.sX.test(values.path) && !files.isDirectory(whole)) return {
    place: void 0,
    archive: whole,
    other
   };
   if (values.evidence === void 0) throw new errors.cs("input_invalid", "--evidence is missing: only an archive brings its own");
   const place = (0, release_place.RE)(ports, values.path, values.evidence);
   (0, places.g0)(place.directory, place.evidence);
   const kept = newestFirst(ports, policy);
   const own = files.digest((0, external_node_path_.join)(place.evidence, evidence_set.VR));
   const isOwn = path => own !== void 0 && (0, names.gH)((0, external_node_path_.basename)(path), own);
   const archive = named ?? kept.find(isOwn);
   if (archive === void 0) throw new errors.cs("archive_missing", "there is no archive of this release to go back to", {}, {
    hint: "Archive it (`duri archive`) into the folder that `archive.directory` in duri.yml names, or name an archive with --archive."
   });
   return {
    place,
    archive,
    other: other ?? kept.find(path => path !== archive && !isOwn(path))
   };
  }
  async function downloadPublished(ports, request, into) {
   const [archive] = await (0, download_release.downloadRelease)(ports, request, newFolder(ports, (0, 
   external_node_path_.join)(into, "release")));
   if (archive === void 0) throw new errors.cs("archive_missing", `${(0, model_path.g$)(request.tag)} has no archive`);
   const forge = await (0, forge_inputs.S)(ports, request.token, request.repository);
   const sequenceOf = assets => Math.max(0, ...assets.map(({name}) => (0, names.Lz)(name)?.sequence ?? 0));
   const others = (await forge.releases()).filter(({tag, draft, assets}) => tag !== request.tag && !draft && sequenceOf(assets) > 0);
   const [newest] = others.sort((a, b) => sequenceOf(b.assets) - sequenceOf(a.assets));
   if (newest === void 0) return {
    archive,
    other: void 0
   };
   const [other] = await (0, download_release.downloadRelease)(ports, {
    ...request,
    tag: newest.tag
   }, newFolder(ports, (0, external_node_path_.join)(into, "other")));
   return {
    archive,
    other
   };
  }
  function newestFirst(ports, policy) {
   const folder = (0, archive_folder.y)(ports, policy, void 0);
   if (folder === void 0) return [];
   const named = ports.archiveFiles.list(folder).flatMap(({name}) => {
    const sequence = (0, names.Lz)(name)?.sequence;
    return sequence === void 0 ? [] : [ {
     path: (0, external_node_path_.join)(folder, name),
     sequence
    } ];
   });
   return named.sort((a, b) => b.sequence - a.sequence).map(({path}) => path);
  }
  async function otherEvidence(ports, other, {into, verifier, metadataDigest}) {
   if (other === void 0) return;
   const unpacked = await (0, verify_archive.g)(ports, other, newFolder(ports, (0, 
   external_node_path_.join)(into, "other")), verifier);
   const verification = await (0, verify_release.V)(ports, {
    ...verifier,
    ...unpacked
   });
   if (verification.outcome !== "verified" || verification.metadataDigest === metadataDigest) throw new errors.cs("archive_invalid", `${(0, 
   model_path.g$)((0, external_node_path_.basename)(other))} is ${verification.outcome === "verified" ? `the same release: ${(0, 
   model_digest.gV)(metadataDigest)}` : verification.outcome}; the scenario swap-evidence needs a verified archive of another release`);
   return unpacked.evidence;
  }
  function filesOf(ports, evidence) {
   const snapshot = ports.evidence.open(evidence);
   try {
    const manifest = snapshot.file("checksums.json");
    if (manifest === void 0) return [];
    const cursor = new checksums_cursor.B(manifest.chunks(), {
     checkRoot: false
    });
    const files = [];
    for (let entry = cursor.next(); entry !== void 0 && files.length < LISTED_FILES; entry = cursor.next()) {
     if (entry.kind !== "file") continue;
     const path = (0, model_path.fE)(entry.path);
     if (path !== void 0) files.push({
      path,
      sizeBytes: entry.size
     });
    }
    return files;
   } finally {
    snapshot.close();
   }
  }
  function newFolder({hostFiles}, path) {
   hostFiles.makeFolder(path);
   return path;
  }
  var run_hook = __webpack_require__(78015);
  function isolationOf({target, yes}, {rollback}) {
   if (target === "copy") return;
   if (!yes) throw new errors.cs("input_invalid", "--target staging takes a host out of traffic for real, so it needs --yes", {}, {
    hint: "Run it where that is a staging host, or leave --target out: then isolation is a stand-in."
   });
   if (rollback.isolate.length === 0) throw new errors.cs("input_missing", "the policy names no program in rollback.isolate", {}, {
    hint: "Name it, or rehearse without --target staging."
   });
   return {
    argv: rollback.isolate,
    timeoutSeconds: rollback.timeout_seconds
   };
  }
  async function isolateHost(ports, isolation, {release, digest}) {
   if (isolation === void 0) return "stand-in: no traffic reaches a copy";
   const tells = {
    DURI_ROLLBACK: "isolate",
    DURI_DRILL: "true",
    DURI_RELEASE_DIRECTORY: release,
    DURI_ROLLBACK_FROM: (0, model_digest.gV)(digest),
    DURI_ROLLBACK_TO: ""
   };
   const said = await (0, run_hook.D)(ports, {
    name: "isolate",
    ...isolation,
    tells
   });
   return `rollback.isolate was run${said === void 0 || said === "" ? "" : `: ${said}`}`;
  }
  const CHARACTERS = 500;
  function lastWords(text) {
   const lines = text.split("\n").map(line => line.trim());
   return (0, model_path.g$)(lines.filter(line => line !== "").join("; ")).slice(-CHARACTERS);
  }
  var secret = __webpack_require__(34211);
  var policy_policy = __webpack_require__(80728);
  function verifyArguments({release, evidence, config, expect, keyFlags}) {
   return [ release, "--evidence", evidence, "--config", config, "--expect", (0, model_digest.gV)(expect), ...keyFlags ];
  }
  const PAGER = "pager";
  function layOutHost(ports, request) {
   const {folder, policy, keyring, hmacKeyFiles, pager, expect} = request;
   const etc = (0, external_node_path_.join)(folder, "etc");
   const [config, address, state] = [ (0, external_node_path_.join)(etc, "duri.yml"), (0, 
   external_node_path_.join)(etc, "pager.url"), (0, external_node_path_.join)(folder, "state") ];
   ports.hostFiles.makeFolder(etc);
   ports.hostFiles.makeFolder(state);
   ports.hostFiles.setMode(state, 448);
   ports.files.writeSecret(address, new secret.z(Buffer.from(`http://127.0.0.1:${pager.port}/page`)));
   const {variables, cwd} = ports.environment;
   const absolute = path => (0, external_node_path_.resolve)(cwd, path);
   const ring = keyring ?? (0, policy_policy.E7)(policy);
   ports.files.write(config, JSON.stringify(policyOfHost(policy, {
    address,
    keyring: ring === void 0 ? void 0 : absolute(ring),
    state: absolute((0, policy_policy.pe)(policy, policy.policy.freeze.state) ?? "")
   }), null, 2));
   return {
    release: (0, external_node_path_.join)(folder, "release"),
    evidence: (0, external_node_path_.join)(folder, "evidence"),
    state,
    config,
    env: {
     PATH: variables["PATH"] ?? "",
     HOME: variables["HOME"] ?? "",
     DURI_STATE_DIR: state
    },
    expect,
    keyFlags: hmacKeyFiles.flatMap(path => [ "--hmac-key-file", absolute(path) ])
   };
  }
  function policyOfHost({policy, digest}, {address, keyring, state}) {
   const {product, repository_id, line, version, release, sbom, signatures, expires_days, retention_days, integrity, boot, freeze, watch, floor} = policy;
   return {
    version,
    ...product === void 0 ? {} : {
     product
    },
    ...repository_id === void 0 ? {} : {
     repository_id
    },
    ...line === void 0 ? {} : {
     line
    },
    ...keyring === void 0 ? {} : {
     keyring
    },
    release,
    sbom,
    signatures,
    expires_days,
    retention_days,
    integrity: {
     ...integrity,
     mode: "strict"
    },
    boot: {
     ...boot,
     policies: [ ...boot.policies, (0, model_digest.gV)(digest) ]
    },
    freeze: {
     ...freeze,
     state
    },
    watch,
    floor,
    notify: {
     channels: [ {
      name: PAGER,
      type: "webhook",
      url: {
       file: address
      }
     } ],
     dedup_seconds: 0
    }
   };
  }
  const SETTLED_MS = 1e3;
  const BOOT_MS = 12e4;
  const MAX_OUTPUT = 16 * 1024 * 1024;
  const NOBODY = "65534:65534";
  function drillProgram({environment}, {drill}) {
   return {
    command: drill.command,
    user: drill.user ?? (environment.userId === 0 ? NOBODY : void 0)
   };
  }
  async function bootProgram(ports, host, {command, user}) {
   if (command === void 0) return;
   const [program, ...first] = ports.lifetime.command;
   const args = [ ...first, ...bootArguments(host, user), "--", ...filled(command, host) ];
   const env = user === void 0 ? {
    ...host.env,
    DURI_ENV: "dev"
   } : host.env;
   const service = await ports.services.start({
    program,
    args,
    env,
    cwd: host.release
   });
   const end = ports.clock.now().getTime() + SETTLED_MS;
   while (ports.clock.now().getTime() < end && service.ended() === void 0) await ports.outgoing.wait(50);
   const ended = service.ended();
   if (ended !== void 0) throw new errors.cs("tool_failed", `the program ended at once with ${ended.exitCode ?? "a signal"}: ${lastWords(service.output())}`);
   return {
    service,
    says: user === void 0 ? "booted (dev: not enforced, for only root starts it as another account)" : `booted as ${user}`
   };
  }
  async function refusedBoot(ports, host, {command, user}, anyFile) {
   const [program, ...first] = ports.lifetime.command;
   const gate = user === void 0 ? "duri watch --once" : "duri boot";
   const args = user === void 0 ? [ "watch", ...verifyArguments(host), "--once" ] : [ ...bootArguments(host, user), "--", ...filled(command ?? [ `{release}/${anyFile}` ], host) ];
   const request = {
    program,
    args: [ ...first, ...args ],
    env: host.env,
    cwd: host.release,
    timeoutMs: BOOT_MS,
    maxOutputBytes: MAX_OUTPUT
   };
   const {exitCode, stderr} = await ports.processes.run(request);
   if (exitCode >= 20 && exitCode <= 22) return `${gate} refused with exit code ${exitCode}`;
   throw new errors.cs("tool_failed", `${gate} ended with ${exitCode}, and should have refused with 20, 21 or 22: ${lastWords(stderr)}`);
  }
  function bootArguments(host, user) {
   return [ "boot", ...verifyArguments(host), ...user === void 0 ? [] : [ "--user", user ] ];
  }
  function filled(command, {release}) {
   return command.map(argument => argument.replaceAll("{release}", release));
  }
  var model_status = __webpack_require__(62373);
  function drillResult(drill, {output, signedBy}) {
   const green = isDrillGreen(drill);
   const {release, archive, scenarios} = drill;
   const red = scenarios.filter(({steps}) => !steps.every(isGreen)).map(({name}) => name);
   const headline = green ? `green: ${scenarios.length} ${scenarios.length === 1 ? "scenario" : "scenarios"} rehearsed, every step happened and was in time` : `red: ${red.join(", ") || "nothing was rehearsed"}`;
   const paths = {
    report: (0, external_node_path_.join)(output, DRILL_REPORT),
    page: (0, external_node_path_.join)(output, DRILL_PAGE)
   };
   return {
    exitCode: green ? 0 : model_status.Td,
    json: {
     ...drillJson(drill),
     signed_by: signedBy,
     report_path: paths.report
    },
    report: {
     tone: green ? "good" : "bad",
     title: "Drill",
     headline,
     facts: [ [ "release", `${release.product} ${release.line} #${release.sequence}, ${(0, 
     model_digest.gV)(release.metadataDigest)}` ], [ "archive", `${archive.name}, ${(0, 
     model_digest.gV)(archive.digest)}` ], [ "when", `${drill.started.toISOString()} to ${drill.ended.toISOString()}` ], [ "on", drill.target === "copy" ? "a copy; isolation was a stand-in" : "a copy; isolation was the hook of the policy" ], [ "signed by", signedBy.join(", ") || "nobody: no key with the use `log` was given" ] ],
     tables: scenarios.map(({name, says, steps}) => ({
      title: `${name}: ${says}`,
      head: [ "step", "who", "after", "target", "outcome", "what happened" ],
      rows: steps.map(rowOf)
     })),
     next: green ? [ "A rehearsal shows that machines told somebody in time, not that somebody answered: ask who was called." ] : scenarios.flatMap(({name, steps}) => steps.filter(step => step.outcome === "failed" || step.outcome === "missed").map(step => `${name}: ${STEPS[step.name].toLowerCase()}: ${step.outcome}: ${step.says}`))
    },
    outputs: {
     verdict: green ? "green" : "red",
     "report-path": paths.report,
     "page-path": paths.page
    },
    short: headline
   };
  }
  function rowOf({name, role, afterSeconds, targetSeconds, outcome, says}) {
   return [ name, role ?? "", afterSeconds === void 0 ? "" : `${afterSeconds.toFixed(1)} s`, targetSeconds === void 0 ? "" : `${targetSeconds} s`, outcome, says ];
  }
  var load_verifier = __webpack_require__(49437);
  var instant = __webpack_require__(97410);
  var capture_forensics = __webpack_require__(51432);
  var notify_message = __webpack_require__(96644);
  var open_channels = __webpack_require__(20086);
  var load_policy = __webpack_require__(35821);
  var notify_delivery = __webpack_require__(53651);
  const PAUSE_MS = 500;
  const SILENT_ASKS = 3;
  async function pageOfOutage(ports, {sidecar, host, until}) {
   for (let silent = 0; silent < SILENT_ASKS; ) {
    silent = await sidecar.ready() === void 0 ? silent + 1 : 0;
    if (ports.clock.now().getTime() > until) throw new errors.cs("tool_timeout", "the sidecar goes on answering");
    await ports.outgoing.wait(PAUSE_MS);
   }
   const {policy} = await (0, load_policy.tb)(ports, {
    config: host.config,
    mode: "verifier"
   });
   const notify = (0, notify_delivery.L4)(policy);
   const environment = {
    ...ports.environment,
    variables: {
     ...ports.environment.variables,
     ...host.env
    }
   };
   const message = (0, notify_message.Y6)({
    kind: "risk_alert",
    severity: "critical",
    title: "The sidecar does not answer",
    text: "Nobody verifies the release any more.",
    facts: [ [ "status", "silent" ] ]
   }, ports.clock.now());
   const {delivered} = await (0, notify_delivery.qz)({
    ...ports,
    environment
   }, notify, (0, open_channels.Lr)(ports, notify), [ {
    message,
    channels: [ PAGER ]
   } ]);
   if (!delivered.includes(PAGER)) throw new errors.cs("tool_failed", "the message about the silent sidecar could not be delivered");
  }
  const drill_sidecar_PAUSE_MS = 200;
  const TIMEOUTS = {
   connectMs: 2e3,
   firstByteMs: 5e3,
   totalMs: 1e4
  };
  const STATE_BYTES = 4 * 1024 * 1024;
  async function startDrillSidecar(ports, host, timeoutMs) {
   const [program, ...first] = ports.lifetime.command;
   const args = [ ...first, "watch", ...verifyArguments(host), "--interval", "2s", "--listen", "127.0.0.1:0" ];
   const service = await ports.services.start({
    program,
    args,
    env: host.env
   });
   const waits = {
    ports,
    service,
    timeoutMs
   };
   const url = await until(waits, "listens", () => Promise.resolve(/listening on (http:\S+)/.exec(service.output())?.[1]));
   const ask = async path => {
    const answer = await ports.probes.http({
     url: `${url}${path}`,
     method: "GET",
     headers: [],
     redirects: 0,
     maxBodyBytes: STATE_BYTES,
     timeouts: TIMEOUTS,
     reach: {}
    });
    return answer.ok ? {
     status: answer.status,
     body: Buffer.from(answer.body).toString("utf8")
    } : void 0;
   };
   const outcome = async () => outcomeIn((await ask("/api/state"))?.body);
   return {
    outcome,
    ready: async () => (await ask("/readyz"))?.status,
    verified: async ms => {
     await until({
      ...waits,
      timeoutMs: ms
     }, "says verified", async () => await outcome() === "verified" ? true : void 0);
    },
    stop: () => service.stop(5e3),
    kill: () => service.stop(0)
   };
  }
  function outcomeIn(body) {
   if (body === void 0) return;
   try {
    const state = JSON.parse(body);
    return typeof state.last?.outcome === "string" ? state.last.outcome : void 0;
   } catch {
    return;
   }
  }
  async function until({ports, service, timeoutMs}, what, ask) {
   const end = ports.clock.now().getTime() + timeoutMs;
   for (;;) {
    const answer = await ask();
    if (answer !== void 0) return answer;
    const ended = service.ended();
    const said = lastWords(service.output());
    if (ended !== void 0) throw new errors.cs("tool_failed", `the sidecar has ended with ${ended.exitCode ?? "a signal"}: ${said}`);
    if (ports.clock.now().getTime() > end) throw new errors.cs("tool_timeout", `the sidecar never ${what}: ${said}`);
    await ports.outgoing.wait(drill_sidecar_PAUSE_MS);
   }
  }
  const START_MS = 6e4;
  const LONGEST_ROLLBACK_MS = 30 * 6e4;
  const rehearse_MAX_OUTPUT = 16 * 1024 * 1024;
  async function rehearse(ports, scenario, terms) {
   const rehearsal = new Rehearsal(ports, scenario, terms);
   try {
    return await rehearsal.play();
   } finally {
    await rehearsal.end();
   }
  }
  class Rehearsal {
   ports;
   scenario;
   terms;
   #tried=[];
   #folder;
   #host;
   #pager;
   #sidecar;
   #program;
   #bundle;
   #paged=0;
   constructor(ports, scenario, terms) {
    this.ports = ports;
    this.scenario = scenario;
    this.terms = terms;
    this.#folder = ports.archiveFiles.temporaryFolder();
   }
   async play() {
    const {name, says, steps} = this.scenario;
    const tries = {
     prepare: () => this.#prepare(),
     start: () => this.#start(),
     tamper: () => this.#tamper(),
     detect: () => this.#detect(),
     isolate: () => this.#isolate(),
     refuse: () => refusedBoot(this.ports, this.#on(), this.terms.program, this.terms.copies.files[0]?.path ?? ""),
     capture: () => this.#capture(),
     restore: () => this.#restore(),
     recover: () => this.#recover()
    };
    for (const step of steps) {
     this.ports.log.info(`${name}: ${step}`);
     if (!await this.#try(step, tries[step]) && steps.indexOf(step) <= steps.indexOf("tamper")) break;
    }
    return {
     name,
     says,
     steps: judgeSteps(steps, this.#tried, this.terms.targets),
     bundle: this.#bundle
    };
   }
   async end() {
    await (this.#program?.stop(2e3));
    await (this.#sidecar?.stop());
    await (this.#pager?.close());
    this.#folder.remove();
   }
   async #try(name, step) {
    const started = this.ports.clock.now();
    try {
     const says = await step();
     this.#tried.push({
      name,
      started,
      ended: this.ports.clock.now(),
      ok: true,
      says
     });
     return true;
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     this.#tried.push({
      name,
      started,
      ended: this.ports.clock.now(),
      ok: false,
      says: (0, model_path.g$)((0, errors.bD)(error))
     });
     return false;
    }
   }
   async #prepare() {
    const {copies, loaded, keyring, hmacKeyFiles, program} = this.terms;
    const {hostFiles, probes} = this.ports;
    if (program.user !== void 0) hostFiles.setMode(this.#folder.path, 457);
    this.#pager = await probes.listen({
     answer: () => ({
      status: 200,
      headers: [ [ "content-type", "application/json" ] ],
      body: '{"ok":true}'
     })
    });
    const policy = loaded.judge.policy;
    const request = {
     folder: this.#folder.path,
     policy,
     keyring,
     hmacKeyFiles,
     pager: this.#pager
    };
    this.#host = layOutHost(this.ports, {
     ...request,
     expect: copies.metadataDigest
    });
    hostFiles.copy(copies.release, this.#host.release, []);
    hostFiles.copy(copies.evidence, this.#host.evidence, []);
    return `a copy of ${copies.metadata.product} #${copies.metadata.sequence}, and of ${copies.archiveName}`;
   }
   async #start() {
    const host = this.#on();
    const booted = await bootProgram(this.ports, host, this.terms.program);
    this.#program = booted?.service;
    this.#sidecar = await startDrillSidecar(this.ports, host, START_MS);
    await this.#sidecar.verified(START_MS);
    return `the sidecar says verified; ${booted === void 0 ? "no program: the policy names no drill.command" : `the program was ${booted.says}`}`;
   }
   async #tamper() {
    const {release, evidence} = this.#on();
    const {files, otherEvidence} = this.terms.copies;
    this.#paged = this.#pager?.received().length ?? 0;
    return this.scenario.tamper({
     ports: this.ports,
     release,
     evidence,
     files,
     otherEvidence,
     killSidecar: async () => this.#sidecar?.kill()
    });
   }
   async #detect() {
    const {expects} = this.scenario;
    const [pager, sidecar] = [ this.#pager, this.#sidecar ];
    if (pager === void 0 || sidecar === void 0) throw new errors.cs("internal", "nothing was started");
    const until = this.ports.clock.now().getTime() + this.terms.targets.acknowledge * 1e3;
    if (expects.length === 0) await pageOfOutage(this.ports, {
     sidecar,
     host: this.#on(),
     until
    });
    for (let seen = this.#paged; ;) {
     const message = pager.received().slice(seen).map(alertIn).find(one => one !== void 0);
     if (message !== void 0 && (expects.length === 0 || expects.some(status => status === message.status))) return `"${(0, 
     model_path.g$)(message.title)}" arrived at the receiver that stands for the pager`;
     seen = pager.received().length;
     const left = until - this.ports.clock.now().getTime();
     if (left <= 0) throw new errors.cs("tool_timeout", `nobody was told within ${this.terms.targets.acknowledge} seconds`);
     await pager.moreThan(seen, left);
    }
   }
   async #isolate() {
    const says = await isolateHost(this.ports, this.terms.isolation, {
     release: this.#on().release,
     digest: this.terms.copies.metadataDigest
    });
    await (this.#program?.stop(2e3));
    return this.#program === void 0 ? says : `${says}; the program was stopped`;
   }
   async #capture() {
    const {copies, loaded, output, signers} = this.terms;
    const {release, evidence, state} = this.#on();
    const at = this.ports.clock.now();
    const name = `forensics-${this.scenario.name}.tar.gz`;
    const {environment} = this.ports;
    const ports = {
     ...this.ports,
     environment: {
      ...environment,
      variables: {
       ...environment.variables,
       DURI_STATE_DIR: state
      }
     }
    };
    const captured = await (0, capture_forensics.R)(ports, {
     directory: release,
     evidence,
     judge: loaded.judge,
     verifier: loaded.verifier,
     against: copies.archive,
     window: {
      from: (0, instant.fi)(at, -1),
      to: at
     },
     logs: [],
     output: (0, external_node_path_.join)(output, name),
     signers,
     at
    });
    this.#bundle = {
     name,
     digest: captured.digest,
     differences: captured.changes?.total
    };
    return `${name}: ${captured.changes?.total ?? "an unknown number of"} differences, ${captured.files} files`;
   }
   async #restore() {
    await (this.#sidecar?.stop());
    const {copies} = this.terms;
    const damaged = this.scenario.expects.length > 0;
    if (damaged) {
     await rollBack(this.ports, this.#on(), copies);
     this.#host = {
      ...this.#on(),
      expect: copies.archivedRelease
     };
    }
    this.#sidecar = await startDrillSidecar(this.ports, this.#on(), START_MS);
    return damaged ? `rolled back to ${copies.archiveName}` : "the sidecar was started again";
   }
   async #recover() {
    await (this.#sidecar?.verified(START_MS));
    const ready = await (this.#sidecar?.ready());
    if (ready !== 200) throw new errors.cs("tool_failed", `/readyz of the sidecar answers ${ready ?? "nothing"}`);
    if (this.scenario.expects.length === 0) return "the sidecar says verified, and is ready";
    const booted = await bootProgram(this.ports, this.#on(), this.terms.program);
    this.#program = booted?.service ?? this.#program;
    return `the sidecar says verified, and is ready${booted === void 0 ? "" : `; the program was ${booted.says}`}`;
   }
   #on() {
    if (this.#host === void 0) throw new errors.cs("internal", "nothing was prepared");
    return this.#host;
   }
  }
  async function rollBack(ports, {release, evidence, config, env, keyFlags}, {archive, archivedRelease}) {
   const [program, ...first] = ports.lifetime.command;
   const stores = [ "--store", "directory", "--directory", (0, external_node_path_.dirname)(archive) ];
   const args = [ ...first, "rollback", release, "--evidence", evidence, "--config", config, "--to", (0, 
   model_digest.gV)(archivedRelease), ...stores, ...keyFlags, "--without-isolation" ];
   const {exitCode, stderr} = await ports.processes.run({
    program,
    args,
    env,
    timeoutMs: LONGEST_ROLLBACK_MS,
    maxOutputBytes: rehearse_MAX_OUTPUT
   });
   if (exitCode !== 0) throw new errors.cs("tool_failed", `duri rollback ended with ${exitCode}: ${lastWords(stderr)}`);
  }
  function alertIn({body}) {
   try {
    const {kind, title, facts} = JSON.parse(Buffer.from(body).toString("utf8"));
    if (kind !== "risk_alert" || typeof title !== "string") return;
    const status = facts?.find(({label}) => label === "status")?.value;
    return {
     title,
     status: typeof status === "string" ? status : void 0
    };
   } catch {
    return;
   }
  }
  async function runDrill(ports, values) {
   if ((0, trigger.O)(ports.trigger) === "pull_request") throw new errors.cs("event_unsupported", "a drill of a pull request would run its program", {}, {
    hint: "Rehearse releases, on a schedule."
   });
   const started = ports.clock.now();
   const output = outputFolder(ports, values);
   const loaded = await (0, load_verifier.V)(ports, {
    ...values,
    mode: "verifier"
   }, started, []);
   const {policy} = loaded.judge.policy;
   const scenarios = chosenScenarios(values, policy);
   const isolation = isolationOf(values, policy);
   const {signers} = (0, choose_signers.p)(loaded.trust, "log", {
    optional: values.signingKey.length === 0
   });
   const scratch = ports.archiveFiles.temporaryFolder();
   try {
    const copies = await copyForDrill(ports, {
     values,
     policy: loaded.judge.policy,
     verifier: loaded.verifier,
     into: scratch.path
    });
    const terms = {
     copies,
     loaded,
     keyring: loaded.trust.ringPath,
     hmacKeyFiles: run_drill_filesOf(ports, values.hmacKey, scratch.path),
     program: drillProgram(ports, policy),
     isolation,
     targets: targetsOf(policy),
     output,
     signers
    };
    const rehearsed = [];
    for (const scenario of scenarios) rehearsed.push(await rehearse(ports, scenario, terms));
    const drill = drillOf(ports, {
     started,
     values,
     loaded,
     copies,
     rehearsed
    });
    const result = drillResult(drill, {
     output,
     signedBy: signers.map(({keyId}) => keyId)
    });
    const report = renderDrillReport(drill);
    ports.files.write((0, external_node_path_.join)(output, DRILL_REPORT), report);
    if (signers.length > 0) ports.files.write((0, external_node_path_.join)(output, DRILL_SIGNATURE), (0, 
    sign_statement.f)(drillStatement((0, model_digest.sc)(report), drill), signers).content);
    ports.files.write((0, external_node_path_.join)(output, DRILL_PAGE), (0, markdown.G)(result.report, {
     title: "duri drill",
     maxBytes: markdown.e,
     whereAll: DRILL_REPORT
    }));
    return result;
   } finally {
    scratch.remove();
   }
  }
  function outputFolder(ports, {output, path, evidence}) {
   const folder = (0, external_node_path_.resolve)(ports.environment.cwd, output);
   if (ports.files.exists((0, external_node_path_.join)(folder, DRILL_REPORT))) throw new errors.cs("file_exists", `${(0, 
   model_path.g$)(output)} holds the report of another drill`, {
    path: folder
   });
   for (const source of [ path, evidence ]) if (source !== void 0 && (0, inside.FK)((0, 
   release_place.Ye)(ports, output), (0, release_place.Ye)(ports, source))) throw new errors.cs("input_invalid", `--output ${(0, 
   model_path.g$)(output)} lies in what the drill copies`, {}, {
    hint: "Write it elsewhere."
   });
   return folder;
  }
  function chosenScenarios({scenario}, {drill}) {
   const names = scenario.length > 0 ? scenario : drill.scenarios ?? SCENARIOS.map(({name}) => name);
   const stranger = names.find(name => !SCENARIOS.some(one => one.name === name));
   if (stranger === void 0) return SCENARIOS.filter(({name}) => names.includes(name));
   throw new errors.cs("input_invalid", `there is no scenario ${(0, model_path.g$)(stranger)}; expected some of ${SCENARIOS.map(({name}) => name).join(", ")}`);
  }
  function run_drill_filesOf({files}, secrets, folder) {
   return secrets.map((input, index) => {
    if (input.from === "file") return input.path;
    const path = (0, external_node_path_.join)(folder, `hmac-${index}.key`);
    files.writeSecret(path, input.secret);
    return path;
   });
  }
  function targetsOf({drill}) {
   return {
    acknowledge: drill.acknowledge_seconds,
    restore: drill.restore_seconds,
    forensics: drill.forensics_seconds
   };
  }
  function drillOf({clock, environment}, {started, values, loaded, copies, rehearsed}) {
   const {metadata, metadataDigest, archiveName, archiveDigest} = copies;
   return {
    started,
    ended: clock.now(),
    duriVersion: environment.duriVersion,
    target: values.target,
    release: {
     product: metadata.product,
     line: metadata.line,
     sequence: metadata.sequence,
     metadataDigest
    },
    archive: {
     name: archiveName,
     digest: archiveDigest
    },
    policyDigest: loaded.judge.policy.digest,
    targets: targetsOf(loaded.judge.policy.policy),
    scenarios: rehearsed
   };
  }
 }),
 19633: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => SUMMARY_MAX_BYTES,
   G: () => renderMarkdown
  });
  function byteBudget(maxBytes) {
   let left = maxBytes;
   let exceeded = false;
   return {
    get exceeded() {
     return exceeded;
    },
    get left() {
     return left;
    },
    take: line => {
     const needed = Buffer.byteLength(line) + 2;
     const fits = needed <= left;
     if (fits) left -= needed; else exceeded = true;
     return fits;
    }
   };
  }
  function fittingRows(rows, draw, budget) {
   const lines = [];
   for (const [index, row] of rows.entries()) {
    const line = draw(row, index);
    if (!budget.take(line)) break;
    lines.push(line);
   }
   return lines;
  }
  var reports_location = __webpack_require__(23042);
  var markdown_text = __webpack_require__(36526);
  const SUMMARY_MAX_BYTES = 1024 * 1024 - 64 * 1024;
  const RESERVED_BYTES = 4096;
  const MARKS = {
   good: "✅",
   bad: "❌",
   warn: "⚠️",
   plain: "ℹ️"
  };
  function renderMarkdown(report, options) {
   const headline = `### ${MARKS[report.tone]} ${(0, markdown_text.EO)(options.title)}: ${(0, 
   markdown_text.Rw)(report.headline)}`;
   const total = options.maxBytes - RESERVED_BYTES;
   const outline = byteBudget(total / 4);
   outline.take(headline);
   const facts = section({
    of: "facts",
    head: "| | |\n| --- | --- |",
    rows: report.facts ?? [],
    draw: ([label, value]) => row([ (0, markdown_text.EO)(label), (0, markdown_text.fl)(value) ])
   }, outline, options);
   const next = section({
    of: "steps",
    head: "**What to do**\n",
    rows: report.next ?? [],
    draw: (step, index) => `${index + 1}. ${(0, markdown_text.Rw)(step)}`
   }, outline, options);
   const budget = byteBudget(total - total / 4 + outline.left);
   const findings = drawFindings(report.findings ?? [], budget, options);
   const warnings = section({
    of: "warnings",
    head: `**Warnings**\n\n${tableHead([ "", "Where", "What", "Reason" ])}`,
    rows: report.warnings ?? [],
    draw: drawWarning
   }, budget, options);
   const tables = drawTables(report.tables ?? [], budget, options);
   return `${[ headline, facts, ...tables, findings, warnings, next ].filter(block => block !== "").join("\n\n")}\n`;
  }
  function section({of, head, rows, draw}, budget, {whereAll}) {
   if (rows.length === 0) return "";
   const lines = budget.take(head) ? fittingRows(rows, draw, budget) : [];
   const dropped = rows.length - lines.length;
   const shown = lines.length === 0 ? [] : [ head, ...lines ];
   return [ ...shown, ...dropped === 0 ? [] : [ `${shown.length === 0 ? "" : "\n"}_${dropped} ${of} not shown here: ${whereAll}._` ] ].join("\n");
  }
  function drawFindings(all, budget, options) {
   if (all.length === 0) return "";
   const count = outcome => all.filter(finding => finding.outcome === outcome).length;
   const counts = `**Findings**: ${count("fail")} failed, ${count("unknown")} unknown, ${count("pass")} passed, ${count("not-applicable")} not applicable`;
   budget.take(counts);
   const rows = [ ...all.filter(({outcome}) => outcome === "fail"), ...all.filter(({outcome}) => outcome === "unknown") ];
   const table = section({
    of: "findings",
    head: tableHead([ "", "Where", "What", "Expected", "Found", "Reason" ]),
    rows,
    draw: drawFinding
   }, budget, options);
   return table === "" ? counts : `${counts}\n\n${table}`;
  }
  function drawFinding(finding) {
   const {outcome, message, expected, actual, reason, check, severity} = finding;
   return row([ outcome === "fail" ? "❌" : "❔", (0, markdown_text.fl)((0, reports_location.d)(finding)), (0, 
   markdown_text.Rw)(message), optionalCode(expected), optionalCode(actual), optionalCode(severity === void 0 ? reason : `${check} ${severity}`) ]);
  }
  function drawWarning({subject, message, reason}) {
   return row([ "⚠️", (0, markdown_text.fl)(subject), (0, markdown_text.Rw)(message), (0, 
   markdown_text.fl)(reason) ]);
  }
  function drawTables(tables, budget, options) {
   const drawn = [];
   for (const [index, table] of tables.entries()) {
    if (budget.exceeded) return [ ...drawn, `_${tables.length - index} tables not shown here: ${options.whereAll}._` ];
    const title = table.title === void 0 ? "" : `**${(0, markdown_text.EO)(table.title)}**\n\n`;
    drawn.push(section({
     of: "rows",
     head: title + tableHead(table.head.map(markdown_text.EO)),
     rows: table.rows,
     draw: cells => row(cells.map(markdown_text.EO))
    }, budget, options));
   }
   return drawn;
  }
  function tableHead(cells) {
   return `${row(cells)}\n${row(cells.map(() => "---"))}`;
  }
  function row(cells) {
   return `| ${cells.join(" | ")} |`;
  }
  function optionalCode(text) {
   return text === void 0 ? "" : (0, markdown_text.fl)(text);
  }
 }),
 80372: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $t: () => placeOf,
   B9: () => journalSchema,
   de: () => kindOfPlace,
   g0: () => refuseNested,
   kR: () => workFolder,
   zN: () => swapIn
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _policy_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14858);
  const journalSchema = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
   version: zod__WEBPACK_IMPORTED_MODULE_5__.euz("1"),
   digest: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_2__._h, "is not a SHA-256 digest").transform(text => text),
   stamp: zod__WEBPACK_IMPORTED_MODULE_5__.YjP().regex(/^\d{8}T\d{6}Z$/, "is no instant"),
   directory: zod__WEBPACK_IMPORTED_MODULE_5__.k5n([ "directory", "link" ]),
   evidence: zod__WEBPACK_IMPORTED_MODULE_5__.k5n([ "directory", "link" ])
  });
  function workFolder(directory) {
   return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(directory), `.duri-rollback-${(0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory)}`);
  }
  function kindOfPlace(folders, path) {
   const kind = folders.kindOf(path);
   if (kind === "directory" || kind === "link") return kind;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(path)} ${WHY[kind]}`, {
    path
   }, {
    hint: HINT
   });
  }
  const WHY = {
   missing: "is not there",
   mount: "is a mount, which cannot be replaced by a rename",
   other: "is no directory"
  };
  const HINT = "Supported are a directory on the file system of the folder above it, and a link to one, which is swapped atomically. Mount the folder above.";
  function refuseNested(directory, evidence) {
   if (!(0, _policy_inside_js__WEBPACK_IMPORTED_MODULE_4__.FK)(evidence, directory) && !(0, 
   _policy_inside_js__WEBPACK_IMPORTED_MODULE_4__.FK)(directory, evidence)) return;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", "the evidence lies inside the release directory, or the other way round", {}, {
    hint: "Keep them beside each other."
   });
  }
  function placeOf(path, {kind, stamp, digest, staged}) {
   const stands = kind === "link" ? `${path}.release-${digest.slice(0, 12)}-${stamp}` : path;
   return {
    path,
    kind,
    staged,
    stands,
    kept: `${path}.replaced-${stamp}`
   };
  }
  function swapIn(folders, {path, kind, staged, stands, kept}) {
   const isStaged = folders.kindOf(staged) === "directory";
   if (kind === "link") {
    if (isStaged) folders.move(staged, stands);
    if (folders.targetOf(path) !== stands) folders.link(path, stands);
    return;
   }
   if (!isStaged) return;
   if (folders.kindOf(path) !== "missing") folders.move(path, kept);
   folders.move(staged, path);
  }
 }),
 78015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => runHook
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _model_redactor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90787);
  var _model_secret_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47119);
  const MAX_OUTPUT = 1024 * 1024;
  const LAST_LINES = 10;
  async function runHook({processes, environment}, {name, argv, timeoutSeconds, tells}) {
   const [program, ...args] = argv;
   if (program === void 0) return;
   const {variables} = environment;
   const {exitCode, stdout, stderr} = await processes.run({
    program,
    args,
    env: {
     PATH: variables["PATH"] ?? "",
     HOME: variables["HOME"] ?? "",
     ...tells
    },
    timeoutMs: timeoutSeconds * 1e3,
    maxOutputBytes: MAX_OUTPUT
   });
   const redact = (0, _model_redactor_js__WEBPACK_IMPORTED_MODULE_3__.lY)(Object.entries(variables).flatMap(([key, value]) => value !== void 0 && (0, 
   _model_secret_name_js__WEBPACK_IMPORTED_MODULE_2__.R)((0, _model_secret_name_js__WEBPACK_IMPORTED_MODULE_2__.Z)(key)) ? [ value ] : []));
   const said = lastLines(redact(`${Buffer.from(stdout).toString("utf8")}\n${stderr}`));
   if (exitCode === 0) return said;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("tool_failed", `the program of rollback.${name}, ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(program)}, ended with ${exitCode}${said === "" ? "" : `: ${said}`}`, {
    program,
    exitCode
   }, name === "isolate" ? {
    hint: "Nothing was replaced. Take the host out of traffic by hand and pass --without-isolation, or mend the program."
   } : {});
  }
  function lastLines(text) {
   const lines = text.split("\n").map(line => line.trim()).filter(line => line !== "");
   return (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(lines.slice(-LAST_LINES).join(" | ").slice(-2e3));
  }
 })
};
