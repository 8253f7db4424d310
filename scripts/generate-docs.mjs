// Writes the pages of docs/ that follow from the code in build/; --check only compares. Run `npm run compile` first.
import { renderChecksPage } from '../build/src/gates/audit/checks-page.js';
import { PRESETS } from '../build/src/gates/audit/presets/index.js';
import { loadCheckTypes } from '../build/src/gates/audit/types/index.js';
import { STEP_KINDS } from '../build/src/gates/uat/steps/index.js';
import { renderStepsPage } from '../build/src/gates/uat/steps-page.js';
import { renderErrorsPage } from '../build/src/reports/errors-page.js';
import { runbookFile } from '../build/src/templates/alerts/alert.js';
import { ALERTS } from '../build/src/templates/alerts/index.js';
import { renderRunbook, renderRunbookIndex } from '../build/src/templates/runbook.js';
import { writeGenerated } from './write-generated.mjs';

const presets = await Promise.all(Object.values(PRESETS).map((load) => load()));

writeGenerated([
  { path: 'docs/errors.md', content: renderErrorsPage() },
  { path: 'docs/checks.md', content: renderChecksPage(await loadCheckTypes(), presets) },
  { path: 'docs/steps.md', content: renderStepsPage(STEP_KINDS) },
  { path: 'docs/runbooks/README.md', content: renderRunbookIndex() },
  ...ALERTS.map((alert) => ({ path: `docs/runbooks/${runbookFile(alert)}`, content: renderRunbook(alert) })),
]);
