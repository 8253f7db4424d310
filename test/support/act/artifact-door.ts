import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Fields of GitHub's protocol that act's artifact server does not know yet, and refuses to read past. */
const UNKNOWN_TO_ACT = ['mimeType', 'mime_type'];

/**
 * Stands before act's artifact server, which today's client of GitHub's cannot use alone: leaves out the field that act does not
 * know, and keeps the signed addresses, which the client would escape in another way than they were signed.
 */
export async function artifactDoor(port: number): Promise<{ readonly url: string; close(): Promise<void> }> {
  const signed: string[] = [];
  const server = createServer((incoming, response) => void serve(incoming, response).catch(() => response.destroy()));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  /** Puts an address of ours in the place of a signed one. */
  const keep =
    (field: string) =>
    (answer: Buffer): Buffer => {
      const json = JSON.parse(answer.toString('utf8')) as Record<string, string>;
      const address = new URL(json[field] ?? '');
      signed.push(`${address.pathname}${address.search}`);
      return Buffer.from(JSON.stringify({ ...json, [field]: `${url}signed/${signed.length - 1}` }));
    };

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = incoming.url ?? '';
    const [, index, query = ''] = /^\/signed\/(\d+)\??(.*)$/.exec(path) ?? [];
    if (index !== undefined) return handOn(port, { incoming, response, path: `${signed[Number(index)] ?? ''}&${query}`, body: await bodyOf(incoming) });
    const body = await bodyOf(incoming);
    if (path.endsWith('/GetSignedArtifactURL')) return handOn(port, { incoming, response, path, body, change: keep('signedUrl') });
    if (!path.endsWith('/CreateArtifact')) return handOn(port, { incoming, response, path, body });
    const fields = Object.entries(JSON.parse(body.toString('utf8')) as object).filter(([name]) => !UNKNOWN_TO_ACT.includes(name));
    return handOn(port, { incoming, response, path, body: Buffer.from(JSON.stringify(Object.fromEntries(fields))), change: keep('signedUploadUrl') });
  }
  return { url, close: () => close(server) };
}

interface Passage {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly body: Buffer;
  readonly change?: (answer: Buffer) => Buffer;
}

function handOn(port: number, { incoming, response, path, body, change = (answer) => answer }: Passage): void {
  const headers = { ...incoming.headers, 'content-length': String(body.length) };
  const outgoing = request({ host: '127.0.0.1', port, method: incoming.method, path, headers }, (answer) => {
    void bodyOf(answer).then((content) => {
      const changed = answer.statusCode === 200 ? change(content) : content;
      const { 'transfer-encoding': _, ...kept } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, { ...kept, 'content-length': String(changed.length) }).end(changed);
    });
  });
  outgoing.on('error', () => response.destroy());
  outgoing.end(body);
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
