import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeWithTool } from '../support/outside-tools.js';
import { projectRoot } from '../support/project.js';
import { FILES } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const { layOutPackage } = (await import(pathToFileURL(join(projectRoot, 'scripts', 'build', 'package.mjs')).href)) as { layOutPackage(folder: string): void };

const folder = tempFolder();
afterAll(() => folder.remove());

describeWithTool('npm', 'the package', () => {
  const place = join(folder.path, 'server');
  const bin = join(place, 'node_modules', '.bin', 'duri');

  /** Nothing to fetch from: an empty cache, and a registry where nobody listens. */
  const npm = (cwd: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync('npm', [...args, '--cache', join(folder.path, 'cache'), '--registry', 'http://127.0.0.1:9/', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: folder.path },
    });
  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => spawnSync(bin, args, { cwd: place, encoding: 'utf8' });

  beforeAll(() => {
    mkdirSync(place);
    writeFileSync(join(place, 'package.json'), '{"name":"server","private":true}\n');
    layOutPackage(join(folder.path, 'package'));
    const packed = npm(folder.path, 'pack', './package', '--pack-destination', folder.path);
    if (packed.status !== 0) throw new Error(packed.stderr);
  });

  it('installs without any network: everything that it needs is in it', () => {
    const [tarball] = readdirSync(folder.path).filter((name) => name.endsWith('.tgz'));
    expect(npm(place, 'install', join(folder.path, tarball ?? ''), '--offline')).toMatchObject({ status: 0 });
    expect(readdirSync(join(place, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['duri']);
  });

  it('holds what a user needs, and no source, test or key', () => {
    const names = readdirSync(join(place, 'node_modules', 'duri'));
    expect(names).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'package.json', 'schemas']));
    expect(names.filter((name) => /^(?:src|test|scripts|build|\.)/.test(name) || /\.(?:pem|key)$/.test(name))).toEqual([]);
  });

  it('runs from there: seals and verifies', () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
    expect(run('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(join(place, 'release', name, '..'), { recursive: true });
      writeFileSync(join(place, 'release', name), text);
    }
    expect(run('keys', 'new', '--kind', 'ed25519').status).toBe(0);
    expect(run('seal', 'release', '--evidence', 'evidence', '--keyring', 'duri.keyring.json', '--syft-path', '').status).toBe(0);
    expect(run('verify', 'release', '--evidence', 'evidence', '--keyring', 'duri.keyring.json').status).toBe(0);
    writeFileSync(join(place, 'release', 'app.js'), 'changed\n');
    expect(run('verify', 'release', '--evidence', 'evidence', '--keyring', 'duri.keyring.json').status).toBe(20);
  });
});
