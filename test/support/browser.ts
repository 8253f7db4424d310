/* eslint-disable @typescript-eslint/no-explicit-any -- each method of the protocol answers in a shape of its own, and a test reads one field of it */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { sleep } from './children.js';
import { tempFolder } from './temp-folder.js';

/** A headless Chromium, driven by its own protocol. @source https://chromedevtools.github.io/devtools-protocol */
export interface Browser {
  /** A new tab with nothing in it. */
  open(): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  send(method: string, params?: object): Promise<any>;
  go(url: string): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  value<T>(expression: string): Promise<T>;
  /** Waits until an expression is true; what the page says is in the error. */
  until(expression: string, withinMs?: number): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What went wrong so far: errors on the console, exceptions, refused by the content security policy. */
  readonly complaints: string[];
  /** Addresses that were asked for. */
  readonly requests: string[];
}

/** Key codes that a page gets for keys that are no letters. */
const KEYS: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, Escape: 27, ' ': 32 };
const WAIT_MS = 20_000;

/** Starts a Chromium with a profile of its own. It asks nobody for anything: no update, no component, no proxy of the machine. */
export async function startBrowser(program: string): Promise<Browser> {
  const profile = tempFolder();
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--no-default-browser-check'];
  const child = spawn(
    program,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-proxy-server',
      ...quiet,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile.path}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const socket = new WebSocket(await debuggerAddress(child));
  await once(socket, 'open');
  const line = protocol(socket);
  return {
    open: () => openTab(line),
    close: async () => {
      socket.close();
      const gone = once(child, 'exit');
      process.kill(-child.pid!, 'SIGKILL'); // and its helpers, which would go on writing for a moment
      await gone;
      for (let attempt = 0; existsSync(profile.path); attempt += 1) await removeOrWait(profile, attempt);
    },
  };
}

/** A process that was killed may still have a file to close. */
async function removeOrWait(folder: { remove(): void }, attempt: number): Promise<void> {
  try {
    folder.remove();
  } catch (error) {
    if (attempt >= 50) throw error;
    await sleep(100);
  }
}

async function debuggerAddress(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  for await (const text of createInterface({ input: child.stderr! })) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(text) ?? [];
    if (address !== undefined) {
      // What it says later is not read by anybody, and must not stop it.
      child.stderr!.resume();
      return address;
    }
    said.push(text);
  }
  throw new Error(`Chromium ended before it listened: ${said.join('\n')}`);
}

interface Protocol {
  send(method: string, params: object, sessionId?: string): Promise<any>;
  listen(sessionId: string, heard: (method: string, params: any) => void): void;
}

function protocol(socket: WebSocket): Protocol {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, (method: string, params: any) => void>();
  let last = 0;
  socket.on('message', (data: Buffer) => {
    const { id, result, error, method, params, sessionId } = JSON.parse(data.toString());
    if (id === undefined) return listeners.get(sessionId)?.(method, params);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error.message));
  });
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      }),
    listen: (sessionId, heard) => void listeners.set(sessionId, heard),
  };
}

async function openTab(line: Protocol): Promise<Tab> {
  const { targetId } = await line.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await line.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params: object = {}): Promise<any> => line.send(method, params, sessionId);
  const complaints: string[] = [];
  const requests: string[] = [];
  let loaded = (): void => undefined;
  line.listen(sessionId, (method, params) => {
    if (method === 'Page.loadEventFired') loaded();
    if (method === 'Network.requestWillBeSent') requests.push(params.request.url);
    if (method === 'Log.entryAdded' && params.entry.level !== 'verbose') complaints.push(params.entry.text);
    if (method === 'Runtime.consoleAPICalled') complaints.push(params.args.map(({ value }: { value: unknown }) => String(value)).join(' '));
    if (method === 'Runtime.exceptionThrown') complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    if (method === 'Audits.issueAdded') complaints.push(JSON.stringify(params.issue));
  });
  for (const domain of ['Page', 'Network', 'Log', 'Runtime', 'Audits']) await send(`${domain}.enable`);

  const value = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as T;
  };
  return {
    send,
    value,
    complaints,
    requests,
    go: async (url) => {
      const done = new Promise<void>((resolve) => (loaded = resolve));
      await send('Page.navigate', { url });
      await done;
    },
    until: async (expression, withinMs = WAIT_MS) => {
      for (const end = Date.now() + withinMs; Date.now() < end; await sleep(50)) if ((await value(expression)) === true) return;
      throw new Error(`never true: ${expression}\n${await value<string>('document.body.innerText')}`);
    },
    press: async (key) => {
      const one = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: KEYS[key] };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...one, ...(key === 'Enter' ? { text: '\r' } : key === ' ' ? { text: ' ' } : {}) });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...one });
    },
    type: (text) => send('Input.insertText', { text }),
  };
}
