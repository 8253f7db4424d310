import { createHash, createHmac, sign as signWith } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Changes the metadata of an evidence set and signs it again with keys of the ring, as somebody could who got hold
 * of them. Written against the public formats only (DSSE, in-toto), without any code of DuRi.
 */
export function editMetadata(evidence, change, keys = []) {
  const file = join(evidence, 'deployment_metadata.json');
  const metadata = JSON.parse(readFileSync(file, 'utf8'));
  change(metadata);
  const content = `${JSON.stringify(metadata, null, 2)}\n`;
  writeFileSync(file, content);
  if (keys.length > 0) signAgain(join(evidence, 'deployment_metadata.sig'), content, keys);
}

function signAgain(signatureFile, content, keys) {
  const envelope = JSON.parse(readFileSync(signatureFile, 'utf8'));
  const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString());
  statement.subject[0].digest.sha256 = createHash('sha256').update(content).digest('hex');
  const payload = Buffer.from(JSON.stringify(statement)); // key order is kept, so this is canonical again
  const message = Buffer.concat([Buffer.from(`DSSEv1 ${envelope.payloadType.length} ${envelope.payloadType} ${payload.length} `), payload]);
  const signatures = keys.map(({ id, secretFile }) => ({ keyid: id, sig: signMessage(secretFile, message).toString('base64') }));
  writeFileSync(signatureFile, JSON.stringify({ payload: payload.toString('base64'), payloadType: envelope.payloadType, signatures }));
}

function signMessage(secretFile, message) {
  const secret = readFileSync(secretFile);
  if (secret.includes('PRIVATE KEY')) return signWith(null, message, secret);
  const raw = secret.at(-1) === 0x0a ? secret.subarray(0, -1) : secret;
  return createHmac('sha256', raw).update(message).digest();
}
