import { z } from 'zod';

/**
 * The specifications, written down from their protobuf descriptions field by field and independently of `src/`:
 * in-toto/attestation v1.2.0, protos/in_toto_attestation/v1/{statement,resource_descriptor}.proto and
 * predicates/provenance/v1/provenance.proto (JSON names are lowerCamelCase); what is required, and the forms, come
 * from spec/v1/*.md and from slsa.dev/spec/v1.1/provenance. Strict: an unknown field is an error.
 */
const hexLength: Readonly<Record<string, number>> = { sha1: 40, sha256: 64, sha512: 128, gitCommit: 40, gitTree: 40, gitBlob: 40, gitTag: 40, dirHash: 64 };
const digestSet = z.record(z.string(), z.string().regex(/^[0-9a-f]+$/)).superRefine((set, context) => {
  for (const [algorithm, digest] of Object.entries(set)) {
    const expected = hexLength[algorithm];
    if (expected === undefined || digest.length !== expected) context.addIssue({ code: 'custom', message: `${algorithm} of ${digest.length} digits` });
  }
});

// RFC 3986 with a scheme; in-toto "ResourceURI" and "TypeURI"
const uri = z.string().regex(/^[A-Za-z][A-Za-z0-9+.-]*:[!#$%&'()*+,/:;=?@[\]\w.~-]+$/);
const typeUri = uri.refine((text) => text === text.toLowerCase() || /^https?:\/\/[^A-Z/]+\//.test(text), 'scheme and authority are lower case');
// google.protobuf.Timestamp in JSON, restricted to UTC by in-toto
const timestamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/);
const struct = z.record(z.string(), z.unknown());

const resourceDescriptor = z
  .strictObject({
    name: z.string().optional(),
    uri: uri.optional(),
    digest: digestSet.optional(),
    content: z.base64().optional(),
    downloadLocation: uri.optional(),
    mediaType: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+$/)
      .optional(),
    annotations: struct.optional(),
  })
  .refine((resource) => resource.uri !== undefined || resource.digest !== undefined || resource.content !== undefined);

const provenance = z.strictObject({
  buildDefinition: z.strictObject({
    buildType: typeUri,
    externalParameters: struct.refine((parameters) => Object.keys(parameters).length > 0, 'required for SLSA Build L1'),
    internalParameters: struct.optional(),
    resolvedDependencies: z.array(resourceDescriptor).optional(),
  }),
  runDetails: z.strictObject({
    builder: z.strictObject({ id: typeUri, version: z.record(z.string(), z.string()).optional(), builderDependencies: z.array(resourceDescriptor).optional() }),
    metadata: z.strictObject({ invocationId: z.string().optional(), startedOn: timestamp.optional(), finishedOn: timestamp.optional() }).optional(),
    byproducts: z.array(resourceDescriptor).optional(),
  }),
});

export const slsaStatement = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z.array(resourceDescriptor.refine(({ digest }) => digest !== undefined && Object.keys(digest).length > 0)).min(1),
  predicateType: z.literal('https://slsa.dev/provenance/v1'),
  predicate: provenance,
});
