import { shareGround } from '../gates/audit/ground.js';
import { loadSuite, type Suite } from '../gates/audit/load-suite.js';
import { judgeMutation, type MutationResult, openCopy, toothless } from '../gates/audit/mutate.js';
import type { Mutation } from '../gates/audit/mutation.js';
import { MUTATIONS } from '../gates/audit/mutations/index.js';
import { type Changed, concerns, noReads, type Reads } from '../gates/audit/reads.js';
import { runAudit } from '../gates/audit/run-audit.js';
import type { SelectedCheck } from '../gates/audit/select-checks.js';
import type { CheckRun } from '../gates/checks/check-result.js';
import { command } from '../inputs/command.js';
import { optionalText, textList, toggle } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import type { CommandResult } from '../model/report.js';
import { EXIT_RED } from '../model/status.js';
import { loadPolicy, POLICY_FILE } from '../policy/load-policy.js';
import { loadJudge } from '../policy/judge.js';
import type { LoadedPolicy } from '../policy/policy.js';
import type { Permit } from '../ports/execution.js';
import type { Ports } from '../ports/index.js';
import { knownVerbs } from './known-verbs.js';
import { configInput } from './place-inputs.js';

/** Not copied: the copy gets a history of its own, and what is installed is nobody's deployment. */
const SKIPPED = ['node_modules', '.git'];

/** `duri audit mutate`: has the audit teeth? */
export default command({
  name: 'audit mutate',
  summary: 'Put faults into a copy of the deployment and say which checks notice: an audit without teeth becomes visible',
  description:
    'Copies the current folder, and puts one fault after the other into the copy: a header dropped from the nginx configuration, a test left out of the deploy script, a secret in the template, a wrong number in the report. After each the checks run on the copy, and those that were green before and are not now have noticed it. A fault that no check notices makes the exit code 1. Nothing of the folder itself is changed. Checks that only read come first; those that run what is under test are run for what these have not noticed, unless --static is given.',
  examples: [
    { line: 'duri audit mutate', says: 'Every fault that DuRi knows' },
    { line: 'duri audit mutate --only nginx', says: 'One family' },
  ],
  inputs: {
    config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml' }),
    only: textList('A family of faults, or one by its id', 'NAME', { flag: 'only' }),
    onlyStatic: toggle('Leave out the checks that run what is under test', { flag: 'static' }),
  },
  outputs: {},
  action: undefined,
  run: async (ports, { config, only, onlyStatic }) => {
    const judge = await loadJudge(ports, { config, keyring: undefined, mode: 'repository' });
    const suite = await loadSuite(ports, judge.policy);
    const permit = await ports.execution.permit();
    const faults = chosen(only);
    const folder = await copyOf(ports);
    const inCopy: Ports = { ...ports, trigger: { kind: 'none' }, environment: { ...ports.environment, cwd: folder } };
    const copy = openCopy(ports, folder, suite.variables);
    const given: Selection = { policy: judge.policy, suite };
    const bench: Bench = { ports: inCopy, permit, at: ports.clock.now(), reads: new Map(), nervous: new Map() };
    const reading = suite.checks.filter((check) => !executes(check));
    const running = onlyStatic ? [] : suite.checks.filter(isWorthIt);
    const before = [...(await audit(bench, given, reading)), ...(await audit(bench, given, running))];
    const results: MutationResult[] = [];
    for (const [index, fault] of faults.entries()) {
      ports.log.progress('faults', index, faults.length);
      if (!fault.apply(copy)) {
        results.push({ id: fault.id, says: fault.says, outcome: 'inapplicable', noticedBy: [] });
        continue;
      }
      const search = { given, before, reading, running, changed: copy.changed() };
      copy.restore();
      const nervous = await redOnAnything(bench, copy, search);
      fault.apply(copy);
      results.push(await lookFor(bench, fault, { ...search, before: before.filter(({ id }) => !nervous.has(id)) }));
      copy.restore();
    }
    const checks = before.map(({ id }) => id);
    await lookAgain(bench, copy, { given, before, results, idle: reading.filter(({ id }) => toothless(checks, results).includes(id)) });
    return resultOf(ports, suite, { before, results, checks });
  },
});

interface Selection {
  readonly policy: LoadedPolicy;
  readonly suite: Suite;
}

interface Bench {
  readonly ports: Ports;
  readonly permit: Permit;
  readonly at: Date;
  /** What each check looked at when there was no fault. */
  readonly reads: Map<string, Reads>;
  /** By the path of a file, the checks that are red on any change of it. */
  readonly nervous: Map<string, readonly string[]>;
}

interface Search {
  readonly given: Selection;
  readonly before: readonly CheckRun[];
  readonly reading: readonly SelectedCheck[];
  readonly running: readonly SelectedCheck[];
  readonly changed: Changed;
}

/**
 * Who notices a fault that was put in. First those are asked that read what it changed and little else, then those that read it among
 * much, then those that look in ways nobody can follow, such as by running a program that reads, then those that run what is under
 * test; the first of these groups that notices ends it.
 */
async function lookFor(bench: Bench, fault: Mutation, { given, before, reading, running, changed }: Search): Promise<MutationResult> {
  const selection = changed.paths.has(POLICY_FILE) ? await reload(bench.ports) : given;
  if (selection === undefined) return { id: fault.id, says: fault.says, outcome: 'noticed', noticedBy: [POLICY_FILE] };
  const readsOf = (id: string): Reads => bench.reads.get(id) ?? EVERYTHING;
  const close = selection === given ? reading.filter(({ id }) => concerns({ ...readsOf(id), everything: false }, changed)) : reading;
  const [narrow, broad] = partition(close, ({ id }) => readsOf(id).paths.size <= FEW_FILES && !readsOf(id).everything);
  const wide = reading.filter((check) => !close.includes(check) && readsOf(check.id).everything);
  let result: MutationResult = { id: fault.id, says: fault.says, outcome: 'missed', noticedBy: [] };
  for (const asked of [narrow, broad, wide, running]) {
    if (result.outcome === 'noticed') break;
    if (asked.length === 0) continue;
    const checks = selection.suite.checks.filter(({ id }) => asked.some((check) => check.id === id));
    result = judgeMutation(fault, true, { before, after: await audit(bench, selection, checks) });
  }
  return result;
}

interface SecondLook extends Pick<Search, 'given' | 'before'> {
  /** Of all faults; who notices late is added. */
  readonly results: MutationResult[];
  /** Checks that have noticed nothing. */
  readonly idle: readonly SelectedCheck[];
}

/** Faults that others noticed first are shown to the checks that have noticed nothing yet, each until it notices one. */
async function lookAgain(bench: Bench, copy: ReturnType<typeof openCopy>, { given, before, results, idle }: SecondLook): Promise<void> {
  for (const check of idle) {
    for (const [index, result] of results.entries()) {
      const fault = MUTATIONS.find(({ id }) => id === result.id);
      if (result.outcome !== 'noticed' || fault?.apply(copy) !== true) continue;
      const changed = copy.changed();
      const isShown = !changed.paths.has(POLICY_FILE) && concerns(bench.reads.get(check.id) ?? EVERYTHING, changed);
      const { noticedBy } = isShown ? judgeMutation(fault, true, { before, after: await audit(bench, given, [check]) }) : { noticedBy: [] };
      copy.restore();
      if (noticedBy.length === 0) continue;
      results[index] = { ...result, noticedBy: [...result.noticedBy, ...noticedBy] };
      break;
    }
  }
}

/**
 * Checks that turn red on a mere blank line at the end of what a fault changed, such as one that counts bytes: that they notice the
 * fault says nothing.
 */
async function redOnAnything(bench: Bench, copy: ReturnType<typeof openCopy>, { given, before, reading, changed }: Search): Promise<ReadonlySet<string>> {
  const nervous = new Set<string>();
  for (const path of changed.paths) {
    const known = bench.nervous.get(path) ?? (await redOnBlankLine(bench, copy, { given, before, reading, path }));
    bench.nervous.set(path, known);
    for (const id of known) nervous.add(id);
  }
  return nervous;
}

async function redOnBlankLine(
  bench: Bench,
  copy: ReturnType<typeof openCopy>,
  { given, before, reading, path }: Pick<Search, 'given' | 'before' | 'reading'> & { readonly path: string },
): Promise<readonly string[]> {
  const text = copy.read(path);
  if (text === undefined) return [];
  copy.write(path, `${text}\n`);
  const touched = reading.filter(({ id }) => concerns({ ...(bench.reads.get(id) ?? EVERYTHING), everything: false }, copy.changed()));
  const after = await audit(bench, given, touched);
  copy.restore();
  return judgeMutation({ id: path, says: '' }, true, { before, after }).noticedBy;
}

/** A check that reads more than these is about the tree, not about one file; a scan for secrets takes seconds, a parsed file milliseconds. */
const FEW_FILES = 20;

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

const EVERYTHING: Reads = { paths: new Set(), names: true, everything: true };

function audit({ ports, permit, at, reads }: Bench, { policy, suite }: Selection, checks: readonly SelectedCheck[]): Promise<readonly CheckRun[]> {
  const selected = suite.checks.map(({ id }) => id);
  const readsOf = (id: string): Reads => {
    const fresh = noReads();
    if (!reads.has(id)) reads.set(id, fresh);
    return fresh;
  };
  const shared = { ...shareGround(ports, { root: ports.environment.cwd, at, policy, suite: suite.uat, selected, verbs: knownVerbs }), readsOf };
  return runAudit(shared, checks, { jobs: policy.policy.audit?.jobs ?? 4, permit, progress: () => undefined });
}

/** The policy of the copy, which a fault has changed; undefined where it is none any more. */
async function reload(ports: Ports): Promise<Selection | undefined> {
  try {
    const policy = await loadPolicy(ports, { config: undefined, mode: 'repository' });
    return { policy, suite: await loadSuite(ports, policy) };
  } catch (error) {
    if (error instanceof IntegrityError) return undefined;
    throw error;
  }
}

function executes({ type, parameters }: SelectedCheck): boolean {
  return type.executes(parameters);
}

/** Faults in the acceptance suite itself are a matter of their own check, which puts in its own. */
function isWorthIt(check: SelectedCheck): boolean {
  return executes(check) && check.type.name !== 'uat_mutate';
}

/** A copy of the current folder that is a git repository with one commit: what the faults are compared with. */
async function copyOf({ environment, folders, hostFiles, processes }: Ports): Promise<string> {
  const folder = folders.temporary();
  hostFiles.copy(environment.cwd, folder, SKIPPED);
  const env = { PATH: environment.variables['PATH'] ?? '', HOME: folders.temporary(), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const identity = ['-c', 'user.name=duri', '-c', 'user.email=duri@localhost', '-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...identity, 'commit', '--quiet', '--no-verify', '--message', 'before any fault'],
  ]) {
    const { exitCode, stderr } = await processes.run({ program: 'git', args, cwd: folder, env, timeoutMs: 60_000, maxOutputBytes: 1024 * 1024 });
    if (exitCode !== 0)
      throw new IntegrityError('git_unavailable', `the copy cannot be committed: git ${args[0]} ended with ${exitCode}: ${stderr.trim().slice(-300)}`);
  }
  return folder;
}

function chosen(only: readonly string[]): readonly Mutation[] {
  const faults = MUTATIONS.filter(({ id }) => only.length === 0 || only.some((name) => id === name || id.startsWith(`${name}/`)));
  if (faults.length > 0) return faults;
  const families = [...new Set(MUTATIONS.map(({ id }) => id.split('/')[0] ?? ''))];
  throw new IntegrityError('input_invalid', `there is no fault of that name; families are ${families.join(', ')}`, { only });
}

interface Outcome {
  readonly before: readonly CheckRun[];
  readonly results: readonly MutationResult[];
  readonly checks: readonly string[];
}

const MARKS = { noticed: '✔', missed: '✖', inapplicable: '–' } as const;

function resultOf({ log }: Pick<Ports, 'log'>, suite: Suite, { before, results, checks }: Outcome): CommandResult {
  const red = before.filter(({ observations }) => observations.some(({ outcome }) => outcome !== 'pass')).map(({ id }) => id);
  const count = (outcome: MutationResult['outcome']): number => results.filter((result) => result.outcome === outcome).length;
  const [noticed, missed, inapplicable] = [count('noticed'), count('missed'), count('inapplicable')];
  const blunt = toothless(checks, results);
  if (red.length > 0) log.warn(`these checks were not green without any fault, so they can notice none: ${red.join(', ')}`);
  const proven = noticed > 0 && missed === 0;
  const headline = `${noticed} of ${noticed + missed} faults noticed${inapplicable === 0 ? '' : `, ${inapplicable} not applicable here`}`;
  return {
    exitCode: proven ? 0 : EXIT_RED,
    json: { verdict: proven ? 'green' : 'red', counts: { noticed, missed, inapplicable }, faults: results, not_green_before: red, noticed_nothing: blunt },
    report: {
      tone: proven ? 'good' : 'bad',
      headline,
      facts: [
        ['checks', `${checks.length} of ${suite.checks.length}`],
        ...(red.length === 0 ? [] : [['not green before', red.join(', ')] as const]),
        ...(blunt.length === 0 || results.length < MUTATIONS.length ? [] : [['noticed nothing', blunt.join(', ')] as const]),
      ],
      tables: [
        {
          head: ['', 'fault', 'somebody has', 'noticed by'],
          rows: results.map(({ id, says, outcome, noticedBy }) => [
            MARKS[outcome],
            id,
            says,
            outcome === 'inapplicable' ? 'not applicable' : noticedBy.join(', ') || 'nobody',
          ]),
        },
      ],
      next: missed === 0 ? [] : ['Write a check for each fault that nobody noticed, or sharpen the one that should have.'],
    },
    short: headline,
  };
}
