import { passages } from '../passages.ts'
import type { Rule } from '../rule.ts'
import { scriptOf, scriptsOfLanguage, usualLanguage } from '../scripts-of-language.ts'

/** Holds the letters of every quotation and translation against those in which its language is written. */
export const wordsInLanguage: Rule = {
  slug: 'words-in-language',
  severity: 'warning',
  title: 'Words are in letters that their language is written in',
  why: 'Pages, fonts, voices that read aloud and the search go by the language. The code of a country is easily taken for that of a language: kr is Kanuri, not Korean.',
  example: {
    wrong: `# positions/border/2025-06-02-north.md
quote:
  text: 우리는 휴전을 요구한다
  lang: kr`,
    right: `# positions/border/2025-06-02-north.md
quote:
  text: 우리는 휴전을 요구한다
  lang: ko`,
  },
  check: (dataset) =>
    passages(dataset).flatMap(({ record, path, text, lang }) => {
      const [script, expected] = [scriptOf(text), scriptsOfLanguage(lang)]
      if (script === null || expected.length === 0 || expected.includes(script)) return []
      const usual = usualLanguage(script)
      const written = `${lang.split('-')[0] ?? lang}-${script}`
      return {
        record,
        path: [...path, 'lang'],
        message: `found words in ${nameOf(script)} letters, expected ${expected.map(nameOf).join(' or ')} ones, in which ${languages.of(lang) ?? lang} is written`,
        fix:
          usual === null
            ? `Write the language of the words; if they are written in these letters after the sound, write ${written}.`
            : `Write the language of the words, such as ${usual}; if they are written in these letters after the sound, write ${written}.`,
      }
    }),
}

const languages = new Intl.DisplayNames('en', { type: 'language' })
const scripts = new Intl.DisplayNames('en', { type: 'script' })

function nameOf(script: string): string {
  return scripts.of(script) ?? script
}
