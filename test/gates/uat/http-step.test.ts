import type { ScriptedAnswer } from '../../../src/ports/probes.js';
import { complaintsOf, oneCase, type TestTarget, testTarget } from '../../support/uat.js';

const answer = (status: number, body = '', headers: readonly (readonly [string, string])[] = []): ScriptedAnswer => ({ status, headers, body });
const RIGHT = `Basic ${Buffer.from('uat:s3cret-password').toString('base64')}`;

let target: TestTarget;
beforeAll(async () => {
  let turn = 0;
  target = await testTarget({
    values: { uat_user: 'uat' },
    secrets: { uat_password: 's3cret-password' },
    answer: ({ url, headers, body }) => {
      const auth = headers.find(([name]) => name === 'Authorization')?.[1];
      if (url === '/json') return answer(200, '{"id":"42","state":{"armed":false},"list":[1,2]}', [['Content-Type', 'application/json']]);
      if (url === '/twice') return answer(200, 'x', [['X-A', '1'], ['x-a', '1']]); // prettier-ignore
      if (url === '/turn') return answer((turn += 1) > 2 ? 200 : 503);
      if (url.startsWith('/item/')) return answer(200, url);
      if (url === '/echo') return answer(200, Buffer.from(body).toString());
      if (url === '/leak') return answer(200, `password=s3cret-password and ${auth ?? ''}`);
      if (url === '/differs') return answer(401, auth === undefined ? 'short' : 'longer text');
      return auth === RIGHT ? answer(200, 'dashboard') : answer(auth === undefined ? 401 : 403, 'no', [['WWW-Authenticate', 'Basic realm="x"']]);
    },
  });
});
afterAll(() => target.close());

const steps = (...http: readonly Readonly<Record<string, unknown>>[]) => ({ steps: http.map((one) => ({ http: one })) });
const signedIn = { username: '${uat_user}', password: '${uat_password}' };

describe('an http step', () => {
  it('holds when everything is as expected', async () => {
    const run = await target.run(
      steps(
        { path: '/', status: 401, headers: { 'www-authenticate': { 'have-prefix': 'Basic realm=' } }, count_each: 1, body: { not: { contain: 'dashboard' } } },
        { path: '/', ...signedIn, status: 200, body: 'dashboard', duration_ms: { lt: 5000 } },
        { path: '/json', jsonpath: { '$.state.armed': false, '$.list[*]': { ge: 1 } }, headers: { 'X-Missing': { exists: false } } },
        { method: 'POST', path: '/echo', json: { a: 1 }, body: '{"a":1}' },
      ),
    );
    expect(complaintsOf(run)).toEqual([]);
    expect(run.observations.filter(({ actual }) => /request sha256:[0-9a-f]{64}, response sha256:[0-9a-f]{64}/.test(actual ?? ''))).toHaveLength(4);
  });

  it.each<[Readonly<Record<string, unknown>>, string]>([
    [{ path: '/', status: 200 }, 'has another status than expected'],
    [{ path: '/', headers: { 'X-Missing': { not: 'x' } } }, 'has another header X-Missing'],
    [{ path: '/twice', headers: { 'X-A': '1' }, count_each: 1 }, 'has the header X-A 2 times'],
    [{ path: '/json', jsonpath: { '$.state.armd': { not: true } } }, 'has another $.state.armd'],
    [{ path: '/', jsonpath: { '$.a': 1 } }, 'has a body that is no JSON'],
    [{ path: '/json', body: { contain: 'nothing' } }, 'has another body'],
    [{ path: '/', certificate: { trusted: true } }, 'was answered without TLS'],
    [{ path: '/differs', variants: [{}, { username: 'a', password: 'b' }], status: 401, same: ['body_bytes'] }, 'has another body_bytes than'],
    [{ url: 'http://127.0.0.1:1/', status: 200 }, 'got no answer'],
    [{ path: '/', ...signedIn, status: 200, upstream: { requests: 1 } }, 'can be looked at only in a rehearsal'],
  ])('%j: %s', async (step, message) => {
    expect(complaintsOf(await target.run(steps(step))).join('\n')).toContain(message);
  });

  it('says what a 403 behind basic auth usually means', async () => {
    const run = await target.run(steps({ path: '/', username: 'uat', password: 'wrong', status: 401 }));
    expect(run.observations.find(({ outcome }) => outcome === 'fail')?.fix).toContain('auth_basic_user_file is not there');
  });

  it('asks every path in every way, as often as it says', async () => {
    const before = target.requests().length;
    const run = await target.run(
      steps({ paths: ['/', '/%2e%2e/'], variants: [{ username: 'a', password: 'b' }, { request_headers: { Authorization: 'x' } }], repeat: 2, status: 403 }),
    );
    expect(complaintsOf(run)).toEqual([]);
    expect(
      target
        .requests()
        .slice(before)
        .map(({ url }) => url),
    ).toEqual(['/', '/', '/', '/', '/%2e%2e/', '/%2e%2e/', '/%2e%2e/', '/%2e%2e/']);
  });

  it('captures for later steps, and is an error where what is named was not captured', async () => {
    const first = { path: '/json', status: 200, captures: { id: { jsonpath: '$.id' }, word: { regexp: '"(st[a-z]+)"' }, missing: { header: 'X-Missing' } } };
    expect(complaintsOf(await target.run(steps(first, { path: '/item/${id}-${word}', body: '/item/42-state' })))).toEqual([]);
    expect(complaintsOf(await target.run(steps(first, { path: '/item/${missing}', status: 200 })))[0]).toContain('unknown steps[1] cannot be run');
  });

  it('never repeats a secret, however the target sends it back', async () => {
    const run = await target.run(steps({ path: '/leak', ...signedIn, body: 'nothing' }));
    const text = JSON.stringify(run);
    expect(text).toContain('password=***');
    for (const secret of ['s3cret-password', RIGHT.slice(6), RIGHT.slice(10, 24)]) expect(text).not.toContain(secret);
  });

  it('asks no host but the target and those that are allowed', async () => {
    const run = await target.run(steps({ url: 'http://example.org/', status: 200 }));
    expect(complaintsOf(run)[0]).toContain('example.org is not among the hosts that may be probed');
    expect(complaintsOf(await target.run(steps({ url: 'http://169.254.169.254/', status: 200 }), { allowHosts: ['169.254.169.254'] }))[0]).toContain(
      'metadata',
    );
  });

  it('tries again where it may', async () => {
    const run = await target.run({ steps: [{ http: { path: '/turn', status: 200 }, eventually: { timeout: '3s', interval: '10ms' } }] });
    expect(complaintsOf(run)).toEqual([]);
    expect(run.observations.at(-1)?.message).toContain('holds on attempt 3');
    expect(run.attempts).toBe(1);
  });

  it.each<[Readonly<Record<string, unknown>>, string]>([
    [{ path: '/' }, 'asserts nothing'],
    [{ path: '/', headers: {} }, 'asserts nothing'],
    [{ path: '/', jsonpath: [{ path: '$.a', is: 1 }, { path: '$.a', is: 2 }] }, 'has a path twice'], // prettier-ignore
    [{ path: '/', status: {} }, 'asserts nothing'],
    [{ path: '/', headers: { A: {} } }, 'asserts nothing'],
    [{ status: 200 }, 'needs one of path, paths and url'],
    [{ path: '/', paths: ['/'], status: 200 }, 'needs one of path, paths and url'],
    [{ path: 'x', status: 200 }, 'does not begin with /'],
    [{ path: '/', stauts: 200 }, 'unknown key "stauts"'],
    [{ path: '/', status: 200, username: 'a' }, 'username and password together'],
    [{ path: '/${nope}', status: 200 }, 'unknown variable ${nope}'],
  ])('is refused before anything runs: %j', (step, message) => {
    expect(() => oneCase({ id: 'T-1', ...steps(step) })).toThrow(message);
  });
});
