import { decideTag, verdictOfTag, type ReleasePolicy, type TagDecision } from '../../../src/gates/release-tag/decide-tag.js';
import { known, notKnown, type PublishedRelease, type ReleasedEvidence, type TagFacts } from '../../../src/gates/release-tag/facts.js';
import type { CheckRun } from '../../../src/ports/forge.js';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

const POLICY: ReleasePolicy = { tags: { prefix: 'v', prerelease: 'refuse', gate: 'required' }, line: 'main', product: 'shop' };

function policy(tags: Partial<ReleasePolicy['tags']> = {}, line: string | undefined = 'main'): ReleasePolicy {
  return { ...POLICY, tags: { ...POLICY.tags, ...tags }, line };
}

function run(fields: Partial<CheckRun> = {}): CheckRun {
  return { name: 'gate', conclusion: 'success', appId: 15368, appSlug: 'github-actions', startedAt: '2026-01-05T12:00:00Z', ...fields };
}

const GREEN = known({ by: 'checks', checks: [{ name: 'gate', appId: undefined }], onCommit: [run()], pulls: [] } as const);

function gate(
  onCommit: readonly CheckRun[],
  pulls: readonly { number: number; head: string; runs: readonly CheckRun[] }[] = [],
  appId?: number,
): TagFacts['gate'] {
  return known({ by: 'checks', checks: [{ name: 'gate', appId }], onCommit, pulls });
}

/** A tag of the line main with nothing against it. */
function facts(fields: Partial<TagFacts> = {}, names: readonly string[] = ['v1.0.0', 'v1.1.0']): TagFacts {
  const tag = fields.tag ?? 'v1.2.0';
  const all = [...names.map((name) => ({ name, commit: B })), { name: tag, commit: A }];
  return {
    tag,
    commit: A,
    movedByPush: false,
    checkedOut: known(A),
    sealed: undefined,
    tags: known({ from: 'forge', all }),
    releases: known([]),
    ownEvidence: known(undefined),
    previousRelease: undefined,
    gate: GREEN,
    ...fields,
  };
}

/** Reasons of failures and checks that are unknown, each once. */
function against(decision: TagDecision): string[] {
  const open = decision.findings.flatMap(({ outcome, reason, check }) =>
    outcome === 'fail' ? [reason ?? check] : outcome === 'unknown' ? [`? ${check}`] : [],
  );
  return [...new Set(open)].sort();
}

const tagged = (tag: string, names: readonly string[] = [], rules = POLICY): string[] => against(decideTag(facts({ tag }, names), rules));

describe('a tag with nothing against it', () => {
  const decision = decideTag(facts(), POLICY);

  it('is green, and every claim was looked at', () => {
    expect(verdictOfTag(decision.findings)).toBe('green');
    expect(decision.findings.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual([
      'tag-is-a-version pass',
      'prerelease-is-allowed pass',
      'tag-is-in-its-line pass',
      'version-is-higher pass',
      'tag-has-not-moved pass',
      'version-is-new pass',
      'tag-names-the-commit pass',
      'gate-is-green pass',
    ]);
  });

  it('knows the version before it', () => {
    expect(decision).toMatchObject({ version: '1.2.0', previousTag: 'v1.1.0', sequence: undefined, again: false });
  });
});

describe('the form of a tag', () => {
  it.each([
    ['v1.2', 'two numbers'],
    ['v1', 'one number'],
    ['v', 'no version'],
    ['1.2.3', 'prefix "v"'],
    ['V1.2.3', 'prefix "v"'],
    ['vv1.2.3', 'not a version'],
    ['v=1.2.3', 'not a version'],
    ['v 1.2.3', 'alike'],
    ['v1.2.3 ', 'alike'],
    ['v1.2.3\n::error::x', 'alike'],
    ['v01.2.3', 'leading zero'],
    ['v1.2.03', 'leading zero'],
    ['v1.2.3-01', 'not a version'],
    ['v1.2.3-', 'not a version'],
    ['v1.2.3.4', 'not a version'],
    ['v1.2.99999999999999999999', 'not a version'],
    ['v１.2.3', 'alike'],
    ['v1․2․3', 'alike'],
    ['v1.2.3\u202e', 'alike'],
    ['v1.2.3-$(id)', 'not a version'],
    ['v1.2.3;rm', 'not a version'],
    ['v1.2.3-`id`', 'not a version'],
    ['v::set-output name=x::y', 'alike'],
    [`v1.2.3-${'a'.repeat(300)}`, '306 characters'],
    ['release-1.2.3', 'prefix "v"'],
    ['latest', 'prefix "v"'],
  ])('refuses %j: %s', (tag, why) => {
    const decision = decideTag(facts({ tag }), POLICY);
    expect(against(decision)).toEqual(['tag_unparseable']);
    const [finding] = decision.findings;
    expect(finding?.message).toContain(why);
    // Nothing of a hostile name gets anywhere as it is: one line of ASCII, and short.
    expect(finding?.subject).toMatch(/^[\x20-\x7e]{1,80}…?$/);
    expect(decision.version).toBeUndefined();
  });

  it.each([
    ['v1.2.0', 'v'],
    ['1.2.0', ''],
    ['shop/v1.2.0', 'shop/v'],
    ['shop@1.2.0', 'shop@'],
    ['v1.2.0+build.5', 'v'],
  ])('takes %j with the prefix %j', (tag, prefix) => {
    expect(tagged(tag, ['v9.9', 'shop', 'other@9.0.0'], policy({ prefix }))).toEqual([]);
  });

  it('refuses a tag with a "v" where the prefix is empty', () => {
    expect(tagged('v1.2.0', [], policy({ prefix: '' }))).toEqual(['tag_unparseable']);
  });
});

describe('pre-releases', () => {
  it('are refused unless policy allows them', () => {
    expect(tagged('v1.2.0-rc.1')).toEqual(['tag_prerelease']);
    expect(tagged('v1.2.0-rc.1', ['v1.1.0'], policy({ prerelease: 'allow' }))).toEqual([]);
  });

  it('count as versions only where they are allowed', () => {
    expect(tagged('v1.2.0', ['v2.0.0-rc.1'])).toEqual([]);
    expect(tagged('v1.2.0', ['v2.0.0-rc.1'], policy({ prerelease: 'allow' }))).toEqual(['tag_not_higher']);
    expect(tagged('v1.2.0', ['v1.2.0-rc.1'], policy({ prerelease: 'allow' }))).toEqual([]);
    expect(tagged('v1.2.0-rc.10', ['v1.2.0-rc.9'], policy({ prerelease: 'allow' }))).toEqual([]);
    expect(tagged('v1.2.0-rc.1', ['v1.2.0'], policy({ prerelease: 'allow' }))).toEqual(['tag_not_higher']);
  });
});

describe('the order of versions', () => {
  it.each([
    ['v1.2.0', ['v1.3.0'], 'main', ['tag_not_higher']],
    ['v1.10.0', ['v1.9.0'], 'main', []],
    ['v1.9.0', ['v1.10.0'], 'main', ['tag_not_higher']],
    ['v1.2.0+b', ['v1.2.0+a'], 'main', ['version_reused']],
    ['v1.2.0+b', ['v1.2.0'], 'main', ['version_reused']],
    // names that are no versions are no competition: moving tags, other products, the prefix of another
    ['v1.2.0', ['v1', 'v2', 'v9.9', 'nightly', 'w9.0.0', '9.0.0', 'v9.0.0.0'], 'main', []],
    ['v1.2.0', [], 'main', []],
    // a line that is no range holds everything
    ['v1.2.0', ['v2.0.0'], 'stable', ['tag_not_higher']],
    ['v1.2.0', ['v2.0.0'], undefined, ['tag_not_higher']],
    // a line of its own
    ['v1.2.0', ['v2.0.0', 'v1.1.0'], '1.x', []],
    ['v1.2.0', ['v1.3.0'], '1.x', ['tag_not_higher']],
    ['v1.2.7', ['v1.3.0', 'v1.2.6'], '1.2.x', []],
    ['v1.2.7', ['v1.3.0', 'v1.2.8'], '1.2.x', ['tag_not_higher']],
    ['v1.2.7', ['v1.3.0'], '1.2', []],
    ['v2.0.0', ['v1.1.0'], '1.x', ['tag_outside_line']],
    ['v1.3.0', [], '1.2.x', ['tag_outside_line']],
    ['v10.0.0', [], '1.x', ['tag_outside_line']],
  ])('%s among %j on the line %s: %j', (tag, names, line, reasons) => {
    expect(tagged(tag, names, { ...POLICY, line })).toEqual(reasons);
  });

  it('counts a published release whose tag is gone', () => {
    expect(against(decideTag(facts({ releases: known([{ tag: 'v1.5.0', assets: 3 }]) }), POLICY))).toEqual(['tag_not_higher']);
  });

  it('names the version that is in the way', () => {
    const { findings } = decideTag(facts({}, ['v1.1.0', 'v1.3.0', 'v1.2.5']), POLICY);
    expect(findings.find(({ reason }) => reason === 'tag_not_higher')).toMatchObject({
      subject: 'v1.2.0',
      message: expect.stringContaining('v1.3.0') as string,
    });
  });
});

const evidence = (fields: Partial<ReleasedEvidence> = {}): ReleasedEvidence => ({ product: 'shop', line: 'main', sequence: 7, commit: A, ...fields });

function released(own: ReleasedEvidence | undefined, release: PublishedRelease = { tag: 'v1.2.0', assets: 4 }): Partial<TagFacts> {
  return { releases: known([release]), ownEvidence: known(own) };
}

describe('moved tags and versions that were used before', () => {
  const tags = (commit: string | undefined, from: 'forge' | 'clone' = 'forge'): Partial<TagFacts> => ({
    tags: known({ from, all: commit === undefined ? [] : [{ name: 'v1.2.0', commit }] }),
  });

  it.each<[string, Partial<TagFacts>, readonly string[]]>([
    ['the push says that it moved', { movedByPush: true }, ['tag_moved']],
    ['the platform says another commit', tags(B), ['tag_moved']],
    ['it was deleted since', tags(undefined), ['tag_moved']],
    ['the clone does not have it', tags(undefined, 'clone'), []],
    ['the clone says another commit', tags(B, 'clone'), ['tag_moved']],
    ['it was released from another commit', released(evidence({ commit: B })), ['tag_moved', 'version_reused']],
    ['it was released from no commit', released(evidence({ commit: undefined })), ['version_reused']],
    ['it was released from this commit', released(evidence()), []],
    ['it was published without evidence', released(undefined), ['version_reused']],
    ['it was published without any file', released(undefined, { tag: 'v1.2.0', assets: 0 }), []],
    ['another tag was published', released(undefined, { tag: 'v1.1.0', assets: 9 }), []],
  ])('%s', (_, fields, reasons) => {
    expect(against(decideTag(facts(fields), POLICY))).toEqual(reasons);
  });

  it('a run for what is released already is fine, keeps its number, and is not overtaken', () => {
    const again = decideTag(facts(released(evidence()), ['v1.3.0']), POLICY);
    expect([against(again), again.again, again.sequence]).toEqual([[], true, 7]);
  });
});

describe('the commit', () => {
  it.each<[string, Partial<TagFacts>, readonly string[]]>([
    ['another one is checked out', { checkedOut: known(B) }, ['commit_mismatch']],
    ['nothing is checked out', { checkedOut: known(undefined) }, []],
    ['git could not tell', { checkedOut: notKnown('git is not installed') }, ['? tag-names-the-commit']],
    ['this one was sealed', { sealed: { commit: A, dirty: false } }, []],
    ['another one was sealed', { sealed: { commit: B, dirty: false } }, ['commit_mismatch']],
    ['no commit was sealed', { sealed: { commit: undefined, dirty: false } }, ['commit_mismatch']],
    ['it was sealed with changes', { sealed: { commit: A, dirty: true } }, ['commit_mismatch']],
  ])('%s', (_, fields, reasons) => {
    expect(against(decideTag(facts(fields), POLICY))).toEqual(reasons);
  });
});

describe('the gate of the commit', () => {
  const job = (result: string): TagFacts['gate'] =>
    known({
      by: 'needs',
      parts: [
        { name: 'gate', result: 'success' },
        { name: 'build', result },
      ],
    });
  const pull = (...runs: CheckRun[]): { number: number; head: string; runs: readonly CheckRun[] }[] => [{ number: 12, head: B, runs }];

  it.each<[string, TagFacts['gate'], readonly string[]]>([
    ['green on the commit', gate([run()]), []],
    ...['failure', 'neutral', 'skipped', 'cancelled', 'timed_out', 'action_required', 'stale', 'startup_failure', 'anything'].map(
      (conclusion): [string, TagFacts['gate'], string[]] => [`${conclusion} on the commit`, gate([run({ conclusion })]), ['gate_red']],
    ),
    ['running', gate([run({ conclusion: undefined })]), ['gate_missing']],
    ['none', gate([]), ['gate_missing']],
    ['another name', gate([run({ name: 'Gate' })]), ['gate_missing']],
    ['from another app', gate([run({ appSlug: 'somebody', appId: 1 })]), ['gate_missing']],
    ['from an app nobody knows', gate([run({ appSlug: undefined, appId: undefined })]), ['gate_missing']],
    ['from the app that the rule binds it to', gate([run({ appSlug: 'ours', appId: 99 })], [], 99), []],
    ['from GitHub Actions, where a rule binds another app', gate([run()], [], 99), ['gate_missing']],
    ['red, then green', gate([run({ conclusion: 'failure' }), run({ startedAt: '2026-01-05T12:00:01Z' })]), []],
    ['green, then red', gate([run({ conclusion: 'failure', startedAt: '2026-01-05T12:00:01Z' }), run()]), ['gate_red']],
    ['green, then running', gate([run(), run({ conclusion: undefined, startedAt: '2026-01-05T12:00:01Z' })]), ['gate_missing']],
    ['green and red at once', gate([run(), run({ conclusion: 'failure' })]), ['gate_red']],
    ['green, and red at a time that nobody says', gate([run(), run({ conclusion: 'failure', startedAt: undefined })]), ['gate_red']],
    ['green on the pull request', gate([], pull(run())), []],
    ['red on the pull request', gate([], pull(run({ conclusion: 'failure' }))), ['gate_red']],
    ['red on the commit, green on the pull request', gate([run({ conclusion: 'failure' })], pull(run())), ['gate_red']],
    ['green on the second of two pull requests', gate([], [...pull(), { number: 13, head: B, runs: [run()] }]), []],
    ['nothing names the check', known({ by: 'checks', checks: [], onCommit: [run()], pulls: [] }), ['gate_missing']],
    ['every job that was waited for succeeded', job('success'), []],
    ['a job failed', job('failure'), ['part_failed']],
    ['a job was skipped', job('skipped'), ['part_skipped']],
    ['a job was cancelled', job('cancelled'), ['part_cancelled']],
    ['a job came to nothing', job(''), ['part_inconclusive']],
    ['a job came to something like it', job('Success'), ['part_inconclusive']],
    ['no job was waited for', known({ by: 'needs', parts: [] }), ['gate_missing']],
    ['nobody could be asked', notKnown('the network is down'), ['? gate-is-green']],
  ])('%s', (_, asked, reasons) => {
    expect(against(decideTag(facts({ gate: asked }), POLICY))).toEqual(reasons);
  });

  it('needs every check that shows the gate to be green', () => {
    const two = known({ by: 'checks', checks: ['gate', 'gate (windows)'].map((name) => ({ name, appId: undefined })), onCommit: [run()], pulls: [] } as const);
    expect(against(decideTag(facts({ gate: two }), POLICY))).toEqual(['gate_missing']);
  });

  it('says which commit carried it', () => {
    const { findings } = decideTag(facts({ gate: gate([], pull(run())) }), POLICY);
    expect(findings.at(-1)).toMatchObject({ outcome: 'pass', message: expect.stringContaining('the head of pull request 12') as string });
  });

  it('where policy asks for none, may be missing and must not be red', () => {
    const optional = policy({ gate: 'optional' });
    const judged = (asked: TagFacts['gate']): string[] => against(decideTag(facts({ gate: asked }), optional));
    expect([judged(gate([])), judged(notKnown('no network')), judged(gate([run()])), judged(gate([run({ conclusion: 'failure' })]))]).toEqual([
      [],
      [],
      [],
      ['gate_red'],
    ]);
  });
});

describe('what nobody could answer', () => {
  it.each<[string, Partial<TagFacts>, readonly string[]]>([
    ['the tags', { tags: notKnown('shallow') }, ['? tag-has-not-moved', '? version-is-higher']],
    ['the releases', { releases: notKnown('503'), ownEvidence: notKnown('503') }, ['? version-is-new']],
    ['the evidence of its own release', { releases: known([{ tag: 'v1.2.0', assets: 1 }]), ownEvidence: notKnown('503') }, ['? version-is-new']],
  ])('%s: no verdict, and never green', (_, fields, open) => {
    const decision = decideTag(facts(fields), POLICY);
    expect([against(decision), verdictOfTag(decision.findings)]).toEqual([open, undefined]);
  });

  it('a refusal weighs more than a question without an answer', () => {
    const { findings } = decideTag(facts({ tag: 'v1.2', releases: notKnown('503') }), POLICY);
    expect(verdictOfTag(findings)).toBe('red');
  });

  it('no finding at all is no pass', () => {
    expect(verdictOfTag([])).toBeUndefined();
  });
});

describe('the sequence number', () => {
  const previous = (value: ReleasedEvidence | undefined): Partial<TagFacts> => ({ previousRelease: { tag: 'v1.1.0', evidence: known(value) } });

  it.each<[string, Partial<TagFacts>, number | undefined, readonly string[]]>([
    ['one more than the release before', previous(evidence({ sequence: 41 })), 42, []],
    ['none without a release before', {}, undefined, []],
    ['none after a release without evidence', previous(undefined), undefined, ['sequence_unknown']],
    ['none after a release of another product', previous(evidence({ product: 'other' })), undefined, ['sequence_unknown']],
    ['none after a release of another line', previous(evidence({ line: '1.x' })), undefined, ['sequence_unknown']],
    ['none where it cannot be read', { previousRelease: { tag: 'v1.1.0', evidence: notKnown('503') } }, undefined, ['sequence_unknown']],
  ])('%s', (_, fields, sequence, reasons) => {
    const decision = decideTag(facts(fields), POLICY);
    expect([decision.sequence, decision.warnings.map(({ reason }) => reason), verdictOfTag(decision.findings)]).toEqual([sequence, reasons, 'green']);
  });

  it('warns of tags that only the clone knows', () => {
    const decision = decideTag(facts({ tags: known({ from: 'clone', all: [{ name: 'v1.2.0', commit: A }] }) }), POLICY);
    expect(decision.warnings.map(({ reason }) => reason)).toEqual(['tags_local']);
  });
});
