import { modules as shared } from "./shared.index.js";

export const id = 9982;

export const ids = [ 9982 ];

export const modules = {
 ...shared,
 78326: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JD: () => repositoryInput,
   K: () => directoryInput,
   Ol: () => retentionDays,
   Sh: () => storeInput,
   dt: () => requireMirror,
   e8: () => retentionOf,
   oi: () => storesOf
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17515);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80728);
  const storeInput = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.gC)(`Where to keep it: ${_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.ZZ.join(", ")}. May be given several times; else what the policy names`, "STORE", {
   flag: "store",
   action: "store"
  });
  const directoryInput = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)('Folder of the store "directory"; else what the policy names', "DIR", {
   flag: "directory",
   action: "directory"
  });
  const repositoryInput = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.mR)("Repository whose artifacts and releases are meant", "OWNER/REPO", {
   flag: "repository"
  }, {
   defaultText: "GITHUB_REPOSITORY"
  });
  const retentionDays = (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.nd)({
   min: 1,
   max: 36500
  }, "Days for which it is kept; a policy file may only be exceeded", "N", {
   flag: "retention-days",
   action: "retention-days"
  });
  function storesOf(named, {policy}) {
   if (named.length === 0) return policy.archive.stores;
   return named.map(name => {
    const store = _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.ZZ.find(each => each === name);
    if (store === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `--store is "${name.slice(0, 80)}"; expected one of ${_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__.ZZ.join(", ")}`);
    return store;
   });
  }
  function requireMirror({policy}) {
   if (policy.archive.when_short === "mirror" && policy.archive.mirror === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("policy_invalid", 'archive.when_short is "mirror", and archive.mirror names no store');
  }
  function retentionOf(given, {policy, path}) {
   if (given === void 0) return policy.retention_days;
   if (path === void 0 || given >= policy.retention_days) return given;
   throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `--retention-days is ${given}, and the policy asks for ${policy.retention_days}`, {
    expected: policy.retention_days,
    found: given
   }, {
    hint: "Leave it out, or lower `retention_days` in duri.yml, which the gate will show as a weaker protection."
   });
  }
 }),
 29982: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17515);
  var _archive_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78326);
  var _forge_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14109);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45481);
  const inputs = {
   path: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.$4)("Release directory, or a link to it", "DIR", {
    positional: true
   }),
   evidence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.$4)("Directory of its evidence set, or a link to it", "DIR", _place_inputs_js__WEBPACK_IMPORTED_MODULE_3__.E),
   to: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.$4)("Which release: last-green (what the mark of this host says), its metadata digest, or an archive", "last-green|sha256:…|FILE", {
    flag: "to"
   }),
   ticket: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.mR)("Ticket of two approvers, for a release that the mark no longer admits or while the kill switch is on", "FILE", {
    flag: "ticket"
   }),
   dryRun: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.L$)("Find, unpack and verify, say what would be done, and replace nothing", {
    flag: "dry-run"
   }),
   withoutIsolation: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.L$)("Do not run the program of `rollback.isolate`: this host is out of traffic already", {
    flag: "without-isolation"
   }),
   store: _archive_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Sh,
   directory: _archive_inputs_js__WEBPACK_IMPORTED_MODULE_0__.K,
   repository: _archive_inputs_js__WEBPACK_IMPORTED_MODULE_0__.JD,
   config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_4__.mR)("Policy of this host", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_3__.x, {
    defaultText: "DURI_CONFIG, /etc/duri/duri.yml"
   }),
   keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_2__.AC,
   hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_2__.bB,
   githubToken: _forge_inputs_js__WEBPACK_IMPORTED_MODULE_1__.b
  };
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_5__.G)({
   name: "rollback",
   summary: "Put an archived release back in place: verified, swapped in whole, marked, recorded",
   description: "Finds the very archive of the release in the stores of the policy, unpacks it beside the release directory, and asks whether it may run here now: signatures, floor, time, verdict, mark, kill switch, always as in prod. Then the host is taken out of traffic (`rollback.isolate`), both directories are replaced by renames, what stands there is verified again and marked, and traffic comes back (`rollback.release`). What stood there before is kept for forensics. Nothing is ever built again. Killed at any instant, the directory holds the old or the new release, and the next run finishes. Exit code 0 when it was rolled back; else that of a boot that is refused.",
   examples: [ {
    line: "duri rollback /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --to last-green --dry-run",
    says: "What would be done"
   }, {
    line: "duri rollback /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --to last-green",
    says: "To the release before this one"
   }, {
    line: "duri rollback /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --to sha256:… --ticket duri.ticket.json",
    says: "Further back"
   } ],
   inputs,
   outputs: {},
   action: void 0,
   run: async (ports, values) => (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4006), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(2018), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(2340), __webpack_require__.e(5472), __webpack_require__.e(195), __webpack_require__.e(105), __webpack_require__.e(3524), __webpack_require__.e(9704), __webpack_require__.e(2879), __webpack_require__.e(4178) ]).then(__webpack_require__.bind(__webpack_require__, 25187))).runRollback(ports, values)
  });
 })
};
