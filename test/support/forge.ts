import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface RingKey {
  readonly id: string;
  readonly secretFile: string;
}

// The demo's own signer, which is written against the public formats only: a second implementation that forges for tests.
const forge = (await import(new URL('../../../scripts/demo/forge.mjs', import.meta.url).href)) as {
  editMetadata(evidence: string, change: (metadata: Record<string, unknown>) => void, keys?: readonly RingKey[]): void;
};

/** Changes the metadata of an evidence set; with keys it is signed again. */
export function editMetadata(evidence: string, change: (metadata: Record<string, unknown>) => unknown, keys: readonly RingKey[] = []): void {
  forge.editMetadata(evidence, (metadata) => void change(metadata), keys);
}

/** The keys of a ring with the files of their secrets. */
export function ringKeys(ring: string): RingKey[] {
  const { keys } = JSON.parse(readFileSync(ring, 'utf8')) as { keys: { id: string; secret_file: string }[] };
  return keys.map(({ id, secret_file }) => ({ id, secretFile: join(dirname(ring), secret_file) }));
}
