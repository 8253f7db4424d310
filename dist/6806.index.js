import { modules as shared } from "./shared.index.js";

export const id = 6806;

export const ids = [ 6806 ];

export const modules = {
 ...shared,
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
 51432: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => captureForensics
  });
  var verify_archive = __webpack_require__(60105);
  var model_path = __webpack_require__(80916);
  var redact_arguments = __webpack_require__(24859);
  const MiB = 1024 * 1024;
  const FORENSIC_LIMITS = {
   changes: 1e4,
   ranges: 1e3,
   readBytes: 4096 * MiB,
   copyBytes: 64 * MiB,
   copiesBytes: 512 * MiB,
   evidenceBytes: 256 * MiB,
   logBytes: 4 * MiB,
   holds: 200,
   records: 500
  };
  function processesJson({seen, hidden, holding}, changed) {
   return {
    seen,
    hidden,
    holding: holding.map(({pid, parent, userId, command, started, arguments: argv, holds}) => ({
     pid,
     parent,
     user_id: userId,
     command,
     started: started ?? null,
     arguments: argv,
     holds: holds.map(({as, path, deleted}) => ({
      as,
      path: path === "" ? "." : (0, model_path.Vj)(path),
      deleted,
      changed: changed.has(path)
     }))
    }))
   };
  }
  const TICKS_PER_SECOND = 100;
  function findHolders(processes, question) {
   const holding = [];
   let seen = 0;
   let hidden = 0;
   let leftOut = 0;
   for (const program of processes) {
    seen += 1;
    if (program.open === void 0) hidden += 1;
    const holds = holdsOf(program, question);
    leftOut += Math.max(0, holds.length - FORENSIC_LIMITS.holds);
    if (holds.length > 0) holding.push(recordOf(program, holds.slice(0, FORENSIC_LIMITS.holds), question));
   }
   return {
    seen,
    hidden,
    leftOut,
    holding
   };
  }
  function holdsOf(program, question) {
   const found = [ ...program.executable === void 0 ? [] : [ [ "executable", program.executable ] ], ...program.folder === void 0 ? [] : [ [ "folder", program.folder ] ], ...(program.open ?? []).map(path => [ "open", path ]), ...mappedFiles(program.maps ?? "").map(path => [ "mapped", path ]) ];
   const holds = found.flatMap(([as, path]) => holdOf(as, path, question) ?? []);
   const each = new Map(holds.map(hold => [ `${hold.as} ${hold.path} ${hold.deleted}`, hold ]));
   return [ ...each.values() ];
  }
  function holdOf(as, written, {root}) {
   const deleted = written.endsWith(DELETED);
   const path = deleted ? written.slice(0, -DELETED.length) : written;
   if (path !== root && !path.startsWith(`${root}/`)) return;
   const inside = path.slice(root.length + 1);
   return {
    as,
    path: inside,
    deleted
   };
  }
  const DELETED = " (deleted)";
  function mappedFiles(maps) {
   const paths = maps.split("\n").flatMap(line => /^\S+ \S+ \S+ \S+ \d+ +(\/.*)$/.exec(line)?.[1]?.replaceAll("\\012", "\n") ?? []);
   return [ ...new Set(paths) ];
  }
  function recordOf(program, holds, {bootSeconds, knownSecrets}) {
   const {command, parent, startTicks} = parseStat(program.stat);
   const argv = program.commandLine.split("\0").slice(0, -1);
   return {
    pid: program.pid,
    parent,
    userId: Number(/^Uid:\t(\d+)/m.exec(program.status)?.[1] ?? NaN),
    command: (0, model_path.Vj)(command),
    started: bootSeconds === void 0 ? void 0 : new Date((bootSeconds + startTicks / TICKS_PER_SECOND) * 1e3).toISOString(),
    arguments: (0, redact_arguments.GE)(argv.map(argument => (0, model_path.Vj)(argument)), knownSecrets),
    holds
   };
  }
  function parseStat(stat) {
   const end = stat.lastIndexOf(")");
   const fields = stat.slice(end + 2).trim().split(" ");
   return {
    command: stat.slice(stat.indexOf("(") + 1, end),
    parent: Number(fields[1]),
    startTicks: Number(fields[19])
   };
  }
  var digest = __webpack_require__(6799);
  var verify_release = __webpack_require__(46468);
  var external_node_crypto_ = __webpack_require__(77598);
  const BLOCK_BYTES = 4096;
  function differingRanges(expected, actual, keep) {
   const log = new RangeLog(keep);
   const one = new Pieces(expected);
   const other = new Pieces(actual);
   let offset = 0;
   for (;;) {
    const [left, right] = [ one.rest(), other.rest() ];
    if (left.length === 0 && right.length === 0) return log.finish();
    const longer = left.length === 0 || right.length === 0;
    const count = longer ? Math.max(left.length, right.length) : Math.min(left.length, right.length, BLOCK_BYTES);
    if (longer) log.differs(offset, count); else compareBlock(log, offset, [ left.subarray(0, count), right.subarray(0, count) ]);
    offset += count;
    one.skip(count);
    other.skip(count);
   }
  }
  function compareBlock(log, offset, [left, right]) {
   if (Buffer.compare(left, right) === 0) return;
   for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) log.differs(offset + at, 1);
  }
  class RangeLog {
   keep;
   #kept=[];
   #open;
   #total=0;
   #bytes=0;
   constructor(keep) {
    this.keep = keep;
   }
   differs(offset, length) {
    this.#bytes += length;
    if (this.#open !== void 0 && this.#open.offset + this.#open.length === offset) {
     this.#open.length += length;
     return;
    }
    this.#close();
    this.#open = {
     offset,
     length
    };
   }
   finish() {
    this.#close();
    return {
     ranges: this.#kept,
     total: this.#total,
     bytes: this.#bytes
    };
   }
   #close() {
    if (this.#open === void 0) return;
    this.#total += 1;
    if (this.#kept.length < this.keep) this.#kept.push(this.#open);
    this.#open = void 0;
   }
  }
  class Pieces {
   #source;
   #rest=new Uint8Array;
   constructor(source) {
    this.#source = source[Symbol.iterator]();
   }
   rest() {
    while (this.#rest.length === 0) {
     const next = this.#source.next();
     if (next.done === true) break;
     this.#rest = next.value;
    }
    return this.#rest;
   }
   skip(count) {
    this.#rest = this.#rest.subarray(Math.min(count, this.#rest.length));
   }
  }
  function changedPaths(differences) {
   const kinds = new Map;
   for (const {path, reason} of differences) {
    const known = kinds.get(path);
    if (known === void 0) kinds.set(path, [ reason ]); else if (!known.includes(reason)) known.push(reason);
   }
   return new Map([ ...kinds ].sort(([a], [b]) => a < b ? -1 : 1));
  }
  function changeJson(change, names) {
   const {ranges, digest, copy} = change;
   return {
    ...pathField("path", change.path),
    kinds: change.kinds,
    expected: change.expected === void 0 ? null : expectedJson(change.expected),
    found: change.found === void 0 ? null : foundJson(change.found, names),
    sha256: digest ?? null,
    ranges: ranges === void 0 ? null : {
     total: ranges.total,
     bytes: ranges.bytes,
     first: ranges.ranges.map(({offset, length}) => [ offset, length ])
    },
    copy: copy === void 0 ? null : pathField("path", copy),
    notes: change.notes
   };
  }
  function expectedJson(entry) {
   if (entry.kind === "link") return {
    kind: "link",
    ...pathField("target", entry.target)
   };
   return {
    kind: "file",
    sha256: entry.digest,
    size: entry.size,
    mode: entry.mode ?? null
   };
  }
  function foundJson(facts, names) {
   return {
    kind: facts.kind,
    size: facts.sizeBytes,
    mode: facts.mode.toString(8).padStart(4, "0"),
    user_id: facts.userId,
    user: names.user(facts.userId) ?? null,
    group_id: facts.groupId,
    group: names.group(facts.groupId) ?? null,
    names: facts.names,
    modified_at: facts.modifiedAt.toISOString(),
    changed_at: facts.changedAt.toISOString(),
    born_at: facts.bornAt?.toISOString() ?? null,
    ...facts.target === void 0 ? {} : pathField("target", facts.target)
   };
  }
  function pathField(name, bytes) {
   const text = (0, model_path.fE)(bytes);
   return text === void 0 ? {
    [`${name}_b64`]: Buffer.from(bytes, "latin1").toString("base64")
   } : {
    [name]: text
   };
  }
  var checksums_cursor = __webpack_require__(58818);
  var amount = __webpack_require__(63907);
  var errors = __webpack_require__(74132);
  var parsed = __webpack_require__(10018);
  var verify_tree = __webpack_require__(5653);
  async function captureChanges(ports, request) {
   const {stage} = request;
   const {comparison} = await (0, verify_tree.D)(ports, request.baseline, request);
   if (!comparison.ok) throw new errors.cs("evidence_unreadable", `checksums.json ${(0, 
   parsed.yg)(comparison.problems)}`);
   const {differences, totalDifferences, counts} = comparison.value;
   const paths = changedPaths(differences.slice(0, FORENSIC_LIMITS.changes));
   if (totalDifferences > differences.length) stage.notSeen.push(`${totalDifferences - differences.length} more differences are counted and not described`);
   const expected = expectedEntries(request.baseline, new Set(paths.keys()));
   const budget = {
    copies: FORENSIC_LIMITS.copiesBytes,
    ranges: 100 * FORENSIC_LIMITS.ranges
   };
   const changes = [ ...paths ].map(([path, kinds]) => describe(ports, {
    path,
    kinds,
    expected: expected.get(path)
   }, {
    ...request,
    budget
   }));
   const names = {
    user: id => ports.hostFiles.userName(id),
    group: id => ports.hostFiles.groupName(id)
   };
   stage.json("changes.json", {
    total: totalDifferences,
    counts,
    changes: changes.map(change => changeJson(change, names))
   });
   return {
    changes,
    counts,
    total: totalDifferences
   };
  }
  function expectedEntries(manifest, paths) {
   const cursor = new checksums_cursor.B(manifest.chunks(), {
    checkRoot: false
   });
   const found = new Map;
   for (let entry = cursor.next(); entry !== void 0; entry = cursor.next()) if (paths.has(entry.path)) found.set(entry.path, entry);
   return found;
  }
  function describe({hostFacts}, {path, kinds, expected}, context) {
   let change = {
    path,
    kinds,
    expected,
    found: void 0,
    digest: void 0,
    ranges: void 0,
    copy: void 0,
    notes: []
   };
   try {
    const found = hostFacts.entry(context.directory, path.replace(/\/$/, ""));
    change = {
     ...change,
     found
    };
    if (found?.kind !== "file") return change;
    if (found.sizeBytes > FORENSIC_LIMITS.readBytes) return noted(change, context.stage, `has ${(0, 
    amount.C)(found.sizeBytes)} bytes and was neither read nor copied`);
    return {
     ...change,
     ...readChange(hostFacts, change, {
      ...context,
      found
     })
    };
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    return noted(change, context.stage, (0, errors.bD)(error));
   }
  }
  function noted(change, stage, why) {
   stage.notSeen.push(`${(0, model_path.Vj)(change.path)}: ${why}`);
   return {
    ...change,
    notes: [ ...change.notes, why ]
   };
  }
  function readChange(hostFacts, {path, expected}, {directory, original, stage, budget, found}) {
   const why = reasonNotToCopy(found, budget.copies);
   const copy = `changed/${path}`;
   const staged = why === void 0 ? stage.begin(copy) : void 0;
   try {
    const hash = (0, external_node_crypto_.createHash)("sha256");
    const read = tapped(bounded(hostFacts.readInside(directory, path), found.sizeBytes), piece => {
     hash.update(piece);
     staged?.write(piece);
    });
    const ranges = compareWithOriginal(hostFacts, read, {
     original: expected?.kind === "file" ? original : void 0,
     path,
     keep: budget.ranges
    });
    budget.ranges -= ranges?.ranges.length ?? 0;
    const digest = hash.digest("hex");
    if (expected?.kind === "file" && expected.digest === digest) {
     staged?.drop();
     return {
      digest,
      ranges,
      copy: void 0,
      notes: [ "its content is the released one" ]
     };
    }
    if (staged !== void 0) {
     budget.copies -= staged.keep().sizeBytes;
     return {
      digest,
      ranges,
      copy,
      notes: []
     };
    }
    stage.notSeen.push(`${(0, model_path.Vj)(path)}: ${why ?? ""}`);
    return {
     digest,
     ranges,
     copy: void 0,
     notes: [ why ?? "" ]
    };
   } catch (error) {
    staged?.drop();
    throw error;
   }
  }
  function* bounded(pieces, bytes) {
   let left = bytes;
   for (const piece of pieces) {
    if (left > 0) yield piece.subarray(0, left);
    left -= piece.length;
    if (left <= 0) return;
   }
  }
  function* tapped(pieces, tap) {
   for (const piece of pieces) {
    tap(piece);
    yield piece;
   }
  }
  function compareWithOriginal(hostFacts, found, {original, path, keep}) {
   const most = Math.min(FORENSIC_LIMITS.ranges, keep);
   if (original !== void 0) return differingRanges(hostFacts.readInside(original, path), found, most);
   for (const _ of found) ;
   return;
  }
  function reasonNotToCopy({names, sizeBytes}, left) {
   if (names > 1) return `has ${names} names, so it may be a file from outside of the tree; it was not copied`;
   if (sizeBytes > FORENSIC_LIMITS.copyBytes) return `has ${(0, amount.C)(sizeBytes)} bytes and was not copied`;
   if (sizeBytes > left) return "was not copied: the copies in all have reached their limit";
   return;
  }
  var external_node_path_ = __webpack_require__(76760);
  var evidence_set = __webpack_require__(85339);
  var exclude_evidence = __webpack_require__(82191);
  function cutLog(content, window, knownSecrets) {
   const lines = Buffer.from(content).toString("utf8").split("\n");
   if (lines.at(-1) === "") lines.pop();
   const clean = line => (0, redact_arguments.Rd)(line, knownSecrets);
   if (lines.every(line => timeOf(line) === void 0)) return {
    lines: lines.map(clean),
    undated: true
   };
   let within = false;
   const kept = lines.filter(line => {
    const at = timeOf(line);
    if (at !== void 0) within = at >= window.from.getTime() && at <= window.to.getTime();
    return within;
   });
   return {
    lines: kept.map(clean),
    undated: false
   };
  }
  const ISO = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?(?:\s?(Z|[+-]\d\d:?\d\d))?/;
  const COMMON = /(\d\d)\/(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d{4})/;
  const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const LOOKED_AT = 300;
  function timeOf(line) {
   const start = line.slice(0, LOOKED_AT);
   const iso = ISO.exec(start);
   if (iso !== null) return known(`${iso[1]}T${iso[2]}.${(iso[3] ?? "0").slice(0, 3)}${zone(iso[4] ?? "Z")}`);
   const common = COMMON.exec(start);
   if (common === null) return;
   const month = String(MONTHS.indexOf(common[2] ?? "") / 3 + 1).padStart(2, "0");
   return known(`${common[3]}-${month}-${common[1]}T${common[4]}${zone(common[5] ?? "Z")}`);
  }
  function zone(text) {
   return text.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
  }
  function known(text) {
   const at = Date.parse(text);
   return Number.isNaN(at) ? void 0 : at;
  }
  function mountsOf(table, folder) {
   const rows = table.split("\n").flatMap(line => parseLine(line) ?? []);
   const deepest = Math.max(...rows.filter(({point}) => isIn(folder, point)).map(({point}) => point.length));
   const holds = rows.filter(({point}) => isIn(folder, point) && point.length === deepest).slice(-1);
   const below = rows.filter(({point}) => point !== folder && isIn(point, folder));
   return [ ...holds.map(({record}) => ({
    ...record,
    relation: "holds"
   })), ...below.map(({record}) => ({
    ...record,
    relation: "below"
   })) ];
  }
  function parseLine(line) {
   const [before = "", after] = line.split(" - ");
   if (after === void 0) return;
   const [id, parent, device = "", root = "", at = "", options = ""] = before.split(" ");
   const [type = "", source = "", superOptions = ""] = after.split(" ");
   const clean = text => (0, redact_arguments.Rd)((0, model_path.Vj)((0, model_path.EY)(text)));
   return {
    point: (0, model_path.EY)(at),
    record: {
     id: Number(id),
     parent: Number(parent),
     device,
     root: (0, model_path.Vj)((0, model_path.EY)(root)),
     at: (0, model_path.Vj)((0, model_path.EY)(at)),
     options: options.split(","),
     type,
     source: clean(source),
     super_options: superOptions.split(",").map(option => /^(?:pass|password|user|username|cred|secret)[^=]*=/i.test(option) ? "***" : clean(option))
    }
   };
  }
  function isIn(path, folder) {
   return path === folder || folder === "/" || path.startsWith(`${folder}/`);
  }
  var mark_file = __webpack_require__(93081);
  var secret_name = __webpack_require__(47119);
  function knownSecrets({variables}) {
   return Object.entries(variables).flatMap(([name, value]) => value !== void 0 && value.length >= 6 && (0, 
   secret_name.R)((0, secret_name.Z)(name)) ? [ value ] : []);
  }
  function captureHost({hostFacts, environment}, stage, {directory, at}) {
   const {hostName, kernel, uptimeSeconds, timeZone} = hostFacts.machine();
   const bootSeconds = hostFacts.bootSeconds();
   const {platform, arch, nodeVersion, duriVersion, userId} = environment;
   stage.json("host.json", {
    clock: at.toISOString(),
    time_zone: timeZone,
    host_name: hostName,
    kernel,
    platform,
    arch,
    uptime_seconds: uptimeSeconds,
    booted_at: bootSeconds === void 0 ? null : new Date(bootSeconds * 1e3).toISOString(),
    seen_by: {
     user_id: userId ?? null,
     duri: duriVersion,
     node: nodeVersion
    }
   });
   const table = hostFacts.mountTable();
   if (table === void 0) stage.notSeen.push(`mounts: ${platform} does not tell of them as Linux does`); else stage.json("mounts.json", mountsOf(table, (0, 
   model_path.xe)(directory)));
  }
  function lookAtProcesses({hostFacts, environment}, stage, directory) {
   const processes = hostFacts.processes();
   if (processes === void 0) {
    stage.notSeen.push(`processes: ${environment.platform} does not tell of them as Linux does`);
    return;
   }
   const question = {
    root: (0, model_path.xe)(directory),
    bootSeconds: hostFacts.bootSeconds(),
    knownSecrets: knownSecrets(environment)
   };
   const facts = findHolders(processes, question);
   if (facts.hidden > 0) stage.notSeen.push(`processes: ${facts.hidden} of ${facts.seen} belong to other accounts; only root sees what they hold`);
   if (facts.leftOut > 0) stage.notSeen.push(`processes: ${facts.leftOut} more holds of processes that have over ${FORENSIC_LIMITS.holds} were left out`);
   return facts;
  }
  async function captureEvidence(ports, stage, {directory, evidence}) {
   const inside = (0, exclude_evidence.m)(directory, evidence) !== void 0;
   const files = await stage.unless("evidence", () => ports.archiveFiles.list(evidence)) ?? [];
   if (files.length === 0) stage.notSeen.push("evidence: there is no file in its directory");
   for (const {name, sizeBytes} of files) {
    if (inside && !evidence_set.ob.includes(name) && !evidence_set._M.test(name)) continue;
    if (sizeBytes > FORENSIC_LIMITS.evidenceBytes) stage.notSeen.push(`evidence/${(0, 
    model_path.g$)(name)}: has ${sizeBytes} bytes and was not copied`); else await copyInside(ports, stage, {
     folder: evidence,
     name,
     sizeBytes,
     to: "evidence"
    });
   }
  }
  async function copyInside({hostFacts}, stage, {folder, name, sizeBytes, to}) {
   await stage.unless(`${to}/${(0, model_path.g$)(name)}`, () => {
    const staged = stage.begin(`${to}/${(0, model_path.xe)(name)}`);
    try {
     let left = sizeBytes;
     for (const piece of hostFacts.readInside(folder, (0, model_path.xe)(name))) {
      staged.write(piece.subarray(0, left));
      left -= Math.min(left, piece.length);
      if (left === 0) break;
     }
     staged.keep();
    } catch (error) {
     staged.drop();
     throw error;
    }
   });
  }
  const RUN_LOG = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-[0-9a-f]{12}\.(?:log|sig)$/;
  const STATE_FILE = /^(?:mark|watch-[0-9a-f]{12})\.json$/;
  async function captureState(ports, stage, window) {
   const state = (0, mark_file.FK)(ports);
   if (state === void 0) {
    stage.notSeen.push("state: DURI_STATE_DIR is not set, so there are no execution records of boot and sidecar");
    return;
   }
   const list = async folder => await stage.unless("state", () => ports.archiveFiles.list(folder)) ?? [];
   const records = (await list((0, external_node_path_.join)(state, "logs"))).filter(({name}) => isWithin(name, window));
   if (records.length > FORENSIC_LIMITS.records) stage.notSeen.push(`state/logs: ${records.length - FORENSIC_LIMITS.records} older records were left out`);
   for (const {name, sizeBytes} of records.slice(-FORENSIC_LIMITS.records)) {
    if (sizeBytes > FORENSIC_LIMITS.logBytes) stage.notSeen.push(`state/logs/${name}: has ${(0, 
    amount.C)(sizeBytes)} bytes; ${onlyRead("first")}`);
    await copyInside(ports, stage, {
     folder: (0, external_node_path_.join)(state, "logs"),
     name,
     sizeBytes: Math.min(sizeBytes, FORENSIC_LIMITS.logBytes),
     to: "state/logs"
    });
   }
   for (const {name, sizeBytes} of (await list(state)).filter(file => STATE_FILE.test(file.name))) await copyInside(ports, stage, {
    folder: state,
    name,
    sizeBytes,
    to: "state"
   });
  }
  function isWithin(name, {from, to}) {
   const [, year, month, day, hour, minute, second] = RUN_LOG.exec(name) ?? [];
   const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
   return at >= from.getTime() && at <= to.getTime();
  }
  function onlyRead(which) {
   return `only its ${which} ${(0, amount.C)(FORENSIC_LIMITS.logBytes)} bytes were read`;
  }
  async function captureLogs({hostFacts, environment}, stage, {paths, window}) {
   const secrets = knownSecrets(environment);
   const logs = [];
   for (const [index, path] of paths.entries()) {
    const copy = `logs/${String(index + 1).padStart(2, "0")}-${(0, external_node_path_.basename)(path).replace(/[^A-Za-z0-9._-]/g, "_")}`;
    await stage.unless(`log ${(0, model_path.g$)(path)}`, () => {
     const end = hostFacts.tail((0, external_node_path_.resolve)(environment.cwd, path), FORENSIC_LIMITS.logBytes);
     if (end.length === FORENSIC_LIMITS.logBytes) stage.notSeen.push(`log ${(0, model_path.g$)(path)}: ${onlyRead("last")}`);
     const {lines, undated} = cutLog(end, window, secrets);
     stage.text(copy, lines.map(line => `${line}\n`).join(""));
     logs.push({
      source: (0, model_path.g$)(path),
      copy,
      lines: lines.length,
      undated
     });
     if (undated) stage.notSeen.push(`log ${(0, model_path.g$)(path)}: no line says when it was written, so its end stands there whole`);
    });
   }
   stage.json("window.json", {
    from: window.from.toISOString(),
    to: window.to.toISOString(),
    logs
   });
  }
  var schemas = __webpack_require__(26921);
  var iso = __webpack_require__(64377);
  var predicate_types = __webpack_require__(75634);
  var render_header = __webpack_require__(21522);
  var tar_entry = __webpack_require__(8698);
  var canonical_json = __webpack_require__(46753);
  const BUNDLE_MANIFEST = "manifest.json";
  const BUNDLE_SIGNATURE = "manifest.sig";
  function renderManifest(subject, files) {
   return `${(0, canonical_json.d)({
    schema_version: "1",
    at: subject.at.toISOString(),
    duri: subject.duriVersion,
    directory: subject.directory,
    status: subject.status,
    metadata_digest: subject.metadataDigest ?? null,
    product: subject.product ?? null,
    line: subject.line ?? null,
    sequence: subject.sequence ?? null,
    not_seen: subject.notSeen,
    files: inOrder(files).map(({path, digest, sizeBytes}) => ({
     ...pathField("path", path),
     sha256: digest,
     size: sizeBytes
    }))
   })}\n`;
  }
  function bundleStatement(manifest, {at, metadataDigest, status}) {
   return {
    subjects: [ {
     name: BUNDLE_MANIFEST,
     digest: manifest
    } ],
    predicateType: predicate_types.Cs.forensics.type,
    predicate: {
     at: at.toISOString(),
     metadata_digest: metadataDigest ?? null,
     status
    }
   };
  }
  function* bundleTar(files, at) {
   const mtime = Math.floor(at.getTime() / 1e3);
   for (const {path, sizeBytes, content} of inOrder(files)) {
    yield (0, render_header.w)({
     kind: "file",
     path,
     size: sizeBytes,
     executable: false
    }, mtime);
    yield* content();
    yield Buffer.alloc((0, tar_entry.Z)(sizeBytes));
   }
   yield render_header.b;
  }
  const file = schemas.rej({
   path: schemas.YjP().optional(),
   path_b64: schemas.YjP().optional(),
   sha256: schemas.YjP().refine(digest._h, "is not a SHA-256 digest"),
   size: schemas.Whr().min(0)
  }).refine(({path, path_b64}) => path === void 0 !== (path_b64 === void 0), "has neither path nor path_b64, or both");
  schemas.rej({
   schema_version: schemas.euz("1"),
   at: iso.w$(),
   duri: schemas.YjP(),
   directory: schemas.YjP(),
   status: schemas.YjP(),
   metadata_digest: schemas.YjP().nullable(),
   product: schemas.YjP().nullable(),
   line: schemas.YjP().nullable(),
   sequence: schemas.Whr().nullable(),
   not_seen: schemas.YOg(schemas.YjP()),
   files: schemas.YOg(file)
  });
  function inOrder(files) {
   return [ ...files ].sort((a, b) => a.path < b.path ? -1 : 1);
  }
  var compression = __webpack_require__(29158);
  var in_blocks = __webpack_require__(81680);
  var sign_statement = __webpack_require__(95404);
  class ForensicStage {
   ports;
   notSeen=[];
   #files=[];
   #folder;
   #count=0;
   constructor(ports) {
    this.ports = ports;
    this.#folder = ports.archiveFiles.temporaryFolder();
   }
   begin(path) {
    const place = (0, external_node_path_.join)(this.#folder.path, String(this.#count += 1));
    const writer = this.ports.archiveFiles.begin(place);
    return {
     write: bytes => writer.write(bytes),
     keep: () => {
      const written = writer.commit();
      this.#files.push({
       path,
       ...written,
       content: () => this.ports.archiveFiles.pieces(place)
      });
      return written;
     },
     drop: () => writer.abort()
    };
   }
   text(path, content) {
    const file = this.begin(path);
    file.write(typeof content === "string" ? Buffer.from(content) : content);
    return file.keep().digest;
   }
   json(path, value) {
    this.text(path, `${JSON.stringify(value, null, 2)}\n`);
   }
   async unless(what, look) {
    try {
     return await look();
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     this.notSeen.push(`${what}: ${(0, errors.bD)(error)}`);
     return;
    }
   }
   async write(to, about, signers) {
    const subject = {
     ...about,
     notSeen: this.notSeen
    };
    const manifest = this.text(BUNDLE_MANIFEST, renderManifest(subject, this.#files));
    if (signers.length > 0) this.text(BUNDLE_SIGNATURE, (0, sign_statement.f)(bundleStatement(manifest, subject), signers).content);
    const tar = (0, in_blocks.Q)(bundleTar(this.#files, about.at));
    const written = await this.ports.archiveFiles.write(to, (0, compression.B)(tar, "gzip"), {
     mode: 384
    });
    return {
     ...written,
     manifest,
     files: this.#files.length
    };
   }
   remove() {
    this.#folder.remove();
   }
  }
  var verify_result = __webpack_require__(65221);
  async function captureForensics(ports, request) {
   const {directory, evidence, at} = request;
   const stage = new ForensicStage(ports);
   try {
    const processes = lookAtProcesses(ports, stage, directory);
    const verification = await stage.unless("verification", () => (0, verify_release.V)(ports, {
     ...request.verifier,
     directory,
     evidence
    }));
    const changes = await changesOf(ports, stage, request);
    if (processes !== void 0) stage.json("processes.json", processesJson(processes, new Set(changes?.changes.map(({path}) => path))));
    captureHost(ports, stage, request);
    await captureEvidence(ports, stage, request);
    await captureState(ports, stage, request.window);
    await captureLogs(ports, stage, {
     paths: request.logs,
     window: request.window
    });
    if (verification !== void 0) stage.json("verification.json", (0, verify_result.r)(verification, {
     mode: "prod",
     why: "forensics",
     exitCode: 0,
     judge: request.judge
    }).json);
    const {metadata, metadataDigest} = verification ?? {};
    const outcome = verification?.outcome ?? "unknown";
    const subject = {
     at,
     duriVersion: ports.environment.duriVersion,
     directory: (0, model_path.g$)(directory),
     status: outcome,
     metadataDigest,
     product: metadata?.product,
     line: metadata?.line,
     sequence: metadata?.sequence
    };
    const written = await stage.write(request.output, subject, request.signers);
    return {
     path: request.output,
     ...written,
     outcome,
     verification,
     changes,
     processes,
     notSeen: stage.notSeen
    };
   } finally {
    stage.remove();
   }
  }
  async function changesOf(ports, stage, request) {
   const {against} = request;
   const found = against === void 0 ? void 0 : await stage.unless("archive", () => changesFromArchive(ports, stage, {
    ...request,
    against
   }));
   return found ?? stage.unless("changes", () => changesAgainst(ports, stage, {
    ...request,
    baselineOf: request.evidence,
    original: void 0
   }));
  }
  async function changesFromArchive(ports, stage, request) {
   const folder = ports.archiveFiles.temporaryFolder();
   try {
    const original = await (0, verify_archive.g)(ports, request.against, folder.path, request.verifier);
    const {outcome, metadataDigest} = await (0, verify_release.V)(ports, {
     ...request.verifier,
     ...original
    });
    stage.json("archive.json", {
     status: outcome,
     metadata_digest: metadataDigest === void 0 ? null : (0, digest.gV)(metadataDigest)
    });
    if (outcome === "verified" || outcome === "policy_changed") return await changesAgainst(ports, stage, {
     ...request,
     baselineOf: original.evidence,
     original: original.directory
    });
    stage.notSeen.push(`archive: it is ${outcome}, so nothing was held against it`);
    return;
   } finally {
    folder.remove();
   }
  }
  async function changesAgainst(ports, stage, {directory, evidence, verifier, baselineOf, original}) {
   const snapshot = ports.evidence.open(baselineOf);
   try {
    const baseline = snapshot.file("checksums.json");
    if (baseline === void 0) {
     stage.notSeen.push("changes: the evidence has no checksums.json");
     return;
    }
    return await captureChanges(ports, {
     directory,
     evidence,
     policy: verifier.policy,
     baseline,
     original,
     stage
    });
   } finally {
    snapshot.close();
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
 })
};
