import type { Trigger } from '../model/trigger.js';
import type { ArchiveFiles } from './archive-files.js';
import type { ArtifactUploads } from './artifact-uploads.js';
import type { Clock } from './clock.js';
import type { Environment } from './environment.js';
import type { EvidenceStore } from './evidence-store.js';
import type { Execution } from './execution.js';
import type { Files } from './files.js';
import type { Folders } from './folders.js';
import type { OpenForge } from './forge.js';
import type { Git } from './git.js';
import type { HostFacts } from './host-facts.js';
import type { HostFiles } from './host-files.js';
import type { Http } from './http.js';
import type { Log } from './log.js';
import type { Probes } from './probes.js';
import type { Lifetime } from './lifetime.js';
import type { OpenOutbox } from './outbox.js';
import type { Outgoing } from './outgoing.js';
import type { Processes } from './processes.js';
import type { ReleaseFolders } from './release-folders.js';
import type { Services } from './services.js';
import type { SbomSource } from './sbom-source.js';
import type { TreeScanner } from './tree.js';
import type { WriteAccess } from './write-access.js';

/** Everything outside: a command gets it as its first argument and touches nothing else. */
export interface Ports {
  readonly archiveFiles: ArchiveFiles;
  /** Undefined where artifacts cannot be uploaded: outside an action's step, and on GitHub Enterprise Server. */
  readonly artifacts: ArtifactUploads | undefined;
  readonly clock: Clock;
  readonly environment: Environment;
  readonly evidence: EvidenceStore;
  readonly execution: Execution;
  readonly files: Files;
  readonly folders: Folders;
  readonly git: Git;
  readonly hostFacts: HostFacts;
  readonly hostFiles: HostFiles;
  readonly http: Http;
  readonly log: Log;
  readonly probes: Probes;
  readonly openOutbox: OpenOutbox;
  readonly outgoing: Outgoing;
  readonly lifetime: Lifetime;
  readonly processes: Processes;
  readonly releaseFolders: ReleaseFolders;
  readonly sbom: SbomSource;
  readonly services: Services;
  readonly openForge: OpenForge;
  readonly tree: TreeScanner;
  readonly treeChanges: TreeChanges;
  readonly trigger: Trigger;
  readonly writeAccess: WriteAccess;
}
