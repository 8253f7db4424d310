import { readChecksums } from '../../src/manifest/checksums-reader.js';
import { fileOf, linkOf, writeChecksums } from '../support/manifests.js';

type Json = Record<string, unknown>;

/** One of each kind of entry, so that every field occurs. */
const ENTRIES = [fileOf('a'), fileOf('b', 'bb', '100755'), linkOf('l', 'a'), linkOf('m', '\xfe'), fileOf('\xff')];
const TEXT = writeChecksums(ENTRIES).bytes.toString('latin1');

function messages(text: string): string {
  const result = readChecksums([Buffer.from(text, 'latin1')]);
  return result.ok ? 'none' : result.problems.map(({ where, message }) => `${where} ${message}`).join('\n');
}

/** Lines that hold an object, with the keys of each. */
const LINES = TEXT.split('\n').flatMap((line, number) =>
  line.startsWith('{"digest"') || line.startsWith('{"path') ? [{ line, number: number + 1, value: JSON.parse(line.replace(/,$/, '')) as Json }] : [],
);
const FIELDS = LINES.flatMap(({ line, number, value }) => Object.keys(value).map((key) => ({ line, number, value, key })));

describe.each(FIELDS)('field $key of line $number', ({ line, number, value, key }) => {
  const put = (json: string): string => messages(TEXT.replace(line, () => `${json}${line.endsWith(',') ? ',' : ''}`));
  const optional = key === 'mode';

  it('is named when it is removed', () => {
    const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    const found = put(JSON.stringify(rest));
    // A manifest of a platform without modes has none; then the root no longer fits.
    if (optional) expect(found).toContain('"root"');
    else expect(found).toContain(`line ${number}, in `);
    if (!optional) expect(found).toContain(`"${key.replace('_b64', '')}`);
  });

  it.each([null, true, 1.5, 'odd', [], {}, -1])('is named when it becomes %j', (other) => {
    const found = put(JSON.stringify({ ...value, [key]: other }));
    const fits = typeof other === 'string' && (key === 'path' || key === 'target');
    if (fits) expect(found).toMatch(/"root"|"path" .*out of order/);
    else expect(found).toContain(`line ${number}, in `);
    if (!fits) expect(found).toContain(`"${key}"`);
  });

  it('is named when it stands twice', () => {
    const twice = `{"${key}":${JSON.stringify(value[key])},${JSON.stringify(value).slice(1)}`;
    expect(put(twice)).toContain(`line ${number}, in `);
    expect(put(twice)).toContain(`"${key}" stands twice`);
  });

  it('is named when it is misspelt', () => {
    const misspelt = Object.fromEntries(Object.entries(value).map(([name, content]) => [name === key ? `${key}x` : name, content]));
    expect(put(JSON.stringify(misspelt))).toContain(`"${key}x"`);
  });

  it('is refused out of order', () => {
    if (Object.keys(value)[0] === key) return;
    const moved = JSON.stringify({ [key]: value[key], ...value });
    expect(put(moved)).toContain(`line ${number} is not the canonical JSON`);
  });
});

describe.each(['algorithm', 'schema_version', 'files', 'links', 'root'])('field %s of the document', (key) => {
  const value = JSON.parse(Buffer.from(TEXT, 'latin1').toString()) as Json;
  const lined = (json: string): string =>
    json.replace('"files":[', '"files":[\n').replaceAll('},{', '},\n{').replace('],"links":[', '\n],"links":[\n').replace('],"root"', '\n],"root"');
  const forms = (json: string): string[] => [messages(json), messages(`${lined(json)}\n`)];

  it('is named when it is removed', () => {
    const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    for (const found of forms(JSON.stringify(rest))) expect(found).toMatch(new RegExp(`"${key}" is missing`));
  });

  it.each([null, true, 17, 'odd', {}])('is named when it becomes %j', (other) => {
    for (const found of forms(JSON.stringify({ ...value, [key]: other }))) expect(found).toContain(`"${key}"`);
  });

  it('is named when it stands twice', () => {
    const twice = `${JSON.stringify(value).slice(0, -1)},"${key}":${JSON.stringify(value[key])}}`;
    for (const found of forms(twice)) expect(found).toContain(`"${key}" stands twice`);
  });

  it('is named when it is unknown', () => {
    for (const found of forms(JSON.stringify({ [`${key}s`]: 1, ...value }))) expect(found).toContain(`"${key}s"`);
  });
});
