import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project.js';

/** Under which name act serves the suite to workflows. */
export const SUITE = 'duri/duri@v0';

/** The checkout whose actions run: this one, or another that was built apart. */
export const suiteRoot = process.env['DURI_TEST_SUITE'] ?? projectRoot;

/** Actions of GitHub's own that a workflow here may use: what stands in for them offline. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['repository', 'ref', 'token', 'path', 'fetch-depth', 'fetch-tags', 'persist-credentials'],
  'actions/setup-node': ['node-version', 'package-manager-cache'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found', 'retention-days', 'compression-level', 'overwrite', 'include-hidden-files'],
  'actions/download-artifact': ['run-id', 'github-token', 'name', 'path', 'pattern', 'merge-multiple', 'artifact-ids'],
};

/** What act is told to serve from folders of this machine: `owner/repo@ref=DIR`, each. */
export interface Stage {
  readonly localRepositories: readonly string[];
}

/**
 * Copies what a consumer gets of DuRi into a folder. act does not know `$/x` (same repository, same commit), so each becomes
 * `duri/duri/x@v0`: the only thing that differs from what is released.
 */
export function stage(folder: string, workflowTexts: readonly string[] = []): Stage {
  const suite = join(folder, 'suite');
  for (const name of ['action.yml', 'actions', 'dist', ...callable()]) {
    if (existsSync(join(suiteRoot, name))) cpSync(join(suiteRoot, name), join(suite, name), { recursive: true });
  }
  const described = descriptions(suite);
  for (const path of described) writeFileSync(path, rewriteOwn(readFileSync(path, 'utf8')));
  const texts = [...workflowTexts, ...described.map((path) => readFileSync(path, 'utf8'))];
  return { localRepositories: [`${SUITE}=${suite}`, ...standIns(folder, texts)] };
}

/** `$/x` as `duri/duri/x@v0`. @source GitHub, "Reusing workflow configurations": `$/` */
export function rewriteOwn(text: string): string {
  return text.replace(/(\buses:\s*["']?)\$\/([\w./-]*)/g, (_, before: string, path: string) => `${before}duri/duri${path === '' ? '' : `/${path}`}@v0`);
}

/** The workflows that others may call. */
function callable(): string[] {
  const folder = join('.github', 'workflows');
  const names = readdirSync(join(suiteRoot, folder)).map((name) => join(folder, name));
  return names.filter((name) => /^ {2}workflow_call:/m.test(readFileSync(join(suiteRoot, name), 'utf8')));
}

function descriptions(suite: string): string[] {
  return readdirSync(suite, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('dist') && /\.ya?ml$/.test(path))
    .map((path) => join(suite, path));
}

function standIns(folder: string, texts: readonly string[]): string[] {
  const used = new Set(texts.flatMap((text) => [...text.matchAll(/\buses:\s*["']?(actions\/[\w-]+@[\w.-]+)/g)].map((match) => match[1] ?? '')));
  return [...used].map((reference) => {
    const [name = ''] = reference.split('@');
    const inputs = STAND_INS[name];
    if (inputs === undefined) throw new Error(`${reference} is used, but test/support/act/stand-ins has nothing for it`);
    const place = join(folder, 'stand-ins', name);
    mkdirSync(place, { recursive: true });
    writeFileSync(
      join(place, 'action.yml'),
      JSON.stringify({
        name,
        inputs: Object.fromEntries(inputs.map((input) => [input, { required: false }])),
        runs: { using: 'node24', main: 'main.mjs' },
      }),
    );
    const script = new URL(`./stand-ins/${name.slice('actions/'.length)}.js`, import.meta.url);
    writeFileSync(join(place, 'main.mjs'), `await import(${JSON.stringify(script.href)});\n`);
    return `${reference}=${place}`;
  });
}
