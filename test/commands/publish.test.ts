import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { duri, duriJson, type Json } from '../support/duri.js';
import { type GithubServer, githubServer } from '../support/github-server/index.js';
import { type GitRepository, gitRepository } from '../support/git-repository.js';
import { FILES } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const root = tempFolder();
afterAll(() => root.remove());

const POLICY = 'version: "1.0"\nproduct: shop\nrepository_id: github.com/acme/app\nline: main\nkeyring: duri.keyring.json\n';
const TAG = 'v1.2.0';

let repository: GitRepository;
let commit: string;
let github: GithubServer;
/** Path of the archive. */
let archive: string;

/** One checkout with a sealed release beside it, for all tests: only the platform changes from one to the next. */
beforeAll(async () => {
  const keys = join(root.path, 'keys');
  mkdirSync(keys);
  const made = await duri(['keys', 'new', '--kind', 'ed25519', '--keyring', join(keys, 'ring.json')]);
  if (made.exitCode !== 0) throw new Error(made.stderr);
  repository = gitRepository(join(root.path, 'checkout'));
  commit = repository.commit({ 'duri.yml': POLICY, 'duri.keyring.json': readFileSync(join(keys, 'ring.json'), 'utf8') });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root.path, 'release', name)), { recursive: true });
    writeFileSync(join(root.path, 'release', name), text);
  }
  const { keys: ring } = JSON.parse(readFileSync(join(keys, 'ring.json'), 'utf8')) as { keys: { secret_file: string }[] };
  const key = join(keys, ring[0]?.secret_file ?? '');
  const args = ['seal', '../release', '--evidence', '../evidence', '--signing-key', key, '--syft-path', '', '--sequence', '7'];
  const sealed = await duriJson(args.map(absolute), { cwd: repository.path, env: { PATH: process.env['PATH'] ?? '' } });
  if (sealed.exitCode !== 0) throw new Error(JSON.stringify(sealed));
  const kept = await duriJson(
    ['archive', '../release', '--evidence', '../evidence', '--config', join(repository.path, 'duri.yml'), '--store', 'directory', '--directory', '../kept'].map(
      absolute,
    ),
    { cwd: repository.path },
  );
  if (kept.exitCode !== 0) throw new Error(JSON.stringify(kept));
  archive = join(root.path, 'kept', (kept['archive'] as { name: string }).name);
});

/** Paths of the command line are taken from this process's folder in tests, not from the one that is simulated. */
function absolute(text: string): string {
  return text.startsWith('../') ? join(root.path, text.slice(3)) : text;
}

beforeEach(async () => {
  github = await githubServer();
  Object.assign(github.state, { tags: { [TAG]: commit }, branches: { main: commit } });
});
afterEach(() => github.close());

type Published = Json & { readonly exitCode: number; readonly published: boolean; readonly verdict: string };

function run(args: readonly string[], env: Record<string, string> = {}): Promise<Published> {
  const all = { ...github.variables, PATH: process.env['PATH'] ?? '', GH_TOKEN: 'token-of-the-job', ...env };
  return duriJson<Published>([...args, '--config', join(repository.path, 'duri.yml')].map(absolute), { cwd: repository.path, env: all });
}

/** A draft of the tag with the archive in it, as `duri archive --store release` leaves it (see its own tests). */
function archived(): Promise<string> {
  const name = basename(archive);
  const assets = [{ id: 2001, name, content: readFileSync(archive) }];
  const fields = {
    draft: true,
    prerelease: false,
    immutable: false,
    target: commit,
    title: TAG,
    body: '',
    createdAt: '2026-01-05T12:00:00Z',
    publishedAt: null,
  };
  github.state.releases.push({ id: 2000, tag: TAG, ...fields, assets });
  return Promise.resolve(name);
}

const publish = (...flags: string[]): Promise<Published> => run(['publish', '--tag', TAG, ...flags]);

function against({ findings }: Json): string[] {
  return [
    ...new Set(findings.flatMap(({ outcome, reason, check }) => (outcome === 'fail' ? [reason ?? check] : outcome === 'unknown' ? [`? ${check}`] : []))),
  ].sort();
}

function release(): GithubServer['state']['releases'][number] {
  const [first] = github.state.releases;
  if (first === undefined) throw new Error('no release');
  return first;
}

function file(name: string, text: string): string {
  const path = join(root.path, 'files', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe('duri publish', () => {
  it('publishes a draft whose archive verifies, and tries it as anybody would', async () => {
    const name = await archived();
    const result = await publish('--file', file('duri.mjs', 'a tool'), '--evidence', '../evidence');
    expect([against(result), result.exitCode]).toEqual([[], 0]);
    expect(result).toMatchObject({ status: 'published', published: true, again: false, consumer: 'anonymous', immutable: false, level: 'declared', commit });
    expect(result.warnings.map(({ reason }) => reason)).toContain('release_mutable');
    expect(release().draft).toBe(false);
    expect(
      release()
        .assets.map(({ name }) => name)
        .sort(),
    ).toEqual(expect.arrayContaining([name, 'deployment_metadata.json', 'duri.mjs', 'provenance.json', 'sbom.json']));
    const anonymous = github.requests.filter(({ headers }) => headers.authorization === undefined).map(({ key }) => key);
    expect(anonymous).toEqual(expect.arrayContaining(['GET /releases', 'GET /releases/assets/{asset_id}']));
  });

  it('gives the next release what it needs to count on', async () => {
    await archived();
    await publish();
    github.state.tags['v1.3.0'] = commit;
    github.state.checkRuns[commit] = [{ name: 'gate', conclusion: 'success', app: { id: 15368, slug: 'github-actions' } }];
    expect(await run(['check-tag', '--tag', 'v1.3.0', '--gate-check', 'gate'])).toMatchObject({ verdict: 'green', sequence: 8, previous_tag: TAG });
    expect(await run(['check-tag', '--tag', TAG, '--gate-check', 'gate'])).toMatchObject({ verdict: 'green', again: true, sequence: 7 });
  });

  it('writes how to verify it into the notes, and leaves what people wrote', async () => {
    await archived();
    release().body = 'Our notes.\n\n- one\n';
    await publish();
    const { body } = release();
    expect(body).toMatch(/^Our notes\.\n\n- one\n\n<!-- duri:verify -->\n/);
    expect(body).toContain('npx duri verify acme/app@v1.2.0 --keyring duri.keyring.json\n');
    expect(body).toContain('shop, line main, release 7');
  });

  it('what it says of verifying is true: that command line verifies', async () => {
    await archived();
    await publish();
    expect(await run(['verify', `acme/app@${TAG}`, '--keyring', join(repository.path, 'duri.keyring.json')], { GH_TOKEN: '' })).toMatchObject({
      status: 'verified',
      exitCode: 0,
    });
  });

  it('a second run changes nothing, and is success', async () => {
    await archived();
    await publish();
    const before = JSON.stringify(github.state.releases);
    release().immutable = true;
    const writes = github.requests.filter(({ method }) => method !== 'GET').length;
    expect(await publish()).toMatchObject({ status: 'published', again: true, exitCode: 0, immutable: true, level: 'locked' });
    expect(github.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes);
    release().immutable = false;
    expect(JSON.stringify(github.state.releases)).toBe(before);
  });

  it('with --draft-only does everything but publish', async () => {
    await archived();
    expect(await publish('--draft-only')).toMatchObject({ status: 'draft', published: false, exitCode: 0, consumer: null });
    expect([release().draft, release().body.includes('duri:verify')]).toEqual([true, true]);
  });

  it('with --dry-run writes nothing', async () => {
    await archived();
    const before = JSON.stringify(github.state.releases);
    const writes = github.requests.filter(({ method }) => method !== 'GET').length;
    expect(await publish('--dry-run', '--file', file('new.txt', 'new'))).toMatchObject({ status: 'dry-run', published: false, exitCode: 0 });
    expect(JSON.stringify(github.state.releases)).toBe(before);
    expect(github.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes);
  });

  describe('leaves a draft', () => {
    it.each<[string, (name: string) => readonly string[] | undefined, readonly string[], number]>([
      ['when an expected asset is missing', () => ['--expect-asset', `${'a'.repeat(64)}  shop.zip`], ['asset_missing'], 1],
      ['when an expected asset has other bytes', (name) => ['--expect-asset', `${'a'.repeat(64)}  ${name}`], ['asset_differs'], 20],
      [
        'when the platform says nothing of its bytes, and they are other ones',
        (name) => {
          release().assets[0]!.digest = null;
          return ['--expect-asset', `${'a'.repeat(64)}  ${name}`];
        },
        ['asset_differs'],
        20,
      ],
      [
        'when the tag names another commit than the archive was made from',
        () => {
          github.state.tags[TAG] = 'b'.repeat(40);
          return undefined;
        },
        ['commit_mismatch'],
        22,
      ],
    ])('%s', async (_, prepare, reasons, exit) => {
      const flags = prepare(await archived()) ?? [];
      const result = await publish(...flags);
      expect([against(result), result.exitCode, result.published, result.verdict]).toEqual([reasons, exit, false, 'red']);
      expect(release().draft).toBe(true);
    });

    it('when the archive does not verify: signed by nobody that the policy knows', async () => {
      await archived();
      const stranger = join(root.path, 'stranger.json');
      await duri(['keys', 'new', '--kind', 'ed25519', '--keyring', stranger, '--secrets', join(root.path, 'strangers')]);
      const result = await publish('--keyring', stranger);
      expect([against(result).includes('key_unknown'), result.exitCode, result.status]).toEqual([true, 20, 'tampered']);
      expect(release()).toMatchObject({ draft: true, body: expect.not.stringContaining('duri:verify') as string });
    });

    it('when the archive in it is another one than it is named', async () => {
      const name = await archived();
      release().assets[0]!.name = name.replace('-7-', '-8-');
      expect(against(await publish())).toEqual(['digest_mismatch']);
    });

    it('when it has no archive at all', async () => {
      await archived();
      release().assets = [];
      expect(await publish()).toMatchObject({ exitCode: 3, error: { code: 'archive_missing' } });
      expect(release().draft).toBe(true);
    });
  });

  describe('after it was published', () => {
    it('says loudly that an asset was lost on the way', async () => {
      await archived();
      const lose = (json: unknown): unknown =>
        (json as { draft: boolean; assets: { name: string }[] }[]).map((one) =>
          one.draft ? one : { ...one, assets: one.assets.filter(({ name }) => name !== 'deployment_metadata.json') },
        );
      github.fault('GET /releases', { change: lose }, 100);
      const result = await publish();
      expect([against(result), result.exitCode, result.published]).toEqual([['asset_missing'], 1, true]);
      const human = await duri(['publish', '--tag', TAG, '--config', join(repository.path, 'duri.yml')], {
        cwd: repository.path,
        env: { ...github.variables, GH_TOKEN: 't', PATH: process.env['PATH'] ?? '' },
      });
      expect(human.stdout).toContain('IS PUBLIC');
      expect(human.stdout).toContain('withdraw');
    });

    it('has no verdict where it cannot be downloaded, and says that it is public', async () => {
      await archived();
      const breakAfterwards = (json: unknown): unknown => {
        if ((json as { draft: boolean }[]).some(({ draft }) => !draft)) github.fault('storage', { status: 404 }, 10);
        return json;
      };
      github.fault('GET /releases', { change: breakAfterwards }, 100);
      const result = await publish();
      expect([result.exitCode, result.published, against(result)]).toEqual([3, true, ['? release-is-published-whole']]);
    });

    it('uses the token where the platform answers nobody without one, and says so', async () => {
      await archived();
      github.state.tokens = ['token-of-the-job'];
      const result = await publish();
      expect(result).toMatchObject({ status: 'published', consumer: 'token', exitCode: 0 });
      expect(result.warnings.map(({ reason }) => reason)).toContain('verified_with_token');
    });

    it('takes an answer that got lost for what happened', async () => {
      await archived();
      github.fault('PATCH /releases/{release_id}', { status: 502, tookEffect: true });
      expect(await publish()).toMatchObject({ status: 'published', exitCode: 0 });
    });
  });

  describe('two releases for one tag', () => {
    it('are never chosen from', async () => {
      await archived();
      github.state.releases.push({ ...release(), id: 99_999 });
      expect(await publish()).toMatchObject({ exitCode: 2, error: { code: 'input_invalid', message: expect.stringContaining('2 releases') as string } });
    });
  });

  it('makes the draft itself where it has every file', async () => {
    expect(await publish('--file', archive)).toMatchObject({ status: 'published', exitCode: 0 });
    expect(release().assets.map(({ name }) => name)).toEqual([basename(archive), 'deployment_metadata.json']);
  });

  it.each<[readonly string[], Record<string, string>, string]>([
    [['publish'], {}, 'event_unsupported'],
    [['publish', '--tag', 'v1.2'], {}, 'input_invalid'],
    [['publish', '--tag', 'v1.2.0;id'], {}, 'input_invalid'],
    [['publish', '--tag', 'v9.9.9'], {}, 'input_missing'],
    [['publish', '--tag', TAG], {}, 'input_missing'],
    [['publish', '--tag', TAG, '--file', '/gone'], {}, 'input_missing'],
    [['publish', '--tag', TAG, '--expect-asset', 'shop.zip'], {}, 'input_invalid'],
    [['publish', '--tag', TAG, '--evidence', '/gone'], {}, 'directory_missing'],
  ])('refuses %j', async (args, env, code) => {
    const result = await run(args, env);
    expect([result.exitCode, result.error?.code]).toEqual([2, code]);
  });

  it('refuses two files of one name and names that the platform would change', async () => {
    await archived();
    expect(await publish('--file', file('a/x.txt', '1'), '--file', file('b/x.txt', '2'))).toMatchObject({ error: { code: 'input_invalid' } });
    expect(await publish('--file', file('a b.txt', '1'))).toMatchObject({ error: { code: 'input_invalid' } });
  });

  it('needs the permission to write, and names it', async () => {
    await archived();
    github.state.permissions = { contents: 'read' };
    expect(await publish()).toMatchObject({ exitCode: 2 });
  });
});
