import { z } from 'zod';
import { isSha256, type Sha256 } from '../model/digest.js';
import { isInstant } from '../model/instant.js';

/** What a mark is about: one product and line. The product is null only where no policy names it. */
export interface Marked {
  readonly product: string | null;
  readonly line: string;
}

const digest = z
  .string()
  .refine(isSha256, 'is not a SHA-256 digest')
  .transform((text): Sha256 => text);
const instant = z.string().refine(isInstant, 'is not an instant in UTC such as 2026-01-05T12:00:00Z');

const entrySchema = z.strictObject({
  product: z.string().min(1).max(300).nullable(),
  line: z.string().min(1).max(300),
  /** The highest sequence number that was marked good; 0 before the first. */
  sequence: z.int().min(0),
  /** Metadata digest of the release with that number, where it is not the current one any more: after going back. */
  highest: digest.optional(),
  /** Metadata digests of the release that was marked good last, and of the one before it. */
  current: digest.nullable(),
  last_green: digest.nullable(),
  /** The highest number of a freeze state that was believed. */
  freeze_counter: z.int().min(0),
  /** Of tickets that were used: a ticket counts once. */
  nonces: z.array(z.strictObject({ nonce: z.string().min(1).max(200), expires: instant })).max(1000),
});

/** @source trust model, section 5 (mark) */
export const markSchema = z
  .strictObject({
    version: z.literal('1'),
    /** The latest time that was seen when something was marked; null before. A clock behind it is not believed. */
    latest: instant.nullable(),
    entries: z.array(entrySchema).max(1000),
  })
  .refine(
    ({ entries }) => new Set(entries.map(({ product, line }) => JSON.stringify([product, line]))).size === entries.length,
    'has two entries for one line',
  );

/** The high-water mark of a host: what it has seen to be good, so that nothing older comes back unnoticed. */
export type Mark = z.output<typeof markSchema>;
export type MarkEntry = Mark['entries'][number];

export const EMPTY_MARK: Mark = { version: '1', latest: null, entries: [] };

/** A release as the mark knows it. */
export interface MarkedRelease {
  /** Of `deployment_metadata.json`. */
  readonly digest: Sha256;
  readonly sequence: number;
}

export function entryOf(mark: Mark, { product, line }: Marked): MarkEntry | undefined {
  return mark.entries.find((entry) => entry.product === product && entry.line === line);
}

/**
 * Where a release stands against the mark. `current` and `last_green` are the two that were marked good; `newer` has a higher number;
 * `first` is where nothing was marked yet. `older` needs a ticket; `equivocation` is another release under a number that is taken.
 * @source trust model, sections 3 (sequence) and 5 (mark)
 */
export type Standing = 'current' | 'last_green' | 'newer' | 'first' | 'older' | 'equivocation';

export function standingOf(entry: MarkEntry | undefined, { digest: asked, sequence }: MarkedRelease): Standing {
  if (entry === undefined || entry.current === null) return 'first';
  if (asked === entry.current) return 'current';
  if (asked === entry.last_green) return 'last_green';
  if (sequence > entry.sequence) return 'newer';
  return sequence === entry.sequence && asked !== highestOf(entry) ? 'equivocation' : 'older';
}

/** The release that the highest number belongs to. */
function highestOf({ highest, current }: MarkEntry): Sha256 | null {
  return highest ?? current;
}

/**
 * The mark after a release was found good. Going forward keeps the release before as the way back; going back (to the last green one, or
 * by a ticket) leaves no way forward again but a higher number. The highest number is never lowered. Pure.
 */
export function markGood(mark: Mark, about: Marked, release: MarkedRelease, at: Date): Mark {
  const standing = standingOf(entryOf(mark, about), release);
  return withEntry(later(mark, at), about, (entry) => {
    if (standing === 'current') return entry;
    const { highest: _, ...rest } = entry;
    const isForward = standing === 'newer' || standing === 'first';
    if (isForward)
      return { ...rest, sequence: Math.max(entry.sequence, release.sequence), current: release.digest, last_green: entry.current ?? release.digest };
    return { ...rest, current: release.digest, last_green: release.digest, highest: highestOf(entry) ?? release.digest };
  });
}

/** What the holders of the root keys set a line back to; null is as if nothing had been marked. */
export interface ResetTo {
  readonly release: MarkedRelease | null;
  /** Undefined leaves the number of the kill switch as it is. */
  readonly freezeCounter: number | undefined;
}

/** The mark after a reset. Nonces stay spent, and the latest time is that of the reset: both may have been what was poisoned. Pure. */
export function resetLine(mark: Mark, about: Marked, { release, freezeCounter }: ResetTo, at: Date): Mark {
  return withEntry({ ...mark, latest: at.toISOString() }, about, (entry) => ({
    product: entry.product,
    line: entry.line,
    sequence: release?.sequence ?? 0,
    current: release?.digest ?? null,
    last_green: release?.digest ?? null,
    freeze_counter: freezeCounter ?? entry.freeze_counter,
    nonces: entry.nonces,
  }));
}

/** The mark after a freeze state was believed. */
export function markFreeze(mark: Mark, about: Marked, counter: number): Mark {
  return withEntry(mark, about, (entry) => ({ ...entry, freeze_counter: Math.max(entry.freeze_counter, counter) }));
}

/** The mark after a ticket was used. Nonces of tickets that are over are forgotten: such a ticket is refused for its end. */
export function spendNonce(mark: Mark, about: Marked, ticket: { readonly nonce: string; readonly expires: string }, at: Date): Mark {
  return withEntry(mark, about, (entry) => ({
    ...entry,
    nonces: [
      ...entry.nonces.filter(({ nonce, expires }) => nonce !== ticket.nonce && Date.parse(expires) + CLOCK_TOLERANCE_MS > at.getTime()),
      { nonce: ticket.nonce, expires: ticket.expires },
    ],
  }));
}

/** A clock may be this far behind the latest time that the mark has seen. @source trust model, section 5 */
export const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Is this clock behind what the mark has seen? */
export function isBehind({ latest }: Mark, at: Date): boolean {
  return latest !== null && Date.parse(latest) - at.getTime() > CLOCK_TOLERANCE_MS;
}

/** The mark with the time that was seen, where that is later. */
export function later(mark: Mark, at: Date): Mark {
  const instantNow = at.toISOString();
  return mark.latest !== null && Date.parse(mark.latest) >= at.getTime() ? mark : { ...mark, latest: instantNow };
}

function withEntry(mark: Mark, about: Marked, change: (entry: MarkEntry) => MarkEntry): Mark {
  const entry = entryOf(mark, about) ?? {
    product: about.product,
    line: about.line,
    sequence: 0,
    current: null,
    last_green: null,
    freeze_counter: 0,
    nonces: [],
  };
  const others = mark.entries.filter((one) => one.product !== about.product || one.line !== about.line);
  return { ...mark, entries: [...others, change(entry)] };
}
