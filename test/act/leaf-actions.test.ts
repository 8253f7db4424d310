import { randomBytes } from 'node:crypto';
import { actBench, type Bench, job, own, summaryOf } from '../support/act/bench.js';
import { branchEvent } from '../support/act/events.js';
import type { ActRun } from '../support/act/run-act.js';
import { describeWithTools } from '../support/outside-tools.js';

interface Attack {
  readonly name: string;
  /** What bash does between seal and verify. */
  readonly attack: string;
  readonly status: 'verified' | 'tampered' | 'corrupted' | 'policy_changed';
  readonly says: string;
}

/** Changes the metadata and signs it again with the key itself: `node resign.mjs FIELD VALUE`. */
const RESIGN = `import { readFileSync, writeFileSync } from 'node:fs';
const { editMetadata } = await import(process.env.FORGE);
writeFileSync('key', process.env.DURI_KEY);
const { keyid } = JSON.parse(readFileSync('evidence/deployment_metadata.sig', 'utf8')).signatures[0];
editMetadata('evidence', (metadata) => (metadata[process.argv[2]] = process.argv[3]), [{ id: keyid, secretFile: 'key' }]);
`;

const ATTACKS: readonly Attack[] = [
  { name: 'nothing', attack: 'true', status: 'verified', says: 'verified' },
  { name: 'byte', attack: 'printf x >> dist/app.js', status: 'tampered', says: '`app.js`' },
  { name: 'missing', attack: 'rm dist/lib/a.js', status: 'tampered', says: '`lib/a.js`' },
  { name: 'new', attack: 'echo 1 > dist/backdoor.js', status: 'tampered', says: '`backdoor.js`' },
  { name: 'link', attack: 'rm dist/app.js && ln -s /etc/passwd dist/app.js', status: 'tampered', says: '`app.js`' },
  { name: 'executable', attack: 'chmod +x dist/app.js', status: 'tampered', says: '`app.js`' },
  { name: 'stripped', attack: 'rm evidence/checksums.sig', status: 'tampered', says: 'checksums.sig' },
  { name: 'truncated', attack: 'head -c 10 evidence/sbom.json > x && mv x evidence/sbom.json', status: 'corrupted', says: 'sbom.json' },
  { name: 'lowered', attack: 'node resign.mjs schema_version 1.0', status: 'policy_changed', says: 'has schema version 1.0, below the floor' },
  {
    name: 'edited',
    attack: `sed -i 's/"schema_version": "1.1"/"schema_version": "1.0"/' evidence/deployment_metadata.json`,
    status: 'tampered',
    says: 'deployment_metadata.sig',
  },
  { name: 'expired', attack: 'node resign.mjs expires 2020-01-01T00:00:00.000Z', status: 'policy_changed', says: 'has expired' },
];

const place = { path: 'dist', 'evidence-path': 'evidence', 'hmac-key': '${{ secrets.DURI_KEY }}' };
const FORGE = new URL('../../../scripts/demo/forge.mjs', import.meta.url).href;
const jobs = Object.fromEntries(
  ATTACKS.map(({ name, attack }) => {
    const between = { id: 'attack', shell: 'bash', run: attack, env: { DURI_KEY: '${{ secrets.DURI_KEY }}', FORGE } };
    return [name, job(own('seal', place), between, own('verify', place))];
  }),
);

describeWithTools(['act', 'node24', 'git'], 'the actions seal and verify on a real runner', (act, node24) => {
  const secret = randomBytes(32).toString('hex');
  let bench: Bench;
  let run: ActRun;

  beforeAll(async () => {
    bench = actBench({ act, node24 });
    const shop = bench.consumer('leaves', { jobs, policy: undefined, files: { 'resign.mjs': RESIGN } });
    run = await bench.run(shop, branchEvent({ branch: 'main', commit: shop.first }), { secrets: { DURI_KEY: secret } });
  });
  afterAll(() => bench.remove());

  it.each(ATTACKS)('$name: $status', ({ name, status, says }) => {
    const step = run.step(name, 'verify');
    const good = status === 'verified';
    expect(run.step(name, 'attack').outcome).toBe('success');
    expect({ status: step.outputs['status'], outcome: step.outcome }).toEqual({ status, outcome: good ? 'success' : 'failure' });
    expect(summaryOf(run, name, 'verify')).toContain(says);
    expect(run.job(name).result).toBe(good ? 'success' : 'failure');
  });

  it('show the secret nowhere', () => {
    const masked = run.output.split('\n').filter((line) => !line.includes('"command":"add-mask"'));
    expect([...masked, run.stderr].filter((line) => line.includes(secret))).toEqual([]);
    expect(masked.length).toBeGreaterThan(100);
  });
});
