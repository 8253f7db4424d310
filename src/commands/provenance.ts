import { join, resolve } from 'node:path';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { command } from '../inputs/command.js';
import { optionalText, textList } from '../inputs/input.js';
import { prefixed, sha256, type Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import type { Warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import type { CommandResult } from '../model/report.js';
import type { EvidenceFile } from '../ports/evidence-store.js';
import type { Ports } from '../ports/index.js';
import type { BuildClaims } from '../provenance/build-environment.js';
import { buildProvenance, buildProvenanceStatement, type ProvenanceSubject, renderProvenance, type StatementFacts } from '../provenance/build-provenance.js';
import { PROVENANCE_FILE } from '../provenance/check-provenance.js';
import { collectSubjects, eachOnce } from '../provenance/collect-subjects.js';
import { describeBuild } from '../provenance/describe-build.js';
import { collectLockFiles } from '../provenance/lock-files.js';
import { sbomFormatOf } from '../provenance/sbom-format.js';
import { SBOM_FILE, type SbomLink } from '../provenance/sbom-link.js';
import { warningJson } from '../reports/finding-json.js';
import { listedSubjects } from './listed-subjects.js';
import { sealInstant } from './seal-instant.js';
import { evidenceInput } from './place-inputs.js';

const INVENTORY_FILE = 'checksums.json';
const DEFAULT_OUTPUT = 'provenance.intoto.json';

export default command({
  name: 'provenance',
  summary: 'Write provenance.json: which source, which builder, which SBOM',
  description:
    'Writes an in-toto statement with the SLSA provenance predicate. With --evidence it stands beside an existing checksums.json and sbom.json, and names both. Without, it speaks of the artifacts that you name, or in a job of GitHub Actions of those that its steps have declared ($GITHUB_ARTIFACTS_LIST). What it says of the build is what the CI says of itself; it is unsigned: `duri seal` or `duri sign` signs.',
  examples: [
    { line: 'duri provenance dist --evidence evidence', says: 'Beside an inventory and an SBOM that are there already' },
    { line: 'duri provenance --subject-path "out/*.tgz" --output out/provenance.intoto.json', says: 'For artifacts that are no release directory' },
    { line: 'duri provenance --subject-digest sha256:… --subject-name ghcr.io/acme/shop', says: 'For something that is known by its digest only' },
  ],
  inputs: {
    directory: optionalText('The release directory, whose lock files are named among the dependencies', 'DIR', { positional: true, action: 'path' }),
    evidence: optionalText('The evidence directory with checksums.json and sbom.json', 'DIR', evidenceInput),
    subjectPath: textList('An artifact, by path or glob; may be repeated', 'PATH', { flag: 'subject-path', action: 'subject-path' }),
    subjectDigest: optionalText('An artifact, by digest; needs --subject-name', 'sha256:HEX', { flag: 'subject-digest', action: 'subject-digest' }),
    subjectName: optionalText('Name of the one artifact', 'NAME', { flag: 'subject-name', action: 'subject-name' }),
    subjectChecksums: optionalText('Artifacts, as a file that sha256sum wrote', 'FILE', { flag: 'subject-checksums', action: 'subject-checksums' }),
    sbomPath: optionalText('The SBOM of the artifacts, where there is no evidence directory', 'FILE', { flag: 'sbom-path', action: 'sbom-path' }),
    output: optionalText('Where to write, where there is no evidence directory', 'FILE', { flag: 'output', action: 'output' }, { defaultText: DEFAULT_OUTPUT }),
  },
  outputs: {
    'provenance-path': 'Path of the file that was written',
    'provenance-digest': 'Its digest, as sha256:…',
    'builder-id': 'Who built, as far as the CI says',
  },
  action: { name: 'generate-provenance', icon: 'file-text', permissions: { contents: 'read' } },
  run: async (ports, values) => {
    const { cwd } = ports.environment;
    const finishedOn = sealInstant(ports);
    const evidence = directoryAt(ports, values.evidence);
    const release = directoryAt(ports, values.directory);
    const given = await collectSubjects(ports, {
      paths: values.subjectPath,
      digest: values.subjectDigest,
      name: values.subjectName,
      checksumsPath: values.subjectChecksums,
    });
    const named = given.length > 0 || evidence !== undefined ? given : (listedSubjects(ports) ?? []);
    if (evidence !== undefined && values.sbomPath !== undefined)
      throw new IntegrityError('usage', `--sbom-path has no meaning beside --evidence, whose ${SBOM_FILE} is taken`);
    const checkout = await ports.git.head(release ?? cwd);
    const { claims, warnings } = describeBuild(ports.environment.variables, checkout);
    const lockFiles = collectLockFiles(ports.files, { ...(release === undefined ? {} : { release }), ...(release === cwd ? {} : { repository: cwd }) });
    const common = { build: claims, checkout, lockFiles, finishedOn };
    const written = evidence === undefined ? writeStatement(ports, named, values, common) : writeBeside(ports, evidence, named, common);
    return toResult({ ...written, claims, warnings, lockFiles: lockFiles.length });
  },
});

type Common = Omit<StatementFacts, 'subjects' | 'sbom'>;

interface Written {
  readonly path: string;
  readonly digest: string;
  readonly subjects: readonly ProvenanceSubject[];
  readonly next: string;
}

/** The provenance of a release, beside the inventory and SBOM that it names. */
function writeBeside({ evidence }: Pick<Ports, 'evidence'>, directory: string, named: readonly ProvenanceSubject[], common: Common): Written {
  const { inventory, sbom } = readEvidence(evidence, directory);
  const subjects = eachOnce([{ name: INVENTORY_FILE, digest: inventory }, ...named]);
  const text = renderProvenance(buildProvenance({ ...common, subjects, sbom }));
  const transaction = evidence.begin(directory);
  try {
    transaction.put(PROVENANCE_FILE, text);
    transaction.commit();
  } finally {
    transaction.abort();
  }
  return { path: join(directory, PROVENANCE_FILE), digest: prefixed(sha256(text)), subjects, next: 'Sign the whole set: duri seal' };
}

/** Digest of the inventory, and the SBOM. @throws file_exists when the set is sealed: another provenance would break it */
function readEvidence(evidence: Ports['evidence'], directory: string): { readonly inventory: Sha256; readonly sbom: SbomLink } {
  const snapshot = evidence.open(directory);
  try {
    if (snapshot.file(METADATA_FILE) !== undefined)
      throw new IntegrityError(
        'file_exists',
        `${join(directory, METADATA_FILE)} binds the provenance that is there; another one would break the set`,
        {},
        { hint: 'Run `duri seal` again: it writes a new set as one.' },
      );
    const [inventory, sbom] = [INVENTORY_FILE, SBOM_FILE].map((name) => {
      const file = snapshot.file(name);
      if (file === undefined) throw new IntegrityError('input_missing', `${join(directory, name)} is not there`);
      return file;
    }) as [EvidenceFile, EvidenceFile];
    return { inventory: inventory.digest(), sbom: toSbomLink(sbom.read(LIMITS.sbomBytes), join(directory, SBOM_FILE)) };
  } finally {
    snapshot.close();
  }
}

/** The statement about artifacts that are no release directory. */
function writeStatement(
  ports: Ports,
  subjects: readonly ProvenanceSubject[],
  values: { readonly sbomPath: string | undefined; readonly output: string | undefined },
  common: Common,
): Written {
  if (subjects.length === 0)
    throw new IntegrityError(
      'usage',
      'there is nothing to write provenance of',
      {},
      {
        hint: 'Give --evidence DIR, or name artifacts with --subject-path, --subject-digest or --subject-checksums. In a job whose steps declare artifacts to the runner, those are taken.',
      },
    );
  const { cwd } = ports.environment;
  const path = resolve(cwd, values.output ?? DEFAULT_OUTPUT);
  const sbom = values.sbomPath === undefined ? undefined : readSbom(ports.files, resolve(cwd, values.sbomPath));
  const text = renderProvenance(buildProvenanceStatement({ ...common, subjects, sbom }));
  ports.files.write(path, text);
  return { path, digest: prefixed(sha256(text)), subjects, next: `Sign it: duri sign ${path}` };
}

function readSbom(files: Ports['files'], path: string): SbomLink {
  const content = files.read(path, LIMITS.sbomBytes);
  if (content === undefined) throw new IntegrityError('input_missing', `${path} is not there`);
  return toSbomLink(content, path);
}

function toSbomLink(content: Uint8Array, path: string): SbomLink {
  const format = sbomFormatOf(content);
  if (format === undefined) throw new IntegrityError('sbom_invalid', `${path} is neither SPDX nor CycloneDX JSON`);
  return { digest: sha256(content), format };
}

function directoryAt({ environment, files }: Pick<Ports, 'environment' | 'files'>, path: string | undefined): string | undefined {
  const directory = path === undefined ? undefined : resolve(environment.cwd, path);
  if (directory !== undefined && !files.isDirectory(directory)) throw new IntegrityError('directory_missing', `${directory} is no directory`);
  return directory;
}

function toResult({
  path,
  digest,
  subjects,
  next,
  claims,
  warnings,
  lockFiles,
}: Written & { readonly claims: BuildClaims; readonly warnings: readonly Warning[]; readonly lockFiles: number }): CommandResult {
  const { builder, source, buildType, environment } = claims;
  return {
    exitCode: 0,
    json: {
      path,
      digest,
      environment,
      builder: builder.id,
      build_type: buildType,
      source: { uri: source.uri ?? null, commit: source.commit ?? null },
      subjects: subjects.map((subject) => ({ name: subject.name, digest: prefixed(subject.digest) })),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: warnings.length === 0 ? 'good' : 'warn',
      headline: `Provenance of ${subjects.length === 1 ? (subjects[0]?.name ?? '') : `${subjects.length} artifacts`} written; it is not signed yet`,
      facts: [
        ['file', path],
        ['digest', digest],
        ['builder', builder.id],
        ['source', source.uri ?? 'not known'],
        ['commit', source.commit ?? 'not known'],
        ['lock files', String(lockFiles)],
      ],
      warnings,
      next: [next],
    },
    outputs: { 'provenance-path': path, 'provenance-digest': digest, 'builder-id': builder.id },
    short: `${digest} ${path}`,
  };
}
