import { IntegrityError } from '../../model/errors.js';
import { failure, type Finding, type Warning, warning } from '../../model/finding.js';
import type { Forge } from '../../ports/forge.js';
import { compareAssets, assetDigests } from './compare-assets.js';
import type { Publication, PublishPorts, PublishRequest } from './publication.js';
import { problemsOf, verifyAssets } from './verify-assets.js';

export interface Consumed {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly by: 'anonymous' | 'token';
}

/**
 * Downloads the published release and verifies it as a consumer would: without a token where the repository is public. Only where
 * the platform answers nobody without a token, the token is used, and that is said. @throws what the forge throws
 */
export async function consume(ports: PublishPorts, request: PublishRequest, before: Publication): Promise<Consumed> {
  const { forge, tag } = request;
  if ((await forge.repository()).isPrivate) return { findings: await look(ports, request, before, forge), warnings: [], by: 'token' };
  try {
    return { findings: await look(ports, request, before, await request.anonymous()), warnings: [], by: 'anonymous' };
  } catch (error) {
    if (!(error instanceof IntegrityError) || !['forge_unavailable', 'forge_unauthorized'].includes(error.code)) throw error;
    const says = warning('verified_with_token', tag, `was downloaded with a token, because without one: ${error.message}`);
    return { findings: await look(ports, request, before, forge), warnings: [says], by: 'token' };
  }
}

async function look(ports: PublishPorts, { tag, verifier }: PublishRequest, { digests, archives }: Publication, forge: Forge): Promise<Finding[]> {
  const check = 'consumers-can-verify-it';
  const release = (await forge.releases()).find((one) => one.tag === tag && !one.draft);
  if (release === undefined) return [failure(check, 'still_a_draft', tag, 'is not to be seen by those who download it')];
  const expected = [...digests].map(([name, digest]) => ({ name, digest }));
  const missing = compareAssets(expected, await assetDigests(ports, forge, release.assets)).filter(({ outcome }) => outcome !== 'pass');
  if (missing.length > 0) return missing;
  const again = await verifyAssets(ports, forge, release, verifier);
  const changed = again.filter(({ name, verification }) =>
    archives.every((one) => one.name !== name || one.verification.metadataDigest !== verification.metadataDigest),
  );
  return [
    ...changed.map(({ name }) => failure(check, 'asset_differs', name, 'holds another release than before it was published')),
    ...again.flatMap(problemsOf).map((finding) => ({ ...finding, check })),
  ];
}
