import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import watch from '../../src/commands/watch.js';
import { parseArguments } from '../../src/hosts/cli/parse-arguments.js';
import { releaseTemplate } from '../support/release-template.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
const unit = readFileSync(releaseTemplate(folder.path)('systemd/duri-watch.service'), 'utf8');

describe('the unit of the sidecar', () => {
  it('calls duri as duri is to be called, on the port that Prometheus is told', () => {
    const [program, verb, ...args] = (/^ExecStart=(.*)$/m.exec(unit)?.[1] ?? '').split(' ');
    const { texts } = parseArguments(watch, args, 100);
    expect([program, verb, texts('directory'), texts('listen')]).toEqual(['/usr/bin/duri', 'watch', ['/srv/shop'], ['127.0.0.1:9101']]);
  });

  it('comes back when it is stopped, and holds no capability', () => {
    expect(unit).toMatch(/^Restart=always$/m);
    expect(unit).toMatch(/^CapabilityBoundingSet=$/m);
  });

  const analyze = spawnSync('systemd-analyze', ['--version']);
  (analyze.error === undefined ? it : it.skip)('is one that systemd takes, without a word', () => {
    const verify = (name: string, text: string): ReturnType<typeof spawnSync> => {
      // The program does not lie there on this machine.
      writeFileSync(join(folder.path, name), text.replaceAll('/usr/bin/duri', process.execPath));
      return spawnSync('systemd-analyze', ['verify', '--man=no', join(folder.path, name)], { encoding: 'utf8' });
    };
    const run = verify('duri-watch.service', unit);
    expect([run.status, String(run.stderr).includes('duri-watch.service')]).toEqual([0, false]);
    expect(verify('wrong.service', unit.replace('RestartSec=10', 'RestartSec=ten')).stderr).toContain('wrong.service');
  });
});
