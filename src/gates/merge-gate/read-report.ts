import { z } from 'zod';
import type { Finding, Location, Warning } from '../../model/finding.js';
import { LIMITS } from '../../model/limits.js';
import { REASONS, type ReasonCode } from '../../model/reasons.js';
import { parseDocument } from '../../shape/document.js';

const text = z.string();
const finding = z.object({
  check: text,
  outcome: z.enum(['pass', 'fail', 'not-applicable', 'unknown']),
  subject: text,
  message: text,
  reason: text.nullish(),
  expected: text.nullish(),
  actual: text.nullish(),
  location: z.object({ file: text, line: z.int().min(1), column: z.int().min(1).optional() }).nullish(),
});
const dimension = z.object({ dimension: text, floor: text.nullable(), candidate: text.nullable(), from: z.array(text), verdict: text });
const report = z.object({
  status: text.nullish(),
  /** Of audit and uat only the outcome. */
  error: z.union([z.object({ code: text, message: text, hint: text }), text.transform((code) => ({ code, message: undefined, hint: undefined }))]).nullish(),
  findings: z.array(finding).nullish(),
  warnings: z.array(z.object({ reason: text, subject: text, message: text })).nullish(),
  dimensions: z.array(dimension).nullish(),
  bootstrap: z.boolean().nullish(),
  edits: z.array(text).nullish(),
  keyring: text.nullish(),
});

/** What a part's own result says, as far as the gate shows it. */
export interface PartReport {
  readonly says: string | undefined;
  /** Code or outcome, where it came to no result. */
  readonly error: string | undefined;
  /** What to do, where the part ended in an error. */
  readonly hint: string | undefined;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly dimensions: readonly z.output<typeof dimension>[];
  readonly bootstrap: boolean;
  readonly edits: readonly string[];
  readonly keyring: string | undefined;
}

/** Reads the JSON that a command gives; undefined when it is none. It decorates a decision, and never makes one green. */
export function readPartReport(content: Uint8Array): PartReport | undefined {
  const document = parseDocument(content, report, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: LIMITS.jsonDepth });
  if (!document.ok) return undefined;
  const { error, findings, dimensions, bootstrap, edits, keyring } = document.value;
  const all = (findings ?? []).map(toFinding);
  const open = all.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  return {
    error: error?.code,
    hint: error?.hint,
    says: error?.message ?? saysOf(open, (dimensions ?? []).filter(isBelow)),
    findings: open,
    warnings: (document.value.warnings ?? []).flatMap(({ reason, ...one }) => (isReason(reason) ? [{ ...one, reason }] : [])),
    dimensions: dimensions ?? [],
    bootstrap: bootstrap ?? false,
    edits: edits ?? [],
    keyring: keyring ?? undefined,
  };
}

/** Is the change below the floor on this dimension? */
export function isBelow({ verdict }: { readonly verdict: string }): boolean {
  return ['weaker', 'changed', 'unstated'].includes(verdict);
}

/** What was found, in one line: which protections are weaker says more than the first finding. */
function saysOf([first, ...others]: readonly Finding[], below: PartReport['dimensions']): string | undefined {
  if (below.length > 0)
    return `below the floor on ${below.map((one) => `${one.dimension} (${one.candidate ?? 'not stated'}, floor ${one.floor ?? '-'})`).join(', ')}`;
  return first === undefined ? undefined : `${first.subject} ${first.message}${others.length > 0 ? ` (and ${others.length} more)` : ''}`;
}

function isReason(code: string | null | undefined): code is ReasonCode {
  return typeof code === 'string' && Object.hasOwn(REASONS, code);
}

function toFinding({ check, outcome, subject, message, reason, expected, actual, location }: z.output<typeof finding>): Finding {
  const known = isReason(reason) ? { reason } : {};
  const place = location === undefined || location === null ? {} : { location: toLocation(location) };
  return { check, outcome, subject, message, ...known, ...(expected ? { expected } : {}), ...(actual ? { actual } : {}), ...place };
}

function toLocation({ file, line, column }: NonNullable<z.output<typeof finding>['location']>): Location {
  return { file, line, ...(column === undefined ? {} : { column }) };
}
