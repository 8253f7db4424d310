import type { TemplateFacts } from '../template.js';

/** Where things lie in the containers: the same path in each, so that one command line reads the same wherever it stands. */
export const PLACES = {
  node: '/opt/duri/bin/node',
  cli: '/opt/duri/dist/cli.js',
  /** Root of the release volume; `restore` makes `current` in it. */
  volume: '/srv/duri',
  release: '/srv/duri/current/release',
  evidence: '/srv/duri/current/evidence',
  policy: '/etc/duri/duri.yml',
  keyring: '/etc/duri/duri.keyring.json',
  state: '/var/lib/duri',
  archives: '/archives',
} as const;

/** A number that no image gives to a person, and root is not. */
export const USER = 65532;

/** A product as the name of an object. @source Kubernetes, "Object Names and IDs": RFC 1123 label names */
export function objectName({ product }: Pick<TemplateFacts, 'product'>): string {
  const name = product
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'app' : name;
}
