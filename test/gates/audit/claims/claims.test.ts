import { factsOf } from '../../../../src/gates/audit/claims/facts.js';
import { judgeClaims } from '../../../../src/gates/audit/claims/judge-claims.js';
import { readClaims } from '../../../../src/gates/audit/claims/read-claims.js';
import { renderClaims } from '../../../../src/gates/audit/claims/render-claims.js';
import type { JudgedClaim } from '../../../../src/gates/audit/claims/claim.js';
import type { VerifiedLog } from '../../../../src/record/verify-log.js';
import { readMarkdown } from '../../../../src/languages/markdown/read-markdown.js';

const facts = new Map<string, string | number>([
  ['checks.selected', 54],
  ['lines.all', 3896],
  ['bytes.docs', 65536],
  ['git.commit', '3209c1db955d04beba0913726f73717e2ccdc04b'],
  ['record.audit.tick', '✅'],
]);

async function judge(source: string): Promise<readonly JudgedClaim[]> {
  const markdown = await readMarkdown(source);
  if (!markdown.ok) throw new Error('unreadable');
  return judgeClaims(readClaims(markdown.value), facts);
}
const say = async (source: string): Promise<string[]> => (await judge(source)).map(({ verdict, text, line }) => `${verdict} ${line} ${text}`);
const render = async (source: string): Promise<string> => renderClaims(source, await judge(source));

describe('marked claims', () => {
  it.each([
    ['<!-- fact:checks.selected -->54<!-- /fact -->', 'proven'],
    ['a <!-- fact:checks.selected -->54<!-- /fact -->', 'proven'],
    ['a <!-- fact:lines.all -->3,896<!-- /fact -->', 'proven'],
    ['a <!-- fact:lines.all -->3896<!-- /fact -->', 'proven'],
    ['a <!-- fact:bytes.docs -->64 KiB<!-- /fact -->', 'proven'],
    ['a <!-- fact:bytes.docs -->65.5 KB<!-- /fact -->', 'proven'],
    ['a <!-- fact:git.commit -->3209c1d<!-- /fact -->', 'proven'],
    ['a <!-- fact:record.audit.tick -->✅<!-- /fact -->', 'proven'],
    ['a <!-- fact:checks.selected -->55<!-- /fact -->', 'wrong'],
    ['a <!-- fact:checks.selected -->54 ✅<!-- /fact -->', 'wrong'],
    ['a <!-- fact:checks.selected --><!-- /fact -->', 'wrong'],
    ['a <!-- fact:lines.all -->38,96<!-- /fact -->', 'wrong'],
    ['a <!-- fact:bytes.docs -->65 KiB<!-- /fact -->', 'wrong'],
    ['a <!-- fact:lines.all -->4 kB<!-- /fact -->', 'wrong'],
    ['a <!-- fact:checks.selected -->0 GB<!-- /fact -->', 'wrong'],
    ['a <!-- fact:git.commit -->3209c1e<!-- /fact -->', 'wrong'],
    ['a <!-- fact:checks.selectd -->54<!-- /fact -->', 'unproven'],
    ['a <!-- fact:checks.selected -->54', 'unproven'],
    ['a <!-- /fact -->', 'unproven'],
    ['a <!-- fakt -->, <!-- fact checks.selected -->', 'unproven'],
  ])('judges %j as %s', async (source, verdict) => {
    expect((await judge(source)).map((claim) => claim.verdict)).toEqual([verdict]);
  });

  it('suggests the fact that was meant', async () => {
    expect((await judge('<!-- fact:checks.selectd -->54<!-- /fact -->'))[0]?.message).toBe(
      'names the fact checks.selectd, which is not known; did you mean checks.selected?',
    );
  });
});

describe('bare claims', () => {
  it.each([
    // the owner's report, line by line
    ['**审计迭代**: 1次 (Gate 1: 54/54 ✅, Gate 2: Ready)', ['1次', '54/54', '✅', 'Ready']],
    ['**状态**: ✅ **已完成 & 生产就绪**', ['✅', '已完成', '生产就绪']],
    ['TASK #034 已 **100% 完成**，包含所有生产级交付物', ['100%']],
    ['✅ **8 个用户验收测试** - 100% 通过', ['✅', '8 个', '100%']],
    ['| `a.md` | 18.4KB | x |', ['18.4KB']],
    ['### Gate 1 审计: ✅ 通过 (54/54, 100%)', ['✅', '通过', '54/54', '100%']],
    ['### 代码质量: ⭐⭐⭐⭐⭐', ['⭐⭐⭐⭐⭐']],
    ['- ✅ 无硬编码凭证', ['✅']],
    ['**预计部署时间**: 10-20 分钟', ['10-20 分钟']],
    // others
    ['All of it: 3,896 lines in 8 new files, ~65 KB.', ['3,896 lines', '8 new files', '~65 KB']],
    ['**54**/54 and &#9989; and 54&#47;54', ['54/54', '✅', '54/54']],
    ['![100% coverage](x.svg)', ['100%']],
    ['<p>54/54</p>', ['54/54']],
    ['54 of 54', ['54 of 54']],
    ['- complete', ['complete']],
    ['\\~~54/54\\~~', ['~54/54']],
    ['~~ 54/54 ~~', ['54/54']],
    ['- Not complete, must be verified', []],
    ['- Complete the form', []],
    ['It is complete only then.', []],
    ['Status: complete', ['complete']],
    ['- [x] tests', ['[x]']],
    ['- 100+ items', ['100+ items']],
    ['Coverage 87.5 %', ['87.5 %']],
    ['takes 5s', ['5s']],
    ['It has 2048.5 MB.', ['2048.5 MB']],
    ['Since May 5400 tests', ['5400 tests']],
  ])('finds those of %j', async (source, expected) => {
    const text = source.startsWith('|') ? `| a | b | c |\n|---|---|---|\n${source}\n` : source;
    expect((await judge(text)).map((claim) => claim.text)).toEqual(expected);
  });

  it.each([
    '`54/54 ✅`',
    '```\n54/54 ✅ passed\n```',
    '[x](docs/54/54.md)',
    '## 1. Overview\n\n### 2.3 Details',
    '1. First\n2. Second',
    '2026-01-05, 12:30, 5 January 2026, 2026 年 1 月 5 日',
    'TASK #034, v4.3, Gate 1, UAT-3, port 8501, HTTP 401, TLS 1.2, RFC 6455',
    'See https://example.com/100%25/54/54',
    'HMAC-SHA256 and v1.2.3 in src/a/2/b.py',
    '~~54/54 ✅~~ and <del>100 %</del>',
    '<!-- a comment: 54/54 ✅ -->',
  ])('finds none in %j', async (source) => {
    expect(await say(source)).toEqual([]);
  });

  it('takes a number alone in a cell for a claim, but not in the head of a table', async () => {
    expect(await say('| 1 | 2 |\n|---|---|\n| **3** | x4 |\n')).toEqual(['unproven 3 3']);
  });

  it('names lines', async () => {
    expect(await say('a\n\n- b\n  54/54\n')).toEqual(['unproven 4 54/54']);
  });
});

describe('renderClaims', () => {
  it('writes fresh values in the form that they had, and strikes out the rest', async () => {
    const source = [
      '# Report ✅',
      '',
      'All <!-- fact:checks.selected -->53<!-- /fact --> checks, **54**/54, <!-- fact:lines.all -->4,000<!-- /fact --> lines',
      '',
      '| a | b |',
      '|---|---|',
      '| <!-- fact:bytes.docs -->1.0 KiB<!-- /fact --> | complete |',
      '',
      '- <!-- fact:gone -->7<!-- /fact --> and <!-- fact:x -->',
      '',
      '<p>100 %</p>',
      '',
    ].join('\n');
    expect(await render(source)).toBe(
      [
        '# Report ~~✅~~',
        '',
        'All <!-- fact:checks.selected -->54<!-- /fact --> checks, **~~54~~**~~/54~~, <!-- fact:lines.all -->3,896<!-- /fact --> lines',
        '',
        '| a | b |',
        '|---|---|',
        '| <!-- fact:bytes.docs -->64.0 KiB<!-- /fact --> | ~~complete~~ |',
        '',
        '- ~~7~~ and ',
        '',
        '<p><del>100 %</del></p>',
        '',
      ].join('\n'),
    );
  });

  it('leaves a report that is rendered as it is: every claim in it is proven', async () => {
    const once = await render('- 54/54 ✅ **100** %\n- <!-- fact:checks.selected -->1<!-- /fact -->\n- ![9 tests](x.png)\n');
    expect((await judge(once)).map(({ verdict }) => verdict)).toEqual(['proven']);
    expect(await render(once)).toBe(once);
  });

  it('does not touch a report that is right', async () => {
    const source = '<!-- fact:checks.selected -->54<!-- /fact --> checks\n';
    expect(await render(source)).toBe(source);
  });
});

describe('factsOf', () => {
  const sources = { checks: [], uats: undefined, groups: {}, variables: undefined, commit: undefined, records: [] };

  it('counts checks, cases, files and variables', () => {
    const found = factsOf({
      ...sources,
      checks: [{ id: 'NX-01', category: 'Nginx configuration' }, { id: 'NX-02', category: 'Nginx configuration' }, { id: 'own' }],
      uats: 8,
      groups: {
        docs: [
          { bytes: 10, lines: 2 },
          { bytes: 5, lines: 1 },
        ],
      },
      variables: 86,
      commit: 'abc',
    });
    expect(Object.fromEntries(found)).toEqual({
      'checks.selected': 3,
      'checks.by_category.nginx_configuration': 2,
      'checks.by_prefix.NX': 2,
      'uats.selected': 8,
      'files.docs': 2,
      'bytes.docs': 15,
      'lines.docs': 3,
      'env.variables': 86,
      'git.commit': 'abc',
    });
  });

  it('does not lose a percent to the arithmetic of fractions', () => {
    const run = { at: '2026-01-05T12:00:00Z', verb: 'audit', observations: { passed: 29, failed: 71 }, exit_code: 1, result: null };
    const record = { level: 'L0', runs: [run] } as unknown as VerifiedLog;
    expect(factsOf({ ...sources, records: [record] }).get('record.audit.percent')).toBe('29%');
  });

  it('leaves out what is not known, so that a claim of it is unproven', () => {
    expect([...factsOf(sources).keys()]).toEqual(['checks.selected']);
  });
});
