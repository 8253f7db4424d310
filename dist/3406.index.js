import { modules as shared } from "./shared.index.js";

export const id = 3406;

export const ids = [ 3406, 3705 ];

export const modules = {
 ...shared,
 43406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   freePort: () => freePort,
   listen: () => listen
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74132);
  var _http_probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33705);
  var _recorder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74356);
  const LOOPBACK = "127.0.0.1";
  const MAX_REQUESTS = 1e3;
  const MAX_BODY_BYTES = 1024 * 1024;
  async function listen({port, answer, echo}) {
   const recorder = new _recorder_js__WEBPACK_IMPORTED_MODULE_4__.v(MAX_REQUESTS);
   const waiting = new Set;
   const timers = new Set;
   const sockets = new Set;
   const server = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
    record(request).then(seen => {
     recorder.add(seen);
     for (const call of [ ...waiting ]) call();
     const reply = answer(seen, recorder.count);
     const timer = setTimeout(() => {
      timers.delete(timer);
      send(response, reply);
     }, reply.delayMs ?? 0);
     timers.add(timer);
    });
   });
   server.on("connection", socket => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
   });
   server.on("clientError", (_, socket) => socket.destroy());
   const closeEcho = echo === true ? await echoWebSockets(server) : () => {};
   const {port: actual} = await started(server, port ?? 0);
   return {
    port: actual,
    received: () => recorder.received(),
    moreThan: (count, timeoutMs, signal) => new Promise(resolve => {
     const end = () => {
      clearTimeout(timer);
      waiting.delete(look);
      signal?.removeEventListener("abort", end);
      resolve();
     };
     const look = () => {
      if (recorder.count > count) end();
     };
     const timer = setTimeout(end, timeoutMs);
     waiting.add(look);
     signal?.addEventListener("abort", end);
     if (signal?.aborted === true) end();
     look();
    }),
    close: () => new Promise(resolve => {
     for (const timer of timers) clearTimeout(timer);
     for (const call of [ ...waiting ]) call();
     closeEcho();
     server.close(() => resolve());
     for (const socket of sockets) socket.destroy();
    })
   };
  }
  async function record(request) {
   const chunks = [];
   let [bytes, whole] = [ 0, true ];
   try {
    for await (const chunk of request) {
     bytes += chunk.length;
     if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
    }
    whole = bytes <= MAX_BODY_BYTES;
   } catch {
    whole = false;
   }
   return {
    method: request.method ?? "",
    url: request.url ?? "",
    headers: (0, _http_probe_js__WEBPACK_IMPORTED_MODULE_3__.headerLines)(request),
    body: Buffer.concat(chunks),
    at: Date.now(),
    ...!whole && {
     incomplete: true
    }
   };
  }
  function send(response, reply) {
   if (response.destroyed) return;
   if (reply.cut === true) {
    response.socket?.destroy();
    return;
   }
   response.writeHead(reply.status, reply.headers.flat());
   response.end(reply.body);
  }
  async function echoWebSockets(server) {
   const {WebSocketServer} = await __webpack_require__.e(2977).then(__webpack_require__.bind(__webpack_require__, 52977));
   const sockets = new WebSocketServer({
    server,
    maxPayload: MAX_BODY_BYTES
   });
   sockets.on("error", () => {});
   sockets.on("connection", socket => {
    socket.on("error", () => {});
    socket.on("message", (data, binary) => socket.send(data, {
     binary
    }));
   });
   return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
   };
  }
  function started(server, port) {
   return new Promise((resolve, reject) => {
    server.once("error", error => reject(new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.cs("write_failed", `nothing could listen on ${LOOPBACK}:${port}: ${(0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`, {
     port
    })));
    server.listen(port, LOOPBACK, () => resolve(server.address()));
   });
  }
  function freePort() {
   return new Promise((resolve, reject) => {
    const server = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)();
    server.once("error", reject);
    server.listen(0, LOOPBACK, () => {
     const {port} = server.address();
     server.close(() => resolve(port));
    });
   });
  }
 }),
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
 })
};
