import { isDue, ROTATION_DAYS } from '../../../keys/due.js';
import { shortKeyId } from '../../../keys/key-id.js';
import type { Keyring, RingKey } from '../../../keys/keyring.js';
import { standingOf } from '../../../keys/standing.js';
import { IntegrityError } from '../../../model/errors.js';
import { type Diagnosis, doctorCheck, note, ok, problem, problemOf } from '../check.js';

const DAY_MS = 86_400_000;

/** A window that ends within this many days is worth a word. */
const SOON_DAYS = 14;

/** Is the key ring valid, and do its keys do what they are there for, today and next week? */
export const keyRing = doctorCheck({
  id: 'key-ring',
  title: 'key ring',
  collect: ({ ring, at, ports }) => ({ ring, at, rotationDays: daysOf(ports.environment.variables['DURI_HMAC_KEY_ROTATION_PERIOD']) }),
  judge: ({ ring, at, rotationDays }) => {
    if (ring === undefined) return note('none: nothing can be signed or verified', 'Make one with `duri keys new`, and name it in duri.yml.');
    if (ring.content instanceof IntegrityError) return problemOf(ring.content);
    return judgeRing(ring.path, ring.content, at, rotationDays);
  },
});

function judgeRing(path: string, ring: Keyring, at: Date, rotationDays: number): Diagnosis {
  const standings = ring.keys.map((key) => ({ key, ...standingOf(key, ring, at) }));
  const signing = standings.filter(({ maySign }) => maySign).length;
  if (!standings.some(({ mayVerify }) => mayVerify))
    return problem(`${path}: none of ${ring.keys.length} keys is accepted today`, 'Add a key with `duri keys new`, and seal again.');
  const ending = standings.filter(({ mayVerify, key }) => mayVerify && endsSoon(key, at)).map(({ key }) => shortKeyId(key.id));
  if (ending.length > 0)
    return note(`${path}: ${ending.join(', ')} ends within ${SOON_DAYS} days`, 'Rotate with `duri keys rotate`, and seal again what is deployed.');
  const due = ring.keys.filter((key) => isDue(key, ring, at, rotationDays)).map(({ id }) => shortKeyId(id));
  if (due.length > 0) return note(`${path}: ${due.join(', ')} is older than ${rotationDays} days`, 'Run `duri keys rotate`.');
  if (signing === 0) return note(`${path}: ${ring.keys.length} keys, none of which may sign`, 'Add one with `duri keys new`, if releases are sealed here.');
  return ok(`${path}: ${ring.keys.length} ${ring.keys.length === 1 ? 'key' : 'keys'}, ${signing} may sign`);
}

function endsSoon({ sign_until, verify_until }: RingKey, at: Date): boolean {
  return [sign_until, verify_until].some((end) => {
    const left = end === undefined ? Infinity : Date.parse(end) - at.getTime();
    return left >= 0 && left <= SOON_DAYS * DAY_MS;
  });
}

/** The variable's own check says when it is wrong. */
function daysOf(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : ROTATION_DAYS;
}
