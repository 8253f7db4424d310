export const id = 8264;
export const ids = [8264];
export const modules = {

/***/ 98264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOctokit: () => (/* binding */ createOctokit)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
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
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
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
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
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


// EXTERNAL MODULE: ./build/src/hosts/github-actions/forge/connection.js
var connection = __webpack_require__(45955);
// EXTERNAL MODULE: ./build/src/hosts/github-actions/forge/errors.js + 1 modules
var errors = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/src/hosts/github-actions/forge/patience.js
var forge_patience = __webpack_require__(5964);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/octokit.js






/** A wait longer than this for a rate limit is not worth a runner's time. */
const LONGEST_WAIT_SECONDS = 120;
/** Answers to which asking again changes nothing; 429 is waited for as the answer says, not by the usual back-off. */
const FINAL = [400, 401, 403, 404, 406, 409, 410, 422, 429, 451];
/** The largest JSON answer that is read. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** GitHub's own client with retries; each is bounded, and so is their sum: 14 seconds of back-off, two rate limits. */
function createOctokit(place, { send, token, patience }) {
    const wait = (seconds, _options, _octokit, retryCount) => seconds <= LONGEST_WAIT_SECONDS && retryCount < Math.min(2, patience.repetitions);
    const options = {
        baseUrl: place.apiUrl,
        request: { agent: undefined, fetch: wholeAnswers(send, patience) },
        retry: { doNotRetry: FINAL, retries: patience.repetitions, retryAfterBaseValue: patience.secondMs },
        throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, retryAfterBaseValue: patience.secondMs, ...patience.spacing },
        log: { debug: silent, info: silent, warn: silent, error: silent },
        userAgent: 'duri',
    };
    const octokit = new (utils/* GitHub */.gq.plugin(waitAsTold(patience), dist_bundle/* retry */.L, throttling))(token === undefined ? options : (0,utils/* getOctokitOptions */.EG)(token, options));
    octokit.hook.before('request', ({ headers }) => void Object.assign(headers, { 'x-github-api-version': forge_patience/* API_VERSION */.m }));
    return octokit;
}
function silent() {
    // What goes wrong is an error of ours, and Octokit's own words could hold more than a log should.
}
/** Throttling knows GitHub's own two limits by their words; a bare 429, as a proxy or gateway sends it, is waited for as well. */
function waitAsTold({ repetitions }) {
    return (octokit) => {
        octokit.hook.error('request', (error) => {
            const { status, message, response, request } = error;
            const known = /\bsecondary rate\b/i.test(message) || response?.headers['x-ratelimit-remaining'] === '0';
            const seconds = Number(response?.headers['retry-after'] ?? 1);
            const bare = (0,errors/* isRateLimit */.a)({ status, message, headers: response?.headers ?? {} }) && !known;
            if (bare && seconds <= LONGEST_WAIT_SECONDS && request?.request !== undefined)
                Object.assign(request.request, { retries: repetitions, retryAfter: seconds });
            throw error;
        });
        return {};
    };
}
/**
 * Octokit takes a JSON answer that breaks off for an empty one, and a page of it for the last: so the whole body is read here,
 * where a broken connection is an error that is repeated. Redirects are followed on the same host only, so the token stays there.
 */
function wholeAnswers(send, { attemptMs }) {
    const attempt = async (url, options) => {
        const streams = options.body !== undefined && options.body !== null && typeof options.body !== 'string';
        const given = { ...options, redirect: 'manual', signal: AbortSignal.timeout(streams ? UPLOAD_MS : attemptMs) };
        let answer = await send(url, given);
        for (let hop = 0; hop < MAX_REDIRECTS && isRedirect(answer.status) && !streams; hop++) {
            const next = new URL(answer.headers.get('location') ?? '', url);
            if (next.origin !== new URL(url).origin)
                break;
            await answer.body?.cancel();
            answer = await send(next.href, given);
        }
        return new Response(isBodyless(answer.status) ? null : await wholeBody(answer), { status: answer.status, headers: [...answer.headers] });
    };
    return async (url, options) => {
        try {
            return await attempt(url, options);
        }
        catch (error) {
            throw new Error((0,connection/* networkReason */.d8)(error)); // without the cause: Octokit would tell it instead
        }
    };
}
const UPLOAD_MS = 30 * 60_000;
const MAX_REDIRECTS = 5;
function isRedirect(status) {
    return [301, 302, 307, 308].includes(status);
}
function isBodyless(status) {
    return [204, 205, 304].includes(status);
}
async function wholeBody(answer) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of (answer.body ?? [])) {
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES)
            throw new Error(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
        chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks, bytes));
}

/***/ })

};
