import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Acceptance, acceptRelease, type AcceptRequest, markAccepted } from '../../src/acceptance/accept-release.js';
import { GATES_FILE, type VerdictFacts, VERDICT_FILE, verdictStatement } from '../../src/acceptance/verdict.js';
import { nodeEnvironment } from '../../src/adapters/node-environment.js';
import type { Statement } from '../../src/envelope/statement.js';
import { renderKeyring } from '../../src/keys/keyring.js';
import type { RingKey } from '../../src/keys/keyring.js';
import { loadTrust } from '../../src/keys/trust.js';
import { type Sha256, sha256 } from '../../src/model/digest.js';
import { nodePorts } from '../../src/hosts/node-ports.js';
import { type Judge, loadJudge } from '../../src/policy/judge.js';
import { type KeyKind, keyringPathOf } from '../../src/policy/policy.js';
import type { Ports } from '../../src/ports/index.js';
import { fixedClock, recordingLog } from './doubles.js';
import { duri } from './duri.js';
import { signedBy } from './envelopes.js';
import { ringWith, type TestKey, testKey } from './keys.js';

/** When everything here is sealed and judged, unless a test says otherwise. */
export const AT = '2026-01-05T12:00:00.000Z';

/** A release with evidence that a seal key has signed. */
export interface DeployedRelease {
  readonly directory: string;
  readonly evidence: string;
  /** Of its metadata. */
  readonly digest: Sha256;
  readonly sequence: number;
}

/** A host with a policy, a ring and a state directory, and whoever may sign for it. */
export interface Deployed {
  readonly path: string;
  readonly config: string;
  readonly state: string;
  readonly archives: string;
  readonly keys: Readonly<Record<KeyName, TestKey>>;
  /** Path of a key's secret. */
  secret(name: KeyName): string;
  /** Seals a release with this number; the same number with other files is another release. */
  release(sequence: number, options?: { readonly files?: Readonly<Record<string, string>>; readonly at?: string }): Promise<DeployedRelease>;
  /** Writes the ring, each key as a test wants it. */
  ring(change?: Partial<Record<KeyName, Partial<RingKey>>>): void;
  policy(more?: string): void;
  /** Puts a verdict into the evidence, in its own file and as a line of the gates. */
  verdict(release: DeployedRelease, facts?: Partial<VerdictFacts>, by?: readonly KeyName[], change?: (statement: Statement) => Statement): Promise<void>;
  ports(at?: string): Ports;
  accept(release: DeployedRelease, options?: Partial<AcceptRequest> & { readonly at?: string }): Promise<Acceptance>;
  /** Accepts and remembers, as a boot would. */
  boot(release: DeployedRelease, options?: Partial<AcceptRequest> & { readonly at?: string }): Promise<Acceptance>;
}

const KEYS = {
  seal: ['seal', 'log', 'receipt'],
  gate: ['gate'],
  ann: ['ticket'],
  bob: ['ticket'],
  rootA: ['root'],
  rootB: ['root'],
  kill: ['freeze'],
} as const;
export type KeyName = keyof typeof KEYS;

export function deployed(path: string, kind: KeyKind = 'ed25519'): Deployed {
  const named = Object.entries(KEYS).map(([name, uses]) => [name, testKey(kind, { uses: [...uses], name })] as const);
  const keys = Object.fromEntries(named) as Record<KeyName, TestKey>;
  mkdirSync(join(path, 'keys'), { recursive: true });
  const secret = (name: KeyName): string => join(path, 'keys', `${name}.pem`);
  for (const [name, key] of named) writeFileSync(secret(name as KeyName), key.file.reveal(), { mode: 0o600 });
  const config = join(path, 'duri.yml');
  const state = join(path, 'state');
  const archives = join(path, 'archives');

  const ring: Deployed['ring'] = (change = {}) =>
    writeFileSync(
      join(path, 'duri.keyring.json'),
      renderKeyring(ringWith(...named.map(([name, { entry }]): RingKey => ({ ...entry, ...change[name as KeyName] })))),
    );
  const policy: Deployed['policy'] = (more = '') =>
    writeFileSync(
      config,
      `version: "1.0"\nproduct: shop\nrepository_id: github.com/acme/shop\nline: main\nkeyring: duri.keyring.json\nsbom: { allow_empty: true }\narchive: { stores: [directory], directory: archives }\n${more}`,
    );
  ring();
  policy();

  const ports: Deployed['ports'] = (at = AT) => {
    const environment = { ...nodeEnvironment('0.0.0-test'), cwd: path, variables: { PATH: process.env['PATH'] ?? '', DURI_STATE_DIR: state } };
    return { ...nodePorts(recordingLog(), { hashWorkerUrl, version: '0.0.0-test' }, { environment }), clock: fixedClock(at) };
  };
  const judgeOf = (using: Ports): Promise<Judge> => loadJudge(using, { config, keyring: undefined, mode: 'verifier' });
  const accept: Deployed['accept'] = async (release, { at = AT, ...more } = {}) => {
    const using = ports(at);
    const judge = await judgeOf(using);
    const request = {
      policyKeyringPath: keyringPathOf(judge.policy),
      keyringPath: undefined,
      secretInputs: [],
      hmacKeys: [],
      purpose: 'verify' as const,
      at: new Date(at),
    };
    const trust = loadTrust(using, request);
    return acceptRelease(using, {
      directory: release.directory,
      evidence: release.evidence,
      judge,
      trust,
      hmacKeys: [],
      mode: 'prod',
      expect: undefined,
      bootstrap: false,
      ticket: undefined,
      ...more,
    });
  };
  return {
    path,
    config,
    state,
    archives,
    keys,
    secret,
    ring,
    policy,
    ports,
    accept,
    release: async (sequence, { files = { 'app.js': `console.log(${sequence});\n` }, at = AT } = {}) => {
      const name = `${sequence}-${sha256(JSON.stringify([files, at])).slice(0, 6)}`;
      const [directory, evidence] = [join(path, `release-${name}`), join(path, `evidence-${name}`)];
      for (const [file, content] of Object.entries(files)) {
        mkdirSync(join(directory, file, '..'), { recursive: true });
        writeFileSync(join(directory, file), content);
      }
      const args = ['seal', directory, '--evidence', evidence, '--sequence', String(sequence), '--syft-path', '', '--signing-key', secret('seal')];
      const run = await duri(args, { cwd: path, clock: fixedClock(at), env: { PATH: '/nowhere' } });
      if (run.exitCode !== 0) throw new Error(run.stderr);
      return { directory, evidence, sequence, digest: sha256(readFileSync(join(evidence, 'deployment_metadata.json'))) };
    },
    verdict: async ({ evidence, digest }, facts = {}, by = ['gate'], change = (same) => same) => {
      const { policy: loaded } = await judgeOf(ports());
      const statement = verdictStatement({
        green: true,
        metadataDigest: digest,
        policyDigest: loaded.digest,
        duriVersion: '0.0.0-test',
        at: new Date(AT),
        product: 'shop',
        line: 'main',
        environment: 'production',
        ...facts,
      });
      const content = signedBy(
        by.map((name) => keys[name]),
        change(statement),
      );
      writeFileSync(join(evidence, VERDICT_FILE), content);
      writeFileSync(join(evidence, GATES_FILE), `${content}\n`, { flag: 'a' });
    },
    boot: async (release, options = {}) => {
      const accepted = await accept(release, options);
      if (!accepted.accepted) throw new Error(JSON.stringify(accepted.findings.filter(({ outcome }) => outcome === 'fail')));
      const using = ports(options.at);
      markAccepted(using, await judgeOf(using), accepted, using.clock.now());
      return accepted;
    },
  };
}

const hashWorkerUrl = new URL('../../src/adapters/tree/hash-worker-entry.js', import.meta.url);

/** The reasons of what failed, each once; `accepted` where nothing did. */
export function refusals({ accepted, findings }: Acceptance): string[] {
  const failed = findings.flatMap(({ outcome, reason }) => (outcome === 'fail' ? [reason ?? 'none'] : outcome === 'unknown' ? ['unknown'] : []));
  return accepted ? ['accepted', ...failed] : [...new Set(failed)].sort();
}
