import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openForge } from '../../../../src/hosts/github-actions/forge/open-forge.js';
import { proxyFor } from '../../../../src/adapters/proxy.js';
import { testEnvironment } from '../../../support/environment.js';
import { failureOf, IMPATIENT, TOKEN } from '../../../support/forge-client.js';

describe('proxyFor', () => {
  const proxies = { HTTPS_PROXY: 'http://proxy:1', HTTP_PROXY: 'plain:2' };
  it.each([
    ['https://api.github.com', {}, undefined],
    ['https://api.github.com', proxies, 'http://proxy:1'],
    ['https://api.github.com', { ...proxies, https_proxy: 'http://lower:3' }, 'http://lower:3'],
    ['http://ghes.example', proxies, 'http://plain:2'],
    ['http://ghes.example', { HTTPS_PROXY: 'http://proxy:1' }, undefined],
    ['https://127.0.0.1:8443', proxies, undefined],
    ['https://localhost', proxies, undefined],
    ['https://api.github.com', { ...proxies, NO_PROXY: 'github.com' }, undefined],
    ['https://api.github.com', { ...proxies, NO_PROXY: '.github.com' }, undefined],
    ['https://api.github.com', { ...proxies, NO_PROXY: 'API.github.com:443, other' }, undefined],
    ['https://api.github.com', { ...proxies, no_proxy: '*' }, undefined],
    ['https://api.github.com', { ...proxies, NO_PROXY: 'hub.com' }, 'http://proxy:1'],
    ['https://api.github.com', { ...proxies, NO_PROXY: 'api.github.com:8443' }, 'http://proxy:1'],
  ])('%s with %j: %s', (url, variables, expected) => {
    expect(proxyFor(new URL(url), variables)).toBe(expected);
  });

  it('does not print a proxy that is no address, which may hold a password', async () => {
    const failure = await failureOf(openForge(testEnvironment({ GITHUB_REPOSITORY: 'a/b', HTTPS_PROXY: 'http://user:pass word@:x' }), { token: TOKEN }));
    expect(failure).toMatchObject({ code: 'input_invalid', message: 'HTTPS_PROXY holds no address' });
    expect(JSON.stringify(failure)).not.toContain('pass word');
  });
});

describe('openForge behind a proxy', () => {
  it('asks through it, and tells it neither token nor path', async () => {
    const seen: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      seen.push(`${request.method ?? ''} ${request.url ?? ''} ${JSON.stringify(request.headers)}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    const variables = {
      GITHUB_API_URL: 'https://ghes.invalid/api/v3',
      GITHUB_REPOSITORY: 'acme/app',
      HTTPS_PROXY: `http://me:word@127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    };
    const forge = await openForge(testEnvironment(variables), { token: TOKEN }, IMPATIENT);
    const failure = await failureOf(forge.tags());
    expect(failure).toMatchObject({ code: 'forge_unavailable' });
    expect(failure.message).not.toContain('word');
    expect(seen).toHaveLength(4);
    expect(seen[0]).toContain('CONNECT ghes.invalid:443');
    expect(seen[0]).toContain(`Basic ${Buffer.from('me:word').toString('base64')}`);
    expect(seen.join()).not.toContain(TOKEN);
    expect(seen.join()).not.toContain('acme');
    await new Promise((done) => proxy.close(done));
  });
});
