import { z } from 'zod';
import { parseEnvelope } from '../envelope/envelope.js';
import { parseStatement, renderStatement, type Statement } from '../envelope/statement.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { EvidenceSnapshot, EvidenceStore } from '../ports/evidence-store.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { parseDocument } from '../shape/document.js';
import { describeProblems, type Parsed, parsed, refused } from '../shape/parsed.js';
import { RECEIPTS_FILE } from './layout.js';

const json = z.record(z.string(), z.unknown());
const fileSchema = z.strictObject({
  version: z.literal(1),
  receipts: z.array(z.union([z.strictObject({ envelope: json }), z.strictObject({ unsigned: json })])).max(LIMITS.receipts),
});

/** One receipt as it stands in the file: the bytes of its DSSE envelope, or of a statement that nobody signed. */
export type FiledReceipt =
  { readonly signed: true; readonly content: Uint8Array; readonly statement: Statement } | { readonly signed: false; readonly statement: Statement };

/** A new receipt: an envelope as `signStatement` gives it, or a statement where there is no key. */
export type NewReceipt = { readonly envelope: string } | { readonly unsigned: Statement };

/** Reads `receipts.json`. Whether a signature is any good is not asked here. */
export function parseReceipts(content: Uint8Array): Parsed<readonly FiledReceipt[]> {
  const file = parseDocument(content, fileSchema, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: LIMITS.jsonDepth });
  if (!file.ok) return file;
  const receipts: FiledReceipt[] = [];
  for (const [index, entry] of file.value.receipts.entries()) {
    const receipt = 'envelope' in entry ? signedReceipt(entry.envelope) : unsignedReceipt(entry.unsigned);
    if (!receipt.ok) return refused(`/receipts/${index}`, describeProblems(receipt.problems));
    receipts.push(receipt.value);
  }
  return parsed(receipts);
}

function signedReceipt(envelope: Readonly<Record<string, unknown>>): Parsed<FiledReceipt> {
  const content = Buffer.from(canonicalJson(envelope));
  const read = parseEnvelope(content);
  if (!read.ok) return read;
  const statement = parseStatement(read.value.payload);
  return statement.ok ? parsed({ signed: true, content, statement: statement.value }) : statement;
}

function unsignedReceipt(value: Readonly<Record<string, unknown>>): Parsed<FiledReceipt> {
  const statement = parseStatement(Buffer.from(canonicalJson(value)));
  return statement.ok ? parsed({ signed: false, statement: statement.value }) : statement;
}

/** Adds receipts to what the file has; nothing of it is lost. @throws evidence_unreadable when the file is damaged or full */
export function appendReceipts(before: Uint8Array | undefined, added: readonly NewReceipt[]): string {
  const old = before === undefined ? parsed({ version: 1 as const, receipts: [] }) : parseOld(before);
  if (!old.ok)
    throw new IntegrityError(
      'evidence_unreadable',
      `${RECEIPTS_FILE} ${describeProblems(old.problems)}`,
      {},
      { hint: 'Restore it, or move it away to begin a new one; DuRi overwrites no receipt.' },
    );
  const receipts = [...old.value.receipts, ...added.map(toEntry)];
  if (receipts.length > LIMITS.receipts)
    throw new IntegrityError('evidence_unreadable', `${RECEIPTS_FILE} has ${old.value.receipts.length} receipts; the limit is ${LIMITS.receipts}`);
  return `{"receipts":[\n${receipts.map((entry) => canonicalJson(entry)).join(',\n')}\n],"version":1}\n`;
}

function parseOld(content: Uint8Array): Parsed<z.output<typeof fileSchema>> {
  const receipts = parseReceipts(content);
  return receipts.ok ? parseDocument(content, fileSchema, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: LIMITS.jsonDepth }) : receipts;
}

function toEntry(receipt: NewReceipt): z.output<typeof fileSchema>['receipts'][number] {
  if ('envelope' in receipt) return { envelope: JSON.parse(receipt.envelope) as Record<string, unknown> };
  return { unsigned: JSON.parse(renderStatement(receipt.unsigned)) as Record<string, unknown> };
}

/** Adds receipts to an evidence set, under its lock: two runs at the same time both keep theirs. @throws locked, write_failed, evidence_unreadable */
export function fileReceipts(store: EvidenceStore, evidence: string, added: readonly NewReceipt[]): void {
  const transaction = store.begin(evidence);
  try {
    const snapshot = store.open(evidence);
    try {
      transaction.put(RECEIPTS_FILE, appendReceipts(readReceipts(snapshot), added));
    } finally {
      snapshot.close();
    }
    transaction.commit();
  } finally {
    transaction.abort();
  }
}

/** The bytes of `receipts.json`, or undefined when the set has none. */
export function readReceipts(snapshot: EvidenceSnapshot): Uint8Array | undefined {
  return snapshot.file(RECEIPTS_FILE)?.read(LIMITS.evidenceFileBytes);
}
