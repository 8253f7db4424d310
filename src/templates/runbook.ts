import { type Alert, ruleName, runbookFile } from './alerts/alert.js';
import { ALERT_GROUPS, ALERTS } from './alerts/index.js';
import { MARKER, type Template } from './template.js';

/** How soon, by severity. @source the owner's checklist, item 9 */
const TIMES = {
  critical:
    'Pages at once. On-call acknowledges within 5 minutes, platform has the service back within 30 minutes, security has looked at the traces within 2 hours.',
  warning: 'Goes to the chat. On-call looks at it in working hours, the same day.',
};

/** A page for each alert. Its link stands in the alert, as `runbook_url`. */
export const runbooks: readonly Template[] = ALERTS.map((alert) => ({
  path: `runbooks/${runbookFile(alert)}`,
  version: 1,
  render: () => `${renderRunbook(alert)}\n<!-- ${MARKER} -->\n`,
}));

/** The list of all of them. */
export const runbookIndex: Template = {
  path: 'runbooks/README.md',
  version: 1,
  render: () => `${renderRunbookIndex()}\n<!-- ${MARKER} -->\n`,
};

/** What whoever is told of an alert does, in the order in which it is done. */
export function renderRunbook(alert: Alert): string {
  const { means, look, act, afterwards } = alert.runbook;
  return [
    `# ${ruleName(alert)}`,
    '',
    `${alert.summary.replaceAll('{{ $labels.instance }}', 'an instance').replaceAll('the job {{ $labels.job }}', 'a job')}. **${alert.severity}.** ${TIMES[alert.severity]}`,
    ...['', '## What it means', '', means],
    ...['', '## Look', '', ...look.map((step) => `- ${step}`)],
    ...['', '## Act', '', ...act.map((step, index) => `${index + 1}. ${step}`)],
    ...['', '## Afterwards', '', ...afterwards.map((step) => `- ${step}`)],
    '',
  ].join('\n');
}

/** Every alert with its severity, and who does what by when. */
export function renderRunbookIndex(): string {
  return [
    '# Runbooks',
    '',
    'A page for each alert, in the order in which it is read: what it means, look, act, afterwards.',
    '',
    '| who | what | by when |',
    '|---|---|---|',
    '| on-call | acknowledges, isolates | 5 minutes |',
    '| platform | rolls back, has the service back | 30 minutes |',
    '| security | looks at the traces | 2 hours |',
    '',
    '| alert | severity | when |',
    '|---|---|---|',
    ...ALERT_GROUPS.flatMap(({ alerts }) => alerts.map((alert) => `| [${ruleName(alert)}](${runbookFile(alert)}) | ${alert.severity} | ${whenOf(alert)} |`)),
    '',
  ].join('\n');
}

function whenOf(alert: Alert): string {
  const text = alert.summary.replace(/ (?:on|of|for) \{\{ \$labels\.instance \}\}/, '').replaceAll('{{ $labels.instance }}', 'an instance');
  return `${text.replaceAll('the job {{ $labels.job }}', 'a job')}${alert.for === undefined ? '' : `, for ${alert.for}`}`;
}
