import { modules as shared } from "./shared.index.js";

export const id = 998;

export const ids = [ 998, 4995 ];

export const modules = {
 ...shared,
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
 }),
 45955: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ng: () => connect,
   Rc: () => ConnectionError,
   d8: () => networkReason
  });
  var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24371);
  var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
  var _adapters_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15638);
  class ConnectionError extends Error {
   name="ConnectionError";
  }
  function connect({variables}) {
   const agents = new Map;
   const agentFor = proxy => {
    const agent = agents.get(proxy) ?? (proxy === void 0 ? new undici__WEBPACK_IMPORTED_MODULE_0__.Agent : new undici__WEBPACK_IMPORTED_MODULE_0__.ProxyAgent(proxy));
    agents.set(proxy, agent);
    return agent;
   };
   return async (url, options) => {
    const dispatcher = agentFor((0, _adapters_proxy_js__WEBPACK_IMPORTED_MODULE_2__.i)(new URL(url), variables));
    try {
     return await (0, undici__WEBPACK_IMPORTED_MODULE_0__.fetch)(url, {
      redirect: "manual",
      ...options,
      dispatcher
     });
    } catch (error) {
     throw new ConnectionError(networkReason(error));
    }
   };
  }
  function networkReason(error) {
   if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.cs || error instanceof ConnectionError) return error.message;
   const {cause, name} = error;
   return (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.xU)(cause) ?? (0, _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.xU)(error) ?? (name === "TimeoutError" ? "no answer in time" : (0, 
   _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(cause ?? error));
  }
 }),
 5314: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => isRateLimit,
   D: () => toIntegrityError
  });
  var errors = __webpack_require__(74132);
  var path = __webpack_require__(80916);
  const SCOPES_OF_WORKFLOWS = [ "actions", "artifact-metadata", "attestations", "checks", "contents", "deployments", "discussions", "issues", "models", "packages", "pages", "pull-requests", "security-events", "statuses" ];
  function missingPermission(header) {
   const alternatives = header.split(";").map(alternative => alternative.split(",").flatMap(parse));
   const fitting = alternatives.filter(one => one.length > 0);
   const chosen = fitting.find(one => one.some(({scope}) => scope === "pull-requests")) ?? fitting[0];
   if (chosen === void 0) return;
   const text = chosen.map(({scope, level}) => `${scope}: ${level}`).join(", ");
   return {
    text,
    line: chosen.every(({scope}) => SCOPES_OF_WORKFLOWS.includes(scope)) ? text : void 0
   };
  }
  function parse(text) {
   const [, scope, level] = /^\s*([a-z_]+)=(read|write|admin)\s*$/.exec(text) ?? [];
   return scope === void 0 || level === void 0 || scope === "metadata" ? [] : [ {
    scope: scope.replaceAll("_", "-"),
    level
   } ];
  }
  const MAX_SAID = 300;
  function toIntegrityError(failure) {
   const {route, repository, status, message, token} = failure;
   const said = redacted(message, token);
   const asked = `GitHub's answer to ${route} of ${repository}`;
   const details = {
    route,
    ...status === void 0 ? {} : {
     status
    }
   };
   if (status === void 0) return new errors.cs("forge_unavailable", `there was no answer to ${route} of ${repository} (${said})`, {
    ...details,
    uncertain: true
   });
   const reset = isRateLimit(failure) ? resetOf(failure) : void 0;
   if (isRateLimit(failure)) {
    const when = reset === void 0 ? "later" : `at ${reset}`;
    const hint = `Run it again ${when === "later" ? when : `after ${reset ?? ""}`}.${token === void 0 ? " With a token far more calls are allowed." : ""}`;
    return new errors.cs("forge_unavailable", `GitHub's rate limit is used up; it resets ${when}`, {
     ...details,
     ...reset === void 0 ? {} : {
      reset
     }
    }, {
     hint
    });
   }
   if (status === 401) return new errors.cs("forge_unauthorized", `${asked} is 401: ${said}`, details);
   if (status === 403 || status === 404) return refusedRight(failure, said);
   if (status >= 500 || status < 400) return new errors.cs("forge_unavailable", `${asked} is ${status}: ${said}`, {
    ...details,
    uncertain: true
   });
   return new errors.cs("forge_refused", `${asked} is ${status}: ${said}`, details);
  }
  function refusedRight({route, repository, status = 0, headers, token}, said) {
   const details = {
    route,
    status
   };
   const answer = `GitHub's answer to ${route} of ${repository} is ${status}: ${said}`;
   const needed = missingPermission(String(headers["x-accepted-github-permissions"] ?? ""));
   if (token === void 0) return new errors.cs("forge_unauthorized", `${answer}; without a token only public facts are seen`, details, {
    hint: "Check the name of the repository. If it is private or this writes, pass a token: in an action `github-token`, on the command line GH_TOKEN."
   });
   if (needed === void 0) return new errors.cs("forge_unauthorized", `${answer}; either it is not there, or the token does not reach it`, details, {
    hint: "Check the name of the repository, and that the token belongs to it; an organisation may have to approve the token."
   });
   if (headers["x-github-sso"] !== void 0) return new errors.cs("forge_unauthorized", answer, details, {
    hint: "The organisation wants the token to be authorised for single sign-on: do that in the settings of the token."
   });
   const line = needed.line === void 0 ? needed.text : `\`${needed.line}\``;
   return new errors.cs("permission_missing", `${answer}; ${status === 404 ? "if it is there, " : ""}the token needs ${line}`, {
    ...details,
    permission: needed.text
   }, {
    hint: needed.line === void 0 ? `No token of a workflow has that permission; use one of a GitHub App or a fine-grained personal access token with ${needed.text}.` : `Add the line \`${needed.line}\` to \`permissions:\` of the job. A pull request from a fork, or by Dependabot, gets a token that only reads, whatever stands there.`
   });
  }
  function isRateLimit({status, message, headers}) {
   if (status === 429) return true;
   return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0 || /\brate limit\b/i.test(message));
  }
  function resetOf({headers}) {
   const seconds = Number(headers["x-ratelimit-reset"]);
   if (headers["x-ratelimit-remaining"] === "0" && Number.isSafeInteger(seconds) && seconds > 0 && seconds < 2 ** 33) return new Date(seconds * 1e3).toISOString();
   const wait = Number(headers["retry-after"]);
   return Number.isSafeInteger(wait) && wait > 0 && wait < 1e6 ? new Date(Date.now() + wait * 1e3).toISOString() : void 0;
  }
  function redacted(text, token) {
   const secrets = token === void 0 ? [] : [ token, Buffer.from(`x-access-token:${token}`).toString("base64"), encodeURIComponent(token) ];
   const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
   const line = (0, path.g$)(clean.replace(/\s+/g, " ").trim());
   return line.length > MAX_SAID ? `${line.slice(0, MAX_SAID)}…` : line;
  }
 }),
 80998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openForge: () => openForge
  });
  var errors = __webpack_require__(74132);
  var secret = __webpack_require__(34211);
  var schemas = __webpack_require__(26921);
  var digest = __webpack_require__(6799);
  function digestOf(text) {
   const hex = /^sha256:(.*)$/.exec(text ?? "")?.[1] ?? "";
   return (0, digest._h)(hex) ? hex : void 0;
  }
  const assetShape = schemas.Ikc({
   id: schemas.Whr(),
   name: schemas.YjP(),
   size: schemas.Whr(),
   digest: schemas.YjP().nullish(),
   browser_download_url: schemas.YjP(),
   state: schemas.YjP()
  }).transform(({id, name, size, digest, browser_download_url, state}) => ({
   id,
   name,
   sizeBytes: size,
   digest: digestOf(digest),
   url: browser_download_url,
   whole: state === "uploaded"
  }));
  const shape = schemas.Ikc({
   id: schemas.Whr(),
   name: schemas.YjP(),
   size_in_bytes: schemas.Whr(),
   digest: schemas.YjP().nullish(),
   created_at: schemas.YjP().nullable(),
   expires_at: schemas.YjP().nullable(),
   expired: schemas.zMY(),
   workflow_run: schemas.Ikc({
    id: schemas.Whr().optional()
   }).nullish()
  }).transform(({id, name, size_in_bytes, digest, created_at, expires_at, expired, workflow_run}) => ({
   id,
   name,
   sizeBytes: size_in_bytes,
   digest: digestOf(digest),
   createdAt: created_at ?? void 0,
   expiresAt: expires_at ?? void 0,
   expired,
   runId: workflow_run?.id
  }));
  const page = schemas.Ikc({
   artifacts: schemas.YOg(shape)
  }).transform(({artifacts}) => artifacts);
  const LIST = "GET /repos/{owner}/{repo}/actions/artifacts";
  function artifactsOf(client, download) {
   const artifact = id => client.find({
    route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}",
    with: {
     artifact_id: id
    },
    answer: shape
   }, LIST);
   const list = async (parameters, fits) => {
    const found = await client.list({
     route: LIST,
     with: parameters,
     answer: page
    }, "artifacts");
    return found.filter(({name}) => fits(name)).sort((a, b) => instant(b) - instant(a) || b.id - a.id);
   };
   return {
    artifact,
    artifactsNamed: name => list({
     name
    }, one => one === name),
    artifactsStarting: prefix => list({}, one => one.startsWith(prefix)),
    downloadArtifact: async (id, to) => {
     const found = await artifact(id);
     await download({
      path: `/actions/artifacts/${id}/zip`,
      accept: "application/vnd.github+json",
      what: `the artifact ${id}`,
      digest: found?.digest,
      sizeBytes: void 0
     }, to);
    }
   };
  }
  function instant({createdAt}) {
   return createdAt === void 0 ? 0 : Date.parse(createdAt);
  }
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var model_path = __webpack_require__(80916);
  const uploadUrl = schemas.Ikc({
   upload_url: schemas.YjP(),
   assets: schemas.YOg(schemas.L5J())
  }).transform(({upload_url}) => upload_url.replace(/\{.*$/, ""));
  function assetsOf(client, download) {
   const stored = release => client.list({
    route: "GET /repos/{owner}/{repo}/releases/{release_id}/assets",
    with: {
     release_id: release.id
    },
    answer: schemas.YOg(assetShape)
   }, "assets");
   const remove = id => client.ask({
    route: "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}",
    with: {
     asset_id: id
    },
    answer: schemas.L5J()
   });
   const look = async (release, name, file) => {
    const found = (await stored(release)).find(asset => asset.name === name);
    if (found === void 0) return;
    if (found.whole) return sameBytes(found, file);
    await remove(found.id);
    return;
   };
   return {
    uploadAsset: async (release, {name, path}) => {
     const file = await localFile(path);
     const there = await look(release, name, file);
     if (there !== void 0) return plain(there);
     const url = new URL(await client.ask({
      route: "GET /repos/{owner}/{repo}/releases/{release_id}",
      with: {
       release_id: release.id
      },
      answer: uploadUrl
     }));
     url.searchParams.set("name", name);
     const route = `POST ${safeUploadUrl(url, client.place.apiUrl)}`;
     const order = () => ({
      route,
      with: {
       data: (0, external_node_fs_.createReadStream)(path),
       headers: {
        "content-type": "application/octet-stream",
        "content-length": file.sizeBytes
       }
      },
      answer: assetShape
     });
     const made = await client.once(order, () => look(release, name, file));
     if (made.name !== name) throw new errors.cs("write_failed", `GitHub stored the asset ${(0, 
     model_path.g$)(name)} as ${(0, model_path.g$)(made.name)}`, {
      name
     }, {
      hint: "Use letters, digits, dots, dashes and underscores in the names of assets."
     });
     return plain(sameBytes(made, file));
    },
    downloadAsset: (asset, to) => download({
     path: `/releases/assets/${asset.id}`,
     accept: "application/octet-stream",
     what: `the asset ${(0, model_path.g$)(asset.name)}`,
     digest: asset.digest,
     sizeBytes: asset.sizeBytes
    }, to)
   };
  }
  async function localFile(path) {
   const hash = (0, external_node_crypto_.createHash)("sha256");
   try {
    const {size} = (0, external_node_fs_.statSync)(path);
    for await (const chunk of (0, external_node_fs_.createReadStream)(path)) hash.update(chunk);
    return {
     sizeBytes: size,
     digest: hash.digest("hex")
    };
   } catch (error) {
    throw new errors.cs("input_missing", `${(0, model_path.g$)(path)} cannot be read (${(0, 
    errors.xU)(error) ?? "unknown"})`, {
     path
    });
   }
  }
  function sameBytes(asset, {sizeBytes, digest}) {
   if (asset.sizeBytes === sizeBytes && (asset.digest === void 0 || asset.digest === digest)) return asset;
   throw new errors.cs("write_failed", `the release has an asset ${(0, model_path.g$)(asset.name)} with other bytes (sha256 ${asset.digest ?? "unknown"}, ${asset.sizeBytes} bytes); expected sha256 ${digest}, ${sizeBytes} bytes`, {
    name: asset.name
   }, {
    hint: "Remove that asset from the draft, or release under a new version."
   });
  }
  function safeUploadUrl(url, apiUrl) {
   if (url.protocol !== new URL(apiUrl).protocol) throw new errors.cs("forge_unavailable", `GitHub names an upload address that is not ${new URL(apiUrl).protocol.replace(":", "")}`);
   return url.href;
  }
  function plain({whole: _, ...asset}) {
   return asset;
  }
  const checks_shape = schemas.Ikc({
   name: schemas.YjP(),
   conclusion: schemas.YjP().nullable(),
   app: schemas.Ikc({
    id: schemas.Whr(),
    slug: schemas.YjP().optional()
   }).nullable(),
   started_at: schemas.YjP().nullable()
  }).transform(({name, conclusion, app, started_at}) => ({
   name,
   conclusion: conclusion ?? void 0,
   appId: app?.id,
   appSlug: app?.slug,
   startedAt: started_at ?? void 0
  }));
  const checks_page = schemas.Ikc({
   check_runs: schemas.YOg(checks_shape)
  }).transform(({check_runs}) => check_runs);
  function checksOf(client) {
   return {
    checkRuns: commit => client.list({
     route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
     with: {
      ref: commit
     },
     answer: checks_page
    }, "check runs of a commit")
   };
  }
  var forge_errors = __webpack_require__(5314);
  const PAGE = 100;
  const MAX_PAGES = 200;
  const ATTEMPTS = 3;
  function createClient(place, octokit, {token, secondMs}) {
   const call = callOf(place, octokit, token);
   const ask = async ({route, with: parameters, answer}) => read(route, answer, (await call(route, parameters)).data);
   return {
    place,
    ask,
    find: async (wanted, proof) => {
     try {
      return await ask(wanted);
     } catch (error) {
      if (!(error instanceof errors.cs) || error.details["status"] !== 404) throw error;
      await call(proof, {
       per_page: 1
      });
      return;
     }
    },
    list: async ({route, with: parameters, answer}, what) => {
     const all = [];
     for (let page = 1; page <= MAX_PAGES; page++) {
      const {data, link} = await call(route, {
       ...parameters,
       per_page: PAGE,
       page
      });
      all.push(...read(route, answer, data));
      if (!/;\s*rel="next"/.test(link)) return all;
     }
     throw new errors.cs("forge_unavailable", `there are more than ${PAGE * MAX_PAGES} ${what}, and not all of them could be looked at`, {
      route
     });
    },
    once: async (order, look) => {
     for (let attempt = 1; ;attempt++) try {
      const {route, with: parameters, answer} = order();
      return await ask({
       route,
       with: {
        ...parameters,
        request: {
         retries: 0
        }
       },
       answer
      });
     } catch (error) {
      if (!(error instanceof errors.cs) || error.details["uncertain"] !== true) throw error;
      await new Promise(done => setTimeout(done, attempt * secondMs));
      const done = await look();
      if (done !== void 0) return done;
      if (attempt === ATTEMPTS) throw error;
     }
    }
   };
  }
  function callOf({owner, repo}, octokit, token) {
   const repository = `${owner}/${repo}`;
   return async (route, parameters = {}) => {
    try {
     const answer = await octokit.request(route, {
      ...route.includes("{owner}") ? {
       owner,
       repo
      } : {},
      ...parameters
     });
     const {status, headers} = answer;
     if (status < 300) return {
      data: answer.data,
      link: headers.link ?? ""
     };
     throw Object.assign(new Error("the call is sent to another host"), {
      status,
      response: {
       headers
      }
     });
    } catch (error) {
     const {status, response} = error;
     const answered = response === void 0 ? void 0 : status;
     throw (0, forge_errors.D)({
      route,
      repository,
      status: answered,
      message: (0, errors.bD)(error),
      headers: response?.headers ?? {},
      token
     });
    }
   };
  }
  function read(route, shape, data) {
   const result = shape.safeParse(data);
   if (result.success) return result.data;
   const [issue] = result.error.issues;
   const where = issue === void 0 || issue.path.length === 0 ? "the answer" : (0, model_path.g$)(issue.path.map(String).join("."));
   throw new errors.cs("forge_unavailable", `GitHub's answer to ${route} is not what its reference says: ${where} ${issue?.code === "invalid_type" ? `is no ${issue.expected}` : "is something else"}`, {
    route,
    uncertain: true
   });
  }
  const comments_shape = schemas.Ikc({
   id: schemas.Whr(),
   user: schemas.Ikc({
    login: schemas.YjP()
   }).nullable(),
   body: schemas.YjP().nullish(),
   html_url: schemas.YjP()
  }).transform(({id, user, body, html_url}) => ({
   id,
   author: user?.login,
   body: body ?? "",
   url: html_url
  }));
  function commentsOf(client) {
   const comments = pull => client.list({
    route: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    with: {
     issue_number: pull
    },
    answer: schemas.YOg(comments_shape)
   }, "comments");
   return {
    comments,
    createComment: async (pull, body) => {
     const before = new Set((await comments(pull)).map(({id}) => id));
     return client.once(() => ({
      route: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      with: {
       issue_number: pull,
       body
      },
      answer: comments_shape
     }), async () => (await comments(pull)).find(comment => !before.has(comment.id) && sameText(comment.body, body)));
    },
    updateComment: (id, body) => client.ask({
     route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
     with: {
      comment_id: id,
      body
     },
     answer: comments_shape
    })
   };
  }
  function sameText(a, b) {
   const plain = text => text.replace(/\r\n/g, "\n").trim();
   return plain(a) === plain(b);
  }
  var connection = __webpack_require__(45955);
  var blob_id = __webpack_require__(13972);
  const entry = schemas.Ikc({
   path: schemas.YjP(),
   mode: schemas.YjP(),
   sha: schemas.YjP(),
   size: schemas.Whr().optional()
  });
  const tree = schemas.Ikc({
   tree: schemas.YOg(entry),
   truncated: schemas.zMY()
  });
  const blob = schemas.Ikc({
   content: schemas.YjP(),
   encoding: schemas.euz("base64")
  }).transform(({content}) => Buffer.from(content, "base64"));
  const FOLDER = "040000";
  const FILES = [ "100644", "100755" ];
  function contentsOf(client) {
   const known = new Map;
   const treeAt = sha => {
    const entries = known.get(sha) ?? readTree(client, sha);
    known.set(sha, entries);
    entries.catch(() => known.delete(sha));
    return entries;
   };
   const walk = async (commit, path) => {
    let at = {
     path: "",
     mode: FOLDER,
     sha: commit
    };
    for (const name of path.split("/").filter(part => part !== "" && part !== ".")) {
     if (at.mode !== FOLDER) return;
     const next = (await treeAt(at.sha)).get(name);
     if (next === void 0) return;
     at = next;
    }
    return at;
   };
   return {
    fileAt: async (commit, path, maxBytes) => {
     const found = await walk(commit, path);
     if (found === void 0) return;
     if (!FILES.includes(found.mode)) throw new errors.cs("input_invalid", `${(0, model_path.g$)(path)} at ${commit} is no regular file`, {
      path
     });
     if (found.size === void 0 || found.size > maxBytes) throw new errors.cs("input_invalid", `${(0, 
     model_path.g$)(path)} at ${commit} is ${found.size ?? "an unknown number of"} bytes long; at most ${maxBytes} are read`, {
      path
     });
     const content = await client.ask({
      route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
      with: {
       file_sha: found.sha
      },
      answer: blob
     });
     if ((0, blob_id.z)(content, found.sha) !== found.sha) throw new errors.cs("forge_unavailable", `GitHub gave other bytes than those of ${(0, 
     model_path.g$)(path)} at ${commit}`, {
      path
     });
     return content;
    },
    hasAt: async (commit, path, bytes) => {
     const found = await walk(commit, path);
     return found !== void 0 && FILES.includes(found.mode) && found.sha === (0, blob_id.z)(bytes, found.sha);
    },
    namesAt: async (commit, folder) => {
     const found = await walk(commit, folder);
     return found?.mode === FOLDER ? [ ...(await treeAt(found.sha)).keys() ] : void 0;
    }
   };
  }
  async function readTree(client, sha) {
   const {tree: entries, truncated} = await client.ask({
    route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
    with: {
     tree_sha: sha
    },
    answer: tree
   });
   if (truncated) throw new errors.cs("forge_unavailable", `a folder of ${sha} has more names than GitHub lists`);
   return new Map(entries.map(one => [ one.path, one ]));
  }
  var external_node_path_ = __webpack_require__(76760);
  var promises_ = __webpack_require__(46466);
  var p_retry = __webpack_require__(74995);
  var forge_patience = __webpack_require__(5964);
  const MAX_REDIRECTS = 5;
  const TOTAL_MS = 30 * 6e4;
  function createDownload(place, {send, token, patience}) {
   const open = async source => {
    const first = new URL(`${place.apiUrl}/repos/${place.owner}/${place.repo}${source.path}`);
    let url = first;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
     const own = url.origin === first.origin;
     const answer = await send(url.href, {
      signal: AbortSignal.timeout(TOTAL_MS),
      headers: {
       accept: source.accept,
       "user-agent": "duri",
       ...own ? {
        "x-github-api-version": forge_patience.m
       } : {},
       ...own && token !== void 0 ? {
        authorization: `token ${token}`
       } : {}
      }
     });
     const location = answer.headers.get("location");
     if (answer.ok) return answer;
     if (answer.status > 399 || location === null) throw own ? await refusal(answer, source) : stored(source, url, answer.status);
     await (answer.body?.cancel());
     url = nextHop(location, url, source);
    }
    throw failed(source, `was redirected more than ${MAX_REDIRECTS} times`);
   };
   const refusal = async (answer, {path, what}) => {
    const message = (await answer.text().catch(() => "")).slice(0, 1e3);
    const said = /"message"\s*:\s*"([^"]*)"/.exec(message)?.[1] ?? "";
    if (answer.status === 410) return new errors.cs("download_failed", `${what} has expired`, {}, {
     hint: "GitHub keeps nothing of it; use another store of this release."
    });
    const failure = {
     route: `GET /repos/{owner}/{repo}${path}`,
     repository: `${place.owner}/${place.repo}`,
     status: answer.status,
     message: said
    };
    const headers = Object.fromEntries(answer.headers);
    const passing = answer.status >= 500 || (0, forge_errors.a)({
     ...failure,
     headers
    }) && Number(headers["retry-after"] ?? 0) <= 60 && headers["x-ratelimit-remaining"] !== "0";
    const error = (0, forge_errors.D)({
     ...failure,
     headers,
     token
    });
    return passing ? new errors.cs(error.code, error.message, {
     ...error.details,
     passing
    }, {
     hint: error.hint
    }) : error;
   };
   return (source, to) => (0, p_retry["default"])(async () => {
    const answer = await open(source).catch(error => {
     throw error instanceof connection.Rc ? failed(source, `could not be reached (${error.message})`, true) : error;
    });
    await save(answer, source, to);
   }, {
    retries: patience.repetitions,
    minTimeout: patience.secondMs,
    factor: 2,
    shouldRetry: ({error}) => error instanceof errors.cs && error.details["passing"] === true
   });
  }
  async function save(answer, source, {path, maxBytes}) {
   const partial = `${path}.${(0, external_node_crypto_.randomUUID)()}.partial`;
   const seen = {
    bytes: 0,
    hash: (0, external_node_crypto_.createHash)("sha256")
   };
   try {
    (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(path), {
     recursive: true
    });
    await (0, promises_.pipeline)(counted(answer, source, maxBytes, seen), (0, external_node_fs_.createWriteStream)(partial, {
     flags: "wx",
     mode: 384
    }));
    if (source.sizeBytes !== void 0 && seen.bytes !== source.sizeBytes) throw failed(source, `has ${seen.bytes} bytes; expected ${source.sizeBytes}`);
    const digest = seen.hash.digest("hex");
    if (source.digest !== void 0 && digest !== source.digest) throw failed(source, `has the digest sha256:${digest}; GitHub says sha256:${source.digest}`);
    (0, external_node_fs_.renameSync)(partial, path);
   } catch (error) {
    if (error instanceof errors.cs) throw error;
    throw new errors.cs("write_failed", `${path} could not be written (${(0, errors.xU)(error) ?? (0, 
    errors.bD)(error)})`, {
     path
    });
   } finally {
    (0, external_node_fs_.rmSync)(partial, {
     force: true
    });
   }
  }
  async function* counted(answer, source, maxBytes, seen) {
   const reader = (answer.body ?? void 0)?.getReader();
   for (;;) {
    const piece = await (reader?.read().catch(error => {
     throw failed(source, `broke off after ${seen.bytes} bytes (${(0, connection.d8)(error)})`, true);
    }));
    if (piece === void 0 || piece.done) return;
    seen.bytes += piece.value.length;
    if (seen.bytes > maxBytes) {
     await (reader?.cancel());
     throw failed(source, `is larger than ${maxBytes} bytes`);
    }
    seen.hash.update(piece.value);
    yield piece.value;
   }
  }
  function nextHop(location, from, source) {
   const url = URL.canParse(location, from.href) ? new URL(location, from.href) : void 0;
   if (url?.protocol !== "https:" && url?.protocol !== from.protocol) throw failed(source, "was redirected to an address that is not https");
   return url;
  }
  function stored(source, url, status) {
   return failed(source, `was answered ${status} by ${url.host}`, status >= 500 || status === 429);
  }
  function failed({what}, problem, passing = false) {
   return new errors.cs("download_failed", `${what} ${problem}`, {
    passing
   }, {
    hint: "Run it again. If the bytes are other ones than GitHub says, do not use them."
   });
  }
  const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/;
  const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
  const LOOPBACK = [ "127.0.0.1", "localhost", "[::1]" ];
  function placeOf({variables}, repository) {
   const name = repository ?? (variables["GITHUB_REPOSITORY"] || void 0);
   if (name === void 0) throw new errors.cs("input_missing", "no repository is known", {}, {
    hint: "Name it as OWNER/REPOSITORY, or set GITHUB_REPOSITORY."
   });
   const [owner = "", repo = "", ...more] = name.split("/");
   if (!OWNER.test(owner) || !REPOSITORY.test(repo) || more.length > 0) throw new errors.cs("input_invalid", `${(0, 
   model_path.g$)(name)} is no repository`, {}, {
    hint: "Write it as OWNER/REPOSITORY."
   });
   const apiUrl = address(variables, "GITHUB_API_URL", "https://api.github.com");
   const serverUrl = address(variables, "GITHUB_SERVER_URL", "https://github.com");
   return {
    owner,
    repo,
    apiUrl,
    graphqlUrl: `${apiUrl.replace(/\/api\/v3$/, "/api")}/graphql`,
    webUrl: `${serverUrl}/${owner}/${repo}`
   };
  }
  function address(variables, name, otherwise) {
   const text = variables[name] || otherwise;
   const url = URL.canParse(text) ? new URL(text) : void 0;
   const safe = url?.protocol === "https:" || url?.protocol === "http:" && LOOPBACK.includes(url.hostname);
   if (url === void 0 || !safe || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw new errors.cs("input_invalid", `${name} is not an https address that a token may be sent to`, {}, {
    hint: `GitHub's runners set it; for GitHub Enterprise Server it is like https://HOST${name === "GITHUB_API_URL" ? "/api/v3" : ""}.`
   });
   return url.href.replace(/\/+$/, "");
  }
  var proxy = __webpack_require__(15638);
  const end = schemas.Ikc({
   ref: schemas.YjP(),
   sha: schemas.YjP()
  });
  const pulls_shape = schemas.Ikc({
   number: schemas.Whr(),
   state: schemas.k5n([ "open", "closed" ]),
   merged_at: schemas.YjP().nullable(),
   merge_commit_sha: schemas.YjP().nullish(),
   base: end,
   head: end.extend({
    repo: schemas.Ikc({
     full_name: schemas.YjP()
    }).nullable()
   })
  }).transform(({number, state, merged_at, merge_commit_sha, base, head}) => ({
   number,
   state,
   merged: merged_at !== null,
   mergeCommit: merged_at === null ? void 0 : merge_commit_sha ?? void 0,
   base: {
    branch: base.ref,
    commit: base.sha
   },
   head: {
    repository: head.repo?.full_name,
    branch: head.ref,
    commit: head.sha
   }
  }));
  const pulls_LIST = "GET /repos/{owner}/{repo}/pulls";
  function pullsOf(client) {
   return {
    pull: number => client.find({
     route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
     with: {
      pull_number: number
     },
     answer: pulls_shape
    }, pulls_LIST),
    openPullsFrom: async ({repository, branch}) => {
     const owner = repository.split("/")[0] ?? "";
     const pulls = await client.list({
      route: pulls_LIST,
      with: {
       state: "open",
       head: `${owner}:${branch}`
      },
      answer: schemas.YOg(pulls_shape)
     }, "open pull requests");
     return pulls.filter(({head}) => head.branch === branch && head.repository?.toLowerCase() === repository.toLowerCase());
    },
    pullsOfCommit: commit => client.list({
     route: "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
     with: {
      commit_sha: commit
     },
     answer: schemas.YOg(pulls_shape)
    }, "pull requests of a commit")
   };
  }
  const tag = schemas.Ikc({
   name: schemas.YjP(),
   commit: schemas.Ikc({
    sha: schemas.YjP()
   })
  }).transform(({name, commit}) => ({
   name,
   commit: commit.sha
  }));
  const reference = schemas.Ikc({
   object: schemas.Ikc({
    sha: schemas.YjP()
   })
  }).transform(({object}) => object.sha);
  function refsOf(client) {
   return {
    branchTip: async branch => {
     try {
      return await client.find({
       route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
       with: {
        ref: `heads/${branch}`
       },
       answer: reference
      }, "GET /repos/{owner}/{repo}/branches");
     } catch (error) {
      if (error instanceof errors.cs && error.details["status"] === 409) return;
      throw error;
     }
    },
    tags: () => client.list({
     route: "GET /repos/{owner}/{repo}/tags",
     answer: schemas.YOg(tag)
    }, "tags")
   };
  }
  const releases_shape = schemas.Ikc({
   id: schemas.Whr(),
   tag_name: schemas.YjP(),
   draft: schemas.zMY(),
   prerelease: schemas.zMY(),
   immutable: schemas.zMY().optional(),
   target_commitish: schemas.YjP(),
   name: schemas.YjP().nullish(),
   body: schemas.YjP().nullish(),
   html_url: schemas.YjP(),
   created_at: schemas.YjP(),
   published_at: schemas.YjP().nullable(),
   assets: schemas.YOg(assetShape)
  }).transform(release => ({
   at: Date.parse(release.published_at ?? release.created_at),
   title: release.name ?? "",
   release: {
    id: release.id,
    tag: release.tag_name,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    target: release.target_commitish,
    body: release.body ?? "",
    url: release.html_url,
    assets: release.assets.filter(({whole}) => whole).map(({whole: _, ...asset}) => asset)
   }
  }));
  const one = releases_shape.transform(({release}) => release);
  const releases_LIST = "GET /repos/{owner}/{repo}/releases";
  function releasesOf(client) {
   const all = () => client.list({
    route: releases_LIST,
    answer: schemas.YOg(releases_shape)
   }, "releases");
   return {
    releases: async () => (await all()).sort((a, b) => b.at - a.at || b.release.id - a.release.id).map(({release}) => release),
    createDraft: async ({tag, commit, title, body, prerelease}) => {
     const before = new Set((await all()).map(({release}) => release.id));
     return client.once(() => ({
      route: "POST /repos/{owner}/{repo}/releases",
      with: {
       tag_name: tag,
       target_commitish: commit,
       name: title,
       body,
       prerelease,
       draft: true
      },
      answer: one
     }), async () => (await all()).find(({release, title: named}) => !before.has(release.id) && release.draft && release.tag === tag && named === title)?.release);
    },
    updateRelease: (id, change) => client.ask({
     route: "PATCH /repos/{owner}/{repo}/releases/{release_id}",
     with: {
      release_id: id,
      ...change,
      ...change.draft === false ? {
       make_latest: "legacy"
      } : {}
     },
     answer: one
    })
   };
  }
  const repository_shape = schemas.Ikc({
   id: schemas.Whr(),
   full_name: schemas.YjP(),
   default_branch: schemas.YjP(),
   private: schemas.zMY()
  }).transform(({id, full_name, default_branch, private: isPrivate}) => ({
   id,
   fullName: full_name,
   defaultBranch: default_branch,
   isPrivate
  }));
  const login = schemas.Ikc({
   login: schemas.YjP().min(1)
  }).transform(user => user.login);
  const viewer = schemas.Ikc({
   data: schemas.Ikc({
    viewer: login
   })
  }).transform(({data}) => data.viewer);
  function repositoryOf(client, token) {
   return {
    repository: () => client.ask({
     route: "GET /repos/{owner}/{repo}",
     answer: repository_shape
    }),
    writesAs: async () => {
     if (token === void 0) throw new errors.cs("forge_unauthorized", "nobody writes without a token");
     try {
      return await client.ask({
       route: "GET /user",
       answer: login
      });
     } catch (error) {
      if (!(error instanceof errors.cs) || error.details["status"] !== 403) throw error;
      return client.ask({
       route: `POST ${client.place.graphqlUrl}`,
       with: {
        query: "{ viewer { login } }"
       },
       answer: viewer
      });
     }
    }
   };
  }
  var core = __webpack_require__(88532);
  const source = schemas.Ikc({
   type: schemas.YjP(),
   ruleset_source_type: schemas.YjP().optional(),
   ruleset_id: schemas.Whr().optional(),
   parameters: schemas.L5J().optional()
  });
  const checks = schemas.Ikc({
   strict_required_status_checks_policy: schemas.zMY(),
   required_status_checks: schemas.YOg(schemas.Ikc({
    context: schemas.YjP(),
    integration_id: schemas.Whr().nullish()
   }))
  });
  const workflows = schemas.Ikc({
   workflows: schemas.YOg(schemas.Ikc({
    path: schemas.YjP(),
    repository_id: schemas.Whr(),
    ref: schemas.YjP().nullish()
   }))
  });
  const LEVELS = {
   Repository: "repository",
   Organization: "organization",
   Enterprise: "enterprise"
  };
  const rules_shape = source.transform(({type, ruleset_source_type = "", ruleset_id, parameters}, context) => {
   const origin = {
    level: LEVELS[ruleset_source_type] ?? "unknown",
    rulesetId: ruleset_id
   };
   if (type === "required_status_checks") {
    const read = checks.safeParse(parameters);
    if (!read.success) return refuse(context, type);
    const {required_status_checks, strict_required_status_checks_policy: strict} = read.data;
    return {
     ...origin,
     type,
     strict,
     checks: required_status_checks.map(one => ({
      context: one.context,
      appId: one.integration_id ?? void 0
     }))
    };
   }
   if (type === "workflows") {
    const read = workflows.safeParse(parameters);
    if (!read.success) return refuse(context, type);
    return {
     ...origin,
     type,
     workflows: read.data.workflows.map(({path, repository_id, ref}) => ({
      path,
      repositoryId: repository_id,
      ref: ref ?? void 0
     }))
    };
   }
   if (type === "merge_queue" || type === "pull_request") return {
    ...origin,
    type
   };
   return {
    ...origin,
    type: "other",
    name: type
   };
  });
  function refuse(context, type) {
   context.addIssue({
    code: "custom",
    message: `the rule ${type} has other parameters`
   });
   return core.tm;
  }
  function rulesOf(client) {
   return {
    branchRules: branch => client.list({
     route: "GET /repos/{owner}/{repo}/rules/branches/{branch}",
     with: {
      branch
     },
     answer: schemas.YOg(rules_shape)
    }, "rules")
   };
  }
  async function openForge(environment, request, given = forge_patience.a) {
   const patience = request.onlyOnce === true ? {
    ...given,
    repetitions: 0
   } : given;
   const place = placeOf(environment, request.repository);
   const token = request.anonymous === true ? void 0 : tokenOf(environment, request.token);
   const send = (0, connection.Ng)(environment);
   (0, proxy.i)(new URL(place.apiUrl), environment.variables);
   const {createOctokit} = await Promise.all([ __webpack_require__.e(3293), __webpack_require__.e(8264) ]).then(__webpack_require__.bind(__webpack_require__, 98264));
   const octokit = createOctokit(place, {
    send,
    token,
    patience
   });
   const client = createClient(place, octokit, {
    token,
    secondMs: patience.secondMs
   });
   const download = createDownload(place, {
    send,
    token,
    patience
   });
   return {
    name: `${place.owner}/${place.repo}`,
    webUrl: place.webUrl,
    cloneSource: {
     url: place.webUrl,
     authorization: token === void 0 ? void 0 : new secret.z(Buffer.from(gitAuthorization(token)))
    },
    ...repositoryOf(client, token),
    ...pullsOf(client),
    ...commentsOf(client),
    ...rulesOf(client),
    ...refsOf(client),
    ...contentsOf(client),
    ...checksOf(client),
    ...releasesOf(client),
    ...assetsOf(client, download),
    ...artifactsOf(client, download)
   };
  }
  function gitAuthorization(token) {
   return `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  }
  function tokenOf({variables}, given) {
   const token = (given ?? variables["GH_TOKEN"] ?? "").trim() || (variables["GITHUB_TOKEN"] ?? "").trim();
   if (given === void 0 && token === "") return;
   if (!/^[\x21-\x7e]{1,4096}$/.test(token)) throw new errors.cs("forge_unauthorized", "the token for GitHub is empty, or holds characters that no token has");
   return token;
  }
 }),
 5964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => PATIENCE,
   m: () => API_VERSION
  });
  const PATIENCE = {
   secondMs: 1e3,
   attemptMs: 3e4,
   repetitions: 3
  };
  const API_VERSION = "2022-11-28";
 }),
 74995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   default: () => pRetry
  });
  const objectToString = Object.prototype.toString;
  const isError = value => objectToString.call(value) === "[object Error]";
  const errorMessages = new Set([ "network error", "NetworkError when attempting to fetch resource.", "The Internet connection appears to be offline.", "Network request failed", "fetch failed", "terminated", " A network error occurred.", "Network connection lost" ]);
  function isNetworkError(error) {
   const isValid = error && isError(error) && error.name === "TypeError" && typeof error.message === "string";
   if (!isValid) return false;
   const {message, stack} = error;
   if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) return stack === void 0 || "__sentry_captured__" in error;
   if (message.startsWith("error sending request for url")) return true;
   if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) return true;
   return errorMessages.has(message);
  }
  function validateRetries(retries) {
   if (typeof retries === "number") {
    if (retries < 0) throw new TypeError("Expected `retries` to be a non-negative number.");
    if (Number.isNaN(retries)) throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
   } else if (retries !== void 0) throw new TypeError("Expected `retries` to be a number or Infinity.");
  }
  function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
   if (value === void 0) return;
   if (typeof value !== "number" || Number.isNaN(value)) throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
   if (!allowInfinity && !Number.isFinite(value)) throw new TypeError(`Expected \`${name}\` to be a finite number.`);
   if (value < min) throw new TypeError(`Expected \`${name}\` to be ≥ ${min}.`);
  }
  class AbortError extends Error {
   constructor(message) {
    super();
    if (message instanceof Error) {
     this.originalError = message;
     ({message} = message);
    } else {
     this.originalError = new Error(message);
     this.originalError.stack = this.stack;
    }
    this.name = "AbortError";
    this.message = message;
   }
  }
  function calculateDelay(retriesConsumed, options) {
   const attempt = Math.max(1, retriesConsumed + 1);
   const random = options.randomize ? Math.random() + 1 : 1;
   let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
   timeout = Math.min(timeout, options.maxTimeout);
   return timeout;
  }
  function calculateRemainingTime(start, max) {
   if (!Number.isFinite(max)) return max;
   return max - (performance.now() - start);
  }
  async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
   const normalizedError = error instanceof Error ? error : new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
   if (normalizedError instanceof AbortError) throw normalizedError.originalError;
   const retriesLeft = Number.isFinite(options.retries) ? Math.max(0, options.retries - retriesConsumed) : options.retries;
   const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
   const context = Object.freeze({
    error: normalizedError,
    attemptNumber,
    retriesLeft,
    retriesConsumed
   });
   await options.onFailedAttempt(context);
   if (calculateRemainingTime(startTime, maxRetryTime) <= 0) throw normalizedError;
   const consumeRetry = await options.shouldConsumeRetry(context);
   const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
   if (remainingTime <= 0 || retriesLeft <= 0) throw normalizedError;
   if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
    if (consumeRetry) throw normalizedError;
    options.signal?.throwIfAborted();
    return false;
   }
   if (!await options.shouldRetry(context)) throw normalizedError;
   if (!consumeRetry) {
    options.signal?.throwIfAborted();
    return false;
   }
   const delayTime = calculateDelay(retriesConsumed, options);
   const finalDelay = Math.min(delayTime, remainingTime);
   options.signal?.throwIfAborted();
   if (finalDelay > 0) await new Promise((resolve, reject) => {
    const onAbort = () => {
     clearTimeout(timeoutToken);
     options.signal?.removeEventListener("abort", onAbort);
     reject(options.signal.reason);
    };
    const timeoutToken = setTimeout(() => {
     options.signal?.removeEventListener("abort", onAbort);
     resolve();
    }, finalDelay);
    if (options.unref) timeoutToken.unref?.();
    options.signal?.addEventListener("abort", onAbort, {
     once: true
    });
   });
   options.signal?.throwIfAborted();
   return true;
  }
  async function pRetry(input, options = {}) {
   options = {
    ...options
   };
   validateRetries(options.retries);
   if (Object.hasOwn(options, "forever")) throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
   options.retries ??= 10;
   options.factor ??= 2;
   options.minTimeout ??= 1e3;
   options.maxTimeout ??= Number.POSITIVE_INFINITY;
   options.maxRetryTime ??= Number.POSITIVE_INFINITY;
   options.randomize ??= false;
   options.onFailedAttempt ??= () => {};
   options.shouldRetry ??= () => true;
   options.shouldConsumeRetry ??= () => true;
   validateNumberOption("factor", options.factor, {
    min: 0,
    allowInfinity: false
   });
   validateNumberOption("minTimeout", options.minTimeout, {
    min: 0,
    allowInfinity: false
   });
   validateNumberOption("maxTimeout", options.maxTimeout, {
    min: 0,
    allowInfinity: true
   });
   validateNumberOption("maxRetryTime", options.maxRetryTime, {
    min: 0,
    allowInfinity: true
   });
   if (!(options.factor > 0)) options.factor = 1;
   options.signal?.throwIfAborted();
   let attemptNumber = 0;
   let retriesConsumed = 0;
   const startTime = performance.now();
   while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
    attemptNumber++;
    try {
     options.signal?.throwIfAborted();
     const result = await input(attemptNumber);
     options.signal?.throwIfAborted();
     return result;
    } catch (error) {
     if (await onAttemptFailure({
      error,
      attemptNumber,
      retriesConsumed,
      startTime,
      options
     })) retriesConsumed++;
    }
   }
   throw new Error("Retry attempts exhausted without throwing an error.");
  }
 })
};
