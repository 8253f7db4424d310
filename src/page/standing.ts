import type { Outcome } from '../model/status.js';
import { type WatchView, YOUNG_INTERVALS } from '../watch/watch-view.js';

/** Which colour and which sign something has. `unknown` is for what nobody knows now: never green, and no alarm of its own. */
export type Tone = 'good' | 'warn' | 'bad' | 'unknown';

/** What the page says first. */
export interface Standing {
  readonly tone: Tone;
  /** The word that stands there in large letters. */
  readonly word: string;
  readonly means: string;
  /** Why what was found last does not count any more; undefined while it does. */
  readonly outdated: string | undefined;
}

/** Clocks of one host differ by less than this; a scan from further ahead says that the clock was turned back. */
const CLOCK_SKEW_MS = 60_000;

const OF_OUTCOME: Readonly<Record<Outcome, Omit<Standing, 'outdated'>>> = {
  verified: { tone: 'good', word: 'Verified', means: 'What runs here is what was released.' },
  policy_changed: { tone: 'warn', word: 'Policy changed', means: 'The evidence is authentic, and asks for less than this host demands, or is past its time.' },
  corrupted: { tone: 'bad', word: 'Corrupted', means: 'The evidence cannot be read, so it proves nothing.' },
  tampered: {
    tone: 'bad',
    word: 'Tampered',
    means: 'What runs here is not what was released. Isolate it, restore the last verified release, keep this one for forensics.',
  },
  'error(config)': { tone: 'warn', word: 'No verdict: configuration', means: 'Policy, key ring or command line is wrong, so nothing was judged.' },
  'error(infra)': { tone: 'warn', word: 'No verdict', means: 'The question could not be answered, and that is never a pass.' },
};

/** How each outcome is named and coloured. */
export function outcomeTone(outcome: Outcome): Tone {
  return OF_OUTCOME[outcome].tone;
}

export function outcomeWord(outcome: Outcome): string {
  return OF_OUTCOME[outcome].word;
}

/** The state now. A pass that is too old is no pass; a failure stays one however old it is. */
export function standingOf({ last, intervalMs, stale }: Pick<WatchView, 'last' | 'intervalMs' | 'stale'>, now: Date): Standing {
  if (last === undefined)
    return { tone: 'unknown', word: 'Waiting for the first scan', means: 'Nothing has been looked at yet, so nothing is known.', outdated: undefined };
  // The sidecar itself says so by a clock that nobody sets; the clock of this host tells the same of a view that was kept.
  const outdated = stale ? NO_SCAN_SINCE : whyOutdated(now.getTime() - Date.parse(last.at), intervalMs);
  const found = OF_OUTCOME[last.outcome];
  if (outdated === undefined || found.tone !== 'good') return { ...found, outdated };
  return { tone: 'unknown', word: 'Out of date', means: `The last scan found it verified, and it is too old to count. ${outdated}`, outdated };
}

const NO_SCAN_SINCE = 'No scan has ended since: the sidecar hangs, was stopped, or cannot keep up.';

function whyOutdated(ageMs: number, intervalMs: number): string | undefined {
  if (Number.isNaN(ageMs)) return 'The last scan has no readable time.';
  if (ageMs < -CLOCK_SKEW_MS) return 'The last scan lies in the future: the clock of this host was turned back.';
  if (ageMs > YOUNG_INTERVALS * intervalMs) return NO_SCAN_SINCE;
  return undefined;
}
