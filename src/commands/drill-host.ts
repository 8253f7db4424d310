import { join, resolve } from 'node:path';
import { prefixed, type Sha256 } from '../model/digest.js';
import { Secret } from '../model/secret.js';
import { besidePolicy, keyringPathOf, type LoadedPolicy, type Policy } from '../policy/policy.js';
import type { Listener } from '../ports/probes.js';
import type { Ports } from '../ports/index.js';

/** What a host of the drill is made of: its folder, and how DuRi is run on it. */
export interface DrillHost {
  readonly release: string;
  readonly evidence: string;
  readonly state: string;
  readonly config: string;
  /** Environment of every program that the drill starts. */
  readonly env: Readonly<Record<string, string>>;
  /** The release that has to run here. */
  readonly expect: Sha256;
  readonly keyFlags: readonly string[];
}

/** What each verb takes that verifies here. */
export function verifyArguments({ release, evidence, config, expect, keyFlags }: DrillHost): readonly string[] {
  return [release, '--evidence', evidence, '--config', config, '--expect', prefixed(expect), ...keyFlags];
}

export interface DrillHostRequest {
  /** An empty private folder. */
  readonly folder: string;
  readonly policy: LoadedPolicy;
  /** As it was given, else as the policy names it. */
  readonly keyring: string | undefined;
  readonly hmacKeyFiles: readonly string[];
  /** Stands for the pager. */
  readonly pager: Listener;
  readonly expect: Sha256;
}

/** Name of the channel of a drill. */
export const PAGER = 'pager';

/**
 * Lays out a host: the policy of the real one, whose only channel is the receiver of the drill, and a state directory of its own. Nothing of it can reach the real
 * state, outbox or channels.
 */
export function layOutHost(ports: Ports, request: DrillHostRequest): DrillHost {
  const { folder, policy, keyring, hmacKeyFiles, pager, expect } = request;
  const etc = join(folder, 'etc');
  const [config, address, state] = [join(etc, 'duri.yml'), join(etc, 'pager.url'), join(folder, 'state')];
  ports.hostFiles.makeFolder(etc);
  ports.hostFiles.makeFolder(state);
  ports.hostFiles.setMode(state, 0o700);
  ports.files.writeSecret(address, new Secret(Buffer.from(`http://127.0.0.1:${pager.port}/page`)));
  const { variables, cwd } = ports.environment;
  // The copy lies elsewhere: what was relative there has to be found from here.
  const absolute = (path: string): string => resolve(cwd, path);
  const ring = keyring ?? keyringPathOf(policy);
  // A policy that is JSON is YAML too. The gate judged under the real one, so its digest is taken as well.
  ports.files.write(
    config,
    JSON.stringify(
      policyOfHost(policy, {
        address,
        keyring: ring === undefined ? undefined : absolute(ring),
        state: absolute(besidePolicy(policy, policy.policy.freeze.state) ?? ''),
      }),
      null,
      2,
    ),
  );
  return {
    release: join(folder, 'release'),
    evidence: join(folder, 'evidence'),
    state,
    config,
    env: { PATH: variables['PATH'] ?? '', HOME: variables['HOME'] ?? '', DURI_STATE_DIR: state },
    expect,
    keyFlags: hmacKeyFiles.flatMap((path) => ['--hmac-key-file', absolute(path)]),
  };
}

interface OwnPlaces {
  readonly address: string;
  readonly keyring: string | undefined;
  /** Of the kill switch. */
  readonly state: string;
}

function policyOfHost({ policy, digest }: LoadedPolicy, { address, keyring, state }: OwnPlaces): Partial<Policy> {
  const { product, repository_id, line, version, release, sbom, signatures, expires_days, retention_days, integrity, boot, freeze, watch, floor } = policy;
  return {
    version,
    ...(product === undefined ? {} : { product }),
    ...(repository_id === undefined ? {} : { repository_id }),
    ...(line === undefined ? {} : { line }),
    ...(keyring === undefined ? {} : { keyring }),
    release,
    sbom,
    signatures,
    expires_days,
    retention_days,
    integrity: { ...integrity, mode: 'strict' },
    boot: { ...boot, policies: [...boot.policies, prefixed(digest)] },
    freeze: { ...freeze, state },
    watch,
    floor,
    notify: { channels: [{ name: PAGER, type: 'webhook', url: { file: address } }], dedup_seconds: 0 },
  };
}
