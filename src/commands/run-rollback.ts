import { basename, dirname, join, resolve } from 'node:path';
import { type Acceptance, acceptanceExit, acceptRelease, markAccepted, markedBy } from '../acceptance/accept-release.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { readMark } from '../mark/mark-file.js';
import { entryOf } from '../mark/mark.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import type { Warning } from '../model/finding.js';
import { toInstant } from '../model/instant.js';
import { LIMITS } from '../model/limits.js';
import type { CommandResult } from '../model/report.js';
import { exitCode } from '../model/status.js';
import { changeOf } from '../model/trigger.js';
import type { Ports } from '../ports/index.js';
import { chooseRelease, type RollbackTo } from '../rollback/choose-release.js';
import { type FetchedRelease, fetchRelease } from '../rollback/fetch-release.js';
import { type Journal, journalSchema, kindOfPlace, type Place, placeOf, refuseNested, swapIn, workFolder } from '../rollback/places.js';
import { type Hook, runHook } from '../rollback/run-hook.js';
import { parseDocument } from '../shape/document.js';
import { describeProblems } from '../shape/parsed.js';
import { storesOf } from './archive-inputs.js';
import { folderOf } from './archive-folder.js';
import { forgeWith } from './forge-inputs.js';
import { type LoadedVerifier, loadVerifier } from './load-verifier.js';
import { type CommandRecord, recordCommand } from './record-command.js';
import type { RollbackValues } from './rollback.js';
import { type RollbackDone, rollbackResult } from './rollback-result.js';

/** Everything that a rollback goes by: whose word counts, what stands here, where it works. */
interface Rollback extends LoadedVerifier {
  readonly values: RollbackValues;
  readonly started: Date;
  readonly directory: string;
  readonly evidence: string;
  readonly work: string;
  /** What stands there now; undefined where its metadata is gone. */
  readonly from: Sha256 | undefined;
}

/** @source trust model, sections 5 and 8; design, section 5 @throws as acceptRelease, fetchRelease, runHook, swapIn */
export async function runRollback(ports: Ports, values: RollbackValues): Promise<CommandResult> {
  if (changeOf(ports.trigger) !== undefined) throw new IntegrityError('event_unsupported', 'nothing is rolled back at a pull request');
  const rollback = await prepare(ports, values);
  const lock = ports.evidence.begin(rollback.work); // of the work folder, so that two rollbacks never meet
  try {
    const done = await roll(ports, rollback);
    const code = done.outcome === 'done' || done.outcome === 'dry-run' ? 0 : acceptanceExit(done.acceptance, 'prod');
    const result = rollbackResult(done, code);
    return values.dryRun ? result : recorded(ports, rollback, done, result);
  } catch (error) {
    if (!values.dryRun) recordFailure(ports, rollback, error);
    throw error;
  } finally {
    // What is only unpacked is thrown away; what is half swapped is finished by the next run.
    if (!ports.files.exists(journalPath(rollback.work)))
      for (const path of [rollback.work, stagedEvidence(rollback.evidence)]) ports.releaseFolders.remove(path);
    lock.abort();
  }
}

async function prepare(ports: Ports, values: RollbackValues): Promise<Rollback> {
  const started = ports.clock.now();
  const [directory, evidence] = [nameOf(ports, values.path), nameOf(ports, values.evidence)];
  refuseNested(directory, evidence);
  const { config, keyring, hmacKey } = values;
  const loaded = await loadVerifier(ports, { config, keyring, hmacKey, mode: 'verifier' }, started, [directory, evidence]);
  return {
    ...loaded,
    values,
    started,
    directory,
    evidence,
    work: workFolder(directory),
    from: ports.files.digest(join(evidence, METADATA_FILE)),
  };
}

/** Absolute, with the links of the folders above it resolved: what is replaced is the last name itself. */
function nameOf({ environment, files }: Ports, path: string): string {
  const whole = resolve(environment.cwd, path);
  return join(files.resolve(dirname(whole)) ?? dirname(whole), basename(whole));
}

async function roll(ports: Ports, rollback: Rollback): Promise<RollbackDone> {
  const { work, directory, evidence, values } = rollback;
  const begun = readJournal(ports, work);
  if (begun !== undefined) {
    if (values.dryRun)
      throw new IntegrityError(
        'input_invalid',
        `a rollback to ${prefixed(begun.digest)} was interrupted here`,
        {},
        { hint: 'Run without --dry-run: it is finished first.' },
      );
    const done = await finish(ports, rollback, begun, { from: 'an interrupted rollback', passedOver: [], isolated: undefined });
    const isAnother = values.to.startsWith('sha256:') && values.to !== prefixed(begun.digest);
    return isAnother && done.outcome === 'done' ? roll(ports, { ...rollback, from: begun.digest }) : done;
  }
  const kinds = { directory: kindOfPlace(ports.releaseFolders, directory), evidence: kindOfPlace(ports.releaseFolders, evidence) };
  const fetched = await findRelease(ports, rollback);
  const { acceptance, passedOver } = fetched;
  const { metadataDigest } = acceptance.verification;
  const told = { rolledFrom: rollback.from, acceptance, copy: fetched.from, passedOver };
  if (!acceptance.accepted || metadataDigest === undefined) return { ...told, outcome: 'refused' };
  if (values.dryRun) return { ...told, outcome: 'dry-run' };
  const journal: Journal = { version: '1', digest: metadataDigest, stamp: stampOf(rollback.started), ...kinds };
  await stageEvidence(ports, fetched.evidence, stagedEvidence(evidence));
  const isolated = await isolate(ports, rollback, metadataDigest);
  ports.files.write(journalPath(work), JSON.stringify(journal));
  return finish(ports, rollback, journal, { from: fetched.from, passedOver, isolated });
}

interface Before {
  readonly from: string;
  readonly passedOver: readonly string[];
  /** What the program said; undefined where none was run. */
  readonly isolated: string | undefined;
}

/** From the first rename on. Every step may have been done before. */
async function finish(ports: Ports, rollback: Rollback, journal: Journal, before: Before): Promise<RollbackDone> {
  const { directory, evidence, work, judge, started } = rollback;
  const places: readonly [Place, Place] = [
    placeOf(directory, { ...journal, kind: journal.directory, staged: join(work, 'new', 'release') }),
    placeOf(evidence, { ...journal, kind: journal.evidence, staged: stagedEvidence(evidence) }),
  ];
  for (const place of places) swapIn(ports.releaseFolders, place);
  const [release, set] = places;
  const acceptance = await accept(ports, rollback, { directory: release.stands, evidence: set.stands }, journal.digest);
  const told = { rolledFrom: rollback.from, acceptance, copy: before.from, passedOver: before.passedOver, places, isolated: before.isolated };
  if (acceptance.accepted) markAccepted(ports, judge, acceptance, started);
  ports.files.remove(journalPath(work));
  if (!acceptance.accepted) return { ...told, outcome: 'unproven' };
  const released = await runHook(ports, hookOf(rollback, 'release', journal.digest));
  return { ...told, outcome: 'done', released };
}

/** May this run here now? Always the prod column. */
function accept(
  ports: Ports,
  { judge, trust, values }: Rollback,
  place: { readonly directory: string; readonly evidence: string },
  expect: Sha256 | undefined,
): Promise<Acceptance> {
  const ticket = values.ticket === undefined ? undefined : resolve(ports.environment.cwd, values.ticket);
  return acceptRelease(ports, {
    directory: place.directory,
    evidence: place.evidence,
    judge,
    trust,
    hmacKeys: values.hmacKey,
    mode: 'prod',
    expect,
    bootstrap: false,
    ticket,
  });
}

async function findRelease(ports: Ports, rollback: Rollback): Promise<FetchedRelease> {
  const { values, judge, verifier, work, from } = rollback;
  const { policy } = judge;
  const mark = readMark(ports);
  const chosen = chooseRelease(values.to, mark === undefined ? undefined : entryOf(mark, markedBy(policy.policy)), from);
  const to: RollbackTo = chosen.kind === 'file' ? { ...chosen, path: resolve(ports.environment.cwd, chosen.path) } : chosen;
  return fetchRelease(ports, {
    to,
    stores: to.kind === 'file' ? [] : storesOf(values.store, policy),
    context: {
      folder: folderOf(ports, policy, values.directory),
      tag: undefined,
      commit: undefined,
      prerelease: false,
      notes: () => '',
      openForge: () => forgeWith(ports, values.githubToken, values.repository),
    },
    into: join(work, 'new'),
    verifier,
    accept: (unpacked) => accept(ports, rollback, unpacked, to.kind === 'digest' ? to.digest : undefined),
  });
}

async function isolate(ports: Ports, rollback: Rollback, digest: Sha256): Promise<string | undefined> {
  return rollback.values.withoutIsolation ? undefined : runHook(ports, hookOf(rollback, 'isolate', digest));
}

function hookOf({ judge, from, directory }: Rollback, name: Hook['name'], digest: Sha256): Hook {
  const { rollback } = judge.policy.policy;
  const tells = {
    DURI_ROLLBACK: name,
    DURI_RELEASE_DIRECTORY: directory,
    DURI_ROLLBACK_TO: prefixed(digest),
    DURI_ROLLBACK_FROM: from === undefined ? '' : prefixed(from),
  };
  return { name, argv: rollback[name], timeoutSeconds: rollback.timeout_seconds, tells };
}

/** The evidence may stand on another file system than the release: it is copied beside its place, so that a rename is all that is left. */
async function stageEvidence({ archiveFiles, releaseFolders }: Ports, from: string, to: string): Promise<void> {
  releaseFolders.empty(to);
  for (const { name } of archiveFiles.list(from)) await archiveFiles.write(join(to, name), archiveFiles.read(join(from, name)));
}

function stagedEvidence(evidence: string): string {
  return join(dirname(evidence), `.duri-rollback-${basename(evidence)}-new`);
}

function journalPath(work: string): string {
  return join(work, 'journal.json');
}

/** @throws input_invalid for one that cannot be read: what is half done must not be guessed */
function readJournal({ files }: Ports, work: string): Journal | undefined {
  const content = files.read(journalPath(work), LIMITS.policyBytes);
  if (content === undefined) return undefined;
  const journal = parseDocument(content, journalSchema, { maxBytes: LIMITS.policyBytes, maxDepth: 4 });
  if (journal.ok) return journal.value;
  throw new IntegrityError(
    'input_invalid',
    `${journalPath(work)} ${describeProblems(journal.problems)}`,
    {},
    { hint: 'A rollback was interrupted here. Look at what stands beside the release, put one of them in place, and remove the folder.' },
  );
}

function stampOf(at: Date): string {
  return toInstant(at).replace(/[-:]/g, '');
}

function recorded(ports: Ports, rollback: Rollback, done: RollbackDone, result: CommandResult): CommandResult {
  const { metadataDigest, metadata } = done.acceptance.verification;
  const warnings = record(ports, rollback, rollback, {
    result: done.outcome === 'done' ? 'rolled back' : done.outcome,
    exitCode: result.exitCode,
    subjects: metadataDigest === undefined ? [] : [{ name: METADATA_FILE, digest: metadataDigest }],
    observations: { sequence: metadata?.sequence ?? 0, copies_passed_over: done.passedOver.length, isolated: done.isolated === undefined ? 0 : 1 },
  });
  return { ...result, report: { ...result.report, warnings: [...(result.report.warnings ?? []), ...warnings] } };
}

/**
 * Also what did not come to an end is in the record of the state directory: a program of the policy that failed before the swap, or after it. The
 * evidence directory may be half swapped then, and nothing is written there.
 */
function recordFailure(ports: Ports, rollback: Rollback, error: unknown): void {
  const kind = error instanceof IntegrityError ? error.kind : 'infra';
  const result = `error(${kind})` as const;
  record(ports, rollback, { evidence: undefined }, { result, exitCode: exitCode(result, 'prod'), subjects: [], observations: {} });
}

type Recorded = Pick<CommandRecord, 'result' | 'exitCode' | 'subjects' | 'observations'>;

function record(ports: Ports, { started, trust, judge }: Rollback, { directory, evidence }: CommandRecord['place'], what: Recorded): readonly Warning[] {
  return recordCommand(ports, { verb: 'rollback', started, place: { directory, evidence }, trust, policyDigest: judge.policy.digest, outputs: [], ...what });
}
