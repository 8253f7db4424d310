import { command } from '../inputs/command.js';
import { optionalText, requiredText, toggle, type Values } from '../inputs/input.js';
import { directoryInput, repositoryInput, storeInput } from './archive-inputs.js';
import { githubToken } from './forge-inputs.js';
import { hmacKey, keyring } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';

const inputs = {
  path: requiredText('Release directory, or a link to it', 'DIR', { positional: true }),
  evidence: requiredText('Directory of its evidence set, or a link to it', 'DIR', evidenceInput),
  to: requiredText('Which release: last-green (what the mark of this host says), its metadata digest, or an archive', 'last-green|sha256:…|FILE', {
    flag: 'to',
  }),
  ticket: optionalText('Ticket of two approvers, for a release that the mark no longer admits or while the kill switch is on', 'FILE', { flag: 'ticket' }),
  dryRun: toggle('Find, unpack and verify, say what would be done, and replace nothing', { flag: 'dry-run' }),
  withoutIsolation: toggle('Do not run the program of `rollback.isolate`: this host is out of traffic already', { flag: 'without-isolation' }),
  store: storeInput,
  directory: directoryInput,
  repository: repositoryInput,
  config: optionalText('Policy of this host', 'FILE', configInput, { defaultText: 'DURI_CONFIG, /etc/duri/duri.yml' }),
  keyring,
  hmacKey,
  githubToken,
};

export type RollbackValues = Values<typeof inputs>;

/** `duri rollback` */
export default command({
  name: 'rollback',
  summary: 'Put an archived release back in place: verified, swapped in whole, marked, recorded',
  description:
    'Finds the very archive of the release in the stores of the policy, unpacks it beside the release directory, and asks whether it may run here now: signatures, floor, time, verdict, mark, kill switch, always as in prod. Then the host is taken out of traffic (`rollback.isolate`), both directories are replaced by renames, what stands there is verified again and marked, and traffic comes back (`rollback.release`). What stood there before is kept for forensics. Nothing is ever built again. Killed at any instant, the directory holds the old or the new release, and the next run finishes. Exit code 0 when it was rolled back; else that of a boot that is refused.',
  examples: [
    { line: 'duri rollback /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --to last-green --dry-run', says: 'What would be done' },
    { line: 'duri rollback /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --to last-green', says: 'To the release before this one' },
    { line: 'duri rollback /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --to sha256:… --ticket duri.ticket.json', says: 'Further back' },
  ],
  inputs,
  outputs: {},
  action: undefined,
  run: async (ports, values) => (await import('./run-rollback.js')).runRollback(ports, values),
});
