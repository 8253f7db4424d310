import { codeMarkdown, plainMarkdown } from './markdown-text.js';

export interface NotesFacts {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  /** File name of the key ring, as the repository has it. */
  readonly keyring: string;
  readonly releases: readonly { readonly archive: string; readonly says: string; readonly metadataDigest: string }[];
  readonly assets: readonly { readonly name: string; readonly digest: string }[];
}

const START = '<!-- duri:verify -->';
const END = '<!-- /duri:verify -->';

/** GitHub takes no longer notes. @source GitHub REST API, "Update a release" */
const MAX_CHARACTERS = 125_000;

/**
 * Release notes with the block that tells how to verify the release. What people wrote stays as it is; only what stands between
 * the two marks is written anew, so that a second run gives the same notes.
 */
export function withVerifyBlock(body: string, facts: NotesFacts): string {
  const [from, to] = [body.indexOf(START), body.indexOf(END)];
  const found = from !== -1 && to > from;
  const before = (found ? body.slice(0, from) : body).trimEnd();
  const after = found ? body.slice(to + END.length).trim() : '';
  const render = (assets: NotesFacts['assets']): string => [before, block({ ...facts, assets }), after].filter((part) => part !== '').join('\n\n') + '\n';
  const whole = render(facts.assets);
  return whole.length <= MAX_CHARACTERS ? whole : render([]);
}

function block({ repository, tag, keyring, releases, assets }: NotesFacts): string {
  const line = `npx duri verify ${repository}@${tag} --keyring ${keyring}`;
  return [
    START,
    '### Verify this release',
    '',
    'Take the key ring from the repository at a commit that you trust, never from the release. Then one line downloads and checks everything:',
    '',
    '```sh',
    line,
    '```',
    '',
    ...releases.map(({ archive, says, metadataDigest }) => `- ${plainMarkdown(says)}: ${codeMarkdown(archive)}, metadata ${codeMarkdown(metadataDigest)}`),
    '',
    'Each archive holds the release and its evidence: `sbom.json` (what it consists of), `provenance.json` (where it comes from), `checksums.json`, `SHA256SUMS` and their signatures.',
    ...(assets.length === 0
      ? []
      : ['', '| file | SHA-256 |', '|---|---|', ...assets.map(({ name, digest }) => `| ${codeMarkdown(name)} | ${codeMarkdown(digest)} |`)]),
    END,
  ].join('\n');
}
