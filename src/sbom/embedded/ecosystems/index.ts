import type { Ecosystem } from '../component.js';
import { cargoLock } from './cargo-lock.js';
import { composerLock } from './composer-lock.js';
import { gemfileLock } from './gemfile-lock.js';
import { goMod } from './go-mod.js';
import { npmInstalled } from './npm-installed.js';
import { npmLock } from './npm-lock.js';
import { pipRequirements } from './pip-requirements.js';
import { pnpmLock } from './pnpm-lock.js';
import { pythonInstalled } from './python-installed.js';
import { yarnLock } from './yarn-lock.js';

/** Everything that the embedded generator reads. */
export const ECOSYSTEMS: readonly Ecosystem[] = [
  npmLock,
  npmInstalled,
  yarnLock,
  pnpmLock,
  pipRequirements,
  pythonInstalled,
  goMod,
  cargoLock,
  composerLock,
  gemfileLock,
];

/** Files that name components, too, but need a parser that DuRi does not carry: they are reported, so that the gap is seen. */
const UNREAD =
  /(?:^|\/)(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock\.toml|bun\.lockb?|deno\.lock|pom\.xml|gradle\.lockfile|packages\.lock\.json|[^/]+\.deps\.json|pubspec\.lock|mix\.lock|Podfile\.lock|Package\.resolved|conan\.lock|[^/]+\.(?:jar|war|ear))$/;

/** The ecosystem that a file belongs to; `'unread'` for one that is known and not read. What packages bring along in node_modules is their own. */
export function ecosystemOf(path: string): Ecosystem | 'unread' | undefined {
  const inside = /(?:^|\/)node_modules\//.test(path);
  const found = ECOSYSTEMS.find(
    (ecosystem) =>
      ecosystem.accepts(path) && (!inside || ecosystem === npmInstalled || (ecosystem === npmLock && path.endsWith('node_modules/.package-lock.json'))),
  );
  return found ?? (!inside && UNREAD.test(path) ? 'unread' : undefined);
}
