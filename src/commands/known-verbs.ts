import type { KnownVerb } from '../gates/audit/check-type.js';
import type { Inputs } from '../inputs/input.js';
import { COMMANDS } from './index.js';

/** Flags that every verb takes. */
const COMMON = ['help', 'json', 'short', 'quiet', 'debug', 'version'];

/** Every verb with its flags, loaded when a check asks: documents are held against it. */
export async function knownVerbs(): Promise<readonly KnownVerb[]> {
  const verbs: KnownVerb[] = [];
  for (const { name, load } of COMMANDS) {
    const { inputs } = (await load()) as { readonly inputs: Inputs };
    verbs.push({ name, flags: [...COMMON, ...Object.values(inputs).flatMap(({ flag }) => flag ?? [])] });
  }
  return verbs;
}
