import { modules as shared } from "./shared.index.js";

export const id = 5941;

export const ids = [ 5941 ];

export const modules = {
 ...shared,
 24778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => CHAIN_START,
   q: () => chainHash
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46753);
  const CHAIN_START = "0".repeat(64);
  function chainHash(prev, record) {
   const content = Object.fromEntries(Object.entries(record).filter(([key]) => key !== "hash"));
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(Buffer.from(prev, "hex")).update((0, 
   _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(content)).digest("hex");
  }
 }),
 7211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LI: () => RECORD_SCHEMAS,
   M$: () => CLAIMED_LEVELS,
   N_: () => LOG_FORMAT,
   Vz: () => runId,
   xA: () => RECORD_LIMITS
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
  const LOG_FORMAT = "1";
  const CLAIMED_LEVELS = [ "L0", "L1" ];
  const RECORD_LIMITS = {
   arguments: 256,
   subjects: 1024,
   outputs: 1024,
   observations: 100,
   lineBytes: 64 * 1024 * 1024
  };
  const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 digest: 64 lower-case hexadecimal digits").transform(digits => digits);
  const instant = zod__WEBPACK_IMPORTED_MODULE_1__.w$({
   precision: 3,
   error: "is not an instant such as 2026-01-05T12:00:00.000Z"
  });
  const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(6 * 4096);
  const word = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9][a-z0-9 ._-]{0,99}$/, "is not a short name in lower case");
  const verdict = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z0-9][a-z0-9 ._()-]{0,99}$/, "is not a verdict in lower case");
  const count = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0);
  const tool = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   name: text,
   version: text,
   sha256: sha256.nullable()
  });
  const file = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   name: text,
   sha256
  });
  const runId = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{12}$/, "is not a run id such as 20260105T120000Z-0a1b2c3d4e5f");
  const chained = {
   seq: count,
   prev: sha256,
   hash: sha256
  };
  const headerSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...chained,
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("header"),
   format: zod__WEBPACK_IMPORTED_MODULE_0__.euz(LOG_FORMAT),
   run_id: runId,
   started: instant,
   tool,
   platform: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    os: text,
    arch: text,
    node: text
   }),
   identity: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    environment: word,
    builder: text,
    run: text.nullable()
   }),
   prev_log: sha256.nullable(),
   level: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(CLAIMED_LEVELS)
  });
  const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...chained,
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("run"),
   at: instant,
   verb: word,
   gate: word.nullable(),
   policy_sha256: sha256.nullable(),
   subjects: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(file).max(RECORD_LIMITS.subjects),
   tool,
   argv: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).max(RECORD_LIMITS.arguments),
   exit_code: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0).max(255),
   duration_ms: count,
   result: verdict.nullable(),
   outputs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    ...file.shape,
    bytes: count
   })).max(RECORD_LIMITS.outputs),
   observations: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[a-z][a-z0-9_]{0,63}$/, "is not a name such as files_modified"), count),
   omitted: count
  });
  const checkpointSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...chained,
   kind: zod__WEBPACK_IMPORTED_MODULE_0__.euz("checkpoint"),
   ended: instant,
   count,
   head: sha256
  });
  const RECORD_SCHEMAS = {
   header: headerSchema,
   run: runSchema,
   checkpoint: checkpointSchema
  };
 }),
 31384: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   x: () => readLog
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85339);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  function readLog({environment, files}, named) {
   if (named.file === void 0 === (named.evidence === void 0)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("usage", "name the log either by its FILE or by --evidence DIR");
   const evidence = named.evidence === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, named.evidence);
   if (evidence !== void 0 && !files.isDirectory(evidence)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("directory_missing", `${evidence} is no directory`);
   const path = evidence === void 0 ? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, named.file ?? "") : (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(evidence, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_1__.UP);
   const bytes = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes);
   if (bytes === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_missing", `${path} is not there`, {
    path
   }, {
    hint: "Every deciding command writes one: beside the evidence, or to DURI_STATE_DIR/logs where that is set."
   });
   return {
    path,
    bytes,
    evidence
   };
  }
 }),
 72581: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => verifyLog
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46753);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93313);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5565);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10018);
  var _chain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24778);
  var _log_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7211);
  const CHECK = "log-chain-holds";
  const MAX_FINDINGS = 100;
  const LINE_FEED = 10;
  function verifyLog(bytes, name = _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP) {
   const reading = new Reading(name);
   if (bytes.length === 0) reading.fail("evidence_empty", 1, "has no content"); else if (bytes.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes) reading.fail("evidence_over_limit", 1, `is ${bytes.length} bytes long; the limit is ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.evidenceFileBytes}`); else readLines(bytes, reading);
   const {findings, records} = reading;
   const holds = findings.length === 0;
   return {
    findings: holds ? [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.IX)(CHECK, name, `${records.length} records, each bound to the one before it`) ] : findings,
    level: holds ? "L0" : void 0,
    header: records.find(record => record.kind === "header"),
    runs: records.filter(record => record.kind === "run"),
    checkpoint: records.find(record => record.kind === "checkpoint"),
    count: records.length,
    digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(bytes)
   };
  }
  function readLines(bytes, reading) {
   if (countLines(bytes) > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.logRecords) {
    reading.fail("evidence_over_limit", _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.logRecords + 1, `is beyond the limit of ${_model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.logRecords} records`);
    return;
   }
   let start = 0;
   while (start < bytes.length && !reading.isFull) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1) {
     reading.line += 1;
     reading.fail("log_unfinished", reading.line, "is cut short: it does not end in a line feed");
     return;
    }
    reading.take(bytes.subarray(start, end));
    start = end + 1;
   }
   reading.end();
  }
  function countLines(bytes) {
   let count = 0;
   for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
   return count;
  }
  class Reading {
   name;
   findings=[];
   records=[];
   line=0;
   #head=_chain_js__WEBPACK_IMPORTED_MODULE_5__.B;
   #closedAt;
   constructor(name) {
    this.name = name;
   }
   get isFull() {
    return this.findings.length >= MAX_FINDINGS;
   }
   fail(reason, line, message, values) {
    this.findings.push((0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.V2)(CHECK, reason, `${this.name}:${line}`, `line ${line} ${message}`, values));
   }
   take(content) {
    this.line += 1;
    if (this.#closedAt !== void 0) this.fail("log_chain_broken", this.line, `stands after the checkpoint in line ${this.#closedAt}`);
    const parsed = parseRecord(content);
    if (!parsed.ok) {
     this.#head = void 0;
     const reason = parsed.problems.some(problem => problem.overLimit === true) ? "evidence_over_limit" : "evidence_unparseable";
     this.fail(reason, this.line, (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.yg)(parsed.problems));
     return;
    }
    const record = parsed.value;
    this.#checkPlace(record);
    this.#checkLink(record);
    this.#head = record.hash;
    this.records.push(record);
    if (record.kind === "checkpoint") this.#closedAt ??= this.line;
   }
   end() {
    if (this.#closedAt === void 0 && !this.isFull) this.fail("log_unfinished", this.line, "is the last, and no checkpoint");
   }
   #checkPlace(record) {
    const {line} = this;
    if (record.seq !== line - 1) this.fail("log_chain_broken", line, "does not stand at its place", {
     expected: `record ${line - 1}`,
     actual: `record ${record.seq}`
    });
    if (record.kind === "header" !== (line === 1)) this.fail("log_chain_broken", line, line === 1 ? "is no header" : "is a second header");
   }
   #checkLink(record) {
    const {line} = this;
    if (this.#head !== void 0 && record.prev !== this.#head) this.fail("log_chain_broken", line, "does not build on the line before it", {
     expected: this.#head,
     actual: record.prev
    });
    const hash = (0, _chain_js__WEBPACK_IMPORTED_MODULE_5__.q)(record.prev, record);
    if (record.hash !== hash) this.fail("log_chain_broken", line, "is not what its hash was made of", {
     expected: hash,
     actual: record.hash
    });
    if (record.kind !== "checkpoint") return;
    if (record.count !== record.seq) this.fail("log_chain_broken", line, "counts other records than stand before it", {
     expected: String(record.seq),
     actual: String(record.count)
    });
    if (record.head !== record.prev) this.fail("log_chain_broken", line, "closes another chain", {
     expected: record.prev,
     actual: record.head
    });
   }
  }
  function parseRecord(content) {
   const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_8__.q)(content, {
    maxBytes: _log_record_js__WEBPACK_IMPORTED_MODULE_6__.xA.lineBytes,
    maxDepth: 8
   });
   if (!json.ok) return json;
   const kind = json.value?.kind;
   const schema = Object.entries(_log_record_js__WEBPACK_IMPORTED_MODULE_6__.LI).find(([known]) => known === kind)?.[1];
   if (schema === void 0) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.J5)("", typeof kind === "string" ? `is of the unknown kind "${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(kind.slice(0, 60))}"` : "is no record: it has no kind");
   const record = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_9__.eA)(json.value, schema);
   if (!record.ok) return record;
   return (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_10__.d)(record.value) === (0, 
   _shape_json_js__WEBPACK_IMPORTED_MODULE_8__._)(content) ? record : (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_7__.J5)("", "is not canonical JSON (RFC 8785)");
  }
 })
};
