import { isAbsolute, posix } from 'node:path';
import { z } from 'zod';
import type { Directive } from '../../../../languages/nginx/directive.js';
import { everyDirective } from '../../../../languages/nginx/load.js';
import { FILES_READ } from '../../../../languages/nginx/path-directives.js';
import type { MadeFile } from '../../../../languages/made-files.js';
import { IntegrityError } from '../../../../model/errors.js';
import type { Account } from '../../../../ports/host-files.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import type { Ground } from '../../check-type.js';
import { madeByParameters, filesMadeBy } from '../made-by.js';
import { whatStops } from '../readable-by.js';
import { hereOf, type Site, type SitePlace } from './site.js';
import { actualOf } from './subject.js';

export const referenceParameters = z.strictObject({
  directives: z
    .array(z.string().refine((name) => name in FILES_READ, 'is no directive that names a file'))
    .min(1)
    .default(['auth_basic_user_file', 'ssl_certificate', 'ssl_certificate_key', 'ssl_trusted_certificate', 'ssl_client_certificate', 'ssl_dhparam'])
    .describe('Directives whose files are looked for. Includes are always followed.'),
  readable_by: z
    .string()
    .min(1)
    .optional()
    .describe('The account that has to be able to read them: that of the workers. Certificates and keys are read by root before, and need only be there.'),
  made_by: madeByParameters
    .optional()
    .describe('The script that puts them onto the host; then its commands are judged, and not the machine that the audit runs on.'),
});

type Parameters = z.output<typeof referenceParameters>;

/** Every include was found (or it would have ended before), and every file that the configuration names is there and can be read. */
export async function judgeReferences(ground: Ground, site: Site, place: SitePlace, parameters: Parameters): Promise<readonly Observation[]> {
  const made = parameters.made_by === undefined ? undefined : (await filesMadeBy(ground, parameters.made_by)).files;
  const included = site.configuration.includes.flatMap(({ place: location, pattern, files }) =>
    files.length > 0
      ? [holds(site.file, `includes ${pattern}: ${files.length === 1 ? 'one file' : `${files.length} files`}`, { location })]
      : [fails(site.file, `includes ${pattern}, which matches nothing`, { expected: 'a file', location })],
  );
  const named = [...everyDirective(site.configuration.directives)].filter(
    ({ name, args }) => parameters.directives.includes(name) && args[0] !== undefined && args[0] !== 'off' && !args[0].startsWith('data:'),
  );
  const read = holds(site.file, `is readable, with ${site.configuration.files.length - 1} more`, { location: { file: site.file, line: 1 } });
  return [read, ...included, ...named.map((directive) => judgeReference(ground, { site, place, parameters, made }, directive))];
}

interface Context {
  readonly site: Site;
  readonly place: SitePlace;
  readonly parameters: Parameters;
  readonly made: ReadonlyMap<string, MadeFile> | undefined;
}

function judgeReference(ground: Ground, { site, place, parameters, made }: Context, directive: Directive): Observation {
  const [named = ''] = directive.args;
  const subject = `${named} of ${site.file}`;
  const path = isAbsolute(named) ? named : posix.join(place.folder ?? posix.dirname(site.file), named);
  const says = `is named by ${directive.name}`;
  const where = { location: directive.place };
  if (named.includes('$')) return fails(subject, `${says} with a variable: which file it is cannot be told`, { expected: 'a path', ...actualOf(directive) });
  const here = hereOf(place.installed, path);
  if (!isAbsolute(here))
    return ground.look(here)?.kind === 'file'
      ? holds(subject, `${says}, and is ${here}`, where)
      : fails(subject, `${says}, and ${here} is not there`, { expected: 'a file', ...where });
  const workers = directive.name === 'auth_basic_user_file' ? parameters.readable_by : undefined;
  if (made !== undefined) return judgeMade({ made: made.get(path), script: parameters.made_by?.script ?? '', workers, subject, says }, where);
  return judgeHost(ground, { path: here, workers, subject, says }, where);
}

/** It may read everything, so only what is not there stops it: a link to nothing too. */
const ROOT: Account = { name: 'root', id: 0, groupIds: [0] };

function judgeHost(
  ground: Ground,
  { path, workers, subject, says }: { path: string; workers: string | undefined; subject: string; says: string },
  where: Pick<Observation, 'location'>,
): Observation {
  const facts = ground.look(path);
  if (facts === undefined) return fails(subject, `${says}, and is not there`, { expected: 'a file', actual: 'nothing', ...where });
  if (workers === undefined) {
    const stop = whatStops(ground, path, ROOT);
    return stop === undefined
      ? holds(subject, `${says}, and is there`, where)
      : fails(subject, `${says}, and ${stop.path} ${stop.because}`, { expected: 'a file', ...where });
  }
  const account = ground.ports.hostFiles.account(workers);
  if (account === undefined)
    throw new IntegrityError(
      'input_invalid',
      `this machine has no account ${workers}`,
      {},
      { hint: 'Name the account of the workers of nginx on this machine.' },
    );
  const stop = whatStops(ground, path, account);
  if (stop === undefined) return holds(subject, `${says}, and ${workers} can read it`, where);
  return fails(subject, `${says}, and ${stop.path} ${stop.because}`, {
    expected: `readable by ${workers}`,
    ...where,
    fix: `chown root:${workers} ${path} && chmod 640 ${path}`,
  });
}

function judgeMade(
  { made, script, workers, subject, says }: { made: MadeFile | undefined; script: string; workers: string | undefined; subject: string; says: string },
  where: Pick<Observation, 'location'>,
): Observation {
  if (made === undefined)
    return fails(subject, `${says}, and ${script} never makes it`, { expected: `a file that ${script} makes`, actual: 'nothing', ...where });
  const at = { location: { file: script, line: made.by.line, column: made.by.column } };
  if (workers === undefined) return holds(subject, `${says}, and ${script} makes it`, at);
  const { mode, group, owner } = made;
  const shown = `mode ${mode === undefined ? 'of its umask' : mode.toString(8).padStart(4, '0')}, ${owner ?? 'root'}:${group ?? 'root'}`;
  const readable = mode !== undefined && ((mode & 0o4) !== 0 || (group === workers && (mode & 0o40) !== 0) || (owner === workers && (mode & 0o400) !== 0));
  return readable
    ? holds(subject, `${says}, and ${script} makes it readable by ${workers}`, at)
    : fails(subject, `${says}, and ${script} makes it so that ${workers} cannot read it: every login ends with 500`, {
        expected: `mode 0640, root:${workers}`,
        actual: shown,
        ...at,
      });
}
