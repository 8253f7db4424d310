import { isAbsolute, join, resolve } from 'node:path';
import { findBase } from '../gates/schema-downgrade/find-base.js';
import { command } from '../inputs/command.js';
import { requiredText, textOr } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { exitCode } from '../model/status.js';
import type { Ports } from '../ports/index.js';
import { findingJson } from '../reports/finding-json.js';
import { listComponents } from '../sbom/components.js';
import type { PackageListing } from '../sbom/difference.js';
import { countsText, differenceJson, differenceOf, differenceTables, type SbomDifference } from '../sbom/difference-report.js';
import { readGivenSbom } from '../sbom/given-sbom.js';
import { listCommit, listWorkTree, topOfWorkTree } from '../sbom/list-repository.js';

const SBOM_FILE = 'sbom.json';

/** `duri sbom diff` */
export default command({
  name: 'sbom diff',
  summary: 'Say which packages a change adds, removes, replaces, or puts under another licence',
  description:
    'Compares the packages of two sides. A side is an SBOM (SPDX 2.3 or CycloneDX 1.6 JSON), an evidence directory, a git ref, or . for the work tree. Of a git ref and of the work tree the lock files that git tracks are read by the embedded generator, so that both sides come from one tool. Which packages the project needs itself, and which only its packages need, is not told. A lock file of HEAD that cannot be read leaves the difference unknown, which is exit code 3.',
  examples: [
    { line: 'duri sbom diff origin/main', says: 'What this branch does to the packages' },
    { line: 'duri sbom diff ./last-green evidence', says: 'Between two sealed releases' },
    { line: 'duri sbom diff old.spdx.json new.cdx.json', says: 'Between two documents' },
  ],
  inputs: {
    base: requiredText('The side before: SBOM, evidence directory or git ref', 'BASE', { positional: true }),
    head: textOr('.', 'The side after: SBOM, evidence directory, git ref, or . for the work tree', 'HEAD', { positional: true }),
  },
  outputs: {},
  action: undefined,
  run: async (ports, { base, head }) => {
    const after = await listSide(ports, head);
    const before = await listSide(
      ports,
      base,
      after.unreadable.map(({ path }) => path),
    );
    return toResult(differenceOf(before, after));
  },
});

/** What is compared; `without` are lock files that the other side cannot read. */
async function listSide(ports: Ports, text: string, without: readonly string[] = []): Promise<PackageListing> {
  const path = resolve(ports.environment.cwd, text);
  if (text === '.' || (ports.git.isRepository(ports.environment.cwd) && path === (await topOfWorkTree(ports)))) return listWorkTree(ports);
  if (await isDocument(ports, path, text)) return listDocument(ports, path, text);
  const side = await findBase(ports, text);
  switch (side.kind) {
    case 'commit':
      return listCommit(ports, { commit: side.commit, label: `${printable(side.ref)} (${side.commit.slice(0, 12)})`, without });
    case 'unresolved':
      throw invalid(
        text,
        'is neither a commit of this copy of the repository nor an SBOM',
        'Fetch it with `git fetch --depth=1 origin REF`; a file is ./FILE.',
      );
    case 'directory':
      if (ports.files.exists(join(side.path, SBOM_FILE))) return listDocument(ports, join(side.path, SBOM_FILE), join(text, SBOM_FILE));
      throw invalid(text, 'is neither an evidence directory nor the top of this repository', 'Make an SBOM of it with `duri sbom DIR`, and name that file.');
  }
}

/** A file counts by its path or its ending, never by a plain name: the change under test could bring a file with the name of a branch. */
async function isDocument({ environment, files, git }: Ports, path: string, text: string): Promise<boolean> {
  if (!files.exists(path) || files.isDirectory(path)) return false;
  if (isAbsolute(text) || /^\.{1,2}[/\\]/.test(text)) return true;
  if (!text.endsWith('.json')) return false;
  const ref = git.isRepository(environment.cwd) ? await git.resolve(environment.cwd, text) : undefined;
  if (ref !== undefined)
    throw invalid(text, 'is a git ref and a file', `Write ./${printable(text)} for the file, or refs/heads/${printable(text)} for the branch.`);
  return true;
}

function invalid(text: string, what: string, hint: string): IntegrityError {
  return new IntegrityError('base_invalid', `${printable(text)} ${what}`, { side: text }, { hint });
}

function listDocument({ files }: Pick<Ports, 'files'>, path: string, label: string): PackageListing {
  const content = files.read(path, LIMITS.sbomBytes);
  if (content === undefined) throw new IntegrityError('input_missing', `there is no SBOM ${printable(label)}`, { path });
  const { document, tool } = readGivenSbom(content, label);
  return { label: printable(label), tool: `${tool.name} ${tool.version}`, packages: listComponents(document.document), notes: [], unreadable: [] };
}

function toResult(difference: SbomDifference): CommandResult {
  const { base, head, counts, findings, notes, newLicences, changes } = difference;
  const outcome = findings.length === 0 ? 'verified' : 'error(infra)';
  const says =
    findings.length === 0 ? countsText(counts) : `${findings.length} lock files of ${head.label} could not be read; of the others: ${countsText(counts)}`;
  return {
    exitCode: exitCode(outcome, 'prod'),
    json: { ...differenceJson(difference), findings: findings.map(findingJson), warnings: [] },
    report: {
      tone: findings.length > 0 ? 'bad' : newLicences.length > 0 ? 'warn' : 'plain',
      headline: changes.length === 0 && findings.length === 0 ? 'the same packages, under the same licences' : says,
      facts: [
        ['base', `${base.label}: ${base.packages} packages, by ${base.tool}`],
        ['head', `${head.label}: ${head.packages} packages, by ${head.tool}`],
        ...notes.map((note) => ['note', note] as const),
      ],
      tables: differenceTables(difference),
      findings,
    },
    short: says,
  };
}
