import { isAbsolute, join } from 'node:path';
import type { z } from 'zod';
import { IntegrityError, messageOf } from '../model/errors.js';
import { Secret } from '../model/secret.js';
import type { Severity } from '../model/severity.js';
import type { secretRef } from '../policy/audit-policy.js';
import type { ChannelPolicy, NotifyPolicy } from '../policy/notify-policy.js';
import type { Ports } from '../ports/index.js';
import { NOTIFIERS } from './notifiers/index.js';
import type { ChannelSettings, Notifier } from './notifiers/notifier.js';

/** A channel of the policy with its secrets read, or why it cannot be used. */
export type Channel = {
  readonly name: string;
  readonly notifier: Notifier;
  readonly fallback: string | undefined;
} & ({ readonly usable: true; readonly settings: ChannelSettings } | { readonly usable: false; readonly why: string });

type SecretRef = z.output<typeof secretRef>;

/** Every channel of the policy. One whose secrets cannot be read is said to be so, and keeps no message from the others. */
export function openChannels(ports: Pick<Ports, 'environment' | 'files'>, policy: NotifyPolicy): readonly Channel[] {
  return policy.channels.map((channel) => {
    const { name, fallback, type } = channel;
    const notifier = NOTIFIERS.find((one) => one.type === type);
    if (notifier === undefined) throw new IntegrityError('internal', `there is no notifier of the type ${type}`);
    const about = { name, notifier, fallback };
    try {
      return { ...about, usable: true, settings: readSettings(ports, channel) };
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      return { ...about, usable: false, why: messageOf(error) };
    }
  });
}

/** Names of the channels that a severity goes to. */
export function routeOf({ channels, routes }: NotifyPolicy, severity: Severity): readonly string[] {
  const listed = routes?.[severity];
  if (listed !== undefined) return [...new Set(listed)];
  const fallbacks = new Set(channels.map(({ fallback }) => fallback));
  return channels.map(({ name }) => name).filter((name) => !fallbacks.has(name));
}

/** What must never be printed: whole secrets, and the parts of addresses that are secrets by themselves. */
export function secretsOf(channels: readonly Channel[]): readonly string[] {
  return channels.flatMap((channel) => {
    if (!channel.usable) return [];
    const { url, secret } = channel.settings;
    return [...(secret === undefined ? [] : [text(secret)]), ...addressSecrets(text(url))];
  });
}

function addressSecrets(address: string): string[] {
  if (!URL.canParse(address)) return [address];
  const { pathname, searchParams, username, password, href } = new URL(address);
  const parts = [...searchParams.values(), username, password, ...pathname.split('/').filter((part) => /[0-9]/.test(part) || part.length >= 20), pathname];
  return [address, href, ...parts.filter((part) => part.length >= 8)];
}

function readSettings(ports: Pick<Ports, 'environment' | 'files'>, { url, secret, message_type, keyword }: ChannelPolicy): ChannelSettings {
  return {
    url: readRef(ports, url, 'address'),
    secret: secret === undefined ? undefined : readRef(ports, secret, 'secret'),
    messageType: message_type,
    keyword,
  };
}

/** @throws input_missing, key_permissions */
function readRef({ environment, files }: Pick<Ports, 'environment' | 'files'>, ref: SecretRef, what: string): Secret {
  const found = 'env' in ref ? environment.variables[ref.env] : text(files.readSecret(isAbsolute(ref.file) ? ref.file : join(environment.cwd, ref.file)));
  const trimmed = found?.trim() ?? '';
  if (trimmed !== '') return new Secret(Buffer.from(trimmed));
  const where = 'env' in ref ? `the variable ${ref.env} is not set` : `the file ${ref.file} is empty`;
  throw new IntegrityError('input_missing', `its ${what} is missing: ${where}`, {}, { hint: 'Set it, or correct `notify` in duri.yml.' });
}

function text(secret: Secret): string {
  return Buffer.from(secret.reveal()).toString('utf8');
}
