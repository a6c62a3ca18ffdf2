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

/** The marks before and after words of a language: a tag such as `ru` or `pt-BR`. */
export function marksOf(language: string): Marks {
  return MARKS.get(language.toLowerCase()) ?? MARKS.get(language.toLowerCase().split('-')[0]!) ?? ENGLISH
}

const ENGLISH: Marks = ['“', '”']

const MARKS: ReadonlyMap<string, Marks> = new Map([['en', ENGLISH]])
