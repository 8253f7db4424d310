/**
 * GitHub's REST API for tests: a server on this machine that checks every request against GitHub's own description of its API
 * and answers from one small repository. A request that GitHub does not describe, and an answer that it would not give, are
 * violations, and `close()` throws them.
 *
 *   const github = await githubServer();                      // or { ghes: true }
 *   afterEach(() => github.close());
 *   github.state.branches['main'] = COMMIT;                   // the model, see state.ts; API writes change it as well
 *   github.state.commits[COMMIT] = { 'duri.yml': 'version: "1"\n' };
 *   github.state.pulls.push({ number: 7, state: 'open', base: { branch: 'main', commit: COMMIT }, head: { … } });
 *   github.state.permissions = { contents: 'read' };          // anything more is a 403 that says what it would have needed
 *   github.fault('POST /releases', { status: 502, tookEffect: true });   // once; a third argument says how often
 *   const forge = await openForge(testEnvironment(github.variables), { token: 't' });
 *   await duri(['doctor'], { env: github.variables });        // the same for a command line
 *   expect(github.requests.map(({ key }) => key)).toEqual(['GET /pulls/{pull_number}']);
 *
 * Uploads and downloads have hosts of their own, as on github.com: `github.seenBy.uploads`, `github.seenBy.storage`.
 * A new operation is a line in scripts/trim-openapi.mjs and one in routes/.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerApi, type Api, type Arrived, keyOf } from './answer-api.js';
import { type Fault, type PlannedFault, sendFault } from './faults.js';
import { notFound } from './route.js';
import { send } from './send.js';
import { emptyState, type GithubState } from './state.js';

export type { GithubState } from './state.js';

export interface SeenRequest {
  readonly method: string;
  /** Key of the operation; empty when GitHub describes none. */
  readonly key: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface GithubServer {
  readonly state: GithubState;
  /** What a runner would set, so that this server is found. */
  readonly variables: { readonly GITHUB_API_URL: string; readonly GITHUB_SERVER_URL: string; readonly GITHUB_REPOSITORY: string };
  readonly requests: readonly SeenRequest[];
  /** What the other hosts were asked. */
  readonly seenBy: { readonly uploads: readonly SeenRequest[]; readonly storage: readonly SeenRequest[] };
  readonly violations: readonly string[];
  /** Makes the next calls of an operation fail. */
  fault(on: string, fault: Fault, times?: number): void;
  /** @throws when a request or an answer was not as GitHub describes it */
  close(): Promise<void>;
}

interface Seen {
  readonly api: SeenRequest[];
  readonly uploads: SeenRequest[];
  readonly storage: SeenRequest[];
}

export async function githubServer({ ghes = false }: { readonly ghes?: boolean } = {}): Promise<GithubServer> {
  const state = emptyState();
  const faults: PlannedFault[] = [];
  const violations: string[] = [];
  const seen: Seen = { api: [], uploads: [], storage: [] };
  const servers = { api: createServer(), uploads: createServer(), storage: createServer() };
  const [web, uploads, storage] = await Promise.all([listen(servers.api), listen(servers.uploads), listen(servers.storage)]);
  // An Enterprise Server has everything on one host.
  const urls = { api: ghes ? `${web}/api/v3` : web, web, uploads: ghes ? `${web}/api/uploads` : uploads, storage };
  const api: Api = {
    state,
    urls,
    graphqlPath: ghes ? '/api/graphql' : '/graphql',
    takeFault: (on) => {
      const planned = faults.find((one) => one.on === on && one.left > 0);
      if (planned !== undefined) planned.left -= 1;
      return planned?.fault;
    },
    violated: (problem) => void violations.push(problem),
  };
  const answer = (host: string) => (incoming: IncomingMessage, response: ServerResponse) => {
    const answered =
      host === storage
        ? Promise.resolve(answerStorage(api, seen, incoming, response))
        : arrive(host, urls, incoming).then((arrived) => {
            seen[arrived.forUploads ? 'uploads' : 'api'].push(seenRequest(arrived, incoming.url ?? ''));
            answerApi(api, arrived, response);
          });
    void answered.catch((error: unknown) => {
      api.violated(`the server failed: ${String(error)}`);
      response.destroy();
    });
  };
  servers.api.on('request', answer(web));
  servers.uploads.on('request', answer(uploads));
  servers.storage.on('request', answer(storage));
  return {
    state,
    variables: { GITHUB_API_URL: urls.api, GITHUB_SERVER_URL: urls.web, GITHUB_REPOSITORY: state.repository.fullName },
    requests: seen.api,
    seenBy: seen,
    violations,
    fault: (on, fault, times = 1) => void faults.push({ on, fault, left: times }),
    close: async () => {
      await Promise.all(Object.values(servers).map(close));
      if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`);
    },
  };
}

async function arrive(host: string, urls: Api['urls'], incoming: IncomingMessage): Promise<Arrived> {
  const bytes = await bodyOf(incoming);
  const url = new URL(incoming.url ?? '', host);
  const forUploads = url.href.startsWith(`${urls.uploads}/`);
  const base = new URL(forUploads ? urls.uploads : urls.api).pathname.replace(/\/$/, '');
  const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : '';
  return { method: incoming.method ?? '', url, path, headers: incoming.headers, bytes, forUploads };
}

function seenRequest(arrived: Arrived, path: string): SeenRequest {
  return { method: arrived.method, key: keyOf(arrived), path, headers: arrived.headers, body: arrived.bytes.toString('utf8') };
}

/** The host that downloads are redirected to: it knows signatures and no tokens. */
function answerStorage({ state, takeFault }: Api, seen: Seen, incoming: IncomingMessage, response: ServerResponse): void {
  const [, family, id] = /^\/(\w+)\/(\d+)/.exec(incoming.url ?? '') ?? [];
  seen.storage.push({ method: incoming.method ?? '', key: 'storage', path: incoming.url ?? '', headers: incoming.headers, body: '' });
  const fault = takeFault('storage');
  if (fault !== undefined && sendFault(response, fault)) return;
  const stored = family === 'artifacts' ? state.artifacts : state.releases.flatMap(({ assets }) => assets);
  const content = stored.find((one) => String(one.id) === id)?.content;
  send(response, content === undefined ? notFound : { bytes: content }, { fault });
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
