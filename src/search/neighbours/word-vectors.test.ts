import { expect, test } from 'vitest'
import { normalise, packVectors, unpackVectors } from './word-vectors.ts'

const rows = (list: readonly (readonly [string, readonly number[]])[]) =>
  new Map(list.map(([word, row]) => [word, Float32Array.from(row)] as const))

test('each word comes back with about its direction, at length 1, in its order', () => {
  const all = rows([
    ['peace', [0.5, -0.5, 0.1]],
    ['war', [-0.2, 0.9, 0.4]],
    ['pay', [3, 0, -3]],
  ])
  const packed = packVectors(all)
  expect({ ...packed, steps: packed.steps.length }).toEqual({ words: 'peace war pay', size: 3, steps: 8 })
  const back = unpackVectors(packed)
  expect([...back.keys()]).toEqual(['peace', 'war', 'pay'])
  for (const [word, row] of all) {
    const [own, other] = [normalise(row.slice()), back.get(word)!]
    expect(Math.hypot(...other)).toBeCloseTo(1)
    own.forEach((one, at) => expect(Math.abs(other[at]! - one)).toBeLessThan(0.12))
  }
})

test('what is far out is taken as out so far, to either side, and nothing comes back as nothing', () => {
  const spread = [9, -9, ...Array.from({ length: 98 }, (_, at) => (at % 2 > 0 ? 0.1 : -0.1))]
  const back = unpackVectors(
    packVectors(
      rows([
        ['far', spread],
        ['zero', spread.map(() => 0)],
      ]),
    ),
  )
  const far = back.get('far')!
  expect(far[0]).toBeCloseTo(-far[1]!)
  expect(far[0]).toBeGreaterThan(0.5)
  expect([...unpackVectors({ words: 'zero', size: 2, steps: btoa(String.fromCharCode(0x88)) }).get('zero')!]).toEqual([
    0, 0,
  ])
  expect(packVectors(new Map())).toEqual({ words: '', size: 0, steps: '' })
})
