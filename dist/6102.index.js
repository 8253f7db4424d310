import { modules as shared } from "./shared.index.js";

export const id = 6102;

export const ids = [ 6102 ];

export const modules = {
 ...shared,
 10183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => checkPermissions,
   e: () => statedPermissions
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  const MAX_WORKFLOW_BYTES = 1024 * 1024;
  async function checkPermissions(permissions, variables) {
   const writes = Object.entries(permissions).flatMap(([scope, level]) => level === "write" ? [ scope ] : []);
   if (writes.includes("id-token") && (variables["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") === "") throw missing("id-token", void 0);
   const others = writes.filter(scope => scope !== "id-token");
   const stated = others.length === 0 ? void 0 : await statedPermissions(variables);
   const lacking = stated === void 0 ? void 0 : others.find(scope => !mayWrite(stated.permissions, scope));
   if (lacking !== void 0) throw missing(lacking, stated?.place);
  }
  async function statedPermissions(variables) {
   const [, repository, path] = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(variables["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
   const job = variables["GITHUB_JOB"] ?? "";
   if (path === void 0 || repository !== variables["GITHUB_REPOSITORY"] || job === "") return;
   const workflow = await readWorkflow((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(variables["GITHUB_WORKSPACE"] ?? "", path));
   const jobs = fieldOf(workflow, "jobs");
   const own = fieldOf(jobs, job);
   if (own === void 0 || fieldOf(own, "uses") !== void 0) return;
   const permissions = fieldOf(own, "permissions") ?? fieldOf(workflow, "permissions");
   return permissions === void 0 ? void 0 : {
    permissions,
    place: `job ${(0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(job)} of ${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(path)}`
   };
  }
  async function readWorkflow(path) {
   try {
    const content = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    if (content.length > MAX_WORKFLOW_BYTES) return;
    const {parse} = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    return parse(content.toString("utf8"), {
     maxAliasCount: 100
    });
   } catch {
    return;
   }
  }
  function fieldOf(value, name) {
   return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
  }
  function mayWrite(permissions, scope) {
   return permissions === "write-all" || fieldOf(permissions, scope) === "write";
  }
  function missing(scope, place) {
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("permission_missing", `the token of this job may not write ${scope}${place === void 0 ? "" : `: the permissions of ${place} do not say so`}`, {
    scope
   }, {
    hint: `Add \`${scope}: write\` to \`permissions:\` of the job.`
   });
  }
 })
};
