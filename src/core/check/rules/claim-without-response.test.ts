import { expect, test } from 'vitest'
import { findings, places } from '../../../tests/rule-example.ts'
import { claimWithoutResponse } from './claim-without-response.ts'

test('finds a claim that stands alone', () => {
  expect(places(claimWithoutResponse, claimWithoutResponse.example.wrong)).toEqual(['broken-fence: responses'])
})

test('a search that found no answer is a response', () => {
  expect(findings(claimWithoutResponse, claimWithoutResponse.example.right)).toEqual([])
})
