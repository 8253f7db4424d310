import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';
import { IMPURE_FOLDERS, IMPURE_MODULES, LAYERS } from './layers.js';
import { projectRoot } from './support/project.js';

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = listSources('src');
const imports: readonly Import[] = sources.flatMap((file) =>
  ts.preProcessFile(readFileSync(join(projectRoot, file), 'utf8'), true, true).importedFiles.map(({ fileName }) => ({ from: file, to: fileName })),
);

describe('import table', () => {
  it('has a row for every folder of src, and a folder for every row', () => {
    const folders = new Set(sources.map(folderOf));
    expect([...folders].filter((folder) => !LAYERS.some((layer) => layer.folder === folder))).toEqual([]);
    expect(LAYERS.length).toBeGreaterThan(10);
  });

  it('lets a row import only rows above it, so that there are no cycles between folders', () => {
    const wrong = LAYERS.flatMap((layer, index) =>
      layer.imports.filter((name) => !LAYERS.slice(0, index).some(({ folder }) => folder === name)).map((name) => `${layer.folder} -> ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is obeyed by every import in src', () => {
    const ours = imports.filter(({ to }) => to.startsWith('.'));
    expect(ours.length).toBeGreaterThan(20);
    const wrong = ours.flatMap(({ from, to }) => {
      const [source, target] = [folderOf(from), folderOf(posix.normalize(posix.join(posix.dirname(from), to)))];
      const layer = LAYERS.find(({ folder }) => folder === source);
      return source === target || layer?.imports.includes(target) === true
        ? []
        : [`${from} imports ${to}, but ${source} may not import ${target}. ${layer?.why ?? ''}`];
    });
    expect(wrong).toEqual([]);
  });

  it('keeps verification free of signing, however indirectly', () => {
    const reach = new Set<string>(['verification']);
    for (const name of reach) LAYERS.find(({ folder }) => folder === name)?.imports.forEach((next) => reach.add(next));
    expect([...reach]).not.toContain('signing');
  });
});

describe('the outside', () => {
  it('is touched by adapters and hosts only', () => {
    const wrong = imports
      .filter(({ from, to }) => IMPURE_MODULES.includes(to) && !IMPURE_FOLDERS.includes(folderOf(from)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('gives no folder but adapters and hosts a clock, randomness or process globals', () => {
    const globals = /(?<!-)\b(?:process\.(?!versions)|Date\.now\(|new Date\(\)|Math\.random\(|fetch\()/;
    const wrong = sources.filter(
      // What runs in a browser is text here.
      (file) =>
        !IMPURE_FOLDERS.includes(folderOf(file)) &&
        file !== 'src/page/assets.ts' &&
        globals.test(withoutComments(readFileSync(join(projectRoot, file), 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });

  it('lets only the GitHub host import @actions', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('@actions/') && !from.startsWith('src/hosts/github-actions/')).map(({ from }) => from);
    expect(wrong).toEqual([]);
  });
});

describe('size of files', () => {
  const lengths = sources
    .map((file) => ({ file, lines: readFileSync(join(projectRoot, file), 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);

  it('has none over 300 lines', () => {
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('has a median under 80 lines', () => {
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(80);
  });
});

describe('names of files', () => {
  it('are kebab-case and say what is inside', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|manager|impl)(\.ts|\/)/;
    expect(sources.filter((file) => vague.test(file) || !/^[a-z0-9./-]+$/.test(file))).toEqual([]);
  });
});

function listSources(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The first folder below src, or the name of a file that stands directly in it. */
function folderOf(file: string): string {
  const [, first = ''] = file.split('/');
  return first.replace(/\.[jt]s$/, '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
