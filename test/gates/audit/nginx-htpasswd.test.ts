import { execFileSync } from 'node:child_process';
import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htpasswd } from '../../../src/gates/audit/types/htpasswd.js';
import { readHtpasswd } from '../../../src/languages/htpasswd.js';
import { complaints, groundFolder, observe } from '../../support/folder-ground.js';
import { describeWithTool } from '../../support/outside-tools.js';

const HASH = `$2y$10$${'a'.repeat(53)}`;

describe('htpasswd files', () => {
  it.each([
    [`u:${HASH}`, 'bcrypt', 10],
    ['u:$apr1$12345678$abcdefghijklmnopqrstuv', 'apr1', undefined],
    ['u:{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=', 'sha1', undefined],
    ['u:{PLAIN}secret', 'plain', undefined],
    ['u:secret', 'plain', undefined],
    ['u:rqXexS6ZhobKA', 'crypt', undefined],
    ['u:$9$x', 'unknown', undefined],
  ])('%s is %s', (line, kind, cost) => {
    expect(readHtpasswd(`${line}\n`)).toEqual({ entries: [{ user: 'u', kind, cost, line: 1 }], problems: [] });
  });

  it.each([
    ['\n', 'is empty'],
    ['user\n', 'is no user:hash'],
    [':x\n', 'is no user:hash'],
    ['u:\n', 'has no hash for u'],
    [`u:${HASH}\r\n`, 'ends with a carriage return, which becomes part of the hash'],
    [`u:${HASH} \n`, 'has something beside user and hash for u'],
  ])('%j has a problem', (text, message) => {
    expect(readHtpasswd(text).problems).toContainEqual({ line: 1, message });
  });
});

describe('htpasswd', () => {
  const folder = groundFolder({});
  afterAll(() => folder.remove());
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  const owner = execFileSync('id', ['-un'], { encoding: 'utf8' }).trim();
  const file = async (text: string, more: object = {}, mode = 0o640) => {
    folder.put({ users: { text, mode } });
    return complaints(await observe(htpasswd, folder.ground(), { file: 'users', owner, group, ...more }));
  };

  it('is content with a good file', async () => {
    expect(await file(`# who\nadmin:${HASH}\n`)).toEqual([]);
  });

  it.each([
    ['a low cost', `a:${HASH.replace('$10$', '$05$')}\n`, 'users:1 a of users has bcrypt with cost 5'],
    ['MD5', 'a:$apr1$12345678$abcdefghijklmnopqrstuv\n', 'users:1 a of users has a password hashed with apr1'],
    ['plain text', `b:${HASH}\na:hunter2\n`, 'users:2 a of users has a password in plain text'],
    ['a user twice', `a:${HASH}\na:${HASH}\n`, 'users:2 users has a twice: only the first counts'],
    ['garbage', `a:${HASH}\ngarbage\n`, 'users:2 users is no user:hash'],
    ['nobody', '# none\n', 'users:1 users has 0 users'],
  ])('sees %s, and shows no hash', async (_, text, message) => {
    const all = await file(text);
    expect(all).toEqual([message]);
    expect(JSON.stringify(await observe(htpasswd, folder.ground(), { file: 'users', owner, group }))).not.toMatch(/hunter2|aaaaaaaa|abcdefgh/);
  });

  it('sees permissions, and a file that is not there', async () => {
    expect(await file(`a:${HASH}\n`, {}, 0o644)).toEqual(['users:1 users has mode 0644']);
    expect(await file(`a:${HASH}\n`, { group: 'nobody-has-this' })).toEqual([`users:1 users has group ${group}`]);
    expect(await file(`a:${HASH}\n`, { owner: 'nobody-has-this' })).toEqual([`users:1 users has owner ${owner}`]);
    expect(complaints(await observe(htpasswd, folder.ground(), { file: 'gone' }))).toEqual(['gone is missing']);
  });

  it('refuses parameters that assert nothing, or that nobody knows', () => {
    expect(() => htpasswd.parameters.parse({})).toThrow(/asserts nothing/);
    expect(() => htpasswd.parameters.parse({ file: 'x', mode: 640 })).toThrow();
    expect(() => htpasswd.parameters.parse({ file: 'x', coast: 10 })).toThrow(/coast/);
    expect(() => htpasswd.parameters.parse({ file: 'x', algo: 'apr1' })).toThrow();
  });

  describe('made by a script', () => {
    const script = async (text: string, more: object = {}) => {
      folder.put({ 'deploy.sh': text, env: 'COST=12\nFILE="/etc/nginx/users"\n' });
      return complaints(await observe(htpasswd, folder.ground(), { made_by: { script: 'deploy.sh', env: 'env' }, ...more }));
    };
    const with_ = (options: string, after = 'chown root:www-data "$FILE"\nchmod 640 "$FILE"') =>
      `printf '%s' "$PASSWORD" | htpasswd ${options} "$FILE" admin\n${after}\n`;

    it.each([
      ['options apart', with_('-c -i -B -C 10')],
      ['options in one', with_('-ciBC "$COST"')],
      ['sudo, and a path', with_('-iB -C12').replace('htpasswd', 'sudo /usr/bin/htpasswd')],
      ['stdout', 'htpasswd -niB -C 10 admin <pw >"$FILE"\nchown root:www-data $FILE; chmod u=rw,g=r,o= $FILE\n'],
      [
        'a file that is moved, in functions',
        'put() { install -m 0640 -o root -g www-data "$1" "$2"; }\nmain() { htpasswd -iBC 11 t admin; put t "$FILE"; }\nmain\n',
      ],
    ])('takes %s', async (_, text) => {
      expect(await script(text, { path: '/etc/nginx/users' })).toEqual([]);
    });

    it.each([
      ['MD5', with_('-c -i'), 'deploy.sh:1 deploy.sh makes htpasswd hash with apr1, its default'],
      ['SHA-1', with_('-ciBs'), 'deploy.sh:1 deploy.sh makes htpasswd hash with sha1'],
      ['the default cost', with_('-ciB'), 'deploy.sh:1 deploy.sh makes htpasswd use bcrypt with cost 5, its default'],
      ['a low cost', with_('-iBC 9'), 'deploy.sh:1 deploy.sh makes htpasswd use bcrypt with cost 9'],
      ['a cost that nobody knows', with_('-iBC "$OTHER"'), 'deploy.sh:1 deploy.sh gives bcrypt a cost that cannot be told by reading'],
      [
        'the password as an argument',
        'htpasswd -cbBC 10 "$FILE" admin "$PASSWORD"\nchown root:www-data $FILE; chmod 640 $FILE',
        'deploy.sh:1 deploy.sh gives htpasswd the password as an argument, which every user of the machine can read',
      ],
      ['a terminal', with_('-cBC 10'), 'deploy.sh:1 deploy.sh lets htpasswd ask a terminal for the password'],
      ['no chmod', with_('-iBC 10', 'chown root:www-data "$FILE"'), 'deploy.sh:1 /etc/nginx/users of deploy.sh gets the mode of the umask'],
      ['another mode', with_('-iBC 10', 'chown root:www-data "$FILE"\nchmod 644 "$FILE"'), 'deploy.sh:1 /etc/nginx/users of deploy.sh gets the mode 0644'],
      ['no chown', with_('-iBC 10', 'chmod 640 "$FILE"'), 'deploy.sh:1 /etc/nginx/users of deploy.sh gets the group root'],
      ['no htpasswd', 'echo htpasswd -B\n', 'deploy.sh:1 deploy.sh never makes an htpasswd file by htpasswd'],
      ['a comment', '# htpasswd -iBC 10 "$FILE" admin\n', 'deploy.sh:1 deploy.sh never makes an htpasswd file by htpasswd'],
      ['no shell', 'if then\n', 'deploy.sh:1 deploy.sh is no Bash'],
    ])('sees %s', async (_, text, message) => {
      const all = await script(text);
      expect(all).toHaveLength(1);
      expect(all[0]).toContain(message);
    });

    it('sees a file at another path, and a script that is not there', async () => {
      expect((await script(with_('-iBC 10'), { path: '/etc/nginx/other' }))[0]).toContain('never makes /etc/nginx/other by htpasswd');
      expect(complaints(await observe(htpasswd, folder.ground(), { made_by: { script: 'gone.sh' } }))).toEqual(['gone.sh is missing']);
    });
  });
});

describeWithTool('htpasswd', 'a file that htpasswd itself wrote', (program) => {
  const folder = groundFolder({});
  afterAll(() => folder.remove());

  it.each([
    [['-B', '-C', '10'], 'bcrypt', 10],
    [['-B'], 'bcrypt', 5],
    [['-m'], 'apr1', undefined],
    [['-s'], 'sha1', undefined],
    [['-d'], 'crypt', undefined],
  ])('with %j is %s', (options, kind, cost) => {
    const text = execFileSync(program, ['-n', '-i', ...options, 'admin'], { input: 'secret12', encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }).trim();
    writeFileSync(join(folder.path, 'users'), `${text}\n`);
    expect(readHtpasswd(`${text}\n`)).toEqual({ entries: [{ user: 'admin', kind, cost, line: 1 }], problems: [] });
  });

  (process.getuid?.() === 0 ? it : it.skip)('is judged with its real owner and group', async () => {
    folder.put({ users: { text: `a:${HASH}\n`, mode: 0o640 } });
    chownSync(join(folder.path, 'users'), 0, Number(execFileSync('id', ['-g', 'www-data'], { encoding: 'utf8' })));
    expect(complaints(await observe(htpasswd, folder.ground(), { file: 'users' }))).toEqual([]);
  });
});
