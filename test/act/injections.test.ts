import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { branchEvent } from '../support/act/events.js';
import { FORBIDDEN_COMMANDS, HOSTILE, HOSTILE_BRANCHES } from '../support/act/hostile.js';
import { type ActRun, runAct } from '../support/act/run-act.js';
import type { ActStep } from '../support/act/read-log.js';
import { stage, suiteRoot } from '../support/act/stage.js';
import { gitRepository } from '../support/git-repository.js';
import { describeWithTools } from '../support/outside-tools.js';
import { FILES } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

type Yaml = Readonly<Record<string, unknown>>;

const key = '${{ secrets.DURI_KEY }}';
const place = { path: 'dist', 'evidence-path': 'evidence', 'hmac-key': key };
const CHECKOUT = { uses: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8' };
const PWNED = {
  id: 'pwned',
  if: '${{ always() }}',
  run: 'find "$GITHUB_WORKSPACE" "$RUNNER_TEMP" -name "*pwned*" -newer "$GITHUB_EVENT_PATH" -not -path "*/dist/*"',
};

/** Writes and removes files of hostile names: `node names.mjs write|remove`. The names come with it, never through a shell. */
const NAMES = `import { writeFileSync, rmSync } from 'node:fs';
const names = ${JSON.stringify(HOSTILE.filter((name) => !name.includes('/')))};
for (const name of names) process.argv[2] === 'write' ? writeFileSync('dist/' + name, name) : rmSync('dist/' + name);
`;

function job(...steps: readonly Yaml[]): Yaml {
  return { 'runs-on': 'ubuntu-24.04', steps: [CHECKOUT, ...steps, PWNED] };
}

const sealed = { id: 'seal', uses: 'duri/duri/actions/seal@v0', with: { ...place, 'syft-path': '' } };
const verify = { id: 'verify', if: '${{ always() }}', uses: 'duri/duri/actions/verify@v0', with: place };

/** One job for the names of files, one for each input that takes text from the event. */
const jobs: Readonly<Record<string, Yaml>> = {
  names: job({ run: 'node names.mjs write' }, sealed, { run: 'node names.mjs remove' }, verify),
  new: job(sealed, { run: 'node names.mjs write' }, verify),
  message: job({ ...sealed, with: { ...sealed.with, 'deployment-id': '${{ github.event.head_commit.message }}', line: '${{ github.ref_name }}' } }, verify),
  place: job({ ...verify, with: { ...place, 'evidence-path': '${{ github.event.head_commit.message }}', keyring: '${{ github.ref_name }}' } }),
  base: job({ id: 'verify', uses: 'duri/duri/actions/check-downgrade@v0', with: { 'base-ref': '${{ github.event.head_commit.message }}' } }),
};

describeWithTools(['act', 'node24', 'git'], 'names and texts from outside on a real runner', (act, node24) => {
  const runs = new Map<string, ActRun>();

  beforeAll(async () => {
    const repository = gitRepository(join(folder.path, 'consumer'));
    const workflow = stringify({ name: 'push', on: 'push', permissions: {}, jobs });
    const files = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`dist/${path}`, text]));
    const commit = repository.commit({ ...files, 'names.mjs': NAMES, '.github/workflows/pr.yml': workflow });
    const staged = stage(folder.path, [workflow]);
    const request = { repository: repository.path, workflow: '.github/workflows/pr.yml', secrets: { DURI_KEY: randomBytes(32).toString('hex') } };
    const messages = [HOSTILE.join(' ').replace(/[\r\n]/g, ' '), HOSTILE.join('\n')];
    for (const [index, message] of messages.entries()) {
      const branch = HOSTILE_BRANCHES[index] ?? '';
      runs.set(branch, await runAct(folder.path, { act, node24 }, staged, { ...request, event: branchEvent({ branch, commit, message }) }));
    }
  });

  const steps = (): { where: string; step: ActStep; action: string }[] =>
    [...runs.values()].flatMap((run) =>
      [...run.jobs.values()].flatMap((one) =>
        one.steps.flatMap((step) => {
          const action = /^duri\/duri\/(actions\/[\w-]+)@/.exec(step.name)?.[1];
          return action === undefined ? [] : [{ where: `${one.name} ${step.id}`, step, action }];
        }),
      ),
    );

  it('run the actions, with the verdicts that they should have', () => {
    for (const run of runs.values()) {
      expect(run.step('names', 'verify').outputs['status']).toBe('tampered');
      expect(run.step('new', 'verify').outputs['status']).toBe('tampered');
      expect(run.step('message', 'seal').outputs['error']).toBe('input_invalid');
      expect(run.step('base', 'verify').outputs['error']).toMatch(/^(base|input)_invalid$/);
      expect(run.step('place', 'verify').outcome).toBe('failure');
    }
    expect(steps().length).toBeGreaterThan(10);
  });

  it('execute nothing', () => {
    for (const run of runs.values()) for (const { name } of run.jobs.values()) expect(run.step(name, 'pwned')).toMatchObject({ log: [], outcome: 'success' });
  });

  it('give the runner no command of their own', () => {
    const obeyed = steps().flatMap(({ where, step }) => step.commands.map((command) => ({ where, ...command })));
    expect(obeyed.filter(({ name }) => FORBIDDEN_COMMANDS.includes(name))).toEqual([]);
    expect(obeyed.filter(({ message }) => message.startsWith('said-by-a-name'))).toEqual([]);
    expect(new Set(obeyed.map(({ name }) => name))).toEqual(new Set(['add-mask', 'error', 'warning']));
  });

  it('set no output that the action does not declare', () => {
    const wrong = steps().flatMap(({ where, step, action }) => {
      const { outputs } = parse(readFileSync(join(suiteRoot, action, 'action.yml'), 'utf8')) as { outputs: Record<string, unknown> };
      return Object.keys(step.outputs)
        .filter((name) => !(name in outputs))
        .map((name) => `${where}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('are plain text in the summary', () => {
    const summaries = steps().map(({ step }) => step.summary);
    // eslint-disable-next-line no-control-regex
    expect(summaries.filter((text) => /<img|<h1|!\[x\]|\u001b|\u202e/.test(text))).toEqual([]);
    expect(summaries.some((text) => text.includes('touch pwned'))).toBe(true);
  });
});
