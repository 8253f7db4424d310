import { z } from 'zod';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../../check-type.js';
import { type FoundValue, type Source, sourceName, sourceSchema, valuesOf } from './sources.js';

const parameters = z.strictObject({
  equal: z
    .array(
      z.strictObject({
        a: sourceSchema.describe('Where the value stands.'),
        b: sourceSchema.describe('Where the same value must stand. Its value is the expected one.'),
      }),
    )
    .min(1)
    .describe('Pairs of places. Every value at a and every value at b must be one and the same; none at all fails.'),
});

/** `xref`: one value that stands in two files. */
export const xrefCheck = checkType<z.output<typeof parameters>>({
  name: 'xref',
  summary: 'A value in one file equals a value in another: a port of nginx and of the environment, a path, a name',
  parameters,
  executes: staticCheck,
  observe: async (ground, { equal }) => (await Promise.all(equal.map(({ a, b }) => compare(ground, a, b)))).flat(),
});

async function compare(ground: Ground, a: Source, b: Source): Promise<Observation[]> {
  const [here, there] = [await valuesOf(ground, a), await valuesOf(ground, b)];
  const missing = [[a, here] as const, [b, there] as const].filter(([, values]) => values.length === 0);
  if (missing.length > 0) return missing.map(([source]) => fails(sourceName(source), 'is nowhere to be found', { actual: 'nothing' }));
  const expected = there[0];
  const wrong = [...here.map((value) => [a, value] as const), ...there.map((value) => [b, value] as const)].filter(([, { text }]) => text !== expected?.text);
  if (wrong.length === 0) return [holds(sourceName(a), `is ${expected?.shown ?? ''}, as ${sourceName(b)} is`, placeOf(here[0]))];
  return wrong.map(([source, value]) =>
    fails(sourceName(source), `is not what ${sourceName(b)} is`, { expected: expected?.shown ?? '', actual: value.shown, ...placeOf(value) }),
  );
}

function placeOf(value: FoundValue | undefined): Pick<Observation, 'location'> {
  return value?.location === undefined ? {} : { location: value.location };
}
