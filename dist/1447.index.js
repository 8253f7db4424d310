export const id = 1447;

export const ids = [ 1447 ];

export const modules = {
 41447: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   httpsClient: () => httpsClient
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  const MAX_REDIRECTS = 5;
  const LOOPBACK = [ "127.0.0.1", "localhost", "[::1]" ];
  const PASSING_STATUS = [ 408, 425, 429, 500, 502, 503, 504 ];
  function httpsClient({environment, retries = 3, firstWaitMs = 500}) {
   return {
    download: async (url, limits) => {
     const {default: pRetry} = await __webpack_require__.e(4995).then(__webpack_require__.bind(__webpack_require__, 74995));
     const signal = AbortSignal.timeout(limits.timeoutMs);
     const first = checkedUrl(url, void 0);
     try {
      return await pRetry(() => attempt(first, limits, signal), {
       retries,
       minTimeout: firstWaitMs,
       maxTimeout: 1e4,
       signal,
       shouldRetry: ({error}) => error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs && error.details["passing"] === true
      });
     } catch (error) {
      const failure = signal.aborted ? failed(first, `did not finish within ${limits.timeoutMs} ms`) : error;
      throw failure instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs ? withProxyHint(failure, environment) : failed(first, (0, 
      _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(failure));
     }
    }
   };
  }
  async function attempt(first, limits, signal) {
   let url = first;
   for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await request(url, signal);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) {
     if (response.ok) return await body(response, url, limits.maxBytes);
     await (response.body?.cancel());
     throw failed(url, `answered ${response.status}`, {
      status: response.status,
      passing: PASSING_STATUS.includes(response.status)
     });
    }
    await (response.body?.cancel());
    url = checkedUrl(location, url);
   }
   throw failed(first, `redirects more than ${MAX_REDIRECTS} times`);
  }
  async function request(url, signal) {
   try {
    return await fetch(url, {
     redirect: "manual",
     signal,
     headers: {
      "accept-encoding": "identity",
      "user-agent": "duri"
     }
    });
   } catch (error) {
    throw failed(url, `could not be reached (${networkReason(error)})`, {
     passing: !signal.aborted
    });
   }
  }
  async function body(response, url, maxBytes) {
   const announced = Number(response.headers.get("content-length") ?? 0);
   const tooLarge = () => failed(url, `sends more than ${maxBytes} bytes`, {
    maxBytes
   });
   if (announced > maxBytes) {
    await (response.body?.cancel());
    throw tooLarge();
   }
   const chunks = [];
   let bytes = 0;
   const reader = response.body?.getReader();
   while (reader !== void 0) {
    const piece = await reader.read().catch(error => {
     throw failed(url, `broke off after ${bytes} bytes (${networkReason(error)})`, {
      passing: true
     });
    });
    if (piece.done) break;
    bytes += piece.value.length;
    if (bytes > maxBytes) {
     await reader.cancel();
     throw tooLarge();
    }
    chunks.push(piece.value);
   }
   return Buffer.concat(chunks, bytes);
  }
  function checkedUrl(text, from) {
   if (!URL.canParse(text, from?.href)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("download_failed", `${from === void 0 ? "the address" : `a redirect of ${from.host}`} is not a URL`);
   const url = new URL(text, from?.href);
   if (url.username !== "" || url.password !== "") throw failed(url, "is asked with a password in its address, which would end up in logs");
   const loopback = LOOPBACK.includes(url.hostname) && from?.protocol !== "https:";
   if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback)) throw failed(url, `would be asked over ${url.protocol.slice(0, 20)} instead of https:`);
   return url;
  }
  function failed(url, what, details = {}) {
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("download_failed", `${url.host || "the address"} ${what}`, {
    host: url.host,
    ...details
   });
  }
  function networkReason(error) {
   const cause = error?.cause;
   return (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.xU)(cause) ?? (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.xU)(error) ?? error?.name ?? "unknown";
  }
  function withProxyHint(error, {variables}) {
   const proxy = [ "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy" ].find(name => (variables[name] ?? "") !== "");
   if (proxy === void 0 || variables["NODE_USE_ENV_PROXY"] === "1") return error;
   return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs(error.code, error.message, error.details, {
    hint: `${proxy} is set, but Node uses it only with NODE_USE_ENV_PROXY=1 and Node 24 or newer. Set that, or pass the path of an installed tool.`
   });
  }
 })
};
