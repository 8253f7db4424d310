import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { failure, type Finding, warning } from '../../../src/model/finding.js';
import type { Part } from '../../../src/model/part.js';
import { type ReasonCode, REASONS } from '../../../src/model/reasons.js';
import { sarif, SARIF_LIMITS } from '../../../src/reports/formats/sarif.js';
import { describeWithTool } from '../../support/outside-tools.js';
import { projectRoot } from '../../support/project.js';
import { tempFolder } from '../../support/temp-folder.js';
import { context, HOSTILE, PARTS } from './parts.js';

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly properties: Record<string, unknown> }[] } };
      readonly invocations: readonly [{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly { message: { text: string } }[] }];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: unknown } }];
        readonly partialFingerprints: { readonly primaryLocationLineHash: string };
      }[];
    },
  ];
}

const render = (parts: readonly Part[]): Promise<string> => sarif.render(parts, context);
const runOf = async (parts: readonly Part[]): Promise<Sarif['runs'][0]> => (JSON.parse(await render(parts)) as Sarif).runs[0];
const part = (findings: readonly Finding[]): Part => ({ name: 'verify', outcome: 'fail', headline: 'bad', findings, warnings: [] });

describe('sarif', () => {
  it('lists what is no pass, most severe first, then what could not be looked at, then warnings', async () => {
    expect((await runOf(PARTS)).results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'error file_modified',
      'error file_missing',
      'error file_special',
      'error protection_weakened',
      'error not_checked',
      'error not_checked',
      'warning hmac_only',
    ]);
  });

  it('places a result at its file and line, and one without a file at the policy', async () => {
    const places = (await runOf(PARTS)).results.map(({ locations: [{ physicalLocation: at }] }) => [at.artifactLocation.uri, at.region]);
    expect(places.slice(0, 4)).toEqual([
      ['dist/lib/a.js', { startLine: 1 }],
      ['duri.yml', { startLine: 1 }],
      ['deploy/nginx.conf', { startLine: 12, startColumn: 5 }],
      ['deploy/duri%20policy.yml', { startLine: 7, startColumn: 3 }],
    ]);
  });

  it.each(['../up.js', '/etc/passwd', 'a/../../up'])('never points out of the workspace: %s', async (subject) => {
    const text = await sarif.render([part([failure('c', 'file_missing', subject, 'is gone'), failure('c', 'file_missing', `${subject}:3`, 'is gone')])], {
      ...context,
      isFile: () => true,
    });
    expect((JSON.parse(text) as Sarif).runs[0].results.map((each) => each.locations[0].physicalLocation.artifactLocation.uri)).toEqual([
      'duri.yml',
      'duri.yml',
    ]);
  });

  it('gives each result the rule of its reason, with a severity', async () => {
    const { results, tool } = await runOf(PARTS);
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
    const severity = Object.fromEntries(tool.driver.rules.map(({ id, properties }) => [id, properties['security-severity']]));
    expect(severity).toEqual({
      file_modified: '9.8',
      file_missing: '9.8',
      file_special: '9.8',
      protection_weakened: '6.5',
      not_checked: '7.0',
      hmac_only: undefined,
    });
  });

  it('has the same fingerprint for the same finding in another run, on another line, with other values', async () => {
    const print = async (finding: Finding): Promise<string | undefined> =>
      (await runOf([part([finding])])).results[0]?.partialFingerprints.primaryLocationLineHash;
    const first = await print(failure('c', 'file_modified', 'a.conf:12', 'differs', { expected: '1', actual: '2' }));
    expect(first).toMatch(/^[0-9a-f]{32}:1$/);
    expect(await print(failure('c', 'file_modified', 'a.conf:19:3', 'differs still', { expected: '1', actual: '3' }))).toBe(first);
    expect(await print(failure('c', 'file_modified', 'b.conf:12', 'differs'))).not.toBe(first);
    expect(await print(failure('c', 'file_missing', 'a.conf:12', 'differs'))).not.toBe(first);
  });

  it('tells two results on the same subject apart', async () => {
    const finding = failure('c', 'file_modified', 'a.conf:12', 'differs');
    const [one, two] = (await runOf([part([finding, finding])])).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect([one?.slice(-2), two?.slice(-2), one?.slice(0, -2) === two?.slice(0, -2)]).toEqual([':1', ':2', true]);
  });

  it('is not empty for a red part that found nothing, and not successful where a part is unknown or there is none', async () => {
    const silent: Part = { name: 'gate', outcome: 'fail', headline: 'the run was cancelled', findings: [], warnings: [] };
    expect((await runOf([silent])).results).toMatchObject([{ ruleId: 'not_checked', message: { text: 'gate: gate the run was cancelled' } }]);
    expect((await runOf([silent])).invocations[0].executionSuccessful).toBe(true);
    expect([await runOf([]), await runOf(PARTS)].map(({ invocations: [{ executionSuccessful }] }) => executionSuccessful)).toEqual([false, false]);
  });

  it('lets no text from outside become a link, a placeholder or a control character', async () => {
    const [result] = (await runOf([part([failure('c', 'file_modified', HOSTILE, HOSTILE)])])).results;
    // eslint-disable-next-line no-control-regex
    expect(result?.message.text).not.toMatch(/(?<!\\)[[\]]|(?<!\{)\{0|[\x00-\x1f\ud800\u202e\uffff](?![\udc00-\udfff])/);
    expect(result?.message.text).toContain('\u{1f600}');
  });

  it('takes 30,000 findings, lists 25,000 and says so', async () => {
    const findings = Array.from({ length: 30_000 }, (_, index) => failure('c', 'file_missing', `f-${index}`, 'is gone'));
    const { results, invocations } = await runOf([part(findings)]);
    expect(results).toHaveLength(SARIF_LIMITS.results);
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toBe('5000 of 30000 results are not listed: code scanning takes no more');
  });

  it('stays below 10 MB compressed where nothing can be compressed', async () => {
    const findings = Array.from({ length: 20_000 }, () => failure('c', 'file_missing', randomBytes(600).toString('base64'), 'is gone'));
    const text = await render([part(findings)]);
    expect(gzipSync(text).length).toBeLessThan(SARIF_LIMITS.gzipBytes);
    expect((JSON.parse(text) as Sarif).runs[0].results.length).toBe(10_000);
  });
});

describeWithTool('check-jsonschema', 'sarif by the schema of OASIS', (program) => {
  const folder = tempFolder();
  afterAll(() => folder.remove());
  const schema = join(projectRoot, 'test', 'vectors', 'sarif', 'sarif-schema-2.1.0.json');
  const check = (name: string, text: string): { readonly status: number | null; readonly stdout: string } => {
    const path = join(folder.path, name);
    writeFileSync(path, text);
    return spawnSync(program, ['--schemafile', schema, path], { encoding: 'utf8' });
  };
  const reasons = Object.keys(REASONS) as ReasonCode[];
  const cases: readonly (readonly [string, readonly Part[]])[] = [
    ['nothing', []],
    ['every outcome', PARTS],
    ['hostile names', [{ ...part([failure(HOSTILE, 'file_modified', HOSTILE, HOSTILE, { expected: HOSTILE, actual: HOSTILE })]), name: HOSTILE }]],
    ['every reason', [{ ...part(reasons.map((reason) => failure('c', reason, 'a:1', 'is'))), warnings: reasons.map((reason) => warning(reason, 'b', 'is')) }]],
    ['too many', [part(Array.from({ length: 25_001 }, (_, index) => failure('c', 'file_missing', `f-${index}`, 'is gone')))]],
  ];

  it.each(cases)('is valid: %s', async (name, parts) => {
    const { status, stdout } = check(`${name}.sarif`, await render(parts));
    expect([status, stdout]).toEqual([0, expect.stringContaining('ok')]);
  });

  it('would be refused otherwise', async () => {
    expect(check('wrong.sarif', (await render(PARTS)).replace('"level": "error"', '"level": "bad"')).status).toBe(1);
  });
});
