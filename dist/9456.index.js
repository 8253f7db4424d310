import { modules as shared } from "./shared.index.js";

export const id = 9456;

export const ids = [ 9456 ];

export const modules = {
 ...shared,
 69456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   shellcheck: () => shellcheck
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80916);
  var _shape_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93313);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82527);
  const code = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^SC\d{4}$/, "is no code such as SC2086");
  const parameters = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
   files: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(4096)).min(1).max(100).describe("Scripts, as paths or globs relative to the root. Each must match a file."),
   severity: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([ "error", "warning", "info", "style" ]).default("warning").describe("The least level that counts."),
   shell: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([ "bash", "sh", "dash", "ksh" ]).default("bash").describe("The language of the scripts."),
   exceptions: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({
    code,
    reason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(3).max(500)
   })).max(100).default([]).describe("Findings that are accepted, and why. A `shellcheck disable` inside a script counts only when its code is listed here.")
  });
  const report = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
   comments: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__._H3({
    file: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
    column: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
    level: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    code: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
    message: zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
   }))
  });
  const shellcheck = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_3__.B)({
   name: "shellcheck",
   summary: "ShellCheck finds nothing in scripts but what is listed as accepted; directives inside a script do not silence it.",
   parameters,
   executes: _check_type_js__WEBPACK_IMPORTED_MODULE_3__.Z,
   observe: async (ground, {files, severity, shell, exceptions}) => {
    const accepted = new Set(exceptions.map(exception => exception.code));
    const seen = [];
    const paths = new Set;
    for (const pattern of files) {
     const found = ground.glob([ pattern ]);
     if (found.length === 0) seen.push((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(pattern, "is not there", {
      expected: "a script to look at"
     }));
     for (const path of found) paths.add(path);
    }
    for (const path of paths) {
     const silenced = directives(ground.text(path)).filter(({codes}) => codes.some(one => !accepted.has(one)));
     seen.push(...silenced.map(({line, codes}) => (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(path, `silences ShellCheck: ${codes.join(", ")}`, {
      location: {
       file: path,
       line
      },
      fix: "Mend the finding, or list the code with a reason in duri.yml."
     })));
     const args = [ "--norc", "--format=json1", `--severity=${severity}`, `--shell=${shell}`, "--", ground.resolve(path) ];
     const {exitCode, stdout, stderr} = await ground.run({
      program: "shellcheck",
      args
     });
     const read = (0, _shape_document_js__WEBPACK_IMPORTED_MODULE_4__.Tp)(stdout, report, {
      maxBytes: 16 * 1024 * 1024,
      maxDepth: 20
     });
     if (exitCode > 1 || !read.ok) {
      seen.push((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.nv)("infra", path, `could not be looked at by shellcheck: ${(0, 
      _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(stderr.slice(0, 200))}`));
      continue;
     }
     const findings = read.value.comments.filter(comment => !accepted.has(`SC${comment.code}`));
     seen.push(...findings.map(({line, column, message, code: number, level}) => (0, 
     _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.c6)(path, `has ${level} SC${number}: ${(0, 
     _model_path_js__WEBPACK_IMPORTED_MODULE_0__.g$)(message)}`, {
      location: {
       file: path,
       line,
       column
      },
      fix: `See https://www.shellcheck.net/wiki/SC${number}.`
     })));
     if (findings.length === 0 && silenced.length === 0) seen.push((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.v9)(path, `has no finding of ShellCheck at level ${severity} or worse`));
    }
    return seen;
   }
  });
  function directives(text) {
   return text.split("\n").flatMap((line, index) => {
    const disabled = /^\s*#\s*shellcheck\s.*?\bdisable=([^\s#]+)/.exec(line)?.[1] ?? /[;\s]#\s*shellcheck\s.*?\bdisable=([^\s#]+)/.exec(line)?.[1];
    return disabled === void 0 ? [] : [ {
     line: index + 1,
     codes: disabled.split(",")
    } ];
   });
  }
 })
};
