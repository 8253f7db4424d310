import { evidence } from '../../../../src/gates/audit/types/evidence.js';
import { complaints, groundAt, groundFolder, observe } from '../../../support/folder-ground.js';
import { gitRepository } from '../../../support/git-repository.js';
import { describeWithTool } from '../../../support/outside-tools.js';

const folder = groundFolder({ 'a.txt': 'a\n' });
afterAll(() => folder.remove());
const see = async (parameters: unknown, at = folder): Promise<string[]> => complaints(await observe(evidence, at.ground(), parameters));

describe('evidence', () => {
  it('refuses a check that asks for nothing', () => {
    expect(evidence.parameters.safeParse({ set: 'evidence' }).success).toBe(false);
  });

  it('fails on a glob that covers nothing', async () => {
    expect(await see({ covers: ['a.txt', 'gone/**'] })).toEqual(['gone/** matches no file, so nothing is covered']);
  });

  it('is an error without a repository', async () => {
    expect(await see({ previous: true })).toEqual([expect.stringMatching(/^UNSEEN evidence is missing, and without a git repository/)]);
  });

  it('never passes on a set that does not verify', async () => {
    folder.put({ 'broken/checksums.json': '{}' });
    expect(await see({ previous: true, set: 'broken' })).not.toEqual([]);
  });
});

describeWithTool('git', 'the set of the last release', () => {
  const origin = groundFolder({});
  const clone = groundFolder({});
  afterAll(() => [origin, clone].forEach((one) => one.remove()));
  const { git, commit } = gitRepository(origin.path);

  it('is not needed before the first release', async () => {
    commit({ a: '1' });
    commit({ a: '2' });
    expect(await see({ previous: true }, origin)).toEqual([]);
  });

  it('is missed where a tag says that there was a release', async () => {
    git('tag', 'v1.0.0');
    expect(await see({ previous: true }, origin)).toEqual(['evidence is missing, and v1.0.0 was released']);
  });

  it('is an error in a clone that is cut off, which has no tags to tell by', async () => {
    git('clone', '--quiet', '--depth', '1', '--no-tags', `file://${origin.path}`, `${clone.path}/c`);
    const seen = await observe(evidence, groundAt(`${clone.path}/c`), { previous: true });
    expect(complaints(seen)).toEqual([expect.stringMatching(/^UNSEEN evidence is missing, and a history that is cut off/)]);
  });
});
