import { expect, test } from 'vitest'
import { boardRow } from '#core/compare/board.ts'
import { cellAt } from '#core/compare/cell.ts'
import { relationOnIssue } from '#core/compare/issue-relation.ts'
import type { AnyRecord } from '#core/model/record.ts'
import { comparison, datasetOf, issue, party, position } from '#tests/dataset-fixture.ts'
import { textOf, textsIn } from '#tests/text-of.ts'
import { boardRowMarkup } from './board-row.ts'

const PARTIES = ['north', 'south', 'east'].map((id) =>
  party(id, { name: `${id} state`, short: id, role: id === 'east' ? 'mediator' : 'principal' }),
)
const NOW = '2025-12-31'

/** The row of an issue, with the chips of some parties or of all. */
function rowOf(id: string, records: readonly AnyRecord[], shown: readonly string[] = ['north', 'south', 'east']) {
  const dataset = datasetOf([...PARTIES, ...records])
  const cells = shown.map((one) => cellAt(dataset, id, one, NOW))
  return boardRowMarkup(dataset, boardRow(dataset, relationOnIssue(dataset, id, NOW)!, cells, NOW))
}

test('an issue of answers on a scale has its question as the term, with who said what of it', () => {
  const scale = [
    { id: 'agree', label: 'Agree', stance: 'supports' as const },
    { id: 'disagree', label: 'Disagree', stance: 'opposes' as const },
  ]
  const answers = [
    position('tax/2025-01-01-north', { answer: 'Agree', condition: undefined }),
    position('tax/2025-01-02-south', { answer: 'Disagree', condition: undefined }),
  ]
  const row = rowOf('tax', [
    comparison({ scale, issues: ['tax'], parties: PARTIES.map(({ id }) => id) }),
    issue('tax', [], { question: 'Is the tax to be raised?' }),
    ...answers,
  ])
  const [term = ''] = textsIn(row, 'li')
  expect(term).toMatch(/^Is the tax to be raised\?.*Supports: north.*Opposes: south/)
  expect(row.properties['data-relation']).toBe('apart')
  expect(textOf(row)).toContain('north asks for 1; south is against 1')
  expect(textOf(row)).toContain('no record: east')
})

test('what is known of a side without a view is said once', () => {
  const records = [
    issue('border', ['fence']),
    position('border/2025-01-01-north', { stances: { fence: 'requires' } }),
    position('border/2025-01-01-south'),
  ]
  const text = textOf(rowOf('border', records))
  expect(text.split('spoke, not coded')).toHaveLength(2)
  expect(text).toContain('south: spoke, not coded')
  expect(text).toContain('no record: east')
})

test('a term that others stand behind is not said to have nobody where only some parties are shown', () => {
  const border = issue('border', [], { options: [{ id: 'open', text: 'Open.', excludes: [] }] })
  const records = [border, position('border/2025-01-01-north', { stances: { open: 'requires' } })]
  expect(textOf(rowOf('border', records, ['east']))).toContain('none of these on record')
  expect(textOf(rowOf('border', [border]))).toContain('nobody on record')
})

test('in a comparison of many parties and issues only some chips are drawn, and no party is left out', () => {
  const many = Array.from({ length: 40 }, (_, at) => party(`p${at}`, { short: `Party ${at}` }))
  const issues = Array.from({ length: 30 }, (_, at) => issue(`i${at}`, ['open']))
  const spoken = many.map(({ id }) => position(`i0/2025-01-01-${id}`, { stances: { open: 'supports' } }))
  const rowIn = (dataset: ReturnType<typeof datasetOf>) => {
    const cells = many.map(({ id }) => cellAt(dataset, 'i0', id, NOW))
    return boardRowMarkup(dataset, boardRow(dataset, relationOnIssue(dataset, 'i0', NOW)!, cells, NOW))
  }
  const large = JSON.stringify(rowIn(datasetOf([...many, ...issues, ...spoken])))
  const small = JSON.stringify(rowIn(datasetOf([...many, issues[0]!, ...spoken])))
  const chips = (row: string) => row.split('"class":"chip"').length - 1
  expect([chips(large), chips(small)]).toEqual([4, 40])
  for (const { short } of many) expect(large).toContain(short)
  expect(large).toContain('"href":"/talks/issues/i0/"')
})
