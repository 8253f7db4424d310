import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { resourceUri } from '../acceptance/verdict.js';
import { parseKeyring } from '../keys/keyring.js';
import { standingOf } from '../keys/standing.js';
import { IntegrityError } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { loadPolicy } from '../policy/load-policy.js';
import { keyringPathOf, type LoadedPolicy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { describeProblems } from '../shape/parsed.js';
import { admissionPolicies } from '../templates/kubernetes/admission.js';
import type { AdmissionValues } from './admission.js';
import { DEFAULT_KEYRING } from './key-inputs.js';

/** What `duri admission` does. @throws as loadPolicy; input_invalid, input_missing, keyring_invalid, file_exists, write_failed */
export async function runAdmission(ports: Ports, values: AdmissionValues): Promise<CommandResult> {
  const { files, environment } = ports;
  const namespace = checked('--namespace', values.namespace, /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'the name of a namespace');
  const verifier = checked('--verifier-image', values.verifierImage, /^[a-z0-9][\w./:-]{0,400}@sha256:[0-9a-f]{64}$/, 'an image by digest, IMAGE@sha256:…');
  const output = resolve(environment.cwd, values.output);
  if (files.exists(output) && !values.force)
    throw new IntegrityError('file_exists', `${printable(values.output)} is already there`, { path: output }, { hint: 'Overwrite it with --force.' });
  const loaded = await loadPolicy(ports, { config: values.config, mode: 'repository' });
  const { product, line, boot } = loaded.policy;
  if (product === undefined || line === undefined)
    throw new IntegrityError(
      'policy_invalid',
      'product and line are not stated, so the policy would admit anything',
      {},
      { hint: 'Set `product` and `line` in duri.yml.' },
    );
  const [policy, ring] = [textOf(ports, loaded.path), textOf(ports, resolve(environment.cwd, values.keyring ?? keyringPathOf(loaded) ?? DEFAULT_KEYRING))];
  const keys = gateKeys(ring, ports.clock.now());
  const scope = { product, line, environment: boot.environment };
  const objects = admissionPolicies({
    product,
    namespace,
    verifier,
    policy,
    keyring: ring,
    verdict: { keys, verifierId: boot.verifier, resourceUri: resourceUri(scope), policies: acceptedPolicies(loaded) },
  });
  const says = '# Written by `duri admission` from duri.yml and the key ring; not to be edited. docs/kubernetes.md\n';
  files.write(output, says + objects.map((object) => stringify(object, { lineWidth: 0 })).join('---\n'));
  const warnings: Warning[] =
    keys.length > 0
      ? []
      : [warning('verdict_ignored', 'key ring', 'has no ECDSA key with the use "gate" that counts now: nothing is asked about verdicts over images')];
  return {
    exitCode: 0,
    json: { path: output, namespace, verdicts: resourceUri(scope), gate_keys: keys.length, objects: objects.map(({ kind, metadata }) => ({ kind, metadata })) },
    report: {
      tone: warnings.length > 0 ? 'warn' : 'good',
      headline: `Wrote ${objects.length} policies for the namespace ${namespace}`,
      facts: [
        ['file', output],
        ['verifier', verifier],
        ['verdicts', keys.length === 0 ? 'not asked for' : `${resourceUri(scope)}, by ${keys.length} ${keys.length === 1 ? 'key' : 'keys'}`],
      ],
      warnings,
      next: [`kubectl apply -f ${values.output}`],
    },
    short: output,
  };
}

/** @throws input_invalid */
function checked(flag: string, value: string, pattern: RegExp, what: string): string {
  if (pattern.test(value)) return value;
  throw new IntegrityError('input_invalid', `${flag} is "${printable(value.slice(0, 80))}"; expected ${what}`);
}

/** @throws input_missing */
function textOf({ files }: Pick<Ports, 'files'>, path: string | undefined): string {
  const content = path === undefined ? undefined : files.read(path, LIMITS.policyBytes);
  if (content !== undefined) return Buffer.from(content).toString('utf8');
  throw new IntegrityError(
    'input_missing',
    `there is no ${path === undefined ? 'duri.yml' : printable(path)}`,
    {},
    { hint: 'Name it with --config or --keyring.' },
  );
}

/**
 * Public keys that may have signed verdicts, at this instant. Only ECDSA: what cosign 3.1.3 attests with an Ed25519 key it cannot verify itself, and Kyverno asks its library.
 * @throws keyring_invalid
 */
function gateKeys(text: string, at: Date): string[] {
  const ring = parseKeyring(Buffer.from(text));
  if (!ring.ok) throw new IntegrityError('keyring_invalid', `the key ring ${describeProblems(ring.problems)}`);
  return ring.value.keys.flatMap((key) =>
    key.kind === 'ecdsa-p256' && key.uses.includes('gate') && key.public_key !== undefined && standingOf(key, ring.value, at).mayVerify ? [key.public_key] : [],
  );
}

/** This very policy, and those that it accepts. */
function acceptedPolicies({ digest, policy }: LoadedPolicy): string[] {
  return [digest, ...policy.boot.policies.map((each) => each.replace('sha256:', ''))];
}
