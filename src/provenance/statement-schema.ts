import { z } from 'zod';
import type { Sha256 } from '../model/digest.js';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';

/** The bound that Sigstore tools put on one statement. @source trust model, section 2 */
export const MAX_SUBJECTS = 1024;
const MAX_RESOURCES = 4096;

const text = z.string().min(1).max(4096);
const instant = z.iso.datetime({ error: 'is not an instant such as 2026-01-05T12:00:00.000Z' });
const hex = z.string().regex(/^[0-9a-f]{32,128}$/, 'is not a digest as lower-case hexadecimal digits');
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest: 64 lower-case hexadecimal digits')
  .transform((digits) => digits as Sha256);
const parameters = z.record(z.string().max(200), z.unknown());

/** Something that went into a build or came out of it. @source in-toto attestation v1, resource_descriptor.md */
const resource = z
  .strictObject({
    name: text.optional(),
    uri: text.optional(),
    digest: z.record(z.string().max(40), hex).optional(),
    content: z.base64().max(65_536).optional(),
    downloadLocation: text.optional(),
    mediaType: text.optional(),
    annotations: parameters.optional(),
  })
  .refine(({ uri, digest, content }) => uri !== undefined || digest !== undefined || content !== undefined, 'has neither uri nor digest nor content');

export type Resource = z.output<typeof resource>;

const resources = z.array(resource).max(MAX_RESOURCES);

/** @source SLSA v1.0 and v1.1, provenance: the fields of the JSON schema, none beside them */
export const predicateSchema = z.strictObject({
  buildDefinition: z.strictObject({
    buildType: z.url(),
    externalParameters: parameters.refine((object) => Object.keys(object).length > 0, 'is empty; SLSA requires the parameters of the build'),
    internalParameters: parameters.optional(),
    resolvedDependencies: resources,
  }),
  runDetails: z.strictObject({
    builder: z.strictObject({ id: z.url(), version: z.record(z.string().max(200), text).optional(), builderDependencies: resources.optional() }),
    metadata: z.strictObject({ invocationId: text, startedOn: instant.optional(), finishedOn: instant }),
    byproducts: resources,
  }),
});

export const subjectSchema = z.strictObject({ name: text, digest: z.strictObject({ sha256 }) });

const statementFields = {
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(subjectSchema).min(1).max(MAX_SUBJECTS),
  predicateType: z.literal(PROVENANCE_TYPE),
  predicate: predicateSchema,
};

/** An in-toto Statement v1 with the SLSA provenance v1 predicate, and nothing beside it. */
export const provenanceStatementSchema = z.strictObject(statementFields);
export type ProvenanceStatement = z.output<typeof provenanceStatementSchema>;

/** `provenance.json`: that statement, and the two keys of the owner. @source design, section 2 */
export const provenanceSchema = z.strictObject({
  ...statementFields,
  sbom_digest: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'is not a digest such as sha256:0a1b…'),
  sbom_format: z.enum(['spdx-json', 'cyclonedx-json']),
});
export type Provenance = z.output<typeof provenanceSchema>;
