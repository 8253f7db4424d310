import type { Acceptance } from '../acceptance/accept-release.js';
import { prefixed } from '../model/digest.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { EXIT_FROZEN, EXIT_RED, type Mode } from '../model/status.js';
import type { Judge } from '../policy/judge.js';
import { verifyResult } from './verify-result.js';

interface Context {
  readonly mode: Mode;
  readonly why: string;
  readonly exitCode: number;
  readonly judge: Judge;
  /** Only its first word is shown: the arguments may hold what nobody else should read. */
  readonly command: readonly string[];
}

/** What `boot` shows and gives back; before a start it goes to standard error. */
export function bootResult(acceptance: Acceptance, { command, ...context }: Context): CommandResult {
  const { findings, outcome, accepted, frozen, verification } = acceptance;
  const { exitCode } = context;
  const starts = exitCode === 0;
  const program = printable(command[0] ?? '');
  const result = verifyResult({ ...verification, findings, outcome, warnings: acceptance.warnings }, context);
  const { metadata, metadataDigest } = verification;
  const name = metadata === undefined ? 'a release that cannot be read' : `${metadata.product} ${metadata.line} #${metadata.sequence}`;
  const open = findings.find((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
  const verdict = outcome !== 'verified' ? outcome : frozen ? 'frozen' : accepted ? 'verified' : 'red';
  const headline = starts
    ? `${accepted ? verdict : `${verdict} (dev: not enforced)`}: ${name} starts ${program}`
    : `not started, exit code ${exitCode}: ${verdict}: ${[EXIT_RED, EXIT_FROZEN].includes(exitCode) && open !== undefined ? `${open.subject} ${open.message}` : afterColon(result.report.headline)}`;
  return {
    exitCode,
    json: { ...result.json, accepted, frozen, starts, program: command[0] ?? null, exit_code: exitCode },
    report: { ...result.report, headline, tone: starts ? (accepted ? 'good' : 'warn') : 'bad' },
    short: `${headline}${metadataDigest === undefined ? '' : ` ${prefixed(metadataDigest)}`}`,
  };
}

/** What `verify` says behind its status. */
function afterColon(headline: string): string {
  return headline.slice(headline.indexOf(': ') + 2);
}
