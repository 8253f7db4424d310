import type { Environment } from '../ports/environment.js';
import type { Services } from '../ports/services.js';

const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Background programs of this host. */
export function nodeServices(environment: Environment): Services {
  return {
    start: async (request) => (await import('./start-service.js')).startService(request, environment),
    watchInterrupts,
  };
}

function watchInterrupts(): ReturnType<Services['watchInterrupts']> {
  const controller = new AbortController();
  const interrupt = (signal: NodeJS.Signals): void => {
    if (!controller.signal.aborted) return controller.abort(new Error(signal));
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of INTERRUPTS) process.off(signal, interrupt);
  };
  for (const signal of INTERRUPTS) process.on(signal, interrupt);
  return { signal: controller.signal, release };
}
