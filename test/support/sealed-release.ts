import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri, duriJson, type Json, type RunOptions } from './duri.js';

/** A small release that is sealed, with its ring; everything stands in one folder. */
export interface SealedRelease {
  readonly folder: string;
  readonly release: string;
  readonly evidence: string;
  readonly ring: string;
  readonly secrets: string;
  verify(options?: RunOptions, ...more: string[]): Promise<Json & { readonly exitCode: number }>;
  seal(...more: string[]): Promise<Json & { readonly exitCode: number }>;
  /** A copy of all of it, to be damaged. */
  copy(name: string): SealedRelease;
}

const NO_SYFT = ['--syft-path', ''];

/** Writes a release of a few files, makes keys of the given kinds and seals it. */
export async function sealedRelease(
  folder: string,
  kinds: readonly string[] = ['hmac-sha256', 'ed25519'],
  files: Readonly<Record<string, string>> = FILES,
): Promise<SealedRelease> {
  const place = placeIn(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(place.release, path, '..'), { recursive: true });
    writeFileSync(join(place.release, path), content);
  }
  symlinkSync('app.js', join(place.release, 'latest.js'));
  for (const kind of kinds) {
    const made = await duri(['keys', 'new', '--kind', kind, '--keyring', place.ring]);
    if (made.exitCode !== 0) throw new Error(made.stderr);
  }
  const sealed = await place.seal();
  if (sealed.exitCode !== 0) throw new Error(JSON.stringify(sealed));
  return place;
}

export const FILES: Readonly<Record<string, string>> = {
  'app.js': 'console.log("released");\n',
  'lib/a.js': 'export const a = 1;\n',
  'lib/b.js': 'export const b = 2;\n',
  'package.json': '{"name":"shop","version":"1.2.3","license":"MIT"}\n',
  'package-lock.json': JSON.stringify({
    name: 'shop',
    version: '1.2.3',
    lockfileVersion: 3,
    packages: { '': { name: 'shop', version: '1.2.3' }, 'node_modules/left-pad': { version: '1.3.0', license: 'WTFPL' } },
  }),
};

function placeIn(folder: string): SealedRelease {
  const place = {
    folder,
    release: join(folder, 'release'),
    evidence: join(folder, 'evidence'),
    ring: join(folder, 'duri.keyring.json'),
    secrets: join(folder, 'duri-keys'),
  };
  return {
    ...place,
    verify: (options = {}, ...more) =>
      duriJson(['verify', place.release, '--evidence', place.evidence, '--keyring', place.ring, ...more], { cwd: folder, ...options }),
    seal: (...more) =>
      duriJson(['seal', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--product', 'shop', ...NO_SYFT, ...more], {
        cwd: folder,
        env: { PATH: '/nowhere' },
      }),
    copy: (name) => {
      const target = join(folder, '..', name);
      cpSync(folder, target, { recursive: true, verbatimSymlinks: true });
      return placeIn(target);
    },
  };
}
