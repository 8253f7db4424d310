import { IntegrityError } from '../model/errors.js';
import type { Environment } from '../ports/environment.js';

type Variables = Environment['variables'];

/**
 * The proxy that a request goes through; undefined when it goes straight. The rules are those of GitHub's own @actions/http-client:
 * lower-case names first, a host in NO_PROXY covers its subdomains, and this machine is never asked through a proxy.
 * @throws input_invalid when the variable holds no address
 */
export function proxyFor(url: URL, variables: Variables): string | undefined {
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = valueOf(variables, name);
  if (proxy === '' || isDirect(url, valueOf(variables, 'NO_PROXY'))) return undefined;
  const address = proxy.includes('://') ? proxy : `http://${proxy}`;
  // The value may hold a password, so the message does not repeat it.
  if (!URL.canParse(address)) throw new IntegrityError('input_invalid', `${name} holds no address`, {}, { hint: 'Write it as http://HOST:PORT.' });
  return address;
}

function isDirect({ hostname, port, protocol }: URL, noProxy: string): boolean {
  if (/^(?:localhost|127\..*|\[::1\])$/.test(hostname)) return true;
  const names = [hostname, `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`];
  const entries = noProxy
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries.some((entry) => entry === '*' || names.some((name) => name === entry || name.endsWith(entry.startsWith('.') ? entry : `.${entry}`)));
}

function valueOf(variables: Variables, name: string): string {
  return variables[name.toLowerCase()] || variables[name] || '';
}
