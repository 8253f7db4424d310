import { modules as shared } from "./shared.index.js";

export const id = 5710;

export const ids = [ 5710 ];

export const modules = {
 ...shared,
 69896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sf: () => keptUntilOf,
   Wy: () => parseReceipt,
   _2: () => receiptStatement
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97410);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80728);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);
  var _retention_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34698);
  const instant = zod__WEBPACK_IMPORTED_MODULE_3__.w$({
   error: "is not an instant such as 2026-01-05T12:00:00Z"
  });
  const receiptSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
   store: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__.ZZ),
   level: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "declared", "locked", "enforced" ]),
   location: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).max(4096),
   id: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(200).nullable(),
   size: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(0),
   stored_at: instant,
   asked_days: zod__WEBPACK_IMPORTED_MODULE_4__.Whr().min(1).max(36500),
   asked_until: instant,
   observed_until: zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([ instant, zod__WEBPACK_IMPORTED_MODULE_4__.euz("no_end") ]).nullable(),
   clamped: zod__WEBPACK_IMPORTED_MODULE_4__.zMY(),
   verified: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true),
   signers: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).max(200)).max(16).optional()
  });
  function receiptStatement({stored, digest, metadataDigest, at, askedDays, askedUntil}) {
   const receipt = {
    store: stored.store,
    level: stored.level,
    location: stored.location,
    id: stored.id ?? null,
    size: stored.sizeBytes,
    stored_at: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_5__.fN)(at),
    asked_days: askedDays,
    asked_until: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_5__.fN)(askedUntil),
    observed_until: observed(stored.keptUntil),
    clamped: !(0, _retention_js__WEBPACK_IMPORTED_MODULE_6__.Rb)(stored.keptUntil, askedUntil),
    verified: true
   };
   return {
    subjects: [ {
     name: stored.name,
     digest
    }, {
     name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.VR,
     digest: metadataDigest
    } ],
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.receipt.type,
    predicate: receipt
   };
  }
  function parseReceipt({predicate}) {
   return (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_7__.eA)(predicate, receiptSchema);
  }
  function keptUntilOf({observed_until}) {
   if (observed_until === null) return;
   return observed_until === "no_end" ? "no_end" : new Date(observed_until);
  }
  function observed(kept) {
   if (kept === void 0) return null;
   return kept === "no_end" ? kept : (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_5__.fN)(kept);
  }
 }),
 52946: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   As: () => fileReceipts,
   Jm: () => parseReceipts,
   as: () => appendReceipts,
   gh: () => readReceipts
  });
  var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
  var _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85544);
  var _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18563);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93313);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
  var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85100);
  const json = zod__WEBPACK_IMPORTED_MODULE_5__.g1P(zod__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod__WEBPACK_IMPORTED_MODULE_5__.L5J());
  const fileSchema = zod__WEBPACK_IMPORTED_MODULE_5__.rej({
   version: zod__WEBPACK_IMPORTED_MODULE_5__.euz(1),
   receipts: zod__WEBPACK_IMPORTED_MODULE_5__.YOg(zod__WEBPACK_IMPORTED_MODULE_5__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_5__.rej({
    envelope: json
   }), zod__WEBPACK_IMPORTED_MODULE_5__.rej({
    unsigned: json
   }) ])).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.receipts)
  });
  function parseReceipts(content) {
   const file = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_6__.Tp)(content, fileSchema, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.jsonDepth
   });
   if (!file.ok) return file;
   const receipts = [];
   for (const [index, entry] of file.value.receipts.entries()) {
    const receipt = "envelope" in entry ? signedReceipt(entry.envelope) : unsignedReceipt(entry.unsigned);
    if (!receipt.ok) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.J5)(`/receipts/${index}`, (0, 
    _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.yg)(receipt.problems));
    receipts.push(receipt.value);
   }
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.Yz)(receipts);
  }
  function signedReceipt(envelope) {
   const content = Buffer.from((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__.d)(envelope));
   const read = (0, _envelope_envelope_js__WEBPACK_IMPORTED_MODULE_0__.mE)(content);
   if (!read.ok) return read;
   const statement = (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.By)(read.value.payload);
   return statement.ok ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.Yz)({
    signed: true,
    content,
    statement: statement.value
   }) : statement;
  }
  function unsignedReceipt(value) {
   const statement = (0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.By)(Buffer.from((0, 
   _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__.d)(value)));
   return statement.ok ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.Yz)({
    signed: false,
    statement: statement.value
   }) : statement;
  }
  function appendReceipts(before, added) {
   const old = before === void 0 ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.Yz)({
    version: 1,
    receipts: []
   }) : parseOld(before);
   if (!old.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("evidence_unreadable", `${_layout_js__WEBPACK_IMPORTED_MODULE_4__.tT} ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.yg)(old.problems)}`, {}, {
    hint: "Restore it, or move it away to begin a new one; DuRi overwrites no receipt."
   });
   const receipts = [ ...old.value.receipts, ...added.map(toEntry) ];
   if (receipts.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.receipts) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("evidence_unreadable", `${_layout_js__WEBPACK_IMPORTED_MODULE_4__.tT} has ${old.value.receipts.length} receipts; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.receipts}`);
   return `{"receipts":[\n${receipts.map(entry => (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_8__.d)(entry)).join(",\n")}\n],"version":1}\n`;
  }
  function parseOld(content) {
   const receipts = parseReceipts(content);
   return receipts.ok ? (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_6__.Tp)(content, fileSchema, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.jsonDepth
   }) : receipts;
  }
  function toEntry(receipt) {
   if ("envelope" in receipt) return {
    envelope: JSON.parse(receipt.envelope)
   };
   return {
    unsigned: JSON.parse((0, _envelope_statement_js__WEBPACK_IMPORTED_MODULE_1__.M_)(receipt.unsigned))
   };
  }
  function fileReceipts(store, evidence, added) {
   const transaction = store.begin(evidence);
   try {
    const snapshot = store.open(evidence);
    try {
     transaction.put(_layout_js__WEBPACK_IMPORTED_MODULE_4__.tT, appendReceipts(readReceipts(snapshot), added));
    } finally {
     snapshot.close();
    }
    transaction.commit();
   } finally {
    transaction.abort();
   }
  }
  function readReceipts(snapshot) {
   return snapshot.file(_layout_js__WEBPACK_IMPORTED_MODULE_4__.tT)?.read(_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes);
  }
 }),
 34698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H_: () => daysLeft,
   NU: () => later,
   Rb: () => isLongEnough,
   gt: () => describeKept,
   pe: () => decideRetention,
   xS: () => askedUntil
  });
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97410);
  const TOLERANCE_MS = 2 * 60 * 60 * 1e3;
  function askedUntil(at, days) {
   return (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_0__.fi)(at, days);
  }
  function isLongEnough(kept, asked) {
   if (kept === "no_end") return true;
   return kept !== void 0 && kept.getTime() >= asked.getTime() - TOLERANCE_MS;
  }
  function later(one, other) {
   if (one === "no_end" || other === "no_end") return "no_end";
   if (one === void 0 || other === void 0) return one ?? other;
   return one.getTime() >= other.getTime() ? one : other;
  }
  function decideRetention(kept, asked, policy) {
   if (kept.some(({keptUntil}) => isLongEnough(keptUntil, asked))) return {
    action: "keep"
   };
   const found = kept.map(({store, keptUntil}) => `${store} ${describeKept(keptUntil)}`).join(", ");
   const short = `asked to keep it until ${describeKept(asked)}; found: ${found === "" ? "no store" : found}`;
   const {mirror, when_short} = policy;
   if (when_short === "fail") return {
    action: "fail",
    why: `${short}; the policy says when_short: fail`
   };
   if (mirror === void 0) return {
    action: "fail",
    why: `${short}; the policy says when_short: mirror and names no mirror`
   };
   if (kept.some(({store}) => store === mirror)) return {
    action: "fail",
    why: `${short}; the mirror is among them`
   };
   return {
    action: "mirror",
    to: mirror
   };
  }
  function describeKept(kept) {
   if (kept === "no_end") return "no end";
   return kept === void 0 ? "unknown" : (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_0__.fN)(kept).slice(0, 10);
  }
  function daysLeft(kept, at) {
   return kept instanceof Date ? Math.floor((kept.getTime() - at.getTime()) / (24 * 60 * 60 * 1e3)) : void 0;
  }
 }),
 17793: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => openStore
  });
  var errors = __webpack_require__(74132);
  var external_node_path_ = __webpack_require__(76760);
  var model_digest = __webpack_require__(6799);
  var limits = __webpack_require__(44831);
  var model_path = __webpack_require__(80916);
  var archive_names = __webpack_require__(89308);
  var retention = __webpack_require__(34698);
  function byName(one, other) {
   if (one.name === other.name) return 0;
   return one.name < other.name ? -1 : 1;
  }
  function artifactStore(uploads, forge) {
   return {
    name: "artifact",
    put: async archive => {
     const able = requireUploads(uploads);
     const before = await sameBytes(forge, archive);
     if (before !== void 0 && (0, retention.Rb)(toStored(before, forge).keptUntil, archive.until)) return toStored(before, forge);
     return upload(able, forge, archive);
    },
    list: async () => {
     const found = await forge.artifactsStarting("");
     const archives = found.filter(({name}) => (0, archive_names.Lz)(name) !== void 0);
     return archives.map(artifact => toStored(artifact, forge)).sort(byName);
    },
    retrieve: ({id}, to) => forge.downloadArtifact(Number(id), {
     path: to,
     maxBytes: limits.b.archiveBytes
    })
   };
  }
  async function upload(uploads, forge, archive) {
   const {name, path, days} = archive;
   try {
    if ((0, external_node_path_.basename)(path) !== name) throw new errors.cs("internal", `the file of ${name} has another name`);
    const uploaded = await uploads.upload({
     name,
     root: (0, external_node_path_.dirname)(path),
     files: [ path ],
     retentionDays: days,
     asIs: true
    });
    const digest = uploaded.digest !== void 0 && (0, model_digest._h)(uploaded.digest) ? uploaded.digest : void 0;
    return await readBack(forge, {
     id: uploaded.id,
     name,
     sizeBytes: uploaded.sizeBytes,
     digest
    });
   } catch (error) {
    if (!(error instanceof errors.cs) || error.code !== "artifact_exists") throw error;
    const there = await sameBytes(forge, archive);
    if (there !== void 0) return toStored(there, forge);
    const [other] = await forge.artifactsNamed(name);
    throw new errors.cs("artifact_exists", `this run has an artifact ${name} with other bytes: expected ${(0, 
    model_digest.gV)(archive.digest)}, found ${other?.digest === void 0 ? "no digest" : (0, 
    model_digest.gV)(other.digest)}`, {
     expected: archive.digest,
     found: other?.digest ?? ""
    }, {
     hint: "Two jobs packed the same release with different results; give one of them an `artifact-name` of its own, and find out why."
    });
   }
  }
  async function readBack(forge, uploaded) {
   const unknown = {
    ...uploaded,
    createdAt: void 0,
    expiresAt: void 0,
    expired: false,
    runId: void 0
   };
   try {
    const artifact = await forge.artifact(uploaded.id);
    return toStored(artifact ?? unknown, forge, artifact === void 0 ? "the platform does not list it" : void 0);
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    return toStored(unknown, forge, `its expiry could not be read: ${(0, errors.bD)(error)}`);
   }
  }
  async function sameBytes(forge, {name, digest}) {
   return (await forge.artifactsNamed(name)).find(artifact => !artifact.expired && artifact.digest === digest);
  }
  function toStored(artifact, forge, note) {
   const expires = artifact.expiresAt === void 0 ? NaN : Date.parse(artifact.expiresAt);
   const run = artifact.runId === void 0 ? "" : `/actions/runs/${artifact.runId}/artifacts/${artifact.id}`;
   return {
    store: "artifact",
    name: artifact.name,
    sizeBytes: artifact.sizeBytes,
    digest: artifact.digest,
    location: `${forge.webUrl}${run}`,
    id: String(artifact.id),
    level: "declared",
    keptUntil: Number.isNaN(expires) ? void 0 : new Date(expires),
    state: artifact.expired ? "lapsed" : "kept",
    note: note === void 0 ? void 0 : (0, model_path.g$)(note)
   };
  }
  function requireUploads(uploads) {
   if (uploads !== void 0) return uploads;
   throw new errors.cs("input_invalid", 'the store "artifact" is not there: artifacts are uploaded inside the step of an action only, never from `run:`, a command line or GitHub Enterprise Server', {}, {
    hint: "Use the action `archive`; or pass --store directory --output DIR, or --store release --tag TAG."
   });
  }
  var schemas = __webpack_require__(26921);
  var iso = __webpack_require__(64377);
  var instant = __webpack_require__(97410);
  var shape_document = __webpack_require__(93313);
  var parsed = __webpack_require__(10018);
  var layout = __webpack_require__(85100);
  const NOTE_SUFFIX = ".json";
  const NOTE_BYTES = 4096;
  const noteSchema = schemas.rej({
   version: schemas.euz(1),
   sha256: schemas.YjP().refine(model_digest._h, "is not a SHA-256 digest"),
   size: schemas.Whr().min(0),
   stored_at: iso.w$(),
   until: iso.w$()
  });
  function directoryStore({archiveFiles, files, clock}, folder) {
   const readNote = name => {
    const content = files.read((0, external_node_path_.join)(folder, name + NOTE_SUFFIX), NOTE_BYTES);
    if (content === void 0) return;
    const note = (0, shape_document.Tp)(content, noteSchema, {
     maxBytes: NOTE_BYTES,
     maxDepth: 4
    });
    if (note.ok) return note.value;
    throw new errors.cs("archive_invalid", `${(0, model_path.g$)(name + NOTE_SUFFIX)} in ${(0, 
    model_path.g$)(folder)} ${(0, parsed.yg)(note.problems)}`);
   };
   const writeNote = (name, note) => files.write((0, external_node_path_.join)(folder, name + NOTE_SUFFIX), `${JSON.stringify(note, null, 2)}\n`);
   const stored = (name, note, sizeBytes) => ({
    store: "directory",
    name,
    sizeBytes: sizeBytes ?? note?.size ?? 0,
    digest: note?.sha256,
    location: (0, external_node_path_.join)(folder, name),
    id: void 0,
    level: "declared",
    keptUntil: note === void 0 ? void 0 : new Date(note.until),
    state: sizeBytes === void 0 ? "gone" : note !== void 0 && Date.parse(note.until) < clock.now().getTime() ? "lapsed" : "kept"
   });
   return {
    name: "directory",
    put: async archive => {
     const path = (0, external_node_path_.join)(folder, archive.name);
     if (!files.exists(path)) await copy(archiveFiles, archive, path);
     const found = files.digest(path);
     if (found !== archive.digest) throw otherBytes(archive, path, found);
     const before = readNote(archive.name);
     const until = (0, retention.NU)(before === void 0 ? void 0 : new Date(before.until), archive.until);
     const note = {
      version: 1,
      sha256: archive.digest,
      size: archive.sizeBytes,
      stored_at: before?.stored_at ?? (0, instant.fN)(clock.now()),
      until: (0, instant.fN)(until instanceof Date ? until : archive.until)
     };
     if (JSON.stringify(note) !== JSON.stringify(before)) writeNote(archive.name, note);
     return stored(archive.name, readNote(archive.name), archiveFiles.sizeOf(path));
    },
    list: async () => {
     const there = new Map(archiveFiles.list(folder).map(({name, sizeBytes}) => [ name, sizeBytes ]));
     const names = [ ...there.keys() ].map(name => name.endsWith(NOTE_SUFFIX) ? name.slice(0, -NOTE_SUFFIX.length) : name);
     const archives = [ ...new Set(names) ].filter(name => (0, archive_names.Lz)(name) !== void 0).sort();
     return archives.map(name => stored(name, readNote(name), there.get(name)));
    },
    retrieve: async ({name}, to) => {
     await archiveFiles.write(to, archiveFiles.read((0, external_node_path_.join)(folder, name)));
    },
    receipts: ({name}) => {
     const path = (0, external_node_path_.join)(folder, `${name}.${layout.tT}`);
     return {
      read: () => files.read(path, limits.b.evidenceFileBytes),
      write: content => files.write(path, content)
     };
    }
   };
  }
  async function copy(archiveFiles, archive, path) {
   await archiveFiles.write(path, archiveFiles.read(archive.path));
  }
  function otherBytes({name, digest}, path, found) {
   return new errors.cs("file_exists", `${(0, model_path.g$)(path)} is there with other bytes: expected ${(0, 
   model_digest.gV)(digest)}, found ${found === void 0 ? "nothing" : (0, model_digest.gV)(found)}`, {
    name,
    expected: digest,
    found: found ?? ""
   }, {
    hint: "One release has one archive. Look at which of the two is the right one; DuRi overwrites neither."
   });
  }
  function releaseStore(ports, forge, target) {
   return {
    name: "release",
    put: async archive => {
     const {tag} = target;
     if (tag === void 0) throw new errors.cs("input_missing", 'the store "release" needs the tag of a release', {}, {
      hint: "Run on a tag, or pass --tag."
     });
     const release = (await forge.releases()).find(candidate => candidate.tag === tag) ?? await draftFor(forge, tag, target);
     const there = release.assets.find(({name}) => name === archive.name);
     if (there !== void 0) await requireSame(ports, forge, {
      archive,
      asset: there,
      tag
     }); else if (!release.draft && release.immutable === true) throw tooLate(archive, release);
     const asset = there ?? await forge.uploadAsset(release, {
      name: archive.name,
      path: archive.path
     });
     return stored(release, asset);
    },
    list: async () => (await forge.releases()).filter(({draft}) => !draft).flatMap(release => release.assets.filter(({name}) => (0, 
    archive_names.Lz)(name) !== void 0).map(asset => stored(release, asset))).sort(byName),
    retrieve: async ({id, name}, to) => {
     const assets = (await forge.releases()).flatMap(release => release.assets);
     const asset = assets.find(candidate => String(candidate.id) === id);
     if (asset === void 0) throw new errors.cs("archive_missing", `the asset ${(0, model_path.g$)(name)} is not there any more`);
     await forge.downloadAsset(asset, {
      path: to,
      maxBytes: limits.b.archiveBytes
     });
    }
   };
  }
  function stored(release, asset) {
   const locked = release.immutable === true && !release.draft;
   return {
    store: "release",
    name: asset.name,
    sizeBytes: asset.sizeBytes,
    digest: asset.digest,
    location: asset.url,
    id: String(asset.id),
    level: locked ? "locked" : "declared",
    keptUntil: "no_end",
    state: "kept",
    note: release.draft ? `draft of ${release.tag}` : release.tag
   };
  }
  async function draftFor(forge, tag, {commit, prerelease, notes}) {
   if (commit === void 0) throw new errors.cs("input_missing", `there is no release ${(0, 
   model_path.g$)(tag)}, and no commit is known that its tag would be made at`, {}, {
    hint: "Seal in a git work tree, or make the draft release first."
   });
   return forge.createDraft({
    tag,
    commit,
    title: tag,
    body: notes(forge.name, tag),
    prerelease
   });
  }
  async function requireSame({archiveFiles, files}, forge, {archive, asset, tag}) {
   let found = asset.digest;
   if (found === void 0) {
    const folder = archiveFiles.temporaryFolder();
    try {
     const path = `${folder.path}/asset`;
     await forge.downloadAsset(asset, {
      path,
      maxBytes: limits.b.archiveBytes
     });
     found = files.digest(path);
    } finally {
     folder.remove();
    }
   }
   if (found === archive.digest) return;
   throw new errors.cs("file_exists", `the release ${(0, model_path.g$)(tag)} has an asset ${archive.name} with other bytes: expected ${(0, 
   model_digest.gV)(archive.digest)}, found ${found === void 0 ? "nothing" : (0, model_digest.gV)(found)}`, {
    expected: archive.digest,
    found: found ?? ""
   }, {
    hint: "One release has one archive. Remove the wrong asset of the draft, or release under a new tag."
   });
  }
  function tooLate({name}, {tag, url}) {
   return new errors.cs("write_failed", `the release ${(0, model_path.g$)(tag)} is published and immutable, and ${name} is not among its assets (${(0, 
   model_path.g$)(url)})`, {}, {
    hint: "Draft first: archive into the draft, then publish. Release again under a new tag."
   });
  }
  const STORES = {
   artifact: async ({artifacts}, context) => artifactStore(artifacts, await context.openForge()),
   release: async (ports, context) => releaseStore(ports, await context.openForge(), context),
   directory: async (ports, {folder}) => {
    if (folder !== void 0) return directoryStore(ports, folder);
    throw new errors.cs("input_missing", 'the store "directory" has no folder', {}, {
     hint: "Name it by `archive.directory` in duri.yml, or by --directory."
    });
   }
  };
  function openStore(name, ports, context) {
   return STORES[name](ports, context);
  }
 }),
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
 78326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JD: () => repositoryInput,
   K: () => directoryInput,
   Ol: () => retentionDays,
   Sh: () => storeInput,
   dt: () => requireMirror,
   e8: () => retentionOf,
   oi: () => storesOf
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80728);
  const storeInput = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.gC)(`Where to keep it: ${_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.ZZ.join(", ")}. May be given several times; else what the policy names`, "STORE", {
   flag: "store",
   action: "store"
  });
  const directoryInput = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)('Folder of the store "directory"; else what the policy names', "DIR", {
   flag: "directory",
   action: "directory"
  });
  const repositoryInput = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Repository whose artifacts and releases are meant", "OWNER/REPO", {
   flag: "repository"
  }, {
   defaultText: "GITHUB_REPOSITORY"
  });
  const retentionDays = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.nd)({
   min: 1,
   max: 36500
  }, "Days for which it is kept; a policy file may only be exceeded", "N", {
   flag: "retention-days",
   action: "retention-days"
  });
  function storesOf(named, {policy}) {
   if (named.length === 0) return policy.archive.stores;
   return named.map(name => {
    const store = _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.ZZ.find(each => each === name);
    if (store === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `--store is "${name.slice(0, 80)}"; expected one of ${_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.ZZ.join(", ")}`);
    return store;
   });
  }
  function requireMirror({policy}) {
   if (policy.archive.when_short === "mirror" && policy.archive.mirror === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("policy_invalid", 'archive.when_short is "mirror", and archive.mirror names no store');
  }
  function retentionOf(given, {policy, path}) {
   if (given === void 0) return policy.retention_days;
   if (path === void 0 || given >= policy.retention_days) return given;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `--retention-days is ${given}, and the policy asks for ${policy.retention_days}`, {
    expected: policy.retention_days,
    found: given
   }, {
    hint: "Leave it out, or lower `retention_days` in duri.yml, which the gate will show as a weaker protection."
   });
  }
 }),
 60922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H8: () => archiveRefused,
   bE: () => keptJson,
   c3: () => archiveResult
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85100);
  var _archive_retention_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34698);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97410);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62373);
  var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32259);
  var _sealed_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83356);
  var _verify_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65221);
  function archiveRefused(verification, judge) {
   const code = verification.outcome === "verified" ? (0, _model_status_js__WEBPACK_IMPORTED_MODULE_4__.I$)("tampered", "prod") : (0, 
   _model_status_js__WEBPACK_IMPORTED_MODULE_4__.I$)(verification.outcome, "prod");
   const result = (0, _verify_result_js__WEBPACK_IMPORTED_MODULE_7__.r)(verification, {
    mode: "prod",
    why: "archive always enforces",
    exitCode: code,
    judge
   });
   return {
    ...result,
    report: {
     ...result.report,
     headline: `Not archived: ${result.report.headline}`
    },
    outputs: {
     status: ""
    },
    short: `not archived: ${result.short ?? ""}`
   };
  }
  function archiveResult({archived, verification, place, days}) {
   const {archive, outcome, path} = archived;
   const {kept, failed} = outcome;
   const until = kept.map(({keptUntil}) => keptUntil).reduce(_archive_retention_js__WEBPACK_IMPORTED_MODULE_8__.NU, void 0);
   const error = errorOf(archived, days);
   const warnings = [ ...verification.warnings, ...archived.warnings ];
   return {
    exitCode: error === void 0 ? 0 : error.exitCode,
    json: {
     status: error === void 0 ? "archived" : null,
     ...error === void 0 ? {} : {
      error: {
       code: error.code,
       message: error.message,
       hint: error.hint
      }
     },
     archive: {
      name: archive.name,
      path: path ?? null,
      digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(archive.digest),
      size: archive.sizeBytes
     },
     asked: {
      days,
      until: (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_9__.fN)(archive.until)
     },
     stores: kept.map(stored => storedJson(stored, archive.until)),
     failed: failed.map(({store, error: cause}) => ({
      store,
      error: {
       code: cause.code,
       message: cause.message,
       hint: cause.hint
      }
     })),
     mirrored: outcome.mirrored,
     receipts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.evidence, _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__.tT),
     proof_of_retention: kept.some(({level}) => level === "enforced"),
     findings: verification.findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_5__.a),
     warnings: warnings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_5__.j)
    },
    report: {
     tone: error === void 0 ? "good" : "bad",
     headline: error === void 0 ? `Archived ${archive.name}, ${promise(kept, until)}` : error.message,
     facts: [ [ "archive", path ?? archive.name ], [ "digest", (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(archive.digest) ], [ "asked", `${days} days, until ${(0, 
     _archive_retention_js__WEBPACK_IMPORTED_MODULE_8__.gt)(archive.until)}` ], [ "receipts", (0, 
     node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.evidence, _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__.tT) ] ],
     tables: [ {
      head: [ "store", "level", "kept until", "asked until", "where" ],
      rows: [ ...kept.map(stored => storedRow(stored, archive.until)), ...failed.map(({store, error: cause}) => [ store, "failed", "not kept", (0, 
      _archive_retention_js__WEBPACK_IMPORTED_MODULE_8__.gt)(archive.until), cause.message ]) ]
     } ],
     warnings,
     next: error === void 0 ? [] : [ error.hint ]
    },
    outputs: {
     status: error === void 0 ? "archived" : "",
     ...outputsOf(archived, place),
     "kept-until": (0, _archive_retention_js__WEBPACK_IMPORTED_MODULE_8__.gt)(until)
    },
    artifacts: [ ...path === void 0 ? [] : [ path ], ...(0, _sealed_artifacts_js__WEBPACK_IMPORTED_MODULE_6__.O)(place.evidence) ],
    short: `${error === void 0 ? "archived" : "not kept as asked"} ${archive.name} ${(0, 
    _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(archive.digest)} ${(0, _archive_retention_js__WEBPACK_IMPORTED_MODULE_8__.gt)(until)}`
   };
  }
  function outputsOf({archive, outcome, path}, {evidence}) {
   const artifact = outcome.kept.find(({store}) => store === "artifact");
   return {
    "artifact-id": artifact?.id ?? "",
    "artifact-url": artifact?.location ?? "",
    "artifact-digest": artifact === void 0 ? "" : (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(archive.digest),
    "archive-path": path ?? "",
    "archive-name": archive.name,
    "archive-digest": (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.gV)(archive.digest),
    stores: outcome.kept.map(({store}) => store).join(","),
    receipts: outcome.kept.length === 0 ? "" : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(evidence, _archive_layout_js__WEBPACK_IMPORTED_MODULE_1__.tT)
   };
  }
  function promise(kept, until) {
   const end = until === "no_end" ? "without an end" : `until ${(0, _archive_retention_js__WEBPACK_IMPORTED_MODULE_8__.gt)(until)}`;
   if (kept.some(({level}) => level === "enforced")) return `kept ${end}`;
   return kept.some(({level}) => level === "locked") ? `locked ${end}` : `declared to be kept ${end}`;
  }
  function errorOf({outcome}, days) {
   const [first] = outcome.failed;
   if (first !== void 0) {
    const {code, kind, message, hint} = first.error;
    return {
     code,
     hint,
     message: `the store ${first.store} failed: ${message}`,
     exitCode: (0, _model_status_js__WEBPACK_IMPORTED_MODULE_4__.I$)(kind === "config" ? "error(config)" : "error(infra)", "prod")
    };
   }
   if (outcome.short === void 0) return;
   return {
    code: "retention_short",
    message: `no store keeps it for ${days} days: ${outcome.short}`,
    hint: _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.Sr.retention_short.hint,
    exitCode: (0, _model_status_js__WEBPACK_IMPORTED_MODULE_4__.I$)("error(infra)", "prod")
   };
  }
  function storedJson({store, level, location, id, keptUntil}, asked) {
   return {
    store,
    level,
    location,
    id: id ?? null,
    kept_until: keptJson(keptUntil),
    clamped: !(0, _archive_retention_js__WEBPACK_IMPORTED_MODULE_8__.Rb)(keptUntil, asked)
   };
  }
  function keptJson(kept) {
   if (kept === void 0) return null;
   return kept === "no_end" ? kept : (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_9__.fN)(kept);
  }
  function storedRow({store, level, location, keptUntil, note}, asked) {
   const where = note === void 0 ? location : `${location} (${note})`;
   return [ store, level === "enforced" ? "enforced" : `${level}, no proof`, (0, _archive_retention_js__WEBPACK_IMPORTED_MODULE_8__.gt)(keptUntil), (0, 
   _archive_retention_js__WEBPACK_IMPORTED_MODULE_8__.gt)(asked), where ];
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
 65221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => verifyResult
  });
  var _model_amount_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63907);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _model_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18205);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);
  var _reports_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87193);
  var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32259);
  var _outcome_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
  function verifyResult(verification, {mode, why, exitCode, judge}) {
   const {outcome, metadata, metadataDigest, tree} = verification;
   const warnings = mode === "dev" ? [ ...verification.warnings, (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.$e)("dev_not_enforced", "verify", `dev: not enforced (${why})`) ] : verification.warnings;
   const open = verification.findings.filter(({outcome: each}) => each === "fail" || each === "unknown");
   const error = (0, _outcome_error_js__WEBPACK_IMPORTED_MODULE_5__.w)(outcome, verification.findings);
   const status = statusText(verification);
   return {
    exitCode,
    json: {
     status: error === void 0 ? status : null,
     ...error === void 0 ? {} : {
      error
     },
     mode,
     enforced: mode === "prod",
     metadata_digest: metadataDigest === void 0 ? null : (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(metadataDigest),
     release: metadata === void 0 ? null : {
      product: metadata.product,
      repository_id: metadata.repository_id,
      line: metadata.line,
      sequence: metadata.sequence,
      deployment_id: metadata.deployment_id,
      created: metadata.created,
      expires: metadata.expires
     },
     signed_by: verification.signedBy.map(({keyId, kind}) => ({
      key: keyId,
      kind
     })),
     counts: tree ?? null,
     spike: verification.spike === void 0 ? null : {
      ...verification.spike,
      digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(verification.spike.digest)
     },
     findings: verification.findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__.a),
     warnings: warnings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__.j)
    },
    report: {
     tone: status === _model_status_js__WEBPACK_IMPORTED_MODULE_2__.ft ? "plain" : (0, 
     _model_report_js__WEBPACK_IMPORTED_MODULE_6__.Y)(outcome),
     headline: `${status}${mode === "dev" && outcome !== "verified" ? " (dev: not enforced)" : ""}: ${summary(verification, open)}`,
     facts: [ ...metadata === void 0 ? [] : [ [ "release", `${metadata.product} ${metadata.line} #${metadata.sequence}, sealed ${metadata.created}` ] ], ...metadataDigest === void 0 ? [] : [ [ "metadata", (0, 
     _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(metadataDigest) ] ], [ "signed by", verification.signedBy.length === 0 ? "no trusted key" : verification.signedBy.map(({keyId, kind}) => `${kind} ${keyId}`).join(", ") ], [ "policy", judge.says ], [ "mode", `${mode} (${why})` ] ],
     findings: mostSevereFirst(foldSpike(verification)),
     warnings,
     next: (0, _reports_advice_js__WEBPACK_IMPORTED_MODULE_3__.c)(verification.findings)
    },
    outputs: {
     status: error === void 0 ? status : "",
     "metadata-digest": metadataDigest === void 0 ? "" : (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(metadataDigest),
     findings: String(open.length)
    },
    short: `${status} ${summary(verification, open)}`
   };
  }
  function statusText({outcome, unsigned}) {
   return unsigned && outcome === "verified" ? _model_status_js__WEBPACK_IMPORTED_MODULE_2__.ft : outcome;
  }
  function summary({outcome, tree}, open) {
   if (outcome === "verified" && tree !== void 0) return `${(0, _model_amount_js__WEBPACK_IMPORTED_MODULE_7__.C)(tree.matched)} files match what was released`;
   const changes = tree === void 0 ? [] : [ [ tree.modified, "modified" ], [ tree.missing, "missing" ], [ tree.unexpected, "not released" ] ].filter(([count]) => count > 0);
   if (changes.length > 0) return changes.map(([count, what]) => `${count} ${count === 1 ? "file" : "files"} ${what}`).join(", ");
   const [first] = mostSevereFirst(open);
   return first === void 0 ? "no finding" : `${first.subject} ${first.message}`;
  }
  const ORDER = [ "tampered", "corrupted", "policy_changed", "error(config)", "error(infra)", "verified" ];
  function mostSevereFirst(findings) {
   return [ ...findings ].sort((a, b) => ORDER.indexOf((0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.sG)(a)) - ORDER.indexOf((0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.sG)(b)));
  }
  const FOLDED_FILES = 20;
  function foldSpike({findings, spike}) {
   if (spike === void 0) return findings;
   const isChange = ({outcome, reason}) => outcome === "fail" && (reason === "file_modified" || reason === "file_missing");
   const first = findings.filter(isChange).slice(0, FOLDED_FILES);
   const more = spike.changed > first.length ? ` and ${spike.changed - first.length} more` : "";
   const message = `${spike.changed} of ${spike.baseline} files changed at once: ${first.map(({subject}) => subject).join(", ")}${more}; all of them: ${(0, 
   _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(spike.digest)}`;
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("every-file-matches", "file_modified", "release directory", message), ...findings.filter(finding => !isChange(finding)) ];
  }
 })
};
