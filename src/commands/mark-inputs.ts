import { type MarkReset, markResetSchema } from '../acceptance/mark-reset.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import { stateDirectory } from '../mark/mark-file.js';
import { prefixed } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import type { Policy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { checkShape } from '../shape/document.js';
import type { Parsed } from '../shape/parsed.js';
import { claimedStatement } from './approvals.js';

/** @throws input_missing where this host keeps no mark */
export function requireState(ports: Pick<Ports, 'environment'>): string {
  const folder = stateDirectory(ports);
  if (folder !== undefined) return folder;
  throw new IntegrityError(
    'input_missing',
    'DURI_STATE_DIR is not set, so this host keeps no mark',
    {},
    { hint: 'Set it to the folder that boot and watch use.' },
  );
}

/** @throws input_missing where nobody says whose mark is meant */
export function statedLine({ product, line }: Policy): { readonly product: string; readonly line: string } {
  if (product !== undefined && line !== undefined) return { product, line };
  throw new IntegrityError(
    'input_missing',
    'the policy does not state product and line, so it is not known whose mark is meant',
    {},
    { hint: 'Pass --config.' },
  );
}

/** What a file says that it resets, signatures aside. */
export function parseReset(content: Uint8Array): Parsed<MarkReset> {
  const statement = claimedStatement(content, PREDICATE_TYPES.markReset.type);
  return statement.ok ? checkShape(statement.value.predicate, markResetSchema) : statement;
}

/** What a reset does, for people. */
export function resetFacts({ product, line, to, freeze_counter: counter, reason, expires }: MarkReset): (readonly [string, string])[] {
  return [
    ['of', `${product}, line ${line}`],
    ['to', to === null ? 'nothing: the next boot needs --bootstrap or --expect' : `#${to.sequence}, ${prefixed(to.digest)}`],
    ...(counter === null ? [] : [['kill switch', `from number ${counter}`] as const]),
    ['reason', reason],
    ['until', expires],
  ];
}
