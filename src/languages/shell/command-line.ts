/** A command line without what only runs it. */
export interface CommandLine {
  /** The command itself; the program by its last name, so `/usr/sbin/nginx` is `nginx`. Empty where a wrapper runs nothing. */
  readonly argv: readonly string[];
  /** What it was wrapped in, from outside: `sudo`, `env`, `timeout`. */
  readonly wrappers: readonly string[];
  /** A text that a shell would run: of `bash -c TEXT`, or of `eval`. */
  readonly nested?: string;
}

interface Wrapper {
  /** Options that take the next word as their value. */
  readonly valued: readonly string[];
  /** Words before the command that are no options, such as the time of `timeout`. */
  readonly operands?: number;
  /** May `NAME=value` stand before the command? */
  readonly assigns?: boolean;
}

/** Programs that run another one with the same effect. @source their manual pages */
const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  sudo: {
    valued: [
      ...['-u', '-g', '-h', '-p', '-C', '-T', '-U', '-r', '-t', '-D', '-R'],
      ...['--user', '--group', '--host', '--prompt', '--close-from', '--command-timeout', '--other-user', '--role', '--type', '--chdir', '--chroot'],
    ],
    assigns: true,
  },
  doas: { valued: ['-u', '-C'] },
  env: { valued: ['-u', '-C', '-S', '--unset', '--chdir'], assigns: true },
  command: { valued: [] },
  builtin: { valued: [] },
  exec: { valued: ['-a'] },
  nohup: { valued: [] },
  time: { valued: ['-f', '-o'] },
  nice: { valued: ['-n'] },
  ionice: { valued: ['-c', '-n', '-p'] },
  chronic: { valued: [] },
  setsid: { valued: [] },
  stdbuf: { valued: ['-i', '-o', '-e'] },
  timeout: { valued: ['-k', '-s', '--kill-after', '--signal'], operands: 1 },
  flock: { valued: ['-w', '-E', '--timeout'], operands: 1 },
  xargs: { valued: ['-I', '-n', '-P', '-L', '-d', '-a', '-E', '-s'] },
};

const SHELLS = ['bash', 'sh', 'dash', 'ksh', 'zsh'];

/** Takes the wrappers off. `command -v` and `command -V` are no wrappers: they look for a program. */
export function unwrap(words: readonly string[]): CommandLine {
  const wrappers: string[] = [];
  let argv = withBaseName(words);
  for (;;) {
    const [name = ''] = argv;
    const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
    if (wrapper === undefined || (name === 'command' && /^-[pvV]*[vV]/.test(argv[1] ?? ''))) break;
    const inner = behind(argv.slice(1), wrapper);
    if (inner.length === 0) break; // such as `sudo -v`, or `exec >log`
    wrappers.push(name);
    argv = withBaseName(inner);
  }
  const nested = nestedText(argv);
  return { argv, wrappers, ...(nested === undefined ? {} : { nested }) };
}

function behind(words: readonly string[], { valued, operands = 0, assigns = false }: Wrapper): readonly string[] {
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    if (word === '--') {
      at++;
      break;
    }
    if (word.startsWith('-') && word !== '-') at += valued.includes(word) ? 2 : 1;
    else if (assigns && /^[A-Za-z_]\w*=/.test(word)) at++;
    else break;
  }
  while (assigns && /^[A-Za-z_]\w*=/.test(words[at] ?? '')) at++;
  return words.slice(at + operands);
}

function withBaseName([name, ...rest]: readonly string[]): readonly string[] {
  return name === undefined ? [] : [/^[^\uFFFC]*\/[^/\uFFFC]+$/.test(name) ? name.slice(name.lastIndexOf('/') + 1) : name, ...rest];
}

function nestedText(argv: readonly string[]): string | undefined {
  const [name = '', ...rest] = argv;
  if (name === 'eval') return rest.join(' ');
  if (!SHELLS.includes(name)) return undefined;
  const at = rest.findIndex((word) => /^-[a-zA-Z]*c$/.test(word));
  return at === -1 ? undefined : rest[at + 1];
}

/**
 * Other ways to say the same: `service nginx reload`, `nginx -s reload` and `systemctl reload nginx.service` all are
 * `systemctl reload nginx`; `which`, `type` and `hash` look for a program as `command -v` does.
 */
export function equivalent(argv: readonly string[]): readonly string[] {
  const [name = '', ...rest] = argv;
  const plain = rest.filter((word) => !word.startsWith('-'));
  if (name === 'systemctl') return [name, ...plain.map((word) => word.replace(/\.service$/, ''))];
  if ((name === 'service' || name === 'invoke-rc.d' || name === 'rc-service') && plain.length >= 2) return ['systemctl', plain[1] ?? '', plain[0] ?? ''];
  if (name === 'nginx' && rest.includes('-s')) return ['systemctl', rest[rest.indexOf('-s') + 1] ?? '', 'nginx'];
  if (name === 'nginx')
    return [name, ...rest.flatMap((word) => (/^-[qtT]+$/.test(word) ? Array.from(word.slice(1)).map((flag) => `-${flag === 'T' ? 't' : flag}`) : word))];
  if (name === 'which' || name === 'hash' || name === 'type') return ['command', '-v', ...plain];
  return argv;
}

/**
 * Is it what a pattern says: the same program, and the other words of the pattern among its arguments in that order?
 * `nginx -t` fits `nginx -q -t -c FILE`; `rm` fits any `rm`.
 */
export function fits(argv: readonly string[], pattern: string): boolean {
  const [program, ...wanted] = pattern.trim().split(/\s+/);
  const candidate = equivalent(argv);
  if (candidate[0] !== program) return false;
  let at = 1;
  for (const word of wanted) {
    const found = candidate.indexOf(word, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

/** Could it be, once what is unknown is known? Short options may stand together: `-bB` has the `-b` of a pattern. */
export function mayFit(argv: readonly string[], pattern: string): boolean {
  const [program, ...wanted] = pattern.trim().split(/\s+/);
  const [name = '', ...rest] = equivalent(argv);
  if (name !== program) return false;
  const open = rest.filter((word) => word.includes('\uFFFC')).length;
  const has = (word: string): boolean =>
    rest.includes(word) || (/^-[A-Za-z]$/.test(word) && rest.some((one) => /^-[A-Za-z]+$/.test(one) && one.includes(word.slice(1))));
  const missing = wanted.filter((word) => !has(word));
  return missing.length <= open && missing.every((word) => !word.startsWith('-'));
}
