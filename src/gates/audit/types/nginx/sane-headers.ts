const HALF_A_YEAR_SECONDS = 15_552_000;
const REFERRER = [
  'no-referrer',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
  'no-referrer-when-downgrade',
  'origin',
  'origin-when-cross-origin',
];
const LEAKY = ['no-referrer-when-downgrade', 'origin-when-cross-origin'];

/** What is wrong with the value of a known header; undefined where nothing is, or the header is not known. `says` goes on after "a Header that". @source OWASP, HTTP Headers Cheat Sheet */
export function saneHeader(name: string, value: string): { readonly says: string; readonly expected: string } | undefined {
  const text = value.trim().toLowerCase();
  switch (name.toLowerCase()) {
    case 'x-frame-options':
      return ['deny', 'sameorigin'].includes(text) ? undefined : { says: 'no browser knows', expected: 'DENY or SAMEORIGIN' };
    case 'x-content-type-options':
      return text === 'nosniff' ? undefined : { says: 'no browser knows', expected: 'nosniff' };
    case 'referrer-policy': {
      const last = text.split(',').at(-1)?.trim() ?? '';
      if (REFERRER.includes(last) && !LEAKY.includes(last)) return undefined;
      return { says: 'tells other sites which page a visitor came from', expected: 'no-referrer, same-origin or strict-origin-when-cross-origin' };
    }
    case 'strict-transport-security': {
      const seconds = Number(/(?:^|;)\s*max-age\s*=\s*"?(\d+)"?\s*(?:;|$)/.exec(text)?.[1] ?? -1);
      return seconds >= HALF_A_YEAR_SECONDS ? undefined : { says: 'is forgotten within half a year', expected: `max-age of ${HALF_A_YEAR_SECONDS} or more` };
    }
    case 'content-security-policy':
      return policyProblem(text);
    default:
      return undefined;
  }
}

function policyProblem(policy: string): { readonly says: string; readonly expected: string } | undefined {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name !== '' && !directives.has(name)) directives.set(name, sources);
  }
  const scripts = directives.get('script-src') ?? directives.get('default-src');
  if (scripts === undefined) return { says: 'lets scripts come from anywhere', expected: 'default-src or script-src' };
  const open = scripts.find((source) => source === '*' || source === 'http:' || source === 'https:' || source === 'data:');
  if (open !== undefined) return { says: `lets scripts come from ${open}`, expected: "'self', or hosts by name" };
  const named = scripts.some((source) => /^'(nonce-|sha(256|384|512)-|strict-dynamic)/.test(source));
  if (scripts.includes("'unsafe-inline'") && !named)
    return { says: 'lets scripts stand in the page, where an attacker can put them', expected: "no 'unsafe-inline' for scripts" };
  if (directives.get('frame-ancestors')?.includes('*') === true) return { says: 'lets every site frame it', expected: "frame-ancestors 'none' or 'self'" };
  return undefined;
}
