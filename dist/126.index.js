export const id = 126;

export const ids = [ 126 ];

export const modules = {
 10126: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   nodeWebServer: () => nodeWebServer
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  const LOOK_MS = 500;
  const STREAM_BACKLOG_BYTES = 1024 * 1024;
  const nodeWebServer = {
   listen: async (address, limits, answer) => {
    const connections = new Connections(limits);
    const server = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)({
     maxHeaderSize: limits.headerBytes,
     headersTimeout: limits.requestMs,
     requestTimeout: limits.requestMs,
     connectionsCheckingInterval: LOOK_MS,
     insecureHTTPParser: false
    }, (request, response) => void serve({
     request,
     response,
     limits,
     connections
    }, answer));
    server.on("connection", socket => connections.admit(socket));
    server.on("clientError", (_error, socket) => socket.destroy());
    await start(server, address);
    return {
     url: urlOf(server),
     close: () => close(server, connections)
    };
   }
  };
  class Connections {
   limits;
   #open=new Set;
   #streams=new Set;
   constructor(limits) {
    this.limits = limits;
   }
   admit(socket) {
    if (this.#open.size >= this.limits.connections) [ ...this.#open ].find(one => !this.#streams.has(one))?.destroy();
    this.#open.add(socket);
    socket.setTimeout(this.limits.requestMs, () => socket.destroy());
    socket.on("close", () => {
     this.#open.delete(socket);
     this.#streams.delete(socket);
    });
    socket.on("error", () => socket.destroy());
   }
   becomesStream(socket) {
    if (this.#streams.size >= this.limits.streams) return false;
    this.#streams.add(socket);
    socket.setTimeout(0);
    return true;
   }
   end() {
    for (const socket of this.#open) socket.destroy();
   }
  }
  async function serve(exchange, answer) {
   const {response, connections, request} = exchange;
   try {
    const given = await answer(toRequest(request));
    if (!("open" in given)) finish(exchange, given); else if (connections.becomesStream(request.socket)) stream(response, given); else finish(exchange, {
     status: 503,
     headers: {
      "retry-after": "30"
     },
     body: "too many streams\n"
    });
   } catch {
    if (!response.headersSent) finish(exchange, {
     status: 500,
     headers: {},
     body: "internal error\n"
    }); else response.destroy();
   }
  }
  function finish({response, request, limits}, {status, headers, body}) {
   const content = Buffer.from(body, "utf8");
   const close = request.complete ? {} : {
    connection: "close"
   };
   response.writeHead(status, {
    ...headers,
    "content-length": content.byteLength,
    ...close
   });
   response.end(request.method === "HEAD" ? void 0 : content);
   const cut = setTimeout(() => response.destroy(), limits.requestMs);
   cut.unref();
   response.on("close", () => clearTimeout(cut));
  }
  function stream(response, {status, headers, open}) {
   response.writeHead(status, headers);
   response.flushHeaders();
   const closed = open(piece => {
    if (response.writableLength > STREAM_BACKLOG_BYTES) response.destroy(); else response.write(piece);
   });
   response.on("close", closed);
  }
  function toRequest(request) {
   const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [ name, Array.isArray(value) ? value[0] : value ]));
   const [path = "/"] = (request.url ?? "/").split("?", 1);
   return {
    method: request.method ?? "GET",
    path,
    headers,
    body: maxBytes => readBody(request, maxBytes)
   };
  }
  async function readBody(request, maxBytes) {
   const pieces = [];
   let total = 0;
   for await (const piece of request) {
    total += piece.byteLength;
    if (total > maxBytes) return;
    pieces.push(piece);
   }
   return Buffer.concat(pieces);
  }
  async function start(server, {host, port}) {
   try {
    await new Promise((resolve, reject) => {
     server.once("error", reject);
     server.listen({
      host,
      port,
      exclusive: true
     }, () => {
      server.off("error", reject);
      resolve();
     });
    });
   } catch (error) {
    const where = `${host}:${port}`;
    if ((0, _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.xU)(error) === "EADDRINUSE") throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("address_taken", `another program listens on ${where} already`, {
     where
    }, {
     cause: error
    });
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs("input_invalid", `nothing can listen on ${where}: ${(0, 
    _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`, {
     where
    }, {
     cause: error
    });
   }
  }
  function urlOf(server) {
   const {address, family, port} = server.address();
   return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
  }
  async function close(server, connections) {
   const closed = new Promise(resolve => server.close(() => resolve()));
   connections.end();
   await closed;
  }
 })
};
