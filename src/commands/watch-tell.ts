import { IntegrityError, messageOf } from '../model/errors.js';
import { prefixed } from '../model/digest.js';
import type { FreezeState } from '../freeze/freeze-state.js';
import type { Finding } from '../model/finding.js';
import type { Outcome } from '../model/status.js';
import { secretMask } from '../notify/mask-secrets.js';
import { buildMessage, type Message } from '../notify/message.js';
import { openChannels, routeOf, secretsOf } from '../notify/open-channels.js';
import type { Policy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import type { Alert } from '../watch/alarm.js';
import type { Scan } from '../watch/watch-loop.js';
import { tellFreeze } from './freeze-tell.js';
import { isOpen, tell } from './notify-delivery.js';

const LISTED = 20;

const WORDS: Readonly<Record<Outcome, string>> = {
  verified: 'verified again',
  policy_changed: 'policy changed',
  corrupted: 'CORRUPTED',
  tampered: 'TAMPERED',
  'error(config)': 'cannot be verified: wrong configuration',
  'error(infra)': 'cannot be verified',
};

/** What is to be told after a scan. */
export interface Telling {
  readonly alerts: readonly Alert[];
  readonly scan: Scan;
  readonly consecutiveFailures: number;
  /** A freeze that is on past its end, of which its owner is to be told. */
  readonly expiredFreeze: FreezeState | undefined;
}

/**
 * Tells the channels of the policy, one telling after another and beside the scans, which wait for nobody. What cannot be delivered waits in the
 * outbox and is tried again after each scan.
 */
export class WatchTeller {
  /** Deliveries that failed since the start. */
  failures = 0;
  #queue = Promise.resolve();
  #waiting = false;
  #busy = 0;

  constructor(private readonly ports: Ports) {}

  tell(policy: Policy, telling: Telling): void {
    const { alerts, expiredFreeze } = telling;
    // A channel that hangs must not pile up what only tries again.
    if (alerts.length === 0 && expiredFreeze === undefined && (!this.#waiting || this.#busy > 0)) return;
    this.#busy += 1;
    this.#queue = this.#queue.then(async () => {
      await this.#deliver(policy, telling);
      this.#busy -= 1;
    });
  }

  /** Done when everybody was told, or what could not be told waits. */
  settled(): Promise<void> {
    return this.#queue;
  }

  async #deliver(policy: Policy, { alerts, scan, consecutiveFailures, expiredFreeze }: Telling): Promise<void> {
    const { notify } = policy;
    if (notify === undefined || notify.channels.length === 0) return;
    try {
      if (expiredFreeze !== undefined) this.failures += (await tellFreeze(this.ports, policy, expiredFreeze, 'expired')).warnings.length;
      const channels = openChannels(this.ports, notify);
      const mask = secretMask(secretsOf(channels));
      const messages = alerts.map((alert) => messageOfAlert(alert, { scan, consecutiveFailures, policy, mask, at: this.ports.clock.now() }));
      const routed = messages.map((message) => ({ message, channels: routeOf(notify, message.severity) })).filter((one) => one.channels.length > 0);
      const { report } = await tell(this.ports, notify, channels, routed);
      const open = report.deliveries.filter(isOpen);
      this.failures += open.filter(({ isNew }) => isNew).length;
      this.#waiting = open.some(({ outcome }) => outcome === 'kept');
      for (const { channel, outcome, why } of open.filter(({ isNew }) => isNew))
        this.ports.log.warn(`${channel} was not told (${outcome}): ${why ?? 'unknown'}`);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      this.failures += 1;
      this.ports.log.warn(`nobody could be told: ${messageOf(error)}`);
    }
  }
}

interface About {
  readonly scan: Scan;
  readonly consecutiveFailures: number;
  readonly policy: Policy;
  readonly at: Date;
  mask(text: string): string;
}

function messageOfAlert(alert: Alert, { scan, consecutiveFailures, policy, at, mask }: About): Message {
  const { facts, report } = scan;
  const { release } = report;
  const name = policy.product ?? 'this release';
  const { environment } = policy.boot;
  const goesOn = alert.kind === 'page' && consecutiveFailures > 1 ? `, ${consecutiveFailures} scans in a row` : '';
  return buildMessage(
    {
      kind: alert.kind === 'recovered' ? 'recovery' : 'risk_alert',
      severity: alert.severity,
      title: `${name} in ${environment}: ${WORDS[alert.outcome]}${goesOn}`,
      text: mask(alert.kind === 'recovered' ? `It was not verified since ${alert.since}.` : findingsText(report.findings, facts.spike)),
      facts: [
        ['status', alert.outcome],
        ['environment', environment],
        ...(release === undefined
          ? []
          : [['release', `${release.line} #${release.sequence}`] as const, ['metadata', prefixed(release.metadataDigest)] as const]),
        ...(facts.files === undefined
          ? []
          : ([
              ['modified', String(facts.files.modified)],
              ['missing', String(facts.files.missing)],
              ['new', String(facts.files.new)],
            ] as const)),
        ['since', alert.since],
        ['scan', `${facts.at}, ${facts.kind}, set off by ${facts.cause}`],
      ],
      // A page is another message than the note before it, and the next time is another time.
      sameAs: `watch ${alert.kind} ${name} ${environment} ${alert.outcome} ${alert.since}`,
    },
    at,
  );
}

/** A spike is one message with the first files, as every failure is. @source design, section 3 (spike guard) */
function findingsText(findings: readonly Finding[], spike: boolean): string {
  const lines = findings.slice(0, LISTED).map(({ subject, message, reason }) => `${subject} ${message}${reason === undefined ? '' : ` (${reason})`}`);
  const more = findings.length - lines.length;
  return [
    ...(spike ? ['So many files changed at once that one cause is likelier than many.'] : []),
    ...lines,
    ...(more > 0 ? [`and ${more} more findings; duri verify lists all`] : []),
  ].join('\n');
}
