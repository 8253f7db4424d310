import { modules as shared } from "./shared.index.js";

export const id = 4178;

export const ids = [ 4178 ];

export const modules = {
 ...shared,
 25187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runRollback: () => runRollback
  });
  var external_node_path_ = __webpack_require__(76760);
  var accept_release = __webpack_require__(39704);
  var evidence_set = __webpack_require__(85339);
  var mark_file = __webpack_require__(93081);
  var mark_mark = __webpack_require__(59038);
  var model_digest = __webpack_require__(6799);
  var errors = __webpack_require__(74132);
  var instant = __webpack_require__(97410);
  var limits = __webpack_require__(44831);
  var model_status = __webpack_require__(62373);
  var trigger = __webpack_require__(67683);
  var path = __webpack_require__(80916);
  function chooseRelease(to, entry, standing) {
   if (to === "last-green") return {
    kind: "digest",
    digest: lastGreen(entry, standing)
   };
   const digest = to.replace(/^sha256:/, "");
   if (digest !== to && (0, model_digest._h)(digest)) return {
    kind: "digest",
    digest
   };
   if (to.startsWith("sha256:")) throw new errors.cs("input_invalid", `--to is ${(0, 
   path.g$)(to.slice(0, 100))}, which is no digest`);
   return {
    kind: "file",
    path: to
   };
  }
  function lastGreen(entry, standing) {
   const digest = standing !== void 0 && standing === entry?.current ? entry.last_green : entry?.current;
   if (digest !== null && digest !== void 0) return digest;
   throw new errors.cs("input_missing", "this host has marked no release good, so it does not know the last green one", {}, {
    hint: "Name the release: --to sha256:… with its metadata digest. DURI_STATE_DIR says where the mark is."
   });
  }
  function describeTo(to) {
   return to.kind === "digest" ? (0, model_digest.gV)(to.digest) : (0, path.g$)(to.path);
  }
  var names = __webpack_require__(89308);
  var archive_stores = __webpack_require__(17793);
  var verify_archive = __webpack_require__(60105);
  async function fetchRelease(ports, request) {
   const passedOver = [];
   let refused;
   for (const copy of await copiesOf(ports, request, passedOver)) {
    ports.releaseFolders.empty(request.into);
    try {
     const found = await unpack(ports, request, copy);
     if (found.acceptance.accepted) return {
      ...found,
      passedOver
     };
     refused = found;
     passedOver.push(`${copy.from}: ${found.acceptance.findings.find(({outcome}) => outcome === "fail" || outcome === "unknown")?.message ?? "is refused"}`);
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     passedOver.push(`${copy.from}: ${(0, errors.bD)(error)}`);
    }
   }
   if (refused !== void 0) return {
    ...refused,
    passedOver
   };
   throw new errors.cs("archive_missing", `there is no archive of ${describeTo(request.to)} that could be restored${passedOver.length === 0 ? "" : `: ${passedOver.join("; ")}`}`, {}, {
    hint: "Name another store (--store, --directory), or the archive itself: --to FILE."
   });
  }
  async function unpack(ports, request, copy) {
   const scratch = ports.archiveFiles.temporaryFolder();
   try {
    const archive = await copy.retrieve(scratch.path);
    const unpacked = await (0, verify_archive.g)(ports, archive, request.into, request.verifier);
    const acceptance = await request.accept(unpacked);
    const {metadataDigest} = acceptance.verification;
    if (request.to.kind === "digest" && metadataDigest !== request.to.digest) throw new errors.cs("archive_invalid", `holds another release: ${metadataDigest === void 0 ? "none" : (0, 
    model_digest.gV)(metadataDigest)}`);
    return {
     ...unpacked,
     acceptance,
     from: copy.from
    };
   } finally {
    scratch.remove();
   }
  }
  async function copiesOf(ports, {to, stores, context}, passedOver) {
   if (to.kind === "file") return [ {
    from: (0, path.g$)(to.path),
    retrieve: () => Promise.resolve(to.path)
   } ];
   const copies = [];
   for (const name of stores) try {
    const store = await (0, archive_stores.C)(name, ports, context);
    for (const stored of (await store.list()).filter(one => isOf(one, to.digest))) copies.push({
     from: `${name}: ${(0, path.g$)(stored.name)}`,
     retrieve: async folder => {
      const path = (0, external_node_path_.join)(folder, "archive.tar");
      await store.retrieve(stored, path);
      return path;
     }
    });
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    passedOver.push(`${name}: ${(0, errors.bD)(error)}`);
   }
   return copies;
  }
  function isOf({name, state}, digest) {
   return state !== "gone" && (0, names.gH)(name, digest);
  }
  var rollback_places = __webpack_require__(80372);
  var run_hook = __webpack_require__(78015);
  var shape_document = __webpack_require__(93313);
  var parsed = __webpack_require__(10018);
  var archive_inputs = __webpack_require__(78326);
  var archive_folder = __webpack_require__(81147);
  var forge_inputs = __webpack_require__(14109);
  var load_verifier = __webpack_require__(49437);
  var record_command = __webpack_require__(17639);
  var advice = __webpack_require__(87193);
  var finding_json = __webpack_require__(32259);
  const STATUS = {
   done: "rolled back",
   "dry-run": "dry run",
   refused: "refused",
   unproven: "unproven"
  };
  function factsOf({rolledFrom, acceptance, copy, passedOver, isolated, released}, kept) {
   const {metadataDigest} = acceptance.verification;
   const ran = (what, said) => said === void 0 ? [] : [ [ what, said === "" ? "yes" : said ] ];
   return [ ...rolledFrom === void 0 ? [] : [ [ "from", (0, model_digest.gV)(rolledFrom) ] ], ...metadataDigest === void 0 ? [] : [ [ "to", (0, 
   model_digest.gV)(metadataDigest) ] ], [ "copy", copy ], ...passedOver.map(one => [ "passed over", one ]), ...ran("isolated", isolated), ...ran("released", released), ...kept.map(path => [ "kept for forensics", path ]) ];
  }
  function rollbackResult(done, exitCode) {
   const {outcome, acceptance, rolledFrom, copy, passedOver, places = []} = done;
   const {metadata, metadataDigest} = acceptance.verification;
   const open = acceptance.findings.filter(({outcome: one}) => one === "fail" || one === "unknown");
   const release = metadata === void 0 ? "the release" : `#${metadata.sequence} of ${metadata.product}`;
   const kept = places.flatMap(place => place.kind === "link" ? [] : [ place.kept ]);
   const headline = {
    done: `rolled back to ${release}`,
    "dry-run": `would roll back to ${release}; nothing was replaced`,
    refused: `refused: ${release} may not run here: ${open[0]?.message ?? ""}`,
    unproven: `${release} is in place and does not verify there: ${open[0]?.message ?? ""}. It is not marked, and stays out of traffic`
   }[outcome];
   return {
    exitCode,
    json: {
     status: STATUS[outcome],
     outcome: acceptance.outcome,
     from: rolledFrom === void 0 ? null : (0, model_digest.gV)(rolledFrom),
     to: metadataDigest === void 0 ? null : (0, model_digest.gV)(metadataDigest),
     sequence: metadata?.sequence ?? null,
     copy,
     passed_over: passedOver,
     kept,
     isolated: done.isolated ?? null,
     released: done.released ?? null,
     by_ticket: acceptance.ticket !== void 0,
     findings: acceptance.findings.map(finding_json.a),
     warnings: acceptance.warnings.map(finding_json.j)
    },
    report: {
     tone: exitCode === 0 ? "good" : "bad",
     headline,
     facts: factsOf(done, kept),
     findings: open,
     warnings: acceptance.warnings,
     next: outcome === "done" ? [ "Start the program: its next boot verifies what stands there once more." ] : (0, 
     advice.c)(open)
    },
    short: headline
   };
  }
  async function runRollback(ports, values) {
   if ((0, trigger.C)(ports.trigger) !== void 0) throw new errors.cs("event_unsupported", "nothing is rolled back at a pull request");
   const rollback = await prepare(ports, values);
   const lock = ports.evidence.begin(rollback.work);
   try {
    const done = await roll(ports, rollback);
    const code = done.outcome === "done" || done.outcome === "dry-run" ? 0 : (0, accept_release.AM)(done.acceptance, "prod");
    const result = rollbackResult(done, code);
    return values.dryRun ? result : recorded(ports, rollback, done, result);
   } catch (error) {
    if (!values.dryRun) recordFailure(ports, rollback, error);
    throw error;
   } finally {
    if (!ports.files.exists(journalPath(rollback.work))) for (const path of [ rollback.work, stagedEvidence(rollback.evidence) ]) ports.releaseFolders.remove(path);
    lock.abort();
   }
  }
  async function prepare(ports, values) {
   const started = ports.clock.now();
   const [directory, evidence] = [ nameOf(ports, values.path), nameOf(ports, values.evidence) ];
   (0, rollback_places.g0)(directory, evidence);
   const {config, keyring, hmacKey} = values;
   const loaded = await (0, load_verifier.V)(ports, {
    config,
    keyring,
    hmacKey,
    mode: "verifier"
   }, started, [ directory, evidence ]);
   return {
    ...loaded,
    values,
    started,
    directory,
    evidence,
    work: (0, rollback_places.kR)(directory),
    from: ports.files.digest((0, external_node_path_.join)(evidence, evidence_set.VR))
   };
  }
  function nameOf({environment, files}, path) {
   const whole = (0, external_node_path_.resolve)(environment.cwd, path);
   return (0, external_node_path_.join)(files.resolve((0, external_node_path_.dirname)(whole)) ?? (0, 
   external_node_path_.dirname)(whole), (0, external_node_path_.basename)(whole));
  }
  async function roll(ports, rollback) {
   const {work, directory, evidence, values} = rollback;
   const begun = readJournal(ports, work);
   if (begun !== void 0) {
    if (values.dryRun) throw new errors.cs("input_invalid", `a rollback to ${(0, model_digest.gV)(begun.digest)} was interrupted here`, {}, {
     hint: "Run without --dry-run: it is finished first."
    });
    const done = await finish(ports, rollback, begun, {
     from: "an interrupted rollback",
     passedOver: [],
     isolated: void 0
    });
    const isAnother = values.to.startsWith("sha256:") && values.to !== (0, model_digest.gV)(begun.digest);
    return isAnother && done.outcome === "done" ? roll(ports, {
     ...rollback,
     from: begun.digest
    }) : done;
   }
   const kinds = {
    directory: (0, rollback_places.de)(ports.releaseFolders, directory),
    evidence: (0, rollback_places.de)(ports.releaseFolders, evidence)
   };
   const fetched = await findRelease(ports, rollback);
   const {acceptance, passedOver} = fetched;
   const {metadataDigest} = acceptance.verification;
   const told = {
    rolledFrom: rollback.from,
    acceptance,
    copy: fetched.from,
    passedOver
   };
   if (!acceptance.accepted || metadataDigest === void 0) return {
    ...told,
    outcome: "refused"
   };
   if (values.dryRun) return {
    ...told,
    outcome: "dry-run"
   };
   const journal = {
    version: "1",
    digest: metadataDigest,
    stamp: stampOf(rollback.started),
    ...kinds
   };
   await stageEvidence(ports, fetched.evidence, stagedEvidence(evidence));
   const isolated = await isolate(ports, rollback, metadataDigest);
   ports.files.write(journalPath(work), JSON.stringify(journal));
   return finish(ports, rollback, journal, {
    from: fetched.from,
    passedOver,
    isolated
   });
  }
  async function finish(ports, rollback, journal, before) {
   const {directory, evidence, work, judge, started} = rollback;
   const places = [ (0, rollback_places.$t)(directory, {
    ...journal,
    kind: journal.directory,
    staged: (0, external_node_path_.join)(work, "new", "release")
   }), (0, rollback_places.$t)(evidence, {
    ...journal,
    kind: journal.evidence,
    staged: stagedEvidence(evidence)
   }) ];
   for (const place of places) (0, rollback_places.zN)(ports.releaseFolders, place);
   const [release, set] = places;
   const acceptance = await accept(ports, rollback, {
    directory: release.stands,
    evidence: set.stands
   }, journal.digest);
   const told = {
    rolledFrom: rollback.from,
    acceptance,
    copy: before.from,
    passedOver: before.passedOver,
    places,
    isolated: before.isolated
   };
   if (acceptance.accepted) (0, accept_release.t0)(ports, judge, acceptance, started);
   ports.files.remove(journalPath(work));
   if (!acceptance.accepted) return {
    ...told,
    outcome: "unproven"
   };
   const released = await (0, run_hook.D)(ports, hookOf(rollback, "release", journal.digest));
   return {
    ...told,
    outcome: "done",
    released
   };
  }
  function accept(ports, {judge, trust, values}, place, expect) {
   const ticket = values.ticket === void 0 ? void 0 : (0, external_node_path_.resolve)(ports.environment.cwd, values.ticket);
   return (0, accept_release.SZ)(ports, {
    directory: place.directory,
    evidence: place.evidence,
    judge,
    trust,
    hmacKeys: values.hmacKey,
    mode: "prod",
    expect,
    bootstrap: false,
    ticket
   });
  }
  async function findRelease(ports, rollback) {
   const {values, judge, verifier, work, from} = rollback;
   const {policy} = judge;
   const mark = (0, mark_file.Mp)(ports);
   const chosen = chooseRelease(values.to, mark === void 0 ? void 0 : (0, mark_mark.Ms)(mark, (0, 
   accept_release.oJ)(policy.policy)), from);
   const to = chosen.kind === "file" ? {
    ...chosen,
    path: (0, external_node_path_.resolve)(ports.environment.cwd, chosen.path)
   } : chosen;
   return fetchRelease(ports, {
    to,
    stores: to.kind === "file" ? [] : (0, archive_inputs.oi)(values.store, policy),
    context: {
     folder: (0, archive_folder.y)(ports, policy, values.directory),
     tag: void 0,
     commit: void 0,
     prerelease: false,
     notes: () => "",
     openForge: () => (0, forge_inputs.S)(ports, values.githubToken, values.repository)
    },
    into: (0, external_node_path_.join)(work, "new"),
    verifier,
    accept: unpacked => accept(ports, rollback, unpacked, to.kind === "digest" ? to.digest : void 0)
   });
  }
  async function isolate(ports, rollback, digest) {
   return rollback.values.withoutIsolation ? void 0 : (0, run_hook.D)(ports, hookOf(rollback, "isolate", digest));
  }
  function hookOf({judge, from, directory}, name, digest) {
   const {rollback} = judge.policy.policy;
   const tells = {
    DURI_ROLLBACK: name,
    DURI_RELEASE_DIRECTORY: directory,
    DURI_ROLLBACK_TO: (0, model_digest.gV)(digest),
    DURI_ROLLBACK_FROM: from === void 0 ? "" : (0, model_digest.gV)(from)
   };
   return {
    name,
    argv: rollback[name],
    timeoutSeconds: rollback.timeout_seconds,
    tells
   };
  }
  async function stageEvidence({archiveFiles, releaseFolders}, from, to) {
   releaseFolders.empty(to);
   for (const {name} of archiveFiles.list(from)) await archiveFiles.write((0, external_node_path_.join)(to, name), archiveFiles.read((0, 
   external_node_path_.join)(from, name)));
  }
  function stagedEvidence(evidence) {
   return (0, external_node_path_.join)((0, external_node_path_.dirname)(evidence), `.duri-rollback-${(0, 
   external_node_path_.basename)(evidence)}-new`);
  }
  function journalPath(work) {
   return (0, external_node_path_.join)(work, "journal.json");
  }
  function readJournal({files}, work) {
   const content = files.read(journalPath(work), limits.b.policyBytes);
   if (content === void 0) return;
   const journal = (0, shape_document.Tp)(content, rollback_places.B9, {
    maxBytes: limits.b.policyBytes,
    maxDepth: 4
   });
   if (journal.ok) return journal.value;
   throw new errors.cs("input_invalid", `${journalPath(work)} ${(0, parsed.yg)(journal.problems)}`, {}, {
    hint: "A rollback was interrupted here. Look at what stands beside the release, put one of them in place, and remove the folder."
   });
  }
  function stampOf(at) {
   return (0, instant.fN)(at).replace(/[-:]/g, "");
  }
  function recorded(ports, rollback, done, result) {
   const {metadataDigest, metadata} = done.acceptance.verification;
   const warnings = record(ports, rollback, rollback, {
    result: done.outcome === "done" ? "rolled back" : done.outcome,
    exitCode: result.exitCode,
    subjects: metadataDigest === void 0 ? [] : [ {
     name: evidence_set.VR,
     digest: metadataDigest
    } ],
    observations: {
     sequence: metadata?.sequence ?? 0,
     copies_passed_over: done.passedOver.length,
     isolated: done.isolated === void 0 ? 0 : 1
    }
   });
   return {
    ...result,
    report: {
     ...result.report,
     warnings: [ ...result.report.warnings ?? [], ...warnings ]
    }
   };
  }
  function recordFailure(ports, rollback, error) {
   const kind = error instanceof errors.cs ? error.kind : "infra";
   const result = `error(${kind})`;
   record(ports, rollback, {
    evidence: void 0
   }, {
    result,
    exitCode: (0, model_status.I$)(result, "prod"),
    subjects: [],
    observations: {}
   });
  }
  function record(ports, {started, trust, judge}, {directory, evidence}, what) {
   return (0, record_command.t)(ports, {
    verb: "rollback",
    started,
    place: {
     directory,
     evidence
    },
    trust,
    policyDigest: judge.policy.digest,
    outputs: [],
    ...what
   });
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
