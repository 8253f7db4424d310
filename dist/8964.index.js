export const id = 8964;

export const ids = [ 8964 ];

export const modules = {
 99956: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Pe: () => watchGroup,
   dO: () => releaseGroup,
   i0: () => killGroup
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  const SIGNALS = [ "SIGINT", "SIGTERM", "SIGHUP" ];
  const running = new Set;
  function watchGroup(child) {
   if (running.size === 0) {
    process.on("exit", killAll);
    for (const signal of SIGNALS) process.on(signal, passOn);
   }
   running.add(child);
  }
  function releaseGroup(child) {
   if (!running.delete(child) || running.size > 0) return;
   process.off("exit", killAll);
   for (const signal of SIGNALS) process.off(signal, passOn);
  }
  function killGroup(child) {
   if (child.pid === void 0) return;
   if (process.platform === "win32") {
    if (child.exitCode !== null) return;
    (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(`${process.env["SystemRoot"] ?? "C:\\Windows"}\\System32\\taskkill.exe`, [ "/pid", String(child.pid), "/t", "/f" ], {
     stdio: "ignore",
     windowsHide: true
    }).on("error", () => child.kill());
    return;
   }
   try {
    process.kill(-child.pid, "SIGKILL");
   } catch {}
  }
  function killAll() {
   for (const child of running) killGroup(child);
  }
  function passOn(signal) {
   killAll();
   process.off(signal, passOn);
   if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  }
 }),
 38964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   startService: () => startService
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80916);
  var _find_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31410);
  var _process_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99956);
  const KEPT_BYTES = 64 * 1024;
  async function startService({program, args, cwd, env}, environment) {
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(program) ? program : /[/\\]/.test(program) ? (0, 
   node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd ?? environment.cwd, program) : (0, 
   _find_program_js__WEBPACK_IMPORTED_MODULE_5__.K)(program, environment);
   if (path === void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.cs("tool_missing", `${(0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(program)} is not on PATH`, {
    program
   });
   const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, [ ...args ], {
    cwd,
    env: {
     ...env
    },
    detached: process.platform !== "win32",
    stdio: [ "ignore", "pipe", "pipe" ],
    windowsHide: true
   });
   if (child.pid !== void 0) (0, _process_groups_js__WEBPACK_IMPORTED_MODULE_6__.Pe)(child);
   try {
    await (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "spawn");
   } catch (error) {
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.cs("tool_failed", `${(0, 
    _model_path_js__WEBPACK_IMPORTED_MODULE_4__.g$)(program)} could not be started: ${(0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`, {
     program
    }, {
     cause: error
    });
   }
   return serviceOf(child);
  }
  function serviceOf(child) {
   let kept = "";
   let ended;
   for (const stream of [ child.stdout, child.stderr ]) stream?.setEncoding("utf8").on("data", text => kept = (kept + text).slice(-KEPT_BYTES));
   child.on("error", () => {});
   const exit = new Promise(done => {
    child.on("exit", exitCode => {
     ended = {
      exitCode
     };
     done();
    });
   });
   return {
    ended: () => ended,
    output: () => kept,
    stop: async graceMs => {
     if (ended === void 0 && graceMs > 0) {
      child.kill("SIGTERM");
      let timer;
      await Promise.race([ exit, new Promise(late => timer = setTimeout(late, graceMs)) ]);
      clearTimeout(timer);
     }
     (0, _process_groups_js__WEBPACK_IMPORTED_MODULE_6__.i0)(child);
     await exit;
     (0, _process_groups_js__WEBPACK_IMPORTED_MODULE_6__.dO)(child);
     child.stdout?.destroy();
     child.stderr?.destroy();
    }
   };
  }
 })
};
