/** What stands where a secret was. */
const MASK = '***';

/** A shorter secret is part of too many harmless words; whoever uses one is told by `shortSecrets`. */
export const MIN_SECRET_LENGTH = 6;

/** Takes secrets out of a text. */
export type Redactor = (text: string) => string;

/**
 * The one redactor in front of every writer: each secret goes, and with it the forms that it takes on its way through programs:
 * base64 at each of the three offsets, base64url, percent-encoded, JSON-escaped, hexadecimal.
 */
export function createRedactor(secrets: Iterable<string>): Redactor {
  const forms = [...new Set([...secrets].filter((secret) => secret.length >= MIN_SECRET_LENGTH).flatMap(formsOf))]
    .filter((form) => form.length >= MIN_SECRET_LENGTH)
    .sort((a, b) => b.length - a.length); // the longest first, or a part of it would stay
  if (forms.length === 0) return (text) => text;
  return (text) => forms.reduce((clean, form) => (clean.includes(form) ? clean.replaceAll(form, MASK) : clean), text);
}

/** Redacts every text in a value made of objects, lists and plain values; keys too. */
export function redactDeep<T>(value: T, redact: Redactor): T {
  return deep(value, redact) as T;
}

function deep(value: unknown, redact: Redactor): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item: unknown) => deep(item, redact));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), deep(inner, redact)]));
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const percent = encodeURIComponent(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    ...base64Forms(bytes),
    percent,
    percent.replaceAll('%20', '+'),
    [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join(''),
    json,
    json.replaceAll('/', '\\/'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ];
}

/** Inside a longer text that is encoded as a whole (`user:secret`) a secret begins at one of three offsets; the edges that mix with neighbours are left out. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
    const end = padded.length - (padded.length % 3);
    const inner = padded.toString('base64').slice(offset === 0 ? 0 : 4, (end / 3) * 4);
    const whole = offset === 0 ? [bytes.toString('base64'), bytes.toString('base64url')] : [];
    return [...whole, inner, inner.replaceAll('+', '-').replaceAll('/', '_')].filter((form) => form.length >= MIN_SECRET_LENGTH);
  });
}
