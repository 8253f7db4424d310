import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithTool } from '../support/outside-tools.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

describeWithTool('cosign', 'cosign', (cosign) => {
  let place: SealedRelease;
  const key = (): string => join(temp.path, 'key.pem');
  const bundle = (): string => join(place.evidence, 'provenance.sigstore.json');
  const verify = (artifact: string, bundlePath = bundle()): number | null =>
    spawnSync(cosign, ['verify-blob-attestation', '--key', key(), '--bundle', bundlePath, '--type', 'slsaprovenance1', '--insecure-ignore-tlog', artifact], {
      encoding: 'utf8',
    }).status;

  beforeAll(async () => {
    place = await sealedRelease(join(temp.path, 'sealed'), ['ecdsa-p256']);
    const ring = JSON.parse(readFileSync(place.ring, 'utf8')) as { keys: { public_key: string }[] };
    writeFileSync(key(), ring.keys[0]?.public_key ?? '');
  });

  it('takes the provenance of a sealed release for SLSA provenance of its inventory', () => {
    expect(verify(join(place.evidence, 'checksums.json'))).toBe(0);
  });

  it('refuses it for another file, and when a byte of it is another', () => {
    expect(verify(join(place.evidence, 'sbom.json'))).not.toBe(0);
    const changed = join(temp.path, 'changed.json');
    writeFileSync(
      changed,
      readFileSync(bundle(), 'utf8').replace(/"payload":"(.)/, (whole, first: string) => whole.replace(first, first === 'e' ? 'f' : 'e')),
    );
    expect(verify(join(place.evidence, 'checksums.json'), changed)).not.toBe(0);
  });

  it('is shown no key that outside verifiers refuse', () => {
    const { dsseEnvelope } = JSON.parse(readFileSync(bundle(), 'utf8')) as { dsseEnvelope: { payload: string } };
    expect(Object.keys(JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as object).sort()).toEqual([
      '_type',
      'predicate',
      'predicateType',
      'subject',
    ]);
  });
});
