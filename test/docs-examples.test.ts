import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from './support/project.js';

interface Use {
  readonly page: string;
  readonly uses: string;
  readonly given: readonly string[];
  readonly secrets: readonly string[];
}

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const pages = [
  'README.md',
  ...readdirSync(join(projectRoot, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...readdirSync(join(projectRoot, 'actions')).map((name) => `actions/${name}/README.md`),
];
const uses = pages.flatMap((page) => examplesOf(read(page)).flatMap((example) => usesOf(page, parse(example))));

describe('the examples of the documentation', () => {
  it('are many, and every action has one', () => {
    expect(uses.length).toBeGreaterThan(20);
    const shown = uses.map(({ uses: text }) => text.split('@')[0]);
    const actions = readdirSync(join(projectRoot, 'actions')).filter((name) => name !== 'comment'); // its page shows the workflow that calls it
    expect(actions.filter((name) => !shown.includes(`duri/duri/actions/${name}`))).toEqual([]);
  });

  it.each(uses.map((use) => [`${use.page}: ${use.uses}`, use] as const))('give only what is taken: %s', (_, { uses: text, given, secrets }) => {
    const [name = '', ref] = text.replace(/^duri\/duri\/?/, '').split('@');
    const path = name.endsWith('.yml') ? name : join(name, 'action.yml');
    expect([ref, existsSync(join(projectRoot, path))]).toEqual(['COMMIT', true]);
    const document = parse(read(path)) as { inputs?: object; on?: { workflow_call: { inputs?: object; secrets?: object } } };
    const { inputs, secrets: taken } = document.on?.workflow_call ?? { inputs: document.inputs, secrets: {} };
    expect(given.filter((input) => !Object.keys(inputs ?? {}).includes(input))).toEqual([]);
    expect(secrets.filter((secret) => !Object.keys(taken ?? {}).includes(secret))).toEqual([]);
  });
});

/** The YAML blocks of a page, without the indentation that a part of a file has. */
function examplesOf(markdown: string): string[] {
  return [...markdown.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => {
    const indent = /^ */.exec(block)?.[0] ?? '';
    return block.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
  });
}

/** Every `uses:` of DuRi in a workflow or a part of one, whoever it stands in. */
function usesOf(page: string, value: unknown): Use[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uses: text, with: given, secrets } = value as { uses?: unknown; with?: object; secrets?: object };
  const own =
    typeof text === 'string' && text.startsWith('duri/duri')
      ? [{ page, uses: text, given: Object.keys(given ?? {}), secrets: Object.keys(secrets ?? {}) }]
      : [];
  return [...own, ...Object.values(value).flatMap((inner) => usesOf(page, inner))];
}
