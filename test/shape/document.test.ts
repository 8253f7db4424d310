import { z } from 'zod';
import { checkShape } from '../../src/shape/document.js';

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  kind: z.enum(['one', 'two']).optional(),
  count: z.int().min(1).max(9).optional(),
  share: z.number().gt(0).lt(1).optional(),
  list: z.array(z.string()).min(1).max(2).optional(),
  on: z.boolean().optional(),
  inner: z.strictObject({ deep: z.literal('x') }).optional(),
});

describe('checkShape', () => {
  it.each([
    [{}, 'is missing; expected a text'],
    [{ name: 1 }, 'is the number 1; expected a text'],
    [{ name: null }, 'is null; expected a text'],
    [{ name: '' }, 'is empty'],
    [{ name: 'abcdef' }, 'has 6 characters; expected at most 5'],
    [{ name: 'a', kind: 'tow' }, 'is the text "tow"; expected one of "one", "two"'],
    [{ name: 'a', count: 0 }, 'is 0; expected at least 1'],
    [{ name: 'a', count: 10 }, 'is 10; expected at most 9'],
    [{ name: 'a', count: 1.5 }, 'is the number 1.5; expected a whole number'],
    [{ name: 'a', share: 0 }, 'is 0; expected more than 0'],
    [{ name: 'a', share: 1 }, 'is 1; expected less than 1'],
    [{ name: 'a', list: [] }, 'is an empty list'],
    [{ name: 'a', list: ['', '', ''] }, 'has 3 entries; expected at most 2'],
    [{ name: 'a', list: 'x' }, 'is the text "x"; expected a list'],
    [{ name: 'a', on: 'yes' }, 'is the text "yes"; expected true or false'],
    [{ name: 'a', inner: [] }, 'is a list; expected an object'],
    [{ name: 'a', inner: { deep: 'y' } }, 'is the text "y"; expected "x"'],
    [{ name: 'a', cuont: 1 }, 'has the unknown key "cuont"; did you mean "count"?'],
    [{ name: 'a', '\u001b[31m': 1 }, 'has the unknown key "\\u001b[31m"'],
  ])('says of %j what was expected and what was found', (value, message) => {
    expect(checkShape(value, schema)).toMatchObject({ ok: false, problems: [{ message }] });
  });

  it('quotes nothing of a text that is no document at all', () => {
    expect(checkShape('-----BEGIN PRIVATE KEY-----', schema)).toEqual({ ok: false, problems: [{ where: '', message: 'is a string; expected an object' }] });
  });
});
