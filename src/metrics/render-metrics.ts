import { Counter, Gauge, Registry } from 'prom-client';
import type { WatchView } from '../watch/watch-view.js';
import { FAMILIES, type Family } from './families.js';
import type { SeriesGuard } from './series-guard.js';

/** The owner's names beside ours, unless they are switched off. */
export interface MetricsOptions {
  readonly aliases: boolean;
  readonly guard: SeriesGuard;
}

export type MetricsFormat = 'prometheus' | 'openmetrics';

/** The types of content that the two formats are sent as. */
export const CONTENT_TYPES: Readonly<Record<MetricsFormat, string>> = {
  prometheus: Registry.PROMETHEUS_CONTENT_TYPE,
  openmetrics: Registry.OPENMETRICS_CONTENT_TYPE,
};

const REFUSED: Family = {
  name: 'duri_metrics_refused_series_total',
  help: 'Samples that were refused because their family would have had too many sets of labels.',
  type: 'counter',
  labels: [],
  samples: () => [],
};

/**
 * What Prometheus scrapes. The registry is made anew from the view each time, so nothing of an earlier release is left over and nothing
 * grows. @source Prometheus exposition format 0.0.4; OpenMetrics 1.0
 */
export async function renderMetrics(view: WatchView, format: MetricsFormat, { aliases, guard }: MetricsOptions): Promise<string> {
  const registry = new Registry();
  if (format === 'openmetrics') registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE as never);
  const families = FAMILIES.filter(({ alias }) => aliases || alias === undefined);
  for (const family of families) addFamily(registry, family, guard.admit(family, family.samples(view)));
  addFamily(registry, REFUSED, [[{}, guard.refused]]);
  return registry.metrics();
}

function addFamily(registry: Registry, { name, help, type, labels }: Family, samples: ReturnType<Family['samples']>): void {
  const settings = { name, help, labelNames: [...labels], registers: [registry] };
  const metric = type === 'counter' ? new Counter(settings) : new Gauge(settings);
  // Without labels the library shows a 0 for what has no value yet; no value is the truth.
  if (labels.length === 0) metric.remove({});
  for (const [values, value] of samples) metric.inc(values, value);
}

/** Which format does a scraper take? @source HTTP Accept; the Prometheus server sends OpenMetrics first where it takes it */
export function formatFor(accept: string | undefined): MetricsFormat {
  const offers = (accept ?? '').split(',').map((one) => one.trim());
  const wants = (type: string, version?: string): number =>
    Math.max(
      0,
      ...offers
        .filter((offer) => offer.startsWith(type) && (version === undefined || !offer.includes('version=') || offer.includes(`version=${version}`)))
        .map((offer) => Number(/;\s*q=([\d.]+)/.exec(offer)?.[1] ?? 1)),
    );
  const open = wants('application/openmetrics-text', '1.0.0');
  return open > 0 && open >= wants('text/plain') ? 'openmetrics' : 'prometheus';
}
