import { join } from 'node:path';
import { type Drill, DRILL_PAGE, DRILL_REPORT, drillJson, isDrillGreen } from '../drill/drill-report.js';
import { isGreen, type JudgedStep, STEPS } from '../drill/step.js';
import { prefixed } from '../model/digest.js';
import type { CommandResult } from '../model/report.js';
import { EXIT_RED } from '../model/status.js';

/** What `drill` shows and gives back. */
export function drillResult(drill: Drill, { output, signedBy }: { readonly output: string; readonly signedBy: readonly string[] }): CommandResult {
  const green = isDrillGreen(drill);
  const { release, archive, scenarios } = drill;
  const red = scenarios.filter(({ steps }) => !steps.every(isGreen)).map(({ name }) => name);
  const headline = green
    ? `green: ${scenarios.length} ${scenarios.length === 1 ? 'scenario' : 'scenarios'} rehearsed, every step happened and was in time`
    : `red: ${red.join(', ') || 'nothing was rehearsed'}`;
  const paths = { report: join(output, DRILL_REPORT), page: join(output, DRILL_PAGE) };
  return {
    exitCode: green ? 0 : EXIT_RED,
    json: { ...drillJson(drill), signed_by: signedBy, report_path: paths.report },
    report: {
      tone: green ? 'good' : 'bad',
      title: 'Drill',
      headline,
      facts: [
        ['release', `${release.product} ${release.line} #${release.sequence}, ${prefixed(release.metadataDigest)}`],
        ['archive', `${archive.name}, ${prefixed(archive.digest)}`],
        ['when', `${drill.started.toISOString()} to ${drill.ended.toISOString()}`],
        ['on', drill.target === 'copy' ? 'a copy; isolation was a stand-in' : 'a copy; isolation was the hook of the policy'],
        ['signed by', signedBy.join(', ') || 'nobody: no key with the use `log` was given'],
      ],
      tables: scenarios.map(({ name, says, steps }) => ({
        title: `${name}: ${says}`,
        head: ['step', 'who', 'after', 'target', 'outcome', 'what happened'],
        rows: steps.map(rowOf),
      })),
      next: green
        ? ['A rehearsal shows that machines told somebody in time, not that somebody answered: ask who was called.']
        : scenarios.flatMap(({ name, steps }) =>
            steps
              .filter((step) => step.outcome === 'failed' || step.outcome === 'missed')
              .map((step) => `${name}: ${STEPS[step.name].toLowerCase()}: ${step.outcome}: ${step.says}`),
          ),
    },
    outputs: { verdict: green ? 'green' : 'red', 'report-path': paths.report, 'page-path': paths.page },
    short: headline,
  };
}

function rowOf({ name, role, afterSeconds, targetSeconds, outcome, says }: JudgedStep): readonly string[] {
  return [
    name,
    role ?? '',
    afterSeconds === undefined ? '' : `${afterSeconds.toFixed(1)} s`,
    targetSeconds === undefined ? '' : `${targetSeconds} s`,
    outcome,
    says,
  ];
}
