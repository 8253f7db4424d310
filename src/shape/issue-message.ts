import type { z } from 'zod';

const SHOWN_CHARACTERS = 60;

/** What a schema expected and what it found, as the rest of a sentence that begins with the field: `is 0; expected at least 1`. */
export function issueMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `${isOrIsMissing(issue)}; expected ${nameOfType(issue.expected)}`;
  if (issue.code === 'invalid_value') return `${isOrIsMissing(issue)}; expected ${oneOf(issue.values)}`;
  if (issue.code === 'too_small') return bound(issue.input, Number(issue.minimum), issue.inclusive === false ? 'more than' : 'at least');
  if (issue.code === 'too_big') return bound(issue.input, Number(issue.maximum), issue.inclusive === false ? 'less than' : 'at most');
  return lowerFirst(issue.message);
}

function isOrIsMissing(issue: z.core.$ZodIssue): string {
  return issue.input === undefined ? 'is missing' : `is ${found(issue)}`;
}

function bound(input: unknown, limit: number, words: string): string {
  if (typeof input === 'string') return input === '' ? 'is empty' : `has ${input.length} characters; expected ${words} ${limit}`;
  if (Array.isArray(input)) return input.length === 0 ? 'is an empty list' : `has ${input.length} entries; expected ${words} ${limit}`;
  return `is ${Number(input)}; expected ${words} ${limit}`;
}

/** The value, as far as it is short and no whole document; the type, where that is what differs. */
function found(issue: z.core.$ZodIssue): string {
  const { input } = issue;
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'an object';
  if (issue.path.length === 0) return `a ${typeof input}`;
  if (typeof input === 'string') return `the text ${JSON.stringify(input.slice(0, SHOWN_CHARACTERS))}`;
  return typeof input === 'number' ? `the number ${input}` : JSON.stringify(input);
}

function nameOfType(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    object: 'an object',
    array: 'a list',
  };
  return names[expected] ?? expected;
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
