import { modules as shared } from "./shared.index.js";

export const id = 7889;

export const ids = [ 7889 ];

export const modules = {
 ...shared,
 47889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45481);
  const inputs = {
   namespace: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)("Namespace that the policy is for", "NAME", {
    flag: "namespace"
   }),
   verifierImage: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)("Image of the verifier, by digest", "IMAGE@sha256:DIGEST", {
    flag: "verifier-image"
   }),
   output: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)("File to write", "FILE", {
    flag: "output"
   }),
   config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Policy", "FILE", {
    flag: _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__.x.flag
   }, {
    defaultText: "duri.yml of the current folder"
   }),
   keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.AC,
   force: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.L$)("Overwrite the file", {
    flag: "force"
   })
  };
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__.G)({
   name: "admission",
   summary: "Write the admission policy of a Kubernetes namespace: only what duri verifies runs there",
   description: "Writes policies of Kyverno (policies.kyverno.io/v1) for the deployment that `duri init --runtime` writes: images by digest, the containers of the verifier with exactly their command lines, read-only mounts, no root, policy and key ring as they are here. Where the key ring has an ECDSA key with the use `gate`, images must also carry a verdict that it has signed, for the product, line and environment of the policy. Write it again when duri.yml, the key ring or the image of the verifier changes.",
   examples: [ {
    line: "duri admission --namespace shop --verifier-image registry.example.com/duri-verifier@sha256:DIGEST --output admission.yaml",
    says: "Then: kubectl apply -f admission.yaml"
   } ],
   inputs,
   outputs: {},
   action: void 0,
   run: async (ports, values) => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4074), __webpack_require__.e(7750) ]).then(__webpack_require__.bind(__webpack_require__, 7750))).runAdmission(ports, values)
  });
 })
};
