// @ts-check
// Keeps the status page fresh. The page is whole without this file; nothing is drawn here: the sidecar is asked for the same page again, and what differs
// is taken over. So there is one renderer, and nothing that it shows can disagree with what is sent. Shipped as it stands (scripts/generate-page.mjs).
'use strict';

{
  /** The sidecar is asked this often, so that a lost contact is seen even where the stream of events stays open without a word. */
  const ASK_EVERY_MS = 15_000;
  /** Longer than it takes where timers run once a minute (a tab in the background); after a laptop slept, the first tick finds it passed. */
  const LOST_AFTER_MS = 90_000;
  const ANSWER_WITHIN_MS = 10_000;
  const MAX_STATE_BYTES = 64_000;

  /** @param {string} id */
  const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const main = byId('main');
  /**
   * An address beside the page. Where somebody wrote name and password into the address of the page, nothing relative to it may be asked for.
   * @param {string} path
   */
  const beside = (path) => new URL(path, location.origin + location.pathname).href;

  let heardAt = Date.now();
  let lost = false;
  let asking = false;
  let askAgain = false;
  /** What the clock of the sidecar is ahead of this one. */
  let ahead = Date.parse(main.dataset['now'] ?? '') - heardAt;
  /** @type {EventSource | undefined} */
  let stream;

  /** Asks for the page and takes over what has changed. One request at a time; a change that is told meanwhile is asked for afterwards. */
  async function refresh() {
    if (asking) {
      askAgain = true;
      return;
    }
    asking = true;
    try {
      const answer = await fetch(beside(''), { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
      if (!answer.ok) throw new Error(String(answer.status));
      takeOver(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      loseContact();
    }
    asking = false;
    if (askAgain) {
      askAgain = false;
      void refresh();
    }
  }

  /** @param {Document} fresh */
  function takeOver(fresh) {
    const now = fresh.getElementById('main')?.dataset['now'];
    // A proxy that asks for a password answers with a page as well, and one that knows no state.
    if (now === undefined) throw new Error('no status page');
    const before = headline();
    heardAt = Date.now();
    ahead = Date.parse(now) - heardAt;
    lost = false;
    delete document.documentElement.dataset['contact'];
    byId('lost').hidden = true;
    document.title = fresh.title;
    byId('icon').setAttribute('href', fresh.getElementById('icon')?.getAttribute('href') ?? '');
    for (const part of document.querySelectorAll('[data-live]')) {
      const next = fresh.getElementById(part.id);
      if (next !== null) morph(part, next);
    }
    if (headline() !== before) byId('said').textContent = `${headline()}. ${byId('state-means').textContent}`;
    showContact();
  }

  function headline() {
    return byId('state-word').textContent;
  }

  /**
   * Makes one element like another and keeps what is alike, so that focus, a selection and an opened table stay where they are.
   * @param {Element} from
   * @param {Element} to
   */
  function morph(from, to) {
    for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && name !== 'open') from.removeAttribute(name);
    for (const { name, value } of to.attributes) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
    const [old, fresh] = [[...from.childNodes], [...to.childNodes]];
    fresh.forEach((next, index) => {
      const here = old[index];
      if (here === undefined) from.append(document.importNode(next, true));
      else if (here instanceof Element && next instanceof Element && here.nodeName === next.nodeName) morph(here, next);
      else if (here instanceof Text && next instanceof Text) {
        if (here.data !== next.data) here.data = next.data;
      } else here.replaceWith(document.importNode(next, true));
    });
    for (const node of old.slice(fresh.length)) node.remove();
  }

  /** What was known last may no longer hold: no colour and no word of it is left in the place of the state. */
  function loseContact() {
    if (lost) return;
    lost = true;
    const known = headline();
    document.documentElement.dataset['contact'] = 'lost';
    byId('lost').textContent =
      `Contact with the sidecar was lost at ${clock(heardAt + ahead)} UTC. What is shown is from then, and may no longer hold. Trying again every few seconds.`;
    byId('lost').hidden = false;
    byId('state-word').textContent = 'No contact';
    byId('state-means').textContent = `Last known state: ${known}.`;
    for (const element of document.querySelectorAll('[data-until]')) element.textContent = '–';
    document.title = `No contact · ${document.title}`;
    byId('icon').setAttribute('href', 'assets/icon-unknown.svg');
    showContact();
  }

  function showContact() {
    const open = stream?.readyState === EventSource.OPEN;
    byId('contact').textContent = lost ? '· no contact' : open ? '· live' : `· asked every ${ASK_EVERY_MS / 1000} s`;
  }

  /** Events hasten a refresh; that none comes means nothing. The browser opens a broken stream again itself, unless the answer was an error. */
  function listen() {
    if (stream !== undefined && stream.readyState !== EventSource.CLOSED) return;
    stream = new EventSource(beside('api/events'));
    stream.addEventListener('open', showContact);
    stream.addEventListener('state', () => void refresh());
    stream.addEventListener('error', () => void refresh());
  }

  function tick() {
    if (Date.now() - heardAt > LOST_AFTER_MS) loseContact();
    if (lost) return;
    for (const element of document.querySelectorAll('[data-until]')) {
      if (!(element instanceof HTMLElement)) continue;
      const text = countdown(Date.parse(element.dataset['until'] ?? '') - Date.now() - ahead);
      if (element.textContent !== text) element.textContent = text;
    }
  }

  /** @param {number} ms */
  function countdown(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  }

  /** @param {number} at */
  function clock(at) {
    return new Date(at).toISOString().slice(11, 19);
  }

  /** Hands a signed state over. The token leaves the field whatever the answer is, and is kept nowhere. */
  async function handOver() {
    const [file, text, token] = [/** @type {HTMLInputElement} */ (byId('reset-file')), /** @type {HTMLTextAreaElement} */ (byId('reset-text')), tokenField()];
    const secret = token.value;
    token.value = '';
    const chosen = file.files?.[0];
    if (chosen !== undefined && text.value.trim() !== '') return tell('Choose a file or paste a state, not both.', false);
    if (chosen !== undefined && chosen.size > MAX_STATE_BYTES) return tell('This file is too large for a signed state.', false);
    const state = chosen === undefined ? text.value.trim() : await chosen.text();
    if (!isObject(state)) return tell('This is no signed state: expected the JSON that `duri freeze off` wrote.', false);
    try {
      // Not `Authorization`: that one belongs to the proxy, and the browser would no longer send the password that the proxy asks for.
      const headers = { 'Content-Type': 'application/json', 'DuRi-Token': secret };
      const answer = await fetch(beside('api/freeze'), {
        method: 'POST',
        headers,
        body: state,
        cache: 'no-store',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      tell(await saidBy(answer), answer.ok);
      if (!answer.ok) return;
      file.value = '';
      text.value = '';
      await refresh();
    } catch {
      tell('No answer from the sidecar: nobody knows whether the state was taken. The state above is renewed as soon as there is contact.', false);
    }
  }

  function tokenField() {
    return /** @type {HTMLInputElement} */ (byId('reset-token'));
  }

  /** @param {string} text */
  function isObject(text) {
    try {
      const value = JSON.parse(text);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    } catch {
      return false;
    }
  }

  /** @param {Response} answer */
  async function saidBy(answer) {
    const body = await answer.json().catch(() => undefined);
    const said = body?.error === undefined ? body?.message : [body.error.message, body.error.hint].filter(Boolean).join('. ');
    if (typeof said === 'string' && said !== '') return said;
    if (answer.status === 401 || answer.status === 403) return 'Refused: the token is not the one of this sidecar, or your login may not do this.';
    return answer.ok ? 'Taken.' : `Refused with status ${answer.status}.`;
  }

  /**
   * @param {string} text
   * @param {boolean} good
   */
  function tell(text, good) {
    const answer = byId('reset-answer');
    answer.textContent = text;
    answer.className = good ? 'good' : 'bad';
  }

  document.getElementById('reset-form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void handOver();
  });
  document.querySelector('#reset-form fieldset')?.removeAttribute('disabled');
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh();
  });
  addEventListener('online', () => void refresh());
  listen();
  showContact();
  setInterval(tick, 1000);
  setInterval(() => {
    listen();
    void refresh();
  }, ASK_EVERY_MS);
}
