export const id = 4647;

export const ids = [ 4647 ];

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
 74647: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runProcess: () => runProcess
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _model_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80916);
  var _process_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99956);
  const PIPE_GRACE_MS = 1e3;
  function runProcess(request, program) {
   const name = (0, _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(program);
   return new Promise((resolvePromise, reject) => {
    const child = start(request, program);
    const chunks = {
     stdout: [],
     stderr: []
    };
    let bytes = 0;
    let stopped;
    let grace;
    const stop = reason => {
     stopped ??= reason;
     (0, _process_groups_js__WEBPACK_IMPORTED_MODULE_4__.i0)(child);
    };
    const deadline = setTimeout(() => stop(new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("tool_timeout", `${name} did not end within ${request.timeoutMs} ms`, {
     program,
     timeoutMs: request.timeoutMs
    })), request.timeoutMs);
    const settle = settled => {
     clearTimeout(deadline);
     clearTimeout(grace);
     (0, _process_groups_js__WEBPACK_IMPORTED_MODULE_4__.dO)(child);
     child.stdout?.destroy();
     child.stderr?.destroy();
     settled();
    };
    for (const stream of [ "stdout", "stderr" ]) child[stream]?.on("data", chunk => {
     bytes += chunk.length;
     if (bytes <= request.maxOutputBytes) chunks[stream].push(chunk); else stop(new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("tool_failed", `${name} wrote more than ${request.maxOutputBytes} bytes`, {
      program,
      maxOutputBytes: request.maxOutputBytes
     }));
    });
    child.stdin?.on("error", () => {});
    child.stdin?.end(request.input);
    const finish = (exitCode, signal) => settle(() => {
     if (stopped !== void 0) reject(stopped); else if (exitCode === null) reject(new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("tool_failed", `${name} was killed by ${signal ?? "a signal"}`, {
      program
     })); else resolvePromise({
      exitCode,
      stdout: Buffer.concat(chunks.stdout),
      stderr: Buffer.concat(chunks.stderr).toString("utf8")
     });
    });
    child.on("error", error => settle(() => reject(stopped ?? startError(error, program))));
    child.on("exit", (exitCode, signal) => {
     (0, _process_groups_js__WEBPACK_IMPORTED_MODULE_4__.i0)(child);
     grace = setTimeout(() => finish(exitCode, signal), PIPE_GRACE_MS);
    });
    child.on("close", finish);
   });
  }
  function start(request, program) {
   try {
    const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [ ...request.args ], {
     cwd: request.cwd,
     env: {
      ...request.env
     },
     detached: process.platform !== "win32",
     shell: false,
     stdio: [ request.input === void 0 ? "ignore" : "pipe", "pipe", "pipe" ],
     windowsHide: true
    });
    if (child.pid !== void 0) (0, _process_groups_js__WEBPACK_IMPORTED_MODULE_4__.Pe)(child);
    return child;
   } catch (error) {
    throw startError(error, program);
   }
  }
  function startError(error, program) {
   const [code, name] = [ (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.xU)(error), (0, 
   _model_path_js__WEBPACK_IMPORTED_MODULE_3__.g$)(program) ];
   if (code === "ENOENT" && (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(program)) return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("tool_failed", `${name} could not be started: its working folder or its interpreter is not there`, {
    program
   });
   if (code === "ENOENT" || code === "ENOTDIR") return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("tool_missing", `${name} is not there`, {
    program
   });
   const why = code === "EACCES" ? "it is not executable, or lies on a file system mounted noexec" : (0, 
   _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error);
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("tool_failed", `${name} could not be started: ${why}`, {
    program
   });
  }
 })
};
