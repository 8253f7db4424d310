import { parsePolicy } from '../../src/policy/parse-policy.js';
import { BUILT_IN_POLICY } from '../../src/policy/policy.js';
import { policySchema } from '../../src/policy/policy-schema.js';
import { renderStarter } from '../../src/policy/starter.js';

const complete = {
  version: '2.0',
  product: 'shop',
  repository_id: 'github.com/acme/shop',
  line: 'main',
  keyring: 'ring.json',
  release: { include: ['**'], exclude: ['logs/**'], unexpected: 'warn', unsafe_modes: 'warn' },
  sbom: { format: 'cyclonedx-json', allow_empty: true, syft_version: '1.44.0' },
  signatures: { required: true, threshold: 2, kinds: ['ed25519', 'ecdsa-p256'] },
  expires_days: 30,
  retention_days: 365,
  integrity: { mode: 'warn', spike_threshold: 0.5 },
  gate: { check: 'gate / gate', expect: ['test'] },
  tags: { prefix: 'shop-v', prerelease: 'allow', gate: 'optional' },
  preset: 'production-54',
  vars: {},
  audit: { expect: { checks: 54 }, fail_on: 'high', checks: [{ id: 'A-1' }], waivers: 'w.yml', baseline: 'b.json', jobs: 2, timeout_seconds: 30 },
  uat: {
    expect: { uats: 8 },
    target: 'https://example.com',
    cases: [{ id: 'U-1' }],
    rehearsal: {},
    allow_hosts: ['chat.example.com'],
    waivers: 'w.yml',
    jobs: 2,
    timeout_seconds: 30,
  },
  notify: { channels: [], routes: {}, dedup_seconds: 60, outbox: 'outbox' },
  boot: {
    environment: 'staging',
    verdict: 'optional',
    verifier: 'https://example.com/verifier',
    policies: [`sha256:${'0'.repeat(64)}`],
    allow_exec: ['/usr/bin/node'],
    allow_variables: ['NODE_OPTIONS'],
    allow_hmac: true,
  },
  watch: { interval_minutes: 15, jitter: 0.2, mode: 'incremental', full_read_hours: 12, events: false, rate_limit: '50MB/s', threads: 2, nice: 15 },
  mark: { reset_threshold: 3 },
  rollback: { isolate: ['/usr/bin/drain', 'all'], release: ['/usr/bin/undrain'], timeout_seconds: 30 },
  freeze: { state: 'freeze.json', required: true, allow_hmac: true },
  drill: {
    command: ['{release}/run.sh'],
    user: 'nobody',
    scenarios: ['modify-file'],
    acknowledge_seconds: 60,
    restore_seconds: 600,
    forensics_seconds: 600,
  },
  archive: { stores: ['release', 'directory'], when_short: 'mirror', mirror: 'directory', directory: '/srv/archive', compression: 'zstd' },
  floor: { schema_version: '1.1', policy_version: '1.0' },
};

/** Maps whose keys are the author's own, or are checked where they are used. */
const OPEN = ['vars', 'uat.rehearsal'];

/** The paths of all values of a tree, blocks and leaves. */
function pathsOf(value: object, prefix: readonly string[] = []): string[][] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...prefix, key];
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? [path, ...pathsOf(inner as object, path)] : [path];
  });
}

function withChange(path: readonly string[], change: (parent: Record<string, unknown>, key: string) => void): string {
  const copy = structuredClone(complete) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
  change(parent, path.at(-1)!);
  return JSON.stringify(copy, null, 2);
}

const problemsOf = (text: string): string[] => {
  const result = parsePolicy(text, 'conf/duri.yml');
  return result.ok ? [] : result.problems.map(({ where, message }) => `${where}: ${message}`);
};

describe('parsePolicy', () => {
  it('takes a policy that states every field', () => {
    const result = parsePolicy(JSON.stringify(complete), 'duri.yml');
    expect(result).toMatchObject({ ok: true, value: { policy: complete, path: 'duri.yml' } });
    expect(
      pathsOf(complete)
        .map((path) => path.join('.'))
        .sort(),
    ).toEqual(
      pathsOf(allFields())
        .map((path) => path.join('.'))
        .sort(),
    );
  });

  it('names each of several problems with file, line and column, in the order of the file', () => {
    const text = [
      'version: 1.0',
      'produc: x',
      'release:',
      '  exlude: [a]',
      '  include: ["a", 1]',
      '  unexpected: faill',
      'signatures: {threshold: 99, kinds: [rsa], required: "yes"}',
      'expires_days: 1.5',
      'keyring:',
      '',
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      'conf/duri.yml:1:10: version is the number 1; expected a text: write "1.0" in quotes',
      'conf/duri.yml:2:1: has the unknown key "produc"; did you mean "product"?',
      'conf/duri.yml:4:3: release has the unknown key "exlude"; did you mean "exclude"?',
      'conf/duri.yml:5:18: release.include[1] is the number 1; expected a text: write "1" in quotes',
      'conf/duri.yml:6:15: release.unexpected is the text "faill"; expected one of "fail", "warn", "ignore"',
      'conf/duri.yml:7:25: signatures.threshold is 99; expected at most 16',
      'conf/duri.yml:7:37: signatures.kinds[0] is the text "rsa"; expected one of "hmac-sha256", "ed25519", "ecdsa-p256"',
      'conf/duri.yml:7:53: signatures.required is the text "yes"; expected true or false',
      'conf/duri.yml:8:15: expires_days is the number 1.5; expected a whole number',
      'conf/duri.yml:9:9: keyring is null; expected a text',
    ]);
  });

  it.each(pathsOf(complete).map((path) => [path.join('.'), path] as const))(
    'takes the default of %s when it is left out, and refuses to do without a version',
    (name, path) => {
      const problems = problemsOf(withChange(path, (parent, key) => (parent[key] = undefined)));
      expect(problems).toEqual(name === 'version' ? ['conf/duri.yml:1:1: version is missing; expected a text'] : []);
    },
  );

  it.each(pathsOf(complete).flatMap((path) => [null, { a: 1 }, [[]], -1, true].map((value) => [path.join('.'), JSON.stringify(value), path, value] as const)))(
    'refuses %s when it is %s, and says where',
    (name, _, path, value) => {
      if (typeof value === 'boolean' && typeof valueAt(path) === 'boolean') return;
      if (OPEN.includes(name) && !Array.isArray(value) && typeof value === 'object' && value !== null) return;
      const text = withChange(path, (parent, key) => (parent[key] = value));
      const problems = problemsOf(text);
      expect(problems.length).toBeGreaterThan(0);
      const line = text.split('\n').findIndex((row) => row.includes(`"${path.at(-1)}":`)) + 1;
      for (const problem of problems) {
        expect(problem).toContain(name);
        expect(Number(problem.split(':')[1])).toBeGreaterThanOrEqual(line);
      }
    },
  );

  it.each(pathsOf(complete).map((path) => [path.join('.'), path] as const))('refuses a misspelt %s and suggests the right one', (_, path) => {
    const key = path.at(-1)!;
    const problems = problemsOf(
      withChange(path, (parent) => {
        parent[`${key}x`] = parent[key];
        parent[key] = undefined;
      }),
    );
    expect(problems.join('\n')).toContain(`has the unknown key "${key}x"; did you mean "${key}"?`);
  });

  it('has one digest for one content, whatever its comments, order, quotes and aliases', () => {
    const digests = [
      'version: "1.0"\nline: main\n',
      '# hello\nline: \'main\'\nversion: "1.0"',
      '{"version": "1.0", "line": "main"}',
      'version: &v "1.0"\nline: main',
    ].map(digestOf);
    expect(new Set(digests).size).toBe(1);
    expect(digestOf('version: "1.0"\nline: main2')).not.toBe(digests[0]);
    expect(digestOf('version: "1.0"')).toBe(BUILT_IN_POLICY.digest);
  });

  it('does not take a default for something that the author wrote', () => {
    expect(digestOf('version: "1.0"\nexpires_days: 90')).not.toBe(digestOf('version: "1.0"'));
  });
});

describe('renderStarter', () => {
  it('writes a policy that is valid, is filled in, and changes no default', () => {
    const result = parsePolicy(renderStarter({ product: 'shop', repositoryId: 'github.com/acme/shop', line: '2.x', keyring: 'ring.json' }), 'duri.yml');
    const expected = { ...BUILT_IN_POLICY.policy, product: 'shop', repository_id: 'github.com/acme/shop', line: '2.x', keyring: 'ring.json' };
    expect(result).toMatchObject({ ok: true, value: { policy: expected } });
  });

  it('shows every field of the schema, as a value or as a comment', () => {
    const preset = { name: 'p', checks: 1, uats: 1, variables: [{ name: 'conf', default: 'nginx.conf', help: 'The configuration.' }] };
    const text = renderStarter({ product: 'shop', repositoryId: undefined, line: 'main', keyring: 'ring.json', preset });
    const missing = pathsOf(allFields())
      .filter(([section]) => !['notify', 'freeze', 'boot', 'watch', 'mark', 'rollback', 'drill'].includes(section ?? '')) // never written: their pages tell how
      .map((path) => path.at(-1)!)
      .filter((key) => !new RegExp(`^ *(# )?${key}:`, 'm').test(text));
    expect(missing).toEqual([]);
  });

  it('leaves out the sections that mean something by being there, unless a preset is asked for', () => {
    const text = renderStarter({ product: 'shop', repositoryId: undefined, line: 'main', keyring: 'ring.json' });
    expect(text.match(/^(?:preset|vars|audit|uat):/gm)).toBeNull();
  });

  it('names every variable of a preset, and those that must be set as such', () => {
    const variables = [
      { name: 'conf', default: 'nginx.conf', help: 'The configuration.' },
      { name: 'host', help: 'The host.' },
    ];
    const text = renderStarter({
      product: 'shop',
      repositoryId: undefined,
      line: 'main',
      keyring: 'ring.json',
      preset: { name: 'p', checks: 3, uats: 2, variables },
    });
    expect(text).toContain('vars:\n  # The configuration.\n  # conf: "nginx.conf"\n  # The host.\n  host: "" # must be set');
    expect(parsePolicy(text, 'duri.yml')).toMatchObject({ ok: true, value: { policy: { audit: { expect: { checks: 3 } }, uat: { expect: { uats: 2 } } } } });
  });

  it('is valid with its comments taken away from optional fields', () => {
    const text = renderStarter({ product: 'shop', repositoryId: undefined, line: 'main', keyring: 'ring.json' }).replace(/^( *)# ([a-z_]+: ".*")$/gm, '$1$2');
    expect(parsePolicy(text, 'duri.yml')).toMatchObject({
      ok: true,
      value: {
        policy: { repository_id: 'github.com/acme/shop', sbom: { syft_version: '1.44.0' }, archive: { mirror: 'release' }, floor: { policy_version: '1.0' } },
      },
    });
  });

  it.each(['a"b', 'a: b # c', '${{ x }}', 'naïve 🚀', "it's", '- x', 'yes', '1.0'])('keeps the name %j as it is', (product) => {
    expect(parsePolicy(renderStarter({ product, repositoryId: product, line: product, keyring: product }), 'duri.yml')).toMatchObject({
      ok: true,
      value: { policy: { product, repository_id: product, line: product } },
    });
  });
});

function digestOf(text: string): string {
  const result = parsePolicy(text, 'duri.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.digest;
}

function valueAt(path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], complete);
}

/** An object with every field that the schema knows. */
function allFields(): object {
  const blocks = (shape: Record<string, { def: { innerType?: unknown; type: string } }>): object =>
    Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, innerShape(field)]));
  const innerShape = (field: unknown): unknown => {
    const { shape, def } = field as { shape?: Record<string, never>; def: { innerType?: unknown } };
    if (shape !== undefined) return blocks(shape);
    return def.innerType === undefined ? 0 : innerShape(def.innerType);
  };
  return blocks(policySchema.shape);
}
