import { component, type Ecosystem } from '../component.js';
import { lockFileInvalid } from '../lock-file-error.js';
import { licenceOf } from './npm-lock.js';

/**
 * The manifests of installed packages: package.json right below a node_modules folder or one of its scopes.
 * Packages with odd manifests are installed and run all the same, so only what is no JSON object is refused.
 */
export const npmInstalled: Ecosystem = {
  name: 'installed npm package',
  accepts: (path) => /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/.@][^/]*\/package\.json$/.test(path),
  read: ({ path, text }) => {
    const manifest = parse(path, text);
    const folder = /node_modules\/((?:@[^/]+\/)?[^/]+)\/package\.json$/.exec(path)?.[1] ?? '';
    const name = typeof manifest['name'] === 'string' && manifest['name'] !== '' ? manifest['name'] : folder;
    const version = typeof manifest['version'] === 'string' ? manifest['version'] : undefined;
    return { components: [component('npm', name, version, { foundIn: path, licence: licenceOf(manifest['license'] ?? manifest['licenses']) })] };
  },
};

function parse(path: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw lockFileInvalid(path, `is not JSON: ${(error as SyntaxError).message}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw lockFileInvalid(path, 'is not a JSON object');
  return value as Record<string, unknown>;
}
