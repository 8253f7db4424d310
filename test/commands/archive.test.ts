import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/model/digest.js';
import { duri, duriJson, type Json, type RunOptions } from '../support/duri.js';
import { fixedClock } from '../support/doubles.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

interface Archived extends Json {
  readonly exitCode: number;
  readonly archive: { readonly name: string; readonly path: string; readonly digest: string };
  readonly stores: readonly {
    readonly store: string;
    readonly level: string;
    readonly kept_until: string | null;
    readonly clamped: boolean;
    readonly location: string;
  }[];
  readonly asked: { readonly days: number; readonly until: string };
}

let place: SealedRelease;
let count = 0;

beforeEach(async () => {
  place = await sealedRelease(join(temp.path, `case-${count++}`), ['ed25519']);
});

function archive(more: readonly string[] = [], options: RunOptions = {}): Promise<Archived> {
  return duriJson<Archived>(['archive', place.release, '--evidence', place.evidence, '--keyring', place.ring, ...more], { cwd: place.folder, ...options });
}

const INTO = ['--store', 'directory', '--directory', 'archives'];
const folder = (): string => join(place.folder, 'archives');
const receipts = (): { receipts: { envelope?: { payload: string }; unsigned?: unknown }[] } =>
  JSON.parse(readFileSync(join(place.evidence, 'receipts.json'), 'utf8'));

describe('duri archive', () => {
  it('keeps a release that verifies anew in one line, and says until when', async () => {
    const run = await archive(INTO);
    expect(run).toMatchObject({ exitCode: 0, status: 'archived', asked: { days: 180 }, proof_of_retention: false, mirrored: false });
    expect(run.stores).toEqual([expect.objectContaining({ store: 'directory', level: 'declared', kept_until: run.asked.until, clamped: false })]);
    expect(run.archive.name).toMatch(/^shop-main-1-[0-9a-f]{12}\.tar\.gz$/);
    expect(`sha256:${sha256(readFileSync(join(folder(), run.archive.name)))}`).toBe(run.archive.digest);
    expect(run.warnings.map(({ reason }) => reason)).toContain('retention_unproven');
    rmSync(place.release, { recursive: true });
    expect((await duri(['verify', join(folder(), run.archive.name), '--keyring', place.ring])).exitCode).toBe(0);
    expect((await duri(['verify', join(folder(), run.archive.name), '--keyring', place.ring])).stdout).toContain('verified');
  });

  it('writes a signed receipt, and a second run adds one and stores nothing twice', async () => {
    const first = await archive(INTO);
    const second = await archive(INTO);
    expect(second).toMatchObject({ exitCode: 0, archive: { digest: first.archive.digest } });
    expect(readdirSync(folder()).sort()).toEqual([first.archive.name, `${first.archive.name}.json`]);
    const all = receipts().receipts.map(({ envelope }) => JSON.parse(Buffer.from(envelope!.payload, 'base64').toString()));
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({
      predicateType: 'https://github.com/duri/duri/predicates/receipt/v1',
      subject: [{ name: first.archive.name, digest: { sha256: first.archive.digest.slice(7) } }, { name: 'deployment_metadata.json' }],
      predicate: { store: 'directory', level: 'declared', asked_days: 180, clamped: false, verified: true, signers: [expect.stringMatching(/^SHA256:/)] },
    });
    expect((await place.verify()).exitCode).toBe(0);
  });

  it('says that a receipt is unsigned where no key is at hand', async () => {
    rmSync(place.secrets, { recursive: true });
    const run = await archive(INTO);
    expect(run.exitCode).toBe(0);
    expect(run.warnings.map(({ reason }) => reason)).toContain('receipt_unsigned');
    expect(receipts().receipts).toEqual([{ unsigned: expect.objectContaining({ _type: 'https://in-toto.io/Statement/v1' }) }]);
  });

  it('archives nothing that does not verify, also in dev', async () => {
    writeFileSync(join(place.release, 'app.js'), 'changed');
    for (const env of [{}, { DURI_ENV: 'dev' }]) {
      const run = await archive(INTO, { env });
      expect(run).toMatchObject({ exitCode: 20, status: 'tampered', mode: 'prod' });
    }
    expect(existsSync(folder())).toBe(false);
    expect(existsSync(join(place.evidence, 'receipts.json'))).toBe(false);
  });

  it('overwrites nothing that has the name and other bytes', async () => {
    const { archive: kept } = await archive(INTO);
    writeFileSync(join(folder(), kept.name), 'other');
    const run = await archive(INTO);
    expect(run).toMatchObject({ exitCode: 2, status: null, error: { code: 'file_exists', message: expect.stringContaining(`sha256:${sha256('other')}`) } });
    expect(readFileSync(join(folder(), kept.name), 'utf8')).toBe('other');
    expect(receipts().receipts).toHaveLength(1);
  });

  it('writes it to a folder of its own as well, and takes that for the store where nothing names one', async () => {
    const run = await archive(['--store', 'directory', '--output', 'out']);
    expect(run).toMatchObject({ exitCode: 0, archive: { path: join(place.folder, 'out', run.archive.name) } });
    expect(readdirSync(join(place.folder, 'out'))).toContain(run.archive.name);
  });

  it('keeps it for longer when asked again for more, and never for less', async () => {
    const note = (): { until: string } =>
      JSON.parse(
        readFileSync(
          join(
            folder(),
            readdirSync(folder()).find((name) => name.endsWith('.json'))!,
          ),
          'utf8',
        ),
      );
    await archive([...INTO, '--retention-days', '400']);
    const { until } = note();
    await archive([...INTO, '--retention-days', '10']);
    expect(note().until).toBe(until);
  });

  it('asks for no less than a policy file does', async () => {
    writeFileSync(join(place.folder, 'duri.yml'), 'version: "1.0"\nretention_days: 180\n');
    expect(await archive([...INTO, '--retention-days', '30'])).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    expect(await archive([...INTO, '--retention-days', '365'])).toMatchObject({ exitCode: 0, asked: { days: 365 } });
  });

  it('takes stores and folder from the policy', async () => {
    writeFileSync(join(place.folder, 'duri.yml'), 'version: "1.0"\narchive:\n  stores: [directory]\n  directory: kept\n');
    const run = await archive();
    expect(run.exitCode).toBe(0);
    expect(readdirSync(join(place.folder, 'kept'))).toContain(run.archive.name);
  });

  it('stores nothing where the policy wants a mirror and names none', async () => {
    writeFileSync(join(place.folder, 'duri.yml'), 'version: "1.0"\narchive:\n  when_short: mirror\n');
    expect(await archive(INTO)).toMatchObject({ exitCode: 2, error: { code: 'policy_invalid' } });
    expect(existsSync(folder())).toBe(false);
  });

  it.each([
    ['a store that does not exist', ['--store', 'moon'], {}, 'input_invalid'],
    ['artifacts outside an action', ['--store', 'artifact', '--repository', 'acme/app'], {}, 'input_invalid'],
    ['a folder that nobody named', ['--store', 'directory'], {}, 'input_missing'],
    ['a policy inside the release', [...INTO, '--config', 'RELEASE/duri.yml'], {}, 'policy_untrusted'],
  ])('refuses %s', async (_name, more, env, code) => {
    writeFileSync(join(place.folder, 'policy.yml'), 'version: "1.0"\n');
    if (code === 'policy_untrusted') copyFileSync(join(place.folder, 'policy.yml'), join(place.release, 'duri.yml'));
    const run = await archive(
      more.map((word) => word.replace('RELEASE', place.release)),
      { env: { GITHUB_API_URL: 'http://127.0.0.1:9', ...env } },
    );
    expect({ code: run.error?.code, zero: run.exitCode === 0 }).toEqual({ code, zero: false });
  });

  it('archives nothing of a pull request', async () => {
    const event = join(place.folder, 'event.json');
    const side = (sha: string): object => ({ ref: 'main', sha: sha.repeat(40), repo: { full_name: 'acme/app' } });
    writeFileSync(event, JSON.stringify({ number: 1, pull_request: { head: side('a'), base: side('b') } }));
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
    expect(await archive(INTO, { env })).toMatchObject({ exitCode: 2, error: { code: 'event_unsupported' } });
    expect(existsSync(folder())).toBe(false);
  });

  it('refuses expired evidence', async () => {
    const later = new Date(Date.now() + 100 * 86_400_000).toISOString();
    expect(await archive(INTO, { clock: fixedClock(later) })).toMatchObject({ exitCode: 22, status: 'policy_changed' });
  });

  it('keeps every receipt of two runs at the same time', async () => {
    mkdirSync(folder());
    const runs = await Promise.all([archive(INTO), archive(INTO), archive(INTO)]);
    const good = runs.filter(({ exitCode }) => exitCode === 0).length;
    expect(receipts().receipts).toHaveLength(good);
    expect(good).toBeGreaterThan(0);
  });
});
