import fc from 'fast-check';
import { failure, notApplicable, pass, unknown, warning } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { renderMarkdown } from '../../src/reports/markdown.js';
import { codeMarkdown, plainMarkdown, proseMarkdown } from '../../src/reports/markdown-text.js';

const options = { title: 'duri verify', maxBytes: 64 * 1024, whereAll: '--json lists them' };

const typical: Report = {
  tone: 'bad',
  headline: 'tampered: 1 of 120 files differs',
  facts: [
    ['product', 'shop'],
    ['sequence', '41'],
  ],
  tables: [{ title: 'Signatures', head: ['Key', 'Result'], rows: [['SHA256:abc', 'good']] }],
  findings: [
    pass('evidence-is-complete', 'checksums.json', 'is there'),
    unknown('signature-holds', 'checksums.sig', 'rests on what failed'),
    failure('every-file-matches', 'file_modified', 'lib/app_1.js', 'differs from what was released', { expected: 'sha256:aa', actual: 'sha256:bb' }),
    notApplicable('modes-match', 'lib', 'this platform has no executable bit'),
  ],
  warnings: [warning('hmac_only', 'checksums.sig', 'was made with an HMAC key only')],
  next: ['Restore the release.', 'Run `duri verify dist` again.'],
};

describe('renderMarkdown', () => {
  it('draws a typical result', () => {
    expect(renderMarkdown(typical, options)).toBe(`### ❌ duri verify: tampered: 1 of 120 files differs

| | |
| --- | --- |
| product | <code>shop</code> |
| sequence | <code>41</code> |

**Signatures**

| Key | Result |
| --- | --- |
| SHA256:abc | good |

**Findings**: 1 failed, 1 unknown, 1 passed, 1 not applicable

|  | Where | What | Expected | Found | Reason |
| --- | --- | --- | --- | --- | --- |
| ❌ | <code>lib/app&#95;1.js</code> | differs from what was released | <code>sha256:aa</code> | <code>sha256:bb</code> | <code>file&#95;modified</code> |
| ❔ | <code>checksums.sig</code> | rests on what failed |  |  |  |

**Warnings**

|  | Where | What | Reason |
| --- | --- | --- | --- |
| ⚠️ | <code>checksums.sig</code> | was made with an HMAC key only | <code>hmac&#95;only</code> |

**What to do**

1. Restore the release.
2. Run <code>duri verify dist</code> again.
`);
  });

  it('draws an empty one', () => {
    expect(renderMarkdown({ tone: 'plain', headline: 'nothing to say' }, options)).toBe('### ℹ️ duri verify: nothing to say\n');
  });

  it('only counts findings of which none failed', () => {
    const report: Report = { tone: 'good', headline: 'verified', findings: [pass('a', 'b', 'c')] };
    expect(renderMarkdown(report, options)).toBe('### ✅ duri verify: verified\n\n**Findings**: 0 failed, 0 unknown, 1 passed, 0 not applicable\n');
  });

  it('never grows beyond its limit, keeps failures before anything else, and says what it left out', () => {
    const many = Array.from({ length: 5000 }, (_, index) => failure('c', 'file_missing', `file-${index}`, 'is gone'));
    const tables = Array.from({ length: 3 }, () => ({ head: ['a'], rows: Array.from({ length: 2000 }, () => ['a cell that takes room']) }));
    const text = renderMarkdown({ ...typical, findings: [...(typical.findings ?? []), ...many], tables }, options);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(options.maxBytes);
    expect(text).toContain('lib/app&#95;1.js');
    expect(text).toMatch(/\n_\d{4} findings not shown here: --json lists them\._\n/);
    expect(text).toContain('_3 tables not shown here: --json lists them._');
    expect(text).toContain('**What to do**');
  });

  it('holds its limit whatever the report is', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('<'.repeat(1100), '\u{1f980}'.repeat(600)));
    const finding = fc.tuple(text, text).map(([subject, message]) => failure('c', 'file_missing', subject, message, { expected: subject, actual: message }));
    const report = fc.record({
      tone: fc.constantFrom('good' as const, 'bad' as const),
      headline: text,
      facts: fc.array(fc.tuple(text, text)),
      findings: fc.array(finding, { maxLength: 60 }),
      next: fc.array(text),
      tables: fc.array(fc.record({ head: fc.array(text, { maxLength: 3 }), rows: fc.array(fc.array(text, { maxLength: 3 })) }), { maxLength: 3 }),
    });
    const maxBytes = 48 * 1024;
    fc.assert(
      fc.property(report, (some) => Buffer.byteLength(renderMarkdown(some, { ...options, maxBytes })) <= maxBytes),
      { numRuns: 60 },
    );
  });
});

describe('text from outside in Markdown', () => {
  it.each([
    ['<script>alert(1)</script>', '&#60;script&#62;alert(1)&#60;/script&#62;'],
    ['![x](https://evil.example/a.png)', '!&#91;x&#93;(https:\u200b//evil.example/a.png)'],
    ['a | b \\| c', 'a &#124; b &#92;&#124; c'],
    ['`code` *bold* _under_ ~gone~', '&#96;code&#96; &#42;bold&#42; &#95;under&#95; &#126;gone&#126;'],
    ['@octocat fixes #12', '@\u200boctocat fixes &#35;\u200b12'],
    ['line\nbreak\r\n::error::x', 'line\\x0abreak\\x0d\\x0a::error::x'.replaceAll('\\', '&#92;')],
    ['- item', '&#45; item'],
    ['12. item', '&#49;2. item'],
    ['&lt;b&gt; www.example.com', '&#38;lt;b&#38;gt; www\u200b.example.com'],
    ['right-to-left \u202e', 'right-to-left &#92;u202e'],
  ])('%j means nothing', (text, shown) => {
    expect(plainMarkdown(text)).toBe(shown);
  });

  it('shows quotes of a sentence as code, and no quote where a backtick has no partner', () => {
    expect(proseMarkdown('Run `duri keys new <b>` now')).toBe('Run <code>duri keys new &#60;b&#62;</code> now');
    expect(proseMarkdown('it`s `one` too')).toBe('it&#96;s &#96;one&#96; too');
  });

  it('leaves nothing that opens markup, in prose, code or cells', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '`', '|', '\\', '*', '_', '[', ']', '!', '#', '~', '$', '@', '\n', '\r', ' ', 'a', '1', ':', '/') }),
        (text) => {
          for (const shown of [
            plainMarkdown(text),
            codeMarkdown(text).slice('<code>'.length, -'</code>'.length),
            proseMarkdown(text).replace(/<\/?code>/g, ''),
          ]) {
            expect(shown.replace(/&#\d+;/g, '')).not.toMatch(/[<>&`|\\*_[\]#~$\n\r]/);
          }
          expect(plainMarkdown(text)).not.toMatch(/@[a1]|:\/\//);
        },
      ),
    );
  });

  it('cuts what is too long without cutting a character in two', () => {
    expect(plainMarkdown(`${'a'.repeat(998)}🦀🦀`)).toBe(`${'a'.repeat(998)}…`);
  });
});
