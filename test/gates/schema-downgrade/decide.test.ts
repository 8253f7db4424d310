import fc from 'fast-check';
import { type Candidate, decideDowngrade, outcomeOfDowngrade } from '../../../src/gates/schema-downgrade/decide.js';
import { compareDimensions, DIMENSIONS } from '../../../src/gates/schema-downgrade/dimensions.js';
import { BUILT_IN_FLOOR, pinnedByFile, pinnedByPolicy, type Stance, stanceOfMetadata, stanceOfPolicy } from '../../../src/gates/schema-downgrade/stance.js';
import type { Sha256 } from '../../../src/model/digest.js';
import { KNOWN_SCHEMA_VERSIONS } from '../../../src/model/schema-version.js';
import { type LoadedPolicy, policyDigest } from '../../../src/policy/policy.js';
import { policySchema } from '../../../src/policy/policy-schema.js';
import type { Protections } from '../../../src/policy/protections.js';
import { sampleMetadata } from '../../support/metadata.js';

const digest = (digit: string): Sha256 => digit.repeat(64) as Sha256;
const middle: Protections = {
  hash: 'sha256',
  signature_required: true,
  signature_threshold: 2,
  signature_kinds: ['ed25519', 'ecdsa-p256'],
  retention_days: 180,
  expires_days: 90,
  include: ['app/**', 'bin/**'],
  exclude: ['logs/**', 'tmp/**'],
  unexpected: 'warn',
  unsafe_modes: 'fail',
  spike_threshold: 0.3,
  mode: 'strict',
};
const base: Stance = {
  source: 'base',
  kind: 'metadata',
  schemaVersion: '1.1',
  schemaDigest: digest('1'),
  policyVersion: '2.0',
  policyDigest: digest('2'),
  acceptedPolicyVersion: undefined,
  rules: undefined,
  protections: middle,
  release: { product: 'shop', line: 'main', sequence: 7, digest: digest('3') },
};
const next: Stance = { ...base, source: 'candidate', release: { product: 'shop', line: 'main', sequence: 8, digest: digest('4') } };
const with_ = (change: Partial<Protections>, of: Stance = next): Stance => ({ ...of, protections: { ...of.protections, ...change } });
const failuresOf = (candidate: Candidate, floors: readonly Stance[] = [base], known = KNOWN_SCHEMA_VERSIONS): string[] =>
  decideDowngrade(candidate, floors, known).flatMap(({ outcome, reason, subject }) => (outcome === 'fail' ? [`${reason} ${subject}`] : []));
const outcome = (candidate: Candidate, floors: readonly Stance[] = [base], known = KNOWN_SCHEMA_VERSIONS): string =>
  outcomeOfDowngrade(decideDowngrade(candidate, floors, known));

const weaker: readonly (readonly [keyof Protections, Partial<Protections>])[] = [
  ['signature_required', { signature_required: false }],
  ['signature_threshold', { signature_threshold: 1 }],
  ['signature_kinds', { signature_kinds: ['ed25519', 'ecdsa-p256', 'hmac-sha256'] }],
  ['signature_kinds', { signature_kinds: ['hmac-sha256'] }],
  ['retention_days', { retention_days: 179 }],
  ['expires_days', { expires_days: 91 }],
  ['include', { include: ['app/**'] }],
  ['include', { include: ['app/**', 'bin/*'] }],
  ['include', { include: [] }],
  ['exclude', { exclude: ['logs/**', 'tmp/**', 'x'] }],
  ['exclude', { exclude: ['logs/*'] }],
  ['unexpected', { unexpected: 'ignore' }],
  ['unsafe_modes', { unsafe_modes: 'warn' }],
  ['spike_threshold', { spike_threshold: 0.31 }],
  ['mode', { mode: 'warn' }],
];
const stronger: readonly (readonly [keyof Protections, Partial<Protections>])[] = [
  ['signature_threshold', { signature_threshold: 3 }],
  ['signature_kinds', { signature_kinds: ['ed25519'] }],
  ['retention_days', { retention_days: 181 }],
  ['expires_days', { expires_days: 1 }],
  ['include', { include: ['bin/**', 'app/**', 'lib/**'] }],
  ['exclude', { exclude: ['tmp/**'] }],
  ['exclude', { exclude: [] }],
  ['unexpected', { unexpected: 'fail' }],
  ['spike_threshold', { spike_threshold: 0.1 }],
];

describe('decideDowngrade', () => {
  it('passes a candidate that stands where the base stands, in any order of its lists', () => {
    expect(failuresOf(next)).toEqual([]);
    expect(failuresOf(with_({ signature_kinds: ['ecdsa-p256', 'ed25519'], exclude: ['tmp/**', 'logs/**', 'logs/**'] }))).toEqual([]);
    expect(outcome(next)).toBe('verified');
  });

  it.each(weaker)('catches and names a weaker %s (%j)', (name, change) => {
    expect(failuresOf(with_(change))).toEqual([`protection_weakened ${name}`]);
    expect(outcome(with_(change))).toBe('policy_changed');
  });

  it.each(stronger)('passes a stronger %s (%j)', (_, change) => {
    expect(failuresOf(with_(change))).toEqual([]);
  });

  it.each([
    ['include', { include: ['other/**'] }],
    ['exclude', { exclude: ['logs/*'] }],
    ['signature_kinds', { signature_kinds: ['hmac-sha256' as const] }],
  ])('says that a changed %s cannot be compared, and counts it as weakened', (name, change) => {
    const finding = decideDowngrade(with_(change), [base], KNOWN_SCHEMA_VERSIONS).find(({ subject }) => subject === name);
    expect(finding).toMatchObject({ outcome: 'fail', message: expect.stringContaining('cannot be compared, which counts as weakened') });
  });

  it('knows a weakening, and what to catch it by, for every protection', () => {
    expect([...new Set([...weaker.map(([name]) => name), 'hash'])].sort()).toEqual(Object.keys(middle).sort());
    expect(Object.keys(middle).filter((name) => !DIMENSIONS.some((dimension) => dimension.name === name))).toEqual([]);
  });

  it('names every one of several weakenings, whatever was strengthened beside them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...weaker]), fc.shuffledSubarray([...stronger]), (weakenings, strengthenings) => {
        const names = new Set(weakenings.map(([name]) => name));
        const change = Object.assign(
          {},
          ...strengthenings.filter(([name]) => !names.has(name)).map(([, each]) => each),
          ...weakenings.map(([, each]) => each),
        ) as Partial<Protections>;
        expect(failuresOf(with_(change)).sort()).toEqual([...names].map((name) => `protection_weakened ${name}`).sort());
      }),
    );
  });

  it('takes what is not stated for the weakest', () => {
    expect(failuresOf({ ...next, protections: { ...middle, retention_days: undefined } })).toEqual(['protection_weakened retention_days']);
  });
});

describe('the floor over several sources', () => {
  const stance = fc
    .record(
      {
        signature_threshold: fc.integer({ min: 1, max: 16 }),
        retention_days: fc.integer({ min: 1, max: 999 }),
        expires_days: fc.integer({ min: 1, max: 999 }),
        unexpected: fc.constantFrom('fail' as const, 'warn' as const, 'ignore' as const),
        mode: fc.constantFrom('strict' as const, 'warn' as const),
        signature_required: fc.boolean(),
        signature_kinds: fc.subarray(['hmac-sha256', 'ed25519', 'ecdsa-p256'] as const, { minLength: 1 }),
        include: fc.subarray(['a', 'b', 'c']),
        exclude: fc.subarray(['x', 'y', 'z']),
      },
      { requiredKeys: [] },
    )
    .map((protections): Stance => pinnedByFile({ schema_version: '1.1', protections }, 'pinned'));
  const verdicts = (floors: readonly Stance[]) => compareDimensions(next, floors).map(({ dimension, floor, verdict }) => [dimension, floor, verdict]);

  it('is the same in any order, and when a source counts twice', () => {
    fc.assert(
      fc.property(fc.array(stance, { minLength: 1, maxLength: 4 }), (floors) => {
        expect(verdicts([...floors].reverse())).toEqual(verdicts(floors));
        expect(verdicts([...floors, ...floors])).toEqual(verdicts(floors));
      }),
    );
  });

  it('is held exactly when each source is held on its own', () => {
    fc.assert(
      fc.property(fc.array(stance, { minLength: 1, maxLength: 4 }), (floors) => {
        const below = (some: readonly Stance[]) =>
          compareDimensions(next, some)
            .filter(({ verdict }) => ['weaker', 'changed', 'unstated'].includes(verdict))
            .map(({ dimension }) => dimension);
        expect(below(floors).sort()).toEqual([...new Set(floors.flatMap((floor) => below([floor])))].sort());
      }),
    );
  });

  it('says from which source a floor is', () => {
    const other = { ...with_({ retention_days: 365 }, base), source: 'pinned' };
    const row = (name: string) => compareDimensions(next, [base, other]).find(({ dimension }) => dimension === name);
    expect(row('retention_days')).toMatchObject({ floor: '365', candidate: '180', from: ['pinned'], verdict: 'weaker' });
    expect(row('mode')).toMatchObject({ from: ['base', 'pinned'], verdict: 'same' });
  });

  it('is no pass when there is none', () => {
    expect(failuresOf(next, [])).toEqual(['floor_unreadable floor']);
    expect(outcome(next, [])).toBe('error(infra)');
    expect(outcomeOfDowngrade([])).toBe('error(infra)');
  });
});

describe('versions', () => {
  it.each([
    ['schema', { schemaVersion: '1.0' }, 'schema_below_floor schema_version'],
    ['policy', { policyVersion: '1.9' }, 'policy_below_floor policy_version'],
  ])('catches an older %s', (_, change, expected) => {
    expect(failuresOf({ ...next, ...change })).toEqual([expected]);
  });

  it('compares versions as numbers by part', () => {
    expect(failuresOf({ ...next, policyVersion: '2.10', policyDigest: digest('5') }, [{ ...base, policyVersion: '2.9' }])).toEqual([]);
  });

  it('lets the schema rise by one step, not by two, and only from sealed releases', () => {
    const known = ['1.0', '1.1', '1.2', '1.3'];
    expect(failuresOf({ ...next, schemaVersion: '1.2' }, [base], known)).toEqual([]);
    expect(failuresOf({ ...next, schemaVersion: '1.3' }, [base], known)).toEqual(['schema_skipped schema_version']);
    expect(failuresOf({ ...next, schemaVersion: '1.3' }, [{ ...base, kind: 'pinned' }], known)).toEqual([]);
  });

  it('asks to upgrade the verifier for a schema it does not know, in candidate or base, and says no more', () => {
    for (const [candidate, floor] of [
      [{ ...next, schemaVersion: '1.2' }, base],
      [
        { ...next, protections: {} },
        { ...base, schemaVersion: '2.0' },
      ],
    ] as const) {
      const findings = decideDowngrade(candidate, [floor], KNOWN_SCHEMA_VERSIONS);
      expect(findings.map(({ outcome: each, reason }) => reason ?? each)).toEqual(['schema_unknown', 'unknown']);
      expect(outcomeOfDowngrade(findings)).toBe('error(config)');
    }
    expect(outcome({ kind: 'unreadable', source: 'evidence', schemaVersion: '9.0', problem: 'has the unknown key "x"' })).toBe('error(config)');
  });

  it('names an older schema that has another shape by its version, and anything else as damaged', () => {
    expect(failuresOf({ kind: 'unreadable', source: 'evidence', schemaVersion: '1.0', problem: 'is missing' })).toEqual(['schema_below_floor schema_version']);
    expect(outcome({ kind: 'unreadable', source: 'evidence', schemaVersion: '1.1', problem: 'is missing' })).toBe('corrupted');
    expect(outcome({ kind: 'unreadable', source: 'evidence', schemaVersion: undefined, problem: 'is not JSON' })).toBe('corrupted');
  });
});

describe('same version, other content', () => {
  it.each([
    ['schema', { schemaDigest: digest('9') }, 'schema_content_changed schema_version', 'policy_changed'],
    ['policy', { policyDigest: digest('9') }, 'policy_content_changed policy_version', 'policy_changed'],
    ['release', { release: { product: 'shop', line: 'main', sequence: 7, digest: digest('9') } }, 'equivocation deployment_metadata.json', 'tampered'],
  ])('is caught for a %s', (_, change, expected, status) => {
    expect(failuresOf({ ...next, ...change })).toEqual([expected]);
    expect(outcome({ ...next, ...change })).toBe(status);
  });

  it('is no matter where the version, line or product differs, or the release is the very same', () => {
    expect(failuresOf({ ...next, policyVersion: '2.1', policyDigest: digest('9') })).toEqual([]);
    expect(failuresOf({ ...next, release: { product: 'shop', line: '2.x', sequence: 7, digest: digest('9') } })).toEqual([]);
    expect(failuresOf({ ...next, release: { product: 'blog', line: 'main', sequence: 7, digest: digest('9') } })).toEqual([]);
    expect(failuresOf(base)).toEqual([]);
  });
});

describe('stances', () => {
  const load = (written: object): LoadedPolicy => ({ policy: policySchema.parse(written), path: 'duri.yml', digest: policyDigest(written) });
  const before = load({ version: '2.0', floor: { policy_version: '1.5' } });

  it('deleted metadata is a downgrade', () => {
    expect(failuresOf({ kind: 'missing', source: 'evidence', file: 'deployment_metadata.json' })).toEqual(['metadata_deleted deployment_metadata.json']);
  });

  it('a policy may not take back the floor that it pins', () => {
    const floors = [stanceOfPolicy(before, 'base'), pinnedByPolicy(before.policy, 'base')];
    expect(failuresOf(stanceOfPolicy(load({ version: '2.1', floor: { policy_version: '1.5' } }), 'candidate'), floors)).toEqual([]);
    expect(failuresOf(stanceOfPolicy(load({ version: '2.1' }), 'candidate'), floors)).toEqual(['protection_weakened accepted_policy_version']);
    expect(failuresOf(stanceOfPolicy(load({ version: '2.1', floor: { policy_version: '1.4' } }), 'candidate'), floors)).toEqual([
      'protection_weakened accepted_policy_version',
    ]);
    expect(failuresOf(stanceOfPolicy(load({ version: '2.1', floor: { policy_version: '1.5', schema_version: '1.0' } }), 'candidate'), floors)).toEqual([
      'schema_below_floor schema_version',
    ]);
  });

  it('metadata is compared with the policy of the base, and with its pinned floor', () => {
    const floors = [stanceOfPolicy(before, 'base'), pinnedByPolicy(before.policy, 'base')];
    const sealed = (version: string): Stance => stanceOfMetadata(sampleMetadata({ policy: { version, digest: before.digest } }), digest('7'));
    expect(failuresOf(sealed('2.0'), floors)).toEqual([]);
    expect(failuresOf(sealed('1.9'), floors)).toEqual(['policy_below_floor policy_version']);
  });

  it('the built-in floor asks for signatures and refuses unexpected files, and leaves numbers and coverage to the author', () => {
    expect(failuresOf(stanceOfPolicy(load({ version: '1.0', retention_days: 1, release: { exclude: ['x'] } }), 'candidate'), [BUILT_IN_FLOOR])).toEqual([]);
    expect(
      failuresOf(stanceOfPolicy(load({ version: '1.0', signatures: { required: false }, release: { unexpected: 'warn' } }), 'candidate'), [BUILT_IN_FLOOR]),
    ).toEqual(['protection_weakened signature_required', 'protection_weakened unexpected']);
  });
});
