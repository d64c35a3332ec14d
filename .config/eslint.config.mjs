import js from '@eslint/js';
import office from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const officeRules = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'no-office-initialize',
  'test-for-null-using-isNullObject',
];

export default ts.config(
  { ignores: ['dist/', '.local/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ts.configs.recommended,
  {
    rules: {
      'no-undef': 'off', // the compiler knows better
      eqeqeq: 'error',
      'no-alert': 'error', // Office has no alert, confirm or prompt
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['src/{workbook,tools,pane,entry,functions}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': office },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    files: ['src/{pane,tools}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] }, // a file that needs scrolling is two files
  },
  {
    files: ['src/build/**', 'test/bench/**', 'webpack.config.js', '.config/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
