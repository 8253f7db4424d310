import { basename, resolve } from 'node:path';
import { namesPrerelease } from '../gates/release-tag/tag-version.js';
import { command } from '../inputs/command.js';
import { optionalText, requiredText } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { scopeOf } from '../model/trigger.js';
import { keyringPathOf, type LoadedPolicy } from '../policy/policy.js';
import { withVerifyBlock } from '../reports/release-notes.js';
import { verifyRelease } from '../verification/verify-release.js';
import { archiveRefused, archiveResult } from './archive-result.js';
import { archiveRelease, limitWarnings } from './archive-release.js';
import { directoryInput, repositoryInput, requireMirror, retentionDays, retentionOf, storeInput, storesOf } from './archive-inputs.js';
import { folderOf } from './archive-folder.js';
import { forgeWith, githubToken } from './forge-inputs.js';
import { DEFAULT_KEYRING, hmacKey, keyring, signingKey } from './key-inputs.js';
import { loadVerifier } from './load-verifier.js';
import { configInput, evidenceInput } from './place-inputs.js';
import { recordCommand } from './record-command.js';
import { openReleasePlace } from './release-place.js';

/** `duri archive` */
export default command({
  name: 'archive',
  summary: 'Keep a release and its evidence for as long as policy says, and write down until when they are kept',
  description:
    'Verifies the release, packs it with its evidence into one deterministic archive, and stores that in each store of the policy: artifact (of the workflow run), release (assets of the draft of its tag), directory. Each copy is read back and compared. Until when a store keeps it is asked of the store itself; where that is less than asked, the policy decides: mirror or fail. Receipts go into receipts.json of the evidence. The same release twice is success.',
  examples: [
    { line: 'duri archive dist --evidence evidence --keyring duri.keyring.json --store directory --directory /mnt/archives', says: 'Into a folder' },
    { line: 'duri archive dist --evidence evidence --config duri.yml --store release --tag v1.2.3', says: 'Into the draft of a release' },
    { line: 'duri verify /mnt/archives/shop-main-7-0123456789ab.tar.gz --keyring duri.keyring.json', says: 'Later: verify what was kept' },
  ],
  inputs: {
    path: requiredText('Release directory', 'DIR', { positional: true, action: 'path' }),
    evidence: requiredText('Directory of the evidence set; receipts.json is written there', 'DIR', evidenceInput),
    store: storeInput,
    directory: directoryInput,
    retentionDays,
    tag: optionalText(
      'Tag of the release that the archive is added to',
      'TAG',
      { flag: 'tag', action: 'tag' },
      { defaultText: 'the tag that started the workflow' },
    ),
    output: optionalText('Folder to write the archive to as well; of the store "directory" too, where nothing else names one', 'DIR', {
      flag: 'output',
      action: 'output',
    }),
    artifactName: optionalText(
      'What the name of the archive starts with',
      'NAME',
      { flag: 'name', action: 'artifact-name' },
      { defaultText: 'product and line' },
    ),
    repository: repositoryInput,
    config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml of the current folder' }),
    keyring,
    hmacKey,
    signingKey,
    githubToken,
  },
  outputs: {
    status: 'archived; empty when it was not, or not for long enough',
    'artifact-id': 'Id of the workflow artifact, where there is one',
    'artifact-url': 'Its address',
    'artifact-digest': 'Digest of the archive, as sha256:…',
    'archive-path': 'Path of the archive on this machine',
    'archive-name': 'Its name, the same in every store',
    'archive-digest': 'Its digest, as sha256:…',
    stores: 'Stores that keep it now, joined by commas',
    'kept-until': 'The last day that a store states, `no end` where none deletes it by itself, or `unknown`. No proof of retention',
    receipts: 'Path of receipts.json',
  },
  action: {
    name: 'archive',
    icon: 'archive',
    permissions: { contents: 'read', actions: 'read' },
    alsoUses: [{ scope: 'contents', level: 'write', for: 'the store `release`, which adds assets to a draft' }],
  },
  run: async (ports, values) => {
    const started = ports.clock.now();
    if (scopeOf(ports.trigger) === 'pull_request')
      throw new IntegrityError('event_unsupported', 'nothing of a pull request is archived', {}, { hint: 'Archive on the tag of the release.' });
    const place = openReleasePlace(ports, values.path, values.evidence);
    const { judge, trust, verifier } = await loadVerifier(ports, values, started, [place.directory, place.evidence]);
    const { policy } = judge;
    requireMirror(policy);
    const stores = storesOf(values.store, policy);
    const days = retentionOf(values.retentionDays, policy);
    const verification = await verifyRelease(ports, { ...verifier, ...place });
    const { metadata, metadataDigest, outcome } = verification;
    if (outcome !== 'verified' || verification.unsigned || metadata === undefined || metadataDigest === undefined) return archiveRefused(verification, judge);
    limitWarnings(ports, { stores, days }).forEach(({ message }) => ports.log.warn(message));
    const { trigger } = ports;
    const tag = values.tag ?? (trigger.kind === 'tag' ? trigger.tag : undefined);
    const archived = await archiveRelease(ports, {
      place,
      metadata,
      metadataDigest,
      policy: policy.policy,
      trust,
      stores,
      days,
      at: started,
      startsWith: values.artifactName,
      output: values.output,
      context: {
        folder: folderOf(ports, policy, values.directory) ?? (values.output === undefined ? undefined : resolve(ports.environment.cwd, values.output)),
        tag,
        prerelease: tag !== undefined && namesPrerelease(tag, policy.policy.tags.prefix),
        commit: trigger.kind === 'tag' ? trigger.commit : (metadata.source.commit ?? undefined),
        notes: (repository, forTag) => withVerifyBlock('', { repository, tag: forTag, keyring: ringName(values.keyring, policy), releases: [], assets: [] }),
        openForge: () => forgeWith(ports, values.githubToken, values.repository),
      },
    });
    const result = archiveResult({ archived, verification, place, days });
    const { archive } = archived;
    const logWarnings = recordCommand(ports, {
      verb: 'archive',
      started,
      place,
      trust,
      policyDigest: policy.digest,
      result: result.exitCode === 0 ? 'archived' : 'failed',
      exitCode: result.exitCode,
      subjects: [{ name: 'deployment_metadata.json', digest: metadataDigest }],
      outputs: [{ name: archive.name, digest: archive.digest, sizeBytes: archive.sizeBytes }],
      observations: { copies: archived.outcome.kept.length, asked_days: days },
    });
    return { ...result, report: { ...result.report, warnings: [...(result.report.warnings ?? []), ...logWarnings] } };
  },
});

/** What the notes of a release call the key ring: its file's name, never a path of this machine. */
function ringName(named: string | undefined, policy: LoadedPolicy): string {
  return basename(named ?? keyringPathOf(policy) ?? DEFAULT_KEYRING);
}
