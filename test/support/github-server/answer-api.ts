import type { IncomingMessage, ServerResponse } from 'node:http';
import { findOperation, type Operation, problemsOfAnswer, problemsOfRequest } from './description.js';
import { type Fault, sendFault } from './faults.js';
import { refusalFor } from './permissions.js';
import { type Answer, notFound, type RouteRequest, type Routes } from './route.js';
import { artifactRoutes } from './routes/artifacts.js';
import { gitRoutes } from './routes/git.js';
import { pullRoutes } from './routes/pulls.js';
import { releaseRoutes } from './routes/releases.js';
import { repositoryRoutes } from './routes/repository.js';
import { paged, send } from './send.js';
import type { GithubState } from './state.js';

const ROUTES: Routes = { ...repositoryRoutes, ...pullRoutes, ...gitRoutes, ...releaseRoutes, ...artifactRoutes };

/** A request that has arrived whole. */
export interface Arrived {
  readonly method: string;
  readonly url: URL;
  /** Without the prefix that an Enterprise Server has. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  /** It came to the host for uploads. */
  readonly forUploads: boolean;
}

export interface Api {
  readonly state: GithubState;
  readonly urls: RouteRequest['urls'];
  /** Where `{ viewer { login } }` is asked, the one question that REST does not answer. */
  readonly graphqlPath: string;
  takeFault(on: string): Fault | undefined;
  violated(problem: string): void;
}

/** The operation that GitHub describes for a request; empty when there is none. */
export function keyOf({ method, path }: Arrived): string {
  return findOperation(method, path)?.operation.key ?? '';
}

/** Answers one request of the API: first what GitHub would refuse, then the planned fault, then the model. */
export function answerApi(api: Api, arrived: Arrived, response: ServerResponse): void {
  const { method, url, path, forUploads } = arrived;
  if (isViewerQuery(api, arrived)) {
    send(response, { json: { data: { viewer: { login: api.state.writer.login } } } });
    return;
  }
  const found = findOperation(method, path);
  if (found === undefined || (found.operation.server !== undefined) !== forUploads) {
    api.violated(`GitHub describes no ${method} ${url.pathname}${forUploads ? ' for uploads' : ''}`);
    send(response, notFound);
    return;
  }
  const problems = problemsOf(found, arrived);
  for (const problem of problems) api.violated(`${found.operation.key}: ${problem}`);
  if (problems.length > 0) send(response, { status: 422, json: { message: problems.join('; ') } });
  else answerValid(api, arrived, found, response);
}

type Found = NonNullable<ReturnType<typeof findOperation>>;

function answerValid(api: Api, arrived: Arrived, { operation, values }: Found, response: ServerResponse): void {
  const fault = api.takeFault(operation.key);
  const before = fault !== undefined && !('tookEffect' in fault && fault.tookEffect);
  if (before && sendFault(response, fault)) return;
  const full = answerOf(api, arrived, operation, values);
  if (fault !== undefined && sendFault(response, fault)) return;
  const { answer, headers } = paged(full, arrived.url);
  if ('json' in answer)
    for (const problem of problemsOfAnswer(operation, answer.status ?? 200, answer.json)) api.violated(`answer of ${operation.key}: ${problem}`);
  send(response, answer, { headers, fault });
}

function answerOf({ state, urls }: Api, { url, headers, bytes }: Arrived, { key }: Operation, values: Found['values']): Answer {
  const refused = refusedForToken(state, headers.authorization) ?? refusedForName(state, values) ?? refusalFor(key, state);
  const json = isJson(headers) && bytes.length > 0 ? (JSON.parse(bytes.toString('utf8')) as Record<string, unknown>) : {};
  const route = ROUTES[key];
  return refused ?? route?.({ state, values, query: url.searchParams, json, bytes, accept: headers.accept ?? '', urls }) ?? notFound;
}

function problemsOf({ operation, values }: Found, { url, headers, bytes }: Arrived): string[] {
  const missing = ['user-agent', 'x-github-api-version'].filter((name) => headers[name] === undefined);
  return [
    ...problemsOfRequest(operation, { values, query: url.searchParams, type: headers['content-type'] ?? '', body: bytes }),
    ...missing.map((name) => `the header ${name} is missing`),
  ];
}

function isJson(headers: Arrived['headers']): boolean {
  return headers['content-type']?.startsWith('application/json') === true;
}

function isViewerQuery({ graphqlPath }: Api, { method, url, bytes }: Arrived): boolean {
  return method === 'POST' && url.pathname === graphqlPath && bytes.toString('utf8') === '{"query":"{ viewer { login } }"}';
}

function refusedForToken({ tokens }: GithubState, authorization = ''): Answer | undefined {
  const token = /^(?:token|bearer) (.*)$/i.exec(authorization)?.[1];
  if (tokens === undefined || tokens.includes(token ?? '')) return undefined;
  return { status: 401, json: { message: token === undefined ? 'Requires authentication' : 'Bad credentials' } };
}

function refusedForName({ repository }: GithubState, { owner, repo }: Found['values']): Answer | undefined {
  if (owner === undefined || `${owner}/${repo ?? ''}`.toLowerCase() === repository.fullName.toLowerCase()) return undefined;
  return notFound;
}
