import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PREDICATE_TYPES } from '../../src/evidence/predicate-types.js';
import { sha256 } from '../../src/model/digest.js';
import { canonicalJson } from '../../src/shape/canonical-json.js';
import { AT, type Deployed, deployed, refusals } from '../support/deployed.js';
import { fixedClock } from '../support/doubles.js';
import { duriJson, type Json } from '../support/duri.js';
import { signedBy } from '../support/envelopes.js';
import { testKey } from '../support/keys.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;
function host(): Deployed {
  const path = join(folder.path, String(++count));
  mkdirSync(path);
  return deployed(path);
}

type Said = Json & { readonly exitCode: number };
const run = (on: Deployed, args: readonly string[], at = AT): Promise<Said> => duriJson<Said>(['ticket', ...args], { cwd: on.path, clock: fixedClock(at) });
const [FROM, TO]: readonly [string, string] = [`sha256:${sha256('from')}`, `sha256:${sha256('to')}`];
const fresh = (on: Deployed, more: readonly string[] = [], by: 'ann' | 'bob' | 'gate' = 'ann'): Promise<Said> =>
  run(on, ['new', '--from', FROM, '--to', TO, '--reason', 'Orders are lost', '--hours', '4', '--signing-key', on.secret(by), ...more]);
const approve = (on: Deployed, by: 'ann' | 'bob' | 'gate' = 'bob', at = AT): Promise<Said> =>
  run(on, ['approve', 'duri.ticket.json', '--signing-key', on.secret(by)], at);
const show = (on: Deployed, at = AT): Promise<Said> => run(on, ['show', 'duri.ticket.json'], at);
const file = (on: Deployed): string => readFileSync(join(on.path, 'duri.ticket.json'), 'utf8');

describe('duri ticket', () => {
  it('is signed by one, then by another, and holds', async () => {
    const on = host();
    expect(await fresh(on)).toMatchObject({
      exitCode: 0,
      signed_by: [on.keys.ann.id],
      ticket: { product: 'shop', line: 'main', environment: 'production', issued: '2026-01-05T12:00:00Z', expires: '2026-01-05T16:00:00Z' },
    });
    expect(await show(on)).toMatchObject({ exitCode: 1, valid: false, why: '1 of 2 approvers have signed', approvals: [{ name: 'ann', refused: null }] });
    const payload = (JSON.parse(file(on)) as { payload: string }).payload;
    expect(await approve(on)).toMatchObject({ exitCode: 0, approvals: 2 });
    expect(JSON.parse(file(on))).toMatchObject({ payload, signatures: [{}, {}] });
    expect(canonicalJson(JSON.parse(file(on)))).toBe(file(on));
    expect(await show(on)).toMatchObject({ exitCode: 0, valid: true, why: null });
  });

  it('lets a host go back', async () => {
    const on = host();
    const releases = [await on.release(1), await on.release(2), await on.release(3)] as const;
    for (const release of releases) await on.verdict(release);
    const [one, two, three] = releases;
    await on.boot(one, { bootstrap: true });
    await on.boot(two);
    await on.boot(three);
    const args = ['--from', three.evidence, '--to', one.evidence, '--reason', 'r', '--output', 'back.json', '--signing-key', on.secret('ann')];
    expect(await run(on, ['new', ...args])).toMatchObject({ exitCode: 0, ticket: { from: three.digest, to: one.digest } });
    const ticket = join(on.path, 'back.json');
    expect(refusals(await on.accept(one, { ticket }))).toContain('ticket_invalid');
    await run(on, ['approve', 'back.json', '--signing-key', on.secret('bob')]);
    expect(refusals(await on.accept(one, { ticket }))).toEqual(['accepted']);
    expect(refusals(await on.accept(two, { ticket }))).toEqual(['accepted']);
  });

  it('is not signed with one key twice', async () => {
    const on = host();
    await fresh(on);
    const before = file(on);
    expect(await approve(on, 'ann')).toMatchObject({ exitCode: 2, error: { code: 'key_may_not_sign' } });
    copyFileSync(on.secret('ann'), join(on.path, 'keys', 'again.pem'));
    expect(await run(on, ['approve', 'duri.ticket.json', '--signing-key', join(on.path, 'keys', 'again.pem')])).toMatchObject({ exitCode: 2 });
    expect(file(on)).toBe(before);
  });

  it('is not signed with two keys at once, or with those that lie about', async () => {
    const on = host();
    expect(await fresh(on, ['--signing-key', on.secret('bob')])).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    on.ring({ ann: { secret_file: 'keys/ann.pem' }, bob: { secret_file: 'keys/bob.pem' } });
    const without = ['new', '--from', FROM, '--to', TO, '--reason', 'r'];
    expect(await run(on, without)).toMatchObject({ exitCode: 2, error: { code: 'key_missing' } });
    expect(await fresh(on)).toMatchObject({ exitCode: 0, signed_by: [on.keys.ann.id] });
  });

  it('is not signed with a key for something else', async () => {
    const on = host();
    expect(await fresh(on, [], 'gate')).toMatchObject({ exitCode: 2, error: { code: 'key_may_not_sign' } });
    expect(existsSync(join(on.path, 'duri.ticket.json'))).toBe(false);
    await fresh(on);
    expect(await approve(on, 'gate')).toMatchObject({ exitCode: 2, error: { code: 'key_may_not_sign' } });
  });

  it('is not approved over a signature that does not count, after its end, or when it is something else', async () => {
    const on = host();
    await fresh(on);
    expect(await approve(on, 'bob', '2026-01-05T16:00:01.000Z')).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    on.ring({ ann: { state: 'revoked', ended: '2026-01-05T00:00:00Z' } });
    expect(await approve(on)).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    expect(await show(on)).toMatchObject({ exitCode: 1, approvals: [{ name: 'ann', refused: expect.stringContaining('revoked') }] });
    on.ring();
    const statement = { subjects: [{ name: 'x', digest: sha256('to') }], predicateType: PREDICATE_TYPES.markReset.type, predicate: { a: 1 } };
    writeFileSync(join(on.path, 'duri.ticket.json'), signedBy([on.keys.ann], statement));
    expect(await approve(on)).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    writeFileSync(join(on.path, 'duri.ticket.json'), '{}');
    expect(await show(on)).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    expect(await run(on, ['show', 'none.json'])).toMatchObject({ exitCode: 2, error: { code: 'input_missing' } });
  });

  it('shows whose signatures are strange, and when it is over', async () => {
    const on = host();
    await fresh(on);
    await approve(on);
    expect(await show(on, '2026-01-05T16:00:01.000Z')).toMatchObject({ exitCode: 1, why: 'it was over on 2026-01-05T16:00:00Z' });
    on.ring({ bob: { uses: ['seal'] } });
    expect(await show(on)).toMatchObject({ exitCode: 1, why: '1 of 2 approvers have signed' });
    const stranger = testKey('ed25519', { uses: ['ticket'] });
    const { payload } = JSON.parse(file(on)) as { payload: string };
    const { predicate, subject } = JSON.parse(Buffer.from(payload, 'base64').toString()) as { predicate: object; subject: { digest: { sha256: string } }[] };
    const statement = {
      subjects: [{ name: 'deployment_metadata.json', digest: sha256('to') }],
      predicateType: PREDICATE_TYPES.ticket.type,
      predicate: { ...predicate },
    };
    expect(subject).toHaveLength(1);
    writeFileSync(join(on.path, 'duri.ticket.json'), signedBy([stranger], statement));
    expect(await show(on)).toMatchObject({ exitCode: 1, approvals: [{ key: stranger.id, refused: 'no key of the ring has made this signature' }] });
  });

  it.each<[string, readonly string[], string]>([
    ['a release that is none', ['--to', 'somewhere'], 'input_invalid'],
    ['the release that is left', ['--to', FROM], 'input_invalid'],
    ['more hours than it may', ['--hours', '73'], 'input_invalid'],
    ['an environment that is no name', ['--environment', 'a b'], 'input_invalid'],
    ['a reason with a line break', ['--reason', 'a\nb'], 'input_invalid'],
    ['a folder without evidence', ['--to', '.'], 'input_missing'],
  ])('is not written for %s', async (_, more, code) => {
    const on = host();
    const args = new Map([
      ['--from', FROM],
      ['--to', TO],
      ['--reason', 'r'],
      [more[0] ?? '', more[1] ?? ''],
    ]);
    const result = await run(on, ['new', ...[...args].flat(), '--signing-key', on.secret('ann')]);
    expect(result).toMatchObject({ exitCode: 2, error: { code: expect.stringMatching(`${code}|usage`) } });
    expect(existsSync(join(on.path, 'duri.ticket.json'))).toBe(false);
  });

  it('overwrites nothing, and needs a policy that says what it is for', async () => {
    const on = host();
    await fresh(on);
    expect(await fresh(on)).toMatchObject({ exitCode: 2, error: { code: 'file_exists' } });
    writeFileSync(on.config, 'version: "1.0"\nkeyring: duri.keyring.json\n');
    expect(await fresh(on, ['--output', 'other.json'])).toMatchObject({ exitCode: 2, error: { code: 'input_missing' } });
  });
});
