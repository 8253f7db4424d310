import { type Component, component, type Ecosystem } from '../component.js';
import { hexHash } from '../integrity.js';
import { lockFileInvalid } from '../lock-file-error.js';
import { showable, sourceQualifier } from '../source-url.js';

/** A requirement: name, extras, then a version or an address, then a marker. @source PEP 508 */
const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:@\s*(\S+)|\(?([^;()]*)\)?)\s*(?:;.*)?$/;

const MAX_LENGTH = 2_000;

/** requirements.txt and its like. A requirement without `==` is listed without a version: the file does not tell it. @source pip documentation, "Requirements File Format" */
export const pipRequirements: Ecosystem = {
  name: 'pip requirements file',
  accepts: (path) => /(?:^|\/)requirements(?:[-_.][^/]*)?\.txt$/.test(path),
  read: ({ path, text }) => {
    const components: Component[] = [];
    const notes: string[] = [];
    for (const line of logicalLines(text)) {
      if (/^(?:-e|--editable)[ =]/.test(line)) notes.push(`${path}: the editable requirement "${showable(line)}" is not listed`);
      if (line.startsWith('-')) continue; // options; files that -r and -c name are met on the walk
      components.push(readRequirement(line, path));
    }
    return { components, notes };
  },
};

/** Lines without comments, continuations joined. */
function logicalLines(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}

function readRequirement(line: string, path: string): Component {
  const hashes = [...line.matchAll(/--hash[= ]sha256:([0-9a-f]{64})/g)].map(([, hex]) => hex);
  const requirement = line.replace(/\s--[a-z-]+(?:[= ]\S+)?/g, '').trim();
  if (requirement.length > MAX_LENGTH) throw lockFileInvalid(path, `has a requirement of ${requirement.length} characters`);
  if (/^(?:git\+|https?:\/\/|\.{0,2}\/)/.test(requirement)) return fromAddress(requirement, path);
  const [, name, address, specifier = ''] = REQUIREMENT.exec(requirement) ?? [];
  if (name === undefined || !isSpecifier(specifier)) throw lockFileInvalid(path, `cannot read the requirement "${showable(line)}"`);
  const version = /^\s*={2,3}\s*([^\s,*]+)\s*$/.exec(specifier)?.[1];
  return component('pypi', name, version, {
    foundIn: path,
    hashes: hashes.length === 1 ? hexHash('SHA-256', hashes[0]) : [], // several are of several archives, and nobody knows which was taken
    qualifiers: sourceQualifier(address?.replace(/@([0-9a-f]{7,64})(?:#.*)?$/, '#$1')),
  });
}

function isSpecifier(text: string): boolean {
  return text.split(',').every((clause) => /^\s*(?:(?:[<>=!~]=|===|<|>)\s*[A-Za-z0-9._*+!-]+)?\s*$/.test(clause));
}

/** A requirement that is an address only: its name is said by `#egg=`, else by the last part of the path. */
function fromAddress(address: string, path: string): Component {
  const file =
    address
      .replace(/^[a-z+]+:\/\/[^/]*/, '')
      .replace(/[?#].*$/, '')
      .split('/')
      .findLast((part) => part !== '') ?? '';
  const name = /[#&]egg=([A-Za-z0-9._-]+)/.exec(address)?.[1] ?? /^[A-Za-z0-9._]+(?:-[A-Za-z][A-Za-z0-9._]*)*/.exec(file.replace(/\.git(?:@.*)?$/, ''))?.[0];
  if (name === undefined) throw lockFileInvalid(path, `cannot tell the package of "${showable(address)}"; write it as "name @ address"`);
  return component('pypi', name, undefined, { foundIn: path, qualifiers: sourceQualifier(address.replace(/#.*$/, '').replace(/@([0-9a-f]{7,64})$/, '#$1')) });
}
