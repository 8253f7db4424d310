import { join, resolve } from 'node:path';
import { LOG_FILE, LOG_SIGNATURE_FILE } from '../evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import { command } from '../inputs/command.js';
import { choice, optionalText } from '../inputs/input.js';
import { dualVerify } from '../keys/dual-verify.js';
import { loadTrust, type TrustRequest } from '../keys/trust.js';
import { LIMITS } from '../model/limits.js';
import { refuseUntrusted } from '../policy/inside.js';
import { KEY_KINDS } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { CLAIMED_LEVELS } from '../record/log-record.js';
import { assessLog } from '../record/log-statement.js';
import { type LogFile, readLog } from '../record/read-log.js';
import { type VerifiedLog, verifyLog } from '../record/verify-log.js';
import { type EnvelopeResult, verifyEnvelope } from '../verification/verify-envelope.js';
import { logVerifyResult } from './log-verify-result.js';
import { hmacKey } from './key-inputs.js';
import { evidenceInput } from './place-inputs.js';

export default command({
  name: 'log verify',
  summary: 'Check an execution record: is the chain whole, and is it signed?',
  description:
    'Checks every line of an execution record (VERIFY_LOG.log): canonical JSON, its place, its link to the line before it, the checkpoint at the end. With a key ring it also checks the signature. A record says what ran and what came back; it never proves that what ran was right.',
  examples: [
    { line: 'duri log verify --evidence evidence', says: 'The record of the last run, its chain only (L0)' },
    { line: 'duri log verify --evidence evidence --keyring duri.keyring.json --level L1', says: 'Also its signature, which must be there' },
    { line: 'duri log verify /var/lib/duri/logs/20260105T120000Z-0a1b2c3d4e5f.log', says: 'A record in the state directory' },
  ],
  inputs: {
    file: optionalText('The record', 'FILE', { positional: true, action: 'path' }),
    evidence: optionalText('The evidence directory that holds it', 'DIR', evidenceInput),
    signature: optionalText('Its signature', 'FILE', { flag: 'signature', action: 'signature' }, { defaultText: 'the .sig beside the record' }),
    keyring: optionalText('Public key ring; without keys only the chain is checked', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING', action: 'keyring' }),
    hmacKey,
    level: choice(CLAIMED_LEVELS, 'L0', 'The lowest assurance level to accept', { flag: 'level', action: 'level' }),
  },
  outputs: { status: 'verified, tampered or corrupted', level: 'The assurance level that is shown: L0, L1 or none', 'run-id': 'The run that the record is of' },
  action: undefined,
  run: (ports, values) => {
    const file = readLog(ports, values);
    const log = verifyLog(file.bytes);
    const withKeys = values.keyring !== undefined || values.hmacKey.length > 0 || values.signature !== undefined;
    const signed = withKeys ? checkSignature(ports, file, log, values) : undefined;
    return Promise.resolve(logVerifyResult({ path: file.path, log, assessment: assessLog(log, signed), required: values.level }));
  },
});

interface Keys {
  readonly signature: string | undefined;
  readonly keyring: string | undefined;
  readonly hmacKey: NonNullable<TrustRequest['hmacKeys']>;
}

/** The one place where a log meets the keys. */
function checkSignature(ports: Ports, { path, evidence }: LogFile, log: VerifiedLog, { signature, keyring, hmacKey }: Keys): EnvelopeResult {
  const { cwd, variables } = ports.environment;
  const keyringPath = keyring === undefined ? undefined : resolve(cwd, keyring);
  const trust = loadTrust(ports, { keyringPath, secretInputs: [], hmacKeys: hmacKey, purpose: 'verify', at: ports.clock.now() });
  if (evidence !== undefined && trust.ringPath !== undefined) refuseUntrusted(ports, 'prod', [{ what: 'key ring', path: trust.ringPath }], [evidence]);
  const beside = path.endsWith(LOG_FILE) ? join(path, '..', LOG_SIGNATURE_FILE) : path.replace(/\.log$/, '.sig');
  return verifyEnvelope({
    file: LOG_SIGNATURE_FILE,
    content: ports.files.read(signature === undefined ? beside : resolve(cwd, signature), LIMITS.evidenceFileBytes),
    subject: { name: LOG_FILE, digest: log.digest },
    predicateType: PREDICATE_TYPES.log.type,
    use: PREDICATE_TYPES.log.use,
    trust,
    requirement: { threshold: 1, kinds: KEY_KINDS },
    dualVerify: dualVerify(variables),
  });
}
