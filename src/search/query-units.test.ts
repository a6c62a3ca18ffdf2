import { expect, test } from 'vitest'
import { foldWithMap } from './fold.ts'
import { queryUnits } from './query-units.ts'

const unitsOf = (query: string, mayGrow = false) => queryUnits(foldWithMap(query), query, mayGrow)
/** Each unit as it was typed, with the terms that it stands for. */
const shown = (query: string) =>
  unitsOf(query).map(
    ({ kind, text, terms }) =>
      `${kind} ${text}: ${[...terms].map(([term, weight]) => (weight === 1 ? term : `${term}*${weight}`)).join(' ')}`,
  )

test.each([
  ['open border', ['word open: openborder', 'word border: openborder']],
  ['an open border', ['word an: ', 'word open: openborder', 'word border: openborder']],
  ['cease-fire now', ['word cease: ceasefire', 'word fire: ceasefire firenow', 'word now: firenow']],
  ['e-mail', ['word e: email', 'word mail: email']],
  ['an e mail', ['word an: ', 'word e: ', 'word mail: ']],
  ['24 Nov 2024', ['date 24 nov 2024: @2024-11-24']],
  ['5/6/2024 talks', ['date 5/6/2024: @2024-06-05 @2024-05-06', 'word talks: 2024talks']],
  ['November 2024', ['date november 2024: @2024-11']],
  ['$300bn fund', ['figure 300bn: #300000000000 300000000000', 'word fund: ']],
  ['US$5 million', ['figure us$5 million: #5000000 5000000']],
  ['3 percent raise', ['figure 3 percent: #3% 3%', 'word raise: percentraise']],
  ['$300', ['figure 300: 300 #300']],
  ['600,000 men', ['figure 600000: 600000 #600000 600000men', 'word men: 600000men']],
  ['1.300', ['figure 1.3: 1.3 #1.3 1300']],
  ['7', ['figure 7: 7 #7 seven*0.9']],
  ['seven', ['word seven: 7*0.9']],
  ['停', ['run 停: 停']],
  ['停火协', ['run 停火: 停火', 'run 火协: 火协']],
  ['停火 协议', ['run 停火: 停火', 'run 协议: 协议']],
  ['NATO停火', ['word nato: ', 'run 停火: 停火']],
  ['open, border', ['word open: ', 'word border: ']],
  ['ab -cd', ['word ab: ', 'word cd: ']],
  ['ab- cd', ['word ab: ', 'word cd: ']],
  ['open 停', ['word open: ', 'run 停: 停']],
  ['停 open', ['run 停: 停', 'word open: ']],
  ['', []],
])('"%s" is taken apart into what counts as one each', (query, expected) => {
  expect(shown(query)).toEqual(expected)
})

test.each([
  ['open bord', true, [false, true]],
  ['open bord ', true, [false, false]],
  ['open bord', false, [false, false]],
  ['open 5', true, [false, undefined]],
  ['停火', true, [undefined]],
  ['bord.', true, [false]],
])('of "%s", where letters may follow (%s), the last word may grow', (query, mayGrow, expected) => {
  expect(unitsOf(query, mayGrow).map((unit) => (unit.kind === 'word' ? unit.growing : undefined))).toEqual(expected)
})

test.each([
  ['US', true],
  ['U.S.', true],
  ['us', false],
  ['Us', false],
  ['A', false],
  ['ÖVP', true],
  ['COP29', false],
  ['eUS', false],
])('whether %s is written in capitals: %s', (query, isCapitals) => {
  expect(unitsOf(query)).toMatchObject([{ kind: 'word', isCapitals }])
})
