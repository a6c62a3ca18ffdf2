import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { lopsidedColumns } from './lopsided-columns.ts'

const positions = (party: string, count: number) =>
  Array.from({ length: count }, (_, at) => `# positions/border/2025-06-0${at + 1}-${party}.md\nparty: ${party}\n`).join(
    '',
  )

const two = '# parties/north.md\nname: North\n# parties/east.md\nrole: mentioned\n'

test('tells the words of the principals with most and with least', () => {
  expect(findings(lopsidedColumns, two + positions('north', 8) + positions('south', 1))).toEqual([
    'talks: found 32 words for North and 4 words for A party, expected columns of like weight',
  ])
})

test('is content within three times, where little is there yet, and with parties that are no principals', () => {
  expect(findings(lopsidedColumns, two + positions('north', 6) + positions('south', 2))).toEqual([])
  expect(findings(lopsidedColumns, two + positions('north', 7))).toEqual([])
})
