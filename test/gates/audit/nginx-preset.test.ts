import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCopy } from '../../../src/gates/audit/mutate.js';
import { htpasswdMutations } from '../../../src/gates/audit/mutations/htpasswd.js';
import { nginxMutations } from '../../../src/gates/audit/mutations/nginx.js';
import { nginx } from '../../../src/gates/audit/presets/production-54/nginx.js';
import { security } from '../../../src/gates/audit/presets/production-54/security.js';
import { variables } from '../../../src/gates/audit/presets/production-54/variables.js';
import { CHECK_TYPES } from '../../../src/gates/audit/types/index.js';
import { substitute, type VariableValue } from '../../../src/gates/checks/variables.js';
import { complaints, groundAt, observe } from '../../support/folder-ground.js';
import { describeWithTools } from '../../support/outside-tools.js';
import { projectRoot } from '../../support/project.js';
import { tempFolder } from '../../support/temp-folder.js';

const CHECKS = [...nginx, ...security.filter(({ id }) => id === 'SC-01' || id === 'SC-04')];

/** Who must notice a fault, where it is not enough that somebody does. */
const NOTICED_BY: Readonly<Record<string, string>> = {
  'nginx/auth-off': 'NX-02',
  'nginx/user-file-missing': 'NX-01',
  'nginx/satisfy-any': 'NX-02',
  'nginx/header-without-always': 'NX-03',
  'nginx/header-in-location': 'NX-03',
  'nginx/header-in-if': 'NX-03',
  'nginx/map-broken': 'NX-04',
  'nginx/http-1.0': 'NX-04',
  'nginx/upstream-any-address': 'NX-05',
  'nginx/upstream-variable': 'NX-05',
  'nginx/server-tokens': 'NX-06',
  'nginx/authorization-forwarded': 'NX-06',
  'nginx/set-header-in-location': 'NX-06',
  'nginx/alias-traversal': 'NX-06',
  'nginx/public-clear-text': 'SC-04',
  'nginx/old-tls': 'SC-04',
  'nginx/unknown-directive': 'NX-01',
  'nginx/load-module': 'NX-01',
  'htpasswd/private': 'NX-01',
  'htpasswd/password-argument': 'SC-01',
  'htpasswd/not-made': 'SC-01',
};

describeWithTools(['nginx', 'openssl'], 'the nginx checks of the preset', () => {
  const temp = tempFolder();
  const example = join(projectRoot, 'examples', 'production-dashboard');
  beforeAll(() => cpSync(example, temp.path, { recursive: true }));
  afterAll(() => temp.remove());

  const given = new Map(variables.flatMap(({ name, default: value }): [string, VariableValue][] => (value === undefined ? [] : [[name, value]])));
  given.set('nginx_more', ['nginx_dashboard_tls.conf']);
  const values = { values: given, secrets: new Map() };

  async function run(): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const written of CHECKS) {
      const type = await CHECK_TYPES.find(({ name }) => name in written)?.load();
      if (type === undefined) throw new Error(`${written.id} has no type`);
      const { value, problems } = substitute(written[type.name], values);
      expect(problems).toEqual([]);
      const observations = await observe(type, groundAt(temp.path), value);
      expect(observations.length).toBeGreaterThan(0);
      found.set(written.id, complaints(observations));
    }
    return found;
  }

  it('has the checks of the owner’s list, each with why and fix', () => {
    expect(nginx.map(({ id }) => id)).toEqual(['NX-01', 'NX-02', 'NX-03', 'NX-04', 'NX-05', 'NX-06']);
    for (const { why, fix } of CHECKS) expect(Math.min(why.length, fix.length)).toBeGreaterThan(20);
  });

  it('is content with the example', async () => {
    expect(Object.fromEntries(await run())).toEqual(Object.fromEntries(CHECKS.map(({ id }) => [id, []])));
  });

  it.each([...nginxMutations, ...htpasswdMutations].map((mutation) => [mutation.id, mutation] as const))('notices %s', async (id, mutation) => {
    const ground = groundAt(temp.path);
    const copy = openCopy(ground.ports, temp.path, values);
    try {
      expect(mutation.apply(copy)).toBe(true);
      const noticed = [...(await run())].filter(([, said]) => said.length > 0);
      expect(noticed.map(([check]) => check)).toContain(NOTICED_BY[id] ?? noticed[0]?.[0] ?? 'a check');
      for (const said of noticed.flatMap(([, all]) => all)) expect(said).not.toMatch(/^UNSEEN/);
    } finally {
      copy.restore();
    }
    expect(readFileSync(join(temp.path, 'nginx_dashboard.conf'), 'utf8')).toBe(readFileSync(join(example, 'nginx_dashboard.conf'), 'utf8'));
  });
});
