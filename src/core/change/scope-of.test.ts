import { expect, test } from 'vitest'
import { exampleDataset } from '../../tests/rule-example.ts'
import { compareDatasets } from './compare-datasets.ts'
import type { FileChange } from './compare-files.ts'
import { RULE_KINDS, scopeOf } from './scope-of.ts'

const NOTHING = compareDatasets([exampleDataset('')], [exampleDataset('')])
const outside = (...files: string[]) =>
  Object.fromEntries(
    scopeOf(
      NOTHING,
      [],
      files.map((file) => ({ file, change: 'changed' as const })),
    ),
  )
const changed = (file: string, isTranslation = false): FileChange => ({
  file,
  change: 'changed',
  isTranslation,
  lines: [],
})
const ofRecords = (example: string) =>
  Object.fromEntries(scopeOf(compareDatasets([exampleDataset('')], [exampleDataset(example)]), [], []))

test.each([
  ['.github/workflows/check.yml', 'workflows'],
  ['.github/actions/setup/action.yml', 'workflows'],
  ['.gitlab-ci.yml', 'workflows'],
  ['.ci/build.yml', 'workflows'],
  ['.woodpecker.yml', 'workflows'],
  ['.forgejo/workflows/a.yml', 'workflows'],
  ['CODEOWNERS', 'reviewers'],
  ['.github/CODEOWNERS', 'reviewers'],
  ['.github/REVIEWING.md', 'reviewers'],
  ['.github/SECURITY.md', 'reviewers'],
  ['package.json', 'packages'],
  ['package-lock.json', 'packages'],
  ['scripts/package.json', 'packages'],
  ['.npmrc', 'packages'],
  ['.nvmrc', 'packages'],
  ['src/core/check/wordings/en.ts', 'loaded terms and word lists'],
  ['src/core/check/rules.ts', 'checks'],
  ['src/core/parse/parse-file.ts', 'checks'],
  ['src/core/change/change.ts', 'checks'],
  ['src/core/report/report.ts', 'checks'],
  ['src/core/model/position.ts', 'checks'],
  ['src/core/export/csv.ts', 'code'],
  ['src/components/cell/Cell.astro', 'code'],
  ['scripts/validate.ts', 'code'],
  ['public/robots.txt', 'code'],
  ['.config/eslint.config.mjs', 'code'],
  ['astro.config.mjs', 'code'],
  ['tsconfig.json', 'code'],
  ['README.md', 'other files'],
  ['docs/src/core/check/a.md', 'other files'],
  ['docs/CODEOWNERS.md', 'other files'],
  ['my-package.json', 'other files'],
  ['package.json.bak', 'other files'],
  ['docs/.github/workflows/a.yml', 'other files'],
  ['docs/.woodpecker.yml', 'other files'],
  ['docs/tsconfig.json', 'other files'],
])('a change of %s is one of %s', (file, kind) => {
  expect(outside(file)).toEqual({ [kind]: [file] })
})

test('what decides most is told first, and each place once', () => {
  const found = outside('README.md', 'src/a.ts', '.github/workflows/a.yml', '.github/workflows/a.yml', 'src/b.ts')
  expect(Object.entries(found)).toEqual([
    ['workflows', ['.github/workflows/a.yml']],
    ['code', ['src/a.ts', 'src/b.ts']],
    ['other files', ['README.md']],
  ])
  expect(RULE_KINDS[0]).toBe('workflows')
})

test('the settings of the site are told as such, other files of the content as others, and words in another language not at all', () => {
  const files = [changed('site.yaml'), changed('logo.svg'), changed('talks/issues/border.uk.md', true)]
  expect(Object.fromEntries(scopeOf(NOTHING, files, []))).toEqual({
    settings: ['site.yaml'],
    'other files': ['logo.svg'],
  })
})

test('records alone are nothing beside what records say', () => {
  expect(ofRecords('# comparison.md\ntitle: Other talks\n# issues/border.md\ntitle: Another')).toEqual({})
})

test('the terms by which a comparison is checked, searched and answered are told with their place', () => {
  expect(
    ofRecords(
      '# comparison.md\nloaded_terms: [{ term: wall, lang: en, neutral: fence }]\nsynonyms: [{ words: [fence, wall], lang: en }]',
    ),
  ).toEqual({
    'loaded terms and word lists': [
      'talks/comparison.md (loaded_terms.wall)',
      expect.stringMatching(/^talks\/comparison\.md \(synonyms\b/) as string,
    ],
  })
})

test('a warning that is accepted is told with the file and the rule', () => {
  expect(ofRecords('# issues/border.md\naccept: [{ rule: loaded-term, reason: So. }]')).toEqual({
    acceptances: ['talks/issues/border.md (loaded-term)'],
  })
})
