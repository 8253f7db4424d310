import semver from 'semver';
import { printable } from '../../model/path.js';
import { type Parsed, parsed, refused } from '../../shape/parsed.js';

/** The version that a tag names. */
export interface TagVersion {
  readonly tag: string;
  /** Without the prefix, with build metadata. */
  readonly text: string;
  readonly version: semver.SemVer;
}

/** Longer texts are no versions; node-semver draws the same line. */
const MAX_VERSION = 256;
const SHOWN = 80;

/** Prefix and version, strictly: `1.2` is none, nor is anything that only looks like one. @source Semantic Versioning 2.0.0, clause 2 */
export function parseTag(tag: string, prefix: string): Parsed<TagVersion> {
  if (!tag.startsWith(prefix)) return refused('', `does not start with the prefix "${prefix}" of the policy`);
  const text = tag.slice(prefix.length);
  if (text.length > MAX_VERSION) return refused('', `has ${text.length} characters after the prefix; a version has at most ${MAX_VERSION}`);
  // node-semver takes a "v", an "=" and white space before a version for granted; the specification does not.
  const version = /^[0-9A-Za-z.+-]+$/.test(text) && /^\d/.test(text) ? semver.parse(text) : null;
  return version === null ? refused('', whyNot(text)) : parsed({ tag, text, version });
}

function whyNot(text: string): string {
  if (text === '') return 'has no version after the prefix';
  if (/[^\x21-\x7e]/.test(text)) return 'has characters that no version has, though they may look alike';
  if (/^\d+(?:\.\d+)?$/.test(text)) return `has ${text.split('.').length === 1 ? 'one number' : 'two numbers'}; a version has three, such as 1.2.0`;
  if (/(?:^|\.)0\d/.test(text)) return 'has a number with a leading zero';
  return 'is not a version as Semantic Versioning 2.0.0 writes it, such as 1.2.0';
}

/** A tag fit to print: one line of ASCII, cut where it is very long, so that a letter that looks like another one is seen. */
export function shownTag(tag: string): string {
  const text = printable(tag).replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}

/** Negative when `left` is the lower version; build metadata has no order. @source Semantic Versioning 2.0.0, clauses 10 and 11 */
export function compareTags(left: TagVersion, right: TagVersion): number {
  return semver.compare(left.version, right.version);
}

export function isPrerelease({ version }: TagVersion): boolean {
  return version.prerelease.length > 0;
}

/** Does a tag name a pre-release? One that is no version does not. */
export function namesPrerelease(tag: string, prefix: string): boolean {
  const version = parseTag(tag, prefix);
  return version.ok && isPrerelease(version.value);
}

/**
 * Does a version belong to a line of releases? A line such as `2.x` or `2.1.x` holds the versions of that range;
 * any other name, such as `main`, holds them all.
 */
export function isInLine({ version }: TagVersion, line: string | undefined): boolean {
  const range = rangeOfLine(line);
  return range === undefined || semver.satisfies(version, range, { includePrerelease: true });
}

/** The range that a line is named after; undefined for a line that holds every version. */
export function rangeOfLine(line: string | undefined): string | undefined {
  const [, numbers] = /^v?((?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))?)(?:\.[xX*])?$/.exec(line ?? '') ?? [];
  return numbers === undefined ? undefined : `${numbers}.x`;
}
