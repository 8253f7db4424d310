import { join } from 'node:path';
import { sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

// What verify would call corrupted must not be signed first: a deployment id often comes from a branch or a title.
it.each([
  ['--deployment-id', 'x'.repeat(301)],
  ['--deployment-id', 'a\u001b[2Jb'],
  ['--line', 'a\tb'],
  ['--repository-id', '\u007f'],
])('seal refuses a name that evidence cannot hold: %s', async (flag, text) => {
  const place = await sealedRelease(join(folder.path, `${flag}-${text.length}`));
  const { exitCode, error } = await place.seal(flag, text);
  expect({ exitCode, error }).toMatchObject({ exitCode: 2, error: { code: 'input_invalid', message: expect.stringContaining(flag) as string } });
  expect((await place.verify()).exitCode).toBe(0);
});
