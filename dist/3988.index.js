import { modules as shared } from "./shared.index.js";

export const id = 3988;

export const ids = [ 3988 ];

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
 85100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nn: () => RELEASE_FOLDER,
   TT: () => ARCHIVED_EVIDENCE,
   TX: () => EVIDENCE_FOLDER,
   Ys: () => EXTENSION,
   _7: () => COMPRESSIONS,
   tT: () => RECEIPTS_FILE
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  const EVIDENCE_FOLDER = "evidence";
  const RELEASE_FOLDER = "release";
  const RECEIPTS_FILE = "receipts.json";
  const ARCHIVED_EVIDENCE = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.ob.filter(name => ![ _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.fk, RECEIPTS_FILE ].includes(name)).sort();
  const COMPRESSIONS = [ "gzip", "zstd" ];
  const EXTENSION = {
   gzip: ".tar.gz",
   zstd: ".tar.zst"
  };
 }),
 89308: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lz: () => parseArchiveName,
   sX: () => ARCHIVE_FILE,
   uv: () => archiveName,
   yW: () => RELEASE_REFERENCE
  });
  var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85100);
  const PART_CHARACTERS = 60;
  const DIGEST_CHARACTERS = 12;
  const ARCHIVE_FILE = /\.(?:tar|tar\.gz|tgz|tar\.zst)$/i;
  const RELEASE_REFERENCE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})@([^\s@]+)$/;
  function archiveName({metadata, metadataDigest, compression, startsWith}) {
   const {product, line, sequence} = metadata;
   const start = startsWith === void 0 ? `${storable(product)}-${storable(line)}` : storable(startsWith);
   return `${start}-${sequence}-${metadataDigest.slice(0, DIGEST_CHARACTERS)}${_layout_js__WEBPACK_IMPORTED_MODULE_0__.Ys[compression]}`;
  }
  const PATTERN = new RegExp(`^([A-Za-z0-9][A-Za-z0-9._-]{0,199})-([1-9][0-9]{0,15})-([0-9a-f]{${DIGEST_CHARACTERS}})(\\.tar\\.gz|\\.tar\\.zst)$`);
  function parseArchiveName(name) {
   const match = PATTERN.exec(name);
   const compression = _layout_js__WEBPACK_IMPORTED_MODULE_0__._7.find(each => _layout_js__WEBPACK_IMPORTED_MODULE_0__.Ys[each] === match?.[4]);
   if (match === null || compression === void 0) return;
   return {
    start: match[1] ?? "",
    sequence: Number(match[2]),
    digestStart: match[3] ?? "",
    compression
   };
  }
  function storable(text) {
   const name = text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/\.{2,}/g, ".").slice(0, PART_CHARACTERS).replace(/^[-._]+|[-._]+$/g, "");
   return name === "" ? "release" : name;
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
 49437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => loadVerifier
  });
  var _keys_dual_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41022);
  var _keys_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39972);
  var _policy_enforcement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53902);
  var _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14858);
  var _policy_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6599);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80728);
  async function loadVerifier(ports, values, at, directories) {
   const judge = await (0, _policy_judge_js__WEBPACK_IMPORTED_MODULE_4__.Y)(ports, {
    config: values.config,
    keyring: values.keyring,
    mode: "repository"
   });
   const {policy} = judge;
   const trust = (0, _keys_trust_js__WEBPACK_IMPORTED_MODULE_1__.V)(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__.E7)(policy),
    secretInputs: values.signingKey ?? [],
    hmacKeys: values.hmacKey,
    purpose: values.signingKey === void 0 ? "verify" : "sign",
    at
   });
   const anchors = policy.path === void 0 ? trust.anchors : [ {
    what: "policy",
    path: policy.path
   }, ...trust.anchors ];
   (0, _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__.z)(ports, "prod", anchors, directories);
   const {variables} = ports.environment;
   const verifier = {
    policy,
    trust,
    dualVerify: (0, _keys_dual_verify_js__WEBPACK_IMPORTED_MODULE_0__.i)(variables),
    unsigned: "refuse",
    spikeThreshold: (0, _policy_enforcement_js__WEBPACK_IMPORTED_MODULE_2__.SQ)(variables, policy.policy)
   };
   return {
    judge,
    trust,
    verifier
   };
  }
 })
};
