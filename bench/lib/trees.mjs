import { closeSync, copyFileSync, ftruncateSync, lstatSync, mkdirSync, openSync, readdirSync, realpathSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileName } from './hostile-names.mjs';
import { randomBytes, randomNumbers, sourceText } from './random.mjs';

const SEED = 42;
const MiB = 2 ** 20;
const FILES_PER_FOLDER = 100;
const FOLDERS_PER_FOLDER = 100;
/** Levels of the deep tree; a path of it stays below the 4096 bytes that the system takes. */
const LEVELS = 1000;

/** Made once and cut into pieces: a generator that writes text file by file would take longer than everything that is measured. */
let material;
function pools() {
  material ??= { text: sourceText(SEED, 8 * MiB), noise: randomBytes(SEED, 16 * MiB) };
  return material;
}

function pieces(pool, random) {
  return (length) => {
    const from = Math.floor(random() * Math.max(1, pool.length - length));
    return pool.subarray(from, from + length);
  };
}

/** Writes `count` files of `sizeOf()` bytes each, a hundred to a folder. Names are bytes, so paths are too. */
function writeMany(root, count, sizeOf, nameOf) {
  const piece = pieces(pools().text, randomNumbers(SEED));
  let folder;
  for (let number = 0; number < count; number += 1) {
    if (number % FILES_PER_FOLDER === 0) {
      const at = number / FILES_PER_FOLDER;
      const path = join(root, `part-${Math.floor(at / FOLDERS_PER_FOLDER)}`, `folder-${at % FOLDERS_PER_FOLDER}`);
      mkdirSync(path, { recursive: true });
      folder = Buffer.from(`${path}/`);
    }
    writeFileSync(Buffer.concat([folder, nameOf(number)]), piece(sizeOf()));
  }
}

function writeBig(path, bytes, content) {
  const file = openSync(path, 'w');
  for (let written = 0; written < bytes;) written += writeSync(file, content, 0, Math.min(content.length, bytes - written));
  closeSync(file);
}

/** Files of 2 to 6 KiB, one in fifty with a hostile name. */
export function makeSmall(root, files) {
  const random = randomNumbers(SEED + 1);
  mkdirSync(root, { recursive: true });
  writeMany(root, files, () => 2048 + Math.floor(random() * 4096), fileName);
}

/** Files of 512 bytes, for growth: only their number differs. */
export function makeGrowth(root, files) {
  mkdirSync(root, { recursive: true });
  writeMany(
    root,
    files,
    () => 512,
    (number) => Buffer.from(`f${number}`),
  );
}

/** What a release with native parts looks like: sources of about 12 KiB with a long tail, bundles of 4 MiB, and blobs of 46 MiB that only partly compress. */
export function makeMixed(root, { sources, bundles, natives }) {
  const random = randomNumbers(SEED + 2);
  const bell = () => random() + random() + random() + random() - 2;
  mkdirSync(root, { recursive: true });
  writeMany(
    root,
    sources,
    () => Math.min(MiB, Math.max(64, Math.floor(Math.exp(8.6 + 2 * bell())))),
    (number) => Buffer.from(`source-${number}.ts`),
  );
  const { text, noise } = pools();
  const piece = pieces(text, random);
  mkdirSync(join(root, 'bundles'));
  for (let number = 0; number < bundles; number += 1) writeFileSync(join(root, 'bundles', `bundle-${number}.js`), piece(4 * MiB));
  makeBlobs(join(root, 'native'), natives, Buffer.concat([noise.subarray(0, 3 * MiB), piece(4 * MiB)]));
}

/** Sources and a few blobs: what `archive` packs. */
export function makeArchived(root, { sources, natives }) {
  const random = randomNumbers(SEED + 3);
  mkdirSync(root, { recursive: true });
  writeMany(
    root,
    sources,
    () => 1024 + Math.floor(random() * 8192),
    (number) => Buffer.from(`source-${number}.ts`),
  );
  const { text, noise } = pools();
  makeBlobs(join(root, 'native'), natives, Buffer.concat([noise.subarray(0, 3 * MiB), text.subarray(0, 4 * MiB)]));
}

function makeBlobs(folder, count, content) {
  mkdirSync(folder);
  for (let number = 0; number < count; number += 1) writeBig(join(folder, `addon-${number}.node`), 46 * MiB, content);
}

export function makeLarge(root, { files, bytes }) {
  mkdirSync(root, { recursive: true });
  for (let number = 0; number < files; number += 1) writeBig(join(root, `blob-${number}.bin`), bytes, pools().noise);
}

/**
 * Copies installed packages, as many files as are asked for, in order of their names. Links stay behind: some peers follow
 * them and some list them, and then no two would say the same of the tree.
 */
export function copyPackages(root, files) {
  const source = realpathSync(resolve(import.meta.dirname, '..', '..', 'node_modules'));
  let left = files;
  const copy = (from, to) => {
    mkdirSync(to, { recursive: true });
    for (const entry of readdirSync(from, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))) {
      if (left <= 0) return;
      if (entry.isDirectory()) copy(join(from, entry.name), join(to, entry.name));
      else if (entry.isFile()) {
        copyFileSync(join(from, entry.name), join(to, entry.name));
        left -= 1;
      }
    }
  };
  copy(source, root);
}

/** One folder that holds them all. */
export function makeWide(root, files) {
  mkdirSync(root, { recursive: true });
  for (let number = 0; number < files; number += 1) writeFileSync(join(root, `entry-${number}`), `${number}\n`);
}

/** Half of the folders in chains of a thousand levels, the other half side by side; a file at the end of each chain and in each of the others. */
export function makeFolders(root, folders) {
  mkdirSync(root, { recursive: true });
  const deep = Math.floor(folders / 2);
  for (let made = 0; made < deep; made += LEVELS) {
    const path = join(root, `deep-${made}`, ...Array(Math.min(LEVELS, deep - made) - 1).fill('d'));
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'end'), `${made}\n`);
  }
  for (let number = deep; number < folders; number += 1) {
    mkdirSync(join(root, `wide-${number}`));
    writeFileSync(join(root, `wide-${number}`, 'file'), `${number}\n`);
  }
}

/** One file without content that has a size all the same. */
export function makeSparse(root, bytes) {
  mkdirSync(root, { recursive: true });
  const file = openSync(join(root, 'sparse.img'), 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
}

/** Files and bytes of a tree, as the table states them. */
export function countTree(root) {
  const total = { files: 0, bytes: 0 };
  const folders = [Buffer.from(root)];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { encoding: 'buffer', withFileTypes: true })) {
      const path = Buffer.concat([folder, Buffer.from('/'), entry.name]);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) {
        total.files += 1;
        total.bytes += lstatSync(path).size;
      }
    }
  }
  return total;
}
