import { type GateCheck, gateChecks } from '../../../src/gates/merge-gate/gate-checks.js';

const path = '.github/workflows/ci.yml';
const STEP = 'uses: duri/duri/actions/gate@0123456789012345678901234567890123456789';

/** The checks of one workflow. */
function checksOf(content: string, options: { branch?: string; inDuri?: boolean } = {}, more: Readonly<Record<string, string>> = {}): readonly GateCheck[] {
  const files = [{ path, content }, ...Object.entries(more).map(([name, text]) => ({ path: `.github/workflows/${name}`, content: text }))];
  return gateChecks(files, { branch: 'main', ...options }).checks;
}
const names = (checks: readonly GateCheck[]): readonly string[] => checks.map(({ name, exact }) => (exact ? name : `${name}…`));
const job = (lines: string, on = 'pull_request'): string => `on: ${on}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n${lines}`;
const steps = (uses: string): string => job(`    steps:\n      - ${uses}\n`);

describe('gateChecks', () => {
  it.each([
    ['the gate action', 'uses: duri/duri/actions/gate@v1'],
    ['the decide action', 'uses: duri/duri/actions/decide@v1'],
    ['the root action', 'uses: duri/duri@v1'],
    ['a mirror', 'uses: Acme/DuRi@v1'],
    ['a sibling at the same commit', 'uses: $/actions/gate'],
    ['a sibling in the workspace', 'uses: ./actions/decide'],
    ['a vendored copy', 'uses: ./third-party/duri/actions/gate'],
  ])('finds %s', (_, uses) => {
    expect(names(checksOf(steps(uses)))).toEqual(['gate']);
  });

  it.each([
    ['another action of DuRi', 'uses: duri/duri/actions/seal@v1'],
    ['another action', 'uses: acme/not-duri@v1'],
    ['a name that only begins so', 'uses: duri/duri-extra@v1'],
    ['an action without a ref', 'uses: duri/duri'],
    ['a shell line', 'run: echo duri/duri@v1'],
    ['the root of another repository', 'uses: ./'],
  ])('does not take %s for it', (_, uses) => {
    expect(checksOf(steps(uses))).toEqual([]);
  });

  it('takes `./` for the gate in its own repository only', () => {
    expect(names(checksOf(steps('uses: ./'), { inDuri: true }))).toEqual(['gate']);
  });

  it.each([
    ['the id of the job', job(`    steps: [{ ${STEP} }]\n`), ['gate']],
    ['its name', job(`    name: Merge gate\n    steps: [{ ${STEP} }]\n`), ['Merge gate']],
    ['the beginning of a name with an expression', job(`    name: gate on \${{ github.ref }}\n    steps: [{ ${STEP} }]\n`), ['gate on …']],
    ['the beginning of the legs of a matrix', job(`    strategy: { matrix: { os: [a, b] } }\n    steps: [{ ${STEP} }]\n`), ['gate…']],
    ['one name for several steps', job(`    steps: [{ uses: actions/checkout@v5 }, { ${STEP} }, { ${STEP} }]\n`), ['gate']],
    ['caller and called job', 'on: pull_request\njobs: { duri: { uses: duri/duri/.github/workflows/gate.yml@v1 } }', ['duri / gate']],
    ['the caller by its name', 'on: pull_request\njobs: { duri: { name: DuRi, uses: duri/duri/.github/workflows/gate.yml@v1 } }', ['DuRi / gate']],
    ['nothing of another called workflow', 'on: pull_request\njobs: { duri: { uses: duri/duri/.github/workflows/release.yml@v1 } }', []],
  ])('names a check by %s', (_, content, expected) => {
    expect(names(checksOf(content))).toEqual(expected);
  });

  it('follows a workflow of the same repository, and does not run in circles', () => {
    const caller = 'on: pull_request\njobs: { all: { uses: ./.github/workflows/reusable.yml } }';
    const called = `on: workflow_call\njobs: { inner: { name: The gate, steps: [{ ${STEP} }] } }`;
    expect(names(checksOf(caller, {}, { 'reusable.yml': called }))).toEqual(['all / The gate']);
    expect(names(checksOf(caller, {}, { 'reusable.yml': 'on: workflow_call\njobs: { again: { uses: ./.github/workflows/reusable.yml } }' }))).toEqual([]);
  });

  it.each([
    ['pull_request', 'pull_request', [true, false]],
    ['merge_group', 'merge_group', [false, true]],
    ['both as a list', '[pull_request, merge_group, push]', [true, true]],
    ['both as a map', '{ pull_request: , merge_group: { types: [checks_requested] } }', [true, true]],
    ['a merge queue of another branch', '{ pull_request: , merge_group: { branches: [release] } }', [true, false]],
  ])('knows that it runs on %s', (_, on, [pullRequest, mergeGroup]) => {
    expect(checksOf(job(`    steps: [{ ${STEP} }]\n`, on))[0]).toMatchObject({ pullRequest, mergeGroup, weaknesses: [] });
  });

  it.each(['push', 'workflow_call', 'pull_request_target', '{ schedule: [{ cron: "0 0 * * *" }] }'])('finds no check in a workflow that runs on %s', (on) => {
    expect(checksOf(job(`    steps: [{ ${STEP} }]\n`, on))).toEqual([]);
  });

  it.each([
    ['path filters', '{ pull_request: { paths: [src/**] } }', 'pending'],
    ['path filters that leave out', '{ pull_request: { paths-ignore: [docs/**] } }', 'pending'],
    ['types without a push', '{ pull_request: { types: [opened] } }', 'synchronize or reopened'],
    ['another branch', '{ pull_request: { branches: [release] } }', 'for the branch main'],
    ['no branch that fits', '{ pull_request: { branches: ["**", "!main"] } }', 'for the branch main'],
    ['the branch left out', '{ pull_request: { branches-ignore: [ma*] } }', 'for the branch main'],
  ])('says what %s do', (_, on, says) => {
    expect(checksOf(job(`    steps: [{ ${STEP} }]\n`, on))[0]?.weaknesses).toEqual([expect.objectContaining({ says: expect.stringContaining(says) })]);
  });

  it.each([
    ['main', '[main]'],
    ['main', '["*"]'],
    ['main', '["!main", "m*"]'],
    ['release/1.2', '["release/**"]'],
    ['release/1.2', '["release/*.?"]'.replace('.?', '.[0-9]')],
    ['feature/a/b', '["**"]'],
  ])('runs for %s with the filter %s', (branch, branches) => {
    expect(checksOf(job(`    steps: [{ ${STEP} }]\n`, `{ pull_request: { branches: ${branches} } }`), { branch })[0]?.weaknesses).toEqual([]);
  });

  it.each([
    ['a condition of its job', '    if: github.actor != "x"\n    steps: [{ USES }]\n', 'a skipped job counts as passed'],
    ['a condition that is never true', '    if: false\n    steps: [{ USES }]\n', 'a skipped job counts as passed'],
    ['always() with something beside it', "    if: always() && github.event_name == 'push'\n    steps: [{ USES }]\n", 'a skipped job counts as passed'],
    ['!cancelled(), for a cancelled run skips it', '    if: "!cancelled()"\n    steps: [{ USES }]\n', 'a skipped job counts as passed'],
    ['jobs before it', '    needs: [build]\n    steps: [{ USES }]\n', 'job that it needs fails'],
    ['a condition of its step', '    steps: [{ USES, if: github.ref }]\n', 'its step can skip it'],
    ['tolerance of its step', '    steps: [{ USES, continue-on-error: true }]\n', 'hides its red'],
    ['tolerance of its job', '    continue-on-error: ${{ inputs.x }}\n    steps: [{ USES }]\n', 'hides its red'],
  ])('refuses %s', (_, lines, says) => {
    expect(checksOf(job(lines.replace('USES', STEP)))[0]?.weaknesses).toEqual([expect.objectContaining({ says: expect.stringContaining(says) })]);
  });

  it.each([
    ['always()', '    needs: [build]\n    if: always()\n    steps: [{ USES }]\n'],
    ['always() as an expression', '    needs: [build]\n    if: ${{ always() }}\n    steps: [{ USES }]\n'],
    ['a step that always runs', '    steps: [{ USES, if: "!cancelled()" }]\n'],
    ['no tolerance', '    continue-on-error: false\n    steps: [{ USES }]\n'],
  ])('accepts %s', (_, lines) => {
    expect(checksOf(job(lines.replace('USES', STEP)))[0]?.weaknesses).toEqual([]);
  });

  it('sees what skips the job that calls the gate, and the gate in it', () => {
    const call = (lines: string): string => `on: pull_request\njobs:\n  all:\n    uses: ./.github/workflows/reusable.yml\n${lines}`;
    const called = `on: workflow_call\njobs: { inner: { needs: x, steps: [{ ${STEP} }] } }`;
    expect(checksOf(call('    if: github.actor\n'), {}, { 'reusable.yml': called })[0]?.weaknesses).toHaveLength(2);
  });

  it.each([
    ['a job of another workflow', 'other.yml', 'on: pull_request\njobs: { x: { name: gate, steps: [{ run: "true" }] } }', 1],
    ['a job of a workflow that runs on other events', 'other.yml', 'on: push\njobs: { gate: { steps: [{ run: "true" }] } }', 0],
    ['another name', 'other.yml', 'on: pull_request\njobs: { build: { steps: [{ run: "true" }] } }', 0],
  ])('looks for namesakes: %s', (_, name, content, count) => {
    expect(checksOf(steps(STEP), {}, { [name]: content })[0]?.weaknesses).toHaveLength(count);
  });

  it('says which workflows it could not read, and reads the others', () => {
    const found = gateChecks(
      [
        { path: 'a.yml', content: 'on: [\n' },
        { path: 'b.yml', content: Uint8Array.of(0xff) },
        { path: 'c.yml', content: 'jobs: 3' },
        { path, content: steps(STEP) },
      ],
      { branch: 'main' },
    );
    expect(found.unread.map((one) => one.path)).toEqual(['a.yml', 'b.yml']);
    expect(names(found.checks)).toEqual(['gate']);
  });
});
