import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { moreThanTheWords } from './more-than-the-words.ts'

const said = (condition: string, text: string, lang = 'en') =>
  findings(
    moreThanTheWords,
    `# positions/border/2025-06-02-north.md\ncondition: ${JSON.stringify(condition)}\nquote: { text: ${JSON.stringify(text)}, lang: ${lang} }`,
  )

test.each([
  ['North asked for 1,000 posts.', 'We ask for posts', '1,000'],
  ['North said that it does not want a fence.', 'We like open fields', 'not'],
  ['North said that there must be a fence.', 'We hope for a fence', 'must'],
  ['North ruled out a raise.', 'We do not rule out a raise', 'ruled out'],
  ['North asked for thirteen posts.', 'We ask for posts', 'thirteen'],
  ['North asked for a dozen posts.', 'We ask for posts', 'a dozen'],
  ['North asked for two to forty posts.', 'We ask for posts', 'two to forty'],
  ['North does not accept a raise.', 'We have no objection to a raise', 'not'],
  ['North rejected a raise.', 'We refuse to rule out a raise', 'rejected'],
  ['North opposed a raise.', 'We would welcome a raise', 'opposed'],
  ['North does not want a raise.', 'Nobody can deny that we want a raise', 'not'],
])('warns of "%s" over "%s"', (condition, text, word) => {
  expect(said(condition, text)).toEqual([
    `border/2025-06-02-north: found "${word}" in the condition, but not in the words that are quoted`,
  ])
})

test.each([
  ['North asked for 1.3 billion a year.', 'We ask for 1.3 trillion a year', '1.3 billion"', '1.3 trillion"'],
  [
    'North asked for 30 billion dollars.',
    'We ask for 30 to 50 billion dollars',
    '30 billion dollars"',
    '30 to 50 billion dollars"',
  ],
  ['North asked for 3 percent.', 'We ask for 3 percentage points', '3 percent"', '3 percentage points"'],
  ['North asked for $300 billion.', 'We ask for €300 billion', '$300 billion"', '€300 billion"'],
  ['North asked for at most 300 posts.', 'We ask for at least 300 posts', '300" (at-most)', '300" (at-least)'],
  ['North asked for 5 lakh posts.', 'We ask for 5 million posts', '5 lakh"', '5 million"'],
  ['North asked for 30 days.', 'We ask for 30 months', '30 days"', '30 months"'],
  ['North asked for two weeks.', 'We ask for two months', 'two weeks"', 'two months"'],
  ['North asked for a zone of 15 km.', 'We ask for a zone of 15 miles', '15 km"', '15 miles"'],
  ['North asked for it by June 2024.', 'We ask for it by July 2024', 'June"', 'July"'],
  ['North asked for half of it.', 'We ask for a third of it', 'half"', 'a third"'],
  ['North asked for 0.5 percent.', 'We ask for 50 percent', '0.5 percent"', '50 percent"'],
  ['North asked for 300 Swiss francs.', 'We ask for 300 CFA francs', '300 Swiss francs"', '300 CFA francs"'],
  ['North asked for thousands of posts.', 'We ask for hundreds of posts', 'thousands"', 'hundreds"'],
  ['North asked for at least 300 posts.', 'We ask for no more than 300 posts', '300" (at-least)', '300" (at-most)'],
  ['North asked for up to 300 posts.', 'We ask for 300 posts or more', '300" (at-most)', '300" (at-least)'],
  ['North does not rule out a raise.', 'We rule out a raise', 'not rule out"', 'rule out"'],
  ['North agreed to a raise.', 'We do not agree to a raise', 'agreed"', 'not agree"'],
  ['North asked for thirty to forty posts.', 'We ask for 30 to 50 posts', 'thirty to forty"', '30 to 50"'],
  ['North asked for 50 to 60 posts.', 'We ask for at least 50 or else 70 posts', '50 to 60"', '50"'],
  ['North asked for 30 billion.', 'We ask for 20 to 30 billion', '30 billion"', '20 to 30 billion"'],
  ['North asked for at least 50 posts.', 'We ask for 30 to 50 posts', '50"', '30 to 50"'],
  ['North asked for up to 30 posts.', 'We ask for 30 to 50 posts', '30"', '30 to 50"'],
  ['As of #5, at most 300 posts.', 'In #5 we ask for at least 300 posts', '300" (at-most)', '300" (at-least)'],
  ['At most 300 posts.', 'We ask for 300 posts or more', '300" (at-most)', '300" (at-least)'],
  ['At most 300 posts.', 'We ask for 300+ posts', '300" (at-most)', '300" (at-least)'],
  ['Of posts, at most 300.', 'Posts: at least 300', '300" (at-most)', '300" (at-least)'],
])('warns of "%s" over "%s"', (condition, text, found, instead) => {
  expect(said(condition, text)).toEqual([
    `border/2025-06-02-north: found "${found} in the condition, where the words say "${instead}`,
  ])
})

test.each([
  ['North asked for 1,000 posts.', 'We ask for 1000 posts', 'en'],
  ['North asked for 100,000 places.', "We ask for 100'000 places", 'en'],
  ['North asked for 100,000 places.', 'We ask for 1,00,000 places', 'en'],
  ['North asked for 30 to 50 billion.', 'We ask for thirty to fifty billion', 'en'],
  ['North asked for at least 30 billion.', 'We ask for 30 to 50 billion', 'en'],
  ['North asked for up to 50 billion.', 'We ask for 30 to 50 billion', 'en'],
  ['North asked for 50 percent.', 'We ask for half of it', 'en'],
  ['North asked for 24 posts.', 'We ask for two dozen posts', 'en'],
  ['North asked for 1.5 million.', 'We ask for one and a half million', 'en'],
  ['North asked for 67 percent.', 'We ask for two thirds', 'en'],
  ['North asked for 75 percent of the seats.', 'We ask for three out of four seats', 'en'],
  ['North asked for 25 percent.', 'We ask for ¼ of it', 'en'],
  ['North asked for 18 posts.', 'We ask for a dozen and a half posts', 'en'],
  ['North asked for 250,000.', 'We ask for a quarter of a million', 'en'],
  ['North asked for 3.5 percent.', 'We ask for three point five per cent', 'en'],
  ['North asked for 1.3 billion.', 'We ask for 1,3 Mrd.', 'en'],
  ['North asked for 300 million euros.', 'We ask for 300 M€', 'en'],
  ['North asked for 300 dollars.', 'We ask for US$300', 'en'],
  ['North asked for 0.3 to 0.5 of it.', 'We ask for between 30 and 50 per cent', 'en'],
  ['North asked for 14 days.', 'We ask for a fortnight', 'en'],
  ['North asked for 24 months.', 'We ask for two years', 'en'],
  ['North asked for it by 2024-06-01.', 'We ask for it by 1 June 2024', 'en'],
  ['North asked for 150 basis points.', 'We ask for 1.5 percentage points', 'en'],
  ['North asked for at most 300 posts.', 'We ask that posts not exceed 300', 'en'],
  ['North asked for tariffs of 0 percent.', 'We ask for no tariffs at all', 'en'],
  ['North asked for COVID-19 aid.', 'We ask for aid', 'en'],
  ['North asked for a third round.', 'We ask for 50 percent in another round', 'en'],
  ['North named two conditions.', 'We ask for a fence and a gate', 'en'],
  ['North named twelve conditions.', 'We ask for a fence and a gate', 'en'],
  ['North asked for 30 to 50 posts.', 'We ask for at least 30, at most 50 posts', 'en'],
  ['North asked for 0.5 of it.', 'We ask for 50 percent of it', 'en'],
  ['North asked for half of it.', 'We ask for 50 percent of it', 'en'],
  ['North asked for 300 dollars.', 'We ask for 300', 'en'],
  ['North asked for 300.', 'We ask for 300 dollars', 'en'],
  ['North asked for 3 million.', 'We ask for 3m', 'en'],
  ['North asked for at most 300 posts.', 'We ask for 300 posts; at least that many gates', 'en'],
  ['North asked for at most 300 posts.', 'We ask for not a minimum: 300 posts', 'en'],
  ['North asked for at most 300 posts.', 'The minimum we ask for in each of the five regions is 300 posts', 'en'],
  ['North asked for at most 300 posts.', 'We ask for 300 posts in each of the regions or more than that', 'en'],
  ['North said that it does not rule out a raise.', 'We do not rule out a raise.', 'en'],
  ['North had no objection to a raise.', 'We do not oppose it', 'en'],
  ['North does not exclude a raise.', 'Nothing is ruled out', 'en'],
  ['North opposed a raise.', 'We will block any raise', 'en'],
  ['North would accept a raise only with a cut.', 'We will not accept a raise without a cut', 'en'],
  ['North asked for 1.3 million.', 'We ask for 1,3 million', 'en'],
  ['North asked for 3 posts.', 'We ask for three posts', 'en'],
  ['North said that it does not want a fence.', 'We reject any fence', 'en'],
  ['North asked for a fence; it named no length.', 'We ask for a fence', 'en'],
  ['North called the “300 kilometres” too much.', 'It is too much', 'en'],
  ['North asked for 300 posts.', 'Мы просим', 'ru'],
])('leaves alone "%s" over "%s"', (condition, text, lang) => {
  expect(said(condition, text, lang)).toEqual([])
})
