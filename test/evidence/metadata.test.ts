import { type Metadata, parseMetadata, renderMetadata } from '../../src/evidence/metadata.js';
import type { Sha256 } from '../../src/model/digest.js';
import { BUILT_IN_POLICY } from '../../src/policy/policy.js';
import { protectionsOf } from '../../src/policy/protections.js';

const digest = 'ab'.repeat(32) as Sha256;
const bound = (): { sha256: Sha256; size: number } => ({ sha256: digest, size: 7 });

const metadata: Metadata = {
  schema_version: '1.1',
  schema_digest: digest,
  product: 'shop',
  repository_id: 'github.com/acme/shop',
  line: 'main',
  sequence: 3,
  deployment_id: 'shop-3',
  source: { commit: 'c'.repeat(40), ref: 'refs/heads/main', dirty: false },
  created: '2026-01-05T12:00:00.000Z',
  expires: '2026-04-05T12:00:00.000Z',
  policy: { version: '1.0', digest },
  protections: protectionsOf(BUILT_IN_POLICY.policy),
  files: { SHA256SUMS: bound(), 'checksums.json': bound(), 'provenance.json': bound(), 'sbom.json': bound() },
  root: digest,
  counts: { files: 1, links: 0, bytes: 7 },
};

type Fields = Record<string, unknown>;

/** Every field of the document, as the keys that lead to it. */
function fieldsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...fieldsOf(inner, [...path, key])]);
}

/** The problems of the document after the object that holds a field was changed. */
function after(path: readonly string[], change: (holder: Fields, key: string) => void): readonly string[] {
  const copy = structuredClone(metadata) as unknown as Fields;
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as Fields, copy);
  change(holder, path.at(-1) ?? '');
  const result = parseMetadata(Buffer.from(JSON.stringify(copy)));
  return result.ok ? [] : result.problems.map(({ where, message }) => `${where} ${message}`);
}

const fields = fieldsOf(metadata);
const pointer = (path: readonly string[]): string => `/${path.join('/')}`;

describe('parseMetadata', () => {
  it('reads what renderMetadata writes', () => {
    expect(parseMetadata(Buffer.from(renderMetadata(metadata)))).toEqual({ ok: true, value: metadata });
    expect(fields.length).toBeGreaterThan(40);
  });

  it.each(fields.map((path) => [pointer(path), path] as const))('names %s when it is missing', (where, path) => {
    const problems = after(path, (holder, key) => {
      delete holder[key];
    });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${where.replace(/\./g, '\\.')} .*(is missing|expected)`))]);
  });

  it.each(fields.map((path) => [pointer(path), path] as const))('names %s when it has another type', (where, path) => {
    const problems = after(path, (holder, key) => (holder[key] = typeof holder[key] === 'number' ? 'text' : 12.5));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((problem) => !problem.startsWith(where))).toEqual([]);
  });

  it.each(fields.map((path) => [pointer(path), path] as const))('names %s when it stands twice', (where, path) => {
    const copy = structuredClone(metadata) as unknown as Fields;
    const key = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce((at, part) => at[part] as Fields, copy);
    holder[`${key} again`] = 1;
    const twice = JSON.stringify(copy).replace(`"${key} again"`, `"${key}"`);
    const result = parseMetadata(Buffer.from(twice));
    expect(result.ok ? [] : result.problems).toEqual([{ where, message: 'stands twice in one object' }]);
  });

  it.each([
    ['an unknown field', (fresh: Fields) => (fresh['sequense'] = 1), 'did you mean "sequence"'],
    ['a sequence of 0', (fresh: Fields) => (fresh['sequence'] = 0), '/sequence'],
    ['a sequence beyond 2^53', (fresh: Fields) => (fresh['sequence'] = 2 ** 53), '/sequence'],
    ['an instant without a zone', (fresh: Fields) => (fresh['created'] = '2026-01-05T12:00:00.000'), '/created'],
    ['a digest in capitals', (fresh: Fields) => (fresh['root'] = 'AB'.repeat(32)), '/root'],
    ['a name with a line break', (fresh: Fields) => (fresh['product'] = 'a\nb'), '/product'],
  ])('refuses %s', (_, change, says) => {
    const fresh = structuredClone(metadata) as unknown as Fields;
    change(fresh);
    const result = parseMetadata(Buffer.from(JSON.stringify(fresh)));
    expect(result.ok ? '' : JSON.stringify(result.problems).replace(/\\"/g, '"')).toContain(says);
  });
});
