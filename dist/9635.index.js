export const id = 9635;

export const ids = [ 9635 ];

export const modules = {
 36769: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => METADATA_SCHEMA_DIGEST
  });
  const METADATA_SCHEMA_DIGEST = "2e87f9d4c52c628c8760690b507b5b37fec2e0cc1e521a4a6d06cf3b21c774e1";
 }),
 6813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => entryJson
  });
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  function entryJson(entry) {
   return entry.kind === "file" ? fileJson(entry) : `{${textField("path", entry.path)},${textField("target", entry.target)}}`;
  }
  function fileJson({path, size, digest, mode}) {
   return `{"digest":"${digest}",${mode === void 0 ? "" : `"mode":"${mode}",`}${textField("path", path)},"size":${size}}`;
  }
  const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7f]*$/;
  const ESCAPED = /[\x00-\x1f"\\]/g;
  function textField(name, bytes) {
   if (PLAIN.test(bytes)) return `"${name}":"${bytes}"`;
   if (!(0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.KH)(bytes)) return `"${name}_b64":"${Buffer.from(bytes, "latin1").toString("base64")}"`;
   return `"${name}":"${bytes.replace(ESCAPED, character => JSON.stringify(character).slice(1, -1))}"`;
  }
 }),
 47254: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => MerkleTree
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
  const LEAF = 0;
  const NODE = 1;
  const NODE_BYTES = 65;
  const LEFT = 1;
  const RIGHT = 33;
  class MerkleTree {
   #nodes=[];
   #leaves=0;
   add(buffer, start, end) {
    const borrowed = buffer[start - 1] ?? 0;
    buffer[start - 1] = LEAF;
    this.#push((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", buffer.subarray(start - 1, end), "binary"));
    buffer[start - 1] = borrowed;
   }
   #push(leaf) {
    let digest = leaf;
    let level = 0;
    for (let count = this.#leaves; count % 2 === 1; count = (count - 1) / 2) digest = this.#join(level++, digest);
    this.#node(level).write(digest, LEFT, "binary");
    this.#leaves += 1;
   }
   root() {
    let right;
    for (let level = 0, count = this.#leaves; count > 0; level++, count = Math.floor(count / 2)) {
     if (count % 2 === 0) continue;
     right = right === void 0 ? this.#node(level).toString("binary", LEFT, RIGHT) : this.#join(level, right);
    }
    return right === void 0 ? (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)("") : Buffer.from(right, "binary").toString("hex");
   }
   #join(level, right) {
    const node = this.#node(level);
    node.write(right, RIGHT, "binary");
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", node, "binary");
   }
   #node(level) {
    return this.#nodes[level] ??= Buffer.alloc(NODE_BYTES, NODE);
   }
  }
 }),
 27525: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => targetProblem,
   z: () => pathProblem
  });
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
  function pathProblem(path) {
   if (path === "") return "is empty";
   if (path.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.pathBytes) return `is longer than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.pathBytes} bytes`;
   if (path.includes("\0")) return "contains a NUL";
   if (path.startsWith("/")) return "is absolute";
   if (!mayHaveOddSegment(path)) return;
   const odd = /(?:^|\/)(\.{0,2})(?:\/|$)/.exec(path);
   if (odd === null) return;
   return odd[1] === "" ? "has an empty segment" : `has the segment "${odd[1]}"`;
  }
  function mayHaveOddSegment(path) {
   return path.includes("/.") || path.includes("//") || path.startsWith(".") || path.endsWith("/");
  }
  function targetProblem(target) {
   if (target === "") return "is empty";
   if (target.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.pathBytes) return `is longer than ${_model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.pathBytes} bytes`;
   return target.includes("\0") ? "contains a NUL" : void 0;
  }
 }),
 26081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => ByteSink
  });
  const BUFFER_BYTES = 256 * 1024;
  const START = 1;
  class ByteSink {
   handOn;
   buffer=Buffer.alloc(BUFFER_BYTES);
   #end=START;
   constructor(handOn) {
    this.handOn = handOn;
   }
   add(text) {
    if (this.#end + text.length > BUFFER_BYTES) this.flush();
    const start = this.#end;
    this.#end += this.buffer.write(text, start, "latin1");
    return start;
   }
   flush() {
    if (this.#end > START) this.handOn(this.buffer.subarray(START, this.#end));
    this.#end = START;
   }
  }
 }),
 58818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => ChecksumsCursor
  });
  var _inventory_merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47254);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85897);
  var _checksums_form_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35290);
  var _entry_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56582);
  var _form_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71035);
  var _line_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34035);
  class ChecksumsCursor {
   #lines;
   #tree;
   #scratch;
   #maxEntries;
   #section="header";
   #moreToCome;
   #last;
   #schemaVersion="";
   #root;
   #files=0;
   #links=0;
   #bytes=0;
   constructor(source, options) {
    const {inventoryBytes, inventoryEntries} = options.limits ?? _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b;
    this.#lines = new _line_source_js__WEBPACK_IMPORTED_MODULE_6__.O(source, {
     lineBytes: _checksums_form_js__WEBPACK_IMPORTED_MODULE_7__.Oc,
     bytes: inventoryBytes
    });
    this.#maxEntries = inventoryEntries;
    this.#tree = options.checkRoot ? new _inventory_merkle_js__WEBPACK_IMPORTED_MODULE_0__.v : void 0;
    this.#scratch = Buffer.alloc(options.checkRoot ? _checksums_form_js__WEBPACK_IMPORTED_MODULE_7__.Oc + 1 : 0);
   }
   next() {
    if (this.#section === "header") this.#readHeader();
    while (this.#section === "files" || this.#section === "links") {
     const line = this.#line();
     if (line.startsWith("{")) return this.#entry(line, this.#section);
     this.#endSection(line);
    }
    return;
   }
   skipFiles() {
    if (this.#section === "header") this.#readHeader();
    while (this.#section === "files") if (this.#line() === _checksums_form_js__WEBPACK_IMPORTED_MODULE_7__.bN) this.#startLinks();
   }
   finish() {
    while (this.next() !== void 0) ;
    const root = this.#root;
    if (root === void 0) throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_5__.W$(this.#lines.number, "is cut short: the footer is missing");
    return {
     schemaVersion: this.#schemaVersion,
     files: this.#files,
     links: this.#links,
     bytes: this.#bytes,
     root
    };
   }
   #readHeader() {
    const line = this.#lines.next();
    if (line === void 0) throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_5__.W$(1, "is missing: the file is empty");
    const version = _model_schema_version_js__WEBPACK_IMPORTED_MODULE_8__.yp.find(known => line === (0, 
    _checksums_form_js__WEBPACK_IMPORTED_MODULE_7__.iH)(known));
    if (version === void 0) throw this.#misplaced(`is not ${(0, _checksums_form_js__WEBPACK_IMPORTED_MODULE_7__.iH)()}`);
    this.#schemaVersion = version;
    this.#section = "files";
   }
   #line() {
    const line = this.#lines.next();
    if (line !== void 0) return line;
    throw this.#misplaced(`of checksums.json is missing: the file ends within "${this.#section}", before "root"`, this.#lines.number + 1);
   }
   #entry(line, section) {
    const number = this.#lines.number;
    if (this.#moreToCome === false) throw this.#misplaced(`stands in "${section}" after an entry that has no comma behind it`);
    this.#moreToCome = line.endsWith(",");
    const json = this.#moreToCome ? line.slice(0, -1) : line;
    const entry = (0, _entry_line_js__WEBPACK_IMPORTED_MODULE_4__.W)(json, section, number);
    if (this.#last !== void 0 && entry.path <= this.#last.path) throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_5__.W$(number, `has the "path" ${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_3__.Vj)(entry.path)}, which ${entry.path === this.#last.path ? "stands twice" : "is out of order"} in "${section}"`);
    this.#last = entry;
    this.#count(entry, number);
    if (this.#tree !== void 0) this.#tree.add(this.#scratch, 1, 1 + this.#scratch.write(json, 1, "latin1"));
    return entry;
   }
   #count(entry, line) {
    if (entry.kind === "file") this.#bytes += entry.size;
    if (entry.kind === "file") this.#files += 1; else this.#links += 1;
    if (this.#files + this.#links > this.#maxEntries) throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_5__.W$(line, `lies beyond the limit of ${this.#maxEntries} entries`);
    if (!Number.isSafeInteger(this.#bytes)) throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_5__.W$(line, 'has a "size" that makes the sum of all sizes too large');
   }
   #endSection(line) {
    if (this.#moreToCome === true) throw this.#misplaced(`is not an entry of "${this.#section}", which the comma before it announces`);
    if (this.#section === "files") {
     if (line !== _checksums_form_js__WEBPACK_IMPORTED_MODULE_7__.bN) throw this.#misplaced(`is neither an entry of "files" nor ${_checksums_form_js__WEBPACK_IMPORTED_MODULE_7__.bN}`);
     this.#startLinks();
     return;
    }
    const root = line.slice(10, -2);
    if (!(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_1__._h)(root) || line !== (0, 
    _checksums_form_js__WEBPACK_IMPORTED_MODULE_7__.GO)(root)) throw this.#misplaced('is neither an entry of "links" nor the end with "root"');
    this.#root = root;
    this.#section = "done";
    if (this.#tree !== void 0 && this.#tree.root() !== root) throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_5__.W$(this.#lines.number, `states the "root" ${root}, but the entries give ${this.#tree.root()}`);
    if (this.#lines.next() !== void 0) throw this.#misplaced("stands after the end of the document");
   }
   #startLinks() {
    this.#section = "links";
    this.#moreToCome = void 0;
    this.#last = void 0;
   }
   #misplaced(message, line = this.#lines.number) {
    return new _form_problem_js__WEBPACK_IMPORTED_MODULE_5__.Fm(line, message);
   }
  }
 }),
 30011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => explainFrame,
   z: () => diagnoseEntry
  });
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93313);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5565);
  var _form_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71035);
  var _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89219);
  var _line_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34035);
  const MAX_PROBLEMS = 20;
  const MAX_EXPLAINED_BYTES = 16 * 1024 * 1024;
  function diagnoseEntry(json, section, line) {
   const named = namedProblems(Buffer.from(json, "latin1"), section === "files" ? _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__.Mz : _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__.Yk);
   if (named === void 0) return new _form_problem_js__WEBPACK_IMPORTED_MODULE_1__.Fm(line, `is not JSON, as an entry of "${section}" is`);
   if (named.length === 0) return new _form_problem_js__WEBPACK_IMPORTED_MODULE_1__.W$(line, `is not the canonical JSON of its entry in "${section}"`);
   const problems = named.map(({where, message}) => ({
    where: `${line}:${columnOf(json, where)}`,
    message: `line ${line}, in "${section}": ${message}`
   }));
   return new _form_problem_js__WEBPACK_IMPORTED_MODULE_1__.W$(line, "is not an entry", problems);
  }
  function explainFrame(source) {
   return problem => {
    const content = readWhole(source);
    const named = content && namedProblems(content, _checksums_schema_js__WEBPACK_IMPORTED_MODULE_2__.S4);
    return [ ...named ?? [], ...problem.problems ].slice(0, MAX_PROBLEMS);
   };
  }
  function namedProblems(content, schema) {
   const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_4__.q)(content, {
    maxBytes: MAX_EXPLAINED_BYTES,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.jsonDepth
   });
   if (!json.ok && json.problems.every(({where}) => where === "")) return;
   const result = json.ok ? (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_5__.eA)(json.value, schema) : json;
   if (result.ok) return [];
   return result.problems.slice(0, MAX_PROBLEMS).map(({where, message}) => ({
    where,
    message: where === "" ? message : `"${where.slice(where.lastIndexOf("/") + 1)}" ${message}`
   }));
  }
  function columnOf(json, pointer) {
   return Math.max(0, json.lastIndexOf(`"${pointer.slice(1)}":`)) + 1;
  }
  function readWhole(source) {
   const pieces = [];
   let bytes = 0;
   for (const piece of (0, _line_source_js__WEBPACK_IMPORTED_MODULE_3__.U)(source)) {
    bytes += piece.length;
    if (bytes > MAX_EXPLAINED_BYTES) return;
    pieces.push(Uint8Array.from(piece));
   }
   return Buffer.concat(pieces);
  }
 }),
 35290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GO: () => footerLine,
   Oc: () => MAX_LINE_BYTES,
   bN: () => LINKS_LINE,
   iH: () => headerLine
  });
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85897);
  function headerLine(version = _model_schema_version_js__WEBPACK_IMPORTED_MODULE_0__.f$) {
   return `{"algorithm":"sha256","schema_version":"${version}","files":[`;
  }
  const LINKS_LINE = '],"links":[';
  function footerLine(root) {
   return `],"root":"${root}"}`;
  }
  const MAX_LINE_BYTES = 64 * 1024;
 }),
 89219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Mz: () => fileSchema,
   S4: () => checksumsSchema,
   Yk: () => linkSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27525);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  var _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85897);
  const textField = rule => zod__WEBPACK_IMPORTED_MODULE_3__.YjP().superRefine((text, context) => report(context, rule((0, 
  _model_path_js__WEBPACK_IMPORTED_MODULE_2__.xe)(text)))).optional();
  const base64Field = rule => zod__WEBPACK_IMPORTED_MODULE_3__.YjP().superRefine((text, context) => report(context, base64Problem(text, rule))).optional();
  const digestField = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(_model_digest_js__WEBPACK_IMPORTED_MODULE_1__._h, "is not a SHA-256 digest of 64 lower-case hexadecimal digits");
  const pathFields = {
   path: textField(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__.z),
   path_b64: base64Field(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__.z)
  };
  const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   digest: digestField,
   mode: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ "100644", "100755" ]).optional(),
   ...pathFields,
   size: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(0)
  }).superRefine((entry, context) => report(context, oneOf(entry, "path"), "path"));
  const linkSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   ...pathFields,
   target: textField(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__.j),
   target_b64: base64Field(_inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_0__.j)
  }).superRefine((entry, context) => {
   report(context, oneOf(entry, "path"), "path");
   report(context, oneOf(entry, "target"), "target");
  });
  const checksumsSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   algorithm: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(name => name === "sha256", 'is not "sha256"'),
   schema_version: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().refine(version => _model_schema_version_js__WEBPACK_IMPORTED_MODULE_4__.yp.includes(version), "is a version that this DuRi does not know"),
   files: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(fileSchema),
   links: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(linkSchema),
   root: digestField
  });
  function oneOf(entry, name) {
   const [text, base64] = [ entry[name] !== void 0, entry[`${name}_b64`] !== void 0 ];
   if (text && base64) return `stands beside "${name}_b64"; only one of them may`;
   return text || base64 ? void 0 : `is missing, and so is "${name}_b64"`;
  }
  function base64Problem(text, rule) {
   const bytes = Buffer.from(text, "base64");
   if (bytes.toString("base64") !== text) return "is not base64";
   const path = bytes.toString("latin1");
   return (0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.fE)(path) === void 0 ? rule(path) : "is valid UTF-8, and so must stand as text";
  }
  function report(context, message, field) {
   if (message !== void 0) context.addIssue({
    code: "custom",
    message,
    path: field === void 0 ? [] : [ field ]
   });
  }
 }),
 56582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => parseEntryLine
  });
  var _inventory_entry_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6813);
  var _inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27525);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80916);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5565);
  var _checksums_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30011);
  var _checksums_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89219);
  const PLAIN_FILE = /^\{"digest":"([0-9a-f]{64})",(?:"mode":"(100644|100755)",)?"path":"(?:([\x20\x21\x23-\x5b\x5d-\x7f]+)|([\x20\x21\x23-\x5b\x5d-\xff]+))","size":(0|[1-9][0-9]{0,15})\}$/;
  const PLAIN_LINK = /^\{"path":"([\x20\x21\x23-\x5b\x5d-\x7f]+)","target":"([\x20\x21\x23-\x5b\x5d-\x7f]{1,4096})"\}$/;
  function parseEntryLine(json, section, line) {
   return (section === "files" ? plainFile(json) : plainLink(json)) ?? anyEntry(json, section, line);
  }
  function plainFile(json) {
   const match = PLAIN_FILE.exec(json);
   if (match === null) return;
   const path = match[3] ?? match[4];
   const size = Number(match[5]);
   if ((0, _inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_1__.z)(path) !== void 0 || !Number.isSafeInteger(size)) return;
   if (match[4] !== void 0 && !(0, _model_path_js__WEBPACK_IMPORTED_MODULE_2__.KH)(path)) return;
   return {
    kind: "file",
    path,
    size,
    digest: match[1],
    mode: match[2]
   };
  }
  function plainLink(json) {
   const match = PLAIN_LINK.exec(json);
   if (match === null || (0, _inventory_path_rules_js__WEBPACK_IMPORTED_MODULE_1__.z)(match[1]) !== void 0) return;
   return {
    kind: "link",
    path: match[1],
    target: match[2]
   };
  }
  function anyEntry(json, section, line) {
   const entry = looseEntry(json, section);
   if (entry === void 0 || (0, _inventory_entry_json_js__WEBPACK_IMPORTED_MODULE_0__.B)(entry) !== json) throw (0, 
   _checksums_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__.z)(json, section, line);
   return entry;
  }
  function looseEntry(json, section) {
   try {
    const value = JSON.parse((0, _shape_json_js__WEBPACK_IMPORTED_MODULE_5__._)(Buffer.from(json, "latin1")) ?? "");
    if (section === "links") {
     const link = _checksums_schema_js__WEBPACK_IMPORTED_MODULE_4__.Yk.parse(value);
     return {
      kind: "link",
      path: toPath(link.path, link.path_b64),
      target: toPath(link.target, link.target_b64)
     };
    }
    const file = _checksums_schema_js__WEBPACK_IMPORTED_MODULE_4__.Mz.parse(value);
    return {
     kind: "file",
     path: toPath(file.path, file.path_b64),
     size: file.size,
     digest: file.digest,
     mode: file.mode
    };
   } catch {
    return;
   }
  }
  function toPath(text, base64) {
   return text === void 0 ? Buffer.from(base64 ?? "", "base64").toString("latin1") : (0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_2__.xe)(text);
  }
 }),
 71035: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fm: () => FrameProblem,
   Kv: () => atBorder,
   W$: () => FormProblem
  });
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10018);
  class FormProblem extends Error {
   line;
   name="FormProblem";
   problems;
   constructor(line, message, problems) {
    super(message);
    this.line = line;
    this.problems = problems ?? [ {
     where: `${line}:1`,
     message: `line ${line} ${message}`
    } ];
   }
  }
  class FrameProblem extends FormProblem {
   name="FrameProblem";
  }
  function atBorder(read, explain = ({problems}) => problems) {
   try {
    return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_0__.Yz)(read());
   } catch (error) {
    if (!(error instanceof FormProblem)) throw error;
    return {
     ok: false,
     problems: error instanceof FrameProblem ? explain(error) : error.problems
    };
   }
  }
 }),
 34035: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => LineSource,
   U: () => chunksOf
  });
  var _form_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71035);
  const LINE_FEED = 10;
  function chunksOf(source) {
   return typeof source === "function" ? source() : source;
  }
  class LineSource {
   max;
   #chunks;
   #buffer=Buffer.alloc(0);
   #at=0;
   #end=0;
   #bytes=0;
   number=0;
   constructor(source, max) {
    this.max = max;
    this.#chunks = chunksOf(source)[Symbol.iterator]();
   }
   next() {
    let searched = this.#at;
    let lineFeed = this.#find(searched);
    while (lineFeed === -1) {
     searched = this.#end - this.#at;
     if (searched > this.max.lineBytes) throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__.Fm(this.number + 1, `is longer than ${this.max.lineBytes} bytes`);
     if (!this.#pull()) {
      this.#refuseRest();
      return;
     }
     lineFeed = this.#find(this.#at + searched);
    }
    const line = this.#buffer.toString("latin1", this.#at, lineFeed);
    if (line.length > this.max.lineBytes) throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__.Fm(this.number + 1, `is longer than ${this.max.lineBytes} bytes`);
    this.#at = lineFeed + 1;
    this.number += 1;
    return line;
   }
   #refuseRest() {
    if (this.#end > this.#at) throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__.Fm(this.number + 1, "is cut short: no line feed ends it");
   }
   #find(from) {
    const index = this.#buffer.indexOf(LINE_FEED, from);
    return index < this.#end ? index : -1;
   }
   #pull() {
    const next = this.#chunks.next();
    if (next.done === true) return false;
    const piece = next.value;
    this.#bytes += piece.length;
    if (this.#bytes > this.max.bytes) throw new _form_problem_js__WEBPACK_IMPORTED_MODULE_0__.W$(this.number + 1, `is part of a file that is larger than the limit of ${this.max.bytes} bytes`);
    const left = this.#end - this.#at;
    const target = left + piece.length <= this.#buffer.length ? this.#buffer : Buffer.alloc(left + piece.length);
    target.set(this.#buffer.subarray(this.#at, this.#end), 0);
    target.set(piece, left);
    this.#buffer = target;
    this.#at = 0;
    this.#end = left + piece.length;
    return true;
   }
  }
 }),
 56075: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => createSumsWriter,
   p: () => sumsLine
  });
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  var _byte_sink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26081);
  function createSumsWriter(write) {
   const sink = new _byte_sink_js__WEBPACK_IMPORTED_MODULE_1__._(write);
   return {
    add: entry => {
     if (entry.kind === "link") return;
     if (entry.digest === void 0) throw new TypeError(`${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.Vj)(entry.path)} has no digest.`);
     sink.add(`${sumsLine(entry.path, entry.digest)}\n`);
    },
    finish: () => sink.flush()
   };
  }
  const ESCAPES = {
   "\\": "\\\\",
   "\n": "\\n",
   "\r": "\\r"
  };
  function sumsLine(path, digest) {
   if (path === "-") return `${digest}  ./-`;
   if (!/[\\\n\r]/.test(path)) return `${digest}  ${path}`;
   return `\\${digest}  ${path.replace(/[\\\n\r]/g, character => ESCAPES[character] ?? character)}`;
  }
 }),
 32345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HJ: () => toStatement,
   LP: () => PROVENANCE_FILE,
   ch: () => checkProvenance
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
  var _sbom_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91561);
  const PROVENANCE_FILE = "provenance.json";
  function toStatement({subject, predicateType, predicate}) {
   return {
    subjects: subject.map(({name, digest}) => ({
     name,
     digest: digest.sha256
    })),
    predicateType,
    predicate
   };
  }
  function checkProvenance(provenance, expected) {
   return [ checkSbom(provenance, expected.sbomDigest), checkByproduct(provenance, expected.sbomFormat), ...(expected.subjects ?? []).map(subject => checkSubject(provenance, subject)), ...expected.signed === void 0 ? [] : [ checkSigned(provenance, expected.signed) ] ];
  }
  function checkSbom(provenance, sbomDigest) {
   const check = "provenance-names-the-sbom";
   if (sbomDigest === void 0) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.L5)(check, PROVENANCE_FILE, `${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__.HO} could not be read, so it cannot be compared with sbom_digest`);
   if (provenance.sbom_digest === (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(sbomDigest)) return (0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(check, PROVENANCE_FILE, `sbom_digest is the digest of ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__.HO}`);
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "sbom_digest_mismatch", PROVENANCE_FILE, `sbom_digest is not the digest of ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__.HO}`, {
    expected: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(sbomDigest),
    actual: provenance.sbom_digest
   });
  }
  function checkByproduct(provenance, format) {
   const check = "provenance-agrees-with-itself";
   const fail = (message, wanted, actual) => (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "sbom_digest_mismatch", PROVENANCE_FILE, message, {
    expected: wanted,
    actual
   });
   const named = provenance.predicate.runDetails.byproducts.filter(({name}) => name === _sbom_link_js__WEBPACK_IMPORTED_MODULE_2__.HO);
   const [byproduct] = named;
   if (byproduct === void 0 || named.length !== 1) return fail(`the byproducts name ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__.HO} ${named.length} times`, "once", String(named.length));
   const digest = `sha256:${byproduct.digest?.["sha256"] ?? ""}`;
   if (digest !== provenance.sbom_digest) return fail("the byproducts and sbom_digest name different SBOMs", provenance.sbom_digest, digest);
   const mediaType = _sbom_link_js__WEBPACK_IMPORTED_MODULE_2__.b1[provenance.sbom_format];
   if (byproduct.mediaType !== mediaType) return fail("the byproducts and sbom_format name different formats", mediaType, byproduct.mediaType ?? "none");
   if (format !== void 0 && format !== provenance.sbom_format) return fail(`sbom_format is not the format of ${_sbom_link_js__WEBPACK_IMPORTED_MODULE_2__.HO}`, format, provenance.sbom_format);
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(check, PROVENANCE_FILE, "sbom_digest, sbom_format and the byproducts name one SBOM");
  }
  function checkSubject(provenance, {name, digest}) {
   const check = "provenance-names-its-subject";
   if (digest === void 0) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.L5)(check, PROVENANCE_FILE, `${name} could not be read, so it cannot be compared with the subjects`);
   const subjects = provenance.subject.filter(subject => subject.name === name);
   if (subjects.length === 1 && subjects[0]?.digest.sha256 === digest) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(check, PROVENANCE_FILE, `${name} is a subject`);
   const actual = subjects.map(subject => (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(subject.digest.sha256)).join(", ");
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "digest_mismatch", PROVENANCE_FILE, `${name} is not among its subjects with the digest that it has`, {
    expected: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(digest),
    actual: actual === "" ? "no subject of this name" : actual
   });
  }
  function checkSigned(provenance, signed) {
   const check = "signed-provenance-says-the-same";
   const predicate = Object.fromEntries(Object.entries(signed.predicate).filter(([key]) => key !== "signers"));
   const {subjects, predicateType} = signed;
   if ((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    subjects,
    predicateType,
    predicate
   }) === (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)(toStatement(provenance))) return (0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.IX)(check, PROVENANCE_FILE, "the statement signed for outsiders says the same");
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)(check, "digest_mismatch", PROVENANCE_FILE, "the statement signed for outsiders says something else");
  }
 }),
 91561: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   At: () => sbomResource,
   HO: () => SBOM_FILE,
   b1: () => SBOM_MEDIA_TYPES
  });
  var _build_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36409);
  const SBOM_FILE = "sbom.json";
  const SBOM_MEDIA_TYPES = {
   "spdx-json": "application/spdx+json",
   "cyclonedx-json": "application/vnd.cyclonedx+json"
  };
  function sbomResource({digest, format, raw}) {
   const rawOutput = raw && (0, _build_environment_js__WEBPACK_IMPORTED_MODULE_0__.eO)({
    sha256: raw.digest,
    tool: raw.tool,
    version: raw.version,
    tool_sha256: raw.toolDigest
   });
   return {
    name: SBOM_FILE,
    digest: {
     sha256: digest
    },
    mediaType: SBOM_MEDIA_TYPES[format],
    ...rawOutput === void 0 ? {} : {
     annotations: {
      raw_output: rawOutput
     }
    }
   };
  }
 }),
 12522: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ti: () => PROVENANCE_TYPE,
   Vn: () => MAX_SUBJECTS,
   j9: () => provenanceSchema,
   zG: () => STATEMENT_TYPE
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
  const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
  const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
  const MAX_SUBJECTS = 1024;
  const MAX_RESOURCES = 4096;
  const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).max(4096);
  const instant = zod__WEBPACK_IMPORTED_MODULE_1__.w$({
   error: "is not an instant such as 2026-01-05T12:00:00.000Z"
  });
  const hex = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{32,128}$/, "is not a digest as lower-case hexadecimal digits");
  const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 digest: 64 lower-case hexadecimal digits").transform(digits => digits);
  const parameters = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200), zod__WEBPACK_IMPORTED_MODULE_0__.L5J());
  const resource = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   name: text.optional(),
   uri: text.optional(),
   digest: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(40), hex).optional(),
   content: zod__WEBPACK_IMPORTED_MODULE_0__.K39().max(65536).optional(),
   downloadLocation: text.optional(),
   mediaType: text.optional(),
   annotations: parameters.optional()
  }).refine(({uri, digest, content}) => uri !== void 0 || digest !== void 0 || content !== void 0, "has neither uri nor digest nor content");
  const resources = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(resource).max(MAX_RESOURCES);
  const predicateSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   buildDefinition: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    buildType: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5(),
    externalParameters: parameters.refine(object => Object.keys(object).length > 0, "is empty; SLSA requires the parameters of the build"),
    internalParameters: parameters.optional(),
    resolvedDependencies: resources
   }),
   runDetails: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    builder: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
     id: zod__WEBPACK_IMPORTED_MODULE_0__.OZ5(),
     version: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(200), text).optional(),
     builderDependencies: resources.optional()
    }),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
     invocationId: text,
     startedOn: instant.optional(),
     finishedOn: instant
    }),
    byproducts: resources
   })
  });
  const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   name: text,
   digest: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    sha256
   })
  });
  const statementFields = {
   _type: zod__WEBPACK_IMPORTED_MODULE_0__.euz(STATEMENT_TYPE),
   subject: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(subjectSchema).min(1).max(MAX_SUBJECTS),
   predicateType: zod__WEBPACK_IMPORTED_MODULE_0__.euz(PROVENANCE_TYPE),
   predicate: predicateSchema
  };
  zod__WEBPACK_IMPORTED_MODULE_0__.rej(statementFields);
  const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...statementFields,
   sbom_digest: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^sha256:[0-9a-f]{64}$/, "is not a digest such as sha256:0a1b…"),
   sbom_format: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "spdx-json", "cyclonedx-json" ])
  });
 })
};
