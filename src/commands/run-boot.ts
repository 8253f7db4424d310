import { acceptRelease, type Acceptance, acceptanceExit, comeTo, markAccepted } from '../acceptance/accept-release.js';
import { collectBootFacts } from '../gates/boot/collect-boot-facts.js';
import { type BootJudgement, judgeBoot } from '../gates/boot/judge-boot.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import { stateDirectory } from '../mark/mark-file.js';
import { IntegrityError } from '../model/errors.js';
import type { Warning } from '../model/finding.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { type Enforcement, enforcementAt } from '../policy/enforcement.js';
import { decidingFiles, refuseUntrusted, type TrustedFile } from '../policy/inside.js';
import { type Judge, loadJudge } from '../policy/judge.js';
import { keyringPathOf } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import type { Writer } from '../ports/write-access.js';
import type { BootValues } from './boot.js';
import { bootResult } from './boot-result.js';
import { expectedDigest } from './expected-digest.js';
import { programUser } from './program-user.js';
import { recordCommand } from './record-command.js';
import { refuseWritable } from './refuse-writable.js';
import { openReleasePlace, type ReleasePlace } from './release-place.js';

/**
 * What `duri boot` does: may this release run here, and this program over it? What is good is recorded, then marked, and the host starts the program.
 * @throws as loadJudge, loadTrust, acceptRelease; program_missing, program_not_executable
 */
export async function runBoot(ports: Ports, values: BootValues): Promise<CommandResult> {
  const started = ports.clock.now();
  if (values.expect !== undefined && values.bootstrap)
    throw new IntegrityError('input_invalid', '--expect and --bootstrap exclude each other: the one names the release, the other takes what is there');
  const expect = expectedDigest(values.expect);
  const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'verifier' });
  const enforced = enforcementAt(judge.from, ports.environment.variables, judge.policy.policy);
  const { mode } = enforced;
  const place = openReleasePlace(ports, values.path, values.evidence);
  const user = programUser(ports, values.user);
  const trust = loadTrust(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: keyringPathOf(judge.policy),
    secretInputs: [],
    hmacKeys: values.hmacKey,
    purpose: 'verify',
    at: started,
  });
  const anchors = anchorsOf(ports, judge, trust);
  refuseUntrusted(ports, mode, anchors, [place.directory, place.evidence]);
  refuseWritable(
    ports,
    mode,
    anchors.filter(({ what }) => what !== 'key file'),
    user.writer,
  );
  if (mode === 'dev') warnOfDev(ports, enforced);

  const release = await acceptRelease(ports, {
    directory: place.directory,
    evidence: place.evidence,
    judge,
    trust,
    hmacKeys: values.hmacKey,
    mode,
    expect,
    bootstrap: values.bootstrap,
    ticket: values.ticket,
  });
  const [program] = values.command;
  const path = ports.programs.find(program);
  const rules = path === undefined ? NO_RULES : judgeProgram(ports, { judge, place, release, program, path, writer: user.writer, mode });
  const acceptance: Acceptance = {
    ...release,
    ...comeTo([...release.findings, ...rules.findings]),
    warnings: [...place.warnings, ...release.warnings, ...rules.warnings],
  };
  const exitCode = acceptanceExit(acceptance, mode);
  const startable = exitCode === 0 ? startableProgram(ports, program, path) : undefined;
  const logWarnings = recordBoot(ports, { started, place, trust, judge, acceptance, exitCode });
  const shown = { ...acceptance, warnings: [...acceptance.warnings, ...logWarnings] };
  const result = bootResult(shown, { ...enforced, exitCode, judge, command: values.command });
  if (startable === undefined) return result;
  // Development raises no mark: what it lets through was not judged good.
  if (mode === 'prod') markAccepted(ports, judge, acceptance, started);
  return { ...result, start: { path: startable, argv: values.command, account: user.account, openFiles: values.openFiles } };
}

const NO_RULES: BootJudgement = { findings: [], warnings: [] };

/** Everything that this boot is judged by. */
function anchorsOf(ports: Ports, { policy }: Judge, trust: Trust): TrustedFile[] {
  const state = stateDirectory(ports);
  return [...decidingFiles(policy, trust.anchors), ...(state === undefined ? [] : [{ what: 'state directory', path: state }])];
}

/** Said even with --quiet: a boot that enforces nothing must not pass for one that does. */
function warnOfDev({ log }: Ports, { why }: Enforcement): void {
  log.warn('================================================================');
  log.warn(`dev: NOT ENFORCED (${why})`);
  log.warn('The program starts whatever is found about the release, and nothing is marked.');
  log.warn('================================================================');
}

interface ProgramRequest {
  readonly judge: Judge;
  readonly place: ReleasePlace;
  readonly release: Acceptance;
  readonly program: string;
  readonly path: string;
  readonly writer: Writer;
  readonly mode: Enforcement['mode'];
}

function judgeProgram(ports: Ports, { judge, place, release, program, path, writer, mode }: ProgramRequest): BootJudgement {
  const { metadata } = release.verification;
  const facts = collectBootFacts(ports, { release: { ...place, metadata, policy: judge.policy.policy }, program, path, writer });
  return judgeBoot(facts, mode);
}

/** A shell tells apart what is not there from what may not be executed; so does this. @throws program_missing, program_not_executable */
function startableProgram({ programs }: Ports, program: string, path: string | undefined): string {
  const facts = path === undefined ? undefined : programs.look(path);
  if (path === undefined || facts === undefined) throw new IntegrityError('program_missing', `there is no program ${printable(program)}`, { program });
  if (!facts.executable) throw new IntegrityError('program_not_executable', `${printable(program)} may not be executed`, { program });
  if (facts.kind === 'other')
    throw new IntegrityError('program_not_executable', `${printable(program)} is neither a binary nor a script that begins with #!`, { program });
  return path;
}

interface BootRecord {
  readonly started: Date;
  readonly place: ReleasePlace;
  readonly trust: Trust;
  readonly judge: Judge;
  readonly acceptance: Acceptance;
  readonly exitCode: number;
}

/** Kept in the state directory; the evidence of a host belongs to nobody who boots it. @source trust model, section 9 */
function recordBoot(ports: Ports, { started, place, trust, judge, acceptance, exitCode }: BootRecord): readonly Warning[] {
  if (stateDirectory(ports) === undefined) return [];
  const { metadataDigest, tree } = acceptance.verification;
  return recordCommand(ports, {
    verb: 'boot',
    started,
    place,
    trust,
    policyDigest: judge.policy.digest,
    result: acceptance.outcome,
    exitCode,
    subjects: metadataDigest === undefined ? [] : [{ name: 'deployment_metadata.json', digest: metadataDigest }],
    outputs: [],
    observations:
      tree === undefined ? {} : { files_matched: tree.matched, files_modified: tree.modified, files_missing: tree.missing, files_new: tree.unexpected },
  });
}
