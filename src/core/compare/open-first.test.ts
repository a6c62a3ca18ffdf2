import { expect, test } from 'vitest'
import { buildDatasets } from '../model/dataset.ts'
import { comparison, issue, party, position, source } from '../../tests/dataset-fixture.ts'
import { openFirst } from './open-first.ts'

function dataset(id: string, status: 'open' | 'suspended' | 'closed', said: string) {
  const records = [
    comparison({ status, parties: ['north'], issues: ['fee'] }),
    ...[party('north'), issue('fee'), source('news'), position(`fee/${said}-north`)],
  ].map((record) => ({ ...record, comparison: id, ...(record.type === 'comparison' ? { id } : {}) }))
  return buildDatasets(records)[0]!
}

test('open negotiations come first, and of each status the newest word', () => {
  const all = [
    dataset('ended', 'closed', '2025-12-01'),
    dataset('resting', 'suspended', '2025-11-01'),
    dataset('older', 'open', '2025-01-01'),
    dataset('newer', 'open', '2025-02-01'),
  ]
  expect(openFirst(all).map(({ comparison: { id } }) => id)).toEqual(['newer', 'older', 'resting', 'ended'])
  expect(openFirst(all.toReversed())).toEqual(openFirst(all))
})

test('what the publisher puts first stands first, in that order, whatever its status', () => {
  const all = [
    dataset('ended', 'closed', '2025-12-01'),
    dataset('older', 'open', '2025-01-01'),
    dataset('newer', 'open', '2025-02-01'),
  ]
  const ids = (...first: string[]) => openFirst(all, first).map(({ comparison: { id } }) => id)
  expect(ids('ended', 'older')).toEqual(['ended', 'older', 'newer'])
  expect(ids('older', 'nobody', 'ended')).toEqual(['older', 'ended', 'newer'])
  expect(ids()).toEqual(['newer', 'older', 'ended'])
})
