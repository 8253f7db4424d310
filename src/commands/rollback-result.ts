import type { Acceptance } from '../acceptance/accept-release.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import type { CommandResult } from '../model/report.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';
import type { Place } from '../rollback/places.js';

/** What came of a rollback. `unproven`: it was swapped in and does not verify there, so it was neither marked nor let into traffic. */
export interface RollbackDone {
  readonly outcome: 'done' | 'dry-run' | 'refused' | 'unproven';
  readonly acceptance: Acceptance;
  /** What stood there before; undefined where that could not be read. */
  readonly rolledFrom: Sha256 | undefined;
  /** Which copy it is. */
  readonly copy: string;
  readonly passedOver: readonly string[];
  /** Release and evidence; undefined where nothing was swapped. */
  readonly places?: readonly [Place, Place];
  readonly isolated?: string | undefined;
  readonly released?: string | undefined;
}

const STATUS: Readonly<Record<RollbackDone['outcome'], string>> = { done: 'rolled back', 'dry-run': 'dry run', refused: 'refused', unproven: 'unproven' };

function factsOf({ rolledFrom, acceptance, copy, passedOver, isolated, released }: RollbackDone, kept: readonly string[]): (readonly [string, string])[] {
  const { metadataDigest } = acceptance.verification;
  const ran = (what: string, said: string | undefined): (readonly [string, string])[] => (said === undefined ? [] : [[what, said === '' ? 'yes' : said]]);
  return [
    ...(rolledFrom === undefined ? [] : [['from', prefixed(rolledFrom)] as const]),
    ...(metadataDigest === undefined ? [] : [['to', prefixed(metadataDigest)] as const]),
    ['copy', copy],
    ...passedOver.map((one) => ['passed over', one] as const),
    ...ran('isolated', isolated),
    ...ran('released', released),
    ...kept.map((path) => ['kept for forensics', path] as const),
  ];
}

export function rollbackResult(done: RollbackDone, exitCode: number): CommandResult {
  const { outcome, acceptance, rolledFrom, copy, passedOver, places = [] } = done;
  const { metadata, metadataDigest } = acceptance.verification;
  const open = acceptance.findings.filter(({ outcome: one }) => one === 'fail' || one === 'unknown');
  const release = metadata === undefined ? 'the release' : `#${metadata.sequence} of ${metadata.product}`;
  const kept = places.flatMap((place) => (place.kind === 'link' ? [] : [place.kept]));
  const headline = {
    done: `rolled back to ${release}`,
    'dry-run': `would roll back to ${release}; nothing was replaced`,
    refused: `refused: ${release} may not run here: ${open[0]?.message ?? ''}`,
    unproven: `${release} is in place and does not verify there: ${open[0]?.message ?? ''}. It is not marked, and stays out of traffic`,
  }[outcome];
  return {
    exitCode,
    json: {
      status: STATUS[outcome],
      outcome: acceptance.outcome,
      from: rolledFrom === undefined ? null : prefixed(rolledFrom),
      to: metadataDigest === undefined ? null : prefixed(metadataDigest),
      sequence: metadata?.sequence ?? null,
      copy,
      passed_over: passedOver,
      kept,
      isolated: done.isolated ?? null,
      released: done.released ?? null,
      by_ticket: acceptance.ticket !== undefined,
      findings: acceptance.findings.map(findingJson),
      warnings: acceptance.warnings.map(warningJson),
    },
    report: {
      tone: exitCode === 0 ? 'good' : 'bad',
      headline,
      facts: factsOf(done, kept),
      findings: open,
      warnings: acceptance.warnings,
      next: outcome === 'done' ? ['Start the program: its next boot verifies what stands there once more.'] : adviceFor(open),
    },
    short: headline,
  };
}
