import { runHashWorker } from './index.js';

await runHashWorker();
