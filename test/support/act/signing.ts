import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duriJson } from '../duri.js';

export interface SigningKey {
  /** The public ring, to be committed. */
  readonly ring: string;
  /** The private key, to be a secret. */
  readonly pem: string;
}

export async function signingKey(folder: string): Promise<SigningKey> {
  const ring = join(folder, 'duri.keyring.json');
  const pem = await newKey(ring, []);
  return { ring: readFileSync(ring, 'utf8'), pem };
}

/** Two keys in one ring: one seals, one gives verdicts. */
export async function signingKeys(folder: string): Promise<SigningKey & { readonly gate: string }> {
  const ring = join(folder, 'duri.keyring.json');
  const pem = await newKey(ring, []);
  const gate = await newKey(ring, ['--uses', 'gate']);
  return { ring: readFileSync(ring, 'utf8'), pem, gate };
}

async function newKey(ring: string, more: readonly string[]): Promise<string> {
  const made = await duriJson<{ readonly secret_file: string }>(['keys', 'new', '--kind', 'ed25519', '--keyring', ring, ...more]);
  if (made.exitCode !== 0) throw new Error(JSON.stringify(made));
  return readFileSync(made.secret_file, 'utf8');
}
