import { explore } from '../../../src/languages/shell/explore.js';
import { fits } from '../../../src/languages/shell/command-line.js';
import { readShell } from '../../../src/languages/shell/read-shell.js';

const LABELS = ['nginx -t', 'systemctl reload nginx', 'backup', 'rollback'];

/** What happens on each path, in words: `nginx -t+` went well, `nginx -t-` failed; functions also when they begin. */
async function paths(text: string, follow: string[] = []): Promise<string[]> {
  const script = await readShell(text);
  expect(script.problems).toEqual([]);
  const { paths: found, complete } = explore(script, {
    labels: (argv, isFunction) => LABELS.filter((label) => (isFunction ? argv[0] === label : fits(argv, label))).map((label) => ({ label, sure: true })),
    followFailuresIn: new Set(follow),
    opaque: new Set(),
  });
  expect(complete).toBe(true);
  const signs = { start: '', ok: '+', failed: '-' };
  const short: Record<string, string> = { 'nginx -t': 'test', 'systemctl reload nginx': 'reload' };
  return found
    .map(({ happened, status }) =>
      [...happened.filter(({ phase }) => phase !== 'start').map(({ label, phase }) => `${short[label] ?? label}${signs[phase]}`), status].join(' '),
    )
    .sort();
}

const STRICT = 'set -Eeuo pipefail\n';

describe('explore: every path through a script', () => {
  it.each([
    ['ends where a command fails under errexit', `${STRICT}nginx -t\nsystemctl reload nginx`, ['test+ reload+ ok', 'test+ reload- failed', 'test- failed']],
    ['goes on without errexit', 'nginx -t\nsystemctl reload nginx', ['test+ reload+ ok', 'test+ reload- failed', 'test- reload+ ok', 'test- reload- failed']],
    [
      'sees a failure that is swallowed',
      `${STRICT}nginx -t || true\nsystemctl reload nginx || :`,
      ['test+ reload+ ok', 'test+ reload- ok', 'test- reload+ ok', 'test- reload- ok'],
    ],
    [
      'takes `if` for a guard',
      `${STRICT}if nginx -t; then systemctl reload nginx; else exit 1; fi`,
      ['test+ reload+ ok', 'test+ reload- failed', 'test- failed'],
    ],
    [
      'knows that `if !` turns errexit off inside a function',
      `${STRICT}f() { nginx -t; systemctl reload nginx; }\nif ! f; then exit 1; fi`,
      ['test+ reload+ ok', 'test+ reload- failed', 'test- reload+ ok', 'test- reload- failed'],
    ],
    [
      'follows a function that ends the script',
      `${STRICT}die() { echo "$1"; exit 1; }\nnginx -t || die no\nsystemctl reload nginx || die no`,
      ['test+ reload+ ok', 'test+ reload- failed', 'test- failed'],
    ],
    ['loses the status of what is piped without pipefail', 'set -e\nnginx -t 2>&1 | tee log', ['test+ ok', 'test- ok']],
    ['keeps it with pipefail', `${STRICT}nginx -t 2>&1 | tee log`, ['test+ ok', 'test- failed']],
    [
      'loses it in `local x=$(…)`, keeps it in `x=$(…)`',
      `${STRICT}f() { local x=$(nginx -t); x=$(nginx -t); }\nf`,
      ['test+ test+ ok', 'test+ test- failed', 'test- test+ ok', 'test- test- failed'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await paths(text)).toEqual(expected);
  });

  it.each([
    ['a variable', `N=/usr/sbin/nginx\n"$N" -t`],
    ['a default of a variable', `N="\${NGINX:-nginx}"\n$N -t`],
    ['an array', `C=(nginx -t)\n"\${C[@]}" -q`],
    ['a function with arguments', `run() { echo "+ $*"; "$@"; }\nrun nginx -t`],
    ['shifted arguments', `step() { local what=$1; shift; echo "$what"; "$@"; }\nstep test nginx -t`],
    ['wrappers', `sudo -n env LANG=C timeout -k 5 30 nginx -t`],
    ['command', `command nginx -qt`],
    ['a list', `for c in nginx; do "$c" -t; done`],
    ['bash -c', `bash -c 'nginx -t'`],
    ['eval', `eval "nginx -t"`],
    ['a found program', `N=$(command -v nginx)\n"$N" -t`],
  ])('finds a command behind %s', async (_, text) => {
    expect(await paths(`${STRICT}${text}`)).toEqual(['test+ ok', 'test- failed']);
  });

  it('takes a condition the same way each time, so that a dry run is one path', async () => {
    const run = `DRY=0\nwhile [[ $# -gt 0 ]]; do\n case "$1" in --dry-run) DRY=1 ;; *) exit 2 ;; esac\n shift\ndone\nrun() { if [[ $DRY == 1 ]]; then echo "$@"; return 0; fi; "$@"; }\n`;
    expect(await paths(`${STRICT}${run}run nginx -t\nrun systemctl reload nginx`)).toEqual([
      'failed',
      'ok',
      'test+ reload+ ok',
      'test+ reload- failed',
      'test- failed',
    ]);
  });

  it('runs the ERR trap inside a function only with errtrace, and the EXIT trap always', async () => {
    const body = `rollback() { echo back; }\ntrap rollback ERR\nf() { nginx -t; }\nf\n`;
    expect(await paths(`set -Eeuo pipefail\n${body}`)).toContain('test- rollback+ failed');
    expect(await paths(`set -euo pipefail\n${body}`)).toContain('test- failed');
    expect(await paths(`set -e\n${body.replace('ERR', 'EXIT')}`)).toContain('test- rollback+ failed');
  });

  it('follows failures of any command where it is told to', async () => {
    const text = `${STRICT}rollback() { echo back; }\ntrap rollback ERR\nbackup() { curl -f http://x; }\nbackup`;
    expect(await paths(text, ['backup'])).toEqual(['backup+ ok', 'rollback+ failed']);
  });

  it('ends with what cannot end: recursion, loops, many conditions', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `if test -f a${index}; then X${index}=1; fi`).join('\n');
    expect(await paths(`f() { f; }\nf\nwhile true; do if curl x; then break; fi; done\n${many}\n${STRICT}nginx -t`)).toEqual(['test+ ok', 'test- failed']);
  });
});

describe('readShell: what is no Bash', () => {
  it.each([
    ['if true; then\n', 2],
    ['echo a\necho "$(if)"\n', 2],
    ['echo a\r\n', 1],
    ['', 1],
    ['echo `if`\n', 1],
  ])('is listed with its line: %j', async (text, line) => {
    const { problems } = await readShell(text);
    expect(problems[0]?.line).toBe(line);
  });
});

describe('explore: nothing is left out unsaid', () => {
  const nothing = { labels: () => [], followFailuresIn: new Set<string>(), opaque: new Set<string>() };
  const arguments_ = async (text: string) => {
    const { visits } = explore(await readShell(text), nothing);
    return [...visits.values()].flat().flatMap(({ words }) => (words[0] === 'rm' ? words.slice(1) : []));
  };

  it('has every value of a list', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `/srv/${at}`);
    expect(await arguments_(`for d in ${names.join(' ')} /; do rm "$d"; done\n`)).toEqual([...names, '/']);
  });

  it('does not believe an old value of what a loop sets', async () => {
    expect(await arguments_('d=/srv/app\nselect d in /srv/app /; do rm "$d"; done\n')).not.toContain('/srv/app');
    expect(await arguments_('n=7\nfor ((n = 0; n < 3; n++)); do rm "$n"; done\n')).not.toContain('7');
  });

  it('says when functions are called deeper than is followed', async () => {
    const chain = Array.from({ length: 40 }, (_, at) => `f${at}() { f${at + 1}; }\n`).join('');
    expect(explore(await readShell(`${chain}f40() { rm -rf /; }\nf0\n`), nothing).complete).toBe(false);
  });
});
