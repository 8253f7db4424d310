import { z } from 'zod';
import { SEVERITIES } from '../../../model/severity.js';
import { fails, holds, type Observation } from '../../checks/observation.js';
import { checkType, staticCheck } from '../check-type.js';
import { LINT_RULES } from './nginx-lint/index.js';
import type { LintRule } from './nginx-lint/rule.js';
import { openSites, type Site, siteParameters } from './nginx/site.js';
import { actualOf, blockOf, subjectOf } from './nginx/subject.js';

const IDS = LINT_RULES.map(({ id }) => id);

const parameters = z.strictObject({
  ...siteParameters,
  rules: z
    .array(z.enum(IDS))
    .min(1)
    .default(IDS)
    .describe(`What is looked for. ${LINT_RULES.map(({ id, severity, says }) => `${id} (${severity}): ${says}`).join(' ')}`),
  fail_on: z.enum(SEVERITIES).default('medium').describe('The least severity of a rule that fails the check; what is below is told, and passes.'),
});

type Parameters = z.output<typeof parameters>;

/** Traps that nginx -t does not see. */
export const nginxLint = checkType<Parameters>({
  name: 'nginx_lint',
  summary: 'Known traps of nginx, each a rule with a severity: paths that leave their folder, headers that get lost, hosts that a visitor chooses.',
  parameters,
  executes: staticCheck,
  observe: (ground, given) =>
    openSites(ground, given).flatMap((site) => LINT_RULES.filter(({ id }) => given.rules.includes(id)).flatMap((rule) => judge(site, rule, given))),
});

function judge(site: Site, rule: LintRule, { fail_on }: Parameters): readonly Observation[] {
  const traps = rule.find(site.http);
  if (traps.length === 0) return [holds(site.file, `has nothing of ${rule.id}`, { location: { file: site.file, line: 1 } })];
  const fatal = SEVERITIES.indexOf(rule.severity) <= SEVERITIES.indexOf(fail_on);
  return traps.map(({ at, directive, message, expected }) => {
    const where = directive === undefined ? blockOf(site, at) : actualOf(directive);
    return (fatal ? fails : holds)(subjectOf(site, at), `${message} (${rule.id}, ${rule.severity})`, { expected, ...where });
  });
}
