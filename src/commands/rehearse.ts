import { dirname, join } from 'node:path';
import type { RehearsedBundle, RehearsedScenario } from '../drill/drill-report.js';
import type { Scenario } from '../drill/scenario.js';
import { judgeSteps, type StepName, type Targets, type TriedStep } from '../drill/step.js';
import { prefixed } from '../model/digest.js';
import { lastWords } from '../drill/last-words.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { addDays } from '../model/instant.js';
import { printable } from '../model/path.js';
import type { Listener, ReceivedRequest } from '../ports/probes.js';
import type { Ports } from '../ports/index.js';
import type { Signer } from '../signing/signer.js';
import { captureForensics } from './capture-forensics.js';
import type { DrillCopies } from './drill-copies.js';
import { type DrillHost, layOutHost } from './drill-host.js';
import { isolateHost, type Isolation } from './drill-isolate.js';
import { pageOfOutage } from './drill-outage.js';
import { bootProgram, type DrillProgram, refusedBoot } from './drill-program.js';
import { type DrillSidecar, startDrillSidecar } from './drill-sidecar.js';
import type { LoadedVerifier } from './load-verifier.js';

/** Everything that all scenarios of a drill have in common. */
export interface DrillTerms {
  readonly copies: DrillCopies;
  readonly loaded: LoadedVerifier;
  readonly keyring: string | undefined;
  readonly hmacKeyFiles: readonly string[];
  readonly program: DrillProgram;
  readonly isolation: Isolation;
  readonly targets: Targets;
  /** Where bundles are written. */
  readonly output: string;
  readonly signers: readonly Signer[];
}

const START_MS = 60_000;
const LONGEST_ROLLBACK_MS = 30 * 60_000;
const MAX_OUTPUT = 16 * 1024 * 1024;

/** Plays one scenario on a host of its own, and leaves nothing of it running. */
export async function rehearse(ports: Ports, scenario: Scenario, terms: DrillTerms): Promise<RehearsedScenario> {
  const rehearsal = new Rehearsal(ports, scenario, terms);
  try {
    return await rehearsal.play();
  } finally {
    await rehearsal.end();
  }
}

class Rehearsal {
  readonly #tried: TriedStep[] = [];
  readonly #folder: ReturnType<Ports['archiveFiles']['temporaryFolder']>;
  #host: DrillHost | undefined;
  #pager: Listener | undefined;
  #sidecar: DrillSidecar | undefined;
  #program: { stop(graceMs: number): Promise<void> } | undefined;
  #bundle: RehearsedBundle | undefined;
  #paged = 0;

  constructor(
    private readonly ports: Ports,
    private readonly scenario: Scenario,
    private readonly terms: DrillTerms,
  ) {
    this.#folder = ports.archiveFiles.temporaryFolder();
  }

  async play(): Promise<RehearsedScenario> {
    const { name, says, steps } = this.scenario;
    const tries: Readonly<Record<StepName, () => Promise<string>>> = {
      prepare: () => this.#prepare(),
      start: () => this.#start(),
      tamper: () => this.#tamper(),
      detect: () => this.#detect(),
      isolate: () => this.#isolate(),
      refuse: () => refusedBoot(this.ports, this.#on(), this.terms.program, this.terms.copies.files[0]?.path ?? ''),
      capture: () => this.#capture(),
      restore: () => this.#restore(),
      recover: () => this.#recover(),
    };
    for (const step of steps) {
      this.ports.log.info(`${name}: ${step}`);
      // After the tamper everything is tried, whatever failed before: a pager that stays silent must not keep the rest from being seen.
      if (!(await this.#try(step, tries[step])) && steps.indexOf(step) <= steps.indexOf('tamper')) break;
    }
    return { name, says, steps: judgeSteps(steps, this.#tried, this.terms.targets), bundle: this.#bundle };
  }

  async end(): Promise<void> {
    await this.#program?.stop(2000);
    await this.#sidecar?.stop();
    await this.#pager?.close();
    this.#folder.remove();
  }

  async #try(name: StepName, step: () => Promise<string>): Promise<boolean> {
    const started = this.ports.clock.now();
    try {
      const says = await step();
      this.#tried.push({ name, started, ended: this.ports.clock.now(), ok: true, says });
      return true;
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      this.#tried.push({ name, started, ended: this.ports.clock.now(), ok: false, says: printable(messageOf(error)) });
      return false;
    }
  }

  async #prepare(): Promise<string> {
    const { copies, loaded, keyring, hmacKeyFiles, program } = this.terms;
    const { hostFiles, probes } = this.ports;
    if (program.user !== undefined) hostFiles.setMode(this.#folder.path, 0o711); // the program has to get to its release
    this.#pager = await probes.listen({ answer: () => ({ status: 200, headers: [['content-type', 'application/json']], body: '{"ok":true}' }) });
    const policy = loaded.judge.policy;
    const request = { folder: this.#folder.path, policy, keyring, hmacKeyFiles, pager: this.#pager };
    this.#host = layOutHost(this.ports, { ...request, expect: copies.metadataDigest });
    hostFiles.copy(copies.release, this.#host.release, []);
    hostFiles.copy(copies.evidence, this.#host.evidence, []);
    return `a copy of ${copies.metadata.product} #${copies.metadata.sequence}, and of ${copies.archiveName}`;
  }

  async #start(): Promise<string> {
    const host = this.#on();
    const booted = await bootProgram(this.ports, host, this.terms.program);
    this.#program = booted?.service;
    this.#sidecar = await startDrillSidecar(this.ports, host, START_MS);
    await this.#sidecar.verified(START_MS);
    return `the sidecar says verified; ${booted === undefined ? 'no program: the policy names no drill.command' : `the program was ${booted.says}`}`;
  }

  async #tamper(): Promise<string> {
    const { release, evidence } = this.#on();
    const { files, otherEvidence } = this.terms.copies;
    this.#paged = this.#pager?.received().length ?? 0;
    return this.scenario.tamper({ ports: this.ports, release, evidence, files, otherEvidence, killSidecar: async () => this.#sidecar?.kill() });
  }

  /** From the tamper until the message has arrived, through the very channels that a sidecar uses. */
  async #detect(): Promise<string> {
    const { expects } = this.scenario;
    const [pager, sidecar] = [this.#pager, this.#sidecar];
    if (pager === undefined || sidecar === undefined) throw new IntegrityError('internal', 'nothing was started');
    const until = this.ports.clock.now().getTime() + this.terms.targets.acknowledge * 1000;
    if (expects.length === 0) await pageOfOutage(this.ports, { sidecar, host: this.#on(), until });
    for (let seen = this.#paged; ;) {
      const message = pager
        .received()
        .slice(seen)
        .map(alertIn)
        .find((one) => one !== undefined);
      if (message !== undefined && (expects.length === 0 || expects.some((status) => status === message.status)))
        return `"${printable(message.title)}" arrived at the receiver that stands for the pager`;
      seen = pager.received().length;
      const left = until - this.ports.clock.now().getTime();
      if (left <= 0) throw new IntegrityError('tool_timeout', `nobody was told within ${this.terms.targets.acknowledge} seconds`);
      await pager.moreThan(seen, left);
    }
  }

  async #isolate(): Promise<string> {
    const says = await isolateHost(this.ports, this.terms.isolation, { release: this.#on().release, digest: this.terms.copies.metadataDigest });
    await this.#program?.stop(2000);
    return this.#program === undefined ? says : `${says}; the program was stopped`;
  }

  async #capture(): Promise<string> {
    const { copies, loaded, output, signers } = this.terms;
    const { release, evidence, state } = this.#on();
    const at = this.ports.clock.now();
    const name = `forensics-${this.scenario.name}.tar.gz`;
    const { environment } = this.ports;
    const ports = { ...this.ports, environment: { ...environment, variables: { ...environment.variables, DURI_STATE_DIR: state } } };
    const captured = await captureForensics(ports, {
      directory: release,
      evidence,
      judge: loaded.judge,
      verifier: loaded.verifier,
      against: copies.archive,
      window: { from: addDays(at, -1), to: at },
      logs: [],
      output: join(output, name),
      signers,
      at,
    });
    this.#bundle = { name, digest: captured.digest, differences: captured.changes?.total };
    return `${name}: ${captured.changes?.total ?? 'an unknown number of'} differences, ${captured.files} files`;
  }

  /** By `duri rollback` itself; where only the sidecar is gone, by starting it again. */
  async #restore(): Promise<string> {
    await this.#sidecar?.stop();
    const { copies } = this.terms;
    const damaged = this.scenario.expects.length > 0;
    if (damaged) {
      await rollBack(this.ports, this.#on(), copies);
      this.#host = { ...this.#on(), expect: copies.archivedRelease };
    }
    this.#sidecar = await startDrillSidecar(this.ports, this.#on(), START_MS);
    return damaged ? `rolled back to ${copies.archiveName}` : 'the sidecar was started again';
  }

  async #recover(): Promise<string> {
    await this.#sidecar?.verified(START_MS);
    const ready = await this.#sidecar?.ready();
    if (ready !== 200) throw new IntegrityError('tool_failed', `/readyz of the sidecar answers ${ready ?? 'nothing'}`);
    if (this.scenario.expects.length === 0) return 'the sidecar says verified, and is ready';
    const booted = await bootProgram(this.ports, this.#on(), this.terms.program);
    this.#program = booted?.service ?? this.#program;
    return `the sidecar says verified, and is ready${booted === undefined ? '' : `; the program was ${booted.says}`}`;
  }

  #on(): DrillHost {
    if (this.#host === undefined) throw new IntegrityError('internal', 'nothing was prepared');
    return this.#host;
  }
}

/** @throws tool_failed */
async function rollBack(ports: Ports, { release, evidence, config, env, keyFlags }: DrillHost, { archive, archivedRelease }: DrillCopies): Promise<void> {
  const [program, ...first] = ports.lifetime.command;
  const stores = ['--store', 'directory', '--directory', dirname(archive)];
  const args = [
    ...first,
    'rollback',
    release,
    '--evidence',
    evidence,
    '--config',
    config,
    '--to',
    prefixed(archivedRelease),
    ...stores,
    ...keyFlags,
    '--without-isolation',
  ];
  const { exitCode, stderr } = await ports.processes.run({ program, args, env, timeoutMs: LONGEST_ROLLBACK_MS, maxOutputBytes: MAX_OUTPUT });
  if (exitCode !== 0) throw new IntegrityError('tool_failed', `duri rollback ended with ${exitCode}: ${lastWords(stderr)}`);
}

/** What a message of the sidecar tells; undefined for one that is no alert, such as a recovery. */
function alertIn({ body }: ReceivedRequest): { readonly title: string; readonly status: string | undefined } | undefined {
  try {
    const { kind, title, facts } = JSON.parse(Buffer.from(body).toString('utf8')) as {
      kind?: unknown;
      title?: unknown;
      facts?: { label?: unknown; value?: unknown }[];
    };
    if (kind !== 'risk_alert' || typeof title !== 'string') return undefined;
    const status = facts?.find(({ label }) => label === 'status')?.value;
    return { title, status: typeof status === 'string' ? status : undefined };
  } catch {
    return undefined;
  }
}
