import type { Part } from '../../model/part.js';
import type { FormatContext, ReportFormat } from './format.js';
import { plainText } from './plain-text.js';
import { type SarifResult, sarifResults } from './sarif-results.js';
import { sarifRules } from './sarif-rules.js';

/** @source GitHub, "SARIF support for code scanning" and REST "Upload an analysis as SARIF data": a larger file is refused whole */
export const SARIF_LIMITS = { results: 25_000, gzipBytes: 10 * 1024 * 1024 } as const;

/** Other gzips than this one may come out a little larger. */
const GZIP_MARGIN = 512 * 1024;

/**
 * SARIF 2.1.0 for code scanning: a rule for each reason, a result for each finding that is no pass, and for each warning.
 * Where there are too many, the last ones go and a notification says how many. @source SARIF 2.1.0 (OASIS, errata 01)
 */
export const sarif = {
  name: 'sarif',
  help: 'Write the findings as SARIF 2.1.0, for code scanning',
  render: async (parts, context) => {
    const { gzipSync } = await import('node:zlib'); // most runs write none
    const all = sarifResults(parts, context);
    let shown = Math.min(all.length, SARIF_LIMITS.results);
    let text = render(all, shown, parts, context);
    while (shown > 0 && gzipSync(text).length > SARIF_LIMITS.gzipBytes - GZIP_MARGIN) {
      shown = Math.floor(shown / 2);
      text = render(all, shown, parts, context);
    }
    return text;
  },
} as const satisfies ReportFormat;

function render(all: readonly SarifResult[], shown: number, parts: readonly Part[], { title, duriVersion }: FormatContext): string {
  const results = all.slice(0, shown);
  const rules = sarifRules(results.map(({ ruleId }) => ruleId));
  const dropped = all.length - shown;
  const notes =
    dropped === 0 ? [] : [{ level: 'warning', message: { text: `${dropped} of ${all.length} results are not listed: code scanning takes no more` } }];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'DuRi', version: duriVersion, informationUri: 'https://github.com/duri/duri', rules } },
        automationDetails: { id: `${plainText(title).replace(/[^A-Za-z0-9._-]+/g, '-')}/` },
        invocations: [{ executionSuccessful: parts.length > 0 && parts.every(({ outcome }) => outcome !== 'unknown'), toolExecutionNotifications: notes }],
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => ({ ...result, ruleIndex: rules.findIndex(({ id }) => id === result.ruleId) })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}
