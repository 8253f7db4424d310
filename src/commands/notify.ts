import { command } from '../inputs/command.js';
import { choice, optionalLines, optionalText, textList, toggle, type Values } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import type { CommandResult } from '../model/report.js';
import { Secret } from '../model/secret.js';
import { SEVERITIES } from '../model/severity.js';
import { secretForms, secretMask } from '../notify/mask-secrets.js';
import { buildMessage, type Message } from '../notify/message.js';
import { type Channel, openChannels, routeOf, secretsOf } from '../notify/open-channels.js';
import { loadJudge } from '../policy/judge.js';
import type { NotifyPolicy } from '../policy/notify-policy.js';
import type { Ports } from '../ports/index.js';
import { exitOfDelivery, notifyPolicyOf, outboxFolder, tell, type Told } from './notify-delivery.js';
import { KIND_WORDS, kindOf, parseFact, parseLink } from './notify-message.js';
import { notifyResult } from './notify-result.js';
import { configInput } from './place-inputs.js';
import { recordCommand } from './record-command.js';

const inputs = {
  title: optionalText('What happened, in a few words', 'TEXT', { flag: 'title', action: 'title' }),
  text: optionalLines('What there is to say; may have several lines', 'TEXT', { flag: 'text', action: 'text' }),
  severity: choice([...SEVERITIES], 'info', 'How much it matters; policy routes by it', { flag: 'severity', action: 'severity' }),
  kind: choice(KIND_WORDS, 'status', 'What kind of message it is', { flag: 'kind', action: 'kind' }),
  fact: textList('A fact beside the text', 'NAME=VALUE', { flag: 'fact', action: 'facts' }),
  link: textList('Where to read on', 'TITLE=URL', { flag: 'link', action: 'links' }),
  channel: textList('A channel to tell, instead of those that policy routes the severity to', 'NAME', { flag: 'channel', action: 'channels' }),
  dedupKey: optionalText('What makes two messages the same; without it everything that they say', 'TEXT', { flag: 'dedup-key', action: 'dedup-key' }),
  marker: optionalText('What stands before the title of what is only a test, such as [UAT]', 'TEXT', { flag: 'marker', action: 'marker' }),
  flush: toggle('Deliver only what waits in the outbox', { flag: 'flush', action: 'flush' }),
  dryRun: toggle('Show what would be sent, and send nothing', { flag: 'dry-run', action: 'dry-run' }),
  config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml of the current folder; of the base at a pull request' }),
};

type NotifyValues = Values<typeof inputs>;

/** `duri notify` */
export default command({
  name: 'notify',
  summary: 'Tell people: DingTalk, Slack or a webhook, with retries, a fallback, and an outbox that loses nothing',
  description:
    'Sends a message to the channels that policy routes its severity to (section `notify`), and delivers what earlier runs have left. A message is in the outbox before it is sent and leaves it once its channel or the fallback has taken it, so it arrives at least once. What a channel answers decides, never its HTTP status alone. Exit code 0 when everybody was told, 3 when something waits in the outbox, 2 when a channel cannot be used as it is configured. It never blocks a merge.',
  examples: [
    { line: 'duri notify --title "Drawdown over 5 %" --severity critical --kind risk --fact drawdown=5.2%', says: 'A risk alert' },
    { line: 'duri notify --title "A test" --kind test --dry-run', says: 'See what would be sent' },
    { line: 'duri notify --flush', says: 'Deliver what waits' },
  ],
  inputs,
  outputs: {
    delivered: 'Names of the channels that were told, joined by commas',
    failed: 'Names of the channels that were not, joined by commas',
    waiting: 'How many messages wait in the outbox',
  },
  action: {
    name: 'notify',
    icon: 'bell',
    permissions: {},
    alsoUses: [{ scope: 'contents', level: 'read', for: 'the policy of the base, where the checkout lacks it' }],
  },
  run: async (ports, values) => {
    const started = ports.clock.now();
    const { policy } = await loadJudge(ports, { config: values.config, keyring: undefined, mode: 'repository' });
    const notify = notifyPolicyOf(policy.policy);
    const channels = openChannels(ports, notify);
    const mask = secretMask(secretsOf(channels));
    const message = values.flush ? undefined : messageOf(values, mask, started);
    const routed = message === undefined ? [] : routeFor(notify, values);
    if (values.dryRun) return dryRun(message, channels, routed, started);
    const told = await tell(ports, notify, channels, message === undefined ? [] : [{ message, channels: routed }]);
    const exitCode = exitOfDelivery(told.report, channels);
    record(ports, { started, policyDigest: policy.digest, told, exitCode, secrets: secretForms(secretsOf(channels)) });
    return notifyResult(told, { exitCode, outbox: outboxFolder(ports, notify), severity: values.severity, flush: values.flush, routed });
  },
});

/** @throws input_missing, input_invalid */
function messageOf(values: NotifyValues, mask: (text: string) => string, at: Date): Message {
  const { title, text = '', severity, kind, fact, link, dedupKey, marker } = values;
  if (title === undefined)
    throw new IntegrityError('input_missing', '--title is missing', {}, { hint: 'Say what happened: --title TEXT; or --flush for what waits.' });
  return buildMessage(
    {
      kind: kindOf(kind),
      severity,
      title: mask(title),
      text: mask(text),
      facts: fact.map((one) => parseFact(mask(one))),
      links: link.map(parseLink),
      ...(dedupKey === undefined ? {} : { sameAs: dedupKey }),
      marker,
    },
    at,
  );
}

/** @throws input_invalid for a channel that policy does not have */
function routeFor(notify: NotifyPolicy, { channel, severity }: NotifyValues): readonly string[] {
  const stranger = channel.find((name) => !notify.channels.some((one) => one.name === name));
  if (stranger !== undefined)
    throw new IntegrityError('input_invalid', `--channel is "${stranger.slice(0, 80)}"; policy has ${notify.channels.map(({ name }) => name).join(', ')}`);
  return channel.length > 0 ? [...new Set(channel)] : routeOf(notify, severity);
}

const NO_SECRET = new Secret(Buffer.from('https://example.invalid/'));

/** Needs no secret, so it can be tried anywhere. */
function dryRun(message: Message | undefined, channels: readonly Channel[], routed: readonly string[], at: Date): CommandResult {
  const chosen = channels.filter(({ name }) => routed.includes(name));
  const requests = chosen.map((channel) => {
    const settings = { ...(channel.usable ? channel.settings : { secret: undefined, messageType: undefined, keyword: undefined }), url: NO_SECRET };
    return {
      channel: channel.name,
      type: channel.notifier.type,
      usable: channel.usable,
      body: message === undefined ? '' : channel.notifier.request(message, settings, at).body,
    };
  });
  return {
    exitCode: 0,
    json: { verdict: 'dry-run', requests, delivered: [], failed: [] },
    report: {
      tone: 'plain',
      headline: message === undefined ? 'dry run: nothing was delivered' : `dry run: would tell ${routed.join(', ') || 'nobody'}; nothing was sent`,
      facts: requests.map(({ channel, type, body }) => [`${channel} (${type})`, body] as const),
    },
    outputs: { delivered: '', failed: '', waiting: '0' },
  };
}

interface NotifyRecord {
  readonly started: Date;
  readonly policyDigest: Parameters<typeof recordCommand>[1]['policyDigest'];
  readonly told: Told;
  readonly exitCode: number;
  readonly secrets: readonly string[];
}

/** Delivery results are evidence too, where a record is kept: in the state directory. */
function record(ports: Ports, { started, policyDigest, told, exitCode, secrets }: NotifyRecord): void {
  if ((ports.environment.variables['DURI_STATE_DIR'] ?? '') === '') return;
  const { deliveries } = told.report;
  const count = (wanted: string): number => deliveries.filter(({ outcome }) => outcome === wanted).length;
  const warnings = recordCommand(ports, {
    verb: 'notify',
    started,
    place: { evidence: undefined },
    trust: undefined,
    policyDigest,
    result: exitCode === 0 ? 'delivered' : 'kept',
    exitCode,
    subjects: [],
    outputs: [],
    observations: {
      notify_delivered: count('delivered'),
      notify_duplicate: count('duplicate'),
      notify_kept: count('kept'),
      notify_lost: count('lost'),
      notify_by_fallback: deliveries.filter(({ via }) => via !== undefined).length,
    },
    knownSecrets: secrets,
  });
  for (const { message } of warnings) ports.log.warn(message);
}
