import { z } from 'zod';

const RANGE = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/;
const NAMES = ['port', 'duration', 'bool', 'ratio', 'url', 'int', 'number', 'path', 'host', 'text'] as const;

/** What values of a key are: a word, a range of numbers `0..1`, or one of a few texts. */
export const valueTypeSchema = z.union([
  z.enum(NAMES),
  z.string().regex(RANGE, `is neither one of ${NAMES.join(', ')} nor a range such as 0..1`),
  z.strictObject({ enum: z.array(z.string()).min(1).describe('The texts that it may be.') }),
]);

export type ValueType = z.output<typeof valueTypeSchema>;

const TESTS: Readonly<Record<string, { readonly says: string; readonly test: (value: string) => boolean }>> = {
  port: { says: 'a port from 1 to 65535', test: (value) => /^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65535 },
  duration: {
    says: 'a duration such as 30s, 5m or a number of seconds, above zero',
    test: (value) => /^\d+(?:\.\d+)?(?:ms|s|m|h|d)?$/.test(value) && Number.parseFloat(value) > 0,
  },
  bool: { says: 'true or false', test: (value) => value === 'true' || value === 'false' },
  ratio: { says: 'a number from 0 to 1', test: (value) => inRange(value, 0, 1) },
  url: { says: 'a URL with scheme and host', test: isUrl },
  int: { says: 'a whole number', test: (value) => /^-?\d{1,15}$/.test(value) },
  number: { says: 'a number', test: isNumber },
  path: { says: 'an absolute path without ..', test: (value) => /^\/[^\0]*$/.test(value) && !value.split('/').includes('..') },
  host: {
    says: 'a host name or address',
    test: (value) =>
      /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$|^\[?[0-9a-fA-F:]*:[0-9a-fA-F:.]*\]?$/.test(value),
  },
  text: { says: 'a text that is not empty', test: (value) => value.trim() !== '' },
};

/** Is a value of this type? And what it should have been, in words. */
export function judgeValue(value: string, type: ValueType): { readonly ok: boolean; readonly expected: string } {
  if (typeof type === 'object') return { ok: type.enum.includes(value), expected: `one of ${type.enum.join(', ')}` };
  const known = TESTS[type];
  if (known !== undefined) return { ok: known.test(value), expected: known.says };
  const [, from = '', to = ''] = RANGE.exec(type) ?? [];
  return { ok: inRange(value, Number(from), Number(to)), expected: `a number from ${from} to ${to}` };
}

function isNumber(value: string): boolean {
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value);
}

function inRange(value: string, from: number, to: number): boolean {
  return isNumber(value) && Number(value) >= from && Number(value) <= to;
}

function isUrl(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^\s/]/i.test(value) && URL.canParse(value) && !/\s/.test(value);
}
