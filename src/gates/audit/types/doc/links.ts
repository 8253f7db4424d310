import { posix } from 'node:path';
import type { Link, Markdown } from '../../../../languages/markdown/markdown.js';
import { readMarkdown } from '../../../../languages/markdown/read-markdown.js';
import { nearest } from '../../../../shape/nearest.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import type { Ground } from '../../check-type.js';
import type { ReadDocument } from './runbooks.js';

const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Every link to a file of the tree leads to one, and every anchor to a heading. What has a scheme is not asked for. */
export async function judgeLinks(ground: Ground, document: ReadDocument): Promise<Observation[]> {
  const inside = document.markdown.links.filter(({ target }) => !OUTSIDE.test(target));
  const wrong: Observation[] = [];
  for (const link of inside) wrong.push(...(await judgeLink(ground, document, link)));
  return wrong.length > 0 ? wrong : [holds(document.path, `has ${inside.length} links into the tree, and each leads somewhere`)];
}

type Fail = (message: string, more?: Pick<Observation, 'fix'>) => Observation[];

async function judgeLink(ground: Ground, document: ReadDocument, link: Link): Promise<Observation[]> {
  const location = { file: document.path, line: link.line, column: link.column };
  const fail: Fail = (message, more = {}) => [fails(document.path, message, { location, actual: link.target, ...more })];
  if (link.kind === 'unresolved') return fail(`refers to [${link.target}], which nothing defines`);
  if (link.target === '') return fail('has a link to nothing');
  const at = link.target.indexOf('#');
  const target = decode((at === -1 ? link.target : link.target.slice(0, at)).replace(/\?.*$/s, ''));
  const anchor = decode(at === -1 ? '' : link.target.slice(at + 1));
  if (target === undefined || anchor === undefined) return fail(`links to ${link.target}, which is not percent-encoded as URLs are`);
  if (target === '')
    return anchor === '' || hasAnchor(document.markdown, anchor)
      ? []
      : fail(`links to #${anchor}, which is no heading of it`, suggestion(document.markdown, anchor));
  return judgeTarget(ground, document, { target, anchor, fail });
}

async function judgeTarget(
  ground: Ground,
  { path: file, markdown }: ReadDocument,
  { target, anchor, fail }: { readonly target: string; readonly anchor: string; readonly fail: Fail },
): Promise<Observation[]> {
  const path = posix.normalize(target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(file), target)).replace(/\/$/, '');
  if (path === '..' || path.startsWith('../')) return fail(`links to ${target}, which is outside the tree`);
  if (path !== '.' && ground.look(path) === undefined) return fail(`links to ${target}, which is not there`, nearby(ground, path));
  if (anchor === '' || !/\.(?:md|markdown)$/i.test(path)) return [];
  const other = path === file ? { ok: true as const, value: markdown } : await readMarkdown(ground.text(path));
  if (other.ok && hasAnchor(other.value, anchor)) return [];
  return fail(`links to ${target}#${anchor}, which is no heading of it`, other.ok ? suggestion(other.value, anchor) : {});
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function hasAnchor({ anchors }: Markdown, anchor: string): boolean {
  return anchors.has(anchor) || anchors.has(anchor.toLowerCase()) || anchor === 'top';
}

function suggestion({ anchors }: Markdown, anchor: string): Pick<Observation, 'fix'> {
  const near = nearest(anchor, [...anchors]);
  return near === undefined ? {} : { fix: `Did you mean #${near}?` };
}

function nearby(ground: Ground, path: string): Pick<Observation, 'fix'> {
  const near = nearest(
    path,
    ground
      .entries()
      .slice(0, 20_000)
      .map((entry) => entry.path),
  );
  return near === undefined ? {} : { fix: `Did you mean ${near}?` };
}
