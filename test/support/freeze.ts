import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FreezeState, freezeStatement } from '../../src/freeze/freeze-state.js';
import type { KeyUse } from '../../src/evidence/predicate-types.js';
import { renderKeyring } from '../../src/keys/keyring.js';
import type { KeyKind } from '../../src/policy/policy.js';
import { chooseSigners } from '../../src/signing/choose-signers.js';
import { signStatement } from '../../src/signing/sign-statement.js';
import { ringWith, type TestKey, testKey, trustIn } from './keys.js';
import { type DuriRun, runDuri, type RunOptions } from './run-duri.js';

/** A folder with a policy, a ring and a key that may switch. */
export interface FreezeProject {
  readonly path: string;
  readonly key: TestKey;
  /** Runs `duri freeze …` in it. */
  freeze(args: readonly string[], options?: RunOptions): DuriRun;
  on(...args: readonly string[]): DuriRun;
  off(...args: readonly string[]): DuriRun;
  status(...args: readonly string[]): DuriRun;
  state(): Buffer;
  putState(content: Uint8Array | string): void;
}

export const AT = '2026-01-05T12:00:00.000Z';

export interface FreezeProjectOptions {
  readonly policy?: string;
  readonly kind?: KeyKind;
  readonly uses?: readonly KeyUse[];
  readonly env?: Readonly<Record<string, string>>;
}

export function freezeProject(path: string, { policy = '', kind = 'ed25519', uses = ['freeze'], env = {} }: FreezeProjectOptions = {}): FreezeProject {
  const key = testKey(kind, { uses: [...uses] });
  writeFileSync(join(path, 'duri.yml'), `version: "1.0"\nproduct: shop\nline: main\nkeyring: duri.keyring.json\n${policy}`);
  writeFileSync(join(path, 'duri.keyring.json'), renderKeyring(ringWith(key)));
  writeFileSync(join(path, 'freeze.key'), key.file.reveal(), { mode: 0o600 });
  const statePath = join(path, 'duri.freeze.json');
  const freeze = (args: readonly string[], options: RunOptions = {}): DuriRun =>
    runDuri(['freeze', ...args], { cwd: path, at: AT, ...options, env: { ...env, ...options.env } });
  const signing = kind === 'hmac-sha256' ? '--hmac-key-file' : '--signing-key';
  return {
    path,
    key,
    freeze,
    on: (...args) => freeze(['on', '--reason', 'Incident 42', '--owner', 'ops@example.com', '--expires', '24h', signing, 'freeze.key', '--json', ...args]),
    off: (...args) => freeze(['off', '--reason', 'closed', signing, 'freeze.key', '--json', ...args]),
    status: (...args) => freeze(['status', '--json', ...args]),
    state: () => readFileSync(statePath),
    putState: (content) => writeFileSync(statePath, content),
  };
}

export const FROZEN: FreezeState = {
  schema_version: '1',
  state: 'on',
  reason: 'Incident 42',
  owner: 'ops@example.com',
  scope: ['merge', 'release', 'boot'],
  counter: 1,
  issued: '2026-01-05T12:00:00Z',
  expires: '2026-01-06T12:00:00Z',
  auto_lift: false,
  product: 'shop',
  line: 'main',
};

export const LIFTED: FreezeState = { ...FROZEN, state: 'off', reason: 'closed', owner: null, scope: [], expires: null, counter: 2 };

/** A state signed by a key, whatever that key may do. */
export function signedState(
  key: TestKey,
  state: FreezeState,
  change: (statement: ReturnType<typeof freezeStatement>) => ReturnType<typeof freezeStatement> = (same) => same,
): string {
  const everything = { ...key, entry: { ...key.entry, uses: ['freeze'] as KeyUse[] } };
  const { signers } = chooseSigners(trustIn(ringWith(everything), [everything]), 'freeze');
  return signStatement(change(freezeStatement(state)), signers).content;
}
