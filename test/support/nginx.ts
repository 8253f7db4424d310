import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { ConfigurationFiles } from '../../src/languages/nginx/load.js';
import type { Relocated } from '../../src/languages/nginx/relocate.js';
import { killHard, sleep } from './children.js';
import { lookUpTool } from './outside-tools.js';

/** Files of a configuration out of a record; globs know `*` only. */
export function filesOf(files: Readonly<Record<string, string>>): ConfigurationFiles {
  return {
    read: (path) => files[path],
    glob: (pattern) => {
      const exact = new RegExp(
        `^${pattern
          .split('*')
          .map((part) => part.replace(/[.+^${}()|[\]\\?]/g, '\\$&'))
          .join('[^/]*')}$`,
      );
      return Object.keys(files)
        .filter((path) => exact.test(path))
        .sort();
    },
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Puts what a relocated configuration needs on the disk; the one user is `admin` with the password `right`. */
export function install(nginxFolder: string, relocated: Relocated): string {
  for (const folder of relocated.folders) mkdirSync(folder, { recursive: true });
  for (const { kind, path } of relocated.standIns) {
    if (kind === 'passwords') writeFileSync(path, 'admin:{PLAIN}right\n');
    else if (kind === 'certificate' || kind === 'key' || kind === 'trust') writeFileSync(path, pem(nginxFolder, kind === 'key' ? 'key' : 'crt'));
    else throw new Error(`no stand-in for ${kind}`);
  }
  const path = join(nginxFolder, 'nginx.conf');
  writeFileSync(path, relocated.lines.map(({ text }) => `${text}\n`).join(''));
  return path;
}

function pem(folder: string, part: 'key' | 'crt'): string {
  const [key, crt] = [join(folder, 'any.key'), join(folder, 'any.crt')];
  try {
    return readFileSync(part === 'key' ? key : crt, 'utf8');
  } catch {
    mkdirSync(dirname(key), { recursive: true });
    const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=dashboard.example'];
    execFileSync(toolPath('openssl'), [...request, '-keyout', key, '-out', crt], { stdio: 'ignore' });
    return readFileSync(part === 'key' ? key : crt, 'utf8');
  }
}

function toolPath(name: string): string {
  const found = lookUpTool(name);
  if ('missing' in found) throw new Error(found.missing);
  return found.path;
}

/** Starts nginx in its prefix and waits until a port answers. */
export async function startNginx(nginx: string, prefix: string, port: number): Promise<{ stop(): Promise<void> }> {
  const child = spawn(nginx, ['-e', 'stderr', '-p', prefix, '-c', join(prefix, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    if (await answers(port)) return { stop: () => killHard(child) };
    await sleep(50);
  }
  await killHard(child);
  throw new Error(`nginx does not listen: ${said}`);
}

async function answers(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  const socket = connect(port, '127.0.0.1');
  const open = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(() => false);
  socket.destroy();
  return open;
}
