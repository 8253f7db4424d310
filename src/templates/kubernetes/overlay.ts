import { MARKER, type Template } from '../template.js';
import { objectName, PLACES } from './names.js';

/** What stands where something is to be filled in: no image and no digest is called that, so a forgotten one is refused and never runs. */
export const FILL_IN = 'FILL-IN';

const kustomization: Template = {
  path: 'kubernetes/overlays/production/kustomization.yaml',
  version: 1,
  own: true,
  render: (facts) => `# ${MARKER}
# Yours to fill in. Put duri.yml and the key ring (as duri.keyring.json) of this environment beside this file; both are public.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: ${objectName(facts)}
resources:
  - ../../base
# In this order: hmac-key names containers that image-volumes takes away.
components: []
#  - ../../components/pod-monitor
#  - ../../components/hmac-key
#  - ../../components/image-volumes # then duri-release is an image, too

# By digest, never by tag: \`crane digest IMAGE\`, or \`docker buildx imagetools inspect IMAGE\`.
images:
  - name: app
    newName: registry.example.com/${objectName(facts)}
    digest: ${FILL_IN}
  - name: duri-verifier
    newName: registry.example.com/duri-verifier
    digest: ${FILL_IN}

# Both get the digest of their content into their name and cannot be changed: another policy or release is another rollout.
generatorOptions:
  immutable: true
configMapGenerator:
  - name: duri-policy
    files: [duri.yml, duri.keyring.json]
  - name: duri-release
    envs: [release.env]

patches:
  # The program, word by word. It is a file of the release, or listed in boot.allow_exec of duri.yml.
  - target: { kind: Deployment, name: ${objectName(facts)} }
    patch: |
      - op: add
        path: /spec/template/spec/containers/0/args/-
        value: ${PLACES.release}/server
      - op: add
        path: /spec/template/spec/containers/0/ports
        value: [{ containerPort: 8080, name: http }]
  # Who may reach it.
  - target: { kind: NetworkPolicy, name: ${objectName(facts)} }
    patch: |
      - op: add
        path: /spec/ingress/-
        value:
          from: [{ podSelector: {} }]
          ports: [{ protocol: TCP, port: http }]
`,
};

const release: Template = {
  path: 'kubernetes/overlays/production/release.env',
  version: 1,
  own: true,
  render: () => `# ${MARKER}
# The release that is to run: the digest of its metadata, as \`duri seal\` and \`duri verify\` print it. This line is a rollout, and a rollback.
DURI_EXPECT=${FILL_IN}
`,
};

/** One environment; copy it for another. */
export const overlay: readonly Template[] = [kustomization, release];
