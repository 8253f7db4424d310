import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STATUS } from '../../../src/adapters/tree/results.js';
import { AT_ONCE, plant, scanTree, sealed, workerUrl } from '../../support/scans.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
const root = join(folder.path, 'tree');
afterAll(() => folder.remove());
beforeAll(() =>
  plant(
    root,
    Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        `d${index % 7}/f${index}`,
        index % 500 === 0 ? Buffer.alloc((index % 1000) * 10_000, index) : `content ${index}`,
      ]),
    ),
  ),
);

/** Reads nothing in this thread, so that it needs its workers. */
const IN_BACKGROUND = { pace: { threads: 1, bytesPerSecond: undefined } };

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
    await expect(scanTree(root, IN_BACKGROUND, { threads: 2, workerUrl: url })).rejects.toMatchObject({
      name: 'IntegrityError',
      code: 'worker_failed',
      message: expect.stringMatching(message),
    });
  });

  it('that answer without having read lose no file silently', async () => {
    const url = worker("port.on('message', ({ id }) => port.postMessage({ id, failures: [] }));");
    await expect(scanTree(root, IN_BACKGROUND, { threads: 2, workerUrl: url })).rejects.toMatchObject({
      code: 'internal',
      message: expect.stringContaining('nobody has read'),
    });
  });

  it('are killed while they read big files: the scan ends with an error', async () => {
    const put = `new Uint8Array(memory).fill(${STATUS.big}, memory.byteLength - capacity); port.postMessage({ id, failures: [] });`;
    const url = worker(`port.on('message', ({ id, memory, capacity, whole }) => { if (whole) process.exit(3); ${put} });`);
    await expect(scanTree(root, IN_BACKGROUND, { threads: 2, workerUrl: url })).rejects.toMatchObject({
      code: 'worker_failed',
      message: expect.stringContaining('exit code 3'),
    });
  });

  it('that never come to their tasks are not waited for', async () => {
    const url = worker('setInterval(() => undefined, 1000);');
    expect((await sealed(root, { threads: 3, workerUrl: url, tuning: AT_ONCE })).equals(await sealed(root))).toBe(true);
  });

  it('that have taken a file and end leave no gap', async () => {
    const url = worker(`port.on('message', ({ memory }) => { Atomics.add(new Int32Array(memory, 0, 1), 0, 1); process.exit(4); });`);
    const slowly = { onEntry: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1) };
    await expect(scanTree(root, slowly, { threads: 2, workerUrl: url, tuning: AT_ONCE })).rejects.toMatchObject({ code: 'worker_failed' });
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
