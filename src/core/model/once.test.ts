import { expect, test } from 'vitest'
import { once, onceForLatest, oncePer, oncePerText } from './once.ts'

/** A function and how often it was called. */
function counting<Arguments extends unknown[], Answer>(make: (...given: Arguments) => Answer) {
  const asked: Arguments[] = []
  return { asked, make: (...given: Arguments) => (asked.push(given), make(...given)) }
}

test('an answer is worked out on first use, and once, even if there is none', () => {
  const { asked, make } = counting(() => undefined)
  const ask = once(make)
  expect(asked).toHaveLength(0)
  expect([ask(), ask()]).toEqual([undefined, undefined])
  expect(asked).toHaveLength(1)
})

test('each object and each text has an answer of its own', () => {
  const { asked, make } = counting((owner: { name: string }, text: string) => `${owner.name} ${text}`)
  const ask = oncePer((owner: { name: string }) => oncePerText((text: string) => make(owner, text)))
  const [north, south] = [{ name: 'north' }, { name: 'south' }]
  const answers = () => [ask(north)('a'), ask(north)('b'), ask(south)('a')]
  expect(answers()).toEqual(['north a', 'north b', 'south a'])
  expect(answers()).toEqual(['north a', 'north b', 'south a'])
  expect(asked).toHaveLength(3)
})

test('texts are not taken for others that are the same when written one after the other', () => {
  const ask = oncePerText((...texts: string[]) => texts.join('|'))
  expect(ask('a', 'bc')).toBe('a|bc')
  expect(ask('ab', 'c')).toBe('ab|c')
  expect(ask('1:a', 'b')).toBe('1:a|b')
  expect(ask('1:a1:b')).toBe('1:a1:b')
  expect(ask('a', 'b')).toBe('a|b')
})

test('of something that changes only the latest answer is kept', () => {
  const { asked, make } = counting((version: string) => version)
  const ask = onceForLatest(make)
  for (const version of ['1', '1', '2', '2', '1']) expect(ask(version)).toBe(version)
  expect(asked).toEqual([['1'], ['2'], ['1']])
  const several = counting((a: string, b: string) => a + b)
  const join = onceForLatest(several.make)
  expect([join('ab', 'c'), join('ab', 'c'), join('a', 'bc')]).toEqual(['abc', 'abc', 'abc'])
  expect(several.asked).toHaveLength(2)
})

test('what failed is tried again', async () => {
  const fails = () => Promise.reject(new Error('away'))
  const owner = {}
  for (const keep of [(make: typeof fails) => once(make), (make: typeof fails) => () => oncePer(make)(owner)]) {
    const { asked, make } = counting(fails)
    const ask = keep(make)
    await expect(ask()).rejects.toThrow('away')
    await expect(ask()).rejects.toThrow('away')
    expect(asked).toHaveLength(2)
  }
  const { asked, make } = counting(fails)
  const latest = onceForLatest<[string], Promise<never>>(make)
  await expect(latest('1')).rejects.toThrow('away')
  await expect(latest('1')).rejects.toThrow('away')
  expect(asked).toHaveLength(2)
})
