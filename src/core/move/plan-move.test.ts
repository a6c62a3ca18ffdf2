import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressesOf } from '../address/addresses-of.ts'
import { formerAddresses } from '../address/former-addresses.ts'
import { lostAddresses } from '../address/lost-addresses.ts'
import { recordsOf } from '../model/records-of.ts'
import { classifyFile } from '../parse/content-file.ts'
import { listFiles } from '../../disk/list-files.ts'
import { datasetsOfTexts } from '../../tests/datasets-of-texts.ts'
import { EVERY_FIELD } from '../../tests/every-field.ts'
import { planMove } from './plan-move.ts'
import { RENAMED, type MoveRequest } from './request.ts'
import { settle, withChanges, type Texts } from './settle.ts'

const AROUND = { language: 'en', published: { site: null, addresses: [] }, own: { pages: [], copied: [] } }

const files = listFiles(EVERY_FIELD).files.filter((file) =>
  ['record', 'removal', 'coding', 'evidence'].includes(classifyFile(file).is),
)
const BEFORE: Texts = new Map(files.map((file) => [file, readFileSync(join(EVERY_FIELD, file), 'utf8')]))

/** The files after a request that can be done, once nothing is wrong with them. */
function after(request: MoveRequest, texts: Texts = BEFORE, comparison = 'ferry'): Map<string, string> {
  const dataset = datasetsOfTexts(texts).find((one) => one.comparison.id === comparison)
  const plan = planMove(request, dataset!, (file) => texts.get(file)!)
  if ('refused' in plan) throw new Error(plan.refused.join('\n'))
  const { changes, problems } = settle(texts, plan.changes, AROUND)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  return withChanges(texts, changes)
}

function refusals(request: MoveRequest): readonly string[] {
  const [dataset] = datasetsOfTexts(BEFORE)
  const plan = planMove(request, dataset!, (file) => BEFORE.get(file)!)
  return 'refused' in plan ? plan.refused : []
}

/** The published addresses of the fixture at which nothing answers any more. */
function lost(texts: Texts): string[] {
  const published = datasetsOfTexts(BEFORE)
    .flatMap(addressesOf)
    .map((path, at) => ({ path, line: at + 1 }))
  return lostAddresses(published, { datasets: datasetsOfTexts(texts), pages: [], copied: [] }).map(({ path }) => path)
}

const renames = datasetsOfTexts(BEFORE)
  .flatMap(recordsOf)
  .flatMap((record) =>
    RENAMED.filter((kind) => kind === record.type).map((kind) => ({
      kind,
      from: record.id,
      comparison: record.comparison,
    })),
  )

test.each(renames)('$kind $from can be renamed, is found from its old address, and can be renamed back', (one) => {
  const { kind, from, comparison } = one
  const to = `${from}-anew`
  const renamed = after({ do: 'rename', kind, from, to }, BEFORE, comparison)
  expect(lost(renamed)).toEqual([])
  const at = kind === 'comparison' ? to : comparison
  const back = after({ do: 'rename', kind, from: to, to: from }, renamed, at)
  const without = (text: string) => text.replace(/^former_ids:.*\n(?:  - .*\n)*/m, '')
  expect([...back.keys()].sort()).toEqual([...BEFORE.keys()].sort())
  for (const [file, text] of back) expect(without(text)).toBe(without(BEFORE.get(file)!))
})

test('a renamed party is followed by file names, references of every sort and the lists', () => {
  const renamed = after({ do: 'rename', kind: 'party', from: 'crew-union', to: 'crew' })
  const whole = [...renamed].map(([file, text]) => `${file}\n${text}`).join('\n')
  expect(whole.match(/crew-union/g)?.length).toBe(
    [...renamed.values()].join('').match(/former_ids:.*crew-union|- .*crew-union/g)?.length,
  )
  expect([...renamed.keys()].filter((file) => file.includes('crew'))).toEqual(
    expect.arrayContaining([
      'ferry/parties/crew.md',
      'ferry/positions/fares/2024-05-09-crew.md',
      'ferry/gaps/night-boats-crew.md',
    ]),
  )
  expect(renamed.get('ferry/positions/fares/2024-05-09-crew.md')).toContain(
    'former_ids:\n  - fares/2024-05-09-crew-union\n',
  )
})

test('of two issues that become one no statement, term or address is lost', () => {
  const before = datasetsOfTexts(BEFORE)[0]!
  const merged = after({ do: 'merge', kind: 'issue', from: 'fares', to: 'night-boats' })
  const [dataset] = datasetsOfTexts(merged)
  expect(dataset!.positions).toHaveLength(before.positions.length)
  expect(dataset!.issueById.get('night-boats')!.former_ids).toEqual(['fares', 'prices'])
  const texts = ['fares', 'night-boats'].flatMap((id) => before.issueById.get(id)!.options.map(({ text }) => text))
  expect(
    dataset!.issueById
      .get('night-boats')!
      .options.map(({ text }) => text)
      .sort(),
  ).toEqual([...new Set(texts)].sort())
  expect(lost(merged)).toEqual([])
})

test('a party that goes into another leaves it its statements, its names and its address', () => {
  const merged = after({ do: 'merge', kind: 'party', from: 'pier-office', to: 'harbour-master' })
  const [dataset] = datasetsOfTexts(merged)
  const party = dataset!.partyById.get('harbour-master')!
  expect(party.former_ids).toContain('pier-office')
  // It was named as the one that this party follows: no party follows itself.
  expect(party.successor_of).toEqual([])
  expect(party.aliases).toContain(datasetsOfTexts(BEFORE)[0]!.partyById.get('pier-office')!.name)
  expect(lost(merged)).toEqual([])
})

const SPLIT = { do: 'split', kind: 'issue', from: 'fares', to: 'fares-in-winter', title: 'Winter fares' } as const

test('a split issue keeps its address; what goes is found from where it was', () => {
  const split = after({
    ...{ ...SPLIT, question: 'What is to be paid in winter?', cutsLinks: true },
    positions: ['fares/2024-10-02-crew-union'],
  })
  const [dataset] = datasetsOfTexts(split)
  expect(dataset!.positionsByIssue.get('fares-in-winter')!.map(({ id }) => id)).toEqual([
    'fares-in-winter/2024-10-02-crew-union',
  ])
  const listed = dataset!.comparison.issues.flatMap((entry) => (typeof entry === 'string' ? entry : entry.issues))
  expect(listed[listed.indexOf('fares') + 1]).toBe('fares-in-winter')
  expect(lost(split)).toEqual([])
})

test('what coders read goes with the statements, into the sheet of the issue in which they are then', () => {
  const sheet = 'ferry/coding/cd/fares.yaml'
  const renamed = after({ do: 'rename', kind: 'party', from: 'crew-union', to: 'crew' })
  expect(renamed.get(sheet)).toBe(BEFORE.get(sheet)!.replaceAll('-crew-union:', '-crew:'))

  const merged = after({ do: 'merge', kind: 'issue', from: 'fares', to: 'night-boats' })
  expect(merged.has(sheet)).toBe(false)
  expect(merged.get('ferry/coding/cd/night-boats.yaml')).toContain(
    '2024-05-09-crew-union:\n    company-sets: no-stance',
  )

  const split = after({ ...SPLIT, question: 'Who?', positions: ['fares/2024-03-05-ferry-company'], cutsLinks: true })
  expect(split.get(sheet)).not.toContain('2024-03-05')
  expect(split.get('ferry/coding/cd/fares-in-winter.yaml')).toContain('  2024-03-05-ferry-company:\n')
  for (const texts of [renamed, merged, split]) {
    const files = new Set([...texts.keys()].filter((file) => file.includes('/coding/')))
    expect(settle(texts, [], AROUND).problems.filter(({ file }) => files.has(file))).toEqual([])
  }
})

test('what was seen of a source goes with it, and with the statements that quote it', () => {
  const file = 'ferry/evidence/paper.yaml'
  const source = after({ do: 'rename', kind: 'source', from: 'paper', to: 'first-paper' })
  expect([source.has(file), source.get('ferry/evidence/first-paper.yaml')]).toEqual([false, BEFORE.get(file)])
  const party = after({ do: 'rename', kind: 'party', from: 'ferry-company', to: 'ferries' })
  expect(party.get(file)).toBe(BEFORE.get(file)!.replaceAll('2024-03-05-ferry-company', '2024-03-05-ferries'))
  const whole = after({ do: 'rename', kind: 'comparison', from: 'ferry', to: 'ships' })
  expect(whole.get('ships/evidence/paper.yaml')).toBe(BEFORE.get(file))
  // At the other's address nobody has looked. (What is left to do by hand in that merge is of no concern here.)
  const dataset = datasetsOfTexts(BEFORE).find(({ comparison }) => comparison.id === 'ferry')
  const merge = planMove({ do: 'merge', kind: 'source', from: 'paper', to: 'union-letter' }, dataset!, (one) =>
    BEFORE.get(one)!,
  )
  const merged = withChanges(BEFORE, 'changes' in merge ? merge.changes : [])
  expect([...merged.keys()].filter((one) => one.includes('/evidence/'))).toEqual([])
  for (const texts of [source, party, whole]) {
    expect(settle(texts, [], AROUND).problems.filter(({ rule }) => /evidence|seen/.test(rule))).toEqual([])
  }
})

test('every reason why something cannot be done is told at once', () => {
  const question = 'What?'
  expect(
    refusals({
      ...SPLIT,
      question,
      cutsLinks: false,
      to: 'night-boats',
      positions: ['fares/2024', 'fares/2024-10-02-crew-union'],
    }),
  ).toEqual([
    'ferry/issues/night-boats.md is there already. To make one of the two, use merge.',
    expect.stringContaining('"fares/2024" is no statement on fares.'),
    expect.stringContaining(
      'fares/2024-10-02-crew-union replaces fares/2024-05-09-crew-union, and only one of them would go.',
    ),
  ])
  expect(refusals({ do: 'rename', kind: 'party', from: 'crew-onion', to: 'Crew' })).toEqual([
    'There is no party "crew-onion". Did you mean "crew-union"?',
    expect.stringContaining('"Crew" is no name for a party'),
  ])
  expect(refusals({ do: 'rename', kind: 'party', from: 'crew-union', to: 'veer' })).toEqual([
    '"veer" was once the address of ferry/parties/ferry-company.md, and leads there.',
  ])
  expect(refusals({ do: 'rename', kind: 'claim', from: 'engine-oil', to: 'rudder' })).toEqual([
    expect.stringContaining('"rudder" is the address of a record that was removed'),
  ])
})

test('a position under a name of another day says that day, and tells readers what had been wrong', () => {
  const correction = { on: '2025-03-01', note: 'The day was given as 9 January.' }
  const request = {
    do: 'rename',
    kind: 'position',
    from: 'lamp/2025-01-09-keeper',
    to: 'lamp/2025-01-10-keeper',
  } as const
  const text = after({ ...request, correction }, BEFORE, 'lighthouse').get(
    'lighthouse/positions/lamp/2025-01-10-keeper.md',
  )!
  expect(text).toContain('said: 2025-01-10\n')
  expect(text).toContain('former_ids:\n  - lamp/2025-01-09-keeper\ncorrections:\n  - on: 2025-03-01\n')
})

const leadsOf = (texts: Texts) =>
  Object.fromEntries(
    formerAddresses({ datasets: datasetsOfTexts(texts), pages: [], copied: [] }).leads.map(({ from, to }) => [
      from,
      to,
    ]),
  )

test('an address leads at once to where a record is after several moves of it, of its issue and of the comparison', () => {
  const { id } = datasetsOfTexts(BEFORE)[0]!.positions.find(({ issue }) => issue === 'fares')!
  const steps: readonly [MoveRequest, string][] = [
    [{ do: 'rename', kind: 'position', from: id, to: `${id}-x` }, 'ferry'],
    [{ do: 'rename', kind: 'issue', from: 'fares', to: 'tickets' }, 'ferry'],
    [{ do: 'rename', kind: 'comparison', from: 'ferry', to: 'boats' }, 'ferry'],
    [{ do: 'rename', kind: 'party', from: 'crew-union', to: 'crew' }, 'boats'],
    [{ do: 'rename', kind: 'comparison', from: 'boats', to: 'ships' }, 'boats'],
  ]
  const moved = steps.reduce((texts: Texts, [request, comparison]) => after(request, texts, comparison), BEFORE)
  expect(lost(moved)).toEqual([])
  const leads = leadsOf(moved)
  const [, name] = id.split('/')
  expect(leads[`ferry/positions/${id}/`]).toBe(`ships/positions/tickets/${name}-x/`)
  expect(leads['ferry/parties/crew-union/']).toBe('ships/parties/crew/')
  expect(leads['boats/']).toBe('ships/')
})

test('an issue that was merged by mistake can be split off again under its own address', () => {
  const merged = after({ do: 'merge', kind: 'issue', from: 'fares', to: 'night-boats' })
  const positions = datasetsOfTexts(merged)[0]!
    .positions.filter(
      (one) => one.issue === 'night-boats' && one.former_ids.some((former) => former.startsWith('fares/')),
    )
    .map(({ id }) => id)
  const question = 'What is to be paid?'
  const split = after({ ...SPLIT, from: 'night-boats', to: 'fares', question, cutsLinks: true, positions }, merged)
  expect(lost(split)).toEqual([])
  expect(datasetsOfTexts(split)[0]!.issueById.get('night-boats')!.former_ids).not.toContain('fares')
  expect(leadsOf(split)['ferry/issues/fares/']).toBeUndefined()
})

test('a name that a record had is not given to another, where its address would lead to something else than was cited', () => {
  const renamed = after({ do: 'rename', kind: 'party', from: 'crew-union', to: 'crew' })
  expect(() => after({ do: 'rename', kind: 'party', from: 'pier-office', to: 'crew-union' }, renamed)).toThrow(
    '"crew-union" was once the address of ferry/parties/crew.md',
  )
})
