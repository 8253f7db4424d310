import { resolve } from 'node:path';
import { command } from '../inputs/command.js';
import { requiredText } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import type { Trigger } from '../model/trigger.js';
import type { Forge } from '../ports/forge.js';
import type { Ports } from '../ports/index.js';
import { commentMarker } from '../reports/comment.js';
import { HANDOVER_FILE, parseHandover } from '../reports/handover.js';
import { handoverReport } from '../reports/handover-report.js';
import type { Handover } from '../reports/handover-schema.js';
import { describeProblems } from '../shape/parsed.js';
import { commentMode, commentSummary } from './comment-inputs.js';
import { forgeWith, githubToken } from './forge-inputs.js';
import { postComment, type Posting } from './post-comment.js';

type WorkflowRun = Extract<Trigger, { kind: 'workflow_run' }>;
type PullRequestEvent = Extract<Trigger, { kind: 'pull_request' }>;

/** `duri comment` */
export default command({
  name: 'comment',
  summary: 'Comment on a pull request what its own run has handed over, from forks too',
  description:
    "Reads the report that a run wrote with --handover and comments on its pull request. On workflow_run, where a token may write also for forks, everything in the file is untrusted: it is checked against a strict schema, belongs to the commit of that run or is refused, and is shown as data, never as a verdict of this job. The pull request is found by the run's branch and commit, not by any number in the file. On pull_request of the same repository it comments directly; of a fork it does nothing and says so.",
  examples: [{ line: 'duri comment --handover duri-report.json', says: 'In a step of a workflow that runs on workflow_run' }],
  inputs: {
    handover: requiredText(`The report that was handed over, such as ${HANDOVER_FILE}`, 'FILE', { flag: 'handover', action: 'handover-path' }),
    commentSummary,
    githubToken,
  },
  outputs: {
    posted: 'true when a comment was written or brought up to date',
    'comment-url': 'Address of our comment; empty when there is none',
  },
  action: { name: 'comment', icon: 'message-square', permissions: { 'pull-requests': 'write' } },
  run: async (ports, { handover: path, commentSummary: given, githubToken: token }) => {
    const { trigger } = ports;
    if (trigger.kind === 'pull_request' && trigger.fork) return toResult(NO_WRITE);
    if (trigger.kind !== 'pull_request' && (trigger.kind !== 'workflow_run' || trigger.event !== 'pull_request')) throw unsupported(trigger);
    const handover = readHandover(ports, path, trigger.headCommit);
    const forge = await forgeWith(ports, token);
    const pull = trigger.kind === 'pull_request' ? trigger.number : await findPull(forge, trigger);
    if (typeof pull !== 'number') return toResult(pull);
    const by = handedBy(ports, forge, trigger);
    const report = handoverReport(handover, by);
    const posting = await postComment(forge, {
      pull,
      headCommit: trigger.headCommit,
      report,
      title: 'DuRi',
      marker: commentMarker('reporter', [
        trigger.kind,
        trigger.kind === 'workflow_run' ? trigger.name : (ports.environment.variables['GITHUB_WORKFLOW'] ?? ''),
      ]),
      mode: commentMode(given, 'always'),
      good: report.tone !== 'bad',
      whereAll: `[the run that it comes from](${by.url}) has them`,
    });
    return toResult(posting, pull);
  },
});

const NO_WRITE: Posting = {
  posted: false,
  url: undefined,
  says: "the token of a fork's or Dependabot's pull request cannot comment: a workflow on workflow_run does it, see docs/reports.md",
};

/** @throws handover_invalid, input_missing, input_invalid */
function readHandover({ environment, files }: Pick<Ports, 'environment' | 'files'>, path: string, headCommit: string): Handover {
  const content = files.read(resolve(environment.cwd, path), LIMITS.handoverBytes);
  if (content === undefined) throw new IntegrityError('input_missing', `there is no report ${printable(path)}`, { path });
  const handover = parseHandover(content);
  if (!handover.ok) throw new IntegrityError('handover_invalid', printable(`${path}: ${describeProblems(handover.problems.slice(0, 5))}`), { path });
  const { head_commit } = handover.value;
  if (head_commit !== headCommit)
    throw new IntegrityError('handover_invalid', `the report is about commit ${head_commit}, and the run that handed it over is of ${headCommit}`, {
      expected: headCommit,
      found: head_commit,
    });
  return handover.value;
}

/** The one open pull request whose last commit is that of the run; why there is none otherwise. */
async function findPull(forge: Forge, { headRepository, headBranch, headCommit }: WorkflowRun): Promise<number | Posting> {
  const none = (says: string): Posting => ({ posted: false, url: undefined, says });
  if (headRepository === undefined || headBranch === undefined) return none('the branch that the run was of is gone');
  const open = await forge.openPullsFrom({ repository: headRepository, branch: headBranch });
  const same = open.filter(({ head }) => head.commit === headCommit);
  const [pull, ...others] = same;
  if (pull !== undefined && others.length === 0) return pull.number;
  if (others.length > 0) return none(`pull requests ${same.map(({ number }) => number).join(', ')} have this commit, and nothing says which of them was meant`);
  const [moved] = open;
  return none(
    moved === undefined
      ? 'there is no open pull request from this branch any more'
      : `pull request ${moved.number} has moved on to ${moved.head.commit.slice(0, 12)}; the run is of ${headCommit.slice(0, 12)}`,
  );
}

function handedBy({ environment }: Ports, { webUrl }: Forge, trigger: WorkflowRun | PullRequestEvent): Parameters<typeof handoverReport>[1] {
  const own = trigger.kind === 'workflow_run' ? String(trigger.runId) : (environment.variables['GITHUB_RUN_ID'] ?? '');
  const conclusion = trigger.kind === 'workflow_run' ? (trigger.conclusion ?? 'without a conclusion') : undefined;
  return { url: `${webUrl}/actions/runs/${own}`, conclusion };
}

function unsupported(trigger: Trigger): IntegrityError {
  const event = trigger.kind === 'other' ? trigger.event : trigger.kind === 'workflow_run' ? `workflow_run of a run on ${trigger.event}` : trigger.kind;
  return new IntegrityError(
    'event_unsupported',
    `there is no pull request to comment on at the event ${printable(event)}`,
    {},
    { hint: 'Run it on workflow_run of a workflow that runs on pull_request, or on pull_request itself.' },
  );
}

function toResult({ posted, url, says }: Posting, pull?: number): CommandResult {
  return {
    exitCode: 0,
    json: { posted, url: url ?? null, pull: pull ?? null, says },
    report: {
      tone: 'plain',
      headline: posted ? `${says}: ${url ?? ''}` : `no comment: ${says}`,
      facts: pull === undefined ? [] : [['pull request', String(pull)]],
    },
    outputs: { posted: String(posted), 'comment-url': url ?? '' },
    short: says,
  };
}
