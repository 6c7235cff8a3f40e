import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'out', 'src/generated', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/addin/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-globals': [
        'error',
        ...['Office', 'Word', 'OfficeExtension'].map((name) => ({
          name,
          message: 'Only src/addin/word/office.ts and its folder know Office.',
        })),
        { name: 'localStorage', message: 'Storage may throw: use state/storage.ts.' },
        { name: 'alert', message: 'Panes may not call it.' },
        { name: 'confirm', message: 'Panes may not call it.' },
        { name: 'prompt', message: 'Panes may not call it.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The page forbids inline styles: use makeStyles.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'What somebody typed is never markup.',
        },
      ],
    },
  },
  {
    files: ['src/addin/word/office.ts', 'src/addin/word/office/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
      ),
      'no-restricted-globals': 'off',
    },
  },
  {
    files: ['scripts/**', 'bench/**', '*.mjs', '*.cjs', 'webpack.config.js', 'test/**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        module: 'writable',
        exports: 'writable',
      },
    },
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
