import { MARKER, type Template } from '../template.js';
import { objectName } from './names.js';

const serviceAccount: Template = {
  path: 'kubernetes/base/service-account.yaml',
  version: 1,
  render: (facts) => `# ${MARKER}
# An account of its own, with no right and no token.
apiVersion: v1
kind: ServiceAccount
metadata:
  name: ${objectName(facts)}
automountServiceAccountToken: false
`,
};

const networkPolicy: Template = {
  path: 'kubernetes/base/network-policy.yaml',
  version: 1,
  render: (facts) => `# ${MARKER}
# Verification needs no network: nothing goes out, and only Prometheus comes in. An overlay adds what the app itself needs. Probes come from the node,
# which network policies let through.
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ${objectName(facts)}
spec:
  podSelector:
    matchLabels: { app.kubernetes.io/name: ${objectName(facts)} }
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - namespaceSelector:
            matchLabels: { kubernetes.io/metadata.name: monitoring }
          podSelector:
            matchLabels: { app.kubernetes.io/name: prometheus }
      ports:
        - { protocol: TCP, port: metrics }
  egress: []
`,
};

const disruptionBudget: Template = {
  path: 'kubernetes/base/disruption-budget.yaml',
  version: 1,
  render: (facts) => `# ${MARKER}
# A pod whose release was tampered with is not ready; it may be evicted all the same, or a drain of its node would wait for it for ever.
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: ${objectName(facts)}
spec:
  maxUnavailable: 1
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels: { app.kubernetes.io/name: ${objectName(facts)} }
`,
};

const kustomization: Template = {
  path: 'kubernetes/base/kustomization.yaml',
  version: 1,
  render: () => `# ${MARKER}
# Not to be deployed as it is: overlays/production names images, release and program.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
  - service-account.yaml
  - network-policy.yaml
  - disruption-budget.yaml
`,
};

/** What stands around the deployment. */
export const base: readonly Template[] = [kustomization, serviceAccount, networkPolicy, disruptionBudget];
