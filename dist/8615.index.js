import { modules as shared } from "./shared.index.js";

export const id = 8615;

export const ids = [ 8615 ];

export const modules = {
 ...shared,
 11953: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => archive_audit
  });
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var errors = __webpack_require__(74132);
  var trigger = __webpack_require__(67683);
  var external_node_path_ = __webpack_require__(76760);
  var model_digest = __webpack_require__(6799);
  var model_finding = __webpack_require__(85382);
  var sign_statement = __webpack_require__(95404);
  var retention = __webpack_require__(34698);
  var archive_receipt = __webpack_require__(69896);
  var receipts_file = __webpack_require__(52946);
  var evidence_set = __webpack_require__(85339);
  var predicate_types = __webpack_require__(75634);
  var policy = __webpack_require__(80728);
  var parsed = __webpack_require__(10018);
  var verify_envelope = __webpack_require__(53774);
  var layout = __webpack_require__(85100);
  const CHECK = "receipts-are-authentic";
  function verifyReceipts(content, {trust, dualVerify}) {
   const filed = (0, receipts_file.Jm)(content);
   if (!filed.ok) return {
    receipts: [],
    findings: [ (0, model_finding.V2)(CHECK, "evidence_unparseable", layout.tT, (0, 
    parsed.yg)(filed.problems)) ],
    warnings: []
   };
   const each = filed.value.map((receipt, index) => verifyOne(receipt, `${layout.tT} ${index + 1}`, {
    trust,
    dualVerify
   }));
   return {
    receipts: each.flatMap(({receipts}) => receipts),
    findings: each.flatMap(({findings}) => findings),
    warnings: each.flatMap(({warnings}) => warnings)
   };
  }
  function verifyOne(filed, subject, {trust, dualVerify}) {
   const {statement} = filed;
   const [archive, metadata] = statement.subjects;
   const receipt = (0, archive_receipt.Wy)(statement);
   if (!receipt.ok) return refused(subject, (0, parsed.yg)(receipt.problems));
   if (archive === void 0 || metadata?.name !== evidence_set.VR || statement.subjects.length !== 2) return refused(subject, `does not name an archive and ${evidence_set.VR} as its subjects`);
   if (statement.predicateType !== predicate_types.Cs.receipt.type) return refused(subject, `is of the type ${statement.predicateType.slice(0, 200)}`);
   const found = {
    receipt: receipt.value,
    archive,
    metadataDigest: metadata.digest
   };
   if (!filed.signed) return {
    receipts: [ {
     ...found,
     authentic: false
    } ],
    findings: [],
    warnings: [ (0, model_finding.$e)("receipt_unsigned", subject, "nobody signed it") ]
   };
   const {authentic, findings, warnings} = (0, verify_envelope.Y)({
    file: subject,
    content: filed.content,
    subject: archive,
    predicateType: predicate_types.Cs.receipt.type,
    use: predicate_types.Cs.receipt.use,
    trust,
    requirement: {
     threshold: 1,
     kinds: policy.A3
    },
    dualVerify
   });
   if (authentic) return {
    receipts: [ {
     ...found,
     authentic
    } ],
    findings: [ (0, model_finding.IX)(CHECK, subject, `is signed for ${found.receipt.store}`) ],
    warnings
   };
   return {
    receipts: [ {
     ...found,
     authentic
    } ],
    findings: findings.filter(({outcome}) => outcome === "fail" || outcome === "unknown"),
    warnings
   };
  }
  function refused(subject, why) {
   return {
    receipts: [],
    findings: [ (0, model_finding.V2)(CHECK, "evidence_unparseable", subject, why) ],
    warnings: []
   };
  }
  function countersignaturesOf(store, trust, dualVerify) {
   return {
    of: stored => {
     const content = store.receipts?.(stored).read();
     return content === void 0 ? [] : verifyReceipts(content, {
      trust,
      dualVerify
     }).receipts.filter(({authentic}) => authentic);
    }
   };
  }
  function countersignedAt(receipts, metadataDigest) {
   const [first] = receipts.filter(each => each.metadataDigest === metadataDigest).map(({receipt}) => receipt.stored_at).sort();
   return first === void 0 ? void 0 : new Date(first);
  }
  function countersign(request) {
   const {store, stored, digest, metadataDigest, signers, existing, askedDays, at} = request;
   const place = store.receipts?.(stored);
   const ids = signers.map(({keyId}) => keyId);
   const done = existing.some(one => one.metadataDigest === metadataDigest && ids.every(id => one.receipt.signers?.includes(id) === true));
   if (place === void 0 || signers.length === 0 || done) return {
    added: false,
    warnings: []
   };
   try {
    const statement = (0, archive_receipt._2)({
     stored,
     digest,
     metadataDigest,
     at,
     askedDays,
     askedUntil: (0, retention.xS)(at, askedDays)
    });
    place.write((0, receipts_file.as)(place.read(), [ {
     envelope: (0, sign_statement.f)(statement, signers).content
    } ]));
    return {
     added: true,
     warnings: []
    };
   } catch (error) {
    return {
     added: false,
     warnings: [ (0, model_finding.$e)("countersign_failed", `${stored.store}: ${stored.name}`, (0, 
     errors.bD)(error)) ]
    };
   }
  }
  var names = __webpack_require__(89308);
  var verify_archive = __webpack_require__(60105);
  const audit_CHECK = "archive-is-as-stored";
  async function auditArchive(ports, store, stored, request) {
   const subject = `${stored.store}: ${stored.name}`;
   const left = (0, retention.H_)(stored.keptUntil, request.verifier.trust.at);
   const base = {
    stored,
    verification: void 0,
    digest: void 0,
    daysLeft: left
   };
   if (stored.state === "gone") return {
    ...base,
    findings: [ (0, model_finding.V2)(audit_CHECK, "archive_gone", subject, `is not at ${stored.location}`) ],
    warnings: []
   };
   if (stored.state === "lapsed") return {
    ...base,
    findings: [],
    warnings: [ (0, model_finding.$e)("archive_lapsed", subject, `was kept until ${(0, 
    retention.gt)(stored.keptUntil)}`) ]
   };
   const folder = ports.archiveFiles.temporaryFolder();
   try {
    const path = (0, external_node_path_.join)(folder.path, stored.name);
    await store.retrieve(stored, path);
    const digest = ports.files.digest(path);
    const replaced = bytesFinding(stored, digest, subject);
    const verification = await verifyAtItsTime(ports, path, stored, request);
    const findings = [ ...replaced, ...nameFinding(stored, verification, subject), ...named(verification.findings.filter(isOpen), subject) ];
    return {
     ...base,
     digest,
     verification,
     findings,
     warnings: [ ...named(verification.warnings, subject), ...timeWarnings(stored, left, request) ]
    };
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    const replaced = bytesFinding(stored, error.code === "archive_invalid" ? ports.files.digest((0, 
    external_node_path_.join)(folder.path, stored.name)) : void 0, subject);
    return {
     ...base,
     findings: [ ...replaced, (0, model_finding.V2)(audit_CHECK, "archive_unreadable", subject, (0, 
     errors.bD)(error)) ],
     warnings: timeWarnings(stored, left, request)
    };
   } finally {
    folder.remove();
   }
  }
  async function verifyAtItsTime(ports, path, stored, {verifier, countersignatures}) {
   const now = await (0, verify_archive.verifyArchive)(ports, path, verifier);
   if (now.findings.some(({reason}) => reason === "key_outside_window") && now.metadataDigest !== void 0) {
    const at = countersignedAt(countersignatures.of(stored), now.metadataDigest);
    const then = at === void 0 ? void 0 : await (0, verify_archive.verifyArchive)(ports, path, {
     ...verifier,
     trust: {
      ...verifier.trust,
      at
     }
    });
    if (then?.outcome === "verified" && at !== void 0) return {
     ...then,
     warnings: [ ...then.warnings, (0, model_finding.$e)("key_expired", "deployment_metadata.sig", `countersigned as verified on ${(0, 
     retention.gt)(at)}`) ]
    };
   }
   return withoutExpiry(now);
  }
  function withoutExpiry(verification) {
   const expired = verification.findings.filter(({reason, outcome}) => reason === "evidence_expired" && outcome === "fail");
   if (expired.length === 0) return verification;
   const findings = verification.findings.filter(finding => !expired.includes(finding));
   const warnings = [ ...verification.warnings, ...expired.map(({subject, message, expected}) => (0, 
   model_finding.$e)("evidence_expired", subject, `${message} (${expected ?? ""})`)) ];
   return {
    ...verification,
    findings,
    warnings,
    outcome: (0, model_finding.iB)(findings)
   };
  }
  function bytesFinding({digest: stated}, found, subject) {
   if (stated === void 0 || found === void 0 || stated === found) return [];
   return [ (0, model_finding.V2)(audit_CHECK, "archive_replaced", subject, "has other bytes than were stored", {
    expected: (0, model_digest.gV)(stated),
    actual: (0, model_digest.gV)(found)
   }) ];
  }
  function nameFinding({name}, {metadataDigest}, subject) {
   const start = (0, names.Lz)(name)?.digestStart;
   if (start === void 0 || metadataDigest === void 0 || metadataDigest.startsWith(start)) return [];
   return [ (0, model_finding.V2)(audit_CHECK, "archive_replaced", subject, "holds another release than its name says", {
    expected: start,
    actual: metadataDigest
   }) ];
  }
  function timeWarnings({keptUntil, name, store}, left, {warnDays}) {
   if (keptUntil === void 0) return [ (0, model_finding.$e)("retention_clamped", `${store}: ${name}`, "its store does not say until when it keeps it") ];
   if (left === void 0 || left >= warnDays) return [];
   return [ (0, model_finding.$e)("archive_lapsing", `${store}: ${name}`, `is kept until ${(0, 
   retention.gt)(keptUntil)}, for ${left} more ${left === 1 ? "day" : "days"}`) ];
  }
  function isOpen(finding) {
   return finding.outcome === "unknown" || finding.outcome === "fail" && (0, model_finding.sG)(finding) !== "verified";
  }
  function named(all, subject) {
   return all.map(one => ({
    ...one,
    subject: `${subject}: ${one.subject}`
   }));
  }
  var stores = __webpack_require__(17793);
  var choose_signers = __webpack_require__(49664);
  async function auditStores(ports, order) {
   const {signers} = (0, choose_signers.p)(order.trust, "receipt", {
    optional: true
   });
   const audited = [];
   for (const name of order.names) audited.push(await auditStore(ports, await (0, stores.C)(name, ports, order.context), {
    ...order,
    signers
   }));
   return audited;
  }
  async function auditStore(ports, store, order) {
   const {verifier, trust, warnDays, askedDays, signers} = order;
   const countersignatures = countersignaturesOf(store, trust, verifier.dualVerify);
   const listed = await store.list();
   const archives = [];
   const warnings = [];
   let countersigned = 0;
   for (const [index, stored] of listed.entries()) {
    ports.log.progress(`audit ${store.name}`, index, listed.length);
    const audited = await auditArchive(ports, store, stored, {
     verifier,
     warnDays,
     countersignatures
    });
    archives.push(audited);
    const {digest, verification, findings} = audited;
    if (digest === void 0 || verification?.metadataDigest === void 0 || verification.outcome !== "verified" || findings.length > 0) continue;
    const {metadataDigest} = verification;
    const done = countersign({
     store,
     stored,
     digest,
     metadataDigest,
     signers,
     askedDays,
     at: trust.at,
     existing: countersignatures.of(stored)
    });
    if (done.added) countersigned += 1;
    warnings.push(...done.warnings);
   }
   return {
    name: store.name,
    archives,
    countersigned,
    warnings
   };
  }
  const compare_receipts_CHECK = "receipts-are-kept";
  function compareReceipts(receipts, audited, {stores, at}) {
   const each = latest(receipts.filter(({receipt}) => stores.includes(receipt.store))).map(({receipt, archive}) => {
    const subject = `${receipt.store}: ${archive.name}`;
    const found = audited.filter(({stored}) => stored.store === receipt.store && stored.name === archive.name);
    const kept = (0, archive_receipt.Sf)(receipt);
    if (found.length === 0) {
     if (kept instanceof Date && kept.getTime() < at.getTime()) return (0, model_finding.$e)("archive_lapsed", subject, `was kept until ${(0, 
     retention.gt)(kept)}`);
     return (0, model_finding.V2)(compare_receipts_CHECK, "archive_gone", subject, `is not in its store; a receipt of ${receipt.stored_at.slice(0, 10)} says it is kept until ${(0, 
     retention.gt)(kept)}`);
    }
    const digests = found.flatMap(({digest, stored}) => digest ?? stored.digest ?? []);
    if (digests.length === 0 || digests.includes(archive.digest)) return;
    return (0, model_finding.V2)(compare_receipts_CHECK, "archive_replaced", subject, "is not the one of the receipt", {
     expected: (0, model_digest.gV)(archive.digest),
     actual: digests.map(model_digest.gV).join(", ")
    });
   });
   const told = each.filter(one => one !== void 0);
   return {
    findings: told.filter(one => "outcome" in one),
    warnings: told.filter(one => !("outcome" in one))
   };
  }
  function latest(receipts) {
   return [ ...new Map(receipts.map(one => [ `${one.receipt.store} ${one.archive.name}`, one ])).values() ];
  }
  const equivocation_CHECK = "one-release-for-each-number";
  function equivocations(archives) {
   const seen = new Map;
   return archives.flatMap(({stored, verification}) => {
    const {metadata, metadataDigest, outcome} = verification ?? {};
    if (outcome !== "verified" || metadata === void 0 || metadataDigest === void 0) return [];
    const {product, line, sequence} = metadata;
    const number = JSON.stringify([ product, line, sequence ]);
    const first = seen.get(number);
    if (first === void 0) seen.set(number, {
     digest: metadataDigest,
     name: stored.name
    });
    if (first === void 0 || first.digest === metadataDigest) return [];
    return [ (0, model_finding.V2)(equivocation_CHECK, "equivocation", `${stored.store}: ${stored.name}`, `has number ${sequence} of ${product} ${line}, as ${first.name} has`, {
     expected: (0, model_digest.gV)(first.digest),
     actual: (0, model_digest.gV)(metadataDigest)
    }) ];
   });
  }
  var instant = __webpack_require__(97410);
  var report = __webpack_require__(18205);
  var model_status = __webpack_require__(62373);
  var advice = __webpack_require__(87193);
  var finding_json = __webpack_require__(32259);
  var archive_result = __webpack_require__(60922);
  var outcome_error = __webpack_require__(94395);
  function archiveAuditResult({audited, given, names, at, noRelease}) {
   const archives = audited.flatMap(store => store.archives);
   const compared = compareReceipts(given.receipts, archives, {
    stores: names,
    at
   });
   const findings = [ ...archives.flatMap(one => one.findings), ...equivocations(archives), ...given.findings, ...compared.findings ];
   const warnings = [ ...archives.flatMap(one => one.warnings), ...audited.flatMap(store => store.warnings), ...given.warnings, ...compared.warnings ];
   const verified = archives.filter(isVerified).length;
   const outcome = outcomeFor(findings, verified, noRelease);
   const error = errorFor(outcome, {
    findings,
    names,
    nothing: verified === 0
   });
   const lapsing = warnings.filter(({reason}) => reason === "archive_lapsing" || reason === "retention_clamped").length;
   const countersigned = audited.reduce((sum, store) => sum + store.countersigned, 0);
   const status = error === void 0 && !noRelease ? outcome : "";
   return {
    exitCode: (0, model_status.I$)(outcome, "prod"),
    json: {
     status: noRelease ? "not-applicable (no release)" : error === void 0 ? outcome : null,
     ...error === void 0 ? {} : {
      error
     },
     at: (0, instant.fN)(at),
     stores: names,
     archives: archives.map(one => archiveJson(one)),
     countersigned,
     findings: findings.map(finding_json.a),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: noRelease ? "plain" : outcome === "verified" && warnings.some(({reason}) => URGENT.has(reason)) ? "warn" : (0, 
     report.Y)(outcome),
     headline: noRelease ? "There is no release yet, so there is nothing to audit" : error?.message ?? `${outcome}: ${summary(archives, verified, lapsing)}`,
     facts: [ [ "stores", names.join(", ") ], [ "countersigned", String(countersigned) ] ],
     tables: archives.length === 0 ? [] : [ {
      head: [ "store", "archive", "status", "level", "kept until", "days left" ],
      rows: archives.map(archiveRow)
     } ],
     findings,
     warnings,
     next: error === void 0 ? (0, advice.c)(findings) : [ error.hint ]
    },
    outputs: {
     status,
     archives: String(verified),
     lapsing: String(lapsing)
    },
    short: noRelease ? "no release" : `${outcome} ${summary(archives, verified, lapsing)}`
   };
  }
  const URGENT = new Set([ "archive_lapsing", "retention_clamped", "countersign_failed" ]);
  function outcomeFor(findings, verified, noRelease) {
   const worst = (0, model_status.Om)(findings.map(model_finding.sG));
   if (worst !== "verified" || noRelease) return worst;
   return verified === 0 || findings.some(({outcome}) => outcome === "unknown") ? "error(infra)" : "verified";
  }
  function errorFor(outcome, {findings, names, nothing}) {
   if (outcome === "error(infra)" && findings.length === 0 && nothing) return {
    code: "archive_missing",
    message: `no archive that is still kept was found in ${names.join(", ")}: nothing was proven`,
    hint: errors.Sr.archive_missing.hint
   };
   return (0, outcome_error.w)(outcome, findings);
  }
  function summary(archives, verified, lapsing) {
   return `${verified} of ${archives.length} archives verified${lapsing === 0 ? "" : `, ${lapsing} lapse soon or do not say when`}`;
  }
  function isVerified({verification, findings}) {
   return verification?.outcome === "verified" && findings.length === 0;
  }
  function statusOf(one) {
   if (one.stored.state !== "kept") return one.stored.state;
   return (0, model_status.Om)([ ...one.findings.map(model_finding.sG), one.verification?.outcome ?? "error(infra)" ]);
  }
  function archiveJson(one) {
   const {stored, verification, digest, daysLeft} = one;
   const {metadata, metadataDigest} = verification ?? {};
   return {
    store: stored.store,
    name: stored.name,
    location: stored.location,
    level: stored.level,
    status: statusOf(one),
    digest: digest === void 0 ? null : (0, model_digest.gV)(digest),
    metadata_digest: metadataDigest === void 0 ? null : (0, model_digest.gV)(metadataDigest),
    release: metadata === void 0 ? null : {
     product: metadata.product,
     line: metadata.line,
     sequence: metadata.sequence
    },
    kept_until: (0, archive_result.bE)(stored.keptUntil),
    days_left: daysLeft ?? null
   };
  }
  function archiveRow(one) {
   const {stored, daysLeft} = one;
   return [ stored.store, stored.name, statusOf(one), stored.level, (0, retention.gt)(stored.keptUntil), daysLeft === void 0 ? "" : String(daysLeft) ];
  }
  var archive_inputs = __webpack_require__(78326);
  var archive_folder = __webpack_require__(81147);
  var forge_inputs = __webpack_require__(14109);
  var key_inputs = __webpack_require__(32337);
  var load_verifier = __webpack_require__(49437);
  var place_inputs = __webpack_require__(45481);
  function readGivenReceipts({environment, evidence}, directory, verifier) {
   if (directory === void 0) return {
    receipts: [],
    findings: [],
    warnings: []
   };
   const snapshot = evidence.open((0, external_node_path_.resolve)(environment.cwd, directory));
   try {
    const content = (0, receipts_file.gh)(snapshot);
    if (content === void 0) throw new errors.cs("input_missing", `there is no receipts.json in ${directory}`, {
     directory
    });
    return verifyReceipts(content, verifier);
   } finally {
    snapshot.close();
   }
  }
  const WARN_DAYS = 30;
  const archive_audit = (0, command.G)({
   name: "archive audit",
   summary: "Verify every stored archive anew, and warn before one lapses",
   description: `Goes through every archive in the stores of the policy: fetches it, verifies release and evidence by the policy and keys of today, and reads until when it is kept. Warns ${WARN_DAYS} days before anything lapses; says what lapsed, and what is gone before its time. In a folder it adds a countersignature by the keys of today, so that a release outlives the keys that sealed it. The worst finding decides the exit code; finding nothing is an error, unless there is no release yet.`,
   examples: [ {
    line: "duri archive audit --config duri.yml",
    says: "Every store of the policy"
   }, {
    line: "duri archive audit --store directory --directory /mnt/archives --keyring duri.keyring.json --json",
    says: "One folder, for a program"
   } ],
   inputs: {
    store: archive_inputs.Sh,
    directory: archive_inputs.K,
    repository: archive_inputs.JD,
    evidence: (0, input.mR)("Evidence directory whose receipts.json says what should be there", "DIR", {
     flag: "evidence",
     action: "evidence-path"
    }),
    warnDays: (0, input.nd)({
     min: 0,
     max: 36500
    }, `Days before the end from which to warn`, "N", {
     flag: "warn-days",
     action: "warn-days"
    }),
    config: (0, input.mR)("Policy", "FILE", place_inputs.x, {
     defaultText: "duri.yml of the current folder"
    }),
    keyring: key_inputs.AC,
    hmacKey: key_inputs.bB,
    signingKey: key_inputs.NR,
    githubToken: forge_inputs.b
   },
   outputs: {
    status: "The worst of what was found: verified, policy_changed, corrupted or tampered; empty when no verdict could be formed",
    archives: "How many archives were verified",
    lapsing: "How many of them lapse soon, or do not say when"
   },
   action: {
    name: "archive-audit",
    icon: "archive",
    permissions: {
     contents: "read",
     actions: "read"
    }
   },
   run: async (ports, values) => {
    if ((0, trigger.O)(ports.trigger) === "pull_request") throw new errors.cs("event_unsupported", "an audit signs what it finds, which nothing of a pull request may", {}, {
     hint: "Run it on a schedule."
    });
    const at = ports.clock.now();
    const {judge, trust, verifier} = await (0, load_verifier.V)(ports, values, at, []);
    const {policy} = judge;
    const stores = (0, archive_inputs.oi)(values.store, policy);
    const {mirror} = policy.policy.archive;
    const names = [ ...new Set([ ...stores, ...values.store.length === 0 && mirror !== void 0 ? [ mirror ] : [] ]) ];
    const given = readGivenReceipts(ports, values.evidence, verifier);
    const audited = await auditStores(ports, {
     names,
     verifier,
     trust,
     warnDays: values.warnDays ?? WARN_DAYS,
     askedDays: policy.policy.retention_days,
     context: {
      folder: (0, archive_folder.y)(ports, policy, values.directory),
      tag: void 0,
      commit: void 0,
      prerelease: false,
      notes: () => "",
      openForge: () => (0, forge_inputs.S)(ports, values.githubToken, values.repository)
     }
    });
    const noRelease = audited.every(({archives}) => archives.length === 0) && given.receipts.length === 0 && await isProvenEmpty();
    return archiveAuditResult({
     audited,
     given,
     names,
     at,
     noRelease
    });
    async function isProvenEmpty() {
     if (!names.some(name => name !== "directory")) return false;
     const forge = await (0, forge_inputs.S)(ports, values.githubToken, values.repository);
     return (await forge.releases()).every(({draft}) => draft);
    }
   }
  });
 })
};
