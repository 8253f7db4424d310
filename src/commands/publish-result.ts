import type { Publication } from '../archive/publish/publication.js';
import { prefixed } from '../model/digest.js';
import { type Finding, outcomeOf } from '../model/finding.js';
import type { CommandResult } from '../model/report.js';
import { EXIT_RED, exitCode, worstOutcome } from '../model/status.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';

interface Context {
  readonly tag: string;
  readonly until: 'published' | 'draft' | 'nothing';
  readonly repository: string;
}

/** What `publish` shows and gives back. That something is public although it should not be stands before everything else. */
export function publishResult(publication: Publication, context: Context): CommandResult {
  const { stage, again, release, commit, archives, digests, findings, warnings, consumer } = publication;
  const open = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  const good = open.length === 0;
  const status = statusOf(publication, context, good);
  const headline = headlineOf(publication, context, open);
  const immutable = stage === 'published' && release.immutable === true;
  const { id, url } = release;
  return {
    exitCode: exitOf(open),
    json: {
      status,
      verdict: good ? 'green' : 'red',
      published: stage === 'published',
      again,
      ...(good || status !== null ? {} : { error: errorOf(open) }),
      tag: context.tag,
      commit,
      url,
      immutable,
      level: immutable ? 'locked' : 'declared',
      consumer: consumer ?? null,
      assets: [...digests].map(([name, digest]) => ({ name, sha256: digest })),
      archives: archives.map(({ name, verification }) => ({ name, status: verification.outcome, sequence: verification.metadata?.sequence ?? null })),
      findings: findings.map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: good ? 'good' : 'bad',
      headline,
      facts: [
        ['release', url],
        ['commit', commit],
        ['assets', immutable ? 'locked: nobody can change them any more' : stage === 'published' ? 'declared: they can still be changed' : 'of a draft'],
        ...(consumer === undefined ? [] : [['tried as a consumer', consumer === 'anonymous' ? 'without a token' : 'with the token of this job'] as const]),
      ],
      tables: [{ title: 'Files of the release', head: ['file', 'SHA-256'], rows: [...digests].sort().map(([name, digest]) => [name, prefixed(digest)]) }],
      findings: [...open, ...findings.filter((finding) => !open.includes(finding))],
      warnings,
      next: [...(good ? [] : loudly(publication, context)), ...adviceFor(open)],
    },
    outputs: {
      status: status ?? '',
      verdict: good ? 'green' : 'red',
      'release-url': url,
      'release-id': String(id),
      immutable: String(immutable),
      again: String(again),
    },
    short: headline,
  };
}

function statusOf({ stage, findings }: Publication, { until }: Context, good: boolean): string | null {
  if (good) return until === 'nothing' ? 'dry-run' : stage;
  const outcome = worstOutcome(findings.map(outcomeOf));
  return outcome === 'tampered' || outcome === 'corrupted' || outcome === 'policy_changed' ? outcome : null;
}

/** The worst finding; a refusal that says nothing of evidence is red, and what could not be looked at is no pass. */
function exitOf(open: readonly Finding[]): number {
  const worst = worstOutcome(open.map(outcomeOf));
  if (worst !== 'verified') return exitCode(worst, 'prod');
  if (open.some(({ outcome }) => outcome === 'fail')) return EXIT_RED;
  return exitCode(open.length === 0 ? 'verified' : 'error(infra)', 'prod');
}

function headlineOf({ stage, again, release }: Publication, { tag, until }: Context, open: readonly Finding[]): string {
  const [first] = open;
  const why = first === undefined ? '' : `${first.subject} ${first.message}${open.length > 1 ? ` (and ${open.length - 1} more)` : ''}`;
  if (first !== undefined) return stage === 'published' ? `${tag} IS PUBLIC, and it is not right: ${why}` : `${tag} was not published: ${why}`;
  if (until === 'nothing') return stage === 'published' ? `${tag} is published, and verifies` : `${tag} would be published`;
  if (stage === 'draft') return `${tag} is a draft with everything in it, and verifies`;
  const kept = release.immutable === true ? 'locked' : 'can still be changed';
  return again ? `${tag} was published before, with the very same files, and verifies` : `${tag} is published, and verifies as downloaded (${kept})`;
}

function loudly({ stage, release }: Publication, { repository, tag }: Context): string[] {
  if (stage === 'draft') return ['Nothing is public: the release is still a draft. Mend what is listed, and run this again.'];
  const line = `duri verify ${repository}@${tag} --keyring duri.keyring.json`;
  return [
    `Find out whether people get something wrong: run \`${line}\` from another machine.`,
    `If it does not verify there, withdraw the release now: say so at the top of its notes (${release.url}), then delete it. Its version is never used again; release a new, higher one.`,
    'If it does verify, only looking at it failed here: run this job again. It publishes nothing twice.',
  ];
}

function errorOf([first]: readonly Finding[]): { readonly code: string; readonly message: string; readonly hint: string } {
  return {
    code: first?.reason ?? 'unknown',
    message: first === undefined ? 'nothing was checked' : `${first.subject} ${first.message}`,
    hint: adviceFor(first === undefined ? [] : [first])[0] ?? 'See the findings, and run it again.',
  };
}
