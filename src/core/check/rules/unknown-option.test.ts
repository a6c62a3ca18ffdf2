import { expect, test } from 'vitest'
import { exampleDataset, findings, places } from '../../../tests/rule-example.ts'
import { unknownOption } from './unknown-option.ts'

test('points at the stance and says which option was meant', () => {
  expect(unknownOption.check(exampleDataset(unknownOption.example.wrong))).toMatchObject([
    { path: ['stances', 'fense'], atKey: true, fix: 'Did you mean "fence"?' },
  ])
})

test('finds an option that excludes one the issue does not have', () => {
  const example = '# issues/border.md\noptions: [{ id: fence, text: A fence, excludes: [gate] }]'
  expect(places(unknownOption, example)).toEqual(['border: options.0.excludes.0'])
})

test('says so where the issue has no options at all', () => {
  const example = '# issues/border.md\noptions: []\n# positions/border/2025-01-01-north.md\nstances: { fence: opposes }'
  expect(findings(unknownOption, example)).toEqual([
    'border/2025-01-01-north: found a stance on "fence", but the issue "border" has no options',
  ])
})

test('a position in the folder of another issue is one error, which says where to move it', () => {
  const water = '# issues/water.md\noptions: [{ id: dam, text: A dam }, { id: lock, text: A lock }]\n'
  const position = '# positions/border/2025-06-02-north.md\nstances: { dam: supports, lock: opposes }'
  expect(findings(unknownOption, water + position)).toEqual([
    'border/2025-06-02-north: found stances on options of the issue "water" in the folder of "border"',
  ])
})

const water = (more = '') =>
  `# issues/water.md\noptions: [{ id: dam, text: A dam }, { id: lock, text: A lock }${more}]\n`
const coded = (stances: string) => `# positions/border/2025-06-02-north.md\nstances: { ${stances} }`

test.each([
  ['one option of another issue, where its own has others', water() + coded('dam: supports'), ['stances']],
  ['one option of its own among them', water() + coded('dam: supports, fence: opposes'), ['stances.dam']],
  ['an option that no issue has', water() + coded('dam: supports, weir: opposes'), ['stances.dam', 'stances.weir']],
  [
    'options that two other issues have',
    `${water()}# issues/air.md\noptions: [{ id: dam, text: A dam }]\n${coded('dam: supports')}`,
    ['stances.dam'],
  ],
  ['nothing', water() + coded(''), []],
  [
    'one option of another issue, where its own has none',
    `${water()}# issues/border.md\noptions: []\n${coded('dam: supports')}`,
    ['stances.dam'],
  ],
  [
    'two options of another issue, where its own has none',
    `${water()}# issues/border.md\noptions: []\n${coded('dam: supports, lock: opposes')}`,
    ['stances'],
  ],
])('a position that is coded on %s', (_, example, paths) => {
  expect(places(unknownOption, example)).toEqual(paths.map((path) => `border/2025-06-02-north: ${path}`))
})
