import { html, type Html } from './html.js';

/** A name, and what is known of it; undefined leaves the line out. */
export type Fact = readonly [name: string, value: Html | undefined];

/** Facts as a list, in the room that there is. */
export function factList(facts: readonly Fact[], room: 'wide' | 'narrow' = 'wide'): Html {
  return html`<dl class="facts${room === 'narrow' ? ' narrow' : ''}">${facts.map(fact)}</dl>`;
}

function fact([name, value]: Fact): Html {
  return value === undefined
    ? html``
    : html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`;
}
