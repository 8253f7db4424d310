import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { type Bootable, bootable, isRoot, NOBODY } from '../support/bootable.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

let count = 0;
async function host(): Promise<Bootable> {
  chmodSync(temp.path, 0o755);
  return bootable(join(temp.path, `host-${count++}`));
}

// In prod a program may not own what it runs from, so these tests need two accounts.
const describeAsRoot = isRoot ? describe : describe.skip;

describeAsRoot('duri boot', () => {
  it('runs', async () => {
    const one = await host();
    const run = one.boot(['--bootstrap', '--user', NOBODY]);
    console.log(run.exitCode, run.stdout, run.stderr);
  });
});
