import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Position } from '../model/record.ts'
import { parseRecord } from './parse-record.ts'
import { serialiseRecord } from './serialise-record.ts'

const position: Position = {
  ...{
    type: 'position',
    id: 'border/2025-north',
    comparison: 'talks',
    issue: 'border',
    file: 'talks/positions/border/2025-north.md',
  },
  accept: [],
  ...{ with: [], translations: [], amounts: [], answers: [], former_ids: [], corrections: [] },
  body: 'Said at noon.',
  checked: '2025-06-03',
  coded_by: [],
  conditions: ['No # of posts: "none"'],
  stances: { fence: 'requires', '2024': 'opposes' },
  supersedes: ['border/2024-north'],
  reported_by: 'party:south',
  source: '2024',
  quote: { lang: 'no', text: 'Ja:\n"nei"' },
  condition: 'A fence.',
  authority: 'principal',
  speaker: { role: 'minister', name: 'A. Speaker' },
  said: '2025',
  party: 'north',
}

test('quotes every text, leaves dates, ids and fixed words plain, and keeps the order of the schema', () => {
  expect(serialiseRecord(position)).toMatchInlineSnapshot(`
    "---
    party: north
    said: 2025
    speaker:
      name: "A. Speaker"
      role: "minister"
    authority: principal
    condition: "A fence."
    quote:
      text: "Ja:\\n\\"nei\\""
      lang: "no"
    source: "2024"
    reported_by: party:south
    stances:
      "2024": opposes
      fence: requires
    conditions:
      - "No # of posts: \\"none\\""
    supersedes:
      - border/2024-north
    checked: 2025-06-03
    ---

    Said at noon.
    "
  `)
})

test('leaves out what the schema adds by itself', () => {
  const text =
    '---\ntitle: "Spring"\nstart: 2025-03\nformat: direct\noutcomes:\n  - text: "A truce."\n    status: announced\n---\n'
  const result = parseRecord('talks/rounds/spring.md', text)
  expect(result.ok && serialiseRecord(result.parsed.record)).toBe(text)
})

test.each([
  'no',
  'NO',
  'on',
  'Yes',
  'n',
  'null',
  '~',
  '12:30',
  '1_000',
  '0o7',
  '.inf',
  '2025-06-02',
  '- a',
  '<<',
  '=',
  '#a',
])('%j stays that text for a program that reads YAML as it was', (text) => {
  const written = serialiseRecord({ ...position, locator: text, coded_by: [text], quote: { lang: 'no', text } })
  const read = parse(written.split('---')[1] ?? '', { version: '1.1' }) as Record<string, unknown>
  expect(read).toMatchObject({ locator: text, coded_by: [text], quote: { lang: 'no', text } })
})
