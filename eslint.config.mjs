import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Hashing and path functions are fine anywhere; these reach the outside. test/layers.ts holds the same list for the import table. */
const OUTSIDE = ['fs', 'fs/promises', 'child_process', 'http', 'https', 'net', 'tls', 'dns', 'os', 'worker_threads', 'readline', 'process'];
const OUTSIDE_SAYS = 'only adapters/ and hosts/ touch the outside: take a port instead';

/** How long and how tangled code may be; test/architecture.test.ts holds the length of files as well. */
const SIZES = {
  // Each `??` and `?.` counts as a branch; twelve decisions of one's own leave room for those.
  complexity: ['error', { max: 16, variant: 'modified' }],
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', 60],
  'max-params': ['error', 4],
  'max-depth': ['error', 3],
};

export default defineConfig(
  { ignores: ['build/', 'dist/', 'node_modules/', '.tools/', 'coverage/', 'test/cases/', 'test/tools/', '**/fixtures/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...SIZES,
      eqeqeq: 'error',
      'no-console': 'error',
      'no-control-regex': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: false }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Ports are records of functions that do not use `this`; taking one out by destructuring is the house style.
      '@typescript-eslint/unbound-method': 'off',
      // A port or a command promises a Promise whether or not it has something to wait for.
      '@typescript-eslint/require-await': 'off',
      // noPropertyAccessFromIndexSignature of tsconfig asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
      // `a || b` for texts that may be empty is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/adapters/**', 'src/hosts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: OUTSIDE.map((name) => ({ name: `node:${name}`, message: OUTSIDE_SAYS })),
          patterns: [{ group: ['@actions/*'], message: 'only hosts/github-actions knows GitHub' }],
        },
      ],
      'no-restricted-globals': ['error', ...['process', 'fetch', 'setTimeout', 'setInterval', 'performance'].map((name) => ({ name, message: OUTSIDE_SAYS }))],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'the clock is a port' },
        { object: 'Math', property: 'random', message: 'the same input gives the same bytes' },
      ],
      'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'the clock is a port' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/hosts/github-actions/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: ['@actions/*'], message: 'only hosts/github-actions knows GitHub' }] }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': 'off',
      'max-params': 'off',
      // Tests read what programs print, and look at one element of a list whose length they state.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], extends: [tseslint.configs.recommended], rules: { ...SIZES, eqeqeq: 'error' } },
);
