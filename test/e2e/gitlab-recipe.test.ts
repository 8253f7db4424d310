import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describeOnPosix } from '../support/posix.js';
import { projectRoot } from '../support/project.js';
import { duriMain } from '../support/run-duri.js';
import { env, evidenceIn, shardBench } from '../support/shard-bench.js';

interface Job {
  readonly stage: string;
  readonly parallel?: number;
  readonly script: readonly string[];
  readonly artifacts: { readonly paths: readonly string[] };
}
type Pipeline = Readonly<Record<'build' | 'shard' | 'merge', Job>> & { readonly stages: readonly string[] };

const bench = await shardBench();
afterAll(() => bench.remove());

/** The recipe of docs/scale.md: the one block that is a GitLab pipeline. */
function recipe(): Pipeline {
  const page = readFileSync(join(projectRoot, 'docs', 'scale.md'), 'utf8');
  const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => parse(block) as Partial<Pipeline>);
  const [pipeline, ...others] = blocks.filter(({ stages }) => stages !== undefined);
  if (pipeline === undefined || others.length > 0) throw new Error('docs/scale.md has not one GitLab pipeline');
  return pipeline as Pipeline;
}

describeOnPosix('the pipeline for GitLab', () => {
  const { stages, build, shard, merge } = recipe();

  it('is one: every job has its stage, and each hands on what the next needs', () => {
    expect(stages).toEqual([build.stage, shard.stage, merge.stage]);
    expect([build, shard, merge].map(({ artifacts }) => artifacts.paths)).toEqual([['dist'], ['parts'], ['evidence']]);
    expect(shard.script.join()).not.toMatch(/key/i);
  });

  it('gives the evidence of one seal when its jobs run as they are written', () => {
    const tools = bench.folder('tools');
    writeFileSync(join(tools, 'duri'), `#!/bin/sh\nexec '${process.execPath}' --disable-warning=ExperimentalWarning '${duriMain}' "$@"\n`);
    chmodSync(join(tools, 'duri'), 0o755);
    const key = join(bench.folder('variable'), 'release.pem');
    writeFileSync(key, secretOf('ed25519'), { mode: 0o666 });
    const checkout = bench.folder('checkout');
    cpSync(bench.smallRelease(), join(checkout, 'dist'), { recursive: true, verbatimSymlinks: true });
    cpSync(bench.ring, join(checkout, 'duri.keyring.json'));

    /** Runs a job in a checkout of its own, with the artifacts of the stages before, and gives the folder that it hands on. */
    const job = (script: readonly string[], variables: Readonly<Record<string, string>>, parts?: string): string => {
      const place = bench.folder('job');
      cpSync(checkout, place, { recursive: true, verbatimSymlinks: true });
      if (parts !== undefined) cpSync(parts, join(place, 'parts'), { recursive: true });
      const { PATH = '' } = process.env;
      const run = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script.join('\n')], {
        cwd: place,
        encoding: 'utf8',
        env: { PATH: `${tools}:${PATH}`, SOURCE_DATE_EPOCH: env.SOURCE_DATE_EPOCH, ...variables },
      });
      if (run.status !== 0) throw new Error(`${script.join('; ')}: ${run.stderr}`);
      return place;
    };
    const total = shard.parallel ?? 0;
    expect(total).toBeGreaterThan(1);
    const parts = bench.folder('parts');
    for (let index = 1; index <= total; index++)
      cpSync(join(job(shard.script, { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(total) }), 'parts'), parts, { recursive: true });
    const merged = job(merge.script, { DURI_SIGNING_KEY_FILE: key }, parts);
    const one = job(['duri seal dist --evidence evidence --keyring duri.keyring.json --signing-key "$KEY"'], { KEY: key });
    expect(evidenceIn(join(merged, 'evidence'))).toEqual(evidenceIn(join(one, 'evidence')));
  });
});

/** The secret of the ring's key of a kind. */
function secretOf(kind: string): Buffer {
  const ring = JSON.parse(readFileSync(bench.ring, 'utf8')) as { readonly keys: readonly { readonly kind: string; readonly secret_file?: string }[] };
  const { secret_file: file = '' } = ring.keys.find((entry) => entry.kind === kind) ?? {};
  return readFileSync(join(bench.path, file));
}
