import { exampleOf } from './description.js';
import type { GithubState } from './state.js';

/** A request as the routes see it: already found valid. */
export interface RouteRequest {
  readonly state: GithubState;
  /** Of the path, decoded. */
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly json: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
  readonly accept: string;
  /** Addresses as the client sees them, without a slash at the end. */
  readonly urls: { readonly api: string; readonly web: string; readonly uploads: string; readonly storage: string };
}

export type Answer =
  | { readonly status?: number; readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly list: readonly unknown[]; /** The field that holds the page, where the answer is no plain list. */ readonly under?: string }
  | { readonly status?: number; readonly bytes: Uint8Array; readonly headers?: Readonly<Record<string, string>> }
  | { readonly redirect: string };

/** By key of the operation, see description.ts. */
export type Routes = Readonly<Record<string, (request: RouteRequest) => Answer>>;

export const notFound = { status: 404, json: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } } satisfies Answer;

/** GitHub's own example of an answer, with a few fields changed. */
export function like(key: string, status: string, changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const example = exampleOf(key, status);
  return { ...((Array.isArray(example) ? example[0] : example) as Record<string, unknown>), ...changes };
}

/** An account as GitHub describes one. */
export function account(login: string): Record<string, unknown> {
  const { user } = exampleOf('POST /issues/{issue_number}/comments', '201') as { user: Record<string, unknown> };
  return { ...user, login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** A refusal of input. */
export function invalid(message: string, errors: readonly Readonly<Record<string, string>>[] = []): Answer {
  return { status: 422, json: { message, errors, documentation_url: 'https://docs.github.com/rest', status: '422' } };
}
