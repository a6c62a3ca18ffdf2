import { expect, test } from 'vitest'
import { position, told } from '../../tests/hostile-position.ts'
import { tidyRecord } from './tidy-record.ts'

const QUOTE = 'quote:\n  text: "A fence"\n  lang: en'
const WELL = position({ quote: QUOTE }, '\nA note.\n')

test('the record in which each mistake is made has none', () => {
  expect(told(WELL)).toEqual([])
})

const MISTAKES = [
  ['a tab', '  lang: en', '\tlang: en', '11:1 found a tab, expected blanks'],
  ['too few blanks', '  lang: en', ' lang: en', '11:2 found a line that is indented differently'],
  ['too many blanks', '  lang: en', '    lang: en', '11:5 found a line that is indented differently'],
  ['blanks of a web page', '  lang: en', '\u00a0\u00a0lang: en', '11:1 found a blank of another kind'],
  [
    'a hyphen without a blank',
    QUOTE,
    'coded_by:\n-AB\n-CD',
    'Put a blank after the hyphen, if it is an item of a list.',
  ],
  [
    'an equals sign',
    'party: north',
    'party = north',
    '2:1 found "party = north", expected a field written key: value. Write it as party: value.',
  ],
  ['a wide colon', 'party: north', 'party： north', 'Write it as party: value.'],
  [
    'a closing quotation mark alone',
    '"A fence along the whole border."',
    'A fence."',
    '6:20 found a quotation mark at the end',
  ],
  [
    'another name for a field',
    'said: ',
    'date: ',
    '3:1 date is not a field of a position, expected one that it can have. Is it meant as "said", which is missing?',
  ],
  [
    'another name for a field of a group',
    'lang: en',
    'language: en',
    '11:3 language is not a field of quote, expected one that it can have. Is it meant as "lang", which is missing?',
  ],
  ['a dash for the second fence', '\n---\n\n', '\n—\n\n', '12:1 found "—", expected a line that is exactly ---'],
  [
    'a second fence with a blank before it',
    '\n---\n\n',
    '\n ---\n\n',
    '12:1 found " ---", expected a line that is exactly ---',
  ],
  [
    'no second fence',
    '\n---\n\n',
    '\n\n',
    '12:1 found no second line ---, expected one after the fields. Add a line --- alone here',
  ],
  [
    'a field below the second fence',
    '---\n\nA note',
    '---\n\nlocator: "page 2"\n\nA note',
    '14:1 found locator: below the second line ---',
  ],
  [
    'UTF-16 without a mark',
    /[^]*/,
    [...WELL].map((letter) => `${letter}\0`).join(''),
    '1:1 found a file in another encoding',
  ],
] as const

test.each(MISTAKES)('%s is one problem, told where it is and with what to do', (_, right, wrong, said) => {
  const text = WELL.replace(right, wrong)
  expect(text).not.toBe(WELL)
  const problems = told(text)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(said)
})

test('what an author is told of each of these mistakes is what it was', async () => {
  const all = MISTAKES.map(([what, right, wrong]) => `# ${what}\n${told(WELL.replace(right, wrong)).join('\n')}\n`)
  await expect(all.join('\n')).toMatchFileSnapshot('../../tests/golden-told/mistakes.txt')
})

test('a text that merely speaks of something else than a field is a text', () => {
  expect(told(position({}, '\nNote: it was raining.\n'))).toEqual([])
})

test('a byte order mark is told, and taken away by --fix', () => {
  const marked = `\uFEFF${WELL}`
  expect(told(marked).join()).toContain('npm run validate -- --fix does it')
  expect(tidyRecord({ type: 'position' }, marked).done).toContain('an invisible mark at the beginning removed')
  expect(told(tidyRecord({ type: 'position' }, marked).text)).toEqual([])
})
