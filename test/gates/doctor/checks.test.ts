import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DoctorCheck } from '../../../src/gates/doctor/check.js';
import { clock } from '../../../src/gates/doctor/checks/clock.js';
import { cores } from '../../../src/gates/doctor/checks/cores.js';
import { evidenceDirectory } from '../../../src/gates/doctor/checks/evidence-directory.js';
import { fileSystem } from '../../../src/gates/doctor/checks/file-system.js';
import { git } from '../../../src/gates/doctor/checks/git.js';
import { DOCTOR_CHECKS } from '../../../src/gates/doctor/checks/index.js';
import { keyFiles } from '../../../src/gates/doctor/checks/key-files.js';
import { keyRing } from '../../../src/gates/doctor/checks/key-ring.js';
import { nodeVersion } from '../../../src/gates/doctor/checks/node-version.js';
import { openFolders } from '../../../src/gates/doctor/checks/open-folders.js';
import { policy } from '../../../src/gates/doctor/checks/policy.js';
import { runtimeTemplate } from '../../../src/gates/doctor/checks/runtime-template.js';
import { syft } from '../../../src/gates/doctor/checks/syft.js';
import { textAttributes } from '../../../src/gates/doctor/checks/text-attributes.js';
import { variables } from '../../../src/gates/doctor/checks/variables.js';
import { workflow } from '../../../src/gates/doctor/checks/workflow.js';
import type { RingKey } from '../../../src/keys/keyring.js';
import { IntegrityError } from '../../../src/model/errors.js';
import { BUILT_IN_POLICY } from '../../../src/policy/policy.js';
import { policySchema } from '../../../src/policy/policy-schema.js';
import { projectRoot } from '../../support/project.js';

const at = new Date('2026-01-05T12:00:00.000Z');
const error = new IntegrityError('key_permissions', 'everyone can read it');
const key = (fields: Partial<RingKey> = {}): RingKey => ({
  id: `hmac-sha256:${'a'.repeat(43)}` as RingKey['id'],
  kind: 'hmac-sha256',
  uses: ['seal'],
  state: 'active',
  created: '2026-01-01T00:00:00Z',
  ...fields,
});
const ring = (...keys: RingKey[]) => ({ ring: { path: 'ring.json', content: { schema_version: '1.0' as const, keys } }, at, rotationDays: 90 });
const loaded = (fields: object) => ({ loaded: { ...BUILT_IN_POLICY, path: 'duri.yml', policy: policySchema.parse({ version: '1.0', ...fields }) } });
const syftTool = { name: 'syft', version: '1.44.0', digest: undefined } as const;

/** Facts, and the state that they are judged to be. */
function judged<F>(check: DoctorCheck<F>, ...cases: readonly (readonly [facts: F, state: 'ok' | 'note' | 'problem'])[]): readonly [string, () => void][] {
  return cases.map(([facts, state]) => [
    `${check.id} is ${state} for ${JSON.stringify({ facts }).slice(0, 150)}`,
    () => {
      const diagnosis = check.judge(facts);
      expect(diagnosis).toMatchObject({ state });
      expect(diagnosis.state === 'ok' || (diagnosis.fix ?? '') !== '').toBe(true);
    },
  ]);
}

it.each([
  ...judged(
    nodeVersion,
    [{ version: '20.11.1' }, 'problem'],
    [{ version: '18.20.0' }, 'problem'],
    [{ version: '20.12.0' }, 'ok'],
    [{ version: '24.0.0' }, 'ok'],
  ),
  ...judged(cores, [1, 'note'], [8, 'ok']),
  ...judged(
    syft,
    [error, 'problem'],
    [{ tool: syftTool, path: '/bin/syft' }, 'ok'],
    [{ tool: syftTool, path: undefined }, 'ok'],
    [{ tool: { name: 'duri-embedded', version: '1', digest: undefined }, path: undefined }, 'note'],
  ),
  ...judged(
    git,
    [error, 'problem'],
    [{ program: undefined, isRepository: true, head: undefined }, 'problem'],
    [{ program: undefined, isRepository: false, head: undefined }, 'note'],
    [{ program: '/bin/git', isRepository: false, head: undefined }, 'note'],
    [{ program: '/bin/git', isRepository: true, head: undefined }, 'note'],
    [{ program: '/bin/git', isRepository: true, head: { commit: 'a'.repeat(40), dirty: true } }, 'ok'],
  ),
  ...judged(
    policy,
    [{ error }, 'problem'],
    [{ loaded: BUILT_IN_POLICY }, 'note'],
    [loaded({ product: 'shop' }), 'note'],
    [loaded({ product: 'shop', repository_id: 'x', line: 'main' }), 'ok'],
  ),
  ...judged(
    keyRing,
    [{ ring: undefined, at, rotationDays: 90 }, 'note'],
    [{ ring: { path: 'ring.json', content: error }, at, rotationDays: 90 }, 'problem'],
    [ring(), 'problem'],
    [ring(key()), 'ok'],
    [ring(key({ state: 'revoked' })), 'problem'],
    [ring(key({ verify_until: '2026-01-04T00:00:00Z' })), 'problem'],
    [ring(key({ verify_until: '2026-01-19T00:00:00Z' })), 'note'],
    [ring(key({ sign_until: '2026-01-06T00:00:00Z' })), 'note'],
    [ring(key({ created: '2025-01-01T00:00:00Z' })), 'note'],
    [ring(key({ state: 'retired', verify_until: '2027-01-01T00:00:00Z' })), 'note'],
  ),
  ...judged(
    keyFiles,
    [[], 'ok'],
    [[{ name: 'a.pem', found: 'fit' }], 'ok'],
    [
      [
        { name: 'a.pem', found: 'fit' },
        { name: 'b.pem', found: 'absent' },
      ],
      'note',
    ],
    [[{ name: 'a.pem', found: 'committed' }], 'problem'],
    [[{ name: 'a.pem', found: error }], 'problem'],
    [[{ name: 'DURI_HMAC_KEY_FILE', found: 'absent' }], 'problem'],
  ),
  ...judged(
    variables,
    [{}, 'ok'],
    [{ DURI_ENV: 'prod', DURI_CONFIG: '/etc/duri/duri.yml' }, 'ok'],
    [{ DURI_ENV: 'dev' }, 'note'],
    [{ DURI_INTEGRITY_MODE: 'warn' }, 'note'],
    [{ DURI_ENV: 'staging' }, 'problem'],
    [{ DURI_INTEGRITY_SPIKE_THRESHOLD: '30' }, 'problem'],
    [{ DURI_HMAC_KEY_DUAL_VERIFY: 'yes' }, 'problem'],
    [{ DURI_HMAC_KEY_ROTATION_PERIOD: '0' }, 'problem'],
    [{ DURI_HMAC_KEY_ROTATION_PERIOD: '36500' }, 'ok'],
    [{ DURI_HMAC_KEY: 'x' }, 'note'],
  ),
  ...judged(
    evidenceDirectory,
    [{ path: 'e', exists: true, isDirectory: false, writable: true }, 'problem'],
    [{ path: 'e', exists: true, isDirectory: true, writable: false }, 'note'],
    [{ path: 'e', exists: true, isDirectory: true, writable: true }, 'ok'],
    [{ path: 'e', exists: false, isDirectory: false, writable: true }, 'ok'],
  ),
  ...judged(
    clock,
    [{ now: at, fileTime: at, fixed: false }, 'ok'],
    [{ now: at, fileTime: undefined, fixed: false }, 'ok'],
    [{ now: new Date(0), fileTime: undefined, fixed: false }, 'problem'],
    [{ now: new Date('2200-01-01'), fileTime: undefined, fixed: false }, 'problem'],
    [{ now: at, fileTime: new Date(at.getTime() - 6 * 60_000), fixed: false }, 'problem'],
    [{ now: at, fileTime: at, fixed: true }, 'note'],
  ),
  ...judged(openFolders, [[], 'ok'], [['/srv'], 'problem']),
  ...judged(
    fileSystem,
    [undefined, 'note'],
    [{ writable: false, caseSensitive: undefined, keepsModes: undefined, fileTime: undefined }, 'note'],
    [{ writable: true, caseSensitive: false, keepsModes: true, fileTime: at }, 'note'],
    [{ writable: true, caseSensitive: true, keepsModes: false, fileTime: at }, 'note'],
    [{ writable: true, caseSensitive: true, keepsModes: true, fileTime: at }, 'ok'],
  ),
  ...judged(
    textAttributes,
    [{ isRepository: false, attributes: '' }, 'ok'],
    [{ isRepository: true, attributes: '' }, 'note'],
    [{ isRepository: true, attributes: '* text=auto\n' }, 'note'],
    [{ isRepository: true, attributes: '*.ts eol=lf\n' }, 'note'],
    [{ isRepository: true, attributes: '* text=auto eol=lf\r\n' }, 'ok'],
    [{ isRepository: true, attributes: '* -text\n' }, 'ok'],
  ),
  ...judged(
    workflow,
    [{ isRepository: true, names: [], using: [] }, 'note'],
    [{ isRepository: true, names: ['ci.yml'], using: [] }, 'note'],
    [{ isRepository: true, names: ['ci.yml'], using: ['ci.yml'] }, 'ok'],
    [{ isRepository: false, names: [], using: [] }, 'ok'],
  ),
  ...judged(
    runtimeTemplate,
    [{ folder: 'd', files: [{ path: 'a', state: 'missing' }] }, 'ok'],
    [{ folder: 'd', files: [{ path: 'a', state: 'foreign' }] }, 'ok'],
    [{ folder: 'd', files: [{ path: 'a', state: 'current' }] }, 'ok'],
    ...(['edited', 'older', 'newer', 'missing', 'foreign'] as const).map(
      (state) =>
        [
          {
            folder: 'd',
            files: [
              { path: 'a', state: 'current' as const },
              { path: 'b', state },
            ],
          },
          'note',
        ] as const,
    ),
  ),
])('%s', (_, holds) => holds());

describe('DOCTOR_CHECKS', () => {
  it('lists every file beside it once, by its own name', () => {
    const files = readdirSync(join(projectRoot, 'src/gates/doctor/checks'))
      .filter((name) => name !== 'index.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    expect(DOCTOR_CHECKS.map(({ id }) => id).sort()).toEqual(files.sort());
  });
});

describe('variables', () => {
  it('shows no value of a variable that it does not know, and suggests the name', () => {
    const diagnosis = variables.judge({ DURI_HMAC_KEYFILE: 'hunter2hunter2', DURI_SOMETHING_ELSE_ENTIRELY: 'hunter2' });
    expect(diagnosis.says).toBe('nothing reads DURI_HMAC_KEYFILE (did you mean DURI_HMAC_KEY_FILE?), DURI_SOMETHING_ELSE_ENTIRELY');
    expect(JSON.stringify(diagnosis)).not.toContain('hunter2');
  });
});
