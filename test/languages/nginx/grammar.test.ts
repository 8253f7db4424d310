import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { everyDirective, loadConfiguration } from '../../../src/languages/nginx/load.js';
import { parseFile } from '../../../src/languages/nginx/parse.js';
import { renderConfiguration } from '../../../src/languages/nginx/render.js';
import { NGINX_LIMITS } from '../../../src/languages/nginx/limits.js';
import { filesOf } from '../../support/nginx.js';
import { SITE, WHOLE } from '../../support/nginx-samples.js';
import { describeWithTool } from '../../support/outside-tools.js';
import { tempFolder } from '../../support/temp-folder.js';

const wordsOf = (text: string): string[][] => [...everyDirective(parseFile(text, 'c').directives)].map(({ name, args }) => [name, ...args]);

describe('the grammar of nginx', () => {
  it.each([
    ['a # b', 'a b#c;', [['a', 'b#c']]],
    ['a quote inside a word', `a b"c;`, [['a', 'b"c']]],
    ['a brace inside a word', 'a b}c;', [['a', 'b}c']]],
    ['a variable in braces', 'a ${b}c;', [['a', '${b}c']]],
    ['quotes of both kinds', `a "b 'c'" 'd "e"';`, [['a', "b 'c'", 'd "e"']]],
    ['escapes that nginx knows, and others', String.raw`a "b\"c\\d\te\.f" g\ h;`, [['a', 'b"c\\d\te\\.f', 'g\\ h']]],
    ['an empty word', `a '' "";`, [['a', '', '']]],
    ['a comment to the end of the line', 'a b; # c;\nd;', [['a', 'b'], ['d']]],
    ['a block', 'a b { c; } d;', [['a', 'b'], ['c'], ['d']]],
    ['a parenthesis after a quote', 'if ($a = "b") { c; }', [['if', '($a', '=', 'b', ')'], ['c']]],
    ['carriage returns', 'a b;\r\nc;\r\n', [['a', 'b'], ['c']]],
  ])('reads %s', (_, text, expected) => {
    expect(parseFile(text, 'c').problem).toBeUndefined();
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ['a', 1, 1, 'unexpected end of file, expecting ";" or "}"'],
    ['a {\n b;', 2, 4, 'unexpected end of file, expecting "}"'],
    ['a;\n}', 2, 1, 'unexpected "}"'],
    ['a;\n;', 2, 1, 'unexpected ";"'],
    ['a "b"c;', 1, 6, 'unexpected "c"'],
    ['a "b', 1, 3, 'unexpected end of file, expecting ";" or "}"'],
    ['x;\n{ }', 2, 1, 'unexpected "{"'],
    ['a b }', 1, 5, 'unexpected "}"'],
    [`a ${'b'.repeat(5000)};`, 1, 3, 'too long parameter'],
  ])('refuses %j at %i:%i', (text, line, column, message) => {
    expect(parseFile(text, 'c').problem).toEqual({ message, place: { file: 'c', line, column } });
  });

  it('gives every directive its place', () => {
    const [server] = parseFile('# x\n  server {\n\tlisten 80;\n}', 'f').directives;
    expect(server?.place).toEqual({ file: 'f', line: 2, column: 3 });
    expect(server?.block?.[0]?.place).toEqual({ file: 'f', line: 3, column: 2 });
  });

  it('does not look into Lua, and finds where it ends', () => {
    const [block, after] = parseFile('content_by_lua_block { local a = "}" -- }\n b = [[}]] if x then { } end }\nlisten 1;', 'f').directives;
    expect(block?.opaque).toContain('[[}]]');
    expect(after).toMatchObject({ name: 'listen', place: { line: 3 } });
  });

  it('stops at its limits', () => {
    expect(parseFile('a {'.repeat(NGINX_LIMITS.depth + 2), 'c').problem?.message).toContain('deeper');
    expect(parseFile('a;'.repeat(NGINX_LIMITS.directives + 2), 'c').problem?.message).toContain('more than');
  });
});

describe('includes', () => {
  const load = (files: Record<string, string>) => loadConfiguration('conf/nginx.conf', filesOf(files));

  it('are put in place, with the chain that led there', () => {
    const { directives, includes, files } = load({
      'conf/nginx.conf': 'a;\ninclude more/*.conf;\nd;',
      'conf/more/1.conf': 'b;\ninclude leaf;',
      'conf/leaf': 'c;',
    });
    expect(directives.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(directives[2]?.chain.map(({ file, line }) => `${file}:${line}`)).toEqual(['conf/nginx.conf:2', 'conf/more/1.conf:2']);
    expect(includes.map(({ pattern }) => pattern)).toEqual(['more/*.conf', 'leaf']);
    expect(files).toEqual(['conf/nginx.conf', 'conf/more/1.conf', 'conf/leaf']);
  });

  it.each([
    ['a missing file', { 'conf/nginx.conf': 'include gone;' }, 'includes conf/gone, which is not there', 1],
    ['a loop', { 'conf/nginx.conf': 'include a;', 'conf/a': '\ninclude nginx.conf;' }, 'includes itself: conf/nginx.conf → conf/a → conf/nginx.conf', 2],
  ])('have a problem with %s', (_, files, message, line) => {
    const { problems } = load(files);
    expect(problems).toEqual([expect.objectContaining({ message, place: expect.objectContaining({ line }) })]);
  });

  it('take a glob without a match', () => {
    expect(load({ 'conf/nginx.conf': 'include none/*.conf; a;' })).toMatchObject({ problems: [], includes: [{ files: [] }], directives: [{ name: 'a' }] });
  });
});

describe('rendering', () => {
  it('gives text that is read as the same words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', ' ', '\\', '"', "'", '#', '{', '}', ';', '$', '\n', '\t', '\r', ')', 'n'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (args) => {
        const text = renderConfiguration([{ name: 'x', args, block: [{ name: 'y', args }] }]);
        expect(wordsOf(text)).toEqual([
          ['x', ...args],
          ['y', ...args],
        ]);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describeWithTool('nginx', 'nginx itself', (nginx) => {
  const temp = tempFolder();
  afterAll(() => temp.remove());
  const test = (text: string): string => {
    const path = join(temp.path, 'n.conf');
    writeFileSync(path, text);
    return spawnSync(nginx, ['-t', '-e', 'stderr', '-p', temp.path, '-c', path], { encoding: 'utf8' }).stderr;
  };

  it('reads the same word where we read one, and refuses where we refuse', () => {
    const raw = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\\', '"', "'", '#', '{', '}', ';', '$', '\n', 't', ')'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(raw, (text) => {
        // nginx tells the word that it read: invalid value "…" in "daemon" directive, it must be "on" or "off"
        const { directives, problem } = parseFile(`daemon ${text};`, 'c');
        const said = test(`daemon ${text};`);
        const [first] = directives;
        const value = /invalid value "(.*)" in "daemon" directive/s.exec(said)?.[1];
        if (value !== undefined) expect(first).toMatchObject({ name: 'daemon', args: [value] });
        const refused = /unexpected "(.)"|unexpected end of file/s.test(said);
        if (refused && !/directive "daemon" (has no|is terminated)/.test(said) && value === undefined) expect(problem?.message ?? said).toMatch(/unexpected/);
        if (problem === undefined && directives.length === 1 && first?.args.length === 1 && first.block === undefined) expect(value).toBe(first.args[0]);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('has the same directives in the same order, file by file (nginx -T)', () => {
    const folder = join(temp.path, 'T');
    mkdirSync(join(folder, 'sites'), { recursive: true });
    const site = SITE.replaceAll('/etc/nginx/', `${folder}/`)
      .replace('listen 443 ssl http2;', 'listen 8443;')
      .replace(/^.*(ssl_certificate|\[::\]).*$/gm, '');
    const whole = WHOLE.replace(/^user.*$|^.*syslog.*$/gm, '').replaceAll(/\/(run|var\/log\/nginx|var\/cache\/nginx)\//g, `${folder}/`);
    const files: Record<string, string> = {
      'nginx.conf': whole,
      'mime.types': 'types { text/html html; }',
      'sites/a.conf': site,
      'sites/b.conf': 'server { listen 8081; return 204; }',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const dump = execFileSync(nginx, ['-T', '-q', '-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
    const parts = [...dump.matchAll(/^# configuration file (\S+):\n([\s\S]*?)(?=\n# configuration file |(?![\s\S]))/gm)];
    const ours = loadConfiguration(
      join(folder, 'nginx.conf'),
      filesOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [join(folder, name), text]))),
    );
    expect(ours.problems).toEqual([]);
    expect(parts.map(([, path]) => path)).toEqual(ours.files);
    for (const [, path = '', text = ''] of parts) {
      const read = [...everyDirective(ours.directives)].filter(({ place }) => place.file === path).map(({ name, args }) => [name, ...args]);
      expect(read).toEqual(wordsOf(text).filter(([name]) => name !== 'include'));
    }
  });

  it('counts lines as we do: a directive that it does not know, put before each of ours', () => {
    const lines = SITE.split('\n');
    for (const { place } of [...everyDirective(parseFile(SITE, 'c').directives)].filter((_, index) => index % 4 === 0)) {
      const changed = [...lines];
      const line = changed[place.line - 1] ?? '';
      changed[place.line - 1] = `${line.slice(0, place.column - 1)}zzz; ${line.slice(place.column - 1)}`;
      const said = test(`events {}\nhttp {\n${changed.join('\n')}\n}`);
      expect(said).toContain(`in ${join(temp.path, 'n.conf')}:${place.line + 2}`);
    }
  });
});
