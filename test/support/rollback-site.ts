import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadJudge } from '../../src/policy/judge.js';
import { AT, type Deployed, deployed, type DeployedRelease } from './deployed.js';
import { fixedClock } from './doubles.js';
import { duri, duriJson, type Json } from './duri.js';

export const LATER = '2026-01-06T12:00:00.000Z';
export type Rolled = Json & { readonly exitCode: number; readonly kept?: readonly string[]; readonly to?: string; readonly passed_over?: readonly string[] };

/** A host with three archived releases that ran one after the other; the third stands in `srv/app`. */
export interface Site {
  readonly on: Deployed;
  readonly releases: readonly [DeployedRelease, DeployedRelease, DeployedRelease];
  readonly app: string;
  readonly set: string;
  /** The file of the release that stands there. */
  standing(): string;
  roll(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Rolled>;
}

/** Makes the releases once; each call of what it gives is a copy of everything, with the same keys. */
export async function rollbackSites(folder: string): Promise<() => Site> {
  const template = join(folder, 'template');
  mkdirSync(template);
  const on = deployed(template);
  const releases = [await on.release(1), await on.release(2), await on.release(3)] as const;
  for (const release of releases) {
    await on.verdict(release);
    const args = ['archive', release.directory, '--evidence', release.evidence, '--signing-key', on.secret('seal')];
    const archived = await duri(args, { cwd: template, clock: fixedClock(AT) });
    expect(archived).toMatchObject({ exitCode: 0 });
  }
  const judgedBy = (await loadJudge(on.ports(), { config: on.config, keyring: undefined, mode: 'verifier' })).policy.digest;
  await on.boot(releases[0], { bootstrap: true });
  await on.boot(releases[1]);
  await on.boot(releases[2]);
  mkdirSync(join(template, 'srv'));
  cpSync(releases[2].directory, join(template, 'srv', 'app'), { recursive: true });
  cpSync(releases[2].evidence, join(template, 'srv', 'evidence'), { recursive: true });
  let count = 0;
  return () => {
    const path = join(folder, String(++count));
    cpSync(template, path, { recursive: true });
    const here = (text: string): string => text.replace(template, path);
    const moved: Deployed = {
      ...on,
      path,
      config: here(on.config),
      state: here(on.state),
      archives: here(on.archives),
      secret: (name) => here(on.secret(name)),
      // What a host adds to its policy makes another one of it: it lists the one that the verdicts were given under.
      policy: (more = '') => writeFileSync(here(on.config), `${readFileSync(on.config, 'utf8')}${more}boot: { policies: ["sha256:${judgedBy}"] }\n`),
      ports: (at) => {
        const ports = on.ports(at);
        return { ...ports, environment: { ...ports.environment, cwd: path, variables: { ...ports.environment.variables, DURI_STATE_DIR: here(on.state) } } };
      },
    };
    const [app, set] = [join(path, 'srv', 'app'), join(path, 'srv', 'evidence')];
    return {
      on: moved,
      releases,
      app,
      set,
      standing: () => readFileSync(join(app, 'app.js'), 'utf8'),
      roll: (args, env = {}) =>
        duriJson<Rolled>(['rollback', app, '--evidence', set, '--config', moved.config, ...args], {
          cwd: path,
          env: { DURI_STATE_DIR: moved.state, ...env },
          clock: fixedClock(LATER),
        }),
    };
  };
}
