import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { changeMark, readMark } from '../../src/mark/mark-file.js';
import { EMPTY_MARK, entryOf, markFreeze, markGood, spendNonce } from '../../src/mark/mark.js';
import { sha256 } from '../../src/model/digest.js';
import { killHard, startChild } from '../support/children.js';
import { codeOf } from '../support/code-of.js';
import { testEnvironment } from '../support/environment.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;
const host = (): { readonly state: string; readonly ports: Parameters<typeof readMark>[0] } => {
  const state = join(folder.path, String(++count), 'state');
  return { state, ports: { files: nodeFiles(), environment: testEnvironment({ DURI_STATE_DIR: state }) } };
};
const SHOP = { product: 'shop', line: 'main' };
const NOW = new Date('2026-01-05T12:00:00Z');

describe('the mark of a host', () => {
  it('is written into the state directory, which is made, and read again', () => {
    const { state, ports } = host();
    expect(readMark(ports)).toBeUndefined();
    changeMark(ports, (mark) => markGood(mark, SHOP, { digest: sha256('a'), sequence: 3 }, NOW));
    expect(entryOf(readMark(ports) ?? EMPTY_MARK, SHOP)).toMatchObject({ sequence: 3, current: sha256('a') });
    expect(readdirSync(state)).toEqual(['mark.json']);
  });

  it('is nowhere where no state directory is named', () => {
    const ports = { files: nodeFiles(), environment: testEnvironment({ DURI_STATE_DIR: '' }) };
    changeMark(ports, () => {
      throw new Error('there is nothing to change');
    });
    expect(readMark(ports)).toBeUndefined();
  });

  it('is left alone where nothing changes', () => {
    const { state, ports } = host();
    changeMark(ports, (mark) => mark);
    expect(existsSync(join(state, 'mark.json'))).toBe(false);
  });

  it.each(['', '{', '{}', '{"version":"2"}', `{"version":"1","latest":null,"entries":[],"entries":[]}`])('is never forgotten when it holds %j', (content) => {
    const { state, ports } = host();
    mkdirSync(state, { recursive: true });
    writeFileSync(join(state, 'mark.json'), content);
    expect(codeOf(() => readMark(ports))).toBe('input_invalid');
    expect(codeOf(() => changeMark(ports, (mark) => mark))).toBe('input_invalid');
    expect(readFileSync(join(state, 'mark.json'), 'utf8')).toBe(content);
  });

  it('is not written when it could not be read again', () => {
    const { ports } = host();
    changeMark(ports, (mark) => markFreeze(mark, SHOP, 1));
    const full = (): void =>
      changeMark(ports, (mark) =>
        Array.from({ length: 1001 }, (_, index) => ({ nonce: String(index), expires: '2026-01-06T00:00:00Z' })).reduce(
          (changed, ticket) => spendNonce(changed, SHOP, ticket, NOW),
          mark,
        ),
      );
    expect(codeOf(full)).toBe('write_failed');
    expect(entryOf(readMark(ports) ?? EMPTY_MARK, SHOP)).toMatchObject({ freeze_counter: 1, nonces: [] });
  });

  it('is given up loudly when it cannot be written', () => {
    const { state, ports } = host();
    mkdirSync(join(state, '..'), { recursive: true });
    writeFileSync(state, 'a file where the folder should be');
    expect(codeOf(() => changeMark(ports, (mark) => markFreeze(mark, SHOP, 1)))).toBe('write_failed');
  });

  it('loses nothing when several processes change it at once', async () => {
    const { state, ports } = host();
    const children = await Promise.all(['main', 'main', '2.x'].map((line) => startChild('./mark-loop.js', [state, line, '40'])));
    const codes = await Promise.all(children.map(async (child) => child.exitCode ?? ((await once(child, 'exit')) as [number])[0]));
    expect(codes).toEqual([0, 0, 0]);
    const mark = readMark(ports) ?? EMPTY_MARK;
    expect(entryOf(mark, SHOP)?.freeze_counter).toBe(80);
    expect(entryOf(mark, { product: 'shop', line: '2.x' })?.freeze_counter).toBe(40);
  });

  it('is taken over from a process that was killed while it held it', async () => {
    const { state, ports } = host();
    changeMark(ports, (mark) => markFreeze(mark, SHOP, 7));
    await killHard(await startChild('./mark-loop.js', [state, 'main', '0']));
    expect(readdirSync(state)).toContain('.duri-lock');
    const children = await Promise.all(['main', 'main'].map((line) => startChild('./mark-loop.js', [state, line, '20'])));
    await Promise.all(children.map(async (child) => child.exitCode ?? (await once(child, 'exit'))));
    expect(entryOf(readMark(ports) ?? EMPTY_MARK, SHOP)?.freeze_counter).toBe(47);
    expect(readdirSync(state)).toEqual(['mark.json']);
  });

  it('loses nothing when many find the same dead holder at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { state, ports } = host();
      mkdirSync(state, { recursive: true });
      symlinkSync(JSON.stringify({ host: hostname(), pid: 4_194_303, nonce: 'dead' }), join(state, '.duri-lock'));
      const children = await Promise.all(Array.from({ length: 6 }, () => startChild('./mark-loop.js', [state, 'main', '3'])));
      await Promise.all(children.map(async (child) => child.exitCode ?? (await once(child, 'exit'))));
      expect(entryOf(readMark(ports) ?? EMPTY_MARK, SHOP)?.freeze_counter).toBe(18);
      expect(readdirSync(state)).toEqual(['mark.json']);
    }
  });

  it('is not held up by one that died while it took over', () => {
    const { state, ports } = host();
    mkdirSync(state, { recursive: true });
    for (const name of ['.duri-lock', '.duri-lock.takeover'])
      symlinkSync(JSON.stringify({ host: hostname(), pid: 4_194_303, nonce: 'dead' }), join(state, name));
    changeMark(ports, (mark) => markFreeze(mark, SHOP, 5));
    expect(readdirSync(state)).toEqual(['mark.json']);
  });
});
