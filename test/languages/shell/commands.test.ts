import { madeFiles, unwrapped } from '../../../src/languages/made-files.js';
import { shellCommands } from '../../../src/languages/shell-commands.js';
import { outlineShell } from '../../../src/languages/shell-outline.js';

const read = (text: string) => shellCommands(text, new Map());
const programs = async (text: string) => (await read(text)).commands.map(({ words }) => unwrapped(words)[0]);

describe('shellCommands', () => {
  it.each([
    ['an assignment', 'HASH=$(htpasswd -nbB u "$P")\n'],
    ['a declaration', 'f() { local hash="$(htpasswd -nbB u p)"; }\nf\n'],
    ['an argument', 'echo "$(htpasswd -nbB u p)" > /x\n'],
    ['the input of a command', 'read -r line < <(htpasswd -nbB u p)\n'],
    ['the output of a block', '{ :; } > "$(htpasswd -nbB u p)"\n'],
    ['a list', 'for one in $(htpasswd -nbB u p); do :; done\n'],
    ['what a user of the host is made to run', 'sudo -u root htpasswd -bB f u p\n'],
    ['the same, with the long option', 'sudo --user root -- env A=1 timeout 5 /usr/bin/htpasswd -bB f u p\n'],
  ])('sees what stands in %s', async (_, text) => {
    expect(await programs(text)).toContain('htpasswd');
  });

  it('keeps what `$(…)` sets to itself', async () => {
    const { commands } = await read('X=/a\nY=$(X=/b; touch "$X")\ntouch "$X"\n');
    expect(commands.map(({ words }) => words[1])).toEqual(['/b', '/a']);
  });

  it('runs a function again where what it does was undone in between', async () => {
    const { commands } = await read('open_up() { chmod 644 /x; }\ntouch /x\nopen_up\nchmod 600 /x\nopen_up\n');
    expect(madeFiles(commands).get('/x')?.mode).toBe(0o644);
  });

  it('comes back from a function that calls itself', async () => {
    expect(await programs('f() { touch /x; f; }\nf\n')).toEqual(['touch']);
  });

  it.each([
    ['more commands than are followed', `f() { :; :; :; :; :; :; :; :; :; :; }\n${'f\n'.repeat(2000)}`, 'runs more than 20000 commands'],
    ['deeper calls than are followed', `${Array.from({ length: 20 }, (_, at) => `f${at}() { f${at + 1}; }\n`).join('')}f0\n`, 'calls functions deeper than 16'],
    ['no Bash inside `$(…)`', 'echo a\necho "$(if then)"\n', 'is no Bash'],
    ['too long a text', `#${'x'.repeat(1024 * 1024)}`, 'is longer than 1048576 characters'],
  ])('says that there is %s', async (_, text, message) => {
    expect((await read(text)).problems[0]?.message).toContain(message);
  });
});

describe('outlineShell', () => {
  it('says what is no Bash, inside `$(…)` too', async () => {
    expect((await outlineShell('echo a\necho "$(if then)"\n')).problems[0]?.line).toBe(2);
  });
});
