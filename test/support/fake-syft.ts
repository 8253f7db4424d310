import { chmodSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { sha256 } from '../../src/model/digest.js';
import type { SyftReleases } from '../../src/adapters/syft/release-archive.js';
import { cyclonedxSample, spdxSample } from './sbom-samples.js';

/**
 * A program that answers as Syft does, for failures that the real one cannot be brought to. `scan` is what it runs
 * instead of scanning: `outputs` maps a format to its file.
 */
export function fakeSyftText({
  version = '1.44.0',
  scan = 'for (const [format, path] of outputs) fs.writeFileSync(path, samples[format]);',
}: { version?: string; scan?: string } = {}): string {
  const samples = { 'spdx-json@2.3': JSON.stringify(spdxSample()), 'cyclonedx-json@1.6': JSON.stringify(cyclonedxSample()) };
  return `#!${process.execPath}
const fs = require('node:fs');
const samples = ${JSON.stringify(samples)};
const args = process.argv.slice(2);
if (args[0] === 'version') console.log(JSON.stringify({ application: 'syft', version: ${JSON.stringify(version)} }));
else {
  const outputs = args.flatMap((arg, index) => (arg === '-o' ? [[args[index + 1].slice(0, args[index + 1].indexOf('=')), args[index + 1].slice(args[index + 1].indexOf('=') + 1)]] : []));
  ${scan}
}
`;
}

export function writeProgram(path: string, text: string): string {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

/** Members of an archive: a name, and either its content or what it is instead of a file. */
export type Member = readonly [name: string, content: string | Buffer] | readonly [name: string, type: 'symlink' | 'directory', target: string];

export async function releaseArchiveOf(members: readonly Member[]): Promise<Buffer> {
  const entries = members.map((member) => {
    const [name, second, target] = member;
    if (target !== undefined) return { header: { name, size: 0, type: second as 'symlink', linkname: target } };
    const body = Buffer.from(second);
    return { header: { name, size: body.length, type: 'file' as const, mode: 0o755 }, body };
  });
  return gzipSync(await packTar(entries));
}

/** Releases of a local server, with the digest of one archive for every platform that a test may run on. */
export function localReleases(url: string, archive: Uint8Array, version = '1.44.0'): SyftReleases {
  const platforms = ['linux', 'darwin', 'windows'].flatMap((platform) => ['amd64', 'arm64'].map((arch) => `${platform}-${arch}`));
  return { assetUrl: `${url}/v{version}/{file}`, digests: { [version]: Object.fromEntries(platforms.map((platform) => [platform, sha256(archive)])) } };
}
