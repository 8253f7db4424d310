import { modules as shared } from "./shared.index.js";

export const id = 2018;

export const ids = [ 2018 ];

export const modules = {
 ...shared,
 67683: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => changeOf,
   O: () => scopeOf
  });
  function scopeOf({kind}) {
   return kind === "pull_request" || kind === "merge_group" || kind === "change" ? "pull_request" : "release";
  }
  function changeOf(trigger) {
   return trigger.kind === "pull_request" || trigger.kind === "merge_group" || trigger.kind === "change" ? trigger : void 0;
  }
 }),
 77709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => openBaseCommit,
   P: () => pathFromTop
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  async function openBaseCommit(ports, branch, commit) {
   const {git, environment} = ports;
   const label = `${branch} (${commit.slice(0, 12)})`;
   const here = git.isRepository(environment.cwd);
   if (here && await git.resolve(environment.cwd, commit) === void 0) {
    const forge = await ports.openForge({});
    const problem = await git.fetchCommit(environment.cwd, commit, forge.cloneSource);
    if (problem !== void 0) {
     ports.log.debug(`${label} could not be fetched (${problem}); the platform's API is asked for its files`);
     return fromForge(forge, {
      commit,
      label,
      problem
     });
    }
   }
   if (here) {
    const top = await topFrom(ports);
    let contents;
    return {
     commit,
     label,
     read: (path, maxBytes) => git.show(environment.cwd, commit, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(top, path), maxBytes),
     has: async (path, bytes) => (await (contents ??= git.contents(environment.cwd, commit)))(path, bytes),
     names: folder => git.list(environment.cwd, commit, path => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === folder)
    };
   }
   return fromForge(await ports.openForge({}), {
    commit,
    label,
    problem: "there is no checkout here"
   });
  }
  async function fromForge(forge, {commit, label, problem}) {
   try {
    if (await forge.namesAt(commit, "") === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("git_unavailable", `the platform has no commit ${commit.slice(0, 12)}`);
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs)) throw error;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs(error.code, `${label} is in neither place: git: ${problem}; API: ${(0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`, error.details, {
     cause: error,
     hint: `Fetch it before DuRi runs: fetch-depth: 0 in actions/checkout, or \`git fetch --depth=1 origin ${commit}\`. ${error.hint}`
    });
   }
   return {
    commit,
    label,
    read: (path, maxBytes) => forge.fileAt(commit, path, maxBytes),
    has: (path, bytes) => forge.hasAt(commit, path, bytes),
    names: async folder => (await forge.namesAt(commit, folder) ?? []).map(name => `${folder}/${name}`)
   };
  }
  async function topFrom({git, environment}) {
   return "../".repeat((await git.prefix(environment.cwd)).split("/").length - 1);
  }
  async function pathFromTop(ports, path) {
   const {git, environment, files} = ports;
   const real = name => files.resolve(name) ?? name;
   const prefix = git.isRepository(environment.cwd) ? await git.prefix(environment.cwd) : "";
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(real(environment.cwd), realFolderOf((0, 
   node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(environment.cwd, path), real));
   if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way)) return;
   const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/")));
   return whole === ".." || whole.startsWith("../") ? void 0 : whole;
  }
  function realFolderOf(path, real) {
   const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_0__.sep));
   return at <= 0 ? path : `${real(path.slice(0, at))}${path.slice(at)}`;
  }
 }),
 36198: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => basesOf,
   n: () => tipOf
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  async function basesOf(ports, change) {
   const {trigger} = ports;
   const given = {
    branch: change.baseBranch,
    commit: change.baseCommit
   };
   if (trigger.kind === "merge_group") return unlessSame(given, await tipOf(ports, change.baseBranch));
   const now = trigger.kind === "pull_request" ? await branchNow(ports, trigger.number) : void 0;
   if (now === void 0 || now === given.branch) return [ given ];
   ports.log.warn(`the pull request was retargeted from ${given.branch} to ${now} since this run was set off: it is judged by ${now}`);
   return [ await tipOf(ports, now) ];
  }
  function unlessSame(given, tip) {
   return tip.commit === given.commit ? [ given ] : [ tip, given ];
  }
  async function branchNow({openForge, log}, number) {
   try {
    return (await (await openForge({
     onlyOnce: true
    })).pull(number))?.base.branch;
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs)) throw error;
    log.debug(`the platform could not be asked whether pull request ${number} was retargeted: ${(0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`);
    return;
   }
  }
  async function tipOf({environment, git, log, openForge}, branch) {
   const asked = async onlyOnce => {
    const commit = await (await openForge({
     onlyOnce
    })).branchTip(branch);
    if (commit === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("base_invalid", `the platform knows no branch ${branch}`, {
     branch
    });
    return {
     branch,
     commit
    };
   };
   try {
    return await asked(true);
   } catch (error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs) || error.code === "base_invalid") throw error;
    for (const ref of git.isRepository(environment.cwd) ? [ `refs/remotes/origin/${branch}`, `refs/heads/${branch}` ] : []) {
     const commit = await git.resolve(environment.cwd, ref);
     if (commit === void 0) continue;
     log.warn(`the tip of ${branch} is taken from this clone (${ref}): ${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`);
     return {
      branch,
      commit
     };
    }
    return asked(false);
   }
  }
 })
};
