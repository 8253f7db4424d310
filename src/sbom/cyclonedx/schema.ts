import { z } from 'zod';

/**
 * The shape of a CycloneDX 1.6 document in JSON, as far as components and what binds them go; parts that tell
 * of other things (services, vulnerabilities, formulation) are only known to be lists of objects.
 * @source CycloneDX/specification, schema/bom-1.6.schema.json
 */
const text = z.string();
const ref = z.string().min(1);
const things = z.array(z.looseObject({})).optional();
const thing = z.looseObject({}).optional();

const hash = z.strictObject({
  alg: z.enum(['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'SHA3-256', 'SHA3-384', 'SHA3-512', 'BLAKE2b-256', 'BLAKE2b-384', 'BLAKE2b-512', 'BLAKE3']),
  content: text.regex(/^(?:[a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$/),
});

const acknowledgement = z.enum(['declared', 'concluded']).optional();

const licenceChoice = z.union([
  z.strictObject({
    license: z.strictObject({
      'bom-ref': ref.optional(),
      id: text.optional(),
      name: text.optional(),
      acknowledgement,
      text: thing,
      url: text.optional(),
      licensing: thing,
      properties: things,
    }),
  }),
  z.strictObject({ expression: text, acknowledgement, 'bom-ref': ref.optional() }),
]);

const property = z.strictObject({ name: text.optional(), value: text.optional() });
const externalReference = z.strictObject({ type: text, url: text, comment: text.optional(), hashes: z.array(hash).optional() });

const component = z.strictObject({
  type: z.enum([
    'application',
    'framework',
    'library',
    'container',
    'platform',
    'operating-system',
    'device',
    'device-driver',
    'firmware',
    'file',
    'machine-learning-model',
    'data',
    'cryptographic-asset',
  ]),
  name: text,
  'bom-ref': ref.optional(),
  'mime-type': text.optional(),
  author: text.optional(),
  authors: things,
  get components() {
    return z.array(component).optional();
  },
  copyright: text.optional(),
  cpe: text.optional(),
  cryptoProperties: thing,
  data: things,
  description: text.optional(),
  evidence: thing,
  externalReferences: z.array(externalReference).optional(),
  group: text.optional(),
  hashes: z.array(hash).optional(),
  licenses: z.array(licenceChoice).optional(),
  manufacturer: thing,
  modelCard: thing,
  modified: z.boolean().optional(),
  omniborId: z.array(text).optional(),
  pedigree: thing,
  properties: z.array(property).optional(),
  publisher: text.optional(),
  purl: text.optional(),
  releaseNotes: thing,
  scope: z.enum(['required', 'optional', 'excluded']).optional(),
  signature: thing,
  supplier: thing,
  swhid: z.array(text).optional(),
  swid: thing,
  tags: z.array(text).optional(),
  version: text.optional(),
});

const metadata = z.strictObject({
  authors: things,
  component: component.optional(),
  licenses: z.array(licenceChoice).optional(),
  lifecycles: things,
  manufacture: thing,
  manufacturer: thing,
  properties: z.array(property).optional(),
  supplier: thing,
  timestamp: text.optional(),
  tools: z.union([z.strictObject({ components: z.array(component).optional(), services: things }), z.array(z.looseObject({}))]).optional(),
});

export const cyclonedxSchema = z.strictObject({
  $schema: text.optional(),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: text.optional(),
  version: z.int().min(1).optional(),
  metadata: metadata.optional(),
  components: z.array(component).optional(),
  dependencies: z.array(z.strictObject({ ref, dependsOn: z.array(ref).optional(), provides: z.array(ref).optional() })).optional(),
  compositions: z.array(z.looseObject({ aggregate: text, assemblies: z.unknown().optional(), dependencies: z.unknown().optional() })).optional(),
  annotations: things,
  declarations: thing,
  definitions: thing,
  externalReferences: z.array(externalReference).optional(),
  formulation: things,
  properties: z.array(property).optional(),
  services: things,
  signature: thing,
  vulnerabilities: things,
});

export type CyclonedxDocument = z.output<typeof cyclonedxSchema>;
export type CyclonedxComponent = z.output<typeof component>;
export type LicenceChoice = z.output<typeof licenceChoice>;

/** Every component of a document, nested ones too, each with the JSON pointer at which it stands. */
export function* componentsOf(document: CyclonedxDocument): Generator<readonly [where: string, component: CyclonedxComponent]> {
  if (document.metadata?.component !== undefined) yield* nested('/metadata/component', document.metadata.component);
  for (const [index, value] of (document.components ?? []).entries()) yield* nested(`/components/${index}`, value);
}

function* nested(where: string, value: CyclonedxComponent): Generator<readonly [string, CyclonedxComponent]> {
  yield [where, value];
  for (const [index, inner] of (value.components ?? []).entries()) yield* nested(`${where}/components/${index}`, inner);
}
