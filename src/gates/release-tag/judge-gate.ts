import { failure, type Finding, notApplicable, pass, unknown } from '../../model/finding.js';
import { printable } from '../../model/path.js';
import type { CheckRun } from '../../ports/forge.js';
import { decideGate, type GatePart } from '../merge-gate/decide.js';
import type { Asked, GateFacts } from './facts.js';

const CHECK = 'gate-is-green';
const GITHUB_ACTIONS = 'github-actions';

type Checks = Extract<GateFacts, { by: 'checks' }>;
type Check = Checks['checks'][number];

/** Does the commit carry a green gate? Skipped, neutral, cancelled, unfinished and missing are none. @source design, section 3 (nothing proven is red) */
export function judgeGate(commit: string, gate: Asked<GateFacts>, wanted: 'required' | 'optional'): Finding[] {
  const subject = commit.slice(0, 12);
  if (!gate.known) {
    return wanted === 'optional'
      ? [notApplicable(CHECK, subject, `was not judged, and the policy does not ask for a gate: ${gate.why}`)]
      : [unknown(CHECK, subject, `may or may not carry a green gate: ${gate.why}`)];
  }
  if (gate.value.by === 'needs') return judgeParts(gate.value.parts);
  if (gate.value.checks.length === 0)
    return [missing(subject, 'no workflow of it runs the gate, and neither `gate.check` of duri.yml nor gate-check names its check', wanted)];
  const { value } = gate;
  return value.checks.map((check) => judgeCheck(subject, check, value, wanted));
}

/** The parts that ran in this very run are judged as the merge gate judges them. */
function judgeParts(parts: readonly GatePart[]): Finding[] {
  if (parts.length === 0) return [failure(CHECK, 'gate_missing', 'this run', 'waited for no job, so no gate has run in it')];
  return decideGate({ parts, expected: [], scope: 'release' }).map((finding) => ({ ...finding, check: CHECK, subject: `job ${shown(finding.subject)}` }));
}

/** A check of the commit itself decides; only where there is none, that of the pull request whose merge made the commit. */
function judgeCheck(subject: string, check: Check, { onCommit, pulls }: Checks, wanted: 'required' | 'optional'): Finding {
  const own = newest(onCommit, check);
  if (own !== undefined) return judgeRun(subject, check, own, 'on this commit');
  for (const { number, head, runs } of pulls) {
    const run = newest(runs, check);
    if (run !== undefined) return judgeRun(subject, check, run, `on ${head.slice(0, 12)}, the head of pull request ${number}, which was merged as this commit`);
  }
  const foreign = onCommit.filter(({ name }) => name === check.name).map(({ appSlug }) => appSlug ?? 'an unknown app');
  return missing(
    subject,
    foreign.length === 0
      ? `has no check "${shown(check.name)}", and no pull request that was merged as it has one`
      : `has a check "${shown(check.name)}" from ${shown(foreign.join(', '))} only, which does not count`,
    wanted,
  );
}

function judgeRun(subject: string, { name }: Check, { conclusion }: CheckRun, where: string): Finding {
  if (conclusion === 'success') return pass(CHECK, subject, `the check "${shown(name)}" succeeded ${where}`);
  if (conclusion === undefined)
    return failure(CHECK, 'gate_missing', subject, `the check "${shown(name)}" has not ended ${where}`, { expected: 'success', actual: 'unfinished' });
  return failure(CHECK, 'gate_red', subject, `the check "${shown(name)}" ended as ${shown(conclusion)} ${where}`, {
    expected: 'success',
    actual: shown(conclusion),
  });
}

/** The newest run that counts. Where two started at the same instant, or nobody says when, the one that is not green. */
function newest(runs: readonly CheckRun[], { name, appId }: Check): CheckRun | undefined {
  const counting = runs.filter((run) => run.name === name && (appId === undefined ? run.appSlug === GITHUB_ACTIONS : run.appId === appId));
  const time = ({ startedAt }: CheckRun): number => (startedAt === undefined ? Infinity : Date.parse(startedAt) || Infinity);
  const latest = Math.max(...counting.map(time));
  const last = counting.filter((run) => time(run) === latest);
  return last.find(({ conclusion }) => conclusion !== 'success') ?? last[0];
}

function missing(subject: string, message: string, wanted: 'required' | 'optional'): Finding {
  if (wanted === 'optional') return notApplicable(CHECK, subject, `${message}; the policy does not ask for a gate`);
  return failure(CHECK, 'gate_missing', subject, message);
}

function shown(text: string): string {
  return printable(text.slice(0, 100));
}
