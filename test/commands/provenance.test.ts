import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseProvenance } from '../../src/provenance/parse-provenance.js';
import type { Provenance } from '../../src/provenance/statement-schema.js';
import { CI_VARIABLES, COMMIT } from '../provenance/ci-variables.js';
import { slsaStatement } from '../provenance/specification.js';
import { fixedClock } from '../support/doubles.js';
import { duri, duriJson, type Json } from '../support/duri.js';
import { gitRepository } from '../support/git-repository.js';
import { sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const SBOM = '{"spdxVersion":"SPDX-2.3"}';
let folders = 0;

/** A repository with a release directory, and an evidence directory that holds inventory and SBOM. */
function workplace(): { readonly cwd: string; readonly commit: string } {
  const cwd = join(temp.path, String((folders += 1)));
  const repository = gitRepository(cwd);
  repository.git('remote', 'add', 'origin', 'https://someone:pa55word@git.example.com/acme/shop.git');
  mkdirSync(join(cwd, 'evidence'));
  writeFileSync(join(cwd, 'evidence', 'checksums.json'), 'inventory');
  writeFileSync(join(cwd, 'evidence', 'sbom.json'), SBOM);
  const commit = repository.commit({ 'dist/app.js': 'app', 'dist/package-lock.json': 'release lock', 'yarn.lock': 'repository lock' });
  return { cwd, commit };
}
const at = { clock: fixedClock() };
const read = (path: string): Provenance => {
  const parsed = parseProvenance(readFileSync(path));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

describe('provenance DIR --evidence DIR', () => {
  it('writes provenance.json beside inventory and SBOM, and names both', async () => {
    const { cwd, commit } = workplace();
    const result = await duriJson(['provenance', 'dist', '--evidence', 'evidence'], { cwd, ...at });
    const provenance = read(join(cwd, 'evidence', 'provenance.json'));
    expect(result).toMatchObject({
      exitCode: 0,
      path: join(cwd, 'evidence', 'provenance.json'),
      environment: 'local',
      source: { uri: 'git+https://git.example.com/acme/shop.git@refs/heads/main', commit },
    });
    expect(provenance).toMatchObject({
      subject: [{ name: 'checksums.json', digest: { sha256: digest('inventory') } }],
      sbom_digest: `sha256:${digest(SBOM)}`,
      sbom_format: 'spdx-json',
    });
    expect(provenance.predicate.buildDefinition.resolvedDependencies).toEqual([
      { uri: 'git+https://git.example.com/acme/shop.git@refs/heads/main', digest: { gitCommit: commit } },
      { name: 'package-lock.json', digest: { sha256: digest('release lock') }, annotations: { place: 'release' } },
      { name: 'yarn.lock', digest: { sha256: digest('repository lock') }, annotations: { place: 'repository' } },
    ]);
    expect(readFileSync(join(cwd, 'evidence', 'provenance.json'), 'utf8')).not.toContain('pa55word');
  });

  it('writes the same bytes again, and replaces what was there', async () => {
    const { cwd } = workplace();
    writeFileSync(join(cwd, 'evidence', 'provenance.json'), 'old');
    const [first, second] = [
      await duriJson(['provenance', 'dist', '--evidence', 'evidence'], { cwd, ...at }),
      await duriJson(['provenance', 'dist', '--evidence', 'evidence'], { cwd, ...at }),
    ];
    expect([first['digest'], `sha256:${digest(readFileSync(join(cwd, 'evidence', 'provenance.json'), 'utf8'))}`]).toEqual([second['digest'], second['digest']]);
  });

  it('describes the build as the CI does, with SOURCE_DATE_EPOCH as its time', async () => {
    const { cwd } = workplace();
    await duriJson(['provenance', 'dist', '--evidence', 'evidence'], { cwd, env: { ...CI_VARIABLES['github-actions'], SOURCE_DATE_EPOCH: '1700000000' } });
    const { buildDefinition, runDetails } = read(join(cwd, 'evidence', 'provenance.json')).predicate;
    expect(buildDefinition.resolvedDependencies[0]).toEqual({ uri: 'git+https://github.com/acme/shop@refs/tags/v1.2.3', digest: { gitCommit: COMMIT } });
    expect(buildDefinition.resolvedDependencies[1]).toMatchObject({ name: 'checkout' });
    expect(runDetails).toMatchObject({
      builder: { id: 'https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.2.3' },
      metadata: { finishedOn: '2023-11-14T22:13:20.000Z' },
    });
  });

  it('says that the work tree is dirty', async () => {
    const { cwd, commit } = workplace();
    writeFileSync(join(cwd, 'yarn.lock'), 'changed');
    await duriJson(['provenance', 'dist', '--evidence', 'evidence'], { cwd, ...at });
    expect(read(join(cwd, 'evidence', 'provenance.json')).predicate.buildDefinition).toMatchObject({
      internalParameters: { dirty: true },
      resolvedDependencies: [{ digest: { gitCommit: commit }, annotations: { dirty: true } }, {}, {}],
    });
  });

  it('warns of a CI that does not say enough, and claims nothing of it', async () => {
    const { cwd } = workplace();
    const result = await duriJson(['provenance', 'dist', '--evidence', 'evidence'], { cwd, env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop' } });
    expect([result['builder'], result.warnings.map(({ reason }) => reason)]).toEqual([
      'https://github.com/duri/duri/builders/local',
      ['build_environment_incomplete'],
    ]);
  });

  it('does not break a set that is sealed', async () => {
    const place = await sealedRelease(join(temp.path, 'sealed'), ['ed25519']);
    const before = readFileSync(join(place.evidence, 'provenance.json'));
    expect((await duriJson(['provenance', place.release, '--evidence', place.evidence], { cwd: place.folder })).error?.code).toBe('file_exists');
    expect(readFileSync(join(place.evidence, 'provenance.json')).equals(before)).toBe(true);
  });
});

describe('provenance of other artifacts', () => {
  const run = async (args: readonly string[], cwd: string): Promise<Json & { exitCode: number }> => duriJson(['provenance', ...args], { cwd, ...at });
  const subjects = (cwd: string, file = 'provenance.intoto.json'): unknown =>
    (JSON.parse(readFileSync(join(cwd, file), 'utf8')) as { subject: unknown }).subject;

  it('is a plain statement, which fits the specification as it stands', async () => {
    const { cwd } = workplace();
    const result = await run(['--subject-path', 'dist/app.js', '--sbom-path', 'evidence/sbom.json', '--output', 'out/x.json'], cwd);
    expect(result.exitCode).toBe(0);
    expect(slsaStatement.safeParse(JSON.parse(readFileSync(join(cwd, 'out/x.json'), 'utf8'))).error).toBeUndefined();
    expect(subjects(cwd, 'out/x.json')).toEqual([{ name: 'app.js', digest: { sha256: digest('app') } }]);
  });

  it('takes globs, checksums and a digest with a name, each artifact once', async () => {
    const { cwd } = workplace();
    symlinkSync('app.js', join(cwd, 'dist', 'link.js'));
    writeFileSync(join(cwd, 'SUMS'), `${digest('x')}  dir/x.tgz\n${digest('y')} *y.tgz\r\n`);
    await run(
      [
        '--subject-path',
        'dist/**/*.js',
        '--subject-path',
        'dist/app.js',
        '--subject-checksums',
        'SUMS',
        '--subject-digest',
        `sha256:${digest('image')}`,
        '--subject-name',
        'ghcr.io/acme/shop',
      ],
      cwd,
    );
    expect(subjects(cwd)).toEqual(
      [
        ['app.js', 'app'],
        ['dir/x.tgz', 'x'],
        ['ghcr.io/acme/shop', 'image'],
        ['y.tgz', 'y'],
      ].map(([name, of]) => ({ name, digest: { sha256: digest(of ?? '') } })),
    );
  });

  it('gives the one artifact the name that it is told', async () => {
    const { cwd } = workplace();
    await run(['--subject-path', 'dist/app.js', '--subject-name', 'shop'], cwd);
    expect(subjects(cwd)).toEqual([{ name: 'shop', digest: { sha256: digest('app') } }]);
  });

  it('names further artifacts beside the inventory', async () => {
    const { cwd } = workplace();
    await run(['dist', '--evidence', 'evidence', '--subject-path', 'dist/app.js'], cwd);
    expect(subjects(cwd, 'evidence/provenance.json')).toEqual(
      [
        ['app.js', 'app'],
        ['checksums.json', 'inventory'],
      ].map(([name, of]) => ({ name, digest: { sha256: digest(of ?? '') } })),
    );
  });

  it.each<[string, string[], string]>([
    ['nothing to speak of', [], 'usage'],
    ['an SBOM path beside an evidence directory', ['--evidence', 'evidence', '--sbom-path', 'evidence/sbom.json'], 'usage'],
    ['a path that is not there', ['--subject-path', 'nowhere.tgz'], 'input_missing'],
    ['a directory', ['--subject-path', 'dist'], 'input_missing'],
    ['a glob that matches nothing', ['--subject-path', 'dist/*.tgz'], 'input_missing'],
    ['a negated glob', ['--subject-path', '!dist/*.js'], 'input_invalid'],
    ['a digest without a name', ['--subject-digest', `sha256:${'a'.repeat(64)}`], 'input_invalid'],
    ['a digest of another algorithm', ['--subject-digest', `sha1:${'a'.repeat(40)}`, '--subject-name', 'x'], 'input_invalid'],
    ['a digest in upper case', ['--subject-digest', `sha256:${'A'.repeat(64)}`, '--subject-name', 'x'], 'input_invalid'],
    ['a name for many', ['--subject-path', 'dist/*', '--subject-name', 'x'], 'input_invalid'],
    ['a list of checksums that is none', ['--subject-checksums', 'yarn.lock'], 'input_invalid'],
    ['an empty list of checksums', ['--subject-checksums', 'empty'], 'input_invalid'],
    ['one name for two contents', ['--subject-path', 'dist/app.js', '--subject-path', 'other/app.js'], 'input_invalid'],
    ['an SBOM that is none', ['--subject-path', 'dist/app.js', '--sbom-path', 'yarn.lock'], 'sbom_invalid'],
    ['an SBOM that is not there', ['--subject-path', 'dist/app.js', '--sbom-path', 'nowhere.json'], 'input_missing'],
    ['an evidence directory that is none', ['--evidence', 'yarn.lock'], 'directory_missing'],
    ['an evidence directory without an inventory', ['--evidence', 'dist'], 'input_missing'],
    ['a release directory that is not there', ['nowhere', '--evidence', 'evidence'], 'directory_missing'],
  ])('is an error for %s', async (_, args, code) => {
    const { cwd } = workplace();
    mkdirSync(join(cwd, 'other'));
    writeFileSync(join(cwd, 'other', 'app.js'), 'another');
    writeFileSync(join(cwd, 'empty'), '');
    expect((await run(args, cwd)).error?.code).toBe(code);
    expect([existsSync(join(cwd, 'provenance.intoto.json')), existsSync(join(cwd, 'evidence', 'provenance.json'))]).toEqual([false, false]);
  });

  it('bears 1,024 artifacts and not one more', async () => {
    const { cwd } = workplace();
    const lines = (count: number): string => Array.from({ length: count }, (_, index) => `${digest(String(index))}  f${index}\n`).join('');
    writeFileSync(join(cwd, 'SUMS'), lines(1024));
    expect((await run(['--subject-checksums', 'SUMS'], cwd)).exitCode).toBe(0);
    writeFileSync(join(cwd, 'SUMS'), lines(1025));
    expect((await run(['--subject-checksums', 'SUMS'], cwd)).error?.code).toBe('input_invalid');
  });

  it('says that it is unsigned, and how to sign it', async () => {
    const { cwd } = workplace();
    const { stdout } = await duri(['provenance', '--subject-path', 'dist/app.js'], { cwd });
    expect(stdout).toMatch(/not signed yet[\s\S]*duri sign/);
  });
});
