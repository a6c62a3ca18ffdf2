import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../../tests/record-arbitrary.ts'
import { RECORD_TYPES } from '../model/kinds.ts'
import { serialiseRecord } from './serialise-record.ts'
import { TIDIED, tidyRecord } from './tidy-record.ts'

const gap = (text: string) => tidyRecord({ type: 'gap' }, text)

test('puts fields in the order of the template, each with the comments above it', () => {
  const { text, done } = gap('---\n# Who\nby: "A"\nwhere: "Press"\n# When\nsearched: 2025-01-01\n---\n\nBody.\n')
  expect(text).toBe('---\n# When\nsearched: 2025-01-01\nwhere: "Press"\n# Who\nby: "A"\n---\n\nBody.\n')
  expect(done).toEqual([TIDIED.order])
})

test('makes a letter in pieces one character', () => {
  const { text, done } = gap('---\nwhere: "Cafe\u0301"\n---\n')
  expect(text).toBe('---\nwhere: "Café"\n---\n')
  expect(done).toEqual([TIDIED.nfc])
})

test('removes blanks at the ends of lines, but not those that mean something', () => {
  const fields = '---\nsearched: 2025-01-01 \nwhere: "Press  \n\n  and radio" \t\nby: "A"\n---\n'
  const body = '\nOne line,  \nthe next.  \n\nThe last. '
  expect(gap(fields + body).text).toBe(
    '---\nsearched: 2025-01-01\nwhere: "Press  \n\n  and radio"\nby: "A"\n---\n\nOne line,  \nthe next.\n\nThe last.',
  )
})

test.each([
  ['what cannot be read', '---\nby: "A\nsearched: 2025-01-01\n---\n'],
  ['a field that nobody knows', '---\nby: "A"\nbye: "B"\nsearched: 2025-01-01\n---\n'],
  ['a field given twice', '---\nby: "A"\nby: "B"\nsearched: 2025-01-01\n---\n'],
  ['fields in braces', '---\n{by: "A", searched: 2025-01-01}\n---\n'],
])('leaves alone %s', (_, text) => {
  expect(gap(text)).toEqual({ text, done: [] })
})

test('what the program writes is tidy, and shuffled fields give the same record back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...RECORD_TYPES).chain(anyRecord), fc.infiniteStream(fc.nat()), (record, order) => {
      const text = serialiseRecord(record)
      expect(tidyRecord(record, text)).toEqual({ text, done: [] })
      const [, fields = '', body = ''] = /^---\n([^]*?)(---\n[^]*)$/.exec(text)!
      const blocks = fields.split(/^(?=[a-z])/m).map((block) => ({ block, at: order.next().value! }))
      const shuffled = blocks.sort((a, b) => a.at - b.at).map(({ block }) => block)
      const tidied = tidyRecord(record, `---\n${shuffled.join('')}${body}`)
      expect(tidied.text).toBe(text)
    }),
    { numRuns: 200 },
  )
})
