import type { Environment } from '../ports/environment.js';
import type { Http } from '../ports/http.js';
import type { Processes } from '../ports/processes.js';
import type { SbomSource } from '../ports/sbom-source.js';
import type { SyftReleases } from './syft/release-archive.js';

export interface SbomSourceOptions {
  readonly environment: Environment;
  readonly processes: Processes;
  readonly http: Http;
  readonly releases?: SyftReleases;
  readonly timeoutMs?: number;
  /** Where Syft works; programs have to be allowed to run there. */
  readonly temporaryFolder?: string;
}

/** Syft where there is one, else the embedded generator; which of them it was stands in `tool`. Nothing of either is loaded before it is asked. */
export function createSbomSource(options: SbomSourceOptions): SbomSource {
  return {
    generate: async (request) => (await import('./choose-sbom-tool.js')).runSbomTool(options, request),
    probe: async (request) => (await import('./choose-sbom-tool.js')).probeSbomTool(options, request),
  };
}
