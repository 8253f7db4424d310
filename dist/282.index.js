import { modules as shared } from "./shared.index.js";

export const id = 282;

export const ids = [ 282 ];

export const modules = {
 ...shared,
 80282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45481);
  const inputs = {
   archive: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)('An archive, or the folder of the store "directory": then --expect says which', "ARCHIVE|DIR", {
    positional: true
   }),
   to: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)("Folder to make; the release stands in its `release`, the evidence in its `evidence`", "DIR", {
    flag: "to"
   }),
   expect: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Only this release: the digest of its deployment_metadata.json", "sha256:DIGEST", {
    flag: "expect"
   }),
   config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Policy of this host", "FILE", {
    flag: _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__.x.flag
   }, {
    defaultText: "DURI_CONFIG, else /etc/duri/duri.yml"
   }),
   keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.AC,
   hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bB
  };
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__.G)({
   name: "restore",
   summary: "Unpack an archived release and its evidence, verified, as it was kept: nothing of it appears unless all of it verifies",
   description: "Unpacks an archive that `duri archive` made beside the folder that --to names, verifies it there as `duri verify` does, and gives it its name only then: who looks finds the whole release or nothing. The folder must not be there yet; with --expect, one that already holds that very release is verified again and kept, so that a container that is started again goes on. It enforces always, whatever DURI_ENV says, needs no network and starts nothing: `duri boot` asks for the verdict, the kill switch and the mark. Exit codes are those of `duri verify`.",
   examples: [ {
    line: "duri restore shop-main-7-0123456789ab.tar.gz --to /srv/duri/current --config /etc/duri/duri.yml",
    says: "One archive"
   }, {
    line: "duri restore /archives --expect sha256:DIGEST --to /srv/duri/current",
    says: "As an initContainer: the store on a volume, and the release that the deployment names"
   } ],
   inputs,
   outputs: {},
   action: void 0,
   run: async (ports, values) => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(2340), __webpack_require__.e(195), __webpack_require__.e(8037), __webpack_require__.e(105), __webpack_require__.e(6380) ]).then(__webpack_require__.bind(__webpack_require__, 6104))).runRestore(ports, values)
  });
 })
};
