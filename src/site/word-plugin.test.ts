import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { interfaceWords } from './word-plugin.ts'
import { WORD_MODULES, WORD_PLACES, WORD_TEXTS } from './word-keys.ts'

test('every module of words gives its words to the publisher', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /(?:^|-)words\.ts$/.test(name))
  const modules = files.map((name) => name.slice(0, -'.ts'.length))
  expect(Object.keys(WORD_MODULES).sort()).toEqual(modules.sort())
})

test('a word has one key, by which it is found', () => {
  expect(WORD_TEXTS.get('about')).toBe('Method')
  expect(WORD_TEXTS.get('footer.contact')).toBe('Contact')
  expect(WORD_TEXTS.get('party.roles.mediator')).toBe('mediator')
  const places = [...WORD_PLACES.values()].map(({ module, object, way }) => [module, object, ...way].join('/'))
  expect(new Set(places).size).toBe(places.length)
  expect(WORD_TEXTS.size).toBeGreaterThan(300)
})

test('the words take the place of ours in the module that has them, and in no other', () => {
  const plugin = interfaceWords('en', { about: "How we 'work'", 'party.roles.mediator': 'go-between', nothing: 'x' })
  const changed = plugin.transform("export const words = { about: 'Method' } as const", '/x/src/site/words.ts')
  expect(changed?.code).toBe(`export const words = { about: "How we 'work'" } as const`)
  const roles = "export const partyWords = { roles: { mediator: 'mediator' } }"
  expect(plugin.transform(roles, 'C:\\x\\src\\site\\party-words.ts')?.code).toBe(
    'export const partyWords = { roles: { mediator: "go-between" } }',
  )
  expect(plugin.transform('export const roundWords = {}', '/x/src/site/round-words.ts')).toBeNull()
})

test('a word that an object took over from another is said otherwise there alone', () => {
  const plugin = interfaceWords('en', { 'position.permalink': 'lasting link' })
  const code = "import { cellWords } from './cell-words.ts'\nexport const positionWords = { ...cellWords.position }"
  expect(plugin.transform(code, '/x/src/site/position-words.ts')?.code).toBe(
    `${code}\n;positionWords["permalink"] = "lasting link"\n`,
  )
})
