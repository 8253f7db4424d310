import { code } from '../../../../src/gates/audit/types/code.js';
import { command } from '../../../../src/gates/audit/types/command.js';
import { shell } from '../../../../src/gates/audit/types/shell.js';
import { tests } from '../../../../src/gates/audit/types/tests.js';
import { complaints, observe, testFolders } from '../../../support/audit-ground.js';
import { gitRepository } from '../../../support/git-repository.js';
import { describeWithTools } from '../../../support/outside-tools.js';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = testFolders();
afterAll(() => folders.remove());

const HEAD = '#!/usr/bin/env bash\nset -Eeuo pipefail\n';
const script = async (text: string, wanted: object) => complaints(await observe(shell, folders.with({ 'a.sh': text }), { file: 'a.sh', ...wanted }));

describe('shell: dangerous forms, however they are written', () => {
  it.each([
    ['rm_rf_unquoted', 'rm -rf $X'],
    ['rm_rf_unquoted', 'rm -rf "$X"/*'],
    ['rm_rf_unquoted', 'run() { "$@"; }\nrun rm -r "$X/"'],
    ['curl_pipe_shell', 'bash <(curl -s https://x)'],
    ['curl_pipe_shell', 'wget -qO- https://x | sudo -E bash -s'],
    ['curl_pipe_shell', 'eval "$(curl -s https://x)"'],
    ['curl_pipe_shell', 'curl -o i.sh https://x\nchmod +x i.sh\n./i.sh'],
    ['curl_pipe_shell', 'curl -fso i.sh https://x\nopenssl rand -hex 8\nbash i.sh'],
    ['heredoc_secret', 'cat <<E >a\nDB_PASSWORD=Xk29-example-fjQ7a\nE'],
    ['chmod_777', 'chmod o+w a'],
    ['chmod_777', 'M=0777\nchmod "$M" a'],
    ['chmod_777', 'install -m 666 a b'],
    ['chmod_777', 'umask 000'],
    ['xtrace_with_secret', 'set -o xtrace\nprintf %s "$API_TOKEN"'],
    ['htpasswd -b', 'htpasswd -cbB f u p'],
    ['secret_in_argv', 'mysql -p"$DB_PASSWORD"'],
    ['tmp_file', 'echo a >/tmp/a.$$'],
    ['kill_nginx', 'kill -9 "$(cat /run/nginx.pid)"'],
    ['insecure_download', 'curl --insecure https://x'],
    ['systemctl restart nginx', 'C=systemctl\n"$C" restart nginx.service'],
    ['systemctl restart nginx', 'service nginx restart'],
  ])('%s: %s', async (rule, text) => {
    expect((await script(`${HEAD}${text}\n`, { deny: [rule] })).length).toBeGreaterThan(0);
  });

  it.each([
    ['rm_rf_unquoted', 'rm -rf -- "${X:?}/old"'],
    ['curl_pipe_shell', 'curl -fso i.sh https://x\nsha256sum -c i.sha\nbash i.sh'],
    ['chmod_777', 'chmod u+rwx,go-w a\nchmod 1777 b\numask 022'],
    ['secret_in_argv', 'printf %s "$DB_PASSWORD" | mysql --defaults-extra-file=/dev/stdin\ninstall -m 600 "$PASSWORD_FILE" x'],
    ['tmp_file', 'f=$(mktemp)\necho a >"$f"'],
  ])('%s leaves alone: %s', async (rule, text) => {
    expect(await script(`${HEAD}${text}\n`, { deny: [rule] })).toEqual([]);
  });

  it('says which command cannot be told, and never passes what is no Bash', async () => {
    const order = [['a', 'b']];
    expect(await script(`${HEAD}a() { date; }\nb() { date; }\na\nb\n$TOOL x\n`, { order })).toEqual([
      'unknown a.sh runs $TOOL, which cannot be told without running it @7',
    ]);
    expect(await script(`${HEAD}if true; then\n`, { order })).toEqual([expect.stringMatching(/^fail a\.sh is no Bash: .*@4$/)]);
    expect(await script(`${HEAD}date\n`, { order })).toEqual(['fail b in a.sh is never run']);
  });

  it('knows its keys and rules', () => {
    for (const wrong of [{}, { deny: ['evel'] }, { order: [] }, { trap: { ERR: 'x' } }, { optoins: ['errexit'] }])
      expect(shell.parameters.safeParse({ file: 'a', ...wrong }).success).toBe(false);
  });
});

describe('command: what a program does', () => {
  const look = async (text: string, wanted: object = {}) =>
    complaints(await observe(command, folders.with({ 'a.sh': text }), { exec: ['bash', 'a.sh'], ...wanted }));
  const DRY = { runs: 2, stdout_equal: true, writes: 'none' };

  it('judges exit code, output, repetition and writing, in a copy', async () => {
    expect(await look('echo ok\n', { ...DRY, stdout: { contain: 'ok' } })).toEqual([]);
    expect((await look('exit 3\n'))[0]).toContain('ended with code 3');
    expect((await look('echo no\n', { stdout: { contain: 'ok' } }))[0]).toContain('has another standard output');
    expect((await look('echo $RANDOM$RANDOM$RANDOM\n', DRY)).join()).toContain('printed something else');
    expect((await look('echo x >b; echo ok\n', DRY)).join()).toContain('wrote 1 files');
    expect((await look(':\n', DRY)).join()).toContain('printed nothing');
  });

  it('runs nothing in a copy that could not be made', async () => {
    const bin = folders.with({ cp: '#!/bin/sh\necho full >&2\nexit 1\n' });
    chmodSync(join(bin, 'cp'), 0o755);
    const seen = observe(command, folders.with({ 'a.sh': ':\n' }), { exec: ['bash', '-c', ':'] }, `${bin}:${process.env['PATH'] ?? ''}`);
    await expect(seen).rejects.toMatchObject({ code: 'tool_failed', message: 'cp ended with code 1: full' });
  });

  it('counts as running what is under test, unless it only parses', () => {
    const executes = (...exec: string[]) => command.executes(command.parameters.parse({ exec }));
    expect([executes('bash', '-n', 'a.sh'), executes('bash', 'a.sh'), executes('bash', '-n', '-c', 'x'), executes('python3', '-n', 'x')]).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(command.executes(command.parameters.parse({ exec: ['bash', '-n', 'a.sh'], env: { PATH: '.' } }))).toBe(true);
  });
});

describeWithTools(['git'], 'code and tests: nothing of earlier work is lost', () => {
  const PYTHON = 'class Robot:\n    def send(self, text: str, *, to: str = "a") -> bool:\n        return bool(text)\n';
  const TESTS =
    'import unittest\n\n\nclass A(unittest.TestCase):\n    def test_a(self):\n        self.assertEqual(1, 1)\n\n    def test_b(self):\n        self.assertTrue(1)\n';
  const SUITES = { suites: [{ name: 's', files: ['test_*.py'], at_least: 2 }] };

  it('compares signatures, stubs and uses with the base', async () => {
    const { path, commit } = gitRepository(folders.with({}));
    commit({ 'robot.py': PYTHON, 'app.py': 'from robot import Robot\nRobot().send("x")\n' });
    const wanted = { defined_in: 'robot.py', symbol: 'Robot', functions: ['send'], referenced_by: { at_least: 1 }, signature: 'unchanged_since_base' };
    const look = async (text: string) => {
      writeFileSync(join(path, 'robot.py'), text);
      return complaints(await observe(code, path, wanted));
    };
    expect(await look(PYTHON)).toEqual([]);
    expect(await look(PYTHON.replace(', *, to', ', to'))).toEqual(['fail send takes something else than at the base @2']);
    expect(await look(PYTHON.replace('return bool(text)', 'pass'))).toContain('fail send has a body that does nothing @2');
    expect(await look(PYTHON.replace('class Robot', '# class Robot:\nclass Robo'))).toContain('fail Robot is not defined in robot.py @1');
    writeFileSync(join(path, 'app.py'), '# Robot().send\nfrom robot import Robot\n');
    expect(await look(PYTHON)).toEqual(['fail Robot is used in 0 other files @1', 'fail send is used in 0 other files @1']);
  });

  it('sees tests that are removed, skipped or emptied', async () => {
    const { path, commit } = gitRepository(folders.with({}));
    commit({ 'test_a.py': TESTS });
    const look = async (text: string) => {
      writeFileSync(join(path, 'test_a.py'), text);
      return complaints(await observe(tests, path, SUITES));
    };
    expect(await look(TESTS)).toEqual([]);
    expect(await look(TESTS.replace('test_b', 'check_b'))).toEqual(['fail s has 1 tests @5', 'fail s lost the test test_b @8']);
    expect(await look(TESTS.replace('    def test_b', '    @unittest.skip("x")\n    def test_b'))).toEqual(['fail s newly skips tests: @unittest.skip @8']);
    expect(await look(TESTS.replace('self.assertTrue(1)', 'pass'))).toEqual(['fail s has no assertion in test_b any more @8']);
    expect(await look(TESTS.replace('self.assertTrue(1)', '"self.assertTrue"'))).toEqual(['fail s has no assertion in test_b any more @8']);
  });
});
