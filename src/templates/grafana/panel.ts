/** A query of a panel: PromQL, and what its series are called. */
export interface Query {
  readonly expr: string;
  readonly legend: string;
}

/** A panel before it has a place. */
export interface Panel {
  readonly title: string;
  readonly type: 'stat' | 'timeseries' | 'state-timeline' | 'table';
  readonly says: string;
  readonly queries: readonly Query[];
  /** Of 24 columns. */
  readonly width: number;
  /** Grafana's name of the unit. */
  readonly unit?: string;
  /** Names for the values 0 and 1. */
  readonly words?: readonly [zero: Word, one: Word];
  /** From which value on a colour holds; the first holds from the start. */
  readonly colours?: readonly { readonly from: number | null; readonly colour: string }[];
}

export interface Word {
  readonly text: string;
  readonly colour: string;
}

/** Which series the variables of the dashboard select. */
export const SELECTED = 'job=~"$job", instance=~"$instance"';

export const HEIGHT = 7;

/** A panel as Grafana's JSON has it. @source Grafana, "Dashboard JSON model", classic, panels */
export function renderPanel(panel: Panel, id: number, place: { readonly x: number; readonly y: number }): object {
  return {
    id,
    type: panel.type,
    title: panel.title,
    description: panel.says,
    datasource: DATASOURCE,
    gridPos: { h: HEIGHT, w: panel.width, ...place },
    fieldConfig: { defaults: { unit: panel.unit ?? 'short', min: 0, ...styleOf(panel) }, overrides: [] },
    options: OPTIONS[panel.type],
    targets: panel.queries.map(({ expr, legend }, index) => ({
      refId: String.fromCharCode(65 + index),
      datasource: DATASOURCE,
      editorMode: 'code',
      expr,
      legendFormat: legend,
      ...(panel.type === 'table' ? { format: 'table', instant: true } : { range: true }),
    })),
    ...(panel.type === 'table' ? { transformations: [{ id: 'organize', options: { excludeByName: { Time: true, Value: true, __name__: true } } }] } : {}),
  };
}

export const DATASOURCE = { type: 'prometheus', uid: '${datasource}' };

function styleOf({ type, words, colours }: Panel): object {
  const steps = colours?.map(({ from, colour }) => ({ color: colour, value: from })) ?? [{ color: 'blue', value: null }];
  const mappings =
    words === undefined
      ? []
      : [{ type: 'value', options: Object.fromEntries(words.map(({ text, colour }, value) => [value, { text, color: colour, index: value }])) }];
  return {
    mappings,
    thresholds: { mode: 'absolute', steps },
    color: { mode: type === 'timeseries' ? 'palette-classic' : 'thresholds' },
    custom: CUSTOM[type],
  };
}

const CUSTOM: Readonly<Record<Panel['type'], object>> = {
  stat: {},
  timeseries: { drawStyle: 'line', lineWidth: 1, fillOpacity: 10, showPoints: 'auto', spanNulls: false },
  'state-timeline': { lineWidth: 0, fillOpacity: 80 },
  table: { align: 'auto' },
};

const OPTIONS: Readonly<Record<Panel['type'], object>> = {
  stat: {
    graphMode: 'area',
    colorMode: 'value',
    justifyMode: 'auto',
    textMode: 'auto',
    orientation: 'auto',
    reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false },
  },
  timeseries: { legend: { displayMode: 'list', placement: 'bottom', showLegend: true }, tooltip: { mode: 'multi', sort: 'desc' } },
  'state-timeline': {
    mergeValues: true,
    showValue: 'never',
    rowHeight: 0.9,
    legend: { displayMode: 'list', placement: 'bottom', showLegend: true },
    tooltip: { mode: 'single', sort: 'none' },
  },
  table: { showHeader: true, cellHeight: 'sm', footer: { show: false } },
};
