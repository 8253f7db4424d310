import { modules as shared } from "./shared.index.js";

export const id = 2879;

export const ids = [ 2879 ];

export const modules = {
 ...shared,
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
 })
};
