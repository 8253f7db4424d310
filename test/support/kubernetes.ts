import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { kubernetes } from '../../src/templates/kubernetes/index.js';
import { FILL_IN } from '../../src/templates/kubernetes/overlay.js';
import { renderMarked } from '../../src/templates/template.js';

const OVERLAY = 'kubernetes/overlays/production';

/** A digest in the place of one that a person would fill in. */
export const SOME_DIGEST = `sha256:${'5'.repeat(64)}`;

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly {
    readonly name: string;
    readonly value?: string;
    readonly valueFrom?: { readonly configMapKeyRef?: { name: string; key: string } };
  }[];
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string; readonly readOnly?: boolean; readonly subPath?: string }[];
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly resources: { readonly requests?: object; readonly limits?: object };
  readonly restartPolicy?: string;
  readonly ports?: readonly { readonly containerPort: number; readonly name: string }[];
  readonly [probe: `${string}Probe`]: { readonly httpGet: { readonly path: string; readonly port: string } } | undefined;
}

export interface PodSpec {
  readonly initContainers: readonly Container[];
  readonly containers: readonly Container[];
  readonly volumes: readonly { readonly name: string; readonly [kind: string]: unknown }[];
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly automountServiceAccountToken: boolean;
  readonly enableServiceLinks: boolean;
}

export interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly immutable?: boolean;
  readonly spec?: { readonly template?: { readonly spec: PodSpec }; readonly [field: string]: unknown };
}

/** What stands beside the overlay: the files that a person puts there. */
export interface OverlayFiles {
  readonly policy: string;
  readonly keyring: string;
  /** As `DURI_EXPECT` has it. */
  readonly expect: string;
}

const FILES: OverlayFiles = { policy: 'version: "1.0"\n', keyring: '{}\n', expect: SOME_DIGEST };

/** Writes the templates to a folder, filled in as a person would, and gives the folder of the overlay. */
export function writeOverlay(folder: string, components: readonly string[] = [], files: Partial<OverlayFiles> = {}): string {
  for (const template of kubernetes) put(join(folder, template.path), renderMarked(template, { product: 'shop', runbooks: 'https://example.com/runbooks' }));
  const overlay = join(folder, OVERLAY);
  const { policy, keyring, expect } = { ...FILES, ...files };
  const kustomization = join(overlay, 'kustomization.yaml');
  const text = readFileSync(kustomization, 'utf8').replaceAll(FILL_IN, SOME_DIGEST);
  const images = '\n  - { name: duri-release, newName: registry.example.com/shop-release, digest: DIGEST }\n'.replace('DIGEST', SOME_DIGEST);
  put(
    kustomization,
    text.replace('components: []', `components: [${components.map((name) => `../../components/${name}`).join(', ')}]`).replace('images:\n', `images:${images}`),
  );
  put(join(overlay, 'release.env'), readFileSync(join(overlay, 'release.env'), 'utf8').replaceAll(FILL_IN, expect));
  put(join(overlay, 'duri.yml'), policy);
  put(join(overlay, 'duri.keyring.json'), keyring);
  return overlay;
}

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** `kustomize build`, as text. */
export function build(kustomize: string, overlay: string): string {
  return execFileSync(kustomize, ['build', overlay], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
}

export function documentsIn(text: string): readonly Manifest[] {
  return parseAllDocuments(text).map((document) => {
    if (document.errors.length > 0) throw new Error(String(document.errors[0]));
    return document.toJS() as Manifest;
  });
}

/** The pod of the one deployment among the documents. */
export function podOf(documents: readonly Manifest[]): PodSpec {
  const found = documents.filter(({ kind }) => kind === 'Deployment').map(({ spec }) => spec?.template?.spec);
  const [pod] = found;
  if (pod === undefined || found.length > 1) throw new Error(`${found.length} deployments`);
  return pod;
}

/** The variables of a container, with what its ConfigMaps hold. */
export function variablesOf(documents: readonly Manifest[], { env = [] }: Container): Record<string, string> {
  const value = ({ valueFrom, value: own }: (typeof env)[number]): string => {
    const reference = valueFrom?.configMapKeyRef;
    if (reference === undefined) return own ?? '';
    const found = documents.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === reference.name)?.data?.[reference.key];
    if (found === undefined) throw new Error(`there is no ${reference.name} with ${reference.key}`);
    return found;
  };
  return Object.fromEntries(env.map((one) => [one.name, value(one)]));
}

/** Command and arguments as the kubelet would start them. @source Kubernetes, "Define a Command and Arguments": $(VAR) */
export function commandLine(documents: readonly Manifest[], container: Container): string[] {
  const variables = variablesOf(documents, container);
  return [...(container.command ?? []), ...(container.args ?? [])].map((word) =>
    word.replace(/\$\((\w+)\)/g, (whole, name: string) => variables[name] ?? whole),
  );
}
