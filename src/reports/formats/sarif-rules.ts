import { type Reason, type ReasonCode, REASONS } from '../../model/reasons.js';
import type { Outcome } from '../../model/status.js';

/** Rule of what could not be looked at, where no reason says more. */
export const UNKNOWN_RULE = 'not_checked';

export type RuleId = ReasonCode | typeof UNKNOWN_RULE;

/** How bad each outcome is, from 0 to 10: above 9 is critical, from 7 high, from 4 medium. @source GitHub, "SARIF support for code scanning": security-severity */
const SEVERITY: Readonly<Record<Outcome, string>> = {
  tampered: '9.8',
  corrupted: '9.2',
  policy_changed: '6.5',
  'error(config)': '7.5',
  'error(infra)': '7.0',
  verified: '0.0',
};

const NOT_CHECKED: Reason = {
  outcome: 'error(infra)',
  means: 'A claim could not be looked at, because something that it rests on failed.',
  fix: 'Mend what the other findings name, and run again: what was not looked at is never a pass.',
};

export interface SarifRule {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** The rules that results name, each once, in the order of the catalogue. */
export function sarifRules(used: readonly RuleId[]): SarifRule[] {
  const asked = new Set<string>(used);
  const all: [string, Reason][] = [...Object.entries<Reason>(REASONS), [UNKNOWN_RULE, NOT_CHECKED]];
  return all.filter(([id]) => asked.has(id)).map(([id, reason]) => toRule(id, reason));
}

function toRule(id: string, { outcome, means, fix }: Reason): SarifRule {
  return {
    id,
    name: id,
    shortDescription: { text: means },
    fullDescription: { text: means },
    help: { text: `${means}\n\nWhat to do: ${fix}`, markdown: `${means}\n\n**What to do:** ${fix}` },
    helpUri: `https://github.com/duri/duri/blob/main/docs/errors.md#${id}`,
    defaultConfiguration: { level: outcome === undefined ? 'warning' : 'error' },
    properties:
      outcome === undefined
        ? { tags: ['supply-chain'], precision: 'very-high' }
        : { tags: ['security', 'supply-chain', outcome], precision: 'very-high', 'security-severity': SEVERITY[outcome] },
  };
}
