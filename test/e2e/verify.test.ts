import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri, duriJson, type Json, reasonsOf } from '../support/duri.js';
import { editMetadata, ringKeys } from '../support/forge.js';
import { FILES, type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

let original: SealedRelease;
let count = 0;
beforeAll(async () => {
  original = await sealedRelease(join(temp.path, 'original'));
});
const copy = (): SealedRelease => original.copy(`copy-${count++}`);

/** Damages a copy and verifies it. */
async function after(damage: (place: SealedRelease) => unknown): Promise<Json & { exitCode: number }> {
  const place = copy();
  await damage(place);
  return place.verify();
}

describe('verify', () => {
  it('says verified, with exit code 0, of what was sealed', async () => {
    const result = await original.verify();
    expect({ status: result.status, exitCode: result.exitCode, failed: reasonsOf(result) }).toEqual({ status: 'verified', exitCode: 0, failed: [] });
    expect(result['counts']).toMatchObject({ matched: 5, linksMatched: 1, modified: 0 });
    expect(result.warnings.map(({ reason }) => reason)).toEqual(['subject_unpinned']);
  });

  it.each<[string, (place: SealedRelease) => unknown, string, number, string[]]>([
    [
      'one byte of a file flipped',
      ({ release }) => writeFileSync(join(release, 'app.js'), FILES['app.js']!.replace('r', 's')),
      'tampered',
      20,
      ['file_modified'],
    ],
    ['a file that grew', ({ release }) => writeFileSync(join(release, 'app.js'), 'longer', { flag: 'a' }), 'tampered', 20, ['file_modified']],
    ['a file removed', ({ release }) => rmSync(join(release, 'lib/a.js')), 'tampered', 20, ['file_missing']],
    ['a file renamed', ({ release }) => renameSync(join(release, 'lib/a.js'), join(release, 'lib/c.js')), 'tampered', 20, ['file_missing', 'file_unexpected']],
    ['a file added', ({ release }) => writeFileSync(join(release, 'lib/evil.js'), ''), 'tampered', 20, ['file_unexpected']],
    ['a file made executable', ({ release }) => chmodSync(join(release, 'app.js'), 0o755), 'tampered', 20, ['file_mode_changed']],
    ['a setuid bit', ({ release }) => chmodSync(join(release, 'app.js'), 0o4644), 'tampered', 20, ['file_mode_unsafe']],
    [
      'a file replaced by a link to the same content',
      ({ release }) => [renameSync(join(release, 'app.js'), join(release, '..', 'app.js')), symlinkSync('../app.js', join(release, 'app.js'))],
      'tampered',
      20,
      ['file_modified'],
    ],
    [
      'a link that points elsewhere',
      ({ release }) => [rmSync(join(release, 'latest.js')), symlinkSync('lib/a.js', join(release, 'latest.js'))],
      'tampered',
      20,
      ['link_modified'],
    ],
    ['a link removed', ({ release }) => rmSync(join(release, 'latest.js')), 'tampered', 20, ['link_missing']],
    ['a link added', ({ release }) => symlinkSync('/etc', join(release, 'etc')), 'tampered', 20, ['link_unexpected']],
    [
      'an empty release directory',
      ({ release }) => [rmSync(release, { recursive: true }), mkdirSync(release)],
      'tampered',
      20,
      ['file_missing', 'link_missing'],
    ],
    ['the manifest cut short', ({ evidence }) => truncateSync(join(evidence, 'checksums.json'), 200), 'corrupted', 21, ['evidence_unparseable']],
    ['the manifest emptied', ({ evidence }) => truncateSync(join(evidence, 'checksums.json')), 'corrupted', 21, ['evidence_empty']],
    ['the manifest removed', ({ evidence }) => rmSync(join(evidence, 'checksums.json')), 'corrupted', 21, ['evidence_missing']],
    ['the SBOM removed', ({ evidence }) => rmSync(join(evidence, 'sbom.json')), 'corrupted', 21, ['evidence_missing']],
    ['the metadata removed', ({ evidence }) => rmSync(join(evidence, 'deployment_metadata.json')), 'corrupted', 21, ['evidence_missing']],
    ['a signature file removed', ({ evidence }) => rmSync(join(evidence, 'checksums.sig')), 'tampered', 20, ['signature_missing']],
    ['a signature file emptied', ({ evidence }) => truncateSync(join(evidence, 'deployment_metadata.sig')), 'corrupted', 21, ['evidence_empty']],
    [
      'the manifest edited well-formed',
      ({ evidence }) => replace(join(evidence, 'checksums.json'), '"size":25', '"size":26'),
      'tampered',
      20,
      ['digest_mismatch'],
    ],
    [
      'the schema lowered and signed again',
      ({ evidence, ring }) => editMetadata(evidence, (metadata) => (metadata['schema_version'] = '1.0'), ringKeys(ring)),
      'policy_changed',
      22,
      ['schema_below_floor'],
    ],
    [
      'the schema lowered unsigned',
      ({ evidence }) => editMetadata(evidence, (metadata) => (metadata['schema_version'] = '1.0')),
      'tampered',
      20,
      ['schema_below_floor', 'signature_wrong_file'],
    ],
    [
      'another schema under the same version',
      ({ evidence, ring }) => editMetadata(evidence, (metadata) => (metadata['schema_digest'] = 'ab'.repeat(32)), ringKeys(ring)),
      'policy_changed',
      22,
      ['schema_content_changed'],
    ],
    [
      'evidence past its time',
      ({ evidence, ring }) => editMetadata(evidence, (metadata) => (metadata['expires'] = '2020-01-01T00:00:00.000Z'), ringKeys(ring)),
      'policy_changed',
      22,
      ['evidence_expired'],
    ],
  ])('%s', async (_, damage, status, exitCode, reasons) => {
    const result = await after(damage);
    expect({ status: result.status, exitCode: result.exitCode, reasons: reasonsOf(result) }).toEqual({ status, exitCode, reasons });
  });

  it.each<[string, (place: SealedRelease) => unknown, string, number]>([
    [
      'a schema version of the future',
      ({ evidence, ring }) => editMetadata(evidence, (metadata) => (metadata['schema_version'] = '9.9'), ringKeys(ring)),
      'schema_unknown',
      2,
    ],
    [
      'evidence from the future',
      ({ evidence, ring }) => editMetadata(evidence, (metadata) => (metadata['created'] = '2999-01-01T00:00:00.000Z'), ringKeys(ring)),
      'clock_behind',
      3,
    ],
    ['a missing release directory', ({ release }) => rmSync(release, { recursive: true }), 'directory_missing', 2],
    ['a missing evidence directory', ({ evidence }) => rmSync(evidence, { recursive: true }), 'directory_missing', 2],
    ['a missing key ring', ({ ring }) => rmSync(ring), 'input_missing', 2],
    ['a broken key ring', ({ ring }) => writeFileSync(ring, '{"keys":[]'), 'keyring_invalid', 2],
  ])('forms no verdict for %s, and says why', async (_, damage, code, exitCode) => {
    const result = await after(damage);
    expect(result).toMatchObject({ status: null, error: { code, message: expect.any(String) as string, hint: expect.any(String) as string }, exitCode });
  });

  it('refuses authentic pieces of two releases as one', async () => {
    const [one, other] = [copy(), copy()];
    writeFileSync(join(other.release, 'app.js'), 'console.log("other release");\n');
    await other.seal();
    for (const name of ['checksums.json', 'checksums.sig']) copyFileSync(join(other.evidence, name), join(one.evidence, name));
    const result = await one.verify();
    expect({ status: result.status, reasons: reasonsOf(result) }).toEqual({ status: 'tampered', reasons: ['digest_mismatch'] });
  });

  it('does not pass over a provenance that cannot be read, though it is bound and signed', async () => {
    const result = await after(({ evidence, ring }) => {
      const content = '{"no":"provenance"}\n';
      writeFileSync(join(evidence, 'provenance.json'), content);
      const bound = { sha256: createHash('sha256').update(content).digest('hex'), size: content.length };
      editMetadata(evidence, (metadata) => ((metadata['files'] as Record<string, unknown>)['provenance.json'] = bound), ringKeys(ring));
    });
    expect({ status: result.status, reasons: reasonsOf(result) }).toEqual({ status: 'corrupted', reasons: ['evidence_unparseable'] });
  });

  it('finds every difference, not only the first', async () => {
    const result = await after(({ release }) => {
      rmSync(join(release, 'lib/a.js'));
      writeFileSync(join(release, 'lib/b.js'), 'changed');
      writeFileSync(join(release, 'new.js'), '');
    });
    expect(
      result.findings
        .filter(({ outcome }) => outcome === 'fail')
        .map(({ subject, reason }) => `${subject} ${reason}`)
        .sort(),
    ).toEqual(['lib/a.js file_missing', 'lib/b.js file_modified', 'new.js file_unexpected']);
  });

  it('needs no secret where a public key has signed', async () => {
    const result = await after(({ secrets }) => rmSync(secrets, { recursive: true }));
    expect({ status: result.status, signers: (result['signed_by'] as { kind: string }[]).map(({ kind }) => kind) }).toEqual({
      status: 'verified',
      signers: ['ed25519'],
    });
  });

  it('writes the execution record of its run, and `log verify` accepts it', async () => {
    const place = copy();
    await place.verify();
    const log = readFileSync(join(place.evidence, 'VERIFY_LOG.log'), 'utf8');
    expect(log).toContain('"verb":"verify"');
    expect((await duriJson(['log', 'verify', join(place.evidence, 'VERIFY_LOG.log')])).exitCode).toBe(0);
  });
});

describe('modes', () => {
  const tampered = async (env: Record<string, string>) => {
    const place = copy();
    writeFileSync(join(place.release, 'app.js'), 'tampered');
    return place.verify({ env });
  };

  it.each([
    [{}, 20],
    [{ DURI_ENV: 'prod' }, 20],
    [{ DURI_ENV: 'dev' }, 0],
    [{ DURI_INTEGRITY_MODE: 'warn' }, 0],
    [{ DURI_INTEGRITY_MODE: 'strict' }, 20],
    [{ DURI_ENV: 'prod', DURI_INTEGRITY_MODE: 'warn' }, 20],
  ] as const)('%j gives exit code %i', async (env, exitCode) => {
    const result = await tampered(env);
    expect({ status: result.status, exitCode: result.exitCode, labelled: result.warnings.some(({ reason }) => reason === 'dev_not_enforced') }).toEqual({
      status: 'tampered',
      exitCode,
      labelled: exitCode === 0,
    });
  });

  it.each([{ DURI_ENV: 'staging' }, { DURI_INTEGRITY_MODE: 'off' }])('refuses the unknown value %j', async (env) => {
    expect(await tampered(env as unknown as Record<string, string>)).toMatchObject({ status: null, exitCode: 2, error: { code: 'mode_invalid' } });
  });
});

describe('where trust comes from', () => {
  it.each<[string, (place: SealedRelease) => string[]]>([
    [
      'a ring inside the release',
      ({ release, ring }) => [copyFileSync(ring, join(release, 'ring.json')), '--keyring', join(release, 'ring.json')].slice(1) as string[],
    ],
    [
      'a ring inside the evidence',
      ({ evidence, ring }) => [copyFileSync(ring, join(evidence, 'ring.json')), '--keyring', join(evidence, 'ring.json')].slice(1) as string[],
    ],
    [
      'a policy inside the release',
      ({ release }) => [writeFileSync(join(release, 'duri.yml'), 'version: "1.0"\n'), '--config', join(release, 'duri.yml')].slice(1) as string[],
    ],
    [
      'a policy reached by a link from the release',
      ({ release, folder }) =>
        [
          writeFileSync(join(folder, 'duri.yml'), 'version: "1.0"\n'),
          symlinkSync('../duri.yml', join(release, 'duri.yml')),
          '--config',
          join(release, 'duri.yml'),
        ].slice(2) as string[],
    ],
  ])('refuses %s', async (_, prepare) => {
    const place = copy();
    expect(await place.verify({}, ...prepare(place))).toMatchObject({ status: null, exitCode: 2, error: { code: 'policy_untrusted' } });
  });

  it('does not take the policy of the current folder', async () => {
    const place = copy();
    writeFileSync(join(place.folder, 'duri.yml'), 'version: "1.0"\nrelease: { unexpected: ignore }\n');
    writeFileSync(join(place.release, 'evil.js'), '');
    expect(await place.verify()).toMatchObject({ status: 'tampered' });
    expect(await place.verify({}, '--config', join(place.folder, 'duri.yml'))).toMatchObject({ status: 'verified' });
  });

  it.each([
    ['product: shop', 'verified', []],
    ['product: other', 'tampered', ['wrong_subject']],
    ['product: shop\nline: stable', 'tampered', ['wrong_subject']],
    ['product: shop\nsignatures: { threshold: 2 }', 'verified', []],
    ['product: shop\nsignatures: { threshold: 2, kinds: [ed25519] }', 'tampered', ['signature_threshold']],
    ['product: shop\nfloor: { policy_version: "2.0" }', 'policy_changed', ['policy_below_floor']],
  ])('judges by the policy of the verifier: %j gives %s', async (text, status, reasons) => {
    const place = copy();
    writeFileSync(join(place.folder, 'verifier.yml'), `version: "1.0"\n${text}\n`);
    const result = await place.verify({}, '--config', join(place.folder, 'verifier.yml'));
    expect({ status: result.status, reasons: reasonsOf(result) }).toEqual({ status, reasons });
  });

  it('says that there is no key ring, and never verifies without one', async () => {
    const result = await duriJson(['verify', original.release, '--evidence', original.evidence, '--without-log']);
    expect({ status: result.status, code: result.error?.code, exitCode: result.exitCode }).toEqual({ status: null, code: 'keyring_missing', exitCode: 2 });
  });
});

describe('a secret key', () => {
  it('is not sealed into the release', async () => {
    const place = copy();
    renameSync(place.secrets, join(place.release, 'duri-keys'));
    copyFileSync(place.ring, join(place.release, 'duri.keyring.json'));
    const args = ['seal', place.release, '--evidence', place.evidence, '--keyring', join(place.release, 'duri.keyring.json'), '--product', 'shop'];
    expect(await duriJson(args, { cwd: place.folder })).toMatchObject({ exitCode: 2, error: { code: 'key_in_release' } });
    writeFileSync(join(place.folder, 'duri.yml'), 'version: "1.0"\nrelease: { exclude: [duri-keys] }\n');
    expect(await duriJson(args, { cwd: place.folder })).toMatchObject({ exitCode: 0, status: 'sealed' });
  });
});

describe('unsigned evidence', () => {
  it('is written only when asked for, and never verifies', async () => {
    const place = copy();
    rmSync(place.ring);
    const args = ['seal', place.release, '--evidence', join(place.folder, 'unsigned'), '--syft-path', ''];
    expect(await duriJson(args, { cwd: place.folder })).toMatchObject({
      status: null,
      exitCode: 2,
      error: { code: 'key_missing', hint: expect.stringContaining('duri keys new') as string },
    });
    expect(await duriJson([...args, '--unsigned'], { cwd: place.folder })).toMatchObject({ status: 'sealed', exitCode: 0 });
    const result = await duriJson(['verify', place.release, '--evidence', join(place.folder, 'unsigned'), '--keyring', original.ring]);
    expect({ status: result.status, reasons: reasonsOf(result) }).toEqual({ status: 'tampered', reasons: ['signature_missing'] });
  });
});

describe('a policy that does not require signatures', () => {
  it('takes unsigned evidence in dev with a warning, and never in prod', async () => {
    const place = copy();
    const policy = join(place.folder, 'lax.yml');
    writeFileSync(policy, 'version: "1.0"\nsignatures: { required: false }\n');
    for (const name of ['checksums.sig', 'deployment_metadata.sig']) rmSync(join(place.evidence, name));
    const dev = await place.verify({ env: { DURI_ENV: 'dev' } }, '--config', policy);
    expect({ status: dev.status, warned: dev.warnings.some(({ reason }) => reason === 'unsigned') }).toEqual({ status: 'verified', warned: true });
    expect(await place.verify({}, '--config', policy)).toMatchObject({ status: 'tampered', exitCode: 20 });
    expect(await place.verify({ env: { DURI_ENV: 'dev' } })).toMatchObject({ status: 'tampered', exitCode: 0 });
    writeFileSync(join(place.release, 'app.js'), 'changed');
    expect(await place.verify({ env: { DURI_ENV: 'dev' } }, '--config', policy)).toMatchObject({ status: 'tampered' });
  });
});

describe('nothing proven is red', () => {
  it('refuses to seal an empty directory', async () => {
    mkdirSync(join(temp.path, 'empty'));
    expect(await duriJson(['seal', join(temp.path, 'empty'), '--evidence', join(temp.path, 'empty-evidence'), '--unsigned'])).toMatchObject({
      status: null,
      exitCode: 2,
      error: { code: 'tree_empty' },
    });
  });

  it('does not verify where the policy covers no file', async () => {
    const place = copy();
    writeFileSync(join(place.folder, 'none.yml'), 'version: "1.0"\nrelease: { include: ["nothing-here/**"] }\n');
    expect(await place.verify({}, '--config', join(place.folder, 'none.yml'))).toMatchObject({ status: null, exitCode: 2, error: { code: 'nothing_checked' } });
  });
});

describe('evidence inside the release directory', () => {
  it('is left out by exact name, and anything beside it is unexpected', async () => {
    const place = copy();
    const evidence = join(place.release, '.duri');
    const verify = () => duriJson(['verify', place.release, '--evidence', evidence, '--keyring', place.ring]);
    await duri(['seal', place.release, '--evidence', evidence, '--keyring', place.ring, '--product', 'shop', '--syft-path', '']);
    await verify();
    expect(await verify()).toMatchObject({
      status: 'verified',
      warnings: expect.arrayContaining([expect.objectContaining({ reason: 'evidence_in_tree' })]) as unknown,
    });
    writeFileSync(join(evidence, 'evil.js'), '');
    expect(reasonsOf(await verify())).toEqual(['file_unexpected']);
  });
});

describe('outputs', () => {
  it('are one line, a table or an object, and plain when piped', async () => {
    const args = ['verify', original.release, '--evidence', original.evidence, '--keyring', original.ring, '--without-log'];
    const [short, table] = [await duri([...args, '--short']), await duri(args)];
    expect(short.stdout).toBe('verified 5 files match what was released\n');
    expect(table.stdout).toContain('✔ verified: 5 files match what was released');
    // eslint-disable-next-line no-control-regex
    expect(table.stdout).not.toMatch(/\x1b/);
    expect((await duri(args, { env: { FORCE_COLOR: '1' } })).stdout).toContain('\x1b[32m');
  });
});

function replace(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${path}`);
  writeFileSync(path, text.replace(from, to));
}
