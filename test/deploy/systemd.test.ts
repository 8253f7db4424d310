import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import boot from '../../src/commands/boot.js';
import { parseArguments } from '../../src/hosts/cli/parse-arguments.js';
import { splitCommandLine } from '../../src/hosts/cli/split-command-line.js';
import type { Command } from '../../src/inputs/command.js';
import { projectRoot } from '../support/project.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const folder = join(projectRoot, 'deploy', 'systemd');
const unit = readFileSync(join(folder, 'shop.service'), 'utf8');
const settings = new Map(
  unit.split('\n').flatMap((line) => (/^[A-Z]\w*=/.test(line) ? [[line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]] : [])),
);

describe('the unit that boots a program', () => {
  it('calls duri as duri is to be called', () => {
    const [program, verb, ...args] = (settings.get('ExecStart') ?? '').split(' ');
    const command = boot as unknown as Command;
    const { own, rest } = splitCommandLine(command, args);
    const { texts } = parseArguments(command, own, 100);
    expect([program, verb, texts('path'), texts('user'), rest?.texts]).toEqual(['/usr/bin/duri', 'boot', ['/srv/shop'], ['shop'], ['/srv/shop/server']]);
  });

  it('lets the program write nothing that it is judged by', () => {
    const readOnly = (settings.get('ReadOnlyPaths') ?? '').split(' ');
    expect(readOnly).toEqual(['/srv/shop', '/srv/shop-evidence', '/etc/duri']);
    expect([settings.has('User'), settings.get('StateDirectoryMode'), settings.get('Environment')]).toEqual([false, '0700', 'DURI_STATE_DIR=/var/lib/duri']);
  });

  const analyze = spawnSync('systemd-analyze', ['--version']);
  (analyze.error === undefined ? it : it.skip)('is one that systemd takes, without a word', () => {
    // The paths of the unit are not those of this machine.
    const here = unit.replaceAll('/usr/bin/duri', process.execPath).replace('/blob/main/docs/boot.md', '');
    writeFileSync(join(temp.path, 'shop.service'), here);
    const run = spawnSync('systemd-analyze', ['verify', '--man=no', join(temp.path, 'shop.service')], { encoding: 'utf8' });
    const said = run.stderr.split('\n').filter((line) => line.includes('shop.service'));
    expect([run.status, said]).toEqual([0, []]);
    writeFileSync(join(temp.path, 'wrong.service'), here.replace('RestartSec=10', 'RestartSec=ten'));
    const wrong = spawnSync('systemd-analyze', ['verify', '--man=no', join(temp.path, 'wrong.service')], { encoding: 'utf8' });
    expect(wrong.stderr).toContain('wrong.service');
  });

  it('is all that lies there', () => {
    expect(readdirSync(folder)).toEqual(['shop.service']);
  });
});
