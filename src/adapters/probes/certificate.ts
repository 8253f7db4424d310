import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { CertificateFacts } from '../../ports/probes.js';

const DAY_MS = 86_400_000;
const MAX_CHAIN = 20;

/** What a finished handshake tells of the server. */
export function certificateFacts(socket: TLSSocket): CertificateFacts {
  const certificate = socket.getPeerCertificate(true);
  const whyNot = socket.authorized ? undefined : String(socket.authorizationError);
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    subject: named(certificate.subject),
    issuer: named(certificate.issuer),
    names: (certificate.subjectaltname ?? '').split(', ').filter((name) => name !== ''),
    validFrom: new Date(certificate.valid_from).toISOString(),
    validTo: new Date(certificate.valid_to).toISOString(),
    daysLeft: Math.floor((Date.parse(certificate.valid_to) - Date.now()) / DAY_MS),
    sha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    chain: chainLength(certificate),
    trusted: socket.authorized,
    ...(whyNot !== undefined && { whyNot }),
  };
}

function chainLength(certificate: DetailedPeerCertificate): number {
  const seen = new Set<string>();
  for (let at: DetailedPeerCertificate | undefined = certificate; at !== undefined && seen.size < MAX_CHAIN; at = issuerOf(at)) {
    if (seen.has(at.fingerprint256)) break;
    seen.add(at.fingerprint256);
  }
  return seen.size;
}

function named(name: DetailedPeerCertificate['subject']): string {
  return Object.entries(name)
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join(', ');
}

/** Node's types promise an issuer; the last certificate of an incomplete chain has none. */
function issuerOf(certificate: DetailedPeerCertificate): DetailedPeerCertificate | undefined {
  return certificate.issuerCertificate;
}
