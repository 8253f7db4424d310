import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/model/digest.js';
import { duriJson, type Json, reasonsOf } from '../support/duri.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

interface Audit extends Json {
  readonly exitCode: number;
  readonly archives: readonly { readonly status: string; readonly release: unknown }[];
}

/** One folder for the archives of all deployments, and one ring. */
const store = join(temp.path, 'archives');
const STORE = ['--store', 'directory', '--directory', store];
let place: SealedRelease;
const digests: Record<string, string> = {};

beforeAll(async () => {
  mkdirSync(store);
  place = await sealedRelease(join(temp.path, 'team'), ['ed25519']);
  for (const [product, line] of [
    ['shop', 'main'],
    ['shop', '2.x'],
    ['dashboard', 'main'],
  ] as const) {
    writeFileSync(join(place.release, 'app.js'), `console.log(${JSON.stringify([product, line])});\n`);
    await duriJson(
      ['seal', place.release, '--evidence', join(temp.path, product, line), '--keyring', place.ring, '--product', product, '--line', line, '--syft-path', ''],
      {
        cwd: place.folder,
      },
    );
    await duriJson(['archive', place.release, '--evidence', join(temp.path, product, line), '--keyring', place.ring, ...STORE], { cwd: place.folder });
    digests[`${product} ${line}`] = `sha256:${sha256(readFileSync(join(temp.path, product, line, 'deployment_metadata.json')))}`;
  }
});

/** A host of one product. */
function policyOf(product: string, line: string): string {
  const path = join(temp.path, `${product}-${line}.yml`);
  writeFileSync(path, `version: "1.0"\nproduct: ${product}\nline: "${line}"\nkeyring: ${place.ring}\n`);
  return path;
}

describe('one store for many deployments', () => {
  it('says so when two releases carry one number', async () => {
    const twice = join(temp.path, 'twice');
    const here = ['--store', 'directory', '--directory', twice];
    for (const content of ['one', 'two']) {
      writeFileSync(join(place.release, 'app.js'), `console.log(${content});\n`);
      const evidence = join(temp.path, content);
      await duriJson(['seal', place.release, '--evidence', evidence, '--keyring', place.ring, '--product', 'shop', '--syft-path', ''], { cwd: place.folder });
      expect((await duriJson(['archive', place.release, '--evidence', evidence, '--keyring', place.ring, ...here], { cwd: place.folder })).exitCode).toBe(0);
    }
    const audit = await duriJson<Audit>(['archive', 'audit', ...here, '--keyring', place.ring], { cwd: temp.path });
    expect({ exitCode: audit.exitCode, reasons: reasonsOf(audit) }).toEqual({ exitCode: 20, reasons: ['equivocation'] });
  });

  it('is audited in one go, by a policy that names no product', async () => {
    const audit = await duriJson<Audit>(['archive', 'audit', ...STORE, '--keyring', place.ring], { cwd: temp.path });
    expect(audit).toMatchObject({ exitCode: 0, status: 'verified' });
    expect(audit.archives.map(({ status, release }) => ({ status, release }))).toEqual(
      ['dashboard main', 'shop 2.x', 'shop main'].map((name) => {
        const [product, line] = name.split(' ');
        return { status: 'verified', release: { product, line, sequence: 1 } };
      }),
    );
    expect(readdirSync(store).filter((name) => name.endsWith('.tar.gz'))).toHaveLength(3);
  });

  it.each(['shop main', 'shop 2.x', 'dashboard main'])('gives each host its own release: %s', async (name) => {
    const [product = '', line = ''] = name.split(' ');
    const to = join(temp.path, `host-${product}-${line}`, 'current');
    const run = await duriJson(['restore', store, '--expect', digests[name] ?? '', '--to', to, '--config', policyOf(product, line)], { cwd: temp.path });
    expect(run).toMatchObject({ exitCode: 0, status: 'verified' });
    expect(readFileSync(join(to, 'release', 'app.js'), 'utf8')).toBe(`console.log(${JSON.stringify([product, line])});\n`);
  });

  it('gives no host the release of another product or line, whatever digest it asks for', async () => {
    for (const other of ['shop 2.x', 'dashboard main']) {
      const to = join(temp.path, `wrong-${other.replace(' ', '-')}`, 'current');
      const run = await duriJson(['restore', store, '--expect', digests[other] ?? '', '--to', to, '--config', policyOf('shop', 'main')], { cwd: temp.path });
      expect({ exitCode: run.exitCode, reasons: reasonsOf(run) }).toEqual({ exitCode: 20, reasons: expect.arrayContaining(['wrong_subject']) });
    }
  });
});
