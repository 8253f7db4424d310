import { modules as shared } from "./shared.index.js";

export const id = 6826;

export const ids = [ 6826 ];

export const modules = {
 ...shared,
 83356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => sealedArtifacts
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85339);
  function sealedArtifacts(evidence) {
   return [ ..._evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.r, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.VR ].map(name => (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(evidence, name));
  }
 }),
 48704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   signEvidence: () => signEvidence
  });
  var external_node_path_ = __webpack_require__(76760);
  var evidence_set = __webpack_require__(85339);
  var keys_trust = __webpack_require__(39972);
  var errors = __webpack_require__(74132);
  var finding = __webpack_require__(85382);
  var limits = __webpack_require__(44831);
  var model_status = __webpack_require__(62373);
  var trigger = __webpack_require__(67683);
  var inside = __webpack_require__(14858);
  var load_policy = __webpack_require__(35821);
  var policy_policy = __webpack_require__(80728);
  var shape_parsed = __webpack_require__(10018);
  var add_signatures = __webpack_require__(39612);
  var choose_signers = __webpack_require__(49664);
  var sign_release = __webpack_require__(52964);
  var check_provenance = __webpack_require__(32345);
  var parse_provenance = __webpack_require__(29340);
  var authenticate = __webpack_require__(5656);
  var check_bound_files = __webpack_require__(26901);
  var check_floor = __webpack_require__(16802);
  var external_node_crypto_ = __webpack_require__(77598);
  var checksums_reader = __webpack_require__(40803);
  var sums_writer = __webpack_require__(56075);
  var model_digest = __webpack_require__(6799);
  const CHECK = "inventory-is-as-stated";
  const FILE = "checksums.json";
  function checkInventory(manifest, {root, counts, schema_version, files}) {
   const hash = (0, external_node_crypto_.createHash)("sha256");
   const sums = (0, sums_writer.U)(bytes => hash.update(bytes));
   const read = (0, checksums_reader.F)(() => manifest.chunks(), {
    onEntry: entry => sums.add(entry)
   });
   if (!read.ok) return [ (0, finding.V2)("every-evidence-file-parses", "evidence_unparseable", FILE, (0, 
   shape_parsed.yg)(read.problems)) ];
   sums.finish();
   const {value} = read;
   const stated = {
    root,
    files: counts.files,
    links: counts.links,
    bytes: counts.bytes,
    schemaVersion: schema_version
   };
   const wrong = Object.keys(stated).filter(field => stated[field] !== value[field]);
   return [ ...wrong.map(field => (0, finding.V2)(CHECK, "digest_mismatch", FILE, `has other ${field} than the metadata says`, {
    expected: String(stated[field]),
    actual: String(value[field])
   })), ...wrong.length === 0 ? [ (0, finding.IX)(CHECK, FILE, "holds what the metadata says") ] : [], checkSums(hash.digest("hex"), files.SHA256SUMS.sha256), value.files === 0 ? (0, 
   finding.V2)("something-was-sealed", "nothing_checked", FILE, "lists no file") : (0, 
   finding.IX)("something-was-sealed", FILE, `lists ${value.files} ${value.files === 1 ? "file" : "files"}`) ];
  }
  function checkSums(expected, bound) {
   if (expected === bound) return (0, finding.IX)(CHECK, "SHA256SUMS", "lists the files of checksums.json");
   return (0, finding.V2)(CHECK, "digest_mismatch", "SHA256SUMS", "does not list the files of checksums.json", {
    expected: (0, model_digest.gV)(expected),
    actual: (0, model_digest.gV)(bound)
   });
  }
  var check_metadata = __webpack_require__(38371);
  var instant = __webpack_require__(97410);
  var policy_protections = __webpack_require__(99036);
  var canonical_json = __webpack_require__(46753);
  const HOUR_MS = 36e5;
  function checkPolicy(metadata, {policy, digest}) {
   const check = "sealed-under-this-policy";
   const protections = (0, policy_protections._)(policy);
   const weaker = Object.keys(protections).filter(field => (0, canonical_json.d)(protections[field]) !== (0, 
   canonical_json.d)(metadata.protections[field]));
   const expires = (0, instant.fi)(new Date(metadata.created), policy.expires_days).toISOString();
   return [ metadata.policy.digest === digest && metadata.policy.version === policy.version ? (0, 
   finding.IX)(check, evidence_set.VR, `was sealed under policy ${policy.version}, ${(0, 
   model_digest.gV)(digest).slice(0, 19)}…`) : (0, finding.V2)(check, "other_policy", evidence_set.VR, "was sealed under another policy than the one given here", {
    expected: `${policy.version}, ${(0, model_digest.gV)(digest)}`,
    actual: `${metadata.policy.version}, ${(0, model_digest.gV)(metadata.policy.digest)}`
   }), ...weaker.map(field => (0, finding.V2)(check, "protection_weakened", evidence_set.VR, `states another ${field} than the policy`, {
    expected: (0, canonical_json.d)(protections[field]),
    actual: (0, canonical_json.d)(metadata.protections[field])
   })), ...metadata.expires === expires ? [] : [ (0, finding.V2)(check, "protection_weakened", evidence_set.VR, "expires at another time than the policy says", {
    expected: expires,
    actual: metadata.expires
   }) ] ];
  }
  function checkSource({source}, provenance, commit) {
   const check = "made-from-this-commit";
   const fail = (file, message, actual) => (0, finding.V2)(check, "commit_mismatch", file, message, {
    expected: commit,
    actual
   });
   if (source.commit !== commit) return fail(evidence_set.VR, "was made from another commit", source.commit ?? "no commit");
   if (source.dirty) return fail(evidence_set.VR, "was made from a work tree with changes that no commit holds", `${commit}, changed`);
   const named = (provenance?.predicate.buildDefinition.resolvedDependencies ?? []).flatMap(({digest}) => digest?.["gitCommit"] ?? []);
   const other = named.find(each => each !== commit);
   if (provenance !== void 0 && (named.length === 0 || other !== void 0)) return fail(check_provenance.LP, "names another source than the metadata", other ?? "no commit");
   return (0, finding.IX)(check, evidence_set.VR, `was made from ${commit.slice(0, 12)}`);
  }
  function checkAge({created}, at, maxHours) {
   const check = "made-just-now";
   const hours = (at.getTime() - Date.parse(created)) / HOUR_MS;
   if (hours <= maxHours) return (0, finding.IX)(check, evidence_set.VR, `was made at ${created}`);
   return (0, finding.V2)(check, "evidence_stale", evidence_set.VR, `was made ${Math.floor(hours)} hours ago`, {
    expected: `at most ${maxHours} hours`,
    actual: created
   });
  }
  var read_evidence = __webpack_require__(47031);
  function verifyUnsigned(snapshot, request) {
   const readable = (0, read_evidence.A)(snapshot);
   const file = readable.files.get(evidence_set.VR);
   const read = file === void 0 ? void 0 : (0, authenticate._6)(file.read(limits.b.evidenceFileBytes));
   const metadata = read?.metadata;
   const bound = (0, check_bound_files.Q)(readable.files, metadata);
   const origin = readOrigin(snapshot, bound);
   const content = metadata === void 0 ? {
    findings: [],
    warnings: []
   } : checkContent(metadata, request);
   const manifest = bound.intact.has("checksums.json") ? readable.files.get("checksums.json") : void 0;
   const findings = [ ...readable.findings, ...read?.finding === void 0 ? [] : [ read.finding ], ...bound.findings, ...metadata === void 0 || manifest === void 0 ? [] : checkInventory(manifest, metadata), ...origin.findings, ...content.findings, ...metadata === void 0 ? [] : [ checkSource(metadata, origin.provenance, request.commit) ] ];
   return {
    outcome: (0, finding.iB)(findings),
    findings,
    warnings: content.warnings,
    metadata,
    metadataDigest: file?.digest(),
    provenance: origin.provenance
   };
  }
  function checkContent(metadata, {policy, at, maxAgeHours}) {
   const subject = (0, check_metadata.jj)(metadata, policy.policy);
   const findings = [ ...subject.findings, ...(0, check_floor.l)(metadata, policy.policy), ...checkPolicy(metadata, policy), (0, 
   check_metadata.zw)(metadata, at), checkAge(metadata, at, maxAgeHours) ];
   return {
    findings,
    warnings: subject.warnings
   };
  }
  function readOrigin(snapshot, {intact}) {
   const file = intact.has("provenance.json") ? snapshot.file("provenance.json") : void 0;
   if (file === void 0) return {
    provenance: void 0,
    findings: []
   };
   const parsed = (0, parse_provenance.X)(file.read(limits.b.evidenceFileBytes));
   if (!parsed.ok) {
    const problem = (0, finding.V2)("every-evidence-file-parses", "evidence_unparseable", "provenance.json", (0, 
    shape_parsed.yg)(parsed.problems));
    return {
     provenance: void 0,
     findings: [ problem ]
    };
   }
   const subjects = [ {
    name: "checksums.json",
    digest: intact.get("checksums.json")
   } ];
   const findings = (0, check_provenance.ch)(parsed.value, {
    sbomDigest: intact.get("sbom.json"),
    subjects
   });
   return {
    provenance: parsed.value,
    findings: [ (0, finding.IX)("every-evidence-file-parses", "provenance.json", "is a provenance"), ...findings ]
   };
  }
  var record_command = __webpack_require__(17639);
  var sealed_artifacts = __webpack_require__(83356);
  var report = __webpack_require__(18205);
  var advice = __webpack_require__(87193);
  var finding_json = __webpack_require__(32259);
  var outcome_error = __webpack_require__(94395);
  const ISOLATION = "digests-only";
  function signEvidenceResult({outcome, findings, warnings, metadata, metadataDigest, files}, context) {
   const {evidence, signers, policy, commit} = context;
   const signed = files !== void 0;
   const error = (0, outcome_error.w)(outcome, findings);
   const status = signed ? "signed" : error === void 0 ? outcome : null;
   const digest = metadataDigest === void 0 ? "" : (0, model_digest.gV)(metadataDigest);
   const headline = signed ? signedHeadline(metadata, signers) : refusedHeadline(outcome, findings);
   return {
    exitCode: (0, model_status.I$)(outcome, "prod"),
    json: {
     status,
     ...error === void 0 ? {} : {
      error
     },
     isolation: ISOLATION,
     evidence,
     commit,
     metadata_digest: digest === "" ? null : digest,
     release: metadata === void 0 ? null : releaseJson(metadata),
     signed_by: signed ? signers.map(({keyId, kind}) => ({
      key: keyId,
      kind
     })) : [],
     files: Object.keys(files ?? {}),
     findings: findings.map(finding_json.a),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: signed ? "good" : (0, report.Y)(outcome),
     headline,
     facts: [ [ "evidence", evidence ], [ "commit", commit ], ...digest === "" ? [] : [ [ "metadata", digest ] ], [ "policy", `${policy.path ?? "built-in"}, version ${policy.policy.version}` ], [ "isolation", `${ISOLATION}: no release tree was read, no program was run` ], ...signed ? signers.map(({keyId, kind}) => [ "signed by", `${kind} ${keyId}` ]) : [] ],
     findings,
     warnings,
     next: (0, advice.c)(findings)
    },
    outputs: {
     status: status ?? "",
     "metadata-digest": digest,
     "bundle-path": ""
    },
    short: headline
   };
  }
  function releaseJson({product, repository_id, line, sequence}) {
   return {
    product,
    repository_id,
    line,
    sequence
   };
  }
  function signedHeadline(metadata, {length}) {
   const release = metadata === void 0 ? "" : `${metadata.product} ${metadata.line} #${metadata.sequence}`;
   return `signed ${release} with ${length} ${length === 1 ? "key" : "keys"}`;
  }
  function refusedHeadline(outcome, findings) {
   const first = findings.find(({outcome: each}) => each === "fail") ?? findings.find(({outcome: each}) => each === "unknown");
   return `${outcome}: not signed, ${first === void 0 ? "nothing was checked" : `${first.subject} ${first.message}`}`;
  }
  const DEFAULT_MAX_AGE_HOURS = 24;
  async function signEvidence(ports, values) {
   if ((0, trigger.O)(ports.trigger) === "pull_request") throw new errors.cs("event_unsupported", "nothing of a pull request is signed", {}, {
    hint: "Sign on the tag of the release."
   });
   const started = ports.clock.now();
   const policy = await (0, load_policy.tb)(ports, {
    config: values.config,
    mode: "repository"
   });
   const evidence = (0, external_node_path_.resolve)(ports.environment.cwd, values.evidence);
   if (!ports.files.isDirectory(evidence)) throw new errors.cs("directory_missing", `there is no evidence directory ${values.evidence}`, {
    path: evidence
   });
   const trust = (0, keys_trust.V)(ports, {
    keyringPath: values.keyring,
    policyKeyringPath: (0, policy_policy.E7)(policy),
    secretInputs: values.signingKey,
    hmacKeys: values.hmacKey,
    purpose: "sign",
    at: started
   });
   (0, inside.zd)(ports, "prod", (0, inside.jz)(policy, trust.anchors), [ evidence ]);
   const {signers, warnings} = (0, choose_signers.p)(trust, "seal");
   const {kinds} = policy.policy.signatures;
   if (!signers.some(({kind}) => kinds.includes(kind))) throw new errors.cs("key_missing", `there is no key to sign with that the policy counts (${kinds.join(", ")})`);
   const request = {
    policy,
    commit: commitOf(values.commit, ports.trigger),
    maxAgeHours: values.maxAgeHours ?? DEFAULT_MAX_AGE_HOURS,
    at: started
   };
   const signed = inOneGo(ports, evidence, snapshot => sign(snapshot, verifyUnsigned(snapshot, request), signers, values.add));
   const logWarnings = (0, record_command.t)(ports, {
    verb: "sign",
    started,
    place: {
     evidence
    },
    trust,
    policyDigest: policy.digest,
    result: signed.files === void 0 ? signed.outcome : "signed",
    exitCode: (0, model_status.I$)(signed.outcome, "prod"),
    subjects: signed.metadataDigest === void 0 ? [] : [ {
     name: evidence_set.VR,
     digest: signed.metadataDigest
    } ],
    outputs: [],
    observations: {
     signatures: signed.files === void 0 ? 0 : signers.length
    }
   });
   const all = [ ...trust.warnings, ...warnings, ...signed.warnings, ...logWarnings ];
   const result = signEvidenceResult({
    ...signed,
    warnings: all
   }, {
    evidence,
    signers,
    policy,
    commit: request.commit
   });
   return {
    ...result,
    artifacts: signed.files === void 0 ? [] : (0, sealed_artifacts.O)(evidence)
   };
  }
  function inOneGo(ports, evidence, act) {
   const transaction = ports.evidence.begin(evidence);
   try {
    const snapshot = ports.evidence.open(evidence);
    try {
     const signed = act(snapshot);
     if (signed.files === void 0) return signed;
     for (const [name, content] of Object.entries(signed.files)) transaction.put(name, content);
     transaction.commit();
     return signed;
    } finally {
     snapshot.close();
    }
   } finally {
    transaction.abort();
   }
  }
  function commitOf(given, trigger) {
   const event = trigger.kind === "tag" || trigger.kind === "branch" ? trigger.commit : void 0;
   const commit = given ?? event;
   if (commit === void 0) throw new errors.cs("input_invalid", "it is not known which commit the evidence must be of", {}, {
    hint: "Pass --commit with its whole id."
   });
   if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw new errors.cs("input_invalid", "the commit is no whole commit id: 40 or 64 lower-case hexadecimal digits");
   if (trigger.kind === "tag" && commit !== trigger.commit) throw new errors.cs("input_invalid", `--commit is another commit than the one that the tag of this run names, ${trigger.commit}`);
   return commit;
  }
  function sign(snapshot, verdict, signers, add) {
   const {outcome, metadata, metadataDigest, provenance} = verdict;
   if (outcome !== "verified" || metadata === void 0 || metadataDigest === void 0 || provenance === void 0) return {
    ...verdict,
    files: void 0
   };
   const others = othersIn(snapshot, signers);
   const check = "nobody-else-has-signed";
   const and = finding => [ ...verdict.findings, finding ];
   if (others.length > 0 && !add) {
    const refused = (0, finding.V2)(check, "signed_by_others", Object.values(evidence_set.Ps).join(", "), `signed already by ${others.join(", ")}`);
    return {
     ...verdict,
     outcome: "policy_changed",
     findings: and(refused),
     files: void 0
    };
   }
   const statements = {
    metadata,
    metadataDigest,
    provenance
   };
   const fresh = (0, sign_release.V)(statements, signers);
   if (others.length === 0) return {
    ...verdict,
    findings: and((0, finding.IX)(check, evidence_set.VR, "carries no signature of others")),
    files: fresh
   };
   const files = joined(snapshot, fresh, statements, signers);
   return {
    ...verdict,
    findings: and((0, finding.IX)(check, evidence_set.VR, `is signed by ${others.join(", ")} too`)),
    files
   };
  }
  function othersIn(snapshot, signers) {
   const claimed = Object.values(evidence_set.Ps).flatMap(name => {
    const file = snapshot.file(name);
    return file === void 0 ? [] : (0, add_signatures.N)(file.read(limits.b.evidenceFileBytes)) ?? [ "somebody whose envelope cannot be read" ];
   });
   return [ ...new Set(claimed) ].filter(id => signers.every(({keyId}) => keyId !== id)).sort();
  }
  function joined(snapshot, fresh, statements, signers) {
   const said = (0, sign_release.I)(statements);
   const envelopes = Object.keys(evidence_set.Ps).map(subject => {
    const name = evidence_set.Ps[subject];
    const file = snapshot.file(name);
    if (file === void 0) return [ name, fresh[name] ?? "" ];
    const both = (0, add_signatures.j)(file.read(limits.b.evidenceFileBytes), said[subject], signers);
    if (both.ok) return [ name, both.value ];
    throw new errors.cs("input_invalid", `no signature can be added to ${name}: ${(0, 
    shape_parsed.yg)(both.problems)}`, {
     file: name
    });
   });
   const bundles = Object.values(evidence_set.n).flatMap(name => fresh[name] === void 0 || snapshot.file(name) !== void 0 ? [] : [ [ name, fresh[name] ] ]);
   return Object.fromEntries([ ...envelopes, ...bundles ]);
  }
 }),
 1787: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => sigstoreBundle
  });
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46753);
  var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93719);
  const SIGSTORE_BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
  function sigstoreBundle(envelope, keyId) {
   const signature = envelope.signatures.find(candidate => candidate.keyId === keyId);
   if (signature === void 0) throw new Error(`The envelope has no signature by ${keyId}.`);
   return (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.d)({
    mediaType: SIGSTORE_BUNDLE_TYPE,
    verificationMaterial: {
     publicKey: {
      hint: keyId
     },
     tlogEntries: []
    },
    dsseEnvelope: {
     payload: (0, _base64_js__WEBPACK_IMPORTED_MODULE_1__.W)(envelope.payload),
     payloadType: envelope.payloadType,
     signatures: [ {
      keyid: keyId,
      sig: (0, _base64_js__WEBPACK_IMPORTED_MODULE_1__.W)(signature.signature)
     } ]
    }
   });
  }
 }),
 67683: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => changeOf,
   O: () => scopeOf
  });
  function scopeOf({kind}) {
   return kind === "pull_request" || kind === "merge_group" || kind === "change" ? "pull_request" : "release";
  }
  function changeOf(trigger) {
   return trigger.kind === "pull_request" || trigger.kind === "merge_group" || trigger.kind === "change" ? trigger : void 0;
  }
 }),
 52964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => releaseStatements,
   V: () => signRelease
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _envelope_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1787);
  var _provenance_check_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32345);
  var _sign_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95404);
  function signRelease(statements, signers) {
   const {provenance} = statements;
   const said = releaseStatements(statements);
   const inventory = (0, _sign_statement_js__WEBPACK_IMPORTED_MODULE_3__.f)(said["checksums.json"], signers);
   const binding = (0, _sign_statement_js__WEBPACK_IMPORTED_MODULE_3__.f)(said[_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR], signers);
   return {
    [_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.Ps["checksums.json"]]: inventory.content,
    [_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.Ps[_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR]]: binding.content,
    ...bundle(_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.n["checksums.json"], () => inventory, signers),
    ...bundle(_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.n[_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR], () => binding, signers),
    ...bundle(_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.n["provenance.json"], () => (0, 
    _sign_statement_js__WEBPACK_IMPORTED_MODULE_3__.f)((0, _provenance_check_provenance_js__WEBPACK_IMPORTED_MODULE_2__.HJ)(provenance), signers, {
     listSigners: false
    }), signers)
   };
  }
  function releaseStatements({metadata, metadataDigest}) {
   const {schema_version, product, repository_id, line, sequence, root, counts, files} = metadata;
   return {
    "checksums.json": {
     subjects: [ {
      name: "checksums.json",
      digest: files["checksums.json"].sha256
     } ],
     predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.checksums.type,
     predicate: {
      schema_version,
      root,
      files: counts.files,
      links: counts.links
     }
    },
    [_evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR]: {
     subjects: [ {
      name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR,
      digest: metadataDigest
     } ],
     predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.metadata.type,
     predicate: {
      schema_version,
      product,
      repository_id,
      line,
      sequence
     }
    }
   };
  }
  function bundle(name, signed, signers) {
   const signer = signers.find(({kind}) => kind !== "hmac-sha256");
   return signer === void 0 ? {} : {
    [name]: (0, _envelope_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_4__.H)(signed().envelope, signer.keyId)
   };
  }
 })
};
