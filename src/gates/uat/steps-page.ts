import { parameterRows } from '../audit/checks-page.js';
import type { StepKind } from './step-kind.js';

/** docs/steps.md: every kind of step with its parameters. */
export function renderStepsPage(kinds: readonly StepKind[]): string {
  return [
    '# Steps of acceptance tests',
    '',
    '<!-- Written by scripts/generate-docs.mjs from src/gates/uat/steps. -->',
    '',
    '[uat.md](uat.md) says what stands around them. A matcher is a plain value (equal), or one in the words of goss such as `{ contain: text }`.',
    '',
    ...kinds.map(({ name, summary }) => `- [\`${name}\`](#${name}): ${summary}`),
    ...kinds.flatMap(({ name, summary, parameters }) => [
      '',
      `## ${name}`,
      '',
      summary,
      '',
      '| parameter | what it says |',
      '| --- | --- |',
      ...parameterRows(parameters),
    ]),
    '',
  ].join('\n');
}
