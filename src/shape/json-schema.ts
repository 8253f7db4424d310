import { z } from 'zod';

/** A zod schema as JSON Schema (draft 7, which editors of YAML and JSON read), with a line feed at the end. */
export function renderJsonSchema(schema: z.ZodType, about: { readonly id: string; readonly title: string }): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'throw', override: dropEmptyDefault });
  return `${JSON.stringify({ $schema, $id: about.id, title: about.title, ...rest }, null, 2)}\n`;
}

/** A block whose every field has a default is optional; `default: {}` would make editors insert it. */
function dropEmptyDefault({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { default: value } = jsonSchema;
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0) delete jsonSchema.default;
}
