import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';
import { type Sidecar, startSidecar, watchedRelease } from '../support/watched-release.js';

const temp = tempFolder();
const sidecars: Sidecar[] = [];
const mounts: string[] = [];
afterAll(async () => {
  for (const sidecar of sidecars) await sidecar.kill();
  for (const mount of mounts) execFileSync('umount', [mount]);
  temp.remove();
});

/** Can this account mount a small file system? Only root can, on Linux. */
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
const itWithMounts = mayMount ? it : it.skip;

describe('a sidecar in trouble', () => {
  itWithMounts('goes on where its state directory is full, says so once, and counts it', async () => {
    const watched = await watchedRelease(join(temp.path, 'full'));
    mkdirSync(watched.state);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', watched.state]);
    mounts.push(watched.state);
    const sidecar = await startSidecar(watched);
    sidecars.push(sidecar);
    await sidecar.until(({ scans }) => (scans['verified'] ?? 0) >= 1);
    fill(watched.state);
    const state = await sidecar.until(({ warnings }) => warnings.some(({ reason }) => reason === 'state_not_kept'));
    expect(state.last?.outcome).toBe('verified');
    const before = state.scans['verified'] ?? 0;
    await sidecar.until(({ scans }) => (scans['verified'] ?? 0) >= before + 3);
    expect((await sidecar.get('/metrics')).text).toMatch(/duri_watch_state_failures_total [1-9]/);
    expect((await sidecar.get('/readyz')).status).toBe(200);
    expect(sidecar.said().split('could not be written')).toHaveLength(2);
    // There is room again: what was counted meanwhile is kept.
    execFileSync('rm', [join(watched.state, 'filler')]);
    await sidecar.until(({ warnings }) => warnings.length === 0);
    await sidecar.kill();
    const next = await startSidecar(watched);
    sidecars.push(next);
    expect((await next.until(({ last }) => last !== undefined)).scans['verified']).toBeGreaterThan(before + 3);
  });

  itWithMounts('reads everything where the release lies on a file system that hides writes, and says why', async () => {
    const folder = join(temp.path, 'hidden');
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]);
    mounts.push(folder);
    const sidecar = await startSidecar(await watchedRelease(folder), ['--bootstrap', '--interval', '1s', '--incremental']);
    sidecars.push(sidecar);
    const state = await sidecar.until(({ last }) => last?.kind === 'incremental');
    expect(state.last?.bytes).toBeGreaterThan(0);
    expect(state.warnings.map(({ reason }) => reason)).toContain('incremental_unavailable');
    await sidecar.kill();
  });

  it('honours its rate limit, and answers meanwhile', async () => {
    const watched = await watchedRelease(join(temp.path, 'slow'), '', { ...FILES, 'big.bin': 'x'.repeat(6_000_000) });
    const sidecar = await startSidecar(watched, ['--bootstrap', '--interval', '10m', '--rate-limit', '2MB/s']);
    sidecars.push(sidecar);
    // The first scan takes three seconds; the server does not wait for it.
    expect((await sidecar.get('/healthz')).status).toBe(200);
    await sidecar.until((state) => state['scanning'] === true);
    const { last } = await sidecar.until((state) => state.last !== undefined);
    expect(last).toMatchObject({ outcome: 'verified' });
    const seconds = (last as unknown as { durationMs: number }).durationMs / 1000;
    expect((last?.bytes ?? 0) / seconds).toBeLessThan(2_000_000 * 1.1);
  });

  it('ends soon when it is asked to, in the middle of a scan that would take an hour', async () => {
    const watched = await watchedRelease(join(temp.path, 'hour'), '', { ...FILES, 'big.bin': 'x'.repeat(6_000_000) });
    const sidecar = await startSidecar(watched, ['--bootstrap', '--interval', '10m', '--rate-limit', '2kB/s']);
    sidecars.push(sidecar);
    await sidecar.until((state) => state['scanning'] === true);
    sidecar.child.kill('SIGTERM');
    expect((await sidecar.done).exitCode).toBe(0);
    expect(readdirSync(watched.state).filter((name) => name.endsWith('.json'))).toEqual([]);
  });
});

/** Until nothing more fits. */
function fill(folder: string): void {
  const path = join(folder, 'filler');
  for (let bytes = 128 * 1024; bytes > 0; bytes -= 4096) {
    try {
      writeFileSync(path, Buffer.alloc(bytes));
      break;
    } catch {
      // still too much
    }
  }
  expect(readdirSync(folder)).toContain('filler');
}
