import { type Component, component, type Ecosystem } from '../component.js';
import { lockFileInvalid } from '../lock-file-error.js';

interface Directive {
  readonly verb: string;
  readonly words: readonly string[];
  readonly comment: string;
}

/**
 * go.mod. From Go 1.17 on it names every module that is built in; go.sum holds more than that, and hashes that
 * are of no file, so it is not read. @source go.dev/ref/mod, "go.mod files"
 */
export const goMod: Ecosystem = {
  name: 'go.mod',
  accepts: (path) => /(?:^|\/)go\.mod$/.test(path),
  read: ({ path, text }) => {
    const all = [...directives(text)];
    const project = all.find(({ verb }) => verb === 'module')?.words[0];
    if (project === undefined || project === '') throw lockFileInvalid(path, 'has no "module"');
    const replaced = new Map(all.filter(({ verb }) => verb === 'replace').map((directive) => readReplace(directive, path)));
    const listed = all.filter(({ verb }) => verb === 'require').map((directive) => readRequire(directive, replaced, path));
    return {
      components: listed.map(({ found }) => found),
      project: component('golang', project, undefined, { foundIn: path }),
      direct: listed.filter(({ indirect }) => !indirect).map(({ found }) => found.purl),
      notes: listed.flatMap(({ note }) => note ?? []),
    };
  },
};

interface Replacement {
  readonly target: string;
  readonly version: string | undefined;
}

/** `module [version] => target [version]`. */
function readReplace({ words }: Directive, path: string): readonly [from: string, to: Replacement] {
  const arrow = words.indexOf('=>');
  const [target, version] = words.slice(arrow + 1);
  if (arrow < 1 || target === undefined) throw lockFileInvalid(path, `cannot read "replace ${words.join(' ').slice(0, 80)}"`);
  return [words.slice(0, arrow).join('@'), { target, version }];
}

function readRequire(
  { words, comment }: Directive,
  replaced: ReadonlyMap<string, Replacement>,
  path: string,
): { found: Component; indirect: boolean; note: string | undefined } {
  const [module = '', version = ''] = words;
  if (words.length !== 2 || !/^v\d/.test(version)) throw lockFileInvalid(path, `cannot read "require ${words.join(' ').slice(0, 80)}"`);
  const other = replaced.get(`${module}@${version}`) ?? replaced.get(module);
  const isFolder = other !== undefined && /^\.{0,2}\//.test(other.target);
  const found =
    other === undefined || isFolder
      ? component('golang', module, version, { foundIn: path })
      : component('golang', other.target, other.version, { foundIn: path });
  return {
    found,
    indirect: /^\s*indirect\b/.test(comment),
    note: isFolder ? `${path}: ${module} is replaced by a folder; it is listed under its own name` : undefined,
  };
}

/** The directives of a go.mod, those in parentheses one by one. */
function* directives(text: string): Generator<Directive> {
  let block: string | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const at = line.indexOf('//');
    const [code, comment] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 2)];
    const words = (code.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`]+/g) ?? []).map((word) => (/^["`]/.test(word) ? word.slice(1, -1) : word));
    const [first] = words;
    if (first === undefined) continue;
    if (block !== undefined && first === ')') block = undefined;
    else if (block !== undefined) yield { verb: block, words, comment };
    else if (words.at(-1) === '(') block = first;
    else yield { verb: first, words: words.slice(1), comment };
  }
}
