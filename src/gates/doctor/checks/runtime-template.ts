import { join } from 'node:path';
import { printable } from '../../../model/path.js';
import { compareTemplate, type TemplateState } from '../../../templates/compare.js';
import { TEMPLATES } from '../../../templates/index.js';
import { doctorCheck, note, ok } from '../check.js';

/** What a state other than `current` is called in the table. */
const SAYS: Readonly<Record<Exclude<TemplateState, 'current'>, string>> = {
  edited: 'edited since it was written',
  older: 'older than this DuRi',
  newer: 'written by a newer DuRi',
  missing: 'missing',
  foreign: 'not made from the template',
};

interface Found {
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly state: TemplateState }[];
}

/** Have alerts, dashboard and runbooks drifted from what `duri init --runtime` writes? A repository without any of them is well. */
export const runtimeTemplate = doctorCheck({
  id: 'runtime-template',
  title: 'release template',
  collect: ({ ports, runtime }): Found => ({
    folder: runtime,
    files: TEMPLATES.map((template) => ({ path: template.path, state: compareTemplate(ports.files, join(runtime, template.path), template) })),
  }),
  judge: ({ folder, files }: Found) => {
    const made = files.filter(({ state }) => state !== 'missing' && state !== 'foreign');
    if (made.length === 0) return ok('not used here');
    const drifted = Object.entries(SAYS).flatMap(([state, says]) => {
      const paths = files.filter((file) => file.state === state).map(({ path }) => path);
      return paths.length === 0 ? [] : [`${says}: ${listed(paths)}`];
    });
    if (drifted.length === 0) return ok(`${files.length} files in ${printable(folder)}, as this DuRi writes them`);
    const newer = files.some(({ state }) => state === 'newer') ? ' Update DuRi where it is older than the files.' : '';
    return note(
      drifted.join('; '),
      `\`duri init --runtime\` writes what is missing; with --force it renews all, so commit first and look at the difference.${newer}`,
    );
  },
});

const MAX_LISTED = 5;

function listed(paths: readonly string[]): string {
  return `${paths.slice(0, MAX_LISTED).join(', ')}${paths.length > MAX_LISTED ? ` and ${paths.length - MAX_LISTED} more` : ''}`;
}
