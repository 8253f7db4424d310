import type { ComponentHash } from './component.js';

const ALGORITHMS: Readonly<Record<string, readonly [ComponentHash['algorithm'], bytes: number]>> = {
  sha1: ['SHA-1', 20],
  sha256: ['SHA-256', 32],
  sha384: ['SHA-384', 48],
  sha512: ['SHA-512', 64],
};

/** The digests of an npm `integrity` text; what is no digest of the right length is left out. @source W3C SRI, 3.5 */
export function hashesOf(integrity: string | undefined): ComponentHash[] {
  return (integrity ?? '').split(/\s+/).flatMap((token) => {
    const [, name = '', base64 = ''] = /^(\w+)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(token) ?? [];
    const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
    const bytes = Buffer.from(base64, 'base64');
    return bytes.length > 0 && bytes.length === known?.[1] ? [{ algorithm: known[0], hex: bytes.toString('hex') }] : [];
  });
}

/** A digest that is hexadecimal already, when it has the right length. */
export function hexHash(algorithm: ComponentHash['algorithm'], hex: string | undefined): ComponentHash[] {
  const bytes = Object.values(ALGORITHMS).find(([name]) => name === algorithm)?.[1] ?? 0;
  return hex?.length === bytes * 2 && /^[0-9a-f]+$/i.test(hex) ? [{ algorithm, hex: hex.toLowerCase() }] : [];
}
