import { podRules, type Rule, text, VARIABLES } from './admission-rules.js';
import { objectName } from './names.js';

/** What the admission policy of a namespace is made from. */
export interface AdmissionFacts {
  readonly product: string;
  readonly namespace: string;
  /** The image of the verifier, by digest. */
  readonly verifier: string;
  /** `duri.yml` and the key ring, as the cluster must have them. */
  readonly policy: string;
  readonly keyring: string;
  readonly verdict: VerdictFacts;
}

/** Whose verdict over an image counts. */
export interface VerdictFacts {
  /** Public keys that may sign verdicts, as PEM (SPKI). Without one nothing can be asked about verdicts. */
  readonly keys: readonly string[];
  readonly verifierId: string;
  readonly resourceUri: string;
  /** Digests (hexadecimal) of the policies that a verdict may have been given under. */
  readonly policies: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const API = 'policies.kyverno.io/v1';
const VSA = 'https://slsa.dev/verification_summary/v1';

/** The objects of Kyverno that keep everything else out of a namespace. @source Kyverno, "ValidatingPolicy", "ImageValidatingPolicy" */
export function admissionPolicies(facts: AdmissionFacts): readonly Json[] {
  return [podPolicy(facts), debugPolicy(facts), configurationPolicy(facts), ...(facts.verdict.keys.length === 0 ? [] : [verdictPolicy(facts)])];
}

function podPolicy(facts: AdmissionFacts): Json {
  return {
    ...head('ValidatingPolicy', facts, 'pods', 'Pods run only a release that duri verifies before it starts and while it runs.'),
    spec: {
      ...enforced(facts, ['pods']),
      variables: VARIABLES,
      validations: podRules(facts.verifier),
    },
  };
}

/** A container that is added to a running pod was never seen by a rule above. Apart from them, because rules on a subresource are not carried over to Deployments. */
function debugPolicy(facts: AdmissionFacts): Json {
  return {
    ...head('ValidatingPolicy', facts, 'debug', 'Nothing is added to a pod that runs.'),
    spec: { ...enforced(facts, ['pods/ephemeralcontainers']), validations: [{ expression: 'false', message: 'no container is added to a pod that runs' }] },
  };
}

/** Whoever may deploy may not say under which policy, nor whose keys count. */
function configurationPolicy(facts: AdmissionFacts): Json {
  const rules: readonly Rule[] = [
    { expression: `object.?data["duri.yml"].orValue("") == ${text(facts.policy)}`, message: 'duri.yml is the one of the repository' },
    { expression: `object.?data["duri.keyring.json"].orValue("") == ${text(facts.keyring)}`, message: 'the key ring is the one of the repository' },
    { expression: 'object.?immutable.orValue(false) == true', message: 'it cannot be changed' },
  ];
  return {
    ...head('ValidatingPolicy', facts, 'configuration', 'Policy and key ring of the verifier are those of the repository.'),
    spec: {
      ...enforced(facts, ['configmaps']),
      matchConditions: [{ name: 'is-policy', expression: 'object.metadata.name.startsWith("duri-policy-")' }],
      validations: rules,
    },
  };
}

function verdictPolicy(facts: AdmissionFacts): Json {
  const { keys, verifierId, resourceUri, policies } = facts.verdict;
  const attestors = keys.map((data, index) => ({
    name: `gate${index + 1}`,
    cosign: { key: { data }, ctlog: { insecureIgnoreTlog: true, insecureIgnoreSCT: true } },
  }));
  const every = (condition: string): string => `images.released.map(image, ${condition}).all(e, e)`;
  const payload = 'extractPayload(image, attestations.verdict).predicate';
  const signed = `verifyAttestationSignatures(image, attestations.verdict, [${attestors.map(({ name }) => `attestors.${name}`).join(', ')}]) > 0`;
  return {
    ...head('ImageValidatingPolicy', facts, 'verdict', 'Images of the product carry a green verdict that the gate has signed.'),
    spec: {
      ...enforced(facts, ['pods']),
      // The verifier's own image is pinned by the rules for pods; the gate of the product has nothing to say about it.
      matchImageReferences: [{ expression: `ref != ${text(facts.verifier)}` }],
      images: [
        {
          name: 'released',
          expression:
            'object.spec.containers.map(c, c.image) + object.spec.?volumes.orValue([]).filter(v, v.name == "release" && has(v.image)).map(v, v.image.reference)',
        },
      ],
      validationConfigurations: { mutateDigest: false, verifyDigest: true, required: true },
      attestors,
      attestations: [{ name: 'verdict', intoto: { type: VSA } }],
      validations: [
        { expression: every(signed), message: 'the image carries no verdict that a key of the gate has signed' },
        { expression: every(`${payload}.verificationResult == "PASSED"`), message: 'the verdict is not green' },
        {
          expression: every(`${payload}.verifier.id == ${text(verifierId)} && ${payload}.resourceUri == ${text(resourceUri)}`),
          message: `the verdict is not for ${resourceUri}, or not by ${verifierId}`,
        },
        {
          expression: every(`${payload}.policy.digest.sha256 in [${policies.map(text).join(', ')}]`),
          message: 'the verdict was given under another policy',
        },
      ],
    },
  };
}

function head(kind: string, { product }: AdmissionFacts, what: string, description: string): Json {
  return {
    apiVersion: API,
    kind,
    metadata: {
      name: `duri-${objectName({ product })}-${what}`,
      annotations: { 'policies.kyverno.io/category': 'Software Supply Chain', 'policies.kyverno.io/description': description },
    },
  };
}

/** In the namespace, at once, and closed where the policy cannot be asked. */
function enforced({ namespace }: AdmissionFacts, resources: readonly string[]): Json {
  return {
    failurePolicy: 'Fail',
    validationActions: ['Deny'],
    matchConstraints: {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
      resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources }],
    },
  };
}
