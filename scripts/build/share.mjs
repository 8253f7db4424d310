import { parse } from 'acorn';

/** A module that so many chunks hold moves into the shared file. */
const SHARED_BY = 4;

/** The file beside the chunks that holds what they share. */
export const SHARED_FILE = 'shared.index.js';

/**
 * webpack copies a module of less than 20 kB into each chunk that needs it, and ncc lets nobody say otherwise: the way inputs are declared stood in 19
 * chunks. This moves such modules into one file, which the chunks import. What the entry itself loads keeps its copies: `duri --help` is not to pay.
 * @param files texts of the bundle by file name @returns the same with one file more, or as they were when nothing is shared
 */
export function shareModules(files) {
  const byEntry = new Set([...files.get('index.js').matchAll(/\.e\((\d+)\)/g)].map(([, id]) => `${id}.index.js`));
  const chunks = [...files].flatMap(([name, text]) => (/^\d+\.index\.js$/.test(name) && !byEntry.has(name) ? [{ name, text, modules: modulesOf(text) }] : []));
  const copies = new Map();
  for (const { code } of chunks.flatMap(({ modules }) => modules)) copies.set(code, (copies.get(code) ?? 0) + 1);
  const isShared = ({ code }) => copies.get(code) >= SHARED_BY;
  const shared = new Map(chunks.flatMap(({ modules }) => modules.filter(isShared)).map(({ id, code }) => [id, code]));
  if (shared.size === 0) return files;
  const lean = chunks.filter(({ modules }) => modules.some(isShared)).map(({ name, text, modules }) => [name, withShared(text, modules, isShared)]);
  const sorted = [...shared].sort(([a], [b]) => a - b).map(([, code]) => ` ${code}`);
  return new Map([...files, ...lean, [SHARED_FILE, `export const modules = {\n${sorted.join(',\n')}\n};\n`]]);
}

/** The modules of a chunk, with the place and the text of each: `17: ((module, exports, require) => { … })`. */
function modulesOf(text) {
  const exported = parse(text, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap(({ declaration }) => declaration?.declarations ?? []);
  const { properties } = exported.find(({ id }) => id.name === 'modules').init;
  return properties.map(({ key, start, end }) => ({ id: key.value, code: text.slice(start, end), start, end }));
}

function withShared(text, modules, isShared) {
  const [before, after] = [text.slice(0, modules[0].start), text.slice(modules.at(-1).end)];
  const own = modules.filter((module) => !isShared(module)).map(({ code }) => code);
  return `import { modules as shared } from "./${SHARED_FILE}";\n\n${before}${['...shared', ...own].join(',\n ')}${after}`;
}
