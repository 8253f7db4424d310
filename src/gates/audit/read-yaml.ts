import { parseYaml, type YamlDocument } from '../../shape/yaml.js';
import { fails, Unmet } from '../checks/observation.js';
import type { Ground } from './check-type.js';

const LIMITS = { maxBytes: 4 * 1024 * 1024, maxDepth: 60, maxAliases: 100, maxTokens: 400_000 };

/** A YAML file of the audited tree. @throws Unmet when it is not there or is no YAML, with the place of its first problem */
export function readYaml(ground: Ground, file: string): YamlDocument {
  const read = parseYaml(ground.bytes(file), LIMITS);
  if (read.ok) return read.value;
  const { where, message } = read.problems[0] ?? { where: '', message: 'is no YAML' };
  const [line, column] = where.split(':').map(Number);
  throw new Unmet(
    fails(
      file,
      message,
      line === undefined || line === 0 || Number.isNaN(line) ? {} : { location: { file, line, ...(column === undefined ? {} : { column }) } },
    ),
  );
}

/** A value as an object; empty when it is none. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A value as a list; empty when it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
