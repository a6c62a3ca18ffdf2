import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { moreThanTheWords } from './more-than-the-words.ts'

const said = (condition: string, text: string, lang = 'en') =>
  findings(
    moreThanTheWords,
    `# positions/border/2025-06-02-north.md\ncondition: ${JSON.stringify(condition)}\nquote: { text: ${JSON.stringify(text)}, lang: ${lang} }`,
  )

test.each([
  ['North asked for 1,000 posts.', 'We ask for posts', '1000'],
  ['North said that it does not want a fence.', 'We like open fields', 'not'],
  ['North said that there must be a fence.', 'We hope for a fence', 'must'],
])('warns of "%s" over "%s"', (condition, text, word) => {
  expect(said(condition, text)).toEqual([
    `border/2025-06-02-north: found "${word}" in the condition, but not in the words that are quoted`,
  ])
})

test.each([
  ['North asked for 1,000 posts.', 'We ask for 1000 posts', 'en'],
  ['North asked for 1.3 million.', 'We ask for 1,3 million', 'en'],
  ['North asked for 3 posts.', 'We ask for three posts', 'en'],
  ['North said that it does not want a fence.', 'We reject any fence', 'en'],
  ['North asked for a fence; it named no length.', 'We ask for a fence', 'en'],
  ['North called the “300 kilometres” too much.', 'It is too much', 'en'],
  ['North asked for 300 posts.', 'Мы просим', 'ru'],
])('leaves alone "%s" over "%s"', (condition, text, lang) => {
  expect(said(condition, text, lang)).toEqual([])
})
