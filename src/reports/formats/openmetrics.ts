import type { Finding } from '../../model/finding.js';
import { clip } from '../markdown-text.js';
import type { ReportFormat } from './format.js';
import { plainText } from './plain-text.js';

const OUTCOMES: readonly Finding['outcome'][] = ['pass', 'fail', 'unknown', 'not-applicable'];

/** OpenMetrics text, for the textfile collector of node_exporter or a push gateway. @source OpenMetrics 1.0 */
export const openmetrics = {
  name: 'openmetrics',
  help: 'Write counts and verdict as OpenMetrics text',
  render: async (parts, { title }) => {
    const { Gauge, Registry } = await import('prom-client');
    const registry = new Registry<typeof Registry.OPENMETRICS_CONTENT_TYPE>();
    registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
    const registers = [registry];
    const green = new Gauge({ name: 'duri_gate_green', help: 'Whether every part passed: 1, else 0.', labelNames: ['gate'], registers });
    const checks = new Gauge({ name: 'duri_gate_checks', help: 'Checks by part and outcome.', labelNames: ['gate', 'part', 'outcome'], registers });
    const time = new Gauge({ name: 'duri_gate_duration_seconds', help: 'Time that the checks of a part took.', labelNames: ['gate', 'part'], registers });
    const gate = clip(plainText(title.replace(/^duri /, '')), 200);
    green.set({ gate }, parts.length > 0 && parts.every(({ outcome }) => outcome === 'pass' || outcome === 'not-applicable') ? 1 : 0);
    for (const { name, cases, findings, seconds } of parts) {
      const part = clip(plainText(name), 200);
      for (const outcome of OUTCOMES) checks.set({ gate, part, outcome }, (cases ?? findings).filter((one) => one.outcome === outcome).length);
      if (seconds !== undefined) time.set({ gate, part }, seconds);
    }
    return registry.metrics();
  },
} as const satisfies ReportFormat;
