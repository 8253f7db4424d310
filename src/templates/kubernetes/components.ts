import { MARKER, type Template, type TemplateFacts } from '../template.js';
import { objectName } from './names.js';

/** Where the key goes. The first one is only named: what a patch names comes before what it does not, and the order of init containers matters. */
const INIT_CONTAINERS = ['restore', 'integrity-gate', 'duri-integrity-sidecar'];

const imageVolumes: Template = {
  path: 'kubernetes/components/image-volumes/kustomization.yaml',
  version: 1,
  render: (facts) =>
    component(
      `# Release and verifier as image volumes, pinned by digest and read-only by nature: nothing is restored, and nothing copied.
# Needs Kubernetes 1.33 or newer with image volumes switched on, and a runtime that knows them. The image of the release holds /current/release and
# /current/evidence: \`duri restore ARCHIVE --to image/current\`, then \`FROM scratch\` and \`COPY image/ /\`.`,
      facts,
      `          initContainers:
            - { name: verifier, $patch: delete }
            - { name: restore, $patch: delete }
          containers:
            - name: app
              volumeMounts:
                - { name: verifier, mountPath: /opt/duri, subPath: opt/duri, readOnly: true }
          volumes:
            - name: verifier
              emptyDir: null
              image: { reference: duri-verifier }
            - name: release
              emptyDir: null
              image: { reference: duri-release }
            - { name: archives, $patch: delete }`,
    ),
};

const hmacKey: Template = {
  path: 'kubernetes/components/hmac-key/kustomization.yaml',
  version: 1,
  render: (facts) =>
    component(
      `# Only where policy counts HMAC: a host that can verify with such a key can forge with it. Public keys need no Secret.
# kubectl create secret generic duri-hmac --from-file=key=FILE`,
      facts,
      `          initContainers:
            - name: verifier
${INIT_CONTAINERS.map(withKey).join('\n')}
          containers:
${withKey('app')}
          volumes:
            - name: hmac-key
              secret:
                secretName: duri-hmac
                defaultMode: 0440
                items:
                  - { key: key, path: key }`,
    ),
};

const podMonitor: Template = {
  path: 'kubernetes/components/pod-monitor/kustomization.yaml',
  version: 1,
  render: () => `# ${MARKER}
# Where the Prometheus operator runs. Without it, Prometheus finds pods by their port named metrics.
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources:
  - pod-monitor.yaml
`,
};

const monitored: Template = {
  path: 'kubernetes/components/pod-monitor/pod-monitor.yaml',
  version: 1,
  render: (facts) => `# ${MARKER}
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata:
  name: ${objectName(facts)}
spec:
  selector:
    matchLabels: { app.kubernetes.io/name: ${objectName(facts)} }
  podMetricsEndpoints:
    # The alerts of this template are about the job duri, and say which deployment.
    - port: metrics
      path: /metrics
      interval: 15s
      relabelings:
        - { targetLabel: job, replacement: duri }
        - { targetLabel: deployment, replacement: ${objectName(facts)} }
`,
};

function withKey(name: string): string {
  return `            - name: ${name}
              env:
                - { name: DURI_HMAC_KEY_FILE, value: /etc/duri-keys/key }
              volumeMounts:
                - { name: hmac-key, mountPath: /etc/duri-keys, readOnly: true }`;
}

function component(says: string, facts: TemplateFacts, podSpec: string): string {
  return `# ${MARKER}
${says}
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
  - patch: |
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: ${objectName(facts)}
      spec:
        template:
          spec:
${podSpec.replace(/^/gm, '  ')}
`;
}

/** What an overlay may add. */
export const components: readonly Template[] = [imageVolumes, hmacKey, podMonitor, monitored];
