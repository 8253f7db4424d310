import { failure, type Finding, pass } from '../../model/finding.js';
import { UNSIGNED_STATUS } from '../../model/status.js';
import type { Scope } from '../../model/trigger.js';

/** What one part of the gate came to. */
export interface GatePart {
  readonly name: string;
  /** As the platform words it: `success`, `failure`, `skipped`, `cancelled`; anything else proves nothing. */
  readonly result: string;
  /** What the part itself said of evidence or gate; undefined where it says nothing. */
  readonly status?: string | undefined;
  readonly verdict?: string | undefined;
  /** Code of the error that left it without a result. */
  readonly error?: string | undefined;
  /** One line for people. */
  readonly says?: string | undefined;
  /** What it found, as far as it was handed over. */
  readonly findings?: readonly Finding[];
}

export interface GateFacts {
  readonly parts: readonly GatePart[];
  /** Names of parts that must be there. */
  readonly expected: readonly string[];
  readonly scope: Scope;
}

const CHECK = 'every-part-has-passed';

/**
 * The one final decision: a finding for each part, expected or handed over. Whatever is not a plain success is a failure: missing,
 * skipped, neutral and cancelled never count as passed. Pure. @source design, section 3 ("nothing proven is red")
 */
export function decideGate({ parts, expected, scope }: GateFacts): readonly Finding[] {
  const missing = [...new Set(expected)].filter((name) => !parts.some((part) => part.name === name));
  return [
    ...parts.map((part) => judgePart(part, scope)),
    ...missing.map((name) => failure(CHECK, 'part_missing', name, 'has no result', { expected: 'success', actual: 'nothing' })),
  ];
}

function judgePart({ name, result, status = '', verdict = '', error = '', says }: GatePart, scope: Scope): Finding {
  const values = { expected: 'success', actual: result };
  const because = says === undefined ? '' : `: ${says}`;
  switch (result) {
    case 'success':
      if (accepted(scope).includes(status) && ['', 'green'].includes(verdict) && error === '') return pass(CHECK, name, says ?? 'has passed');
      return failure(CHECK, 'part_contradicts', name, `counts as a success, but is none${because}`, {
        expected: 'a status that passes',
        actual: [status, verdict, error].filter((text) => text !== '').join(', '),
      });
    case 'failure':
      return failure(CHECK, 'part_failed', name, `has failed${because}`, values);
    case 'skipped':
      return failure(CHECK, 'part_skipped', name, 'was skipped', values);
    case 'cancelled':
      return failure(CHECK, 'part_cancelled', name, 'was cancelled', values);
    default:
      return failure(CHECK, 'part_inconclusive', name, 'came to no result that counts', values);
  }
}

/** Statuses that pass. Unsigned evidence passes where nobody could have signed it, and nowhere else. */
function accepted(scope: Scope): readonly string[] {
  const always = ['', 'verified', 'sealed', 'signed', 'archived', 'published', 'draft'];
  return scope === 'pull_request' ? [...always, UNSIGNED_STATUS] : always;
}
