import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodePrograms } from '../../src/adapters/programs/index.js';
import { testEnvironment } from '../support/environment.js';
import { describeOnPosix } from '../support/posix.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const programs = nodePrograms(testEnvironment({ PATH: `${temp.path}:.:/usr/bin:/bin` }, { cwd: temp.path }));

function put(name: string, content: string | Uint8Array, mode = 0o755): string {
  const path = join(temp.path, name);
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

const ELF = readFileSync(process.execPath).subarray(0, 4096);

/** The beginning of this very Node, with some bytes changed. */
function changed(position: number, ...bytes: readonly number[]): Buffer {
  const copy = Buffer.from(ELF);
  copy.set(bytes, position);
  return copy;
}

describeOnPosix('programs', () => {
  it.each<[string, string, object]>([
    ['a script', '#!/bin/sh\n', { kind: 'script', interpreter: '/bin/sh' }],
    [
      'a script with an argument, which is one however many words',
      '#! /usr/bin/env  -S node --flag \n',
      { kind: 'script', interpreter: '/usr/bin/env', interpreterArgument: '-S node --flag' },
    ],
    ['a script with the line ends of Windows, which are part of the name', '#!/bin/sh\r\n', { kind: 'script', interpreter: '/bin/sh\r' }],
    ['a script that names no interpreter', '#!\n', { kind: 'script' }],
    ['text', 'echo\n', { kind: 'other' }],
    ['nothing', '', { kind: 'other' }],
  ])('are told apart by their first bytes: %s', (name, content, expected) => {
    expect(programs.look(put(name.slice(0, 20), content))).toEqual({ executable: true, ...expected });
  });

  (process.platform === 'linux' ? it : it.skip)('are binaries only when this machine runs them and their loader is there', () => {
    expect(programs.look(process.execPath)).toEqual({ kind: 'binary', executable: true });
    expect(programs.look(put('other-machine', changed(18, 0xf7, 0)))).toMatchObject({ kind: 'foreign' });
    expect(programs.look(put('other-class', changed(4, 1)))).toMatchObject({ kind: 'foreign' });
    const loader = ELF.indexOf('/lib');
    expect(loader).toBeGreaterThan(0);
    expect(programs.look(put('other-loader', changed(loader, ...Buffer.from('/no'))))).toMatchObject({ kind: 'foreign' });
    expect(programs.look(put('cut', ELF.subarray(0, 40)))).toMatchObject({ kind: 'other' });
  });

  it('are found as a shell finds them, but never in a relative folder of PATH', () => {
    const here = put('here', '#!/bin/sh\n');
    mkdirSync(join(temp.path, 'sub'));
    expect([programs.find('here'), programs.find('./here'), programs.find('sub/x'), programs.find('nowhere-at-all')]).toEqual([
      here,
      here,
      join(temp.path, 'sub/x'),
      undefined,
    ]);
    put('data', 'x', 0o644);
    expect([programs.find('data'), programs.look(join(temp.path, 'data'))]).toEqual([undefined, { kind: 'other', executable: false }]);
    expect([programs.look(join(temp.path, 'sub')), programs.look(join(temp.path, 'none'))]).toEqual([undefined, undefined]);
  });
});
