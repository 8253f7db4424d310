import { IntegrityError } from '../model/errors.js';
import type { Inputs, Values } from './input.js';

/** How a host gives the texts of one input: from argv, from `INPUT_*`, from the environment. */
export type TextSource = (key: string) => readonly string[];

/** The values of a command's inputs; every input that is wrong is named in one error. @throws input_invalid */
export function resolveInputs<I extends Inputs>(inputs: I, texts: TextSource, nameOf: (key: string) => string): Values<I> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, input] of Object.entries(inputs)) {
    const result = input.resolve(texts(key));
    if (result.ok) values[key] = result.value;
    else problems.push(...result.problems.map(({ message }) => `${nameOf(key)} ${message}`));
  }
  if (problems.length > 0) throw new IntegrityError('input_invalid', problems.join('; '), { problems });
  return values as Values<I>;
}
