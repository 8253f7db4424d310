import { writeFileSync } from 'node:fs';
import { nodeHostFiles } from '../../src/adapters/node-host-files.js';
import { codeOf } from '../support/code-of.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

describe('nodeHostFiles', () => {
  const onLinux = process.platform === 'linux' ? it : it.skip; // other systems take no such name
  onLinux('leaves out no file because its name is not UTF-8', () => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/secret-`), Buffer.from([0xff])]), '');
    expect(codeOf(() => nodeHostFiles.list(folder.path, { maxEntries: 10, skip: [] }))).toBe('tree_unreadable');
  });
});
