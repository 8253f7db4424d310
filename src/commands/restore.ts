import { command } from '../inputs/command.js';
import { optionalText, requiredText, type Values } from '../inputs/input.js';
import { hmacKey, keyring } from './key-inputs.js';
import { configInput } from './place-inputs.js';

const inputs = {
  archive: requiredText('An archive, or the folder of the store "directory": then --expect says which', 'ARCHIVE|DIR', { positional: true }),
  to: requiredText('Folder to make; the release stands in its `release`, the evidence in its `evidence`', 'DIR', { flag: 'to' }),
  expect: optionalText('Only this release: the digest of its deployment_metadata.json', 'sha256:DIGEST', { flag: 'expect' }),
  config: optionalText('Policy of this host', 'FILE', { flag: configInput.flag }, { defaultText: 'DURI_CONFIG, else /etc/duri/duri.yml' }),
  keyring,
  hmacKey,
};

export type RestoreValues = Values<typeof inputs>;

/** `duri restore` */
export default command({
  name: 'restore',
  summary: 'Unpack an archived release and its evidence, verified, as it was kept: nothing of it appears unless all of it verifies',
  description:
    'Unpacks an archive that `duri archive` made beside the folder that --to names, verifies it there as `duri verify` does, and gives it its name only then: who looks finds the whole release or nothing. The folder must not be there yet; with --expect, one that already holds that very release is verified again and kept, so that a container that is started again goes on. It enforces always, whatever DURI_ENV says, needs no network and starts nothing: `duri boot` asks for the verdict, the kill switch and the mark. Exit codes are those of `duri verify`.',
  examples: [
    { line: 'duri restore shop-main-7-0123456789ab.tar.gz --to /srv/duri/current --config /etc/duri/duri.yml', says: 'One archive' },
    {
      line: 'duri restore /archives --expect sha256:DIGEST --to /srv/duri/current',
      says: 'As an initContainer: the store on a volume, and the release that the deployment names',
    },
  ],
  inputs,
  outputs: {},
  action: undefined,
  run: async (ports, values) => (await import('./run-restore.js')).runRestore(ports, values),
});
