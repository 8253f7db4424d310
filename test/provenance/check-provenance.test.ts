import { sha256 } from '../../src/model/digest.js';
import type { Finding } from '../../src/model/finding.js';
import { buildProvenance, renderProvenance } from '../../src/provenance/build-provenance.js';
import { checkProvenance, type ProvenanceExpectations, toStatement } from '../../src/provenance/check-provenance.js';
import { describeBuild } from '../../src/provenance/describe-build.js';
import { parseProvenance } from '../../src/provenance/parse-provenance.js';
import type { Provenance } from '../../src/provenance/statement-schema.js';

const good = buildProvenance({
  subjects: [{ name: 'checksums.json', digest: sha256('inventory') }],
  build: describeBuild({}, { commit: 'a'.repeat(40), ref: 'refs/heads/main', dirty: false, remoteUrl: 'https://h.example/r.git' }).claims,
  checkout: undefined,
  lockFiles: [],
  sbom: { digest: sha256('sbom'), format: 'spdx-json' },
  finishedOn: new Date('2026-01-05T12:00:00.000Z'),
});
const expected: ProvenanceExpectations = {
  sbomDigest: sha256('sbom'),
  sbomFormat: 'spdx-json',
  subjects: [{ name: 'checksums.json', digest: sha256('inventory') }],
  signed: toStatement(good),
};
const failures = (provenance: Provenance, more: Partial<ProvenanceExpectations> = {}): unknown[] =>
  checkProvenance(provenance, { ...expected, ...more })
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ check, outcome, reason }: Finding) => [check, outcome, reason]);

describe('checkProvenance', () => {
  it('passes what belongs together, and says so for each claim', () => {
    expect(checkProvenance(good, expected).map(({ check, outcome }) => [check, outcome])).toEqual([
      ['provenance-names-the-sbom', 'pass'],
      ['provenance-agrees-with-itself', 'pass'],
      ['provenance-names-its-subject', 'pass'],
      ['signed-provenance-says-the-same', 'pass'],
    ]);
  });

  it('fails when sbom.json is another one', () => {
    expect(failures(good, { sbomDigest: sha256('other') })).toEqual([['provenance-names-the-sbom', 'fail', 'sbom_digest_mismatch']]);
  });

  it('fails when the two keys of the owner were changed and the signed part was not', () => {
    expect(failures({ ...good, sbom_digest: `sha256:${sha256('other')}` }, { sbomDigest: sha256('other') })).toEqual([
      ['provenance-agrees-with-itself', 'fail', 'sbom_digest_mismatch'],
    ]);
    expect(failures({ ...good, sbom_format: 'cyclonedx-json' }, { sbomFormat: undefined })).toEqual([
      ['provenance-agrees-with-itself', 'fail', 'sbom_digest_mismatch'],
    ]);
  });

  it('fails when the byproducts name no SBOM, or two', () => {
    const [sbom] = good.predicate.runDetails.byproducts;
    for (const byproducts of [[], [sbom!, sbom!]]) {
      const changed = { ...good, predicate: { ...good.predicate, runDetails: { ...good.predicate.runDetails, byproducts } } };
      expect(failures(changed, { signed: undefined })).toEqual([['provenance-agrees-with-itself', 'fail', 'sbom_digest_mismatch']]);
    }
  });

  it('fails when the format is not that of the SBOM', () => {
    expect(failures(good, { sbomFormat: 'cyclonedx-json' })).toEqual([['provenance-agrees-with-itself', 'fail', 'sbom_digest_mismatch']]);
  });

  it('fails when the inventory is not its subject, and is unknown when the inventory could not be read', () => {
    expect(failures(good, { subjects: [{ name: 'checksums.json', digest: sha256('other') }] })).toEqual([
      ['provenance-names-its-subject', 'fail', 'digest_mismatch'],
    ]);
    expect(failures(good, { subjects: [{ name: 'checksums.json', digest: undefined }], sbomDigest: undefined })).toEqual([
      ['provenance-names-the-sbom', 'unknown', undefined],
      ['provenance-names-its-subject', 'unknown', undefined],
    ]);
  });

  it('takes the signers that signing adds, and no other difference between the document and what was signed', () => {
    const signed = toStatement(good);
    expect(failures(good, { signed: { ...signed, predicate: { ...signed.predicate, signers: ['SHA256:x'] } } })).toEqual([]);
    expect(failures(good, { signed: { ...signed, predicate: { ...signed.predicate, more: 1 } } })).toEqual([
      ['signed-provenance-says-the-same', 'fail', 'digest_mismatch'],
    ]);
    expect(failures(good, { signed: { ...signed, subjects: [] } })).toEqual([['signed-provenance-says-the-same', 'fail', 'digest_mismatch']]);
  });
});

describe('parseProvenance', () => {
  const problemsOf = (document: unknown): unknown => {
    const result = parseProvenance(Buffer.from(JSON.stringify(document)));
    return result.ok ? 'taken' : result.problems.map(({ where, message }) => `${where} ${message}`);
  };

  it('refuses an unknown key at the top, and names the one that was meant', () => {
    expect(problemsOf({ ...good, sbom_digets: 'x' })).toEqual([' has the unknown key "sbom_digets"; did you mean "sbom_digest"?']);
  });

  it.each(['_type', 'subject', 'predicateType', 'predicate', 'sbom_digest', 'sbom_format'])('names %s when it is missing', (key) => {
    const rest = Object.fromEntries(Object.entries(good).filter(([name]) => name !== key));
    expect(problemsOf(rest)).toEqual([expect.stringMatching(new RegExp(`^/${key} `))]);
  });

  it.each([
    ['/predicate/buildDefinition/buildType'],
    ['/predicate/buildDefinition/externalParameters'],
    ['/predicate/buildDefinition/resolvedDependencies'],
    ['/predicate/runDetails/builder'],
    ['/predicate/runDetails/builder/id'],
    ['/predicate/runDetails/metadata/invocationId'],
    ['/predicate/runDetails/metadata/finishedOn'],
    ['/predicate/runDetails/byproducts'],
    ['/subject/0/digest/sha256'],
  ])('names %s when it is missing', (pointer) => {
    const document = JSON.parse(JSON.stringify(good)) as Record<string, unknown>;
    const path = pointer.slice(1).split('/');
    const last = path.pop() ?? '';
    let at = document;
    for (const part of path) at = at[part] as Record<string, unknown>;
    Reflect.deleteProperty(at, last);
    expect(problemsOf(document)).toEqual([expect.stringMatching(new RegExp(`^${pointer} is missing`))]);
  });

  it('refuses a key twice, a byte order mark, another statement type, and an upper-case digest', () => {
    const text = renderProvenance(good);
    const taken = [
      text.replace('"sbom_format"', '"sbom_digest": "x", "sbom_format"'),
      `\uFEFF${text}`,
      text.replace('Statement/v1', 'Statement/v0.1'),
      text.replace(sha256('inventory'), sha256('inventory').toUpperCase()),
    ].map((one) => parseProvenance(Buffer.from(one)).ok);
    expect(taken).toEqual([false, false, false, false]);
  });
});
