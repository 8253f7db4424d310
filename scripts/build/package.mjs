import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { manifest, root } from './project.mjs';

/** What of package.json is for those who install; the rest is for those who build. */
const PUBLIC = ['name', 'version', 'description', 'keywords', 'license', 'type', 'engines', 'bin', 'files', 'repository'];

/**
 * Lays out the folder that `npm publish` and `npm pack` take. The bundle holds every library, so the package names no
 * dependency and an install fetches nothing else; in the repository they stay what they are, so that the SBOM of DuRi lists them.
 */
export function layOutPackage(folder) {
  rmSync(folder, { recursive: true, force: true });
  if (!existsSync(resolve(root, 'dist', 'cli.js'))) throw new Error('build first: npm run build');
  for (const path of manifest.files.filter((name) => existsSync(resolve(root, name)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(resolve(root, path), join(folder, path), { recursive: true });
  }
  const fields = Object.fromEntries(PUBLIC.map((name) => [name, manifest[name]]));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(fields, null, 2)}\n`);
}
