import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri, duriJson, type Json, reasonsOf } from '../support/duri.js';
import { runDuri } from '../support/run-duri.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

let original: SealedRelease;
let count = 0;
beforeAll(async () => {
  original = await sealedRelease(join(temp.path, 'original'));
  await original.verify();
});
const copy = (): SealedRelease => original.copy(`copy-${count++}`);
const LOG = 'VERIFY_LOG.log';
const verifyLog = ({ evidence, folder }: SealedRelease, ...more: string[]): Promise<Json & { exitCode: number }> =>
  duriJson(['log', 'verify', '--evidence', evidence, ...more], { cwd: folder });
const brief = (result: Json & { exitCode: number }): unknown[] => [result.exitCode, result.status, result['level'], reasonsOf(result)];

describe('log verify', () => {
  it('shows L0 by the chain alone, and says where the log claims more', async () => {
    const result = await verifyLog(original);
    expect(brief(result)).toEqual([0, 'verified', 'L0', []]);
    expect(result.warnings.map(({ reason }) => reason)).toEqual(['log_level_not_shown']);
  });

  it('shows L1 with the key ring, of the record that verify has just written and signed', async () => {
    const result = await verifyLog(original, '--keyring', original.ring, '--level', 'L1');
    expect(brief(result)).toEqual([0, 'verified', 'L1', []]);
    expect(result['digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('takes the record and its signature by their own paths as well', async () => {
    const place = copy();
    for (const [from, to] of [
      [LOG, 'moved.log'],
      ['VERIFY_LOG.sig', 'moved.sig'],
    ] as const)
      copyFileSync(join(place.evidence, from), join(place.folder, to));
    expect(brief(await duriJson(['log', 'verify', 'moved.log', '--keyring', place.ring], { cwd: place.folder }))).toEqual([0, 'verified', 'L1', []]);
    expect(
      brief(await duriJson(['log', 'verify', 'moved.log', '--signature', 'evidence/VERIFY_LOG.sig', '--keyring', place.ring], { cwd: place.folder })),
    ).toEqual([0, 'verified', 'L1', []]);
  });

  it('keeps the record and the signature of the run before, and both still verify', async () => {
    const place = copy();
    await place.verify();
    const kept = readdirSync(place.evidence).filter((name) => /^VERIFY_LOG\..+\.log$/.test(name));
    expect(kept.length).toBeGreaterThan(0);
    for (const name of kept)
      expect(brief(await duriJson(['log', 'verify', join(place.evidence, name), '--keyring', place.ring]))).toEqual([0, 'verified', 'L1', []]);
  });

  it.each<[string, (place: SealedRelease) => void, string[], unknown[]]>([
    ['is edited', ({ evidence }) => edit(join(evidence, LOG), '"result":"verified"', '"result":"tampered"'), [], [20, 'tampered', null, ['log_chain_broken']]],
    [
      'is cut short',
      ({ evidence }) => writeFileSync(join(evidence, LOG), readFileSync(join(evidence, LOG)).subarray(0, -5)),
      [],
      [21, 'corrupted', null, ['log_unfinished']],
    ],
    ['is emptied', ({ evidence }) => writeFileSync(join(evidence, LOG), ''), [], [21, 'corrupted', null, ['evidence_empty']]],
    [
      'has lost its signature, which is asked for',
      ({ evidence }) => rmSync(join(evidence, 'VERIFY_LOG.sig')),
      ['--keyring', 'duri.keyring.json'],
      [20, 'tampered', 'L0', ['signature_missing']],
    ],
    [
      'reaches less than is asked for',
      ({ evidence }) => rmSync(join(evidence, 'VERIFY_LOG.sig')),
      ['--level', 'L1'],
      [20, 'tampered', 'L0', ['signature_missing']],
    ],
    [
      'has the signature of another file',
      ({ evidence }) => copyFileSync(join(evidence, 'checksums.sig'), join(evidence, 'VERIFY_LOG.sig')),
      ['--keyring', 'duri.keyring.json'],
      [20, 'tampered', 'L0', ['signature_wrong_file', 'signature_wrong_type']],
    ],
  ])('is red for a record that %s', async (_, damage, more, expected) => {
    const place = copy();
    damage(place);
    expect(brief(await verifyLog(place, ...more))).toEqual(expected);
  });

  it('does not take a whole new chain of somebody without a key for L1', async () => {
    const place = copy();
    await duri(['verify', place.release, '--evidence', place.evidence], { cwd: place.folder }); // no ring: writes an unsigned record
    expect(brief(await verifyLog(place, '--level', 'L1'))).toEqual([20, 'tampered', 'L0', ['signature_missing']]);
  });

  it('refuses a key ring that lies beside the record, and a signature without any key', async () => {
    const place = copy();
    copyFileSync(place.ring, join(place.evidence, 'ring.json'));
    expect((await verifyLog(place, '--keyring', join(place.evidence, 'ring.json'))).error?.code).toBe('policy_untrusted');
    const unkeyed = await verifyLog(place, '--signature', join(place.evidence, 'VERIFY_LOG.sig'));
    expect([unkeyed.exitCode, unkeyed.status, unkeyed.error?.code]).toEqual([2, null, 'keyring_missing']);
  });

  it.each([
    [[], 'usage'],
    [['x.log', '--evidence', 'evidence'], 'usage'],
    [['nowhere.log'], 'input_missing'],
    [['--evidence', 'nowhere'], 'directory_missing'],
    [['--evidence', 'release'], 'input_missing'],
    [['evidence'], 'input_missing'],
    [['--evidence', 'evidence', '--level', 'L3'], 'input_invalid'],
  ])('log verify %j is an error: %s', async (args, code) => {
    expect((await duriJson(['log', 'verify', ...args], { cwd: original.folder })).error?.code).toBe(code);
  });

  it('tells a person what the level shows and what it does not', async () => {
    const { stdout } = await duri(['log', 'verify', '--evidence', original.evidence], { cwd: original.folder });
    expect(stdout).toContain('L0: the chain holds');
    expect(stdout).toContain('could have written another whole one');
  });
});

describe('log show', () => {
  it('shows what ran and what came back', async () => {
    const { stdout, exitCode } = await duri(['log', 'show', '--evidence', original.evidence], { cwd: original.folder });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/1 +\S+Z +verify +verified +0 +\d+ +deployment_metadata\.json@[0-9a-f]{12} +files_matched=5/);
  });

  it('gives every record to programs', async () => {
    const result = await duriJson<Json & { runs: { verb: string; argv: string[] }[]; header: { tool: { name: string } } }>(
      ['log', 'show', '--evidence', original.evidence],
      { cwd: original.folder },
    );
    expect([result.header.tool.name, result.runs.map(({ verb }) => verb)]).toEqual(['duri', ['verify']]);
    expect(result.runs[0]?.argv).toContain('verify');
  });

  it('shows a broken record as far as it can be read, and is red', async () => {
    const place = copy();
    edit(join(place.evidence, LOG), '"exit_code":0', '"exit_code":1');
    const { stdout, exitCode } = await duri(['log', 'show', '--evidence', place.evidence]);
    expect([exitCode, stdout.includes('tampered: what follows is only what could be read'), stdout.includes('log_chain_broken')]).toEqual([20, true, true]);
  });

  it('lets no control character of a record reach the terminal', async () => {
    const place = copy();
    edit(join(place.evidence, LOG), '"name":"deployment_metadata.json"', '"name":"\\u001b[31mred"');
    const { stdout } = await duri(['log', 'show', '--evidence', place.evidence]);
    // eslint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/\x1b|\u202e/);
    expect(stdout).toContain('\\x1b[31mred');
  });
});

describe('the record of a run', () => {
  it('never holds what looks like a secret on the command line', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const place = original.copy(token);
    expect((await place.verify()).status).toBe('verified');
    const names = readdirSync(place.evidence).filter((name) => name.endsWith('.log'));
    const [run] = (await duriJson<Json & { runs: { argv: string[] }[] }>(['log', 'show', '--evidence', place.evidence])).runs;
    expect(run?.argv).toEqual([
      'verify',
      join(temp.path, '***', 'release'),
      '--evidence',
      join(temp.path, '***', 'evidence'),
      '--keyring',
      join(temp.path, '***', 'duri.keyring.json'),
      '--json',
    ]);
    expect(names.filter((name) => readFileSync(join(place.evidence, name), 'latin1').includes(token))).toEqual([]);
  });

  it('that cannot be written is a warning, and the verdict stands', async () => {
    const place = await sealedRelease(join(temp.path, 'read-only'), ['ed25519']);
    const before = readdirSync(place.evidence);
    chmodSync(temp.path, 0o755);
    chmodSync(place.evidence, 0o555);
    const args = ['verify', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--json'];
    const run = runDuri(args, { cwd: place.folder, ...(process.getuid?.() === 0 ? { userId: 65534 } : {}) });
    chmodSync(place.evidence, 0o755);
    const { status, warnings } = run.json() as unknown as Json;
    expect([run.exitCode, status, warnings.map(({ reason }) => reason)]).toEqual([0, 'verified', ['subject_unpinned', 'log_not_written']]);
    expect(readdirSync(place.evidence)).toEqual(before);
  });

  it('does not follow links that wait in place of record and signature', async () => {
    const place = copy();
    const precious = join(place.folder, 'precious');
    writeFileSync(precious, 'precious');
    for (const name of [LOG, 'VERIFY_LOG.sig']) {
      rmSync(join(place.evidence, name));
      symlinkSync(precious, join(place.evidence, name));
    }
    const result = await place.verify();
    expect([result.status, readFileSync(precious, 'utf8')]).toEqual(['verified', 'precious']);
    expect(result.warnings.map(({ reason }) => reason)).toContain('log_not_written');
  });
});

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${path}`);
  writeFileSync(path, text.replace(from, to));
}
