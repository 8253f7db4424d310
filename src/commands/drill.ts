import { command } from '../inputs/command.js';
import { choice, optionalText, requiredText, textList, toggle, type Values } from '../inputs/input.js';
import { githubToken } from './forge-inputs.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';

const inputs = {
  path: requiredText('Release directory, an archive of one, or a published release; only its copies are touched', 'DIR|ARCHIVE|OWNER/REPO@TAG', {
    positional: true,
    action: 'path',
  }),
  evidence: optionalText('Directory of the evidence set; an archive brings its own', 'DIR', evidenceInput),
  archive: optionalText(
    'The archive to go back to',
    'ARCHIVE',
    { flag: 'archive', action: 'archive' },
    { defaultText: 'the archive that was named, else that of this release in archive.directory of the policy' },
  ),
  other: optionalText(
    'An archive of another release, for the scenario swap-evidence',
    'ARCHIVE',
    { flag: 'other', action: 'other' },
    { defaultText: 'the next one in archive.directory of the policy' },
  ),
  output: requiredText('Folder for report, signature and forensic bundles; made when it is missing', 'DIR', { flag: 'output', action: 'output' }),
  scenario: textList('A scenario to rehearse; else those of the policy, else all. May be given several times', 'NAME', {
    flag: 'scenario',
    action: 'scenario',
  }),
  target: choice(['copy', 'staging'], 'copy', 'staging runs the isolation hook of the policy for real; the tree that is tampered with is a copy all the same', {
    flag: 'target',
  }),
  yes: toggle('Yes, isolate: needed for --target staging', { flag: 'yes' }),
  config: optionalText('Policy of the host', 'FILE', configInput, { defaultText: 'DURI_CONFIG, /etc/duri/duri.yml, else the built-in policy' }),
  keyring,
  hmacKey,
  signingKey,
  githubToken,
};

export type DrillValues = Values<typeof inputs>;

/** `duri drill` */
export default command({
  name: 'drill',
  summary: 'Rehearse an attack on a copy: tamper, detect, isolate, roll back, forensics; with the times, as a signed report',
  description:
    "Copies release, evidence and archive into a private folder, starts a real sidecar and, where the policy names one, the real program by `duri boot` over the copy, then plays each scenario: tamper, wait until the message arrives, isolate, let the boot gate refuse, write the forensic bundle, restore from the archive, wait until all is verified again. Every step is timed from the tamper against the owner's targets: told and isolated in 5 minutes, restored in 30, forensics in 2 hours; section `drill` of the policy may ask for more. A step that did not happen is red. The live release is only read. Exit code 0 green, 1 red.",
  examples: [
    { line: 'duri drill /srv/app --evidence /srv/evidence --archive shop-main-7-0123456789ab.tar.gz --output drill', says: 'On a host' },
    { line: 'duri drill shop-main-7-0123456789ab.tar.gz --config duri.yml --output drill', says: 'Of an archive alone, as in a workflow' },
    { line: 'duri drill /srv/app --evidence /srv/evidence --scenario modify-file --output drill --json', says: 'One scenario, for a program' },
  ],
  inputs,
  outputs: { verdict: 'green or red', 'report-path': 'Path of drill-report.json', 'page-path': 'Path of drill-report.md' },
  action: { name: 'drill', icon: 'activity', permissions: { contents: 'read' } },
  run: async (ports, values) => (await import('./run-drill.js')).runDrill(ports, values),
});
