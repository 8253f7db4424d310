import { nodeEnvironment } from '../../src/adapters/node-environment.js';
import { nodeServices } from '../../src/adapters/services.js';
import type { Service } from '../../src/ports/services.js';
import { itOnPosix } from '../support/posix.js';

const services = nodeServices(nodeEnvironment('0.0.0'));
const node = (code: string) => services.start({ program: process.execPath, args: ['-e', code], env: {} });

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds() && tries < 2000; tries++) await new Promise((next) => setTimeout(next, 10));
};
const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('a service', () => {
  it('runs beside us, and ends when it is asked to', async () => {
    const service = await node("process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up'); console.error('err')");
    await until(() => service.output().includes('err') && service.output().includes('up'));
    expect(service.output()).toContain('up');
    expect(service.ended()).toBeUndefined();
    await service.stop(5000);
    expect(service.ended()).toEqual({ exitCode: 7 });
  });

  it('tells that it has ended by itself', async () => {
    const service = await node('process.exit(3)');
    await until(() => service.ended() !== undefined);
    expect(service.ended()).toEqual({ exitCode: 3 });
    await service.stop(0);
  });

  itOnPosix('takes what it started with it, also when it does not listen', async () => {
    const child = "require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])";
    const service = await node(`process.on('SIGTERM', () => {}); console.log('pid=' + ${child}.pid + ';'); setInterval(() => {}, 1000)`);
    await until(() => service.output().includes(';'));
    const pid = Number(/pid=(\d+);/.exec(service.output())?.[1]);
    expect(alive(pid)).toBe(true);
    await service.stop(50);
    await until(() => !alive(pid));
    expect(alive(pid)).toBe(false);
  });

  it('says when a program is not there', async () => {
    await expect(services.start({ program: 'no-such-program-here', args: [], env: {} })).rejects.toMatchObject({ code: 'tool_missing' });
    await expect(services.start({ program: '/no/such/program', args: [], env: {} })).rejects.toMatchObject({ code: 'tool_failed' });
  });
});

describe('watchInterrupts', () => {
  const module = new URL('../../src/adapters/services.js', import.meta.url).href;
  const watching = (then: string): Promise<Service> =>
    services.start({
      program: process.execPath,
      args: [
        '--input-type=module',
        '-e',
        `const { nodeServices } = await import(${JSON.stringify(module)});
         const watch = nodeServices({}).watchInterrupts();
         const alive = setInterval(() => {}, 1000);
         watch.signal.addEventListener('abort', () => { console.log('aborted'); ${then} });
         console.log('ready');`,
      ],
      env: {},
    });

  itOnPosix('turns a signal into an abort, after which the process goes on', async () => {
    const service = await watching("setTimeout(() => { console.log('cleaned up'); process.exit(5); }, 100)");
    await until(() => service.output().includes('ready'));
    await service.stop(5000);
    expect(service.output()).toContain('aborted');
    expect(service.output()).toContain('cleaned up');
    expect(service.ended()).toEqual({ exitCode: 5 });
  });

  itOnPosix('gives the default action back when it is released', async () => {
    const service = await watching("watch.release(); process.kill(process.pid, 'SIGTERM')");
    await until(() => service.output().includes('ready'));
    await service.stop(5000);
    expect(service.ended()).toEqual({ exitCode: null });
  });
});
