import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri, duriJson } from '../support/duri.js';
import { type GitRepository, gitRepository } from '../support/git-repository.js';
import { sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let made = 0;

const lock = (packages: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    name: 'shop',
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop', dependencies: packages },
      ...Object.fromEntries(
        Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, { version, license: name.startsWith('gpl') ? 'GPL-3.0-only' : 'MIT' }]),
      ),
    },
  });

function repository(): GitRepository {
  const repo = gitRepository(join(folder.path, `repository-${made++}`));
  repo.commit({ 'package-lock.json': lock({ a: '1.0.0', b: '1.0.0' }), 'api/requirements.txt': 'flask==2.3.2\n' });
  repo.git('checkout', '-q', '-b', 'change');
  return repo;
}

interface Difference {
  readonly counts: Record<string, number>;
  readonly changes: readonly {
    readonly kind: string;
    readonly name: string;
    readonly ecosystem: string;
    readonly before: string[];
    readonly after: string[];
  }[];
  readonly notes: readonly string[];
  readonly base: { readonly tool: string };
  readonly one_tool: boolean;
  readonly new_licences: readonly string[];
  readonly findings: readonly { readonly outcome: string; readonly subject: string }[];
  readonly error?: { readonly code: string };
}
const diff = (cwd: string, ...args: string[]): Promise<Difference & { readonly exitCode: number }> => duriJson<Difference>(['sbom', 'diff', ...args], { cwd });

describe('duri sbom diff', () => {
  it('compares the lock files of a ref with those of the work tree, read by one tool', async () => {
    const repo = repository();
    writeFileSync(join(repo.path, 'package-lock.json'), lock({ a: '1.1.0', 'gpl-thing': '3.0.0' }));
    mkdirSync(join(repo.path, 'node_modules', 'untracked'), { recursive: true });
    writeFileSync(join(repo.path, 'node_modules', 'untracked', 'package.json'), '{"name":"untracked","version":"1.0.0"}');
    const result = await diff(repo.path, 'main');
    expect(result).toMatchObject({ exitCode: 0, one_tool: true, counts: { added: 1, removed: 1, changed: 1, licence: 0 }, new_licences: ['GPL-3.0-only'] });
    expect(result.changes.map(({ kind, name, before, after }) => [kind, name, before, after])).toEqual([
      ['added', 'gpl-thing', [], ['3.0.0']],
      ['changed', 'a', ['1.0.0'], ['1.1.0']],
      ['removed', 'b', ['1.0.0'], []],
    ]);
  });

  it('compares two refs, from any folder of the repository', async () => {
    const repo = repository();
    repo.commit({ 'api/requirements.txt': 'flask==2.3.3\n' });
    const result = await diff(join(repo.path, 'api'), 'main', 'change');
    expect(result.changes).toMatchObject([{ kind: 'changed', name: 'flask', ecosystem: 'pypi', before: ['2.3.2'], after: ['2.3.3'] }]);
    expect((await diff(join(repo.path, 'api'), 'main', '.')).changes).toEqual(result.changes);
  });

  it('notes a lock file that cannot be read at the base', async () => {
    const repo = repository();
    repo.git('checkout', '-q', 'main');
    repo.commit({ 'package-lock.json': '{' });
    repo.git('checkout', '-q', 'change');
    const result = await diff(repo.path, 'main');
    expect([result.exitCode, result.counts['added'], result.findings]).toEqual([0, 2, []]);
    expect(result.notes[0]).toMatch(/^package-lock\.json cannot be read at main \([0-9a-f]{12}\), so that all of its packages seem added: /);
  });

  it('leaves unknown what a lock file of the head would say, and lists none of its packages as removed', async () => {
    const repo = repository();
    repo.commit({ 'package-lock.json': '{', 'api/requirements.txt': 'flask==2.3.3\n' });
    const result = await diff(repo.path, 'main');
    expect([result.exitCode, result.counts]).toEqual([3, { added: 0, removed: 0, changed: 1, licence: 0 }]);
    expect(result.findings).toMatchObject([{ outcome: 'unknown', subject: 'package-lock.json' }]);
  });

  it('compares evidence directories and documents of both formats', async () => {
    const place = await sealedRelease(join(folder.path, 'sealed'), ['ed25519'], { 'app.js': '1', 'package-lock.json': lock({ a: '1.0.0' }) });
    writeFileSync(join(place.release, 'package-lock.json'), lock({ a: '2.0.0' }));
    const made = await duri(['sbom', place.release, '--format', 'cyclonedx-json', '--output-file', 'new.json'], { cwd: place.folder });
    expect(made.exitCode).toBe(0);
    const result = await diff(place.folder, place.evidence, 'new.json');
    // Which tool made them is this machine's affair, and what else it sees.
    expect(result.changes).toContainEqual(expect.objectContaining({ kind: 'changed', name: 'a', before: ['1.0.0'], after: ['2.0.0'] }));
  });

  it('takes no file of the checkout for a branch that it lacks', async () => {
    const repo = repository();
    repo.commit({ 'release-1': '{"spdxVersion":"SPDX-2.3"}' });
    expect(await diff(repo.path, 'release-1')).toMatchObject({ exitCode: 2, error: { code: 'base_invalid' } });
  });

  it.each([
    ['nowhere', 'base_invalid'],
    ['./plain', 'base_invalid'],
    ['./broken.json', 'sbom_invalid'],
    ['--upload-pack=x', 'usage'],
  ])('refuses %s', async (side, code) => {
    const repo = repository();
    mkdirSync(join(repo.path, 'plain'));
    writeFileSync(join(repo.path, 'broken.json'), '{}');
    expect(await diff(repo.path, side)).toMatchObject({ exitCode: 2, error: { code } });
  });

  it('shows people a table', async () => {
    const repo = repository();
    repo.commit({ 'package-lock.json': lock({ a: '1.0.0', b: '1.0.0', 'gpl-thing': '3.0.0' }) });
    const { stdout } = await duri(['sbom', 'diff', 'main'], { cwd: repo.path });
    expect(stdout).toMatch(/added +npm gpl-thing +- +3\.0\.0 +GPL-3\.0-only NEW LICENCE/);
  });
});
