import fc from 'fast-check';
import { sha256 } from '../../src/model/digest.js';
import { buildProvenance, buildProvenanceStatement, type ProvenanceFacts, renderProvenance } from '../../src/provenance/build-provenance.js';
import { toStatement } from '../../src/provenance/check-provenance.js';
import { describeBuild } from '../../src/provenance/describe-build.js';
import { parseProvenance } from '../../src/provenance/parse-provenance.js';
import { CI_VARIABLES, COMMIT, PLANTED } from './ci-variables.js';
import { slsaStatement } from './specification.js';

const checkout = { commit: COMMIT, ref: 'refs/heads/main', dirty: false, remoteUrl: 'https://github.com/acme/shop.git' };
const facts = (variables: Readonly<Record<string, string>> = {}, more: Partial<ProvenanceFacts> = {}): ProvenanceFacts => ({
  subjects: [{ name: 'checksums.json', digest: sha256('inventory') }],
  build: describeBuild(variables, checkout).claims,
  checkout,
  lockFiles: [{ place: 'release', path: 'package-lock.json', digest: sha256('lock') }],
  sbom: { digest: sha256('sbom'), format: 'spdx-json', raw: { digest: sha256('raw'), tool: 'syft', version: '1.44.0', toolDigest: sha256('syft') } },
  finishedOn: new Date('2026-01-05T12:00:00.000Z'),
  ...more,
});
const withoutOwnKeys = (document: object): unknown => Object.fromEntries(Object.entries(document).filter(([key]) => !key.startsWith('sbom_')));

describe('buildProvenance', () => {
  it.each([...Object.keys(CI_VARIABLES), 'local'])('fits the specification of in-toto and SLSA for a build of %s', (id) => {
    const provenance = buildProvenance(facts(CI_VARIABLES[id] ?? {}));
    expect(slsaStatement.safeParse(withoutOwnKeys(provenance)).error?.issues).toBeUndefined();
    expect(slsaStatement.safeParse(buildProvenanceStatement(facts(CI_VARIABLES[id] ?? {}))).success).toBe(true);
    expect(renderProvenance(provenance)).not.toContain(PLANTED);
  });

  it('is refused by that specification when a field is renamed, missing or added: the check checks', () => {
    const good = buildProvenanceStatement(facts());
    const { buildDefinition, runDetails } = good.predicate;
    const bad = [
      { ...good, sbom_digest: 'x' },
      { ...good, subject: [] },
      { ...good, subject: [{ name: 'a', digest: {} }] },
      { ...good, predicate: { buildDefinition } },
      { ...good, predicate: { buildDefinition: { ...buildDefinition, externalParameters: {} }, runDetails } },
      { ...good, predicate: { buildDefinition, runDetails: { ...runDetails, builder: { id: 'local' } } } },
      { ...good, predicate: { buildDefinition, runDetails: { ...runDetails, metadata: { invocationID: 'x' } } } },
      { ...good, predicate: { buildDefinition, runDetails: { ...runDetails, metadata: { finishedOn: '2026-01-05 12:00' } } } },
      { ...good, predicate: { buildDefinition, runDetails: { ...runDetails, byproducts: [{ name: 'only a name' }] } } },
      { ...good, predicate: { buildDefinition, runDetails: { ...runDetails, byproducts: [{ digest: { sha256: 'abc' } }] } } },
    ];
    expect(bad.map((statement) => slsaStatement.safeParse(statement).success)).toEqual(bad.map(() => false));
  });

  it("has the shape of GitHub's own attestations where GitHub builds: what their store accepts", () => {
    const { predicate } = buildProvenance(facts(CI_VARIABLES['github-actions'], { lockFiles: [] }));
    expect(predicate.buildDefinition).toEqual({
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref: 'refs/tags/v1.2.3', repository: 'https://github.com/acme/shop', path: '.github/workflows/release.yml' } },
      internalParameters: { github: { event_name: 'push', repository_id: '1296269', repository_owner_id: '583231', runner_environment: 'github-hosted' } },
      resolvedDependencies: [{ uri: 'git+https://github.com/acme/shop@refs/tags/v1.2.3', digest: { gitCommit: COMMIT } }],
    });
    expect(predicate.runDetails.builder).toEqual({ id: 'https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.2.3' });
    expect(predicate.runDetails.metadata.invocationId).toBe('https://github.com/acme/shop/actions/runs/1536140711/attempts/2');
  });

  it('names the SBOM at the top as the owner wrote it, and among the byproducts with what the tool wrote', () => {
    const provenance = buildProvenance(facts());
    expect([provenance.sbom_digest, provenance.sbom_format]).toEqual([`sha256:${sha256('sbom')}`, 'spdx-json']);
    expect(provenance.predicate.runDetails.byproducts).toEqual([
      {
        name: 'sbom.json',
        digest: { sha256: sha256('sbom') },
        mediaType: 'application/spdx+json',
        annotations: { raw_output: { sha256: sha256('raw'), tool: 'syft', version: '1.44.0', tool_sha256: sha256('syft') } },
      },
    ]);
    expect(buildProvenance(facts({}, { sbom: { digest: sha256('x'), format: 'cyclonedx-json' } })).predicate.runDetails.byproducts).toEqual([
      { name: 'sbom.json', digest: { sha256: sha256('x') }, mediaType: 'application/vnd.cyclonedx+json' },
    ]);
  });

  it('lists source and lock files, and says when the work tree was dirty', () => {
    const dirty = { ...checkout, dirty: true };
    expect(buildProvenance(facts({}, { checkout: dirty })).predicate.buildDefinition.resolvedDependencies).toEqual([
      { uri: 'git+https://github.com/acme/shop.git@refs/heads/main', digest: { gitCommit: COMMIT }, annotations: { dirty: true } },
      { name: 'package-lock.json', digest: { sha256: sha256('lock') }, annotations: { place: 'release' } },
    ]);
  });

  it('lists both commits where the checkout is not what the CI says', () => {
    const other = { ...checkout, commit: 'f'.repeat(40), dirty: true };
    expect(buildProvenance(facts(CI_VARIABLES['drone'], { checkout: other, lockFiles: [] })).predicate.buildDefinition.resolvedDependencies).toEqual([
      { uri: 'git+https://github.com/octocat/hello-world.git@refs/heads/main', digest: { gitCommit: COMMIT } },
      { name: 'checkout', digest: { gitCommit: 'f'.repeat(40) }, annotations: { dirty: true } },
    ]);
  });

  it('claims no source where none is known', () => {
    const build = describeBuild({}, undefined).claims;
    expect(buildProvenance(facts({}, { build, checkout: undefined, lockFiles: [] })).predicate.buildDefinition.resolvedDependencies).toEqual([]);
  });

  it('takes times from the CI and the clock that is given, and drops a beginning that lies after the end', () => {
    const timesOf = (finishedOn: string): unknown =>
      buildProvenance(facts(CI_VARIABLES['gitlab-ci'], { finishedOn: new Date(finishedOn) })).predicate.runDetails.metadata;
    expect(timesOf('2026-01-05T12:00:00Z')).toMatchObject({ startedOn: '2026-01-05T10:58:00.000Z', finishedOn: '2026-01-05T12:00:00.000Z' });
    expect(timesOf('2020-01-01T00:00:00Z')).toEqual({ invocationId: expect.any(String), finishedOn: '2020-01-01T00:00:00.000Z' });
  });

  it('names a run outside CI after its facts: the same for the same, another for any other', () => {
    const id = (more: Partial<ProvenanceFacts> = {}): string => buildProvenance(facts({}, more)).predicate.runDetails.metadata.invocationId;
    expect(id()).toMatch(/^urn:duri:invocation:[0-9a-f]{32}$/);
    expect(id()).toBe(id());
    const others = [
      id({ finishedOn: new Date(0) }),
      id({ subjects: [{ name: 'checksums.json', digest: sha256('other') }] }),
      id({ build: describeBuild({}, undefined).claims }),
    ];
    expect(new Set([id(), ...others]).size).toBe(4);
  });

  it('gives the same bytes whatever the order of subjects and variables, and they come back as they were', () => {
    const variables = CI_VARIABLES['gitlab-ci'] ?? {};
    const subjects = ['b', 'a', 'c'].map((name) => ({ name, digest: sha256(name) }));
    const text = renderProvenance(buildProvenance(facts(variables, { subjects })));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(subjects, { minLength: 3 }),
        fc.shuffledSubarray(Object.entries(variables), { minLength: Object.keys(variables).length }),
        (some, entries) => {
          expect(renderProvenance(buildProvenance(facts(Object.fromEntries(entries), { subjects: some })))).toBe(text);
        },
      ),
    );
    const parsed = parseProvenance(Buffer.from(text));
    expect(parsed).toEqual({ ok: true, value: buildProvenance(facts(variables, { subjects })) });
  });
});

describe('toStatement', () => {
  it('leaves out the two keys that outside verifiers refuse, and nothing else', () => {
    const provenance = buildProvenance(facts());
    expect(toStatement(provenance)).toEqual({
      subjects: [{ name: 'checksums.json', digest: sha256('inventory') }],
      predicateType: provenance.predicateType,
      predicate: provenance.predicate,
    });
  });
});
