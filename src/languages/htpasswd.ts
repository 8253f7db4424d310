export type HashKind = 'bcrypt' | 'apr1' | 'sha1' | 'ssha' | 'plain' | 'crypt' | 'md5crypt' | 'sha256crypt' | 'sha512crypt' | 'yescrypt' | 'argon2' | 'unknown';

/** A line of an htpasswd file. The hash itself is never kept. */
export interface HtpasswdEntry {
  readonly user: string;
  readonly kind: HashKind;
  /** Of bcrypt. */
  readonly cost: number | undefined;
  readonly line: number;
}

export interface Htpasswd {
  readonly entries: readonly HtpasswdEntry[];
  /** Lines that are no entry. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const KINDS: readonly (readonly [HashKind, RegExp])[] = [
  ['bcrypt', /^\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}$/],
  ['apr1', /^\$apr1\$[^$]{1,8}\$[./A-Za-z0-9]{22}$/],
  ['md5crypt', /^\$1\$[^$]{0,8}\$[./A-Za-z0-9]{22}$/],
  ['sha256crypt', /^\$5\$.+\$[./A-Za-z0-9]{43}$/],
  ['sha512crypt', /^\$6\$.+\$[./A-Za-z0-9]{86}$/],
  ['yescrypt', /^\$y\$.+\$[./A-Za-z0-9]{43}$/],
  ['argon2', /^\$argon2/],
  ['sha1', /^\{SHA\}[A-Za-z0-9+/]{27}=$/],
  ['ssha', /^\{SSHA\}[A-Za-z0-9+/=]+$/],
  ['plain', /^\{PLAIN\}/],
  ['unknown', /^\$/],
  ['crypt', /^[./A-Za-z0-9]{13}$/],
];

/** Reads an htpasswd file as nginx does: `user:hash`, optionally `:comment`; lines that begin with `#` are none. @source nginx, ngx_http_auth_basic_module */
export function readHtpasswd(text: string): Htpasswd {
  const entries: HtpasswdEntry[] = [];
  const problems: { line: number; message: string }[] = [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, written] of lines.entries()) {
    const line = index + 1;
    const problem = (message: string): unknown => problems.push({ line, message });
    if (written.startsWith('#')) continue;
    if (written.endsWith('\r')) problem('ends with a carriage return, which becomes part of the hash');
    const [user = '', hash, ...rest] = written.replace(/\r$/, '').split(':');
    if (written.trim() === '') problem('is empty');
    else if (hash === undefined || user === '') problem('is no user:hash');
    else if (hash === '') problem(`has no hash for ${user}`);
    else {
      if (/\s/.test(user) || /\s/.test(hash) || (rest.length > 0 && rest.join(':').trim() === ''))
        problem(`has something beside user and hash for ${user.trim()}`);
      const [kind] = KINDS.find(([, pattern]) => pattern.test(hash)) ?? ['plain' as const];
      entries.push({ user, kind, cost: kind === 'bcrypt' ? Number(hash.slice(4, 6)) : undefined, line });
    }
  }
  return { entries, problems };
}
