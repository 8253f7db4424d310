import { join } from 'node:path';
import { writeMetadata } from './support/metadata.js';
import { runDuri } from './support/run-duri.js';
import { tempFolder } from './support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

const base = writeMetadata(join(folder.path, 'base'));

/** The owner's test: metadata with schema_version 1.0 is policy_changed. @source the owner's checklist, item 10; design, sections 2 and 3 */
describe('schema downgrade', () => {
  it('gives policy_changed for metadata with schema_version 1.0', () => {
    const evidence = writeMetadata(join(folder.path, 'downgraded'), { schema_version: '1.0', sequence: 2 });
    const run = runDuri(['check-downgrade', '--evidence', evidence, '--base', base, '--json']);
    expect(run.json()).toMatchObject({
      status: 'policy_changed',
      findings: expect.arrayContaining([expect.objectContaining({ reason: 'schema_below_floor', subject: 'schema_version', actual: '1.0' })]),
    });
    expect(run.exitCode).toBe(22);
  });

  it('gives policy_changed for it although nothing but the built-in floor stands against it', () => {
    const old = writeMetadata(join(folder.path, 'old'), { schema_version: '1.0' });
    const evidence = writeMetadata(join(folder.path, 'still-old'), { schema_version: '1.0', sequence: 2 });
    expect(runDuri(['check-downgrade', '--evidence', evidence, '--base', old, '--json']).json()).toMatchObject({ status: 'policy_changed' });
  });

  it('stays policy_changed when the environment says dev or warn', () => {
    const evidence = writeMetadata(join(folder.path, 'dev'), { schema_version: '1.0', sequence: 2 });
    expect(runDuri(['check-downgrade', '--evidence', evidence, '--base', base], { env: { DURI_ENV: 'dev', DURI_INTEGRITY_MODE: 'warn' } }).exitCode).toBe(22);
  });

  it('gives verified for the release after, which holds the floor', () => {
    const evidence = writeMetadata(join(folder.path, 'next'), { sequence: 2 });
    const run = runDuri(['check-downgrade', '--evidence', evidence, '--base', base, '--json']);
    expect(run.json()).toMatchObject({ status: 'verified', bootstrap: false });
    expect(run.exitCode).toBe(0);
  });
});
