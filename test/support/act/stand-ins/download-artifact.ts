/** Stands in for actions/download-artifact: artifacts of this run, by name, by id or by pattern, into one folder. */
import { DefaultArtifactClient } from '@actions/artifact';

const { INPUT_NAME: name = '', INPUT_PATH: path = '', INPUT_PATTERN: pattern = '', GITHUB_WORKSPACE: workspace = '.' } = process.env;
const id = process.env['INPUT_ARTIFACT-IDS'] ?? '';
const client = new DefaultArtifactClient();

/** Ids of what is wanted. A pattern is one with `merge-multiple`: without it each artifact would have a folder of its own. */
async function wanted(): Promise<number[]> {
  if (id !== '') return [Number(id)];
  if (pattern === '') return [(await client.getArtifact(name)).artifact.id];
  if (process.env['INPUT_MERGE-MULTIPLE'] !== 'true' || !/^[\w-]+\*$/.test(pattern)) throw new Error(`The stand-in knows no pattern such as ${pattern}`);
  const { artifacts } = await client.listArtifacts({ latest: true });
  return artifacts.filter((artifact) => artifact.name.startsWith(pattern.slice(0, -1))).map((artifact) => artifact.id);
}

for (const one of await wanted()) await client.downloadArtifact(one, { path: path === '' ? workspace : path });
