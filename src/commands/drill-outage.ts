import { IntegrityError } from '../model/errors.js';
import { buildMessage } from '../notify/message.js';
import { openChannels } from '../notify/open-channels.js';
import { loadPolicy } from '../policy/load-policy.js';
import type { Ports } from '../ports/index.js';
import type { DrillHost } from './drill-host.js';
import { PAGER } from './drill-host.js';
import type { DrillSidecar } from './drill-sidecar.js';
import { notifyPolicyOf, tell } from './notify-delivery.js';

const PAUSE_MS = 500;
/** As an alert on `up` with a `for` would count. */
const SILENT_ASKS = 3;

export interface Outage {
  readonly sidecar: DrillSidecar;
  readonly host: DrillHost;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * Stands for whoever watches the sidecar from outside, such as Prometheus: asks it until it has been silent several times in a row, and tells the channel of the
 * drill. @throws tool_timeout when it goes on answering; tool_failed
 */
export async function pageOfOutage(ports: Ports, { sidecar, host, until }: Outage): Promise<void> {
  for (let silent = 0; silent < SILENT_ASKS;) {
    silent = (await sidecar.ready()) === undefined ? silent + 1 : 0;
    if (ports.clock.now().getTime() > until) throw new IntegrityError('tool_timeout', 'the sidecar goes on answering');
    await ports.outgoing.wait(PAUSE_MS);
  }
  const { policy } = await loadPolicy(ports, { config: host.config, mode: 'verifier' });
  const notify = notifyPolicyOf(policy);
  const environment = { ...ports.environment, variables: { ...ports.environment.variables, ...host.env } };
  const message = buildMessage(
    {
      kind: 'risk_alert',
      severity: 'critical',
      title: 'The sidecar does not answer',
      text: 'Nobody verifies the release any more.',
      facts: [['status', 'silent']],
    },
    ports.clock.now(),
  );
  const { delivered } = await tell({ ...ports, environment }, notify, openChannels(ports, notify), [{ message, channels: [PAGER] }]);
  if (!delivered.includes(PAGER)) throw new IntegrityError('tool_failed', 'the message about the silent sidecar could not be delivered');
}
