export const id = 883;

export const ids = [ 883 ];

export const modules = {
 90883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   httpOutgoing: () => httpOutgoing
  });
  var external_node_dns_ = __webpack_require__(40610);
  var external_node_net_ = __webpack_require__(77030);
  var promises_ = __webpack_require__(58500);
  var errors = __webpack_require__(74132);
  const loopback = new external_node_net_.BlockList;
  loopback.addSubnet("127.0.0.0", 8, "ipv4");
  loopback.addAddress("::1", "ipv6");
  const forbidden = new external_node_net_.BlockList;
  forbidden.addSubnet("169.254.0.0", 16, "ipv4");
  forbidden.addSubnet("0.0.0.0", 8, "ipv4");
  forbidden.addSubnet("224.0.0.0", 3, "ipv4");
  forbidden.addAddress("100.100.100.200", "ipv4");
  forbidden.addAddress("192.0.0.192", "ipv4");
  forbidden.addAddress("168.63.129.16", "ipv4");
  forbidden.addAddress("::", "ipv6");
  forbidden.addSubnet("fe80::", 10, "ipv6");
  forbidden.addSubnet("ff00::", 8, "ipv6");
  forbidden.addAddress("fd00:ec2::254", "ipv6");
  forbidden.addAddress("fd20:ce::254", "ipv6");
  forbidden.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
  function forbiddenAddress(address, plain) {
   const family = (0, external_node_net_.isIP)(address) === 6 ? "ipv6" : "ipv4";
   if (forbidden.check(address, family)) return "the address is link-local, a metadata service or no server";
   if (plain && !loopback.check(address, family)) return "plain http is for this machine only, and the name leads elsewhere";
   return;
  }
  var proxy = __webpack_require__(15638);
  const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
  class Refused extends Error {}
  function httpOutgoing({variables}) {
   return {
    wait: async ms => {
     await (0, promises_.setTimeout)(ms);
    },
    post: async request => {
     try {
      const url = checkedUrl(Buffer.from(request.url.reveal()).toString("utf8"));
      return await send(url, request, (0, proxy.i)(url, variables));
     } catch (error) {
      return unanswered(error, request.timeoutMs);
     }
    }
   };
  }
  function checkedUrl(text) {
   if (!URL.canParse(text)) throw new Refused("the address is no URL");
   const url = new URL(text);
   const plain = url.protocol === "http:";
   if (!plain && url.protocol !== "https:") throw new Refused("the address is not https");
   if (plain && !LOOPBACK.test(url.hostname)) throw new Refused("plain http is for this machine only");
   const host = url.hostname.replace(/^\[|\]$/g, "");
   const why = (0, external_node_net_.isIP)(host) === 0 ? void 0 : forbiddenAddress(host, plain);
   if (why !== void 0) throw new Refused(why);
   return url;
  }
  async function send(url, {headers, body, timeoutMs, maxAnswerBytes}, proxy) {
   const {Agent, ProxyAgent, request} = await __webpack_require__.e(6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
   const signal = AbortSignal.timeout(timeoutMs);
   const direct = {
    pipelining: 0,
    connect: {
     lookup: lookupChecked(url.protocol === "http:"),
     timeout: timeoutMs
    }
   };
   const dispatcher = proxy === void 0 ? new Agent(direct) : new ProxyAgent(proxy);
   try {
    const answer = await request(url, {
     method: "POST",
     headers: {
      "user-agent": "duri",
      "accept-encoding": "identity",
      ...headers
     },
     body,
     signal,
     dispatcher,
     headersTimeout: timeoutMs,
     bodyTimeout: timeoutMs
    });
    const text = await readBody(answer.body, maxAnswerBytes);
    return {
     answered: true,
     status: answer.statusCode,
     headers: firstValues(answer.headers),
     ...text
    };
   } finally {
    dispatcher.destroy().catch(() => {});
   }
  }
  async function readBody(body, maxBytes) {
   const chunks = [];
   let bytes = 0;
   for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > maxBytes) break;
   }
   return {
    body: Buffer.concat(chunks).subarray(0, maxBytes).toString("utf8"),
    cut: bytes > maxBytes
   };
  }
  function firstValues(headers) {
   return Object.fromEntries(Object.entries(headers).map(([name, value]) => [ name.toLowerCase(), Array.isArray(value) ? value[0] : value ]));
  }
  function lookupChecked(plain) {
   return (hostname, options, callback) => {
    (0, external_node_dns_.lookup)(hostname, {
     ...options,
     all: true
    }, (error, found) => {
     if (error !== null) return callback(error, "");
     const allowed = found.filter(({address}) => forbiddenAddress(address, plain) === void 0);
     const [first] = allowed;
     if (first === void 0) return callback(new Refused(forbiddenAddress(found[0]?.address ?? "0.0.0.0", plain) ?? "the name leads nowhere"), "");
     if (options.all === true) callback(null, allowed); else callback(null, first.address, first.family);
    });
   };
  }
  function unanswered(error, timeoutMs) {
   const cause = error?.cause;
   const refusal = [ error, cause ].find(one => one instanceof Refused);
   if (refusal !== void 0) return {
    answered: false,
    why: refusal.message,
    refused: true
   };
   if (error instanceof errors.cs) return {
    answered: false,
    why: error.message,
    refused: true
   };
   const name = error?.name;
   const code = (0, errors.xU)(error) ?? (0, errors.xU)(cause);
   const late = name === "TimeoutError" || name === "AbortError" || /TIMEOUT|ETIMEDOUT/.test(code ?? "");
   return {
    answered: false,
    why: late ? `no answer within ${timeoutMs} ms` : `no connection (${code ?? "broken off"})`,
    refused: false
   };
  }
 }),
 15638: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => proxyFor
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  function proxyFor(url, variables) {
   const name = url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
   const proxy = valueOf(variables, name);
   if (proxy === "" || isDirect(url, valueOf(variables, "NO_PROXY"))) return;
   const address = proxy.includes("://") ? proxy : `http://${proxy}`;
   if (!URL.canParse(address)) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.cs("input_invalid", `${name} holds no address`, {}, {
    hint: "Write it as http://HOST:PORT."
   });
   return address;
  }
  function isDirect({hostname, port, protocol}, noProxy) {
   if (/^(?:localhost|127\..*|\[::1\])$/.test(hostname)) return true;
   const names = [ hostname, `${hostname}:${port || (protocol === "https:" ? "443" : "80")}` ];
   const entries = noProxy.toLowerCase().split(",").map(entry => entry.trim()).filter(entry => entry !== "");
   return entries.some(entry => entry === "*" || names.some(name => name === entry || name.endsWith(entry.startsWith(".") ? entry : `.${entry}`)));
  }
  function valueOf(variables, name) {
   return variables[name.toLowerCase()] || variables[name] || "";
  }
 })
};
