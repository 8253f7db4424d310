import type { Finding, Location, Warning } from '../model/finding.js';
import { printable } from '../model/path.js';

/** The file and line of a finding: stated, or written in its subject as `deploy/nginx.conf:12` or `duri.yml:3:7`; undefined for any other. */
export function locationOf(finding: Finding | Warning): Location | undefined {
  if ('location' in finding) return { ...finding.location, file: printable(finding.location.file) };
  const [, file, line, column] = /^([^:]+):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/.exec(finding.subject) ?? [];
  if (file === undefined || line === undefined) return undefined;
  return { file: printable(file), line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}

/** What a finding is about, for people, with the place where it would be mended. */
export function whereOf({ subject, location }: Finding): string {
  if (location === undefined) return subject;
  const place = `${location.file}:${location.line}`;
  return subject === location.file ? place : `${subject} (${place})`;
}
