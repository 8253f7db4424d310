import { modules as shared } from "./shared.index.js";

export const id = 8037;

export const ids = [ 8037 ];

export const modules = {
 ...shared,
 65221: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => verifyResult
  });
  var _model_amount_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63907);
  var _model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);
  var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
  var _model_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18205);
  var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62373);
  var _reports_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87193);
  var _reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32259);
  var _outcome_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94395);
  function verifyResult(verification, {mode, why, exitCode, judge}) {
   const {outcome, metadata, metadataDigest, tree} = verification;
   const warnings = mode === "dev" ? [ ...verification.warnings, (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.$e)("dev_not_enforced", "verify", `dev: not enforced (${why})`) ] : verification.warnings;
   const open = verification.findings.filter(({outcome: each}) => each === "fail" || each === "unknown");
   const error = (0, _outcome_error_js__WEBPACK_IMPORTED_MODULE_5__.w)(outcome, verification.findings);
   const status = statusText(verification);
   return {
    exitCode,
    json: {
     status: error === void 0 ? status : null,
     ...error === void 0 ? {} : {
      error
     },
     mode,
     enforced: mode === "prod",
     metadata_digest: metadataDigest === void 0 ? null : (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(metadataDigest),
     release: metadata === void 0 ? null : {
      product: metadata.product,
      repository_id: metadata.repository_id,
      line: metadata.line,
      sequence: metadata.sequence,
      deployment_id: metadata.deployment_id,
      created: metadata.created,
      expires: metadata.expires
     },
     signed_by: verification.signedBy.map(({keyId, kind}) => ({
      key: keyId,
      kind
     })),
     counts: tree ?? null,
     spike: verification.spike === void 0 ? null : {
      ...verification.spike,
      digest: (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(verification.spike.digest)
     },
     findings: verification.findings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__.a),
     warnings: warnings.map(_reports_finding_json_js__WEBPACK_IMPORTED_MODULE_4__.j)
    },
    report: {
     tone: status === _model_status_js__WEBPACK_IMPORTED_MODULE_2__.ft ? "plain" : (0, 
     _model_report_js__WEBPACK_IMPORTED_MODULE_6__.Y)(outcome),
     headline: `${status}${mode === "dev" && outcome !== "verified" ? " (dev: not enforced)" : ""}: ${summary(verification, open)}`,
     facts: [ ...metadata === void 0 ? [] : [ [ "release", `${metadata.product} ${metadata.line} #${metadata.sequence}, sealed ${metadata.created}` ] ], ...metadataDigest === void 0 ? [] : [ [ "metadata", (0, 
     _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(metadataDigest) ] ], [ "signed by", verification.signedBy.length === 0 ? "no trusted key" : verification.signedBy.map(({keyId, kind}) => `${kind} ${keyId}`).join(", ") ], [ "policy", judge.says ], [ "mode", `${mode} (${why})` ] ],
     findings: mostSevereFirst(foldSpike(verification)),
     warnings,
     next: (0, _reports_advice_js__WEBPACK_IMPORTED_MODULE_3__.c)(verification.findings)
    },
    outputs: {
     status: error === void 0 ? status : "",
     "metadata-digest": metadataDigest === void 0 ? "" : (0, _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(metadataDigest),
     findings: String(open.length)
    },
    short: `${status} ${summary(verification, open)}`
   };
  }
  function statusText({outcome, unsigned}) {
   return unsigned && outcome === "verified" ? _model_status_js__WEBPACK_IMPORTED_MODULE_2__.ft : outcome;
  }
  function summary({outcome, tree}, open) {
   if (outcome === "verified" && tree !== void 0) return `${(0, _model_amount_js__WEBPACK_IMPORTED_MODULE_7__.C)(tree.matched)} files match what was released`;
   const changes = tree === void 0 ? [] : [ [ tree.modified, "modified" ], [ tree.missing, "missing" ], [ tree.unexpected, "not released" ] ].filter(([count]) => count > 0);
   if (changes.length > 0) return changes.map(([count, what]) => `${count} ${count === 1 ? "file" : "files"} ${what}`).join(", ");
   const [first] = mostSevereFirst(open);
   return first === void 0 ? "no finding" : `${first.subject} ${first.message}`;
  }
  const ORDER = [ "tampered", "corrupted", "policy_changed", "error(config)", "error(infra)", "verified" ];
  function mostSevereFirst(findings) {
   return [ ...findings ].sort((a, b) => ORDER.indexOf((0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.sG)(a)) - ORDER.indexOf((0, 
   _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.sG)(b)));
  }
  const FOLDED_FILES = 20;
  function foldSpike({findings, spike}) {
   if (spike === void 0) return findings;
   const isChange = ({outcome, reason}) => outcome === "fail" && (reason === "file_modified" || reason === "file_missing");
   const first = findings.filter(isChange).slice(0, FOLDED_FILES);
   const more = spike.changed > first.length ? ` and ${spike.changed - first.length} more` : "";
   const message = `${spike.changed} of ${spike.baseline} files changed at once: ${first.map(({subject}) => subject).join(", ")}${more}; all of them: ${(0, 
   _model_digest_js__WEBPACK_IMPORTED_MODULE_0__.gV)(spike.digest)}`;
   return [ (0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__.V2)("every-file-matches", "file_modified", "release directory", message), ...findings.filter(finding => !isChange(finding)) ];
  }
 })
};
