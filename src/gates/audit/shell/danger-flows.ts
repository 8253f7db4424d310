import type { AndOr, Command, SyntaxNode } from 'unbash';
import { unwrap } from '../../../languages/shell/command-line.js';
import { shownText } from '../../../languages/shell/values.js';
import { isPlaceholder } from '../secrets/own-rules.js';
import { type Danger, type DangerRule, onEach } from './danger.js';
import { isLabel } from './functions.js';
import type { CommandFact, Script } from './script.js';

const DOWNLOADS = ['curl', 'wget', 'fetch', 'aria2c'];
const RUNNERS = ['bash', 'sh', 'dash', 'zsh', 'ksh', 'python', 'python3', 'perl', 'ruby', 'node', 'php', 'source', '.', 'eval'];
const VERIFIES = ['sha256sum', 'sha512sum', 'shasum', 'gpg', 'cosign', 'minisign', 'signify', 'openssl'];

/** A download that is run: through a pipe, `bash <(curl …)`, `bash -c "$(curl …)"`, or by a file in between that nobody checked. */
const downloaded: DangerRule = (script) => {
  const fix = 'Download to a file, compare its SHA-256 with one that is written down, then run it.';
  const commands = new Map(script.facts.map((fact) => [fact.command, fact]));
  const names = (fact: CommandFact | undefined): string[] => fact?.runs.flatMap(({ argv }) => argv[0] ?? []) ?? [];
  const direct = onEach(({ argv, wrappers }, { command, pipedFrom }) => {
    const runs = RUNNERS.includes(argv[0] ?? '') || wrappers.includes('xargs');
    if (!runs) return undefined;
    const before = pipedFrom.find((one) => names(commands.get(one)).some((name) => DOWNLOADS.includes(name)));
    if (before !== undefined) return { says: `runs with ${argv[0] ?? ''} what it has just downloaded`, fix };
    const inside = innerCommands(script, command).some((one) => names(commands.get(one)).some((name) => DOWNLOADS.includes(name)));
    return inside ? { says: `runs with ${argv[0] ?? ''} what it downloads`, fix } : undefined;
  });
  return [...direct(script), ...byFile(script, fix)];
};

function byFile({ facts }: Script, fix: string): Danger[] {
  const files = facts.flatMap((fact) =>
    fact.runs.flatMap(({ argv, writes }) => (DOWNLOADS.includes(argv[0] ?? '') ? [...outputs(argv), ...writes] : []).map((path) => ({ path, at: fact.at }))),
  );
  return files.flatMap(({ path, at }) => {
    const later = facts.filter((fact) => fact.at > at);
    const run = later.find((fact) =>
      fact.runs.some(
        ({ argv }) => argv[0] === path || argv[0] === path.slice(path.lastIndexOf('/') + 1) || (RUNNERS.includes(argv[0] ?? '') && argv.includes(path)),
      ),
    );
    if (run === undefined) return [];
    const checked = later.some((fact) => fact.at < run.at && fact.runs.some(({ argv }) => verifies(argv)));
    return checked ? [] : [{ at: run.at, says: `runs ${shownText(path)}, which it downloaded and did not check`, fix }];
  });
}

function verifies([name = '', sub = '']: readonly string[]): boolean {
  return VERIFIES.includes(name) && (name !== 'openssl' || ['dgst', 'cms', 'smime', 'pkeyutl'].includes(sub));
}

function outputs(argv: readonly string[]): string[] {
  return argv.flatMap((word, index) =>
    ['-o', '-O', '--output', '--output-document'].includes(word) || /^-[a-zA-Z]*[oO]$/.test(word)
      ? [argv[index + 1] ?? '']
      : (/^--output(?:-document)?=(.+)$/.exec(word)?.[1] ?? []),
  );
}

function innerCommands(script: Script, node: SyntaxNode): Command[] {
  const found: Command[] = [];
  script.shell.children(node, (child) => {
    if (child.type === 'Command') found.push(child);
    found.push(...innerCommands(script, child));
  });
  return found;
}

/** `critical || true` and its like: the failure of something that matters is thrown away. */
export function ignoredFailure(critical: readonly string[]): DangerRule {
  return (script) => {
    const dangers: Danger[] = [];
    const facts = new Map(script.facts.map((fact) => [fact.command, fact]));
    const visit = (node: SyntaxNode): void => {
      if (node.type === 'AndOr') dangers.push(...thrownAway(script, node, facts, critical));
      script.shell.children(node, visit);
    };
    visit(script.shell.program);
    return dangers;
  };
}

function thrownAway(script: Script, node: AndOr, facts: ReadonlyMap<Command, CommandFact>, critical: readonly string[]): Danger[] {
  return node.operators.flatMap((operator, index) => {
    const [left, right] = [node.commands[index], node.commands[index + 1]];
    if (operator !== '||' || left === undefined || right?.type !== 'Command' || !isNothing(facts.get(right))) return [];
    const inside = left.type === 'Command' ? [left] : innerCommands(script, left);
    const found = inside
      .flatMap((command) => facts.get(command)?.runs ?? [])
      .flatMap(({ argv, wrappers }) => {
        const isFunction = wrappers.length === 0 && script.shell.functions.has(argv[0] ?? '');
        return critical.filter((label) => isLabel(script, argv, isFunction, label));
      });
    return found[0] === undefined
      ? []
      : [{ at: left.pos, says: `throws the failure of ${found[0]} away`, fix: 'Take `|| true` off, so that the script ends and the trap runs.' }];
  });
}

function isNothing(fact: CommandFact | undefined): boolean {
  return (
    fact?.runs.some(({ argv }) => [':', 'true', 'echo', 'printf'].includes(argv[0] ?? '') || (['exit', 'return'].includes(argv[0] ?? '') && argv[1] === '0')) ??
    false
  );
}

/** `set +e` that stays, outside what runs after a failure. */
const errexitOff: DangerRule = (script) => {
  const handlers = [...script.apart.keys()];
  const off = script.facts.filter(
    ({ within, runs }) =>
      !handlers.includes(within ?? '') &&
      runs.some(
        ({ argv }) =>
          argv[0] === 'set' && argv.some((word, index) => /^\+[a-zA-Z]*e/.test(word) || (word === 'errexit' && (argv[index - 1] ?? '').startsWith('+'))),
      ),
  );
  const stays = script.whole.paths.some(
    ({ options, happened, status }) => status === 'ok' && !options.errexit && !happened.some(({ label }) => handlers.includes(label)),
  );
  return stays
    ? off.map(({ at }) => ({ at, says: 'switches errexit off, and it stays off', fix: 'Test the one command that may fail with `if`, instead of set +e.' }))
    : [];
};

/** A here-document that writes down a secret. */
const heredocSecret: DangerRule = onEach((_, { command }) => {
  const bodies = command.redirects.flatMap((one) => (one.type === 'HereDoc' ? [one.body.text] : []));
  const found = bodies
    .map((body) => /^\s*(?:export\s+)?([A-Z_]*(?:PASSWORD|SECRET|TOKEN|API_?KEY)[A-Z_]*)\s*[=:]\s*["']?([^\s"'$<{]{6,})/m.exec(body))
    .find((match) => match !== null && !isPlaceholder(match[2] ?? ''));
  return found === undefined || found === null
    ? undefined
    : { says: `writes ${found[1] ?? ''} with its value`, fix: 'Read it from the environment or from a file that is not in git.' };
});

/** Functions that stand in for a program that matters: `nginx() { :; }`. */
const shadowed: DangerRule = ({ shell }) =>
  ['nginx', 'systemctl', 'htpasswd', 'cp', 'install', 'mv', 'rm', 'test', 'command', 'set', 'trap', 'exit', 'curl', 'sudo'].flatMap((name) =>
    (shell.functions.get(name) ?? []).map(({ pos }) => ({
      at: pos,
      says: `defines a function in place of ${name}`,
      fix: `Give it another name; call ${name} itself.`,
    })),
  );

/** What an alias or a hidden text does to a command that is checked elsewhere. */
const hidden: DangerRule = (script) => [
  ...onEach(({ argv }) =>
    argv[0] === 'alias' || (argv[0] === 'shopt' && argv.includes('expand_aliases'))
      ? { says: 'makes an alias, under which commands are not what they are called', fix: 'Write a function.' }
      : undefined,
  )(script),
  ...onEach((run, { pipedFrom }) =>
    RUNNERS.includes(run.argv[0] ?? '') && pipedFrom.some((one) => /base64|xxd|openssl/.test(unwrap([one.name?.value ?? '']).argv[0] ?? ''))
      ? { says: 'runs a text that was hidden', fix: 'Write the commands themselves.' }
      : undefined,
  )(script),
];

/** Dangerous forms that are seen in several commands together, by name. */
export const FLOW_RULES = {
  curl_pipe_shell: downloaded,
  errexit_off: errexitOff,
  heredoc_secret: heredocSecret,
  shadowed_program: shadowed,
  hidden_command: hidden,
} as const;
