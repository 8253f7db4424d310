import { cases } from '../../../src/gates/audit/presets/production-54/cases.js';
import { production54 } from '../../../src/gates/audit/presets/production-54/index.js';
import { judgeScript } from '../../../src/gates/audit/types/uat/judge-script.js';
import { suiteParameters } from '../../../src/gates/audit/types/uat/suite-parameters.js';
import { uatSuite } from '../../../src/gates/audit/types/uat/uat-suite.js';
import type { Variables } from '../../../src/gates/checks/variables.js';
import type { UatSuite } from '../../../src/gates/uat/suite.js';
import { complaints, groundFolder, observe } from '../../support/folder-ground.js';
import { suiteWith } from '../../support/uat.js';

const folder = groundFolder({ 'duri.yml': 'preset: production-54\nuat:\n  cases:\n    - id: T-1\n      title: one\n' });
afterAll(() => folder.remove());

const defaults: Variables = {
  values: new Map(production54.variables.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value] as const]))),
  secrets: new Map(),
};
const preset = suiteWith(cases, defaults, { expected: 8, rehearsal: production54.rehearsal ?? {} });
const judge = async (suite: UatSuite, parameters: unknown): Promise<string[]> => complaints(await observe(uatSuite, folder.ground({ suite }), parameters));

type Written = Readonly<Record<string, unknown>>;
const get: Written = { http: { path: '/', status: 200 } };
const one = (over: Written, variables: Variables = defaults, suite: Partial<UatSuite> = {}): UatSuite =>
  suiteWith([{ id: 'T-1', steps: [get], ...over }], variables, suite);

describe('the suite of the preset', () => {
  it('passes every check of it that only reads', async () => {
    const { checks } = production54.categories.find(({ name }) => name === 'UAT suite') ?? { checks: [] };
    const asked = checks.flatMap(({ uat_suite: parameters }) => (parameters === undefined ? [] : [parameters as Written]));
    expect(asked).toHaveLength(8);
    for (const parameters of asked) {
      const { script: _, ...rest } = parameters;
      const filled = JSON.parse(JSON.stringify(rest).replace('${test_marker}', '[UAT]')) as Written;
      expect(await judge(preset, filled)).toEqual([]);
    }
  });
});

describe('uat_suite', () => {
  it.each<[string, UatSuite, Written, string]>([
    ['no case', suiteWith([]), { readable: true }, 'has no case'],
    [
      'a step that cannot be read',
      one({ steps: [{ http: { path: '/' } }] }),
      { readable: true },
      'duri.yml:4 T-1.steps[0].http cannot be read: it asserts nothing',
    ],
    ['an empty matcher', one({ steps: [{ http: { path: '/', status: {} } }] }), { readable: true }, 'asserts nothing'],
    ['an unknown key', one({ steps: [{ ...get, skip: true }] }), { readable: true }, 'unknown key "skip"'],
    ['an unknown key of the case', one({ only: true }), { readable: true }, 'cannot be read'],
    ['an unknown variable', one({ steps: [{ http: { path: '/${nope}', status: 200 } }] }), { readable: true }, 'unknown variable'],
    ['a need that is not there', one({ needs: ['X'] }), { readable: true }, 'names X, which there is not'],
    [
      'an id twice',
      suiteWith([
        { id: 'T-1', steps: [get] },
        { id: 'T-1', steps: [get] },
      ]),
      { ids: 'unique' },
      'T-1 stands twice',
    ],
    ['too few cases', one({}), { count: 8 }, 'has 1 cases'],
    ['an expectation that is too low', one({}, defaults, { expected: 0 }), { count: 1 }, 'expects only 0 cases'],
    ['a tag that no case has', one({ tags: ['auth'] }), { tags_covered: ['auth', 'risk'] }, 'tag risk is covered by no case'],
    ['too few assertions', one({}), { min_assertions: 2 }, 'T-1 asserts only 1 things (rehearsal)'],
    ['assertions only in a rehearsal', one({ steps: [get, { ...get, on: 'rehearsal' }] }), { min_assertions: 2 }, 'T-1 asserts only 1 things (live)'],
    ['a pair without its twin', one({}), { pairs: [['T-1', 'T-2']] }, 'are no pair: there is no T-2'],
    [
      'a pair of the same kind',
      suiteWith([
        { id: 'A', steps: [get] },
        { id: 'B', steps: [get] },
      ]),
      { pairs: [['A', 'B']] },
      'never expect anybody to be refused',
    ],
    ['too much time', one({ timeout_seconds: 600 }), { timeout_seconds: 120 }, 'is above the bound of seconds'],
    ['too many retries', one({ retries: 4 }), { retries: 2 }, 'is above the bound of retries'],
    ['too much time in all', one({ timeout_seconds: 100, retries: 5 }), { total_seconds: 500 }, 'the suite is above the bound of seconds in all'],
    [
      'a retry where none may be',
      one({ steps: [{ ...get, eventually: { timeout: '1s' } }] }),
      { eventually_only: ['tcp'] },
      'tries a step of the kind http again',
    ],
    ['a word that singles out', one({ tags: ['focus'] }), { deny: ['skip', 'focus'] }, 'duri.yml:4 T-1 has focus'],
    ['no clean-up', one({ tags: ['risk'] }), { teardown_required: ['risk'] }, 'T-1 does not clean up'],
    ['a clean-up that only waits', one({ tags: ['risk'], teardown: [{ wait: { for: '1s' } }] }), { teardown_required: ['risk'] }, 'T-1 does not clean up'],
    ['no case that has to clean up', one({}), { teardown_required: ['risk'] }, 'has no case with a tag of risk'],
    ['no marker', one({ steps: [{ webhook_sink: { action: [get], within: '1s', body: 'x' } }] }), { test_marker: '[UAT]' }, 'does not mark what it sends'],
  ])('fails on %s', async (_, suite, parameters, message) => {
    expect((await judge(suite, parameters)).join('\n')).toContain(message);
  });

  const signIn = (over: Written): Written => ({ steps: [{ http: { path: '/', status: 200, username: 'u', password: '${uat_password}', ...over } }] });

  it.each<[string, UatSuite]>([
    ['a password', one(signIn({ password: 'hunter2' }))],
    ['a password in part', one(signIn({ password: 'x${uat_password}' }))],
    ['basic auth', one(signIn({ request_headers: { Authorization: 'Basic dWF0OmgxMjM0NTY3' } }))],
    ['a token header in a list', one({ steps: [{ http: { path: '/', status: 200, request_headers: [{ name: 'X-Reset-Token', value: 'abc' }] } }] })],
    ['a webhook', one({ steps: [{ http: { path: '/?access_token=0123456789abcdef', status: 200 } }] })],
    ['a variable', one({}, { values: new Map([...defaults.values, ['uat_password', 'hunter2']]), secrets: new Map() })],
    ['a DingTalk secret in a variable', one({}, { values: new Map([['x', `SEC${'ab'.repeat(32)}`]]), secrets: new Map() })],
    ['a secret of the rehearsal', one({}, defaults, { rehearsal: { env: { DINGTALK_SECRET: 'SECabc' } } })],
    ['a secret on a command line', one({ steps: [{ command: { exec: ['curl', '-u', 'u:${uat_password}'] } }] })],
  ])('finds %s written, and does not repeat it', async (_, suite) => {
    const found = (await judge(suite, { secrets: 'ref_only' })).join('\n');
    expect(found).toContain('has a secret written in it');
    expect(found).not.toMatch(/hunter2|0123456789abcdef|SECab|h1234567|dWF0Omgx/);
  });

  it('takes references, and wrong passwords that must be refused', async () => {
    expect(await judge(one(signIn({})), { secrets: 'ref_only' })).toEqual([]);
    expect(await judge(one(signIn({ password: 'wrong', status: 401 })), { secrets: 'ref_only' })).toEqual([]);
    expect(await judge(one(signIn({ password: 'wrong', status: { in: [200, 401] } })), { secrets: 'ref_only' })).not.toEqual([]);
  });

  it('refuses parameters that ask for nothing, or for what there is not', () => {
    for (const parameters of [{}, { count: 0 }, { tags_covered: [] }, { tags: ['a'] }, { pairs: [['A']] }])
      expect(suiteParameters.safeParse(parameters).success).toBe(false);
  });
});

describe('judgeScript', () => {
  const asked = suiteParameters.parse({ script: { file: 's.py', tests: 2 } }).script;
  if (asked === undefined) throw new Error('no script');
  const SCRIPT =
    'class T:\n    def uat_1(self):\n        """One."""\n        self.check(True, "a")\n\n    def uat_2(self):\n        if x:\n            return\n        assert y\n\n    def other(self):\n        pass\n';
  const judged = (text: string): string[] => complaints(judgeScript(text, asked));

  it('holds for tests that assert something', () => {
    expect(judged(SCRIPT)).toEqual([]);
  });

  it.each([
    ['a test is gone', SCRIPT.replace('uat_2', 'later'), 's.py:1 s.py defines 1 tests'],
    ['a test asserts nothing', SCRIPT.replace('self.check(True, "a")', 'print("ok")'), 's.py:2 s.py: uat_1 asserts nothing'],
    ['its assertion is a comment', SCRIPT.replace('self.check', '# self.check'), 's.py:2 s.py: uat_1 asserts nothing'],
    ['it returns before', SCRIPT.replace('        self.check', '        return\n        self.check'), 's.py:2 s.py: uat_1 asserts nothing'],
    ['it is skipped', SCRIPT.replace('        self.check', '        self.skipTest("x")\n        self.check'), 's.py:4 s.py: uat_1 skips'],
    ['a test stands twice', SCRIPT.replace('uat_2', 'uat_1'), 's.py:6 s.py defines uat_1 twice'],
    ['it is empty', '', 's.py:1 s.py defines 0 tests'],
  ])('fails when %s', (_, text, message) => {
    expect(judged(text)).toContainEqual(expect.stringContaining(message));
  });
});

it('takes a pair only where one status asks for a way in and one for a refusal', async () => {
  const pair = (a: unknown, b: unknown): UatSuite =>
    suiteWith([
      { id: 'T-1', steps: [{ http: { path: '/', status: a } }] },
      { id: 'T-2', steps: [{ http: { path: '/', status: b } }] },
    ]);
  expect(await judge(pair(200, 401), { pairs: [['T-1', 'T-2']] })).toEqual([]);
  expect((await judge(pair({ lt: 500 }, 200), { pairs: [['T-1', 'T-2']] })).join()).toContain('never expect anybody to be refused');
  expect((await judge(pair({ lt: 500 }, 401), { pairs: [['T-1', 'T-2']] })).join()).toContain('never expect anybody to be let in');
});

it('looks for the marker in what is sent, not in what a case is called', async () => {
  const sink = { webhook_sink: { action: [get], within: '1s', body: { contain: 'x' } } };
  expect((await judge(one({ title: '[UAT] alert', steps: [sink] }), { test_marker: '[UAT]' })).join()).toContain('does not mark');
});

it('does not take a docstring for an assertion', () => {
  const asked = { file: 'u.py', tests: 1, test_pattern: '^def ', assert_pattern: '\\bassert\\b' };
  const script = 'def a():\n  """Says that\n  we assert nothing\n  """\n  x = 1\n';
  expect(judgeScript(script, asked).map(({ message }) => message)).toContain('asserts nothing');
  expect(judgeScript(`${script}  assert x\n`, asked).map(({ message }) => message)).toContain('asserts 1 things');
  expect(judgeScript('def a():\n  """One line."""\n  assert 1\n', asked).map(({ message }) => message)).toContain('asserts 1 things');
});
