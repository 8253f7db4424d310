import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeVerdicts, type VerdictJudgement, type VerdictRequest } from '../../src/acceptance/judge-verdicts.js';
import { GATES_FILE, resourceUri, VERDICT_FILE, type VerdictFacts, verdictStatement } from '../../src/acceptance/verdict.js';
import { evidenceDirectory } from '../../src/adapters/evidence-directory/index.js';
import type { Statement } from '../../src/envelope/statement.js';
import { PREDICATE_TYPES } from '../../src/evidence/predicate-types.js';
import type { RingKey } from '../../src/keys/keyring.js';
import { sha256 } from '../../src/model/digest.js';
import { policySchema } from '../../src/policy/policy-schema.js';
import { signedBy } from '../support/envelopes.js';
import { day, NOW, ringWith, type TestKey, testKey, trustIn } from '../support/keys.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

const gate = testKey('ed25519', { uses: ['gate'] });
const digest = sha256('the metadata');
const policyDigest = sha256('the policy');
const scope = { product: 'shop', line: 'main', environment: 'production' };
const FACTS: VerdictFacts = { ...scope, green: true, metadataDigest: digest, policyDigest, duriVersion: '1.0.0', at: NOW };

interface Case {
  readonly alone?: string;
  readonly lines?: readonly string[];
  readonly boot?: object;
  readonly keys?: readonly (TestKey | RingKey)[];
  readonly secrets?: readonly TestKey[];
  readonly request?: Partial<VerdictRequest>;
}

/** Judges what stands in a real evidence directory. */
function judge({ alone, lines, boot = {}, keys = [gate], secrets = [], request = {} }: Case): VerdictJudgement {
  const evidence = join(folder.path, 'evidence');
  writeFileSync(join(evidence, 'deployment_metadata.json'), 'the metadata');
  writeFileSync(join(evidence, VERDICT_FILE), alone ?? '');
  writeFileSync(join(evidence, GATES_FILE), (lines ?? []).map((line) => `${line}\n`).join(''));
  const snapshot = evidenceDirectory.open(evidence);
  try {
    return judgeVerdicts(snapshot, {
      metadataDigest: digest,
      expires: day(90),
      scope,
      policy: { policy: policySchema.parse({ version: '1.0', product: 'shop', line: 'main', boot }), path: undefined, digest: policyDigest },
      trust: trustIn(ringWith(...keys), secrets),
      dualVerify: true,
      verifiedBefore: false,
      ...request,
    });
  } finally {
    snapshot.close();
  }
}

/** `green`, `none` where none is asked for, or the reasons why not. */
function says({ findings }: VerdictJudgement): string[] {
  return findings.map(({ outcome, reason }) => (outcome === 'pass' ? 'green' : outcome === 'fail' ? (reason ?? '') : 'none'));
}

const verdict = (facts: Partial<VerdictFacts> = {}, keys: readonly TestKey[] = [gate], change: (statement: Statement) => Statement = (same) => same): string =>
  signedBy(keys, change(verdictStatement({ ...FACTS, ...facts })));

const result = (fields: object, keys: readonly TestKey[] = [gate]): string =>
  signedBy(keys, {
    subjects: [{ name: 'deployment_metadata.json', digest }],
    predicateType: PREDICATE_TYPES.gate.type,
    predicate: { result: 'PASSED', gate: 'audit', scope: 'release', ...fields },
  });

beforeAll(() => {
  mkdirSync(join(folder.path, 'evidence'));
});

describe('a green verdict', () => {
  it('counts from its own file, from the gates, and once from both', () => {
    const green = verdict();
    for (const one of [{ alone: green }, { alone: `${green}\n` }, { lines: [green] }, { alone: green, lines: [green] }]) {
      const judged = judge(one);
      expect(says(judged)).toEqual(['green']);
      expect(judged.warnings).toEqual([]);
    }
  });

  it('is missing where nobody gave one, also where only single gates passed', () => {
    expect(says(judge({}))).toEqual(['verdict_missing']);
    expect(says(judge({ lines: [result({})] }))).toEqual(['verdict_missing']);
  });

  it('need not be there where policy does not ask for one', () => {
    expect(says(judge({ boot: { verdict: 'optional' } }))).toEqual(['none']);
    expect(says(judge({ boot: { verdict: 'optional' }, lines: [result({ result: 'FAILED' })] }))).toEqual(['verdict_red']);
  });

  it.each<[string, Partial<VerdictFacts>, string]>([
    ['another environment', { environment: 'staging' }, 'is for duri:shop/main/staging'],
    ['another line', { line: '2.x' }, 'is for duri:shop/2.x/production'],
    ['another product', { product: 'till' }, 'is for duri:till/main/production'],
    ['another policy', { policyDigest: sha256('older') }, 'which boot.policies does not list'],
    ['another release', { metadataDigest: sha256('other') }, 'does not sign deployment_metadata.json as it is'],
    ['after the release had expired', { at: new Date(day(91)) }, 'after the release had expired'],
  ])('does not count for %s', (_, facts, why) => {
    const judged = judge({ alone: verdict(facts) });
    expect(says(judged)).toEqual(['verdict_missing']);
    expect(judged.warnings).toEqual([expect.objectContaining({ reason: 'verdict_ignored', message: expect.stringContaining(why) })]);
  });

  it('says what keeps the nearest one from counting, and how to mend it', () => {
    const older = sha256('older');
    expect(judge({ alone: verdict({ policyDigest: older }) }).findings).toEqual([
      expect.objectContaining({
        reason: 'verdict_missing',
        message: expect.stringContaining(`verdict.vsa.json was given under the policy sha256:${older}`),
        fix: expect.stringContaining(`Add sha256:${older} to boot.policies`),
      }),
    ]);
    expect(judge({ alone: verdict({ environment: 'staging' }) }).findings).toEqual([
      expect.objectContaining({ message: expect.stringContaining('verdict.vsa.json is for duri:shop/main/staging') }),
    ]);
  });

  it('counts where policy says so: its environment, an older policy, another verifier', () => {
    expect(says(judge({ alone: verdict({ environment: 'staging' }), request: { scope: { ...scope, environment: 'staging' } } }))).toEqual(['green']);
    const older = sha256('older');
    expect(says(judge({ alone: verdict({ policyDigest: older }), boot: { policies: [`sha256:${older}`] } }))).toEqual(['green']);
    const byOther = verdict({}, [gate], (statement) => ({ ...statement, predicate: { ...statement.predicate, verifier: { id: 'https://ci.example' } } }));
    expect(says(judge({ alone: byOther }))).toEqual(['verdict_missing']);
    expect(says(judge({ alone: byOther, boot: { verifier: 'https://ci.example' } }))).toEqual(['green']);
  });

  it('names no environment by trickery in a name', () => {
    expect(resourceUri({ product: 'shop/main', line: 'x', environment: 'production' })).not.toBe(
      resourceUri({ product: 'shop', line: 'main/x', environment: 'production' }),
    );
    expect(resourceUri({ product: 'ä b', line: '%2F', environment: 'p' })).toBe('duri:%C3%A4%20b/%252F/p');
  });

  it('is no verdict over a release when it came from a pull request', () => {
    const levels = verdict({}, [gate], (statement) => ({ ...statement, predicate: { ...statement.predicate, verifiedLevels: ['SLSA_BUILD_LEVEL_3'] } }));
    expect(says(judge({ alone: levels }))).toEqual(['verdict_missing']);
  });

  it('is not believed from the future', () => {
    expect(says(judge({ alone: verdict({ at: new Date(NOW.getTime() + 5 * 60_000) }) }))).toEqual(['green']);
    expect(says(judge({ alone: verdict({ at: new Date(NOW.getTime() + 5 * 60_000 + 1) }) }))).toEqual(['clock_behind']);
  });
});

describe('whose verdict counts', () => {
  it.each(['seal', 'freeze', 'ticket', 'log', 'root'] as const)('not that of a key for %s', (use) => {
    const judged = judge({ alone: verdict(), keys: [{ ...gate.entry, uses: [use] }] });
    expect(says(judged)).toEqual(['verdict_missing']);
    expect(judged.warnings[0]?.message).toContain('and not gate');
  });

  it('not that of a stranger, a revoked key, or one past its window', () => {
    const other = testKey('ed25519', { uses: ['gate'] });
    expect(says(judge({ alone: verdict({}, [other]) }))).toEqual(['verdict_missing']);
    expect(says(judge({ alone: verdict(), keys: [{ ...gate.entry, state: 'revoked' }] }))).toEqual(['verdict_missing']);
    expect(says(judge({ alone: verdict(), keys: [{ ...gate.entry, verify_until: day(-1) }] }))).toEqual(['verdict_missing']);
    expect(says(judge({ alone: verdict(), keys: [] }))).toEqual(['verdict_missing']);
  });

  it('that of a key past its window, where the release ran here in its time; never that of a revoked one', () => {
    const request = { verifiedBefore: true };
    expect(says(judge({ alone: verdict(), keys: [{ ...gate.entry, verify_until: day(-1) }], request }))).toEqual(['green']);
    expect(says(judge({ alone: verdict(), keys: [{ ...gate.entry, state: 'revoked' }], request }))).toEqual(['verdict_missing']);
  });

  it('that of an HMAC key only where policy says so', () => {
    const hmac = testKey('hmac-sha256', { uses: ['gate'] });
    const given = { alone: verdict({}, [hmac]), keys: [hmac], secrets: [hmac] };
    expect(says(judge(given))).toEqual(['verdict_missing']);
    expect(says(judge({ ...given, boot: { allow_hmac: true } }))).toEqual(['green']);
    expect(says(judge({ ...given, secrets: [], boot: { allow_hmac: true } }))).toEqual(['verdict_missing']);
  });
});

describe('a red verdict', () => {
  it('outvotes every green one, wherever it stands and whatever it is for', () => {
    const [green, red] = [verdict(), verdict({ green: false })];
    expect(says(judge({ alone: red }))).toEqual(['verdict_red']);
    expect(says(judge({ alone: green, lines: [red, green] }))).toEqual(['verdict_red', 'green']);
    expect(says(judge({ alone: green, lines: [verdict({ green: false, environment: 'staging', policyDigest: sha256('older') })] }))).toEqual([
      'verdict_red',
      'green',
    ]);
    expect(says(judge({ alone: green, lines: [verdict({ green: false, at: new Date(day(100)) })] }))).toEqual(['verdict_red', 'green']);
  });

  it('is also what a single gate found of the release, not what one found at a pull request', () => {
    const green = verdict();
    expect(says(judge({ lines: [green, result({ result: 'FAILED' })] }))).toEqual(['verdict_red', 'green']);
    expect(says(judge({ lines: [green, result({ result: 'FAILED', scope: 'pull_request' })] }))).toEqual(['green']);
    expect(says(judge({ lines: [green, result({ result: 'WARNED' })] }))).toEqual(['green']);
  });

  it('stops nothing when nobody who counts has signed it, or when it is of another release', () => {
    const stranger = testKey('ed25519', { uses: ['gate'] });
    const judged = judge({ alone: verdict(), lines: [verdict({ green: false }, [stranger]), verdict({ green: false, metadataDigest: sha256('other') })] });
    expect(says(judged)).toEqual(['green']);
    expect(judged.warnings.map(({ reason }) => reason)).toEqual(['verdict_ignored', 'verdict_ignored']);
  });
});

describe('what cannot be read', () => {
  const green = verdict();

  it.each<[string, string]>([
    ['a line cut short', green.slice(0, -10)],
    ['a line of another language', '-----BEGIN'],
    ['an envelope that is not canonical', green.replace('{"payload"', '{ "payload"')],
    ['bytes that are no text', '\u0000\ufffd'],
  ])('stops the release, for it might be red: %s', (_, line) => {
    expect(says(judge({ alone: green, lines: [line] }))).toEqual(['verdict_unreadable', 'green']);
  });

  it('stops it when a signed verdict or result is none', () => {
    const broken = verdict({}, [gate], (statement) => ({ ...statement, predicate: { verificationResult: 'PERHAPS' } }));
    expect(says(judge({ alone: green, lines: [broken] }))).toEqual(['verdict_unreadable', 'green']);
    expect(says(judge({ alone: green, lines: [result({ result: 'OK' })] }))).toEqual(['verdict_unreadable', 'green']);
  });

  it('stops it past the limit of lines, behind which a red one could hide', () => {
    const many = Array.from({ length: 10_001 }, () => green);
    expect(says(judge({ lines: many.slice(1) }))).toEqual(['green']);
    expect(says(judge({ lines: [...many.slice(1), verdict({ green: false })] }))).toEqual(['verdict_unreadable', 'green']);
  });

  it('does not mind empty lines, or a statement of another kind', () => {
    const other = signedBy([gate], { subjects: [{ name: 'x', digest }], predicateType: 'https://example.com/other/v1', predicate: { a: 1 } });
    expect(says(judge({ alone: green, lines: ['', other, ''] }))).toEqual(['green']);
  });

  it('is not read where it is larger than evidence may be', () => {
    const evidence = join(folder.path, 'evidence');
    judge({ alone: green });
    for (let times = 0; times < 65; times += 1) appendFileSync(join(evidence, GATES_FILE), '\n'.repeat(1024 * 1024));
    const snapshot = evidenceDirectory.open(evidence);
    const request: VerdictRequest = {
      metadataDigest: digest,
      expires: day(90),
      scope,
      policy: { policy: policySchema.parse({ version: '1.0' }), path: undefined, digest: policyDigest },
      trust: trustIn(ringWith(gate)),
      dualVerify: true,
      verifiedBefore: false,
    };
    expect(says(judgeVerdicts(snapshot, request))).toEqual(['verdict_unreadable', 'green']);
    snapshot.close();
  });
});
