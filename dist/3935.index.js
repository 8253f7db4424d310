export const id = 3935;

export const ids = [ 3935 ];

export const modules = {
 33935: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runAsChild: () => runAsChild
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  const NOT_FORWARDED = new Set([ "SIGKILL", "SIGSTOP", "SIGCHLD", "SIGABRT", "SIGIOT", "SIGBUS", "SIGFPE", "SIGILL", "SIGSEGV", "SIGSYS", "SIGTRAP", "SIGPIPE", "SIGXFSZ", "SIGPROF", "SIGSTKFLT" ]);
  const SENT_BY_TERMINAL = new Set([ "SIGINT", "SIGQUIT", "SIGTSTP", "SIGWINCH", "SIGTTIN", "SIGTTOU" ]);
  function runAsChild({path, argv}) {
   return new Promise((resolve, reject) => {
    const stop = forwardSignals(signal => child.kill(signal));
    const child = started(path, argv);
    child.on("error", error => {
     stop();
     reject(startError(path, error));
    });
    child.on("exit", (code, signal) => {
     stop();
     resolve(code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]));
    });
   });
  }
  function started(path, argv) {
   try {
    return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, argv.slice(1), {
     argv0: argv[0] ?? path,
     stdio: "inherit"
    });
   } catch (error) {
    throw startError(path, error);
   }
  }
  function forwardSignals(send) {
   const listeners = Object.keys(node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals).filter(signal => !NOT_FORWARDED.has(signal)).flatMap(signal => {
    const forward = () => {
     if (!(process.stdin.isTTY && SENT_BY_TERMINAL.has(signal))) send(signal);
    };
    try {
     process.on(signal, forward);
     return [ {
      signal,
      forward
     } ];
    } catch {
     return [];
    }
   });
   return () => listeners.forEach(({signal, forward}) => process.off(signal, forward));
  }
  function startError(path, error) {
   const name = (0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(path);
   if ((0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.xU)(error) === "ENOENT") return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("program_missing", `${name} cannot be started: it, or what it is interpreted or loaded by, is not there`, {
    path
   });
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("program_not_executable", `${name} cannot be started: ${(0, 
   _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`, {
    path
   }, {
    cause: error
   });
  }
 })
};
