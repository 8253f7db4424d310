import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AT, type Deployed, deployed, type DeployedRelease } from '../support/deployed.js';
import { fixedClock } from '../support/doubles.js';
import { duri } from '../support/duri.js';
import { lookUpTool } from '../support/outside-tools.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const tool = lookUpTool('slsa-verifier');
const title = "a verdict, to SLSA's own verifier";

// It is not pinned in tools.json: the version that reads VSAs is in no registry that checks it. Whoever has it on PATH runs this.
if ('missing' in tool) describe.skip(`${title} NOT RUN: ${tool.missing}`, () => it('takes it', () => undefined));
else
  describe(title, () => {
    let on: Deployed;
    let release: DeployedRelease;
    beforeAll(async () => {
      mkdirSync(join(temp.path, 'host'));
      on = deployed(join(temp.path, 'host'), 'ecdsa-p256');
      release = await on.release(1);
      const gated = await duri(['gate', release.directory, '--evidence', release.evidence, '--signing-key', on.secret('gate')], {
        cwd: on.path,
        clock: fixedClock(AT),
      });
      expect(gated.exitCode).toBe(0);
      writeFileSync(join(temp.path, 'gate.pub'), on.keys.gate.entry.public_key ?? '');
    });

    const verify = (changes: Readonly<Record<string, string>> = {}): number | null => {
      const flags: Readonly<Record<string, string>> = {
        'subject-digest': `sha256:${release.digest}`,
        'attestation-path': join(release.evidence, 'verdict.vsa.json'),
        'verifier-id': 'https://github.com/duri/duri',
        'resource-uri': 'duri:shop/main/production',
        'verified-level': 'DURI_RELEASE_GATE',
        'public-key-path': join(temp.path, 'gate.pub'),
        'public-key-id': on.keys.gate.id,
        ...changes,
      };
      return spawnSync(tool.path, ['verify-vsa', ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`)], { encoding: 'utf8' }).status;
    };

    it('is one that passes', () => {
      expect(verify()).toBe(0);
    });

    it.each([
      ['subject-digest', `sha256:${'0'.repeat(64)}`],
      ['resource-uri', 'duri:shop/main/staging'],
      ['verifier-id', 'https://example.com'],
      ['verified-level', 'SLSA_BUILD_LEVEL_3'],
    ])('does not pass for another %s', (flag, value) => {
      expect(verify({ [flag]: value })).not.toBe(0);
    });
  });
