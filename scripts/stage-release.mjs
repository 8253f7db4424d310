// Puts together what a release of DuRi consists of: the release directory, and the files that become assets beside it.
//   node scripts/stage-release.mjs RELEASE [ASSETS]
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { layOutPackage } from './build/package.mjs';
import { root } from './build/project.mjs';

const PARTS = ['action.yml', 'actions', 'dist', 'schemas', 'package.json', 'package-lock.json', 'LICENSE', 'README.md', 'SECURITY.md'];

const [release, assets] = process.argv.slice(2).map((path) => resolve(path));
if (release === undefined) throw new Error('usage: node scripts/stage-release.mjs RELEASE [ASSETS]');
if (existsSync(release)) throw new Error(`${release} is there already`);
mkdirSync(release, { recursive: true });
for (const part of PARTS) cpSync(join(root, part), join(release, part), { recursive: true });
// Sealed as well as offered on its own: so a verified archive tells which one is the right one.
cpSync(join(root, 'build', 'duri.mjs'), join(release, 'duri.mjs'));
if (assets !== undefined) {
  mkdirSync(assets, { recursive: true });
  cpSync(join(root, 'build', 'duri.mjs'), join(assets, 'duri.mjs'));
  layOutPackage(join(root, 'build', 'package'));
  execFileSync('npm', ['pack', './build/package', '--ignore-scripts', '--pack-destination', assets], { cwd: root, stdio: 'inherit' });
}
