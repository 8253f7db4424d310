import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpCheck } from '../../../../src/gates/audit/types/http.js';
import { complaints, groundFolder, observe } from '../../../support/folder-ground.js';

const folder = groundFolder({});
let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const known = request.headers['x-key'] === 'k';
    response.writeHead(known ? 200 : 401, { 'X-Frame-Options': 'DENY', Server: 'nginx' });
    response.end('<h1>dashboard</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  folder.remove();
});

const see = async (parameters: object): Promise<string[]> => complaints(await observe(httpCheck, folder.ground(), { url: `${base}/`, ...parameters }));

describe('http', () => {
  it('passes on the expected answer', async () => {
    expect(await see({ status: 401, headers: { 'X-Frame-Options': 'DENY', 'X-Powered-By': { exists: false } }, body: { contain: 'dashboard' } })).toEqual([]);
    expect(await see({ status: 200, request_headers: { 'X-Key': 'k' } })).toEqual([]);
  });

  it.each([
    [{ status: 200 }, 'has another status than expected'],
    [{ headers: { 'Strict-Transport-Security': { exists: true } } }, 'has another header Strict-Transport-Security than expected'],
    [{ headers: { Server: { not: { 'have-prefix': 'nginx' } } } }, 'has another header Server than expected'],
    [{ body: { contain: 'login' } }, 'has another body than expected'],
  ])('fails on %j', async (parameters, message) => {
    expect(await see(parameters)).toEqual([`GET ${base}/ ${message}`]);
  });

  it('fails where nobody answers, and reaches no metadata service', async () => {
    expect(await see({ url: 'http://127.0.0.1:1/', status: 200 })).toEqual([expect.stringMatching(/got no answer/)]);
    expect(await see({ url: 'http://169.254.169.254/', status: 200, timeout_ms: 1000 })).toEqual([expect.stringMatching(/^UNSEEN|got no answer/)]);
  });

  it.each([[{}], [{ headers: {} }], [{ status: 200, method: 'POST' }], [{ stauts: 200 }]])('refuses %j', (parameters) => {
    expect(httpCheck.parameters.safeParse({ url: 'http://x/', ...parameters }).success).toBe(false);
  });
});
