import { command } from '../inputs/command.js';
import { optionalText, requiredText, textList, textOr, type Values } from '../inputs/input.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';

const inputs = {
  path: requiredText('Release directory', 'DIR', { positional: true }),
  evidence: requiredText('Directory of the evidence set', 'DIR', { flag: evidenceInput.flag }),
  output: requiredText('The bundle to write, a .tar.gz that only this account can read; nothing may be there yet', 'FILE', { flag: 'output' }),
  against: optionalText('The archive of the release: changed files are compared with it byte by byte', 'ARCHIVE', { flag: 'against' }),
  window: textOr('24h', 'How far back logs and execution records are taken: 90m, 24h, 7d', 'TIME', { flag: 'window' }),
  log: textList('A log to take along, cut to the window and without secrets. May be given several times', 'FILE', { flag: 'log' }),
  config: optionalText('Policy of this host', 'FILE', { flag: configInput.flag }, { defaultText: 'DURI_CONFIG, /etc/duri/duri.yml, else the built-in policy' }),
  keyring,
  hmacKey,
  signingKey,
};

export type ForensicsValues = Values<typeof inputs>;

/** `duri forensics` */
export default command({
  name: 'forensics',
  summary: 'Gather what a tampered release can tell into one signed file: changes, byte ranges, processes, mounts, logs',
  description:
    'Writes one tar.gz: every path that is not as released, with digests, size, mode, times and owner; copies of the changed files; with --against the byte ranges that differ from the archived original; the processes that hold a file of the tree; mounts, host and clock; execution records and logs of the window; the evidence set. A manifest names the digest of each file, and a key with the use `log` signs it. Nothing in the tree is changed. What could not be seen is named in the bundle; the exit code is 0 once the bundle is written, whatever it shows. docs/forensics.md says what stands where.',
  examples: [
    { line: 'duri forensics /srv/app --evidence /srv/evidence --output /var/tmp/incident-42.tar.gz', says: 'What can be known without an archive' },
    {
      line: 'duri forensics /srv/app --evidence /srv/evidence --against shop-main-7-0123456789ab.tar.gz --log /var/log/nginx/access.log --output incident.tar.gz',
      says: 'With the byte ranges, and a log of the last day',
    },
    { line: 'duri forensics /srv/app --evidence /srv/evidence --signing-key log.pem --output incident.tar.gz --json', says: 'Signed, for a program' },
  ],
  inputs,
  outputs: {},
  action: undefined,
  run: async (ports, values) => (await import('./run-forensics.js')).runForensics(ports, values),
});
