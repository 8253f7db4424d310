import { printable } from '../../model/path.js';

/** Text from outside on one line, in characters that JSON as well as XML 1.0 can hold; all others are shown as `\uNNNN`. @source XML 1.0, section 2.2 */
export function plainText(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
