import { basename } from 'node:path';
import { expectedAssets } from '../archive/publish/expected-assets.js';
import { publishRelease } from '../archive/publish/publish-release.js';
import type { VerifiedArchive } from '../archive/publish/verify-assets.js';
import { lookAtFreeze } from '../freeze/look-at-freeze.js';
import { isPrerelease, parseTag, shownTag } from '../gates/release-tag/tag-version.js';
import { command } from '../inputs/command.js';
import { optionalText, textList, toggle } from '../inputs/input.js';
import { prefixed } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { scopeOf } from '../model/trigger.js';
import { keyringPathOf } from '../policy/policy.js';
import { withVerifyBlock } from '../reports/release-notes.js';
import { describeProblems } from '../shape/parsed.js';
import { forgeWith, githubToken } from './forge-inputs.js';
import { DEFAULT_KEYRING, hmacKey, keyring } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';
import { frozenResult } from './frozen-result.js';
import { loadVerifier } from './load-verifier.js';
import { publishResult } from './publish-result.js';
import { releaseTag, tagOf } from './release-tag.js';

const inputs = {
  tag: releaseTag,
  files: textList('A file to upload into the draft', 'FILE', { flag: 'file', action: 'files' }),
  evidence: optionalText('Evidence set whose files are uploaded as well', 'DIR', evidenceInput),
  expectAsset: textList('An asset that must be there: a line as sha256sum writes it', 'SHA256  NAME', { flag: 'expect-asset', action: 'expect-assets' }),
  draftOnly: toggle('Do everything but publish: the draft stays one', { flag: 'draft-only', action: 'draft-only' }),
  dryRun: toggle('Only look: change nothing', { flag: 'dry-run', action: 'dry-run' }),
  config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml of the current folder, else the built-in policy' }),
  keyring,
  hmacKey,
  githubToken,
};

/** `duri publish` */
export default command({
  name: 'publish',
  summary: 'Publish the draft release of a tag once everything in it verifies, then verify it again as a consumer',
  description:
    'Takes the draft release of a tag, with the archive that `duri archive --store release` put into it. Every file must be there with the right digest, and the archive, downloaded from the draft, must verify and be of the commit that the tag names; only then is the release published, with a block in its notes that tells how to verify it. Then it is downloaded again as anybody would, and verified again. What is wrong before leaves a draft; what is wrong afterwards is said loudly, with what to do. While the kill switch (`duri freeze`) stops releases nothing is published. A release that is published already, with the very same files, is success.',
  examples: [
    { line: 'duri publish', says: 'In the last job of a release, on the tag' },
    { line: 'duri publish --tag v1.2.0 --file build/duri.mjs --draft-only', says: 'Upload a file more, verify, and leave the draft' },
    { line: 'duri publish --tag v1.2.0 --dry-run', says: 'Would it be published?' },
  ],
  inputs,
  outputs: {
    status: 'published, draft or dry-run; else tampered, corrupted or policy_changed, or empty',
    verdict: 'green or red',
    'release-url': 'Page of the release',
    'release-id': 'Its id',
    immutable: 'true when nobody can change its files any more',
    again: 'true when it had been published before',
  },
  action: { name: 'publish', icon: 'upload-cloud', permissions: { contents: 'write' } },
  run: async (ports, values) => {
    if (scopeOf(ports.trigger) === 'pull_request')
      throw new IntegrityError('event_unsupported', 'nothing of a pull request is published', {}, { hint: 'Publish on the tag of the release.' });
    const tag = tagOf(values.tag, ports.trigger);
    const at = ports.clock.now();
    const { judge, verifier } = await loadVerifier(ports, values, at, []);
    const freeze = await lookAtFreeze(ports, { judge, scope: 'release', withTip: true, hmacKeys: values.hmacKey, at });
    if (freeze.findings.some(({ outcome }) => outcome !== 'pass')) return frozenResult(freeze, shownTag(tag));
    const { policy } = judge;
    const version = parseTag(tag, policy.policy.tags.prefix);
    if (!version.ok)
      throw new IntegrityError(
        'input_invalid',
        `the tag ${shownTag(tag)} ${describeProblems(version.problems)}`,
        {},
        { hint: 'Let `duri check-tag` judge it first.' },
      );
    const forge = await forgeWith(ports, values.githubToken);
    const until = values.dryRun ? 'nothing' : values.draftOnly ? 'draft' : 'published';
    const ring = basename(values.keyring ?? keyringPathOf(policy) ?? DEFAULT_KEYRING);
    const publication = await publishRelease(ports, {
      forge,
      anonymous: () => ports.openForge({ repository: forge.name, anonymous: true }),
      tag,
      commit: ports.trigger.kind === 'tag' ? ports.trigger.commit : undefined,
      expected: expectedAssets(ports, { files: values.files, evidence: values.evidence, listed: values.expectAsset }),
      prerelease: isPrerelease(version.value),
      verifier,
      until,
      notes: (body, { archives, digests }) =>
        withVerifyBlock(body, {
          repository: forge.name,
          tag,
          keyring: ring,
          releases: archives.flatMap(releaseNote),
          assets: [...digests].sort().map(([name, digest]) => ({ name, digest })),
        }),
    });
    return publishResult({ ...publication, warnings: [...freeze.warnings, ...publication.warnings] }, { tag, until, repository: forge.name });
  },
});

function releaseNote({ name, verification: { metadata, metadataDigest } }: VerifiedArchive): { archive: string; says: string; metadataDigest: string }[] {
  if (metadata === undefined || metadataDigest === undefined) return [];
  const { product, line, sequence } = metadata;
  return [{ archive: name, says: `${product}, line ${line}, release ${sequence}`, metadataDigest: prefixed(metadataDigest) }];
}
