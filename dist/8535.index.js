import { modules as shared } from "./shared.index.js";

export const id = 8535;

export const ids = [ 8535 ];

export const modules = {
 ...shared,
 1875: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   evidence: () => evidence
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
  var _inventory_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93190);
  var _keys_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39972);
  var _manifest_checksums_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40803);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74132);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85382);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80916);
  var _policy_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80728);
  var _shape_parsed_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10018);
  var _verification_verify_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46468);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52888);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82527);
  const parameters = zod__WEBPACK_IMPORTED_MODULE_10__.rej({
   covers: zod__WEBPACK_IMPORTED_MODULE_10__.YOg(zod__WEBPACK_IMPORTED_MODULE_10__.YjP().min(1).max(1e3)).min(1).optional().describe("Globs of files that a release must hold: each is covered by `release` of duri.yml and, where evidence is there, listed in its manifest."),
   release: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().min(1).default(".").describe("The release directory."),
   set: zod__WEBPACK_IMPORTED_MODULE_10__.YjP().min(1).default("evidence").describe("Directory of the evidence set. It is not in git, so it may be missing before the first release."),
   previous: zod__WEBPACK_IMPORTED_MODULE_10__.zMY().default(false).describe("The set of the last release must verify; only a repository without any release tag may have none.")
  }).refine(({covers, previous}) => covers !== void 0 || previous, "asks for nothing: give covers, or previous: true");
  const evidence = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_11__.B)({
   name: "evidence",
   summary: "The evidence set: what is deployed is covered by it, and that of the last release still verifies.",
   parameters,
   executes: _check_type_js__WEBPACK_IMPORTED_MODULE_11__.Z,
   observe: async (ground, asked) => [ ...asked.covers === void 0 ? [] : observeCoverage(ground, asked, asked.covers), ...asked.previous ? await observePrevious(ground, asked) : [] ]
  });
  function observeCoverage(ground, {release, set}, globs) {
   const {include, exclude} = ground.policy.policy.release;
   const covered = (0, _inventory_coverage_js__WEBPACK_IMPORTED_MODULE_1__.v)(include, exclude);
   if (!covered.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("policy_invalid", `release: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_12__.yg)(covered.problems)}`);
   const below = release === "." ? "" : `${release.replace(/\/+$/, "")}/`;
   const listed = listedIn(ground, set);
   return globs.flatMap(glob => {
    const files = ground.glob([ glob ]).filter(path => path.startsWith(below));
    if (files.length === 0) return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.c6)(glob, "matches no file, so nothing is covered", {
     expected: "at least one file",
     actual: "none"
    }) ];
    return files.map(path => observeFile(path, (0, _model_path_js__WEBPACK_IMPORTED_MODULE_6__.xe)(path.slice(below.length)), {
     covered: covered.value,
     listed,
     set
    }));
   });
  }
  function observeFile(path, inside, {covered, listed, set}) {
   if (!covered.covers(inside, false)) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.c6)(path, "is deployed and not covered: `release` of duri.yml leaves it out, so nobody would notice a change of it", {
    fix: "Widen `release.include`, or take the file out of `release.exclude`."
   });
   if (listed !== void 0 && !listed.has(inside)) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.c6)(path, "is deployed and not in the manifest", {
    expected: `an entry in ${set}/checksums.json`,
    actual: "none",
    fix: "Seal the release again."
   });
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.v9)(path, listed === void 0 ? "is covered" : "is covered and listed");
  }
  function listedIn(ground, set) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(set, "checksums.json");
   if (ground.look(path) === void 0) return;
   const content = ground.bytes(path);
   const listed = new Set;
   const read = (0, _manifest_checksums_reader_js__WEBPACK_IMPORTED_MODULE_3__.F)(() => [ content ], {
    onEntry: entry => listed.add(entry.path)
   });
   if (!read.ok) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__.cs("evidence_unreadable", `${path} is no manifest: ${(0, 
   _shape_parsed_js__WEBPACK_IMPORTED_MODULE_12__.yg)(read.problems)}`, {
    path
   });
   return listed;
  }
  async function observePrevious(ground, {set, release}) {
   const {ports, policy, root} = ground;
   if (ground.look(set) === void 0) return [ await withoutSet(ground, set) ];
   const trust = (0, _keys_trust_js__WEBPACK_IMPORTED_MODULE_2__.V)(ports, {
    keyringPath: void 0,
    policyKeyringPath: (0, _policy_policy_js__WEBPACK_IMPORTED_MODULE_7__.E7)(policy),
    secretInputs: [],
    purpose: "verify",
    at: ground.at
   });
   const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, release);
   const verification = await (0, _verification_verify_release_js__WEBPACK_IMPORTED_MODULE_8__.V)(ports, {
    directory,
    evidence: ground.resolve(set),
    policy,
    trust,
    dualVerify: true,
    unsigned: "refuse",
    spikeThreshold: 1,
    withoutTree: true
   });
   const outcome = (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_5__.iB)(verification.findings);
   if (outcome === "verified") return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.v9)(set, `verifies: sequence ${verification.metadata?.sequence ?? "?"}, ${verification.findings.length} findings, all good`) ];
   const wrong = verification.findings.filter(finding => finding.outcome === "fail").map(({subject, message, reason}) => (0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.c6)(`${set}/${subject}`, `${message}: ${outcome} (${reason ?? "no reason"})`, {
    expected: "verified",
    actual: outcome
   }));
   return wrong.length > 0 ? wrong : [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.nv)("infra", set, `could not be looked at as a whole: ${outcome}`, {
    expected: "verified",
    actual: outcome
   }) ];
  }
  async function withoutSet({ports, policy, root}, set) {
   if (!ports.git.isRepository(root)) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.nv)("infra", set, "is missing, and without a git repository nobody can say whether there was a release");
   if (await ports.git.isShallow(root)) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.nv)("infra", set, "is missing, and a history that is cut off need not have the tags that say whether there was a release", {
    fix: "Fetch everything: `git fetch --unshallow --tags`, or `fetch-depth: 0` of actions/checkout."
   });
   const {prefix} = policy.policy.tags;
   const releases = (await ports.git.tags(root)).filter(({name}) => name.startsWith(prefix) && /^\d/.test(name.slice(prefix.length)));
   const last = releases.at(-1);
   if (last === void 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.v9)(set, `is not needed yet: no tag of a release (${prefix}…) exists`);
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_9__.c6)(set, `is missing, and ${last.name} was released`, {
    expected: "the evidence of the last release",
    actual: "nothing",
    fix: `Fetch it from the archive: download the archive of ${last.name}, and unpack its evidence into ${set}.`
   });
  }
 })
};
