import { modules as shared } from "./shared.index.js";

export const id = 1648;

export const ids = [ 1648 ];

export const modules = {
 ...shared,
 59572: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => openRepository
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _model_git_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76949);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  async function openRepository(ground) {
   const {git} = ground.ports;
   if (!git.isRepository(ground.root)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("git_unavailable", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(ground.root)} is not in a git repository`);
   const prefix = await git.prefix(ground.root);
   const top = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(ground.root, ...prefix.split("/").map(part => part === "" ? "" : ".."));
   const env = {
    ..._model_git_settings_js__WEBPACK_IMPORTED_MODULE_2__.j,
    GIT_DIR: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, ".git"),
    GIT_WORK_TREE: top,
    GIT_ALLOW_PROTOCOL: "none"
   };
   const settings = _model_git_settings_js__WEBPACK_IMPORTED_MODULE_2__.b.flatMap(setting => [ "-c", setting ]);
   const run = async (args, input) => ground.run({
    program: "git",
    args: [ "--no-pager", ...settings, ...args ],
    env,
    ...input === void 0 ? {} : {
     input
    }
   });
   return {
    prefix,
    run,
    output: async args => {
     const {exitCode, stdout, stderr} = await run(args);
     if (exitCode === 0) return Buffer.from(stdout).toString("utf8");
     const said = (0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(stderr.split("\n")[0] ?? "").slice(0, 300);
     throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("git_unavailable", `git ${args[0] ?? ""} ended with code ${exitCode}: ${said}`, {
      exitCode
     });
    },
    isShallow: async () => git.isShallow(ground.root)
   };
  }
 }),
 81648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   git: () => git
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80916);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52888);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82527);
  var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59572);
  const parameters = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
   path: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().min(1).max(4096).regex(/^[^:\0*?[\\]+$/, "has characters that git reads as a pattern").describe("What is asked about, relative to the root. It need not be there."),
   ignored: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().optional().describe("Must a committed .gitignore exclude it? A rule of this clone alone does not count."),
   tracked: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().optional().describe("Must it be in the index?"),
   history: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "none", "some" ]).optional().describe("`none`: no commit of any branch or tag ever held it. Needs the whole history."),
   mode: zod__WEBPACK_IMPORTED_MODULE_4__.k5n([ "100644", "100755", "120000" ]).optional().describe("The mode that the index has for it.")
  }).refine(({ignored, tracked, history, mode}) => [ ignored, tracked, history, mode ].some(one => one !== void 0), "asks for nothing");
  const git = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_5__.B)({
   name: "git",
   summary: "How git treats a path: ignored, tracked, its mode, and whether any commit ever held it.",
   parameters,
   executes: _check_type_js__WEBPACK_IMPORTED_MODULE_5__.Z,
   observe: async (ground, wanted) => {
    const repository = await (0, _repository_js__WEBPACK_IMPORTED_MODULE_3__.h)(ground);
    return [ ...wanted.ignored === void 0 ? [] : [ await ignored(repository, wanted.path, wanted.ignored) ], ...wanted.tracked === void 0 && wanted.mode === void 0 ? [] : await indexed(repository, wanted), ...wanted.history === void 0 ? [] : [ await inHistory(ground, repository, wanted) ] ];
   }
  });
  async function ignored(repository, path, wanted) {
   const {exitCode, stdout, stderr} = await repository.run([ "check-ignore", "--no-index", "-v", "-z", "--stdin" ], `${path}\0`);
   if (exitCode > 1) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.nv)("infra", path, `could not be looked up: ${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_1__.g$)(stderr.slice(0, 200))}`);
   const [source = "", line = "", pattern = ""] = Buffer.from(stdout).toString("utf8").split("\0");
   const excluded = exitCode === 0 && !pattern.startsWith("!");
   const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(repository.prefix, source);
   const rule = {
    file,
    line: Number(line)
   };
   if (!excluded) {
    const details = exitCode === 0 ? {
     location: rule,
     actual: pattern
    } : {};
    if (!wanted) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(path, "is not ignored");
    return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "is not ignored by git", {
     ...details,
     expected: `a line ${path} in .gitignore`,
     fix: `Add the line ${path} to .gitignore and commit it.`
    });
   }
   if (!wanted) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, `is ignored by git`, {
    location: rule,
    actual: pattern
   });
   const committed = source.endsWith(".gitignore") && await repository.output([ "ls-files", "-z", "--", `:(top,literal)${source}` ]) !== "";
   if (committed) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(path, `is ignored by ${file}`, {
    location: rule
   });
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "is ignored in this clone only", {
    actual: `${file}:${line}`,
    expected: "a .gitignore that is committed"
   });
  }
  async function indexed(repository, {path, tracked, mode}) {
   const entries = (await repository.output([ "ls-files", "--stage", "-z", "--", path ])).split("\0").filter(entry => entry !== "");
   const is = entries.length > 0;
   const seen = [];
   if (tracked === false && is) seen.push((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "is tracked by git", {
    fix: `Take it out with \`git rm --cached ${path}\`, and replace every secret that it held.`
   })); else if (tracked === true && !is) seen.push((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "is not tracked by git", {
    fix: `Run \`git add ${path}\` and commit.`
   })); else if (tracked !== void 0) seen.push((0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(path, is ? "is tracked by git" : "is not tracked by git"));
   if (mode === void 0) return seen;
   if (!is) return [ ...seen, (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "has no mode in git, because it is not tracked", {
    expected: mode
   }) ];
   const other = entries.map(entry => entry.slice(0, 6)).find(found => found !== mode);
   if (other === void 0) return [ ...seen, (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(path, `has mode ${mode} in git`) ];
   const fix = mode === "120000" ? "Commit a link in its place." : `Run \`git update-index --chmod=${mode === "100755" ? "+x" : "-x"} ${path}\`.`;
   return [ ...seen, (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "has another mode in git", {
    expected: mode,
    actual: other,
    fix
   }) ];
  }
  async function inHistory(ground, repository, {path, history}) {
   const hint = {
    fix: "Fetch everything: `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout."
   };
   if (await repository.isShallow()) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.nv)("infra", path, "cannot be looked for: the history here is cut off", hint);
   const born = await repository.run([ "rev-parse", "--verify", "--quiet", "HEAD" ]);
   if (born.exitCode !== 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.nv)("infra", path, "cannot be looked for: there is no commit");
   const found = (await repository.output([ "log", "--all", "--full-history", "--max-count=5", "--format=%h", "--", path ])).split("\n").filter(Boolean);
   if (history === "some") return found.length > 0 ? (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(path, "is in the history") : (0, 
   _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "is in no commit");
   if (found.length === 0) return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.v9)(path, "is in no commit of any branch or tag");
   return (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_2__.c6)(path, "was committed once, and whoever clones the repository can still read it", {
    actual: found.join(", "),
    fix: `Replace every secret that it held; then rewrite the history without it (git filter-repo --path ${path} --invert-paths).`
   });
  }
 })
};
