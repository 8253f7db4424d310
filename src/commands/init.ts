import { basename, join, resolve } from 'node:path';
import { command } from '../inputs/command.js';
import { optionalText, textOr, toggle } from '../inputs/input.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import { POLICY_FILE } from '../policy/load-policy.js';
import { renderStarter, type StarterFacts, type StarterPreset } from '../policy/starter.js';
import type { Ports } from '../ports/index.js';
import { loadPreset } from '../gates/audit/load-preset.js';
import type { Preset } from '../gates/audit/preset.js';
import { DEFAULT_KEYRING } from './key-inputs.js';

/** The folder that `duri keys new` writes secrets to. */
const SECRETS_FOLDER = 'duri-keys';

/** `duri init` */
export default command({
  name: 'init',
  summary: 'Write a first duri.yml, filled in from the repository and commented',
  description:
    'Writes duri.yml with every field, its default and what it means; product, repository and line are taken from the git remote and the folder. Nothing is overwritten unless --force is given, and no key is made: `duri keys new` does that.',
  examples: [
    { line: 'duri init', says: 'In the folder of a repository' },
    { line: 'duri init --preset production-54', says: 'With the 54 checks and 8 acceptance tests of a service behind nginx' },
    { line: 'duri init --dir services/shop', says: 'For one of several services' },
  ],
  inputs: {
    dir: textOr('.', 'Folder to write to', 'DIR', { flag: 'dir' }),
    preset: optionalText('Checks and acceptance tests that come with DuRi, such as production-54', 'NAME', { flag: 'preset' }),
    force: toggle('Overwrite a duri.yml that is there', { flag: 'force' }),
  },
  outputs: {},
  action: undefined,
  run: async (ports, { dir, force, preset: presetName }) => {
    const { environment, files } = ports;
    const folder = resolve(environment.cwd, dir);
    if (!files.isDirectory(folder)) throw new IntegrityError('directory_missing', `${printable(dir)} is no directory`, { path: dir });
    const path = join(folder, POLICY_FILE);
    if (files.exists(path) && !force) {
      throw new IntegrityError('file_exists', `${printable(path)} is already there`, { path }, { hint: 'Edit it, or overwrite it with --force.' });
    }
    const preset = presetName === undefined ? undefined : await loadPreset(presetName);
    const facts = await factsOf(ports, folder);
    files.write(path, renderStarter({ ...facts, preset: preset === undefined ? undefined : starterPreset(preset) }));
    const next = [...(preset === undefined ? [] : presetSteps(folder, ports, preset)), ...nextSteps(folder, ports)];
    return {
      exitCode: 0,
      json: { path, product: facts.product, repository_id: facts.repositoryId ?? null, line: facts.line, preset: preset?.name ?? null, next },
      report: {
        tone: 'good',
        headline: `Wrote ${path}`,
        facts: [
          ['product', facts.product],
          ['repository', facts.repositoryId ?? 'unknown: no git remote; set repository_id yourself'],
          ['line', facts.line],
        ],
        next,
      },
      short: path,
    };
  },
});

function starterPreset({ name, categories, cases, variables }: Preset): StarterPreset {
  return { name, checks: categories.reduce((sum, { checks }) => sum + checks.length, 0), uats: cases.length, variables };
}

/** Which files of the preset are not where its defaults look for them. */
function presetSteps(folder: string, { files }: Pick<Ports, 'files'>, { variables }: Preset): string[] {
  const paths = variables.flatMap(({ name, default: value }) =>
    typeof value === 'string' && /^[\w.-][\w./-]*\.(?:conf|sh|json|ya?ml|example|md)$/.test(value) ? [{ name, value }] : [],
  );
  const missing = paths.filter(({ value }) => !files.exists(join(folder, value))).map(({ name, value }) => `${name} (${value})`);
  return [
    ...(missing.length === 0 ? [] : [`Set these variables in duri.yml, since nothing is where their defaults look: ${missing.join(', ')}`]),
    'Look at what is there: duri audit. Rehearse the acceptance tests: duri uat.',
  ];
}

async function factsOf({ git, log }: Pick<Ports, 'git' | 'log'>, folder: string): Promise<StarterFacts> {
  const head = await git.head(folder).catch((error: unknown) => {
    log.warn(`${messageOf(error)}; fill in repository_id yourself`);
    return undefined;
  });
  const repositoryId = head?.remoteUrl === undefined ? undefined : repositoryOf(head.remoteUrl);
  const name = repositoryId === undefined ? undefined : basename(repositoryId);
  return { product: nameOf(name ?? basename(folder)), repositoryId, line: lineOf(head?.ref), keyring: DEFAULT_KEYRING };
}

/** `https://github.com/acme/shop.git` as `github.com/acme/shop`. */
function repositoryOf(url: string): string | undefined {
  const { host, pathname } = new URL(url);
  const path = pathname.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  return path === '' ? undefined : nameOf(`${host}/${decoded(path)}`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A text as the policy takes names: one line, no white space at its ends. */
function nameOf(text: string): string {
  const name = text
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 300);
  return name === '' ? 'app' : name;
}

/** The line of a branch that releases are made from; a feature branch is none. */
function lineOf(ref: string | undefined): string {
  const branch = ref?.replace(/^refs\/heads\//, '') ?? '';
  return /^(?:main|master|trunk|v?\d[\w.-]*|release[/-][\w.-]+)$/.test(branch) ? branch : 'main';
}

function nextSteps(folder: string, { files }: Pick<Ports, 'files'>): string[] {
  const ignored = files.read(join(folder, '.gitignore'), LIMITS.policyBytes);
  const hasRule = Buffer.from(ignored ?? [])
    .toString('utf8')
    .split(/\r?\n/)
    .some((line) => new RegExp(`^/?${SECRETS_FOLDER}/?$`).test(line.trim()));
  return [
    `Make a key: duri keys new --kind ed25519. The public ring ${DEFAULT_KEYRING} is committed, the secret never is.`,
    ...(hasRule ? [] : [`Keep secrets out of git: add the line ${SECRETS_FOLDER}/ to .gitignore.`]),
    'Seal a release: duri seal dist --evidence evidence',
    `Verify it: duri verify dist --evidence evidence --config ${POLICY_FILE}`,
    `Check a pull request: duri check-downgrade --base origin/main`,
  ];
}
