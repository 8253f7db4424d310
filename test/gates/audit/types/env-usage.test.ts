import { envUsageCheck } from '../../../../src/gates/audit/types/env-usage/env-usage-check.js';
import { complaints, groundFolder, observe } from '../../../support/folder-ground.js';

const FILE = '.env.example';
const folder = groundFolder({ [FILE]: 'APP_PORT=1\nAPI_TOKEN=\nLOG_LEVEL=x\n' });
afterAll(() => folder.remove());

async function see(name: string, text: string, more: object = {}): Promise<string[]> {
  folder.put({ [name]: text });
  return complaints(await observe(envUsageCheck, folder.ground(), { file: FILE, scan: [name], ...more }));
}

describe('env_usage', () => {
  it.each([
    [
      'a.py',
      'import os\n# os.environ["NOT_ME"]\n"""os.getenv("NOR_ME")"""\nx = os.environ["API_TOKN"]\ny = os.getenv(\'OTHER_ONE\', "d")\nz = env.port("THIRD_ONE", "1")\n',
      [
        'a.py:4 a.py reads API_TOKN, which .env.example does not declare',
        'a.py:5 a.py reads OTHER_ONE, which .env.example does not declare',
        'a.py:6 a.py reads THIRD_ONE, which .env.example does not declare',
      ],
    ],
    [
      'b.ts',
      '// process.env.NOT_ME\n/* process.env.NOR_ME */\nconst q = /["\']\\/\\//;\nconst a = process.env.MISSING_A ?? process.env["MISSING_B"];\nconst s = "// text"; const c = process.env.APP_PORT;\n',
      ['b.ts:4 b.ts reads MISSING_A, which .env.example does not declare', 'b.ts:4 b.ts reads MISSING_B, which .env.example does not declare'],
    ],
    [
      'c.sh',
      '#!/bin/bash\n# $NOT_ME\nOWN=1\nDRY_RUN="${DRY_RUN:-0}"\necho "$OWN ${APP_PORT} $UNDECLARED_ONE $HOME" \'$NOR_ME\'\nfor I in a; do echo "$I"; done\nenv_value SECOND_ONE\n',
      ['c.sh:5 c.sh reads UNDECLARED_ONE, which .env.example does not declare', 'c.sh:7 c.sh reads SECOND_ONE, which .env.example does not declare'],
    ],
    ['e.sh', ': "${HANDED_ON:?}"\nexport HANDED_ON\n', ['e.sh:1 e.sh reads HANDED_ON, which .env.example does not declare']],
    [
      'f.service',
      'ExecStart=/bin/sh -c "cd /x; run ${BEHIND_IT}"\n; ${NOT_ME}\n',
      ['f.service:1 f.service reads BEHIND_IT, which .env.example does not declare'],
    ],
    ['g.yml', 'a: http://x/#${IN_URL} # ${NOT_ME}\n', ['g.yml:1 g.yml reads IN_URL, which .env.example does not declare']],
    ['d.yml', 'a: ${APP_PORT}\nb: "${NOT_THERE:-x}" # ${NOR_ME}\n', ['d.yml:2 d.yml reads NOT_THERE, which .env.example does not declare']],
    ['run', '#!/usr/bin/env python3\nimport os\nos.environ.get("NO_ENDING")\n', ['run:3 run reads NO_ENDING, which .env.example does not declare']],
  ])('names what %s reads and nothing declares', async (name, text, expected) => {
    expect(await see(name, text)).toEqual(expected);
  });

  it('suggests the key that was meant', async () => {
    folder.put({ 'a.py': 'os.environ["API_TOKN"]\n' });
    const seen = await observe(envUsageCheck, folder.ground(), { file: FILE, scan: ['a.py'] });
    expect(seen.find(({ outcome }) => outcome === 'fail')?.fix).toBe('Did you mean API_TOKEN?');
  });

  it('tells what is declared and not read: a note, or a failure', async () => {
    const code = 'LEVEL = "LOG_LEVEL"\nread(os.environ["APP_PORT"])\n';
    expect(await see('a.py', code)).toEqual([]);
    expect(await see('a.py', code, { unused: 'fail' })).toEqual(['.env.example:2 .env.example declares API_TOKEN, which nothing reads']);
    const seen = await observe(envUsageCheck, folder.ground(), { file: FILE, scan: ['a.py'] });
    expect(seen.map(({ message }) => message)).toEqual(['declares API_TOKEN, which nothing reads', 'declares 3 variables, of which 2 are read in 1 files']);
  });

  it('lets variables be ignored by name', async () => {
    expect(await see('a.py', 'os.environ["LEGACY_X"]\n', { ignore: ['LEGACY_*'] })).toEqual([]);
  });

  it('never passes where it saw nothing', async () => {
    expect(await see('a.py', '', { scan: ['none/**'] })).toEqual(['none/** matches no program or script']);
    folder.put({ 'x.bin': 'APP_PORT' });
    expect(await see('a.py', '', { scan: ['*.bin'] })).toEqual(['*.bin matches no program or script']);
    expect(await see('e.sh', 'if [ -z\n')).toEqual([expect.stringMatching(/^UNSEEN e.sh:\d e.sh cannot be read/)]);
    folder.put({ 'empty.env': '# nothing\n' });
    expect(await see('a.py', '', { file: 'empty.env' })).toEqual(['empty.env:1 empty.env declares no variable']);
  });
});
