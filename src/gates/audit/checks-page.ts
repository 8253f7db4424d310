import { z } from 'zod';
import type { CheckType } from './check-type.js';
import type { Preset } from './preset.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** docs/checks.md: every kind of check with its parameters, then what each preset asks for. */
export function renderChecksPage(types: readonly CheckType[], presets: readonly Preset[]): string {
  const kinds = [...types].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    '# Checks of Gate 1',
    '',
    '<!-- Written by scripts/generate-docs.mjs from src/gates/audit. -->',
    '',
    'A check of `audit.checks` in `duri.yml` says who it is, and under the key of its kind what it asks for:',
    '',
    '```yaml',
    'audit:',
    '  expect: { checks: 1 }',
    '  checks:',
    '    - id: CONF-01',
    '      title: The configuration is there',
    '      severity: critical # critical, high, medium, low, info',
    '      why: Without it nothing starts.',
    '      fix: Restore it from the release.',
    '      file: { path: app.conf, exists: true, mode: "0640" }',
    '```',
    '',
    'Beside these a check may have `category`, `timeout_seconds`, and `serial_group`: checks of one group never run side by side.',
    'An unknown key, a matcher that asserts nothing, and a check that looked at nothing are errors, never a pass.',
    '',
    ...kinds.map(({ name, summary }) => `- [\`${name}\`](#${name}): ${summary}`),
    ...kinds.flatMap(kindSection),
    ...presets.flatMap(presetSection),
    '',
  ].join('\n');
}

function kindSection({ name, summary, parameters }: CheckType): string[] {
  return ['', `## ${name}`, '', summary, '', '| parameter | what it says |', '| --- | --- |', ...parameterRows(parameters)];
}

/** A row of a table for each parameter of a schema. */
export function parameterRows(parameters: z.ZodType): string[] {
  return rows(z.toJSONSchema(parameters, { target: 'draft-7', io: 'input', unrepresentable: 'any' }), '');
}

/** A row for each field; those of an object follow it with its name before theirs. */
function rows(schema: JsonSchema, above: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const field = property as JsonSchema;
    const name = above === '' ? key : `${above}.${key}`;
    const inner =
      field.properties === undefined
        ? (field.items as JsonSchema | undefined)?.properties === undefined
          ? []
          : rows(field.items as JsonSchema, `${name}[]`)
        : rows(field, name);
    return [`| \`${name}\` | ${cell(field)} |`, ...inner];
  });
}

function cell(field: JsonSchema): string {
  const values = field.enum ?? (field.items as JsonSchema | undefined)?.enum;
  const plain = field.default !== undefined && (typeof field.default !== 'object' || Array.isArray(field.default));
  const text = [
    field.description ?? '',
    ...(values === undefined ? [] : [`One of ${values.map((value) => `\`${String(value)}\``).join(', ')}.`]),
    ...(plain ? [`Default: \`${JSON.stringify(field.default)}\`.`] : []),
  ];
  return text.join(' ').trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function presetSection({ name, summary, categories, cases, variables }: Preset): string[] {
  const count = categories.reduce((sum, { checks }) => sum + checks.length, 0);
  return [
    '',
    `## Preset ${name}`,
    '',
    `${summary}. ${count} checks and ${cases.length} acceptance tests; \`duri init --preset ${name}\` writes a \`duri.yml\` with it.`,
    '',
    '| variable | default | what it says |',
    '| --- | --- | --- |',
    ...variables.map(
      ({ name: variable, default: value, help }) => `| \`${variable}\` | ${value === undefined ? 'must be set' : `\`${JSON.stringify(value)}\``} | ${help} |`,
    ),
    ...[...categories, { name: 'Acceptance tests', checks: cases }].flatMap(({ name: category, checks }) => [
      '',
      `### ${category} (${checks.length})`,
      '',
      '| id | severity | what | why |',
      '| --- | --- | --- | --- |',
      ...checks.map(({ id, severity, title, why }) => `| ${id} | ${severity} | ${title} | ${why} |`),
    ]),
  ];
}
