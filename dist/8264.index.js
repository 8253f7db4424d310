export const id = 8264;

export const ids = [ 8264 ];

export const modules = {
 98264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createOctokit: () => createOctokit
  });
  var utils = __webpack_require__(85555);
  var dist_bundle = __webpack_require__(49735);
  var light = __webpack_require__(63251);
  var VERSION = "0.0.0-development";
  var noop = () => Promise.resolve();
  function wrapRequest(state, request, options) {
   return state.retryLimiter.schedule(doRequest, state, request, options);
  }
  async function doRequest(state, request, options) {
   const {pathname} = new URL(options.url, "http://github.test");
   const isAuth = isAuthRequest(options.method, pathname);
   const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
   const isSearch = options.method === "GET" && pathname.startsWith("/search/");
   const isGraphQL = pathname.startsWith("/graphql");
   const retryCount = ~~request.retryCount;
   const jobOptions = retryCount > 0 ? {
    priority: 0,
    weight: 0
   } : {};
   if (state.clustering) jobOptions.expiration = 1e3 * 60;
   if (isWrite || isGraphQL) await state.write.key(state.id).schedule(jobOptions, noop);
   if (isWrite && state.triggersNotification(pathname)) await state.notifications.key(state.id).schedule(jobOptions, noop);
   if (isSearch) await state.search.key(state.id).schedule(jobOptions, noop);
   const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
   if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some(error => error.type === "RATE_LIMITED")) {
     const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
      response: res,
      data: res.data
     });
     throw error;
    }
   }
   return req;
  }
  function isAuthRequest(method, pathname) {
   return method === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && (/^\/applications\/[^/]+\/token$/.test(pathname) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || pathname === "/login/oauth/access_token");
  }
  var triggers_notification_paths_default = [ "/orgs/{org}/invitations", "/orgs/{org}/invitations/{invitation_id}", "/orgs/{org}/teams/{team_slug}/discussions", "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments", "/repos/{owner}/{repo}/collaborators/{username}", "/repos/{owner}/{repo}/commits/{commit_sha}/comments", "/repos/{owner}/{repo}/issues", "/repos/{owner}/{repo}/issues/{issue_number}/comments", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue", "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority", "/repos/{owner}/{repo}/pulls", "/repos/{owner}/{repo}/pulls/{pull_number}/comments", "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies", "/repos/{owner}/{repo}/pulls/{pull_number}/merge", "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews", "/repos/{owner}/{repo}/releases", "/teams/{team_id}/discussions", "/teams/{team_id}/discussions/{discussion_number}/comments" ];
  function routeMatcher(paths) {
   const regexes = paths.map(path => path.split("/").map(c => c.startsWith("{") ? "(?:.+?)" : c).join("/"));
   const regex2 = `^(?:${regexes.map(r => `(?:${r})`).join("|")})[^/]*$`;
   return new RegExp(regex2, "i");
  }
  var regex = routeMatcher(triggers_notification_paths_default);
  var triggersNotification = regex.test.bind(regex);
  var groups = {};
  var createGroups = function(Bottleneck, common) {
   groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
   });
   groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
   });
   groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
   });
   groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
   });
   groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
   });
  };
  function throttling(octokit, octokitOptions) {
   const {enabled = true, Bottleneck = light, id = "no-id", timeout = 1e3 * 60 * 2, connection} = octokitOptions.throttle || {};
   if (!enabled) return {};
   const common = {
    timeout
   };
   if (typeof connection !== "undefined") common.connection = connection;
   const state = Object.assign({
    clustering: connection != null,
    triggersNotification,
    fallbackSecondaryRateRetryAfter: 60,
    retryAfterBaseValue: 1e3,
    id
   }, octokitOptions.throttle);
   if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `);
   let initialized = false;
   const initializeBottleneck = () => {
    if (initialized) return;
    initialized = true;
    if (groups.global == null) createGroups(Bottleneck, common);
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck;
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on("error", e => octokit.log.warn("Error in throttling-plugin limit handler", e));
    state.retryLimiter.on("failed", async function(error, info) {
     const [state2, request, options] = info.args;
     const {pathname} = new URL(options.url, "http://github.test");
     const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
     if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) return;
     const retryCount = ~~request.retryCount;
     request.retryCount = retryCount;
     options.request.retryCount = retryCount;
     const {wantRetry, retryAfter = 0} = await async function() {
      if (/\bsecondary rate\b/i.test(error.message)) {
       const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
       const wantRetry2 = await emitter.trigger("secondary-limit", retryAfter2, options, octokit, retryCount);
       return {
        wantRetry: wantRetry2,
        retryAfter: retryAfter2
       };
      }
      if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(error2 => error2.type === "RATE_LIMITED")) {
       const rateLimitReset = new Date(~~error.response.headers["x-ratelimit-reset"] * 1e3).getTime();
       const retryAfter2 = Math.max(Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1, 0);
       const wantRetry2 = await emitter.trigger("rate-limit", retryAfter2, options, octokit, retryCount);
       return {
        wantRetry: wantRetry2,
        retryAfter: retryAfter2
       };
      }
      return {};
     }();
     if (wantRetry) {
      request.retryCount++;
      return retryAfter * state2.retryAfterBaseValue;
     }
    });
   };
   octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
   });
   return {};
  }
  throttling.VERSION = VERSION;
  throttling.triggersNotification = triggersNotification;
  var connection = __webpack_require__(45955);
  var errors = __webpack_require__(5314);
  var forge_patience = __webpack_require__(5964);
  const LONGEST_WAIT_SECONDS = 120;
  const FINAL = [ 400, 401, 403, 404, 406, 409, 410, 422, 429, 451 ];
  const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
  function createOctokit(place, {send, token, patience}) {
   const wait = (seconds, _options, _octokit, retryCount) => seconds <= LONGEST_WAIT_SECONDS && retryCount < Math.min(2, patience.repetitions);
   const options = {
    baseUrl: place.apiUrl,
    request: {
     agent: void 0,
     fetch: wholeAnswers(send, patience)
    },
    retry: {
     doNotRetry: FINAL,
     retries: patience.repetitions,
     retryAfterBaseValue: patience.secondMs
    },
    throttle: {
     onRateLimit: wait,
     onSecondaryRateLimit: wait,
     retryAfterBaseValue: patience.secondMs,
     ...patience.spacing
    },
    log: {
     debug: silent,
     info: silent,
     warn: silent,
     error: silent
    },
    userAgent: "duri"
   };
   const octokit = new (utils.gq.plugin(waitAsTold(patience), dist_bundle.L, throttling))(token === void 0 ? options : (0, 
   utils.EG)(token, options));
   octokit.hook.before("request", ({headers}) => void Object.assign(headers, {
    "x-github-api-version": forge_patience.m
   }));
   return octokit;
  }
  function silent() {}
  function waitAsTold({repetitions}) {
   return octokit => {
    octokit.hook.error("request", error => {
     const {status, message, response, request} = error;
     const known = /\bsecondary rate\b/i.test(message) || response?.headers["x-ratelimit-remaining"] === "0";
     const seconds = Number(response?.headers["retry-after"] ?? 1);
     const bare = (0, errors.a)({
      status,
      message,
      headers: response?.headers ?? {}
     }) && !known;
     if (bare && seconds <= LONGEST_WAIT_SECONDS && request?.request !== void 0) Object.assign(request.request, {
      retries: repetitions,
      retryAfter: seconds
     });
     throw error;
    });
    return {};
   };
  }
  function wholeAnswers(send, {attemptMs}) {
   const attempt = async (url, options) => {
    const streams = options.body !== void 0 && options.body !== null && typeof options.body !== "string";
    const given = {
     ...options,
     redirect: "manual",
     signal: AbortSignal.timeout(streams ? UPLOAD_MS : attemptMs)
    };
    let answer = await send(url, given);
    for (let hop = 0; hop < MAX_REDIRECTS && isRedirect(answer.status) && !streams; hop++) {
     const next = new URL(answer.headers.get("location") ?? "", url);
     if (next.origin !== new URL(url).origin) break;
     await (answer.body?.cancel());
     answer = await send(next.href, given);
    }
    return new Response(isBodyless(answer.status) ? null : await wholeBody(answer), {
     status: answer.status,
     headers: [ ...answer.headers ]
    });
   };
   return async (url, options) => {
    try {
     return await attempt(url, options);
    } catch (error) {
     throw new Error((0, connection.d8)(error));
    }
   };
  }
  const UPLOAD_MS = 30 * 6e4;
  const MAX_REDIRECTS = 5;
  function isRedirect(status) {
   return [ 301, 302, 307, 308 ].includes(status);
  }
  function isBodyless(status) {
   return [ 204, 205, 304 ].includes(status);
  }
  async function wholeBody(answer) {
   const chunks = [];
   let bytes = 0;
   for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new Error(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
   }
   return new Uint8Array(Buffer.concat(chunks, bytes));
  }
 })
};
