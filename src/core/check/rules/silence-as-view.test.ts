import { expect, test } from 'vitest'
import { places } from '../../../tests/rule-example.ts'
import { silenceAsView } from './silence-as-view.ts'

const coded = (stance: string, text: string, lang = 'en') =>
  places(
    silenceAsView,
    `# positions/border/2025-06-02-north.md\nstances: { fence: ${stance} }\nquote: { text: ${JSON.stringify(text)}, lang: ${lang} }`,
  )

test.each([
  ['No comment.', 'en'],
  ['We will not comment on that.', 'en'],
  ['I won’t be commenting on a fence', 'en'],
  ['We don’t comment on talks that are going on.', 'en-GB'],
  ['The ministry declined to comment', 'en'],
  ['We have nothing to say about it', 'en'],
  ['We are not going to speculate about a fence.', 'en'],
  ['Kein Kommentar.', 'de'],
  ['Das kommentieren wir nicht.', 'de'],
  ['Aucun commentaire.', 'fr'],
  ['Sin comentarios.', 'es'],
  ['Без комментариев.', 'ru'],
  ['Ми не коментуємо перемовини', 'uk'],
])('a view read from “%s” is told', (text, lang) => {
  for (const stance of ['opposes', 'rules-out', 'supports', 'requires', 'undecided'])
    expect(coded(stance, text, lang)).toEqual(['border/2025-06-02-north: stances.fence'])
})

test.each(['declined', 'unclear'])('%s may be read from it', (stance) => {
  expect(coded(stance, 'No comment.')).toEqual([])
})

test.each([
  'No comment on the date, but we are against a fence',
  'We will not comment: a fence is unacceptable to each and every one of us',
  'We oppose a fence',
  'We will not accept a fence',
  'There is no fence that we could comment on in the way that was proposed to us last week by them',
])('“%s” says more', (text) => {
  expect(coded('opposes', text)).toEqual([])
})

test('of a translation in a known language and words in another the translation is read', () => {
  const both = (translation: string) =>
    places(
      silenceAsView,
      `# positions/border/2025-06-02-north.md\nstances: { fence: opposes }\nquote: { text: Ei kommenttia, lang: fi }
translation: { text: ${translation}, lang: en, by: official }`,
    )
  expect(both('No comment')).toHaveLength(1)
  expect(both('We are against it')).toEqual([])
})

test('silence is no denial of a claim and no admission', () => {
  const answered = (kind: string, words: string) =>
    places(
      silenceAsView,
      `# claims/rain.md\nresponses: [{ by: south, kind: ${kind}, summary: It spoke., source: treaty-draft, quote: { text: ${words}, lang: en } }]`,
    )
  for (const kind of ['denial', 'partial-denial', 'admission', 'counter-claim'])
    expect(answered(kind, 'No comment')).toEqual(['rain: responses.0.kind'])
  expect(answered('declined', 'No comment')).toEqual([])
  expect(answered('denial', 'It is not so')).toEqual([])
})
