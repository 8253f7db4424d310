export const id = 105;

export const ids = [ 105 ];

export const modules = {
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
 60105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => unpackVerifiable,
   verifyArchive: () => verifyArchive,
   D: () => verifyUnpacked
  });
  var evidence_set = __webpack_require__(85339);
  var errors = __webpack_require__(74132);
  var authenticate = __webpack_require__(5656);
  var verify_release = __webpack_require__(46468);
  var external_node_path_ = __webpack_require__(76760);
  var path_rules = __webpack_require__(27525);
  var model_path = __webpack_require__(80916);
  var compression = __webpack_require__(29158);
  var layout = __webpack_require__(85100);
  var limits = __webpack_require__(44831);
  class ByteReader {
   #pieces;
   #rest=new Uint8Array;
   constructor(source) {
    this.#pieces = source[Symbol.asyncIterator]();
   }
   async take(count) {
    const parts = [];
    for await (const part of this.pieces(count)) parts.push(part);
    return Buffer.concat(parts);
   }
   async* pieces(count) {
    for (let left = count; left > 0; ) {
     if (!await this.#fill()) throw new errors.cs("archive_invalid", "the archive is cut short: it ends in the middle of an entry");
     const part = this.#rest.subarray(0, left);
     this.#rest = this.#rest.subarray(part.length);
     left -= part.length;
     yield part;
    }
   }
   async close() {
    await (this.#pieces.return?.());
   }
   async atEnd() {
    return !await this.#fill();
   }
   async #fill() {
    while (this.#rest.length === 0) {
     const next = await this.#pieces.next();
     if (next.done === true) return false;
     this.#rest = next.value;
    }
    return true;
   }
  }
  var tar_pax = __webpack_require__(91869);
  var render_header = __webpack_require__(21522);
  var tar_entry = __webpack_require__(8698);
  const MAX_PAX_BYTES = 2 * limits.b.pathBytes + 1024;
  async function* readTar(source) {
   const reader = new ByteReader(source);
   try {
    yield* membersOf(reader);
   } finally {
    await reader.close();
   }
  }
  async function* membersOf(reader) {
   let mtime;
   for (;;) {
    const first = await reader.take(tar_entry.Y);
    if (isEmpty(first)) {
     await readEnd(reader);
     return;
    }
    const head = await readHead(reader, first);
    mtime ??= numberAt(head.header, 136, 11);
    const entry = entryOf(head);
    if (!(0, render_header.w)(entry, mtime).equals(head.bytes)) throw foreign(`the header of "${printableName(entry.path)}" is not in the form that DuRi writes`);
    const size = entry.kind === "file" ? entry.size : 0;
    const content = reader.pieces(size);
    yield {
     entry,
     content
    };
    for await (const _ of content) ;
    if (!isEmpty(await reader.take((0, tar_entry.Z)(size)))) throw foreign(`"${printableName(entry.path)}" is followed by bytes that belong to nothing`);
   }
  }
  async function readHead(reader, first) {
   if (first.toString("latin1", 156, 157) !== "x") return {
    bytes: first,
    header: first,
    pax: new Map
   };
   const size = numberAt(first, 124, 11);
   if (size > MAX_PAX_BYTES) throw foreign(`a pax header has ${size} bytes; the limit is ${MAX_PAX_BYTES}`);
   const content = await reader.take(size);
   const padding = await reader.take((0, tar_entry.Z)(size));
   const header = await reader.take(tar_entry.Y);
   const pax = (0, tar_pax.v)(content);
   if (pax === void 0) throw foreign("a pax header is not in the form that DuRi writes");
   return {
    bytes: Buffer.concat([ first, content, padding, header ]),
    header,
    pax
   };
  }
  function entryOf({header, pax}) {
   const path = pax.get("path") ?? textAt(header, 0, 100);
   const type = header.toString("latin1", 156, 157);
   if (type === "2") return {
    kind: "link",
    path,
    target: pax.get("linkpath") ?? textAt(header, 157, 100)
   };
   if (type !== "0") throw foreign(`"${printableName(path)}" is neither a file nor a link (type "${printableName(type)}")`);
   const size = pax.has("size") ? Number(pax.get("size")) : numberAt(header, 124, 11);
   if (!Number.isSafeInteger(size)) throw foreign(`"${printableName(path)}" has an impossible size`);
   return {
    kind: "file",
    path,
    size,
    executable: (numberAt(header, 100, 7) & 73) !== 0
   };
  }
  async function readEnd(reader) {
   if (!isEmpty(await reader.take(tar_entry.Y)) || !await reader.atEnd()) throw foreign("there are bytes behind the end of the archive");
  }
  function textAt(header, at, length) {
   const text = header.toString("latin1", at, at + length);
   const end = text.indexOf("\0");
   return end === -1 ? text : text.slice(0, end);
  }
  function numberAt(header, at, length) {
   const text = header.toString("latin1", at, at + length);
   if (!/^[0-7]+$/.test(text)) throw foreign("a header is not in the form that DuRi writes");
   return parseInt(text, 8);
  }
  function isEmpty(block) {
   return block.every(byte => byte === 0);
  }
  function foreign(why) {
   return new errors.cs("archive_invalid", why);
  }
  function printableName(name) {
   return name.slice(0, 200).replace(/[^\x20-\x7e]/g, "?");
  }
  const EVIDENCE_RATIO = 256;
  const EVIDENCE_BYTES = 16 * 1024 * 1024;
  function unprovenBytes(archiveBytes) {
   return EVIDENCE_BYTES + EVIDENCE_RATIO * archiveBytes;
  }
  async function unpackArchive(files, {archive, into, allow}) {
   const evidence = (0, external_node_path_.join)(into, layout.TX);
   const tree = files.newTree(into);
   const order = inOrder();
   const proven = {
    left: unprovenBytes(files.sizeOf(archive) ?? 0)
   };
   let allowance;
   for await (const member of readTar((0, compression.m)(files.read(archive)))) {
    const {entry} = member;
    order.check(entry);
    if (isEvidence(entry)) spend(proven, entry); else {
     allowance ??= budgetOf(allow(evidence));
     allowance.entriesLeft -= 1;
     if (allowance.entriesLeft < 0) throw refuse(entry, "is one more than the sealed inventory has");
     spend(allowance, entry);
    }
    await write(tree, member);
   }
   if (allowance === void 0) throw new errors.cs("archive_invalid", "the archive holds no release");
   tree.finish();
   return {
    directory: (0, external_node_path_.join)(into, layout.Nn),
    evidence
   };
  }
  async function write(tree, {entry, content}) {
   const path = entry.path;
   if (entry.kind === "link") tree.link(path, entry.target); else await tree.file(path, content, entry.executable);
  }
  function inOrder() {
   let last = "";
   const links = new Set;
   return {
    check: entry => {
     const problem = (0, path_rules.z)(entry.path) ?? (entry.kind === "link" ? linkProblem(entry.target) : void 0);
     if (problem !== void 0) throw refuse(entry, problem);
     const [folder, ...rest] = entry.path.split("/");
     if (folder === layout.TX ? !isEvidence(entry) || entry.kind === "link" : folder !== layout.Nn || rest.length === 0) throw refuse(entry, `has no place in an archive: only evidence files and ${layout.Nn}/ do`);
     if (entry.path <= last) throw refuse(entry, entry.path === last ? "is there twice" : "is out of order");
     last = entry.path;
     for (let at = entry.path.indexOf("/"); at !== -1; at = entry.path.indexOf("/", at + 1)) if (links.has(entry.path.slice(0, at))) throw refuse(entry, "lies behind a link");
     if (entry.kind === "link") links.add(entry.path);
    }
   };
  }
  function linkProblem(target) {
   const problem = (0, path_rules.j)(target);
   return problem === void 0 ? void 0 : `has a target that ${problem}`;
  }
  function isEvidence({path}) {
   return path.startsWith(`${layout.TX}/`) && layout.TT.includes(path.slice(layout.TX.length + 1));
  }
  function budgetOf({bytes, entries}) {
   return {
    left: bytes,
    entriesLeft: entries
   };
  }
  function spend(budget, entry) {
   if (entry.kind === "link") return;
   budget.left -= entry.size;
   if (budget.left < 0) throw refuse(entry, "makes the archive larger than it may be");
  }
  function refuse({path}, why) {
   return new errors.cs("archive_invalid", `the archive's entry ${(0, model_path.Vj)(path.slice(0, 300))} ${why}`);
  }
  async function verifyArchive(ports, archive, verifier) {
   const folder = ports.archiveFiles.temporaryFolder();
   try {
    return await verifyUnpacked(ports, archive, verifier, folder.path);
   } finally {
    folder.remove();
   }
  }
  function unpackVerifiable(ports, archive, into, verifier) {
   const size = ports.archiveFiles.sizeOf(archive) ?? 0;
   const allow = evidence => allowanceOf(ports, {
    ...verifier,
    evidence,
    directory: into
   }, size);
   return unpackArchive(ports.archiveFiles, {
    archive,
    into,
    allow
   });
  }
  async function verifyUnpacked(ports, archive, verifier, into) {
   const place = await unpackVerifiable(ports, archive, into, verifier);
   return (0, verify_release.V)(ports, {
    ...verifier,
    ...place
   });
  }
  function allowanceOf({evidence}, request, archiveBytes) {
   const snapshot = openEvidence(evidence, request.evidence);
   try {
    const {metadata, authentic} = (0, authenticate.t8)(snapshot, snapshot.file(evidence_set.VR), request);
    const unproven = unprovenBytes(archiveBytes);
    if (metadata === void 0) return {
     entries: Math.ceil(unproven / 512),
     bytes: unproven
    };
    const {files, links, bytes} = metadata.counts;
    return {
     entries: files + links,
     bytes: authentic ? bytes : Math.min(bytes, unproven)
    };
   } finally {
    snapshot.close();
   }
  }
  function openEvidence(store, directory) {
   try {
    return store.open(directory);
   } catch (error) {
    if (!(error instanceof errors.cs) || error.code !== "directory_missing") throw error;
    throw new errors.cs("archive_invalid", "the archive holds no evidence");
   }
  }
 })
};
