import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { Forge, Release } from '../../ports/forge.js';

/** The release of a tag: the published one, or the one draft. Undefined when there is none. @throws input_invalid when it is not clear which */
export async function findRelease(forge: Forge, tag: string): Promise<Release | undefined> {
  const all = (await forge.releases()).filter((release) => release.tag === tag);
  const [first] = all;
  if (all.length < 2) return first;
  const published = all.filter(({ draft }) => !draft).length;
  const what = `${published} published and ${all.length - published} drafts`;
  throw new IntegrityError(
    'input_invalid',
    `there are ${all.length} releases for the tag ${printable(tag)}: ${what}`,
    { urls: all.map(({ url }) => url) },
    { hint: 'Two runs made a draft each. Delete all but one on the page of releases, and run this again.' },
  );
}

/** The same release as the forge has it now. @throws forge_unavailable when it is gone */
export async function readAgain(forge: Forge, { id, tag }: Release): Promise<Release> {
  const release = (await forge.releases()).find((one) => one.id === id);
  if (release !== undefined) return release;
  throw new IntegrityError('forge_unavailable', `the release ${printable(tag)} was there, and is not in the list of releases any more`);
}

/** The commit that a tag names; publishing must never make a tag that nothing has judged. @throws input_missing */
export async function commitOfTag(forge: Forge, tag: string): Promise<string> {
  const commit = (await forge.tags()).find(({ name }) => name === tag)?.commit;
  if (commit !== undefined) return commit;
  throw new IntegrityError(
    'input_missing',
    `there is no tag ${printable(tag)} in ${forge.name}`,
    {},
    { hint: 'Push the tag first and let `duri check-tag` judge it: publishing would make the tag without that.' },
  );
}
