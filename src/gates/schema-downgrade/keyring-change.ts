import { parseKeyring } from '../../keys/keyring.js';
import { describeProblems } from '../../shape/parsed.js';

export const SAME_KEYS = 'same keys as the base';

/** How a key ring differs from the base's, in one line for a reviewer. Rings have no order, so this is never a verdict. */
export function describeKeyringChange(base: Uint8Array | undefined, candidate: Uint8Array | undefined): string | undefined {
  if (base === undefined && candidate === undefined) return undefined;
  const [before, after] = [keysOf(base), keysOf(candidate)];
  if (typeof before === 'string') return `the base's key ring is not valid: ${before}`;
  if (typeof after === 'string') return `the candidate's key ring is not valid: ${after}`;
  const added = [...after.keys()].filter((id) => !before.has(id));
  const removed = [...before.keys()].filter((id) => !after.has(id));
  const changed = [...after].filter(([id, text]) => before.has(id) && before.get(id) !== text).map(([id]) => id);
  const parts = [['adds', added] as const, ['removes', removed] as const, ['changes', changed] as const].filter(([, ids]) => ids.length > 0);
  return parts.length === 0 ? SAME_KEYS : parts.map(([verb, ids]) => `${verb} ${ids.join(', ')}`).join('; ');
}

function keysOf(content: Uint8Array | undefined): Map<string, string> | string {
  if (content === undefined) return new Map();
  const ring = parseKeyring(content);
  return ring.ok ? new Map(ring.value.keys.map((key) => [key.id, JSON.stringify(key)])) : describeProblems(ring.problems);
}
