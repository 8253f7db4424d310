import { nearest } from '../../../shape/nearest.js';
import type { Claim, Facts, JudgedClaim } from './claim.js';
import { writeLike } from './values.js';

/** Holds every claim against the facts. Nothing is close enough: a value is that of the fact, or wrong. */
export function judgeClaims(claims: readonly Claim[], facts: Facts): readonly JudgedClaim[] {
  return claims.map((claim) => judge(claim, facts));
}

function judge(claim: Claim, facts: Facts): JudgedClaim {
  const said = claim.text.trim();
  if (claim.broken !== undefined) return { ...claim, verdict: 'unproven', message: `${said} ${claim.broken}`, fresh: undefined };
  if (claim.fact === undefined) return { ...claim, verdict: 'unproven', message: `claims "${said}" without a fact behind it`, fresh: undefined };
  const fact = facts.get(claim.fact);
  if (fact === undefined) {
    const near = nearest(claim.fact, [...facts.keys()]);
    const message = `names the fact ${claim.fact}, which is not known${near === undefined ? '' : `; did you mean ${near}?`}`;
    return { ...claim, verdict: 'unproven', message, fresh: undefined };
  }
  const fresh = writeLike(said, fact, { isSize: claim.fact.startsWith('bytes.') });
  if (said === fresh) return { ...claim, verdict: 'proven', message: `claims ${claim.fact} = ${said}, which is so`, fresh };
  return { ...claim, verdict: 'wrong', message: `claims ${claim.fact} = ${said === '' ? 'nothing' : said}, and it is ${fresh}`, fresh };
}
