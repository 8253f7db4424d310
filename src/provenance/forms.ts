import { printable } from '../model/path.js';

/** Reads one untrusted variable: the value in its one form, or undefined when it does not have it. */
export type Form = (text: string) => string | undefined;

const MAX_CHARACTERS = 1000;

/** A form that a pattern describes; the pattern must be anchored. */
function matching(pattern: RegExp): Form {
  return (text) => (text.length <= MAX_CHARACTERS && pattern.test(text) ? text : undefined);
}

/** One line of text without control or bidirectional characters, and without an address that carries credentials. */
export const line: Form = (text) =>
  text.length <= MAX_CHARACTERS && printable(text) === text && !/\p{Surrogate}|:\/\/[^/\s]*@/u.test(text) ? text : undefined;

/** A word of a known small alphabet: an event, an id, a version. */
export const word: Form = matching(/^[A-Za-z0-9][A-Za-z0-9._:+-]{0,199}$/);

/** A UUID, in braces or not. Braces are dropped. */
export const uuid: Form = (text) => /^\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}?$/.exec(text)?.[1]?.toLowerCase();

export const digits: Form = matching(/^\d{1,20}$/);

/** The full id of a git commit: SHA-1 or SHA-256. A name such as `HEAD` or a short id says nothing. */
export const commit: Form = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** `owner/name`, or a longer path of such parts. */
export const repositoryPath: Form = matching(/^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+){1,20}$/);

/** A git ref, or the name of a branch or tag. @source git-check-ref-format(1) */
export const ref: Form = (text) => {
  // eslint-disable-next-line no-control-regex
  const forbidden = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|\/\.|\.$|\/$|\.lock(?:\/|$)/;
  return text !== '' && line(text) !== undefined && !forbidden.test(text) ? text : undefined;
};

/** An http(s) URL without credentials, query or fragment, each of which can carry a secret, and without a slash at its end. */
export const webUrl: Form = webUrlWith();

/** Like `webUrl`, but with the query parameters that are named, where their value is a plain word. */
export function webUrlWith(...parameters: readonly string[]): Form {
  return (text) => {
    const url = parseWebUrl(text);
    if (url === undefined) return undefined;
    const kept = parameters.flatMap((name) => {
      const value = word(url.searchParams.get(name) ?? '');
      return value === undefined ? [] : [`${name}=${value}`];
    });
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
  };
}

/**
 * The address of a git repository as an SPDX download location: `git+https://host/path`. Credentials, query and
 * fragment are dropped; a path of this machine is no address.
 * @source SPDX 2.3, section 7.7 (package download location)
 */
export const gitRepository: Form = (text) => {
  if (text.length > MAX_CHARACTERS || printable(text) !== text) return undefined;
  const scp = /^(?:[\w.-]+@)?([A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z0-9-]+):(?!\/\/)\/?([^\s?#]+)$/.exec(text);
  if (scp !== null) return `git+ssh://git@${scp[1] ?? ''}/${scp[2] ?? ''}`;
  if (!/^(?:https?|ssh|git):\/\/[^/]/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const user = url.protocol === 'ssh:' && url.username === 'git' ? 'git@' : '';
  return url.pathname.length > 1 ? `git+${url.protocol}//${user}${url.host}${url.pathname}` : undefined;
};

/** An instant in any RFC 3339 form (a space may stand for the T), as UTC with milliseconds. */
export const instant: Form = (text) => {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  return toInstant(Date.parse(text.replace(' ', 'T')));
};

/** Whole seconds since 1970, as an instant. */
export const unixSeconds: Form = (text) => (/^[1-9]\d{0,10}$/.test(text) ? toInstant(Number(text) * 1000) : undefined);

/** The address of a repository with the ref that was built; what a URI cannot hold is percent-encoded. */
export function atRef(repository: string | undefined, name: string | undefined): string | undefined {
  return repository === undefined || name === undefined ? repository : `${repository}@${encodeURI(name)}`;
}

/** The full name of a branch or tag that a CI gives by its short name. */
export function fullRef(tag: string | undefined, branch: string | undefined): string | undefined {
  if (tag !== undefined) return `refs/tags/${tag}`;
  return branch === undefined || branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
}

function parseWebUrl(text: string): URL | undefined {
  if (text.length > MAX_CHARACTERS || printable(text) !== text || !/^https?:\/\/[^/]/.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text);
}

function toInstant(milliseconds: number): string | undefined {
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}
