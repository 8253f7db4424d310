import { modules as shared } from "./shared.index.js";

export const id = 6955;

export const ids = [ 6955 ];

export const modules = {
 ...shared,
 56955: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17515);
  var _forge_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14109);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45481);
  var _report_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99827);
  const inputs = {
   path: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.$4)("Release directory, an archive of one, or a published release", "DIR|ARCHIVE|OWNER/REPO@TAG", {
    positional: true,
    action: "path"
   }),
   evidence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.mR)("Directory of the evidence set; an archive brings its own", "DIR", _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__.E),
   config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.mR)("Policy of the verifier", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__.x, {
    defaultText: "DURI_CONFIG, /etc/duri/duri.yml, else the built-in policy"
   }),
   keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__.AC,
   hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__.bB,
   githubToken: _forge_inputs_js__WEBPACK_IMPORTED_MODULE_0__.b,
   preCheck: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.L$)("Look at names, kinds, sizes, modes and links only. It finds sooner, and never clears: where nothing differs the exit code is 3", {
    flag: "pre-check"
   }),
   withoutLog: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.L$)("Do not write VERIFY_LOG.log", {
    flag: "without-log"
   }),
   ..._report_inputs_js__WEBPACK_IMPORTED_MODULE_3__.eP
  };
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_5__.G)({
   name: "verify",
   summary: "Check evidence and tree, and say the status: verified, policy_changed, corrupted, tampered",
   description: "Checks the evidence set (readable, signed by trusted keys, bound together, above the floor, in its time), then the tree against it. Every finding is listed, then one status decides the exit code. A directory needs --evidence; an archive that `duri archive` made holds it. Only OWNER/REPO@TAG needs the network: every archive of that release is downloaded and verified. Policy and key ring come from the verifier, never from the release: --config, DURI_CONFIG or /etc/duri/duri.yml, else the strictest built-in policy.",
   examples: [ {
    line: "duri verify dist --evidence evidence --keyring duri.keyring.json",
    says: "Verify a release"
   }, {
    line: "duri verify /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --json",
    says: "On a host, for a program"
   }, {
    line: "duri verify shop-main-7-0123456789ab.tar.gz --keyring duri.keyring.json",
    says: "A downloaded archive"
   }, {
    line: "duri verify acme/shop@v1.2.3 --keyring duri.keyring.json",
    says: "A published release"
   }, {
    line: "duri verify /srv/app --evidence /srv/evidence --pre-check",
    says: "Between two full verifications: has anything moved?"
   }, {
    line: "DURI_ENV=dev duri verify dist --evidence evidence --keyring duri.keyring.json",
    says: "Only report: the exit code is 0"
   } ],
   inputs,
   outputs: {
    status: "verified, policy_changed, corrupted or tampered; empty when no verdict could be formed",
    "metadata-digest": "Digest of deployment_metadata.json, as sha256:…",
    findings: "How many findings failed or are unknown",
    ..._report_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Eg
   },
   action: {
    name: "verify",
    icon: "check-circle",
    permissions: {
     contents: "read"
    }
   },
   run: async (ports, values) => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(2340), __webpack_require__.e(195), __webpack_require__.e(8037), __webpack_require__.e(5133) ]).then(__webpack_require__.bind(__webpack_require__, 65133))).runVerify(ports, values)
  });
 })
};
