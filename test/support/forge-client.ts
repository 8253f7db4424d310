import { openForge } from '../../src/hosts/github-actions/forge/open-forge.js';
import type { Patience } from '../../src/hosts/github-actions/forge/patience.js';
import type { Forge, ForgeRequest } from '../../src/ports/forge.js';
import { testEnvironment } from './environment.js';
import { githubServer, type GithubServer } from './github-server/index.js';

/** A token that looks like a workflow's. */
export const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
export const COMMIT = 'a'.repeat(40);
export const OTHER_COMMIT = 'b'.repeat(40);

export interface Opened {
  readonly github: GithubServer;
  readonly forge: Forge;
}

const unspaced = { key: () => ({ schedule: (_: unknown, run: (...args: unknown[]) => unknown, ...args: unknown[]) => run(...args) }) };

/** A thousandth of every wait, and writes without a pause. */
export const IMPATIENT: Patience = { secondMs: 1, attemptMs: 5_000, repetitions: 3, spacing: { write: unspaced, notifications: unspaced } };

/** A server and the real client of it; waits are a thousandth of what they are otherwise. */
export async function openedForge(options: { readonly ghes?: boolean } = {}, request: ForgeRequest = { token: TOKEN }): Promise<Opened> {
  const github = await githubServer(options);
  return { github, forge: await forgeFor(github, request) };
}

export function forgeFor(github: GithubServer, request: ForgeRequest = { token: TOKEN }): Promise<Forge> {
  return openForge(testEnvironment(github.variables), request, IMPATIENT);
}

/** The error that a call ends with. */
export async function failureOf(
  promise: Promise<unknown>,
): Promise<{ readonly code?: string; readonly message: string; readonly hint?: string; readonly details?: object }> {
  try {
    await promise;
    return { message: 'no error' };
  } catch (error) {
    return error as { code: string; message: string; hint: string; details: object };
  }
}
