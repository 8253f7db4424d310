import { modules as shared } from "./shared.index.js";

export const id = 9467;

export const ids = [ 9467 ];

export const modules = {
 ...shared,
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
 })
};
