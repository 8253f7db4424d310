import { buildSync } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Bundles the driver of the inventory and its worker, as dist/ is bundled, and gives the path of the program. Needs build/ (`npm run compile`). */
export function bundleDriver(folder) {
  const outdir = join(folder, 'driver');
  buildSync({
    entryPoints: {
      'inventory-driver': resolve(import.meta.dirname, 'inventory-driver.mjs'),
      'hash-worker': resolve(import.meta.dirname, '..', '..', 'build', 'src', 'adapters', 'tree', 'hash-worker-entry.js'),
    },
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  writeFileSync(join(outdir, 'package.json'), '{"type":"module"}');
  return join(outdir, 'inventory-driver.js');
}
