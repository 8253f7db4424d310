import { isAbsolute, join } from 'node:path';
import { sha256 } from '../../../model/digest.js';
import { IntegrityError } from '../../../model/errors.js';
import type { HeaderLine, HttpProbe, Route } from '../../../ports/probes.js';
import type { StepContext } from '../step-kind.js';
import type { HttpParameters } from './http-parameters.js';

const MAX_CA_BYTES = 1024 * 1024;
const CONNECT_MS = 10_000;
/** Who does not answer within this has failed. */
const ANSWER_MS = 30_000;

/** One request of a step, with the name that its observations have. */
export interface NamedProbe {
  /** `GET /path`, and which variant it is. */
  readonly subject: string;
  readonly probe: HttpProbe;
  /** SHA-256 of method, URL, header lines and body, secrets taken out. */
  readonly digest: string;
}

type Variant = Pick<HttpParameters, 'username' | 'password' | 'request_headers'>;

/** The requests that a step makes: each path, each variant, as often as it says. */
export function requestsOf(context: StepContext, parameters: HttpParameters): readonly NamedProbe[] {
  const { target } = context;
  const urls = parameters.url === undefined ? (parameters.paths ?? [parameters.path ?? '/']).map((path) => `${target.baseUrl}${path}`) : [parameters.url];
  const variants: readonly Variant[] = parameters.variants ?? [parameters];
  const route = routeTo(context, parameters);
  return urls.flatMap((url) =>
    variants.flatMap((variant, number) =>
      Array.from({ length: parameters.repeat }, (_, time): NamedProbe => {
        const probe: HttpProbe = { ...route, url, ...requestOf(parameters, variant) };
        const shown = `${parameters.method} ${parameters.url ?? url.slice(target.baseUrl.length)}`;
        const which = [...(variants.length > 1 ? [`variant ${number + 1}`] : []), ...(parameters.repeat > 1 ? [`time ${time + 1}`] : [])];
        return { subject: which.length === 0 ? shown : `${shown} (${which.join(', ')})`, probe, digest: requestDigest(context, probe) };
      }),
    ),
  );
}

/** How the target is reached, for every kind of probe. */
export function routeTo(
  context: StepContext,
  wanted: Partial<Pick<HttpParameters, 'url' | 'connect_to' | 'unix_socket' | 'ca_file' | 'insecure'>>,
): Omit<Route, 'url'> {
  const { target, allowHosts, signal } = context;
  const [host, port] = wanted.connect_to === undefined ? [] : [wanted.connect_to.replace(/:\d+$/, ''), wanted.connect_to.replace(/^.*:/, '')];
  const connectTo = host === undefined ? (wanted.url === undefined ? target.connectTo : undefined) : { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
  const ca = wanted.ca_file === undefined ? (wanted.url === undefined ? target.ca : undefined) : readCa(context, wanted.ca_file);
  // Beyond the end of the case: that it is over is told by the case, and is no failure of the target.
  const patience = Math.min(ANSWER_MS, context.leftMs() + CONNECT_MS);
  return {
    timeouts: { connectMs: CONNECT_MS, firstByteMs: patience, totalMs: patience },
    reach: {
      allow: [hostOf(target.baseUrl), '127.0.0.1', 'localhost', '::1', ...allowHosts, ...(target.connectTo === undefined ? [] : [target.connectTo.host])],
    },
    signal,
    ...(connectTo !== undefined && { connectTo }),
    ...(wanted.unix_socket !== undefined && { unixSocket: wanted.unix_socket }),
    ...(ca !== undefined && { ca }),
    ...(wanted.insecure === true && { insecure: true }),
  };
}

/** The host of a URL, without brackets. */
export function hostOf(url: string): string {
  return (/^[a-z]+:\/\/(\[[^\]]+\]|[^/:?#]+)/.exec(url)?.[1] ?? '').replace(/^\[|\]$/g, '');
}

function readCa({ ports, root }: StepContext, path: string): string {
  const content = ports.files.read(isAbsolute(path) ? path : join(root, path), MAX_CA_BYTES);
  if (content === undefined) throw new IntegrityError('input_missing', `${path} is not there`, { path });
  return Buffer.from(content).toString('utf8');
}

function requestOf(parameters: HttpParameters, variant: Variant): Pick<HttpProbe, 'method' | 'headers' | 'body' | 'redirects' | 'maxBodyBytes'> {
  const text = parameters.json === undefined ? parameters.request_body : JSON.stringify(parameters.json);
  const headers: HeaderLine[] = [
    ...basicAuth(variant.username ?? parameters.username, variant.password ?? parameters.password, variant.request_headers),
    ...(parameters.json === undefined ? [] : [['Content-Type', 'application/json'] as const]),
    ...Object.entries({ ...parameters.request_headers, ...variant.request_headers }).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one] as const),
    ),
  ];
  return {
    method: parameters.method,
    headers,
    redirects: parameters.follow_redirects,
    maxBodyBytes: parameters.max_bytes,
    ...(text !== undefined && { body: Buffer.from(text) }),
  };
}

/** A header that the step writes itself comes before user name and password. */
export function basicAuth(username: string | undefined, password: string | undefined, written: Readonly<Record<string, unknown>> = {}): readonly HeaderLine[] {
  if (username === undefined || password === undefined || Object.keys(written).some((name) => name.toLowerCase() === 'authorization')) return [];
  return [['Authorization', `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`]];
}

/** Of the request without its secrets: the digest of a password would let it be guessed. */
function requestDigest({ redact }: StepContext, { method, url, headers, body }: HttpProbe): string {
  return sha256(redact(JSON.stringify([method, url, headers, Buffer.from(body ?? []).toString('utf8')])));
}
