import { parseEnd } from '../freeze/freeze-end.js';
import { FREEZE_SCOPES, type FreezeScope } from '../freeze/freeze-state.js';
import { lookAtFreeze } from '../freeze/look-at-freeze.js';
import { command } from '../inputs/command.js';
import { choice, optionalText, textList, toggle, type Values } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import type { CommandResult } from '../model/report.js';
import { changeOf } from '../model/trigger.js';
import { type Judge, loadJudge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import { warningJson } from '../reports/finding-json.js';
import { type FreezeTold, tellFreeze } from './freeze-tell.js';
import { freezeStatusResult, type ScopeLook } from './freeze-status.js';
import { type FreezeChange, writeFreeze, type WrittenFreeze } from './freeze-write.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { configInput } from './place-inputs.js';
import { recordCommand } from './record-command.js';

const inputs = {
  state: {
    ...choice(['status', 'on', 'off'], 'status', 'Switch it on or off, or say how it stands', { action: 'state' }),
    positional: true,
    flag: undefined,
  },
  reason: optionalText('Why; required to switch', 'TEXT', { flag: 'reason', action: 'reason' }),
  owner: optionalText('Who answers for it; required to switch on', 'NAME', { flag: 'owner', action: 'owner' }),
  expires: optionalText('When its owner is asked again: 90m, 24h, 7d or an instant; required to switch on', 'TIME', { flag: 'expires', action: 'expires' }),
  scope: textList(`What it stops: a list of ${FREEZE_SCOPES.join(', ')}; all of them unless named`, 'LIST', { flag: 'scope', action: 'scope' }),
  autoLift: toggle('Let `--expires` lift it; otherwise time only alerts', { flag: 'auto-lift', action: 'auto-lift' }),
  alert: toggle('With status: tell the channels when it is on past its end', { flag: 'alert', action: 'alert' }),
  config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml of the current folder; of the base at a pull request' }),
  keyring,
  signingKey,
  hmacKey,
};

type FreezeValues = Values<typeof inputs>;

/** `duri freeze` */
export default command({
  name: 'freeze',
  summary: 'The kill switch: while it is on nothing is merged, released or booted; signed, with reason, owner and end',
  description:
    'Writes the signed state of the kill switch to the file that policy names (`freeze.state`, duri.freeze.json): commit it to the branch that it is to stop, or let the file lie outside of the checkout. Each state has a higher number than the one before, so an old one never comes back. A state that cannot be believed counts as on. Its end only alerts, unless --auto-lift is given. Every change is told to the channels of `notify`. `status` gives exit code 0 when nothing is frozen and 1 when something is.',
  examples: [
    { line: 'duri freeze on --reason "Incident 42" --owner ops@example.com --expires 24h', says: 'Stop merges, releases and boots' },
    { line: 'duri freeze on --scope release --reason "Audit" --owner ops@example.com --expires 7d', says: 'Stop releases only' },
    { line: 'duri freeze off --reason "Incident 42 is closed"', says: 'Lift it' },
    { line: 'duri freeze status --json', says: 'How it stands, for a program' },
  ],
  inputs,
  outputs: {
    frozen: 'true or false',
    stops: 'What is stopped, joined by commas',
    counter: 'Number of the state; empty where there is none',
    'state-path': 'File that was written; empty for status',
  },
  action: {
    name: 'freeze',
    icon: 'pause-octagon',
    permissions: {},
    alsoUses: [{ scope: 'contents', level: 'read', for: 'the state of the base, where the checkout lacks it' }],
  },
  run: async (ports, values) => {
    const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'repository' });
    return values.state === 'status' ? status(ports, values, judge) : change(ports, values, judge, values.state);
  },
});

async function status(ports: Ports, values: FreezeValues, judge: Judge): Promise<CommandResult> {
  const at = ports.clock.now();
  const lookAt = async (scope: FreezeScope): Promise<ScopeLook> => ({
    scope,
    look: await lookAtFreeze(ports, { judge, scope, withTip: false, hmacKeys: values.hmacKey, at }),
  });
  const [first = 'boot', ...rest] = scopesOf(values);
  const looks: [ScopeLook, ...ScopeLook[]] = [await lookAt(first)];
  for (const scope of rest) looks.push(await lookAt(scope));
  const expired = looks.find(({ look }) => look.judgement.expired)?.look.judgement.state;
  const told = values.alert && expired !== undefined ? await tellFreeze(ports, judge.policy.policy, expired, 'expired') : undefined;
  return freezeStatusResult(looks, told?.warnings ?? []);
}

async function change(ports: Ports, values: FreezeValues, judge: Judge, state: 'on' | 'off'): Promise<CommandResult> {
  if (changeOf(ports.trigger) !== undefined)
    throw new IntegrityError(
      'event_unsupported',
      'a pull request switches nothing',
      {},
      { hint: 'Run `duri freeze` by hand or in a workflow that is dispatched, and commit its state to the base.' },
    );
  const started = ports.clock.now();
  const written = await writeFreeze(ports, { ...wanted(values, state, started), judge, signingKey: values.signingKey, hmacKey: values.hmacKey, at: started });
  const told = await tellFreeze(ports, judge.policy.policy, written.state, 'changed');
  record(ports, { started, written, judge, told });
  return changeResult(written, told);
}

/** @throws input_missing, input_invalid */
function wanted(values: FreezeValues, state: 'on' | 'off', at: Date): Pick<FreezeChange, 'state' | 'reason' | 'owner' | 'scope' | 'expires' | 'auto_lift'> {
  const reason = demanded(values.reason, 'reason', 500);
  if (state === 'off') return { state, reason, owner: null, scope: [], expires: null, auto_lift: false };
  return {
    state,
    reason,
    owner: demanded(values.owner, 'owner', 200),
    scope: [...scopesOf(values)],
    expires: parseEnd(demanded(values.expires, 'expires', 40), at),
    auto_lift: values.autoLift,
  };
}

function demanded(text: string | undefined, name: string, max: number): string {
  // eslint-disable-next-line no-control-regex
  if (text !== undefined && text.trim() !== '' && text.length <= max && !/[\x00-\x1f\x7f]/.test(text)) return text;
  const problem = text === undefined || text.trim() === '' ? 'is missing' : `is longer than ${max} characters, or has control characters`;
  throw new IntegrityError(
    text === undefined ? 'input_missing' : 'input_invalid',
    `--${name} ${problem}`,
    {},
    { hint: 'A switch says why, who answers for it, and until when: duri freeze --help.' },
  );
}

function scopesOf({ scope }: FreezeValues): readonly FreezeScope[] {
  const words = scope.flatMap((text) => text.split(/[,\s]+/)).filter((word) => word !== '');
  const stranger = words.find((word) => !FREEZE_SCOPES.includes(word as FreezeScope));
  if (stranger !== undefined)
    throw new IntegrityError('input_invalid', `--scope is "${stranger.slice(0, 40)}"; expected a list of ${FREEZE_SCOPES.join(', ')}`);
  return words.length === 0 ? FREEZE_SCOPES : FREEZE_SCOPES.filter((one) => words.includes(one));
}

function changeResult({ state, path, signedBy, notes }: WrittenFreeze, { told, channels, warnings }: FreezeTold): CommandResult {
  const on = state.state === 'on';
  const frozen = `frozen: ${state.scope.join(', ')} until ${state.expires ?? ''}${state.auto_lift ? '' : ' and longer, unless lifted'}`;
  const headline = on ? frozen : 'lifted: nothing is frozen any more';
  return {
    exitCode: 0,
    json: {
      verdict: on ? 'frozen' : 'not frozen',
      frozen: on,
      stops: state.scope,
      path,
      state,
      signed_by: signedBy,
      told,
      told_channels: channels,
      notes,
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: warnings.length > 0 || notes.length > 0 ? 'warn' : on ? 'bad' : 'good',
      headline,
      facts: [
        ['state', path],
        ['number', String(state.counter)],
        ['reason', state.reason],
        ...(state.owner === null ? [] : [['owner', state.owner] as const]),
        ['told', told === 'nobody' ? 'nobody: policy names no channel for it' : channels.join(', ') || 'nobody yet'],
      ],
      warnings,
      next: [...notes, `Bring ${path} to the branch that it is to stop, or to where the hosts read it: it takes effect when it arrives there.`],
    },
    outputs: { frozen: String(on), stops: state.scope.join(','), counter: String(state.counter), 'state-path': path },
    short: headline,
  };
}

interface FreezeRecord {
  readonly started: Date;
  readonly written: WrittenFreeze;
  readonly judge: Judge;
  readonly told: FreezeTold;
}

/** Every switch is recorded where a record is kept: in the state directory. */
function record(ports: Ports, { started, written, judge, told }: FreezeRecord): void {
  if ((ports.environment.variables['DURI_STATE_DIR'] ?? '') === '') return;
  const warnings = recordCommand(ports, {
    verb: 'freeze',
    started,
    place: { evidence: undefined },
    trust: written.trust,
    policyDigest: judge.policy.digest,
    result: written.state.state,
    exitCode: 0,
    subjects: [{ name: judge.policy.policy.freeze.state, digest: written.digest }],
    outputs: [],
    observations: {
      freeze_counter: written.state.counter,
      freeze_scopes: written.state.scope.length,
      notify_channels: told.channels.length,
      notify_failed: told.warnings.length,
    },
  });
  for (const { message } of warnings) ports.log.warn(message);
}
