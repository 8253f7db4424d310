import type { StandIn } from '../../../../languages/nginx/relocate.js';
import { IntegrityError } from '../../../../model/errors.js';
import type { Ports } from '../../../../ports/index.js';
import type { ProcessRequest } from '../../../../ports/processes.js';

/** What making stand-ins takes: `environment` is that of the programs that are run. */
export interface StandInMaker {
  readonly ports: Pick<Ports, 'files' | 'hostFiles' | 'processes'>;
  /** Content of an htpasswd file; nobody gets in by default. */
  readonly passwords?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

const NOBODY = 'nobody:!\n';
const REQUEST = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
const NAMES = ['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];

/**
 * Makes the files that a relocated configuration names: one certificate with its key for all of them, htpasswd files, parameters.
 * Gives the path of the certificate, where there is one. @throws tool_missing, tool_failed, write_failed
 */
export async function makeStandIns(prefix: string, standIns: readonly StandIn[], maker: StandInMaker): Promise<string | undefined> {
  const { files } = maker.ports;
  const [key, certificate] = [`${prefix}/stand-in.key`, `${prefix}/stand-in.crt`];
  const needs = (...kinds: readonly string[]): boolean => standIns.some(({ kind }) => kinds.includes(kind));
  const run = (args: readonly string[]): Promise<void> => openssl(maker, args);
  const tls = needs('certificate', 'key', 'trust');
  if (tls) await run([...REQUEST, ...NAMES, '-keyout', key, '-out', certificate]);
  const read = (path: string): Uint8Array => files.read(path, 1024 * 1024) ?? new Uint8Array();
  for (const { kind, path, original } of standIns) {
    if (kind === 'passwords') files.write(path, maker.passwords ?? NOBODY);
    else if (kind === 'certificate' || kind === 'trust') files.write(path, read(certificate));
    else if (kind === 'key') files.write(path, read(key));
    else if (kind === 'dhparam') await run(['genpkey', '-genparam', '-algorithm', 'DH', '-pkeyopt', 'group:ffdhe2048', '-out', path]);
    else if (kind === 'ticket-key') await run(['rand', '-out', path, '80']);
    else if (kind === 'password-list') files.write(path, 'none\n');
    else throw new IntegrityError('input_invalid', `there is no stand-in for ${original}`, { path: original });
  }
  return tls ? certificate : undefined;
}

async function openssl({ ports, environment, timeoutMs }: StandInMaker, args: readonly string[]): Promise<void> {
  const request: ProcessRequest = { program: 'openssl', args, env: environment, timeoutMs, maxOutputBytes: 1024 * 1024 };
  const { exitCode, stderr } = await ports.processes.run(request);
  if (exitCode !== 0) throw new IntegrityError('tool_failed', `openssl ${args[0] ?? ''} ended with ${exitCode}: ${stderr.trim().split('\n').at(-1) ?? ''}`);
}
