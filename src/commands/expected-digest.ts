import { isSha256, type Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';

/** Reads `--expect`. @throws input_invalid */
export function expectedDigest(text: string | undefined): Sha256 | undefined {
  if (text === undefined) return undefined;
  const hex = /^sha256:(.*)$/.exec(text)?.[1] ?? '';
  if (isSha256(hex)) return hex;
  throw new IntegrityError(
    'input_invalid',
    `--expect is "${printable(text.slice(0, 80))}"; expected sha256: and 64 hexadecimal digits`,
    {},
    { hint: '`duri verify` prints the digest of a release as "metadata", and `duri seal` as its output metadata-digest.' },
  );
}
