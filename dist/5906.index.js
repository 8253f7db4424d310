export const id = 5906;

export const ids = [ 5906 ];

export const modules = {
 85906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runForensics: () => runForensics
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_amount_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63907);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97410);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
  var _policy_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14858);
  var _signing_choose_signers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49664);
  var _capture_forensics_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51432);
  var _load_verifier_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49437);
  var _release_place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24863);
  const SHOWN = 20;
  async function runForensics(ports, values) {
   const at = ports.clock.now();
   const place = (0, _release_place_js__WEBPACK_IMPORTED_MODULE_9__.RE)(ports, values.path, values.evidence);
   const output = newFile(ports, values.output, place);
   const window = windowBefore(at, values.window);
   const {judge, trust, verifier} = await (0, _load_verifier_js__WEBPACK_IMPORTED_MODULE_8__.V)(ports, {
    ...values,
    mode: "verifier"
   }, at, [ place.directory, place.evidence ]);
   const {signers} = (0, _signing_choose_signers_js__WEBPACK_IMPORTED_MODULE_6__.p)(trust, "log", {
    optional: values.signingKey.length === 0
   });
   const against = values.against === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.environment.cwd, values.against);
   const captured = await (0, _capture_forensics_js__WEBPACK_IMPORTED_MODULE_7__.R)(ports, {
    ...place,
    judge,
    verifier,
    against,
    window,
    logs: values.log,
    output,
    signers,
    at
   });
   return forensicsResult(captured, signers.map(({keyId}) => keyId));
  }
  function newFile(ports, named, {directory, evidence}) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.environment.cwd, named);
   const folder = (0, _release_place_js__WEBPACK_IMPORTED_MODULE_9__.Ye)(ports, (0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
   if ((0, _policy_inside_js__WEBPACK_IMPORTED_MODULE_5__.FK)(folder, directory) || (0, 
   _policy_inside_js__WEBPACK_IMPORTED_MODULE_5__.FK)(folder, evidence)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `--output ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(named)} lies in what the bundle is about`, {}, {
    hint: "Write it elsewhere."
   });
   if (ports.files.exists(path)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("file_exists", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(named)} is there already`, {
    path
   });
   return path;
  }
  function windowBefore(at, text) {
   const span = (0, _model_instant_js__WEBPACK_IMPORTED_MODULE_3__.wr)(text);
   if (span === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("input_invalid", `--window is "${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(text.slice(0, 40))}"; expected a time such as 90m, 24h or 7d`);
   return {
    from: new Date(at.getTime() - span),
    to: at
   };
  }
  function forensicsResult(captured, signedBy) {
   const {path, digest, sizeBytes, manifest, files, outcome, changes, processes, notSeen} = captured;
   const found = changes?.changes ?? [];
   const headline = `${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(path)}: the release is ${outcome}; ${changes === void 0 ? "what changed is not known" : `${changes.total} differences`}`;
   return {
    exitCode: 0,
    json: {
     status: "written",
     release_status: outcome,
     bundle: {
      path,
      digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_1__.gV)(digest),
      size: sizeBytes,
      files,
      manifest_digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_1__.gV)(manifest)
     },
     signed_by: signedBy,
     differences: changes?.total ?? null,
     holding_processes: processes?.holding.map(({pid, command, userId}) => ({
      pid,
      command,
      user_id: userId
     })) ?? null,
     not_seen: notSeen
    },
    report: {
     tone: "plain",
     headline,
     facts: [ [ "digest", (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_1__.gV)(digest) ], [ "size", `${(0, 
     _model_amount_js__WEBPACK_IMPORTED_MODULE_10__.C)(sizeBytes)} bytes, ${files} files` ], [ "signed by", signedBy.join(", ") || "nobody: no key with the use `log` was given" ] ],
     tables: [ {
      title: "Changed paths",
      head: [ "path", "how", "bytes that differ", "copied" ],
      rows: found.slice(0, SHOWN).map(({path: name, kinds, ranges, copy}) => [ (0, _model_path_js__WEBPACK_IMPORTED_MODULE_4__.Vj)(name), kinds.join(", "), ranges === void 0 ? "" : `${(0, 
      _model_amount_js__WEBPACK_IMPORTED_MODULE_10__.C)(ranges.bytes)} in ${ranges.total} ranges`, copy === void 0 ? "no" : "yes" ])
     }, {
      title: "Processes that hold the tree",
      head: [ "pid", "user", "command", "holds" ],
      rows: (processes?.holding ?? []).slice(0, SHOWN).map(({pid, userId, command, holds}) => [ String(pid), String(userId), command, holds.slice(0, 3).map(({as, path: held}) => `${as} ${(0, 
      _model_path_js__WEBPACK_IMPORTED_MODULE_4__.Vj)(held)}`.trim()).join(", ") ])
     } ].filter(({rows}) => rows.length > 0),
     next: [ ...notSeen.slice(0, SHOWN).map(what => `Not seen: ${what}`), "Keep the bundle off this host: whoever tampered with the release may remove it." ]
    },
    short: headline
   };
  }
 })
};
