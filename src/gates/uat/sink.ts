import type { Ports } from '../../ports/index.js';
import type { ScriptedAnswer } from '../../ports/probes.js';
import type { Sink } from './step-kind.js';
import { ALL_WELL } from './steps/webhook-sink.js';

/** A receiver of webhooks whose answers can be scripted; `usual` is what it answers otherwise. */
export async function openSink(
  { probes }: Pick<Ports, 'probes'>,
  port: number | undefined,
  usual: ScriptedAnswer = ALL_WELL,
): Promise<Sink & { close(): Promise<void> }> {
  let script: ScriptedAnswer[] = [];
  const listener = await probes.listen({ ...(port !== undefined && { port }), answer: () => script.shift() ?? usual });
  return {
    port: listener.port,
    received: () => listener.received(),
    moreThan: (count, timeoutMs, signal) => listener.moreThan(count, timeoutMs, signal),
    script: (answers) => {
      script = [...answers];
    },
    close: () => listener.close(),
  };
}
