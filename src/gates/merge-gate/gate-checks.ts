import { LIMITS } from '../../model/limits.js';
import { parseYaml } from '../../shape/yaml.js';
import { callsGate, isGateStep, localWorkflow } from './gate-uses.js';
import { type GateEvents, gateEvents, type Weakness } from './workflow-events.js';

/** A workflow of the repository; `path` such as `.github/workflows/ci.yml`. */
export interface WorkflowFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** A check that DuRi's gate shows up as. */
export interface GateCheck extends GateEvents {
  /** As GitHub names it, and as a rule has to name it: `gate`, or `caller / gate` for a reusable workflow. */
  readonly name: string;
  /** False where a matrix or an expression makes the name: then it only begins like this. */
  readonly exact: boolean;
  readonly workflow: string;
}

export interface GateChecks {
  readonly checks: readonly GateCheck[];
  /** Workflows that could not be read, with why: what they hold is not known. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

export interface GateChecksOptions {
  /** The branch that changes enter. */
  readonly branch: string;
  /** This is DuRi's own repository, where `uses: ./` is DuRi. */
  readonly inDuri?: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const YAML = { maxBytes: LIMITS.policyBytes, maxDepth: LIMITS.jsonDepth, maxAliases: 1000, maxTokens: 1_000_000 };

/** Called workflows may call others, up to this deep. @source GitHub, "Reusing workflow configurations" */
const MAX_CALLS = 10;

/**
 * The checks that DuRi's gate shows up as, from the texts of `.github/workflows`. Pure.
 * @source GitHub, "Workflow syntax": jobs.<job_id>.name, .if, .needs, .uses
 */
export function gateChecks(files: readonly WorkflowFile[], options: GateChecksOptions): GateChecks {
  const read = files.map((file) => ({ path: file.path, yaml: parseYaml(file.content, YAML) }));
  const workflows = new Map(read.flatMap(({ path, yaml }) => (yaml.ok ? [[path, nodeOf(yaml.value.value)] as const] : [])));
  const jobs = [...workflows].flatMap(([path, workflow]) => {
    const events = gateEvents(workflow['on'], options.branch);
    if (!events.pullRequest && !events.mergeGroup) return [];
    return jobsIn(workflow, { workflows, inDuri: options.inDuri ?? false, calls: 0 }).map((job) => ({ ...job, workflow: path, events }));
  });
  const namesakes = new Set(jobs.flatMap(({ isGate, name }) => (isGate ? [] : [name])));
  const checks = jobs
    .filter(({ isGate }) => isGate)
    .map(({ name, exact, workflow, events, weaknesses }) => ({
      name,
      exact,
      workflow,
      ...events,
      weaknesses: [...events.weaknesses, ...weaknesses, ...(namesakes.has(name) ? [NAMESAKE] : [])],
    }));
  const unread = read.flatMap(({ path, yaml }) => (yaml.ok ? [] : [{ path, why: yaml.problems[0]?.message ?? 'is no YAML' }]));
  return { checks, unread };
}

const NAMESAKE: Weakness = {
  says: 'another job has the same name, and GitHub cannot tell their results apart',
  fix: 'Give each job of the workflows a `name:` of its own.',
};

interface NamedJob extends Pick<GateCheck, 'name' | 'exact'> {
  readonly isGate: boolean;
  readonly weaknesses: readonly Weakness[];
}

interface Surroundings {
  readonly workflows: ReadonlyMap<string, Node>;
  readonly inDuri: boolean;
  readonly calls: number;
}

function jobsIn(workflow: Node, around: Surroundings): NamedJob[] {
  return Object.entries(nodeOf(workflow['jobs'])).flatMap(([id, value]) => {
    const job = nodeOf(value);
    const name = typeof job['name'] === 'string' && job['name'] !== '' ? job['name'] : id;
    const stable = !name.includes('${{') && nodeOf(job['strategy'])['matrix'] === undefined;
    const own = { name: stable ? name : (name.split('${{')[0] ?? ''), exact: stable };
    return called(job, around).map((inner) => ({
      isGate: inner.isGate,
      name: inner.name === '' ? own.name : stable ? `${own.name} / ${inner.name}` : own.name,
      exact: own.exact && inner.exact,
      weaknesses: [...skipsOfJob(job), ...inner.weaknesses],
    }));
  });
}

/** The jobs of the workflow that a job calls; otherwise the job itself, without a name of its own. */
function called(job: Node, around: Surroundings): NamedJob[] {
  if (callsGate(job['uses'])) return [{ name: 'gate', exact: true, isGate: true, weaknesses: [] }];
  const local = around.workflows.get(localWorkflow(job['uses']) ?? '');
  if (local !== undefined) return around.calls < MAX_CALLS ? jobsIn(local, { ...around, calls: around.calls + 1 }) : [];
  const steps = Array.isArray(job['steps']) ? job['steps'].map(nodeOf) : [];
  const gates = steps.filter((step) => isGateStep(step['uses'], around.inDuri));
  return [{ name: '', exact: true, isGate: gates.length > 0, weaknesses: gates.flatMap(skipsOfStep) }];
}

/** A skipped job counts as passed for a rule, so nothing may skip the gate: neither a condition nor a job before it that failed. */
function skipsOfJob(job: Node): Weakness[] {
  const condition = conditionOf(job);
  const always = condition === 'always()';
  const found: Weakness[] = [];
  if (condition !== undefined && !always)
    found.push({ says: 'its `if:` can skip it, and a skipped job counts as passed', fix: 'Use `if: always()`, or no `if:` where it needs no other job.' });
  if (condition === undefined && job['needs'] !== undefined)
    found.push({
      says: 'it is skipped when a job that it needs fails, and a skipped job counts as passed',
      fix: 'Add `if: always()`, and hand the results of those jobs over: `needs: ${{ toJSON(needs) }}`.',
    });
  return [...found, ...tolerated(job)];
}

/** Conditions under which a step runs whenever its job comes to an end that counts. */
const RUNS = ['always()', '!cancelled()', 'success()', 'success() || failure()', 'failure() || success()'];

function skipsOfStep(step: Node): Weakness[] {
  const condition = conditionOf(step);
  const skips = condition !== undefined && !RUNS.includes(condition);
  return [...(skips ? [{ says: 'the `if:` of its step can skip it, and the job passes without it', fix: 'Remove that `if:`.' }] : []), ...tolerated(step)];
}

function tolerated(node: Node): Weakness[] {
  const value = node['continue-on-error'];
  if (value === undefined || value === false) return [];
  return [{ says: '`continue-on-error` hides its red', fix: 'Remove `continue-on-error`.' }];
}

function conditionOf({ if: condition }: Node): string | undefined {
  if (condition === undefined || condition === null || condition === true) return undefined;
  return (typeof condition === 'string' ? condition : JSON.stringify(condition))
    .replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1')
    .trim()
    .replace(/\s+/g, ' ');
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};
}
