import { type Explanation, explanationGroups } from './explanations.js';

/** docs/errors.md: every code with its meaning and the way out, each under a heading that can be linked to. */
export function renderErrorsPage(): string {
  const groups = explanationGroups();
  return [
    '# What DuRi says, and what to do about it',
    '',
    '<!-- Written by scripts/generate-docs.mjs from src/model/reasons.ts, src/model/errors.ts and src/model/status.ts. -->',
    '',
    '`duri explain CODE` shows the same on a terminal. Where an exit code differs in dev, that is said; dev is selected by `DURI_ENV=dev`, `DURI_INTEGRITY_MODE=warn`',
    'or `integrity.mode: warn` of the policy of the verifier, and for `verify` only. Everything else, unset included, is prod.',
    '',
    ...groups.map(({ title }) => `- [${title}](#${anchor(title)})`),
    ...groups.flatMap(({ title, explanations }) => ['', `## ${title}`, ...explanations.flatMap(section)]),
    '',
  ].join('\n');
}

/** Where a code stands in the documentation. */
export function docsPlaceOf(code: string): string {
  return `docs/errors.md#${anchor(code)}`;
}

function section({ code, means, fix, exit }: Explanation): string[] {
  return ['', `### ${code}`, '', means, '', `**What to do:** ${fix}`, ...(exit === undefined ? [] : ['', `Exit code ${exitText(exit)}.`])];
}

function exitText({ dev, prod }: NonNullable<Explanation['exit']>): string {
  return dev === prod ? String(prod) : `${prod}, in dev ${dev}`;
}

/** A heading's anchor, as GitHub makes it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 _-]/g, '')
    .replace(/ /g, '-');
}
