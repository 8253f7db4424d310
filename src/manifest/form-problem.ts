import { type Parsed, parsed, type Problem } from '../shape/parsed.js';

/** Thrown while a text is read and does not have its one form. It never leaves this folder: `atBorder` turns it into a value. */
export class FormProblem extends Error {
  override readonly name: string = 'FormProblem';
  readonly problems: readonly Problem[];

  /** @param problems closer ones, if there are any */
  constructor(
    readonly line: number,
    message: string,
    problems?: readonly Problem[],
  ) {
    super(message);
    this.problems = problems ?? [{ where: `${line}:1`, message: `line ${line} ${message}` }];
  }
}

/** A line is not where it should be: what stands around the entries is not in its form. */
export class FrameProblem extends FormProblem {
  override readonly name = 'FrameProblem';
}

/**
 * What reading gives, or its problems as a value.
 * @param explain finds closer problems for one of the frame
 */
export function atBorder<T>(read: () => T, explain: (problem: FrameProblem) => readonly Problem[] = ({ problems }) => problems): Parsed<T> {
  try {
    return parsed(read());
  } catch (error) {
    if (!(error instanceof FormProblem)) throw error;
    return { ok: false, problems: error instanceof FrameProblem ? explain(error) : error.problems };
  }
}
