import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseListedSubjects } from '../../src/commands/listed-subjects.js';
import { duri, duriJson } from '../support/duri.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const entry = (name: string, hex = A, kind = 'file'): object => ({ name, digest: `sha256:${hex}`, kind });
const parse = (value: unknown): unknown => {
  const list = parseListedSubjects(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
  return list.ok ? list.value : list.problems.map(({ where, message }) => `${where} ${message}`).join('; ');
};

describe('parseListedSubjects', () => {
  it('reads files and images, each once', () => {
    expect(parse({ version: 1, subjects: [entry('a.tgz'), entry('a.tgz'), entry('ghcr.io/acme/shop:1', B.toUpperCase(), 'oci')] })).toEqual([
      { name: 'a.tgz', digest: A },
      { name: 'ghcr.io/acme/shop:1', digest: B },
    ]);
  });

  it('takes an empty file for an empty list, as it is where the runner has the feature off', () => {
    expect([parse(''), parse(' \n'), parse({ version: 1, subjects: [] })]).toEqual([[], [], []]);
  });

  it.each([
    ['another version', { version: 2, subjects: [] }, /version is 2; this DuRi reads version 1/],
    ['a version as text', { version: '1', subjects: [] }, /this DuRi reads version 1/],
    ['no version', { subjects: [] }, /version/],
    ['no list', { version: 1 }, /subjects/],
    ['an unknown kind', { version: 1, subjects: [entry('a', A, 'npm')] }, /kind/],
    ['another algorithm', { version: 1, subjects: [{ name: 'a', digest: `sha512:${A}${A}`, kind: 'oci' }] }, /is not sha256/],
    ['a short digest', { version: 1, subjects: [entry('a', 'aa')] }, /is not sha256/],
    ['one name with two digests', { version: 1, subjects: [entry('a'), entry('a', B)] }, /stands twice, with different digests: a/],
    ['no JSON', 'a.tgz', /not JSON/],
    ['a byte order mark', '\ufeff{"version":1,"subjects":[]}', /byte order mark/],
  ] as [string, unknown, RegExp][])('refuses %s', (_, value, expected) => {
    expect(parse(value)).toMatch(expected);
  });
});

describe('without a subject of its own', () => {
  const place = mkdtempSync(join(folder.path, 'job-'));
  const list = join(place, 'list.json');
  const env = { GITHUB_ARTIFACTS_LIST: list };
  const write = (value: unknown): void => writeFileSync(list, JSON.stringify(value));
  writeFileSync(join(place, 'predicate.json'), '{"result":"ok"}');
  beforeEach(() => write({ version: 1, subjects: [entry('a.tgz'), entry('ghcr.io/acme/shop', B, 'oci')] }));

  it('provenance is about what the job has declared', async () => {
    expect((await duri(['provenance', '--output', 'p.json'], { cwd: place, env })).exitCode).toBe(0);
    const { subject } = JSON.parse(readFileSync(join(place, 'p.json'), 'utf8')) as { subject: unknown };
    expect(subject).toEqual([
      { name: 'a.tgz', digest: { sha256: A } },
      { name: 'ghcr.io/acme/shop', digest: { sha256: B } },
    ]);
  });

  it('sign signs what the job has declared', async () => {
    await duri(['keys', 'new', '--kind', 'ed25519', '--keyring', join(place, 'ring.json')], { cwd: place });
    const args = [
      'sign',
      '--predicate-type',
      'https://example.com/scan/v1',
      '--predicate',
      join(place, 'predicate.json'),
      '--keyring',
      join(place, 'ring.json'),
    ];
    const signed = await duriJson(
      ['--out', join(place, 's.json')].reduce((all, one) => [...all, one], args),
      { cwd: place, env },
    );
    expect(signed['subjects']).toEqual([
      { name: 'a.tgz', digest: A },
      { name: 'ghcr.io/acme/shop', digest: B },
    ]);
  });

  it('a subject that is named wins, and the list is not even read', async () => {
    writeFileSync(list, 'broken');
    const run = await duri(['provenance', '--subject-digest', `sha256:${B}`, '--subject-name', 'x', '--output', 'q.json'], { cwd: place, env });
    expect(run.exitCode).toBe(0);
  });

  it('a list that cannot be read is an error, and an empty one is none', async () => {
    write({ version: 9, subjects: [] });
    expect(await duriJson(['provenance', '--output', 'r.json'], { cwd: place, env })).toMatchObject({ exitCode: 2, error: { code: 'input_invalid' } });
    writeFileSync(list, '');
    expect(await duriJson(['provenance', '--output', 'r.json'], { cwd: place, env })).toMatchObject({ exitCode: 2, error: { code: 'usage' } });
  });
});
