import { delimiter, join } from 'node:path';
import { projectRoot } from './project.js';

// nginx and what else a deployment consists of, where this system has none of its own: see scripts/tools/debian.mjs.
process.env['PATH'] = [process.env['PATH'] ?? '', '/usr/sbin', join(projectRoot, '.tools', 'debian', 'bin')].join(delimiter);
