import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import type { Browser, Tab } from '../support/browser.js';
import { startBrowser } from '../support/browser.js';
import { describeWithTool } from '../support/outside-tools.js';
import { type StatusServer, statusServer } from '../support/status-server.js';
import { tempFolder } from '../support/temp-folder.js';
import { emptyView, frozenView, healthyView, tamperedView } from '../support/watch-views.js';

const WORD = "document.getElementById('state-word').textContent";
const LIVE = "document.getElementById('contact').textContent.includes('live')";
const COLOUR = "getComputedStyle(document.getElementById('state')).backgroundColor";
/** Less than the page waits before it asks again by itself: what is seen so soon was told. */
const TOLD_MS = 9_000;
const GREEN = 'rgb(230, 245, 234)';
const STATE = '{"payloadType":"application/vnd.in-toto+json","payload":"e30=","signatures":[]}';

describeWithTool('chromium', 'the status page in a browser', (chromium) => {
  const folder = tempFolder();
  let browser: Browser;
  let server: StatusServer;
  let tab: Tab;

  beforeAll(async () => {
    browser = await startBrowser(chromium);
  });
  beforeEach(async () => {
    server = await statusServer(healthyView());
    tab = await browser.open();
  });
  afterEach(() => server.stop());
  afterAll(async () => {
    await browser.close();
    folder.remove();
  });

  async function open(url = server.url): Promise<void> {
    await tab.go(url);
    await tab.until(LIVE);
  }

  it('shows a change as soon as the sidecar tells of it, and says it aloud', async () => {
    await open();
    expect(await tab.value(WORD)).toBe('Verified');
    server.show(tamperedView());
    await tab.until(`${WORD} === 'Tampered'`, TOLD_MS);
    expect(await tab.value<string>('document.title')).toBe('Tampered · shop · production');
    expect(await tab.value("document.getElementById('icon').getAttribute('href')")).toBe('assets/icon-bad.svg');
    expect(await tab.value("document.getElementById('said').textContent")).toMatch(/^Tampered\. What runs here is not what was released/);
    expect(await tab.value("document.getElementById('findings').innerText")).toContain('bin/server.js');
    server.show(healthyView());
    await tab.until(`${WORD} === 'Verified'`);
  });

  it('keeps focus and an opened table where they are while everything around them changes', async () => {
    await open();
    await tab.value("document.querySelector('#history details').open = true; document.querySelector('#history summary').focus()");
    server.show(tamperedView());
    await tab.until(`${WORD} === 'Tampered'`);
    expect(await tab.value("document.querySelector('#history details').open && document.activeElement.matches('#history summary')")).toBe(true);
  });

  it('shows no stale green when contact is lost, and comes back by itself', async () => {
    await open();
    expect(await tab.value(COLOUR)).toBe(GREEN);
    await server.stop();
    await tab.until("document.documentElement.dataset.contact === 'lost'");
    expect(await tab.value(WORD)).toBe('No contact');
    await tab.until(`${COLOUR} !== '${GREEN}'`);
    expect(await tab.value("document.getElementById('lost').innerText")).toMatch(/^Contact with the sidecar was lost at \d\d:\d\d:\d\d UTC\./);
    expect(await tab.value("document.getElementById('state-means').textContent")).toBe('Last known state: Verified.');
    expect(await tab.value<string>('document.title')).toMatch(/^No contact · /);
    expect(await tab.value("getComputedStyle(document.querySelector('.columns')).filter")).toBe('grayscale(1)');
    server.show(tamperedView());
    await server.start();
    await tab.until(`${WORD} === 'Tampered'`);
    expect(await tab.value("document.getElementById('lost').hidden")).toBe(true);
    expect(await tab.value("document.documentElement.dataset.contact ?? 'there'")).toBe('there');
  });

  it('hears of a change without the stream, too: it asks again by itself', async () => {
    await open();
    server.show(tamperedView(), true);
    await tab.until(`${WORD} === 'Tampered'`);
  });

  it('takes the login page of a proxy for no state', async () => {
    await open();
    await tab.value("window.fetch = async () => new Response('<!doctype html><title>Log in</title>', { status: 200 })");
    server.show(tamperedView());
    await tab.until(`${WORD} === 'No contact'`);
  });

  it('hands over a pasted state by keyboard alone, keeps no token, and shows the answer', async () => {
    server.show(frozenView());
    await open();
    server.answer(200, { message: 'State 9 was taken: not frozen.' });
    const focused = async (): Promise<string> => tab.value('document.activeElement.id || document.activeElement.textContent.trim()');
    const seen: string[] = [];
    const tabTo = async (wanted: string): Promise<void> => {
      do {
        await tab.press('Tab');
        seen.push(await focused());
        // What is focused can be seen to be.
        expect(await tab.value("getComputedStyle(document.activeElement).outlineStyle !== 'none'")).toBe(true);
      } while (seen.at(-1) !== wanted && seen.length < 40);
    };
    await tabTo('Change the state');
    expect(seen[0]).toBe('Skip to the state');
    await tab.press('Enter');
    await tabTo('reset-text');
    await tab.type(STATE);
    await tabTo('reset-token');
    await tab.type('correct horse');
    await tab.press('Enter');
    await tab.until("document.getElementById('reset-answer').textContent === 'State 9 was taken: not frozen.'");
    expect(server.handed).toEqual([{ body: STATE, token: 'correct horse', authorization: undefined, origin: new URL(server.url).origin }]);
    expect(await tab.value("document.getElementById('reset-token').value + document.getElementById('reset-text').value")).toBe('');
    expect(await tab.value('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.search])')).toBe('[{},{},"",""]');
    expect(await tab.value("document.getElementById('reset-answer').className")).toBe('good');
  });

  it('uploads the file that `duri freeze off` wrote, and says why it was refused', async () => {
    await open();
    const file = join(folder.path, 'duri.freeze.json');
    writeFileSync(file, STATE);
    server.answer(401, { status: null, error: { code: 'token_wrong', message: 'the token is another one', hint: 'Take the one of this sidecar.' } });
    const { root } = await tab.send('DOM.getDocument');
    const { nodeId } = await tab.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#reset-file' });
    await tab.send('DOM.setFileInputFiles', { nodeId, files: [file] });
    await tab.value("document.getElementById('reset-token').value = 'wrong'; document.getElementById('reset-form').requestSubmit()");
    await tab.until("document.getElementById('reset-answer').textContent.includes('the token is another one. Take the one of this sidecar.')");
    expect(server.handed).toMatchObject([{ body: STATE, token: 'wrong' }]);
    expect(await tab.value("document.getElementById('reset-token').value")).toBe('');
    expect(await tab.value("document.getElementById('reset-answer').className")).toBe('bad');
  });

  it('sends nothing that is no state', async () => {
    await open();
    await tab.value("document.getElementById('reset-text').value = 'hello'; document.getElementById('reset-token').value = 'x'");
    await tab.value("document.getElementById('reset-form').requestSubmit()");
    await tab.until("document.getElementById('reset-answer').textContent.startsWith('This is no signed state')");
    expect(server.handed).toEqual([]);
  });

  it('works below a folder of a proxy, asks nobody but its own server, and has nothing to complain about', async () => {
    await server.stop();
    server = await statusServer(tamperedView(), { folder: '/integrity/' });
    await open();
    server.show(healthyView());
    await tab.until(`${WORD} === 'Verified'`);
    await tab.value("document.getElementById('reset').open = true");
    await tab.value("document.getElementById('reset-text').value = '{}'; document.getElementById('reset-token').value = 'x'");
    await tab.value("document.getElementById('reset-form').requestSubmit()");
    await tab.until("document.getElementById('reset-answer').textContent === 'Taken.'");
    expect(tab.complaints).toEqual([]);
    expect(tab.requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    expect(tab.requests).toContain(`${server.url}assets/page.css`);
  });

  it('is whole without JavaScript: state, findings and a way to hand over a state', async () => {
    server.show(tamperedView());
    await tab.send('Emulation.setScriptExecutionDisabled', { value: true });
    await tab.go(server.url);
    const { root } = await tab.send('DOM.getDocument', { depth: -1 });
    const { outerHTML } = await tab.send('DOM.getOuterHTML', { nodeId: root.nodeId });
    expect(outerHTML).toContain('<h1 id="state-word">Tampered</h1>');
    expect(outerHTML).toContain('<meta http-equiv="refresh" content="30">');
    expect(outerHTML).toContain('<fieldset disabled="">');
    expect(outerHTML).toContain('curl --header');
  });

  it.each([
    ['light', 360],
    ['dark', 360],
    ['light', 1280],
  ])('needs no sideways scrolling, %s, %i pixels wide', async (scheme, width) => {
    await tab.send('Emulation.setDeviceMetricsOverride', { width, height: 740, deviceScaleFactor: 1, mobile: width < 500 });
    await tab.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    for (const view of [emptyView(), healthyView(), tamperedView(), frozenView()]) {
      server.show(view);
      await open();
      await tab.value("for (const part of document.querySelectorAll('details')) part.open = true");
      expect(await tab.value('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    expect(await tab.value('getComputedStyle(document.body).backgroundColor')).toBe(scheme === 'dark' ? 'rgb(13, 16, 20)' : 'rgb(246, 247, 249)');
    expect(tab.complaints).toEqual([]);
  });

  it('gives every control, picture and table a name', async () => {
    server.show(tamperedView());
    await open();
    const { nodes } = (await tab.send('Accessibility.getFullAXTree')) as { nodes: { ignored: boolean; role?: { value: string }; name?: { value: string } }[] };
    const roles = ['button', 'link', 'textbox', 'img', 'table', 'region', 'complementary', 'heading'];
    const named = nodes.filter(({ ignored, role }) => !ignored && roles.includes(role?.value ?? ''));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => (name?.value ?? '') === '')).toEqual([]);
  });
});
