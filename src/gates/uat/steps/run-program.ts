import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { IntegrityError } from '../../../model/errors.js';
import type { ProcessResult } from '../../../ports/processes.js';
import { environmentSchema } from '../environment-schema.js';
import type { StepContext } from '../step-kind.js';

const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
/** A program gets this much less than the case, so that it is stopped, and named, first. */
const MARGIN_MS = 250;

/** What command and script take of a program. */
export const programFields = {
  exec: z.array(z.string().min(1).max(8192)).min(1).max(200).describe('Program and arguments; never a shell line. A secret goes into env.'),
  cwd: z.string().min(1).max(4096).optional().describe('Working folder, relative to the folder of the run.'),
  env: environmentSchema.default({}).describe('Environment beside PATH, HOME (an empty folder), LANG and TZ.'),
  stdin: z.string().max(1_048_576).optional().describe('What it gets to read.'),
} as const;

export interface ProgramRequest {
  readonly exec: readonly string[];
  readonly cwd?: string | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string | undefined;
}

/** Runs a program of the case. @throws input_invalid for a secret on the command line; else as Processes.run */
export async function runProgram({ ports, root, redact, leftMs }: StepContext, { exec, cwd, env, stdin }: ProgramRequest): Promise<ProcessResult> {
  const [program = '', ...args] = exec;
  if (exec.some((part) => redact(part) !== part))
    throw new IntegrityError(
      'input_invalid',
      `a secret would stand on the command line of ${redact(program)}, where every account of the host can read it`,
      {},
      { hint: 'Hand it over by `env`, and name that variable to the program.' },
    );
  const home = ports.archiveFiles.temporaryFolder();
  try {
    return await ports.processes.run({
      program: /[/\\]/.test(program) && !isAbsolute(program) ? join(root, program) : program,
      args,
      cwd: cwd === undefined ? root : isAbsolute(cwd) ? cwd : join(root, cwd),
      env: { PATH: ports.environment.variables['PATH'] ?? '', HOME: home.path, LANG: 'C.UTF-8', TZ: 'UTC', ...env },
      ...(stdin !== undefined && { input: Buffer.from(stdin) }),
      timeoutMs: Math.max(1, leftMs() - MARGIN_MS),
      maxOutputBytes: MAX_OUTPUT_BYTES,
    });
  } finally {
    home.remove();
  }
}
