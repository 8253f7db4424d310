import type { ScriptedAnswer } from '../../ports/probes.js';

/** A fault of the deployment that a rehearsal puts in, so that a suite which does not notice it is known to be toothless. */
export interface Fault {
  readonly name: string;
  /** In the past tense. */
  readonly says: string;
  /** Tags of the cases that should notice; they run first. */
  readonly tags: readonly string[];
  /** Of the lines of the nginx configuration those that it has then. */
  conf?(lines: readonly string[]): readonly string[];
  /** The password file is not there. */
  readonly withoutPasswords?: true;
  readonly serviceDown?: true;
  /** The service signs with another secret than the receiver expects. */
  readonly wrongSecret?: true;
  /** What the receiver of webhooks answers in place of all is well. */
  readonly sinkAnswer?: ScriptedAnswer;
  /** Requests that change the kill switch are answered as if they had, and get nowhere. */
  readonly killSwitchNoop?: true;
}

const json = (value: unknown): ScriptedAnswer => ({ status: 200, headers: [['content-type', 'application/json']], body: JSON.stringify(value) });
const REFUSED = { errcode: 310000, errmsg: 'sign not match' };

/** Every fault of `uat_mutate`, by name. @source anchors, section 2.2, UA-09 */
export const FAULTS: readonly Fault[] = [
  {
    name: 'auth_off',
    says: 'turned basic auth off',
    tags: ['auth'],
    conf: (lines) => lines.map((line) => line.replace(/^(\s*)auth_basic\s.*$/, '$1auth_basic off;')),
  },
  { name: 'wrong_realm_file', says: 'named a password file that is not there', tags: ['auth'], withoutPasswords: true },
  {
    name: 'drop_header',
    says: 'left one security header out',
    tags: ['headers'],
    conf: withoutFirstHeader,
  },
  {
    name: 'no_upgrade',
    says: 'passed no Upgrade header on',
    tags: ['websocket'],
    conf: (lines) => lines.filter((line) => !/^\s*proxy_set_header\s+"?Upgrade"?\s/i.test(line)),
  },
  { name: 'upstream_down', says: 'stopped the service behind the proxy', tags: ['dashboard', 'auth'], serviceDown: true },
  { name: 'bad_sign', says: 'signed alerts with another secret', tags: ['alert'], wrongSecret: true },
  { name: 'errcode_310000', says: 'let the receiver refuse every alert with errcode 310000 and status 200', tags: ['alert'], sinkAnswer: json(REFUSED) },
  { name: 'killswitch_noop', says: 'made the kill switch answer without doing anything', tags: ['killswitch'], killSwitchNoop: true },
];

/** The first header that is added, left out wherever it is added. */
function withoutFirstHeader(lines: readonly string[]): readonly string[] {
  const headerOf = (line: string): string | undefined => (line.trim().startsWith('add_header ') ? line.trim().split(/\s+/)[1] : undefined);
  const first = lines.map(headerOf).find((name) => name !== undefined);
  return lines.filter((line) => first === undefined || headerOf(line) !== first);
}

/** What a kill switch that does nothing answers. */
export const NOOP_ANSWER = json({ armed: true, changed: true, alert: 'queued' });
