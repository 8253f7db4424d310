import type { Metadata } from '../evidence/metadata.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import type { FreezeLook } from '../freeze/look-at-freeze.js';
import { admitsBoot } from '../freeze/judge-freeze.js';
import { isBehind, type Mark, type MarkEntry, type Standing, standingOf } from '../mark/mark.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { failure, type Finding, notApplicable, pass, type Warning, warning } from '../model/finding.js';
import type { Policy } from '../policy/policy.js';
import type { TicketReading } from './ticket.js';

const MARK_CHECK = 'release-is-not-older-than-the-mark';
const EXPECT_CHECK = 'release-is-the-expected-one';
const SUBJECT_CHECK = 'policy-says-what-runs-here';

/** Everything that is known when it is decided whether a release may run; its files were verified before. */
export interface AcceptanceFacts {
  readonly metadata: Metadata;
  readonly metadataDigest: Sha256;
  readonly policy: Policy;
  /** Undefined where this host keeps none. */
  readonly mark: Mark | undefined;
  readonly entry: MarkEntry | undefined;
  /** `--expect`. */
  readonly expect: Sha256 | undefined;
  /** `--bootstrap`. */
  readonly bootstrap: boolean;
  /** Undefined where none was given. */
  readonly ticket: TicketReading | undefined;
  readonly freeze: FreezeLook;
  readonly at: Date;
}

export interface AcceptanceJudgement {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  /** The release runs by a ticket, whose nonce is to be spent. */
  readonly byTicket: boolean;
}

/** May this release run here: is it the one that is meant, not older than what ran, and not frozen? Pure. @source trust model, sections 3, 5 and 7 */
export function judgeAcceptance(facts: AcceptanceFacts): AcceptanceJudgement {
  const { metadata, metadataDigest, entry, freeze, ticket, mark, at } = facts;
  const standing = standingOf(entry, { digest: metadataDigest, sequence: metadata.sequence });
  const admitted = ticket?.kind === 'valid';
  const lifted = freeze.judgement.frozen && admitsBoot(freeze.judgement, metadataDigest, ticket?.kind === 'valid' ? [ticket.ticket.to] : []);
  return {
    byTicket: admitted && (standing === 'older' || lifted),
    findings: [
      ...subjectFindings(facts.policy),
      ...clockFindings(mark, at),
      ...expectFindings(facts),
      ...markFindings(facts, standing),
      ...ticketFindings(facts, standing),
      ...(lifted
        ? freeze.findings.map(({ check, subject, message }) => notApplicable(check, subject, `${message}; a ticket admits this release`))
        : freeze.findings),
    ],
    warnings: [
      ...freeze.warnings,
      ...(lifted ? [warning('freeze_ticketed', 'freeze', `is on; the ticket for ${prefixed(metadataDigest)} admits this release`)] : []),
    ],
  };
}

/** Where a ticket is needed, one that does not hold is told; where none is, it takes nothing away. */
function ticketFindings({ ticket, freeze }: AcceptanceFacts, standing: Standing): Finding[] {
  const isNeeded = standing === 'older' || freeze.judgement.frozen;
  return isNeeded && ticket?.kind === 'invalid' ? [failure(MARK_CHECK, 'ticket_invalid', 'ticket', ticket.why)] : [];
}

function subjectFindings(policy: Policy): Finding[] {
  const open = (['product', 'repository_id', 'line'] as const).filter((field) => policy[field] === undefined);
  if (open.length === 0) return [pass(SUBJECT_CHECK, 'policy', `product, repository and line are stated`)];
  return [failure(SUBJECT_CHECK, 'subject_not_stated', 'policy', `does not state ${open.join(', ')}`)];
}

function clockFindings(mark: Mark | undefined, at: Date): Finding[] {
  if (mark === undefined || !isBehind(mark, at)) return [];
  return [
    failure(MARK_CHECK, 'clock_behind', 'clock', 'is behind what this host has marked', { expected: `a clock past ${mark.latest}`, actual: at.toISOString() }),
  ];
}

/** Is it the release that was asked for? Nothing where none was. */
export function expectFindings({ expect, metadataDigest }: Pick<AcceptanceFacts, 'expect' | 'metadataDigest'>): Finding[] {
  if (expect === undefined) return [];
  if (expect === metadataDigest) return [pass(EXPECT_CHECK, METADATA_FILE, 'is the one that --expect names')];
  const values = { expected: prefixed(expect), actual: prefixed(metadataDigest) };
  return [failure(EXPECT_CHECK, 'release_not_expected', METADATA_FILE, 'is of another release than --expect names', values)];
}

function markFindings({ metadata, entry, expect, bootstrap, ticket, metadataDigest }: AcceptanceFacts, standing: Standing): Finding[] {
  const { sequence } = metadata;
  const says = (message: string): Finding[] => [pass(MARK_CHECK, METADATA_FILE, message)];
  switch (standing) {
    case 'current':
      return says(`#${sequence} is the release that this host has marked good`);
    case 'last_green':
      return says(`#${sequence} is the last green release`);
    case 'newer':
      return says(`#${sequence} is newer than #${entry?.sequence ?? 0}, which this host has marked good`);
    case 'first':
      if (expect !== undefined || bootstrap)
        return [notApplicable(MARK_CHECK, METADATA_FILE, `nothing is marked here yet; ${bootstrap ? '--bootstrap' : '--expect'} stands in`)];
      return [failure(MARK_CHECK, 'mark_missing', 'mark', 'says nothing of this product and line: whether the release is an old one cannot be known')];
    case 'equivocation':
      return [
        failure(MARK_CHECK, 'equivocation', METADATA_FILE, `#${sequence} is the number of another release that ran here`, {
          expected: entry?.current === null || entry === undefined ? 'the release that was marked' : prefixed(entry.current),
          actual: prefixed(metadataDigest),
        }),
      ];
    case 'older':
      if (ticket?.kind === 'valid')
        return [notApplicable(MARK_CHECK, METADATA_FILE, `#${sequence} is older than the mark; a ticket admits it: ${ticket.ticket.reason}`)];
      return [
        failure(
          MARK_CHECK,
          'release_rollback',
          METADATA_FILE,
          `#${sequence} ${sequence === entry?.sequence ? 'was left by going back' : 'is older than what this host has marked good'}`,
          {
            expected: `above #${entry?.sequence ?? 0}, or one of the last two`,
            actual: `#${sequence}`,
          },
        ),
      ];
  }
}
