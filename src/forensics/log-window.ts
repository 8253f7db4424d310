import { redactText } from '../record/redact-arguments.js';

/** From when until when a log is of interest. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
}

export interface LogExcerpt {
  readonly lines: readonly string[];
  /** No line says when it was written, so nothing could be cut off. */
  readonly undated: boolean;
}

/**
 * The lines of a log that were written within a window, without what looks like a secret. A line without a time belongs to the one before it. A time without a zone
 * counts as UTC. @param content the end of the log; its first line may be cut
 */
export function cutLog(content: Uint8Array, window: Window, knownSecrets: readonly string[]): LogExcerpt {
  const lines = Buffer.from(content).toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const clean = (line: string): string => redactText(line, knownSecrets);
  if (lines.every((line) => timeOf(line) === undefined)) return { lines: lines.map(clean), undated: true };
  let within = false;
  const kept = lines.filter((line) => {
    const at = timeOf(line);
    if (at !== undefined) within = at >= window.from.getTime() && at <= window.to.getTime();
    return within;
  });
  return { lines: kept.map(clean), undated: false };
}

const ISO = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?(?:\s?(Z|[+-]\d\d:?\d\d))?/;
/** @source nginx and Apache httpd, `time_local` */
const COMMON = /(\d\d)\/(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d{4})/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const LOOKED_AT = 300;

/** Milliseconds since 1970; undefined for a line that tells no time in its first characters. */
function timeOf(line: string): number | undefined {
  const start = line.slice(0, LOOKED_AT);
  const iso = ISO.exec(start);
  if (iso !== null) return known(`${iso[1]}T${iso[2]}.${(iso[3] ?? '0').slice(0, 3)}${zone(iso[4] ?? 'Z')}`);
  const common = COMMON.exec(start);
  if (common === null) return undefined;
  const month = String(MONTHS.indexOf(common[2] ?? '') / 3 + 1).padStart(2, '0');
  return known(`${common[3]}-${month}-${common[1]}T${common[4]}${zone(common[5] ?? 'Z')}`);
}

function zone(text: string): string {
  return text.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
}

function known(text: string): number | undefined {
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}
