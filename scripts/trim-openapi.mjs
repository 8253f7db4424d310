// Cuts GitHub's published description of its REST API down to the operations that DuRi uses, for the test server:
// the whole package is 385 MB unpacked, and `npm test` of a stranger shall not wait for it.
//   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
//   node scripts/trim-openapi.mjs package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './build/project.mjs';

/** The operations of test/support/github-server. A new one is a line here and the command above. */
const OPERATIONS = [
  'GET /user',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/actions/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'GET /repos/{owner}/{repo}/branches',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/releases',
  'POST /repos/{owner}/{repo}/releases',
  'GET /repos/{owner}/{repo}/releases/{release_id}',
  'PATCH /repos/{owner}/{repo}/releases/{release_id}',
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'POST /repos/{owner}/{repo}/rulesets',
  'GET /repos/{owner}/{repo}/tags',
];

/** What tells people something and a validator nothing. */
const PROSE = ['description', 'title', 'example', 'examples', 'externalDocs', 'deprecated', 'format'];

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: node scripts/trim-openapi.mjs package/generated/api.github.com.json');
const description = JSON.parse(readFileSync(source, 'utf8'));
const definitions = {};
const operations = OPERATIONS.map((name) => {
  const [method, path] = name.split(' ');
  const operation = description.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`GitHub describes no operation ${name}`);
  return {
    method,
    path,
    ...(operation.servers === undefined ? {} : { server: operation.servers[0].url }),
    ...requestOf(operation),
    answers: answersOf(operation),
  };
});
const sorted = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
const lines = Object.entries(sorted).map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`);
const head = `  "version": ${JSON.stringify(description.info.version)},\n  "operations": [\n${operations.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ],\n`;
const file = resolve(root, 'test/vectors/github-openapi/api.github.com.json');
writeFileSync(file, `{\n${head}  "definitions": {\n${lines.join(',\n')}\n  }\n}\n`);

function requestOf(operation) {
  const parameters = (operation.parameters ?? [])
    .map(follow)
    .map(({ name, in: place, required = false, schema }) => ({ name, in: place, required, schema: plain(schema) }));
  const [[type, { schema } = {}] = []] = Object.entries(operation.requestBody?.content ?? {});
  return { parameters, ...(type === undefined ? {} : { body: { type, required: operation.requestBody.required ?? false, schema: plain(schema) } }) };
}

/** The answers that mean success: schema, and the first example that GitHub gives. */
function answersOf(operation) {
  return Object.fromEntries(
    Object.entries(operation.responses)
      .filter(([status]) => /^[23]/.test(status) && status !== '304')
      .map(([status, response]) => {
        const json = follow(response).content?.['application/json'];
        if (json === undefined) return [status, {}];
        const [example] = Object.values(json.examples ?? {});
        return [status, { schema: plain(json.schema), ...(example === undefined ? {} : { example: follow(example).value }) }];
      }),
  );
}

function follow(node) {
  return node?.$ref === undefined
    ? node
    : node.$ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key], description);
}

/** A schema without prose, with its references under `definitions`, which are collected on the way. */
function plain(node, isMapOfSchemas = false) {
  if (Array.isArray(node)) return node.map((one) => plain(one));
  if (typeof node !== 'object' || node === null) return node;
  if (typeof node.$ref === 'string') {
    const name = node.$ref.slice('#/components/schemas/'.length);
    if (!(name in definitions)) {
      definitions[name] = undefined; // a schema may refer to itself
      definitions[name] = plain(follow(node));
    }
    return { $ref: `#/definitions/${name}` };
  }
  const kept = Object.entries(node).filter(([key]) => isMapOfSchemas || !(PROSE.includes(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.map(([key, value]) => [key, plain(value, key === 'properties' && !isMapOfSchemas)]));
}
