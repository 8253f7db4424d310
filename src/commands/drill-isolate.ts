import { type Sha256, prefixed } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import type { Policy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { type Hook, runHook } from '../rollback/run-hook.js';
import type { DrillValues } from './drill.js';

/** How a host of the drill is taken out of traffic. Undefined: by a stand-in. */
export type Isolation = Pick<Hook, 'argv' | 'timeoutSeconds'> | undefined;

/** The program of the policy runs only where somebody has said so twice. @throws input_invalid, input_missing */
export function isolationOf({ target, yes }: Pick<DrillValues, 'target' | 'yes'>, { rollback }: Policy): Isolation {
  if (target === 'copy') return undefined;
  if (!yes)
    throw new IntegrityError(
      'input_invalid',
      '--target staging takes a host out of traffic for real, so it needs --yes',
      {},
      { hint: 'Run it where that is a staging host, or leave --target out: then isolation is a stand-in.' },
    );
  if (rollback.isolate.length === 0)
    throw new IntegrityError(
      'input_missing',
      'the policy names no program in rollback.isolate',
      {},
      { hint: 'Name it, or rehearse without --target staging.' },
    );
  return { argv: rollback.isolate, timeoutSeconds: rollback.timeout_seconds };
}

/** Takes the copy out of traffic. Nobody sends any to a copy, so the stand-in only says so. @throws as runHook */
export async function isolateHost(
  ports: Ports,
  isolation: Isolation,
  { release, digest }: { readonly release: string; readonly digest: Sha256 },
): Promise<string> {
  if (isolation === undefined) return 'stand-in: no traffic reaches a copy';
  const tells = { DURI_ROLLBACK: 'isolate', DURI_DRILL: 'true', DURI_RELEASE_DIRECTORY: release, DURI_ROLLBACK_FROM: prefixed(digest), DURI_ROLLBACK_TO: '' };
  const said = await runHook(ports, { name: 'isolate', ...isolation, tells });
  return `rollback.isolate was run${said === undefined || said === '' ? '' : `: ${said}`}`;
}
