import { isAbsolute, relative, resolve } from 'node:path';
import { type Input, optionalText } from '../inputs/input.js';
import type { Part } from '../model/part.js';
import type { CommandResult } from '../model/report.js';
import { POLICY_FILE } from '../policy/load-policy.js';
import type { Ports } from '../ports/index.js';
import type { FormatContext } from '../reports/formats/format.js';
import { type FormatName, FORMATS } from '../reports/formats/index.js';

type ReportFiles = Readonly<Record<FormatName, string | undefined>>;

/** `--sarif FILE`, `--junit FILE`, in an action `sarif-file` and `junit-file`. */
export const reportInputs = Object.fromEntries(
  FORMATS.map(({ name, help }) => [name, optionalText(help, 'FILE', { flag: name, action: `${name}-file` })]),
) as Readonly<Record<FormatName, Input<string | undefined>>>;

export const REPORT_OUTPUTS = Object.fromEntries(
  FORMATS.map(({ name }) => [name, `Path of the file that ${name}-file asked for; empty when none was`]),
) as Readonly<Record<FormatName, string>>;

/** For one that runs a command within another. */
export const NO_REPORTS = Object.fromEntries(FORMATS.map(({ name }) => [name, undefined])) as ReportFiles;

/** Writes the files that were asked for, and names them in the outputs of the result. @throws write_failed */
export async function withReports(
  { environment, files }: Pick<Ports, 'environment' | 'files'>,
  asked: ReportFiles,
  result: CommandResult,
  {
    parts,
    policyPath,
    name,
  }: { readonly parts: readonly Part[]; readonly policyPath: string | undefined; /** What ran, where the parts do not say it. */ readonly name?: string },
): Promise<CommandResult> {
  const { cwd } = environment;
  const policyFile = relative(cwd, resolve(cwd, policyPath ?? POLICY_FILE)).replaceAll('\\', '/');
  const context: FormatContext = {
    title: `duri ${name ?? (parts.length === 1 ? (parts[0]?.name ?? '') : 'gate')}`,
    duriVersion: environment.duriVersion,
    policyFile: isAbsolute(policyFile) || policyFile.startsWith('../') ? POLICY_FILE : policyFile,
    isFile: (path) => files.exists(resolve(cwd, path)) && !files.isDirectory(resolve(cwd, path)),
  };
  const outputs: Record<string, string> = {};
  for (const format of FORMATS) {
    const path = asked[format.name];
    outputs[format.name] = path === undefined ? '' : resolve(cwd, path);
    if (path !== undefined) files.write(resolve(cwd, path), await format.render(parts, context));
  }
  return { ...result, outputs: { ...result.outputs, ...outputs } };
}
