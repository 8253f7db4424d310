import type { ReleaseIdentity } from '../evidence/bind-release.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { isMetadataName, type Metadata, parseMetadata } from '../evidence/metadata.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import type { Policy } from '../policy/policy.js';
import type { EvidenceSnapshot } from '../ports/evidence-store.js';
import type { Ports } from '../ports/index.js';

interface Named {
  readonly product: string | undefined;
  readonly repositoryId: string | undefined;
  readonly line: string | undefined;
  readonly sequence: number | undefined;
  readonly deploymentId: string | undefined;
}

export interface IdentityRequest {
  readonly values: Named;
  readonly policy: Policy;
  /** The evidence that is replaced. */
  readonly before: EvidenceSnapshot | undefined;
  readonly directoryName: string;
}

/**
 * Who the release is: as given, else as the policy states it, else as the surroundings suggest. `continues` says that the
 * evidence that is replaced is of the same product and line, so that this release follows it.
 * @throws input_invalid when a flag contradicts the policy, or is no name that evidence may hold
 */
export async function sealIdentity(
  { git, environment }: Pick<Ports, 'git' | 'environment'>,
  request: IdentityRequest,
): Promise<{ readonly identity: ReleaseIdentity; readonly continues: boolean }> {
  const { values, policy, before, directoryName } = request;
  const product = agreed('product', values.product, policy.product) ?? directoryName;
  const repositoryId =
    agreed('repository-id', values.repositoryId, policy.repository_id) ?? repositoryOf((await git.head(environment.cwd))?.remoteUrl) ?? 'local';
  const line = agreed('line', values.line, policy.line) ?? 'main';
  const previous = before === undefined ? undefined : readPrevious(before);
  const continues = previous?.product === product && previous.line === line;
  refuseBadNames({ product, 'repository-id': repositoryId, line, 'deployment-id': values.deploymentId });
  const sequence = values.sequence ?? (continues ? previous.sequence + 1 : 1);
  return { identity: { product, repositoryId, line, sequence, deploymentId: values.deploymentId }, continues };
}

/** A flag may say what the policy leaves open, never something else: such evidence would not verify. */
function agreed(name: string, given: string | undefined, stated: string | undefined): string | undefined {
  if (given !== undefined && stated !== undefined && given !== stated)
    throw new IntegrityError('input_invalid', `--${name} is "${given}", and the policy states "${stated}"`, { expected: stated, found: given });
  return given ?? stated;
}

/** What is refused when evidence is read must not be written: it would be signed and then called corrupted. */
function refuseBadNames(names: Readonly<Record<string, string | undefined>>): void {
  for (const [name, text] of Object.entries(names)) {
    if (text === undefined || isMetadataName(text)) continue;
    const found = printable(text.slice(0, 300));
    throw new IntegrityError('input_invalid', `--${name} has to be 1 to 300 characters without control characters; found ${text.length}: "${found}"`, {
      found,
    });
  }
}

/** `github.com/acme/shop` from a remote's URL, whichever way it is written. */
function repositoryOf(remoteUrl: string | undefined): string | undefined {
  const match = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(remoteUrl ?? '');
  return match === null ? undefined : `${match[1] ?? ''}/${match[2] ?? ''}`;
}

function readPrevious(before: EvidenceSnapshot): Metadata | undefined {
  const file = before.file(METADATA_FILE);
  if (file === undefined || file.sizeBytes > LIMITS.evidenceFileBytes) return undefined;
  const metadata = parseMetadata(file.read(LIMITS.evidenceFileBytes));
  return metadata.ok ? metadata.value : undefined;
}
