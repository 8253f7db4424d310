import { writePart, type WrittenPart } from '../evidence/write-part.js';
import { parseShard, renderShard, type Shard } from '../inventory/shard.js';
import { withThousands } from '../model/amount.js';
import { prefixed } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import type { CommandResult } from '../model/report.js';
import { loadJudge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import { describeProblems } from '../shape/parsed.js';
import { partOutside, partTerms } from './part-place.js';
import { releaseCoverage } from '../evidence/release-coverage.js';
import { openRelease, realPath } from './release-place.js';
import type { SealValues } from './seal-inputs.js';

export interface ShardValues extends SealValues {
  readonly shard: string | undefined;
  readonly part: string | undefined;
}

/** Reads one share of a release. It needs no key, and writes no evidence: see docs/adr/0021-shards.md. */
export async function sealShard(ports: Ports, values: ShardValues): Promise<CommandResult> {
  const { shard, part } = requestedShard(values);
  refuseForMerge(values);
  const { policy } = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'repository' });
  const directory = openRelease(ports, values.path);
  const place = { directory, evidence: values.evidence === undefined ? undefined : realPath(ports, values.evidence) };
  const path = partOutside(ports, part, directory);
  const written = await writePart(ports, {
    directory,
    covers: releaseCoverage(policy.policy, place),
    unsafeModes: policy.policy.release.unsafe_modes,
    onProgress: (files) => ports.log.progress(`shard ${renderShard(shard)}`, files),
    header: { ...partTerms(ports, policy, place), shard },
    path,
  });
  return shardResult(written, { shard, path, release: values.path });
}

function requestedShard({ shard, part }: ShardValues): { readonly shard: Shard; readonly part: string } {
  if (shard === undefined || part === undefined)
    throw new IntegrityError(
      'input_invalid',
      `--${shard === undefined ? 'shard' : 'part'} is missing: --shard and --part belong together`,
      {},
      { hint: 'duri seal DIR --shard 1/4 --part parts/1.part' },
    );
  const parsed = parseShard(shard);
  if (!parsed.ok) throw new IntegrityError('input_invalid', `--shard ${describeProblems(parsed.problems)}`);
  return { shard: parsed.value, part };
}

/** What would have no effect is not taken: whoever passes it expects one. A key ring and an HMAC secret may stand in the environment, and are not looked at. */
function refuseForMerge(values: ShardValues): void {
  const { signingKey, unsigned, product, repositoryId, line, sequence, deploymentId, sbomPath, sbomFormat, syftPath, syftVersion, acceptSpike } = values;
  const given = Object.entries({
    'signing-key': signingKey.length > 0,
    unsigned,
    product: product !== undefined,
    'repository-id': repositoryId !== undefined,
    line: line !== undefined,
    sequence: sequence !== undefined,
    'deployment-id': deploymentId !== undefined,
    'sbom-path': sbomPath !== undefined,
    'sbom-format': sbomFormat !== '',
    'syft-path': syftPath !== undefined,
    'syft-version': syftVersion !== undefined,
    'accept-spike': acceptSpike !== undefined,
  }).flatMap(([name, isGiven]) => (isGiven ? [`--${name}`] : []));
  if (given.length > 0)
    throw new IntegrityError(
      'input_invalid',
      `a shard only reads, so that ${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect`,
      { given },
      { hint: 'Give it to `duri merge`.' },
    );
}

function shardResult(
  written: WrittenPart,
  { shard, path, release }: { readonly shard: Shard; readonly path: string; readonly release: string },
): CommandResult {
  const { files, links, bytes, digest, sizeBytes } = written;
  const label = renderShard(shard);
  return {
    exitCode: 0,
    json: { status: 'part', shard: label, part: path, sha256: digest, bytes: sizeBytes, counts: { files, links, bytes }, warnings: [] },
    report: {
      tone: 'good',
      headline: `shard ${label}: ${withThousands(files)} files, ${(bytes / 1e6).toFixed(1)} MB`,
      facts: [
        ['part', path],
        ['sha256', prefixed(digest)],
      ],
      tables: [],
      warnings: [],
      next: [`With the parts of all ${shard.count} shards: duri merge ${release} PART… --evidence DIR`],
    },
    outputs: { status: 'part', 'part-path': path },
    artifacts: [],
    short: `part ${label} ${prefixed(digest)}`,
  };
}
