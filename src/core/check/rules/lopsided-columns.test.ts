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

const parties = (roles: Readonly<Record<string, string>>) =>
  Object.entries(roles)
    .map(([id, role]) => `# parties/${id}.md\nname: ${id}\nrole: ${role}\n`)
    .join('')

test.each([
  ['of four principals', { north: 'principal', east: 'principal', west: 'principal' }, 1],
  ['of five principals', { north: 'principal', east: 'principal', west: 'principal', isle: 'principal' }, 0],
  ['of one principal', { south: 'mentioned', east: 'mentioned' }, 0],
])('%s the columns are compared so often: %s', (_, roles, count) => {
  const listed = `# comparison.md\nparties: [north, south, east${Object.keys(roles)
    .filter((id) => !['north', 'south', 'east'].includes(id))
    .map((id) => `, ${id}`)
    .join('')}]\n`
  expect(findings(lopsidedColumns, listed + parties(roles) + positions('north', 9))).toHaveLength(count)
})

test('eight statements are enough to compare, and one word is told in the singular', () => {
  expect(findings(lopsidedColumns, two + positions('north', 8))).toEqual([
    'talks: found 32 words for North and 0 words for A party, expected columns of like weight',
  ])
  const short = `# positions/border/2025-06-01-south.md\nparty: south\ncondition: Fence.\n`
  expect(findings(lopsidedColumns, two + positions('north', 8) + short)[0]).toContain('1 word for A party')
})
