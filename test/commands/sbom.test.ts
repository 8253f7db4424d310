import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { httpsClient } from '../../src/adapters/https-client.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeProcesses } from '../../src/adapters/processes.js';
import { createSbomSource } from '../../src/adapters/sbom-source.js';
import { COMMANDS } from '../../src/commands/index.js';
import { resolveInputs } from '../../src/inputs/resolve.js';
import { sha256 } from '../../src/model/digest.js';
import type { CommandResult } from '../../src/model/report.js';
import type { Ports } from '../../src/ports/index.js';
import { renderTerminal } from '../../src/reports/terminal.js';
import { describeComponents } from '../../src/sbom/describe-components.js';
import { validateSbom } from '../../src/sbom/validate.js';
import { fixedClock, recordingLog } from '../support/doubles.js';
import { testEnvironment } from '../support/environment.js';
import { fakeSyftText, writeProgram } from '../support/fake-syft.js';
import { itOnPosix } from '../support/posix.js';
import { cyclonedxSample, normaliseOptions, ROOT_DIGEST, spdxSample } from '../support/sbom-samples.js';
import { normaliseSbom } from '../../src/sbom/normalise.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;

/** A current folder with a release in `dist`. */
function workspace(): string {
  const cwd = join(folder.path, `w${(count += 1)}`);
  mkdirSync(join(cwd, 'dist'), { recursive: true });
  writeFileSync(join(cwd, 'dist', 'package.json'), '{"name":"shop","version":"2.1.0"}');
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`node_modules/p${index}`, { version: '1.0.0', license: `LicenseRef-${index}` }]));
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b': { version: '1.0.0', license: 'MIT' },
    'node_modules/c': { version: '1.0.0' },
    ...many,
  };
  writeFileSync(join(cwd, 'dist', 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
  writeFileSync(join(cwd, 'dist', 'go.mod'), 'module x\nrequire a.b/c v1.0.0\n');
  return cwd;
}

function portsIn(cwd: string, variables: Readonly<Record<string, string>> = {}): Ports {
  const environment = testEnvironment({ PATH: '', ...variables }, { cwd });
  const sbom = createSbomSource({ environment, processes: nodeProcesses(environment), http: httpsClient({ environment }) });
  return { environment, sbom, files: nodeFiles(), clock: fixedClock(), log: recordingLog() } as unknown as Ports;
}

async function run(cwd: string, given: Readonly<Record<string, readonly string[]>>, variables: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
  const command = await COMMANDS.find(({ name }) => name === 'sbom')!.load();
  const texts = { path: ['dist'], ...given } as Record<string, readonly string[]>;
  return command.run(
    portsIn(cwd, variables),
    resolveInputs(
      command.inputs,
      (key) => texts[key] ?? [],
      (key) => key,
    ),
  );
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
const read = (...path: string[]): Buffer => readFileSync(join(...path));

describe('duri sbom', () => {
  it('writes sbom.json in SPDX, and says that the embedded generator made it', async () => {
    const cwd = workspace();
    const { json, outputs, report, short, exitCode } = await run(cwd, {});
    const content = read(cwd, 'sbom.json');
    expect(validateSbom(content, 'spdx-json')).toEqual([]);
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({
      tool: { name: 'duri-embedded', version: '0.0.0-test', digest: null },
      documents: [
        { format: 'spdx-json', path: 'sbom.json', digest: `sha256:${sha256(content)}`, raw_digest: expect.stringMatching(/^sha256:/), components: 16 },
      ],
      ecosystems: { npm: 15, golang: 1 },
      warnings: [{ reason: 'sbom_fallback' }],
    });
    expect(outputs).toEqual({ 'sbom-path': join(cwd, 'sbom.json'), 'sbom-digest': `sha256:${sha256(content)}`, components: '16', tool: 'duri-embedded' });
    expect(short).toBe(`sbom.json sha256:${sha256(content)} 16 components duri-embedded`);
    const text = await renderTerminal(report, { colour: false, width: 100 });
    expect(text).toContain('16 components, found by the embedded generator');
    expect(text).toMatch(/npm +15/);
    expect(text).toMatch(/MIT +2/);
    expect(text).toMatch(/not stated +2/);
    expect(text).toMatch(/4 more +4/);
    expect(text).toContain('[sbom_fallback]');
  });

  it('writes several formats side by side, from one run', async () => {
    const cwd = workspace();
    const { json } = await run(cwd, { format: ['cyclonedx-json', 'spdx-json'], outputFile: ['out/boms'] });
    expect((json['documents'] as { path: string }[]).map(({ path }) => path)).toEqual([join('out/boms', 'sbom.spdx.json'), join('out/boms', 'sbom.cdx.json')]);
    expect(validateSbom(read(cwd, 'out/boms/sbom.spdx.json'), 'spdx-json')).toEqual([]);
    expect(validateSbom(read(cwd, 'out/boms/sbom.cdx.json'), 'cyclonedx-json')).toEqual([]);
  });

  it.each([
    [undefined, 'sbom.json'],
    ['bom.cdx.json', 'bom.cdx.json'],
    ['deep/er/', 'deep/er/sbom.json'],
  ])('with --output-file %s writes %s', async (output, path) => {
    const cwd = workspace();
    await run(cwd, { format: ['cyclonedx-json'], ...(output === undefined ? {} : { outputFile: [output] }) });
    expect(validateSbom(read(cwd, path), 'cyclonedx-json')).toEqual([]);
  });

  it('gives the same bytes again, and takes the instant of SOURCE_DATE_EPOCH', async () => {
    const [one, other] = [workspace(), workspace()];
    await run(one, {}, { SOURCE_DATE_EPOCH: '1700000000' });
    await run(other, {}, { SOURCE_DATE_EPOCH: '1700000000' });
    expect(read(one, 'sbom.json')).toEqual(read(other, 'sbom.json'));
    expect(read(one, 'sbom.json').toString()).toContain('"created":"2023-11-14T22:13:20Z"');
    expect(read(one, 'sbom.json').toString()).toContain('"name":"shop-2.1.0"');
  });

  itOnPosix('runs the Syft that it is given', async () => {
    const cwd = workspace();
    writeProgram(join(cwd, 'my-syft'), fakeSyftText());
    const { json, report } = await run(cwd, { syftPath: ['my-syft'] });
    expect(json).toMatchObject({ tool: { name: 'syft', version: '1.44.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }, warnings: [] });
    expect(report.headline).toBe('2 components, found by Syft');
  });

  it('takes format and emptiness from the policy', async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'empty'));
    writeFileSync(join(cwd, 'duri.yml'), 'version: "1.0"\nsbom:\n  format: cyclonedx-json\n  allow_empty: true\n');
    await run(cwd, { path: ['empty'] });
    expect(validateSbom(read(cwd, 'sbom.json'), 'cyclonedx-json')).toEqual([]);
  });

  it('refuses a release without components unless that is allowed, and writes nothing then', async () => {
    const cwd = workspace();
    mkdirSync(join(cwd, 'empty'));
    expect(await failure(run(cwd, { path: ['empty'] }))).toMatchObject({ code: 'sbom_empty' });
    expect(existsSync(join(cwd, 'sbom.json'))).toBe(false);
    expect((await run(cwd, { path: ['empty'], allowEmpty: ['true'] })).json).toMatchObject({ documents: [{ components: 0 }] });
  });

  it.each([
    ['an unknown format', { format: ['spdx'] }, 'input_invalid', '--format is "spdx"; expected spdx-json or cyclonedx-json'],
    ['a directory that is not there', { path: ['nowhere'] }, 'directory_missing', 'nowhere'],
    ['a Syft that is not there', { syftPath: ['nowhere'] }, 'tool_missing', 'nowhere'],
  ])('refuses %s', async (_, given, code, message) => {
    expect(await failure(run(workspace(), given))).toMatchObject({ code, message: expect.stringContaining(message) });
  });
});

describe('describeComponents', () => {
  const request = {
    syftPath: undefined,
    syftVersion: undefined,
    rootDigest: ROOT_DIGEST,
    createdAt: new Date(0),
    allowEmpty: false,
    format: 'spdx-json',
    sbomPath: undefined,
  } as const;

  it('gives the one document that is sealed, and what the tool wrote before', async () => {
    const cwd = workspace();
    const { document, tool, raw, warnings } = await describeComponents(portsIn(cwd), { ...request, directory: join(cwd, 'dist') });
    expect(document).toMatchObject({ format: 'spdx-json', components: 16 });
    expect(tool.name).toBe('duri-embedded');
    expect(raw).toEqual({ digest: document.rawDigest, tool: 'duri-embedded', version: '0.0.0-test', toolDigest: undefined });
    expect(warnings.map(({ reason }) => reason)).toEqual(['sbom_fallback']);
  });

  it('takes an SBOM that was made elsewhere byte by byte, in its own format, and names its tool', async () => {
    const cwd = workspace();
    for (const [format, sample] of [
      ['spdx-json', spdxSample()],
      ['cyclonedx-json', cyclonedxSample()],
    ] as const) {
      const { content } = normaliseSbom({ format, content: Buffer.from(JSON.stringify(sample)) }, normaliseOptions());
      const given = Buffer.from(JSON.stringify(JSON.parse(Buffer.from(content).toString()), null, 4));
      writeFileSync(join(cwd, 'given.json'), given);
      const { document, tool, raw, warnings } = await describeComponents(portsIn(cwd), {
        ...request,
        directory: join(cwd, 'dist'),
        sbomPath: join(cwd, 'given.json'),
      });
      expect(Buffer.from(document.content)).toEqual(given);
      expect([document.format, tool, raw, warnings]).toEqual([format, { name: 'syft', version: '1.44.0', digest: undefined }, undefined, []]);
    }
  });

  it('refuses a given SBOM that is not there, not valid, or empty', async () => {
    const cwd = workspace();
    const given = (content: unknown): Promise<unknown> => {
      writeFileSync(join(cwd, 'given.json'), JSON.stringify(content));
      return failure(describeComponents(portsIn(cwd), { ...request, directory: cwd, sbomPath: join(cwd, 'given.json') }));
    };
    expect(await failure(describeComponents(portsIn(cwd), { ...request, directory: cwd, sbomPath: join(cwd, 'nowhere') }))).toMatchObject({
      code: 'input_missing',
    });
    expect(await given(spdxSample())).toMatchObject({ code: 'sbom_invalid', message: expect.stringContaining('given.json is no valid spdx-json') });
    expect(await given({ bomFormat: 'CycloneDX', specVersion: '1.6' })).toMatchObject({ code: 'sbom_empty' });
    expect(await given({ bomFormat: 'CycloneDX', specVersion: '1.4' })).toMatchObject({
      code: 'sbom_invalid',
      message: expect.stringContaining('cyclonedx-json'),
    });
    expect(await given([])).toMatchObject({ code: 'sbom_invalid' });
  });
});
