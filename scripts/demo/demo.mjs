/**
 * npm run demo: seals a real release directory with the committed CLI, verifies it, then attacks copies of it.
 * Everything that is printed comes from those runs; any answer but the expected one fails the demo.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ATTACKS, listFiles } from './attacks.mjs';
import { duri, must } from './duri.mjs';
import { buildRelease } from './release.mjs';
import { heading, line, paint, progress, status, table } from './screen.mjs';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const startedAt = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'duri-demo-'));

try {
  process.exitCode = await demo(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function demo(root) {
  const [release, evidence, ring] = ['release', 'evidence', 'duri.keyring.json'].map((name) => join(root, name));
  heading('1. A release directory: what npm would publish of DuRi, with its production dependencies');
  const built = buildRelease(project, release, progress);
  line(`${built.files} files published, ${built.packages} packages beside them`);

  heading('2. Keys: an HMAC secret, and an Ed25519 key so that others can verify without the secret');
  for (const kind of ['hmac-sha256', 'ed25519']) await must('keys', 'new', '--kind', kind, '--keyring', ring);
  const { keys } = JSON.parse(readFileSync(ring, 'utf8'));
  for (const { id, kind } of keys) line(`${kind.padEnd(12)} ${paint.dim(id)}`);

  heading('3. duri seal');
  const sealed = await must('seal', release, '--evidence', evidence, '--keyring', ring, '--product', 'duri', '--repository-id', 'github.com/duri/duri');
  line(
    `${sealed.counts.files} files, ${(sealed.counts.bytes / 1e6).toFixed(1)} MB; SBOM of ${sealed.sbom.components} components by ${paint.bold(toolName(sealed.sbom.tool))}`,
  );
  if (sealed.sbom.tool.name !== 'syft') line(paint.dim('no Syft on this machine: the embedded generator stepped in, and the evidence says so'));
  table(
    ['evidence set', 'bytes'],
    listFiles(evidence).map(({ name, bytes }) => [name, { hAlign: 'right', content: bytes.toLocaleString('en') }]),
  );

  heading('4. duri verify');
  const verified = await duri('verify', release, '--evidence', evidence, '--keyring', ring);
  line(`${status(verified.status)}, exit code ${verified.exitCode}`);

  heading('5. Attacks, each on a copy');
  const results = [];
  for (const [index, attack] of ATTACKS.entries()) {
    progress(attack.name, index, ATTACKS.length);
    results.push(await tryAttack(join(root, `attack-${index}`), { release, evidence, root, keys }, attack));
  }
  progress('done', ATTACKS.length, ATTACKS.length);
  table(
    ['what was done', 'status', 'exit', 'why', 'what to do'],
    results.map(({ attack, result, why }) => [attack.name, status(result.status), String(result.exitCode), why.text, why.fix]),
    [24, 16, 6, 42, 48],
  );
  return judge([{ attack: { name: 'the release as it was sealed', expect: 'verified' }, result: verified }, ...results]);
}

async function tryAttack(copy, { release, evidence, root, keys }, attack) {
  mkdirSync(copy);
  const place = {
    release: attack.onRelease ? join(copy, 'release') : release,
    evidence: join(copy, 'evidence'),
    ring: join(copy, 'duri.keyring.json'),
    secrets: join(copy, 'duri-keys'),
  };
  if (attack.onRelease) cpSync(release, place.release, { recursive: true, verbatimSymlinks: true });
  cpSync(evidence, place.evidence, { recursive: true });
  cpSync(join(root, 'duri.keyring.json'), place.ring);
  cpSync(join(root, 'duri-keys'), place.secrets, { recursive: true });
  await attack.run({ ...place, keys: keys.map(({ id, secret_file: file }) => ({ id, secretFile: join(root, file) })) });
  const result = await duri('verify', place.release, '--evidence', place.evidence, '--keyring', place.ring);
  rmSync(copy, { recursive: true });
  return { attack, result, why: reasonFor(result) };
}

/** A Syft that somebody built does not know its version; its digest says which it is. */
function toolName({ name, version, digest }) {
  return version === 'unknown' && digest ? `${name} sha256:${digest.slice(0, 12)}…` : `${name} ${version}`;
}

/** The finding that made the status, or the warning where it is verified. */
function reasonFor({ status: found, findings, warnings }) {
  const shown =
    found === 'verified'
      ? warnings.find(({ reason }) => reason === 'key_rotating')
      : findings.find(({ outcome, status: makes }) => outcome === 'fail' && makes === found);
  if (shown === undefined) return { text: '', fix: '' };
  return { text: `${shown.subject}: ${shown.message} [${shown.reason}]`, fix: shown.fix ?? '' };
}

function judge(results) {
  const wrong = results.filter(
    ({ attack, result }) => result.status !== attack.expect || (attack.warning && !result.warnings.some(({ reason }) => reason === attack.warning)),
  );
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (wrong.length === 0) console.log(paint.green(`\n✔ ${results.length} of ${results.length} answers are as expected, in ${seconds} s`));
  for (const { attack, result } of wrong)
    console.log(paint.red(`\n✖ ${attack.name}: expected ${attack.expect}, found ${result.status} ${JSON.stringify(result.findings ?? result.error)}`));
  return wrong.length === 0 ? 0 : 1;
}
