import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './duri.mjs';
import { editMetadata } from './forge.mjs';

const DAY_MS = 86_400_000;

/** What is done to a copy of evidence, key ring and, with `onRelease`, of the release; and what DuRi must answer. */
export const ATTACKS = [
  { name: 'one byte flipped in a file', expect: 'tampered', onRelease: true, run: ({ release }) => flipByte(join(release, 'dist', 'index.js')) },
  { name: 'one file removed', expect: 'tampered', onRelease: true, run: ({ release }) => rmSync(join(release, 'LICENSE')) },
  { name: 'one file added', expect: 'tampered', onRelease: true, run: ({ release }) => writeFileSync(join(release, 'dist', 'backdoor.js'), 'evil()\n') },
  {
    name: 'manifest cut short',
    expect: 'corrupted',
    run: ({ evidence }) => truncateSync(join(evidence, 'checksums.json'), statSync(join(evidence, 'checksums.json')).size - 100),
  },
  { name: 'schema lowered, signed again by the ring', expect: 'policy_changed', run: ({ evidence, keys }) => editMetadata(evidence, lowerSchema, keys) },
  { name: 'schema lowered, unsigned', expect: 'tampered', run: ({ evidence }) => editMetadata(evidence, lowerSchema) },
  { name: 'one signature stripped', expect: 'tampered', run: ({ evidence }) => stripSignature(join(evidence, 'checksums.sig')) },
  { name: 'key rotated, old one inside its window', expect: 'verified', warning: 'key_rotating', run: ({ ring }) => rotate(ring) },
  { name: 'key rotated, old one outside its window', expect: 'tampered', run: ({ ring }) => rotate(ring).then(() => endWindows(ring)) },
];

function flipByte(path) {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] ^= 1;
  writeFileSync(path, bytes);
}

function lowerSchema(metadata) {
  metadata.schema_version = '1.0';
}

function stripSignature(path) {
  const envelope = JSON.parse(readFileSync(path, 'utf8'));
  envelope.signatures.pop();
  writeFileSync(path, JSON.stringify(envelope));
}

/** Replaces every key of the ring; the old ones verify until their window ends. */
async function rotate(ring) {
  const { keys } = JSON.parse(readFileSync(ring, 'utf8'));
  for (const { id } of keys) await must('keys', 'rotate', id, '--keyring', ring);
}

/** The day after the windows of the replaced keys have ended, told by moving the windows instead of the clock. */
function endWindows(ring) {
  const content = JSON.parse(readFileSync(ring, 'utf8'));
  const replaced = new Set(content.keys.map(({ replaces }) => replaces));
  const yesterday = new Date(Date.now() - DAY_MS).toISOString();
  for (const key of content.keys.filter(({ id }) => replaced.has(id)))
    Object.assign(key, { sign_from: new Date(0).toISOString(), sign_until: yesterday, verify_until: yesterday });
  writeFileSync(ring, JSON.stringify(content, null, 2));
}

/** Evidence files with their sizes, for the table. */
export function listFiles(directory) {
  return readdirSync(directory)
    .sort()
    .map((name) => ({ name, bytes: statSync(join(directory, name)).size }));
}
