import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface StepRequest {
  /** The file that the runner starts: a stub of dist/, or a fixture like one. */
  readonly script: string;
  /** Arguments of the script; the runner itself gives none. */
  readonly args?: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The Node to run it with; this process's own by default. */
  readonly node?: string;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the runner would have taken for a command, such as `error` or `add-mask`. */
  readonly commands: readonly { readonly name: string; readonly properties: string; readonly message: string }[];
}

/** Runs a step as GitHub's runner does: `INPUT_*` in, files and log lines out. Nothing of this machine's environment leaks in. */
export function runStep(folder: string, { script, args = [], inputs = {}, env = {}, cwd, node = process.execPath }: StepRequest): StepResult {
  const home = mkdtempSync(join(folder, 'runner-'));
  const files = {
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
    GITHUB_ENV: join(home, 'env'),
    GITHUB_STATE: join(home, 'state'),
  };
  for (const file of Object.values(files)) writeFileSync(file, '');
  mkdirSync(join(home, 'temp'));
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const base = {
    PATH: process.env['PATH'] ?? '',
    SystemRoot: process.env['SystemRoot'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: join(home, 'temp'),
    GITHUB_WORKSPACE: cwd ?? home,
  };
  const child = spawnSync(node, [script, ...args], {
    cwd: cwd ?? home,
    env: { ...base, ...files, ...given, ...env },
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    exitCode: child.status,
    log: child.stdout,
    stderr: child.stderr,
    outputs: parseOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    commands: parseCommands(child.stdout),
  };
}

/** `name<<DELIMITER`, lines, `DELIMITER`. @source GitHub, "Workflow commands": multiline strings */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index + 1);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

/** Both forms that the runner obeys. @source actions/runner, src/Runner.Common/ActionCommand.cs: TryParseV2 (line start), TryParse (anywhere) */
function parseCommands(log: string): StepResult['commands'] {
  return log.split(/\r?\n/).flatMap((line) => {
    const [, name, properties, message] = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[([a-z-]+)(?: (.*?))?\](.*)/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, properties: properties ?? '', message: message ?? '' }];
  });
}
