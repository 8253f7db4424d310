import { MARKER, type Template } from '../template.js';
import { DATASOURCE, HEIGHT, renderPanel } from './panel.js';
import { type Row, ROWS } from './panels.js';

/** Grafana migrates an older schema by itself and refuses none. @source Grafana 12, "Dashboard JSON model", classic */
const SCHEMA_VERSION = 41;

/** The dashboard of Grafana, with its own panels only, for any number of deployments. */
export const dashboard: Template = {
  path: 'grafana/duri.json',
  version: 1,
  render: () =>
    `${JSON.stringify(
      {
        uid: 'duri-integrity',
        title: 'DuRi: does what was released run?',
        description: `What \`duri watch\` finds on each deployment. ${MARKER}`,
        tags: ['duri', 'integrity'],
        schemaVersion: SCHEMA_VERSION,
        version: 1,
        editable: true,
        graphTooltip: 1,
        refresh: '30s',
        time: { from: 'now-24h', to: 'now' },
        timezone: 'browser',
        annotations: { list: [] },
        links: [],
        templating: { list: VARIABLES },
        panels: place(ROWS),
      },
      null,
      2,
    )}\n`,
};

const variable = (name: string, label: string, query: string): object => ({
  name,
  label,
  type: 'query',
  datasource: DATASOURCE,
  query: { query, refId: name },
  refresh: 2,
  sort: 1,
  multi: true,
  includeAll: true,
  current: { text: 'All', value: '$__all' },
});

const VARIABLES = [
  { name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus', refresh: 1 },
  variable('job', 'Job', 'label_values(duri_build_info, job)'),
  variable('instance', 'Instance', 'label_values(duri_build_info{job=~"$job"}, instance)'),
];

/** Each row from the left, a line below the one before when it is full; 24 columns. */
function place(rows: readonly Row[]): object[] {
  const panels: object[] = [];
  let y = 0;
  for (const row of rows) {
    panels.push({ id: panels.length + 1, type: 'row', title: row.title, collapsed: false, gridPos: { h: 1, w: 24, x: 0, y }, panels: [] });
    y += 1;
    let x = 0;
    for (const panel of row.panels) {
      if (x + panel.width > 24) [x, y] = [0, y + HEIGHT];
      panels.push(renderPanel(panel, panels.length + 1, { x, y }));
      x += panel.width;
    }
    y += HEIGHT;
  }
  return panels;
}
