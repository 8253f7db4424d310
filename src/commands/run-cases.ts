import type { Ground } from '../gates/audit/check-type.js';
import type { CheckRun } from '../gates/checks/check-result.js';
import { secretTexts } from '../gates/uat/runtime-variables.js';
import { missingOnLive, openLiveTarget } from '../gates/uat/live-target.js';
import { type ReadCase, runsPrograms } from '../gates/uat/read-case.js';
import { refusedRuns, runRehearsed } from '../gates/uat/run-rehearsed.js';
import { runSuite } from '../gates/uat/run-suite.js';
import type { UatSuite } from '../gates/uat/suite.js';
import { IntegrityError } from '../model/errors.js';
import { nearest } from '../shape/nearest.js';

export interface CasesRun {
  readonly suite: UatSuite;
  readonly cases: readonly ReadCase[];
  /** Base URL of a target that runs already; undefined for a rehearsal. */
  readonly live: string | undefined;
  readonly jobs: number;
}

/** Runs cases where they are to run, and tells every secret that was in play. An interrupt ends the cases and lets clean-up happen. */
export async function runCases(ground: Ground, run: CasesRun): Promise<{ readonly runs: readonly CheckRun[]; readonly secrets: readonly string[] }> {
  const { ports } = ground;
  const interrupts = ports.services.watchInterrupts();
  const ended = (_: CheckRun, finished: number): void => ports.log.progress('uat', finished, run.cases.length);
  try {
    if (run.live !== undefined) return await runLive(ground, { ...run, live: run.live }, { interrupted: interrupts.signal, ended });
    const permit = await ports.execution.permit();
    if (!permit.allowed) return { runs: refusedRuns(run.cases, permit), secrets: [] };
    let secrets: readonly string[] = [];
    const runs = await runRehearsed(ground, run.suite, run.cases, {
      jobs: run.jobs,
      interrupted: interrupts.signal,
      ended,
      started: ({ variables }) => (secrets = secretTexts(variables)),
    });
    return { runs, secrets };
  } finally {
    interrupts.release();
  }
}

async function runLive(
  ground: Ground,
  { suite, cases, live, jobs }: CasesRun & { readonly live: string },
  { interrupted, ended }: { readonly interrupted: AbortSignal; ended(result: CheckRun, finished: number): void },
): Promise<{ readonly runs: readonly CheckRun[]; readonly secrets: readonly string[] }> {
  const { ports, root } = ground;
  const missing = missingOnLive({ ...suite, cases: cases.map(({ identity }) => identity) });
  if (missing.length > 0)
    throw new IntegrityError('policy_invalid', `what a rehearsal would make is not given for a live target:\n  ${missing.join('\n  ')}`, { problems: missing });
  const permit = runsPrograms(cases) ? await ports.execution.permit() : undefined;
  const withheld = permit?.allowed === false ? cases.filter((one) => runsPrograms([one])) : [];
  const { target, variables, close } = await openLiveTarget(ports, suite, live);
  try {
    const surroundings = { ports, target, root, variables, allowHosts: suite.allowHosts, timeoutMs: suite.timeoutSeconds * 1000, interrupted };
    const runs = await runSuite(
      surroundings,
      cases.filter((one) => !withheld.includes(one)),
      { jobs, ended },
    );
    const refused = permit?.allowed === false ? refusedRuns(withheld, permit) : [];
    const all = [...runs, ...refused];
    return { runs: cases.flatMap(({ identity }) => all.filter(({ id }) => id === identity.id)), secrets: secretTexts(variables) };
  } finally {
    await close();
  }
}

/** @throws input_invalid when a name is no id, tag or category */
export function chooseCases(cases: readonly ReadCase[], only: readonly string[]): readonly ReadCase[] {
  const namesOf = ({ identity, parts }: ReadCase): readonly string[] => [identity.id, identity.category, ...parts.tags];
  const known = [...new Set(cases.flatMap(namesOf))];
  const stranger = only.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    const suggestion = nearest(stranger, known);
    throw new IntegrityError(
      'input_invalid',
      `there is no case, tag or category ${stranger}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`,
      { name: stranger },
    );
  }
  return only.length === 0 ? cases : cases.filter((one) => namesOf(one).some((name) => only.includes(name)));
}
