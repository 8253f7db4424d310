import { runHashWorker } from './hash-worker.js';

runHashWorker();
