import { modules as shared } from "./shared.index.js";

export const id = 1335;

export const ids = [ 1335 ];

export const modules = {
 ...shared,
 11335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45481);
  const inputs = {
   directory: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)("Release directory", "DIR", {
    positional: true
   }),
   evidence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.$4)("Directory of the evidence set", "DIR", {
    flag: _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__.E.flag
   }),
   config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Policy of this host", "FILE", {
    flag: _place_inputs_js__WEBPACK_IMPORTED_MODULE_1__.x.flag
   }, {
    defaultText: "DURI_CONFIG or /etc/duri/duri.yml"
   }),
   keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.AC,
   hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bB,
   expect: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("The release that is meant to run: digest of its deployment_metadata.json", "sha256:…", {
    flag: "expect"
   }),
   bootstrap: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.L$)("Take the release that is there on a host that has marked none yet", {
    flag: "bootstrap"
   }),
   interval: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Time between two scans, such as 5m", "TIME", {
    flag: "interval"
   }, {
    defaultText: "watch.interval_minutes of the policy"
   }),
   listen: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.ph)("127.0.0.1:9101", "Where to serve /metrics, /healthz, /readyz and the page; off serves nothing", "HOST:PORT", {
    flag: "listen"
   }),
   textfile: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("File for the textfile collector of node_exporter, written after each scan", "FILE", {
    flag: "textfile"
   }),
   resetToken: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("File with the token that POST requests need; without one they are refused", "FILE", {
    flag: "reset-token-file"
   }),
   incremental: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.L$)("Read what changed and a share of the rest; everything once a day", {
    flag: "incremental"
   }),
   withoutEvents: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.L$)("Do not ask the kernel to tell of changes", {
    flag: "without-events"
   }),
   rateLimit: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("How fast files are read at most, such as 50MB/s", "RATE", {
    flag: "rate-limit"
   }, {
    defaultText: "watch.rate_limit of the policy"
   }),
   threads: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.nd)({
    min: 1,
    max: 8
   }, "Threads that read files; one where the rate is limited", "N", {
    flag: "threads"
   }),
   nice: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.nd)({
    min: 0,
    max: 19
   }, "Nice value of this process", "N", {
    flag: "nice"
   }),
   once: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.L$)("Scan once, say what was found, and end", {
    flag: "once"
   }),
   observe: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Watch closely for so long after a deployment, then sum up and end: 24h", "TIME", {
    flag: "observe"
   }),
   summary: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("File for the summary of --observe, as JSON", "FILE", {
    flag: "summary"
   }),
   target: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("With --observe: base URL that the acceptance tests of the policy are run against", "URL", {
    flag: "target"
   }),
   signingKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_0__.NR
  };
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_3__.G)({
   name: "watch",
   summary: "The sidecar: verify what runs at an interval, and serve /metrics, /healthz, /readyz and a status page",
   description: "Verifies release and evidence again and again while the release runs, every 5 to 15 minutes, sooner after a failure and when the kernel tells of a change. Policy, key ring and keys are read anew at each scan. It pins the release that it started with: another one, however authentic, is policy_changed until the sidecar is started again. Counters survive a restart in DURI_STATE_DIR. It starts nothing, so it raises no mark. An interrupt or a termination stops it; a hangup makes it scan at once. docs/watch.md says what it promises and what it cannot.",
   examples: [ {
    line: "duri watch /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --expect sha256:…",
    says: "Where the deployment says what is meant to run"
   }, {
    line: "duri watch /srv/app --evidence /srv/evidence --interval 5m --listen 127.0.0.1:9101",
    says: "Beside `duri boot`, with its state directory"
   }, {
    line: "duri watch /srv/app --evidence /srv/evidence --once --json",
    says: "One scan, as from cron"
   }, {
    line: "duri watch /srv/app --evidence /srv/evidence --rate-limit 50MB/s --nice 15",
    says: "On a busy host"
   }, {
    line: "duri watch /srv/app --evidence /srv/evidence --observe 24h --summary observation.json",
    says: "The first day after a deployment"
   } ],
   inputs,
   outputs: {},
   action: void 0,
   run: async (ports, values) => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(5222), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(2340), __webpack_require__.e(5472), __webpack_require__.e(195), __webpack_require__.e(3524), __webpack_require__.e(770), __webpack_require__.e(3651), __webpack_require__.e(9704), __webpack_require__.e(8272) ]).then(__webpack_require__.bind(__webpack_require__, 29206))).runWatch(ports, values)
  });
 })
};
