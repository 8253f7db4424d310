/** The parts of a package URL. */
export interface PurlParts {
  readonly type: string;
  /** Segments joined by `/`; undefined where the type has none. */
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string | undefined>>;
}

/** A package URL in canonical form. @source package-url/purl-spec, PURL-SPECIFICATION.rst, "How to build" */
export function makePurl({ type, namespace, name, version, qualifiers = {} }: PurlParts): string {
  const path = [...(namespace ?? '').split('/'), name]
    .filter((segment) => segment !== '')
    .map(encode)
    .join('/');
  const query = Object.entries(qualifiers)
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encode(value).replaceAll('%2F', '/')}`]))
    .sort()
    .join('&');
  return `pkg:${type}/${path}${version === undefined || version === '' ? '' : `@${encode(version)}`}${query === '' ? '' : `?${query}`}`;
}

const SEGMENT = String.raw`(?:[A-Za-z0-9.\-_~:+!$&'()*,;=]|%[0-9A-Fa-f]{2})+`;
const PURL = new RegExp(String.raw`^pkg:[A-Za-z.+\-][A-Za-z0-9.+\-]*(?:/${SEGMENT})+(?:@${SEGMENT})?(?:\?[^#\s]+)?(?:#\S+)?$`);

/** Has this text the shape of a package URL? */
export function isPurl(text: string): boolean {
  return text.length <= 4096 && PURL.test(text);
}

/** The type of a package URL, such as `npm`; undefined for anything else. */
export function purlType(text: string | undefined): string | undefined {
  return text === undefined || !isPurl(text) ? undefined : text.slice(4, text.indexOf('/')).toLowerCase();
}

function encode(text: string): string {
  const wellFormed = Buffer.from(text, 'utf8').toString('utf8'); // half a surrogate pair cannot be encoded
  return encodeURIComponent(wellFormed)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%3A/g, ':');
}
