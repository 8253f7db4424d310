import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/model/digest.js';
import { ALERTS } from '../../src/templates/alerts/index.js';
import { runbookFile } from '../../src/templates/alerts/alert.js';
import { SELECTED } from '../../src/templates/grafana/panel.js';
import { FAMILIES } from '../../src/metrics/families.js';
import { compareTemplate } from '../../src/templates/compare.js';
import { TEMPLATES } from '../../src/templates/index.js';
import { MARKER, readMarker, renderMarked, type Template } from '../../src/templates/template.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { projectRoot } from '../support/project.js';
import { edit, releaseTemplate, TEMPLATE_FACTS } from '../support/release-template.js';
import { tempFolder } from '../support/temp-folder.js';

const METRICS = [...FAMILIES.map(({ name }) => name), 'duri_metrics_refused_series_total'];
const folder = tempFolder();
afterAll(() => folder.remove());
const file = releaseTemplate(folder.path);

describe('the templates', () => {
  it('have a path of their own each, and a marker that reads as it was written', () => {
    expect(new Set(TEMPLATES.map(({ path }) => path)).size).toBe(TEMPLATES.length);
    for (const template of TEMPLATES) {
      expect(template.render(TEMPLATE_FACTS).split(MARKER)).toHaveLength(2);
      expect(readMarker(renderMarked(template, TEMPLATE_FACTS))).toEqual({ path: template.path, version: template.version, untouched: true });
    }
  });

  it('get a new version with every change, which `duri doctor` goes by (renew test/templates/digests.json after raising it)', () => {
    const digests = Object.fromEntries(TEMPLATES.map((template) => [`${template.path} v${template.version}`, sha256(template.render(TEMPLATE_FACTS))]));
    expect(digests).toEqual(JSON.parse(readFileSync(join(projectRoot, 'test/templates/digests.json'), 'utf8')));
  });

  it('hold a page for every alert, and no other; links between pages lead to pages', () => {
    const pages = readdirSync(file('runbooks')).sort();
    expect(pages).toEqual(['README.md', ...ALERTS.map(runbookFile)].sort());
    for (const page of pages) {
      const links = [...readFileSync(join(file('runbooks'), page), 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
      expect(links.filter((target) => !pages.includes(target))).toEqual([]);
    }
  });

  it('name no metric that the sidecar does not have', () => {
    const text = TEMPLATES.filter(({ path }) => /rules\.yml|\.json/.test(path))
      .map((template) => template.render(TEMPLATE_FACTS))
      .join('\n');
    const named = new Set([...text.matchAll(/(?<![\w:])duri_\w+/g)].map(([name]) => name));
    expect([...named].filter((name) => !METRICS.includes(name))).toEqual([]);
    expect(named.size).toBeGreaterThan(30);
  });
});

describe('compareTemplate', () => {
  const [rules] = TEMPLATES as [Template];
  const targets = TEMPLATES.find(({ own }) => own === true)!;
  const state = (template: Template) => compareTemplate(nodeFiles(), file(template.path), template);

  it('takes a checkout with other line ends for what was written', () => {
    edit(file(rules.path), '\n', '\r\n');
    expect(state(rules)).toBe('current');
  });

  it('tells older and newer by the version, and an edit by the digest', () => {
    expect(state({ ...rules, version: rules.version + 1 })).toBe('older');
    expect(state({ ...rules, version: rules.version - 1 })).toBe('newer');
    edit(file(rules.path), 'severity: critical', 'severity: warning');
    expect(state(rules)).toBe('edited');
  });

  it('takes an edit of the marker for an edit', () => {
    const marked = renderMarked(rules, TEMPLATE_FACTS);
    const forged = marked.replace(/sha256:[0-9a-f]{4}/, 'sha256:0000');
    expect([marked === forged, readMarker(forged)?.untouched]).toEqual([false, false]);
  });

  it('leaves files alone that are made to be filled in', () => {
    edit(file(targets.path), '127.0.0.1:9101', 'shop:9101, eu:9101');
    expect(state(targets)).toBe('current');
  });

  it('knows what is missing and what is something else', () => {
    expect(state({ ...rules, path: 'nowhere.yml' })).toBe('missing');
    edit(file('runbooks/spike.md'), 'duri-template', 'something');
    expect(state(TEMPLATES.find(({ path }) => path === 'runbooks/spike.md')!)).toBe('foreign');
  });
});

describe('the dashboard', () => {
  interface Panel {
    id: number;
    type: string;
    title: string;
    gridPos: { x: number; y: number; w: number; h: number };
    targets?: { expr: string }[];
  }
  const dashboard = JSON.parse(readFileSync(file('grafana/duri.json'), 'utf8')) as {
    panels: Panel[];
    templating: { list: { name: string }[] };
    schemaVersion: number;
  };
  const queries = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));

  it("asks the owner's queries, on the deployments that are chosen", () => {
    expect(queries).toEqual(expect.arrayContaining(OWNERS_WIDGETS));
  });

  it('chooses by data source, job and instance, and needs no plugin', () => {
    expect(dashboard.templating.list.map(({ name }) => name)).toEqual(['datasource', 'job', 'instance']);
    expect([...new Set(dashboard.panels.map(({ type }) => type))].sort()).toEqual(['row', 'stat', 'state-timeline', 'table', 'timeseries']);
    expect(queries.filter((expr) => !expr.includes(SELECTED))).toEqual([]);
  });

  it('has no panel over another, none past the edge, and ids of their own', () => {
    const { panels } = dashboard;
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const over = (a: Panel['gridPos'], b: Panel['gridPos']): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
    const wrong = panels.filter((a) => a.gridPos.x + a.gridPos.w > 24 || panels.some((b) => a !== b && over(a.gridPos, b.gridPos)));
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
});

/** @source the owner's checklist, "dashboard widgets" */
const OWNERS_WIDGETS = [
  ...['verified', 'tampered', 'policy_changed'].map((status) => `max_over_time(duri_integrity_status_${status}{${SELECTED}}[24h])`),
  ...['scan_duration_ms', 'scan_bytes_hashed', 'files_modified', 'files_missing', 'files_new'].map((name) => `duri_integrity_${name}{${SELECTED}}`),
];
