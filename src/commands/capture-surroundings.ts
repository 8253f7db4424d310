import { basename, join, resolve } from 'node:path';
import { EVIDENCE_FILES, KEPT_LOG } from '../evidence/evidence-set.js';
import { placeInside } from '../evidence/exclude-evidence.js';
import { FORENSIC_LIMITS } from '../forensics/limits.js';
import { cutLog, type Window } from '../forensics/log-window.js';
import { mountsOf } from '../forensics/mounts.js';
import { findHolders, type ProcessFacts } from '../forensics/processes.js';
import { stateDirectory } from '../mark/mark-file.js';
import { withThousands } from '../model/amount.js';
import { printable, toBytePath } from '../model/path.js';
import { hasSecretWord, wordsOf } from '../model/secret-name.js';
import type { Ports } from '../ports/index.js';
import type { ForensicStage } from './forensic-stage.js';

/** The values of this process's variables that are named like secrets: they must not come along in arguments or log lines. */
export function knownSecrets({ variables }: Ports['environment']): readonly string[] {
  return Object.entries(variables).flatMap(([name, value]) => (value !== undefined && value.length >= 6 && hasSecretWord(wordsOf(name)) ? [value] : []));
}

/** The machine and its mounts, as the platform tells of them. */
export function captureHost({ hostFacts, environment }: Ports, stage: ForensicStage, { directory, at }: { directory: string; at: Date }): void {
  const { hostName, kernel, uptimeSeconds, timeZone } = hostFacts.machine();
  const bootSeconds = hostFacts.bootSeconds();
  const { platform, arch, nodeVersion, duriVersion, userId } = environment;
  stage.json('host.json', {
    clock: at.toISOString(),
    time_zone: timeZone,
    host_name: hostName,
    kernel,
    platform,
    arch,
    uptime_seconds: uptimeSeconds,
    booted_at: bootSeconds === undefined ? null : new Date(bootSeconds * 1000).toISOString(),
    seen_by: { user_id: userId ?? null, duri: duriVersion, node: nodeVersion },
  });
  const table = hostFacts.mountTable();
  if (table === undefined) stage.notSeen.push(`mounts: ${platform} does not tell of them as Linux does`);
  else stage.json('mounts.json', mountsOf(table, toBytePath(directory)));
}

/** Which processes hold something of the tree, as far as this account sees them. */
export function lookAtProcesses({ hostFacts, environment }: Ports, stage: ForensicStage, directory: string): ProcessFacts | undefined {
  const processes = hostFacts.processes();
  if (processes === undefined) {
    stage.notSeen.push(`processes: ${environment.platform} does not tell of them as Linux does`);
    return undefined;
  }
  const question = { root: toBytePath(directory), bootSeconds: hostFacts.bootSeconds(), knownSecrets: knownSecrets(environment) };
  const facts = findHolders(processes, question);
  if (facts.hidden > 0) stage.notSeen.push(`processes: ${facts.hidden} of ${facts.seen} belong to other accounts; only root sees what they hold`);
  if (facts.leftOut > 0) stage.notSeen.push(`processes: ${facts.leftOut} more holds of processes that have over ${FORENSIC_LIMITS.holds} were left out`);
  return facts;
}

/** The evidence set as it stands, sound or not. Beside a release only its very names are evidence; in a directory of its own everything is. */
export async function captureEvidence(ports: Ports, stage: ForensicStage, { directory, evidence }: { directory: string; evidence: string }): Promise<void> {
  const inside = placeInside(directory, evidence) !== undefined;
  const files = (await stage.unless('evidence', () => ports.archiveFiles.list(evidence))) ?? [];
  if (files.length === 0) stage.notSeen.push('evidence: there is no file in its directory');
  for (const { name, sizeBytes } of files) {
    if (inside && !EVIDENCE_FILES.includes(name) && !KEPT_LOG.test(name)) continue;
    if (sizeBytes > FORENSIC_LIMITS.evidenceBytes) stage.notSeen.push(`evidence/${printable(name)}: has ${sizeBytes} bytes and was not copied`);
    else await copyInside(ports, stage, { folder: evidence, name, sizeBytes, to: 'evidence' });
  }
}

async function copyInside(
  { hostFacts }: Ports,
  stage: ForensicStage,
  { folder, name, sizeBytes, to }: { readonly folder: string; readonly name: string; readonly sizeBytes: number; readonly to: string },
): Promise<void> {
  await stage.unless(`${to}/${printable(name)}`, () => {
    const staged = stage.begin(`${to}/${toBytePath(name)}`);
    try {
      let left = sizeBytes;
      for (const piece of hostFacts.readInside(folder, toBytePath(name))) {
        staged.write(piece.subarray(0, left));
        left -= Math.min(left, piece.length);
        if (left === 0) break;
      }
      staged.keep();
    } catch (error) {
      staged.drop();
      throw error;
    }
  });
}

const RUN_LOG = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-[0-9a-f]{12}\.(?:log|sig)$/;
/** Beside these lie keys, which never leave the host. */
const STATE_FILE = /^(?:mark|watch-[0-9a-f]{12})\.json$/;

/** Execution records within the window, the mark, and the counters of the sidecar. */
export async function captureState(ports: Ports, stage: ForensicStage, window: Window): Promise<void> {
  const state = stateDirectory(ports);
  if (state === undefined) {
    stage.notSeen.push('state: DURI_STATE_DIR is not set, so there are no execution records of boot and sidecar');
    return;
  }
  const list = async (folder: string): Promise<readonly { name: string; sizeBytes: number }[]> =>
    (await stage.unless('state', () => ports.archiveFiles.list(folder))) ?? [];
  const records = (await list(join(state, 'logs'))).filter(({ name }) => isWithin(name, window));
  if (records.length > FORENSIC_LIMITS.records) stage.notSeen.push(`state/logs: ${records.length - FORENSIC_LIMITS.records} older records were left out`);
  for (const { name, sizeBytes } of records.slice(-FORENSIC_LIMITS.records)) {
    if (sizeBytes > FORENSIC_LIMITS.logBytes) stage.notSeen.push(`state/logs/${name}: has ${withThousands(sizeBytes)} bytes; ${onlyRead('first')}`);
    await copyInside(ports, stage, { folder: join(state, 'logs'), name, sizeBytes: Math.min(sizeBytes, FORENSIC_LIMITS.logBytes), to: 'state/logs' });
  }
  for (const { name, sizeBytes } of (await list(state)).filter((file) => STATE_FILE.test(file.name)))
    await copyInside(ports, stage, { folder: state, name, sizeBytes, to: 'state' });
}

function isWithin(name: string, { from, to }: Window): boolean {
  const [, year, month, day, hour, minute, second] = RUN_LOG.exec(name) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return at >= from.getTime() && at <= to.getTime();
}

function onlyRead(which: 'first' | 'last'): string {
  return `only its ${which} ${withThousands(FORENSIC_LIMITS.logBytes)} bytes were read`;
}

/** The end of each log that was named, cut to the window and without secrets. */
export async function captureLogs(
  { hostFacts, environment }: Ports,
  stage: ForensicStage,
  { paths, window }: { paths: readonly string[]; window: Window },
): Promise<void> {
  const secrets = knownSecrets(environment);
  const logs: Record<string, unknown>[] = [];
  for (const [index, path] of paths.entries()) {
    const copy = `logs/${String(index + 1).padStart(2, '0')}-${basename(path).replace(/[^A-Za-z0-9._-]/g, '_')}`;
    await stage.unless(`log ${printable(path)}`, () => {
      const end = hostFacts.tail(resolve(environment.cwd, path), FORENSIC_LIMITS.logBytes);
      if (end.length === FORENSIC_LIMITS.logBytes) stage.notSeen.push(`log ${printable(path)}: ${onlyRead('last')}`);
      const { lines, undated } = cutLog(end, window, secrets);
      stage.text(copy, lines.map((line) => `${line}\n`).join(''));
      logs.push({ source: printable(path), copy, lines: lines.length, undated });
      if (undated) stage.notSeen.push(`log ${printable(path)}: no line says when it was written, so its end stands there whole`);
    });
  }
  stage.json('window.json', { from: window.from.toISOString(), to: window.to.toISOString(), logs });
}
