import { sha256, type Sha256 } from '../../model/digest.js';
import { IntegrityError } from '../../model/errors.js';
import { failure, type Finding, pass, warning } from '../../model/finding.js';
import type { Forge, Release } from '../../ports/forge.js';
import { assetDigests, compareAssets } from './compare-assets.js';
import { consume } from './consume.js';
import { fillDraft, openDraft, uploadMetadata } from './fill-draft.js';
import { commitOfTag, readAgain } from './find-release.js';
import type { Publication, PublishPorts, PublishRequest } from './publication.js';
import { judgeArchives, metadataAssets, problemsOf, type VerifiedArchive, verifyAssets } from './verify-assets.js';

/**
 * Draft to published release: every file is there with its bytes, every archive verifies, and only then does the world see it;
 * then it is downloaded again and verified as a consumer would. Whatever is wrong before leaves a draft.
 * @throws archive_missing, input_invalid, input_missing, and what the forge throws, all of it before anything is public
 */
export async function publishRelease(ports: PublishPorts, request: PublishRequest): Promise<Publication> {
  const { forge, tag, until } = request;
  const commit = await commitOfTag(forge, tag);
  const opened = await openDraft(request, commit);
  const writes = opened.draft && until !== 'nothing';
  const filled = writes ? await fillDraft(forge, opened, request.expected) : opened;
  const archives = await verifyAssets(ports, forge, filled, request.verifier);
  const metadata = !verified(archives) || (filled.draft && !writes) ? [] : await metadataOf(ports, request, filled, archives);
  const release = writes ? await readAgain(forge, filled) : filled;
  const digests = await assetDigests(ports, forge, release.assets);
  const uploads =
    until === 'nothing' && release.draft ? request.expected.filter(({ path, name }) => path === undefined || digests.has(name)) : request.expected;
  const findings = [
    judgeTag(request, commit),
    ...compareAssets([...uploads, ...metadata], digests),
    ...judgeArchives(archives, commit),
    ...archives.flatMap(problemsOf),
  ];
  const before: Publication = {
    stage: release.draft ? 'draft' : 'published',
    again: !release.draft,
    release,
    commit,
    archives,
    digests,
    findings,
    warnings: archives.flatMap(({ verification }) => verification.warnings),
    consumer: undefined,
  };
  if (findings.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown') || until === 'nothing') return before;
  if (release.draft) {
    const body = request.notes(release.body, { archives, digests });
    if (body !== release.body) await forge.updateRelease(release.id, { body });
    if (until === 'draft') return before;
    await publish(forge, release);
  }
  return { ...before, stage: 'published', ...(await afterwards(ports, request, before)) };
}

/** The metadata that must stand beside the archives: uploaded into a draft, looked for in a release that is public already. */
function metadataOf(
  ports: PublishPorts,
  { forge }: PublishRequest,
  release: Release,
  archives: readonly VerifiedArchive[],
): Promise<readonly { readonly name: string; readonly digest: Sha256 }[]> {
  if (release.draft) return uploadMetadata(ports, forge, release, archives);
  return Promise.resolve(metadataAssets(archives).map(({ name, content }) => ({ name, digest: sha256(content) })));
}

/** The answer may get lost although the release was published; then the release itself tells. */
async function publish(forge: Forge, release: Release): Promise<void> {
  try {
    await forge.updateRelease(release.id, { draft: false });
  } catch (error) {
    if ((await readAgain(forge, release)).draft) throw error;
  }
}

/** From here on nothing may end in an error that hides that the release is public. */
async function afterwards(
  ports: PublishPorts,
  request: PublishRequest,
  before: Publication,
): Promise<Pick<Publication, 'release' | 'findings' | 'warnings' | 'consumer'>> {
  const { forge } = request;
  const check = 'release-is-published-whole';
  try {
    const release = await readAgain(forge, before.release);
    const still = release.draft ? [failure(check, 'still_a_draft', release.tag, 'is still a draft')] : [];
    const digests = await assetDigests(ports, forge, release.assets);
    const kept = compareAssets(
      [...before.digests].map(([name, digest]) => ({ name, digest })),
      digests,
    ).filter(({ outcome }) => outcome !== 'pass');
    const tried = await consume(ports, request, before);
    const mutable = release.immutable === true ? [] : [warning('release_mutable', release.tag, 'is published and can still be changed')];
    const whole = still.length + kept.length === 0 ? [pass(check, release.tag, `has all ${before.digests.size} files`)] : [];
    return {
      release,
      findings: [...before.findings, ...still, ...kept, ...whole, ...tried.findings],
      warnings: [...before.warnings, ...mutable, ...tried.warnings],
      consumer: tried.by,
    };
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    const open: Finding = {
      check,
      outcome: 'unknown',
      subject: before.release.tag,
      message: `could not be looked at after it was published: ${error.message}`,
    };
    return { release: before.release, findings: [...before.findings, open], warnings: before.warnings, consumer: undefined };
  }
}

function judgeTag({ tag, commit: event }: PublishRequest, commit: string): Finding {
  const check = 'tag-has-not-moved';
  if (event === undefined || event === commit) return pass(check, tag, `names ${commit.slice(0, 12)}`);
  return failure(check, 'tag_moved', tag, 'names another commit than the one that set off this run', { expected: event, actual: commit });
}

function verified(archives: readonly VerifiedArchive[]): boolean {
  return archives.every(({ verification }) => verification.outcome === 'verified');
}
