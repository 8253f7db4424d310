import { z } from 'zod';
import { readMarkdown } from '../../../../languages/markdown/read-markdown.js';
import { countWords, plainName } from '../../../../languages/markdown/words.js';
import { verifyLog } from '../../../../record/verify-log.js';
import { describeProblems } from '../../../../shape/parsed.js';
import { fails, holds, type Observation, Unmet } from '../../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../../check-type.js';
import { judgeCommands } from './commands.js';
import { judgeLinks } from './links.js';
import { judgeRunbooks, type ReadDocument } from './runbooks.js';
import { judgeUnfinished, UNFINISHED } from './unfinished.js';

const names = z.array(z.string().min(1).max(200)).min(1).max(200);
const parameters = z
  .strictObject({
    files: names.describe('The documents: paths, or globs, each of which must match.'),
    min_bytes: z.int().min(1).default(1).describe('Least size of each.'),
    deny: z
      .union([z.literal('unfinished'), names])
      .optional()
      .describe(`Words that must not stand in them; unfinished: ${UNFINISHED.join(', ')}.`),
    sections: names.optional().describe('Headings that each document has, or with scenarios each scenario.'),
    scenarios: names.optional().describe('Incidents, each with every one of sections: a file or a heading of that name.'),
    values: z.array(z.string().min(1)).default(['owner', 'target_time']).describe('Sections that hold one value: a name, or for a time a duration.'),
    min_words: z.int().min(1).default(8).describe('Least number of words of a section.'),
    links: z.literal('internal_resolve').optional().describe('Links and images that lead into the tree lead to a file, anchors to a heading.'),
    commands: z.literal('exist').optional().describe('Commands in shell blocks are files of the tree that can be run, verbs of DuRi, or known programs.'),
    flags: z.literal('exist').optional().describe('Flags of scripts of the tree stand in their text, those of `duri` are known.'),
    programs: z.array(z.string().min(1)).default([]).describe('Programs of the host beside the well-known ones.'),
    record: z
      .strictObject({
        file: z.string().min(1).describe('The execution record.'),
        optional: z.boolean().default(false).describe('It need not be there, as before a release.'),
      })
      .optional()
      .describe('An execution record whose chain must hold.'),
  })
  .refine(({ scenarios, sections }) => scenarios === undefined || sections !== undefined, {
    path: ['sections'],
    message: 'is missing; scenarios are asked for sections',
  });

type Parameters = z.output<typeof parameters>;

/** `doc`: documents that are real: whole, linked, and with commands that can be run. */
export const docCheck = checkType<Parameters>({
  name: 'doc',
  summary: 'Documents: size, unfinished words, sections, runbooks, links that lead somewhere, commands and flags that exist',
  parameters,
  executes: staticCheck,
  observe: async (ground, wanted) => {
    const observations: Observation[] = [];
    const documents: ReadDocument[] = [];
    for (const path of find(ground, wanted.files, observations)) {
      const size = ground.look(path)?.sizeBytes ?? 0;
      if (size < wanted.min_bytes) observations.push(fails(path, `has ${size} bytes`, { expected: `at least ${wanted.min_bytes}`, actual: String(size) }));
      else observations.push(holds(path, `has ${size} bytes`));
      documents.push(await read(ground, path));
    }
    for (const document of documents) observations.push(...(await judgeDocument(ground, document, wanted)));
    const { scenarios, sections = [], values, min_words: minWords } = wanted;
    if (scenarios !== undefined) observations.push(...judgeRunbooks(documents, { scenarios, sections, values, minWords }));
    if (wanted.record !== undefined) observations.push(...judgeRecord(ground, wanted.record));
    return observations;
  },
});

/** The files that paths and globs stand for; one that stands for none is a failure. */
function find(ground: Ground, wanted: readonly string[], observations: Observation[]): readonly string[] {
  const found = new Set<string>();
  for (const name of wanted) {
    const paths = ground.look(name)?.kind === 'file' ? [name] : /[*?{[]/.test(name) ? ground.glob([name]) : [];
    if (paths.length === 0) observations.push(fails(name, /[*?{[]/.test(name) ? 'matches no document' : 'is not there'));
    paths.forEach((path) => found.add(path));
  }
  return [...found];
}

async function read(ground: Ground, path: string): Promise<ReadDocument> {
  const markdown = await readMarkdown(ground.text(path));
  if (!markdown.ok) throw new Unmet(fails(path, `cannot be read: ${describeProblems(markdown.problems)}`));
  return { path, markdown: markdown.value };
}

async function judgeDocument(ground: Ground, document: ReadDocument, wanted: Parameters): Promise<Observation[]> {
  const { path, markdown } = document;
  const { deny, sections, scenarios, links, commands, flags, programs } = wanted;
  return [
    ...(deny === undefined ? [] : judgeUnfinished(path, markdown, deny === 'unfinished' ? UNFINISHED : deny)),
    ...(sections === undefined || scenarios !== undefined ? [] : judgeSections(document, sections, wanted.min_words)),
    ...(links === undefined ? [] : await judgeLinks(ground, document)),
    ...(commands === undefined && flags === undefined
      ? []
      : await judgeCommands(ground, document, { commands: commands !== undefined, flags: flags !== undefined, programs })),
  ];
}

function judgeSections({ path, markdown }: ReadDocument, wanted: readonly string[], minWords: number): Observation[] {
  return wanted.map((name) => {
    const section = markdown.sections.find(({ text }) => plainName(text) === plainName(name));
    if (section === undefined) return fails(path, `has no section ${name}`, { expected: name });
    const words = countWords(markdown, section.bodyStart, section.bodyEnd);
    const location = { file: path, line: section.line };
    if (words >= minWords) return holds(path, `has ${words} words in its section ${name}`);
    return fails(path, `has only ${words} words in its section ${name}`, { expected: `at least ${minWords}`, actual: String(words), location });
  });
}

function judgeRecord(ground: Ground, { file, optional }: { readonly file: string; readonly optional: boolean }): Observation[] {
  if (ground.look(file) === undefined) return optional ? [] : [fails(file, 'is not there')];
  const { findings, level, count } = verifyLog(ground.bytes(file), file);
  if (level !== undefined) return [holds(file, `has ${count} records whose chain holds`)];
  return findings.slice(0, 5).map(({ message, subject }) => fails(file, message, { location: { file, line: Number(/:(\d+)$/.exec(subject)?.[1] ?? 1) } }));
}
