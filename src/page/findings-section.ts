import { type Finding, reasonOf, type Warning } from '../model/finding.js';
import type { ReasonCode } from '../model/reasons.js';
import type { WatchView } from '../watch/watch-view.js';
import { clip, html, type Html, prose } from './html.js';
import { counted } from './wording.js';

/** Longest texts of a finding; a path may have thousands of characters. */
const MAX_SUBJECT = 200;
const MAX_MESSAGE = 400;
/** What is listed of each kind; the view holds no more findings than this either. */
const MAX_LISTED = 20;

/** What failed in the last scan and what to do about it, or that there is nothing. */
export function findingsSection({ last, findings, findingsTotal }: WatchView, docs: string): Html {
  const shown = findings.slice(0, MAX_LISTED);
  const more = findingsTotal - shown.length;
  const nothing = last === undefined ? 'No scan has ended yet.' : 'Nothing was found in the last scan.';
  return html`<section class="card" id="findings" aria-labelledby="findings-title" data-live>
    <h2 id="findings-title">Findings${findingsTotal > 0 ? html` <span class="count">${findingsTotal}</span>` : undefined}</h2>
    ${shown.length === 0 ? html`<p class="muted">${nothing}</p>` : groups(shown).map((group) => findingGroup(group, docs))}
    ${more > 0 ? html`<p class="muted more">and ${more} more. <code>duri verify DIR --evidence DIR --json</code> lists every one.</p>` : undefined}
  </section>`;
}

/** What does not change the state and should be seen all the same; hidden where there is nothing. */
export function warningsSection({ warnings }: WatchView, docs: string): Html {
  const more = warnings.length - MAX_LISTED;
  return html`<section class="card" id="warnings" aria-labelledby="warnings-title" data-live ${warnings.length === 0 ? html`hidden` : undefined}>
    <h2 id="warnings-title">${counted(warnings.length, 'warning')}</h2>
    ${groups(warnings.slice(0, MAX_LISTED)).map((group) => warningGroup(group, docs))}
    ${more > 0 ? html`<p class="muted more">and ${more} more.</p>` : undefined}
  </section>`;
}

/** What has the same cause and the same way out stands together, so that the way out is said once. */
type Group<T> = readonly [T, ...T[]];

function groups<T extends { readonly reason?: ReasonCode; readonly fix?: string }>(all: readonly T[]): Group<T>[] {
  const found = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const key = `${one.reason ?? ''} ${one.fix ?? ''}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, [one]);
    else group.push(one);
  }
  return [...found.values()];
}

const NOT_LOOKED_AT = {
  means: 'Something could not be looked at.',
  fix: 'It rests on something that failed: mend what the other findings name.',
};

function findingGroup(group: Group<Finding>, docs: string): Html {
  const [{ reason, outcome, fix }] = group;
  const entry = reason === undefined ? NOT_LOOKED_AT : reasonOf(reason);
  return html`<div class="group ${outcome === 'unknown' ? 'unknown' : 'bad'}">
    <h3>${prose(entry.means)}</h3>
    <ul>
      ${group.map(({ subject, message, expected, actual }) => item(subject, message, values(expected, actual)))}
    </ul>
    ${wayOut(reason, clip(fix ?? entry.fix, MAX_MESSAGE), docs)}
  </div>`;
}

function warningGroup(group: Group<Warning>, docs: string): Html {
  const [{ reason }] = group;
  const { means, fix } = reasonOf(reason);
  return html`<div class="group warn">
    <h3>${prose(means)}</h3>
    <ul>
      ${group.map(({ subject, message }) => item(subject, message))}
    </ul>
    ${wayOut(reason, fix, docs)}
  </div>`;
}

function item(subject: string, message: string, below?: Html): Html {
  return html`<li>
    <p><bdi class="subject">${clip(subject, MAX_SUBJECT)}</bdi> <span class="muted">${clip(message, MAX_MESSAGE)}</span></p>
    ${below}
  </li>`;
}

function values(expected: string | undefined, actual: string | undefined): Html | undefined {
  if (expected === undefined && actual === undefined) return undefined;
  return html`<dl class="values">${value('expected', expected)}${value('found', actual)}</dl>`;
}

function value(name: string, text: string | undefined): Html | undefined {
  if (text === undefined) return undefined;
  return html`<div>
    <dt>${name}</dt>
    <dd><code>${clip(text, MAX_SUBJECT)}</code></dd>
  </div>`;
}

function wayOut(reason: ReasonCode | undefined, fix: string, docs: string): Html {
  return html`<p>${prose(fix)}</p>
    ${
      reason === undefined
        ? undefined
        : html`<p class="small">
            <a href="${docs}/errors.md#${reason}" rel="noreferrer">More about <code>${reason}</code></a>
          </p>`
    }`;
}
