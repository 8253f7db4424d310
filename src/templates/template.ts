import { type Sha256, sha256 } from '../model/digest.js';

/** What a template is filled in with. */
export interface TemplateFacts {
  readonly product: string;
  /** Where the runbooks can be read, without a slash at the end. */
  readonly runbooks: string;
}

/** One file of the release template. */
export interface Template {
  /** Relative to the folder that it is written to, with `/`. */
  readonly path: string;
  /** Goes up by one with each change of what `render` gives; `test/templates/digests.json` holds it. */
  readonly version: number;
  /** Is made to be filled in: an edit is no drift. */
  readonly own?: boolean;
  /** The file, with {@link MARKER} once where its format takes a remark. */
  render(facts: TemplateFacts): string;
}

/** Stands in a template for the marker, which says what the file is, of which version, and with which digest it was written. */
export const MARKER = '%duri-template%';

const WRITTEN = /duri-template (\S+) v(\d{1,9}) sha256:([0-9a-f]{64})/;

/** What a marked file says of itself. */
export interface Marked {
  readonly path: string;
  readonly version: number;
  /** Is it, byte for byte but for line ends, as it was written? */
  readonly untouched: boolean;
}

/** A template as it is written to a repository. */
export function renderMarked(template: Template, facts: TemplateFacts): string {
  const text = template.render(facts);
  const line = (digest: string): string => text.replace(MARKER, () => `duri-template ${template.path} v${template.version} sha256:${digest}`);
  return line(digestWithout(line('')));
}

/** Reads the marker of a file; undefined when it has none. */
export function readMarker(text: string): Marked | undefined {
  const found = WRITTEN.exec(text);
  if (found === null) return undefined;
  const [, path = '', version = '', digest = ''] = found;
  return { path, version: Number(version), untouched: digestWithout(text.replace(`sha256:${digest}`, 'sha256:')) === digest };
}

/** The digest of a file whose marker holds none yet; a checkout on another platform has other line ends. */
function digestWithout(text: string): Sha256 {
  return sha256(text.replace(/\r\n/g, '\n'));
}
