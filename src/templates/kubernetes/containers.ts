import { PLACES } from './names.js';

const { node, cli, volume, release, evidence, policy, keyring, state, archives } = PLACES;

/** The release, its policy and its keys, as every verb but `restore` takes them. */
const EXPECT = ['--expect', '$(DURI_EXPECT)'];
const JUDGED_BY = [release, '--evidence', evidence, '--config', policy, '--keyring', keyring, ...EXPECT];

/** The command lines, which the admission policy asks for. The sidecar's goes on with flags of its own, the app's with the program; the others are whole. */
export const LINES = {
  command: [node, cli],
  install: [node, '-e', `require('node:fs').cpSync('/opt/duri', '/verifier', { recursive: true })`],
  restore: ['restore', archives, '--to', `${volume}/current`, '--config', policy, '--keyring', keyring, ...EXPECT],
  gate: ['watch', ...JUDGED_BY, '--once'],
  sidecar: ['watch', ...JUDGED_BY, '--interval'],
  app: ['boot', ...JUDGED_BY, '--'],
} as const;

/** As the owner wrote them, and the release that is meant: a pod keeps no mark. */
const VARIABLES = [
  '- { name: DURI_ENV, value: prod }',
  '- { name: DURI_INTEGRITY_MODE, value: strict }',
  '- name: DURI_EXPECT',
  '  valueFrom: { configMapKeyRef: { name: duri-release, key: DURI_EXPECT } }',
];

const VERIFIER = `        # Node and dist/ of the verifier, for the app's container, whose image knows nothing of them.
        - name: verifier
          image: duri-verifier
          command:
${LINES.install.map((word) => `            - ${JSON.stringify(word)}`).join('\n')}
${container([['verifier', '/verifier', 'rw']], { cpu: '100m', memory: '256Mi' }, [])}
`;

const RESTORE = `        # The very release that the deployment names, out of the store "directory". The only container that may write to the release.
        - name: restore
          image: duri-verifier
${duri(LINES.restore)}
${container(
  [
    ['archives', archives, 'ro'],
    ['release', volume, 'rw'],
    ['policy', '/etc/duri', 'ro'],
  ],
  { cpu: '250m', memory: '512Mi' },
)}
`;

const GATE = `        # Asks everything that a boot asks of the release, with its exit codes, and starts nothing: the app's container boots.
        - name: integrity-gate
          image: duri-verifier
${duri(LINES.gate)}
${container(
  [
    ['release', volume, 'ro'],
    ['policy', '/etc/duri', 'ro'],
  ],
  { cpu: '250m', memory: '512Mi' },
)}
`;

const SIDECAR = `        # A native sidecar: started before the app, ended after it. While it is not ready no traffic reaches the pod.
        - name: duri-integrity-sidecar
          image: duri-verifier
          restartPolicy: Always
${duri([...LINES.sidecar, '5m', '--listen', '0.0.0.0:9101', '--textfile', '/metrics/integrity.prom'])}
          ports:
            - { containerPort: 9101, name: metrics }
          startupProbe:
            httpGet: { path: /healthz, port: metrics }
            periodSeconds: 2
            failureThreshold: 60
          livenessProbe:
            httpGet: { path: /healthz, port: metrics }
            periodSeconds: 20
            timeoutSeconds: 5
          readinessProbe:
            httpGet: { path: /readyz, port: metrics }
            periodSeconds: 10
            timeoutSeconds: 5
${container(
  [
    ['release', volume, 'ro'],
    ['policy', '/etc/duri', 'ro'],
    ['state', state, 'rw'],
    ['metrics', '/metrics', 'rw'],
  ],
  { cpu: '50m', memory: '256Mi' },
  [...VARIABLES, `- { name: DURI_STATE_DIR, value: ${state} }`],
)}
`;

export const APP_CONTAINER = `        # Init containers run once a pod, a container many times: so each start verifies again. An overlay appends the program.
        - name: app
          image: app
${duri(LINES.app)}
${container(
  [
    ['release', volume, 'ro'],
    ['policy', '/etc/duri', 'ro'],
    ['verifier', '/opt/duri', 'ro'],
    ['tmp', '/tmp', 'rw'],
  ],
  { cpu: '250m', memory: '512Mi' },
)}
`;

/** In the order in which they start. */
export const INIT_CONTAINERS = [VERIFIER, RESTORE, GATE, SIDECAR].join('');

type Mount = readonly [volume: string, path: string, access: 'ro' | 'rw'];

function duri(args: readonly string[]): string {
  return indent(['command:', `  - ${node}`, `  - ${cli}`, 'args:', ...args.map((arg) => `  - ${/^[$-]/.test(arg) || arg.includes(':') ? `'${arg}'` : arg}`)]);
}

/** What every container has: no right that it does not need, its mounts and its limits. @source Kubernetes, "Pod Security Standards", restricted */
function container(
  mounts: readonly Mount[],
  { cpu, memory }: { readonly cpu: string; readonly memory: string },
  variables: readonly string[] = VARIABLES,
): string {
  return indent([
    ...(variables.length === 0 ? [] : ['env:', ...variables.map((line) => `  ${line}`)]),
    'securityContext:',
    '  runAsNonRoot: true',
    '  allowPrivilegeEscalation: false',
    '  readOnlyRootFilesystem: true',
    '  capabilities: { drop: [ALL] }',
    'resources:',
    `  requests: { cpu: ${cpu}, memory: ${memory} }`,
    `  limits: { memory: ${memory} }`,
    'volumeMounts:',
    ...mounts.map(([name, path, access]) => `  - { name: ${name}, mountPath: ${path}${access === 'ro' ? ', readOnly: true' : ''} }`),
  ]);
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `          ${line}`).join('\n');
}
