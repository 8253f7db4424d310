import { uatMutate } from '../../../src/gates/audit/types/uat/uat-mutate.js';
import { uatRun } from '../../../src/gates/audit/types/uat/uat-run.js';
import type { UatSuite } from '../../../src/gates/uat/suite.js';
import { complaints, groundFolder, observe } from '../../support/folder-ground.js';
import { describeWithTools } from '../../support/outside-tools.js';
import { suiteWith } from '../../support/uat.js';

const SITE = `
server {
    listen 80;
    server_name shop.example.com;
    auth_basic "shop";
    auth_basic_user_file /etc/nginx/.htpasswd;
    add_header X-Frame-Options DENY always;
    location / {
        proxy_pass http://127.0.0.1:8501;
        proxy_http_version 1.1;
        proxy_set_header Upgrade $http_upgrade;
        proxy_set_header Connection "upgrade";
        proxy_set_header Authorization "";
    }
}
`;
const signedIn = { username: '${uat_user}', password: '${uat_password}' };
const CASES = [
  {
    id: 'R-1',
    tags: ['auth'],
    steps: [{ http: { path: '/', status: 401 } }, { http: { path: '/', ...signedIn, status: 200, body: { contain: 'stands in for the service' } } }],
  },
  { id: 'R-2', tags: ['headers'], steps: [{ http: { path: '/', status: 401, headers: { 'X-Frame-Options': 'DENY' }, count_each: 1 } }] },
  { id: 'R-3', tags: ['websocket'], steps: [{ websocket: { path: '/', ...signedIn, exchange: [{ send: 'x' }, { expect: 'x' }] } }] },
  {
    id: 'R-4',
    tags: ['auth'],
    steps: [
      {
        http: {
          path: '/echo',
          ...signedIn,
          status: 200,
          jsonpath: { '$.headers.authorization': { exists: false } },
          upstream: { requests: 1, headers: { Authorization: { exists: false } } },
        },
      },
    ],
  },
];
const suite = (cases: readonly Readonly<Record<string, unknown>>[] = CASES): UatSuite =>
  suiteWith(cases, undefined, { rehearsal: { nginx_conf: 'site.conf' } });

describeWithTools(['nginx', 'htpasswd'], 'a rehearsal', () => {
  const folder = groundFolder({ 'site.conf': SITE, 'duri.yml': 'uat: {}\n' });
  afterAll(() => folder.remove());
  const run = (own: UatSuite, parameters: unknown) => observe(uatRun, folder.ground({ suite: own }), parameters);
  const mutate = (own: UatSuite, parameters: unknown) => observe(uatMutate, folder.ground({ suite: own }), parameters);

  it('runs real nginx with the configuration of the repository, and a stand-in behind it', async () => {
    const observations = await run(suite(), { passed: 4 });
    expect(complaints(observations)).toEqual([]);
    expect(observations).toHaveLength(5);
  });

  it('fails where the number is another, and names the case that failed', async () => {
    expect(complaints(await run(suite(), { passed: 5 }))).toEqual([expect.stringContaining('the rehearsal passed 4 of 4 cases')]);
    const broken = [{ ...CASES[0], steps: [{ http: { path: '/', status: 200 } }] }];
    const found = complaints(await run(suite(broken), { passed: 1 }));
    expect(found).toContainEqual(expect.stringContaining('duri.yml:1 R-1: GET / has another status than expected'));
  });

  it('fails where nginx does not start, or would run code', async () => {
    const other = groundFolder({ 'site.conf': SITE.replace('auth_basic "shop";', 'auth_basik "shop";') });
    expect(complaints(await observe(uatRun, other.ground({ suite: suite() }), { passed: 4 })).join('\n')).toContain('unknown directive "auth_basik"');
    other.put({ 'site.conf': `load_module /x.so;\nevents {}\nhttp {${SITE}}` });
    expect(complaints(await observe(uatRun, other.ground({ suite: suite() }), { passed: 4 })).join('\n')).toContain(
      'is not started: load_module /x.so runs code',
    );
    other.remove();
  });

  it('needs a suite', async () => {
    expect(complaints(await run(suite([]), { passed: 1 }))).toEqual([expect.stringContaining('has no case')]);
  });

  it('a suite with teeth notices each fault', async () => {
    const observations = await mutate(suite(), { faults: ['auth_off', 'wrong_realm_file', 'drop_header', 'no_upgrade', 'upstream_down'], killed: 5 });
    expect(complaints(observations)).toEqual([]);
    expect(observations.map(({ subject, message }) => `${subject} ${message}`)).toEqual([
      'the suite notices 5 of 5 faults',
      expect.stringMatching(/^fault auth_off is noticed by R-/),
      expect.stringMatching(/^fault wrong_realm_file is noticed by R-/),
      expect.stringMatching(/^fault drop_header is noticed by R-2/),
      expect.stringMatching(/^fault no_upgrade is noticed by R-3/),
      expect.stringMatching(/^fault upstream_down is noticed by R-/),
    ]);
  });

  it('one without does not, and says which fault passed', async () => {
    const toothless = [{ id: 'R-1', tags: ['auth'], steps: [{ http: { path: '/', status: { lt: 500 } } }] }];
    const found = complaints(await mutate(suite(toothless), { faults: ['auth_off', 'drop_header'], killed: 2 }));
    expect(found).toEqual([
      'the suite notices only 0 of 2 faults',
      expect.stringContaining('fault auth_off is noticed by no case'),
      expect.stringContaining('fault drop_header is noticed by no case'),
    ]);
  });

  it('says nothing of the teeth of a suite that does not pass', async () => {
    const broken = [{ id: 'R-1', steps: [{ http: { path: '/', status: 418 } }] }];
    expect(complaints(await mutate(suite(broken), { faults: ['auth_off'], killed: 1 }))).toEqual([
      'the suite does not pass without a fault (R-1), so that nothing can be said of its teeth',
    ]);
  });

  it('a fault that the deployment has no place for counts as not noticed', async () => {
    const other = groundFolder({ 'site.conf': SITE.replace(/^.*add_header.*$/m, '') });
    const own = suite(CASES.filter(({ id }) => id !== 'R-2'));
    const found = complaints(await observe(uatMutate, other.ground({ suite: own }), { faults: ['drop_header'], killed: 1 }));
    expect(found.join('\n')).toContain('fault drop_header could not be put in');
    other.remove();
  });

  it('counts no fault as noticed by a script that was never asked', async () => {
    const other = groundFolder({ 'site.conf': SITE.replace(/^.*add_header.*$/m, '') });
    const own = suite(CASES.filter(({ id }) => id !== 'R-2'));
    const script = { exec: [process.execPath, '-e', '0'], format: 'exit' };
    const found = complaints(await observe(uatRun, other.ground({ suite: own }), { passed: 3, script, script_faults: ['drop_header'] }));
    expect(found.join('\n')).toContain('could not be put in');
    other.remove();
  });

  it('refuses parameters that cannot be met', () => {
    expect(uatMutate.parameters.safeParse({ faults: ['auth_off'], killed: 2 }).success).toBe(false);
    expect(uatMutate.parameters.safeParse({ faults: ['no_such_fault'], killed: 1 }).success).toBe(false);
    expect(uatRun.parameters.safeParse({ passed: 8, failed: 1 }).success).toBe(false);
    expect(uatRun.executes(uatRun.parameters.parse({ passed: 8 }))).toBe(true);
  });
});
