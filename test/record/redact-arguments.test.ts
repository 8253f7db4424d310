import fc from 'fast-check';
import { sha256 } from '../../src/model/digest.js';
import { redactArguments, redactText } from '../../src/record/redact-arguments.js';
import { sampleLog, sampleRun } from './sample-log.js';

const HEX = 'd3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00';

describe('redactArguments', () => {
  it.each<[string, string[], string[]]>([
    ['a flag and its value', ['--token', 'abc', 'verify'], ['--token', '***', 'verify']],
    ['a flag with its value', ['--password=hunter2'], ['--password=***']],
    ['an empty value', ['--password=', 'x'], ['--password=***', 'x']],
    ['a value that looks like a flag', ['--secret', '--json', 'x'], ['--secret', '***', 'x']],
    ['two secret flags in a row', ['--token', '--password', 'hunter2'], ['--token', '***', '***']],
    [
      'names in parts',
      ['--github-token', 'a', '--slackWebhook', 'b', '--db.passwd', 'c', '--api_key', 'd'],
      ['--github-token', '***', '--slackWebhook', '***', '--db.passwd', '***', '--api_key', '***'],
    ],
    ['a signing key, though it may be a path', ['--signing-key', 'key.pem'], ['--signing-key', '***']],
    ['an assignment', ['DURI_HMAC_KEY=abc', 'HOME=/root', '-e', 'DB_PASSWORD=x'], ['DURI_HMAC_KEY=***', 'HOME=/root', '-e', 'DB_PASSWORD=***']],
    ['an assignment inside a flag', ['--env=API_TOKEN=x', '--build-arg=A=PASS=x'], ['--env=API_TOKEN=***', '--build-arg=A=PASS=***']],
    [
      'a header',
      ['-H', 'X-Api-Key: abc def', 'Authorization: Basic dXNlcjpwYXNz', '--header=Cookie: a=b'],
      ['-H', 'X-Api-Key: ***', 'Authorization: ***', '--header=Cookie: ***'],
    ],
    ['what follows --', ['boot', 'dist', '--', '/app/server', '-pSecret', '--port', '80'], ['boot', 'dist', '--', '/app/server', '***', '***', '***']],
    [
      'credentials in a URL',
      ['https://user:pa55@h.example/x', 'https://tok@h.example', 'ssh://git@h.example/x'],
      ['https://***@h.example/x', 'https://***@h.example', 'ssh://***@h.example/x'],
    ],
    ['credentials without a scheme', ['user:pa55@h.example:22/x'], ['***@h.example:22/x']],
    [
      'the query and fragment of a URL',
      ['https://h.example/x?access_token=1&y=2', 'https://h.example/#t=1'],
      ['https://h.example/x?***', 'https://h.example/#***'],
    ],
    [
      'webhooks',
      ['https://hooks.slack.com/services/T0/B0/xyz', 'https://oapi.dingtalk.com/robot/send?access_token=x', 'https://discord.com/api/webhooks/1/x'],
      ['https://hooks.slack.com/***', 'https://oapi.dingtalk.com/***?***', 'https://discord.com/***'],
    ],
    [
      'tokens in the form of their issuer',
      [
        'ghp_0123456789abcdefABCDEF0123456789abcd',
        'github_pat_11ABCDEFG0123456789',
        'glpat-0123456789abcdefghij',
        'xoxb-123456789012-abcdef',
        'AKIAIOSFODNN7EXAMPLE',
        'npm_0123456789abcdef',
        'sk-proj-0123456789abcdef',
        'AIzaSyA0123456789abcdefghijk',
      ],
      ['***', '***', '***', '***', '***', '***', '***', '***'],
    ],
    ['a token inside a text', ['see ghp_0123456789abcdefABCDEF0123456789abcd!'], ['see ***!']],
    ['a JSON web token', ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'], ['***']],
    ['key material', ['-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----'], ['***']],
    ['key material cut short', ['x-----BEGIN EC PRIVATE KEY-----\nMC4CAQ'], ['x***']],
    ['a JSON field', ['{"password":"a b\\"c","user":"x"}'], ['{"password":***,"user":"x"}']],
    ['random text', ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=', HEX], ['***', '***', '***']],
    ['random text in a path', [`/tmp/${HEX}/x`], ['/tmp/***/x']],
  ])('takes out %s', (_, argv, expected) => {
    expect(redactArguments(argv)).toEqual(expected);
  });

  it.each([
    [['verify', 'dist', '--evidence', 'evidence', '--keyring', 'duri.keyring.json', '--json']],
    [['boot', 'dist', '--expect', `sha256:${HEX}`]],
    [['check-downgrade', '--base', 'd3b07384d113edec49eaa6238ad5ff00d3b07384']],
    [['check-downgrade', '--base=refs/heads/main']],
    [['provenance', '--subject-digest', `sha256:${HEX}`, '--subject-name', 'ghcr.io/acme/shop']],
    [['seal', '/home/runner/work/shop/shop/dist', '--config', './deploy/duri.yml']],
    [['log', 'verify', '/var/lib/duri/logs/20260105T120000Z-0a1b2c3d4e5f.log']],
    [['--key-file', '/etc/secrets/hmac-key', '--token-path=/run/t', 'DURI_HMAC_KEY_FILE=/etc/secrets/hmac-key']],
    [['git@github.com:acme/shop.git', 'https://github.com/acme/shop.git', 'ghcr.io/acme/app:1.0@sha256:abc']],
    [['packages/MyApp2/build/output/release/MyApp2.zip', 'dist/MyProject-linux-x86_64-Release.tar']],
    [['-', '--json', '-v', 'a=b', '12:30']],
  ])('leaves %j as it is', (argv) => {
    expect(redactArguments(argv)).toEqual(argv);
  });

  it('takes out what it is told is secret, wherever it stands', () => {
    expect(redactArguments(['--note', 'ab-hunter2-cd', 'hunter2'], ['hunter2', 'unt'])).toEqual(['--note', 'ab-***-cd', '***']);
  });

  it('shows no control character', () => {
    expect(redactArguments(['a\nb\x1b[31m'])).toEqual(['a\\x0ab\\x1b[31m']);
  });

  it('takes bounded time for any argument', () => {
    const started = performance.now();
    for (const text of [
      'a'.repeat(200_000),
      'a:'.repeat(100_000),
      '-----BEGIN '.repeat(20_000),
      'https://'.repeat(25_000),
      '"key":"'.repeat(30_000),
      'A1a/'.repeat(50_000),
      'eyJaaaaaa.'.repeat(20_000),
      'x=y='.repeat(50_000),
    ]) {
      redactText(text);
      redactText(text.slice(0, 4096));
      redactArguments([text, text.slice(0, 4096)]);
    }
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('a planted secret', () => {
  const issued = fc.constantFrom('ghp_', 'gho_', 'github_pat_', 'glpat-', 'xoxb-', 'xoxp-', 'AKIA', 'npm_', 'sk_live_', 'sk-proj-', 'eyJhbGciOi');
  const tail = fc.array(fc.constantFrom('A', 'B', 'F', 'Q', 'X', 'Z', '0', '1', '7', '9'), { minLength: 24, maxLength: 40 }).map((all) => all.join(''));
  const anyText = fc
    .string({ minLength: 8, maxLength: 60, unit: 'grapheme-ascii' })
    .filter((text) => !/^[\s.\-*]*$/.test(text) && !'verify dist evidence'.includes(text));

  it('with a known form never appears in the bytes of a log, wherever it is put', () => {
    fc.assert(
      fc.property(
        issued,
        tail,
        fc.constantFrom('', 'x', '--note=', 'see ', 'https://h.example/', 'https://h.example/?q=', 'https://'),
        fc.constantFrom('', ' end', '@h.example/', '&x=1', '/y'),
        (prefix, rest, before, after) => {
          const secret = `${prefix}${rest}`;
          const placed = before === 'x' ? `x ${secret}${after}` : `${before}${secret}${after}`;
          const bytes = Buffer.from(
            sampleLog([
              sampleRun({
                argv: ['verify', placed],
                subjects: [{ name: placed, digest: sha256('s') }],
                outputs: [{ name: placed, digest: sha256('o'), sizeBytes: 1 }],
                tool: { name: 'duri', version: placed },
              }),
            ]).bytes,
          ).toString();
          expect(bytes).not.toContain(rest);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of any form never appears when its flag, assignment or place says that it is one', () => {
    const places: readonly ((secret: string) => string[])[] = [
      (secret) => ['--token', secret],
      (secret) => [`--password=${secret}`],
      (secret) => [`API_SECRET=${secret}`],
      (secret) => ['--hmac-key', secret, 'verify'],
      (secret) => [`--env=DB_PASSWORD=${secret}`],
      (secret) => ['boot', 'dist', '--', '/app', secret, `-p${secret}`],
      (secret) => [`https://user:${encodeURIComponent(secret)}@h.example/x`],
      (secret) => [`X-Api-Key: ${secret}`],
    ];
    fc.assert(
      fc.property(anyText, fc.constantFrom(...places), (secret, place) => {
        const [run] = JSON.parse(
          `[${
            Buffer.from(sampleLog([sampleRun({ argv: place(secret) })]).bytes)
              .toString()
              .split('\n')[1] ?? ''
          }]`,
        ) as [{ argv: string[] }];
        expect(run.argv.filter((argument) => argument.includes(secret) || argument.includes(encodeURIComponent(secret)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
