import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IntegrityError, messageOf } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { CommandResult, Report } from '../../model/report.js';
import { exitCode, type Outcome } from '../../model/status.js';
import { type Annotation, annotationsFor } from '../../reports/annotations.js';
import { renderMarkdown, SUMMARY_MAX_BYTES } from '../../reports/markdown.js';
import { inertLines } from './actions-log.js';

export type Core = typeof import('@actions/core');

export interface Publication {
  readonly title: string;
  readonly showSummary: boolean;
  /** The runner's own folder for what lives as long as the job; undefined outside a runner. */
  readonly tempFolder: string | undefined;
}

/** Tells a result in every way that GitHub has: log, outputs, annotations, summary. */
export async function publishResult(core: Core, result: CommandResult, publication: Publication): Promise<void> {
  const { renderTerminal } = await import('../../reports/terminal.js');
  process.stdout.write(inertLines(await renderTerminal(result.report, { colour: true, width: 120 })));
  const outputs = {
    says: printable(result.short ?? result.report.headline),
    ...verdictOf(result.json),
    ...writeReport(core, result.json, publication),
    ...result.outputs,
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  annotationsFor(result.report, result.exitCode !== 0).forEach((annotation) => annotate(core, annotation));
  if (publication.showSummary) await writeSummary(core, result.report, { title: result.report.title ?? publication.title });
}

/** Tells why there is no result, and gives the exit code for it. */
export async function publishError(core: Core, error: IntegrityError, publication: Publication): Promise<number> {
  const outcome: Outcome = error.kind === 'config' ? 'error(config)' : 'error(infra)';
  const json = { status: null, error: { code: error.code, message: error.message, hint: error.hint } };
  const outputs = { error: error.code, says: printable(error.message), ...writeReport(core, json, publication) };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  annotate(core, { level: 'error', title: `DuRi: ${error.code}`, message: `${error.message}\nhint: ${error.hint}` });
  const report: Report = { tone: 'bad', headline: error.message, facts: [['code', error.code]], next: [error.hint] };
  if (publication.showSummary) await writeSummary(core, report, publication);
  return exitCode(outcome, 'prod');
}

/** What every command's JSON may say of its result, as outputs of the same names. */
function verdictOf(json: CommandResult['json']): Record<string, string> {
  return Object.fromEntries(['status', 'verdict'].flatMap((name) => (typeof json[name] === 'string' ? [[name, json[name]]] : [])));
}

/** The whole result as a file: what a summary has no room for is there. */
function writeReport(core: Core, json: unknown, { tempFolder }: Pick<Publication, 'tempFolder'>): Record<string, string> {
  if (tempFolder === undefined || tempFolder === '') return {};
  const path = join(tempFolder, `duri-${randomUUID()}.json`);
  try {
    writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`, { flag: 'wx' });
    return { 'report-path': path };
  } catch (error) {
    core.info(inertLines(`the result could not be written to ${path}: ${messageOf(error)}`));
    return {};
  }
}

/** A summary that cannot be written changes no result. */
async function writeSummary(core: Core, report: Report, { title }: Pick<Publication, 'title'>): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  const whereAll = 'the file that the output report-path names has them all';
  try {
    await core.summary.addRaw(renderMarkdown(report, { title, maxBytes: SUMMARY_MAX_BYTES, whereAll })).write();
  } catch (error) {
    core.info(inertLines(`the job summary could not be written: ${messageOf(error)}`));
  }
}

function annotate(core: Core, { level, title, message, file, line, column }: Annotation): void {
  const place = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
  core[level](message, { title, ...place });
}
