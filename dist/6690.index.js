import { modules as shared } from "./shared.index.js";

export const id = 6690;

export const ids = [ 6690 ];

export const modules = {
 ...shared,
 6690: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   downloadRelease: () => downloadRelease
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _archive_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89308);
  var _model_amount_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63907);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44831);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
  var _forge_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14109);
  async function downloadRelease(ports, request, folder) {
   const {repository, tag, token} = request;
   const forge = await (0, _forge_inputs_js__WEBPACK_IMPORTED_MODULE_5__.S)(ports, token, repository);
   const release = (await forge.releases()).find(candidate => candidate.tag === tag && !candidate.draft);
   if (release === void 0) throw missing(`${repository} has no published release ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(tag)}`, "Check the tag; a private repository needs a token in GH_TOKEN.");
   const assets = release.assets.filter(({name}) => (0, _archive_names_js__WEBPACK_IMPORTED_MODULE_1__.Lz)(name) !== void 0);
   if (assets.length === 0) throw missing(`the release ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(tag)} of ${repository} has no archive of DuRi`, "Store it with `duri archive --store release` before it is published.");
   const paths = [];
   for (const asset of assets) {
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, asset.name);
    ports.log.info(`Downloading ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(asset.name)} (${(0, 
    _model_amount_js__WEBPACK_IMPORTED_MODULE_6__.C)(asset.sizeBytes)} bytes)`);
    await forge.downloadAsset(asset, {
     path,
     maxBytes: Math.min(asset.sizeBytes, _model_limits_js__WEBPACK_IMPORTED_MODULE_3__.b.archiveBytes)
    });
    paths.push(path);
   }
   return paths;
  }
  function missing(message, hint) {
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("archive_missing", message, {}, {
    hint
   });
  }
 })
};
