import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceDirectory } from '../../src/adapters/evidence-directory/index.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { sha256 } from '../../src/model/digest.js';
import { logDestination } from '../../src/record/log-destination.js';
import { verifyLog } from '../../src/record/verify-log.js';
import { recordRun, type RunLog } from '../../src/record/write-run-log.js';
import { tempFolder } from '../support/temp-folder.js';
import { CI_VARIABLES, PLANTED } from '../provenance/ci-variables.js';
import { sampleRun, tickingClock } from './sample-log.js';

const temp = tempFolder();
afterAll(() => temp.remove());
let folders = 0;
const folder = (): string => {
  const path = join(temp.path, String((folders += 1)));
  mkdirSync(join(path, 'evidence'), { recursive: true });
  mkdirSync(join(path, 'dist'));
  return path;
};
const ports = (cwd: string, variables: Readonly<Record<string, string>> = {}): Parameters<typeof recordRun>[0] => ({
  clock: tickingClock(),
  environment: { variables, argv: [], duriVersion: '0.1.0', cwd, platform: 'linux', arch: 'x64', nodeVersion: '24.21.0', cores: 2, userId: 1000 },
  evidence: evidenceDirectory,
  files: nodeFiles(),
});
const run = (started: string, more: Partial<RunLog> = {}): RunLog => ({
  evidence: 'evidence',
  release: 'dist',
  tool: { name: 'duri', version: '0.1.0' },
  started: new Date(started),
  runs: [sampleRun({ verb: 'seal' })],
  ...more,
});

describe('logDestination', () => {
  const places = { stateDirectory: undefined, evidenceDirectory: '/e', releaseDirectory: '/r' };

  it('is the state directory where there is one, with a file a run', () => {
    expect(logDestination({ ...places, stateDirectory: '/s' })?.path('X')).toBe(join('/s', 'logs', 'X.log'));
  });

  it('is beside the evidence otherwise, and nowhere without either', () => {
    expect(logDestination(places)?.path('X')).toBe(join('/e', 'VERIFY_LOG.log'));
    expect(logDestination({ ...places, evidenceDirectory: undefined })).toBeUndefined();
  });

  it.each([
    ['/e', '/r', true],
    ['/r/e', '/r', false],
    ['/r', '/r', false],
    ['/r-other', '/r', true],
    ['/', '/r', true],
    ['/e', undefined, true],
  ])('keeps the log before it in %s beside a release in %s: %s', (evidenceDirectory, releaseDirectory, keeps) => {
    expect(logDestination({ ...places, evidenceDirectory, releaseDirectory })?.keepsPrevious).toBe(keeps);
  });
});

describe('recordRun', () => {
  it('writes a log that holds, beside the evidence', () => {
    const cwd = folder();
    const { warnings, log } = recordRun(ports(cwd), run('2026-01-05T12:00:00Z'));
    const bytes = readFileSync(join(cwd, 'evidence', 'VERIFY_LOG.log'));
    expect(warnings).toEqual([]);
    expect(log).toMatchObject({ path: join(cwd, 'evidence', 'VERIFY_LOG.log'), digest: sha256(bytes), count: 3 });
    expect(verifyLog(bytes)).toMatchObject({
      level: 'L0',
      header: { run_id: log?.runId, started: '2026-01-05T12:00:00.000Z', identity: { environment: 'local', run: null }, prev_log: null },
    });
  });

  it('links each log to the one before it, which is kept under its run id', () => {
    const cwd = folder();
    const logs = ['2026-01-05T12:00:00Z', '2026-01-05T13:00:00Z', '2026-01-05T14:00:00Z'].map((started) => recordRun(ports(cwd), run(started)).log);
    expect(readdirSync(join(cwd, 'evidence')).sort()).toEqual([...logs.slice(0, 2).map((log) => `VERIFY_LOG.${log?.runId}.log`), 'VERIFY_LOG.log'].sort());
    expect(verifyLog(readFileSync(join(cwd, 'evidence', `VERIFY_LOG.${logs[1]?.runId}.log`)))).toMatchObject({
      level: 'L0',
      digest: logs[1]?.digest,
      header: { prev_log: logs[0]?.digest },
    });
    expect(verifyLog(readFileSync(join(cwd, 'evidence', 'VERIFY_LOG.log'))).header?.prev_log).toBe(logs[1]?.digest);
  });

  it('keeps no other name inside a release directory, and still says what came before', () => {
    const cwd = folder();
    const inside = { evidence: 'dist', release: 'dist' };
    const [first] = [recordRun(ports(cwd), run('2026-01-05T12:00:00Z', inside)), recordRun(ports(cwd), run('2026-01-05T13:00:00Z', inside))];
    expect(readdirSync(join(cwd, 'dist'))).toEqual(['VERIFY_LOG.log']);
    expect(verifyLog(readFileSync(join(cwd, 'dist', 'VERIFY_LOG.log'))).header?.prev_log).toBe(first.log?.digest);
  });

  it('sees through a link that the evidence lies inside the release', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'dist', 'evidence'));
    symlinkSync(join(cwd, 'dist', 'evidence'), join(cwd, 'linked'));
    for (const hour of ['12', '13']) recordRun(ports(cwd), run(`2026-01-05T${hour}:00:00Z`, { evidence: 'linked' }));
    expect(readdirSync(join(cwd, 'dist', 'evidence'))).toEqual(['VERIFY_LOG.log']);
  });

  it('writes to the state directory where there is one, a file a run, linked by a pointer', () => {
    const cwd = folder();
    const there = ports(cwd, { DURI_STATE_DIR: 'state' });
    const logs = ['12', '13'].map((hour) => recordRun(there, run(`2026-01-05T${hour}:00:00Z`, { evidence: undefined })).log);
    expect(readdirSync(join(cwd, 'state', 'logs')).sort()).toEqual([...logs.map((log) => `${log?.runId}.log`), 'latest.json'].sort());
    expect(readdirSync(join(cwd, 'evidence'))).toEqual([]);
    expect(verifyLog(readFileSync(logs[1]?.path ?? '')).header?.prev_log).toBe(logs[0]?.digest);
    writeFileSync(join(cwd, 'state', 'logs', 'latest.json'), '{"run_id": "../../x"}');
    expect(verifyLog(readFileSync(recordRun(there, run('2026-01-05T14:00:00Z')).log?.path ?? '')).header?.prev_log).toBeNull();
  });

  it('names the record of an earlier verification in the next, and does not let them fill the folder', () => {
    const cwd = folder();
    const verify = { runs: [sampleRun({ verb: 'verify' })] };
    recordRun(ports(cwd), run('2026-01-05T12:00:00Z'));
    const [first] = ['13', '14', '15'].map((hour) => recordRun(ports(cwd), run(`2026-01-05T${hour}:00:00Z`, verify)).log).slice(1);
    expect(readdirSync(join(cwd, 'evidence')).filter((name) => name !== 'VERIFY_LOG.log')).toEqual([expect.stringMatching(/^VERIFY_LOG\.20260105T120000Z-/)]);
    expect(verifyLog(readFileSync(join(cwd, 'evidence', 'VERIFY_LOG.log'))).header?.prev_log).toBe(first?.digest);
  });

  it('keeps a log that is no log under a name of its own', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'evidence', 'VERIFY_LOG.log'), '{"run_id":"../../../etc/x"}\n');
    recordRun(ports(cwd), run('2026-01-05T12:00:00Z'));
    expect(readdirSync(join(cwd, 'evidence')).sort()).toEqual(
      [`VERIFY_LOG.${sha256('{"run_id":"../../../etc/x"}\n').slice(0, 16)}.log`, 'VERIFY_LOG.log'].sort(),
    );
  });

  it.each(['there', 'nowhere'])('follows no link that was planted in its place and leads %s', (where) => {
    const cwd = folder();
    const target = join(cwd, 'precious');
    if (where === 'there') writeFileSync(target, 'precious');
    symlinkSync(target, join(cwd, 'evidence', 'VERIFY_LOG.log'));
    const { warnings } = recordRun(ports(cwd), run('2026-01-05T12:00:00Z'));
    if (where === 'there') expect([readFileSync(target, 'utf8'), warnings.map(({ reason }) => reason)]).toEqual(['precious', ['log_not_written']]);
    else expect(readdirSync(cwd)).not.toContain('precious');
    expect(readdirSync(join(cwd, 'evidence'))).toEqual(['VERIFY_LOG.log']);
  });

  it('names the run of a CI by the URL that the CI publishes, and nothing of its secrets or people', () => {
    for (const [id, variables] of Object.entries(CI_VARIABLES)) {
      const cwd = folder();
      recordRun(ports(cwd, { ...variables, USER: 'somebody', HOSTNAME: 'agent-7' }), run('2026-01-05T12:00:00Z'));
      const text = readFileSync(join(cwd, 'evidence', 'VERIFY_LOG.log'), 'utf8');
      expect(verifyLog(Buffer.from(text)).header?.identity).toMatchObject({ environment: id, run: expect.stringMatching(/^https:\/\//) });
      expect([PLANTED, 'somebody', 'agent-7', 'person@'].filter((found) => text.includes(found))).toEqual([]);
    }
  });

  it('gives two runs of one instant different ids when anything about them differs', () => {
    const ids = [folder(), folder()].flatMap((cwd) => [
      recordRun(ports(cwd), run('2026-01-05T12:00:00Z')).log?.runId,
      recordRun(ports(cwd), run('2026-01-05T12:00:00Z')).log?.runId,
      recordRun(ports(cwd), run('2026-01-05T12:00:00Z', { runs: [sampleRun({ verb: 'audit' })] })).log?.runId,
    ]);
    expect(new Set(ids).size).toBe(3); // the same in both folders, three in each
  });
});

describe('recordRun, where nothing can be written', () => {
  const reasons = (...args: Parameters<typeof recordRun>): string[] => recordRun(...args).warnings.map(({ reason }) => reason);

  it('warns, and never throws, where it cannot write', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'file'), '');
    expect(reasons(ports(cwd), run('2026-01-05T12:00:00Z', { evidence: 'file' }))).toEqual(['log_not_written']);
    expect(reasons(ports(cwd), run('2026-01-05T12:00:00Z', { evidence: undefined }))).toEqual(['log_not_written']);
    expect(reasons(ports(cwd, { DURI_STATE_DIR: 'file' }), run('2026-01-05T12:00:00Z'))).toEqual(['log_not_written']);
  });

  it('warns about a folder where a log stands as a directory, and about facts that no record can hold', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'evidence', 'VERIFY_LOG.log'));
    expect(reasons(ports(cwd), run('2026-01-05T12:00:00Z'))).toEqual(['log_not_written']);
    expect(reasons(ports(folder()), run('2026-01-05T12:00:00Z', { runs: [sampleRun({ exitCode: -1 })] }))).toEqual(['log_not_written']);
  });
});
