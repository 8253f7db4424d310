// Writes the pages of docs/ that follow from the code in build/; --check only compares. Run `npm run compile` first.
import { renderErrorsPage } from '../build/src/reports/errors-page.js';
import { writeGenerated } from './write-generated.mjs';

writeGenerated([{ path: 'docs/errors.md', content: renderErrorsPage() }]);
