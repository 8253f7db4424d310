import { resolve } from 'node:path';
import { withThousands } from '../model/amount.js';
import { prefixed } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import type { CommandResult, Table } from '../model/report.js';
import { warningJson } from '../reports/finding-json.js';
import { type ListedComponent, listComponents } from '../sbom/components.js';
import type { Documents } from '../sbom/describe-components.js';
import type { SbomFile } from '../sbom/normalise.js';

export interface WrittenSbom extends SbomFile {
  readonly path: string;
  readonly digest: string;
}

/** What `sbom` shows and gives back. The tables are of the first document: all formats list the same. */
export function sbomResult({ tool, warnings }: Documents, written: readonly WrittenSbom[], cwd: string): CommandResult {
  const [first] = written;
  if (first === undefined) throw new IntegrityError('tool_failed', `${tool.name} wrote nothing`);
  const listed = listComponents(first.document);
  const [ecosystems, licences] = [count(listed, ecosystemOf), count(listed, licenceOf)];
  const amount = `${withThousands(first.components)} component${first.components === 1 ? '' : 's'}`;
  return {
    exitCode: 0,
    json: {
      tool: { ...tool, digest: tool.digest ?? null },
      documents: written.map(({ format, path, digest, rawDigest, components }) => ({ format, path, digest, raw_digest: prefixed(rawDigest), components })),
      ecosystems: Object.fromEntries(ecosystems),
      licences: Object.fromEntries(licences),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: warnings.length > 0 ? 'warn' : 'plain',
      headline: `${amount}, found by ${tool.name === 'syft' ? 'Syft' : 'the embedded generator'}`,
      facts: [
        ['tool', `${tool.name} ${tool.version}${tool.digest === undefined ? '' : ` (sha256:${tool.digest.slice(0, 16)}…)`}`],
        ...written.map(({ format, path, digest }) => [format, `${path}  ${digest}`] as const),
      ],
      tables: [table('Ecosystems', 'ecosystem', ecosystems), table('Licences', 'licence', licences)].filter(({ rows }) => rows.length > 0),
      warnings,
    },
    outputs: { 'sbom-path': resolve(cwd, first.path), 'sbom-digest': first.digest, components: String(first.components), tool: tool.name },
    short: `${first.path} ${first.digest} ${amount} ${tool.name}`,
  };
}

const SHOWN = 10;

function table(title: string, head: string, rows: readonly (readonly [string, number])[]): Table {
  const rest = rows.slice(SHOWN);
  const shown = rows.slice(0, SHOWN).map(([name, amount]) => [name.slice(0, 60), String(amount)]);
  const others = rest.reduce((sum, [, amount]) => sum + amount, 0);
  return { title, head: [head, 'components'], rows: rest.length === 0 ? shown : [...shown, [`${rest.length} more`, String(others)]] };
}

/** Most frequent first, then by name. */
function count(listed: readonly ListedComponent[], key: (component: ListedComponent) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const component of listed) counts.set(key(component), (counts.get(key(component)) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function ecosystemOf({ ecosystem }: ListedComponent): string {
  return ecosystem ?? 'unknown';
}

function licenceOf({ licences }: ListedComponent): string {
  return licences.length === 0 ? 'not stated' : [...licences].sort().join(', ');
}
