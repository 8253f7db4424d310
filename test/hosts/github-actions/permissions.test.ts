import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPermissions } from '../../../src/hosts/github-actions/permissions.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let made = 0;

/** What comes of a job that runs in a workflow with these lines. */
async function refusal(lines: readonly string[], permissions: Readonly<Record<string, 'read' | 'write'>>, more: Readonly<Record<string, string>> = {}) {
  const workspace = join(folder.path, String(made++));
  mkdirSync(join(workspace, '.github', 'workflows'), { recursive: true });
  writeFileSync(join(workspace, '.github', 'workflows', 'ci.yml'), lines.join('\n'));
  const variables = {
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    GITHUB_JOB: 'publish',
    ...more,
  };
  return checkPermissions(permissions, variables).then(
    () => 'nothing is known to be missing',
    (error: unknown) => `${(error as Error).message} | ${(error as { hint: string }).hint}`,
  );
}

const job = ['jobs:', '  publish:', '    runs-on: ubuntu-latest'];
const write = { contents: 'write' } as const;
const NOTHING = 'nothing is known to be missing';

describe('checkPermissions', () => {
  it.each([
    ['read only', ['permissions:', '  contents: read', ...job], 'Add `contents: write`'],
    ['no permission at all', ['permissions: {}', ...job], 'Add `contents: write`'],
    ['read-all', ['permissions: read-all', ...job], 'Add `contents: write`'],
    [
      'its own, which replace those of the workflow',
      ['permissions: write-all', ...job, '    permissions: { issues: write }'],
      'job publish of .github/workflows/ci.yml',
    ],
  ])('names the line that is missing where the job has %s', async (_, lines, expected) => {
    expect(await refusal(lines, write)).toContain(expected);
  });

  it.each([
    ['the job says so', ['permissions: {}', ...job, '    permissions: { contents: write }']],
    ['the workflow says so', ['permissions: { contents: write }', ...job]],
    ['everything may be written', ['permissions: write-all', ...job]],
    ['nothing is said, so the default of the repository holds', job],
    ['the job calls another workflow', ['permissions: {}', 'jobs:', '  publish:', '    uses: acme/shop/.github/workflows/x.yml@main']],
    ['the file is no YAML', ['{']],
  ])('says nothing where %s', async (_, lines) => {
    expect(await refusal(lines, write)).toBe(NOTHING);
  });

  it('does not look up what is only read, or what another repository says', async () => {
    expect(await refusal(['permissions: {}', ...job], { contents: 'read' })).toBe(NOTHING);
    expect(await refusal(['permissions: {}', ...job], write, { GITHUB_WORKFLOW_REF: 'other/repo/.github/workflows/ci.yml@main' })).toBe(NOTHING);
  });

  it('knows id-token by its variables', async () => {
    expect(await refusal(job, { 'id-token': 'write' })).toContain('Add `id-token: write`');
    expect(await refusal(job, { 'id-token': 'write' }, { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example' })).toBe(NOTHING);
  });
});
