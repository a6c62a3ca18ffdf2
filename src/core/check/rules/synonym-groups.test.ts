import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { synonymGroups } from './synonym-groups.ts'

test('a word in two groups is found, whatever its case and hyphens', () => {
  expect(places(synonymGroups, synonymGroups.example.wrong)).toEqual(['talks: synonyms.1.words.1'])
  const spelled = '# comparison.md\nsynonyms: [{ words: [cease-fire, truce, Cease fire], lang: en }]'
  expect(places(synonymGroups, spelled)).toEqual(['talks: synonyms.0.words.2'])
})

test('the same word of another language is another word', () => {
  const example = '# comparison.md\nsynonyms: [{ words: [die, perish], lang: en }, { words: [die, das], lang: de }]'
  expect(places(synonymGroups, example)).toEqual([])
})

test('a loaded term does not stand beside a neutral word', () => {
  const example = `# comparison.md
loaded_terms: [{ term: barrier of shame, lang: en, neutral: fence }]
synonyms: [{ words: [fence, Barrier of shame], lang: en }]`
  expect(findings(synonymGroups, example)).toEqual([expect.stringContaining('which is a loaded term')])
})

test('a word is one whatever its capitals, hyphens and blanks', () => {
  const twice = (one: string, other: string) =>
    findings(
      synonymGroups,
      `# comparison.md\nsynonyms: [{words: [${one}, x], lang: en}, {words: [${other}, y], lang: en-GB}]`,
    )
  expect(twice('cease-fire', 'Cease  fire')).toHaveLength(1)
  expect(twice('ceasefire', 'cease-fire')).toEqual([])
})
