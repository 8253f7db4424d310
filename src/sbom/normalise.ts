import { type Sha256, sha256 } from '../model/digest.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import type { RawSbom, SbomFormat } from '../ports/sbom-source.js';
import { describeProblems, type Problem } from '../shape/parsed.js';
import { countComponents } from './components.js';
import { normaliseCyclonedx } from './cyclonedx/normalise.js';
import { parseSbom, type SbomDocument } from './document.js';
import { renderDocument } from './render.js';
import { normaliseSpdx } from './spdx/normalise.js';
import type { Subject } from './subject.js';
import { checkSbom } from './validate.js';

export interface NormaliseOptions {
  /** Root of the inventory that the document describes; undefined where there is none, then content alone makes its identity. */
  readonly rootDigest: Sha256 | undefined;
  readonly createdAt: Date;
  /** Absolute paths of this machine that may stand in the document. */
  readonly machinePaths: readonly string[];
  /** What the described element is called; undefined leaves it as the tool named it. */
  readonly subject: Subject | undefined;
}

/** An SBOM that is right by its specification. */
export interface SbomFile {
  readonly format: SbomFormat;
  /** What `sbom.json` holds. From `normaliseSbom` it is stable JSON, see `renderDocument`: the same tree, clock and tool give the same bytes. */
  readonly content: Uint8Array;
  readonly components: number;
  /** SHA-256 of what the tool wrote, with its random identifier and its time taken out: the same tree and tool give the same digest. */
  readonly rawDigest: Sha256;
  readonly document: SbomDocument;
}

/**
 * What a tool wrote, in the form that is signed: identity derived, time from the clock given, lists in order,
 * identifiers and licences by the grammar. Doing it twice changes nothing. @throws sbom_invalid
 */
export function normaliseSbom({ format, content }: RawSbom, options: NormaliseOptions): SbomFile {
  const parsed = parseSbom(content, format);
  if (!parsed.ok) throw invalid(format, parsed.problems);
  try {
    const document = normaliseDocument(parsed.value, options);
    const problems = checkSbom(document);
    if (problems.length > 0) throw invalid(format, problems);
    return {
      format,
      content: Buffer.from(renderDocument(document.document)),
      components: countComponents(document),
      rawDigest: digestOfRaw(content, parsed.value),
      document,
    };
  } catch (error) {
    if (messageOf(error) !== 'Lone surrogate is not allowed') throw error;
    throw invalid(format, [{ where: '', message: 'holds half a surrogate pair, which has no canonical form' }]); // RFC 8785, 3.2.2.2
  }
}

function normaliseDocument(sbom: SbomDocument, options: NormaliseOptions): SbomDocument {
  return sbom.format === 'spdx-json'
    ? { format: sbom.format, document: normaliseSpdx(sbom.document, options) }
    : { format: sbom.format, document: normaliseCyclonedx(sbom.document, options) };
}

function digestOfRaw(content: Uint8Array, sbom: SbomDocument): Sha256 {
  const passing =
    sbom.format === 'spdx-json'
      ? [sbom.document.documentNamespace, sbom.document.creationInfo.created]
      : [sbom.document.serialNumber, sbom.document.metadata?.timestamp];
  const text = Buffer.from(content).toString('utf8');
  return sha256(passing.reduce<string>((rest, value) => (value === undefined ? rest : rest.replaceAll(value, '')), text));
}

const SHOWN = 5;

function invalid(format: string, problems: readonly Problem[]): IntegrityError {
  const more = problems.length > SHOWN ? `; and ${problems.length - SHOWN} more` : '';
  return new IntegrityError('sbom_invalid', `the ${format} document ${describeProblems(problems.slice(0, SHOWN))}${more}`, {
    format,
    problems: problems.slice(0, 100).map(({ where, message }) => `${where}: ${message}`),
  });
}
