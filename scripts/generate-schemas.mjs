// Writes schemas/*.schema.json from the zod schemas of build/; --check only compares. Run `npm run compile` first.
import { metadataSchema } from '../build/src/evidence/metadata.js';
import { partSchema } from '../build/src/manifest/part-schema.js';
import { floorFileSchema } from '../build/src/policy/floor-file.js';
import { checksResultSchema } from '../build/src/commands/checks-result-schema.js';
import { editorSchema } from '../build/src/gates/audit/editor-schema.js';
import { renderJsonSchema } from '../build/src/shape/json-schema.js';
import { writeGenerated } from './write-generated.mjs';

const base = 'https://raw.githubusercontent.com/duri/duri/main/schemas';

const schemas = [
  { name: 'duri.schema.json', schema: await editorSchema(), title: 'DuRi policy (duri.yml)' },
  { name: 'duri.floor.schema.json', schema: floorFileSchema, title: 'DuRi pinned floor (duri.floor.json)' },
  { name: 'deployment_metadata.schema.json', schema: metadataSchema, title: 'DuRi deployment metadata (deployment_metadata.json)' },
  { name: 'part.schema.json', schema: partSchema, title: 'DuRi part of an inventory (duri seal --shard)' },
  { name: 'checks-result.schema.json', schema: checksResultSchema, title: 'Result of duri audit and duri uat (--json)' },
];

writeGenerated(schemas.map(({ name, schema, title }) => ({ path: `schemas/${name}`, content: renderJsonSchema(schema, { id: `${base}/${name}`, title }) })));
