import { modules as shared } from "./shared.index.js";

export const id = 4444;

export const ids = [ 4444, 3705 ];

export const modules = {
 ...shared,
 4444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   probeWebSocket: () => probeWebSocket
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _http_probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33705);
  var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83163);
  const MAX_MESSAGE_BYTES = 1024 * 1024;
  const MAX_MESSAGES = 1e3;
  async function probeWebSocket(probe) {
   const url = (0, _reach_js__WEBPACK_IMPORTED_MODULE_4__.w)(probe.url);
   const destination = await (0, _reach_js__WEBPACK_IMPORTED_MODULE_4__.H)(url, probe);
   if ("ok" in destination) return destination;
   const {WebSocket} = await __webpack_require__.e(2977).then(__webpack_require__.bind(__webpack_require__, 52977));
   const open = () => {
    if (url.scheme !== "wss" && url.scheme !== "https") return (0, node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(destination);
    return (0, node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({
     ...destination,
     servername: (0, _http_probe_js__WEBPACK_IMPORTED_MODULE_3__.serverName)(url.host),
     rejectUnauthorized: probe.insecure !== true,
     ...probe.ca !== void 0 && {
      ca: probe.ca
     }
    });
   };
   const scheme = url.scheme === "wss" || url.scheme === "https" ? "wss" : "ws";
   const socket = new WebSocket(`${scheme}://${url.authority}${url.path}`, [ ...probe.protocols ?? [] ], {
    headers: toHeaders(probe.headers),
    handshakeTimeout: probe.timeouts.connectMs + probe.timeouts.firstByteMs,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    followRedirects: false,
    createConnection: open
   });
   return handshake(socket, probe.signal);
  }
  function handshake(socket, signal) {
   return new Promise(resolve => {
    let answer;
    const session = sessionOf(socket);
    const settle = result => {
     if (!("session" in result) || result.session === void 0) socket.terminate();
     resolve(result);
    };
    const no = (code, message, phase = "handshake") => settle({
     ok: false,
     phase,
     code,
     message
    });
    const abort = () => no("ABORTED", "was interrupted", "interrupted");
    signal?.addEventListener("abort", abort);
    socket.on("upgrade", response => answer = {
     status: response.statusCode ?? 0,
     headers: (0, _http_probe_js__WEBPACK_IMPORTED_MODULE_3__.headerLines)(response)
    });
    socket.on("unexpected-response", (_, response) => {
     response.resume();
     settle({
      ok: true,
      status: response.statusCode ?? 0,
      headers: (0, _http_probe_js__WEBPACK_IMPORTED_MODULE_3__.headerLines)(response),
      session: void 0
     });
    });
    socket.on("open", () => settle({
     ok: true,
     status: 101,
     headers: answer?.headers ?? [],
     session
    }));
    socket.on("error", error => {
     if (answer !== void 0) settle({
      ok: true,
      ...answer,
      session: void 0,
      broken: (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)
     }); else no((0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.xU)(error) ?? "ERROR", (0, 
     _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error), (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.xU)(error) === "ECONNREFUSED" ? "connect" : "handshake");
    });
    if (signal?.aborted === true) abort();
   });
  }
  function sessionOf(socket) {
   const inbox = [];
   const waiting = new Set;
   const wake = () => {
    for (const call of [ ...waiting ]) call();
   };
   let closed = false;
   socket.on("message", data => {
    if (inbox.length < MAX_MESSAGES) inbox.push(Buffer.isBuffer(data) ? data.toString("utf8") : "");
    wake();
   });
   socket.on("close", () => {
    closed = true;
    wake();
   });
   const until = (holds, ms) => new Promise(resolve => {
    const end = () => {
     clearTimeout(timer);
     waiting.delete(look);
     resolve();
    };
    const look = () => {
     if (holds()) end();
    };
    const timer = setTimeout(end, ms);
    waiting.add(look);
    look();
   });
   return {
    send: text => {
     if (!closed) socket.send(text, () => {});
    },
    next: async timeoutMs => {
     await until(() => inbox.length > 0 || closed, timeoutMs);
     const text = inbox.shift();
     if (text !== void 0) return {
      text
     };
     return {
      none: closed ? "closed" : "timeout"
     };
    },
    staysOpen: async ms => {
     await until(() => closed, ms);
     return !closed;
    },
    close: () => socket.terminate()
   };
  }
  function toHeaders(lines) {
   const headers = {};
   for (const [name, value] of lines) {
    const before = headers[name];
    headers[name] = before === void 0 ? value : [ before, value ].flat();
   }
   return headers;
  }
 })
};
