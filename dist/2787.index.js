import { modules as shared } from "./shared.index.js";

export const id = 2787;

export const ids = [ 2787 ];

export const modules = {
 ...shared,
 52787: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _gates_schema_downgrade_find_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95445);
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17515);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62373);
  var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32259);
  var _sbom_components_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3943);
  var _sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94924);
  var _sbom_given_sbom_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64826);
  var _sbom_list_repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72690);
  const SBOM_FILE = "sbom.json";
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_11__.G)({
   name: "sbom diff",
   summary: "Say which packages a change adds, removes, replaces, or puts under another licence",
   description: "Compares the packages of two sides. A side is an SBOM (SPDX 2.3 or CycloneDX 1.6 JSON), an evidence directory, a git ref, or . for the work tree. Of a git ref and of the work tree the lock files that git tracks are read by the embedded generator, so that both sides come from one tool. Which packages the project needs itself, and which only its packages need, is not told. A lock file of HEAD that cannot be read leaves the difference unknown, which is exit code 3.",
   examples: [ {
    line: "duri sbom diff origin/main",
    says: "What this branch does to the packages"
   }, {
    line: "duri sbom diff ./last-green evidence",
    says: "Between two sealed releases"
   }, {
    line: "duri sbom diff old.spdx.json new.cdx.json",
    says: "Between two documents"
   } ],
   inputs: {
    base: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__.$4)("The side before: SBOM, evidence directory or git ref", "BASE", {
     positional: true
    }),
    head: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_12__.ph)(".", "The side after: SBOM, evidence directory, git ref, or . for the work tree", "HEAD", {
     positional: true
    })
   },
   outputs: {},
   action: void 0,
   run: async (ports, {base, head}) => {
    const after = await listSide(ports, head);
    const before = await listSide(ports, base, after.unreadable.map(({path}) => path));
    return toResult((0, _sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__.Pq)(before, after));
   }
  });
  async function listSide(ports, text, without = []) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.environment.cwd, text);
   if (text === "." || ports.git.isRepository(ports.environment.cwd) && path === await (0, 
   _sbom_list_repository_js__WEBPACK_IMPORTED_MODULE_10__.sT)(ports)) return (0, _sbom_list_repository_js__WEBPACK_IMPORTED_MODULE_10__.OY)(ports);
   if (await isDocument(ports, path, text)) return listDocument(ports, path, text);
   const side = await (0, _gates_schema_downgrade_find_base_js__WEBPACK_IMPORTED_MODULE_1__.lN)(ports, text);
   switch (side.kind) {
   case "commit":
    return (0, _sbom_list_repository_js__WEBPACK_IMPORTED_MODULE_10__.E$)(ports, {
     commit: side.commit,
     label: `${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(side.ref)} (${side.commit.slice(0, 12)})`,
     without
    });

   case "unresolved":
    throw invalid(text, "is neither a commit of this copy of the repository nor an SBOM", "Fetch it with `git fetch --depth=1 origin REF`; a file is ./FILE.");

   case "directory":
    if (ports.files.exists((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(side.path, SBOM_FILE))) return listDocument(ports, (0, 
    node_path__WEBPACK_IMPORTED_MODULE_0__.join)(side.path, SBOM_FILE), (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(text, SBOM_FILE));
    throw invalid(text, "is neither an evidence directory nor the top of this repository", "Make an SBOM of it with `duri sbom DIR`, and name that file.");
   }
  }
  async function isDocument({environment, files, git}, path, text) {
   if (!files.exists(path) || files.isDirectory(path)) return false;
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^\.{1,2}[/\\]/.test(text)) return true;
   if (!text.endsWith(".json")) return false;
   const ref = git.isRepository(environment.cwd) ? await git.resolve(environment.cwd, text) : void 0;
   if (ref !== void 0) throw invalid(text, "is a git ref and a file", `Write ./${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(text)} for the file, or refs/heads/${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(text)} for the branch.`);
   return true;
  }
  function invalid(text, what, hint) {
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("base_invalid", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(text)} ${what}`, {
    side: text
   }, {
    hint
   });
  }
  function listDocument({files}, path, label) {
   const content = files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.sbomBytes);
   if (content === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_missing", `there is no SBOM ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(label)}`, {
    path
   });
   const {document, tool} = (0, _sbom_given_sbom_js__WEBPACK_IMPORTED_MODULE_9__.readGivenSbom)(content, label);
   return {
    label: (0, _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(label),
    tool: `${tool.name} ${tool.version}`,
    packages: (0, _sbom_components_js__WEBPACK_IMPORTED_MODULE_7__.n)(document.document),
    notes: [],
    unreadable: []
   };
  }
  function toResult(difference) {
   const {base, head, counts, findings, notes, newLicences, changes} = difference;
   const outcome = findings.length === 0 ? "verified" : "error(infra)";
   const says = findings.length === 0 ? (0, _sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__.WN)(counts) : `${findings.length} lock files of ${head.label} could not be read; of the others: ${(0, 
   _sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__.WN)(counts)}`;
   return {
    exitCode: (0, _model_status_js__WEBPACK_IMPORTED_MODULE_5__.I$)(outcome, "prod"),
    json: {
     ...(0, _sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__._i)(difference),
     findings: findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_6__.a),
     warnings: []
    },
    report: {
     tone: findings.length > 0 ? "bad" : newLicences.length > 0 ? "warn" : "plain",
     headline: changes.length === 0 && findings.length === 0 ? "the same packages, under the same licences" : says,
     facts: [ [ "base", `${base.label}: ${base.packages} packages, by ${base.tool}` ], [ "head", `${head.label}: ${head.packages} packages, by ${head.tool}` ], ...notes.map(note => [ "note", note ]) ],
     tables: (0, _sbom_difference_report_js__WEBPACK_IMPORTED_MODULE_8__.J3)(difference),
     findings
    },
    short: says
   };
  }
 }),
 95445: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dl: () => tipOfTrigger,
   lN: () => findBase,
   wt: () => basesOfTrigger
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67683);
  var _policy_base_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77709);
  var _policy_bases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36198);
  async function findBase(ports, text) {
   const {cwd} = ports.environment;
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, text);
   const directory = ports.files.isDirectory(path) ? {
    kind: "directory",
    path
   } : void 0;
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^\.{1,2}(?:[/\\]|$)/.test(text)) return directory ?? invalid(text, "is no directory");
   if (!ports.git.isRepository(cwd)) return directory ?? invalid(text, "is no directory, and there is no git repository here");
   const commit = await ports.git.resolve(cwd, text);
   if (directory === void 0 && commit !== void 0) return {
    kind: "commit",
    ref: text,
    commit,
    read: file => ports.git.show(cwd, commit, file, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes),
    names: folder => ports.git.list(cwd, commit, file => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === folder)
   };
   if (directory === void 0) return {
    kind: "unresolved",
    ref: text
   };
   if (commit !== void 0) return invalid(text, "is a git ref and a directory", whichOf(text));
   if (await isPartOfCheckout(ports, cwd, text)) return invalid(text, "is no git ref that is known here, but a directory of the checkout, which the change under test could have brought", whichOf(text));
   return directory;
  }
  async function basesOfTrigger(ports) {
   const change = (0, _model_trigger_js__WEBPACK_IMPORTED_MODULE_6__.C)(ports.trigger);
   if (change === void 0) return [];
   const prefix = ports.git.isRepository(ports.environment.cwd) ? await ports.git.prefix(ports.environment.cwd) : "";
   const bases = [];
   for (const point of await (0, _policy_bases_js__WEBPACK_IMPORTED_MODULE_5__.c)(ports, change)) bases.push(await openPoint(ports, point, prefix));
   return bases;
  }
  async function tipOfTrigger(ports, bases) {
   const [base] = bases;
   if (ports.trigger.kind !== "pull_request" || base?.kind !== "commit") return [];
   try {
    const tip = await (0, _policy_bases_js__WEBPACK_IMPORTED_MODULE_5__.n)(ports, base.ref);
    const prefix = ports.git.isRepository(ports.environment.cwd) ? await ports.git.prefix(ports.environment.cwd) : "";
    return tip.commit === base.commit ? [] : [ await openPoint(ports, tip, prefix) ];
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs)) throw error;
    ports.log.warn(`the tip of ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(base.ref)} could not be read, so the change is held against ${base.commit.slice(0, 12)} alone: ${error.message}`);
    return [];
   }
  }
  async function openPoint(ports, {branch, commit}, prefix) {
   const base = await (0, _policy_base_commit_js__WEBPACK_IMPORTED_MODULE_4__.$)(ports, branch, commit);
   return {
    kind: "commit",
    ref: branch,
    commit,
    read: path => base.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path), _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.policyBytes),
    names: folder => base.names(folder)
   };
  }
  function invalid(text, what, hint) {
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("base_invalid", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(text)} ${what}`, {
    base: text
   }, hint === void 0 ? {} : {
    hint
   });
  }
  function whichOf(text) {
   return `Write ./${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(text)} for the directory, or refs/heads/${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(text)} for the branch; fetch a missing one with \`git fetch --depth=1 origin REF\`.`;
  }
  async function isPartOfCheckout({files, git}, cwd, text) {
   const name = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(text).replace(/[/\\]+$/, "").replaceAll("\\", "/");
   if (files.resolve((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, name)) !== (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.join)(files.resolve(cwd) ?? cwd, name)) return true;
   const head = await git.resolve(cwd, "HEAD");
   if (head === void 0) return false;
   return git.show(cwd, head, name, 1).then(file => file !== void 0, () => true);
  }
 }),
 94924: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   WN: () => countsText,
   _i: () => differenceJson,
   Pq: () => differenceOf,
   J3: () => differenceTables
  });
  var finding = __webpack_require__(85382);
  const ORDER = [ "added", "changed", "licence", "removed" ];
  const UNSTATED = "not stated";
  function comparePackages(base, head) {
   const [before, after] = [ byName(base), byName(head) ];
   const names = [ ...new Set([ ...before.keys(), ...after.keys() ]) ].sort();
   const changes = names.flatMap(key => compareName(before.get(key) ?? [], after.get(key) ?? []));
   const sorted = ORDER.flatMap(kind => changes.filter(change => change.kind === kind));
   const known = new Set(licencesOf(base));
   return {
    changes: sorted,
    counts: Object.fromEntries(ORDER.map(kind => [ kind, changes.filter(change => change.kind === kind).length ])),
    newLicences: licencesOf(head).filter(licence => !known.has(licence))
   };
  }
  function byName(packages) {
   const names = new Map;
   for (const one of packages) {
    const key = one.purl === void 0 ? `name:${one.name}` : one.purl.replace(/[@?#].*$/s, "");
    const same = names.get(key);
    if (same === void 0) names.set(key, [ one ]); else same.push(one);
   }
   return names;
  }
  function compareName(base, head) {
   const [shown] = [ ...head, ...base ];
   if (shown === void 0) return [];
   const {name, ecosystem} = shown;
   const [old, fresh] = [ versionsOf(base), versionsOf(head) ];
   const before = old.filter(version => !fresh.includes(version));
   const after = fresh.filter(version => !old.includes(version));
   const beside = fresh.filter(version => old.includes(version));
   const changes = [];
   if (before.length + after.length > 0) {
    const kind = before.length === 0 ? "added" : after.length === 0 ? "removed" : "changed";
    const meant = kind === "removed" ? base.filter(({version = ""}) => before.includes(version)) : head.filter(({version = ""}) => after.includes(version));
    changes.push({
     kind,
     name,
     ecosystem,
     before,
     after,
     beside,
     licences: licencesOf(meant)
    });
   }
   const [licencesBefore, licencesAfter] = [ licencesOf(base), licencesOf(head) ];
   if (base.length > 0 && head.length > 0 && licencesBefore.join("\n") !== licencesAfter.join("\n")) changes.push({
    kind: "licence",
    name,
    ecosystem,
    before: orUnstated(licencesBefore),
    after: orUnstated(licencesAfter),
    beside: [],
    licences: []
   });
   return changes;
  }
  function versionsOf(packages) {
   return [ ...new Set(packages.map(({version = ""}) => version)) ].sort();
  }
  function licencesOf(packages) {
   return [ ...new Set(packages.flatMap(({licences}) => licences)) ].sort();
  }
  function orUnstated(licences) {
   return licences.length === 0 ? [ UNSTATED ] : licences;
  }
  function differenceOf(base, head) {
   const oneTool = base.tool === head.tool;
   return {
    ...comparePackages(base.packages, head.packages),
    base: sideOf(base),
    head: sideOf(head),
    oneTool,
    notes: [ ...oneTool ? [] : [ `the base was listed by ${base.tool}, the head by ${head.tool}: what only one of them sees is listed as a change` ], ...base.unreadable.map(({path, message}) => `${path} cannot be read at ${base.label}, so that all of its packages seem added: ${message}`), ...new Set([ ...head.notes, ...base.notes.filter(note => !head.notes.includes(note)).map(note => `${base.label}: ${note}`) ]) ],
    findings: head.unreadable.map(({path, message}) => (0, finding.L5)("every-lock-file-is-readable", path, `cannot be read, so that it is compared with nothing: ${message}`))
   };
  }
  const SHOWN_ROWS = 50;
  const SHOWN_TEXTS = 3;
  function differenceTables({changes, counts, newLicences}, maxRows = SHOWN_ROWS) {
   const title = `Packages: ${countsText(counts)}`;
   const rows = changes.map(change => toRow(change, newLicences));
   const tables = rows.length === 0 ? [] : [ {
    title,
    head: [ "change", "package", "before", "after", "licence" ],
    rows: capped(rows, maxRows)
   } ];
   if (newLicences.length === 0) return tables;
   return [ ...tables, {
    title: "Licences that no package had before",
    head: [ "licence" ],
    rows: capped(newLicences.map(licence => [ difference_report_short(licence) ]), maxRows)
   } ];
  }
  function countsText(counts) {
   return `${counts.added} added, ${counts.removed} removed, ${counts.changed} changed, ${counts.licence} with another licence`;
  }
  function differenceJson({base, head, oneTool, counts, changes, newLicences, notes}) {
   return {
    base,
    head,
    one_tool: oneTool,
    counts,
    changes: changes.map(each => ({
     ...each,
     ecosystem: each.ecosystem ?? null
    })),
    new_licences: newLicences,
    notes
   };
  }
  function sideOf({label, tool, packages}) {
   return {
    label,
    tool,
    packages: packages.length
   };
  }
  function toRow({kind, name, ecosystem, before, after, beside, licences}, newLicences) {
   const isNew = (kind === "licence" ? after : kind === "removed" ? [] : licences).some(licence => newLicences.includes(licence));
   const licence = kind === "licence" ? "" : listed(licences, "not stated");
   const stays = beside.length === 0 || kind === "changed" ? "" : ` (beside ${listed(beside, "")})`;
   return [ kind, `${ecosystem === void 0 ? "" : `${ecosystem} `}${difference_report_short(name)}`, listed(before, "-"), `${listed(after, "-")}${stays}`, `${licence}${isNew ? `${licence === "" ? "" : " "}NEW LICENCE` : ""}` ];
  }
  function listed(texts, none) {
   if (texts.length === 0) return none;
   const shown = texts.slice(0, SHOWN_TEXTS).map(text => text === "" ? "no version" : difference_report_short(text));
   return `${shown.join(", ")}${texts.length > SHOWN_TEXTS ? `, and ${texts.length - SHOWN_TEXTS} more` : ""}`;
  }
  function difference_report_short(text) {
   return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
  }
  function capped(rows, maxRows) {
   if (rows.length <= maxRows) return [ ...rows ];
   const [first = []] = rows;
   return [ ...rows.slice(0, maxRows), first.map((_, index) => index === Math.min(1, first.length - 1) ? `${rows.length - maxRows} more` : "") ];
  }
 }),
 64826: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readGivenSbom: () => readGivenSbom
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);
  var _components_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3943);
  var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65806);
  var _validate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76517);
  function readGivenSbom(content, name) {
   const format = formatOf(content);
   const parsed = (0, _document_js__WEBPACK_IMPORTED_MODULE_3__.r)(content, format);
   const problems = parsed.ok ? (0, _validate_js__WEBPACK_IMPORTED_MODULE_4__.q)(parsed.value) : parsed.problems;
   if (!parsed.ok || problems.length > 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("sbom_invalid", `${name} is no valid ${format}: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.yg)(problems.slice(0, 5))}`, {
    name,
    format
   });
   return {
    document: {
     format,
     content,
     components: (0, _components_js__WEBPACK_IMPORTED_MODULE_2__._)(parsed.value),
     rawDigest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_1__.sc)(content),
     document: parsed.value
    },
    tool: statedTool(parsed.value)
   };
  }
  function formatOf(content) {
   return /"bomFormat"\s*:\s*"CycloneDX"/.test(Buffer.from(content).toString("latin1")) ? "cyclonedx-json" : "spdx-json";
  }
  function statedTool(sbom) {
   const text = sbom.format === "spdx-json" ? sbom.document.creationInfo.creators.find(creator => creator.startsWith("Tool:"))?.replace(/^Tool: ?/, "") : cyclonedxTool(sbom.document);
   const [, name = text ?? "unknown", version = "unknown"] = /^(.+)-v?(\d[^-]*(?:-.*)?)$/.exec(text?.slice(0, 200) ?? "") ?? [];
   return {
    name,
    version,
    digest: void 0
   };
  }
  function cyclonedxTool({metadata}) {
   const tools = Array.isArray(metadata?.tools) ? metadata.tools : metadata?.tools?.components;
   const [first] = tools ?? [];
   return first === void 0 ? void 0 : [ first["name"], first["version"] ].filter(part => typeof part === "string" && part !== "").join("-");
  }
 }),
 72690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E$: () => listCommit,
   OY: () => listWorkTree,
   sT: () => topOfWorkTree
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var limits = __webpack_require__(44831);
  var json = __webpack_require__(5565);
  var ecosystems = __webpack_require__(89609);
  var merge = __webpack_require__(18594);
  async function listLockFiles(files) {
   const readings = [];
   const unreadable = [];
   for (const file of [ ...files ].sort((a, b) => a.path < b.path ? -1 : 1)) {
    const ecosystem = (0, ecosystems.M)(file.path);
    if (ecosystem === void 0 || ecosystem === "unread") continue;
    try {
     readings.push({
      ...await ecosystem.read(file),
      path: file.path
     });
    } catch (error) {
     if (!(error instanceof errors.cs)) throw error;
     unreadable.push({
      path: file.path,
      message: error.message
     });
    }
   }
   const {components, notes} = (0, merge.g)(readings);
   return {
    packages: components.map(toListed),
    notes,
    unreadable
   };
  }
  function toListed({group, name, version, purl, type, licence}) {
   return {
    name: group === void 0 ? name : `${group}/${name}`,
    version,
    purl,
    ecosystem: type,
    licences: licence === void 0 ? [] : [ licence ]
   };
  }
  const MAX_LOCK_FILES = 1e3;
  async function listCommit(ports, {commit, label, without = []}) {
   const top = await topOfWorkTree(ports);
   return list(ports, {
    label,
    commit,
    without,
    read: path => ports.git.show(top, commit, path, limits.b.lockFileBytes)
   });
  }
  async function listWorkTree(ports) {
   const top = await topOfWorkTree(ports);
   const head = await ports.git.resolve(top, "HEAD");
   if (head === void 0) throw new errors.cs("git_unavailable", "the repository has no commit yet, so git tracks no lock file");
   return list(ports, {
    label: "work tree",
    commit: head,
    without: [],
    read: path => Promise.resolve(ports.files.read((0, external_node_path_.join)(top, path), limits.b.lockFileBytes))
   });
  }
  async function list(ports, {label, commit, without, read}) {
   const paths = await ports.git.list(ports.environment.cwd, commit, path => (0, ecosystems.M)(path) !== void 0 && !without.includes(path));
   const readable = paths.filter(path => (0, ecosystems.M)(path) !== "unread");
   const files = [];
   const unreadable = readable.slice(MAX_LOCK_FILES).map(path => ({
    path,
    message: `there are more than ${MAX_LOCK_FILES} lock files`
   }));
   for (const path of readable.slice(0, MAX_LOCK_FILES)) try {
    const content = await read(path);
    if (content === void 0) continue;
    const text = (0, json._)(content);
    if (text === void 0) unreadable.push({
     path,
     message: "is not valid UTF-8"
    }); else files.push({
     path,
     text
    });
   } catch (error) {
    if (!(error instanceof errors.cs)) throw error;
    unreadable.push({
     path,
     message: (0, errors.bD)(error)
    });
   }
   const listed = await listLockFiles(files);
   const unread = paths.length - readable.length;
   return {
    label,
    tool: `duri-embedded ${ports.environment.duriVersion}`,
    packages: listed.packages,
    notes: [ ...listed.notes, ...unread === 0 ? [] : [ `${unread} file${unread === 1 ? "" : "s"} of kinds that the embedded generator does not read` ] ],
    unreadable: [ ...unreadable, ...listed.unreadable ]
   };
  }
  async function topOfWorkTree({environment, git}) {
   const prefix = await git.prefix(environment.cwd);
   return (0, external_node_path_.resolve)(environment.cwd, "../".repeat(prefix.split("/").length - 1));
  }
 })
};
