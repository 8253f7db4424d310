import { shellcheck } from '../../../../src/gates/audit/types/shellcheck.js';
import { complaints, observe, testFolders } from '../../../support/audit-ground.js';
import { describeWithTool } from '../../../support/outside-tools.js';

const folders = testFolders();
afterAll(() => folders.remove());

const GOOD = '#!/usr/bin/env bash\nset -euo pipefail\nrm -f -- "$1"\n';

describeWithTool('shellcheck', 'shellcheck: nothing found', () => {
  it('passes a clean script', async () => {
    expect(complaints(await observe(shellcheck, folders.with({ 'a.sh': GOOD }), { files: ['a.sh'] }))).toEqual([]);
  });

  it('names file and line of what it finds, and accepts what is listed', async () => {
    const root = folders.with({ 'a.sh': '#!/usr/bin/env bash\ncd $1\n' });
    const seen = await observe(shellcheck, root, { files: ['*.sh'], severity: 'info' });
    expect(seen.map(({ message, location }) => [message.slice(0, 18), location])).toEqual([
      ['has warning SC2164', { file: 'a.sh', line: 2, column: 1 }],
      ['has info SC2086: D', { file: 'a.sh', line: 2, column: 4 }],
    ]);
    const exceptions = [{ code: 'SC2164', reason: 'set -e' }];
    expect(complaints(await observe(shellcheck, root, { files: ['a.sh'], exceptions }))).toEqual([]);
  });

  it('is not silenced from inside the script or by a file beside it', async () => {
    const root = folders.with({ 'a.sh': '#!/usr/bin/env bash\n# shellcheck disable=SC2164\ncd /nowhere\n', '.shellcheckrc': 'disable=all\n' });
    expect(complaints(await observe(shellcheck, root, { files: ['a.sh'] }))).toEqual(['fail a.sh silences ShellCheck: SC2164 @2']);
  });

  it('fails where there is nothing to look at, and cannot tell without the program', async () => {
    const root = folders.with({ 'a.sh': GOOD });
    expect(complaints(await observe(shellcheck, root, { files: ['*.bash'] }))).toEqual(['fail *.bash is not there']);
    await expect(observe(shellcheck, root, { files: ['a.sh'] }, '')).rejects.toMatchObject({ code: 'tool_missing', kind: 'infra' });
  });
});
