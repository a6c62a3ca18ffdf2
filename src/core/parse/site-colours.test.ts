import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hardToRead, usualColours } from './site-colours.ts'

const usual = usualColours(readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'))

test('the colours of the pages by themselves can all be read', () => {
  expect(usual.size).toBeGreaterThanOrEqual(12)
  const colours = Object.fromEntries(usual)
  expect(hardToRead({ colours }, usual)).toEqual([])
})

test('a pale text is told with its ground, its scheme and its contrast', () => {
  const [first, ...more] = hardToRead({ colours: { muted: { light: '#bbbbbb', dark: '#aca89f' } } }, usual)
  expect(first).toMatchObject({ path: ['colours', 'muted', 'light'] })
  expect(first?.message).toMatch(/^found muted #bbbbbb on ground #fbfaf6, a contrast of 1\.\d\d:1, expected 4\.5:1/)
  expect(more).toHaveLength(1)
})

test('a ground is held against every text that stands on it, the accent by itself among them', () => {
  const grey = { light: '#808080', dark: '#17171a' }
  const messages = hardToRead({ colours: { ground: grey }, accent: '#1d4ed8' }, usual).map(({ message }) => message)
  expect(messages.join()).toContain('found accent #1d4ed8 on ground #808080')
  expect(messages.join()).toContain('found ink')
  expect(messages.join()).not.toContain('surface')
})

const pair = (light: string, dark: string) => ({ light, dark })
const paths = (settings: Parameters<typeof hardToRead>[0], known = usual) =>
  hardToRead(settings, known).map(({ path }) => path.join('.'))

test('the accent counts on light ground where it has no colours of its own', () => {
  const ground = { ground: pair('#ffffff', '#17171a') }
  expect(paths({ colours: ground, accent: '#cccccc' })).toContain('colours.ground.light')
  expect(paths({ colours: ground, accent: '#cccccc' }).filter((path) => path.endsWith('dark'))).toEqual([])
  expect(paths({ colours: { ...ground, accent: pair('#000000', '#ffffff') }, accent: '#cccccc' })).toEqual([])
  expect(paths({ accent: '#cccccc' })).toEqual([])
})

test('of two colours that are changed the text is to blame, and a colour that nobody knows is held against nothing', () => {
  const grey = pair('#808080', '#808080')
  expect(paths({ colours: { ink: grey, ground: grey } })).toContain('colours.ink.light')
  expect(paths({ colours: { ink: grey } }, new Map())).toEqual([])
  expect(paths({ colours: { ink: grey, ground: grey } }, new Map())).toEqual(['colours.ink.light', 'colours.ink.dark'])
})
