/** Something that a report says and that can be held against a fact. Offsets are those of the source. */
export interface Claim {
  /** The fact that it names; undefined for one that stands bare in the text. */
  readonly fact: string | undefined;
  /** What it says, as it stands there. */
  readonly text: string;
  /** Where its value stands, in pieces where marks lie between them. */
  readonly pieces: readonly (readonly [start: number, end: number])[];
  /** The whole of it, the marks around a value included. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** Markdown marks are text where it stands: inside HTML. */
  readonly inHtml: boolean;
  /** The marks around it are not as they should be, and how. */
  readonly broken?: string;
}

/** `proven`: its value is that of the fact. `wrong`: it is another. `unproven`: there is no such fact, or none is named. */
export type Verdict = 'proven' | 'wrong' | 'unproven';

export interface JudgedClaim extends Claim {
  readonly verdict: Verdict;
  /** The rest of a sentence that begins with the document. */
  readonly message: string;
  /** How the fact is written in its place; undefined where there is none. */
  readonly fresh: string | undefined;
}

/** What was found out, by name: `checks.selected`, `lines.docs`, `record.audit.passed`. */
export type Facts = ReadonlyMap<string, string | number>;
