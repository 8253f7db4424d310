import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
import { checkSample, Sample } from '../evidence/check-sample.js';
import type { DigestSource } from '../evidence/take-inventory.js';
import { command } from '../inputs/command.js';
import { integer, textList } from '../inputs/input.js';
import { type NamedPart, PartsJoin } from '../manifest/join-parts.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { LoadedPolicy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { partOutside, partTerms } from './part-place.js';
import type { ReleasePlace } from './release-place.js';
import { sealDirectory } from './seal-directory.js';
import { sealInputs, sealOutputs } from './seal-inputs.js';

const DEFAULT_SAMPLE = 32;

const { path, ...rest } = sealInputs;
const inputs = {
  path,
  parts: textList('Parts that `duri seal --shard` wrote, or folders that hold nothing else', 'PART', { positional: true, action: 'parts' }, { required: true }),
  ...rest,
  checkSample: integer(
    { min: 0, max: 1_000_000 },
    `How many files to read again, picked by chance, and to compare with their parts (default: ${DEFAULT_SAMPLE}); 0 for none`,
    'N',
    { flag: 'check-sample', action: 'check-sample' },
  ),
};

/** `duri merge` */
export default command({
  name: 'merge',
  summary: 'Seal a release whose files other jobs have read: the parts of all shards become one evidence set',
  description:
    'Walks the release directory without reading files, takes the digest of each from the part of its shard, and then does all that `duri seal` does, with the same bytes as a result. Every covered path must stand in the part that it belongs to, with the same size, mode and target; anything else is an error, and no evidence is written. A digest in a part is believed but for a sample that is read again: `duri verify` reads everything.',
  examples: [
    { line: 'duri seal dist --shard 1/2 --part parts/1.part', says: 'In one job' },
    { line: 'duri seal dist --shard 2/2 --part parts/2.part', says: 'In another, with the same release' },
    { line: 'duri merge dist parts --evidence evidence --keyring duri.keyring.json', says: 'In the job that holds the key' },
  ],
  inputs,
  outputs: sealOutputs,
  action: { name: 'merge', icon: 'layers', permissions: { contents: 'read' } },
  run: (ports, values) =>
    sealDirectory(ports, values, {
      verb: 'merge',
      digests: (place, policy) => digestsOfParts(ports, { parts: values.parts, sample: values.checkSample ?? DEFAULT_SAMPLE, place, policy }),
    }),
});

interface PartsRequest {
  readonly parts: readonly string[];
  readonly sample: number;
  readonly place: ReleasePlace;
  readonly policy: LoadedPolicy;
}

/** The digests that parts state, a few of which are checked. @throws part_invalid, parts_incomplete, part_mismatch */
function digestsOfParts(ports: Ports, { parts, sample: size, place, policy }: PartsRequest): DigestSource {
  const join = new PartsJoin(namedParts(ports, parts, place.directory), partTerms(ports, policy, place));
  // Neither a seed nor an order that a job before could have known.
  const sample = new Sample(size, (bound) => randomInt(bound));
  return {
    complete: (told) => {
      const entry = join.complete(told);
      if (entry.kind === 'file' && entry.digest !== undefined) sample.offer(entry);
      return entry;
    },
    finish: () => {
      join.finish();
      checkSample(ports.archiveFiles, place.directory, sample.files);
    },
  };
}

/** @throws input_invalid, input_missing */
function namedParts(ports: Ports, given: readonly string[], directory: string): readonly NamedPart[] {
  const parts = given.flatMap((part) => {
    const path = partOutside(ports, part, directory);
    if (!ports.files.isDirectory(path)) return [{ name: part, source: () => ports.archiveFiles.pieces(path) }];
    return ports.archiveFiles.list(path).map(({ name }) => ({ name: `${part}/${name}`, source: () => ports.archiveFiles.pieces(resolve(path, name)) }));
  });
  if (parts.length === 0) throw new IntegrityError('parts_incomplete', `there is no part in ${given.map(printable).join(', ')}`);
  return parts;
}
