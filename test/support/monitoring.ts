import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { killHard, sleep } from './children.js';
import { freePort } from './nginx.js';
import { recordingServer } from './recording-server.js';
import { edit, releaseTemplate } from './release-template.js';

/** What a receiver of Alertmanager was sent. */
export interface Delivery {
  readonly receiver: 'pager' | 'chat';
  readonly at: number;
  readonly body: string;
}

/** Real Prometheus and Alertmanager with the release template as it is written, but for addresses. */
export interface Monitoring {
  /** Where Prometheus answers, without a slash at the end. */
  readonly url: string;
  readonly deliveries: readonly Delivery[];
  /** Gives Alertmanager alerts as Prometheus would. */
  raise(...alerts: readonly { readonly labels: Readonly<Record<string, string>>; readonly annotations: Readonly<Record<string, string>> }[]): Promise<void>;
  /** Series of an instant query. */
  query(expr: string): Promise<readonly { readonly metric: Readonly<Record<string, string>>; readonly value: readonly [number, string] }[]>;
  /** Waits for a message that holds every one of the texts. */
  delivered(receiver: Delivery['receiver'], ...texts: string[]): Promise<Delivery>;
  close(): Promise<void>;
}

/** @param targets `host:port` of each sidecar, by its deployment */
export async function startMonitoring(
  folder: string,
  programs: { readonly prometheus: string; readonly alertmanager: string },
  targets: Readonly<Record<string, string>>,
): Promise<Monitoring> {
  const [port, alertsPort] = [await freePort(), await freePort()];
  const deliveries: Delivery[] = [];
  const receiver = await recordingServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      deliveries.push({ receiver: request.url === '/pager' ? 'pager' : 'chat', at: performance.now(), body });
      response.statusCode = request.url === '/pager' ? 202 : 200;
      response.end(request.url === '/pager' ? '{"status":"success"}' : 'ok');
    });
  });
  const file = releaseTemplate(folder);
  fillIn(file, { alertsPort, receiver: receiver.url, targets });
  const children = [
    start(programs.alertmanager, [
      `--config.file=${file('alertmanager/alertmanager.yml')}`,
      `--storage.path=${join(folder, 'alerts')}`,
      `--web.listen-address=127.0.0.1:${alertsPort}`,
      '--cluster.listen-address=',
    ]),
    start(programs.prometheus, [
      `--config.file=${file('prometheus/prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder, 'series')}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ]),
  ];
  const [url, alertsUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${alertsPort}`];
  await Promise.all([`${alertsUrl}/-/ready`, `${url}/-/ready`].map((address) => until(address, () => answers(address))));
  return {
    url,
    deliveries,
    raise: async (...alerts) => {
      const answer = await fetch(`${alertsUrl}/api/v2/alerts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(alerts),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    query: (expr) => query(url, expr),
    delivered: (to, ...texts) =>
      until(`${to}: ${texts.join(', ')}`, () =>
        Promise.resolve(deliveries.find(({ receiver: by, body }) => by === to && texts.every((text) => body.includes(text)))),
      ),
    close: async () => {
      await Promise.all(children.map(killHard));
      await receiver.close();
    },
  };
}

/** The addresses of this machine in the place of those that a deployer fills in; nothing else is changed. */
function fillIn(
  file: (path: string) => string,
  { alertsPort, receiver, targets }: { readonly alertsPort: number; readonly receiver: string; readonly targets: Readonly<Record<string, string>> },
): void {
  const secrets = file('secrets');
  for (const [name, content] of [
    ['pager_routing_key', 'a-routing-key'],
    ['slack_api_url', `${receiver}/chat`],
  ] as const) {
    mkdirSync(secrets, { recursive: true });
    writeFileSync(join(secrets, name), content);
  }
  const alertmanager = file('alertmanager/alertmanager.yml');
  edit(alertmanager, '/etc/alertmanager/duri/', `${secrets}/`);
  edit(alertmanager, '        severity: critical\n', `        severity: critical\n        url: ${receiver}/pager\n`);
  edit(file('prometheus/prometheus.yml'), '127.0.0.1:9093', `127.0.0.1:${alertsPort}`);
  const entries = Object.entries(targets).map(([deployment, target]) => `- targets: ['${target}']\n  labels: { deployment: '${deployment}' }\n`);
  writeFileSync(file('prometheus/duri.targets.yml'), entries.join(''));
}

function start(program: string, args: readonly string[]): ChildProcess {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: dirname(program) });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  child.on('exit', (code) => {
    if (code !== null && code !== 0) process.stderr.write(`${program} has ended with ${code}: ${said}\n`);
  });
  return child;
}

async function query(url: string, expr: string): ReturnType<Monitoring['query']> {
  const answer = (await (await fetch(`${url}/api/v1/query?query=${encodeURIComponent(expr)}`)).json()) as {
    status: string;
    error?: string;
    data?: { result: Awaited<ReturnType<Monitoring['query']>> };
  };
  if (answer.data === undefined) throw new Error(`${expr}: ${answer.error ?? answer.status}`);
  return answer.data.result;
}

/** Asks until there is an answer. The limit is far above what a slow machine takes. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 150_000; Date.now() < end; await sleep(50)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`never came: ${what}`);
}

async function answers(address: string): Promise<true | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok === true ? true : undefined;
}
