import { actBench, type Bench, job, own } from '../support/act/bench.js';
import { policyOf } from '../support/act/consumer.js';
import { tagEvent } from '../support/act/events.js';
import type { ActRun } from '../support/act/run-act.js';
import { type SigningKey, signingKey } from '../support/act/signing.js';
import { describeWithTools } from '../support/outside-tools.js';

const RING = 'duri.keyring.json';
const SHARDS = 4;
const UPLOAD = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f';
const DOWNLOAD = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c';
const KEY = { DURI_SIGNING_KEY: '${{ secrets.DURI_SIGNING_KEY }}' };

const download = (name: string): Record<string, unknown> => ({ uses: DOWNLOAD, with: { name, path: `\${{ runner.temp }}/${name}` } });
const upload = (name: string, path: string): Record<string, unknown> => ({ uses: UPLOAD, with: { name, path } });

/** More files than shards many times over, links, modes and names that need escapes. */
const BUILD = [
  'mkdir -p out/lib "out/a b" && cp -R dist/. out/',
  'for n in $(seq 1 200); do echo "$n" > "out/lib/$n.js"; done',
  `printf x > "out/a b/it's" && printf y > "$(printf 'out/line\\nbreak')" && printf z > "$(printf 'out/\\377')"`,
  'ln -s lib/1.js out/latest && ln -s ../.. out/lib/up && chmod 755 out/lib/2.js',
  'tar -cf "$RUNNER_TEMP/release.tar" -C out .',
].join('\n');

const jobs = {
  build: job({ run: BUILD }, upload('release', '${{ runner.temp }}/release.tar')),
  sharded: {
    needs: ['build'],
    uses: 'duri/duri/.github/workflows/seal-sharded.yml@v0',
    with: { artifact: 'release', shards: SHARDS, 'evidence-artifact': 'merged', environment: '' },
    secrets: KEY,
  },
  one: {
    ...job(
      download('release'),
      { run: 'mkdir "$RUNNER_TEMP/tree" && tar -xf "$RUNNER_TEMP/release/release.tar" -C "$RUNNER_TEMP/tree" --no-same-owner' },
      own('seal', { path: '${{ runner.temp }}/tree', 'evidence-path': '${{ runner.temp }}/evidence', 'signing-key': KEY.DURI_SIGNING_KEY }),
      upload('one', '${{ runner.temp }}/evidence'),
    ),
    needs: ['build'],
  },
  compare: {
    ...job(
      download('release'),
      download('one'),
      download('merged'),
      {
        id: 'compare',
        run: [
          'mkdir "$RUNNER_TEMP/tree" && tar -xf "$RUNNER_TEMP/release/release.tar" -C "$RUNNER_TEMP/tree" --no-same-owner',
          `diff -r --exclude='VERIFY_LOG*' "$RUNNER_TEMP/one" "$RUNNER_TEMP/merged"`,
          'echo "files=$(ls "$RUNNER_TEMP/merged" | grep -vc VERIFY_LOG)" >> "$GITHUB_OUTPUT"',
          'echo "entries=$(wc -l < "$RUNNER_TEMP/merged/SHA256SUMS")" >> "$GITHUB_OUTPUT"',
        ].join('\n'),
      },
      own('verify', { path: '${{ runner.temp }}/tree', 'evidence-path': '${{ runner.temp }}/merged', keyring: RING }),
    ),
    needs: ['one', 'sharded'],
  },
};

describeWithTools(['act', 'node24', 'git'], 'a release that four jobs read, on a real runner', (act, node24) => {
  let bench: Bench;
  let key: SigningKey;
  let run: ActRun;
  beforeAll(async () => {
    bench = actBench({ act, node24 }, [UPLOAD, DOWNLOAD]);
    key = await signingKey(bench.folder);
    const policy = policyOf({ keyring: RING, signatures: { kinds: ['ed25519'] } });
    const place = bench.consumer('shards', { jobs, policy, files: { [RING]: key.ring } });
    place.repository.git('tag', 'v1.0.0');
    run = await bench.run(place, tagEvent({ tag: 'v1.0.0', commit: place.first }), {
      secrets: { DURI_SIGNING_KEY: key.pem },
      env: { SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 1000) - 60) },
    });
  }, 240_000);
  afterAll(() => bench.remove());

  it('is read by as many jobs as were asked for', () => {
    const shards = [...run.jobs.values()].filter(({ name }) => name.includes('/shard'));
    expect(shards.map(({ result }) => result)).toEqual(new Array(SHARDS).fill('success'));
  });

  it('has the evidence of one seal, byte for byte, and it verifies', () => {
    expect(run.job('compare').result).toBe('success');
    expect(run.step('compare', 'compare').outputs).toMatchObject({ files: '10', entries: '208' });
    expect(run.step('compare', 'verify').outputs['status']).toBe('verified');
    expect(run.exitCode).toBe(0);
  });

  it('shows the key to no job that reads', () => {
    const plain = run.output
      .split('\n')
      .filter((line) => !line.includes('"command":"add-mask"'))
      .join('\n');
    const [secret = ''] = key.pem.split('\n').slice(1);
    expect(secret.length).toBeGreaterThan(20);
    expect(plain).not.toContain(secret);
  });
});
