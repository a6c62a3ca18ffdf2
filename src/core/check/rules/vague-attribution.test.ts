import { expect, test } from 'vitest'
import { findings } from '../../../tests/rule-example.ts'
import { vagueAttribution } from './vague-attribution.ts'

const inBody = (text: string) => findings(vagueAttribution, `# issues/border.md\n---\n${text}`)

test.each(['Some say so.', 'It is widely believed that it holds.', 'Experts warn of it.', 'Reportedly it holds.'])(
  'warns of "%s"',
  (text) => {
    expect(inBody(text)).toHaveLength(1)
  },
)

test.each([
  'Two sources conflict.',
  'The observers of the Union left.',
  '“Critics say so”, North said.',
  'As reported by the Courier.',
])('leaves alone "%s"', (text) => {
  expect(inBody(text)).toEqual([])
})
