/** Stands in for actions/download-artifact: one artifact of this run, by name or by id, into a folder. */
import { DefaultArtifactClient } from '@actions/artifact';

const { INPUT_NAME: name = '', INPUT_PATH: path = '', GITHUB_WORKSPACE: workspace = '.' } = process.env;
const id = process.env['INPUT_ARTIFACT-IDS'] ?? '';
const client = new DefaultArtifactClient();
const wanted = id === '' ? (await client.getArtifact(name)).artifact.id : Number(id);
await client.downloadArtifact(wanted, { path: path === '' ? workspace : path });
