import { IntegrityError } from '../../model/errors.js';
import type { Forge, Release } from '../../ports/forge.js';
import type { Ports } from '../../ports/index.js';
import type { GatePart } from '../merge-gate/decide.js';
import { ask, askOf } from './ask.js';
import { collectChecks } from './collect-gate.js';
import type { ReleasePolicy } from './decide-tag.js';
import { type Asked, known, notKnown, type TagFacts } from './facts.js';
import { othersInLine } from './judge-version.js';
import { releasedEvidence } from './released-evidence.js';
import { compareTags, parseTag, shownTag } from './tag-version.js';

type FactPorts = Pick<Ports, 'environment' | 'files' | 'folders' | 'git' | 'log'>;

export interface TagRequest {
  readonly tag: string;
  /** The commit that the event names; undefined without an event. */
  readonly commit: string | undefined;
  readonly movedByPush: boolean;
  readonly sealed: TagFacts['sealed'];
  readonly policy: ReleasePolicy;
  /** Results of this run's jobs, where the gate is one of them. */
  readonly needs: readonly GatePart[] | undefined;
  /** Names of the checks that the gate shows up as, at a commit. */
  gateChecks(forge: Forge, commit: string): Promise<readonly string[]>;
  readonly forge: Asked<Forge>;
}

/** Asks for everything that a tag is judged by; what cannot be answered is kept as such. @throws input_missing when nothing knows the tag */
export async function collectTagFacts(ports: FactPorts, request: TagRequest): Promise<TagFacts> {
  const { forge, tag, policy } = request;
  const tags = await collectTags(ports, forge);
  const commit = request.commit ?? commitOfTag(tag, tags);
  const releases = await askOf(forge, async (one) => (await one.releases()).filter(({ draft }) => !draft));
  const evidenceOf = (release: Release): Promise<TagFacts['ownEvidence']> =>
    askOf(forge, (one) => releasedEvidence(ports, one, release, { product: policy.product, line: policy.line }));
  const own = releases.known ? releases.value.find((release) => release.tag === tag) : undefined;
  const before = releases.known ? releaseBefore(tag, releases.value, policy) : undefined;
  return {
    tag,
    commit,
    movedByPush: request.movedByPush,
    checkedOut: await ask(async () => (await ports.git.head(ports.environment.cwd))?.commit),
    sealed: request.sealed,
    tags,
    releases: releases.known ? known(releases.value.map((release) => ({ tag: release.tag, assets: release.assets.length }))) : releases,
    ownEvidence: own === undefined ? (releases.known ? known(undefined) : releases) : await evidenceOf(own),
    previousRelease: before === undefined ? undefined : { tag: before.tag, evidence: await evidenceOf(before) },
    gate:
      request.needs !== undefined
        ? known({ by: 'needs', parts: request.needs })
        : await askOf(forge, async (one) => collectChecks(one, commit, await request.gateChecks(one, commit))),
  };
}

/** The platform's tags, else those of a complete clone. */
async function collectTags({ environment: { cwd }, git }: FactPorts, forge: Asked<Forge>): Promise<TagFacts['tags']> {
  const asked = await askOf(forge, async (one) => ({ from: 'forge' as const, all: await one.tags() }));
  if (asked.known || !git.isRepository(cwd)) return asked;
  const local = await ask(async () => ((await git.isShallow(cwd)) ? undefined : { from: 'clone' as const, all: await git.tags(cwd) }));
  if (!local.known) return notKnown(`${asked.why} ${local.why}`);
  return local.value === undefined ? notKnown(`${asked.why} The local clone is shallow, so it does not know every tag.`) : known(local.value);
}

function commitOfTag(tag: string, tags: TagFacts['tags']): string {
  if (!tags.known) throw new IntegrityError('forge_unavailable', `nobody could say which commit the tag ${shownTag(tag)} names`, {}, { hint: tags.why });
  const commit = tags.value.all.find(({ name }) => name === tag)?.commit;
  if (commit !== undefined) return commit;
  throw new IntegrityError(
    'input_missing',
    `there is no tag ${shownTag(tag)}`,
    {},
    { hint: 'Push it first, or run this in a workflow that the tag sets off.' },
  );
}

/** The published release of the highest version below. */
function releaseBefore(tag: string, releases: readonly Release[], policy: ReleasePolicy): Release | undefined {
  const version = parseTag(tag, policy.tags.prefix);
  if (!version.ok) return undefined;
  const lower = othersInLine(
    tag,
    releases.map((release) => release.tag),
    policy,
  ).filter((other) => compareTags(other, version.value) < 0);
  const before = lower.at(-1)?.tag;
  return releases.find((release) => release.tag === before);
}
