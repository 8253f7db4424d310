import { command } from '../inputs/command.js';
import { commandLine, integer, optionalText, requiredText, toggle, type Values } from '../inputs/input.js';
import { hmacKey, keyring } from './key-inputs.js';
import { configInput } from './place-inputs.js';

const inputs = {
  path: requiredText('Release directory', 'DIR', { positional: true }),
  evidence: requiredText('Directory of the evidence set', 'DIR', { flag: 'evidence' }),
  config: optionalText('Policy of this host', 'FILE', configInput, { defaultText: 'DURI_CONFIG, else /etc/duri/duri.yml' }),
  keyring,
  hmacKey,
  expect: optionalText('Only this release: the digest of its deployment_metadata.json; needs no mark', 'sha256:DIGEST', { flag: 'expect' }),
  bootstrap: toggle('The first boot on this host: there is no mark yet', { flag: 'bootstrap' }),
  ticket: optionalText('A rollback ticket that two people have signed', 'FILE', { flag: 'ticket' }),
  user: optionalText('Run the program as this account; DuRi itself runs as root, so that the program can write neither mark nor release', 'NAME|UID:GID', {
    flag: 'user',
  }),
  openFiles: integer({ min: 16, max: 1_073_741_816 }, 'Soft limit of open files for the program; Node raises its own to the hard one', 'N', {
    flag: 'open-files',
  }),
  command: commandLine('The program and its arguments', 'CMD...'),
};

export type BootValues = Values<typeof inputs>;

export default command({
  name: 'boot',
  summary: 'The boot gate: verify a release, then run a program in place of this process, or refuse',
  description:
    'Verifies release and evidence, asks for a green verdict of the gate over exactly this release, holds it against the mark of this host, the kill switch and what --expect names, and only then runs what stands behind `--`, with the same pid where Node and platform can. The program must be a file of the release or stand in `boot.allow_exec` of the policy; it may not be able to write the release, policy, key ring or state directory. Exit codes of a refusal: 1 a gate is red or its verdict missing, 2 wrong policy or set-up, 3 no verdict, 20 tampered, 21 corrupted, 22 policy_changed, 23 frozen, 126 and 127 as in a shell. It needs no network.',
  examples: [
    {
      line: 'duri boot /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --user app -- /srv/app/server --port 8080',
      says: 'On a host, as root; DURI_STATE_DIR keeps the mark',
    },
    { line: 'duri boot /srv/app --evidence /srv/evidence --bootstrap --user app -- /srv/app/server', says: 'The first time on this host' },
    { line: 'duri boot /srv/app --evidence /srv/evidence --expect sha256:DIGEST -- node /srv/app/server.js', says: 'In a container that keeps nothing' },
    { line: 'DURI_ENV=dev duri boot dist --evidence evidence --expect sha256:DIGEST -- dist/server', says: 'On a desk: only report, and run' },
  ],
  inputs,
  outputs: {},
  action: undefined,
  // It runs before every start of a program: what it was not asked properly is said before the engine is loaded.
  run: async (ports, values) => (await import('./run-boot.js')).runBoot(ports, values),
});
