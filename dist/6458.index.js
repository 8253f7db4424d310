import { modules as shared } from "./shared.index.js";

export const id = 6458;

export const ids = [ 6458 ];

export const modules = {
 ...shared,
 66458: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    flag: _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__.E.flag
   }),
   output: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)("The bundle to write, a .tar.gz that only this account can read; nothing may be there yet", "FILE", {
    flag: "output"
   }),
   against: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("The archive of the release: changed files are compared with it byte by byte", "ARCHIVE", {
    flag: "against"
   }),
   window: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.ph)("24h", "How far back logs and execution records are taken: 90m, 24h, 7d", "TIME", {
    flag: "window"
   }),
   log: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.gC)("A log to take along, cut to the window and without secrets. May be given several times", "FILE", {
    flag: "log"
   }),
   config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Policy of this host", "FILE", {
    flag: _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__.x.flag
   }, {
    defaultText: "DURI_CONFIG, /etc/duri/duri.yml, else the built-in policy"
   }),
   keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.AC,
   hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bB,
   signingKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.NR
  };
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__.G)({
   name: "forensics",
   summary: "Gather what a tampered release can tell into one signed file: changes, byte ranges, processes, mounts, logs",
   description: "Writes one tar.gz: every path that is not as released, with digests, size, mode, times and owner; copies of the changed files; with --against the byte ranges that differ from the archived original; the processes that hold a file of the tree; mounts, host and clock; execution records and logs of the window; the evidence set. A manifest names the digest of each file, and a key with the use `log` signs it. Nothing in the tree is changed. What could not be seen is named in the bundle; the exit code is 0 once the bundle is written, whatever it shows. docs/forensics.md says what stands where.",
   examples: [ {
    line: "duri forensics /srv/app --evidence /srv/evidence --output /var/tmp/incident-42.tar.gz",
    says: "What can be known without an archive"
   }, {
    line: "duri forensics /srv/app --evidence /srv/evidence --against shop-main-7-0123456789ab.tar.gz --log /var/log/nginx/access.log --output incident.tar.gz",
    says: "With the byte ranges, and a log of the last day"
   }, {
    line: "duri forensics /srv/app --evidence /srv/evidence --signing-key log.pem --output incident.tar.gz --json",
    says: "Signed, for a program"
   } ],
   inputs,
   outputs: {},
   action: void 0,
   run: async (ports, values) => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(2340), __webpack_require__.e(5472), __webpack_require__.e(195), __webpack_require__.e(8037), __webpack_require__.e(105), __webpack_require__.e(6806), __webpack_require__.e(5906) ]).then(__webpack_require__.bind(__webpack_require__, 85906))).runForensics(ports, values)
  });
 })
};
