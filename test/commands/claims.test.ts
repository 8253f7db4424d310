import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri, duriJson } from '../support/duri.js';
import { groundFolder } from '../support/folder-ground.js';

const POLICY = `version: "1.0"
product: example
audit:
  expect: { checks: 2 }
  checks:
    - id: A-01
      category: Files
      file: { path: a.txt, filetype: file, eol: lf }
    - id: A-02
      category: Reports
      doc_claims: { file: REPORT.md, groups: { text: ["*.txt"] } }
`;
const REPORT = '# Report\n\n- All <!-- fact:checks.selected -->3<!-- /fact --> of it, <!-- fact:lines.text -->2<!-- /fact --> lines: 54/54 ✅\n';
const folder = groundFolder({ 'duri.yml': POLICY, 'a.txt': 'one\ntwo\n', 'REPORT.md': REPORT });
afterAll(() => folder.remove());
const here = { cwd: folder.path };

describe('duri claims', () => {
  it('lists what is proven, wrong and unproven, and ends with code 1', async () => {
    const result = await duriJson<Record<string, unknown>>(['claims', 'REPORT.md'], here);
    expect(result).toMatchObject({ exitCode: 1, proven: 1, wrong: 1, unproven: 2, written: false });
    expect(readFileSync(join(folder.path, 'REPORT.md'), 'utf8')).toBe(REPORT);
  });

  it('writes fresh values and strikes out the rest; then everything is proven', async () => {
    expect(await duriJson(['claims', 'REPORT.md', '--write'], here)).toMatchObject({ exitCode: 1, written: true });
    expect(readFileSync(join(folder.path, 'REPORT.md'), 'utf8')).toBe(
      '# Report\n\n- All <!-- fact:checks.selected -->2<!-- /fact --> of it, <!-- fact:lines.text -->2<!-- /fact --> lines: ~~54/54~~ ~~✅~~\n',
    );
    expect(await duriJson(['claims', 'REPORT.md'], here)).toMatchObject({ exitCode: 0, proven: 2, wrong: 0, unproven: 0 });
    expect((await duri(['audit'], here)).exitCode).toBe(0);
  });

  it('is red for a report that claims nothing', async () => {
    folder.put({ 'EMPTY.md': 'Nothing.\n' });
    expect(await duriJson(['claims', 'EMPTY.md'], here)).toMatchObject({ exitCode: 1, proven: 0 });
  });

  it('takes no facts from a record whose chain is broken, and misses one that is not there', async () => {
    folder.put({ 'R.md': '- <!-- fact:record.audit.passed -->54<!-- /fact -->\n', 'VERIFY_LOG.log': '{"kind":"run","verb":"audit"}\n' });
    expect(await duriJson(['claims', 'R.md', '--record', 'VERIFY_LOG.log'], here)).toMatchObject({ exitCode: 1, unproven: 1 });
    expect((await duri(['claims', 'R.md', '--record', 'gone.log'], here)).exitCode).toBe(2);
    expect((await duri(['claims', 'gone.md'], here)).exitCode).toBe(2);
  });

  it('takes facts of the record that duri itself writes', async () => {
    const state = join(folder.path, 'state');
    await duri(['audit'], { ...here, env: { DURI_STATE_DIR: state } });
    const { readdirSync } = await import('node:fs');
    const [log = ''] = (readdirSync(state, { recursive: true }) as string[]).filter((name) => name.endsWith('.log'));
    folder.put({ 'R.md': '- <!-- fact:record.audit.tick -->✅<!-- /fact --> <!-- fact:record.audit.exit_code -->0<!-- /fact -->\n' });
    expect(await duriJson(['claims', 'R.md', '--record', join(state, log)], here)).toMatchObject({ exitCode: 0, proven: 2 });
  });
});

describe('duri audit checklist', () => {
  it('has a box for every condition, and is the same each time', async () => {
    const first = await duriJson<Record<string, unknown>>(['audit', 'checklist'], here);
    const text = String(first['text']);
    expect(first).toMatchObject({ exitCode: 0, checks: 2, uats: 0 });
    expect(text.match(/^- \[ \] /gm)).toHaveLength(Number(first['items']));
    expect(text).toContain('- [ ] `eol: lf`');
    expect(text).toContain('### A-02 ');
    await duri(['audit', 'checklist', '--out', 'LIST.md'], here);
    expect(readFileSync(join(folder.path, 'LIST.md'), 'utf8')).toBe(text);
  });

  it('gives more than a hundred items for production-54', async () => {
    const preset = groundFolder({ 'duri.yml': 'version: "1.0"\nproduct: x\npreset: production-54\n' });
    const { items } = await duriJson<{ items: number }>(['audit', 'checklist'], { cwd: preset.path });
    preset.remove();
    expect(items).toBeGreaterThanOrEqual(100);
  });
});
