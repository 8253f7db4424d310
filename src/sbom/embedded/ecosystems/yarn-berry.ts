import { z } from 'zod';
import { type Component, component, type LockFile, type Reading } from '../component.js';
import { lockFileInvalid } from '../lock-file-error.js';
import { readLockYaml } from '../lock-yaml.js';
import { splitPattern } from '../npm-pattern.js';
import { sourceQualifier } from '../source-url.js';

const needs = z.record(z.string(), z.string()).optional();
const entrySchema = z.looseObject({
  version: z.string(),
  resolution: z.string(),
  linkType: z.enum(['hard', 'soft']),
  dependencies: needs,
  peerDependencies: needs,
});
const schema = z.record(z.string(), z.unknown());

/** yarn.lock of yarn 2 and newer. Its checksums are of yarn's own archives, not of what a registry serves, and are left out. */
export async function readYarnBerry(file: LockFile): Promise<Reading> {
  const lock = await readLockYaml(file, schema, 'texts');
  const entries = Object.entries(lock).flatMap(([key, value]) => {
    if (key === '__metadata') return [];
    const entry = entrySchema.safeParse(value);
    if (!entry.success) throw lockFileInvalid(file.path, `the entry "${key.slice(0, 80)}" has no version, resolution or linkType`);
    return [{ patterns: key.split(', '), entry: entry.data, found: toComponent(entry.data, file.path) }];
  });
  const byPattern = new Map<string, Component>(entries.flatMap(({ patterns, found }) => patterns.map((pattern) => [pattern, found] as const)));
  const targets = (entry: z.output<typeof entrySchema>): string[] =>
    Object.entries(entry.dependencies ?? {}).flatMap(
      ([name, range]) => (byPattern.get(`${name}@${range}`) ?? byPattern.get(`${name}@npm:${range}`))?.purl ?? [],
    );
  const root = entries.find(({ entry }) => entry.resolution.endsWith('@workspace:.'));
  const components = entries.filter((entry) => entry !== root).map(({ entry, found }) => ({ ...found, dependsOn: targets(entry) }));
  return root === undefined ? { components } : { components, project: root.found, direct: targets(root.entry) };
}

function toComponent({ resolution, version, linkType }: z.output<typeof entrySchema>, foundIn: string): Component {
  const [name, protocol] = splitPattern(resolution);
  const inRegistry = protocol.startsWith('npm:') || linkType === 'soft';
  const known = version === '0.0.0-use.local' ? undefined : version;
  return component('npm', name, known, { foundIn, qualifiers: inRegistry ? {} : sourceQualifier(protocol.replace(/^patch:.*/, '')) });
}
