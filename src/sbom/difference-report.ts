import { type Finding, unknown } from '../model/finding.js';
import type { Table } from '../model/report.js';
import { comparePackages, type PackageChange, type PackageDifference, type PackageListing } from './difference.js';

/** The packages of two sides compared, with everything that a reader must know to believe it. */
export interface SbomDifference extends PackageDifference {
  readonly base: ListedSide;
  readonly head: ListedSide;
  /** Both sides were listed by the same tool in the same version; if not, its habits may stand among the changes. */
  readonly oneTool: boolean;
  readonly notes: readonly string[];
  /** Lock files of the head that could not be read: what they would add is unknown. */
  readonly findings: readonly Finding[];
}

export interface ListedSide {
  readonly label: string;
  readonly tool: string;
  readonly packages: number;
}

/** Compares two sides. A lock file that cannot be read is a note at the base, where all of its packages then seem added, and unknown at the head. */
export function differenceOf(base: PackageListing, head: PackageListing): SbomDifference {
  const oneTool = base.tool === head.tool;
  return {
    ...comparePackages(base.packages, head.packages),
    base: sideOf(base),
    head: sideOf(head),
    oneTool,
    notes: [
      ...(oneTool ? [] : [`the base was listed by ${base.tool}, the head by ${head.tool}: what only one of them sees is listed as a change`]),
      ...base.unreadable.map(({ path, message }) => `${path} cannot be read at ${base.label}, so that all of its packages seem added: ${message}`),
      ...new Set([...head.notes, ...base.notes.filter((note) => !head.notes.includes(note)).map((note) => `${base.label}: ${note}`)]),
    ],
    findings: head.unreadable.map(({ path, message }) =>
      unknown('every-lock-file-is-readable', path, `cannot be read, so that it is compared with nothing: ${message}`),
    ),
  };
}

const SHOWN_ROWS = 50;
const SHOWN_TEXTS = 3;

/** The changes as a table, and the new licences as another; at most so many rows each, and the last one counts the rest. */
export function differenceTables({ changes, counts, newLicences }: SbomDifference, maxRows = SHOWN_ROWS): Table[] {
  const title = `Packages: ${countsText(counts)}`;
  const rows = changes.map((change) => toRow(change, newLicences));
  const tables: Table[] = rows.length === 0 ? [] : [{ title, head: ['change', 'package', 'before', 'after', 'licence'], rows: capped(rows, maxRows) }];
  if (newLicences.length === 0) return tables;
  return [
    ...tables,
    {
      title: 'Licences that no package had before',
      head: ['licence'],
      rows: capped(
        newLicences.map((licence) => [short(licence)]),
        maxRows,
      ),
    },
  ];
}

/** One line: how many packages differ. */
export function countsText(counts: PackageDifference['counts']): string {
  return `${counts.added} added, ${counts.removed} removed, ${counts.changed} changed, ${counts.licence} with another licence`;
}

/** The difference in the form of `--json`. */
export function differenceJson({ base, head, oneTool, counts, changes, newLicences, notes }: SbomDifference): Record<string, unknown> {
  return {
    base,
    head,
    one_tool: oneTool,
    counts,
    changes: changes.map((each) => ({ ...each, ecosystem: each.ecosystem ?? null })),
    new_licences: newLicences,
    notes,
  };
}

function sideOf({ label, tool, packages }: PackageListing): ListedSide {
  return { label, tool, packages: packages.length };
}

function toRow({ kind, name, ecosystem, before, after, beside, licences }: PackageChange, newLicences: readonly string[]): string[] {
  const isNew = (kind === 'licence' ? after : kind === 'removed' ? [] : licences).some((licence) => newLicences.includes(licence));
  const licence = kind === 'licence' ? '' : listed(licences, 'not stated');
  const stays = beside.length === 0 || kind === 'changed' ? '' : ` (beside ${listed(beside, '')})`;
  return [
    kind,
    `${ecosystem === undefined ? '' : `${ecosystem} `}${short(name)}`,
    listed(before, '-'),
    `${listed(after, '-')}${stays}`,
    `${licence}${isNew ? `${licence === '' ? '' : ' '}NEW LICENCE` : ''}`,
  ];
}

function listed(texts: readonly string[], none: string): string {
  if (texts.length === 0) return none;
  const shown = texts.slice(0, SHOWN_TEXTS).map((text) => (text === '' ? 'no version' : short(text)));
  return `${shown.join(', ')}${texts.length > SHOWN_TEXTS ? `, and ${texts.length - SHOWN_TEXTS} more` : ''}`;
}

function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function capped(rows: readonly (readonly string[])[], maxRows: number): (readonly string[])[] {
  if (rows.length <= maxRows) return [...rows];
  const [first = []] = rows;
  return [...rows.slice(0, maxRows), first.map((_, index) => (index === Math.min(1, first.length - 1) ? `${rows.length - maxRows} more` : ''))];
}
