import { addDays, toInstant } from '../model/instant.js';
import type { Policy, StoreName } from '../policy/policy.js';

/** How binding a store's word is. Only `enforced` may be called proof of retention. @source trust model, section 8 */
export type RetentionLevel = 'declared' | 'locked' | 'enforced';

/** Until when a store says that it keeps something: an instant, `no_end` where it deletes nothing by itself, undefined where it did not say. Not knowing is never a promise. */
export type KeptUntil = Date | 'no_end' | undefined;

/** Clocks differ, and a day in which clocks change has 23 hours. */
const TOLERANCE_MS = 2 * 60 * 60 * 1000;

/** Asked for so many days at an instant, until when must it be kept? */
export function askedUntil(at: Date, days: number): Date {
  return addDays(at, days);
}

/** Does a store keep something for as long as was asked? What it does not say counts as no. */
export function isLongEnough(kept: KeptUntil, asked: Date): boolean {
  if (kept === 'no_end') return true;
  return kept !== undefined && kept.getTime() >= asked.getTime() - TOLERANCE_MS;
}

/** The later of two promises. */
export function later(one: KeptUntil, other: KeptUntil): KeptUntil {
  if (one === 'no_end' || other === 'no_end') return 'no_end';
  if (one === undefined || other === undefined) return one ?? other;
  return one.getTime() >= other.getTime() ? one : other;
}

export type Decision =
  | { readonly action: 'keep' }
  | { readonly action: 'mirror'; readonly to: StoreName }
  /** `why` says what was found and what policy says about it. */
  | { readonly action: 'fail'; readonly why: string };

/** After every store has said until when it keeps a release: is that enough, and what does policy say if not? */
export function decideRetention(
  kept: readonly { readonly store: StoreName; readonly keptUntil: KeptUntil }[],
  asked: Date,
  policy: Policy['archive'],
): Decision {
  if (kept.some(({ keptUntil }) => isLongEnough(keptUntil, asked))) return { action: 'keep' };
  const found = kept.map(({ store, keptUntil }) => `${store} ${describeKept(keptUntil)}`).join(', ');
  const short = `asked to keep it until ${describeKept(asked)}; found: ${found === '' ? 'no store' : found}`;
  const { mirror, when_short } = policy;
  if (when_short === 'fail') return { action: 'fail', why: `${short}; the policy says when_short: fail` };
  if (mirror === undefined) return { action: 'fail', why: `${short}; the policy says when_short: mirror and names no mirror` };
  if (kept.some(({ store }) => store === mirror)) return { action: 'fail', why: `${short}; the mirror is among them` };
  return { action: 'mirror', to: mirror };
}

/** A promise as people read it: a day, `no end`, or `unknown`. */
export function describeKept(kept: KeptUntil): string {
  if (kept === 'no_end') return 'no end';
  return kept === undefined ? 'unknown' : toInstant(kept).slice(0, 10);
}

/** Whole days from an instant to the end of a promise, negative once it has passed; undefined when there is no end or none is known. */
export function daysLeft(kept: KeptUntil, at: Date): number | undefined {
  return kept instanceof Date ? Math.floor((kept.getTime() - at.getTime()) / (24 * 60 * 60 * 1000)) : undefined;
}
