import type { Problem } from '../../shape/parsed.js';
import { isLicenceId, licenceReferences } from '../licence.js';
import { isPurl } from '../purl.js';
import { componentsOf, type CyclonedxDocument, type LicenceChoice } from './schema.js';

type Report = (where: string, message: string) => void;

const SERIAL_NUMBER = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** What the shape does not say: references, licences, package URLs, serial number and time. */
export function checkCyclonedx(document: CyclonedxDocument): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (where, message) => problems.push({ where, message });
  checkHeader(document, report);
  checkReferences(document, report);
  checkChoices('/metadata/licenses', document.metadata?.licenses ?? [], report);
  for (const [where, { licenses = [], purl }] of componentsOf(document)) {
    checkChoices(`${where}/licenses`, licenses, report);
    if (purl !== undefined && !isPurl(purl)) report(`${where}/purl`, `is "${purl.slice(0, 80)}", which is no package URL`);
  }
  return problems;
}

function checkHeader({ serialNumber, metadata }: CyclonedxDocument, report: Report): void {
  if (serialNumber !== undefined && !SERIAL_NUMBER.test(serialNumber)) report('/serialNumber', 'is no urn:uuid: in lower case');
  const timestamp = metadata?.timestamp ?? '2026-01-05T12:00:00Z';
  if (!TIMESTAMP.test(timestamp) || Number.isNaN(Date.parse(timestamp)))
    report('/metadata/timestamp', `is "${timestamp.slice(0, 40)}"; expected an instant of RFC 3339`);
}

/** Every `bom-ref` stands once in the whole document, and what is referred to is there. @source CycloneDX 1.6, refType */
function checkReferences(document: CyclonedxDocument, report: Report): void {
  const known = new Set<string>();
  for (const [where, ref] of bomRefs(document, '')) {
    if (known.has(ref)) report(where, `is "${ref.slice(0, 80)}", which another element has`);
    known.add(ref);
  }
  for (const [where, target] of references(document)) {
    if (typeof target !== 'string' || (!known.has(target) && !target.startsWith('urn:cdx:')))
      report(where, `names "${String(target).slice(0, 80)}", which is no element of the document`);
  }
  checkDependencies(document.dependencies ?? [], report);
}

function checkDependencies(dependencies: NonNullable<CyclonedxDocument['dependencies']>, report: Report): void {
  const parents = new Set<string>();
  for (const [index, { ref, dependsOn = [], provides = [] }] of dependencies.entries()) {
    if (parents.has(ref)) report(`/dependencies/${index}/ref`, `is "${ref.slice(0, 80)}", whose dependencies are listed already`);
    parents.add(ref);
    if ([dependsOn, provides].some((list) => new Set(list).size !== list.length)) report(`/dependencies/${index}`, 'lists an element twice');
  }
}

function* references({ dependencies = [], compositions = [] }: CyclonedxDocument): Generator<readonly [where: string, target: unknown]> {
  for (const [index, { ref, dependsOn = [], provides = [] }] of dependencies.entries()) {
    yield [`/dependencies/${index}/ref`, ref];
    yield* listed(`/dependencies/${index}/dependsOn`, dependsOn);
    yield* listed(`/dependencies/${index}/provides`, provides);
  }
  for (const [index, { assemblies, dependencies: needed }] of compositions.entries()) {
    yield* listed(`/compositions/${index}/assemblies`, assemblies);
    yield* listed(`/compositions/${index}/dependencies`, needed);
  }
}

function* listed(where: string, list: unknown): Generator<readonly [where: string, target: unknown]> {
  if (!Array.isArray(list)) return;
  for (const [index, target] of list.entries()) yield [`${where}/${index}`, target];
}

function* bomRefs(value: unknown, where: string): Generator<readonly [where: string, ref: string]> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'bom-ref' && typeof member === 'string') yield [`${where}/bom-ref`, member];
    else yield* bomRefs(member, `${where}/${key}`);
  }
}

function checkChoices(where: string, choices: readonly LicenceChoice[], report: Report): void {
  if (choices.length > 1 && choices.some((choice) => 'expression' in choice))
    report(where, 'has an expression beside other licences; an expression stands alone');
  for (const [index, choice] of choices.entries()) {
    if ('expression' in choice) {
      if (licenceReferences(choice.expression) === undefined)
        report(`${where}/${index}/expression`, `is "${choice.expression.slice(0, 80)}", which is no SPDX licence expression`);
      continue;
    }
    const { id, name } = choice.license;
    if ((id === undefined) === (name === undefined)) report(`${where}/${index}/license`, 'has to have either id or name');
    if (id !== undefined && !isLicenceId(id)) report(`${where}/${index}/license/id`, `is "${id.slice(0, 80)}", which is not in the SPDX licence list`);
  }
}
