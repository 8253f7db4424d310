import { type Alert, type AlertCase, ruleName, TARGET } from '../alerts/alert.js';
import { ALERTS } from '../alerts/index.js';
import { MARKER, type Template, type TemplateFacts } from '../template.js';
import { RECORDINGS } from './recordings.js';
import { annotationsOf, rules, yaml } from './rules.js';

/** Unit tests of the rules, so that whoever changes a rule sees what it did. */
export const rulesTest: Template = {
  path: 'prometheus/duri.rules.test.yml',
  version: 1,
  render: (facts) =>
    yaml(`${MARKER}\nUnit tests of the rules beside this file. \`promtool test rules duri.rules.test.yml\`.`, {
      rule_files: [rules.path.replace(/^.*\//, '')],
      evaluation_interval: '15s',
      tests: [
        ...RECORDINGS.map(({ record, case: { series, at, gives } }) => ({
          name: record,
          interval: '1m',
          input_series: inputSeries(series),
          promql_expr_test: [{ expr: record, eval_time: at, exp_samples: gives.map(({ labels, value }) => ({ labels: selector(record, labels), value })) }],
        })),
        ...ALERTS.flatMap((alert) => alert.cases.map((one) => testOf(alert, one, facts))),
      ],
    }),
};

function testOf(alert: Alert, one: AlertCase, facts: TemplateFacts): object {
  const alertname = ruleName(alert);
  return {
    name: `${alertname}: ${one.title}`,
    interval: '1m',
    input_series: inputSeries(one.series),
    alert_rule_test: [
      ...(one.quiet ?? []).map((at) => ({ eval_time: at, alertname, exp_alerts: [] })),
      ...(one.fires ?? []).map((at) => ({ eval_time: at, alertname, exp_alerts: [expected(alert, one, facts)] })),
    ],
  };
}

function expected(alert: Alert, one: AlertCase, facts: TemplateFacts): object {
  const labels: Readonly<Record<string, string>> = { ...(one.untargeted === true ? {} : TARGET), ...one.labels };
  const filled = Object.entries(annotationsOf(alert, facts)).map(([key, text]) => [key, fill(text, labels, one.value ?? '')] as const);
  return { exp_labels: { severity: alert.severity, ...labels }, exp_annotations: Object.fromEntries(filled) };
}

/** A text with its labels and its value, as Prometheus fills it in. */
function fill(text: string, labels: Readonly<Record<string, string>>, value: string): string {
  return text.replace(/\{\{ \$labels\.(\w+) \}\}/g, (_, name: string) => labels[name] ?? '').replace(/\{\{ \$value[^}]*\}\}/g, value);
}

function inputSeries(series: Readonly<Record<string, string>>): object[] {
  return Object.entries(series).map(([key, values]) => {
    const [name = '', own = ''] = key.replace(/\}$/, '').split('{');
    const target = Object.entries(TARGET).filter(([label]) => !new RegExp(`\\b${label}="`).test(own));
    return { series: `${name}{${[own, ...target.map(([label, value]) => `${label}="${value}"`)].filter((part) => part !== '').join(',')}}`, values };
  });
}

function selector(name: string, labels: Readonly<Record<string, string>>): string {
  return `${name}{${Object.entries(labels)
    .map(([label, value]) => `${label}="${value}"`)
    .join(',')}}`;
}
