import { basename, join } from 'node:path';
import type { Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import type { Ports } from '../ports/index.js';
import type { SbomFormat, SbomTool } from '../ports/sbom-source.js';
import type { SbomFile } from './normalise.js';
import { type Subject, subjectOf, UNNAMED } from './subject.js';

type Outside = Pick<Ports, 'sbom' | 'files'>;

export interface DocumentsRequest {
  /** The release directory, absolute. */
  readonly directory: string;
  readonly formats: readonly SbomFormat[];
  readonly syftPath: string | undefined;
  readonly syftVersion: string | undefined;
  /** Root of the inventory; undefined where there is none. */
  readonly rootDigest: Sha256 | undefined;
  readonly createdAt: Date;
  /** Take an SBOM without any component. */
  readonly allowEmpty: boolean;
}

export interface Documents {
  /** In the order of the formats asked for. */
  readonly documents: readonly SbomFile[];
  readonly tool: SbomTool;
  readonly warnings: readonly Warning[];
}

export interface ComponentsRequest extends Omit<DocumentsRequest, 'formats'> {
  /** An SBOM that was made elsewhere, taken as it is; nothing is generated then, and its own format counts. */
  readonly sbomPath: string | undefined;
  readonly format: SbomFormat;
}

/** The SBOM of a release. */
export interface Components {
  readonly document: SbomFile;
  /** What made it; of a given one, what it says itself. */
  readonly tool: { readonly name: string; readonly version: string; readonly digest: string | undefined };
  /** The tool's own output, before it was normalised; undefined for a given SBOM. */
  readonly raw: { readonly digest: Sha256; readonly tool: string; readonly version: string; readonly toolDigest: string | undefined } | undefined;
  readonly warnings: readonly Warning[];
}

/** What a release consists of, as the SBOM that is sealed with it. @throws sbom_empty, sbom_invalid, input_missing, and what `SbomSource.generate` throws */
export async function describeComponents(ports: Outside, request: ComponentsRequest): Promise<Components> {
  if (request.sbomPath !== undefined) return givenComponents(ports.files, request.sbomPath, request.allowEmpty);
  const { documents, tool, warnings } = await describeInFormats(ports, { ...request, formats: [request.format] });
  const [document] = documents;
  if (document === undefined) throw new IntegrityError('tool_failed', `${tool.name} wrote no ${request.format}`);
  return { document, tool, warnings, raw: { digest: document.rawDigest, tool: tool.name, version: tool.version, toolDigest: tool.digest } };
}

/** The same in several formats, from one run of the tool. */
export async function describeInFormats(ports: Outside, request: DocumentsRequest): Promise<Documents> {
  const { directory, formats, rootDigest, createdAt } = request;
  const [{ tool, documents: raw, notes }, { normaliseSbom }] = await Promise.all([
    ports.sbom.generate({ directory, formats, syftPath: request.syftPath, syftVersion: request.syftVersion }),
    import('./normalise.js'), // and its lists of licences, which only those who seal need; loaded while the tool runs
  ]);
  const machinePaths = [directory, ports.files.resolve(directory)].filter((path) => path !== undefined);
  const subject = statedSubject(ports.files, directory);
  const documents = raw.map((sbom) => normaliseSbom(sbom, { rootDigest, createdAt, machinePaths, subject }));
  for (const document of documents) refuseEmpty(document, tool.name, request.allowEmpty);
  return { documents, tool, warnings: warningsOf(tool, notes) };
}

async function givenComponents(files: Ports['files'], path: string, allowEmpty: boolean): Promise<Components> {
  const content = files.read(path, LIMITS.sbomBytes);
  if (content === undefined) throw new IntegrityError('input_missing', `there is no SBOM ${path}`, { path });
  const { readGivenSbom } = await import('./given-sbom.js');
  const { document, tool } = readGivenSbom(content, basename(path));
  refuseEmpty(document, basename(path), allowEmpty);
  return { document, tool, raw: undefined, warnings: [] };
}

function refuseEmpty({ components, format }: SbomFile, by: string, allowEmpty: boolean): void {
  if (components === 0 && !allowEmpty) throw new IntegrityError('sbom_empty', `the ${format} document of ${by} lists no component`, { by, format });
}

const MAX_MANIFEST_BYTES = 1024 * 1024;

/** What the release calls itself. A manifest that cannot be read names nothing: whether it is right, the generator judges. */
function statedSubject(files: Ports['files'], directory: string): Subject {
  try {
    const content = files.read(join(directory, 'package.json'), MAX_MANIFEST_BYTES);
    return (content === undefined ? undefined : subjectOf(Buffer.from(content).toString('utf8'))) ?? UNNAMED;
  } catch {
    return UNNAMED;
  }
}

const FALLBACK = 'made by the embedded generator, which reads lock files and installed package manifests only';

function warningsOf(tool: SbomTool, notes: readonly string[]): Warning[] {
  return [...(tool.name === 'syft' ? [] : [FALLBACK]), ...notes].map((message) => warning('sbom_fallback', 'sbom.json', message));
}
