import { expect, test } from 'vitest'
import { partsOfQuotation, textFragment } from './text-fragment.ts'

const URL = 'https://example.org/a'

test('leads to words; so few that they may stand there twice are told by their neighbours', () => {
  expect(textFragment(URL, { exact: 'There must be a fence, and soon', prefix: 'He said', suffix: '.' })).toBe(
    `${URL}#:~:text=There%20must%20be%20a%20fence%2C%20and%20soon`,
  )
  expect(textFragment(URL, { exact: 'a well-kept fence', prefix: 'He - said', suffix: 'now' })).toBe(
    `${URL}#:~:text=He%20%2D%20said-,a%20well%2Dkept%20fence,-now&text=a%20well%2Dkept%20fence`,
  )
})

test('tells long words, words over several paragraphs and words with gaps by their two ends', () => {
  const long = Array.from({ length: 20 }, (_, at) => `w${at}`).join(' ')
  expect(textFragment(URL, { exact: long })).toBe(
    `${URL}#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w14%20w15%20w16%20w17%20w18%20w19`,
  )
  expect(textFragment(URL, { exact: 'First line of it\nand the second line' })).toContain(
    'text=First%20line%20of%20it,and%20the%20second%20line',
  )
  expect(textFragment(URL, { exact: 'We ask … for peace' })).toContain('text=We%20ask,for%20peace')
})

test('keeps what the address says about a part of its page', () => {
  expect(textFragment(`${URL}#part`, { exact: 'We ask for nothing else' })).toMatch(/#part:~:text=We/)
})

test('takes what an editor left out or put in as the place of other words', () => {
  expect(partsOfQuotation('We … ask [the union] for ... peace (...) now')).toEqual(['We', 'ask', 'for', 'peace', 'now'])
  expect(partsOfQuotation('…')).toEqual([])
})
