import { isAbsolute, relative, resolve } from 'node:path';
import type { Finding, Location } from '../../model/finding.js';
import { LIMITS } from '../../model/limits.js';
import type { Ports } from '../../ports/index.js';

/** Where the policy sets a dimension whose name is not the field's own. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  schema_version: ['floor', 'schema_version'],
  policy_version: ['version'],
  accepted_policy_version: ['floor', 'policy_version'],
  signature_required: ['signatures', 'required'],
  signature_threshold: ['signatures', 'threshold'],
  signature_kinds: ['signatures', 'kinds'],
  retention_days: ['retention_days'],
  expires_days: ['expires_days'],
  include: ['release', 'include'],
  exclude: ['release', 'exclude'],
  unexpected: ['release', 'unexpected'],
  unsafe_modes: ['release', 'unsafe_modes'],
  spike_threshold: ['integrity', 'spike_threshold'],
  mode: ['integrity', 'mode'],
  empty_sbom: ['sbom', 'allow_empty'],
  gate_parts: ['gate', 'expect'],
  prerelease_tags: ['tags', 'prerelease'],
  gated_tags: ['tags', 'gate'],
  short_retention: ['archive', 'when_short'],
  gate_checks: ['audit', 'checks'],
  audit_fail_on: ['audit', 'fail_on'],
  expected_checks: ['audit', 'expect', 'checks'],
  expected_uats: ['uat', 'expect', 'uats'],
  freeze_required: ['freeze', 'required'],
  freeze_hmac: ['freeze', 'allow_hmac'],
  freeze_state: ['freeze', 'state'],
};

/**
 * The failures about dimensions, each with the line of the policy that sets it; where the line was taken out, the section that it stood in.
 * A policy outside the current folder has no place that anybody could be shown.
 */
export async function placeInPolicy(
  { environment, files }: Pick<Ports, 'environment' | 'files'>,
  findings: readonly Finding[],
  path: string,
): Promise<Finding[]> {
  const absolute = resolve(environment.cwd, path);
  const file = relative(environment.cwd, absolute).replaceAll('\\', '/');
  const content = isAbsolute(file) || file.startsWith('../') ? undefined : files.read(absolute, LIMITS.policyBytes);
  if (content === undefined) return [...findings];
  const { locateInPolicy } = await import('../../policy/parse-policy.js');
  const locate = locateInPolicy(content);
  return findings.map((finding) => {
    const field = finding.outcome === 'fail' ? FIELDS[finding.subject] : undefined;
    if (field === undefined) return finding;
    const location: Location = { file, ...locate(field) };
    return { ...finding, location };
  });
}
