import { z } from 'zod';

/**
 * The shape of an SPDX 2.3 document in JSON. What the specification gives a grammar (identifiers, licences,
 * instants) is text here and checked afterwards, so that what a tool got wrong there can be put right.
 * @source spdx/spdx-spec, support/2.3, schemas/spdx-schema.json
 */
const text = z.string();
const texts = z.array(text);

export const CHECKSUM_LENGTHS: Readonly<Record<string, number>> = {
  SHA1: 40,
  SHA224: 56,
  SHA256: 64,
  SHA384: 96,
  SHA512: 128,
  'SHA3-256': 64,
  'SHA3-384': 96,
  'SHA3-512': 128,
  'BLAKE2b-256': 64,
  'BLAKE2b-384': 96,
  'BLAKE2b-512': 128,
  BLAKE3: 64,
  MD2: 32,
  MD4: 32,
  MD5: 32,
  MD6: 64,
  ADLER32: 8,
};

const checksum = z.strictObject({ algorithm: z.enum(Object.keys(CHECKSUM_LENGTHS)), checksumValue: text });

const annotation = z.strictObject({ annotationDate: text, annotationType: z.enum(['OTHER', 'REVIEW']), annotator: text, comment: text });

const element = {
  SPDXID: text,
  annotations: z.array(annotation).optional(),
  attributionTexts: texts.optional(),
  comment: text.optional(),
  copyrightText: text.optional(),
  licenseComments: text.optional(),
  licenseConcluded: text.optional(),
};

const externalRef = z.strictObject({
  referenceCategory: z.enum(['OTHER', 'PERSISTENT-ID', 'SECURITY', 'PACKAGE-MANAGER']),
  referenceType: text.min(1),
  referenceLocator: text.min(1),
  comment: text.optional(),
});

const packageSchema = z.strictObject({
  ...element,
  name: text.min(1),
  downloadLocation: text.min(1),
  builtDate: text.optional(),
  checksums: z.array(checksum).optional(),
  externalRefs: z.array(externalRef).optional(),
  filesAnalyzed: z.boolean().optional(),
  hasFiles: texts.optional(),
  homepage: text.optional(),
  licenseDeclared: text.optional(),
  licenseInfoFromFiles: texts.optional(),
  originator: text.optional(),
  packageFileName: text.optional(),
  packageVerificationCode: z
    .strictObject({ packageVerificationCodeValue: text.regex(/^[0-9a-f]{40}$/), packageVerificationCodeExcludedFiles: texts.optional() })
    .optional(),
  primaryPackagePurpose: z
    .enum(['APPLICATION', 'FRAMEWORK', 'LIBRARY', 'CONTAINER', 'OPERATING_SYSTEM', 'DEVICE', 'FIRMWARE', 'SOURCE', 'ARCHIVE', 'FILE', 'INSTALL', 'OTHER'])
    .optional(),
  releaseDate: text.optional(),
  sourceInfo: text.optional(),
  summary: text.optional(),
  description: text.optional(),
  supplier: text.optional(),
  validUntilDate: text.optional(),
  versionInfo: text.optional(),
});

const fileSchema = z.strictObject({
  ...element,
  fileName: text.min(1),
  checksums: z.array(checksum).min(1),
  artifactOfs: z.array(z.looseObject({})).optional(),
  fileContributors: texts.optional(),
  fileDependencies: texts.optional(),
  fileTypes: z.array(z.enum(['SOURCE', 'BINARY', 'ARCHIVE', 'APPLICATION', 'AUDIO', 'IMAGE', 'TEXT', 'VIDEO', 'DOCUMENTATION', 'SPDX', 'OTHER'])).optional(),
  licenseInfoInFiles: texts.optional(),
  noticeText: text.optional(),
});

const pointer = z.strictObject({ reference: text, offset: z.int().optional(), lineNumber: z.int().optional() });

const snippet = z.strictObject({
  ...element,
  name: text,
  ranges: z.array(z.strictObject({ startPointer: pointer, endPointer: pointer })).min(1),
  snippetFromFile: text,
  licenseInfoInSnippets: texts.optional(),
});

const relationshipType = z.enum([
  'AMENDS',
  'ANCESTOR_OF',
  'BUILD_DEPENDENCY_OF',
  'BUILD_TOOL_OF',
  'CONTAINED_BY',
  'CONTAINS',
  'COPY_OF',
  'DATA_FILE_OF',
  'DEPENDENCY_MANIFEST_OF',
  'DEPENDENCY_OF',
  'DEPENDS_ON',
  'DESCENDANT_OF',
  'DESCRIBED_BY',
  'DESCRIBES',
  'DEV_DEPENDENCY_OF',
  'DEV_TOOL_OF',
  'DISTRIBUTION_ARTIFACT',
  'DOCUMENTATION_OF',
  'DYNAMIC_LINK',
  'EXAMPLE_OF',
  'EXPANDED_FROM_ARCHIVE',
  'FILE_ADDED',
  'FILE_DELETED',
  'FILE_MODIFIED',
  'GENERATED_FROM',
  'GENERATES',
  'HAS_PREREQUISITE',
  'METAFILE_OF',
  'OPTIONAL_COMPONENT_OF',
  'OPTIONAL_DEPENDENCY_OF',
  'OTHER',
  'PACKAGE_OF',
  'PATCH_APPLIED',
  'PATCH_FOR',
  'PREREQUISITE_FOR',
  'PROVIDED_DEPENDENCY_OF',
  'REQUIREMENT_DESCRIPTION_FOR',
  'RUNTIME_DEPENDENCY_OF',
  'SPECIFICATION_FOR',
  'STATIC_LINK',
  'TEST_CASE_OF',
  'TEST_DEPENDENCY_OF',
  'TEST_OF',
  'TEST_TOOL_OF',
  'VARIANT_OF',
]);

const relationship = z.strictObject({ spdxElementId: text, relatedSpdxElement: text, relationshipType, comment: text.optional() });

const crossRef = z.strictObject({
  url: text,
  isLive: z.boolean().optional(),
  isValid: z.boolean().optional(),
  isWayBackLink: z.boolean().optional(),
  match: text.optional(),
  order: z.int().optional(),
  timestamp: text.optional(),
});

const extractedLicence = z.strictObject({
  licenseId: text,
  extractedText: text,
  name: text.optional(),
  comment: text.optional(),
  seeAlsos: texts.optional(),
  crossRefs: z.array(crossRef).optional(),
});

export const spdxSchema = z.strictObject({
  spdxVersion: z.literal('SPDX-2.3'),
  dataLicense: z.literal('CC0-1.0'),
  SPDXID: z.literal('SPDXRef-DOCUMENT'),
  name: text.min(1),
  documentNamespace: text,
  comment: text.optional(),
  creationInfo: z.strictObject({
    created: text,
    creators: z.array(text.regex(/^(?:Person|Organization|Tool): ?\S/)).min(1),
    comment: text.optional(),
    licenseListVersion: text.optional(),
  }),
  annotations: z.array(annotation).optional(),
  documentDescribes: texts.optional(),
  externalDocumentRefs: z.array(z.strictObject({ externalDocumentId: text, spdxDocument: text, checksum })).optional(),
  files: z.array(fileSchema).optional(),
  hasExtractedLicensingInfos: z.array(extractedLicence).optional(),
  packages: z.array(packageSchema).optional(),
  relationships: z.array(relationship).optional(),
  revieweds: z.array(z.strictObject({ reviewDate: text, reviewer: text.optional(), comment: text.optional() })).optional(),
  snippets: z.array(snippet).optional(),
});

export type SpdxDocument = z.output<typeof spdxSchema>;
export type SpdxPackage = z.output<typeof packageSchema>;
