import { expect, test } from 'vitest'
import { datasetOf, position } from '../../tests/dataset-fixture.ts'
import type { Position } from '../model/record.ts'
import { stanceOnOption as stanceOf } from './stance-on-option.ts'

function stanceOnOption(standing: readonly Position[], option: string) {
  const words = { party: 'north', said: standing, standing, ended: [], inherited: [] }
  return stanceOf(words, option, datasetOf([...standing]))
}

test('a stance comes from any standing position that codes the option, not from the headline alone', () => {
  const headline = position('border/2025-06-01-north', { stances: { patrol: 'supports' } })
  const older = position('border/2025-01-01-north', { authority: 'minister', stances: { fence: 'opposes' } })
  expect(stanceOnOption([headline, older], 'fence')).toMatchObject({ stance: 'opposes', restsOn: [older] })
})

test('two of one tier and one day that differ are unclear, and both are named', () => {
  const text = position('border/2025-06-01-north-text', { authority: 'document', stances: { fence: 'accepts' } })
  const head = position('border/2025-06-01-north', { authority: 'principal', stances: { fence: 'opposes' } })
  expect(stanceOnOption([head, text], 'fence')).toMatchObject({ stance: 'unclear', restsOn: [text, head] })
})

test('equal voices that agree give one stance that rests on both', () => {
  const official = position('border/2025-06-01-north', { authority: 'official', stances: { fence: 'opposes' } })
  const reported = position('border/2025-06-01-north-report', { authority: 'reported', stances: { fence: 'opposes' } })
  expect(stanceOnOption([reported, official], 'fence')?.restsOn).toEqual([official, reported])
})

test('an earlier or a lower voice that differs does not make a stance unclear', () => {
  const head = position('border/2025-06-01-north', { stances: { fence: 'opposes' } })
  const earlier = position('border/2025-05-01-north', { stances: { fence: 'requires' } })
  const lower = position('border/2025-06-01-north-b', { authority: 'official', stances: { fence: 'requires' } })
  expect(stanceOnOption([lower, earlier, head], 'fence')).toMatchObject({ stance: 'opposes', restsOn: [head] })
})

test('an option that nobody codes has no stance, whatever is said about others', () => {
  const excluding = position('border/2025-06-01-north', { stances: { patrol: 'requires' } })
  expect(stanceOnOption([excluding], 'fence')).toBeNull()
  expect(stanceOnOption([excluding], 'constructor')).toBeNull()
})

test('a refusal to say never displaces a view, and stands beside it', () => {
  const view = position('border/2025-01-01-north', { authority: 'official', stances: { fence: 'opposes' } })
  const silence = position('border/2025-06-01-north', { stances: { fence: 'declined' } })
  expect(stanceOnOption([silence, view], 'fence')).toMatchObject({
    ...{ stance: 'opposes', restsOn: [view], declined: [silence] },
  })
  expect(stanceOnOption([silence], 'fence')).toMatchObject({ stance: 'declined', restsOn: [silence], declined: [] })
})

test('a refusal to say on the very day of a view does not make it unclear', () => {
  const view = position('border/2025-06-01-north', { stances: { fence: 'supports' } })
  const silence = position('border/2025-06-01-north-b', { stances: { fence: 'declined' } })
  expect(stanceOnOption([silence, view], 'fence')).toMatchObject({ stance: 'supports', declined: [silence] })
})
