import type { Environment } from '../../src/ports/environment.js';

/** Surroundings of which a test decides everything; this machine's own platform otherwise. */
export function testEnvironment(variables: Readonly<Record<string, string>> = {}, more: Partial<Environment> = {}): Environment {
  return {
    variables,
    argv: [],
    cwd: process.cwd(),
    duriVersion: '0.0.0-test',
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    cores: 2,
    userId: process.getuid?.(),
    ...more,
  };
}
