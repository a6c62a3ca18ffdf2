/**
 * The one place in which words are put between quotation marks: on pages, among the results of the search, in feeds, citations
 * and reports. Which marks stand there follows from the language of the words.
 */

type Marks = readonly [open: string, close: string]

/** The words of somebody, between the marks that their language uses. The words themselves stay character for character. */
export function quotation(text: string, language: string): string {
  const [open, close] = marksOf(language)
  return `${open}${text}${close}`
}

/**
 * The marks before and after words of a language: a tag such as `ru` or `pt-BR`. A region or script that sets others than its
 * language is looked up first; languages that are not listed set the English ones, as most do.
 */
export function marksOf(language: string): Marks {
  const [primary = '', ...more] = language.toLowerCase().split('-')
  const own = more.map((subtag) => MARKS.get(`${primary}-${subtag}`)).find((marks) => marks !== undefined)
  return own ?? MARKS.get(primary) ?? ENGLISH
}

const ENGLISH: Marks = ['“', '”']

/** As the Unicode CLDR (48) has them; French has a narrow blank within, which is not left to the line break. */
const MARKS: ReadonlyMap<string, Marks> = new Map([
  ...of('bg bs-cyrl cs de et hr is ka lb lt mk sk sl', '„', '“'),
  ...of('bs hu pl ro sr', '„', '”'),
  ...of('am ast be br ca el eu fa hy it kk nb nn no pt-pt rm ru uk', '«', '»'),
  ...of('fr', '«\u202f', '\u202f»'),
  ...of('fr-ch', '«', '»'),
  ...of('fi he sv yi', '”', '”'),
  ...of('ar ur', '”', '“'),
  ...of('nl', '‘', '’'),
  ...of('ja yue zh-hant zh-hk zh-mo zh-tw', '「', '」'),
])

function of(languages: string, open: string, close: string): [string, Marks][] {
  return languages.split(' ').map((language) => [language, [open, close]])
}
