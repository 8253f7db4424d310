import { z } from 'zod';
import { readDotenv } from '../../../../languages/dotenv.js';
import { everyDirective } from '../../../../languages/nginx/load.js';
import { PASSES } from '../../../../languages/nginx/path-directives.js';
import { backendsOf } from '../../../../languages/nginx/targets.js';
import { messageOf } from '../../../../model/errors.js';
import type { Location } from '../../../../model/finding.js';
import { fails, Unmet } from '../../../checks/observation.js';
import { compilePattern } from '../../../checks/pattern.js';
import type { Ground } from '../../check-type.js';
import { queryPath } from '../data/data-check.js';
import { languageOf, readData } from '../data/read-data.js';
import { shownValue } from '../env/placeholders.js';
import { openSites, siteParameters } from '../nginx/site.js';

const file = z.string().min(1).describe('The file.');

/** Where a value stands. */
export const sourceSchema = z.union([
  z.strictObject({ env: z.strictObject({ file, key: z.string().min(1).describe('The variable.') }) }),
  z.strictObject({ data: z.strictObject({ file: file.describe('A JSON or YAML file.'), jsonpath: z.string().min(1).describe('A JSONPath (RFC 9535).') }) }),
  z.strictObject({
    text: z.strictObject({
      file,
      capture: z
        .string()
        .min(1)
        .superRefine((text, context) => {
          try {
            compilePattern(text);
          } catch (error) {
            context.addIssue({ code: 'custom', message: `is no RE2 pattern: ${messageOf(error)}` });
          }
        })
        .describe('RE2 pattern; on each line the first group of its first match is a value.'),
    }),
  }),
  z.strictObject({
    nginx: z.strictObject({ ...siteParameters, backend: z.enum(['port', 'host']).describe('What is taken of every address that requests are passed on to.') }),
  }),
  z.strictObject({ value: z.string().min(1).describe('A value as it is written here.') }),
]);

export type Source = z.output<typeof sourceSchema>;

/** A value, and where it stands. */
export interface FoundValue {
  readonly text: string;
  /** As it may be shown: that of a secret is not. */
  readonly shown: string;
  readonly location?: Location;
}

/** Every value of a source, in the order of the file. @throws Unmet when the file is missing or cannot be read */
export async function valuesOf(ground: Ground, source: Source): Promise<readonly FoundValue[]> {
  if ('value' in source) return [{ text: source.value, shown: source.value }];
  if ('env' in source) return ofEnv(ground, source.env);
  if ('data' in source) return ofData(ground, source.data);
  if ('text' in source) return ofText(ground, source.text);
  return ofNginx(ground, source.nginx);
}

/** A source in words. */
export function sourceName(source: Source): string {
  if ('value' in source) return source.value;
  if ('env' in source) return `${source.env.key} of ${source.env.file}`;
  if ('data' in source) return `${source.data.jsonpath} of ${source.data.file}`;
  if ('text' in source) return `${source.text.capture} of ${source.text.file}`;
  return `backend ${source.nginx.backend} of ${[source.nginx.file].flat().join(', ')}`;
}

function ofEnv(ground: Ground, { file, key }: { readonly file: string; readonly key: string }): FoundValue[] {
  return readDotenv(ground.text(file))
    .entries.filter((entry) => entry.key === key)
    .map(({ value, line, column }) => ({ text: value, shown: shownValue(key, value), location: { file, line, column } }));
}

async function ofData(ground: Ground, { file, jsonpath }: { readonly file: string; readonly jsonpath: string }): Promise<FoundValue[]> {
  const data = readData(ground, file, languageOf(file));
  const nodes = await queryPath(data.value, jsonpath);
  return nodes.map(({ value, location }) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const place = data.locate(location);
    return { text, shown: text.slice(0, 200), ...(place === undefined ? {} : { location: place }) };
  });
}

function ofText(ground: Ground, { file, capture }: { readonly file: string; readonly capture: string }): FoundValue[] {
  const pattern = compilePattern(capture);
  return ground
    .text(file)
    .split('\n')
    .flatMap((line, index) => {
      const text = pattern.first(line);
      return text === undefined ? [] : [{ text, shown: text.slice(0, 200), location: { file, line: index + 1 } }];
    });
}

function ofNginx(ground: Ground, source: Extract<Source, { nginx: unknown }>['nginx']): FoundValue[] {
  return openSites(ground, source).flatMap(({ file, configuration, http }) =>
    [...everyDirective(configuration.directives)]
      .filter(({ name }) => (PASSES as readonly string[]).includes(name))
      .flatMap((directive) => {
        const backends = backendsOf(http, directive);
        if (backends === undefined) throw new Unmet(fails(file, 'passes requests on to what only a variable knows', { location: directive.place }));
        return backends;
      })
      .map(({ host, port, directive }) => {
        const text = source.backend === 'host' ? host : String(port ?? 'none');
        return { text, shown: text, location: directive.place };
      }),
  );
}
