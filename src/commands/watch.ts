import { command } from '../inputs/command.js';
import { integer, optionalText, requiredText, textOr, toggle, type Values } from '../inputs/input.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';

const inputs = {
  directory: requiredText('Release directory', 'DIR', { positional: true }),
  evidence: requiredText('Directory of the evidence set', 'DIR', { flag: evidenceInput.flag }),
  config: optionalText('Policy of this host', 'FILE', { flag: configInput.flag }, { defaultText: 'DURI_CONFIG or /etc/duri/duri.yml' }),
  keyring,
  hmacKey,
  expect: optionalText('The release that is meant to run: digest of its deployment_metadata.json', 'sha256:…', { flag: 'expect' }),
  bootstrap: toggle('Take the release that is there on a host that has marked none yet', { flag: 'bootstrap' }),
  interval: optionalText('Time between two scans, such as 5m', 'TIME', { flag: 'interval' }, { defaultText: 'watch.interval_minutes of the policy' }),
  listen: textOr('127.0.0.1:9101', 'Where to serve /metrics, /healthz, /readyz and the page; off serves nothing', 'HOST:PORT', { flag: 'listen' }),
  textfile: optionalText('File for the textfile collector of node_exporter, written after each scan', 'FILE', { flag: 'textfile' }),
  resetToken: optionalText('File with the token that POST requests need; without one they are refused', 'FILE', { flag: 'reset-token-file' }),
  incremental: toggle('Read what changed and a share of the rest; everything once a day', { flag: 'incremental' }),
  withoutEvents: toggle('Do not ask the kernel to tell of changes', { flag: 'without-events' }),
  rateLimit: optionalText('How fast files are read at most, such as 50MB/s', 'RATE', { flag: 'rate-limit' }, { defaultText: 'watch.rate_limit of the policy' }),
  threads: integer({ min: 1, max: 8 }, 'Threads that read files; one where the rate is limited', 'N', { flag: 'threads' }),
  nice: integer({ min: 0, max: 19 }, 'Nice value of this process', 'N', { flag: 'nice' }),
  once: toggle('Scan once, say what was found, and end', { flag: 'once' }),
  observe: optionalText('Watch closely for so long after a deployment, then sum up and end: 24h', 'TIME', { flag: 'observe' }),
  summary: optionalText('File for the summary of --observe, as JSON', 'FILE', { flag: 'summary' }),
  target: optionalText('With --observe: base URL that the acceptance tests of the policy are run against', 'URL', { flag: 'target' }),
  signingKey,
};

export type WatchValues = Values<typeof inputs>;

/** `duri watch`: the sidecar. */
export default command({
  name: 'watch',
  summary: 'The sidecar: verify what runs at an interval, and serve /metrics, /healthz, /readyz and a status page',
  description:
    'Verifies release and evidence again and again while the release runs, every 5 to 15 minutes, sooner after a failure and when the kernel tells of a change. Policy, key ring and keys are read anew at each scan. It pins the release that it started with: another one, however authentic, is policy_changed until the sidecar is started again. Counters survive a restart in DURI_STATE_DIR. It starts nothing, so it raises no mark. An interrupt or a termination stops it; a hangup makes it scan at once. docs/watch.md says what it promises and what it cannot.',
  examples: [
    {
      line: 'duri watch /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --expect sha256:…',
      says: 'Where the deployment says what is meant to run',
    },
    { line: 'duri watch /srv/app --evidence /srv/evidence --interval 5m --listen 127.0.0.1:9101', says: 'Beside `duri boot`, with its state directory' },
    { line: 'duri watch /srv/app --evidence /srv/evidence --once --json', says: 'One scan, as from cron' },
    { line: 'duri watch /srv/app --evidence /srv/evidence --rate-limit 50MB/s --nice 15', says: 'On a busy host' },
    { line: 'duri watch /srv/app --evidence /srv/evidence --observe 24h --summary observation.json', says: 'The first day after a deployment' },
  ],
  inputs,
  outputs: {},
  action: undefined,
  run: async (ports, values) => (await import('./run-watch.js')).runWatch(ports, values),
});
