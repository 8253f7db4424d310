import { command } from '../inputs/command.js';
import { optionalText } from '../inputs/input.js';
import { sealDirectory } from './seal-directory.js';
import { sealInputs, sealOutputs } from './seal-inputs.js';

const inputs = {
  ...sealInputs,
  shard: optionalText('Read only this share of the release and write it to --part; `duri merge` makes evidence of all n', 'i/n', {
    flag: 'shard',
    action: 'shard',
  }),
  part: optionalText('With --shard: file to write, outside the release', 'FILE', { flag: 'part', action: 'part' }),
};

export default command({
  name: 'seal',
  summary: 'Write and sign the evidence of a release: inventory, SBOM, provenance, metadata',
  description:
    'Reads the release directory once and writes an evidence set beside it: checksums.json, SHA256SUMS, sbom.json, provenance.json, deployment_metadata.json and their signatures. Readers see the set before or the new one, never a part.',
  examples: [
    { line: 'duri keys new --kind ed25519', says: 'Once: make a key and a ring' },
    { line: 'duri seal dist --evidence evidence --keyring duri.keyring.json', says: 'Seal what is in dist' },
    { line: 'duri seal dist --shard 1/4 --part parts/1.part', says: 'Read a quarter of it, for `duri merge`' },
    { line: 'DURI_HMAC_KEY_FILE=/etc/secrets/hmac-key duri seal dist --evidence evidence', says: 'With a mounted secret' },
    { line: 'duri seal dist --evidence evidence --signing-key release.pem', says: 'With a PEM key' },
  ],
  inputs,
  outputs: {
    ...sealOutputs,
    status: 'sealed; with shard: part',
    'part-path': 'With shard: file of the part',
  },
  action: { name: 'seal', icon: 'lock', permissions: { contents: 'read' } },
  run: async (ports, values) => {
    if (values.shard === undefined && values.part === undefined) return sealDirectory(ports, values, { verb: 'seal' });
    return (await import('./seal-shard.js')).sealShard(ports, values);
  },
});
