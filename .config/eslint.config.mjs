import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

const grayMatterOnlyIn = 'src/core/parse/frontmatter.ts'

export default tseslint.config(
  { ignores: ['dist/**', '.astro/**', 'node_modules/**', 'content/**', '**/*.d.ts'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'gray-matter',
              message: `gray-matter can run code from a record: only ${grayMatterOnlyIn} may call it.`,
            },
          ],
        },
      ],
      'no-console': ['error', { allow: ['error'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `noUncheckedIndexedAccess` makes an index that the line above has proved look unsafe to the compiler.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'astro/no-set-html-directive': 'error',
    },
  },
  { files: [grayMatterOnlyIn], rules: { 'no-restricted-imports': 'off' } },
  { files: ['scripts/**', 'src/tests/**'], rules: { 'no-console': 'off' } },
)
