import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri, type RunOptions } from '../support/duri.js';
import { type SealedRelease, sealedRelease } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

let place: SealedRelease;
let secretTexts: readonly string[];
const printed: string[] = [];

/** Every way in which the bytes of a secret file could turn up in a text. */
function formsOf(path: string): string[] {
  const bytes = readFileSync(path);
  const pemBody = bytes
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('-----'));
  return [
    bytes.toString('latin1').trim(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    [...bytes].join(','),
    ...pemBody,
  ].filter((form) => form.length >= 16);
}

async function run(args: readonly string[], options: RunOptions = {}): Promise<number> {
  const result = await duri(args, { cwd: place.folder, ...options });
  printed.push(result.stdout, result.stderr);
  return result.exitCode;
}

beforeAll(async () => {
  place = await sealedRelease(join(temp.path, 'release'), ['hmac-sha256', 'ed25519', 'ecdsa-p256']);
  secretTexts = readdirSync(place.secrets)
    .filter((name) => name !== '.gitignore')
    .flatMap((name) => formsOf(join(place.secrets, name)));
});

describe('secrets', () => {
  it('reach no output, log, error, report or evidence file of any command', async () => {
    const hmac = join(place.secrets, readdirSync(place.secrets).find((name) => name.startsWith('hmac')) ?? '');
    const common = ['--evidence', place.evidence, '--keyring', place.ring];
    const env = { DURI_HMAC_KEY_FILE: hmac, PATH: '/nowhere' };
    for (const format of [[], ['--json'], ['--short'], ['--debug']]) {
      await run(['seal', place.release, ...common, '--product', 'shop', ...format], { env });
      await run(['verify', place.release, ...common, ...format], { env });
      await run(['keys', 'status', '--keyring', place.ring, ...format], { env });
      await run(['log', 'show', join(place.evidence, 'VERIFY_LOG.log'), ...format], { env });
    }
    await run(['keys', 'new', '--keyring', place.ring, '--json']);
    await run(['doctor', '--json'], { env });
    const texts = [
      ...printed,
      ...readdirSync(place.evidence).map((name) => readFileSync(join(place.evidence, name), 'latin1')),
      readFileSync(place.ring, 'utf8'),
    ];
    expect(secretTexts.length).toBeGreaterThan(9);
    expect(texts.length).toBeGreaterThan(40);
    expect(secretTexts.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([]);
  });

  it.each([
    ['too short', 'short-secret-value'],
    ['PEM in place of a raw secret', '-----BEGIN PRIVATE KEY-----\nc2VjcmV0LW1hdGVyaWFsLXRoYXQtaXMtbm90LWEta2V5\n-----END PRIVATE KEY-----\n'],
    ['JSON', '{"secret":"material-that-must-not-be-shown-anywhere"}'],
    ['an SSH key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHNlY3JldC1tYXRlcmlhbC1zZWNyZXQ'],
  ])('are not shown when they are refused for being %s', async (_, content) => {
    const file = join(temp.path, 'refused.key');
    rmSync(file, { force: true });
    writeFileSync(file, content);
    chmodSync(file, 0o600);
    const result = await duri(['seal', place.release, '--evidence', place.evidence, '--hmac-key-file', file, '--debug', '--json'], { cwd: place.folder });
    expect(result.exitCode).toBe(2);
    const words = content.split(/[\s":{}]+/).filter((word) => word.length > 11 && !word.startsWith('-'));
    expect(words.filter((word) => `${result.stdout}${result.stderr}`.includes(word))).toEqual([]);
  });

  it('given as an argument are neither printed nor recorded', async () => {
    const token = 'ghp_0123456789abcdefghijklmnopqrstuvwxyzAB';
    await run(['verify', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--token', token]);
    await run(['seal', place.release, '--evidence', place.evidence, '--keyring', place.ring, '--product', 'shop', '--deployment-id', token], {
      env: { PATH: '/nowhere' },
    });
    expect(readFileSync(join(place.evidence, 'VERIFY_LOG.log'), 'utf8')).not.toContain(token);
  });
});
