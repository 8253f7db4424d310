// Measures the rates of docs/scale.md on this machine, with the compiled CLI of build/, and writes docs/scale-rates.json. Run `npm run compile` first.
//   node scripts/measure-scale.mjs [--files 200000] [--bytes 4294967296] [--rounds 3]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sleep } from '../bench/lib/idle.mjs';
import { median } from '../bench/lib/statistics.mjs';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '200000' },
    bytes: { type: 'string', default: String(4 * 1024 ** 3) },
    rounds: { type: 'string', default: '3' },
  },
});
const FILES = Number(values.files);
const BYTES = Number(values.bytes);
const ROUNDS = Number(values.rounds);
/** Small, so that what is measured is what a file costs; their bytes are taken off all the same. */
const FILE_BYTES = 1024;
const MOST = 256;
const main = new URL('../build/src/hosts/cli/main.js', import.meta.url).pathname;
const target = new URL('../docs/scale-rates.json', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'duri-scale-'));

function seconds(...args) {
  const times = Array.from({ length: ROUNDS }, () => {
    rmSync(join(folder, 'evidence'), { recursive: true, force: true });
    const from = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args, '--quiet', '--short'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: '/nowhere' },
    });
    if (status !== 0) throw new Error(stderr);
    return Number(process.hrtime.bigint() - from) / 1e9;
  });
  return median(times);
}

try {
  const content = Buffer.alloc(FILE_BYTES, 'x');
  const lock = JSON.stringify({
    name: 'x',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'x', version: '1.0.0' }, 'node_modules/y': { version: '1.0.0' } },
  });
  for (const name of ['none', 'small', 'large', 'parts']) mkdirSync(join(folder, name));
  for (const name of ['none', 'small']) writeFileSync(join(folder, name, 'package-lock.json'), lock);
  for (let index = 0; index < FILES; index++) {
    const place = join(folder, 'small', `folder-${Math.floor(index / 1000)}`);
    if (index % 1000 === 0) mkdirSync(place);
    writeFileSync(join(place, `file-with-a-name-${index}.js`), content);
  }
  for (let index = 0; index < 4; index++) {
    writeFileSync(join(folder, 'large', String(index)), '');
    truncateSync(join(folder, 'large', String(index)), BYTES / 4);
  }
  sleep(3000); // files that were just written are read with more care

  const start = seconds('seal', 'none', '--shard', '1/1', '--part', 'parts/none');
  const bytesPerSecond = BYTES / (seconds('seal', 'large', '--shard', '1/1', '--part', 'parts/large') - start);
  const all = seconds('seal', 'small', '--shard', '1/1', '--part', 'parts/all') - start;
  const filesPerSecond = FILES / (all - (FILES * FILE_BYTES) / bytesPerSecond);
  const one = seconds('seal', 'small', '--shard', `1/${MOST}`, '--part', 'parts/one') - start;
  const namesPerSecond = FILES / (one - all / MOST);
  // The SBOM costs seal and merge the same, so it is none of the inventory: one that was made elsewhere is taken.
  const sbom = ['--unsigned', '--sbom-path', 'sbom.json', '--product', 'x'];
  seconds('seal', 'none', '--unsigned', '--evidence', 'evidence', '--product', 'x');
  writeFileSync(join(folder, 'sbom.json'), readFileSync(join(folder, 'evidence', 'sbom.json')));
  const rest = seconds('merge', 'none', 'parts/none', '--evidence', 'evidence', ...sbom);
  const merged = seconds('merge', 'small', 'parts/all', '--evidence', 'evidence', ...sbom) - rest;
  const measured = {
    filesPerSecond: Math.round(filesPerSecond),
    bytesPerSecond: Math.round(bytesPerSecond),
    namesPerSecond: Math.round(namesPerSecond),
    mergedPerSecond: Math.round(FILES / merged),
    partBytesPerFile: Math.round(statSync(join(folder, 'parts', 'all')).size / FILES),
  };
  // Each is a difference of two times: where noise is larger than what was measured, it says nothing.
  for (const [name, rate] of Object.entries(measured))
    if (!(rate > 0 && rate < Infinity)) throw new Error(`${name} would be ${rate}: take more files and bytes`);
  const cores = availableParallelism();
  const from = `${FILES.toLocaleString('en')} files of ${FILE_BYTES.toLocaleString('en')} bytes and ${(BYTES / 1024 ** 3).toFixed(0)} GiB in 4 files, warm cache, ${cores} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, median of ${ROUNDS}`;
  writeFileSync(target, `${JSON.stringify({ ...JSON.parse(readFileSync(target, 'utf8')), measured, from }, null, 2)}\n`);
  console.log(measured);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
