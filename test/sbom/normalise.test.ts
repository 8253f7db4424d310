import fc from 'fast-check';
import { normaliseSbom, type NormaliseOptions } from '../../src/sbom/normalise.js';
import { validateSbom } from '../../src/sbom/validate.js';
import type { SbomFormat } from '../../src/ports/sbom-source.js';
import type { Sha256 } from '../../src/model/digest.js';
import { cyclonedxSample, normaliseOptions, spdxSample } from '../support/sbom-samples.js';

type Json = Record<string, unknown>;
const SAMPLES: Readonly<Record<SbomFormat, () => Json>> = { 'spdx-json': spdxSample, 'cyclonedx-json': cyclonedxSample };
const FORMATS = Object.keys(SAMPLES) as SbomFormat[];

const normalise = (format: SbomFormat, document: unknown, more: Partial<NormaliseOptions> = {}): ReturnType<typeof normaliseSbom> =>
  normaliseSbom({ format, content: Buffer.from(typeof document === 'string' ? document : JSON.stringify(document)) }, normaliseOptions(more));
const text = (format: SbomFormat, document: unknown, more: Partial<NormaliseOptions> = {}): string =>
  Buffer.from(normalise(format, document, more).content).toString();
const value = (format: SbomFormat, document: unknown, more: Partial<NormaliseOptions> = {}): Json => JSON.parse(text(format, document, more)) as Json;

describe.each(FORMATS)('normaliseSbom of %s', (format) => {
  const sample = SAMPLES[format];

  it('gives something that fits the specification, whatever the tool got wrong', () => {
    expect(validateSbom(Buffer.from(JSON.stringify(sample())), format)).not.toEqual([]);
    expect(validateSbom(normalise(format, sample()).content, format)).toEqual([]);
  });

  it('changes nothing the second time', () => {
    const once = text(format, sample());
    expect(text(format, once)).toBe(once);
    expect(text(format, once, { machinePaths: [], subject: undefined })).toBe(once);
  });

  it('gives the same bytes for any order of keys and of lists', () => {
    const expected = text(format, sample());
    fc.assert(
      fc.property(fc.integer(), (seed) => expect(text(format, shuffled(sample(), seed))).toBe(expected)),
      { numRuns: 50 },
    );
  });

  it('takes nothing over that is random or of the moment', () => {
    const other = {
      ...sample(),
      ...(format === 'spdx-json'
        ? { documentNamespace: 'https://example.com/other' }
        : { serialNumber: 'urn:uuid:00000000-0000-4000-8000-000000000000', version: 99 }),
    };
    expect(text(format, other)).toBe(text(format, sample()));
    expect(text(format, sample())).toContain('"2026-01-05T12:00:00Z"');
    expect(text(format, sample())).not.toMatch(/2024|395b-41f5|5b0c0f3e/);
  });

  it('names no path of the machine', () => {
    expect(text(format, sample())).not.toMatch(/home|\/ci|work/);
  });

  it('gives another identity to another tree, another instant and another content, and only then', () => {
    const uuid = (document: unknown, more: Partial<NormaliseOptions> = {}): string =>
      /[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/.exec(text(format, document, more))?.[0] ?? 'none';
    const variants = [
      uuid(sample()),
      uuid(sample(), { rootDigest: 'c'.repeat(64) as Sha256 }),
      uuid(sample(), { rootDigest: undefined }),
      uuid(sample(), { createdAt: new Date(0) }),
      uuid(sample(), { subject: { name: 'other', version: undefined } }),
    ];
    expect(new Set(variants).size).toBe(variants.length);
    expect(variants).not.toContain('none');
    expect(uuid(sample(), { createdAt: new Date('2026-01-05T12:00:00.001Z') })).toBe(variants[0]);
  });

  it('calls the release by its name, and leaves the tool its own where none is given', () => {
    expect(text(format, sample())).toContain('"shop"');
    expect(text(format, sample(), { subject: undefined })).not.toContain('"shop"');
  });

  it('keeps the digest of what the tool wrote', () => {
    const first = normalise(format, sample());
    const second = normalise(format, JSON.stringify(sample(), null, 2));
    expect(first.rawDigest).not.toBe(second.rawDigest);
    expect(Buffer.from(first.content).toString()).toBe(Buffer.from(second.content).toString());
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"a":'],
    ['no object', '[]'],
    ['an empty object', '{}'],
    ['a key that stands twice', '{"bomFormat":"CycloneDX","bomFormat":"CycloneDX"}'],
    ['a byte order mark', '\uFEFF{}'],
    ['deep nesting', '['.repeat(100_000)],
  ])('refuses %s', (_, content) => {
    expect(() => normalise(format, content)).toThrow(expect.objectContaining({ code: 'sbom_invalid' }) as Error);
  });

  it('refuses half a surrogate pair, which cannot be signed', () => {
    const document = JSON.stringify(sample()).replace('left-pad"', '\\ud800"');
    expect(() => normalise(format, document)).toThrow(/surrogate/);
  });

  it('refuses what it cannot put right, and says where', () => {
    const dangling = JSON.stringify(sample()).replace(/"(SPDXRef-DOCUMENT","relatedSpdxElement":"|dependsOn":\[")[^"]*"/, '"$1SPDXRef-nowhere"');
    expect(() => normalise(format, dangling)).toThrow(/SPDXRef-nowhere", which is no element of the document/);
  });
});

describe('normaliseSbom of SPDX', () => {
  it('rewrites identifiers by the grammar wherever they are used, and the root to a fixed one', () => {
    const { packages, files, relationships } = value('spdx-json', spdxSample()) as Record<string, Json[]>;
    const ids = packages!.map(({ SPDXID }) => SPDXID as string);
    expect(ids).toEqual(['SPDXRef-DocumentRoot', expect.stringMatching(/^SPDXRef-Package-npm-left-pad-[0-9a-f]{8}$/), 'SPDXRef-b']);
    expect(packages![2]!['hasFiles']).toEqual([files![0]!['SPDXID']]);
    expect(relationships!.map(({ spdxElementId, relatedSpdxElement }) => [spdxElementId, relatedSpdxElement])).toEqual(
      expect.arrayContaining([
        ['SPDXRef-DOCUMENT', ids[0]],
        ['SPDXRef-b', ids[1]],
        [ids[0], ids[1]],
      ]),
    );
  });

  it('keeps identifiers apart that differ only in what the grammar forbids', () => {
    const document = spdxSample();
    document['packages'] = ['SPDXRef-a_b', 'SPDXRef-a/b', 'SPDXRef-a-b'].map((SPDXID) => ({ SPDXID, name: SPDXID, downloadLocation: 'NOASSERTION' }));
    document['files'] = [];
    document['relationships'] = [
      { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'SPDXRef-a_b', relationshipType: 'DESCRIBES' },
      { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'SPDXRef-a/b', relationshipType: 'DESCRIBES' },
    ];
    const ids = (value('spdx-json', document)['packages'] as Json[]).map(({ SPDXID }) => SPDXID);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toContain('SPDXRef-a-b');
  });

  it('turns words into listed licences, and lists every LicenseRef in use', () => {
    const { packages, files, hasExtractedLicensingInfos } = value('spdx-json', spdxSample()) as Record<string, Json[]>;
    const listed = Object.fromEntries(hasExtractedLicensingInfos!.map(({ licenseId, extractedText }) => [licenseId as string, extractedText as string]));
    const leftPad = packages!.find(({ name }) => name === 'left-pad')!;
    const b = packages!.find(({ name }) => name === 'b')!;
    expect(listed[leftPad['licenseDeclared'] as string]).toBe('MIT/X11');
    expect(leftPad['licenseConcluded']).toBe('NOASSERTION');
    expect(b['licenseDeclared']).toMatch(/^MIT OR LicenseRef-LicenseRef-my-own-[0-9a-f]{8}$/);
    expect(listed[(b['licenseDeclared'] as string).slice('MIT OR '.length)]).toBe('my own words');
    expect(listed['LicenseRef-elsewhere']).toBe('NOASSERTION');
    expect(b['licenseInfoFromFiles']).toEqual(['MIT', 'NONE']);
    expect(listed[(files![0]!['licenseInfoInFiles'] as string[])[0]!]).toBe('SEE LICENSE IN x');
  });

  it('counts packages without the release itself', () => {
    expect(normalise('spdx-json', spdxSample()).components).toBe(2);
  });
});

describe('normaliseSbom of CycloneDX', () => {
  const components = (): Json[] => value('cyclonedx-json', cyclonedxSample())['components'] as Json[];

  it('gives the release a fixed reference, wherever it is used', () => {
    const { metadata, dependencies, compositions } = value('cyclonedx-json', cyclonedxSample()) as {
      metadata: { component: Json };
      dependencies: Json[];
      compositions: Json[];
    };
    expect(metadata.component).toEqual({ 'bom-ref': 'release-root', type: 'file', name: 'shop', version: '2.1.0' });
    expect(dependencies).toContainEqual({ ref: 'release-root', dependsOn: ['b'] });
    expect(compositions).toEqual([{ aggregate: 'incomplete', assemblies: ['release-root'] }]);
  });

  it('turns what is no identifier or expression into named licences, nested components included', () => {
    const b = components().find(({ name }) => name === 'b')!;
    expect(b['licenses']).toEqual([{ license: { id: 'MIT' } }, { license: { name: 'MIT OR ISC' } }, { license: { name: 'No-Such' } }]);
    expect((b['components'] as Json[])[0]!['licenses']).toEqual([{ license: { name: 'SEE LICENSE IN x' } }]);
    expect(components().find(({ name }) => name === 'x.js')).not.toHaveProperty('licenses');
  });

  it('leaves an expression that stands alone an expression', () => {
    const document = cyclonedxSample();
    (document['components'] as Json[])[1]!['licenses'] = [{ expression: 'mit OR Apache-2.0', acknowledgement: 'declared' }];
    expect((value('cyclonedx-json', document)['components'] as Json[]).find(({ name }) => name === 'b')!['licenses']).toEqual([
      { expression: 'MIT OR Apache-2.0', acknowledgement: 'declared' },
    ]);
  });

  it('counts components, nested ones too, but no plain files', () => {
    expect(normalise('cyclonedx-json', cyclonedxSample()).components).toBe(3);
  });
});

/** The same document with keys and lists in another order. */
function shuffled(document: unknown, seed: number): unknown {
  let state = seed;
  const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) | 0);
  const mix = <T>(list: readonly T[]): T[] =>
    list
      .map((element) => [random(), element] as const)
      .sort(([a], [b]) => a - b)
      .map(([, element]) => element);
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return mix(part.map(visit));
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(mix(Object.entries(part)).map(([key, member]) => [key, visit(member)]));
  };
  return visit(document);
}
