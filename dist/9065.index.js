import { modules as shared } from "./shared.index.js";

export const id = 9065;

export const ids = [ 9065, 3705 ];

export const modules = {
 ...shared,
 74356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => Recorder
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  class Recorder {
   most;
   #kept=[];
   #full=false;
   constructor(most) {
    this.most = most;
   }
   get count() {
    return this.#kept.length;
   }
   add(request) {
    if (this.#kept.length < this.most) this.#kept.push(request); else this.#full = true;
   }
   received() {
    if (!this.#full) return this.#kept;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("tool_failed", `more than ${this.most} requests came, and those beyond were not kept`, {}, {
     hint: "Let the cases ask less often."
    });
   }
  }
 }),
 89065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   tap: () => tap
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
  var _http_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33705);
  var _recorder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74356);
  const LOOPBACK = "127.0.0.1";
  const MAX_RECORDED = 2e3;
  async function tap({to, intercept}) {
   const recorder = new _recorder_js__WEBPACK_IMPORTED_MODULE_3__.v(MAX_RECORDED);
   const sockets = new Set;
   const record = request => {
    const seen = {
     method: request.method ?? "",
     url: request.url ?? "",
     headers: (0, _http_probe_js__WEBPACK_IMPORTED_MODULE_2__.headerLines)(request),
     body: new Uint8Array,
     at: Date.now()
    };
    recorder.add(seen);
    return seen;
   };
   const server = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
    const seen = record(request);
    const answer = intercept?.(seen);
    if (answer === void 0) return passOn(request, response, to);
    request.resume();
    response.writeHead(answer.status, answer.headers.flat());
    response.end(answer.body);
   });
   server.on("connection", socket => keep(sockets, socket));
   server.on("clientError", (_, socket) => socket.destroy());
   server.on("upgrade", (request, socket, head) => {
    record(request);
    const upstream = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(to, LOOPBACK);
    keep(sockets, upstream);
    const lines = (0, _http_probe_js__WEBPACK_IMPORTED_MODULE_2__.headerLines)(request).map(([name, value]) => `${name}: ${value}\r\n`);
    upstream.write(`${request.method ?? ""} ${request.url ?? ""} HTTP/1.1\r\n${lines.join("")}\r\n`, "latin1");
    if (head.length > 0) upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
    for (const [one, other] of [ [ socket, upstream ], [ upstream, socket ] ]) {
     one.on("error", () => other.destroy());
     one.on("close", () => other.destroy());
    }
   });
   await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, LOOPBACK, () => resolve());
   });
   return {
    port: server.address().port,
    received: () => recorder.received(),
    close: () => new Promise(resolve => {
     server.close(() => resolve());
     for (const socket of sockets) socket.destroy();
    })
   };
  }
  function keep(sockets, socket) {
   sockets.add(socket);
   socket.on("close", () => sockets.delete(socket));
   socket.on("error", () => {});
  }
  function passOn(request, response, to) {
   const upstream = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
    host: LOOPBACK,
    port: to,
    method: request.method,
    path: request.url,
    headers: request.rawHeaders,
    setHost: false,
    agent: false
   });
   upstream.on("response", answer => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
    answer.pipe(response);
    answer.on("error", () => response.destroy());
   });
   upstream.on("error", () => response.destroy());
   response.on("close", () => upstream.destroy());
   request.pipe(upstream);
  }
 })
};
