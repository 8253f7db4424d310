export const id = 2191;

export const ids = [ 2191 ];

export const modules = {
 78957: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => partTerms,
   d: () => partOutside
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _evidence_exclude_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82191);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14858);
  var _release_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24863);
  function partOutside(ports, part, directory) {
   const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.environment.cwd, part);
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, _release_place_js__WEBPACK_IMPORTED_MODULE_4__.Ye)(ports, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(absolute)), (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(absolute));
   if ((0, _policy_inside_js__WEBPACK_IMPORTED_MODULE_3__.FK)(path, directory)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `the part ${part} lies in the release directory and would be one of its files`, {
    part,
    directory
   }, {
    hint: "Keep parts in a folder of their own."
   });
   return path;
  }
  function partTerms({environment}, {digest}, place) {
   const evidence = place.evidence === void 0 ? void 0 : (0, _evidence_exclude_evidence_js__WEBPACK_IMPORTED_MODULE_1__.m)(place.directory, place.evidence);
   return {
    policy: digest,
    evidence: evidence ?? null,
    tool: environment.duriVersion
   };
  }
 }),
 22191: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   sealShard: () => sealShard
  });
  var inventory_shard = __webpack_require__(97766);
  var external_node_crypto_ = __webpack_require__(77598);
  var entry_json = __webpack_require__(6813);
  var path = __webpack_require__(80916);
  var byte_sink = __webpack_require__(26081);
  var part_form = __webpack_require__(26485);
  function createPartWriter(header, write) {
   const hash = (0, external_node_crypto_.createHash)("sha256");
   const sink = new byte_sink._(bytes => {
    hash.update(bytes);
    write(bytes);
   });
   const {index, count} = header.shard;
   let [files, links, bytes, lastPath] = [ 0, 0, 0, "" ];
   sink.add(`${(0, part_form.T_)(header)}\n`);
   return {
    add: entry => {
     if (entry.path <= lastPath) throw new TypeError(`Entries must ascend: ${(0, path.Vj)(entry.path)} comes after ${(0, 
     path.Vj)(lastPath)}.`);
     if ((0, inventory_shard.IS)(entry.path, count) !== index) throw new TypeError(`${(0, 
     path.Vj)(entry.path)} is of another shard.`);
     lastPath = entry.path;
     sink.add(`${files + links === 0 ? "" : ",\n"}${(0, entry_json.B)(entry)}`);
     if (entry.kind === "link") links += 1; else {
      files += 1;
      bytes += entry.size;
     }
    },
    finish: () => {
     sink.add(`${files + links === 0 ? "" : "\n"}${(0, part_form.dq)(files + links)}\n`);
     sink.flush();
     write(Buffer.from(`${(0, part_form.Uc)(hash.digest("hex"))}\n`));
     return {
      files,
      links,
      bytes
     };
    }
   };
  }
  var errors = __webpack_require__(74132);
  var evidence_obstacles = __webpack_require__(47749);
  async function writePart({tree, archiveFiles}, request) {
   const {shard} = request.header;
   const file = archiveFiles.begin(request.path);
   try {
    const part = createPartWriter(request.header, bytes => file.write(bytes));
    const obstacles = new evidence_obstacles.Z(request.unsafeModes);
    await tree.scan({
     root: request.directory,
     covers: (path, isDirectory) => request.covers(path, isDirectory) && (isDirectory || (0, 
     inventory_shard.IS)(path, shard.count) === shard.index),
     expectedSize: () => "any",
     onEntry: entry => {
      if (obstacles.note(entry)) return;
      if (entry.kind === "link") part.add(entry); else if (entry.kind === "file") part.add(hashed(entry));
     },
     ...request.onProgress === void 0 ? {} : {
      onProgress: request.onProgress.bind(request)
     }
    });
    obstacles.refuse();
    const totals = part.finish();
    return {
     ...totals,
     ...file.commit()
    };
   } finally {
    file.abort();
   }
  }
  function hashed(entry) {
   const {digest} = entry;
   if (digest === void 0) throw new errors.cs("internal", `${(0, path.Vj)(entry.path)} was not hashed`);
   return {
    ...entry,
    digest
   };
  }
  var amount = __webpack_require__(63907);
  var model_digest = __webpack_require__(6799);
  var judge = __webpack_require__(6599);
  var shape_parsed = __webpack_require__(10018);
  var part_place = __webpack_require__(78957);
  var release_coverage = __webpack_require__(68161);
  var release_place = __webpack_require__(24863);
  async function sealShard(ports, values) {
   const {shard, part} = requestedShard(values);
   refuseForMerge(values);
   const {policy} = await (0, judge.Y)(ports, {
    config: values.config,
    keyring: values.keyring,
    mode: "repository"
   });
   const directory = (0, release_place.gS)(ports, values.path);
   const place = {
    directory,
    evidence: values.evidence === void 0 ? void 0 : (0, release_place.Ye)(ports, values.evidence)
   };
   const path = (0, part_place.d)(ports, part, directory);
   const written = await writePart(ports, {
    directory,
    covers: (0, release_coverage.I)(policy.policy, place),
    unsafeModes: policy.policy.release.unsafe_modes,
    onProgress: files => ports.log.progress(`shard ${(0, inventory_shard.Hu)(shard)}`, files),
    header: {
     ...(0, part_place.b)(ports, policy, place),
     shard
    },
    path
   });
   return shardResult(written, {
    shard,
    path,
    release: values.path
   });
  }
  function requestedShard({shard, part}) {
   if (shard === void 0 || part === void 0) throw new errors.cs("input_invalid", `--${shard === void 0 ? "shard" : "part"} is missing: --shard and --part belong together`, {}, {
    hint: "duri seal DIR --shard 1/4 --part parts/1.part"
   });
   const parsed = (0, inventory_shard.uK)(shard);
   if (!parsed.ok) throw new errors.cs("input_invalid", `--shard ${(0, shape_parsed.yg)(parsed.problems)}`);
   return {
    shard: parsed.value,
    part
   };
  }
  function refuseForMerge(values) {
   const {signingKey, unsigned, product, repositoryId, line, sequence, deploymentId, sbomPath, sbomFormat, syftPath, syftVersion, acceptSpike} = values;
   const given = Object.entries({
    "signing-key": signingKey.length > 0,
    unsigned,
    product: product !== void 0,
    "repository-id": repositoryId !== void 0,
    line: line !== void 0,
    sequence: sequence !== void 0,
    "deployment-id": deploymentId !== void 0,
    "sbom-path": sbomPath !== void 0,
    "sbom-format": sbomFormat !== "",
    "syft-path": syftPath !== void 0,
    "syft-version": syftVersion !== void 0,
    "accept-spike": acceptSpike !== void 0
   }).flatMap(([name, isGiven]) => isGiven ? [ `--${name}` ] : []);
   if (given.length > 0) throw new errors.cs("input_invalid", `a shard only reads, so that ${given.join(", ")} ${given.length === 1 ? "has" : "have"} no effect`, {
    given
   }, {
    hint: "Give it to `duri merge`."
   });
  }
  function shardResult(written, {shard, path, release}) {
   const {files, links, bytes, digest, sizeBytes} = written;
   const label = (0, inventory_shard.Hu)(shard);
   return {
    exitCode: 0,
    json: {
     status: "part",
     shard: label,
     part: path,
     sha256: digest,
     bytes: sizeBytes,
     counts: {
      files,
      links,
      bytes
     },
     warnings: []
    },
    report: {
     tone: "good",
     headline: `shard ${label}: ${(0, amount.C)(files)} files, ${(bytes / 1e6).toFixed(1)} MB`,
     facts: [ [ "part", path ], [ "sha256", (0, model_digest.gV)(digest) ] ],
     tables: [],
     warnings: [],
     next: [ `With the parts of all ${shard.count} shards: duri merge ${release} PART… --evidence DIR` ]
    },
    outputs: {
     status: "part",
     "part-path": path
    },
    artifacts: [],
    short: `part ${label} ${(0, model_digest.gV)(digest)}`
   };
  }
 }),
 97766: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hu: () => renderShard,
   IS: () => shardOf,
   hH: () => MAX_SHARDS,
   uK: () => parseShard
  });
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);
  const MAX_SHARDS = 256;
  function parseShard(text) {
   const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text)?.map(Number) ?? [];
   if (index === void 0 || count === void 0 || index > count || count > MAX_SHARDS) return (0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.J5)("", `is "${text.slice(0, 40)}"; expected i/n with i from 1 to n, and n at most ${MAX_SHARDS}, as in 2/8`);
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)({
    index,
    count
   });
  }
  function renderShard({index, count}) {
   return `${index}/${count}`;
  }
  function shardOf(path, count) {
   let hash = 2166136261;
   for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 16777619);
   hash = Math.imul(hash ^ hash >>> 16, 2246822507);
   hash = Math.imul(hash ^ hash >>> 13, 3266489909);
   return ((hash ^ hash >>> 16) >>> 0) % count + 1;
  }
 }),
 26485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gh: () => PART_FORMAT,
   T_: () => partHeaderLine,
   Uc: () => partDigestLine,
   XG: () => PART_VERSION,
   dq: () => partCountLine
  });
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46753);
  const PART_FORMAT = "duri-part";
  const PART_VERSION = "1";
  function partHeaderLine({shard: {count, index}, policy, evidence, tool}) {
   const fields = (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.d)({
    format: PART_FORMAT,
    version: PART_VERSION,
    shard: {
     index,
     count
    },
    policy,
    evidence,
    tool
   });
   return `${bytesOf(fields).slice(0, -1)},"entries":[`;
  }
  function partCountLine(count) {
   return `],"count":${count},`;
  }
  function partDigestLine(digest) {
   return `"digest":"${digest}"}`;
  }
  function bytesOf(text) {
   return Buffer.from(text, "utf8").toString("latin1");
  }
 })
};
