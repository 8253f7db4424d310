import { modules as shared } from "./shared.index.js";

export const id = 9940;

export const ids = [ 9940 ];

export const modules = {
 ...shared,
 31293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => parseListedSubjects,
   X: () => listedSubjects
  });
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93313);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5565);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10018);
  const LIST = "GITHUB_ARTIFACTS_LIST";
  const versioned = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   version: zod__WEBPACK_IMPORTED_MODULE_4__.L5J()
  });
  const listSchema = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   subjects: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.pathBytes),
    digest: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(200),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "file", "oci" ])
   })).max(1e4)
  });
  function listedSubjects({environment, files}) {
   const path = (environment.variables[LIST] ?? "").trim();
   const content = path === "" ? void 0 : files.read(path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.evidenceFileBytes);
   if (content === void 0) return;
   const list = parseListedSubjects(content);
   if (!list.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", (0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(`the list of artifacts that ${LIST} names ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.yg)(list.problems.slice(0, 5))}`), {
    path
   });
   return list.value.length === 0 ? void 0 : list.value;
  }
  function parseListedSubjects(content) {
   if (/^\s*$/.test(Buffer.from(content).toString("latin1"))) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.Yz)([]);
   const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_6__.q)(content, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.evidenceFileBytes,
    maxDepth: 8
   });
   if (!json.ok) return json;
   const version = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_7__.eA)(json.value, versioned);
   if (!version.ok) return version;
   if (version.value.version !== 1) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.J5)("/version", `is ${JSON.stringify(version.value.version)}; this DuRi reads version 1`);
   const list = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_7__.eA)(json.value, listSchema);
   if (!list.ok) return list;
   const byName = new Map;
   for (const [index, {name, digest}] of list.value.subjects.entries()) {
    const hex = /^sha256:(.*)$/i.exec(digest)?.[1]?.toLowerCase() ?? "";
    if (!(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__._h)(hex)) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`/subjects/${index}/digest`, "is not sha256: and 64 hexadecimal digits");
    if (byName.has(name) && byName.get(name) !== hex) return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.J5)(`/subjects/${index}/name`, `stands twice, with different digests: ${name.slice(0, 200)}`);
    byName.set(name, hex);
   }
   return (0, _shape_parsed_js__WEBPACK_IMPORTED_MODULE_5__.Yz)([ ...byName ].map(([name, digest]) => ({
    name,
    digest
   })));
  }
 }),
 9940: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => provenance
  });
  var external_node_path_ = __webpack_require__(76760);
  var evidence_set = __webpack_require__(85339);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var model_digest = __webpack_require__(6799);
  var errors = __webpack_require__(74132);
  var limits = __webpack_require__(44831);
  var build_provenance = __webpack_require__(67585);
  var check_provenance = __webpack_require__(32345);
  var picomatch = __webpack_require__(14006);
  var model_path = __webpack_require__(80916);
  var json = __webpack_require__(5565);
  var statement_schema = __webpack_require__(12522);
  async function collectSubjects(ports, inputs) {
   const found = [];
   for (const path of inputs.paths) found.push(...await hashMatches(ports, path));
   if (inputs.digest !== void 0) found.push(digestSubject(inputs.digest, inputs.name)); else if (inputs.name !== void 0) renameOnly(found, inputs.name);
   if (inputs.checksumsPath !== void 0) found.push(...readChecksums(ports, inputs.checksumsPath));
   return eachOnce(found);
  }
  function eachOnce(subjects) {
   const byName = new Map;
   for (const {name, digest} of subjects) {
    const before = byName.get(name);
    if (before !== void 0 && before !== digest) throw invalid(`two artifacts with different content are called "${(0, 
    model_path.g$)(name)}"`);
    byName.set(name, digest);
   }
   if (byName.size > statement_schema.Vn) throw invalid(`there are ${byName.size} subjects; one statement bears ${statement_schema.Vn}`);
   return [ ...byName ].map(([name, digest]) => ({
    name,
    digest
   }));
  }
  async function hashMatches({environment, files, tree}, pattern) {
   const {isGlob, base, glob, negated} = picomatch.scan(pattern);
   if (negated) throw invalid(`"${(0, model_path.g$)(pattern)}" says what is no artifact; name what is one`);
   if (!isGlob) {
    const digest = files.digest((0, external_node_path_.resolve)(environment.cwd, pattern));
    if (digest === void 0) throw new errors.cs("input_missing", `${(0, model_path.g$)(pattern)} is not there`);
    return [ {
     name: (0, external_node_path_.basename)(pattern),
     digest
    } ];
   }
   const root = (0, external_node_path_.resolve)(environment.cwd, base);
   const found = await scanMatches(tree, root, picomatch(glob, {
    dot: true
   }));
   if (found.length === 0) throw new errors.cs("input_missing", `"${(0, model_path.g$)(pattern)}" matches no file (directories and links are no artifacts)`);
   return found;
  }
  async function scanMatches(tree, root, matches) {
   const found = [];
   await tree.scan({
    root,
    covers: (path, isDirectory) => isDirectory || matches((0, model_path.fE)(path) ?? ""),
    expectedSize: () => "any",
    onEntry: entry => {
     if (entry.kind === "file" && entry.digest !== void 0) found.push({
      name: (0, external_node_path_.basename)((0, model_path.Vj)(entry.path)),
      digest: entry.digest
     });
     if (entry.kind === "problem") throw new errors.cs("input_invalid", `${(0, external_node_path_.join)(root, (0, 
     model_path.Vj)(entry.path))} could not be hashed: ${entry.problem}, ${entry.detail}`);
    }
   });
   return found;
  }
  function digestSubject(digest, name) {
   const hex = /^sha256:(.*)$/.exec(digest)?.[1] ?? "";
   if (!(0, model_digest._h)(hex)) throw invalid(`subject digest "${(0, model_path.g$)(digest.slice(0, 100))}" is not sha256: and 64 lower-case hexadecimal digits`);
   if (name === void 0) throw invalid("a subject digest needs a subject name");
   return {
    name,
    digest: hex
   };
  }
  function renameOnly(found, name) {
   const [only] = found;
   if (only === void 0 || found.length !== 1) throw invalid(`a subject name is for one artifact; there are ${found.length}`);
   found[0] = {
    name,
    digest: only.digest
   };
  }
  function readChecksums({environment, files}, path) {
   const content = files.read((0, external_node_path_.resolve)(environment.cwd, path), limits.b.evidenceFileBytes);
   if (content === void 0) throw new errors.cs("input_missing", `${path} is not there`);
   const lines = ((0, json._)(content) ?? "").split(/\r?\n/).filter(line => line !== "");
   if (lines.length === 0) throw invalid(`${path} lists no artifact`);
   return lines.map((line, index) => {
    const [, hex = "", name = ""] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (!(0, model_digest._h)(hex) || (0, model_path.fE)((0, model_path.xe)(name)) === void 0) throw invalid(`${path}:${index + 1} is no line of sha256sum: 64 lower-case hexadecimal digits, two spaces, a name`);
    return {
     name,
     digest: hex
    };
   });
  }
  function invalid(message) {
   return new errors.cs("input_invalid", message);
  }
  var describe_build = __webpack_require__(34829);
  var lock_files = __webpack_require__(32904);
  function sbomFormatOf(content) {
   if (content.byteLength > limits.b.sbomBytes) return;
   let document;
   try {
    document = JSON.parse((0, json._)(content) ?? "");
   } catch {
    return;
   }
   if (typeof document !== "object" || document === null) return;
   const {spdxVersion, bomFormat} = document;
   if (typeof spdxVersion === "string" && spdxVersion.startsWith("SPDX-")) return "spdx-json";
   return bomFormat === "CycloneDX" ? "cyclonedx-json" : void 0;
  }
  var sbom_link = __webpack_require__(91561);
  var finding_json = __webpack_require__(32259);
  var listed_subjects = __webpack_require__(31293);
  var seal_instant = __webpack_require__(20787);
  var place_inputs = __webpack_require__(45481);
  const INVENTORY_FILE = "checksums.json";
  const DEFAULT_OUTPUT = "provenance.intoto.json";
  const provenance = (0, command.G)({
   name: "provenance",
   summary: "Write provenance.json: which source, which builder, which SBOM",
   description: "Writes an in-toto statement with the SLSA provenance predicate. With --evidence it stands beside an existing checksums.json and sbom.json, and names both. Without, it speaks of the artifacts that you name, or in a job of GitHub Actions of those that its steps have declared ($GITHUB_ARTIFACTS_LIST). What it says of the build is what the CI says of itself; it is unsigned: `duri seal` or `duri sign` signs.",
   examples: [ {
    line: "duri provenance dist --evidence evidence",
    says: "Beside an inventory and an SBOM that are there already"
   }, {
    line: 'duri provenance --subject-path "out/*.tgz" --output out/provenance.intoto.json',
    says: "For artifacts that are no release directory"
   }, {
    line: "duri provenance --subject-digest sha256:… --subject-name ghcr.io/acme/shop",
    says: "For something that is known by its digest only"
   } ],
   inputs: {
    directory: (0, input.mR)("The release directory, whose lock files are named among the dependencies", "DIR", {
     positional: true,
     action: "path"
    }),
    evidence: (0, input.mR)("The evidence directory with checksums.json and sbom.json", "DIR", place_inputs.E),
    subjectPath: (0, input.gC)("An artifact, by path or glob; may be repeated", "PATH", {
     flag: "subject-path",
     action: "subject-path"
    }),
    subjectDigest: (0, input.mR)("An artifact, by digest; needs --subject-name", "sha256:HEX", {
     flag: "subject-digest",
     action: "subject-digest"
    }),
    subjectName: (0, input.mR)("Name of the one artifact", "NAME", {
     flag: "subject-name",
     action: "subject-name"
    }),
    subjectChecksums: (0, input.mR)("Artifacts, as a file that sha256sum wrote", "FILE", {
     flag: "subject-checksums",
     action: "subject-checksums"
    }),
    sbomPath: (0, input.mR)("The SBOM of the artifacts, where there is no evidence directory", "FILE", {
     flag: "sbom-path",
     action: "sbom-path"
    }),
    output: (0, input.mR)("Where to write, where there is no evidence directory", "FILE", {
     flag: "output",
     action: "output"
    }, {
     defaultText: DEFAULT_OUTPUT
    })
   },
   outputs: {
    "provenance-path": "Path of the file that was written",
    "provenance-digest": "Its digest, as sha256:…",
    "builder-id": "Who built, as far as the CI says"
   },
   action: {
    name: "generate-provenance",
    icon: "file-text",
    permissions: {
     contents: "read"
    }
   },
   run: async (ports, values) => {
    const {cwd} = ports.environment;
    const finishedOn = (0, seal_instant.V)(ports);
    const evidence = directoryAt(ports, values.evidence);
    const release = directoryAt(ports, values.directory);
    const given = await collectSubjects(ports, {
     paths: values.subjectPath,
     digest: values.subjectDigest,
     name: values.subjectName,
     checksumsPath: values.subjectChecksums
    });
    const named = given.length > 0 || evidence !== void 0 ? given : (0, listed_subjects.X)(ports) ?? [];
    if (evidence !== void 0 && values.sbomPath !== void 0) throw new errors.cs("usage", `--sbom-path has no meaning beside --evidence, whose ${sbom_link.HO} is taken`);
    const checkout = await ports.git.head(release ?? cwd);
    const {claims, warnings} = (0, describe_build.S)(ports.environment.variables, checkout);
    const lockFiles = (0, lock_files.j)(ports.files, {
     ...release === void 0 ? {} : {
      release
     },
     ...release === cwd ? {} : {
      repository: cwd
     }
    });
    const common = {
     build: claims,
     checkout,
     lockFiles,
     finishedOn
    };
    const written = evidence === void 0 ? writeStatement(ports, named, values, common) : writeBeside(ports, evidence, named, common);
    return toResult({
     ...written,
     claims,
     warnings,
     lockFiles: lockFiles.length
    });
   }
  });
  function writeBeside({evidence}, directory, named, common) {
   const {inventory, sbom} = readEvidence(evidence, directory);
   const subjects = eachOnce([ {
    name: INVENTORY_FILE,
    digest: inventory
   }, ...named ]);
   const text = (0, build_provenance._V)((0, build_provenance.Sw)({
    ...common,
    subjects,
    sbom
   }));
   const transaction = evidence.begin(directory);
   try {
    transaction.put(check_provenance.LP, text);
    transaction.commit();
   } finally {
    transaction.abort();
   }
   return {
    path: (0, external_node_path_.join)(directory, check_provenance.LP),
    digest: (0, model_digest.gV)((0, model_digest.sc)(text)),
    subjects,
    next: "Sign the whole set: duri seal"
   };
  }
  function readEvidence(evidence, directory) {
   const snapshot = evidence.open(directory);
   try {
    if (snapshot.file(evidence_set.VR) !== void 0) throw new errors.cs("file_exists", `${(0, 
    external_node_path_.join)(directory, evidence_set.VR)} binds the provenance that is there; another one would break the set`, {}, {
     hint: "Run `duri seal` again: it writes a new set as one."
    });
    const [inventory, sbom] = [ INVENTORY_FILE, sbom_link.HO ].map(name => {
     const file = snapshot.file(name);
     if (file === void 0) throw new errors.cs("input_missing", `${(0, external_node_path_.join)(directory, name)} is not there`);
     return file;
    });
    return {
     inventory: inventory.digest(),
     sbom: toSbomLink(sbom.read(limits.b.sbomBytes), (0, external_node_path_.join)(directory, sbom_link.HO))
    };
   } finally {
    snapshot.close();
   }
  }
  function writeStatement(ports, subjects, values, common) {
   if (subjects.length === 0) throw new errors.cs("usage", "there is nothing to write provenance of", {}, {
    hint: "Give --evidence DIR, or name artifacts with --subject-path, --subject-digest or --subject-checksums. In a job whose steps declare artifacts to the runner, those are taken."
   });
   const {cwd} = ports.environment;
   const path = (0, external_node_path_.resolve)(cwd, values.output ?? DEFAULT_OUTPUT);
   const sbom = values.sbomPath === void 0 ? void 0 : readSbom(ports.files, (0, external_node_path_.resolve)(cwd, values.sbomPath));
   const text = (0, build_provenance._V)((0, build_provenance.Jo)({
    ...common,
    subjects,
    sbom
   }));
   ports.files.write(path, text);
   return {
    path,
    digest: (0, model_digest.gV)((0, model_digest.sc)(text)),
    subjects,
    next: `Sign it: duri sign ${path}`
   };
  }
  function readSbom(files, path) {
   const content = files.read(path, limits.b.sbomBytes);
   if (content === void 0) throw new errors.cs("input_missing", `${path} is not there`);
   return toSbomLink(content, path);
  }
  function toSbomLink(content, path) {
   const format = sbomFormatOf(content);
   if (format === void 0) throw new errors.cs("sbom_invalid", `${path} is neither SPDX nor CycloneDX JSON`);
   return {
    digest: (0, model_digest.sc)(content),
    format
   };
  }
  function directoryAt({environment, files}, path) {
   const directory = path === void 0 ? void 0 : (0, external_node_path_.resolve)(environment.cwd, path);
   if (directory !== void 0 && !files.isDirectory(directory)) throw new errors.cs("directory_missing", `${directory} is no directory`);
   return directory;
  }
  function toResult({path, digest, subjects, next, claims, warnings, lockFiles}) {
   const {builder, source, buildType, environment} = claims;
   return {
    exitCode: 0,
    json: {
     path,
     digest,
     environment,
     builder: builder.id,
     build_type: buildType,
     source: {
      uri: source.uri ?? null,
      commit: source.commit ?? null
     },
     subjects: subjects.map(subject => ({
      name: subject.name,
      digest: (0, model_digest.gV)(subject.digest)
     })),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: warnings.length === 0 ? "good" : "warn",
     headline: `Provenance of ${subjects.length === 1 ? subjects[0]?.name ?? "" : `${subjects.length} artifacts`} written; it is not signed yet`,
     facts: [ [ "file", path ], [ "digest", digest ], [ "builder", builder.id ], [ "source", source.uri ?? "not known" ], [ "commit", source.commit ?? "not known" ], [ "lock files", String(lockFiles) ] ],
     warnings,
     next: [ next ]
    },
    outputs: {
     "provenance-path": path,
     "provenance-digest": digest,
     "builder-id": builder.id
    },
    short: `${digest} ${path}`
   };
  }
 }),
 20787: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => sealInstant
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  function sealInstant({clock, environment}) {
   const text = environment.variables["SOURCE_DATE_EPOCH"];
   if (text === void 0 || text === "") return clock.now();
   if (!/^\d{1,11}$/.test(text)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `SOURCE_DATE_EPOCH is "${text.slice(0, 40)}"; expected whole seconds since 1970`);
   return new Date(Number(text) * 1e3);
  }
 }),
 67585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jo: () => buildProvenanceStatement,
   Sw: () => buildProvenance,
   _V: () => renderProvenance
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46753);
  var _sbom_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91561);
  var _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12522);
  function buildProvenance(facts) {
   return {
    ...buildProvenanceStatement(facts),
    sbom_digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(facts.sbom.digest),
    sbom_format: facts.sbom.format
   };
  }
  function buildProvenanceStatement(facts) {
   const {build, sbom} = facts;
   const subjects = [ ...facts.subjects ].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
   const finishedOn = facts.finishedOn.toISOString();
   const startedOn = build.startedOn !== void 0 && build.startedOn <= finishedOn ? {
    startedOn: build.startedOn
   } : {};
   return {
    _type: _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__.zG,
    subject: subjects.map(({name, digest}) => ({
     name,
     digest: {
      sha256: digest
     }
    })),
    predicateType: _statement_schema_js__WEBPACK_IMPORTED_MODULE_2__.Ti,
    predicate: {
     buildDefinition: {
      buildType: build.buildType,
      externalParameters: build.externalParameters,
      ...build.internalParameters === void 0 ? {} : {
       internalParameters: build.internalParameters
      },
      resolvedDependencies: [ ...sourceResources(build, facts.checkout), ...facts.lockFiles.map(lockFileResource) ]
     },
     runDetails: {
      builder: {
       id: build.builder.id,
       ...build.builder.version === void 0 ? {} : {
        version: build.builder.version
       }
      },
      metadata: {
       invocationId: build.invocationId ?? derivedInvocation(build, subjects, finishedOn),
       ...startedOn,
       finishedOn
      },
      byproducts: sbom === void 0 ? [] : [ (0, _sbom_link_js__WEBPACK_IMPORTED_MODULE_1__.At)(sbom) ]
     }
    }
   };
  }
  function renderProvenance(provenance) {
   return `${JSON.stringify(JSON.parse((0, _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)(provenance)), null, 2)}\n`;
  }
  function sourceResources({source}, checkout) {
   const same = checkout !== void 0 && checkout.commit === source.commit;
   const dirty = same && checkout.dirty ? {
    annotations: {
     dirty: true
    }
   } : {};
   const claimed = source.commit === void 0 ? [] : [ {
    ...source.uri === void 0 ? {
     name: "source"
    } : {
     uri: source.uri
    },
    digest: {
     gitCommit: source.commit
    },
    ...dirty
   } ];
   if (checkout === void 0 || same || source.commit === void 0) return claimed;
   return [ ...claimed, {
    name: "checkout",
    digest: {
     gitCommit: checkout.commit
    },
    annotations: {
     dirty: checkout.dirty
    }
   } ];
  }
  function lockFileResource({place, path, digest}) {
   return {
    name: path,
    digest: {
     sha256: digest
    },
    annotations: {
     place
    }
   };
  }
  function derivedInvocation(build, subjects, finishedOn) {
   return `urn:duri:invocation:${(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)((0, 
   _shape_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__.d)({
    builder: build.builder.id,
    source: build.source,
    subjects,
    finishedOn
   })).slice(0, 32)}`;
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
 32904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => collectLockFiles
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const LOCK_FILE_NAMES = [ "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb", "deno.lock", "poetry.lock", "Pipfile.lock", "uv.lock", "pdm.lock", "pylock.toml", "requirements.txt", "conda-lock.yml", "pixi.lock", "Cargo.lock", "go.sum", "go.work.sum", "gradle.lockfile", "buildscript-gradle.lockfile", "packages.lock.json", "paket.lock", "project.assets.json", "Gemfile.lock", "gems.locked", "composer.lock", "mix.lock", "rebar.lock", "cpanfile.snapshot", "Podfile.lock", "Package.resolved", "Cartfile.resolved", "pubspec.lock", "conan.lock", "vcpkg-lock.json", "MODULE.bazel.lock", "flake.lock", "stack.yaml.lock", "cabal.project.freeze", "renv.lock", "Manifest.toml", "shard.lock", ".terraform.lock.hcl", "Chart.lock", "requirements.lock" ];
  const MAX_LOCK_FILES = 500;
  function orderLockFiles(lockFiles) {
   const key = ({place, path}) => `${place} ${path}`;
   const byKey = new Map(lockFiles.map(lockFile => [ key(lockFile), lockFile ]));
   return [ ...byKey.values() ].sort((a, b) => key(a) < key(b) ? -1 : 1).slice(0, MAX_LOCK_FILES);
  }
  function collectLockFiles(files, places) {
   const found = Object.entries(places).flatMap(([place, directory]) => LOCK_FILE_NAMES.flatMap(name => {
    const digest = digestOf(files, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name));
    return digest === void 0 ? [] : [ {
     place,
     path: name,
     digest
    } ];
   }));
   return orderLockFiles(found);
  }
  function digestOf(files, path) {
   try {
    return files.digest(path);
   } catch {
    return;
   }
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
