import { expect, test } from 'vitest'
import { listLanguages, readLanguage } from '#disk/read-languages.ts'
import { readCatalogue } from '#messages/catalogue.ts'
import { checkCatalogue } from '#messages/check-catalogue.ts'
import { readModules } from '#site/interface.ts'

const modules = readModules()

test.each(listLanguages())('the catalogue %s has every word that readers meet, and each is right', (language) => {
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
