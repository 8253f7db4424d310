import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, startBrowser, type Tab } from '../support/browser.js';
import { freePort, startNginx } from '../support/nginx.js';
import { describeWithTools } from '../support/outside-tools.js';
import { projectRoot } from '../support/project.js';
import { type StatusServer, statusServer } from '../support/status-server.js';
import { tempFolder } from '../support/temp-folder.js';
import { frozenView, healthyView, tamperedView } from '../support/watch-views.js';

const WORD = "document.getElementById('state-word').textContent";

describeWithTools(['nginx', 'chromium'], 'the status page behind nginx of the production dashboard', (nginx, chromium) => {
  const folder = tempFolder();
  let browser: Browser;
  let server: StatusServer;
  let proxy: { stop(): Promise<void> };
  let port: number;
  let tab: Tab;

  beforeAll(async () => {
    server = await statusServer(healthyView());
    port = await freePort();
    mkdirSync(join(folder.path, 'temporary'));
    writeFileSync(join(folder.path, 'passwords'), 'operator:{PLAIN}let-me-in\n');
    writeFileSync(join(folder.path, 'nginx.conf'), wholeConfiguration());
    proxy = await startNginx(nginx, folder.path, port);
    browser = await startBrowser(chromium);
  });
  beforeEach(async () => {
    server.show(healthyView());
    tab = await browser.open();
  });
  afterAll(async () => {
    await browser.close();
    await proxy.stop();
    await server.stop();
    folder.remove();
  });

  /** The site as it is committed, with places of this test. */
  function wholeConfiguration(): string {
    const site = readFileSync(join(projectRoot, 'examples/production-dashboard/nginx_integrity.conf'), 'utf8')
      .replaceAll('127.0.0.1:9101', new URL(server.url).host)
      .replace('127.0.0.1:8081', `127.0.0.1:${port}`)
      .replace('/etc/nginx/.htpasswd_dashboard', join(folder.path, 'passwords'))
      .replaceAll(/\/var\/log\/nginx\/\w+\.log/g, '/dev/null');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path temporary/${name};`);
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    return `${user}\ndaemon off;\nmaster_process off;\npid nginx.pid;\nevents {}\nhttp {\n${temporary.join('\n')}\n${site}\n}\n`;
  }

  /** As a person enters name and password once: the browser then sends them by itself. */
  async function signIn(): Promise<void> {
    await tab.go(`http://operator:let-me-in@127.0.0.1:${port}/`);
    await tab.until("document.getElementById('contact').textContent.includes('live')");
  }

  it('asks for a password, on every address but the one for monitors', async () => {
    const status = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    for (const path of ['/', '/api/state', '/api/events', '/assets/page.js']) expect([path, await status(path)]).toEqual([path, 401]);
    const posted = await fetch(`http://127.0.0.1:${port}/api/freeze`, { method: 'POST', headers: { Authorization: 'Bearer token', 'DuRi-Token': 'token' } });
    expect(posted.status).toBe(401);
    expect(server.handed).toEqual([]);
  });

  it('lets events through as they come, and each header once', async () => {
    await signIn();
    server.show(tamperedView());
    // Less than the page waits before it asks again by itself.
    await tab.until(`${WORD} === 'Tampered'`, 9_000);
    const { headers } = await fetch(`http://127.0.0.1:${port}/`, { headers: { Authorization: `Basic ${btoa('operator:let-me-in')}` } });
    expect(headers.get('content-security-policy')?.match(/default-src/g)).toHaveLength(1);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(tab.complaints).toEqual([]);
  });

  it('hands a state over with password and token, and lets neither reach the other', async () => {
    server.show(frozenView());
    await signIn();
    await tab.value("document.getElementById('reset').open = true");
    await tab.value("document.getElementById('reset-text').value = '{}'; document.getElementById('reset-token').value = 'the token'");
    await tab.value("document.getElementById('reset-form').requestSubmit()");
    await tab.until("document.getElementById('reset-answer').textContent === 'Taken.'");
    expect(server.handed).toEqual([{ body: '{}', token: 'the token', authorization: undefined, origin: `http://127.0.0.1:${port}` }]);
  });

  it('says in words when the sidecar is gone', async () => {
    await signIn();
    await server.stop();
    await tab.until(`${WORD} === 'No contact'`);
    await server.start();
    await tab.until(`${WORD} === 'Verified'`);
  });
});
