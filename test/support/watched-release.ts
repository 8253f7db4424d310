import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri } from './duri.js';
import { type SealedRelease, sealedRelease } from './sealed-release.js';
import { killHard, sleep } from './children.js';
import { type StartedDuri, startDuri } from './start-duri.js';

/** A sealed release with a policy of its host, which a sidecar can watch. */
export interface WatchedRelease extends SealedRelease {
  readonly policy: string;
  readonly state: string;
}

export const REPOSITORY = 'github.com/acme/shop';

/** @param more lines of the policy */
export async function watchedRelease(folder: string, more = '', files?: Readonly<Record<string, string>>): Promise<WatchedRelease> {
  const sealed = await sealedRelease(folder, ['ed25519'], files);
  const policy = join(folder, 'host.yml');
  writeFileSync(policy, `version: "1.0"\nproduct: shop\nrepository_id: ${REPOSITORY}\nline: main\nkeyring: ${sealed.ring}\nboot: {verdict: optional}\n${more}`);
  const again = await sealed.seal('--repository-id', REPOSITORY, '--line', 'main');
  if (again.exitCode !== 0) throw new Error(JSON.stringify(again));
  return { ...sealed, policy, state: join(folder, 'state') };
}

export function watchArguments({ release, evidence, policy }: WatchedRelease, ...more: string[]): string[] {
  return ['watch', release, '--evidence', evidence, '--config', policy, ...more];
}

/** One scan in this process. */
export function watchOnce(watched: WatchedRelease, ...more: string[]): ReturnType<typeof duri> {
  return duri(watchArguments(watched, '--once', ...more), { cwd: watched.folder, env: { DURI_STATE_DIR: watched.state } });
}

export interface Sidecar extends StartedDuri {
  /** Without a slash at the end. */
  readonly url: string;
  get(path: string, init?: RequestInit): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }>;
  state(): Promise<SidecarState>;
  /** Waits until the state is as wanted. */
  until(wanted: (state: SidecarState) => boolean): Promise<SidecarState>;
  /** Standard error so far. */
  said(): string;
  kill(): Promise<void>;
}

export interface SidecarState {
  readonly last?: { readonly outcome: string; readonly cause: string; readonly kind: string; readonly bytes: number; readonly files?: Record<string, number> };
  readonly scans: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly subject: string; readonly reason?: string; readonly message: string }[];
  readonly warnings: readonly { readonly reason: string; readonly message: string }[];
  readonly [key: string]: unknown;
}

/** Starts a real sidecar on a free port and waits until it listens. */
export async function startSidecar(
  watched: WatchedRelease,
  more: readonly string[] = ['--bootstrap', '--interval', '1s'],
  env: Readonly<Record<string, string>> = {},
): Promise<Sidecar> {
  const started = startDuri(watchArguments(watched, '--listen', '127.0.0.1:0', ...more), {
    cwd: watched.folder,
    env: { DURI_STATE_DIR: watched.state, ...env },
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    started.child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /listening on (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    setTimeout(() => {
      reject(new Error(`the sidecar never listened: ${said}`));
      if (!said.includes('listening on')) started.child.kill('SIGKILL');
    }, 20_000).unref();
    started.child.on('exit', () => reject(new Error(`the sidecar has ended: ${said}`)));
  });
  const get: Sidecar['get'] = async (path, init) => {
    const answer = await fetch(url + path, init);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  const state = async (): Promise<SidecarState> => JSON.parse((await get('/api/state')).text) as SidecarState;
  return {
    ...started,
    url,
    get,
    state,
    until: async (wanted) => {
      for (const end = Date.now() + 40_000; ;) {
        const now = await state();
        if (wanted(now)) return now;
        if (Date.now() > end) throw new Error(`never came: ${JSON.stringify(now)}\n${said}`);
        await sleep(50);
      }
    },
    said: () => said,
    kill: () => killHard(started.child),
  };
}
