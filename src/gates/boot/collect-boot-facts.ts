import { delimiter, isAbsolute, resolve } from 'node:path';
import type { Ports } from '../../ports/index.js';
import type { ProgramFacts } from '../../ports/programs.js';
import type { Writer } from '../../ports/write-access.js';
import type { BootFacts, ExecutedFile } from './boot-facts.js';
import { type VerifiedRelease, whereIs } from './released-files.js';

type BootPorts = Pick<Ports, 'environment' | 'evidence' | 'files' | 'programs' | 'writeAccess'>;

export interface BootRequest {
  readonly release: VerifiedRelease;
  /** The program as it was asked for. */
  readonly program: string;
  /** Where it was found. */
  readonly path: string;
  /** Who will run it. */
  readonly writer: Writer;
}

/** Looks at everything that a boot is decided by, beside the release itself. @throws tree_unreadable, evidence_unreadable */
export function collectBootFacts(ports: BootPorts, request: BootRequest): BootFacts {
  const { release, writer, path } = request;
  const { boot } = release.policy;
  const readOnlyMount = ports.writeAccess.onReadOnlyMount(release.directory);
  return {
    executed: executedFiles(ports, request),
    allowedPrograms: new Set(boot.allow_exec.map((allowed) => ports.files.resolve(allowed) ?? allowed)),
    variables: Object.entries(ports.environment.variables).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [name])),
    allowedVariables: boot.allow_variables,
    tree: {
      directory: release.directory,
      readOnlyMount,
      writable: readOnlyMount ? undefined : ports.writeAccess.writableIn(release.directory, writer),
      user: userText(writer),
    },
    inPlace: ports.programs.inPlace && ports.programs.look(path)?.kind !== 'foreign',
  };
}

/** Linux follows a script to its interpreter, which may be a script again, this often. @source execve(2) */
const MAX_INTERPRETERS = 4;

/** The program, and as long as it is a script of the release what interprets it: whoever may name the interpreter decides what runs. */
function executedFiles(ports: BootPorts, { program, path, release }: BootRequest): ExecutedFile[] {
  const executed: ExecutedFile[] = [];
  let next: { readonly name: string; readonly path: string } | undefined = { name: program, path };
  while (next !== undefined && executed.length <= MAX_INTERPRETERS) {
    const real: string = ports.files.resolve(next.path) ?? next.path;
    const where = whereIs(ports.evidence, release, real);
    executed.push({ role: executed.length === 0 ? 'program' : 'interpreter', name: next.name, real, where });
    const facts = where === 'released' ? ports.programs.look(real) : undefined;
    next = facts === undefined ? undefined : interpreterOf(ports, facts);
  }
  return executed;
}

function interpreterOf({ environment, programs }: BootPorts, facts: ProgramFacts): { readonly name: string; readonly path: string } | undefined {
  const { interpreter } = facts;
  if (interpreter === undefined) return undefined;
  const named = namedByEnv(facts, environment.variables['PATH'] ?? '');
  if (named !== undefined) return { name: named, path: programs.find(named) ?? named };
  return { name: interpreter, path: resolve(environment.cwd, interpreter) }; // as the system does, which knows no PATH
}

/**
 * `#!/usr/bin/env NAME` runs what PATH has under that name. With options env does more than that, and a PATH with the current folder in it may find another file than we do: then env is
 * judged as itself.
 */
function namedByEnv({ interpreter, interpreterArgument = '' }: ProgramFacts, path: string): string | undefined {
  const isEnv = interpreter === '/usr/bin/env' || interpreter === '/bin/env';
  return isEnv && /^\w[\w.+-]*$/.test(interpreterArgument) && path.split(delimiter).every((folder) => isAbsolute(folder)) ? interpreterArgument : undefined;
}

function userText({ userId }: Writer): string {
  return userId === 0 ? 'root' : `the user ${userId}`;
}
