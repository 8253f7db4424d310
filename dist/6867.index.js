import { modules as shared } from "./shared.index.js";

export const id = 6867;

export const ids = [ 6867 ];

export const modules = {
 ...shared,
 56867: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   default: () => __WEBPACK_DEFAULT_EXPORT__
  });
  var _inputs_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74370);
  var _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17515);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  var _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32337);
  var _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45481);
  const inputs = {
   evidence: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("Evidence set to sign, as `duri seal --unsigned` wrote it, instead of files", "DIR", _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__.E),
   config: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("With --evidence: policy that it must have been sealed under", "FILE", _place_inputs_js__WEBPACK_IMPORTED_MODULE_2__.x, {
    defaultText: "duri.yml of the current folder"
   }),
   commit: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("With --evidence: commit that it must have been made from", "SHA", {
    flag: "commit",
    action: "commit"
   }, {
    defaultText: "the one that set off the run"
   }),
   maxAgeHours: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.nd)({
    min: 1,
    max: 87600
   }, "With --evidence: how old it may be (default: 24)", "HOURS", {
    flag: "max-age-hours",
    action: "max-age-hours"
   }),
   add: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.L$)("With --evidence: add signatures to those of other keys", {
    flag: "add",
    action: "add"
   }),
   files: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.gC)("Files to sign", "FILE", {
    positional: true,
    action: "subject-path"
   }),
   subjectDigest: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("Digest of what is signed, instead of a file", "sha256:HEX", {
    flag: "subject-digest",
    action: "subject-digest"
   }),
   subjectName: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("Its name", "NAME", {
    flag: "subject-name",
    action: "subject-name"
   }, {
    defaultText: "the file name"
   }),
   subjectChecksums: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("A file as sha256sum writes it: signs everything that it lists", "FILE", {
    flag: "subject-checksums",
    action: "subject-checksums"
   }),
   predicateType: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("Type of the predicate: a URI of your own", "URI", {
    flag: "predicate-type",
    action: "predicate-type"
   }),
   predicate: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("The predicate: a file with a JSON object", "FILE", {
    flag: "predicate",
    action: "predicate-path"
   }),
   out: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.mR)("Where to write", "FILE", {
    flag: "out",
    action: "out"
   }),
   bundle: (0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_3__.L$)("Write a Sigstore bundle instead of an envelope", {
    flag: "bundle",
    action: "bundle"
   }),
   signingKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__.NR,
   hmacKey: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__.bB,
   keyring: _key_inputs_js__WEBPACK_IMPORTED_MODULE_1__.AC
  };
  const __WEBPACK_DEFAULT_EXPORT__ = (0, _inputs_command_js__WEBPACK_IMPORTED_MODULE_4__.G)({
   name: "sign",
   summary: "Sign files with a statement of your own, or the evidence of a release in a job of its own",
   description: 'Signs an in-toto statement about files: your predicate, with the key ids of its signers added as `signers`. Writes a DSSE envelope with a signature by every key at hand that may sign for "seal", or with --bundle a Sigstore bundle with one public-key signature, for `cosign verify-blob-attestation --key`. Without a file, in a job of GitHub Actions, it signs what the steps before have declared ($GITHUB_ARTIFACTS_LIST). Statement types of DuRi itself are refused. With --evidence it signs a set that `duri seal --unsigned` wrote elsewhere: digests are all that it takes, the release tree is not read and nothing of it is run. The set must be whole, of this product, made just now from this commit and under this very policy.',
   examples: [ {
    line: "duri sign app.tar.gz --predicate-type https://example.com/scan/v1 --predicate scan.json --out scan.intoto.json",
    says: "An envelope"
   }, {
    line: "duri sign app.tar.gz --predicate-type https://example.com/scan/v1 --predicate scan.json --signing-key key.pem --bundle --out scan.sigstore.json",
    says: "A bundle for cosign"
   }, {
    line: "duri sign --evidence evidence --signing-key release.pem --keyring duri.keyring.json",
    says: "The evidence of a release, in the job that holds the key"
   } ],
   inputs,
   outputs: {
    "bundle-path": "Path of the envelope or bundle that was written; empty with evidence-path",
    status: "With evidence-path: signed, or why it was refused: tampered, corrupted, policy_changed",
    "metadata-digest": "With evidence-path: digest of deployment_metadata.json, as sha256:…"
   },
   action: {
    name: "sign",
    icon: "edit-3",
    permissions: {
     contents: "read"
    }
   },
   async run(ports, values) {
    if (values.evidence === void 0) return (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(5122) ]).then(__webpack_require__.bind(__webpack_require__, 53809))).signFiles(ports, values);
    if (values.files.length > 0 || values.predicateType !== void 0 || values.out !== void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", "--evidence signs an evidence set: pass neither files nor --predicate-type nor --out with it");
    return (await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(4074), __webpack_require__.e(9972), __webpack_require__.e(3774), __webpack_require__.e(9635), __webpack_require__.e(6371), __webpack_require__.e(8917), __webpack_require__.e(195), __webpack_require__.e(6826) ]).then(__webpack_require__.bind(__webpack_require__, 48704))).signEvidence(ports, {
     ...values,
     evidence: values.evidence
    });
   }
  });
 })
};
