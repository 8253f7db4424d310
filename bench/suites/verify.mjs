import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfList, parseAideDatabase, parseChecksums } from '../lib/digest-lists.mjs';
import { DURI, duri, prepareSealing, sealArguments } from '../lib/duri.mjs';
import { requireEqualDigests } from '../lib/guards.mjs';
import { CORES } from '../lib/machine.mjs';
import { withPeer } from '../lib/peers.mjs';
import { runProgram } from '../lib/run-program.mjs';
import { countTree, makeGrowth, makeLarge, makeMixed, makeSmall } from '../lib/trees.mjs';

/** DuRi's exit codes: verified, no verdict could be formed, tampered. */
const VERIFIED = 0;
const NO_VERDICT = 3;
const TAMPERED = 20;
/** Bits of the exit code of AIDE: added, removed, changed. */
const AIDE_ALL_THREE = 7;

export const verify = ({ sizes }) => [
  unchanged('pre-check', 'nothing has changed: small files', (root) => makeSmall(root, sizes.smallFiles)),
  tampered('small', 'one file changed, one added, one removed: small files', (root) => makeSmall(root, sizes.smallFiles)),
  tampered('mixed', 'one file changed, one added, one removed: sources, bundles and native blobs', (root) => makeMixed(root, sizes.mixed)),
  paced('paced-large', 'one file', { ...sizes.paced, make: (root, bytes) => makeLarge(root, { files: 1, bytes }) }),
  paced('paced-small', 'files of 512 bytes', {
    bytes: sizes.paced.bytes / 40,
    megabytesASecond: sizes.paced.megabytesASecond / 40,
    make: (root, bytes) => makeGrowth(root, Math.ceil(bytes / 512)),
  }),
];

function unchanged(id, title, make) {
  return {
    id,
    title,
    prepare: (context) => {
      const { tree, verification } = sealed(context, make);
      return {
        tree,
        denominators: ['verify', 'git'],
        commands: [verifyCommand(context, verification, VERIFIED), preCheck(context, verification), gitStatus(context, tree)],
      };
    },
  };
}

function tampered(id, title, make) {
  return {
    id,
    title,
    prepare: (context) => {
      const { tree, evidence, verification } = sealed(context, make);
      const aide = aideCheck(context, tree, join(evidence, 'checksums.json'));
      tamper(tree);
      requireFindings(duri(context, [...verification, '--json'], { exit: TAMPERED }));
      return { tree, denominators: ['aide', 'verify'], commands: [verifyCommand(context, verification, TAMPERED), aide] };
    },
  };
}

/** A tree sealed with both kinds of key, and the arguments that verify it. */
function sealed(context, make) {
  const [tree, evidence] = ['tree', 'evidence'].map((name) => join(context.folder, name));
  make(tree);
  writeFileSync(join(tree, 'changed'), 'as sealed\n');
  writeFileSync(join(tree, 'removed'), 'as sealed\n');
  const sealing = prepareSealing(context);
  duri(context, sealArguments(sealing, tree, evidence));
  return { tree, evidence, verification: ['verify', tree, '--evidence', evidence, '--keyring', sealing.keyring, '--config', sealing.policy, '--quiet'] };
}

/** One scan of the sidecar at a rate, beside the time that exactly this rate takes: neither faster nor slower by a tenth. */
function paced(id, title, { bytes, megabytesASecond, make }) {
  return {
    id,
    title: `a slow disk: the sidecar keeps to its rate, ${title}`,
    prepare: (context) => {
      const [tree, evidence, state] = ['tree', 'evidence', 'state'].map((name) => join(context.folder, name));
      make(tree, bytes);
      const sealing = prepareSealing(context);
      duri(context, sealArguments(sealing, tree, evidence));
      const policy = join(context.folder, 'host.yml');
      writeFileSync(policy, 'version: "1.0"\nproduct: bench\nrepository_id: bench/bench\nline: main\nboot: { verdict: optional }\n');
      const rate = `${megabytesASecond * 1000}kB/s`;
      const seconds = countTree(tree).bytes / (megabytesASecond * 1_000_000);
      const watch = [
        'watch',
        tree,
        '--evidence',
        evidence,
        '--keyring',
        sealing.keyring,
        '--config',
        policy,
        '--bootstrap',
        '--once',
        '--rate-limit',
        rate,
        '--quiet',
      ];
      return {
        tree,
        denominators: ['clock', 'watch'],
        commands: [
          {
            id: 'watch',
            name: `DuRi watch --once --rate-limit ${rate}`,
            argv: [...DURI, ...watch],
            cwd: context.folder,
            env: { ...context.env, DURI_STATE_DIR: state },
          },
          {
            id: 'clock',
            name: 'the time that this rate takes',
            runs: `sleep ${seconds.toFixed(3)}`,
            argv: ['/bin/sleep', seconds.toFixed(3)],
            cwd: context.folder,
            env: context.env,
          },
        ],
      };
    },
  };
}

/** Of the same size, so that only its content tells. */
function tamper(tree) {
  writeFileSync(join(tree, 'changed'), 'Not so...\n');
  writeFileSync(join(tree, 'added'), 'new\n');
  rmSync(join(tree, 'removed'));
}

/** That both find the same three is what makes their times comparable; AIDE says so by its exit code. */
function requireFindings(json) {
  const { modified, missing, unexpected } = JSON.parse(json).counts;
  if (modified !== 1 || missing !== 1 || unexpected !== 1)
    throw new Error(`duri verify found ${modified} changed, ${missing} removed and ${unexpected} added files, expected one each`);
}

function verifyCommand({ folder, env }, args, exit) {
  return {
    id: 'verify',
    name: 'DuRi verify',
    runs: 'dist/cli.js verify: Ed25519 and HMAC signatures, all files hashed and compared, log written',
    argv: [...DURI, ...args],
    cwd: folder,
    env,
    exits: [exit],
  };
}

/** Verified is what it must never say, for it has read nothing. */
function preCheck(context, args) {
  const command = {
    id: 'pre-check',
    name: 'DuRi verify --pre-check',
    runs: 'dist/cli.js verify --pre-check: signatures and metadata of files; no content is read',
  };
  if (!duri(context, ['verify', '--help']).includes('--pre-check')) return { ...command, missing: 'not available: this DuRi has no --pre-check' };
  return { ...command, argv: [...DURI, ...args, '--pre-check'], cwd: context.folder, env: context.env, exits: [NO_VERDICT] };
}

function aideCheck({ folder, env, peers }, tree, checksums) {
  const command = { id: 'aide', name: `aide --check, ${CORES} workers`, runs: 'aide --check with type, mode, inode, owner, size, times and SHA-256' };
  return withPeer(peers, 'aide', command, (program) => {
    const [config, database] = [join(folder, 'aide.conf'), join(folder, 'aide.db')];
    const lines = [`database_in=file:${database}`, `database_out=file:${database}`, 'gzip_dbout=no', `num_workers=${CORES}`, 'report_url=stdout'];
    writeFileSync(config, `${lines.join('\n')}\n${tree} ftype+p+i+n+u+g+s+m+c+sha256\n`);
    runProgram(program, ['--config', config, '--init'], { env });
    requireEqualDigests('verify', {
      'aide --init': digestOfList(parseAideDatabase(readFileSync(database), tree)),
      'DuRi seal': digestOfList(parseChecksums(readFileSync(checksums))),
    });
    return { argv: [program, '--config', config, '--check'], env, exits: [AIDE_ALL_THREE] };
  });
}

function gitStatus({ folder, env, peers }, tree) {
  const command = { id: 'git', name: 'git status, clean index', runs: 'git status --porcelain: metadata only, as the pre-check' };
  return withPeer(peers, 'git', command, (program) => {
    const place = { ...env, GIT_DIR: join(folder, 'git'), GIT_WORK_TREE: tree };
    for (const args of [
      ['init', '-q'],
      ['config', 'core.compression', '0'],
      ['config', 'gc.auto', '0'],
      ['add', '-A'],
      ['-c', 'user.name=a', '-c', 'user.email=a@localhost', 'commit', '-qm', 'all'],
    ])
      runProgram(program, args, { cwd: tree, env: place });
    return { argv: [program, 'status', '--porcelain'], cwd: tree, env: place };
  });
}
