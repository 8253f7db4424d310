import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { gitRepository } from './support/git-repository.js';
import { projectRoot } from './support/project.js';
import { describeWithTool, describeWithTools } from './support/outside-tools.js';
import { tempFolder } from './support/temp-folder.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly container?: { readonly image: string };
  readonly steps?: readonly Step[];
  /** The workflow that it calls instead. */
  readonly uses?: string;
}

const folder = join(projectRoot, '.github', 'workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, yaml: parse(text) as { on: object; permissions?: unknown; concurrency?: unknown; jobs: Record<string, Job> } };
});
const jobs = workflows.flatMap(({ name, yaml }) => Object.entries(yaml.jobs).map(([id, job]) => ({ where: `${name} ${id}`, id, job })));
const steps = jobs.flatMap(({ where, job }) => (job.steps ?? []).map((step) => ({ where, step })));

/** What any job may do beyond reading the repository. */
const GRANTED: readonly string[] = [
  'commit-dist.yml commit actions: read',
  'commit-dist.yml commit contents: write',
  'drill.yml tell issues: write',
  'duri-drill.yml drill issues: write',
  'duri-release.yml release actions: read',
  'duri-release.yml release checks: read',
  'duri-release.yml release contents: write',
  'duri-release.yml release pull-requests: read',
  'duri-report.yml report actions: read',
  'duri-report.yml report pull-requests: write',
  'duri-reverify.yml reverify actions: read',
  'release.yml check checks: read',
  'release.yml check pull-requests: read',
  'release.yml publish actions: read',
  'release.yml publish contents: write',
  'report.yml report actions: read',
  'report.yml report pull-requests: write',
  'reverify.yml reverify actions: read',
];

describe('the workflows', () => {
  it('are there', () => {
    expect(steps.length).toBeGreaterThan(10);
  });

  it('pin every action of others to a full commit, with its version beside it, and every image to a digest', () => {
    const foreign = workflows.flatMap(({ text }) => text.split('\n').filter((line) => /\buses: (?!\.\/|\$\/)/.test(line)));
    expect(foreign.length).toBeGreaterThan(5);
    expect(foreign.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    expect(jobs.filter(({ job }) => job.container !== undefined && !/@sha256:[0-9a-f]{64}$/.test(job.container.image))).toEqual([]);
  });

  it('grant nothing at the top, and to a job only what it names', () => {
    expect(workflows.filter(({ yaml }) => JSON.stringify(yaml.permissions) !== '{}')).toEqual([]);
    const granted = jobs.flatMap(({ where, job }) =>
      Object.entries((job.permissions ?? {}) as Record<string, string>).flatMap(([scope, level]) =>
        `${scope}: ${level}` === 'contents: read' ? [] : [`${where} ${scope}: ${level}`],
      ),
    );
    expect(granted.sort()).toEqual(GRANTED);
  });

  it('give the key of a sharded seal to the job that merges, and to none that reads', () => {
    const sharded = jobs.filter(({ where }) => where.startsWith('seal-sharded.yml'));
    expect(sharded.map(({ id }) => id)).toEqual(['plan', 'shard', 'merge']);
    expect(sharded.filter(({ job }) => /secrets\.|"environment"/.test(JSON.stringify(job))).map(({ id }) => id)).toEqual(['merge']);
  });

  it('put no expression into the text of a script', () => {
    expect(steps.filter(({ step }) => step.run?.includes('${{') ?? false).map(({ where }) => where)).toEqual([]);
  });

  it('end: every job has a time limit, every workflow a concurrency group', () => {
    expect(jobs.filter(({ job }) => job.uses === undefined && job['timeout-minutes'] === undefined).map(({ where }) => where)).toEqual([]);
    // One that is called is in its caller's group; a group of the same name would cancel it.
    const called = ({ on }: { readonly on: object }): boolean => 'workflow_call' in on;
    expect(workflows.filter(({ yaml }) => (yaml.concurrency === undefined) !== called(yaml)).map(({ name }) => name)).toEqual([]);
  });

  it('have the jobs that cover what this machine cannot run', () => {
    const declared = JSON.parse(readFileSync(join(projectRoot, 'test', 'not-run.json'), 'utf8')) as { what: string; why: string; job: string }[];
    expect(declared.length).toBeGreaterThan(0);
    expect(declared.filter(({ job }) => !jobs.some(({ id }) => id === job)).map(({ what }) => what)).toEqual([]);
  });

  it('run the same line as .ci/run and the README say', () => {
    const line = 'npm ci && npm test';
    expect(steps.some(({ step }) => step.run === line)).toBe(true);
    expect(readFileSync(join(projectRoot, '.ci', 'run'), 'utf8')).toBe(`#!/usr/bin/env bash\nset -eu\n${line}\n`);
  });
});

/** An action as far as it is read here. */
interface Action {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps?: readonly Step[] };
}

/** `$/x` is the same repository at the same commit, which actionlint does not know: in a copy of the repository that is `./x`. */
function asLocal(text: string): string {
  return text.replace(/(\buses:\s*["']?)\$\//g, '$1./');
}

/** A composite as a workflow with the same inputs, steps and outputs, for actionlint reads no steps of actions. */
function asWorkflow({ inputs = {}, outputs = {}, runs }: Action): string {
  const given = Object.entries(inputs).map(([name, { required = false }]) => [name, { type: 'string', required }]);
  const results = Object.entries(outputs).map(([name, { value }]) => [name, value]);
  const job = { 'runs-on': 'ubuntu-24.04', 'timeout-minutes': 1, outputs: Object.fromEntries(results), steps: runs.steps };
  return stringify({ on: { workflow_call: { inputs: Object.fromEntries(given) } }, permissions: {}, jobs: { steps: job } });
}

/** Every action.yml: the root's and those below actions/. */
const actions = ['.', ...readdirSync(join(projectRoot, 'actions')).map((name) => `actions/${name}`)].map((place) => ({
  place,
  yaml: parse(readFileSync(join(projectRoot, place, 'action.yml'), 'utf8')) as Action,
}));
const composites = actions.filter(({ yaml }) => yaml.runs.using === 'composite');

describe('the composite actions', () => {
  it('are there, and run no script: text from outside reaches other actions only by `with:`', () => {
    expect(composites.length).toBeGreaterThan(2);
    const scripts = composites.flatMap(({ place, yaml }) => (yaml.runs.steps ?? []).flatMap(({ run }) => (run === undefined ? [] : [`${place}: ${run}`])));
    expect(scripts).toEqual([]);
  });

  it('use their siblings at their own commit, and nothing else', () => {
    const foreign = composites
      .flatMap(({ yaml }) => (yaml.runs.steps ?? []).map(({ uses = '' }) => uses))
      .filter((uses) => !/^\$\/actions\/[\w-]+$/.test(uses));
    expect(foreign).toEqual([]);
  });
});

describeWithTools(['actionlint', 'git'], 'actionlint', (actionlint) => {
  const folder = tempFolder();
  afterAll(() => folder.remove());

  it('finds nothing in the workflows and the steps of the composites, with the inputs and outputs of our actions', () => {
    gitRepository(folder.path);
    symlinkSync(join(projectRoot, 'dist'), join(folder.path, 'dist'));
    for (const { place } of actions) copyLocal(`${place}/action.yml`);
    for (const { name } of workflows) copyLocal(`.github/workflows/${name}`);
    for (const { place, yaml } of composites) write(`.github/workflows/steps-of-${place.replaceAll(/[/.]/g, '-')}.yml`, asLocal(asWorkflow(yaml)));
    const { status, stdout, stderr } = spawnSync(actionlint, ['-color=false'], { cwd: folder.path, encoding: 'utf8' });
    expect({ status, output: stdout + stderr }).toEqual({ status: 0, output: '' });
  });

  function copyLocal(path: string): void {
    write(path, asLocal(readFileSync(join(projectRoot, path), 'utf8')));
  }

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  }
});

describeWithTool('zizmor', 'zizmor', (zizmor) => {
  it('finds nothing in workflows, actions and dependabot.yml, not even when it is pedantic', () => {
    const { status, stdout } = spawnSync(zizmor, ['--offline', '--no-progress', '--quiet', '--color=never', '--persona=pedantic', '.'], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    expect({ status, findings: stdout.split('\n').filter((line) => /^(error|warning|help|info)\[/.test(line)) }).toEqual({ status: 0, findings: [] });
  });
});
