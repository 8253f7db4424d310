import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeArchiveFiles } from '../../src/adapters/archive-files/index.js';
import { checkSample, Sample } from '../../src/evidence/check-sample.js';
import type { FileEntry } from '../../src/ports/tree.js';
import { fileOf } from '../support/manifests.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const entryOf = (path: string, content = path): FileEntry => ({ ...fileOf(path, content), unsafe: [] });
const pick = (size: number, count: number): string[] => {
  const sample = new Sample(size, (bound) => randomInt(bound));
  for (let index = 0; index < count; index++) sample.offer(entryOf(String(index)));
  return sample.files.map(({ path }) => path);
};

describe('Sample', () => {
  it('has every file while there are few, and no more than asked for of many, each once', () => {
    expect(pick(5, 3)).toEqual(['0', '1', '2']);
    expect(pick(0, 100)).toEqual([]);
    const many = pick(32, 1000);
    expect([many.length, new Set(many).size]).toEqual([32, 32]);
  });

  it('picks each file as often as any other, the first and the last too', () => {
    const times = new Map<string, number>();
    for (let round = 0; round < 5000; round++) for (const path of pick(4, 20)) times.set(path, (times.get(path) ?? 0) + 1);
    // 1000 times each of 5000; seven standard deviations of such a draw are 198.
    expect([...times.values()].filter((count) => Math.abs(count - 1000) > 198)).toEqual([]);
    expect(times.size).toBe(20);
  });
});

describe('checkSample', () => {
  const files = nodeArchiveFiles({ variables: {} });
  beforeAll(() => {
    for (const name of ['a', 'b']) writeFileSync(join(temp.path, name), name);
  });

  it('says nothing of files that are what their parts state', () => {
    expect(() => checkSample(files, temp.path, [entryOf('b'), entryOf('a')])).not.toThrow();
  });

  it('names the file, and both digests', () => {
    const wrong = entryOf('a', 'other');
    expect(() => checkSample(files, temp.path, [entryOf('b'), wrong])).toThrow(
      expect.objectContaining({
        code: 'part_mismatch',
        message: `a was read again: its part states sha256:${wrong.digest ?? ''}, the release has sha256:${entryOf('a').digest ?? ''}`,
      }),
    );
  });

  it('says when a file is not there any more', () => {
    expect(() => checkSample(files, temp.path, [entryOf('gone')])).toThrow(expect.objectContaining({ code: 'tree_changing' }));
  });
});
