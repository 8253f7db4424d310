import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../model/digest.js';
import { IntegrityError, systemCode } from '../../model/errors.js';
import type { Environment } from '../../ports/environment.js';
import type { Http } from '../../ports/http.js';
import { SYFT_DIGESTS, type SyftDigests, syftArchiveName } from '../../sbom/syft-digests.js';
import { cacheFolder } from './cache-folder.js';

/** Where releases come from. Given in code only: a variable could be set by what is being checked. */
export interface SyftReleases {
  /** With `{version}` and `{file}`. */
  readonly assetUrl: string;
  readonly digests: SyftDigests;
}

/** @source anchore/syft, releases */
export const ANCHORE_RELEASES: SyftReleases = { assetUrl: 'https://github.com/anchore/syft/releases/download/v{version}/{file}', digests: SYFT_DIGESTS };

const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
const DOWNLOAD_TIMEOUT_MS = 300_000;
const BY_PATH = { hint: 'Install Syft yourself and pass its path with --syft-path (syft-path in the action).' };

/** The digest that a release must have. @throws tool_unverified for a version or platform that DuRi has none of */
export function knownArchive(version: string, environment: Environment, { digests }: SyftReleases): { readonly name: string; readonly digest: string } {
  const platform = `${environment.platform === 'win32' ? 'windows' : environment.platform}-${environment.arch === 'x64' ? 'amd64' : environment.arch}`;
  const platforms = Object.hasOwn(digests, version) ? digests[version] : undefined;
  if (platforms === undefined)
    throw new IntegrityError(
      'tool_unverified',
      `DuRi has no digests of Syft ${version.slice(0, 40)}; it knows ${Object.keys(digests).join(', ')}`,
      { version },
      BY_PATH,
    );
  const digest = Object.hasOwn(platforms, platform) ? platforms[platform] : undefined;
  if (digest === undefined)
    throw new IntegrityError('tool_unverified', `DuRi has no digest of Syft ${version} for ${platform}`, { version, platform }, BY_PATH);
  return { name: syftArchiveName(version, platform), digest };
}

/**
 * The archive of a release, equal to its digest: from the cache, else downloaded. What is cached is the archive,
 * not the program, and it is compared with the digest in DuRi's own code at each use. A digest recorded beside a
 * cached program could be rewritten by whoever rewrites the program, and caches are shared between jobs.
 * @throws tool_unverified, download_failed
 */
export async function releaseArchive(
  version: string,
  { environment, http, releases }: { environment: Environment; http: Http; releases: SyftReleases },
): Promise<{ readonly name: string; readonly content: Uint8Array; readonly notes: readonly string[] }> {
  const { name, digest } = knownArchive(version, environment, releases);
  const folder = cacheFolder(environment);
  const path = folder === undefined ? undefined : join(folder, 'syft', `${digest}-${name}`);
  const cached = path === undefined ? undefined : readCached(path);
  if (cached !== undefined && sha256(cached) === digest) return { name, content: cached, notes: [] };

  const content = await http.download(releases.assetUrl.replaceAll('{version}', version).replaceAll('{file}', name), {
    maxBytes: MAX_ARCHIVE_BYTES,
    timeoutMs: DOWNLOAD_TIMEOUT_MS,
  });
  const found = sha256(content);
  if (found !== digest)
    throw new IntegrityError(
      'tool_unverified',
      `${name} has another digest than DuRi knows: expected ${digest}, found ${found}`,
      { expected: digest, found },
      BY_PATH,
    );
  if (path !== undefined) writeCached(path, content);
  return { name, content, notes: cached === undefined ? [] : [`the cached ${name} had been changed; it was downloaded anew`] };
}

function readCached(path: string): Uint8Array | undefined {
  try {
    const { size } = statSync(path);
    return size > MAX_ARCHIVE_BYTES ? new Uint8Array() : readFileSync(path);
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? undefined : new Uint8Array(); // unreadable is as good as changed
  }
}

/** Whole or not at all, so that runs at the same time do not meet halves. A cache that cannot be written is none. */
function writeCached(path: string, content: Uint8Array): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, content, { mode: 0o600, flag: 'wx' });
    renameSync(temporary, path);
  } catch {
    removeQuietly(temporary);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // its folder is no folder
  }
}
