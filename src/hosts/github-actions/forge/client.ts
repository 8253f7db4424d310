import type { z } from 'zod';
import { IntegrityError, messageOf } from '../../../model/errors.js';
import { printable } from '../../../model/path.js';
import { toIntegrityError } from './errors.js';
import type { Octokit } from './octokit.js';
import type { Place } from './place.js';

type Parameters = Readonly<Record<string, unknown>>;

/** One question or order, as GitHub's reference names it: `GET /repos/{owner}/{repo}/pulls`. Owner and repository are filled in. */
export interface Call<T> {
  readonly route: string;
  readonly with?: Parameters;
  readonly answer: z.ZodType<T>;
}

/** GitHub's API as the families beside this use it: every answer has the shape that was asked for, every failure is an error of ours. */
export interface Client {
  readonly place: Place;
  /** One call, repeated where a repetition can help; only for what may be done twice. */
  ask<T>(call: Call<T>): Promise<T>;
  /** The same for something that may not be there. `proof` is a list that answers whenever the token may read such things. */
  find<T>(call: Call<T>, proof: string): Promise<T | undefined>;
  /** Every page of a list; `from` takes the list out of a page. @throws forge_unavailable when it is longer than anything sensible */
  list<T>(call: Call<T>, what: string): Promise<T extends readonly (infer One)[] ? One[] : never>;
  /** One call that must not be made twice, built anew for each attempt: after an uncertain failure `look` says whether it took effect. */
  once<T>(order: () => Call<T>, look: () => Promise<T | undefined>): Promise<T>;
}

const PAGE = 100;
const MAX_PAGES = 200;
const ATTEMPTS = 3;

interface Answered {
  readonly data: unknown;
  readonly link: string;
}

export function createClient(place: Place, octokit: Octokit, { token, secondMs }: { readonly token: string | undefined; readonly secondMs: number }): Client {
  const call = callOf(place, octokit, token);
  const ask = async <T>({ route, with: parameters, answer }: Call<T>): Promise<T> => read(route, answer, (await call(route, parameters)).data);
  return {
    place,
    ask,
    find: async (wanted, proof) => {
      try {
        return await ask(wanted);
      } catch (error) {
        if (!(error instanceof IntegrityError) || error.details['status'] !== 404) throw error;
        await call(proof, { per_page: 1 }); // a token that may not look is told the same 404 as one that may
        return undefined;
      }
    },
    list: async <T>({ route, with: parameters, answer }: Call<T>, what: string) => {
      const all: unknown[] = [];
      for (let page = 1; page <= MAX_PAGES; page++) {
        const { data, link } = await call(route, { ...parameters, per_page: PAGE, page });
        all.push(...(read(route, answer, data) as readonly unknown[]));
        if (!/;\s*rel="next"/.test(link)) return all as never;
      }
      throw new IntegrityError('forge_unavailable', `there are more than ${PAGE * MAX_PAGES} ${what}, and not all of them could be looked at`, { route });
    },
    once: async (order, look) => {
      for (let attempt = 1; ; attempt++) {
        try {
          const { route, with: parameters, answer } = order();
          return await ask({ route, with: { ...parameters, request: { retries: 0 } }, answer });
        } catch (error) {
          if (!(error instanceof IntegrityError) || error.details['uncertain'] !== true) throw error;
          await new Promise((done) => setTimeout(done, attempt * secondMs));
          const done = await look();
          if (done !== undefined) return done;
          if (attempt === ATTEMPTS) throw error;
        }
      }
    },
  };
}

/** One call, as far as Octokit brings it: an answer, or an error of ours. */
function callOf({ owner, repo }: Place, octokit: Octokit, token: string | undefined): (route: string, parameters?: Parameters) => Promise<Answered> {
  const repository = `${owner}/${repo}`;
  return async (route, parameters = {}) => {
    try {
      const answer = await octokit.request(route, { ...(route.includes('{owner}') ? { owner, repo } : {}), ...parameters });
      const { status, headers } = answer;
      if (status < 300) return { data: answer.data as unknown, link: headers.link ?? '' };
      throw Object.assign(new Error('the call is sent to another host'), { status, response: { headers } });
    } catch (error) {
      const { status, response } = error as { readonly status?: number; readonly response?: { readonly headers: Readonly<Record<string, string>> } };
      const answered = response === undefined ? undefined : status;
      throw toIntegrityError({ route, repository, status: answered, message: messageOf(error), headers: response?.headers ?? {}, token });
    }
  };
}

/** An answer of the expected shape; what cannot be understood is never taken for nothing. */
function read<T>(route: string, shape: z.ZodType<T>, data: unknown): T {
  const result = shape.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'the answer' : printable(issue.path.map(String).join('.'));
  throw new IntegrityError(
    'forge_unavailable',
    `GitHub's answer to ${route} is not what its reference says: ${where} ${issue?.code === 'invalid_type' ? `is no ${issue.expected}` : 'is something else'}`,
    { route, uncertain: true },
  );
}
