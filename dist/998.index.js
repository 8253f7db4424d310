export const id = 998;
export const ids = [998,4995];
export const modules = {

/***/ 45955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   Rc: () => (/* binding */ ConnectionError),
/* harmony export */   d8: () => (/* binding */ networkReason)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24371);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74132);
/* harmony import */ var _adapters_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15638);



/** A connection that broke off or was never there; the message says why, without address or header. */
class ConnectionError extends Error {
    name = 'ConnectionError';
}
/** Each request throws input_invalid when a proxy variable holds no address, ConnectionError when there is no answer. */
function connect({ variables }) {
    const agents = new Map();
    const agentFor = (proxy) => {
        const agent = agents.get(proxy) ?? (proxy === undefined ? new undici__WEBPACK_IMPORTED_MODULE_0__.Agent() : new undici__WEBPACK_IMPORTED_MODULE_0__.ProxyAgent(proxy));
        agents.set(proxy, agent);
        return agent;
    };
    return async (url, options) => {
        const dispatcher = agentFor((0,_adapters_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(new URL(url), variables));
        try {
            return await (0,undici__WEBPACK_IMPORTED_MODULE_0__.fetch)(url, { redirect: 'manual', ...options, dispatcher });
        }
        catch (error) {
            throw new ConnectionError(networkReason(error));
        }
    };
}
/** Why the network said no, as a system or client code; undici keeps it in `cause`. */
function networkReason(error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IntegrityError */ .cs || error instanceof ConnectionError)
        return error.message;
    const { cause, name } = error;
    return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(cause) ?? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) ?? (name === 'TimeoutError' ? 'no answer in time' : (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause ?? error));
}

/***/ }),

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ isRateLimit),
  D: () => (/* binding */ toIntegrityError)
});

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/path.js
var path = __webpack_require__(80916);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/permissions.js
/** @source GitHub, "Workflow syntax", `permissions` */
const SCOPES_OF_WORKFLOWS = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'security-events',
    'statuses',
];
/**
 * What the header `x-accepted-github-permissions` asks for: alternatives after semicolons, each a list after commas.
 * The alternative about pull requests is named first, for that is what DuRi works on. Undefined when it asks for nothing but metadata.
 * @source GitHub, "Troubleshooting the REST API", "Insufficient permissions"
 */
function missingPermission(header) {
    const alternatives = header.split(';').map((alternative) => alternative.split(',').flatMap(parse));
    const fitting = alternatives.filter((one) => one.length > 0);
    const chosen = fitting.find((one) => one.some(({ scope }) => scope === 'pull-requests')) ?? fitting[0];
    if (chosen === undefined)
        return undefined;
    const text = chosen.map(({ scope, level }) => `${scope}: ${level}`).join(', ');
    return { text, line: chosen.every(({ scope }) => SCOPES_OF_WORKFLOWS.includes(scope)) ? text : undefined };
}
function parse(text) {
    const [, scope, level] = /^\s*([a-z_]+)=(read|write|admin)\s*$/.exec(text) ?? [];
    return scope === undefined || level === undefined || scope === 'metadata' ? [] : [{ scope: scope.replaceAll('_', '-'), level }];
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/errors.js



/** The longest text of a platform's own that a message repeats. */
const MAX_SAID = 300;
/**
 * A failed call as the error that it means. `details.uncertain` marks those after which nobody knows whether the call took effect.
 * @source GitHub, "Troubleshooting the REST API", "Rate limits for the REST API"
 */
function toIntegrityError(failure) {
    const { route, repository, status, message, token } = failure;
    const said = redacted(message, token);
    const asked = `GitHub's answer to ${route} of ${repository}`;
    const details = { route, ...(status === undefined ? {} : { status }) };
    if (status === undefined)
        return new errors/* IntegrityError */.cs('forge_unavailable', `there was no answer to ${route} of ${repository} (${said})`, { ...details, uncertain: true });
    const reset = isRateLimit(failure) ? resetOf(failure) : undefined;
    if (isRateLimit(failure)) {
        const when = reset === undefined ? 'later' : `at ${reset}`;
        const hint = `Run it again ${when === 'later' ? when : `after ${reset ?? ''}`}.${token === undefined ? ' With a token far more calls are allowed.' : ''}`;
        return new errors/* IntegrityError */.cs('forge_unavailable', `GitHub's rate limit is used up; it resets ${when}`, { ...details, ...(reset === undefined ? {} : { reset }) }, { hint });
    }
    if (status === 401)
        return new errors/* IntegrityError */.cs('forge_unauthorized', `${asked} is 401: ${said}`, details);
    if (status === 403 || status === 404)
        return refusedRight(failure, said);
    if (status >= 500 || status < 400)
        return new errors/* IntegrityError */.cs('forge_unavailable', `${asked} is ${status}: ${said}`, { ...details, uncertain: true });
    return new errors/* IntegrityError */.cs('forge_refused', `${asked} is ${status}: ${said}`, details);
}
/** GitHub says 404 as well where a token may not even know that something is there. */
function refusedRight({ route, repository, status = 0, headers, token }, said) {
    const details = { route, status };
    const answer = `GitHub's answer to ${route} of ${repository} is ${status}: ${said}`;
    const needed = missingPermission(String(headers['x-accepted-github-permissions'] ?? ''));
    if (token === undefined)
        return new errors/* IntegrityError */.cs('forge_unauthorized', `${answer}; without a token only public facts are seen`, details, {
            hint: 'Check the name of the repository. If it is private or this writes, pass a token: in an action `github-token`, on the command line GH_TOKEN.',
        });
    if (needed === undefined)
        return new errors/* IntegrityError */.cs('forge_unauthorized', `${answer}; either it is not there, or the token does not reach it`, details, {
            hint: 'Check the name of the repository, and that the token belongs to it; an organisation may have to approve the token.',
        });
    if (headers['x-github-sso'] !== undefined)
        return new errors/* IntegrityError */.cs('forge_unauthorized', answer, details, {
            hint: 'The organisation wants the token to be authorised for single sign-on: do that in the settings of the token.',
        });
    const line = needed.line === undefined ? needed.text : `\`${needed.line}\``;
    return new errors/* IntegrityError */.cs('permission_missing', `${answer}; ${status === 404 ? 'if it is there, ' : ''}the token needs ${line}`, { ...details, permission: needed.text }, {
        hint: needed.line === undefined
            ? `No token of a workflow has that permission; use one of a GitHub App or a fine-grained personal access token with ${needed.text}.`
            : `Add the line \`${needed.line}\` to \`permissions:\` of the job. A pull request from a fork, or by Dependabot, gets a token that only reads, whatever stands there.`,
    });
}
/** Is this a refusal because of too many calls, after which waiting helps? */
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    return status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /\brate limit\b/i.test(message));
}
function resetOf({ headers }) {
    const seconds = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isSafeInteger(seconds) && seconds > 0 && seconds < 2 ** 33)
        return new Date(seconds * 1000).toISOString();
    const wait = Number(headers['retry-after']);
    return Number.isSafeInteger(wait) && wait > 0 && wait < 1e6 ? new Date(Date.now() + wait * 1000).toISOString() : undefined;
}
/** Text from outside on one short line, with no trace of the token, plain or as a header would carry it. */
function redacted(text, token) {
    const secrets = token === undefined ? [] : [token, Buffer.from(`x-access-token:${token}`).toString('base64'), encodeURIComponent(token)];
    const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    const line = (0,path/* printable */.g$)(clean.replace(/\s+/g, ' ').trim());
    return line.length > MAX_SAID ? `${line.slice(0, MAX_SAID)}…` : line;
}

/***/ }),

/***/ 80998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openForge: () => (/* binding */ openForge)
});

// EXTERNAL MODULE: ./build/src/model/errors.js
var errors = __webpack_require__(74132);
// EXTERNAL MODULE: ./build/src/model/secret.js
var secret = __webpack_require__(34211);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/model/digest.js
var digest = __webpack_require__(6799);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/asset-shape.js


/** `sha256:<hex>` as a digest; anything else says nothing that DuRi can use. */
function digestOf(text) {
    const hex = /^sha256:(.*)$/.exec(text ?? '')?.[1] ?? '';
    return (0,digest/* isSha256 */._h)(hex) ? hex : undefined;
}
const assetShape = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), name: schemas/* string */.YjP(), size: schemas/* int */.Whr(), digest: schemas/* string */.YjP().nullish(), browser_download_url: schemas/* string */.YjP(), state: schemas/* string */.YjP() })
    .transform(({ id, name, size, digest, browser_download_url, state }) => ({
    id,
    name,
    sizeBytes: size,
    digest: digestOf(digest),
    url: browser_download_url,
    // What is not "uploaded" is an upload that broke off.
    whole: state === 'uploaded',
}));
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/artifacts.js


const shape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr(),
    digest: schemas/* string */.YjP().nullish(),
    created_at: schemas/* string */.YjP().nullable(),
    expires_at: schemas/* string */.YjP().nullable(),
    expired: schemas/* boolean */.zMY(),
    workflow_run: schemas/* object */.Ikc({ id: schemas/* int */.Whr().optional() }).nullish(),
})
    .transform(({ id, name, size_in_bytes, digest, created_at, expires_at, expired, workflow_run }) => ({
    id,
    name,
    sizeBytes: size_in_bytes,
    digest: digestOf(digest),
    createdAt: created_at ?? undefined,
    expiresAt: expires_at ?? undefined,
    expired,
    runId: workflow_run?.id,
}));
const page = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(shape) }).transform(({ artifacts }) => artifacts);
const LIST = 'GET /repos/{owner}/{repo}/actions/artifacts';
function artifactsOf(client, download) {
    const artifact = (id) => client.find({ route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', with: { artifact_id: id }, answer: shape }, LIST);
    const list = async (parameters, fits) => {
        const found = await client.list({ route: LIST, with: parameters, answer: page }, 'artifacts');
        return found.filter(({ name }) => fits(name)).sort((a, b) => instant(b) - instant(a) || b.id - a.id);
    };
    return {
        artifact,
        artifactsNamed: (name) => list({ name }, (one) => one === name),
        artifactsStarting: (prefix) => list({}, (one) => one.startsWith(prefix)),
        downloadArtifact: async (id, to) => {
            const found = await artifact(id);
            await download({
                path: `/actions/artifacts/${id}/zip`,
                accept: 'application/vnd.github+json',
                what: `the artifact ${id}`,
                digest: found?.digest,
                sizeBytes: undefined,
            }, to);
        },
    };
}
function instant({ createdAt }) {
    return createdAt === undefined ? 0 : Date.parse(createdAt);
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/model/path.js
var model_path = __webpack_require__(80916);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/assets.js






const uploadUrl = schemas/* object */.Ikc({ upload_url: schemas/* string */.YjP(), assets: schemas/* array */.YOg(schemas/* unknown */.L5J()) }).transform(({ upload_url }) => upload_url.replace(/\{.*$/, ''));
function assetsOf(client, download) {
    const stored = (release) => client.list({ route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets', with: { release_id: release.id }, answer: schemas/* array */.YOg(assetShape) }, 'assets');
    const remove = (id) => client.ask({ route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', with: { asset_id: id }, answer: schemas/* unknown */.L5J() });
    /** The asset when it is there with these bytes; what is left of a broken upload is taken away. */
    const look = async (release, name, file) => {
        const found = (await stored(release)).find((asset) => asset.name === name);
        if (found === undefined)
            return undefined;
        if (found.whole)
            return sameBytes(found, file);
        await remove(found.id);
        return undefined;
    };
    return {
        uploadAsset: async (release, { name, path }) => {
            const file = await localFile(path);
            const there = await look(release, name, file);
            if (there !== undefined)
                return plain(there);
            const url = new URL(await client.ask({ route: 'GET /repos/{owner}/{repo}/releases/{release_id}', with: { release_id: release.id }, answer: uploadUrl }));
            url.searchParams.set('name', name);
            const route = `POST ${safeUploadUrl(url, client.place.apiUrl)}`;
            // A stream is read once, so each attempt opens the file anew.
            const order = () => ({
                route,
                with: { data: (0,external_node_fs_.createReadStream)(path), headers: { 'content-type': 'application/octet-stream', 'content-length': file.sizeBytes } },
                answer: assetShape,
            });
            const made = await client.once(order, () => look(release, name, file));
            if (made.name !== name)
                throw new errors/* IntegrityError */.cs('write_failed', `GitHub stored the asset ${(0,model_path/* printable */.g$)(name)} as ${(0,model_path/* printable */.g$)(made.name)}`, { name }, { hint: 'Use letters, digits, dots, dashes and underscores in the names of assets.' });
            return plain(sameBytes(made, file));
        },
        downloadAsset: (asset, to) => download({
            path: `/releases/assets/${asset.id}`,
            accept: 'application/octet-stream',
            what: `the asset ${(0,model_path/* printable */.g$)(asset.name)}`,
            digest: asset.digest,
            sizeBytes: asset.sizeBytes,
        }, to),
    };
}
async function localFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        for await (const chunk of (0,external_node_fs_.createReadStream)(path))
            hash.update(chunk);
        return { sizeBytes: size, digest: hash.digest('hex') };
    }
    catch (error) {
        throw new errors/* IntegrityError */.cs('input_missing', `${(0,model_path/* printable */.g$)(path)} cannot be read (${(0,errors/* systemCode */.xU)(error) ?? 'unknown'})`, { path });
    }
}
/** @throws write_failed when the stored bytes are others */
function sameBytes(asset, { sizeBytes, digest }) {
    if (asset.sizeBytes === sizeBytes && (asset.digest === undefined || asset.digest === digest))
        return asset;
    throw new errors/* IntegrityError */.cs('write_failed', `the release has an asset ${(0,model_path/* printable */.g$)(asset.name)} with other bytes (sha256 ${asset.digest ?? 'unknown'}, ${asset.sizeBytes} bytes); expected sha256 ${digest}, ${sizeBytes} bytes`, { name: asset.name }, { hint: 'Remove that asset from the draft, or release under a new version.' });
}
/** The token goes along, so never to an address that is less protected than the API's own. */
function safeUploadUrl(url, apiUrl) {
    if (url.protocol !== new URL(apiUrl).protocol)
        throw new errors/* IntegrityError */.cs('forge_unavailable', `GitHub names an upload address that is not ${new URL(apiUrl).protocol.replace(':', '')}`);
    return url.href;
}
function plain({ whole: _, ...asset }) {
    return asset;
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/checks.js

const checks_shape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    app: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), slug: schemas/* string */.YjP().optional() }).nullable(),
    started_at: schemas/* string */.YjP().nullable(),
})
    .transform(({ name, conclusion, app, started_at }) => ({
    name,
    conclusion: conclusion ?? undefined,
    appId: app?.id,
    appSlug: app?.slug,
    startedAt: started_at ?? undefined,
}));
const checks_page = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(checks_shape) }).transform(({ check_runs }) => check_runs);
function checksOf(client) {
    return {
        checkRuns: (commit) => client.list({ route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', with: { ref: commit }, answer: checks_page }, 'check runs of a commit'),
    };
}
// EXTERNAL MODULE: ./build/src/hosts/github-actions/forge/errors.js + 1 modules
var forge_errors = __webpack_require__(5314);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/client.js



const PAGE = 100;
const MAX_PAGES = 200;
const ATTEMPTS = 3;
function createClient(place, octokit, { token, secondMs }) {
    const call = callOf(place, octokit, token);
    const ask = async ({ route, with: parameters, answer }) => read(route, answer, (await call(route, parameters)).data);
    return {
        place,
        ask,
        find: async (wanted, proof) => {
            try {
                return await ask(wanted);
            }
            catch (error) {
                if (!(error instanceof errors/* IntegrityError */.cs) || error.details['status'] !== 404)
                    throw error;
                await call(proof, { per_page: 1 }); // a token that may not look is told the same 404 as one that may
                return undefined;
            }
        },
        list: async ({ route, with: parameters, answer }, what) => {
            const all = [];
            for (let page = 1; page <= MAX_PAGES; page++) {
                const { data, link } = await call(route, { ...parameters, per_page: PAGE, page });
                all.push(...read(route, answer, data));
                if (!/;\s*rel="next"/.test(link))
                    return all;
            }
            throw new errors/* IntegrityError */.cs('forge_unavailable', `there are more than ${PAGE * MAX_PAGES} ${what}, and not all of them could be looked at`, { route });
        },
        once: async (order, look) => {
            for (let attempt = 1;; attempt++) {
                try {
                    const { route, with: parameters, answer } = order();
                    return await ask({ route, with: { ...parameters, request: { retries: 0 } }, answer });
                }
                catch (error) {
                    if (!(error instanceof errors/* IntegrityError */.cs) || error.details['uncertain'] !== true)
                        throw error;
                    await new Promise((done) => setTimeout(done, attempt * secondMs));
                    const done = await look();
                    if (done !== undefined)
                        return done;
                    if (attempt === ATTEMPTS)
                        throw error;
                }
            }
        },
    };
}
/** One call, as far as Octokit brings it: an answer, or an error of ours. */
function callOf({ owner, repo }, octokit, token) {
    const repository = `${owner}/${repo}`;
    return async (route, parameters = {}) => {
        try {
            const answer = await octokit.request(route, { ...(route.includes('{owner}') ? { owner, repo } : {}), ...parameters });
            const { status, headers } = answer;
            if (status < 300)
                return { data: answer.data, link: headers.link ?? '' };
            throw Object.assign(new Error('the call is sent to another host'), { status, response: { headers } });
        }
        catch (error) {
            const { status, response } = error;
            const answered = response === undefined ? undefined : status;
            throw (0,forge_errors/* toIntegrityError */.D)({ route, repository, status: answered, message: (0,errors/* messageOf */.bD)(error), headers: response?.headers ?? {}, token });
        }
    };
}
/** An answer of the expected shape; what cannot be understood is never taken for nothing. */
function read(route, shape, data) {
    const result = shape.safeParse(data);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? 'the answer' : (0,model_path/* printable */.g$)(issue.path.map(String).join('.'));
    throw new errors/* IntegrityError */.cs('forge_unavailable', `GitHub's answer to ${route} is not what its reference says: ${where} ${issue?.code === 'invalid_type' ? `is no ${issue.expected}` : 'is something else'}`, { route, uncertain: true });
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/comments.js

const comments_shape = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(), body: schemas/* string */.YjP().nullish(), html_url: schemas/* string */.YjP() })
    .transform(({ id, user, body, html_url }) => ({ id, author: user?.login, body: body ?? '', url: html_url }));
/** Comments on a pull request, which GitHub keeps as those of an issue. */
function commentsOf(client) {
    const comments = (pull) => client.list({ route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', with: { issue_number: pull }, answer: schemas/* array */.YOg(comments_shape) }, 'comments');
    return {
        comments,
        createComment: async (pull, body) => {
            const before = new Set((await comments(pull)).map(({ id }) => id));
            return client.once(() => ({ route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', with: { issue_number: pull, body }, answer: comments_shape }), async () => (await comments(pull)).find((comment) => !before.has(comment.id) && sameText(comment.body, body)));
        },
        updateComment: (id, body) => client.ask({ route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', with: { comment_id: id, body }, answer: comments_shape }),
    };
}
/** GitHub may keep line ends in its own way. */
function sameText(a, b) {
    const plain = (text) => text.replace(/\r\n/g, '\n').trim();
    return plain(a) === plain(b);
}
// EXTERNAL MODULE: ./build/src/hosts/github-actions/forge/connection.js
var connection = __webpack_require__(45955);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/contents.js




const entry = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), size: schemas/* int */.Whr().optional() });
const tree = schemas/* object */.Ikc({ tree: schemas/* array */.YOg(entry), truncated: schemas/* boolean */.zMY() });
// Not the raw form: GitHub labels it as UTF-8 text, and Octokit would decode it as such.
const blob = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') }).transform(({ content }) => Buffer.from(content, 'base64'));
const FOLDER = '040000';
const FILES = ['100644', '100755'];
/**
 * Files and folders of a commit, read tree by tree as git keeps them. The contents API would follow links, cut folders
 * at a thousand names, and say the same 404 of a missing file and a missing commit.
 */
function contentsOf(client) {
    const known = new Map();
    const treeAt = (sha) => {
        const entries = known.get(sha) ?? readTree(client, sha);
        known.set(sha, entries);
        entries.catch(() => known.delete(sha));
        return entries;
    };
    const walk = async (commit, path) => {
        let at = { path: '', mode: FOLDER, sha: commit };
        for (const name of path.split('/').filter((part) => part !== '' && part !== '.')) {
            if (at.mode !== FOLDER)
                return undefined;
            const next = (await treeAt(at.sha)).find((one) => one.path === name);
            if (next === undefined)
                return undefined;
            at = next;
        }
        return at;
    };
    return {
        fileAt: async (commit, path, maxBytes) => {
            const found = await walk(commit, path);
            if (found === undefined)
                return undefined;
            if (!FILES.includes(found.mode))
                throw new errors/* IntegrityError */.cs('input_invalid', `${(0,model_path/* printable */.g$)(path)} at ${commit} is no regular file`, { path });
            if (found.size === undefined || found.size > maxBytes)
                throw new errors/* IntegrityError */.cs('input_invalid', `${(0,model_path/* printable */.g$)(path)} at ${commit} is ${found.size ?? 'an unknown number of'} bytes long; at most ${maxBytes} are read`, { path });
            const content = await client.ask({ route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', with: { file_sha: found.sha }, answer: blob });
            if (blobName(content, found.sha) !== found.sha)
                throw new errors/* IntegrityError */.cs('forge_unavailable', `GitHub gave other bytes than those of ${(0,model_path/* printable */.g$)(path)} at ${commit}`, { path });
            return content;
        },
        namesAt: async (commit, folder) => {
            const found = await walk(commit, folder);
            return found?.mode === FOLDER ? (await treeAt(found.sha)).map(({ path }) => path) : undefined;
        },
    };
}
async function readTree(client, sha) {
    const { tree: entries, truncated } = await client.ask({ route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', with: { tree_sha: sha }, answer: tree });
    if (truncated)
        throw new errors/* IntegrityError */.cs('forge_unavailable', `a folder of ${sha} has more names than GitHub lists`);
    return entries;
}
/** @source git, "Git Objects": the name of a blob is the digest of its header and content */
function blobName(content, like) {
    return (0,external_node_crypto_.createHash)(like.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${content.length}\0`)
        .update(content)
        .digest('hex');
}
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/p-retry/index.js + 1 modules
var p_retry = __webpack_require__(74995);
// EXTERNAL MODULE: ./build/src/hosts/github-actions/forge/patience.js
var forge_patience = __webpack_require__(5964);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/download.js









const MAX_REDIRECTS = 5;
const TOTAL_MS = 30 * 60_000;
function createDownload(place, { send, token, patience }) {
    /** Follows redirects by hand: the store's address carries its own signature, and must not get the token. */
    const open = async (source) => {
        const first = new URL(`${place.apiUrl}/repos/${place.owner}/${place.repo}${source.path}`);
        let url = first;
        for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
            const own = url.origin === first.origin;
            const answer = await send(url.href, {
                signal: AbortSignal.timeout(TOTAL_MS),
                headers: {
                    accept: source.accept,
                    'user-agent': 'duri',
                    ...(own ? { 'x-github-api-version': forge_patience/* API_VERSION */.m } : {}),
                    ...(own && token !== undefined ? { authorization: `token ${token}` } : {}),
                },
            });
            const location = answer.headers.get('location');
            if (answer.ok)
                return answer;
            if (answer.status > 399 || location === null)
                throw own ? await refusal(answer, source) : stored(source, url, answer.status);
            await answer.body?.cancel();
            url = nextHop(location, url, source);
        }
        throw failed(source, `was redirected more than ${MAX_REDIRECTS} times`);
    };
    const refusal = async (answer, { path, what }) => {
        const message = (await answer.text().catch(() => '')).slice(0, 1000);
        const said = /"message"\s*:\s*"([^"]*)"/.exec(message)?.[1] ?? '';
        if (answer.status === 410)
            return new errors/* IntegrityError */.cs('download_failed', `${what} has expired`, {}, { hint: 'GitHub keeps nothing of it; use another store of this release.' });
        const failure = { route: `GET /repos/{owner}/{repo}${path}`, repository: `${place.owner}/${place.repo}`, status: answer.status, message: said };
        const headers = Object.fromEntries(answer.headers);
        const passing = answer.status >= 500 || ((0,forge_errors/* isRateLimit */.a)({ ...failure, headers }) && Number(headers['retry-after'] ?? 0) <= 60 && headers['x-ratelimit-remaining'] !== '0');
        const error = (0,forge_errors/* toIntegrityError */.D)({ ...failure, headers, token });
        return passing ? new errors/* IntegrityError */.cs(error.code, error.message, { ...error.details, passing }, { hint: error.hint }) : error;
    };
    return (source, to) => (0,p_retry["default"])(async () => {
        const answer = await open(source).catch((error) => {
            throw error instanceof connection/* ConnectionError */.Rc ? failed(source, `could not be reached (${error.message})`, true) : error;
        });
        await save(answer, source, to);
    }, {
        retries: patience.repetitions,
        minTimeout: patience.secondMs,
        factor: 2,
        shouldRetry: ({ error }) => error instanceof errors/* IntegrityError */.cs && error.details['passing'] === true,
    });
}
/** Writes beside the target first, so that a reader finds all of it or nothing. */
async function save(answer, source, { path, maxBytes }) {
    const partial = `${path}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    const seen = { bytes: 0, hash: (0,external_node_crypto_.createHash)('sha256') };
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.pipeline)(counted(answer, source, maxBytes, seen), (0,external_node_fs_.createWriteStream)(partial, { flags: 'wx', mode: 0o600 }));
        if (source.sizeBytes !== undefined && seen.bytes !== source.sizeBytes)
            throw failed(source, `has ${seen.bytes} bytes; expected ${source.sizeBytes}`);
        const digest = seen.hash.digest('hex');
        if (source.digest !== undefined && digest !== source.digest)
            throw failed(source, `has the digest sha256:${digest}; GitHub says sha256:${source.digest}`);
        (0,external_node_fs_.renameSync)(partial, path);
    }
    catch (error) {
        if (error instanceof errors/* IntegrityError */.cs)
            throw error;
        throw new errors/* IntegrityError */.cs('write_failed', `${path} could not be written (${(0,errors/* systemCode */.xU)(error) ?? (0,errors/* messageOf */.bD)(error)})`, { path });
    }
    finally {
        (0,external_node_fs_.rmSync)(partial, { force: true });
    }
}
async function* counted(answer, source, maxBytes, seen) {
    const reader = (answer.body ?? undefined)?.getReader();
    for (;;) {
        const piece = await reader?.read().catch((error) => {
            throw failed(source, `broke off after ${seen.bytes} bytes (${(0,connection/* networkReason */.d8)(error)})`, true);
        });
        if (piece === undefined || piece.done)
            return;
        seen.bytes += piece.value.length;
        if (seen.bytes > maxBytes) {
            await reader?.cancel();
            throw failed(source, `is larger than ${maxBytes} bytes`);
        }
        seen.hash.update(piece.value);
        yield piece.value;
    }
}
function nextHop(location, from, source) {
    const url = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== from.protocol)
        throw failed(source, 'was redirected to an address that is not https');
    return url;
}
function stored(source, url, status) {
    return failed(source, `was answered ${status} by ${url.host}`, status >= 500 || status === 429);
}
/** Names hosts, never paths or queries: those of a store hold a signature. */
function failed({ what }, problem, passing = false) {
    return new errors/* IntegrityError */.cs('download_failed', `${what} ${problem}`, { passing }, { hint: 'Run it again. If the bytes are other ones than GitHub says, do not use them.' });
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/place.js


const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
/** github.com, or the GitHub that the runner's own variables name. @throws input_missing, input_invalid */
function placeOf({ variables }, repository) {
    const name = repository ?? (variables['GITHUB_REPOSITORY'] || undefined);
    if (name === undefined)
        throw new errors/* IntegrityError */.cs('input_missing', 'no repository is known', {}, { hint: 'Name it as OWNER/REPOSITORY, or set GITHUB_REPOSITORY.' });
    const [owner = '', repo = '', ...more] = name.split('/');
    if (!OWNER.test(owner) || !REPOSITORY.test(repo) || more.length > 0)
        throw new errors/* IntegrityError */.cs('input_invalid', `${(0,model_path/* printable */.g$)(name)} is no repository`, {}, { hint: 'Write it as OWNER/REPOSITORY.' });
    const apiUrl = address(variables, 'GITHUB_API_URL', 'https://api.github.com');
    const serverUrl = address(variables, 'GITHUB_SERVER_URL', 'https://github.com');
    return { owner, repo, apiUrl, graphqlUrl: `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`, webUrl: `${serverUrl}/${owner}/${repo}` };
}
function address(variables, name, otherwise) {
    const text = variables[name] || otherwise;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
    if (url === undefined || !safe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        throw new errors/* IntegrityError */.cs('input_invalid', `${name} is not an https address that a token may be sent to`, {}, { hint: `GitHub's runners set it; for GitHub Enterprise Server it is like https://HOST${name === 'GITHUB_API_URL' ? '/api/v3' : ''}.` });
    return url.href.replace(/\/+$/, '');
}
// EXTERNAL MODULE: ./build/src/adapters/proxy.js
var proxy = __webpack_require__(15638);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/pulls.js

const end = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP() });
const pulls_shape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    state: schemas/* enum */.k5n(['open', 'closed']),
    merged_at: schemas/* string */.YjP().nullable(),
    merge_commit_sha: schemas/* string */.YjP().nullish(),
    base: end,
    head: end.extend({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
})
    .transform(({ number, state, merged_at, merge_commit_sha, base, head }) => ({
    number,
    state,
    merged: merged_at !== null,
    // Of a pull request that is open this is GitHub's own test merge, which nobody made.
    mergeCommit: merged_at === null ? undefined : (merge_commit_sha ?? undefined),
    base: { branch: base.ref, commit: base.sha },
    head: { repository: head.repo?.full_name, branch: head.ref, commit: head.sha },
}));
const pulls_LIST = 'GET /repos/{owner}/{repo}/pulls';
function pullsOf(client) {
    return {
        pull: (number) => client.find({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', with: { pull_number: number }, answer: pulls_shape }, pulls_LIST),
        openPullsFrom: async ({ repository, branch }) => {
            const owner = repository.split('/')[0] ?? '';
            const pulls = await client.list({ route: pulls_LIST, with: { state: 'open', head: `${owner}:${branch}` }, answer: schemas/* array */.YOg(pulls_shape) }, 'open pull requests');
            // The filter knows owners only, and GitHub ignores one that it does not understand.
            return pulls.filter(({ head }) => head.branch === branch && head.repository?.toLowerCase() === repository.toLowerCase());
        },
        pullsOfCommit: (commit) => client.list({ route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', with: { commit_sha: commit }, answer: schemas/* array */.YOg(pulls_shape) }, 'pull requests of a commit'),
    };
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/refs.js


const tag = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) }).transform(({ name, commit }) => ({ name, commit: commit.sha }));
const reference = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) }).transform(({ object }) => object.sha);
function refsOf(client) {
    return {
        branchTip: async (branch) => {
            try {
                // Not `branches/{branch}`: of a branch that was renamed that gives another one.
                return await client.find({ route: 'GET /repos/{owner}/{repo}/git/ref/{ref}', with: { ref: `heads/${branch}` }, answer: reference }, 'GET /repos/{owner}/{repo}/branches');
            }
            catch (error) {
                if (error instanceof errors/* IntegrityError */.cs && error.details['status'] === 409)
                    return undefined; // the repository has no commit at all
                throw error;
            }
        },
        tags: () => client.list({ route: 'GET /repos/{owner}/{repo}/tags', answer: schemas/* array */.YOg(tag) }, 'tags'),
    };
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/releases.js


const releases_shape = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    tag_name: schemas/* string */.YjP(),
    draft: schemas/* boolean */.zMY(),
    prerelease: schemas/* boolean */.zMY(),
    immutable: schemas/* boolean */.zMY().optional(),
    target_commitish: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullish(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP(),
    published_at: schemas/* string */.YjP().nullable(),
    assets: schemas/* array */.YOg(assetShape),
})
    .transform((release) => ({
    at: Date.parse(release.published_at ?? release.created_at),
    title: release.name ?? '',
    release: {
        id: release.id,
        tag: release.tag_name,
        draft: release.draft,
        prerelease: release.prerelease,
        immutable: release.immutable,
        target: release.target_commitish,
        body: release.body ?? '',
        url: release.html_url,
        assets: release.assets.filter(({ whole }) => whole).map(({ whole: _, ...asset }) => asset),
    },
}));
const one = releases_shape.transform(({ release }) => release);
const releases_LIST = 'GET /repos/{owner}/{repo}/releases';
function releasesOf(client) {
    const all = () => client.list({ route: releases_LIST, answer: schemas/* array */.YOg(releases_shape) }, 'releases');
    return {
        releases: async () => (await all()).sort((a, b) => b.at - a.at || b.release.id - a.release.id).map(({ release }) => release),
        createDraft: async ({ tag, commit, title, body, prerelease }) => {
            const before = new Set((await all()).map(({ release }) => release.id));
            return client.once(() => ({
                route: 'POST /repos/{owner}/{repo}/releases',
                with: { tag_name: tag, target_commitish: commit, name: title, body, prerelease, draft: true },
                answer: one,
            }), async () => (await all()).find(({ release, title: named }) => !before.has(release.id) && release.draft && release.tag === tag && named === title)?.release);
        },
        updateRelease: (id, change) => client.ask({
            route: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
            // By version, not by date: a fix of an older line must not become what `releases/latest` gives.
            with: { release_id: id, ...change, ...(change.draft === false ? { make_latest: 'legacy' } : {}) },
            answer: one,
        }),
    };
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/repository.js


const repository_shape = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP(), default_branch: schemas/* string */.YjP(), private: schemas/* boolean */.zMY() })
    .transform(({ id, full_name, default_branch, private: isPrivate }) => ({
    id,
    fullName: full_name,
    defaultBranch: default_branch,
    isPrivate,
}));
const login = schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }).transform((user) => user.login);
const viewer = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: login }) }).transform(({ data }) => data.viewer);
function repositoryOf(client, token) {
    return {
        repository: () => client.ask({ route: 'GET /repos/{owner}/{repo}', answer: repository_shape }),
        writesAs: async () => {
            if (token === undefined)
                throw new errors/* IntegrityError */.cs('forge_unauthorized', 'nobody writes without a token');
            try {
                return await client.ask({ route: 'GET /user', answer: login });
            }
            catch (error) {
                // An installation's token, such as that of a workflow, has no user in REST; GraphQL knows the bot's name.
                if (!(error instanceof errors/* IntegrityError */.cs) || error.details['status'] !== 403)
                    throw error;
                return client.ask({ route: `POST ${client.place.graphqlUrl}`, with: { query: '{ viewer { login } }' }, answer: viewer });
            }
        },
    };
}
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/rules.js

const source = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), ruleset_source_type: schemas/* string */.YjP().optional(), ruleset_id: schemas/* int */.Whr().optional(), parameters: schemas/* unknown */.L5J().optional() });
const checks = schemas/* object */.Ikc({
    strict_required_status_checks_policy: schemas/* boolean */.zMY(),
    required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* int */.Whr().nullish() })),
});
const workflows = schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), repository_id: schemas/* int */.Whr(), ref: schemas/* string */.YjP().nullish() })) });
const LEVELS = { Repository: 'repository', Organization: 'organization', Enterprise: 'enterprise' };
/** A rule that could not be read whole is no rule: the answer is refused, for a rule left out reads as "not required". */
const rules_shape = source.transform(({ type, ruleset_source_type = '', ruleset_id, parameters }, context) => {
    const origin = { level: LEVELS[ruleset_source_type] ?? 'unknown', rulesetId: ruleset_id };
    if (type === 'required_status_checks') {
        const read = checks.safeParse(parameters);
        if (!read.success)
            return refuse(context, type);
        const { required_status_checks, strict_required_status_checks_policy: strict } = read.data;
        return { ...origin, type, strict, checks: required_status_checks.map((one) => ({ context: one.context, appId: one.integration_id ?? undefined })) };
    }
    if (type === 'workflows') {
        const read = workflows.safeParse(parameters);
        if (!read.success)
            return refuse(context, type);
        return {
            ...origin,
            type,
            workflows: read.data.workflows.map(({ path, repository_id, ref }) => ({ path, repositoryId: repository_id, ref: ref ?? undefined })),
        };
    }
    if (type === 'merge_queue' || type === 'pull_request')
        return { ...origin, type };
    return { ...origin, type: 'other', name: type };
});
function refuse(context, type) {
    context.addIssue({ code: 'custom', message: `the rule ${type} has other parameters` });
    return core/* NEVER */.tm;
}
/** Rules of rulesets. Classic branch protection is not among them: no token of a workflow may read it. */
function rulesOf(client) {
    return {
        branchRules: (branch) => client.list({ route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}', with: { branch }, answer: schemas/* array */.YOg(rules_shape) }, 'rules'),
    };
}
;// CONCATENATED MODULE: ./build/src/hosts/github-actions/forge/open-forge.js


















/** GitHub's REST API as a forge; nothing is asked yet. @throws input_missing, input_invalid */
async function openForge(environment, request, given = forge_patience/* PATIENCE */.a) {
    const patience = request.onlyOnce === true ? { ...given, repetitions: 0 } : given;
    const place = placeOf(environment, request.repository);
    const token = request.anonymous === true ? undefined : tokenOf(environment, request.token);
    const send = (0,connection/* connect */.Ng)(environment);
    (0,proxy/* proxyFor */.i)(new URL(place.apiUrl), environment.variables); // @actions/github reads the same variables as it is loaded, and would fail without a word
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(3293), __webpack_require__.e(8264)]).then(__webpack_require__.bind(__webpack_require__, 98264));
    const octokit = createOctokit(place, { send, token, patience });
    const client = createClient(place, octokit, { token, secondMs: patience.secondMs });
    const download = createDownload(place, { send, token, patience });
    return {
        name: `${place.owner}/${place.repo}`,
        webUrl: place.webUrl,
        cloneSource: { url: place.webUrl, authorization: token === undefined ? undefined : new secret/* Secret */.z(Buffer.from(gitAuthorization(token))) },
        ...repositoryOf(client, token),
        ...pullsOf(client),
        ...commentsOf(client),
        ...rulesOf(client),
        ...refsOf(client),
        ...contentsOf(client),
        ...checksOf(client),
        ...releasesOf(client),
        ...assetsOf(client, download),
        ...artifactsOf(client, download),
    };
}
/** @source GitHub, "Authenticating with a GitHub App": HTTP-based Git access */
function gitAuthorization(token) {
    return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
/** The token given, else the one that GitHub's own command line would take. */
function tokenOf({ variables }, given) {
    const token = (given ?? variables['GH_TOKEN'] ?? '').trim() || (variables['GITHUB_TOKEN'] ?? '').trim();
    if (given === undefined && token === '')
        return undefined;
    if (!/^[\x21-\x7e]{1,4096}$/.test(token))
        throw new errors/* IntegrityError */.cs('forge_unauthorized', 'the token for GitHub is empty, or holds characters that no token has');
    return token;
}

/***/ }),

/***/ 5964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PATIENCE),
/* harmony export */   m: () => (/* binding */ API_VERSION)
/* harmony export */ });
const PATIENCE = { secondMs: 1000, attemptMs: 30_000, repetitions: 3 };
/** The version of the API that every request names. @source GitHub, "API Versions" */
const API_VERSION = '2022-11-28';

/***/ }),

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   gV: () => (/* binding */ prefixed),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of bytes, or of a text's UTF-8 bytes. @source FIPS 180-4 */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** Is this text a SHA-256 digest in the one form that evidence uses? */
function isSha256(text) {
    return /^[0-9a-f]{64}$/.test(text);
}
/** The `sha256:<hex>` form that names a digest with its algorithm. */
function prefixed(digest) {
    return `sha256:${digest}`;
}

/***/ }),

/***/ 74995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
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

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

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
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
