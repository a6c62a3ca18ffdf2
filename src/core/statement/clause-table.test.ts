import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Clause } from '../model/draft.ts'
import type { Draft } from '../model/record.ts'
import { exampleDataset } from '../../tests/rule-example.ts'
import { clauseTable } from './clause-table.ts'
import { draftGroups } from '../compare/draft-groups.ts'

const clause = (fields: string) => `  - {heading: A fence, state: proposed, seen: whole, ${fields}}`
const TEXTS = (...texts: readonly string[][]) =>
  texts
    .map((clauses, at) => {
      const answers = at === 0 ? '[]' : `[t${at - 1}]`
      return `# drafts/t${at}.md\nsaid: 2025-01-0${at + 1}\nanswers: ${answers}\nclauses:\n${clauses.map(clause).join('\n')}`
    })
    .join('\n')

const tableOf = (...texts: readonly string[][]) => {
  const [group] = draftGroups(exampleDataset(TEXTS(...texts)))
  if (!group) throw new Error('The texts are in no group.')
  return clauseTable(group)
}
const rowOf = (id: string, ...texts: readonly string[][]) => tableOf(...texts).rows.find((row) => row.id === id)

test('a clause that comes in later stands behind what it follows in its own text', () => {
  const { rows } = tableOf(
    ['id: a, summary: A.', 'id: c, summary: C.'],
    ['id: head, summary: H.', 'id: a, summary: A.', 'id: b, summary: B.', 'id: c, summary: C.'],
  )
  expect(rows.map(({ id }) => id)).toEqual(['head', 'a', 'b', 'c'])
})

test('words are marked between two texts, and never between a text and a summary, nor between two summaries', () => {
  const [text, other, summary] = ['text: A high fence., lang: en', 'text: A low fence., lang: en', 'summary: A fence.']
  const runsOf = (...forms: string[]) => {
    const cell = rowOf('a', ...forms.map((form) => [`id: a, ${form}`]))?.cells.at(-1)
    return cell?.kind === 'clause' ? cell.against?.change.runs : undefined
  }
  expect(runsOf(text, other)).toContainEqual({ text: 'low', change: 'added' })
  expect(runsOf(text, summary)).toBeNull()
  expect(runsOf(summary, 'summary: Another fence.')).toBeNull()
  expect(runsOf(text, 'text: Un mur bas., lang: fr')).toBeNull()
})

test('of summaries the figures, the state and the quoted words are held against each other', () => {
  const row = rowOf(
    'size',
    [
      'id: size, summary: At most 600., amounts: [{of: size, value: 600, as: at-most, unit: men}], quote: {text: six, lang: en}',
    ],
    [
      'id: size, summary: At most 800., amounts: [{of: size, value: 800, as: at-most, unit: men}], quote: {text: eight, lang: en}',
    ],
  )
  const cell = row?.cells[1]
  expect(
    cell?.kind === 'clause' && cell.against?.change.amounts.map(({ amount, isNew }) => [amount.value, isNew]),
  ).toEqual([
    [600, false],
    [800, true],
  ])
  expect(cell?.kind === 'clause' && cell.against?.change.hasOtherQuote).toBe(true)
})

test('a clause of which only the heading is known has nothing that is new or gone, and is passed over', () => {
  const size = (value: number) => `id: a, summary: A., amounts: [{of: size, value: ${value}, as: exactly, unit: men}]`
  const row = rowOf('a', [size(1)], ['id: a, note: Not read.'], [size(2)])
  const changes = row?.cells.map((cell) =>
    cell.kind === 'clause' ? [cell.against?.draft.id, cell.against?.change.amounts.length] : cell.kind,
  )
  expect(changes).toEqual([
    [undefined, undefined],
    ['t0', 0],
    ['t0', 2],
  ])
  expect(row?.moves.map(({ move, draft }) => `${draft.id}: ${move}`)).toEqual(['t0: first', 't2: changed'])
})

test('a clause that parted is shown where its matter stands, and its parts say where they come from', () => {
  const texts = [
    ['id: night, summary: None., split_into: [last-boat, bus]'],
    ['id: last-boat, summary: At eleven.', 'id: bus, summary: A bus.'],
    ['id: evening, summary: Both., merged_from: [last-boat, bus]'],
  ]
  const kinds = (id: string) =>
    rowOf(id, ...texts)?.cells.map((cell) =>
      cell.kind === 'elsewhere' ? cell.clauses.map((one) => one.id).join(' and ') : cell.kind,
    )
  expect(kinds('night')).toEqual(['clause', 'last-boat and bus', 'absent'])
  expect(kinds('last-boat')).toEqual(['night', 'clause', 'evening'])
  expect(kinds('evening')).toEqual(['absent', 'last-boat and bus', 'clause'])
})

test('how a matter moved is told: it came in, changed, was dropped and came back', () => {
  const amount = (value: number) => `id: a, summary: A., amounts: [{of: size, value: ${value}, as: exactly, unit: men}]`
  const other = 'id: b, summary: B.'
  const row = rowOf('a', [amount(1), other], [amount(2), other], [other], [amount(2), other])
  expect(row?.moves.map(({ move, draft }) => `${draft.id}: ${move}`)).toEqual([
    't0: first',
    't1: changed',
    't2: dropped',
    't3: back',
  ])
})

test('a base that is chosen is what every other text is held against, those before it too', () => {
  const [group] = draftGroups(
    exampleDataset(
      TEXTS(['id: a, text: One., lang: en'], ['id: a, text: Two., lang: en'], ['id: a, text: Two., lang: en']),
    ),
  )
  const { rows } = clauseTable(group!, group!.drafts[1])
  const against = rows[0]!.cells.map((cell) => (cell.kind === 'clause' ? cell.against?.draft.id : undefined))
  expect(against).toEqual(['t1', undefined, 't1'])
})

const anyText = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom('[the] ', 'fence ', '"No" -- ', '\n\n', ' سياج', '  ', 'فنس', '柵'), { minLength: 1 })
    .map((parts) => parts.join('')),
)
const anyDraft = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), anyText), {
  minLength: 1,
  selector: ([id]) => id,
})

test('the columns of texts put together again are every byte of the texts', () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { minLength: 2, maxLength: 4 }), fc.option(fc.nat(3)), (texts, chosen) => {
      const drafts = texts.map((clauses, at) => draftOf(`t${at}`, clauses))
      const base = chosen === null ? undefined : drafts[chosen]
      const { rows } = clauseTable({ slug: 't0', drafts }, base)
      for (const [at, draft] of drafts.entries()) {
        const column = new Map(
          rows.flatMap(({ id, cells }) => (cells[at]?.kind === 'clause' ? [[id, shown(cells[at])]] : [])),
        )
        expect(draft.clauses.map(({ id }) => column.get(id)).join('')).toBe(
          draft.clauses.map(({ text }) => text).join(''),
        )
        expect(column.size).toBe(draft.clauses.length)
      }
    }),
  )
})

/** What a reader sees of the clause in its cell, without the words that it no longer has. */
function shown(cell: {
  readonly clause: Clause
  readonly against: { readonly change: { readonly runs: readonly { text: string; change: string }[] | null } } | null
}): string {
  const runs = cell.against?.change.runs ?? [{ text: cell.clause.text ?? '', change: 'same' }]
  return runs.flatMap(({ text, change }) => (change === 'removed' ? [] : [text])).join('')
}

function draftOf(id: string, clauses: readonly (readonly [string, string])[]): Draft {
  const [draft] = exampleDataset(`# drafts/${id}.md\nsaid: 2025-01-01`).drafts
  const [made] = draft!.clauses
  return {
    ...draft!,
    id,
    clauses: clauses.map(([id, text]) => ({ ...made!, id, summary: undefined, lang: 'en', text })),
  }
}
