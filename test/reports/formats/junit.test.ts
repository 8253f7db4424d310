import { spawnSync } from 'node:child_process';
import { failure, unknown } from '../../../src/model/finding.js';
import type { Part } from '../../../src/model/part.js';
import { junit } from '../../../src/reports/formats/junit.js';
import { describeWithTool } from '../../support/outside-tools.js';
import { context, HOSTILE, PARTS } from './parts.js';

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

// Read back by another parser than ours: expat, through Python.
const READ = `
import sys, json, xml.etree.ElementTree as tree
def plain(e): return {'tag': e.tag, 'attributes': e.attrib, 'text': e.text or '', 'children': [plain(c) for c in e]}
json.dump(plain(tree.fromstring(sys.stdin.buffer.read())), sys.stdout)`;

describeWithTool('python3', 'junit', (python) => {
  const read = async (parts: readonly Part[]): Promise<Element> => {
    const { stdout, stderr } = spawnSync(python, ['-c', READ], { input: await junit.render(parts, context), encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as Element;
  };

  it('has a suite for each part and a case for each check, with its outcome', async () => {
    const { tag, attributes, children } = await read(PARTS);
    const cases = children.flatMap((suite) =>
      suite.children.map((one) => `${suite.attributes['name']} / ${one.attributes['name']}: ${one.children[0]?.tag ?? 'passed'}`),
    );
    expect([tag, attributes]).toEqual(['testsuites', expect.objectContaining({ name: 'duri gate', tests: '9', failures: '3', errors: '2', skipped: '2' })]);
    expect(cases).toEqual([
      'verify / every-file-matches: failure',
      'verify / every-bound-file-matches: error',
      'verify / metadata-is-signed: passed',
      'verify / log-is-signed: skipped',
      'check-downgrade / nothing-is-below-the-floor: failure',
      'check-downgrade / c: failure',
      'audit / verdict: error',
      'uat / verdict: skipped',
      'good / a: passed',
    ]);
  });

  it('tells all findings of a check, what was expected, and what to do', async () => {
    const failed = (await read(PARTS)).children[0]?.children[0]?.children[0];
    expect(failed?.attributes).toEqual({ message: 'lib/a.js differs from what was released', type: 'file_modified' });
    expect(failed?.text).toMatch(
      /^lib\/a\.js differs.*\n  expected sha256:aa\n  found sha256:bb\n  what to do: Do not run this tree.*\nlib\/gone\.js is gone\n/s,
    );
  });

  it('is never better than its part', async () => {
    const { children } = await read(PARTS.slice(-1).map((passed) => ({ ...passed, outcome: 'fail', headline: 'cancelled' })));
    expect(children[0]?.attributes).toMatchObject({ tests: '2', failures: '1' });
    expect(children[0]?.children[1]?.children[0]?.attributes['message']).toBe('good cancelled');
  });

  it('is well-formed whatever the names are, and forges no case', async () => {
    const findings = [failure(HOSTILE, 'file_modified', HOSTILE, HOSTILE, { expected: HOSTILE, actual: HOSTILE }), unknown('b', HOSTILE, HOSTILE)];
    const { children } = await read([{ name: HOSTILE, outcome: 'fail', headline: HOSTILE, findings, warnings: [] }]);
    expect(children).toHaveLength(1);
    expect(children[0]?.children.map((each) => each.children.map(({ tag }) => tag))).toEqual([['failure'], ['error']]);
    expect(children[0]?.attributes['name']).toContain('\u{1f600}');
    expect(children[0]?.children[0]?.children[0]?.text).toContain('\\ud800');
  });

  it('counts what it does not list of 30,000 findings', async () => {
    const findings = Array.from({ length: 30_000 }, (_, index) => failure('c', 'file_missing', `f-${index}`, 'is gone'));
    const text = (await read([{ name: 'verify', outcome: 'fail', headline: '', findings, warnings: [] }])).children[0]?.children[0]?.children[0]?.text;
    expect(text).toMatch(/29900 more findings of this check$/);
  });
});
