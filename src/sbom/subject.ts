/** What an SBOM says that it is about. */
export interface Subject {
  readonly name: string;
  readonly version: string | undefined;
}

/** A release that does not say its name: the path that it was scanned at is no name, it differs from machine to machine. */
export const UNNAMED: Subject = { name: 'release', version: undefined };

/** Name and version of a Node project, from the text of its package.json; undefined when it gives no name. */
export function subjectOf(packageJson: string): Subject | undefined {
  try {
    const { name, version } = JSON.parse(packageJson.replace(/^\uFEFF/, '')) as Record<string, unknown>;
    return typeof name === 'string' && name !== '' ? { name, version: typeof version === 'string' && version !== '' ? version : undefined } : undefined;
  } catch {
    return undefined;
  }
}
