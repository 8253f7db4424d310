import { type Sha256, prefixed } from '../model/digest.js';
import { failure, type Finding, pass, unknown } from '../model/finding.js';
import type { SbomFormat } from '../ports/sbom-source.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { SBOM_FILE, SBOM_MEDIA_TYPES } from './sbom-link.js';
import type { Provenance } from './statement-schema.js';

/** The file that holds it. */
export const PROVENANCE_FILE = 'provenance.json';

/** A statement as it is signed: the same shape as `Statement` of the envelope. */
export interface SignableStatement {
  readonly subjects: readonly { readonly name: string; readonly digest: Sha256 }[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}

/** What is signed for outsiders: the document without the two keys that their verifiers refuse. @source design, section 2 */
export function toStatement({ subject, predicateType, predicate }: Provenance): SignableStatement {
  return { subjects: subject.map(({ name, digest }) => ({ name, digest: digest.sha256 })), predicateType, predicate };
}

export interface ProvenanceExpectations {
  /** Digest of the `sbom.json` that was received; undefined when it could not be read. */
  readonly sbomDigest: Sha256 | undefined;
  /** Its format, where it has been parsed. */
  readonly sbomFormat?: SbomFormat | undefined;
  /** Files that must be among the subjects, such as `checksums.json`, as received. */
  readonly subjects?: readonly { readonly name: string; readonly digest: Sha256 | undefined }[];
  /** The statement of an authentic signature over this provenance; undefined where there is none. */
  readonly signed?: SignableStatement | undefined;
}

/** Does the provenance speak of these very files, and does it say the same as what was signed for outsiders? */
export function checkProvenance(provenance: Provenance, expected: ProvenanceExpectations): readonly Finding[] {
  return [
    checkSbom(provenance, expected.sbomDigest),
    checkByproduct(provenance, expected.sbomFormat),
    ...(expected.subjects ?? []).map((subject) => checkSubject(provenance, subject)),
    ...(expected.signed === undefined ? [] : [checkSigned(provenance, expected.signed)]),
  ];
}

function checkSbom(provenance: Provenance, sbomDigest: Sha256 | undefined): Finding {
  const check = 'provenance-names-the-sbom';
  if (sbomDigest === undefined) return unknown(check, PROVENANCE_FILE, `${SBOM_FILE} could not be read, so it cannot be compared with sbom_digest`);
  if (provenance.sbom_digest === prefixed(sbomDigest)) return pass(check, PROVENANCE_FILE, `sbom_digest is the digest of ${SBOM_FILE}`);
  return failure(check, 'sbom_digest_mismatch', PROVENANCE_FILE, `sbom_digest is not the digest of ${SBOM_FILE}`, {
    expected: prefixed(sbomDigest),
    actual: provenance.sbom_digest,
  });
}

/** The owner's two keys and the signed part must not tell two stories. */
function checkByproduct(provenance: Provenance, format: SbomFormat | undefined): Finding {
  const check = 'provenance-agrees-with-itself';
  const fail = (message: string, wanted: string, actual: string): Finding =>
    failure(check, 'sbom_digest_mismatch', PROVENANCE_FILE, message, { expected: wanted, actual });
  const named = provenance.predicate.runDetails.byproducts.filter(({ name }) => name === SBOM_FILE);
  const [byproduct] = named;
  if (byproduct === undefined || named.length !== 1) return fail(`the byproducts name ${SBOM_FILE} ${named.length} times`, 'once', String(named.length));
  const digest = `sha256:${byproduct.digest?.['sha256'] ?? ''}`;
  if (digest !== provenance.sbom_digest) return fail('the byproducts and sbom_digest name different SBOMs', provenance.sbom_digest, digest);
  const mediaType = SBOM_MEDIA_TYPES[provenance.sbom_format];
  if (byproduct.mediaType !== mediaType) return fail('the byproducts and sbom_format name different formats', mediaType, byproduct.mediaType ?? 'none');
  if (format !== undefined && format !== provenance.sbom_format) return fail(`sbom_format is not the format of ${SBOM_FILE}`, format, provenance.sbom_format);
  return pass(check, PROVENANCE_FILE, 'sbom_digest, sbom_format and the byproducts name one SBOM');
}

function checkSubject(provenance: Provenance, { name, digest }: { readonly name: string; readonly digest: Sha256 | undefined }): Finding {
  const check = 'provenance-names-its-subject';
  if (digest === undefined) return unknown(check, PROVENANCE_FILE, `${name} could not be read, so it cannot be compared with the subjects`);
  const subjects = provenance.subject.filter((subject) => subject.name === name);
  if (subjects.length === 1 && subjects[0]?.digest.sha256 === digest) return pass(check, PROVENANCE_FILE, `${name} is a subject`);
  const actual = subjects.map((subject) => prefixed(subject.digest.sha256)).join(', ');
  return failure(check, 'digest_mismatch', PROVENANCE_FILE, `${name} is not among its subjects with the digest that it has`, {
    expected: prefixed(digest),
    actual: actual === '' ? 'no subject of this name' : actual,
  });
}

/** The signed predicate also lists its signers; nothing else may differ. @source trust model, section 2 */
function checkSigned(provenance: Provenance, signed: SignableStatement): Finding {
  const check = 'signed-provenance-says-the-same';
  const predicate = Object.fromEntries(Object.entries(signed.predicate).filter(([key]) => key !== 'signers'));
  const { subjects, predicateType } = signed;
  if (canonicalJson({ subjects, predicateType, predicate }) === canonicalJson(toStatement(provenance)))
    return pass(check, PROVENANCE_FILE, 'the statement signed for outsiders says the same');
  return failure(check, 'digest_mismatch', PROVENANCE_FILE, 'the statement signed for outsiders says something else');
}
