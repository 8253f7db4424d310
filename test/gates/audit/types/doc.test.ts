import type { KnownVerb } from '../../../../src/gates/audit/check-type.js';
import { docCheck } from '../../../../src/gates/audit/types/doc/doc-check.js';
import { complaints, groundFolder, observe } from '../../../support/folder-ground.js';

const VERBS: readonly KnownVerb[] = [
  { name: 'audit', flags: ['help', 'only', 'all'] },
  { name: 'audit checklist', flags: ['help', 'out'] },
  { name: 'verify', flags: ['help'] },
];
const folder = groundFolder({
  'deploy.sh': { text: '#!/bin/bash\ncase $1 in --dry-run) ;; --rollback) ;; esac\n', mode: 0o755 },
  'scripts/check.py': { text: 'import argparse\nadd("--base-url")\n', mode: 0o644 },
  'docs/other.md': '# Other page\n\n## Part two\n',
});
afterAll(() => folder.remove());

async function see(text: string, parameters: object, name = 'a.md'): Promise<string[]> {
  folder.put({ [name]: text });
  return complaints(await observe(docCheck, folder.ground({ verbs: () => Promise.resolve(VERBS) }), { files: [name], ...parameters }));
}

describe('doc', () => {
  it('fails on a document that is missing or too small, and on a glob without matches', async () => {
    expect(await see('short', { files: ['a.md', 'gone.md', 'none/*.md'], min_bytes: 100 })).toEqual([
      'gone.md is not there',
      'none/*.md matches no document',
      'a.md has 5 bytes',
    ]);
  });

  it('fails on words of what is unfinished, wherever they stand but in code of running text', async () => {
    const text = 'Done.\n\n- QUICK_START.md (待创建)\n- Todo: x, `TODO` and todos\n\n```\n# TBD\n```\n\nto be\ncreated <!-- FIXME -->\n';
    expect(await see(text, { deny: 'unfinished' })).toEqual([
      'a.md:3 a.md says "待创建"',
      'a.md:4 a.md says "Todo"',
      'a.md:7 a.md says "TBD"',
      expect.stringContaining('a.md:10 a.md says "to be'),
      'a.md:11 a.md says "FIXME"',
    ]);
  });

  it('wants sections with content', async () => {
    const text = '# Title\n\n## Install\n\nOne two three four five six seven eight.\n\n## Rollback\n\n<!-- one two three four five six seven eight -->\n';
    expect(await see(text, { sections: ['Install', 'Rollback', 'Monitoring'] })).toEqual([
      'a.md:7 a.md has only 0 words in its section Rollback',
      'a.md has no section Monitoring',
    ]);
  });

  describe('links', () => {
    it.each([
      ['[x](docs/other.md#part-two) [y](#here) [z](https://example.com/none) ![i](deploy.sh)\n\n# Here\n', []],
      ['[x](docs/othr.md)\n', ['a.md:1 a.md links to docs/othr.md, which is not there']],
      ['[x](docs/other.md#part-too)\n', ['a.md:1 a.md links to docs/other.md#part-too, which is no heading of it']],
      ['\n[x](#nowhere)\n', ['a.md:2 a.md links to #nowhere, which is no heading of it']],
      ['[x](../../etc/passwd)\n', ['a.md:1 a.md links to ../../etc/passwd, which is outside the tree']],
      ['[x][gone]\n', ['a.md:1 a.md refers to [gone], which nothing defines']],
      ['![i](missing.png)\n', ['a.md:1 a.md links to missing.png, which is not there']],
      ['[x]()\n', ['a.md:1 a.md has a link to nothing']],
    ])('judges %j', async (text, expected) => {
      expect(await see(text, { links: 'internal_resolve' })).toEqual(expected);
    });
  });

  describe('commands and flags', () => {
    const rules = { commands: 'exist', flags: 'exist' };
    const block = (text: string, language = 'bash'): string => `x\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;
    it.each([
      [
        block(
          'sudo bash deploy.sh --dry-run\n./deploy.sh --rollback\nduri audit --only NX-01 --all\nduri audit checklist --out x\npython3 scripts/check.py --base-url=x\nFILE=1 curl -fsS http://x | jq .',
        ),
        [],
      ],
      [block('$ ./deploy.sh --dry-run\nwould install x\n$ duri verify evidence', 'console'), []],
      ['Run `sudo bash deploy.sh` and `frobnicate`.\n', []],
      [block('./deploi.sh'), ['a.md:4 a.md runs ./deploi.sh, which is not in the tree']],
      [block('bash scripts/gone.sh'), ['a.md:4 a.md runs scripts/gone.sh, which is not in the tree']],
      [block('ls\nscripts/check.py'), ['a.md:5 a.md runs scripts/check.py, which is not executable']],
      [block('./deploy.sh --dry-rnu'), ['a.md:4 a.md gives ./deploy.sh the flag --dry-rnu, which it does not know']],
      [block('duri audti'), ['a.md:4 a.md runs duri audti, which is no verb of DuRi']],
      [block('duri audit --olny NX-01'), ['a.md:4 a.md gives duri audit the flag --olny, which it does not know']],
      [block('systemclt reload nginx'), ['a.md:4 a.md runs systemclt, which is neither a file of the tree nor a program that is known']],
      [block('if [ -z'), [expect.stringMatching(/^a.md:\d a.md has a shell block that no shell can read/)]],
      ['Run `python3 scripts/gone.py`.\n', ['a.md:1 a.md runs scripts/gone.py, which is not in the tree']],
    ])('judges %j', async (text, expected) => {
      expect(await see(text, rules)).toEqual(expected);
    });

    it('takes the programs that the check names', async () => {
      expect(await see(block('frobnicate'), { ...rules, programs: ['frobnicate'] })).toEqual([]);
    });

    it('does not pass a verb that it could not look up', async () => {
      folder.put({ 'a.md': block('duri audit') });
      const seen = await observe(docCheck, folder.ground(), { files: ['a.md'], ...rules });
      expect(complaints(seen)).toEqual(['UNSEEN a.md:4 a.md runs duri, whose verbs were not handed to this check']);
    });
  });

  describe('runbooks', () => {
    const section = (name: string): string => `### ${name}\n\nOne two three four five six seven eight.\n\n`;
    const whole = (title: string): string =>
      `## ${title}\n\n**Owner**: On-call engineer\n\n**Target time**: 30 minutes\n\n${section('1. Detect')}${section('Contain')}`;
    const rules = { scenarios: ['webhook_leak', 'env_access'], sections: ['detect', 'contain', 'owner', 'target_time'] };

    it('passes when every scenario has every section', async () => {
      expect(await see(`# Runbooks\n\n${whole('Webhook leak')}${whole('Env access (high)')}`, rules)).toEqual([]);
      expect(await see(whole('Anything'), { ...rules, scenarios: ['webhook_leak'] }, 'runbooks/webhook-leak.md')).toEqual([]);
      const table = `## Webhook leak\n\n| Owner | Target time |\n|---|---|\n| Ops | 2 h |\n\n${section('Detect')}${section('Contain')}`;
      expect(await see(table, { ...rules, scenarios: ['webhook_leak'] })).toEqual([]);
    });

    it.each([
      ['a scenario is missing', '# R\n', ['a.md has no runbook for webhook_leak']],
      ['a section is missing', whole('Webhook leak').replace('### Contain', '### Other'), ['a.md:1 webhook_leak in a.md has no section contain']],
      ['a section is empty', whole('Webhook leak').replace(/One two[^\n]*\n\n$/, ''), ['a.md:11 webhook_leak in a.md has only 0 words in its section contain']],
      ['nobody owns it', whole('Webhook leak').replace('On-call engineer', '-'), ['a.md:3 webhook_leak in a.md names nothing in its section owner']],
      ['no owner stands there', whole('Webhook leak').replace(' On-call engineer', ''), ['a.md:3 webhook_leak in a.md names nothing in its section owner']],
      ['the time is none', whole('Webhook leak').replace('30 minutes', 'soon'), ['a.md:5 webhook_leak in a.md names no time in its section target_time']],
    ])('fails when %s', async (_, text, expected) => {
      expect(await see(text, { ...rules, scenarios: ['webhook_leak'] })).toEqual(expected);
    });
  });

  it('fails on a record whose chain is broken, and lets one be absent that need not be there', async () => {
    folder.put({ 'VERIFY_LOG.log': '{}\n' });
    expect(await see('x', { record: { file: 'VERIFY_LOG.log' } })).toHaveLength(2);
    expect(await see('x', { record: { file: 'NONE.log', optional: true } })).toEqual([]);
    expect(await see('x', { record: { file: 'NONE.log' } })).toEqual(['NONE.log is not there']);
  });

  it.each([[{ files: [] }], [{ files: ['a'], scenarios: ['x'] }], [{ files: ['a'], link: 'x' }], [{ files: ['a'], deny: [] }]])('refuses %j', (parameters) => {
    expect(docCheck.parameters.safeParse(parameters).success).toBe(false);
  });
});
