// Writes docs/performance.md and its charts from the committed result of a bench run; --check only compares.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readGoals } from '../bench/lib/goals.mjs';
import { performancePage } from '../bench/lib/page.mjs';
import { root } from './build/project.mjs';
import { writeGenerated } from './write-generated.mjs';

writeGenerated(performancePage(readGoals(), JSON.parse(readFileSync(resolve(root, 'bench/results.json'), 'utf8'))));
