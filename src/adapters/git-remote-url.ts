/** A remote's URL without what could be a secret: user and password, query, fragment. Undefined for what is no URL of a host. */
export function withoutCredentials(url: string): string | undefined {
  // eslint-disable-next-line no-control-regex
  if (url.length > 2000 || /[\x00-\x20\x7f]/.test(url)) return undefined;
  const short = /^(?:[^@/\\]*@)?([A-Za-z0-9][A-Za-z0-9.-]*):(?!\/\/)([^\\]+)$/.exec(url);
  if (short !== null && !/^[A-Za-z]$/.test(short[1] ?? '')) return `ssh://${short[1]}/${(short[2] ?? '').replace(/^\/+/, '')}`;
  if (!/^(https?|ssh|git):\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { protocol, host, pathname } = new URL(url);
  return host === '' ? undefined : `${protocol}//${host}${pathname}`;
}
