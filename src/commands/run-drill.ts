import { join, resolve } from 'node:path';
import { type Drill, DRILL_PAGE, DRILL_REPORT, DRILL_SIGNATURE, drillStatement, type RehearsedScenario, renderDrillReport } from '../drill/drill-report.js';
import type { Scenario } from '../drill/scenario.js';
import { SCENARIOS } from '../drill/scenarios/index.js';
import { sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import type { SecretInput } from '../model/secret.js';
import { scopeOf } from '../model/trigger.js';
import { isInside } from '../policy/inside.js';
import type { Policy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { renderMarkdown, SUMMARY_MAX_BYTES } from '../reports/markdown.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { signStatement } from '../signing/sign-statement.js';
import { type DrillCopies, copyForDrill } from './drill-copies.js';
import { isolationOf } from './drill-isolate.js';
import { drillProgram } from './drill-program.js';
import { drillResult } from './drill-result.js';
import type { DrillValues } from './drill.js';
import { loadVerifier, type LoadedVerifier } from './load-verifier.js';
import { rehearse } from './rehearse.js';
import { realPath } from './release-place.js';

/** What `duri drill` does. @throws input_invalid, archive_missing, event_unsupported, file_exists, and what loading policy and keys throws */
export async function runDrill(ports: Ports, values: DrillValues): Promise<CommandResult> {
  if (scopeOf(ports.trigger) === 'pull_request')
    throw new IntegrityError('event_unsupported', 'a drill of a pull request would run its program', {}, { hint: 'Rehearse releases, on a schedule.' });
  const started = ports.clock.now();
  const output = outputFolder(ports, values);
  const loaded = await loadVerifier(ports, { ...values, mode: 'verifier' }, started, []);
  const { policy } = loaded.judge.policy;
  const scenarios = chosenScenarios(values, policy);
  const isolation = isolationOf(values, policy);
  const { signers } = chooseSigners(loaded.trust, 'log', { optional: values.signingKey.length === 0 });
  const scratch = ports.archiveFiles.temporaryFolder();
  try {
    const copies = await copyForDrill(ports, { values, policy: loaded.judge.policy, verifier: loaded.verifier, into: scratch.path });
    const terms = {
      copies,
      loaded,
      keyring: loaded.trust.ringPath,
      hmacKeyFiles: filesOf(ports, values.hmacKey, scratch.path),
      program: drillProgram(ports, policy),
      isolation,
      targets: targetsOf(policy),
      output,
      signers,
    };
    const rehearsed: RehearsedScenario[] = [];
    for (const scenario of scenarios) rehearsed.push(await rehearse(ports, scenario, terms));
    const drill = drillOf(ports, { started, values, loaded, copies, rehearsed });
    const result = drillResult(drill, { output, signedBy: signers.map(({ keyId }) => keyId) });
    const report = renderDrillReport(drill);
    ports.files.write(join(output, DRILL_REPORT), report);
    if (signers.length > 0) ports.files.write(join(output, DRILL_SIGNATURE), signStatement(drillStatement(sha256(report), drill), signers).content);
    ports.files.write(join(output, DRILL_PAGE), renderMarkdown(result.report, { title: 'duri drill', maxBytes: SUMMARY_MAX_BYTES, whereAll: DRILL_REPORT }));
    return result;
  } finally {
    scratch.remove();
  }
}

/** A report never takes the place of another, and never lies in what it is about. @throws input_invalid, file_exists */
function outputFolder(ports: Ports, { output, path, evidence }: DrillValues): string {
  const folder = resolve(ports.environment.cwd, output);
  if (ports.files.exists(join(folder, DRILL_REPORT)))
    throw new IntegrityError('file_exists', `${printable(output)} holds the report of another drill`, { path: folder });
  for (const source of [path, evidence])
    if (source !== undefined && isInside(realPath(ports, output), realPath(ports, source)))
      throw new IntegrityError('input_invalid', `--output ${printable(output)} lies in what the drill copies`, {}, { hint: 'Write it elsewhere.' });
  return folder;
}

/** @throws input_invalid for one that there is not */
function chosenScenarios({ scenario }: DrillValues, { drill }: Policy): readonly Scenario[] {
  const names = scenario.length > 0 ? scenario : (drill.scenarios ?? SCENARIOS.map(({ name }) => name));
  const stranger = names.find((name) => !SCENARIOS.some((one) => one.name === name));
  if (stranger === undefined) return SCENARIOS.filter(({ name }) => names.includes(name));
  throw new IntegrityError('input_invalid', `there is no scenario ${printable(stranger)}; expected some of ${SCENARIOS.map(({ name }) => name).join(', ')}`);
}

/** A program takes the paths of secrets, never secrets: one that was handed over as it is becomes a file that only this account can read. */
function filesOf({ files }: Ports, secrets: readonly SecretInput[], folder: string): readonly string[] {
  return secrets.map((input, index) => {
    if (input.from === 'file') return input.path;
    const path = join(folder, `hmac-${index}.key`);
    files.writeSecret(path, input.secret);
    return path;
  });
}

function targetsOf({ drill }: Policy): Drill['targets'] {
  return { acknowledge: drill.acknowledge_seconds, restore: drill.restore_seconds, forensics: drill.forensics_seconds };
}

interface Facts {
  readonly started: Date;
  readonly values: DrillValues;
  readonly loaded: LoadedVerifier;
  readonly copies: DrillCopies;
  readonly rehearsed: readonly RehearsedScenario[];
}

function drillOf({ clock, environment }: Ports, { started, values, loaded, copies, rehearsed }: Facts): Drill {
  const { metadata, metadataDigest, archiveName, archiveDigest } = copies;
  return {
    started,
    ended: clock.now(),
    duriVersion: environment.duriVersion,
    target: values.target,
    release: { product: metadata.product, line: metadata.line, sequence: metadata.sequence, metadataDigest },
    archive: { name: archiveName, digest: archiveDigest },
    policyDigest: loaded.judge.policy.digest,
    targets: targetsOf(loaded.judge.policy.policy),
    scenarios: rehearsed,
  };
}
