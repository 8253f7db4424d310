import { mayFit } from '../../../languages/shell/command-line.js';
import { isKnown, shownText } from '../../../languages/shell/values.js';
import { type DangerRule, isSecretName, onEach, secretsIn, written } from './danger.js';

const BUILTINS = new Set([
  'echo',
  'printf',
  'export',
  'local',
  'declare',
  'readonly',
  'typeset',
  'read',
  '[',
  'test',
  ':',
  'true',
  'unset',
  'return',
  'exit',
  'set',
  'eval',
]);

/** `rm -rf $X`, `rm -rf "$X/"`, `rm -rf "$X"/*`: when X is empty, or holds a blank, something else goes. */
const rmRf: DangerRule = onEach(({ argv }, { command }, script) => {
  // `run rm -rf …` hands the words on to a function: they are judged where they are written.
  const removes = argv[0] === 'rm' || (argv.includes('rm') && script.shell.functions.has(argv[0] ?? ''));
  if (!removes || !argv.some((word) => /^-[a-zA-Z]*[rR]|^--recursive$/.test(word))) return undefined;
  const fix = 'Quote the variable and make it fail when it is empty: rm -rf -- "${DIR:?}".';
  for (const arg of command.args) {
    if (arg.type !== 'Word' || arg.value.startsWith('-')) continue;
    const parts = arg.parts ?? [];
    const open = parts.some(({ type }) => type === 'SimpleExpansion' || type === 'ParameterExpansion' || type === 'CommandExpansion');
    if (open) return { says: `removes ${arg.text}, which is not quoted`, fix };
    if (isWide(withoutValues(arg.text))) return { says: `removes ${arg.text}, which is a folder of the system when the variable is empty`, fix };
  }
  const wide = argv.slice(1).find((word) => isKnown(word) && !word.startsWith('-') && isWide(word));
  return wide === undefined ? undefined : { says: `removes ${wide}`, fix: 'Name the folder of this application.' };
});

/** What is left of a word when every variable in it is empty; one with `:?` never is. */
function withoutValues(text: string): string {
  if (!text.includes('$')) return 'known';
  return text.replace(/\$\{\w+(?:\[[^\]]*\])?:\?[^}]*\}/g, 'set').replace(/\$\{[^}]*\}|\$\w+|\$[@*]|["']/g, '');
}

function isWide(path: string): boolean {
  return /^\/+(?:\*|[a-z]+\/?\*?)?$/.test(path) || path === '~' || path === '/.' || path === '/..';
}

/** Anybody may write: 777, o+w, a+rwx, in whatever way it is said. */
const chmod777: DangerRule = onEach(({ argv }) => {
  const fix = 'Give rights to owner and group only, such as 640 or 750.';
  const modes =
    argv[0] === 'chmod'
      ? [argv.slice(1).find((word) => !/^-[A-Za-z]*[RfvcH]|^--/.test(word)) ?? '']
      : argv[0] === 'install' || argv[0] === 'mkdir'
        ? modeOption(argv)
        : [];
  for (const mode of modes) {
    if (!isKnown(mode)) return { says: `sets the mode ${shownText(mode)}, which cannot be told`, fix: 'Write the mode as a number.', unsure: true };
    if (isOpen(mode)) return { says: `sets the mode ${mode}, so that everybody may write`, fix };
  }
  if (argv[0] === 'umask' && /^0*[0-7]?[0-7]?[014567]$/.test(argv[1] ?? '') && (Number.parseInt(argv[1] ?? '', 8) & 2) === 0)
    return { says: `sets umask ${argv[1] ?? ''}, so that everybody may write to new files`, fix: 'umask 027, or 077.' };
  return undefined;
});

function modeOption(argv: readonly string[]): string[] {
  return argv.flatMap((word, index) => (word === '-m' || word === '--mode' ? [argv[index + 1] ?? ''] : (/^(?:-m|--mode=)(.+)$/.exec(word)?.[1] ?? [])));
}

/** @source chmod(1) */
function isOpen(mode: string): boolean {
  if (/^[0-7]+$/.test(mode)) return (Number.parseInt(mode, 8) & 0o1002) === 2;
  return mode.split(',').some((clause) => /^(?:[ugoa]*[oa][ugoa]*|)[+=][rwxXst]*w/.test(clause) || /^[ugoa]*[oa][ugoa]*[+=]u/.test(clause));
}

const evaluates: DangerRule = onEach(({ argv }) =>
  argv[0] === 'eval' ? { says: 'evaluates a text as commands', fix: 'Call the command itself; keep arguments in an array.' } : undefined,
);

/** Values in arguments can be read by every account of the host, and stay in logs. */
const secretInArgv: DangerRule = onEach(({ argv, wrappers }, { command }, script) => {
  const [name = ''] = argv;
  const fix = 'Hand it over by standard input, by a file with mode 600, or by the environment.';
  if (command.name === undefined || (BUILTINS.has(name) && wrappers.length === 0) || script.shell.functions.has(name)) return undefined;
  const inWords = argv.flatMap(secretsIn);
  const inSource = command.args.flatMap((arg) =>
    arg.type === 'Word' ? [...written(script, arg).matchAll(/\$\{?([A-Za-z_]\w*)/g)].flatMap(([, one = '']) => (isSecretName(one) ? [one] : [])) : [],
  );
  const [secret] = [...inWords, ...inSource];
  if (secret !== undefined) return { says: `gives ${secret} to ${shownText(name)} as an argument`, fix };
  const option = argv.find((word) => /^--(?:password|passwd|token|secret|api-key)=./.test(word));
  return option === undefined ? undefined : { says: `gives ${option.split('=')[0] ?? ''} to ${shownText(name)} as an argument`, fix };
});

const htpasswd: DangerRule = onEach(({ argv }) =>
  mayFit(argv, 'htpasswd -b')
    ? { says: 'gives the password to htpasswd as an argument', fix: 'printf %s "$PASSWORD" | htpasswd -i -B -C 12 FILE USER' }
    : undefined,
);

const xtrace: DangerRule = (script) => {
  const fix = 'Take it out: a trace prints the values of every variable, secrets too.';
  const shebang = /^#!.*\s-[a-zA-Z]*x/.test(script.shell.text) ? [{ at: 0, says: 'traces every command (shebang)', fix }] : [];
  const set = onEach(({ argv }) => {
    const on = argv[0] === 'set' && argv.some((word, index) => /^-[a-zA-Z]*x/.test(word) || (word === 'xtrace' && /^-[a-zA-Z]*o$/.test(argv[index - 1] ?? '')));
    const nested = ['bash', 'sh'].includes(argv[0] ?? '') && argv.slice(1).some((word) => /^-[a-zA-Z]*x[a-zA-Z]*$/.test(word));
    return on || nested ? { says: 'traces every command, so that secrets are printed', fix } : undefined;
  });
  const handlesSecrets = [...script.shell.text.matchAll(/[A-Za-z_]\w*/g)].some(([name]) => isSecretName(name));
  return handlesSecrets ? [...shebang, ...set(script)] : [];
};

const sudo: DangerRule = onEach(({ wrappers, argv }) =>
  [...wrappers, argv[0]].some((name) => name === 'sudo' || name === 'doas' || name === 'su')
    ? { says: 'raises its own rights', fix: 'Let who runs it be root, and check that first.' }
    : undefined,
);

const insecureDownload: DangerRule = onEach(({ argv }) => {
  const fix = 'Let the certificate be checked; add the authority with --cacert where it is an own one.';
  const [name = '', ...rest] = argv;
  const curl = name === 'curl' && rest.some((word) => word === '--insecure' || word === '--proxy-insecure' || /^-[a-zA-Z]*k/.test(word));
  const others = rest.some((word) =>
    ['--no-check-certificate', '--trusted-host', 'http.sslVerify=false', 'StrictHostKeyChecking=no', '-oStrictHostKeyChecking=no'].includes(word),
  );
  return curl || (others && ['wget', 'git', 'pip', 'pip3', 'ssh', 'scp', 'rsync'].includes(name))
    ? { says: `lets ${name} talk to whoever answers`, fix }
    : undefined;
});

const killsNginx: DangerRule = onEach(({ argv }, { command }, script) => {
  const [name = '', ...rest] = argv;
  if (!['kill', 'pkill', 'killall'].includes(name) || !written(script, command).includes('nginx')) return undefined;
  const hard = rest.some((word, index) => /^-(?:9|KILL|SIGKILL)$/i.test(word) || (word === '-s' && /^(?:SIG)?KILL$|^9$/i.test(rest[index + 1] ?? '')));
  return hard || name !== 'kill' ? { says: 'kills nginx, which drops every connection', fix: 'nginx -t, then systemctl reload nginx.' } : undefined;
});

/** Names that anybody can foresee, and put a link there. */
const tmpFile: DangerRule = onEach(({ argv, writes }) => {
  const targets = [...writes, ...(['cp', 'mv', 'install', 'tee', 'touch', 'mkdir', 'ln', 'dd'].includes(argv[0] ?? '') ? argv.slice(-1) : [])];
  const found = targets.find(
    (target) =>
      /^(?:of=)?\/(?:var\/)?tmp\//.test(target) &&
      [...target.matchAll(/\uFFFC([^;]*);/g)].every(([, name = '']) => /^(?:\$|RANDOM|USER|\$\(date.*)$/.test(name)),
  );
  return found === undefined ? undefined : { says: `writes ${shownText(found)}, a name that others can foresee`, fix: 'Take the name from mktemp.' };
});

const networkShell: DangerRule = onEach(({ argv, writes }, { command }, script) => {
  const reverse = /\/dev\/(?:tcp|udp)\//.test(written(script, command)) || writes.some((target) => target.startsWith('/dev/tcp/'));
  const netcat = ['nc', 'ncat', 'netcat', 'socat'].includes(argv[0] ?? '') && argv.some((word) => /^-[a-z]*[ec]$|exec:/i.test(word));
  return reverse || netcat ? { says: 'opens a connection that a shell can be led over', fix: 'Take it out.' } : undefined;
});

/** Dangerous forms that are seen in one command, by name. */
export const COMMAND_RULES = {
  rm_rf_unquoted: rmRf,
  chmod_777: chmod777,
  eval: evaluates,
  secret_in_argv: secretInArgv,
  htpasswd_password_argument: htpasswd,
  xtrace_with_secret: xtrace,
  sudo,
  insecure_download: insecureDownload,
  kill_nginx: killsNginx,
  tmp_file: tmpFile,
  network_shell: networkShell,
} as const;
