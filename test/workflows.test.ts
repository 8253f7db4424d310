import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from './support/project.js';
import { describeWithTool } from './support/outside-tools.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly container?: { readonly image: string };
  readonly steps: readonly Step[];
}

const folder = join(projectRoot, '.github', 'workflows');
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, yaml: parse(text) as { permissions?: unknown; concurrency?: unknown; jobs: Record<string, Job> } };
});
const jobs = workflows.flatMap(({ name, yaml }) => Object.entries(yaml.jobs).map(([id, job]) => ({ where: `${name} ${id}`, id, job })));
const steps = jobs.flatMap(({ where, job }) => job.steps.map((step) => ({ where, step })));

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
    const granted = jobs
      .filter(({ job }) => job.permissions !== undefined && JSON.stringify(job.permissions) !== '{"contents":"read"}')
      .map(({ where }) => where);
    expect(granted).toEqual([]);
  });

  it('put no expression into the text of a script', () => {
    expect(steps.filter(({ step }) => step.run?.includes('${{') ?? false).map(({ where }) => where)).toEqual([]);
  });

  it('end: every job has a time limit, every workflow a concurrency group', () => {
    expect(jobs.filter(({ job }) => job['timeout-minutes'] === undefined).map(({ where }) => where)).toEqual([]);
    expect(workflows.filter(({ yaml }) => yaml.concurrency === undefined).map(({ name }) => name)).toEqual([]);
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

describeWithTool('actionlint', 'actionlint', (actionlint) => {
  it('finds nothing in the workflows', () => {
    const { status, stdout, stderr } = spawnSync(actionlint, ['-color=false'], { cwd: projectRoot, encoding: 'utf8' });
    expect({ status, output: stdout + stderr }).toEqual({ status: 0, output: '' });
  });
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
