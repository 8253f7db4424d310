import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../../src/model/digest.js';
import { ARTIFACT_LIMITS, declareArtifacts } from '../../../src/hosts/github-actions/artifact-list.js';
import { runStep } from '../../support/fake-runner.js';
import { itOnPosix } from '../../support/posix.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

interface Job {
  readonly workspace: string;
  file(name: string, content?: string): string;
  declare(...paths: string[]): { readonly lines: readonly string[]; readonly notices: readonly string[] };
}

/** A job of a runner that keeps a list; `declared` is what the steps before have put on it. */
function job(list: unknown = { version: 1, subjects: [] }): Job {
  const home = mkdtempSync(join(folder.path, 'job-'));
  const workspace = join(home, 'work');
  mkdirSync(workspace);
  const [target, listFile] = [join(home, 'artifacts'), join(home, 'artifacts_list')];
  writeFileSync(target, '');
  writeFileSync(listFile, typeof list === 'string' ? list : JSON.stringify(list));
  const variables = { GITHUB_ARTIFACTS: target, GITHUB_ARTIFACTS_LIST: listFile, GITHUB_WORKSPACE: workspace };
  return {
    workspace,
    file: (name, content = name) => {
      mkdirSync(dirname(join(workspace, name)), { recursive: true });
      writeFileSync(join(workspace, name), content);
      return join(workspace, name);
    },
    declare: (...paths) => {
      const notices: string[] = [];
      declareArtifacts(paths, variables, (text) => notices.push(text));
      return { lines: readFileSync(target, 'utf8').split('\n').slice(0, -1), notices };
    },
  };
}
const subject = (name: string, content: string): object => ({ name, digest: `sha256:${sha256(content)}`, kind: 'file' });

describe('declareArtifacts', () => {
  it('writes the whole path of each file, one a line', () => {
    const { file, declare } = job();
    const paths = [file('out/a.tgz'), file('out/b with space.tgz')];
    expect(declare(...paths)).toEqual({ lines: paths, notices: [] });
    expect(declare(file('out/c.tgz')).lines).toEqual([...paths, file('out/c.tgz')]);
  });

  it('knows a runner without the feature by its empty list, and one that is older by the missing variable', () => {
    const { file, declare } = job('');
    expect(declare(file('a')).lines).toHaveLength(1);
    expect(() => declareArtifacts(['/a'], {}, () => fail('no notice is needed'))).not.toThrow();
  });

  const names = ['a=b', '#comment ', 'trailing ', `image@sha256:${'a'.repeat(64)}`, 'line\nbreak', 'carriage\rreturn', 'tab\t', 'bad\u0085'];
  itOnPosix.each(names)('leaves out, with a notice, a name that the runner would take for something else: %j', (name) => {
    const { file, declare } = job();
    const { lines, notices } = declare(file(name === '#comment ' ? 'x/#comment ' : name), file('good'));
    expect([lines.length, notices]).toEqual([1, [expect.stringMatching(/is not declared to the runner: its path/)]]);
    expect(notices.join('')).not.toMatch(/[\n\r]/);
  });

  it('leaves out what is not there, is no file, or lies outside of the workspace', () => {
    const { workspace, declare } = job();
    const { lines, notices } = declare(join(workspace, 'gone'), workspace, fileURLToPath(import.meta.url));
    expect(lines).toEqual([]);
    expect(notices.map((text) => text.replace(/.*runner: /, ''))).toEqual(['it is not there', 'it is no regular file', 'it lies outside of the workspace']);
  });

  itOnPosix('leaves out a link, and a file behind a link that leads out', () => {
    const { workspace, file, declare } = job();
    symlinkSync(file('real'), join(workspace, 'link'));
    symlinkSync(dirname(fileURLToPath(import.meta.url)), join(workspace, 'out'));
    const { lines, notices } = declare(join(workspace, 'link'), join(workspace, 'out', 'artifact-list.test.js'));
    expect([lines, notices.length]).toEqual([[], 2]);
  });

  it('leaves out a second file of a name that stands for another one, in this step or before, and repeats none', () => {
    const { file, declare } = job({ version: 1, subjects: [subject('sbom.json', 'first'), subject('same.json', 'same')] });
    const { lines, notices } = declare(file('sbom.json', 'second'), file('same.json', 'same'), file('a/x', '1'), file('b/x', '2'), file('c/x', '1'));
    expect(lines).toEqual([file('a/x', '1')]);
    expect(notices).toEqual([expect.stringMatching(/sbom\.json .*another file of that name$/), expect.stringMatching(/b.x .*another file of that name$/)]);
  });

  it('declares no more than the runner takes of a job', () => {
    const before = Array.from({ length: ARTIFACT_LIMITS.subjects - 2 }, (_, index) => subject(`f-${index}`, String(index)));
    const { file, declare } = job({ version: 1, subjects: before });
    const { lines, notices } = declare(file('a'), file('b'), file('c'), file('d'));
    expect([lines.length, notices.length, notices[0]]).toEqual([2, 2, expect.stringMatching(/a job declares at most 500$/)]);
  });

  it('declares nothing where it cannot know what was declared before', () => {
    const { file, declare } = job({ version: 2, subjects: [] });
    expect(declare(file('a'))).toEqual({ lines: [], notices: [expect.stringMatching(/this DuRi reads version 1/)] });
  });

  it('is done for what a command made, and changes no result', () => {
    const { workspace, file } = job();
    const target = join(workspace, '..', 'artifacts');
    const script = join(dirname(fileURLToPath(import.meta.url)), 'fixture-action.js');
    const made = file('made.tgz');
    const run = (env: Record<string, string>) =>
      runStep(folder.path, { script, cwd: workspace, inputs: { path: 'dist', globs: `${made}\nnowhere` }, env: { GITHUB_WORKSPACE: workspace, ...env } });
    expect(run({ GITHUB_ARTIFACTS: target }).exitCode).toBe(0);
    expect(readFileSync(target, 'utf8')).toBe(`${made}\n`);
    const unwritable = run({ GITHUB_ARTIFACTS: join(workspace, 'no', 'such', 'folder') });
    expect([unwritable.exitCode, unwritable.log]).toEqual([0, expect.stringContaining('no artifact was declared to the runner')]);
  });
});
