import { tap } from '../../src/reports/formats/tap.js';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../../src/model/finding.js';
import { FORMATS } from '../../src/reports/formats/index.js';
import { projectRoot } from '../support/project.js';
import { context, HOSTILE, PARTS } from '../reports/formats/parts.js';

describe('formats', () => {
  it('are the files of their folder', () => {
    const files = readdirSync(join(projectRoot, 'src', 'reports', 'formats')).map((name) => name.replace(/\.ts$/, ''));
    const beside = ['format', 'index', 'plain-text', 'sarif-results', 'sarif-rules'];
    expect(files.filter((name) => !beside.includes(name)).sort()).toEqual(FORMATS.map(({ name }) => name).sort());
  });

  describe.each(FORMATS.map((format) => [format.name, format] as const))('%s', (_, format) => {
    it('gives the same text for the same parts', async () => {
      expect(await format.render(PARTS, context)).toBe(await format.render(PARTS, context));
    });

    it('is well-formed Unicode without control characters, whatever the names are', async () => {
      const text = await format.render([{ ...(PARTS[0] ?? { outcome: 'fail', findings: [], warnings: [] }), name: HOSTILE, headline: HOSTILE }], context);
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      // eslint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f\uffff]/);
    });

    it('never fails on size', async () => {
      const findings = Array.from({ length: 30_000 }, (_, index) => failure(`check-${index % 500}`, 'file_missing', `f-${index}`, 'is gone'));
      const text = await format.render([{ name: 'verify', outcome: 'fail', headline: '', findings, warnings: [] }], context);
      expect(text.length).toBeGreaterThan(500);
    });

    it('takes no part at all', async () => {
      expect(await format.render([], context)).not.toBe('');
    });
  });
});

describe('TAP', () => {
  it('stays readable when a finding is very long', () => {
    const long = { ...failure('X-1', 'check_failed', 'a', 'x"\\'.repeat(3000)), expected: 'e'.repeat(9000) };
    const part = {
      name: 'P',
      outcome: 'fail',
      headline: '',
      findings: [long],
      warnings: [],
      cases: [{ check: 'X-1', title: 't', outcome: 'fail', seconds: 1 }],
    } as const;
    const blocks = tap.render([part]).match(/^ {4}- (.*)$/gm) ?? [];
    expect(blocks.map((line) => typeof JSON.parse(line.trim().slice(2)))).toEqual(['object']);
  });
});
