import { modules as shared } from "./shared.index.js";

export const id = 4161;

export const ids = [ 4161 ];

export const modules = {
 ...shared,
 14161: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17515);
  var _forge_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14109);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45481);
  const inputs = {
   path: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.$4)("Release directory, an archive of one, or a published release; only its copies are touched", "DIR|ARCHIVE|OWNER/REPO@TAG", {
    positional: true,
    action: "path"
   }),
   evidence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("Directory of the evidence set; an archive brings its own", "DIR", _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__.E),
   archive: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("The archive to go back to", "ARCHIVE", {
    flag: "archive",
    action: "archive"
   }, {
    defaultText: "the archive that was named, else that of this release in archive.directory of the policy"
   }),
   other: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("An archive of another release, for the scenario swap-evidence", "ARCHIVE", {
    flag: "other",
    action: "other"
   }, {
    defaultText: "the next one in archive.directory of the policy"
   }),
   output: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.$4)("Folder for report, signature and forensic bundles; made when it is missing", "DIR", {
    flag: "output",
    action: "output"
   }),
   scenario: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.gC)("A scenario to rehearse; else those of the policy, else all. May be given several times", "NAME", {
    flag: "scenario",
    action: "scenario"
   }),
   target: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.Yq)([ "copy", "staging" ], "copy", "staging runs the isolation hook of the policy for real; the tree that is tampered with is a copy all the same", {
    flag: "target"
   }),
   yes: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.L$)("Yes, isolate: needed for --target staging", {
    flag: "yes"
   }),
   config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("Policy of the host", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__.x, {
    defaultText: "DURI_CONFIG, /etc/duri/duri.yml, else the built-in policy"
   }),
   keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__.AC,
   hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__.bB,
   signingKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__.NR,
   githubToken: _forge_inputs_js__WEBPACK_IMPORTED_MODULE_0__.b
  };
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_4__.G)({
   name: "drill",
   summary: "Rehearse an attack on a copy: tamper, detect, isolate, roll back, forensics; with the times, as a signed report",
   description: "Copies release, evidence and archive into a private folder, starts a real sidecar and, where the policy names one, the real program by `duri boot` over the copy, then plays each scenario: tamper, wait until the message arrives, isolate, let the boot gate refuse, write the forensic bundle, restore from the archive, wait until all is verified again. Every step is timed from the tamper against the owner's targets: told and isolated in 5 minutes, restored in 30, forensics in 2 hours; section `drill` of the policy may ask for more. A step that did not happen is red. The live release is only read. Exit code 0 green, 1 red.",
   examples: [ {
    line: "duri drill /srv/app --evidence /srv/evidence --archive shop-main-7-0123456789ab.tar.gz --output drill",
    says: "On a host"
   }, {
    line: "duri drill shop-main-7-0123456789ab.tar.gz --config duri.yml --output drill",
    says: "Of an archive alone, as in a workflow"
   }, {
    line: "duri drill /srv/app --evidence /srv/evidence --scenario modify-file --output drill --json",
    says: "One scenario, for a program"
   } ],
   inputs,
   outputs: {
    verdict: "green or red",
    "report-path": "Path of drill-report.json",
    "page-path": "Path of drill-report.md"
   },
   action: {
    name: "drill",
    icon: "activity",
    permissions: {
     contents: "read"
    }
   },
   run: async (ports, values) => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(2340), __webpack_require__.e(5472), __webpack_require__.e(195), __webpack_require__.e(8037), __webpack_require__.e(105), __webpack_require__.e(3651), __webpack_require__.e(6806), __webpack_require__.e(8565) ]).then(__webpack_require__.bind(__webpack_require__, 98565))).runDrill(ports, values)
  });
 })
};
