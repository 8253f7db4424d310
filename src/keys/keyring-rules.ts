import type { KeyUse } from '../evidence/predicate-types.js';
import type { KeyKind } from '../policy/policy.js';
import { sshFingerprint } from './key-id.js';
import { isPublicKind, kindOf, readPublicKey } from './public-key.js';

/** The fields that the rules between fields look at. */
interface Fields {
  readonly id: string;
  readonly kind: KeyKind;
  readonly uses: readonly KeyUse[];
  readonly state: string;
  readonly sign_from?: string | undefined;
  readonly sign_until?: string | undefined;
  readonly verify_until?: string | undefined;
  readonly public_key?: string | undefined;
  readonly secret_file?: string | undefined;
  readonly replaces?: string | undefined;
}

interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** What is wrong within one key of the ring. @source trust model, section 2 */
export function keyProblems(key: Fields): FieldProblem[] {
  return [...materialProblems(key), ...windowProblems(key), ...otherProblems(key)];
}

/** What is wrong between the keys of a ring. */
export function ringProblems(keys: readonly Fields[]): (FieldProblem & { readonly index: number })[] {
  return keys.flatMap((key, index) => {
    if (keys.findIndex(({ id }) => id === key.id) !== index) return [{ index, field: 'id', message: 'stands in the ring twice' }];
    return replacesItself(key, keys) ? [{ index, field: 'replaces', message: 'leads back to the key itself' }] : [];
  });
}

function materialProblems({ id, kind, public_key }: Fields): FieldProblem[] {
  if (!isPublicKind(kind)) {
    const problems = id.startsWith('hmac-sha256:') ? [] : [{ field: 'id', message: 'is not the id of an HMAC key' }];
    return public_key === undefined ? problems : [...problems, { field: 'public_key', message: 'stands beside an HMAC key, which has none' }];
  }
  if (public_key === undefined) return [{ field: 'public_key', message: 'is missing; expected SPKI as PEM' }];
  const key = readPublicKey(public_key);
  if (key === undefined) return [{ field: 'public_key', message: 'is not a public key as PEM (SPKI)' }];
  if (kindOf(key) !== kind) return [{ field: 'public_key', message: `is not of the kind ${kind}` }];
  const fingerprint = sshFingerprint(key);
  return fingerprint === id ? [] : [{ field: 'id', message: `is not the fingerprint of public_key, which is ${fingerprint}` }];
}

function windowProblems({ state, sign_from, sign_until, verify_until }: Fields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (isAfter(sign_from, sign_until)) problems.push({ field: 'sign_until', message: 'is before sign_from' });
  if (isAfter(sign_until, verify_until)) problems.push({ field: 'verify_until', message: 'is before sign_until' });
  else if (isAfter(sign_from, verify_until)) problems.push({ field: 'verify_until', message: 'is before sign_from' });
  if (state === 'retired' && verify_until === undefined) problems.push({ field: 'verify_until', message: 'is missing; a retired key is accepted until then' });
  return problems;
}

function otherProblems({ uses, secret_file }: Fields): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (new Set(uses).size !== uses.length) problems.push({ field: 'uses', message: 'names a use twice' });
  if (secret_file !== undefined && /^([/\\]|[A-Za-z]:)/.test(secret_file))
    problems.push({ field: 'secret_file', message: 'is an absolute path; expected one relative to the ring' });
  return problems;
}

function replacesItself(key: Fields, keys: readonly Fields[]): boolean {
  let at = key.replaces;
  for (let step = 0; at !== undefined && step <= keys.length; step++) {
    if (at === key.id) return true;
    const previous = at;
    at = keys.find(({ id }) => id === previous)?.replaces;
  }
  return false;
}

/** Is the first instant after the second, as far as both are given? Compared as times: fractions may differ in length. */
function isAfter(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && Date.parse(first) > Date.parse(second);
}
