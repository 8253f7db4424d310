import { printable } from '../model/path.js';

const CHARACTERS = 500;

/** The end of what a program wrote, on one line. */
export function lastWords(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return printable(lines.filter((line) => line !== '').join('; ')).slice(-CHARACTERS);
}
