import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statedAs } from '#core/model/stated-as.ts'
import { cachedPicture } from '#disk/picture-cache.ts'
import { drawPicture } from '#site/draw-picture.ts'
import type { Subject } from '#site/subject.ts'
import { claim, datasetOf, issue, party, position, source, SITE } from '#tests/dataset-fixture.ts'
import { readEveryField } from '#tests/every-field.ts'
import { hasPicture, MOST_POSITIONS, pictureFor } from './page-picture.ts'
import { HEIGHT, textOf, WIDTH, type PictureElement } from './picture-element.ts'
import { isDrawable, subjectPicture } from './subject-picture.ts'

const { catalogue } = await readEveryField()
const { datasets } = catalogue
const site = SITE
const RECORDS = [party('north', { name: 'Північ' }), party('south'), issue('border', ['open']), source('news')]

function subjectOf(...fields: Parameters<typeof position>): Subject {
  const one = position(...fields)
  return { kind: 'position', dataset: datasetOf([...RECORDS, one]), position: one }
}

const wordsOf = (subject: Subject) => textOf(subjectPicture(subject, site)!)

test('a position has party, stance, date and speaker in its picture', () => {
  const words = wordsOf(subjectOf('border/2025-03-02-north', { stances: { open: 'requires' } }))
  for (const part of ['Північ', 'border', 'Requires', '2 Mar 2025', 'A speaker', 'It asks for something.']) {
    expect(words).toContain(part)
  }
})

test('a position that no longer stands says so', () => {
  expect(wordsOf(subjectOf('border/2025-03-02-north', { withdrawn: '2025-04-01' }))).toContain(
    'Withdrawn on 1 Apr 2025',
  )
})

test('a claim has its response beside it', () => {
  const one = claim('c')
  const words = wordsOf({ kind: 'claim', dataset: datasetOf([...RECORDS, one]), claim: one })
  expect(words).toContain('South says that it did not.')
})

test('a claim and its response are written in one size, however long either is', () => {
  const summary = 'North says that South moved the fence by night. '.repeat(6).trim()
  const one = claim('c', { summary })
  const picture = subjectPicture({ kind: 'claim', dataset: datasetOf([...RECORDS, one]), claim: one }, site)!
  const sizes = [summary, 'South says that it did not.'].map((text) => sizeOf(picture, text))
  expect(sizes[0]).toBeGreaterThan(0)
  expect(sizes[1]).toBe(sizes[0])
})

test('an issue names each party with what it said, or that nothing is known', () => {
  const one = position('border/2025-03-02-north', { stances: { open: 'opposes' } })
  const dataset = datasetOf([...RECORDS, one])
  const words = wordsOf({ kind: 'issue', dataset, issue: dataset.issueById.get('border')! })
  for (const part of ['Північ', 'Opposes', '2 Mar 2025', 'A speaker', 'south', 'Not researched'])
    expect(words).toContain(part)
})

test('letters that the font does not have give no picture rather than boxes', () => {
  expect(isDrawable('“Полный вывод” – ґ, ΑΒ, ž, ₴ 5')).toBe(true)
  for (const text of ['שלום', 'السلام', '停火', '🕊']) expect(isDrawable(text)).toBe(false)
  expect(subjectPicture(subjectOf('border/2025-03-02-north', { condition: '停火' }), site)).toBeNull()
})

test('in a comparison of very many positions they share the picture of their issue', () => {
  const many = Array.from({ length: MOST_POSITIONS + 1 }, (_, at) =>
    position(`border/2025-03-02-north-n${at}`, { party: 'north' }),
  )
  const subject: Subject = { kind: 'position', dataset: datasetOf([...RECORDS, ...many]), position: many[0]! }
  expect(hasPicture(subject, site)).toBe(false)
  expect(pictureFor(subject, site)).toBe('/talks/issues/border/share.png')
})

test('every position of the content can be drawn, short and long', async () => {
  const positions = datasets.flatMap((dataset) => dataset.positions.map((one) => ({ dataset, position: one })))
  const byLength = positions.sort((a, b) => statedAs(a.position).length - statedAs(b.position).length)
  for (const subject of [byLength[0]!, byLength.at(-1)!]) {
    const tree = subjectPicture({ kind: 'position', ...subject }, site)!
    const png = Buffer.from(await drawPicture(tree, { width: WIDTH, height: HEIGHT }))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT])
  }
})

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-pictures-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a picture is drawn once', async () => {
  let drawn = 0
  const draw = () => Promise.resolve(Uint8Array.of(++drawn))
  const first = await cachedPicture('a description', draw, folder)
  expect([...(await cachedPicture('a description', draw, folder))]).toEqual([...first])
  expect([...(await cachedPicture('another', draw, folder))]).toEqual([2])
})

/** The size of the letters of a text in a picture. */
function sizeOf(element: PictureElement, text: string): number | undefined {
  const { children, style } = element.props
  if (children === text) return (style as { fontSize: number }).fontSize
  if (children === undefined || typeof children === 'string') return undefined
  return [children]
    .flat()
    .map((child) => sizeOf(child, text))
    .find((size) => size !== undefined)
}
