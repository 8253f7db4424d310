import { METADATA_FILE } from '../../evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../../evidence/predicate-types.js';
import type { Statement } from '../../envelope/statement.js';
import { prefixed, type Sha256 } from '../../model/digest.js';
import type { Decision } from './decide.js';

export interface GateStatementFacts {
  readonly gate: 'audit' | 'uat';
  readonly scope: 'pull_request' | 'release';
  readonly decision: Decision;
  readonly metadataDigest: Sha256;
  readonly policyDigest: Sha256;
  readonly duriVersion: string;
  readonly at: Date;
}

/**
 * What a gate found about one release, for `gates.intoto.jsonl`: the fields of in-toto's test-result, and beside them whose gate it
 * was and when. @source in-toto attestation, predicate test-result v0.1; design, section 2; trust model, section 6
 */
export function gateStatement({ gate, scope, decision, metadataDigest, policyDigest, duriVersion, at }: GateStatementFacts): Statement {
  const { verdict, results, counts } = decision;
  const named = (wanted: readonly string[]): string[] => results.filter(({ outcome }) => wanted.includes(outcome)).map(({ id }) => id);
  const warned = results.filter(({ outcome, flaky }) => outcome === 'waived' || flaky).map(({ id }) => id);
  return {
    subjects: [{ name: METADATA_FILE, digest: metadataDigest }],
    predicateType: PREDICATE_TYPES.gate.type,
    predicate: {
      result: verdict === 'red' ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
      configuration: [{ name: 'duri.yml', digest: { sha256: policyDigest } }],
      passedTests: named(['pass']).filter((id) => !warned.includes(id)),
      warnedTests: warned,
      failedTests: named(['fail', 'error']),
      gate,
      scope,
      policyDigest: prefixed(policyDigest),
      counts: { selected: counts.selected, pass: counts.pass, fail: counts.fail, error: counts.error, waived: counts.waived, flaky: counts.flaky },
      timeVerified: at.toISOString(),
      verifier: { id: 'https://github.com/duri/duri', version: { duri: duriVersion } },
    },
  };
}
