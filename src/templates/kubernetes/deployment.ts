import { MARKER, type Template } from '../template.js';
import { APP_CONTAINER, INIT_CONTAINERS } from './containers.js';
import { objectName, USER } from './names.js';

/**
 * The program that puts release and sidecar together. The `--` of the app's container is last, so that an overlay appends its program, and a base that
 * nobody completed starts nothing. @source Kubernetes, "Sidecar Containers"; trust model, section 7
 */
export const deployment: Template = {
  path: 'kubernetes/base/deployment.yaml',
  version: 1,
  render: (facts) => `# ${MARKER}
# restore -> integrity-gate -> duri-integrity-sidecar -> app. Needs Kubernetes 1.29 or newer (native sidecars).
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${objectName(facts)}
spec:
  replicas: 2
  strategy:
    type: RollingUpdate
    # A release that is refused takes nothing away from the one that runs.
    rollingUpdate: { maxUnavailable: 0, maxSurge: 1 }
  selector:
    matchLabels: { app.kubernetes.io/name: ${objectName(facts)} }
  template:
    metadata:
      labels: { app.kubernetes.io/name: ${objectName(facts)} }
      annotations:
        kubectl.kubernetes.io/default-container: app
    spec:
      serviceAccountName: ${objectName(facts)}
      automountServiceAccountToken: false
      # A service that is called "ld" would become a variable LD_SERVICE_HOST, and duri boot refuses variables of the loader.
      enableServiceLinks: false
      securityContext:
        runAsNonRoot: true
        runAsUser: ${USER}
        runAsGroup: ${USER}
        # Files of a Secret become 0440 with this group, whatever their defaultMode says; duri takes that from a read-only mount.
        fsGroup: ${USER}
        fsGroupChangePolicy: OnRootMismatch
        seccompProfile: { type: RuntimeDefault }
      initContainers:
${INIT_CONTAINERS}      containers:
${APP_CONTAINER}      volumes:
        - name: verifier
          emptyDir: { sizeLimit: 512Mi }
        - name: release
          emptyDir: { sizeLimit: 2Gi }
        - name: archives
          persistentVolumeClaim: { claimName: duri-archives, readOnly: true }
        # Policy and key ring change with a rollout; the state of the kill switch arrives while the pod runs.
        - name: policy
          projected:
            defaultMode: 0444
            sources:
              - configMap: { name: duri-policy }
              - configMap: { name: duri-freeze, optional: true }
        - name: state
          emptyDir: { sizeLimit: 64Mi }
        - name: metrics
          emptyDir: { sizeLimit: 16Mi }
        - name: tmp
          emptyDir: { sizeLimit: 256Mi }
`,
};
