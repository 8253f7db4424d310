import { z } from 'zod';
import { policySchema } from './policy-schema.js';

/** Where editors get the schema of `duri.yml` from; the file of the same name in schemas/ is what stands there. */
export const POLICY_SCHEMA_ID = 'https://raw.githubusercontent.com/duri/duri/main/schemas/duri.schema.json';

/** What a starter policy says about the repository that it is written for. */
export interface StarterFacts {
  readonly product: string;
  readonly repositoryId: string | undefined;
  readonly line: string;
  /** Path of the key ring, relative to the policy. */
  readonly keyring: string;
  readonly preset?: StarterPreset | undefined;
}

/** A preset as a starter policy names it: how much it expects, and what can be set. */
export interface StarterPreset {
  readonly name: string;
  readonly checks: number;
  readonly uats: number;
  readonly variables: readonly { readonly name: string; readonly default?: unknown; readonly help: string }[];
}

/** Sections that mean something by being there: they are written only with a preset. */
const WITH_PRESET = ['preset', 'vars', 'audit', 'uat'];
/** Sections that mean something by being there, and that nobody needs at first: their own page tells how to write them. */
const NEVER = ['notify', 'freeze', 'boot', 'watch', 'mark', 'rollback', 'drill'];

type JsonSchema = z.core.JSONSchema.BaseSchema;

const COMMENT_WIDTH = 96;

/**
 * A first `duri.yml`: every field of the schema in its order, each with its description and its default;
 * what has neither a default nor a known value stands as a comment. Written from the schema, so that it cannot fall behind it.
 */
export function renderStarter({ product, repositoryId, line, keyring, preset }: StarterFacts): string {
  const known: Readonly<Record<string, unknown>> = {
    ...{ version: '1.0', product, repository_id: repositoryId, line, keyring },
    ...(preset === undefined ? {} : { preset: preset.name, 'audit.expect.checks': preset.checks, 'uat.expect.uats': preset.uats }),
  };
  const schema = z.toJSONSchema(policySchema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  const head = [`# yaml-language-server: $schema=${POLICY_SCHEMA_ID}`, '# DuRi policy: what is covered, what is required, what fails.'];
  const left = [...NEVER, ...(preset === undefined ? WITH_PRESET : [])];
  const shown = { ...schema, properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([key]) => !left.includes(key))) };
  const lines = fields(shown, [], known);
  return [...head, ...(preset === undefined ? lines : withVariables(lines, preset)), ''].join('\n');
}

/** What stands in a comment for a field that has neither a value nor a default. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  repository_id: 'github.com/acme/shop',
  'sbom.syft_version': '1.44.0',
  'gate.check': 'gate',
  'archive.mirror': 'release',
  'archive.directory': '/srv/archive',
  'floor.policy_version': '1.0',
  'audit.waivers': 'waivers.yml',
  'audit.baseline': 'duri.baseline.json',
  'uat.target': 'https://dashboard.example.com',
  'uat.rehearsal': { start: ['python3', '-m', 'app'] },
  'uat.waivers': 'waivers.yml',
};

function fields(schema: JsonSchema, above: readonly string[], known: Readonly<Record<string, unknown>>): string[] {
  const indent = '  '.repeat(above.length);
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const field = property as JsonSchema;
    const path = [...above, key].join('.');
    const lines = [...(above.length === 0 ? [''] : []), ...comment(describe(field), indent)];
    if (field.type === 'object' && field.properties !== undefined) return [...lines, `${indent}${key}:`, ...fields(field, [...above, key], known)];
    const value = known[path] ?? field.default;
    return [...lines, value === undefined ? `${indent}# ${key}: ${flow(EXAMPLES[path] ?? '')}` : `${indent}${key}: ${flow(value)}`];
  });
}

/** `vars` with every variable of the preset: a line each, commented out where it has a default. */
function withVariables(lines: readonly string[], { variables }: StarterPreset): readonly string[] {
  const rows = variables.flatMap(({ name, default: value, help }) => [
    ...comment(help, '  '),
    value === undefined ? `  ${name}: "" # must be set` : `  # ${name}: ${flow(value)}`,
  ]);
  const open = variables.some((variable) => variable.default === undefined);
  return lines.flatMap((line) => (line.startsWith('vars:') ? [open ? 'vars:' : 'vars: {}', ...rows] : [line]));
}

function describe(field: JsonSchema): string {
  const values = field.enum ?? (field.items as JsonSchema | undefined)?.enum;
  return `${field.description ?? ''}${values === undefined ? '' : ` One of ${values.join(', ')}.`}`;
}

/** A value on one line; JSON is YAML. */
function flow(value: unknown): string {
  return Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);
}

function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || indent.length + last.length + word.length > COMMENT_WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.filter((line) => line !== '').map((line) => `${indent}# ${line}`);
}
