import { expect, test } from 'vitest'
import { HOSTILE_BODIES } from '#tests/hostile-bodies.ts'
import { renderBody } from './render-body.ts'

const PLACE = { file: 'talks/parties/north.md', line: 9 }

test.each(HOSTILE_BODIES)('refuses %s', (_, body, rule) => {
  const { html, problems } = renderBody(body, PLACE)
  expect(problems[0]?.rule).toBe(rule)
  expect(html).toBe('')
})

test.each([
  ['20 quotations', `${'> '.repeat(20)}x`],
  ['10 lists', Array.from({ length: 10 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
  ['a paragraph of 2,000', 'x'.repeat(1_999)],
  ['nothing', ''],
])('accepts %s', (_, body) => {
  expect(renderBody(body, PLACE).problems).toEqual([])
})
