import { modules as shared } from "./shared.index.js";

export const id = 5335;

export const ids = [ 5335 ];

export const modules = {
 ...shared,
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
 65806: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => parseSbom
  });
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44831);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93313);
  var _shape_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5565);
  var _cyclonedx_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18170);
  var _spdx_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63516);
  function parseSbom(content, format) {
   const json = (0, _shape_json_js__WEBPACK_IMPORTED_MODULE_3__.q)(content, {
    maxBytes: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.sbomBytes,
    maxDepth: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.jsonDepth
   });
   if (!json.ok) return json;
   if (format === "spdx-json") {
    const shape = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_4__.eA)(json.value, _spdx_schema_js__WEBPACK_IMPORTED_MODULE_2__.b);
    return shape.ok ? {
     ok: true,
     value: {
      format,
      document: shape.value
     }
    } : shape;
   }
   const shape = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_4__.eA)(json.value, _cyclonedx_schema_js__WEBPACK_IMPORTED_MODULE_1__.n);
   return shape.ok ? {
    ok: true,
    value: {
     format,
     document: shape.value
    }
   } : shape;
  }
 }),
 83348: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QV: () => licenceReferenceFor,
   fX: () => isLicenceId,
   kO: () => licenceReferences,
   o9: () => readLicence
  });
  var _cyclonedx_cyclonedx_library_SPDX__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61290);
  var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93326);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);
  const MAX_EXPRESSION = 1e3;
  function readLicence(declared) {
   const text = declared?.trim() ?? "";
   if (text === "" || text.toUpperCase() === "NOASSERTION") return {
    kind: "unknown"
   };
   if (text.toUpperCase() === "NONE") return {
    kind: "none"
   };
   const expression = text.split(/([()\s]+)/).map(withUsualCase).join("");
   const references = licenceReferences(expression);
   return references === void 0 ? {
    kind: "text",
    text
   } : {
    kind: "expression",
    expression,
    references
   };
  }
  function licenceReferences(text) {
   if (text.length > MAX_EXPRESSION || !/^[A-Za-z0-9.+\-:() ]+$/.test(text)) return;
   if (/\b(?:LicenseRef|DocumentRef)-(?![A-Za-z0-9.-])/.test(text) || text.split(/[()\s]+/).some(isLowerCaseOperator)) return;
   try {
    return [ ...new Set(namesIn(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__(text)).filter(name => name.includes("LicenseRef-"))) ];
   } catch {
    return;
   }
  }
  function isLicenceId(text) {
   return (0, _cyclonedx_cyclonedx_library_SPDX__WEBPACK_IMPORTED_MODULE_0__.isSupportedSpdxId)(text);
  }
  function licenceReferenceFor(text) {
   const readable = text.replace(/[^A-Za-z0-9.-]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60);
   return `LicenseRef-${readable === "" ? "" : `${readable}-`}${(0, _model_digest_js__WEBPACK_IMPORTED_MODULE_2__.sc)(text).slice(0, 8)}`;
  }
  function namesIn(expression) {
   return "license" in expression ? [ expression.license ] : [ ...namesIn(expression.left), ...namesIn(expression.right) ];
  }
  function isLowerCaseOperator(word) {
   return /^(?:and|or|with)$/i.test(word) && word !== word.toUpperCase();
  }
  function withUsualCase(word) {
   if (/^(?:and|or|with)$/i.test(word)) return word.toUpperCase();
   const [, id = "", plus = ""] = /^(.*?)(\+?)$/.exec(word) ?? [];
   const fixed = (0, _cyclonedx_cyclonedx_library_SPDX__WEBPACK_IMPORTED_MODULE_0__.fixupSpdxId)(id);
   return typeof fixed === "string" ? fixed + plus : word;
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
 }),
 63516: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => spdxSchema,
   k: () => CHECKSUM_LENGTHS
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP();
  const texts = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text);
  const CHECKSUM_LENGTHS = {
   SHA1: 40,
   SHA224: 56,
   SHA256: 64,
   SHA384: 96,
   SHA512: 128,
   "SHA3-256": 64,
   "SHA3-384": 96,
   "SHA3-512": 128,
   "BLAKE2b-256": 64,
   "BLAKE2b-384": 96,
   "BLAKE2b-512": 128,
   BLAKE3: 64,
   MD2: 32,
   MD4: 32,
   MD5: 32,
   MD6: 64,
   ADLER32: 8
  };
  const checksum = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   algorithm: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(Object.keys(CHECKSUM_LENGTHS)),
   checksumValue: text
  });
  const annotation = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   annotationDate: text,
   annotationType: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "OTHER", "REVIEW" ]),
   annotator: text,
   comment: text
  });
  const element = {
   SPDXID: text,
   annotations: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(annotation).optional(),
   attributionTexts: texts.optional(),
   comment: text.optional(),
   copyrightText: text.optional(),
   licenseComments: text.optional(),
   licenseConcluded: text.optional()
  };
  const externalRef = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   referenceCategory: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "OTHER", "PERSISTENT-ID", "SECURITY", "PACKAGE-MANAGER" ]),
   referenceType: text.min(1),
   referenceLocator: text.min(1),
   comment: text.optional()
  });
  const packageSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...element,
   name: text.min(1),
   downloadLocation: text.min(1),
   builtDate: text.optional(),
   checksums: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(checksum).optional(),
   externalRefs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(externalRef).optional(),
   filesAnalyzed: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
   hasFiles: texts.optional(),
   homepage: text.optional(),
   licenseDeclared: text.optional(),
   licenseInfoFromFiles: texts.optional(),
   originator: text.optional(),
   packageFileName: text.optional(),
   packageVerificationCode: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    packageVerificationCodeValue: text.regex(/^[0-9a-f]{40}$/),
    packageVerificationCodeExcludedFiles: texts.optional()
   }).optional(),
   primaryPackagePurpose: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "APPLICATION", "FRAMEWORK", "LIBRARY", "CONTAINER", "OPERATING_SYSTEM", "DEVICE", "FIRMWARE", "SOURCE", "ARCHIVE", "FILE", "INSTALL", "OTHER" ]).optional(),
   releaseDate: text.optional(),
   sourceInfo: text.optional(),
   summary: text.optional(),
   description: text.optional(),
   supplier: text.optional(),
   validUntilDate: text.optional(),
   versionInfo: text.optional()
  });
  const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...element,
   fileName: text.min(1),
   checksums: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(checksum).min(1),
   artifactOfs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__._H3({})).optional(),
   fileContributors: texts.optional(),
   fileDependencies: texts.optional(),
   fileTypes: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "SOURCE", "BINARY", "ARCHIVE", "APPLICATION", "AUDIO", "IMAGE", "TEXT", "VIDEO", "DOCUMENTATION", "SPDX", "OTHER" ])).optional(),
   licenseInfoInFiles: texts.optional(),
   noticeText: text.optional()
  });
  const pointer = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   reference: text,
   offset: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().optional(),
   lineNumber: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().optional()
  });
  const snippet = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   ...element,
   name: text,
   ranges: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    startPointer: pointer,
    endPointer: pointer
   })).min(1),
   snippetFromFile: text,
   licenseInfoInSnippets: texts.optional()
  });
  const relationshipType = zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "AMENDS", "ANCESTOR_OF", "BUILD_DEPENDENCY_OF", "BUILD_TOOL_OF", "CONTAINED_BY", "CONTAINS", "COPY_OF", "DATA_FILE_OF", "DEPENDENCY_MANIFEST_OF", "DEPENDENCY_OF", "DEPENDS_ON", "DESCENDANT_OF", "DESCRIBED_BY", "DESCRIBES", "DEV_DEPENDENCY_OF", "DEV_TOOL_OF", "DISTRIBUTION_ARTIFACT", "DOCUMENTATION_OF", "DYNAMIC_LINK", "EXAMPLE_OF", "EXPANDED_FROM_ARCHIVE", "FILE_ADDED", "FILE_DELETED", "FILE_MODIFIED", "GENERATED_FROM", "GENERATES", "HAS_PREREQUISITE", "METAFILE_OF", "OPTIONAL_COMPONENT_OF", "OPTIONAL_DEPENDENCY_OF", "OTHER", "PACKAGE_OF", "PATCH_APPLIED", "PATCH_FOR", "PREREQUISITE_FOR", "PROVIDED_DEPENDENCY_OF", "REQUIREMENT_DESCRIPTION_FOR", "RUNTIME_DEPENDENCY_OF", "SPECIFICATION_FOR", "STATIC_LINK", "TEST_CASE_OF", "TEST_DEPENDENCY_OF", "TEST_OF", "TEST_TOOL_OF", "VARIANT_OF" ]);
  const relationship = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   spdxElementId: text,
   relatedSpdxElement: text,
   relationshipType,
   comment: text.optional()
  });
  const crossRef = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   url: text,
   isLive: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
   isValid: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
   isWayBackLink: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().optional(),
   match: text.optional(),
   order: zod__WEBPACK_IMPORTED_MODULE_0__.Whr().optional(),
   timestamp: text.optional()
  });
  const extractedLicence = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   licenseId: text,
   extractedText: text,
   name: text.optional(),
   comment: text.optional(),
   seeAlsos: texts.optional(),
   crossRefs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(crossRef).optional()
  });
  const spdxSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
   spdxVersion: zod__WEBPACK_IMPORTED_MODULE_0__.euz("SPDX-2.3"),
   dataLicense: zod__WEBPACK_IMPORTED_MODULE_0__.euz("CC0-1.0"),
   SPDXID: zod__WEBPACK_IMPORTED_MODULE_0__.euz("SPDXRef-DOCUMENT"),
   name: text.min(1),
   documentNamespace: text,
   comment: text.optional(),
   creationInfo: zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    created: text,
    creators: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text.regex(/^(?:Person|Organization|Tool): ?\S/)).min(1),
    comment: text.optional(),
    licenseListVersion: text.optional()
   }),
   annotations: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(annotation).optional(),
   documentDescribes: texts.optional(),
   externalDocumentRefs: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    externalDocumentId: text,
    spdxDocument: text,
    checksum
   })).optional(),
   files: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(fileSchema).optional(),
   hasExtractedLicensingInfos: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(extractedLicence).optional(),
   packages: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(packageSchema).optional(),
   relationships: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(relationship).optional(),
   revieweds: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.rej({
    reviewDate: text,
    reviewer: text.optional(),
    comment: text.optional()
   })).optional(),
   snippets: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(snippet).optional()
  });
 }),
 76517: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => checkSbom
  });
  var licence = __webpack_require__(83348);
  var sbom_purl = __webpack_require__(45702);
  var schema = __webpack_require__(18170);
  const SERIAL_NUMBER = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
  const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
  function checkCyclonedx(document) {
   const problems = [];
   const report = (where, message) => problems.push({
    where,
    message
   });
   checkHeader(document, report);
   checkReferences(document, report);
   checkChoices("/metadata/licenses", document.metadata?.licenses ?? [], report);
   for (const [where, {licenses = [], purl}] of (0, schema.c)(document)) {
    checkChoices(`${where}/licenses`, licenses, report);
    if (purl !== void 0 && !(0, sbom_purl.kL)(purl)) report(`${where}/purl`, `is "${purl.slice(0, 80)}", which is no package URL`);
   }
   return problems;
  }
  function checkHeader({serialNumber, metadata}, report) {
   if (serialNumber !== void 0 && !SERIAL_NUMBER.test(serialNumber)) report("/serialNumber", "is no urn:uuid: in lower case");
   const timestamp = metadata?.timestamp ?? "2026-01-05T12:00:00Z";
   if (!TIMESTAMP.test(timestamp) || Number.isNaN(Date.parse(timestamp))) report("/metadata/timestamp", `is "${timestamp.slice(0, 40)}"; expected an instant of RFC 3339`);
  }
  function checkReferences(document, report) {
   const known = new Set;
   for (const [where, ref] of bomRefs(document, "")) {
    if (known.has(ref)) report(where, `is "${ref.slice(0, 80)}", which another element has`);
    known.add(ref);
   }
   for (const [where, target] of references(document)) if (typeof target !== "string" || !known.has(target) && !target.startsWith("urn:cdx:")) report(where, `names "${String(target).slice(0, 80)}", which is no element of the document`);
   checkDependencies(document.dependencies ?? [], report);
  }
  function checkDependencies(dependencies, report) {
   const parents = new Set;
   for (const [index, {ref, dependsOn = [], provides = []}] of dependencies.entries()) {
    if (parents.has(ref)) report(`/dependencies/${index}/ref`, `is "${ref.slice(0, 80)}", whose dependencies are listed already`);
    parents.add(ref);
    if ([ dependsOn, provides ].some(list => new Set(list).size !== list.length)) report(`/dependencies/${index}`, "lists an element twice");
   }
  }
  function* references({dependencies = [], compositions = []}) {
   for (const [index, {ref, dependsOn = [], provides = []}] of dependencies.entries()) {
    yield [ `/dependencies/${index}/ref`, ref ];
    yield* listed(`/dependencies/${index}/dependsOn`, dependsOn);
    yield* listed(`/dependencies/${index}/provides`, provides);
   }
   for (const [index, {assemblies, dependencies: needed}] of compositions.entries()) {
    yield* listed(`/compositions/${index}/assemblies`, assemblies);
    yield* listed(`/compositions/${index}/dependencies`, needed);
   }
  }
  function* listed(where, list) {
   if (!Array.isArray(list)) return;
   for (const [index, target] of list.entries()) yield [ `${where}/${index}`, target ];
  }
  function* bomRefs(value, where) {
   if (value === null || typeof value !== "object") return;
   for (const [key, member] of Object.entries(value)) if (key === "bom-ref" && typeof member === "string") yield [ `${where}/bom-ref`, member ]; else yield* bomRefs(member, `${where}/${key}`);
  }
  function checkChoices(where, choices, report) {
   if (choices.length > 1 && choices.some(choice => "expression" in choice)) report(where, "has an expression beside other licences; an expression stands alone");
   for (const [index, choice] of choices.entries()) {
    if ("expression" in choice) {
     if ((0, licence.kO)(choice.expression) === void 0) report(`${where}/${index}/expression`, `is "${choice.expression.slice(0, 80)}", which is no SPDX licence expression`);
     continue;
    }
    const {id, name} = choice.license;
    if (id === void 0 === (name === void 0)) report(`${where}/${index}/license`, "has to have either id or name");
    if (id !== void 0 && !(0, licence.fX)(id)) report(`${where}/${index}/license/id`, `is "${id.slice(0, 80)}", which is not in the SPDX licence list`);
   }
  }
  __webpack_require__(65806);
  var instant = __webpack_require__(97410);
  var identifiers = __webpack_require__(13723);
  var spdx_schema = __webpack_require__(63516);
  function checkSpdx(document) {
   const problems = [];
   const report = (where, message) => problems.push({
    where,
    message
   });
   validate_checkHeader(document, report);
   checkIdentifiers(document, report);
   validate_checkReferences(document, report);
   checkLicences(document, report);
   checkDetails(document, report);
   return problems;
  }
  function validate_checkHeader({documentNamespace, creationInfo, externalDocumentRefs = []}, report) {
   if (!URL.canParse(documentNamespace) || documentNamespace.includes("#")) report("/documentNamespace", "is not an absolute URI without a fragment");
   checkInstant("/creationInfo/created", creationInfo.created, report);
   for (const [index, {externalDocumentId}] of externalDocumentRefs.entries()) if (!/^DocumentRef-[A-Za-z0-9.+-]+$/.test(externalDocumentId)) report(`/externalDocumentRefs/${index}/externalDocumentId`, "is not DocumentRef- and letters, digits, dots, hyphens");
  }
  function* validate_elements({packages = [], files = [], snippets = []}) {
   for (const [key, list] of Object.entries({
    packages,
    files,
    snippets
   })) for (const [index, {SPDXID}] of list.entries()) yield [ `/${key}/${index}/SPDXID`, SPDXID ];
  }
  function checkIdentifiers(document, report) {
   const seen = new Set([ identifiers.wP ]);
   for (const [where, id] of validate_elements(document)) {
    if (!identifiers.yT.test(id)) report(where, `is "${id.slice(0, 80)}"; expected SPDXRef- and letters, digits, dots, hyphens`);
    if (seen.has(id)) report(where, `is "${id.slice(0, 80)}", which another element has`);
    seen.add(id);
   }
  }
  function validate_checkReferences(document, report) {
   const known = new Set([ identifiers.wP, ...[ ...validate_elements(document) ].map(([, id]) => id) ]);
   const external = externalIds(document);
   for (const [where, id] of validate_references(document)) {
    const isKnown = id.includes(":") ? external.has(id.slice(0, id.indexOf(":"))) : known.has(id);
    if (!isKnown) report(where, `names "${id.slice(0, 80)}", which is no element of the document`);
   }
   if ((0, identifiers.uz)(document).length === 0) report("", "describes nothing: it has neither a DESCRIBES relationship nor documentDescribes");
  }
  function* validate_references(document) {
   for (const [index, {spdxElementId, relatedSpdxElement}] of (document.relationships ?? []).entries()) {
    yield [ `/relationships/${index}/spdxElementId`, spdxElementId ];
    if (relatedSpdxElement !== "NONE" && relatedSpdxElement !== "NOASSERTION") yield [ `/relationships/${index}/relatedSpdxElement`, relatedSpdxElement ];
   }
   for (const [index, id] of (document.documentDescribes ?? []).entries()) yield [ `/documentDescribes/${index}`, id ];
   yield* fileReferences(document);
  }
  function* fileReferences({packages = [], files = [], snippets = []}) {
   for (const [index, {hasFiles = []}] of packages.entries()) for (const id of hasFiles) yield [ `/packages/${index}/hasFiles`, id ];
   for (const [index, {fileDependencies = []}] of files.entries()) for (const id of fileDependencies) yield [ `/files/${index}/fileDependencies`, id ];
   for (const [index, {snippetFromFile, ranges}] of snippets.entries()) {
    yield [ `/snippets/${index}/snippetFromFile`, snippetFromFile ];
    for (const {startPointer, endPointer} of ranges) yield* [ startPointer, endPointer ].map(({reference}) => [ `/snippets/${index}/ranges`, reference ]);
   }
  }
  function externalIds({externalDocumentRefs = []}) {
   return new Set(externalDocumentRefs.map(({externalDocumentId}) => externalDocumentId));
  }
  const LICENCE_FIELD = /^license(?:Concluded|Declared|InfoFromFiles|InfoInFiles|InfoInSnippets)$/;
  function* licences({packages = [], files = [], snippets = []}) {
   for (const [key, list] of Object.entries({
    packages,
    files,
    snippets
   })) for (const [index, value] of list.entries()) yield* licencesOf(`/${key}/${index}`, value);
  }
  function* licencesOf(where, value) {
   for (const [field, member] of Object.entries(value)) {
    if (!LICENCE_FIELD.test(field)) continue;
    for (const text of typeof member === "string" ? [ member ] : member ?? []) yield [ `${where}/${field}`, text ];
   }
  }
  function checkLicences(document, report) {
   const listed = new Set;
   for (const [index, {licenseId}] of (document.hasExtractedLicensingInfos ?? []).entries()) {
    const where = `/hasExtractedLicensingInfos/${index}/licenseId`;
    if (!/^LicenseRef-[A-Za-z0-9.-]+$/.test(licenseId)) report(where, `is "${licenseId.slice(0, 80)}"; expected LicenseRef- and letters, digits, dots, hyphens`);
    if (listed.has(licenseId)) report(where, `is "${licenseId.slice(0, 80)}", which is listed already`);
    listed.add(licenseId);
   }
   const external = externalIds(document);
   for (const [where, text] of licences(document)) {
    if (text === "NONE" || text === "NOASSERTION") continue;
    const references = (0, licence.kO)(text);
    if (references === void 0) report(where, `is "${text.slice(0, 80)}", which is no SPDX licence expression`);
    const missing = references?.find(name => name.includes(":") ? !external.has(name.slice(0, name.indexOf(":"))) : !listed.has(name));
    if (missing !== void 0) report(where, `uses "${missing.slice(0, 80)}", which hasExtractedLicensingInfos does not list`);
   }
  }
  function checkDetails({packages = [], files = [], annotations = [], snippets = []}, report) {
   for (const [index, value] of packages.entries()) checkPackage(`/packages/${index}`, value, report);
   for (const [index, {checksums}] of files.entries()) checkChecksums(`/files/${index}`, checksums, report);
   for (const {annotations: inner = []} of [ {
    annotations
   }, ...packages, ...files, ...snippets ]) for (const {annotationDate} of inner) checkInstant("/annotations", annotationDate, report);
  }
  function checkPackage(where, value, report) {
   checkChecksums(where, value.checksums ?? [], report);
   for (const [index, {referenceType, referenceLocator}] of (value.externalRefs ?? []).entries()) if (referenceType === "purl" && !(0, 
   sbom_purl.kL)(referenceLocator)) report(`${where}/externalRefs/${index}`, `is "${referenceLocator.slice(0, 80)}", which is no package URL`);
   if (value.filesAnalyzed === false && (value.packageVerificationCode ?? value.licenseInfoFromFiles) !== void 0) report(where, "has results of analysing files, but says that none were analysed");
   for (const field of [ "supplier", "originator" ]) checkAgent(`${where}/${field}`, value[field], report);
   for (const field of [ "builtDate", "releaseDate", "validUntilDate" ]) checkInstant(`${where}/${field}`, value[field], report);
  }
  function checkAgent(where, text, report) {
   if (text !== void 0 && !/^(?:NOASSERTION$|(?:Person|Organization): ?\S)/.test(text)) report(where, 'is neither NOASSERTION nor "Person: …" or "Organization: …"');
  }
  function checkChecksums(where, checksums, report) {
   for (const [index, {algorithm, checksumValue}] of checksums.entries()) if (!/^[0-9a-f]+$/.test(checksumValue) || checksumValue.length !== spdx_schema.k[algorithm]) report(`${where}/checksums/${index}`, `is no ${algorithm} in lower-case hexadecimal`);
  }
  function checkInstant(where, text, report) {
   if (text === void 0) return;
   if (text.length !== "2026-01-05T12:00:00Z".length || !(0, instant.uZ)(text)) report(where, `is "${text.slice(0, 40)}"; expected an instant such as 2026-01-05T12:00:00Z`);
  }
  function checkSbom(sbom) {
   return sbom.format === "spdx-json" ? checkSpdx(sbom.document) : checkCyclonedx(sbom.document);
  }
 })
};
