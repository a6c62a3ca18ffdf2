import { expect, test } from 'vitest'
import { listLanguages, readLanguage } from '#disk/read-languages.ts'
import { setting } from '#disk/setting.ts'
import { readCatalogue } from '#messages/catalogue.ts'
import { checkCatalogue } from '#messages/check-catalogue.ts'
import { readModules } from '#site/interface.ts'

const modules = readModules()

/** `PARLEY_LANGUAGES=pt,nl` checks these alone, for whoever writes one. */
const asked = setting('PARLEY_LANGUAGES')?.split(',')
const languages = listLanguages().filter((language) => asked?.includes(language) ?? true)

test.each(languages)('the catalogue %s has every word that readers meet, and each is right', (language) => {
  const { missing, findings } = checkCatalogue(language, readCatalogue(readLanguage(language)), modules)
  const file = `src/languages/${language}.ftl`
  const told = [
    ...findings.map(({ line, key, text }) => `${file}:${line} ${key === '' ? '' : `${key}: `}${text}`),
    ...(missing.length > 0 ? [`${file} lacks ${missing.length} words: ${missing.join(', ')}`] : []),
    ...(missing.length > 0
      ? [`Add them in English, to be written over: npm run -s export -- --catalogue ${language} >> ${file}`]
      : []),
  ]
  expect(told).toEqual([])
})
