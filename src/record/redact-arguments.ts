import { printable } from '../model/path.js';
import { hasSecretWord, wordsOf } from '../model/secret-name.js';

/** What stands where a secret was. */
export const REDACTED = '***';

/** A longer text goes whole: it can be no name of anything, and patterns are looked for in bounded time only. */
const MAX_CHARACTERS = 4096;

/**
 * An argument list as a record may keep it. Secrets go; so does whatever might be one. The rules, in order:
 *
 * 1. After `--` only the program stays: the arguments of somebody else's command follow no rule of ours.
 * 2. The value of a flag, assignment or header whose name has a secret word in it (`--api-key X`, `--token=X`,
 *    `DB_PASSWORD=X`, `X-Auth: X`), unless the name ends in a word that says the value is none (`--key-file`, `--key-id`).
 *    What follows such a flag goes even when it looks like a flag itself.
 * 3. Values that the caller knows to be secret, wherever they stand.
 * 4. In a URL: credentials, the whole query, the fragment, and the path of a webhook; `user:password@` also without a scheme.
 * 5. Key material (PEM), authorization headers, JSON fields with a secret name, JSON web tokens, and tokens in the form
 *    of a known issuer.
 * 6. An unbroken run of 32 or more characters of base64 that looks random, or of hexadecimal digits, unless `sha256:`
 *    stands before it or the flag is one that takes a commit or digest (`--base`, `--expect`, …).
 * 7. Anything longer than 4,096 characters.
 *
 * A short password without any of these marks, as a bare argument, is not recognised. None of DuRi's commands takes one.
 */
export function redactArguments(argv: readonly string[], knownSecrets: readonly string[] = []): readonly string[] {
  const redacted: string[] = [];
  let before: Flag | undefined;
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') return [...redacted, '--', ...redactCommand(argv.slice(index + 1), knownSecrets)];
    redacted.push(before?.secret === true ? REDACTED : redactArgument(argument, knownSecrets, before?.digest === true));
    const flag = parseFlag(argument);
    before = flag?.value === undefined ? flag : undefined;
  }
  return redacted;
}

/** One text without what looks like a secret: rules 3 to 7. */
export function redactText(text: string, knownSecrets: readonly string[] = [], mayBeDigest = false): string {
  if (text.length > MAX_CHARACTERS) return tooLong(text);
  let clean = text;
  for (const secret of [...knownSecrets].sort((a, b) => b.length - a.length)) if (secret.length >= 4) clean = clean.replaceAll(secret, REDACTED);
  clean = clean.replace(URLS, redactUrl).replace(/[^\s:@/=]+:[^\s@/]+@(?!sha256:)/g, `${REDACTED}@`);
  for (const pattern of TOKENS) clean = clean.replace(pattern, REDACTED);
  if (!mayBeDigest || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(clean)) clean = clean.replace(RUNS, redactRun);
  return printable(clean).replace(/\p{Surrogate}/gu, '\ufffd');
}

interface Flag {
  /** Name and separator as they were written. */
  readonly written: string;
  readonly secret: boolean;
  /** Takes a commit or a digest. */
  readonly digest: boolean;
  readonly value: string | undefined;
}

const HARMLESS_ENDS = new Set('count dir directory file files format id ids kind name names path paths ref type'.split(' '));
const DIGEST_FLAGS = new Set('base base-ref commit expect head head-ref subject-digest'.split(' '));

/** Rule 2 for what one argument holds by itself; the value of a flag can hold an assignment of its own. */
function redactArgument(argument: string, knownSecrets: readonly string[], mayBeDigest: boolean): string {
  const flag = argument.length > MAX_CHARACTERS ? undefined : parseFlag(argument);
  if (flag?.value === undefined) return redactText(argument, knownSecrets, mayBeDigest);
  return `${redactText(flag.written, knownSecrets)}${flag.secret ? REDACTED : redactArgument(flag.value, knownSecrets, flag.digest)}`;
}

/** `--flag`, `--flag=value`, `-f`, `NAME=value`, and `Name: value` where the name is a secret's; undefined for anything else. */
function parseFlag(argument: string): Flag | undefined {
  const match = /^(-{0,2})([A-Za-z_][\w.-]*)(?:(=|:\s*)([\s\S]*))?$/.exec(argument);
  if (match === null) return undefined;
  const [, dashes = '', name = '', separator = '', value] = match;
  const words = wordsOf(name);
  const secret = hasSecretWord(words) && !HARMLESS_ENDS.has(words.at(-1) ?? '');
  const isFlag = separator === '=' || (separator === '' ? dashes !== '' : secret);
  return isFlag ? { written: `${dashes}${name}${separator}`, secret, digest: DIGEST_FLAGS.has(words.join('-')), value } : undefined;
}

function redactCommand(command: readonly string[], knownSecrets: readonly string[]): string[] {
  return command.map((argument, index) => (index === 0 ? redactText(argument, knownSecrets) : REDACTED));
}

// eslint-disable-next-line no-control-regex
const URLS = /\b[a-zA-Z][a-zA-Z0-9+.-]{0,30}:\/\/[^\s"'<>\x00-\x1f]+/g;

function redactUrl(url: string): string {
  const [, scheme = '', authority = '', path = '', rest = ''] = /^([^:]+:\/\/)([^/?#]*)([^?#]*)([\s\S]*)$/.exec(url) ?? [];
  const at = authority.lastIndexOf('@');
  const host = at === -1 ? authority : `${REDACTED}@${authority.slice(at + 1)}`;
  const webhook = /(?:^|\.)hooks?\.|webhook/i.test(`${host}${path}`) || /\/(?:services|hooks?|robot|bot)\//i.test(path);
  return `${scheme}${host}${webhook && path.length > 1 ? `/${REDACTED}` : path}${rest === '' ? '' : `${rest.charAt(0)}${REDACTED}`}`;
}

const TOKENS: readonly RegExp[] = [
  /-----BEGIN [\s\S]*?(?:-----END [A-Z0-9 ]+-----|$)/g,
  /\b(?:bearer|basic|token|digest)\s+[\w.~+/=-]{6,}/gi,
  /\bauthorization\s*[:=]\s*\S[\s\S]*/gi,
  /(?<=["'][\w-]*(?:auth|cred|key|passw|pwd|secret|token)[\w-]*["']\s*:\s*)(?:"(?:[^"\\]|\\.)*"?|'[^']*'?)/gi,
  /\beyJ[\w-]{5,}(?:\.[\w-]*)*/g, // JSON web token, or the part of one
  /\b(?:gh[a-z]_|github_pat_)\w{10,}/g, // GitHub
  /\bgl[a-z]{2,12}-[\w-]{10,}/g, // GitLab
  /\bxox[a-z]-[\w-]{8,}|\bxapp-[\w-]{8,}/g, // Slack
  /\b(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA)[A-Z0-9]{12,}/g, // AWS key id
  /\bAIza[\w-]{20,}|\bya29\.[\w-]{10,}/g, // Google
  /\b(?:npm|pypi|dckr|hf|lin|dop|doo|shpat|shpss|sntrys|atlasv1|rubygems|SEC)[_-][\w-]{10,}/g, // registries and services
  /\bSEC[0-9a-f]{32,}/g, // DingTalk signing secret
  /\b(?:sk|pk|rk)[_-](?:live|test|proj|ant|or)?[\w-]{12,}/g, // Stripe, OpenAI and others
];

const RUNS = /(sha256:)?([A-Za-z0-9+/_=-]{32,})/g;

/** Rule 6. In an absolute path only the part that is random goes. A run id of ours is none. */
function redactRun(whole: string, prefix: string | undefined, run: string): string {
  if (prefix !== undefined && /^[0-9a-f]{64}$/.test(run)) return whole;
  if (!run.startsWith('/')) return isRandom(run, 32) || run.split('/').some((part) => isRandom(part, 16)) ? `${prefix ?? ''}${REDACTED}` : whole;
  return `${prefix ?? ''}${run
    .split('/')
    .map((part) => (isRandom(part, 16) ? REDACTED : part))
    .join('/')}`;
}

/** Words change from lower to upper case or to a digit now and then; random text does at more than every fourth character. */
function isRandom(text: string, atLeast: number): boolean {
  if (/^[0-9a-fA-F]{32,}$/.test(text)) return true;
  if (text.length < atLeast || RUN_ID.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text)) return false;
  const changes = text.match(/(?<=[a-z])[A-Z\d]|(?<=[A-Z])[a-z\d]|(?<=\d)[A-Za-z]/g)?.length ?? 0;
  return changes * 4 >= text.length;
}

const RUN_ID = /^\d{8}T\d{6}Z-[0-9a-f]{12}$/;

function tooLong(text: string): string {
  return `${REDACTED} (${text.length} characters)`;
}
