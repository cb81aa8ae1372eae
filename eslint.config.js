import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Imports point one way (docs/architecture.md): a folder may import what stands left of it, never what stands right.
 * `text`, `dates` and `threads` import nothing of ours.
 */
const LAYERS = [
  'text',
  'dates',
  'threads',
  'cache',
  'colour',
  'schemas',
  'markdown',
  'dossier',
  'verify',
  'draft',
  'workspace',
  'review',
  'vscode',
  'writing',
  'init',
  'migrate',
  'edit',
  'exports',
  'cards',
  'search',
  'output',
  'pdf',
  'epub',
  'publish',
  'offline',
  'hosting',
  'audit',
  'reuse',
  'dossier-thread',
  'portable',
  'live',
  'integrations',
  'components',
  'layouts',
  'pages',
  'cli',
];
/** Beside their layer, these know only some of what stands left of them. */
const UNKNOWN_TO = {
  dates: ['text'],
  threads: ['text', 'dates'],
  cache: ['text', 'dates', 'threads'],
  draft: ['verify'],
  vscode: ['markdown', 'verify', 'draft', 'workspace', 'review'],
  writing: ['verify', 'workspace', 'review', 'vscode'],
  init: ['verify', 'draft', 'workspace', 'review', 'vscode', 'writing'],
  migrate: ['verify', 'workspace', 'review', 'vscode', 'writing', 'init'],
  edit: ['draft', 'review', 'init'],
  exports: ['verify', 'workspace', 'review', 'vscode', 'edit'],
  cards: ['markdown', 'verify', 'workspace', 'review', 'edit', 'exports'],
  components: ['verify', 'edit', 'hosting', 'publish', 'integrations'],
  pages: ['verify', 'review', 'edit', 'hosting', 'publish', 'integrations'],
  layouts: ['verify', 'review', 'edit', 'hosting', 'publish', 'integrations'],
};

const direction = LAYERS.map((layer, index) => ({
  files: [`src/${layer}/**/*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${[...LAYERS.slice(index + 1), ...(UNKNOWN_TO[layer] ?? [])].join('|') || '(?!)'})/`,
            message: `src/${layer} must not import this: imports point one way.`,
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['dist', 'lib', 'types', '.build', '.tmp', '.astro', 'content', 'public', 'tests/fixtures', 'test-results', '.dist.*']),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...direction,
  {
    // Every Node must be able to read it.
    files: ['src/cli/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // A browser may forbid the storage, and then merely naming it throws.
    files: ['src/**/*.client.ts'],
    ignores: ['src/components/settings/remembered.client.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage'].map((name) => ({ name, message: 'Use src/components/settings/remembered.client.ts.' })),
      ],
    },
  },
);
