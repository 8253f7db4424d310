import { BY_HAND } from '../../../src/gates/audit/checklist/by-hand.js';
import { conditionsOf } from '../../../src/gates/audit/checklist/conditions.js';
import { selectChecks } from '../../../src/gates/audit/select-checks.js';
import { CHECK_TYPES, loadCheckTypes } from '../../../src/gates/audit/types/index.js';

async function conditions(written: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { checks, problems } = await selectChecks({
    preset: undefined,
    own: [{ id: 'A-1', ...written }],
    variables: { values: new Map(), secrets: new Map() },
    timeoutSeconds: 60,
  });
  expect(problems).toEqual([]);
  return checks.flatMap((check) => conditionsOf(check).map(({ name, value }) => `${name}: ${value}`));
}

describe('checklist', () => {
  it('knows a way by hand for every kind of check, and for nothing else', () => {
    expect(Object.keys(BY_HAND).sort()).toEqual(CHECK_TYPES.map(({ name }) => name).sort());
  });

  it('finds every kind of check by the name that the kind itself has', async () => {
    expect((await loadCheckTypes()).map(({ name }) => name)).toEqual(CHECK_TYPES.map(({ name }) => name));
  });

  it.each([
    ['what must not be', { file: { path: 'a', exists: false } }, ['exists: false']],
    ['what must not be, where nothing is the default', { git: { path: 'a', tracked: false } }, ['tracked: false']],
    ['nothing that is off anyway', { doc: { files: ['a'], links: 'internal_resolve' } }, ['links: internal_resolve']],
  ])('has a condition for %s', async (_, written, expected) => {
    const found = await conditions(written);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.filter((one) => one.endsWith('false'))).toEqual(expected.filter((one) => one.endsWith('false')));
  });
});
