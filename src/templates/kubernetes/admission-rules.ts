import { LINES } from './containers.js';
import { PLACES } from './names.js';

/** One demand on a pod, as CEL, and what is said when it is not met. */
export interface Rule {
  readonly expression: string;
  readonly message: string;
}

/** Names that the rules share. @source Kyverno, "ValidatingPolicy", variables */
export const VARIABLES = [
  { name: 'inits', expression: 'object.spec.?initContainers.orValue([])' },
  { name: 'volumes', expression: 'object.spec.?volumes.orValue([])' },
  { name: 'all', expression: 'variables.inits + object.spec.containers' },
] as const;

const PINNED = "matches('@sha256:[0-9a-f]{64}$')";
const ROLES = ['verifier', 'restore', 'integrity-gate', 'duri-integrity-sidecar'];
/** What nobody may write but who fills it. */
const SEALED = ['release', 'verifier', 'policy', 'archives', 'hmac-key'];
const PATHS = { release: PLACES.volume, policy: '/etc/duri', verifier: '/opt/duri' } as const;

/** What a pod must be to run a release: its own images pinned, the verifier in its place, and everything read-only. @param verifier its image, by digest @source trust model, section 7 */
export function podRules(verifier: string): readonly Rule[] {
  return [
    ...imageRules(verifier),
    ...containerRules(),
    ...environmentRules(),
    ...volumeRules(),
    {
      expression:
        'object.spec.?securityContext.?runAsNonRoot.orValue(false) && object.spec.?securityContext.?runAsUser.orValue(1) != 0 && object.spec.?securityContext.?seccompProfile.?type.orValue("") == "RuntimeDefault" && !object.spec.?automountServiceAccountToken.orValue(true) && !object.spec.?enableServiceLinks.orValue(true)',
      message: 'the pod runs as no root, with the profile RuntimeDefault, without a token and without variables of services',
    },
    {
      expression:
        '!object.spec.?hostNetwork.orValue(false) && !object.spec.?hostPID.orValue(false) && !object.spec.?hostIPC.orValue(false) && !object.spec.?shareProcessNamespace.orValue(false)',
      message: 'the pod shares no namespace of its host, and no processes between containers',
    },
    {
      expression:
        'variables.all.all(c, c.?securityContext.?runAsUser.orValue(1) != 0 && c.?securityContext.?runAsNonRoot.orValue(true) && !c.?securityContext.?privileged.orValue(false) && !c.?securityContext.?allowPrivilegeEscalation.orValue(true) && c.?securityContext.?readOnlyRootFilesystem.orValue(false) && "ALL" in c.?securityContext.?capabilities.?drop.orValue([]) && c.?securityContext.?capabilities.?add.orValue([]).size() == 0)',
      message: 'every container runs as no root, on a read-only root, without privileges and capabilities',
    },
  ];
}

function imageRules(verifier: string): Rule[] {
  return [
    { expression: `variables.all.all(c, c.image.${PINNED})`, message: 'every image is named by digest' },
    { expression: `variables.volumes.all(v, !has(v.image) || v.image.reference.${PINNED})`, message: 'every image volume is named by digest' },
    {
      expression: `variables.inits.filter(c, c.name in ${list(ROLES)}).all(c, c.image == ${text(verifier)}) && variables.volumes.filter(v, v.name == "verifier" && has(v.image)).all(v, v.image.reference == ${text(verifier)})`,
      message: `what verifies is the image ${verifier}`,
    },
  ];
}

function containerRules(): Rule[] {
  const command = `c.?command.orValue([]) == ${list(LINES.command)}`;
  const exactly = (line: readonly string[]): string => `${command} && c.?args.orValue([]) == ${list(line)}`;
  const runs = (line: readonly string[]): string => `${command} && ${begins('c.?args.orValue([])', line)}`;
  return [
    {
      expression: `variables.inits.exists(c, c.name == "integrity-gate" && !has(c.restartPolicy) && ${exactly(LINES.gate)})`,
      message: 'the init container integrity-gate verifies the release before anything of it starts',
    },
    {
      expression: `variables.inits.exists(c, c.name == "duri-integrity-sidecar" && c.?restartPolicy.orValue("") == "Always" && ${runs(LINES.sidecar)} && ${once('c.args', LINES.sidecar)})`,
      message: 'the native sidecar duri-integrity-sidecar verifies the release while it runs',
    },
    {
      expression: `object.spec.containers.all(c, ${runs(LINES.app)})`,
      message: 'every container starts its program by duri boot, for the release that the deployment names',
    },
    {
      expression: `variables.volumes.exists(v, v.name == "release" && (has(v.image) || has(v.emptyDir) && variables.inits.exists(c, c.name == "restore" && ${exactly(LINES.restore)})))`,
      message: 'the release is an image volume, or restored from its archive by duri',
    },
    {
      expression: `variables.volumes.exists(v, v.name == "verifier" && (has(v.image) || has(v.emptyDir) && variables.inits.exists(c, c.name == "verifier" && c.?command.orValue([]) == ${list(LINES.install)} && !has(c.args))))`,
      message: "the verifier in the app's container is an image volume, or copied from its image",
    },
  ];
}

function environmentRules(): Rule[] {
  // A variable can stand there twice, and the last one counts.
  const judged = `c.?env.orValue([]).exists(e, e.name == "DURI_ENV" && e.?value.orValue("") == "prod") && c.env.exists(e, e.name == "DURI_INTEGRITY_MODE" && e.?value.orValue("") == "strict") && c.env.exists(e, e.name == "DURI_EXPECT" && e.?valueFrom.?configMapKeyRef.?name.orValue("").startsWith("duri-release-")) && c.env.filter(e, e.name in ["DURI_ENV", "DURI_INTEGRITY_MODE", "DURI_EXPECT"]).size() == 3`;
  return [
    {
      expression: `(variables.inits.filter(c, c.name in ${list(ROLES.slice(1))}) + object.spec.containers).all(c, ${judged})`,
      message: 'verification enforces (DURI_ENV=prod, DURI_INTEGRITY_MODE=strict), for the release of the ConfigMap duri-release-…',
    },
    {
      expression: `variables.all.all(c, !has(c.envFrom) && c.?env.orValue([]).all(e, !(e.name in ["NODE_OPTIONS", "NODE_PATH", "OPENSSL_CONF", "OPENSSL_MODULES"] || e.name.startsWith("LD_"))))`,
      message: 'no variable makes the verifier load other code, and none comes from where it cannot be seen',
    },
  ];
}

function volumeRules(): Rule[] {
  const mounts = 'c.?volumeMounts.orValue([])';
  const filled = '(c.name == "restore" && m.name == "release") || (c.name == "verifier" && m.name == "verifier")';
  const has = (name: keyof typeof PATHS): string =>
    `${mounts}.exists(m, m.name == "${name}" && m.mountPath == "${PATHS[name]}" && m.?subPath.orValue("") in ["", ${name === 'verifier' ? '"opt/duri"' : '""'}] && !has(m.subPathExpr))`;
  const own = Object.entries(PATHS).map(([name, path]) => `(m.mountPath + "/").startsWith("${path}/") == (m.name == "${name}" && m.mountPath == "${path}")`);
  return [
    {
      expression: `variables.all.all(c, ${mounts}.all(m, !(m.name in ${list(SEALED)}) || m.?readOnly.orValue(false) || ${filled}))`,
      message: 'release, verifier, policy, keys and archives are mounted read-only everywhere but where they are filled',
    },
    {
      expression: `variables.all.filter(c, c.name != "verifier").all(c, ${mounts}.all(m, ${own.join(' && ')})) && variables.all.all(c, ${mounts}.all(m, !(m.mountPath in ["/", "/opt", "/srv", "/etc"])))`,
      message: 'release, policy and verifier are mounted where duri reads them, and nothing over them',
    },
    {
      expression: `(variables.inits.filter(c, c.name in ${list(ROLES.slice(1))}) + object.spec.containers).all(c, ${has('policy')} && ${has('release')}) && object.spec.containers.all(c, ${has('verifier')})`,
      message: 'what duri reads comes from the volumes of the pod, whole, and never from an image of the product',
    },
    {
      expression:
        'variables.volumes.exists(v, v.name == "policy" && has(v.projected) && v.projected.sources.all(s, has(s.configMap)) && v.projected.sources[0].configMap.name.startsWith("duri-policy-") && v.projected.sources.all(s, s.configMap.name.startsWith("duri-policy-") || s.configMap.name == "duri-freeze"))',
      message: 'policy and key ring come from the ConfigMap duri-policy-…, the kill switch from duri-freeze',
    },
    { expression: 'variables.volumes.all(v, !has(v.hostPath))', message: 'nothing of the host is mounted' },
  ];
}

/** Does a list begin with these words? */
function begins(name: string, words: readonly string[]): string {
  return [`${name}.size() >= ${words.length}`, ...words.map((word, at) => `${name}[${at}] == ${text(word)}`)].join(' && ');
}

/** Is each flag of the line given only there? Of a flag that is repeated duri takes the last. */
function once(name: string, line: readonly string[]): string {
  const flags = line.filter((word) => word.startsWith('--'));
  return `${name}.filter(a, a.matches(${text(`^(${flags.join('|')})(=|$)`)})).size() == ${flags.length}`;
}

/** A string of CEL. JSON's escapes are among its own. @source CEL language definition, string literals */
export function text(value: string): string {
  return JSON.stringify(value);
}

function list(values: readonly string[]): string {
  return `[${values.map(text).join(', ')}]`;
}
