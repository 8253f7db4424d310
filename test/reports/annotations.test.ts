import { failure, pass, unknown, warning } from '../../src/model/finding.js';
import { annotationsFor } from '../../src/reports/annotations.js';

describe('annotationsFor', () => {
  it('says nothing of a good result', () => {
    expect(annotationsFor({ tone: 'good', headline: 'verified', findings: [pass('a', 'b', 'c')], next: ['Nothing.'] }, true)).toEqual([]);
  });

  it('stands at the file and line that a subject names, and on the run for any other', () => {
    const findings = [
      failure('c', 'file_modified', 'deploy/nginx.conf:12:5', 'is wrong'),
      failure('c', 'file_modified', 'lib/a.js', 'is wrong'),
      unknown('c', 'duri.yml:3', 'could not tell'),
    ];
    expect(annotationsFor({ tone: 'plain', headline: '', findings }, true)).toMatchObject([
      { level: 'error', file: 'deploy/nginx.conf', line: 12, column: 5 },
      expect.not.objectContaining({ file: expect.anything() }),
      { level: 'error', title: 'c: duri.yml:3', file: 'duri.yml', line: 3 },
    ]);
  });

  it('gives at most ten of a kind, the headline first, and the last says how many there are besides', () => {
    const findings = Array.from({ length: 40 }, (_, index) => failure('c', 'file_missing', `file-${index}`, 'is gone'));
    const warnings = Array.from({ length: 10 }, (_, index) => warning('unsigned', `set-${index}`, 'is unsigned'));
    const all = annotationsFor({ tone: 'bad', headline: '40 files are gone', findings, warnings, next: ['Restore it.', 'Look.'] }, true);
    const errors = all.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(10);
    expect(errors[0]).toMatchObject({ message: '40 files are gone\nRestore it.' });
    expect(errors[9]?.message).toMatch(/^32 more: /);
    expect(all.filter(({ level }) => level === 'warning')).toHaveLength(10);
  });

  it('shows no error where the result does not act on the exit code', () => {
    const all = annotationsFor({ tone: 'bad', headline: 'tampered', findings: [failure('c', 'file_missing', 'f', 'is gone')] }, false);
    expect(all.map(({ level }) => level)).toEqual(['warning', 'warning']);
  });

  it('holds no control character from outside', () => {
    const [annotation] = annotationsFor({ tone: 'plain', headline: '', findings: [failure('c', 'file_missing', 'a\r\n::error::b:1', 'x\x1b[31m')] }, true);
    expect(JSON.stringify(annotation)).not.toMatch(/\\[rn]::|\\u001b/);
  });
});
