import { createReadStream, createWriteStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { DURI, duri, prepareSealing, sealArguments } from '../lib/duri.mjs';
import { withPeer } from '../lib/peers.mjs';
import { makeArchived } from '../lib/trees.mjs';

/** As src/archive/compression.ts has them; a test holds them together. */
export const ZSTD_LEVEL = 9;
export const GZIP_LEVEL = 6;

export const archive = ({ sizes }) => [
  {
    id: 'archive',
    title: 'a release as one file',
    prepare: async (context) => {
      const tree = join(context.folder, 'tree');
      makeArchived(tree, sizes.archive);
      const gzip = archiveCommand({ ...context, folder: context.subfolder('gzip') }, tree, 'gzip');
      const zstd = archiveCommand({ ...context, folder: context.subfolder('zstd') }, tree, 'zstd');
      const tar = await tarOf(gzip);
      return {
        tree,
        denominators: ['zstd', 'pigz'],
        commands: [zstd, gzip, ...compressors(context, tar)],
        notes: [`The tar that the peers compress is the one that DuRi packs: ${(statSync(tar).size / 1e6).toFixed(1)} MB.`],
      };
    },
  },
];

function archiveCommand(context, tree, compression) {
  const { folder, env } = context;
  const command = {
    id: `archive-${compression}`,
    name: `DuRi archive, ${compression}`,
    runs: `dist/cli.js archive --store directory: verify, pack, ${compression}, store, read back and compare, receipt`,
  };
  if (compression === 'zstd' && zlib.createZstdCompress === undefined) return { ...command, missing: 'not available: zstd needs Node 22.15' };
  const [evidence, store] = ['evidence', 'store'].map((name) => join(folder, name));
  const sealing = prepareSealing(context, { compression });
  duri(context, sealArguments(sealing, tree, evidence));
  const args = [
    'archive',
    tree,
    '--evidence',
    evidence,
    '--keyring',
    sealing.keyring,
    '--config',
    sealing.policy,
    '--store',
    'directory',
    '--directory',
    store,
  ];
  return {
    ...command,
    argv: [...DURI, ...args, '--quiet'],
    cwd: folder,
    env,
    store,
    // The same release twice is success without any work.
    removes: [store, join(evidence, 'receipts.json')],
  };
}

/** What DuRi packed, without its compression. */
async function tarOf({ argv: [, , ...args], cwd, env, store }) {
  duri({ folder: cwd, env }, args);
  const [name] = readdirSync(store).filter((file) => file.endsWith('.tar.gz'));
  const tar = join(cwd, 'release.tar');
  await pipeline(createReadStream(join(store, name)), zlib.createGunzip(), createWriteStream(tar));
  return tar;
}

function compressors({ folder, env, peers }, tar) {
  const peer = (id, name, args) =>
    withPeer(peers, id, { id, name, runs: `${id} ${args.join(' ')}`, env, cwd: folder }, (program) => ({ argv: [program, ...args, tar] }));
  return [
    peer('zstd', `zstd -${ZSTD_LEVEL}, 1 thread`, ['-q', '-f', '-k', `-${ZSTD_LEVEL}`, '-T1']),
    peer('pigz', `pigz -${GZIP_LEVEL}, 1 process`, ['-f', '-k', `-${GZIP_LEVEL}`, '-p1']),
  ];
}
