import js from '@eslint/js';
import office from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', '.local/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ts.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    rules: {
      'no-undef': 'off', // the compiler knows better
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/{workbook,tools,pane,entry,functions}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': office },
    rules: {
      ...Object.fromEntries(
        [
          'call-sync-after-load',
          'call-sync-before-read',
          'load-object-before-read',
          'no-context-sync-in-loop',
          'no-empty-load',
          'no-navigational-load',
          'no-office-initialize',
          'test-for-null-using-isNullObject',
        ].map((rule) => [`office-addins/${rule}`, 'error']),
      ),
    },
  },
  {
    files: ['src/{pane,tools}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/build/**', 'test/bench/**', 'webpack.config.js', '.config/**'],
    rules: { 'no-console': 'off', 'no-undef': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
