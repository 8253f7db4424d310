import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptanceExit } from '../../src/acceptance/accept-release.js';
import { type Ticket, ticketStatement } from '../../src/acceptance/ticket.js';
import { readMark } from '../../src/mark/mark-file.js';
import { sha256 } from '../../src/model/digest.js';
import { toInstant } from '../../src/model/instant.js';
import { AT, type Deployed, deployed, type DeployedRelease, type KeyName, refusals } from '../support/deployed.js';
import { signedBy } from '../support/envelopes.js';
import { FROZEN, LIFTED, signedState } from '../support/freeze.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;
function host(): Deployed {
  const path = join(folder.path, String(++count));
  mkdirSync(path);
  return deployed(path);
}

async function released(on: Deployed, sequence: number, at = AT): Promise<DeployedRelease> {
  const release = await on.release(sequence, { at });
  await on.verdict(release, { at: new Date(at) });
  return release;
}

function ticket(on: Deployed, fields: Pick<Ticket, 'from' | 'to'> & Partial<Ticket>, by: readonly KeyName[] = ['ann', 'bob']): string {
  const path = join(on.path, `ticket-${++count}.json`);
  const whole: Ticket = {
    schema_version: '1',
    product: 'shop',
    line: 'main',
    environment: 'production',
    reason: 'Orders are lost',
    nonce: sha256(path).slice(0, 32),
    issued: toInstant(new Date(AT)),
    expires: '2026-01-06T12:00:00Z',
    ...fields,
  };
  writeFileSync(
    path,
    signedBy(
      by.map((name) => on.keys[name]),
      ticketStatement(whole),
    ),
  );
  return path;
}

const later = (days: number): string => new Date(Date.parse(AT) + days * 86_400_000).toISOString();

describe('acceptRelease', () => {
  it('takes the first release by --bootstrap or --expect, and none without', async () => {
    const on = host();
    const one = await released(on, 1);
    expect(refusals(await on.accept(one))).toEqual(['mark_missing']);
    expect(refusals(await on.accept(one, { bootstrap: true }))).toEqual(['accepted']);
    expect(refusals(await on.accept(one, { expect: one.digest }))).toEqual(['accepted']);
    expect(refusals(await on.accept(one, { expect: sha256('other') }))).toEqual(['release_not_expected']);
    expect(readMark(on.ports())).toBeUndefined();
  });

  it('goes forward, back to the last green one, and to nothing older', async () => {
    const on = host();
    const [one, two, three] = [await released(on, 1), await released(on, 2), await released(on, 3)];
    await on.boot(one, { bootstrap: true });
    await on.boot(two);
    await on.boot(three);
    expect(refusals(await on.accept(three))).toEqual(['accepted']);
    expect(refusals(await on.accept(two))).toEqual(['accepted']);
    const old = await on.accept(one);
    expect(refusals(old)).toEqual(['release_rollback']);
    expect(acceptanceExit(old, 'prod')).toBe(22);
    expect(refusals(await on.accept(one, { bootstrap: true, expect: one.digest }))).toEqual(['release_rollback']);
    await on.boot(two);
    expect(refusals(await on.accept(three))).toEqual(['release_rollback']);
    expect(refusals(await on.accept(await released(on, 4)))).toEqual(['accepted']);
  });

  it('calls two releases with one number what they are', async () => {
    const on = host();
    await on.boot(await released(on, 2), { bootstrap: true });
    const twin = await on.release(2, { files: { 'app.js': 'evil()\n' } });
    await on.verdict(twin);
    const judged = await on.accept(twin);
    expect(refusals(judged)).toEqual(['equivocation']);
    expect(judged.outcome).toBe('tampered');
    expect(acceptanceExit(judged, 'prod')).toBe(20);
    expect(refusals(await on.accept(twin, { ticket: ticket(on, { from: sha256('x'), to: twin.digest }) }))).toEqual(['equivocation']);
  });

  it('goes further back by a ticket, once', async () => {
    const on = host();
    const [one, two, three] = [await released(on, 1), await released(on, 2), await released(on, 3)];
    await on.boot(one, { bootstrap: true });
    await on.boot(two);
    await on.boot(three);
    expect(refusals(await on.accept(one, { ticket: ticket(on, { from: three.digest, to: one.digest }, ['ann']) }))).toEqual([
      'release_rollback',
      'ticket_invalid',
    ]);
    const good = ticket(on, { from: three.digest, to: one.digest });
    await on.boot(one, { ticket: good });
    expect(readMark(on.ports())?.entries[0]).toMatchObject({ sequence: 3, current: one.digest, last_green: one.digest, nonces: [expect.anything()] });
    // It starts again without a ticket, and nothing else comes back by the one that was spent.
    expect(refusals(await on.accept(one))).toEqual(['accepted']);
    const four = await released(on, 4);
    await on.boot(four);
    const five = await released(on, 5);
    await on.boot(five);
    expect(refusals(await on.accept(one, { ticket: good }))).toEqual(['release_rollback', 'ticket_invalid']);
  });

  it('does not spend a ticket that was not needed', async () => {
    const on = host();
    const [one, two] = [await released(on, 1), await released(on, 2)];
    await on.boot(one, { bootstrap: true });
    await on.boot(two, { ticket: ticket(on, { from: one.digest, to: two.digest }) });
    expect(readMark(on.ports())?.entries[0]?.nonces).toEqual([]);
  });

  it('asks for a verdict, and refuses a red one', async () => {
    const on = host();
    const one = await on.release(1);
    const without = await on.accept(one, { bootstrap: true });
    expect(refusals(without)).toEqual(['verdict_missing']);
    expect(acceptanceExit(without, 'prod')).toBe(1);
    await on.verdict(one);
    await on.verdict(one, { green: false, environment: 'staging' });
    expect(refusals(await on.accept(one, { bootstrap: true }))).toEqual(['verdict_red']);
    on.policy('boot: { verdict: optional }\n');
    expect(refusals(await on.accept(one, { bootstrap: true }))).toEqual(['verdict_red']);
  });

  it('lets a tampered tree be worse than everything else', async () => {
    const on = host();
    const one = await on.release(1);
    appendFileSync(join(one.directory, 'app.js'), 'evil()\n');
    const judged = await on.accept(one);
    expect(refusals(judged)).toEqual(expect.arrayContaining(['file_modified', 'verdict_missing', 'mark_missing']));
    expect(acceptanceExit(judged, 'prod')).toBe(20);
  });

  it('says that the metadata is gone before it asks anything of it', async () => {
    const on = host();
    const one = await released(on, 1);
    rmSync(join(one.evidence, 'deployment_metadata.json'));
    const judged = await on.accept(one, { bootstrap: true });
    expect(judged.accepted).toBe(false);
    expect(acceptanceExit(judged, 'prod')).toBe(21);
  });

  it('asks the policy of the host what runs there', async () => {
    const on = host();
    const one = await released(on, 1);
    writeFileSync(on.config, 'version: "1.0"\nkeyring: duri.keyring.json\nboot: { verdict: optional }\n');
    const judged = await on.accept(one, { bootstrap: true });
    expect(refusals(judged)).toEqual(['subject_not_stated']);
    expect(acceptanceExit(judged, 'prod')).toBe(2);
  });

  it('does not believe a clock behind what it has marked', async () => {
    const on = host();
    const one = await released(on, 1);
    await on.boot(one, { bootstrap: true, at: later(1) });
    expect(refusals(await on.accept(one, { at: later(0.999) }))).toEqual(['accepted']);
    const judged = await on.accept(one, { at: later(0.5) });
    expect(refusals(judged)).toEqual(['clock_behind']);
    expect(acceptanceExit(judged, 'prod')).toBe(3);
  });
});

describe('past its time', () => {
  it('a release that ran here in its time goes on, and no other', async () => {
    const on = host();
    const [one, two, three] = [await released(on, 1), await released(on, 2), await released(on, 3)];
    await on.boot(one, { bootstrap: true });
    await on.boot(two);
    for (const known of [one, two]) {
      const judged = await on.accept(known, { at: later(91) });
      expect(refusals(judged)).toEqual(['accepted']);
      expect(judged.warnings).toContainEqual(expect.objectContaining({ reason: 'evidence_expired' }));
    }
    expect(refusals(await on.accept(three, { at: later(91) }))).toEqual(['evidence_expired']);
  });

  it('its keys may be past their window, and never revoked', async () => {
    const on = host();
    const [one, two] = [await released(on, 1), await released(on, 2)];
    await on.boot(one, { bootstrap: true });
    on.ring({ seal: { verify_until: '2026-01-10T00:00:00Z' }, gate: { verify_until: '2026-01-10T00:00:00Z' } });
    const judged = await on.accept(one, { at: later(10) });
    expect(refusals(judged)).toEqual(['accepted']);
    expect(judged.warnings).toContainEqual(expect.objectContaining({ reason: 'key_expired' }));
    expect(refusals(await on.accept(two, { at: later(10) }))).toEqual(['key_outside_window', 'unknown', 'verdict_missing']);
    on.ring({ seal: { state: 'revoked', ended: '2026-01-06T00:00:00Z' } });
    expect(refusals(await on.accept(one))).toEqual(expect.arrayContaining(['key_revoked']));
    on.ring({ gate: { state: 'revoked', ended: '2026-01-06T00:00:00Z' } });
    expect(refusals(await on.accept(one))).toEqual(['verdict_missing']);
  });
});

describe('while frozen', () => {
  const freeze = (on: Deployed, state = FROZEN): void => writeFileSync(join(on.path, 'duri.freeze.json'), signedState(on.keys.kill, state));

  it('nothing boots but what a ticket names', async () => {
    const on = host();
    const [one, two] = [await released(on, 1), await released(on, 2)];
    await on.boot(one, { bootstrap: true });
    await on.boot(two);
    freeze(on);
    for (const any of [one, two]) {
      const judged = await on.accept(any);
      expect(refusals(judged)).toEqual(['frozen']);
      expect(judged.frozen).toBe(true);
      expect(acceptanceExit(judged, 'prod')).toBe(23);
      expect(acceptanceExit(judged, 'dev')).toBe(1);
    }
    const given = ticket(on, { from: two.digest, to: one.digest });
    expect(refusals(await on.accept(two, { ticket: given }))).toEqual(['frozen', 'ticket_invalid']);
    const back = await on.boot(one, { ticket: given });
    expect(back.warnings).toContainEqual(expect.objectContaining({ reason: 'freeze_ticketed' }));
    expect(readMark(on.ports())?.entries[0]?.nonces).toHaveLength(1);
    // What was rolled back starts again by the same ticket for as long as that holds.
    expect(refusals(await on.accept(one, { ticket: given }))).toEqual(['accepted']);
    expect(refusals(await on.accept(one, { ticket: given, at: later(2) }))).toEqual(['frozen', 'ticket_invalid']);
    expect(refusals(await on.accept(one))).toEqual(['frozen']);
  });

  it('a state that was put back counts as on', async () => {
    const on = host();
    const one = await released(on, 1);
    freeze(on, { ...LIFTED, counter: 3 });
    await on.boot(one, { bootstrap: true });
    freeze(on, { ...LIFTED, counter: 2 });
    expect(refusals(await on.accept(one))).toEqual(['freeze_older']);
    rmSync(join(on.path, 'duri.freeze.json'));
    expect(refusals(await on.accept(one))).toEqual(['freeze_older']);
  });

  it('tampered files are still the worse news', async () => {
    const on = host();
    const one = await released(on, 1);
    freeze(on);
    appendFileSync(join(one.directory, 'app.js'), 'evil()\n');
    expect(acceptanceExit(await on.accept(one, { bootstrap: true }), 'prod')).toBe(20);
  });
});

describe('acceptanceExit', () => {
  it.each([
    [{ outcome: 'verified', accepted: true, frozen: false }, 0, 0],
    [{ outcome: 'verified', accepted: false, frozen: false }, 1, 0],
    [{ outcome: 'verified', accepted: false, frozen: true }, 23, 1],
    [{ outcome: 'tampered', accepted: false, frozen: true }, 20, 0],
    [{ outcome: 'corrupted', accepted: false, frozen: false }, 21, 0],
    [{ outcome: 'policy_changed', accepted: false, frozen: false }, 22, 0],
    [{ outcome: 'error(config)', accepted: false, frozen: false }, 2, 2],
    [{ outcome: 'error(infra)', accepted: false, frozen: false }, 3, 0],
  ] as const)('%j', (judged, prod, dev) => {
    expect([acceptanceExit(judged, 'prod'), acceptanceExit(judged, 'dev')]).toEqual([prod, dev]);
  });
});
