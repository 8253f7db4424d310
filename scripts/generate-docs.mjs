// Writes the pages of docs/ that follow from the code in build/; --check only compares. Run `npm run compile` first.
import { renderChecksPage } from '../build/src/gates/audit/checks-page.js';
import { PRESETS } from '../build/src/gates/audit/presets/index.js';
import { loadCheckTypes } from '../build/src/gates/audit/types/index.js';
import { STEP_KINDS } from '../build/src/gates/uat/steps/index.js';
import { renderStepsPage } from '../build/src/gates/uat/steps-page.js';
import { renderErrorsPage } from '../build/src/reports/errors-page.js';
import { writeGenerated } from './write-generated.mjs';

const presets = await Promise.all(Object.values(PRESETS).map((load) => load()));

writeGenerated([
  { path: 'docs/errors.md', content: renderErrorsPage() },
  { path: 'docs/checks.md', content: renderChecksPage(await loadCheckTypes(), presets) },
  { path: 'docs/steps.md', content: renderStepsPage(STEP_KINDS) },
]);
