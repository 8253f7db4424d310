import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readMark } from '../../src/mark/mark-file.js';
import { fixedClock } from '../support/doubles.js';
import { duriJson, reasonsOf } from '../support/duri.js';
import { FROZEN, signedState } from '../support/freeze.js';
import { projectRoot } from '../support/project.js';
import { LATER, type Rolled, rollbackSites, type Site } from '../support/rollback-site.js';
import { runDuri } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

let site: () => Site;
beforeAll(async () => {
  site = await rollbackSites(folder.path);
});

const left = ({ on }: Site): string[] => readdirSync(join(on.path, 'srv')).sort();
const verified = async ({ app, set, on }: Site): Promise<string | null> =>
  (await duriJson(['verify', app, '--evidence', set, '--config', on.config, '--without-log'], { cwd: on.path, clock: fixedClock(LATER) })).status;
const marked = ({ on }: Site): unknown => readMark(on.ports())?.entries[0];
/** What the newest execution record of the host says of the run. */
const lastRecord = ({ on }: Site): unknown => {
  const logs = join(on.state, 'logs');
  const { run_id } = JSON.parse(readFileSync(join(logs, 'latest.json'), 'utf8')) as { run_id: string };
  const lines = readFileSync(join(logs, `${run_id}.log`), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as { verb?: string }).find(({ verb }) => verb !== undefined);
};
const archiveOf = ({ on, releases }: Site, index: 0 | 1 | 2): string =>
  join(on.archives, readdirSync(on.archives).find((name) => name.includes(releases[index].digest.slice(0, 12)) && name.endsWith('.tar.gz')) ?? '');

describe('duri rollback', () => {
  it('puts the release before back, byte for byte, and keeps what stood there', async () => {
    const one = site();
    appendFileSync(join(one.app, 'app.js'), 'evil()\n');
    const run = await one.roll(['--to', 'last-green']);
    expect(run).toMatchObject({
      exitCode: 0,
      status: 'rolled back',
      sequence: 2,
      to: `sha256:${one.releases[1].digest}`,
      from: `sha256:${one.releases[2].digest}`,
    });
    expect(one.standing()).toBe('console.log(2);\n');
    expect(await verified(one)).toBe('verified');
    expect(left(one)).toEqual(['app', 'app.replaced-20260106T120000Z', 'evidence', 'evidence.replaced-20260106T120000Z']);
    expect(readFileSync(join(one.app, '..', 'app.replaced-20260106T120000Z', 'app.js'), 'utf8')).toBe('console.log(3);\nevil()\n');
    expect(marked(one)).toMatchObject({ sequence: 3, current: one.releases[1].digest, last_green: one.releases[1].digest });
    const logs = join(one.on.state, 'logs');
    expect(readFileSync(join(logs, readdirSync(logs).find((name) => name.endsWith('.log')) ?? ''), 'utf8')).toContain('"verb":"rollback"');
  });

  it('heals the very release that runs, where the mark knows no other green one', async () => {
    const one = site();
    await one.roll(['--to', 'last-green']);
    rmSync(join(one.app, 'app.js'));
    expect(await one.roll(['--to', 'last-green'])).toMatchObject({ exitCode: 3, status: null }); // the name of the kept tree is taken in the same second
    rmSync(join(one.app, '..', 'app.replaced-20260106T120000Z'), { recursive: true });
    rmSync(join(one.app, '..', 'evidence.replaced-20260106T120000Z'), { recursive: true, force: true });
    expect(await one.roll(['--to', 'last-green'])).toMatchObject({ exitCode: 0, sequence: 2 });
    expect(one.standing()).toBe('console.log(2);\n');
  });

  it('goes to what was marked last where something else stands there, or nothing that can be read', async () => {
    const one = site();
    rmSync(join(one.set, 'deployment_metadata.json'));
    expect(await one.roll(['--to', 'last-green', '--dry-run'])).toMatchObject({ exitCode: 0, sequence: 3 });
  });

  it('only says what it would do with --dry-run', async () => {
    const one = site();
    expect(await one.roll(['--to', 'last-green', '--dry-run'])).toMatchObject({ exitCode: 0, status: 'dry run', sequence: 2 });
    expect(one.standing()).toBe('console.log(3);\n');
    expect(left(one)).toEqual(['app', 'evidence']);
    expect(marked(one)).toMatchObject({ current: one.releases[2].digest });
  });

  it('goes no further back without a ticket, and by one that names the step', async () => {
    const one = site();
    const first = `sha256:${one.releases[0].digest}`;
    const refused = await one.roll(['--to', first]);
    expect(refused).toMatchObject({ exitCode: 22, status: 'refused' });
    expect(reasonsOf(refused)).toEqual(['release_rollback']);
    expect(one.standing()).toBe('console.log(3);\n');
    expect(left(one)).toEqual(['app', 'evidence']);
    const ticket = (args: readonly string[]): Promise<Rolled> => duriJson<Rolled>(['ticket', ...args], { cwd: one.on.path, clock: fixedClock(LATER) });
    await ticket(['new', '--from', one.set, '--to', first, '--reason', 'r', '--signing-key', one.on.secret('ann')]);
    expect(reasonsOf(await one.roll(['--to', first, '--ticket', 'duri.ticket.json']))).toEqual(['release_rollback', 'ticket_invalid']);
    await ticket(['approve', 'duri.ticket.json', '--signing-key', one.on.secret('bob')]);
    expect(await one.roll(['--to', first, '--ticket', 'duri.ticket.json'])).toMatchObject({ exitCode: 0, sequence: 1, by_ticket: true });
    expect(marked(one)).toMatchObject({ current: one.releases[0].digest, nonces: [{}] });
    expect(one.standing()).toBe('console.log(1);\n');
  });

  it('honours the kill switch, unless a ticket names the release', async () => {
    const one = site();
    writeFileSync(join(one.on.path, 'duri.freeze.json'), signedState(one.on.keys.kill, { ...FROZEN, expires: '2026-01-09T12:00:00Z' }));
    expect(await one.roll(['--to', 'last-green'])).toMatchObject({ exitCode: 23, status: 'refused' });
    const ticket = (args: readonly string[]): Promise<Rolled> => duriJson<Rolled>(['ticket', ...args], { cwd: one.on.path, clock: fixedClock(LATER) });
    await ticket(['new', '--from', one.set, '--to', `sha256:${one.releases[1].digest}`, '--reason', 'r', '--signing-key', one.on.secret('ann')]);
    await ticket(['approve', 'duri.ticket.json', '--signing-key', one.on.secret('bob')]);
    expect(await one.roll(['--to', 'last-green', '--ticket', 'duri.ticket.json'])).toMatchObject({ exitCode: 0, sequence: 2 });
  });

  it('takes an archive that is named, by the same rules', async () => {
    const one = site();
    expect(await one.roll(['--to', archiveOf(one, 0)])).toMatchObject({ exitCode: 22, status: 'refused' });
    expect(await one.roll(['--to', archiveOf(one, 1)])).toMatchObject({ exitCode: 0, sequence: 2 });
  });

  it('refuses an archive that was tampered with, is gone, or was never there', async () => {
    const one = site();
    const path = archiveOf(one, 1);
    const whole = readFileSync(path);
    writeFileSync(path, Buffer.concat([whole.subarray(0, whole.length - 40), Buffer.alloc(40)]));
    expect(await one.roll(['--to', 'last-green'])).toMatchObject({ exitCode: 3, error: { code: 'archive_missing' } });
    rmSync(path);
    expect(await one.roll(['--to', 'last-green'])).toMatchObject({ exitCode: 3, error: { code: 'archive_missing' } });
    expect(await one.roll(['--to', `sha256:${'0'.repeat(64)}`])).toMatchObject({ exitCode: 3, error: { code: 'archive_missing' } });
    expect(one.standing()).toBe('console.log(3);\n');
    expect(left(one)).toEqual(['app', 'evidence']);
  });

  it('takes no other release for the one that a name claims', async () => {
    const one = site();
    cpSync(archiveOf(one, 0), archiveOf(one, 1));
    expect(await one.roll(['--to', 'last-green'])).toMatchObject({
      exitCode: 3,
      error: { code: 'archive_missing', message: expect.stringContaining('another release') },
    });
  });

  it('restores nothing that is not judged green, or that revoked keys have signed', async () => {
    const one = site();
    const ring = join(one.on.path, 'duri.keyring.json');
    const before = readFileSync(ring, 'utf8');
    writeFileSync(
      ring,
      before.replace(/("uses":\s*\[\s*"gate"\s*\][^}]*"state":\s*)"active"|("state":\s*)"active"([^}]*"uses":\s*\[\s*"gate"\s*\])/, '$1$2"revoked"$3'),
    );
    expect(readFileSync(ring, 'utf8')).not.toBe(before);
    const run = await one.roll(['--to', 'last-green']);
    expect(run).toMatchObject({ exitCode: 1, status: 'refused' });
    expect(reasonsOf(run)).toEqual(['verdict_missing']);
  });

  it('knows no last green release without a mark, and takes the digest instead', async () => {
    const one = site();
    rmSync(one.on.state, { recursive: true });
    expect(await one.roll(['--to', 'last-green'])).toMatchObject({ exitCode: 2, error: { code: 'input_missing' } });
    expect(await one.roll(['--to', `sha256:${one.releases[0].digest}`])).toMatchObject({ exitCode: 0, sequence: 1 });
    expect(marked(one)).toMatchObject({ current: one.releases[0].digest });
  });

  it('is always as in prod', async () => {
    const one = site();
    expect(await one.roll(['--to', `sha256:${one.releases[0].digest}`], { DURI_ENV: 'dev' })).toMatchObject({ exitCode: 22 });
  });
});

describe('where a release stands', () => {
  it('swaps links, and leaves their old targets where they are', async () => {
    const one = site();
    for (const path of [one.app, one.set]) {
      renameSync(path, `${path}-3`);
      symlinkSync(`${path}-3`, path);
    }
    expect(await one.roll(['--to', 'last-green'])).toMatchObject({ exitCode: 0, sequence: 2 });
    expect(lstatSync(one.app).isSymbolicLink()).toBe(true);
    expect(readlinkSync(one.app)).toMatch(/app\.release-[0-9a-f]{12}-20260106T120000Z$/);
    expect(one.standing()).toBe('console.log(2);\n');
    expect(readFileSync(join(`${one.app}-3`, 'app.js'), 'utf8')).toBe('console.log(3);\n');
    expect(await verified(one)).toBe('verified');
  });

  it.each<[string, (one: Site) => readonly string[]]>([
    ['the evidence lies in the release', (one) => [one.app, '--evidence', join(one.app, 'evidence')]],
    ['it is not there', (one) => [join(one.app, '..', 'nothing'), '--evidence', one.set]],
    ['it is a file', (one) => [join(one.app, 'app.js'), '--evidence', one.set]],
  ])('refuses when %s', async (_, args) => {
    const one = site();
    const run = await duriJson(['rollback', ...args(one), '--config', one.on.config, '--to', 'last-green'], {
      cwd: one.on.path,
      env: { DURI_STATE_DIR: one.on.state },
      clock: fixedClock(LATER),
    });
    expect(run).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    expect(one.standing()).toBe('console.log(3);\n');
  });
});

describe('the programs around a rollback', () => {
  const program = (one: Site, name: string, body: string): string => {
    const path = join(one.on.path, name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it('take the host out of traffic before, and let it in after it was marked', async () => {
    const one = site();
    const note = join(one.on.path, 'note');
    const isolate = program(
      one,
      'isolate.sh',
      `cat "$DURI_RELEASE_DIRECTORY/app.js" >> ${note}; echo "$DURI_ROLLBACK $1 $DURI_ROLLBACK_TO" >> ${note}; echo "drained $SECRET_TOKEN"`,
    );
    const release = program(
      one,
      'release.sh',
      `cat "$DURI_RELEASE_DIRECTORY/app.js" >> ${note}; grep -c '${one.releases[1].digest}' ${one.on.state}/mark.json >> ${note}`,
    );
    one.on.policy(`rollback: { isolate: [${isolate}, "a b; echo no"], release: [${release}] }\n`);
    const run = await one.roll(['--to', 'last-green'], { SECRET_TOKEN: 'very-secret-token' });
    expect(run).toMatchObject({ exitCode: 0, isolated: 'drained', released: '' });
    expect(readFileSync(note, 'utf8').split('\n')).toEqual([
      'console.log(3);',
      `isolate a b; echo no sha256:${one.releases[1].digest}`,
      'console.log(2);',
      '1',
      '',
    ]);
  });

  it('stop it when they fail before, unless the host is out of traffic already', async () => {
    const one = site();
    const isolate = program(one, 'isolate.sh', 'echo "no such pool: $HOME" >&2; exit 7');
    one.on.policy(`rollback: { isolate: [${isolate}] }\n`);
    const run = await one.roll(['--to', 'last-green'], { API_TOKEN: 'no such pool' });
    expect(run).toMatchObject({ exitCode: 3, error: { code: 'tool_failed', message: expect.stringContaining('ended with 7') } });
    expect(JSON.stringify(run)).not.toContain('no such pool');
    expect(one.standing()).toBe('console.log(3);\n');
    expect(left(one)).toEqual(['app', 'evidence']);
    expect(lastRecord(one)).toMatchObject({ verb: 'rollback', result: 'error(infra)', exit_code: 3 });
    expect(await one.roll(['--to', 'last-green', '--without-isolation'])).toMatchObject({ exitCode: 0, isolated: null });
  });

  it('are stopped when they take too long', async () => {
    const one = site();
    one.on.policy('rollback: { isolate: [/bin/sleep, "30"], timeout_seconds: 1 }\n');
    expect(await one.roll(['--to', 'last-green'])).toMatchObject({ exitCode: 3, error: { code: 'tool_timeout' } });
    expect(one.standing()).toBe('console.log(3);\n');
  });

  it('are not run for what may not run', async () => {
    const one = site();
    const note = join(one.on.path, 'note');
    one.on.policy(`rollback: { isolate: [/bin/touch, ${note}] }\n`);
    expect(await one.roll(['--to', `sha256:${one.releases[0].digest}`])).toMatchObject({ exitCode: 22 });
    expect(await one.roll(['--to', 'last-green', '--dry-run'])).toMatchObject({ exitCode: 0 });
    expect(existsSync(note)).toBe(false);
  });
});

describe('a rollback that is killed', () => {
  const killedAt = (one: Site, step: number): string | null => {
    const module = join(projectRoot, 'build', 'test', 'support', 'rollback-at.js');
    const args = ['rollback', one.app, '--evidence', one.set, '--config', one.on.config, '--to', 'last-green', '--json'];
    const { signal } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', module, LATER, String(step), ...args], {
      cwd: one.on.path,
      env: { PATH: process.env['PATH'], DURI_STATE_DIR: one.on.state },
      encoding: 'utf8',
    });
    return signal;
  };

  it.each([false, true])(
    'at each step holds the old or the new release, and the next run finishes (links: %s)',
    async (links) => {
      let killed = 0;
      for (let step = 1; step < 60; step += 1) {
        const one = site();
        if (links)
          for (const path of [one.app, one.set]) {
            renameSync(path, `${path}-3`);
            symlinkSync(`${path}-3`, path);
          }
        if (killedAt(one, step) !== 'SIGKILL') break;
        killed += 1;
        if (existsSync(one.app)) expect(['console.log(3);\n', 'console.log(2);\n']).toContain(one.standing());
        else expect(links).toBe(false);
        const again = runDuri(['rollback', one.app, '--evidence', one.set, '--config', one.on.config, '--to', `sha256:${one.releases[1].digest}`, '--json'], {
          cwd: one.on.path,
          env: { DURI_STATE_DIR: one.on.state },
          at: '2026-01-06T12:00:05.000Z',
        });
        expect({ step, exitCode: again.exitCode, stderr: again.exitCode === 0 ? '' : again.stdout + again.stderr }).toEqual({ step, exitCode: 0, stderr: '' });
        expect(one.standing()).toBe('console.log(2);\n');
        expect(await verified(one)).toBe('verified');
        expect(marked(one)).toMatchObject({ current: one.releases[1].digest });
        expect(left(one).filter((name) => name.startsWith('.'))).toEqual([]);
        rmSync(one.on.path, { recursive: true });
      }
      expect(killed).toBeGreaterThan(10);
    },
    240_000,
  );

  it('is finished before anything else, and a dry run says so', async () => {
    const one = site();
    const step = [...Array(40).keys()].find(
      (at) => at > 0 && killedAt(one, at) === 'SIGKILL' && existsSync(join(one.app, '..', '.duri-rollback-app', 'journal.json')),
    );
    expect(step).toBeGreaterThan(0);
    expect(await one.roll(['--to', 'last-green', '--dry-run'])).toMatchObject({
      exitCode: 2,
      error: { message: expect.stringContaining('was interrupted here') },
    });
    const other = await one.roll(['--to', `sha256:${one.releases[2].digest}`]);
    expect(other).toMatchObject({ exitCode: 22, status: 'refused' }); // what was left by going back needs a ticket
    expect(one.standing()).toBe('console.log(2);\n');
  });

  it('does not meet another one', async () => {
    const one = site();
    mkdirSync(join(one.app, '..', '.duri-rollback-app'));
    symlinkSync(JSON.stringify({ host: 'elsewhere', pid: 1, nonce: 'x' }), join(one.app, '..', '.duri-rollback-app', '.duri-lock'));
    expect(await one.roll(['--to', 'last-green'])).toMatchObject({ exitCode: 3, error: { code: 'locked' } });
    expect(one.standing()).toBe('console.log(3);\n');
  });
});
