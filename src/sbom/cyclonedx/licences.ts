import { isLicenceId, readLicence } from '../licence.js';
import type { CyclonedxComponent, CyclonedxDocument, LicenceChoice } from './schema.js';

/**
 * The document with licences that follow the grammar: an identifier that the list does not have, or words that
 * are no expression, become a named licence. @source CycloneDX 1.6, licenseChoice
 */
export function withValidLicences(document: CyclonedxDocument): CyclonedxDocument {
  const { metadata, components } = document;
  return {
    ...document,
    metadata: metadata && { ...metadata, component: metadata.component && ofComponent(metadata.component), licenses: validChoices(metadata.licenses) },
    components: components?.map(ofComponent),
  };
}

function ofComponent(component: CyclonedxComponent): CyclonedxComponent {
  return { ...component, licenses: validChoices(component.licenses), components: component.components?.map(ofComponent) };
}

function validChoices(choices: readonly LicenceChoice[] | undefined): LicenceChoice[] | undefined {
  const valid = choices?.flatMap((choice) => ('license' in choice ? validLicence(choice) : validExpression(choice))) ?? [];
  if (valid.length === 0) return undefined;
  // The schema takes one expression alone or any number of licences; as a name an expression keeps its words.
  return valid.length === 1 ? valid : valid.map((choice) => ('expression' in choice ? { license: { name: choice.expression } } : choice));
}

function validLicence(choice: Extract<LicenceChoice, { license: unknown }>): LicenceChoice[] {
  const { id, name, ...rest } = choice.license;
  const stated = (id ?? name ?? '').trim();
  const licence = readLicence(stated);
  if (licence.kind === 'unknown') return [];
  if (id === undefined) return [{ license: { ...rest, name: stated } }];
  if (licence.kind === 'expression' && isLicenceId(licence.expression)) return [{ license: { ...rest, id: licence.expression } }];
  return [{ license: { ...rest, name: stated } }];
}

function validExpression(choice: Extract<LicenceChoice, { expression: string }>): LicenceChoice[] {
  const licence = readLicence(choice.expression);
  const { expression, ...rest } = choice;
  switch (licence.kind) {
    case 'unknown':
      return [];
    case 'expression':
      return [{ ...rest, expression: licence.expression }];
    case 'none':
    case 'text':
      return [{ license: { ...rest, name: expression.trim() } }];
  }
}
