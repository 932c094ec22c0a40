import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.sourceline/',
      'content/',
      'seeds/',
      '**/fixtures/**',
      '**/*.astro',
    ],
  },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      'no-console': ['error', { allow: ['error'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Article text never becomes markup; build nodes.' },
        { property: 'localeCompare', message: 'Sort by code unit: same seeds, same bytes.' },
      ],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
);
