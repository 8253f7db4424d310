import type { Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Policy } from '../policy/policy.js';
import { parseRate } from '../policy/watch-policy.js';
import type { Pace } from '../watch/schedule.js';
import { expectedDigest } from './expected-digest.js';
import type { WatchValues } from './watch.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const UNIT_MS = { s: 1000, m: MINUTE_MS, h: HOUR_MS, d: 24 * HOUR_MS } as const;
/** A day of observation gets a scan a minute. */
const OBSERVE_INTERVAL_MS = MINUTE_MS;

/** How the sidecar works, from its flags, else from its policy. */
export interface WatchSettings {
  readonly pace: Pace;
  readonly events: boolean;
  readonly bytesPerSecond: number | undefined;
  readonly threads: number;
  readonly nice: number;
  readonly expect: Sha256 | undefined;
  /** Undefined: nothing is served. */
  readonly listen: { readonly host: string; readonly port: number } | undefined;
  readonly observeMs: number | undefined;
  /** Sentences for whoever started it. */
  readonly notes: readonly string[];
}

/** @throws input_invalid */
export function watchSettings(values: WatchValues, { watch }: Policy): WatchSettings {
  const observeMs = values.observe === undefined ? undefined : duration('observe', values.observe, { min: 1000, max: 20 * UNIT_MS.d });
  const alone = (['summary', 'target'] as const).find((flag) => values[flag] !== undefined) ?? (values.signingKey.length > 0 ? 'signing-key' : undefined);
  if (observeMs === undefined && alone !== undefined)
    throw new IntegrityError('input_invalid', `--${alone} is for --observe: a sidecar that only watches signs and tests nothing`);
  const intervalMs = interval(values.interval, watch.interval_minutes * MINUTE_MS, observeMs !== undefined);
  const outside = values.interval !== undefined && (intervalMs < 5 * MINUTE_MS || intervalMs > 15 * MINUTE_MS);
  const incremental = values.incremental || watch.mode === 'incremental';
  return {
    pace: { intervalMs, jitter: watch.jitter, incremental, fullEveryMs: watch.full_read_hours * HOUR_MS },
    events: !values.withoutEvents && watch.events,
    bytesPerSecond: rate(values.rateLimit ?? watch.rate_limit),
    threads: values.threads ?? watch.threads,
    nice: values.nice ?? watch.nice,
    expect: expectedDigest(values.expect),
    listen: address(values.listen),
    observeMs,
    notes: outside ? [`an interval of ${values.interval} lies outside of 5 to 15 minutes: alerts that count on those may come late or never`] : [],
  };
}

/** An observation looks closer than everyday watching, unless it is told how close. */
function interval(text: string | undefined, own: number, observing: boolean): number {
  if (text !== undefined) return duration('interval', text, { min: 1000, max: UNIT_MS.d });
  return observing ? Math.min(own, OBSERVE_INTERVAL_MS) : own;
}

/** `90s`, `5m`, `24h`, `7d` in milliseconds. */
function duration(flag: string, text: string, { min, max }: { readonly min: number; readonly max: number }): number {
  const [, number, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const ms = unit === undefined ? NaN : Number(number) * UNIT_MS[unit as keyof typeof UNIT_MS];
  if (ms >= min && ms <= max) return ms;
  throw new IntegrityError(
    'input_invalid',
    `--${flag} is "${printable(text.slice(0, 40))}"; expected a time such as 90s, 5m or 24h, at most ${max / HOUR_MS}h`,
  );
}

function rate(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const bytes = parseRate(text);
  if (bytes !== undefined) return bytes;
  throw new IntegrityError('input_invalid', `--rate-limit is "${printable(text.slice(0, 40))}"; expected a rate such as 50MB/s`);
}

function address(text: string): WatchSettings['listen'] {
  if (text === 'off') return undefined;
  const [, bracketed, plain, port]: readonly (string | undefined)[] = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed || plain;
  if (host !== undefined && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new IntegrityError('input_invalid', `--listen is "${printable(text.slice(0, 80))}"; expected HOST:PORT such as 127.0.0.1:9101, or off`);
}
