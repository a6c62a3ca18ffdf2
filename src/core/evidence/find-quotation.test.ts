import { expect, test } from 'vitest'
import { findQuotation } from './find-quotation.ts'
import { foldWords } from './fold-words.ts'

const find = (words: string, text: string) => findQuotation(words, [{ text, folded: foldWords(text) }])

test('finds words whatever blanks, quotation marks and dashes the page has, and gives its own with a few around them', () => {
  const page =
    'On Monday the union said: “We don’t\u00a0want a  long\u00adwinded deal—we want peace”. Others did not agree.'
  expect(find(`"We don't want a longwinded deal-we want peace"`, page)).toEqual([
    {
      ...{ isExact: true, page: 1, exact: '“We don’t want a longwinded deal—we want peace”' },
      ...{ prefix: 'On Monday the union said:', suffix: '. Others did not agree.' },
    },
  ])
})

test('gives every place at which the words stand', () => {
  expect(find('no deal', 'There is no deal. No, there is no deal yet.').map(({ prefix }) => prefix)).toEqual([
    'There is',
    'no deal. No, there is',
  ])
})

test('does not take words that go on for the words', () => {
  expect(find('There will be no deal', 'He thinks there will be. There will be no dealings.')[0]?.isExact).toBe(false)
})

test('finds what is left out between its parts, in their order', () => {
  const page = 'We ask for a ceasefire at once, and after that, if others agree, for talks without conditions.'
  expect(find('We ask for a ceasefire … for talks without conditions', page)[0]).toMatchObject({
    ...{ isExact: true, exact: 'We ask for a ceasefire … for talks without conditions' },
  })
  expect(find('for talks without conditions ... We ask for a ceasefire', page)).toEqual([])
})

test('finds what is nearly there by its whole words, and what has other words not at all', () => {
  const page = 'The minister said that there must not be a fence on the border at all. That was it.'
  expect(find('there must be a fence on the border', page)[0]).toMatchObject({
    ...{ isExact: false, exact: 'there must not be a fence on the border' },
  })
  expect(find('we shall open the harbour to all ships', page)).toEqual([])
})

test('finds a sentence whose parts were put into another order', () => {
  const page = 'It rained. On the border there must be a fence, the minister said. Others left.'
  expect(find('the minister said there must be a fence on the border', page)[0]).toMatchObject({
    ...{ isExact: false, exact: 'On the border there must be a fence, the minister said' },
  })
})

test('tells the page of a PDF, and gives no hidden signs of a page away', () => {
  expect(find('ten percent', 'We ask\ffor ten percent')[0]).toMatchObject({ page: 2 })
  expect(find('ten percent', 'for\u202e ten\u200b percent\u202c now')[0]).toMatchObject({
    exact: 'ten percent',
    prefix: 'for',
  })
})

test('works in scripts without blanks', () => {
  expect(find('双方都要求停火', '昨天双方都要求停火，并且')[0]).toMatchObject({
    isExact: true,
    exact: '双方都要求停火',
  })
})
