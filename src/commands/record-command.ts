import type { Trust } from '../keys/trust.js';
import type { Sha256 } from '../model/digest.js';
import type { Warning } from '../model/finding.js';
import type { Ports } from '../ports/index.js';
import { logStatement } from '../record/log-statement.js';
import type { FinishedLog, RunFacts } from '../record/recorder.js';
import { recordRun } from '../record/write-run-log.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { signStatement } from '../signing/sign-statement.js';
import type { Signer } from '../signing/signer.js';

export interface CommandRecord extends Pick<RunFacts, 'verb' | 'subjects' | 'outputs' | 'observations' | 'exitCode'> {
  readonly started: Date;
  /** Undefined for a verb without a release. */
  readonly place: { readonly directory?: string | undefined; readonly evidence: string | undefined };
  /** Its keys with the use `log` sign the record, which is then of level L1. */
  readonly trust: Trust | undefined;
  readonly policyDigest: Sha256;
  readonly result: string;
  /** Texts that the arguments might quote and the record must not. */
  readonly knownSecrets?: readonly string[];
}

/**
 * Writes the execution record of a deciding verb, and signs it where a key for that is at hand. It never changes a
 * verdict: what prevents it is a warning. @source design, section 7
 */
export function recordCommand(ports: Ports, { place, trust, started, knownSecrets = [], ...facts }: CommandRecord): readonly Warning[] {
  const signers = trust === undefined ? [] : logSigners(trust);
  const { environment, clock } = ports;
  const tool = { name: 'duri', version: environment.duriVersion };
  const run: RunFacts = { ...facts, tool, argv: environment.argv, durationMs: clock.now().getTime() - started.getTime() };
  const sign = signers.length === 0 ? undefined : (log: FinishedLog) => signStatement(logStatement(log), signers).content;
  return recordRun(ports, { evidence: place.evidence, release: place.directory, tool, started, runs: [run], sign, knownSecrets }).warnings;
}

function logSigners(trust: Trust): readonly Signer[] {
  try {
    return chooseSigners(trust, 'log', { optional: true }).signers;
  } catch {
    return []; // a key that may not sign is told by the verb that needs it to
  }
}
