import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DURI, distCode, distFile, duri, prepareSealing, sealArguments } from '../lib/duri.mjs';
import { round } from '../lib/results.mjs';

const SMALL_FILES = 20;
/** Whose bundles the goals are about; each is handed in with --peer, as a runner would have downloaded it. */
const KNOWN_BUNDLES = ['actions/attest', 'actions/upload-artifact', 'anchore/sbom-action'];
const MEDIAN_MISSING = 'not all three bundles were handed in with --peer';

export const start = ({ bundles }) => [
  {
    id: 'start',
    title: 'start, against bare Node',
    prepare: (context) => {
      const release = prepareRelease(context);
      const peers = peerBundles(context, bundles);
      return {
        tree: release.tree,
        denominators: ['bare', 'peer-median'],
        commands: [...ownPrograms(context, release), ...peers],
        combined: [{ id: 'peer-median', name: 'median of the three peers', of: KNOWN_BUNDLES.map((name) => `peer ${name}`), missing: MEDIAN_MISSING }],
        facts: {
          'MB of code in dist/': megabytes(distCode()),
          'MB of code that the action loads offline': megabytes(loadedFiles(actionCommand(context, release), context.folder)),
        },
      };
    },
  },
];

/** A small tree, sealed and signed: what `verify` of a deployment's configuration looks like. */
function prepareRelease(context) {
  const [tree, evidence] = ['tree', 'evidence'].map((name) => join(context.folder, name));
  mkdirSync(tree);
  for (let number = 0; number < SMALL_FILES; number += 1) writeFileSync(join(tree, `file-${number}.txt`), `${number}\n`.repeat(200));
  const sealing = prepareSealing(context);
  duri(context, sealArguments(sealing, tree, evidence));
  return { tree, evidence, keyring: sealing.keyring, policy: sealing.policy };
}

function ownPrograms(context, release) {
  const { folder, env } = context;
  const bare = join(folder, 'bare.mjs');
  writeFileSync(bare, '');
  const { tree, evidence, keyring, policy } = release;
  const cli = (id, name, args) => ({ id, name, runs: `dist/cli.js ${args[0]}`, argv: [...DURI, ...args], cwd: folder, env });
  return [
    { id: 'bare', name: 'bare Node', runs: 'an empty module', argv: [process.execPath, bare], cwd: folder, env },
    cli('version', 'duri --version', ['--version']),
    cli('help', 'duri --help', ['--help']),
    cli('verify', 'duri verify, small tree', ['verify', tree, '--evidence', evidence, '--keyring', keyring, '--config', policy]),
    actionStart(context, 'verify'),
    actionStart(context, 'decide'),
    actionCommand(context, release),
  ];
}

/** An action of DuRi as its peers are measured: started by a runner, without inputs. */
function actionStart(context, action) {
  return {
    id: `action-start-${action}`,
    name: `action ${action}, without inputs`,
    runs: `dist/${action}.js, up to the first thing that it says`,
    argv: [process.execPath, distFile(`${action}.js`)],
    cwd: context.folder,
    env: runnerEnvironment(context),
    exits: ['any'],
  };
}

/** The action `verify` as a runner starts it, with everything at hand: nothing needs the network. */
function actionCommand(context, { tree, evidence, keyring, policy }) {
  return {
    id: 'action-verify',
    name: 'action verify, small tree',
    runs: 'dist/verify.js with INPUT_* variables',
    argv: [process.execPath, distFile('verify.js')],
    cwd: context.folder,
    env: { ...runnerEnvironment(context), INPUT_PATH: tree, 'INPUT_EVIDENCE-PATH': evidence, INPUT_KEYRING: keyring, 'INPUT_CONFIG-FILE': policy },
  };
}

function runnerEnvironment({ folder, env }) {
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  return {
    ...env,
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'bench/bench',
    RUNNER_TEMP: folder,
  };
}

/** Other actions, started as a runner starts them and without inputs: what is measured is loading, up to the first thing that they say. */
function peerBundles(context, bundles) {
  const given = Object.entries(bundles).map(([name, path]) => ({
    id: `peer ${name}`,
    name: `${name} (peer), without inputs`,
    argv: [process.execPath, path],
    cwd: context.folder,
    env: runnerEnvironment(context),
    exits: ['any'],
  }));
  const absent = KNOWN_BUNDLES.filter((name) => !(name in bundles));
  return [...given, ...absent.map((name) => ({ id: `peer ${name}`, name: `${name} (peer)`, missing: 'not installed: hand it in with --peer NAME=PATH' }))];
}

/** Which files a Node program loads, from V8's own coverage; this run is not timed. */
function loadedFiles({ argv: [program, ...args], cwd, env }, folder) {
  const coverage = join(folder, 'coverage');
  const { status, stderr } = spawnSync(program, args, { cwd, env: { ...env, NODE_V8_COVERAGE: coverage }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const urls = readdirSync(coverage).flatMap((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')).result.map(({ url }) => url));
  rmSync(coverage, { recursive: true });
  return [...new Set(urls.filter((url) => url.startsWith('file:')))].map((url) => fileURLToPath(url));
}

function megabytes(files) {
  return round(files.reduce((total, file) => total + statSync(file).size, 0) / 1e6, 2);
}
