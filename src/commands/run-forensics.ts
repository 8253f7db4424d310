import { dirname, resolve } from 'node:path';
import { withThousands } from '../model/amount.js';
import { prefixed } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { parseSpan } from '../model/instant.js';
import { printable, printablePath } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { isInside } from '../policy/inside.js';
import type { Ports } from '../ports/index.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { type Captured, captureForensics } from './capture-forensics.js';
import type { ForensicsValues } from './forensics.js';
import { loadVerifier } from './load-verifier.js';
import { openReleasePlace, realPath, type ReleasePlace } from './release-place.js';

const SHOWN = 20;

/** What `duri forensics` does. @throws input_invalid, file_exists, directory_missing, write_failed, and what loading policy and keys throws */
export async function runForensics(ports: Ports, values: ForensicsValues): Promise<CommandResult> {
  const at = ports.clock.now();
  const place = openReleasePlace(ports, values.path, values.evidence);
  const output = newFile(ports, values.output, place);
  const window = windowBefore(at, values.window);
  const { judge, trust, verifier } = await loadVerifier(ports, { ...values, mode: 'verifier' }, at, [place.directory, place.evidence]);
  const { signers } = chooseSigners(trust, 'log', { optional: values.signingKey.length === 0 });
  const against = values.against === undefined ? undefined : resolve(ports.environment.cwd, values.against);
  const captured = await captureForensics(ports, { ...place, judge, verifier, against, window, logs: values.log, output, signers, at });
  return forensicsResult(
    captured,
    signers.map(({ keyId }) => keyId),
  );
}

/** A bundle never lands in what it is about, and never takes the place of another. @throws input_invalid, file_exists */
function newFile(ports: Ports, named: string, { directory, evidence }: ReleasePlace): string {
  const path = resolve(ports.environment.cwd, named);
  const folder = realPath(ports, dirname(path));
  if (isInside(folder, directory) || isInside(folder, evidence))
    throw new IntegrityError('input_invalid', `--output ${printable(named)} lies in what the bundle is about`, {}, { hint: 'Write it elsewhere.' });
  if (ports.files.exists(path)) throw new IntegrityError('file_exists', `${printable(named)} is there already`, { path });
  return path;
}

/** @throws input_invalid */
function windowBefore(at: Date, text: string): { readonly from: Date; readonly to: Date } {
  const span = parseSpan(text);
  if (span === undefined) throw new IntegrityError('input_invalid', `--window is "${printable(text.slice(0, 40))}"; expected a time such as 90m, 24h or 7d`);
  return { from: new Date(at.getTime() - span), to: at };
}

/** What is shown of a bundle: it judges nothing, so its tone is plain. */
function forensicsResult(captured: Captured, signedBy: readonly string[]): CommandResult {
  const { path, digest, sizeBytes, manifest, files, outcome, changes, processes, notSeen } = captured;
  const found = changes?.changes ?? [];
  const headline = `${printable(path)}: the release is ${outcome}; ${changes === undefined ? 'what changed is not known' : `${changes.total} differences`}`;
  return {
    exitCode: 0,
    json: {
      status: 'written',
      release_status: outcome,
      bundle: { path, digest: prefixed(digest), size: sizeBytes, files, manifest_digest: prefixed(manifest) },
      signed_by: signedBy,
      differences: changes?.total ?? null,
      holding_processes: processes?.holding.map(({ pid, command, userId }) => ({ pid, command, user_id: userId })) ?? null,
      not_seen: notSeen,
    },
    report: {
      tone: 'plain',
      headline,
      facts: [
        ['digest', prefixed(digest)],
        ['size', `${withThousands(sizeBytes)} bytes, ${files} files`],
        ['signed by', signedBy.join(', ') || 'nobody: no key with the use `log` was given'],
      ],
      tables: [
        {
          title: 'Changed paths',
          head: ['path', 'how', 'bytes that differ', 'copied'],
          rows: found
            .slice(0, SHOWN)
            .map(({ path: name, kinds, ranges, copy }) => [
              printablePath(name),
              kinds.join(', '),
              ranges === undefined ? '' : `${withThousands(ranges.bytes)} in ${ranges.total} ranges`,
              copy === undefined ? 'no' : 'yes',
            ]),
        },
        {
          title: 'Processes that hold the tree',
          head: ['pid', 'user', 'command', 'holds'],
          rows: (processes?.holding ?? []).slice(0, SHOWN).map(({ pid, userId, command, holds }) => [
            String(pid),
            String(userId),
            command,
            holds
              .slice(0, 3)
              .map(({ as, path: held }) => `${as} ${printablePath(held)}`.trim())
              .join(', '),
          ]),
        },
      ].filter(({ rows }) => rows.length > 0),
      next: [...notSeen.slice(0, SHOWN).map((what) => `Not seen: ${what}`), 'Keep the bundle off this host: whoever tampered with the release may remove it.'],
    },
    short: headline,
  };
}
