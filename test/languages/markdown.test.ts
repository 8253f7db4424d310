import { OBJECT, type Markdown } from '../../src/languages/markdown/markdown.js';
import { readMarkdown } from '../../src/languages/markdown/read-markdown.js';
import { slug } from '../../src/languages/markdown/slug.js';

async function read(text: string): Promise<Markdown> {
  const markdown = await readMarkdown(text);
  if (!markdown.ok) throw new Error(JSON.stringify(markdown.problems));
  return markdown.value;
}

describe('readMarkdown', () => {
  it.each([
    ['Quick start', 'quick-start'],
    ['1. What & why?', '1-what--why'],
    ['`duri audit` / `uat`', 'duri-audit--uat'],
    ['部署步骤 (生产)', '部署步骤-生产'],
    ['snake_case stays', 'snake_case-stays'],
    ['✅ Done', '-done'],
  ])('makes the anchor of "%s" as GitHub does', (heading, anchor) => {
    expect(slug(heading.replace(/`/g, ''))).toBe(anchor);
  });

  it('numbers anchors that are taken', async () => {
    const { anchors } = await read('# A\n## A\n## A-1\n# A\n## The `duri audit` verb\n<a id="own"></a>\n');
    expect([...anchors]).toEqual(['a', 'a-1', 'a-1-1', 'a-2', 'the-duri-audit-verb', 'own']);
  });

  it('says what a section holds', async () => {
    const { sections, source } = await read('# One\n\ntext\n\n## Two\n\nmore\n\n# Three\n\nend\n');
    expect(sections.map(({ text, line, bodyStart, bodyEnd }) => [text, line, source.slice(bodyStart, bodyEnd).trim()])).toEqual([
      ['One', 1, 'text\n\n## Two\n\nmore'],
      ['Two', 5, 'more'],
      ['Three', 9, 'end'],
    ]);
  });

  it('finds links of every kind with their places', async () => {
    const { links } = await read('[a](b.md#c) ![i](d.png)\n\n[x][y] and [p][q]\n\n[y]: e.md\n\n<a href="f.md">f</a>\n');
    expect(links.map(({ kind, target, line, column }) => [kind, target, line, column])).toEqual([
      ['link', 'b.md#c', 1, 1],
      ['image', 'd.png', 1, 13],
      ['unresolved', 'q', 3, 12],
      ['definition', 'e.md', 5, 1],
      ['html', 'f.md', 7, 1],
    ]);
  });

  it('finds code blocks with the line that their text begins on', async () => {
    const { codeBlocks, codeSpans } = await read('a `b c`\n\n```bash title="x"\nls -l\n```\n\n    indented\n');
    expect(codeBlocks.map(({ language, text, textLine }) => [language, text, textLine])).toEqual([
      ['bash', 'ls -l', 4],
      [undefined, 'indented', 7],
    ]);
    expect(codeSpans.map(({ text, column }) => [text, column])).toEqual([['b c', 3]]);
  });

  it('shows text as a reader sees it, and where each character comes from', async () => {
    const source = '- **54**/54 &#9989; \\* `x` <!-- c --> end\n';
    const [prose] = (await read(source)).prose;
    expect(prose?.kind).toBe('item');
    expect(prose?.text).toBe(`54/54 ✅ * ${OBJECT} ${OBJECT} end`);
    const at = prose?.text.indexOf('✅') ?? -1;
    expect(source.slice(prose?.starts[at], prose?.ends[at])).toBe('&#9989;');
    expect(source[prose?.starts[2] ?? 0]).toBe('/');
    expect(source[prose?.starts.at(-1) ?? 0]).toBe('d');
  });

  it('reads lines of a list that are indented, and text inside HTML', async () => {
    const source = '- one\n  two\n\n<p>in <b>100 %</b></p>\n';
    const { prose } = await read(source);
    expect(prose.map(({ kind, text }) => [kind, text])).toEqual([
      ['item', 'one\ntwo'],
      ['html', 'in 100 %'],
    ]);
    expect(source.slice(prose[0]?.starts.at(-3), prose[0]?.ends.at(-1))).toBe('two');
  });

  it('reads tables', async () => {
    const { tables, prose } = await read('| a | b |\n|---|---|\n| 1 | `c` |\n');
    expect(tables[0]?.head.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(tables[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([['1', OBJECT]]);
    expect(prose.map(({ kind }) => kind)).toEqual(['head', 'head', 'cell', 'cell']);
  });

  it('is bounded', async () => {
    expect((await readMarkdown('a'.repeat(4 * 1024 * 1024 + 1))).ok).toBe(false);
    expect(await readMarkdown(`ok\n${'> '.repeat(200)}x`)).toEqual({
      ok: false,
      problems: [{ where: '2:1', message: 'is nested deeper than 100 levels', overLimit: true }],
    });
  });
});
