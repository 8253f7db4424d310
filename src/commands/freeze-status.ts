import type { FreezeScope, FreezeState } from '../freeze/freeze-state.js';
import type { FreezeLook } from '../freeze/look-at-freeze.js';
import type { CommandResult } from '../model/report.js';
import type { Warning } from '../model/finding.js';
import { EXIT_RED } from '../model/status.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';

export interface ScopeLook {
  readonly scope: FreezeScope;
  readonly look: FreezeLook;
}

/** What `freeze status` shows and gives back. There is a look for each scope; the first that is frozen says why. */
export function freezeStatusResult(looks: readonly [ScopeLook, ...ScopeLook[]], more: readonly Warning[]): CommandResult {
  const frozen = looks.filter(({ look }) => look.judgement.frozen);
  const { look } = frozen[0] ?? looks[0];
  const { state, says, reason } = look.judgement;
  const isFrozen = frozen.length > 0;
  const stops = frozen.map(({ scope }) => scope);
  const findings = [...new Map(look.findings.map((finding) => [finding.message, finding])).values()];
  const open = findings.filter(({ outcome }) => outcome !== 'pass');
  const warnings = [...new Map([...look.warnings, ...more].map((one) => [one.reason + one.message, one])).values()];
  const headline = `${isFrozen ? 'frozen' : 'not frozen'}: ${look.from} ${says}`;
  return {
    exitCode: isFrozen ? EXIT_RED : 0,
    json: {
      verdict: isFrozen ? 'frozen' : 'not frozen',
      frozen: isFrozen,
      stops,
      why: reason ?? null,
      says,
      from: look.from,
      expired: looks.some((one) => one.look.judgement.expired),
      state: state === undefined ? null : { ...state, signers: state.signers ?? [] },
      findings: findings.map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: isFrozen ? 'bad' : warnings.length > 0 ? 'warn' : 'good',
      headline,
      facts: [...looks.map((one) => [one.scope, one.look.judgement.frozen ? 'stopped' : 'goes on'] as const), ...(state === undefined ? [] : factsOf(state))],
      findings: open,
      warnings,
      next: adviceFor(open),
    },
    outputs: { frozen: String(isFrozen), stops: stops.join(','), counter: state === undefined ? '' : String(state.counter), 'state-path': '' },
    short: headline,
  };
}

function factsOf({ counter, issued, expires, auto_lift }: FreezeState): (readonly [string, string])[] {
  const ends = expires === null ? [] : [['ends', `${expires}${auto_lift ? ', and lifts itself' : ''}`] as const];
  return [['number', String(counter)], ['issued', issued], ...ends];
}
