import type { Preset, WrittenCheck } from '../gates/audit/preset.js';
import { PRESETS } from '../gates/audit/presets/index.js';
import type { CommandResult } from '../model/report.js';

/** An id as presets have them, so that nothing is loaded for the code of a finding. */
const ID = /^[A-Z]{2,4}-\d{1,3}$/;
const OWN_KEYS = ['id', 'title', 'severity', 'why', 'fix', 'category', 'timeout_seconds', 'serial_group'];

/** What a check or an acceptance test of a preset looks at, why, and what to do; undefined for anything else. */
export async function explainCheck(id: string): Promise<CommandResult | undefined> {
  if (!ID.test(id)) return undefined;
  for (const load of Object.values(PRESETS)) {
    const preset = await load();
    const found = find(preset, id);
    if (found !== undefined) return resultOf(preset.name, found);
  }
  return undefined;
}

interface Found {
  readonly category: string;
  readonly check: WrittenCheck;
}

function find({ categories, cases }: Preset, id: string): Found | undefined {
  const all = [
    ...categories.flatMap(({ name, checks }) => checks.map((check) => ({ category: name, check }))),
    ...cases.map((check) => ({ category: 'Acceptance tests', check })),
  ];
  return all.find(({ check }) => check.id === id);
}

function resultOf(preset: string, { category, check }: Found): CommandResult {
  const { id, title, severity, why, fix } = check;
  const asks = Object.fromEntries(Object.entries(check).filter(([key]) => !OWN_KEYS.includes(key)));
  return {
    exitCode: 0,
    json: { id, title, category, severity, why, fix, preset, asks },
    report: {
      tone: 'plain',
      headline: `${id}: ${title}`,
      facts: [
        ['why', why],
        ['do', fix],
        ['severity', severity],
        ['category', category],
        ['preset', preset],
        ...Object.entries(asks).map(([kind, parameters]) => [kind, JSON.stringify(parameters)] as const),
      ],
    },
    short: `${id}: ${title}. ${why} ${fix}`,
  };
}
