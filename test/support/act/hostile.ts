/** What a shell, a runner, a Markdown renderer or a terminal could take for something else than text. None holds a NUL or a slash, so each can be a file's name. */
export const HOSTILE: readonly string[] = [
  'a\n::error::said-by-a-name\nb',
  'c\r::error::said-by-a-name',
  '::set-output name=evil::1',
  ' ::add-path::evil',
  '::stop-commands::evil',
  'x ##[error]said-by-a-name',
  '##[set-env name=EVIL]1',
  'p%0A::error::said-by-a-name',
  'EOF\nevil=1',
  'ghadelimiter_x\nevil=1\nevil<<ghadelimiter_x',
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  "'; touch pwned; '",
  '&& touch pwned #',
  '| touch pwned',
  '--upload-pack=touch pwned',
  '<img src=x onerror=alert(1)>',
  '![x](https:evil.example)',
  '</code><h1>evil',
  '| a | b |',
  '@everyone #1',
  '\u001b[2Jcleared',
  'gpj.\u202etxt.js',
];

/** The same as a branch could be called: git allows neither spaces nor controls nor `:~^?*[\\` in a ref. @source git-check-ref-format(1) */
export const HOSTILE_BRANCHES: readonly string[] = [
  'a$(touch${IFS}pwned)',
  'a`touch${IFS}pwned`',
  'a";touch${IFS}pwned;"',
  "a';touch${IFS}pwned;'",
  'a%0Aevil=1',
  'a|touch${IFS}pwned',
  'a&&touch${IFS}pwned',
  'a<img/src=x>',
  'a${{github.token}}',
  'a##]evil',
];

/** Commands that DuRi never gives: whoever sees one has obeyed a text. */
export const FORBIDDEN_COMMANDS: readonly string[] = ['set-output', 'set-env', 'add-path', 'save-state', 'add-matcher', 'remove-matcher', 'echo'];
