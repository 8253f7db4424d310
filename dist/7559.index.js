import { modules as shared } from "./shared.index.js";

export const id = 7559;

export const ids = [ 7559 ];

export const modules = {
 ...shared,
 29158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  var node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
  __webpack_require__.d(__webpack_exports__, {
   B: () => compress,
   m: () => decompress
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  const GZIP = {
   level: 6,
   memLevel: 8,
   windowBits: 15,
   chunkSize: 256 * 1024
  };
  const ZSTD_LEVEL = 9;
  const GZIP_OS_BYTE = 9;
  const UNKNOWN_OS = 255;
  const {createZstdCompress, createZstdDecompress, constants} = node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_1__, 2));
  const ZSTD_MAGIC = [ 40, 181, 47, 253 ];
  function compress(source, compression) {
   if (compression === "gzip") return through(source, [ node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGzip(GZIP), withoutSystem() ]);
   if (createZstdCompress === void 0 || constants.ZSTD_c_compressionLevel === void 0) throw noZstd();
   return through(source, [ createZstdCompress({
    params: {
     [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL
    }
   }) ]);
  }
  async function* decompress(source) {
   const pieces = source[Symbol.asyncIterator]();
   let head = new Uint8Array;
   while (head.length < 4) {
    const next = await pieces.next();
    if (next.done === true) break;
    head = Buffer.concat([ head, next.value ]);
   }
   const whole = rejoined(head, pieces);
   const transform = decompressorFor(head);
   if (transform === void 0) {
    yield* whole;
    return;
   }
   let fed = 0;
   const counted = counting(whole, bytes => fed += bytes);
   try {
    yield* through(counted, [ transform ]);
   } catch (error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs) throw error;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("archive_invalid", `the archive cannot be unpacked: ${(0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`, {}, {
     cause: error
    });
   }
   if (transform.bytesWritten !== void 0 && transform.bytesWritten !== fed) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("archive_invalid", "there are bytes behind the end of the compressed data");
  }
  function decompressorFor(head) {
   if (head[0] === 31 && head[1] === 139) return node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip({
    chunkSize: GZIP.chunkSize
   });
   if (!ZSTD_MAGIC.every((byte, at) => head[at] === byte)) return;
   if (createZstdDecompress === void 0) throw noZstd();
   return createZstdDecompress();
  }
  function withoutSystem() {
   let at = 0;
   return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
    transform(chunk, _encoding, done) {
     if (at <= GZIP_OS_BYTE && at + chunk.length > GZIP_OS_BYTE) chunk[GZIP_OS_BYTE - at] = UNKNOWN_OS;
     at += chunk.length;
     done(null, chunk);
    }
   });
  }
  function through(source, transforms) {
   const last = transforms.at(-1) ?? transforms[0];
   (0, node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)([ node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source), ...transforms ], error => {
    if (error) last.destroy(error);
   });
   return last;
  }
  async function* rejoined(head, rest) {
   if (head.length > 0) yield head;
   for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  }
  async function* counting(source, count) {
   for await (const piece of source) {
    count(piece.length);
    yield piece;
   }
  }
  function noZstd() {
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", "this Node has no zstd; it came with Node 22.15", {}, {
    hint: "Run DuRi on Node 22.15 or newer, or set `archive.compression: gzip` in duri.yml."
   });
  }
 }),
 81680: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => inBlocks
  });
  const PIECE_BYTES = 256 * 1024;
  function* inBlocks(source) {
   let block = Buffer.allocUnsafeSlow(PIECE_BYTES);
   let filled = 0;
   for (const piece of source) for (let at = 0; at < piece.length; ) {
    const part = piece.subarray(at, at + block.length - filled);
    block.set(part, filled);
    at += part.length;
    filled += part.length;
    if (filled < block.length) continue;
    yield block;
    block = Buffer.allocUnsafeSlow(PIECE_BYTES);
    filled = 0;
   }
   if (filled > 0) yield block.subarray(0, filled);
  }
 }),
 91869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => renderPaxRecords,
   v: () => parsePaxRecords
  });
  function renderPaxRecords(records) {
   return Buffer.from(records.map(([key, value]) => renderRecord(`${key}=${value}\n`)).join(""), "latin1");
  }
  function renderRecord(rest) {
   const short = rest.length + 1;
   const digits = String(short + String(short).length).length;
   return `${short + digits} ${rest}`;
  }
  function parsePaxRecords(content) {
   const text = Buffer.from(content).toString("latin1");
   const records = [];
   for (let at = 0; at < text.length; ) {
    const length = Number(/^\d{1,8}(?= )/.exec(text.slice(at, at + 9))?.[0] ?? NaN);
    const record = /^\d+ ([a-z]+)=([^]*)\n$/.exec(text.slice(at, at + length));
    if (record === null || at + length > text.length) return;
    records.push([ record[1] ?? "", record[2] ?? "" ]);
    at += length;
   }
   return renderPaxRecords(records).equals(content) ? new Map(records) : void 0;
  }
 }),
 21522: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => END_OF_ARCHIVE,
   w: () => renderHeader
  });
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  var _pax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91869);
  var _tar_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8698);
  const NAME_BYTES = 100;
  const MAX_OCTAL_SIZE = 8589934591;
  function renderHeader(entry, mtime) {
   const target = entry.kind === "link" ? entry.target : "";
   const size = entry.kind === "file" ? entry.size : 0;
   const records = [];
   if (target.length > NAME_BYTES) records.push([ "linkpath", target ]);
   if (entry.path.length > NAME_BYTES) records.push([ "path", entry.path ]);
   if (records.some(([, value]) => (0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.fE)(value) === void 0)) records.unshift([ "hdrcharset", "BINARY" ]);
   if (size > MAX_OCTAL_SIZE) records.push([ "size", String(size) ]);
   const mode = entry.kind === "link" ? 511 : entry.executable ? 493 : 420;
   const header = block({
    name: entry.path,
    mode,
    size: size > MAX_OCTAL_SIZE ? 0 : size,
    mtime,
    type: entry.kind === "link" ? "2" : "0",
    target
   });
   return records.length === 0 ? header : Buffer.concat([ paxHeader((0, _pax_js__WEBPACK_IMPORTED_MODULE_1__.A)(records), mtime), header ]);
  }
  const END_OF_ARCHIVE = Buffer.alloc(2 * _tar_entry_js__WEBPACK_IMPORTED_MODULE_2__.Y);
  function paxHeader(content, mtime) {
   const header = block({
    name: "././@PaxHeader",
    mode: 420,
    size: content.length,
    mtime,
    type: "x",
    target: ""
   });
   return Buffer.concat([ header, content, Buffer.alloc((0, _tar_entry_js__WEBPACK_IMPORTED_MODULE_2__.Z)(content.length)) ]);
  }
  function block({name, mode, size, mtime, type, target}) {
   const header = Buffer.alloc(_tar_entry_js__WEBPACK_IMPORTED_MODULE_2__.Y);
   const text = (at, value) => void header.write(value, at, "latin1");
   text(0, name.slice(0, NAME_BYTES));
   text(100, octal(mode, 7));
   text(108, octal(0, 7));
   text(116, octal(0, 7));
   text(124, octal(size, 11));
   text(136, octal(mtime, 11));
   text(148, " ".repeat(8));
   text(156, type);
   text(157, target.slice(0, NAME_BYTES));
   text(257, "ustar\x0000");
   text(329, octal(0, 7));
   text(337, octal(0, 7));
   text(148, `${octal(header.reduce((sum, byte) => sum + byte, 0), 6)}\0 `);
   return header;
  }
  function octal(value, digits) {
   return value.toString(8).padStart(digits, "0");
  }
 }),
 8698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => BLOCK_BYTES,
   Z: () => paddingOf
  });
  const BLOCK_BYTES = 512;
  function paddingOf(size) {
   return (BLOCK_BYTES - size % BLOCK_BYTES) % BLOCK_BYTES;
  }
 }),
 69940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => archive
  });
  var external_node_path_ = __webpack_require__(76760);
  var tag_version = __webpack_require__(72156);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var errors = __webpack_require__(74132);
  var model_trigger = __webpack_require__(67683);
  var policy_policy = __webpack_require__(80728);
  var release_notes = __webpack_require__(47468);
  var verify_release = __webpack_require__(46468);
  var archive_result = __webpack_require__(60922);
  var names = __webpack_require__(89308);
  var external_node_crypto_ = __webpack_require__(77598);
  var evidence_set = __webpack_require__(85339);
  var checksums_cursor = __webpack_require__(58818);
  var model_path = __webpack_require__(80916);
  var compression = __webpack_require__(29158);
  var layout = __webpack_require__(85100);
  var in_blocks = __webpack_require__(81680);
  var render_header = __webpack_require__(21522);
  var tar_entry = __webpack_require__(8698);
  async function packArchive(ports, request) {
   const tar = (0, in_blocks.Q)(tarOf(ports, request, Math.floor(Date.parse(request.metadata.created) / 1e3)));
   return ports.archiveFiles.write(request.to, (0, compression.B)(tar, request.compression));
  }
  function* tarOf(ports, request, mtime) {
   for (const name of layout.TT) {
    const file = request.snapshot.file(name);
    if (file === void 0) continue;
    const entry = {
     kind: "file",
     path: `${layout.TX}/${name}`,
     size: file.sizeBytes,
     executable: false
    };
    yield* fileOf(entry, mtime, {
     content: file.chunks(),
     digest: boundDigest(name, request),
     changed: () => changedEvidence(name)
    });
   }
   yield* releaseOf(ports, request, mtime);
   yield render_header.b;
  }
  function* releaseOf({archiveFiles, log}, request, mtime) {
   const {directory, metadata, snapshot} = request;
   const manifest = snapshot.file("checksums.json");
   if (manifest === void 0) throw changedEvidence("checksums.json");
   let done = 0;
   for (const entry of inPathOrder(manifest)) {
    const path = `${layout.Nn}/${entry.path}`;
    if (entry.kind === "link") yield (0, render_header.w)({
     kind: "link",
     path,
     target: entry.target
    }, mtime); else yield* fileOf({
     kind: "file",
     path,
     size: entry.size,
     executable: entry.mode === "100755"
    }, mtime, {
     content: archiveFiles.readBelow(directory, entry.path),
     digest: entry.digest,
     changed: () => new errors.cs("tree_changing", `${(0, model_path.Vj)(entry.path)} is no longer what was verified`)
    });
    if (++done % 1e3 === 0) log.progress("pack", done, metadata.counts.files + metadata.counts.links);
   }
  }
  function* inPathOrder(manifest) {
   const files = new checksums_cursor.B(manifest.chunks(), {
    checkRoot: false
   });
   const links = new checksums_cursor.B(manifest.chunks(), {
    checkRoot: false
   });
   links.skipFiles();
   let link = links.next();
   for (let file = files.next(); file?.kind === "file"; file = files.next()) {
    for (;link !== void 0 && link.path < file.path; link = links.next()) yield link;
    yield file;
   }
   for (;link !== void 0; link = links.next()) yield link;
  }
  function* fileOf(entry, mtime, {content, digest, changed}) {
   yield (0, render_header.w)(entry, mtime);
   const hash = (0, external_node_crypto_.createHash)("sha256");
   let size = 0;
   for (const piece of content) {
    size += piece.length;
    if (size > entry.size) throw changed();
    hash.update(piece);
    yield piece;
   }
   if (size !== entry.size || digest !== void 0 && hash.digest("hex") !== digest) throw changed();
   yield Buffer.alloc((0, tar_entry.Z)(size));
  }
  function boundDigest(name, {metadata, metadataDigest}) {
   if (name === evidence_set.VR) return metadataDigest;
   return Object.entries(metadata.files).find(([bound]) => bound === name)?.[1].sha256;
  }
  function changedEvidence(name) {
   return new errors.cs("evidence_unreadable", `${name} is no longer what was verified`, {
    name
   }, {
    hint: "Look for what writes into the evidence directory."
   });
  }
  var receipts_file = __webpack_require__(52946);
  var archive_receipt = __webpack_require__(69896);
  var retention = __webpack_require__(34698);
  var model_digest = __webpack_require__(6799);
  async function storeRelease(ports, request) {
   const {archive, policy, onKept} = request;
   const kept = [];
   const failed = [];
   const store = async name => {
    try {
     ports.log.info(`Storing ${archive.name} in ${name}`);
     const place = await request.open(name);
     const stored = await place.put(archive);
     await readBack(ports, place, {
      stored,
      digest: archive.digest
     });
     kept.push(stored);
     onKept(stored);
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     failed.push({
      store: name,
      error
     });
    }
   };
   const decide = () => (0, retention.pe)(kept, archive.until, policy);
   for (const name of new Set(request.stores)) await store(name);
   let decision = decide();
   const mirrored = decision.action === "mirror" && !failed.some(each => decision.action === "mirror" && each.store === decision.to);
   if (decision.action === "mirror" && mirrored) {
    ports.log.warn(`No store keeps ${archive.name} for ${archive.days} days; mirroring it to ${decision.to}`);
    await store(decision.to);
    decision = decide();
   }
   return {
    kept,
    failed,
    mirrored,
    short: decision.action === "keep" ? void 0 : whyShort(decision)
   };
  }
  function whyShort(decision) {
   return decision.action === "fail" ? decision.why : `no store keeps it for long enough, and the mirror ${decision.to} has failed`;
  }
  async function readBack({archiveFiles, files}, store, {stored, digest}) {
   const folder = archiveFiles.temporaryFolder();
   try {
    const path = `${folder.path}/archive`;
    await store.retrieve(stored, path);
    const found = files.digest(path);
    if (found === digest) return;
    throw new errors.cs("download_failed", `${store.name} gives back other bytes for ${stored.name}: expected ${(0, 
    model_digest.gV)(digest)}, found ${found === void 0 ? "nothing" : (0, model_digest.gV)(found)}`, {
     expected: digest,
     found: found ?? ""
    }, {
     hint: "Do not rely on this copy. Look at the store, and archive again."
    });
   } finally {
    folder.remove();
   }
  }
  var stores = __webpack_require__(17793);
  var finding = __webpack_require__(85382);
  var choose_signers = __webpack_require__(49664);
  var sign_statement = __webpack_require__(95404);
  async function archiveRelease(ports, order) {
   const {place, metadata, metadataDigest, policy, days, at} = order;
   const scratch = ports.archiveFiles.temporaryFolder();
   try {
    const name = (0, names.uv)({
     metadata,
     metadataDigest,
     compression: policy.archive.compression,
     startsWith: order.startsWith
    });
    const packed = (0, external_node_path_.join)(scratch.path, name);
    const written = await pack(ports, order, packed);
    const archive = {
     path: packed,
     name,
     ...written,
     days,
     until: (0, retention.xS)(at, days)
    };
    const copy = await placeCopy(ports, archive, order.output);
    const receipts = receiptWriter(ports, order, archive);
    const outcome = await storeRelease(ports, {
     archive,
     stores: order.stores,
     policy: policy.archive,
     open: store => (0, stores.C)(store, ports, order.context),
     onKept: receipts.write
    });
    const inFolder = outcome.kept.find(({store}) => store === "directory")?.location;
    return {
     archive,
     path: copy ?? inFolder,
     outcome,
     warnings: [ ...receipts.warnings, ...limitWarnings(ports, order), ...levelWarnings(outcome), ...place.warnings ]
    };
   } finally {
    scratch.remove();
   }
  }
  async function pack(ports, {place, metadata, metadataDigest, policy}, to) {
   const snapshot = ports.evidence.open(place.evidence);
   try {
    return await packArchive(ports, {
     directory: place.directory,
     snapshot,
     metadata,
     metadataDigest,
     compression: policy.archive.compression,
     to
    });
   } finally {
    snapshot.close();
   }
  }
  async function placeCopy({archiveFiles, environment, files}, archive, output) {
   const scratch = environment.variables["RUNNER_TEMP"] ?? "";
   if (output === void 0 && scratch === "") return;
   const path = output === void 0 ? (0, external_node_path_.join)(scratch, "duri-archives", archive.name) : (0, 
   external_node_path_.join)((0, external_node_path_.resolve)(environment.cwd, output), archive.name);
   const found = files.exists(path) ? files.digest(path) : void 0;
   if (found === archive.digest) return path;
   if (found !== void 0 && output !== void 0) throw new errors.cs("file_exists", `${(0, 
   model_path.g$)(path)} is there with other bytes: expected ${(0, model_digest.gV)(archive.digest)}, found ${(0, 
   model_digest.gV)(found)}`);
   await archiveFiles.write(path, archiveFiles.read(archive.path));
   return path;
  }
  function receiptWriter(ports, {trust, place, metadataDigest, days, at}, {digest, until}) {
   const {signers, warnings} = (0, choose_signers.p)(trust, "receipt", {
    optional: true
   });
   const unsigned = signers.length === 0 ? [ (0, finding.$e)("receipt_unsigned", "receipts.json", 'there is no key at hand with the use "receipt"') ] : [];
   const write = stored => {
    const statement = (0, archive_receipt._2)({
     stored,
     digest,
     metadataDigest,
     at,
     askedDays: days,
     askedUntil: until
    });
    const receipt = signers.length === 0 ? {
     unsigned: statement
    } : {
     envelope: (0, sign_statement.f)(statement, signers).content
    };
    (0, receipts_file.As)(ports.evidence, place.evidence, [ receipt ]);
   };
   return {
    write,
    warnings: [ ...warnings, ...unsigned ]
   };
  }
  function limitWarnings({environment}, {stores, days}) {
   const text = environment.variables["GITHUB_RETENTION_DAYS"] ?? "";
   if (!stores.includes("artifact") || !/^\d{1,5}$/.test(text) || Number(text) >= days) return [];
   return [ (0, finding.$e)("retention_clamped", "artifact", `this repository keeps artifacts for at most ${text} days; asked for ${days}`) ];
  }
  function levelWarnings({kept}) {
   const declared = kept.filter(({level}) => level === "declared").map(({store}) => store);
   return declared.length === 0 ? [] : [ (0, finding.$e)("retention_unproven", declared.join(", "), "only declared: no proof of retention") ];
  }
  var archive_inputs = __webpack_require__(78326);
  var archive_folder = __webpack_require__(81147);
  var forge_inputs = __webpack_require__(14109);
  var key_inputs = __webpack_require__(32337);
  var load_verifier = __webpack_require__(49437);
  var place_inputs = __webpack_require__(45481);
  var record_command = __webpack_require__(17639);
  var release_place = __webpack_require__(24863);
  const archive = (0, command.G)({
   name: "archive",
   summary: "Keep a release and its evidence for as long as policy says, and write down until when they are kept",
   description: "Verifies the release, packs it with its evidence into one deterministic archive, and stores that in each store of the policy: artifact (of the workflow run), release (assets of the draft of its tag), directory. Each copy is read back and compared. Until when a store keeps it is asked of the store itself; where that is less than asked, the policy decides: mirror or fail. Receipts go into receipts.json of the evidence. The same release twice is success.",
   examples: [ {
    line: "duri archive dist --evidence evidence --keyring duri.keyring.json --store directory --directory /mnt/archives",
    says: "Into a folder"
   }, {
    line: "duri archive dist --evidence evidence --config duri.yml --store release --tag v1.2.3",
    says: "Into the draft of a release"
   }, {
    line: "duri verify /mnt/archives/shop-main-7-0123456789ab.tar.gz --keyring duri.keyring.json",
    says: "Later: verify what was kept"
   } ],
   inputs: {
    path: (0, input.$4)("Release directory", "DIR", {
     positional: true,
     action: "path"
    }),
    evidence: (0, input.$4)("Directory of the evidence set; receipts.json is written there", "DIR", place_inputs.E),
    store: archive_inputs.Sh,
    directory: archive_inputs.K,
    retentionDays: archive_inputs.Ol,
    tag: (0, input.mR)("Tag of the release that the archive is added to", "TAG", {
     flag: "tag",
     action: "tag"
    }, {
     defaultText: "the tag that started the workflow"
    }),
    output: (0, input.mR)('Folder to write the archive to as well; of the store "directory" too, where nothing else names one', "DIR", {
     flag: "output",
     action: "output"
    }),
    artifactName: (0, input.mR)("What the name of the archive starts with", "NAME", {
     flag: "name",
     action: "artifact-name"
    }, {
     defaultText: "product and line"
    }),
    repository: archive_inputs.JD,
    config: (0, input.mR)("Policy", "FILE", place_inputs.x, {
     defaultText: "duri.yml of the current folder"
    }),
    keyring: key_inputs.AC,
    hmacKey: key_inputs.bB,
    signingKey: key_inputs.NR,
    githubToken: forge_inputs.b
   },
   outputs: {
    status: "archived; empty when it was not, or not for long enough",
    "artifact-id": "Id of the workflow artifact, where there is one",
    "artifact-url": "Its address",
    "artifact-digest": "Digest of the archive, as sha256:…",
    "archive-path": "Path of the archive on this machine",
    "archive-name": "Its name, the same in every store",
    "archive-digest": "Its digest, as sha256:…",
    stores: "Stores that keep it now, joined by commas",
    "kept-until": "The last day that a store states, `no end` where none deletes it by itself, or `unknown`. No proof of retention",
    receipts: "Path of receipts.json"
   },
   action: {
    name: "archive",
    icon: "archive",
    permissions: {
     contents: "read",
     actions: "read"
    },
    alsoUses: [ {
     scope: "contents",
     level: "write",
     for: "the store `release`, which adds assets to a draft"
    } ]
   },
   run: async (ports, values) => {
    const started = ports.clock.now();
    if ((0, model_trigger.O)(ports.trigger) === "pull_request") throw new errors.cs("event_unsupported", "nothing of a pull request is archived", {}, {
     hint: "Archive on the tag of the release."
    });
    const place = (0, release_place.RE)(ports, values.path, values.evidence);
    const {judge, trust, verifier} = await (0, load_verifier.V)(ports, values, started, [ place.directory, place.evidence ]);
    const {policy} = judge;
    (0, archive_inputs.dt)(policy);
    const stores = (0, archive_inputs.oi)(values.store, policy);
    const days = (0, archive_inputs.e8)(values.retentionDays, policy);
    const verification = await (0, verify_release.V)(ports, {
     ...verifier,
     ...place
    });
    const {metadata, metadataDigest, outcome} = verification;
    if (outcome !== "verified" || verification.unsigned || metadata === void 0 || metadataDigest === void 0) return (0, 
    archive_result.H8)(verification, judge);
    limitWarnings(ports, {
     stores,
     days
    }).forEach(({message}) => ports.log.warn(message));
    const {trigger} = ports;
    const tag = values.tag ?? (trigger.kind === "tag" ? trigger.tag : void 0);
    const archived = await archiveRelease(ports, {
     place,
     metadata,
     metadataDigest,
     policy: policy.policy,
     trust,
     stores,
     days,
     at: started,
     startsWith: values.artifactName,
     output: values.output,
     context: {
      folder: (0, archive_folder.y)(ports, policy, values.directory) ?? (values.output === void 0 ? void 0 : (0, 
      external_node_path_.resolve)(ports.environment.cwd, values.output)),
      tag,
      prerelease: tag !== void 0 && (0, tag_version.tc)(tag, policy.policy.tags.prefix),
      commit: trigger.kind === "tag" ? trigger.commit : metadata.source.commit ?? void 0,
      notes: (repository, forTag) => (0, release_notes.p)("", {
       repository,
       tag: forTag,
       keyring: ringName(values.keyring, policy),
       releases: [],
       assets: []
      }),
      openForge: () => (0, forge_inputs.S)(ports, values.githubToken, values.repository)
     }
    });
    const result = (0, archive_result.c3)({
     archived,
     verification,
     place,
     days
    });
    const {archive} = archived;
    const logWarnings = (0, record_command.t)(ports, {
     verb: "archive",
     started,
     place,
     trust,
     policyDigest: policy.digest,
     result: result.exitCode === 0 ? "archived" : "failed",
     exitCode: result.exitCode,
     subjects: [ {
      name: "deployment_metadata.json",
      digest: metadataDigest
     } ],
     outputs: [ {
      name: archive.name,
      digest: archive.digest,
      sizeBytes: archive.sizeBytes
     } ],
     observations: {
      copies: archived.outcome.kept.length,
      asked_days: days
     }
    });
    return {
     ...result,
     report: {
      ...result.report,
      warnings: [ ...result.report.warnings ?? [], ...logWarnings ]
     }
    };
   }
  });
  function ringName(named, policy) {
   return (0, external_node_path_.basename)(named ?? (0, policy_policy.E7)(policy) ?? key_inputs.CE);
  }
 }),
 72156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ED: () => parseTag,
   TT: () => rangeOfLine,
   V1: () => isPrerelease,
   bb: () => compareTags,
   c3: () => isInLine,
   cG: () => shownTag,
   tc: () => namesPrerelease
  });
  var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10018);
  const MAX_VERSION = 256;
  const SHOWN = 80;
  function parseTag(tag, prefix) {
   if (!tag.startsWith(prefix)) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.J5)("", `does not start with the prefix "${prefix}" of the policy`);
   const text = tag.slice(prefix.length);
   if (text.length > MAX_VERSION) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.J5)("", `has ${text.length} characters after the prefix; a version has at most ${MAX_VERSION}`);
   const version = /^[0-9A-Za-z.+-]+$/.test(text) && /^\d/.test(text) ? semver__WEBPACK_IMPORTED_MODULE_0__.parse(text) : null;
   return version === null ? (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.J5)("", whyNot(text)) : (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_2__.Yz)({
    tag,
    text,
    version
   });
  }
  function whyNot(text) {
   if (text === "") return "has no version after the prefix";
   if (/[^\x21-\x7e]/.test(text)) return "has characters that no version has, though they may look alike";
   if (/^\d+(?:\.\d+)?$/.test(text)) return `has ${text.split(".").length === 1 ? "one number" : "two numbers"}; a version has three, such as 1.2.0`;
   if (/(?:^|\.)0\d/.test(text)) return "has a number with a leading zero";
   return "is not a version as Semantic Versioning 2.0.0 writes it, such as 1.2.0";
  }
  function shownTag(tag) {
   const text = (0, _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(tag).replace(/[^\x20-\x7e]/gu, character => `\\u{${character.codePointAt(0)?.toString(16) ?? ""}}`);
   return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
  }
  function compareTags(left, right) {
   return semver__WEBPACK_IMPORTED_MODULE_0__.compare(left.version, right.version);
  }
  function isPrerelease({version}) {
   return version.prerelease.length > 0;
  }
  function namesPrerelease(tag, prefix) {
   const version = parseTag(tag, prefix);
   return version.ok && isPrerelease(version.value);
  }
  function isInLine({version}, line) {
   const range = rangeOfLine(line);
   return range === void 0 || semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range, {
    includePrerelease: true
   });
  }
  function rangeOfLine(line) {
   const [, numbers] = /^v?((?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))?)(?:\.[xX*])?$/.exec(line ?? "") ?? [];
   return numbers === void 0 ? void 0 : `${numbers}.x`;
  }
 }),
 47468: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => withVerifyBlock
  });
  var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36526);
  const START = "\x3c!-- duri:verify --\x3e";
  const END = "\x3c!-- /duri:verify --\x3e";
  const MAX_CHARACTERS = 125e3;
  function withVerifyBlock(body, facts) {
   const [from, to] = [ body.indexOf(START), body.indexOf(END) ];
   const found = from !== -1 && to > from;
   const before = (found ? body.slice(0, from) : body).trimEnd();
   const after = found ? body.slice(to + END.length).trim() : "";
   const render = assets => [ before, block({
    ...facts,
    assets
   }), after ].filter(part => part !== "").join("\n\n") + "\n";
   const whole = render(facts.assets);
   return whole.length <= MAX_CHARACTERS ? whole : render([]);
  }
  function block({repository, tag, keyring, releases, assets}) {
   const line = `npx duri verify ${repository}@${tag} --keyring ${keyring}`;
   return [ START, "### Verify this release", "", "Take the key ring from the repository at a commit that you trust, never from the release. Then one line downloads and checks everything:", "", "```sh", line, "```", "", ...releases.map(({archive, says, metadataDigest}) => `- ${(0, 
   _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.EO)(says)}: ${(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.fl)(archive)}, metadata ${(0, 
   _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.fl)(metadataDigest)}`), "", "Each archive holds the release and its evidence: `sbom.json` (what it consists of), `provenance.json` (where it comes from), `checksums.json`, `SHA256SUMS` and their signatures.", ...assets.length === 0 ? [] : [ "", "| file | SHA-256 |", "|---|---|", ...assets.map(({name, digest}) => `| ${(0, 
   _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.fl)(name)} | ${(0, _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.fl)(digest)} |`) ], END ].join("\n");
  }
 })
};
