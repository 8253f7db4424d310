import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot } from './project.js';

interface Pin {
  readonly version?: string;
  /** Where it is used at all; everywhere when absent. */
  readonly platforms?: readonly string[];
}

const families = JSON.parse(readFileSync(join(projectRoot, 'tools.json'), 'utf8')) as Readonly<Record<string, Readonly<Record<string, Pin>>>>;
const pins: Readonly<Record<string, Pin | undefined>> = Object.fromEntries(Object.values(families).flatMap((family) => Object.entries(family)));

type Lookup = { readonly path: string } | { readonly missing: string };

/** Looks in .tools/bin for what tools.json pins, where `npm run provision` puts it, and on PATH for the rest (openssl, sha256sum, git). */
export function lookUpTool(name: string): Lookup {
  const pin = pins[name];
  const platforms = pin?.platforms;
  if (platforms !== undefined && !platforms.includes(process.platform)) return { missing: `${name} is used on ${platforms.join(', ')} only` };
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders =
    pin === undefined ? (process.env['PATH'] ?? '').split(delimiter) : [join(projectRoot, '.tools', 'bin'), join(projectRoot, '.tools', 'debian', 'bin')];
  const path = folders.map((folder) => join(folder, file)).find((candidate) => existsSync(candidate));
  if (path !== undefined) return { path };
  return { missing: `${name} is not installed${pin === undefined ? '' : '; `npm run provision` says why'}` };
}

/**
 * `describe` for tests that cannot run without outside tools; `paths` are theirs, in the same order. Where one is missing,
 * the tests are registered as skipped under the title "NOT RUN: …", so that the last line counts them as such;
 * in CI a missing tool that this platform should have is one failing test.
 */
export function describeWithTools(names: readonly string[], title: string, body: (...paths: string[]) => void): void {
  const found = names.map(lookUpTool);
  const missing = found.flatMap((one) => ('missing' in one ? [one.missing] : []));
  if (missing.length === 0) {
    describe(title, () => body(...found.map((one) => ('path' in one ? one.path : ''))));
    return;
  }
  const expected = names.every((name) => pins[name]?.platforms?.includes(process.platform) ?? true);
  describe(`${title} NOT RUN: ${missing.join('; ')}`, () => {
    if (process.env['CI'] !== 'true' || !expected) describe.skip('without its tools', () => body(...names));
    else
      it('has its tools in CI', () => {
        throw new Error(missing.join('; '));
      });
  });
}

/** The same for one tool. */
export function describeWithTool(name: string, title: string, body: (path: string) => void): void {
  describeWithTools([name], title, body);
}
