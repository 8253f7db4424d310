import { Document } from 'yaml';
import { type Alert, ruleName, runbookFile } from '../alerts/alert.js';
import { ALERT_GROUPS } from '../alerts/index.js';
import { MARKER, type Template, type TemplateFacts } from '../template.js';
import { RECORDINGS } from './recordings.js';

/** Recording and alerting rules of Prometheus. */
export const rules: Template = {
  path: 'prometheus/duri.rules.yml',
  version: 1,
  render: (facts) =>
    yaml(`${MARKER}\nRules on the metrics of \`duri watch\`. \`promtool check rules\`, \`promtool test rules duri.rules.test.yml\`.`, {
      groups: [
        { name: 'duri-recordings', interval: '1m', rules: RECORDINGS.map(({ record, expr }) => ({ record, expr })) },
        ...ALERT_GROUPS.map(({ name, interval, alerts }) => ({ name, interval, rules: alerts.map((alert) => ruleOf(alert, facts)) })),
      ],
    }),
};

function ruleOf(alert: Alert, facts: TemplateFacts): object {
  return {
    alert: ruleName(alert),
    expr: alert.expr,
    ...(alert.for === undefined ? {} : { for: alert.for }),
    labels: { severity: alert.severity },
    annotations: annotationsOf(alert, facts),
  };
}

/** What the receivers are told. */
export function annotationsOf(alert: Alert, { runbooks }: TemplateFacts): Readonly<Record<string, string>> {
  return { summary: alert.summary, description: alert.description, runbook_url: `${runbooks}/${runbookFile(alert)}` };
}

/** A YAML text without folded lines, so that a diff shows what has changed, under a comment. */
export function yaml(comment: string, value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  document.commentBefore = comment
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  return document.toString({ lineWidth: 0 });
}
