import { commit, gitRepository, instant, ref, unixSeconds, webUrl, webUrlWith } from '../../src/provenance/forms.js';

describe('gitRepository', () => {
  it.each([
    ['https://github.com/acme/shop.git', 'git+https://github.com/acme/shop.git'],
    ['https://user:token@github.com/acme/shop.git?x=1#f', 'git+https://github.com/acme/shop.git'],
    ['http://git.example.com:8080/a/b', 'git+http://git.example.com:8080/a/b'],
    ['git@github.com:acme/shop.git', 'git+ssh://git@github.com/acme/shop.git'],
    ['someone@git.example.com:/srv/shop.git', 'git+ssh://git@git.example.com/srv/shop.git'],
    ['ssh://git@ssh.github.com:443/acme/shop.git', 'git+ssh://git@ssh.github.com:443/acme/shop.git'],
    ['ssh://me:secret@git.example.com/shop.git', 'git+ssh://git.example.com/shop.git'],
    ['git://git.example.com/shop.git', 'git+git://git.example.com/shop.git'],
    ['C:\\repos\\shop', undefined],
    ['/srv/shop.git', undefined],
    ['../shop', undefined],
    ['file:///srv/shop.git', undefined],
    ['ext::sh -c whoami', undefined],
    ['https://', undefined],
    ['https://github.com/', undefined],
    ['https://github.com/a\nb', undefined],
  ])('%j is %s', (text, expected) => expect(gitRepository(text)).toBe(expected));
});

describe('webUrl', () => {
  it.each([
    ['https://ci.example.com/jenkins/', 'https://ci.example.com/jenkins'],
    ['https://u:p@ci.example.com/x?token=1#y', 'https://ci.example.com/x'],
    ['HTTPS://ci.example.com', undefined],
    ['javascript:alert(1)', undefined],
    ['https://a b/', undefined],
  ])('%j is %s', (text, expected) => expect(webUrl(text)).toBe(expected));

  it('keeps the parameters that are named, where they are words', () => {
    expect(webUrlWith('id', 'kind')('https://h/x?token=abc&kind=a%0Ab&id=7')).toBe('https://h/x?id=7');
  });
});

describe('commit', () => {
  it.each([
    ['a'.repeat(40), true],
    ['a'.repeat(64), true],
    ['a'.repeat(7), false],
    ['A'.repeat(40), false],
    ['HEAD', false],
    [`${'a'.repeat(40)}\n`, false],
  ])('%j: %s', (text, good) => expect(commit(text) !== undefined).toBe(good));
});

describe('ref', () => {
  it.each(['refs/heads/main', 'refs/pull/12/merge', 'feature/a-b_c.d', 'renovate/@scope/pkg', 'ветка'])('takes %s', (text) => expect(ref(text)).toBe(text));
  it.each([
    '-o',
    'a..b',
    'a b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[b',
    'a\\b',
    'a@{1}',
    'a//b',
    'a/',
    '.a',
    'a/.b',
    'a.',
    'a.lock',
    'a.lock/b',
    'a\u0000b',
    '',
  ])('refuses %j', (text) => expect(ref(text)).toBeUndefined());
});

describe('instants', () => {
  it.each([
    [instant, '2026-01-05T11:58:00+01:00', '2026-01-05T10:58:00.000Z'],
    [instant, '2026-01-05 11:57:30+00:00', '2026-01-05T11:57:30.000Z'],
    [instant, '2026-01-05', undefined],
    [instant, '2026-13-05T11:58:00Z', undefined],
    [instant, 'now', undefined],
    [unixSeconds, '1767614250', '2026-01-05T11:57:30.000Z'],
    [unixSeconds, '0', undefined],
    [unixSeconds, '1e9', undefined],
  ] as const)('%# gives %s of %s', (form, text, expected) => expect(form(text)).toBe(expected));
});
