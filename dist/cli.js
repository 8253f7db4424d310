#!/usr/bin/env node
import { runCli } from './index.js';

await runCli({ version: '0.1.0', hashWorkerUrl: new URL('./hash-worker.js', import.meta.url) });
