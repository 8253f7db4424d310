/** What is wrong with a text from outside, and where. */
export interface Problem {
  /** A JSON pointer, `line:column`, or empty for the whole. */
  readonly where: string;
  readonly message: string;
  /** The text is not malformed but larger, deeper or longer than we accept; absent otherwise. */
  readonly overLimit?: true;
}

/** A value that has been checked, or everything that is wrong with the text. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Refused;

export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function refused(where: string, message: string): Refused {
  return { ok: false, problems: [{ where, message }] };
}

/** Refuses a text for its size, depth or count. */
export function overLimit(where: string, message: string): Refused {
  return { ok: false, problems: [{ where, message, overLimit: true }] };
}

/** Problems as one line. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)).join('; ');
}
