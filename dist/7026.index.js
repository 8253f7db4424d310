import { modules as shared } from "./shared.index.js";

export const id = 7026;

export const ids = [ 7026 ];

export const modules = {
 ...shared,
 74030: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => sealDirectory
  });
  var external_node_path_ = __webpack_require__(76760);
  var compare_tree = __webpack_require__(81588);
  var spike = __webpack_require__(98893);
  var errors = __webpack_require__(74132);
  function guardBaseline(before, rule) {
   const manifest = before.file("checksums.json");
   if (manifest === void 0) return;
   const comparer = (0, compare_tree.o)(() => manifest.chunks(), {
    keep: 0,
    covers: rule.covers,
    checkRoot: false
   });
   return {
    comparer,
    judge: () => {
     const result = comparer.finish();
     if (!result.ok) return;
     const {counts, manifest: old, changedDigest} = result.value;
     const changed = counts.modified + counts.missing;
     if (!(0, spike.p)({
      baseline: old.files,
      modified: counts.modified,
      missing: counts.missing
     }, rule.threshold)) return;
     if (rule.accepted === `sha256:${changedDigest}`) return;
     throw new errors.cs("spike_not_accepted", `${changed} of ${old.files} files differ from the evidence that would be replaced`, {
      changed,
      baseline: old.files,
      digest: changedDigest
     }, {
      hint: `If exactly this change is meant, seal with --accept-spike sha256:${changedDigest}; or seal into a new evidence directory.`
     });
    }
   };
  }
  var keys_trust = __webpack_require__(39972);
  var model_digest = __webpack_require__(6799);
  var finding = __webpack_require__(85382);
  var model_path = __webpack_require__(80916);
  var trigger = __webpack_require__(67683);
  var schema_version = __webpack_require__(85897);
  var protections = __webpack_require__(99036);
  var metadata_schema_digest = __webpack_require__(36769);
  const DAY_MS = 864e5;
  function bindRelease({identity, source, createdAt, policy, inventory, files}) {
   const bound = name => ({
    sha256: files[name].digest,
    size: files[name].sizeBytes
   });
   return {
    schema_version: schema_version.f$,
    schema_digest: metadata_schema_digest.f,
    product: identity.product,
    repository_id: identity.repositoryId,
    line: identity.line,
    sequence: identity.sequence,
    deployment_id: identity.deploymentId ?? `${identity.product}-${identity.sequence}-${inventory.root.slice(0, 12)}`,
    source,
    created: createdAt.toISOString(),
    expires: new Date(createdAt.getTime() + policy.policy.expires_days * DAY_MS).toISOString(),
    policy: {
     version: policy.policy.version,
     digest: policy.digest
    },
    protections: (0, protections._)(policy.policy),
    files: {
     SHA256SUMS: bound("SHA256SUMS"),
     "checksums.json": bound("checksums.json"),
     "provenance.json": bound("provenance.json"),
     "sbom.json": bound("sbom.json")
    },
    root: inventory.root,
    counts: {
     files: inventory.files,
     links: inventory.links,
     bytes: inventory.bytes
    }
   };
  }
  var evidence_set = __webpack_require__(85339);
  var evidence_metadata = __webpack_require__(97626);
  var entry_json = __webpack_require__(6813);
  var merkle = __webpack_require__(47254);
  var path_rules = __webpack_require__(27525);
  var byte_sink = __webpack_require__(26081);
  var checksums_form = __webpack_require__(35290);
  function createChecksumsWriter(write) {
   const sink = new byte_sink._(write);
   const tree = new merkle.v;
   const links = [];
   let [files, bytes, lastPath] = [ 0, 0, "" ];
   const addLine = (json, isFirst) => {
    const start = sink.add(isFirst ? json : `,\n${json}`) + (isFirst ? 0 : 2);
    tree.add(sink.buffer, start, start + json.length);
   };
   sink.add(`${(0, checksums_form.iH)()}\n`);
   return {
    add: entry => {
     if (entry.path <= lastPath) throw new TypeError(`Entries must ascend: ${(0, model_path.Vj)(entry.path)} comes after ${(0, 
     model_path.Vj)(lastPath)}.`);
     lastPath = entry.path;
     if (entry.kind === "link") {
      links.push((0, entry_json.B)(checkedLink(entry)));
      return;
     }
     addLine((0, entry_json.B)(checkedFile(entry)), files === 0);
     files += 1;
     bytes += entry.size;
    },
    finish: () => {
     sink.add(`${files === 0 ? "" : "\n"}${checksums_form.bN}\n`);
     links.forEach((json, index) => addLine(json, index === 0));
     const root = tree.root();
     sink.add(`${links.length === 0 ? "" : "\n"}${(0, checksums_form.GO)(root)}\n`);
     sink.flush();
     return {
      root,
      files,
      links: links.length,
      bytes
     };
    }
   };
  }
  function checkedFile(entry) {
   if (entry.digest === void 0) throw new TypeError(`${(0, model_path.Vj)(entry.path)} has no digest.`);
   const problem = (0, path_rules.z)(entry.path) ?? (Number.isSafeInteger(entry.size) && entry.size >= 0 ? void 0 : "has no size");
   if (problem !== void 0) throw new TypeError(`The path ${(0, model_path.Vj)(entry.path)} ${problem}.`);
   return entry;
  }
  function checkedLink(entry) {
   const problem = (0, path_rules.z)(entry.path) ?? (0, path_rules.j)(entry.target);
   if (problem !== void 0) throw new TypeError(`The link ${(0, model_path.Vj)(entry.path)} ${problem}.`);
   return entry;
  }
  var sums_writer = __webpack_require__(56075);
  var evidence_obstacles = __webpack_require__(47749);
  async function takeInventory(tree, transaction, request) {
   const files = {
    checksums: transaction.create("checksums.json"),
    sums: transaction.create("SHA256SUMS")
   };
   const checksums = createChecksumsWriter(bytes => files.checksums.write(bytes));
   const sums = (0, sums_writer.U)(bytes => files.sums.write(bytes));
   const obstacles = new evidence_obstacles.Z(request.unsafeModes);
   const warnings = [];
   const summary = await tree.scan({
    root: request.directory,
    covers: (path, isDirectory) => request.covers(path, isDirectory),
    expectedSize: path => {
     request.observer?.expectedSize(path);
     return request.digests === void 0 ? "any" : "skip";
    },
    onEntry: told => {
     const entry = request.digests?.complete(told) ?? told;
     const unknown = request.digests !== void 0 && entry.kind === "file" && entry.digest === void 0;
     if (!obstacles.note(entry) && !unknown && (entry.kind === "file" || entry.kind === "link")) {
      checksums.add(entry);
      if (entry.kind === "file") sums.add(entry);
      if (entry.kind === "file" && entry.unsafe.length > 0) warnings.push((0, finding.$e)("file_mode_unsafe", (0, 
      model_path.Vj)(entry.path), `is ${entry.unsafe.join(", ")}`));
     }
     request.observer?.onEntry(entry);
    },
    ...request.onProgress === void 0 ? {} : {
     onProgress: request.onProgress.bind(request)
    }
   });
   obstacles.refuse();
   request.digests?.finish();
   if (summary.files === 0) throw new errors.cs("tree_empty", `there is no file to seal in ${request.directory}`, {
    directory: request.directory
   });
   const {root, links, bytes} = checksums.finish();
   sums.finish();
   warnings.push(...summary.collisions.map(([one, other]) => (0, finding.$e)("names_collide", (0, 
   model_path.Vj)(one), `would be the same file as ${(0, model_path.Vj)(other)} on macOS or Windows`)));
   return {
    root,
    files: summary.files,
    links,
    bytes,
    checksums: files.checksums.close(),
    sums: files.sums.close(),
    warnings
   };
  }
  var build_provenance = __webpack_require__(67585);
  var describe_build = __webpack_require__(34829);
  var lock_files = __webpack_require__(32904);
  async function traceOrigin(ports, {directory, inventory, sbom, createdAt}) {
   const {cwd, variables} = ports.environment;
   const checkout = await ports.git.head(cwd);
   const {claims, warnings} = (0, describe_build.S)(variables, checkout);
   const lockFiles = (0, lock_files.j)(ports.files, {
    release: directory,
    ...directory === cwd ? {} : {
     repository: cwd
    }
   });
   const provenance = (0, build_provenance.Sw)({
    subjects: [ {
     name: "checksums.json",
     digest: inventory
    } ],
    build: claims,
    checkout,
    lockFiles,
    sbom,
    finishedOn: createdAt
   });
   const commit = claims.source.commit ?? checkout?.commit ?? null;
   return {
    provenance,
    content: (0, build_provenance._V)(provenance),
    source: {
     commit,
     ref: checkout?.ref ?? null,
     dirty: checkout?.dirty ?? false
    },
    repositoryUri: claims.source.uri,
    builder: claims.builder.id,
    warnings
   };
  }
  var describe_components = __webpack_require__(43833);
  var sign_release = __webpack_require__(52964);
  async function sealRelease(ports, request) {
   const transaction = ports.evidence.begin(request.evidence);
   const {directory} = request.inventory;
   const {createdAt, policy, identity} = request;
   try {
    const inventory = await takeInventory(ports.tree, transaction, request.inventory);
    request.baseline?.judge();
    const components = await (0, describe_components.U)(ports, {
     ...request.components,
     directory,
     rootDigest: inventory.root,
     createdAt
    });
    const sbom = transaction.put("sbom.json", components.document.content);
    const origin = await traceOrigin(ports, {
     directory,
     inventory: inventory.checksums.digest,
     sbom: {
      digest: sbom.digest,
      format: components.document.format,
      raw: components.raw
     },
     createdAt
    });
    const provenance = transaction.put("provenance.json", origin.content);
    const files = {
     "checksums.json": inventory.checksums,
     SHA256SUMS: inventory.sums,
     "sbom.json": sbom,
     "provenance.json": provenance
    };
    const metadata = bindRelease({
     identity,
     source: origin.source,
     createdAt,
     policy,
     inventory,
     files
    });
    const binding = transaction.put(evidence_set.VR, (0, evidence_metadata.Sc)(metadata));
    const signatures = request.signers.length === 0 ? {} : (0, sign_release.V)({
     metadata,
     metadataDigest: binding.digest,
     provenance: origin.provenance
    }, request.signers);
    const signed = Object.entries(signatures).map(([name, content]) => ({
     name,
     ...transaction.put(name, content)
    }));
    transaction.commit(SUPERSEDED);
    return {
     inventory,
     components,
     origin,
     metadata,
     metadataDigest: binding.digest,
     files: [ ...Object.entries({
      ...files,
      [evidence_set.VR]: binding
     }).map(([name, file]) => ({
      name,
      ...file
     })), ...signed ],
     warnings: [ ...inventory.warnings, ...components.warnings, ...origin.warnings ]
    };
   } finally {
    transaction.abort();
   }
  }
  const SUPERSEDED = evidence_set.ob.filter(name => name !== evidence_set.UP && name !== evidence_set.fk);
  var enforcement = __webpack_require__(53902);
  var policy_inside = __webpack_require__(14858);
  var policy_judge = __webpack_require__(6599);
  var policy_policy = __webpack_require__(80728);
  var choose_signers = __webpack_require__(49664);
  var release_coverage = __webpack_require__(68161);
  var limits = __webpack_require__(44831);
  async function sealIdentity({git, environment}, request) {
   const {values, policy, before, directoryName} = request;
   const product = agreed("product", values.product, policy.product) ?? directoryName;
   const repositoryId = agreed("repository-id", values.repositoryId, policy.repository_id) ?? repositoryOf((await git.head(environment.cwd))?.remoteUrl) ?? "local";
   const line = agreed("line", values.line, policy.line) ?? "main";
   const previous = before === void 0 ? void 0 : readPrevious(before);
   const continues = previous?.product === product && previous.line === line;
   refuseBadNames({
    product,
    "repository-id": repositoryId,
    line,
    "deployment-id": values.deploymentId
   });
   const sequence = values.sequence ?? (continues ? previous.sequence + 1 : 1);
   return {
    identity: {
     product,
     repositoryId,
     line,
     sequence,
     deploymentId: values.deploymentId
    },
    continues
   };
  }
  function agreed(name, given, stated) {
   if (given !== void 0 && stated !== void 0 && given !== stated) throw new errors.cs("input_invalid", `--${name} is "${given}", and the policy states "${stated}"`, {
    expected: stated,
    found: given
   });
   return given ?? stated;
  }
  function refuseBadNames(names) {
   for (const [name, text] of Object.entries(names)) {
    if (text === void 0 || (0, evidence_metadata.vM)(text)) continue;
    const found = (0, model_path.g$)(text.slice(0, 300));
    throw new errors.cs("input_invalid", `--${name} has to be 1 to 300 characters without control characters; found ${text.length}: "${found}"`, {
     found
    });
   }
  }
  function repositoryOf(remoteUrl) {
   const match = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(remoteUrl ?? "");
   return match === null ? void 0 : `${match[1] ?? ""}/${match[2] ?? ""}`;
  }
  function readPrevious(before) {
   const file = before.file(evidence_set.VR);
   if (file === void 0 || file.sizeBytes > limits.b.evidenceFileBytes) return;
   const metadata = (0, evidence_metadata.jR)(file.read(limits.b.evidenceFileBytes));
   return metadata.ok ? metadata.value : void 0;
  }
  var seal_instant = __webpack_require__(20787);
  var amount = __webpack_require__(63907);
  var finding_json = __webpack_require__(32259);
  var sealed_artifacts = __webpack_require__(83356);
  function sealResult(sealed, context) {
   const {metadata, inventory} = sealed;
   const digest = (0, model_digest.gV)(sealed.metadataDigest);
   return {
    exitCode: 0,
    json: sealJson(sealed, context),
    report: sealReport(sealed, context),
    outputs: {
     status: "sealed",
     "evidence-path": context.place.evidence,
     "metadata-digest": digest,
     "root-digest": inventory.root,
     sequence: String(metadata.sequence)
    },
    artifacts: context.signers.length === 0 ? [] : (0, sealed_artifacts.O)(context.place.evidence),
    short: `sealed ${digest}`
   };
  }
  function sealJson(sealed, {place, signers, trust, warnings}) {
   const {metadata, inventory, components, origin} = sealed;
   const {product, repository_id, line, sequence, deployment_id, created, expires, counts} = metadata;
   return {
    status: "sealed",
    evidence: place.evidence,
    product,
    repository_id,
    line,
    sequence,
    deployment_id,
    created,
    expires,
    root: inventory.root,
    metadata_digest: (0, model_digest.gV)(sealed.metadataDigest),
    counts,
    files: sealed.files.map(({name, digest, sizeBytes}) => ({
     name,
     sha256: digest,
     bytes: sizeBytes
    })),
    sbom: {
     format: components.document.format,
     components: components.document.components,
     tool: components.tool
    },
    builder: origin.builder,
    signed_by: signers.map(({keyId, kind}) => ({
     key: keyId,
     kind
    })),
    public_keys: unlistedSigners(signers, trust).map(({keyId, key}) => ({
     key: keyId,
     public_key: key.public_key ?? null
    })),
    warnings: warnings.map(finding_json.j)
   };
  }
  function sealReport(sealed, {place, signers, trust, warnings}) {
   const {metadata, inventory, components, origin} = sealed;
   const {document, tool} = components;
   return {
    tone: signers.length === 0 ? "warn" : "good",
    headline: `sealed ${metadata.product} ${metadata.line} #${metadata.sequence}: ${(0, 
    amount.C)(inventory.files)} files, ${(inventory.bytes / 1e6).toFixed(1)} MB`,
    facts: [ [ "evidence", place.evidence ], [ "metadata", (0, model_digest.gV)(sealed.metadataDigest) ], [ "root", inventory.root ], [ "SBOM", `${(0, 
    amount.C)(document.components)} components, ${document.format}, by ${tool.name} ${tool.version}` ], [ "builder", origin.builder ], [ "signed by", signers.length === 0 ? "nobody" : signers.map(({keyId, kind}) => `${kind} ${keyId}`).join(", ") ], [ "valid until", metadata.expires ] ],
    tables: [ {
     title: "Evidence set",
     head: [ "file", "bytes", "sha256" ],
     rows: sealed.files.map(fileRow)
    } ],
    warnings,
    next: [ ...unlistedSigners(signers, trust).map(({keyId}) => `The key ${keyId} is in no ring. Give its public half to those who verify: --json prints it.`), `duri verify ${place.directory} --evidence ${place.evidence}${trust.ringPath === void 0 ? "" : ` --keyring ${trust.ringPath}`}` ]
   };
  }
  function fileRow({name, sizeBytes, digest}) {
   return [ name, (0, amount.C)(sizeBytes), `${digest.slice(0, 16)}…` ];
  }
  function unlistedSigners(signers, trust) {
   return signers.filter(({keyId}) => trust.origin !== "file" && trust.unlisted.some(({id}) => id === keyId));
  }
  var record_command = __webpack_require__(17639);
  var release_place = __webpack_require__(24863);
  async function sealDirectory(ports, values, sealing) {
   const started = ports.clock.now();
   const judge = await (0, policy_judge.Y)(ports, {
    config: values.config,
    keyring: values.keyring,
    mode: "repository"
   });
   const {policy} = judge;
   const atPullRequest = (0, trigger.O)(ports.trigger) === "pull_request";
   const place = (0, release_place.RE)(ports, values.path, values.evidence ?? evidenceForStep(ports, values.path));
   const trust = (0, keys_trust.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, policy_policy.E7)(policy),
    secretInputs: atPullRequest ? [] : values.signingKey,
    hmacKeys: atPullRequest ? [] : values.hmacKey,
    purpose: "sign",
    at: started
   });
   const signing = chooseSealers(trust, policy, values.unsigned || atPullRequest);
   const before = ports.files.isDirectory(place.evidence) ? ports.evidence.open(place.evidence) : void 0;
   try {
    const digests = sealing.digests?.(place, policy);
    const sealed = await seal(ports, {
     values,
     policy,
     place,
     trust,
     signers: signing.signers,
     before,
     digests
    });
    const empty = sealed.components.document.components === 0 && !policy.policy.sbom.allow_empty;
    const warnings = [ ...place.warnings, ...signing.warnings, ...sealed.warnings, ...empty ? [ NO_COMPONENT ] : [] ];
    const logWarnings = (0, record_command.t)(ports, {
     verb: sealing.verb,
     started,
     place,
     trust,
     policyDigest: policy.digest,
     result: "sealed",
     exitCode: 0,
     subjects: [ {
      name: "deployment_metadata.json",
      digest: sealed.metadataDigest
     } ],
     outputs: sealed.files,
     observations: {
      files: sealed.inventory.files,
      links: sealed.inventory.links,
      bytes: sealed.inventory.bytes,
      components: sealed.components.document.components
     }
    });
    return sealResult(sealed, {
     place,
     signers: signing.signers,
     trust,
     warnings: [ ...warnings, ...logWarnings ]
    });
   } finally {
    before?.close();
   }
  }
  const NO_COMPONENT = (0, finding.$e)("sbom_without_components", "sbom.json", "lists no component: the release of this change will be refused");
  function evidenceForStep({clock, environment}, release) {
   const temp = environment.variables["RUNNER_TEMP"] ?? "";
   if (temp === "") throw new errors.cs("input_missing", "--evidence is missing: there is nowhere to write the evidence to", {}, {
    hint: "duri seal DIR --evidence DIR"
   });
   return (0, external_node_path_.join)(temp, `duri-evidence-${(0, model_digest.sc)(`${release} ${clock.now().toISOString()}`).slice(0, 16)}`);
  }
  async function seal(ports, {values, policy: loaded, place, trust, signers, before, digests}) {
   const {policy} = loaded;
   const covers = (0, release_coverage.I)(policy, place);
   refuseKeysInside(ports.files, trust, place.directory, covers);
   const identity = await sealIdentity(ports, {
    values,
    policy,
    before,
    directoryName: (0, external_node_path_.basename)(place.directory)
   });
   const baseline = before === void 0 || !identity.continues ? void 0 : guardBaseline(before, {
    threshold: (0, enforcement.SQ)(ports.environment.variables, policy),
    accepted: values.acceptSpike,
    covers: path => covers(path, false)
   });
   return sealRelease(ports, {
    inventory: {
     directory: place.directory,
     covers,
     unsafeModes: policy.release.unsafe_modes,
     onProgress: files => ports.log.progress("inventory", files),
     observer: baseline?.comparer,
     digests
    },
    evidence: place.evidence,
    baseline,
    components: {
     sbomPath: values.sbomPath === void 0 ? void 0 : (0, external_node_path_.resolve)(ports.environment.cwd, values.sbomPath),
     format: values.sbomFormat === "" ? policy.sbom.format : values.sbomFormat,
     syftPath: values.syftPath,
     syftVersion: values.syftVersion ?? policy.sbom.syft_version,
     allowEmpty: policy.sbom.allow_empty || (0, trigger.O)(ports.trigger) === "pull_request"
    },
    identity: identity.identity,
    policy: loaded,
    signers,
    createdAt: (0, seal_instant.V)(ports)
   });
  }
  function chooseSealers(trust, {policy}, unsigned) {
   if (unsigned) return {
    signers: [],
    warnings: [ (0, finding.$e)("unsigned", "evidence set", "is written without signatures and never verifies in prod") ]
   };
   const {signers, warnings} = (0, choose_signers.p)(trust, "seal");
   const {threshold, kinds} = policy.signatures;
   const counting = signers.filter(({kind}) => kinds.includes(kind)).length;
   if (signers.length === 0) throw new errors.cs("key_missing", trust.origin === "none" ? "there is no key to sign with: neither a key ring nor a key was given" : "no key of the ring can sign here: its secret is not at hand, or it may not sign now");
   if (counting < threshold) throw new errors.cs("key_missing", `the policy requires ${threshold} signatures by keys of kind ${kinds.join(", ")}; ${counting} can be made here`, {
    expected: threshold,
    found: counting
   });
   return {
    signers,
    warnings: [ ...trust.warnings, ...warnings ]
   };
  }
  function refuseKeysInside(files, trust, directory, covers) {
   for (const {what, path} of trust.anchors) {
    const real = what === "key file" ? files.resolve(path) : void 0;
    if (real === void 0 || !(0, policy_inside.FK)(real, directory)) continue;
    const inside = (0, model_path.xe)((0, external_node_path_.relative)(directory, real).split(external_node_path_.sep).join("/"));
    if (covers(inside, false)) throw new errors.cs("key_in_release", `the key file ${path} lies in the release directory ${directory}`, {
     path,
     directory
    });
   }
  }
 }),
 89909: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => sealOutputs,
   j: () => sealInputs
  });
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45481);
  const sealInputs = {
   path: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)("Release directory: the tree of files that is deployed", "DIR", {
    positional: true,
    action: "path"
   }),
   evidence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Directory to write the evidence set to", "DIR", _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__.E, {
    defaultText: "in a step of GitHub Actions a new folder, see the output"
   }),
   config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Policy", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__.x, {
    defaultText: "duri.yml of the current folder, else the built-in policy"
   }),
   keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.AC,
   hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bB,
   signingKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.NR,
   unsigned: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.L$)("Write evidence without signatures; it never verifies in prod", {
    flag: "unsigned",
    action: "unsigned"
   }),
   product: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("What is released", "NAME", {
    flag: "product",
    action: "product"
   }, {
    defaultText: "policy, else the name of the directory"
   }),
   repositoryId: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Repository that it comes from", "ID", {
    flag: "repository-id",
    action: "repository-id"
   }, {
    defaultText: "policy, else the git remote"
   }),
   line: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Line of releases", "NAME", {
    flag: "line",
    action: "line"
   }, {
    defaultText: "policy, else main"
   }),
   sequence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.nd)({
    min: 1,
    max: Number.MAX_SAFE_INTEGER
   }, "Number of this release in its line (default: one more than the evidence that is replaced)", "N", {
    flag: "sequence",
    action: "sequence"
   }),
   deploymentId: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Label of this deployment, for people", "LABEL", {
    flag: "deployment-id",
    action: "deployment-id"
   }),
   sbomPath: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("An SBOM that was made elsewhere, SPDX 2.3 or CycloneDX 1.6 JSON", "FILE", {
    flag: "sbom-path",
    action: "sbom-path"
   }),
   sbomFormat: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.Yq)([ "", "spdx-json", "cyclonedx-json" ], "", "Format of sbom.json; empty for that of the policy", {
    flag: "sbom-format",
    action: "sbom-format"
   }),
   syftPath: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Path of Syft", "FILE", {
    flag: "syft-path",
    action: "syft-path"
   }, {
    defaultText: "PATH, else the embedded generator"
   }),
   syftVersion: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Release of Syft to install when none is at hand", "VERSION", {
    flag: "syft-version",
    action: "syft-version"
   }),
   acceptSpike: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Replace evidence from which many files differ; the digest names exactly that change", "sha256:HEX", {
    flag: "accept-spike"
   })
  };
  const sealOutputs = {
   status: "sealed",
   "evidence-path": "Directory of the evidence set",
   "metadata-digest": "Digest of deployment_metadata.json, as sha256:…: what a deployer passes to `duri boot --expect`",
   "root-digest": "Merkle root of the inventory, as hex",
   sequence: "Number of this release in its line"
  };
 }),
 20787: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => sealInstant
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  function sealInstant({clock, environment}) {
   const text = environment.variables["SOURCE_DATE_EPOCH"];
   if (text === void 0 || text === "") return clock.now();
   if (!/^\d{1,11}$/.test(text)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `SOURCE_DATE_EPOCH is "${text.slice(0, 40)}"; expected whole seconds since 1970`);
   return new Date(Number(text) * 1e3);
  }
 }),
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
 47749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => Obstacles
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  const LISTED = 20;
  class Obstacles {
   unsafeModes;
   #found=[];
   constructor(unsafeModes) {
    this.unsafeModes = unsafeModes;
   }
   note(entry) {
    const obstacle = obstacleOf(entry, this.unsafeModes);
    if (obstacle !== void 0) this.#found.push(obstacle);
    return obstacle !== void 0;
   }
   refuse() {
    const [first] = this.#found;
    if (first === void 0) return;
    const code = this.#found.find(({code: each}) => each === "tree_unsealable")?.code ?? first.code;
    const rest = this.#found.length > LISTED ? `; and ${this.#found.length - LISTED} more` : "";
    const texts = this.#found.slice(0, LISTED).map(({text}) => text);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs(code, `${texts.join("; ")}${rest}`, {
     count: this.#found.length
    });
   }
  }
  function obstacleOf(entry, unsafeModes) {
   if (entry.kind === "link" || entry.kind === "file" && (unsafeModes === "warn" || entry.unsafe.length === 0)) return;
   const path = (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.Vj)(entry.path);
   if (entry.kind === "special") return {
    code: "tree_unsealable",
    text: `${path} is a ${entry.type}`
   };
   if (entry.kind === "problem") {
    if (entry.problem === "path too long") return {
     code: "tree_unsealable",
     text: `${path}: ${entry.detail}`
    };
    return {
     code: entry.problem === "unreadable" ? "tree_unreadable" : "tree_changing",
     text: `${path} is ${entry.problem}: ${entry.detail}`
    };
   }
   return {
    code: "tree_unsealable",
    text: `${path} is ${entry.unsafe.join(", ")}`
   };
  }
 }),
 67585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jo: () => buildProvenanceStatement,
   Sw: () => buildProvenance,
   _V: () => renderProvenance
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
  var _sbom_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91561);
  var _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12522);
  function buildProvenance(facts) {
   return {
    ...buildProvenanceStatement(facts),
    sbom_digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(facts.sbom.digest),
    sbom_format: facts.sbom.format
   };
  }
  function buildProvenanceStatement(facts) {
   const {build, sbom} = facts;
   const subjects = [ ...facts.subjects ].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
   const finishedOn = facts.finishedOn.toISOString();
   const startedOn = build.startedOn !== void 0 && build.startedOn <= finishedOn ? {
    startedOn: build.startedOn
   } : {};
   return {
    _type: _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__.zG,
    subject: subjects.map(({name, digest}) => ({
     name,
     digest: {
      sha256: digest
     }
    })),
    predicateType: _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__.Ti,
    predicate: {
     buildDefinition: {
      buildType: build.buildType,
      externalParameters: build.externalParameters,
      ...build.internalParameters === void 0 ? {} : {
       internalParameters: build.internalParameters
      },
      resolvedDependencies: [ ...sourceResources(build, facts.checkout), ...facts.lockFiles.map(lockFileResource) ]
     },
     runDetails: {
      builder: {
       id: build.builder.id,
       ...build.builder.version === void 0 ? {} : {
        version: build.builder.version
       }
      },
      metadata: {
       invocationId: build.invocationId ?? derivedInvocation(build, subjects, finishedOn),
       ...startedOn,
       finishedOn
      },
      byproducts: sbom === void 0 ? [] : [ (0, _sbom_link_js__WEBPACK_IMPORTED_MODULE_1__.At)(sbom) ]
     }
    }
   };
  }
  function renderProvenance(provenance) {
   return `${JSON.stringify(JSON.parse((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)(provenance)), null, 2)}\n`;
  }
  function sourceResources({source}, checkout) {
   const same = checkout !== void 0 && checkout.commit === source.commit;
   const dirty = same && checkout.dirty ? {
    annotations: {
     dirty: true
    }
   } : {};
   const claimed = source.commit === void 0 ? [] : [ {
    ...source.uri === void 0 ? {
     name: "source"
    } : {
     uri: source.uri
    },
    digest: {
     gitCommit: source.commit
    },
    ...dirty
   } ];
   if (checkout === void 0 || same || source.commit === void 0) return claimed;
   return [ ...claimed, {
    name: "checkout",
    digest: {
     gitCommit: checkout.commit
    },
    annotations: {
     dirty: checkout.dirty
    }
   } ];
  }
  function lockFileResource({place, path, digest}) {
   return {
    name: path,
    digest: {
     sha256: digest
    },
    annotations: {
     place
    }
   };
  }
  function derivedInvocation(build, subjects, finishedOn) {
   return `urn:duri:invocation:${(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)((0, 
   _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    builder: build.builder.id,
    source: build.source,
    subjects,
    finishedOn
   })).slice(0, 32)}`;
  }
 }),
 32904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => collectLockFiles
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const LOCK_FILE_NAMES = [ "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb", "deno.lock", "poetry.lock", "Pipfile.lock", "uv.lock", "pdm.lock", "pylock.toml", "requirements.txt", "conda-lock.yml", "pixi.lock", "Cargo.lock", "go.sum", "go.work.sum", "gradle.lockfile", "buildscript-gradle.lockfile", "packages.lock.json", "paket.lock", "project.assets.json", "Gemfile.lock", "gems.locked", "composer.lock", "mix.lock", "rebar.lock", "cpanfile.snapshot", "Podfile.lock", "Package.resolved", "Cartfile.resolved", "pubspec.lock", "conan.lock", "vcpkg-lock.json", "MODULE.bazel.lock", "flake.lock", "stack.yaml.lock", "cabal.project.freeze", "renv.lock", "Manifest.toml", "shard.lock", ".terraform.lock.hcl", "Chart.lock", "requirements.lock" ];
  const MAX_LOCK_FILES = 500;
  function orderLockFiles(lockFiles) {
   const key = ({place, path}) => `${place} ${path}`;
   const byKey = new Map(lockFiles.map(lockFile => [ key(lockFile), lockFile ]));
   return [ ...byKey.values() ].sort((a, b) => key(a) < key(b) ? -1 : 1).slice(0, MAX_LOCK_FILES);
  }
  function collectLockFiles(files, places) {
   const found = Object.entries(places).flatMap(([place, directory]) => LOCK_FILE_NAMES.flatMap(name => {
    const digest = digestOf(files, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name));
    return digest === void 0 ? [] : [ {
     place,
     path: name,
     digest
    } ];
   }));
   return orderLockFiles(found);
  }
  function digestOf(files, path) {
   try {
    return files.digest(path);
   } catch {
    return;
   }
  }
 }),
 43833: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => describeComponents,
   v: () => describeInFormats
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var finding = __webpack_require__(85382);
  var limits = __webpack_require__(44831);
  const UNNAMED = {
   name: "release",
   version: void 0
  };
  function subjectOf(packageJson) {
   try {
    const {name, version} = JSON.parse(packageJson.replace(/^\uFEFF/, ""));
    return typeof name === "string" && name !== "" ? {
     name,
     version: typeof version === "string" && version !== "" ? version : void 0
    } : void 0;
   } catch {
    return;
   }
  }
  async function describeComponents(ports, request) {
   if (request.sbomPath !== void 0) return givenComponents(ports.files, request.sbomPath, request.allowEmpty);
   const {documents, tool, warnings} = await describeInFormats(ports, {
    ...request,
    formats: [ request.format ]
   });
   const [document] = documents;
   if (document === void 0) throw new errors.cs("tool_failed", `${tool.name} wrote no ${request.format}`);
   return {
    document,
    tool,
    warnings,
    raw: {
     digest: document.rawDigest,
     tool: tool.name,
     version: tool.version,
     toolDigest: tool.digest
    }
   };
  }
  async function describeInFormats(ports, request) {
   const {directory, formats, rootDigest, createdAt} = request;
   const [{tool, documents: raw, notes}, {normaliseSbom}] = await Promise.all([ ports.sbom.generate({
    directory,
    formats,
    syftPath: request.syftPath,
    syftVersion: request.syftVersion
   }), Promise.all([ __webpack_require__.e(9897), __webpack_require__.e(5335), __webpack_require__.e(5205) ]).then(__webpack_require__.bind(__webpack_require__, 42896)) ]);
   const machinePaths = [ directory, ports.files.resolve(directory) ].filter(path => path !== void 0);
   const subject = statedSubject(ports.files, directory);
   const documents = raw.map(sbom => normaliseSbom(sbom, {
    rootDigest,
    createdAt,
    machinePaths,
    subject
   }));
   for (const document of documents) refuseEmpty(document, tool.name, request.allowEmpty);
   return {
    documents,
    tool,
    warnings: warningsOf(tool, notes)
   };
  }
  async function givenComponents(files, path, allowEmpty) {
   const content = files.read(path, limits.b.sbomBytes);
   if (content === void 0) throw new errors.cs("input_missing", `there is no SBOM ${path}`, {
    path
   });
   const {readGivenSbom} = await Promise.all([ __webpack_require__.e(9897), __webpack_require__.e(5335), __webpack_require__.e(9467) ]).then(__webpack_require__.bind(__webpack_require__, 64826));
   const {document, tool} = readGivenSbom(content, (0, external_node_path_.basename)(path));
   refuseEmpty(document, (0, external_node_path_.basename)(path), allowEmpty);
   return {
    document,
    tool,
    raw: void 0,
    warnings: []
   };
  }
  function refuseEmpty({components, format}, by, allowEmpty) {
   if (components === 0 && !allowEmpty) throw new errors.cs("sbom_empty", `the ${format} document of ${by} lists no component`, {
    by,
    format
   });
  }
  const MAX_MANIFEST_BYTES = 1024 * 1024;
  function statedSubject(files, directory) {
   try {
    const content = files.read((0, external_node_path_.join)(directory, "package.json"), MAX_MANIFEST_BYTES);
    return (content === void 0 ? void 0 : subjectOf(Buffer.from(content).toString("utf8"))) ?? UNNAMED;
   } catch {
    return UNNAMED;
   }
  }
  const FALLBACK = "made by the embedded generator, which reads lock files and installed package manifests only";
  function warningsOf(tool, notes) {
   return [ ...tool.name === "syft" ? [] : [ FALLBACK ], ...notes ].map(message => (0, 
   finding.$e)("sbom_fallback", "sbom.json", message));
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
