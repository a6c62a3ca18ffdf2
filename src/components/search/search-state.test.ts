import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asksForSomething, formatState, parseState } from './search-state.ts'

test('an address says what is asked for', () => {
  expect(parseState('?q=border&party=north&party=south&order=date')).toEqual({
    query: 'border',
    chosen: { party: ['north', 'south'] },
    order: 'date',
  })
})

test('bounds are dates or left out', () => {
  expect(parseState('?from=2024-06&to=2025-01-31').range).toEqual({ from: '2024-06-01', to: '2025-01-31' })
  expect(parseState('?from=2023&to=2024-02').range).toEqual({ from: '2023-01-01', to: '2024-02-29' })
  expect(parseState('?to=2023').range).toEqual({ from: '', to: '2023-12-31' })
  expect(parseState('?from=yesterday&to=20').range).toBeUndefined()
})

test.each(['', '?', '?q', '?party', '?order=sideways', '?__proto__=x', '?q=%E0%A4%A', '?toString=1&constructor=2'])(
  '%s is harmless',
  (search) => {
    expect(() => asksForSomething(parseState(search))).not.toThrow()
    expect(parseState(search).order).toBe('relevance')
  },
)

test('what is too long is cut', () => {
  const { query, chosen } = parseState(`?q=${'x'.repeat(10_000)}&${'party=a&'.repeat(1000)}`)
  expect(query).toHaveLength(300)
  expect(chosen).toEqual({ party: ['a'] })
})

test('what is asked for comes back from its address', () => {
  const keys = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), {
    minLength: 1,
    maxLength: 5,
  })
  const chosen = fc.record({ party: keys, issue: keys }, { requiredKeys: [] })
  const state = fc.record({
    query: fc.string({ unit: 'grapheme', maxLength: 40 }),
    chosen,
    order: fc.constantFrom('relevance' as const, 'date' as const),
  })
  fc.assert(fc.property(state, (asked) => void expect(parseState(formatState(asked))).toEqual(asked)))
})
