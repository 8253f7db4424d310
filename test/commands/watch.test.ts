import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { duri } from '../support/duri.js';
import { sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';
import { REPOSITORY, type Sidecar, startSidecar, type WatchedRelease, watchArguments, watchedRelease, watchOnce } from '../support/watched-release.js';

const temp = tempFolder();
const sidecars: Sidecar[] = [];
let original: WatchedRelease;
let count = 0;

beforeAll(async () => {
  original = await watchedRelease(join(temp.path, 'original'));
});
afterAll(async () => {
  for (const sidecar of sidecars) await sidecar.kill();
  temp.remove();
});

/** A copy of the release with its own policy and state directory. */
function fresh(more = ''): WatchedRelease {
  const copy = original.copy(`copy-${++count}`);
  const policy = join(copy.folder, 'host.yml');
  writeFileSync(policy, readFileSync(policy, 'utf8').replaceAll(original.folder, copy.folder) + more);
  return { ...copy, policy, state: join(copy.folder, 'state') };
}

async function start(watched: WatchedRelease, ...args: Parameters<typeof startSidecar> extends [unknown, ...infer Rest] ? Rest : never): Promise<Sidecar> {
  const sidecar = await startSidecar(watched, ...args);
  sidecars.push(sidecar);
  return sidecar;
}

describe('duri watch --once', () => {
  it('finds a release verified, with exit code 0', async () => {
    const run = await watchOnce(original, '--bootstrap', '--json');
    expect(run.exitCode).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ status: 'verified', accepted: true, files: { total: 5, modified: 0 }, gate: { state: 'missing' } });
  });

  it('takes --expect in the place of a mark', async () => {
    const first = JSON.parse((await watchOnce(original, '--bootstrap', '--json')).stdout) as { release: { metadataDigest: string } };
    expect((await watchOnce(original, '--expect', first.release.metadataDigest)).exitCode).toBe(0);
    const other = await watchOnce(original, '--expect', `sha256:${'0'.repeat(64)}`);
    expect(other.exitCode).toBe(22);
    expect(other.stdout).toContain('release_not_expected');
  });

  it('is an error where nothing was marked and nobody says what is expected', async () => {
    const run = await watchOnce(original);
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toContain('mark_missing');
  });

  it('finds a change, with exit code 20', async () => {
    const watched = fresh();
    appendFileSync(join(watched.release, 'app.js'), '//');
    expect((await watchOnce(watched, '--bootstrap')).exitCode).toBe(20);
  });

  it('refuses a policy that does not say what runs here', async () => {
    const watched = fresh();
    writeFileSync(watched.policy, `version: "1.0"\nkeyring: ${watched.ring}\n`);
    expect((await watchOnce(watched, '--bootstrap')).exitCode).toBe(2);
  });

  it('refuses a policy that lies in the release', async () => {
    const watched = fresh();
    cpSync(watched.policy, join(watched.release, 'duri.yml'));
    const run = await duri(watchArguments({ ...watched, policy: join(watched.release, 'duri.yml') }, '--once', '--bootstrap'));
    expect(run.exitCode).toBe(2);
    expect(run.stdout + run.stderr).toContain('policy_untrusted');
  });

  it.each(['evidence', 'release'] as const)('is an error of whoever starts it where there is no %s directory: nothing was there before', async (which) => {
    const watched = fresh();
    rmSync(watched[which], { recursive: true });
    const run = await watchOnce(watched, '--bootstrap');
    expect(run.exitCode).toBe(2);
    expect(run.stdout + run.stderr).toContain('directory_missing');
    expect(run.stdout).not.toContain('was there before');
  });

  it('warns where HMAC alone keeps the release: who can check it could forge it', async () => {
    const sealed = await sealedRelease(join(temp.path, 'hmac'), ['hmac-sha256']);
    await sealed.seal('--repository-id', REPOSITORY, '--line', 'main');
    const policy = join(sealed.folder, 'host.yml');
    writeFileSync(policy, readFileSync(original.policy, 'utf8').replace(original.ring, sealed.ring));
    const run = await watchOnce({ ...sealed, policy, state: join(sealed.folder, 'state') }, '--bootstrap', '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({ status: 'verified', warnings: expect.arrayContaining([expect.objectContaining({ reason: 'hmac_only' })]) });
  });

  it('leaves the mark alone, whatever it finds', async () => {
    const watched = fresh();
    await watchOnce(watched, '--bootstrap');
    expect(readdirOf(watched.state)).not.toContain('mark.json');
  });

  it.each([
    [['--interval', '5'], '--interval'],
    [['--listen', '9101'], '--listen'],
    [['--expect', 'abc'], '--expect'],
    [['--rate-limit', 'fast'], '--rate-limit'],
    [['--observe', 'long'], '--observe'],
    [['--signing-key', 'seal.pem'], '--signing-key'],
  ])('refuses %s', async (args, flag) => {
    const run = await watchOnce(original, '--bootstrap', ...args);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(flag);
  });
});

describe('duri watch', () => {
  it('scans, serves what it found, and ends when it is asked to', async () => {
    const sidecar = await start(fresh());
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    expect((await sidecar.get('/readyz')).status).toBe(200);
    expect((await sidecar.get('/healthz')).status).toBe(200);
    expect((await sidecar.get('/metrics')).text).toContain('duri_integrity_status_verified 1');
    expect((await sidecar.get('/')).headers.get('content-security-policy')).toContain("default-src 'none'");
    sidecar.child.kill('SIGTERM');
    expect((await sidecar.done).exitCode).toBe(0);
  });

  it('is not ready before the first scan has ended, and says which status keeps it from that', async () => {
    const watched = fresh();
    appendFileSync(join(watched.release, 'app.js'), '//');
    const sidecar = await start(watched);
    await sidecar.until(({ last }) => last?.outcome === 'tampered');
    const ready = await sidecar.get('/readyz');
    expect([ready.status, ready.text]).toEqual([503, 'tampered\n']);
  });

  it('sees a change that the kernel tells of, and that it is over', async () => {
    const watched = fresh();
    const sidecar = await start(watched, ['--bootstrap', '--interval', '10m']);
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    const file = join(watched.release, 'lib', 'a.js');
    const before = readFileSync(file);
    writeFileSync(file, 'evil');
    const state = await sidecar.until(({ last }) => last?.outcome === 'tampered');
    expect(state).toMatchObject({ last: { cause: 'event', files: { modified: 1 } }, findings: [{ subject: 'lib/a.js', reason: 'file_modified' }] });
    writeFileSync(file, before);
    await sidecar.until(({ last }) => last?.outcome === 'verified');
  });

  it('hears of the kill switch beside its policy, also where that is the current folder and no state directory is set', async () => {
    const watched = fresh();
    const sidecar = await start(watched, ['--bootstrap', '--interval', '10m'], { DURI_STATE_DIR: '' });
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    writeFileSync(join(watched.folder, 'duri.freeze.json'), '{}');
    await sidecar.until(({ last }) => last?.cause === 'event');
  });

  it('makes few scans of ten thousand files that change at once', async () => {
    const watched = fresh();
    const sidecar = await start(watched, ['--bootstrap', '--interval', '10m']);
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    const flood = join(watched.release, 'flood');
    mkdirSync(flood);
    for (let index = 0; index < 10_000; index++) writeFileSync(join(flood, `${index}.txt`), 'x');
    const state = await sidecar.until(({ last }) => last?.files?.['new'] === 10_000);
    expect(state.last?.outcome).toBe('tampered');
    // One for the beginning, one while they were being written, one for what came in after that.
    expect(Object.values(state.scans).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(5);
    expect(state.findings.length).toBeLessThanOrEqual(20);
    expect(state['findingsTotal']).toBeGreaterThanOrEqual(10_000);
  });

  it('finds another authentic release under it to be policy_changed', async () => {
    const watched = fresh();
    const sidecar = await start(watched, ['--bootstrap', '--interval', '2s', '--without-events']);
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    writeFileSync(join(watched.release, 'app.js'), 'console.log("the next one");\n');
    expect((await watched.seal('--repository-id', REPOSITORY, '--line', 'main', '--sequence', '9')).exitCode).toBe(0);
    const state = await sidecar.until(({ last }) => last?.outcome === 'policy_changed');
    expect(state.findings).toMatchObject([{ reason: 'release_not_expected' }]);
  });

  it.each([
    ['release', 'file_missing'],
    ['evidence', 'signature_missing'],
  ] as const)('calls it tampered where the %s directory is gone, by its name, and goes on when it is back', async (which, reason) => {
    const watched = fresh();
    const sidecar = await start(watched);
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    rmSync(watched[which], { recursive: true });
    const { findings } = await sidecar.until(({ last }) => last?.outcome === 'tampered');
    expect(findings).toMatchObject([{ subject: `${which} directory`, reason, message: 'is gone, and was there before' }]);
    expect((await sidecar.get('/readyz')).text).toBe('tampered\n');
    cpSync(original[which], watched[which], { recursive: true, verbatimSymlinks: true });
    await sidecar.until(({ last }) => last?.outcome === 'verified');
  });

  it('reads policy and key ring anew at each scan', async () => {
    const watched = fresh();
    const sidecar = await start(watched);
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    const ring = readFileSync(watched.ring, 'utf8');
    rmSync(watched.ring);
    await sidecar.until(({ last }) => last?.outcome.startsWith('error') ?? false);
    expect(statusGauges((await sidecar.get('/metrics')).text)).toEqual(['duri_integrity_status{status="error"} 1']);
    writeFileSync(watched.ring, ring.replace('"active"', '"revoked"'));
    await sidecar.until(({ last }) => last?.outcome === 'tampered');
    writeFileSync(watched.ring, ring);
    await sidecar.until(({ last }) => last?.outcome === 'verified');
  });

  it('keeps its counters over being killed at any instant', async () => {
    const watched = fresh();
    let seen = 0;
    for (let round = 0; round < 4; round++) {
      const sidecar = await start(watched);
      const state = await sidecar.until(({ scans }) => (scans['verified'] ?? 0) > seen);
      expect(state.warnings).toEqual([]);
      seen = state.scans['verified'] ?? 0;
      await new Promise((resume) => setTimeout(resume, 137 * round));
      await sidecar.kill();
    }
    expect(seen).toBeGreaterThanOrEqual(4);
  });

  it('begins anew, and says so, where its state was written by somebody else', async () => {
    const watched = fresh();
    const first = await start(watched);
    await first.until(({ scans }) => (scans['verified'] ?? 0) >= 2);
    await first.kill();
    const file = join(watched.state, readdirOf(watched.state).find((name) => name.endsWith('.json')) ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"verified":\d+/, '"verified":9999'));
    const second = await start(watched, ['--bootstrap', '--interval', '10m']);
    const state = await second.until(({ last }) => last !== undefined);
    expect(state.scans['verified']).toBe(1);
    expect(state.warnings).toMatchObject([{ reason: 'state_discarded' }]);
    expect(statSync(join(watched.state, 'watch.key')).mode & 0o777).toBe(0o600);
  });

  it('ends with a clear error where its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resume) => other.once('listening', resume));
    const { port } = other.address() as AddressInfo;
    const run = await duri(watchArguments(original, '--bootstrap', '--listen', `127.0.0.1:${port}`));
    other.close();
    expect(run.exitCode).toBe(3);
    expect(run.stderr).toContain(`another program listens on 127.0.0.1:${port} already`);
  });

  it('ends where there is no evidence directory, as duri verify does', async () => {
    const watched = fresh();
    rmSync(watched.evidence, { recursive: true });
    const run = await duri(watchArguments(watched, '--bootstrap', '--listen', '127.0.0.1:0'), { env: { DURI_STATE_DIR: watched.state } });
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('directory_missing');
  });

  it('ends with the exit code of a wrong configuration where it was started wrong', async () => {
    const watched = fresh();
    writeFileSync(watched.policy, `version: "1.0"\nkeyring: ${watched.ring}\n`);
    const run = await duri(watchArguments(watched, '--bootstrap', '--listen', '127.0.0.1:0'), { env: { DURI_STATE_DIR: watched.state } });
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('subject_not_stated');
  });

  it('says what to do where nothing was marked and nobody says what is expected, and waits for a boot to mark it', async () => {
    const sidecar = await start(fresh(), ['--interval', '10m']);
    await sidecar.until(({ last }) => last?.outcome === 'error(infra)');
    expect(sidecar.said()).toContain('pass --expect sha256:');
  });

  it('scans at once at a hangup', async () => {
    const sidecar = await start(fresh(), ['--bootstrap', '--interval', '10m']);
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    sidecar.child.kill('SIGHUP');
    await sidecar.until(({ last }) => last?.cause === 'asked');
  });

  it('writes the textfile whole after each scan', async () => {
    const watched = fresh();
    const textfile = join(watched.folder, 'integrity.prom');
    const sidecar = await start(watched, ['--bootstrap', '--interval', '1s', '--textfile', textfile]);
    await sidecar.until(({ scans }) => (scans['verified'] ?? 0) >= 2);
    const text = readFileSync(textfile, 'utf8');
    expect(text).toContain('duri_integrity_status_verified 1');
    expect(text.endsWith('\n')).toBe(true);
    expect(readdirOf(watched.folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it("keeps the owner's names to itself where DURI_METRICS_ALIASES is off", async () => {
    const sidecar = await start(fresh(), undefined, { DURI_METRICS_ALIASES: 'off' });
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    expect((await sidecar.get('/metrics')).text).not.toContain('duri_integrity_status_verified');
  });
});

/** The series of a status that are 1, by the owner's names and by ours. */
function statusGauges(metrics: string): string[] {
  const series = metrics.split('\n').filter((line) => /^duri_integrity_status[_{]/.test(line));
  expect(series).toHaveLength(9);
  return series.filter((line) => !line.endsWith(' 0'));
}

function readdirOf(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
