import { findHolders, processesJson } from '../../src/forensics/processes.js';
import { type BytePath, toBytePath } from '../../src/model/path.js';
import type { ProcessText } from '../../src/ports/host-facts.js';

const ROOT = toBytePath('/srv/app');

function processText(fields: Partial<ProcessText> = {}): ProcessText {
  return {
    pid: 42,
    stat: `42 (no) de) (x)) S 7 42 42 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 12345 0 0\n`,
    status: 'Name:\tnode\nUid:\t1000\t1000\t1000\t1000\n',
    commandLine: 'node\0server.js\0--api-key\0hunter22hunter22\0',
    executable: '/usr/bin/node',
    folder: '/',
    open: [],
    maps: '',
    ...fields,
  };
}

const find = (...processes: ProcessText[]): ReturnType<typeof findHolders> =>
  findHolders(processes, { root: ROOT, bootSeconds: 1_700_000_000, knownSecrets: ['s3cr3t-value'] });

describe('findHolders', () => {
  it('leaves out a process that holds nothing of the tree, also one with a folder of a like name', () => {
    expect(find(processText({ folder: '/srv/app-old', open: ['/srv/application/x', 'socket:[1]'] }))).toEqual({ seen: 1, hidden: 0, leftOut: 0, holding: [] });
  });

  it('tells of each way to hold a file, and whether its name is gone', () => {
    const { holding } = find(
      processText({
        executable: '/srv/app/bin/server (deleted)',
        folder: '/srv/app',
        open: ['/srv/app/a b', '/srv/app/a b', 'pipe:[3]'],
        maps: '7f00-7f01 r-xp 00000000 08:01 99 /srv/app/lib/x.so\n7f02-7f03 rw-p 00000000 00:00 0 [heap]\n7f04-7f05 r--p 00000000 08:01 99                 /srv/app/lib/x.so\n',
      }),
    );
    expect(holding[0]?.holds).toEqual([
      { as: 'executable', path: 'bin/server', deleted: true },
      { as: 'folder', path: '', deleted: false },
      { as: 'open', path: 'a b', deleted: false },
      { as: 'mapped', path: 'lib/x.so', deleted: false },
    ]);
  });

  it('reads name, parent, user and start of a process, also where its name is made to mislead', () => {
    const [record] = find(processText({ folder: '/srv/app' })).holding;
    expect(record).toMatchObject({ pid: 42, parent: 7, userId: 1000, command: 'no) de) (x)', started: '2023-11-14T22:15:23.450Z' });
  });

  it('takes secrets out of arguments', () => {
    const [record] = find(processText({ folder: '/srv/app', commandLine: 'node\0--api-key\0hunter22hunter22\0x=s3cr3t-value\0' })).holding;
    expect(record?.arguments).toEqual(['node', '--api-key', '***', 'x=***']);
  });

  it('counts those whose files it may not see', () => {
    expect(find(processText({ open: undefined, executable: undefined, folder: undefined, maps: undefined })).hidden).toBe(1);
  });

  it('counts what one process holds beyond the bound', () => {
    const { leftOut, holding } = find(
      processText({ open: Array.from({ length: 203 }, (_, index) => `/srv/app/${index}`) }),
      processText({ folder: '/srv/app' }),
    );
    expect(leftOut).toBe(3);
    expect(holding.map(({ holds }) => holds.length)).toEqual([200, 1]);
  });

  it('marks what is held of the changed files', () => {
    const facts = find(processText({ open: ['/srv/app/a', '/srv/app/b'] }));
    expect(processesJson(facts, new Set(['b' as BytePath]))).toMatchObject({
      holding: [
        {
          holds: [
            { path: 'a', changed: false },
            { path: 'b', changed: true },
          ],
        },
      ],
    });
  });
});
