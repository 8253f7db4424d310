import { parseFloorFile } from '../../src/policy/floor-file.js';

const problemsOf = (text: string): unknown => {
  const result = parseFloorFile(text);
  return result.ok ? result.value : result.problems.map(({ where, message }) => `${where} ${message}`);
};

describe('parseFloorFile', () => {
  it('takes a floor of some of the dimensions', () => {
    const floor = { schema_version: '1.1', policy_version: '2.0', protections: { signature_threshold: 2, signature_kinds: ['ed25519'] } };
    expect(problemsOf(JSON.stringify(floor))).toEqual(floor);
  });

  it.each([
    ['{}', '/schema_version is missing; expected a text'],
    ['{"schema_version":"1"}', '/schema_version is not a version such as "1.1"'],
    ['{"schema_version":"1.1","protections":{"retention":1}}', '/protections has the unknown key "retention"'],
    ['{"schema_version":"1.1","protections":{"signature_kinds":["rsa"]}}', '/protections/signature_kinds/0 is the text "rsa"'],
    ['{"schema_version":"1.1","schema_version":"1.0"}', '/schema_version stands twice in one object'],
    ['version: 1.1', 'is not JSON'],
  ])('refuses %s', (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(problem)]);
  });
});
