import { execFileSync } from 'node:child_process';
import { hmacVectorCheck } from '../../../../src/gates/audit/types/hmac-vector.js';
import { xrefCheck } from '../../../../src/gates/audit/types/xref/xref-check.js';
import { complaints, groundFolder, observe } from '../../../support/folder-ground.js';
import { describeWithTool } from '../../../support/outside-tools.js';

const VECTOR = { alg: 'dingtalk', ts: '1700000000000', secret: 'SECtest', sign: 'aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g=' };
const SIGN =
  'import hmac, hashlib, base64\n\n# hmac sha256 base64\ndef other():\n    pass\n\ndef sign(ts, secret):\n    """hmac sha256 base64"""\n    digest = hmac.new(secret.encode(), f"{ts}\\n{secret}".encode(), hashlib.sha256).digest()\n    return base64.b64encode(digest).decode()\n\ndef after():\n    return "md5"\n';
const folder = groundFolder({
  '.env': 'APP_PORT=8501\nSECRET_X=hidden\n',
  'a.conf':
    'upstream app { server 127.0.0.1:8501; }\nserver {\n  location / { proxy_pass http://app; }\n  location /ws { proxy_pass http://127.0.0.1:8501; }\n}\n',
  'a.yml': 'port: 8501\nlist: [a, b]\n',
  'a.service': 'ExecStart=/usr/bin/app --port 8501\n# --port 1\n',
  'sign.py': SIGN,
});
afterAll(() => folder.remove());

describe('xref', () => {
  const env = { env: { file: '.env', key: 'APP_PORT' } };
  const see = async (a: object, b: object = env): Promise<string[]> => complaints(await observe(xrefCheck, folder.ground(), { equal: [{ a, b }] }));

  it.each([
    ['nginx', { nginx: { file: 'a.conf', backend: 'port' } }],
    ['YAML', { data: { file: 'a.yml', jsonpath: '$.port' } }],
    ['text', { text: { file: 'a.service', capture: '^ExecStart=.*--port (\\d+)' } }],
    ['a value', { value: '8501' }],
  ])('passes where %s says the same', async (_, a) => {
    expect(await see(a)).toEqual([]);
  });

  it('names each place that differs', async () => {
    folder.put({ 'b.conf': 'server {\n  location / { proxy_pass http://127.0.0.1:8501; }\n  location /ws { proxy_pass http://127.0.0.1:8502; }\n}\n' });
    expect(await see({ nginx: { file: 'b.conf', backend: 'port' } })).toEqual(['b.conf:3 backend port of b.conf is not what APP_PORT of .env is']);
    expect(await see({ data: { file: 'a.yml', jsonpath: '$.list[*]' } }, { value: 'a' })).toEqual(['a.yml:2 $.list[*] of a.yml is not what a is']);
  });

  it('fails where nothing is found, and where a variable hides it', async () => {
    expect(await see({ env: { file: '.env', key: 'GONE' } })).toEqual(['GONE of .env is nowhere to be found']);
    expect(await see({ text: { file: 'a.service', capture: 'nowhere' } })).toEqual(['nowhere of a.service is nowhere to be found']);
    expect(await see({ text: { file: 'gone', capture: 'x' } })).toEqual(['gone is missing']);
    folder.put({ 'c.conf': 'server {\n  location / { proxy_pass http://$host:8501; }\n}\n' });
    expect(await see({ nginx: { file: 'c.conf', backend: 'port' } })).toEqual(['c.conf:2 c.conf passes requests on to what only a variable knows']);
  });

  it('shows no secret', async () => {
    const seen = await observe(xrefCheck, folder.ground(), { equal: [{ a: { env: { file: '.env', key: 'SECRET_X' } }, b: { value: 'x' } }] });
    expect(complaints(seen)).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toContain('hidden');
  });
});

describe('hmac_vector', () => {
  const see = async (more: object): Promise<string[]> => complaints(await observe(hmacVectorCheck, folder.ground(), { ...VECTOR, ...more }));

  it.each([
    [VECTOR],
    [
      {
        alg: 'hmac-sha256',
        secret: 'key',
        body: 'The quick brown fox jumps over the lazy dog',
        sign: 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8',
      },
    ],
  ])('knows the published vector %j', async (vector) => {
    expect(complaints(await observe(hmacVectorCheck, folder.ground(), vector))).toEqual([]);
  });

  describeWithTool('openssl', 'for Slack', (openssl) => {
    it('comes to what openssl makes of the same text', async () => {
      const [hex = ''] = execFileSync(openssl, ['dgst', '-sha256', '-hmac', 'key', '-r'], { input: 'v0:1531420618:token=x', encoding: 'utf8' }).split(' ');
      const vector = { alg: 'slack', ts: '1531420618', secret: 'key', body: 'token=x', sign: `v0=${hex}` };
      expect(complaints(await observe(hmacVectorCheck, folder.ground(), vector))).toEqual([]);
      expect(complaints(await observe(hmacVectorCheck, folder.ground(), { ...vector, body: 'token=y' }))).toHaveLength(1);
    });
  });

  it('fails on a vector that does not come out', async () => {
    expect(await see({})).toEqual([]);
    expect(await see({ ts: '1700000000001' })).toEqual(['the dingtalk vector is not what the signer of DuRi makes of it']);
  });

  it('reads the function of the tree, without its comments and docstring', async () => {
    const implementation = { file: 'sign.py', function: 'sign' };
    expect(await see({ implementation })).toEqual([]);
    expect(await see({ implementation: { ...implementation, function: 'gone' } })).toEqual(['sign.py defines no function gone']);
    expect(await see({ implementation: { ...implementation, function: 'other' } })).toEqual([
      'sign.py:4 other of sign.py does not use HMAC',
      'sign.py:4 other of sign.py does not use SHA-256',
      'sign.py:4 other of sign.py does not use base64',
    ]);
    folder.put({ 'weak.py': SIGN.replace('hashlib.sha256', 'hashlib.sha1') });
    expect(await see({ implementation: { file: 'weak.py', function: 'sign' } })).toEqual([
      'weak.py:7 sign of weak.py does not use SHA-256',
      'weak.py:7 sign of weak.py uses sha1',
    ]);
    folder.put({ 'sign.ts': 'export const sign = (ts: string) => {\n  return createHmac("sha256", ts).update(`${ts}`).digest("base64");\n};\n' });
    expect(await see({ implementation: { file: 'sign.ts', function: 'sign' } })).toEqual([]);
  });

  it('executes only where it is asked to', () => {
    expect(hmacVectorCheck.executes(hmacVectorCheck.parameters.parse(VECTOR))).toBe(false);
    expect(hmacVectorCheck.executes(hmacVectorCheck.parameters.parse({ ...VECTOR, exec: ['x'] }))).toBe(true);
  });

  describeWithTool('python3', 'with the program of the tree', () => {
    const print = (body: string): string[] => ['python3', '-c', `import json, sys; from sign import sign; v = json.load(sys.stdin); ${body}`];
    it('compares what it prints', async () => {
      expect(await see({ exec: print('print(sign(v["timestamp"], v["secret"]))') })).toEqual([]);
      expect(await see({ exec: print('print(sign("1", v["secret"]))') })).toEqual([expect.stringMatching(/prints another signature$/)]);
      const seen = await observe(hmacVectorCheck, folder.ground(), { ...VECTOR, exec: print('sys.exit(v["secret"])') });
      expect(complaints(seen)).toEqual([expect.stringMatching(/ends with code 1: \*\*\*$/)]);
    });
  });

  it('is an error, never a pass, without the program', async () => {
    expect(await see({ exec: ['no-such-program-here'] })).toEqual([expect.stringMatching(/^UNSEEN hmac_vector could not be looked at/)]);
  });
});
