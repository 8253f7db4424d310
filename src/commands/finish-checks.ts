import { partsOf } from '../gates/checks/check-findings.js';
import type { Decision } from '../gates/checks/decide.js';
import { loadTrust } from '../keys/trust.js';
import { createRedactor, redactDeep } from '../model/redactor.js';
import type { CommandResult } from '../model/report.js';
import type { SecretInput } from '../model/secret.js';
import { scopeOf } from '../model/trigger.js';
import type { Judge } from '../policy/judge.js';
import { keyringPathOf } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import type { FormatName } from '../reports/formats/index.js';
import { type ChecksRun, checksResult } from './checks-result.js';
import { appendGateStatement } from './gate-evidence.js';
import { recordCommand } from './record-command.js';
import { withReports } from './report-inputs.js';

export interface FinishedChecks extends ChecksRun {
  readonly gate: 'audit' | 'uat';
  /** The folder that was looked at, relative to the current one. */
  readonly directory: string;
  readonly judge: Judge;
  readonly started: Date;
  /** Every secret that this run knew. */
  readonly secrets: readonly string[];
}

export interface FinishValues extends Readonly<Record<FormatName, string | undefined>> {
  readonly evidence: string | undefined;
  readonly signingKey: readonly SecretInput[];
  readonly hmacKey: readonly SecretInput[];
}

/**
 * From a decision to everything that tells of it: the result, the reports, the execution record, the signed statement. Secrets are
 * taken out once, before any of them is written.
 */
export async function finishChecks(ports: Ports, values: FinishValues, run: FinishedChecks): Promise<CommandResult> {
  const { gate, judge, started } = run;
  const redact = createRedactor(run.secrets);
  const decision = redactDeep<Decision>(run.decision, redact);
  const result = checksResult({ ...run, decision });
  const written = run.partial ? [] : writeEvidence(ports, values, { ...run, decision }, result.exitCode);
  const shown = { ...result, report: { ...result.report, facts: [...(result.report.facts ?? []), ...written.map((says) => ['evidence', says] as const)] } };
  ports.log.debug(`${gate} took ${(ports.clock.now().getTime() - started.getTime()) / 1000} s`);
  return withReports(ports, values, shown, {
    parts: partsOf(decision, gate, run.directory),
    policyPath: judge.from === 'base' ? undefined : judge.policy.path,
    name: gate,
  });
}

/** Says what was written. A partial run is never evidence. */
function writeEvidence(ports: Ports, { evidence, signingKey, hmacKey }: FinishValues, run: FinishedChecks, exitCode: number): readonly string[] {
  const { gate, judge, started, decision } = run;
  const { policy } = judge;
  const keys = signingKey.length + hmacKey.length;
  const trust =
    evidence === undefined || keys === 0
      ? undefined
      : loadTrust(ports, {
          keyringPath: judge.keyring,
          policyKeyringPath: keyringPathOf(policy),
          secretInputs: signingKey,
          hmacKeys: hmacKey,
          purpose: 'sign',
          at: started,
        });
  const isSigned = evidence !== undefined && trust !== undefined;
  if (isSigned)
    appendGateStatement(ports.evidence, evidence, trust, {
      gate,
      scope: scopeOf(ports.trigger) === 'pull_request' ? 'pull_request' : 'release',
      decision,
      policyDigest: policy.digest,
      duriVersion: ports.environment.duriVersion,
      at: started,
    });
  const { counts } = decision;
  // Without a place for it no record is kept: nobody asked for one.
  const kept = evidence !== undefined || (ports.environment.variables['DURI_STATE_DIR'] ?? '') !== '';
  const warnings = !kept
    ? []
    : recordCommand(ports, {
        verb: gate,
        started,
        place: { evidence },
        trust,
        policyDigest: policy.digest,
        result: decision.verdict,
        exitCode,
        subjects: [],
        outputs: [],
        observations: {
          selected: counts.selected,
          passed: counts.pass,
          failed: counts.fail,
          errors: counts.error,
          waived: counts.waived,
          flaky: counts.flaky,
          observations: decision.results.reduce((sum, { observations }) => sum + observations.length, 0),
        },
      });
  return [...(isSigned ? ['signed statement appended to gates.intoto.jsonl'] : []), ...warnings.map(({ message }) => message)];
}
