import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type GithubState, nextId } from './github-server/state.js';

export interface ArtifactServer {
  /** What a runner gives to the steps of actions. */
  readonly variables: Readonly<Record<string, string>>;
  /** What was asked for, as the client sent it. */
  readonly created: Record<string, unknown>[];
  close(): Promise<void>;
}

interface Options {
  /** Until when the platform keeps an artifact; null: it does not say. Default: as asked. */
  readonly keepsUntil?: string | null;
}

/**
 * The service that artifacts are uploaded to, as far as GitHub's client uses it: Twirp calls and a blob store. What is
 * uploaded appears in the artifacts of the given REST server's state.
 */
export async function artifactServer(state: GithubState, { keepsUntil }: Options = {}): Promise<ArtifactServer> {
  const created: Record<string, unknown>[] = [];
  const blocks = new Map<string, Buffer>();
  const blobs = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const url = new URL(request.url ?? '', 'http://localhost');
      const json = (status: number, value: unknown): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      const name = url.pathname.slice('/blob/'.length);
      if (url.pathname.endsWith('/CreateArtifact')) {
        const asked = JSON.parse(body.toString()) as { name: string };
        if (state.artifacts.some((artifact) => artifact.name === asked.name && artifact.runId === RUN)) {
          json(409, { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' });
          return;
        }
        created.push(asked);
        json(200, { ok: true, signed_upload_url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/blob/${asked.name}?sig=secret` });
      } else if (url.pathname.endsWith('/FinalizeArtifact')) {
        const { name: finished, hash } = JSON.parse(body.toString()) as { name: string; hash: string };
        const asked = created.findLast((one) => one['name'] === finished) ?? {};
        const id = nextId(state);
        const content = blobs.get(finished) ?? Buffer.alloc(0);
        if (hash !== `sha256:${createHash('sha256').update(content).digest('hex')}`) throw new Error(`${finished} has another digest than its client says`);
        const expiresAt = keepsUntil === undefined ? (asked['expires_at'] as string) : keepsUntil;
        state.artifacts.push({ id, name: finished, content, createdAt: new Date().toISOString(), expiresAt, expired: false, runId: RUN });
        json(200, { ok: true, artifact_id: String(id) });
      } else if (request.method === 'PUT' && url.searchParams.get('comp') === 'block') {
        blocks.set(`${name} ${url.searchParams.get('blockid') ?? ''}`, body);
        response.writeHead(201).end();
      } else if (request.method === 'PUT') {
        const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id]) => id ?? '');
        blobs.set(name, url.searchParams.get('comp') === 'blocklist' ? Buffer.concat(ids.map((id) => blocks.get(`${name} ${id}`) ?? Buffer.alloc(0))) : body);
        response.writeHead(201).end();
      } else json(404, {});
    })().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const claims = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run:job' })).toString('base64url');
  return {
    variables: { ACTIONS_RUNTIME_TOKEN: `e30.${claims}.x`, ACTIONS_RESULTS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` },
    created,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The run that uploads belong to. */
export const RUN = 42;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
