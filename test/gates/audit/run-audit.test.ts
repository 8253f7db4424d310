import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type CheckType, checkType, type Ground, staticCheck } from '../../../src/gates/audit/check-type.js';
import { runAudit } from '../../../src/gates/audit/run-audit.js';
import type { SelectedCheck } from '../../../src/gates/audit/select-checks.js';
import { fails, holds, type Observation, Unmet } from '../../../src/gates/checks/observation.js';
import { IntegrityError } from '../../../src/model/errors.js';
import { groundFolder, sharedGroundAt } from '../../support/folder-ground.js';

const folder = groundFolder({ 'a.txt': 'x' });
afterAll(() => folder.remove());

const allowed = { allowed: true, says: 'test' } as const;

function check(
  id: string,
  observe: (ground: Ground) => Promise<readonly Observation[]> | readonly Observation[],
  over: Partial<SelectedCheck> = {},
): SelectedCheck {
  const type: CheckType = checkType({ name: 'test', summary: 'A test.', parameters: z.unknown(), executes: staticCheck, observe });
  return {
    id,
    title: id,
    category: 'C',
    severity: 'high',
    why: undefined,
    fix: undefined,
    type,
    parameters: {},
    timeoutMs: 5_000,
    serialGroup: undefined,
    ...over,
  };
}

const run = (checks: readonly SelectedCheck[], jobs = 4): ReturnType<typeof runAudit> =>
  runAudit(sharedGroundAt(folder.path), checks, { jobs, permit: allowed, progress: () => undefined });

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('running checks', () => {
  it('keeps their order, whichever ends first', async () => {
    const runs = await run([80, 5, 40].map((ms) => check(`X-${ms}`, async () => (await wait(ms), [holds('a', 'b')]))));
    expect(runs.map(({ id }) => id)).toEqual(['X-80', 'X-5', 'X-40']);
  });

  it('runs as many side by side as it may, and those of one group one after the other', async () => {
    let [now, most, inGroup, mostInGroup] = [0, 0, 0, 0];
    const busy = async (grouped: boolean): Promise<readonly Observation[]> => {
      most = Math.max(most, (now += 1));
      if (grouped) mostInGroup = Math.max(mostInGroup, (inGroup += 1));
      await wait(20);
      now -= 1;
      if (grouped) inGroup -= 1;
      return [holds('a', 'b')];
    };
    await run(
      [1, 2, 3, 4, 5, 6].map((n) => check(`X-${n}`, () => busy(n % 2 === 0), n % 2 === 0 ? { serialGroup: 'g' } : {})),
      3,
    );
    expect([most, mostInGroup]).toEqual([3, 1]);
  });

  it.each<[string, () => readonly Observation[], Partial<Observation>]>([
    [
      'a subject that is missing',
      () => {
        throw new Unmet(fails('x', 'is missing'));
      },
      { outcome: 'fail', subject: 'x', message: 'is missing' },
    ],
    [
      'a tool that is missing',
      () => {
        throw new IntegrityError('tool_missing', 'nginx is not on PATH');
      },
      { outcome: 'unknown', error: 'infra', message: 'could not be looked at: nginx is not on PATH' },
    ],
    [
      'a check that asks for what cannot be',
      () => {
        throw new IntegrityError('input_invalid', 'x is wrong');
      },
      { outcome: 'unknown', error: 'config' },
    ],
    [
      'a mistake of ours',
      () => {
        throw new TypeError('oops');
      },
      { outcome: 'unknown', error: 'infra' },
    ],
  ])('makes an observation of %s, and runs the others', async (_, observe, expected) => {
    const [first, second] = await run([check('X-1', observe), check('X-2', () => [holds('a', 'b')])]);
    expect(first?.observations).toMatchObject([expected]);
    expect(second?.observations).toMatchObject([{ outcome: 'pass' }]);
  });

  it('ends a check that takes too long, and every process that it started', async () => {
    const marker = join(folder.path, 'child.pid');
    const script = `sleep 60 & echo $! > '${marker}'; wait`;
    const slow = check('X-1', async (ground) => (await ground.run({ program: 'sh', args: ['-c', script] }), [holds('a', 'b')]), { timeoutMs: 900 });
    const [result] = await run([slow]);
    expect(result?.observations).toMatchObject([{ outcome: 'unknown', error: 'infra', message: expect.stringContaining('did not end within') as string }]);
    // A zombie that nobody has collected yet runs no more.
    const state = spawnSync('ps', ['-o', 'stat=', '-p', readFileSync(marker, 'utf8').trim()], { encoding: 'utf8' }).stdout.trim();
    expect(state === '' || state.startsWith('Z') ? 'ended' : state).toBe('ended');
  });

  it('ends a check that waits for itself', async () => {
    const [result] = await run([check('X-1', () => new Promise<never>(() => undefined), { timeoutMs: 100 })]);
    expect(result?.observations).toMatchObject([{ outcome: 'unknown', message: 'did not end within 0.1 s' }]);
  });

  it('gives a program nothing of the environment but PATH, an empty home, language and time zone', async () => {
    process.env['DURI_TEST_CANARY'] = 'secret';
    const [result] = await run([
      check('X-1', async (ground) => [holds('env', Buffer.from((await ground.run({ program: 'env', args: [] })).stdout).toString())]),
    ]);
    delete process.env['DURI_TEST_CANARY'];
    const names = result?.observations[0]?.message
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(names?.sort()).toEqual(['HOME', 'LANG', 'PATH', 'TZ']);
  });
});

describe('the ground', () => {
  it('says what is missing, no file, or no text, as something found', async () => {
    folder.put({ 'bin.dat': { bytes: Buffer.from([0xff, 0xfe]) }, 'dir/x': '' });
    const messages = await Promise.all(
      ['none', 'dir', 'bin.dat'].map(async (path) => (await run([check('X-1', (ground) => [holds(path, ground.text(path))])]))[0]?.observations[0]),
    );
    expect(messages.map((one) => `${one?.outcome} ${one?.message}`)).toEqual(['fail is missing', 'fail is no regular file', 'fail is not UTF-8']);
  });

  it('compares with the last commit, where there is no change', async () => {
    const repository = groundFolder({ 'a.txt': 'before' });
    const git = (...args: string[]): number | null => spawnSync('git', ['-C', repository.path, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]).status;
    const ground = (): Ground => repository.ground();
    await expect(ground().hasBase()).resolves.toBe(false);
    await expect(ground().baseBytes('a.txt')).rejects.toMatchObject({ code: 'git_unavailable' });
    expect([git('init', '-q'), git('add', '-A'), git('commit', '-qm', 'x')]).toEqual([0, 0, 0]);
    writeFileSync(join(repository.path, 'a.txt'), 'after');
    expect(Buffer.from((await ground().baseBytes('a.txt')) ?? []).toString()).toBe('before');
    await expect(ground().baseBytes('b.txt')).resolves.toBeUndefined();
    await expect(ground().baseGlob(['*.txt'])).resolves.toEqual(['a.txt']);
    repository.remove();
  });
});
