import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri } from '../duri.js';

export interface SigningKey {
  /** The public ring, to be committed. */
  readonly ring: string;
  /** The private key, to be a secret. */
  readonly pem: string;
}

export async function signingKey(folder: string): Promise<SigningKey> {
  const ring = join(folder, 'duri.keyring.json');
  const made = await duri(['keys', 'new', '--kind', 'ed25519', '--keyring', ring]);
  if (made.exitCode !== 0) throw new Error(made.stderr);
  const secrets = join(folder, 'duri-keys');
  const [name = ''] = readdirSync(secrets).filter((file) => !file.startsWith('.'));
  return { ring: readFileSync(ring, 'utf8'), pem: readFileSync(join(secrets, name), 'utf8') };
}
