import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../model/errors.js';
import type { Lifetime } from '../ports/lifetime.js';

/** @param cli the file of the command line, where this process was started from another one */
export function nodeLifetime(cli: URL | undefined): Lifetime {
  const entry = cli === undefined ? process.argv.slice(1, 2) : [fileURLToPath(cli)];
  return { command: [process.execPath, ...process.execArgv, ...entry], giveWay, onSignals };
}

/** On Linux this counts for the thread that calls, and for threads that it starts from then on. */
function giveWay(nice: number): string | undefined {
  try {
    setPriority(nice);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

function onSignals({ stop, hangup }: Parameters<Lifetime['onSignals']>[0]): () => void {
  let asked = false;
  const interrupt = (signal: NodeJS.Signals): void => {
    if (!asked) {
      asked = true;
      return stop();
    }
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt).off('SIGHUP', hangup);
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', hangup);
  return release;
}
