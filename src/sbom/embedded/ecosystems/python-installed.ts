import { component, type Ecosystem } from '../component.js';
import { lockFileInvalid } from '../lock-file-error.js';

/** Installed Python packages, by the METADATA of their .dist-info folder. @source packaging.python.org, "Core metadata specifications" */
export const pythonInstalled: Ecosystem = {
  name: 'installed Python package',
  accepts: (path) => /(?:^|\/)[^/]+\.dist-info\/METADATA$/.test(path),
  read: ({ path, text }) => {
    const head = text.replace(/^\uFEFF/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
    const field = (name: string): string | undefined => new RegExp(`^${name}:(.*)$`, 'mi').exec(head)?.[1]?.trim() || undefined;
    const [name, version] = [field('Name'), field('Version')];
    if (name === undefined || version === undefined) throw lockFileInvalid(path, 'has no Name or no Version');
    const licence = field('License-Expression') ?? field('License');
    return { components: [component('pypi', name, version, { foundIn: path, licence: licence === 'UNKNOWN' ? undefined : licence?.slice(0, 1000) })] };
  },
};
