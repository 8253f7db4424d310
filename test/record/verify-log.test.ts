import fc from 'fast-check';
import { sha256 } from '../../src/model/digest.js';
import type { Finding } from '../../src/model/finding.js';
import { chainHash } from '../../src/record/chain.js';
import { verifyLog } from '../../src/record/verify-log.js';
import { canonicalJson } from '../../src/shape/canonical-json.js';
import { sampleLog, sampleRecorder, sampleRun, tickingClock } from './sample-log.js';

const log = sampleLog();
const text = Buffer.from(log.bytes).toString();
const lines = text.split('\n').slice(0, -1);
const join = (...some: readonly (string | undefined)[]): Uint8Array => Buffer.from(some.map((line) => `${line ?? ''}\n`).join(''));
const failuresOf = (bytes: Uint8Array): Finding[] => verifyLog(bytes).findings.filter(({ outcome }) => outcome !== 'pass');
const seen = (bytes: Uint8Array): [string | undefined, string][] => failuresOf(bytes).map(({ reason, subject }) => [reason, subject]);
/** A line with other content, its hash made anew: what a forger of one line can do. */
const rehashed = (line: string | undefined, change: object): string => {
  const record = { ...(JSON.parse(line ?? '') as Record<string, unknown>), ...change };
  return canonicalJson({ ...record, hash: chainHash(record['prev'] as ReturnType<typeof sha256>, record) });
};

describe('verifyLog', () => {
  it('takes what the recorder wrote, and gives it back', () => {
    const verified = verifyLog(log.bytes);
    expect(verified).toMatchObject({
      level: 'L0',
      count: 4,
      digest: log.digest,
      header: { run_id: log.runId, prev_log: null, level: 'L0' },
      checkpoint: { count: 3, hash: log.head },
    });
    expect(verified.findings).toEqual([
      { check: 'log-chain-holds', outcome: 'pass', subject: 'VERIFY_LOG.log', message: '4 records, each bound to the one before it' },
    ]);
    expect(verified.runs.map(({ verb, exit_code, result }) => [verb, exit_code, result])).toEqual([
      ['verify', 0, 'verified'],
      ['audit', 1, 'red'],
    ]);
  });

  it('takes a log without any run, and one of many', () => {
    expect(verifyLog(sampleLog([]).bytes).level).toBe('L0');
    expect(verifyLog(sampleLog(Array.from({ length: 2000 }, () => sampleRun())).bytes)).toMatchObject({ level: 'L0', count: 2002 });
  });

  it('never passes when any one byte is another, and names its line', () => {
    const bytes = log.bytes;
    let line = 1;
    let flips = 0;
    for (let at = 0; at < bytes.length; at++) {
      for (const mask of [0x01, 0x80, bytes[at]! ^ 0x0a]) {
        if (mask === 0) continue;
        const flipped = Uint8Array.from(bytes);
        flipped[at] = bytes[at]! ^ mask;
        const { level, findings } = verifyLog(flipped);
        flips += 1;
        if (level !== undefined || !findings.some(({ subject }) => subject === `VERIFY_LOG.log:${line}`))
          throw new Error(`byte ${at} in line ${line}, mask ${mask}: ${JSON.stringify(findings)}`);
      }
      if (bytes[at] === 0x0a) line += 1;
    }
    expect(line).toBe(5);
    expect(flips).toBeGreaterThan(2 * bytes.length);
  });

  it('never passes when bytes are cut off, put in, or said twice anywhere', () => {
    fc.assert(
      fc.property(fc.nat(log.bytes.length), fc.nat(log.bytes.length), fc.uint8Array({ maxLength: 40 }), (a, b, inserted) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const spliced = Buffer.concat([log.bytes.subarray(0, from), inserted, log.bytes.subarray(to)]);
        if (spliced.equals(log.bytes)) return;
        expect(verifyLog(spliced).level).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('never passes when lines are left out, put elsewhere or repeated', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 7 }), (some) => {
        if (some.join('\n') === lines.join('\n')) return;
        expect(verifyLog(join(...some)).level).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, Uint8Array, [string, string][]]>([
    ['nothing', new Uint8Array(), [['evidence_empty', 'VERIFY_LOG.log:1']]],
    ['no checkpoint', join(...lines.slice(0, 3)), [['log_unfinished', 'VERIFY_LOG.log:3']]],
    ['a last line without its line feed', Buffer.from(text.slice(0, -1)), [['log_unfinished', 'VERIFY_LOG.log:4']]],
    ['a line cut short', Buffer.from(text.slice(0, -100)), [['log_unfinished', 'VERIFY_LOG.log:4']]],
    [
      'a line after the checkpoint',
      join(...lines, lines[1]),
      [
        ['log_chain_broken', 'VERIFY_LOG.log:5'],
        ['log_chain_broken', 'VERIFY_LOG.log:5'],
        ['log_chain_broken', 'VERIFY_LOG.log:5'],
      ],
    ],
    [
      'a blank line after the checkpoint',
      join(...lines, ''),
      [
        ['log_chain_broken', 'VERIFY_LOG.log:5'],
        ['evidence_unparseable', 'VERIFY_LOG.log:5'],
      ],
    ],
    [
      'a gap',
      join(lines[0], lines[2], lines[3]),
      [
        ['log_chain_broken', 'VERIFY_LOG.log:2'],
        ['log_chain_broken', 'VERIFY_LOG.log:2'],
        ['log_chain_broken', 'VERIFY_LOG.log:3'],
      ],
    ],
    [
      'no header',
      join(...lines.slice(1)),
      [
        ['log_chain_broken', 'VERIFY_LOG.log:1'],
        ['log_chain_broken', 'VERIFY_LOG.log:1'],
        ['log_chain_broken', 'VERIFY_LOG.log:1'],
        ['log_chain_broken', 'VERIFY_LOG.log:2'],
        ['log_chain_broken', 'VERIFY_LOG.log:3'],
      ],
    ],
    [
      'a duplicate key',
      join(lines[0], lines[1]?.replace('"verb":"verify"', '"verb":"verify","verb":"verify"'), lines[2], lines[3]),
      [['evidence_unparseable', 'VERIFY_LOG.log:2']],
    ],
    ['an unknown kind', join(lines[0], lines[1]?.replace('"kind":"run"', '"kind":"note"'), lines[2], lines[3]), [['evidence_unparseable', 'VERIFY_LOG.log:2']]],
    ['no kind', join(lines[0], '[]', lines[2], lines[3]), [['evidence_unparseable', 'VERIFY_LOG.log:2']]],
    ['an unknown key', join(lines[0], lines[1]?.replace('"verb":', '"verbose":1,"verb":'), lines[2], lines[3]), [['evidence_unparseable', 'VERIFY_LOG.log:2']]],
    [
      'a line that is not canonical',
      join(lines[0], lines[1]?.replace('"verb":', '"verb": '), lines[2], lines[3]),
      [['evidence_unparseable', 'VERIFY_LOG.log:2']],
    ],
    [
      'an escape where none is needed',
      join(lines[0], lines[1]?.replace('"verify"', '"\\u0076erify"'), lines[2], lines[3]),
      [['evidence_unparseable', 'VERIFY_LOG.log:2']],
    ],
    ['a carriage return', join(lines[0], `${lines[1]}\r`, lines[2], lines[3]), [['evidence_unparseable', 'VERIFY_LOG.log:2']]],
    ['a byte order mark', Buffer.concat([Buffer.from('\uFEFF'), log.bytes]), [['evidence_unparseable', 'VERIFY_LOG.log:1']]],
    ['a format of the future', join(lines[0]?.replace('"format":"1"', '"format":"2"'), ...lines.slice(1)), [['evidence_unparseable', 'VERIFY_LOG.log:1']]],
    [
      'a level that nobody may claim',
      join(lines[0]?.replace('"level":"L0"', '"level":"L3"'), ...lines.slice(1)),
      [['evidence_unparseable', 'VERIFY_LOG.log:1']],
    ],
  ])('names the line of %s', (_, bytes, expected) => {
    expect(seen(bytes)).toEqual(expected);
  });

  it('finds a line that was changed and hashed anew by the line after it', () => {
    expect(seen(join(lines[0], rehashed(lines[1], { exit_code: 0, result: 'verified', verb: 'gate' }), lines[2], lines[3]))).toEqual([
      ['log_chain_broken', 'VERIFY_LOG.log:3'],
    ]);
  });

  it('finds a checkpoint that counts or closes something else, even when hashed anew', () => {
    expect(seen(join(...lines.slice(0, 3), rehashed(lines[3], { count: 2 })))).toEqual([['log_chain_broken', 'VERIFY_LOG.log:4']]);
    expect(seen(join(...lines.slice(0, 3), rehashed(lines[3], { head: sha256('x') })))).toEqual([['log_chain_broken', 'VERIFY_LOG.log:4']]);
  });

  it('says no more than it must about a log that is all wrong', () => {
    expect(failuresOf(Buffer.from('{}\n'.repeat(5000))).length).toBeLessThanOrEqual(101);
    expect(failuresOf(Buffer.from('\n'.repeat(900_000))).length).toBeLessThanOrEqual(101);
  });

  it('names the line from which a log is beyond the limits, and looks at no record then', () => {
    expect(seen(Buffer.from('{}\n'.repeat(1_000_001)))).toEqual([['evidence_over_limit', 'VERIFY_LOG.log:1000001']]);
    expect(seen(Buffer.alloc(64 * 1024 * 1024 + 1, 0x0a))).toEqual([['evidence_over_limit', 'VERIFY_LOG.log:1']]);
  });

  it('does not pass one that is rewritten as a whole for the one that was signed: that is what a signature is for', () => {
    const forged = sampleLog([sampleRun({ result: 'verified', exitCode: 0 })]);
    expect(verifyLog(forged.bytes).level).toBe('L0');
    expect(forged.digest).not.toBe(log.digest);
  });
});

describe('createRecorder', () => {
  it('writes the same bytes for the same runs and the same clock', () => {
    expect(Buffer.from(sampleLog().bytes).equals(log.bytes)).toBe(true);
    expect(sampleLog(undefined, { clock: tickingClock('2026-01-06T12:00:00.000Z') }).digest).not.toBe(log.digest);
  });

  it('writes what verifyLog takes, whatever it is given', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 20 }), fc.tuple(anyText, anyText), fc.integer({ min: 0, max: 255 }), (argv, [name, version], exitCode) => {
        const { bytes } = sampleLog([
          sampleRun({ argv, exitCode, durationMs: exitCode - 5.5, subjects: [{ name, digest: sha256(name) }], tool: { name: 'syft', version } }),
        ]);
        expect(verifyLog(bytes).findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves out what is beyond its bounds, and counts it', () => {
    const many = sampleRun({
      argv: Array.from({ length: 300 }, (_, index) => `a${index}`),
      subjects: Array.from({ length: 1030 }, (_, index) => ({ name: `s${index}`, digest: sha256('s') })),
    });
    const [run] = verifyLog(sampleLog([many]).bytes).runs;
    expect([run?.argv.length, run?.subjects.length, run?.omitted]).toEqual([256, 1024, 44 + 6]);
    expect(verifyLog(sampleLog([sampleRun({ argv: ['x '.repeat(5000)] })]).bytes).runs[0]?.argv).toEqual(['*** (10000 characters)']);
  });

  it('takes nothing after its end, and no record that verifyLog would refuse', () => {
    const recorder = sampleRecorder();
    expect(() => recorder.add(sampleRun({ exitCode: 256 }))).toThrow('exit_code');
    expect(() => recorder.add(sampleRun({ observations: { 'Not A Name': 1 } }))).toThrow('observations');
    expect(() => recorder.add(sampleRun({ verb: 'UPPER' }))).toThrow('verb');
    recorder.finish();
    expect(() => recorder.add(sampleRun())).toThrow('closed');
    expect(() => recorder.finish()).toThrow('closed');
  });
});
