import { IntegrityError, messageOf } from '../../model/errors.js';
import { type Finding, pass, unknown } from '../../model/finding.js';
import type { Ports } from '../../ports/index.js';

const CHECK = 'adoption-is-the-first';

/** An evidence file, or an archive that DuRi named, among the files of a release. */
const EVIDENCE_ASSET = /deployment_metadata\.json$|-[0-9a-f]{12}\.tar\.(?:gz|zst)$/;

/**
 * A base without a policy is a first adoption only where no release carries evidence: else the policy was taken away. An empty list
 * of releases proves that there is none; a call that fails proves nothing. Nothing to ask outside of a platform.
 */
export async function checkFirstAdoption({ openForge, trigger }: Pick<Ports, 'openForge' | 'trigger'>): Promise<readonly Finding[]> {
  if (trigger.kind === 'none') return [];
  try {
    const releases = await (await openForge({})).releases();
    const sealed = releases.find(({ assets }) => assets.some(({ name }) => EVIDENCE_ASSET.test(name)));
    if (sealed === undefined) return [pass(CHECK, 'releases', `none of ${releases.length} releases carries evidence`)];
    return [unknown(CHECK, 'releases', `${sealed.tag} carries evidence, but the base has no policy any more: it must be restored before anything else`)];
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return [unknown(CHECK, 'releases', `cannot be listed, so a policy may have been taken away: ${messageOf(error)}`)];
  }
}
