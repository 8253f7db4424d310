import { runSuite } from '../../../src/gates/uat/run-suite.js';
import { testTarget, complaintsOf, oneCase, type TestTarget, uatPorts } from '../../support/uat.js';

let target: TestTarget;
let failures = 0;
beforeAll(async () => {
  target = await testTarget({
    answer: ({ url }) => {
      if (url === '/flaky') return { status: (failures -= 1) >= 0 ? 500 : 200, headers: [], body: '' };
      if (url === '/slow') return { status: 200, headers: [], body: '', delayMs: 5000 };
      return { status: url.startsWith('/bad') ? 500 : 200, headers: [], body: url };
    },
  });
});
afterAll(() => target.close());

const get = (path: string, status = 200) => ({ http: { path, status } });
const asked = async (written: Readonly<Record<string, unknown>>, over = {}) => {
  const before = target.requests().length;
  const run = await target.run(written, over);
  return {
    run,
    urls: target
      .requests()
      .slice(before)
      .map(({ url }) => url),
  };
};

describe('a case', () => {
  it('ends with the first step that does not hold, and cleans up in reverse order all the same', async () => {
    const { run, urls } = await asked({ setup: [get('/setup')], steps: [get('/1'), get('/bad'), get('/3')], teardown: [get('/first'), get('/second')] });
    expect(urls).toEqual(['/setup', '/1', '/bad', '/second', '/first']);
    expect(complaintsOf(run)).toEqual(['fail GET /bad has another status than expected']);
  });

  it('cleans up where setting up failed, each step by itself; what fails then is an error', async () => {
    const { run, urls } = await asked({ setup: [get('/bad')], steps: [get('/1')], teardown: [get('/last'), get('/bad-too')] });
    expect(urls).toEqual(['/bad', '/bad-too', '/last']);
    expect(complaintsOf(run)).toEqual([
      'fail GET /bad has another status than expected',
      'unknown GET /bad-too could not be cleaned up: has another status than expected',
    ]);
  });

  it('does nothing, clean-up neither, where its preconditions do not hold', async () => {
    const { run, urls } = await asked({ preconditions: [get('/bad')], setup: [get('/setup')], steps: [get('/1')], teardown: [get('/undo')] });
    expect(urls).toEqual(['/bad']);
    expect(complaintsOf(run)).toHaveLength(1);
  });

  it('cleans up after its time is over, and is then an error', async () => {
    const { run, urls } = await asked({ timeout_seconds: 1, steps: [get('/slow')], teardown: [get('/undo')] });
    expect(urls).toEqual(['/slow', '/undo']);
    expect(complaintsOf(run).join('\n')).toContain('unknown T-1 did not end within 1 s');
    expect(run.observations.every(({ outcome }) => outcome !== 'fail')).toBe(true);
  });

  it('finds no fault with the target where it was stopped while it still waited', async () => {
    const waits = [
      { ...get('/bad'), eventually: { timeout: '30s' } },
      { ...get('/x'), consistently: { for: '30s' } },
      { websocket: { path: '/ws', exchange: [{ idle_hold: '30s' }] } },
      { webhook_sink: { action: [get('/x')], within: '30s', body: 'x' } },
    ];
    const runs = await Promise.all(waits.map((step) => target.run({ timeout_seconds: 1, steps: [step] })));
    for (const run of runs) {
      expect(complaintsOf(run).at(-1)).toBe('unknown T-1 did not end within 1 s');
      expect(run.observations.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    }
  });

  it('cleans up when the run is interrupted', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const { run, urls } = await asked({ steps: [get('/slow'), get('/2')], teardown: [get('/undo')] }, { interrupted: controller.signal });
    expect(urls).toEqual(['/slow', '/undo']);
    expect(complaintsOf(run).join('\n')).toContain('unknown T-1 was interrupted');
  });

  it('is tried again where it may be, which its number of attempts shows', async () => {
    failures = 1;
    const { run, urls } = await asked({ retries: 2, steps: [get('/flaky')], teardown: [get('/undo')] });
    expect(complaintsOf(run)).toEqual([]);
    expect(run.attempts).toBe(2);
    expect(urls).toEqual(['/flaky', '/undo', '/flaky', '/undo']);
    failures = 9;
    expect((await asked({ retries: 1, steps: [get('/flaky')] })).run).toMatchObject({ attempts: 2 });
  });

  it('leaves out what is for the other kind of target', async () => {
    const { urls } = await asked({
      steps: [
        { ...get('/live'), on: 'live' },
        { ...get('/here'), on: 'rehearsal' },
      ],
    });
    expect(urls).toEqual(['/here']);
  });
});

describe('modifiers', () => {
  const step = (path: string, modifier: Readonly<Record<string, unknown>>) => ({ steps: [{ ...get(path), ...modifier }] });

  it('eventually fails when its time is over', async () => {
    const { run, urls } = await asked(step('/bad', { eventually: { timeout: '200ms', interval: '20ms' } }));
    expect(urls.length).toBeGreaterThan(2);
    expect(complaintsOf(run).join('\n')).toMatch(/does not hold within 200 ms \(\d+ attempts\)/);
  });

  it('eventually wants it to go on holding', async () => {
    const { run, urls } = await asked(step('/x', { eventually: { timeout: '2s', interval: '20ms', stable_for: '100ms' } }));
    expect(complaintsOf(run)).toEqual([]);
    expect(urls.length).toBeGreaterThan(2);
  });

  it('never fails as soon as it holds, and holds only over answers', async () => {
    expect(complaintsOf((await asked(step('/x', { never: { for: '200ms', interval: '20ms' } }))).run).join()).toContain('holds on attempt 1, and should never');
    expect(complaintsOf((await asked(step('/bad', { never: { for: '100ms', interval: '20ms' } }))).run)).toEqual([]);
    const nobody = { steps: [{ http: { url: 'http://127.0.0.1:1/', status: 200 }, never: { for: '100ms' } }] };
    expect(complaintsOf(await target.run(nobody)).join()).toContain('is no proof of never');
  });

  it('consistently fails at the first attempt that does not hold', async () => {
    expect(complaintsOf((await asked(step('/x', { consistently: { for: '100ms', interval: '20ms' } }))).run)).toEqual([]);
    expect(complaintsOf((await asked(step('/bad', { consistently: { for: '100ms' } }))).run).join()).toContain('does not hold on attempt 1');
  });

  it.each<[Readonly<Record<string, unknown>>, string]>([
    [{ ...get('/'), eventually: { timeout: '1s' }, never: { for: '1s' } }, 'eventually and never'],
    [{ command: { exec: ['true'] }, eventually: { timeout: '1s' } }, 'a second command would do something'],
    [{ ...get('/'), eventually: { timeout: '1' } }, 'no length of time'],
    [{ ...get('/'), skip: true }, 'unknown key "skip"'],
    [{ htpp: {} }, 'did you mean "http"?'],
    [{ ...get('/'), wait: { for: '1s' } }, 'has 2 kinds'],
    [{}, 'has 0 kinds'],
  ])('refused: %j', (one, message) => {
    expect(() => oneCase({ id: 'T-1', steps: [one] })).toThrow(message);
  });

  it('refuses a case that asserts nothing, has an unknown key, or no steps', () => {
    expect(() => oneCase({ id: 'T-1', steps: [{ wait: { for: '1s' } }] })).toThrow('assert nothing');
    expect(() => oneCase({ id: 'T-1', steps: [get('/')], only: true })).toThrow('T-1');
    expect(() => oneCase({ id: 'T-1', steps: [] })).toThrow('T-1');
  });
});

describe('a suite', () => {
  const run = (cases: readonly Readonly<Record<string, unknown>>[], interrupted = new AbortController().signal) =>
    runSuite(
      {
        ports: uatPorts(),
        target: { baseUrl: target.sinkUrl, rehearsed: true, sink: { port: 1, received: () => [], moreThan: async () => undefined, script: () => undefined } },
        root: '/',
        variables: { values: new Map(), secrets: new Map() },
        allowHosts: [],
        timeoutMs: 5000,
        interrupted,
      },
      cases
        .map((one) => oneCase({ steps: [get('/')], ...one, needs: [] }))
        .map((one, index) => ({ ...one, parts: { ...one.parts, needs: (cases[index]?.['needs'] ?? []) as string[] } })),
      { jobs: 4, ended: () => undefined },
    );

  it('keeps the order of the cases, and runs none whose need did not pass', async () => {
    const runs = await run([{ id: 'A', needs: ['B'] }, { id: 'B', steps: [get('/', 500)] }, { id: 'C' }]);
    expect(runs.map(({ id, observations }) => [id, observations.some(({ outcome }) => outcome !== 'pass')])).toEqual([
      ['A', true],
      ['B', true],
      ['C', false],
    ]);
    expect(runs[0]?.observations[0]?.message).toContain('it needs B, which did not pass');
  });

  it('ends where cases need each other, and where it was interrupted', async () => {
    const circle = await run([
      { id: 'A', needs: ['B'] },
      { id: 'B', needs: ['A'] },
    ]);
    expect(circle.map((one) => complaintsOf(one)[0])).toEqual(['unknown A needs cases that need it', 'unknown B needs cases that need it']);
    const stopped = await run([{ id: 'A' }], AbortSignal.abort());
    expect(complaintsOf(stopped[0] ?? { observations: [] })).toEqual(['unknown A was not run: the run was interrupted']);
  });
});
