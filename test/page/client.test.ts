import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { PAGE_JS } from '../../src/page/assets.js';
import { countdown } from '../../src/page/wording.js';
import { projectRoot } from '../support/project.js';

describe('page.js', () => {
  it('passes the type checker, with the types of a browser', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(projectRoot, 'node_modules/typescript/bin/tsc'), '-p', 'src/page/client'], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('is a script that leaves nothing behind, keeps nothing, and makes no code or markup from text', () => {
    expect(() => new Script(PAGE_JS)).not.toThrow();
    expect(PAGE_JS).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|localStorage|sessionStorage|cookie|https?:/);
  });

  it('counts down in the words of the page', () => {
    const [source = ''] = /function countdown\(ms\) \{[\s\S]*?\n {2}\}/.exec(PAGE_JS) ?? [];
    const inBrowser = new Script(`(${source})`).runInThisContext() as (ms: number) => string;
    for (const ms of [-5000, 0, 499, 59_499, 59_500, 60_000, 183_000, 900_000, 5_400_000]) expect(inBrowser(ms)).toBe(countdown(ms));
  });
});
