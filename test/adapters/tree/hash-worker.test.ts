import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AT_ONCE, plant, scanTree, sealed, workerUrl } from '../../support/scans.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
const root = join(folder.path, 'tree');
afterAll(() => folder.remove());
beforeAll(() =>
  plant(
    root,
    Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`d${index % 7}/f${index}`, index % 500 === 0 ? Buffer.alloc(300_000, index) : `content ${index}`]),
    ),
  ),
);

let workers = 0;
function worker(body: string): URL {
  const file = join(folder.path, `worker${workers++}.mjs`);
  writeFileSync(file, `import { workerData } from 'node:worker_threads';\nconst { port } = workerData;\n${body}`);
  return pathToFileURL(file);
}

describe('hash workers', () => {
  it.each([
    ['are not there', pathToFileURL('/nowhere/worker.js'), /Cannot find module|ENOENT/],
    ['throw at their start', worker('throw new Error("no start");'), /no start/],
    ['end at their start', worker('process.exit(0);'), /exit code 0/],
    ['end at their first task', worker("port.on('message', () => process.exit(7));"), /exit code 7/],
    ['throw at their first task', worker("port.on('message', () => { throw new Error('burnt'); });"), /burnt/],
    ['answer with an error', worker("port.on('message', ({ id }) => port.postMessage({ id, failures: [], error: 'broken' }));"), /broken/],
  ])('that %s end the scan with an error', async (_, url, message) => {
    await expect(scanTree(root, {}, { threads: 2, workerUrl: url, tuning: AT_ONCE })).rejects.toMatchObject({
      name: 'IntegrityError',
      code: 'worker_failed',
      message: expect.stringMatching(message),
    });
  });

  it('that answer without having read lose no file silently', async () => {
    const url = worker("port.on('message', ({ id }) => port.postMessage({ id, failures: [] }));");
    await expect(scanTree(root, {}, { threads: 2, workerUrl: url, tuning: AT_ONCE })).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('nobody has read'),
    });
  });

  it('are killed while they read big files: the scan ends with an error', async () => {
    const url = worker("port.on('message', ({ id, counter }) => (counter ? process.exit(3) : port.postMessage({ id, failures: [] })));");
    const big = join(folder.path, 'big');
    plant(big, { a: Buffer.alloc(400_000), b: Buffer.alloc(400_000) });
    await expect(
      scanTree(big, { expectedSize: () => 400_000 }, { threads: 2, workerUrl: url, tuning: { hireAfterFiles: 9, hireAfterBytes: 1 } }),
    ).rejects.toMatchObject({ code: 'worker_failed' });
  });

  it('change nothing in the result, however many they are', async () => {
    const alone = await sealed(root);
    for (const threads of [2, 4, 8]) expect((await sealed(root, { threads, workerUrl, tuning: AT_ONCE })).equals(alone)).toBe(true);
    expect((await sealed(root, { threads: 8, workerUrl, tuning: { ...AT_ONCE, pendingBytes: 10_000 } })).equals(alone)).toBe(true);
    expect((await sealed(root, { threads: 8, workerUrl: undefined })).equals(alone)).toBe(true);
  });

  it('leave the event loop its turns', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await scanTree(root, { onEntry: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.1) }, {});
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });
});
