import { FREEZE_SCOPES, type FreezeState } from '../../src/freeze/freeze-state.js';
import { admitsBoot, freezeFindings, freezeWarnings, judgeFreeze } from '../../src/freeze/judge-freeze.js';
import type { FreezeReading } from '../../src/freeze/verify-freeze.js';
import { sha256 } from '../../src/model/digest.js';
import { FROZEN, LIFTED } from '../support/freeze.js';

const at = new Date('2026-01-05T13:00:00Z');
const valid = (state: FreezeState): FreezeReading => ({ kind: 'valid', state, warnings: [] });
const judge = (reading: FreezeReading, fields: Partial<Parameters<typeof judgeFreeze>[0]> = {}) =>
  judgeFreeze({ reading, required: false, at, scope: 'merge', highestCounter: undefined, ...fields });

describe('judgeFreeze', () => {
  it.each(FREEZE_SCOPES)('stops %s while it is on for it, and nothing else', (scope) => {
    const only = valid({ ...FROZEN, scope: [scope] });
    for (const other of FREEZE_SCOPES) expect(judge(only, { scope: other })).toMatchObject({ frozen: other === scope });
  });

  it('stops nothing when it is off, or when there is none and none is required', () => {
    expect(judge(valid(LIFTED))).toMatchObject({ frozen: false, absent: false });
    expect(judge({ kind: 'missing' })).toMatchObject({ frozen: false, absent: true });
  });

  it.each([
    [{ kind: 'missing' }, { required: true }, 'freeze_missing'],
    [{ kind: 'missing' }, { highestCounter: 3 }, 'freeze_older'],
    [{ kind: 'invalid', why: 'was changed', findings: [] }, {}, 'freeze_invalid'],
    [{ kind: 'invalid', why: 'was changed', findings: [] }, { required: true }, 'freeze_invalid'],
    [valid(LIFTED), { highestCounter: 3 }, 'freeze_older'],
  ] as const)('counts %j with %j as on', (reading, fields, reason) => {
    expect(judge(reading, fields)).toMatchObject({ frozen: true, reason });
    expect(freezeFindings(judge(reading, fields), 'duri.freeze.json')).toMatchObject([{ outcome: 'fail', reason, subject: 'freeze' }]);
  });

  it('takes the number that was seen last, and a higher one', () => {
    expect(judge(valid(LIFTED), { highestCounter: 2 })).toMatchObject({ frozen: false });
    expect(judge(valid({ ...LIFTED, counter: 9 }), { highestCounter: 2 })).toMatchObject({ frozen: false });
  });

  it('is on past its end, and asks its owner', () => {
    const late = judge(valid(FROZEN), { at: new Date('2026-01-06T12:00:01Z') });
    expect(late).toMatchObject({ frozen: true, reason: 'frozen', expired: true });
    expect(freezeWarnings(late)).toMatchObject([{ reason: 'freeze_expired', message: expect.stringContaining('ops@example.com') }]);
    expect(freezeWarnings(judge(valid(FROZEN)))).toEqual([]);
  });

  it('is lifted by its end only where it says so itself, and not an instant before', () => {
    const state = valid({ ...FROZEN, auto_lift: true });
    expect(judge(state, { at: new Date('2026-01-06T12:00:00Z') })).toMatchObject({ frozen: true });
    expect(judge(state, { at: new Date('2026-01-06T12:00:01Z') })).toMatchObject({ frozen: false });
  });
});

describe('admitsBoot', () => {
  const digest = sha256('release');
  it('admits a frozen release only by a ticket that names it', () => {
    const frozen = judge(valid(FROZEN), { scope: 'boot' });
    expect(admitsBoot(frozen, digest, [])).toBe(false);
    expect(admitsBoot(frozen, digest, [sha256('another')])).toBe(false);
    expect(admitsBoot(frozen, digest, [digest])).toBe(true);
    expect(admitsBoot(judge(valid(LIFTED), { scope: 'boot' }), digest, [])).toBe(true);
  });
});
