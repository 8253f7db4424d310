import { command } from '../inputs/command.js';
import { optionalText, requiredText, toggle, type Values } from '../inputs/input.js';
import { keyring } from './key-inputs.js';
import { configInput } from './place-inputs.js';

const inputs = {
  namespace: requiredText('Namespace that the policy is for', 'NAME', { flag: 'namespace' }),
  verifierImage: requiredText('Image of the verifier, by digest', 'IMAGE@sha256:DIGEST', { flag: 'verifier-image' }),
  output: requiredText('File to write', 'FILE', { flag: 'output' }),
  config: optionalText('Policy', 'FILE', { flag: configInput.flag }, { defaultText: 'duri.yml of the current folder' }),
  keyring,
  force: toggle('Overwrite the file', { flag: 'force' }),
};

export type AdmissionValues = Values<typeof inputs>;

/** `duri admission` */
export default command({
  name: 'admission',
  summary: 'Write the admission policy of a Kubernetes namespace: only what duri verifies runs there',
  description:
    'Writes policies of Kyverno (policies.kyverno.io/v1) for the deployment that `duri init --runtime` writes: images by digest, the containers of the verifier with exactly their command lines, read-only mounts, no root, policy and key ring as they are here. Where the key ring has an ECDSA key with the use `gate`, images must also carry a verdict that it has signed, for the product, line and environment of the policy. Write it again when duri.yml, the key ring or the image of the verifier changes.',
  examples: [
    {
      line: 'duri admission --namespace shop --verifier-image registry.example.com/duri-verifier@sha256:DIGEST --output admission.yaml',
      says: 'Then: kubectl apply -f admission.yaml',
    },
  ],
  inputs,
  outputs: {},
  action: undefined,
  run: async (ports, values) => (await import('./run-admission.js')).runAdmission(ports, values),
});
