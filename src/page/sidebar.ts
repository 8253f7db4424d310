import type { WatchView } from '../watch/watch-view.js';
import { type Fact, factList } from './fact-list.js';
import { clip, html, type Html } from './html.js';
import { sign } from './signs.js';
import type { Tone } from './standing.js';
import { since } from './wording.js';

const MAX_TEXT = 400;

/** What stands beside the state: kill switch with its reset, the gate, the kernel. */
export function sidebar(view: WatchView, now: Date, offersReset: boolean): Html {
  return html`<aside aria-label="Kill switch, gate and kernel">
    <section class="card" aria-labelledby="freeze-title">
      <h2 id="freeze-title">Kill switch</h2>
      <div id="freeze" data-live>${freezeState(view, now)}</div>
      ${offersReset ? resetForm : noReset}
    </section>
    <div id="gate-and-kernel" data-live>${gate(view)} ${kernel(view)}</div>
  </aside>`;
}

function freezeState({ freeze }: WatchView, now: Date): Html {
  const { frozen, state, expired, says, counter, owner, reason, scope, issued, expires } = freeze;
  const facts: readonly Fact[] = [
    ['Reason', reason === null ? undefined : html`${clip(reason, MAX_TEXT)}`],
    ['Owner', owner === null ? undefined : html`${clip(owner, MAX_TEXT)}`],
    ['Stops', scope.length === 0 ? undefined : html`${clip(scope.join(', '), MAX_TEXT)}`],
    ['Signed', issued === null ? undefined : since(issued, now)],
    [expired ? 'Was to end' : 'Owner is asked', expires === null ? undefined : since(expires, now)],
    ['Number', counter === 0 ? undefined : html`${counter}`],
  ];
  const word = frozen ? 'Frozen' : state === 'on' ? 'On, boots not stopped' : 'Not frozen';
  return html`<p class="verdict">${frozen ? sign('frozen') : sign('good')}<strong>${word}</strong></p>
    <p>${clip(says, MAX_TEXT)}</p>
    ${expired ? html`<p class="note">It is on past its end. Time alone never lifts it.</p>` : undefined} ${factList(facts, 'narrow')}`;
}

/**
 * The sidecar holds no key that could lift a freeze: a person signs a state elsewhere, and brings it here. No field has a name, and the form is off
 * until page.js sends it, so that a browser without JavaScript cannot put the token into an address.
 */
const resetForm = html`<details id="reset">
  <summary>Change the state</summary>
  <p>Sign the new state where the freeze key is, never here:</p>
  <pre tabindex="0" aria-label="Command"><code>duri freeze off --reason "Incident 42 is closed"</code></pre>
  <p class="small muted">It writes <code>duri.freeze.json</code>, with a number above the one shown here. Bring that file, and the token of this sidecar.</p>
  <noscript>
    <p class="small">Without JavaScript:</p>
    <pre
      tabindex="0"
      aria-label="Command without JavaScript"
    ><code>curl --header @token-header.txt --data-binary @duri.freeze.json ADDRESS/api/freeze</code></pre>
  </noscript>
  <form id="reset-form" method="post" action="api/freeze" autocomplete="off">
    <fieldset disabled>
      <legend class="unseen">Signed state and token</legend>
      <label for="reset-file">Signed state, as a file</label>
      <input type="file" id="reset-file" accept=".json,application/json" />
      <label for="reset-text">or pasted</label>
      <textarea id="reset-text" rows="3" spellcheck="false" placeholder='{"payloadType": …}'></textarea>
      <label for="reset-token">Token</label>
      <input type="password" id="reset-token" autocomplete="off" required />
      <button type="submit">Hand over the state</button>
    </fieldset>
    <p id="reset-answer" role="status" aria-live="polite"></p>
  </form>
</details>`;

const noReset = html`<p class="small muted">
  This sidecar takes no state from here: it was started without <code>--reset-token-file</code>. Write the signed state to the file that policy names.
</p>`;

const VERDICTS: Readonly<Record<WatchView['verdict']['state'], { readonly tone: Tone; readonly word: string }>> = {
  green: { tone: 'good', word: 'Green' },
  red: { tone: 'bad', word: 'Red' },
  missing: { tone: 'warn', word: 'No verdict' },
  unknown: { tone: 'unknown', word: 'Not known' },
};

function gate({ verdict }: WatchView): Html {
  const { tone, word } = VERDICTS[verdict.state];
  return html`<section class="card" aria-labelledby="gate-title">
    <h2 id="gate-title">Verdict of the gate</h2>
    <p class="verdict">${sign(tone)}<strong>${word}</strong></p>
    <p class="muted">${clip(verdict.says, MAX_TEXT)}</p>
  </section>`;
}

const EVENTS: Readonly<Record<WatchView['events'], { readonly tone: Tone; readonly word: string; readonly says: string }>> = {
  live: { tone: 'good', word: 'Live', says: 'The kernel tells of changes, and a scan follows at once.' },
  degraded: { tone: 'warn', word: 'Degraded', says: 'The kernel does not tell of every change: the interval counts alone.' },
  off: { tone: 'unknown', word: 'Off', says: 'Changes are found at the next scan.' },
};

function kernel({ events }: WatchView): Html {
  const { tone, word, says } = EVENTS[events];
  return html`<section class="card" aria-labelledby="events-title">
    <h2 id="events-title">Kernel events</h2>
    <p class="verdict">${sign(tone)}<strong>${word}</strong></p>
    <p class="muted">${says}</p>
  </section>`;
}
