import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, startBrowser, type Tab } from '../support/browser.js';
import { describeWithTool } from '../support/outside-tools.js';
import { tempFolder } from '../support/temp-folder.js';
import { type Sidecar, startSidecar, watchedRelease, type WatchedRelease } from '../support/watched-release.js';

const WORD = "document.getElementById('state-word').textContent";
const TOKEN = 'a-token-of-more-than-thirty-two-characters';

describeWithTool('chromium', 'the status page of a real sidecar', (chromium) => {
  const folder = tempFolder();
  let watched: WatchedRelease;
  let sidecar: Sidecar;
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    watched = await watchedRelease(join(folder.path, 'release'));
    writeFileSync(join(folder.path, 'token'), `${TOKEN}\n`, { mode: 0o600 });
    sidecar = await startSidecar(watched, ['--bootstrap', '--interval', '10m', '--reset-token-file', join(folder.path, 'token')]);
    await sidecar.until(({ last }) => last !== undefined);
    browser = await startBrowser(chromium);
    tab = await browser.open();
    await tab.go(`${sidecar.url}/`);
    await tab.until("document.getElementById('contact').textContent.includes('live')");
  });
  afterAll(async () => {
    await browser.close();
    await sidecar.kill();
    folder.remove();
  });

  /** As `/api/scan` with the token; where the kernel tells of changes, a scan has come before. */
  async function scan(): Promise<void> {
    await sidecar.get('/api/scan', { method: 'POST', headers: { 'DuRi-Token': TOKEN } });
  }

  it('shows what was found, and a file that was tampered with as soon as a scan finds it', async () => {
    await tab.until(`${WORD} === 'Verified'`);
    const file = join(watched.release, 'app.js');
    const released = readFileSync(file);
    writeFileSync(file, 'console.log("tampered");\n');
    await scan();
    await tab.until(`${WORD} === 'Tampered'`);
    expect(await tab.value("document.getElementById('findings').innerText")).toContain('app.js was modified');
    writeFileSync(file, released);
    await scan();
    await tab.until(`${WORD} === 'Verified'`);
    expect(tab.complaints).toEqual([]);
    expect(tab.requests.filter((url) => !url.startsWith(sidecar.url))).toEqual([]);
  });

  it('gets the answer of the sidecar to a state that nobody signed, in words', async () => {
    await tab.value(`document.getElementById('reset').open = true; document.getElementById('reset-text').value = '{}'`);
    await tab.value(`document.getElementById('reset-token').value = '${TOKEN}'; document.getElementById('reset-form').requestSubmit()`);
    await tab.until("document.getElementById('reset-answer').textContent.startsWith('the state ')");
    expect(await tab.value("document.getElementById('reset-answer').className")).toBe('bad');
  });

  it('refuses another token', async () => {
    await tab.value(`document.getElementById('reset-token').value = 'another'; document.getElementById('reset-form').requestSubmit()`);
    await tab.until("document.getElementById('reset-answer').textContent.startsWith('the token is not the one of this sidecar')");
  });

  it('says that it has no contact once the sidecar was killed', async () => {
    await sidecar.kill();
    await tab.until(`${WORD} === 'No contact'`);
  });
});
