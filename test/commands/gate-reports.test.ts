import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHandover } from '../../src/reports/handover.js';
import { duriJson } from '../support/duri.js';
import { gitRepository } from '../support/git-repository.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

const lock = (licence: string): string =>
  JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { '': { name: 'shop' }, 'node_modules/a': { version: '1.0.0', license: licence } } });

describe('the reports of a gate', () => {
  it('say the same: the finding at its line in SARIF, and the packages in what is handed over', async () => {
    const repo = gitRepository(join(folder.path, 'repository'));
    repo.commit({ 'duri.yml': 'version: "1.0"\nretention_days: 365\n', 'package-lock.json': lock('MIT') });
    repo.git('checkout', '-q', '-b', 'change');
    const head = repo.commit({ 'duri.yml': 'version: "1.1"\n\nretention_days: 30\n', 'package-lock.json': lock('AGPL-3.0-only') });
    mkdirSync(join(repo.path, 'dist'));
    writeFileSync(join(repo.path, 'dist', 'app.js'), '1');
    const run = await duriJson(['gate', 'dist', '--base', 'main', '--sarif', 'a.sarif', '--handover', 'duri-report.json'], { cwd: repo.path });
    expect([run.exitCode, run['verdict']]).toEqual([1, 'red']);
    const handover = parseHandover(readFileSync(join(repo.path, 'duri-report.json')));
    expect(handover).toMatchObject({
      ok: true,
      value: {
        head_commit: head,
        verdict: 'red',
        findings: expect.arrayContaining([
          expect.objectContaining({ reason: 'protection_weakened', subject: 'retention_days', location: { file: 'duri.yml', line: 3, column: 1 } }),
        ]),
        tables: expect.arrayContaining([expect.objectContaining({ rows: [['licence', 'npm a', 'MIT', 'AGPL-3.0-only', 'NEW LICENCE']] })]),
      },
    });
    expect(readFileSync(join(repo.path, 'a.sarif'), 'utf8')).toMatch(/"uri": "duri\.yml",\s+"uriBaseId": "%SRCROOT%"\s+\},\s+"region": \{\s+"startLine": 3/);
  });
});
