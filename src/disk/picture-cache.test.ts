import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cachedPicture } from './picture-cache.ts'

const work = mkdtempSync(join(tmpdir(), 'parley-pictures-'))

afterAll(() => rmSync(work, { recursive: true }))

test('equal pictures that are asked for at the same time are drawn once, and kept', async () => {
  let drawn = 0
  const draw = () => Promise.resolve(new Uint8Array([(drawn += 1)]))
  const pictures = await Promise.all(Array.from({ length: 8 }, () => cachedPicture('the same', draw, work)))
  expect(pictures.map(([first]) => first)).toEqual(Array(8).fill(1))
  expect([...(await cachedPicture('the same', draw, work))]).toEqual([1])
  expect(readdirSync(work)).toHaveLength(1)
})

test('a picture is there also where it cannot be kept', async () => {
  writeFileSync(join(work, 'file'), '')
  const draw = () => Promise.resolve(new Uint8Array([7]))
  expect([...(await cachedPicture('another', draw, join(work, 'file/below')))]).toEqual([7])
})

test('a picture that could not be drawn is drawn when it is asked for again', async () => {
  await expect(cachedPicture('third', () => Promise.reject(new Error('no')), work)).rejects.toThrow('no')
  expect([...(await cachedPicture('third', () => Promise.resolve(new Uint8Array([3])), work))]).toEqual([3])
})
