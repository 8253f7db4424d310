import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { evidenceDirectory } from '../../src/adapters/evidence-directory/index.js';
import { COMMIT_FILE, EVIDENCE_FILES, LOCK_FILE, OWN_NAMES, pendingName } from '../../src/evidence/evidence-set.js';
import { sha256 } from '../../src/model/digest.js';
import type { EvidenceSnapshot } from '../../src/ports/evidence-store.js';
import { killHard, sleep, startChild } from '../support/children.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

let count = 0;
function newFolder(): string {
  const path = join(temp.path, `evidence-${count++}`);
  mkdirSync(path);
  return path;
}

function contents(snapshot: EvidenceSnapshot): Record<string, string> {
  const entries = EVIDENCE_FILES.flatMap((name) => {
    const file = snapshot.file(name);
    return file === undefined ? [] : [[name, Buffer.from(file.read(1e6)).toString()]];
  });
  snapshot.close();
  return Object.fromEntries(entries) as Record<string, string>;
}

const read = (directory: string): Record<string, string> => contents(evidenceDirectory.open(directory));

function write(directory: string, files: Record<string, string>): void {
  const transaction = evidenceDirectory.begin(directory);
  for (const [name, content] of Object.entries(files)) transaction.put(name, content);
  transaction.commit(EVIDENCE_FILES);
}

function lockBy(directory: string, pid: number): void {
  rmSync(join(directory, LOCK_FILE), { force: true });
  symlinkSync(JSON.stringify({ host: hostname(), pid, nonce: 'n' }), join(directory, LOCK_FILE));
}

describe('evidence directory', () => {
  it('shows nothing of a new set before the commit and all of it afterwards', () => {
    const directory = newFolder();
    write(directory, { 'checksums.json': 'old', 'sbom.json': 'old' });
    const transaction = evidenceDirectory.begin(directory);
    transaction.put('checksums.json', 'new');
    const writer = transaction.create('SHA256SUMS');
    writer.write(Buffer.from('ne'));
    writer.write(Buffer.from('w'));
    expect(writer.close()).toEqual({ digest: sha256('new'), sizeBytes: 3 });
    expect(read(directory)).toEqual({ 'checksums.json': 'old', 'sbom.json': 'old' });
    transaction.commit(EVIDENCE_FILES);
    expect(read(directory)).toEqual({ 'checksums.json': 'new', SHA256SUMS: 'new' });
    expect(readdirSync(directory).sort()).toEqual(['SHA256SUMS', 'checksums.json']);
  });

  it('leaves the old set and nothing else after an abort', () => {
    const directory = newFolder();
    write(directory, { 'checksums.json': 'old' });
    const transaction = evidenceDirectory.begin(directory);
    transaction.put('checksums.json', 'new');
    transaction.abort();
    expect([read(directory), readdirSync(directory)]).toEqual([{ 'checksums.json': 'old' }, ['checksums.json']]);
  });

  it('keeps what an open snapshot reads while the set is replaced', () => {
    const directory = newFolder();
    write(directory, { 'checksums.json': 'old', 'sbom.json': 'old' });
    const snapshot = evidenceDirectory.open(directory);
    write(directory, { 'checksums.json': 'new' });
    expect(contents(snapshot)).toEqual({ 'checksums.json': 'old', 'sbom.json': 'old' });
  });

  it('reads the new set where a run was killed right after its commit, and the next run completes it', () => {
    const directory = newFolder();
    write(directory, { 'checksums.json': 'old', 'sbom.json': 'old', SHA256SUMS: 'old' });
    writeFileSync(join(directory, pendingName('checksums.json')), 'new');
    writeFileSync(join(directory, 'SHA256SUMS'), 'new');
    writeFileSync(join(directory, COMMIT_FILE), JSON.stringify({ version: 1, files: ['checksums.json', 'SHA256SUMS'], remove: ['sbom.json'] }));
    const whole = { 'checksums.json': 'new', SHA256SUMS: 'new' };
    expect(read(directory)).toEqual(whole);
    evidenceDirectory.begin(directory).abort();
    expect([read(directory), readdirSync(directory).sort()]).toEqual([whole, ['SHA256SUMS', 'checksums.json']]);
  });

  it('ignores what a run left that was killed before its commit, and the next run removes it', () => {
    const directory = newFolder();
    write(directory, { 'checksums.json': 'old' });
    for (const name of ['checksums.json', 'sbom.json', COMMIT_FILE]) writeFileSync(join(directory, pendingName(name)), 'half');
    expect(read(directory)).toEqual({ 'checksums.json': 'old' });
    write(directory, { 'checksums.json': 'new' });
    expect(readdirSync(directory)).toEqual(['checksums.json']);
  });

  it('lets one run write at a time, and names the process that does', () => {
    const directory = newFolder();
    const first = evidenceDirectory.begin(directory);
    lockBy(directory, process.ppid);
    expect(() => evidenceDirectory.begin(directory)).toThrow(
      expect.objectContaining({ code: 'locked', message: expect.stringContaining(`process ${process.ppid}`) as string }),
    );
    expect(() => first.commit()).toThrow(expect.objectContaining({ code: 'locked' }));
  });

  it('takes over the lock of a process that is dead', () => {
    const directory = newFolder();
    const dead = Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString());
    lockBy(directory, dead);
    write(directory, { 'checksums.json': 'new' });
    expect(read(directory)).toEqual({ 'checksums.json': 'new' });
  });

  it.each([
    ['{}'],
    ['null'],
    ['[]'],
    ['{"version":1,"files":["../x"],"remove":[]}'],
    ['{"version":1,"files":[],"remove":[7]}'],
    ['{"version":1,"files":"SHA256SUMS","remove":[]}'],
    ['{"version":1,"files":[],"remove":[],"other":[]}'],
    ['{"version":1,"files":[],"files":[],"remove":[]}'],
    [JSON.stringify({ version: 1, files: Array(65).fill('SHA256SUMS'), remove: [] })],
    ['{"version":2,"files":[],"remove":[]}'],
    [''],
    ['x'.repeat(20_000)],
  ])('refuses the damaged commit record %# instead of guessing', (record) => {
    const directory = newFolder();
    writeFileSync(join(directory, COMMIT_FILE), record);
    expect(() => evidenceDirectory.open(directory)).toThrow(expect.objectContaining({ code: 'evidence_unreadable' }));
  });

  it('says that a directory is missing, and never waits on a FIFO', () => {
    const directory = newFolder();
    expect(() => evidenceDirectory.open(join(directory, 'nowhere'))).toThrow(expect.objectContaining({ code: 'directory_missing' }));
    execFileSync('mkfifo', [join(directory, 'checksums.json')]);
    expect(() => evidenceDirectory.open(directory)).toThrow(
      expect.objectContaining({ code: 'evidence_unreadable', message: expect.stringContaining('not a regular file') as string }),
    );
  });

  it('follows links to files, as Kubernetes mounts them', () => {
    const directory = newFolder();
    mkdirSync(join(directory, '..data'));
    writeFileSync(join(directory, '..data', 'sbom.json'), 'linked');
    symlinkSync(join('..data', 'sbom.json'), join(directory, 'sbom.json'));
    expect(read(directory)).toEqual({ 'sbom.json': 'linked' });
  });
});

describe('atomic write interruption', () => {
  const KILLS = 150;

  it(`shows readers one whole set, whatever instant of ${KILLS} the writer is killed at, and leaves no partial file`, async () => {
    const directory = newFolder();
    let generation = 0;
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const child = await startChild('./seal-loop.js', [directory, String(generation)]);
      const until = performance.now() + Math.random() * 25;
      do {
        generation = Math.max(generation, assertWhole(directory));
        await sleep(0);
      } while (performance.now() < until);
      await killHard(child);
      generation = assertWhole(directory) + 1;
      const names = readdirSync(directory);
      expect(names.filter((name) => !OWN_NAMES.includes(name))).toEqual([]);
      if (names.some((name) => !EVIDENCE_FILES.includes(name) && name !== LOCK_FILE)) interrupted += 1;
    }
    expect(interrupted).toBeGreaterThan(KILLS / 4); // else the kills missed what they are for
    evidenceDirectory.begin(directory).abort();
    expect(readdirSync(directory).filter((name) => !EVIDENCE_FILES.includes(name))).toEqual([]);
  }, 120_000);

  /** Reads the set and gives its generation, or -1 when none is there yet. */
  function assertWhole(directory: string): number {
    const files = Object.entries(read(directory));
    const generations = new Set(files.map(([, text]) => Number(/^generation (\d+) /.exec(text)?.[1])));
    if (files.length === 0) return -1;
    const [generation = NaN] = generations;
    expect({ generations: generations.size, files: files.length }).toEqual({ generations: 1, files: generation % 2 === 0 ? 7 : 6 });
    for (const [name, text] of files) expect(text).toBe(`generation ${generation} of ${name}\n`.repeat(1 + (generation % 50)));
    return generation;
  }
});

describe('a folder that cannot be written', () => {
  it('keeps the old set when the disk is full, and says so', () => {
    const mount = join(temp.path, 'full');
    mkdirSync(mount);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mount]);
    try {
      write(mount, { 'checksums.json': 'old' });
      const transaction = evidenceDirectory.begin(mount);
      expect(() => transaction.put('sbom.json', 'x'.repeat(600_000))).toThrow(
        expect.objectContaining({ code: 'write_failed', message: expect.stringContaining('ENOSPC') as string }),
      );
      transaction.abort();
      expect([read(mount), readdirSync(mount)]).toEqual([{ 'checksums.json': 'old' }, ['checksums.json']]);
    } finally {
      execFileSync('umount', [mount]);
    }
  });

  it('is an error that names the folder when it is read-only', () => {
    const directory = newFolder();
    write(directory, { 'checksums.json': 'old' });
    execFileSync('chmod', ['0555', directory]);
    const script = `import('${new URL('../../src/adapters/evidence-directory/index.js', import.meta.url).href}').then(({ evidenceDirectory }) => { try { evidenceDirectory.begin('${directory}'); } catch (error) { console.log(error.code, error.message); } console.log(Buffer.from(evidenceDirectory.open('${directory}').file('checksums.json').read(9)).toString()); })`;
    execFileSync('chmod', ['0755', temp.path]);
    const output = execFileSync(process.execPath, ['-e', script], { uid: 65534, gid: 65534, cwd: '/' }).toString();
    expect(output).toContain('write_failed');
    expect(output).toContain(directory);
    expect(output.trim().split('\n').at(-1)).toBe('old');
  });
});
