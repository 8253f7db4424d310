import { modules as shared } from "./shared.index.js";

export const id = 6614;

export const ids = [ 6614 ];

export const modules = {
 ...shared,
 26614: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45481);
  const inputs = {
   path: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)("Release directory", "DIR", {
    positional: true
   }),
   evidence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)("Directory of the evidence set", "DIR", {
    flag: "evidence"
   }),
   config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Policy of this host", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__.x, {
    defaultText: "DURI_CONFIG, else /etc/duri/duri.yml"
   }),
   keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.AC,
   hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bB,
   expect: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Only this release: the digest of its deployment_metadata.json; needs no mark", "sha256:DIGEST", {
    flag: "expect"
   }),
   bootstrap: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.L$)("The first boot on this host: there is no mark yet", {
    flag: "bootstrap"
   }),
   ticket: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("A rollback ticket that two people have signed", "FILE", {
    flag: "ticket"
   }),
   user: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Run the program as this account; DuRi itself runs as root, so that the program can write neither mark nor release", "NAME|UID:GID", {
    flag: "user"
   }),
   openFiles: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.nd)({
    min: 16,
    max: 1073741816
   }, "Soft limit of open files for the program; Node raises its own to the hard one", "N", {
    flag: "open-files"
   }),
   command: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.ay)("The program and its arguments", "CMD...")
  };
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__.G)({
   name: "boot",
   summary: "The boot gate: verify a release, then run a program in place of this process, or refuse",
   description: "Verifies release and evidence, asks for a green verdict of the gate over exactly this release, holds it against the mark of this host, the kill switch and what --expect names, and only then runs what stands behind `--`, with the same pid where Node and platform can. The program must be a file of the release or stand in `boot.allow_exec` of the policy; it may not be able to write the release, policy, key ring or state directory. Exit codes of a refusal: 1 a gate is red or its verdict missing, 2 wrong policy or set-up, 3 no verdict, 20 tampered, 21 corrupted, 22 policy_changed, 23 frozen, 126 and 127 as in a shell. It needs no network.",
   examples: [ {
    line: "duri boot /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --user app -- /srv/app/server --port 8080",
    says: "On a host, as root; DURI_STATE_DIR keeps the mark"
   }, {
    line: "duri boot /srv/app --evidence /srv/evidence --bootstrap --user app -- /srv/app/server",
    says: "The first time on this host"
   }, {
    line: "duri boot /srv/app --evidence /srv/evidence --expect sha256:DIGEST -- node /srv/app/server.js",
    says: "In a container that keeps nothing"
   }, {
    line: "DURI_ENV=dev duri boot dist --evidence evidence --expect sha256:DIGEST -- dist/server",
    says: "On a desk: only report, and run"
   } ],
   inputs,
   outputs: {},
   action: void 0,
   run: async (ports, values) => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(2340), __webpack_require__.e(5472), __webpack_require__.e(195), __webpack_require__.e(8037), __webpack_require__.e(3524), __webpack_require__.e(9704), __webpack_require__.e(8553) ]).then(__webpack_require__.bind(__webpack_require__, 78553))).runBoot(ports, values)
  });
 })
};
