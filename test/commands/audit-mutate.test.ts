import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runDuri } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

function project(name: string, deny: string): string {
  const path = join(folder.path, name);
  mkdirSync(path);
  writeFileSync(join(path, 'app.conf'), 'a\n');
  writeFileSync(join(path, 'duri.yml'), `version: "1.0"\naudit: { expect: { checks: 1 }, checks: [{ id: G-1, severity: high, glob: { deny: [${deny}] } }] }\n`);
  return path;
}

interface Outcome {
  readonly verdict: string;
  readonly counts: Readonly<Record<'noticed' | 'missed' | 'inapplicable', number>>;
  readonly faults: readonly { readonly id: string; readonly outcome: string; readonly noticedBy: readonly string[] }[];
  readonly noticed_nothing: readonly string[];
}

const mutate = (cwd: string): { readonly exitCode: number | null; readonly result: Outcome } => {
  const run = runDuri(['audit', 'mutate', '--only', 'files', '--json'], { cwd });
  return { exitCode: run.exitCode, result: run.json() as unknown as Outcome };
};

describe('duri audit mutate', () => {
  it('says which faults were noticed, by whom, and leaves the folder as it was', () => {
    const cwd = project('sharp', '"**/*.bak", "**/*.pem"');
    const { result } = mutate(cwd);
    expect(result.counts.noticed).toBeGreaterThan(0);
    expect(result.faults.filter(({ outcome }) => outcome === 'noticed').every(({ noticedBy }) => noticedBy.join() === 'G-1')).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(['app.conf', 'duri.yml']);
  });

  it('shows a fault that one check noticed to those that have noticed nothing yet', () => {
    const cwd = project('two', '"**/*.never"');
    writeFileSync(
      join(cwd, 'duri.yml'),
      'version: "1.0"\nvars: { nginx_conf: app.conf }\naudit: { expect: { checks: 2 }, checks: [{ id: G-1, severity: high, file: { path: "${nginx_conf}" } }, { id: G-2, severity: high, glob: { require: [app.conf] } }] }\n',
    );
    const { result } = mutate(cwd);
    expect(result.noticed_nothing).toEqual([]);
    expect(result.faults.find(({ id }) => id === 'files/config-removed')?.noticedBy).toEqual(['G-1', 'G-2']);
  });

  it('is red, and names the check, when nobody notices anything', () => {
    const { exitCode, result } = mutate(project('blunt', '"**/*.never"'));
    expect([exitCode, result.verdict, result.counts.noticed, result.noticed_nothing]).toEqual([1, 'red', 0, ['G-1']]);
    expect(result.counts.missed).toBeGreaterThan(0);
  });

  it('refuses a family that there is not', () => {
    expect(runDuri(['audit', 'mutate', '--only', 'nothing', '--json'], { cwd: project('none', '"x"') }).json()).toMatchObject({
      error: { code: 'input_invalid' },
    });
  });
});
