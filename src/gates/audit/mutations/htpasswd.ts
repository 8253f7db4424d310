import type { Mutation } from '../mutation.js';
import { type Edit, inFile } from './edit.js';

/** A fault in how the deploy script makes the htpasswd file: an edit of every line that runs htpasswd, or of what follows it. */
const fault = (id: string, says: string, change: Edit): Mutation => inFile('deploy_script', { id: `htpasswd/${id}`, says, change });

/** The arguments of each htpasswd that writes: `-v` only asks, and `command -v` only looks for it. */
const options =
  (change: (args: string) => string) =>
  (text: string): string =>
    text.replace(/^(?!\s*#)(.*(?<!-v )\bhtpasswd(?= +-)(?! +-v))( +-[^\n]*)$/gm, (_, before: string, args: string) => before + change(args));

/** The statements after htpasswd in the same function. */
const afterwards =
  (change: (rest: string) => string) =>
  (text: string): string =>
    text.replace(/(\n[^#\n]*\bhtpasswd +-[^v][\s\S]*?\n\}\n)/, (body) => change(body));

/** Faults of the htpasswd file, put in where it is made. */
export const htpasswdMutations: readonly Mutation[] = [
  fault(
    'default-algorithm',
    'hashed passwords with MD5',
    options((args) =>
      args
        .replace(/ -B\b/, '')
        .replace(/ (-\w*)B/, ' $1')
        .replace(/ -C +\S+/, ''),
    ),
  ),
  fault(
    'sha1',
    'hashed passwords with SHA-1',
    options((args) =>
      args
        .replace(/ -B\b/, ' -s')
        .replace(/ (-\w*)B/, ' $1s')
        .replace(/ -C +\S+/, ''),
    ),
  ),
  fault(
    'plain',
    'kept passwords in plain text',
    options((args) =>
      args
        .replace(/ -B\b/, ' -p')
        .replace(/ (-\w*)B/, ' $1p')
        .replace(/ -C +\S+/, ''),
    ),
  ),
  fault(
    'default-cost',
    'left bcrypt at cost 5',
    options((args) => args.replace(/ -C +\S+/, '')),
  ),
  fault(
    'low-cost',
    'hashed with cost 4',
    options((args) => args.replace(/ -C +\S+/, ' -C 4')),
  ),
  fault(
    'password-argument',
    'gave the password as an argument',
    options((args) => args.replace(/ -i\b/, ' -b').replace(/ (-\w*)i/, ' $1b')),
  ),
  fault(
    'world-readable',
    'let everybody read the hashes',
    afterwards((rest) => rest.replace(/\b0?640\b/g, '644')),
  ),
  fault(
    'private',
    'let only root read the hashes, so that no worker can',
    afterwards((rest) => rest.replace(/\b0?640\b/g, '600')),
  ),
  fault(
    'wrong-group',
    'gave the hashes to another group',
    afterwards((rest) => rest.replace(/root:["']?\$\{?\w+\}?/g, 'root:nogroup').replace(/root:www-data/g, 'root:nogroup')),
  ),
  fault(
    'not-made',
    'no longer made the file',
    options((args) => ` -v${args}`),
  ),
];
