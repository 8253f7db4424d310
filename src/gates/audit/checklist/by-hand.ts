/** How a person verifies what a kind of check looks at, by its name in `duri.yml`. `{}` is what it looks at. */
export const BY_HAND: Readonly<Record<string, string>> = {
  alertmanager: '`amtool check-config` and `amtool config routes test` on {}',
  code: 'read the definition, and look for it with `git grep` where it is used; compare it with the base by `git diff`',
  command: 'run it yourself: {}',
  doc: 'read {}, follow its links and run its commands',
  doc_claims: 'count what {} claims, and compare',
  env: 'read {} line by line beside its schema',
  env_usage: 'look in the programs for reads of the environment, and compare with the template',
  evidence: '`duri verify`, and compare with what is to be deployed',
  file: '`stat` and `head -1` on {}; `git ls-files --stage` for its mode in git',
  floor: '`duri check-downgrade`',
  git: '`git ls-files`, `git check-ignore -v` and `git log --all` on the path',
  glob: '`find` for each name',
  hmac_vector: '`openssl dgst -sha256 -hmac` over timestamp, line feed and secret, then `base64`',
  htpasswd: 'look at the first characters of each hash: `$2y$` and a cost of 10 or more',
  http: '`curl -i` on the address',
  json: '`jq` on {}',
  nginx: '`nginx -T`, and read what applies in each location of {}',
  nginx_lint: 'read {} for the pattern that is named',
  nginx_test: '`nginx -t` on a copy of {}',
  prom: '`promtool check rules` and `promtool test rules`',
  secrets: 'read the change and the tree for keys, tokens and passwords',
  shell: 'read {} in the order in which it runs',
  shellcheck: '`shellcheck` on {}',
  tests: 'count the tests of each file, and compare with the base by `git diff`',
  uat_mutate: 'put each fault in by hand, and run `duri uat --all`',
  uat_run: '`duri uat --all`',
  uat_suite: 'read the cases beside the requirement',
  xref: 'look the value up in each of the files',
  yaml: 'read {}',
};

/** How to verify one check by hand, in one line of Markdown; `code` makes a span of it. */
export function byHand(type: string, subject: string, { id, code }: { readonly id: string; code(text: string): string }): string {
  const way = BY_HAND[type]?.replaceAll('{}', () => code(subject));
  const machine = code(`duri audit --only ${id} --all`);
  return way === undefined ? machine : `${way}; or ${machine}`;
}
