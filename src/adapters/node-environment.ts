import { availableParallelism } from 'node:os';
import type { Environment } from '../ports/environment.js';

/** This process's surroundings. */
export function nodeEnvironment(duriVersion: string): Environment {
  return {
    variables: { ...process.env },
    argv: process.argv.slice(2),
    duriVersion,
    cwd: process.cwd(),
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    cores: availableParallelism(),
    userId: process.getuid?.(),
  };
}
