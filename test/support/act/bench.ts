import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { GithubServer } from '../github-server/index.js';
import { tempFolder } from '../temp-folder.js';
import { type Consumer, type ConsumerFiles, CHECKOUT, consumer, policyOf, WORKFLOW } from './consumer.js';
import type { ActEvent } from './events.js';
import { githubOf } from './github-of.js';
import { type ActRequest, type ActRun, type ActTools, runAct } from './run-act.js';
import { SUITE, type Stage, stage } from './stage.js';

interface More extends Partial<Pick<ActRequest, 'secrets' | 'env' | 'artifacts' | 'variables'>> {
  /** Changes what GitHub's API says of the repository, or makes it fail. */
  readonly github?: (github: GithubServer) => void;
  /** Days for which GitHub keeps artifacts, whatever was asked for. */
  readonly keptFor?: number;
}

/** A place to make consumers in and to run their workflows. */
export interface Bench {
  readonly folder: string;
  consumer(name: string, files: Partial<ConsumerFiles>): Consumer;
  /** Runs with an API server of its own, which knows what the repository holds. @throws when the API was asked what GitHub does not describe */
  run(place: Consumer, event: ActEvent, more?: More): Promise<ActRun>;
  remove(): void;
}

/** `uses` names actions of GitHub's own beside checkout that the workflows need. */
export function actBench(tools: ActTools, uses: readonly string[] = []): Bench {
  const folder = tempFolder();
  let staged: Stage | undefined;
  return {
    folder: folder.path,
    consumer: (name, { jobs = gateJobs(), ...rest }) => consumer(join(folder.path, name.replaceAll(/[^\w-]+/g, '-')), { jobs, policy: policyOf(), ...rest }),
    run: async ({ repository }, event, { github: prepare = () => undefined, env = {}, keptFor = 400, ...more } = {}) => {
      staged ??= stage(
        folder.path,
        [CHECKOUT.uses, ...uses].map((one) => `uses: ${one}`),
      );
      const artifacts = more.artifacts ?? mkdtempSync(join(folder.path, 'artifacts-'));
      const github = await githubOf(repository, event, { folder: artifacts, days: keptFor });
      prepare(github);
      const { GITHUB_API_URL } = github.variables;
      const request = { repository: repository.path, workflow: WORKFLOW, event, ...more, artifacts, env: { GITHUB_API_URL, ...env } };
      try {
        return await runAct(folder.path, tools, staged, request);
      } finally {
        await github.close();
      }
    },
    remove: () => folder.remove(),
  };
}

type Yaml = Readonly<Record<string, unknown>>;

/** A step that uses an action of DuRi: `verify`, or '' for the root. */
export function own(action: string, inputs: Yaml = {}, more: Yaml = {}): Yaml {
  const [suite = '', ref = ''] = SUITE.split('@');
  return { id: action === '' ? 'duri' : action, uses: `${suite}${action === '' ? '' : `/actions/${action}`}@${ref}`, with: inputs, ...more };
}

export function job(...steps: readonly Yaml[]): Yaml {
  return { 'runs-on': 'ubuntu-24.04', permissions: { contents: 'read' }, steps: [CHECKOUT, ...steps] };
}

/** The workflow that the documentation shows: one job, one step. */
export function gateJobs(inputs: Yaml = {}, more: Yaml = {}): Readonly<Record<string, unknown>> {
  return { gate: job(own('gate', { path: 'dist', ...inputs }, more)) };
}

/** What a composite came to, as its user sees it. */
export function outcomeOf(run: ActRun, jobName = 'gate', id = 'gate'): { readonly job: string | undefined; readonly verdict: string | undefined } {
  return { job: run.job(jobName).result, verdict: run.step(jobName, id).outputs['verdict'] };
}

export const GREEN = { job: 'success', verdict: 'green' };
export const RED = { job: 'failure', verdict: 'red' };

/** What all steps of a job wrote into the summary, or one of them, as plain text. */
export function summaryOf(run: ActRun, jobName = 'gate', id?: string): string {
  const steps = id === undefined ? run.job(jobName).steps : [run.step(jobName, id)];
  return plainText(steps.map(({ summary }) => summary).join('\n'));
}

/** Markdown as its reader sees it: without tags and references. */
function plainText(markdown: string): string {
  return markdown
    .replace(/<\/?code>/g, '`')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
