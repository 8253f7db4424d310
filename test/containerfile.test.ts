import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { PLACES, USER } from '../src/templates/kubernetes/names.js';
import { describeWithTool } from './support/outside-tools.js';
import { inPlaceNode } from './support/in-place-node.js';
import { itOnPosix } from './support/posix.js';
import { projectRoot } from './support/project.js';
import { tempFolder } from './support/temp-folder.js';

const file = join(projectRoot, 'Containerfile');
const text = readFileSync(file, 'utf8');
const temp = tempFolder();
afterAll(() => temp.remove());

/** Instructions with their arguments, continued lines joined. */
const instructions = text
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n/g, '')
  .split('\n')
  .filter((line) => line !== '');
const argumentsOf = (name: string): string[] => instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));

describeWithTool('hadolint', 'the Containerfile', (hadolint) => {
  it('has nothing that hadolint complains of', () => {
    const { status, stdout } = spawnSync(hadolint, ['--no-color', '--failure-threshold', 'style', file], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});

describe('the Containerfile', () => {
  it('puts Node and dist/ where the deployment looks for them, and ends as a user without rights', () => {
    expect(argumentsOf('FROM')).toEqual(['${NODE_IMAGE} AS verifier', '${BASE_IMAGE}']);
    expect(argumentsOf('WORKDIR')).toEqual([dirname(dirname(PLACES.node))]);
    expect(argumentsOf('ENTRYPOINT').map((line) => JSON.parse(line) as unknown)).toEqual([[PLACES.node, PLACES.cli]]);
    expect(argumentsOf('USER')).toEqual([`${USER}:${USER}`]);
    expect(argumentsOf('COPY')).toEqual(['LICENSE ./', 'dist/ dist/', '--from=verifier --chown=0:0 /opt/duri /opt/duri']);
  });

  it('takes only what is there, with the licences of what is bundled', () => {
    const allowed = readFileSync(join(projectRoot, '.containerignore'), 'utf8').match(/^!.*$/gm) ?? [];
    expect(allowed.map((line) => line.slice(1)).sort()).toEqual(['LICENSE', 'dist']);
    for (const path of ['LICENSE', 'dist/cli.js', 'dist/licenses.txt']) expect([path, existsSync(join(projectRoot, path))]).toEqual([path, true]);
  });

  it('names no image by itself', () => expect(argumentsOf('ARG').filter((line) => line.includes('='))).toEqual([]));

  const digest = `@sha256:${'a1'.repeat(32)}`;
  itOnPosix.each([
    ['both by digest', `node:24${digest}`, `base${digest}`, 0],
    ['Node by tag', 'node:24', `base${digest}`, 1],
    ['the base by tag', `node:24${digest}`, 'base:latest', 1],
    ['the base not at all', `node:24${digest}`, '', 1],
    ['half a digest', `node:24${digest.slice(0, 40)}`, `base${digest}`, 1],
  ])('builds only from images that are pinned: %s', (title, NODE_IMAGE, BASE_IMAGE, status) => {
    const cwd = join(temp.path, title);
    const [check = ''] = argumentsOf('RUN');
    const PATH = [dirname(inPlaceNode() ?? process.execPath), process.env['PATH']].join(delimiter);
    const run = spawnSync('sh', ['-c', `mkdir -p "$0" && cd "$0" && ${check}`, cwd], { env: { PATH, NODE_IMAGE, BASE_IMAGE }, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([status, status === 0 ? '' : expect.stringContaining('is not pinned by digest')]);
    if (status === 0) expect(statSync(join(cwd, 'bin', 'node')).mode & 0o111).toBe(0o111);
  });
});
