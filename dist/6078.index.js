import { modules as shared } from "./shared.index.js";

export const id = 6078;

export const ids = [ 6078 ];

export const modules = {
 ...shared,
 67490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => merge
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var model_path = __webpack_require__(80916);
  class Sample {
   size;
   randomBelow;
   files=[];
   #seen=0;
   constructor(size, randomBelow) {
    this.size = size;
    this.randomBelow = randomBelow;
   }
   offer(file) {
    this.#seen += 1;
    if (this.files.length < this.size) {
     this.files.push(file);
     return;
    }
    const place = this.size === 0 ? 0 : this.randomBelow(this.#seen);
    if (place < this.size) this.files[place] = file;
   }
  }
  function checkSample({readBelow}, directory, files) {
   for (const {path, digest = "none"} of [ ...files ].sort((a, b) => a.path < b.path ? -1 : 1)) {
    const hash = (0, external_node_crypto_.createHash)("sha256");
    for (const piece of readBelow(directory, path)) hash.update(piece);
    const found = hash.digest("hex");
    if (found === digest) continue;
    throw new errors.cs("part_mismatch", `${(0, model_path.Vj)(path)} was read again: its part states sha256:${digest}, the release has sha256:${found}`, {
     path: (0, model_path.Vj)(path),
     expected: digest,
     found
    }, {
     hint: "The release was changed after its shard read it, or the part was. Find out which before anything is sealed, and make the parts again."
    });
   }
  }
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var inventory_shard = __webpack_require__(97766);
  var parsed = __webpack_require__(10018);
  var form_problem = __webpack_require__(71035);
  var digest = __webpack_require__(6799);
  var limits = __webpack_require__(44831);
  var shape_document = __webpack_require__(93313);
  var checksums_form = __webpack_require__(35290);
  var entry_line = __webpack_require__(56582);
  class HashButEnd {
   endBytes;
   #hash=(0, external_node_crypto_.createHash)("sha256");
   #end=new Uint8Array(0);
   constructor(endBytes) {
    this.endBytes = endBytes;
   }
   * through(pieces) {
    for (const piece of pieces) {
     this.#update(piece);
     yield piece;
    }
   }
   digest() {
    return this.#hash.digest("hex");
   }
   #update(piece) {
    const all = piece.length >= this.endBytes ? piece : Buffer.concat([ this.#end, piece ]);
    if (all === piece) this.#hash.update(this.#end);
    const border = Math.max(0, all.length - this.endBytes);
    this.#hash.update(all.subarray(0, border));
    this.#end = Uint8Array.from(all.subarray(border));
   }
  }
  var line_source = __webpack_require__(34035);
  var part_form = __webpack_require__(26485);
  var schemas = __webpack_require__(26921);
  var checksums_schema = __webpack_require__(89219);
  const part_schema_digest = schemas.YjP().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 digest of 64 lower-case hexadecimal digits").describe("SHA-256, as hex.");
  const header = {
   format: schemas.euz(part_form.Gh),
   version: schemas.euz(part_form.XG).describe("Version of this form."),
   tool: schemas.YjP().max(100).describe("Version of the DuRi that wrote the part; the one that merges must be the same."),
   shard: schemas.rej({
    index: schemas.Whr().min(1).max(inventory_shard.hH),
    count: schemas.Whr().min(1).max(inventory_shard.hH)
   }).refine(({index, count}) => index <= count, "has an index beyond its count").describe("Which share of the inventory this is: number `index`, from 1, of `count`."),
   policy: part_schema_digest.describe("Digest of the policy that says what is covered."),
   evidence: schemas.YjP().nullable().describe("Where in the release the evidence will stand; null where it stands apart.")
  };
  const partHeaderSchema = schemas.rej(header);
  schemas.rej({
   ...header,
   entries: schemas.YOg(schemas.KCZ([ checksums_schema.Mz, checksums_schema.Yk ])).describe("Files and links of this shard, in ascending order of raw path bytes."),
   count: schemas.Whr().min(0).describe("How many entries."),
   digest: part_schema_digest.describe("SHA-256 over every byte before the line of this field, as hex.")
  });
  const ENTRIES_START = ',"entries":[';
  const DIGEST_LINE_BYTES = (0, part_form.Uc)("0".repeat(64)).length + 1;
  class PartCursor {
   header;
   #lines;
   #hash=new HashButEnd(DIGEST_LINE_BYTES);
   #shard;
   #last;
   #moreToCome;
   #count=0;
   #done=false;
   constructor(source) {
    this.#lines = new line_source.O(this.#hash.through((0, line_source.U)(source)), {
     lineBytes: checksums_form.Oc,
     bytes: limits.b.inventoryBytes
    });
    this.header = this.#readHeader();
    this.#shard = this.header.shard;
   }
   next() {
    if (this.#done) return;
    const line = this.#line();
    if (line.startsWith("{")) return this.#entry(line);
    this.#end(line);
    return;
   }
   #readHeader() {
    const line = this.#lines.next();
    if (line === void 0) throw new form_problem.W$(1, "is missing: the file is empty");
    if (!line.endsWith(ENTRIES_START)) throw new form_problem.W$(1, "is not the beginning of a part that `duri seal --shard` wrote");
    const json = Buffer.from(`${line.slice(0, -ENTRIES_START.length)}}`, "latin1");
    const header = (0, shape_document.Tp)(json, partHeaderSchema, {
     maxBytes: checksums_form.Oc,
     maxDepth: limits.b.jsonDepth
    });
    if (!header.ok) throw new form_problem.W$(1, "is not a header", header.problems.map(({where, message}) => ({
     where,
     message: `line 1 "${where.slice(1)}" ${message}`
    })));
    const {shard, policy, evidence, tool} = header.value;
    const value = {
     shard,
     policy,
     evidence,
     tool
    };
    if ((0, part_form.T_)(value) !== line) throw new form_problem.W$(1, "is not the canonical JSON of its header");
    return value;
   }
   #line() {
    const line = this.#lines.next();
    if (line === void 0) throw new form_problem.W$(this.#lines.number + 1, "is missing: the part is cut short");
    return line;
   }
   #entry(line) {
    const number = this.#lines.number;
    if (this.#moreToCome === false) throw new form_problem.W$(number, "stands after an entry that has no comma behind it");
    this.#moreToCome = line.endsWith(",");
    const entry = (0, entry_line.W)(this.#moreToCome ? line.slice(0, -1) : line, line.startsWith('{"digest"') ? "files" : "links", number);
    this.#checkPlace(entry, number);
    this.#last = entry;
    this.#count += 1;
    if (this.#count > limits.b.inventoryEntries) throw new form_problem.W$(number, `lies beyond the limit of ${limits.b.inventoryEntries} entries`);
    return entry;
   }
   #checkPlace({path}, number) {
    const last = this.#last?.path;
    if (last !== void 0 && path <= last) throw new form_problem.W$(number, `has the path ${(0, 
    model_path.Vj)(path)}, which ${path === last ? "stands twice" : "is out of order"}`);
    const {index, count} = this.#shard;
    const shard = (0, inventory_shard.IS)(path, count);
    if (shard !== index) throw new form_problem.W$(number, `has the path ${(0, model_path.Vj)(path)}, which belongs to shard ${shard} of ${count}`);
   }
   #end(line) {
    const number = this.#lines.number;
    if (this.#moreToCome === true) throw new form_problem.W$(number, "is not an entry, which the comma before it announces");
    if (line !== (0, part_form.dq)(this.#count)) throw new form_problem.W$(number, `is neither an entry nor the count of ${this.#count} entries before it`);
    const last = this.#line();
    const stated = last.slice(10, -2);
    if (!(0, digest._h)(stated) || last !== (0, part_form.Uc)(stated)) throw new form_problem.W$(number + 1, "is not the digest that ends a part");
    if (this.#lines.next() !== void 0) throw new form_problem.W$(number + 2, "stands after the end of the part");
    const found = this.#hash.digest();
    if (stated !== found) throw new form_problem.W$(number + 1, `states the digest ${stated}, but the part has ${found}`);
    this.#done = true;
   }
  }
  const LISTED = 20;
  class OpenPart {
   part;
   #cursor;
   next;
   constructor(part) {
    this.part = part;
    this.#cursor = this.#reading(() => new PartCursor(part.source));
   }
   get header() {
    return this.#cursor.header;
   }
   get label() {
    return `part ${(0, inventory_shard.Hu)(this.header.shard)} (${(0, model_path.g$)(this.part.name)})`;
   }
   advance() {
    this.next = this.#reading(() => this.#cursor.next());
   }
   #reading(step) {
    try {
     return step();
    } catch (error) {
     if (!(error instanceof form_problem.W$)) throw error;
     throw new errors.cs("part_invalid", `${(0, model_path.g$)(this.part.name)}: ${(0, 
     parsed.yg)(error.problems)}`, {
      part: this.part.name
     });
    }
   }
  }
  class PartsJoin {
   #parts;
   #listed=[];
   #mismatches=0;
   constructor(parts, terms) {
    const open = parts.map(part => new OpenPart(part));
    for (const part of open) refuseOtherTerms(part, terms);
    this.#parts = inOrder(open);
    for (const part of this.#parts) part.advance();
   }
   complete(entry) {
    if (entry.kind !== "file" && entry.kind !== "link") return entry;
    const part = this.#parts[(0, inventory_shard.IS)(entry.path, this.#parts.length) - 1];
    if (part === void 0) throw new TypeError("There is a part for every shard.");
    while (part.next !== void 0 && part.next.path < entry.path) this.#additional(part);
    if (part.next?.path !== entry.path) {
     this.#mismatch(entry.path, part, "nothing", describe(entry));
     return entry;
    }
    const stated = part.next;
    part.advance();
    if (!isSame(stated, entry)) this.#mismatch(entry.path, part, describe(stated), describe(entry)); else if (stated.kind === "file" && entry.kind === "file") return {
     ...entry,
     digest: stated.digest
    };
    return entry;
   }
   finish() {
    for (const part of this.#parts) while (part.next !== void 0) this.#additional(part);
    if (this.#mismatches === 0) return;
    const rest = this.#mismatches > LISTED ? `; and ${this.#mismatches - LISTED} more` : "";
    throw new errors.cs("part_mismatch", `the release is not the one that the parts were made of: ${this.#listed.join("; ")}${rest}`, {
     count: this.#mismatches
    });
   }
   #additional(part) {
    const {next} = part;
    if (next !== void 0) this.#mismatch(next.path, part, describe(next), "nothing");
    part.advance();
   }
   #mismatch(path, part, expected, found) {
    this.#mismatches += 1;
    if (this.#listed.length < LISTED) this.#listed.push(`${(0, model_path.Vj)(path)}: ${part.label} has ${expected}, the release has ${found}`);
   }
  }
  function isSame(stated, found) {
   if (stated.kind === "link") return found.kind === "link" && stated.target === found.target;
   return found.kind === "file" && stated.size === found.size && stated.mode === found.mode;
  }
  function describe(entry) {
   if (entry.kind === "link") return `a link to ${(0, model_path.Vj)(entry.target)}`;
   return `a file of ${entry.size} bytes${entry.mode === void 0 ? "" : `, mode ${entry.mode}`}`;
  }
  function refuseOtherTerms({header, label}, terms) {
   const rows = [ [ "tool", "was written by DuRi", "Run the same version of DuRi in every job." ], [ "policy", "was made under the policy", "Give every job the same --config, from the same commit." ], [ "evidence", "was made for evidence at", "Give `duri seal --shard` the same --evidence as `duri merge` where the evidence stands inside the release, and else none." ] ];
   for (const [field, says, hint] of rows) {
    if (header[field] === terms[field]) continue;
    const [expected, found] = [ terms[field] ?? "a place outside the release", header[field] ?? "a place outside the release" ].map(model_path.g$);
    throw new errors.cs("part_mismatch", `${label} ${says} ${found}; expected ${expected}`, {
     expected: expected ?? "",
     found: found ?? ""
    }, {
     hint
    });
   }
  }
  function inOrder(parts) {
   const [first] = parts;
   if (first === void 0) throw new errors.cs("parts_incomplete", "there is no part to merge");
   const {count} = first.header.shard;
   const places = new Array(count).fill(void 0);
   for (const part of parts) {
    const {shard} = part.header;
    if (shard.count !== count) throw new errors.cs("parts_incomplete", `${part.label} is of another split than ${first.label}`, {
     expected: count,
     found: shard.count
    });
    const other = places[shard.index - 1];
    if (other !== void 0) throw new errors.cs("parts_incomplete", `${part.label} and ${other.label} are the same share`);
    places[shard.index - 1] = part;
   }
   const missing = places.flatMap((part, at) => part === void 0 ? [ (0, inventory_shard.Hu)({
    index: at + 1,
    count
   }) ] : []);
   if (missing.length > 0) throw new errors.cs("parts_incomplete", `${missing.length} of ${count} parts ${missing.length === 1 ? "is" : "are"} missing: ${missing.slice(0, LISTED).join(", ")}${missing.length > LISTED ? ", …" : ""}`, {
    expected: count,
    found: count - missing.length
   });
   return places.filter(part => part !== void 0);
  }
  var part_place = __webpack_require__(78957);
  var seal_directory = __webpack_require__(74030);
  var seal_inputs = __webpack_require__(89909);
  const DEFAULT_SAMPLE = 32;
  const {path, ...rest} = seal_inputs.j;
  const inputs = {
   path,
   parts: (0, input.gC)("Parts that `duri seal --shard` wrote, or folders that hold nothing else", "PART", {
    positional: true,
    action: "parts"
   }, {
    required: true
   }),
   ...rest,
   checkSample: (0, input.nd)({
    min: 0,
    max: 1e6
   }, `How many files to read again, picked by chance, and to compare with their parts (default: ${DEFAULT_SAMPLE}); 0 for none`, "N", {
    flag: "check-sample",
    action: "check-sample"
   })
  };
  const merge = (0, command.G)({
   name: "merge",
   summary: "Seal a release whose files other jobs have read: the parts of all shards become one evidence set",
   description: "Walks the release directory without reading files, takes the digest of each from the part of its shard, and then does all that `duri seal` does, with the same bytes as a result. Every covered path must stand in the part that it belongs to, with the same size, mode and target; anything else is an error, and no evidence is written. A digest in a part is believed but for a sample that is read again: `duri verify` reads everything.",
   examples: [ {
    line: "duri seal dist --shard 1/2 --part parts/1.part",
    says: "In one job"
   }, {
    line: "duri seal dist --shard 2/2 --part parts/2.part",
    says: "In another, with the same release"
   }, {
    line: "duri merge dist parts --evidence evidence --keyring duri.keyring.json",
    says: "In the job that holds the key"
   } ],
   inputs,
   outputs: seal_inputs.Y,
   action: {
    name: "merge",
    icon: "layers",
    permissions: {
     contents: "read"
    }
   },
   run: (ports, values) => (0, seal_directory.r)(ports, values, {
    verb: "merge",
    digests: (place, policy) => digestsOfParts(ports, {
     parts: values.parts,
     sample: values.checkSample ?? DEFAULT_SAMPLE,
     place,
     policy
    })
   })
  });
  function digestsOfParts(ports, {parts, sample: size, place, policy}) {
   const join = new PartsJoin(namedParts(ports, parts, place.directory), (0, part_place.b)(ports, policy, place));
   const sample = new Sample(size, bound => (0, external_node_crypto_.randomInt)(bound));
   return {
    complete: told => {
     const entry = join.complete(told);
     if (entry.kind === "file" && entry.digest !== void 0) sample.offer(entry);
     return entry;
    },
    finish: () => {
     join.finish();
     checkSample(ports.archiveFiles, place.directory, sample.files);
    }
   };
  }
  function namedParts(ports, given, directory) {
   const parts = given.flatMap(part => {
    const path = (0, part_place.d)(ports, part, directory);
    if (!ports.files.isDirectory(path)) return [ {
     name: part,
     source: () => ports.archiveFiles.pieces(path)
    } ];
    return ports.archiveFiles.list(path).map(({name}) => ({
     name: `${part}/${name}`,
     source: () => ports.archiveFiles.pieces((0, external_node_path_.resolve)(path, name))
    }));
   });
   if (parts.length === 0) throw new errors.cs("parts_incomplete", `there is no part in ${given.map(model_path.g$).join(", ")}`);
   return parts;
  }
 }),
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
