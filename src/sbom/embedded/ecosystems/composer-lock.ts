import { z } from 'zod';
import { component, type Ecosystem } from '../component.js';
import { hexHash } from '../integrity.js';
import { readLockJson } from '../lock-json.js';
import { licenceOf } from './npm-lock.js';

const packageSchema = z.looseObject({
  name: z.string().min(1),
  version: z.string(),
  license: z.unknown().optional(),
  dist: z.looseObject({ shasum: z.string().nullish() }).nullish(),
  require: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).optional(),
});
const schema = z.looseObject({ packages: z.array(packageSchema) });

/** composer.lock; `packages-dev` is left out. @source getcomposer.org, "composer.lock" */
export const composerLock: Ecosystem = {
  name: 'composer.lock',
  accepts: (path) => /(?:^|\/)composer\.lock$/.test(path),
  read: (file) => {
    const { packages } = readLockJson(file, schema);
    const pairs = packages.map((entry) => {
      const found = component('composer', entry.name, entry.version, {
        foundIn: file.path,
        licence: licenceOf(entry.license),
        hashes: hexHash('SHA-1', entry.dist?.shasum ?? undefined),
      });
      return [entry, found] as const;
    });
    const purls = new Map(pairs.map(([{ name }, { purl }]) => [name.toLowerCase(), purl]));
    const needs = (require: unknown): string[] =>
      (Array.isArray(require) ? [] : Object.keys(require ?? {})).flatMap((name) => purls.get(name.toLowerCase()) ?? []);
    return { components: pairs.map(([entry, found]) => ({ ...found, dependsOn: needs(entry.require) })) };
  },
};
