import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GATES_FILE, VERDICT_FILE, verdictStatement } from '../../src/acceptance/verdict.js';
import { METADATA_FILE } from '../../src/evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../../src/evidence/predicate-types.js';
import type { FreezeState } from '../../src/freeze/freeze-state.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { type Bootable, bootable, BOOT_AT, isRoot, NOBODY } from '../support/bootable.js';
import { type Json, reasonsOf } from '../support/duri.js';
import { signedBy } from '../support/envelopes.js';
import { FROZEN, LIFTED, signedState } from '../support/freeze.js';
import { runDuri } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());
beforeAll(() => chmodSync(temp.path, 0o755));

const EXEC = 'boot: { allow_exec: [/bin/sh] }\n';
const BEFORE_ITS_END = BOOT_AT;
const PAST_ITS_END = '2026-01-06T12:00:01.000Z';

let count = 0;
let host: Bootable;

/** `0` where the program ran, else the exit code and why it did not. */
function boot(options: { readonly at?: string; readonly config?: string } = {}): unknown {
  const { config = host.config, ...more } = options;
  const args = host.bootArgs(['--bootstrap', '--user', NOBODY, '--json']).map((word) => (word === host.config ? config : word));
  const run = runDuri(args, { cwd: host.folder, at: BOOT_AT, env: host.env, ...more });
  if (run.stdout.includes('served by')) return run.exitCode;
  const json = run.json() as Json;
  return [run.exitCode, json.error?.code ?? reasonsOf(json).join(' ')];
}

/** A program may not own what it runs from, so that this needs two accounts. @source trust model, sections 1, 6 and 7 */
(isRoot ? describe : describe.skip)('what keeps a release from booting', () => {
  beforeEach(async () => {
    host = await bootable(join(temp.path, `host-${count++}`));
  });

  describe('the kill switch', () => {
    const put = (state: Partial<FreezeState>, base = FROZEN): void =>
      writeFileSync(join(host.folder, 'etc', 'duri.freeze.json'), signedState(host.freeze, { ...base, ...state }));
    const policy = (more = ''): void => {
      host.policy(EXEC + more);
      host.verdict();
    };

    it('is never lifted by its own end, unless it was to lift itself', () => {
      policy();
      put({});
      expect([boot({ at: BEFORE_ITS_END }), boot({ at: PAST_ITS_END })]).toEqual([
        [23, 'frozen'],
        [23, 'frozen'],
      ]);
      put({ auto_lift: true });
      expect([boot({ at: BEFORE_ITS_END }), boot({ at: PAST_ITS_END })]).toEqual([[23, 'frozen'], 0]);
    });

    it('stops boots only where its scope says so', () => {
      policy();
      put({ scope: ['merge', 'release'] });
      expect(boot()).toBe(0);
      put({ scope: ['boot'], counter: 2 });
      expect(boot()).toEqual([23, 'frozen']);
    });

    it('counts as on where its state is missing and required, cannot be believed, or is older than one that was seen', () => {
      policy('freeze: { required: true }\n');
      expect(boot()).toEqual([23, 'freeze_missing']);
      put({}, LIFTED);
      expect(boot()).toBe(0);
      put({ counter: 1 }, LIFTED);
      expect(boot()).toEqual([23, 'freeze_older']);
      writeFileSync(join(host.folder, 'etc', 'duri.freeze.json'), signedState(host.gate, { ...LIFTED, counter: 3 }));
      expect(boot()).toEqual([23, 'freeze_invalid']);
    });
  });

  describe('a verdict', () => {
    const alone = (...lines: readonly string[]): void => {
      rmSync(join(host.evidence, VERDICT_FILE), { force: true });
      writeFileSync(join(host.evidence, GATES_FILE), lines.map((line) => `${line}\n`).join(''));
    };
    const green = (): ReturnType<typeof verdictStatement> => {
      const policy = parsePolicy(readFileSync(host.config), host.config);
      if (!policy.ok) throw new Error('the policy of the test is not valid');
      const about = { product: 'shop', line: 'main', environment: 'production', green: true, duriVersion: '0.0.0-test', at: new Date(BOOT_AT) };
      return verdictStatement({ ...about, metadataDigest: host.digest(), policyDigest: policy.value.digest });
    };
    const failedAt = (scope: string): string =>
      signedBy([host.gate], {
        subjects: [{ name: METADATA_FILE, digest: host.digest() }],
        predicateType: PREDICATE_TYPES.gate.type,
        predicate: { result: 'FAILED', gate: 'audit', scope },
      });

    it('counts when it is over a release, and not when it came from a pull request', () => {
      alone(signedBy([host.gate], green()));
      expect(boot()).toBe(0);
      alone(signedBy([host.gate], { ...green(), predicate: { ...green().predicate, verifiedLevels: [] } }));
      expect(boot()).toEqual([1, 'verdict_missing']);
    });

    it('that is red stops it, whichever gate said so and however many are green', () => {
      const passed = signedBy([host.gate], green());
      alone(passed, failedAt('pull_request'), passed);
      expect(boot()).toBe(0);
      alone(passed, failedAt('release'), passed);
      expect(boot()).toEqual([1, 'verdict_red']);
    });
  });

  it('is a policy that the release brings along', () => {
    for (const folder of [host.release, host.evidence]) {
      const config = join(folder, 'duri.yml');
      writeFileSync(config, readFileSync(host.config, 'utf8').replace('ring.json', host.ring));
      expect(boot({ config })).toEqual([2, 'policy_untrusted']);
      rmSync(config);
    }
    expect(boot()).toBe(0);
  });
});
