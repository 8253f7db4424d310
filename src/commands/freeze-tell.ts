import type { FreezeState } from '../freeze/freeze-state.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import { secretMask } from '../notify/mask-secrets.js';
import { buildMessage, type Message } from '../notify/message.js';
import { openChannels, routeOf, secretsOf } from '../notify/open-channels.js';
import type { Policy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { isOpen, outboxFolder, tell } from './notify-delivery.js';

export interface FreezeTold {
  /** `nobody`: policy has no channel for it. */
  readonly told: 'everybody' | 'some' | 'nobody';
  readonly channels: readonly string[];
  readonly warnings: readonly Warning[];
}

/** Tells the channels of a change of the kill switch, or that it is on past its end. What fails is loud, waits in the outbox, and changes nothing about the switch. */
export async function tellFreeze(ports: Ports, { notify }: Policy, state: FreezeState, what: 'changed' | 'expired'): Promise<FreezeTold> {
  if (notify === undefined || notify.channels.length === 0) return { told: 'nobody', channels: [], warnings: [] };
  const channels = openChannels(ports, notify);
  const message = freezeMessage(state, what, secretMask(secretsOf(channels)), ports.clock.now());
  const names = routeOf(notify, message.severity);
  if (names.length === 0) return { told: 'nobody', channels: [], warnings: [] };
  try {
    const { report, delivered } = await tell(ports, notify, channels, [{ message, channels: names }]);
    const open = report.deliveries.filter((one) => isOpen(one) && one.isNew);
    if (open.length === 0) return { told: 'everybody', channels: delivered, warnings: [] };
    const why = open.map((one) => `${one.channel} (${one.outcome}: ${one.why ?? 'unknown'})`).join('; ');
    return untold(ports, delivered, `not told: ${why}; what is kept waits in ${outboxFolder(ports, notify)}`);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return untold(ports, [], messageOf(error));
  }
}

function untold({ log }: Ports, channels: readonly string[], says: string): FreezeTold {
  log.warn(`not everybody was told of the kill switch: ${says}`);
  return { told: 'some', channels, warnings: [warning('freeze_untold', 'notification', says)] };
}

function freezeMessage(state: FreezeState, what: 'changed' | 'expired', mask: (text: string) => string, at: Date): Message {
  const { product, line, scope, owner, reason, expires, counter } = state;
  const on = state.state === 'on';
  const name = product ?? 'this repository';
  return buildMessage(
    {
      kind: 'kill_switch',
      severity: on ? 'critical' : 'high',
      title: what === 'expired' ? `Kill switch of ${name} is on past its end` : `Kill switch of ${name} is ${on ? 'ON' : 'off'}`,
      text: mask(
        what === 'expired'
          ? `It was to end at ${expires ?? ''}. Time alone does not lift it: ${owner ?? ''} is asked to lift it or to renew it.\n${reason}`
          : reason,
      ),
      facts: [
        ['line', line],
        ...(on ? [['stops', scope.join(', ')] as const, ['owner', mask(owner ?? '')] as const, ['ends', expires ?? ''] as const] : []),
        ['number', String(counter)],
      ],
      sameAs: `freeze ${what} ${name} ${line} ${counter}`,
    },
    at,
  );
}
