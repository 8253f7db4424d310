/** What stands where a secret was. */
const MASK = '***';

/** A shorter secret is part of too many harmless words; it is not taken out. */
export const MIN_SECRET_LENGTH = 6;

/** Takes secrets out of a text. */
export type Redactor = (text: string) => string;

/**
 * The one redactor in front of every writer: each secret goes, and with it the forms that it takes on its way through programs:
 * base64 at each of the three offsets, base64url, percent-encoded, JSON-escaped, hexadecimal.
 */
export function createRedactor(secrets: Iterable<string>): Redactor {
  const known = [...secrets].filter((secret) => secret.length >= MIN_SECRET_LENGTH).map((secret) => Buffer.from(secret, 'utf8'));
  const whole = known.flatMap((bytes) => formsOf(bytes).map((form) => [form, form] as const));
  const forms = [...new Map<string, string | RegExp>([...known.flatMap(encodedForms), ...whole])]
    .filter(([form]) => form.length >= MIN_SECRET_LENGTH)
    .sort(([a], [b]) => b.length - a.length); // the longest first, or a part of it would stay
  if (forms.length === 0) return (text) => text;
  return (text) => forms.reduce((clean, [form, taken]) => (clean.includes(form) ? clean.replaceAll(taken, MASK) : clean), text);
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

function formsOf(bytes: Buffer): string[] {
  const secret = bytes.toString('utf8');
  const percent = encodeURIComponent(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    bytes.toString('base64'),
    bytes.toString('base64url'),
    percent,
    percent.replaceAll('%20', '+'),
    [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join(''),
    json,
    json.replaceAll('/', '\\/'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ];
}

/**
 * Inside a longer text that is encoded as a whole (`user:secret`) a secret begins at one of three offsets. Characters that hold
 * nothing but its bits are what is looked for; the one at either edge that mixes with a neighbour is taken with them.
 */
function encodedForms(bytes: Buffer): (readonly [form: string, taken: RegExp])[] {
  return [0, 1, 2].flatMap((offset) => {
    const bits = 8 * (offset + bytes.length);
    const inner = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(Math.ceil((8 * offset) / 6), Math.floor(bits / 6));
    const [before, after] = [offset === 0 ? '' : MIXED, bits % 6 === 0 ? '' : MIXED];
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')].map(
      (form) => [form, new RegExp(`${before}${form.replaceAll('+', '\\+')}${after}`, 'g')] as const,
    );
  });
}

const MIXED = '[A-Za-z0-9+/_-]?';
