/** A dotted version such as `1.1`: a string, compared as integers part by part, so that 1.10 is above 1.9. */
export type SchemaVersion = string;

/** The version this DuRi writes, and the newest it can read. */
export const SCHEMA_VERSION: SchemaVersion = '1.1';

/** The versions this DuRi knows, oldest first. 1.0 is known so that it can be named as too old, not as unknown. */
export const KNOWN_SCHEMA_VERSIONS: readonly SchemaVersion[] = ['1.0', '1.1'];

/** Negative when `left` is older than `right`, positive when newer, 0 when equal. */
export function compareVersions(left: SchemaVersion, right: SchemaVersion): number {
  const [a, b] = [parts(left), parts(right)];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Two or three integers without leading zeros, joined by dots. */
export const VERSION_PATTERN = /^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){1,2}$/;

/** Is this text a version? */
export function isVersion(text: string): boolean {
  return VERSION_PATTERN.test(text);
}

function parts(version: SchemaVersion): number[] {
  return version.split('.').map(Number);
}
