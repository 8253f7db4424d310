import { z } from 'zod';
import type { Statement } from '../envelope/statement.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import type { Trust } from '../keys/trust.js';
import type { Sha256 } from '../model/digest.js';
import { LIMITS } from '../model/limits.js';
import { CLOCK_TOLERANCE_MS, type MarkEntry } from '../mark/mark.js';
import { believedKinds, type Policy } from '../policy/policy.js';
import { checkShape } from '../shape/document.js';
import { describeProblems } from '../shape/parsed.js';
import { verifyEnvelope } from '../verification/verify-envelope.js';
import { digest, instant, nonce, signers, words } from './fields.js';
import type { VerdictScope } from './verdict.js';

/** How long a ticket may hold, and how many different keys must have signed it. @source trust model, section 5 (ticket) */
export const TICKET_MAX_HOURS = 72;
export const TICKET_APPROVERS = 2;

/** Leave to go back to one release that the mark no longer admits. @source trust model, section 5 (ticket) */
export const ticketSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    product: words,
    line: words,
    environment: words,
    /** The metadata digest of the release that is left, and of the one that may run again. */
    from: digest,
    to: digest,
    reason: words,
    /** Counts once on a host. */
    nonce,
    issued: instant,
    expires: instant,
    signers: signers.optional(),
  })
  .superRefine(({ issued, expires, from, to }, context) => {
    const hours = (Date.parse(expires) - Date.parse(issued)) / 3_600_000;
    if (!(hours > 0 && hours <= TICKET_MAX_HOURS))
      context.addIssue({ code: 'custom', path: ['expires'], message: `is not within ${TICKET_MAX_HOURS} hours of issued` });
    if (from === to) context.addIssue({ code: 'custom', path: ['to'], message: 'is the release that is left' });
  });

export type Ticket = z.output<typeof ticketSchema>;

export function ticketStatement(ticket: Ticket): Statement {
  return { subjects: [{ name: METADATA_FILE, digest: ticket.to }], predicateType: PREDICATE_TYPES.ticket.type, predicate: ticket };
}

/** What a ticket turned out to be. `invalid` allows nothing. */
export type TicketReading = { readonly kind: 'valid'; readonly ticket: Ticket } | { readonly kind: 'invalid'; readonly why: string };

export interface TicketRequest {
  readonly name: string;
  readonly content: Uint8Array | undefined;
  /** The release that is to run. */
  readonly metadataDigest: Sha256;
  readonly scope: VerdictScope;
  /** What this host has marked good; undefined where it has marked nothing. */
  readonly entry: MarkEntry | undefined;
  readonly policy: Pick<Policy, 'boot'>;
  readonly trust: Trust;
  readonly dualVerify: boolean;
}

/** Does a ticket let this release run here? Two approvers, this exact step back, in its time, and not used before. Never throws for what the file holds. */
export function verifyTicket(request: TicketRequest): TicketReading {
  const { name, content, metadataDigest, policy, trust, dualVerify } = request;
  const invalid = (why: string): TicketReading => ({ kind: 'invalid', why });
  if (content === undefined) return invalid('is not there');
  if (content.byteLength > LIMITS.policyBytes) return invalid(`is larger than ${LIMITS.policyBytes} bytes`);
  const { statement, findings } = verifyEnvelope({
    file: name,
    content,
    subject: { name: METADATA_FILE, digest: metadataDigest },
    predicateType: PREDICATE_TYPES.ticket.type,
    use: PREDICATE_TYPES.ticket.use,
    trust,
    requirement: { threshold: TICKET_APPROVERS, kinds: believedKinds(policy.boot) },
    dualVerify,
  });
  if (statement === undefined) return invalid(findings.find(({ outcome }) => outcome === 'fail' || outcome === 'unknown')?.message ?? 'cannot be believed');
  const parsed = checkShape(statement.predicate, ticketSchema);
  if (!parsed.ok) return invalid(`is signed, and is no ticket: ${describeProblems(parsed.problems)}`);
  const why = refusalOf(parsed.value, request);
  return why === undefined ? { kind: 'valid', ticket: parsed.value } : invalid(why);
}

/** Why an authentic ticket does not allow this step; undefined when it does. */
function refusalOf(ticket: Ticket, { metadataDigest, scope, entry, trust }: TicketRequest): string | undefined {
  const other = (['product', 'line', 'environment'] as const).find((field) => ticket[field] !== scope[field]);
  if (other !== undefined) return `is for the ${other} ${ticket[other]}, and not for ${scope[other]}`;
  if (ticket.to !== metadataDigest) return `leads to the release ${ticket.to}, and not to this one`;
  const at = trust.at.getTime();
  if (at > Date.parse(ticket.expires)) return `has expired on ${ticket.expires}`;
  if (Date.parse(ticket.issued) - at > CLOCK_TOLERANCE_MS) return `was issued on ${ticket.issued}, later than now`;
  // A program that is started again after it was rolled back runs what is marked: its ticket has done its work.
  if (entry === undefined || entry.current === metadataDigest) return undefined;
  if (entry.nonces.some(({ nonce }) => nonce === ticket.nonce)) return 'was used on this host before';
  if (entry.current === null || ticket.from === entry.current) return undefined;
  return `leads away from the release ${ticket.from}, and this host runs ${entry.current}`;
}
