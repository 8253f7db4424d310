import { parse } from 'acorn';
import { minify } from 'terser';

/**
 * Takes out of a file of the bundle what nothing uses. webpack finds out which exports are unused and leaves their code for a minimiser to drop, which
 * ncc runs only together with mangling; so this runs terser, and lets it do nothing else. Names, statements and their order stay as they were
 * written: what is committed can be read. Comments go as well; the licences stand in licenses.txt.
 * @source docs/adr/0022-unused-code.md
 */
export async function withoutUnusedCode(text) {
  const { code } = await minify(text, {
    module: true,
    // Names of classes and functions are seen at run time: in messages, and in the stack trace of a defect.
    compress: { defaults: false, dead_code: true, side_effects: true, unused: true, keep_classnames: true, keep_fnames: true },
    mangle: false,
    format: { beautify: true, comments: false, ecma: 2020, indent_level: 1 },
  });
  return `${inParentheses(code, modulesOf(code))}\n`;
}

/** The functions of the modules of a chunk: `export const modules = { 17: (module, exports, require) => { … } }`. */
function modulesOf(code) {
  const exported = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body.flatMap(({ declaration }) => declaration?.declarations ?? []);
  const modules = exported.find(({ id }) => id.name === 'modules');
  return (modules?.init.properties ?? []).map(({ value }) => value).filter(({ type }) => /Function/.test(type));
}

/**
 * V8 compiles a function at once when a parenthesis stands before it, else it reads it twice: once over, and again when it is called. webpack writes
 * the parentheses for that, terser leaves them out: without them `duri verify` needs 13 % more CPU time, the action with nothing to do 16 %.
 */
function inParentheses(code, nodes) {
  const marks = nodes.flatMap(({ start, end }) => [
    { at: start, mark: '(' },
    { at: end, mark: ')' },
  ]);
  const ends = [...marks.map(({ at }) => at), code.length];
  return code.slice(0, ends[0]) + marks.map(({ at, mark }, index) => mark + code.slice(at, ends[index + 1])).join('');
}
