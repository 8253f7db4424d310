import type { Location } from '../../../../model/finding.js';
import type { Ground } from '../../check-type.js';

const POLICY = 'duri.yml';

/** Where a case is written, as far as that is the policy beside it; the policy itself for one of a preset. */
export function placeOf(ground: Ground, id: string): Location | undefined {
  if (ground.look(POLICY)?.kind !== 'file') return undefined;
  const lines = ground.text(POLICY).split('\n');
  const at = lines.findIndex((line) => /^\s*(?:-\s*)?(?:\{\s*)?id:\s*/.test(line) && line.includes(id));
  return { file: POLICY, line: at === -1 ? Math.max(1, lines.findIndex((line) => /^(uat|preset):/.test(line)) + 1) : at + 1 };
}

/** The same, as the part of an observation. */
export function placed(ground: Ground, id: string): { readonly location?: Location } {
  const location = placeOf(ground, id);
  return location === undefined ? {} : { location };
}
