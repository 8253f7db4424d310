import { isSecretName } from '../shell/danger.js';

/** A secret that was found in a text; the value never leaves this program but as a fingerprint. */
export interface FoundSecret {
  readonly rule: string;
  /** Offset in the text. */
  readonly at: number;
  readonly value: string;
}

/** Longest line that is looked at for values under keys: what is longer is data. */
const MAX_LINE = 4000;

/** What common rule sets do not know. All patterns take linear time. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  dingtalk_access_token: /\baccess_token=([0-9A-Za-z]{32,128})\b/g,
  dingtalk_secret: /\b(SEC[0-9a-fA-F]{32,128})\b/g,
  private_key: /-----BEGIN (?:[A-Z]{2,20} ){0,3}PRIVATE KEY-----(?:\\n|\s){1,4}(?:[A-Za-z-]{4,20}: [^\n]{0,100}\n){0,4}\s{0,4}([A-Za-z0-9+/=]{24,})/g,
  feishu_hook: /\bopen-apis\/bot\/v2\/hook\/([0-9a-f-]{36})\b/g,
  json_web_token: /\b(eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000})\b/g,
  password_hash: /^[\w.@-]{1,64}:(\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|apr1\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}))/gm,
  url_password: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"<>]{1,100}:([^\s@/'"<>]{3,200})@[A-Za-z0-9.[-]/g,
};

/** `KEY=value`, `key: "value"`, `"key": "value"`. */
const PAIR = /(?:^|[\s,{(;?&])["']?([A-Za-z][\w.-]{1,80})["']?\s{0,4}(?::|=)\s{0,4}(?:"([^"\n]{4,500})"|'([^'\n]{4,500})'|([^\s"',;}{()]{4,500}))/g;

/** Secrets by our own rules. In a file of settings a password need not look random to be one. */
export function ownSecrets(path: string, text: string): FoundSecret[] {
  const found = Object.entries(PATTERNS).flatMap(([rule, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = match[1] ?? '';
      return rule !== 'password_hash' && isPlaceholder(value) ? [] : [{ rule, at: match.index, value }];
    }),
  );
  const settings = /(?:^|\/)\.env(?:\.|$)|\.env$/.test(path);
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length <= MAX_LINE) found.push(...pairsIn(line, settings).map((pair) => ({ ...pair, at: start + pair.at })));
    start += line.length + 1;
  }
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(value) && seen.add(value).size > 0);
}

function pairsIn(line: string, settings: boolean): FoundSecret[] {
  return [...line.matchAll(PAIR)].flatMap((match) => {
    const [, key = '', double, single, bare] = match;
    const value = double ?? single ?? bare ?? '';
    if (!isSecretName(key.replaceAll(/[.-]/g, '_').replaceAll(/([a-z])([A-Z])/g, '$1_$2')) || isPlaceholder(value)) return [];
    const real = settings ? value.length >= 6 : looksRandom(value);
    return real ? [{ rule: 'secret_value', at: match.index + match[0].indexOf(value), value }] : [];
  });
}

const PLACEHOLDER =
  /^(?:change[-_ ]?me.*|replace[-_ ]?(?:me|with).*|<.*>|%\w+%|\{\{.*|\*+|x{3,}|\.{3,}|-+|your[-_ ].*|my(?:[-_ ](?:own|super|strong|app|api|access|admin|client|db|database|private|user|secret|pass|password|passphrase|token|key|value|here))+|example.*|.*[-_.]example|dummy.*|fake.*|sample.*|placeholder.*|todo|tbd|none|null|undefined|true|false|secret|password|token|redacted|not[-_ ]?set|unset|empty|ref:.*|env:.*|file:.*|vault:.*)$/i;

/** Nothing but `${NAME}`, `${{ secrets.NAME }}`, `$(command)`, `$NAME` or `$name`. A password may begin with `$` as well: `$ecretPass0rd9` is none of them. */
const REFERENCES = /^(?:[-_.:/]?(?:\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+|\d)(?![A-Za-z0-9_])))+$/;
/** `${NAME:-value}`: what it is when nothing is set. */
const FALLBACK = /^\$\{\w+:?[-=]([^}]*)\}$/;
/** Tags of YAML that fetch a value from elsewhere; a password may begin with `!` as well. */
const TAG = /^!(?:vault|secret|env|env_var|reference|ref|sub|getatt|importvalue)$/i;

/** Is it there only to be replaced, or a name of where the value comes from? */
export function isPlaceholder(value: string): boolean {
  const plain = value.trim();
  if (plain === '' || PLACEHOLDER.test(plain) || TAG.test(plain)) return true;
  const fallback = FALLBACK.exec(plain)?.[1];
  if (fallback !== undefined) return isPlaceholder(fallback);
  return REFERENCES.test(plain) || new Set(plain).size <= 3 || /EXAMPLE|CHANGE_ME|PLACEHOLDER|REDACTED/.test(plain);
}

/** Letters and digits, no word, path or call, and more than 3.2 bits a character. */
function looksRandom(value: string): boolean {
  if (value.length < 16 || value.length > 400 || /[\s(){}<>$]|^[./~]|:\/\//.test(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(value)).length;
  if (kinds < 2 || !/\d/.test(value) || /^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d{0,4}$/i.test(value)) return false;
  return bitsPerCharacter(value) >= 3.2;
}

/** Shannon's entropy of the characters. */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0);
}
