import { modules as shared } from "./shared.index.js";

export const id = 3591;

export const ids = [ 3591, 3705 ];

export const modules = {
 ...shared,
 93591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   probeTcp: () => probeTcp,
   probeTls: () => probeTls
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _certificate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34115);
  var _http_probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33705);
  var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83163);
  async function probeTcp(probe) {
   const destination = await (0, _reach_js__WEBPACK_IMPORTED_MODULE_4__.H)((0, _reach_js__WEBPACK_IMPORTED_MODULE_4__.w)(probe.url), probe);
   if ("ok" in destination) return destination;
   return settled(probe, (resolve, fail) => {
    const socket = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({
     host: destination.host,
     port: destination.port
    });
    socket.once("connect", () => resolve({
     ok: true,
     address: socket.remoteAddress ?? destination.host
    }));
    socket.once("error", error => fail("connect", error));
    return () => socket.destroy();
   });
  }
  async function probeTls(probe) {
   const url = (0, _reach_js__WEBPACK_IMPORTED_MODULE_4__.w)(probe.url);
   const destination = await (0, _reach_js__WEBPACK_IMPORTED_MODULE_4__.H)(url, probe);
   if ("ok" in destination) return destination;
   return settled(probe, (resolve, fail) => {
    let phase = "connect";
    const socket = (0, node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({
     host: destination.host,
     port: destination.port,
     servername: (0, _http_probe_js__WEBPACK_IMPORTED_MODULE_3__.serverName)(url.host),
     rejectUnauthorized: false,
     ...probe.ca !== void 0 && {
      ca: probe.ca
     },
     ...probe.protocol !== void 0 && {
      minVersion: probe.protocol,
      maxVersion: probe.protocol
     },
     ...(probe.protocol === "TLSv1" || probe.protocol === "TLSv1.1") && {
      ciphers: "DEFAULT@SECLEVEL=0"
     }
    });
    socket.once("connect", () => phase = "tls");
    socket.once("secureConnect", () => resolve({
     ok: true,
     certificate: (0, _certificate_js__WEBPACK_IMPORTED_MODULE_5__.l)(socket)
    }));
    socket.once("error", error => fail(phase, error));
    return () => socket.destroy();
   });
  }
  function settled({timeouts, signal}, start) {
   return new Promise(resolve => {
    let close = () => {};
    const settle = answer => {
     clearTimeout(timer);
     signal?.removeEventListener("abort", abort);
     close();
     resolve(answer);
    };
    const abort = () => settle({
     ok: false,
     phase: "interrupted",
     code: "ABORTED",
     message: "was interrupted"
    });
    const ms = Math.min(timeouts.connectMs, timeouts.totalMs);
    const timer = setTimeout(() => settle({
     ok: false,
     phase: "connect",
     code: "TIMEOUT",
     message: `connecting took more than ${ms} ms`
    }), ms);
    if (signal?.aborted === true) return abort();
    signal?.addEventListener("abort", abort);
    close = start(settle, (phase, error) => settle({
     ok: false,
     phase,
     code: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.xU)(error) ?? "ERROR",
     message: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)
    }));
   });
  }
 })
};
