import { z } from 'zod';
import type { Statement, Subject } from '../envelope/statement.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import { sha256 } from '../model/digest.js';
import { isInstant } from '../model/instant.js';
import type { Policy } from '../policy/policy.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { checkShape } from '../shape/document.js';
import type { Parsed } from '../shape/parsed.js';

/** What a freeze stops. */
export const FREEZE_SCOPES = ['merge', 'release', 'boot'] as const;
export type FreezeScope = (typeof FREEZE_SCOPES)[number];

const instant = z.string().refine(isInstant, 'is not an instant in UTC such as 2026-01-05T12:00:00Z');
const words = (max: number): z.ZodString =>
  z
    .string()
    .min(1)
    .max(max)
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\x00-\x1f\x7f]*$/, 'has control characters');

/** The state of the kill switch, as it is signed. @source trust model, section 7 (freeze) */
export const freezeStateSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    state: z.enum(['on', 'off']),
    reason: words(500),
    /** Who answers for it; null when it is off. */
    owner: words(200).nullable(),
    /** What it stops; nothing when it is off. */
    scope: z.array(z.enum(FREEZE_SCOPES)).max(FREEZE_SCOPES.length),
    /** One more with each change: an older state never comes back. */
    counter: z.int().min(1),
    issued: instant,
    /** Until when its owner wanted it; null when it is off. */
    expires: instant.nullable(),
    /** Does `expires` lift it? Otherwise it only alerts. */
    auto_lift: z.boolean(),
    /** As the policy says; null where it names none. */
    product: words(300).nullable(),
    line: words(300),
    signers: z.array(z.string().min(1).max(200)).max(16).optional(),
  })
  .superRefine(({ state, owner, scope, expires, auto_lift }, context) => {
    const refuse = (field: string, message: string): void => context.addIssue({ code: 'custom', path: [field], message });
    if (new Set(scope).size !== scope.length) refuse('scope', 'names something twice');
    if (state === 'on' && owner === null) refuse('owner', 'is missing: a freeze has somebody who answers for it');
    if (state === 'on' && expires === null) refuse('expires', 'is missing: a freeze has a time after which its owner is asked');
    if (state === 'on' && scope.length === 0) refuse('scope', 'is empty: a freeze stops something');
    if (state === 'off' && (owner !== null || expires !== null || auto_lift || scope.length > 0))
      refuse('state', 'is off, and yet has an owner, a scope or an end');
  });

export type FreezeState = z.output<typeof freezeStateSchema>;

/** What a state is about. Its digest is the subject that is signed, so a state of another product or line is no state here. */
export interface Frozen {
  readonly product: string | null;
  readonly line: string;
}

export function frozenBy({ product, line }: Pick<Policy, 'product' | 'line'>): Frozen {
  return { product: product ?? null, line: line ?? 'main' };
}

export function freezeSubject({ product, line }: Frozen): Subject {
  return { name: `freeze of ${product ?? 'this repository'}, line ${line}`, digest: sha256(canonicalJson({ product, line })) };
}

export function freezeStatement(state: FreezeState): Statement {
  return { subjects: [freezeSubject(state)], predicateType: PREDICATE_TYPES.freeze.type, predicate: state };
}

/** The predicate of a statement as a state. */
export function parseFreezeState({ predicate }: Pick<Statement, 'predicate'>): Parsed<FreezeState> {
  return checkShape(predicate, freezeStateSchema);
}
