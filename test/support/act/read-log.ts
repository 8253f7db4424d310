/** What the runner obeyed: `::error file=a::text` and the like. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActStep {
  /** Id, below those of the composites around it: `gate/verify`. */
  readonly id: string;
  readonly name: string;
  outcome: string | undefined;
  readonly outputs: Record<string, string>;
  readonly log: string[];
  commands: RunnerCommand[];
  summary: string;
}

export interface ActJob {
  /** As in the workflow; `test-1`, `test-2` for the legs of a matrix, `call/inner.yml/job` for one of a called workflow. */
  readonly name: string;
  result: string | undefined;
  /** Steps that ran, in order; act is silent about skipped ones. */
  readonly steps: ActStep[];
}

interface Line {
  readonly job?: string;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly step?: string;
  readonly msg: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  /** The whole command, which act splits at its last `::` and GitHub at its first. */
  readonly raw?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
}

/** Reads what `act --json` wrote, one object a line. */
export function readActLog(text: string): ReadonlyMap<string, ActJob> {
  const jobs = new Map<string, ActJob>();
  const stopped = new Map<string, string>();
  for (const line of text.split('\n').flatMap(parseLine)) {
    if (line.job === undefined) continue;
    const name = line.job.trim().replace(/^[^/]+\/(?=[^/]+$)/, '');
    const job = jobs.get(name) ?? { name, result: undefined, steps: [] };
    jobs.set(name, job);
    if (line.jobResult !== undefined) job.result = line.jobResult;
    if (line.stage === 'Main' && line.stepID !== undefined) addToStep(stepOf(job, line.stepID, line.step ?? ''), line, { stopped, key: name });
  }
  for (const { steps } of jobs.values()) steps.filter((step) => isComposite(step, steps)).forEach((step) => Object.assign(step, { summary: '', commands: [] }));
  return jobs;
}

function parseLine(text: string): Line[] {
  return text.startsWith('{') ? [JSON.parse(text) as Line] : [];
}

function stepOf(job: ActJob, path: readonly string[], name: string): ActStep {
  const id = path.join('/');
  const known = job.steps.find((step) => step.id === id);
  if (known !== undefined) return known;
  const step: ActStep = { id, name, outcome: undefined, outputs: {}, log: [], commands: [], summary: '' };
  job.steps.push(step);
  return step;
}

/** A composite does nothing itself: it maps outputs, and after it act reads the files of its last step once more, as if they were its own. */
function isComposite(step: ActStep, steps: readonly ActStep[]): boolean {
  return steps.some(({ id }) => id.startsWith(`${step.id}/`));
}

interface Stops {
  /** The word that makes the runner listen again, for each job in which it does not. */
  readonly stopped: Map<string, string>;
  readonly key: string;
}

function addToStep(step: ActStep, line: Line, { stopped, key }: Stops): void {
  const over = step.outcome !== undefined;
  if (line.stepResult !== undefined) step.outcome = line.stepResult;
  if (line.raw_output === true) {
    step.log.push(line.msg.replace(/\r?\n$/, ''));
    if (!stopped.has(key)) step.commands.push(...asGitHubReads(line.msg));
  }
  switch (line.command) {
    case undefined:
    case 'ignored':
      return;
    case 'summary':
      step.summary += line.content ?? '';
      return;
    case 'set-output':
      addOutput(step, line, over);
      return;
    case 'stop-commands':
      stopped.set(key, line.arg ?? '');
      return;
    default:
      if (stopped.get(key) === line.command) stopped.delete(key);
      else step.commands.push(...asGitHubReads(line.raw ?? ''));
  }
}

/** What stands in GITHUB_OUTPUT comes after the end of a step; before it, somebody printed `::set-output::`, or a composite maps its outputs. */
function addOutput(step: ActStep, { name = '', arg = '' }: Line, over: boolean): void {
  if (over) step.outputs[name] ??= arg;
  else step.outputs[name] = arg;
  if (!over) step.commands.push({ name: 'set-output', properties: { name }, message: arg });
}

/** act obeys a command at the start of a line only; GitHub also one behind white space, and `##[` anywhere. @source actions/runner, src/Runner.Common/ActionCommand.cs */
function asGitHubReads(line: string): RunnerCommand[] {
  return line.split(/[\r\n]+/).flatMap((part) => {
    const [, name, properties = '', message = ''] = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/i.exec(part) ?? /##\[([a-z-]+)(?: (.*?))?\](.*)/i.exec(part) ?? [];
    return name === undefined ? [] : [{ name, properties: propertiesIn(properties), message: unescaped(message) }];
  });
}

function propertiesIn(text: string): Record<string, string> {
  const pairs = text.split(/[,;]/).map((pair) => pair.split('='));
  return Object.fromEntries(pairs.flatMap(([name, ...value]) => (name === undefined || name === '' ? [] : [[name.trim(), unescaped(value.join('='))]])));
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}
