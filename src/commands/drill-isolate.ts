import type { Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import type { Policy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import type { DrillValues } from './drill.js';

/** How a host of the drill is taken out of traffic. */
export type Isolation = { readonly kind: 'stand-in' };

/** @throws input_invalid */
export function isolationOf({ target }: DrillValues, _policy: Policy): Isolation {
  if (target === 'copy') return { kind: 'stand-in' };
  throw new IntegrityError('input_invalid', 'TODO');
}

/** Takes the copy out of traffic: nobody sends any to a copy, so all that a stand-in can do is to be called. */
export function isolateHost(_ports: Ports, _isolation: Isolation, _about: { readonly release: string; readonly digest: Sha256 }): Promise<string> {
  return Promise.resolve('stand-in: no traffic reaches a copy');
}
