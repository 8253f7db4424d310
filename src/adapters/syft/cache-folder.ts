import { isAbsolute, join } from 'node:path';
import type { Environment } from '../../ports/environment.js';

/** Where downloaded tools are kept; undefined where the platform gives no place for it. @source XDG Base Directory Specification; actions/toolkit, tool-cache (RUNNER_TOOL_CACHE) */
export function cacheFolder({ variables, platform }: Environment): string | undefined {
  const home = variables[platform === 'win32' ? 'USERPROFILE' : 'HOME'];
  const atHome = platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];
  const candidates = [
    variables['RUNNER_TOOL_CACHE'],
    variables['XDG_CACHE_HOME'],
    platform === 'win32' ? variables['LOCALAPPDATA'] : undefined,
    home === undefined ? undefined : join(home, ...atHome),
  ];
  const base = candidates.find((path) => path !== undefined && isAbsolute(path));
  return base === undefined ? undefined : join(base, 'duri');
}
