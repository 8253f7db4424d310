import { basename, join, posix, relative, resolve, sep } from 'node:path';
import { command } from '../inputs/command.js';
import { optionalText, textOr, toggle } from '../inputs/input.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { POLICY_FILE } from '../policy/load-policy.js';
import { renderStarter, type StarterFacts, type StarterPreset } from '../policy/starter.js';
import type { Ports } from '../ports/index.js';
import { loadPreset } from '../gates/audit/load-preset.js';
import type { Preset } from '../gates/audit/preset.js';
import { TEMPLATE_FOLDER } from '../templates/folder.js';
import type { WrittenTemplates } from './init-runtime.js';
import { DEFAULT_KEYRING } from './key-inputs.js';

/** The folder that `duri keys new` writes secrets to. */
const SECRETS_FOLDER = 'duri-keys';

/** `duri init` */
export default command({
  name: 'init',
  summary: 'Write a first duri.yml, filled in from the repository and commented',
  description:
    'Writes duri.yml with every field, its default and what it means; product, repository and line are taken from the git remote and the folder. Nothing is overwritten unless --force is given, and no key is made: `duri keys new` does that. With --runtime it also writes the release template: rules of Prometheus with their tests, routes of Alertmanager, a dashboard of Grafana, a runbook for each alert, and a deployment for Kubernetes; a duri.yml that is there then stays as it is, and --force is about the template alone. `duri doctor` says later which of its files were edited, are older than this DuRi, or are gone.',
  examples: [
    { line: 'duri init', says: 'In the folder of a repository' },
    { line: 'duri init --preset production-54', says: 'With the 54 checks and 8 acceptance tests of a service behind nginx' },
    { line: 'duri init --dir services/shop', says: 'For one of several services' },
    { line: 'duri init --runtime', says: 'With alerts, dashboard, runbooks and Kubernetes in deploy/duri' },
  ],
  inputs: {
    dir: textOr('.', 'Folder to write to', 'DIR', { flag: 'dir' }),
    preset: optionalText('Checks and acceptance tests that come with DuRi, such as production-54', 'NAME', { flag: 'preset' }),
    runtime: toggle('Write the release template as well: alerts, routes, dashboard, runbooks, Kubernetes', { flag: 'runtime' }),
    runtimeDir: textOr(TEMPLATE_FOLDER, 'Folder of the release template, relative to the folder that is written to', 'DIR', { flag: 'runtime-dir' }),
    runbooks: optionalText(
      'Where people will read the runbooks: each alert links to its page there',
      'URL',
      { flag: 'runbooks' },
      { defaultText: "the template's own pages on GitHub, else those of DuRi" },
    ),
    force: toggle('Overwrite a duri.yml that is there, or with --runtime the files of the template', { flag: 'force' }),
  },
  outputs: {},
  action: undefined,
  run: async (ports, { dir, force, preset: presetName, runtime, runtimeDir, runbooks }) => {
    const { environment, files } = ports;
    const folder = resolve(environment.cwd, dir);
    if (!files.isDirectory(folder)) throw new IntegrityError('directory_missing', `${printable(dir)} is no directory`, { path: dir });
    const path = join(folder, POLICY_FILE);
    const there = files.exists(path);
    const keep = there && runtime && presetName === undefined;
    if (there && !force && !keep) {
      throw new IntegrityError('file_exists', `${printable(path)} is already there`, { path }, { hint: 'Edit it, or overwrite it with --force.' });
    }
    const preset = presetName === undefined ? undefined : await loadPreset(presetName);
    const facts = await factsOf(ports, folder);
    const templates = runtime ? await writeRuntime(ports, { folder, to: resolve(folder, runtimeDir), runbooks, facts, force }) : undefined;
    if (!keep) files.write(path, renderStarter({ ...facts, preset: preset === undefined ? undefined : starterPreset(preset) }));
    const next = [...(preset === undefined ? [] : presetSteps(folder, ports, preset)), ...(keep ? [] : nextSteps(folder, ports)), ...runtimeSteps(templates)];
    return resultOf({ path, keep, facts, preset, templates, next });
  },
});

interface Done {
  readonly path: string;
  /** The policy was there, and stays as it was. */
  readonly keep: boolean;
  readonly facts: StarterFacts;
  readonly preset: Preset | undefined;
  readonly templates: WrittenTemplates | undefined;
  readonly next: readonly string[];
}

function resultOf({ path, keep, facts: { product, repositoryId, line }, preset, templates, next }: Done): CommandResult {
  const wrote = [...(keep ? [] : [`Wrote ${path}`]), ...(templates === undefined ? [] : [wroteTemplates(templates)])];
  return {
    exitCode: 0,
    json: { path, kept: keep, product, repository_id: repositoryId ?? null, line, preset: preset?.name ?? null, runtime: templates ?? null, next },
    report: {
      tone: 'good',
      headline: wrote.join('; '),
      facts: [
        ['product', product],
        ['repository', repositoryId ?? 'unknown: no git remote; set repository_id yourself'],
        ['line', line],
        ...(keep ? [['kept as it is', path] as const] : []),
      ],
      next,
    },
    short: templates?.folder ?? path,
  };
}

function starterPreset({ name, categories, cases, variables }: Preset): StarterPreset {
  return { name, checks: categories.reduce((sum, { checks }) => sum + checks.length, 0), uats: cases.length, variables };
}

/** The release template, with links to where its runbooks will be read. */
async function writeRuntime(
  ports: Pick<Ports, 'files' | 'git' | 'log'>,
  { folder, to, runbooks, facts, force }: { folder: string; to: string; runbooks: string | undefined; facts: StarterFacts; force: boolean },
): Promise<WrittenTemplates> {
  const { runbooksAddress, writeTemplates } = await import('./init-runtime.js');
  const inside = relative(folder, to).split(sep).join('/');
  const prefix = facts.repositoryId === undefined || inside.startsWith('..') ? undefined : await ports.git.prefix(folder);
  const place = prefix === undefined ? undefined : posix.join(prefix, inside);
  const address = runbooksAddress({ given: runbooks, repositoryId: facts.repositoryId, line: facts.line, folder: place });
  return writeTemplates(ports, to, { product: facts.product, runbooks: address }, force);
}

function wroteTemplates({ folder, written, kept }: WrittenTemplates): string {
  return `Wrote ${written.length} files of the release template to ${folder}${kept.length === 0 ? '' : `, kept ${kept.length} that were there`}`;
}

function runtimeSteps(templates: WrittenTemplates | undefined): string[] {
  if (templates === undefined) return [];
  const { folder, written, kept } = templates;
  const other = kept.filter(({ state }) => state !== 'current').map(({ path, state }) => `${path} (${state})`);
  return [
    ...(other.length === 0 ? [] : [`Compare what was kept with the template of this DuRi, or renew it with --force: ${other.join(', ')}`]),
    ...(written.length === 0
      ? []
      : [
          `Name the sidecars in ${join(folder, 'prometheus', 'duri.targets.yml')}, and test the rules: promtool test rules ${join(folder, 'prometheus', 'duri.rules.test.yml')}`,
        ]),
  ];
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
