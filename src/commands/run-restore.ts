import { join, resolve } from 'node:path';
import { expectFindings } from '../acceptance/judge-acceptance.js';
import { EVIDENCE_FOLDER, RELEASE_FOLDER } from '../archive/layout.js';
import { namesRelease } from '../archive/names.js';
import { judged, restoreArchive } from '../archive/restore-archive.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { exitCode } from '../model/status.js';
import type { Ports } from '../ports/index.js';
import type { Verification } from '../verification/verification.js';
import { verifyRelease } from '../verification/verify-release.js';
import { expectedDigest } from './expected-digest.js';
import { loadVerifier } from './load-verifier.js';
import type { RestoreValues } from './restore.js';
import { verifyResult } from './verify-result.js';
import { orDamaged } from './verify-target.js';

/** What `duri restore` does: one archive becomes a release beside its evidence, or nothing. @throws as loadVerifier, restoreArchive; archive_missing */
export async function runRestore(ports: Ports, values: RestoreValues): Promise<CommandResult> {
  const expect = expectedDigest(values.expect);
  const to = resolve(ports.environment.cwd, values.to);
  const { judge, verifier } = await loadVerifier(ports, { ...values, mode: 'verifier' }, ports.clock.now(), [to]);
  const also = ({ metadataDigest }: Verification): ReturnType<typeof expectFindings> =>
    metadataDigest === undefined ? [] : expectFindings({ expect, metadataDigest });
  const there = expect !== undefined && ports.files.isDirectory(to);
  const place = { directory: join(to, RELEASE_FOLDER), evidence: join(to, EVIDENCE_FOLDER) };
  const restored = (archive: string): Promise<Verification> => orDamaged(archive, verifier, restoreArchive(ports, { archive, to, also }, verifier));
  const verification = there
    ? judged(await verifyRelease(ports, { ...verifier, ...place }), also)
    : await restored(chosenArchive(ports, values.archive, expect));
  const good = verification.outcome === 'verified';
  const result = verifyResult(verification, { mode: 'prod', why: 'restore always enforces', exitCode: exitCode(verification.outcome, 'prod'), judge });
  const headline = `${good ? (there ? 'Already restored' : 'Restored') : there ? 'Not what was asked for' : 'Not restored'}: ${result.report.headline}`;
  return {
    ...result,
    json: { ...result.json, restored: good ? place : null },
    report: { ...result.report, headline, facts: [...(result.report.facts ?? []), ...(good ? [['release directory', place.directory] as const] : [])] },
    short: headline,
  };
}

/** The archive that was named, or the one of the store that holds the expected release. The name only narrows: what is in it decides. @throws input_invalid, input_missing, archive_missing */
function chosenArchive({ archiveFiles, environment, files }: Ports, named: string, expect: Sha256 | undefined): string {
  const path = resolve(environment.cwd, named);
  if (!files.exists(path)) throw new IntegrityError('input_missing', `there is no archive ${printable(named)}`, { path });
  if (!files.isDirectory(path)) return path;
  if (expect === undefined)
    throw new IntegrityError(
      'input_invalid',
      `${printable(named)} is a folder, and --expect does not say which release of it is meant`,
      {},
      { hint: 'Pass --expect sha256:… with the digest that `duri seal` and `duri verify` print, or name one archive.' },
    );
  const found = archiveFiles.list(path).find(({ name }) => namesRelease(name, expect));
  if (found !== undefined) return join(path, found.name);
  throw new IntegrityError('archive_missing', `${printable(named)} holds no archive of the release ${prefixed(expect)}`, { path, expected: expect });
}
