import { type Component, component, type Ecosystem, type LockFile } from '../component.js';
import { lockFileInvalid } from '../lock-file-error.js';
import { sourceQualifier } from '../source-url.js';

interface Line {
  readonly section: string;
  /** Of a GIT section. */
  readonly source: { readonly remote?: string | undefined; readonly revision?: string | undefined };
  readonly indent: number;
  readonly name: string;
  readonly version: string | undefined;
}

/** Gemfile.lock. It does not tell groups apart, so everything is listed. @source rubygems/bundler, lockfile_parser.rb */
export const gemfileLock: Ecosystem = {
  name: 'Gemfile.lock',
  accepts: (path) => /(?:^|\/)(?:Gemfile\.lock|gems\.locked)$/.test(path),
  read: (file) => {
    if (!/^(?:GEM|GIT|PATH)\r?$/m.test(file.text) || !/^DEPENDENCIES\r?$/m.test(file.text))
      throw lockFileInvalid(file.path, 'has no GEM, GIT or PATH section, or no DEPENDENCIES');
    const found: { component: Component; needs: string[] }[] = [];
    const direct: string[] = [];
    for (const line of gemLines(file)) {
      if (line.section === 'DEPENDENCIES' && line.indent === 2) direct.push(line.name);
      if (!['GEM', 'GIT', 'PATH'].includes(line.section)) continue;
      if (line.indent === 4) found.push({ component: toComponent(line, file), needs: [] });
      if (line.indent === 6) found.at(-1)?.needs.push(line.name);
    }
    const purls = new Map(found.map(({ component: { name, purl } }) => [name, purl]));
    const toPurls = (names: readonly string[]): string[] => names.flatMap((name) => purls.get(name) ?? []);
    return { components: found.map((entry) => ({ ...entry.component, dependsOn: toPurls(entry.needs) })), direct: toPurls(direct) };
  },
};

/** The lines that name a gem: `    name (version)`, with what stands above them. */
function* gemLines({ text }: LockFile): Generator<Line> {
  let section = '';
  let source: Line['source'] = {};
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (/^[A-Z][A-Z ]*$/.test(line)) [section, source] = [line, {}];
    const [, key, value] = /^ {2}(remote|revision): (\S+)$/.exec(line) ?? [];
    if (key !== undefined) source = { ...source, [key]: value };
    const [, indent = '', name, version] = /^( +)([A-Za-z0-9._-]+)!?(?: \(([^)]*)\))?!?$/.exec(line) ?? [];
    if (name !== undefined) yield { section, source, indent: indent.length, name, version };
  }
}

/** `1.15.4-x86_64-linux` is a version and a platform. */
function toComponent({ section, source, name, version: text = '' }: Line, { path }: LockFile): Component {
  if (text === '') throw lockFileInvalid(path, `gives no version for "${name}"`);
  const [, version = text, platform] = /^([^-]+)(?:-(.+))?$/.exec(text) ?? [];
  const from = section === 'GIT' && source.remote !== undefined ? sourceQualifier(`${source.remote}#${source.revision ?? ''}`) : {};
  return component('gem', name, version, { foundIn: path, qualifiers: { platform, ...from } });
}
