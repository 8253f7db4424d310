import { join } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import type { Ports } from '../ports/index.js';
import { compareTemplate, type TemplateState } from '../templates/compare.js';
import { TEMPLATES } from '../templates/index.js';
import { renderMarked, type TemplateFacts } from '../templates/template.js';

/** Where the runbooks can be read when the repository has no address that is known. */
const OWN_RUNBOOKS = 'https://github.com/duri/duri/blob/main/docs/runbooks';

/** What became of the release template. */
export interface WrittenTemplates {
  /** Absolute. */
  readonly folder: string;
  /** Relative to the folder, as below. */
  readonly written: readonly string[];
  /** What was there, and how it stands to its template. */
  readonly kept: readonly { readonly path: string; readonly state: TemplateState }[];
}

/** Writes every file of the release template that is not there yet; the others only when forced. Looks at all of them before it writes any. @throws input_missing, input_invalid, write_failed */
export function writeTemplates({ files }: Pick<Ports, 'files'>, folder: string, facts: TemplateFacts, force: boolean): WrittenTemplates {
  const standing = TEMPLATES.map((template) => ({ template, state: compareTemplate(files, join(folder, template.path), template) }));
  const due = standing.filter(({ state }) => force || state === 'missing');
  for (const { template } of due) files.write(join(folder, template.path), renderMarked(template, facts));
  return {
    folder,
    written: due.map(({ template }) => template.path),
    kept: standing.flatMap((one) => (due.includes(one) ? [] : [{ path: one.template.path, state: one.state }])),
  };
}

/** What may be known of the place of the runbooks. */
export interface RunbookPlace {
  /** An address that the user gave. */
  readonly given: string | undefined;
  readonly repositoryId: string | undefined;
  readonly line: string;
  /** The template's folder from the top of the repository; undefined when that is not known. */
  readonly folder: string | undefined;
}

/** Where people read the runbooks: the address given, the files of this repository on GitHub, else the pages of DuRi itself. @throws input_invalid */
export function runbooksAddress({ given, repositoryId, line, folder }: RunbookPlace): string {
  if (given !== undefined) return checkedAddress(given);
  if (folder === undefined || repositoryId?.startsWith('github.com/') !== true) return OWN_RUNBOOKS;
  return encodeURI(`https://${repositoryId}/blob/${line}/${folder}/runbooks`);
}

function checkedAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).href.replace(/\/+$/, '');
  throw new IntegrityError(
    'input_invalid',
    '--runbooks is no http or https address',
    {},
    { hint: 'Give the folder that the pages can be read in, such as https://wiki.example.com/duri.' },
  );
}
