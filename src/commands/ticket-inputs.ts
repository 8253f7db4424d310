import { join, resolve } from 'node:path';
import { type Ticket, ticketSchema } from '../acceptance/ticket.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import { isSha256, type Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Ports } from '../ports/index.js';
import { checkShape } from '../shape/document.js';
import { type Parsed, refused } from '../shape/parsed.js';
import { claimedStatement } from './approvals.js';

/** What a ticket file says it is, signatures aside. */
export function parseTicket(content: Uint8Array): Parsed<Ticket> {
  const statement = claimedStatement(content, PREDICATE_TYPES.ticket.type);
  if (!statement.ok) return statement;
  const ticket = checkShape(statement.value.predicate, ticketSchema);
  if (!ticket.ok) return ticket;
  const [subject] = statement.value.subjects;
  return statement.value.subjects.length === 1 && subject?.digest === ticket.value.to ? ticket : refused('', 'is signed over another release than it names');
}

/** A release as people name it: its metadata digest, or a directory with its evidence. @throws input_missing, input_invalid */
export function releaseDigest({ files, environment }: Pick<Ports, 'files' | 'environment'>, text: string): Sha256 {
  const digest = text.replace(/^sha256:/, '');
  if (digest !== text && isSha256(digest)) return digest;
  const folder = resolve(environment.cwd, text);
  if (files.isDirectory(folder)) {
    const found = files.digest(join(folder, METADATA_FILE));
    if (found !== undefined) return found;
    throw new IntegrityError('input_missing', `there is no ${METADATA_FILE} in ${printable(text)}`, { path: folder });
  }
  throw new IntegrityError('input_invalid', `${printable(text.slice(0, 100))} is neither a digest such as sha256:… nor an evidence directory`);
}
