/** Stands in for actions/upload-artifact: the same client; files and folders, one a line, below the folder that holds them all. */
import { appendFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const paths = (process.env['INPUT_PATH'] ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [resolve(line.trim())]));
const files = paths.flatMap((path) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
    : [path],
);
const [first = ''] = paths;
const root = paths.length === 1 && statSync(first, { throwIfNoEntry: false })?.isDirectory() ? first : dirname(first);
if (files.some((file) => existsSync(file)) || process.env['INPUT_IF-NO-FILES-FOUND'] !== 'ignore') {
  const { id, digest } = await new DefaultArtifactClient().uploadArtifact(process.env['INPUT_NAME'] || 'artifact', files, root);
  appendFileSync(process.env['GITHUB_OUTPUT'] ?? '', `artifact-id=${id ?? ''}\nartifact-digest=${digest ?? ''}\n`);
}
