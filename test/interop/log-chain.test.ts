import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyLog } from '../../src/record/verify-log.js';
import { sampleLog, sampleRun } from '../record/sample-log.js';
import { describeWithTools } from '../support/outside-tools.js';
import { projectRoot } from '../support/project.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());
const log = sampleLog([
  sampleRun(),
  sampleRun({ argv: ['ünïcode 🚀', '"hash":"', 'back\\slash', 'tab\there', '</script>', '\u0080\u2028'], subjects: [] }),
  sampleRun({ observations: {} }),
]);
const path = join(temp.path, 'VERIFY_LOG.log');
writeFileSync(path, log.bytes);

/** What the documentation tells an outsider to run: nothing of ours is in it. */
const page = readFileSync(join(projectRoot, 'docs', 'execution-record.md'), 'utf8');
const recipe = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

describeWithTools(['bash', 'sed', 'openssl', 'python3'], 'an outsider', (bash, _sed, _openssl, python) => {
  it('recomputes the chain with sed and openssl', () => {
    expect(execFileSync(bash, ['-c', recipe('sh'), 'bash', path], { encoding: 'utf8' }).trim()).toBe(log.head);
  });

  it('recomputes the chain with Python', () => {
    expect(execFileSync(python, ['-c', recipe('python'), path], { encoding: 'utf8' }).trim()).toBe(log.head);
  });

  it('finds a changed line with both, as verifyLog does', () => {
    const broken = join(temp.path, 'broken.log');
    const text = Buffer.from(log.bytes).toString().replace('"exit_code":0', '"exit_code":1');
    writeFileSync(broken, text);
    expect(verifyLog(Buffer.from(text)).level).toBeUndefined();
    expect(() => execFileSync(bash, ['-c', recipe('sh'), 'bash', broken], { stdio: 'pipe' })).toThrow();
    expect(() => execFileSync(python, ['-c', recipe('python'), broken], { stdio: 'pipe' })).toThrow('line 2 was changed');
  });
});
