import { nodeArchiveFiles } from '../adapters/archive-files/index.js';
import { evidenceDirectory } from '../adapters/evidence-directory/index.js';
import { createGit } from '../adapters/git.js';
import { nodeEnvironment } from '../adapters/node-environment.js';
import { nodeFiles } from '../adapters/node-files.js';
import { nodeHostFacts } from '../adapters/host-facts.js';
import { nodeHostFiles } from '../adapters/node-host-files.js';
import { nodeProbes } from '../adapters/probes/index.js';
import { nodeOutbox } from '../adapters/outbox.js';
import { nodeLifetime } from '../adapters/lifetime.js';
import { nodeProcesses } from '../adapters/processes.js';
import { nodePrograms } from '../adapters/programs/index.js';
import { nodeReleaseFolders } from '../adapters/release-folders.js';
import { nodeServices } from '../adapters/services.js';
import { createSbomSource } from '../adapters/sbom-source.js';
import { systemClock } from '../adapters/system-clock.js';
import { nodeFolders } from '../adapters/node-folders.js';
import { nodeWriteAccess } from '../adapters/write-access.js';
import { createTreeScanner } from '../adapters/tree/node-tree-scanner.js';
import { mayExecute } from './github-actions/may-execute.js';
import { readTrigger } from './github-actions/trigger.js';
import type { Trigger } from '../model/trigger.js';
import type { Environment } from '../ports/environment.js';
import type { Ports } from '../ports/index.js';
import type { Log } from '../ports/log.js';

/** What the entry files know and the bundle cannot. */
export interface Entry {
  /** The file that a hash worker is started from. */
  readonly hashWorkerUrl: URL;
  /** DuRi's own version. */
  readonly version: string;
  /** The file of the command line, where this process was started from another one. */
  readonly cliUrl?: URL;
}

export interface Surroundings {
  readonly environment?: Environment;
  /** What the platform is asked with, unless a command names another. */
  readonly token?: string | undefined;
  /** Only some hosts can upload artifacts. */
  readonly artifacts?: Ports['artifacts'];
}

/** The real outside world, for every host that runs on Node. */
export function nodePorts(log: Log, entry: Entry, { environment = nodeEnvironment(entry.version), token, artifacts }: Surroundings = {}): Ports {
  const processes = nodeProcesses(environment);
  // What talks to others is loaded when it first does: most runs ask nobody.
  const http: Ports['http'] = {
    download: async (url, limits) => (await import('../adapters/https-client.js')).httpsClient({ environment }).download(url, limits),
  };
  const outgoing = async (): Promise<Ports['outgoing']> => (await import('../adapters/outgoing.js')).httpOutgoing(environment);
  let trigger: Trigger | undefined; // read when it is first asked for: a payload that is none is an error of those who need it

  return {
    archiveFiles: nodeArchiveFiles(environment),
    artifacts,
    clock: systemClock,
    environment,
    evidence: evidenceDirectory,
    execution: { permit: () => mayExecute(environment) },
    files: nodeFiles(),
    folders: nodeFolders(),
    git: createGit(processes, environment),
    hostFacts: nodeHostFacts,
    hostFiles: nodeHostFiles,
    http,
    log,
    openForge: async (request) => (await import('./github-actions/forge/open-forge.js')).openForge(environment, { ...request, token: request.token ?? token }),
    probes: nodeProbes,
    openOutbox: nodeOutbox,
    outgoing: { post: async (request) => (await outgoing()).post(request), wait: async (ms) => (await outgoing()).wait(ms) },
    lifetime: nodeLifetime(entry.cliUrl),
    processes,
    programs: nodePrograms(environment),
    releaseFolders: nodeReleaseFolders,
    services: nodeServices(environment),
    sbom: createSbomSource({ environment, processes, http }),
    tree: createTreeScanner({ workerUrl: entry.hashWorkerUrl, threads: environment.cores, platform: environment.platform }),
    treeChanges: { watch: async (places, changed) => (await import('../adapters/tree-changes.js')).nodeTreeChanges().watch(places, changed) },
    writeAccess: nodeWriteAccess(),
    get trigger() {
      return (trigger ??= readTrigger(environment.variables));
    },
    // A server is loaded by the one verb that is one.
    webServer: { listen: async (...request) => (await import('../adapters/web-server.js')).nodeWebServer.listen(...request) },
  };
}
