import { basename, join } from 'node:path';
import { isSha256, type Sha256 } from '../../model/digest.js';
import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { Ports } from '../../ports/index.js';
import { ARCHIVED_EVIDENCE } from '../layout.js';

/** A file that a release must have. */
export interface ExpectedAsset {
  readonly name: string;
  readonly digest: Sha256;
  /** Where it lies here; undefined for one that somebody else has uploaded. */
  readonly path: string | undefined;
}

export interface ExpectedInputs {
  readonly files: readonly string[];
  /** Evidence set whose files become assets. */
  readonly evidence: string | undefined;
  /** Lines as sha256sum writes them. */
  readonly listed: readonly string[];
}

/** GitHub renames other characters, and a release then has other names than its notes say. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

/** Everything that the release must have beside its archives. @throws input_missing, input_invalid, directory_missing */
export function expectedAssets(ports: Pick<Ports, 'files' | 'evidence'>, inputs: ExpectedInputs): ExpectedAsset[] {
  const all = [
    ...inputs.files.map((path) => fileAsset(ports.files, path)),
    ...(inputs.evidence === undefined ? [] : evidenceAssets(ports, inputs.evidence)),
    ...inputs.listed.map(listedAsset),
  ];
  const odd = all.find(({ name }) => !NAME.test(name));
  if (odd !== undefined) throw invalid(`${printable(odd.name.slice(0, 200))} is no name for an asset: use letters, digits, dots, dashes and underscores`);
  const byName = new Map<string, ExpectedAsset>();
  for (const asset of all) {
    const other = byName.get(asset.name);
    if (other !== undefined && other.digest !== asset.digest) throw invalid(`two different files are to become the asset ${asset.name}`);
    byName.set(asset.name, { ...asset, path: asset.path ?? other?.path });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fileAsset(files: Ports['files'], path: string): ExpectedAsset {
  const digest = files.digest(path);
  if (digest === undefined) throw new IntegrityError('input_missing', `there is no file ${printable(path)}`, { path });
  return { name: basename(path), digest, path };
}

function evidenceAssets({ files, evidence }: Pick<Ports, 'files' | 'evidence'>, directory: string): ExpectedAsset[] {
  if (!files.isDirectory(directory))
    throw new IntegrityError('directory_missing', `there is no evidence directory ${printable(directory)}`, { path: directory });
  const snapshot = evidence.open(directory);
  try {
    return ARCHIVED_EVIDENCE.flatMap((name) => {
      const file = snapshot.file(name);
      return file === undefined ? [] : [{ name, digest: file.digest(), path: join(directory, name) }];
    });
  } finally {
    snapshot.close();
  }
}

function listedAsset(line: string): ExpectedAsset {
  const [, digest = '', name = ''] = /^(?:sha256:)?([0-9a-f]{64})\s+\*?(\S+)$/.exec(line) ?? [];
  if (!isSha256(digest)) throw invalid(`"${printable(line.slice(0, 200))}" is no line as sha256sum writes it: a digest, two blanks, a name`);
  return { name, digest, path: undefined };
}

function invalid(message: string): IntegrityError {
  return new IntegrityError('input_invalid', message);
}
