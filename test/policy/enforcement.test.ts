import { enforcement, spikeThreshold } from '../../src/policy/enforcement.js';
import { codeOf } from '../support/code-of.js';
import { BUILT_IN_POLICY } from '../../src/policy/policy.js';
import { policySchema } from '../../src/policy/policy-schema.js';

const strict = BUILT_IN_POLICY.policy;
const warn = policySchema.parse({ version: '1.0', integrity: { mode: 'warn', spike_threshold: 0.5 } });

describe('enforcement', () => {
  it.each([
    [undefined, undefined, strict, 'prod'],
    ['', '', strict, 'prod'],
    ['prod', undefined, strict, 'prod'],
    ['dev', undefined, strict, 'dev'],
    [undefined, 'strict', strict, 'prod'],
    [undefined, 'warn', strict, 'dev'],
    ['prod', 'warn', warn, 'prod'],
    ['prod', undefined, warn, 'prod'],
    [undefined, 'strict', warn, 'prod'],
    [undefined, undefined, warn, 'dev'],
    ['dev', 'strict', strict, 'dev'],
  ] as const)('DURI_ENV %p, DURI_INTEGRITY_MODE %p', (environment, mode, policy, expected) => {
    expect(enforcement({ DURI_ENV: environment, DURI_INTEGRITY_MODE: mode }, policy).mode).toBe(expected);
  });

  it('says what decided', () => {
    expect([enforcement({ DURI_ENV: 'dev' }, strict).why, enforcement({}, warn).why, enforcement({}, strict).why]).toEqual([
      'DURI_ENV=dev',
      'integrity.mode: warn in the policy',
      'the default',
    ]);
  });

  it.each([
    { DURI_ENV: 'production' },
    { DURI_ENV: 'PROD' },
    { DURI_ENV: 'dev ' },
    { DURI_INTEGRITY_MODE: 'off' },
    { DURI_ENV: 'prod', DURI_INTEGRITY_MODE: 'none' },
    { DURI_ENV: 'dev\n' },
  ])('refuses %j instead of guessing', (variables) => {
    expect(codeOf(() => enforcement(variables, strict))).toBe('mode_invalid');
  });
});

describe('spikeThreshold', () => {
  it.each([
    [undefined, 0.3],
    ['', 0.3],
    ['0.2', 0.2],
    ['1', 1],
    ['1.0', 1],
    ['0.001', 0.001],
  ])('is %p as %p', (text, expected) => {
    expect(spikeThreshold({ DURI_INTEGRITY_SPIKE_THRESHOLD: text }, strict)).toBe(expected);
  });

  it("is the policy's where no variable says otherwise", () => {
    expect(spikeThreshold({}, warn)).toBe(0.5);
  });

  it.each(['0', '0.0', '-0.1', '1.01', '30%', 'NaN', 'Infinity', '1e-1', ' 0.3', '0,3', '.5'])('refuses %j', (text) => {
    expect(codeOf(() => spikeThreshold({ DURI_INTEGRITY_SPIKE_THRESHOLD: text }, strict))).toBe('input_invalid');
  });
});
