import { LIMITS } from '../model/limits.js';
import type { z } from 'zod';
import { matchShape, type ShapeProblem } from '../shape/document.js';
import { type Parsed, type Problem, parsed } from '../shape/parsed.js';
import { parseYaml, type Position, type YamlDocument, type YamlLimits } from '../shape/yaml.js';
import { type LoadedPolicy, policyDigest } from './policy.js';
import { policySchema } from './policy-schema.js';

const YAML_LIMITS: YamlLimits = {
  maxBytes: LIMITS.policyBytes,
  maxDepth: LIMITS.policyDepth,
  maxAliases: LIMITS.policyAliases,
  maxTokens: LIMITS.policyTokens,
};

/** Reads `duri.yml`. Every problem is listed, each with `file:line:column`. */
export function parsePolicy(content: Uint8Array | string, path: string): Parsed<LoadedPolicy> {
  const written = parseYamlOf(content, path, policySchema);
  return written.ok ? parsed({ policy: written.value.value, path, digest: policyDigest(written.value.written) }) : written;
}

/** Where fields stand in a policy that is valid: the key, or the nearest thing around it that is there. */
export function locateInPolicy(content: Uint8Array): (field: readonly string[]) => Position {
  const yaml = parseYaml(content, YAML_LIMITS);
  return (field) => {
    const path = field.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    return yaml.ok ? yaml.value.locate(path.slice(0, -1), String(path.at(-1))) : { line: 1, column: 1 };
  };
}

/** Reads YAML of a known shape: the checked value, and the value as it was written. */
export function parseYamlOf<T>(content: Uint8Array | string, path: string, schema: z.ZodType<T>): Parsed<{ readonly value: T; readonly written: unknown }> {
  const yaml = parseYaml(content, YAML_LIMITS);
  if (!yaml.ok) return { ok: false, problems: yaml.problems.map(({ where, message }) => ({ where: inFile(path, where), message })) };
  const shape = matchShape(yaml.value.value, schema);
  if (!shape.ok) return { ok: false, problems: inOrder(shape.problems, yaml.value, path) };
  return parsed({ value: shape.value, written: yaml.value.value });
}

function inOrder(problems: readonly ShapeProblem[], yaml: YamlDocument, path: string): Problem[] {
  return problems
    .map((problem) => ({ problem, at: yaml.locate(problem.path, problem.key) }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    .map(({ problem, at }) => ({ where: inFile(path, `${at.line}:${at.column}`), message: describe(problem, yaml) }));
}

function describe({ path, message }: ShapeProblem, yaml: YamlDocument): string {
  const field = path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('');
  return `${field === '' ? '' : `${field} `}${message}${quoteAdvice(message, yaml.written(path))}`;
}

/** `version: 1.0` is a number in YAML, and loses its zero: say how to write it. */
function quoteAdvice(message: string, source: string | undefined): string {
  return source !== undefined && /^is (?:the number|true|false).*expected a text$/.test(message) ? `: write "${source}" in quotes` : '';
}

function inFile(path: string, where: string): string {
  return where === '' ? path : `${path}:${where}`;
}
