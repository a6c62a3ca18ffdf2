import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { addressesOf } from '#core/address/addresses-of.ts'
import { formerAddresses } from '#core/address/former-addresses.ts'
import { planMove } from '#core/move/plan-move.ts'
import type { MoveRequest } from '#core/move/request.ts'
import { settle, withChanges } from '#core/move/settle.ts'
import type { Dataset } from '#core/model/dataset.ts'
import { RECORD_SCHEMA } from '#core/model/record-schema.ts'
import { classifyFile } from '#core/parse/content-file.ts'
import { editFields, type FieldEdit } from '#core/parse/edit-fields.ts'
import { contentFolder } from '#disk/content-folder.ts'
import { listFiles } from '#disk/list-files.ts'
import { datasetsOfTexts } from './datasets-of-texts.ts'

/**
 * A year of upkeep on this repository's own content. The addresses of the first state are those of a site that was built from
 * it; whatever happens to the records, each of them goes on answering.
 */

const FOLDER = contentFolder({})
const CASE = 'russia-ukraine'

let texts = new Map<string, string>()
let published: readonly string[] = []

beforeAll(() => {
  const files = listFiles(FOLDER).files.filter((file) => ['record', 'removal'].includes(classifyFile(file).is))
  texts = new Map(files.map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]))
  published = datasets().flatMap(addressesOf)
})

const datasets = (): Dataset[] => datasetsOfTexts(texts)

function datasetOf(comparison: string): Dataset {
  return datasets().find((one) => one.comparison.id === comparison)!
}

function move(request: MoveRequest, comparison = CASE): void {
  const plan = planMove(request, datasetOf(comparison), (file) => texts.get(file)!)
  if ('refused' in plan) throw new Error(plan.refused.join('\n'))
  texts = withChanges(texts, plan.changes)
}

function edit(file: string, ...edits: FieldEdit[]): void {
  const kind = classifyFile(file)
  if (kind.is !== 'record') throw new Error(`${file} is no record`)
  texts.set(file, editFields(texts.get(file)!, edits, RECORD_SCHEMA[kind.place.type])!)
}

function around() {
  const addresses = published.map((path, at) => ({ path, line: at + 1 }))
  return { language: 'en', published: { site: null, addresses }, own: { pages: [], copied: [] } }
}

/** What is wrong now, and which of the first addresses answer nowhere. */
function faults(): string[] {
  const { changes, problems } = settle(texts, [], around())
  texts = withChanges(texts, changes)
  const errors = problems.filter(({ severity }) => severity === 'error')
  return errors.map(({ file, rule, message }) => `${file} ${rule}: ${message}`)
}

/** How the first addresses answer now: with a page, by leading on, with a note that something was removed; or not at all. */
function answers(): Record<'page' | 'lead' | 'removed' | 'none', number> {
  const now = datasets()
  const { leads, removed } = formerAddresses({ datasets: now, pages: [], copied: [] }, published)
  const [pages, from] = [new Set(now.flatMap(addressesOf)), new Set(leads.map((lead) => lead.from))]
  const counts = { page: 0, lead: 0, removed: 0, none: 0 }
  for (const path of published) {
    counts[pages.has(path) ? 'page' : removed.has(path) ? 'removed' : from.has(path) ? 'lead' : 'none'] += 1
  }
  // Nothing leads to where nothing stands.
  expect(leads.filter(({ to }) => !pages.has(to) && !removed.has(to))).toEqual([])
  return counts
}

test('in the beginning nothing is wrong, and every address is a page', () => {
  expect(faults()).toEqual([])
  expect(answers()).toEqual({ page: published.length, lead: 0, removed: 0, none: 0 })
})

test('a party with many statements is renamed', () => {
  move({ do: 'rename', kind: 'party', from: 'russia', to: 'russian-federation' })
  expect(faults()).toEqual([])
  expect(answers()).toMatchObject({ none: 0, removed: 0 })
  expect(answers().lead).toBeGreaterThan(100)
})

test('an issue is renamed, two become one, and one is split across what replaces what', () => {
  move({ do: 'rename', kind: 'issue', from: 'sanctions', to: 'economic-measures' })
  move({ do: 'merge', kind: 'issue', from: 'return-of-remains', to: 'return-of-children' })
  const chosen = (datasetOf(CASE).positionsByIssue.get('ceasefire') ?? []).slice(-4).map(({ id }) => id)
  const question = 'On what terms would a ceasefire begin?'
  move({
    do: 'split',
    kind: 'issue',
    from: 'ceasefire',
    to: 'ceasefire-terms',
    title: 'Ceasefire terms',
    question,
    positions: chosen,
    cutsLinks: true,
  })
  expect(faults()).toEqual([])
  expect(answers().none).toBe(0)
})

test('two parties become one, and a comparison, a source, a round and a claim get other names', () => {
  move({ do: 'merge', kind: 'party', from: 'nato', to: 'european-states' })
  const { sources, rounds, claims } = datasetOf(CASE)
  move({ do: 'rename', kind: 'source', from: sources[0]!.id, to: 'another-source' })
  move({ do: 'rename', kind: 'round', from: rounds[0]!.id, to: 'another-round' })
  move({ do: 'rename', kind: 'claim', from: claims[0]!.id, to: 'another-claim' })
  move({ do: 'rename', kind: 'comparison', from: 'wga-amptp-2023', to: 'writers-and-studios' }, 'wga-amptp-2023')
  expect(faults()).toEqual([])
  expect(answers().none).toBe(0)
})

test('a statement is corrected, one is retracted, and one had to go', () => {
  const { positions } = datasetOf(CASE)
  const replaced = new Set(positions.flatMap(({ supersedes, answers: to }) => [...supersedes, ...to]))
  const free = positions.filter(
    ({ id, supersedes, accept }) => !replaced.has(id) && supersedes.length === 0 && accept.length === 0,
  )
  const [corrected, retracted, removed] = free
  edit(corrected!.file, { list: 'corrections', item: { on: '2026-06-06', note: 'A word was left out.' } })
  texts.set(
    retracted!.file,
    texts
      .get(retracted!.file)!
      .replace(
        /\n---\n(?![^]*\n---\n)/,
        '\nretracted:\n  on: 2026-06-05\n  by: publisher\n  note: "The report was withdrawn."\n---\n',
      ),
  )
  texts.delete(removed!.file)
  texts.set(
    `${CASE}/removed/positions/${removed!.id}.md`,
    `---\non: 2026-06-06\nreason: on-request\nsee: ${corrected!.id}\n---\n`,
  )
  // The source of what went may state nothing else now: that is a warning, and no error.
  expect(faults()).toEqual([])
  expect(answers()).toMatchObject({ none: 0 })
  expect(answers().removed).toBe(2)
})

test('a bloc is left by a member', () => {
  const file = 'cop29-finance-goal/parties/china.md'
  texts.set(file, texts.get(file)!.replace('  - lmdc\n', '  - party: lmdc\n    until: 2024-11-20\n'))
  expect(faults()).toEqual([])
  expect(answers().none).toBe(0)
})

test('what is removed by hand without a note is told, with every address that it had', () => {
  const [claim] = datasetOf('writers-and-studios').claims
  texts.delete(claim!.file)
  expect(faults()).toEqual([
    `addresses.txt address-lost: this change loses 1 address that was published: wga-amptp-2023/claims/${claim!.id}/`,
  ])
})
