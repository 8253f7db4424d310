import { modules as shared } from "./shared.index.js";

export const id = 8917;

export const ids = [ 8917 ];

export const modules = {
 ...shared,
 17639: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => recordCommand
  });
  var log_statement = __webpack_require__(40001);
  var external_node_path_ = __webpack_require__(76760);
  var schemas = __webpack_require__(26921);
  var evidence_set = __webpack_require__(85339);
  var model_digest = __webpack_require__(6799);
  var errors = __webpack_require__(74132);
  var finding = __webpack_require__(85382);
  var limits = __webpack_require__(44831);
  var canonical_json = __webpack_require__(46753);
  var shape_document = __webpack_require__(93313);
  const POINTER_FILE = "latest.json";
  function logDestination({stateDirectory, evidenceDirectory, releaseDirectory}) {
   if (stateDirectory !== void 0) {
    const logs = (0, external_node_path_.join)(stateDirectory, "logs");
    return {
     previous: {
      kind: "pointer",
      path: (0, external_node_path_.join)(logs, POINTER_FILE)
     },
     keepsPrevious: false,
     path: runId => (0, external_node_path_.join)(logs, `${runId}.log`)
    };
   }
   if (evidenceDirectory === void 0) return;
   const path = (0, external_node_path_.join)(evidenceDirectory, evidence_set.UP);
   return {
    previous: {
     kind: "log",
     path
    },
    keepsPrevious: releaseDirectory === void 0 || !isWithin(releaseDirectory, evidenceDirectory),
    path: () => path
   };
  }
  function isWithin(outer, inner) {
   const way = (0, external_node_path_.relative)(outer, inner);
   return way === "" || way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0, 
   external_node_path_.isAbsolute)(way);
  }
  var log_record = __webpack_require__(7211);
  var parsed = __webpack_require__(10018);
  var chain = __webpack_require__(24778);
  var redact_arguments = __webpack_require__(24859);
  function createRecorder(options) {
   const {clock, runId, level, knownSecrets = []} = options;
   const lines = [];
   let head = chain.B;
   let finished = false;
   const append = (kind, content) => {
    if (finished) throw new errors.cs("internal", "the execution record is closed");
    if (lines.length >= limits.b.logRecords - (kind === "checkpoint" ? 0 : 1)) throw new errors.cs("internal", `the execution record would have more than ${limits.b.logRecords} records`);
    const record = {
     ...content,
     kind,
     seq: lines.length,
     prev: head
    };
    const hash = (0, chain.q)(head, record);
    const whole = (0, shape_document.eA)({
     ...record,
     hash
    }, log_record.LI[kind]);
    if (!whole.ok) throw new errors.cs("internal", `the execution record cannot hold this: ${(0, 
    parsed.yg)(whole.problems)}`);
    lines.push(`${(0, canonical_json.d)(whole.value)}\n`);
    head = hash;
   };
   append("header", headerContent(options));
   return {
    add: run => append("run", runContent(run, clock.now(), knownSecrets)),
    finish: () => {
     append("checkpoint", {
      ended: clock.now().toISOString(),
      count: lines.length,
      head
     });
     finished = true;
     const bytes = Buffer.from(lines.join(""));
     return {
      bytes,
      digest: (0, model_digest.sc)(bytes),
      runId,
      head,
      count: lines.length,
      level
     };
    }
   };
  }
  function headerContent({runId, started, tool, platform, identity, prevLog, level}) {
   return {
    format: log_record.N_,
    run_id: runId,
    started: started.toISOString(),
    tool: toolContent(tool),
    platform,
    identity,
    prev_log: prevLog ?? null,
    level
   };
  }
  function runContent(run, at, knownSecrets) {
   const clean = text => (0, redact_arguments.Rd)(text, knownSecrets);
   const observed = Object.entries(run.observations);
   const lists = [ [ run.subjects, log_record.xA.subjects ], [ run.argv, log_record.xA.arguments ], [ run.outputs, log_record.xA.outputs ], [ observed, log_record.xA.observations ] ];
   return {
    at: at.toISOString(),
    verb: run.verb,
    gate: run.gate ?? null,
    policy_sha256: run.policyDigest ?? null,
    subjects: run.subjects.slice(0, log_record.xA.subjects).map(({name, digest}) => ({
     name: clean(name),
     sha256: digest
    })),
    tool: {
     ...toolContent(run.tool),
     version: clean(run.tool.version)
    },
    argv: (0, redact_arguments.GE)(run.argv, knownSecrets).slice(0, log_record.xA.arguments),
    exit_code: run.exitCode,
    duration_ms: Math.max(0, Math.round(run.durationMs)),
    result: run.result ?? null,
    outputs: run.outputs.slice(0, log_record.xA.outputs).map(({name, digest, sizeBytes}) => ({
     name: clean(name),
     sha256: digest,
     bytes: sizeBytes
    })),
    observations: Object.fromEntries(observed.slice(0, log_record.xA.observations)),
    omitted: lists.reduce((sum, [list, limit]) => sum + Math.max(0, list.length - limit), 0)
   };
  }
  function toolContent({name, version, digest}) {
   return {
    name,
    version,
    sha256: digest ?? null
   };
  }
  var describe_build = __webpack_require__(34829);
  function runIdentity(variables) {
   const {environment, builder, invocationId} = (0, describe_build.S)(variables, void 0).claims;
   return {
    environment,
    builder: builder.id,
    run: invocationId ?? null
   };
  }
  function deriveRunId(started, distinction) {
   const stamp = started.toISOString().replace(/\.\d{3}Z$/, "Z").replace(/[-:]/g, "");
   return `${stamp}-${(0, model_digest.sc)((0, canonical_json.d)({
    ...distinction,
    started: started.toISOString()
   })).slice(0, 12)}`;
  }
  var verify_log = __webpack_require__(72581);
  function recordRun(ports, run) {
   try {
    return {
     warnings: [],
     log: write(ports, run)
    };
   } catch (error) {
    return {
     warnings: [ (0, finding.$e)("log_not_written", "execution record", (0, errors.bD)(error)) ],
     log: void 0
    };
   }
  }
  function write(ports, run) {
   const {files} = ports;
   const destination = logDestination(places(ports, run));
   if (destination === void 0) throw new Error("there is neither a state directory nor an evidence directory to write it to");
   const previous = readPrevious(files, destination);
   const log = record(ports, run, previous?.digest);
   const path = destination.path(log.runId);
   refuseLink(files, path);
   const signature = run.sign?.(log);
   const signed = signature === void 0 ? [] : [ {
    path: signaturePath(path),
    content: signature
   } ];
   const kept = (previous?.keep ?? []).filter(file => file.path !== path && !files.exists(file.path));
   if (destination.previous.kind === "log") replaceInEvidence(ports.evidence, (0, external_node_path_.dirname)(path), [ ...kept, {
    path,
    content: log.bytes
   }, ...signed ]); else writeAll(files, [ {
    path,
    content: log.bytes
   }, ...signed, {
    path: destination.previous.path,
    content: `${(0, canonical_json.d)({
     run_id: log.runId,
     sha256: log.digest
    })}\n`
   } ]);
   return {
    ...log,
    path
   };
  }
  function record({clock, environment}, run, previous) {
   const identity = runIdentity(environment.variables);
   const argv = run.runs.map(facts => (0, redact_arguments.GE)(facts.argv, run.knownSecrets));
   const runId = deriveRunId(run.started, {
    identity,
    argv,
    previous: previous ?? null,
    verbs: run.runs.map(({verb}) => verb)
   });
   const platform = {
    os: environment.platform,
    arch: environment.arch,
    node: environment.nodeVersion
   };
   const level = run.sign === void 0 ? "L0" : "L1";
   const recorder = createRecorder({
    clock,
    runId,
    started: run.started,
    tool: run.tool,
    platform,
    identity,
    prevLog: previous,
    level,
    knownSecrets: run.knownSecrets ?? []
   });
   for (const facts of run.runs) recorder.add(facts);
   return recorder.finish();
  }
  function replaceInEvidence(store, directory, written) {
   const transaction = store.begin(directory);
   try {
    for (const {path, content} of written) transaction.put((0, external_node_path_.basename)(path), content);
    transaction.commit([ evidence_set.UP, evidence_set.fk ]);
   } finally {
    transaction.abort();
   }
  }
  function writeAll(files, written) {
   for (const {path, content} of written) files.write(path, content);
  }
  function signaturePath(log) {
   return log.replace(/\.log$/, ".sig");
  }
  function places({environment, files}, run) {
   const {cwd, variables} = environment;
   const real = path => path === void 0 ? void 0 : files.resolve((0, external_node_path_.resolve)(cwd, path)) ?? (0, 
   external_node_path_.resolve)(cwd, path);
   const state = variables["DURI_STATE_DIR"];
   return {
    stateDirectory: state === void 0 || state === "" ? void 0 : (0, external_node_path_.resolve)(cwd, state),
    evidenceDirectory: real(run.evidence),
    releaseDirectory: real(run.release)
   };
  }
  const pointerSchema = schemas.rej({
   run_id: log_record.Vz,
   sha256: schemas.YjP().regex(/^[0-9a-f]{64}$/).transform(digits => digits)
  });
  function readPrevious(files, {previous, keepsPrevious}) {
   refuseLink(files, previous.path);
   const content = files.read(previous.path, limits.b.evidenceFileBytes);
   if (content === void 0) return;
   if (previous.kind === "pointer") {
    const pointer = (0, shape_document.Tp)(content, pointerSchema, {
     maxBytes: 1e3,
     maxDepth: 2
    });
    return pointer.ok ? {
     digest: pointer.value.sha256,
     keep: []
    } : void 0;
   }
   const digest = (0, model_digest.sc)(content);
   const {header, runs} = (0, verify_log.I)(content);
   if (!keepsPrevious || runs.length > 0 && runs.every(({verb}) => verb === "verify")) return {
    digest,
    keep: []
   };
   const name = header?.run_id ?? digest.slice(0, 16);
   const keptPath = (0, external_node_path_.join)((0, external_node_path_.dirname)(previous.path), `VERIFY_LOG.${name}.log`);
   refuseLink(files, signaturePath(previous.path));
   const signature = files.read(signaturePath(previous.path), limits.b.evidenceFileBytes);
   const keptSignature = signature === void 0 ? [] : [ {
    path: signaturePath(keptPath),
    content: signature
   } ];
   return {
    digest,
    keep: [ {
     path: keptPath,
     content
    }, ...keptSignature ]
   };
  }
  function refuseLink(files, path) {
   const real = files.resolve(path);
   const folder = files.resolve((0, external_node_path_.dirname)(path));
   if (real !== void 0 && folder !== void 0 && real !== (0, external_node_path_.join)(folder, (0, 
   external_node_path_.basename)(path))) throw new Error(`${path} is a link, which is not followed`);
  }
  var choose_signers = __webpack_require__(49664);
  var sign_statement = __webpack_require__(95404);
  function recordCommand(ports, {place, trust, started, knownSecrets = [], ...facts}) {
   const signers = trust === void 0 ? [] : logSigners(trust);
   const {environment, clock} = ports;
   const tool = {
    name: "duri",
    version: environment.duriVersion
   };
   const run = {
    ...facts,
    tool,
    argv: environment.argv,
    durationMs: clock.now().getTime() - started.getTime()
   };
   const sign = signers.length === 0 ? void 0 : log => (0, sign_statement.f)((0, log_statement.M)(log), signers).content;
   return recordRun(ports, {
    evidence: place.evidence,
    release: place.directory,
    tool,
    started,
    runs: [ run ],
    sign,
    knownSecrets
   }).warnings;
  }
  function logSigners(trust) {
   try {
    return (0, choose_signers.p)(trust, "log", {
     optional: true
    }).signers;
   } catch {
    return [];
   }
  }
 }),
 47119: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => hasSecretWord,
   Z: () => wordsOf
  });
  const SECRET_WORDS = new Set("auth authorization apikey bearer cookie cred creds credential credentials hmac jwt key keys otp pass passphrase passwd password pat pin private pwd secret secrets session token tokens webhook".split(" "));
  function wordsOf(name) {
   return name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().split(/[-_.]/).filter(word => word !== "");
  }
  function hasSecretWord(words) {
   return words.some(word => SECRET_WORDS.has(word));
  }
 }),
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
 40001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => logStatement,
   N: () => assessLog
  });
  var _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85339);
  var _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75634);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
  function logStatement({digest, runId, head, count, level}) {
   return {
    subjects: [ {
     name: _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP,
     digest
    } ],
    predicateType: _evidence_predicate_types_js__WEBPACK_IMPORTED_MODULE_1__.Cs.log.type,
    predicate: {
     run_id: runId,
     head,
     count,
     level
    }
   };
  }
  function assessLog(log, signed) {
   const {header, level} = log;
   if (signed === void 0) {
    const open = header?.level === "L1" && level !== void 0 ? [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.$e)("log_level_not_shown", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP, "says that it is signed (L1); no signature was looked at, so L0 is all that is shown") ] : [];
    return {
     level,
     findings: log.findings,
     warnings: open
    };
   }
   const agreement = signed.authentic && signed.statement !== void 0 && level !== void 0 ? [ checkStatement(log, signed.statement) ] : [];
   const shown = agreement.some(({outcome}) => outcome === "pass");
   return {
    level: shown ? "L1" : level,
    findings: [ ...log.findings, ...signed.findings, ...agreement ],
    warnings: signed.warnings
   };
  }
  function checkStatement(log, {predicate}) {
   const check = "signed-statement-is-about-this-log";
   const {run_id, head, count, level} = predicate;
   const stated = (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    run_id,
    head,
    count,
    level
   });
   const found = (0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    run_id: log.header?.run_id,
    head: log.checkpoint?.hash,
    count: log.count,
    level: log.header?.level
   });
   if (stated === found) return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.IX)(check, _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP, "the signed statement names this run, its head and its length");
   return (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__.V2)(check, "signature_wrong_file", _evidence_evidence_set_js__WEBPACK_IMPORTED_MODULE_0__.UP, "the signed statement is about another run", {
    expected: found,
    actual: stated
   });
  }
 }),
 24859: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GE: () => redactArguments,
   Rd: () => redactText
  });
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  var _model_secret_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47119);
  const REDACTED = "***";
  const MAX_CHARACTERS = 4096;
  function redactArguments(argv, knownSecrets = []) {
   const redacted = [];
   let before;
   for (const [index, argument] of argv.entries()) {
    if (argument === "--") return [ ...redacted, "--", ...redactCommand(argv.slice(index + 1), knownSecrets) ];
    redacted.push(before?.secret === true ? REDACTED : redactArgument(argument, knownSecrets, before?.digest === true));
    const flag = parseFlag(argument);
    before = flag?.value === void 0 ? flag : void 0;
   }
   return redacted;
  }
  function redactText(text, knownSecrets = [], mayBeDigest = false) {
   if (text.length > MAX_CHARACTERS) return tooLong(text);
   let clean = text;
   for (const secret of [ ...knownSecrets ].sort((a, b) => b.length - a.length)) if (secret.length >= 4) clean = clean.replaceAll(secret, REDACTED);
   clean = clean.replace(URLS, redactUrl).replace(/[^\s:@/=]+:[^\s@/]+@(?!sha256:)/g, `${REDACTED}@`);
   for (const pattern of TOKENS) clean = clean.replace(pattern, REDACTED);
   if (!mayBeDigest || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(clean)) clean = clean.replace(RUNS, redactRun);
   return (0, _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(clean).replace(/\p{Surrogate}/gu, "�");
  }
  const HARMLESS_ENDS = new Set("count dir directory file files format id ids kind name names path paths ref type".split(" "));
  const DIGEST_FLAGS = new Set("base base-ref commit expect head head-ref subject-digest".split(" "));
  function redactArgument(argument, knownSecrets, mayBeDigest) {
   const flag = argument.length > MAX_CHARACTERS ? void 0 : parseFlag(argument);
   if (flag?.value === void 0) return redactText(argument, knownSecrets, mayBeDigest);
   return `${redactText(flag.written, knownSecrets)}${flag.secret ? REDACTED : redactArgument(flag.value, knownSecrets, flag.digest)}`;
  }
  function parseFlag(argument) {
   const match = /^(-{0,2})([A-Za-z_][\w.-]*)(?:(=|:\s*)([\s\S]*))?$/.exec(argument);
   if (match === null) return;
   const [, dashes = "", name = "", separator = "", value] = match;
   const words = (0, _model_secret_name_js__WEBPACK_IMPORTED_MODULE_1__.Z)(name);
   const secret = (0, _model_secret_name_js__WEBPACK_IMPORTED_MODULE_1__.R)(words) && !HARMLESS_ENDS.has(words.at(-1) ?? "");
   const isFlag = separator === "=" || (separator === "" ? dashes !== "" : secret);
   return isFlag ? {
    written: `${dashes}${name}${separator}`,
    secret,
    digest: DIGEST_FLAGS.has(words.join("-")),
    value
   } : void 0;
  }
  function redactCommand(command, knownSecrets) {
   return command.map((argument, index) => index === 0 ? redactText(argument, knownSecrets) : REDACTED);
  }
  const URLS = /\b[a-zA-Z][a-zA-Z0-9+.-]{0,30}:\/\/[^\s"'<>\x00-\x1f]+/g;
  function redactUrl(url) {
   const [, scheme = "", authority = "", path = "", rest = ""] = /^([^:]+:\/\/)([^/?#]*)([^?#]*)([\s\S]*)$/.exec(url) ?? [];
   const at = authority.lastIndexOf("@");
   const host = at === -1 ? authority : `${REDACTED}@${authority.slice(at + 1)}`;
   const webhook = /(?:^|\.)hooks?\.|webhook/i.test(`${host}${path}`) || /\/(?:services|hooks?|robot|bot)\//i.test(path);
   return `${scheme}${host}${webhook && path.length > 1 ? `/${REDACTED}` : path}${rest === "" ? "" : `${rest.charAt(0)}${REDACTED}`}`;
  }
  const TOKENS = [ /-----BEGIN [\s\S]*?(?:-----END [A-Z0-9 ]+-----|$)/g, /\b(?:bearer|basic|token|digest)\s+[\w.~+/=-]{6,}/gi, /\bauthorization\s*[:=]\s*\S[\s\S]*/gi, /(?<=["'][\w-]*(?:auth|cred|key|passw|pwd|secret|token)[\w-]*["']\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|'[^']*'?)/gi, /\beyJ[\w-]{5,}(?:\.[\w-]*)*/g, /\b(?:gh[a-z]_|github_pat_)\w{10,}/g, /\bgl[a-z]{2,12}-[\w-]{10,}/g, /\bxox[a-z]-[\w-]{8,}|\bxapp-[\w-]{8,}/g, /\b(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA)[A-Z0-9]{12,}/g, /\bAIza[\w-]{20,}|\bya29\.[\w-]{10,}/g, /\b(?:npm|pypi|dckr|hf|lin|dop|doo|shpat|shpss|sntrys|atlasv1|rubygems|SEC)[_-][\w-]{10,}/g, /\bSEC[0-9a-f]{32,}/g, /\b(?:sk|pk|rk)[_-](?:live|test|proj|ant|or)?[\w-]{12,}/g ];
  const RUNS = /(sha256:)?([A-Za-z0-9+/_=-]{32,})/g;
  function redactRun(whole, prefix, run) {
   if (prefix !== void 0 && /^[0-9a-f]{64}$/.test(run)) return whole;
   if (!run.startsWith("/")) return isRandom(run, 32) || run.split("/").some(part => isRandom(part, 16)) ? `${prefix ?? ""}${REDACTED}` : whole;
   return `${prefix ?? ""}${run.split("/").map(part => isRandom(part, 16) ? REDACTED : part).join("/")}`;
  }
  function isRandom(text, atLeast) {
   if (/^[0-9a-fA-F]{32,}$/.test(text)) return true;
   if (text.length < atLeast || RUN_ID.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text)) return false;
   const changes = text.match(/(?<=[a-z])[A-Z\d]|(?<=[A-Z])[a-z\d]|(?<=\d)[A-Za-z]/g)?.length ?? 0;
   return changes * 4 >= text.length;
  }
  const RUN_ID = /^\d{8}T\d{6}Z-[0-9a-f]{12}$/;
  function tooLong(text) {
   return `${REDACTED} (${text.length} characters)`;
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
