import { sha256 } from '../../src/model/digest.js';
import { assessLog, logStatement, type SignedLog } from '../../src/record/log-statement.js';
import { verifyLog } from '../../src/record/verify-log.js';
import { sampleLog, sampleRun } from './sample-log.js';

const log = sampleLog([sampleRun()], { level: 'L1' });
const verified = verifyLog(log.bytes);
const signed = (statement = logStatement(log), authentic = true): SignedLog => ({
  findings: [],
  warnings: [],
  authentic,
  statement: authentic ? statement : undefined,
});

describe('logStatement', () => {
  it('is about the bytes of the log, and names head, length, run and level', () => {
    expect(logStatement(log)).toEqual({
      subjects: [{ name: 'VERIFY_LOG.log', digest: sha256(log.bytes) }],
      predicateType: 'https://github.com/duri/duri/predicates/execution-record/v1',
      predicate: { run_id: log.runId, head: log.head, count: 3, level: 'L1' },
    });
  });
});

describe('assessLog', () => {
  it('shows L1 for a chain that holds under an authentic statement about it', () => {
    const { level, findings } = assessLog(verified, signed({ ...logStatement(log), predicate: { ...logStatement(log).predicate, signers: ['SHA256:x'] } }));
    expect([level, findings.map(({ outcome }) => outcome)]).toEqual(['L1', ['pass', 'pass']]);
  });

  it('shows L0 without a signature, and warns where the log claims more', () => {
    expect(assessLog(verified, undefined)).toMatchObject({ level: 'L0', warnings: [{ reason: 'log_level_not_shown' }] });
    expect(assessLog(verifyLog(sampleLog().bytes), undefined)).toMatchObject({ level: 'L0', warnings: [] });
  });

  it('never shows more than the chain bears', () => {
    const broken = verifyLog(log.bytes.subarray(0, -1));
    expect(assessLog(broken, signed()).level).toBeUndefined();
    expect(assessLog(broken, undefined).level).toBeUndefined();
    expect(assessLog(verified, signed(undefined, false)).level).toBe('L0');
  });

  it.each([{ run_id: '20260105T120000Z-000000000000' }, { head: sha256('x') }, { count: 4 }, { level: 'L0' }])(
    'fails a signed statement that says %j',
    (change) => {
      const { level, findings } = assessLog(verified, signed({ ...logStatement(log), predicate: { ...logStatement(log).predicate, ...change } }));
      expect([level, findings.at(-1)?.reason]).toEqual(['L0', 'signature_wrong_file']);
    },
  );
});
