import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PREDICATE_TYPES } from '../../src/evidence/predicate-types.js';
import { parseEnvelope } from '../../src/envelope/envelope.js';
import { parseStatement } from '../../src/envelope/statement.js';
import { parseKeyring } from '../../src/keys/keyring.js';
import { sha256 } from '../../src/model/digest.js';
import { verifyEnvelope } from '../../src/verification/verify-envelope.js';
import type { ObservationSummary } from '../../src/watch/observation.js';
import { duri } from '../support/duri.js';
import { trustIn } from '../support/keys.js';
import { recordingServer } from '../support/recording-server.js';
import { tempFolder } from '../support/temp-folder.js';
import { type Sidecar, startSidecar, type WatchedRelease, watchArguments, watchedRelease } from '../support/watched-release.js';

const temp = tempFolder();
const sidecars: Sidecar[] = [];
let count = 0;
afterAll(async () => {
  for (const sidecar of sidecars) await sidecar.kill();
  temp.remove();
});

async function observe(watched: WatchedRelease, ...more: string[]): Promise<Sidecar> {
  const sidecar = await startSidecar(watched, ['--bootstrap', '--interval', '1s', ...more]);
  sidecars.push(sidecar);
  return sidecar;
}

const release = (more = ''): Promise<WatchedRelease> => watchedRelease(join(temp.path, String(++count)), more);
const keyIn = (folder: string): string => join(folder, readdirSync(folder).find((name) => name.endsWith('.pem')) ?? '');
const summaryOf = (path: string): ObservationSummary => JSON.parse(readFileSync(path, 'utf8')) as ObservationSummary;

describe('duri watch --observe', () => {
  it('ends green after its time, with every scan written down, signed and recorded', async () => {
    const watched = await release();
    const path = join(watched.folder, 'observation.json');
    const sidecar = await observe(watched, '--observe', '4s', '--summary', path, '--signing-key', keyIn(watched.secrets));
    const { exitCode, stdout } = await sidecar.done;
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${path}.sig`);
    const summary = summaryOf(path);
    expect(summary).toMatchObject({ verdict: 'green', reasons: [], release: { product: 'shop' }, alerts: [], uat: [], scans: { not_listed: 0 } });
    expect(summary.scans.total).toBeGreaterThanOrEqual(3);
    expect(summary.scans.each).toHaveLength(summary.scans.total);
    expect(summary.scans.by_status).toEqual({ verified: summary.scans.total });

    const signature = readFileSync(`${path}.sig`);
    const envelope = parseEnvelope(signature);
    const statement = envelope.ok ? parseStatement(envelope.value.payload) : undefined;
    expect(statement).toMatchObject({ ok: true, value: { predicate: { verdict: 'green', summary: { digest: { sha256: sha256(readFileSync(path)) } } } } });
    const ring = parseKeyring(readFileSync(watched.ring));
    if (!ring.ok) throw new Error('the ring cannot be read');
    const metadata = readFileSync(join(watched.evidence, 'deployment_metadata.json'));
    const verified = verifyEnvelope({
      file: 'observation.json.sig',
      content: signature,
      subject: { name: 'deployment_metadata.json', digest: sha256(metadata) },
      predicateType: PREDICATE_TYPES.scan.type,
      use: PREDICATE_TYPES.scan.use,
      trust: trustIn(ring.value, []),
      requirement: { threshold: 1, kinds: ['ed25519'] },
      dualVerify: true,
    });
    expect(verified.authentic).toBe(true);
    expect(readdirSync(watched.state, { recursive: true }).filter((name) => String(name).endsWith('.log')).length).toBeGreaterThanOrEqual(1);
  });

  it('ends red with the exit code of the worst scan, names every alert, and proposes the way back', async () => {
    const watched = await release();
    const path = join(watched.folder, 'observation.json');
    const sidecar = await observe(watched, '--observe', '5s', '--summary', path);
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    appendFileSync(join(watched.release, 'app.js'), '//');
    const { exitCode, stdout } = await sidecar.done;
    expect(exitCode).toBe(20);
    expect(stdout).toContain(`duri rollback ${watched.release} --evidence ${watched.evidence}`);
    expect(summaryOf(path)).toMatchObject({ verdict: 'red', alerts: [{ kind: 'page', outcome: 'tampered', severity: 'critical' }] });
    expect(existsSync(`${path}.sig`)).toBe(false);
  });

  it('is no observation where it was stopped before its time', async () => {
    const watched = await release();
    const sidecar = await observe(watched, '--observe', '24h');
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    sidecar.child.kill('SIGTERM');
    expect((await sidecar.done).exitCode).toBe(1);
    // Without --summary it lies in the state directory.
    const names = readdirSync(watched.state).filter((name) => /^observation-.*\.json$/.test(name));
    expect(names).toHaveLength(1);
    expect(summaryOf(join(watched.state, names[0] ?? '')).reasons).toEqual([expect.stringMatching(/^it ended after \d+ of 86400 seconds$/)]);
  });

  it('runs the acceptance tests of the policy against the target, at the beginning and at the end', async () => {
    let healthy = true;
    const target = await recordingServer((_, response) => response.writeHead(healthy ? 200 : 500).end('ok'));
    const watched = await release('uat:\n  expect: { uats: 1 }\n  cases:\n    - { id: A-1, steps: [{ http: { path: /healthz, status: 200 } }] }\n');
    const path = join(watched.folder, 'observation.json');
    const run = async (): Promise<number | null> =>
      (await (await observe(watched, '--observe', '2s', '--summary', path, '--target', target.url)).done).exitCode;
    expect(await run()).toBe(0);
    expect(summaryOf(path).uat.map(({ verdict }) => verdict)).toEqual(['green', 'green']);
    healthy = false;
    expect(await run()).toBe(1);
    expect(summaryOf(path)).toMatchObject({ verdict: 'red', uat: [{ verdict: 'red' }, { verdict: 'red' }] });
    expect(Object.keys(summaryOf(path).scans.by_status)).toEqual(['verified']);
    await target.close();
  });

  it.each([
    [['--summary', 'x.json'], '--summary'],
    [['--target', 'https://example.com'], '--target'],
  ])('refuses %s without --observe', async (args, flag) => {
    const watched = await release();
    const run = await duri(watchArguments(watched, '--bootstrap', '--listen', 'off', ...args));
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(flag);
  });

  it('refuses a key where there is no place for what it would sign', async () => {
    const watched = await release();
    const args = ['--bootstrap', '--listen', 'off', '--observe', '1s', '--signing-key', keyIn(watched.secrets)];
    const run = await duri(watchArguments(watched, ...args));
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('Pass --summary FILE, or set DURI_STATE_DIR.');
  });

  it('refuses a key that signs no record at the start, and not a day later', async () => {
    const watched = await release();
    const made = await duri([
      'keys',
      'new',
      '--kind',
      'ed25519',
      '--uses',
      'seal',
      '--name',
      'other',
      '--keyring',
      watched.ring,
      '--secrets',
      join(watched.folder, 'more'),
    ]);
    expect(made.exitCode).toBe(0);
    const key = keyIn(join(watched.folder, 'more'));
    rmSync(watched.secrets, { recursive: true });
    const run = await duri(watchArguments(watched, '--bootstrap', '--listen', 'off', '--observe', '1h', '--signing-key', key));
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('key_may_not_sign');
  });
});
