import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeMark, readMark } from '../../src/mark/mark-file.js';
import { entryOf, markFreeze, type MarkEntry, markGood } from '../../src/mark/mark.js';
import { sha256 } from '../../src/model/digest.js';
import { AT, type Deployed, deployed, refusals } from '../support/deployed.js';
import { fixedClock } from '../support/doubles.js';
import { duriJson, type Json } from '../support/duri.js';
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
const run = (on: Deployed, args: readonly string[], at = AT): Promise<Said> =>
  duriJson<Said>(['mark', ...args], { cwd: on.path, env: { DURI_STATE_DIR: on.state }, clock: fixedClock(at) });
const FILE = 'duri.mark-reset.json';
const propose = (on: Deployed, to: readonly string[], more: readonly string[] = []): Promise<Said> =>
  run(on, ['propose', '--to', ...to, '--reason', '#9999 was never released', '--signing-key', on.secret('rootA'), ...more]);
const approve = (on: Deployed, by: 'rootA' | 'rootB' | 'ann' = 'rootB'): Promise<Said> => run(on, ['approve', FILE, '--signing-key', on.secret(by)]);
const reset = (on: Deployed, at = AT): Promise<Said> => run(on, ['reset', '--statement', FILE, '--config', on.config], at);
const entry = (on: Deployed): MarkEntry | undefined => {
  const mark = readMark(on.ports());
  return mark === undefined ? undefined : entryOf(mark, { product: 'shop', line: 'main' });
};
/** A number that nobody released, in the year 2099. */
const poison = (on: Deployed): void =>
  changeMark(on.ports(), (mark) => {
    const about = { product: 'shop', line: 'main' };
    return markFreeze(markGood(mark, about, { digest: sha256('poison'), sequence: 9999 }, new Date('2099-01-01T00:00:00Z')), about, 2 ** 50);
  });

describe('duri mark', () => {
  it('shows what is marked', async () => {
    const on = host();
    expect(await run(on, ['show'])).toMatchObject({ exitCode: 0, mark: { entries: [] } });
    poison(on);
    expect(await run(on, ['show'])).toMatchObject({ exitCode: 0, mark: { entries: [{ product: 'shop', line: 'main', sequence: 9999 }] } });
    writeFileSync(join(on.state, 'mark.json'), '{');
    expect(await run(on, ['show'])).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    expect(await duriJson(['mark', 'show'], { cwd: on.path })).toMatchObject({ exitCode: 2, error: { code: 'input_missing' } });
  });

  it('is set back by two root keys, so that the host boots again', async () => {
    const on = host();
    const [one, two] = [await on.release(1), await on.release(2)];
    await on.verdict(one);
    await on.verdict(two);
    poison(on);
    expect(refusals(await on.accept(two))).toEqual(['clock_behind', 'freeze_older', 'release_rollback']);
    expect(await propose(on, [two.evidence, '--sequence', '2'], ['--freeze-counter', '0'])).toMatchObject({ exitCode: 0, needed: 2 });
    expect(await reset(on)).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    expect(entry(on)).toMatchObject({ sequence: 9999 });
    expect(await approve(on)).toMatchObject({ exitCode: 0, approvals: 2 });
    expect(await reset(on)).toMatchObject({
      exitCode: 0,
      before: { sequence: 9999 },
      after: { sequence: 2, current: two.digest, last_green: two.digest, freeze_counter: 0 },
    });
    expect(readMark(on.ports())?.latest).toBe(AT);
    expect(refusals(await on.accept(two))).toEqual(['accepted']);
    expect(refusals(await on.accept(one))).toEqual(['release_rollback']);
    expect(readFileSync(join(on.state, 'logs', readdirSync(join(on.state, 'logs')).find((name) => name.endsWith('.log')) ?? ''), 'utf8')).toContain(
      '"verb":"mark"',
    );
  });

  it('is set back to nothing, and leaves other lines and the kill switch alone', async () => {
    const on = host();
    poison(on);
    changeMark(on.ports(), (mark) => markGood(mark, { product: 'shop', line: '2.x' }, { digest: sha256('other'), sequence: 3 }, new Date(AT)));
    await propose(on, ['nothing']);
    await approve(on);
    expect(await reset(on)).toMatchObject({ exitCode: 0, after: { sequence: 0, current: null, last_green: null, freeze_counter: 2 ** 50 } });
    expect(readMark(on.ports())?.entries.map(({ line, sequence }) => [line, sequence])).toEqual([
      ['2.x', 3],
      ['main', 0],
    ]);
  });

  it('is set back once by one statement', async () => {
    const on = host();
    poison(on);
    await propose(on, ['nothing']);
    await approve(on);
    expect(await reset(on)).toMatchObject({ exitCode: 0 });
    changeMark(on.ports(), (mark) => markGood(mark, { product: 'shop', line: 'main' }, { digest: sha256('5'), sequence: 5 }, new Date(AT)));
    expect(await reset(on)).toMatchObject({ exitCode: 2, error: { message: expect.stringContaining('used on this host before') } });
    expect(entry(on)).toMatchObject({ sequence: 5 });
  });

  it.each<[string, (on: Deployed) => void]>([
    ['a root key was revoked meanwhile', (on) => on.ring({ rootB: { state: 'revoked', ended: '2026-01-05T00:00:00Z' } })],
    ['one of them is no root key', (on) => on.ring({ rootB: { uses: ['ticket'] } })],
    ['policy asks for three', (on) => on.policy('mark: { reset_threshold: 3 }\n')],
    ['it is for another line', (on) => writeFileSync(on.config, readFileSync(on.config, 'utf8').replace('line: main', 'line: 2.x'))],
    ['a byte was changed', (on) => writeFileSync(join(on.path, FILE), readFileSync(join(on.path, FILE), 'utf8').replace('"sig":"', '"sig":"A'))],
    ['it is gone', (on) => writeFileSync(join(on.path, FILE), '')],
  ])('is not set back when %s', async (_, change) => {
    const on = host();
    poison(on);
    await propose(on, ['nothing']);
    await approve(on);
    change(on);
    expect(await reset(on)).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    expect(entry(on)).toMatchObject({ sequence: 9999 });
  });

  it('is not set back after the end of the statement', async () => {
    const on = host();
    poison(on);
    await propose(on, ['nothing'], ['--hours', '1']);
    await approve(on);
    expect(await reset(on, '2026-01-05T13:00:01.000Z')).toMatchObject({ exitCode: 2 });
    expect(await reset(on, '2026-01-05T13:00:00.000Z')).toMatchObject({ exitCode: 0 });
  });

  it('takes no second signature of one key, and none of a key for something else', async () => {
    const on = host();
    await propose(on, ['nothing']);
    expect(await approve(on, 'rootA')).toMatchObject({ exitCode: 2, error: { code: 'key_may_not_sign' } });
    expect(await approve(on, 'ann')).toMatchObject({ exitCode: 2, error: { code: 'key_may_not_sign' } });
    expect(await run(on, ['reset', '--statement', 'none.json', '--config', on.config])).toMatchObject({ exitCode: 2, error: { code: 'input_missing' } });
  });

  it.each([
    ['a release without its number', ['--to', `sha256:${sha256('a')}`]],
    ['nothing with a number', ['--to', 'nothing', '--sequence', '3']],
    ['what is no release', ['--to', 'somewhere', '--sequence', '3']],
  ])('is not proposed for %s', async (_, args) => {
    const on = host();
    expect(await run(on, ['propose', ...args, '--reason', 'r', '--signing-key', on.secret('rootA')])).toMatchObject({ exitCode: 2 });
  });
});
