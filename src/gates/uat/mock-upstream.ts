import type { ReceivedRequest, ScriptedAnswer } from '../../ports/probes.js';

/** What stands in for a service that nobody said how to start: it is well, shows what it was asked, and has one page. */
export function mockAnswer({ method, url, headers }: ReceivedRequest): ScriptedAnswer {
  const path = url.replace(/\?.*$/, '');
  if (path === '/healthz') return { status: 200, headers: [['content-type', 'text/plain']], body: 'ok\n' };
  if (path === '/echo')
    return {
      status: 200,
      headers: [['content-type', 'application/json']],
      body: JSON.stringify({ method, path, headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])) }),
    };
  if (path === '/')
    return { status: 200, headers: [['content-type', 'text/html']], body: '<!doctype html><title>stand-in</title><p>DuRi stands in for the service.</p>\n' };
  return { status: 404, headers: [['content-type', 'text/plain']], body: 'not found\n' };
}
