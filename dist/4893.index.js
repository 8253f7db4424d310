import { modules as shared } from "./shared.index.js";

export const id = 4893;

export const ids = [ 4893, 6807 ];

export const modules = {
 ...shared,
 6807: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
  var _seal_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74030);
  var _seal_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89909);
  const inputs = {
   ..._seal_inputs_js__WEBPACK_IMPORTED_MODULE_1__.j,
   shard: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Read only this share of the release and write it to --part; `duri merge` makes evidence of all n", "i/n", {
    flag: "shard",
    action: "shard"
   }),
   part: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("With --shard: file to write, outside the release", "FILE", {
    flag: "part",
    action: "part"
   })
  };
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__.G)({
   name: "seal",
   summary: "Write and sign the evidence of a release: inventory, SBOM, provenance, metadata",
   description: "Reads the release directory once and writes an evidence set beside it: checksums.json, SHA256SUMS, sbom.json, provenance.json, deployment_metadata.json and their signatures. Readers see the set before or the new one, never a part.",
   examples: [ {
    line: "duri keys new --kind ed25519",
    says: "Once: make a key and a ring"
   }, {
    line: "duri seal dist --evidence evidence --keyring duri.keyring.json",
    says: "Seal what is in dist"
   }, {
    line: "duri seal dist --shard 1/4 --part parts/1.part",
    says: "Read a quarter of it, for `duri merge`"
   }, {
    line: "DURI_HMAC_KEY_FILE=/etc/secrets/hmac-key duri seal dist --evidence evidence",
    says: "With a mounted secret"
   }, {
    line: "duri seal dist --evidence evidence --signing-key release.pem",
    says: "With a PEM key"
   } ],
   inputs,
   outputs: {
    ..._seal_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Y,
    status: "sealed; with shard: part",
    "part-path": "With shard: file of the part"
   },
   action: {
    name: "seal",
    icon: "lock",
    permissions: {
     contents: "read"
    }
   },
   run: async (ports, values) => {
    if (values.shard === void 0 && values.part === void 0) return (0, _seal_directory_js__WEBPACK_IMPORTED_MODULE_0__.r)(ports, values, {
     verb: "seal"
    });
    return (await __webpack_require__.e(2191).then(__webpack_require__.bind(__webpack_require__, 22191))).sealShard(ports, values);
   }
  });
 })
};
