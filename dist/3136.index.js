export const id = 3136;

export const ids = [ 3136 ];

export const modules = {
 13136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   renderCyclonedx: () => renderCyclonedx
  });
  var _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54567);
  var _licence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83348);
  const ROOT_REF = "release-root";
  function renderCyclonedx({components, direct}, tool) {
   const bom = new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.Bom;
   bom.metadata.tools.components.add(new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.Component(_cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.ComponentType.Application, tool.name, {
    version: tool.version,
    group: "duri"
   }));
   const root = new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.Component(_cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.ComponentType.Application, "release", {
    bomRef: ROOT_REF
   });
   bom.metadata.component = root;
   const models = new Map(components.map(component => [ component.purl, toModel(component) ]));
   const refs = (purls = []) => purls.flatMap(purl => models.get(purl)?.bomRef ?? []);
   for (const ref of refs(direct)) root.dependencies.add(ref);
   for (const {purl, dependsOn} of components) {
    const model = models.get(purl);
    if (model === void 0) continue;
    for (const ref of refs(dependsOn)) model.dependencies.add(ref);
    bom.components.add(model);
   }
   const normalised = new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Serialize.JSON.Normalize.Factory(_cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Spec.Spec1dot6).makeForBom().normalize(bom, {});
   const told = new Set([ ...components.flatMap(({purl, dependsOn}) => dependsOn === void 0 ? [] : [ purl ]), ...direct === void 0 ? [] : [ ROOT_REF ] ]);
   return JSON.stringify({
    ...normalised,
    dependencies: normalised.dependencies?.filter(({ref}) => told.has(ref))
   });
  }
  function toModel({purl, group, name, version, hashes, licence, foundIn}) {
   return new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.Component(_cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.ComponentType.Library, name, {
    bomRef: purl,
    purl,
    ...group === void 0 ? {} : {
     group
    },
    ...version === void 0 ? {} : {
     version
    },
    hashes: new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.HashDictionary(hashes.map(({algorithm, hex}) => [ HASHES[algorithm], hex ])),
    licenses: new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.LicenseRepository(licenceModels(licence)),
    properties: new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.PropertyRepository(foundIn.map(path => new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.Property("duri:found-in", path)))
   });
  }
  const HASHES = {
   "SHA-1": _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.HashAlgorithm["SHA-1"],
   "SHA-256": _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.HashAlgorithm["SHA-256"],
   "SHA-384": _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.HashAlgorithm["SHA-384"],
   "SHA-512": _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Enums.HashAlgorithm["SHA-512"]
  };
  function licenceModels(declared) {
   const licence = (0, _licence_js__WEBPACK_IMPORTED_MODULE_1__.o9)(declared);
   switch (licence.kind) {
   case "unknown":
    return [];

   case "none":
    return [ new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.NamedLicense("NONE") ];

   case "text":
    return [ new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.NamedLicense(licence.text) ];

   case "expression":
    return [ (0, _licence_js__WEBPACK_IMPORTED_MODULE_1__.fX)(licence.expression) ? new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.SpdxLicense(licence.expression) : new _cyclonedx_cyclonedx_library__WEBPACK_IMPORTED_MODULE_0__.Models.LicenseExpression(licence.expression) ];
   }
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
 })
};
