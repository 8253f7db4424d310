import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METADATA_SCHEMA_DIGEST } from '../src/evidence/metadata-schema-digest.js';
import { sha256 } from '../src/model/digest.js';
import { canonicalJson } from '../src/shape/canonical-json.js';
import { projectRoot } from './support/project.js';

describe('generated files', () => {
  const GENERATORS = ['schemas', 'docs', 'scale', 'performance', 'page'].map((what) => `scripts/generate-${what}.mjs`);
  it.each(GENERATORS)('%s would write what is committed', (script) => {
    const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, script), '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('has a schema with a description and a default for every field of the policy that has one', () => {
    const schemas = readdirSync(join(projectRoot, 'schemas'));
    expect(schemas.sort()).toEqual([
      'checks-result.schema.json',
      'deployment_metadata.schema.json',
      'duri.floor.schema.json',
      'duri.schema.json',
      'part.schema.json',
    ]);
    const policy = JSON.parse(readFileSync(join(projectRoot, 'schemas/duri.schema.json'), 'utf8')) as {
      required: string[];
      properties: Record<string, { description?: string }>;
    };
    expect(policy.required).toEqual(['version']);
    expect(Object.entries(policy.properties).filter(([, { description }]) => description === undefined)).toEqual([]);
    expect(policy.properties).toMatchObject({
      expires_days: { default: 90, minimum: 1 },
      release: { properties: { unexpected: { default: 'fail', enum: ['fail', 'warn', 'ignore'] } } },
    });
  });

  it("has the digest of the metadata's schema that every metadata binds; a change of it needs a new schema version", () => {
    const schema = JSON.parse(readFileSync(join(projectRoot, 'schemas/deployment_metadata.schema.json'), 'utf8')) as unknown;
    expect(METADATA_SCHEMA_DIGEST).toBe(sha256(canonicalJson(schema)));
  });
});
