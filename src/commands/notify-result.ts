import type { CommandResult } from '../model/report.js';
import type { Delivery } from '../notify/deliver.js';
import { WHOLE_OUTBOX } from '../notify/outbox-entry.js';
import { isOpen, type Told } from './notify-delivery.js';

interface Context {
  readonly exitCode: number;
  readonly outbox: string;
  readonly severity: string;
  readonly flush: boolean;
  /** Names of the channels that the message was routed to. */
  readonly routed: readonly string[];
}

/** What `notify` shows and gives back: who was told, who was not, and why. */
export function notifyResult({ report, delivered, failed }: Told, { exitCode, outbox, severity, flush, routed }: Context): CommandResult {
  const { deliveries, unreadable } = report;
  const open = deliveries.filter(isOpen);
  const verdict = exitCode === 0 ? (deliveries.length === 0 ? 'nothing' : 'delivered') : open.some(({ outcome }) => outcome === 'lost') ? 'lost' : 'kept';
  const waiting = open.filter(({ outcome }) => outcome === 'kept').length;
  const headline = headlineOf({ verdict, deliveries, open, unreadable, severity, flush, routed });
  return {
    exitCode,
    json: {
      verdict,
      delivered,
      failed,
      deliveries: deliveries.map(deliveryJson),
      outbox,
      waiting,
      unreadable,
    },
    report: {
      tone: exitCode !== 0 ? 'bad' : deliveries.length === 0 ? 'warn' : 'good',
      headline,
      ...(open.length === 0 ? {} : { facts: [['outbox', outbox] as const] }),
      tables: deliveries.length === 0 ? [] : [tableOf(deliveries)],
      next: [
        ...open.slice(0, 3).map(({ channel, why = '' }) => `${channel}: ${why}`),
        ...(waiting === 0 ? [] : ['Mend that and run `duri notify --flush`: nothing that is kept is lost.']),
        ...unreadable
          .slice(0, 5)
          .map((name) =>
            name === WHOLE_OUTBOX
              ? `This account may not look into ${outbox}: what waits there is not delivered.`
              : `${name} in the outbox is no message of DuRi's: look at it, and remove it.`,
          ),
      ],
    },
    outputs: { delivered: delivered.join(','), failed: failed.join(','), waiting: String(waiting) },
    short: headline,
  };
}

function deliveryJson({ channel, title, severity, outcome, via, attempts, why, isNew }: Delivery): Readonly<Record<string, unknown>> {
  return { channel, title, severity, outcome, via: via ?? null, attempts, why: why ?? null, new: isNew };
}

function tableOf(deliveries: readonly Delivery[]): NonNullable<CommandResult['report']['tables']>[number] {
  const rows = deliveries.map((one) => [
    one.channel,
    one.outcome + (one.via === undefined ? '' : ` by ${one.via}`),
    String(one.attempts),
    one.severity,
    one.title,
  ]);
  return { title: 'Messages', head: ['channel', 'outcome', 'attempts', 'severity', 'title'], rows };
}

function headlineOf(said: {
  readonly verdict: string;
  readonly deliveries: readonly Delivery[];
  readonly open: readonly Delivery[];
  readonly unreadable: readonly string[];
  readonly severity: string;
  readonly flush: boolean;
  readonly routed: readonly string[];
}): string {
  const { verdict, deliveries, open, unreadable, flush, routed } = said;
  if (open.length > 0) {
    const lost = open.filter(({ outcome }) => outcome === 'lost').length;
    return `${open.length} of ${deliveries.length} messages did not arrive${lost > 0 ? `, and ${lost} could not be kept` : '; they wait in the outbox'}`;
  }
  if (unreadable.includes(WHOLE_OUTBOX)) return 'the outbox cannot be read, so nobody knows what waits there';
  if (unreadable.length > 0) return `the outbox holds ${unreadable.length} files that are no messages`;
  if (verdict === 'nothing') return flush ? 'the outbox is empty' : `nobody was told: policy routes ${said.severity} to no channel`;
  return flush ? `${deliveries.length} messages that had waited arrived` : `told ${routed.join(', ')}`;
}
