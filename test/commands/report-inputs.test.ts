import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository } from '../support/git-repository.js';
import { runDuri } from '../support/run-duri.js';
import { sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

interface Sarif {
  readonly runs: readonly [
    { readonly results: readonly { ruleId: string; locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: unknown } }] }[] },
  ];
}
const resultsIn = (path: string): [string, string, unknown][] =>
  (JSON.parse(readFileSync(path, 'utf8')) as Sarif).runs[0].results.map(({ ruleId, locations: [{ physicalLocation: at }] }) => [
    ruleId,
    at.artifactLocation.uri,
    at.region,
  ]);

describe('--sarif and --junit', () => {
  it('hold what verify found, each file by its path from the current folder', async () => {
    const place = await sealedRelease(join(folder.path, 'verify'));
    writeFileSync(join(place.release, 'app.js'), 'changed');
    const run = runDuri(['verify', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--sarif', 'out/a.sarif', '--junit', 'out/a.xml'], {
      cwd: place.folder,
    });
    expect(run.exitCode).toBe(20);
    expect(resultsIn(join(place.folder, 'out/a.sarif'))).toContainEqual(['file_modified', 'release/app.js', { startLine: 1 }]);
    expect(readFileSync(join(place.folder, 'out/a.xml'), 'utf8')).toMatch(/<testsuite name="verify" .*failures="1"/);
  });

  it('hold what check-downgrade found, at the line of the policy', () => {
    const repo = gitRepository(join(folder.path, 'downgrade'));
    repo.commit({ 'duri.yml': 'version: "1.0"\nretention_days: 365\n' });
    writeFileSync(join(repo.path, 'duri.yml'), 'version: "1.1"\n\nretention_days: 30\n');
    const run = runDuri(['check-downgrade', '--base', 'main', '--sarif', 'a.sarif'], { cwd: repo.path });
    expect([run.exitCode, resultsIn(join(repo.path, 'a.sarif'))]).toEqual([22, [['protection_weakened', 'duri.yml', { startLine: 3, startColumn: 1 }]]]);
  });
});
