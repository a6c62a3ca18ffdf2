import { expect, test } from 'vitest'
import { catalogueFor, interfaceOf } from './interface.ts'
import { interfaceWords } from './word-plugin.ts'

test('a language has its own catalogue or one that says less of the place, never one in another script', () => {
  const available = ['de', 'pt', 'pt-BR', 'sr', 'zh']
  const found = ['de', 'de-AT', 'pt-PT', 'pt-BR', 'sr-Latn', 'sr-RS', 'zh-TW', 'zh-SG', 'nl'].map((tag) =>
    catalogueFor(tag, available),
  )
  expect(found).toEqual(['de', 'de', 'pt', 'pt-BR', null, 'sr', null, 'zh', null])
})

test('without a catalogue the interface is English and says so', () => {
  expect(interfaceOf('nl')).toMatchObject({ language: 'en', locale: 'en-GB', contributors: 'en', catalogue: null })
})

test('the interface of a country speaks as that country writes', () => {
  expect(interfaceOf('de-AT')).toMatchObject({ language: 'de-AT', locale: 'de-AT', isUnreviewed: true })
})

test('the words of a language and its facts take the place of the English ones', () => {
  const plugin = interfaceWords('de', { 'asOf.back': 'Heute' })
  const words =
    "export const asOfWords = { back: 'Latest state', title: (date: string) => `As it stood on ${date}`, none: 'x' }"
  const said = plugin.transform(words, '/x/src/site/as-of-words.ts')?.code
  expect(said).toContain('{ back: "Heute", title: (date) => "Stand vom " + $shown(date), none: \'x\' }')
  expect(said).toMatch(/^import \{ shown as \$shown, form as \$form \} from '\.\/message-values\.ts'/)
  const facts = plugin.transform(
    "export const interfaceLanguage: string = 'en'\nexport const isUnreviewed: boolean = false\n",
    '/x/src/site/locale.ts',
  )
  expect(facts?.code).toContain('interfaceLanguage: string = "de"')
  expect(facts?.code).toContain('isUnreviewed: boolean = true')
})

test('a module that has lost its types and is written otherwise says the words of the language all the same', () => {
  const code =
    'export const countWords = {\n    inAll: (count) => (count === 1 ? "1 statement in all" : `${count} statements in all`),\n};\n'
  const said = interfaceWords('de').transform(code, '/x/src/site/count-words.js')?.code
  expect(said).toContain('inAll: (count) => ($form(count) === "one" ? "insgesamt 1 Aussage"')
})
