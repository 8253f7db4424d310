import { join } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import type { Ports } from '../ports/index.js';
import type { Problem } from '../shape/parsed.js';
import { BUILT_IN_POLICY, type LoadedPolicy } from './policy.js';

/** The policy's file name in a repository. */
export const POLICY_FILE = 'duri.yml';

/** Where a deployed verifier finds its policy when nothing names one. @source trust model, section 1 */
export const SYSTEM_POLICY = '/etc/duri/duri.yml';

export interface PolicyRequest {
  /** From `--config`. */
  readonly config: string | undefined;
  /**
   * `repository`: those who make a release (`seal`, `check-downgrade`, …) read the current folder's policy.
   * `verifier`: those who judge one never do, because the release could have put it there.
   */
  readonly mode: 'repository' | 'verifier';
}

/** The policy of this run; the built-in one, with a note in the log, where there is no file. @throws policy_invalid, input_missing, input_invalid */
export async function loadPolicy(ports: Pick<Ports, 'files' | 'environment' | 'log'>, request: PolicyRequest): Promise<LoadedPolicy> {
  const named = request.config ?? (request.mode === 'verifier' ? nonEmpty(ports.environment.variables['DURI_CONFIG']) : undefined);
  const path = named ?? (request.mode === 'verifier' ? SYSTEM_POLICY : join(ports.environment.cwd, POLICY_FILE));
  const content = ports.files.read(path, LIMITS.policyBytes);
  if (content !== undefined) return readPolicy(content, path);
  if (named !== undefined) throw new IntegrityError('input_missing', `there is no policy file ${printable(named)}`, { path: named });
  ports.log.info(`No policy at ${printable(path)}: the built-in policy applies (signature required, unexpected files fail).`);
  return BUILT_IN_POLICY;
}

/** A policy from its bytes. YAML is loaded only here, so that a run under the built-in policy starts without it. @throws policy_invalid */
export async function readPolicy(content: Uint8Array, path: string): Promise<LoadedPolicy> {
  const { parsePolicy } = await import('./parse-policy.js');
  const result = parsePolicy(content, path);
  if (!result.ok) throw policyInvalid(path, result.problems);
  return result.value;
}

/** Every problem on a line of its own. */
export function policyInvalid(path: string, problems: readonly Problem[]): IntegrityError {
  const lines = problems.map(({ where, message }) => printable(`${where}: ${message}`));
  return new IntegrityError('policy_invalid', [`${printable(path)} is not valid`, ...lines.map((line) => `  ${line}`)].join('\n'), { path, problems: lines });
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
