import { modules as shared } from "./shared.index.js";

export const id = 830;

export const ids = [ 830 ];

export const modules = {
 ...shared,
 60830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   httpCheck: () => httpCheck
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9693);
  var _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52888);
  var _uat_steps_http_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88495);
  var _check_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82527);
  const name = zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, "is no name of a header");
  const parameters = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
   url: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(4096).regex(/^https?:\/\/[^\s/]/, "is no http or https URL").describe("What is asked."),
   method: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ "GET", "HEAD", "OPTIONS" ]).default("GET").describe("Method of the request; none that changes anything."),
   request_headers: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(name, zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(8192)).default({}).describe("Headers of the request."),
   status: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3.optional().describe("Status of the answer."),
   headers: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(name, _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3).refine(headers => Object.keys(headers).length > 0, "is empty, which asserts nothing").optional().describe("Headers of the answer; each line of that name must fit."),
   body: _checks_matcher_js__WEBPACK_IMPORTED_MODULE_0__.C3.optional().describe("The body as text: {contain: …} or another matcher."),
   follow_redirects: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(0).max(10).default(0).describe("How many redirects are followed."),
   allow_insecure: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().default(false).describe("Take any certificate."),
   timeout_ms: zod__WEBPACK_IMPORTED_MODULE_3__.Whr().min(1).max(6e4).default(5e3).describe("Time for the whole answer.")
  }).refine(({status, headers, body}) => [ status, headers, body ].some(one => one !== void 0), "asserts nothing; give status, headers or body");
  const httpCheck = (0, _check_type_js__WEBPACK_IMPORTED_MODULE_4__.B)({
   name: "http",
   summary: "One request to a server: status, headers and body of its answer",
   parameters,
   executes: _check_type_js__WEBPACK_IMPORTED_MODULE_4__.Z,
   observe: async (ground, wanted) => {
    const {url, method, request_headers: sent, follow_redirects: redirects, allow_insecure: insecure, timeout_ms: totalMs} = wanted;
    const {host} = new URL(url);
    const answer = await ground.ports.probes.http({
     url,
     method,
     headers: Object.entries(sent),
     redirects,
     maxBodyBytes: 1024 * 1024,
     timeouts: {
      connectMs: totalMs,
      firstByteMs: totalMs,
      totalMs
     },
     reach: {
      allow: [ host.replace(/:\d+$/, "").replace(/^\[|\]$/g, "") ]
     },
     ...insecure ? {
      insecure
     } : {}
    });
    const subject = `${method} ${url}`;
    if (!answer.ok) return [ (0, _uat_steps_http_judge_js__WEBPACK_IMPORTED_MODULE_2__.qE)(subject, answer) ];
    const {status, headers, body} = wanted;
    const asked = {
     ...status === void 0 ? {} : {
      status
     },
     ...headers === void 0 ? {} : {
      headers
     },
     ...body === void 0 ? {} : {
      body
     }
    };
    return [ (0, _checks_observation_js__WEBPACK_IMPORTED_MODULE_1__.v9)(subject, `answered ${answer.status}`), ...await (0, 
    _uat_steps_http_judge_js__WEBPACK_IMPORTED_MODULE_2__._n)(subject, answer, asked) ];
   }
  });
 }),
 88495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   QE: () => asserted,
   UE: () => headerValues,
   _n: () => judgeAnswer,
   Z9: () => judgeCertificate,
   ZO: () => judgeHeader,
   T$: () => judgeJsonPath,
   AY: () => judgeSame,
   v9: () => judgeUpstream,
   qE: () => noAnswer
  });
  var checks_matcher = __webpack_require__(9693);
  var observation = __webpack_require__(52888);
  const HINTS = {
   200: "If a password was expected: auth_basic is off here, or satisfy any lets everybody in.",
   401: "If the right password was sent: the user is not in the auth_basic_user_file, or has another password there.",
   403: "nginx answers 403 to the right password when auth_basic_user_file is not there, though it still answers 401 without one.",
   500: "nginx answers 500 to any password when its workers cannot read auth_basic_user_file (mode 0600, root): 0640 root:www-data.",
   502: "The service behind the proxy does not answer: it is down, or listens elsewhere than proxy_pass says.",
   504: "The service behind the proxy answers too late: see proxy_read_timeout."
  };
  function hintFor(status) {
   return HINTS[status];
  }
  var json_path = __webpack_require__(33105);
  function asserted(subject, part, actual, matcher, fix) {
   const result = (0, checks_matcher.YW)(actual, matcher);
   if (result.ok) return (0, observation.v9)(subject, `has the expected ${part}`, {
    actual: result.actual
   });
   return (0, observation.c6)(subject, `has another ${part} than expected`, {
    expected: result.expected,
    actual: result.actual,
    ...fix !== void 0 && {
     fix
    }
   });
  }
  function headerValues(headers, wanted) {
   return headers.flatMap(([name, value]) => name.toLowerCase() === wanted.toLowerCase() ? [ value ] : []);
  }
  function noAnswer(subject, {phase, code, message}) {
   if (phase === "interrupted") return (0, observation.nv)("infra", subject, "was not answered before the time of the case was over, or the run was interrupted");
   return (0, observation.c6)(subject, `got no answer: ${message} (${phase}: ${code})`, {
    expected: "an answer",
    actual: `${phase}: ${code}`
   });
  }
  async function judgeAnswer(subject, answer, parameters) {
   const {status, headers = {}, count_each: count, body, jsonpath = {}, duration_ms: duration, certificate} = parameters;
   const text = Buffer.from(answer.body).toString("utf8");
   return [ ...status === void 0 ? [] : [ asserted(subject, "status", answer.status, status, hintFor(answer.status)) ], ...Object.entries(headers).flatMap(([name, matcher]) => judgeHeader(subject, {
    name,
    matcher,
    count,
    headers: answer.headers
   })), ...body === void 0 ? [] : [ asserted(subject, "body", text, body) ], ...(await Promise.all(Object.entries(jsonpath).map(([path, matcher]) => judgeJsonPath(subject, text, path, matcher)))).flat(), ...duration === void 0 ? [] : [ asserted(subject, "duration in ms", answer.durationMs, duration) ], ...certificate === void 0 ? [] : judgeCertificate(subject, answer.certificate, certificate) ];
  }
  function judgeHeader(subject, {name, matcher, count, headers}) {
   const values = headerValues(headers, name);
   const wrongCount = count !== void 0 && values.length !== count;
   const counted = wrongCount ? [ (0, observation.c6)(subject, `has the header ${name} ${values.length} times`, {
    expected: `${count} times`,
    actual: `${values.length} times: ${values.join(" | ")}`.slice(0, 300)
   }) ] : [];
   const judged = values.length === 0 ? [ asserted(subject, `header ${name}`, void 0, matcher) ] : values.map(value => asserted(subject, `header ${name}`, value, matcher));
   return [ ...counted, ...judged ];
  }
  async function judgeJsonPath(subject, text, path, matcher) {
   const found = await (0, json_path.I)(text, path);
   if ("problem" in found) return [ (0, observation.c6)(subject, `has a body that ${found.problem}`, {
    expected: `${path} in a JSON document`
   }) ];
   return found.values.length === 0 ? [ asserted(subject, path, void 0, matcher) ] : found.values.map(value => asserted(subject, path, value, matcher));
  }
  function judgeCertificate(subject, facts, wanted) {
   if (facts === void 0) return [ (0, observation.c6)(subject, "was answered without TLS", {
    expected: "a certificate",
    actual: "none"
   }) ];
   return Object.entries(wanted).flatMap(([field, matcher]) => matcher === void 0 ? [] : [ asserted(subject, `certificate ${field}`, facts[field], matcher) ]);
  }
  function judgeSame(answers, same) {
   const [first] = answers;
   if (first === void 0 || answers.length < 2) return [ (0, observation.nv)("config", "same", "compares fewer than two answers") ];
   const read = {
    status: answer => String(answer.status),
    body_bytes: answer => `${answer.body.length} bytes`,
    headers: answer => [ ...new Set(answer.headers.map(([name]) => name.toLowerCase())) ].filter(name => name !== "date").sort().join(", ")
   };
   return same.map(part => {
    const wanted = read[part](first.answer);
    const other = answers.find(({answer}) => read[part](answer) !== wanted);
    if (other === void 0) return (0, observation.v9)(`${answers.length} answers`, `have the same ${part}`, {
     actual: wanted
    });
    return (0, observation.c6)(other.subject, `has another ${part} than ${first.subject}, from which something can be told`, {
     expected: wanted,
     actual: read[part](other.answer)
    });
   });
  }
  function judgeUpstream(received, wanted) {
   const subject = "the service behind the proxy";
   const counted = wanted.requests === void 0 ? [] : [ asserted(subject, "number of requests", received.length, wanted.requests) ];
   if (wanted.headers === void 0) return counted;
   if (received.length === 0) return [ ...counted, (0, observation.c6)(subject, "got no request", {
    expected: "a request to look at the headers of",
    actual: "none"
   }) ];
   const fix = 'Take it out where the proxy passes requests on, such as proxy_set_header Authorization "";';
   return [ ...counted, ...received.flatMap(({headers, url}) => Object.entries(wanted.headers ?? {}).flatMap(([name, matcher]) => judgeHeader(`${subject} (${url})`, {
    name,
    matcher,
    count: void 0,
    headers
   }).map(one => one.outcome === "fail" ? {
    ...one,
    fix
   } : one))) ];
  }
 }),
 33105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => valuesAt
  });
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74132);
  async function valuesAt(text, path) {
   const {JSONPathEnvironment} = await __webpack_require__.e(393).then(__webpack_require__.t.bind(__webpack_require__, 50393, 19));
   let document;
   try {
    document = JSON.parse(text);
   } catch {
    return {
     problem: "is no JSON"
    };
   }
   try {
    return {
     values: (new JSONPathEnvironment).query(path, document).values()
    };
   } catch (error) {
    return {
     problem: `could not be searched with ${path}: ${(0, _model_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`
    };
   }
  }
 })
};
