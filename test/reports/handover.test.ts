import { failure, pass, unknown, warning } from '../../src/model/finding.js';
import type { Part } from '../../src/model/part.js';
import { buildHandover, parseHandover } from '../../src/reports/handover.js';
import { handoverReport } from '../../src/reports/handover-report.js';
import type { Handover } from '../../src/reports/handover-schema.js';
import { renderComment } from '../../src/reports/comment.js';
import { HOSTILE } from './formats/parts.js';

const headCommit = 'a'.repeat(40);
const part = (more: Partial<Part> = {}): Part => ({ name: 'verify', outcome: 'pass', headline: 'all is well', findings: [], warnings: [], ...more });
const build = (parts: readonly Part[], more: Partial<Parameters<typeof buildHandover>[0]> = {}): string =>
  buildHandover({ headCommit, verdict: 'green', headline: 'green', parts, tables: [], ...more });
const parse = (text: string): Handover => {
  const parsed = parseHandover(Buffer.from(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};
const problems = (value: unknown): string => {
  const parsed = parseHandover(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
  return parsed.ok ? '' : parsed.problems.map(({ where, message }) => `${where} ${message}`).join('; ');
};

describe('buildHandover', () => {
  it('writes what parseHandover reads: failures first, passes not at all', () => {
    const findings = [pass('a', 'b', 'c'), unknown('u', 'x', 'y'), failure('f', 'file_missing', 'z', 'is gone', { expected: '1', actual: '2' })];
    const table = { title: 'Packages', head: ['a', 'b'], rows: [['1', '2']] };
    const handover = parse(build([part({ findings, warnings: [warning('unsigned', 's', 'm')] })], { tables: [table] }));
    expect(handover).toMatchObject({
      schema_version: '1',
      head_commit: headCommit,
      unsigned: true,
      parts: [{ name: 'verify', outcome: 'pass', headline: 'all is well' }],
      findings_total: 2,
      findings: [{ check: 'f', reason: 'file_missing' }, { check: 'u' }],
      warnings: [{ reason: 'unsigned' }],
      tables: [{ ...table, rows_total: 1 }],
    });
  });

  it('stays within 1 MiB and the limits of its schema, whatever there is', () => {
    const long = '\u{1f600}'.repeat(5000);
    const parts = Array.from({ length: 80 }, () =>
      part({
        name: long,
        headline: long,
        findings: Array.from({ length: 1000 }, () => failure(long, 'file_missing', long, long, { expected: long, actual: long })),
        warnings: Array.from({ length: 400 }, () => warning('unsigned', long, long)),
      }),
    );
    const tables = Array.from({ length: 30 }, () => ({
      title: long,
      head: Array<string>(40).fill(long),
      rows: Array<string[]>(500).fill(Array<string>(40).fill(long)),
    }));
    const text = build(parts, { headline: long, tables });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(parse(text)).toMatchObject({ findings_total: 80_000, warnings_total: 32_000 });
  });

  it('holds no character that a reader would refuse', () => {
    const text = build([part({ name: HOSTILE, headline: HOSTILE, findings: [failure(HOSTILE, 'file_missing', HOSTILE, HOSTILE)] })], { headline: HOSTILE });
    expect(parse(text).findings[0]?.subject).toContain('\\ud800');
  });
});

describe('parseHandover', () => {
  const good = JSON.parse(build([part()])) as Record<string, unknown>;
  const cases: readonly (readonly [string, unknown, RegExp])[] = [
    ['another version', { ...good, schema_version: '2' }, /schema_version/],
    ['no version', { ...good, schema_version: undefined }, /schema_version/],
    ['an unknown key', { ...good, pull_request: 7 }, /unknown key "pull_request"/],
    ['markup in a field of its own', { ...good, markdown: '# hi' }, /unknown key "markdown"/],
    ['no commit', { ...good, head_commit: 'main' }, /head_commit is not a commit id/],
    ['a third verdict', { ...good, verdict: 'neutral' }, /verdict/],
    ['evidence that claims to be signed', { ...good, unsigned: false }, /unsigned/],
    ['a text for a list', { ...good, parts: 'verify' }, /parts/],
    ['too many parts', { ...good, parts: Array(51).fill({ name: 'a', outcome: 'pass', headline: '' }) }, /parts/],
    ['too long a text', { ...good, headline: 'x'.repeat(1001) }, /headline/],
    ['a table without columns', { ...good, tables: [{ head: [], rows: [], rows_total: 0 }] }, /tables/],
    ['a negative count', { ...good, findings_total: -1 }, /findings_total/],
    ['a key twice', '{"schema_version":"1","schema_version":"1"}', /twice/],
    ['no JSON', '# a report', /not JSON/],
    ['a byte order mark', `\ufeff${JSON.stringify(good)}`, /byte order mark/],
    ['more than 1 MiB', ' '.repeat(1024 * 1024 + 1), /limit is 1048576/],
    ['a deep nest', `${'['.repeat(100)}${']'.repeat(100)}`, /deeper/],
  ];

  it.each(cases)('refuses %s', (_, value, expected) => {
    expect(problems(value)).toMatch(expected);
    expect(problems(good)).toBe('');
  });
});

describe('handoverReport', () => {
  const report = (handover: Partial<Handover>, conclusion: string | undefined = 'success') =>
    handoverReport({ ...parse(build([part()])), ...handover }, { url: 'https://example.com/runs/1', conclusion });

  it('says that it is data of the run itself, and shows no good mark for a green word', () => {
    const { tone, headline, facts } = report({});
    expect([tone, headline]).toEqual(['plain', 'green, as the run of the pull request reports of itself: green']);
    expect(facts).toContainEqual(['reported by', "the pull request's own run: data, not a verdict of this job (https://example.com/runs/1)"]);
  });

  it.each(['failure', 'cancelled', 'skipped', 'timed_out', 'without a conclusion'])('believes no green word of a run that ended as %s', (conclusion) => {
    expect(report({}, conclusion)).toMatchObject({
      tone: 'bad',
      headline: expect.stringMatching(`^contradicted: the run ended as ${conclusion} and hands over green: another job`),
    });
  });

  it.each([
    ['no part ran', { parts: [] }, /names no part/],
    ['a part did not pass', { parts: [{ name: 'a', outcome: 'unknown', headline: '' }] }, /1 parts that did not pass/],
    ['a finding is open', { findings_total: 1 }, /1 open findings/],
  ] as [string, Partial<Handover>, RegExp][])('believes no green word where %s', (_, more, expected) => {
    const { tone, headline } = report(more);
    expect([tone, headline]).toEqual(['bad', expect.stringMatching(expected)]);
  });

  it('takes a red word from any run', () => {
    expect(report({ verdict: 'red' }, 'success')).toMatchObject({ tone: 'bad', headline: expect.stringMatching(/^red, as the run/) });
  });

  it('leaves out reasons that it does not know, and inherited names are none', () => {
    const finding = { check: 'c', outcome: 'fail' as const, subject: 's', message: 'm' };
    const { findings, warnings } = report({
      verdict: 'red',
      findings: [
        { ...finding, reason: 'of_the_future' },
        { ...finding, reason: 'constructor' },
      ],
      warnings: [{ reason: '__proto__', subject: 's', message: 'm' }],
    });
    expect([findings?.map(({ reason }) => reason), warnings]).toEqual([[undefined, undefined], []]);
  });

  it('becomes a comment without markup, mention or command, whatever the fork wrote', () => {
    const bad =
      '### heading <img src=x onerror=y> ![i](https://evil.example/x.png) @octocat #1 | cell | `code` https://evil.example www.evil.example\n::error::x';
    const text = { check: bad, subject: bad, message: bad, expected: bad, actual: bad, reason: bad };
    const body = renderComment(
      report({
        verdict: 'red',
        headline: bad,
        parts: [{ name: bad, outcome: 'fail', headline: bad }],
        findings: [{ outcome: 'fail', ...text }],
        tables: [{ title: bad, head: [bad, bad], rows: [[bad], [bad, bad, bad]], rows_total: 9 }],
      }),
      { marker: '<!-- m -->', title: 'DuRi', whereAll: 'x' },
    );
    expect(body).not.toMatch(/<img|!\[i\]|:\/\/evil|www\.evil|\n::error|\n### heading/);
    // Inside of code GitHub reads neither mentions nor references.
    expect(body.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@octocat|(?<!&)#1\b/);
  });
});
