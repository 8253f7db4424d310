import type { RawSbom, SbomFormat, SbomTool } from '../../ports/sbom-source.js';
import type { LockFile, Reading } from './component.js';
import { ecosystemOf } from './ecosystems/index.js';
import { mergeReadings } from './merge.js';
import { renderSpdx } from './render-spdx.js';

/** What the walk of a release has found, relative paths `/`-separated. */
export interface FoundFiles {
  readonly files: readonly LockFile[];
  /** Lock files and packages of kinds that are not read. */
  readonly unread: readonly string[];
}

/** SBOMs from lock files and installed manifests; both formats from one list of components. @throws lock_file_invalid */
export async function generateEmbedded(
  { files, unread }: FoundFiles,
  formats: readonly SbomFormat[],
  tool: SbomTool,
): Promise<{ documents: RawSbom[]; notes: string[] }> {
  const readings: (Reading & { path: string })[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const ecosystem = ecosystemOf(file.path);
    if (ecosystem !== undefined && ecosystem !== 'unread') readings.push({ ...(await ecosystem.read(file)), path: file.path });
  }
  const list = mergeReadings(readings);
  const documents: RawSbom[] = [];
  for (const format of formats) {
    // The CycloneDX library takes longer to load than all the rest to run.
    const text = format === 'spdx-json' ? renderSpdx(list, tool) : (await import('./render-cyclonedx.js')).renderCyclonedx(list, tool);
    documents.push({ format, content: Buffer.from(text) });
  }
  return { documents, notes: [...list.notes, ...unreadNote(unread)] };
}

const NAMED = 10;

function unreadNote(unread: readonly string[]): string[] {
  if (unread.length === 0) return [];
  const named = [...unread].sort().slice(0, NAMED).join(', ');
  return [
    `${unread.length} file${unread.length === 1 ? '' : 's'} that only Syft reads ${unread.length === 1 ? 'is' : 'are'} not covered: ${named}${unread.length > NAMED ? ', …' : ''}`,
  ];
}
