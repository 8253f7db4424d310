import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globCheck } from '../../../../src/gates/audit/types/glob.js';
import { complaints, groundFolder, observe } from '../../../support/folder-ground.js';

const RULES = { deny: ['**/*.bak', '**/*~', '**/*.pem', '**/.env'], symlink_escape: 'deny', loop: 'deny', max_depth: 3 };
const folder = groundFolder({ 'a/b.txt': 'x', 'a/ok': { linkTo: 'b.txt' } });
afterAll(() => folder.remove());

const see = async (parameters: unknown = RULES): Promise<string[]> => complaints(await observe(globCheck, folder.ground(), parameters));

describe('glob', () => {
  it('passes on a clean tree, and says what it saw', async () => {
    const all = await observe(globCheck, folder.ground(), RULES);
    expect(all.map(({ outcome, subject }) => `${outcome} ${subject}`)).toEqual(['pass a/ok']);
  });

  it.each([
    ['a backup', { 'a/b.txt.bak': 'x' }, 'a/b.txt.bak', 'a/b.txt.bak must not be here'],
    ['a key', { 'deploy.pem': 'x' }, 'deploy.pem', 'deploy.pem must not be here'],
    ['a file of a denied folder', { 'old.bak/x': 'x' }, 'old.bak', 'old.bak/x must not be here'],
    ['a hidden file', { 'a/.env': 'A=1' }, 'a/.env', 'a/.env must not be here'],
    ['a link out of the tree', { out: { linkTo: '../../etc' } }, 'out', 'out is a link that leads out of the tree'],
    ['an absolute link', { out: { linkTo: '/etc/passwd' } }, 'out', 'out is a link that leads out of the tree'],
    ['a link to a folder above', { 'a/up': { linkTo: '..' } }, 'a/up', 'a/up is a link to a folder that holds it'],
    ['a link to itself', { self: { linkTo: 'self' } }, 'self', 'self is a link that leads to nothing, or in a circle'],
    ['a dead link', { dead: { linkTo: 'nowhere' } }, 'dead', 'dead is a link that leads to nothing, or in a circle'],
    ['a deep file', { '1/2/3/4/x': 'x' }, '1', '1/2/3/4/x lies too deep'],
    ['a name with a control character', { 'a/x\ty': 'x' }, 'a/x\ty', 'a/x\\x09y has a name that cannot be shown'],
  ])('fails on %s', async (_, files, added, complaint) => {
    folder.put(files);
    expect(await see()).toEqual([complaint]);
    rmSync(join(folder.path, added), { recursive: true });
  });

  it('sees a FIFO, a name that is not UTF-8, and a file that everyone may write', async () => {
    execFileSync('mkfifo', [join(folder.path, 'pipe')]);
    const odd = Buffer.concat([Buffer.from(`${folder.path}/odd`), Buffer.from([0xff])]);
    writeFileSync(odd, 'x');
    writeFileSync(join(folder.path, 'open.txt'), 'x');
    chmodSync(join(folder.path, 'open.txt'), 0o666);
    expect(await see()).toEqual(['odd\\xff has a name that cannot be shown', 'open.txt is world-writable', 'pipe is neither file, folder nor link']);
    for (const name of ['pipe', 'open.txt']) rmSync(join(folder.path, name));
    rmSync(odd);
  });

  it('wants what is required to be there and not empty', async () => {
    folder.put({ 'a/empty.md': '' });
    expect(await see({ require: ['a/*.txt', '**/*.md', 'none/**'] })).toEqual(['a/empty.md is empty', 'none/** matches no file']);
  });

  it('lets allow make exceptions, and fails where nothing is left to look at', async () => {
    folder.put({ 'tests/ca.pem': 'x' });
    expect(await see({ deny: ['**/*.pem'], allow: ['tests/**'] })).toEqual([]);
    expect(await see({ deny: ['**/*.pem'], in: ['nothing/**'] })).toEqual(['nothing/** matches nothing in the tree']);
  });

  it('refuses to ask for nothing', () => {
    expect(globCheck.parameters.safeParse({}).success).toBe(false);
    expect(globCheck.parameters.safeParse({ deny: [] }).success).toBe(false);
    expect(globCheck.parameters.safeParse({ denied: ['x'] }).success).toBe(false);
  });
});
