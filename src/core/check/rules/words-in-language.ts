import type { Dataset } from '../../model/dataset.ts'
import { passages, type Passage } from '../passages.ts'
import type { Finding, Rule } from '../rule.ts'
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
  check: (dataset) => [...inOtherLetters(dataset), ...intoTheSame(dataset)],
}

function inOtherLetters(dataset: Dataset): Finding[] {
  return passages(dataset).flatMap(({ record, path, text, lang }) => {
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
  })
}

/** A translation into the language of the quotation is none. Two alphabets of one language are told apart by their tags. */
function intoTheSame(dataset: Dataset): Finding[] {
  const all = passages(dataset)
  const holderOf = ({ record, path }: Passage) => `${record.file} ${path.slice(0, path.findIndex(isOfWords)).join('.')}`
  const quoted = new Map(all.flatMap((one) => (one.path.at(-1) === 'quote' ? [[holderOf(one), one.lang]] : [])))
  return all.flatMap((one): Finding[] => {
    if (one.path.at(-1) === 'quote' || quoted.get(holderOf(one)) !== one.lang) return []
    return [
      {
        record: one.record,
        path: [...one.path, 'lang'],
        message: `found a translation into "${one.lang}", the language of the quotation; expected another language`,
        fix: 'Write the language of each; or remove the translation, if it is the same words again.',
      },
    ]
  })
}

function isOfWords(step: string | number): boolean {
  return step === 'quote' || step === 'translation' || step === 'translations'
}

const languages = new Intl.DisplayNames('en', { type: 'language' })
const scripts = new Intl.DisplayNames('en', { type: 'script' })

function nameOf(script: string): string {
  return scripts.of(script) ?? script
}
