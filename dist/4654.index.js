import { modules as shared } from "./shared.index.js";

export const id = 4654;

export const ids = [ 4654 ];

export const modules = {
 ...shared,
 84654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => sbom
  });
  var external_node_path_ = __webpack_require__(76760);
  var command = __webpack_require__(74370);
  var input = __webpack_require__(17515);
  var model_digest = __webpack_require__(6799);
  var errors = __webpack_require__(74132);
  var load_policy = __webpack_require__(35821);
  var describe_components = __webpack_require__(43833);
  const SBOM_FORMATS = [ "spdx-json", "cyclonedx-json" ];
  const SBOM_FILE_NAMES = {
   "spdx-json": "sbom.spdx.json",
   "cyclonedx-json": "sbom.cdx.json"
  };
  var model_amount = __webpack_require__(63907);
  var finding_json = __webpack_require__(32259);
  var components = __webpack_require__(3943);
  function sbomResult({tool, warnings}, written, cwd) {
   const [first] = written;
   if (first === void 0) throw new errors.cs("tool_failed", `${tool.name} wrote nothing`);
   const listed = (0, components.n)(first.document);
   const [ecosystems, licences] = [ count(listed, ecosystemOf), count(listed, licenceOf) ];
   const amount = `${(0, model_amount.C)(first.components)} component${first.components === 1 ? "" : "s"}`;
   return {
    exitCode: 0,
    json: {
     tool: {
      ...tool,
      digest: tool.digest ?? null
     },
     documents: written.map(({format, path, digest, rawDigest, components}) => ({
      format,
      path,
      digest,
      raw_digest: (0, model_digest.gV)(rawDigest),
      components
     })),
     ecosystems: Object.fromEntries(ecosystems),
     licences: Object.fromEntries(licences),
     warnings: warnings.map(finding_json.j)
    },
    report: {
     tone: warnings.length > 0 ? "warn" : "plain",
     headline: `${amount}, found by ${tool.name === "syft" ? "Syft" : "the embedded generator"}`,
     facts: [ [ "tool", `${tool.name} ${tool.version}${tool.digest === void 0 ? "" : ` (sha256:${tool.digest.slice(0, 16)}…)`}` ], ...written.map(({format, path, digest}) => [ format, `${path}  ${digest}` ]) ],
     tables: [ table("Ecosystems", "ecosystem", ecosystems), table("Licences", "licence", licences) ].filter(({rows}) => rows.length > 0),
     warnings
    },
    outputs: {
     "sbom-path": (0, external_node_path_.resolve)(cwd, first.path),
     "sbom-digest": first.digest,
     components: String(first.components),
     tool: tool.name
    },
    short: `${first.path} ${first.digest} ${amount} ${tool.name}`
   };
  }
  const SHOWN = 10;
  function table(title, head, rows) {
   const rest = rows.slice(SHOWN);
   const shown = rows.slice(0, SHOWN).map(([name, amount]) => [ name.slice(0, 60), String(amount) ]);
   const others = rest.reduce((sum, [, amount]) => sum + amount, 0);
   return {
    title,
    head: [ head, "components" ],
    rows: rest.length === 0 ? shown : [ ...shown, [ `${rest.length} more`, String(others) ] ]
   };
  }
  function count(listed, key) {
   const counts = new Map;
   for (const component of listed) counts.set(key(component), (counts.get(key(component)) ?? 0) + 1);
   return [ ...counts ].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  }
  function ecosystemOf({ecosystem}) {
   return ecosystem ?? "unknown";
  }
  function licenceOf({licences}) {
   return licences.length === 0 ? "not stated" : [ ...licences ].sort().join(", ");
  }
  var seal_instant = __webpack_require__(20787);
  var place_inputs = __webpack_require__(45481);
  const sbom = (0, command.G)({
   name: "sbom",
   summary: "List what a release consists of, as SPDX or CycloneDX",
   description: "Writes the software bill of materials of a directory, made by Syft, or where there is no Syft by the embedded generator, which says so. The document is normalised: the same tree, tool and instant (SOURCE_DATE_EPOCH) give the same bytes. Its identity follows from its own content, as there is no inventory here; `duri seal` takes the root of the inventory, too.",
   examples: [ {
    line: "duri sbom dist",
    says: "Write sbom.json in SPDX"
   }, {
    line: "duri sbom dist --format spdx-json --format cyclonedx-json --output-file out/",
    says: "Both formats, from one run of the tool"
   }, {
    line: "duri sbom dist --syft-version 1.44.0",
    says: "With that Syft, downloaded and checked against the digest that DuRi knows, if there is none on PATH"
   } ],
   inputs: {
    path: (0, input.$4)("Directory to describe", "DIR", {
     positional: true,
     action: "path"
    }),
    format: (0, input.gC)(`${SBOM_FORMATS.join(" or ")}; may be repeated (default: that of the policy)`, "FORMAT", {
     flag: "format",
     action: "format"
    }),
    outputFile: (0, input.mR)("File to write; with several formats, or with a / at its end, a folder", "PATH", {
     flag: "output-file",
     action: "output-file"
    }, {
     defaultText: "sbom.json"
    }),
    syftPath: (0, input.mR)("Path of Syft", "FILE", {
     flag: "syft-path",
     action: "syft-path"
    }, {
     defaultText: "PATH, else the embedded generator"
    }),
    syftVersion: (0, input.mR)("Release of Syft to install when none is at hand", "VERSION", {
     flag: "syft-version",
     action: "syft-version"
    }),
    allowEmpty: (0, input.L$)("Accept an SBOM without any component", {
     flag: "allow-empty",
     action: "allow-empty"
    }),
    config: (0, input.mR)("Policy", "FILE", place_inputs.x, {
     defaultText: "duri.yml of the current folder, else the built-in policy"
    })
   },
   outputs: {
    "sbom-path": "Path of the SBOM; of the first one where several formats were asked for",
    "sbom-digest": "Its digest, as sha256:…",
    components: "How many components it lists",
    tool: "What made it: syft or duri-embedded"
   },
   action: {
    name: "generate-sbom",
    icon: "package",
    permissions: {
     contents: "read"
    }
   },
   run: async (ports, values) => {
    const {cwd} = ports.environment;
    const {sbom} = (await (0, load_policy.tb)(ports, {
     config: values.config,
     mode: "repository"
    })).policy;
    const formats = toFormats(values.format, sbom.format);
    const directory = (0, external_node_path_.resolve)(cwd, values.path);
    if (!ports.files.isDirectory(directory)) throw new errors.cs("directory_missing", `${values.path} is no directory`, {
     directory
    });
    const described = await (0, describe_components.v)(ports, {
     directory,
     formats,
     syftPath: values.syftPath,
     syftVersion: values.syftVersion ?? sbom.syft_version,
     rootDigest: void 0,
     createdAt: (0, seal_instant.V)(ports),
     allowEmpty: values.allowEmpty || sbom.allow_empty
    });
    const written = described.documents.map(document => ({
     ...document,
     path: targetOf(document.format, formats, values.outputFile),
     digest: (0, model_digest.gV)((0, model_digest.sc)(document.content))
    }));
    for (const {path, content} of written) ports.files.write((0, external_node_path_.resolve)(cwd, path), content);
    return sbomResult(described, written, cwd);
   }
  });
  function toFormats(texts, byPolicy) {
   const unknown = texts.find(text => !SBOM_FORMATS.some(known => known === text));
   if (unknown !== void 0) throw new errors.cs("input_invalid", `--format is "${unknown.slice(0, 80)}"; expected ${SBOM_FORMATS.join(" or ")}`);
   const asked = SBOM_FORMATS.filter(known => texts.includes(known));
   return asked.length === 0 ? [ byPolicy ] : asked;
  }
  function targetOf(format, formats, output = "") {
   if (formats.length > 1) return (0, external_node_path_.join)(output, SBOM_FILE_NAMES[format]);
   return output === "" || /[/\\]$/.test(output) ? (0, external_node_path_.join)(output, "sbom.json") : output;
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
 3943: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => countComponents,
   n: () => listComponents
  });
  var _cyclonedx_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18170);
  var _purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45702);
  var _spdx_identifiers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13723);
  function listComponents(sbom) {
   return sbom.format === "spdx-json" ? fromSpdx(sbom) : fromCyclonedx(sbom);
  }
  function countComponents(sbom) {
   return listComponents(sbom).length;
  }
  function fromSpdx({document}) {
   const root = (0, _spdx_identifiers_js__WEBPACK_IMPORTED_MODULE_2__.zJ)(document);
   return (document.packages ?? []).flatMap(({SPDXID, name, versionInfo, externalRefs = [], licenseConcluded, licenseDeclared}) => {
    if (SPDXID === root) return [];
    const purl = externalRefs.find(({referenceType}) => referenceType === "purl")?.referenceLocator;
    const licence = [ licenseConcluded, licenseDeclared ].find(text => text !== void 0 && text !== "NOASSERTION" && text !== "NONE");
    return [ {
     name,
     version: versionInfo,
     purl,
     ecosystem: (0, _purl_js__WEBPACK_IMPORTED_MODULE_1__.i8)(purl),
     licences: licence === void 0 ? [] : [ nameOf(licence) ]
    } ];
   });
   function nameOf(licence) {
    return document.hasExtractedLicensingInfos?.find(({licenseId}) => licenseId === licence)?.name ?? licence;
   }
  }
  function fromCyclonedx({document}) {
   return [ ...(0, _cyclonedx_schema_js__WEBPACK_IMPORTED_MODULE_0__.c)({
    ...document,
    metadata: void 0
   }) ].flatMap(([, {type, group, name, version, purl, licenses = []}]) => {
    if (type === "file") return [];
    const licences = licenses.map(choice => "expression" in choice ? choice.expression : choice.license.id ?? choice.license.name ?? "");
    return [ {
     name: group === void 0 || group === "" ? name : `${group}/${name}`,
     version,
     purl,
     ecosystem: (0, _purl_js__WEBPACK_IMPORTED_MODULE_1__.i8)(purl),
     licences
    } ];
   });
  }
 }),
 18170: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => componentsOf,
   n: () => cyclonedxSchema
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP();
  const ref = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1);
  const things = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__._H3({})).optional();
  const thing = zod__WEBPACK_IMPORTED_MODULE_0__._H3({}).optional();
  const hash = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   alg: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "SHA3-256", "SHA3-384", "SHA3-512", "BLAKE2b-256", "BLAKE2b-384", "BLAKE2b-512", "BLAKE3" ]),
   content: text.regex(/^(?:[a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$/)
  });
  const acknowledgement = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "declared", "concluded" ]).optional();
  const licenceChoice = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   license: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    "bom-ref": ref.optional(),
    id: text.optional(),
    name: text.optional(),
    acknowledgement,
    text: thing,
    url: text.optional(),
    licensing: thing,
    properties: things
   })
  }), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   expression: text,
   acknowledgement,
   "bom-ref": ref.optional()
  }) ]);
  const property = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   name: text.optional(),
   value: text.optional()
  });
  const externalReference = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   type: text,
   url: text,
   comment: text.optional(),
   hashes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(hash).optional()
  });
  const component = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   type: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "application", "framework", "library", "container", "platform", "operating-system", "device", "device-driver", "firmware", "file", "machine-learning-model", "data", "cryptographic-asset" ]),
   name: text,
   "bom-ref": ref.optional(),
   "mime-type": text.optional(),
   author: text.optional(),
   authors: things,
   get components() {
    return zod__WEBPACK_IMPORTED_MODULE_0__.YOg(component).optional();
   },
   copyright: text.optional(),
   cpe: text.optional(),
   cryptoProperties: thing,
   data: things,
   description: text.optional(),
   evidence: thing,
   externalReferences: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(externalReference).optional(),
   group: text.optional(),
   hashes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(hash).optional(),
   licenses: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(licenceChoice).optional(),
   manufacturer: thing,
   modelCard: thing,
   modified: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
   omniborId: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).optional(),
   pedigree: thing,
   properties: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(property).optional(),
   publisher: text.optional(),
   purl: text.optional(),
   releaseNotes: thing,
   scope: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "required", "optional", "excluded" ]).optional(),
   signature: thing,
   supplier: thing,
   swhid: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).optional(),
   swid: thing,
   tags: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).optional(),
   version: text.optional()
  });
  const metadata = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   authors: things,
   component: component.optional(),
   licenses: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(licenceChoice).optional(),
   lifecycles: things,
   manufacture: thing,
   manufacturer: thing,
   properties: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(property).optional(),
   supplier: thing,
   timestamp: text.optional(),
   tools: zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    components: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(component).optional(),
    services: things
   }), zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__._H3({})) ]).optional()
  });
  const cyclonedxSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   $schema: text.optional(),
   bomFormat: zod__WEBPACK_IMPORTED_MODULE_0__.euz("CycloneDX"),
   specVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz("1.6"),
   serialNumber: text.optional(),
   version: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(1).optional(),
   metadata: metadata.optional(),
   components: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(component).optional(),
   dependencies: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    ref,
    dependsOn: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(ref).optional(),
    provides: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(ref).optional()
   })).optional(),
   compositions: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__._H3({
    aggregate: text,
    assemblies: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__.L5J().optional()
   })).optional(),
   annotations: things,
   declarations: thing,
   definitions: thing,
   externalReferences: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(externalReference).optional(),
   formulation: things,
   properties: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(property).optional(),
   services: things,
   signature: thing,
   vulnerabilities: things
  });
  function* componentsOf(document) {
   if (document.metadata?.component !== void 0) yield* nested("/metadata/component", document.metadata.component);
   for (const [index, value] of (document.components ?? []).entries()) yield* nested(`/components/${index}`, value);
  }
  function* nested(where, value) {
   yield [ where, value ];
   for (const [index, inner] of (value.components ?? []).entries()) yield* nested(`${where}/components/${index}`, inner);
  }
 }),
 43833: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => describeComponents,
   v: () => describeInFormats
  });
  var external_node_path_ = __webpack_require__(76760);
  var errors = __webpack_require__(74132);
  var finding = __webpack_require__(85382);
  var limits = __webpack_require__(44831);
  const UNNAMED = {
   name: "release",
   version: void 0
  };
  function subjectOf(packageJson) {
   try {
    const {name, version} = JSON.parse(packageJson.replace(/^\uFEFF/, ""));
    return typeof name === "string" && name !== "" ? {
     name,
     version: typeof version === "string" && version !== "" ? version : void 0
    } : void 0;
   } catch {
    return;
   }
  }
  async function describeComponents(ports, request) {
   if (request.sbomPath !== void 0) return givenComponents(ports.files, request.sbomPath, request.allowEmpty);
   const {documents, tool, warnings} = await describeInFormats(ports, {
    ...request,
    formats: [ request.format ]
   });
   const [document] = documents;
   if (document === void 0) throw new errors.cs("tool_failed", `${tool.name} wrote no ${request.format}`);
   return {
    document,
    tool,
    warnings,
    raw: {
     digest: document.rawDigest,
     tool: tool.name,
     version: tool.version,
     toolDigest: tool.digest
    }
   };
  }
  async function describeInFormats(ports, request) {
   const {directory, formats, rootDigest, createdAt} = request;
   const [{tool, documents: raw, notes}, {normaliseSbom}] = await Promise.all([ ports.sbom.generate({
    directory,
    formats,
    syftPath: request.syftPath,
    syftVersion: request.syftVersion
   }), Promise.all([ __webpack_require__.e(9897), __webpack_require__.e(5335), __webpack_require__.e(5205) ]).then(__webpack_require__.bind(__webpack_require__, 42896)) ]);
   const machinePaths = [ directory, ports.files.resolve(directory) ].filter(path => path !== void 0);
   const subject = statedSubject(ports.files, directory);
   const documents = raw.map(sbom => normaliseSbom(sbom, {
    rootDigest,
    createdAt,
    machinePaths,
    subject
   }));
   for (const document of documents) refuseEmpty(document, tool.name, request.allowEmpty);
   return {
    documents,
    tool,
    warnings: warningsOf(tool, notes)
   };
  }
  async function givenComponents(files, path, allowEmpty) {
   const content = files.read(path, limits.b.sbomBytes);
   if (content === void 0) throw new errors.cs("input_missing", `there is no SBOM ${path}`, {
    path
   });
   const {readGivenSbom} = await Promise.all([ __webpack_require__.e(9897), __webpack_require__.e(5335), __webpack_require__.e(9467) ]).then(__webpack_require__.bind(__webpack_require__, 64826));
   const {document, tool} = readGivenSbom(content, (0, external_node_path_.basename)(path));
   refuseEmpty(document, (0, external_node_path_.basename)(path), allowEmpty);
   return {
    document,
    tool,
    raw: void 0,
    warnings: []
   };
  }
  function refuseEmpty({components, format}, by, allowEmpty) {
   if (components === 0 && !allowEmpty) throw new errors.cs("sbom_empty", `the ${format} document of ${by} lists no component`, {
    by,
    format
   });
  }
  const MAX_MANIFEST_BYTES = 1024 * 1024;
  function statedSubject(files, directory) {
   try {
    const content = files.read((0, external_node_path_.join)(directory, "package.json"), MAX_MANIFEST_BYTES);
    return (content === void 0 ? void 0 : subjectOf(Buffer.from(content).toString("utf8"))) ?? UNNAMED;
   } catch {
    return UNNAMED;
   }
  }
  const FALLBACK = "made by the embedded generator, which reads lock files and installed package manifests only";
  function warningsOf(tool, notes) {
   return [ ...tool.name === "syft" ? [] : [ FALLBACK ], ...notes ].map(message => (0, 
   finding.$e)("sbom_fallback", "sbom.json", message));
  }
 }),
 13723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => withValidIdentifiers,
   uz: () => describedIds,
   wP: () => DOCUMENT_ID,
   yT: () => SPDX_ID,
   zJ: () => describedId
  });
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  const SPDX_ID = /^SPDXRef-[A-Za-z0-9.-]+$/;
  const DOCUMENT_ID = "SPDXRef-DOCUMENT";
  function describedId(document) {
   const ids = describedIds(document);
   return ids.length === 1 ? ids[0] : void 0;
  }
  function describedIds({documentDescribes = [], relationships = []}) {
   const related = relationships.flatMap(({spdxElementId, relationshipType, relatedSpdxElement}) => {
    if (relationshipType === "DESCRIBES" && spdxElementId === DOCUMENT_ID) return [ relatedSpdxElement ];
    return relationshipType === "DESCRIBED_BY" && relatedSpdxElement === DOCUMENT_ID ? [ spdxElementId ] : [];
   });
   return [ ...new Set([ ...documentDescribes, ...related ]) ];
  }
  function withValidIdentifiers(document) {
   const renamed = renaming(document);
   const rename = id => renamed.get(id) ?? id;
   const element = value => ({
    ...value,
    SPDXID: rename(value.SPDXID)
   });
   const pointer = value => ({
    ...value,
    reference: rename(value.reference)
   });
   return {
    ...document,
    documentDescribes: document.documentDescribes?.map(rename),
    packages: document.packages?.map(value => ({
     ...element(value),
     hasFiles: value.hasFiles?.map(rename)
    })),
    files: document.files?.map(value => ({
     ...element(value),
     fileDependencies: value.fileDependencies?.map(rename)
    })),
    snippets: document.snippets?.map(value => ({
     ...element(value),
     snippetFromFile: rename(value.snippetFromFile),
     ranges: value.ranges.map(({startPointer, endPointer}) => ({
      startPointer: pointer(startPointer),
      endPointer: pointer(endPointer)
     }))
    })),
    relationships: document.relationships?.map(value => ({
     ...value,
     spdxElementId: rename(value.spdxElementId),
     relatedSpdxElement: rename(value.relatedSpdxElement)
    }))
   };
  }
  const ROOT_ID = "SPDXRef-DocumentRoot";
  function renaming(document) {
   const ids = [ ...document.packages ?? [], ...document.files ?? [], ...document.snippets ?? [] ].map(({SPDXID}) => SPDXID);
   const root = describedId(document);
   const taken = new Set(ids);
   return new Map(ids.map(id => [ id, id === root && !taken.has(ROOT_ID) ? ROOT_ID : validId(id) ]));
  }
  function validId(id) {
   if (SPDX_ID.test(id)) return id;
   const readable = id.replace(/^SPDXRef-/, "").replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 200);
   return `SPDXRef-${readable}-${(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(id).slice(0, 8)}`;
  }
 })
};
