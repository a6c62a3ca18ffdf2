import { expect, test } from 'vitest'
import { claim, datasetOf, issue, party, position, source } from '#tests/dataset-fixture.ts'
import type { Day } from '../model/date.ts'
import { statedClaim } from './stated-claim.ts'
import { statementOf } from './statement.ts'

const ORIGINAL = { text: 'Мы согласны', lang: 'ru' }
const TRANSLATED = { text: 'We agree', lang: 'en', by: 'publisher' } as const
const FRAME = [party('north', { name: 'The North', short: 'North' }), party('south'), issue('border'), source('news')]

test('the original comes first, and each translation says who made it', () => {
  const said = position('border/2025-01-01-north', { quote: ORIGINAL, translation: TRANSLATED })
  expect(statementOf(said, datasetOf([...FRAME, said]), '2025-02-01').words).toEqual([
    { kind: 'original', ...ORIGINAL, seen: null },
    { kind: 'translation', ...TRANSLATED, seen: null },
  ])
})

test('a statement tells what had become of it by the day of the page', () => {
  const first = position('border/2025-01-01-north')
  const second = position('border/2025-03-01-north', { supersedes: [first.id], withdrawn: '2025-05-01' })
  const dataset = datasetOf([...FRAME, first, second])
  const standing = (day: Day) => [first, second].map((one) => statementOf(one, dataset, day).standing.state)
  expect(standing('2025-02-01')).toEqual(['standing', 'not-yet-said'])
  expect(standing('2025-03-01')).toEqual(['superseded', 'standing'])
  expect(standing('2025-06-01')).toEqual(['superseded', 'withdrawn'])
})

test('whose account it is is told apart: own words, own words in translation, a reporter, another party', () => {
  const accountOf = (fields: Partial<Parameters<typeof position>[1]>) => {
    const said = position('border/2025-01-01-north', fields)
    return statementOf(said, datasetOf([...FRAME, said]), '2025-02-01').account
  }
  expect(accountOf({})).toEqual({ kind: 'self' })
  expect(accountOf({ quote: undefined, translation: TRANSLATED })).toEqual({ kind: 'self-translated' })
  expect(accountOf({ reported_by: 'publisher' })).toEqual({ kind: 'publisher' })
  expect(accountOf({ reported_by: 'party:south' })).toMatchObject({ kind: 'party', party: { name: 'south' } })
})

test('ids that lead nowhere stand for themselves, so that nothing is left out', () => {
  const said = position('water/2025-01-01-west', { source: 'lost', locator: 'page 2' })
  const { party: who, issue: what, cited } = statementOf(said, datasetOf([said]), '2025-02-01')
  expect(who).toEqual({ id: 'west', name: 'west', short: 'west', isParty: false })
  expect(what).toEqual({ id: 'water', title: 'water' })
  expect(cited).toEqual({ id: 'lost', source: undefined, locator: 'page 2' })
})

test('a span is shown as a span, and an imprecise date as it is known', () => {
  const between = position('border/2025-01-31-north', { said: undefined, said_between: ['2025-01-01', '2025-01-31'] })
  const month = position('border/2025-02-north')
  const said = [between, month].map((one) => statementOf(one, datasetOf([...FRAME, one]), '2025-06-01').said)
  expect(said).toEqual([
    { kind: 'span', from: '2025-01-01', to: '2025-01-31' },
    { kind: 'date', date: '2025-02' },
  ])
})

test('a claim is one with every answer and every finding', () => {
  const alleged = claim('fire', {
    responses: [
      { by: 'south', kind: 'denial', summary: 'South denies it.', source: 'news', translation: TRANSLATED },
      { by: 'A witness', kind: 'none-found', searched: '2025-02-01' },
    ],
    independent: [{ body: 'A court', finding: 'It found nothing.', source: 'news' }],
  })
  const stated = statedClaim(alleged, datasetOf([...FRAME, alleged]), '2025-06-01')
  expect(stated.by.name).toBe('The North')
  expect(stated.answers).toMatchObject([
    { kind: 'denial', summary: 'South denies it.', words: [{ kind: 'translation', by: 'publisher' }] },
    { kind: 'none-found', by: { name: 'A witness', isParty: false }, searched: '2025-02-01' },
  ])
  expect(stated.findings.map(({ body }) => body)).toEqual(['A court'])
})

test('stances follow the order of the options, by number and text; those on options that are gone are left out', () => {
  const said = position('tax/2025-01-01-north', { stances: { gone: 'opposes', b: 'accepts', a: 'requires' } })
  const dataset = datasetOf([...FRAME, issue('tax', ['a', 'c', 'b']), said])
  expect(statementOf(said, dataset, '2025-06-01').stances).toEqual([
    { stance: 'requires', number: 1, text: 'a' },
    { stance: 'accepts', number: 3, text: 'b' },
  ])
})
