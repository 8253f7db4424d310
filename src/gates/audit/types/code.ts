import { z } from 'zod';
import { blankOut, type CodeLanguage, codeLanguage, lineOf } from '../../../languages/code/blank.js';
import { type Definition, definitions, isStub } from '../../../languages/code/definitions.js';
import { fails, holds, type Observation, Unmet, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';

const symbol = z.string().regex(/^[A-Za-z_$][\w$]{0,200}$/, 'is no name');
const ENDINGS = ['py', 'js', 'mjs', 'cjs', 'ts', 'tsx', 'sh', 'go'];

const parameters = z
  .strictObject({
    defined_in: z.string().min(1).max(4096).describe('The file: Python, JavaScript, TypeScript, Go or shell.'),
    symbol: symbol.optional().describe('A class or function that it must define once.'),
    functions: z.array(symbol).min(1).max(100).optional().describe('Functions or methods that it must define, with a body that does something.'),
    referenced_by: z
      .strictObject({
        at_least: z.int().min(1).max(10_000),
        in: z
          .array(z.string().min(1).max(1000))
          .min(1)
          .default(ENDINGS.map((ending) => `**/*.${ending}`)),
      })
      .optional()
      .describe('In how many other files each of them must be used; importing it is no use.'),
    signature: z.literal('unchanged_since_base').optional().describe('Parameters and result of the functions must be as they are at the base of the change.'),
  })
  .refine(({ symbol: one, functions }) => one !== undefined || functions !== undefined, 'names neither a symbol nor functions');

type Parameters = z.infer<typeof parameters>;

/** What source code defines and where it is used, read line by line: comments and strings do not count. */
export const code = checkType<Parameters>({
  name: 'code',
  summary: 'A class or function is defined where it should be, is more than a stub, is used, and has the parameters that it had. Reads text; runs nothing.',
  parameters,
  executes: staticCheck,
  observe: async (ground, wanted) => {
    const { defined_in: file, symbol: one, functions = [] } = wanted;
    const language = languageOf(file);
    const now = definitionsIn(ground.text(file), language);
    const names = [...(one === undefined ? [] : [one]), ...functions];
    const seen = names.flatMap((name) => judgeDefinition(file, name, { now, language, onlyFunction: name !== one }));
    if (wanted.referenced_by !== undefined) seen.push(...names.map((name) => references(ground, file, name, wanted.referenced_by)));
    if (wanted.signature !== undefined) seen.push(...(await signatures(ground, file, names, { now, language })));
    return seen;
  },
});

function languageOf(file: string): CodeLanguage {
  const language = codeLanguage(file);
  if (language === undefined) throw new Unmet(unseen('config', file, 'is in no language that is read here', { expected: ENDINGS.join(', ') }));
  return language;
}

function definitionsIn(text: string, language: CodeLanguage): Definition[] {
  return definitions(blankOut(text, language), text, language);
}

interface Found {
  readonly now: readonly Definition[];
  readonly language: CodeLanguage;
  readonly onlyFunction?: boolean;
}

function judgeDefinition(file: string, name: string, { now, language, onlyFunction }: Found): Observation[] {
  const found = now.filter((definition) => definition.name === name && (onlyFunction !== true || definition.kind === 'function'));
  const [definition] = found;
  if (definition === undefined)
    return [
      fails(name, `is not defined in ${file}`, {
        location: { file, line: 1 },
        expected: onlyFunction === true ? `a function ${name}` : `a class or function ${name}`,
      }),
    ];
  const location = { file, line: definition.line };
  if (found.length > 1) return [fails(name, `is defined ${found.length} times in ${file}`, { location })];
  if (isStub(definition.body, language)) return [fails(name, 'has a body that does nothing', { location })];
  return [holds(name, `is defined in ${file}`, { location })];
}

function references(ground: Ground, file: string, name: string, wanted: Parameters['referenced_by']): Observation {
  const users: string[] = [];
  const { at_least = 1, in: globs = [] } = wanted ?? {};
  const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
  for (const path of ground.glob(globs)) {
    const language = codeLanguage(path);
    if (path === file || language === undefined) continue;
    const source = ground.text(path);
    if (!source.includes(name)) continue;
    const blanked = withoutImports(blankOut(source, language), language);
    const match = word.exec(blanked);
    word.lastIndex = 0;
    if (match !== null) users.push(`${path}:${lineOf(blanked, match.index)}`);
  }
  if (users.length >= at_least) return holds(name, `is used in ${users.length} other files: ${users.slice(0, 3).join(', ')}`);
  return fails(name, `is used in ${users.length} other files`, { expected: `at least ${at_least}`, location: { file, line: 1 } });
}

/** Imports name a thing without using it. */
function withoutImports(text: string, language: CodeLanguage): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  if (language === 'python') return text.replace(/^[ \t]*(?:from[ \t][^\n(]*import[ \t]*\([^)]*\)|(?:from|import)[ \t][^\n]*)/gm, blank);
  return text.replace(/^[ \t]*(?:import|export)\b[^;]*?\bfrom\b[^\n]*/gm, blank);
}

async function signatures(ground: Ground, file: string, names: readonly string[], { now, language }: Found): Promise<Observation[]> {
  if (!(await ground.hasBase())) return [unseen('infra', file, 'cannot be compared: there is no commit to compare with')];
  const base = await ground.baseBytes(file);
  if (base === undefined) return [holds(file, 'is new, so no signature could change')];
  const before = definitionsIn(Buffer.from(base).toString('utf8'), language);
  return names.map((name) => {
    const [was, is] = [before, now].map((all) => all.find((definition) => definition.name === name && definition.kind === 'function'));
    if (was === undefined || is === undefined)
      return is === undefined && was !== undefined
        ? fails(name, 'was there at the base, and is gone', { location: { file, line: 1 } })
        : holds(name, 'had no signature at the base');
    if (was.signature === is.signature) return holds(name, 'takes what it took at the base', { location: { file, line: is.line } });
    return fails(name, 'takes something else than at the base', { location: { file, line: is.line }, expected: was.signature, actual: is.signature });
  });
}
