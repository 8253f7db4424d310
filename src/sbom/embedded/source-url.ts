/**
 * Where a package that is in no registry came from, as a purl qualifier: without credentials, and without a
 * query, which may hold a token. @source package-url/purl-spec, "Known qualifiers" (vcs_url, download_url)
 */
export function sourceQualifier(resolved: string | undefined): { readonly vcs_url?: string; readonly download_url?: string } {
  if (resolved === undefined) return {};
  const text = resolved.replace(/^github:/, 'git+https://github.com/').replace(/^git@([^:/]+):/, 'git+ssh://$1/');
  if (!URL.canParse(text)) return {};
  const url = new URL(text);
  if (!/^(?:git(?:\+[a-z]+)?|https?):$/.test(url.protocol)) return {};
  const commit = /^#(?:commit=)?([0-9a-f]{7,64})$/.exec(url.hash)?.[1];
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  const clean = url.href.replace(/^(git(?:\+[a-z]+)?:\/\/)[^/@]*@/, '$1'); // not every scheme lets the URL class drop them
  if (url.protocol.startsWith('git') || commit !== undefined)
    return { vcs_url: `${clean.startsWith('git') ? '' : 'git+'}${clean}${commit === undefined ? '' : `@${commit}`}` };
  return { download_url: clean };
}

/** A line of a lock file, fit to be shown: cut short, and without what stands before an `@` of an address or behind its `?`. */
export function showable(line: string): string {
  return line
    .replace(/\/\/[^/@\s]*@/g, '//')
    .replace(/\?\S*/g, '')
    .slice(0, 80);
}

/** Is this the address that a registry gives a package's archive, `…/-/name-1.0.0.tgz`? Which registry it is does not belong to the package's identity. */
export function isRegistryArchive(url: string): boolean {
  return /^https:\/\/[^/]+\/(?:[^?#]+\/)?-\/[^/?#]+\.tgz(?:#[0-9a-f]*)?$/.test(url);
}
