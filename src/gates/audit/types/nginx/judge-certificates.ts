import { createPrivateKey, X509Certificate } from 'node:crypto';
import { isAbsolute, posix } from 'node:path';
import { z } from 'zod';
import { effective, type Scope } from '../../../../languages/nginx/scopes.js';
import { listensOf } from '../../../../languages/nginx/listen.js';
import { fails, holds, type Observation, Unmet } from '../../../checks/observation.js';
import type { Ground } from '../../check-type.js';
import { askingServers } from './judge-transport.js';
import { hereOf, type Site, type SitePlace } from './site.js';
import { subjectOf } from './subject.js';

const DAY_MS = 86_400_000;

export const certificateParameters = z.strictObject({
  days_left: z.int().min(0).max(3650).default(30).describe('For how many days the certificate still has to be valid.'),
  key_mode: z
    .array(z.string().regex(/^0[0-7]{3}$/))
    .min(1)
    .default(['0600', '0640', '0400', '0440'])
    .describe('Modes that the key may have.'),
  where: z
    .enum(['here', 'host'])
    .default('here')
    .describe('`here`: the files have to be on this machine. `host`: they are put onto another one; what is not here is not judged, and the check says so.'),
});

type Parameters = z.output<typeof certificateParameters>;

/** The certificate of each server that asks for a password over TLS: valid for long enough, and the key is the one that belongs to it. */
export function judgeCertificates(ground: Ground, site: Site, place: SitePlace, parameters: Parameters): readonly Observation[] {
  const asking = askingServers(site);
  const location = { file: site.file, line: 1 };
  if (asking.length === 0) return [fails(site.file, 'has no server that asks for a password', { expected: 'auth_basic', location })];
  const servers = asking.filter((server) => listensOf(server).some(({ tls }) => tls));
  if (servers.length === 0) return [holds(site.file, 'asks for no password over TLS, so there is no certificate to look at', { location })];
  return servers.flatMap((server) => judgeServer(ground, { site, place, parameters }, server));
}

interface Context {
  readonly site: Site;
  readonly place: SitePlace;
  readonly parameters: Parameters;
}

function judgeServer(ground: Ground, { site, place, parameters }: Context, server: Scope): readonly Observation[] {
  const subject = subjectOf(site, server);
  const [certificate, key] = [effective(server, 'ssl_certificate'), effective(server, 'ssl_certificate_key')];
  if (certificate === undefined || key === undefined)
    return [
      fails(subject, `speaks TLS without ${certificate === undefined ? 'ssl_certificate' : 'ssl_certificate_key'}`, {
        location: server.directive?.place ?? { file: site.file, line: 1 },
      }),
    ];
  const path = (named = ''): string => hereOf(place.installed, isAbsolute(named) ? named : posix.join(place.folder ?? posix.dirname(site.file), named));
  const [crt, pem] = [path(certificate.args[0]), path(key.args[0])];
  const where = { location: certificate.place };
  if (parameters.where === 'host' && ground.look(crt) === undefined && ground.look(pem) === undefined)
    return [holds(subject, `has its certificate ${crt} on its host; its days are not counted here`, where)];
  return [...judgeCertificate(ground, crt, parameters), ...judgeKey(ground, { crt, pem }, parameters)];
}

function judgeCertificate(ground: Ground, path: string, { days_left }: Parameters): readonly Observation[] {
  const certificate = parseCertificate(ground, path);
  const days = Math.floor((new Date(certificate.validTo).getTime() - ground.at.getTime()) / DAY_MS);
  const early = new Date(certificate.validFrom).getTime() > ground.at.getTime();
  const details = {
    expected: `valid for ${days_left} days or more`,
    actual: `${certificate.validFrom} to ${certificate.validTo}`,
    location: { file: path, line: 1 },
  };
  if (early) return [fails(path, 'is not valid yet', details)];
  if (days < 0) return [fails(path, 'has expired', details)];
  return [
    days >= days_left ? holds(path, `is valid for ${days} days`, { location: details.location }) : fails(path, `is valid for ${days} days only`, details),
  ];
}

function judgeKey(ground: Ground, { crt, pem }: { readonly crt: string; readonly pem: string }, { key_mode }: Parameters): readonly Observation[] {
  const location = { file: pem, line: 1 };
  const mode = `0${((ground.look(pem)?.mode ?? 0) & 0o777).toString(8).padStart(3, '0')}`;
  const permissions = key_mode.includes(mode)
    ? holds(pem, `has mode ${mode}`, { location })
    : fails(pem, 'can be read by others', { expected: key_mode.join(', '), actual: mode, location });
  const text = ground.text(pem);
  try {
    const fits = parseCertificate(ground, crt).checkPrivateKey(createPrivateKey(text));
    return [
      permissions,
      fits ? holds(pem, `belongs to ${crt}`, { location }) : fails(pem, `does not belong to ${crt}`, { expected: 'the key of the certificate', location }),
    ];
  } catch (error) {
    if (error instanceof Unmet) throw error;
    return [permissions, fails(pem, 'is no key that can be read without a passphrase', { expected: 'a key in PEM', location })];
  }
}

function parseCertificate(ground: Ground, path: string): X509Certificate {
  const text = ground.text(path);
  try {
    return new X509Certificate(text);
  } catch {
    throw new Unmet(fails(path, 'is no certificate', { expected: 'a certificate in PEM', location: { file: path, line: 1 } }));
  }
}
