import type { FreezeLook } from '../freeze/look-at-freeze.js';
import type { CommandResult } from '../model/report.js';
import { EXIT_RED, exitCode } from '../model/status.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';

/** What a verb of a release gives back that did nothing, because the kill switch stops releases or could not be looked at. */
export function frozenResult({ findings, warnings }: Pick<FreezeLook, 'findings' | 'warnings'>, tag: string): CommandResult {
  const open = findings.filter(({ outcome }) => outcome !== 'pass');
  const red = open.some(({ outcome }) => outcome === 'fail');
  const says = open.map(({ subject, message }) => `${subject}: ${message}`).join('; ');
  const headline = `${tag} was not published: ${says}`;
  return {
    exitCode: red ? EXIT_RED : exitCode('error(infra)', 'prod'),
    json: {
      status: null,
      verdict: 'red',
      published: false,
      error: { code: open[0]?.reason ?? 'unknown', message: says, hint: adviceFor(open)[0] ?? 'Run it again where the platform can be asked.' },
      tag,
      findings: findings.map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: { tone: 'bad', headline, findings: open, warnings, next: adviceFor(open) },
    outputs: { status: '', verdict: 'red', 'release-url': '', 'release-id': '', immutable: 'false', again: 'false' },
    short: headline,
  };
}
