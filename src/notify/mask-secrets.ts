const MASK = '***';
/** A shorter text would mask half of every message. */
const SHORTEST = 6;

/** Takes known secrets out of a text: as they are, and as base64, base64url, hex, URL-encoded, or inside a JSON string. */
export function secretMask(secrets: readonly string[]): (text: string) => string {
  const forms = secretForms(secrets);
  return (text) => forms.reduce((masked, form) => masked.replaceAll(form, MASK), text);
}

/** Every form in which a secret may turn up, the longest first. */
export function secretForms(secrets: readonly string[]): readonly string[] {
  return [...new Set(secrets.filter((secret) => secret.length >= SHORTEST).flatMap(formsOf))].sort((a, b) => b.length - a.length);
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = bytes.toString('base64');
  return [
    secret,
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    encodeURIComponent(secret),
    new URLSearchParams({ x: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  ].filter((form) => form.length >= SHORTEST);
}
